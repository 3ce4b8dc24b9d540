// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/background_read.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace valija {

/// A file of the watched folder and what tells one writing of it from the next.
struct WatchedFile {
    QString path;
    QString mark;
};

/// What a look at the watched folder found.
struct WatchedLook {
    QString folder;
    bool isThere = false;
    QList<WatchedFile> files;
};

/// What the program does by itself while it runs: checks on a schedule, and files that appear in the watched folder.
/// Each writing of a file is read until it is kept, across restarts too: `memoryFile` keeps which ones are. One that
/// may be read now, or under other limits, is a new one.
class Automation : public QObject
{
    Q_OBJECT

public:
    Automation(QThreadPool &workers, QString memoryFile, QObject *parent = nullptr);
    void follow(const Settings &settings);
    /// How long a file must stay as it is before it is read: it may still be being written.
    void setSettleTime(std::chrono::milliseconds time) { m_settle.setInterval(time); }
    /// What time it is (UTC), and how often that is looked at: for tests, which have less time than users.
    void setClock(std::function<QDateTime()> now, std::chrono::milliseconds every);
    /// The files of a batch were read. Where they could not be kept, the next look finds them again; where nobody calls
    /// this, as after a cancel, the next start does.
    void end(int batch, bool areKept);

Q_SIGNALS:
    void checkDue();
    void dayPassed();
    void filesAppeared(const QStringList &paths, int batch); ///< To be ended by end().

private:
    void tellTime();
    void look();
    void show(const WatchedLook &found);
    void take(const QList<WatchedFile> &files);
    bool isBeingRead(const QString &mark) const;

    QString m_memoryFile;
    std::function<QDateTime()> m_now;
    /// Looks at the clock: a timer of a month is more milliseconds than Qt counts, and sleeps while the machine does.
    QTimer m_tick;
    int m_hours = 0;       ///< Between two checks; 0: never.
    QDateTime m_checkedAt; ///< Or begun to wait for the first check.
    QDateTime m_dayBegan;  ///< Of those that are told.
    QTimer m_settle;
    QTimer m_poll; ///< Network folders tell nothing, and one that was gone may come back.
    QFileSystemWatcher m_watcher;
    QString m_folder;
    QString m_limits; ///< Of what is opened.
    QSet<QString> m_seen;
    QSet<QString> m_pending;             ///< As they were at the last look.
    QHash<int, QSet<QString>> m_batches; ///< Being read.
    int m_lastBatch = 0;
    BackgroundRead<WatchedLook> m_looking; ///< In a worker: a network folder that is gone is waited for.
};

} // namespace valija
