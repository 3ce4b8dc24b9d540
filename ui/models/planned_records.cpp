// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/planned_records.h"

#include "core/base/text_reader.h"
#include "core/publish/records.h"
#include "core/store/facts_store.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Texts of this file are translated in the context "PlannedRecords".
struct PlannedRecords {
    Q_DECLARE_TR_FUNCTIONS(PlannedRecords)
};

LiveAnswer fromTxt(const DnsAnswer &answer)
{
    return {.known = !answer.isFailure(), .texts = textsOf(answer), .aliases = answer.aliases, .addresses = {}};
}

LiveAnswer fromHost(const HostFacts &host)
{
    const DnsAnswer &answer = host.ipv4.aliases.isEmpty() ? host.ipv6 : host.ipv4;
    return {.known = !host.ipv4.isFailure() || !host.ipv6.isFailure(),
            .texts = {},
            .aliases = answer.aliases,
            .addresses = host.addresses};
}

/// What the last check saw at the record's name.
LiveAnswer liveAt(const DnsRecord &record, const std::optional<DomainFacts> &facts)
{
    if (!facts)
        return {};
    const auto is = [&](QStringView label) {
        return facts->domain.child(label).value_or(facts->domain) == record.name;
    };
    if (is(u"_mta-sts"))
        return fromTxt(facts->stsTxt);
    if (is(u"_smtp._tls"))
        return fromTxt(facts->tlsrptTxt);
    return is(u"mta-sts") ? fromHost(facts->policyHost) : LiveAnswer();
}

QString textOf(const LiveAnswer &live)
{
    QStringList parts;
    for (const auto &text : live.texts)
        parts.append(readable(text));
    if (parts.isEmpty() && !live.aliases.isEmpty())
        parts.append(live.aliases.first().ascii());
    return (parts.isEmpty() ? live.addresses : parts).join(u'\n');
}

Severity severityOf(LiveState state)
{
    switch (state) {
    case LiveState::Unknown:
        return Severity::Unknown;
    case LiveState::Published:
        return Severity::Pass;
    case LiveState::Differs:
        return Severity::Warning;
    case LiveState::Missing:
        return Severity::Error;
    }
    Q_UNREACHABLE();
}

QVariant stateData(const PlannedRecord &row, int role)
{
    if (role == Qt::DisplayRole)
        return word(row.state);
    if (role == Qt::DecorationRole)
        return markIcon(severityOf(row.state));
    if (role == Qt::ToolTipRole && !row.live.isEmpty())
        return PlannedRecords::tr("The DNS has: %1").arg(row.live);
    return role == sortRole ? QVariant(static_cast<int>(row.state)) : QVariant();
}

template <auto text>
QVariant shown(const PlannedRecord &row, int role)
{
    return role == Qt::DisplayRole ? QVariant(text(row)) : QVariant();
}

} // namespace

Result<std::optional<DomainFacts>> latestFacts(Database &database, const DomainName &domain)
{
    const FactsStore checks(database);
    const auto latest = checks.latest(domain);
    if (!latest)
        return tl::unexpected(latest.error());
    if (!*latest)
        return std::nullopt;
    auto facts = checks.facts((*latest)->key);
    if (facts)
        return std::move(*facts);
    const bool isOfStore = facts.error().kind == Error::Kind::Database || facts.error().kind == Error::Kind::Network;
    return isOfStore ? Result<std::optional<DomainFacts>>(tl::unexpected(facts.error())) : std::nullopt;
}

Plan planFor(const StoredDomain &domain, const PublishingChoices &choices, const std::optional<DomainFacts> &facts)
{
    const auto optionalName = [](const QString &text) {
        const auto name = DomainName::parse(text);
        return name ? std::optional(*name) : std::nullopt;
    };
    Plan plan{.domain = domain.name};
    plan.id = domain.draftId;
    (void)setPolicyHost(plan, domain.policyHost); // was checked when it was entered
    plan.rua = domain.rua;
    plan.stsDelegate = optionalName(choices.stsDelegate);
    plan.rptDelegate = optionalName(choices.rptDelegate);
    plan.stsTtl = choices.stsTtl;
    plan.hostTtl = choices.hostTtl;
    plan.rptTtl = choices.rptTtl;
    if (!choices.withDane || !facts)
        return plan;
    for (const auto &host : facts->mailHosts)
        if (host.host && host.tlsa.status == DnsAnswer::Status::Found)
            plan.daneHosts.append(*host.host);
    return plan;
}

QList<PlannedRecord> plannedRecords(const Plan &plan, const std::optional<DomainFacts> &facts)
{
    QList<PlannedRecord> rows;
    for (const auto &record : recordsFor(plan)) {
        const LiveAnswer live = liveAt(record, facts);
        rows.append({record, liveState(record, live), textOf(live)});
    }
    return rows;
}

PlannedRecordsModel::PlannedRecordsModel(QObject *parent)
    : TableModel(
        {
            {PlannedRecords::tr("Live"), stateData, PlannedRecords::tr("How the record stands to the last check")},
            {PlannedRecords::tr("Name"), shown<[](const PlannedRecord &r) {
                 return r.record.name.ascii();
             }>},
            {PlannedRecords::tr("Type"), shown<[](const PlannedRecord &r) {
                 return QString::fromLatin1(slugOf(r.record.type));
             }>},
            {PlannedRecords::tr("TTL"), shown<[](const PlannedRecord &r) {
                 return QString::number(r.record.ttl);
             }>},
            {PlannedRecords::tr("Value"), shown<[](const PlannedRecord &r) {
                 return readable(r.record.value);
             }>},
            {PlannedRecords::tr("In the DNS now"), shown<[](const PlannedRecord &r) {
                 return r.live;
             }>},
        },
        parent)
{
}

} // namespace valija
