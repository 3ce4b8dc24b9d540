// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/net/tls_outcome.h"

#include <QList>

#include <memory>

namespace valija {

/// The certificates that chains may end in: Mozilla's list (carried along), the system's, and those of the user's file.
/// Read once and used from all threads; the system's only when the others do not do.
class TrustRoots
{
public:
    TrustRoots();
    ~TrustRoots();
    TrustRoots(TrustRoots &&) noexcept;

    /// With the certificates of a PEM file besides; an empty path adds none. Error: Unreadable, Malformed (no
    /// certificate).
    static Result<TrustRoots> withFile(const QString &caFile);
    /// These roots (DER) and no others, in the place of Mozilla's: for tests.
    static TrustRoots only(const QList<QByteArray> &roots);

    /// One set of roots; nothing when it is empty. The pointer is an OpenSSL `X509_STORE`, for certificates.cpp.
    struct Store;
    const Store *store(TlsOutcome::Anchor anchor) const;

private:
    struct Stores;
    std::unique_ptr<Stores> m_stores;
};

} // namespace valija
