// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/domain_selection.h"
#include "app/cli/output.h"
#include "app/cli/store_access.h"
#include "app/services.h"
#include "core/base/catalogue.h"
#include "core/base/text_reader.h"
#include "core/check/check_json.h"
#include "core/store/check_history.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFacts = 256 << 20;
constexpr auto factsSchema = "valija.facts/1"_L1;

struct CheckOptions {
    DomainSelection domains;
    std::string factsFile;
    bool keep = false;
    NetworkOptions network;
};

QString stateWord(DomainState state)
{
    switch (state) {
    case DomainState::Unknown:
        return CommandLine::tr("MTA-STS could not be tested from here");
    case DomainState::Absent:
        return CommandLine::tr("MTA-STS is not set up");
    case DomainState::Broken:
        return CommandLine::tr("broken");
    case DomainState::None:
        return CommandLine::tr("mode none");
    case DomainState::Testing:
        return CommandLine::tr("testing");
    case DomainState::Enforce:
        return CommandLine::tr("enforce");
    }
    Q_UNREACHABLE();
}

/// A domain without MTA-STS, or whose MTA-STS nobody here could see, is not good for having nothing wrong: that is said
/// of the rest, where there is any. A name that was mistyped has none.
QString verdictWord(const Judgement &judgement)
{
    const auto &findings = judgement.findings;
    const bool isAbsent = judgement.state == DomainState::Absent;
    const bool anyGood = std::any_of(findings.begin(), findings.end(),
                                     [](const Finding &finding) { return finding.severity == Severity::Pass; });
    if (isAbsent && judgement.verdict < Severity::Unknown)
        return anyGood ? CommandLine::tr("everything else is good") : CommandLine::tr("nothing else to test");
    if (judgement.verdict == Severity::Warning && (isAbsent || judgement.state == DomainState::Unknown))
        return CommandLine::tr("warnings about the rest");
    if (judgement.verdict == Severity::Warning && judgement.state == DomainState::Broken)
        return CommandLine::tr("needs attention");
    switch (judgement.verdict) {
    case Severity::Pass:
    case Severity::Info:
        return CommandLine::tr("good");
    case Severity::Unknown:
        return CommandLine::tr("not everything could be tested");
    case Severity::Warning:
        return CommandLine::tr("works, with warnings");
    case Severity::Error:
        return CommandLine::tr("needs attention");
    }
    Q_UNREACHABLE();
}

void printInspection(const Inspection &inspection, const CommonOptions &common)
{
    const Judgement &judgement = inspection.judgement;
    if (common.quiet && judgement.verdict < Severity::Unknown)
        return;
    print(u"%1: %2, %3"_s.arg(inspection.facts.domain.unicode(), stateWord(judgement.state), verdictWord(judgement)));
    printFindings(judgement.findings, common.quiet);
    print(QString());
}

/// What the store knew of the domains before this run; of the others nothing is known.
using Memories = QHash<DomainName, Memory>;

Memories recall(const QList<DomainName> &domains, const CommonOptions &common)
{
    Memories memories;
    consultStore(common, [&](Database &database) -> Result<ExitStatus> {
        for (const auto &domain : domains) {
            const auto memory = memoryOf(database, domain, QDateTime::currentDateTimeUtc());
            if (!memory)
                return tl::unexpected(memory.error());
            memories.insert(domain, *memory);
        }
        return ExitStatus::Good;
    });
    return memories;
}

Judgement judged(const DomainFacts &facts, const Memories &memories, bool port25Blocked)
{
    return remembering(judge(facts, port25Blocked), facts, memories.value(facts.domain));
}

/// Shows domains to people as they come. As long as no mail host has answered, this network seems to block port 25;
/// what was shown under that impression is shown again when one does.
class LiveReport
{
public:
    LiveReport(const CommonOptions &common, const Memories &memories, ProgressBar &progress)
        : m_common(common), m_memories(memories), m_progress(progress)
    {
    }

    void add(const Inspection &inspection)
    {
        const Port25 seen = port25SeenBy(inspection.facts);
        if (seen == Port25::Answered) {
            m_isOpen = true;
            for (const auto &mistaken : std::exchange(m_seemedBlocked, {}))
                show(mistaken, false);
        }
        const bool seemsBlocked = seen == Port25::Silent && !m_isOpen;
        show(inspection, seemsBlocked);
        if (seemsBlocked)
            m_seemedBlocked.append(inspection);
    }

private:
    void show(const Inspection &inspection, bool isBlocked)
    {
        m_progress.wipe();
        printInspection({inspection.facts, judged(inspection.facts, m_memories, isBlocked)}, m_common);
    }

    const CommonOptions &m_common;
    const Memories &m_memories;
    ProgressBar &m_progress;
    QList<Inspection> m_seemedBlocked;
    bool m_isOpen = false;
};

/// Only at the end is it known whether this network blocks port 25.
void judgeTogether(QList<Inspection> &inspections, const Memories &memories)
{
    QList<const DomainFacts *> runs;
    for (const auto &inspection : inspections)
        runs.append(&inspection.facts);
    const bool blocked = isPort25Blocked(runs);
    for (auto &inspection : inspections)
        inspection.judgement = judged(inspection.facts, memories, blocked);
}

bool isForPeople(const CommonOptions &common)
{
    return !common.json && !common.csv;
}

/// A document or a table of all.
ExitStatus report(const QList<Inspection> &inspections, const CommonOptions &common)
{
    Severity worst = Severity::Pass;
    QJsonArray domains;
    QList<QStringList> rows;
    for (const auto &inspection : inspections) {
        worst = std::max(worst, inspection.judgement.verdict);
        if (common.json)
            domains.append(domainToJson(inspection.facts, inspection.judgement));
        else if (common.csv)
            rows.append({inspection.facts.domain.ascii(), slugOf(inspection.judgement.state),
                         slugOf(inspection.judgement.verdict), QString::fromLatin1(inspection.judgement.id)});
    }
    if (common.json)
        print(checkToJson(domains));
    else if (common.csv)
        printTable({QT_TRANSLATE_NOOP("CommandLine", "domain"), QT_TRANSLATE_NOOP("CommandLine", "state"),
                    QT_TRANSLATE_NOOP("CommandLine", "verdict"), QT_TRANSLATE_NOOP("CommandLine", "id")},
                   rows, true);
    return exitStatusFor(worst);
}

/// One facts document, the document that `check --json` writes, or an array of facts.
Result<QList<Inspection>> readFacts(const QString &path)
{
    const auto bytes = readInput(path, largestFacts);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    QJsonArray entries = document.array();
    if (const QString schema = document.object().value("schema"_L1).toString(); schema == checkSchema) {
        if (!document.object().value("domains"_L1).isArray())
            return failure(Error::Kind::Malformed, u"domains"_s);
        entries = document.object().value("domains"_L1).toArray();
    } else if (schema.startsWith("valija."_L1) && schema != factsSchema) {
        return failure(Error::Kind::Unsupported, readable(schema));
    } else if (!document.isArray()) {
        entries.append(document.object());
    }
    QList<Inspection> inspections;
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        const auto facts = factsFrom(object.contains("facts"_L1) ? object.value("facts"_L1).toObject() : object);
        if (!facts)
            return tl::unexpected(facts.error());
        inspections.append({*facts, {}});
    }
    return inspections;
}

/// Those that the command line names, all when it names none; told is what the file at `path` does not have.
QList<Inspection> chosenOf(const QList<Inspection> &all, const QList<DomainName> &names, const QString &path,
                           bool &isComplete)
{
    const QSet<DomainName> wanted(names.begin(), names.end());
    QSet<DomainName> missing = wanted;
    QList<Inspection> kept;
    for (const auto &inspection : all) {
        if (names.isEmpty() || wanted.contains(inspection.facts.domain))
            kept.append(inspection);
        missing.remove(inspection.facts.domain);
    }
    for (const auto &name : names) {
        if (missing.contains(name))
            complain({Error::Kind::NotFound, {}}, path + u": "_s + name.unicode());
    }
    isComplete = missing.isEmpty();
    return kept;
}

QList<Inspection> inspect(Inspector &inspector, const QList<DomainName> &domains, const Memories &memories,
                          const CommonOptions &common)
{
    ProgressBar progress(common.quiet);
    LiveReport live(common, memories, progress);
    QFutureWatcher<Inspection> watcher;
    QEventLoop loop;
    QList<Inspection> inspections;
    QObject::connect(&watcher, &QFutureWatcherBase::resultReadyAt, &loop, [&](int index) {
        inspections.append(watcher.resultAt(index));
        if (isForPeople(common))
            live.add(inspections.last());
        progress.show(inspections.size(), domains.size());
    });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(inspector.inspect(domains));
    loop.exec();
    QHash<DomainName, qsizetype> place; // results come in any order, documents have that of the command line
    for (const auto &domain : domains)
        place.insert(domain, place.size());
    std::sort(inspections.begin(), inspections.end(), [&](const Inspection &a, const Inspection &b) {
        return place.value(a.facts.domain) < place.value(b.facts.domain);
    });
    return inspections;
}

/// The same for what was gathered elsewhere.
void show(const QList<Inspection> &inspections, const Memories &memories, const CommonOptions &common)
{
    ProgressBar none(true);
    LiveReport live(common, memories, none);
    for (const auto &inspection : inspections) {
        if (isForPeople(common))
            live.add(inspection);
    }
}

/// Judges all, keeps them where that was wanted, and reports what has not been shown yet.
ExitStatus conclude(QList<Inspection> inspections, const Memories &memories, const CheckOptions &options,
                    const CommonOptions &common)
{
    judgeTogether(inspections, memories);
    if (options.keep) {
        const ExitStatus kept = withStore(common, [&](Database &database) {
            return keepChecks(database, inspections).map([] { return ExitStatus::Good; });
        });
        if (kept != ExitStatus::Good)
            return kept;
    }
    return report(inspections, common);
}

ExitStatus checkFacts(const QList<DomainName> &names, const CheckOptions &options, const CommonOptions &common)
{
    const QString path = fromArgument(options.factsFile);
    const auto all = readFacts(path);
    if (!all) {
        complain(all.error(), path);
        return ExitStatus::Unknown;
    }
    bool isComplete = true;
    const auto chosen = chosenOf(*all, names, path, isComplete);
    QList<DomainName> domains;
    for (const auto &inspection : chosen)
        domains.append(inspection.facts.domain);
    const Memories memories = recall(domains, common);
    if (all->isEmpty()) // whoever gathered them failed: nothing is good
        complain(CommandLine::tr("There is no domain in it."));
    show(chosen, memories, common);
    const ExitStatus status = conclude(chosen, memories, options, common);
    return status == ExitStatus::Good && (!isComplete || all->isEmpty()) ? ExitStatus::Unknown : status;
}

ExitStatus checkDomains(const CheckOptions &options, const CommonOptions &common)
{
    if (options.domains.isEmpty() && options.factsFile.empty())
        return usageError(CommandLine::tr("name at least one domain, or give --from or --facts"));
    const auto selected = readSelection(options.domains, common);
    if (!selected && selected.error().kind == Error::Kind::Malformed)
        return usageError(CommandLine::tr("not a domain name: %1").arg(selected.error().detail));
    if (!selected) {
        complainOfSelection(selected.error());
        return ExitStatus::Unknown;
    }
    const QList<DomainName> &domains = selected->domains;
    if (domains.isEmpty() && !options.domains.isEmpty()) {
        complain(CommandLine::tr("There is no domain in it."));
        return ExitStatus::Unknown;
    }
    if (!options.factsFile.empty())
        return checkFacts(domains, options, common);
    const auto settings = networkSettings(options.network, loadSettings(settingsPath()).network);
    if (!settings)
        return usageError(settings.error().detail);
    const auto services = NetworkServices::open(*settings);
    if (!services) {
        complain(services.error(), CommandLine::tr("The check could not start"));
        return ExitStatus::Unknown;
    }
    const Memories memories = recall(domains, common);
    return conclude(inspect((*services)->inspector(), domains, memories, common), memories, options, common);
}

} // namespace

void addCheckCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App *check = program.add_subcommand("check", "Check the live deployment");
    check->add_option("domain", options->domains.names, "Mail domains");
    addFromOption(*check, options->domains);
    check->add_flag("--keep", options->keep, "Keep the results in the store, for history and the window");
    check->add_option("--facts", options->factsFile, "Judge facts gathered elsewhere (check --json); asks nothing");
    addNetworkOptions(*check, options->network);
    check->callback([&, options] {
        chosen = [&, options] {
            return checkDomains(*options, common);
        };
    });
}

} // namespace valija
