// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QPlainTextEdit>

namespace valija {

/// The policy's text: monospaced, with line numbers and the findings' marks in the margin, the places underlined, their
/// messages as tool tips. What it holds as bytes always ends its lines with CRLF.
class PolicyEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PolicyEditor(QWidget *parent = nullptr);

    QByteArray bytes() const; ///< UTF-8, CRLF.
    QString text() const;     ///< Lines end with a line feed; ends with one when there is any line.
    /// Replaces the text as one step that can be undone; the cursor stays near where it was.
    void replaceText(const QString &text);
    /// Replaces octets of bytes(), as one step.
    void replaceOctets(qsizetype offset, qsizetype length, const QByteArray &replacement);
    /// Findings of lintPolicy(bytes()).
    void setFindings(const Findings &findings);
    void goTo(const Finding &finding);

    /// Octets of bytes() to a position in the document and back, exact at line ends too.
    int positionAt(qsizetype octets) const;

    int marginWidth() const;
    void paintMargin(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Mark {
        Finding finding;
        int from;
        int to;
    };
    void underline();
    void layOutMargin();

    QWidget *m_margin;
    QList<Mark> m_marks;
};

} // namespace valija
