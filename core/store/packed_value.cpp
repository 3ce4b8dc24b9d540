// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/packed_value.h"

namespace valija {

Result<QByteArray> unpackedValue(const QByteArray &packed, const QString &what)
{
    static const QByteArray packedNothing = qCompress(QByteArray());
    QByteArray value = qUncompress(packed);
    if (value.isEmpty() && packed != packedNothing)
        return failure(Error::Kind::Malformed, what);
    return value;
}

} // namespace valija
