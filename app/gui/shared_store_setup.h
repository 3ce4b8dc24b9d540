// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/key_store.h"
#include "ui/widgets/message_bar.h"

#include <QObject>
#include <QThreadPool>

class QWidget;

namespace valija {

/// Leads to a store that a team shares: asks for its password, tries whether the server lets us in, and puts the
/// password into the system's key store. What came of it is said in the message bar; then it deletes itself.
class SharedStoreSetup : public QObject
{
    Q_OBJECT

public:
    using Keep = decltype(&keepPassword);

    /// Belongs to the window. `keep` puts a password into a key store.
    SharedStoreSetup(QThreadPool &workers, QWidget &window, MessageBar &messages, Keep keep = keepPassword);

    /// Asks unless the location has a password.
    void begin(const QString &location);

Q_SIGNALS:
    void finished(bool usable);

private:
    void tryToOpen(const QString &location);
    void keepPasswordOf(const QString &location);
    void finish(bool usable);

    QThreadPool &m_workers;
    QWidget &m_window;
    MessageBar &m_messages;
    Keep m_keep;
};

} // namespace valija
