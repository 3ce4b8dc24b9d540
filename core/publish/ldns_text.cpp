// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/ldns_text.h"

#include <ldns/ldns.h>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct FreeLdns {
    void operator()(ldns_rdf *rdf) const { ldns_rdf_deep_free(rdf); }
    void operator()(ldns_rr *rr) const { ldns_rr_free(rr); }
    void operator()(char *text) const { std::free(text); }
    void operator()(std::FILE *file) const { std::fclose(file); }
};

template <typename T>
using Owned = std::unique_ptr<T, FreeLdns>;

std::optional<QByteArray> canonicalAddress(ldns_rdf_type type, QStringView text)
{
    const Owned<ldns_rdf> address(ldns_rdf_new_frm_str(type, text.toLatin1().constData()));
    if (!address)
        return std::nullopt;
    const Owned<char> written(ldns_rdf2str(address.get()));
    return QByteArray(written.get());
}

QByteArray nameOf(const ldns_rdf *rdf)
{
    const Owned<char> written(ldns_rdf2str(rdf));
    QByteArray name = QByteArray(written.get()).toLower();
    if (name.endsWith('.'))
        name.chop(1);
    return name;
}

QByteArray textOf(const ldns_rr &record)
{
    QByteArray text;
    for (size_t i = 0; i < ldns_rr_rd_count(&record); ++i) {
        const ldns_rdf *string = ldns_rr_rdf(&record, i);
        // The first octet of a character-string is its length.
        if (ldns_rdf_size(string) > 0)
            text.append(reinterpret_cast<const char *>(ldns_rdf_data(string)) + 1,
                        static_cast<qsizetype>(ldns_rdf_size(string)) - 1);
    }
    return text;
}

std::optional<ZoneEntry::Type> typeOf(const ldns_rr &record)
{
    const ldns_rr_type type = ldns_rr_get_type(&record);
    if (type == LDNS_RR_TYPE_SOA)
        return ZoneEntry::Type::Soa;
    if (type == LDNS_RR_TYPE_MX)
        return ZoneEntry::Type::Mx;
    if (type == LDNS_RR_TYPE_TXT)
        return ZoneEntry::Type::Txt;
    if (type == LDNS_RR_TYPE_CNAME)
        return ZoneEntry::Type::Cname;
    if (type == LDNS_RR_TYPE_A)
        return ZoneEntry::Type::A;
    if (type == LDNS_RR_TYPE_AAAA)
        return ZoneEntry::Type::Aaaa;
    return std::nullopt;
}

std::optional<ZoneEntry> entryFrom(const ldns_rr &record)
{
    const auto type = typeOf(record);
    if (!type || ldns_rr_get_class(&record) != LDNS_RR_CLASS_IN || ldns_rr_rd_count(&record) == 0)
        return std::nullopt;
    ZoneEntry entry;
    entry.owner = nameOf(ldns_rr_owner(&record));
    entry.type = *type;
    entry.ttl = static_cast<int>(ldns_rr_ttl(&record));
    if (*type == ZoneEntry::Type::Mx && ldns_rr_rd_count(&record) == 2) {
        entry.preference = ldns_rdf2native_int16(ldns_rr_rdf(&record, 0));
        entry.value = nameOf(ldns_rr_rdf(&record, 1));
    } else if (*type == ZoneEntry::Type::Txt) {
        entry.value = textOf(record);
    } else {
        entry.value = nameOf(ldns_rr_rdf(&record, 0));
    }
    return entry;
}

/// ldns reads from a C stream only. The standard's own temporary file goes away with it and needs no name.
Owned<std::FILE> streamOf(const QByteArray &content)
{
    Owned<std::FILE> stream(std::tmpfile());
    if (!stream
        || std::fwrite(content.constData(), 1, static_cast<size_t>(content.size()), stream.get())
            != static_cast<size_t>(content.size()))
        return nullptr;
    std::rewind(stream.get());
    return stream;
}

/// The directives change the state that ldns keeps between entries; they are no records and no trouble.
bool isDirective(ldns_status status)
{
    return status == LDNS_STATUS_SYNTAX_TTL || status == LDNS_STATUS_SYNTAX_ORIGIN
        || status == LDNS_STATUS_SYNTAX_EMPTY;
}

} // namespace

std::optional<QByteArray> canonicalIpv4(QStringView text)
{
    return canonicalAddress(LDNS_RDF_TYPE_A, text);
}

std::optional<QByteArray> canonicalIpv6(QStringView text)
{
    return canonicalAddress(LDNS_RDF_TYPE_AAAA, text);
}

bool readMasterFile(const QByteArray &content, const std::optional<DomainName> &originName,
                    const std::function<void(const ZoneLine &)> &take)
{
    const Owned<std::FILE> stream = streamOf(content);
    if (!stream)
        return false;
    uint32_t ttl = 3600;
    ldns_rdf *origin = originName ? ldns_dname_new_frm_str(originName->latin1().constData()) : nullptr;
    ldns_rdf *previous = nullptr;
    int line = 0;
    while (std::feof(stream.get()) == 0 && std::ferror(stream.get()) == 0) {
        ldns_rr *read = nullptr;
        const ldns_status status = ldns_rr_new_frm_fp_l(&read, stream.get(), &ttl, &origin, &previous, &line);
        const Owned<ldns_rr> record(status == LDNS_STATUS_OK ? read : nullptr);
        if (record) {
            if (auto entry = entryFrom(*record))
                take({.line = line, .entry = std::move(entry), .trouble = {}});
        } else if (!isDirective(status)) {
            // a directive without a line end is refused before the library counts its line
            take({.line = std::max(line, 1), .entry = {}, .trouble = ldns_get_errorstr_by_id(status)});
        }
    }
    ldns_rdf_deep_free(origin);
    ldns_rdf_deep_free(previous);
    return true;
}

} // namespace valija
