// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"

#include <QStringList>

#include <array>
#include <span>

namespace valija {

/// A provider's hosts, and the wildcards that its set-up page asks for. Without wildcards the exact names are right.
struct MailProvider {
    const char *title;
    const char *suffix; ///< The hosts' names end in it, at a label's border.
    std::array<const char *, 2> patterns;
    const char *source; ///< Where the hosts' names and the patterns can be read; no row without.
};

std::span<const MailProvider> mailProviders();

/// What to write into a policy for a domain's mail hosts.
struct MxSuggestion {
    QList<MxPattern>
        patterns;          ///< In the hosts' order, each once; together they allow every host that a policy can name.
    QStringList providers; ///< Whose hosts were recognised.
    QStringList sources;   ///< The providers' own pages behind the patterns that are not plain host names.
    QList<DomainName> unnamed; ///< Hosts that no policy can name (an underscore in the name).
};

/// Exact host names, except where a provider moves its customers between hosts and so asks for a wildcard: then that
/// wildcard, if it really allows the host (`*.mx.microsoft` does not allow `x.h-v1.mx.microsoft`: one label only).
MxSuggestion suggestPatterns(const QList<DomainName> &mxHosts);

} // namespace valija
