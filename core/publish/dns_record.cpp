// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dns_record.h"

#include <QtGlobal>

namespace valija {

using namespace Qt::StringLiterals;

QByteArray slugOf(DnsRecord::Type type)
{
    switch (type) {
    case DnsRecord::Type::Txt:
        return "TXT"_ba;
    case DnsRecord::Type::Cname:
        return "CNAME"_ba;
    case DnsRecord::Type::A:
        return "A"_ba;
    case DnsRecord::Type::Aaaa:
        return "AAAA"_ba;
    }
    Q_UNREACHABLE();
}

QList<QByteArray> characterStrings(const QByteArray &text)
{
    constexpr qsizetype longest = 255;
    QList<QByteArray> strings;
    for (qsizetype at = 0; at < text.size(); at += longest)
        strings.append(text.mid(at, longest));
    if (strings.isEmpty()) // rdata of TXT is one or more strings; one may be empty
        strings.append(""_ba);
    return strings;
}

} // namespace valija
