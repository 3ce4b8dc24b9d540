// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace valija {

/// Why something *we* tried to do did not happen. What a remote side got wrong is never an Error: it is data of the
/// value read (a fault, a DNS status, a deviation) and in the end a Finding.
struct Error {
    enum class Kind {
        NotFound,
        Unreadable,
        Unwritable,
        TooLarge,
        Malformed,
        Unsupported,
        Database,
        Network,
        Cancelled
    };

    Kind kind;
    QString
        detail; ///< Technical, for logs and "details": a path, a library's message. The sentence is describe(Error).

    bool operator==(const Error &) const = default;
};

template <typename T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

} // namespace valija
