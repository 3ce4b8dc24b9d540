// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/lab_zones.h"

#include "tests/core/publish/tool.h"
#include "tests/lab/local_server.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

QByteArray absolute(const QByteArray &name)
{
    return name.isEmpty() ? "."_ba : name + '.';
}

QByteArray quoted(const QByteArray &rdata)
{
    QByteArray text;
    for (qsizetype at = 0; at < rdata.size(); at += 1 + uchar(rdata.at(at))) {
        text += text.isEmpty() ? "\"" : " \"";
        for (const char c : rdata.mid(at + 1, uchar(rdata.at(at)))) {
            const bool isPlain = c >= ' ' && c <= '~' && c != '"' && c != '\\';
            text += isPlain ? QByteArray(1, c) : '\\' + QByteArray::number(uchar(c)).rightJustified(3, '0');
        }
        text += '"';
    }
    return text;
}

QByteArray valueText(DnsType type, const QByteArray &rdata)
{
    switch (type) {
    case DnsType::A:
    case DnsType::Aaaa:
        return addressFrom(rdata).value_or(QString()).toLatin1();
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Ptr:
        return absolute(nameFrom(rdata).value_or(QByteArray()));
    case DnsType::Mx: {
        const MxRecord mx = mxFrom(rdata).value_or(MxRecord());
        return QByteArray::number(mx.preference) + ' ' + absolute(mx.exchange);
    }
    case DnsType::Txt:
        return quoted(rdata);
    case DnsType::Tlsa:
        return toText(tlsaFrom(rdata).value_or(TlsaRecord())).toLatin1();
    }
    Q_UNREACHABLE();
}

QByteArray typeText(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return "A"_ba;
    case DnsType::Ns:
        return "NS"_ba;
    case DnsType::Cname:
        return "CNAME"_ba;
    case DnsType::Ptr:
        return "PTR"_ba;
    case DnsType::Mx:
        return "MX"_ba;
    case DnsType::Txt:
        return "TXT"_ba;
    case DnsType::Aaaa:
        return "AAAA"_ba;
    case DnsType::Tlsa:
        return "TLSA"_ba;
    }
    Q_UNREACHABLE();
}

/// A record that is signed as it stands here and then changed in the file: what validators call bogus.
QByteArray honestValue(DnsType type)
{
    switch (type) {
    case DnsType::A:
        return "127.0.0.250"_ba;
    case DnsType::Aaaa:
        return "::250"_ba;
    case DnsType::Mx:
        return "10 honest.lab."_ba;
    case DnsType::Tlsa:
        return "3 1 1 " + QByteArray("ab250cd0").repeated(8);
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Ptr:
        return "honest.lab."_ba;
    case DnsType::Txt:
        return "\"honest\""_ba;
    }
    Q_UNREACHABLE();
}

void forge(QByteArray &signedZone)
{
    for (const auto &[honest, forged] : {std::pair("127.0.0.250", "127.0.0.251"), std::pair("::250", "::251"),
                                         std::pair("honest", "forged"), std::pair("ab250cd0", "ab251cd0")})
        signedZone.replace(honest, forged);
}

QByteArray lineOf(const QByteArray &owner, int ttl, DnsType type, const QByteArray &value)
{
    return absolute(owner) + ' ' + QByteArray::number(ttl) + " IN " + typeText(type) + ' ' + value + '\n';
}

QByteArray zoneEntry(const QByteArray &apex, const QString &file)
{
    return "zone:\n  name: \"" + absolute(apex) + "\"\n  zonefile: \"" + file.toUtf8() + "\"\n";
}

} // namespace

QByteArray masterLine(const QByteArray &owner, int ttl, DnsType type, const QByteArray &rdata)
{
    return lineOf(owner, ttl, type, valueText(type, rdata));
}

LabZones::LabZones(const QString &folder) : m_folder(folder)
{
    m_zones[""].isSigned = true;
    m_zones["lab"].isSigned = true;
    m_zones["lab"].lines.append("ns.lab. 3600 IN A 127.0.0.51\n");
}

/// The zone right below `lab` that a name is in.
LabZones::Zone &LabZones::zoneFor(const DomainName &name)
{
    const QByteArrayList labels = name.latin1().split('.');
    return labels.size() < 2 ? m_zones["lab"] : m_zones[labels.mid(labels.size() - 2).join('.')];
}

void LabZones::addRecords(Zone &zone, const DomainName &name, DnsType type, const DnsAnswer &answer)
{
    if (answer.status == DnsAnswer::Status::Bogus) {
        zone.isForged = true;
        zone.lines.append(lineOf(name.latin1(), answer.ttl, type, honestValue(type)));
    }
    for (const auto &rdata : answer.records)
        zone.lines.append(masterLine(name.latin1(), answer.ttl, type, rdata));
}

void LabZones::add(const LabScenario &played)
{
    const FakeResolver &resolver = played.scenario.world->resolver;
    for (const auto &[key, answer] : resolver.answers()) {
        const auto &[name, type] = key;
        addRecords(zoneFor(name), name, type, answer);
    }
    for (const auto &zone : resolver.signedZones)
        m_zones[zone.latin1()].isSigned = true;
    const auto late = resolver.servers().find(u"127.0.0.53"_s);
    if (late == resolver.servers().end())
        return;
    for (const auto &[key, answer] : late->second) {
        const auto &[name, type] = key;
        for (const auto &rdata : answer.records)
            zoneFor(name).otherLines.append(masterLine(name.latin1(), answer.ttl, type, rdata));
    }
}

QString LabZones::fileOf(const QByteArray &apex) const
{
    return m_folder + u'/' + (apex.isEmpty() ? u"root"_s : QString::fromLatin1(apex)) + u".zone"_s;
}

bool LabZones::sign(const QByteArray &apex, const QString &file, QByteArray &ds) const
{
    static const QString keygen = toolPath(u"ldns-keygen"_s);
    static const QString signzone = toolPath(u"ldns-signzone"_s);
    const QString name = QString::fromLatin1(absolute(apex));
    const ToolRun made = runTool(keygen, {u"-a"_s, u"ECDSAP256SHA256"_s, u"-k"_s, name}, {}, m_folder);
    const QString key = QString::fromLatin1(made.output.trimmed());
    const ToolRun done = runTool(signzone, {u"-o"_s, name, u"-f"_s, file, file, key}, {}, m_folder);
    QFile record(m_folder + u'/' + key + u".ds"_s);
    if (made.status != 0 || done.status != 0 || !record.open(QFile::ReadOnly))
        return false;
    ds = record.readAll();
    return true;
}

bool LabZones::write(const QByteArray &apex, const Zone &zone, QByteArray &ds)
{
    QByteArray text = absolute(apex) + " 3600 IN SOA ns.lab. admin.lab. 1 3600 600 86400 60\n" + zone.lines.join();
    if (!text.contains('\n' + absolute(apex) + " 3600 IN NS "))
        text += absolute(apex) + " 3600 IN NS ns.lab.\n";
    const QString file = fileOf(apex);
    if (!zone.otherLines.isEmpty()) {
        QByteArray late = text;
        for (const auto &line : zone.otherLines) { // Instead of what the zone has at that name.
            const qsizetype at = late.indexOf('\n' + line.left(line.indexOf(" IN ")));
            late.replace(at + 1, late.indexOf('\n', at + 1) - at, line);
        }
        writeFile(file + u".late"_s, late);
        m_lateConfiguration += zoneEntry(apex, file + u".late"_s);
    }
    writeFile(file, text);
    m_configuration += zoneEntry(apex, file);
    if (!zone.isSigned)
        return true;
    if (!sign(apex, file, ds))
        return false;
    QFile written(file);
    if (!zone.isForged || !written.open(QFile::ReadOnly))
        return !zone.isForged;
    QByteArray content = written.readAll();
    written.close();
    forge(content);
    writeFile(file, content);
    return true;
}

bool LabZones::write()
{
    QByteArray delegations;
    for (const auto &[apex, zone] : m_zones) {
        if (apex.isEmpty() || apex == "lab")
            continue;
        QByteArray ds;
        if (!write(apex, zone, ds))
            return false;
        delegations += absolute(apex) + " 3600 IN NS ns.lab.\n" + ds;
    }
    m_zones["lab"].lines.append(delegations);
    QByteArray labKey;
    QByteArray rootKey;
    if (!write("lab"_ba, m_zones["lab"], labKey))
        return false;
    m_zones[""].lines.append("lab. 3600 IN NS ns.lab.\nns.lab. 3600 IN A 127.0.0.51\n" + labKey);
    if (!write({}, m_zones[""], rootKey))
        return false;
    writeFile(trustAnchor(), rootKey);
    return true;
}

} // namespace valija
