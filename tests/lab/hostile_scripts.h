// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/lab/scripted_server.h"

namespace valija {

/// Servers that nobody would want to meet, by the word that a scenario has for them. An unknown word fails the test.
Script hostileWebScript(const QString &word, const TestCertificate &certificate);
Script hostileMailScript(const QString &word, const TestCertificate &certificate);

} // namespace valija
