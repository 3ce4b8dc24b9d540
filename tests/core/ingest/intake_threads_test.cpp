// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/ingest.h"
#include "tests/core/ingest/archives.h"
#include "tests/core/ingest/folder.h"

#include <atomic>
#include <chrono>
#include <stop_token>
#include <thread>

namespace valija {

using namespace Qt::StringLiterals;

/// In the calling thread, or in any.
class IntakeInThreads : public testing::TestWithParam<bool>
{
};

INSTANTIATE_TEST_SUITE_P(All, IntakeInThreads, testing::Bool());

TEST_P(IntakeInThreads, TellsOfFilesInTheirOrder)
{
    const Folder folder;
    for (int i = 0; i < 200; ++i)
        folder.put(u"%1.json"_s.arg(i, 4, 10, QChar(u'0')), reportJson(QByteArray::number(i)));
    QStringList paths;
    qint64 last = 0;
    const auto caller = std::this_thread::get_id();
    FileReading reading;
    reading.inAnyThread = GetParam();
    reading.onFile = [&](ReadFile &&file) {
        paths.append(file.path);
        if (!reading.inAnyThread) {
            EXPECT_EQ(std::this_thread::get_id(), caller);
        }
    };
    reading.onProgress = [&](qint64 done, qint64 total) {
        EXPECT_GT(done, last);
        EXPECT_EQ(total, 200);
        last = done;
    };
    const QStringList files = filesAt({folder.path()});
    readFiles(files, reading);
    EXPECT_EQ(paths, files);
    EXPECT_EQ(last, 200);
}

TEST(IntakeInOneThread, IsTheCallingOne)
{
    const Folder folder;
    for (int i = 0; i < 40; ++i)
        folder.put(u"%1.json"_s.arg(i, 4, 10, QChar(u'0')), reportJson(QByteArray::number(i % 30)));
    const auto caller = std::this_thread::get_id();
    IntakeListener listener;
    listener.onReport = [&](ReadReport &&) {
        EXPECT_EQ(std::this_thread::get_id(), caller);
    };
    listener.mostThreads = 1;
    EXPECT_EQ(readReports(filesAt({folder.path()}), {}, listener), (IntakeCounts{40, 30, 10, 0}));
}

TEST_P(IntakeInThreads, TellsInOrderAlsoOfFilesThatAreHeldForLong)
{
    const Folder folder; // the first ones are larger than all that may wait
    for (int i = 0; i < 60; ++i)
        folder.put(u"%1.json"_s.arg(i, 4, 10, QChar(u'0')),
                   reportJson(QByteArray::number(i)) + QByteArray(i % 16 == 0 ? 6 << 20 : 300'000, ' '));
    QStringList paths;
    FileReading reading;
    reading.keepOriginals = false;
    reading.inAnyThread = GetParam();
    reading.onFile = [&](ReadFile &&file) {
        EXPECT_EQ(file.reports.size(), 1);
        paths.append(file.path);
    };
    const QStringList files = filesAt({folder.path()});
    readFiles(files, reading);
    EXPECT_EQ(paths, files);
}

TEST_P(IntakeInThreads, StopWhenAskedAndEndWithWholeFiles)
{
    const Folder folder;
    for (int i = 0; i < 500; ++i)
        folder.put(u"%1.json"_s.arg(i), reportJson(QByteArray::number(i)));
    std::stop_source source;
    FileReading reading;
    reading.inAnyThread = GetParam();
    // On a busy machine one thread may read all before another one is let on: after some files it waits for the stop.
    std::atomic<int> opened = 0;
    reading.known = [&](const QByteArray &) {
        constexpr int waits = 2000;
        const bool isLate = ++opened > 100;
        for (int i = 0; isLate && i < waits && !source.stop_requested(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return 0;
    };
    int files = 0;
    reading.onFile = [&](ReadFile &&file) {
        EXPECT_EQ(file.reports.size(), 1);
        if (++files == 3)
            source.request_stop();
    };
    readFiles(filesAt({folder.path()}), reading, source.get_token());
    EXPECT_GE(files, 3);
    EXPECT_LT(files, 500);
}

} // namespace valija
