// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/certificates_model.h"

#include "core/base/text_reader.h"
#include "ui/text/words.h"
#include "ui/widgets/marks.h"

#include <QCoreApplication>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Texts of this file are translated in the context "Certificates".
struct Certificates {
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

QVariant shown(int role, const QString &text)
{
    return role == Qt::DisplayRole ? QVariant(text) : QVariant();
}

QString trustWord(const TlsOutcome &tls)
{
    if (!tls.handshake)
        return Certificates::tr("No TLS");
    switch (tls.trust) {
    case TlsOutcome::Trust::NotJudged:
        return Certificates::tr("Not judged");
    case TlsOutcome::Trust::Trusted:
        break;
    case TlsOutcome::Trust::SelfSigned:
        return Certificates::tr("Self-signed");
    case TlsOutcome::Trust::MissingIntermediate:
        return Certificates::tr("Intermediate missing");
    case TlsOutcome::Trust::UnknownRoot:
        return Certificates::tr("Unknown root");
    case TlsOutcome::Trust::Invalid:
        return Certificates::tr("Invalid");
    }
    if (tls.expired)
        return Certificates::tr("Expired");
    if (tls.notYetValid)
        return Certificates::tr("Not yet valid");
    return tls.nameMatches ? Certificates::tr("Valid") : Certificates::tr("Wrong name");
}

QVariant host(const CertificateRow &row, int role)
{
    return shown(role, row.host);
}

QVariant address(const CertificateRow &row, int role)
{
    return shown(role, row.address);
}

QVariant verdict(const CertificateRow &row, int role)
{
    if (role == Qt::DecorationRole)
        return markIcon(row.tls.isValid() ? Severity::Pass : Severity::Error);
    return shown(role, trustWord(row.tls));
}

QVariant until(const CertificateRow &row, int role)
{
    if (role == sortRole)
        return row.tls.leaf.notAfter;
    if (role != Qt::DisplayRole || !row.tls.leaf.notAfter.isValid())
        return {};
    return Certificates::tr("%1 (%2)", "date, how far away")
        .arg(QLocale().toString(row.tls.leaf.notAfter.date(), QLocale::ShortFormat),
             daysAwayInWords(row.tls.leaf.notAfter, row.now));
}

QVariant names(const CertificateRow &row, int role)
{
    return shown(role, readable(row.tls.leaf.names.join(u", "_s), 400));
}

QVariant issuer(const CertificateRow &row, int role)
{
    return shown(role, readable(row.tls.leaf.issuer));
}

QVariant protocol(const CertificateRow &row, int role)
{
    return shown(role, row.tls.protocol);
}

} // namespace

QList<CertificateRow> certificatesOf(const DomainFacts &facts, const QDateTime &now)
{
    QList<CertificateRow> rows;
    for (const auto &reply : facts.policyReplies)
        rows.append({u"mta-sts."_s + facts.domain.unicode(), reply.address, reply.tls, now});
    for (const auto &host : facts.mailHosts) {
        for (const auto &reply : host.replies)
            rows.append({host.host ? host.host->unicode() : readable(host.exchange), reply.address, reply.tls, now});
    }
    return rows;
}

Expiry nearestExpiry(const DomainFacts &facts)
{
    Expiry nearest;
    for (const auto &row : certificatesOf(facts, {})) {
        const QDateTime &end = row.tls.leaf.notAfter;
        if (end.isValid() && (!nearest.when.isValid() || end < nearest.when))
            nearest = {end, row.host};
    }
    return nearest;
}

CertificatesModel::CertificatesModel(QObject *parent)
    : TableModel({{Certificates::tr("Host"), host},
                  {Certificates::tr("Address"), address},
                  {Certificates::tr("Certificate"), verdict},
                  {Certificates::tr("Valid until"), until},
                  {Certificates::tr("Names"), names, Certificates::tr("DNS names the certificate is for")},
                  {Certificates::tr("Issuer"), issuer},
                  {Certificates::tr("TLS"), protocol, Certificates::tr("Protocol version agreed on")}},
                 parent)
{
}

} // namespace valija
