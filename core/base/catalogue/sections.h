// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/catalogue.h"

#include <span>

namespace valija {

// The catalogue's chapters, one file each, in the order of FindingId.
std::span<const FindingKind> stsTxtKinds();
std::span<const FindingKind> policyHostKinds();
std::span<const FindingKind> policyTextKinds();
std::span<const FindingKind> mxKinds();
std::span<const FindingKind> smtpKinds();
std::span<const FindingKind> daneKinds();
std::span<const FindingKind> rptTxtKinds();
std::span<const FindingKind> timeKinds();
std::span<const FindingKind> rolloutKinds();
std::span<const FindingKind> reportKinds();

} // namespace valija
