// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/policy.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array modes{std::pair{Mode::Enforce, "enforce"}, std::pair{Mode::Testing, "testing"},
                           std::pair{Mode::None, "none"}};

/// Domain of RFC 5321 section 4.1.2, which has no underscore; DomainName takes any name of the DNS.
bool isMailDomain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

template <typename Item, typename Key>
QList<Item> sorted(QList<Item> list, const Key &keyOf)
{
    std::sort(list.begin(), list.end(), [&](const Item &a, const Item &b) { return keyOf(a) < keyOf(b); });
    return list;
}

} // namespace

QByteArray keyword(Mode mode)
{
    const auto *const found
        = std::find_if(modes.begin(), modes.end(), [&](const auto &entry) { return entry.first == mode; });
    return found->second;
}

std::optional<Mode> modeFrom(QByteArrayView keyword)
{
    const auto *const found
        = std::find_if(modes.begin(), modes.end(), [&](const auto &entry) { return keyword == entry.second; });
    if (found == modes.end())
        return std::nullopt;
    return found->first;
}

Result<MxPattern> MxPattern::parse(QByteArrayView text)
{
    const bool wildcard = text.startsWith("*.");
    const QByteArrayView domain = wildcard ? text.sliced(2) : text;
    if (!isMailDomain(domain) || domain.endsWith('.'))
        return failure(Error::Kind::Malformed, QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 253))));
    return DomainName::parse(QString::fromLatin1(domain)).map([&](const DomainName &name) {
        return MxPattern(name, wildcard);
    });
}

std::optional<MxPattern> MxPattern::forHost(const DomainName &host)
{
    if (const auto pattern = parse(host.latin1()))
        return *pattern;
    return std::nullopt;
}

QString MxPattern::text() const
{
    return m_wildcard ? QString(u"*."_s + m_name.ascii()) : m_name.ascii();
}

bool MxPattern::matches(const DomainName &host) const
{
    if (!m_wildcard)
        return host == m_name;
    const QStringView text = host.ascii();
    const auto dot = text.indexOf(u'.');
    return dot > 0 && text.sliced(dot + 1) == m_name.ascii();
}

bool Policy::operator==(const Policy &other) const
{
    const auto byText = [](const MxPattern &pattern) {
        return pattern.text();
    };
    const auto byName = [](const PolicyExtension &extension) {
        return std::pair(extension.name, extension.value);
    };
    return mode == other.mode && maxAge == other.maxAge && sorted(mx, byText) == sorted(other.mx, byText)
        && sorted(extensions, byName) == sorted(other.extensions, byName);
}

const MxPattern *Policy::patternFor(const DomainName &host) const
{
    const auto found
        = std::find_if(mx.begin(), mx.end(), [&](const MxPattern &pattern) { return pattern.matches(host); });
    return found == mx.end() ? nullptr : &*found;
}

QByteArray toText(const Policy &policy)
{
    // RFC 8461 section 3.2 says "CRLF-separated"; LF is read as well (erratum 6253), but CRLF is what every sender
    // takes.
    QByteArray text = "version: STSv1\r\nmode: "_ba + keyword(policy.mode) + "\r\n";
    for (const auto &pattern : policy.mx)
        text += "mx: " + pattern.text().toLatin1() + "\r\n";
    text += "max_age: " + QByteArray::number(qint64(policy.maxAge.count())) + "\r\n";
    for (const auto &extension : policy.extensions)
        text += extension.name + ": " + extension.value + "\r\n";
    return text;
}

QJsonObject toJson(const Policy &policy)
{
    QJsonArray mx;
    for (const auto &pattern : policy.mx)
        mx.append(pattern.text());
    return {{u"version"_s, u"STSv1"_s},
            {u"mode"_s, QString::fromLatin1(keyword(policy.mode))},
            {u"maxAge"_s, qint64(policy.maxAge.count())},
            {u"mx"_s, mx}};
}

} // namespace valija
