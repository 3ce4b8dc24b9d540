// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"
#include "core/publish/plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace valija {

/// The records of many domains at once: each in its own zone, or by three CNAMEs, once, in one zone of the
/// administrator's.
class PortfolioRecordsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Remembers form and zone in the INI file `layoutFile`.
    PortfolioRecordsDialog(QList<Plan> plans, QString layoutFile, QWidget *parent = nullptr);

    enum class Part { OwnZones, Aliases, Zone };

    QComboBox &dialect() { return *m_dialect; }
    QComboBox &part() { return *m_part; }
    QLineEdit &zone() { return *m_zone; }
    QPlainTextEdit &text() { return *m_text; }
    /// Writes the text to a file and says what came of it.
    bool writeTo(const QString &path);

private:
    QLayout *buildBar();
    void build();
    QList<DnsRecord> records(const DomainName &zone) const;
    Part chosenPart() const;

    QList<Plan> m_plans;
    QString m_layoutFile;
    QComboBox *m_part;
    QLineEdit *m_zone;
    QComboBox *m_dialect;
    QPlainTextEdit *m_text;
    QLabel *m_hint;
    QByteArray m_written;
};

} // namespace valija
