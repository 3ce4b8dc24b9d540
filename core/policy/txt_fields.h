// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace valija {

/// A field of a `name=value;` record and where it stands. Views point into the record.
struct TxtField {
    QByteArrayView name;
    QByteArrayView value;
    qsizetype offset = 0; ///< Of the name, octets from the record's start.
};

/// Why the text is not `version 1*(delimiter field) [delimiter]`.
struct TxtFault {
    qsizetype offset = 0; ///< Octets from the record's start.
    QByteArrayView text;  ///< From there to the end of the piece.
};

/// The common shape of the records of RFC 8461 section 3.1 and RFC 8460 section 3: a version, then fields between `;`.
struct TxtFields {
    QList<TxtField> fields;            ///< All after the version, well-formed or not, in order.
    std::optional<TxtFault> fault;     ///< The first place at which the grammar of delimiters and fields is left.
    bool blankBeforeDelimiter = false; ///< `v=STSv1 ;`: valid alone, discarded in company (erratum 6285).
};

/// Reads the fields after `version` (for example `v=STSv1`, which must have been checked to stand first). The values of
/// the fields in `known` are not checked here; all others must be extensions (RFC 8461 section 3.1: visible ASCII
/// without `=`, `;`).
TxtFields readTxtFields(QByteArrayView record, QByteArrayView version, const QList<QByteArrayView> &known);

/// `{"record","column","text"}`: the evidence of a finding about a place in a TXT record.
QJsonObject placeIn(QByteArrayView record, qsizetype offset, QByteArrayView text);

} // namespace valija
