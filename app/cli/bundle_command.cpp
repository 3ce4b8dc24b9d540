// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/domain_selection.h"
#include "app/cli/output.h"
#include "core/policy/lint.h"
#include "core/publish/bundle.h"

#include <QCoreApplication>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct BundleOptions {
    std::string folder;
    std::string policyFile;
    DomainSelection domains;
    std::string server = "nginx";
};

/// What is served for whom, and who is left out.
struct Served {
    QList<ServedPolicy> policies;
    QList<DomainName> withoutDraft;
    QList<DomainName> tooLong; ///< For a policy host.
};

/// One policy for all of them, or each domain's own draft.
Served servedFor(const QList<StoredDomain> &domains, const std::optional<Policy> &policy)
{
    Served served;
    for (const auto &domain : domains) {
        const auto own = policy ? policy : parsePolicy(domain.draftPolicy).policy;
        if (own)
            served.policies.append({domain.name, *own});
        else
            served.withoutDraft.append(domain.name);
    }
    served.tooLong = withoutPolicyHost(served.policies);
    served.policies.removeIf([&](const ServedPolicy &one) { return served.tooLong.contains(one.domain); });
    return served;
}

void show(const BundleOptions &options, const QStringList &files, const Served &served, const CommonOptions &common)
{
    QJsonArray skipped;
    for (const auto &domain : served.tooLong)
        skipped.append(domain.ascii());
    for (const auto &domain : served.withoutDraft) {
        skipped.append(domain.ascii());
        if (!common.quiet)
            complain(CommandLine::tr("%1 is left out: it has no draft that a conforming sender would use.")
                         .arg(domain.ascii()));
    }
    if (common.json) {
        print(QJsonObject{{u"schema"_s, u"valija.bundle/1"_s},
                          {u"server"_s, fromArgument(options.server)},
                          {u"files"_s, QJsonArray::fromStringList(files)},
                          {u"skipped"_s, skipped}});
        return;
    }
    for (const auto &file : files)
        print(fromArgument(options.folder) + u'/' + file);
}

ExitStatus writeFor(const BundleOptions &options, const WebServer &server, const std::optional<Policy> &policy,
                    const CommonOptions &common)
{
    const auto domains = selectedDomains(options.domains, common);
    if (!domains && domains.error().kind == Error::Kind::Malformed)
        return usageError(CommandLine::tr("not usable: %1").arg(domains.error().detail));
    if (!domains) {
        complainOfSelection(domains.error());
        return ExitStatus::Unknown;
    }
    const Served served = servedFor(*domains, policy);
    for (const auto &domain : served.tooLong)
        complainOfLength(u"mta-sts."_s + domain.ascii());
    if (served.policies.isEmpty()) {
        complain(CommandLine::tr("There is no policy to serve, so nothing was written."));
        return served.tooLong.isEmpty() ? ExitStatus::Unknown : ExitStatus::Error;
    }
    const auto files = bundleInto(fromArgument(options.folder), served.policies, server);
    if (!files) {
        complain({files.error().kind, {}}, files.error().detail);
        return ExitStatus::Unknown;
    }
    if (const auto written = writeBundle(*files, fromArgument(options.folder)); !written) {
        complain(written.error(), fromArgument(options.folder));
        return ExitStatus::Unknown;
    }
    show(options, files->keys(), served, common);
    if (!served.tooLong.isEmpty())
        return ExitStatus::Error;
    return served.withoutDraft.isEmpty() ? ExitStatus::Good : ExitStatus::Warning;
}

ExitStatus writeBundleFiles(const BundleOptions &options, const CommonOptions &common)
{
    const WebServer *server = webServerFrom(fromArgument(options.server));
    if (!server) {
        QStringList known;
        for (const auto &entry : allWebServers())
            known.append(QString::fromLatin1(entry.slug));
        return usageError(CommandLine::tr("--server must be one of: %1").arg(known.join(u", "_s)));
    }
    if (options.domains.isEmpty())
        return usageError(CommandLine::tr("give --domain, --from or --portfolio"));
    if (options.policyFile.empty() && !options.domains.portfolio)
        return usageError(CommandLine::tr("give --policy, or --portfolio for the drafts of the store"));
    if (options.policyFile.empty())
        return writeFor(options, *server, {}, common);
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
    return writeFor(options, *server, lint.policy, common);
}

} // namespace

void addBundleCommand(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    const auto bundle = std::make_shared<BundleOptions>();
    CLI::App *command = program.add_subcommand("bundle", "The policy files and a web server's snippet");
    command->add_option("folder", bundle->folder, "Where to write; one folder for each policy host")->required();
    command->add_option("--policy", bundle->policyFile,
                        "The policy's file, or -; default with --portfolio: the drafts");
    addRepeatable(*command, "--domain", bundle->domains.names, "A mail domain; may be given again");
    addFromOption(*command, bundle->domains);
    addPortfolioOption(*command, bundle->domains);
    command->add_option("--server", bundle->server, "nginx, apache, caddy, iis, ...")->capture_default_str();
    command->callback([&, bundle] {
        chosen = [&, bundle] {
            return writeBundleFiles(*bundle, common);
        };
    });
}

} // namespace valija
