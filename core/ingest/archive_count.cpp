// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/archive_count.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <set>

namespace valija {

namespace {

constexpr qsizetype block = 512;
constexpr QByteArrayView localHeader = "PK\x03\x04";
constexpr QByteArrayView centralHeader = "PK\x01\x02";

/// The size field of a tar header: octal, or binary with the first bit set (GNU); -1 for neither.
qint64 sizeIn(QByteArrayView header)
{
    constexpr qsizetype at = 124;
    constexpr qsizetype length = 12;
    const QByteArrayView field = header.sliced(at, length);
    if ((static_cast<unsigned char>(field.front()) & 0x80) != 0) {
        const auto size = qFromBigEndian<quint64>(field.data() + length - 8);
        return size <= quint64(std::numeric_limits<qint64>::max()) ? qint64(size) : -1;
    }
    qint64 size = 0;
    for (const char c : field) {
        if (c == ' ' || c == '\0')
            continue;
        if (c < '0' || c > '7')
            return -1;
        size = size * 8 + (c - '0');
    }
    return size;
}

QByteArrayView nameIn(QByteArrayView header)
{
    constexpr qsizetype longest = 100;
    const qsizetype end = header.indexOf('\0');
    return header.first(end >= 0 && end < longest ? end : longest);
}

constexpr char hardLink = '1';
/// Types of tar headers that are no files: directories, long names, and what says more of another.
constexpr QByteArrayView otherTypes = "5DLKxg";

/// Where the end record begins: the last whose comment ends the file, for a comment may hold anything.
qsizetype endRecord(QByteArrayView zip)
{
    constexpr qsizetype fixed = 22;
    for (qsizetype at = zip.lastIndexOf("PK\x05\x06"); at >= 0;
         at = at > 0 ? zip.first(at + 3).lastIndexOf("PK\x05\x06") : -1)
        if (at + fixed <= zip.size()
            && at + fixed + qFromLittleEndian<quint16>(zip.data() + at + fixed - 2) == zip.size())
            return at;
    return zip.lastIndexOf("PK\x05\x06"); // what follows it does not fit: garbage, which others pass over, too
}

} // namespace

ArchiveCount filesInZip(QByteArrayView zip, qsizetype mostEntries)
{
    constexpr qsizetype fixed = 46;
    ArchiveCount count;
    count.entries
        = std::max(zip.count(localHeader), zip.count(centralHeader)); // KZip looks for these wherever they are
    std::set<QByteArray> names;
    const qsizetype end = endRecord(zip);
    constexpr qsizetype offsetField = 16;
    count.isWhole = end >= 0 && end + offsetField + 4 <= zip.size();
    if (!count.isWhole || count.entries > mostEntries)
        return count;
    qsizetype at = qFromLittleEndian<quint32>(zip.data() + end + offsetField);
    while (at + fixed <= end && zip.sliced(at).startsWith(centralHeader)) {
        const auto lengthAt = [&](qsizetype offset) {
            return qsizetype(qFromLittleEndian<quint16>(zip.data() + at + offset));
        };
        const qsizetype name = lengthAt(28);
        const qsizetype next = at + fixed + name + lengthAt(30) + lengthAt(32);
        if (next > end)
            break;
        const QByteArrayView text = zip.sliced(at + fixed, name);
        count.files += text.isEmpty() || text.endsWith('/') ? 0 : 1;
        count.hasSameNames = count.hasSameNames || !names.insert(text.toByteArray()).second;
        at = next;
    }
    return count;
}

ArchiveCount filesInTar(QByteArrayView tar, qsizetype mostEntries)
{
    constexpr qsizetype typeAt = 156;
    ArchiveCount count;
    qsizetype at = 0;
    while (at + block <= tar.size() && count.entries <= mostEntries) {
        const QByteArrayView header = tar.sliced(at, block);
        if (std::all_of(header.begin(), header.end(), [](char c) { return c == '\0'; }))
            return count;
        const char type = header[typeAt];
        const qint64 size = type == hardLink ? 0 : sizeIn(header); // which some give the size of what it leads to
        count.isWhole = size >= 0 && size <= tar.size() - at - block;
        if (!count.isWhole)
            return count;
        const bool isLink = size == 0 && header[typeAt + 1] != '\0';
        ++count.entries;
        count.files += otherTypes.contains(type) || isLink || nameIn(header).endsWith('/') ? 0 : 1;
        at += block + (size + block - 1) / block * block;
    }
    count.isWhole = at >= tar.size(); // some leave out the zeros
    return count;
}

} // namespace valija
