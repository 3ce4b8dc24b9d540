// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/failure_dictionary.h"

#include "core/base/text_reader.h"
#include "core/policy/policy.h"
#include "core/tlsrpt/meanings.h"
#include "core/tlsrpt/report_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace valija {

namespace {

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("FailureMeaning", text);
}

FailureMeaning meaningFrom(const MeaningText &text)
{
    return {translated(text.title),
            translated(text.explanation),
            translated(text.advice),
            text.side,
            text.action,
            QList<FindingId>(text.retests.begin(), text.retests.end())};
}

FailureMeaning unknownMeaning(QByteArrayView resultType)
{
    FailureMeaning meaning;
    if (resultType.isEmpty())
        resultType = notGivenWord;
    meaning.title = QCoreApplication::translate("FailureMeaning", "Unknown failure: %1").arg(readable(resultType, 60));
    meaning.explanation
        = QCoreApplication::translate("FailureMeaning", "The reporter uses a result that no standard names.");
    meaning.advice = QCoreApplication::translate(
        "FailureMeaning",
        "Look at the reason code and test the mail host; the reporter can be asked by its contact address.");
    return meaning;
}

/// What the reason adds to the type; null where the type says it all. A type about the policy host makes the reason one
/// about the policy host, too.
const MeaningText *refined(std::optional<ResultType> type, const ReasonWords &reason)
{
    if (!type)
        return textOfReason(reason);
    switch (*type) {
    case ResultType::CertificateHostMismatch:
    case ResultType::CertificateNotTrusted:
    case ResultType::ValidationFailure:
        return textOfReason(reason);
    case ResultType::StsPolicyFetchError:
    case ResultType::StsPolicyInvalid:
    case ResultType::StsWebpkiInvalid:
        return textOfPolicyReason(*type, reason);
    case ResultType::CertificateExpired:
        return textOfReason(reason) == &certificateNotYetValid() ? &certificateNotYetValid() : nullptr;
    case ResultType::DnssecInvalid:
        return textOfReason(reason) == &dnssecBogus() ? &dnssecBogus() : nullptr;
    case ResultType::StarttlsNotSupported:
    case ResultType::TlsaInvalid:
    case ResultType::DaneRequired:
        return nullptr;
    }
    Q_UNREACHABLE();
}

/// The hosts that the policy allows: its own lines, or `mx-host` where these are left out (RFC 8460 section 4.4).
QList<MxPattern> patternsOf(const PolicyReport &policy)
{
    QList<QByteArray> texts;
    for (const auto &line : policy.policyString) {
        const qsizetype colon = line.indexOf(':');
        if (colon >= 0 && line.first(colon).trimmed() == "mx")
            texts.append(line.sliced(colon + 1).trimmed());
    }
    QList<MxPattern> patterns;
    for (const auto &text : texts.isEmpty() ? policy.mxHosts : std::as_const(texts))
        if (const auto pattern = MxPattern::parse(text))
            patterns.append(*pattern);
    return patterns;
}

/// Whether the report itself shows that the host is none of those its policy allows (RFC 8461 section 4.1).
bool isHostOutsidePolicy(const FailureDetails &failure, const PolicyReport &policy)
{
    if (policy.type != PolicyType::Sts || failure.receivingMxHostname.isEmpty())
        return false;
    const auto host = DomainName::parse(QString::fromLatin1(failure.receivingMxHostname));
    if (!host)
        return false;
    const QList<MxPattern> patterns = patternsOf(policy);
    return !patterns.isEmpty() && std::none_of(patterns.begin(), patterns.end(), [&](const MxPattern &pattern) {
        return pattern.matches(*host);
    });
}

/// What result and reason say.
struct Said {
    const MeaningText *text; ///< Null for a result that no standard names.
    bool byHost;             ///< Unless the host is none of the policy's.
};

Said saidBy(const FailureDetails &failure, Dane dane)
{
    const auto type = resultTypeFrom(failure.resultType);
    const ReasonWords reason(failure.reasonCode);
    const bool vague = !type || type == ResultType::ValidationFailure || type == ResultType::CertificateHostMismatch;
    const bool isInPolicy = type == ResultType::StsPolicyInvalid; // some call it that
    if ((vague || isInPolicy) && (saysMxNotInPolicy(reason) || saysMxNotInPolicy(ReasonWords(failure.resultType))))
        return {&mxNotInPolicy(), false};
    if (const MeaningText *text = refined(type, reason))
        return {&inDane(*text, dane), false};
    return {type ? &inDane(textOf(*type), dane) : nullptr, vague};
}

} // namespace

FailureMeaning meaningOf(const FailureDetails &failure, const PolicyReport &policy)
{
    const Said said = saidBy(failure, daneOf(policy));
    if (said.byHost && isHostOutsidePolicy(failure, policy))
        return meaningFrom(mxNotInPolicy());
    return said.text ? meaningFrom(*said.text) : unknownMeaning(failure.resultType);
}

int FailureTitles::of(const FailureDetails &failure, const PolicyReport &policy)
{
    const Dane dane = daneOf(policy);
    auto &knownOfKind = m_known.at(static_cast<std::size_t>(dane));
    const Known known = knownOfKind.get(failure.resultType, failure.reasonCode, [&] {
        const Said said = saidBy(failure, dane);
        const auto meaning = said.text ? meaningFrom(*said.text) : unknownMeaning(failure.resultType);
        return Known{numberOf(meaning), said.byHost};
    });
    const bool isOutside = known.byHost && isHostOutsidePolicy(failure, policy);
    return isOutside ? numberOf(meaningFrom(mxNotInPolicy())) : known.title;
}

int FailureTitles::numberOf(const FailureMeaning &meaning)
{
    const auto known = m_numbers.constFind(meaning.title);
    if (known != m_numbers.cend())
        return *known;
    m_meanings.append(meaning);
    return *m_numbers.insert(meaning.title, int(m_meanings.size()) - 1);
}

MailOutcome mailOutcomeOf(const FailureDetails &failure, const PolicyReport &policy)
{
    const auto type = resultTypeFrom(failure.resultType);
    const MeaningText *text = saidBy(failure, Dane::No).text;
    if (text && meansInsistence(*text))
        return MailOutcome::HeldBySender;
    const bool isAboutPolicy = type == ResultType::StsPolicyFetchError || type == ResultType::StsPolicyInvalid
        || type == ResultType::StsWebpkiInvalid;
    if (isAboutPolicy && text != &mxNotInPolicy())
        return MailOutcome::NotHeld;
    if (text && meansNoAnswer(*text))
        return MailOutcome::HeldByLookup;
    if (policy.type == PolicyType::Tlsa || type == ResultType::TlsaInvalid)
        return MailOutcome::HeldByDane;
    if (policy.type == PolicyType::NoPolicyFound)
        return MailOutcome::DeliveredFreely;
    if (!policy.mode)
        return MailOutcome::Unknown;
    return *policy.mode == Mode::Enforce ? MailOutcome::HeldByMode : MailOutcome::DeliveredByMode;
}

FailureMeaning meaningOf(QByteArrayView resultType)
{
    const auto type = resultTypeFrom(resultType);
    return type ? meaningFrom(textOf(*type)) : unknownMeaning(resultType);
}

} // namespace valija
