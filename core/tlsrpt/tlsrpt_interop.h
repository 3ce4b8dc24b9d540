// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/interop.h"
#include "core/tlsrpt/tlsrpt_record.h"

namespace valija {

/// One row per known reporter for the `_smtp._tls` records found at a name, of which the RFC allows `record`. Only
/// documented deviations; what is not known of a reporter is "as meant".
QList<SenderReading> readingsOf(const QList<QByteArray> &tlsrptRecords, const TlsrptRecord &record);

} // namespace valija
