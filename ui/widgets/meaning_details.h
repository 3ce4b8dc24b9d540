// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/failure_dictionary.h"

#include <QFrame>

class QLabel;

namespace valija {

/// What a failure means: in words, whose side it is on, and what to do.
class MeaningDetails : public QFrame
{
    Q_OBJECT

public:
    explicit MeaningDetails(QWidget *parent = nullptr);
    /// `facts` is one line about the very failure (reason code, addresses); may be empty.
    void showMeaning(const FailureMeaning &meaning, const QString &facts);
    void showNothing(const QString &hint);
    QString text() const; ///< All that is shown.

private:
    QLabel *addText(bool bold);

    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_explanation;
    QLabel *m_advice;
    QLabel *m_side;
};

} // namespace valija
