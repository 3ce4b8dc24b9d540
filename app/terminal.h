// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdio>

namespace valija {

/// Whether the stream is a terminal: the one question to the platform that the command line asks.
bool isTerminal(std::FILE *stream);

} // namespace valija
