// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QCommandLinkButton;

namespace valija {

/// What a new user sees: what the program is for, and the four ways to begin.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override {}

    QCommandLinkButton &add() { return *m_add; }
    QCommandLinkButton &open() { return *m_open; }
    QCommandLinkButton &import() { return *m_import; }
    QCommandLinkButton &example() { return *m_example; }

Q_SIGNALS:
    void addRequested();
    void openRequested();
    void importRequested();
    void exampleRequested();

private:
    QCommandLinkButton *m_add;
    QCommandLinkButton *m_open;
    QCommandLinkButton *m_import;
    QCommandLinkButton *m_example;
};

} // namespace valija
