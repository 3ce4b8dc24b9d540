// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fake_network.h"

#include "tests/support/corpus.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QtEndian>

#include <gtest/gtest.h>

#include <thread>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray wireName(const QString &text)
{
    QByteArray wire;
    for (const auto &label : text.split(u'.', Qt::SkipEmptyParts)) {
        wire += char(label.size());
        wire += label.toLatin1();
    }
    return wire + '\0';
}

QByteArray wireText(const QString &text)
{
    static const QRegularExpression quoted(u"\"([^\"]*)\""_s);
    QByteArray wire;
    for (auto match = quoted.globalMatch(text); match.hasNext();) {
        const QByteArray piece = match.next().captured(1).toUtf8();
        wire += char(piece.size());
        wire += piece;
    }
    return wire;
}

QByteArray wireAddress(const QString &text)
{
    const QHostAddress address(text);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 number = address.toIPv4Address();
        QByteArray octets(4, '\0');
        qToBigEndian(number, octets.data());
        return octets;
    }
    const Q_IPV6ADDR octets = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(octets.c), 16); // NOLINT: the octets are what is wanted
}

QByteArray wireOf(DnsType type, const QString &value)
{
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    switch (type) {
    case DnsType::A:
    case DnsType::Aaaa:
        return wireAddress(value);
    case DnsType::Ns:
    case DnsType::Ptr:
    case DnsType::Cname:
        return wireName(value);
    case DnsType::Mx:
        return QByteArray(1, '\0') + char(words.first().toInt()) + wireName(words.value(1));
    case DnsType::Txt:
        return wireText(value);
    case DnsType::Tlsa:
        return QByteArray() + char(words.value(0).toInt()) + char(words.value(1).toInt()) + char(words.value(2).toInt())
            + QByteArray::fromHex(words.value(3).toLatin1());
    }
    Q_UNREACHABLE();
}

std::optional<DnsAnswer::Status> statusFrom(const QString &word)
{
    using Status = DnsAnswer::Status;
    static const std::map<QString, Status> words{
        {u"NXDOMAIN"_s, Status::NoSuchName}, {u"NODATA"_s, Status::NoData},    {u"SERVFAIL"_s, Status::ServerFailure},
        {u"REFUSED"_s, Status::Refused},     {u"TIMEOUT"_s, Status::TimedOut}, {u"BOGUS"_s, Status::Bogus}};
    const auto found = words.find(word);
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

void addTo(std::map<std::pair<DomainName, DnsType>, DnsAnswer> &table, const DomainName &name, DnsType type,
           QString value)
{
    static const QRegularExpression ttl(u" *\\bttl=(\\d+)$"_s);
    DnsAnswer &answer = table[{name, type}];
    const auto match = ttl.match(value);
    answer.ttl = match.hasMatch() ? match.captured(1).toInt() : 3600;
    value.remove(ttl);
    const auto status = statusFrom(value);
    answer.status = status.value_or(DnsAnswer::Status::Found);
    if (status == DnsAnswer::Status::Bogus)
        answer.security = DnsAnswer::Security::Bogus;
    if (!status)
        answer.records.append(wireOf(type, value));
}

/// Waits as a real call would: until the answer is there or the call is over.
void wait(std::chrono::milliseconds time, const Call &call)
{
    const Call done = call.within(time);
    while (!done.isOver())
        std::this_thread::sleep_for(std::chrono::milliseconds(std::max(1, done.slice())));
}

void begin(const std::function<void()> &happens, std::chrono::milliseconds latency, const Call &call)
{
    if (happens)
        happens();
    wait(latency, call);
}

void hang(const Call &call, std::atomic_int &held, const std::atomic_bool &lettingGo)
{
    ++held;
    while (!call.isOver() && !lettingGo)
        std::this_thread::sleep_for(1ms);
    --held;
}

} // namespace

void FakeResolver::add(const DomainName &name, DnsType type, const QString &value)
{
    addTo(m_answers, name, type, value);
    know(name);
}

void FakeResolver::addAt(const QString &server, const DomainName &name, DnsType type, const QString &value)
{
    addTo(m_servers[server], name, type, value);
}

void FakeResolver::forget(const DomainName &name, DnsType type)
{
    m_answers.erase({name, type});
    m_known.clear();
    for (const auto &entry : m_answers)
        know(entry.first.first);
}

/// A name exists, and so does everything above it (RFC 8020).
void FakeResolver::know(const DomainName &name)
{
    for (std::optional<DomainName> known = name; known && !m_known.contains(*known); known = known->parent())
        m_known.insert(*known);
}

DnsAnswer FakeResolver::find(const Table &table, const DomainName &name, DnsType type) const
{
    DnsAnswer answer;
    if (const auto found = table.find({name, type}); found != table.end()) {
        answer = found->second;
    } else {
        const bool exists = &table == &m_answers
            ? m_known.contains(name)
            : std::any_of(table.begin(), table.end(), [&](const auto &entry) {
                  return entry.first.first == name || entry.first.first.isWithin(name);
              });
        answer.status = exists ? DnsAnswer::Status::NoData : DnsAnswer::Status::NoSuchName;
    }
    const bool isSigned
        = std::any_of(signedZones.begin(), signedZones.end(), [&](const auto &zone) { return name.isWithin(zone); });
    if (isSigned && answer.status <= DnsAnswer::Status::NoSuchName)
        answer.security = DnsAnswer::Security::Secure;
    return answer;
}

DnsAnswer FakeResolver::query(const DomainName &name, DnsType type, const Call &call)
{
    ++queries;
    begin(atEachCall, latency, call);
    QList<DomainName> aliases;
    DomainName at = name;
    for (int i = 0; i < 10; ++i) {
        const auto alias = m_answers.find({at, DnsType::Cname});
        if (alias == m_answers.end())
            break;
        at = DomainName::parse(QString::fromLatin1(*nameFrom(alias->second.records.first()))).value();
        aliases.append(at);
    }
    DnsAnswer answer = find(m_answers, at, type);
    answer.aliases = aliases;
    return answer;
}

DnsAnswer FakeResolver::queryServer(const QString &address, const DomainName &name, DnsType type, const Call &call)
{
    begin(atEachCall, latency, call);
    const auto server = m_servers.find(address);
    if (server == m_servers.end())
        return {DnsAnswer::Status::TimedOut, {}, {}, {}, 0, u"no such server in this world"_s};
    return find(server->second, name, type);
}

PolicyReply FakePolicyHost::fetch(const DomainName &, const QString &address, const Call &call)
{
    ++fetches;
    begin(atEachCall, latency, call);
    PolicyReply reply;
    reply.status = PolicyReply::Status::ConnectFailed;
    reply.detail = u"Connection refused"_s;
    if (hanging.contains(address)) {
        hang(call, held, lettingGo);
        reply.status = call.isBrokenOff() ? PolicyReply::Status::Stopped : PolicyReply::Status::TimedOut;
    } else if (const auto found = replies.find(address); found != replies.end()) {
        reply = found->second;
    }
    reply.address = address;
    return reply;
}

TlsOutcome FakePolicyHost::probe(const std::optional<DomainName> &, const QString &address, quint16, const Call &call)
{
    begin(atEachCall, latency, call);
    const auto found = endpoints.find(address);
    return found == endpoints.end() ? TlsOutcome{} : found->second;
}

MailReply FakeMailHost::probe(const DomainName &, const QString &address, const Call &call)
{
    ++probes;
    const int open = ++m_open;
    for (int most = mostAtOnce; open > most && !mostAtOnce.compare_exchange_weak(most, open);) {}
    begin(atEachCall, latency, call);
    MailReply reply;
    reply.detail = u"Connection refused"_s;
    if (hanging.contains(address)) {
        hang(call, held, lettingGo);
        reply.timedOut = !call.isBrokenOff();
        reply.stopped = call.isBrokenOff();
    } else if (const auto found = replies.find(address); found != replies.end()) {
        reply = found->second;
    }
    reply.address = address;
    --m_open;
    return reply;
}

TlsOutcome goodTls(const QStringList &names)
{
    static const QByteArray der = contentOf(QStringLiteral(TEST_DATA "/check/mail_host.der"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TlsOutcome tls;
    tls.handshake = true;
    tls.protocol = u"TLSv1.3"_s;
    tls.cipher = u"TLS_AES_256_GCM_SHA384"_s;
    tls.chain = {der};
    tls.leaf = {u"CN="_s + names.value(0), u"CN=Example CA"_s, names, now.addDays(-30), now.addDays(365)};
    tls.trust = TlsOutcome::Trust::Trusted;
    tls.anchor = TlsOutcome::Anchor::Mozilla;
    tls.nameMatches = true;
    return tls;
}

MailReply goodMail(const QString &host)
{
    MailReply reply;
    reply.stage = MailReply::Stage::Done;
    reply.capabilities = {u"PIPELINING"_s, u"STARTTLS"_s};
    reply.capabilitiesAfterTls = {u"PIPELINING"_s};
    reply.tls = goodTls({host});
    return reply;
}

PolicyReply goodReply(const QString &host, const QByteArray &body)
{
    PolicyReply reply;
    reply.status = PolicyReply::Status::Answered;
    reply.tls = goodTls({host});
    reply.httpStatus = 200;
    reply.contentType = "text/plain";
    reply.body = body;
    return reply;
}

} // namespace valija
