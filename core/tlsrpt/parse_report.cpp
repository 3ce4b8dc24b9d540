// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/parse_report.h"

#include "core/tlsrpt/json_tokens.h"
#include "core/tlsrpt/refusals.h"
#include "core/tlsrpt/report_assembler.h"

#include <algorithm>
#include <cstring>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptBuffer = 4 << 20; ///< Larger buffers are given back after use.

/// How far a text could be read.
enum class Reading {
    Whole,
    OtherJson, ///< Neither object nor list at the root.
    Broken,
    InvalidUtf8,
    ControlCharacter,
};

/// Walks the objects and lists of one report in the order in which they stand, and hands every value to the assembler.
/// The first error of the JSON itself ends the walk. What visits a value takes its tokens.
class Walk
{
public:
    Walk(JsonTokens &tokens, ReportAssembler &assembler) : m_tokens(tokens), m_to(assembler) {}

    bool failed() const { return m_failed; }

    void readReport()
    {
        eachField([&](Field field) {
            if (field == Field::DateRange)
                readObject(field, [&](Field inner) { readScalar(inner); });
            else if (field == Field::Policies)
                readObjects(field, [&] { readPolicy(); });
            else if (field == Field::Organization || field == Field::Contact || field == Field::ReportId)
                readScalar(field);
            else
                skip();
        });
    }

    /// The report inside an object or a list of another tool: the first that is one, whatever stands beside it.
    void readWrapped()
    {
        bool found = false;
        const auto visit = [&] {
            if (m_tokens.first() != '{' || !hasPolicies())
                return skip();
            if (found) { // one text is one report: that there is another is said
                m_to.notes().repaired(Repair::FirstOfSeveral, {});
                return skip();
            }
            found = true;
            readReport();
        };
        if (m_tokens.first() == '[')
            eachElement(visit);
        else
            eachMember([&](QByteArrayView) { visit(); });
    }

private:
    /// Whether the object that begins here has them; it is still to be read.
    bool hasPolicies()
    {
        const auto here = m_tokens.position();
        bool found = false;
        eachField([&](Field field) {
            found = found || field == Field::Policies;
            skip();
        });
        m_tokens.goTo(here);
        return found;
    }

    /// The members of the object that begins here.
    template <typename Visit>
    void eachMember(Visit visit)
    {
        if (!m_tokens.take('{'))
            return fail();
        if (m_tokens.take('}'))
            return;
        do {
            const QByteArrayView name = m_tokens.takeString();
            if (name.isNull() || !m_tokens.take(':'))
                return fail();
            visit(name);
            if (m_failed)
                return;
        } while (m_tokens.take(','));
        if (!m_tokens.take('}'))
            fail();
    }

    /// Those whose name we know. A name with an escape is none of them.
    template <typename Visit>
    void eachField(Visit visit)
    {
        eachMember([&](QByteArrayView name) {
            const Field field = fieldFrom(name);
            if (field != Field::Unknown)
                visit(field);
            else
                skip();
        });
    }

    template <typename Visit>
    void readObject(Field field, Visit visit)
    {
        if (m_tokens.first() != '{')
            return readOther(field);
        m_to.sawContainer(field);
        eachField(visit);
    }

    /// A list of objects, or one object in its place.
    template <typename Visit>
    void readObjects(Field field, Visit visit)
    {
        if (m_tokens.first() == '{') {
            m_to.readAsList(field, Repair::ObjectAsList);
            m_to.sawContainer(field);
            visit();
            return;
        }
        if (m_tokens.first() != '[')
            return readOther(field);
        m_to.sawContainer(field);
        eachElement([&] {
            if (m_tokens.first() == '{')
                return visit();
            m_to.wrongType(field);
            skip();
        });
    }

    /// The elements of the list that begins here.
    template <typename Visit>
    void eachElement(Visit visit)
    {
        m_tokens.next();
        if (m_tokens.take(']'))
            return;
        do {
            visit();
            if (m_failed)
                return;
        } while (m_tokens.take(','));
        if (!m_tokens.take(']'))
            fail();
    }

    void readPolicy()
    {
        if (!m_to.beginPolicy())
            return skip();
        eachField([&](Field field) {
            if (field == Field::Policy)
                readObject(field, [&](Field inner) { readPolicyField(inner); });
            else if (field == Field::Summary)
                readObject(field, [&](Field inner) { readScalar(inner); });
            else if (field == Field::Failures)
                readObjects(field, [&] { readFailure(); });
            else
                skip();
        });
        m_to.endPolicy();
    }

    void readFailure()
    {
        if (!m_to.beginFailure())
            return skip();
        eachField([&](Field field) {
            // Nearly all are strings or counts, and here each instruction counts.
            auto scalar = m_tokens.stringScalar();
            if (!scalar)
                scalar = m_tokens.wholeNumber();
            if (!scalar)
                return readScalar(field);
            m_tokens.next();
            m_to.failureValue(field, *scalar);
        });
        m_to.endFailure();
    }

    void readPolicyField(Field field)
    {
        const bool isList = field == Field::PolicyString || field == Field::MxHost || field == Field::MxHostPattern;
        if (!isList || m_tokens.first() != '[')
            return readScalar(field);
        m_to.sawContainer(field);
        eachElement([&] {
            if (const auto scalar = takeScalar(field))
                m_to.item(field, *scalar);
        });
    }

    void readScalar(Field field)
    {
        if (const auto scalar = takeScalar(field))
            m_to.value(field, *scalar);
    }

    /// Something where an object or a list belongs: `null` is as good as absent.
    void readOther(Field field)
    {
        const auto scalar = takeScalar(field);
        if (scalar && scalar->kind != JsonScalar::Kind::Null)
            m_to.wrongType(field);
    }

    /// A container in its place is of the wrong type.
    std::optional<JsonScalar> takeScalar(Field field)
    {
        auto scalar = m_tokens.scalar();
        if (scalar)
            m_tokens.next();
        else
            passOther(field);
        return scalar;
    }

    void passOther(Field field)
    {
        if (!m_tokens.isContainer())
            return fail();
        m_to.wrongType(field);
        skip();
    }

    void skip()
    {
        if (!m_tokens.skipValue())
            fail();
    }

    void fail() { m_failed = true; }

    JsonTokens &m_tokens;
    ReportAssembler &m_to;
    bool m_failed = false;
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
    JsonTokens tokens;
    ReportAssembler assembler;
    QByteArray text; ///< The JSON with room behind it, when the caller's has none.

    Reading walk(QByteArrayView padded);
    ParsedReport read(QByteArray &json, const ReportOrigin &origin);
    void shrink();
};

/// Walks the whole text; Whole also when it is an object or a list of something else.
Reading ReportParser::Buffers::walk(QByteArrayView padded)
{
    switch (tokens.scan(padded)) {
    case JsonTokens::Fault::InvalidUtf8:
        return Reading::InvalidUtf8;
    case JsonTokens::Fault::ControlCharacter:
        return Reading::ControlCharacter;
    case JsonTokens::Fault::Other:
        return Reading::Broken;
    case JsonTokens::Fault::None:
        break;
    }
    if (!tokens.isContainer())
        return Reading::OtherJson;
    Walk walk(tokens, assembler);
    if (tokens.first() == '{')
        walk.readReport();
    if (!walk.failed() && !assembler.sawPolicies()) {
        tokens.rewind();
        walk.readWrapped();
        if (assembler.sawPolicies())
            assembler.notes().repaired(Repair::Wrapper, {});
    }
    return walk.failed() || !tokens.atEnd() ? Reading::Broken : Reading::Whole;
}

ParsedReport ReportParser::Buffers::read(QByteArray &json, const ReportOrigin &origin)
{
    const qsizetype padding = paddingOf();
    qsizetype controls = -1; // where the first one was replaced
    qsizetype utf8 = -1;
    bool mark = false;
    for (;;) {
        json.reserve(json.size() + padding); // nothing when there is room already
        std::memset(json.data() + json.size(), 0, std::size_t(padding));
        mark = json.startsWith("\xef\xbb\xbf");
        const QByteArrayView view = QByteArrayView(json).sliced(mark ? 3 : 0);
        assembler.begin();
        const auto reading = walk(view);
        if (reading == Reading::ControlCharacter && controls < 0) {
            controls = replaceText(json, withEscapedControls(json));
        } else if (reading == Reading::InvalidUtf8 && utf8 < 0) {
            utf8 = replaceText(json, withValidUtf8(json));
        } else if (reading == Reading::Whole && assembler.sawAnything()) {
            break;
        } else {
            ParsedReport refused = explain(view, origin);
            if (reading != Reading::Whole && reading != Reading::OtherJson
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
    if (text.capacity() > keptBuffer)
        text = {};
    tokens.shrink();
}

ReportParser::ReportParser() : m_buffers(std::make_unique<Buffers>()) {}

ReportParser::~ReportParser() = default;

qsizetype ReportParser::paddingOf()
{
    return JsonTokens::paddingOf();
}

ParsedReport ReportParser::parse(QByteArrayView json, const ReportOrigin &origin)
{
    QByteArray &text = m_buffers->text;
    text.reserve(std::max(text.capacity(), json.size() + paddingOf()));
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
