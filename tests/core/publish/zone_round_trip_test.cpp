// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zone text and everything that carries rdata in a master file's form, read back by DNS software.

#include "core/publish/dialect.h"
#include "core/publish/ldns_text.h"
#include "core/publish/records.h"
#include "tests/core/publish/sample_records.h"
#include "tests/core/publish/tool.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace valija;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(QStringView dialect, const QList<DnsRecord> &records = trickyRecords())
{
    return dialectFrom(dialect)->write(records, name("example.com"));
}

/// The records that ldns finds in a master file.
QList<DnsRecord> readBack(const QByteArray &text)
{
    QList<DnsRecord> records;
    EXPECT_TRUE(readMasterFile(text, {}, [&records](const ZoneLine &line) {
        EXPECT_TRUE(line.entry) << line.line << ' ' << line.trouble.constData();
        if (!line.entry)
            return;
        static constexpr DnsRecord::Type types[]
            = {{}, {}, DnsRecord::Type::Txt, DnsRecord::Type::Cname, DnsRecord::Type::A, DnsRecord::Type::Aaaa};
        const auto &entry = *line.entry;
        records.append({name(entry.owner.constData()), types[static_cast<int>(entry.type)], entry.ttl, entry.value});
    }));
    return records;
}

TEST(ZoneText, BindReadsBackToTheSameRecords)
{
    EXPECT_EQ(sorted(readBack(written(u"bind"))), sorted(trickyRecords()));
}

TEST(ZoneText, RelativeNamesReadBackToTheSameRecords)
{
    EXPECT_EQ(sorted(readBack(written(u"bind-relative"))), sorted(trickyRecords()));
}

TEST(ZoneText, CloudflaresImportReadsBackToTheSameRecords)
{
    QList<DnsRecord> expected = trickyRecords();
    for (DnsRecord &record : expected)
        record.ttl = std::clamp(record.ttl, 60, 86'400);
    EXPECT_EQ(sorted(readBack(written(u"cloudflare-bind"))), sorted(expected));
}

/// Three aliases for each domain, the zone that they lead into, delegations to a provider, hosts with DANE.
QList<DnsRecord> delegatedRecords()
{
    Plan own{.domain = name("example.com"), .id = "20260102T1", .policyHost = name("web.example.net"), .rua = {}};
    own.rua = QStringList{u"mailto:tls@example.com"_s};
    own.daneHosts = {name("mx.example.com")};
    Plan provided{.domain = name("b\xc3\xbc"
                                 "cher.example")};
    provided.stsDelegate = name("_mta-sts.provider.example");
    provided.rptDelegate = name("_smtp._tls.provider.example");
    const DomainName zone = name("sts.admin.example");
    return delegationInto(zone, {own}) + delegatedZone(zone, {own}) + recordsFor(provided) + recordsFor(own);
}

TEST(ZoneText, DelegationsReadBackInEveryForm)
{
    const auto records = delegatedRecords();
    ASSERT_EQ(records.size(), 14);
    EXPECT_EQ(sorted(readBack(written(u"bind", records))), sorted(records));
    EXPECT_EQ(sorted(readBack(written(u"bind-relative", records))), sorted(records));
    EXPECT_EQ(sorted(readBack(written(u"cloudflare-bind", records))), sorted(records));
    for (const auto &dialect : allDialects()) {
        const QByteArray text = dialect.write(records, name("example.com"));
        EXPECT_TRUE(text.contains("provider.example")) << dialect.slug;
        EXPECT_TRUE(text.contains("sts.admin.example")) << dialect.slug;
    }
}

TEST(ZoneText, AnyOctetsReadBack)
{
    QByteArray all;
    for (int c = 0; c < 256; ++c)
        all.append(static_cast<char>(c));
    const QList<DnsRecord> records{{name("x.example.com"), DnsRecord::Type::Txt, 60, all + all}};
    EXPECT_EQ(readBack(written(u"bind", records)), records);
}

/// `records` as a zone that a server would load: those within example.com, with SOA and NS.
QByteArray loadable(QStringView dialect)
{
    QList<DnsRecord> inside = trickyRecords();
    inside.removeIf([](const DnsRecord &record) { return !record.name.isWithin(name("example.com")); });
    return "example.com. 3600 IN SOA ns.example.net. host.example.net. 1 7200 3600 1209600 3600\n"
           "example.com. 3600 IN NS ns.example.net.\n"
        + written(dialect, inside);
}

class ZoneChecker : public testing::TestWithParam<const char16_t *>
{
};

TEST_P(ZoneChecker, BindLoadsIt)
{
    NEED_TOOL(checker, "named-checkzone");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"zone"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(loadable(GetParam()));
    file.close();
    const ToolRun run = runTool(checker, {u"-D"_s, u"-o"_s, u"-"_s, u"example.com"_s, file.fileName()});
    EXPECT_EQ(run.status, 0) << run.output.constData() << run.errors.constData();
    EXPECT_EQ(run.output.count(" IN TXT"), 5) << run.output.constData();
}

TEST_P(ZoneChecker, NsdLoadsIt)
{
    NEED_TOOL(checker, "nsd-checkzone");
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"zone"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(loadable(GetParam()));
    file.close();
    const ToolRun run = runTool(checker, {u"example.com"_s, file.fileName()});
    EXPECT_EQ(run.status, 0) << run.output.constData() << run.errors.constData();
}

INSTANTIATE_TEST_SUITE_P(Forms, ZoneChecker, testing::Values(u"bind", u"bind-relative", u"cloudflare-bind"),
                         [](const auto &tested) {
                             return QStringView(tested.param).toString().replace(u'-', u'_').toStdString();
                         });

/// One line of a master file for each rdata found in JSON.
QByteArray line(const QJsonValue &owner, const QJsonValue &ttl, const QJsonValue &type, const QString &rdata)
{
    QString absolute = owner.toString();
    if (!absolute.endsWith(u'.'))
        absolute += u'.';
    return absolute.toUtf8() + ' ' + QByteArray::number(ttl.toInt()) + " IN " + type.toString().toUtf8() + ' '
        + rdata.toUtf8() + '\n';
}

QList<QJsonObject> documents(const QByteArray &text)
{
    QList<QJsonObject> list;
    for (const QByteArray &one : text.trimmed().split('\n')) {
        QJsonParseError error;
        list.append(QJsonDocument::fromJson(one, &error).object());
        EXPECT_EQ(error.error, QJsonParseError::NoError);
    }
    return list;
}

TEST(JsonDialects, Route53CarriesTheRecords)
{
    QByteArray zone;
    for (const QJsonObject &batch : documents(written(u"route53"))) {
        for (const auto change : batch["Changes"_L1].toArray()) {
            EXPECT_EQ(change["Action"_L1].toString(), u"UPSERT"_s);
            const QJsonObject set = change["ResourceRecordSet"_L1].toObject();
            for (const auto record : set["ResourceRecords"_L1].toArray())
                zone += line(set["Name"_L1], set["TTL"_L1], set["Type"_L1], record["Value"_L1].toString());
        }
    }
    EXPECT_EQ(sorted(readBack(zone)), sorted(trickyRecords()));
}

/// PATCH of a zone in PowerDNS's API: the fields of `RRSet` and `Record` that its description requires, with their
/// types.
TEST(JsonDialects, PowerdnsCarriesTheRecordsInTheFormOfItsApi)
{
    QByteArray zone;
    for (const QJsonObject &patch : documents(written(u"powerdns"))) {
        ASSERT_TRUE(patch["rrsets"_L1].isArray());
        for (const auto value : patch["rrsets"_L1].toArray()) {
            const QJsonObject set = value.toObject();
            EXPECT_EQ(set.keys(), (QStringList{u"changetype"_s, u"name"_s, u"records"_s, u"ttl"_s, u"type"_s}));
            EXPECT_TRUE(set["name"_L1].toString().endsWith(u'.'));
            EXPECT_TRUE(set["ttl"_L1].isDouble());
            EXPECT_EQ(set["changetype"_L1].toString(), u"REPLACE"_s);
            for (const auto record : set["records"_L1].toArray()) {
                EXPECT_TRUE(record["disabled"_L1].isBool());
                zone += line(set["name"_L1], set["ttl"_L1], set["type"_L1], record["content"_L1].toString());
            }
        }
    }
    EXPECT_EQ(sorted(readBack(zone)), sorted(trickyRecords()));
}

TEST(JsonDialects, CloudflareCarriesTheRecords)
{
    QByteArray zone;
    for (const QJsonObject &batch : documents(written(u"cloudflare"))) {
        for (const auto post : batch["posts"_L1].toArray()) {
            const bool isName = post["type"_L1].toString() == "CNAME"_L1;
            zone += line(post["name"_L1], post["ttl"_L1], post["type"_L1],
                         post["content"_L1].toString() + (isName ? u"."_s : QString()));
            EXPECT_EQ(post["type"_L1].toString() == "TXT"_L1, post["proxied"_L1].isUndefined());
        }
    }
    QList<DnsRecord> expected = trickyRecords();
    for (DnsRecord &record : expected)
        record.ttl = std::clamp(record.ttl, 60, 86'400);
    EXPECT_EQ(sorted(readBack(zone)), sorted(expected));
}

class JsonText : public testing::TestWithParam<const char16_t *>
{
};

TEST_P(JsonText, IsReadByJq)
{
    NEED_TOOL(jq, "jq");
    for (const auto &records : {trickyRecords(), trickyRecords().first(3)}) {
        const ToolRun run = runTool(jq, {u"-c"_s, u"."_s}, written(GetParam(), records));
        EXPECT_EQ(run.status, 0) << run.errors.constData();
        EXPECT_GE(run.output.count('\n'), 1);
    }
}

INSTANTIATE_TEST_SUITE_P(Forms, JsonText, testing::Values(u"route53", u"cloudflare", u"powerdns"),
                         [](const auto &tested) { return QStringView(tested.param).toString().toStdString(); });

} // namespace
