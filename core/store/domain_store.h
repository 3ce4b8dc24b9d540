// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QList>

namespace valija {

/// One domain of the portfolio and what is kept for it.
struct StoredDomain {
    DomainName name;
    QByteArray draftPolicy = {}; ///< The draft's text as edited; empty: none.
    QByteArray draftId = {};     ///< Made anew exactly when the parsed draft changes.
    QStringList rua = {};        ///< Report URIs of the draft.
    QString policyHost = {};     ///< Of setPolicyHost(); empty: none chosen.
    QString note = {};
    bool isExample = false; ///< Came with the example data; removed with it.
    QDateTime added = {};   ///< UTC

    bool operator==(const StoredDomain &) const = default;
};

/// A live policy as seen over time.
struct PolicySighting {
    QByteArray id;
    QByteArray policyText;
    QDateTime firstSeen; ///< UTC
    QDateTime lastSeen;  ///< UTC

    bool operator==(const PolicySighting &) const = default;
};

/// The portfolio.
class DomainStore
{
public:
    explicit DomainStore(Database &database) : m_database(database) {}

    Result<QList<StoredDomain>> domains() const; ///< By name.
    Result<std::optional<StoredDomain>> domain(const DomainName &name) const;
    /// Adds what is new and leaves alone what is known; how many were new. One transaction.
    Result<int> add(const QList<StoredDomain> &domains);
    Result<> update(const StoredDomain &domain);
    /// With everything kept for them but the reports.
    Result<> remove(const QList<DomainName> &names);
    Result<> removeExamples();

    Result<QList<PolicySighting>> sightings(const DomainName &name) const; ///< Oldest first.
    /// Notes that (id, policy) is live at `seen`: extends the last sighting when it is the same pair, else begins one.
    Result<> note(const DomainName &name, const QByteArray &id, const QByteArray &policyText, const QDateTime &seen);

private:
    Database &m_database;
};

} // namespace valija
