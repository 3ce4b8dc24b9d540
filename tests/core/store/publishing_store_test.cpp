// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/domain_store.h"
#include "core/store/publishing_store.h"
#include "tests/core/store/store_test.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

class PublishingStoreTest : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        for (const char *domain : {"a.example", "b.example"})
            valueOf(DomainStore(database()).add({StoredDomain{.name = name(domain)}}));
    }
};

const PublishingChoices everyChoice{.templateName = u"Tod@s «nuestros» 'dominios'"_s,
                                    .stsDelegate = u"a.example._mta-sts.provider.example"_s,
                                    .rptDelegate = u"a.example._smtp._tls.provider.example"_s,
                                    .withDane = true,
                                    .stsTtl = 300,
                                    .hostTtl = 0,
                                    .rptTtl = 2147483647};

} // namespace

INSTANTIATE_TEST_SUITE_P(Databases, PublishingStoreTest, everyEngine, nameOf);

TEST_P(PublishingStoreTest, HasTheDefaultsForWhatWasNeverChosen)
{
    const PublishingStore store(database());
    EXPECT_EQ(valueOf(store.choices(name("a.example"))), PublishingChoices());
    EXPECT_EQ(valueOf(store.choices(name("unknown.example"))), PublishingChoices());
    EXPECT_TRUE(valueOf(store.allChoices()).isEmpty());
    EXPECT_TRUE(valueOf(store.templates()).isEmpty());
}

TEST_P(PublishingStoreTest, GivesBackEveryChoice)
{
    PublishingStore store(database());
    EXPECT_TRUE(isDone(store.setChoices(name("a.example"), everyChoice)));
    EXPECT_EQ(valueOf(store.choices(name("a.example"))), everyChoice);
    EXPECT_EQ(valueOf(store.choices(name("b.example"))), PublishingChoices());
    EXPECT_EQ(valueOf(store.allChoices()), (QHash<DomainName, PublishingChoices>{{name("a.example"), everyChoice}}));
}

TEST_P(PublishingStoreTest, ChoosesAnew)
{
    PublishingStore store(database());
    EXPECT_TRUE(isDone(store.setChoices(name("a.example"), everyChoice)));
    EXPECT_TRUE(isDone(store.setChoices(name("a.example"), PublishingChoices{.stsTtl = 60})));
    EXPECT_EQ(valueOf(store.choices(name("a.example"))), PublishingChoices{.stsTtl = 60});
    EXPECT_EQ(valueOf(store.allChoices()).size(), 1);
}

TEST_P(PublishingStoreTest, RefusesWhatIsNotInThePortfolio)
{
    PublishingStore store(database());
    EXPECT_FALSE(store.setChoices(name("c.example"), everyChoice));
    EXPECT_TRUE(valueOf(store.allChoices()).isEmpty());
}

TEST_P(PublishingStoreTest, ForgetsWithTheDomain)
{
    PublishingStore store(database());
    EXPECT_TRUE(isDone(store.setChoices(name("a.example"), everyChoice)));
    EXPECT_TRUE(isDone(store.setChoices(name("b.example"), everyChoice)));
    EXPECT_TRUE(isDone(DomainStore(database()).remove({name("a.example")})));
    EXPECT_EQ(valueOf(store.allChoices()).keys(), QList<DomainName>{name("b.example")});
}

TEST_P(PublishingStoreTest, KeepsTemplatesByName)
{
    PublishingStore store(database());
    const QByteArray bytes("version: STSv1\r\nmode: none\r\n\0\xff\n", 32);
    const PolicyTemplate first{u"Ours"_s, bytes};
    const PolicyTemplate second{u"'; DROP TABLE template; --"_s, {}};
    EXPECT_TRUE(isDone(store.setTemplate(first)));
    EXPECT_TRUE(isDone(store.setTemplate(second)));
    const auto templates = valueOf(store.templates());
    ASSERT_EQ(templates.size(), 2);
    EXPECT_TRUE(templates.contains(first));
    EXPECT_TRUE(templates.contains(second));
}

TEST_P(PublishingStoreTest, ChangesAndRemovesTemplatesWithoutTheDomainsOfThem)
{
    PublishingStore store(database());
    EXPECT_TRUE(isDone(store.setTemplate({everyChoice.templateName, "first"})));
    EXPECT_TRUE(isDone(store.setChoices(name("a.example"), everyChoice)));
    EXPECT_TRUE(isDone(store.setTemplate({everyChoice.templateName, "second"})));
    EXPECT_EQ(valueOf(store.templates()), (QList<PolicyTemplate>{{everyChoice.templateName, "second"}}));
    EXPECT_TRUE(isDone(store.removeTemplate(everyChoice.templateName)));
    EXPECT_TRUE(isDone(store.removeTemplate(u"of nobody"_s)));
    EXPECT_TRUE(valueOf(store.templates()).isEmpty());
    EXPECT_EQ(valueOf(store.choices(name("a.example"))), everyChoice);
}

} // namespace valija
