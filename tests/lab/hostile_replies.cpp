// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/hostile_replies.h"

#include <QtEndian>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 100;

/// RFC 1952 section 8.
quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = ~0U;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray octets(4, '\0');
    qToLittleEndian(value, octets.data());
    return octets;
}

/// One member of a gzip file.
QByteArray gzip(const QByteArray &bytes)
{
    // qCompress() gives the length, two octets of zlib, what deflate made and a checksum.
    const QByteArray deflated = qCompress(bytes, 9).sliced(6).chopped(4);
    return "\x1f\x8b\x08\0\0\0\0\0\x02\x03"_ba + deflated + littleEndian(crcOf(bytes))
        + littleEndian(quint32(bytes.size()));
}

} // namespace

QByteArray gzipBomb()
{
    static const QByteArray bomb = gzip(QByteArray(1 << 20, '#')).repeated(48);
    return bomb;
}

Script redirectChain(const TestCertificate &certificate, const QByteArray &policy)
{
    return [certificate, policy](Talk &talk) {
        if (!talk.encrypt(certificate))
            return;
        const QByteArray target = talk.hearRequest().split(' ').value(1);
        const int step = target.contains('?') ? target.mid(target.indexOf('?') + 1).toInt() : 0;
        if (step == longestChain)
            talk.say(policyReply(policy));
        else
            talk.say("HTTP/1.1 302 Found\r\nLocation: /.well-known/mta-sts.txt?" + QByteArray::number(step + 1)
                     + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    };
}

} // namespace valija
