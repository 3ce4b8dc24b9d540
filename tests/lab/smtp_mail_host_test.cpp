// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/smtp_mail_host.h"
#include "tests/lab/scripted_server.h"
#include "tests/support/printers.h"

namespace valija {
namespace {

using namespace Qt::StringLiterals;
using Stage = MailReply::Stage;

class ProbeMailHost : public testing::Test
{
protected:
    ProbeMailHost()
    {
        settings.ehloName = u"probe.example.com"_s;
        settings.connectTimeout = settings.handshakeTimeout = settings.greetingTimeout = 1s;
    }

    MailReply probed(const Script &script, const Call &call = {})
    {
        server = std::make_unique<ScriptedServer>(u"127.0.0.1"_s, quint16(0), script);
        EXPECT_TRUE(server->isListening());
        settings.smtpPort = server->port();
        return SmtpMailHost(settings, roots).probe(name("mx.example.com"), u"127.0.0.1"_s, call);
    }
    MailReply probed() { return probed(smtpScript(behaviour)); }

    NetworkSettings settings;
    TestAuthority root{u"Lab root"_s};
    TrustRoots roots = TrustRoots::only({root.der()});
    SmtpBehaviour behaviour{.certificate = root.issue({.names = {u"mx.example.com"_s}})};
    std::unique_ptr<ScriptedServer> server;
};

TEST_F(ProbeMailHost, GoesThroughAHealthySession)
{
    const MailReply reply = probed();
    EXPECT_EQ(reply.stage, Stage::Done) << qUtf8Printable(reply.transcript);
    EXPECT_TRUE(reply.tls.isValid());
    EXPECT_EQ(reply.capabilities, (QStringList{u"PIPELINING"_s, u"STARTTLS"_s, u"8BITMIME"_s}));
    EXPECT_EQ(reply.capabilitiesAfterTls, QStringList{u"8BITMIME"_s});
    EXPECT_FALSE(reply.plaintextInjected || reply.timedOut || reply.stopped);
    EXPECT_TRUE(reply.transcript.contains("> EHLO probe.example.com"_L1));
    EXPECT_TRUE(reply.transcript.contains("> QUIT\n< 221 2.0.0 bye"_L1)) << qUtf8Printable(reply.transcript);
    EXPECT_FALSE(reply.transcript.contains("MAIL"_L1));
}

TEST_F(ProbeMailHost, SaysItsAddressWhereItHasNoName)
{
    settings.ehloName.clear();
    const MailReply reply = probed();
    EXPECT_EQ(reply.stage, Stage::Done);
    EXPECT_TRUE(reply.transcript.contains("> EHLO [127.0.0.1]"_L1) || QSysInfo::machineHostName().contains(u'.'))
        << qUtf8Printable(reply.transcript);
}

TEST_F(ProbeMailHost, JudgesACertificateAndGoesOn)
{
    behaviour.certificate = TestAuthority::selfSigned({.names = {u"localhost"_s}});
    const MailReply reply = probed();
    EXPECT_EQ(reply.stage, Stage::Done);
    EXPECT_EQ(reply.tls.trust, TlsOutcome::Trust::SelfSigned);
    EXPECT_FALSE(reply.tls.nameMatches);
}

TEST_F(ProbeMailHost, DiscardsPlaintextBeforeTheHandshakeAndReportsIt)
{
    behaviour.startTls += "250-evil\r\n250 AUTH PLAIN\r\n";
    const MailReply reply = probed();
    EXPECT_TRUE(reply.plaintextInjected);
    EXPECT_EQ(reply.stage, Stage::Done) << qUtf8Printable(reply.transcript);
    EXPECT_EQ(reply.capabilitiesAfterTls, QStringList{u"8BITMIME"_s});
}

struct StageCase {
    const char *title;
    void (*change)(SmtpBehaviour &);
    Stage stage;
    const char *detail;
};

class ProbeEndsAt : public ProbeMailHost, public testing::WithParamInterface<StageCase>
{
};

TEST_P(ProbeEndsAt, TheStageThatFailed)
{
    GetParam().change(behaviour);
    const MailReply reply = probed();
    EXPECT_EQ(reply.stage, GetParam().stage) << qUtf8Printable(reply.transcript);
    EXPECT_TRUE(reply.detail.contains(QLatin1StringView(GetParam().detail))) << qUtf8Printable(reply.detail);
    EXPECT_FALSE(reply.timedOut);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, ProbeEndsAt,
    testing::Values(StageCase{"refused", [](SmtpBehaviour &b) { b.greeting = "554 no service\r\n"; }, Stage::NoGreeting,
                              "554 no service"},
                    StageCase{"other protocol", [](SmtpBehaviour &b) { b.greeting = "SSH-2.0-x\r\n"; },
                              Stage::NoGreeting, "SSH-2.0-x"},
                    StageCase{"long line", [](SmtpBehaviour &b) { b.greeting = QByteArray(100'000, 'x'); },
                              Stage::NoGreeting, "line"},
                    StageCase{"hello refused", [](SmtpBehaviour &b) { b.ehlo = "502 5.5.1 no\r\n"; },
                              Stage::EhloRefused, "502 5.5.1 no"},
                    StageCase{"many lines", [](SmtpBehaviour &b) { b.ehlo = QByteArray("250-x\r\n").repeated(5000); },
                              Stage::EhloRefused, "without end"},
                    StageCase{"no STARTTLS", [](SmtpBehaviour &b) { b.ehlo = "250-lab\r\n250 SIZE 1\r\n"; },
                              Stage::NoStartTls, "SIZE"},
                    StageCase{"STARTTLS refused", [](SmtpBehaviour &b) { b.startTls = "454 4.7.0 later\r\n"; },
                              Stage::StartTlsRefused, "454 4.7.0 later"},
                    StageCase{"after TLS", [](SmtpBehaviour &b) { b.ehloAfterTls = "550 5.7.1 go\r\n"; },
                              Stage::AfterTls, "550 5.7.1 go"}),
    [](const auto &) {
        static int number = 0;
        return std::to_string(++number);
    });

class ProbeClosedAfter : public ProbeMailHost, public testing::WithParamInterface<int>
{
};

TEST_P(ProbeClosedAfter, EndsAtOnce)
{
    constexpr Stage stages[]
        = {Stage::NoGreeting, Stage::EhloRefused, Stage::StartTlsRefused, Stage::AfterTls, Stage::Done};
    behaviour.closeAfter = GetParam();
    const MailReply reply = probed();
    EXPECT_EQ(reply.stage, stages[GetParam()]) << qUtf8Printable(reply.transcript);
    EXPECT_EQ(reply.detail.isEmpty(), reply.stage == Stage::Done);
    EXPECT_FALSE(reply.timedOut);
}

INSTANTIATE_TEST_SUITE_P(Points, ProbeClosedAfter, testing::Range(0, 5));

TEST_F(ProbeMailHost, SaysWhenTheHandshakeFails)
{
    const MailReply reply = probed([&](Talk &talk) {
        talk.say(behaviour.greeting);
        talk.hear();
        talk.say(behaviour.ehlo);
        talk.hear();
        talk.say(behaviour.startTls);
        talk.hearSome();
        talk.say("this is no TLS\r\n");
    });
    EXPECT_EQ(reply.stage, Stage::TlsFailed);
    EXPECT_FALSE(reply.detail.isEmpty());
    EXPECT_FALSE(reply.tls.handshake);
}

TEST_F(ProbeMailHost, SaysWhenNobodyListens)
{
    {
        const ScriptedServer gone(u"127.0.0.1"_s, 0, [](Talk &) {});
        settings.smtpPort = gone.port();
    }
    const MailReply reply = SmtpMailHost(settings, roots).probe(name("mx.example.com"), u"127.0.0.1"_s, {});
    EXPECT_EQ(reply.stage, Stage::NotConnected);
    EXPECT_FALSE(reply.detail.isEmpty());
    EXPECT_FALSE(reply.timedOut);
}

TEST_F(ProbeMailHost, WaitsForTheGreetingAndNoLonger)
{
    const MailReply reply = probed([](Talk &talk) { talk.hold(); });
    EXPECT_EQ(reply.stage, Stage::NoGreeting);
    EXPECT_TRUE(reply.timedOut);
}

TEST_F(ProbeMailHost, GivesAReplyOneDeadlineAndNotOneForEachLine)
{
    const MailReply reply = probed([&](Talk &talk) {
        talk.say(behaviour.greeting);
        talk.hear();
        while (talk.say("250-still here\r\n"))
            talk.pause(100);
    });
    EXPECT_EQ(reply.stage, Stage::EhloRefused);
    EXPECT_TRUE(reply.timedOut);
}

TEST_F(ProbeMailHost, EndsALineWithoutEnd)
{
    const MailReply reply = probed([](Talk &talk) {
        for (const QByteArray piece(8192, 'x'); talk.say(piece);)
            continue;
    });
    EXPECT_EQ(reply.stage, Stage::NoGreeting);
    EXPECT_LT(reply.transcript.size(), 2000);
}

TEST_F(ProbeMailHost, HearsAStop)
{
    std::stop_source stop;
    Call call;
    call.stop = stop.get_token();
    settings.greetingTimeout = std::chrono::hours(1);
    const MailReply reply = probed(
        [&](Talk &talk) {
            stop.request_stop();
            talk.hold();
        },
        call);
    EXPECT_TRUE(reply.stopped);
}

/// Whoever used the caller's time up: the host may be as good as any.
TEST_F(ProbeMailHost, IsStoppedByTheEndOfTheCallersTime)
{
    settings.greetingTimeout = std::chrono::hours(1);
    const MailReply reply = probed([](Talk &talk) { talk.hold(); }, {QDeadlineTimer(300ms), {}});
    EXPECT_TRUE(reply.stopped);
    EXPECT_FALSE(reply.timedOut);
    EXPECT_TRUE(reply.detail.isEmpty()) << qUtf8Printable(reply.detail);
}

} // namespace
} // namespace valija
