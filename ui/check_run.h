// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page_context.h"

#include <QObject>
#include <QThreadPool>

namespace valija {

/// Runs checks in the background and keeps what they find in the store as it comes.
class CheckRun : public QObject
{
    Q_OBJECT

public:
    CheckRun(const PageContext &context, QObject *parent = nullptr);
    ~CheckRun() override; ///< What was found is kept first.
    /// A station tested again takes the other stations' facts from the latest check.
    void start(const QList<DomainName> &domains, Stations stations);

Q_SIGNALS:
    void checked(const QList<valija::DomainName> &domains); ///< These are in the store now.
    void finished(int checkedCount, bool cancelled);        ///< After all of it is in the store.
    void failed(const valija::Error &error);                ///< The store's.

private:
    QList<DomainFacts> earlierFacts(const QList<DomainName> &domains);
    void keep(const QList<Inspection> &inspections);

    PageContext m_context;
    QThreadPool m_writer; ///< One thread: what was found is kept in the order in which it came.
};

} // namespace valija
