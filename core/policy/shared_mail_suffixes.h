// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"

namespace valija {

/// Whether each customer of a mail provider has a host name of its own right under this name, so that a wildcard on it
/// also allows every other customer's hosts.
bool isSharedMailSuffix(const DomainName &name);

} // namespace valija
