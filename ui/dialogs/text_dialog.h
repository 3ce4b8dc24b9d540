// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace valija {

/// Shows plain text from outside, monospaced, to read, find and copy: a transcript, a served file. Not modal.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    struct Part {
        QString title;
        QString text;
    };

    /// With several parts a list on the left chooses.
    TextDialog(const QString &title, const QList<Part> &parts, QWidget *parent = nullptr);
    QString shownText() const;

private:
    QPlainTextEdit *m_text;
};

} // namespace valija
