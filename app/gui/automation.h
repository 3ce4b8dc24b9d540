// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace valija {

/// What the program does by itself while it runs: checks on a schedule, and files that appear in the watched folder.
class Automation : public QObject
{
    Q_OBJECT

public:
    explicit Automation(QObject *parent = nullptr);
    void follow(const Settings &settings);

Q_SIGNALS:
    void checkDue();
    void filesAppeared(const QStringList &paths);

private:
    void lookAtFolder();

    QTimer m_schedule;
    QTimer m_settle; ///< A file that is just being written is not read yet.
    QFileSystemWatcher m_watcher;
    QString m_folder;
    QSet<QString> m_seen;
};

} // namespace valija
