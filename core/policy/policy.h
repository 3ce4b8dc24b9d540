// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"

#include <QJsonObject>
#include <QList>

#include <chrono>

namespace valija {

/// What senders do with a host that fails (RFC 8461 section 5).
enum class Mode { Enforce, Testing, None };

QByteArray keyword(Mode mode);                        ///< "enforce", "testing", "none": the value of the field `mode`.
std::optional<Mode> modeFrom(QByteArrayView keyword); ///< Case-sensitive, as RFC 8461 section 3.2 has it.

/// RFC 8461 section 3.2: the largest max_age, about one year.
constexpr std::chrono::seconds maxMaxAge{31'557'600};

/// One `mx` line: a host name, or `*.` and a name that stands for exactly one more label (RFC 8461 section 4.1).
class MxPattern
{
public:
    /// `["*."] Domain` with Domain of RFC 5321 section 4.1.2: A-labels, no root dot, no underscore. Error: Malformed.
    static Result<MxPattern> parse(QByteArrayView text);
    /// The pattern that allows exactly this host; nothing for a host name that a policy cannot name (underscore).
    static std::optional<MxPattern> forHost(const DomainName &host);

    const DomainName &name() const { return m_name; } ///< Without the `*.`.
    bool isWildcard() const { return m_wildcard; }
    QString text() const; ///< As it stands in a policy.

    bool matches(const DomainName &host) const;
    bool operator==(const MxPattern &) const = default;

private:
    MxPattern(DomainName name, bool wildcard) : m_name(std::move(name)), m_wildcard(wildcard) {}

    DomainName m_name;
    bool m_wildcard;
};

/// A well-formed field that RFC 8461 does not define; senders ignore it.
struct PolicyExtension {
    QByteArray name;
    QByteArray value;

    bool operator==(const PolicyExtension &) const = default;
};

/// The policy served at https://mta-sts.DOMAIN/.well-known/mta-sts.txt (RFC 8461 section 3.2). `version` is always
/// STSv1. Two policies are equal when they mean the same to a sender and carry the same extensions, in whatever order
/// (RFC 8461 section 4.1 has none): the id must change otherwise.
struct Policy {
    Mode mode = Mode::None;
    QList<MxPattern> mx;
    std::chrono::seconds maxAge{0};
    QList<PolicyExtension> extensions;

    /// The first pattern that matches the host, or null. RFC 8461 section 4.1.
    const MxPattern *patternFor(const DomainName &host) const;
    bool allows(const DomainName &host) const { return patternFor(host) != nullptr; }

    bool operator==(const Policy &other) const;
};

/// The file to serve, CRLF at every line's end; parsePolicy() reads it back to the same value.
QByteArray toText(const Policy &policy);

/// `{"version","mode","maxAge","mx":[...]}`
QJsonObject toJson(const Policy &policy);

} // namespace valija
