// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/net/call.h"
#include "core/net/tls_outcome.h"

#include <QStringList>

#include <chrono>

namespace valija {

/// How far an SMTP session with one address of a mail host came (RFC 5321, RFC 3207). No mail is ever sent.
struct MailReply {
    /// ProxyFailed: the way there, not the host.
    enum class Stage {
        ProxyFailed,
        NotConnected,
        NoGreeting,
        EhloRefused,
        NoStartTls,
        StartTlsRefused,
        TlsFailed,
        AfterTls,
        Done
    };

    QString address;
    Stage stage = Stage::NotConnected; ///< The last one reached; Done is a session with TLS to the QUIT.
    bool timedOut = false;
    bool stopped = false;
    QString detail;           ///< The greeting, reply or library's words at which it ended.
    QStringList capabilities; ///< EHLO keywords before TLS.
    QStringList capabilitiesAfterTls;
    bool plaintextInjected = false; ///< Octets came between the STARTTLS reply and the handshake; they were discarded.
    TlsOutcome tls;
    std::chrono::milliseconds duration{0};
    QString transcript;

    bool operator==(const MailReply &) const = default;
};

/// Safe to call from several threads at once; blocks the calling thread. What the caller's time breaks off is stopped.
class MailHost
{
public:
    virtual ~MailHost() = default;
    virtual MailReply probe(const DomainName &host, const QString &address, const Call &call) = 0;
};

} // namespace valija
