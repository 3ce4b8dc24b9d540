// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/checks.h"

#include <QByteArray>
#include <QString>

namespace valija {

/// `valija.check/1` with one domain, as the command line writes it.
QByteArray checkAsJson(const DomainFacts &facts, const Judgement &judgement);
/// A page that stands alone, for people: everything from outside is escaped.
QString checkAsHtml(const DomainFacts &facts, const Judgement &judgement);
/// What was said to the servers, one part per address: title and text.
QList<std::pair<QString, QString>> transcriptsOf(const DomainFacts &facts);

} // namespace valija
