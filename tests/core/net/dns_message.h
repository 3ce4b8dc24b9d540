// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/resolver.h"

#include <QByteArrayList>
#include <QtEndian>

// DNS messages put together by hand, octet by octet (RFC 1035 section 4), right or wrong as a test wants them.
namespace valija::dns {

constexpr qsizetype headerSize = 12;

template <typename Number>
QByteArray number(Number value)
{
    QByteArray octets(sizeof(Number), '\0');
    qToBigEndian(value, octets.data());
    return octets;
}

inline QByteArray wireName(const QByteArray &text)
{
    QByteArray wire;
    for (const auto &label : text.split('.'))
        wire += char(label.size()) + label;
    return wire + '\0';
}

/// The rest of a name stands at this offset (RFC 1035 section 4.1.4).
inline QByteArray pointer(qsizetype offset)
{
    return number(quint16(0xc000 | offset));
}

/// The name of the question, in two octets.
const QByteArray question = pointer(headerSize);

inline QByteArray record(const QByteArray &owner, DnsType type, const QByteArray &rdata, quint32 ttl = 3600,
                         quint16 dnsClass = 1)
{
    return owner + number(quint16(type)) + number(dnsClass) + number(ttl) + number(quint16(rdata.size())) + rdata;
}

struct Header {
    quint16 id = 0x1234;
    int rcode = 0;
    bool authoritative = true;
    bool recursive = false;
    bool truncated = false;
};

/// The reply to one question, with these records in the answer section.
inline QByteArray reply(const QByteArray &name, DnsType type, const QByteArrayList &answers, const Header &header = {})
{
    const quint16 flags = quint16(0x8000 | (header.authoritative ? 0x0400 : 0) | (header.truncated ? 0x0200 : 0)
                                  | (header.recursive ? 0x0080 : 0) | header.rcode);
    return number(header.id) + number(flags) + number(quint16(1)) + number(quint16(answers.size())) + number(quint32(0))
        + wireName(name) + number(quint16(type)) + number(quint16(1)) + answers.join();
}

} // namespace valija::dns
