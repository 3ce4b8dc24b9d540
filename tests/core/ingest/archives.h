// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace valija {

// What reports come in, made by the tests themselves.

enum class Compression { Gzip, Bzip2, Xz, Zstd };

QByteArray compressed(const QByteArray &bytes, Compression compression = Compression::Gzip);

struct Entry {
    QString name;
    QByteArray bytes;
};

QByteArray zipOf(const QList<Entry> &entries);
QByteArray tarOf(const QList<Entry> &entries);

/// As tar wrote it before POSIX: without magic, owner's name and prefix.
QByteArray oldTarOf(const QByteArray &name, const QByteArray &content, char type = '0', const QByteArray &target = {});

/// A mail in the shape of RFC 8460 section 5.3 with the report in base64.
QByteArray reportMail(const QByteArray &report,
                      const QByteArray &partHeader = "Content-Type: application/tlsrpt+gzip\r\n",
                      const QByteArray &mailHeader = {});

/// A report that keeps to RFC 8460 section 4.4 about `domain`; without one where it is empty.
QByteArray reportJson(const QByteArray &id = "1", const QByteArray &domain = "example.com");

} // namespace valija
