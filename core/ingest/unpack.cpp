// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/unpack.h"

#include "core/ingest/inflate.h"
#include "core/ingest/mail_parts.h"
#include "core/tlsrpt/parse_report.h"

#include <QBuffer>

#include <KCompressionDevice>
#include <KTar>
#include <KZip>
#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

enum class Container { Json, Gzip, Bzip2, Xz, Zstd, Zip, Tar, Mbox, Mail, Xml, Empty, Other };

constexpr qsizetype tarMagicAt = 257;

Container containerOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x1f\x8b"))
        return Container::Gzip;
    if (bytes.startsWith("BZh"))
        return Container::Bzip2;
    if (bytes.startsWith(QByteArrayView("\xfd\x37\x7a\x58\x5a\x00", 6)))
        return Container::Xz;
    if (bytes.startsWith("\x28\xb5\x2f\xfd"))
        return Container::Zstd;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return Container::Zip;
    if (bytes.size() > tarMagicAt + 5 && bytes.sliced(tarMagicAt).startsWith("ustar"))
        return Container::Tar;
    const QByteArrayView text = (bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes).trimmed();
    if (text.isEmpty())
        return Container::Empty;
    if (text.front() == '{' || text.front() == '[')
        return Container::Json;
    if (text.front() == '<')
        return Container::Xml;
    if (looksLikeMbox(text))
        return Container::Mbox;
    return looksLikeMail(text) ? Container::Mail : Container::Other;
}

/// Why an archive or a part of one was refused; the catalogue's words for each are in `report.container`.
QString reasonOf(Inflated::Status status)
{
    return status == Inflated::Status::TooLarge ? u"limit"_s : u"damaged"_s;
}

QString kindOf(Container container)
{
    switch (container) {
    case Container::Empty:
        return u"empty"_s;
    case Container::Xml:
        return u"xml"_s;
    case Container::Mail:
    case Container::Mbox:
        return u"mail"_s;
    case Container::Zip:
    case Container::Tar:
        return u"archive"_s;
    case Container::Json:
    case Container::Gzip:
    case Container::Bzip2:
    case Container::Xz:
    case Container::Zstd:
    case Container::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

ReportOrigin inside(const ReportOrigin &outer, const QString &name)
{
    ReportOrigin origin = outer;
    origin.source += u": "_s + name;
    origin.fileName = name.toUtf8();
    return origin;
}

/// One opened file with all that is in it.
class Unpacking
{
public:
    Unpacking(const IntakeLimits &limits, const PayloadSink &sink, const std::stop_token &stop)
        : m_budget(limits), m_sink(sink), m_stop(stop)
    {
    }

    /// Whether anything in it may be a report.
    bool open(const QByteArray &bytes, const ReportOrigin &origin, int depth, const QByteArray &packed = {})
    {
        if (stopped())
            return true;
        const Container container = containerOf(bytes);
        switch (container) {
        case Container::Json:
            return deliver(bytes, origin, packed);
        case Container::Gzip:
        case Container::Bzip2:
        case Container::Xz:
        case Container::Zstd:
        case Container::Zip:
        case Container::Tar:
        case Container::Mbox:
        case Container::Mail:
            if (depth >= m_budget.limits().depth + 1)
                return refuse(origin, u"depth"_s);
            return openContainer(container, bytes, origin, depth);
        case Container::Xml:
        case Container::Empty:
        case Container::Other:
            break;
        }
        if (depth == 0)
            notTlsrpt(origin, container);
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
        if (!any && findings.size() == before && depth == 0)
            notTlsrpt(origin, container);
        return any;
    }

    bool openCompressed(Container container, const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        const Inflated inflated
            = container == Container::Gzip ? inflateGzip(bytes, m_budget) : expand(container, bytes);
        if (inflated.status != Inflated::Status::Done)
            return refuse(origin, reasonOf(inflated.status));
        return open(inflated.bytes, origin, depth + 1, inflated.packed);
    }

    Inflated expand(Container container, const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        const auto type = container == Container::Bzip2 ? KCompressionDevice::BZip2
            : container == Container::Xz                ? KCompressionDevice::Xz
                                                        : KCompressionDevice::Zstd;
        KCompressionDevice device(&buffer, false, type);
        if (!device.open(QIODevice::ReadOnly))
            return {};
        return readAll(device, bytes.size());
    }

    /// Reads to the end or to the budget's. An archive's own words about sizes are not believed.
    Inflated readAll(QIODevice &device, qint64 packedSize)
    {
        const qint64 allowed = m_budget.allowed(packedSize);
        QByteArray bytes;
        QByteArray block(1 << 16, Qt::Uninitialized);
        for (;;) {
            const qint64 count = device.read(block.data(), block.size());
            if (count < 0)
                return {};
            if (count == 0)
                break;
            if (bytes.size() + count > allowed || stopped())
                return {Inflated::Status::TooLarge, {}, {}};
            bytes.append(block.constData(), count);
        }
        m_budget.spend(bytes.size());
        return {Inflated::Status::Done, bytes, {}};
    }

    bool openZip(const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        KZip zip(&buffer);
        if (!zip.open(QIODevice::ReadOnly))
            return refuse(origin, u"damaged"_s);
        return openEntries(*zip.directory(), origin, depth, [&](const KArchiveFile &file) {
            const auto &entry = static_cast<const KZipFileEntry &>(file);
            constexpr int deflated = 8;
            const bool within = entry.position() >= 0 && entry.compressedSize() >= 0
                && entry.position() + entry.compressedSize() <= bytes.size();
            if (entry.encoding() == deflated && within)
                return inflateRaw(QByteArrayView(bytes).sliced(entry.position(), entry.compressedSize()), entry.size(),
                                  quint32(entry.crc32()), m_budget);
            return readEntry(file, entry.compressedSize());
        });
    }

    bool openTar(const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        KTar tar(&buffer);
        if (!tar.open(QIODevice::ReadOnly))
            return refuse(origin, u"damaged"_s);
        return openEntries(*tar.directory(), origin, depth,
                           [&](const KArchiveFile &file) { return readEntry(file, file.size()); });
    }

    Inflated readEntry(const KArchiveFile &file, qint64 packedSize)
    {
        const std::unique_ptr<QIODevice> device(file.createDevice());
        return device ? readAll(*device, packedSize) : Inflated();
    }

    template <typename Read>
    bool openEntries(const KArchiveDirectory &directory, const ReportOrigin &origin, int depth, const Read &read)
    {
        bool any = false;
        for (const auto &name : directory.entries()) {
            if (stopped())
                return true;
            const KArchiveEntry *entry = directory.entry(name);
            if (entry->isDirectory()) {
                any |= openEntries(static_cast<const KArchiveDirectory &>(*entry), origin, depth, read);
                continue;
            }
            if (!m_budget.takeEntry())
                return m_tooMany ? any : (m_tooMany = true, refuse(origin, u"entries"_s) || any);
            const ReportOrigin within = inside(origin, name);
            const Inflated inflated = read(static_cast<const KArchiveFile &>(*entry));
            if (inflated.status != Inflated::Status::Done)
                refuse(within, reasonOf(inflated.status));
            else
                any |= open(inflated.bytes, within, depth + 1);
        }
        return any;
    }

    bool openMbox(const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        bool any = false;
        int number = 0;
        for (const auto &mail : mailsOf(bytes, m_budget.limits().archiveEntries)) {
            ReportOrigin within = origin;
            within.source += u": "_s + QString::number(++number);
            any |= openMail(mail, within, depth + 1);
        }
        return any;
    }

    bool openMail(const QByteArray &bytes, const ReportOrigin &origin, int depth)
    {
        const QByteArray outer = m_mail;
        m_mail = bytes;
        bool any = false;
        for (const auto &part : partsOf(bytes, m_budget.limits().archiveEntries)) {
            ReportOrigin within = part.fileName.isEmpty() ? origin : inside(origin, QString::fromUtf8(part.fileName));
            within.tlsReportDomain = part.tlsReportDomain;
            any |= open(part.content, within, depth + 1);
        }
        m_mail = outer;
        return any;
    }

    bool deliver(const QByteArray &bytes, const ReportOrigin &origin, const QByteArray &packed)
    {
        if (bytes.size() > m_budget.limits().reportSize)
            return refuse(origin, u"limit"_s);
        m_done = !m_sink({bytes, origin, m_mail, packed});
        return true;
    }

    /// Says why; what is refused was at least something that could have been one.
    bool refuse(const ReportOrigin &origin, const QString &reason)
    {
        findings.append(makeFinding(FindingId::ReportContainer, origin.source, {{u"reason"_s, reason}}));
        return false;
    }

    void notTlsrpt(const ReportOrigin &origin, Container container)
    {
        findings.append(makeFinding(FindingId::ReportNotTlsrpt, origin.source, {{u"kind"_s, kindOf(container)}}));
    }

    bool stopped() const { return m_done || m_stop.stop_requested(); }

    Budget m_budget;
    const PayloadSink &m_sink;
    const std::stop_token &m_stop;
    QByteArray m_mail;
    bool m_done = false;
    bool m_tooMany = false;
};

} // namespace

Findings unpack(const QByteArray &bytes, const ReportOrigin &origin, const IntakeLimits &limits,
                const PayloadSink &sink, const std::stop_token &stop)
{
    Unpacking unpacking(limits, sink, stop);
    unpacking.open(bytes, origin, 0);
    return unpacking.findings;
}

} // namespace valija
