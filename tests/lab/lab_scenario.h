// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scenario.h"

#include <QHash>

#include <vector>

namespace valija {

/// Moves a scenario to loopback, line by line: its `example.com` becomes `example-com-LABEL.lab`; its addresses
/// to 127.0.0.0/8. There is one IPv6 address only on loopback, so AAAA records of addresses for documentation become A
/// records; name servers (192.0.2.51 and following) are the same for all scenarios.
class Relocation
{
public:
    /// `tlsa`: the digest of the lab's mail hosts, to stand where the scenario has that of the fake network's.
    Relocation(const QString &label, int number, quint16 httpsPort, const QString &tlsa);

    QString operator()(const QString &line);

private:
    QString placeOf(const QString &address);

    QString m_label;
    int m_number;
    quint16 m_httpsPort;
    QString m_tlsa;
    QHash<QString, QString> m_places;
};

/// A scenario as the lab plays it.
struct LabScenario {
    QString name;
    Scenario scenario;
    bool isShared = false; ///< Of tests/scenarios, and also played by the fake network.
};

/// All scenarios that can be played on loopback; see the list of those that cannot.
std::vector<LabScenario> scenariosForLab(quint16 httpsPort, const QString &tlsa);

} // namespace valija
