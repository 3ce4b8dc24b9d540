// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/policy/mail_providers.h"

namespace valija {

/// What to write into a policy for each domain's MX hosts as the DNS has them now, in the order of the domains, or why
/// not: Network, NotFound. Error: Malformed options, or no way to the network.
Result<QList<Result<MxSuggestion>>> suggestFromLiveMx(const QList<DomainName> &domains, const NetworkOptions &options);

} // namespace valija
