// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Policy page's widgets and their connections; what they do is in policy_page.cpp.

#include "core/policy/lint.h"
#include "core/store/facts_store.h"
#include "ui/models/policy_models.h"
#include "ui/pages/policy_page.h"
#include "ui/widgets/finding_details.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/policy_editor.h"
#include "ui/widgets/policy_form.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/tool_bar.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFutureWatcher>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QTabWidget>

namespace valija {

using namespace Qt::StringLiterals;

PolicyPage::PolicyPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_actions(new ToolBar(this)),
      m_templates(new QMenu(this)),
      m_form(new PolicyForm(this)),
      m_editor(new PolicyEditor(this)),
      m_size(new QLabel(this)),
      m_sides(new QSplitter(Qt::Horizontal, this)),
      m_below(new QTabWidget(this)),
      m_lintTable(new TableView(this)),
      m_lint(new LintModel(this)),
      m_details(new FindingDetails(this)),
      m_readingsTable(new TableView(this)),
      m_readings(new ReadingsModel(this)),
      m_diffTable(new TableView(this)),
      m_diff(new DiffModel(this)),
      m_diffHint(new QLabel(this)),
      m_bytes(new QPlainTextEdit(this)),
      m_loading(*context.workers, [this](const Result<StoredDraft> &read) { show(read); })
{
    buildActions();
    buildEditors();
    connectEditors();
    enableActions();
}

void PolicyPage::buildActions()
{
    const auto add = [this](const QString &icon, const QString &text, const QString &tip, const QKeySequence &keys,
                            auto &&onTriggered) {
        QAction *action = m_actions->addAction(symbolIcon(icon), text);
        action->setToolTip(
            keys.isEmpty() ? tip : tr("%1 (%2)", "tool tip, keys").arg(tip, keys.toString(QKeySequence::NativeText)));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, onTriggered);
        return action;
    };
    m_save = add(u"check"_s, tr("Save draft"), tr("Keep the draft; nothing is published"), QKeySequence::Save,
                 [this] { save(); });
    add(u"refresh"_s, tr("Fill from live MX"), tr("Name the mail hosts that the DNS has now"), {},
        [this] { fillFromLiveMx(); });
    m_fix = add(u"policy"_s, tr("Apply fix"), tr("Correct the chosen finding in the text"),
                QKeySequence(Qt::ALT | Qt::Key_Return), [this] { applyFix(m_lint->row(m_lintTable->currentRow())); });
    m_actions->addSeparator();
    m_undo = add(u"undo"_s, tr("Undo"), tr("Take back the last change of the draft"), {}, [this] { m_editor->undo(); });
    m_redo = add(u"redo"_s, tr("Redo"), tr("Make the change again"), {}, [this] { m_editor->redo(); });
    m_actions->addSeparator();
    buildTemplateMenu(*m_actions);
    add(u"open"_s, tr("Open file…"), tr("Read the draft from a file"), {}, [this] { openFile(); });
    add(u"export"_s, tr("Export file…"), tr("Write mta-sts.txt as it is to be served"), {}, [this] { exportFile(); });
}

void PolicyPage::buildEditors()
{
    auto *text = new QWidget(this);
    auto *column = new QVBoxLayout(text);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    auto *title = new QLabel(tr("&Text"), text);
    title->setBuddy(m_editor);
    column->addWidget(title);
    column->addWidget(m_editor, 1);
    column->addWidget(m_size);

    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(gap);
    m_sides->addWidget(m_form);
    m_sides->addWidget(text);
    m_sides->setStretchFactor(0, 2);
    m_sides->setStretchFactor(1, 3);

    m_readingsTable->setRowModel(m_readings);
    m_readingsTable->setColumnWidths({26, 22, 60, 14, 40});
    m_readingsTable->sortByColumn(1, Qt::AscendingOrder);
    m_readingsTable->setAccessibleName(tr("What senders make of this policy"));
    m_readingsTable->remember(context().layoutFile, u"readings"_s);
    auto *difference = new QWidget(this);
    auto *differenceColumn = new QVBoxLayout(difference);
    differenceColumn->addWidget(m_diffHint);
    differenceColumn->addWidget(m_diffTable, 1);
    m_diffHint->setTextFormat(Qt::PlainText);
    m_diffHint->setWordWrap(true);
    m_diffHint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_diffTable->setPlainModel(m_diff);
    m_diffTable->setColumnWidths({12, 0});
    m_diffTable->setAccessibleName(tr("Difference to the live policy"));
    m_bytes->setReadOnly(true);
    m_bytes->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_bytes->setAccessibleName(tr("The bytes that are served"));
    m_bytes->setTabChangesFocus(true);

    m_below->setDocumentMode(true);
    m_below->addTab(buildFindings(), tr("Findings"));
    m_below->addTab(m_readingsTable, tr("What senders make of it"));
    m_below->addTab(difference, tr("Difference to live"));
    m_below->addTab(m_bytes, tr("Bytes"));
    auto *whole = new QSplitter(Qt::Vertical, this);
    whole->setChildrenCollapsible(false);
    whole->setHandleWidth(gap);
    whole->addWidget(m_sides);
    whole->addWidget(m_below);
    whole->setStretchFactor(0, 3);
    whole->setStretchFactor(1, 2);
    content().addWidget(m_actions);
    content().addWidget(whole, 1);
}

QWidget *PolicyPage::buildFindings()
{
    m_lintTable->setRowModel(m_lint);
    m_lintTable->setColumnWidths({64, 10, 8, 24});
    m_lintTable->setAccessibleName(tr("Findings about the draft"));
    m_lintTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lintTable->remember(context().layoutFile, u"lint"_s);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_lintTable);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    connect(m_lintTable, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_details->showFinding(m_lint->row(row));
        enableActions();
    });
    connect(m_lintTable, &TableView::rowActivated, this, [this](int row) {
        m_editor->goTo(m_lint->row(row));
        m_editor->setFocus();
    });
    return split;
}

void PolicyPage::connectEditors()
{
    connect(m_editor, &QPlainTextEdit::textChanged, this, &PolicyPage::lintNow);
    connect(m_form, &PolicyForm::modeEdited, this,
            [this](const QString &mode) { m_editor->replaceText(withField(m_editor->text(), u"mode"_s, mode)); });
    connect(m_form, &PolicyForm::maxAgeEdited, this, [this](qint64 seconds) {
        m_editor->replaceText(withField(m_editor->text(), u"max_age"_s, QString::number(seconds)));
    });
    connect(m_form, &PolicyForm::mxEdited, this,
            [this](const QStringList &mx) { m_editor->replaceText(withMx(m_editor->text(), mx)); });
}

void PolicyPage::fillFromLiveMx()
{
    if (!domain())
        return;
    const QFuture<Inspection> work = context().inspect({*domain()}, Stations(Station::MailHosts), {});
    context().track(tr("Asking for the mail hosts of %1").arg(domain()->unicode()), QFuture<void>(work));
    auto *watcher = new QFutureWatcher<Inspection>(this);
    connect(watcher, &QFutureWatcher<Inspection>::finished, this, [this, watcher, asked = *domain()] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0 && domain() == asked)
            useLiveHosts(watcher->resultAt(0).facts);
    });
    watcher->setFuture(work);
}

void PolicyPage::openFile()
{
    const QString path
        = QFileDialog::getOpenFileName(this, tr("Open a policy"), {}, tr("Policies (*.txt);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        messages().showError(tr("The policy could not be opened."), {Error::Kind::Unreadable, path});
        return;
    }
    const QByteArray bytes = file.read(maxPolicySize + 1);
    if (bytes.size() > maxPolicySize) {
        messages().showError(tr("The policy could not be opened."), {Error::Kind::TooLarge, path});
        return;
    }
    m_editor->replaceText(QString::fromUtf8(bytes).remove(u'\r'));
}

void PolicyPage::exportFile()
{
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Export the policy"), u"mta-sts.txt"_s, tr("Policies (*.txt)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = m_editor->bytes();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        messages().showError(tr("The policy could not be exported."), {Error::Kind::Unwritable, file.errorString()});
        return;
    }
    messages().show(Severity::Pass, tr("The policy is written to %1.").arg(path));
}

} // namespace valija
