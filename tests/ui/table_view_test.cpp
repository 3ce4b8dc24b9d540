// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_fixture.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace valija {

using namespace Qt::StringLiterals;

namespace {

/// A table over a model that sorts itself: by the first column before a layout is restored.
struct SortedByItself {
    explicit SortedByItself(const QString &layout)
    {
        for (const auto &[name, size] : {std::pair(u"a"_s, u"2"_s), std::pair(u"b"_s, u"1"_s)})
            model.appendRow({new QStandardItem(name), new QStandardItem(size)});
        table.setPlainModel(&model);
        table.setSortingEnabled(true);
        table.sortByColumn(0, Qt::AscendingOrder);
        table.remember(layout, u"plain"_s);
        table.show();
    }

    QStandardItemModel model;
    TableView table;
};

} // namespace

TEST(TableView, SortsAPlainModelAsItWasSortedLast)
{
    const QTemporaryDir place;
    const QString layout = place.filePath(u"layout.ini"_s);
    {
        SortedByItself first(layout);
        EXPECT_EQ(columnTexts(first.model, 0), (QStringList{u"a"_s, u"b"_s}));
        first.table.sortByColumn(1, Qt::AscendingOrder);
    }
    SortedByItself second(layout);
    EXPECT_EQ(second.table.horizontalHeader()->sortIndicatorSection(), 1);
    EXPECT_EQ(columnTexts(second.model, 0), (QStringList{u"b"_s, u"a"_s}));
}

TEST(TableView, WritesItsColumnsWhenTheirEdgeComesToRestOrTheTableGoes)
{
    const QTemporaryDir place;
    const QString layout = place.filePath(u"layout.ini"_s);
    {
        SortedByItself first(layout);
        for (int width = 101; width <= 140; ++width)
            first.table.horizontalHeader()->resizeSection(0, width);
        EXPECT_FALSE(QFile::exists(layout)) << "it is still under way";
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(layout); }));
        EXPECT_EQ(SortedByItself(layout).table.columnWidth(0), 140);
        first.table.horizontalHeader()->resizeSection(0, 150);
    }
    EXPECT_EQ(SortedByItself(layout).table.columnWidth(0), 150);
}

} // namespace valija
