// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/smtp_reader.h"
#include "tests/support/printers.h"

namespace valija {
namespace {

using namespace Qt::StringLiterals;

TEST(SmtpReader, ReadsRepliesOfOneAndOfManyLines)
{
    SmtpReader reader;
    reader.feed("220 mx.example.com ESMTP\r\n250-mx\r\n250-SIZE 100\n250 STARTTLS\r\n250");
    EXPECT_EQ(reader.next()->code, 220);
    const auto hello = reader.next();
    ASSERT_TRUE(hello);
    EXPECT_EQ(hello->texts(), (QList<QByteArray>{"mx"_ba, "SIZE 100"_ba, "STARTTLS"_ba}));
    EXPECT_FALSE(reader.next());
    reader.feed("\r\n");
    EXPECT_EQ(reader.next()->lines, QList<QByteArray>{"250"_ba});
    EXPECT_FALSE(reader.isBroken());
}

TEST(SmtpReader, KnowsWhetherSomethingCameTooEarly)
{
    SmtpReader reader;
    reader.feed("220 go ahead\r\n");
    ASSERT_TRUE(reader.next());
    EXPECT_FALSE(reader.discard());
    reader.feed("220 go ahead\r\nMAIL FROM:<a@b>\r\n");
    ASSERT_TRUE(reader.next());
    EXPECT_TRUE(reader.discard());
    EXPECT_FALSE(reader.next());
}

class BrokenSmtp : public testing::TestWithParam<QByteArray>
{
};

TEST_P(BrokenSmtp, IsSaidToBeSo)
{
    SmtpReader reader;
    reader.feed(GetParam());
    EXPECT_FALSE(reader.next());
    EXPECT_TRUE(reader.isBroken());
}

INSTANTIATE_TEST_SUITE_P(Cases, BrokenSmtp,
                         testing::Values("\r\n"_ba, "22\r\n"_ba, "HTTP/1.1 400 Bad Request\r\n"_ba, "220?mx\r\n"_ba,
                                         "620 mx\r\n"_ba, "\xff\xfe\0\n"_ba, "* OK IMAP4rev1\r\n"_ba,
                                         QByteArray(5000, 'x'), "220 "_ba + QByteArray(5000, 'x') + '\n',
                                         QByteArray("250-again\r\n").repeated(101)));

} // namespace
} // namespace valija
