// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/dialects/writers.h"
#include "core/publish/dialects/writing.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// Octets of script after which an update is sent: one message holds at most 64 KiB (RFC 2136 section 2), and its
/// records are never longer than their text.
constexpr qsizetype enough = 32'768;

QByteArray updateOf(const NameReplacement &replacement)
{
    const QByteArray name = absolute(replacement.name);
    QByteArray text;
    if (replacement.isAlias)
        text = "update delete " + name + '\n';
    else
        for (const DnsRecord::Type type : replacement.removed)
            text += "update delete " + name + ' ' + slugOf(type) + '\n';
    for (const RecordSet &set : replacement.sets)
        for (const QByteArray &value : set.values)
            text += "update add " + name + ' ' + QByteArray::number(set.ttl) + ' ' + slugOf(set.type) + ' '
                + presentation(set.type, value) + '\n';
    return text;
}

} // namespace

QByteArray writeNsupdate(const QList<DnsRecord> &records, const DomainName &zone)
{
    QByteArray text;
    const QList<ZoneRecords> zones = byZone(records, zone);
    for (const auto &[apex, inside] : zones) {
        QByteArray update;
        const auto send = [&text, &update, &apex = apex] {
            if (!update.isEmpty())
                text += "zone " + absolute(apex) + '\n' + update + "send\n";
            update.clear();
        };
        const QList<NameReplacement> names = replacements(inside);
        for (const NameReplacement &name : names) {
            const QByteArray next = updateOf(name);
            if (update.size() + next.size() > enough)
                send();
            update += next;
        }
        send();
    }
    return text;
}

} // namespace valija
