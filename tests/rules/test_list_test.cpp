// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/printers.h"

#include <QDirIterator>
#include <QFile>

namespace valija {

using namespace Qt::StringLiterals;

/// A test that no suite lists is never run, and nobody notices.
TEST(Tests, AreAllInASuite)
{
    const QDir tests(QStringLiteral(SOURCE_DIR) + u"/tests"_s);
    QByteArray lists;
    QDirIterator files(tests.path(), {u"CMakeLists.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile list(files.next());
        ASSERT_TRUE(list.open(QIODevice::ReadOnly));
        lists += list.readAll();
    }
    QStringList missing;
    QDirIterator sources(tests.path(), {u"*_test.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        const QString path = tests.relativeFilePath(sources.next());
        if (!lists.contains(path.toUtf8()))
            missing.append(path);
    }
    EXPECT_EQ(missing, QStringList());
}

} // namespace valija
