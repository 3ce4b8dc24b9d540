// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reasons that blame neither the mail host nor the policy host, in the words of OpenSSL, Windows and .NET.

#include "core/tlsrpt/meanings.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace valija {

namespace {

constexpr MeaningText fault{
    QT_TRANSLATE_NOOP("FailureMeaning", "Fault at the sender"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The sender's own software or set-up failed while it tested the certificate. The certificate "
                      "itself is not to blame."),
    "",
    Side::Theirs,
    ActionNeeded::No,
    {}};
constexpr MeaningText demand{
    QT_TRANSLATE_NOOP("FailureMeaning", "Sender demands more than the standard"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The sender is set up to ask something of certificates that neither MTA-STS nor DANE asks."),
    "",
    Side::Theirs,
    ActionNeeded::No,
    {}};
constexpr MeaningText noRevocation{
    QT_TRANSLATE_NOOP("FailureMeaning", "Revocation could not be checked"),
    QT_TRANSLATE_NOOP("FailureMeaning",
                      "The sender wanted to know whether the certificate is revoked, and found out "
                      "nothing. It is the authority, not your host, that answers this."),
    "",
    Side::Path,
    ActionNeeded::No,
    {}};

constexpr std::array reasons{
    Reason{"out of mem*", &fault},
    Reason{"insufficient memory", &fault},
    Reason{"application verification", &fault},
    Reason{"v err invalid call", &fault},
    Reason{"invalid certificate verification context", &fault}, // OpenSSL's sentence for it
    Reason{"v err store lookup", &fault},
    Reason{"issuer certificate lookup error", &fault}, // likewise
    Reason{"email mismatch", &fault},                  // compared with a name that a mail host does not have
    Reason{"email address mismatch", &fault},          // likewise
    Reason{"ip address mismatch", &fault},
    Reason{"sec e internal error", &fault},
    Reason{"no system roots", &fault}, // mox
    Reason{"no trusted keys configured", &fault},
    Reason{"rpk untrusted", &fault},
    Reason{"no explicit policy", &demand},
    Reason{"suite b", &demand},
    Reason{"no valid scts", &demand},
    Reason{"no valid sct", &demand},
    Reason{"certificate transparency", &demand},
    Reason{"unable * revo*", &noRevocation},
    Reason{"unable * crl", &noRevocation},
    Reason{"could not * revo*", &noRevocation},
    Reason{"not * check * revo*", &noRevocation},
    Reason{"no revocation", &noRevocation},
    Reason{"revocation offline", &noRevocation},
    Reason{"offline revocation", &noRevocation},
    Reason{"revocation status unknown", &noRevocation},
    Reason{"revocation check*", &noRevocation},
    Reason{"revocation list", &noRevocation},
    Reason{"crl * revoked", nullptr},
    Reason{"ocsp * revoked", nullptr},
    Reason{"crl", &noRevocation},
    Reason{"ocsp", &noRevocation},
};

} // namespace

const Reason *lookUp(std::span<const Reason> known, const ReasonWords &reason)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Reason &r) { return reason.say(r.phrase); });
    return found == known.end() ? nullptr : &*found;
}

const Reason *lookUpBlameless(const ReasonWords &reason)
{
    const Reason *found = lookUp(reasons, reason);
    return found && found->text ? found : nullptr;
}

} // namespace valija
