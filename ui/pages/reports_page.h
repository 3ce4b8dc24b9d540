// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background_read.h"
#include "ui/models/reports_view.h"
#include "ui/pages/page.h"

#include <QMap>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace valija {

class EmptyState;
class FailuresModel;
class MeaningDetails;
class ReportsModel;
class SessionsChart;
class SummaryModel;
class TableView;

/// TLS reports of one domain or, without one, of all: what happened in words, over time, and from every side.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override; ///< In a worker; loaded() tells when it is shown.
    bool isLoading() const override { return m_loading.isRunning(); }

    SummaryFilter filter() const; ///< What the choices above say.
    void narrowTo(const DateRange &days);
    TableView &table(SummaryKey key) { return *m_tables[key]; }
    SessionsChart &chart() { return *m_chart; }
    FailuresModel &failures() { return *m_failuresModel; }
    TableView &failureTable() { return *m_failures; }
    ReportsModel &reports() { return *m_reportsModel; }
    QComboBox &period() { return *m_period; }
    QComboBox &reporter() { return *m_reporter; }
    QLineEdit &failureFilter() { return *m_failureFilter; }
    QTabWidget &tabs() { return *m_tabs; }
    QLabel &headlineLabel() { return *m_headline; }
    QByteArray shownTableAsCsv() const;

Q_SIGNALS:
    void loaded(const valija::ReportsView &view);
    void openRequested(); ///< Choose report files.

private:
    QWidget *buildBar();
    QWidget *buildViews();
    void buildExportMenu(QToolButton &button);
    QWidget *buildFailures();
    void buildTables();
    void connectAll();
    void show(const Result<ReportsView> &read);
    void showChoices(const ReportsView &view);
    void showEmpty(const ReportsView &view);
    void queryFailures();
    void explainResult(int row);
    void explainFailure(int row);
    void showOriginal(int row);
    void removeReports();
    void write(const QString &title, const QString &name, const QByteArray &bytes);
    void exportTable();
    void exportFailures();
    void exportDocument(bool asPdf);
    TableView *shownTable() const;

    QLabel *m_headline;
    QLabel *m_sentences;
    QComboBox *m_period;
    QComboBox *m_domain;
    QComboBox *m_reporter;
    DateRange m_chosenDays; ///< By a click on the chart; valid while the period says so.
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SessionsChart *m_chart;
    QTabWidget *m_tabs;
    MeaningDetails *m_details;
    QMap<SummaryKey, TableView *> m_tables;
    QMap<SummaryKey, SummaryModel *> m_models;
    QComboBox *m_failureColumn;
    QLineEdit *m_failureFilter;
    QLabel *m_failureCount;
    TableView *m_failures;
    FailuresModel *m_failuresModel;
    TableView *m_reportsTable;
    ReportsModel *m_reportsModel;
    ReportsView m_view;
    BackgroundRead<ReportsView> m_loading;
};

} // namespace valija
