// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tool_bar.h"

#include <QActionEvent>

namespace valija {

ToolBar::ToolBar(QWidget *parent) : QToolBar(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(16, 16));
}

void ToolBar::actionEvent(QActionEvent *event)
{
    QToolBar::actionEvent(event);
    if (event->type() == QEvent::ActionRemoved)
        return;
    if (auto *button = widgetForAction(event->action()); button && !event->action()->isSeparator())
        button->setFocusPolicy(Qt::TabFocus);
}

} // namespace valija
