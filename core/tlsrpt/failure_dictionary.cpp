// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/failure_dictionary.h"

#include "core/policy/policy.h"
#include "core/tlsrpt/meanings.h"

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

FailureMeaning unknownMeaning()
{
    return {
        QCoreApplication::translate("FailureMeaning", "Unknown failure"),
        QCoreApplication::translate("FailureMeaning", "The reporter uses a result that no standard names."),
        QCoreApplication::translate("FailureMeaning",
                                    "Look at the reason code and test the mail host; the reporter can be asked by its "
                                    "contact address."),
        Side::Unknown,
        ActionNeeded::Unknown,
        {}};
}

/// Whether the report itself shows that the host is none of those its policy allows (RFC 8461 section 4.1).
bool isHostOutsidePolicy(const FailureDetails &failure, const PolicyReport &policy)
{
    if (policy.type != PolicyType::Sts || failure.receivingMxHostname.isEmpty())
        return false;
    const auto host = DomainName::parse(QString::fromLatin1(failure.receivingMxHostname));
    if (!host)
        return false;
    bool anyPattern = false;
    for (const auto &line : policy.policyString) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).trimmed() != "mx")
            continue;
        const auto pattern = MxPattern::parse(line.sliced(colon + 1).trimmed());
        if (!pattern)
            continue;
        anyPattern = true;
        if (pattern->matches(*host))
            return false;
    }
    return anyPattern;
}

} // namespace

FailureMeaning meaningOf(const FailureDetails &failure, const PolicyReport &policy)
{
    const auto type = resultTypeFrom(failure.resultType);
    if (const MeaningText *reason = textOfReason(failure.reasonCode))
        return meaningFrom(*reason);
    const bool vague = !type || type == ResultType::ValidationFailure || type == ResultType::CertificateHostMismatch;
    if (vague && isHostOutsidePolicy(failure, policy))
        return meaningFrom(mxNotInPolicy());
    return type ? meaningFrom(textOf(*type)) : unknownMeaning();
}

FailureMeaning meaningOf(QByteArrayView resultType)
{
    const auto type = resultTypeFrom(resultType);
    return type ? meaningFrom(textOf(*type)) : unknownMeaning();
}

} // namespace valija
