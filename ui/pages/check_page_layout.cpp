// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Check page's widgets and their connections; what they do is in check_page.cpp.

#include "ui/pages/check_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finding_details.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/roomy_rows.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/stations_row.h"
#include "ui/widgets/tool_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

namespace valija {

using namespace Qt::StringLiterals;

CheckPage::CheckPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_actions(new ToolBar(this)),
      m_stack(new QStackedLayout),
      m_blank(new QWidget(this)),
      m_empty(new EmptyState(this)),
      m_shown(new QWidget(this)),
      m_stations(new StationsRow(this)),
      m_attention(new QCheckBox(tr("Only what needs &attention"), this)),
      m_count(new QLabel(this)),
      m_tree(new QTreeView(this)),
      m_model(new FindingsModel(this)),
      m_details(new FindingDetails(this)),
      m_loading(*context.workers, [this](const Result<std::optional<StoredRun>> &read) { show(read); })
{
    m_attention->setToolTip(tr("Leave out what is good and what is only worth knowing"));
    buildActions();
    m_empty->setText(
        tr("This domain was not checked yet. A check asks the DNS, the policy host and the mail hosts; it never "
           "sends mail."),
        tr("Check now"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (domain())
            Q_EMIT checkRequested({*domain()}, allStations);
    });
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_actions);
    column->addWidget(m_stations);
    column->addWidget(buildFindings(), 1);
    for (QWidget *each : QList<QWidget *>{m_blank, m_empty, m_shown})
        m_stack->addWidget(each);
    content().addLayout(m_stack, 1);
    connect(m_stations, &StationsRow::chosenChanged, this, &CheckPage::filter);
    connect(m_attention, &QCheckBox::toggled, this, &CheckPage::filter);
}

QAction *CheckPage::addAction(const QString &icon, const QString &text, const QString &tip, const QKeySequence &keys)
{
    QAction *action = m_actions->addAction(symbolIcon(icon), text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(
        keys.isEmpty() ? tip : tr("%1 (%2)", "tool tip, keys").arg(tip, keys.toString(QKeySequence::NativeText)));
    return action;
}

void CheckPage::buildActions()
{
    m_retest = addAction(u"refresh"_s, tr("Test station again"), tr("Test only the chosen station again"),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(m_retest, &QAction::triggered, this, &CheckPage::retest);
    m_actions->addSeparator();
    QAction *compare = addAction(u"history"_s, tr("Compare…"), tr("Compare with the check before this one"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(compare, &QAction::triggered, this, &CheckPage::compareWithEarlier);
    QAction *certificates = addAction(u"check"_s, tr("Certificates…"), tr("All certificates side by side"),
                                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(certificates, &QAction::triggered, this,
            [this] { readFacts([this](const DomainFacts &seen) { showCertificates(seen); }); });
    QAction *transcripts = addAction(u"policy"_s, tr("Transcripts…"), tr("What was said to the servers, word by word"),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(transcripts, &QAction::triggered, this,
            [this] { readFacts([this](const DomainFacts &seen) { showTranscripts(seen); }); });
    m_actions->addSeparator();
    auto *button = new QToolButton(this);
    button->setText(tr("Export"));
    button->setIcon(symbolIcon(u"export"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Write this check to a file"));
    auto *menu = new QMenu(button);
    for (const auto &[text, suffix] : {std::pair(tr("As HTML…"), u"html"_s), std::pair(tr("As PDF…"), u"pdf"_s),
                                       std::pair(tr("As JSON…"), u"json"_s)}) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, suffix = suffix] { exportAs(suffix); });
    }
    button->setMenu(menu);
    QAction *exporting = m_actions->addWidget(button);
    m_needRun = {compare, certificates, transcripts, exporting};
}

QWidget *CheckPage::buildFindings()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RoomyRows(m_tree));
    m_tree->setAccessibleName(tr("Findings by station"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(gap);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckPage::showCurrent);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(smallGap);
    auto *above = new QHBoxLayout;
    above->addWidget(m_count, 1);
    above->addWidget(m_attention);
    column->addLayout(above);
    column->addWidget(m_tree, 1);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_details);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    return split;
}

} // namespace valija
