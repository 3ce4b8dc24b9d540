// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/parse_policy.h"

#include "core/base/text_reader.h"
#include "core/policy/policy_keys.h"
#include "core/policy/policy_lines.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// More says nothing new, and 100,000 bad lines must not cost 100,000 findings.
constexpr qsizetype maxFindings = 200;

/// The field in which a line's key and value stand.
struct Field {
    const PolicyLine &line;
    QByteArrayView name;
    QByteArrayView value;
};

bool isUtf8(QByteArrayView text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= 0; }))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    return !decoder.hasError() && !decoded.isNull();
}

QByteArrayView withoutWsp(QByteArrayView text)
{
    while (!text.isEmpty() && isWsp(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isWsp(text.back()))
        text.chop(1);
    return text;
}

class PolicyReader
{
public:
    ParsedPolicy read(QByteArrayView text)
    {
        if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF")) {
            add(FindingId::StsPolicyBom,
                {{u"line"_s, 1}, {u"column"_s, 1}, {u"length"_s, 2}, {u"text"_s, u"UTF-16"_s}});
            return {std::nullopt, m_findings};
        }
        if (std::all_of(text.begin(), text.end(), [](char c) { return isWsp(c) || c == '\r' || c == '\n'; })) {
            add(FindingId::StsPolicyEmpty, {{u"line"_s, 1}, {u"column"_s, 1}, {u"length"_s, 0}});
            return {std::nullopt, m_findings};
        }
        PolicyLines lines(text);
        std::optional<PolicyLine> last;
        while (const auto line = lines.next()) {
            readLine(*line);
            last = line;
        }
        finish(*last);
        if (m_broken)
            return {std::nullopt, m_findings};
        return {m_policy, m_findings};
    }

private:
    void readLine(PolicyLine line)
    {
        if (line.end == PolicyLine::End::BareCr && !m_bareCrSeen) {
            m_bareCrSeen = true;
            add(FindingId::StsPolicyLineEnding, place(line, line.text, {line.text.end(), 1}));
        }
        if (line.number == 1 && line.text.startsWith("\xEF\xBB\xBF")) {
            add(FindingId::StsPolicyBom, {{u"line"_s, 1}, {u"column"_s, 1}, {u"length"_s, 3}, {u"text"_s, u"UTF-8"_s}});
            line.offset += 3;
            line.text = line.text.sliced(3);
        }
        const QByteArrayView content = withoutWsp(line.text);
        if (content.isEmpty())
            return add(FindingId::StsPolicyBlankLine, place(line, line.text, line.text));
        if (!isUtf8(line.text)
            || std::any_of(content.begin(), content.end(), [](char c) { return isControl(c) && c != '\t'; }))
            return add(FindingId::StsPolicyEncoding, place(line, line.text, content));
        if (isWsp(line.text.front()))
            add(FindingId::StsPolicyWhitespace,
                place(line, line.text, line.text.first(content.begin() - line.text.begin())));
        const qsizetype colon = content.indexOf(':');
        if (colon <= 0)
            return add(FindingId::StsPolicyLine, place(line, line.text, content));
        QByteArrayView name = content.first(colon);
        if (isWsp(name.back())) {
            name = withoutWsp(name);
            add(FindingId::StsPolicyWhitespace, place(line, line.text, {name.end(), content.begin() + colon}));
        }
        ++m_fieldCount;
        readField({line, name, withoutWsp(content.sliced(colon + 1))});
    }

    void readField(const Field &field)
    {
        if (field.name == "mx")
            return readMx(field);
        const bool known = field.name == "version" || field.name == "mode" || field.name == "max_age";
        // RFC 8461 section 3.2: of a field other than mx, all entries except the first are ignored, whatever their
        // value.
        if (m_seen.contains(field.name.toByteArray()))
            return add(FindingId::StsPolicyDuplicateField, nameEvidence(field));
        if (!known)
            return readExtension(field);
        m_seen.insert(field.name.toByteArray());
        if (field.name == "version")
            readVersion(field);
        else if (field.name == "mode")
            readMode(field);
        else
            readMaxAge(field);
    }

    void readVersion(const Field &field)
    {
        if (field.value != "STSv1")
            add(FindingId::StsPolicyVersionUnknown, valueEvidence(field));
        else if (m_fieldCount > 1)
            add(FindingId::StsPolicyVersionNotFirst, nameEvidence(field));
    }

    void readMode(const Field &field)
    {
        m_mode = modeFrom(field.value);
        if (m_mode)
            m_policy.mode = *m_mode;
        else
            add(FindingId::StsPolicyModeUnknown, valueEvidence(field));
    }

    void readMaxAge(const Field &field)
    {
        constexpr qsizetype maxDigits = 10; // max_age = 1*10(DIGIT); erratum 7282 wants eight
        const bool digits = !field.value.isEmpty() && field.value.size() <= maxDigits
            && std::all_of(field.value.begin(), field.value.end(), isDigit);
        if (!digits)
            return add(FindingId::StsPolicyMaxAgeSyntax, valueEvidence(field));
        m_policy.maxAge = std::chrono::seconds(field.value.toByteArray().toLongLong());
        if (m_policy.maxAge > maxMaxAge)
            add(FindingId::StsPolicyMaxAgeRange, valueEvidence(field));
    }

    void readMx(const Field &field)
    {
        ++m_mxCount;
        const auto pattern = MxPattern::parse(field.value);
        if (!pattern)
            return add(FindingId::StsPolicyMxSyntax, valueEvidence(field));
        const QByteArray text = pattern->text().toLatin1();
        if (m_patterns.contains(text))
            return add(FindingId::StsPolicyMxDuplicate, valueEvidence(field));
        m_patterns.insert(text);
        m_policy.mx.append(*pattern);
    }

    void readExtension(const Field &field)
    {
        const QByteArray meant = meantKey(field.name);
        if (!meant.isEmpty()) {
            QJsonObject evidence = nameEvidence(field);
            evidence.insert(u"meant"_s, QString::fromLatin1(meant));
            add(FindingId::StsPolicyUnknownField, evidence, Circumstance::Other);
            // Still read as the RFC has it: a name that is none voids the policy, as the missing key will.
            m_broken |= !isExtensionName(field.name);
        } else if (!isExtensionName(field.name) || field.value.isEmpty()) {
            return add(FindingId::StsPolicyLine, place(field.line, field.line.text, withoutWsp(field.line.text)));
        } else {
            add(FindingId::StsPolicyUnknownField, nameEvidence(field));
        }
        if (field.value.contains('\t'))
            return add(FindingId::StsPolicyEncoding, valueEvidence(field));
        m_broken |= field.value.isEmpty();
        m_seen.insert(field.name.toByteArray());
        m_policy.extensions.append({field.name.toByteArray(), field.value.toByteArray()});
    }

    /// What is missing belongs behind what is there, the version before it.
    void finish(const PolicyLine &last)
    {
        const QJsonObject end{{u"line"_s, last.number}, {u"column"_s, qint64(last.text.size() + 1)}, {u"length"_s, 0}};
        if (!m_seen.contains("version"))
            add(FindingId::StsPolicyVersionMissing, {{u"line"_s, 1}, {u"column"_s, 1}, {u"length"_s, 0}});
        if (!m_seen.contains("mode"))
            add(FindingId::StsPolicyModeMissing, end);
        if (!m_seen.contains("max_age"))
            add(FindingId::StsPolicyMaxAgeMissing, end);
        if (m_mode != Mode::None && m_mxCount == 0)
            add(FindingId::StsPolicyMxMissing, end);
    }

    static QJsonObject place(const PolicyLine &line, QByteArrayView whole, QByteArrayView part)
    {
        return {{u"line"_s, line.number},
                {u"column"_s, qint64(part.begin() - whole.begin() + 1)},
                {u"length"_s, qint64(part.size())},
                {u"text"_s, readable(part)}};
    }

    static QJsonObject nameEvidence(const Field &field)
    {
        QJsonObject evidence = place(field.line, field.line.text, field.name);
        evidence.insert(u"name"_s, readable(field.name));
        evidence.insert(u"value"_s, readable(field.value));
        return evidence;
    }

    static QJsonObject valueEvidence(const Field &field)
    {
        QJsonObject evidence = place(field.line, field.line.text, field.value);
        evidence.insert(u"name"_s, readable(field.name));
        evidence.insert(u"value"_s, readable(field.value));
        return evidence;
    }

    void add(FindingId id, const QJsonObject &evidence, Circumstance circumstance = Circumstance::Usual)
    {
        // What is missing is missing from the policy as a whole, wherever it belongs; a blank line is one.
        const bool isAboutAll = evidence.value("length"_L1).toInt() == 0 && !evidence.contains("text"_L1);
        const QString subject = isAboutAll ? u"policy"_s : u"line %1"_s.arg(evidence.value("line"_L1).toInt());
        Finding finding = makeFinding(id, subject, evidence, circumstance);
        m_broken |= finding.severity == Severity::Error;
        if (m_findings.size() < maxFindings || isAboutAll)
            m_findings.append(std::move(finding));
    }

    Policy m_policy;
    Findings m_findings;
    QSet<QByteArray> m_seen;
    QSet<QByteArray> m_patterns;
    std::optional<Mode> m_mode;
    int m_mxCount = 0;
    int m_fieldCount = 0;
    bool m_bareCrSeen = false;
    bool m_broken = false;
};

} // namespace

ParsedPolicy parsePolicy(QByteArrayView text)
{
    return PolicyReader().read(text);
}

} // namespace valija
