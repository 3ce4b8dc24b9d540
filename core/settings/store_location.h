// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace valija {

/// A store that a team shares: a PostgreSQL database.
struct SharedStore {
    QString host; ///< Name, address, or the folder of a local socket.
    int port = 5432;
    QString user; ///< Empty: as the system's user is called.
    QString database;
    QString password; ///< Empty: from PGPASSWORD or the password file, where the client library looks by itself.
    QString options;  ///< Further ones, `name=value` separated by semicolons.

    bool operator==(const SharedStore &) const = default;
};

/// Whether a store's location is a URL, `postgres://` or `postgresql://` in any case, and not the path of a file.
bool isSharedStore(const QString &location);

/// Whether it is such a URL or may be a path: no URL of another kind, nor ours with a slash forgotten. Error:
/// Unsupported.
Result<> checkStoreLocation(const QString &location);

/// Reads `postgres://[USER@]HOST[:PORT]/DATABASE[?OPTION=VALUE&...]`. Options are those of libpq that say where and
/// how: host, user, sslmode, sslrootcert, connect_timeout. Error: Malformed.
Result<SharedStore> sharedStoreFrom(const QString &location);

/// One name for one store, however its location is written: without the password; of a file, which need not exist yet,
/// its one path.
QString storeName(const QString &location);

// A location with a password lives in memory only: it opens further connections. What is kept, shown or logged is the
// one without.

QString passwordIn(const QString &location); ///< Empty: none.
QString withoutPassword(const QString &location);
QString withPassword(const QString &location, const QString &password);

} // namespace valija
