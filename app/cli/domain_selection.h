// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/publish/portfolio_import.h"
#include "core/store/domain_store.h"

namespace valija {

/// Which domains a command is about: named ones, those of a file, those of the store.
struct DomainSelection {
    std::vector<std::string> names;
    std::vector<std::string> files;
    bool portfolio = false;

    bool isEmpty() const { return names.empty() && files.empty() && !portfolio; }
};

void addFromOption(CLI::App &command, DomainSelection &selection);
void addPortfolioOption(CLI::App &command, DomainSelection &selection);

/// What the files and names say; skipped lines are complained about unless `common.quiet`. The domains come with what a
/// zone file already publishes for them. Errors: Malformed with the name; with the path Unsupported for what is no
/// list, and those of reading a file.
Result<ImportedDomains> readSelection(const DomainSelection &selection, const CommonOptions &common);

/// That the domains could not be read, for an error of these other than Malformed.
void complainOfSelection(const Error &error);

/// All selected domains, each once; those of the store with what is kept for them. Errors as above, and the store's.
Result<QList<StoredDomain>> selectedDomains(const DomainSelection &selection, const CommonOptions &common);

/// The domains as they enter the portfolio, with what was found published for them.
QList<StoredDomain> storedDomains(const ImportedDomains &imported, const QDateTime &now);

} // namespace valija
