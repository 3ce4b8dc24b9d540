// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/rdata.h"

#include <QHostAddress>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255; // RFC 1035 section 3.1, in wire format
constexpr int longestLabel = 63;

uchar octet(QByteArrayView bytes, qsizetype index)
{
    return uchar(bytes[index]);
}

/// One character of a label as text. What would mean something in a zone file (RFC 1035 section 5.1) is escaped.
void appendEscaped(QByteArray &text, uchar c)
{
    constexpr QByteArrayView special = "\".\\();@$";
    if (c >= 'A' && c <= 'Z')
        text += char(c - 'A' + 'a');
    else if (c > 0x20 && c < 0x7f && !special.contains(char(c)))
        text += char(c);
    else
        text += '\\' + QByteArray::number(c).rightJustified(3, '0');
}

/// An uncompressed name that fills `wire` to its end.
std::optional<QByteArray> readName(QByteArrayView wire)
{
    if (wire.size() > longestName)
        return {};
    QByteArray text;
    for (qsizetype at = 0; at < wire.size();) {
        const int length = octet(wire, at++);
        if (length == 0)
            return at == wire.size() ? std::optional(text) : std::nullopt;
        if (length > longestLabel || at + length > wire.size())
            return {};
        if (!text.isEmpty())
            text += '.';
        for (const qsizetype end = at + length; at < end; ++at)
            appendEscaped(text, octet(wire, at));
    }
    return {};
}

} // namespace

std::optional<MxRecord> mxFrom(const QByteArray &rdata)
{
    if (rdata.size() < 3)
        return {};
    auto exchange = readName(QByteArrayView(rdata).sliced(2));
    if (!exchange)
        return {};
    return MxRecord{octet(rdata, 0) << 8 | octet(rdata, 1), *std::move(exchange)};
}

std::optional<QByteArray> txtFrom(const QByteArray &rdata)
{
    if (rdata.isEmpty())
        return {};
    QByteArray text;
    for (qsizetype at = 0; at < rdata.size();) {
        const qsizetype length = octet(rdata, at++);
        if (at + length > rdata.size())
            return {};
        text += QByteArrayView(rdata).sliced(at, length);
        at += length;
    }
    return text;
}

std::optional<QString> addressFrom(const QByteArray &rdata)
{
    if (rdata.size() == 4)
        return QHostAddress(quint32(octet(rdata, 0)) << 24 | quint32(octet(rdata, 1)) << 16
                            | quint32(octet(rdata, 2)) << 8 | octet(rdata, 3))
            .toString();
    if (rdata.size() != 16)
        return {};
    Q_IPV6ADDR address;
    std::copy(rdata.begin(), rdata.end(), std::begin(address.c));
    return QHostAddress(address).toString();
}

std::optional<TlsaRecord> tlsaFrom(const QByteArray &rdata)
{
    if (rdata.size() < 3)
        return {};
    return TlsaRecord{octet(rdata, 0), octet(rdata, 1), octet(rdata, 2), rdata.sliced(3)};
}

std::optional<QByteArray> nameFrom(const QByteArray &rdata)
{
    return readName(rdata);
}

QString toText(const TlsaRecord &record)
{
    return u"%1 %2 %3 %4"_s.arg(record.usage)
        .arg(record.selector)
        .arg(record.matchingType)
        .arg(QLatin1StringView(record.data.toHex()));
}

} // namespace valija
