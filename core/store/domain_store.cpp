// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/domain_store.h"

#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"name, draft_policy, draft_id, rua, policy_host, note, is_example, added"_s;

QString toText(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &text)
{
    QStringList list;
    for (const auto &value : QJsonDocument::fromJson(text.toUtf8()).array())
        list.append(value.toString());
    return list;
}

/// Nothing for a name that somebody else has put there and that is none.
std::optional<StoredDomain> domainFrom(const Statement &row)
{
    const auto name = DomainName::parse(row.text(0));
    if (!name)
        return {};
    return StoredDomain{*name,       row.bytes(1), row.bytes(2), listFrom(row.text(3)),
                        row.text(4), row.text(5),  row.flag(6),  row.moment(7)};
}

} // namespace

Result<QList<StoredDomain>> DomainStore::domains() const
{
    Statement query(m_database.connection(), u"SELECT "_s + columns + u" FROM domain ORDER BY name"_s);
    QList<StoredDomain> domains;
    const auto take = [&] {
        if (const auto domain = domainFrom(query))
            domains.append(*domain);
    };
    return query.run().and_then([&] { return query.forEachRow(take); }).map([&] { return domains; });
}

Result<std::optional<StoredDomain>> DomainStore::domain(const DomainName &name) const
{
    Statement query(m_database.connection(), u"SELECT "_s + columns + u" FROM domain WHERE name = ?"_s);
    return query.run(name.ascii())
        .and_then([&] { return query.firstRow([&] { return domainFrom(query); }); })
        .map([](const auto &row) { return row.value_or(std::nullopt); });
}

Result<int> DomainStore::add(const QList<StoredDomain> &domains)
{
    return inTransaction(m_database, [&]() -> Result<int> {
        Statement insert(m_database.connection(),
                         u"INSERT INTO domain ("_s + columns
                             + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
        int added = 0;
        for (const auto &domain : domains) {
            const auto done = insert.run(domain.name.ascii(), domain.draftPolicy, domain.draftId, toText(domain.rua),
                                         domain.policyHost, domain.note, domain.isExample, domain.added);
            if (!done)
                return tl::unexpected(done.error());
            added += std::max(0, insert.changedRows());
        }
        return added;
    });
}

Result<> DomainStore::update(const StoredDomain &domain)
{
    Statement update(m_database.connection(),
                     u"UPDATE domain SET draft_policy = ?, draft_id = ?, rua = ?, policy_host = ?, note = ?, "
                     "is_example = ?, added = ? WHERE name = ?"_s);
    if (auto done = update.run(domain.draftPolicy, domain.draftId, toText(domain.rua), domain.policyHost, domain.note,
                               domain.isExample, domain.added, domain.name.ascii());
        !done)
        return done;
    return update.changedRows() == 0 ? failure(Error::Kind::NotFound, domain.name.ascii()) : Result<>();
}

Result<> DomainStore::remove(const QList<DomainName> &names)
{
    return inTransaction(m_database, [&]() -> Result<> {
        for (const auto &sql : {u"DELETE FROM domain WHERE name = ?"_s, u"DELETE FROM sighting WHERE domain = ?"_s,
                                u"DELETE FROM run WHERE domain = ?"_s}) {
            Statement statement(m_database.connection(), sql);
            for (const auto &name : names)
                if (auto done = statement.run(name.ascii()); !done)
                    return done;
        }
        return {};
    });
}

Result<> DomainStore::removeExamples()
{
    Statement query(m_database.connection(), u"SELECT name FROM domain WHERE is_example = 1"_s);
    QList<DomainName> names;
    const auto take = [&] {
        if (const auto name = DomainName::parse(query.text(0)))
            names.append(*name);
    };
    return query.run().and_then([&] { return query.forEachRow(take); }).and_then([&] { return remove(names); });
}

Result<QList<PolicySighting>> DomainStore::sightings(const DomainName &name) const
{
    Statement query(m_database.connection(),
                    u"SELECT id, policy, first_seen, last_seen FROM sighting WHERE domain = ? "
                    "ORDER BY first_seen, key"_s);
    QList<PolicySighting> sightings;
    const auto take = [&] {
        sightings.append({query.bytes(0), query.bytes(1), query.moment(2), query.moment(3)});
    };
    return query.run(name.ascii()).and_then([&] { return query.forEachRow(take); }).map([&] { return sightings; });
}

Result<> DomainStore::note(const DomainName &name, const QByteArray &id, const QByteArray &policyText,
                           const QDateTime &seen)
{
    return inTransaction(m_database, [&]() -> Result<> { // between looking and writing nobody else notes the same
        Statement latest(
            m_database.connection(),
            u"SELECT key, id, policy FROM sighting WHERE domain = ? ORDER BY last_seen DESC, key DESC LIMIT 1"_s);
        const auto same = latest.run(name.ascii()).and_then([&] {
            return latest.firstRow([&] {
                const bool isSame = latest.bytes(1) == id && latest.bytes(2) == policyText;
                return isSame ? std::optional(latest.number(0)) : std::nullopt;
            });
        });
        if (!same)
            return tl::unexpected(same.error());
        const std::optional<qint64> key = same->value_or(std::nullopt);
        return key
            ? Statement(m_database.connection(), u"UPDATE sighting SET last_seen = ? WHERE key = ? AND last_seen < ?"_s)
                  .run(seen, *key, seen)
            : Statement(m_database.connection(),
                        u"INSERT INTO sighting (domain, id, policy, first_seen, last_seen) VALUES (?, ?, ?, ?, ?)"_s)
                  .run(name.ascii(), id, policyText, seen, seen);
    });
}

} // namespace valija
