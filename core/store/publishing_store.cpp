// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/publishing_store.h"

#include "core/store/statement.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"domain, template, sts_delegate, rpt_delegate, with_dane, sts_ttl, host_ttl, rpt_ttl"_s;

PublishingChoices choicesFrom(const Statement &row)
{
    return {.templateName = row.text(1),
            .stsDelegate = row.text(2),
            .rptDelegate = row.text(3),
            .withDane = row.flag(4),
            .stsTtl = int(row.number(5)),
            .hostTtl = int(row.number(6)),
            .rptTtl = int(row.number(7))};
}

} // namespace

Result<PublishingChoices> PublishingStore::choices(const DomainName &domain) const
{
    Statement query(m_database.connection(), u"SELECT "_s + columns + u" FROM publishing WHERE domain = ?"_s);
    if (const auto done = query.run(domain.ascii()); !done)
        return tl::unexpected(done.error());
    return query.next() ? choicesFrom(query) : PublishingChoices();
}

Result<QHash<DomainName, PublishingChoices>> PublishingStore::allChoices() const
{
    Statement query(m_database.connection(), u"SELECT "_s + columns + u" FROM publishing"_s);
    if (const auto done = query.run(); !done)
        return tl::unexpected(done.error());
    QHash<DomainName, PublishingChoices> all;
    while (query.next())
        if (const auto domain = DomainName::parse(query.text(0)))
            all.insert(*domain, choicesFrom(query));
    return all;
}

Result<> PublishingStore::setChoices(const DomainName &domain, const PublishingChoices &choices)
{
    Statement upsert(m_database.connection(),
                     u"INSERT INTO publishing ("_s + columns
                         + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (domain) DO UPDATE SET "
                           "template = excluded.template, sts_delegate = excluded.sts_delegate, "
                           "rpt_delegate = excluded.rpt_delegate, with_dane = excluded.with_dane, "
                           "sts_ttl = excluded.sts_ttl, host_ttl = excluded.host_ttl, rpt_ttl = excluded.rpt_ttl"_s);
    return upsert.run(domain.ascii(), choices.templateName, choices.stsDelegate, choices.rptDelegate, choices.withDane,
                      choices.stsTtl, choices.hostTtl, choices.rptTtl);
}

Result<QList<PolicyTemplate>> PublishingStore::templates() const
{
    Statement query(m_database.connection(), u"SELECT name, policy FROM template ORDER BY name"_s);
    if (const auto done = query.run(); !done)
        return tl::unexpected(done.error());
    QList<PolicyTemplate> all;
    while (query.next())
        all.append({query.text(0), query.bytes(1)});
    return all;
}

Result<> PublishingStore::setTemplate(const PolicyTemplate &policyTemplate)
{
    Statement upsert(m_database.connection(),
                     u"INSERT INTO template (name, policy) VALUES (?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET policy = excluded.policy"_s);
    return upsert.run(policyTemplate.name, policyTemplate.policy);
}

Result<> PublishingStore::removeTemplate(const QString &name)
{
    return Statement(m_database.connection(), u"DELETE FROM template WHERE name = ?"_s).run(name);
}

} // namespace valija
