// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/apply_policy_dialog.h"

#include "core/policy/parse_policy.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QVBoxLayout>

namespace valija {

ApplyPolicyDialog::ApplyPolicyDialog(QThreadPool &workers, Policy policy, Portfolio portfolio, QWidget *parent)
    : QDialog(parent),
      m_policy(std::move(policy)),
      m_portfolio(std::move(portfolio)),
      m_filter(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_keepHosts(new QCheckBox(tr("Each domain &keeps its own mail hosts"), this)),
      m_summary(new QLabel(this)),
      m_table(new TableView(this)),
      m_model(new DraftChangesModel(this)),
      m_apply(new QPushButton(tr("&Apply"), this)),
      m_hosts(workers, [this](const Result<LiveHosts> &read) {
          m_portfolio.surroundings.liveHosts = read.value_or(LiveHosts()); // without, their rows say what to do
          preview();
      })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Apply the policy to several domains"));
    m_keepHosts->setToolTip(tr("Only mode, max_age and further fields are taken over"));
    m_keepHosts->setChecked(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setRowModel(m_model);
    m_table->setColumnWidths({28, 18, 18, 60});
    m_table->setAccessibleName(tr("What changes"));
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(buildChoice());
    split->addWidget(m_table);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_apply, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addWidget(m_keepHosts);
    column->addWidget(m_summary);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    connect(m_list, &QListWidget::itemChanged, this, &ApplyPolicyDialog::preview);
    connect(m_keepHosts, &QCheckBox::toggled, this, &ApplyPolicyDialog::preview);
    connect(m_filter, &QLineEdit::textChanged, this, &ApplyPolicyDialog::showFiltered);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT applied(changes());
        accept();
    });
    choose({});
}

void ApplyPolicyDialog::readHosts(const QString &storeLocation)
{
    QList<DomainName> domains;
    for (const auto &domain : std::as_const(m_portfolio.domains)) {
        const auto draft = parsePolicy(domain.draftPolicy).policy;
        if (!draft || draft->mx.isEmpty())
            domains.append(domain.name);
    }
    if (!domains.isEmpty())
        m_hosts.start([storeLocation, domains] { return readLiveHosts(storeLocation, domains); });
}

QWidget *ApplyPolicyDialog::buildChoice()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the domains"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Domains to apply the policy to"));
    for (const auto &domain : std::as_const(m_portfolio.domains)) {
        auto *item = new QListWidgetItem(domain.name.unicode(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    auto *all = new QPushButton(tr("Choose a&ll"), box);
    all->setToolTip(tr("Choose all domains that the filter shows"));
    auto *none = new QPushButton(tr("Choose &none"), box);
    none->setToolTip(tr("Choose none of the domains that the filter shows"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch(1);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(all, &QPushButton::clicked, this, [this] { checkShown(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [this] { checkShown(Qt::Unchecked); });
    return box;
}

void ApplyPolicyDialog::choose(const QList<DomainName> &domains)
{
    const QSet<DomainName> wanted(domains.begin(), domains.end());
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(wanted.contains(m_portfolio.domains.at(i).name) ? Qt::Checked
                                                                                           : Qt::Unchecked);
    }
    preview();
}

void ApplyPolicyDialog::checkShown(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i)
            if (!m_list->item(i)->isHidden())
                m_list->item(i)->setCheckState(state);
    }
    preview();
}

void ApplyPolicyDialog::showFiltered(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!m_list->item(i)->text().contains(text, Qt::CaseInsensitive));
}

QList<DomainName> ApplyPolicyDialog::chosenDomains() const
{
    QList<DomainName> chosen;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            chosen.append(m_portfolio.domains.at(i).name);
    return chosen;
}

void ApplyPolicyDialog::preview()
{
    QList<StoredDomain> domains;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            domains.append(m_portfolio.domains.at(i));
    const HostsFrom hosts = m_keepHosts->isChecked() ? HostsFrom::Domain : HostsFrom::Policy;
    m_model->setRows(changesFor(m_policy, hosts, domains, m_portfolio.surroundings, m_portfolio.now));
    const QList<DraftChange> changed = changes();
    qsizetype records = 0;
    for (const auto &change : changed)
        records += change.records.size();
    m_summary->setText(tr("%1; %2", "drafts that change; records that change")
                           .arg(tr("%n draft(s) change", nullptr, int(changed.size())),
                                tr("%n record(s) have to be published anew", nullptr, int(records))));
    m_apply->setEnabled(!changed.isEmpty());
}

QList<DraftChange> ApplyPolicyDialog::changes() const
{
    QList<DraftChange> changed = m_model->rows();
    changed.removeIf([](const DraftChange &change) { return !change.isChange(); });
    return changed;
}

QString ApplyPolicyDialog::summary() const
{
    return m_summary->text();
}

} // namespace valija
