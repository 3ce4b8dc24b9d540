// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/dkim.h"
#include "tests/core/ingest/dkim_signer.h"

namespace valija {

/// A mail with a report, as its reporter sends it; nobody has signed it yet.
inline const QByteArray body = "Report \t attached. \r\n\r\n  {\"a\": 1}\r\n\r\n\r\n";
inline const QByteArray mail = "From: TLS reports <noreply@reporter.example>\r\n"
                               "To: admin@domain.example\r\n"
                               "Subject:  Report Domain: domain.example\r\n  Submitter: reporter.example \r\n"
                               "TLS-Report-Domain: domain.example\r\n"
                               "TLS-Report-Submitter: reporter.example\r\n"
                               "\r\n"
    + body;

/// A look-up that knows these records.
inline DkimKeys knowing(const QMap<QByteArray, QByteArrayList> &records)
{
    return [records](const QByteArray &name) {
        return records.value(name);
    };
}

inline DkimKeys knowing(const QByteArray &record)
{
    return knowing({{"sel._domainkey.reporter.example", {record}}});
}

inline const DkimSigner &rsaSigner()
{
    static const DkimSigner signer = DkimSigner::rsa(2048);
    return signer;
}

inline const DkimSigner &ed25519Signer()
{
    static const DkimSigner signer = DkimSigner::ed25519();
    return signer;
}

} // namespace valija
