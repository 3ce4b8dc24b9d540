// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window publishes for one or for many domains.

#include "core/policy/parse_policy.h"
#include "core/store/publishing_store.h"
#include "ui/dialogs/bundle_dialog.h"
#include "ui/dialogs/portfolio_records_dialog.h"
#include "ui/main_window.h"
#include "ui/models/planned_records.h"
#include "ui/pages/domain_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/records_page.h"
#include "ui/widgets/message_bar.h"

#include <QSet>
#include <QStackedWidget>

namespace valija {

namespace {

/// All when none are named.
Result<QList<StoredDomain>> readDomains(Database &database, const QList<DomainName> &names)
{
    return DomainStore(database).domains().map([&](QList<StoredDomain> domains) {
        const QSet<DomainName> wanted(names.begin(), names.end());
        if (!wanted.isEmpty())
            domains.removeIf([&](const StoredDomain &domain) { return !wanted.contains(domain.name); });
        return domains;
    });
}

/// Of drafts that a conforming sender would use.
Result<QList<ServedPolicy>> loadServed(const QString &storeLocation, const QList<DomainName> &names)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    return readDomains(**database, names).map([](const QList<StoredDomain> &domains) {
        QList<ServedPolicy> served;
        for (const auto &domain : domains)
            if (const auto policy = parsePolicy(domain.draftPolicy).policy)
                served.append({domain.name, *policy});
        return served;
    });
}

Result<QList<Plan>> loadPlans(const QString &storeLocation, const QList<DomainName> &names)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    const auto domains = readDomains(**database, names);
    if (!domains)
        return tl::unexpected(domains.error());
    const auto choices = PublishingStore(**database).allChoices();
    if (!choices)
        return tl::unexpected(choices.error());
    QList<Plan> plans;
    for (const auto &domain : *domains) {
        const PublishingChoices own = choices->value(domain.name);
        // What the last check saw matters to the plan only with DANE.
        const auto facts = own.withDane ? latestFacts(**database, domain.name) : std::nullopt;
        if (!facts)
            return tl::unexpected(facts.error());
        plans.append(planFor(domain, own, *facts));
    }
    return plans;
}

} // namespace

void MainWindow::showBundle(const DomainName &domain)
{
    m_publishing.start<QList<ServedPolicy>>(
        [location = m_services.pages.storeLocation, domain] { return loadServed(location, {domain}); },
        [this, domain](const Result<QList<ServedPolicy>> &served) {
            if (m_stack->currentWidget() != m_domain || m_domain->domain() != domain)
                return;
            MessageBar &messages = m_domain->records().messages();
            if (!served)
                messages.showError(tr("The domains could not be read."), served.error());
            else if (served->isEmpty())
                messages.show(Severity::Error,
                              tr("No conforming sender would use the draft; correct the policy first."));
            else
                (new BundleDialog(*served, this))->open();
        });
}

/// Those chosen in the overview when it is shown and more than one is; none: all.
QList<DomainName> MainWindow::namesInView() const
{
    const QList<DomainName> selected
        = m_stack->currentWidget() == m_overview ? m_overview->selectedDomains() : QList<DomainName>();
    return selected.size() > 1 ? selected : QList<DomainName>();
}

void MainWindow::showBundleOfMany()
{
    m_publishing.start<QList<ServedPolicy>>(
        [location = m_services.pages.storeLocation, names = namesInView()] { return loadServed(location, names); },
        [this](const Result<QList<ServedPolicy>> &served) {
            if (!served)
                m_messages->showError(tr("The domains could not be read."), served.error());
            else if (served->isEmpty())
                m_messages->show(Severity::Info, tr("There is no draft yet that a conforming sender would use."));
            else
                (new BundleDialog(*served, this))->open();
        });
}

void MainWindow::showRecordsOfMany()
{
    m_publishing.start<QList<Plan>>(
        [location = m_services.pages.storeLocation, names = namesInView()] { return loadPlans(location, names); },
        [this](const Result<QList<Plan>> &plans) {
            if (!plans)
                m_messages->showError(tr("The domains could not be read."), plans.error());
            else if (plans->isEmpty())
                m_messages->show(Severity::Info, tr("There is no domain yet."));
            else
                (new PortfolioRecordsDialog(*plans, m_services.pages.layoutFile, this))->open();
        });
}

} // namespace valija
