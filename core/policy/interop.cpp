// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/interop.h"

#include "core/base/text_reader.h"
#include "core/policy/interop_models.h"
#include "core/policy/policy_lines.h"
#include "core/policy/txt_fields.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isWsp(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWsp(text.back()))
        text.chop(1);
    return text;
}

/// Only the first place of a trait is kept.
void note(TraitPlace &trait, const TextPlace &place)
{
    if (!trait)
        trait = place;
}

TextPlace placeIn(const PolicyLine &line, QByteArrayView part)
{
    return {line.number, part.begin() - line.text.begin() + 1, part.size()};
}

bool isKnownKey(QByteArrayView name)
{
    return name == "version" || name == "mode" || name == "max_age";
}

bool isValidValue(QByteArrayView name, QByteArrayView value)
{
    if (name == "version")
        return value == "STSv1";
    if (name == "mode")
        return modeFrom(value).has_value();
    return !value.isEmpty() && value.size() <= 10 && std::all_of(value.begin(), value.end(), isDigit);
}

bool isNumeric(QByteArrayView name)
{
    return std::all_of(name.begin(), name.end(), [](char c) { return c == '.' || isDigit(c); });
}

/// Finds the traits of a text line by line.
class TraitFinder
{
public:
    void look(const PolicyLine &line)
    {
        lookAtLineEnd(line);
        lookAtSize(line);
        const QByteArrayView content = trimmed(line.text);
        if (content.isEmpty()) {
            note(m_traits.blankLine, placeIn(line, line.text));
            if (!line.text.isEmpty())
                note(m_traits.lineOfBlanks, placeIn(line, line.text));
            return;
        }
        const auto colon = content.indexOf(':');
        if (colon > 0)
            lookAtField(line, content.first(colon), trimmed(content.sliced(colon + 1)));
    }

    /// `policy` is what the text means.
    PolicyTraits finish(const Policy &policy)
    {
        if (policy.mode == Mode::None)
            m_traits.none = m_mode;
        if (policy.mode == Mode::None && policy.mx.isEmpty())
            m_traits.noneWithoutMx = m_mode;
        if (policy.maxAge == 0s)
            m_traits.maxAgeZero = m_maxAge;
        if (policy.maxAge < 1h || policy.maxAge >= maxMaxAge)
            m_traits.maxAgeOddForStalwart = m_maxAge;
        return m_traits;
    }

private:
    void lookAtLineEnd(const PolicyLine &line)
    {
        if (line.number == 1)
            m_firstEnd = line.end;
        if (line.end == PolicyLine::End::Lf)
            note(m_traits.lineFeedOnly, placeIn(line, line.text));
        if (line.end == PolicyLine::End::None)
            note(m_traits.noFinalLineEnd, placeIn(line, line.text));
        else if (line.end != m_firstEnd)
            note(m_traits.mixedLineEnds, placeIn(line, line.text));
    }

    void lookAtSize(const PolicyLine &line)
    {
        constexpr qsizetype kibi = 1024;
        constexpr qsizetype scannerLimit = 64 * kibi; // bufio.Scanner's longest token
        const qsizetype end = line.offset + line.text.size();
        if (line.text.size() > scannerLimit)
            note(m_traits.longLine, placeIn(line, line.text));
        if (end > 10 * kibi)
            note(m_traits.above10KiB, placeIn(line, line.text));
        if (end > 64'000)
            note(m_traits.above64000, placeIn(line, line.text));
        if (end > 64 * kibi)
            note(m_traits.above64KiB, placeIn(line, line.text));
    }

    void lookAtField(const PolicyLine &line, QByteArrayView name, QByteArrayView value)
    {
        if (name == "mx")
            return lookAtMx(line, value);
        if (!isKnownKey(name))
            return lookAtExtension(line, name, value);
        if (name == "version" && !m_first.isEmpty())
            note(m_traits.versionNotFirst, placeIn(line, name));
        const auto first = std::find_if(m_first.begin(), m_first.end(), [&](const auto &f) { return f.first == name; });
        if (first != m_first.end())
            return lookAtDuplicate(line, name, value, first->second);
        m_first.append({name, value});
        if (name == "mode")
            m_mode = placeIn(line, value);
        if (name == "max_age")
            m_maxAge = placeIn(line, value);
    }

    void lookAtDuplicate(const PolicyLine &line, QByteArrayView name, QByteArrayView value, QByteArrayView first)
    {
        const TextPlace place = placeIn(line, name);
        note(m_traits.duplicate, place);
        if (!isValidValue(name, value)) {
            note(m_traits.badDuplicate, place);
            if (name == "mode")
                note(m_traits.badLaterMode, place);
        } else if (name == "mode" && value == "none" && first != "none") {
            note(m_traits.laterModeNone, place);
        } else if (value != first) {
            note(m_traits.laterDiffers, place);
        }
    }

    void lookAtMx(const PolicyLine &line, QByteArrayView value)
    {
        const bool isWildcard = value.startsWith("*.");
        const QByteArrayView name = isWildcard ? value.sliced(2) : value;
        if (isWildcard)
            note(m_traits.wildcard, placeIn(line, value));
        if (!name.contains('.'))
            note(m_traits.singleLabelMx, placeIn(line, value));
        if (isNumeric(name))
            note(m_traits.numericMx, placeIn(line, value));
    }

    void lookAtExtension(const PolicyLine &line, QByteArrayView name, QByteArrayView value)
    {
        note(m_traits.unknownField, placeIn(line, name));
        if (value.contains(':'))
            note(m_traits.secondColon, placeIn(line, value));
        if (std::any_of(value.begin(), value.end(), [](char c) { return c < 0; }))
            note(m_traits.unicodeExtension, placeIn(line, value));
    }

    PolicyTraits m_traits;
    QList<std::pair<QByteArrayView, QByteArrayView>> m_first; ///< Name and value of the known fields.
    PolicyLine::End m_firstEnd = PolicyLine::End::None;
    TraitPlace m_mode;
    TraitPlace m_maxAge;
};

/// JavaScript's /^v=STSv1\b/i
bool beginsWithWord(const QByteArray &record)
{
    constexpr qsizetype length = 7;
    return record.toLower().startsWith("v=stsv1")
        && (record.size() == length || !(isAlphanumeric(record.at(length)) || record.at(length) == '_'));
}

StsRecordTraits traitsOf(const QList<QByteArray> &records, const QByteArray &used)
{
    StsRecordTraits traits;
    const TextPlace whole{0, 1, used.size()};
    if (records.size() > 1)
        traits.company = whole;
    for (const auto &record : records) {
        if (record != used && record.startsWith("v=STSv1"))
            traits.prefixedCompany = whole;
        if (record != used && beginsWithWord(record))
            traits.wordCompany = whole;
    }
    const TxtFields fields = readTxtFields(used, "v=STSv1", {"id"});
    if (fields.blankBeforeDelimiter)
        traits.blankBeforeDelimiter = {0, 8, 1};
    bool idSeen = false;
    for (const auto &field : fields.fields) {
        const TextPlace place{0, field.offset + 1, field.name.size() + 1 + field.value.size()};
        if (field.name != "id")
            note(traits.unknownField, place);
        else if (std::exchange(idSeen, true))
            note(traits.duplicateId, place);
    }
    return traits;
}

QJsonObject evidenceOf(const std::optional<TextPlace> &place, QByteArrayView record)
{
    QJsonObject evidence;
    if (!place)
        return evidence;
    if (place->line > 0)
        evidence.insert(u"line"_s, place->line);
    else
        evidence.insert(u"record"_s, readable(record, 500));
    evidence.insert(u"column"_s, qint64(place->column));
    evidence.insert(u"length"_s, qint64(place->length));
    return evidence;
}

} // namespace

QList<SenderReading> readingsOf(QByteArrayView policyText, const Policy &policy)
{
    TraitFinder finder;
    PolicyLines lines(policyText);
    while (const auto line = lines.next())
        finder.look(*line);
    return rowsFor(stsImplementations(), policyDeviations(), policyCures(), finder.finish(policy));
}

QList<SenderReading> readingsOf(const QList<QByteArray> &stsRecords, const QByteArray &used)
{
    return rowsFor(stsImplementations(), stsRecordDeviations(), stsRecordCures(), traitsOf(stsRecords, used));
}

Findings interopFindings(FindingId id, const QString &subject, const QList<SenderReading> &readings,
                         QByteArrayView record)
{
    using Group = std::pair<SenderReading, QJsonArray>; // the first of those alike, and who they are
    QList<Group> groups;
    for (const auto &reading : readings) {
        const bool isFinding
            = reading.reading != Reading::AsMeant && reading.avoidable && reading.role == SenderReading::Role::Sender;
        if (!isFinding)
            continue;
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &one) {
            return one.first.effect == reading.effect && one.first.cure == reading.cure;
        });
        if (group == groups.end())
            groups.append({reading, {reading.who}});
        else
            group->second.append(reading.who);
    }
    Findings findings;
    for (const auto &[first, who] : groups) {
        QJsonObject evidence = evidenceOf(first.place, record);
        evidence.insert(u"who"_s, who);
        evidence.insert(u"effect"_s, first.effect);
        evidence.insert(u"cure"_s, first.cure);
        findings.append(makeFinding(id, subject, evidence));
    }
    return findings;
}

} // namespace valija
