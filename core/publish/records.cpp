// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/records.h"

#include "core/base/text_reader.h"
#include "core/policy/sts_record.h"
#include "core/publish/ldns_text.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <QCryptographicHash>
#include <QSet>

#include <array>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView stsLabel = u"_mta-sts";
constexpr QStringView hostLabel = u"mta-sts";
constexpr QStringView rptLabel = u"_smtp._tls"; // the longest of the three

/// RFC 8460 section 3: a URI in `rua` has its commas, exclamation points and semicolons percent-encoded; the same is
/// done to what no URI may have (RFC 3986), so that nothing typed can end the field or the record.
ReportUri writtenUri(const QString &typed)
{
    static constexpr QByteArrayView allowed = "-._~:/?#[]@$&'()*+=%";
    QByteArray text;
    for (const char c : typed.trimmed().toUtf8())
        text += isAlphanumeric(c) || allowed.contains(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
    const auto uri = parseReportUri(text);
    return uri ? *uri : ReportUri{.text = text, .domain = {}};
}

constexpr std::array labels{stsLabel, hostLabel, rptLabel};

QString below(QStringView label, const DomainName &base)
{
    return label.toString() + u'.' + base.ascii();
}

/// What the name with this label becomes a CNAME to.
const std::optional<DomainName> &aliasOf(const Plan &plan, QStringView label)
{
    return label == stsLabel ? plan.stsDelegate : label == hostLabel ? plan.policyHost : plan.rptDelegate;
}

/// A name cannot be an alias of itself: such a host has its addresses already.
bool isOwnAlias(const Plan &plan, QStringView label)
{
    const auto &alias = aliasOf(plan, label);
    return alias && alias->ascii() == below(label, plan.domain);
}

/// Whether the plan publishes something at the name with this label.
bool isPlanned(const Plan &plan, QStringView label)
{
    if (aliasOf(plan, label))
        return !isOwnAlias(plan, label);
    if (label == stsLabel)
        return !plan.id.isEmpty();
    return label == hostLabel ? !plan.policyAddresses.isEmpty() : !plan.rua.isEmpty();
}

/// One domain's (or host's) records, put below `base`: the domain itself, or the name that stands for it in another
/// zone.
class Writer
{
public:
    Writer(const Plan &plan, QList<DnsRecord> &records) : m_plan(plan), m_records(records) {}

    void writeDomain(const DomainName &base)
    {
        for (const QStringView label : labels) {
            if (!isPlanned(m_plan, label))
                continue;
            if (const auto &alias = aliasOf(m_plan, label))
                writeAlias(base, label, *alias);
            else if (label == stsLabel)
                add(base, label, DnsRecord::Type::Txt, m_plan.stsTtl,
                    toText(StsRecord{.id = m_plan.id, .extensions = {}}));
            else if (label == hostLabel)
                writeAddresses(base);
            else
                writeReportRecord(base);
        }
    }

    void writeReportRecord(const DomainName &base)
    {
        if (m_plan.rua.isEmpty())
            return;
        TlsrptRecord record;
        for (const QString &uri : m_plan.rua)
            record.rua.append(writtenUri(uri));
        add(base, rptLabel, DnsRecord::Type::Txt, m_plan.rptTtl, toText(record));
    }

private:
    void writeAlias(const DomainName &base, QStringView label, const DomainName &alias)
    {
        const int ttl = label == stsLabel ? m_plan.stsTtl : label == hostLabel ? m_plan.hostTtl : m_plan.rptTtl;
        if (base.child(label).value_or(base) != alias) // the stand-in of the domain may be what it is an alias of
            add(base, label, DnsRecord::Type::Cname, ttl, alias.latin1());
    }

    void writeAddresses(const DomainName &base)
    {
        for (const QString &text : m_plan.policyAddresses) {
            if (const auto ipv4 = canonicalIpv4(text.trimmed()))
                add(base, hostLabel, DnsRecord::Type::A, m_plan.hostTtl, *ipv4);
            else if (const auto ipv6 = canonicalIpv6(text.trimmed()))
                add(base, hostLabel, DnsRecord::Type::Aaaa, m_plan.hostTtl, *ipv6);
        }
    }

    /// A name that would be too long for the DNS cannot be published: namesTooLong() has it then.
    void add(const DomainName &base, QStringView label, DnsRecord::Type type, int ttl, const QByteArray &value)
    {
        if (const auto name = base.child(label))
            m_records.append({.name = *name, .type = type, .ttl = ttl, .value = value});
    }

    const Plan &m_plan;
    QList<DnsRecord> &m_records;
};

/// The MX hosts that get a record of their own, each once, however many domains share them.
QList<std::pair<DomainName, const Plan *>> daneHosts(const QList<Plan> &plans)
{
    QSet<DomainName> seen;
    for (const Plan &plan : plans)
        seen.insert(plan.domain);
    QList<std::pair<DomainName, const Plan *>> hosts;
    for (const Plan &plan : plans) {
        for (const DomainName &host : plan.daneHosts) {
            if (plan.rua.isEmpty() || seen.contains(host))
                continue;
            seen.insert(host);
            hosts.append({host, &plan});
        }
    }
    return hosts;
}

/// The name in `zone` that stands for `name`: `example.com.ZONE`. One that leaves no room for the longest label of ours
/// gets the first 32 hexadecimal digits of its SHA-256 instead. Nothing when even that is too long.
std::optional<DomainName> standIn(const DomainName &name, const DomainName &zone)
{
    if (const auto whole = zone.child(name.ascii()); whole && whole->child(rptLabel))
        return *whole;
    const QByteArray hash = QCryptographicHash::hash(name.latin1(), QCryptographicHash::Sha256).toHex().first(32);
    if (const auto hashed = zone.child(QString::fromLatin1(hash)); hashed && hashed->child(rptLabel))
        return *hashed;
    return std::nullopt;
}

void addAlias(QList<DnsRecord> &records, const DomainName &base, const DomainName &target, QStringView label, int ttl)
{
    const auto name = base.child(label);
    const auto alias = target.child(label);
    if (name && alias)
        records.append({.name = *name, .type = DnsRecord::Type::Cname, .ttl = ttl, .value = alias->latin1()});
}

} // namespace

QList<DnsRecord> recordsFor(const Plan &plan)
{
    QList<DnsRecord> records;
    Writer writer(plan, records);
    writer.writeDomain(plan.domain);
    for (const auto &[host, hostPlan] : daneHosts({plan}))
        writer.writeReportRecord(host);
    return records;
}

QList<DnsRecord> delegationInto(const DomainName &zone, const QList<Plan> &plans)
{
    QList<DnsRecord> records;
    for (const Plan &plan : plans) {
        const auto target = standIn(plan.domain, zone);
        if (!target)
            continue;
        const std::array ttls{plan.stsTtl, plan.hostTtl, plan.rptTtl};
        for (std::size_t i = 0; i < labels.size(); ++i) {
            if (isPlanned(plan, labels[i]))
                addAlias(records, plan.domain, *target, labels[i], ttls[i]);
        }
    }
    for (const auto &[host, plan] : daneHosts(plans)) {
        if (const auto target = standIn(host, zone))
            addAlias(records, host, *target, rptLabel, plan->rptTtl);
    }
    return records;
}

QList<DnsRecord> delegatedZone(const DomainName &zone, const QList<Plan> &plans)
{
    QList<DnsRecord> records;
    for (const Plan &plan : plans) {
        if (const auto base = standIn(plan.domain, zone))
            Writer(plan, records).writeDomain(*base);
    }
    for (const auto &[host, plan] : daneHosts(plans)) {
        if (const auto base = standIn(host, zone))
            Writer(*plan, records).writeReportRecord(*base);
    }
    return records;
}

QStringList namesTooLong(const QList<Plan> &plans, const std::optional<DomainName> &zone)
{
    QStringList names;
    const auto look = [&](const DomainName &base, QStringView label) {
        if (!base.child(label))
            names.append(below(label, base));
        else if (zone && !standIn(base, *zone))
            names.append(below(label, base) + u'.' + zone->ascii());
    };
    for (const Plan &plan : plans) {
        for (const QStringView label : labels) {
            if (isPlanned(plan, label))
                look(plan.domain, label);
        }
    }
    for (const auto &[host, plan] : daneHosts(plans))
        look(host, rptLabel);
    return names;
}

QStringList ownAliases(const QList<Plan> &plans)
{
    QStringList names;
    for (const Plan &plan : plans) {
        for (const QStringView label : labels) {
            if (isOwnAlias(plan, label) && label != hostLabel) // the host has addresses, which are not ours to write
                names.append(below(label, plan.domain));
        }
    }
    return names;
}

} // namespace valija
