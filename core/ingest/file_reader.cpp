// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/file_reader.h"

#include "core/base/platform.h"
#include "core/ingest/inflate.h"
#include "core/tlsrpt/refusals.h"

#include <algorithm>

namespace valija {

namespace {

constexpr qsizetype smallFile = 1 << 16; ///< Larger than nearly all reports are.
constexpr qint64 mostAtOnce = 16 << 20;  ///< Octets, of a file that may come slowly over a network: then one may stop.

/// Reads up to `wanted` octets to the end of `bytes`, leaving room for the JSON reader; what read() answered.
qint64 readOn(InputFile &file, qint64 wanted, QByteArray &bytes)
{
    const qsizetype before = bytes.size();
    const qsizetype needed = before + wanted + ReportParser::paddingOf();
    if (needed > bytes.capacity()) // by half: a pipe does not tell its size
        bytes.reserve(std::max(needed, before + before / 2));
    bytes.resize(before + wanted);
    const qint64 count = file.read(bytes.data() + before, wanted);
    bytes.resize(before + std::max(qint64(0), count));
    return count;
}

/// Puts the file's octets in the place of `bytes`; why not, where it cannot or a stop was asked for. A small file is
/// read into the memory that is there, without asking for its size; where it ends, nothing comes any more.
std::optional<Refusal> readFile(const QString &path, const IntakeLimits &limits, const std::stop_token &stop,
                                QByteArray &bytes)
{
    InputFile file(path);
    if (!file.isOpen())
        return Refusal::Unreadable;
    bytes.resize(0);
    qint64 size = 0; // stays 0 for a pipe or a device
    for (;;) {
        const qint64 wanted
            = size > bytes.size() ? std::min(size - bytes.size(), mostAtOnce) : smallFile - bytes.size() % smallFile;
        const qint64 count = stop.stop_requested() ? -1 : readOn(file, wanted, bytes);
        if (count <= 0)
            return count < 0 ? std::optional(Refusal::Unreadable) : std::nullopt;
        const bool isFirst = size == 0;
        if (isFirst && bytes.size() >= smallFile)
            size = file.size();
        if (std::max(size, qint64(bytes.size())) > limits.expandedSize)
            return Refusal::TooLarge;
        if (isFirst) // and for finding its end
            bytes.reserve(size + smallFile + ReportParser::paddingOf());
    }
}

} // namespace

ReadFile FileReader::read(const QString &path)
{
    ReadFile file;
    file.path = path;
    if (const auto refusal = readFile(path, m_reading.limits, m_stop, m_bytes)) {
        file.refused.append({path, {refused(path, *refusal)}});
        return file;
    }
    if (m_reading.known) {
        file.hash = m_hash.of(m_bytes);
        file.knownReports = m_reading.known(file.hash);
        if (file.knownReports > 0)
            return file;
    }
    const ReportOrigin origin{path, path, {}};
    const bool isSmall = m_bytes.size() <= smallFile; // then copying it, if need be, is cheaper than new memory
    m_texts.clear();
    const Findings findings = unpack(
        isSmall ? m_bytes : std::exchange(m_bytes, {}), origin, m_reading.limits,
        [&](Payload &&payload) {
            parse(std::move(payload), file);
            return true;
        },
        m_stop);
    for (const auto &finding : findings) // what says nothing beside a report that was read
        if (file.reports.isEmpty() || finding.severity >= Severity::Warning)
            file.refused.append({finding.subject, {finding}});
    if (file.reports.isEmpty()) // beside a report "[External]" is a remark and no broken list
        file.refused += m_texts;
    return file;
}

void FileReader::parse(Payload &&payload, ReadFile &file)
{
    QByteArray original;
    if (m_reading.keepOriginals) // before parsing, which may repair the bytes in place
        original = payload.member.isEmpty() ? pack(payload.bytes) : packMember(payload.member, payload.bytes);
    auto parsed = m_parser.parseInPlace(payload.bytes, payload.origin);
    if (!parsed.report) {
        const bool isText = payload.isMailText && !payload.bytes.contains("\"policies\"");
        auto &refused = isText ? m_texts : file.refused;
        refused.append({payload.origin.source, std::move(parsed.findings)});
        return;
    }
    const MailSignature signature = signatureOf(payload.mailBytes);
    parsed.findings += checkSignature(signature, payload.origin.source);
    file.reports.append({payload.origin.source, std::move(*parsed.report), std::move(parsed.findings),
                         std::move(original), signature, std::move(payload.bytes)});
}

/// Verified once for all reports of a mail.
MailSignature FileReader::signatureOf(const QByteArray &mail)
{
    if (mail.isEmpty())
        return {};
    if (mail.constData() != m_mail.constData() || mail.size() != m_mail.size()) {
        m_mail = mail;
        m_signature = verifySignature(mail, m_reading.keys);
    }
    return m_signature;
}

} // namespace valija
