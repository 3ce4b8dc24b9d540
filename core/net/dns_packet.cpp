// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/dns_packet.h"

#include "core/net/rdata.h"

#include <ldns/ldns.h>

#include <limits>
#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestChain = 32;
constexpr qsizetype headerSize = 12;
constexpr quint16 udpSize = 1232;

struct LdnsDelete {
    void operator()(ldns_pkt *packet) const { ldns_pkt_free(packet); }
    void operator()(ldns_rdf *field) const { ldns_rdf_deep_free(field); }
    void operator()(ldns_buffer *buffer) const { ldns_buffer_free(buffer); }
};
using Packet = std::unique_ptr<ldns_pkt, LdnsDelete>;
using Field = std::unique_ptr<ldns_rdf, LdnsDelete>;
using Buffer = std::unique_ptr<ldns_buffer, LdnsDelete>;

Field fieldFor(const DomainName &name)
{
    return Field(ldns_dname_new_frm_str(name.latin1().constData()));
}

/// The rdata in wire format, names uncompressed.
QByteArray rdataOf(const ldns_rr *record)
{
    const Buffer buffer(ldns_buffer_new(LDNS_MAX_PACKETLEN));
    if (!buffer || ldns_rr_rdata2buffer_wire(buffer.get(), record) != LDNS_STATUS_OK)
        return {};
    return QByteArray(reinterpret_cast<const char *>(ldns_buffer_begin(buffer.get())),
                      qsizetype(ldns_buffer_position(buffer.get())));
}

/// RFC 2181 section 8: what has the highest bit set stands for none.
int ttlOf(const ldns_rr *record)
{
    const uint32_t seconds = ldns_rr_ttl(record);
    return seconds > uint32_t(std::numeric_limits<int>::max()) ? 0 : int(seconds);
}

bool isAt(const ldns_rr *record, const ldns_rdf *owner, DnsType type)
{
    return ldns_rr_get_type(record) == ldns_rr_type(type) && ldns_rr_get_class(record) == LDNS_RR_CLASS_IN
        && ldns_dname_compare(ldns_rr_owner(record), owner) == 0;
}

/// The CNAME record at `owner`, or nothing.
const ldns_rr *aliasAt(const ldns_rr_list *records, const ldns_rdf *owner)
{
    for (size_t i = 0; i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(records, i);
        if (isAt(record, owner, DnsType::Cname) && ldns_rr_rd_count(record) == 1)
            return record;
    }
    return nullptr;
}

/// Goes along the aliases and notes them; nothing when they do not end.
const ldns_rdf *followAliases(const ldns_rr_list *records, const ldns_rdf *owner, DnsAnswer &answer)
{
    for (int steps = 0; steps <= longestChain; ++steps) {
        const ldns_rr *alias = aliasAt(records, owner);
        if (!alias)
            return owner;
        owner = ldns_rr_rdf(alias, 0);
        answer.ttl = ttlOf(alias);
        const auto text = nameFrom(
            QByteArray(reinterpret_cast<const char *>(ldns_rdf_data(owner)), qsizetype(ldns_rdf_size(owner))));
        if (const auto name = DomainName::parse(QString::fromLatin1(text.value_or(QByteArray()))))
            answer.aliases.append(*name);
    }
    return nullptr;
}

/// False when there is one without rdata: no type that is asked for has none.
bool collectRecords(const ldns_rr_list *records, const ldns_rdf *owner, DnsType type, DnsAnswer &answer)
{
    for (size_t i = 0; i < ldns_rr_list_rr_count(records); ++i) {
        const ldns_rr *record = ldns_rr_list_rr(records, i);
        if (!isAt(record, owner, type))
            continue;
        answer.records.append(rdataOf(record));
        answer.ttl = ttlOf(record);
        if (answer.records.last().isEmpty())
            return false;
    }
    return true;
}

DnsAnswer failed(DnsAnswer::Status status, const QString &detail)
{
    DnsAnswer answer;
    answer.status = status;
    answer.detail = detail;
    return answer;
}

QString rcodeText(const ldns_pkt *packet)
{
    const Buffer buffer(ldns_buffer_new(64));
    if (!buffer || ldns_pkt_rcode2buffer_str(buffer.get(), ldns_pkt_get_rcode(packet)) != LDNS_STATUS_OK)
        return {};
    return QString::fromLatin1(
        QByteArrayView(ldns_buffer_begin(buffer.get()), qsizetype(ldns_buffer_position(buffer.get()))));
}

} // namespace

QByteArray questionFor(const DomainName &name, DnsType type, quint16 id)
{
    Field owner = fieldFor(name);
    if (!owner)
        return {};
    const Packet packet(ldns_pkt_query_new(owner.get(), ldns_rr_type(type), LDNS_RR_CLASS_IN, 0));
    if (!packet)
        return {};
    static_cast<void>(owner.release()); // The packet has it now.
    ldns_pkt_set_id(packet.get(), id);
    ldns_pkt_set_edns_udp_size(packet.get(), udpSize);
    uint8_t *wire = nullptr;
    size_t size = 0;
    if (ldns_pkt2wire(&wire, packet.get(), &size) != LDNS_STATUS_OK)
        return {};
    QByteArray message(reinterpret_cast<const char *>(wire), qsizetype(size));
    LDNS_FREE(wire);
    return message;
}

DnsAnswer answerIn(QByteArrayView message, const DomainName &name, DnsType type)
{
    using Status = DnsAnswer::Status;
    ldns_pkt *raw = nullptr;
    const auto status = ldns_wire2pkt(&raw, reinterpret_cast<const uint8_t *>(message.data()), size_t(message.size()));
    const Packet packet(raw);
    if (status != LDNS_STATUS_OK)
        return failed(Status::ServerFailure, QString::fromLatin1(ldns_get_errorstr_by_id(status)));
    const ldns_pkt_rcode rcode = ldns_pkt_get_rcode(packet.get());
    if (rcode == LDNS_RCODE_REFUSED)
        return failed(Status::Refused, rcodeText(packet.get()));
    if (rcode != LDNS_RCODE_NOERROR && rcode != LDNS_RCODE_NXDOMAIN)
        return failed(Status::ServerFailure, rcodeText(packet.get()));

    DnsAnswer answer;
    const Field asked = fieldFor(name);
    const ldns_rr_list *records = ldns_pkt_answer(packet.get());
    const ldns_rdf *owner = asked && type != DnsType::Cname ? followAliases(records, asked.get(), answer) : asked.get();
    if (!owner)
        return failed(Status::ServerFailure, u"CNAME loop"_s);
    if (rcode == LDNS_RCODE_NXDOMAIN) {
        answer.status = Status::NoSuchName; // Whatever else the message has of it.
        return answer;
    }
    if (!collectRecords(records, owner, type, answer))
        return failed(Status::ServerFailure, u"record without data"_s);
    answer.status = answer.records.isEmpty() ? Status::NoData : Status::Found;
    if (answer.status == Status::NoData && answer.aliases.isEmpty() && !ldns_pkt_aa(packet.get())
        && !ldns_pkt_ra(packet.get()))
        return failed(Status::ServerFailure, u"not authoritative"_s);
    return answer;
}

bool isReplyTo(QByteArrayView message, QByteArrayView question)
{
    // Id, QR bit, one question, and the question itself but for the case of its letters.
    if (message.size() < headerSize || question.size() < headerSize || message.first(2) != question.first(2))
        return false;
    if (!(uchar(message[2]) & 0x80) || message.sliced(4, 2) != question.sliced(4, 2))
        return false;
    const qsizetype nameEnd = question.indexOf('\0', headerSize);
    const qsizetype length = nameEnd + 5 - headerSize; // the root label, type and class
    if (nameEnd < 0 || message.size() < headerSize + length)
        return false;
    return message.sliced(headerSize, length).toByteArray().toLower()
        == question.sliced(headerSize, length).toByteArray().toLower();
}

bool isTruncated(QByteArrayView message)
{
    return message.size() >= headerSize && (uchar(message[2]) & 0x02);
}

} // namespace valija
