// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filter_header.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QScrollBar>

namespace valija {

FilterHeader::FilterHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    if (auto *view = qobject_cast<QAbstractItemView *>(parent))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FilterHeader::placeFields);
}

void FilterHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    qDeleteAll(m_fields);
    m_fields.clear();
    for (int section = 0; model && section < model->columnCount(); ++section) {
        const QString title = model->headerData(section, Qt::Horizontal).toString();
        auto *field = new QLineEdit(this);
        field->setAccessibleName(tr("Filter: %1", "a column").arg(title));
        field->setToolTip(tr("Show only rows with this text in the column: %1").arg(title));
        field->setPlaceholderText(tr("Filter"));
        field->setClearButtonEnabled(true);
        connect(field, &QLineEdit::textChanged, this,
                [this, section](const QString &text) { Q_EMIT filterEdited(section, text); });
        m_fields.append(field);
        field->show();
    }
    updateGeometries();
}

void FilterHeader::clear()
{
    for (auto *field : std::as_const(m_fields))
        field->clear();
}

QSize FilterHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!m_fields.isEmpty())
        size.rheight() += m_fields.first()->sizeHint().height();
    return size;
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_fields.isEmpty() ? 0 : m_fields.first()->sizeHint().height());
    QHeaderView::updateGeometries();
    placeFields();
}

/// In the order shown, so that Tab goes from left to right.
void FilterHeader::placeFields()
{
    QLineEdit *before = nullptr;
    for (int place = 0; place < count() && place < m_fields.size(); ++place) {
        const int section = logicalIndex(place);
        QLineEdit *field = m_fields.at(section);
        const int height = field->sizeHint().height();
        field->setVisible(!isSectionHidden(section));
        field->setGeometry(sectionViewportPosition(section), this->height() - height, sectionSize(section), height);
        if (before)
            setTabOrder(before, field);
        before = field;
    }
}

} // namespace valija
