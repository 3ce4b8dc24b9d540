// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace valija {

/// A reporter's reason as words to look for: "X509_V_ERR_CERT_HAS_EXPIRED", "self-signed certificate" and
/// "NotValidForName" are written alike. What names hosts, files and versions is left out, so that it means nothing.
class ReasonWords
{
public:
    explicit ReasonWords(QByteArrayView reason);

    bool isEmpty() const { return m_text == " "; }
    /// Whether it says the phrase of whole words in lower case. "resolv*" is any word that begins so; " * " any words
    /// between, or none.
    bool say(QByteArrayView phrase) const;
    /// Whether it says nothing but this slug.
    bool areExactly(QByteArrayView slug) const;
    /// The first HTTP status from 200 on that it tells; 0 for none.
    int httpStatus() const;

private:
    QByteArray m_text; ///< Each word between two blanks.
};

} // namespace valija
