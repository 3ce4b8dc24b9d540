// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QVBoxLayout;

namespace valija {

class ElidedLabel;

/// A box with a title, for the summaries above a table.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    QVBoxLayout &body() { return *m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

/// A line of a card: a mark, words, and a value at the right.
class CardLine : public QWidget
{
    Q_OBJECT

public:
    CardLine(const QIcon &icon, const QString &text, const QString &value, QWidget *parent = nullptr);
};

} // namespace valija
