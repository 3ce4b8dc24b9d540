// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_view.h"

#include "ui/text/table_text.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace valija {

using namespace std::chrono_literals;

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table: reading order.
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    useHeader(horizontalHeader());
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_saving.setSingleShot(true);
    m_saving.setInterval(500ms);
    connect(&m_saving, &QTimer::timeout, this, &TableView::saveLayout);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowActivated(inModel(index).row()); });
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT rowClicked(inModel(index).row()); });
}

TableView::~TableView()
{
    if (m_saving.isActive())
        saveLayout();
}

void TableView::useHeader(QHeaderView *header)
{
    if (header != horizontalHeader())
        setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &TableView::keepLayout);
    connect(header, &QHeaderView::sectionResized, this, &TableView::keepLayout);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::keepLayout);
}

void TableView::setRowModel(QAbstractItemModel *model)
{
    m_proxy.setSourceModel(model);
    setModel(&m_proxy);
    setSortingEnabled(true);
    connectSelection();
}

void TableView::setPlainModel(QAbstractItemModel *model)
{
    setModel(model);
    connectSelection();
}

void TableView::connectSelection()
{
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentRowChanged(currentRow()); });
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_isKeptInView = !isVisible() || viewport()->rect().intersects(visualRect(currentIndex())); });
}

QModelIndex TableView::inModel(const QModelIndex &index) const
{
    return model() == &m_proxy ? m_proxy.mapToSource(index) : index;
}

QModelIndex TableView::inView(int row) const
{
    return model() == &m_proxy ? m_proxy.mapFromSource(m_proxy.sourceModel()->index(row, 0)) : model()->index(row, 0);
}

int TableView::currentRow() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? inModel(index).row() : -1;
}

QList<int> TableView::selectedRows() const
{
    QModelIndexList indexes = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(indexes.begin(), indexes.end(), [](const auto &a, const auto &b) { return a.row() < b.row(); });
    QList<int> rows;
    for (const auto &index : indexes)
        rows.append(inModel(index).row());
    return rows;
}

QList<int> TableView::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row)
        rows.append(inModel(model()->index(row, 0)).row());
    return rows;
}

void TableView::selectRow(int row)
{
    const QModelIndex index = inView(row);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void TableView::selectFirst()
{
    if (model()->rowCount() > 0)
        selectRow(inModel(model()->index(0, 0)).row());
}

void TableView::returnTo(int row)
{
    if (m_isKeptInView)
        return selectRow(row);
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(inView(row), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setAutoScroll(true);
}

void TableView::keepCurrentRow(const std::function<QVariant(int row)> &keyOf)
{
    connect(model(), &QAbstractItemModel::modelAboutToBeReset, this, [this, keyOf] {
        const int row = currentRow();
        m_keptKey = row < 0 ? QVariant() : keyOf(row);
    });
    connect(model(), &QAbstractItemModel::modelReset, this, [this, keyOf] {
        if (!m_keptKey.isValid())
            return;
        const QList<int> rows = shownRows();
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](int row) { return keyOf(row) == m_keptKey; });
        if (found != rows.cend())
            returnTo(*found);
        else
            selectFirst();
    });
}

void TableView::setFilterText(const QString &text)
{
    m_proxy.setFilterFixedString(text);
}

void TableView::setColumnWidths(const QList<int> &characters)
{
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column) {
        if (characters.at(column) == 0)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, characters.at(column) * unit + 16);
    }
}

void TableView::remember(const QString &layoutFile, const QString &key)
{
    m_layoutFile = layoutFile;
    m_layoutKey = QStringLiteral("tables/") + key;
    const QSettings file(layoutFile, QSettings::IniFormat);
    const QSignalBlocker quiet(horizontalHeader()); // Restoring is no change.
    horizontalHeader()->restoreState(file.value(m_layoutKey).toByteArray());
    if (isSortingEnabled())
        model()->sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

/// As it is now: when it is written the model may be gone, and the columns with it.
void TableView::keepLayout()
{
    if (m_layoutKey.isEmpty() || !isVisible())
        return;
    m_layout = horizontalHeader()->saveState();
    m_saving.start();
}

void TableView::saveLayout() const
{
    QSettings file(m_layoutFile, QSettings::IniFormat);
    file.setValue(m_layoutKey, m_layout);
}

void TableView::showHeaderMenu(const QPoint &place)
{
    QMenu menu(this);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last column shown stays: a table without columns has no header to bring them back with.
        action->setEnabled(header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            keepLayout();
        });
    }
    menu.exec(header->mapToGlobal(place));
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

void TableView::copySelection()
{
    if (m_copy)
        m_copy(shownColumns());
    else
        QApplication::clipboard()->setText(selectionAsText());
}

QString TableView::selectionAsText() const
{
    QList<int> rows;
    for (const auto &index : selectionModel() ? selectionModel()->selectedRows() : QModelIndexList())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return tableAsText(*model(), rows, shownColumns());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace valija
