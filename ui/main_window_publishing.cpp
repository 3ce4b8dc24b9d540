// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window publishes for one or for many domains.

#include "core/policy/parse_policy.h"
#include "core/store/facts_store.h"
#include "core/store/publishing_store.h"
#include "ui/dialogs/bundle_dialog.h"
#include "ui/dialogs/portfolio_records_dialog.h"
#include "ui/main_window.h"
#include "ui/models/planned_records.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/records_page.h"

#include <QSet>
#include <QStackedWidget>

namespace valija {

namespace {

/// What the last check saw, where the plan depends on it.
std::optional<DomainFacts> factsFor(FactsStore &checks, const DomainName &domain, const PublishingChoices &choices)
{
    if (!choices.withDane)
        return {};
    const auto latest = checks.latest(domain);
    if (!latest || !*latest)
        return {};
    const auto facts = checks.facts((*latest)->key);
    return facts ? std::optional(*facts) : std::nullopt;
}

} // namespace

void MainWindow::showBundle(const DomainName &domain)
{
    const auto stored = DomainStore(*m_services.pages.database).domain(domain);
    const auto parsed = stored && *stored ? parsePolicy((*stored)->draftPolicy) : ParsedPolicy();
    if (!parsed.policy) {
        m_domain->records().messages().show(Severity::Error,
                                            tr("No conforming sender would use the draft; correct the policy first."));
        return;
    }
    (new BundleDialog({{domain, *parsed.policy}}, this))->open();
}

/// Those chosen in the overview when it is shown and more than one is; else all.
QList<StoredDomain> MainWindow::domainsInView() const
{
    auto domains = DomainStore(*m_services.pages.database).domains().value_or(QList<StoredDomain>());
    const QList<DomainName> selected
        = m_stack->currentWidget() == m_overview ? m_overview->selectedDomains() : QList<DomainName>();
    if (selected.size() > 1) {
        const QSet<DomainName> wanted(selected.begin(), selected.end());
        domains.removeIf([&](const StoredDomain &domain) { return !wanted.contains(domain.name); });
    }
    return domains;
}

void MainWindow::showBundleOfMany()
{
    QList<ServedPolicy> served;
    for (const auto &domain : domainsInView())
        if (const auto policy = parsePolicy(domain.draftPolicy).policy)
            served.append({domain.name, *policy});
    if (served.isEmpty())
        m_messages->show(Severity::Info, tr("There is no draft yet that a conforming sender would use."));
    else
        (new BundleDialog(served, this))->open();
}

void MainWindow::showRecordsOfMany()
{
    const auto choices = PublishingStore(*m_services.pages.database).allChoices();
    if (!choices) {
        m_messages->showError(tr("The domains could not be read."), choices.error());
        return;
    }
    FactsStore checks(*m_services.pages.database);
    QList<Plan> plans;
    for (const auto &domain : domainsInView()) {
        const PublishingChoices own = choices->value(domain.name);
        plans.append(planFor(domain, own, factsFor(checks, domain.name, own)));
    }
    if (plans.isEmpty())
        m_messages->show(Severity::Info, tr("There is no domain yet."));
    else
        (new PortfolioRecordsDialog(plans, m_services.pages.layoutFile, this))->open();
}

} // namespace valija
