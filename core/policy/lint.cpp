// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/lint.h"

#include "core/base/text_reader.h"
#include "core/policy/interop.h"
#include "core/policy/policy_lines.h"
#include "core/policy/shared_mail_suffixes.h"

#include <libpsl.h>

#include <algorithm>
#include <array>

namespace valija {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// RFC 8461 section 3.2: "typically in the range of weeks or greater".
constexpr std::chrono::seconds shortestMaxAge = 24h;
constexpr std::chrono::seconds shortestEnforcedMaxAge = 7 * 24h;

/// Patterns are kept in lower case, however they are written.
qsizetype indexOfIgnoringCase(QByteArrayView line, QByteArrayView value, qsizetype from)
{
    return QLatin1StringView(line).indexOf(QLatin1StringView(value), from, Qt::CaseInsensitive);
}

/// Where a key's first line stands, for advice about a value that is well-formed.
QJsonObject placeOfField(QByteArrayView text, QByteArrayView key, QByteArrayView value)
{
    PolicyLines lines(text);
    while (const auto line = lines.next()) {
        const auto colon = line->text.indexOf(':');
        if (colon < 0 || line->text.first(colon) != key)
            continue;
        const auto at = indexOfIgnoringCase(line->text, value, colon);
        if (at > colon)
            return {{u"line"_s, line->number},
                    {u"column"_s, qint64(at + 1)},
                    {u"length"_s, qint64(value.size())},
                    {u"text"_s, readable(value)}};
    }
    return {};
}

QString subjectAt(const QJsonObject &place)
{
    const int line = place.value("line"_L1).toInt();
    return line > 0 ? u"line %1"_s.arg(line) : u"policy"_s;
}

Findings adviseOnMaxAge(QByteArrayView text, const Policy &policy)
{
    // A policy that withdraws the domain is meant to be short-lived (RFC 8461 section 8.3).
    if (policy.mode == Mode::None)
        return {};
    const auto least = policy.mode == Mode::Enforce ? shortestEnforcedMaxAge : shortestMaxAge;
    if (policy.maxAge >= least)
        return {};
    QJsonObject evidence = placeOfField(text, "max_age", QByteArray::number(qint64(policy.maxAge.count())));
    evidence.insert(u"seconds"_s, qint64(policy.maxAge.count()));
    evidence.insert(u"limit"_s, qint64(least.count()));
    return {makeFinding(FindingId::StsPolicyMaxAgeShort, subjectAt(evidence), evidence)};
}

/// RFC 8461 section 10.4: whoever can get a host name under a broad wildcard can be a valid MX.
bool isBroad(const DomainName &name)
{
    return psl_is_public_suffix(psl_builtin(), name.latin1().constData()) != 0 || isSharedMailSuffix(name);
}

Findings adviseOnWildcards(QByteArrayView text, const Policy &policy)
{
    constexpr qsizetype enough = 100; // of one kind; the rest says nothing new
    Findings findings;
    for (const auto &pattern : policy.mx) {
        if (!pattern.isWildcard() || !isBroad(pattern.name()) || findings.size() == enough)
            continue;
        QJsonObject evidence = placeOfField(text, "mx", pattern.text().toLatin1());
        evidence.insert(u"pattern"_s, pattern.text());
        findings.append(makeFinding(FindingId::StsPolicyMxBroad, subjectAt(evidence), evidence));
    }
    return findings;
}

/// The place of the line that a finding names: offset of the line and the line itself.
std::optional<PolicyLine> lineOf(const Finding &finding, QByteArrayView text)
{
    const int number = finding.evidence.value("line"_L1).toInt();
    PolicyLines lines(text);
    while (auto line = lines.next()) {
        if (line->number == number)
            return line;
    }
    return std::nullopt;
}

qsizetype endOf(const PolicyLine &line)
{
    const qsizetype terminator = line.end == PolicyLine::End::None ? 0 : line.end == PolicyLine::End::CrLf ? 2 : 1;
    return line.offset + line.text.size() + terminator;
}

std::optional<Fix> replaceValue(const Finding &finding, QByteArrayView text, const QByteArray &replacement)
{
    const auto [offset, length] = placeOf(finding, text);
    return Fix{offset, length, replacement};
}

std::optional<Fix> removeLine(const Finding &finding, QByteArrayView text)
{
    const auto line = lineOf(finding, text);
    if (!line)
        return std::nullopt;
    return Fix{line->offset, endOf(*line) - line->offset, {}};
}

/// A trailing dot, a U-label or upper case: what can be written right without knowing more.
std::optional<Fix> fixMx(const Finding &finding, QByteArrayView text)
{
    const auto [offset, length] = placeOf(finding, text);
    const QByteArrayView written = text.sliced(offset, length);
    const bool wildcard = written.startsWith("*.");
    const auto name = DomainName::parse(QString::fromUtf8(wildcard ? written.sliced(2) : written));
    if (!name)
        return std::nullopt;
    const QByteArray right = (wildcard ? "*."_ba : ""_ba) + name->latin1();
    if (!MxPattern::parse(right) || right == written)
        return std::nullopt;
    return Fix{offset, length, right};
}

std::optional<Fix> moveVersionFirst(const Finding &finding, QByteArrayView text)
{
    const auto line = lineOf(finding, text);
    if (!line)
        return std::nullopt;
    const QByteArray before = text.first(line->offset).toByteArray();
    return Fix{0, endOf(*line), line->text.toByteArray() + "\r\n" + before};
}

std::optional<Fix> removeBom(const Finding &, QByteArrayView text)
{
    if (!text.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    return Fix{0, 3, {}};
}

std::optional<Fix> writeCrLf(const Finding &, QByteArrayView text)
{
    const QByteArray lines = text.toByteArray().replace("\r\n", "\n").replace('\r', '\n');
    return Fix{0, text.size(), QByteArray(lines).replace("\n", "\r\n")};
}

std::optional<Fix> removeText(const Finding &finding, QByteArrayView text)
{
    return replaceValue(finding, text, {});
}

std::optional<Fix> writeMeantKey(const Finding &finding, QByteArrayView text)
{
    const QByteArray meant = finding.evidence.value("meant"_L1).toString().toLatin1();
    return meant.isEmpty() ? std::nullopt : replaceValue(finding, text, meant);
}

std::optional<Fix> writeVersion(const Finding &, QByteArrayView)
{
    return Fix{0, 0, "version: STSv1\r\n"};
}

/// `stsv1`, `Enforce`: names and values are case-sensitive (RFC 8461 section 3.2).
std::optional<Fix> fixCase(const Finding &finding, QByteArrayView text)
{
    const auto [offset, length] = placeOf(finding, text);
    const QByteArray lower = text.sliced(offset, length).toByteArray().toLower();
    if (lower == "stsv1")
        return Fix{offset, length, "STSv1"};
    return modeFrom(lower) ? std::optional(Fix{offset, length, lower}) : std::nullopt;
}

std::optional<Fix> lowerMaxAge(const Finding &finding, QByteArrayView text)
{
    return replaceValue(finding, text, QByteArray::number(qint64(maxMaxAge.count())));
}

struct Fixer {
    FindingId id;
    std::optional<Fix> (*fix)(const Finding &finding, QByteArrayView text);
};

constexpr std::array fixers{
    Fixer{FindingId::StsPolicyBom, removeBom},
    Fixer{FindingId::StsPolicyLineEnding, writeCrLf},
    Fixer{FindingId::StsPolicyWhitespace, removeText},
    Fixer{FindingId::StsPolicyBlankLine, removeLine},
    Fixer{FindingId::StsPolicyDuplicateField, removeLine},
    Fixer{FindingId::StsPolicyMxDuplicate, removeLine},
    Fixer{FindingId::StsPolicyVersionMissing, writeVersion},
    Fixer{FindingId::StsPolicyVersionUnknown, fixCase},
    Fixer{FindingId::StsPolicyVersionNotFirst, moveVersionFirst},
    Fixer{FindingId::StsPolicyModeUnknown, fixCase},
    Fixer{FindingId::StsPolicyUnknownField, writeMeantKey},
    Fixer{FindingId::StsPolicyMxSyntax, fixMx},
    Fixer{FindingId::StsPolicyMaxAgeRange, lowerMaxAge},
};

} // namespace

ParsedPolicy lintPolicy(QByteArrayView text)
{
    ParsedPolicy parsed = parsePolicy(text);
    if (!parsed.policy)
        return parsed;
    const Policy &policy = *parsed.policy;
    parsed.findings += adviseOnMaxAge(text, policy);
    parsed.findings += adviseOnWildcards(text, policy);
    parsed.findings += interopFindings(FindingId::StsPolicyInterop, u"policy"_s, readingsOf(text, policy));
    parsed.findings.append(makeFinding(FindingId::StsPolicyOk, u"policy"_s,
                                       {{u"mode"_s, QString::fromLatin1(keyword(policy.mode))},
                                        {u"count"_s, policy.mx.size()},
                                        {u"seconds"_s, qint64(policy.maxAge.count())}}));
    return parsed;
}

std::pair<qsizetype, qsizetype> placeOf(const Finding &finding, QByteArrayView text)
{
    const auto line = lineOf(finding, text);
    if (!line)
        return {0, text.size()};
    const qsizetype column = finding.evidence.value("column"_L1).toInteger(1);
    const qsizetype start = std::clamp<qsizetype>(line->offset + column - 1, 0, text.size());
    const qsizetype length = finding.evidence.value("length"_L1).toInteger(line->text.size());
    return {start, std::clamp<qsizetype>(length, 0, text.size() - start)};
}

std::optional<Fix> fixFor(const Finding &finding, QByteArrayView text)
{
    const auto *const found
        = std::find_if(fixers.begin(), fixers.end(), [&](const Fixer &fixer) { return fixer.id == finding.id; });
    return found == fixers.end() ? std::nullopt : found->fix(finding, text);
}

} // namespace valija
