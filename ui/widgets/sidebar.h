// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"

#include <QStyledItemDelegate>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace valija {

/// A domain in the sidebar.
struct SidebarDomain {
    DomainName name;
    std::optional<DomainState> state; ///< Nothing: not checked yet.
};

/// Overview, Reports, then the domains, each with its state as shape and word. The search narrows the domains.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Overview, Reports, Domain };

    explicit Sidebar(QWidget *parent = nullptr);
    void setDomains(const QList<SidebarDomain> &domains);
    void choose(Place place, const std::optional<DomainName> &domain = {}); ///< Emits nothing.
    void chooseNothing();                                                   ///< For pages that are not in the list.
    QLineEdit &search() { return *m_search; }
    QListWidget &list() { return *m_list; }
    int shownDomains() const;

Q_SIGNALS:
    void overviewChosen();
    void reportsChosen();
    void domainChosen(const valija::DomainName &domain);

private:
    void fill();
    static void showState(QListWidgetItem &item, const SidebarDomain &domain);
    void filter();
    void tellChoice(const QListWidgetItem *item);

    QLineEdit *m_search;
    QListWidget *m_list;
    QList<SidebarDomain> m_domains;
    bool m_quiet = false;
};

} // namespace valija
