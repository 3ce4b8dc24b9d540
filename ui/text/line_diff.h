// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace valija {

struct DiffLine {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// The lines of both texts in order, by their longest common subsequence. Texts of more than 2,000 lines are compared
/// as one block removed and one added: the table behind it grows with the square.
QList<DiffLine> diffLines(const QString &before, const QString &after);

} // namespace valija
