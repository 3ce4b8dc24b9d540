// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tlsrpt/json_tokens.h"

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include <algorithm>

namespace valija {

/// The first stage of simdjson, on which both of its own parsers are built. Its second stages cost more than all that
/// is done with the values of a report.
struct JsonTokens::Scanner {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;

    simdjson::error_code reserve(std::size_t size)
    {
        constexpr std::size_t smallest = 1 << 16;
        if (!stage)
            return simdjson::get_active_implementation()->create_dom_parser_implementation(std::max(size, smallest), 1,
                                                                                           stage);
        // Twice as much each time: texts that grow one by one do not ask for memory one by one.
        return size <= stage->capacity() ? simdjson::SUCCESS
                                         : stage->set_capacity(std::max(size, 2 * stage->capacity()));
    }
};

JsonTokens::JsonTokens() : m_scanner(std::make_unique<Scanner>()) {}

JsonTokens::~JsonTokens() = default;

qsizetype JsonTokens::paddingOf()
{
    return qsizetype(simdjson::SIMDJSON_PADDING);
}

void JsonTokens::shrink()
{
    constexpr std::size_t largestKept = 4 << 20;
    if (m_scanner->stage && m_scanner->stage->capacity() > largestKept)
        m_scanner->stage.reset();
}

JsonTokens::Fault JsonTokens::scan(QByteArrayView padded)
{
    const auto size = static_cast<std::size_t>(padded.size());
    if (m_scanner->reserve(size) != simdjson::SUCCESS)
        return Fault::Other;
    auto &stage = *m_scanner->stage;
    const auto *octets = reinterpret_cast<const quint8 *>(padded.data());
    const auto error = stage.stage1(octets, size, simdjson::stage1_mode::regular);
    if (error != simdjson::SUCCESS)
        return error == simdjson::UTF8_ERROR     ? Fault::InvalidUtf8
            : error == simdjson::UNESCAPED_CHARS ? Fault::ControlCharacter
                                                 : Fault::Other;
    m_text = padded.data();
    m_hasEscapes = padded.contains('\\');
    m_begin = m_at = stage.structural_indexes.get();
    m_end = m_begin + stage.n_structural_indexes;
    return Fault::None;
}

bool JsonTokens::skipValue()
{
    qsizetype depth = 0;
    do {
        if (atEnd())
            return false;
        const char c = first();
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        next();
    } while (depth > 0);
    return depth == 0;
}

} // namespace valija
