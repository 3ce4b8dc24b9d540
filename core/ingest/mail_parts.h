// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace valija {

/// One decoded part of a mail.
struct MailPart {
    QByteArray content;
    QByteArray fileName;        ///< As the mail names it (RFC 2231 joined); empty: none.
    QByteArray tlsReportDomain; ///< Header of the innermost mail around it (RFC 8460 section 5.3).
    QByteArray attachedMail;    ///< The innermost mail around it as it stands, where that is an attached one.
};

/// Whether the bytes begin like a mail: header fields, and one among them that mails have.
bool looksLikeMail(QByteArrayView bytes);
/// Whether they begin like an mbox: a line `From `.
bool looksLikeMbox(QByteArrayView bytes);

/// Every leaf of a mail (RFC 5322, MIME), also those of attached mails, decoded; at most `limit`.
QList<MailPart> partsOf(const QByteArray &mail, int limit);

/// The mails of an mbox, as they stand in it; at most `limit`.
QList<QByteArray> mailsOf(const QByteArray &mbox, int limit);

} // namespace valija
