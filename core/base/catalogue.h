// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <optional>
#include <span>

namespace valija {

/// How the severity of a kind is found. Only makeFinding() applies it.
struct SeverityRule {
    Severity usual;
    std::optional<Severity> other;   ///< In the circumstance that `otherWhen` names.
    const char *otherWhen = nullptr; ///< English, for CHECKS.md.
    bool byMode = false; ///< Error under enforce, warning under testing, info otherwise; `usual` is then unused.
};

/// What is known of an id: the only place for its words, its severity and its reference. All texts are English sources
/// for translation in the context "Finding"; `{name}` stands for the subject (`{subject}`) or a value of the evidence.
struct FindingKind {
    FindingId id;
    const char *slug; ///< Stable and dotted, as in CHECKS.md; never reused, never renamed.
    SeverityRule severity;
    const char *title;            ///< A few words, for lists.
    const char *message;          ///< One sentence with what was found.
    const char *explanation;      ///< Why it matters, for someone who has not read the RFC.
    const char *advice;           ///< What to do; empty where there is nothing to do.
    const char *reference;        ///< "RFC 8461 section 3.1"
    const char *meantAdvice = ""; ///< Instead of `advice` where the evidence has what was `meant`.
};

/// All kinds in the order of FindingId.
std::span<const FindingKind *const> catalogue();
const FindingKind &kindOf(FindingId id);
/// The kind with this dotted id, or null.
const FindingKind *kindOf(QStringView slug);

/// A text of evidence in the user's language. Evidence is stored and exported: words that the program puts into it are
/// English sources for translation in the context "Evidence". Any other text stays as it is.
QString inWords(const QString &text);
QString title(FindingId id);
/// The message in the user's language, with values made safe to show.
QString describe(const Finding &finding);
QString explain(FindingId id);
QString advise(const Finding &finding);

/// "error", "warning", "info", "pass", "unknown": the JSON's words, not for people.
QString slugOf(Severity severity);
std::optional<Severity> severityFrom(QStringView slug);

} // namespace valija
