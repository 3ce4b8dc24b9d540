// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_words.h"

namespace valija {

Findings checkPolicyText(const Evidence &evidence)
{
    // What is served at the name of a domain without anything of MTA-STS is none of our business.
    return evidence.deployed ? evidence.policy.findings : Findings();
}

} // namespace valija
