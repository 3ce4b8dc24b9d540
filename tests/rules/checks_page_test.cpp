// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue.h"
#include "tests/rules/checks_page.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace valija {

namespace {

using namespace Qt::StringLiterals;

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Everything under tests that could raise a finding: scenarios and test sources.
QString allTests()
{
    QString text;
    QDirIterator walk(QStringLiteral(SOURCE_DIR "/tests"), {u"*.txt"_s, u"*_test.cpp"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        if (const QString path = walk.next(); !path.contains("/rules/"_L1))
            text += contentOf(path);
    return text;
}

/// The ids that scenarios and worlds of the lab expect to be found.
QSet<QString> expectedIds()
{
    static const QRegularExpression line(u"^expect [a-z]+ ([a-z0-9.-]+)"_s, QRegularExpression::MultilineOption);
    QSet<QString> ids;
    for (const char *folder : {SOURCE_DIR "/tests/scenarios", SOURCE_DIR "/tests/lab/worlds"}) {
        QDirIterator walk(QString::fromUtf8(folder), {u"*.txt"_s}, QDir::Files);
        while (walk.hasNext()) {
            for (auto lines = line.globalMatch(contentOf(walk.next())); lines.hasNext();)
                ids.insert(lines.next().captured(1));
        }
    }
    return ids;
}

/// Sections 1, 2 and 4 to 8: what a check of a live domain finds. Section 3 is about texts, with or without a domain.
bool isOfLiveCheck(QLatin1StringView slug)
{
    static const QStringList groups{u"sts.txt."_s, u"sts.host."_s, u"sts.fetch."_s, u"mx."_s,
                                    u"smtp."_s,    u"dane."_s,     u"rpt.txt."_s,   u"time."_s};
    return std::any_of(groups.begin(), groups.end(), [&](const QString &group) { return slug.startsWith(group); });
}

/// The name of the enumerator: `sts.txt.absent` is StsTxtAbsent.
QString enumNameOf(QLatin1StringView slug)
{
    QString name;
    bool upper = true;
    for (const QChar c : QString(slug)) {
        if (c == u'.' || c == u'-') {
            upper = true;
            continue;
        }
        name += upper ? c.toUpper() : c;
        upper = false;
    }
    return name;
}

} // namespace

TEST(ChecksPage, IsWhatTheCatalogueSays)
{
    const QString path = QStringLiteral(SOURCE_DIR "/CHECKS.md");
    if (qEnvironmentVariableIsSet("VALIJA_UPDATE")) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(checksPage().toUtf8());
    }
    EXPECT_EQ(contentOf(path).toStdString(), checksPage().toStdString()) << "VALIJA_UPDATE=1 prints it anew";
}

TEST(Catalogue, HasEveryIdOfTheDesignAndNoSeverityAgainstIt)
{
    const QString design = contentOf(QStringLiteral(SOURCE_DIR "/../shared/design/checks.md"));
    if (design.isEmpty())
        GTEST_SKIP() << "no design beside the repository";
    static const QRegularExpression row(u"^\\| (`[^|]+) \\|.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression id(u"`([a-z0-9]+(?:\\.[a-z0-9-]+)+)`"_s);
    int found = 0;
    for (auto rows = row.globalMatch(design); rows.hasNext();) {
        const QString cell = rows.next().captured(1);
        for (auto ids = id.globalMatch(cell); ids.hasNext(); ++found) {
            const QString slug = ids.next().captured(1);
            EXPECT_NE(kindOf(QStringView(slug)), nullptr) << slug.toStdString();
        }
    }
    EXPECT_GT(found, 100);
}

TEST(Catalogue, EveryIdIsRaisedInATest)
{
    const QString tests = allTests();
    // The design's later part: nothing raises these yet.
    const QStringList later{u"rollout."_s};
    for (const FindingKind *kind : catalogue()) {
        const auto slug = QLatin1StringView(kind->slug);
        if (std::any_of(later.begin(), later.end(), [&](const QString &l) { return slug.startsWith(l); }))
            continue;
        static const QString boundary = u"(?![A-Za-z0-9.-])"_s;
        const bool named = tests.contains(QRegularExpression(QRegularExpression::escape(slug) + boundary))
            || tests.contains(QRegularExpression(u"\\b"_s + enumNameOf(slug) + u"\\b"_s));
        EXPECT_TRUE(named) << kind->slug;
    }
}

TEST(Catalogue, EveryIdOfALiveCheckIsExpectedByAScenario)
{
    const QSet<QString> expected = expectedIds();
    int live = 0;
    for (const FindingKind *kind : catalogue()) {
        const auto slug = QLatin1StringView(kind->slug);
        if (!isOfLiveCheck(slug))
            continue;
        ++live;
        EXPECT_TRUE(expected.contains(slug)) << "no scenario expects " << kind->slug;
    }
    EXPECT_GT(live, 90);
    for (const QString &id : expected)
        EXPECT_NE(kindOf(id), nullptr) << "a scenario expects what does not exist: " << qUtf8Printable(id);
}

} // namespace valija
