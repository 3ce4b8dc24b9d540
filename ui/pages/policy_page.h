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

/// The draft of one domain's policy: form and text side by side, each following the other, linted as you type.
class PolicyPage : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    bool hasUnsavedChanges() const;
    void save(); ///< In a worker, as all changes.

    PolicyEditor &editor() { return *m_editor; }
    PolicyForm &form() { return *m_form; }
    LintModel &lint() { return *m_lint; }
    void applyFix(const Finding &finding);
    void useLiveHosts(const DomainFacts &facts);
    QMenu &templates() { return *m_templates; }
    void useTemplate(const PolicyTemplate &policyTemplate);
    void saveAsTemplate(const QString &name);
    /// Opens the dialog with these domains checked; nothing: those that share this domain's template.
    ApplyPolicyDialog *applyToSeveral();

private:
    void buildActions();
    void buildEditors();
    QWidget *buildFindings();
    void connectEditors();
    void load();
    void lintNow();
    void showDiff();
    void fillFromLiveMx();
    void buildTemplateMenu(QToolBar &bar);
    void fillTemplateMenu();
    void askTemplateName();
    void tellRemoved(const PolicyTemplate &removed);
    void followTemplate();
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

    std::optional<StoredDomain> m_stored;
    QString m_templateName;  ///< Where the draft was taken from; empty: nowhere.
    QString m_savedTemplate; ///< What the store has of it.
    /// What the template was with which text, as far as templates were used here: undo and redo come by these texts,
    /// and take the template along.
    QHash<QByteArray, QString> m_templatesOf;
    QByteArray m_live;  ///< The live policy's text; empty: none known.
    QByteArray m_saved; ///< What the store has; the draft is unsaved while it differs.
};

} // namespace valija
