// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QAbstractItemModel;

namespace valija {

/// The table as CSV, in the order and with the rows shown.
QByteArray tableAsCsv(const QAbstractItemModel &model);

} // namespace valija
