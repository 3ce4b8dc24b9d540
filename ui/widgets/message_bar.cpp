// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/message_bar.h"

#include "core/base/describe_error.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace valija {

namespace {

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    return QColor::fromRgbF(float(ground.redF() * (1 - share) + ink.redF() * share),
                            float(ground.greenF() * (1 - share) + ink.greenF() * share),
                            float(ground.blueF() * (1 - share) + ink.blueF() * share));
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageMargin, smallGap, smallGap, smallGap);
    row->setSpacing(smallGap);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(close, 0, Qt::AlignVCenter);
    m_action->hide();
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_onAction;
        clear();
        if (action)
            action();
    });
    clear();
}

void MessageBar::show(Severity severity, const QString &text, const QString &actionText, std::function<void()> action)
{
    m_severity = severity;
    QPalette colors = parentWidget() ? parentWidget()->palette() : palette();
    colors.setColor(QPalette::Window, mixed(colors.color(QPalette::Window), colorOf(severity, colors), 0.12));
    setPalette(colors);
    const int size = fontMetrics().height();
    m_mark->setPixmap(markIcon(severity).pixmap(QSize(size, size), devicePixelRatioF()));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(actionText);
    m_action->setToolTip(actionText);
    m_action->setVisible(!actionText.isEmpty());
    m_onAction = std::move(action);
    setVisible(true);
}

void MessageBar::showError(const QString &what, const Error &error)
{
    show(Severity::Error, tr("%1 %2", "what failed, why").arg(what, describe(error)));
}

void MessageBar::clear()
{
    m_onAction = nullptr;
    m_text->clear();
    setVisible(false);
}

void MessageBar::takeOver(const MessageBar &old)
{
    if (!old.text().isEmpty())
        show(old.m_severity, old.text());
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace valija
