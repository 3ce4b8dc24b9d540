// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every finding about the text of a TLS-RPT record says where in it the fault is.

#include "core/tlsrpt/tlsrpt_record.h"
#include "tests/support/printers.h"

#include <QSet>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct PlacedCase {
    QString slug;
    QList<QByteArray> records;
    int column;      ///< From 1.
    QByteArray text; ///< What stands there.
    int record = 0;  ///< Which of the records it is about.
};

void PrintTo(const PlacedCase &placed, std::ostream *out)
{
    *out << qUtf8Printable(placed.slug);
}

const QList<PlacedCase> placedCases{
    {u"rpt.txt.multiple"_s,
     {"v=TLSRPTv1; rua=mailto:a@b.example", "v=TLSRPTv1; rua=mailto:c@d.example"},
     1,
     "v=TLSRPTv1; rua=mailto:c@d.example",
     1},
    {u"rpt.txt.syntax"_s, {"v=TLSRPTv1; rua=mailto:a@b.example; ???"}, 37, "???"},
    {u"rpt.txt.version"_s, {"v=TSLRPTv1; rua=mailto:a@b.example"}, 1, "v=TSLRPTv1; rua=mailto:a@b.example"},
    {u"rpt.txt.rua-missing"_s, {"v=TLSRPTv1; x=y"}, 16, ""},
    {u"rpt.txt.rua-scheme"_s, {"v=TLSRPTv1; rua=http://c.example"}, 17, "http://c.example"},
    {u"rpt.txt.rua-syntax"_s, {"v=TLSRPTv1; rua=mailto:a@b.example , nowhere"}, 38, "nowhere"},
    {u"rpt.txt.rua-duplicate"_s, {"v=TLSRPTv1; rua=mailto:a@b.example,mailto:a@b.example"}, 36, "mailto:a@b.example"},
    {u"rpt.txt.rua-inside"_s, {"v=TLSRPTv1; rua=mailto:a@example.com"}, 17, "mailto:a@example.com"},
    {u"rpt.txt.extension"_s, {"v=TLSRPTv1; rua=mailto:a@b.example; x=y"}, 37, "x"},
    {u"rpt.txt.duplicate-field"_s, {"v=TLSRPTv1; rua=mailto:a@b.example; rua=mailto:c@d.example"}, 37, "rua"},
    {u"rpt.txt.interop"_s, {"v=TLSRPTv1 ;rua=mailto:a@b.example"}, 11, " "},
};

} // namespace

class PlacedTlsrptFindings : public testing::TestWithParam<PlacedCase>
{
};

TEST_P(PlacedTlsrptFindings, NameTheColumnAndTheText)
{
    const auto &[slug, records, column, text, record] = GetParam();
    const auto findings = parseTlsrptRecords(records, u"_smtp._tls.example.com"_s, name("example.com")).findings;
    const qsizetype index = slugs(findings).indexOf(slug);
    ASSERT_GE(index, 0) << slugs(findings).join(u' ').toStdString();
    const QJsonObject evidence = findings.at(index).evidence;
    EXPECT_EQ(evidence.value("column"_L1).toInt(), column);
    if (evidence.contains("length"_L1)) // of a reading that differs
        EXPECT_EQ(evidence.value("length"_L1).toInteger(), text.size());
    else
        EXPECT_EQ(evidence.value("text"_L1).toString().toUtf8(), text);
    EXPECT_EQ(evidence.value("record"_L1).toString().toUtf8(), records.at(record));
    EXPECT_EQ(records.at(record).sliced(column - 1, text.size()), text);
}

INSTANTIATE_TEST_SUITE_P(Section7, PlacedTlsrptFindings, testing::ValuesIn(placedCases), [](const auto &testCase) {
    return testCase.param.slug.mid(8).replace(u'-', u'_').toStdString();
});

/// A new id of section 7 needs a case above, or a reason here.
TEST(PlacedTlsrptFindings, AreAllOfSectionSeven)
{
    // Not about a text but about the look-up, the name, the place of reports or all records together; the scenarios of
    // the same names raise these.
    QSet<QString> tested{
        u"rpt.txt.absent"_s,    u"rpt.txt.lookup-failed"_s, u"rpt.txt.rua-no-mx"_s,   u"rpt.txt.rua-host"_s,
        u"rpt.txt.unrelated"_s, u"rpt.txt.cname"_s,         u"rpt.txt.wrong-place"_s, u"rpt.txt.ok"_s};
    for (const auto &placed : placedCases)
        tested.insert(placed.slug);
    for (const FindingKind *kind : catalogue()) {
        const QString slug = QLatin1StringView(kind->slug);
        if (slug.startsWith("rpt.txt."_L1))
            EXPECT_TRUE(tested.contains(slug)) << kind->slug;
    }
}

} // namespace valija
