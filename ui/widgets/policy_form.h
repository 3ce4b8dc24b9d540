// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/text/policy_fields.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace valija {

/// The policy as a form: mode, max_age with units, the list of mail hosts.
class PolicyForm : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyForm(QWidget *parent = nullptr);
    /// Shows the fields without emitting anything.
    void setFields(const PolicyFields &fields);
    PolicyFields fields() const { return m_fields; }

Q_SIGNALS:
    void modeEdited(const QString &keyword);
    void maxAgeEdited(qint64 seconds);
    void mxEdited(const QStringList &mx);

private:
    QWidget *buildMaxAge();
    QWidget *buildMx();
    void showMaxAge(qint64 seconds);
    qint64 maxAgeSeconds() const;
    void showModeHint();
    void addMx();
    void removeMx();
    void tellMx();
    void enableButtons();

    PolicyFields m_fields;
    QComboBox *m_mode;
    QLabel *m_modeHint;
    QSpinBox *m_maxAge;
    QComboBox *m_unit;
    QLabel *m_maxAgeHint;
    QListWidget *m_mx;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace valija
