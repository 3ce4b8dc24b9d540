// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background_read.h"
#include "ui/models/overview_model.h"
#include "ui/pages/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace valija {

class Card;
class DayBars;
class TableView;

/// The portfolio: summaries above, one row per domain below.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override; ///< In a worker; loaded() tells when it is shown.
    bool isLoading() const override { return m_loading.isRunning() || Page::isLoading(); }

    TableView &table() { return *m_table; }
    OverviewModel &model() { return *m_model; }
    QLineEdit &filter() { return *m_filter; }
    QList<DomainName> selectedDomains() const;
    void exportCsv();

Q_SIGNALS:
    void loaded(const valija::Overview &overview);

private:
    QWidget *buildCards();
    QWidget *buildBar();
    void show(const Result<Overview> &read);
    void showRows(const QList<OverviewRow> &rows);
    void showCards(const Overview &overview);

    QLabel *m_headline;
    Card *m_states;
    Card *m_sessions;
    Card *m_certificates;
    QLabel *m_sessionCount;
    DayBars *m_days;
    QLineEdit *m_filter;
    QPushButton *m_checkAll;
    TableView *m_table;
    OverviewModel *m_model;
    BackgroundRead<Overview> m_loading;
};

/// The table as CSV, in the order and with the rows shown.
QByteArray overviewAsCsv(const QAbstractItemModel &model);

} // namespace valija
