// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/https_policy_host.h"
#include "tests/lab/hostile_replies.h"
#include "tests/lab/scripted_server.h"
#include "tests/support/printers.h"

namespace valija {
namespace {

using namespace Qt::StringLiterals;
using Status = PolicyReply::Status;

const QByteArray policy = "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmax_age: 604800\r\n"_ba;

class FetchPolicy : public testing::Test
{
protected:
    FetchPolicy()
    {
        settings.connectTimeout = 1s;
        settings.handshakeTimeout = 1s;
        settings.fetchTimeout = 2s;
    }

    PolicyReply fetched(const Script &script, const Call &call = {})
    {
        server = std::make_unique<ScriptedServer>(u"127.0.0.1"_s, quint16(0), script);
        EXPECT_TRUE(server->isListening());
        settings.httpsPort = server->port();
        return HttpsPolicyHost(settings, roots).fetch(name("mta-sts.example.com"), u"127.0.0.1"_s, call);
    }
    PolicyReply fetched(const QByteArray &reply) { return fetched(httpsScript(certificate, reply)); }

    NetworkSettings settings;
    TestAuthority root{u"Lab root"_s};
    TrustRoots roots = TrustRoots::only({root.der()});
    TestCertificate certificate = root.issue({.names = {u"mta-sts.example.com"_s}});
    std::unique_ptr<ScriptedServer> server;
};

TEST_F(FetchPolicy, GivesTheBodyAndValidTls)
{
    const PolicyReply reply = fetched(policyReply(policy, "text/plain; charset=utf-8"));
    EXPECT_EQ(reply.status, Status::Answered) << qUtf8Printable(reply.transcript);
    EXPECT_EQ(reply.httpStatus, 200);
    EXPECT_EQ(reply.body, policy);
    EXPECT_EQ(reply.contentType, "text/plain; charset=utf-8"_ba);
    EXPECT_TRUE(reply.tls.isValid());
    EXPECT_EQ(reply.tls.protocol, u"TLSv1.3"_s);
    EXPECT_FALSE(reply.tls.cipher.isEmpty());
    EXPECT_TRUE(reply.detail.isEmpty());
    EXPECT_TRUE(reply.transcript.contains("> GET /.well-known/mta-sts.txt HTTP/1.1"_L1))
        << qUtf8Printable(reply.transcript);
    EXPECT_TRUE(reply.transcript.contains("< HTTP/1.1 200 OK"_L1));
}

TEST_F(FetchPolicy, AsksForTheHostByNameOnItsAddress)
{
    QByteArray request;
    fetched([&](Talk &talk) {
        if (talk.encrypt(certificate))
            request = talk.hearRequest();
        talk.say(policyReply(policy));
    });
    server.reset();
    EXPECT_TRUE(request.startsWith("GET /.well-known/mta-sts.txt HTTP/1.1\r\n")) << "STS-21";
    EXPECT_TRUE(request.contains("\r\nHost: mta-sts.example.com:")) << request.constData();
    EXPECT_TRUE(request.contains("\r\nAccept-Encoding: identity\r\n"));
    EXPECT_FALSE(request.contains("If-")) << "no caching, RFC 8461 section 3.3";
}

TEST_F(FetchPolicy, ReadsThePolicyBehindACertificateThatDoesNotHold)
{
    CertificateWish wish{.names = {u"www.example.com"_s}};
    wish.notAfter = QDateTime::currentDateTimeUtc().addDays(-1);
    wish.notBefore = wish.notAfter.addDays(-10);
    certificate = TestAuthority::selfSigned(wish);
    const PolicyReply reply = fetched(policyReply(policy));
    EXPECT_EQ(reply.status, Status::Answered);
    EXPECT_EQ(reply.body, policy);
    EXPECT_TRUE(reply.tls.handshake);
    EXPECT_EQ(reply.tls.trust, TlsOutcome::Trust::SelfSigned);
    EXPECT_FALSE(reply.tls.nameMatches);
    EXPECT_TRUE(reply.tls.expired);
    EXPECT_EQ(reply.tls.chain, QList<QByteArray>{certificate.der});
}

TEST_F(FetchPolicy, NeverFollowsARedirect)
{
    const PolicyReply reply
        = fetched("HTTP/1.1 301 Moved\r\nLocation: https://www.example.com/\r\nContent-Length: 99999999\r\n\r\n"_ba);
    EXPECT_EQ(reply.status, Status::Answered);
    EXPECT_EQ(reply.httpStatus, 301);
    EXPECT_EQ(reply.location, "https://www.example.com/"_ba);
    EXPECT_EQ(server->connections(), 1);
}

/// A hundred places, each of which knows the next; the policy is at the last.
TEST_F(FetchPolicy, TakesNoStepOfALongChainOfRedirects)
{
    const PolicyReply reply = fetched(redirectChain(certificate, policy));
    EXPECT_EQ(reply.httpStatus, 302);
    EXPECT_EQ(reply.location, "/.well-known/mta-sts.txt?1"_ba);
    EXPECT_TRUE(reply.body.isEmpty());
    EXPECT_EQ(server->connections(), 1);
}

TEST_F(FetchPolicy, SaysWhenNobodyListens)
{
    {
        const ScriptedServer gone(u"127.0.0.1"_s, 0, [](Talk &) {});
        settings.httpsPort = gone.port();
    }
    const PolicyReply reply = HttpsPolicyHost(settings, roots).fetch(name("mta-sts.example.com"), u"127.0.0.1"_s, {});
    EXPECT_EQ(reply.status, Status::ConnectFailed);
    EXPECT_FALSE(reply.detail.isEmpty());
}

TEST_F(FetchPolicy, SaysWhenTheOtherSideSpeaksNoTls)
{
    const PolicyReply reply = fetched([](Talk &talk) {
        talk.say("HTTP/1.1 400 Bad Request\r\n\r\n");
        talk.hold();
    });
    EXPECT_EQ(reply.status, Status::TlsFailed);
    EXPECT_FALSE(reply.tls.handshake);
    EXPECT_FALSE(reply.detail.isEmpty());
}

TEST_F(FetchPolicy, EndsAHandshakeThatDoesNotComeAbout)
{
    const PolicyReply reply = fetched([](Talk &talk) { talk.hold(); });
    EXPECT_EQ(reply.status, Status::TlsFailed);
    EXPECT_EQ(reply.detail, u"timeout"_s);
}

TEST_F(FetchPolicy, StopsReadingAnEndlessBody)
{
    qint64 sent = 0;
    const PolicyReply reply = fetched([&](Talk &talk) {
        talk.encrypt(certificate);
        talk.hearRequest();
        talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
        for (const QByteArray piece(16'384, 'x'); talk.say(piece);)
            sent += piece.size();
    });
    EXPECT_EQ(reply.status, Status::TooLarge);
    EXPECT_EQ(reply.body.size(), 65'537);
    server.reset();
    EXPECT_LT(sent, 16 << 20) << "no more than what the sockets hold";
}

TEST_F(FetchPolicy, EndsABodyThatComesOctetByOctet)
{
    settings.fetchTimeout = 1s;
    const PolicyReply reply = fetched([&](Talk &talk) {
        talk.encrypt(certificate);
        talk.hearRequest();
        talk.say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        while (talk.say("x"))
            talk.pause(100);
    });
    EXPECT_EQ(reply.status, Status::TimedOut);
    EXPECT_EQ(reply.httpStatus, 200);
}

TEST_F(FetchPolicy, RefusesAPackedBodyWithoutUnpackingIt)
{
    const PolicyReply reply = fetched("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"_ba + gzipBomb());
    EXPECT_EQ(reply.status, Status::BrokenReply);
    EXPECT_TRUE(reply.detail.contains("gzip"_L1));
    EXPECT_TRUE(reply.body.isEmpty());
}

TEST_F(FetchPolicy, RefusesAHeaderWithoutEnd)
{
    const PolicyReply reply = fetched([&](Talk &talk) {
        talk.encrypt(certificate);
        talk.hearRequest();
        talk.say("HTTP/1.1 200 OK\r\n");
        while (talk.say(QByteArray("X-More: and more\r\n").repeated(500)))
            continue;
    });
    EXPECT_EQ(reply.status, Status::BrokenReply);
    EXPECT_LT(reply.transcript.size(), 100'000);
}

TEST_F(FetchPolicy, ManagesAChainOf512Certificates)
{
    for (int i = 0; certificate.chain.size() < 512; ++i)
        certificate.chain.append(certificate.chain[0]);
    const PolicyReply reply = fetched(policyReply(policy));
    // OpenSSL takes 100 KiB of certificates and no more.
    EXPECT_EQ(reply.status, Status::TlsFailed) << reply.tls.chain.size();
    EXPECT_FALSE(reply.detail.isEmpty());
}

TEST_F(FetchPolicy, JudgesAChainOf200Certificates)
{
    for (int i = 0; certificate.chain.size() < 200; ++i)
        certificate.chain.append(certificate.chain[0]);
    const PolicyReply reply = fetched(policyReply(policy));
    EXPECT_EQ(reply.status, Status::Answered) << qUtf8Printable(reply.detail);
    EXPECT_EQ(reply.tls.chain.size(), 200);
    EXPECT_TRUE(reply.tls.isValid());
}

TEST_F(FetchPolicy, HearsAStop)
{
    std::stop_source stop;
    Call call;
    call.stop = stop.get_token();
    settings.fetchTimeout = settings.handshakeTimeout = std::chrono::hours(1);
    const PolicyReply reply = fetched(
        [&](Talk &talk) {
            stop.request_stop();
            talk.hold();
        },
        call);
    EXPECT_EQ(reply.status, Status::Stopped);
}

/// Whoever used the caller's time up: the host may be as good as any.
TEST_F(FetchPolicy, IsStoppedByTheEndOfTheCallersTime)
{
    settings.connectTimeout = settings.handshakeTimeout = settings.fetchTimeout = std::chrono::hours(1);
    const Script silences[] = {[](Talk &talk) { talk.hold(); },
                               [&](Talk &talk) {
                                   talk.encrypt(certificate);
                                   talk.hold();
                               }};
    for (const auto &silence : silences) {
        const PolicyReply reply = fetched(silence, {QDeadlineTimer(500ms), {}});
        EXPECT_EQ(reply.status, Status::Stopped) << qUtf8Printable(reply.transcript);
        EXPECT_TRUE(reply.detail.isEmpty()) << qUtf8Printable(reply.detail);
    }
}

class FetchClosedAt : public FetchPolicy, public testing::WithParamInterface<int>
{
};

TEST_P(FetchClosedAt, IsBrokenOrHasNoTls)
{
    const QByteArray whole = policyReply(policy);
    const PolicyReply reply = fetched([&](Talk &talk) {
        if (GetParam() < 0 || !talk.encrypt(certificate))
            return;
        talk.hearRequest();
        talk.say(whole.first(GetParam()));
    });
    EXPECT_EQ(reply.status, GetParam() < 0 ? Status::TlsFailed : Status::BrokenReply) << qUtf8Printable(reply.detail);
    EXPECT_FALSE(reply.detail.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Points, FetchClosedAt, testing::Values(-1, 0, 1, 12, 17, 40, 90, 100, 120));

/// RFC 8446 section 6.1: after close_notify nothing comes any more, whether or not TCP is closed as well.
class FetchEndedByTls : public FetchPolicy
{
protected:
    FetchEndedByTls() { settings.fetchTimeout = std::chrono::seconds(20); }

    PolicyReply fetchedWith(const QByteArray &answer)
    {
        behind = std::make_unique<ScriptedServer>(u"127.0.0.1"_s, quint16(0), httpsScript(certificate, answer));
        return fetched(heldOpenBefore(behind->port()));
    }

    std::unique_ptr<ScriptedServer> behind;
};

TEST_F(FetchEndedByTls, HasAWholeBodyWithoutALength)
{
    const PolicyReply reply = fetchedWith("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n" + policy);
    EXPECT_EQ(reply.status, Status::Answered) << qUtf8Printable(reply.detail);
    EXPECT_EQ(reply.body, policy);
}

TEST_F(FetchEndedByTls, IsBrokenWhereMoreWasPromised)
{
    const PolicyReply shorter = fetchedWith(policyReply(policy).chopped(1));
    EXPECT_EQ(shorter.status, Status::BrokenReply);
    EXPECT_EQ(shorter.detail, u"closed within the body"_s);
    const PolicyReply header = fetchedWith("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n"_ba);
    EXPECT_EQ(header.status, Status::BrokenReply);
    EXPECT_EQ(header.detail, u"closed within the header"_s);
}

TEST_F(FetchPolicy, ProbesAnEndpointWithoutAskingForAnything)
{
    bool heard = true;
    server = std::make_unique<ScriptedServer>(u"127.0.0.1"_s, quint16(0), [&](Talk &talk) {
        talk.encrypt(certificate);
        heard = !talk.hear().isEmpty();
    });
    const TlsOutcome outcome
        = HttpsPolicyHost(settings, roots).probe(name("mta-sts.example.com"), u"127.0.0.1"_s, server->port(), {});
    EXPECT_TRUE(outcome.isValid()) << qUtf8Printable(outcome.detail);
    server.reset();
    EXPECT_FALSE(heard);
}

TEST_F(FetchPolicy, ProbesAnEndpointThatIsNamedByItsAddress)
{
    const auto probed = [&](const CertificateWish &wish) {
        const ScriptedServer endpoint(u"127.0.0.1"_s, 0, [served = root.issue(wish)](Talk &talk) {
            talk.encrypt(served);
            talk.hold();
        });
        return HttpsPolicyHost(settings, roots).probe({}, u"127.0.0.1"_s, endpoint.port(), {});
    };
    EXPECT_TRUE(probed({.addresses = {u"192.0.2.1"_s, u"127.0.0.1"_s}}).isValid());
    const TlsOutcome other = probed({.names = {u"127.0.0.1"_s}, .addresses = {u"192.0.2.1"_s}});
    EXPECT_TRUE(other.handshake) << qUtf8Printable(other.detail);
    EXPECT_EQ(other.trust, TlsOutcome::Trust::Trusted);
    EXPECT_FALSE(other.nameMatches) << "a DNS-ID is no address";
}

/// SOCKS5 without authentication (RFC 1928): the greeting, one CONNECT, then it is the web server itself.
TEST_F(FetchPolicy, GoesThroughAProxy)
{
    QByteArray asked;
    const ScriptedServer proxy(u"127.0.0.1"_s, 0, [&](Talk &talk) {
        if (talk.hearSome() != "\x05\x01\0"_ba)
            return;
        talk.say("\x05\0"_ba);
        asked = talk.hearSome();
        talk.say("\x05\0\0\x01\x7f\0\0\x01\x01\xbb"_ba);
        httpsScript(certificate, policyReply(policy))(talk);
    });
    settings.proxy = u"socks5://127.0.0.1:%1"_s.arg(proxy.port());
    const PolicyReply reply = HttpsPolicyHost(settings, roots).fetch(name("mta-sts.example.com"), u"192.0.2.1"_s, {});
    EXPECT_EQ(reply.body, policy) << qUtf8Printable(reply.detail);
    EXPECT_TRUE(asked.startsWith("\x05\x01\0\x01\xc0\0\x02\x01"_ba)) << asked.toHex().constData();
}

/// Never past the proxy that was wished for.
TEST_F(FetchPolicy, GoesNowhereWithAProxyThatCannotBeRead)
{
    for (const auto *proxy : {u"socks5://bad host:1080", u"socks5://127.0.0.1:99999", u"127.0.0.1:1080", u"socks5://",
                              u"http://127.0.0.1:8080"}) {
        settings.proxy = QString::fromUtf16(proxy);
        const PolicyReply reply = fetched(policyReply(policy));
        EXPECT_EQ(reply.status, Status::ProxyFailed) << qUtf8Printable(settings.proxy);
        EXPECT_FALSE(reply.detail.isEmpty());
        EXPECT_EQ(server->connections(), 0);
    }
}

TEST_F(FetchPolicy, BlamesAProxyThatIsSilent)
{
    const ScriptedServer proxy(u"127.0.0.1"_s, 0, [](Talk &talk) { talk.hold(); });
    settings.connectTimeout = 300ms;
    settings.proxy = u"socks5://127.0.0.1:%1"_s.arg(proxy.port());
    const PolicyReply reply = HttpsPolicyHost(settings, roots).fetch(name("mta-sts.example.com"), u"192.0.2.1"_s, {});
    EXPECT_EQ(reply.status, Status::ProxyFailed);
    EXPECT_EQ(reply.detail, u"timeout"_s);
}

TEST_F(FetchPolicy, BlamesTheHostThatIsSilentBehindAProxy)
{
    const ScriptedServer proxy(u"127.0.0.1"_s, 0, [&](Talk &talk) {
        if (talk.hearSome().startsWith("\x05"_ba))
            talk.say("\x05\0"_ba);
        talk.hold();
    });
    settings.connectTimeout = 300ms;
    settings.proxy = u"socks5://127.0.0.1:%1"_s.arg(proxy.port());
    const PolicyReply reply = HttpsPolicyHost(settings, roots).fetch(name("mta-sts.example.com"), u"192.0.2.1"_s, {});
    EXPECT_EQ(reply.status, Status::ConnectFailed);
}

TEST_F(FetchPolicy, KeepsADeadProxyApartFromADeadEndpoint)
{
    quint16 nobody = 0;
    {
        const ScriptedServer gone(u"127.0.0.1"_s, 0, [](Talk &) {});
        nobody = gone.port();
    }
    const auto probed = [&] {
        return HttpsPolicyHost(settings, roots).probe(name("reports.example.com"), u"127.0.0.1"_s, nobody, {});
    };
    EXPECT_FALSE(probed().proxyFault);
    EXPECT_FALSE(probed().detail.isEmpty());
    settings.proxy = u"socks5://127.0.0.1:%1"_s.arg(nobody);
    EXPECT_TRUE(probed().proxyFault);
}

} // namespace
} // namespace valija
