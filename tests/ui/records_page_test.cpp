// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialect.h"
#include "core/store/facts_store.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/portfolio_records_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/records_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class RecordsPageTest : public WindowTest
{
protected:
    void startWith(const QList<StoredDomain> &domains)
    {
        store(domains);
        start();
        window().showDomain(domains.first().name);
        window().domainPage().showTab(DomainPage::Tab::Records);
        ASSERT_TRUE(settle());
    }

    RecordsPage &page() { return window().domainPage().records(); }

    void type(QLineEdit &edit, const QString &text)
    {
        edit.setText(text);
        Q_EMIT edit.editingFinished();
        ASSERT_TRUE(settle());
    }
};

const StoredDomain planned{.name = name("a.example"),
                           .draftId = "20260101000000",
                           .rua = {u"mailto:tls@a.example"_s},
                           .policyHost = u"web.example.net"_s};

TEST_F(RecordsPageTest, ShowsTheRecordsOfTheDraft)
{
    startWith({planned});
    hold(page().model());
    EXPECT_EQ(columnTexts(page().model(), 1),
              (QStringList{u"_mta-sts.a.example"_s, u"mta-sts.a.example"_s, u"_smtp._tls.a.example"_s}));
    EXPECT_TRUE(page().text().toPlainText().contains(u"v=STSv1; id=20260101000000;"_s));
}

TEST_F(RecordsPageTest, WritesEveryDialect)
{
    startWith({planned});
    for (int i = 0; i < page().dialect().count(); ++i) {
        page().dialect().setCurrentIndex(i);
        EXPECT_TRUE(page().text().toPlainText().contains(u"20260101000000"_s)) << i;
    }
    EXPECT_EQ(page().dialect().count(), int(allDialects().size()));
}

TEST_F(RecordsPageTest, SaysWhatCannotBePublished)
{
    const QString label(60, u'a');
    StoredDomain longest = planned;
    longest.name
        = DomainName::parse(QStringList{label, label, label, QString(60, u'b'), u"example"_s}.join(u'.')).value();
    startWith({longest});
    EXPECT_TRUE(page().text().toPlainText().isEmpty());
    bool isSaid = false;
    for (const auto *shown : page().findChildren<QLabel *>())
        isSaid = isSaid || shown->text().contains(u"_smtp._tls."_s + longest.name.ascii());
    EXPECT_TRUE(isSaid);
}

TEST_F(RecordsPageTest, KeepsDelegationsAndTtls)
{
    startWith({planned});
    type(page().stsDelegate(), u"_mta-sts.provider.example"_s);
    page().stsTtl().setValue(300);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(page().text().toPlainText().contains(u"CNAME _mta-sts.provider.example."_s));
    EXPECT_FALSE(page().text().toPlainText().contains(u"v=STSv1"_s));
    const auto kept = PublishingStore(database()).choices(name("a.example"));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->stsDelegate, u"_mta-sts.provider.example"_s);
    EXPECT_EQ(kept->stsTtl, 300);
    type(page().rptDelegate(), u"not a name"_s);
    EXPECT_TRUE(page().messages().text().contains(u"not a name"_s));
    EXPECT_TRUE(PublishingStore(database()).choices(name("a.example"))->rptDelegate.isEmpty());
}

TEST_F(RecordsPageTest, RefusesWhatCannotBePublished)
{
    startWith({planned});
    type(page().policyHost(), u"a..b"_s);
    EXPECT_FALSE(page().messages().text().isEmpty());
    type(page().policyHost(), u"192.0.2.1"_s);
    EXPECT_TRUE(page().messages().text().isEmpty());
    EXPECT_TRUE(page().text().toPlainText().contains(u"192.0.2.1"_s));
    type(page().reportsTo(), u"ftp://a.example"_s);
    EXPECT_TRUE(page().messages().text().contains(u"ftp://a.example"_s));
}

TEST_F(RecordsPageTest, HasWhatCouldNotBeKeptAgainAfterALookAtAnotherDomain)
{
    StoredDomain other = planned;
    other.name = name("b.example");
    startWith({planned, other});
    const auto look = [&](const DomainName &domain) {
        window().showDomain(domain);
        ASSERT_TRUE(settle());
    };
    type(page().policyHost(), u"a..b"_s);
    type(page().rptDelegate(), u"not a name"_s);
    look(other.name);
    EXPECT_EQ(page().policyHost().text(), planned.policyHost);
    EXPECT_EQ(page().rptDelegate().text(), QString());
    look(planned.name);
    EXPECT_EQ(page().policyHost().text(), u"a..b"_s);
    EXPECT_EQ(page().rptDelegate().text(), u"not a name"_s);
    EXPECT_TRUE(page().messages().text().contains(u"not saved yet"_s)) << qPrintable(page().messages().text());
    type(page().rptDelegate(), {});
    type(page().policyHost(), u"web2.example.net"_s);
    look(other.name);
    look(planned.name);
    EXPECT_EQ(page().policyHost().text(), u"web2.example.net"_s);
    EXPECT_EQ(page().messages().text(), QString());
}

TEST_F(RecordsPageTest, ComparesWithTheLastCheckByMeaning)
{
    useWorld(u"healthy"_s);
    StoredDomain domain = planned;
    domain.name = name("example.com");
    domain.draftId = "20260202000000";
    startWith({domain});
    EXPECT_EQ(page().model().row(0).state, LiveState::Unknown);
    window().check({domain.name}, allStations);
    // The check may have ended and not be kept yet.
    ASSERT_TRUE(waitFor(
        [this] { return page().model().rowCount() == 3 && page().model().row(0).state != LiveState::Unknown; }));
    ASSERT_TRUE(settle());
    EXPECT_EQ(page().model().row(0).state, LiveState::Differs); // another id
    EXPECT_FALSE(page().model().row(0).live.isEmpty());
}

TEST_F(RecordsPageTest, ManyDomainsAtOnceAndByThreeAliases)
{
    StoredDomain other = planned;
    other.name = name("b.example");
    startWith({planned, other});
    action(u"DNS records of many domains…"_s)->trigger();
    auto *many = dialog<PortfolioRecordsDialog>();
    ASSERT_TRUE(many);
    many->part().setCurrentIndex(int(PortfolioRecordsDialog::Part::OwnZones));
    EXPECT_TRUE(many->text().toPlainText().contains(u"_mta-sts.b.example."_s));
    many->part().setCurrentIndex(int(PortfolioRecordsDialog::Part::Aliases));
    many->zone().clear();
    EXPECT_TRUE(many->text().toPlainText().isEmpty());
    many->zone().setText(u"sts.admin.example"_s);
    EXPECT_EQ(many->text().toPlainText().count(u"CNAME"_s), 6);
    many->part().setCurrentIndex(int(PortfolioRecordsDialog::Part::Zone));
    EXPECT_TRUE(many->text().toPlainText().contains(u"_mta-sts.a.example.sts.admin.example."_s));
    ASSERT_TRUE(many->writeTo(path(u"records.zone"_s)));
    EXPECT_EQ(read(path(u"records.zone"_s)), many->text().toPlainText().toUtf8());
    many->close();
}

} // namespace

} // namespace valija
