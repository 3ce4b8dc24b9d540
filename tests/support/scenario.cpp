// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scenario.h"

#include "core/base/catalogue.h"
#include "tests/support/corpus.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *scenarioFolder = SOURCE_DIR "/tests/scenarios";
constexpr const char *labFolder = SOURCE_DIR "/tests/lab/worlds";

QString pathOf(const QString &name)
{
    const QString path = u"%1/%2.txt"_s.arg(QLatin1StringView(scenarioFolder), name);
    return QFile::exists(path) ? path : u"%1/%2.txt"_s.arg(QLatin1StringView(labFolder), name);
}

QStringList namesIn(const char *folder)
{
    QStringList names;
    for (const auto &file : QDir(QLatin1StringView(folder)).entryInfoList({u"*.txt"_s}))
        names.append(file.completeBaseName());
    return names;
}

DnsType typeFrom(const QString &word)
{
    static const std::map<QString, DnsType> types{
        {u"A"_s, DnsType::A},   {u"NS"_s, DnsType::Ns},   {u"PTR"_s, DnsType::Ptr},   {u"CNAME"_s, DnsType::Cname},
        {u"MX"_s, DnsType::Mx}, {u"TXT"_s, DnsType::Txt}, {u"AAAA"_s, DnsType::Aaaa}, {u"TLSA"_s, DnsType::Tlsa}};
    const auto found = types.find(word);
    if (found == types.end())
        ADD_FAILURE() << "unknown type: " << qUtf8Printable(word);
    return found == types.end() ? DnsType::A : found->second;
}

void change(TlsOutcome &tls, const QString &word)
{
    using Trust = TlsOutcome::Trust;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (word == u"self-signed")
        tls.trust = Trust::SelfSigned;
    else if (word == u"missing-intermediate")
        tls.trust = Trust::MissingIntermediate;
    else if (word == u"unknown-root")
        tls.trust = Trust::UnknownRoot;
    else if (word == u"wrong-name")
        tls.nameMatches = false;
    else if (word == u"system-root")
        tls.anchor = TlsOutcome::Anchor::System;
    else if (word == u"other-key")
        tls.chain = {"another certificate"_ba};
    else if (word.startsWith(u"TLS"))
        tls.protocol = word;
    else if (word == u"expired")
        tls.expired = true, tls.leaf.notAfter = now.addDays(-1);
    else if (word == u"not-yet-valid")
        tls.notYetValid = true, tls.leaf.notBefore = now.addDays(1);
    else if (word.startsWith(u"expires-in-"))
        tls.leaf.notAfter = now.addDays(word.section(u'-', -1).toInt());
    else
        ADD_FAILURE() << "unknown word about TLS: " << qUtf8Printable(word);
}

PolicyReply policyFrom(const QString &host, const QStringList &words)
{
    using Status = PolicyReply::Status;
    static const std::map<QString, std::pair<Status, QString>> failures{
        {u"refused"_s, {Status::ConnectFailed, u"Connection refused"_s}},
        {u"unreachable"_s, {Status::ConnectFailed, u"Network unreachable"_s}},
        {u"proxy-failed"_s, {Status::ProxyFailed, u"Connection to proxy refused"_s}},
        {u"stopped"_s, {Status::Stopped, {}}},
        {u"timeout"_s, {Status::TimedOut, u"Timed out"_s}},
        {u"tls-failed"_s, {Status::TlsFailed, u"alert handshake failure"_s}},
        {u"too-large"_s, {Status::TooLarge, {}}},
        {u"broken"_s, {Status::BrokenReply, u"not HTTP"_s}}};
    PolicyReply reply = goodReply(host, {});
    if (const auto failed = failures.find(words.value(0)); failed != failures.end()) {
        reply = {};
        reply.status = failed->second.first;
        reply.detail = failed->second.second;
        return reply;
    }
    reply.httpStatus = words.value(0).toInt();
    reply.contentType = words.value(1).toLatin1();
    for (const auto &word : words.mid(2)) {
        if (word.startsWith(u"location="))
            reply.location = word.section(u'=', 1).toLatin1();
        else if (word.startsWith(u"seconds="))
            reply.duration = std::chrono::seconds(word.section(u'=', 1).toInt());
        else
            ADD_FAILURE() << "unknown word about a policy: " << qUtf8Printable(word);
    }
    return reply;
}

MailReply mailFrom(const QString &host, const QString &word)
{
    using Stage = MailReply::Stage;
    static const std::map<QString, std::pair<Stage, QString>> stages{
        {u"refused"_s, {Stage::NotConnected, u"Connection refused"_s}},
        {u"unreachable"_s, {Stage::NotConnected, u"Network unreachable"_s}},
        {u"no-greeting"_s, {Stage::NoGreeting, u"SSH-2.0-OpenSSH_9.2"_s}},
        {u"silent"_s, {Stage::NoGreeting, u"timeout"_s}},
        {u"no-starttls"_s, {Stage::NoStartTls, {}}},
        {u"starttls-refused"_s, {Stage::StartTlsRefused, u"454 TLS not available"_s}},
        {u"tls-failed"_s, {Stage::TlsFailed, u"alert handshake failure"_s}}};
    MailReply reply = goodMail(host);
    if (const auto stage = stages.find(word); stage != stages.end()) {
        reply.stage = stage->second.first;
        reply.detail = stage->second.second;
        reply.tls = {};
        reply.timedOut = word == u"silent";
    } else if (word == u"injected") {
        reply.plaintextInjected = true;
    } else if (word != u"good") {
        ADD_FAILURE() << "unknown word about a mail host: " << qUtf8Printable(word);
    }
    return reply;
}

TlsOutcome endpointFrom(const QString &host, const QString &word)
{
    TlsOutcome tls;
    if (word == u"good")
        tls = goodTls({host});
    else if (word == u"proxy-failed")
        tls.proxyFault = u"Connection to proxy refused"_s;
    else if (word == u"unreachable")
        tls.detail = u"Network unreachable"_s;
    else
        ADD_FAILURE() << "unknown word about an endpoint: " << qUtf8Printable(word);
    return tls;
}

class Reader
{
public:
    Reader(Scenario &scenario, const Rewrite &rewrite) : m_scenario(scenario), m_rewrite(rewrite) {}

    void read(const QString &name)
    {
        for (const auto &line : QString::fromUtf8(contentOf(pathOf(name))).split(u'\n')) {
            if (!line.isEmpty() && !line.startsWith(u'#'))
                readLine(m_rewrite ? m_rewrite(line) : line);
        }
    }

private:
    void readLine(const QString &line)
    {
        if (line.startsWith(u'|')) {
            *m_text += line.mid(2).toUtf8() + "\r\n";
            return;
        }
        const QStringList words = line.simplified().split(u' ');
        const QString &keyword = words.first();
        if (keyword == u"like")
            read(words.value(1));
        else if (keyword == u"domain")
            m_scenario.domain = DomainName::parse(words.value(1)).value();
        else if (keyword == u"signed")
            m_scenario.world->resolver.signedZones.append(DomainName::parse(words.value(1)).value());
        else if (keyword == u"state")
            m_scenario.state = words.value(1);
        else if (keyword == u"expect")
            m_scenario.expected.append(words.mid(1).join(u' '));
        else if (keyword == u"play")
            m_scenario.plays.append({words.value(1), words.value(2)});
        else if (keyword == u"many")
            readMany(words);
        else if (keyword == u"before" || keyword == u"reported" || keyword == u"draft")
            readMemory(words);
        else if (keyword == u"no")
            takeBack(words);
        else
            readWorld(words);
    }

    void readMany(const QStringList &words)
    {
        for (int i = 0; i < words.value(1).toInt(); ++i)
            readWorld(QStringList(words.mid(2)).replaceInStrings(u"#"_s, QString::number(i)));
    }

    void readMemory(const QStringList &words)
    {
        Memory &memory = m_scenario.memory;
        const QDateTime seen = QDateTime::currentDateTimeUtc().addDays(-words.value(1).toInt());
        if (words.first() == u"before") {
            memory.history.append({words.value(2).toLatin1(), {}, seen.addDays(-1), seen});
            m_text = &memory.history.last().policyText;
        } else if (words.first() == u"reported") {
            memory.reported.append({words.mid(2).join(u' '), {}, seen});
            m_text = &memory.reported.last().policyText;
        } else {
            memory.draft = KeptDraft{{}, words.value(1).toLatin1(), words.mid(2)};
            m_text = &memory.draft->policyText;
        }
    }

    void takeBack(const QStringList &words)
    {
        if (words.value(1) == u"dns")
            return m_scenario.world->resolver.forget(DomainName::parse(words.value(2)).value(),
                                                     typeFrom(words.value(3)));
        if (words.value(1) == u"signatures")
            return m_scenario.world->resolver.signedZones.clear();
        const auto before = m_scenario.expected.size();
        m_scenario.expected.removeIf([&](const QString &line) { return line.section(u' ', 1, 1) == words.value(1); });
        if (m_scenario.expected.size() == before)
            ADD_FAILURE() << "was not expected: " << qUtf8Printable(words.value(1));
    }

    void readWorld(const QStringList &words)
    {
        FakeNetwork &world = *m_scenario.world;
        const QString &keyword = words.first();
        const QString address = words.value(1);
        if (keyword == u"dns") {
            world.resolver.add(DomainName::parse(address).value(), typeFrom(words.value(2)), words.mid(3).join(u' '));
        } else if (keyword == u"server") {
            world.resolver.addAt(address, DomainName::parse(words.value(2)).value(), typeFrom(words.value(3)),
                                 words.mid(4).join(u' '));
        } else if (keyword == u"policy") {
            PolicyReply &reply = world.policyHost.replies[address];
            reply = policyFrom(u"mta-sts."_s + m_scenario.domain->ascii(), words.mid(2));
            m_text = &reply.body;
        } else if (keyword == u"mail") {
            world.mailHost.replies[address] = mailFrom(words.value(2), words.value(3));
        } else if (keyword == u"endpoint") {
            world.policyHost.endpoints[address] = endpointFrom(words.value(2), words.value(3));
        } else if (keyword == u"tls") {
            for (const auto &word : words.mid(2))
                changeTls(address, word);
        } else {
            ADD_FAILURE() << "unknown line: " << qUtf8Printable(words.join(u' '));
        }
    }

    void changeTls(const QString &address, const QString &word)
    {
        FakeNetwork &world = *m_scenario.world;
        if (const auto found = world.policyHost.replies.find(address); found != world.policyHost.replies.end())
            change(found->second.tls, word);
        if (const auto found = world.mailHost.replies.find(address); found != world.mailHost.replies.end())
            change(found->second.tls, word);
        if (const auto found = world.policyHost.endpoints.find(address); found != world.policyHost.endpoints.end())
            change(found->second, word);
    }

    Scenario &m_scenario;
    const Rewrite &m_rewrite;
    QByteArray *m_text = nullptr; ///< Where lines of a policy go.
};

} // namespace

Scenario readScenario(const QString &name, const Rewrite &rewrite)
{
    Scenario scenario;
    Reader(scenario, rewrite).read(name);
    return scenario;
}

QStringList scenarioNames()
{
    return namesIn(scenarioFolder);
}

QStringList labWorldNames()
{
    return namesIn(labFolder);
}

QStringList asLines(const Findings &findings)
{
    QStringList lines;
    for (const auto &finding : findings)
        lines.append(slugOf(finding.severity) + u' ' + QString::fromLatin1(kindOf(finding.id).slug) + u' '
                     + finding.subject);
    lines.sort();
    return lines;
}

} // namespace valija
