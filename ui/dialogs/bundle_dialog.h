// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/bundle.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace valija {

/// The files that serve one or many policies, for the web server chosen: to look at, and to write to a folder.
class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BundleDialog(QList<ServedPolicy> policies, QWidget *parent = nullptr);
    QComboBox &server() { return *m_server; }
    const QMap<QString, QByteArray> &files() const { return m_files; }
    /// Writes all files below the folder and says what came of it.
    bool writeTo(const QString &folder);

private:
    void build();
    void showFile(const QString &path);

    QList<ServedPolicy> m_policies;
    QMap<QString, QByteArray> m_files;
    QComboBox *m_server;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_result;
};

} // namespace valija
