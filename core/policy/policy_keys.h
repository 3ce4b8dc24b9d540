// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace valija {

/// The key of RFC 8461 section 3.2 that a writer meant by an unknown one: one edit away (`nmx`, `max-age`), in wrong
/// case, or a known key in another language as translated how-tos print them (`versión`, `modo`, `Modus`). Empty when
/// there is none.
QByteArray meantKey(QByteArrayView key);

} // namespace valija
