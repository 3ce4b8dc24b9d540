// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publish/live_state.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

struct TextCase {
    const char *title;
    QByteArray planned;
    QList<QByteArray> live;
    LiveState state;
};

void PrintTo(const TextCase &textCase, std::ostream *out)
{
    *out << textCase.title;
}

DnsRecord text(const QByteArray &value)
{
    return {.name = name("x.example"), .type = DnsRecord::Type::Txt, .ttl = 60, .value = value};
}

const QByteArray sts = "v=STSv1; id=1;";
const QByteArray rpt = "v=TLSRPTv1; rua=mailto:a@b.example,mailto:c@d.example";

} // namespace

class LiveTexts : public testing::TestWithParam<TextCase>
{
};

TEST_P(LiveTexts, AreComparedByMeaning)
{
    EXPECT_EQ(liveState(text(GetParam().planned), {.known = true, .texts = GetParam().live}), GetParam().state);
}

INSTANTIATE_TEST_SUITE_P(
    Records, LiveTexts,
    testing::Values(TextCase{"Same", sts, {sts}, LiveState::Published},
                    TextCase{"OtherBlanks", sts, {"v=STSv1;id=1"}, LiveState::Published},
                    TextCase{"BesideOthers", sts, {"v=spf1 -all", sts}, LiveState::Published},
                    TextCase{"OtherId", sts, {"v=STSv1; id=2;"}, LiveState::Differs},
                    TextCase{"IdInOtherCase", "v=STSv1; id=a;", {"v=STSv1; id=A;"}, LiveState::Differs},
                    TextCase{"Twice", sts, {sts, sts}, LiveState::Differs}, // RFC 8461 section 3.1: none is used then
                    TextCase{"Broken", sts, {"v=STSv1; id=1;;"}, LiveState::Differs},
                    TextCase{"Misspelt", sts, {"v=stsv1; id=1;"}, LiveState::Differs},
                    TextCase{"OnlyOthers", sts, {"v=spf1 -all"}, LiveState::Missing},
                    TextCase{"None", sts, {}, LiveState::Missing},
                    TextCase{"ReportsSame", rpt, {rpt}, LiveState::Published},
                    TextCase{"ReportsInOtherOrder",
                             rpt,
                             {"v=TLSRPTv1;rua=mailto:c@d.example , mailto:a@b.example"},
                             LiveState::Published},
                    TextCase{"ReportsToOneOfTwo", rpt, {"v=TLSRPTv1; rua=mailto:a@b.example"}, LiveState::Differs},
                    TextCase{"ReportsNowhere", rpt, {"v=TLSRPTv1;"}, LiveState::Differs},
                    TextCase{"NoReports", rpt, {sts}, LiveState::Missing}),
    [](const auto &textCase) { return textCase.param.title; });

TEST(LiveState, OfWhatCouldNotBeLookedUpIsUnknown)
{
    for (const auto type : {DnsRecord::Type::Txt, DnsRecord::Type::Cname, DnsRecord::Type::A, DnsRecord::Type::Aaaa})
        EXPECT_EQ(liveState({.name = name("x.example"), .type = type, .ttl = 60, .value = sts}, {}),
                  LiveState::Unknown);
}

TEST(LiveState, OfAnAliasIsThatOfItsFirstStep)
{
    const DnsRecord planned{
        .name = name("mta-sts.x.example"), .type = DnsRecord::Type::Cname, .ttl = 60, .value = "host.example"};
    EXPECT_EQ(liveState(planned, {.known = true, .aliases = {name("HOST.example"), name("far.example")}}),
              LiveState::Published);
    EXPECT_EQ(liveState(planned, {.known = true, .aliases = {name("far.example"), name("host.example")}}),
              LiveState::Differs);
    EXPECT_EQ(liveState(planned, {.known = true, .addresses = {u"192.0.2.1"_s}}), LiveState::Differs);
    EXPECT_EQ(liveState(planned, {.known = true}), LiveState::Missing);
}

TEST(LiveState, OfAnAddressIsWhetherItIsAmongThem)
{
    const DnsRecord planned{
        .name = name("mta-sts.x.example"), .type = DnsRecord::Type::Aaaa, .ttl = 60, .value = "2001:db8::1"};
    EXPECT_EQ(liveState(planned, {.known = true, .addresses = {u"192.0.2.1"_s, u"2001:db8::1"_s}}),
              LiveState::Published);
    EXPECT_EQ(liveState(planned, {.known = true, .addresses = {u"2001:db8::2"_s}}), LiveState::Differs);
    EXPECT_EQ(liveState(planned, {.known = true}), LiveState::Missing);
}

} // namespace valija
