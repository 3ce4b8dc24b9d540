// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/resolver.h"

#include <QHostAddress>
#include <QThread>

#include <atomic>
#include <chrono>
#include <map>

namespace valija {

/// What stands between us and the resolver, and does not always behave: passes questions on over UDP and TCP, with a
/// delay, without DNSSEC, or not at all. Ends with the object.
class DnsRelay : private QThread
{
public:
    enum class Fault { ServerFailure, Refused, Silence };
    using Faults = std::map<std::pair<DomainName, DnsType>, Fault>;

    struct Behaviour {
        Faults faults{};
        bool stripsDnssec = false;          ///< Asks without EDNS, so that no signatures come.
        std::chrono::milliseconds delay{0}; ///< Of each answer over UDP.
    };

    /// Listens on `own` and asks `upstream`, the same port for both.
    DnsRelay(const QHostAddress &own, const QHostAddress &upstream, quint16 port, Behaviour behaviour);
    ~DnsRelay() override;

    bool isListening() const { return m_isListening; }
    int questions() const { return m_questions; } ///< Over UDP, so far.

protected:
    void run() override;

private:
    class Desk;

    const QHostAddress m_own;
    const QHostAddress m_upstream;
    const quint16 m_port;
    const Behaviour m_behaviour;
    std::atomic_bool m_isReady = false;
    std::atomic_bool m_isListening = false;
    std::atomic_int m_questions = 0;
};

} // namespace valija
