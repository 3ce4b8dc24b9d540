// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/finding_details.h"

#include "core/base/catalogue.h"
#include "core/base/text_reader.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace valija {

namespace {

/// A value of the evidence as lines of text; from outside, so made safe to show.
QString linesOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList lines;
        for (const auto &item : value.toArray())
            lines.append(linesOf(item));
        return lines.join(u'\n');
    }
    if (value.isObject())
        return readable(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact), 2000);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return readable(value.toVariant().toString(), 2000);
}

void setBold(QLabel *label, double scale = 1.0)
{
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
}

void setSecondary(QLabel *label)
{
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, secondaryText(colors));
    label->setPalette(colors);
}

} // namespace

FindingDetails::FindingDetails(QWidget *parent) : QScrollArea(parent), m_inside(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details of the finding"));
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(gap, 0, smallGap, gap);
    column->setSpacing(smallGap);

    auto *head = new QHBoxLayout;
    head->setSpacing(smallGap);
    m_mark = new QLabel(m_inside);
    m_severity = addText(QStringLiteral("severity"));
    head->addWidget(m_mark);
    head->addWidget(m_severity, 1);
    column->addLayout(head);
    m_message = addText(QStringLiteral("message"));
    setBold(m_message, 1.1);
    m_explanation = addText(QStringLiteral("explanation"));
    m_adviceTitle = addText({});
    m_adviceTitle->setText(tr("What to do"));
    setBold(m_adviceTitle);
    m_copy = new QToolButton(m_inside);
    m_copy->setText(tr("Copy"));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copy what to do to the clipboard"));
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(adviceText()); });
    m_advice = addText(QStringLiteral("advice"));
    m_evidenceTitle = addText({});
    m_evidenceTitle->setText(tr("Evidence"));
    setBold(m_evidenceTitle);
    m_footer = addText(QStringLiteral("footer"));
    setSecondary(m_footer);

    column->addWidget(m_message);
    column->addWidget(m_explanation);
    column->addSpacing(smallGap);
    auto *adviceHead = new QHBoxLayout;
    adviceHead->addWidget(m_adviceTitle, 1);
    adviceHead->addWidget(m_copy);
    column->addLayout(adviceHead);
    column->addWidget(m_advice);
    column->addSpacing(smallGap);
    column->addWidget(m_evidenceTitle);
    column->addWidget(m_footer);
    column->addStretch(1);
    setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QLabel *FindingDetails::addText(const QString &objectName)
{
    auto *label = new QLabel(m_inside);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

void FindingDetails::showFinding(const Finding &finding, const QDateTime &testedAt)
{
    const int size = fontMetrics().height();
    m_mark->setPixmap(markIcon(finding.severity).pixmap(QSize(size, size), devicePixelRatioF()));
    m_severity->setText(word(finding.severity));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, colorOf(finding.severity, colors));
    m_severity->setPalette(colors);
    m_message->setText(describe(finding));
    m_explanation->setText(explain(finding.id));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    m_advice->setText(advise(finding));
    const bool hasAdvice = !m_advice->text().isEmpty();
    m_adviceTitle->setVisible(hasAdvice);
    m_advice->setVisible(hasAdvice);
    m_copy->setVisible(hasAdvice);
    showEvidence(finding.evidence);
    const QString reference = QString::fromLatin1(kindOf(finding.id).reference);
    const QString slug = QString::fromLatin1(kindOf(finding.id).slug);
    m_footer->setText(
        testedAt.isValid()
            ? tr("%1 · %2 · tested %3", "finding's id, RFC section, date").arg(slug, reference, dateTimeText(testedAt))
            : tr("%1 · %2", "finding's id, RFC section").arg(slug, reference));
    verticalScrollBar()->setValue(0);
}

void FindingDetails::showNothing(const QString &hint)
{
    m_mark->clear();
    m_severity->clear();
    m_message->clear();
    m_explanation->setText(hint);
    m_explanation->setVisible(true);
    m_advice->clear();
    m_adviceTitle->hide();
    m_advice->hide();
    m_copy->hide();
    m_footer->clear();
    showEvidence({});
}

void FindingDetails::showEvidence(const QJsonObject &evidence)
{
    delete m_evidenceBox;
    m_evidenceBox = nullptr;
    m_evidenceTitle->setVisible(!evidence.isEmpty());
    if (evidence.isEmpty())
        return;
    m_evidenceBox = new QWidget(m_inside);
    auto *rows = new QFormLayout(m_evidenceBox);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(gap);
    rows->setVerticalSpacing(halfGap);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (auto entry = evidence.begin(); entry != evidence.end(); ++entry) {
        auto *name = new QLabel(evidenceLabel(entry.key()), m_evidenceBox);
        name->setTextFormat(Qt::PlainText);
        setSecondary(name);
        QLabel *value = addText(QStringLiteral("evidence"));
        value->setText(linesOf(entry.value()));
        rows->addRow(name, value);
    }
    auto *column = static_cast<QVBoxLayout *>(m_inside->layout());
    column->insertWidget(column->indexOf(m_footer), m_evidenceBox);
}

QString FindingDetails::adviceText() const
{
    return m_advice->text();
}

} // namespace valija
