// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/empty_state.h"

#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace valija {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_sentence(new QLabel(this)), m_action(new QPushButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(fontMetrics().averageCharWidth() * 64);
    QPalette colors = m_sentence->palette();
    colors.setColor(QPalette::WindowText, secondaryText(colors));
    m_sentence->setPalette(colors);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(gap);
    column->addStretch(2);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->hide(); // until there is something to do
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setText(const QString &sentence, const QString &actionText)
{
    m_sentence->setText(sentence);
    // To a centred item the layout gives less height than the text has at its width.
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(m_sentence->minimumWidth()));
    m_action->setText(actionText);
    m_action->setToolTip(sentence);
    m_action->setVisible(!actionText.isEmpty());
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace valija
