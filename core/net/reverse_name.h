// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/resolver.h"

#include <optional>

namespace valija {

/// Where the DNS keeps the name of an address: `1.2.0.192.in-addr.arpa` (RFC 1035 section 3.5), or nibbles below
/// `ip6.arpa` (RFC 3596 section 2.5). Nothing for what is no address.
std::optional<DomainName> reverseNameOf(const QString &address);

/// The name that the reverse DNS has for the address; empty where it has none. Whoever owns the address chose it: it
/// proves nothing.
QString lookUpName(Resolver &resolver, const QString &address, const Call &call);

} // namespace valija
