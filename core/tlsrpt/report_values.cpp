// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_values.h"

#include "core/base/text_reader.h"

#include <algorithm>
#include <cmath>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Exactly `count` digits, or -1.
int takeNumber(TextReader &reader, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const char c = reader.peek();
        if (!isDigit(c))
            return -1;
        reader.take(c);
        value = value * 10 + (c - '0');
    }
    return value;
}

/// `Z` or `+hh:mm`: seconds east of Greenwich; nothing where there is something else.
std::optional<int> takeZone(TextReader &reader)
{
    if (reader.take('Z') || reader.take('z'))
        return 0;
    const int sign = reader.take('+') ? 1 : reader.take('-') ? -1 : 0;
    const int hours = takeNumber(reader, 2);
    reader.take(':');
    const int minutes = reader.atEnd() ? 0 : takeNumber(reader, 2); // ISO 8601 allows `+02`
    if (sign == 0 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 3600 + minutes * 60);
}

/// The domain if it is a name of at least two labels, the last of which is not a number.
QByteArray plausibleDomain(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 254 || !text.contains('.'))
        return {};
    const auto name = DomainName::parse(QString::fromUtf8(text));
    if (!name)
        return {};
    const QString last = name->ascii().section(u'.', -1);
    const bool isNumber = std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
    return isNumber || !name->ascii().contains(u'.') ? QByteArray() : name->latin1();
}

/// What stands between the exclamation marks of a file's name (RFC 8460 section 5.1).
QList<QByteArray> partsOfName(QByteArrayView path)
{
    constexpr qsizetype longest = 2000;
    const QByteArrayView name = path.sliced(std::max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.first(std::min(name.size(), longest)).toByteArray().split('!');
}

/// Seconds since 1970, from 2001 on and of ten digits.
std::optional<QDateTime> momentFrom(const QByteArray &seconds)
{
    constexpr qsizetype digits = 10;
    if (seconds.size() != digits || !std::all_of(seconds.begin(), seconds.end(), isDigit))
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC);
}

} // namespace

std::optional<ReadDate> dateFrom(QByteArrayView text)
{
    TextReader reader(text.trimmed());
    const int year = takeNumber(reader, 4);
    const bool dash = reader.take('-');
    const int month = takeNumber(reader, 2);
    const bool secondDash = reader.take('-');
    const QDate date(year, month, takeNumber(reader, 2));
    if (year < 0 || !dash || !secondDash || !date.isValid()) // QDate knows years before the first
        return std::nullopt;
    if (reader.atEnd())
        return ReadDate{QDateTime(date, QTime(0, 0), Qt::UTC), true, false};
    if (!reader.take('T') && !reader.take('t') && !reader.take(' '))
        return std::nullopt;
    const int hour = takeNumber(reader, 2);
    reader.take(':');
    const int minute = takeNumber(reader, 2);
    const int second = reader.take(':') ? takeNumber(reader, 2) : 0;
    if (reader.take('.'))
        reader.takeWhile(isDigit);
    const bool endOfDay = hour == 24 && minute == 0 && second == 0;
    if (!endOfDay && (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60))
        return std::nullopt;
    QDateTime moment(date, endOfDay ? QTime(0, 0) : QTime(hour, minute, std::min(second, 59)), Qt::UTC);
    if (endOfDay)
        moment = moment.addDays(1);
    const bool hasZone = !reader.atEnd();
    const auto offset = hasZone ? takeZone(reader) : std::optional(0);
    if (!offset || !reader.atEnd())
        return std::nullopt;
    if (*offset != 0)
        moment = moment.addSecs(-*offset);
    if (*offset != 0 || endOfDay) {
        const int utcYear = moment.date().year();
        if (utcYear < 1 || utcYear > 9999) // it led out of what RFC 3339 can write
            return std::nullopt;
    }
    return ReadDate{moment, hasZone, true};
}

QByteArray hostFrom(QByteArrayView text)
{
    text = text.trimmed();
    while (text.endsWith('.'))
        text.chop(1);
    const bool ascii = std::none_of(text.begin(), text.end(), [](char c) { return c < 0; });
    if (!ascii) {
        const bool isPattern = text.startsWith("*.");
        const auto name = DomainName::parse(QString::fromUtf8(isPattern ? text.sliced(2) : text));
        return !name ? text.toByteArray() : isPattern ? "*." + name->latin1() : name->latin1();
    }
    QByteArray host = text.toByteArray();
    std::transform(host.cbegin(), host.cend(), host.begin(), lower);
    return host;
}

std::optional<ReadCount> countFrom(QByteArrayView text)
{
    text = text.trimmed();
    constexpr qsizetype longestNumber = 400; // more than any double needs
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
    if (digits && text.size() <= 18) {
        qint64 value = 0;
        for (const char c : text)
            value = value * 10 + (c - '0');
        return value > mostSessions ? ReadCount{mostSessions, false} : ReadCount{value, true};
    }
    if (digits)
        return ReadCount{mostSessions, false};
    if (text.size() > longestNumber)
        return std::nullopt;
    bool ok = false;
    const double number = text.toByteArray().toDouble(&ok);
    if (!ok || !std::isfinite(number)) // "inf" is no number
        return std::nullopt;
    if (number < 0)
        return ReadCount{0, false};
    if (number > double(mostSessions))
        return ReadCount{mostSessions, false};
    const auto whole = static_cast<qint64>(number);
    return ReadCount{whole, double(whole) == number};
}

QByteArray domainFromFileName(QByteArrayView fileName)
{
    const auto parts = partsOfName(fileName);
    return parts.size() >= 4 ? plausibleDomain(parts.at(1)) : QByteArray();
}

std::optional<std::pair<QDateTime, QDateTime>> periodFromFileName(QByteArrayView fileName)
{
    const auto parts = partsOfName(fileName);
    if (parts.size() < 4)
        return std::nullopt;
    const auto begin = momentFrom(parts.at(2));
    const auto end = momentFrom(parts.at(3).split('.').first()); // before the extension
    if (!begin || !end || *end < *begin)
        return std::nullopt;
    return std::pair(*begin, *end);
}

std::optional<std::pair<QDateTime, QDateTime>> periodFromReportId(QByteArrayView reportId)
{
    const auto date = dateFrom(reportId.first(std::max(qsizetype(0), reportId.indexOf('_'))));
    if (!date || !date->hasTime)
        return std::nullopt;
    return std::pair(date->moment, date->moment.addDays(1).addSecs(-1));
}

QByteArray domainFromReportId(QByteArrayView reportId)
{
    const auto mark = std::find_if(reportId.rbegin(), reportId.rend(), [](char c) { return c == '_' || c == '+'; });
    if (mark == reportId.rend())
        return {};
    const QByteArrayView rest = reportId.sliced(mark.base() - reportId.begin());
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '@' || c == '>'; });
    return plausibleDomain(rest.first(end - rest.begin()));
}

std::optional<Mode> modeIn(const QList<QByteArray> &policyString)
{
    for (const auto &line : policyString) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 4 || colon > 64 || QByteArrayView(line).first(colon).trimmed() != "mode")
            continue;
        return modeFrom(QByteArrayView(line).sliced(colon + 1).trimmed());
    }
    return std::nullopt;
}

SessionCounts sessionsOf(const Report &report)
{
    SessionCounts sum;
    for (const auto &policy : report.policies)
        if (!policy.countedElsewhere)
            sum = {addSessions(sum.successful, policy.successful), addSessions(sum.failed, policy.failed)};
    return sum;
}

PolicyType policyTypeFrom(QByteArrayView text)
{
    const auto is = [&](QByteArrayView word) {
        return std::equal(text.begin(), text.end(), word.begin(), word.end(),
                          [](char a, char b) { return lower(a) == b; });
    };
    if (is("sts"))
        return PolicyType::Sts;
    if (is("tlsa"))
        return PolicyType::Tlsa;
    return is("no-policy-found") ? PolicyType::NoPolicyFound : PolicyType::Unknown;
}

} // namespace valija
