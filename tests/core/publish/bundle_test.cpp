// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/parse_policy.h"
#include "core/publish/bundle.h"
#include "tests/core/publish/tool.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace valija;
using namespace Qt::StringLiterals;

namespace valija {

void PrintTo(const WebServer &server, std::ostream *out)
{
    *out << server.slug;
}

} // namespace valija

namespace {

QList<ServedPolicy> twoPolicies()
{
    Policy policy;
    policy.mode = Mode::Testing;
    policy.mx = {MxPattern::parse("mx.example.com").value(), MxPattern::parse("*.example.net").value()};
    policy.maxAge = std::chrono::seconds(86400);
    Policy other = policy;
    other.mode = Mode::Enforce;
    return {{name("example.com"), policy},
            {name("b\xc3\xbc"
                  "cher.example"),
             other}};
}

class EachServer : public testing::TestWithParam<WebServer>
{
};

TEST_P(EachServer, GetsOneFolderForEachPolicyHost)
{
    const auto files = bundleFor(twoPolicies(), GetParam());
    EXPECT_EQ(files.value(u"mta-sts.example.com/.well-known/mta-sts.txt"_s), toText(twoPolicies().at(0).policy));
    const QByteArray second = files.value(u"mta-sts.xn--bcher-kva.example/.well-known/mta-sts.txt"_s);
    const auto parsed = parsePolicy(second);
    ASSERT_TRUE(parsed.policy);
    EXPECT_EQ(*parsed.policy, twoPolicies().at(1).policy);
    EXPECT_GT(files.size(), 2);
}

TEST_P(EachServer, WritesTheFilesBelowAFolderThatNeedNotExist)
{
    const QTemporaryDir folder;
    const auto files = bundleFor(twoPolicies(), GetParam());
    ASSERT_TRUE(writeBundle(files, folder.filePath(u"new/bundle"_s)));
    for (auto file = files.constBegin(); file != files.constEnd(); ++file)
        EXPECT_EQ(contentOf(folder.filePath(u"new/bundle/"_s + file.key())), file.value());
}

TEST_P(EachServer, KeepsTheHostsOfAnEarlierBundle)
{
    const QTemporaryDir folder;
    const auto both = twoPolicies();
    ASSERT_TRUE(writeBundle(*bundleInto(folder.path(), {both.at(1)}, GetParam()), folder.path()));
    ASSERT_TRUE(writeBundle(*bundleInto(folder.path(), {both.at(0)}, GetParam()), folder.path()));
    const auto expected = bundleFor({both.at(1), both.at(0)}, GetParam());
    for (auto file = expected.constBegin(); file != expected.constEnd(); ++file)
        EXPECT_EQ(contentOf(folder.filePath(file.key())), file.value()) << qPrintable(file.key());
}

INSTANTIATE_TEST_SUITE_P(All, EachServer, testing::ValuesIn(allWebServers().begin(), allWebServers().end()),
                         [](const auto &tested) {
                             return QByteArray(tested.param.slug).replace('-', '_').toStdString();
                         });

TEST(WriteBundle, SaysWhichFileCouldNotBeWritten)
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"bundle"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto written = writeBundle({{u"a/b.txt"_s, "x"_ba}}, inTheWay.fileName());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Error::Kind::Unwritable);
    EXPECT_TRUE(written.error().detail.contains(u"b.txt"_s));
}

TEST(BundleInto, LeavesTheFilesOfOtherHostsAsTheyAre)
{
    const QTemporaryDir folder;
    const QString path = u"mta-sts.b.example/.well-known/mta-sts.txt"_s;
    const QByteArray typed = "version: STSv1\nmode: none\nmax_age: 1\n"; // LF
    ASSERT_TRUE(writeBundle({{path, typed}, {u"mta-sts.notes/readme"_s, "x"_ba}}, folder.path()));
    const auto files = bundleInto(folder.path(), twoPolicies(), *webServerFrom(u"nginx"));
    ASSERT_TRUE(files);
    EXPECT_FALSE(files->contains(path));
    EXPECT_TRUE(files->value(u"nginx.conf"_s).contains("server_name mta-sts.b.example;"));
    EXPECT_FALSE(files->value(u"nginx.conf"_s).contains("mta-sts.notes"));
}

TEST(BundleInto, RefusesAFolderWithAPolicyThatIsNone)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(writeBundle({{u"mta-sts.b.example/.well-known/mta-sts.txt"_s, "mode: none"_ba}}, folder.path()));
    const auto files = bundleInto(folder.path(), twoPolicies(), *webServerFrom(u"nginx"));
    ASSERT_FALSE(files);
    EXPECT_EQ(files.error().kind, Error::Kind::Malformed);
    EXPECT_TRUE(files.error().detail.contains(u"mta-sts.b.example"_s));
}

TEST(WebServers, AreFoundBySlug)
{
    EXPECT_STREQ(webServerFrom(u"caddy")->title, "Caddy");
    EXPECT_EQ(webServerFrom(u"lighttpd"), nullptr);
}

TEST(Snippets, MarkWhatTheAdministratorHasToFillIn)
{
    for (const char16_t *slug : {u"nginx", u"apache", u"caddy", u"iis"}) {
        QByteArray all;
        const auto files = webServerFrom(slug)->snippets(twoPolicies());
        for (const QByteArray &content : files)
            all += content;
        EXPECT_TRUE(all.contains("TO FILL IN"));
    }
}

TEST(Iis, TheConfigurationIsWellFormed)
{
    const auto files = bundleFor(twoPolicies(), *webServerFrom(u"iis"));
    QXmlStreamReader reader(files.value(u"mta-sts.example.com/web.config"_s));
    QStringList elements;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            elements.append(reader.name().toString());
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    EXPECT_TRUE(elements.contains(u"mimeMap"_s));
    EXPECT_TRUE(elements.contains(u"requestFiltering"_s));
}

TEST(AzureStaticWebApp, TheConfigurationIsJsonWithA404ForTheRest)
{
    const auto files = bundleFor(twoPolicies(), *webServerFrom(u"azure-static-web-app"));
    const auto json = QJsonDocument::fromJson(files.value(u"mta-sts.example.com/staticwebapp.config.json"_s));
    ASSERT_TRUE(json.isObject());
    EXPECT_EQ(json["mimeTypes"_L1][".txt"_L1].toString(), u"text/plain"_s);
    EXPECT_EQ(json["routes"_L1][1]["statusCode"_L1].toInt(), 404);
}

/// The worker runs under Node, which has the same Request and Response.
TEST(CloudflareWorker, ServesThePolicyAndNothingElse)
{
    NEED_TOOL(node, "node");
    const QTemporaryDir folder;
    ASSERT_TRUE(writeBundle(bundleFor(twoPolicies(), *webServerFrom(u"cloudflare-worker")), folder.path()));
    const QByteArray harness = R"(
import { readFileSync } from "node:fs";
const source = readFileSync("worker.js", "utf8");
const worker = (await import("data:text/javascript;base64," + Buffer.from(source).toString("base64"))).default;
for (const url of ["https://mta-sts.example.com/.well-known/mta-sts.txt", "https://mta-sts.example.com/",
                   "https://other.example/.well-known/mta-sts.txt", "https://constructor/.well-known/mta-sts.txt"]) {
  const answer = await worker.fetch(new Request(url));
  console.log(answer.status, answer.headers.get("content-type"), JSON.stringify(await answer.text()));
}
)";
    const ToolRun run = runTool(node, {u"--input-type=module"_s, u"-"_s}, harness, folder.path());
    ASSERT_EQ(run.status, 0) << run.errors.constData();
    const QList<QByteArray> lines = run.output.trimmed().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(
        lines.at(0),
        R"(200 text/plain "version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\nmx: *.example.net\r\nmax_age: 86400\r\n")");
    for (int i = 1; i < 4; ++i)
        EXPECT_TRUE(lines.at(i).startsWith("404 text/plain"));
}

} // namespace
