// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the choices of the Reports page follow what happens elsewhere.

#include "ui/pages/reports_page.h"
#include "ui/widgets/choice_box.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTabWidget>

namespace valija {

void ReportsPage::takeOver(const ReportsPage &old)
{
    const int period = old.m_period->currentData().toInt();
    const bool isNarrowed = period < 0; // by a click on the chart
    {
        const QSignalBlocker quiet(m_period);
        m_period->setCurrentIndex(m_period->findData(isNarrowed ? old.m_periodBefore : period));
    }
    m_stacking->setCurrentIndex(old.m_stacking->currentIndex());
    m_tabs->setCurrentIndex(old.m_tabs->currentIndex());
    m_domain->choose(old.m_domain->chosen());
    m_reporter->choose(old.m_reporter->chosen());
    if (isNarrowed)
        narrowTo(old.m_chosenDays);
}

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
