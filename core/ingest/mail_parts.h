// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/budget.h"
#include "core/tlsrpt/refusals.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace valija {

/// One decoded part of a mail.
struct MailPart {
    QByteArray content;
    QByteArray fileName;        ///< As the mail names it (RFC 2231 joined); empty: none.
    QByteArray tlsReportDomain; ///< Header of the innermost mail around it (RFC 8460 section 5.3).
    QByteArray attachedMail;    ///< The innermost mail around it as it stands, where that is an attached one and the
                                ///< part may hold a report.
    bool isText = false;        ///< Plain text or HTML without a name: written for people.
};

/// Whether the bytes begin like a mail: header fields, and one among them that mails have; where up to three lines are
/// broken, three that mails have.
bool looksLikeMail(QByteArrayView bytes);

/// Hands on every leaf of a mail (RFC 5322, MIME), also those of attached mails, decoded, one after the other; `take`
/// answers false to have no more of them. They draw on the budget. Answers why there are more: TooLarge,
/// TooManyEntries or TooDeep.
std::optional<Refusal> eachPart(const QByteArray &mail, Budget &budget, const std::function<bool(MailPart &&)> &take);

} // namespace valija
