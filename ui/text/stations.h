// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/check/gather.h"

#include <array>

namespace valija {

/// The stations of a message's path, as the Check page shows them. The policy's text belongs to its host when it is
/// tested again.
enum class PathStation { DnsRecord, PolicyHost, PolicyText, MailHosts, TlsReporting };

inline constexpr std::array pathStations{PathStation::DnsRecord, PathStation::PolicyHost, PathStation::PolicyText,
                                         PathStation::MailHosts, PathStation::TlsReporting};

PathStation stationOf(FindingId id);
/// What has to be gathered again to test the station again.
Station gatheredFor(PathStation station);
/// The worst severity at the station; nothing when no finding is about it.
std::optional<Severity> worstAt(PathStation station, const Findings &findings);

} // namespace valija
