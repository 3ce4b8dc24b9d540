// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/meaning_details.h"

#include "ui/text/words.h"
#include "ui/widgets/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

namespace valija {

MeaningDetails::MeaningDetails(QWidget *parent) : QFrame(parent)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(gap, smallGap, gap, smallGap);
    box->setSpacing(smallGap);
    m_title = addText(true);
    m_facts = addText(false);
    m_explanation = addText(false);
    m_advice = addText(false);
    m_side = addText(false);
    box->addStretch(1);
    setAccessibleName(tr("What the failure means"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
}

QLabel *MeaningDetails::addText(bool bold)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    layout()->addWidget(label);
    return label;
}

void MeaningDetails::showMeaning(const FailureMeaning &meaning, const QString &facts)
{
    m_title->setText(meaning.title);
    m_facts->setText(facts);
    m_explanation->setText(meaning.explanation);
    m_advice->setText(meaning.advice.isEmpty() ? QString() : tr("What to do: %1").arg(meaning.advice));
    m_side->setText(tr("%1. Action needed: %2.", "side, yes or no").arg(word(meaning.side), word(meaning.action)));
    for (auto *label : {m_facts, m_explanation, m_advice, m_side})
        label->setVisible(!label->text().isEmpty());
}

void MeaningDetails::showNothing(const QString &hint)
{
    m_title->clear();
    m_explanation->setText(hint);
    m_explanation->show();
    for (auto *label : {m_facts, m_advice, m_side}) {
        label->clear();
        label->hide();
    }
}

QString MeaningDetails::text() const
{
    QStringList lines;
    for (const auto *label : {m_title, m_facts, m_explanation, m_advice, m_side})
        if (!label->text().isEmpty())
            lines.append(label->text());
    return lines.join(QLatin1Char('\n'));
}

} // namespace valija
