// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace valija {

/// A reply of RFC 5321 section 4.2, of one or many lines.
struct SmtpReply {
    int code = 0;
    QList<QByteArray> lines; ///< As sent, code and all, without line ends.

    bool isPositive() const { return code >= 200 && code < 300; }
    /// The texts behind the codes; of EHLO: the name of the server, then the keywords (RFC 5321 section 4.1.1.1).
    QList<QByteArray> texts() const;
};

/// Reads replies from pieces as they come: lines of at most 4096 octets, at most 100 in a reply. LF alone ends a line,
/// too.
class SmtpReader
{
public:
    void feed(QByteArrayView bytes) { m_input += bytes; }

    /// The next reply that is whole.
    std::optional<SmtpReply> next();
    bool isBroken() const { return !m_fault.isEmpty(); }
    const QString &fault() const { return m_fault; } ///< What does not follow the format, with the line.
    const QList<QByteArray> &unfinished() const { return m_reply.lines; } ///< Lines of a reply whose end has not come.

    /// Forgets what came and was not read; true when there was something.
    bool discard();

private:
    void takeLine(const QByteArray &line);

    QByteArray m_input;
    SmtpReply m_reply;
    bool m_isWhole = false;
    QString m_fault;
};

} // namespace valija
