// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace valija {

// A policy text as the form sees it: read leniently, and changed without touching the lines that are not meant. Lines
// end with a single line feed here; CRLF is added when the text leaves the editor.

struct PolicyFields {
    QString mode;
    QString maxAge;
    QStringList mx;

    bool operator==(const PolicyFields &) const = default;
};

/// The first value of each field, trimmed, whatever it is worth.
PolicyFields fieldsOf(const QString &text);

/// The text with `key: value` in place of the first line with this key, or after the last field that stands before it
/// in RFC 8461's example when there is none.
QString withField(const QString &text, const QString &key, const QString &value);
/// The text with exactly these mx lines, where the first one stood.
QString withMx(const QString &text, const QStringList &mx);

} // namespace valija
