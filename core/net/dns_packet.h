// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/resolver.h"

#include <QByteArrayView>

namespace valija {

// DNS messages in wire format (RFC 1035 section 4).

/// A question for one server itself: no recursion, room for 1232 octets over UDP (RFC 6891).
QByteArray questionFor(const DomainName &name, DnsType type, quint16 id);

/// What a message answers to (name, type): CNAMEs followed within it, at most 32 of them. Its security is Insecure. A
/// server that answers neither with records nor with authority is ServerFailure, and so is what cannot be read;
/// `detail` says so.
DnsAnswer answerIn(QByteArrayView message, const DomainName &name, DnsType type);

/// Whether the message is a reply to the question, by id and question section.
bool isReplyTo(QByteArrayView message, QByteArrayView question);
/// TC: the rest is to be had over TCP.
bool isTruncated(QByteArrayView message);

} // namespace valija
