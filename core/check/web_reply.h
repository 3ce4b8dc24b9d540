// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/policy_host.h"

namespace valija {

// What an HTTP answer is to a sender, shared by the checks.

/// Media type `text/plain` in any case, with any parameters (RFC 8461 section 3.2).
inline bool isTextPlain(const PolicyReply &reply)
{
    return reply.contentType.split(';').first().trimmed().toLower() == "text/plain";
}

/// Whether it means to be a policy, well-formed or not.
inline bool looksLikePolicy(const PolicyReply &reply)
{
    return reply.body.contains("STSv1") || reply.body.contains("max_age");
}

/// A web page instead of a policy: a login page, a challenge of a content network, a start page.
inline bool isHtml(const PolicyReply &reply)
{
    const QByteArray begin = reply.body.left(1000).trimmed().toLower();
    const bool isPage = begin.startsWith("<!doctype") || begin.startsWith("<html") || begin.startsWith("<head");
    const bool isDeclared = reply.contentType.trimmed().toLower().startsWith("text/html");
    return isPage || (isDeclared && !looksLikePolicy(reply));
}

/// Fetched and authenticated, as RFC 8461 section 3.3 has it; whatever its text says.
inline bool isUsable(const PolicyReply &reply)
{
    return reply.status == PolicyReply::Status::Answered && reply.httpStatus == 200 && reply.tls.isValid()
        && isTextPlain(reply) && !isHtml(reply);
}

} // namespace valija
