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

ArchiveCount filesInZip(QByteArrayView zip)
{
    constexpr qsizetype fixed = 46;
    ArchiveCount count;
    std::set<QByteArray> names;
    const qsizetype end = endRecord(zip);
    constexpr qsizetype offsetField = 16;
    if (end < 0 || end + offsetField + 4 > zip.size())
        return {0, false};
    qsizetype at = qFromLittleEndian<quint32>(zip.data() + end + offsetField);
    while (at + fixed <= end && zip.sliced(at).startsWith("PK\x01\x02")) {
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

ArchiveCount filesInTar(QByteArrayView tar)
{
    constexpr qsizetype nameSize = 100;
    constexpr qsizetype typeAt = 156;
    ArchiveCount count;
    qsizetype at = 0;
    for (; at + block <= tar.size();) {
        const QByteArrayView header = tar.sliced(at, block);
        if (std::all_of(header.begin(), header.end(), [](char c) { return c == '\0'; }))
            return count;
        const qint64 size = sizeIn(header);
        count.isWhole = size >= 0 && size <= tar.size() - at - block;
        if (!count.isWhole)
            return count;
        const char type = header[typeAt];
        const QByteArrayView name = header.first(nameSize);
        const qsizetype nameEnd = name.indexOf('\0');
        const bool isOldDirectory = type == '\0' && (nameEnd < 0 ? name : name.first(nameEnd)).endsWith('/');
        count.files += (type == '0' || type == '\0') && !isOldDirectory ? 1 : 0;
        at += block + (size + block - 1) / block * block;
    }
    count.isWhole = at >= tar.size(); // some leave out the zeros
    return count;
}

} // namespace valija
