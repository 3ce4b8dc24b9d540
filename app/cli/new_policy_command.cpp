// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/domain_selection.h"
#include "app/cli/live_facts.h"
#include "app/cli/output.h"
#include "app/cli/store_access.h"
#include "core/base/catalogue.h"
#include "core/policy/lint.h"
#include "core/policy/sts_record.h"

#include <QDateTime>
#include <QJsonArray>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct NewOptions {
    DomainSelection domains;
    std::string mode = "testing";
    std::vector<std::string> mx;
    qint64 maxAge = 86400;
    bool fromLive = false;
    bool save = false;
    NetworkOptions network;
};

/// Each pattern once: the draft is what parsePolicy() makes of it, and its id changes only where that does.
void addNew(QList<MxPattern> &patterns, const QList<MxPattern> &more)
{
    for (const auto &pattern : more)
        if (!patterns.contains(pattern))
            patterns.append(pattern);
}

/// What the options say for every domain. Error: Malformed with a sentence.
Result<Policy> policyFrom(const NewOptions &options)
{
    const auto mode = modeFrom(asTyped(options.mode));
    if (!mode)
        return failure(Error::Kind::Malformed, CommandLine::tr("--mode must be enforce, testing or none"));
    if (options.maxAge < 0 || options.maxAge > maxMaxAge.count())
        return failure(Error::Kind::Malformed, CommandLine::tr("--max-age must be 0 to 31557600 seconds"));
    Policy policy{*mode, {}, std::chrono::seconds(options.maxAge), {}};
    for (const auto &text : options.mx) {
        const auto pattern = MxPattern::parse(asTyped(text));
        if (!pattern)
            return failure(Error::Kind::Malformed,
                           CommandLine::tr("--mx %1 is neither a host name nor *. and a name").arg(fromArgument(text)));
        addNew(policy.mx, {*pattern});
    }
    return policy;
}

/// Whose hosts they are, why their patterns are what they are, and what no policy can name.
void tellWhose(const MxSuggestion &suggestion)
{
    if (!suggestion.sources.isEmpty())
        complain(CommandLine::tr("The patterns of %1 are those that it asks for: %2")
                     .arg(suggestion.providers.join(u", "_s), suggestion.sources.join(u' ')));
    else if (!suggestion.providers.isEmpty())
        complain(CommandLine::tr("The hosts belong to %1.").arg(suggestion.providers.join(u", "_s)));
    for (const auto &host : suggestion.unnamed)
        complain(CommandLine::tr("No policy can name %1.").arg(host.ascii()));
}

/// A domain and the policy that is written for it; nothing where its mail hosts are not known.
struct NewPolicy {
    StoredDomain domain;
    std::optional<Policy> policy;
};

/// The mail hosts of the options and of the live DNS, as far as wanted, else those of the domain's draft. What the DNS
/// did not say is complained about.
Result<QList<NewPolicy>> newPolicies(const Policy &common, const QList<StoredDomain> &domains,
                                     const NewOptions &options, bool quiet)
{
    QList<NewPolicy> written;
    QList<DomainName> names;
    for (const auto &domain : domains) {
        written.append({domain, common});
        names.append(domain.name);
        const auto own = parsePolicy(domain.draftPolicy).policy;
        if (common.mx.isEmpty() && !options.fromLive && own)
            written.last().policy->mx = own->mx;
    }
    if (options.fromLive) {
        const auto suggestions = suggestFromLiveMx(names, options.network);
        if (!suggestions)
            return tl::unexpected(suggestions.error());
        for (qsizetype i = 0; i < written.size(); ++i) {
            const auto &suggestion = suggestions->at(i);
            if (suggestion)
                addNew(written[i].policy->mx, suggestion->patterns);
            else
                complain(suggestion.error(), names.at(i).ascii());
            if (suggestion && !quiet)
                tellWhose(*suggestion);
        }
    }
    for (auto &each : written)
        if (each.policy->mode != Mode::None && each.policy->mx.isEmpty())
            each.policy.reset();
    return written;
}

ExitStatus show(const Policy &policy, const CommonOptions &common)
{
    const QByteArray text = toText(policy);
    const ParsedPolicy lint = lintPolicy(text);
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.lint/1"_s},
                          {u"valid"_s, lint.policy.has_value()},
                          {u"policy"_s, toJson(policy)},
                          {u"text"_s, QString::fromLatin1(text)},
                          {u"findings"_s, toJson(lint.findings)}});
    else
        printBytes(text);
    for (const auto &finding : lint.findings) {
        if (!common.json && !common.quiet && finding.severity >= Severity::Unknown)
            complain(describe(finding));
    }
    return exitStatusFor(verdictOf(lint.findings));
}

/// The drafts as they were kept, and for whom none was.
struct Kept {
    QList<StoredDomain> drafts;
    QList<DomainName> leftOut;
    Severity verdict = Severity::Pass; ///< The worst of what the drafts are found to be.
};

/// All or none; a new id exactly where the parsed policy changes (RFC 8461 section 3.1).
Result<Kept> keep(Database &database, const QList<NewPolicy> &policies)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Kept kept;
    DomainStore store(database);
    return inTransaction(database, [&]() -> Result<Kept> {
        for (const auto &[domain, policy] : policies) {
            if (!policy) {
                kept.leftOut.append(domain.name);
                continue;
            }
            StoredDomain draft = domain;
            draft.added = draft.added.isValid() ? draft.added : now;
            draft.draftPolicy = toText(*policy);
            if (draft.draftId.isEmpty() || parsePolicy(domain.draftPolicy).policy != *policy)
                draft.draftId = newPolicyId(now, domain.draftId);
            if (const auto added = store.add({draft}); !added)
                return tl::unexpected(added.error());
            if (const auto done = store.update(draft); !done)
                return tl::unexpected(done.error());
            kept.drafts.append(draft);
            kept.verdict = std::max(kept.verdict, verdictOf(lintPolicy(draft.draftPolicy).findings));
        }
        return kept;
    });
}

void show(const Kept &kept, const CommonOptions &common)
{
    QJsonArray drafts;
    for (const auto &draft : kept.drafts) {
        drafts.append(QJsonObject{{u"domain"_s, draft.name.ascii()},
                                  {u"id"_s, QString::fromLatin1(draft.draftId)},
                                  {u"text"_s, QString::fromUtf8(draft.draftPolicy)}});
        if (!common.json && !common.quiet)
            print(u"%1 %2"_s.arg(draft.name.ascii(), QString::fromLatin1(draft.draftId)));
    }
    QJsonArray leftOut;
    for (const auto &domain : kept.leftOut) {
        leftOut.append(domain.ascii());
        if (!common.quiet)
            complain(CommandLine::tr("%1 is left out: none of its mail hosts is known.").arg(domain.ascii()));
    }
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.drafts/1"_s}, {u"drafts"_s, drafts}, {u"skipped"_s, leftOut}});
}

/// What the store has of a domain goes before what was read elsewhere.
Result<> takeFromStore(QList<StoredDomain> &domains, Database &database)
{
    for (auto &domain : domains) {
        const auto known = DomainStore(database).domain(domain.name);
        if (!known)
            return tl::unexpected(known.error());
        if (*known)
            domain = **known;
    }
    return {};
}

ExitStatus savePolicies(const Policy &policy, QList<StoredDomain> domains, const NewOptions &options,
                        const CommonOptions &common)
{
    return withStore(common, [&](Database &database) -> Result<ExitStatus> {
        if (const auto done = takeFromStore(domains, database); !done)
            return tl::unexpected(done.error());
        const auto written = newPolicies(policy, domains, options, common.quiet);
        if (!written)
            return tl::unexpected(written.error());
        const auto kept = keep(database, *written);
        if (!kept)
            return tl::unexpected(kept.error());
        show(*kept, common);
        if (kept->drafts.isEmpty())
            return ExitStatus::Unknown;
        const ExitStatus status = exitStatusFor(kept->verdict);
        return kept->leftOut.isEmpty() ? status : std::max(ExitStatus::Warning, status);
    });
}

/// One policy, on standard output.
ExitStatus printPolicy(const Policy &policy, const StoredDomain &domain, const NewOptions &options,
                       const CommonOptions &common)
{
    const auto written = newPolicies(policy, {domain}, options, common.quiet);
    if (!written) {
        complain(written.error(), domain.name.ascii());
        return ExitStatus::Unknown;
    }
    if (written->first().policy)
        return show(*written->first().policy, common);
    return options.fromLive ? ExitStatus::Unknown
                            : usageError(CommandLine::tr("give at least one --mx, or --from-live"));
}

ExitStatus writeNewPolicy(const NewOptions &options, const CommonOptions &common)
{
    const auto policy = policyFrom(options);
    if (!policy)
        return usageError(policy.error().detail);
    if (options.domains.isEmpty())
        return usageError(CommandLine::tr("name at least one domain, or give --from or --portfolio"));
    const auto domains = selectedDomains(options.domains, common);
    if (!domains && domains.error().kind == Error::Kind::Malformed)
        return usageError(CommandLine::tr("not a domain name: %1").arg(domains.error().detail));
    if (!domains) {
        complainOfSelection(domains.error());
        return ExitStatus::Unknown;
    }
    if (domains->isEmpty()) {
        complain(CommandLine::tr("There is no domain in it."));
        return ExitStatus::Unknown;
    }
    if (options.save)
        return savePolicies(*policy, *domains, options, common);
    if (domains->size() > 1)
        return usageError(CommandLine::tr("for several domains give --save"));
    return printPolicy(*policy, domains->first(), options, common);
}

} // namespace

void addNewPolicyCommand(CLI::App &policy, const CommonOptions &common, ChosenCommand &chosen)
{
    const auto written = std::make_shared<NewOptions>();
    CLI::App *command = policy.add_subcommand("new", "Write a policy");
    addRepeatable(*command, "--domain", written->domains.names, "A mail domain; may be given again");
    addFromOption(*command, written->domains);
    addPortfolioOption(*command, written->domains);
    command->add_option("--mode", written->mode, "enforce, testing or none")->capture_default_str();
    addRepeatable(*command, "--mx", written->mx, "A host name, or *. and a name; may be given again");
    command->add_option("--max-age", written->maxAge, "Seconds")->capture_default_str();
    command->add_flag("--from-live", written->fromLive, "Take the hosts from each domain's MX records");
    command->add_flag("--save", written->save,
                      "Keep it as the draft of each domain, which then belongs to the portfolio");
    addNetworkOptions(*command, written->network);
    command->callback([&, written] {
        chosen = [&, written] {
            return writeNewPolicy(*written, common);
        };
    });
}

} // namespace valija
