// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/policy_application.h"

#include "core/base/text_reader.h"
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
                              const QHash<DomainName, PublishingChoices> &choices, const QDateTime &now)
{
    QList<DraftChange> changes;
    for (const auto &domain : domains) {
        const auto own = parsePolicy(domain.draftPolicy).policy;
        Policy wanted = policy;
        if (hosts == HostsFrom::Domain && own && !own->mx.isEmpty())
            wanted.mx = own->mx;
        const QString templateName = choices.value(domain.name).templateName;
        DraftChange change{domain, domain, {}, templateName, templateName};
        if (own != wanted) {
            change.after.draftPolicy = toText(wanted);
            change.after.draftId = newPolicyId(now, domain.draftId);
        }
        const auto published = recordsOf(change.before, choices.value(domain.name));
        change.records = recordsOf(change.after, choices.value(domain.name));
        change.records.removeIf([&](const DnsRecord &record) { return published.contains(record); });
        changes.append(change);
    }
    return changes;
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
    Transaction transaction(database);
    DomainStore domains(database);
    for (const auto &change : changes) {
        if (!change.isChange())
            continue;
        if (const auto done = domains.update(isApply ? change.after : change.before); !done)
            return done;
        const QString &templateName = isApply ? change.templateAfter : change.templateBefore;
        if (const auto done = linkToTemplate(database, change.before.name, templateName); !done)
            return done;
    }
    return transaction.commit();
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
