// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/hostile_scripts.h"

#include "tests/lab/hostile_replies.h"

#include <gtest/gtest.h>

#include <map>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

const QByteArray policy = "version: STSv1\r\nmode: enforce\r\nmx: mx.example.com\r\nmax_age: 1209600\r\n"_ba;

/// TLS and a request, then `go`.
Script afterRequest(const TestCertificate &certificate, Script go)
{
    return [certificate, go = std::move(go)](Talk &talk) {
        if (talk.encrypt(certificate) && !talk.hearRequest().isEmpty())
            go(talk);
    };
}

void endlessBody(Talk &talk)
{
    talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n");
    for (const QByteArray piece(16'384, 'x'); talk.say(piece);)
        continue;
}

void oneOctetASecond(Talk &talk)
{
    talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3600\r\n\r\n");
    while (talk.say("x"))
        talk.pause(1000);
}

void endlessHeader(Talk &talk)
{
    talk.say("HTTP/1.1 200 OK\r\n");
    while (talk.say(QByteArray("X-More: and more\r\n").repeated(500)))
        continue;
}

void packedBody(Talk &talk)
{
    talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\n\r\n" + gzipBomb());
}

/// Somewhere else on the same host, again and again.
void redirectInCircles(Talk &talk)
{
    talk.say("HTTP/1.1 302 Found\r\nLocation: /.well-known/mta-sts.txt?again\r\nContent-Length: 0\r\n\r\n");
}

TestCertificate withChainOf(TestCertificate certificate, int count)
{
    while (certificate.chain.size() < count)
        certificate.chain.append(certificate.chain.first());
    return certificate;
}

Script closingAfter(const TestCertificate &certificate, int octets)
{
    return afterRequest(certificate, [octets](Talk &talk) { talk.say(policyReply(policy).first(octets)); });
}

Script greetingWithoutEnd()
{
    return [](Talk &talk) {
        for (const QByteArray piece(8192, 'x'); talk.say(piece);)
            continue;
    };
}

/// One line after the other, for ever; slowly or as fast as it goes.
Script helloWithoutEnd(int pause)
{
    return [pause](Talk &talk) {
        talk.say("220 lab ESMTP\r\n");
        talk.hear();
        while (talk.say("250-and one more\r\n"))
            talk.pause(pause);
    };
}

} // namespace

Script hostileWebScript(const QString &word, const TestCertificate &certificate)
{
    if (word.startsWith(u"chain-"))
        return httpsScript(withChainOf(certificate, word.section(u'-', -1).toInt()), policyReply(policy));
    if (word == u"close-at-once")
        return [](Talk &) {
        };
    if (word.startsWith(u"close-"))
        return closingAfter(certificate, word.section(u'-', -1).toInt());
    static const std::map<QString, Script> afterRequests{
        {u"silence"_s,
         [](Talk &talk) {
             talk.hold();
         }},
        {u"no-http"_s,
         [](Talk &talk) {
             talk.say("220 this is no web server\r\n");
         }},
        {u"endless-body"_s, endlessBody},
        {u"one-octet-a-second"_s, oneOctetASecond},
        {u"endless-header"_s, endlessHeader},
        {u"packed-body"_s, packedBody},
        {u"redirect-in-circles"_s, redirectInCircles},
    };
    if (word == u"redirect-chain")
        return redirectChain(certificate, policy);
    if (word == u"no-tls")
        return [](Talk &talk) {
            talk.say("HTTP/1.1 400 Bad Request\r\n\r\n");
        };
    if (word == u"silent-handshake")
        return [](Talk &talk) {
            talk.hold();
        };
    const auto found = afterRequests.find(word);
    if (found == afterRequests.end())
        ADD_FAILURE() << "unknown web server: " << qUtf8Printable(word);
    return found == afterRequests.end() ? Script([](Talk &) {}) : afterRequest(certificate, found->second);
}

Script hostileMailScript(const QString &word, const TestCertificate &certificate)
{
    SmtpBehaviour behaviour;
    behaviour.certificate = certificate;
    if (word.startsWith(u"close-")) {
        behaviour.closeAfter = word.section(u'-', -1).toInt();
        return smtpScript(behaviour);
    }
    if (word == u"greeting-without-end")
        return greetingWithoutEnd();
    if (word == u"hello-without-end")
        return helloWithoutEnd(0);
    if (word == u"slow-hello-without-end")
        return helloWithoutEnd(200);
    if (word == u"silence")
        return [](Talk &talk) {
            talk.hold();
        };
    ADD_FAILURE() << "unknown mail server: " << qUtf8Printable(word);
    return [](Talk &) {
    };
}

} // namespace valija
