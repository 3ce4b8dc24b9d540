// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"

#include <QJsonObject>

namespace valija {

// What several dialects need: records by zone and by set, and the quoting of texts.

/// Records of one zone, in the order given.
struct ZoneRecords {
    DomainName zone;
    QList<DnsRecord> records;
};

/// Records by the zone they go into: `zone` for all names within it. A name outside it goes into the zone that its
/// domain most likely is: the shortest domain for which the list has a policy record; else (an MX host) the host's
/// parent.
QList<ZoneRecords> byZone(const QList<DnsRecord> &records, const DomainName &zone);

/// All records of one name and type; the TTL is the first one's (RFC 2181 section 5.2: they share one).
struct RecordSet {
    DomainName name;
    DnsRecord::Type type;
    int ttl;
    QList<QByteArray> values;
};

QList<RecordSet> recordSets(const QList<DnsRecord> &records);

/// The sets of one name, and what must not stay there: nothing beside an alias, and no alias beside anything (RFC 1034
/// section 3.6.2); no older text, and no older address of either kind, which would lead to the host of before.
struct NameReplacement {
    DomainName name;
    QList<DnsRecord::Type> removed;
    QList<RecordSet> sets;
    bool isAlias = false; ///< Then of other types, too, nothing may stay.
};

QList<NameReplacement> replacements(const QList<DnsRecord> &records);

bool isAddress(DnsRecord::Type type);
/// The name without the zone's; `@` for the zone itself.
QByteArray relativeName(const DomainName &name, const DomainName &zone);
/// With the root dot.
QByteArray absolute(const QByteArray &name);
inline QByteArray absolute(const DomainName &name)
{
    return absolute(name.latin1());
}

/// A TXT value in a master file's quotes, split at 255 octets: `"one" "two"`; quotes and backslashes escaped by a
/// backslash, octets outside printable ASCII as `\DDD` (RFC 1035 section 5.1).
QByteArray quotedStrings(const QByteArray &text);
/// The rdata as a master file has it, names with the root dot.
QByteArray presentation(DnsRecord::Type type, const QByteArray &value);

/// As one word of a POSIX shell.
QByteArray shellWord(const QByteArray &text);
/// As a string literal of JSON, which is one of JavaScript, too.
QByteArray jsonString(const QByteArray &text);

/// One document pretty-printed; several as one a line, so that `split -l 1` gives one file each.
QByteArray jsonDocuments(const QList<QJsonObject> &documents);

} // namespace valija
