// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/shared_hosts.h"

#include <QHash>

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <tuple>

namespace valija {

namespace {

/// Waits in slices, so that a stop is heard; whether `done()` came true.
template <typename Predicate>
bool waitFor(std::condition_variable &changed, std::unique_lock<std::mutex> &lock, const Call &call, Predicate done)
{
    while (!done()) {
        if (call.isOver())
            return false;
        changed.wait_for(lock, std::chrono::milliseconds(call.slice()));
    }
    return true;
}

/// Answers by key. The first who asks for a key gets the answer for all; an answer that is not worth keeping is for
/// itself alone, and the next one asks again.
template <typename Key, typename Answer>
class Memo
{
public:
    /// Nothing when the call ended while somebody else was asking.
    template <typename Ask, typename IsWorthKeeping>
    std::optional<Answer> get(const Key &key, const Call &call, Ask ask, IsWorthKeeping isWorthKeeping)
    {
        std::unique_lock lock(m_mutex);
        if (!waitFor(m_changed, lock, call, [&] { return !m_entries[key].isBeingAsked; }))
            return {};
        Entry &entry = m_entries[key]; // std::map: the place of an entry stays.
        if (entry.answer)
            return entry.answer;
        entry.isBeingAsked = true;
        lock.unlock();
        const Answer answer = ask();
        lock.lock();
        entry.isBeingAsked = false;
        if (isWorthKeeping(answer))
            entry.answer = answer;
        m_changed.notify_all();
        return answer;
    }

private:
    struct Entry {
        bool isBeingAsked = false;
        std::optional<Answer> answer;
    };

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<Key, Entry> m_entries;
};

} // namespace

struct Turnstile::State {
    int most;
    std::mutex mutex;
    std::condition_variable left;
    QHash<QString, int> inside;
};

class Turnstile::Place
{
public:
    Place(State &state, QString address) : m_state(state), m_address(std::move(address)) {}
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;
    ~Place()
    {
        const std::lock_guard lock(m_state.mutex);
        if (--m_state.inside[m_address] == 0)
            m_state.inside.remove(m_address);
        m_state.left.notify_all();
    }

private:
    State &m_state;
    QString m_address;
};

Turnstile::Turnstile(int connectionsPerAddress) : m_state(std::make_unique<State>())
{
    m_state->most = std::max(connectionsPerAddress, 1);
}

Turnstile::~Turnstile() = default;

std::unique_ptr<Turnstile::Place> Turnstile::enter(const QString &address, const Call &call)
{
    std::unique_lock lock(m_state->mutex);
    if (!waitFor(m_state->left, lock, call, [&] { return m_state->inside.value(address) < m_state->most; }))
        return nullptr;
    ++m_state->inside[address];
    return std::make_unique<Place>(*m_state, address);
}

struct SharedPolicyHost::Memory {
    PolicyHost &host;
    Turnstile turnstile;
    Memo<std::pair<DomainName, QString>, PolicyReply> replies;
    Memo<std::tuple<std::optional<DomainName>, QString, quint16>, TlsOutcome> outcomes;
};

SharedPolicyHost::SharedPolicyHost(PolicyHost &host, int connectionsPerAddress)
    : m_memory(new Memory{host, Turnstile(connectionsPerAddress), {}, {}})
{
}

SharedPolicyHost::~SharedPolicyHost() = default;

PolicyReply SharedPolicyHost::fetch(const DomainName &host, const QString &address, const Call &call)
{
    PolicyReply stopped;
    stopped.address = address;
    const auto ask = [&] {
        const auto place = m_memory->turnstile.enter(address, call);
        return place ? m_memory->host.fetch(host, address, call) : stopped;
    };
    const auto isWhole = [&](const PolicyReply &reply) {
        return reply.status != PolicyReply::Status::Stopped && !call.isOver();
    };
    return m_memory->replies.get({host, address}, call, ask, isWhole).value_or(stopped);
}

TlsOutcome SharedPolicyHost::probe(const std::optional<DomainName> &host, const QString &address, quint16 port,
                                   const Call &call)
{
    const auto ask = [&] {
        const auto place = m_memory->turnstile.enter(address, call);
        return place ? m_memory->host.probe(host, address, port, call) : TlsOutcome();
    };
    const auto isWhole = [&](const TlsOutcome &) {
        return !call.isOver();
    };
    return m_memory->outcomes.get({host, address, port}, call, ask, isWhole).value_or(TlsOutcome());
}

struct SharedMailHost::Memory {
    MailHost &host;
    Turnstile turnstile;
    Memo<std::pair<DomainName, QString>, MailReply> replies;
};

SharedMailHost::SharedMailHost(MailHost &host, int connectionsPerAddress)
    : m_memory(new Memory{host, Turnstile(connectionsPerAddress), {}})
{
}

SharedMailHost::~SharedMailHost() = default;

MailReply SharedMailHost::probe(const DomainName &host, const QString &address, const Call &call)
{
    MailReply stopped;
    stopped.address = address;
    stopped.stopped = true;
    const auto ask = [&] {
        const auto place = m_memory->turnstile.enter(address, call);
        return place ? m_memory->host.probe(host, address, call) : stopped;
    };
    const auto isWhole = [&](const MailReply &reply) {
        return !reply.stopped && !call.isOver();
    };
    return m_memory->replies.get({host, address}, call, ask, isWhole).value_or(stopped);
}

} // namespace valija
