// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the Reports page is put together; what it does is in reports_page.cpp.

#include "ui/host_test.h"
#include "ui/models/failures_model.h"
#include "ui/models/places_models.h"
#include "ui/models/report_models.h"
#include "ui/pages/reports_page.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/failures_view.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QWidget *plainBox(QWidget *parent, QHBoxLayout *&row)
{
    auto *box = new QWidget(parent);
    row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(smallGap);
    return box;
}

void shape(QComboBox &box)
{
    box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box.setMaximumWidth(box.fontMetrics().averageCharWidth() * 34);
}

QComboBox *chooser(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    shape(*box);
    return box;
}

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(new QLabel(this)),
      m_sentences(new QLabel(this)),
      m_notes(new QLabel(this)),
      m_period(chooser(this, tr("Period"))),
      m_domain(new ChoiceBox({tr("Domains"), tr("All domains"),
                              [](int count) {
                                  return tr("%n domain(s)", "chosen", count);
                              }},
                             this)),
      m_reporter(new ChoiceBox({tr("Reporters"), tr("All reporters"),
                                [](int count) {
                                    return tr("%n reporter(s)", "chosen", count);
                                }},
                               this)),
      m_stacking(chooser(this, tr("What the parts of the bars stand for"))),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_chart(new SessionsChart(this)),
      m_tabs(new QTabWidget(this)),
      m_details(new MeaningDetails(this)),
      m_bars(new SessionBarsModel(this)),
      m_sending(new SendingModel(this)),
      m_receiving(new ReceivingModel(this)),
      m_names(new QPushButton(tr("Look &up names"), this)),
      m_failures(new FailuresView(*context.workers, context.storeLocation, context.layoutFile, this)),
      m_reportsTable(new TableView(this)),
      m_reportsModel(new SortedReportsModel(*context.workers, this)),
      m_test(new HostTest(context, this)),
      m_comparing(*context.workers,
                  [this](const Result<ReportsState> &now) {
                      if (!now || !(*now == m_view.state))
                          refresh();
                  }),
      m_loading(*context.workers, [this](const Result<ReportsView> &read) { show(read); })
{
    for (auto *label : {m_headline, m_sentences, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_headline->setFont(large);
    content().addWidget(buildBar());
    content().addWidget(m_headline);
    content().addWidget(m_sentences);
    content().addWidget(m_notes);
    m_stack->addWidget(buildViews());
    m_stack->addWidget(m_empty);
    content().addWidget(m_stack, 1);
    connectAll();
    connectDrilling();
    showDetails();
}

QWidget *ReportsPage::buildBar()
{
    QHBoxLayout *row = nullptr;
    auto *box = plainBox(this, row);
    m_period->addItem(tr("Last %n days", nullptr, 14), 14);
    m_period->addItem(tr("Last %n days", nullptr, 30), 30);
    m_period->addItem(tr("Last %n days", nullptr, 90), 90);
    m_period->addItem(tr("Last %n days", nullptr, 365), 365);
    m_period->addItem(tr("All time"), 0);
    m_period->setCurrentIndex(1);
    m_stacking->addItem(tr("Bars by outcome"), QVariant::fromValue(Stacking::Outcome));
    m_stacking->addItem(tr("Bars by reporter"), QVariant::fromValue(Stacking::Reporter));
    m_export = new QToolButton(box);
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Write what is shown to a file"));
    m_export->setIcon(symbolIcon(u"export"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setEnabled(false); // until something is shown
    buildExportMenu(*m_export);
    auto *open = new QPushButton(symbolIcon(u"open"_s), tr("&Open reports…"), box);
    open->setToolTip(tr("Read report files, archives or saved mails into the store"));
    connect(open, &QPushButton::clicked, this, &ReportsPage::openRequested);
    for (ChoiceBox *choice : {m_domain, m_reporter})
        shape(*choice);
    for (QComboBox *choice : QList<QComboBox *>{m_period, m_domain, m_reporter, m_stacking})
        row->addWidget(choice);
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(open);
    return box;
}

QWidget *ReportsPage::buildViews()
{
    auto *across = new QSplitter(Qt::Vertical, this);
    across->setChildrenCollapsible(false);
    buildTables();
    auto *below = new QSplitter(Qt::Horizontal, across);
    below->setChildrenCollapsible(false);
    below->addWidget(m_tabs);
    below->addWidget(m_details);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 1);
    across->addWidget(m_chart);
    across->addWidget(below);
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 1);
    across->setSizes({9000, 11000}); // a proportion: the bars of two years are to be told apart
    return across;
}

void ReportsPage::addTable(SummaryKey key, const QString &title, QAbstractItemModel *model, const QList<int> &widths)
{
    auto *table = new TableView(m_tabs);
    table->setRowModel(model);
    table->setAccessibleName(title);
    table->setColumnWidths(widths);
    m_tables.insert(key, table);
}

void ReportsPage::buildTables()
{
    const auto addSummary = [this](SummaryKey key, const QString &title) {
        auto *model = new SummaryModel(key, this);
        m_summaries.insert(key, model);
        addTable(key, title, model, {28, 30, 12, 12, 10, 12, 12, 12, 12, 14});
        for (const int column : model->hiddenColumns())
            m_tables[key]->setColumnHidden(column, true);
        m_tables[key]->sortByColumn(SummaryModel::Sessions, Qt::DescendingOrder);
        m_tabs->addTab(m_tables[key], title);
    };
    addSummary(SummaryKey::Result, tr("By result"));
    addTable(SummaryKey::Source, tr("By source"), m_sending, {26, 20, 30, 10, 10, 13, 14, 14});
    m_tables[SummaryKey::Source]->sortByColumn(SendingModel::Failed, Qt::DescendingOrder);
    m_tabs->addTab(buildSending(), tr("By source"));
    addTable(SummaryKey::Mx, tr("By mail host"), m_receiving, {34, 24, 10, 12, 12, 12});
    m_tables[SummaryKey::Mx]->sortByColumn(ReceivingModel::Failed, Qt::DescendingOrder);
    m_tabs->addTab(m_tables[SummaryKey::Mx], tr("By mail host"));
    addSummary(SummaryKey::Reporter, tr("By reporter"));
    addSummary(SummaryKey::Domain, tr("By domain"));
    addSummary(SummaryKey::Policy, tr("By policy"));
    addTable(SummaryKey::Day, tr("Over time"), m_bars, {24, 14, 14, 14, 14, 14, 14, 14, 14});
    m_tables[SummaryKey::Day]->sortByColumn(0, Qt::DescendingOrder);
    m_tabs->addTab(m_tables[SummaryKey::Day], tr("Over time"));
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it)
        if (it.key() != SummaryKey::Day) // its columns are not always the same
            (*it)->remember(context().layoutFile, u"summary-"_s + slugOf(it.key()));
    m_tabs->addTab(m_failures, tr("Single failures"));
    addReportsTable();
    keepCurrentRows();
    m_tabs->setDocumentMode(true);
}

QWidget *ReportsPage::buildSending()
{
    auto *box = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, smallGap, 0, 0);
    column->setSpacing(smallGap);
    m_names->setToolTip(
        tr("Ask the reverse DNS for the names of the addresses; this shows their owners that you look"));
    column->addWidget(m_names, 0, Qt::AlignLeft);
    column->addWidget(m_tables[SummaryKey::Source], 1);
    return box;
}

void ReportsPage::addReportsTable()
{
    m_reportsTable->setPlainModel(m_reportsModel);
    m_reportsTable->setSortingEnabled(true);
    m_reportsTable->setAccessibleName(tr("Reports"));
    m_reportsTable->setColumnWidths({12, 26, 11, 11, 34, 24, 60});
    m_reportsTable->sortByColumn(ReportsModel::Day, Qt::DescendingOrder);
    m_reportsTable->remember(context().layoutFile, u"reports"_s);
    m_reportsTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *original = new QAction(tr("Show the report…"), m_reportsTable);
    original->setToolTip(tr("Its JSON, and what was repaired to read it"));
    original->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *remove = new QAction(tr("Remove from the store…"), m_reportsTable);
    remove->setToolTip(tr("Remove the chosen reports with all their numbers"));
    remove->setShortcut(QKeySequence::Delete);
    for (auto *action : {original, remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_reportsTable->addAction(action);
    }
    connect(original, &QAction::triggered, this, [this] {
        if (const int row = m_reportsTable->currentRow(); row >= 0)
            showReport(m_reportsModel->row(row).key);
    });
    connect(remove, &QAction::triggered, this, &ReportsPage::removeReports);
    m_reportsTable->setCopy([this](const QList<int> &columns) { copyReports(columns); });
    m_tabs->addTab(m_reportsTable, tr("Reports"));
}

/// Reports may come at any time; the single failures see to it by themselves.
void ReportsPage::keepCurrentRows()
{
    for (auto it = m_summaries.cbegin(); it != m_summaries.cend(); ++it)
        m_tables[it.key()]->keepCurrentRow([model = *it](int row) {
            const SummaryRow &shown = model->row(row).row;
            return QVariantList{int(shown.kind), shown.key};
        });
    const auto keyOf = [](const FailurePlace &place) {
        return QVariantList{place.name, place.address};
    };
    m_tables[SummaryKey::Source]->keepCurrentRow([=, this](int row) { return keyOf(m_sending->row(row).place); });
    m_tables[SummaryKey::Mx]->keepCurrentRow([=, this](int row) { return keyOf(m_receiving->row(row)); });
    m_tables[SummaryKey::Day]->keepCurrentRow([this](int row) { return m_bars->bars().spans.at(row).first; });
    m_reportsTable->keepCurrentRow([this](int row) { return m_reportsModel->row(row).key; });
}

void ReportsPage::connectAll()
{
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportsPage::refresh);
    for (auto *choice : {m_domain, m_reporter})
        connect(choice, &ChoiceBox::chosenChanged, this, &ReportsPage::refresh);
    connect(m_stacking, &QComboBox::currentIndexChanged, this, &ReportsPage::showChart);
    connect(m_names, &QPushButton::clicked, this, &ReportsPage::lookUpNames);
    connect(m_failures, &FailuresView::failed, this,
            [this](const Error &error) { messages().showError(tr("The failures could not be read."), error); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ReportsPage::showDetails);
    connect(m_tables[SummaryKey::Result], &TableView::currentRowChanged, this, &ReportsPage::showDetails);
    connect(m_failures, &FailuresView::currentChanged, this, &ReportsPage::showDetails);
    connect(m_details, &MeaningDetails::linkRequested, this, &ReportsPage::openLink);
    connect(m_details, &MeaningDetails::reportRequested, this, [this] {
        if (const FailureRow *row = m_failures->current())
            showReport(row->reportKey);
    });
    connect(m_details, &MeaningDetails::testRequested, this, [this] {
        if (const FailureRow *row = m_failures->current())
            m_test->start(FailureRow(*row));
    });
    connect(m_test, &HostTest::answered, this, [this](const FailureRow &row, Severity severity, const QString &answer) {
        const FailureRow *current = m_failures->current();
        if (current && *current == row && shownTable() == &m_failures->table())
            m_details->showAnswer(severity, answer);
        else
            messages().show(severity, answer);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_view.storedReports == 0)
            Q_EMIT openRequested();
        else
            m_period->setCurrentIndex(m_period->findData(0));
    });
}

/// From each table to what is behind its row.
void ReportsPage::connectDrilling()
{
    connect(m_chart, &SessionsChart::daysChosen, this, &ReportsPage::narrowTo);
    connect(m_tables[SummaryKey::Day], &TableView::rowActivated, this,
            [this](int row) { narrowTo(m_bars->bars().spans.at(row)); });
    connect(m_tables[SummaryKey::Result], &TableView::rowActivated, this, [this](int row) {
        const SummaryRow &result = m_summaries[SummaryKey::Result]->row(row).row;
        // Of those without details the details pane says why there is nothing to show.
        if (result.kind != SummaryRow::Kind::WithoutDetails)
            drill({{FailureColumn::ResultType, {result.text()}}});
    });
    connect(m_tables[SummaryKey::Source], &TableView::rowActivated, this, [this](int row) {
        drillInto(m_sending->row(row).place, FailureColumn::Organization, FailureColumn::SendingMtaIp);
    });
    connect(m_tables[SummaryKey::Mx], &TableView::rowActivated, this, [this](int row) {
        drillInto(m_receiving->row(row), FailureColumn::ReceivingMx, FailureColumn::ReceivingIp);
    });
    const auto choose = [this](ChoiceBox *box, SummaryKey key, const QStringList &names) {
        connect(m_tables[key], &TableView::rowActivated, this, [this, box, key, &names](int row) {
            const auto name = QString::fromUtf8(m_summaries[key]->row(row).row.text());
            box->choose(names.contains(name) ? QSet<QString>{name} : QSet<QString>());
        });
    };
    choose(m_reporter, SummaryKey::Reporter, m_view.reporters);
    choose(m_domain, SummaryKey::Domain, m_view.domains);
    connect(m_reportsTable, &TableView::rowActivated, this,
            [this](int row) { showReport(m_reportsModel->row(row).key); });
}

} // namespace valija
