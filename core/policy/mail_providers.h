// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"

#include <QStringList>

namespace valija {

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
