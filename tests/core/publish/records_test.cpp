// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/sts_record.h"
#include "core/publish/records.h"
#include "core/tlsrpt/tlsrpt_record.h"
#include "tests/core/publish/sample_records.h"

using namespace valija;
using namespace Qt::StringLiterals;
using Type = DnsRecord::Type;

namespace {

Plan fullPlan(const char *domain = "example.com")
{
    Plan plan{.domain = name(domain)};
    plan.id = "20260102030405";
    plan.policyHost = name("policy.example.net");
    plan.rua = QStringList{u"mailto:tls@example.com"_s, u"https://reports.example.net/v1"_s};
    plan.stsTtl = 600;
    plan.hostTtl = 1200;
    plan.rptTtl = 7200;
    return plan;
}

TEST(RecordsFor, AFullPlanGivesThreeRecords)
{
    const QList<DnsRecord> expected{
        {name("_mta-sts.example.com"), Type::Txt, 600, "v=STSv1; id=20260102030405;"},
        {name("mta-sts.example.com"), Type::Cname, 1200, "policy.example.net"},
        {name("_smtp._tls.example.com"), Type::Txt, 7200,
         "v=TLSRPTv1; rua=mailto:tls@example.com,https://reports.example.net/v1"},
    };
    EXPECT_EQ(recordsFor(fullPlan()), expected);
}

TEST(RecordsFor, ReadBackByTheProgramsOwnParsers)
{
    const auto records = recordsFor(fullPlan());
    ASSERT_EQ(records.size(), 3);
    const auto sts = parseStsRecords({records.at(0).value}, u"_mta-sts.example.com"_s);
    ASSERT_TRUE(sts.record);
    EXPECT_EQ(sts.record->id, "20260102030405");
    const auto rpt = parseTlsrptRecords({records.at(2).value}, u"_smtp._tls.example.com"_s);
    ASSERT_TRUE(rpt.record);
    EXPECT_EQ(rpt.record->rua.size(), 2);
}

TEST(RecordsFor, AddressesAreWrittenCanonically)
{
    Plan plan = fullPlan();
    plan.policyHost.reset();
    plan.policyAddresses
        = QStringList{u"192.0.2.7"_s, u"2001:DB8:0:0:0:0:0:1"_s, u"not an address"_s, u"192.0.2.300"_s};
    const auto records = recordsFor(plan);
    ASSERT_EQ(records.size(), 4);
    EXPECT_EQ(records.at(1), (DnsRecord{name("mta-sts.example.com"), Type::A, 1200, "192.0.2.7"}));
    EXPECT_EQ(records.at(2), (DnsRecord{name("mta-sts.example.com"), Type::Aaaa, 1200, "2001:db8::1"}));
}

TEST(RecordsFor, DelegatesBecomeAliases)
{
    Plan plan = fullPlan();
    plan.stsDelegate = name("_mta-sts.provider.example");
    plan.rptDelegate = name("_smtp._tls.provider.example");
    const auto records = recordsFor(plan);
    EXPECT_EQ(records.at(0), (DnsRecord{name("_mta-sts.example.com"), Type::Cname, 600, "_mta-sts.provider.example"}));
    EXPECT_EQ(records.at(2),
              (DnsRecord{name("_smtp._tls.example.com"), Type::Cname, 7200, "_smtp._tls.provider.example"}));
}

TEST(RecordsFor, WhatIsNotPlannedIsNotWritten)
{
    EXPECT_TRUE(recordsFor(Plan{.domain = name("example.com")}).isEmpty());
    Plan itself{.domain = name("example.com")};
    itself.policyHost = name("mta-sts.example.com"); // an alias of itself would be a loop
    EXPECT_TRUE(recordsFor(itself).isEmpty());
}

TEST(RecordsFor, DaneHostsGetAReportRecordOnce)
{
    Plan plan = fullPlan();
    plan.daneHosts = {name("mx1.example.com"), name("mx2.example.com"), name("mx1.example.com"), name("example.com")};
    const auto records = recordsFor(plan);
    ASSERT_EQ(records.size(), 5);
    EXPECT_EQ(records.at(3).name, name("_smtp._tls.mx1.example.com"));
    EXPECT_EQ(records.at(4).name, name("_smtp._tls.mx2.example.com"));
    EXPECT_EQ(records.at(4).value, records.at(2).value);
}

TEST(RecordsFor, WhatEndsAFieldIsEncodedInReportUris)
{
    Plan plan = fullPlan();
    plan.rua = QStringList{u"mailto:a,b;c!d\"e@example.com"_s};
    EXPECT_EQ(recordsFor(plan).at(2).value, "v=TLSRPTv1; rua=mailto:a%2Cb%3Bc%21d%22e@example.com");
}

TEST(RecordsFor, NamesAreALabels)
{
    const auto records = recordsFor(fullPlan("b\xc3\xbc"
                                             "cher.example"));
    EXPECT_EQ(records.at(0).name.ascii(), u"_mta-sts.xn--bcher-kva.example"_s);
}

TEST(Delegation, ThreeAliasesForEachDomainAndTheRecordsInOneZone)
{
    const DomainName zone = name("sts.admin.example");
    const QList<Plan> plans{fullPlan("example.com"), fullPlan("example.org")};
    const auto aliases = delegationInto(zone, plans);
    ASSERT_EQ(aliases.size(), 6);
    EXPECT_EQ(aliases.at(0),
              (DnsRecord{name("_mta-sts.example.com"), Type::Cname, 600, "_mta-sts.example.com.sts.admin.example"}));
    EXPECT_EQ(aliases.at(1),
              (DnsRecord{name("mta-sts.example.com"), Type::Cname, 1200, "mta-sts.example.com.sts.admin.example"}));
    EXPECT_EQ(
        aliases.at(2),
        (DnsRecord{name("_smtp._tls.example.com"), Type::Cname, 7200, "_smtp._tls.example.com.sts.admin.example"}));
    const auto inside = delegatedZone(zone, plans);
    ASSERT_EQ(inside.size(), 6);
    EXPECT_EQ(
        inside.at(0),
        (DnsRecord{name("_mta-sts.example.com.sts.admin.example"), Type::Txt, 600, "v=STSv1; id=20260102030405;"}));
    for (const DnsRecord &record : inside)
        EXPECT_TRUE(record.name.isWithin(zone));
}

TEST(Delegation, EveryAliasLeadsToARecord)
{
    Plan plan = fullPlan();
    plan.daneHosts = {name("mx.example.com")};
    const DomainName zone = name("sts.admin.example");
    QSet<QByteArray> owners;
    for (const DnsRecord &record : delegatedZone(zone, {plan}))
        owners.insert(record.name.latin1());
    const auto aliases = delegationInto(zone, {plan});
    EXPECT_EQ(aliases.size(), 4);
    for (const DnsRecord &record : aliases)
        EXPECT_TRUE(owners.contains(record.value)) << record.value.constData();
}

TEST(Delegation, ANewIdChangesOneRecord)
{
    const DomainName zone = name("sts.admin.example");
    QList<Plan> plans{fullPlan("example.com"), fullPlan("example.org")};
    const auto before = delegatedZone(zone, plans);
    const auto aliases = delegationInto(zone, plans);
    plans[1].id = "20260102030406";
    const auto after = delegatedZone(zone, plans);
    EXPECT_EQ(delegationInto(zone, plans), aliases);
    int changed = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        changed += before.at(i) == after.at(i) ? 0 : 1;
    EXPECT_EQ(changed, 1);
}

TEST(Delegation, AHostOfSeveralDomainsIsWrittenOnce)
{
    Plan first = fullPlan("example.com");
    Plan second = fullPlan("example.org");
    first.daneHosts = second.daneHosts = {name("mx.example.net")};
    EXPECT_EQ(delegationInto(name("sts.admin.example"), {first, second}).size(), 7);
    EXPECT_EQ(delegatedZone(name("sts.admin.example"), {first, second}).size(), 7);
}

TEST(Delegation, TooLongNamesAreHashed)
{
    const QByteArray label(60, 'a');
    const QByteArray longName = label + '.' + label + '.' + label + ".example"; // 190 characters
    const QByteArray longZone = label + ".admin.example";                       // 74 more do not fit
    const Plan plan = fullPlan(longName.constData());
    const auto aliases = delegationInto(name(longZone.constData()), {plan});
    const auto inside = delegatedZone(name(longZone.constData()), {plan});
    ASSERT_EQ(aliases.size(), 3);
    ASSERT_EQ(inside.size(), 3);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(aliases.at(i).value, inside.at(i).name.latin1());
        EXPECT_LE(aliases.at(i).value.size(), 253);
    }
    EXPECT_EQ(inside.at(1).name.latin1().split('.').at(1).size(), 32);
}

QByteArray longest(int octets)
{
    QByteArray text = "example";
    while (text.size() < octets)
        text.prepend(QByteArray(std::min<qsizetype>(60, octets - text.size() - 1), 'a') + '.');
    return text;
}

TEST(NamesTooLong, AreNamedAndTheOthersWritten)
{
    const Plan plan = fullPlan(longest(243).constData());
    ASSERT_EQ(plan.domain.ascii().size(), 243);
    EXPECT_EQ(recordsFor(plan).size(), 2);
    EXPECT_EQ(namesTooLong({fullPlan(), plan}), QStringList{u"_smtp._tls."_s + plan.domain.ascii()});
    EXPECT_EQ(namesTooLong({fullPlan(longest(251).constData())}).size(), 3);
    EXPECT_TRUE(namesTooLong({Plan{.domain = plan.domain}}).isEmpty()); // nothing is asked for
}

TEST(NamesTooLong, AreThoseInTheOneZoneToo)
{
    const DomainName zone = name(longest(245).constData());
    EXPECT_TRUE(delegatedZone(zone, {fullPlan()}).isEmpty());
    EXPECT_EQ(namesTooLong({fullPlan()}, zone).size(), 3);
    EXPECT_TRUE(namesTooLong({fullPlan()}, name("sts.admin.example")).isEmpty());
}

TEST(OwnAliases, AreNotWritten)
{
    Plan plan = fullPlan();
    plan.stsDelegate = name("_mta-sts.example.com");
    plan.rptDelegate = name("_smtp._tls.example.com");
    EXPECT_EQ(recordsFor(plan).size(), 1);
    EXPECT_EQ(ownAliases({plan}), (QStringList{u"_mta-sts.example.com"_s, u"_smtp._tls.example.com"_s}));
    EXPECT_TRUE(ownAliases({fullPlan()}).isEmpty());
}

TEST(Delegation, NoAliasLeadsToANameThatIsNotThere)
{
    const DomainName zone = name("sts.admin.example");
    const Plan bare{.domain = name("example.com"), .id = "5"};
    const auto aliases = delegationInto(zone, {bare});
    ASSERT_EQ(aliases.size(), 1);
    EXPECT_EQ(aliases.at(0).value, delegatedZone(zone, {bare}).at(0).name.latin1());
    Plan itself = bare;
    itself.policyHost = name("mta-sts.example.com"); // two aliases of each other would be a loop
    EXPECT_EQ(delegationInto(zone, {itself}).size(), 1);
}

TEST(PolicyHost, IsOneNameOrAnyNumberOfAddresses)
{
    Plan plan = fullPlan();
    ASSERT_TRUE(setPolicyHost(plan, u"192.0.2.7, 2001:db8::1"_s));
    EXPECT_FALSE(plan.policyHost);
    EXPECT_EQ(recordsFor(plan).size(), 4);
    EXPECT_FALSE(setPolicyHost(plan, u"192.0.2.7 w.example"_s));
    EXPECT_FALSE(setPolicyHost(plan, u"w.example v.example"_s));
    EXPECT_EQ(plan.policyAddresses.size(), 2);
}

TEST(CharacterStrings, AreAtMost255OctetsAndJoinToTheText)
{
    const auto check = [](int size, int expected) {
        const auto strings = characterStrings(QByteArray(size, 'x'));
        EXPECT_EQ(strings.size(), expected) << size;
        for (const QByteArray &string : strings)
            EXPECT_LE(string.size(), 255);
        EXPECT_EQ(strings.join().size(), size);
    };
    check(0, 1);
    check(1, 1);
    check(255, 1);
    check(256, 2);
    check(510, 2);
    check(600, 3);
}

} // namespace
