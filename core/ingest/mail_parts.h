// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tlsrpt/refusals.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace valija {

/// One decoded part of a mail.
struct MailPart {
    QByteArray content;
    QByteArray fileName;        ///< As the mail names it (RFC 2231 joined); empty: none.
    QByteArray tlsReportDomain; ///< Header of the innermost mail around it (RFC 8460 section 5.3).
    QByteArray attachedMail;    ///< The innermost mail around it as it stands, where that is an attached one.
    bool isText = false;        ///< Plain text or HTML without a name: written for people.
};

struct MailParts {
    QList<MailPart> parts;
    std::optional<Refusal> refusal; ///< TooManyEntries or TooDeep: there are more.
};

/// Whether the bytes begin like a mail: header fields, and one among them that mails have.
bool looksLikeMail(QByteArrayView bytes);

/// Every leaf of a mail (RFC 5322, MIME), also those of attached mails, decoded; at most `limit`.
MailParts partsOf(const QByteArray &mail, int limit);

} // namespace valija
