// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/http_reply.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

valija::HttpReply read(QByteArrayView bytes, qsizetype piece)
{
    valija::HttpReply reply;
    for (qsizetype at = 0; at < bytes.size() && !reply.isOver(); at += piece)
        reply.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    if (!reply.isOver())
        reply.finish();
    return reply;
}

} // namespace

/// Any bytes: it ends, keeps its bound, and reads the same whether it comes at once or in pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto whole = read(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (!whole.isOver() || whole.body().size() > valija::maxFetchedBody + 1)
        std::abort();
    const auto pieces = read(bytes, 7);
    if (pieces.state() != whole.state() || pieces.status() != whole.status())
        std::abort();
    if (whole.state() == valija::HttpReply::State::Done && pieces.body() != whole.body())
        std::abort();
    return 0;
}
