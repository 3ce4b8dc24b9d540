<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Certificates</name>
    <message>
        <source>No TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, how far away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS names the certificate is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol version agreed on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDocument</name>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1. %2. Checked on %3.</source>
        <comment>state, counts, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--dialect must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No --policy-host: the record for mta-sts is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No --rua: the record for TLS reports is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--server must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conforming sender uses this policy, so nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conforming sender uses this policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conforming sender uses this policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mode must be enforce, testing or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--max-age must be 0 to 31557600 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--mx %1 is neither a host name nor *. and a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give at least one --mx, or --from-live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conforming sender uses this policy, so it allows no host; see `policy lint`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is allowed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged. It was kept as %1, and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a domain name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`valija-cli --help` lists the commands and options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--type must be sts or tlsrpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files: %2 reports, %3 duplicates, %4 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since and --until are dates: YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by must be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no MTA-STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everything could be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works, with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name at least one domain, or give --from or --facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check could not start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New</source>
        <comment>finding that was not there before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>finding that is there no more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>finding with another severity than before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <comment>finding that is as before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity in the earlier check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity in the later check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the expected form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then its technical detail</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>testing and no TLS-RPT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gate of rollout.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforce for 30 days and still below 1209600 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing for more than 90 days with a green gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVFAIL, timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no MX: mail goes to the domain&apos;s own address (implicit MX), evidence says whether there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null MX (RFC 7505) together with a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null MX beside others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an MX host matches no pattern. *. stands for exactly one label: the evidence says so where two would have been needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the MX hosts is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no current MX matches the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX target without address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX target is a CNAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX target is an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every MX host is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpt.txt.lookup-failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one record beginning v=TLSRPTv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grammar; position in the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misspelt or not first (v=TSLRPTv1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpt.txt.rua-missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither mailto: nor https:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailto without a valid address, unencoded , ; !, a DMARC !10m suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpt.txt.rua-duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox&apos;s domain can receive no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an https: endpoint does not resolve or its certificate fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only mailbox is in the domain it reports on: reports about a broken inbound path take that path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in section 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the root, at _tlsrpt, at _smtp-tlsrpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as sts.txt.interop, for reporters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpt.txt.ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC validation failed on the host&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain ends in NXDOMAIN: the name can be taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP 443 refused, unreachable or timed out, per address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best common version below TLS 1.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain does not end in a trusted root (self-signed and missing intermediate told apart in the evidence)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no DNS SAN matches mta-sts.DOMAIN (the CN does not count)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 14 days left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any 3xx; evidence: Location. Never followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status other than 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media type is not text/plain: the RFC only says SHOULD, but most sending implementations then ignore the policy (interop.md section 5); evidence: which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 64 KiB (reading stops there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete in 60 s (setting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HTML page came back (login page, CDN challenge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses serve different bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some addresses serve the policy, some do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate chains only to a locally installed root: a TLS-inspecting proxy is likely between you and the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetched and authenticated on every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the live policy changed, the id did not: senders keep the cached one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id changed, the policy did not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live policy or record differs from the draft kept here (compared by meaning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authoritative servers disagree on the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report&apos;s policy-string is not the live policy: that sender still holds an old one; evidence: until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record or policy vanished while senders may hold a cached enforce policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bytes, or blank lines only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16 byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid UTF-8, or control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is not key: value; evidence: line number and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bare CR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space before the key or before the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank line inside or before the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sts.policy.version-missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sts.policy.version-unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid by the grammar, refused by some senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(evidence names the old draft value report where used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not 1 to 10 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above 31557600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 86400; or below 604800 with enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mx and mode is not none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not [&apos;*.&apos;] Domain: inner or partial wildcard, trailing dot, address, port, U-label, underscore, label or name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same pattern twice (case-insensitive)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wildcard right under a public suffix, or one that other customers of a shared provider also match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key given twice (the first counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as sts.txt.interop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a conforming sender parses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive damaged, encrypted, nested too deep or past a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised as something else (DMARC XML, a mail without a report)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not JSON; byte offset in the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON path in the evidence. Fatal only without any usable policy; otherwise the rest is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read by a rule of reports.md (date without zone, mx:  prefix, string for number ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failure details do not add up to the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sts and tlsa blocks of one domain carry the same sessions: counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a domain that is not in the portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a saved mail&apos;s DKIM signature fails or is missing (RFC 8460 section 3 asks for one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no MX of any checked domain answers on port 25: this network blocks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused or timed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no 220, or not SMTP; evidence: the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO without STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS answered with 4xx or 5xx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes between the STARTTLS reply and the handshake: a vulnerable server or a tampered path; they are discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handshake failed; evidence: the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the MX host name, by DNS SAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses of one host present different certificates or capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX without AAAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS with a valid certificate on every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NXDOMAIN or no TXT starting v=STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVFAIL, timeout, REFUSED (kept apart from NXDOMAIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC validation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after discarding the records that do not begin v=STSv1;, more than one is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record does not follow the grammar; evidence holds the position and the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v=STSv1 ;: the grammar allows it, the discard rule does not (erratum 6285)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version is misspelt, in wrong case or not first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no id, or an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id is not 1 to 32 ASCII letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field given twice (the first counts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown well-formed field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other TXT records at the name (wildcard, SPF answered there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an STSv1 record at the domain root or at mta-sts. while _mta-sts has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached through CNAMEs; evidence: the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain ends in NXDOMAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL above 86400 s: id changes spread slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid by the RFC, but a named sender refuses it or reads it differently (interop.md); evidence: which, and what it makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly one valid record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA published but the answer is not DNSSEC-secure (MX, address or TLSA): senders ignore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC validation failed on MX, address or TLSA: DANE senders defer mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage 0 or 1, unknown selector or matching type, wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable record matches the certificate presented; evidence: the right 3 1 1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some record matches nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the live _mta-sts record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last moment at which a sender may still hold it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interop</name>
    <message>
        <source>refuses the record and sends no reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads only the first rua field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the blank after a comma for a part of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuts the mailbox at its first dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decodes =xx in an address as though it were quoted-printable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drops what follows the question mark in a mailto address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses the policy, as though the domain had none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the last entry instead of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the last mode, none, instead of the first: no protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the policy for one day, whatever max_age says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets a wildcard stand for more than one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds no usable record, and so no policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the last id instead of the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses mode none without mx and keeps the old policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never takes a policy of mode none for valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails on the non-ASCII text unless the server declares charset=utf-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the draft, then check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <comment>title of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove record and policy when caches have run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a TLS-RPT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the failures in the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the reports, then enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_age to two weeks or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: valid until %2</source>
        <comment>host, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sessions failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sender finds: absent, broken, none, testing or enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst of the last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode of the live policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age of the live policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that ends first, of the policy host and of every mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS sessions reported in the last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of failed sessions in the last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of the last 14 days; failed ones at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many organizations reported in the last 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id of the live _mta-sts record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyTables</name>
    <message>
        <source>− live</source>
        <comment>line only in the live policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ draft</source>
        <comment>line only in the draft</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation that fetches policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it makes of this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this is documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>a date without a time zone was read as UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date without a time was read as midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one end of the period was taken from the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the missing domain was taken from what came with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one string was read as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list inside a string was taken out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one object was read as a list of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prefix mx: was taken off a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name of a field was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy type was read without regard to case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number written as text was read as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number was read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets or a prefix were taken off an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report was taken out of an object around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte order mark was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break or control character in a text was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backslash sequence without a meaning was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportUri</name>
    <message>
        <source>There is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with a scheme: mailto: or https:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a character that a URI must not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma, semicolon or exclamation mark must be percent-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size limit after an exclamation mark is for DMARC only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percent sign must be followed by two hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host or port is malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are sent to mailto: and https: only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not name a mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not name a host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkippedLine</name>
    <message>
        <source>This is not a domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard has no policy of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain was listed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry of the zone file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone file does not say which zone this name belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>state of a domain without MTA-STS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a domain: the policy&apos;s mode is none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>state of a domain: the policy&apos;s mode is testing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>state of a domain: the policy&apos;s mode is enforce</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>policy mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>policy mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>policy mode</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders refuse to deliver where TLS or the certificate fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders deliver all the same, and report what would have failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders treat the domain as if it had no policy; used to take MTA-STS down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses it as meant</source>
        <comment>what a sender makes of a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignores it</source>
        <comment>what a sender makes of a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads it as none</source>
        <comment>what a sender makes of a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never matches</source>
        <comment>what a sender makes of a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads it differently</source>
        <comment>what a sender makes of a policy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS record</source>
        <comment>station of a message&apos;s path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>station of a message&apos;s path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>station of a message&apos;s path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <comment>station of a message&apos;s path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <comment>station of a message&apos;s path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: errors, warnings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be tested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>no errors and no warnings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::AddDomainDialog</name>
    <message>
        <source>Add a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail domain, the part behind the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DNS: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a domain name yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::CheckPage</name>
    <message>
        <source>The last check could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) about: %1</source>
        <comment>number, station</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding to see what it means and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check saw could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier check could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier check to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare checks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came and went between %1 and %2.</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each address of the policy host and of the mail hosts presented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server was talked to in this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check is written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain was not checked yet. A check asks the DNS, the policy host and the mail hosts; it never sends mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test station again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test only the chosen station again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the check before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All certificates side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said to the servers, word by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this check to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings by station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::CheckRun</name>
    <message>
        <source>Checking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking %n domain(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::DayBars</name>
    <message>
        <source>Sessions by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 sessions, %3 failed</source>
        <comment>date, numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::DomainPage</name>
    <message>
        <source>Check &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the DNS, the policy host and the mail hosts now; never sends mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · checked %3</source>
        <comment>state, counts, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::FindingDetails</name>
    <message>
        <source>Details of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what to do to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · tested %3</source>
        <comment>finding&apos;s id, RFC section, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>finding&apos;s id, RFC section</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::HistoryPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies seen live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two chosen checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past c&amp;hecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Policies seen live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past checks could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past policies could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This domain was not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two checks to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare checks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came and went between %1 and %2.</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::Jobs</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the work in the background; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a job&apos;s title</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::OverviewPage</name>
    <message>
        <source>Check &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>TLS sessions, last %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates that end next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows that contain this text in any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all domains now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table to a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need your attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was seen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reports of these days are here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions, %2 failed, from %n reporter(s)</source>
        <comment>numbers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview is written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::PolicyEditor</name>
    <message>
        <source>Text of the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::PolicyForm</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What senders do with a mail host that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders &amp;keep the policy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail &amp;hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long senders keep the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max_age: how long senders keep the policy after they fetched it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the time on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail hosts the policy allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a mail host or a pattern like *.example.com, which stands for exactly one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen mail host from the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 seconds)</source>
        <comment>human time, number of seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no mode that RFC 8461 knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::PolicyPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft; nothing is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill from live MX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the mail hosts that the DNS has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the chosen finding in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the draft from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write mta-sts.txt as it is to be served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What senders make of this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to the live policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that are served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What senders make of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings about the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the mail hosts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>tab with a count in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lines end with CRLF</source>
        <comment>size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live policy is known. Check the domain to compare the draft with what is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft means the same as the live policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft differs from the live policy; a new id belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is saved. Its id is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail host of this domain is known that a policy could name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The draft now names the %n mail host(s) of the live DNS.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these settings and use them from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form with the defaults; nothing changes before you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all domains &amp;every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the program runs, all domains are checked this often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where domains, checks and reports are kept; used after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolvers to ask, as ADDRESS or ADDRESS@PORT, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC trust &amp;anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in; write none to switch validation off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the trust anchor of the DNS root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additional &amp;roots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None besides Mozilla&apos;s and the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file with certificates to trust as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; for example socks5://127.0.0.1:1080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy for HTTPS and SMTP probes, where this network blocks port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe &amp;proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the mail hosts on port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests STARTTLS and certificates of the mail hosts; never sends mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that probes give in EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name in EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time for a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch a policy within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time for a whole policy (RFC 8461 suggests 60 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains checked at &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many domains are checked side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep reports for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older reports are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files in this folder are read once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger reports are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest file, unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives that unpack to more are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives with more entries are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::Sidebar</name>
    <message>
        <source>Search domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only domains that contain this text (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview, reports and domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::StartPage</name>
    <message>
        <source>Add a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft its policy, get its DNS records, check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, folders, archives or saved mails with TLS reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list or zone file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many domains at once, from text, CSV or a zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented domains and reports, removed again with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that arrives encrypted, and the proof that it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valija publishes and checks MTA-STS policies for your mail domains and reads the TLS reports that other providers send you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::StationButton</name>
    <message>
        <source>%1: %2</source>
        <comment>station, its worst severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to see only its findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>station without findings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>valija::TextDialog</name>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text shown to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
