// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/txt_fields.h"

#include "core/base/text_reader.h"

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// %x21-3A / %x3C / %x3E-7E: visible ASCII without `;` and `=`.
bool isExtensionValue(QByteArrayView value)
{
    return !value.isEmpty()
        && std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f && c != ';' && c != '='; });
}

class FieldReader
{
public:
    FieldReader(QByteArrayView record, const QList<QByteArrayView> &known) : m_reader(record), m_known(known) {}

    TxtFields read(QByteArrayView version)
    {
        m_reader.take(version);
        for (bool first = true; !m_reader.atEnd(); first = false) {
            const qsizetype start = m_reader.position();
            const bool blank = m_reader.skipWsp() > 0;
            if (m_reader.atEnd()) { // blanks at the end belong to a delimiter, and there is none
                fault(start);
                break;
            }
            if (!m_reader.take(";")) {
                fault(m_reader.position());
                m_reader.takeWhile([](char c) { return c != ';'; });
                continue;
            }
            m_fields.blankBeforeDelimiter |= first && blank;
            m_reader.skipWsp();
            if (!m_reader.atEnd())
                readField();
        }
        return std::move(m_fields);
    }

private:
    void readField()
    {
        const qsizetype start = m_reader.position();
        const QByteArrayView name = m_reader.takeWhile([](char c) { return c != '=' && c != ';'; });
        if (!m_reader.take("=")) { // `;;`, or a field without `=`
            fault(start);
            return;
        }
        // Blanks before the next delimiter are the delimiter's: stop at the last character that is not one.
        const QByteArrayView raw = m_reader.rest();
        const qsizetype end = raw.indexOf(';');
        QByteArrayView value = end < 0 ? raw : raw.first(end);
        while (!value.isEmpty() && isWsp(value.back()))
            value.chop(1);
        m_reader.take(value);
        const bool known = m_known.contains(name);
        if (!known && (!isExtensionName(name) || !isExtensionValue(value)))
            fault(start);
        m_fields.fields.append({name, value, start});
    }

    void fault(qsizetype offset)
    {
        if (m_fields.fault)
            return;
        const QByteArrayView rest = m_reader.rest();
        const qsizetype back = m_reader.position() - offset;
        const QByteArrayView from(rest.data() - back, rest.size() + back);
        const qsizetype end = from.indexOf(';', 1);
        m_fields.fault = {offset, end < 0 ? from : from.first(end)};
    }

    TextReader m_reader;
    QList<QByteArrayView> m_known;
    TxtFields m_fields;
};

} // namespace

TxtFields readTxtFields(QByteArrayView record, QByteArrayView version, const QList<QByteArrayView> &known)
{
    return FieldReader(record, known).read(version);
}

QJsonObject placeIn(QByteArrayView record, qsizetype offset, QByteArrayView text)
{
    return {{u"record"_s, readable(record, 500)}, {u"column"_s, qint64(offset + 1)}, {u"text"_s, readable(text)}};
}

} // namespace valija
