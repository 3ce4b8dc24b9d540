// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/facts.h"
#include "core/publish/live_state.h"
#include "core/publish/plan.h"
#include "core/store/domain_store.h"
#include "ui/models/table_model.h"

namespace valija {

/// A record to publish and how it stands to the live DNS.
struct PlannedRecord {
    DnsRecord record;
    LiveState state = LiveState::Unknown;
    QString live; ///< What is there now; empty: nothing, or not known.
};

/// The plan that the stored draft amounts to. Mail hosts with TLSA records get a TLS-RPT record of their own where
/// `withDane`.
Plan planFor(const StoredDomain &domain, const std::optional<DomainFacts> &facts, bool withDane);

/// The plan's records beside what the last check saw.
QList<PlannedRecord> plannedRecords(const Plan &plan, const std::optional<DomainFacts> &facts);

class PlannedRecordsModel : public TableModel<PlannedRecord>
{
    Q_OBJECT

public:
    explicit PlannedRecordsModel(QObject *parent = nullptr);
};

} // namespace valija
