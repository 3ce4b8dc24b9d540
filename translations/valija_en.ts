<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BarTexts</name>
    <message numerus="yes">
        <source>%1 session(s) are not in the chart: by their reports they were before %2 or in the future.</source>
        <translation>
            <numerusform>%1 session is not in the chart: by its report it was before %2 or in the future.</numerusform>
            <numerusform>%1 sessions are not in the chart: by their reports they were before %2 or in the future.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) are not in the chart: their reports do not say of which day they are.</source>
        <translation>
            <numerusform>%1 session is not in the chart: its report does not say of which day it is.</numerusform>
            <numerusform>%1 sessions are not in the chart: their reports do not say of which day they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n domain(s) added</source>
        <translation>
            <numerusform>%n domain added</numerusform>
            <numerusform>%n domains added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n line skipped</numerusform>
            <numerusform>%n lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No --policy-host: the record for mta-sts is left out (%n domain(s)).</source>
        <translation>
            <numerusform>No --policy-host: the record for mta-sts is left out (%n domain).</numerusform>
            <numerusform>No --policy-host: the record for mta-sts is left out (%n domains).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No --rua: the record for TLS reports is left out (%n domain(s)).</source>
        <translation>
            <numerusform>No --rua: the record for TLS reports is left out (%n domain).</numerusform>
            <numerusform>No --rua: the record for TLS reports is left out (%n domains).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No draft and no --id: the record for _mta-sts is left out (%n domain(s)).</source>
        <translation>
            <numerusform>No draft and no --id: the record for _mta-sts is left out (%n domain).</numerusform>
            <numerusform>No draft and no --id: the record for _mta-sts is left out (%n domains).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a date are in no period, and left out.</source>
        <translation>
            <numerusform>%n report without a date is in no period, and left out.</numerusform>
            <numerusform>%n reports without a date are in no period, and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s): report show --json has them all.</source>
        <translation>
            <numerusform>%n more warning: report show --json has them all.</numerusform>
            <numerusform>%n more warnings: report show --json has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more refused: report show --json has them all.</source>
        <translation>
            <numerusform>%n more refused: report show --json has them all.</numerusform>
            <numerusform>%n more refused: report show --json has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more known report(s) with other numbers.</source>
        <translation>
            <numerusform>%n more known report with other numbers.</numerusform>
            <numerusform>%n more known reports with other numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) that were read before.</source>
        <translation>
            <numerusform>%n more report that was read before.</numerusform>
            <numerusform>%n more reports that were read before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domain(s) that are not in the portfolio.</source>
        <translation>
            <numerusform>%n more domain that is not in the portfolio.</numerusform>
            <numerusform>%n more domains that are not in the portfolio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>In the last %n day</numerusform>
            <numerusform>In the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported %2 failed session(s) of %3, without details.</source>
        <translation>
            <numerusform>%1 reported %2 failed session of %3, without details.</numerusform>
            <numerusform>%1 reported %2 failed sessions of %3, without details.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported %2 failed session(s) of %3. Most frequent: %4.</source>
        <translation>
            <numerusform>%1 reported %2 failed session of %3. Most frequent: %4.</numerusform>
            <numerusform>%1 reported %2 failed sessions of %3. Most frequent: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reporter(s)</source>
        <translation>
            <numerusform>%1 reporter</numerusform>
            <numerusform>%1 reporters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <translation>
            <numerusform>%1 session</numerusform>
            <numerusform>%1 sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 counted %3; %4 of them reported failures (%5).</source>
        <translation>
            <numerusform>%1 %2 counted %3; %4 of them reported failures (%5).</numerusform>
            <numerusform>%1 %2 counted %3; %4 of them reported failures (%5).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has not reported since %2; it used to report at least every %n day(s).</source>
        <translation>
            <numerusform>%1 has not reported since %2; it used to report at least once in %n day.</numerusform>
            <numerusform>%1 has not reported since %2; it used to report at least every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n reporters about %1 saw failures: look for the cause on your side first.</source>
        <translation>
            <numerusform>The one reporter (%n) about %1 saw failures: look for the cause on your side first.</numerusform>
            <numerusform>All %n reporters about %1 saw failures: look for the cause on your side first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 reporters about %2 saw failures: the cause may lie with them or on their way to you.</source>
        <translation>
            <numerusform>%n of %1 reporters about %2 saw failures: the cause may lie with it or on its way to you.</numerusform>
            <numerusform>%n of %1 reporters about %2 saw failures: the cause may lie with them or on their way to you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; under enforce their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 session failed; under enforce its mail was refused or delayed.</numerusform>
            <numerusform>%1 sessions failed; under enforce their mail was refused or delayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; DANE knows no testing, so their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 session failed; DANE knows no testing, so its mail was refused or delayed.</numerusform>
            <numerusform>%1 sessions failed; DANE knows no testing, so their mail was refused or delayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; without a valid answer of the DNS senders hold mail back, so it was refused or delayed.</source>
        <translation>
            <numerusform>%1 session failed; without a valid answer of the DNS senders hold mail back, so it was refused or delayed.</numerusform>
            <numerusform>%1 sessions failed; without a valid answer of the DNS senders hold mail back, so it was refused or delayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; the sender insists on what it missed, so their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 session failed; the sender insists on what it missed, so its mail was refused or delayed.</numerusform>
            <numerusform>%1 sessions failed; the sender insists on what it missed, so their mail was refused or delayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; their mail was delivered all the same, as the policy does not enforce.</source>
        <translation>
            <numerusform>%1 session failed; its mail was delivered all the same, as the policy does not enforce.</numerusform>
            <numerusform>%1 sessions failed; their mail was delivered all the same, as the policy does not enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; no policy was found, and without one senders deliver all the same, if need be unencrypted.</source>
        <translation>
            <numerusform>%1 session failed; no policy was found, and without one senders deliver all the same, if need be unencrypted.</numerusform>
            <numerusform>%1 sessions failed; no policy was found, and without one senders deliver all the same, if need be unencrypted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; by itself that holds no mail back: without a policy that it can use, the sender goes by an earlier one or delivers as if there were none.</source>
        <translation>
            <numerusform>%1 session failed; by itself that holds no mail back: without a policy that it can use, the sender goes by an earlier one or delivers as if there were none.</numerusform>
            <numerusform>%1 sessions failed; by itself that holds no mail back: without a policy that it can use, the sender goes by an earlier one or delivers as if there were none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; the report does not say under which mode.</source>
        <translation>
            <numerusform>%1 session failed; the report does not say under which mode.</numerusform>
            <numerusform>%1 sessions failed; the report does not say under which mode.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be tested</source>
        <translation>
            <numerusform>%n thing could not be tested</numerusform>
            <numerusform>%n things could not be tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::ApplyPolicyDialog</name>
    <message numerus="yes">
        <source>%n draft(s) change</source>
        <translation>
            <numerusform>%n draft changes</numerusform>
            <numerusform>%n drafts change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have to be published anew</source>
        <translation>
            <numerusform>%n record has to be published anew</numerusform>
            <numerusform>%n records have to be published anew</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::BundleDialog</name>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n file is written to %1.</numerusform>
            <numerusform>%n files are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) are left out, too long for a policy host</source>
        <translation>
            <numerusform>%n domain is left out, too long for a policy host</numerusform>
            <numerusform>%n domains are left out, too long for a policy host</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::CheckPage</name>
    <message numerus="yes">
        <source>%n finding(s) about: %1</source>
        <comment>number, station</comment>
        <translation>
            <numerusform>%n finding about: %1</numerusform>
            <numerusform>%n findings about: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::CheckRun</name>
    <message numerus="yes">
        <source>Checking %n domain(s)</source>
        <translation>
            <numerusform>Checking %n domain</numerusform>
            <numerusform>Checking %n domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::FailuresView</name>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln failure</numerusform>
            <numerusform>%Ln failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::ImportDomainsDialog</name>
    <message numerus="yes">
        <source>&amp;Add %n domain(s)</source>
        <translation>
            <numerusform>&amp;Add %n domain</numerusform>
            <numerusform>&amp;Add %n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) found</source>
        <translation>
            <numerusform>%n domain found</numerusform>
            <numerusform>%n domains found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n line skipped</numerusform>
            <numerusform>%n lines skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::Jobs</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a job&apos;s title</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::MainWindow</name>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n new report</numerusform>
            <numerusform>%n new reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added.</source>
        <translation>
            <numerusform>%n domain added.</numerusform>
            <numerusform>%n domains added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) not in the portfolio</source>
        <translation>
            <numerusform>%n domain not in the portfolio</numerusform>
            <numerusform>%n domains not in the portfolio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::OverviewPage</name>
    <message numerus="yes">
        <source>TLS sessions, last %n days</source>
        <translation>
            <numerusform>TLS sessions, last %n day</numerusform>
            <numerusform>TLS sessions, last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need your attention.</source>
        <translation>
            <numerusform>%n domain needs your attention.</numerusform>
            <numerusform>%n domains need your attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions, %2 failed, from %n reporter(s)</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 sessions, %2 failed, from %n reporter</numerusform>
            <numerusform>%1 sessions, %2 failed, from %n reporters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) were never checked.</source>
        <translation>
            <numerusform>%n domain was never checked.</numerusform>
            <numerusform>%n domains were never checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::PolicyPage</name>
    <message numerus="yes">
        <source>The draft now names the %n mail host(s) of the live DNS.</source>
        <translation>
            <numerusform>The draft now names the %n mail host of the live DNS.</numerusform>
            <numerusform>The draft now names the %n mail hosts of the live DNS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are changed; their records are to be published.</source>
        <translation>
            <numerusform>%n draft is changed; its records are to be published.</numerusform>
            <numerusform>%n drafts are changed; their records are to be published.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::PortfolioRecordsDialog</name>
    <message numerus="yes">
        <source>Records of %n domain(s)</source>
        <translation>
            <numerusform>Records of %n domain</numerusform>
            <numerusform>Records of %n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) without a draft</source>
        <translation>
            <numerusform>%n domain without a draft</numerusform>
            <numerusform>%n domains without a draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) too long for the DNS</source>
        <translation>
            <numerusform>%n name too long for the DNS</numerusform>
            <numerusform>%n names too long for the DNS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::Program</name>
    <message numerus="yes">
        <source>By your settings reports are kept for %n day(s). In this store none is removed before you confirm that.</source>
        <translation>
            <numerusform>By your settings reports are kept for %n day. In this store none is removed before you confirm that.</numerusform>
            <numerusform>By your settings reports are kept for %n days. In this store none is removed before you confirm that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::RefusedModel</name>
    <message numerus="yes">
        <source>%n more note(s) are left out.</source>
        <translation>
            <numerusform>%n more note is left out.</numerusform>
            <numerusform>%n more notes are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::ReportsPage</name>
    <message numerus="yes">
        <source>%n more reporter(s) reported failures; see By reporter.</source>
        <translation>
            <numerusform>%n more reporter reported failures; see By reporter.</numerusform>
            <numerusform>%n more reporters reported failures; see By reporter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s) with all their numbers from the store? The files they came from stay.</source>
        <translation>
            <numerusform>Remove %n report with all its numbers from the store? The file it came from stays.</numerusform>
            <numerusform>Remove %n reports with all their numbers from the store? The files they came from stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) removed.</source>
        <translation>
            <numerusform>%n report removed.</numerusform>
            <numerusform>%n reports removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reporter(s)</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n reporter</numerusform>
            <numerusform>%n reporters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::SettingsChange</name>
    <message numerus="yes">
        <source>%n report(s) of the store are older, and would be removed now with all their numbers. Others follow as they grow older.</source>
        <translation>
            <numerusform>%n report of the store is older, and would be removed now with all its numbers. Others follow as they grow older.</numerusform>
            <numerusform>%n reports of the store are older, and would be removed now with all their numbers. Others follow as they grow older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep reports for %n day(s) only?</source>
        <translation>
            <numerusform>Keep reports for %n day only?</numerusform>
            <numerusform>Keep reports for %n days only?</numerusform>
        </translation>
    </message>
</context>
</TS>
