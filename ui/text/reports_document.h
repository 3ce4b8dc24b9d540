// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/reports_view.h"

namespace valija {

/// The whole Reports view as one HTML page to print or send: sentences, the chart, and every table but that of single
/// failures.
QString reportsAsHtml(const ReportsView &view, const QByteArray &chartPng);

} // namespace valija
