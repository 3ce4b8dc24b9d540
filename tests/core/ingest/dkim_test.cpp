// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ingest/dkim.h"
#include "core/ingest/dkim_canonical.h"
#include "tests/core/ingest/signed_mail.h"
#include "tests/support/printers.h"

namespace valija {

using namespace Qt::StringLiterals;

namespace {

using Canonicalization = DkimSignature::Canonicalization;
using State = SignatureState;

/// Fails, for this reason.
void expectFault(const QByteArray &signedMail, const QByteArray &record, DkimFault fault)
{
    const auto found = verifySignature(signedMail, knowing(record));
    EXPECT_EQ(found.state, State::Failed);
    EXPECT_EQ(found.detail, describe(fault));
}

} // namespace

TEST(Dkim, CanonicalizesAsTheExamplesOfRfc6376)
{
    // Section 3.4.5.
    const QByteArray example = "A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n";
    const MailText text = mailTextOf(example);
    ASSERT_EQ(text.fields.size(), 2);
    EXPECT_EQ(canonicalField(text.fields.at(0).raw, Canonicalization::Relaxed), "a:X\r\n");
    EXPECT_EQ(canonicalField(text.fields.at(1).raw, Canonicalization::Relaxed), "b:Y Z\r\n");
    EXPECT_EQ(canonicalBody(text.body, Canonicalization::Relaxed), " C\r\nD E\r\n");
    EXPECT_EQ(canonicalField(text.fields.at(1).raw, Canonicalization::Simple), "B : Y\t\r\n\tZ  \r\n");
    EXPECT_EQ(canonicalBody(text.body, Canonicalization::Simple), " C \r\nD \t E\r\n");
    // Sections 3.4.3 and 3.4.4: no body at all.
    EXPECT_EQ(canonicalBody({}, Canonicalization::Simple), "\r\n");
    EXPECT_EQ(canonicalBody({}, Canonicalization::Relaxed), "");
    EXPECT_EQ(canonicalBody("\r\n\r\n", Canonicalization::Relaxed), "");
    EXPECT_EQ(canonicalBody("a", Canonicalization::Simple), "a\r\n");
    EXPECT_EQ(canonicalBody("a \t", Canonicalization::Relaxed), "a\r\n");
}

TEST(Dkim, VerifiesTheExampleOfRfc8463)
{
    // Appendix A, with both its signatures.
    const QByteArray example = "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n"
                               " d=football.example.com; i=@football.example.com;\r\n"
                               " q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n"
                               " subject : date : message-id : from : subject : date;\r\n"
                               " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
                               " b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n"
                               " Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\r\n"
                               "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n"
                               " d=football.example.com; i=@football.example.com;\r\n"
                               " q=dns/txt; s=test; t=1528637909; h=from : to : subject :\r\n"
                               " date : message-id : from : subject : date;\r\n"
                               " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
                               " b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3\r\n"
                               " DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz\r\n"
                               " dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=\r\n"
                               "From: Joe SixPack <joe@football.example.com>\r\n"
                               "To: Suzie Q <suzie@shopping.example.net>\r\n"
                               "Subject: Is dinner ready?\r\n"
                               "Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
                               "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n"
                               "\r\n"
                               "Hi.\r\n"
                               "\r\n"
                               "We lost the game.  Are you hungry yet?\r\n"
                               "\r\n"
                               "Joe.\r\n";
    const QMap<QByteArray, QByteArrayList> records{
        {"brisbane._domainkey.football.example.com",
         {"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="}},
        {"test._domainkey.football.example.com",
         {"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQi"
          "Y/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/"
          "8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2kryO"
          "TIKT+l/K4w3QIDAQAB"}}};
    for (auto record = records.cbegin(); record != records.cend(); ++record) { // each for itself
        const auto found = verifySignature(example, knowing({{record.key(), *record}}));
        EXPECT_EQ(found, (MailSignature{State::Verified, u"football.example.com"_s})) << record.key().constData();
        EXPECT_EQ(
            verifySignature(QByteArray(example).replace("hungry", "thirsty"), knowing({{record.key(), *record}})).state,
            State::Unknown)
            << "the other key is not known";
    }
    EXPECT_EQ(verifySignature(QByteArray(example).replace("hungry", "thirsty"), knowing(records)).state, State::Failed);
}

class DkimForms : public testing::TestWithParam<const char *>
{
};

INSTANTIATE_TEST_SUITE_P(Canonicalizations, DkimForms,
                         testing::Values("simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed",
                                         "simple", "relaxed"));

TEST_P(DkimForms, VerifyWhatWasSignedWithEitherAlgorithm)
{
    for (const auto *signer : {&rsaSigner(), &ed25519Signer()}) {
        const QByteArray signedMail = signer->sign(mail, {.canonicalization = GetParam()});
        const auto keys = knowing(signer->record());
        EXPECT_EQ(verifySignature(signedMail, keys), (MailSignature{State::Verified, u"reporter.example"_s}));
        // As mail programs save it: with the line ends of the system.
        EXPECT_EQ(verifySignature(QByteArray(signedMail).replace("\r\n", "\n"), keys).state, State::Verified);
    }
}

TEST_P(DkimForms, NoticeEveryChange)
{
    const QByteArray signedMail = ed25519Signer().sign(mail, {.canonicalization = GetParam()});
    const auto keys = knowing(ed25519Signer().record());
    const qsizetype bodyAt = signedMail.indexOf("\r\n\r\n") + 4;
    int changed = 0;
    for (qsizetype at = 0; at < signedMail.size(); ++at) {
        QByteArray other = signedMail;
        if (!QByteArrayView("abcdefghijklmnopqrstuvwxyz0123456789{}").contains(other.at(at)))
            continue; // blanks may change where relaxed lets them
        if (signedMail.mid(at + 1, 2) == "==")
            continue; // has bits that base64 leaves over
        other[at] = other.at(at) == 'q' ? 'r' : 'q';
        const bool inTo = at > other.indexOf("\r\nTo:") && at < other.indexOf("\r\nSubject:");
        if (inTo && at < bodyAt)
            continue; // not signed
        EXPECT_NE(verifySignature(other, keys).state, State::Verified) << at << other.mid(at - 10, 20).constData();
        ++changed;
    }
    EXPECT_GT(changed, 300);
}

TEST(Dkim, RelaxedForgivesBlanksAndSimpleDoesNot)
{
    QByteArray other
        = QByteArray(mail).replace("Report \t attached. ", "Report attached.").replace("Subject:  ", "SUBJECT: ");
    const auto &signer = ed25519Signer();
    for (const bool relaxed : {true, false}) {
        const QByteArray signedMail
            = signer.sign(mail, {.canonicalization = relaxed ? "relaxed/relaxed" : "simple/simple"});
        const QByteArray field = signedMail.first(signedMail.indexOf("From:"));
        EXPECT_EQ(verifySignature(field + other, knowing(signer.record())).state,
                  relaxed ? State::Verified : State::Failed);
    }
}

TEST(Dkim, ASecondFieldOfASignedNameIsNoticedWhereOneTooManyIsSigned)
{
    const auto &signer = ed25519Signer();
    const auto keys = knowing(signer.record());
    const QByteArray once = signer.sign(mail, {.fields = "from:tls-report-domain:tls-report-submitter"});
    const QByteArray twice = signer.sign(mail, {.fields = "from:from:tls-report-domain:tls-report-submitter"});
    EXPECT_EQ(verifySignature(twice, keys).state, State::Verified);
    const auto withSecondFrom = [](const QByteArray &signedMail) {
        return "From: other@reporter.example\r\n" + signedMail;
    };
    EXPECT_EQ(verifySignature(withSecondFrom(once), keys).state, State::Verified); // RFC 6376 section 8.15
    EXPECT_EQ(verifySignature(withSecondFrom(twice), keys).state, State::Failed);
}

TEST(Dkim, AKeyThatIsNotKnownIsNoFault)
{
    const QByteArray signedMail = rsaSigner().sign(mail);
    const MailSignature unknown{State::Unknown, u"reporter.example"_s};
    EXPECT_EQ(verifySignature(signedMail, {}), unknown);
    EXPECT_EQ(verifySignature(signedMail, knowing(QMap<QByteArray, QByteArrayList>())), unknown);
    EXPECT_EQ(verifySignature(QByteArray(signedMail).replace("attached", "changed"), {}), unknown);
    EXPECT_TRUE(checkSignature(unknown, u"a.eml"_s).isEmpty());
    EXPECT_TRUE(checkSignature({State::Verified, {}}, u"a.eml"_s).isEmpty());
    EXPECT_TRUE(checkSignature({}, u"a.json"_s).isEmpty());
}

TEST(Dkim, MissingAndFailedAreFindings)
{
    EXPECT_EQ(verifySignature(mail, {}).state, State::Missing);
    EXPECT_EQ(verifySignature({}, {}).state, State::Missing);
    EXPECT_EQ(verifySignature("DKIM-Signature", {}).state, State::Missing);
    const auto findings = checkSignature(verifySignature(mail, {}), u"a.eml"_s);
    EXPECT_EQ(slugs(findings), QStringList{u"report.dkim"_s});
    EXPECT_EQ(findings.first().severity, Severity::Warning);
    EXPECT_TRUE(describe(findings.first()).contains(u"the reporter's domain did not sign it"_s));
    const auto failed = verifySignature(rsaSigner().sign(mail, {.more = "; l=10"}), {});
    EXPECT_EQ(slugs(checkSignature(failed, u"a.eml"_s)), QStringList{u"report.dkim"_s});
}

TEST(Dkim, FaultsOfTheFieldNeedNoKey)
{
    const auto fault = [](const DkimSigner::Form &form) {
        return verifySignature(ed25519Signer().sign(mail, form), {}).detail;
    };
    EXPECT_EQ(fault({.more = "; l=10"}), describe(DkimFault::BodyLength));
    EXPECT_EQ(fault({.more = "; s=twice"}), describe(DkimFault::Syntax));
    EXPECT_EQ(fault({.more = "; i=@other.example"}), describe(DkimFault::Syntax));
    EXPECT_EQ(fault({.more = "; t=100; x=100"}), describe(DkimFault::Syntax));
    EXPECT_EQ(fault({.more = "; t=now"}), describe(DkimFault::Syntax));
    EXPECT_EQ(fault({.canonicalization = "loose"}), describe(DkimFault::Syntax));
    EXPECT_EQ(fault({.domain = "-..x"}), describe(DkimFault::Syntax));
    EXPECT_EQ(fault({.fields = "to:subject"}), describe(DkimFault::Syntax)); // without From
    const QByteArray signedMail = rsaSigner().sign(mail);
    const auto changed = [&](const char *from, const char *to) {
        return verifySignature(QByteArray(signedMail).replace(from, to), {}).detail;
    };
    EXPECT_EQ(changed("v=1;", "v=2;"), describe(DkimFault::Syntax));
    EXPECT_EQ(changed("rsa-sha256", "rsa-sha1"), describe(DkimFault::Algorithm));
    EXPECT_EQ(changed("a=rsa-sha256;", ""), describe(DkimFault::Syntax));
    EXPECT_EQ(changed("bh=", "bh=*"), describe(DkimFault::Syntax));
}

TEST(Dkim, FaultsOfTheKeyRecord)
{
    const QByteArray signedMail = rsaSigner().sign(mail);
    const QByteArray key = rsaSigner().publicKey();
    expectFault(signedMail, "v=DKIM1; p=", DkimFault::KeyRevoked);
    expectFault(signedMail, "v=DKIM1; s=calendar; p=" + key, DkimFault::KeyUse);
    expectFault(signedMail, "v=DKIM1; k=dsa; p=" + key, DkimFault::KeyUse);
    expectFault(signedMail, "v=DKIM1; h=sha1; p=" + key, DkimFault::KeyUse);
    expectFault(signedMail, "v=DKIM1; k=ed25519; p=" + ed25519Signer().publicKey(), DkimFault::KeyUse);
    expectFault(signedMail, "v=DKIM2; p=" + key, DkimFault::KeySyntax);
    expectFault(signedMail, "p=" + key + "; v=DKIM1", DkimFault::KeySyntax);
    expectFault(signedMail, "v=DKIM1; p=AAAA", DkimFault::KeySyntax);
    expectFault(signedMail, "v=DKIM1; p=*", DkimFault::KeySyntax);
    expectFault(signedMail, "v=DKIM1", DkimFault::KeySyntax);
    expectFault(signedMail, "v=spf1 -all", DkimFault::KeySyntax);
    expectFault(signedMail, DkimSigner::rsa(2048).record(), DkimFault::Header);
    for (const char *services : {"", "s=*; ", "s=tlsrpt; ", "s=email; ", "s=other : TLSRPT; "})
        EXPECT_EQ(verifySignature(signedMail, knowing("v=DKIM1; " + QByteArray(services) + "p=" + key)).state,
                  State::Verified)
            << services;
    const QMap<QByteArray, QByteArrayList> several{
        {"sel._domainkey.reporter.example", {"v=spf1 -all", "p=" + key}}}; // any of them
    EXPECT_EQ(verifySignature(signedMail, knowing(several)).state, State::Verified);
}

TEST(Dkim, KeysOfLessThan1024BitsDoNotCount)
{
    const DkimSigner small = DkimSigner::rsa(512);
    expectFault(small.sign(mail), small.record(), DkimFault::KeyTooSmall);
    const DkimSigner least = DkimSigner::rsa(1024); // RFC 8301 section 3.2
    EXPECT_EQ(verifySignature(least.sign(mail), knowing(least.record())).state, State::Verified);
}

TEST(Dkim, FlagsOfTheKeyAreKept)
{
    const QByteArray below = ed25519Signer().sign(mail, {.more = "; i=robot@mail.reporter.example"});
    const QByteArray record = ed25519Signer().record();
    EXPECT_EQ(verifySignature(below, knowing(record)).state, State::Verified);
    expectFault(below, record + "; t=s", DkimFault::KeyIdentity);
    // A key that is being tried: its failure is as good as no signature.
    const QByteArray changed = QByteArray(ed25519Signer().sign(mail)).replace("attached", "changed");
    EXPECT_EQ(verifySignature(changed, knowing(record + "; t=y:s")).state, State::Missing);
    EXPECT_EQ(verifySignature(ed25519Signer().sign(mail), knowing(record + "; t=y")).state, State::Verified);
}

TEST(Dkim, TellsUntilWhenASignatureWasToBeBelieved)
{
    const QByteArray signedMail = ed25519Signer().sign(mail, {.more = "; t=1700000000; x=1700604800"});
    EXPECT_EQ(verifySignature(signedMail, knowing(ed25519Signer().record())),
              (MailSignature{State::Verified, u"reporter.example (x: 2023-11-21T22:13:20Z)"_s}));
    const QByteArray forEver = ed25519Signer().sign(mail, {.more = "; x=99999999999999999999999"});
    EXPECT_EQ(verifySignature(forEver, knowing(ed25519Signer().record())).state, State::Verified);
}

TEST(Dkim, OnlyTheReportersDomainCounts)
{
    const auto state = [](const QByteArray &domain) {
        const QByteArray signedMail = ed25519Signer().sign(mail, {.domain = domain});
        return verifySignature(signedMail, knowing({{"sel._domainkey." + domain, {ed25519Signer().record()}}})).state;
    };
    EXPECT_EQ(state("reporter.example"), State::Verified);
    EXPECT_EQ(state("REPORTER.example"), State::Unknown) << "asked in lower case";
    EXPECT_EQ(state("mail.reporter.example"), State::Verified);
    EXPECT_EQ(state("other.example"), State::Missing);
    EXPECT_EQ(state("notreporter.example"), State::Missing);
    EXPECT_EQ(state("example"), State::Missing);
    // Without TLS-Report-Submitter it is From's.
    QByteArray plain = mail;
    plain.replace("TLS-Report-Submitter: reporter.example\r\n", "");
    EXPECT_EQ(verifySignature(ed25519Signer().sign(plain), knowing(ed25519Signer().record())).state, State::Verified);
}

TEST(Dkim, ASubmitterThatIsNotSignedIsNobodys)
{
    // Anybody may have added it: the signature speaks for From.
    const QByteArray added = "From: noreply@google.example\r\nTLS-Report-Submitter: reporter.example\r\n\r\n" + body;
    const auto state = [&](const char *fields) {
        return verifySignature(ed25519Signer().sign(added, {.fields = fields}), knowing(ed25519Signer().record()))
            .state;
    };
    EXPECT_EQ(state("from:tls-report-submitter"), State::Verified);
    EXPECT_EQ(state("from"), State::Missing);
}

TEST(Dkim, OneOfSeveralThatHoldsIsEnough)
{
    const auto keys = knowing({{"sel._domainkey.reporter.example", {ed25519Signer().record()}},
                               {"sel._domainkey.relay.example", {rsaSigner().record()}}});
    const QByteArray good = ed25519Signer().sign(mail);
    const QByteArray relayed = rsaSigner().sign(good, {.domain = "relay.example"});
    EXPECT_EQ(verifySignature(relayed, keys).state, State::Verified);
    const QByteArray broken = "DKIM-Signature: v=1; nonsense\r\n";
    EXPECT_EQ(verifySignature(broken + good, keys).state, State::Verified);
}

TEST(Dkim, ManySignaturesAreNotAllTried)
{
    int asked = 0;
    const DkimKeys counting = [&](const QByteArray &) -> QByteArrayList {
        ++asked;
        return QByteArrayList(100, rsaSigner().record());
    };
    QByteArray many = mail;
    const QByteArray field = ed25519Signer().sign(mail).first(ed25519Signer().sign(mail).indexOf("From:"));
    for (int i = 0; i < 3000; ++i)
        many.prepend(field);
    EXPECT_EQ(verifySignature(many, counting).state, State::Failed);
    EXPECT_LE(asked, 10);
}

TEST(Dkim, TagListsFollowTheGrammar)
{
    EXPECT_EQ(dkimTags(" a = 1 ;\r\n b=2 3;"), (QMap<QByteArray, QByteArray>{{"a", "1"}, {"b", "2 3"}}));
    EXPECT_EQ(dkimTags("a=b=c"), (QMap<QByteArray, QByteArray>{{"a", "b=c"}}));
    EXPECT_EQ(dkimTags("a="), (QMap<QByteArray, QByteArray>{{"a", ""}}));
    for (const char *wrong : {"a=1; a=2", "a", "=1", "1a=2", "a=1;;b=2", "a b=1"})
        EXPECT_EQ(dkimTags(wrong), std::nullopt) << wrong;
}

} // namespace valija
