// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ingest/dkim_fields.h"

namespace valija {

/// A mail as DKIM sees it: fields as they stand, and the body. All lines end with CRLF, whatever the file has.
struct MailText {
    struct Field {
        QByteArray name; ///< Lower case.
        QByteArray raw;  ///< With its folding and the line end.

        QByteArrayView value() const;
    };
    QList<Field> fields;
    QByteArray body;
};

MailText mailTextOf(const QByteArray &mail);

/// RFC 6376 section 3.4.
QByteArray canonicalField(const QByteArray &raw, DkimSignature::Canonicalization how);
QByteArray canonicalBody(const QByteArray &body, DkimSignature::Canonicalization how);

/// What is signed (RFC 6376 section 3.7): the fields that `h=` names, each from the bottom up, and the signature's own
/// field with an empty `b=`.
QByteArray signedHeader(const MailText &mail, const MailText::Field &signatureField, const DkimSignature &signature);

} // namespace valija
