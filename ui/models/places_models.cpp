// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/places_models.h"

#include "core/tlsrpt/report_values.h"
#include "ui/models/report_cells.h"

#include <QCoreApplication>

namespace valija {

namespace {

/// Texts of this file are translated in the context "ReportTables".
struct ReportTables {
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

QString shownAddress(const QByteArray &address)
{
    return address.isEmpty() ? ReportTables::tr("(not given)") : textCell(address, Qt::DisplayRole).toString();
}

/// Nothing where nothing failed. Only the shown text tells that from a failure of an unknown day.
QVariant failureDay(const FailurePlace &place, QDate day, int role)
{
    return place.failed == 0 && role == Qt::DisplayRole ? QVariant() : dayCell(day, role);
}

} // namespace

SendingModel::SendingModel(QObject *parent)
    : TableModel(
        {{ReportTables::tr("Reporter"),
          [](const PlaceRow &r, int role) {
              return textCell(r.place.name, role);
          }},
         {ReportTables::tr("From address"),
          [](const PlaceRow &r, int role) {
              // Without a failure there is no address to tell of.
              return role != Qt::DisplayRole || r.place.failed == 0 ? QVariant() : shownAddress(r.place.address);
          }},
         {ReportTables::tr("Name of the address"),
          [](const PlaceRow &r, int role) { return role == Qt::DisplayRole ? QVariant(r.hostName) : QVariant(); },
          ReportTables::tr("What the reverse DNS says; asked on request only")},
         {ReportTables::tr("Failed"), [](const PlaceRow &r, int role) { return numberCell(r.place.failed, role); },
          ReportTables::tr("Failed sessions from this address"), numberAlignment},
         {ReportTables::tr("Sessions"),
          [](const PlaceRow &r, int role) { return numberCell(addSessions(r.place.successful, r.place.failed), role); },
          ReportTables::tr(
              "Successful sessions are in the row of the reporter without an address: reports do not break "
              "them down by address"),
          numberAlignment},
         {ReportTables::tr("Success rate"),
          [](const PlaceRow &r, int role) {
              return r.place.address.isEmpty() ? shareCell(r.place.successRate, role) : QVariant();
          },
          ReportTables::tr("Of all sessions of the reporter"), numberAlignment},
         {ReportTables::tr("First failure"),
          [](const PlaceRow &r, int role) {
              return failureDay(r.place, r.place.first, role);
          }},
         {ReportTables::tr("Last failure"),
          [](const PlaceRow &r, int role) {
              return failureDay(r.place, r.place.last, role);
          }}},
        parent)
{
}

void SendingModel::setPlaces(const QList<FailurePlace> &places)
{
    QList<PlaceRow> rows;
    for (const auto &place : places)
        rows.append({place, m_names.value(QString::fromUtf8(place.address))});
    setRows(std::move(rows));
}

QStringList SendingModel::addresses() const
{
    QStringList addresses;
    QSet<QByteArray> seen;
    for (const auto &row : rows()) {
        if (row.place.address.isEmpty() || seen.contains(row.place.address))
            continue;
        seen.insert(row.place.address);
        addresses.append(QString::fromUtf8(row.place.address));
    }
    return addresses;
}

void SendingModel::setHostName(const QString &address, const QString &name)
{
    const QString shown = name.isEmpty() ? ReportTables::tr("(no name)") : name;
    m_names.insert(address, shown);
    for (int i = 0; i < rowCount(); ++i)
        if (QString::fromUtf8(row(i).place.address) == address)
            setRow(i, {row(i).place, shown});
}

ReceivingModel::ReceivingModel(QObject *parent)
    : TableModel(
        {{ReportTables::tr("Mail host"),
          [](const FailurePlace &p, int role) {
              return textCell(p.name, role);
          }},
         {ReportTables::tr("To address"),
          [](const FailurePlace &p, int role) {
              return textCell(p.address, role);
          }},
         {ReportTables::tr("Failed"), [](const FailurePlace &p, int role) { return numberCell(p.failed, role); },
          ReportTables::tr("Failed sessions at this address"), numberAlignment},
         {ReportTables::tr("Reporters"),
          [](const FailurePlace &p, int role) { return numberCell(p.reporters.size(), role); },
          ReportTables::tr("How many organizations reported it"), numberAlignment},
         {ReportTables::tr("First"),
          [](const FailurePlace &p, int role) {
              return dayCell(p.first, role);
          }},
         {ReportTables::tr("Last"),
          [](const FailurePlace &p, int role) {
              return dayCell(p.last, role);
          }}},
        parent)
{
}

} // namespace valija
