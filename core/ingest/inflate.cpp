// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/inflate.h"

#include "core/tlsrpt/parse_report.h"

#include <QtEndian>

#include <libdeflate.h>

#include <memory>

namespace valija {

namespace {

struct FreeDecompressor {
    void operator()(libdeflate_decompressor *d) const { libdeflate_free_decompressor(d); }
};
struct FreeCompressor {
    void operator()(libdeflate_compressor *c) const { libdeflate_free_compressor(c); }
};
using Decompressor = std::unique_ptr<libdeflate_decompressor, FreeDecompressor>;

constexpr qsizetype trailerSize = 8; // CRC-32 and size, RFC 1952 section 2.3.1
constexpr qsizetype smallestMember = 18;
/// libdeflate writes its last octets slowly where there is no room behind them for the longest match.
constexpr qsizetype longestMatch = 320;

/// Making one costs as much as inflating a small report: each thread keeps its own.
libdeflate_decompressor *ownDecompressor()
{
    thread_local const Decompressor decompressor(libdeflate_alloc_decompressor());
    return decompressor.get();
}

QByteArray withRoomFor(qsizetype size)
{
    QByteArray bytes(size + ReportParser::paddingOf(), Qt::Uninitialized);
    bytes.truncate(size);
    return bytes;
}

/// Length of the header before the deflated data; 0 for one that is cut off.
qsizetype headerSize(QByteArrayView packed)
{
    if (packed.size() < smallestMember)
        return 0;
    const auto flags = static_cast<unsigned char>(packed[3]);
    qsizetype at = 10;
    if (flags & 4) // FEXTRA
        at += 2 + qFromLittleEndian<quint16>(packed.data() + at);
    for (const int flag : {8, 16}) // FNAME, FCOMMENT: up to a zero octet
        if (flags & flag) {
            while (at < packed.size() && packed[at] != '\0')
                ++at;
            ++at;
        }
    if (flags & 2) // FHCRC
        at += 2;
    return at + trailerSize <= packed.size() ? at : 0;
}

struct Member {
    libdeflate_result result;
    std::size_t read = 0;
    std::size_t written = 0;
};

Member inflateMember(libdeflate_decompressor *decompressor, QByteArrayView packed, char *to, qsizetype room)
{
    Member member{};
    member.result = libdeflate_gzip_decompress_ex(decompressor, packed.data(), std::size_t(packed.size()), to,
                                                  std::size_t(room), &member.read, &member.written);
    return member;
}

} // namespace

Inflated inflateGzip(QByteArrayView packed, Budget &budget)
{
    if (packed.size() < smallestMember)
        return {};
    libdeflate_decompressor *const decompressor = ownDecompressor();
    const qint64 allowed = budget.allowed(packed.size());
    // The last member's size field is right for a file of one member, and a first guess for others.
    const qint64 stated = qFromLittleEndian<quint32>(packed.data() + packed.size() - 4);
    QByteArray bytes = withRoomFor(std::min(stated, allowed) + longestMatch);
    qsizetype written = 0;
    qsizetype read = 0;
    int members = 0;
    auto rest = Inflated::Status::Done;
    while (read < packed.size()) {
        const auto member
            = inflateMember(decompressor, packed.sliced(read), bytes.data() + written, bytes.size() - written);
        if (member.result == LIBDEFLATE_INSUFFICIENT_SPACE) {
            if (bytes.size() >= allowed)
                return {Inflated::Status::TooLarge, {}};
            const QByteArray before = bytes.first(written);
            const qint64 more = std::max(qint64(1) << 16, qint64(bytes.size()) * 4);
            bytes = withRoomFor(std::min(allowed, more) + longestMatch);
            std::copy(before.begin(), before.end(), bytes.data());
            continue;
        }
        if (member.result != LIBDEFLATE_SUCCESS) {
            if (members == 0)
                return {};
            if (packed.sliced(read).startsWith("\x1f\x8b")) // other garbage gzip itself ignores, too
                rest = Inflated::Status::Damaged;
            break;
        }
        read += qsizetype(member.read);
        written += qsizetype(member.written);
        if (written > allowed)
            return {Inflated::Status::TooLarge, {}};
        ++members;
    }
    bytes.resize(written);
    budget.spend(written);
    return {Inflated::Status::Done, bytes, members == 1 && read == packed.size(), rest};
}

Inflated inflateRaw(QByteArrayView packed, qint64 size, quint32 crc, Budget &budget)
{
    if (size < 0)
        return {};
    if (size > budget.allowed(packed.size()))
        return {Inflated::Status::TooLarge, {}};
    QByteArray bytes = withRoomFor(size);
    std::size_t written = 0;
    const auto result = libdeflate_deflate_decompress(ownDecompressor(), packed.data(), std::size_t(packed.size()),
                                                      bytes.data(), std::size_t(size), &written);
    if (result == LIBDEFLATE_INSUFFICIENT_SPACE)
        return {Inflated::Status::TooLarge, {}};
    if (result != LIBDEFLATE_SUCCESS || qint64(written) != size
        || libdeflate_crc32(0, bytes.constData(), written) != crc)
        return {};
    budget.spend(size);
    return {Inflated::Status::Done, bytes};
}

Inflated takeStored(QByteArrayView stored, qint64 size, quint32 crc, Budget &budget)
{
    if (size != stored.size() || libdeflate_crc32(0, stored.data(), std::size_t(size)) != crc)
        return {};
    if (size > budget.allowed(size))
        return {Inflated::Status::TooLarge, {}};
    QByteArray bytes = withRoomFor(size);
    std::copy(stored.begin(), stored.end(), bytes.data());
    budget.spend(size);
    return {Inflated::Status::Done, bytes};
}

QByteArray pack(QByteArrayView bytes)
{
    const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor(libdeflate_alloc_compressor(1));
    const auto bound = libdeflate_zlib_compress_bound(compressor.get(), std::size_t(bytes.size()));
    QByteArray packed(4 + qsizetype(bound), Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), packed.data());
    const auto size
        = libdeflate_zlib_compress(compressor.get(), bytes.data(), std::size_t(bytes.size()), packed.data() + 4, bound);
    packed.truncate(4 + qsizetype(size));
    return packed;
}

QByteArray packMember(QByteArrayView member, QByteArrayView bytes)
{
    // The deflated data in the wrapping of zlib (RFC 1950), as qUncompress() reads it.
    const qsizetype begin = headerSize(member);
    if (begin == 0 || bytes.size() > 0x7fffffff)
        return pack(bytes);
    const QByteArrayView deflated = member.sliced(begin, member.size() - begin - trailerSize);
    QByteArray packed(qsizetype(6) + deflated.size() + 4, Qt::Uninitialized);
    qToBigEndian(quint32(bytes.size()), packed.data());
    packed[4] = '\x78';
    packed[5] = '\x01';
    std::copy(deflated.begin(), deflated.end(), packed.data() + 6);
    const quint32 adler = libdeflate_adler32(1, bytes.data(), std::size_t(bytes.size()));
    qToBigEndian(adler, packed.data() + 6 + deflated.size());
    return packed;
}

} // namespace valija
