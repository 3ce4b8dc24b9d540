// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace valija {

/// Whether the bytes begin like an mbox (RFC 4155): a line `From `.
bool looksLikeMbox(QByteArrayView bytes);

/// Goes through the mails of an mbox, which stays. Only a line `From ` with a date parts mails, unless the mbox's own
/// first line has none: text may begin so, too.
class MboxReader
{
public:
    explicit MboxReader(QByteArrayView mbox);

    bool atEnd() const { return m_at >= m_mbox.size(); }
    /// The next mail as it stands there, between the lines that part them; not at the end.
    QByteArrayView next();

private:
    QByteArrayView m_mbox;
    bool m_isDated;
    qsizetype m_at = 0; ///< The line before the next mail.
};

/// A mail as it was before it was put into an mbox.
QByteArray unquoted(QByteArrayView mail);

} // namespace valija
