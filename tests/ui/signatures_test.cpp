// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/report_store.h"
#include "tests/core/ingest/dkim_signer.h"
#include "tests/ui/report_files.h"
#include "tests/ui/window_fixture.h"
#include "ui/jobs.h"
#include "ui/models/report_models.h"
#include "ui/pages/reports_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A signed mail with a report, whose key is in the DNS.
class Signatures : public WindowTest
{
protected:
    void SetUp() override
    {
        const DkimSigner signer = DkimSigner::ed25519();
        const QByteArray mail = "From: TLS reports <noreply@reporter.example>\r\n"
                                "Subject: Report Domain: example.com Submitter: reporter.example\r\n"
                                "TLS-Report-Domain: example.com\r\n"
                                "TLS-Report-Submitter: reporter.example\r\n"
                                "Content-Type: application/tlsrpt+json\r\n\r\n"
            + jsonOf({.day = QDate::currentDate().addDays(-2)}).replace('\n', "\r\n");
        file = write(u"report.eml"_s, signer.sign(mail));
        world().resolver.add(name("sel._domainkey.reporter.example"), DnsType::Txt,
                             u'"' + QString::fromLatin1(signer.record()) + u'"');
    }

    SignatureState openedSignature()
    {
        QSignalSpy imported(&window(), &MainWindow::imported);
        window().openFiles({file});
        EXPECT_TRUE(waitFor([&] { return !imported.isEmpty(); }) && settle());
        const auto reports = ReportStore(database()).reports();
        EXPECT_TRUE(reports && reports->size() == 1);
        return reports && !reports->isEmpty() ? reports->first().signature.state : SignatureState::None;
    }

    QString file;
};

TEST_F(Signatures, AskNobodyUnlessTheUserWantsIt)
{
    start();
    EXPECT_FALSE(window().settingsPage().edited().askForSigningKeys);
    EXPECT_EQ(openedSignature(), SignatureState::Unknown);
    EXPECT_EQ(world().resolver.queries, 0);
}

TEST_F(Signatures, AreVerifiedWithTheKeysOfTheDnsOnceThatIsSet)
{
    start();
    EXPECT_EQ(openedSignature(), SignatureState::Unknown);
    window().showSettings();
    auto &form = window().settingsPage();
    form.signingKeys().setChecked(true);
    QTest::mouseClick(&form.saveButton(), Qt::LeftButton);
    EXPECT_TRUE(loadSettings(path(u"valija.ini"_s)).askForSigningKeys);
    EXPECT_EQ(openedSignature(), SignatureState::Verified) << "what is known already is read again for its signature";
    EXPECT_GT(world().resolver.queries, 0);
    form.refresh();
    EXPECT_TRUE(form.signingKeys().isChecked());
}

/// A key server that does not answer must not hold up who wants to stop.
TEST_F(Signatures, NeedNotBeWaitedForAndWhatWasReadBeforeIsKept)
{
    initial.askForSigningKeys = true;
    start();
    world().resolver.latency = 400ms;
    QSignalSpy imported(&window(), &MainWindow::imported);
    const QString plain = write(u"plain.json"_s, jsonOf({.organization = "Plain", .day = QDate::currentDate()}));
    window().openFiles({plain, file});
    ASSERT_TRUE(waitFor([&] { return world().resolver.queries > 0; }));
    QTest::mouseClick(window().jobs().findChild<QToolButton *>(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return !imported.isEmpty(); }));
    const auto result = imported.first().first().value<ImportResult>();
    EXPECT_EQ(result.counts, (IntakeCounts{1, 1, 0, 0}));
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.error->kind, Error::Kind::Cancelled);
    const QString told = window().messages().text();
    EXPECT_TRUE(told.contains(u"1 new report"_s) && told.contains(u"cancelled"_s)) << qPrintable(told);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().shownPage(), &window().reports());
    EXPECT_EQ(window().reports().reports().rowCount(), 1);
}

} // namespace valija
