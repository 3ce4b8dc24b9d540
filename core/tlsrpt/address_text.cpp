// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text_reader.h"
#include "core/tlsrpt/report_values.h"

#include <algorithm>
#include <array>

namespace valija {

namespace {

using Groups = std::array<quint16, 8>;

/// Behind an octet of one to three digits without leading zeros (RFC 5321 section 4.1.3 and common sense: 010 is 8 to
/// some), or null where there is none. Each digit is looked at once: a report has dozens of addresses.
const char *behindOctet(const char *at, const char *end)
{
    const auto digit = [&](qsizetype i) {
        return i < end - at ? static_cast<unsigned>(static_cast<unsigned char>(at[i])) - '0' : 10u;
    };
    const unsigned first = digit(0);
    const unsigned second = digit(1);
    if (first > 9)
        return nullptr;
    if (second > 9)
        return at + 1;
    if (first == 0)
        return nullptr;
    const unsigned third = digit(2);
    if (third > 9)
        return at + 2;
    return first * 100 + second * 10 + third <= 255 ? at + 3 : nullptr;
}

quint32 numberFrom(const char *at, const char *end)
{
    quint32 number = 0;
    for (; at != end; ++at)
        number = number * 10 + static_cast<quint32>(*at - '0');
    return number;
}

/// Dotted decimal; each octet is handed to `take`.
template <typename Take>
bool readIpv4(QByteArrayView text, Take take)
{
    const char *at = text.begin();
    const char *const end = text.end();
    for (int i = 0; i < 4; ++i) {
        if (i > 0 && (at == end || *at++ != '.'))
            return false;
        const char *const behind = behindOctet(at, end);
        if (!behind)
            return false;
        take(at, behind);
        at = behind;
    }
    return at == end;
}

std::optional<quint32> ipv4From(QByteArrayView text)
{
    quint32 address = 0;
    const bool isWhole
        = readIpv4(text, [&](const char *at, const char *behind) { address = address << 8 | numberFrom(at, behind); });
    return isWhole ? std::optional(address) : std::nullopt;
}

/// `1:2:3` into groups; how many, or -1. The last may be an IPv4 address, which is two.
int groupsFrom(QByteArrayView text, Groups &groups)
{
    int count = 0;
    while (!text.isEmpty()) {
        if (count == 8)
            return -1;
        const qsizetype colon = text.indexOf(':');
        const QByteArrayView part = colon < 0 ? text : text.first(colon);
        if (colon < 0 && part.contains('.')) {
            const auto mapped = ipv4From(part);
            if (!mapped || count > 6)
                return -1;
            groups[static_cast<std::size_t>(count)] = static_cast<quint16>(*mapped >> 16);
            groups[static_cast<std::size_t>(count) + 1] = static_cast<quint16>(*mapped & 0xffff);
            return count + 2;
        }
        if (part.isEmpty() || part.size() > 4)
            return -1;
        int value = 0;
        for (const char c : part) {
            if (!isHex(c))
                return -1;
            value = value * 16 + hexValue(c);
        }
        groups[static_cast<std::size_t>(count++)] = static_cast<quint16>(value);
        if (colon >= 0 && colon + 1 == text.size())
            return -1;
        text = colon < 0 ? QByteArrayView() : text.sliced(colon + 1);
    }
    return count;
}

std::optional<Groups> ipv6From(QByteArrayView text)
{
    Groups groups{};
    const qsizetype gap = text.indexOf("::");
    if (gap < 0)
        return groupsFrom(text, groups) == 8 ? std::optional(groups) : std::nullopt;
    Groups tail{};
    const int before = groupsFrom(text.first(gap), groups);
    const int after = groupsFrom(text.sliced(gap + 2), tail);
    if (before < 0 || after < 0 || before + after > 7)
        return std::nullopt;
    std::fill(groups.begin() + before, groups.end(), quint16(0));
    std::copy(tail.begin(), tail.begin() + after, groups.end() - after);
    return groups;
}

QByteArray toText(quint32 ipv4)
{
    return QByteArray::number(ipv4 >> 24) + '.' + QByteArray::number((ipv4 >> 16) & 255) + '.'
        + QByteArray::number((ipv4 >> 8) & 255) + '.' + QByteArray::number(ipv4 & 255);
}

/// RFC 5952 section 4: the longest run of at least two zero groups is shortened, the first of equals.
QByteArray toText(const Groups &groups)
{
    if (std::all_of(groups.begin(), groups.begin() + 5, [](quint16 g) { return g == 0; }) && groups[5] == 0xffff)
        return "::ffff:" + toText(quint32(groups[6]) << 16 | groups[7]);
    std::size_t best = 8;
    std::size_t bestLength = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > bestLength) {
            best = i;
            bestLength = end - i;
        }
    }
    QByteArray text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == best) {
            text += "::";
            i += bestLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(':'))
            text += ':';
        text += QByteArray::number(groups[i], 16);
    }
    return text;
}

} // namespace

bool isIpv4(QByteArrayView text)
{
    return readIpv4(text, [](const char *, const char *) {});
}

std::optional<QByteArray> addressFrom(QByteArrayView text)
{
    text = text.trimmed();
    if (text.size() > 2 && text.startsWith('[') && text.endsWith(']'))
        text = text.sliced(1, text.size() - 2);
    if (text.size() > 5 && (text.startsWith("IPv6:") || text.startsWith("ipv6:")))
        text = text.sliced(5);
    if (text.size() > 45) // the longest text form of an address
        return std::nullopt;
    if (const auto ipv4 = ipv4From(text))
        return toText(*ipv4);
    if (!text.contains(':'))
        return std::nullopt;
    const auto ipv6 = ipv6From(text);
    return ipv6 ? std::optional(toText(*ipv6)) : std::nullopt;
}

} // namespace valija
