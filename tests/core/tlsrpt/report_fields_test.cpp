// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/report_fields.h"
#include "tests/support/printers.h"

namespace valija {

TEST(ReportFields, AreKnownByEachOfTheirNames)
{
    for (const auto &name : fieldNames)
        EXPECT_EQ(fieldFrom({name.text.data(), qsizetype(name.text.size())}), name.field) << name.text;
}

TEST(ReportFields, AreUnknownByAnyOtherName)
{
    for (const auto &name : fieldNames) {
        const QByteArray text(name.text.data(), qsizetype(name.text.size()));
        for (qsizetype at = 0; at < text.size(); ++at) {
            QByteArray other = text;
            other[at] = '_';
            EXPECT_EQ(fieldFrom(other), Field::Unknown) << other.constData();
        }
        EXPECT_EQ(fieldFrom(text + 'x'), Field::Unknown) << text.constData();
    }
    EXPECT_EQ(fieldFrom(QByteArray(1000, 'x')), Field::Unknown);
}

} // namespace valija
