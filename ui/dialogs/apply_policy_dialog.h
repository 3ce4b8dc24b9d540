// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/background_read.h"
#include "ui/models/policy_application.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace valija {

class TableView;

/// One policy for several domains: which, whose mail hosts, and what then changes, before it is done.
class ApplyPolicyDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog chooses from.
    struct Portfolio {
        QList<StoredDomain> domains;
        Surroundings surroundings;
        QDateTime now = {};
    };

    ApplyPolicyDialog(QThreadPool &workers, Policy policy, Portfolio portfolio, QWidget *parent = nullptr);

    /// Takes the mail hosts of the domains' last checks from the store, for those whose drafts name none.
    void readHosts(const QString &storeLocation);
    bool isReading() const { return m_hosts.isRunning(); }

    /// Checks these and no others; at first none is.
    void choose(const QList<DomainName> &domains);
    QList<DomainName> chosenDomains() const;
    QCheckBox &keepHosts() { return *m_keepHosts; }
    QLineEdit &filter() { return *m_filter; }
    QPushButton &applyButton() { return *m_apply; }
    /// Of the chosen domains, only those that change.
    QList<DraftChange> changes() const;
    QString summary() const;

Q_SIGNALS:
    void applied(const QList<valija::DraftChange> &changes); ///< The user wants these; nothing is stored yet.

private:
    QWidget *buildChoice();
    void preview();
    void showFiltered(const QString &text);
    void checkShown(Qt::CheckState state);

    Policy m_policy;
    Portfolio m_portfolio;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QCheckBox *m_keepHosts;
    QLabel *m_summary;
    TableView *m_table;
    DraftChangesModel *m_model;
    QPushButton *m_apply;
    BackgroundRead<LiveHosts> m_hosts; // last: what it read is shown in the others
};

} // namespace valija
