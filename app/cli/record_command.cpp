// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "core/policy/sts_record.h"
#include "core/tlsrpt/tlsrpt_record.h"

#include <QCoreApplication>

#include <memory>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct LintOptions {
    std::string type;
    std::vector<std::string> texts;
};

QJsonArray extensionsToJson(const QList<RecordExtension> &extensions)
{
    QJsonArray array;
    for (const auto &extension : extensions)
        array.append(QJsonArray{QString::fromUtf8(extension.name), QString::fromUtf8(extension.value)});
    return array;
}

QJsonValue toJson(const std::optional<StsRecord> &record)
{
    if (!record)
        return {};
    return QJsonObject{{u"id"_s, QString::fromLatin1(record->id)},
                       {u"extensions"_s, extensionsToJson(record->extensions)}};
}

QJsonValue toJson(const std::optional<TlsrptRecord> &record)
{
    if (!record)
        return {};
    QJsonArray rua;
    for (const auto &uri : record->rua)
        rua.append(QString::fromUtf8(uri.text));
    return QJsonObject{{u"rua"_s, rua}, {u"extensions"_s, extensionsToJson(record->extensions)}};
}

template <typename Parsed>
ExitStatus show(const Parsed &parsed, const CommonOptions &common)
{
    const bool valid = parsed.record.has_value();
    if (common.json)
        print(QJsonObject{{u"schema"_s, u"valija.lint/1"_s},
                          {u"valid"_s, valid},
                          {u"record"_s, toJson(parsed.record)},
                          {u"findings"_s, toJson(parsed.findings)}});
    else {
        print(valid ? CommandLine::tr("The record is used.") : CommandLine::tr("No record is used."));
        printFindings(parsed.findings, common.quiet);
    }
    return exitStatusFor(verdictOf(parsed.findings));
}

ExitStatus lintRecords(const LintOptions &options, const CommonOptions &common)
{
    QList<QByteArray> records;
    for (const auto &text : options.texts)
        records.append(asTyped(text));
    if (options.type == "sts")
        return show(parseStsRecords(records, u"_mta-sts"_s), common);
    if (options.type == "tlsrpt")
        return show(parseTlsrptRecords(records, u"_smtp._tls"_s), common);
    return usageError(CommandLine::tr("--type must be sts or tlsrpt"));
}

} // namespace

void addRecordCommands(CLI::App &program, const CommonOptions &common, ChosenCommand &chosen)
{
    CLI::App *record = program.add_subcommand("record", "Lint TXT records (RFC 8461, RFC 8460)");
    record->require_subcommand(1);
    const auto options = std::make_shared<LintOptions>();
    CLI::App *lint = record->add_subcommand("lint", "Findings of the TXT records found at one name");
    lint->add_option("--type", options->type, "sts or tlsrpt")->required();
    lint->add_option("text", options->texts, "One text per record, strings joined");
    lint->callback([&, options] {
        chosen = [&, options] {
            return lintRecords(*options, common);
        };
    });
}

} // namespace valija
