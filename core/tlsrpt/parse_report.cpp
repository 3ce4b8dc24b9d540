// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/parse_report.h"

#include "core/tlsrpt/refusals.h"
#include "core/tlsrpt/report_assembler.h"

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace valija {

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

constexpr qsizetype padding = qsizetype(simdjson::SIMDJSON_PADDING);
constexpr qsizetype keptBuffer = 4 << 20; ///< Larger buffers are given back after use.

/// A value with the text from its first octet to the next token.
struct Element {
    ondemand::value value;
    std::string_view token;

    Element(ondemand::value read) : value(read), token(value.raw_json_token()) {}
    char first() const { return token.front(); }
    bool isContainer() const { return first() == '[' || first() == '{'; }
};

/// What stands between the quotes. A name with an escape is none that we know.
QByteArrayView keyOf(ondemand::field &field, const Element &element)
{
    const char *end = element.token.data() - 1; // only blanks and the colon come between
    while (*end != '"')
        --end;
    const char *begin = field.key().raw();
    return {begin, end};
}

/// Walks the objects and lists of one report in the order in which they stand, and hands every value to the assembler.
/// The first error of the JSON itself ends the walk.
class Walk
{
public:
    explicit Walk(ReportAssembler &assembler) : m_to(assembler) {}

    bool failed() const { return m_error != simdjson::SUCCESS; }

    void readReport(ondemand::object object)
    {
        eachField(object, [&](Field field, Element &element) {
            if (field == Field::DateRange)
                readObject(field, element, [&](Field inner, Element &end) { readScalar(inner, end); });
            else if (field == Field::Policies)
                readObjects(field, element, [&](ondemand::object entry) { readPolicy(entry); });
            else if (field == Field::Organization || field == Field::Contact || field == Field::ReportId)
                readScalar(field, element);
        });
    }

    /// The report inside an object of another tool: the first member that holds one.
    void readWrapped(ondemand::object object)
    {
        for (auto item : object) {
            ondemand::field field;
            ondemand::object inner;
            if (take(std::move(item).get(field)) && Element(field.value()).first() == '{' && !m_to.sawAnything()
                && take(field.value().get_object().get(inner)))
                readReport(inner);
            if (failed())
                return;
        }
    }

private:
    template <typename Visit>
    void eachField(ondemand::object object, Visit visit)
    {
        for (auto item : object) {
            ondemand::field field;
            if (!take(std::move(item).get(field)))
                return;
            Element element(field.value());
            const Field known = fieldFrom(keyOf(field, element));
            if (known != Field::Unknown)
                visit(known, element);
            if (failed())
                return;
        }
    }

    template <typename Visit>
    void readObject(Field field, Element &element, Visit visit)
    {
        if (element.first() != '{')
            return readOther(field, element);
        m_to.sawContainer(field);
        ondemand::object object;
        if (take(element.value.get_object().get(object)))
            eachField(object, visit);
    }

    /// A list of objects, or one object in its place.
    template <typename Visit>
    void readObjects(Field field, Element &element, Visit visit)
    {
        ondemand::object object;
        if (element.first() == '{') {
            m_to.readAsList(field, Repair::ObjectAsList);
            m_to.sawContainer(field);
            if (take(element.value.get_object().get(object)))
                visit(object);
            return;
        }
        if (element.first() != '[')
            return readOther(field, element);
        eachElement(field, element, [&](Element &entry) {
            if (entry.first() != '{')
                m_to.wrongType(field);
            else if (take(entry.value.get_object().get(object)))
                visit(object);
        });
    }

    template <typename Visit>
    void eachElement(Field field, Element &list, Visit visit)
    {
        m_to.sawContainer(field);
        ondemand::array array;
        if (!take(list.value.get_array().get(array)))
            return;
        for (auto item : array) {
            ondemand::value value;
            if (!take(item.get(value)))
                return;
            Element element(value);
            visit(element);
            if (failed())
                return;
        }
    }

    void readPolicy(ondemand::object entry)
    {
        m_to.beginPolicy();
        eachField(entry, [&](Field field, Element &element) {
            if (field == Field::Policy)
                readObject(field, element, [&](Field inner, Element &value) { readPolicyField(inner, value); });
            else if (field == Field::Summary)
                readObject(field, element, [&](Field inner, Element &value) { readScalar(inner, value); });
            else if (field == Field::Failures)
                readObjects(field, element, [&](ondemand::object details) { readFailure(details); });
        });
        m_to.endPolicy();
    }

    void readFailure(ondemand::object details)
    {
        m_to.beginFailure();
        eachField(details, [&](Field field, Element &element) { readScalar(field, element); });
        m_to.endFailure();
    }

    void readPolicyField(Field field, Element &element)
    {
        const bool isList = field == Field::PolicyString || field == Field::MxHost || field == Field::MxHostPattern;
        if (!isList || element.first() != '[')
            return readScalar(field, element);
        eachElement(field, element, [&](Element &item) {
            if (item.isContainer())
                m_to.wrongType(field);
            else if (const auto scalar = scalarOf(item))
                m_to.item(field, *scalar);
        });
    }

    void readScalar(Field field, const Element &element)
    {
        if (element.isContainer())
            m_to.wrongType(field);
        else if (const auto scalar = scalarOf(element))
            m_to.value(field, *scalar);
    }

    /// Something where an object or a list belongs: `null` is as good as absent.
    void readOther(Field field, const Element &element)
    {
        if (!element.isContainer()) {
            const auto scalar = scalarOf(element);
            if (!scalar || scalar->kind == JsonScalar::Kind::Null)
                return;
        }
        m_to.wrongType(field);
    }

    std::optional<JsonScalar> scalarOf(const Element &element)
    {
        const auto scalar = scalarFrom({element.token.data(), qsizetype(element.token.size())});
        if (!scalar)
            m_error = simdjson::TAPE_ERROR;
        return scalar;
    }

    bool take(simdjson::error_code error)
    {
        m_error = error;
        return error == simdjson::SUCCESS;
    }

    ReportAssembler &m_to;
    simdjson::error_code m_error = simdjson::SUCCESS;
};

Finding jsonFinding(QByteArrayView json, const ReportOrigin &origin)
{
    const auto fault = firstFault(json);
    return makeFinding(FindingId::ReportJson, origin.source,
                       {{u"offset"_s, fault ? fault->offset : json.size()},
                        {u"detail"_s, QString::fromLatin1(fault ? fault->reason : "the text is malformed")}});
}

/// Why there is no report: not JSON at all, or JSON of something else.
ParsedReport explain(QByteArrayView json, const ReportOrigin &origin)
{
    if (firstFault(json))
        return {std::nullopt, {jsonFinding(json, origin)}};
    return {std::nullopt, {notATlsReport(origin.source, OtherContent::Json)}};
}

/// Puts the repaired text in the place of the text; the first octet that differs.
qsizetype replaceText(QByteArray &text, QByteArray &&repaired)
{
    const auto difference = std::mismatch(text.cbegin(), text.cend(), repaired.cbegin(), repaired.cend());
    const qsizetype offset = difference.first - text.cbegin();
    text = std::move(repaired);
    return offset;
}

} // namespace

struct ReportParser::Buffers {
    ondemand::parser parser;
    ReportAssembler assembler;
    QByteArray text; ///< The JSON with room behind it, when the caller's has none.

    simdjson::error_code walk(QByteArrayView padded);
    ParsedReport read(QByteArray &json, const ReportOrigin &origin);
    void shrink();
};

/// Walks the whole text; SUCCESS also when it is JSON of something else.
simdjson::error_code ReportParser::Buffers::walk(QByteArrayView padded)
{
    ondemand::document document;
    const auto size = std::size_t(padded.size());
    if (const auto error = parser.iterate(padded.data(), size, size + simdjson::SIMDJSON_PADDING).get(document))
        return error;
    ondemand::object object;
    if (const auto error = document.get_object().get(object))
        return error;
    Walk walk(assembler);
    walk.readReport(object);
    if (!walk.failed() && !assembler.sawAnything()) {
        document.rewind();
        if (const auto error = document.get_object().get(object))
            return error;
        walk.readWrapped(object);
        if (assembler.sawAnything())
            assembler.notes().repaired(Repair::Wrapper, {});
    }
    // Nothing but blanks may follow: then the library has no location left to name.
    const bool ended = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return walk.failed() || !ended ? simdjson::TAPE_ERROR : simdjson::SUCCESS;
}

ParsedReport ReportParser::Buffers::read(QByteArray &json, const ReportOrigin &origin)
{
    qsizetype controls = -1; // where the first one was replaced
    qsizetype utf8 = -1;
    bool mark = false;
    for (;;) {
        json.reserve(json.size() + padding); // nothing when there is room already
        std::memset(json.data() + json.size(), 0, std::size_t(padding));
        mark = json.startsWith("\xef\xbb\xbf");
        const QByteArrayView view = QByteArrayView(json).sliced(mark ? 3 : 0);
        assembler.begin();
        const auto error = walk(view);
        if (error == simdjson::UNESCAPED_CHARS && controls < 0) {
            controls = replaceText(json, withEscapedControls(json));
        } else if (error == simdjson::UTF8_ERROR && utf8 < 0) {
            utf8 = replaceText(json, withValidUtf8(json));
        } else if (error == simdjson::SUCCESS && assembler.sawAnything()) {
            break;
        } else {
            ParsedReport refused = explain(view, origin);
            if (error != simdjson::SUCCESS && error != simdjson::INCORRECT_TYPE
                && !contains(refused.findings, FindingId::ReportJson))
                refused.findings = {jsonFinding(view, origin)};
            return refused;
        }
    }
    if (controls >= 0)
        assembler.notes().repairedAt(Repair::ControlCharacter, controls);
    if (utf8 >= 0)
        assembler.notes().repairedAt(Repair::InvalidUtf8, utf8);
    if (mark)
        assembler.notes().repairedAt(Repair::ByteOrderMark, 0);
    return assembler.finish(origin);
}

/// Gives back what only a large report needed.
void ReportParser::Buffers::shrink()
{
    if (std::max(qsizetype(parser.capacity()), text.capacity()) <= keptBuffer)
        return;
    text = {};
    parser = ondemand::parser();
}

ReportParser::ReportParser() : m_buffers(std::make_unique<Buffers>()) {}

ReportParser::~ReportParser() = default;

qsizetype ReportParser::paddingOf()
{
    return padding;
}

ParsedReport ReportParser::parse(QByteArrayView json, const ReportOrigin &origin)
{
    QByteArray &text = m_buffers->text;
    text.reserve(std::max(text.capacity(), json.size() + padding));
    text.resize(json.size());
    std::copy(json.begin(), json.end(), text.data());
    ParsedReport parsed = m_buffers->read(text, origin);
    if (parsed.report)
        parsed.report = owned(*std::move(parsed.report));
    m_buffers->shrink();
    return parsed;
}

ParsedReport ReportParser::parseInPlace(QByteArray &json, const ReportOrigin &origin)
{
    ParsedReport parsed = m_buffers->read(json, origin);
    m_buffers->shrink();
    return parsed;
}

} // namespace valija
