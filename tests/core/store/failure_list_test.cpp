// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/failure_list.h"
#include "tests/support/printers.h"

#include <limits>

namespace valija {

namespace {

QList<FailureDetails> someFailures()
{
    return {
        {"certificate-expired", "192.0.2.1", "mx1.example", "198.51.100.1", "helo", "reason", "https://a.example/", 3},
        {"certificate-expired", "192.0.2.2", "mx1.example", {}, {}, {}, {}, 0},
        {QByteArray("\0\xff", 2), {}, {}, {}, {}, QByteArray(20'000, 'x'), {}, std::numeric_limits<qint64>::max()}};
}

} // namespace

TEST(FailureList, GivesBackWhatWasWritten)
{
    FailureListWriter writer;
    for (int round = 0; round < 2; ++round) { // the writer remembers nothing of the list before
        const auto read = failuresIn(writer.write(someFailures()));
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, someFailures());
    }
    EXPECT_EQ(writer.write({}), QByteArray());
    EXPECT_EQ(failuresIn({}), QList<FailureDetails>());
}

TEST(FailureList, KeepsATextOnce)
{
    FailureDetails one;
    one.reasonCode = QByteArray(1000, 'x');
    FailureListWriter writer;
    EXPECT_LT(writer.write(QList<FailureDetails>(100, one)).size(), 2000);
}

TEST(FailureList, KeepsATextOnceHoweverManyThereAre)
{
    QList<FailureDetails> failures;
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 20'000; ++i) {
            failures.emplaceBack();
            failures.last().reasonCode = "reason " + QByteArray::number(i);
        }
    FailureListWriter writer;
    const QByteArray list = writer.write(failures);
    EXPECT_EQ(FailureListReader(list).texts().size(), 20'001U); // with the empty one
}

TEST(FailureList, IsDamagedWhereverItIsCut)
{
    FailureListWriter writer;
    const QByteArray list = writer.write(someFailures().first(2));
    for (qsizetype size = 1; size < list.size(); ++size) {
        const auto read = failuresIn(list.first(size));
        ASSERT_FALSE(read) << size;
        EXPECT_EQ(read.error().kind, Error::Kind::Malformed);
    }
}

TEST(FailureList, TakesAnyBytesWithoutHarm)
{
    FailureListWriter writer;
    const QByteArray list = writer.write(someFailures().first(2));
    for (qsizetype at = 0; at < list.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = list;
            changed[at] = static_cast<char>(changed.at(at) ^ (1 << bit));
            const auto read = failuresIn(changed);
            if (read)
                EXPECT_LE(read->size(), list.size());
        }
}

} // namespace valija
