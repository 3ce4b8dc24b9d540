// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/tlsrpt_interop.h"
#include "core/tlsrpt/tlsrpt_record.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"
#include "tests/support/sender_readings.h"

#include <QHash>
#include <QJsonObject>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Whose tests a case of the corpus was taken from, as the table of readings names them.
QString implementationOf(const QString &source)
{
    static const QHash<QString, QString> names{
        {u"mjl-/mox"_s, u"mox"_s},
        {u"mimecast/mta-sts"_s, u"mimecast/mta-sts"_s},
        {u"sys4/tlsrpt-reporter"_s, u"sys4 tlsrpt-reporter"_s},
        {u"sys4/tlsrpt-rr-parser"_s, u"sys4 rr-parser"_s},
        {u"domainaware/checkdmarc"_s, u"checkdmarc"_s},
        {u"ukncsc/MailCheck.Public.TlsRpt"_s, u"MailCheck"_s},
        {u"happyDomain/happydomain"_s, u"happyDomain"_s},
    };
    return names.value(source.section(u':', 0, 0));
}

QList<QByteArray> recordsOf(const QJsonObject &entry)
{
    QList<QByteArray> records;
    for (const auto &record : entry.value("records"_L1).toArray())
        records.append(record.toString().toUtf8());
    return records;
}

} // namespace

TEST(TlsrptCorpus, RecordsThatAProjectsOwnTestsRefuseAreNotReadAsMeant)
{
    const QJsonArray corpus = corpusArray(u"tlsrpt_txt.json"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    int compared = 0;
    int refused = 0;
    for (const auto &value : corpus) {
        const QJsonObject entry = value.toObject();
        const auto who = implementationOf(entry.value("source"_L1).toString());
        const auto records = recordsOf(entry);
        const auto parsed = parseTlsrptRecords(records, {});
        if (who.isEmpty() || !parsed.record)
            continue;
        const auto reading = readingBy(who, readingsOf(parsed.text, *parsed.record));
        ASSERT_TRUE(reading) << qUtf8Printable(who);
        const bool accepts = entry.value("valid"_L1).toBool();
        ++compared;
        refused += accepts ? 0 : 1;
        EXPECT_EQ(*reading == Reading::Ignored, !accepts) << qUtf8Printable(entry.value("id"_L1).toString());
    }
    EXPECT_GE(compared, 35);
    EXPECT_GE(refused, 8);
}

TEST(TlsrptCorpus, RecordsAreValidWhereTheRfcSaysSo)
{
    const QJsonArray corpus = corpusArray(u"tlsrpt_txt.json"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    for (const auto &value : corpus) {
        const QJsonObject entry = value.toObject();
        const auto parsed = parseTlsrptRecords(recordsOf(entry), u"_smtp._tls.example.com"_s);
        const QJsonObject rfc = entry.value("rfc"_L1).toObject();
        const std::string id = entry.value("id"_L1).toString().toStdString();
        EXPECT_EQ(parsed.record.has_value(), rfc.value("valid"_L1).toBool())
            << id << ' ' << qUtf8Printable(slugs(parsed.findings).join(u' '));
        if (!parsed.record)
            continue;
        QStringList uris;
        for (const auto &uri : parsed.record->rua)
            uris.append(QString::fromUtf8(uri.text));
        QStringList expected;
        for (const auto &uri : rfc.value("parsed"_L1).toObject().value("rua"_L1).toArray())
            expected.append(uri.toString());
        EXPECT_EQ(uris, expected) << id;
    }
}

} // namespace valija
