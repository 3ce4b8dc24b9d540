// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/services.h"
#include "core/settings/store_location.h"
#include "core/store/database.h"

#include <QFile>

namespace valija {

/// Runs `work` on the open store; errors are complained about.
template <typename Work>
ExitStatus withStore(const CommonOptions &common, Work work)
{
    const QString location = storeLocation(fromArgument(common.store));
    const auto database = Database::openAtStart(location);
    if (!database) {
        complain(database.error(), withoutPassword(location));
        return ExitStatus::Unknown;
    }
    complainOfSetAside((*database)->setAside());
    const Result<ExitStatus> status = work(**database);
    if (!status) {
        complain(status.error(), withoutPassword(location));
        return ExitStatus::Unknown;
    }
    return *status;
}

/// The same for what the store may know but need not: one that is not there yet is not begun for this, and one that
/// cannot be read keeps nobody from going on without.
template <typename Work>
void consultStore(const CommonOptions &common, Work work)
{
    const QString location = storeLocation(fromArgument(common.store));
    if (!checkStoreLocation(location) || isSharedStore(location) || QFile::exists(location))
        withStore(common, work);
}

} // namespace valija
