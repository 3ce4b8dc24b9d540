// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/store/report_store.h"
#include "ui/background_read.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace valija {

/// A report as its file has it, and what had to be repaired to read it.
struct OriginalReport {
    StoredReport report;
    Findings findings;
    QByteArray bytes; ///< As received, expanded.
};

/// Reads one from the store; for a worker. Errors: NotFound when it was removed meanwhile, Malformed where
/// its original is damaged, else the store's.
Result<OriginalReport> loadOriginal(const QString &storeLocation, qint64 key);

/// One report: where it came from, what was repaired, its JSON laid out and as received. The bytes can be saved.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(QThreadPool &workers, const QString &storeLocation, qint64 key, QWidget *parent = nullptr);
    bool isLoading() const { return m_loading.isRunning(); }
    QTabWidget &tabs() { return *m_tabs; }
    QLabel &lead() { return *m_lead; }
    QListWidget &repairs() { return *m_repairs; }
    QPlainTextEdit &readable() { return *m_readable; }
    QPlainTextEdit &received() { return *m_received; }
    QPushButton &saveButton() { return *m_save; }

private:
    void showReport(const Result<OriginalReport> &read);
    void save();

    QThreadPool &m_workers;
    QLabel *m_lead;
    QTabWidget *m_tabs;
    QListWidget *m_repairs;
    QPlainTextEdit *m_readable;
    QPlainTextEdit *m_received;
    QPushButton *m_save;
    QByteArray m_bytes;
    BackgroundRead<OriginalReport> m_loading; // last: it shows what it read in the others
};

} // namespace valija
