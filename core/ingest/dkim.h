// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/tlsrpt/mail_signature.h"

#include <QByteArray>

#include <functional>

namespace valija {

/// What is known of the TXT records at a key's name. An empty list: nobody was asked, the look-up failed, or the key is
/// there no longer, as reporters take it out some time after signing.
using DkimKeys = std::function<QByteArrayList(const QByteArray &name)>;

/// Verifies the DKIM signatures of a mail with a report (RFC 6376, RFC 8463; RFC 8460 section 3). Those of the
/// reporter's domain count, which is TLS-Report-Submitter's or else From's: one that holds is enough. Without a key the
/// answer is Unknown, and no look-up function knows none. A mail that was kept longer than `x=` says was verified in
/// time by others: the date is told, and no fault.
MailSignature verifySignature(const QByteArray &mail, const DkimKeys &keys);

/// `report.dkim` where the signature fails or is missing.
Findings checkSignature(const MailSignature &signature, const QString &source);

} // namespace valija
