// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The nsupdate dialect against a real BIND that demands a TSIG key.

#include "core/publish/dialect.h"
#include "core/publish/ldns_text.h"
#include "core/publish/records.h"
#include "tests/core/publish/sample_records.h"
#include "tests/lab/local_server.h"

#include <QTemporaryDir>
#include <QThread>

using namespace valija;
using namespace Qt::StringLiterals;

namespace {

class Bind
{
public:
    Bind(const QString &named, const QStringList &zones) : m_port(freePort())
    {
        writeFile(path(u"key"_s),
                  "key \"lab\" { algorithm hmac-sha256; secret \"bGFiIGtleSBvZiBhIHRocm93YXdheSBzZXJ2ZXI=\"; };\n");
        QByteArray conf = "include \"" + path(u"key"_s).toUtf8() + "\";\ncontrols { };\noptions {\n  directory \""
            + m_folder.path().toUtf8()
            + "\";\n  pid-file none;\n  session-keyfile none;\n  recursion no;\n"
              "  dnssec-validation no;\n  listen-on-v6 { none; };\n  listen-on port "
            + QByteArray::number(m_port) + " { 127.0.0.1; };\n};\n";
        for (const QString &zone : zones) {
            writeFile(path(zone), "$TTL 60\n@ SOA ns.invalid. host.invalid. 1 60 60 60 60\n@ NS ns.invalid.\n");
            conf += "zone \"" + zone.toUtf8() + "\" { type primary; file \"" + zone.toUtf8()
                + "\"; allow-update { key lab; }; allow-transfer { 127.0.0.1; }; };\n";
        }
        writeFile(path(u"named.conf"_s), conf);
        m_server.emplace(named, QStringList{u"-g"_s, u"-c"_s, path(u"named.conf"_s)}, m_port);
    }

    LocalServer &server() { return *m_server; }

    /// Whether it serves its zones: the port answers before they are loaded, and updates then fail.
    bool isReady()
    {
        constexpr int patience = 20'000;
        QElapsedTimer timer;
        timer.start();
        while (m_server->isUp() && timer.elapsed() < patience) {
            if (m_server->output().contains("all zones loaded"))
                return true;
            QThread::msleep(20);
        }
        return false;
    }

    ToolRun update(const QString &nsupdate, const QByteArray &script, bool withKey = true)
    {
        const QStringList key = withKey ? QStringList{u"-k"_s, path(u"key"_s)} : QStringList{};
        return runTool(nsupdate, key, "server 127.0.0.1 " + QByteArray::number(m_port) + '\n' + script);
    }

    /// What a zone transfer brings, without SOA and NS.
    QList<DnsRecord> records(const QString &dig, const QString &zone)
    {
        const ToolRun run = runTool(dig, {u"@127.0.0.1"_s, u"-p"_s, QString::number(m_port), zone, u"AXFR"_s});
        QList<DnsRecord> records;
        readMasterFile(run.output, {}, [&records](const ZoneLine &line) {
            static constexpr DnsRecord::Type types[]
                = {{}, {}, DnsRecord::Type::Txt, DnsRecord::Type::Cname, DnsRecord::Type::A, DnsRecord::Type::Aaaa};
            if (line.entry && line.entry->type != ZoneEntry::Type::Soa)
                records.append({name(line.entry->owner.constData()), types[static_cast<int>(line.entry->type)],
                                line.entry->ttl, line.entry->value});
        });
        return sorted(records);
    }

private:
    QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
    quint16 m_port;
    std::optional<LocalServer> m_server;
};

#define NEED_BIND()                                                                                                    \
    NEED_TOOL(named, "named");                                                                                         \
    NEED_TOOL(nsupdate, "nsupdate");                                                                                   \
    NEED_TOOL(dig, "dig")

TEST(NsupdateLab, ARealServerHoldsTheRecordsAfterwards)
{
    NEED_BIND();
    Bind bind(named, {u"example.com"_s, u"other.example"_s});
    ASSERT_TRUE(bind.isReady()) << bind.server().output().constData();
    const QByteArray script = dialectFrom(u"nsupdate")->write(trickyRecords(), name("example.com"));
    for (int round = 0; round < 2; ++round) { // the second time replaces like with like
        const ToolRun run = bind.update(nsupdate, script);
        ASSERT_EQ(run.status, 0) << run.errors.constData();
        const auto found = bind.records(dig, u"example.com"_s) + bind.records(dig, u"other.example"_s);
        EXPECT_EQ(sorted(found), sorted(trickyRecords()));
    }
}

TEST(NsupdateLab, WithoutTheKeyNothingChanges)
{
    NEED_BIND();
    Bind bind(named, {u"example.com"_s});
    ASSERT_TRUE(bind.isReady());
    const ToolRun run
        = bind.update(nsupdate, dialectFrom(u"nsupdate")->write(trickyRecords().first(3), name("example.com")), false);
    EXPECT_NE(run.status, 0);
    EXPECT_TRUE(bind.records(dig, u"example.com"_s).isEmpty());
}

TEST(NsupdateLab, ARecordBecomesAnAliasAndBack)
{
    NEED_BIND();
    Bind bind(named, {u"example.com"_s});
    ASSERT_TRUE(bind.isReady());
    const QList<DnsRecord> text{{name("_mta-sts.example.com"), DnsRecord::Type::Txt, 60, "v=STSv1; id=1;"}};
    const QList<DnsRecord> alias{
        {name("_mta-sts.example.com"), DnsRecord::Type::Cname, 60, "_mta-sts.provider.example"}};
    for (const auto &records : {text, alias, text}) {
        const ToolRun run = bind.update(nsupdate, dialectFrom(u"nsupdate")->write(records, name("example.com")));
        ASSERT_EQ(run.status, 0) << run.errors.constData();
        EXPECT_EQ(bind.records(dig, u"example.com"_s), records);
    }
}

/// *Three CNAMEs, once*, for a folder of domains: after the first day a change is one TXT record in one zone.
TEST(NsupdateLab, FiveHundredDomainsLiveInOneZone)
{
    NEED_BIND();
    QList<Plan> plans;
    for (int i = 0; i < 500; ++i) {
        Plan plan{.domain = name(("customer" + QByteArray::number(i) + ".example").constData())};
        plan.id = "20260101000000";
        plan.policyHost = name("web.admin.example");
        plan.rua = QStringList{u"mailto:tls@admin.example"_s};
        plans.append(plan);
    }
    const DomainName zone = name("sts.admin.example");
    Bind bind(named, {zone.ascii()});
    ASSERT_TRUE(bind.isReady());
    const auto write = dialectFrom(u"nsupdate")->write;
    ASSERT_EQ(bind.update(nsupdate, write(delegatedZone(zone, plans), zone)).status, 0);
    const auto before = bind.records(dig, zone.ascii());
    EXPECT_EQ(before, sorted(delegatedZone(zone, plans)));
    plans[250].id = "20260202000000";
    ASSERT_EQ(bind.update(nsupdate, write(delegatedZone(zone, {plans[250]}), zone)).status, 0);
    const auto after = bind.records(dig, zone.ascii());
    ASSERT_EQ(after.size(), before.size());
    int changed = 0;
    for (qsizetype i = 0; i < after.size(); ++i)
        changed += after.at(i) == before.at(i) ? 0 : 1;
    EXPECT_EQ(changed, 1);
}

} // namespace
