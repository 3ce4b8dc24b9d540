// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace valija {

// The password of a shared store, in the key store of the system (Secret Service, KWallet, Keychain, Credential
// Manager). The only place that names QtKeychain.

/// Waits for the key store, which may ask the user to unlock it. Errors: NotFound, Unsupported (there is no key store,
/// or nobody unlocked it).
Result<QString> keptPassword(const QString &storeLocation);

/// Keeps it without waiting; `done` is called in this thread. Error: Unsupported.
void keepPassword(const QString &storeLocation, const QString &password, std::function<void(const Result<> &)> done);

} // namespace valija
