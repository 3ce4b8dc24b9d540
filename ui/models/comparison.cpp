// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/comparison.h"

#include "core/base/catalogue.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>

#include <algorithm>

namespace valija {

namespace {

/// Texts of this file are translated in the context "Comparison".
struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

const Finding *find(const Findings &findings, const Finding &wanted)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &each) {
        return each.id == wanted.id && each.subject == wanted.subject;
    });
    return found == findings.end() ? nullptr : &*found;
}

QString word(ComparedFinding::Change change)
{
    switch (change) {
    case ComparedFinding::Change::New:
        return Comparison::tr("New", "finding that was not there before");
    case ComparedFinding::Change::Gone:
        return Comparison::tr("Gone", "finding that is there no more");
    case ComparedFinding::Change::Changed:
        return Comparison::tr("Changed", "finding with another severity than before");
    case ComparedFinding::Change::Same:
        return Comparison::tr("Same", "finding that is as before");
    }
    Q_UNREACHABLE();
}

QVariant changeData(const ComparedFinding &row, int role)
{
    if (role == sortRole)
        return int(row.change);
    return role == Qt::DisplayRole ? word(row.change) : QVariant();
}

QVariant findingData(const ComparedFinding &row, int role)
{
    if (role == Qt::DecorationRole)
        return markIcon(row.finding.severity);
    return role == Qt::DisplayRole ? describe(row.finding) : QVariant();
}

QVariant beforeData(const ComparedFinding &row, int role)
{
    return role == Qt::DisplayRole && row.severityBefore ? valija::word(*row.severityBefore) : QVariant();
}

QVariant afterData(const ComparedFinding &row, int role)
{
    const bool there = row.change != ComparedFinding::Change::Gone;
    return role == Qt::DisplayRole && there ? valija::word(row.finding.severity) : QVariant();
}

} // namespace

QList<ComparedFinding> compareFindings(const Findings &before, const Findings &after)
{
    using Change = ComparedFinding::Change;
    QList<ComparedFinding> rows;
    for (const auto &finding : after) {
        const Finding *earlier = find(before, finding);
        if (!earlier)
            rows.append({Change::New, finding, {}});
        else
            rows.append(
                {earlier->severity == finding.severity ? Change::Same : Change::Changed, finding, earlier->severity});
    }
    for (const auto &finding : before) {
        if (!find(after, finding))
            rows.append({Change::Gone, finding, finding.severity});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.change < b.change; });
    return rows;
}

ComparisonModel::ComparisonModel(QObject *parent)
    : TableModel({{Comparison::tr("Change"), changeData},
                  {Comparison::tr("Finding"), findingData},
                  {Comparison::tr("Before"), beforeData, Comparison::tr("Severity in the earlier check")},
                  {Comparison::tr("After"), afterData, Comparison::tr("Severity in the later check")}},
                 parent)
{
}

} // namespace valija
