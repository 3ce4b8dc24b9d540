// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <stop_token>

namespace valija {

/// Whether the bytes begin like an mbox (RFC 4155): a line `From `.
bool looksLikeMbox(QByteArrayView bytes);

struct Mbox {
    QList<QByteArray> mails; ///< As they were before they were put into it.
    bool isWhole = true;     ///< Else there are more than were asked for.
};

/// The first `limit` mails of an mbox. Only a line `From ` with a date parts mails, unless the file's own first line
/// has none: text may begin so, too. Fewer where a stop was asked for.
Mbox mailsOf(QByteArrayView mbox, int limit, const std::stop_token &stop = {});

} // namespace valija
