// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/ingest/archives.h"
#include "tests/core/ingest/unpacked.h"

#include <QBuffer>

#include <KZip>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// The same archive with the name of one entry, as long as another's, made the other's.
QByteArray renamed(QByteArray archive, const QByteArray &from, const QByteArray &to)
{
    return archive.replace(from, to);
}

/// A zip whose one entry is not compressed.
QByteArray storedZipOf(const QString &name, const QByteArray &content)
{
    QBuffer buffer;
    KZip zip(&buffer);
    zip.open(QIODevice::WriteOnly);
    zip.setCompression(KZip::NoCompression);
    zip.writeFile(name, content);
    zip.close();
    return buffer.data();
}

} // namespace

TEST(Archives, MayHaveAnyComment)
{
    QByteArray zip = zipOf({{u"a.json"_s, reportJson("1")}, {u"b.json"_s, reportJson("2")}});
    const QByteArray comment = "a PK\x05\x06 b";
    zip[zip.size() - 2] = char(comment.size());
    const auto result = unpacked(zip + comment);
    EXPECT_EQ(result.payloads.size(), 2);
    EXPECT_EQ(result.reasons(), QStringList());
}

TEST(Archives, TellOfEntriesThatAreHiddenByTheirNames)
{
    const QList<Entry> entries{{u"a.json"_s, reportJson("1")}, {u"b.json"_s, reportJson("2")}};
    EXPECT_EQ(unpacked(zipOf(entries)).reasons(), QStringList());
    const auto zip = unpacked(renamed(zipOf(entries), "b.json", "a.json"));
    EXPECT_EQ(zip.reasons(), QStringList{u"names"_s});
    const QByteArray tar = oldTarOf("a.json", reportJson("1")).chopped(1024) + oldTarOf("a.json", reportJson("2"));
    EXPECT_EQ(unpacked(tar).reasons(), QStringList{u"names"_s});
}

TEST(Archives, TellOfTheseBesideLinks)
{
    const auto entry
        = [](const QByteArray &name, const QByteArray &content, char type = '0', const QByteArray &target = {}) {
              return oldTarOf(name, content, type, target).chopped(1024);
          };
    const QByteArray end(1024, '\0');
    const QByteArray others = entry("link", {}, '2', "a.json") + entry("hard", {}, '1', "a.json")
        + entry("null", {}, '3') + entry("folder/", {}, '5');
    const auto whole = unpacked(entry("a.json", reportJson("1")) + others + end);
    EXPECT_EQ(whole.payloads.size(), 1);
    EXPECT_EQ(whole.reasons(), QStringList());
    const auto hidden = unpacked(entry("a.json", reportJson("1")) + others + entry("a.json", reportJson("2")) + end);
    EXPECT_EQ(hidden.payloads.size(), 1);
    EXPECT_EQ(hidden.reasons(), QStringList{u"names"_s});
}

TEST(Archives, AreComparedWithTheirSumsAlsoWhereEntriesAreStored)
{
    QByteArray zip = storedZipOf(u"a.json"_s, reportJson("1"));
    EXPECT_EQ(unpacked(zip).payloads.size(), 1);
    EXPECT_EQ(unpacked(zip).reasons(), QStringList());
    zip.replace("\"report-id\":\"1\"", "\"report-id\":\"2\"");
    EXPECT_TRUE(unpacked(zip).payloads.isEmpty());
    EXPECT_EQ(unpacked(zip).reasons(), QStringList{u"damaged"_s});
}

TEST(Archives, AreDamagedWhenTheyAreCutInAHeader)
{
    const QByteArray tar = oldTarOf("a.json", reportJson("1")).chopped(1024) + oldTarOf("b.json", reportJson("2"));
    EXPECT_EQ(unpacked(tar).reasons(), QStringList());
    EXPECT_EQ(unpacked(oldTarOf("a.json", reportJson("1")).chopped(1024)).reasons(), QStringList()); // KTar ends so
    const auto inHeader = unpacked(tar.first(1024 + 300));
    EXPECT_EQ(inHeader.payloads.size(), 1);
    EXPECT_EQ(inHeader.reasons(), QStringList{u"damaged"_s});
}

} // namespace valija
