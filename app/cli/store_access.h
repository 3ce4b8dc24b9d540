// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/services.h"
#include "core/settings/store_location.h"
#include "core/store/database.h"

namespace valija {

/// Runs `work` on the open store; errors are complained about.
template <typename Work>
ExitStatus withStore(const CommonOptions &common, Work work)
{
    const QString location = storeLocation(fromArgument(common.store));
    const auto database = Database::open(location);
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

} // namespace valija
