// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Policy page does for more than one domain: templates, and one policy for several domains.

#include "core/policy/parse_policy.h"
#include "ui/dialogs/apply_policy_dialog.h"
#include "ui/pages/policy_page.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/policy_editor.h"

#include <QInputDialog>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using Portfolio = ApplyPolicyDialog::Portfolio;

Result<Portfolio> readPortfolio(Database &database)
{
    const auto domains = DomainStore(database).domains();
    const auto choices = PublishingStore(database).allChoices();
    if (!domains || !choices)
        return tl::unexpected(domains ? choices.error() : domains.error());
    return Portfolio{*domains, {*choices}};
}

} // namespace

void PolicyPage::buildTemplateMenu(QToolBar &bar)
{
    auto *button = new QToolButton(&bar);
    button->setText(tr("Templates"));
    button->setIcon(symbolIcon(u"policy"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Policies for several domains"));
    button->setMenu(m_templates);
    bar.addWidget(button);
    connect(m_templates, &QMenu::aboutToShow, this, &PolicyPage::fillTemplateMenu);
    fillTemplateMenu();
}

void PolicyPage::fillTemplateMenu()
{
    m_templates->clear();
    const QList<PolicyTemplate> &templates = m_storedTemplates;
    for (const auto &each : templates)
        connect(m_templates->addAction(tr("Use \"%1\"", "name of a template").arg(each.name)), &QAction::triggered,
                this, [this, each] { useTemplate(each); });
    if (!templates.isEmpty())
        m_templates->addSeparator();
    connect(m_templates->addAction(tr("Save as template…")), &QAction::triggered, this, &PolicyPage::askTemplateName);
    auto *remove = m_templates->addMenu(tr("Remove template"));
    remove->setEnabled(!templates.isEmpty());
    for (const auto &each : templates)
        connect(remove->addAction(each.name), &QAction::triggered, this, [this, each] {
            change([name = each.name](Database &store) { return PublishingStore(store).removeTemplate(name); },
                   tr("The template could not be removed."), [this, each] { tellRemoved(each); });
        });
    m_templates->addSeparator();
    connect(m_templates->addAction(tr("Apply to several domains…")), &QAction::triggered, this,
            [this] { applyToSeveral(); });
}

void PolicyPage::useTemplate(const PolicyTemplate &policyTemplate)
{
    const QByteArray before = m_editor->bytes();
    const QString templateBefore = m_templateName;
    m_templatesOf.insert(before, templateBefore);
    m_editor->replaceText(QString::fromUtf8(policyTemplate.policy).remove(u'\r'));
    m_templatesOf.insert(m_editor->bytes(), policyTemplate.name);
    m_templateName = policyTemplate.name;
    enableActions();
    const bool isStep = m_editor->bytes() != before;
    messages().show(Severity::Info, tr("The draft is now that of the template \"%1\".").arg(policyTemplate.name),
                    tr("Undo"), [this, isStep, before, templateBefore] {
                        if (isStep)
                            return m_editor->undo();
                        m_templatesOf.insert(before, templateBefore); // the text was the template's already
                        followTemplate();
                        enableActions();
                    });
}

void PolicyPage::followTemplate()
{
    if (const auto known = m_templatesOf.constFind(m_editor->bytes()); known != m_templatesOf.constEnd())
        m_templateName = *known;
}

void PolicyPage::askTemplateName()
{
    const QString name = QInputDialog::getText(this, tr("Save as template"), tr("Name of the template:"),
                                               QLineEdit::Normal, m_templateName)
                             .trimmed();
    if (!name.isEmpty())
        saveAsTemplate(name);
}

void PolicyPage::tellRemoved(const PolicyTemplate &removed)
{
    refresh();
    messages().show(Severity::Info, tr("The template is removed; drafts made from it stay as they are."), tr("Undo"),
                    [this, removed] {
                        change([removed](Database &store) { return PublishingStore(store).setTemplate(removed); },
                               tr("The template could not be saved."), [this] { refresh(); });
                    });
}

void PolicyPage::saveAsTemplate(const QString &name)
{
    m_templateName = name;
    m_templatesOf.insert(m_editor->bytes(), name);
    // The domain it was made from is the first that uses it.
    const auto user = m_stored ? std::optional(m_stored->name) : std::nullopt;
    const auto keep = [made = PolicyTemplate{name, m_editor->bytes()}, user](Database &store) {
        return PublishingStore(store).setTemplate(made).and_then(
            [&] { return user ? linkToTemplate(store, *user, made.name) : Result<>(); });
    };
    change(keep, tr("The template could not be saved."), [this, name, user, visit = m_visit] {
        if (user && visit == m_visit)
            m_savedTemplate = name;
        enableActions();
        refresh();
        messages().show(Severity::Pass, tr("The template \"%1\" is saved.").arg(name), tr("Apply to several domains…"),
                        [this] { applyToSeveral(); });
    });
}

void PolicyPage::applyToSeveral()
{
    read<Portfolio>(readPortfolio, tr("The domains could not be read."),
                    [this](const Portfolio &portfolio) { openApplyDialog(portfolio.domains, portfolio.surroundings); });
}

void PolicyPage::openApplyDialog(const QList<StoredDomain> &domains, Surroundings surroundings)
{
    const auto policy = parsePolicy(m_editor->bytes()).policy;
    if (!policy) {
        messages().show(Severity::Error, tr("No conforming sender would use the draft; correct the policy first."));
        return;
    }
    surroundings.source = domain();
    QList<DomainName> chosen;
    for (const auto &each : domains) {
        const bool shares
            = !m_templateName.isEmpty() && surroundings.choices.value(each.name).templateName == m_templateName;
        if (shares || each.name == domain())
            chosen.append(each.name);
    }
    auto *dialog = new ApplyPolicyDialog(*context().workers, *policy, {domains, surroundings, context().now()}, this);
    dialog->choose(chosen);
    dialog->readHosts(context().storeLocation);
    connect(dialog, &ApplyPolicyDialog::applied, this, &PolicyPage::storeChanges);
    dialog->open();
}

void PolicyPage::storeChanges(QList<DraftChange> changes)
{
    for (auto &change : changes)
        if (!m_templateName.isEmpty())
            change.templateAfter = m_templateName;
    const bool isAboutThis = std::any_of(changes.begin(), changes.end(),
                                         [&](const DraftChange &change) { return change.before.name == domain(); });
    const auto keep = [this, changes](Direction direction, const std::function<void()> &then) {
        change([changes, direction](Database &database) { return store(database, changes, direction); },
               tr("The drafts could not be saved."), then);
    };
    const auto nowKept = [this, isAboutThis, visit = m_visit, typed = m_editor->bytes(), from = m_templateName] {
        if (!isAboutThis || visit != m_visit || m_editor->bytes() != typed)
            return;
        m_saved = typed; // what was typed is what was applied, and is read as the store has it
        m_savedTemplate = from;
    };
    keep(Direction::Apply, [this, count = int(changes.size()), keep, nowKept] {
        nowKept();
        Q_EMIT storeChanged();
        messages().show(Severity::Pass,
                        tr("%n draft(s) are changed; their records are to be published.", nullptr, count), tr("Undo"),
                        [this, keep] { keep(Direction::Undo, [this] { Q_EMIT storeChanged(); }); });
    });
}

} // namespace valija
