// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace valija {

/// One message on top of a page: what went wrong or was done, with at most one action (Undo, say). Plain text only.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(Severity severity, const QString &text, const QString &actionText = {},
              std::function<void()> action = {});
    /// `what` is a sentence ("The report could not be opened."); the reason is the error's own.
    void showError(const QString &what, const Error &error);
    void clear();
    QString text() const;
    /// Says what another one says, without its action.
    void takeOver(const MessageBar &old);

private:
    Severity m_severity = Severity::Info;
    QLabel *m_mark;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_onAction;
};

} // namespace valija
