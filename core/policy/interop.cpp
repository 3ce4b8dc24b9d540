// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/interop.h"

#include "core/base/text_reader.h"
#include "core/policy/policy_lines.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the reading models below look at, found once per text.
struct Traits {
    bool blankLine = false;     ///< An empty line.
    bool lineOfBlanks = false;  ///< A line of blanks only.
    bool laterModeNone = false; ///< A second `mode`, which says none while the first does not.
    bool laterDiffers = false;  ///< A second entry of a field, with another value.
    bool duplicate = false;     ///< Any field but mx twice.
    bool badDuplicate = false;  ///< ... and the later value is not even valid.
    bool secondColon = false;   ///< In an extension's value.
    bool unicodeExtension = false;
    bool noneWithoutMx = false;
    bool none = false;
    bool numericMx = false; ///< All labels digits, like an address.
    bool wildcard = false;
    bool maxAgeZero = false;
    bool maxAgeBelowHour = false;
    bool maxAgeMaximum = false;
    bool above10KiB = false;
    bool longLine = false;
    // Of the TXT record
    bool joinedRecords = false;   ///< Other TXT records beside it.
    bool prefixedCompany = false; ///< Another record begins `v=STSv1` or the like without being one.
    bool blankBeforeDelimiter = false;
    bool duplicateId = false;
};

/// One documented deviation of one implementation, as a condition on the text.
struct Deviation {
    const char *who;
    bool Traits::*when;
    Reading reading;
    const char *effect;
    const char *source;
    bool avoidable = true;
};

constexpr const char *ran = "its parser run on the case, 2026-08";
constexpr const char *read = "read in its source, 2026-08";

constexpr const char *refused = QT_TRANSLATE_NOOP("Interop", "refuses the policy, as though the domain had none");
constexpr const char *lastWins = QT_TRANSLATE_NOOP("Interop", "takes the last entry instead of the first");
constexpr const char *lastWinsNone
    = QT_TRANSLATE_NOOP("Interop", "takes the last mode, none, instead of the first: no protection");
constexpr const char *oneDay = QT_TRANSLATE_NOOP("Interop", "keeps the policy for one day, whatever max_age says");
constexpr const char *deeper = QT_TRANSLATE_NOOP("Interop", "lets a wildcard stand for more than one label");
constexpr const char *unusableRecord = QT_TRANSLATE_NOOP("Interop", "finds no usable record, and so no policy");
constexpr const char *lastId = QT_TRANSLATE_NOOP("Interop", "takes the last id instead of the first");

constexpr std::array policyDeviations{
    Deviation{"foxcpp/go-mtasts (maddy)", &Traits::laterModeNone, Reading::ReadAsNone, lastWinsNone, ran},
    Deviation{"chasquid", &Traits::laterModeNone, Reading::ReadAsNone, lastWinsNone, ran},
    Deviation{"postfix-mta-sts-resolver", &Traits::laterModeNone, Reading::ReadAsNone, lastWinsNone, ran},
    Deviation{"mailauth", &Traits::laterModeNone, Reading::ReadAsNone, lastWinsNone, ran},
    Deviation{"Stalwart", &Traits::laterModeNone, Reading::ReadAsNone, lastWinsNone, ran},
    Deviation{"foxcpp/go-mtasts (maddy)", &Traits::laterDiffers, Reading::Differs, lastWins, ran},
    Deviation{"chasquid", &Traits::laterDiffers, Reading::Differs, lastWins, ran},
    Deviation{"postfix-mta-sts-resolver", &Traits::laterDiffers, Reading::Differs, lastWins, ran},
    Deviation{"mailauth", &Traits::laterDiffers, Reading::Differs, lastWins, ran},
    Deviation{"Stalwart", &Traits::laterDiffers, Reading::Differs, lastWins, ran},
    Deviation{"KumoMTA", &Traits::duplicate, Reading::Ignored, refused, ran},
    Deviation{"mox", &Traits::badDuplicate, Reading::Ignored, refused, ran},
    Deviation{"chasquid", &Traits::noneWithoutMx, Reading::Ignored,
              QT_TRANSLATE_NOOP("Interop", "refuses mode none without mx and keeps the old policy"), ran},
    Deviation{"Stalwart", &Traits::noneWithoutMx, Reading::Ignored,
              QT_TRANSLATE_NOOP("Interop", "refuses mode none without mx and keeps the old policy"), ran},
    Deviation{"mimecast/mta-sts", &Traits::none, Reading::Ignored,
              QT_TRANSLATE_NOOP("Interop", "never takes a policy of mode none for valid"), read, false},
    Deviation{"chasquid", &Traits::maxAgeZero, Reading::Ignored, refused, ran},
    Deviation{"rest-mail", &Traits::maxAgeZero, Reading::Ignored, refused, ran},
    Deviation{"Stalwart", &Traits::maxAgeBelowHour, Reading::Differs, oneDay, ran},
    Deviation{"Stalwart", &Traits::maxAgeMaximum, Reading::Differs, oneDay, ran, false},
    Deviation{"foxcpp/go-mtasts (maddy)", &Traits::secondColon, Reading::Ignored, refused, ran},
    Deviation{"postfix-mta-sts-resolver", &Traits::unicodeExtension, Reading::Ignored,
              QT_TRANSLATE_NOOP("Interop", "fails on the non-ASCII text unless the server declares charset=utf-8"),
              read},
    Deviation{"mox", &Traits::blankLine, Reading::Ignored, refused, ran},
    Deviation{"foxcpp/go-mtasts (maddy)", &Traits::blankLine, Reading::Ignored, refused, ran},
    Deviation{"postfix-tlspol", &Traits::blankLine, Reading::Ignored, refused, ran},
    Deviation{"KumoMTA", &Traits::lineOfBlanks, Reading::Ignored, refused, ran},
    Deviation{"mox", &Traits::numericMx, Reading::Ignored, refused, ran},
    Deviation{"postfix-tlspol", &Traits::numericMx, Reading::Ignored, refused, ran},
    Deviation{"chasquid", &Traits::above10KiB, Reading::Differs,
              QT_TRANSLATE_NOOP("Interop", "reads only the first 10 KiB"), read},
    Deviation{"foxcpp/go-mtasts (maddy)", &Traits::longLine, Reading::Ignored, refused, read},
    Deviation{"mailauth", &Traits::wildcard, Reading::Differs, deeper, ran, false},
    Deviation{"postfix-mta-sts-resolver", &Traits::wildcard, Reading::Differs, deeper, ran, false},
    Deviation{"postfix-tlspol", &Traits::wildcard, Reading::Differs, deeper, ran, false},
    Deviation{"mimecast/mta-sts", &Traits::wildcard, Reading::Differs, deeper, read, false},
};

constexpr std::array recordDeviations{
    Deviation{"chasquid", &Traits::blankBeforeDelimiter, Reading::Ignored, unusableRecord, ran},
    Deviation{"KumoMTA", &Traits::joinedRecords, Reading::Ignored, unusableRecord, ran},
    Deviation{"postfix-mta-sts-resolver", &Traits::prefixedCompany, Reading::Ignored, unusableRecord, ran},
    Deviation{"mailauth", &Traits::prefixedCompany, Reading::Ignored, unusableRecord, ran},
    Deviation{"mox", &Traits::duplicateId, Reading::Ignored, unusableRecord, ran},
    Deviation{"foxcpp/go-mtasts (maddy)", &Traits::duplicateId, Reading::Differs, lastId, ran},
    Deviation{"KumoMTA", &Traits::duplicateId, Reading::Differs, lastId, ran},
    Deviation{"postfix-mta-sts-resolver", &Traits::duplicateId, Reading::Differs, lastId, ran},
    Deviation{"mailauth", &Traits::duplicateId, Reading::Differs, lastId, ran},
    Deviation{"Stalwart", &Traits::duplicateId, Reading::Differs, lastId, ran},
};

constexpr std::array implementations{
    "mox",
    "postfix-tlspol",
    "postfix-mta-sts-resolver",
    "foxcpp/go-mtasts (maddy)",
    "chasquid",
    "KumoMTA",
    "Stalwart",
    "mailauth",
    "mimecast/mta-sts",
    "rest-mail",
};

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isWsp(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWsp(text.back()))
        text.chop(1);
    return text;
}

bool isValidValue(QByteArrayView name, QByteArrayView value)
{
    if (name == "version")
        return value == "STSv1";
    if (name == "mode")
        return modeFrom(value).has_value();
    if (name == "max_age")
        return !value.isEmpty() && value.size() <= 10 && std::all_of(value.begin(), value.end(), isDigit);
    return true;
}

class LineTraits
{
public:
    void look(const PolicyLine &line, Traits &traits)
    {
        constexpr qsizetype scannerLimit = 64 * 1024; // bufio.Scanner's longest token
        traits.longLine |= line.text.size() > scannerLimit;
        const QByteArrayView content = trimmed(line.text);
        if (content.isEmpty()) {
            traits.blankLine = true;
            traits.lineOfBlanks |= !line.text.isEmpty();
            return;
        }
        const auto colon = content.indexOf(':');
        if (colon > 0)
            lookAtField(content.first(colon), trimmed(content.sliced(colon + 1)), traits);
    }

private:
    void lookAtField(QByteArrayView name, QByteArrayView value, Traits &traits)
    {
        if (name == "mx")
            return;
        const auto first = std::find_if(m_first.begin(), m_first.end(), [&](const auto &f) { return f.first == name; });
        if (first == m_first.end()) {
            m_first.append({name, value});
            const bool known = name == "version" || name == "mode" || name == "max_age";
            traits.secondColon |= !known && value.contains(':');
            traits.unicodeExtension |= std::any_of(value.begin(), value.end(), [](char c) { return c < 0; });
            return;
        }
        traits.duplicate = true;
        traits.badDuplicate |= !isValidValue(name, value);
        if (name == "mode" && value == "none" && first->second != "none")
            traits.laterModeNone = true;
        else if (value != first->second && isValidValue(name, value))
            traits.laterDiffers = true;
    }

    QList<std::pair<QByteArrayView, QByteArrayView>> m_first;
};

bool isNumeric(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

Traits traitsOf(QByteArrayView text, const Policy &policy)
{
    Traits traits;
    LineTraits seen;
    PolicyLines lines(text);
    while (const auto line = lines.next())
        seen.look(*line, traits);
    traits.none = policy.mode == Mode::None;
    traits.noneWithoutMx = traits.none && policy.mx.isEmpty();
    for (const auto &pattern : policy.mx) {
        traits.wildcard |= pattern.isWildcard();
        traits.numericMx |= isNumeric(pattern.name().ascii());
    }
    traits.maxAgeZero = policy.maxAge == 0s;
    traits.maxAgeBelowHour = policy.maxAge < 1h && !traits.maxAgeZero;
    traits.maxAgeMaximum = policy.maxAge >= maxMaxAge;
    traits.above10KiB = text.size() > 10 * 1024;
    return traits;
}

Traits traitsOf(const QList<QByteArray> &records, const QByteArray &used)
{
    Traits traits;
    traits.joinedRecords = records.size() > 1;
    for (const auto &record : records) {
        if (record != used)
            traits.prefixedCompany |= record.toLower().startsWith("v=stsv1");
    }
    traits.blankBeforeDelimiter = !used.startsWith("v=STSv1;");
    int ids = 0;
    for (const auto &field : used.split(';'))
        ids += trimmed(field).startsWith("id=") ? 1 : 0;
    traits.duplicateId = ids > 1;
    return traits;
}

template <std::size_t N>
QList<SenderReading> rowsFor(const std::array<Deviation, N> &deviations, const Traits &traits)
{
    QList<SenderReading> rows;
    for (const char *who : implementations) {
        const auto found = std::find_if(deviations.begin(), deviations.end(), [&](const Deviation &deviation) {
            return traits.*deviation.when && QByteArrayView(deviation.who) == who;
        });
        SenderReading row{QString::fromLatin1(who), Reading::AsMeant, {}, {}, true};
        if (found != deviations.end()) {
            row.reading = found->reading;
            row.effect = QCoreApplication::translate("Interop", found->effect);
            row.source = QString::fromLatin1(found->source);
            row.avoidable = found->avoidable;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<SenderReading> readingsOf(QByteArrayView policyText, const Policy &policy)
{
    return rowsFor(policyDeviations, traitsOf(policyText, policy));
}

QList<SenderReading> readingsOf(const QList<QByteArray> &stsRecords, const StsRecord &record)
{
    const auto used = std::find_if(stsRecords.begin(), stsRecords.end(), [&](const QByteArray &text) {
        return text.startsWith("v=STSv1") && text.contains("id=" + record.id);
    });
    return rowsFor(recordDeviations, traitsOf(stsRecords, used == stsRecords.end() ? QByteArray() : *used));
}

Findings interopFindings(FindingId id, const QString &subject, const QList<SenderReading> &readings)
{
    QStringList effects;
    QHash<QString, QJsonArray> who;
    for (const auto &reading : readings) {
        if (reading.reading == Reading::AsMeant || !reading.avoidable)
            continue;
        if (!effects.contains(reading.effect))
            effects.append(reading.effect);
        who[reading.effect].append(reading.who);
    }
    Findings findings;
    for (const auto &effect : effects)
        findings.append(makeFinding(id, subject, {{u"who"_s, who.value(effect)}, {u"effect"_s, effect}}));
    return findings;
}

} // namespace valija
