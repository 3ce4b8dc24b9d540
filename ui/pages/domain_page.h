// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/facts_store.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTabWidget;

namespace valija {

class CheckPage;
class ElidedLabel;
class HistoryPage;
class PolicyPage;
class RecordsPage;
class ReportsPage;

/// One domain: its name and state above, its pages as tabs.
class DomainPage : public Page
{
    Q_OBJECT

public:
    enum class Tab { LiveCheck, Policy, Records, Reports, History };

    explicit DomainPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void refreshChecks() override;
    bool isLoading() const override { return m_loading.isRunning() || Page::isLoading(); }
    void showTab(Tab tab);
    void takeOver(const DomainPage &old); ///< All but its domain, of a page that this one replaces.

    CheckPage &check() { return *m_check; }
    PolicyPage &policy() { return *m_policy; }
    RecordsPage &records() { return *m_records; }
    ReportsPage &reports() { return *m_reports; }
    HistoryPage &history() { return *m_history; }
    QString stateText() const; ///< What stands below the name.

protected:
    void beginAnew() override;

private:
    QWidget *buildHeader();
    void addTab(Page *page, const QString &icon, const QString &title);
    void refreshHeader();
    void showState(const std::optional<StoredRun> &latest);

    ElidedLabel *m_name;
    QLabel *m_mark;
    QLabel *m_state;
    QPushButton *m_checkNow;
    QTabWidget *m_tabs;
    CheckPage *m_check;
    PolicyPage *m_policy;
    RecordsPage *m_records;
    ReportsPage *m_reports;
    HistoryPage *m_history;
    BackgroundRead<std::optional<StoredRun>> m_loading; // last: what it read is shown in the others
};

} // namespace valija
