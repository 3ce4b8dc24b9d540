// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/policy/policy.h"

namespace valija {

/// The patterns that allow exactly the domain's MX hosts as the DNS has them now. Errors: Network, NotFound.
Result<QList<MxPattern>> liveMxPatterns(const DomainName &domain, const NetworkOptions &options);

} // namespace valija
