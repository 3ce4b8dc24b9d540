// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/smtp_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

QList<valija::SmtpReply> repliesIn(QByteArrayView bytes, qsizetype piece, bool &broken)
{
    valija::SmtpReader reader;
    QList<valija::SmtpReply> replies;
    for (qsizetype at = 0; at < bytes.size() && !reader.isBroken(); at += piece) {
        reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
        while (const auto reply = reader.next())
            replies.append(*reply);
    }
    broken = reader.isBroken();
    return replies;
}

} // namespace

/// Any bytes: replies within their bounds, the same ones whether they come at once or in pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    bool broken = false;
    const auto whole = repliesIn(bytes, std::max<qsizetype>(bytes.size(), 1), broken);
    for (const auto &reply : whole)
        if (reply.code < 0 || reply.code > 999 || reply.lines.size() > 100
            || reply.texts().size() != reply.lines.size())
            std::abort();
    bool brokenInPieces = false;
    const auto pieces = repliesIn(bytes, 5, brokenInPieces);
    if (pieces.size() != whole.size() || broken != brokenInPieces)
        std::abort();
    return 0;
}
