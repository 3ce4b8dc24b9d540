// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mail_parts.h"

#include "core/base/text_reader.h"
#include "core/ingest/container.h"

#undef signals // GLib has members of Qt's name
#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <utility>

namespace valija {

namespace {

struct Unref {
    template <typename Object>
    void operator()(Object *object) const
    {
        g_object_unref(object);
    }
};
template <typename Object>
using Owned = std::unique_ptr<Object, Unref>;

void initLibrary()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

Owned<GMimeStream> streamOf(const QByteArray &bytes)
{
    return Owned<GMimeStream>(g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
}

/// Hands on the leaves; bounded in number and depth, as mails may be nested without end.
class Walk
{
public:
    Walk(Budget &budget, const std::function<bool(MailPart &&)> &take) : m_budget(budget), m_take(take) {}

    void message(GMimeMessage *message, int depth)
    {
        const Around outer = std::exchange(m_around, {depth > 0 ? message : nullptr, {}, m_around.domain});
        if (const char *domain = g_mime_object_get_header(GMIME_OBJECT(message), "TLS-Report-Domain"))
            m_around.domain = QByteArray(domain).trimmed();
        if (GMimeObject *body = g_mime_message_get_mime_part(message))
            object(body, depth + 1);
        m_around = outer;
    }

    std::optional<Refusal> refusal;

private:
    /// The innermost mail.
    struct Around {
        GMimeMessage *attached = nullptr;
        QByteArray bytes; ///< Of an attached one, once it was asked for.
        QByteArray domain;
    };

    void object(GMimeObject *object, int depth)
    {
        constexpr int deepest = 20;
        if (depth > deepest) {
            refusal = Refusal::TooDeep;
        } else if (GMIME_IS_MULTIPART(object)) {
            auto *multipart = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(multipart) && !m_isDone; ++i)
                this->object(g_mime_multipart_get_part(multipart, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
                message(inner, depth + 1);
        } else if (GMIME_IS_PART(object)) {
            part(GMIME_PART(object));
        }
    }

    void part(GMimePart *part)
    {
        if (m_count++ >= m_budget.limits().archiveEntries)
            return stop(Refusal::TooManyEntries);
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (!content)
            return;
        const char *name = g_mime_part_get_filename(part);
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const bool isText = !name && type
            && (g_mime_content_type_is_type(type, "text", "plain")
                || g_mime_content_type_is_type(type, "text", "html"));
        auto decoded = contentOf(content);
        if (!decoded)
            return;
        MailPart found{*std::move(decoded), name ? QByteArray(name) : QByteArray(), m_around.domain, {}, isText};
        if (!m_budget.take(found.content.size()) || !addAttached(found))
            return stop(Refusal::TooLarge);
        m_isDone = !m_take(std::move(found));
    }

    /// Only where it may be needed: writing it is a copy of all that is in it. False where the budget does not allow
    /// it.
    bool addAttached(MailPart &found)
    {
        if (!m_around.attached || !mayHoldReport(containerOf(found.content)))
            return true;
        if (m_around.bytes.isNull()) {
            m_around.bytes = bytesOf(GMIME_OBJECT(m_around.attached));
            if (!m_budget.take(m_around.bytes.size()))
                return false;
        }
        found.attachedMail = m_around.bytes;
        return true;
    }

    void stop(Refusal why)
    {
        refusal = why;
        m_isDone = true;
    }

    static std::optional<QByteArray> contentOf(GMimeDataWrapper *content)
    {
        const Owned<GMimeStream> decoded(g_mime_stream_mem_new());
        if (g_mime_data_wrapper_write_to_stream(content, decoded.get()) < 0)
            return std::nullopt;
        return readableOf(bytesIn(decoded.get()), content);
    }

    /// The decoded content; where that is nothing that a report comes in, what is not declared as it is: base64 without
    /// a word about it, or a text that is said to be base64.
    static QByteArray readableOf(const QByteArray &decoded, GMimeDataWrapper *content)
    {
        if (containerOf(decoded) != Container::Other)
            return decoded;
        GMimeStream *stream = g_mime_data_wrapper_get_stream(content);
        const Owned<GMimeStream> raw(g_mime_stream_mem_new());
        if (!stream || g_mime_stream_reset(stream) < 0 || g_mime_stream_write_to_stream(stream, raw.get()) < 0)
            return decoded;
        QByteArray asItIs = bytesIn(raw.get());
        if (containerOf(asItIs) == Container::Json)
            return asItIs;
        const auto unpacked = QByteArray::fromBase64Encoding(asItIs.simplified().replace(' ', QByteArray()),
                                                             QByteArray::AbortOnBase64DecodingErrors);
        const Container inside = unpacked ? containerOf(*unpacked) : Container::Other;
        return inside == Container::Json || inside == Container::Zip || isCompression(inside) ? *unpacked : decoded;
    }

    static QByteArray bytesIn(GMimeStream *stream)
    {
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
        return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
    }

    static QByteArray bytesOf(GMimeObject *object)
    {
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(object, nullptr, stream.get());
        return bytesIn(stream.get());
    }

    Budget &m_budget;
    const std::function<bool(MailPart &&)> &m_take;
    Around m_around;
    int m_count = 0;
    bool m_isDone = false;
};

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool isKnownHeader(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 9> known{
        "from", "to", "date", "subject", "received", "return-path", "message-id", "mime-version", "content-type"};
    return std::find(known.begin(), known.end(), name) != known.end();
}

/// What begins like the header of a mail (RFC 5322 section 2.2).
struct Head {
    qsizetype begin = 0; ///< Of its first field.
    int known = 0;       ///< Fields that mails have.
    int broken = 0;      ///< Lines that are neither a field nor the rest of one.

    /// A line that was folded without a blank, or what a log wrote before the mail.
    static constexpr int fewBroken = 3;
};

Head headOf(QByteArrayView bytes)
{
    constexpr qsizetype longest = qsizetype(256) * 1024;
    TextReader reader(bytes.first(std::min(bytes.size(), longest)));
    Head head;
    bool hasField = false;
    while (!reader.atEnd() && head.broken <= Head::fewBroken) {
        const qsizetype begin = reader.position();
        const QByteArrayView line = reader.takeWhile([](char c) { return c != '\n'; });
        reader.take("\n");
        const QByteArrayView text = line.endsWith('\r') ? line.chopped(1) : line;
        if (text.isEmpty())
            break;
        if (hasField && isWsp(text.front()))
            continue;
        const QByteArray name = text.first(std::max(qsizetype(0), text.indexOf(':'))).trimmed().toByteArray().toLower();
        if (!isHeaderName(name)) {
            ++head.broken;
            continue;
        }
        if (!hasField)
            head.begin = begin;
        hasField = true;
        head.known += isKnownHeader(name) ? 1 : 0;
    }
    return head;
}

/// GMime gives up on a mail whose first line is broken.
QByteArray fromFirstField(const QByteArray &mail)
{
    const qsizetype begin = headOf(mail).begin;
    return begin == 0 ? mail : mail.sliced(begin);
}

/// Some write `ContentType`: without the hyphen the mail has no parts.
QByteArray withContentType(const QByteArray &mail)
{
    qsizetype misspelt = -1;
    for (qsizetype at = 0; at < mail.size();) {
        const qsizetype end = mail.indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(mail).sliced(at, end < 0 ? mail.size() - at : end - at);
        const auto startsWith = [&](QByteArrayView name) {
            return line.size() >= name.size() && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
        };
        if (end < 0 || line.trimmed().isEmpty() || startsWith("content-type:"))
            break;
        if (startsWith("contenttype:"))
            misspelt = at;
        at = end + 1;
    }
    constexpr qsizetype word = 7; // "Content"
    return misspelt < 0 ? mail : QByteArray(mail).insert(misspelt + word, '-');
}

} // namespace

bool looksLikeMail(QByteArrayView bytes)
{
    const Head head = headOf(bytes);
    constexpr int certain = 3;
    return head.broken == 0 ? head.known > 0 : head.broken <= Head::fewBroken && head.known >= certain;
}

std::optional<Refusal> eachPart(const QByteArray &mail, Budget &budget, const std::function<bool(MailPart &&)> &take)
{
    // GMime makes something of each part before it gives the first. Other lines begin as those between parts do, too.
    constexpr qsizetype linesForAPart = 10;
    if (mail.count("\n--") / linesForAPart > budget.limits().archiveEntries)
        return Refusal::TooManyEntries;
    initLibrary();
    const QByteArray text = withContentType(fromFirstField(mail));
    const auto stream = streamOf(text);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    Walk walk(budget, take);
    if (message)
        walk.message(message.get(), 0);
    return walk.refusal;
}

} // namespace valija
