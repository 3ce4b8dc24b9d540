// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/failures_view.h"

#include "core/base/text_reader.h"
#include "ui/models/failures_model.h"
#include "ui/models/report_cells.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FailuresView::FailuresView(QThreadPool &workers, const QString &storeLocation, const QString &layoutFile,
                           QWidget *parent)
    : QWidget(parent),
      m_table(new TableView(this)),
      m_header(new FilterHeader(m_table)),
      m_model(new FailuresModel(workers, storeLocation, this)),
      m_count(new QLabel(this)),
      m_only(new ElidedLabel(this)),
      m_clear(new QPushButton(tr("C&lear the filters"), this))
{
    m_table->useHeader(m_header);
    m_table->setPlainModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Single failures"));
    m_table->setColumnWidths({12, 22, 20, 24, 20, 24, 20, 11, 40});
    m_table->remember(layoutFile, u"failures"_s);
    m_clear->setToolTip(tr("Show all failures of the period again"));
    m_clear->setVisible(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, smallGap, 0, 0);
    column->setSpacing(smallGap);
    auto *row = new QHBoxLayout;
    row->addWidget(m_count);
    row->addWidget(m_only, 1);
    row->addWidget(m_clear);
    column->addLayout(row);
    column->addWidget(m_table, 1);

    connect(m_header, &FilterHeader::filterEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FailuresView::query);
    connect(m_clear, &QPushButton::clicked, this, [this] { showOnly({}); });
    connect(m_model, &FailuresModel::counted, this,
            [this](qint64 rows) { m_count->setText(tr("%Ln failure(s)", nullptr, int(rows))); });
    connect(m_model, &FailuresModel::failed, this, &FailuresView::failed);
    connect(m_model, &FailuresModel::dataChanged, this, &FailuresView::tellCurrent); // it may be among what was fetched
    connect(m_model, &FailuresModel::modelReset, this, [this] {
        if (m_model->keptPlace() >= 0)
            m_table->returnTo(m_model->keptPlace()); // which tells
        else
            tellCurrent();
    });
    connect(m_table, &TableView::currentRowChanged, this, &FailuresView::tellCurrent);
    connect(m_table, &TableView::rowClicked, this, &FailuresView::tellCurrent);
    m_table->setCopy([this](const QList<int> &columns) {
        m_model->readAsText(m_table->selectionModel()->selection(), columns,
                            [](const QString &text) { QApplication::clipboard()->setText(text); });
    });
}

void FailuresView::setFilter(const SummaryFilter &filter)
{
    m_filter = filter;
    query();
}

void FailuresView::beginAnew(const SummaryFilter &filter)
{
    m_header->clear();
    m_among.clear();
    m_only->setText({});
    clear();
    setFilter(filter);
}

void FailuresView::clear()
{
    m_count->clear();
    m_model->clear();
}

void FailuresView::showOnly(const QMap<FailureColumn, QSet<QByteArray>> &among)
{
    m_header->clear();
    m_among = among;
    QStringList words;
    for (auto it = among.cbegin(); it != among.cend(); ++it)
        words.append(wordsFor(it.key(), *it));
    m_only->setText(words.join(u" · "_s));
    query();
}

/// As the tables show it: what is left out and what is called so are one row there.
QString FailuresView::wordsFor(FailureColumn column, const QSet<QByteArray> &texts) const
{
    constexpr qsizetype longestText = 60;
    const QByteArray text = texts.contains(QByteArray()) ? QByteArray() : *texts.cbegin();
    const QString title = m_model->headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("%1: %2", "a column, the text in all its rows")
        .arg(title, text.isEmpty() ? textCell({}, Qt::DisplayRole).toString() : readable(text, longestText));
}

void FailuresView::query()
{
    m_typing.stop();
    FailureQuery query = m_model->query();
    query.filter = m_filter;
    query.among = m_among;
    query.noDay = dayCell({}, Qt::DisplayRole).toString();
    query.contains.clear();
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (const QString text = m_header->field(column).text(); !text.isEmpty())
            query.contains.insert(static_cast<FailureColumn>(column), text);
    m_clear->setVisible(!query.contains.isEmpty() || !m_among.isEmpty());
    m_model->setQuery(query);
}

const FailureRow *FailuresView::current() const
{
    const int row = m_table->currentRow();
    return row < 0 ? nullptr : m_model->row(row);
}

void FailuresView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setShown(true);
}

void FailuresView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setShown(false);
}

void FailuresView::tellCurrent()
{
    m_model->keep(current());
    Q_EMIT currentChanged();
}

QString FailuresView::onlyText() const
{
    return m_only->text();
}

QString FailuresView::countText() const
{
    return m_count->text();
}

} // namespace valija
