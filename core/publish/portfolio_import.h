// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publish/dns_record.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace valija {

/// A line of the file from which no domain came, or not all that it says.
struct SkippedLine {
    enum class Reason {
        NotADomain, ///< No valid name of at least two labels, or an address.
        Wildcard,   ///< `*.example.com` has no policy of its own.
        Repeated,   ///< Was listed before.
        Unreadable, ///< An entry of a zone file that its reader refuses; `detail` says why.
        NoOrigin,   ///< A relative name in a zone file that does not say which zone it is.
        File,       ///< One of several files, as a whole.
    };

    int line = 0; ///< From 1; 0: none in particular.
    QString text; ///< What was skipped, made safe to show.
    Reason reason = Reason::NotADomain;
    QString detail; ///< Technical; may be empty.

    bool operator==(const SkippedLine &) const = default;
};

/// Why it was skipped, in the user's language.
QString describe(const SkippedLine &skipped);

/// What a zone file has at `mta-sts` and `_smtp._tls` of a domain: where a plan can go on from.
struct PublishedTargets {
    QString policyHost; ///< The alias's target, or the addresses with blanks between them.
    QStringList rua;

    bool operator==(const PublishedTargets &) const = default;
};

/// The domains a file names, each once, in the file's order.
struct ImportedDomains {
    enum class Form { ZoneFile, Csv, List };

    Form form = Form::List;
    QList<DomainName> domains;
    QList<SkippedLine> skipped;
    /// From a zone file: the exchanges of each domain by preference; an empty list is a null MX (RFC 7505).
    QHash<DomainName, QStringList> mailHosts;
    QList<DnsRecord> records; ///< From a zone file: what it has at `_mta-sts`, `mta-sts` and `_smtp._tls` of any name.
    QHash<DomainName, PublishedTargets> published; ///< The same by domain; empty for other forms.
};

/// Reads a zone file, CSV (the column named `domain`, else the first) or a plain list; which one is told by the
/// content. A zone file gives its own name (SOA) and every name with MX. `origin` is the zone's name where the file
/// does not say it. Errors: TooLarge above 64 MiB, Malformed for what is no text, Unreadable when no temporary file can
/// be made.
Result<ImportedDomains> importDomains(const QByteArray &content, const std::optional<DomainName> &origin = {});

/// The zone's name that a zone file's usual names hold: `example.com`, `db.example.com`, `example.com.zone`; nothing
/// for other names.
std::optional<DomainName> originFromFileName(const QString &path);

} // namespace valija
