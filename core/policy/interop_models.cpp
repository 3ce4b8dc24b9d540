// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/policy/interop_models.h"

#include <QCoreApplication>

#include <array>

namespace valija {

namespace {

using enum Evidence;

constexpr auto maddy = "foxcpp/go-mtasts (maddy)";
constexpr auto snawoot = "postfix-mta-sts-resolver";
constexpr auto eff = "EFF STARTTLS Everywhere";

constexpr const char *refused = QT_TRANSLATE_NOOP("Evidence", "refuses the policy, as though the domain had none");
constexpr const char *lastWins = QT_TRANSLATE_NOOP("Evidence", "takes the last entry instead of the first");
constexpr const char *lastWinsNone
    = QT_TRANSLATE_NOOP("Evidence", "takes the last mode, none, instead of the first: no protection");
constexpr const char *keepsOld = QT_TRANSLATE_NOOP("Evidence", "refuses mode none without mx and keeps the old policy");
constexpr const char *oneDay = QT_TRANSLATE_NOOP("Evidence", "keeps the policy for one day, whatever max_age says");
constexpr const char *deeper = QT_TRANSLATE_NOOP("Evidence", "lets a wildcard stand for more than one label");
constexpr const char *requireCrLf = QT_TRANSLATE_NOOP("Evidence", "refuses it where its option RequireCRLF is set");
constexpr const char *first64000 = QT_TRANSLATE_NOOP("Evidence", "reads only the first 64,000 octets");
constexpr const char *reported = QT_TRANSLATE_NOOP("Evidence", "reports it as a fault");
constexpr const char *unusableRecord = QT_TRANSLATE_NOOP("Evidence", "finds no usable record, and so no policy");
constexpr const char *lastId = QT_TRANSLATE_NOOP("Evidence", "takes the last id instead of the first");

using P = PolicyTraits;

// Where two rows of one implementation apply, the first holds: the graver stands above.
constexpr std::array policyTable{
    // Later entries of a field: RFC 8461 section 3.2 has the first count
    Deviation<P>{maddy, &P::badDuplicate, Reading::Ignored, refused, Ran, "POL-043, POL-095"},
    Deviation<P>{"chasquid", &P::badDuplicate, Reading::Ignored, refused, Ran, "POL-043, POL-095"},
    Deviation<P>{snawoot, &P::badDuplicate, Reading::Ignored, refused, Ran, "POL-043, POL-095"},
    Deviation<P>{"mailauth", &P::badDuplicate, Reading::Ignored, refused, Ran, "POL-043, POL-095"},
    Deviation<P>{"mox", &P::badDuplicate, Reading::Ignored, refused, Ran, "POL-043, POL-095"},
    Deviation<P>{"Stalwart", &P::badLaterMode, Reading::Ignored, refused, Ran, "POL-095"},
    Deviation<P>{maddy, &P::laterModeNone, Reading::ReadAsNone, lastWinsNone, Ran, "POL-279, POL-365"},
    Deviation<P>{"chasquid", &P::laterModeNone, Reading::ReadAsNone, lastWinsNone, Ran, "POL-279, POL-365"},
    Deviation<P>{snawoot, &P::laterModeNone, Reading::ReadAsNone, lastWinsNone, Ran, "POL-279, POL-365"},
    Deviation<P>{"mailauth", &P::laterModeNone, Reading::ReadAsNone, lastWinsNone, Ran, "POL-279, POL-365"},
    Deviation<P>{"Stalwart", &P::laterModeNone, Reading::ReadAsNone, lastWinsNone, Ran, "POL-279, POL-365"},
    Deviation<P>{maddy, &P::laterDiffers, Reading::Differs, lastWins, Ran, "POL-279, POL-365"},
    Deviation<P>{"chasquid", &P::laterDiffers, Reading::Differs, lastWins, Ran, "POL-279, POL-365"},
    Deviation<P>{snawoot, &P::laterDiffers, Reading::Differs, lastWins, Ran, "POL-279, POL-365"},
    Deviation<P>{"mailauth", &P::laterDiffers, Reading::Differs, lastWins, Ran, "POL-279, POL-365"},
    Deviation<P>{"Stalwart", &P::laterDiffers, Reading::Differs, lastWins, Ran, "POL-279, POL-365"},
    Deviation<P>{"KumoMTA", &P::duplicate, Reading::Ignored, refused, Ran, "POL-279, POL-365"},
    Deviation<P>{"checkdmarc", &P::duplicate, Reading::Ignored, refused, Ran, "POL-117"},
    Deviation<P>{"DomainDetective", &P::duplicate, Reading::Ignored, refused, Read, "POL-184"},
    Deviation<P>{eff, &P::duplicate, Reading::Ignored, refused, Ran, "POL-279"},
    // Mode none: RFC 8461 section 8.3 removes a policy with it
    Deviation<P>{"chasquid", &P::noneWithoutMx, Reading::Ignored, keepsOld, Ran, "POL-040, POL-139"},
    Deviation<P>{"Stalwart", &P::noneWithoutMx, Reading::Ignored, keepsOld, Ran, "POL-040, POL-139"},
    Deviation<P>{"mimecast/mta-sts", &P::none, Reading::Ignored,
                 QT_TRANSLATE_NOOP("Evidence", "never takes a policy of mode none for valid"), Read, "POL-092", false},
    Deviation<P>{"DomainDetective", &P::noneWithoutMx, Reading::Ignored, reported, Read, "POL-040"},
    Deviation<P>{"aykevl/mta-sts", &P::noneWithoutMx, Reading::Ignored, reported, Read, "POL-040"},
    Deviation<P>{"MailCheck", &P::noneWithoutMx, Reading::Ignored, reported, Read, "POL-040"},
    Deviation<P>{eff, &P::none, Reading::Differs, reported, Ran, ""},
    // max_age: "non-negative", at most 31557600
    Deviation<P>{"chasquid", &P::maxAgeZero, Reading::Ignored, refused, Ran, "POL-051, POL-131"},
    Deviation<P>{"rest-mail", &P::maxAgeZero, Reading::Ignored, refused, Ran, "POL-051, POL-131"},
    Deviation<P>{eff, &P::maxAgeZero, Reading::Ignored, reported, Ran, "POL-131"},
    Deviation<P>{"DomainDetective", &P::maxAgeZero, Reading::Ignored, reported, Read, "POL-051"},
    Deviation<P>{"dmarq", &P::maxAgeZero, Reading::Ignored, reported, Read, "POL-051"},
    Deviation<P>{"Stalwart", &P::maxAgeOddForStalwart, Reading::Differs, oneDay, Ran, "POL-054, POL-389"},
    // Unknown fields: they are to be ignored
    Deviation<P>{maddy, &P::secondColon, Reading::Ignored, refused, Ran, "POL-122"},
    Deviation<P>{"checkdmarc", &P::unknownField, Reading::Ignored, refused, Ran, "POL-122"},
    Deviation<P>{"MailCheck", &P::unknownField, Reading::Differs, reported, Read, "POL-122"},
    Deviation<P>{snawoot, &P::unicodeExtension, Reading::Ignored,
                 QT_TRANSLATE_NOOP("Evidence", "fails on the non-ASCII text unless the server declares charset=utf-8"),
                 Read, "POL-165"},
    // Lines: blank ones are against the grammar, and most skip them
    Deviation<P>{"mox", &P::blankLine, Reading::Ignored, refused, Ran, "POL-140, POL-355, POL-057"},
    Deviation<P>{maddy, &P::blankLine, Reading::Ignored, refused, Ran, "POL-140, POL-355, POL-057"},
    Deviation<P>{"postfix-tlspol", &P::blankLine, Reading::Ignored, refused, Ran, "POL-140, POL-355, POL-057"},
    Deviation<P>{"KumoMTA", &P::lineOfBlanks, Reading::Ignored, refused, Ran, "POL-057"},
    Deviation<P>{"mimecast/mta-sts", &P::blankLine, Reading::Ignored, requireCrLf, Read, "POL-108"},
    Deviation<P>{"MailCheck", &P::blankLine, Reading::Differs,
                 QT_TRANSLATE_NOOP("Evidence", "reads nothing after the first blank line"), Read, "POL-140"},
    // Nothing is said of LF: RFC 8461 allows it, and the option is off by default
    Deviation<P>{"mimecast/mta-sts", &P::lineFeedOnly, Reading::Ignored, requireCrLf, Read, "POL-107", false},
    Deviation<P>{"mimecast/mta-sts", &P::noFinalLineEnd, Reading::Ignored, requireCrLf, Read, "POL-109", false},
    Deviation<P>{"checkdmarc", &P::mixedLineEnds, Reading::Ignored, refused, Ran, "POL-123, POL-265, POL-290"},
    Deviation<P>{"DmarcAnalyzer", &P::versionNotFirst, Reading::Differs, reported, Read, "POL-237"},
    // mx
    Deviation<P>{"mox", &P::numericMx, Reading::Ignored, refused, Ran, "POL-144, POL-145, POL-146"},
    Deviation<P>{"postfix-tlspol", &P::numericMx, Reading::Ignored, refused, Ran, "POL-144, POL-145, POL-146"},
    Deviation<P>{"DmarcAnalyzer", &P::singleLabelMx, Reading::Ignored, reported, Read, "POL-216, POL-217"},
    // Size: 64 kilobytes are a suggestion
    Deviation<P>{"mox", &P::above64KiB, Reading::Ignored, refused, Read, ""},
    Deviation<P>{"postfix-tlspol", &P::above64KiB, Reading::Ignored, refused, Read, ""},
    Deviation<P>{snawoot, &P::above64KiB, Reading::Ignored, refused, Read, ""},
    Deviation<P>{"rest-mail", &P::above64KiB, Reading::Ignored, refused, Read, ""},
    Deviation<P>{"DmarcAnalyzer", &P::above64KiB, Reading::Ignored, reported, Read, ""},
    Deviation<P>{"chasquid", &P::longLine, Reading::Ignored, refused, Read, ""},
    Deviation<P>{maddy, &P::longLine, Reading::Ignored, refused, Read, ""},
    Deviation<P>{"chasquid", &P::above10KiB, Reading::Differs,
                 QT_TRANSLATE_NOOP("Evidence", "reads only the first 10 KiB"), Read, ""},
    Deviation<P>{"mimecast/mta-sts", &P::above64000, Reading::Differs, first64000, Read, ""},
    Deviation<P>{eff, &P::above64000, Reading::Differs, first64000, Read, ""},
    // Wildcards: exactly one label, RFC 8461 section 4.1
    Deviation<P>{"mailauth", &P::wildcard, Reading::Differs, deeper, Ran, "MX-057", false},
    Deviation<P>{snawoot, &P::wildcard, Reading::Differs, deeper, Ran, "MX-057", false},
    Deviation<P>{"postfix-tlspol", &P::wildcard, Reading::Differs, deeper, Ran, "MX-057", false},
    Deviation<P>{"mimecast/mta-sts", &P::wildcard, Reading::Differs, deeper, Read, "MX-057", false},
    Deviation<P>{"checkdmarc", &P::wildcard, Reading::Differs, deeper, Ran, "MX-057", false},
};

using R = StsRecordTraits;

constexpr std::array recordTable{
    Deviation<R>{"chasquid", &R::blankBeforeDelimiter, Reading::Ignored, unusableRecord, Ran, "STS-130"},
    Deviation<R>{"KumoMTA", &R::company, Reading::Ignored, unusableRecord, Ran, "STS-076"},
    Deviation<R>{snawoot, &R::prefixedCompany, Reading::Ignored, unusableRecord, Ran, "STS-128, STS-144"},
    Deviation<R>{eff, &R::prefixedCompany, Reading::Ignored, unusableRecord, Ran, "STS-128, STS-144"},
    Deviation<R>{"mailauth", &R::wordCompany, Reading::Ignored, unusableRecord, Ran, "STS-128, STS-219"},
    Deviation<R>{"checkdmarc", &R::company, Reading::Ignored, unusableRecord, Ran, "STS-076"},
    Deviation<R>{"DomainDetective", &R::company, Reading::Differs,
                 QT_TRANSLATE_NOOP("Evidence", "joins all TXT records of the name into one text"), Read, "STS-076"},
    Deviation<R>{"mox", &R::duplicateId, Reading::Ignored, unusableRecord, Ran, "STS-182, STS-064"},
    Deviation<R>{"checkdmarc", &R::duplicateId, Reading::Ignored, unusableRecord, Ran, "STS-064"},
    Deviation<R>{maddy, &R::duplicateId, Reading::Differs, lastId, Ran, "STS-182, STS-064"},
    Deviation<R>{"KumoMTA", &R::duplicateId, Reading::Differs, lastId, Ran, "STS-182, STS-064"},
    Deviation<R>{snawoot, &R::duplicateId, Reading::Differs, lastId, Ran, "STS-182, STS-064"},
    Deviation<R>{"mailauth", &R::duplicateId, Reading::Differs, lastId, Ran, "STS-182, STS-064"},
    Deviation<R>{"Stalwart", &R::duplicateId, Reading::Differs, lastId, Ran, "STS-182, STS-064"},
    Deviation<R>{eff, &R::duplicateId, Reading::Differs, QT_TRANSLATE_NOOP("Evidence", "joins both ids into one"), Ran,
                 "STS-182, STS-064"},
    Deviation<R>{"checkdmarc", &R::unknownField, Reading::Ignored, reported, Ran, "STS-062"},
    Deviation<R>{"happyDomain", &R::unknownField, Reading::Ignored, reported, Read, ""},
};

constexpr const char *oneEntry = QT_TRANSLATE_NOOP("Evidence", "keep one entry of each field but mx");
constexpr const char *noEmptyLines = QT_TRANSLATE_NOOP("Evidence", "remove the empty lines");
constexpr const char *aloneAtTheName
    = QT_TRANSLATE_NOOP("Evidence", "remove the other TXT records of this name, or move them to another");

constexpr std::array policyCureTable{
    Cure<P>{&P::badDuplicate, oneEntry},
    Cure<P>{&P::badLaterMode, oneEntry},
    Cure<P>{&P::laterModeNone, oneEntry},
    Cure<P>{&P::laterDiffers, oneEntry},
    Cure<P>{&P::duplicate, oneEntry},
    Cure<P>{&P::noneWithoutMx, QT_TRANSLATE_NOOP("Evidence", "keep the mx lines in mode none, too")},
    Cure<P>{&P::maxAgeZero, QT_TRANSLATE_NOOP("Evidence", "give a max_age above 0")},
    Cure<P>{&P::maxAgeOddForStalwart, QT_TRANSLATE_NOOP("Evidence", "give a max_age from 3600 to 31557599")},
    Cure<P>{&P::secondColon, QT_TRANSLATE_NOOP("Evidence", "remove the unknown field, or the colon in its value")},
    Cure<P>{&P::unicodeExtension,
            QT_TRANSLATE_NOOP("Evidence", "remove the unknown field, or write its value in ASCII")},
    Cure<P>{&P::blankLine, noEmptyLines},
    Cure<P>{&P::lineOfBlanks, noEmptyLines},
    Cure<P>{&P::numericMx, QT_TRANSLATE_NOOP("Evidence", "give the mail host a name that is not all digits")},
    Cure<P>{&P::above10KiB, QT_TRANSLATE_NOOP("Evidence", "shorten the policy to 10 KiB")},
    Cure<P>{&P::above64000, QT_TRANSLATE_NOOP("Evidence", "shorten the policy to 64,000 octets")},
    Cure<P>{&P::above64KiB, QT_TRANSLATE_NOOP("Evidence", "shorten the policy to 64 KiB")},
    Cure<P>{&P::longLine, QT_TRANSLATE_NOOP("Evidence", "shorten the line to less than 64 KiB")},
};

constexpr std::array recordCureTable{
    Cure<R>{&R::blankBeforeDelimiter, QT_TRANSLATE_NOOP("Evidence", "remove the blank before the semicolon")},
    Cure<R>{&R::company, aloneAtTheName},
    Cure<R>{&R::prefixedCompany, aloneAtTheName},
    Cure<R>{&R::wordCompany, aloneAtTheName},
    Cure<R>{&R::duplicateId, QT_TRANSLATE_NOOP("Evidence", "keep only the first id")},
};

constexpr auto checker = SenderReading::Role::Checker;

constexpr std::array implementations{
    Implementation{"mox"},
    Implementation{"postfix-tlspol"},
    Implementation{snawoot},
    Implementation{maddy},
    Implementation{"chasquid"},
    Implementation{"KumoMTA"},
    Implementation{"Stalwart"},
    Implementation{"mailauth"},
    Implementation{"mimecast/mta-sts"},
    Implementation{"rest-mail"},
    Implementation{"checkdmarc", checker},
    Implementation{eff, checker},
    Implementation{"DomainDetective", checker},
    Implementation{"MailCheck", checker},
    Implementation{"DmarcAnalyzer", checker},
    Implementation{"happyDomain", checker},
    Implementation{"dmarq", checker},
    Implementation{"aykevl/mta-sts", checker},
};

} // namespace

std::span<const Deviation<PolicyTraits>> policyDeviations()
{
    return policyTable;
}

std::span<const Deviation<StsRecordTraits>> stsRecordDeviations()
{
    return recordTable;
}

std::span<const Cure<PolicyTraits>> policyCures()
{
    return policyCureTable;
}

std::span<const Cure<StsRecordTraits>> stsRecordCures()
{
    return recordCureTable;
}

std::span<const Implementation> stsImplementations()
{
    return implementations;
}

QString describeEvidence(Evidence evidence, const char *cases)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("Interop", text);
    };
    const QString on = QString::fromLatin1(cases);
    if (evidence == Evidence::Ran)
        return on.isEmpty() ? say(QT_TRANSLATE_NOOP("Interop", "its parser was run in August 2026"))
                            : say(QT_TRANSLATE_NOOP("Interop", "its parser was run in August 2026 (%1)")).arg(on);
    return on.isEmpty() ? say(QT_TRANSLATE_NOOP("Interop", "read in its source in August 2026"))
                        : say(QT_TRANSLATE_NOOP("Interop", "read in its source in August 2026 (%1)")).arg(on);
}

} // namespace valija
