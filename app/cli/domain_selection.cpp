// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/domain_selection.h"

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/services.h"
#include "core/publish/import_files.h"

#include <QDateTime>
#include <QSet>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 << 20;

void append(ImportedDomains &all, const ImportedDomains &more)
{
    all.form = more.form;
    all.domains += more.domains;
    all.skipped += more.skipped;
    all.published.insert(more.published);
}

void complainAbout(const QString &path, const QList<SkippedLine> &skipped)
{
    for (const auto &line : skipped) {
        const QString place = line.line > 0 ? CommandLine::tr("%1, line %2").arg(path).arg(line.line) : path;
        complain(line.text.isEmpty() ? place + u": "_s + describe(line)
                                     : place + u": "_s + line.text.trimmed() + u": "_s + describe(line));
    }
}

Result<ImportedDomains> importInput()
{
    const auto content = readInput(u"-"_s, largestFile);
    if (!content)
        return tl::unexpected(content.error());
    return importDomains(*content);
}

void makeUnique(QList<DomainName> &domains)
{
    QSet<DomainName> seen;
    domains.removeIf([&](const DomainName &name) {
        const auto before = seen.size();
        seen.insert(name);
        return seen.size() == before;
    });
}

} // namespace

void addFromOption(CLI::App &command, DomainSelection &selection)
{
    addRepeatable(command, "--from", selection.files,
                  "Domains from a list, a CSV table or a zone file, or a folder of such; - for standard input");
}

void addPortfolioOption(CLI::App &command, DomainSelection &selection)
{
    command.add_flag("--portfolio", selection.portfolio, "All domains of the store, with what is kept for them");
}

Result<ImportedDomains> readSelection(const DomainSelection &selection, const CommonOptions &common)
{
    ImportedDomains all;
    for (const auto &text : selection.names) {
        const auto name = DomainName::parse(fromArgument(text));
        if (!name || name->endsInNumber())
            return failure(Error::Kind::Malformed, fromArgument(text));
        all.domains.append(*name);
    }
    for (const auto &file : selection.files) {
        const QString path = fromArgument(file);
        const auto imported = path == u"-" ? importInput() : importFiles({path});
        if (!imported) // Malformed is what a name is
            return failure(imported.error().kind == Error::Kind::Malformed ? Error::Kind::Unsupported
                                                                           : imported.error().kind,
                           path);
        if (!common.quiet)
            complainAbout(path, imported->skipped);
        append(all, *imported);
    }
    makeUnique(all.domains);
    return all;
}

void complainOfSelection(const Error &error)
{
    if (error.kind == Error::Kind::Unsupported)
        complainAbout(error.detail, {{0, {}, SkippedLine::Reason::File, {}}});
    else
        complain({error.kind, {}}, error.detail);
}

Result<QList<StoredDomain>> selectedDomains(const DomainSelection &selection, const CommonOptions &common)
{
    const auto imported = readSelection(selection, common);
    if (!imported)
        return tl::unexpected(imported.error());
    QList<StoredDomain> domains = storedDomains(*imported, {});
    if (!selection.portfolio)
        return domains;
    const auto database = Database::openAtStart(storeLocation(fromArgument(common.store)));
    if (!database)
        return tl::unexpected(database.error());
    complainOfSetAside((*database)->setAside());
    const auto stored = DomainStore(**database).domains();
    if (!stored)
        return tl::unexpected(stored.error());
    QSet<DomainName> known;
    for (const auto &domain : *stored)
        known.insert(domain.name);
    domains.removeIf([&](const StoredDomain &domain) { return known.contains(domain.name); });
    return *stored + domains;
}

QList<StoredDomain> storedDomains(const ImportedDomains &imported, const QDateTime &now)
{
    QList<StoredDomain> domains;
    domains.reserve(imported.domains.size());
    for (const auto &name : imported.domains) {
        const auto published = imported.published.value(name);
        domains.append(
            StoredDomain{.name = name, .rua = published.rua, .policyHost = published.policyHost, .added = now});
    }
    return domains;
}

} // namespace valija
