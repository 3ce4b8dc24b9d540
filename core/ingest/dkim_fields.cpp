// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/dkim_fields.h"

#include "core/base/text_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace valija {

namespace {

using Tags = QMap<QByteArray, QByteArray>;
using Canonicalization = DkimSignature::Canonicalization;

const char *words(DkimFault fault)
{
    switch (fault) {
    case DkimFault::Syntax:
        return QT_TRANSLATE_NOOP("Evidence", "the signature field is malformed");
    case DkimFault::Algorithm:
        return QT_TRANSLATE_NOOP("Evidence", "it uses an algorithm that is no longer trusted, or unknown");
    case DkimFault::BodyLength:
        return QT_TRANSLATE_NOOP("Evidence", "it covers a part of the body only (l=), which reports must not have");
    case DkimFault::KeySyntax:
        return QT_TRANSLATE_NOOP("Evidence", "the key record is malformed");
    case DkimFault::KeyRevoked:
        return QT_TRANSLATE_NOOP("Evidence", "the key was revoked");
    case DkimFault::KeyTooSmall:
        return QT_TRANSLATE_NOOP("Evidence", "the key has less than 1024 bits");
    case DkimFault::KeyUse:
        return QT_TRANSLATE_NOOP("Evidence", "the key is meant for something else");
    case DkimFault::KeyIdentity:
        return QT_TRANSLATE_NOOP("Evidence", "the key must not sign for a subdomain");
    case DkimFault::Body:
        return QT_TRANSLATE_NOOP("Evidence", "the mail's body was changed after signing");
    case DkimFault::Header:
        return QT_TRANSLATE_NOOP("Evidence", "the mail's header was changed after signing, or another key signed it");
    }
    Q_UNREACHABLE();
}

bool isBlank(char c)
{
    return isWsp(c) || c == '\r' || c == '\n';
}

QByteArray withoutBlanks(const QByteArray &text)
{
    QByteArray result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](char c) { return !isBlank(c); });
    return result;
}

/// The words of a list with colons between.
QByteArrayList listOf(const QByteArray &text)
{
    QByteArrayList list;
    for (const auto &item : text.split(':'))
        list.append(item.trimmed().toLower());
    return list;
}

std::optional<QByteArray> base64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(withoutBlanks(text), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return {};
    return *decoded;
}

bool isTagName(QByteArrayView name)
{
    return !name.isEmpty() && isAlpha(name.front())
        && std::all_of(name.begin(), name.end(), [](char c) { return isAlphanumeric(c) || c == '_'; });
}

/// A DNS name that may be asked for; what is none is no domain of anybody.
bool isDomain(QByteArrayView text)
{
    constexpr qsizetype longest = 253;
    return !text.isEmpty() && text.size() <= longest && !text.startsWith('.') && !text.endsWith('.')
        && text.indexOf("..") < 0 && std::all_of(text.begin(), text.end(), [](char c) {
               return isAlphanumeric(c) || c == '-' || c == '_' || c == '.';
           });
}

std::optional<Canonicalization> canonicalizationFrom(const QByteArray &text)
{
    if (text == "simple")
        return Canonicalization::Simple;
    return text == "relaxed" ? std::optional(Canonicalization::Relaxed) : std::nullopt;
}

/// `c=header/body`; the body's is simple where only one is given.
bool readCanonicalization(const Tags &tags, DkimSignature &signature)
{
    const QByteArrayList parts = tags.value("c", "simple/simple").toLower().split('/');
    const auto header = canonicalizationFrom(parts.value(0));
    const auto body = canonicalizationFrom(parts.value(1, "simple"));
    if (!header || !body || parts.size() > 2)
        return false;
    signature.header = *header;
    signature.body = *body;
    return true;
}

bool readIdentity(const Tags &tags, DkimSignature &signature)
{
    signature.domain = tags.value("d").toLower();
    signature.selector = tags.value("s").toLower();
    const QByteArray identity = tags.value("i", "@" + signature.domain);
    signature.identity = identity.mid(identity.lastIndexOf('@') + 1).toLower();
    const bool belongs = signature.identity == signature.domain || signature.identity.endsWith('.' + signature.domain);
    return identity.contains('@') && belongs && isDomain(signature.domain) && isDomain(signature.selector);
}

/// `t=` and `x=`: seconds since 1970 of any length, of which those far away are no moments.
bool readTimes(const Tags &tags, DkimSignature &signature)
{
    constexpr qint64 latest = 253'402'300'799; // the end of the year 9999
    const auto seconds = [&](const char *name) -> std::optional<qint64> {
        const QByteArray text = tags.value(name);
        bool ok = false;
        const qint64 value = text.toLongLong(&ok);
        const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
        return digits ? std::optional(ok ? std::min(value, latest) : latest) : std::nullopt;
    };
    const auto signedAt = seconds("t");
    const auto expires = seconds("x");
    if ((tags.contains("t") && !signedAt) || (tags.contains("x") && !expires)
        || (signedAt && expires && *expires <= *signedAt))
        return false;
    if (expires)
        signature.expires = QDateTime::fromSecsSinceEpoch(*expires, Qt::UTC);
    return true;
}

} // namespace

QString describe(DkimFault fault)
{
    return QString::fromLatin1(words(fault));
}

std::optional<Tags> dkimTags(QByteArrayView text)
{
    Tags tags;
    const QByteArray whole = text.toByteArray();
    QByteArrayList specs = whole.split(';');
    if (specs.last().trimmed().isEmpty()) // a semicolon may end the list
        specs.removeLast();
    for (const auto &spec : specs) {
        const qsizetype equals = spec.indexOf('=');
        const QByteArray name = spec.left(std::max(qsizetype(0), equals)).trimmed();
        if (!isTagName(name) || tags.contains(name))
            return {};
        tags.insert(name, spec.mid(equals + 1).trimmed());
    }
    return tags;
}

tl::expected<DkimSignature, DkimFault> dkimSignatureFrom(QByteArrayView value)
{
    const auto tags = dkimTags(value);
    if (!tags || tags->value("v") != "1")
        return tl::unexpected(DkimFault::Syntax);
    DkimSignature signature;
    const QByteArray algorithm = tags->value("a").toLower();
    if (algorithm == "ed25519-sha256")
        signature.algorithm = DkimSignature::Algorithm::Ed25519Sha256;
    else if (algorithm != "rsa-sha256")
        return tl::unexpected(algorithm.isEmpty() ? DkimFault::Syntax : DkimFault::Algorithm);
    signature.fields = listOf(tags->value("h"));
    const auto bodyHash = base64(tags->value("bh"));
    const auto bytes = base64(tags->value("b"));
    if (!readCanonicalization(*tags, signature) || !readIdentity(*tags, signature) || !readTimes(*tags, signature)
        || !bodyHash || !bytes || !signature.fields.contains("from"))
        return tl::unexpected(DkimFault::Syntax);
    if (tags->contains("l"))
        return tl::unexpected(DkimFault::BodyLength);
    signature.bodyHash = *bodyHash;
    signature.signature = *bytes;
    return signature;
}

tl::expected<DkimKey, DkimFault> dkimKeyFrom(QByteArrayView text)
{
    const auto tags = dkimTags(text);
    const bool isFirst = text.trimmed().startsWith('v'); // RFC 6376 section 3.6.1: `v=` stands first or nowhere
    if (!tags || !tags->contains("p") || (tags->contains("v") && (tags->value("v") != "DKIM1" || !isFirst)))
        return tl::unexpected(DkimFault::KeySyntax);
    if (tags->value("p").isEmpty())
        return tl::unexpected(DkimFault::KeyRevoked);
    DkimKey key;
    const QByteArray type = tags->value("k", "rsa").toLower();
    if (type == "ed25519")
        key.algorithm = DkimSignature::Algorithm::Ed25519Sha256;
    else if (type != "rsa")
        return tl::unexpected(DkimFault::KeyUse);
    // RFC 8460 section 3 has a service type of its own, which was never registered (errata 5889, 8303): keys that are
    // for mail do, too.
    const QByteArrayList services = listOf(tags->value("s", "*"));
    const auto allows = [&](const char *service) {
        return services.contains(service);
    };
    if (!listOf(tags->value("h", "sha256")).contains("sha256") || !(allows("*") || allows("tlsrpt") || allows("email")))
        return tl::unexpected(DkimFault::KeyUse);
    const auto bytes = base64(tags->value("p"));
    if (!bytes)
        return tl::unexpected(DkimFault::KeySyntax);
    key.publicKey = *bytes;
    const QByteArrayList flags = listOf(tags->value("t"));
    key.sameDomainOnly = flags.contains("s");
    key.isTest = flags.contains("y");
    return key;
}

} // namespace valija
