// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_fixture.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sidebar.h"

#include <QCommandLinkButton>

namespace valija {

using namespace Qt::StringLiterals;

class Start : public WindowTest
{
};

TEST_F(Start, ShowsFourWaysToBeginWhereNothingIsKept)
{
    start();
    EXPECT_EQ(window().shownPage(), &window().start());
    for (auto *way :
         {&window().start().add(), &window().start().open(), &window().start().import(), &window().start().example()}) {
        EXPECT_TRUE(way->isVisible());
        EXPECT_FALSE(way->text().isEmpty());
        EXPECT_FALSE(way->description().isEmpty());
    }
}

TEST_F(Start, LoadsTheExampleIntoTheOverviewAndRemovesItInOneClick)
{
    start();
    hold(window().overview().model());
    QTest::mouseClick(&window().start().example(), Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().shownPage(), &window().overview());
    EXPECT_EQ(window().overview().model().rowCount(), 6);
    EXPECT_EQ(window().sidebar().shownDomains(), 6);

    auto *remove = button<QPushButton>(window().messages(), u"Remove the example"_s);
    ASSERT_TRUE(remove);
    QTest::mouseClick(remove, Qt::LeftButton);
    ASSERT_TRUE(settle());
    EXPECT_EQ(window().shownPage(), &window().start());
    EXPECT_EQ(window().sidebar().shownDomains(), 0);
}

} // namespace valija
