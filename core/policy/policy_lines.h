// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace valija {

/// One line of a policy text (RFC 8461 section 3.2: `sts-policy-term = LF / CRLF`).
struct PolicyLine {
    enum class End { None, Lf, CrLf, BareCr };

    int number = 0;       ///< From 1.
    qsizetype offset = 0; ///< Octets from the text's start.
    QByteArrayView text;  ///< Without the line end.
    End end = End::None;
};

/// Steps through the lines of a text. A bare CR ends a line here, too, so that the rest can still be read; the parser
/// reports it.
class PolicyLines
{
public:
    explicit PolicyLines(QByteArrayView text) : m_text(text) {}
    std::optional<PolicyLine> next();

private:
    QByteArrayView m_text;
    qsizetype m_offset = 0;
    int m_number = 0;
};

} // namespace valija
