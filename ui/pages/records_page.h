// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/planned_records.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace valija {

class TableView;

/// What is kept of how one domain is published, and what its last check saw.
struct StoredPublishing {
    std::optional<StoredDomain> domain; ///< Nothing: it is not in the portfolio.
    PublishingChoices choices;
    std::optional<DomainFacts> facts;
};

/// The DNS records that publish one domain's draft, in the dialect chosen, each with its live state.
class RecordsPage : public Page
{
    Q_OBJECT

public:
    explicit RecordsPage(const PageContext &context, QWidget *parent = nullptr);
    /// In a worker. What is being typed is never taken away.
    void refresh() override;
    bool isLoading() const override { return m_loading.isRunning() || Page::isLoading(); }
    /// What was typed in a page that this one replaces is there again when its domain is shown.
    void takeOver(const RecordsPage &old) { m_unsaved = old.unsaved(); }

    QLineEdit &policyHost() { return *m_policyHost; }
    QLineEdit &reportsTo() { return *m_reportsTo; }
    QLineEdit &stsDelegate() { return *m_stsDelegate; }
    QLineEdit &rptDelegate() { return *m_rptDelegate; }
    QSpinBox &stsTtl() { return *m_stsTtl; }
    QComboBox &dialect() { return *m_dialect; }
    QPlainTextEdit &text() { return *m_text; }
    PlannedRecordsModel &model() { return *m_model; }

Q_SIGNALS:
    void bundleRequested(const valija::DomainName &domain); ///< The web server's files.

protected:
    void beginAnew() override;

private:
    void buildForm();
    void connectForm();
    QWidget *buildBar();
    void show(const Result<StoredPublishing> &read);
    void showStored();
    QList<QLineEdit *> fields() const { return {m_policyHost, m_reportsTo, m_stsDelegate, m_rptDelegate}; }
    QHash<DomainName, QStringList> unsaved() const;
    void showUnsaved();
    void save();
    Result<StoredDomain> typedTargets() const;
    Result<PublishingChoices> typedChoices() const;
    void saveChoices();
    void showKept(const DomainName &name);
    void showRecords();
    void copy();
    void saveFile();

    QWidget *m_form;
    QLineEdit *m_policyHost;
    QLineEdit *m_reportsTo;
    QCheckBox *m_dane;
    QLineEdit *m_stsDelegate;
    QLineEdit *m_rptDelegate;
    QSpinBox *m_stsTtl;
    QSpinBox *m_hostTtl;
    QSpinBox *m_rptTtl;
    QLabel *m_hint;
    TableView *m_table;
    PlannedRecordsModel *m_model;
    QComboBox *m_dialect;
    QPushButton *m_bundle;
    QPlainTextEdit *m_text;
    QHash<QLineEdit *, QString> m_shownTexts; ///< Of the store; what is typed may differ.
    QHash<DomainName, QStringList> m_unsaved; ///< Texts of the fields(), of the domains that were left.
    std::optional<StoredDomain> m_stored;
    PublishingChoices m_choices;
    std::optional<DomainFacts> m_facts;
    BackgroundRead<StoredPublishing> m_loading; // last: what it read is shown in the others
};

} // namespace valija
