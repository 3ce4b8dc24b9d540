// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text_reader.h"

#include <QStringList>

namespace valija {

/// What was said on a connection, for people: `>` by us, `<` by the other side, `*` what happened. Bounded, whatever
/// the other side says.
class Transcript
{
public:
    void said(QByteArrayView line) { add(u'>', readable(line, longestLine)); }
    void heard(QByteArrayView line) { add(u'<', readable(line, longestLine)); }
    void happened(const QString &what) { add(u'*', readable(QStringView(what), longestLine)); }

    /// What was said after all this.
    void append(const Transcript &rest)
    {
        for (const auto &line : rest.m_lines)
            add(line);
    }

    QString text() const { return m_lines.join(u'\n'); }

private:
    static constexpr qsizetype longestLine = 500;
    static constexpr qsizetype mostLines = 120;

    void add(QChar who, const QString &what) { add(who + QStringLiteral(" ") + what); }

    void add(const QString &line)
    {
        if (m_lines.size() < mostLines)
            m_lines.append(line);
        else if (m_lines.size() == mostLines)
            m_lines.append(QStringLiteral("* ..."));
    }

    QStringList m_lines;
};

} // namespace valija
