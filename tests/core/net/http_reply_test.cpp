// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/http_reply.h"
#include "tests/support/printers.h"

#include <random>

namespace valija {
namespace {

using namespace Qt::StringLiterals;
using State = HttpReply::State;

HttpReply read(const QByteArray &bytes, bool closed = true)
{
    HttpReply reply;
    reply.feed(bytes);
    if (closed)
        reply.finish();
    return reply;
}

TEST(HttpReply, ReadsABodyByItsLength)
{
    const HttpReply reply
        = read("HTTP/1.1 200 OK\r\ncontent-TYPE:  text/plain \r\nContent-Length: 5\r\n\r\nhello, and more"_ba, false);
    EXPECT_EQ(reply.state(), State::Done);
    EXPECT_EQ(reply.status(), 200);
    EXPECT_EQ(reply.header("Content-Type"), "text/plain"_ba);
    EXPECT_EQ(reply.body(), "hello"_ba);
}

TEST(HttpReply, ReadsABodyUntilTheClose)
{
    EXPECT_EQ(read("HTTP/1.0 200\r\n\r\nhello"_ba, false).state(), State::Body);
    EXPECT_EQ(read("HTTP/1.0 200\r\n\r\nhello"_ba).body(), "hello"_ba);
}

TEST(HttpReply, ReadsChunksWithExtensionsAndATrailerInAnyPieces)
{
    const QByteArray bytes
        = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n1 \r\n!\r\n0\r\nA: b\r\n\r\n"_ba;
    HttpReply reply;
    for (const char c : bytes) {
        EXPECT_FALSE(reply.isOver());
        reply.feed(QByteArrayView(&c, 1));
    }
    EXPECT_EQ(reply.state(), State::Done) << qUtf8Printable(reply.fault());
    EXPECT_EQ(reply.body(), "hello!"_ba);
}

TEST(HttpReply, PassesOverInterimReplies)
{
    const HttpReply reply
        = read("HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"_ba);
    EXPECT_EQ(reply.state(), State::Done);
    EXPECT_EQ(reply.status(), 200);
    EXPECT_TRUE(reply.header("Link").isEmpty());
}

TEST(HttpReply, IsDoneWithTheHeaderOfEveryOtherStatus)
{
    const HttpReply reply = read(
        "HTTP/1.1 301 Moved\r\nLocation: https://www.example.com/\r\nContent-Encoding: br\r\n\r\nbody"_ba, false);
    EXPECT_EQ(reply.state(), State::Done);
    EXPECT_EQ(reply.header("location"), "https://www.example.com/"_ba);
    EXPECT_TRUE(reply.body().isEmpty());
}

TEST(HttpReply, StopsBehindTheLargestBody)
{
    const QByteArray header = "HTTP/1.1 200 OK\r\n\r\n"_ba;
    EXPECT_EQ(read(header + QByteArray(maxFetchedBody, 'x')).state(), State::Done);
    const HttpReply large = read(header + QByteArray(10 * maxFetchedBody, 'x'));
    EXPECT_EQ(large.state(), State::TooLarge);
    EXPECT_EQ(large.body().size(), maxFetchedBody + 1);
}

class BrokenHttp : public testing::TestWithParam<QByteArray>
{
};

TEST_P(BrokenHttp, IsSaidToBeSo)
{
    const HttpReply reply = read(GetParam());
    EXPECT_EQ(reply.state(), State::Broken);
    EXPECT_FALSE(reply.fault().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Cases, BrokenHttp,
                         testing::Values(""_ba, "HTTP/1.1"_ba, "SSH-2.0-OpenSSH\r\n\r\n"_ba, "HTTP/2 200\r\n\r\n"_ba,
                                         "HTTP/1.1 20 OK\r\n\r\n"_ba, "HTTP/1.1 2000 OK\r\n\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nNo colon\r\n\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nA : b\r\n\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nA: b\r\n folded\r\n\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nA: b\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nx"_ba,
                                         "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nx"_ba,
                                         "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nabcd"_ba,
                                         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"_ba,
                                         "HTTP/1.1 200 OK\r\nX: "_ba + QByteArray(70'000, 'x') + "\r\n\r\n",
                                         "HTTP/1.1 200 OK\r\n"_ba + QByteArray("X: y\r\n").repeated(20'000) + "\r\n",
                                         QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(10'000)));

TEST(HttpReply, SurvivesAnyBytesWithinItsBounds)
{
    std::mt19937 random(9112);
    const QByteArray start
        = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n5\r\nhello\r\n0\r\n\r\n"_ba;
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = start;
        for (int i = 0; i < 3; ++i)
            bytes[qsizetype(random() % size_t(bytes.size()))] = char(random() % 256);
        const HttpReply reply = read(bytes);
        EXPECT_TRUE(reply.isOver());
        EXPECT_LE(reply.body().size(), bytes.size());
    }
}

} // namespace
} // namespace valija
