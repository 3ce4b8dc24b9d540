// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/automation.h"

#include <QDir>

namespace valija {

using namespace std::chrono_literals;

Automation::Automation(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(2s);
    connect(&m_schedule, &QTimer::timeout, this, &Automation::checkDue);
    connect(&m_settle, &QTimer::timeout, this, &Automation::lookAtFolder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
}

void Automation::follow(const Settings &settings)
{
    m_schedule.stop();
    if (settings.monitoringHours > 0)
        m_schedule.start(std::chrono::hours(settings.monitoringHours));
    if (m_folder == settings.watchFolder)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = settings.watchFolder;
    m_seen.clear();
    if (m_folder.isEmpty())
        return;
    m_watcher.addPath(m_folder);
    m_settle.start(); // what came while the program was closed
}

void Automation::lookAtFolder()
{
    QStringList fresh;
    for (const auto &file : QDir(m_folder).entryInfoList(QDir::Files)) {
        // A file that was written again is a new one; the store knows what it has.
        const QString mark
            = file.fileName() + QString::number(file.size()) + file.lastModified().toString(Qt::ISODateWithMs);
        if (m_seen.contains(mark))
            continue;
        m_seen.insert(mark);
        fresh.append(file.absoluteFilePath());
    }
    if (!fresh.isEmpty())
        Q_EMIT filesAppeared(fresh);
}

} // namespace valija
