// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sha256.h"
#include "core/ingest/ingest.h"
#include "core/tlsrpt/parse_report.h"

#include <stop_token>

namespace valija {

/// Reads one file after the other, keeping its buffers: use one per thread.
class FileReader
{
public:
    FileReader(const FileReading &reading, const std::stop_token &stop) : m_reading(reading), m_stop(stop) {}

    /// All that is in the file; cut short where a stop was asked for.
    ReadFile read(const QString &path);

private:
    void parse(Payload &&payload, ReadFile &file);
    MailSignature signatureOf(const QByteArray &mail);

    const FileReading &m_reading;
    const std::stop_token &m_stop;
    ReportParser m_parser;
    Sha256 m_hash;
    QByteArray m_bytes; ///< Of the file.
    QByteArray m_mail;
    QList<RefusedFile> m_texts; ///< Of mails, which look like JSON.
    MailSignature m_signature;
};

} // namespace valija
