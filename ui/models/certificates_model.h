// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/facts.h"
#include "ui/models/table_model.h"

namespace valija {

/// One certificate as presented by one address of the policy host or of a mail host.
struct CertificateRow {
    QString host;
    QString address;
    TlsOutcome tls;
    QDateTime now; ///< UTC, to count the days from.
};

QList<CertificateRow> certificatesOf(const DomainFacts &facts, const QDateTime &now);

/// The nearest end of a certificate among the policy host and every MX; the host's name beside it.
struct Expiry {
    QDateTime when; ///< UTC; invalid when no certificate was seen.
    QString host;
};
Expiry nearestExpiry(const DomainFacts &facts);

/// All certificates of a domain side by side.
class CertificatesModel : public TableModel<CertificateRow>
{
public:
    explicit CertificatesModel(QObject *parent = nullptr);
};

} // namespace valija
