// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/overview_model.h"

#include "core/base/text_reader.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>
#include <QLocale>

namespace valija {

namespace {

/// Texts of this file are translated in the context "OverviewTable".
struct OverviewTable {
    Q_DECLARE_TR_FUNCTIONS(OverviewTable)
};

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QVariant domain(const OverviewRow &row, int role)
{
    if (role == Qt::ToolTipRole && row.domain.name.unicode() != row.domain.name.ascii())
        return row.domain.name.ascii();
    return role == Qt::DisplayRole ? row.domain.name.unicode() : QVariant();
}

QVariant state(const OverviewRow &row, int role)
{
    if (role == Qt::DecorationRole)
        return row.isChecked() ? markIcon(row.state) : markIcon(Severity::Unknown);
    if (role == sortRole)
        return row.isChecked() ? int(row.state) : -1;
    return role == Qt::DisplayRole || role == rawRole
        ? (row.isChecked() ? word(row.state) : OverviewTable::tr("Not checked"))
        : QVariant();
}

QVariant verdict(const OverviewRow &row, int role)
{
    if (!row.isChecked())
        return role == sortRole ? QVariant(-1) : QVariant();
    if (role == Qt::DecorationRole)
        return markIcon(row.verdict);
    if (role == sortRole)
        return int(row.verdict);
    if (role == Qt::ToolTipRole)
        return OverviewTable::tr("Checked %1").arg(dateTimeText(row.checkedAt));
    return role == Qt::DisplayRole || role == rawRole ? countsInWords(row.findings) : QVariant();
}

QVariant nextStep(const OverviewRow &row, int role)
{
    return role == Qt::DisplayRole ? nextStepFor(row) : QVariant();
}

QVariant mode(const OverviewRow &row, int role)
{
    return role == Qt::DisplayRole && row.policy ? word(row.policy->mode) : QVariant();
}

QVariant maxAge(const OverviewRow &row, int role)
{
    if (!row.policy)
        return role == sortRole ? QVariant(-1) : QVariant();
    if (role == sortRole)
        return qint64(row.policy->maxAge.count());
    if (role == Qt::ToolTipRole)
        return OverviewTable::tr("%1 seconds").arg(QLocale().toString(qint64(row.policy->maxAge.count())));
    return role == Qt::DisplayRole ? inWords(row.policy->maxAge) : QVariant();
}

QVariant certificate(const OverviewRow &row, int role)
{
    if (!row.expiry.when.isValid())
        return {};
    if (role == sortRole)
        return row.expiry.when;
    if (role == Qt::ToolTipRole)
        return OverviewTable::tr("%1: valid until %2", "host, date")
            .arg(row.expiry.host, dateTimeText(row.expiry.when));
    if (role == Qt::DecorationRole && row.now.daysTo(row.expiry.when) < 14)
        return markIcon(row.expiry.when < row.now ? Severity::Error : Severity::Warning);
    return role == Qt::DisplayRole ? daysAwayInWords(row.expiry.when, row.now) : QVariant();
}

QVariant sessions(const OverviewRow &row, int role)
{
    if (role == sortRole)
        return row.sessions();
    return role == Qt::DisplayRole && row.sessions() > 0 ? QLocale().toString(row.sessions()) : QVariant();
}

QVariant failures(const OverviewRow &row, int role)
{
    const double share = row.sessions() > 0 ? double(row.failed()) / double(row.sessions()) : -1.0;
    if (role == sortRole)
        return share;
    if (role == Qt::ToolTipRole && share >= 0)
        return OverviewTable::tr("%1 of %2 sessions failed")
            .arg(QLocale().toString(row.failed()), QLocale().toString(row.sessions()));
    return role == Qt::DisplayRole && share >= 0 ? percentText(share) : QVariant();
}

QVariant trend(const OverviewRow &row, int role)
{
    if (role == sortRole)
        return row.sessions();
    if (role == Qt::ToolTipRole)
        return failures(row, role);
    if (role != sparklineRole)
        return {};
    QVariantList days;
    for (std::size_t day = 0; day < row.sessionsByDay.size(); ++day)
        days.append(QVariant(QVariantList{row.sessionsByDay[day], row.failedByDay[day]}));
    return days;
}

QVariant reporters(const OverviewRow &row, int role)
{
    if (role == sortRole)
        return int(row.reporters.size());
    if (role == Qt::ToolTipRole) {
        QStringList names;
        for (const auto &name : row.reporters)
            names.append(readable(name));
        names.sort();
        return names.join(u'\n').toHtmlEscaped();
    }
    return role == Qt::DisplayRole && !row.reporters.isEmpty() ? QLocale().toString(row.reporters.size()) : QVariant();
}

QVariant id(const OverviewRow &row, int role)
{
    return role == Qt::DisplayRole ? readable(row.id) : QVariant();
}

} // namespace

OverviewModel::OverviewModel(QObject *parent)
    : TableModel({{OverviewTable::tr("Domain"), domain},
                  {OverviewTable::tr("State"), state,
                   OverviewTable::tr("What a sender finds: absent, broken, none, testing or enforce")},
                  {OverviewTable::tr("Verdict"), verdict, OverviewTable::tr("The worst of the last check")},
                  {OverviewTable::tr("Next step"), nextStep},
                  {OverviewTable::tr("Mode"), mode, OverviewTable::tr("Mode of the live policy")},
                  {OverviewTable::tr("Kept for"), maxAge, OverviewTable::tr("max_age of the live policy"), right},
                  {OverviewTable::tr("Certificate"), certificate,
                   OverviewTable::tr("The certificate that ends first, of the policy host and of every mail host")},
                  {OverviewTable::tr("Sessions"), sessions,
                   OverviewTable::tr("TLS sessions reported in the last 14 days"), right},
                  {OverviewTable::tr("Failed"), failures,
                   OverviewTable::tr("Share of failed sessions in the last 14 days"), right},
                  {OverviewTable::tr("By day"), trend,
                   OverviewTable::tr("Sessions of the last 14 days; failed ones at the bottom")},
                  {OverviewTable::tr("Reporters"), reporters,
                   OverviewTable::tr("How many organizations reported in the last 14 days"), right},
                  {OverviewTable::tr("Policy id"), id, OverviewTable::tr("id of the live _mta-sts record")}},
                 parent)
{
}

} // namespace valija
