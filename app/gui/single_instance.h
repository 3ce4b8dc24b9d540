// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace valija {

/// One window for each user and store: a second start hands its files over to the first.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &storeLocation, QObject *parent = nullptr);

    /// Whether another instance runs and took the files.
    bool handOver(const QStringList &files) const;
    /// Becomes the first one.
    void listen();

Q_SIGNALS:
    void received(const QStringList &files); ///< Empty: somebody only wants to see the window.

private:
    void read(QLocalSocket *socket);

    QString m_name;
    QLocalServer m_server;
};

} // namespace valija
