// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace valija {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap - halfGap, gap, gap - halfGap);
    column->setSpacing(smallGap);
    auto *label = new ElidedLabel(this);
    label->setText(title);
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, secondaryText(colors));
    label->setPalette(colors);
    column->addWidget(label);
    m_body->setSpacing(halfGap);
    column->addLayout(m_body);
    column->addStretch(1);
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

CardLine::CardLine(const QIcon &icon, const QString &text, const QString &value, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(smallGap);
    const int size = fontMetrics().height();
    if (!icon.isNull()) {
        auto *mark = new QLabel(this);
        mark->setPixmap(icon.pixmap(QSize(size, size), devicePixelRatioF()));
        row->addWidget(mark);
    }
    auto *words = new ElidedLabel(this);
    words->setText(text);
    row->addWidget(words, 1);
    auto *number = new QLabel(value, this);
    number->setTextFormat(Qt::PlainText);
    row->addWidget(number);
}

} // namespace valija
