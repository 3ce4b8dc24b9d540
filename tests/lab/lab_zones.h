// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/lab/lab_scenario.h"

namespace valija {

/// Writes the zones of all scenarios below a root of its own, each signed where its scenario says so, by ldns-keygen
/// and ldns-signzone.
class LabZones
{
public:
    explicit LabZones(const QString &folder);

    void add(const LabScenario &scenario);
    /// Signs and writes all; false when a tool failed.
    bool write();

    /// For nsd.conf: every zone as the name servers have it, and those that one server has otherwise.
    QByteArray configuration() const { return m_configuration; }
    QByteArray lateConfiguration() const { return m_lateConfiguration; }
    /// The root's DS record.
    QString trustAnchor() const { return m_folder + QStringLiteral("/root.ds"); }

private:
    struct Zone {
        QByteArrayList lines;
        bool isSigned = false;
        bool isForged = false;
        QByteArrayList otherLines; ///< In the place of the lines of the same owner, for the late server.
    };

    Zone &zoneFor(const DomainName &name);
    void addRecords(Zone &zone, const DomainName &name, DnsType type, const DnsAnswer &answer);
    bool write(const QByteArray &apex, const Zone &zone, QByteArray &ds);
    bool sign(const QByteArray &apex, const QString &file, QByteArray &ds) const;
    QString fileOf(const QByteArray &apex) const;

    QString m_folder;
    std::map<QByteArray, Zone> m_zones;
    QByteArray m_configuration;
    QByteArray m_lateConfiguration;
};

/// A record as master files have it, with its line end.
QByteArray masterLine(const QByteArray &owner, int ttl, DnsType type, const QByteArray &rdata);

} // namespace valija
