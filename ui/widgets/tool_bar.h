// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolBar>

namespace valija {

/// The actions of a page, in its layout. Unlike Qt's own, its buttons are reached with Tab: not every action of a page
/// has keys of its own.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(QWidget *parent = nullptr);

protected:
    void actionEvent(QActionEvent *event) override;
};

} // namespace valija
