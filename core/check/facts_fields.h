// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/facts.h"

#include <QLatin1StringView>

#include <array>
#include <type_traits>

namespace valija {

// The shape of `valija.facts/1`: which member of a struct has which name. Writing and reading use the same list, so
// that what is written is what is read. An enum's words stand in the order of the enum.

/// Bytes that are no text: base64 in JSON.
template <typename Value>
struct Octets {
    Value &bytes;
};
template <typename Value>
Octets(Value &) -> Octets<Value>;

constexpr auto wordsOf(DnsAnswer::Status)
{
    return std::array{QLatin1StringView("found"),        QLatin1StringView("no-data"),
                      QLatin1StringView("no-such-name"), QLatin1StringView("server-failure"),
                      QLatin1StringView("refused"),      QLatin1StringView("bogus"),
                      QLatin1StringView("timed-out"),    QLatin1StringView("stopped")};
}

constexpr auto wordsOf(DnsAnswer::Security)
{
    return std::array{QLatin1StringView("insecure"), QLatin1StringView("secure"), QLatin1StringView("bogus")};
}

constexpr auto wordsOf(TlsOutcome::Trust)
{
    return std::array{QLatin1StringView("not-judged"),   QLatin1StringView("trusted"),
                      QLatin1StringView("self-signed"),  QLatin1StringView("missing-intermediate"),
                      QLatin1StringView("unknown-root"), QLatin1StringView("invalid")};
}

constexpr auto wordsOf(TlsOutcome::Anchor)
{
    return std::array{QLatin1StringView("none"), QLatin1StringView("mozilla"), QLatin1StringView("system"),
                      QLatin1StringView("user-file")};
}

constexpr auto wordsOf(PolicyReply::Status)
{
    return std::array{QLatin1StringView("answered"),       QLatin1StringView("proxy-failed"),
                      QLatin1StringView("connect-failed"), QLatin1StringView("tls-failed"),
                      QLatin1StringView("timed-out"),      QLatin1StringView("too-large"),
                      QLatin1StringView("broken-reply"),   QLatin1StringView("stopped")};
}

constexpr auto wordsOf(MailReply::Stage)
{
    return std::array{
        QLatin1StringView("proxy-failed"), QLatin1StringView("not-connected"), QLatin1StringView("no-greeting"),
        QLatin1StringView("ehlo-refused"), QLatin1StringView("no-starttls"),   QLatin1StringView("starttls-refused"),
        QLatin1StringView("tls-failed"),   QLatin1StringView("after-tls"),     QLatin1StringView("done")};
}

template <typename Word>
concept Worded = std::is_enum_v<Word> && requires(Word word)
{
    wordsOf(word);
};

/// `Struct` with or without const: one list for writer and reader.
template <typename Value, typename Struct>
concept Either = std::is_same_v<std::remove_const_t<Value>, Struct>;

template <typename Visitor>
void visitFields(Visitor &visit, Either<DnsAnswer> auto &answer)
{
    visit(QLatin1StringView("status"), answer.status);
    visit(QLatin1StringView("security"), answer.security);
    visit(QLatin1StringView("records"), Octets{answer.records});
    visit(QLatin1StringView("aliases"), answer.aliases);
    visit(QLatin1StringView("ttl"), answer.ttl);
    visit(QLatin1StringView("detail"), answer.detail);
}

template <typename Visitor>
void visitFields(Visitor &visit, Either<CertificateFacts> auto &certificate)
{
    visit(QLatin1StringView("subject"), certificate.subject);
    visit(QLatin1StringView("issuer"), certificate.issuer);
    visit(QLatin1StringView("names"), certificate.names);
    visit(QLatin1StringView("notBefore"), certificate.notBefore);
    visit(QLatin1StringView("notAfter"), certificate.notAfter);
}

template <typename Visitor>
void visitFields(Visitor &visit, Either<TlsOutcome> auto &tls)
{
    visit(QLatin1StringView("handshake"), tls.handshake);
    visit(QLatin1StringView("detail"), tls.detail);
    visit(QLatin1StringView("proxyFault"), tls.proxyFault);
    visit(QLatin1StringView("protocol"), tls.protocol);
    visit(QLatin1StringView("cipher"), tls.cipher);
    visit(QLatin1StringView("chain"), Octets{tls.chain});
    visit(QLatin1StringView("leaf"), tls.leaf);
    visit(QLatin1StringView("trust"), tls.trust);
    visit(QLatin1StringView("anchor"), tls.anchor);
    visit(QLatin1StringView("trustDetail"), tls.trustDetail);
    visit(QLatin1StringView("nameMatches"), tls.nameMatches);
    visit(QLatin1StringView("expired"), tls.expired);
    visit(QLatin1StringView("notYetValid"), tls.notYetValid);
    visit(QLatin1StringView("expiredOne"), tls.expiredOne);
    visit(QLatin1StringView("earlyOne"), tls.earlyOne);
}

template <typename Visitor>
void visitFields(Visitor &visit, Either<PolicyReply> auto &reply)
{
    visit(QLatin1StringView("address"), reply.address);
    visit(QLatin1StringView("status"), reply.status);
    visit(QLatin1StringView("detail"), reply.detail);
    visit(QLatin1StringView("tls"), reply.tls);
    visit(QLatin1StringView("httpStatus"), reply.httpStatus);
    visit(QLatin1StringView("contentType"), reply.contentType);
    visit(QLatin1StringView("location"), reply.location);
    visit(QLatin1StringView("body"), Octets{reply.body});
    visit(QLatin1StringView("milliseconds"), reply.duration);
    visit(QLatin1StringView("transcript"), reply.transcript);
}

template <typename Visitor>
void visitFields(Visitor &visit, Either<MailReply> auto &reply)
{
    visit(QLatin1StringView("address"), reply.address);
    visit(QLatin1StringView("stage"), reply.stage);
    visit(QLatin1StringView("timedOut"), reply.timedOut);
    visit(QLatin1StringView("stopped"), reply.stopped);
    visit(QLatin1StringView("detail"), reply.detail);
    visit(QLatin1StringView("capabilities"), reply.capabilities);
    visit(QLatin1StringView("capabilitiesAfterTls"), reply.capabilitiesAfterTls);
    visit(QLatin1StringView("plaintextInjected"), reply.plaintextInjected);
    visit(QLatin1StringView("tls"), reply.tls);
    visit(QLatin1StringView("milliseconds"), reply.duration);
    visit(QLatin1StringView("transcript"), reply.transcript);
}

template <typename Visitor>
void visitFields(Visitor &visit, Either<HostFacts> auto &host)
{
    visit(QLatin1StringView("ipv4"), host.ipv4);
    visit(QLatin1StringView("ipv6"), host.ipv6);
    visit(QLatin1StringView("addresses"), host.addresses);
}

template <typename Visitor>
void visitFields(Visitor &visit, Either<MailHostFacts> auto &host)
{
    visit(QLatin1StringView("exchange"), host.exchange);
    visit(QLatin1StringView("preference"), host.preference);
    visit(QLatin1StringView("host"), host.host);
    visit(QLatin1StringView("addresses"), host.addresses);
    visit(QLatin1StringView("replies"), host.replies);
    visit(QLatin1StringView("tlsa"), host.tlsa);
    visit(QLatin1StringView("tlsaMatches"), host.tlsaMatches);
    visit(QLatin1StringView("rightTlsa"), host.rightTlsa);
}

template <typename Visitor>
void visitFields(Visitor &visit, Either<ServerFacts> auto &server)
{
    visit(QLatin1StringView("server"), server.server);
    visit(QLatin1StringView("sts"), server.sts);
    visit(QLatin1StringView("tlsrpt"), server.tlsrpt);
}

template <typename Visitor>
void visitFields(Visitor &visit, Either<ReportTargetFacts> auto &target)
{
    visit(QLatin1StringView("uri"), target.uri);
    visit(QLatin1StringView("mx"), target.mx);
    visit(QLatin1StringView("addresses"), target.addresses);
    visit(QLatin1StringView("tls"), target.tls);
}

/// All but the domain, which has no empty value to begin with.
template <typename Visitor>
void visitFields(Visitor &visit, Either<DomainFacts> auto &facts)
{
    visit(QLatin1StringView("gatheredAt"), facts.gatheredAt);
    visit(QLatin1StringView("resolvers"), facts.resolvers);
    visit(QLatin1StringView("dnssecValidated"), facts.dnssecValidated);
    visit(QLatin1StringView("signaturesStripped"), facts.signaturesStripped);
    visit(QLatin1StringView("mailHostsProbed"), facts.mailHostsProbed);
    visit(QLatin1StringView("stsTxt"), facts.stsTxt);
    visit(QLatin1StringView("tlsrptTxt"), facts.tlsrptTxt);
    visit(QLatin1StringView("misplacedTxt"), facts.misplacedTxt);
    visit(QLatin1StringView("policyHost"), facts.policyHost);
    visit(QLatin1StringView("policyReplies"), facts.policyReplies);
    visit(QLatin1StringView("mx"), facts.mx);
    visit(QLatin1StringView("implicitMx"), facts.implicitMx);
    visit(QLatin1StringView("mailHosts"), facts.mailHosts);
    visit(QLatin1StringView("servers"), facts.servers);
    visit(QLatin1StringView("reportTargets"), facts.reportTargets);
}

} // namespace valija
