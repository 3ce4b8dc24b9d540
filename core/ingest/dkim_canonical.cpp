// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/dkim_canonical.h"

#include "core/base/text_reader.h"

#include <QHash>

#include <algorithm>

namespace valija {

namespace {

using Canonicalization = DkimSignature::Canonicalization;

/// Saved mails have the line ends of the system that saved them.
QByteArray withCrlf(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size() + text.size() / 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))
            result += '\r';
        result += text[i];
    }
    return result;
}

/// Every run of blanks as one space.
void appendReduced(QByteArray &to, QByteArrayView text)
{
    bool inBlanks = false;
    for (const char c : text) {
        if (!isWsp(c))
            to += c;
        else if (!inBlanks)
            to += ' ';
        inBlanks = isWsp(c);
    }
}

QByteArrayView withoutTrailingBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && isWsp(text.back()))
        text.chop(1);
    return text;
}

/// The field without what `b=` has.
QByteArray withoutSignature(const QByteArray &raw)
{
    qsizetype begin = raw.indexOf(':') + 1;
    while (begin < raw.size()) {
        qsizetype end = raw.indexOf(';', begin);
        if (end < 0)
            end = raw.size();
        const qsizetype equals = raw.indexOf('=', begin);
        if (equals >= 0 && equals < end && raw.sliced(begin, equals - begin).trimmed() == "b") {
            if (end == raw.size() && raw.endsWith("\r\n"))
                end -= 2;
            return raw.first(equals + 1) + raw.sliced(end);
        }
        begin = end + 1;
    }
    return raw;
}

} // namespace

QByteArrayView MailText::Field::value() const
{
    return QByteArrayView(raw).sliced(raw.indexOf(':') + 1);
}

MailText mailTextOf(const QByteArray &mail)
{
    const QByteArray text = withCrlf(mail);
    MailText result;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf("\r\n", at);
        end = end < 0 ? text.size() : end + 2;
        const QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        at = end;
        if (line == "\r\n")
            break;
        if (isWsp(line.front())) { // folded
            if (!result.fields.isEmpty())
                result.fields.last().raw += line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) // what has none is no field: mbox's own line, for one
            result.fields.append(
                {withoutTrailingBlanks(line.first(colon)).toByteArray().toLower(), line.toByteArray()});
    }
    result.body = text.sliced(at);
    return result;
}

QByteArray canonicalField(const QByteArray &raw, Canonicalization how)
{
    if (how == Canonicalization::Simple)
        return raw;
    const qsizetype colon = raw.indexOf(':');
    QByteArray unfolded = raw.sliced(colon + 1);
    unfolded.replace("\r\n", "");
    QByteArray result = withoutTrailingBlanks(QByteArrayView(raw).first(colon)).toByteArray().toLower() + ':';
    QByteArrayView value = withoutTrailingBlanks(unfolded);
    while (!value.isEmpty() && isWsp(value.front()))
        value = value.sliced(1);
    appendReduced(result, value);
    return result + "\r\n";
}

QByteArray canonicalBody(const QByteArray &body, Canonicalization how)
{
    QByteArray result;
    if (how == Canonicalization::Simple) {
        result = body;
    } else {
        result.reserve(body.size());
        for (qsizetype at = 0; at < body.size();) {
            qsizetype end = body.indexOf("\r\n", at);
            const bool isLast = end < 0;
            end = isLast ? body.size() : end;
            appendReduced(result, withoutTrailingBlanks(QByteArrayView(body).sliced(at, end - at)));
            result += "\r\n";
            at = isLast ? end : end + 2;
        }
    }
    while (result.endsWith("\r\n\r\n"))
        result.chop(2);
    if (result == "\r\n" && how == Canonicalization::Relaxed)
        return {};
    const bool isEnded = result.endsWith("\r\n") || (result.isEmpty() && how == Canonicalization::Relaxed);
    return isEnded ? result : result + "\r\n";
}

QByteArray signedHeader(const MailText &mail, const MailText::Field &signatureField, const DkimSignature &signature)
{
    QHash<QByteArray, QList<const MailText::Field *>> left;
    for (const auto &field : mail.fields)
        left[field.name].append(&field);
    QByteArray text;
    for (const auto &name : signature.fields) {
        auto &fields = left[name];
        if (!fields.isEmpty()) // one too many is signed, too: as none
            text += canonicalField(fields.takeLast()->raw, signature.header);
    }
    text += canonicalField(withoutSignature(signatureField.raw), signature.header);
    return text.endsWith("\r\n") ? text.chopped(2) : text;
}

} // namespace valija
