// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/domain_store.h"
#include "core/store/facts_store.h"
#include "ui/background_read.h"
#include "ui/models/table_model.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace valija {

class TableView;

class RunsModel : public TableModel<StoredRun>
{
public:
    explicit RunsModel(QObject *parent = nullptr);
};

class SightingsModel : public TableModel<PolicySighting>
{
public:
    explicit SightingsModel(QObject *parent = nullptr);
};

/// What is kept of one domain's past.
struct DomainHistory {
    QList<StoredRun> runs;
    QList<PolicySighting> sightings;
};

/// Past checks, and the policies and ids seen live. Two checks can be compared.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override; ///< In a worker.
    bool isLoading() const override { return m_loading.isRunning() || Page::isLoading(); }
    TableView &runsTable() { return *m_runs; }
    QPushButton &compareButton() { return *m_compare; }

protected:
    void beginAnew() override;

private:
    void show(const Result<DomainHistory> &read);
    void compareChosen();
    void showPolicy(int row);

    TableView *m_runs;
    RunsModel *m_runsModel;
    QPushButton *m_compare;
    TableView *m_policies;
    SightingsModel *m_policiesModel;
    QLabel *m_hint;
    BackgroundRead<DomainHistory> m_loading; // last: what it read is shown in the others
};

} // namespace valija
