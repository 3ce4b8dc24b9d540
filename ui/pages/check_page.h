// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/facts_store.h"
#include "ui/models/findings_model.h"
#include "ui/pages/page.h"

class QAction;
class QCheckBox;
class QLabel;
class QStackedLayout;
class QToolBar;
class QTreeView;

namespace valija {

class EmptyState;
class FindingDetails;
class StationsRow;

/// The latest check of one domain: the path as stations, the findings, and everything about the one chosen.
class CheckPage : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override; ///< In a worker.
    bool isLoading() const override { return m_loading.isRunning() || Page::isLoading(); }
    void choose(FindingId id, const QString &subject);

    StationsRow &stations() { return *m_stations; }
    FindingsModel &findings() { return *m_model; }
    FindingDetails &details() { return *m_details; }
    QCheckBox &attentionOnly() { return *m_attention; }
    const std::optional<StoredRun> &run() const { return m_run; }

protected:
    void beginAnew() override;

private:
    QAction *addAction(const QString &icon, const QString &text, const QString &tip, const QKeySequence &keys);
    void buildActions();
    QWidget *buildFindings();
    void show(const Result<std::optional<StoredRun>> &read);
    void showRun(const std::optional<StoredRun> &run);
    void filter();
    void showCurrent();
    void retest();
    void compareWithEarlier();
    void showComparison(const QList<StoredRun> &runs);
    void showCertificates(const DomainFacts &seen);
    void showTranscripts(const DomainFacts &seen);
    void exportAs(const QString &suffix);
    void readFacts(std::function<void(const DomainFacts &facts)> then);

    QToolBar *m_actions;
    QAction *m_retest = nullptr;
    QList<QAction *> m_needRun;
    QStackedLayout *m_stack;
    QWidget *m_blank; ///< Until it is known whether there was a check.
    EmptyState *m_empty;
    QWidget *m_shown;
    StationsRow *m_stations;
    QCheckBox *m_attention;
    QLabel *m_count;
    QTreeView *m_tree;
    FindingsModel *m_model;
    FindingDetails *m_details;
    std::optional<StoredRun> m_run;
    BackgroundRead<std::optional<StoredRun>> m_loading; // last: what it read is shown in the others
};

} // namespace valija
