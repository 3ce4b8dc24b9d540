// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/store_access.h"
#include "app/services.h"
#include "core/base/catalogue.h"
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

constexpr qint64 largestList = 16 << 20;
constexpr qint64 largestFacts = 256 << 20;

struct CheckOptions {
    std::vector<std::string> domains;
    std::string listFile;
    std::string factsFile;
    bool keep = false;
    NetworkOptions network;
};

QString stateWord(DomainState state)
{
    switch (state) {
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

/// A domain without MTA-STS is not good for having nothing wrong: that is said of the rest, where there is any. A name
/// that was mistyped has none.
QString verdictWord(const Judgement &judgement)
{
    const auto &findings = judgement.findings;
    const bool isAbsent = judgement.state == DomainState::Absent;
    const bool anyGood = std::any_of(findings.begin(), findings.end(),
                                     [](const Finding &finding) { return finding.severity == Severity::Pass; });
    if (isAbsent && judgement.verdict < Severity::Unknown)
        return anyGood ? CommandLine::tr("everything else is good") : CommandLine::tr("nothing else to test");
    if (isAbsent && judgement.verdict == Severity::Warning)
        return CommandLine::tr("warnings about the rest");
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

QJsonObject toJson(const Inspection &inspection)
{
    const Judgement &judgement = inspection.judgement;
    const auto orNull = [](bool has, const QString &text) {
        return has ? QJsonValue(text) : QJsonValue();
    };
    return {{u"domain"_s, inspection.facts.domain.ascii()},
            {u"state"_s, slugOf(judgement.state)},
            {u"verdict"_s, slugOf(judgement.verdict)},
            {u"checkedAt"_s, inspection.facts.gatheredAt.toUTC().toString(Qt::ISODate)},
            {u"id"_s, orNull(!judgement.id.isEmpty(), QString::fromLatin1(judgement.id))},
            {u"mode"_s,
             orNull(judgement.policy.has_value(),
                    judgement.policy ? QString::fromLatin1(keyword(judgement.policy->mode)) : QString())},
            {u"findings"_s, toJson(judgement.findings)},
            {u"facts"_s, toJson(inspection.facts)}};
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

/// Shows domains to people as they come. As long as no mail host has answered, this network seems to block port 25;
/// what was shown under that impression is shown again when one does.
class LiveReport
{
public:
    LiveReport(const CommonOptions &common, ProgressBar &progress) : m_common(common), m_progress(progress) {}

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
        printInspection({inspection.facts, judge(inspection.facts, isBlocked)}, m_common);
    }

    const CommonOptions &m_common;
    ProgressBar &m_progress;
    QList<Inspection> m_seemedBlocked;
    bool m_isOpen = false;
};

/// Only at the end is it known whether this network blocks port 25.
void judgeTogether(QList<Inspection> &inspections)
{
    QList<const DomainFacts *> runs;
    for (const auto &inspection : inspections)
        runs.append(&inspection.facts);
    const bool blocked = isPort25Blocked(runs);
    for (auto &inspection : inspections)
        inspection.judgement = judge(inspection.facts, blocked);
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
            domains.append(toJson(inspection));
        else if (common.csv)
            rows.append({inspection.facts.domain.ascii(), slugOf(inspection.judgement.state),
                         slugOf(inspection.judgement.verdict), QString::fromLatin1(inspection.judgement.id)});
    }
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.check/1"_s}, {u"domains"_s, domains}});
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
    QJsonArray entries = document.isArray() ? document.array() : document.object().value("domains"_L1).toArray();
    if (document.isObject() && !document.object().contains("domains"_L1))
        entries.append(document.object());
    QList<Inspection> inspections;
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        const auto facts = factsFrom(object.contains("facts"_L1) ? object.value("facts"_L1).toObject() : object);
        if (!facts)
            return tl::unexpected(facts.error());
        inspections.append({*facts, {}});
    }
    if (inspections.isEmpty())
        return failure(Error::Kind::Malformed, path);
    return inspections;
}

Result<QList<DomainName>> domainsToCheck(const CheckOptions &options)
{
    QStringList texts;
    for (const auto &domain : options.domains)
        texts.append(fromArgument(domain));
    if (!options.listFile.empty()) {
        const auto bytes = readInput(fromArgument(options.listFile), largestList);
        if (!bytes)
            return tl::unexpected(bytes.error());
        for (const auto &line : QString::fromUtf8(*bytes).split(u'\n')) {
            const QString text = line.section(u'#', 0, 0).trimmed();
            if (!text.isEmpty())
                texts.append(text);
        }
    }
    QList<DomainName> domains;
    QSet<DomainName> seen;
    for (const auto &text : texts) {
        const auto domain = DomainName::parse(text);
        if (!domain)
            return failure(Error::Kind::Malformed, text);
        if (!seen.contains(*domain)) {
            seen.insert(*domain);
            domains.append(*domain);
        }
    }
    return domains;
}

QList<Inspection> inspect(Inspector &inspector, const QList<DomainName> &domains, const CommonOptions &common)
{
    ProgressBar progress(common.quiet);
    LiveReport live(common, progress);
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
QList<Inspection> shown(const QList<Inspection> &inspections, const CommonOptions &common)
{
    ProgressBar none(true);
    LiveReport live(common, none);
    for (const auto &inspection : inspections) {
        if (isForPeople(common))
            live.add(inspection);
    }
    return inspections;
}

/// Judges all, keeps them where that was wanted, and reports what has not been shown yet.
ExitStatus conclude(QList<Inspection> inspections, const CheckOptions &options, const CommonOptions &common)
{
    judgeTogether(inspections);
    if (options.keep) {
        const ExitStatus kept = withStore(common, [&](Database &database) {
            return keepChecks(database, inspections).map([] { return ExitStatus::Good; });
        });
        if (kept != ExitStatus::Good)
            return kept;
    }
    return report(inspections, common);
}

ExitStatus checkDomains(const CheckOptions &options, const CommonOptions &common)
{
    if (!options.factsFile.empty()) {
        const auto inspections = readFacts(fromArgument(options.factsFile));
        if (inspections)
            return conclude(shown(*inspections, common), options, common);
        complain(inspections.error(), fromArgument(options.factsFile));
        return ExitStatus::Unknown;
    }
    const auto domains = domainsToCheck(options);
    if (!domains)
        return usageError(CommandLine::tr("not a domain name: %1").arg(domains.error().detail));
    if (domains->isEmpty())
        return usageError(CommandLine::tr("name at least one domain, or give --from or --facts"));
    const auto settings = networkSettings(options.network, loadSettings(settingsPath()).network);
    if (!settings)
        return usageError(settings.error().detail);
    const auto services = NetworkServices::open(*settings);
    if (!services) {
        complain(services.error(), CommandLine::tr("The check could not start"));
        return ExitStatus::Unknown;
    }
    return conclude(inspect((*services)->inspector(), *domains, common), options, common);
}

} // namespace

void addCheckCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    const auto options = std::make_shared<CheckOptions>();
    CLI::App *check = program.add_subcommand("check", "Check the live deployment");
    check->add_option("domain", options->domains, "Mail domains");
    check->add_option("--from", options->listFile, "File with one domain per line, or -");
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
