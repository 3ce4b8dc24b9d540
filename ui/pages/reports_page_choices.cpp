// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the choices of the Reports page follow what happens elsewhere.

#include "ui/pages/reports_page.h"
#include "ui/widgets/choice_box.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace valija {

bool ReportsPage::widenTo(const ReportScope &reports)
{
    const SummaryFilter before = filter();
    if (!reports.isWithin(before.days)) {
        forgetNarrowing();
        const QSignalBlocker quiet(m_period);
        // From short to long; the last one is all time, which hides nothing.
        for (int i = m_period->currentIndex(); !reports.isWithin(filter().days) && i < m_period->count(); ++i)
            m_period->setCurrentIndex(i);
    }
    const auto widen = [](ChoiceBox &box, const QSet<QByteArray> &chosen, const QSet<QByteArray> &wanted) {
        const QSignalBlocker quiet(box);
        if (!chosen.isEmpty() && !chosen.contains(wanted))
            box.choose({});
    };
    if (!domain())
        widen(*m_domain, before.domains, reports.domains);
    widen(*m_reporter, before.reporters, reports.reporters);
    return filter() != before;
}

} // namespace valija
