// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/policy_application.h"

#include "core/base/text_reader.h"
#include "core/policy/mail_providers.h"
#include "core/policy/parse_policy.h"
#include "core/policy/sts_record.h"
#include "core/publish/records.h"
#include "ui/models/planned_records.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Column titles of this file are translated in the context "DraftChanges".
struct DraftChanges {
    Q_DECLARE_TR_FUNCTIONS(DraftChanges)
};

QList<DnsRecord> recordsOf(const StoredDomain &domain, const PublishingChoices &choices)
{
    return recordsFor(planFor(domain, choices, {}));
}

/// The domain's own mail hosts, as far as they are known.
std::optional<QList<MxPattern>> ownHosts(const DomainName &domain, const std::optional<Policy> &draft,
                                         const Policy &policy, const Surroundings &surroundings)
{
    if (domain == surroundings.source)
        return policy.mx;
    if (draft && !draft->mx.isEmpty())
        return draft->mx;
    const auto live = surroundings.liveHosts.constFind(domain);
    return live == surroundings.liveHosts.constEnd() ? std::nullopt : std::optional(*live);
}

QVariant nameOf(const DraftChange &change, int role)
{
    return role == Qt::DisplayRole ? change.before.name.unicode() : QVariant();
}

QVariant modeOf(const DraftChange &change, int role)
{
    const auto before = parsePolicy(change.before.draftPolicy).policy;
    const auto after = parsePolicy(change.after.draftPolicy).policy;
    if (role != Qt::DisplayRole || !after)
        return {};
    if (!before || before->mode == after->mode)
        return word(after->mode);
    return DraftChanges::tr("%1 → %2", "mode before and after").arg(word(before->mode), word(after->mode));
}

QVariant idOf(const DraftChange &change, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    if (change.hostsUnknown)
        return DraftChanges::tr("mail hosts unknown: check the domain first");
    return change.isChange() ? readable(change.after.draftId) : DraftChanges::tr("unchanged");
}

QVariant recordsText(const DraftChange &change, int role)
{
    if (role == sortRole)
        return int(change.records.size());
    if (role != Qt::DisplayRole)
        return {};
    QStringList lines;
    for (const auto &record : change.records)
        lines.append(
            u"%1 %2 %3"_s.arg(record.name.ascii(), QString::fromLatin1(slugOf(record.type)), readable(record.value)));
    return lines.join(u'\n');
}

} // namespace

QList<DraftChange> changesFor(const Policy &policy, HostsFrom hosts, const QList<StoredDomain> &domains,
                              const Surroundings &surroundings, const QDateTime &now)
{
    QList<DraftChange> changes;
    for (const auto &domain : domains) {
        const PublishingChoices choices = surroundings.choices.value(domain.name);
        DraftChange change{domain, domain, {}, choices.templateName, choices.templateName};
        const auto own = parsePolicy(domain.draftPolicy).policy;
        const auto mx
            = hosts == HostsFrom::Policy ? std::optional(policy.mx) : ownHosts(domain.name, own, policy, surroundings);
        Policy wanted = policy;
        wanted.mx = mx.value_or(QList<MxPattern>());
        change.hostsUnknown = !mx && policy.mode != Mode::None;
        if (!change.hostsUnknown && own != wanted) {
            change.after.draftPolicy = toText(wanted);
            change.after.draftId = newPolicyId(now, domain.draftId);
        }
        const auto published = recordsOf(change.before, choices);
        change.records = recordsOf(change.after, choices);
        change.records.removeIf([&](const DnsRecord &record) { return published.contains(record); });
        changes.append(change);
    }
    return changes;
}

Result<LiveHosts> readLiveHosts(const QString &storeLocation, const QList<DomainName> &domains)
{
    const auto database = Database::open(storeLocation);
    if (!database)
        return tl::unexpected(database.error());
    LiveHosts hosts;
    for (const auto &domain : domains) {
        const auto facts = latestFacts(**database, domain);
        if (!facts)
            return tl::unexpected(facts.error());
        if (!*facts)
            continue;
        QList<DomainName> names;
        for (const auto &host : (*facts)->mailHosts)
            if (host.host)
                names.append(*host.host);
        if (const MxSuggestion suggestion = suggestPatterns(names); !suggestion.patterns.isEmpty())
            hosts.insert(domain, suggestion.patterns);
    }
    return hosts;
}

Result<> linkToTemplate(Database &database, const DomainName &domain, const QString &templateName)
{
    PublishingStore publishing(database);
    auto choices = publishing.choices(domain);
    if (!choices || choices->templateName == templateName)
        return choices ? Result<>() : tl::unexpected(choices.error());
    choices->templateName = templateName;
    return publishing.setChoices(domain, *choices);
}

Result<> store(Database &database, const QList<DraftChange> &changes, Direction direction)
{
    const bool isApply = direction == Direction::Apply;
    DomainStore domains(database);
    return inTransaction(database, [&]() -> Result<> {
        for (const auto &change : changes) {
            if (!change.isChange())
                continue;
            if (auto done = domains.update(isApply ? change.after : change.before); !done)
                return done;
            const QString &templateName = isApply ? change.templateAfter : change.templateBefore;
            if (auto done = linkToTemplate(database, change.before.name, templateName); !done)
                return done;
        }
        return {};
    });
}

DraftChangesModel::DraftChangesModel(QObject *parent)
    : TableModel({{DraftChanges::tr("Domain"), nameOf},
                  {DraftChanges::tr("Mode"), modeOf},
                  {DraftChanges::tr("New id"), idOf},
                  {DraftChanges::tr("Records to change"), recordsText,
                   DraftChanges::tr("What has to be published anew in the DNS")}},
                 parent)
{
}

} // namespace valija
