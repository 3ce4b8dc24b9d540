// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/resolver.h"

#include <QHostAddress>

namespace valija {

/// One question to one name server, over UDP with repetitions, over TCP when the reply does not fit (RFC 7766). Blocks
/// until the reply, the word that nobody listens there (ServerFailure) or the end of the call.
DnsAnswer askNameServer(const QHostAddress &server, quint16 port, const DomainName &name, DnsType type,
                        const Call &call);

/// `ADDR[@PORT]`; nothing when it is none.
std::optional<std::pair<QHostAddress, quint16>> serverAddress(QStringView text, quint16 defaultPort);

} // namespace valija
