// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/platform.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <thread>
#endif

namespace valija {

using namespace Qt::StringLiterals;

class OpenedFile : public testing::Test
{
protected:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

QByteArray readOn(InputFile &file, qint64 wanted)
{
    QByteArray bytes(wanted, '\0');
    bytes.resize(std::max(qint64(0), file.read(bytes.data(), wanted)));
    return bytes;
}

TEST_F(OpenedFile, IsReadToItsEnd)
{
    InputFile file(put(u"n\u00e4me 1.json"_s, "0123456789"));
    ASSERT_TRUE(file.isOpen());
    EXPECT_EQ(file.size(), 10);
    EXPECT_EQ(readOn(file, 4), "0123");
    EXPECT_EQ(readOn(file, 100), "456789");
    char more = 0;
    EXPECT_EQ(file.read(&more, 1), 0);
}

TEST_F(OpenedFile, IsNotOpenWhereThereIsNone)
{
    EXPECT_FALSE(InputFile(path(u"none"_s)).isOpen());
}

#ifdef Q_OS_UNIX

TEST_F(OpenedFile, TellsWhoseItIs)
{
    EXPECT_FALSE(isOfAnotherUser(put(u"mine"_s, "1")));
    EXPECT_FALSE(isOfAnotherUser(path(u"none"_s)));
    EXPECT_EQ(isOfAnotherUser(u"/"_s), ::geteuid() != 0);
}

TEST_F(OpenedFile, ThatIsAFolderCannotBeRead)
{
    InputFile folder(path(u"."_s));
    char first = 0;
    EXPECT_TRUE(!folder.isOpen() || folder.read(&first, 1) < 0);
}

TEST_F(OpenedFile, MayBeAPipeThatComesInPieces)
{
    const QString name = path(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
    std::thread writer([&] {
        QFile pipe(name);
        EXPECT_TRUE(pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        pipe.write("first ");
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        pipe.write("second");
    });
    InputFile file(name);
    EXPECT_EQ(file.size(), 0);
    QByteArray all;
    for (QByteArray piece = readOn(file, 100); !piece.isEmpty(); piece = readOn(file, 100))
        all += piece;
    writer.join();
    EXPECT_EQ(all, "first second");
}

#endif

} // namespace valija
