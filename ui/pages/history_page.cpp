// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/history_page.h"

#include "core/base/text_reader.h"
#include "core/policy/parse_policy.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/models/comparison.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Column titles of this file are translated in the context "History".
struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QVariant checkedAt(const StoredRun &run, int role)
{
    if (role == sortRole)
        return run.checkedAt;
    return role == Qt::DisplayRole ? dateTimeText(run.checkedAt) : QVariant();
}

QVariant state(const StoredRun &run, int role)
{
    if (role == Qt::DecorationRole)
        return markIcon(run.state);
    return role == Qt::DisplayRole ? word(run.state) : QVariant();
}

QVariant verdict(const StoredRun &run, int role)
{
    if (role == Qt::DecorationRole)
        return markIcon(run.verdict);
    if (role == sortRole)
        return int(run.verdict);
    return role == Qt::DisplayRole ? countsInWords(run.findings) : QVariant();
}

QVariant runId(const StoredRun &run, int role)
{
    return role == Qt::DisplayRole ? readable(run.id) : QVariant();
}

QVariant sightingId(const PolicySighting &sighting, int role)
{
    return role == Qt::DisplayRole ? readable(sighting.id) : QVariant();
}

QVariant sightingMode(const PolicySighting &sighting, int role)
{
    const auto policy = parsePolicy(sighting.policyText).policy;
    return role == Qt::DisplayRole && policy ? word(policy->mode) : QVariant();
}

QVariant firstSeen(const PolicySighting &sighting, int role)
{
    if (role == sortRole)
        return sighting.firstSeen;
    return role == Qt::DisplayRole ? dateTimeText(sighting.firstSeen) : QVariant();
}

QVariant lastSeen(const PolicySighting &sighting, int role)
{
    if (role == sortRole)
        return sighting.lastSeen;
    return role == Qt::DisplayRole ? dateTimeText(sighting.lastSeen) : QVariant();
}

/// The last moment at which a sender may still hold it: last seen and max_age (RFC 8461 section 3.2).
QVariant heldUntil(const PolicySighting &sighting, int role)
{
    const auto policy = parsePolicy(sighting.policyText).policy;
    if (!policy)
        return {};
    const QDateTime until = sighting.lastSeen.addSecs(policy->maxAge.count());
    if (role == sortRole)
        return until;
    return role == Qt::DisplayRole ? dateTimeText(until) : QVariant();
}

Result<DomainHistory> loadHistory(const QString &storeLocation, const DomainName &domain)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    auto runs = FactsStore(**database).runs(domain);
    if (!runs)
        return tl::unexpected(runs.error());
    auto sightings = DomainStore(**database).sightings(domain);
    if (!sightings)
        return tl::unexpected(sightings.error());
    return DomainHistory{std::move(*runs), std::move(*sightings)};
}

} // namespace

RunsModel::RunsModel(QObject *parent)
    : TableModel({{History::tr("Checked"), checkedAt},
                  {History::tr("State"), state},
                  {History::tr("Verdict"), verdict},
                  {History::tr("Policy id"), runId, History::tr("id of the live _mta-sts record")}},
                 parent)
{
}

SightingsModel::SightingsModel(QObject *parent)
    : TableModel(
        {{History::tr("Policy id"), sightingId},
         {History::tr("Mode"), sightingMode},
         {History::tr("First seen"), firstSeen},
         {History::tr("Last seen"), lastSeen},
         {History::tr("Held until"), heldUntil, History::tr("The last moment at which a sender may still hold it")}},
        parent)
{
}

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_runs(new TableView(this)),
      m_runsModel(new RunsModel(this)),
      m_compare(new QPushButton(tr("Co&mpare"), this)),
      m_policies(new TableView(this)),
      m_policiesModel(new SightingsModel(this)),
      m_hint(new QLabel(this)),
      m_loading(*context.workers, [this](const Result<DomainHistory> &read) { show(read); })
{
    const auto title = [this](const QString &text, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        label->setBuddy(buddy);
        return label;
    };
    m_runs->setRowModel(m_runsModel);
    m_runs->setColumnWidths({22, 16, 32, 24});
    m_runs->sortByColumn(0, Qt::DescendingOrder);
    m_runs->setAccessibleName(tr("Past checks"));
    m_runs->remember(context.layoutFile, u"runs"_s);
    m_policies->setRowModel(m_policiesModel);
    m_policies->setColumnWidths({24, 16, 22, 22, 22});
    m_policies->sortByColumn(2, Qt::DescendingOrder);
    m_policies->setAccessibleName(tr("Policies seen live"));
    m_policies->remember(context.layoutFile, u"sightings"_s);
    m_compare->setToolTip(tr("Compare the two chosen checks"));
    m_hint->setTextFormat(Qt::PlainText);

    auto *above = new QHBoxLayout;
    above->addWidget(title(tr("Past chec&ks"), m_runs));
    above->addStretch(1);
    above->addWidget(m_hint);
    above->addWidget(m_compare);
    content().addLayout(above);
    content().addWidget(m_runs, 3);
    content().addWidget(title(tr("Policies seen &live"), m_policies));
    content().addWidget(m_policies, 2);
    connect(m_compare, &QPushButton::clicked, this, &HistoryPage::compareChosen);
    connect(m_policies, &TableView::rowActivated, this, &HistoryPage::showPolicy);
    connect(m_runs->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_compare->setEnabled(m_runs->selectedRows().size() == 2); });
    m_compare->setEnabled(false);
}

void HistoryPage::refresh()
{
    if (domain())
        m_loading.start([location = context().storeLocation, name = *domain()] { return loadHistory(location, name); });
}

void HistoryPage::beginAnew()
{
    m_hint->clear();
    m_runsModel->setRows({});
    m_policiesModel->setRows({});
}

void HistoryPage::show(const Result<DomainHistory> &read)
{
    if (!read) {
        messages().showError(tr("The past checks could not be read."), read.error());
        return;
    }
    m_hint->setText(read->runs.isEmpty()        ? tr("This domain was not checked yet.")
                        : read->runs.size() > 1 ? tr("Choose two checks to compare them.")
                                                : QString());
    m_runsModel->setRows(read->runs);
    m_policiesModel->setRows(read->sightings);
}

void HistoryPage::compareChosen()
{
    const QList<int> rows = m_runs->selectedRows();
    if (rows.size() != 2)
        return;
    StoredRun earlier = m_runsModel->row(rows.at(0));
    StoredRun later = m_runsModel->row(rows.at(1));
    if (later.checkedAt < earlier.checkedAt)
        std::swap(earlier, later);
    auto *model = new ComparisonModel;
    model->setRows(compareFindings(earlier.findings, later.findings));
    auto *dialog = new TableDialog(tr("Compare checks of %1").arg(domain()->unicode()),
                                   tr("What came and went between %1 and %2.", "two dates")
                                       .arg(dateTimeText(earlier.checkedAt), dateTimeText(later.checkedAt)),
                                   model, {12, 70, 12, 12}, this);
    dialog->show();
}

void HistoryPage::showPolicy(int row)
{
    const PolicySighting &sighting = m_policiesModel->row(row);
    auto *dialog = new TextDialog(tr("Policy %1").arg(readable(sighting.id)),
                                  {{QString(), QString::fromUtf8(sighting.policyText).remove(u'\r')}}, this);
    dialog->show();
}

} // namespace valija
