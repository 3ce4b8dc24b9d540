// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/dns_packet.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as an answer from the network: one of the statuses, with records only where some were found.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace valija;
    static const DomainName name = DomainName::parse(QStringLiteral("_mta-sts.example.com")).value();
    const QByteArrayView message(data, static_cast<qsizetype>(size));
    for (const DnsType type : {DnsType::Txt, DnsType::Mx, DnsType::A}) {
        const auto answer = answerIn(message, name, type);
        if (answer.security != DnsAnswer::Security::Insecure)
            std::abort();
        if ((answer.status == DnsAnswer::Status::Found) == answer.records.isEmpty())
            std::abort();
        std::ignore = isReplyTo(message, questionFor(name, type, 1));
    }
    std::ignore = isTruncated(message);
    return 0;
}
