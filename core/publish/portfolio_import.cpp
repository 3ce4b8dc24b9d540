// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/portfolio_import.h"

#include "core/base/text_reader.h"
#include "core/publish/import_forms.h"
#include "core/publish/ldns_text.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 64LL << 20;

/// Takes names one by one and keeps each once.
class Collector
{
public:
    explicit Collector(ImportedDomains &imported) : m_imported(imported) {}

    std::optional<DomainName> take(int line, QStringView text)
    {
        if (text.startsWith("*."_L1)) {
            skip(line, text, SkippedLine::Reason::Wildcard);
            return std::nullopt;
        }
        const auto name = DomainName::parse(text);
        // A policy domain is a mail domain; a name of one label is none, and a header's word looks like one.
        if (!name || !name->ascii().contains(u'.') || name->ascii().startsWith(u'_') || name->endsInNumber()) {
            skip(line, text, SkippedLine::Reason::NotADomain);
            return std::nullopt;
        }
        return *name;
    }

    bool isNew(const DomainName &name)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert(name);
        if (m_seen.size() == before)
            return false;
        m_imported.domains.append(name);
        return true;
    }

    void skip(int line, QStringView text, SkippedLine::Reason reason, const QString &detail = {})
    {
        m_imported.skipped.append({line, readable(text, 80), reason, detail});
    }

private:
    ImportedDomains &m_imported;
    QSet<DomainName> m_seen;
};

ImportedDomains fromFields(ImportedDomains::Form form, const QList<ImportField> &fields)
{
    ImportedDomains imported{
        .form = form, .domains = {}, .skipped = {}, .mailHosts = {}, .records = {}, .published = {}};
    Collector collector(imported);
    for (const auto &[line, text] : fields) {
        const auto name = collector.take(line, text);
        if (name && !collector.isNew(*name))
            collector.skip(line, text, SkippedLine::Reason::Repeated);
    }
    return imported;
}

bool isOfOurs(const QByteArray &owner)
{
    return owner.startsWith("_mta-sts.") || owner.startsWith("mta-sts.") || owner.startsWith("_smtp._tls.");
}

DnsRecord::Type recordType(ZoneEntry::Type type)
{
    switch (type) {
    case ZoneEntry::Type::Cname:
        return DnsRecord::Type::Cname;
    case ZoneEntry::Type::A:
        return DnsRecord::Type::A;
    case ZoneEntry::Type::Aaaa:
        return DnsRecord::Type::Aaaa;
    case ZoneEntry::Type::Txt:
    case ZoneEntry::Type::Soa:
    case ZoneEntry::Type::Mx:
        break;
    }
    return DnsRecord::Type::Txt;
}

/// What the entries of a zone file become.
class ZoneCollector
{
public:
    ZoneCollector(ImportedDomains &imported, bool hasOrigin)
        : m_imported(imported), m_collector(imported), m_hasOrigin(hasOrigin)
    {
    }

    void take(const ZoneLine &line)
    {
        if (!line.entry) {
            m_collector.skip(line.line, {}, SkippedLine::Reason::Unreadable, QString::fromLatin1(line.trouble));
            return;
        }
        const ZoneEntry &entry = *line.entry;
        if (entry.type == ZoneEntry::Type::Soa || entry.type == ZoneEntry::Type::Mx)
            takeDomain(line.line, entry);
        else if (isOfOurs(entry.owner))
            takeRecord(entry);
    }

    void finish()
    {
        for (const DnsRecord &record : std::as_const(m_imported.records))
            notePublished(record);
        for (auto domain = m_mail.constBegin(); domain != m_mail.constEnd(); ++domain)
            m_imported.mailHosts.insert(domain.key(), domain.value().values());
    }

private:
    void takeDomain(int line, const ZoneEntry &entry)
    {
        const QString owner = QString::fromLatin1(entry.owner);
        if (!m_hasOrigin && (owner.isEmpty() || !owner.contains(u'.'))) {
            m_collector.skip(line, owner, SkippedLine::Reason::NoOrigin);
            return;
        }
        if (owner.endsWith(".arpa"_L1)) // a reverse zone's name is no mail domain, and nobody meant it to be
            return;
        const auto name = m_collector.take(line, owner);
        if (!name)
            return;
        m_collector.isNew(*name);
        if (entry.type == ZoneEntry::Type::Mx) {
            QMultiMap<int, QString> &hosts = m_mail[*name];
            if (!entry.value.isEmpty())
                hosts.insert(entry.preference, QString::fromLatin1(entry.value));
        }
    }

    void notePublished(const DnsRecord &record)
    {
        const QString &owner = record.name.ascii();
        const auto domainBehind = [&](QLatin1StringView label) -> std::optional<DomainName> {
            const auto domain = owner.startsWith(label) ? DomainName::parse(owner.sliced(label.size())) : record.name;
            return domain && *domain != record.name ? std::optional(*domain) : std::nullopt;
        };
        if (const auto domain = domainBehind("mta-sts."_L1); domain && record.type != DnsRecord::Type::Txt) {
            PublishedTargets &targets = m_imported.published[*domain];
            const QString value = QString::fromLatin1(record.value);
            if (targets.policyHost.isEmpty())
                targets.policyHost = value;
            else if (record.type != DnsRecord::Type::Cname && !targets.policyHost.split(u' ').contains(value))
                targets.policyHost += u' ' + value;
        } else if (const auto reported = domainBehind("_smtp._tls."_L1); reported) {
            if (const auto parsed = parseTlsrptRecords({record.value}, owner).record)
                for (const ReportUri &uri : parsed->rua)
                    m_imported.published[*reported].rua.append(QString::fromUtf8(uri.text));
        }
    }

    void takeRecord(const ZoneEntry &entry)
    {
        if (const auto name = DomainName::parse(QString::fromLatin1(entry.owner)))
            m_imported.records.append({*name, recordType(entry.type), entry.ttl, entry.value});
    }

    ImportedDomains &m_imported;
    Collector m_collector;
    bool m_hasOrigin;
    QHash<DomainName, QMultiMap<int, QString>> m_mail;
};

Result<ImportedDomains> fromZone(const QByteArray &content, const std::optional<DomainName> &origin)
{
    ImportedDomains imported{.form = ImportedDomains::Form::ZoneFile,
                             .domains = {},
                             .skipped = {},
                             .mailHosts = {},
                             .records = {},
                             .published = {}};
    ZoneCollector collector(imported, origin.has_value());
    if (!readMasterFile(content, origin, [&collector](const ZoneLine &line) { collector.take(line); }))
        return failure(Error::Kind::Unreadable);
    collector.finish();
    return imported;
}

} // namespace

Result<ImportedDomains> importDomains(const QByteArray &content, const std::optional<DomainName> &origin)
{
    if (content.size() > largestFile)
        return failure(Error::Kind::TooLarge);
    const std::optional<QString> text = decodedText(content);
    if (!text)
        return failure(Error::Kind::Malformed);
    if (looksLikeZone(*text))
        return fromZone(text->toUtf8(), origin);
    if (const auto fields = csvFields(*text))
        return fromFields(ImportedDomains::Form::Csv, *fields);
    return fromFields(ImportedDomains::Form::List, listFields(*text));
}

std::optional<DomainName> originFromFileName(const QString &path)
{
    QString base = QFileInfo(path).fileName();
    if (base.startsWith("db."_L1))
        base.remove(0, 3);
    for (const auto suffix : {".signed"_L1, ".zone"_L1, ".db"_L1, ".hosts"_L1, ".dns"_L1, ".txt"_L1})
        if (base.endsWith(suffix, Qt::CaseInsensitive))
            base.chop(suffix.size());
    // Many keep a zone in a file of just its name; what ends like other files is none.
    for (const auto suffix : {".master"_L1, ".conf"_L1, ".bak"_L1, ".backup"_L1, ".old"_L1, ".orig"_L1, ".save"_L1,
                              ".tmp"_L1, ".csv"_L1, ".dump"_L1, ".export"_L1, ".text"_L1, ".zonefile"_L1})
        if (base.endsWith(suffix, Qt::CaseInsensitive))
            return std::nullopt;
    const auto name = DomainName::parse(base);
    return name && base.contains(u'.') ? std::optional(*name) : std::nullopt;
}

QString describe(const SkippedLine &skipped)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("SkippedLine", text);
    };
    switch (skipped.reason) {
    case SkippedLine::Reason::NotADomain:
        return say(QT_TRANSLATE_NOOP("SkippedLine", "This is not a domain name."));
    case SkippedLine::Reason::Wildcard:
        return say(QT_TRANSLATE_NOOP("SkippedLine", "A wildcard has no policy of its own."));
    case SkippedLine::Reason::Repeated:
        return say(QT_TRANSLATE_NOOP("SkippedLine", "This domain was listed before."));
    case SkippedLine::Reason::Unreadable:
        return say(QT_TRANSLATE_NOOP("SkippedLine", "This entry of the zone file cannot be read: %1"))
            .arg(skipped.detail);
    case SkippedLine::Reason::NoOrigin:
        return say(QT_TRANSLATE_NOOP("SkippedLine", "The zone file does not say which zone this name belongs to."));
    case SkippedLine::Reason::File:
        return say(QT_TRANSLATE_NOOP("SkippedLine", "This file cannot be read as a list, a table or a zone file."));
    }
    Q_UNREACHABLE();
}

} // namespace valija
