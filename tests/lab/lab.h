// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/lab/dns_relay.h"
#include "tests/lab/lab_scenario.h"
#include "tests/lab/lab_zones.h"
#include "tests/lab/local_server.h"
#include "tests/lab/scripted_server.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace valija {

/// A small internet on loopback that plays all scenarios at once: a signed root and zones in NSD, an Unbound that
/// resolves them, nginx for policies, Postfix and scripted servers for mail. Begins and ends with the object.
class Lab
{
public:
    Lab();
    ~Lab();

    /// The program that the lab cannot do without and that is missing here; empty when all are there.
    static QString missingProgram();
    static bool hasPostfix();
    /// Why it is not up; empty when it is.
    const QString &trouble() const { return m_trouble; }

    const std::vector<LabScenario> &scenarios() const { return m_scenarios; }
    const LabScenario &scenario(const QString &name) const;
    /// How a check reaches this internet; short of patience, because all servers are near.
    NetworkSettings settings() const;
    quint16 dnsPort() const { return m_dnsPort; }
    QString path(const QString &file) const { return m_folder.filePath(file); }
    const TestAuthority &authority() const { return m_root; }

    static constexpr auto relayAddress = "127.0.0.49";
    static constexpr auto resolverAddress = "127.0.0.50";

private:
    struct WebPlace {
        QString address;
        PolicyReply reply;
        TestCertificate certificate;
    };

    TestCertificate certificateFor(const TlsOutcome &tls);
    void planWeb(const LabScenario &played);
    void planMail(const LabScenario &played);
    Script expiredSite(const PolicyReply &reply);
    void planHostile(const LabScenario &played);
    void planPostfix(const QString &address, const QString &host, const TestCertificate &certificate);
    QByteArray siteFor(const WebPlace &place);

    bool startNames();
    bool startWeb();
    bool startMail();
    bool fail(const QString &what, LocalServer *server = nullptr);

    QTemporaryDir m_folder;
    QString m_trouble;
    quint16 m_dnsPort;
    quint16 m_httpsPort;
    quint16 m_smtpPort;
    TestAuthority m_root{QStringLiteral("Lab root")};
    TestAuthority m_strangeRoot{QStringLiteral("Somebody's root")};
    TestAuthority m_expiredRoot;
    std::unique_ptr<TestAuthority> m_intermediate = m_root.intermediate(QStringLiteral("Lab intermediate"));
    QByteArray m_key; ///< Of all certificates, so that one TLSA record fits.
    std::vector<LabScenario> m_scenarios;
    QHash<QByteArray, TestCertificate> m_certificates; ///< By what they say.
    QByteArray m_sites;
    QByteArray m_postfixServices;
    QList<ScriptedPlace> m_webScripts;
    QList<ScriptedPlace> m_mailScripts;
    DnsRelay::Faults m_dnsFaults;

    std::optional<LabZones> m_zones;
    std::unique_ptr<LocalServer> m_nameServer;
    std::unique_ptr<LocalServer> m_lateNameServer;
    std::unique_ptr<LocalServer> m_resolver;
    std::unique_ptr<DnsRelay> m_relay;
    std::unique_ptr<LocalServer> m_web;
    std::unique_ptr<LocalServer> m_postfix;
    std::unique_ptr<ScriptedServer> m_scriptedWeb;
    std::unique_ptr<ScriptedServer> m_scriptedMail;
};

} // namespace valija
