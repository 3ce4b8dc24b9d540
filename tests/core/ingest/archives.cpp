// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ingest/archives.h"

#include <QBuffer>

#include <KCompressionDevice>
#include <KTar>
#include <KZip>
#include <numeric>

namespace valija {

namespace {

template <typename Archive>
QByteArray archiveOf(const QList<Entry> &entries)
{
    QBuffer buffer;
    Archive archive(&buffer);
    archive.open(QIODevice::WriteOnly);
    for (const auto &entry : entries)
        archive.writeFile(entry.name, entry.bytes);
    archive.close();
    return buffer.data();
}

} // namespace

QByteArray compressed(const QByteArray &bytes, Compression compression)
{
    const auto type = compression == Compression::Gzip ? KCompressionDevice::GZip
        : compression == Compression::Bzip2            ? KCompressionDevice::BZip2
        : compression == Compression::Xz               ? KCompressionDevice::Xz
                                                       : KCompressionDevice::Zstd;
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, type);
    device.open(QIODevice::WriteOnly);
    device.write(bytes);
    device.close();
    return buffer.data();
}

QByteArray zipOf(const QList<Entry> &entries)
{
    return archiveOf<KZip>(entries);
}

QByteArray tarOf(const QList<Entry> &entries)
{
    return archiveOf<KTar>(entries);
}

QByteArray oldTarOf(const QByteArray &name, const QByteArray &content, char type, const QByteArray &target)
{
    const auto octal = [](qsizetype number, qsizetype digits) {
        return QByteArray::number(number, 8).rightJustified(digits, '0');
    };
    QByteArray header = name.leftJustified(100, '\0') + QByteArray("000644 \0", 8) + QByteArray("000000 \0", 8)
        + QByteArray("000000 \0", 8) + octal(content.size(), 11) + ' ' + octal(0, 11) + ' ' + QByteArray(8, ' ') + type
        + target;
    header = header.leftJustified(512, '\0');
    const int sum = std::accumulate(header.cbegin(), header.cend(), 0,
                                    [](int so, char c) { return so + static_cast<unsigned char>(c); });
    header.replace(148, 8, octal(sum, 6) + QByteArray("\0 ", 2));
    return header + content.leftJustified((content.size() + 511) / 512 * 512, '\0') + QByteArray(1024, '\0');
}

QByteArray reportMail(const QByteArray &report, const QByteArray &partHeader, const QByteArray &mailHeader)
{
    constexpr qsizetype lineLength = 76;
    QByteArray encoded = report.toBase64();
    for (qsizetype at = lineLength; at < encoded.size(); at += lineLength + 2)
        encoded.insert(at, "\r\n");
    return "From: noreply@reporter.example\r\nTo: tls@example.com\r\nMIME-Version: 1.0\r\n"
           "Subject: Report Domain: example.com\r\n Submitter: reporter.example Report-ID: <1@reporter.example>\r\n"
        + mailHeader
        + "Content-Type: multipart/report; report-type=\"tlsrpt\";\r\n boundary=\"=_1\"\r\n\r\n"
          "--=_1\r\nContent-Type: text/plain\r\n\r\nThis is an aggregate TLS report.\r\n"
          "--=_1\r\n"
        + partHeader + "Content-Transfer-Encoding: base64\r\n\r\n" + encoded + "\r\n--=_1--\r\n";
}

QByteArray reportJson(const QByteArray &id, const QByteArray &domain)
{
    const QByteArray ofDomain = domain.isEmpty() ? QByteArray() : ",\"policy-domain\":\"" + domain + '"';
    return R"({"organization-name":"Example Inc.","date-range":{"start-datetime":"2026-03-01T00:00:00Z",)"
           R"("end-datetime":"2026-03-01T23:59:59Z"},"contact-info":"tls@reporter.example","report-id":")"
        + id + R"(","policies":[{"policy":{"policy-type":"sts")" + ofDomain
        + R"(},"summary":{"total-successful-session-count":97,"total-failure-session-count":0}}]})";
}

} // namespace valija
