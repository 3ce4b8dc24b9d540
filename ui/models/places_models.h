// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/failure_places.h"
#include "ui/models/table_model.h"

#include <QHash>

namespace valija {

/// A place and, once it was asked for, the name that the reverse DNS has for its address.
struct PlaceRow {
    FailurePlace place;
    QString hostName;
};

/// By sending source: the reporter, then its address.
class SendingModel : public TableModel<PlaceRow>
{
    Q_OBJECT

public:
    enum Columns { Reporter, Address, HostName, Failed, Sessions, SuccessRate, First, Last };

    explicit SendingModel(QObject *parent = nullptr);
    void setPlaces(const QList<FailurePlace> &places);
    QStringList addresses() const; ///< Each once.
    /// The name of an address that was looked up; an empty one is shown as "no name".
    void setHostName(const QString &address, const QString &name);

private:
    QHash<QString, QString> m_names; ///< Kept when the rows change: nothing is asked twice.
};

/// By receiving mail host and its address.
class ReceivingModel : public TableModel<FailurePlace>
{
    Q_OBJECT

public:
    enum Columns { MailHost, Address, Failed, Reporters, First, Last };

    explicit ReceivingModel(QObject *parent = nullptr);
};

} // namespace valija
