// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What failed sessions did to mail: the mode of the policy alone does not say it.

#include "core/tlsrpt/failure_dictionary.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

MailOutcome outcomeOf(const char *result, PolicyType type, std::optional<Mode> mode, const char *reason = "")
{
    FailureDetails failure;
    failure.resultType = result;
    failure.reasonCode = reason;
    PolicyReport policy;
    policy.type = type;
    policy.mode = mode;
    return mailOutcomeOf(failure, policy);
}

} // namespace

TEST(MailOutcome, FollowsTheModeOfAnMtaStsPolicy)
{
    for (const char *result : {"certificate-expired", "starttls-not-supported", "validation-failure", "anything"}) {
        EXPECT_EQ(outcomeOf(result, PolicyType::Sts, Mode::Enforce), MailOutcome::HeldByMode) << result;
        EXPECT_EQ(outcomeOf(result, PolicyType::Sts, Mode::Testing), MailOutcome::DeliveredByMode) << result;
        EXPECT_EQ(outcomeOf(result, PolicyType::Sts, Mode::None), MailOutcome::DeliveredByMode) << result;
        EXPECT_EQ(outcomeOf(result, PolicyType::Sts, {}), MailOutcome::Unknown) << result;
    }
}

/// RFC 8461 sections 3.3 and 5.1: the sender goes by what it has kept, or delivers.
TEST(MailOutcome, OfAPolicyThatCannotBeHadIsNoRefusal)
{
    for (const char *result : {"sts-policy-fetch-error", "sts-policy-invalid", "sts-webpki-invalid"})
        for (const auto &mode : {std::optional(Mode::Enforce), std::optional(Mode::Testing), std::optional<Mode>()})
            for (const PolicyType type : {PolicyType::Sts, PolicyType::NoPolicyFound})
                EXPECT_EQ(outcomeOf(result, type, mode), MailOutcome::NotHeld) << result;
    EXPECT_EQ(outcomeOf("sts-policy-invalid", PolicyType::Sts, Mode::Enforce, "MX_HOSTS_MISMATCH"),
              MailOutcome::HeldByMode)
        << "some call a host outside the policy that";
}

/// RFC 7672 section 2.2: what TLSA records ask is asked of every session.
TEST(MailOutcome, OfDaneIsARefusalWithoutAMode)
{
    for (const char *result : {"tlsa-invalid", "certificate-not-trusted", "starttls-not-supported"})
        EXPECT_EQ(outcomeOf(result, PolicyType::Tlsa, {}), MailOutcome::HeldByDane) << result;
    EXPECT_EQ(outcomeOf("tlsa-invalid", PolicyType::Sts, Mode::Testing), MailOutcome::HeldByDane);
}

/// RFC 7672 section 2.1; where the host itself is not found, no policy is needed for it.
TEST(MailOutcome, OfAnswersThatAreNotValidIsARefusalWhateverThePolicy)
{
    for (const PolicyType type : {PolicyType::Tlsa, PolicyType::Sts, PolicyType::NoPolicyFound}) {
        EXPECT_EQ(outcomeOf("dnssec-invalid", type, Mode::Testing), MailOutcome::HeldByLookup);
        EXPECT_EQ(outcomeOf("validation-failure", type, {}, "dns-extended-error-7-signature-expired"),
                  MailOutcome::HeldByLookup);
        EXPECT_EQ(outcomeOf("validation-failure", type, {}, "SERVFAIL"), MailOutcome::HeldByLookup);
    }
    EXPECT_EQ(outcomeOf("sts-policy-fetch-error", PolicyType::Sts, Mode::Enforce, "dns-extended-error-6-DNSSEC-Bogus"),
              MailOutcome::NotHeld);
}

TEST(MailOutcome, WithoutAPolicyIsDeliveryUnlessTheSenderInsists)
{
    EXPECT_EQ(outcomeOf("certificate-expired", PolicyType::NoPolicyFound, {}), MailOutcome::DeliveredFreely);
    EXPECT_EQ(outcomeOf("dane-required", PolicyType::NoPolicyFound, {}), MailOutcome::HeldBySender);
    EXPECT_EQ(outcomeOf("other", PolicyType::NoPolicyFound, {}, "MTA-STS is required and no policy was found."),
              MailOutcome::HeldBySender);
}

TEST(MailOutcome, IsASentenceOfItsOwnEach)
{
    using enum MailOutcome;
    QStringList sentences;
    for (const MailOutcome outcome : {HeldByMode, HeldByDane, HeldByLookup, HeldBySender, DeliveredByMode,
                                      DeliveredFreely, NotHeld, MailOutcome::Unknown}) {
        const QString sentence = outcomeSentence(outcome, 12);
        EXPECT_TRUE(sentence.startsWith(u"12 session(s) failed"_s)) << qPrintable(sentence);
        sentences.append(sentence);
    }
    EXPECT_EQ(sentences.removeDuplicates(), 0);
    EXPECT_TRUE(outcomeSentence(HeldByMode, 1).contains(u"under enforce"_s));
    EXPECT_FALSE(outcomeSentence(HeldByDane, 1).contains(u"mode"_s));
}

} // namespace valija
