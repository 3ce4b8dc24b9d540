// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/line_diff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace valija {

namespace {

constexpr qsizetype longest = 2000;

QStringList linesOf(const QString &text)
{
    QStringList lines = QString(text).remove(u'\r').split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// common[i][j]: length of the longest common subsequence of what follows line i and line j.
std::vector<std::vector<int>> commonTails(const QStringList &a, const QStringList &b)
{
    const auto rows = std::size_t(a.size());
    const auto columns = std::size_t(b.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            common[i][j] = a[qsizetype(i)] == b[qsizetype(j)] ? common[i + 1][j + 1] + 1
                                                              : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    return common;
}

} // namespace

QList<DiffLine> diffLines(const QString &before, const QString &after)
{
    const QStringList a = linesOf(before);
    const QStringList b = linesOf(after);
    QList<DiffLine> diff;
    qsizetype i = 0;
    qsizetype j = 0;
    if (a.size() <= longest && b.size() <= longest) {
        const auto common = commonTails(a, b);
        while (i < a.size() && j < b.size()) {
            if (a[i] == b[j]) {
                diff.append({DiffLine::Kind::Same, a[i]});
                ++i;
                ++j;
            } else if (common[std::size_t(i) + 1][std::size_t(j)] >= common[std::size_t(i)][std::size_t(j) + 1]) {
                diff.append({DiffLine::Kind::Removed, a[i++]});
            } else {
                diff.append({DiffLine::Kind::Added, b[j++]});
            }
        }
    }
    while (i < a.size())
        diff.append({DiffLine::Kind::Removed, a[i++]});
    while (j < b.size())
        diff.append({DiffLine::Kind::Added, b[j++]});
    return diff;
}

} // namespace valija
