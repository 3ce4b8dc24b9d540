// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/facts_store.h"

#include "core/base/catalogue.h"
#include "core/store/packed_value.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QString columns = u"key, domain, checked_at, state, verdict, id, findings"_s;

QByteArray packed(const QJsonDocument &json)
{
    return qCompress(json.toJson(QJsonDocument::Compact));
}

Result<QJsonDocument> unpacked(const QByteArray &bytes, qint64 run)
{
    const QString what = u"check %1"_s.arg(run);
    return unpackedValue(bytes, what).and_then([&](const QByteArray &text) -> Result<QJsonDocument> {
        const auto json = QJsonDocument::fromJson(text);
        return json.isNull() ? failure(Error::Kind::Malformed, what) : Result<QJsonDocument>(json);
    });
}

DomainState stateFrom(const QString &slug)
{
    constexpr std::array states{DomainState::Unknown, DomainState::Absent,  DomainState::Broken,
                                DomainState::None,    DomainState::Testing, DomainState::Enforce};
    const auto found = std::find_if(states.begin(), states.end(), [&](DomainState s) { return slugOf(s) == slug; });
    return found == states.end() ? DomainState::Unknown : *found;
}

/// Nothing for a name that somebody else has put there and that is none.
Result<std::optional<StoredRun>> runFrom(const Statement &row)
{
    const auto domain = DomainName::parse(row.text(1));
    if (!domain)
        return std::nullopt;
    StoredRun run{row.number(0),
                  *domain,
                  row.moment(2),
                  stateFrom(row.text(3)),
                  severityFrom(row.text(4)).value_or(Severity::Unknown),
                  row.bytes(5),
                  {}};
    return unpacked(row.bytes(6), run.key).map([&](const QJsonDocument &findings) {
        for (const auto &value : findings.array())
            if (const auto finding = findingFrom(value.toObject()))
                run.findings.append(*finding);
        return std::optional(run);
    });
}

} // namespace

Result<> FactsStore::add(const DomainFacts &facts, const Judgement &judgement)
{
    const QJsonArray findings = toJson(judgement.findings);
    Statement insert(m_database.connection(),
                     u"INSERT INTO run (domain, checked_at, state, verdict, id, findings, facts) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    return insert.run(facts.domain.ascii(), facts.gatheredAt, slugOf(judgement.state), slugOf(judgement.verdict),
                      judgement.id, packed(QJsonDocument(findings)), packed(QJsonDocument(toJson(facts))));
}

Result<QList<StoredRun>> FactsStore::runs(const DomainName &domain, int limit) const
{
    Statement query(m_database.connection(),
                    u"SELECT "_s + columns
                        + u" FROM run WHERE domain = ? ORDER BY checked_at DESC, key DESC LIMIT ?"_s);
    QList<StoredRun> runs;
    const auto take = [&] {
        return runFrom(query).map([&](const std::optional<StoredRun> &run) {
            if (run)
                runs.append(*run);
        });
    };
    return query.run(domain.ascii(), limit).and_then([&] { return query.forEachRow(take); }).map([&] { return runs; });
}

Result<std::optional<StoredRun>> FactsStore::latest(const DomainName &domain) const
{
    return runs(domain, 1).map(
        [](const QList<StoredRun> &runs) { return runs.isEmpty() ? std::nullopt : std::optional(runs.first()); });
}

Result<QHash<DomainName, DomainState>> FactsStore::latestStates() const
{
    // The index finds each domain's last moment; two runs of one moment are told apart by their order.
    Statement query(m_database.connection(),
                    u"SELECT run.domain, run.state FROM run JOIN "
                    "(SELECT domain, max(checked_at) AS moment FROM run GROUP BY domain) AS latest "
                    "ON run.domain = latest.domain AND run.checked_at = latest.moment ORDER BY run.key"_s);
    QHash<DomainName, DomainState> states;
    const auto take = [&] {
        if (const auto name = DomainName::parse(query.text(0)))
            states.insert(*name, stateFrom(query.text(1))); // later ones replace earlier ones
    };
    return query.run().and_then([&] { return query.forEachRow(take); }).map([&] { return states; });
}

Result<QList<qint64>> FactsStore::latestOfPortfolio() const
{
    Statement query(m_database.connection(),
                    u"SELECT run.key, run.domain FROM run JOIN "
                    "(SELECT domain, max(checked_at) AS moment FROM run GROUP BY domain) AS latest "
                    "ON run.domain = latest.domain AND run.checked_at = latest.moment "
                    "JOIN domain ON domain.name = run.domain ORDER BY run.checked_at DESC, run.key DESC"_s);
    QList<qint64> keys;
    QSet<QString> known; // two runs of one moment are told apart by their order
    const auto take = [&] {
        if (const QString domain = query.text(1); !known.contains(domain)) {
            known.insert(domain);
            keys.append(query.number(0));
        }
    };
    return query.run().and_then([&] { return query.forEachRow(take); }).map([&] { return keys; });
}

Result<DomainFacts> FactsStore::facts(qint64 key) const
{
    Statement query(m_database.connection(), u"SELECT facts FROM run WHERE key = ?"_s);
    const auto packedFacts = query.run(key).and_then([&] { return query.firstRow([&] { return query.bytes(0); }); });
    if (!packedFacts)
        return tl::unexpected(packedFacts.error());
    if (!*packedFacts)
        return failure(Error::Kind::NotFound, u"run %1"_s.arg(key));
    return unpacked(**packedFacts, key).and_then([](const QJsonDocument &json) { return factsFrom(json.object()); });
}

Result<> FactsStore::removeBefore(const QDateTime &moment)
{
    return Statement(m_database.connection(), u"DELETE FROM run WHERE checked_at < ?"_s).run(moment);
}

} // namespace valija
