// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/unpack.h"

#include "core/ingest/archive_count.h"
#include "core/ingest/expand.h"
#include "core/ingest/mail_parts.h"
#include "core/ingest/mbox.h"

#include <QBuffer>

#include <KTar>
#include <KZip>
#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

Refusal refusalOf(Inflated::Status status)
{
    switch (status) {
    case Inflated::Status::TooLarge:
        return Refusal::TooLarge;
    case Inflated::Status::TooMany:
        return Refusal::TooManyEntries;
    case Inflated::Status::Encrypted:
        return Refusal::Encrypted;
    case Inflated::Status::UnknownMethod:
        return Refusal::UnknownMethod;
    case Inflated::Status::Done:
    case Inflated::Status::Damaged:
        break;
    }
    return Refusal::Damaged;
}

ReportOrigin inside(const ReportOrigin &outer, const QString &name)
{
    ReportOrigin origin = outer;
    origin.source += u": "_s + name;
    // The name of a report tells its domain (RFC 8460 section 5.1); where only the archive's does, that one counts.
    const QString leaf = name.sliced(name.lastIndexOf(u'/') + 1);
    if (leaf.contains(u'!') || !origin.fileName.contains(u'!'))
        origin.fileName = leaf;
    return origin;
}

/// A name that leads elsewhere: nothing is written, so that it means nothing here.
bool isStep(const QString &name)
{
    return name == "."_L1 || name == ".."_L1;
}

/// A name for another entry, without anything of its own.
bool isLink(const KArchiveFile &file)
{
    return file.size() == 0 && !file.symLinkTarget().isEmpty();
}

/// One opened file with all that is in it.
class Unpacking
{
public:
    Unpacking(const IntakeLimits &limits, qint64 fileSize, const PayloadSink &sink, const std::stop_token &stop)
        : m_budget(limits, fileSize), m_sink(sink), m_stop(stop)
    {
    }

    /// Whether anything in it may be a report.
    bool open(QByteArray bytes, const ReportOrigin &origin, int depth, QByteArrayView member = {})
    {
        if (stopped())
            return true;
        const Container container = containerOf(bytes);
        switch (container) {
        case Container::Json:
            return deliver(std::move(bytes), origin, member);
        case Container::Gzip:
        case Container::Bzip2:
        case Container::Xz:
        case Container::Zstd:
        case Container::Zip:
        case Container::Tar:
        case Container::Mbox:
        case Container::Mail:
            if (depth >= m_budget.limits().depth + 1)
                return refuse(origin, Refusal::TooDeep);
            return openContainer(container, bytes, origin, depth);
        case Container::Xml:
        case Container::Empty:
        case Container::Other:
            break;
        }
        noteOther(contentOf(container, bytes));
        if (depth == 0)
            findings.append(notATlsReport(origin.source, *m_other));
        return false;
    }

    Findings findings;

private:
    bool openContainer(Container container, const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        bool any = false;
        const qsizetype before = findings.size();
        if (container == Container::Zip)
            any = openZip(bytes, origin, depth);
        else if (container == Container::Tar)
            any = openTar(bytes, origin, depth);
        else if (container == Container::Mbox)
            any = openMbox(bytes, origin, depth);
        else if (container == Container::Mail)
            any = openMail(bytes, origin, depth);
        else
            any = openCompressed(container, bytes, origin, depth);
        if (!isCompression(container))
            noteOther(contentOf(container, bytes));
        if (!any && findings.size() == before && depth == 0)
            findings.append(notATlsReport(origin.source, m_other.value_or(OtherContent::Data)));
        return any;
    }

    bool openCompressed(Container container, const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        Inflated inflated
            = container == Container::Gzip ? inflateGzip(bytes, m_budget) : expand(container, bytes, m_budget, m_stop);
        if (inflated.status != Inflated::Status::Done)
            return refuse(origin, refusalOf(inflated.status));
        const bool any = open(std::move(inflated.bytes), origin, depth + 1,
                              inflated.isWhole ? QByteArrayView(bytes) : QByteArrayView());
        if (inflated.rest != Inflated::Status::Done)
            refuse(origin, refusalOf(inflated.rest));
        return any;
    }

    bool openZip(const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        const ArchiveCount count = filesInZip(bytes, m_budget.entriesLeft());
        if (count.entries > m_budget.entriesLeft())
            return refuse(origin, Refusal::TooManyEntries);
        QBuffer buffer;
        buffer.setData(bytes);
        KZip zip(&buffer);
        if (!zip.open(QIODevice::ReadOnly))
            return refuse(origin, count.hasSameNames ? Refusal::SameNames : Refusal::Damaged);
        return openArchive(*zip.directory(), count, origin, depth, [&](const KArchiveFile &file) {
            const auto &entry = static_cast<const KZipFileEntry &>(file);
            constexpr int stored = 0;
            constexpr int deflated = 8;
            if (isEncrypted(bytes, entry))
                return Inflated{Inflated::Status::Encrypted, {}};
            if (entry.encoding() != stored && entry.encoding() != deflated)
                return Inflated{Inflated::Status::UnknownMethod, {}};
            const qint64 begin = entry.position();
            if (begin < 0 || entry.compressedSize() < 0 || begin + entry.compressedSize() > bytes.size())
                return Inflated();
            const auto packed = QByteArrayView(bytes).sliced(begin, entry.compressedSize());
            const auto crc = quint32(entry.crc32());
            return entry.encoding() == stored ? takeStored(packed, entry.size(), crc, m_budget)
                                              : inflateRaw(packed, entry.size(), crc, m_budget);
        });
    }

    bool openTar(const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        const ArchiveCount count = filesInTar(bytes, m_budget.entriesLeft());
        if (count.entries > m_budget.entriesLeft())
            return refuse(origin, Refusal::TooManyEntries);
        QBuffer buffer;
        buffer.setData(bytes);
        KTar tar(&buffer);
        if (!tar.open(QIODevice::ReadOnly))
            return refuse(origin, Refusal::Damaged);
        return openArchive(*tar.directory(), count, origin, depth, [&](const KArchiveFile &file) {
            const std::unique_ptr<QIODevice> device(file.createDevice());
            return device ? readAll(*device, file.size(), m_budget, m_stop) : Inflated();
        });
    }

    /// Bit 0 of the general purpose flags in the entry's own header.
    static bool isEncrypted(const QByteArray &zip, const KZipFileEntry &entry)
    {
        const qint64 flags = entry.headerStart() + 6;
        return flags >= 6 && flags < zip.size() && (zip.at(flags) & 1) != 0;
    }

    template <typename Read>
    bool openArchive(const KArchiveDirectory &root, const ArchiveCount &count, const ReportOrigin &origin, int depth,
                     const Read &read)
    {
        qsizetype files = 0;
        const bool any = openEntries(root, QString(), origin, depth, [&](const KArchiveFile &file) {
            ++files;
            return read(file);
        });
        if (stopped() || m_tooMany)
            return any;
        if (!count.isWhole)
            refuse(origin, Refusal::Damaged);
        else if (files < count.files)
            refuse(origin, Refusal::SameNames);
        return any;
    }

    template <typename Read>
    bool openEntries(const KArchiveDirectory &directory, const QString &path, const ReportOrigin &origin, int depth,
                     const Read &read)
    {
        bool any = false;
        for (const auto &name : directory.entries()) {
            if (stopped())
                return true;
            const KArchiveEntry *entry = directory.entry(name);
            if (entry->isDirectory()) {
                any |= openEntries(static_cast<const KArchiveDirectory &>(*entry),
                                   isStep(name) ? path : path + name + u'/', origin, depth, read);
                continue;
            }
            const auto &file = static_cast<const KArchiveFile &>(*entry);
            if (isLink(file))
                continue;
            if (!m_budget.takeEntry())
                return m_tooMany ? any : (m_tooMany = true, refuse(origin, Refusal::TooManyEntries) || any);
            const ReportOrigin within = inside(origin, path + name);
            Inflated inflated = read(file);
            if (inflated.status != Inflated::Status::Done)
                refuse(within, refusalOf(inflated.status));
            else
                any |= open(std::move(inflated.bytes), within, depth + 1);
        }
        return any;
    }

    bool openMbox(const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        bool any = false;
        const QByteArray mbox = withoutLeadingBlanks(bytes);
        MboxReader reader(mbox);
        for (int number = 1; !reader.atEnd(); ++number) {
            if (stopped())
                return true;
            if (number > m_budget.limits().archiveEntries)
                return refuse(origin, Refusal::TooManyEntries) || any;
            ReportOrigin within = origin;
            within.source += u": "_s + QString::number(number);
            const QByteArrayView mail = reader.next();
            if (mail.size() > largestMail())
                refuse(within, Refusal::TooLarge);
            else
                any |= openMail(unquoted(mail), within, depth + 1);
        }
        return any;
    }

    bool openMail(const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        if (bytes.size() > largestMail())
            return refuse(origin, Refusal::TooLarge);
        const QByteArray outer = m_mail;
        const QByteArray mail = withoutLeadingBlanks(bytes);
        bool any = false;
        const auto refusal = eachPart(mail, m_budget, [&](MailPart &&part) {
            m_mail = part.attachedMail.isNull() ? mail : part.attachedMail;
            ReportOrigin within = part.fileName.isEmpty() ? origin : inside(origin, QString::fromUtf8(part.fileName));
            within.tlsReportDomain = part.tlsReportDomain;
            m_isText = part.isText;
            any |= open(std::move(part.content), within, depth + 1);
            return !stopped();
        });
        m_isText = false;
        m_mail = outer;
        if (refusal)
            refuse(origin, *refusal);
        return any;
    }

    /// A report in base64, a few words, and as much again; the library that reads mails keeps several copies.
    qint64 largestMail() const { return 2 * m_budget.limits().reportSize; }

    bool deliver(QByteArray bytes, const ReportOrigin &origin, QByteArrayView member)
    {
        if (bytes.size() > m_budget.limits().reportSize)
            return refuse(origin, Refusal::TooLarge);
        m_done = !m_sink({std::move(bytes), origin, m_mail, member, m_isText});
        return true;
    }

    /// Says why; what is refused was at least something that could have been one. What a stop has cut short is nothing
    /// that could be said of the file.
    bool refuse(const ReportOrigin &origin, Refusal why)
    {
        if (!stopped())
            findings.append(refused(origin.source, why));
        return false;
    }

    /// What the file is when nothing in it is a report: a DMARC report in an archive is a DMARC report.
    void noteOther(OtherContent content)
    {
        if (!m_other || content == OtherContent::DmarcReport
            || (*m_other != OtherContent::DmarcReport
                && (content == OtherContent::Mail || content == OtherContent::Archive)))
            m_other = content;
    }

    bool stopped() const { return m_done || m_stop.stop_requested(); }

    Budget m_budget;
    const PayloadSink &m_sink;
    const std::stop_token &m_stop;
    QByteArray m_mail;
    bool m_isText = false; ///< Of a mail, written for people.
    bool m_done = false;
    bool m_tooMany = false;
    std::optional<OtherContent> m_other;
};

} // namespace

Findings unpack(QByteArray bytes, const ReportOrigin &origin, const IntakeLimits &limits, const PayloadSink &sink,
                const std::stop_token &stop)
{
    Unpacking unpacking(limits, bytes.size(), sink, stop);
    unpacking.open(std::move(bytes), origin, 0);
    return unpacking.findings;
}

} // namespace valija
