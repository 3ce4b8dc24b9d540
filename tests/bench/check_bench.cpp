// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/inspector.h"
#include "tests/bench/ratio.h"
#include "tests/support/fake_network.h"

#include <QCoreApplication>

namespace valija {

namespace {

using namespace Qt::StringLiterals;

constexpr int domainCount = 1000;
constexpr int domainsOnOneHost = 20;

DomainName nameOf(const QString &text)
{
    return *DomainName::parse(text);
}

/// Healthy domains whose MX and policy hosts are shared by twenty each.
QList<DomainName> fill(FakeNetwork &network)
{
    QList<DomainName> domains;
    for (int i = 0; i < domainCount; ++i) {
        const auto domain = u"domain%1.example"_s.arg(i);
        const int group = i / domainsOnOneHost;
        const auto mx = u"mx%1.provider.example"_s.arg(group);
        const auto mxAddress = u"192.0.2.%1"_s.arg(1 + group);
        const auto webAddress = u"198.51.100.%1"_s.arg(1 + group);
        const auto host = u"mta-sts."_s + domain;
        domains.append(nameOf(domain));
        network.resolver.add(nameOf(u"_mta-sts."_s + domain), DnsType::Txt, u"\"v=STSv1; id=20261121\""_s);
        network.resolver.add(nameOf(u"_smtp._tls."_s + domain), DnsType::Txt,
                             u"\"v=TLSRPTv1; rua=mailto:tls@%1\""_s.arg(domain));
        network.resolver.add(nameOf(host), DnsType::A, webAddress);
        network.resolver.add(nameOf(domain), DnsType::Mx, u"10 "_s + mx);
        if (i % domainsOnOneHost == 0) {
            network.resolver.add(nameOf(mx), DnsType::A, mxAddress);
            network.mailHost.replies[mxAddress] = goodMail(mx);
        }
        network.policyHost.replies[webAddress]
            = goodReply(host, "version: STSv1\r\nmode: enforce\r\nmx: " + mx.toUtf8() + "\r\nmax_age: 604800\r\n");
    }
    return domains;
}

void waitFor(const QFuture<Inspection> &run)
{
    QFuture<Inspection>(run).waitForFinished();
}

/// What gathering and judging cost beside the network itself: 1,000 domains on hosts that answer at once. To reach with
/// the real network on loopback: 1.0 s on two cores.
void inspectWithoutDelay(benchmark::State &state)
{
    FakeNetwork network;
    const auto domains = fill(network);
    Inspector inspector(network.network(), NetworkSettings());
    for ([[maybe_unused]] auto iteration : state)
        waitFor(inspector.inspect(domains));
    state.SetItemsProcessed(state.iterations() * domains.size());
}

/// With 20 ms for each answer, against the bound of rounds and parallelism: four rounds (TXT, addresses, policy or MX
/// address, probe) of 20 ms for each batch of domains that run side by side. To reach: 1.3.
void inspectWithDelay(benchmark::State &state)
{
    FakeNetwork network;
    const auto domains = fill(network);
    network.resolver.latency = network.policyHost.latency = network.mailHost.latency = 20ms;
    const NetworkSettings settings;
    Inspector inspector(network.network(), settings);
    constexpr double rounds = 4;
    const auto batches = double((domainCount + settings.parallelDomains - 1) / settings.parallelDomains);
    const auto bound = 0.020 * rounds * batches;
    double seconds = 0;
    for ([[maybe_unused]] auto iteration : state)
        seconds += costOf([&] { waitFor(inspector.inspect(domains)); }).wallSeconds;
    state.counters["bound_ms"] = 1000 * bound;
    state.counters["ratio"] = seconds / double(state.iterations()) / bound;
}

} // namespace

BENCHMARK(inspectWithoutDelay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(inspectWithDelay)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace valija
