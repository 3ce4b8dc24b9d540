// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace valija {

/// Fills a store as a provider's is: hundreds of domains, some with names as long as they may be, and two years of
/// reports of forty organizations, one of which writes what it should not. For the pictures: what is long must be
/// shortened, what is much must stay legible. Always the same for the same day.
Result<> fillCrowdedStore(const QString &storeLocation, QDate today);

} // namespace valija
