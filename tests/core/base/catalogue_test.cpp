// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/catalogue.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace valija {

namespace {

using namespace Qt::StringLiterals;

QString textOf(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(Catalogue, SaysEverythingAboutEveryFinding)
{
    for (const FindingKind *kind : catalogue()) {
        SCOPED_TRACE(kind->slug);
        EXPECT_FALSE(textOf(kind->title).isEmpty());
        EXPECT_LE(textOf(kind->title).size(), 60);
        EXPECT_FALSE(textOf(kind->title).endsWith(u'.'));
        EXPECT_TRUE(textOf(kind->title).at(0).isUpper() || textOf(kind->title).at(0).isLower());
        EXPECT_FALSE(textOf(kind->explanation).isEmpty());
        EXPECT_NE(textOf(kind->message), textOf(kind->title));
        EXPECT_NE(textOf(kind->message), textOf(kind->explanation));
        static const QRegularExpression reference(u"^(RFC \\d{4}( section \\d+(\\.\\d+)*)?|Erratum \\d{4})$"_s);
        EXPECT_TRUE(reference.match(textOf(kind->reference)).hasMatch()) << kind->reference;
    }
}

TEST(Catalogue, AdvisesWhereSomethingIsWrong)
{
    for (const FindingKind *kind : catalogue()) {
        const bool wrong = kind->severity.byMode || kind->severity.usual == Severity::Error;
        if (wrong)
            EXPECT_STRNE(kind->advice, "") << kind->slug;
        if (kind->severity.usual == Severity::Pass && !kind->severity.byMode)
            EXPECT_STREQ(kind->advice, "") << kind->slug;
    }
}

TEST(Catalogue, HasEachIdOnceInTheOrderOfTheEnumeration)
{
    QSet<QString> slugs;
    int place = 0;
    for (const FindingKind *kind : catalogue()) {
        EXPECT_EQ(static_cast<int>(kind->id), place++) << kind->slug;
        EXPECT_FALSE(slugs.contains(textOf(kind->slug))) << kind->slug;
        slugs.insert(textOf(kind->slug));
        EXPECT_EQ(kindOf(QStringView(textOf(kind->slug))), kind);
    }
    EXPECT_EQ(kindOf(u"no.such.id"), nullptr);
}

TEST(Describe, FillsInTheEvidence)
{
    const auto finding = makeFinding(FindingId::StsTxtMultiple, u"_mta-sts.example.com"_s, {{u"count"_s, 2}});
    EXPECT_EQ(describe(finding), u"_mta-sts.example.com has 2 MTA-STS records."_s);
}

TEST(Advise, NamesWhatWasMeantWhereThatIsKnown)
{
    QJsonObject evidence{{u"line"_s, 3}, {u"name"_s, u"nmx"_s}};
    EXPECT_FALSE(advise(makeFinding(FindingId::StsPolicyUnknownField, {}, evidence)).contains(u"nmx"_s));
    evidence.insert(u"meant"_s, u"mx"_s);
    EXPECT_EQ(advise(makeFinding(FindingId::StsPolicyUnknownField, {}, evidence)),
              u"Write mx instead of nmx, if that was meant."_s);
}

TEST(Describe, ShowsWhatComesFromOutsideSafely)
{
    const auto finding = makeFinding(FindingId::StsTxtSyntax, u"_mta-sts.example.com"_s,
                                     {{u"column"_s, 1}, {u"text"_s, u"a\u202eb\u0007"_s + QString(10'000, u'x')}});
    const QString text = describe(finding);
    EXPECT_FALSE(text.contains(QChar(0x202e)));
    EXPECT_FALSE(text.contains(QChar(7)));
    EXPECT_LT(text.size(), 1000);
}

TEST(MakeFinding, WeighsByTheModeWhereTheCatalogueSaysSo)
{
    EXPECT_EQ(makeFinding(FindingId::MxNotCovered, {}, {}, Stakes::Enforce).severity, Severity::Error);
    EXPECT_EQ(makeFinding(FindingId::MxNotCovered, {}, {}, Stakes::Testing).severity, Severity::Warning);
    EXPECT_EQ(makeFinding(FindingId::MxNotCovered, {}, {}, Stakes::Draft).severity, Severity::Info);
    EXPECT_EQ(makeFinding(FindingId::RptTxtAbsent, {}).severity, Severity::Warning);
    EXPECT_EQ(makeFinding(FindingId::RptTxtAbsent, {}, {}, Circumstance::Other).severity, Severity::Info);
}

TEST(VerdictOf, IsTheWorst)
{
    EXPECT_EQ(verdictOf({}), Severity::Pass);
    EXPECT_EQ(verdictOf({makeFinding(FindingId::StsTxtOk, {}), makeFinding(FindingId::StsTxtMultiple, {}),
                         makeFinding(FindingId::StsTxtExtension, {})}),
              Severity::Error);
}

TEST(FindingJson, IsReadBack)
{
    const auto finding = makeFinding(FindingId::StsTxtTtlLong, u"x"_s, {{u"seconds"_s, 90'000}});
    EXPECT_EQ(findingFrom(toJson(finding)), finding);
    EXPECT_FALSE(findingFrom({{u"id"_s, u"no.such"_s}, {u"severity"_s, u"error"_s}}));
    EXPECT_EQ(toJson(finding)["message"_L1].toString(), describe(finding));
}

} // namespace valija
