// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"
#include "core/store/domain_store.h"
#include "ui/models/certificates_model.h"

#include <QSet>

#include <array>

namespace valija {

/// How many days of reports the overview adds up.
constexpr int overviewDays = 14;

/// What the overview knows of one domain.
struct OverviewRow {
    StoredDomain domain;
    QDateTime checkedAt{}; ///< UTC; invalid: not checked yet.
    DomainState state = DomainState::Absent;
    Severity verdict = Severity::Unknown;
    Findings findings{};
    std::optional<Policy> policy{};  ///< The live one.
    QByteArray id{};                 ///< Live.
    bool reportingPublished = false; ///< A usable `_smtp._tls` record.
    Expiry expiry{};
    QDateTime now{};                                  ///< UTC, of the loading.
    std::array<qint64, overviewDays> sessionsByDay{}; ///< Oldest first; the last one is today.
    std::array<qint64, overviewDays> failedByDay{};
    QSet<QByteArray> reporters{};

    qint64 sessions() const;
    qint64 failed() const;
    bool isChecked() const { return checkedAt.isValid(); }
};

/// The whole portfolio, and all reports by day (those about domains that are not in it, too).
struct Overview {
    QList<OverviewRow> rows;
    std::array<qint64, overviewDays> sessionsByDay{};
    std::array<qint64, overviewDays> failedByDay{};
    QSet<QByteArray> reporters;
    qint64 reportCount = 0; ///< Of the last days only.
    bool anyReports = false;
    bool hasExamples = false;
    QDate today; ///< UTC
};

/// Reads everything the overview shows. Opens the store itself: run it in a worker.
Result<Overview> loadOverview(const QString &storeLocation, const QDateTime &now);

/// What an administrator should do next for the domain, in a few words.
QString nextStepFor(const OverviewRow &row);

} // namespace valija
