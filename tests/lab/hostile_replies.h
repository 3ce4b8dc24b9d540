// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/lab/scripted_server.h"

namespace valija {

/// Gzip (RFC 1952) of some 50 KB that becomes 48 MiB.
QByteArray gzipBomb();

/// A web server with a hundred places: each redirects to the next one, and the last has the policy. A client that
/// follows comes there.
Script redirectChain(const TestCertificate &certificate, const QByteArray &policy);

} // namespace valija
