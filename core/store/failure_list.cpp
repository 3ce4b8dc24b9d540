// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/failure_list.h"

#include "core/base/same_text.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 10; // octets of 64 bits

/// Writes seven bits in each octet, the lowest first; the highest bit says that more follow. Where the next one goes.
char *putNumber(char *to, quint64 number)
{
    while (number >= 0x80) {
        *to++ = static_cast<char>((number & 0x7f) | 0x80);
        number >>= 7;
    }
    *to++ = static_cast<char>(number);
    return to;
}

} // namespace

QByteArray FailureListWriter::write(const QList<FailureDetails> &failures)
{
    if (failures.isEmpty())
        return {};
    constexpr qsizetype longestShort = 256; // their texts are fewer than the slots
    m_isLong = failures.size() > longestShort;
    ++m_list;
    m_places.clear();
    m_texts.clear();
    QByteArray rows(failures.size() * qsizetype(failureTexts + 1) * longestNumber, Qt::Uninitialized);
    char *to = rows.data();
    const FailureDetails *before = nullptr;
    std::array<quint32, failureTexts> places{};
    for (const auto &failure : failures) {
        for (std::size_t i = 0; i < failureTexts; ++i) {
            const auto member = failureTextMembers[i];
            if (!before || !sameText(before->*member, failure.*member))
                places[i] = placeOf(failure.*member);
            to = putNumber(to, places[i]);
        }
        before = &failure;
        to = putNumber(to, static_cast<quint64>(std::max(failure.sessions, qint64(0))));
    }
    const qsizetype rowsSize = to - rows.constData();
    qsizetype most = rowsSize + 2 * longestNumber;
    for (const auto &text : m_texts)
        most += longestNumber + text.size();
    QByteArray list(most, Qt::Uninitialized);
    to = putNumber(list.data(), m_texts.size());
    for (const auto &text : m_texts) {
        to = putNumber(to, static_cast<quint64>(text.size()));
        to = std::copy(text.begin(), text.end(), to);
    }
    to = putNumber(to, static_cast<quint64>(failures.size()));
    to = std::copy_n(rows.constData(), rowsSize, to);
    list.truncate(to - list.constData());
    return list;
}

quint32 FailureListWriter::placeOf(const QByteArray &text)
{
    Known &known = m_known[shortHash(text) & (m_known.size() - 1)];
    if (known.list == m_list && sameText(known.text, text))
        return known.place;
    const auto next = static_cast<quint32>(m_texts.size());
    known = {text, m_isLong ? m_places.value(text, next) : next, m_list};
    if (known.place != next)
        return known.place;
    m_texts.emplace_back(text);
    if (m_isLong)
        m_places.insert(text, next);
    return next;
}

FailureListReader::FailureListReader(QByteArrayView list) : m_rest(list)
{
    if (list.isEmpty())
        return;
    const quint64 count = number();
    for (quint64 i = 0; i < count && !m_damaged; ++i) {
        const quint64 size = number();
        m_damaged = m_damaged || size > static_cast<quint64>(m_rest.size());
        if (m_damaged)
            return;
        m_texts.push_back(m_rest.first(qsizetype(size)));
        m_rest = m_rest.sliced(qsizetype(size));
    }
    const quint64 rows = number();
    m_damaged = m_damaged || rows > static_cast<quint64>(m_rest.size()); // each takes more than an octet
    m_rows = m_damaged ? 0 : qsizetype(rows);
}

bool FailureListReader::next(Row &row)
{
    if (m_damaged || m_read == m_rows)
        return false;
    ++m_read;
    for (auto &text : row.texts) {
        const quint64 place = number();
        m_damaged = m_damaged || place >= m_texts.size();
        text = static_cast<quint32>(place);
    }
    row.sessions = qint64(number() & INT64_MAX);
    return !m_damaged;
}

quint64 FailureListReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_rest.isEmpty())
            break;
        const auto octet = static_cast<unsigned char>(m_rest.front());
        m_rest = m_rest.sliced(1);
        value |= quint64(octet & 0x7f) << shift;
        if (octet < 0x80)
            return value;
    }
    m_damaged = true;
    return 0;
}

Result<QList<FailureDetails>> failuresIn(const QByteArray &list)
{
    FailureListReader reader(list);
    QList<QByteArray> texts; // shared by the failures
    for (const auto &text : reader.texts())
        texts.append(text.toByteArray());
    QList<FailureDetails> failures;
    failures.reserve(reader.rows());
    FailureListReader::Row row;
    while (reader.next(row)) {
        FailureDetails &failure = failures.emplaceBack();
        for (std::size_t i = 0; i < failureTexts; ++i)
            failure.*failureTextMembers[i] = texts.at(row.texts[i]);
        failure.sessions = row.sessions;
    }
    if (reader.isDamaged())
        return failure(Error::Kind::Malformed, u"failures of a policy"_s);
    return failures;
}

} // namespace valija
