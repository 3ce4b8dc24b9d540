// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/check_json.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

TEST(CheckJson, HasNullForWhatIsNotThere)
{
    const DomainFacts facts{.domain = *DomainName::parse(u"example.com"_s),
                            .gatheredAt = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC)};
    const QJsonObject absent = domainToJson(facts, {});
    EXPECT_TRUE(absent["id"_L1].isNull());
    EXPECT_TRUE(absent["mode"_L1].isNull());
    Judgement judgement;
    judgement.id = "20260102";
    judgement.policy = Policy();
    const QJsonObject there = domainToJson(facts, judgement);
    EXPECT_EQ(there["id"_L1], u"20260102"_s);
    EXPECT_EQ(there["mode"_L1], QString::fromLatin1(keyword(Policy().mode)));
    EXPECT_EQ(there["checkedAt"_L1], u"2026-01-02T03:04:05Z"_s);
    EXPECT_EQ(checkToJson({there})["schema"_L1], u"valija.check/1"_s);
}

} // namespace valija
