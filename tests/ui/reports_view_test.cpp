// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read for the Reports page, and put into its tables, without the page.

#include "tests/support/printers.h"
#include "ui/models/report_models.h"
#include "ui/models/table_model.h"

namespace valija {

namespace {

double shareIn(SummaryKey key)
{
    Summary summary;
    summary.totals.successful = 9'997;
    summary.totals.failed = 3;
    SummaryRow row;
    row.key = QStringLiteral("Example Inc.");
    row.failed = 3;
    summary.rows.append(row);
    SummaryModel model(key);
    model.setSummary(summary);
    return model.index(0, SummaryModel::Share).data(sortRole).toDouble();
}

} // namespace

TEST(SummaryTable, TellsTheShareOfTheRowsOwnSessionsAndOnlyByResultThatOfAll)
{
    EXPECT_DOUBLE_EQ(shareIn(SummaryKey::Result), 0.0003);
    for (const SummaryKey key : {SummaryKey::Reporter, SummaryKey::Domain, SummaryKey::Policy})
        EXPECT_DOUBLE_EQ(shareIn(key), 1) << qPrintable(slugOf(key));
}

} // namespace valija
