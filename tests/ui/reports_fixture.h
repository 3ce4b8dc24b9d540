// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/models/failures_model.h"
#include "ui/pages/reports_page.h"

namespace valija {

/// The Reports page over reports of the test.
class Reports : public WindowTest
{
protected:
    const QDate today = QDateTime::currentDateTimeUtc().date();

    ReportsPage &page() { return window().reports(); }

    /// Opens the files as by *Open* and waits until the page shows them.
    void open(const QList<WrittenReport> &reports);
    /// Two reporters over two days; one saw an expired certificate from two of its addresses.
    void openTwoReporters();
    void showAllTime();
    void showTab(const QString &title);
    /// Waits for the single failures to be counted and the first of them to be chosen.
    void chooseFirstFailure();
    QStringList shownFailures(FailureColumn column);
    /// The first sentences of what testing the hosts of the first failures answers.
    QStringList answersOfTests(int failures);
};

} // namespace valija
