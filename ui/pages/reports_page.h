// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/failure_table.h"
#include "core/store/report_scope.h"
#include "ui/background_read.h"
#include "ui/models/reports_view.h"
#include "ui/pages/page.h"
#include "ui/text/table_text.h"
#include "ui/text/written_file.h"

#include <QMap>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace valija {

class ChoiceBox;
class EmptyState;
class FailuresView;
class HostTest;
class MeaningDetails;
class ReceivingModel;
class SendingModel;
class SessionsChart;
class SortedReportsModel;
class SummaryModel;
class TableView;

/// TLS reports of one domain or, without one, of all: what happened in words, over time, and from every side.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;       ///< In a worker; loaded() tells when it is shown.
    void refreshChecks() override; ///< Only where they change what is shown: the reader's place is kept.
    bool isLoading() const override;

    SummaryFilter filter() const;          ///< What the choices above say.
    void takeOver(const ReportsPage &old); ///< What is chosen in a page that this one replaces.
    void narrowTo(const DateRange &days);
    /// Widens the choices, where they would hide any of these reports, so that all are seen once it is read anew.
    /// Whether it had to.
    bool widenTo(const ReportScope &reports);
    TableView &table(SummaryKey key) { return *m_tables[key]; }
    TableView &reportsTable() { return *m_reportsTable; }
    SessionsChart &chart() { return *m_chart; }
    FailuresView &failures() { return *m_failures; }
    SortedReportsModel &reports() { return *m_reportsModel; }
    SendingModel &sending() { return *m_sending; }
    MeaningDetails &details() { return *m_details; }
    EmptyState &emptyState() { return *m_empty; }
    QComboBox &period() { return *m_period; }
    ChoiceBox &domainChoice() { return *m_domain; }
    ChoiceBox &reporter() { return *m_reporter; }
    QComboBox &stacking() { return *m_stacking; }
    QTabWidget &tabs() { return *m_tabs; }
    QLabel &headlineLabel() { return *m_headline; }
    QLabel &sentencesLabel() { return *m_sentences; }
    QLabel &notesLabel() { return *m_notes; }
    TableView *shownTable() const;
    QPushButton &namesButton() { return *m_names; }

Q_SIGNALS:
    void loaded(const valija::ReportsView &view);
    void openRequested(); ///< Choose report files.

protected:
    void beginAnew() override;

private:
    QWidget *buildBar();
    QWidget *buildViews();
    QWidget *buildSending();
    void buildExportMenu(QToolButton &button);
    void buildTables();
    void addTable(SummaryKey key, const QString &title, QAbstractItemModel *model, const QList<int> &widths);
    void addReportsTable();
    void keepCurrentRows();
    void connectAll();
    void connectDrilling();
    void forgetNarrowing();
    void show(const Result<ReportsView> &read);
    void forgetView();
    void showView();
    void showSentences(const ReportsView &view);
    void showChart();
    void showEmpty(const ReportsView &view);
    void showDetails();
    void explainResult();
    void explainFailure();
    void drill(const QMap<FailureColumn, QSet<QByteArray>> &among);
    void drillInto(const FailurePlace &place, FailureColumn name, FailureColumn address);
    void lookUpNames();
    void openLink(const QUrl &url);
    void showReport(qint64 key);
    void removeReports();
    void exportTable(const QString &suffix);
    MakeBytes shownTableAs(TableForm form) const;
    void copyReports(const QList<int> &columns);
    void exportDocument(const QString &suffix);
    void exportChart(const QString &suffix);

    QLabel *m_headline;
    QLabel *m_sentences;
    QLabel *m_notes;
    QComboBox *m_period;
    ChoiceBox *m_domain;
    ChoiceBox *m_reporter;
    QComboBox *m_stacking;
    DateRange m_chosenDays; ///< By a click on the chart; valid while the period says so.
    int m_periodBefore = 0; ///< The period's data before that click.
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SessionsChart *m_chart;
    QTabWidget *m_tabs;
    MeaningDetails *m_details;
    QMap<SummaryKey, TableView *> m_tables;
    QMap<SummaryKey, SummaryModel *> m_summaries;
    SessionBarsModel *m_bars;
    SendingModel *m_sending;
    ReceivingModel *m_receiving;
    QPushButton *m_names;
    QToolButton *m_export = nullptr;
    FailuresView *m_failures;
    TableView *m_reportsTable;
    SortedReportsModel *m_reportsModel;
    HostTest *m_test;
    ReportsView m_view;
    SummaryFilter m_asked;                 ///< What was read last, or is being read.
    std::optional<SummaryFilter> m_shown;  ///< What m_view is of; nothing: it is empty.
    std::optional<FailureRow> m_explained; ///< The single failure that the details are about.
    BackgroundRead<ReportsState> m_comparing;
    bool m_isRead = false; ///< m_view is of the choices above: before the first answer and after an error it is not.
    BackgroundRead<ReportsView> m_loading; // last: what it read is shown in the others
};

} // namespace valija
