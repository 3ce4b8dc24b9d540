// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace valija {

/// What the DKIM signatures (RFC 6376) of the mail say that a report came in. RFC 8460 section 3 wants one of the
/// reporter's domain. From what says least to what says most: of two copies of a report the better one counts.
enum class SignatureState {
    None,    ///< The report did not come in a mail.
    Unknown, ///< Signed, but the key was not to be had.
    Missing, ///< Not signed by the reporter's domain.
    Failed,  ///< Signed, and changed since, or signed by a key that must not sign reports.
    Verified
};

QString slugOf(SignatureState state); ///< "none", "unknown", "missing", "failed", "verified"
std::optional<SignatureState> signatureStateFrom(QStringView slug);

struct MailSignature {
    SignatureState state = SignatureState::None;
    QString detail = {}; ///< The domain that signed (Verified, Unknown), or why not, for inWords() (Missing, Failed).

    bool operator==(const MailSignature &) const = default;
};

} // namespace valija
