// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/interop.h"
#include "core/policy/lint.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"
#include "tests/support/sender_readings.h"

#include <QHash>
#include <QJsonObject>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const QJsonObject &entry)
{
    if (entry.contains("text_bytes_hex"_L1))
        return QByteArray::fromHex(entry.value("text_bytes_hex"_L1).toString().toLatin1());
    return entry.value("text"_L1).toString().toUtf8();
}

/// The one liberty that parsePolicy() takes: a blank line is a warning.
bool isOnlyABlankLine(const QJsonObject &rfc)
{
    return rfc.value("why"_L1).toArray() == QJsonArray{u"blank-line"_s};
}

} // namespace

TEST(PolicyCorpus, PoliciesAreValidWhereTheRfcSaysSo)
{
    const QJsonArray corpus = corpusArray(u"policies.json"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    for (const auto &value : corpus) {
        const QJsonObject entry = value.toObject();
        const QJsonObject rfc = entry.value("rfc"_L1).toObject();
        const auto parsed = parsePolicy(textOf(entry));
        EXPECT_EQ(parsed.policy.has_value(), rfc.value("valid"_L1).toBool() || isOnlyABlankLine(rfc))
            << qUtf8Printable(entry.value("id"_L1).toString()) << ' '
            << qUtf8Printable(slugs(parsed.findings).join(u' '));
        EXPECT_EQ(parsed.policy.has_value(), verdictOf(parsed.findings) != Severity::Error);
        const QJsonObject expected = rfc.value("parsed"_L1).toObject();
        if (!parsed.policy || expected.isEmpty())
            continue;
        EXPECT_EQ(QString::fromLatin1(keyword(parsed.policy->mode)), expected.value("mode"_L1).toString());
        EXPECT_EQ(parsed.policy->maxAge.count(), expected.value("max_age"_L1).toInteger());
    }
}

TEST(PolicyCorpus, RecordsAreValidWhereTheRfcSaysSo)
{
    const QJsonArray corpus = corpusArray(u"sts_txt.json"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    for (const auto &value : corpus) {
        const QJsonObject entry = value.toObject();
        QList<QByteArray> records;
        for (const auto &record : entry.value("records"_L1).toArray())
            records.append(record.toString().toUtf8());
        const auto parsed = parseStsRecords(records, u"_mta-sts.example.com"_s);
        const QJsonObject rfc = entry.value("rfc"_L1).toObject();
        EXPECT_EQ(parsed.record.has_value(), rfc.value("valid"_L1).toBool())
            << qUtf8Printable(entry.value("id"_L1).toString()) << ' '
            << qUtf8Printable(slugs(parsed.findings).join(u' '));
        if (parsed.record)
            EXPECT_EQ(QString::fromLatin1(parsed.record->id),
                      rfc.value("parsed"_L1).toObject().value("id"_L1).toString());
    }
}

TEST(PolicyCorpus, HostsMatchWhereTheRfcSaysSo)
{
    const QJsonArray corpus = corpusArray(u"mx_match.json"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    for (const auto &value : corpus) {
        const QJsonObject entry = value.toObject();
        if (!entry.contains("pattern"_L1) || !entry.contains("mx"_L1))
            continue;
        const auto pattern = MxPattern::parse(entry.value("pattern"_L1).toString().toUtf8());
        const QString host = entry.value("mx"_L1).toString();
        // A name of the DNS is ASCII: a U-label is not what an MX record holds.
        const bool ascii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
        const auto mx = DomainName::parse(host);
        EXPECT_EQ(pattern && ascii && mx && pattern->matches(*mx),
                  entry.value("rfc"_L1).toObject().value("match"_L1).toBool())
            << qUtf8Printable(entry.value("id"_L1).toString());
    }
}

namespace {

/// Whose tests a case of the corpus was taken from, as the table of readings names them.
QString implementationOf(const QString &source)
{
    static const QHash<QString, QString> names{
        {u"mjl-/mox"_s, u"mox"_s},
        {u"Snawoot/postfix-mta-sts-resolver"_s, u"postfix-mta-sts-resolver"_s},
        {u"foxcpp/go-mtasts"_s, u"foxcpp/go-mtasts (maddy)"_s},
        {u"albertito/chasquid"_s, u"chasquid"_s},
        {u"mimecast/mta-sts"_s, u"mimecast/mta-sts"_s},
        {u"domainaware/checkdmarc"_s, u"checkdmarc"_s},
        {u"EFForg/starttls-backend"_s, u"EFF STARTTLS Everywhere"_s},
        {u"ukncsc/MailCheck.Public.MtaSts"_s, u"MailCheck"_s},
        {u"dmarc-analyzer-net/DmarcAnalyzerApp"_s, u"DmarcAnalyzer"_s},
        {u"happyDomain/happydomain"_s, u"happyDomain"_s},
    };
    return names.value(source.section(u':', 0, 0));
}

/// Whether the source's verdict is one about the text as a server reads it.
bool isAboutTheText(const QJsonObject &entry)
{
    // POL-177: a unit of MailCheck is given a value untrimmed, which the whole of it never is.
    return !entry.value("transport_only"_L1).toBool() && !entry.value("parse_only"_L1).toBool()
        && entry.value("id"_L1).toString() != "POL-177"_L1;
}

} // namespace

TEST(PolicyCorpus, WhatAProjectsOwnTestsRefuseIsNotReadAsMeant)
{
    const QJsonArray corpus = corpusArray(u"policies.json"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    int refused = 0;
    for (const auto &value : corpus) {
        const QJsonObject entry = value.toObject();
        const auto who = implementationOf(entry.value("source"_L1).toString());
        const bool isValid = entry.value("rfc"_L1).toObject().value("valid"_L1).toBool();
        if (who.isEmpty() || !isValid || !isAboutTheText(entry))
            continue;
        const QByteArray text = textOf(entry);
        const auto reading = readingBy(who, readingsOf(text, *parsePolicy(text).policy));
        ASSERT_TRUE(reading) << qUtf8Printable(who);
        const bool accepts = entry.value("valid"_L1).toBool();
        refused += accepts ? 0 : 1;
        // mimecast's tests of RequireCRLF and the minimum are with options set; those of the defaults accept LF.
        const bool isOption = entry.value("reason"_L1).toString().contains("config"_L1) || who == "mimecast/mta-sts"_L1;
        if (!accepts)
            EXPECT_NE(*reading, Reading::AsMeant) << qUtf8Printable(entry.value("id"_L1).toString());
        else if (!isOption)
            EXPECT_NE(*reading, Reading::Ignored) << qUtf8Printable(entry.value("id"_L1).toString());
    }
    EXPECT_GE(refused, 8);
}

TEST(PolicyCorpus, RecordsThatAProjectsOwnTestsRefuseAreNotReadAsMeant)
{
    const QJsonArray corpus = corpusArray(u"sts_txt.json"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    int compared = 0;
    for (const auto &value : corpus) {
        const QJsonObject entry = value.toObject();
        const auto who = implementationOf(entry.value("source"_L1).toString());
        if (who.isEmpty() || !entry.value("rfc"_L1).toObject().value("valid"_L1).toBool() || !isAboutTheText(entry))
            continue;
        QList<QByteArray> records;
        for (const auto &record : entry.value("records"_L1).toArray())
            records.append(record.toString().toUtf8());
        const auto parsed = parseStsRecords(records, {});
        ASSERT_TRUE(parsed.record);
        const auto reading = readingBy(who, readingsOf(records, parsed.text));
        ASSERT_TRUE(reading) << qUtf8Printable(who);
        ++compared;
        EXPECT_EQ(*reading == Reading::Ignored, !entry.value("valid"_L1).toBool())
            << qUtf8Printable(entry.value("id"_L1).toString());
    }
    EXPECT_GE(compared, 15);
}

} // namespace valija
