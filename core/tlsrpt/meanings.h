// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/failure_dictionary.h"

#include <QByteArrayView>

#include <span>

namespace valija {

/// An entry of the dictionary: English sources, translated in the context "FailureMeaning".
struct MeaningText {
    const char *title;
    const char *explanation;
    const char *advice; ///< Empty where there is nothing to do.
    Side side;
    ActionNeeded action;
    std::span<const FindingId> retests;
};

/// What a registered result type means (RFC 8460 section 4.3).
const MeaningText &textOf(ResultType type);

/// "MX is not in the policy" has no result type of its own; reporters say it in these ways or only by the host.
const MeaningText &mxNotInPolicy();

/// Whether a reason code or text, or a result type of its own, says so.
bool saysMxNotInPolicy(QByteArrayView reason);

/// What a reporter's reason code or text means when it is about a mail host, or null for one that is not known.
const MeaningText *textOfReason(QByteArrayView reason);
/// The same when it is about the policy host.
const MeaningText *textOfPolicyHostReason(QByteArrayView reason);

/// A part, in lower case, by which reasons are known: reporters add hosts and dates to them.
struct Reason {
    QByteArrayView part;
    const MeaningText *text;
};
/// The first of `known` that is part of the reason, without regard to case; null for none.
const MeaningText *lookUp(std::span<const Reason> known, QByteArrayView reason);

} // namespace valija
