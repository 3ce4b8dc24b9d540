// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/policy_models.h"

#include "core/base/catalogue.h"
#include "core/base/text_reader.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>

namespace valija {

namespace {

/// Texts of this file are translated in the context "PolicyTables".
struct PolicyTables {
    Q_DECLARE_TR_FUNCTIONS(PolicyTables)
};

QVariant findingText(const Finding &finding, int role)
{
    if (role == Qt::DisplayRole)
        return describe(finding);
    if (role == Qt::DecorationRole)
        return markIcon(finding.severity);
    if (role == sortRole)
        return -int(finding.severity);
    return {};
}

QVariant findingSeverity(const Finding &finding, int role)
{
    if (role == sortRole)
        return -int(finding.severity);
    return role == Qt::DisplayRole ? word(finding.severity) : QVariant();
}

QVariant findingLine(const Finding &finding, int role)
{
    const QJsonValue line = finding.evidence.value(QStringLiteral("line"));
    return (role == Qt::DisplayRole || role == sortRole) && line.isDouble() ? QVariant(line.toInt()) : QVariant();
}

QVariant findingReference(const Finding &finding, int role)
{
    return role == Qt::DisplayRole ? QString::fromLatin1(kindOf(finding.id).reference) : QVariant();
}

QVariant readingWho(const SenderReading &reading, int role)
{
    return role == Qt::DisplayRole ? reading.who : QVariant();
}

QVariant readingWord(const SenderReading &reading, int role)
{
    if (role == Qt::DisplayRole)
        return word(reading.reading);
    if (role == Qt::DecorationRole)
        return markIcon(reading.reading == Reading::AsMeant ? Severity::Pass : Severity::Warning);
    if (role == sortRole)
        return -int(reading.reading);
    return {};
}

QVariant readingRole(const SenderReading &reading, int role)
{
    if (role == sortRole)
        return int(reading.role);
    if (role != Qt::DisplayRole)
        return {};
    return reading.role == SenderReading::Role::Sender ? PolicyTables::tr("sends mail")
                                                       : PolicyTables::tr("checks only");
}

QVariant readingEffect(const SenderReading &reading, int role)
{
    return role == Qt::DisplayRole ? inWords(reading.effect) : QVariant();
}

QVariant readingSource(const SenderReading &reading, int role)
{
    return role == Qt::DisplayRole ? reading.source : QVariant();
}

QVariant diffSign(const DiffLine &line, int role)
{
    if (role == Qt::DisplayRole) {
        switch (line.kind) {
        case DiffLine::Kind::Same:
            return QString();
        case DiffLine::Kind::Removed:
            return PolicyTables::tr("− live", "line only in the live policy");
        case DiffLine::Kind::Added:
            return PolicyTables::tr("+ draft", "line only in the draft");
        }
    }
    if (role == Qt::ForegroundRole && line.kind != DiffLine::Kind::Same) {
        return colorOf(line.kind == DiffLine::Kind::Added ? Severity::Pass : Severity::Error,
                       QGuiApplication::palette());
    }
    return {};
}

QVariant diffText(const DiffLine &line, int role)
{
    if (role == Qt::DisplayRole)
        return readable(line.text, 1000);
    if (role == Qt::FontRole)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    return role == Qt::ForegroundRole ? diffSign(line, role) : QVariant();
}

} // namespace

LintModel::LintModel(QObject *parent)
    : TableModel({{PolicyTables::tr("Finding"), findingText},
                  {PolicyTables::tr("Severity"), findingSeverity},
                  {PolicyTables::tr("Line"), findingLine, {}, Qt::AlignRight | Qt::AlignVCenter},
                  {PolicyTables::tr("Reference"), findingReference}},
                 parent)
{
}

ReadingsModel::ReadingsModel(QObject *parent)
    : TableModel({{PolicyTables::tr("Sender"), readingWho, PolicyTables::tr("Implementation that fetches policies")},
                  {PolicyTables::tr("Reading"), readingWord, PolicyTables::tr("What it makes of this policy")},
                  {PolicyTables::tr("Effect"), readingEffect},
                  {PolicyTables::tr("Kind"), readingRole,
                   PolicyTables::tr("Whether it decides about mail, or only tells its users")},
                  {PolicyTables::tr("Source"), readingSource, PolicyTables::tr("Where this is documented")}},
                 parent)
{
}

DiffModel::DiffModel(QObject *parent)
    : TableModel({{PolicyTables::tr("Only in"), diffSign}, {PolicyTables::tr("Line"), diffText}}, parent)
{
}

} // namespace valija
