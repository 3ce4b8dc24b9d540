// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/certificates.h"
#include "core/net/x509_handles.h"

#include <QCryptographicHash>

#include <openssl/err.h>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr int usageTrustAnchor = 2; // DANE-TA
constexpr int usageEndEntity = 3;   // DANE-EE

/// What the selector takes of a certificate (RFC 6698 section 2.1.2).
QByteArray selected(X509 *certificate, int selector)
{
    unsigned char *bytes = nullptr;
    const int size
        = selector == 0 ? i2d_X509(certificate, &bytes) : i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
    if (size <= 0)
        return {};
    QByteArray taken(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return taken;
}

/// Whether the record's data are those of the certificate (RFC 6698 section 2.1.3).
bool isOf(const TlsaRecord &record, X509 *certificate)
{
    if (record.selector != 0 && record.selector != 1)
        return false;
    const QByteArray bytes = selected(certificate, record.selector);
    if (bytes.isEmpty())
        return false;
    switch (record.matchingType) {
    case 0:
        return record.data == bytes;
    case 1:
        return record.data == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    case 2:
        return record.data == QCryptographicHash::hash(bytes, QCryptographicHash::Sha512);
    default:
        return false;
    }
}

/// Whether the chain leads from its leaf to this authority by signatures that hold, today.
bool leadsTo(STACK_OF(X509) * chain, X509 *authority, const QDateTime &now)
{
    const Owned<X509_STORE> store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), authority);
    const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), sk_X509_value(chain, 0), chain);
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_depth(rules, int(judgedChainLength));
    X509_VERIFY_PARAM_set_time(rules, time_t(now.toSecsSinceEpoch()));
    const bool leads = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return leads;
}

/// RFC 7672 section 3.1.2: the authority must be in the chain presented, or whole in the record.
bool matchesAuthority(const TlsaRecord &record, STACK_OF(X509) * chain, const QDateTime &now)
{
    for (int i = 1; i < sk_X509_num(chain); ++i) { // The leaf is no authority.
        X509 *candidate = sk_X509_value(chain, i);
        if (isOf(record, candidate) && leadsTo(chain, candidate, now))
            return true;
    }
    if (record.selector != 0 || record.matchingType != 0)
        return false;
    const auto authority = certificateFrom(record.data);
    return authority && leadsTo(chain, authority.get(), now);
}

} // namespace

QList<int> matchingTlsa(const QList<TlsaRecord> &records, const QList<QByteArray> &chain,
                        const QList<DomainName> &names, const QDateTime &now)
{
    const auto leaf = chain.isEmpty() ? Owned<X509>() : certificateFrom(chain.constFirst());
    if (!leaf)
        return {};
    constexpr qsizetype mostRecords = 100; // Each of usage 2 may cost signatures.
    const auto stack = stackFrom(chain, judgedChainLength);
    const bool isNamed = std::any_of(names.begin(), names.end(),
                                     [&](const DomainName &name) { return namesHost(leaf.get(), name.latin1()); });
    QList<int> matches;
    for (qsizetype i = 0; i < std::min(records.size(), mostRecords); ++i) {
        const TlsaRecord &record = records[i];
        const bool isMatch = record.usage == usageEndEntity
            ? isOf(record, leaf.get()) // Names and dates do not count, RFC 7672 section 3.1.1.
            : record.usage == usageTrustAnchor && isNamed && matchesAuthority(record, stack.get(), now);
        if (isMatch)
            matches.append(int(i));
    }
    return matches;
}

QString rightTlsa(const QByteArray &leaf)
{
    const auto certificate = certificateFrom(leaf);
    if (!certificate)
        return {};
    const QByteArray digest = QCryptographicHash::hash(selected(certificate.get(), 1), QCryptographicHash::Sha256);
    return toText(TlsaRecord{usageEndEntity, 1, 1, digest});
}

} // namespace valija
