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
    return query.run(domain.ascii())
        .and_then([&] { return query.firstRow([&] { return choicesFrom(query); }); })
        .map([](const auto &kept) { return kept.value_or(PublishingChoices()); });
}

Result<QHash<DomainName, PublishingChoices>> PublishingStore::allChoices() const
{
    Statement query(m_database.connection(), u"SELECT "_s + columns + u" FROM publishing"_s);
    QHash<DomainName, PublishingChoices> all;
    const auto take = [&] {
        if (const auto domain = DomainName::parse(query.text(0)))
            all.insert(*domain, choicesFrom(query));
    };
    return query.run().and_then([&] { return query.forEachRow(take); }).map([&] { return all; });
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
    QList<PolicyTemplate> all;
    const auto take = [&] {
        all.append({query.text(0), query.bytes(1)});
    };
    return query.run().and_then([&] { return query.forEachRow(take); }).map([&] { return all; });
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
