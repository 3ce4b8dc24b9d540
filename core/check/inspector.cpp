// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/inspector.h"

#include "core/net/shared_hosts.h"

#include <QHash>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace valija {

using namespace std::chrono_literals;

namespace {

constexpr int hostThreadsPerDomain = 6;
constexpr int parallelRuns = 16;
constexpr auto cancelPoll = 50ms; ///< QFuture has no way to wake us when it is cancelled.

/// What the probes of a run have seen of port 25 so far.
class Port25
{
public:
    void note(const DomainFacts &facts)
    {
        const bool tried = std::any_of(facts.mailHosts.begin(), facts.mailHosts.end(), [](const MailHostFacts &host) {
            return std::any_of(host.replies.begin(), host.replies.end(), [](const MailReply &reply) {
                return !reply.stopped && reply.stage != MailReply::Stage::ProxyFailed;
            });
        });
        if (tried && !isPort25Blocked({&facts}))
            m_answered = true;
        if (tried)
            m_tried = true;
    }

    bool isBlocked() const { return m_tried && !m_answered; }

private:
    std::atomic_bool m_tried = false;
    std::atomic_bool m_answered = false;
};

} // namespace

/// One call of inspect(): its domains are taken one after the other by a few workers.
struct Inspector::Run {
    Run(const Network &network, const NetworkSettings &networkSettings)
        : settings(networkSettings),
          policyHost(network.policyHost, networkSettings.connectionsPerAddress),
          mailHost(network.mailHost, networkSettings.connectionsPerAddress),
          shared{network.resolver, policyHost, mailHost}
    {
    }

    void work(QThreadPool &hostThreads)
    {
        for (;;) {
            const qsizetype index = next++;
            if (index >= domains.size() || stop.stop_requested())
                return;
            inspect(domains.at(index), hostThreads);
        }
    }

    void inspect(const DomainName &domain, QThreadPool &hostThreads)
    {
        const Call call{QDeadlineTimer(settings.domainTimeout), stop.get_token()};
        const auto known = earlier.constFind(domain);
        // A station can only be left out where there is something to put in its place.
        const bool isKnown = known != earlier.constEnd();
        const DomainFacts facts = gatherFacts(domain, shared, settings, call, isKnown ? stations : allStations,
                                              isKnown ? &*known : nullptr, &hostThreads);
        port25.note(facts);
        promise.addResult(Inspection{facts, judge(facts, port25.isBlocked())});
        const std::lock_guard lock(mutex);
        promise.setProgressValue(++finished);
    }

    /// Waits for the workers, and tells them when nobody wants the results any more.
    void supervise(const std::stop_token &shutdown)
    {
        std::unique_lock lock(mutex);
        while (!done.wait_for(lock, cancelPoll, [this] { return workers == 0; })) {
            if (promise.isCanceled() || shutdown.stop_requested())
                stop.request_stop();
        }
        lock.unlock();
        promise.finish();
    }

    void leave()
    {
        const std::lock_guard lock(mutex);
        --workers;
        done.notify_all();
    }

    NetworkSettings settings;
    SharedPolicyHost policyHost;
    SharedMailHost mailHost;
    Network shared;
    QList<DomainName> domains;
    Stations stations;
    QHash<DomainName, DomainFacts> earlier;
    QPromise<Inspection> promise;
    std::stop_source stop;
    std::atomic<qsizetype> next = 0;
    Port25 port25;
    std::mutex mutex;
    std::condition_variable done;
    int workers = 0;
    int finished = 0;
};

Inspector::Inspector(const Network &network, const NetworkSettings &settings) : m_network(network), m_settings(settings)
{
    const int domains = std::max(1, settings.parallelDomains);
    m_runThreads.setMaxThreadCount(parallelRuns);
    m_domainThreads.setMaxThreadCount(domains);
    m_hostThreads.setMaxThreadCount(domains * hostThreadsPerDomain);
}

Inspector::~Inspector()
{
    m_shutdown.request_stop();
    m_runThreads.waitForDone();
    m_domainThreads.waitForDone();
    m_hostThreads.waitForDone();
}

QFuture<Inspection> Inspector::inspect(const QList<DomainName> &domains, Stations stations,
                                       const QList<DomainFacts> &earlier)
{
    const auto run = std::make_shared<Run>(m_network, m_settings);
    run->domains = domains;
    run->stations = stations;
    for (const auto &facts : earlier)
        run->earlier.insert(facts.domain, facts);
    run->promise.setProgressRange(0, int(domains.size()));
    run->promise.start();
    const QFuture<Inspection> future = run->promise.future();
    run->workers = int(std::min<qsizetype>(domains.size(), m_domainThreads.maxThreadCount()));
    for (int i = run->workers; i > 0; --i) {
        m_domainThreads.start([run, this] {
            run->work(m_hostThreads);
            run->leave();
        });
    }
    m_runThreads.start([run, shutdown = m_shutdown.get_token()] { run->supervise(shutdown); });
    return future;
}

} // namespace valija
