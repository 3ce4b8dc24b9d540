// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/domain_name.h"
#include "core/net/event_wait.h"
#include "core/net/tls_outcome.h"
#include "core/settings/settings.h"

#include <QSslSocket>

#include <optional>

namespace valija {

/// One TCP connection to an address, with TLS when asked for, used in one worker thread. Certificates are not judged
/// here: any chain completes the handshake and is kept. Never more than 64 KiB of what came are held.
class Connection
{
public:
    /// TimedOut: the phase's limit. Stopped: by the caller, or by the end of the caller's time.
    enum class Progress { Done, Closed, Failed, TimedOut, Stopped };

    explicit Connection(const NetworkSettings &settings); ///< Which must live as long.
    ~Connection();

    /// Within settings.connectTimeout; behind a proxy half of it is for learning whose fault it is that nothing comes.
    Progress open(const QString &address, quint16 port, const Call &call);
    /// The handshake, with SNI `host`; without one for an endpoint that is named by its address (RFC 6066 section 3).
    /// Everything since TLS 1.0 is offered, so that old servers are diagnosed and not merely unreachable. Fills
    /// handshake, detail, protocol, cipher and chain of `outcome`.
    Progress encrypt(const std::optional<DomainName> &host, TlsOutcome &outcome, const Call &call);
    Progress send(const QByteArray &bytes, const Call &call);
    /// Appends what has come to `buffer`, at least one octet. Closed: all has been received.
    Progress receive(QByteArray &buffer, const Call &call);
    /// What has already come and was not received; it is gone then.
    QByteArray drain();

    /// The proxy itself cannot be read or reached, refuses or is silent: that says nothing about the host behind it.
    bool isProxyAtFault() const;
    QString errorText() const; ///< In English: wordsOf().
    QString localAddress() const { return m_socket.localAddress().toString(); }

private:
    Progress why(const Call &call) const;
    bool isEnded() const;

    const NetworkSettings &m_settings;
    QSslSocket m_socket;
    bool m_isProxyUnreadable = false;
    bool m_isProxySilent = false;
    EventWait m_wait;
};

} // namespace valija
