// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report_samples.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <libdeflate.h>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QJsonObject failure(int index, int row)
{
    static const QStringList results{u"certificate-expired"_s, u"starttls-not-supported"_s, u"validation-failure"_s,
                                     u"sts-webpki-invalid"_s, u"certificate-host-mismatch"_s};
    return {{u"result-type"_s, results.at((index + row) % results.size())},
            {u"sending-mta-ip"_s, u"198.51.%1.%2"_s.arg(row % 256).arg(index % 256)},
            {u"receiving-mx-hostname"_s, u"mx%1.example.com"_s.arg(row % 5)},
            {u"receiving-ip"_s, u"192.0.2.%1"_s.arg(row % 200)},
            {u"failed-session-count"_s, 1 + row % 7},
            {u"failure-reason-code"_s, u"X509_V_ERR_CERT_HAS_EXPIRED"_s}};
}

QJsonObject report(int index, int failures)
{
    const auto day = QDate(2026, 1, 1).addDays(index % 300).toString(Qt::ISODate);
    const auto domain = u"domain%1.example"_s.arg(index % 200);
    QJsonArray details;
    qint64 failed = 0;
    for (int row = 0; row < failures; ++row) {
        details.append(failure(index, row));
        failed += 1 + row % 7;
    }
    const QJsonObject policy{{u"policy"_s,
                              QJsonObject{{u"policy-type"_s, u"sts"_s},
                                          {u"policy-string"_s,
                                           QJsonArray{u"version: STSv1"_s, u"mode: enforce"_s, u"mx: *.example.com"_s,
                                                      u"max_age: 604800"_s}},
                                          {u"policy-domain"_s, domain},
                                          {u"mx-host"_s, QJsonArray{u"*.example.com"_s}}}},
                             {u"summary"_s,
                              QJsonObject{{u"total-successful-session-count"_s, 100 + index % 1000},
                                          {u"total-failure-session-count"_s, failed}}},
                             {u"failure-details"_s, details}};
    return {{u"organization-name"_s, u"Reporter %1 Inc."_s.arg(index % 40)},
            {u"date-range"_s,
             QJsonObject{{u"start-datetime"_s, day + u"T00:00:00Z"_s}, {u"end-datetime"_s, day + u"T23:59:59Z"_s}}},
            {u"contact-info"_s, u"tls-reports@reporter%1.example"_s.arg(index % 40)},
            {u"report-id"_s, u"%1_%2"_s.arg(day, domain) + QString::number(index)},
            {u"policies"_s, QJsonArray{policy}}};
}

} // namespace

QByteArray sampleReport(int index)
{
    return QJsonDocument(report(index, 2 + (index * 7919) % 40)).toJson(QJsonDocument::Compact);
}

QByteArray largeReport(qsizetype size)
{
    // Built from text: QJsonDocument would need many times the memory of what it writes.
    const auto whole = QJsonDocument(report(0, 1)).toJson(QJsonDocument::Compact);
    const auto begin = whole.indexOf("\"failure-details\":[") + 19;
    const auto end = whole.indexOf(']', begin);
    QByteArray rows;
    rows.reserve(size + 1024);
    for (int row = 0; rows.size() < size; ++row) {
        if (row > 0)
            rows += ',';
        rows += QJsonDocument(failure(row, row)).toJson(QJsonDocument::Compact);
    }
    return whole.first(begin) + rows + whole.sliced(end);
}

QByteArray compressed(const QByteArray &bytes)
{
    auto *compressor = libdeflate_alloc_compressor(6);
    QByteArray result(qsizetype(libdeflate_gzip_compress_bound(compressor, size_t(bytes.size()))), Qt::Uninitialized);
    result.truncate(qsizetype(libdeflate_gzip_compress(compressor, bytes.constData(), size_t(bytes.size()),
                                                       result.data(), size_t(result.size()))));
    libdeflate_free_compressor(compressor);
    return result;
}

void writeSamples(const QString &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        QFile file(QDir(folder).filePath(u"reporter!domain!%1.json.gz"_s.arg(i)));
        if (file.open(QIODevice::WriteOnly))
            file.write(compressed(sampleReport(i)));
    }
}

} // namespace valija
