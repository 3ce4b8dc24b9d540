// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace valija {

// The forms of a list of domains that are no zone file, and how they are told from one.

/// A text that should be a domain name, and its line from 1.
struct ImportField {
    int line;
    QString text;
};

/// UTF-8, UTF-16 by its byte order mark, else Latin-1; nothing when there are zero octets in it.
std::optional<QString> decodedText(const QByteArray &content);

/// Whether one of the first lines is a directive or a record of a master file.
bool looksLikeZone(const QString &text);

/// The fields of the column named `domain` (or the like), else of the first column and what else in the table holds a
/// domain; RFC 4180 with comma, semicolon or tab. Nothing when the first line that is no comment has neither separator
/// nor quotes, or names and nothing else: that is a list.
std::optional<QList<ImportField>> csvFields(const QString &text);

/// Names separated by blanks, commas, semicolons or lines; `#` begins a comment.
QList<ImportField> listFields(const QString &text);

} // namespace valija
