// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/corpus.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    return QString::fromUtf8(contentOf(QStringLiteral(SOURCE_DIR) + u'/' + path));
}

/// What the first group of every match catches.
QSet<QString> allMatches(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    for (auto each = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
         each.hasNext();)
        found.insert(each.next().captured(1));
    return found;
}

QString projectVersion()
{
    return QRegularExpression(u"VERSION ([0-9.]+) LANGUAGES"_s).match(textOf(u"CMakeLists.txt"_s)).captured(1);
}

} // namespace

TEST(Installer, InstallsEveryPackageThatAMissingDependencyNames)
{
    const auto list = textOf(u"installer/debian-packages.txt"_s);
    const auto named = allMatches(textOf(u"installer/cmake/Dependencies.cmake"_s), u"\\b([a-z0-9.+-]+-dev)\\b"_s);
    ASSERT_GE(named.size(), 12);
    const auto listed = allMatches(list, u"\\b([a-z0-9.+-]+-dev)\\b"_s);
    EXPECT_EQ(named - listed, QSet<QString>{}) << "not in installer/debian-packages.txt";
}

TEST(Installer, SaysOneVersionEverywhere)
{
    const auto version = projectVersion();
    ASSERT_FALSE(version.isEmpty());
    EXPECT_TRUE(textOf(u"installer/man/valija.1"_s).contains(u"\"Valija "_s + version + u'"'));
    EXPECT_TRUE(textOf(u"installer/man/valija-cli.1"_s).contains(u"\"Valija "_s + version + u'"'));
    EXPECT_TRUE(
        textOf(u"installer/linux/org.valija.Valija.metainfo.xml"_s).contains(u"release version=\""_s + version + u'"'));
    EXPECT_TRUE(textOf(u"CHANGELOG.md"_s).contains(u"## "_s + version));
}

TEST(Installer, DeclaresTheMediaTypesOfRfc8460Everywhere)
{
    for (const auto &type : {u"application/tlsrpt+json"_s, u"application/tlsrpt+gzip"_s}) {
        EXPECT_TRUE(textOf(u"installer/linux/valija.xml"_s).contains(u"type=\""_s + type));
        EXPECT_TRUE(textOf(u"installer/linux/valija.desktop"_s).contains(type + u';'));
        EXPECT_TRUE(textOf(u"installer/linux/org.valija.Valija.metainfo.xml"_s)
                        .contains(u"<mediatype>"_s + type + u"</mediatype>"_s));
    }
}

TEST(Installer, OffersTheProgramForWhatReportsComeInOnEverySystem)
{
    const auto desktop = textOf(u"installer/linux/valija.desktop"_s);
    EXPECT_TRUE(desktop.contains(u"\nExec=valija %F\n"_s)) << "many files at once";
    for (const auto &type : {u"application/json"_s, u"application/gzip"_s, u"message/rfc822"_s, u"application/mbox"_s,
                             u"application/zip"_s})
        EXPECT_TRUE(desktop.contains(type + u';')) << qUtf8Printable(type);
    const auto bundle = textOf(u"installer/macos/Info.plist.in"_s);
    for (const auto &type : {u"public.json"_s, u"org.gnu.gnu-zip-archive"_s, u"com.apple.mail.email"_s, u"mbox"_s,
                             u"public.zip-archive"_s})
        EXPECT_TRUE(bundle.contains(u"<string>"_s + type + u"</string>"_s)) << qUtf8Printable(type);
    EXPECT_EQ(bundle.count(u"<key>LSHandlerRank</key><string>Alternate</string>"_s),
              bundle.count(u"<key>CFBundleTypeRole</key>"_s));
    EXPECT_EQ(allMatches(textOf(u"installer/windows/types.nsh"_s), u"\\$\\{DO\\} \"(\\.\\w+)\""_s),
              (QSet<QString>{u".json"_s, u".gz"_s, u".eml"_s, u".mbox"_s, u".zip"_s}));
}

/// Types that others own stay theirs, and nothing is left behind.
TEST(Installer, AddsNothingToTheTypesOfWindowsButAnEntryThatItRemovesAgain)
{
    const auto package = textOf(u"installer/windows.cmake"_s);
    EXPECT_TRUE(package.contains(QRegularExpression(u"EXTRA_INSTALL_COMMANDS .*!insertmacro RegisterTypes\""_s)));
    EXPECT_TRUE(package.contains(QRegularExpression(u"EXTRA_UNINSTALL_COMMANDS .*!insertmacro UnregisterTypes\""_s)));
    const auto script = textOf(u"installer/windows/types.nsh"_s);
    const auto keys = allMatches(script, u"WriteRegStr SHCTX \"([^\"]+)\""_s);
    ASSERT_FALSE(keys.isEmpty());
    for (const auto &key : keys)
        EXPECT_TRUE(key == u"Software\\Classes\\${TYPE}\\OpenWithProgids"_s
                    || script.contains(u"DeleteRegKey SHCTX \""_s + key.section(u'\\', 0, 2))
                    || script.contains(u"DeleteRegKey SHCTX \""_s + key.section(u'\\', 0, 3)))
            << qUtf8Printable(key);
    EXPECT_TRUE(
        script.contains(u"DeleteRegValue SHCTX \"Software\\Classes\\${TYPE}\\OpenWithProgids\" \"Valija.Report\""_s));
}

TEST(Installer, BundlesEveryIconOfTheFolderAndNoOther)
{
    QSet<QString> present;
    for (const auto &name : QDir(QStringLiteral(SOURCE_DIR) + u"/resources/icons"_s).entryList({u"*.svg"_s}))
        present.insert(name);
    EXPECT_EQ(allMatches(textOf(u"resources/resources.qrc"_s), u">icons/([^<]+)<"_s), present);
}

TEST(Readme, ShowsPicturesAndPagesThatExist)
{
    for (const auto &page : {u"README.md"_s, u"CONTRIBUTING.md"_s}) {
        const auto targets = allMatches(textOf(page), u"\\]\\(([^):]+)\\)"_s);
        ASSERT_FALSE(targets.isEmpty());
        for (const auto &target : targets)
            EXPECT_TRUE(QFile::exists(QStringLiteral(SOURCE_DIR) + u'/' + target))
                << qUtf8Printable(page) << " points to " << qUtf8Printable(target);
    }
}

} // namespace valija
