// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the Reports page is put together; what it does is in reports_page.cpp.

#include "ui/models/failures_model.h"
#include "ui/models/report_models.h"
#include "ui/pages/reports_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/meaning_details.h"
#include "ui/widgets/sessions_chart.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QBuffer>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
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

QComboBox *chooser(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(box->fontMetrics().averageCharWidth() * 34);
    return box;
}

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(new QLabel(this)),
      m_sentences(new QLabel(this)),
      m_period(chooser(this, tr("Period"))),
      m_domain(chooser(this, tr("Domain"))),
      m_reporter(chooser(this, tr("Reporter"))),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_chart(new SessionsChart(this)),
      m_tabs(new QTabWidget(this)),
      m_details(new MeaningDetails(this)),
      m_failureColumn(chooser(this, tr("Column to filter"))),
      m_failureFilter(new QLineEdit(this)),
      m_failureCount(new QLabel(this)),
      m_failures(new TableView(this)),
      m_failuresModel(new FailuresModel(context.storeLocation, this)),
      m_reportsTable(new TableView(this)),
      m_reportsModel(new ReportsModel(this)),
      m_loading([this](const Result<ReportsView> &read) { show(read); })
{
    for (auto *label : {m_headline, m_sentences, m_failureCount}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_headline->setWordWrap(true);
    m_sentences->setWordWrap(true);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_headline->setFont(large);
    content().addWidget(buildBar());
    content().addWidget(m_headline);
    content().addWidget(m_sentences);
    m_stack->addWidget(buildViews());
    m_stack->addWidget(m_empty);
    content().addWidget(m_stack, 1);
    connectAll();
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
    m_domain->addItem(tr("All domains"), QByteArray());
    m_reporter->addItem(tr("All reporters"), QByteArray());
    auto *exportButton = new QToolButton(box);
    exportButton->setText(tr("Export"));
    exportButton->setToolTip(tr("Write what is shown to a file"));
    exportButton->setIcon(symbolIcon(u"export"_s));
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->setPopupMode(QToolButton::InstantPopup);
    buildExportMenu(*exportButton);
    auto *open = new QPushButton(symbolIcon(u"open"_s), tr("&Open reports…"), box);
    open->setToolTip(tr("Read report files, archives or saved mails into the store"));
    connect(open, &QPushButton::clicked, this, &ReportsPage::openRequested);
    for (auto *choice : {m_period, m_domain, m_reporter})
        row->addWidget(choice);
    row->addStretch(1);
    row->addWidget(exportButton);
    row->addWidget(open);
    return box;
}

void ReportsPage::buildExportMenu(QToolButton &button)
{
    auto *menu = new QMenu(&button);
    button.setMenu(menu);
    menu->addAction(tr("Table as CSV…"), this, &ReportsPage::exportTable);
    menu->addAction(tr("Everything as HTML…"), this, [this] { exportDocument(false); });
    menu->addAction(tr("Everything as PDF…"), this, [this] { exportDocument(true); });
    menu->addSeparator();
    menu->addAction(tr("Chart as PNG…"), this, [this] {
        QByteArray png;
        QBuffer buffer(&png);
        m_chart->image().save(&buffer, "PNG");
        write(tr("Export the chart"), u"sessions.png"_s, png);
    });
    menu->addAction(tr("Chart as SVG…"), this,
                    [this] { write(tr("Export the chart"), u"sessions.svg"_s, m_chart->svg()); });
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
    across->setStretchFactor(0, 2);
    across->setStretchFactor(1, 3);
    return across;
}

void ReportsPage::buildTables()
{
    const QList<std::pair<SummaryKey, QString>> summaries{
        {SummaryKey::Result, tr("By result")}, {SummaryKey::Source, tr("By source")},
        {SummaryKey::Mx, tr("By mail host")},  {SummaryKey::Reporter, tr("By reporter")},
        {SummaryKey::Domain, tr("By domain")}, {SummaryKey::Policy, tr("By policy")},
        {SummaryKey::Day, tr("By day")},
    };
    for (const auto &[key, title] : summaries) {
        auto *table = new TableView(m_tabs);
        auto *model = new SummaryModel(key, table);
        table->setRowModel(model);
        table->setAccessibleName(title);
        table->setColumnWidths({28, 30, 12, 12, 10, 12, 12, 12, 12, 14});
        for (const int column : model->hiddenColumns())
            table->setColumnHidden(column, true);
        table->sortByColumn(key == SummaryKey::Day ? SummaryModel::Key : SummaryModel::Sessions, Qt::DescendingOrder);
        table->remember(context().layoutFile, u"summary-"_s + slugOf(key));
        m_tables.insert(key, table);
        m_models.insert(key, model);
        m_tabs->addTab(table, title);
    }
    m_tabs->addTab(buildFailures(), tr("Single failures"));
    m_reportsTable->setRowModel(m_reportsModel);
    m_reportsTable->setAccessibleName(tr("Reports"));
    m_reportsTable->setColumnWidths({12, 26, 11, 11, 34, 60});
    m_reportsTable->sortByColumn(0, Qt::DescendingOrder);
    m_reportsTable->remember(context().layoutFile, u"reports"_s);
    m_reportsTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *original = new QAction(tr("Show original"), m_reportsTable);
    auto *remove = new QAction(tr("Remove from store…"), m_reportsTable);
    m_reportsTable->addActions({original, remove});
    connect(original, &QAction::triggered, this, [this] { showOriginal(m_reportsTable->currentRow()); });
    connect(remove, &QAction::triggered, this, &ReportsPage::removeReports);
    m_tabs->addTab(m_reportsTable, tr("Reports"));
    m_tabs->setDocumentMode(true);
}

QWidget *ReportsPage::buildFailures()
{
    auto *box = new QWidget(m_tabs);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, smallGap, 0, 0);
    QHBoxLayout *row = nullptr;
    auto *bar = plainBox(box, row);
    for (int i = 0; i < m_failuresModel->columnCount(); ++i)
        m_failureColumn->addItem(m_failuresModel->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString(), i);
    m_failureColumn->setCurrentIndex(static_cast<int>(FailureColumn::ReceivingMx));
    m_failureFilter->setPlaceholderText(tr("Contains"));
    m_failureFilter->setAccessibleName(tr("Text that the column contains"));
    m_failureFilter->setToolTip(tr("Show only failures that contain this text; each column keeps its own"));
    m_failureFilter->setClearButtonEnabled(true);
    m_failureFilter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    row->addWidget(m_failureColumn);
    row->addWidget(m_failureFilter, 1);
    row->addStretch(1);
    row->addWidget(m_failureCount);
    m_failures->setPlainModel(m_failuresModel);
    m_failures->setSortingEnabled(true);
    m_failures->setAccessibleName(tr("Single failures"));
    m_failures->setColumnWidths({12, 24, 24, 26, 20, 26, 20, 11, 40});
    m_failures->remember(context().layoutFile, u"failures"_s);
    column->addWidget(bar);
    column->addWidget(m_failures, 1);
    return box;
}

} // namespace valija
