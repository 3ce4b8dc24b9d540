// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/policy.h"
#include "core/publish/dns_record.h"
#include "core/store/domain_store.h"
#include "core/store/publishing_store.h"
#include "ui/models/table_model.h"

namespace valija {

/// Which mail hosts a policy names that is applied to several domains.
enum class HostsFrom {
    Policy, ///< Those of the policy, for all of them.
    Domain, ///< Each domain's own: of its draft, else of its last check. Never another domain's.
};

/// The mail hosts that a domain's last check found, as a policy names them.
using LiveHosts = QHash<DomainName, QList<MxPattern>>;

/// What changes depend on besides the domains.
struct Surroundings {
    QHash<DomainName, PublishingChoices> choices;
    LiveHosts liveHosts = {};
    std::optional<DomainName> source = {}; ///< Whose policy is applied: its hosts are that domain's own.
};

/// What applying a policy does to one domain.
struct DraftChange {
    StoredDomain before;
    StoredDomain after;
    QList<DnsRecord> records;  ///< Those to publish anew: what `after` plans and `before` does not.
    QString templateBefore;    ///< The template that the domain was taken from; empty: none.
    QString templateAfter;     ///< The same unless a template is what is applied.
    bool hostsUnknown = false; ///< So it stays as it is: a policy with others' hosts would keep mail away.

    bool isChange() const { return !(before == after); }
};

/// Applies the policy to each domain; a new id exactly where the parsed policy changes (RFC 8461 section 3.1).
QList<DraftChange> changesFor(const Policy &policy, HostsFrom hosts, const QList<StoredDomain> &domains,
                              const Surroundings &surroundings, const QDateTime &now);

/// Reads the hosts from the last checks of these domains; for workers.
Result<LiveHosts> readLiveHosts(const QString &storeLocation, const QList<DomainName> &domains);

/// The drafts and their templates as they are after the changes (or before them again, to undo), all or none.
enum class Direction { Apply, Undo };
Result<> store(Database &database, const QList<DraftChange> &changes, Direction direction);

/// Notes which template the domain's policy was taken from; empty: none. The domains of a template are offered first
/// when it is applied again.
Result<> linkToTemplate(Database &database, const DomainName &domain, const QString &templateName);

/// The changes as a table.
class DraftChangesModel : public TableModel<DraftChange>
{
public:
    explicit DraftChangesModel(QObject *parent = nullptr);
};

} // namespace valija
