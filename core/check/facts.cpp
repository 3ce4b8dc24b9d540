// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/facts.h"

#include "core/check/facts_fields.h"

#include <QJsonArray>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schema = "valija.facts/1"_L1;

/// Bounds for what is read back: facts may come from anybody's file.
constexpr qsizetype mostItems = 20'000;
constexpr qsizetype longestText = 1 << 20;

QJsonValue valueOf(bool value)
{
    return value;
}
QJsonValue valueOf(int value)
{
    return value;
}
QJsonValue valueOf(const QString &value)
{
    return value;
}
QJsonValue valueOf(std::chrono::milliseconds value)
{
    return qint64(value.count());
}
QJsonValue valueOf(const Octets<const QByteArray> &value)
{
    return QString::fromLatin1(value.bytes.toBase64());
}
QJsonValue valueOf(const QByteArray &value)
{
    return QString::fromLatin1(value);
} // Lossless: one character per octet.
QJsonValue valueOf(const DomainName &value)
{
    return value.ascii();
}
QJsonValue valueOf(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODateWithMs);
}

template <Worded Word>
QJsonValue valueOf(Word value)
{
    return QString(wordsOf(value).at(std::size_t(value)));
}

template <typename Value>
QJsonValue valueOf(const Octets<const QList<Value>> &value)
{
    QJsonArray array;
    for (const auto &item : value.bytes)
        array.append(valueOf(Octets<const Value>{item}));
    return array;
}

template <typename Struct>
requires std::is_class_v<Struct> QJsonValue valueOf(const Struct &value);

template <typename First, typename Second>
QJsonValue valueOf(const std::pair<First, Second> &value)
{
    return QJsonArray{valueOf(value.first), valueOf(value.second)};
}

template <typename Value>
QJsonValue valueOf(const QList<Value> &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(valueOf(item));
    return array;
}

template <typename Value>
QJsonValue valueOf(const std::optional<Value> &value)
{
    return value ? valueOf(*value) : QJsonValue(QJsonValue::Null);
}

/// Writes one member after the other.
struct FieldWriter {
    QJsonObject object;

    template <typename Value>
    void operator()(QLatin1StringView name, const Value &value)
    {
        object.insert(name, valueOf(value));
    }
};

template <typename Struct>
requires std::is_class_v<Struct> QJsonValue valueOf(const Struct &value)
{
    FieldWriter writer;
    visitFields(writer, value);
    return writer.object;
}

bool read(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool read(const QJsonValue &json, int &value)
{
    constexpr int impossible = std::numeric_limits<int>::min();
    value = json.toInt(impossible);
    return value != impossible;
}

bool read(const QJsonValue &json, QString &value)
{
    value = json.toString();
    return json.isString() && value.size() <= longestText;
}

bool read(const QJsonValue &json, std::chrono::milliseconds &value)
{
    int count = 0;
    const bool good = read(json, count);
    value = std::chrono::milliseconds(count);
    return good;
}

bool read(const QJsonValue &json, QByteArray &value)
{
    QString text;
    if (!read(json, text))
        return false;
    value = text.toLatin1();
    return QString::fromLatin1(value) == text;
}

bool read(const QJsonValue &json, Octets<QByteArray> value)
{
    QByteArray text;
    if (!read(json, text))
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    value.bytes = decoded.decoded;
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
}

bool read(const QJsonValue &json, QDateTime &value)
{
    QString text;
    if (!read(json, text))
        return false;
    value = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
    return text.isEmpty() || (value.isValid() && value.timeSpec() == Qt::UTC);
}

template <Worded Word>
bool read(const QJsonValue &json, Word &value)
{
    const auto words = wordsOf(value);
    const auto found = std::find(words.begin(), words.end(), json.toString());
    if (found == words.end())
        return false;
    value = Word(found - words.begin());
    return true;
}

bool read(const QJsonValue &json, std::optional<DomainName> &value)
{
    if (json.isNull())
        return true;
    const auto name = DomainName::parse(json.toString());
    if (name)
        value = *name;
    return name.has_value();
}

template <typename Struct>
requires std::is_class_v<Struct>
bool read(const QJsonValue &json, Struct &value);

template <typename First, typename Second>
bool read(const QJsonValue &json, std::pair<First, Second> &value)
{
    const QJsonArray array = json.toArray();
    return array.size() == 2 && read(array.at(0), value.first) && read(array.at(1), value.second);
}

bool read(const QJsonValue &json, QList<DomainName> &list)
{
    const QJsonArray array = json.toArray();
    for (const auto &item : array) {
        std::optional<DomainName> name;
        if (!read(item, name) || !name)
            return false;
        list.append(*name);
    }
    return json.isArray() && array.size() <= mostItems;
}

template <typename Value>
bool read(const QJsonValue &json, QList<Value> &list)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > mostItems)
        return false;
    for (const auto &item : array) {
        Value value{};
        if (!read(item, value))
            return false;
        list.append(value);
    }
    return true;
}

template <typename Value>
bool read(const QJsonValue &json, Octets<QList<Value>> list)
{
    const QJsonArray array = json.toArray();
    if (!json.isArray() || array.size() > mostItems)
        return false;
    for (const auto &item : array) {
        Value value{};
        if (!read(item, Octets<Value>{value}))
            return false;
        list.bytes.append(value);
    }
    return true;
}

template <typename Value>
bool read(const QJsonValue &json, std::optional<Value> &value)
{
    if (json.isNull() || json.isUndefined()) // Versions before did not know all of them.
        return true;
    value.emplace();
    return read(json, *value);
}

/// Reads one member after the other and remembers the first that is not as it must be.
struct FieldReader {
    QJsonObject object;
    QString fault;

    template <typename Value>
    void operator()(QLatin1StringView name, Value &&value)
    {
        if (fault.isEmpty() && !read(object.value(name), value))
            fault = name;
    }
};

template <typename Struct>
requires std::is_class_v<Struct>
bool read(const QJsonValue &json, Struct &value)
{
    FieldReader reader{json.toObject(), {}};
    visitFields(reader, value);
    return json.isObject() && reader.fault.isEmpty();
}

} // namespace

QList<QByteArray> textsOf(const DnsAnswer &answer)
{
    QList<QByteArray> texts;
    for (const auto &record : answer.records) {
        if (const auto text = txtFrom(record))
            texts.append(*text);
    }
    return texts;
}

QJsonObject toJson(const DomainFacts &facts)
{
    FieldWriter writer;
    writer("schema"_L1, QString(schema));
    writer("domain"_L1, facts.domain);
    visitFields(writer, facts);
    return writer.object;
}

Result<DomainFacts> factsFrom(const QJsonObject &json)
{
    if (json.value("schema"_L1).toString() != schema)
        return failure(Error::Kind::Malformed, u"schema"_s);
    const auto domain = DomainName::parse(json.value("domain"_L1).toString());
    if (!domain)
        return failure(Error::Kind::Malformed, u"domain"_s);
    DomainFacts facts{*domain};
    FieldReader reader{json, {}};
    visitFields(reader, facts);
    if (!reader.fault.isEmpty())
        return failure(Error::Kind::Malformed, reader.fault);
    return facts;
}

} // namespace valija
