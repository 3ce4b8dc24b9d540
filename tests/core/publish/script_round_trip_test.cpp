// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scripts and configuration, read back by the language they are written in.

#include "core/publish/dialect.h"
#include "tests/core/publish/sample_records.h"
#include "tests/core/publish/tool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace valija;
using namespace Qt::StringLiterals;

namespace {

QByteArray written(QStringView dialect)
{
    return dialectFrom(dialect)->write(trickyRecords(), name("example.com"));
}

QStringList valuesOf(DnsRecord::Type type)
{
    QStringList values;
    for (const DnsRecord &record : trickyRecords()) {
        if (record.type == type)
            values.append(QString::fromUtf8(record.value));
    }
    values.sort();
    return values;
}

/// Runs the script with `program` replaced by a function that prints its arguments.
QList<QStringList> callsOf(const QString &shell, const QByteArray &program, const QByteArray &script)
{
    const QByteArray function = program + "() { printf '%s\\037' \"$@\"; printf '\\036'; }\nRESOURCE_GROUP=rg\n";
    const ToolRun run = runTool(shell, {u"-s"_s}, function + script);
    EXPECT_EQ(run.status, 0) << run.errors.constData();
    EXPECT_EQ(run.errors, "");
    QList<QStringList> calls;
    for (const QString &call : QString::fromUtf8(run.output).split(QChar(036), Qt::SkipEmptyParts))
        calls.append(call.split(QChar(037)));
    return calls;
}

QString argumentAfter(const QStringList &call, const QString &option)
{
    const qsizetype at = call.indexOf(option);
    return at < 0 ? QString() : call.value(at + 1);
}

TEST(Shell, AzGetsEveryValueAsWritten)
{
    NEED_TOOL(shell, "bash");
    const auto calls = callsOf(shell, "az", written(u"azure"));
    QStringList texts;
    QStringList aliases;
    QStringList addresses;
    int created = 0;
    for (const QStringList &call : calls) {
        EXPECT_EQ(argumentAfter(call, u"--resource-group"_s), u"rg"_s);
        created += call.contains(u"create"_s) ? 1 : 0;
        if (call.contains(u"--value"_s))
            texts.append(argumentAfter(call, u"--value"_s));
        if (call.contains(u"--cname"_s))
            aliases.append(argumentAfter(call, u"--cname"_s));
        if (call.contains(u"--ipv4-address"_s))
            addresses.append(argumentAfter(call, u"--ipv4-address"_s));
    }
    texts.sort();
    addresses.sort();
    EXPECT_EQ(texts, valuesOf(DnsRecord::Type::Txt));
    EXPECT_EQ(aliases, QStringList{u"policy.example.net."_s});
    EXPECT_EQ(addresses, valuesOf(DnsRecord::Type::A));
    EXPECT_EQ(created, 9); // the two addresses are one set
}

TEST(Shell, GcloudGetsRdataAsOneArgumentEach)
{
    NEED_TOOL(shell, "bash");
    const auto calls = callsOf(shell, "gcloud", written(u"gcloud"));
    QList<QStringList> additions;
    QStringList order;
    for (const QStringList &call : calls) {
        order.append(call.value(3));
        if (call.value(3) == "add"_L1)
            additions.append(call);
    }
    EXPECT_EQ(order.first(), u"start"_s);
    EXPECT_EQ(order.last(), u"execute"_s);
    EXPECT_EQ(order.count(u"start"_s), 2); // one transaction for each zone
    ASSERT_EQ(additions.size(), 9);
    EXPECT_TRUE(additions.at(0).contains(u"--zone=example-com"_s));
    EXPECT_TRUE(additions.at(0).contains(u"--name=_mta-sts.example.com."_s));
    EXPECT_EQ(argumentAfter(additions.at(0), u"--"_s), u"\"v=STSv1; id=20260102T1;\""_s);
    EXPECT_EQ(argumentAfter(additions.at(4), u"--"_s), uR"("say \"hi\" \\ it's ${a} %{b} $(c) `d` $$ %% ;end\\")"_s);
}

TEST(Shell, NoCommandInAValueRuns)
{
    NEED_TOOL(shell, "bash");
    const QTemporaryDir folder;
    const QString trap = folder.filePath(u"trap"_s);
    for (const QByteArray form : {"$(touch %)", "`touch %`", "'; touch %; '", "\"; touch %; \"", "\\'; touch %; \\'"}) {
        const QList<DnsRecord> records{
            {name("x.example.com"), DnsRecord::Type::Txt, 60, QByteArray(form).replace("%", trap.toUtf8())}};
        for (const char16_t *dialect : {u"azure", u"gcloud"}) {
            const QByteArray program = dialect == QStringView(u"azure") ? "az" : "gcloud";
            callsOf(shell, program, dialectFrom(dialect)->write(records, name("example.com")));
            EXPECT_FALSE(QFile::exists(trap)) << form.constData();
        }
    }
}

TEST(DnsControl, NodeReadsTheSameRecords)
{
    NEED_TOOL(node, "node");
    const QByteArray prelude = R"(
const TTL = (seconds) => seconds;
const record = (type) => (name, value, ttl) => ({ type, name, value, ttl });
const TXT = record("TXT"), CNAME = record("CNAME"), A = record("A"), AAAA = record("AAAA");
const all = {};
const D_EXTEND = (zone, ...records) => { all[zone] = records; };
)";
    const ToolRun run
        = runTool(node, {u"-"_s}, prelude + written(u"dnscontrol") + "console.log(JSON.stringify(all));\n");
    ASSERT_EQ(run.status, 0) << run.errors.constData();
    const QJsonObject zones = QJsonDocument::fromJson(run.output).object();
    EXPECT_EQ(zones.keys(), (QStringList{u"example.com"_s, u"other.example"_s}));
    QStringList texts;
    for (const auto zone : zones) {
        for (const auto entry : zone.toArray()) {
            if (entry["type"_L1].toString() == "TXT"_L1)
                texts.append(entry["value"_L1].toString());
            if (entry["type"_L1].toString() == "CNAME"_L1) {
                EXPECT_EQ(entry["value"_L1].toString(), u"policy.example.net."_s);
            }
        }
    }
    texts.sort();
    EXPECT_EQ(texts, valuesOf(DnsRecord::Type::Txt));
    EXPECT_EQ(zones["example.com"_L1][8]["name"_L1].toString(), u"@"_s);
}

/// Windows PowerShell's verbatim strings: a quote written twice is one quote.
TEST(PowerShell, VerbatimStringsReadBack)
{
    const QString script = QString::fromUtf8(written(u"powershell"));
    static const QRegularExpression texts(u"-DescriptiveText '((?:[^']|'')*)'$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression strings(u"'((?:[^']|'')*)'"_s);
    QStringList values;
    for (const QString &line : script.split(u'\n')) {
        if (const auto match = texts.match(line); match.hasMatch())
            values.append(match.captured(1).replace("''"_L1, "'"_L1));
        if (line.startsWith("dnscmd"_L1)) {
            QString joined;
            auto match = strings.globalMatch(line.mid(line.indexOf(" TXT "_L1)));
            while (match.hasNext())
                joined += match.next().captured(1).replace("''"_L1, "'"_L1).replace("\\\""_L1, "\""_L1);
            values.append(joined);
        }
    }
    values.sort();
    EXPECT_EQ(values, valuesOf(DnsRecord::Type::Txt));
    EXPECT_TRUE(script.contains("-TimeToLive 01:00:00"_L1));
    EXPECT_TRUE(script.contains("-TimeToLive 1.00:00:00"_L1));
    EXPECT_TRUE(script.contains("-HostNameAlias 'policy.example.net.'"_L1));
}

TEST(PowerShell, TypographicQuotesAreDoubledToo)
{
    const QList<DnsRecord> records{{name("x.example.com"), DnsRecord::Type::Txt, 60, "a\xe2\x80\x99; Stop-Computer"}};
    EXPECT_TRUE(dialectFrom(u"powershell")
                    ->write(records, name("example.com"))
                    .contains("'a\xe2\x80\x99\xe2\x80\x99; Stop-Computer'"));
}

class Terraform : public testing::TestWithParam<const char16_t *>
{
};

TEST_P(Terraform, IsWellFormedAndFormatted)
{
    NEED_TOOL(terraform, "terraform");
    qputenv("CHECKPOINT_DISABLE", "1");
    const ToolRun run
        = runTool(terraform, {u"fmt"_s, u"-no-color"_s, u"-check"_s, u"-diff"_s, u"-"_s}, written(GetParam()));
    EXPECT_EQ(run.status, 0) << run.output.constData() << run.errors.constData();
}

/// Terraform itself evaluates each string of the file.
TEST_P(Terraform, StringsEvaluateToTheValues)
{
    NEED_TOOL(terraform, "terraform");
    qputenv("CHECKPOINT_DISABLE", "1");
    const bool isAws = GetParam() == QStringView(u"terraform-aws");
    const QString script = QString::fromUtf8(written(GetParam()));
    static const QRegularExpression field(u"^  (?:content|records) += (.*)$"_s, QRegularExpression::MultilineOption);
    QStringList encoded;
    auto match = field.globalMatch(script);
    while (match.hasNext()) {
        const QString expression = match.next().captured(1);
        encoded.append(u"base64encode(%1)"_s.arg(isAws ? u"join(\"|\", "_s + expression + u')' : expression));
    }
    const QTemporaryDir folder;
    const QByteArray question = "join(\",\", [" + encoded.join(u", "_s).toUtf8() + "])\n";
    const ToolRun run = runTool(terraform, {u"console"_s}, question, folder.path());
    ASSERT_EQ(run.status, 0) << run.errors.constData();
    QStringList values;
    for (const QByteArray &answer : run.output.trimmed().replace('"', "").split(','))
        values.append(QString::fromUtf8(QByteArray::fromBase64(answer)));
    EXPECT_EQ(values.size(), isAws ? 9 : 10);
    const QString odd = uR"(say \"hi\" \\ it's ${a} %{b} $(c) `d` $$ %% ;end\\)"_s;
    EXPECT_TRUE(values.contains(isAws ? odd : u'"' + odd + u'"')) << qPrintable(values.join(u'\n'));
    EXPECT_TRUE(values.contains(u"policy.example.net"_s));
    const QString separator = isAws ? u"\"\""_s : u"\" \""_s;
    EXPECT_EQ(values.filter(separator + QString(10, u'x')).size(), 1); // the long one, split
}

INSTANTIATE_TEST_SUITE_P(Providers, Terraform, testing::Values(u"terraform-cloudflare", u"terraform-aws"),
                         [](const auto &tested) {
                             return QStringView(tested.param).toString().replace(u'-', u'_').toStdString();
                         });

} // namespace
