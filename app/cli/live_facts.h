// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/policy/mail_providers.h"

namespace valija {

/// What to write into a policy for the domain's MX hosts as the DNS has them now. Errors: Network, NotFound.
Result<MxSuggestion> suggestFromLiveMx(const DomainName &domain, const NetworkOptions &options);

} // namespace valija
