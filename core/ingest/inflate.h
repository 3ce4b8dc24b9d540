// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/budget.h"

#include <QByteArray>

#include <optional>

namespace valija {

/// What came out of a compressed text, or why nothing did.
struct Inflated {
    enum class Status { Done, Damaged, TooLarge, TooMany, Encrypted, UnknownMethod };

    Status status = Status::Damaged;
    QByteArray bytes;           ///< With room behind for the JSON reader.
    bool isWhole = false;       ///< All that went in is one gzip member.
    Status rest = Status::Done; ///< Of several members or streams why the rest is not in `bytes`.
};

/// A gzip file of one or more members (RFC 1952).
Inflated inflateGzip(QByteArrayView packed, Budget &budget);
/// The deflated data of a zip entry (RFC 1951) that says how large it is.
Inflated inflateRaw(QByteArrayView packed, qint64 size, quint32 crc, Budget &budget);
/// The same of an entry that was stored as it is.
Inflated takeStored(QByteArrayView stored, qint64 size, quint32 crc, Budget &budget);
/// `bytes` in the form of qCompress(), fast rather than small.
QByteArray pack(QByteArrayView bytes);
/// The same where a gzip member holds exactly `bytes`: what was compressed is not compressed again.
QByteArray packMember(QByteArrayView member, QByteArrayView bytes);

} // namespace valija
