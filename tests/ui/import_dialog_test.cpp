// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_fixture.h"
#include "ui/dialogs/import_domains_dialog.h"
#include "ui/main_window.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class ImportDialogTest : public WindowTest
{
protected:
    ImportDomainsDialog *open()
    {
        start();
        window().importDomains();
        return dialog<ImportDomainsDialog>();
    }
};

TEST_F(ImportDialogTest, ShowsWhatWouldComeAndWhatWasSkipped)
{
    auto *import = open();
    ASSERT_TRUE(import);
    import->text().setPlainText(u"a.example\nlocalhost\na.example\n"_s);
    ASSERT_TRUE(waitFor([&] { return import->imported().skipped.size() == 2; }));
    EXPECT_EQ(import->imported().domains, QList<DomainName>{name("a.example")});
    EXPECT_TRUE(import->addButton().isEnabled());
    import->addButton().click();
    ASSERT_TRUE(waitFor([&] { return DomainStore(database()).domain(name("a.example"))->has_value(); }));
    ASSERT_TRUE(settle());
}

TEST_F(ImportDialogTest, TakesThousandsFromAFile)
{
    QByteArray list;
    for (int i = 0; i < 5000; ++i)
        list += "d" + QByteArray::number(i) + ".example\n";
    auto *import = open();
    ASSERT_TRUE(import);
    import->readFiles({write(u"list.txt"_s, list)});
    ASSERT_TRUE(waitFor([&] { return import->imported().domains.size() == 5000; }));
    import->addButton().click();
    ASSERT_TRUE(waitFor([&] { return DomainStore(database()).domains()->size() == 5000; }));
    ASSERT_TRUE(settle());
}

TEST_F(ImportDialogTest, GoesOnFromWhatAZoneFilePublishes)
{
    auto *import = open();
    ASSERT_TRUE(import);
    import->readFiles({write(u"db.example.org"_s,
                             "$TTL 60\n@ IN MX 10 mx\nmta-sts IN CNAME web.example.net.\n"
                             "_smtp._tls IN TXT \"v=TLSRPTv1; rua=mailto:r@example.org\"\n")});
    ASSERT_TRUE(waitFor([&] { return import->imported().domains.size() == 1; }));
    import->addButton().click();
    ASSERT_TRUE(waitFor([&] { return DomainStore(database()).domain(name("example.org"))->has_value(); }));
    const auto stored = **DomainStore(database()).domain(name("example.org"));
    EXPECT_EQ(stored.policyHost, u"web.example.net"_s);
    EXPECT_EQ(stored.rua, QStringList{u"mailto:r@example.org"_s});
    ASSERT_TRUE(settle());
}

TEST_F(ImportDialogTest, TakesTwoHundredZoneFilesAtOnce)
{
    QStringList paths;
    for (int i = 0; i < 200; ++i)
        paths.append(write(u"db.d%1.example"_s.arg(i), "$TTL 60\n@ IN MX 10 mx\n"));
    paths.append(write(u"x.zip"_s, QByteArray("PK\x03\x04\0\0", 6)));
    auto *import = open();
    ASSERT_TRUE(import);
    import->readFiles(paths);
    ASSERT_TRUE(waitFor([&] { return import->imported().domains.size() == 200; }));
    ASSERT_EQ(import->imported().skipped.size(), 1);
    EXPECT_EQ(import->imported().skipped.first().text, u"x.zip"_s);
    import->addButton().click();
    ASSERT_TRUE(waitFor([&] { return DomainStore(database()).domains()->size() == 200; }));
    ASSERT_TRUE(settle());
}

TEST_F(ImportDialogTest, SaysThatAFileIsNoText)
{
    auto *import = open();
    ASSERT_TRUE(import);
    import->readFiles({write(u"x.zip"_s, QByteArray("PK\x03\x04\0\0", 6))});
    ASSERT_TRUE(waitFor([&] { return !import->summary().isEmpty(); }));
    EXPECT_FALSE(import->addButton().isEnabled());
    import->reject();
}

} // namespace

} // namespace valija
