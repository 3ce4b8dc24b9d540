// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/sts_record.h"
#include "tests/support/printers.h"

#include <QDateTime>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct RecordCase {
    const char *title;
    QList<QByteArray> records;
    QStringList findings;
    QByteArray id;
};

void PrintTo(const RecordCase &recordCase, std::ostream *out)
{
    *out << recordCase.title;
}

} // namespace

class StsRecords : public testing::TestWithParam<RecordCase>
{
};

TEST_P(StsRecords, AreJudgedTogether)
{
    const auto parsed = parseStsRecords(GetParam().records, u"_mta-sts.example.com"_s);
    EXPECT_EQ(slugs(parsed.findings), GetParam().findings);
    EXPECT_EQ(parsed.record ? parsed.record->id : QByteArray(), GetParam().id);
}

INSTANTIATE_TEST_SUITE_P(
    Rfc8461, StsRecords,
    testing::Values(
        RecordCase{"None", {}, {u"sts.txt.absent"_s}, ""},
        RecordCase{"OtherTxt", {"v=spf1 -all"}, {u"sts.txt.absent"_s, u"sts.txt.unrelated"_s}, ""},
        RecordCase{"Good", {"v=STSv1; id=20240101T000000;"}, {u"sts.txt.ok"_s}, "20240101T000000"},
        RecordCase{"TabsAroundTheDelimiter", {"v=STSv1;\t id=a \t;"}, {u"sts.txt.ok"_s}, "a"},
        RecordCase{"Two", {"v=STSv1; id=1", "v=STSv1; id=2"}, {u"sts.txt.multiple"_s}, ""},
        RecordCase{"GoodBesideOther",
                   {"v=spf1 -all", "v=STSv1; id=1"},
                   {u"sts.txt.unrelated"_s, u"sts.txt.interop"_s, u"sts.txt.ok"_s},
                   "1"},
        RecordCase{"BlankBeforeDelimiterAlone",
                   {"v=STSv1 ; id=1"},
                   {u"sts.txt.delimiter"_s, u"sts.txt.interop"_s, u"sts.txt.ok"_s},
                   "1"},
        RecordCase{"BlankBeforeDelimiterInCompany",
                   {"v=STSv1 ; id=1", "v=spf1 -all"},
                   {u"sts.txt.delimiter"_s, u"sts.txt.unrelated"_s},
                   ""},
        RecordCase{"WrongCase", {"v=stsv1; id=1"}, {u"sts.txt.version"_s}, ""},
        RecordCase{"VersionNotFirst", {"id=1; v=STSv1"}, {u"sts.txt.version"_s}, ""},
        RecordCase{"OtherVersion", {"v=STSv12; id=1"}, {u"sts.txt.version"_s}, ""},
        RecordCase{"NoId", {"v=STSv1;"}, {u"sts.txt.id-missing"_s}, ""},
        RecordCase{"VersionAlone", {"v=STSv1"}, {u"sts.txt.id-missing"_s}, ""},
        RecordCase{"EmptyId", {"v=STSv1; id=;"}, {u"sts.txt.id-missing"_s}, ""},
        RecordCase{"HyphenInId", {"v=STSv1; id=2024-01-01"}, {u"sts.txt.id-syntax"_s}, ""},
        RecordCase{"IdOf33", {"v=STSv1; id=" + QByteArray(33, 'a')}, {u"sts.txt.id-syntax"_s}, ""},
        RecordCase{"IdOf32", {"v=STSv1; id=" + QByteArray(32, 'a')}, {u"sts.txt.ok"_s}, QByteArray(32, 'a')},
        RecordCase{"TwoDelimiters", {"v=STSv1; id=a;;"}, {u"sts.txt.syntax"_s}, ""},
        RecordCase{"TrailingBlank", {"v=STSv1; id=a "}, {u"sts.txt.syntax"_s}, ""},
        RecordCase{"FieldWithoutEquals", {"v=STSv1; id=a; garbage"}, {u"sts.txt.syntax"_s}, ""},
        RecordCase{"BlankInsteadOfDelimiter", {"v=STSv1 id=a"}, {u"sts.txt.syntax"_s}, ""},
        RecordCase{"EmptyExtension", {"v=STSv1; id=a; more="}, {u"sts.txt.syntax"_s, u"sts.txt.extension"_s}, ""},
        RecordCase{"SecondId",
                   {"v=STSv1; id=a; id=b"},
                   {u"sts.txt.duplicate-field"_s, u"sts.txt.interop"_s, u"sts.txt.interop"_s, u"sts.txt.ok"_s},
                   "a"},
        RecordCase{"ExtensionFirst", {"v=STSv1; x=1; id=a"}, {u"sts.txt.extension"_s, u"sts.txt.ok"_s}, "a"}),
    [](const auto &testCase) { return testCase.param.title; });

TEST(ParseStsRecords, PointsAtTheFault)
{
    const auto finding = parseStsRecords({"v=STSv1; id=a; ???"}, u"x"_s).findings.first();
    EXPECT_EQ(finding.evidence.value("column"_L1).toInt(), 16);
    EXPECT_EQ(finding.evidence.value("text"_L1).toString(), u"???"_s);
}

TEST(ParseStsRecords, ReadsWhatToTextWrites)
{
    const StsRecord record{"20240101000000", {{"x", "1"}}};
    EXPECT_EQ(parseStsRecords({toText(record)}, u"x"_s).record, record);
}

TEST(NewPolicyId, IsTheMomentInUtc)
{
    EXPECT_EQ(newPolicyId(QDateTime({2026, 3, 1}, {12, 30, 5}, Qt::UTC)), "20260301123005"_ba);
}

TEST(NewPolicyId, AlwaysDiffersFromThePreviousOne)
{
    const QDateTime now({2026, 3, 1}, {12, 30, 5}, Qt::UTC);
    EXPECT_EQ(newPolicyId(now, "20260301123005"), "20260301123006"_ba);
    EXPECT_EQ(newPolicyId(now, "20270101000000"), "20270101000001"_ba);
    EXPECT_EQ(newPolicyId(now, "anything"), "20260301123005"_ba);
}

} // namespace valija
