// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <chrono>

class QLocalSocket;

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

    /// Gives the files to the instance that runs, and waits for it to say that it has them all. Where nobody is there,
    /// this is the first one from now on, which takes what others give.
    HandOver begin(const QStringList &files);
    /// How long another one may be busy, opening a store or showing what it read, before it says that it has the files.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    const QString &place() const { return m_place; } ///< Where the first one listens.

Q_SIGNALS:
    void received(const QStringList &files); ///< Empty: somebody only wants to see the window.

private:
    HandOver give(QLocalSocket &other, const QStringList &files) const;
    void listen();
    void read(QLocalSocket *socket);

    QString m_place;
    QLocalServer m_server;
    std::chrono::milliseconds m_patience;
};

} // namespace valija
