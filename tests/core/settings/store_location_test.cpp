// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "core/settings/store_location.h"
#include "tests/support/corpus.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

namespace valija {

using namespace Qt::StringLiterals;

TEST(StoreLocation, ReadsAUrlAndItsDefaults)
{
    EXPECT_EQ(sharedStoreFrom(u"postgres://ann@db.example/reports"_s).value(),
              (SharedStore{u"db.example"_s, 5432, u"ann"_s, u"reports"_s, {}, {}}));
    EXPECT_EQ(sharedStoreFrom(u"postgresql://a%40b:p%2Fw@[::1]:5433/x?sslmode=verify-full&connect_timeout=3"_s).value(),
              (SharedStore{u"::1"_s, 5433, u"a@b"_s, u"x"_s, u"p/w"_s, u"sslmode=verify-full;connect_timeout=3"_s}));
    EXPECT_EQ(sharedStoreFrom(u"postgres:///reports?host=/run/postgresql&user=ann"_s).value(),
              (SharedStore{u"/run/postgresql"_s, 5432, u"ann"_s, u"reports"_s, {}, {}}));
}

TEST(StoreLocation, RefusesWhatIsNone)
{
    for (const auto &text : {u"postgres://"_s, u"postgres://host"_s, u"postgres://host/"_s, u"postgres:///name"_s,
                             u"mysql://host/name"_s, u"/home/ann/store.sqlite"_s, u"postgres://host:port/name"_s,
                             u"postgres://host/name?options=-c"_s, u"postgres://host/name?sslmode=a;host=b"_s}) {
        const auto store = sharedStoreFrom(text);
        ASSERT_FALSE(store) << qUtf8Printable(text);
        EXPECT_EQ(store.error().kind, Error::Kind::Malformed);
    }
}

TEST(StoreLocation, KnowsAUrlHoweverItsSchemeIsWritten)
{
    EXPECT_EQ(sharedStoreFrom(u"Postgres://ann@db.example/reports"_s).value(),
              (SharedStore{u"db.example"_s, 5432, u"ann"_s, u"reports"_s, {}, {}}));
    EXPECT_TRUE(isSharedStore(u"POSTGRESQL://h/n"_s));
    EXPECT_EQ(passwordIn(u"Postgres://ann:secret@h/n"_s), u"secret"_s);
    EXPECT_FALSE(withoutPassword(u"Postgres://ann:secret@h/n"_s).contains(u"secret"_s));
}

TEST(StoreLocation, IsAPathOrAUrlThatWeKnow)
{
    for (const auto &text : {u"/a/store.sqlite"_s, u"store.sqlite"_s, u":memory:"_s, u"C:/a/store.sqlite"_s,
                             u"/a:b@c/store.sqlite"_s, u"a:b"_s, u"postgres"_s, u"Postgresql://h/n"_s})
        EXPECT_TRUE(checkStoreLocation(text)) << qUtf8Printable(text);
    for (const auto &text : {u"mysql://x"_s, u"sqlite:///a/b"_s, u"file:///a/b"_s, u"postgres:/h/n"_s,
                             u"Postgresql:h"_s, u"postgres+x://h/n"_s}) {
        const auto checked = checkStoreLocation(text);
        ASSERT_FALSE(checked) << qUtf8Printable(text);
        EXPECT_EQ(checked.error().kind, Error::Kind::Unsupported);
    }
}

TEST(StoreLocation, TakesThePasswordOutOfAUrlWithTooFewSlashes)
{
    for (const auto &text : {u"postgres:/ann:secret@h/n"_s, u"Postgresql:ann:secret@h/n"_s}) {
        EXPECT_EQ(passwordIn(text), u"secret"_s) << qUtf8Printable(text);
        EXPECT_FALSE(withoutPassword(text).contains(u"secret"_s)) << qUtf8Printable(text);
        EXPECT_TRUE(withoutPassword(text).endsWith(u"ann@h/n"_s)) << qUtf8Printable(text);
    }
}

TEST(StoreLocation, TakesThePasswordOutHoweverItWasWritten)
{
    const QList<std::array<QString, 3>> cases{
        {u"postgres://ann:secret@h/n"_s, u"postgres://ann@h/n"_s, u"secret"_s},
        {u"postgres://ann:p%40ss%3Aw%2Frd@h:1/n?sslmode=require"_s, u"postgres://ann@h:1/n?sslmode=require"_s,
         u"p@ss:w/rd"_s},
        {u"postgres://ann:p@ss/w#rd?@h/n"_s, u"postgres://ann@h/n"_s, u"p@ss/w#rd?"_s},
        {u"postgres:///n?host=/run&password=secret"_s, u"postgres:///n?host=/run"_s, u"secret"_s},
        {u"postgres://ann@h/n"_s, u"postgres://ann@h/n"_s, {}},
        {u"mysql://ann:secret@h/n"_s, u"mysql://ann@h/n"_s, u"secret"_s},
        {u"/a:b@c/store.sqlite"_s, u"/a:b@c/store.sqlite"_s, {}}};
    for (const auto &[location, without, password] : cases) {
        EXPECT_EQ(withoutPassword(location), without);
        EXPECT_EQ(passwordIn(location), password);
        EXPECT_EQ(withoutPassword(without), without);
    }
}

TEST(StoreLocation, PutsAnyPasswordIn)
{
    const QString password = u"p@ss:w/rd#?%&ñ"_s;
    for (const auto &location : {u"postgres://ann@h:1/n?sslmode=require"_s, u"postgres:///n?host=/run&user=ann"_s}) {
        const QString opened = withPassword(location, password);
        EXPECT_EQ(passwordIn(opened), password);
        EXPECT_EQ(sharedStoreFrom(opened)->password, password);
        EXPECT_EQ(withoutPassword(opened), location);
    }
    EXPECT_EQ(withPassword(u"/home/store.sqlite"_s, password), u"/home/store.sqlite"_s);
}

TEST(StoreLocation, HasOneNameHoweverItIsWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"store.sqlite"_s);
    const QString name = storeName(path);
    EXPECT_EQ(storeName(folder.filePath(u"./in/../store.sqlite"_s)), name);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(storeName(path), name) << "the same once it is there";
    if (QFile::link(folder.path(), folder.filePath(u"link"_s)))
        EXPECT_EQ(storeName(folder.filePath(u"link/store.sqlite"_s)), name);
    EXPECT_NE(storeName(folder.filePath(u"other.sqlite"_s)), name);
    EXPECT_EQ(storeName(u"postgres://ann:s3cret@DB.example/n"_s), u"postgres://ann@db.example/n"_s);
    EXPECT_EQ(storeName(u"postgres://ann@DB.example/n"_s), u"postgres://ann@db.example/n"_s);
}

TEST(StoreLocation, IsNeverSavedWithAPassword)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"valija.ini"_s);
    Settings settings;
    for (const auto &location : {u"postgres://ann:s3cret@h/n"_s, u"postgres://ann:s3cret/@#@h/n"_s,
                                 u"postgres:///n?host=/run&password=s3cret"_s}) {
        settings.store = location;
        ASSERT_TRUE(saveSettings(settings, path));
        EXPECT_FALSE(contentOf(path).contains("s3cret"));
        EXPECT_EQ(loadSettings(path).store, withoutPassword(location));
    }
}

} // namespace valija
