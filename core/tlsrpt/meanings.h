// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/failure_dictionary.h"
#include "core/tlsrpt/reason_words.h"

#include <QByteArrayView>

#include <span>

namespace valija {

/// What of a certificate is held against it. DANE sees each with eyes of its own.
enum class CertificateFault { None, Issuer, Chain, Expired, NotYetValid, Name };

/// An entry of the dictionary: English sources, translated in the context "FailureMeaning".
struct MeaningText {
    const char *title;
    const char *explanation;
    const char *advice; ///< Empty where there is nothing to do.
    Side side;
    ActionNeeded action;
    std::span<const FindingId> retests;
    CertificateFault fault = CertificateFault::None; ///< Of a mail host's certificate.
};

/// What a registered result type means (RFC 8460 section 4.3).
const MeaningText &textOf(ResultType type);

/// "MX is not in the policy" has no result type of its own; reporters say it in these ways or only by the host.
const MeaningText &mxNotInPolicy();

/// Whether a reason code or text, or a result type of its own, says so.
bool saysMxNotInPolicy(const ReasonWords &reason);

/// Whether it means a sender that delivers by DANE, or with a policy, only.
bool meansInsistence(const MeaningText &text);
/// Whether it means that the DNS told the sender nothing valid of a mail host.
bool meansNoAnswer(const MeaningText &text);

/// Signatures that do not validate: what a reason may say, and dnssec-invalid without one does not.
const MeaningText &dnssecBogus();

/// Whether TLSA records are the policy, and whether all of them are known to be DANE-EE.
enum class Dane { No, Any, EndEntityOnly };
Dane daneOf(const PolicyReport &policy);
/// What the entry means where DANE is the policy; the same one where that makes no difference.
const MeaningText &inDane(const MeaningText &text, Dane dane);

/// What a reporter's reason code or text means when it is about a mail host, or null where it tells no more than the
/// result type.
const MeaningText *textOfReason(const ReasonWords &reason);
/// The same when it is about the policy host or the policy; `result` is one of the three that are.
const MeaningText *textOfPolicyReason(ResultType result, const ReasonWords &reason);

/// A phrase of ReasonWords::say() by which reasons are known: reporters add hosts and dates to them.
struct Reason {
    QByteArrayView phrase;
    const MeaningText *text; ///< Null where the result type says as much.
};
/// A certificate that begins to hold only later, which some report as expired.
const MeaningText &certificateNotYetValid();
/// The first of `known` that the reason says; null for none.
const Reason *lookUp(std::span<const Reason> known, const ReasonWords &reason);
/// Whether it is one of those that blame neither host: the sender itself, or who was to tell of revoked certificates.
const Reason *lookUpBlameless(const ReasonWords &reason);
/// The one about the certificate of a mail host.
const Reason *lookUpCertificate(const ReasonWords &reason);

} // namespace valija
