// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_uri.h"

#include "core/base/catalogue.h"
#include "core/base/text_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(char c, QByteArrayView set)
{
    return set.contains(c);
}

/// RFC 3986 section 2 without `,`, `;` and `!`, which RFC 8460 section 3 wants percent-encoded.
bool isUriCharacter(char c)
{
    return isAlphanumeric(c) || isOneOf(c, "-._~:/?#[]@$&'()*+=");
}

/// RFC 5322 section 3.2.3.
bool isAtomCharacter(char c)
{
    return isAlphanumeric(c) || isOneOf(c, "!#$%&'*+-/=?^_`{|}~");
}

/// `!10m` at the end, as DMARC has it (RFC 7489 section 6.4).
bool endsWithSize(QByteArrayView text)
{
    const qsizetype mark = text.lastIndexOf('!');
    if (mark < 0)
        return false;
    QByteArrayView size = text.sliced(mark + 1);
    if (!size.isEmpty() && isOneOf(size.back(), "kKmMgGtT"))
        size.chop(1);
    return !size.isEmpty() && std::all_of(size.begin(), size.end(), isDigit);
}

std::optional<UriFault> characterFault(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%' && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])))
            return UriFault::PercentEncoding;
        if (c != '%' && isOneOf(c, ",;!"))
            return endsWithSize(text) ? UriFault::DmarcSize : UriFault::Unencoded;
        if (c != '%' && !isUriCharacter(c))
            return UriFault::Character;
    }
    if (text.count('#') > 1)
        return UriFault::Character;
    return std::nullopt;
}

qsizetype schemeLength(QByteArrayView text)
{
    if (text.isEmpty() || !isAlpha(text.front()))
        return -1;
    const auto end
        = std::find_if(text.begin(), text.end(), [](char c) { return !isAlphanumeric(c) && !isOneOf(c, "+-."); });
    return end != text.end() && *end == ':' ? end - text.begin() : -1;
}

/// dot-atom or quoted-string, RFC 5322 section 3.4.1.
bool isLocalPart(QByteArrayView local)
{
    if (local.size() > 2 && local.startsWith('"') && local.endsWith('"'))
        return std::none_of(local.begin() + 1, local.end() - 1, [](char c) { return isControl(c) || c == '"'; });
    const bool atoms = std::all_of(local.begin(), local.end(), [](char c) { return isAtomCharacter(c) || c == '.'; });
    return atoms && !local.isEmpty() && !local.startsWith('.') && !local.endsWith('.')
        && QByteArrayView(local).indexOf("..") < 0;
}

/// The domain of the mailbox in `addr-spec[?fields]` (RFC 6068 section 2; a report goes to one mailbox).
std::optional<DomainName> mailboxDomain(QByteArrayView rest)
{
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '?' || c == '#'; });
    const QByteArray address = QByteArray::fromPercentEncoding(rest.first(end - rest.begin()).toByteArray());
    const qsizetype at = address.lastIndexOf('@');
    if (at < 0 || !isLocalPart(QByteArrayView(address).first(at)))
        return std::nullopt;
    const auto domain = DomainName::parse(QString::fromUtf8(address.sliced(at + 1)));
    return domain && !domain->endsInNumber() ? std::optional(*domain) : std::nullopt;
}

/// `[userinfo@]host[:port]` of RFC 3986 section 3.2: the host, empty when there is none; nothing when it is malformed.
std::optional<QByteArrayView> hostOf(QByteArrayView authority)
{
    authority = authority.sliced(authority.lastIndexOf('@') + 1);
    const qsizetype bracket = authority.indexOf(']');
    if (authority.startsWith('[') != (bracket > 0) || authority.lastIndexOf('[') > 0)
        return std::nullopt;
    const qsizetype colon = authority.indexOf(':', std::max<qsizetype>(bracket, 0));
    if (colon < 0)
        return authority;
    const QByteArrayView port = authority.sliced(colon + 1);
    if (!std::all_of(port.begin(), port.end(), isDigit))
        return std::nullopt;
    return authority.first(colon);
}

/// Reads `//authority`, if it is there, into `host`.
bool readAuthority(QByteArrayView rest, QByteArrayView &host)
{
    if (!rest.startsWith("//")) // brackets belong to addresses in an authority
        return !rest.contains('[') && !rest.contains(']');
    rest = rest.sliced(2);
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return isOneOf(c, "/?#"); });
    const QByteArrayView path(end, rest.end());
    const auto found = hostOf(QByteArrayView(rest.begin(), end));
    if (!found || path.contains('[') || path.contains(']'))
        return false;
    host = *found;
    return true;
}

} // namespace

bool isUri(UriFault fault)
{
    return fault == UriFault::UnsupportedScheme || fault == UriFault::MailboxMissing || fault == UriFault::HostMissing;
}

QString describe(UriFault fault)
{
    constexpr std::array sentences{
        QT_TRANSLATE_NOOP("Evidence", "There is nothing."),
        QT_TRANSLATE_NOOP("Evidence", "It does not begin with a scheme: mailto: or https:"),
        QT_TRANSLATE_NOOP("Evidence", "It holds a character that a URI must not have."),
        QT_TRANSLATE_NOOP("Evidence", "A comma, semicolon or exclamation mark must be percent-encoded."),
        QT_TRANSLATE_NOOP("Evidence", "A size limit after an exclamation mark is for DMARC only."),
        QT_TRANSLATE_NOOP("Evidence", "A percent sign must be followed by two hexadecimal digits."),
        QT_TRANSLATE_NOOP("Evidence", "The host or port is malformed."),
        QT_TRANSLATE_NOOP("Evidence", "Reports are sent to mailto: and https: only."),
        QT_TRANSLATE_NOOP("Evidence", "It does not name a mailbox."),
        QT_TRANSLATE_NOOP("Evidence", "It does not name a host."),
    };
    return QString::fromLatin1(sentences[static_cast<std::size_t>(fault)]);
}

UriReading readReportUri(QByteArrayView text)
{
    UriReading reading{{ReportUri::Kind::Unsupported, text.toByteArray(), {}}, {}};
    const qsizetype length = schemeLength(text);
    if (text.isEmpty())
        reading.fault = UriFault::Empty;
    else if (length < 0)
        reading.fault = UriFault::NoScheme;
    else
        reading.fault = characterFault(text);
    if (reading.fault)
        return reading;

    const QByteArray scheme = text.first(length).toByteArray().toLower(); // RFC 3986 section 3.1: without case
    const QByteArrayView rest = text.sliced(length + 1);
    QByteArrayView host;
    if (!readAuthority(rest, host)) {
        reading.fault = UriFault::Authority;
    } else if (scheme == "mailto") {
        reading.uri.kind = ReportUri::Kind::Mailto;
        reading.uri.domain = mailboxDomain(rest);
        if (!reading.uri.domain)
            reading.fault = UriFault::MailboxMissing;
    } else if (scheme == "https") {
        reading.uri.kind = ReportUri::Kind::Https;
        const QByteArray plain = QByteArray::fromPercentEncoding(host.toByteArray()); // RFC 3986 section 3.2.2
        if (const auto name = DomainName::parse(QString::fromUtf8(plain)); name && !name->endsInNumber())
            reading.uri.domain = *name;
        if (host.isEmpty())
            reading.fault = UriFault::HostMissing;
    } else {
        reading.fault = UriFault::UnsupportedScheme;
    }
    return reading;
}

Result<ReportUri> parseReportUri(QByteArrayView text)
{
    const UriReading reading = readReportUri(text);
    if (reading.fault)
        return failure(Error::Kind::Malformed, inWords(describe(*reading.fault)));
    return reading.uri;
}

} // namespace valija
