// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_assembler.h"

#include "core/base/same_text.h"
#include "core/tlsrpt/result_type.h"

#include <algorithm>

namespace valija {

namespace {

QByteArray borrowed(QByteArrayView text)
{
    return QByteArray::fromRawData(text.data(), text.size());
}

bool hasCapitals(QByteArrayView text)
{
    return !isLowerCase(text) && std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// As hostFrom() would make it: nothing to do.
bool isPlainHost(QByteArrayView text)
{
    return isLowerCase(text) && text.front() > ' ' && text.back() > ' ' && text.back() != '.';
}

bool startsWithMxKey(QByteArrayView text)
{
    return text.size() > 3 && (text[0] == 'm' || text[0] == 'M') && (text[1] == 'x' || text[1] == 'X')
        && text[2] == ':';
}

} // namespace

ReportAssembler::ReportAssembler() = default;

void ReportAssembler::begin()
{
    m_report = {};
    m_policy = {};
    m_failure = nullptr;
    m_policyIndex = m_failureIndex = -1;
    m_policyCount = m_failureCount = m_itemCount = 0;
    m_hasUnusablePolicies = false;
    m_seen = m_policySeen = m_failureSeen = 0;
    m_notes.clear();
}

ReportPlace ReportAssembler::place(Field field) const
{
    return {field, m_policyIndex, m_failureIndex};
}

void ReportAssembler::markSeen(Field field)
{
    m_seen |= bit(field);
    m_policySeen |= bit(field);
    m_failureSeen |= bit(field);
}

bool ReportAssembler::beginPolicy()
{
    if (m_report.policies.size() == mostPolicies) {
        m_notes.repaired(Repair::ListCut, place(Field::Policies));
        return false;
    }
    m_policyIndex = m_policyCount++;
    m_policySeen = 0;
    m_policy = {};
    return true;
}

void ReportAssembler::endPolicy()
{
    m_failureIndex = -1;
    const quint32 ofEntry = bit(Field::Policy) | bit(Field::Summary) | bit(Field::Failures);
    if ((m_policySeen & ofEntry) == 0) {
        m_notes.add(FindingId::ReportFieldMissing, place(Field::Policy));
        m_policyIndex = -1;
        m_hasUnusablePolicies = true;
        return; // nothing of a policy: not counted as one
    }
    for (const Field field : {Field::Policy, Field::Summary}) {
        if (!policyHas(field))
            m_notes.add(FindingId::ReportFieldMissing, place(field));
    }
    for (const Field field : {Field::Successful, Field::Failed}) {
        if (policyHas(Field::Summary) && !policyHas(field))
            m_notes.add(FindingId::ReportFieldMissing, place(field));
    }
    if (policyHas(Field::Policy) && !policyHas(Field::PolicyType))
        m_notes.add(FindingId::ReportFieldMissing, place(Field::PolicyType));
    qint64 sum = 0;
    for (const auto &failure : std::as_const(m_policy.failures))
        sum = addSessions(sum, failure.sessions);
    if (sum != m_policy.failed) {
        m_notes.add(FindingId::ReportCountsDisagree, place(Field::Failed),
                    QJsonObject{{QStringLiteral("failed"), m_policy.failed},
                                {QStringLiteral("details"), sum},
                                {QStringLiteral("domain"), QString::fromUtf8(m_policy.domain.left(300))}});
    }
    m_policy.mode = modeIn(m_policy.policyString);
    m_report.policies.append(std::move(m_policy));
    m_policyIndex = -1;
}

bool ReportAssembler::beginFailure()
{
    constexpr qsizetype usual = 32;
    constexpr qsizetype manyPolicies = 1000; // so much room in each would be too much
    if (m_failureCount == mostFailures) {
        m_notes.repaired(Repair::ListCut, place(Field::Failures));
        return false;
    }
    ++m_failureCount;
    if (m_policy.failures.isEmpty() && m_report.policies.size() < manyPolicies)
        m_policy.failures.reserve(usual); // growing, and moving what is there, costs more
    m_failure = &m_policy.failures.emplaceBack();
    m_failureIndex = int(m_policy.failures.size()) - 1;
    m_failureSeen = 0;
    return true;
}

/// What a failure cannot do without.
void ReportAssembler::noteMissing()
{
    for (const Field field : {Field::ResultType, Field::Sessions}) {
        if ((m_failureSeen & bit(field)) == 0)
            m_notes.add(FindingId::ReportFieldMissing, place(field));
    }
}

void ReportAssembler::wrongType(Field field)
{
    markSeen(field);
    m_notes.add(FindingId::ReportFieldType, place(field));
    m_hasUnusablePolicies = m_hasUnusablePolicies || field == Field::Policies;
}

void ReportAssembler::value(Field field, const JsonScalar &scalar)
{
    if (scalar.kind == JsonScalar::Kind::Null) {
        m_seen |= bit(field); // as good as absent, but the report does know the name
        return;
    }
    markSeen(field);
    if (m_failure)
        failureValue(field, scalar);
    else if (m_policyIndex >= 0)
        policyValue(field, scalar);
    else
        rootValue(field, scalar);
}

void ReportAssembler::rootValue(Field field, const JsonScalar &scalar)
{
    if (field == Field::Organization)
        m_report.organization = text(field, scalar);
    else if (field == Field::Contact)
        m_report.contact = text(field, scalar);
    else if (field == Field::ReportId)
        m_report.reportId = text(field, scalar);
    else if (field == Field::Begin)
        readDate(field, scalar, m_report.begin);
    else if (field == Field::End)
        readDate(field, scalar, m_report.end);
    else
        wrongType(field);
}

void ReportAssembler::policyValue(Field field, const JsonScalar &scalar)
{
    if (field == Field::PolicyType) {
        readPolicyType(scalar);
    } else if (field == Field::PolicyDomain) {
        m_policy.domain = host(field, scalar);
    } else if (field == Field::Successful) {
        m_policy.successful = count(field, scalar);
    } else if (field == Field::Failed) {
        m_policy.failed = count(field, scalar);
    } else if (field == Field::PolicyString || field == Field::MxHost || field == Field::MxHostPattern) {
        if (scalar.text.isEmpty())
            return;
        if (scalar.kind == JsonScalar::Kind::Bool)
            return wrongType(field);
        readAsList(field, Repair::StringAsList);
        item(field, scalar);
    } else {
        wrongType(field);
    }
}

void ReportAssembler::otherFailureValue(Field field, const JsonScalar &scalar)
{
    FailureDetails &failure = *m_failure;
    // What is there under its own name is not replaced by what is there under another.
    const auto setFromAlias = [&](QByteArray &to, QByteArray &&value) {
        m_notes.repaired(Repair::KeyAlias, place(field));
        if (to.isEmpty())
            to = std::move(value);
    };
    if (field == Field::ReceivingHelo)
        failure.receivingMxHelo = text(field, scalar);
    else if (field == Field::Information)
        failure.additionalInformation = text(field, scalar);
    else if (field == Field::InformationAlias)
        setFromAlias(failure.additionalInformation, text(field, scalar));
    else if (field == Field::ReceivingMxAlias)
        setFromAlias(failure.receivingMxHostname, host(field, scalar));
    else
        wrongType(field);
}

void ReportAssembler::item(Field field, const JsonScalar &scalar)
{
    if (scalar.kind == JsonScalar::Kind::Null)
        return;
    if (scalar.kind == JsonScalar::Kind::Bool)
        return wrongType(field);
    if (field == Field::PolicyString)
        addPolicyLines(text(field, scalar), scalar.isEscaped);
    else
        addMxHost(field, scalar);
}

QByteArray ReportAssembler::unusualText(Field field, const JsonScalar &scalar)
{
    if (scalar.kind == JsonScalar::Kind::Bool) {
        wrongType(field);
        return {};
    }
    const QByteArrayView raw = scalar.text;
    if (scalar.kind == JsonScalar::Kind::Number)
        m_notes.repaired(Repair::NumberAsText, place(field), raw);
    if (raw.size() <= longestText && !scalar.isEscaped)
        return borrowed(raw);
    bool broken = false;
    // An escape makes one character of at most six: what is behind that cannot be needed.
    QByteArray value = unescaped(raw.first(std::min(raw.size(), longestText * 6)), broken);
    if (broken)
        m_notes.repaired(Repair::BrokenEscape, place(field), raw);
    if (value.size() > longestText) {
        m_notes.repaired(Repair::TextCut, place(field), raw);
        value = withValidUtf8(QByteArrayView(value).first(longestText));
    }
    return value;
}

void ReportAssembler::readDate(Field field, const JsonScalar &scalar, QDateTime &moment)
{
    const auto date = dateFrom(scalar.text);
    if (scalar.kind != JsonScalar::Kind::String || !date) {
        m_notes.add(FindingId::ReportFieldValue, place(field), scalar.text);
        return;
    }
    if (!date->hasTime)
        m_notes.repaired(Repair::DateWithoutTime, place(field), scalar.text);
    else if (!date->hasZone)
        m_notes.repaired(Repair::DateWithoutZone, place(field), scalar.text);
    moment = date->moment;
}

/// A count that is no short row of digits.
qint64 ReportAssembler::unusualCount(Field field, const JsonScalar &scalar)
{
    const auto number = scalar.kind == JsonScalar::Kind::Bool ? std::nullopt : countFrom(scalar.text);
    if (!number) {
        m_notes.add(FindingId::ReportFieldType, place(field), scalar.text);
        return 0;
    }
    if (scalar.kind == JsonScalar::Kind::String)
        m_notes.repaired(Repair::TextAsNumber, place(field), scalar.text);
    if (!number->isExact)
        m_notes.add(FindingId::ReportFieldValue, place(field), scalar.text);
    return number->value;
}

QByteArray ReportAssembler::host(Field field, const JsonScalar &scalar)
{
    const bool isPlain
        = scalar.kind == JsonScalar::Kind::String && scalar.text.size() <= 255 && isPlainHost(scalar.text);
    return isPlain ? borrowed(scalar.text) : hostFrom(text(field, scalar));
}

/// An address that is not canonical as it stands; what is none stays as it is, and is noted.
QByteArray ReportAssembler::knownAddress(Field field, const JsonScalar &scalar)
{
    const QByteArrayView raw = scalar.text;
    if (raw.isEmpty())
        return {};
    QByteArray known = m_addresses.get(raw, [&] { return addressFrom(raw).value_or(QByteArray()); });
    if (known.isEmpty())
        m_notes.add(FindingId::ReportFieldValue, place(field), raw);
    else if (raw.front() == '[' || raw.front() == 'I')
        m_notes.repaired(Repair::AddressWrapping, place(field), raw);
    return known.isEmpty() ? text(field, scalar) : known;
}

void ReportAssembler::readPolicyType(const JsonScalar &scalar)
{
    m_policy.typeText = text(Field::PolicyType, scalar);
    m_policy.type = policyTypeFrom(m_policy.typeText);
    if (m_policy.type == PolicyType::Unknown)
        m_notes.add(FindingId::ReportFieldValue, place(Field::PolicyType), m_policy.typeText);
    else if (hasCapitals(m_policy.typeText))
        m_notes.repaired(Repair::PolicyTypeCase, place(Field::PolicyType), m_policy.typeText);
}

/// A known type as RFC 8460 section 4.3 writes it, so that it is one row of a table however a reporter spells it.
QByteArray ReportAssembler::resultType(const JsonScalar &scalar)
{
    QByteArray reported = text(Field::ResultType, scalar);
    if (!hasCapitals(reported))
        return reported;
    const auto known = resultTypeFrom(reported);
    if (!known)
        return reported;
    m_notes.repaired(Repair::ResultTypeCase, place(Field::ResultType), reported);
    return slugOf(*known);
}

/// Only a text with escapes can have breaks in it.
void ReportAssembler::addPolicyLines(const QByteArray &text, bool hasEscapes)
{
    constexpr qsizetype usual = 8;
    if (m_policy.policyString.isEmpty())
        m_policy.policyString.reserve(usual);
    if (text.startsWith('[')) {
        if (const auto strings = stringsIn(text)) {
            m_notes.repaired(Repair::ArrayInString, place(Field::PolicyString), text);
            for (const auto &line : *strings)
                addItem(Field::PolicyString, m_policy.policyString, line);
            return;
        }
    }
    // RFC 8460 section 4 speaks of one string "separated by a semicolon", section 4.4 of one string for each line. What
    // does not begin like a whole policy is a line with a semicolon, and the policy's own error.
    const bool isWhole = text.startsWith("version") && text.contains(';');
    if (!isWhole && (!hasEscapes || (!text.contains('\n') && !text.contains('\r'))))
        return addItem(Field::PolicyString, m_policy.policyString, text);
    QByteArray lines = text;
    if (isWhole)
        lines.replace(';', '\n');
    lines.replace('\r', '\n');
    m_notes.repaired(Repair::StringAsList, place(Field::PolicyString), text);
    for (const auto &line : lines.split('\n')) {
        if (!line.trimmed().isEmpty())
            addItem(Field::PolicyString, m_policy.policyString, line.trimmed());
    }
}

void ReportAssembler::addMxHost(Field field, const JsonScalar &scalar)
{
    JsonScalar name = scalar;
    if (startsWithMxKey(name.text)) {
        m_notes.repaired(Repair::MxPrefix, place(field), name.text);
        name.text = name.text.sliced(3);
    }
    if (field == Field::MxHostPattern)
        m_notes.repaired(Repair::KeyAlias, place(field));
    const QByteArray value = host(field, name);
    if (!value.isEmpty())
        addItem(field, m_policy.mxHosts, value);
}

void ReportAssembler::addItem(Field field, QList<QByteArray> &to, const QByteArray &text)
{
    if (m_itemCount == mostItems)
        return m_notes.repaired(Repair::ListCut, place(field));
    ++m_itemCount;
    to.append(text);
}

} // namespace valija
