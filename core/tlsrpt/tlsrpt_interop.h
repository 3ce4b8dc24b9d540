// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/policy/interop.h"
#include "core/tlsrpt/tlsrpt_record.h"

namespace valija {

/// One row per known reporter for the `_smtp._tls` record, whose text in the DNS is `text`. Only documented deviations;
/// what is not known of a reporter is "as meant".
QList<SenderReading> readingsOf(const QByteArray &text, const TlsrptRecord &record);

} // namespace valija
