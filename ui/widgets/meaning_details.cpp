// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/meaning_details.h"

#include "core/base/text_reader.h"
#include "ui/models/failures_model.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace valija {

using namespace Qt::StringLiterals;

MeaningDetails::MeaningDetails(QWidget *parent) : QScrollArea(parent), m_inside(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *box = new QVBoxLayout(m_inside);
    box->setContentsMargins(gap, smallGap, gap, smallGap);
    box->setSpacing(smallGap);
    m_title = addText(true);
    m_explanation = addText(false);
    m_advice = addText(false);
    m_side = addText(false);
    m_test = addButton(tr("&Test this host now"),
                       tr("Ask the DNS, the policy host and the mail hosts whether it still fails; never sends mail"));
    m_test->setIcon(symbolIcon(u"check"_s));
    auto *answer = new QHBoxLayout;
    m_answerMark = new QLabel(m_inside);
    m_answer = addText(true);
    answer->addWidget(m_answerMark, 0, Qt::AlignTop);
    answer->addWidget(m_answer, 1);
    box->addLayout(answer);
    m_facts = addText(false);
    m_link = addButton(tr("Open the &address…"), tr("Open what the reporter refers to, after a question"));
    m_report = addButton(tr("&Show the report…"), tr("The report that this failure was read from"));
    box->addStretch(1);
    setWidget(m_inside);
    setAccessibleName(tr("What the failure means"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    connect(m_test, &QPushButton::clicked, this, &MeaningDetails::testRequested);
    connect(m_report, &QPushButton::clicked, this, &MeaningDetails::reportRequested);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_url); });
}

QLabel *MeaningDetails::addText(bool bold)
{
    auto *label = new QLabel(m_inside);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    m_inside->layout()->addWidget(label);
    return label;
}

QPushButton *MeaningDetails::addButton(const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, m_inside);
    button->setToolTip(tip);
    static_cast<QVBoxLayout *>(m_inside->layout())->addWidget(button, 0, Qt::AlignLeft);
    return button;
}

void MeaningDetails::showTexts(const FailureMeaning &meaning, const QString &facts)
{
    m_title->setText(meaning.title);
    m_facts->setText(facts);
    m_explanation->setText(meaning.explanation);
    m_advice->setText(meaning.advice.isEmpty() ? QString() : tr("What to do: %1").arg(meaning.advice));
    m_side->setText(tr("%1. Action needed: %2.", "side, yes or no").arg(word(meaning.side), word(meaning.action)));
    for (auto *label : {m_facts, m_explanation, m_advice, m_side})
        label->setVisible(!label->text().isEmpty());
    showButtons(false);
}

void MeaningDetails::showMeanings(const QList<MeantSessions> &meant)
{
    QStringList facts;
    if (meant.size() > 1)
        facts.append(tr("This is the most frequent cause. Failed sessions by cause:"));
    for (qsizetype i = 0; i < meant.size() && meant.size() > 1; ++i)
        facts.append(tr("%1: %2", "field, value").arg(meant[i].meaning.title, QLocale().toString(meant[i].sessions)));
    showTexts(meant.first().meaning, facts.join(u'\n'));
}

void MeaningDetails::showFailure(const FailureRow &row)
{
    const FailureDetails &failure = row.failure;
    QStringList facts;
    const auto add = [&](const QString &name, const QByteArray &value) {
        if (!value.isEmpty())
            facts.append(tr("%1: %2", "field, value").arg(name, readable(value)));
    };
    facts.append(outcomeSentence(mailOutcomeOf(row), failure.sessions));
    add(tr("Reporter"), row.organization);
    add(tr("Result"), failure.resultType);
    add(tr("Reason code"), failure.reasonCode);
    add(tr("Sent from"), failure.sendingMtaIp);
    add(tr("Mail host"), failure.receivingMxHostname);
    add(tr("Its address"), failure.receivingIp);
    add(tr("Its greeting name"), failure.receivingMxHelo);
    add(tr("More information"), failure.additionalInformation);
    showTexts(meaningOf(row), facts.join(u'\n'));
    showButtons(true);
    m_url = linkIn(failure);
    m_link->setVisible(m_url.isValid());
}

void MeaningDetails::showNothing(const QString &hint)
{
    showTexts({}, {});
    m_side->hide();
    m_side->clear();
    m_explanation->setText(hint);
    m_explanation->show();
}

void MeaningDetails::showButtons(bool shown)
{
    m_test->setVisible(shown);
    m_report->setVisible(shown);
    m_link->hide();
    m_answer->clear();
    m_answer->hide();
    m_answerMark->hide();
}

void MeaningDetails::showAnswer(Severity severity, const QString &answer)
{
    const int size = fontMetrics().height();
    m_answerMark->setPixmap(markIcon(severity).pixmap(QSize(size, size), devicePixelRatioF()));
    m_answer->setText(answer);
    m_answerMark->show();
    m_answer->show();
    ensureWidgetVisible(m_answer);
}

QString MeaningDetails::text() const
{
    QStringList lines;
    for (const auto *label : {m_title, m_explanation, m_advice, m_side, m_answer, m_facts})
        if (!label->text().isEmpty())
            lines.append(label->text());
    return lines.join(u'\n');
}

QString MeaningDetails::answer() const
{
    return m_answer->text();
}

QUrl linkIn(const FailureDetails &failure)
{
    const QUrl url(QString::fromUtf8(failure.additionalInformation.trimmed()), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace valija
