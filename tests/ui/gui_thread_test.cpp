// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The GUI thread never waits: for other writers, for workers, for what ends.

#include "tests/ui/window_fixture.h"
#include "ui/widgets/sidebar.h"

#include <QListWidget>

namespace valija {

using namespace Qt::StringLiterals;

class GuiThread : public WindowTest
{
};

TEST_F(GuiThread, ChangesOnlyTheDomainsWhoseStateChanged)
{
    Sidebar sidebar;
    QList<SidebarDomain> domains;
    for (int i = 0; i < 1000; ++i)
        domains.append({name(qPrintable(u"d%1.example"_s.arg(i))), std::nullopt});
    sidebar.setDomains(domains);
    EXPECT_EQ(sidebar.shownDomains(), 1000);
    const auto *model = sidebar.list().model();
    QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    domains[500].state = DomainState::Enforce;
    sidebar.setDomains(domains);
    EXPECT_EQ(inserted.size() + removed.size() + reset.size(), 0);
    ASSERT_FALSE(changed.isEmpty());
    for (const auto &change : changed) {
        EXPECT_EQ(change.at(0).value<QModelIndex>().row(), 502); // below Overview and Reports
        EXPECT_EQ(change.at(1).value<QModelIndex>().row(), 502);
    }
    EXPECT_FALSE(sidebar.list().item(502)->toolTip().endsWith(u"Not checked"_s));
}

} // namespace valija
