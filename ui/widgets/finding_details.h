// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QDateTime>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QToolButton;

namespace valija {

/// Everything about one finding: what was found, why it matters, the evidence, what to do, the RFC's section, when it
/// was tested.
class FindingDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);

    /// `testedAt` in UTC; invalid for a draft, which is not tested but read.
    void showFinding(const Finding &finding, const QDateTime &testedAt = {});
    void showNothing(const QString &hint);
    /// What the copy button of the advice copies.
    QString adviceText() const;

private:
    void showEvidence(const QJsonObject &evidence);
    QLabel *addText(const QString &objectName);

    QWidget *m_inside;
    QLabel *m_mark;
    QLabel *m_severity;
    QLabel *m_message;
    QLabel *m_explanation;
    QLabel *m_adviceTitle;
    QLabel *m_advice;
    QToolButton *m_copy;
    QLabel *m_evidenceTitle;
    QWidget *m_evidenceBox = nullptr;
    QLabel *m_footer;
};

} // namespace valija
