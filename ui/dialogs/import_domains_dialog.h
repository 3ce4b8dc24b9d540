// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/portfolio_import.h"
#include "core/store/domain_store.h"
#include "ui/background_read.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace valija {

class SkippedModel;
class TableView;

/// Domains from a zone file, CSV or list, pasted or from a file: shows what would come and what was skipped and why,
/// then adds it.
class ImportDomainsDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDomainsDialog(QThreadPool &workers, QString storeLocation, QWidget *parent = nullptr);

    void readFiles(const QStringList &paths);
    void read(const QByteArray &content, const std::optional<DomainName> &origin);
    QPlainTextEdit &text() { return *m_text; }
    QPushButton &addButton() { return *m_add; }
    const ImportedDomains &imported() const { return m_imported; }
    QString summary() const;

Q_SIGNALS:
    void parsed();
    void added(int domains); ///< So many were new.

private:
    void show(const Result<ImportedDomains> &imported);
    void add();

    QThreadPool &m_workers;
    QString m_location;
    ImportedDomains m_imported;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    TableView *m_table;
    SkippedModel *m_skipped;
    QPushButton *m_add;
    QFutureWatcher<Result<int>> m_adding;
    BackgroundRead<ImportedDomains> m_reading; // last: what it read is shown in the others
};

} // namespace valija
