// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/services.h"
#include "core/base/catalogue.h"
#include "core/settings/store_location.h"
#include "core/store/domain_store.h"
#include "core/store/facts_store.h"

#include <QCoreApplication>
#include <QDateTime>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct DomainOptions {
    std::vector<std::string> names;
};

/// Runs `work` on the open store; errors are complained about.
template <typename Work>
ExitStatus withStore(const CommonOptions &common, Work work)
{
    const QString location = storeLocation(fromArgument(common.store));
    const auto database = Database::open(location);
    if (!database) {
        complain(database.error(), withoutPassword(location));
        return ExitStatus::Unknown;
    }
    complainOfSetAside((*database)->setAside());
    const Result<ExitStatus> status = work(**database);
    if (!status) {
        complain(status.error(), withoutPassword(location));
        return ExitStatus::Unknown;
    }
    return *status;
}

Result<QList<DomainName>> namesFrom(const DomainOptions &options)
{
    QList<DomainName> names;
    for (const auto &text : options.names) {
        const auto name = DomainName::parse(fromArgument(text));
        if (!name)
            return tl::unexpected(name.error());
        names.append(*name);
    }
    return names;
}

ExitStatus addDomains(const DomainOptions &options, const CommonOptions &common)
{
    const auto names = namesFrom(options);
    if (!names)
        return usageError(CommandLine::tr("not a domain name: %1").arg(names.error().detail));
    return withStore(common, [&](Database &database) {
        QList<StoredDomain> domains;
        for (const auto &name : *names) {
            StoredDomain domain{name, {}, {}, {}, {}, {}, false, {}};
            domain.added = QDateTime::currentDateTimeUtc();
            domains.append(domain);
        }
        return DomainStore(database).add(domains).map([&](int added) {
            if (!common.quiet)
                print(CommandLine::tr("%n domain(s) added", nullptr, added));
            return ExitStatus::Good;
        });
    });
}

ExitStatus removeDomains(const DomainOptions &options, const CommonOptions &common)
{
    const auto names = namesFrom(options);
    if (!names)
        return usageError(CommandLine::tr("not a domain name: %1").arg(names.error().detail));
    return withStore(common, [&](Database &database) {
        return DomainStore(database).remove(*names).map([] { return ExitStatus::Good; });
    });
}

ExitStatus listDomains(const CommonOptions &common)
{
    return withStore(common, [&](Database &database) -> Result<ExitStatus> {
        const auto domains = DomainStore(database).domains();
        if (!domains)
            return tl::unexpected(domains.error());
        QJsonArray array;
        QList<QStringList> rows;
        for (const auto &domain : *domains) {
            const auto run = FactsStore(database).latest(domain.name);
            const bool checked = run && *run;
            const QString state = checked ? slugOf((*run)->state) : QString();
            const QString verdict = checked ? slugOf((*run)->verdict) : QString();
            const QString moment = checked ? (*run)->checkedAt.toUTC().toString(Qt::ISODate) : QString();
            array.append(QJsonObject{{u"domain"_s, domain.name.ascii()},
                                     {u"state"_s, checked ? QJsonValue(state) : QJsonValue()},
                                     {u"verdict"_s, checked ? QJsonValue(verdict) : QJsonValue()},
                                     {u"checkedAt"_s, checked ? QJsonValue(moment) : QJsonValue()}});
            rows.append({domain.name.ascii(), state, verdict, moment});
        }
        if (common.json)
            print(QJsonObject{{u"schema"_s, u"valija.domains/1"_s}, {u"domains"_s, array}});
        else
            printTable({CommandLine::tr("domain"), CommandLine::tr("state"), CommandLine::tr("verdict"),
                        CommandLine::tr("checked at")},
                       rows, common.csv);
        return ExitStatus::Good;
    });
}

struct HistoryOptions {
    std::string domain;
};

QJsonArray toJson(const QList<PolicySighting> &sightings)
{
    QJsonArray array;
    for (const auto &sighting : sightings)
        array.append(QJsonObject{{u"id"_s, QString::fromLatin1(sighting.id)},
                                 {u"policy"_s, QString::fromUtf8(sighting.policyText)},
                                 {u"firstSeen"_s, sighting.firstSeen.toUTC().toString(Qt::ISODate)},
                                 {u"lastSeen"_s, sighting.lastSeen.toUTC().toString(Qt::ISODate)}});
    return array;
}

ExitStatus showHistory(const HistoryOptions &options, const CommonOptions &common)
{
    const auto domain = DomainName::parse(fromArgument(options.domain));
    if (!domain)
        return usageError(CommandLine::tr("not a domain name: %1").arg(fromArgument(options.domain)));
    return withStore(common, [&](Database &database) -> Result<ExitStatus> {
        const auto runs = FactsStore(database).runs(*domain);
        const auto sightings = DomainStore(database).sightings(*domain);
        if (!runs || !sightings)
            return tl::unexpected(runs ? sightings.error() : runs.error());
        QJsonArray array;
        QList<QStringList> rows;
        for (const auto &run : *runs) {
            const QString moment = run.checkedAt.toUTC().toString(Qt::ISODate);
            array.append(QJsonObject{{u"checkedAt"_s, moment},
                                     {u"state"_s, slugOf(run.state)},
                                     {u"verdict"_s, slugOf(run.verdict)},
                                     {u"id"_s, QString::fromLatin1(run.id)},
                                     {u"findings"_s, toJson(run.findings)}});
            rows.append({moment, slugOf(run.state), slugOf(run.verdict), QString::fromLatin1(run.id)});
        }
        if (common.json)
            print(QJsonObject{{u"schema"_s, u"valija.history/1"_s},
                              {u"domain"_s, domain->ascii()},
                              {u"runs"_s, array},
                              {u"policies"_s, toJson(*sightings)}});
        else
            printTable({CommandLine::tr("checked at"), CommandLine::tr("state"), CommandLine::tr("verdict"),
                        CommandLine::tr("id")},
                       rows, common.csv);
        return ExitStatus::Good;
    });
}

} // namespace

void addDomainCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    CLI::App *domain = program.add_subcommand("domain", "The portfolio");
    domain->require_subcommand(1);
    const auto options = std::make_shared<DomainOptions>();
    CLI::App *add = domain->add_subcommand("add", "Add domains");
    add->add_option("name", options->names, "Domain names")->required();
    add->callback([&, options] {
        chosen = [&, options] {
            return addDomains(*options, common);
        };
    });
    CLI::App *remove = domain->add_subcommand("remove", "Remove domains and what is kept for them, but no reports");
    remove->add_option("name", options->names, "Domain names")->required();
    remove->callback([&, options] {
        chosen = [&, options] {
            return removeDomains(*options, common);
        };
    });
    CLI::App *list = domain->add_subcommand("list", "The domains, their state and last check");
    list->callback([&] {
        chosen = [&] {
            return listDomains(common);
        };
    });
}

void addHistoryCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    const auto options = std::make_shared<HistoryOptions>();
    CLI::App *history = program.add_subcommand("history", "Past checks and policies of a domain");
    history->add_option("domain", options->domain, "The mail domain")->required();
    history->callback([&, options] {
        chosen = [&, options] {
            return showHistory(*options, common);
        };
    });
}

} // namespace valija
