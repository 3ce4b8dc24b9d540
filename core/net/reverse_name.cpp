// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/reverse_name.h"

#include "core/net/rdata.h"

#include <QHostAddress>

namespace valija {

using namespace Qt::StringLiterals;

std::optional<DomainName> reverseNameOf(const QString &address)
{
    const QHostAddress parsed(address);
    const bool isWhole = address.contains(u':') || address.count(u'.') == 3; // else `192.2` would be an address, too
    QString name;
    if (isWhole && parsed.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 bits = parsed.toIPv4Address();
        for (int shift = 0; shift < 32; shift += 8)
            name += QString::number((bits >> shift) & 0xff) + u'.';
        name += u"in-addr.arpa"_s;
    } else if (parsed.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR octets = parsed.toIPv6Address();
        for (int i = 15; i >= 0; --i)
            name += QString::number(octets[i] & 0xf, 16) + u'.' + QString::number(octets[i] >> 4, 16) + u'.';
        name += u"ip6.arpa"_s;
    }
    const auto domain = DomainName::parse(name);
    return domain ? std::optional(*domain) : std::nullopt;
}

QString lookUpName(Resolver &resolver, const QString &address, const Call &call)
{
    const auto name = reverseNameOf(address);
    if (!name)
        return {};
    const DnsAnswer answer = resolver.query(*name, DnsType::Ptr, call);
    return answer.records.isEmpty() ? QString() : QString::fromLatin1(nameFrom(answer.records.first()).value_or(""));
}

} // namespace valija
