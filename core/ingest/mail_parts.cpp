// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mail_parts.h"

#include "core/base/text_reader.h"

#undef signals // GLib has members of Qt's name
#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

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

/// Collects the leaves; bounded in number and depth, as mails may be nested without end.
class Walk
{
public:
    explicit Walk(int limit) : m_limit(limit) {}

    void message(GMimeMessage *message, int depth)
    {
        const QByteArray outerMail = m_attached;
        if (depth > 0)
            m_attached = bytesOf(GMIME_OBJECT(message));
        const char *domain = g_mime_object_get_header(GMIME_OBJECT(message), "TLS-Report-Domain");
        const QByteArray outer = m_domain;
        if (domain)
            m_domain = QByteArray(domain).trimmed();
        if (GMimeObject *body = g_mime_message_get_mime_part(message))
            object(body, depth + 1);
        m_domain = outer;
        m_attached = outerMail;
    }

    QList<MailPart> parts;

private:
    void object(GMimeObject *object, int depth)
    {
        constexpr int deepest = 20;
        if (depth > deepest || parts.size() >= m_limit)
            return;
        if (GMIME_IS_MULTIPART(object)) {
            auto *multipart = GMIME_MULTIPART(object);
            for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
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
        GMimeDataWrapper *content = g_mime_part_get_content(part);
        if (!content)
            return;
        const Owned<GMimeStream> decoded(g_mime_stream_mem_new());
        if (g_mime_data_wrapper_write_to_stream(content, decoded.get()) < 0)
            return;
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(decoded.get()));
        const char *name = g_mime_part_get_filename(part);
        parts.append({QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)),
                      name ? QByteArray(name) : QByteArray(), m_domain, m_attached});
    }

    static QByteArray bytesOf(GMimeObject *object)
    {
        const Owned<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(object, nullptr, stream.get());
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
    }

    int m_limit;
    QByteArray m_domain;
    QByteArray m_attached;
};

QByteArrayView headerBlock(QByteArrayView bytes)
{
    constexpr qsizetype longest = 256 * 1024;
    return bytes.first(std::min(bytes.size(), longest));
}

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

bool looksLikeMbox(QByteArrayView bytes)
{
    return bytes.startsWith("From ");
}

bool looksLikeMail(QByteArrayView bytes)
{
    static constexpr std::array<QByteArrayView, 9> known{
        "from", "to", "date", "subject", "received", "return-path", "message-id", "mime-version", "content-type"};
    TextReader reader(headerBlock(bytes));
    bool found = false;
    while (!reader.atEnd()) {
        const QByteArrayView line = reader.takeWhile([](char c) { return c != '\n'; });
        reader.take("\n");
        const QByteArrayView text = line.endsWith('\r') ? line.chopped(1) : line;
        if (text.isEmpty())
            break;
        if (isWsp(text.front()))
            continue;
        const qsizetype colon = text.indexOf(':');
        const QByteArray name = text.first(std::max(qsizetype(0), colon)).trimmed().toByteArray().toLower();
        if (colon <= 0 || !isHeaderName(name))
            return false;
        found = found || std::find(known.begin(), known.end(), name) != known.end();
    }
    return found;
}

QList<MailPart> partsOf(const QByteArray &mail, int limit)
{
    initLibrary();
    const auto stream = streamOf(mail);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    Walk walk(limit);
    if (message)
        walk.message(message.get(), 0);
    return walk.parts;
}

QList<QByteArray> mailsOf(const QByteArray &mbox, int limit)
{
    initLibrary();
    const auto stream = streamOf(mbox);
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MBOX);
    QList<QByteArray> mails;
    while (mails.size() < limit && !g_mime_parser_eos(parser.get())) {
        const auto begin = qsizetype(g_mime_parser_tell(parser.get()));
        const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        const auto end = qsizetype(g_mime_parser_tell(parser.get()));
        if (!message || end <= begin)
            break;
        QByteArray mail = mbox.sliced(begin, std::min(end, mbox.size()) - begin);
        if (looksLikeMbox(mail)) // the line between the mails belongs to none
            mail.remove(0, mail.indexOf('\n') + 1);
        mails.append(mail);
    }
    return mails;
}

} // namespace valija
