// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/domain_store.h"
#include "core/store/publishing_store.h"
#include "ui/models/policy_application.h"
#include "ui/pages/page.h"

class QAction;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QSplitter;
class QTabWidget;
class QToolBar;
class QTimer;

namespace valija {

class ApplyPolicyDialog;
class FindingDetails;
class LintModel;
class ReadingsModel;
class DiffModel;
class PolicyEditor;
class PolicyForm;
class TableView;

/// What is kept of one domain's draft, and what is beside it.
struct StoredDraft {
    std::optional<StoredDomain> domain; ///< Nothing: it is not in the portfolio.
    QString templateName;               ///< Where the draft was taken from; empty: nowhere.
    QByteArray live;                    ///< The live policy's text; empty: none known.
    QList<PolicyTemplate> templates;    ///< Those of the store.
};

/// The draft of one domain's policy: form and text side by side, each following the other, linted as you type.
class PolicyPage : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(const PageContext &context, QWidget *parent = nullptr);
    /// In a worker. What is being typed is never taken away.
    void refresh() override;
    bool isLoading() const override { return m_loading.isRunning() || Page::isLoading(); }
    bool hasUnsavedChanges() const;
    /// What was typed in a page that this one replaces is there again when its domain is shown.
    void takeOver(const PolicyPage &old) { m_unsaved = old.unsaved(); }
    void save(); ///< In a worker, as all changes.

    PolicyEditor &editor() { return *m_editor; }
    PolicyForm &form() { return *m_form; }
    LintModel &lint() { return *m_lint; }
    void applyFix(const Finding &finding);
    void useLiveHosts(const DomainFacts &facts);
    QMenu &templates() { return *m_templates; }
    void useTemplate(const PolicyTemplate &policyTemplate);
    void saveAsTemplate(const QString &name);
    /// Opens the dialog with this domain chosen, and those that share its template.
    void applyToSeveral();

protected:
    void beginAnew() override;

private:
    /// What was typed of a domain, and not saved.
    struct UnsavedDraft {
        QString text;
        QString templateName;
    };

    void buildActions();
    void buildEditors();
    QWidget *buildFindings();
    void connectEditors();
    void show(const Result<StoredDraft> &read);
    QHash<DomainName, UnsavedDraft> unsaved() const;
    void showUnsaved();
    void lintNow();
    void showDiff();
    void fillFromLiveMx();
    void buildTemplateMenu(QToolBar &bar);
    void fillTemplateMenu();
    void askTemplateName();
    void tellRemoved(const PolicyTemplate &removed);
    void followTemplate();
    void openApplyDialog(const QList<StoredDomain> &domains, Surroundings surroundings);
    void storeChanges(QList<DraftChange> changes);
    void openFile();
    void exportFile();
    void enableActions();

    QToolBar *m_actions;
    QAction *m_save = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_fix = nullptr;
    QMenu *m_templates;
    PolicyForm *m_form;
    PolicyEditor *m_editor;
    QLabel *m_size;
    QSplitter *m_sides; ///< Form and text.
    QTabWidget *m_below;
    TableView *m_lintTable;
    LintModel *m_lint;
    FindingDetails *m_details;
    TableView *m_readingsTable;
    ReadingsModel *m_readings;
    TableView *m_diffTable;
    DiffModel *m_diff;
    QLabel *m_diffHint;
    QPlainTextEdit *m_bytes;

    bool m_isRead = false; ///< Before that nothing is known of the domain, and nothing can be typed.
    int m_visit = 0;       ///< Counts the changes of domains: a change of the store may end after another visit.
    std::optional<StoredDomain> m_stored;
    QHash<DomainName, UnsavedDraft> m_unsaved; ///< Of the domains that were left; there again when they are shown.
    QList<PolicyTemplate> m_storedTemplates;
    QString m_templateName;  ///< Where the draft was taken from; empty: nowhere.
    QString m_savedTemplate; ///< What the store has of it.
    /// What the template was with which text, as far as templates were used here: undo and redo come by these texts,
    /// and take the template along.
    QHash<QByteArray, QString> m_templatesOf;
    QByteArray m_live;                     ///< The live policy's text; empty: none known.
    QByteArray m_saved;                    ///< What the store has; the draft is unsaved while it differs.
    BackgroundRead<StoredDraft> m_loading; // last: what it read is shown in the others
};

} // namespace valija
