// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report.h"

#include <QCryptographicHash>

#include <algorithm>

namespace valija {

QByteArray identityOf(const Report &report)
{
    QList<QByteArray> domains;
    for (const auto &policy : report.policies)
        domains.append(policy.domain);
    std::sort(domains.begin(), domains.end());
    domains.erase(std::unique(domains.begin(), domains.end()), domains.end());
    // Lengths between the parts: texts from outside may hold any separator.
    QByteArray text;
    for (const auto &part : QList<QByteArray>{report.organization, report.reportId} + domains)
        text += QByteArray::number(part.size()) + ':' + part;
    text += QByteArray::number(report.begin.toMSecsSinceEpoch());
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(16);
}

} // namespace valija
