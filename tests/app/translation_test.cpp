// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"
#include "core/base/catalogue.h"
#include "core/tlsrpt/refusals.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace valija {

namespace {

using namespace Qt::StringLiterals;

/// Puts English back, so that no test meets the language of another.
class Translation : public testing::Test
{
protected:
    void TearDown() override { installTranslation(u"en"_s); }
};

std::string daysInWords(int count)
{
    return QCoreApplication::translate("Words", "%n day(s)", nullptr, count).toStdString();
}

} // namespace

TEST_F(Translation, SaysOneAndManyInEveryLanguage)
{
    struct Words {
        QString language;
        std::string one;
        std::string many;
    };
    for (const auto &[language, one, many] : {Words{u"en"_s, "1 day", "2 days"}, Words{u"es"_s, "1 día", "2 días"},
                                              Words{u"de"_s, "1 Tag", "2 Tage"}, Words{u"fr"_s, "1 jour", "2 jours"}}) {
        EXPECT_TRUE(installTranslation(language)) << language.toStdString();
        EXPECT_EQ(daysInWords(1), one);
        EXPECT_EQ(daysInWords(2), many);
        EXPECT_EQ(QLocale().language(), QLocale(language).language());
    }
}

TEST_F(Translation, TakesTheLanguageForEveryCountry)
{
    EXPECT_TRUE(installTranslation(u"es_MX"_s));
    EXPECT_EQ(daysInWords(2), "2 días");
}

TEST_F(Translation, StaysEnglishWithItsPluralsWhereThereIsNone)
{
    ASSERT_TRUE(installTranslation(u"es"_s));
    EXPECT_FALSE(installTranslation(u"fi"_s));
    EXPECT_EQ(daysInWords(1), "1 day");
    EXPECT_EQ(daysInWords(2), "2 days");
    EXPECT_EQ(QLocale().language(), QLocale::Finnish) << "numbers and dates are the user's all the same";
}

TEST_F(Translation, IsOfFindingsAsTheyAreShownNotAsTheyWereMade)
{
    ASSERT_TRUE(installTranslation(u"de"_s));
    const Finding finding = notATlsReport(u"file"_s, OtherContent::DmarcReport);
    const QString german = describe(finding);
    ASSERT_TRUE(installTranslation(u"es"_s));
    EXPECT_NE(describe(finding), german);
    ASSERT_TRUE(installTranslation(u"en"_s));
    EXPECT_TRUE(describe(finding).contains(u"it is a DMARC report"_s)) << qUtf8Printable(describe(finding));
}

} // namespace valija
