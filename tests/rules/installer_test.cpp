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
