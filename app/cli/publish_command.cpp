// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/policy/lint.h"
#include "core/publish/bundle.h"
#include "core/publish/dialect.h"
#include "core/publish/records.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct RecordsOptions {
    std::string domain;
    std::string policyHost;
    std::vector<std::string> rua;
    std::string id;
    int ttl = 0;
    std::string dialect;
    std::string zone;
};

Result<Plan> planFrom(const RecordsOptions &options)
{
    const auto domain = DomainName::parse(fromArgument(options.domain));
    if (!domain)
        return failure(Error::Kind::Malformed, fromArgument(options.domain));
    Plan plan{.domain = *domain,
              .id = QByteArray::fromStdString(options.id),
              .policyHost = {},
              .policyAddresses = {},
              .rua = {},
              .stsDelegate = {},
              .rptDelegate = {},
              .daneHosts = {}};
    if (plan.id.isEmpty())
        plan.id = newPolicyId(QDateTime::currentDateTimeUtc());
    if (!parseStsRecords({toText(StsRecord{plan.id, {}})}, {}).record)
        return failure(Error::Kind::Malformed, u"--id %1: 1-32 A-Z a-z 0-9"_s.arg(fromArgument(options.id)));
    const QString host = fromArgument(options.policyHost);
    if (!QHostAddress(host).isNull())
        plan.policyAddresses = {QHostAddress(host).toString()};
    else if (const auto name = DomainName::parse(host))
        plan.policyHost = *name;
    else if (!host.isEmpty())
        return failure(Error::Kind::Malformed, host);
    for (const auto &text : options.rua) {
        const auto uri = parseReportUri(QByteArray::fromStdString(text));
        if (!uri)
            return tl::unexpected(uri.error());
        plan.rua.append(QString::fromUtf8(uri->text));
    }
    if (options.ttl > 0)
        plan.stsTtl = plan.hostTtl = plan.rptTtl = options.ttl;
    return plan;
}

QJsonArray toJson(const QList<DnsRecord> &records)
{
    QJsonArray array;
    for (const auto &record : records)
        array.append(QJsonObject{{u"name"_s, record.name.ascii()},
                                 {u"type"_s, QString::fromLatin1(slugOf(record.type))},
                                 {u"ttl"_s, record.ttl},
                                 {u"value"_s, QString::fromLatin1(record.value)}});
    return array;
}

ExitStatus writeRecords(const RecordsOptions &options, const CommonOptions &common)
{
    const Dialect *dialect
        = options.dialect.empty() ? &allDialects().front() : dialectFrom(fromArgument(options.dialect));
    if (!dialect) {
        QStringList known;
        for (const auto &entry : allDialects())
            known.append(QString::fromLatin1(entry.slug));
        return usageError(CommandLine::tr("--dialect must be one of: %1").arg(known.join(u", "_s)));
    }
    const auto plan = planFrom(options);
    if (!plan)
        return usageError(CommandLine::tr("not usable: %1").arg(plan.error().detail));
    const auto zone
        = options.zone.empty() ? Result<DomainName>(plan->domain) : DomainName::parse(fromArgument(options.zone));
    if (!zone)
        return usageError(CommandLine::tr("not usable: %1").arg(zone.error().detail));
    const QList<DnsRecord> records = recordsFor(*plan);
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.records/1"_s},
                          {u"domain"_s, plan->domain.ascii()},
                          {u"id"_s, QString::fromLatin1(plan->id)},
                          {u"records"_s, toJson(records)}});
    else if (common.csv) {
        QList<QStringList> rows;
        for (const auto &record : records)
            rows.append({record.name.ascii(), QString::fromLatin1(slugOf(record.type)), QString::number(record.ttl),
                         QString::fromLatin1(record.value)});
        printTable({CommandLine::tr("name"), CommandLine::tr("type"), CommandLine::tr("TTL"), CommandLine::tr("value")},
                   rows, true);
    } else {
        printBytes(dialect->write(records, *zone));
    }
    if (!plan->policyHost && plan->policyAddresses.isEmpty() && !common.quiet)
        complain(CommandLine::tr("No --policy-host: the record for mta-sts is left out."));
    if (plan->rua.isEmpty() && !common.quiet)
        complain(CommandLine::tr("No --rua: the record for TLS reports is left out."));
    return ExitStatus::Good;
}

struct BundleOptions {
    std::string folder;
    std::string policyFile;
    std::string domain;
    std::string server = "nginx";
};

ExitStatus writeBundleFiles(const BundleOptions &options, const CommonOptions &common)
{
    const WebServer *server = webServerFrom(fromArgument(options.server));
    if (!server) {
        QStringList known;
        for (const auto &entry : allWebServers())
            known.append(QString::fromLatin1(entry.slug));
        return usageError(CommandLine::tr("--server must be one of: %1").arg(known.join(u", "_s)));
    }
    const auto domain = DomainName::parse(fromArgument(options.domain));
    if (!domain)
        return usageError(CommandLine::tr("not usable: %1").arg(fromArgument(options.domain)));
    const auto text = readInput(fromArgument(options.policyFile), maxPolicySize);
    if (!text) {
        complain(text.error(), fromArgument(options.policyFile));
        return ExitStatus::Unknown;
    }
    const ParsedPolicy lint = lintPolicy(*text);
    if (!lint.policy) {
        complain(CommandLine::tr("No conforming sender uses this policy, so nothing was written."));
        printFindings(lint.findings, common.quiet);
        return ExitStatus::Error;
    }
    const auto files = bundleFor({{*domain, *lint.policy}}, *server);
    if (const auto written = writeBundle(files, fromArgument(options.folder)); !written) {
        complain(written.error(), fromArgument(options.folder));
        return ExitStatus::Unknown;
    }
    QJsonArray names;
    for (auto file = files.keyBegin(); file != files.keyEnd(); ++file) {
        names.append(*file);
        if (!common.json)
            print(fromArgument(options.folder) + u'/' + *file);
    }
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.bundle/1"_s}, {u"files"_s, names}});
    return ExitStatus::Good;
}

} // namespace

void addPublishCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    const auto records = std::make_shared<RecordsOptions>();
    CLI::App *recordsCommand = program.add_subcommand("records", "The DNS records to publish");
    recordsCommand->add_option("domain", records->domain, "The mail domain")->required();
    recordsCommand->add_option("--policy-host", records->policyHost, "Name or address that mta-sts points to");
    recordsCommand->add_option("--rua", records->rua, "mailto: or https: URI for TLS reports; may be given again");
    recordsCommand->add_option("--id", records->id, "Of the policy; default: the time, in UTC");
    recordsCommand->add_option("--ttl", records->ttl, "Seconds, for every record");
    recordsCommand->add_option("--dialect", records->dialect,
                               "bind, nsupdate, powershell, route53, ...; default: bind");
    recordsCommand->add_option("--zone", records->zone, "The zone they belong to; default: the domain");
    recordsCommand->callback([&, records] {
        chosen = [&, records] {
            return writeRecords(*records, common);
        };
    });

    const auto bundle = std::make_shared<BundleOptions>();
    CLI::App *bundleCommand = program.add_subcommand("bundle", "The policy file and a web server's snippet");
    bundleCommand->add_option("folder", bundle->folder, "Where to write")->required();
    bundleCommand->add_option("--policy", bundle->policyFile, "The policy's file, or -")->required();
    bundleCommand->add_option("--domain", bundle->domain, "The mail domain")->required();
    bundleCommand->add_option("--server", bundle->server, "nginx, apache, caddy, iis, ...")->capture_default_str();
    bundleCommand->callback([&, bundle] {
        chosen = [&, bundle] {
            return writeBundleFiles(*bundle, common);
        };
    });
}

} // namespace valija
