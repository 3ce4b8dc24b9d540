// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/catalogue.h"
#include "core/base/domain_name.h"

#include <QString>

#include <gtest/gtest.h>

// So that a failed EXPECT_EQ shows text instead of bytes.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << qUtf8Printable(text) << '"';
}

inline void PrintTo(const QByteArray &bytes, std::ostream *out)
{
    *out << '"' << bytes.toPercentEncoding(" :=;,@*/!+").constData() << '"';
}

namespace valija {

inline void PrintTo(const DomainName &name, std::ostream *out)
{
    *out << qUtf8Printable(name.ascii());
}

inline void PrintTo(const Finding &finding, std::ostream *out)
{
    *out << kindOf(finding.id).slug << " (" << qUtf8Printable(slugOf(finding.severity)) << ") "
         << qUtf8Printable(finding.subject);
}

/// A name known to be valid.
inline DomainName name(const char *text)
{
    return DomainName::parse(QString::fromUtf8(text)).value();
}

/// The slugs of the findings, in order.
inline QStringList slugs(const Findings &findings)
{
    QStringList list;
    for (const auto &finding : findings)
        list.append(QString::fromLatin1(kindOf(finding.id).slug));
    return list;
}

} // namespace valija
