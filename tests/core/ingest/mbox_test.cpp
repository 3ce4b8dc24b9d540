// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/mbox.h"
#include "tests/support/printers.h"

namespace valija {

namespace {

const QByteArray separator = "From a@b.example Sun Mar  1 00:00:00 2026\n";
const QByteArray first = "From: a@b.example\nSubject: one\n\nhello\n";
const QByteArray second = "From: c@d.example\nSubject: two\n\nbye\n";

QList<QByteArray> trimmedMailsOf(const QByteArray &mbox)
{
    QList<QByteArray> mails;
    for (MboxReader reader(mbox); !reader.atEnd();)
        mails.append(unquoted(reader.next()).trimmed());
    return mails;
}

const QList<QByteArray> both{first.trimmed(), second.trimmed()};

} // namespace

TEST(Mbox, GivesEveryMail)
{
    EXPECT_EQ(trimmedMailsOf(separator + first + '\n' + separator + second + '\n'), both);
    EXPECT_EQ(trimmedMailsOf(QByteArray(separator + first + '\n' + separator + second).replace('\n', "\r\n")),
              (QList<QByteArray>{QByteArray(first).replace('\n', "\r\n").trimmed(),
                                 QByteArray(second).replace('\n', "\r\n").trimmed()}));
    EXPECT_TRUE(MboxReader("").atEnd());
    EXPECT_EQ(trimmedMailsOf(separator), QList<QByteArray>{""});
}

TEST(Mbox, IsPartedHoweverTheDateIsWritten)
{
    for (const char *line :
         {"From - Tue Nov 25 10:00:00 2026\n", "From MAILER-DAEMON Fri Jul  8 12:08:34 2011\n",
          "From 1234@xxx Mon Mar 20 15:00:00 +0000 2023\n", "From \"a b\"@c.example  Thu Jan 1 0:0:0\n",
          "From a@b.example Sun Mar  1 00:00:00 2026 remote from c\r\n"})
        EXPECT_EQ(trimmedMailsOf(line + first + line + second), both) << line;
}

TEST(Mbox, IsNotPartedByTextThatBeginsAlike)
{
    const QByteArray text = first + "\nFrom here on it is fine.\n\nFrom Monday on, too\n";
    EXPECT_EQ(trimmedMailsOf(separator + text + '\n' + separator + second),
              (QList<QByteArray>{text.trimmed(), second.trimmed()}));
}

TEST(Mbox, WithoutDatesIsPartedAfterBlankLines)
{
    EXPECT_EQ(trimmedMailsOf("From a@b.example\n" + first + "\nFrom c@d.example\n" + second), both);
    EXPECT_EQ(trimmedMailsOf("From a@b.example\n" + first + "From c\n").size(), 1);
}

TEST(Mbox, QuotesAreTakenOffAgain)
{
    const QByteArray mail = "From: a@b.example\n\n>From me\n>>From you\n> From nobody\n";
    const QByteArray meant = "From: a@b.example\n\nFrom me\n>From you\n> From nobody";
    EXPECT_EQ(trimmedMailsOf(separator + mail), QList<QByteArray>{meant});
}

} // namespace valija
