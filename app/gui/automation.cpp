// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/automation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Short, and tells nothing about the files to who reads the memory. Whether a file may be read belongs to it, and
/// under which limits it is: what was refused for either is tried again once that has changed.
QString markOf(const QFileInfo &file, const QString &limits)
{
    const QString writing = file.absoluteFilePath() + QString::number(file.size())
        + file.lastModified().toString(Qt::ISODateWithMs) + (file.isReadable() ? QString() : u"unreadable"_s) + limits;
    return QString::fromLatin1(QCryptographicHash::hash(writing.toUtf8(), QCryptographicHash::Sha1).toHex().first(16));
}

/// Empty for the limits of everybody who has chosen none.
QString textOf(const IntakeLimits &limits)
{
    if (limits == IntakeLimits())
        return {};
    QStringList numbers;
    for (const qint64 number : {limits.reportSize, limits.expandedSize, qint64(limits.archiveEntries),
                                qint64(limits.depth), qint64(limits.expansionRatio), limits.ratioFrom})
        numbers.append(QString::number(number));
    return numbers.join(u' ');
}

Result<WatchedLook> lookInto(const QString &folder, const QString &limits)
{
    WatchedLook found{folder, QFileInfo(folder).isDir(), {}};
    for (const auto &file : QDir(folder).entryInfoList(QDir::Files))
        found.files.append({file.absoluteFilePath(), markOf(file, limits)});
    return found;
}

/// Whether so many hours have passed since then; then they begin anew. So they do where the clock was set back.
bool havePassed(int hours, QDateTime &since, const QDateTime &now)
{
    const bool passed = since.addSecs(qint64(hours) * 3600) <= now;
    if (passed || now < since)
        since = now;
    return passed;
}

} // namespace

Automation::Automation(QThreadPool &workers, QString memoryFile, QObject *parent)
    : QObject(parent),
      m_memoryFile(std::move(memoryFile)),
      m_looking(workers, [this](const Result<WatchedLook> &found) {
          if (found)
              show(*found);
      })
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(2s);
    m_poll.setInterval(1min);
    setClock([] { return QDateTime::currentDateTimeUtc(); }, 1min);
    connect(&m_tick, &QTimer::timeout, this, &Automation::tellTime);
    connect(&m_settle, &QTimer::timeout, this, &Automation::look);
    connect(&m_poll, &QTimer::timeout, this, &Automation::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    const QStringList seen = QSettings(m_memoryFile, QSettings::IniFormat).value(u"seen"_s).toStringList();
    m_seen = QSet<QString>(seen.cbegin(), seen.cend());
}

void Automation::follow(const Settings &settings)
{
    if (std::exchange(m_hours, settings.monitoringHours) != settings.monitoringHours)
        m_checkedAt = m_now();
    const QString limits = textOf(settings.intake);
    const bool newLimits = std::exchange(m_limits, limits) != limits;
    if (m_folder == settings.watchFolder) {
        if (newLimits)
            look();
        return;
    }
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = settings.watchFolder;
    m_pending.clear();
    m_poll.stop();
    m_settle.stop();
    if (m_folder.isEmpty())
        return;
    m_poll.start();
    look(); // what came while the program was closed
}

void Automation::setClock(std::function<QDateTime()> now, std::chrono::milliseconds every)
{
    m_now = std::move(now);
    m_checkedAt = m_dayBegan = m_now();
    m_tick.start(every);
}

void Automation::tellTime()
{
    const QDateTime now = m_now();
    if (m_hours > 0 && havePassed(m_hours, m_checkedAt, now))
        Q_EMIT checkDue();
    if (havePassed(24, m_dayBegan, now))
        Q_EMIT dayPassed();
}

void Automation::look()
{
    if (m_folder.isEmpty()) // to Qt, where the program was started
        return;
    m_looking.start([folder = m_folder, limits = m_limits] { return lookInto(folder, limits); });
}

/// The user may have chosen another folder meanwhile, or none.
void Automation::show(const WatchedLook &found)
{
    if (found.folder != m_folder || m_folder.isEmpty())
        return;
    take(found.files);
    if (found.isThere && m_watcher.directories().isEmpty() && m_watcher.addPath(m_folder))
        m_settle.start(); // something may have come between the look and the watch
}

void Automation::take(const QList<WatchedFile> &files)
{
    QStringList fresh;
    QSet<QString> marks;
    QSet<QString> pending;
    QSet<QString> present;
    for (const auto &file : files) {
        present.insert(file.mark);
        if (m_seen.contains(file.mark) || isBeingRead(file.mark))
            continue;
        if (m_pending.contains(file.mark)) { // as it was at the last look: nobody is writing it any more
            fresh.append(file.path);
            marks.insert(file.mark);
        } else {
            pending.insert(file.mark);
        }
    }
    m_pending = pending;
    if (!m_pending.isEmpty())
        m_settle.start();
    if (fresh.isEmpty())
        return;
    m_seen.intersect(present); // what is gone need not be remembered
    m_batches.insert(++m_lastBatch, marks);
    Q_EMIT filesAppeared(fresh, m_lastBatch);
}

bool Automation::isBeingRead(const QString &mark) const
{
    return std::any_of(m_batches.cbegin(), m_batches.cend(), [&](const auto &batch) { return batch.contains(mark); });
}

void Automation::end(int batch, bool areKept)
{
    const QSet<QString> marks = m_batches.take(batch);
    if (!areKept)
        return;
    m_seen.unite(marks);
    QSettings(m_memoryFile, QSettings::IniFormat).setValue(u"seen"_s, QStringList(m_seen.cbegin(), m_seen.cend()));
}

} // namespace valija
