// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/shared_hosts.h"
#include "tests/support/printers.h"

#include <atomic>
#include <thread>
#include <vector>

namespace valija {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto forEver = std::chrono::hours(1);

/// Answers after a while and counts.
struct CountingHost : PolicyHost, MailHost {
    PolicyReply fetch(const DomainName &, const QString &address, const Call &call) override
    {
        visit(call);
        PolicyReply reply;
        reply.address = address;
        reply.status = call.isBrokenOff() ? PolicyReply::Status::Stopped : PolicyReply::Status::Answered;
        return reply;
    }
    TlsOutcome probe(const std::optional<DomainName> &, const QString &, quint16, const Call &call) override
    {
        visit(call);
        return {};
    }
    MailReply probe(const DomainName &, const QString &address, const Call &call) override
    {
        visit(call);
        MailReply reply;
        reply.address = address;
        reply.stopped = call.isBrokenOff();
        return reply;
    }
    void visit(const Call &call)
    {
        ++visits;
        const int now = ++inside;
        if (now > most)
            most = now;
        const Call stay = call.within(patience);
        while (!stay.isOver() && !lettingGo)
            std::this_thread::sleep_for(1ms);
        --inside;
    }

    std::atomic<int> visits = 0;
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    std::chrono::milliseconds patience = 20ms; ///< Answers after that, or when let go.
    std::atomic_bool lettingGo = false;
};

/// Runs `work(0)` to `work(count - 1)` at the same time.
template <typename Work>
void atOnce(int count, Work work)
{
    std::vector<std::jthread> threads;
    for (int i = 0; i < count; ++i)
        threads.emplace_back([=] { work(i); });
}

TEST(SharedHosts, AreAskedOnceForAll)
{
    CountingHost host;
    SharedPolicyHost policies(host, 2);
    SharedMailHost mail(host, 2);
    atOnce(16, [&](int) {
        EXPECT_EQ(policies.fetch(name("mta-sts.example.com"), u"192.0.2.1"_s, {}).status,
                  PolicyReply::Status::Answered);
        EXPECT_EQ(mail.probe(name("mx.example.com"), u"192.0.2.1"_s, {}).address, u"192.0.2.1"_s);
        policies.probe(name("report.example.com"), u"192.0.2.1"_s, 443, {});
    });
    EXPECT_EQ(host.visits, 3);
}

TEST(SharedHosts, AreAskedAgainForAnotherNameOrAddress)
{
    CountingHost host;
    SharedMailHost mail(host, 2);
    mail.probe(name("mx.example.com"), u"192.0.2.1"_s, {});
    mail.probe(name("mx.example.com"), u"192.0.2.2"_s, {});
    mail.probe(name("mx2.example.com"), u"192.0.2.1"_s, {});
    EXPECT_EQ(host.visits, 3);
}

TEST(SharedHosts, NeverGetMoreThanTheirConnectionsAtATime)
{
    CountingHost host;
    SharedMailHost mail(host, 2);
    atOnce(12, [&](int i) { mail.probe(name(qPrintable(u"mx%1.example.com"_s.arg(i))), u"192.0.2.1"_s, {}); });
    EXPECT_EQ(host.visits, 12);
    EXPECT_EQ(host.most, 2);
}

TEST(SharedHosts, ForgetAnswersThatWereStopped)
{
    CountingHost host;
    host.patience = forEver;
    SharedMailHost mail(host, 1);
    std::stop_source stop;
    Call stoppable;
    stoppable.stop = stop.get_token();
    MailReply first;
    std::jthread thread([&] { first = mail.probe(name("mx.example.com"), u"192.0.2.1"_s, stoppable); });
    while (host.visits == 0)
        std::this_thread::sleep_for(1ms);
    stop.request_stop();
    host.lettingGo = true;
    EXPECT_FALSE(mail.probe(name("mx.example.com"), u"192.0.2.1"_s, {}).stopped);
    thread.join();
    EXPECT_TRUE(first.stopped);
    EXPECT_EQ(host.visits, 2);
}

TEST(SharedHosts, HearAStopWhileWaitingForAnother)
{
    CountingHost host;
    host.patience = forEver;
    SharedMailHost mail(host, 1);
    std::jthread slow([&] { mail.probe(name("mx.example.com"), u"192.0.2.1"_s, {}); });
    while (host.visits == 0)
        std::this_thread::sleep_for(1ms);
    std::stop_source stop;
    Call stoppable;
    stoppable.stop = stop.get_token();
    std::jthread stopper([&] { stop.request_stop(); });
    EXPECT_TRUE(mail.probe(name("mx.example.com"), u"192.0.2.1"_s, stoppable).stopped);
    EXPECT_TRUE(mail.probe(name("other.example.com"), u"192.0.2.1"_s, stoppable).stopped);
    EXPECT_EQ(host.inside, 1) << "the other is still at it";
    EXPECT_EQ(host.visits, 1);
    host.lettingGo = true;
}

} // namespace
} // namespace valija
