// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDate>

namespace valija {

/// The context of all sentences about reports.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

/// With the month's name: 4/1/26 is April to some and January to others.
QString dayInWords(QDate day);
/// An organization-name (RFC 8460 section 4.4) inside a sentence; it may be missing.
QString reporterInWords(const QByteArray &organization);

} // namespace valija
