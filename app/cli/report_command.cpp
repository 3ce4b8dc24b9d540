// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/report_intake.h"
#include "app/cli/store_access.h"
#include "core/base/describe_error.h"
#include "core/base/text_reader.h"
#include "core/ingest/ingestor.h"
#include "core/settings/store_location.h"
#include "core/store/mail_hosts.h"
#include "core/tlsrpt/reporters.h"
#include "core/tlsrpt/summary.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// What there is to show.
struct Everything {
    Intake intake;
    QList<ReadReport> reports;  ///< In the order of their days.
    QList<RefusedFile> refused; ///< All, for JSON.
};

Everything readAll(const ReportOptions &options, const CommonOptions &common, const DkimKeys &keys)
{
    Everything all;
    all.intake = readEach(
        options, common, keys, [&](ReadReport &&read) { all.reports.append(std::move(read)); },
        [&](const RefusedFile &file) {
            if (common.json)
                all.refused.append(file);
        });
    std::sort(all.reports.begin(), all.reports.end(), [](const ReadReport &a, const ReadReport &b) {
        return std::tie(a.report.begin, a.source) < std::tie(b.report.begin, b.source);
    });
    sortBySource(all.refused);
    return all;
}

/// Names are cut for people, who are shown no CSV.
template <typename Name>
QString shown(const Name &name, bool asCsv)
{
    return asCsv ? readable(name, noLimit) : readable(name);
}

QStringList rowOf(const ReadReport &read, bool asCsv)
{
    const SessionCounts sessions = sessionsOf(read.report);
    QStringList domains;
    for (const auto &policy : read.report.policies)
        if (const QString domain = shown(policy.domain, asCsv); !domains.contains(domain))
            domains.append(domain);
    return {read.report.day().toString(Qt::ISODate),
            shown(read.report.organization, asCsv),
            domains.join(u' '),
            QString::number(sessions.successful),
            QString::number(sessions.failed),
            slugOf(read.signature.state),
            shownPlace(read.source)};
}

Summary summarize(const QList<ReadReport> &reports)
{
    Summarizer summarizer(SummaryKey::Result);
    for (const auto &read : reports)
        summarizer.add(read.report);
    return summarizer.summary();
}

ExitStatus showReports(const ReportOptions &options, const CommonOptions &common)
{
    const auto keys = keysFor(options);
    if (!keys) {
        complain(keys.error(), u"--dkim"_s);
        return ExitStatus::Unknown;
    }
    Everything all = readAll(options, common, keys->look);
    Intake &intake = all.intake;
    if (common.json) {
        print(reportsToJson(all.reports, all.refused, intake.counts));
        intake.notes.refused = {}; // these two are in it
        intake.notes.warnings = {};
        complainOf(intake.notes, common);
        return statusOf(intake.counts);
    }
    QList<QStringList> rows;
    for (const auto &read : std::as_const(all.reports))
        rows.append(rowOf(read, common.csv));
    printTable({QT_TRANSLATE_NOOP("CommandLine", "day"), QT_TRANSLATE_NOOP("CommandLine", "reporter"),
                QT_TRANSLATE_NOOP("CommandLine", "domain"), QT_TRANSLATE_NOOP("CommandLine", "successful"),
                QT_TRANSLATE_NOOP("CommandLine", "failed"), QT_TRANSLATE_NOOP("CommandLine", "signature"),
                QT_TRANSLATE_NOOP("CommandLine", "file")},
               rows, common.csv);
    if (!common.csv) {
        print(QString());
        print(headline(summarize(all.reports), QDateTime::currentDateTimeUtc().date()));
        printCounts(intake.counts);
    }
    complainOf(intake.notes, common);
    return statusOf(intake.counts);
}

Result<SummaryFilter> filterFrom(const ReportOptions &options)
{
    SummaryFilter filter;
    const auto read = [](const std::string &text, QDate &day) {
        day = QDate::fromString(fromArgument(text), u"yyyy-MM-dd"_s);
        return text.empty() || day.isValid();
    };
    const DateRange &days = filter.days;
    if (!read(options.since, filter.days.first) || !read(options.until, filter.days.last))
        return failure(Error::Kind::Malformed, CommandLine::tr("--since and --until are dates: YYYY-MM-DD"));
    if (days.first.isValid() && days.last.isValid() && days.last < days.first)
        return failure(Error::Kind::Malformed, CommandLine::tr("--until is before --since"));
    if (!options.domain.empty()) {
        const auto domain = DomainName::parse(fromArgument(options.domain));
        if (!domain)
            return failure(Error::Kind::Malformed,
                           u"--domain %1: %2"_s.arg(readable(fromArgument(options.domain)), describe(domain.error())));
        filter.domains.insert(domain->latin1());
    }
    return filter;
}

/// As the window has it.
SummaryFilter withKnownHosts(const SummaryFilter &filter, const CommonOptions &common)
{
    SummaryFilter whole = filter;
    if (!filter.domains.isEmpty())
        consultStore(common, [&](Database &database) -> Result<ExitStatus> {
            return withMailHosts(filter, FactsStore(database)).map([&](const SummaryFilter &found) {
                whole = found;
                return ExitStatus::Good;
            });
        });
    return whole;
}

void printSummary(const Summary &summary, const CommonOptions &common)
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const auto &row : summary.rows) {
        const auto number = [&](qint64 value) {
            return common.csv ? QString::number(value) : locale.toString(value);
        };
        rows.append({shown(row.key, common.csv), number(row.sessions()), number(row.successful), number(row.failed),
                     number(row.reporters.size()), row.first.toString(Qt::ISODate), row.last.toString(Qt::ISODate)});
    }
    printTable({QT_TRANSLATE_NOOP("CommandLine", "key"), QT_TRANSLATE_NOOP("CommandLine", "sessions"),
                QT_TRANSLATE_NOOP("CommandLine", "successful"), QT_TRANSLATE_NOOP("CommandLine", "failed"),
                QT_TRANSLATE_NOOP("CommandLine", "reporters"), QT_TRANSLATE_NOOP("CommandLine", "first"),
                QT_TRANSLATE_NOOP("CommandLine", "last")},
               rows, common.csv);
}

bool isAbout(const Report &report, const QSet<QByteArray> &domains)
{
    return domains.isEmpty()
        || std::any_of(report.policies.cbegin(), report.policies.cend(),
                       [&](const PolicyReport &policy) { return domains.contains(policy.domain); });
}

/// What is said of the reports besides the numbers: who reported failures, whether the reporters agree in the period,
/// and who of all fell silent.
class Remarks
{
public:
    explicit Remarks(const SummaryFilter &filter) : m_filter(filter), m_failing(filter) {}

    void add(const Report &report)
    {
        m_failing.add(report);
        for (const auto &policy : report.policies) {
            if (!m_filter.domains.isEmpty() && !m_filter.domains.contains(policy.domain))
                continue;
            if (report.day().isValid())
                entryOf(m_days, report.organization).insert(report.day());
            if (m_filter.days.contains(report.day()))
                m_agreements.add(report, policy);
        }
    }

    QStringList sentences(QDate today) const
    {
        ReportDays inOrder;
        for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
            inOrder[it.key()] = it->values();
            std::sort(inOrder[it.key()].begin(), inOrder[it.key()].end());
        }
        return m_failing.sentences() + agreementSentences(m_agreements.list()) + silenceSentences(inOrder, today);
    }

private:
    SummaryFilter m_filter;
    FailingReporters m_failing;
    Agreements m_agreements;
    QMap<QByteArray, QSet<QDate>> m_days;
};

ExitStatus summarizeReports(const ReportOptions &options, const CommonOptions &common)
{
    const auto by = summaryKeyFrom(fromArgument(options.by));
    if (!by)
        return usageError(
            CommandLine::tr("--by must be one of: %1").arg(u"result, source, mx, policy, domain, day, reporter"_s));
    const auto chosen = filterFrom(options);
    if (!chosen)
        return usageError(chosen.error().detail);
    const SummaryFilter filter = withKnownHosts(*chosen, common);
    const bool withRemarks = !common.json && !common.csv;
    Summarizer summarizer(*by, filter);
    Remarks remarks(filter);
    qsizetype undated = 0;
    const Intake intake = readEach(options, common, {}, [&](ReadReport &&read) {
        undated += !read.report.day().isValid() && isAbout(read.report, filter.domains) ? 1 : 0;
        summarizer.add(read.report);
        if (withRemarks)
            remarks.add(read.report);
    });
    const Summary summary = summarizer.summary();
    const QDate today = QDateTime::currentDateTimeUtc().date();
    const QString inWords = headline(summary, today, filter.days);
    if (common.json) {
        print(summaryToJson(summary, *by, inWords, intake.counts.duplicates, intake.counts.refused));
        complainOf(intake.notes, common);
        return statusOf(intake.counts);
    }
    if (withRemarks) {
        for (const auto &line : QStringList(inWords) + remarks.sentences(today))
            print(line);
        print(QString());
    }
    printSummary(summary, common);
    if (!common.csv) {
        print(QString());
        printCounts(intake.counts);
    }
    complainOf(intake.notes, common);
    if (undated > 0 && filter.days != DateRange() && !common.quiet)
        complain(CommandLine::tr("%n report(s) without a date are in no period, and left out.", nullptr, int(undated)));
    return statusOf(intake.counts);
}

ExitStatus importIntoStore(const ReportOptions &options, const CommonOptions &common)
{
    const auto keys = keysFor(options);
    if (!keys) {
        complain(keys.error(), u"--dkim"_s);
        return ExitStatus::Unknown;
    }
    return withStore(common, [&](Database &database) -> Result<ExitStatus> {
        ProgressBar progress(common.quiet);
        const auto show = [&](qint64 done, qint64 total) {
            progress.show(done, total);
        };
        const ImportResult result = importReports(filesAt(pathsOf(options)), database,
                                                  {.limits = intakeLimits(), .onProgress = show, .keys = keys->look});
        progress.wipe();
        if (result.error)
            return tl::unexpected(*result.error);
        if (common.json)
            print(QJsonObject{{u"schema"_s, u"valija.import/1"_s},
                              {u"files"_s, result.counts.files},
                              {u"reports"_s, result.counts.reports},
                              {u"duplicates"_s, result.counts.duplicates},
                              {u"refused"_s, result.counts.refused},
                              {u"notes"_s, toJson(result.notes.findings())},
                              {u"moreNotes"_s, result.notes.moreFindings()}});
        else
            printCounts(result.counts);
        complainOf(result.notes, common);
        return statusOf(result.counts);
    });
}

} // namespace

void addReportCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    CLI::App *report = program.add_subcommand("report", "Read TLS reports (RFC 8460)");
    report->require_subcommand(1);
    const auto options = std::make_shared<ReportOptions>();
    const auto add = [&](const char *name, const char *text, auto run) {
        CLI::App *command = report->add_subcommand(name, text);
        command->add_option("path", options->paths, "Files and folders, or - for standard input")->required();
        command->callback([&, options, run] {
            chosen = [&, options, run] {
                return run(*options, common);
            };
        });
        return command;
    };
    const auto addDkim = [&](CLI::App *command) {
        command->add_flag("--dkim", options->dkim, "Ask the DNS for the keys that signed the mails of reports");
        addRepeatable(*command, "--resolver", options->network.resolvers, "ADDR[@PORT]: ask there; may be given again");
        command->add_option("--trust-anchor", options->network.trustAnchor, "DNSSEC root anchor, or none");
    };
    addDkim(add("show", "One line per report, then the headline", showReports));
    CLI::App *summary = add("summary", "Sessions added up", summarizeReports);
    summary->add_option("--by", options->by, "result, source, mx, policy, domain, day or reporter")
        ->capture_default_str();
    summary->add_option("--domain", options->domain, "Only reports about this domain");
    summary->add_option("--since", options->since, "First day, YYYY-MM-DD");
    summary->add_option("--until", options->until, "Last day, YYYY-MM-DD");
    addDkim(add("import", "Read into the store", importIntoStore));
}

} // namespace valija
