// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/words.h"

#include "core/base/catalogue.h"
#include "core/base/text_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// All words of this file are translated in the context "Words".
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Pass:
        return Words::tr("Good");
    case Severity::Info:
        return Words::tr("Note");
    case Severity::Unknown:
        return Words::tr("Unknown");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Error:
        return Words::tr("Error");
    }
    Q_UNREACHABLE();
}

QString word(DomainState state)
{
    switch (state) {
    case DomainState::Unknown:
        return word(Severity::Unknown);
    case DomainState::Absent:
        return Words::tr("Absent", "state of a domain without MTA-STS");
    case DomainState::Broken:
        return Words::tr("Broken", "state of a domain");
    case DomainState::None:
        return Words::tr("None", "state of a domain: the policy's mode is none");
    case DomainState::Testing:
        return Words::tr("Testing", "state of a domain: the policy's mode is testing");
    case DomainState::Enforce:
        return Words::tr("Enforce", "state of a domain: the policy's mode is enforce");
    }
    Q_UNREACHABLE();
}

QString word(Mode mode)
{
    switch (mode) {
    case Mode::Enforce:
        return Words::tr("Enforce", "policy mode");
    case Mode::Testing:
        return Words::tr("Testing", "policy mode");
    case Mode::None:
        return Words::tr("None", "policy mode");
    }
    Q_UNREACHABLE();
}

QString explain(Mode mode)
{
    switch (mode) {
    case Mode::Enforce:
        return Words::tr("Senders refuse to deliver where TLS or the certificate fails.");
    case Mode::Testing:
        return Words::tr("Senders deliver all the same, and report what would have failed.");
    case Mode::None:
        return Words::tr("Senders treat the domain as if it had no policy; used to take MTA-STS down.");
    }
    Q_UNREACHABLE();
}

QString word(Reading reading)
{
    switch (reading) {
    case Reading::AsMeant:
        return Words::tr("Uses it as meant", "what a sender makes of a policy");
    case Reading::Ignored:
        return Words::tr("Ignores it", "what a sender makes of a policy");
    case Reading::ReadAsNone:
        return Words::tr("Reads it as none", "what a sender makes of a policy");
    case Reading::NeverMatches:
        return Words::tr("Never matches", "what a sender makes of a policy");
    case Reading::Differs:
        return Words::tr("Reads it differently", "what a sender makes of a policy");
    }
    Q_UNREACHABLE();
}

QString word(Side side)
{
    switch (side) {
    case Side::Ours:
        return Words::tr("On our side");
    case Side::Theirs:
        return Words::tr("On the sender's side");
    case Side::Path:
        return Words::tr("On the way");
    case Side::Unknown:
        return Words::tr("Side unknown");
    }
    Q_UNREACHABLE();
}

QString word(ActionNeeded action)
{
    switch (action) {
    case ActionNeeded::Yes:
        return Words::tr("Yes");
    case ActionNeeded::No:
        return Words::tr("No");
    case ActionNeeded::Unknown:
        return Words::tr("Perhaps");
    }
    Q_UNREACHABLE();
}

QString word(const MailSignature &signature)
{
    const QString detail = readable(inWords(signature.detail), 100);
    switch (signature.state) {
    case SignatureState::None:
        return {};
    case SignatureState::Unknown:
        return Words::tr("Not known: the key of %1 was not to be had").arg(detail);
    case SignatureState::Missing:
        return Words::tr("Not signed: %1").arg(detail);
    case SignatureState::Failed:
        return Words::tr("Failed: %1").arg(detail);
    case SignatureState::Verified:
        return Words::tr("Verified: %1", "the domain that signed").arg(detail);
    }
    Q_UNREACHABLE();
}

QString word(LiveState state)
{
    switch (state) {
    case LiveState::Unknown:
        return Words::tr("Not known");
    case LiveState::Published:
        return Words::tr("Published");
    case LiveState::Differs:
        return Words::tr("Differs");
    case LiveState::Missing:
        return Words::tr("Missing");
    }
    Q_UNREACHABLE();
}

QString word(PathStation station)
{
    switch (station) {
    case PathStation::DnsRecord:
        return Words::tr("DNS record", "station of a message's path");
    case PathStation::PolicyHost:
        return Words::tr("Policy host", "station of a message's path");
    case PathStation::PolicyText:
        return Words::tr("Policy", "station of a message's path");
    case PathStation::MailHosts:
        return Words::tr("Mail hosts", "station of a message's path");
    case PathStation::TlsReporting:
        return Words::tr("TLS reporting", "station of a message's path");
    }
    Q_UNREACHABLE();
}

QString countsInWords(const Findings &findings)
{
    const auto count = [&](Severity severity) {
        return int(std::count_if(findings.begin(), findings.end(),
                                 [severity](const Finding &finding) { return finding.severity == severity; }));
    };
    const int errors = count(Severity::Error);
    const int warnings = count(Severity::Warning);
    const int unknown = count(Severity::Unknown);
    if (errors > 0 && warnings > 0) {
        return Words::tr("%1, %2", "two counts: errors, warnings")
            .arg(Words::tr("%n error(s)", nullptr, errors), Words::tr("%n warning(s)", nullptr, warnings));
    }
    if (errors > 0)
        return Words::tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        return Words::tr("%n warning(s)", nullptr, warnings);
    if (unknown > 0)
        return Words::tr("%n thing(s) could not be tested", nullptr, unknown);
    return Words::tr("Nothing to do", "no errors and no warnings");
}

QString inWords(std::chrono::seconds duration)
{
    const auto whole = [&](qint64 unit) {
        return duration.count() % unit == 0 ? int(duration.count() / unit) : 0;
    };
    constexpr qint64 day = 86'400;
    if (const int weeks = whole(7 * day); weeks > 0)
        return Words::tr("%n week(s)", nullptr, weeks);
    if (const int days = whole(day); days > 0)
        return Words::tr("%n day(s)", nullptr, days);
    if (const int hours = whole(3600); hours > 0)
        return Words::tr("%n hour(s)", nullptr, hours);
    if (const int minutes = whole(60); minutes > 0)
        return Words::tr("%n minute(s)", nullptr, minutes);
    return Words::tr("%n second(s)", nullptr, int(duration.count()));
}

QString sinceInWords(const QDateTime &moment, const QDateTime &now)
{
    const qint64 seconds = moment.secsTo(now);
    if (seconds < 60)
        return Words::tr("just now");
    if (seconds < 3600)
        return Words::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 86'400)
        return Words::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    if (seconds < 14LL * 86'400)
        return Words::tr("%n day(s) ago", nullptr, int(seconds / 86'400));
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat);
}

QString daysAwayInWords(const QDateTime &moment, const QDateTime &now)
{
    const int days = int(now.daysTo(moment));
    if (days > 0)
        return Words::tr("in %n day(s)", nullptr, days);
    if (days < 0)
        return Words::tr("%n day(s) ago", nullptr, -days);
    return Words::tr("today");
}

QString dateTimeText(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString percentText(double share)
{
    const double percent = share * 100.0;
    const int digits = percent == 0.0 || percent >= 10.0 ? 0 : (percent < 0.1 ? 2 : 1);
    return Words::tr("%1 %", "percentage").arg(QLocale().toString(percent, 'f', digits));
}

QString sizeInWords(qsizetype bytes)
{
    return Words::tr("%Ln byte(s)", nullptr, int(bytes));
}

QString evidenceLabel(const QString &name)
{
    static const QHash<QString, const char *> labels{
        {u"address"_s, QT_TRANSLATE_NOOP("Words", "Address")},
        {u"addresses"_s, QT_TRANSLATE_NOOP("Words", "Addresses")},
        {u"cause"_s, QT_TRANSLATE_NOOP("Words", "Caused by")},
        {u"certificate"_s, QT_TRANSLATE_NOOP("Words", "Certificate")},
        {u"chain"_s, QT_TRANSLATE_NOOP("Words", "Chain")},
        {u"column"_s, QT_TRANSLATE_NOOP("Words", "Column")},
        {u"count"_s, QT_TRANSLATE_NOOP("Words", "Count")},
        {u"cure"_s, QT_TRANSLATE_NOOP("Words", "Cure")},
        {u"days"_s, QT_TRANSLATE_NOOP("Words", "Days")},
        {u"detail"_s, QT_TRANSLATE_NOOP("Words", "Detail")},
        {u"effect"_s, QT_TRANSLATE_NOOP("Words", "Effect")},
        {u"expires"_s, QT_TRANSLATE_NOOP("Words", "Expires")},
        {u"field"_s, QT_TRANSLATE_NOOP("Words", "Field")},
        {u"found"_s, QT_TRANSLATE_NOOP("Words", "Found")},
        {u"host"_s, QT_TRANSLATE_NOOP("Words", "Host")},
        {u"hosts"_s, QT_TRANSLATE_NOOP("Words", "Hosts")},
        {u"issuer"_s, QT_TRANSLATE_NOOP("Words", "Issuer")},
        {u"key"_s, QT_TRANSLATE_NOOP("Words", "Key")},
        {u"length"_s, QT_TRANSLATE_NOOP("Words", "Length")},
        {u"line"_s, QT_TRANSLATE_NOOP("Words", "Line")},
        {u"location"_s, QT_TRANSLATE_NOOP("Words", "Location")},
        {u"meant"_s, QT_TRANSLATE_NOOP("Words", "Probably meant")},
        {u"mode"_s, QT_TRANSLATE_NOOP("Words", "Mode")},
        {u"name"_s, QT_TRANSLATE_NOOP("Words", "Name")},
        {u"names"_s, QT_TRANSLATE_NOOP("Words", "Names")},
        {u"notAfter"_s, QT_TRANSLATE_NOOP("Words", "Valid until")},
        {u"notBefore"_s, QT_TRANSLATE_NOOP("Words", "Valid from")},
        {u"pattern"_s, QT_TRANSLATE_NOOP("Words", "Pattern")},
        {u"patterns"_s, QT_TRANSLATE_NOOP("Words", "Patterns")},
        {u"protocol"_s, QT_TRANSLATE_NOOP("Words", "Protocol")},
        {u"reason"_s, QT_TRANSLATE_NOOP("Words", "Reason")},
        {u"record"_s, QT_TRANSLATE_NOOP("Words", "Record")},
        {u"records"_s, QT_TRANSLATE_NOOP("Words", "Records")},
        {u"status"_s, QT_TRANSLATE_NOOP("Words", "Status")},
        {u"target"_s, QT_TRANSLATE_NOOP("Words", "Target")},
        {u"text"_s, QT_TRANSLATE_NOOP("Words", "Text")},
        {u"ttl"_s, QT_TRANSLATE_NOOP("Words", "TTL")},
        {u"type"_s, QT_TRANSLATE_NOOP("Words", "Type")},
        {u"uri"_s, QT_TRANSLATE_NOOP("Words", "URI")},
        {u"value"_s, QT_TRANSLATE_NOOP("Words", "Value")},
        {u"who"_s, QT_TRANSLATE_NOOP("Words", "Who")},
    };
    const char *label = labels.value(name);
    return label ? Words::tr(label) : name;
}

} // namespace valija
