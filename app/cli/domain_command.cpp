// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/domain_selection.h"
#include "app/cli/output.h"
#include "app/cli/store_access.h"
#include "core/base/catalogue.h"
#include "core/settings/store_location.h"
#include "core/store/domain_store.h"
#include "core/store/facts_store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QString slugOf(SkippedLine::Reason reason)
{
    switch (reason) {
    case SkippedLine::Reason::NotADomain:
        return u"not-a-domain"_s;
    case SkippedLine::Reason::Wildcard:
        return u"wildcard"_s;
    case SkippedLine::Reason::Repeated:
        return u"repeated"_s;
    case SkippedLine::Reason::Unreadable:
        return u"unreadable"_s;
    case SkippedLine::Reason::File:
        return u"file"_s;
    case SkippedLine::Reason::NoOrigin:
        return u"no-origin"_s;
    }
    Q_UNREACHABLE();
}

/// What came of it; the skipped lines were complained about while reading.
void tellAdded(const ImportedDomains &imported, int added, const CommonOptions &common)
{
    const auto known = int(imported.domains.size()) - added;
    if (common.json) {
        QJsonArray skipped;
        for (const auto &line : imported.skipped)
            skipped.append(
                QJsonObject{{u"line"_s, line.line}, {u"text"_s, line.text}, {u"reason"_s, slugOf(line.reason)}});
        print(QJsonObject{
            {u"schema"_s, u"valija.added/1"_s}, {u"added"_s, added}, {u"known"_s, known}, {u"skipped"_s, skipped}});
        return;
    }
    if (common.quiet)
        return;
    print(CommandLine::tr("%n domain(s) added", nullptr, added));
    if (known > 0)
        print(CommandLine::tr("%n known already", nullptr, known));
    if (!imported.skipped.isEmpty())
        print(CommandLine::tr("%n line(s) skipped", nullptr, int(imported.skipped.size())));
}

ExitStatus addDomains(const DomainSelection &selection, const CommonOptions &common)
{
    if (selection.isEmpty())
        return usageError(CommandLine::tr("name at least one domain, or give --from"));
    const auto imported = readSelection(selection, common);
    if (!imported && imported.error().kind == Error::Kind::Malformed)
        return usageError(CommandLine::tr("not a domain name: %1").arg(imported.error().detail));
    if (!imported) {
        complainOfSelection(imported.error());
        return ExitStatus::Unknown;
    }
    return withStore(common, [&](Database &database) {
        const auto domains = storedDomains(*imported, QDateTime::currentDateTimeUtc());
        return DomainStore(database).add(domains).map([&](int added) {
            tellAdded(*imported, added, common);
            return ExitStatus::Good;
        });
    });
}

void tellRemoved(int removed, const QStringList &missing, const CommonOptions &common)
{
    for (const auto &name : missing)
        complain({Error::Kind::NotFound, {}}, name);
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.removed/1"_s},
                          {u"removed"_s, removed},
                          {u"missing"_s, QJsonArray::fromStringList(missing)}});
}

ExitStatus removeDomains(const DomainSelection &selection, const CommonOptions &common)
{
    QList<DomainName> names; // not only those that may be added now
    for (const auto &text : selection.names) {
        const auto name = DomainName::parse(fromArgument(text));
        if (!name)
            return usageError(CommandLine::tr("not a domain name: %1").arg(fromArgument(text)));
        if (!names.contains(*name))
            names.append(*name);
    }
    return withStore(common, [&](Database &database) -> Result<ExitStatus> {
        DomainStore store(database);
        const auto stored = store.domains();
        if (!stored)
            return tl::unexpected(stored.error());
        QSet<DomainName> known;
        for (const auto &domain : *stored)
            known.insert(domain.name);
        QStringList missing;
        for (const auto &name : names) {
            if (!known.contains(name))
                missing.append(name.ascii());
        }
        if (const auto removed = store.remove(names); !removed)
            return tl::unexpected(removed.error());
        tellRemoved(int(names.size() - missing.size()), missing, common);
        return missing.isEmpty() ? ExitStatus::Good : ExitStatus::Warning;
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
            if (!run)
                return tl::unexpected(run.error());
            const bool checked = run->has_value();
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
            printTable({QT_TRANSLATE_NOOP("CommandLine", "domain"), QT_TRANSLATE_NOOP("CommandLine", "state"),
                        QT_TRANSLATE_NOOP("CommandLine", "verdict"), QT_TRANSLATE_NOOP("CommandLine", "checked at")},
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
            printTable({QT_TRANSLATE_NOOP("CommandLine", "checked at"), QT_TRANSLATE_NOOP("CommandLine", "state"),
                        QT_TRANSLATE_NOOP("CommandLine", "verdict"), QT_TRANSLATE_NOOP("CommandLine", "id")},
                       rows, common.csv);
        return ExitStatus::Good;
    });
}

} // namespace

void addDomainCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    CLI::App *domain = program.add_subcommand("domain", "The portfolio");
    domain->require_subcommand(1);
    const auto options = std::make_shared<DomainSelection>();
    CLI::App *add = domain->add_subcommand("add", "Add domains");
    add->add_option("name", options->names, "Domain names");
    addFromOption(*add, *options);
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
