// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/inspector.h"
#include "tests/bench/ratio.h"
#include "tests/support/fake_network.h"

#include <QFile>

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

/// The process's peak so far in MiB (VmHWM of Linux); 0 where that is not to be had.
double highestMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (QByteArray line = status.readLine(); !line.isEmpty(); line = status.readLine()) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Lets the peak begin anew at what is used now.
void forgetHighestMemory()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QFile::WriteOnly))
        references.write("5");
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

/// One look-up after the other where one needs the other's answer: the domain's MX, the address of the mail host, its
/// probe (and TLSA). Everything else is beside it: record, policy host and policy; reporting record and the addresses
/// of its target.
constexpr double longestChain = 3;
constexpr double delay = 0.020;

void delayAll(FakeNetwork &network)
{
    network.resolver.latency = network.policyHost.latency = network.mailHost.latency = 20ms;
}

/// With 20 ms for each answer, against the bound of rounds and parallelism. No batch of domains side by side is faster
/// than the longest chain; and the fetches from one address, two at a time, take their time as well. To reach: 1.3.
/// The highest memory of the process meanwhile, with all results kept; to stay below 200 MiB.
void inspectWithDelay(benchmark::State &state)
{
    FakeNetwork network;
    const auto domains = fill(network);
    delayAll(network);
    const NetworkSettings settings;
    Inspector inspector(network.network(), settings);
    const int batches = (domainCount + settings.parallelDomains - 1) / settings.parallelDomains;
    const int turns = (domainsOnOneHost + settings.connectionsPerAddress - 1) / settings.connectionsPerAddress;
    const double bound = delay * std::max(longestChain * batches, double(turns));
    double seconds = 0;
    forgetHighestMemory();
    for ([[maybe_unused]] auto iteration : state)
        seconds += costOf([&] { waitFor(inspector.inspect(domains)); }).wallSeconds;
    state.counters["bound_ms"] = 1000 * bound;
    state.counters["ratio"] = seconds / double(state.iterations()) / bound;
    state.counters["memory_MiB"] = highestMemory();
}

/// One domain alone, against its longest chain. To reach: at most 50 ms above it.
void inspectOneWithDelay(benchmark::State &state)
{
    FakeNetwork network;
    const auto domains = fill(network).first(1);
    delayAll(network);
    Inspector inspector(network.network(), NetworkSettings());
    double seconds = 0;
    for ([[maybe_unused]] auto iteration : state)
        seconds += costOf([&] { waitFor(inspector.inspect(domains)); }).wallSeconds;
    state.counters["bound_ms"] = 1000 * delay * longestChain;
    state.counters["above_ms"] = 1000 * (seconds / double(state.iterations()) - delay * longestChain);
}

} // namespace

BENCHMARK(inspectWithoutDelay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(inspectWithDelay)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(inspectOneWithDelay)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace valija
