// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/tlsrpt_record.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"

#include <QJsonObject>

namespace valija {

using namespace Qt::StringLiterals;

TEST(TlsrptCorpus, RecordsAreValidWhereTheRfcSaysSo)
{
    const QJsonArray corpus = corpusArray(u"tlsrpt_txt.json"_s);
    if (corpus.isEmpty())
        GTEST_SKIP() << "no corpus beside the checkout";
    for (const auto &value : corpus) {
        const QJsonObject entry = value.toObject();
        QList<QByteArray> records;
        for (const auto &record : entry.value("records"_L1).toArray())
            records.append(record.toString().toUtf8());
        const auto parsed = parseTlsrptRecords(records, u"_smtp._tls.example.com"_s);
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
