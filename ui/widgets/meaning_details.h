// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/store/failure_table.h"
#include "core/tlsrpt/result_shares.h"

#include <QScrollArea>
#include <QUrl>

class QLabel;
class QPushButton;

namespace valija {

/// What a failure means: in words, whose side it is on, and what to do. For a single one also its fields, and what can
/// be done with it: test the host again, see the report it came from, open the address it names.
class MeaningDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit MeaningDetails(QWidget *parent = nullptr);
    /// The first, and how many sessions mean what else.
    void showMeanings(const QList<MeantSessions> &meant);
    void showFailure(const FailureRow &row);
    void showNothing(const QString &hint);
    /// What a test of the shown failure's host came to.
    void showAnswer(Severity severity, const QString &answer);
    QString text() const; ///< All that is shown.
    QString answer() const;

    QPushButton &testButton() { return *m_test; }
    QPushButton &reportButton() { return *m_report; }
    QPushButton &linkButton() { return *m_link; }

Q_SIGNALS:
    void testRequested();
    void reportRequested();
    void linkRequested(const QUrl &url);

private:
    QLabel *addText(bool bold);
    QPushButton *addButton(const QString &text, const QString &tip);
    void showTexts(const FailureMeaning &meaning, const QString &facts);
    void showButtons(bool shown);

    QWidget *m_inside;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_advice;
    QLabel *m_side;
    QPushButton *m_test;
    QLabel *m_answerMark;
    QLabel *m_answer;
    QLabel *m_facts;
    QPushButton *m_link;
    QPushButton *m_report;
    QUrl m_url;
};

/// The web address in `additional-information`; an invalid one where there is none.
QUrl linkIn(const FailureDetails &failure);

} // namespace valija
