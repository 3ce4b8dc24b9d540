// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/places_models.h"
#include "ui/models/reports_view.h"
#include "ui/text/cancelled.h"

#include <QImage>

namespace valija {

/// What the page shows of a view by what was done there.
struct ReportsShown {
    QImage chart;
    SessionBars bars;        ///< Those of the chart.
    QList<PlaceRow> sending; ///< With the names that were looked up.
};

/// The whole Reports view as one HTML page to print or send: sentences, the chart, and every table but that of single
/// failures.
QString reportsAsHtml(const ReportsView &view, const ReportsShown &shown,
                      const IsCancelled &isCancelled = neverCancelled);

} // namespace valija
