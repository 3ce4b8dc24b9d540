// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/lab_scenario.h"

#include <QRegularExpression>
#include <QSet>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Scenarios that loopback cannot play, and why.
bool isLeftOut(const QString &name)
{
    static const QSet<QString> leftOut{
        // Needs a root in the system's store: that is the machine's and not the test's.
        u"sts.fetch.inspected"_s, u"smtp.inspected"_s, u"rpt-https-inspected"_s,
        // With the only IPv6 address of loopback, ::1: worlds/healthy-both-families, without-ipv4 and
        // without-ipv6-here.
        u"sts.host.no-ipv6"_s, u"sts.host.no-ipv4"_s, u"smtp.no-ipv6"_s, u"sts.fetch.connect-no-ipv6-here"_s,
        // The certificate is here before the handshake breaks off, so that DANE can be judged as well:
        // ProbeMailHost.SaysWhenTheHandshakeFails has it alone.
        u"smtp.tls"_s,
        // worlds/hostile-silent-mail-host has it.
        u"smtp.greeting-late"_s,
        // A property of the way to all domains: CheckLab.SaysWhenTheResolverStripsSignatures and
        // SaysThatTheProxyIsTheTroubleWhenItIs.
        u"resolver-strips-dnssec"_s, u"rpt-https-behind-proxy"_s, u"proxy-dead"_s, u"proxy-dead-for-one"_s,
        u"resolver-dead"_s, u"resolver-strips-dnssec-of-absent"_s, u"stopped"_s,
        // The lab's certificates are for names: FetchPolicy.ProbesAnEndpointThatIsNamedByItsAddress.
        u"rpt-https-address"_s, u"rpt-https-address-wrong-name"_s};
    return leftOut.contains(name);
}

} // namespace

Relocation::Relocation(const QString &label, int number, quint16 httpsPort, const QString &tlsa)
    : m_label(label), m_number(number), m_httpsPort(httpsPort), m_tlsa(tlsa)
{
}

QString Relocation::placeOf(const QString &address)
{
    if (address.startsWith(u"192.0.2.5") && address.size() == 10)
        return u"127.0.0."_s + address.mid(8);
    QString &place = m_places[address];
    if (place.isEmpty())
        place = u"127.%1.%2.%3"_s.arg(1 + m_number / 250)
                    .arg(m_number % 250)
                    .arg(m_places.size() + (address.contains(u':') ? 0 : 100)); // IPv6 goes first, as in the check.
    return place;
}

QString Relocation::operator()(const QString &line)
{
    static const QRegularExpression names(u"\\b([a-z0-9-]+)\\.(com|net|org|example(?!\\.(?:com|net|org)))\\b"_s);
    static const QRegularExpression addresses(u"\\b(?:192\\.0\\.2\\.\\d+|2001:db8::[0-9a-f]+)\\b"_s);
    static const QRegularExpression endpoints(u"(rua=https://[a-z0-9.-]+)"_s);
    QString moved = line;
    moved.replace(names, u"\\1-\\2-%1.lab"_s.arg(m_label));
    moved.replace(endpoints, u"\\1:%1"_s.arg(m_httpsPort));
    moved.replace(u"d0e3719e6294419a06c47169866805b4796d1e7f1999f52934eb5980d3cfeccc"_s, m_tlsa);
    moved.replace(u" AAAA 2001:db8:"_s, u" A 2001:db8:"_s);
    if (moved.startsWith(u"no dns") && moved.endsWith(u" AAAA"))
        return moved; // Went with the A record.
    for (auto match = addresses.match(moved); match.hasMatch(); match = addresses.match(moved))
        moved.replace(match.captured(), placeOf(match.captured()));
    return moved;
}

std::vector<LabScenario> scenariosForLab(quint16 httpsPort, const QString &tlsa)
{
    std::vector<LabScenario> all;
    const auto add = [&](const QString &name, bool isShared) {
        const QString label = QString(name).replace(u'.', u'-');
        Relocation relocation(label, int(all.size()), httpsPort, tlsa);
        all.push_back({name, readScenario(name, std::ref(relocation)), isShared});
    };
    for (const auto &name : scenarioNames()) {
        if (!isLeftOut(name))
            add(name, true);
    }
    for (const auto &name : labWorldNames())
        add(name, false);
    return all;
}

} // namespace valija
