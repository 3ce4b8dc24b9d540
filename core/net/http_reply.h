// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace valija {

constexpr qsizetype maxFetchedBody = 65'536; ///< RFC 8461 section 3.3 suggests 64 kilobytes.

/// Reads one HTTP/1.1 reply (RFC 9112) from pieces as they come, strictly and within bounds: the header at most 64 KiB
/// in all, the body at most maxFetchedBody + 1. The body is read for status 200 only: nothing else makes a policy (RFC
/// 8461 section 3.3).
class HttpReply
{
public:
    enum class State { Header, Body, Done, TooLarge, Broken };

    State feed(QByteArrayView bytes);
    State finish(); ///< The other side closed.

    State state() const { return m_state; }
    bool isOver() const { return m_state != State::Header && m_state != State::Body; }
    const QString &fault() const { return m_fault; } ///< What is broken.
    int status() const { return m_status; }
    const QByteArray &body() const { return m_body; }
    const QList<QByteArray> &headerLines() const { return m_lines; } ///< The status line first.
    QByteArray header(QByteArrayView name) const;                    ///< The first of that name, trimmed.

private:
    enum class Framing { UntilClose, Length, Chunked };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    void readHeader();
    void takeLine(const QByteArray &line);
    void takeStatusLine(const QByteArray &line);
    void endHeader();
    void chooseFraming();
    void readBody();
    void readChunks();
    void takeChunkSize(QByteArray line);
    void append(qsizetype count);
    bool takeLine(QByteArray &line, qsizetype limit);
    void breakOff(const QString &fault);

    State m_state = State::Header;
    QString m_fault;
    QByteArray m_input; ///< Came, not read yet.
    QList<QByteArray> m_lines;
    qsizetype m_headerSize = 0;
    int m_status = 0;
    QByteArray m_body;
    Framing m_framing = Framing::UntilClose;
    Chunk m_chunk = Chunk::Size;
    qint64 m_left = 0; ///< Of the body or the chunk.
};

} // namespace valija
