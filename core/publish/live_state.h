// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"

#include <QStringList>

namespace valija {

/// How a planned record stands to what the DNS has.
enum class LiveState {
    Unknown,   ///< Not looked up, or the look-up failed.
    Published, ///< There, and means the same.
    Differs,   ///< Something else is there.
    Missing,
};

/// What the DNS answered at a planned record's name.
struct LiveAnswer {
    bool known = false;
    QList<QByteArray> texts = {};   ///< TXT records, strings joined; through aliases.
    QList<DomainName> aliases = {}; ///< The CNAME chain.
    QStringList addresses = {};     ///< Canonical; through aliases.
};

/// Compares by meaning, not by letters: `v=STSv1;id=1` is what `v=STSv1; id=1;` is, the order of the report addresses
/// does not matter, and other TXT records at the name do not disturb.
LiveState liveState(const DnsRecord &planned, const LiveAnswer &live);

} // namespace valija
