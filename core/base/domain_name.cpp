// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/domain_name.h"

#include <QUrl>

#include <algorithm>

namespace valija {

namespace {

constexpr qsizetype maxNameLength = 253;
constexpr qsizetype maxLabelLength = 63;

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= maxLabelLength && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), isLabelCharacter);
}

bool isName(QStringView text)
{
    if (text.isEmpty() || text.size() > maxNameLength)
        return false;
    qsizetype start = 0;
    for (;;) {
        const qsizetype dot = text.indexOf(u'.', start);
        const QStringView label = dot < 0 ? text.sliced(start) : text.sliced(start, dot - start);
        if (!isLabel(label))
            return false;
        if (dot < 0)
            return true;
        start = dot + 1;
    }
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Result<DomainName> DomainName::parse(QStringView text)
{
    const QStringView whole = text;
    if (text.endsWith(u'.'))
        text.chop(1);
    // A longer text cannot be a name; U-labels are never longer than their A-labels in characters.
    if (text.size() > maxNameLength)
        return failure(Error::Kind::Malformed, whole.first(maxNameLength).toString());
    const QString ascii = isAscii(text) ? text.toString().toLower() : QString::fromLatin1(QUrl::toAce(text.toString()));
    if (!isName(ascii))
        return failure(Error::Kind::Malformed, whole.toString());
    return DomainName(ascii);
}

QString DomainName::unicode() const
{
    if (!m_ascii.contains(u"xn--"))
        return m_ascii;
    const QString text = QUrl::fromAce(m_ascii.toLatin1());
    return text.isEmpty() ? m_ascii : text;
}

Result<DomainName> DomainName::child(QStringView label) const
{
    return parse(QString(label.toString() + u'.' + m_ascii));
}

std::optional<DomainName> DomainName::parent() const
{
    const qsizetype dot = m_ascii.indexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    return DomainName(m_ascii.sliced(dot + 1));
}

bool DomainName::isWithin(const DomainName &ancestor) const
{
    if (*this == ancestor)
        return true;
    return m_ascii.size() > ancestor.m_ascii.size() && m_ascii.endsWith(ancestor.m_ascii)
        && m_ascii.at(m_ascii.size() - ancestor.m_ascii.size() - 1) == u'.';
}

bool DomainName::endsInNumber() const
{
    const QStringView last = QStringView(m_ascii).sliced(m_ascii.lastIndexOf(u'.') + 1);
    return std::all_of(last.begin(), last.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace valija
