// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/parse_policy.h"
#include "tests/ui/window_fixture.h"
#include "ui/dialogs/bundle_dialog.h"
#include "ui/main_window.h"

#include <QComboBox>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmax_age: 604800\r\n";

class BundleDialogTest : public WindowTest
{
};

TEST_F(BundleDialogTest, WritesOneFolderForEachDomain)
{
    store({{.name = name("a.example"), .draftPolicy = text},
           {.name = name("b.example"), .draftPolicy = text},
           {.name = name("c.example")}}); // without a draft: left out
    start();
    action(u"Files for the web server, many domains…"_s)->trigger();
    auto *bundle = dialog<BundleDialog>();
    ASSERT_TRUE(bundle);
    for (int i = 0; i < bundle->server().count(); ++i) {
        bundle->server().setCurrentIndex(i);
        EXPECT_EQ(bundle->files().value(u"mta-sts.a.example/.well-known/mta-sts.txt"_s), text);
        EXPECT_TRUE(bundle->files().contains(u"mta-sts.b.example/.well-known/mta-sts.txt"_s));
        EXPECT_EQ(bundle->files().keys().filter(u"c.example"_s), QStringList());
        EXPECT_GT(bundle->files().size(), 2);
    }
    EXPECT_EQ(bundle->server().count(), int(allWebServers().size()));
    ASSERT_TRUE(bundle->writeTo(path(u"out"_s)));
    EXPECT_EQ(read(path(u"out/mta-sts.b.example/.well-known/mta-sts.txt"_s)), text);
    bundle->close();
}

TEST_F(BundleDialogTest, KeepsTheHostsThatLieInTheFolder)
{
    start();
    for (const char *domain : {"a.example", "b.example"}) {
        BundleDialog bundle({{name(domain), *parsePolicy(text).policy}});
        bundle.setAttribute(Qt::WA_DeleteOnClose, false);
        ASSERT_TRUE(bundle.writeTo(path(u"out"_s)));
    }
    const QByteArray snippet = read(path(u"out/nginx.conf"_s));
    EXPECT_TRUE(snippet.contains("server_name mta-sts.a.example;"));
    EXPECT_TRUE(snippet.contains("server_name mta-sts.b.example;"));
}

TEST_F(BundleDialogTest, SaysWhenAFolderCannotBeWritten)
{
    start();
    BundleDialog bundle({{name("a.example"), *parsePolicy(text).policy}});
    bundle.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_FALSE(bundle.writeTo(u"/proc/nowhere"_s));
}

} // namespace

} // namespace valija
