// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/store/database.h"

#include <QHash>
#include <QList>

namespace valija {

/// How a domain is published beyond its draft.
struct PublishingChoices {
    QString templateName = {}; ///< The template its policy was taken from; empty: none.
    QString stsDelegate = {};  ///< CNAME target of `_mta-sts`; empty: a record of its own.
    QString rptDelegate = {};  ///< CNAME target of `_smtp._tls`.
    bool withDane = false;     ///< Its mail hosts with DANE get a TLS-RPT record, too.
    int stsTtl = 3600;         ///< Seconds, all three.
    int hostTtl = 3600;
    int rptTtl = 86400;

    bool operator==(const PublishingChoices &) const = default;
};

/// A policy text with a name, for several domains.
struct PolicyTemplate {
    QString name;
    QByteArray policy;

    bool operator==(const PolicyTemplate &) const = default;
};

/// How the domains of the portfolio are published, and the templates that they share.
class PublishingStore
{
public:
    explicit PublishingStore(Database &database) : m_database(database) {}

    /// The defaults for a domain of which nothing is kept.
    Result<PublishingChoices> choices(const DomainName &domain) const;
    Result<QHash<DomainName, PublishingChoices>> allChoices() const;
    /// The domain must be in the portfolio; goes when the domain is removed.
    Result<> setChoices(const DomainName &domain, const PublishingChoices &choices);

    Result<QList<PolicyTemplate>> templates() const; ///< By name.
    Result<> setTemplate(const PolicyTemplate &policyTemplate);
    /// Domains that were made from it keep their policy and their choice.
    Result<> removeTemplate(const QString &name);

private:
    Database &m_database;
};

} // namespace valija
