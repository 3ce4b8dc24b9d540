// SPDX-FileCopyrightText: 2026 The Valija authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace valija {

/// From good to bad, so that the largest of several is the verdict. `Unknown` ranks between info and warning: it could
/// not be tested from here, which is neither a fault nor good.
enum class Severity { Pass, Info, Unknown, Warning, Error };

/// Every judgement the program makes. The dotted ids that GUI, JSON and store use stand in the catalogue, in this
/// order.
enum class FindingId {
    // 1. The `_mta-sts` TXT record (RFC 8461 section 3.1)
    StsTxtAbsent,
    StsTxtLookupFailed,
    StsTxtDnssecBogus,
    StsTxtMultiple,
    StsTxtSyntax,
    StsTxtDelimiter,
    StsTxtVersion,
    StsTxtIdMissing,
    StsTxtIdSyntax,
    StsTxtDuplicateField,
    StsTxtExtension,
    StsTxtUnrelated,
    StsTxtWrongPlace,
    StsTxtCname,
    StsTxtCnameDangling,
    StsTxtTtlLong,
    StsTxtInterop,
    StsTxtOk,
    // 2. The policy host and the HTTPS fetch (RFC 8461 section 3.3)
    StsHostUnresolved,
    StsHostLookupFailed,
    StsHostDnssecBogus,
    StsHostCname,
    StsHostCnameDangling,
    StsHostNoIpv6,
    StsHostNoIpv4,
    StsFetchConnect,
    StsFetchTls,
    StsFetchTlsOld,
    StsFetchCertUntrusted,
    StsFetchCertName,
    StsFetchCertExpired,
    StsFetchCertNotYetValid,
    StsFetchCertExpiresSoon,
    StsFetchRedirect,
    StsFetchStatus,
    StsFetchReply,
    StsFetchContentType,
    StsFetchTooLarge,
    StsFetchTimeout,
    StsFetchSlow,
    StsFetchHtml,
    StsFetchInconsistent,
    StsFetchPartial,
    StsFetchInspected,
    StsFetchOk,
    // 3. The policy text (RFC 8461 section 3.2), for drafts and live policies alike
    StsPolicyEmpty,
    StsPolicyBom,
    StsPolicyEncoding,
    StsPolicyLine,
    StsPolicyLineEnding,
    StsPolicyWhitespace,
    StsPolicyBlankLine,
    StsPolicyVersionMissing,
    StsPolicyVersionUnknown,
    StsPolicyVersionNotFirst,
    StsPolicyModeMissing,
    StsPolicyModeUnknown,
    StsPolicyMaxAgeMissing,
    StsPolicyMaxAgeSyntax,
    StsPolicyMaxAgeRange,
    StsPolicyMaxAgeShort,
    StsPolicyMxMissing,
    StsPolicyMxSyntax,
    StsPolicyMxDuplicate,
    StsPolicyMxBroad,
    StsPolicyDuplicateField,
    StsPolicyUnknownField,
    StsPolicyInterop,
    StsPolicyOk,
    // 4. MX coverage (RFC 8461 section 4.1)
    MxLookupFailed,
    MxNone,
    MxNull,
    MxNullMixed,
    MxNotCovered,
    MxAllUncovered,
    MxPatternUnused,
    MxUnresolved,
    MxCname,
    MxAddressLiteral,
    MxCovered,
    // 5. Each MX host, each address, port 25
    SmtpPort25Blocked,
    SmtpConnect,
    SmtpGreeting,
    SmtpNoStarttls,
    SmtpStarttlsRefused,
    SmtpPlaintextInjected,
    SmtpTls,
    SmtpTlsOld,
    SmtpCertUntrusted,
    SmtpCertName,
    SmtpCertExpired,
    SmtpCertNotYetValid,
    SmtpCertExpiresSoon,
    SmtpInspected,
    SmtpAddressDiffers,
    SmtpNoIpv6,
    SmtpOk,
    // 6. DANE beside MTA-STS (RFC 7672)
    DaneAbsent,
    DaneInsecure,
    DaneBogus,
    DaneLookupFailed,
    DaneUnusable,
    DaneMismatch,
    DaneStale,
    DaneOk,
    // 7. The `_smtp._tls` TXT record (RFC 8460 section 3)
    RptTxtAbsent,
    RptTxtLookupFailed,
    RptTxtMultiple,
    RptTxtSyntax,
    RptTxtVersion,
    RptTxtRuaMissing,
    RptTxtRuaScheme,
    RptTxtRuaSyntax,
    RptTxtRuaDuplicate,
    RptTxtRuaNoMx,
    RptTxtRuaHost,
    RptTxtRuaInside,
    RptTxtExtension,
    RptTxtDuplicateField,
    RptTxtUnrelated,
    RptTxtCname,
    RptTxtWrongPlace,
    RptTxtInterop,
    RptTxtOk,
    // 8. Over time, and against the draft (needs history)
    TimeIdStale,
    TimeIdOnly,
    TimeDrift,
    TimeHalfPublished,
    TimeOldPolicySeen,
    TimeRemovedEarly,
    // 9. Rollout
    RolloutBlind,
    RolloutReady,
    RolloutNotReady,
    RolloutInsufficientData,
    RolloutEnforceMaxAge,
    RolloutTestingLong,
    // 10. Reading reports (RFC 8460 section 4)
    ReportContainer,
    ReportNotTlsrpt,
    ReportJson,
    ReportFieldMissing,
    ReportFieldType,
    ReportFieldValue,
    ReportRepaired,
    ReportCountsDisagree,
    ReportSameSessions,
    ReportDuplicate,
    ReportUnsolicited,
    ReportDkim,
};

/// What a finding about mail hosts or coverage weighs: as much as the policy's mode makes it weigh.
enum class Stakes { Enforce, Testing, Draft };

/// Which of the catalogue's two severities holds, for a kind that has two; the catalogue says what `Other` stands for.
enum class Circumstance { Usual, Other };

/// One judgement: an id, what it is about, and the evidence it rests on. Its words are in the catalogue, never here.
struct Finding {
    FindingId id;
    Severity severity;
    QString subject;      ///< A DNS name, a mail host, an address, a file; whatever the judgement is about.
    QJsonObject evidence; ///< Named values, at least those that the catalogue's message names in braces.

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

/// The finding with the severity that the catalogue gives it.
Finding makeFinding(FindingId id, const QString &subject, const QJsonObject &evidence = {},
                    Circumstance circumstance = Circumstance::Usual);

/// The same for the kinds whose severity follows the policy's mode (E/W/I: error, warning or info).
Finding makeFinding(FindingId id, const QString &subject, const QJsonObject &evidence, Stakes stakes);

/// The worst severity among them; Pass for none.
Severity verdictOf(const Findings &findings);

bool contains(const Findings &findings, FindingId id);

/// `{"id","severity","subject","message","evidence"}`, the object F of the command line's JSON; also how findings are
/// stored.
QJsonObject toJson(const Finding &finding);
QJsonArray toJson(const Findings &findings);
/// Reads it back; nothing when the id or the severity is not known to this version.
std::optional<Finding> findingFrom(const QJsonObject &json);

} // namespace valija
