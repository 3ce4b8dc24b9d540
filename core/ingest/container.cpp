// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/container.h"

#include "core/base/text_reader.h"
#include "core/ingest/mail_parts.h"
#include "core/ingest/mbox.h"

#include <algorithm>
#include <array>

namespace valija {

namespace {

/// POSIX ustar: the magic, or, as archives older than it have none, a checksum of the header that fits.
bool looksLikeTar(QByteArrayView bytes)
{
    constexpr qsizetype header = 512;
    constexpr qsizetype magicAt = 257;
    constexpr qsizetype sumAt = 148; // in octal
    constexpr qsizetype sumSize = 8;
    if (bytes.size() > magicAt + 5 && bytes.sliced(magicAt).startsWith("ustar"))
        return true;
    if (bytes.size() < header || bytes.front() == '\0')
        return false;
    const QByteArrayView field = bytes.sliced(sumAt, sumSize);
    const bool isOctal = std::all_of(field.begin(), field.end(),
                                     [](char c) { return (c >= '0' && c <= '7') || c == ' ' || c == '\0'; });
    if (!isOctal) // nearly always: no need to add up
        return false;
    int sum = ' ' * int(sumSize); // the field itself counts as blanks
    for (qsizetype i = 0; i < header; ++i)
        if (i < sumAt || i >= sumAt + sumSize)
            sum += static_cast<unsigned char>(bytes[i]);
    const qsizetype end = field.indexOf('\0');
    bool ok = false;
    return (end < 0 ? field : field.first(end)).trimmed().toInt(&ok, 8) == sum && ok;
}

struct Magic {
    QByteArrayView octets;
    Container container;
};

constexpr std::array magics{
    Magic{{"\x1f\x8b", 2}, Container::Gzip},
    Magic{{"BZh", 3}, Container::Bzip2},
    Magic{{"\xfd\x37\x7a\x58\x5a\x00", 6}, Container::Xz},
    Magic{{"\x28\xb5\x2f\xfd", 4}, Container::Zstd},
    Magic{{"PK\x03\x04", 4}, Container::Zip},
    Magic{{"PK\x05\x06", 4}, Container::Zip}, // an empty one
};

} // namespace

Container containerOf(QByteArrayView bytes)
{
    for (const auto &[magic, container] : magics)
        if (!bytes.isEmpty() && bytes.front() == magic.front() && bytes.startsWith(magic))
            return container;
    if (looksLikeTar(bytes))
        return Container::Tar;
    const QByteArrayView text = (bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes).trimmed();
    if (text.isEmpty())
        return Container::Empty;
    if (text.front() == '{' || text.front() == '[')
        return Container::Json;
    if (text.front() == '<')
        return Container::Xml;
    if (looksLikeMbox(text))
        return Container::Mbox;
    return looksLikeMail(text) ? Container::Mail : Container::Other;
}

bool isCompression(Container container)
{
    return container == Container::Gzip || container == Container::Bzip2 || container == Container::Xz
        || container == Container::Zstd;
}

bool mayHoldReport(Container container)
{
    return container != Container::Xml && container != Container::Empty && container != Container::Other;
}

OtherContent contentOf(Container container, QByteArrayView bytes)
{
    constexpr qsizetype head = 4096;
    switch (container) {
    case Container::Empty:
        return OtherContent::Empty;
    case Container::Xml: // the root element of RFC 7489 appendix C
        return bytes.first(std::min(bytes.size(), head)).indexOf("<feedback") >= 0 ? OtherContent::DmarcReport
                                                                                   : OtherContent::Xml;
    case Container::Mail:
    case Container::Mbox:
        return OtherContent::Mail;
    case Container::Zip:
    case Container::Tar:
        return OtherContent::Archive;
    case Container::Json:
    case Container::Gzip:
    case Container::Bzip2:
    case Container::Xz:
    case Container::Zstd:
    case Container::Other:
        return bytes.contains('\0') ? OtherContent::Data : OtherContent::Text;
    }
    Q_UNREACHABLE();
}

QByteArray withoutLeadingBlanks(const QByteArray &bytes)
{
    const auto first = std::find_if(bytes.begin() + (bytes.startsWith("\xef\xbb\xbf") ? 3 : 0), bytes.end(),
                                    [](char c) { return !isWsp(c) && c != '\r' && c != '\n'; });
    return first == bytes.begin() ? bytes : bytes.sliced(first - bytes.begin());
}

} // namespace valija
