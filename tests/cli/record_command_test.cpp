// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/support/printers.h"

#include <QJsonArray>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

ProgramRun lint(const QString &type, const QStringList &texts)
{
    return run(QStringList{u"record"_s, u"lint"_s, u"--json"_s, u"--type"_s, type} + texts);
}

} // namespace

TEST(RecordLint, SaysOfAnStsRecordWhatTheContractSays)
{
    const ProgramRun sts = lint(u"sts"_s, {u"v=STSv1; id=a1; x=y"_s});
    EXPECT_EQ(sts.status, 0);
    EXPECT_EQ(sts.json().keys(), (QStringList{u"findings"_s, u"record"_s, u"schema"_s, u"valid"_s}));
    EXPECT_EQ(sts.json()["schema"_L1].toString(), u"valija.lint/1"_s);
    EXPECT_TRUE(sts.json()["valid"_L1].toBool());
    const QJsonObject expected{{u"id"_s, u"a1"_s}, {u"extensions"_s, QJsonArray{QJsonArray{u"x"_s, u"y"_s}}}};
    EXPECT_EQ(sts.json()["record"_L1].toObject(), expected);
    EXPECT_EQ(sts.json()["findings"_L1][0].toObject().keys(),
              (QStringList{u"evidence"_s, u"id"_s, u"message"_s, u"severity"_s, u"subject"_s}));
}

/// The parser of the command line would take it for a list of one.
TEST(RecordLint, TakesBracketsAsTyped)
{
    EXPECT_FALSE(lint(u"sts"_s, {u"[v=STSv1; id=1]"_s}).json()["valid"_L1].toBool());
    EXPECT_FALSE(lint(u"tlsrpt"_s, {u"[v=TLSRPTv1; rua=mailto:a@example.com]"_s}).json()["valid"_L1].toBool());
    const ProgramRun stray = run(QStringList{u"history"_s, u"a.example"_s, u"[x]"_s});
    EXPECT_EQ(stray.status, 64);
    EXPECT_TRUE(stray.errors.contains("[x]\n")) << stray.errors.constData();
}

TEST(RecordLint, SaysOfATlsrptRecordWhatTheContractSays)
{
    const ProgramRun rpt = lint(u"tlsrpt"_s, {u"v=TLSRPTv1; rua=mailto:a@example.com,https://r.example/x; e=f"_s});
    const QJsonObject expected{{u"rua"_s, QJsonArray{u"mailto:a@example.com"_s, u"https://r.example/x"_s}},
                               {u"extensions"_s, QJsonArray{QJsonArray{u"e"_s, u"f"_s}}}};
    EXPECT_EQ(rpt.json()["record"_L1].toObject(), expected);
}

TEST(RecordLint, JudgesAllRecordsOfANameTogether)
{
    const ProgramRun two = lint(u"sts"_s, {u"v=STSv1; id=1"_s, u"v=STSv1; id=2"_s});
    EXPECT_EQ(two.status, 2);
    EXPECT_TRUE(two.json()["record"_L1].isNull());
    EXPECT_FALSE(two.json()["valid"_L1].toBool());
    EXPECT_EQ(two.json()["findings"_L1][0]["id"_L1].toString(), u"sts.txt.multiple"_s);
    EXPECT_EQ(lint(u"sts"_s, {}).status, 0); // none is no fault
}

TEST(RecordLint, ShowsTheFaultAndItsPlaceInWords)
{
    const ProgramRun text = run(QStringList{u"record"_s, u"lint"_s, u"--type"_s, u"sts"_s, u"v=STSv1; id=a-b"_s});
    EXPECT_EQ(text.status, 2);
    EXPECT_TRUE(text.output.contains("No record is used."));
    EXPECT_TRUE(text.output.contains("sts.txt.id-syntax"));
}

TEST(RecordLint, ShowsNothingThatATerminalWouldRun)
{
    const ProgramRun hostile
        = run(QStringList{u"record"_s, u"lint"_s, u"--type"_s, u"sts"_s, u"v=STSv1; id=\x1b[31m\u202egnp"_s});
    EXPECT_EQ(hostile.status, 2);
    EXPECT_FALSE(hostile.output.contains('\x1b'));
    EXPECT_FALSE(hostile.output.contains("\xE2\x80\xAE")); // NOLINT(misc-misleading-bidirectional)
}

} // namespace valija
