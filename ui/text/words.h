// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"
#include "core/policy/interop.h"
#include "core/publish/live_state.h"
#include "core/tlsrpt/failure_dictionary.h"
#include "core/tlsrpt/mail_signature.h"
#include "ui/text/stations.h"

#include <QString>

#include <chrono>

namespace valija {

// The only place where the values of enumerations and measures become words.

QString word(Severity severity);
QString word(DomainState state);
QString word(Mode mode);
QString word(Reading reading);
QString word(PathStation station);
QString word(Side side);
QString word(ActionNeeded action);
QString word(LiveState state);
/// Who vouches for a report: "Verified: example.com", "Failed: ...", or nothing where it came in no mail.
QString word(const MailSignature &signature);
/// What a mode does to mail, one sentence.
QString explain(Mode mode);
/// A name of the evidence ("line", "hosts") as a label; names that nobody translated stay as they are.
QString evidenceLabel(const QString &name);

/// "3 errors, 1 warning", or the worst word alone where nothing needs attention.
QString countsInWords(const Findings &findings);
/// "2 weeks", "1 day", "36 hours": whole units only.
QString inWords(std::chrono::seconds duration);
/// "12 minutes ago", "yesterday", or the date when it is long ago.
QString sinceInWords(const QDateTime &moment, const QDateTime &now);
/// "in 12 days", "3 days ago", "today".
QString daysAwayInWords(const QDateTime &moment, const QDateTime &now);
/// A moment in the user's time zone and format.
QString dateTimeText(const QDateTime &moment);
QString percentText(double share);    ///< 0.008 -> "0.8 %"
QString sizeInWords(qsizetype bytes); ///< "1,234 bytes"

} // namespace valija
