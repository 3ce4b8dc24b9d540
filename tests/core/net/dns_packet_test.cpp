// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/dns_packet.h"
#include "core/net/rdata.h"
#include "tests/core/net/dns_message.h"
#include "tests/support/printers.h"

namespace valija {
namespace {

using namespace Qt::StringLiterals;
using namespace dns;
using Status = DnsAnswer::Status;

const char *const asked = "www.example.com";

DnsAnswer answerTo(const QByteArray &message, DnsType type = DnsType::A, const char *to = asked)
{
    return answerIn(message, name(to), type);
}

QStringList aliasesOf(const DnsAnswer &answer)
{
    QStringList names;
    for (const auto &alias : answer.aliases)
        names.append(alias.ascii());
    return names;
}

/// `count` aliases in a row, a0 to a1 and so on.
QList<QByteArray> chainOf(int count)
{
    QList<QByteArray> records;
    for (int i = 0; i < count; ++i)
        records.append(
            record(wireName("a" + QByteArray::number(i)), DnsType::Cname, wireName("a" + QByteArray::number(i + 1))));
    return records;
}

struct TypeCase {
    DnsType type;
    QByteArray rdata;
};

class AnswerOfType : public testing::TestWithParam<TypeCase>
{
};

TEST_P(AnswerOfType, GivesTheRdataAsItIs)
{
    const auto &[type, rdata] = GetParam();
    const DnsAnswer answer = answerTo(
        reply(asked, type, {record(wireName(asked), type, rdata, 300), record(question, type, rdata, 300)}), type);
    EXPECT_EQ(answer.status, Status::Found) << qUtf8Printable(answer.detail);
    EXPECT_EQ(answer.records, (QList{rdata, rdata}));
    EXPECT_EQ(answer.ttl, 300);
    EXPECT_EQ(answer.security, DnsAnswer::Security::Insecure);
    EXPECT_TRUE(answer.aliases.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Types, AnswerOfType,
                         testing::Values(TypeCase{DnsType::A, "\xc0\x00\x02\x01"_ba},
                                         TypeCase{DnsType::Ns, wireName("ns.example.net")},
                                         TypeCase{DnsType::Cname, wireName("other.example.net")},
                                         TypeCase{DnsType::Ptr, wireName("host.example.net")},
                                         TypeCase{DnsType::Mx, "\x00\x0a"_ba + wireName("mx.example.net")},
                                         TypeCase{DnsType::Txt, "\x08v=STSv1;\x00\x05 id=1"_ba},
                                         TypeCase{DnsType::Aaaa, "\x20\x01\x0d\xb8"_ba + QByteArray(12, '\1')},
                                         TypeCase{DnsType::Tlsa, "\x03\x01\x01"_ba + QByteArray(32, '\xab')}));

TEST(AnswerIn, UnfoldsCompressedNames)
{
    // "mx" and then what the question has behind "www".
    const QByteArray mx = "\x00\x0a\x02mx"_ba + pointer(headerSize + 4);
    const DnsAnswer answer = answerTo(reply(asked, DnsType::Mx, {record(question, DnsType::Mx, mx)}), DnsType::Mx);
    ASSERT_EQ(answer.records.size(), 1);
    EXPECT_EQ(mxFrom(answer.records.first()), (MxRecord{10, "mx.example.com"_ba}));
    for (const DnsType type : {DnsType::Ns, DnsType::Ptr, DnsType::Cname}) {
        const DnsAnswer named
            = answerTo(reply(asked, type, {record(question, type, "\x03one"_ba + pointer(headerSize + 4))}), type);
        ASSERT_EQ(named.records.size(), 1);
        EXPECT_EQ(nameFrom(named.records.first()), "one.example.com"_ba);
    }
}

TEST(AnswerIn, KeepsTheStringsAndTheOrderOfTextRecords)
{
    const QByteArray first = "\x03one\x00\x03two"_ba;
    const QByteArray second = "\xff"_ba + QByteArray(255, 'x') + "\x02yz"_ba;
    const DnsAnswer answer = answerTo(
        reply(asked, DnsType::Txt, {record(question, DnsType::Txt, first), record(question, DnsType::Txt, second)}),
        DnsType::Txt);
    ASSERT_EQ(answer.records, (QList{first, second}));
    EXPECT_EQ(txtFrom(answer.records[0]), "onetwo"_ba);
    EXPECT_EQ(txtFrom(answer.records[1]), QByteArray(255, 'x') + "yz");
}

TEST(AnswerIn, LeavesOutWhatIsOfAnotherNameTypeOrClass)
{
    const QByteArray address = "\xc0\x00\x02\x01"_ba;
    constexpr quint16 chaos = 3;
    const DnsAnswer answer
        = answerTo(reply(asked, DnsType::A,
                         {record(wireName("other.example.com"), DnsType::A, address),
                          record(question, DnsType::Txt, "\x01x"_ba), record(question, DnsType::A, address, 60, chaos),
                          record(wireName("WWW.Example.COM"), DnsType::A, "\xc0\x00\x02\x02"_ba)}));
    EXPECT_EQ(answer.records, QList{"\xc0\x00\x02\x02"_ba}) << "names are equal whatever their letters' case";
}

TEST(AnswerIn, GoesAlongTheAliases)
{
    const DnsAnswer answer
        = answerTo(reply(asked, DnsType::A,
                         {record(wireName("end.example.net"), DnsType::A, "\xc0\x00\x02\x01"_ba, 30),
                          record(wireName("Middle.example.net"), DnsType::Cname, wireName("end.example.net"), 20),
                          record(question, DnsType::Cname, wireName("middle.example.net"), 10)}));
    EXPECT_EQ(answer.status, Status::Found);
    EXPECT_EQ(answer.records.size(), 1);
    EXPECT_EQ(aliasesOf(answer), (QStringList{u"middle.example.net"_s, u"end.example.net"_s}));
    EXPECT_EQ(answer.ttl, 30);
}

TEST(AnswerIn, DoesNotFollowAnAliasThatWasAskedForItself)
{
    const QByteArray target = wireName("other.example.net");
    const DnsAnswer answer = answerTo(
        reply(asked, DnsType::Cname,
              {record(question, DnsType::Cname, target), record(target, DnsType::Cname, wireName("a.example"))}),
        DnsType::Cname);
    EXPECT_EQ(answer.records, QList{target});
    EXPECT_TRUE(answer.aliases.isEmpty());
}

TEST(AnswerIn, KeepsTheAliasesThatLeadToNothing)
{
    const QList aliases{record(question, DnsType::Cname, wireName("gone.example.net"))};
    const DnsAnswer gone = answerTo(reply(asked, DnsType::A, aliases, Header{.rcode = 3}));
    EXPECT_EQ(gone.status, Status::NoSuchName);
    EXPECT_EQ(aliasesOf(gone), QStringList{u"gone.example.net"_s});
    const DnsAnswer empty = answerTo(reply(asked, DnsType::A, aliases));
    EXPECT_EQ(empty.status, Status::NoData);
    EXPECT_EQ(aliasesOf(empty), QStringList{u"gone.example.net"_s});
}

TEST(AnswerIn, EndsChainsOfAliases)
{
    auto records = chainOf(32);
    records.append(record(wireName("a32"), DnsType::A, "\xc0\x00\x02\x01"_ba));
    const DnsAnswer longest = answerTo(reply("a0", DnsType::A, records), DnsType::A, "a0");
    EXPECT_EQ(longest.status, Status::Found);
    EXPECT_EQ(longest.aliases.size(), 32);
    const DnsAnswer tooLong = answerTo(reply("a0", DnsType::A, chainOf(33)), DnsType::A, "a0");
    EXPECT_EQ(tooLong.status, Status::ServerFailure);
    EXPECT_EQ(tooLong.detail, u"CNAME loop"_s);
    EXPECT_TRUE(tooLong.aliases.isEmpty());
    const QList loop{record(question, DnsType::Cname, wireName("b.example")),
                     record(wireName("b.example"), DnsType::Cname, question)};
    EXPECT_EQ(answerTo(reply(asked, DnsType::A, loop)).status, Status::ServerFailure);
    const QList itself{record(question, DnsType::Cname, question)};
    EXPECT_EQ(answerTo(reply(asked, DnsType::A, itself)).status, Status::ServerFailure);
}

TEST(AnswerIn, HasNoRecordsOfANameThatDoesNotExist)
{
    const DnsAnswer answer
        = answerTo(reply(asked, DnsType::A, {record(question, DnsType::A, "\xc0\x00\x02\x01"_ba)}, Header{.rcode = 3}));
    EXPECT_EQ(answer.status, Status::NoSuchName);
    EXPECT_TRUE(answer.records.isEmpty()) << "the name is there or it is not";
}

TEST(AnswerIn, TakesATimeToLiveBeyondTheRangeForNone)
{
    const auto ttl = [](quint32 seconds) {
        return answerTo(reply(asked, DnsType::A, {record(question, DnsType::A, "\xc0\x00\x02\x01"_ba, seconds)})).ttl;
    };
    EXPECT_EQ(ttl(0x7fffffff), 0x7fffffff);
    EXPECT_EQ(ttl(0x80000000), 0) << "RFC 2181 section 8";
    EXPECT_EQ(ttl(0xffffffff), 0);
}

TEST(AnswerIn, SaysWhichWayItFailed)
{
    const auto failed = [](int rcode) {
        return answerTo(reply(asked, DnsType::A, {}, Header{.rcode = rcode}));
    };
    EXPECT_EQ(failed(5).status, Status::Refused);
    EXPECT_EQ(failed(5).detail, u"REFUSED"_s);
    EXPECT_EQ(failed(2).status, Status::ServerFailure);
    EXPECT_EQ(failed(2).detail, u"SERVFAIL"_s);
    EXPECT_EQ(failed(1).detail, u"FORMERR"_s);
    EXPECT_EQ(failed(4).status, Status::ServerFailure);
    EXPECT_EQ(failed(3).status, Status::NoSuchName);
}

TEST(AnswerIn, BelievesInNothingOnlyWhoMayKnow)
{
    const auto empty = [](const Header &header) {
        return answerTo(reply(asked, DnsType::A, {}, header));
    };
    EXPECT_EQ(empty({}).status, Status::NoData);
    EXPECT_EQ(empty({.authoritative = false, .recursive = true}).status, Status::NoData) << "a resolver";
    EXPECT_EQ(empty({.authoritative = false}).status, Status::ServerFailure) << "a referral";
    EXPECT_EQ(empty({.authoritative = false}).detail, u"not authoritative"_s);
}

TEST(AnswerIn, TakesNoPartOfAMessageThatIsCutOff)
{
    const QByteArray whole
        = reply(asked, DnsType::Txt,
                {record(question, DnsType::Txt, "\x03one"_ba), record(question, DnsType::Txt, "\x03two"_ba)});
    EXPECT_EQ(answerTo(whole, DnsType::Txt).records.size(), 2);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const DnsAnswer answer = answerTo(whole.first(size), DnsType::Txt);
        EXPECT_EQ(answer.status, Status::ServerFailure) << size;
        EXPECT_TRUE(answer.records.isEmpty()) << size;
        EXPECT_FALSE(answer.detail.isEmpty()) << size;
    }
}

struct HostileCase {
    const char *what;
    QByteArray record;
};

class HostileRecord : public testing::TestWithParam<HostileCase>
{
};

TEST_P(HostileRecord, IsAFailureOfTheServer)
{
    const DnsAnswer answer = answerTo(reply(asked, DnsType::Mx, {GetParam().record}), DnsType::Mx);
    EXPECT_EQ(answer.status, Status::ServerFailure) << GetParam().what;
    EXPECT_TRUE(answer.records.isEmpty());
    EXPECT_FALSE(answer.detail.isEmpty());
}

/// Where the first record after the question for `asked` begins.
const qsizetype answerAt = headerSize + wireName(asked).size() + 4;

INSTANTIATE_TEST_SUITE_P(
    Cases, HostileRecord,
    testing::Values(
        HostileCase{"its name points to itself", record(pointer(answerAt), DnsType::Mx, "\0\x0a\0"_ba)},
        HostileCase{"its name points behind the message", record(pointer(0x3fff), DnsType::Mx, "\0\x0a\0"_ba)},
        HostileCase{"a label of a kind that does not exist", record("\x80x\0"_ba, DnsType::Mx, "\0\x0a\0"_ba)},
        HostileCase{"a name of more than 255 octets",
                    record(("\x3f"_ba + QByteArray(63, 'x')).repeated(5) + '\0', DnsType::Mx, "\0\x0a\0"_ba)},
        HostileCase{"a preference of one octet", record(question, DnsType::Mx, "\0"_ba)},
        HostileCase{"no rdata", record(question, DnsType::Mx, {})},
        HostileCase{"an exchange longer than its rdata", record(question, DnsType::Mx, "\0\x0a\x20mx\0"_ba)},
        HostileCase{"rdata longer than the message", record(question, DnsType::Mx, "\0\x0a\0"_ba).chopped(1)}));

TEST(AnswerIn, DoesNotTrustTheCounts)
{
    QByteArray message = reply(asked, DnsType::A, {record(question, DnsType::A, "\xc0\x00\x02\x01"_ba)});
    message[6] = message[7] = '\xff';
    EXPECT_EQ(answerTo(message).status, Status::ServerFailure);
    message = reply(asked, DnsType::A, {});
    message[10] = message[11] = '\xff';
    EXPECT_EQ(answerTo(message).status, Status::ServerFailure) << "additional records";
    EXPECT_EQ(answerTo(QByteArray(65'535, '\xff')).status, Status::ServerFailure);
    EXPECT_EQ(answerTo(QByteArray(65'535, '\0')).records.size(), 0);
}

/// 64 KiB hold no more than some 5,000 of the smallest ones.
TEST(AnswerIn, ReadsAsManyRecordsAsAMessageHolds)
{
    const QByteArray smallest = record(question, DnsType::Txt, "\0"_ba);
    const auto count = (65'535 - answerAt) / smallest.size();
    const QByteArray message = reply(asked, DnsType::Txt, QList<QByteArray>(count, smallest));
    EXPECT_LE(message.size(), 65'535);
    const DnsAnswer answer = answerTo(message, DnsType::Txt);
    EXPECT_EQ(answer.records, QList<QByteArray>(count, "\0"_ba));
}

TEST(IsReplyTo, ComparesIdAndQuestionAndNotTheCaseOfLetters)
{
    const QByteArray query = questionFor(name(asked), DnsType::Mx, 0x1234);
    const QByteArray good = reply("wWw.Example.com", DnsType::Mx, {});
    EXPECT_TRUE(isReplyTo(good, query));
    EXPECT_FALSE(isReplyTo(query, query)) << "a question is no reply";
    EXPECT_FALSE(isReplyTo(reply(asked, DnsType::Mx, {}, Header{.id = 0x1235}), query));
    EXPECT_FALSE(isReplyTo(reply(asked, DnsType::Txt, {}), query));
    EXPECT_FALSE(isReplyTo(reply("ww.example.com", DnsType::Mx, {}), query));
    for (qsizetype size = 0; size < good.size(); ++size)
        EXPECT_FALSE(isReplyTo(good.first(size), query)) << size;
    EXPECT_FALSE(isReplyTo(good, {}));
}

TEST(IsTruncated, ReadsTheBit)
{
    EXPECT_FALSE(isTruncated(reply(asked, DnsType::A, {})));
    EXPECT_TRUE(isTruncated(reply(asked, DnsType::A, {}, Header{.truncated = true})));
    EXPECT_FALSE(isTruncated("\x12\x34\xff"_ba)) << "no header";
}

TEST(QuestionFor, AsksWithoutRecursionAndTellsItsRoom)
{
    const QByteArray query = questionFor(name(asked), DnsType::Tlsa, 0x1234);
    EXPECT_EQ(query.first(4), "\x12\x34\0\0"_ba);
    EXPECT_EQ(query.sliced(headerSize, answerAt - headerSize), wireName(asked) + "\0\x34\0\x01"_ba);
    EXPECT_EQ(query.sliced(answerAt, 5), "\0\0\x29\x04\xd0"_ba) << "EDNS, 1232 octets";
}

} // namespace
} // namespace valija
