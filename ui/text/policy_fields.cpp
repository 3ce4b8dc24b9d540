// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/policy_fields.h"

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array order{"version"_L1, "mode"_L1, "mx"_L1, "max_age"_L1};

QString keyOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon < 0 ? QString() : line.first(colon).trimmed().toString();
}

QString valueOf(QStringView line)
{
    return line.sliced(line.indexOf(u':') + 1).trimmed().toString();
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QString joined(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

/// Where a field that is missing belongs: behind the last one that comes before it.
qsizetype placeFor(const QStringList &lines, const QString &key)
{
    const auto rank = [](const QString &each) {
        return std::find(order.begin(), order.end(), each) - order.begin();
    };
    for (qsizetype i = lines.size(); i-- > 0;) {
        if (const auto of = rank(keyOf(lines[i])); of < std::ssize(order) && of < rank(key))
            return i + 1;
    }
    return 0;
}

} // namespace

PolicyFields fieldsOf(const QString &text)
{
    PolicyFields fields;
    for (const auto &line : linesOf(text)) {
        const QString key = keyOf(line);
        if (key == "mode"_L1 && fields.mode.isEmpty())
            fields.mode = valueOf(line);
        else if (key == "max_age"_L1 && fields.maxAge.isEmpty())
            fields.maxAge = valueOf(line);
        else if (key == "mx"_L1)
            fields.mx.append(valueOf(line));
    }
    return fields;
}

QString withField(const QString &text, const QString &key, const QString &value)
{
    QStringList lines = linesOf(text);
    const QString wanted = key + u": "_s + value;
    const auto found
        = std::find_if(lines.begin(), lines.end(), [&](const QString &line) { return keyOf(line) == key; });
    if (found != lines.end())
        *found = wanted;
    else
        lines.insert(placeFor(lines, key), wanted);
    return joined(lines);
}

QString withMx(const QString &text, const QStringList &mx)
{
    QStringList lines = linesOf(text);
    const auto isMx = [](const QString &line) {
        return keyOf(line) == "mx"_L1;
    };
    const auto first = std::find_if(lines.begin(), lines.end(), isMx);
    qsizetype place = first != lines.end() ? first - lines.begin() : placeFor(lines, u"mx"_s);
    lines.removeIf(isMx);
    for (const auto &pattern : mx)
        lines.insert(place++, u"mx: "_s + pattern);
    return joined(lines);
}

} // namespace valija
