// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <openssl/crypto.h>

namespace valija {

/// The first thing in main(): lets OpenSSL live as long as the program. Else it frees itself in exit(), beneath threads
/// that still use it: QThread::wait() returns before the thread has destroyed its thread-local data, OpenSSL's too.
inline void keepOpenSslToTheEnd()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace valija
