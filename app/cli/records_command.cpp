// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/domain_selection.h"
#include "app/cli/output.h"
#include "core/policy/sts_record.h"
#include "core/publish/dialect.h"
#include "core/publish/records.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <QCoreApplication>
#include <QDateTime>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct RecordsOptions {
    DomainSelection domains;
    std::vector<std::string> policyHosts;
    std::vector<std::string> rua;
    std::string id;
    int ttl = -1;
    int stsTtl = -1;
    int hostTtl = -1;
    int rptTtl = -1;
    std::string stsDelegate;
    std::string rptDelegate;
    std::vector<std::string> daneHosts;
    std::string dialect = "bind";
    std::string zone;
    bool relative = false;
    std::string delegateTo;
    std::string only;
};

Result<std::optional<DomainName>> optionalName(const std::string &text)
{
    if (text.empty())
        return std::optional<DomainName>();
    return DomainName::parse(fromArgument(text)).map([](const DomainName &name) { return std::optional(name); });
}

/// All of the plan that is the same for every domain.
Result<Plan> commonPlan(const RecordsOptions &options, Plan plan)
{
    QStringList policyHosts;
    for (const auto &text : options.policyHosts)
        policyHosts.append(fromArgument(text));
    if (const auto done = setPolicyHost(plan, policyHosts.join(u' ')); !done)
        return tl::unexpected(done.error());
    for (const auto &text : options.rua) {
        const auto uri = parseReportUri(asTyped(text));
        if (!uri)
            return tl::unexpected(uri.error());
        plan.rua.append(QString::fromUtf8(uri->text));
    }
    const auto sts = optionalName(options.stsDelegate);
    const auto rpt = optionalName(options.rptDelegate);
    if (!sts || !rpt)
        return tl::unexpected(sts ? rpt.error() : sts.error());
    plan.stsDelegate = *sts;
    plan.rptDelegate = *rpt;
    for (const auto &text : options.daneHosts) {
        const auto host = DomainName::parse(fromArgument(text));
        if (!host)
            return tl::unexpected(host.error());
        plan.daneHosts.append(*host);
    }
    const auto set = [&](int &ttl, int special) {
        ttl = special >= 0 ? special : options.ttl >= 0 ? options.ttl : ttl;
    };
    set(plan.stsTtl, options.stsTtl);
    set(plan.hostTtl, options.hostTtl);
    set(plan.rptTtl, options.rptTtl);
    return plan;
}

/// An id of the command line, else the time; nothing for domains of the store, whose drafts have their own.
Result<QByteArray> idFrom(const RecordsOptions &options)
{
    const QByteArray id = asTyped(options.id);
    if (id.isEmpty())
        return options.domains.portfolio ? QByteArray() : newPolicyId(QDateTime::currentDateTimeUtc());
    if (!parseStsRecords({toText(StsRecord{id, {}})}, {}).record)
        return failure(Error::Kind::Malformed, u"--id %1: 1-32 A-Z a-z 0-9"_s.arg(fromArgument(options.id)));
    return id;
}

Result<QList<Plan>> plansFrom(const RecordsOptions &options, const CommonOptions &common)
{
    const auto id = idFrom(options);
    const auto domains = selectedDomains(options.domains, common);
    if (!id || !domains)
        return tl::unexpected(id ? domains.error() : id.error());
    QList<Plan> plans;
    for (const auto &domain : *domains) {
        auto plan = commonPlan(options, Plan{.domain = domain.name});
        if (!plan)
            return tl::unexpected(plan.error());
        plan->id = id->isEmpty() ? domain.draftId : *id;
        if (options.policyHosts.empty())
            (void)setPolicyHost(*plan, domain.policyHost); // what the store has was checked when it was entered
        if (plan->rua.isEmpty())
            plan->rua = domain.rua;
        plans.append(*plan);
    }
    return plans;
}

/// The records, and in which zone those go that are not in a domain's own.
struct Written {
    QList<DnsRecord> aliases; ///< Once, in the domains' own zones.
    QList<DnsRecord> records;
    DomainName zone;
    QStringList tooLong; ///< Names that there can be no records for.
};

Result<Written> writtenFor(const RecordsOptions &options, const QList<Plan> &plans)
{
    const auto zone = optionalName(options.zone);
    const auto delegateTo = optionalName(options.delegateTo);
    if (!zone || !delegateTo)
        return tl::unexpected(zone ? delegateTo.error() : zone.error());
    if (*delegateTo)
        return Written{options.only == "zone" ? QList<DnsRecord>() : delegationInto(**delegateTo, plans),
                       options.only == "aliases" ? QList<DnsRecord>() : delegatedZone(**delegateTo, plans),
                       options.only == "aliases" ? zone->value_or(**delegateTo) : **delegateTo,
                       namesTooLong(plans, **delegateTo)};
    Written written{{}, {}, zone->value_or(plans.first().domain), namesTooLong(plans)};
    for (const auto &plan : plans)
        written.records += recordsFor(plan);
    return written;
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

void printJson(const QList<Plan> &plans, const Written &written)
{
    QJsonArray domains;
    for (const auto &plan : plans)
        domains.append(QJsonObject{{u"domain"_s, plan.domain.ascii()}, {u"id"_s, QString::fromLatin1(plan.id)}});
    print(QJsonObject{{u"schema"_s, u"valija.records/1"_s},
                      {u"zone"_s, written.zone.ascii()},
                      {u"domains"_s, domains},
                      {u"aliases"_s, toJson(written.aliases)},
                      {u"records"_s, toJson(written.records)}});
}

void printCsv(const QList<DnsRecord> &records)
{
    QList<QStringList> rows;
    for (const auto &record : records)
        rows.append({record.name.ascii(), QString::fromLatin1(slugOf(record.type)), QString::number(record.ttl),
                     QString::fromLatin1(record.value)});
    printTable({QT_TRANSLATE_NOOP("CommandLine", "name"), QT_TRANSLATE_NOOP("CommandLine", "type"),
                QT_TRANSLATE_NOOP("CommandLine", "TTL"), QT_TRANSLATE_NOOP("CommandLine", "value")},
               rows, true);
}

void printText(const Dialect &dialect, const Written &written)
{
    // A master file has comments; in all other forms the records stand under their zones anyhow.
    const bool hasComments = QByteArrayView(dialect.extension) == "zone";
    if (!hasComments || written.aliases.isEmpty()) {
        printBytes(dialect.write(written.aliases + written.records, written.zone));
        return;
    }
    print(u"; "_s + CommandLine::tr("Once, in the domains' own zones:"));
    printBytes(dialect.write(written.aliases, written.zone));
    if (written.records.isEmpty())
        return;
    print(u"; "_s
          + CommandLine::tr("In the zone %1, which is all that changes from then on:").arg(written.zone.ascii()));
    printBytes(dialect.write(written.records, written.zone));
}

void hintAtWhatIsLeftOut(const QList<Plan> &plans)
{
    const auto count = [&](auto &&isLeftOut) {
        return int(std::count_if(plans.begin(), plans.end(), isLeftOut));
    };
    if (const int hosts = count([](const Plan &plan) { return !plan.policyHost && plan.policyAddresses.isEmpty(); }))
        complain(
            CommandLine::tr("No --policy-host: the record for mta-sts is left out (%n domain(s)).", nullptr, hosts));
    if (const int reports = count([](const Plan &plan) { return plan.rua.isEmpty() && !plan.rptDelegate; }))
        complain(CommandLine::tr("No --rua: the record for TLS reports is left out (%n domain(s)).", nullptr, reports));
    if (const int drafts = count([](const Plan &plan) { return plan.id.isEmpty() && !plan.stsDelegate; }))
        complain(CommandLine::tr("No draft and no --id: the record for _mta-sts is left out (%n domain(s)).", nullptr,
                                 drafts));
}

/// Says what cannot be published; the others are written all the same.
ExitStatus complainOfImpossible(const QList<Plan> &plans, const QStringList &tooLong)
{
    for (const auto &name : tooLong)
        complainOfLength(name);
    const QStringList loops = ownAliases(plans);
    for (const auto &name : loops)
        complain(CommandLine::tr("%1 cannot be an alias of itself, so there is no record for it.").arg(name));
    return tooLong.isEmpty() && loops.isEmpty() ? ExitStatus::Good : ExitStatus::Error;
}

const Dialect *dialectOf(const RecordsOptions &options)
{
    QString slug = fromArgument(options.dialect);
    if (options.relative && slug == "bind"_L1)
        slug = u"bind-relative"_s;
    const bool isRelative = !options.relative || slug == "bind-relative"_L1;
    return isRelative ? dialectFrom(slug) : nullptr;
}

ExitStatus writeRecords(const RecordsOptions &options, const CommonOptions &common)
{
    const Dialect *dialect = dialectOf(options);
    if (!dialect && options.relative)
        return usageError(CommandLine::tr("--relative is for --dialect bind"));
    if (!dialect) {
        QStringList known;
        for (const auto &entry : allDialects())
            known.append(QString::fromLatin1(entry.slug));
        return usageError(CommandLine::tr("--dialect must be one of: %1").arg(known.join(u", "_s)));
    }
    if (options.domains.isEmpty())
        return usageError(CommandLine::tr("name at least one domain, or give --from or --portfolio"));
    if (!options.zone.empty() && !options.delegateTo.empty() && options.only.empty())
        return usageError(CommandLine::tr("--zone with --delegate-to is for --only aliases"));
    if (!options.only.empty() && options.only != "aliases" && options.only != "zone")
        return usageError(CommandLine::tr("--only must be aliases or zone"));
    const auto plans = plansFrom(options, common);
    if (!plans && plans.error().kind == Error::Kind::Malformed)
        return usageError(CommandLine::tr("not usable: %1").arg(plans.error().detail));
    if (!plans) {
        complainOfSelection(plans.error());
        return ExitStatus::Unknown;
    }
    if (plans->isEmpty()) {
        complain(CommandLine::tr("There is no domain in it."));
        return ExitStatus::Unknown;
    }
    const auto written = writtenFor(options, *plans);
    if (!written)
        return usageError(CommandLine::tr("not usable: %1").arg(written.error().detail));
    if (common.json)
        printJson(*plans, *written);
    else if (common.csv)
        printCsv(written->aliases + written->records);
    else
        printText(*dialect, *written);
    if (!common.quiet)
        hintAtWhatIsLeftOut(*plans);
    if (const QString caution = cautionAbout(*dialect); !caution.isEmpty() && !common.json && !common.csv)
        complain(caution);
    return complainOfImpossible(*plans, written->tooLong);
}

void addTtlOptions(CLI::App &command, RecordsOptions &options)
{
    constexpr int largest = 2'147'483'647; // RFC 2181 section 8
    const CLI::Range range(0, largest);
    command.add_option("--ttl", options.ttl, "Seconds, for every record")->check(range);
    command.add_option("--sts-ttl", options.stsTtl, "Seconds, for _mta-sts")->check(range);
    command.add_option("--host-ttl", options.hostTtl, "Seconds, for mta-sts")->check(range);
    command.add_option("--tlsrpt-ttl", options.rptTtl, "Seconds, for _smtp._tls")->check(range);
}

} // namespace

void addRecordsCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    const auto records = std::make_shared<RecordsOptions>();
    CLI::App *command = program.add_subcommand("records", "The DNS records to publish");
    command->add_option("domain", records->domains.names, "Mail domains");
    addFromOption(*command, records->domains);
    addPortfolioOption(*command, records->domains);
    addRepeatable(*command, "--policy-host", records->policyHosts,
                  "Name or address that mta-sts points to; an address may be given again");
    addRepeatable(*command, "--rua", records->rua, "mailto: or https: URI for TLS reports; may be given again");
    command->add_option("--id", records->id, "Of the policy; default: the time in UTC, or the draft's");
    addTtlOptions(*command, *records);
    command->add_option("--sts-delegate", records->stsDelegate, "_mta-sts becomes a CNAME to this name");
    command->add_option("--tlsrpt-delegate", records->rptDelegate, "_smtp._tls becomes a CNAME to this name");
    addRepeatable(*command, "--dane-host", records->daneHosts, "A mail host with DANE; may be given again");
    command->add_option("--dialect", records->dialect, "bind, nsupdate, powershell, route53, ...")
        ->capture_default_str();
    command->add_flag("--relative", records->relative, "Relative names under $ORIGIN (bind)");
    command->add_option("--zone", records->zone, "The zone they belong to; default: the domain");
    command->add_option("--delegate-to", records->delegateTo,
                        "Three CNAMEs for each domain, once, into this zone, and the zone itself");
    command->add_option("--only", records->only, "With --delegate-to: only the aliases, or only the zone");
    command->callback([&, records] {
        chosen = [&, records] {
            return writeRecords(*records, common);
        };
    });
}

} // namespace valija
