// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every model behind a table, held to the rules of models while what it shows changes.

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/apply_policy_dialog.h"
#include "ui/dialogs/import_domains_dialog.h"
#include "ui/dialogs/portfolio_records_dialog.h"
#include "ui/models/failures_model.h"
#include "ui/models/sorted_rows.h"
#include "ui/models/table_model.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/policy_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
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
    window().domainPage().policy().applyToSeveral();
    auto *applying = dialog<ApplyPolicyDialog>();
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

namespace {

/// Numbers and names, and how often it was asked for one.
class Counted : public QAbstractTableModel
{
public:
    QList<int> numbers;
    mutable int asked = 0;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(numbers.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != sortRole && role != Qt::DisplayRole)
            return {};
        ++asked;
        const int number = numbers.at(index.row());
        return index.column() == 0 ? QVariant(number)
                                   : QVariant(QString(number % 2 ? u'n' : u'N') + QString::number(number));
    }
    void change(int row, int number)
    {
        numbers[row] = number;
        Q_EMIT dataChanged(index(row, 0), index(row, 1));
    }
};

} // namespace

TEST(SortedRows, AskEachRowOnceForWhatItIsSortedBy)
{
    Counted model;
    for (int i = 0; i < 1000; ++i)
        model.numbers.append(1000 + i * 377 % 1000);
    SortedRows sorted;
    sorted.setSourceModel(&model);
    for (const int column : {0, 1}) {
        model.asked = 0;
        sorted.sort(column, Qt::AscendingOrder);
        EXPECT_LE(model.asked, 1000);
        EXPECT_EQ(sorted.index(0, 0).data().toInt(), 1000) << "without case";
        EXPECT_EQ(sorted.index(999, 0).data().toInt(), 1999);
    }
    model.change(0, 5000);
    EXPECT_EQ(sorted.index(999, 0).data().toInt(), 5000);
    sorted.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(sorted.index(999, 0).data().toInt(), 5000);
    model.change(1, 7);
    EXPECT_EQ(sorted.index(0, 0).data().toInt(), 7);
}

TEST(MeaningOfARow, KnowsWhichHostsThePolicyAllows)
{
    FailureRow row;
    row.policyType = PolicyType::Sts;
    row.policyString = {"version: STSv1", "mx: *.example.com"};
    row.failure.resultType = "validation-failure";
    row.failure.receivingMxHostname = "mx.example.com";
    const QString inside = meaningOf(row).title;
    row.failure.receivingMxHostname = "mx.elsewhere.example";
    const QString outside = meaningOf(row).title;
    EXPECT_NE(inside, outside);
    row.failure.reasonCode = "MX_HOSTS_MISMATCH";
    EXPECT_EQ(outside, meaningOf(row).title);
}

TEST(EmptyStates, ShowTheirSentenceWhole)
{
    EmptyState state;
    state.resize(900, 600);
    state.show();
    for (const auto &sentence : {u"Short."_s, QString(u"Several words of a sentence "_s).repeated(8)}) {
        state.setText(sentence, u"Do it"_s);
        QCoreApplication::processEvents();
        const auto *label = state.findChild<QLabel *>();
        EXPECT_GE(label->height(), label->heightForWidth(label->width())) << qPrintable(sentence);
    }
}

TEST(MeaningDetails, TellMoreSessionsThanAnIntHolds)
{
    FailureRow row;
    row.failure.sessions = 5'000'000'003;
    MeaningDetails details;
    details.showFailure(row);
    QString text;
    for (const auto *label : details.findChildren<QLabel *>())
        text += label->text() + u'\n';
    EXPECT_TRUE(text.contains(QLocale().toString(qint64(5'000'000'003)))) << qPrintable(text);
}

} // namespace valija
