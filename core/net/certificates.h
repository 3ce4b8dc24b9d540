// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/net/rdata.h"
#include "core/net/tls_outcome.h"
#include "core/net/trust_roots.h"

namespace valija {

/// So many certificates of a chain are looked at; what follows is kept and not judged.
constexpr qsizetype judgedChainLength = 32;

/// What a DER certificate says; empty for what is none.
CertificateFacts describeCertificate(const QByteArray &der);

/// The verdicts on a chain as presented (RFC 8461 sections 3.3 and 4.2, RFC 6125): trust, names and dates, each by
/// itself. The handshake's own members (handshake, protocol, cipher, detail) are left as they are in a new TlsOutcome.
TlsOutcome judgeChain(const QList<QByteArray> &chain, const DomainName &host, const TrustRoots &roots,
                      const QDateTime &now);
/// The same verdicts put into an outcome that has its chain.
void judge(TlsOutcome &outcome, const DomainName &host, const TrustRoots &roots, const QDateTime &now);
/// The same for what is named by its address: an iPAddress of the subjectAltName must be that (RFC 9110 section 4.3.5).
void judgeAddress(TlsOutcome &outcome, const QString &address, const TrustRoots &roots, const QDateTime &now);

/// One line for transcripts: protocol, cipher, subject and the verdicts.
QString summaryOf(const TlsOutcome &outcome);

/// Indexes of the TLSA records that match the chain as presented (RFC 6698, RFC 7672 section 3.1). Usage 3: the leaf
/// alone, by its bytes. Usage 2: an authority that really signed the leaf, whose dates are then checked, and which must
/// have one of the `names` (RFC 7672 section 3.2.2: TLSA base domain, mail host, mail domain). 0 and 1 never match.
QList<int> matchingTlsa(const QList<TlsaRecord> &records, const QList<QByteArray> &chain,
                        const QList<DomainName> &names, const QDateTime &now);
/// The `3 1 1` record of a certificate, as text; empty for what is none.
QString rightTlsa(const QByteArray &leaf);

} // namespace valija
