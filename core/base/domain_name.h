// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QHashFunctions>
#include <QStringView>

namespace valija {

/// A host or domain name in A-label form, lower case, without the root dot. Always valid: labels of letters, digits,
/// inner hyphens and underscores, 1 to 63 octets each, 253 in all (RFC 1035 section 2.3.4, RFC 5890).
class DomainName
{
public:
    /// Reads a name with or without the root dot, as A-labels or U-labels. Error: Malformed.
    static Result<DomainName> parse(QStringView text);

    const QString &ascii() const { return m_ascii; }
    QString unicode() const; ///< For people: U-labels where Qt's rules against confusable names allow it.
    QByteArray latin1() const { return m_ascii.toLatin1(); }

    /// `_mta-sts` + `example.com`. `label` must be a valid label (or labels) and the result not too long; else
    /// Malformed.
    Result<DomainName> child(QStringView label) const;
    /// The name without its left-most label; nothing for a name of one label.
    std::optional<DomainName> parent() const;
    bool isWithin(const DomainName &ancestor) const; ///< True for the name itself, too.
    /// An IPv4 address, though its digits fit the grammar of names: no top-level domain is all digits (RFC 3696
    /// section 2).
    bool endsInNumber() const;

    bool operator==(const DomainName &) const = default;
    bool operator<(const DomainName &other) const { return m_ascii < other.m_ascii; }

private:
    explicit DomainName(QString ascii) : m_ascii(std::move(ascii)) {}

    QString m_ascii;
};

inline size_t qHash(const DomainName &name, size_t seed = 0)
{
    return qHash(name.ascii(), seed);
}

} // namespace valija
