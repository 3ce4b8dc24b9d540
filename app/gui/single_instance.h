// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace valija {

/// What became of files that another instance was to take.
enum class HandOver {
    Taken,
    Nobody, ///< There is no other one.
    Failed, ///< There is one, but it does not say that it took them.
};

/// One window for each user, store and settings: a second start hands its files over to the first.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// However they were written: relative or absolute, by links or not.
    explicit SingleInstance(const QString &storeLocation, const QString &settingsFile = {}, QObject *parent = nullptr);

    /// Gives the files to the instance that runs, and waits for it to say that it has them all.
    HandOver handOver(const QStringList &files) const;
    /// Becomes the first one.
    void listen();
    const QString &place() const { return m_place; } ///< Where the first one listens.

Q_SIGNALS:
    void received(const QStringList &files); ///< Empty: somebody only wants to see the window.

private:
    void read(QLocalSocket *socket);

    QString m_place;
    QLocalServer m_server;
};

} // namespace valija
