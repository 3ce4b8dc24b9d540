// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"
#include "core/check/facts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace valija {

/// What the document of a check says it is.
inline constexpr QLatin1StringView checkSchema{"valija.check/1"};

/// One domain of the document: what was judged, and the facts, from which `check --facts` judges again.
QJsonObject domainToJson(const DomainFacts &facts, const Judgement &judgement);
/// The JSON of `check`: `valija.check/1`.
QJsonObject checkToJson(const QJsonArray &domains);

} // namespace valija
