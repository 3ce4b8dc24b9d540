// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every model behind a table, held to the rules of models while what it shows changes.

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/apply_policy_dialog.h"
#include "ui/dialogs/import_domains_dialog.h"
#include "ui/dialogs/portfolio_records_dialog.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/policy_page.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace valija {

using namespace Qt::StringLiterals;

class Models : public WindowTest
{
};

TEST_F(Models, OfEveryPageKeepTheRules)
{
    start();
    holdTables(window());
    window().loadExample();
    ASSERT_TRUE(settle());
    using Tab = DomainPage::Tab;
    for (const char *domain : {"orchard.example", "harbor.example"}) {
        window().showDomain(name(domain));
        for (const Tab tab : {Tab::LiveCheck, Tab::Policy, Tab::Records, Tab::Reports, Tab::History}) {
            window().domainPage().showTab(tab);
            ASSERT_TRUE(settle());
        }
    }
    window().showReports();
    ASSERT_TRUE(settle());
    window().removeExample();
    ASSERT_TRUE(settle());
}

TEST_F(Models, OfTheDialogsKeepTheRules)
{
    startWithExample();
    window().importDomains();
    auto *importing = dialog<ImportDomainsDialog>();
    ASSERT_TRUE(importing);
    holdTables(*importing);
    QSignalSpy parsed(importing, &ImportDomainsDialog::parsed);
    importing->text().setPlainText(u"one.example\nno domain at all\n"_s);
    ASSERT_TRUE(waitFor([&] { return !parsed.isEmpty(); }));
    importing->text().clear();
    ASSERT_TRUE(waitFor([&] { return parsed.size() > 1; }));
    importing->close();

    window().showDomain(name("harbor.example"));
    window().domainPage().showTab(DomainPage::Tab::Policy);
    ASSERT_TRUE(settle());
    auto *applying = window().domainPage().policy().applyToSeveral();
    ASSERT_TRUE(applying);
    holdTables(*applying);
    for (auto *choice : applying->findChildren<QComboBox *>())
        for (int i = 0; i < choice->count(); ++i)
            choice->setCurrentIndex(i);
    applying->close();

    window().showOverview();
    action(u"DNS records of"_s)->trigger();
    auto *records = dialog<PortfolioRecordsDialog>();
    ASSERT_TRUE(records);
    holdTables(*records);
    for (int i = 0; i < records->part().count(); ++i)
        records->part().setCurrentIndex(i);
    records->close();
}

} // namespace valija
