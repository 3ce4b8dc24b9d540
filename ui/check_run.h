// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page_context.h"

#include <QObject>

namespace valija {

/// Runs checks in the background and keeps what they find in the store as it comes.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    CheckRun(PageContext context, QObject *parent = nullptr);
    ~CheckRun() override; ///< What was found is kept all the same.
    /// A station tested again takes the other stations' facts from the latest check.
    void start(const QList<DomainName> &domains, Stations stations);
    /// Until all that was found is in the store.
    bool isRunning() const { return m_begun > 0 || m_isWriting || !m_waiting.isEmpty() || !m_ended.isEmpty(); }

Q_SIGNALS:
    void checked(const QList<valija::DomainName> &domains);       ///< These are in the store now.
    void finished(int checkedCount, bool cancelled);              ///< After all of it is in the store.
    void failed(const QString &what, const valija::Error &error); ///< The store's.

private:
    struct End {
        int checkedCount;
        bool cancelled;
    };
    void gather(const QList<DomainName> &domains, Stations stations, const QList<DomainFacts> &earlier);
    void writeWaiting();
    static QString titleFor(const QList<DomainName> &domains);

    PageContext m_context;
    // A thousand results come one by one: what comes while some are written is written together.
    QList<Inspection> m_waiting;
    QList<End> m_ended; ///< All of these runs' results were found, and are kept with those that wait.
    bool m_isWriting = false;
    int m_begun = 0; ///< Runs that ask, or read what they need before.
};

} // namespace valija
