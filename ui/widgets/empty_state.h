// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace valija {

/// What stands where there is nothing yet: one sentence and the action that changes it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// An empty action text shows no button.
    void setText(const QString &sentence, const QString &actionText);
    QString sentence() const;
    QPushButton *button() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();

private:
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace valija
