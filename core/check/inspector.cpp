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

/// The places of a list in an order that keeps neighbours apart: lists are sorted by customer or provider, and the
/// domains on one host would wait for each other at its door while the other hosts stand idle.
QList<qsizetype> spread(qsizetype count, qsizetype workers)
{
    QList<qsizetype> order;
    order.reserve(count);
    const qsizetype stride = (count + workers - 1) / std::max<qsizetype>(workers, 1);
    for (qsizetype first = 0; first < stride; ++first) {
        for (qsizetype at = first; at < count; at += stride)
            order.append(at);
    }
    return order;
}

/// What the probes of a run have seen of port 25 so far.
class Port25OfRun
{
public:
    void note(const DomainFacts &facts)
    {
        const Port25 seen = port25SeenBy(facts);
        if (seen == Port25::Answered)
            m_answered = true;
        else if (seen == Port25::Silent)
            m_silent = true;
    }

    bool isBlocked() const { return m_silent && !m_answered; }

private:
    std::atomic_bool m_silent = false;
    std::atomic_bool m_answered = false;
};

} // namespace

/// One call of inspect(): its domains are taken one after the other by some workers.
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
            inspect(domains.at(order.at(index)), hostThreads);
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
    QList<qsizetype> order; ///< In which they are taken.
    Stations stations;
    QHash<DomainName, DomainFacts> earlier;
    QPromise<Inspection> promise;
    std::stop_source stop;
    std::atomic<qsizetype> next = 0;
    Port25OfRun port25;
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
    QFuture<Inspection> future = run->promise.future();
    run->workers = int(std::min<qsizetype>(domains.size(), m_domainThreads.maxThreadCount()));
    run->order = spread(domains.size(), run->workers);
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
