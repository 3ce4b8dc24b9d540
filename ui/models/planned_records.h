// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/facts.h"
#include "core/publish/live_state.h"
#include "core/publish/plan.h"
#include "core/store/domain_store.h"
#include "core/store/publishing_store.h"
#include "ui/models/table_model.h"

namespace valija {

/// A record to publish and how it stands to the live DNS.
struct PlannedRecord {
    DnsRecord record;
    LiveState state = LiveState::Unknown;
    QString live; ///< What is there now; empty: nothing, or not known.
};

/// What the domain's last check saw; nothing where it was never checked, or by another version whose facts cannot be
/// read. For workers.
Result<std::optional<DomainFacts>> latestFacts(Database &database, const DomainName &domain);

/// The plan that the stored draft amounts to. With `choices.withDane` the mail hosts of which the last check saw TLSA
/// records get a TLS-RPT record of their own.
Plan planFor(const StoredDomain &domain, const PublishingChoices &choices, const std::optional<DomainFacts> &facts);

/// The plan's records beside what the last check saw.
QList<PlannedRecord> plannedRecords(const Plan &plan, const std::optional<DomainFacts> &facts);

class PlannedRecordsModel : public TableModel<PlannedRecord>
{
    Q_OBJECT

public:
    explicit PlannedRecordsModel(QObject *parent = nullptr);
};

} // namespace valija
