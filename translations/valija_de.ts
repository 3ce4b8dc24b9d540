<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BarTexts</name>
    <message numerus="yes">
        <source>%1 session(s) are not in the chart: by their reports they were before %2 or in the future.</source>
        <translation>
            <numerusform>%1 Sitzung fehlt im Diagramm: Nach ihrem Bericht war sie vor %2 oder liegt in der Zukunft.</numerusform>
            <numerusform>%1 Sitzungen fehlen im Diagramm: Nach ihren Berichten waren sie vor %2 oder liegen in der Zukunft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) are not in the chart: their reports do not say of which day they are.</source>
        <translation>
            <numerusform>%1 Sitzung fehlt im Diagramm: Ihr Bericht sagt nicht, von welchem Tag sie ist.</numerusform>
            <numerusform>%1 Sitzungen fehlen im Diagramm: Ihre Berichte sagen nicht, von welchem Tag sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>No TLS</source>
        <translation>Kein TLS</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Selbstsigniert</translation>
    </message>
    <message>
        <source>Intermediate missing</source>
        <translation>Zwischenzertifikat fehlt</translation>
    </message>
    <message>
        <source>Unknown root</source>
        <translation>Unbekannte Wurzel</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, how far away</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>DNS names the certificate is for</source>
        <translation>DNS-Namen, für die das Zertifikat gilt</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Protocol version agreed on</source>
        <translation>Ausgehandelte Protokollversion</translation>
    </message>
</context>
<context>
    <name>CheckDocument</name>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>State: %1. %2. Checked on %3.</source>
        <comment>state, counts, date</comment>
        <translation>Zustand: %1. %2. Geprüft am %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>`valija-cli --help` lists the commands and options.</source>
        <translation>`valija-cli --help` listet die Befehle und Optionen auf.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>mode none</source>
        <translation>Modus none</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testing</translation>
    </message>
    <message>
        <source>enforce</source>
        <translation>enforce</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not everything could be tested</source>
        <translation>nicht alles ließ sich testen</translation>
    </message>
    <message>
        <source>works, with warnings</source>
        <translation>funktioniert, mit Warnungen</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>not a domain name: %1</source>
        <translation>kein Domainname: %1</translation>
    </message>
    <message>
        <source>name at least one domain, or give --from or --facts</source>
        <translation>mindestens eine Domain nennen, oder --from oder --facts angeben</translation>
    </message>
    <message>
        <source>The check could not start</source>
        <translation>Die Prüfung konnte nicht beginnen</translation>
    </message>
    <message>
        <source>The store was damaged. It was kept as %1, and a new one begun.</source>
        <translation>Die Datenbank war beschädigt. Sie wurde als %1 aufbewahrt und eine neue begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added</source>
        <translation>
            <numerusform>%n Domain hinzugefügt</numerusform>
            <numerusform>%n Domains hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>checked at</source>
        <translation>geprüft am</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>WARNUNG</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>A conforming sender uses this policy.</source>
        <translation>Ein standardkonformer Sender verwendet diese Richtlinie.</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy.</source>
        <translation>Kein standardkonformer Sender verwendet diese Richtlinie.</translation>
    </message>
    <message>
        <source>--mode must be enforce, testing or none</source>
        <translation>--mode muss enforce, testing oder none sein</translation>
    </message>
    <message>
        <source>--max-age must be 0 to 31557600 seconds</source>
        <translation>--max-age muss 0 bis 31557600 Sekunden betragen</translation>
    </message>
    <message>
        <source>--mx %1 is neither a host name nor *. and a name</source>
        <translation>--mx %1 ist weder ein Hostname noch *. mit folgendem Namen</translation>
    </message>
    <message>
        <source>give at least one --mx, or --from-live</source>
        <translation>mindestens ein --mx angeben, oder --from-live</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy, so it allows no host; see `policy lint`.</source>
        <translation>Kein standardkonformer Sender verwendet diese Richtlinie, sie erlaubt also keinen Host; siehe `policy lint`.</translation>
    </message>
    <message>
        <source>%1 is allowed by %2</source>
        <translation>%1 ist durch %2 erlaubt</translation>
    </message>
    <message>
        <source>%1 is not allowed</source>
        <translation>%1 ist nicht erlaubt</translation>
    </message>
    <message>
        <source>--dialect must be one of: %1</source>
        <translation>--dialect muss eines sein von: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>--server must be one of: %1</source>
        <translation>--server muss eines sein von: %1</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy, so nothing was written.</source>
        <translation>Kein standardkonformer Sender verwendet diese Richtlinie, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The record is used.</source>
        <translation>Der Eintrag wird verwendet.</translation>
    </message>
    <message>
        <source>No record is used.</source>
        <translation>Es wird kein Eintrag verwendet.</translation>
    </message>
    <message>
        <source>--type must be sts or tlsrpt</source>
        <translation>--type muss sts oder tlsrpt sein</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>--since and --until are dates: YYYY-MM-DD</source>
        <translation>--since und --until sind Datumsangaben: JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>reporters</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>--by must be one of: %1</source>
        <translation>--by muss eines sein von: %1</translation>
    </message>
    <message>
        <source>Files: %1, reports: %2, duplicates: %3, refused: %4</source>
        <translation>Dateien: %1, Berichte: %2, Duplikate: %3, zurückgewiesen: %4</translation>
    </message>
    <message>
        <source>%1 is left out: it has no draft that a conforming sender would use.</source>
        <translation>%1 wird ausgelassen: Es gibt dazu keinen Entwurf, den ein standardkonformer Sender verwenden würde.</translation>
    </message>
    <message>
        <source>There is no policy to serve, so nothing was written.</source>
        <translation>Es gibt keine Richtlinie auszuliefern, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>give --domain, --from or --portfolio</source>
        <translation>--domain, --from oder --portfolio angeben</translation>
    </message>
    <message>
        <source>give --policy, or --portfolio for the drafts of the store</source>
        <translation>--policy angeben, oder --portfolio für die Entwürfe der Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n Zeile übersprungen</numerusform>
            <numerusform>%n Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>name at least one domain, or give --from</source>
        <translation>mindestens eine Domain nennen, oder --from angeben</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The patterns of %1 are those that it asks for: %2</source>
        <translation>Die Muster von %1 sind die, die der Anbieter selbst verlangt: %2</translation>
    </message>
    <message>
        <source>The hosts belong to %1.</source>
        <translation>Die Hosts gehören zu %1.</translation>
    </message>
    <message>
        <source>No policy can name %1.</source>
        <translation>Keine Richtlinie kann %1 nennen.</translation>
    </message>
    <message>
        <source>Once, in the domains&apos; own zones:</source>
        <translation>Einmalig, in den Zonen der Domains selbst:</translation>
    </message>
    <message>
        <source>In the zone %1, which is all that changes from then on:</source>
        <translation>In der Zone %1, an der sich von da an allein etwas ändert:</translation>
    </message>
    <message numerus="yes">
        <source>No --policy-host: the record for mta-sts is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Ohne --policy-host: Der Eintrag für mta-sts entfällt (%n Domain).</numerusform>
            <numerusform>Ohne --policy-host: Der Eintrag für mta-sts entfällt (%n Domains).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No --rua: the record for TLS reports is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Ohne --rua: Der Eintrag für TLS-Berichte entfällt (%n Domain).</numerusform>
            <numerusform>Ohne --rua: Der Eintrag für TLS-Berichte entfällt (%n Domains).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No draft and no --id: the record for _mta-sts is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Weder Entwurf noch --id: Der Eintrag für _mta-sts entfällt (%n Domain).</numerusform>
            <numerusform>Weder Entwurf noch --id: Der Eintrag für _mta-sts entfällt (%n Domains).</numerusform>
        </translation>
    </message>
    <message>
        <source>--relative is for --dialect bind</source>
        <translation>--relative gehört zu --dialect bind</translation>
    </message>
    <message>
        <source>name at least one domain, or give --from or --portfolio</source>
        <translation>mindestens eine Domain nennen, oder --from oder --portfolio angeben</translation>
    </message>
    <message>
        <source>--only must be aliases or zone</source>
        <translation>--only muss aliases oder zone sein</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Es ist keine Domain darin.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>MTA-STS is not set up</source>
        <translation>MTA-STS ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>everything else is good</source>
        <translation>alles andere ist gut</translation>
    </message>
    <message>
        <source>warnings about the rest</source>
        <translation>Warnungen zum Übrigen</translation>
    </message>
    <message>
        <source>nothing else to test</source>
        <translation>sonst nichts zu prüfen</translation>
    </message>
    <message>
        <source>%1 is left out: none of its mail hosts is known.</source>
        <translation>%1 wird ausgelassen: Keiner seiner Mailserver ist bekannt.</translation>
    </message>
    <message>
        <source>for several domains give --save</source>
        <translation>bei mehreren Domains --save angeben</translation>
    </message>
    <message>
        <source>%1 is left out: a name may have 253 octets, and it has %2.</source>
        <translation>%1 fehlt: Ein Name darf 253 Byte lang sein, dieser hat %2.</translation>
    </message>
    <message>
        <source>%1 cannot be an alias of itself, so there is no record for it.</source>
        <translation>%1 kann kein Alias seiner selbst sein; dafür gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>MTA-STS could not be tested from here</source>
        <translation>MTA-STS ließ sich von hier aus nicht testen</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a date are in no period, and left out.</source>
        <translation>
            <numerusform>%n Bericht ohne Datum liegt in keinem Zeitraum und ist ausgelassen.</numerusform>
            <numerusform>%n Berichte ohne Datum liegen in keinem Zeitraum und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s): report show --json has them all.</source>
        <translation>
            <numerusform>%n weitere Warnung: report show --json hat alle.</numerusform>
            <numerusform>%n weitere Warnungen: report show --json hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output is cut off: it could not be written.</source>
        <translation>Die Ausgabe ist unvollständig: Sie konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>--until is before --since</source>
        <translation>--until liegt vor --since</translation>
    </message>
    <message numerus="yes">
        <source>%n more refused: report show --json has them all.</source>
        <translation>
            <numerusform>%n weitere zurückgewiesen: report show --json hat alle.</numerusform>
            <numerusform>%n weitere zurückgewiesen: report show --json hat alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more known report(s) with other numbers.</source>
        <translation>
            <numerusform>%n weiterer bekannter Bericht mit anderen Zahlen.</numerusform>
            <numerusform>%n weitere bekannte Berichte mit anderen Zahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) that were read before.</source>
        <translation>
            <numerusform>%n weiterer Bericht, der schon gelesen war.</numerusform>
            <numerusform>%n weitere Berichte, die schon gelesen waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domain(s) that are not in the portfolio.</source>
        <translation>
            <numerusform>%n weitere Domain, die nicht im Bestand ist.</numerusform>
            <numerusform>%n weitere Domains, die nicht im Bestand sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>--zone with --delegate-to is for --only aliases</source>
        <translation>--zone mit --delegate-to ist für --only aliases</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New</source>
        <comment>finding that was not there before</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>finding that is there no more</comment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>finding with another severity than before</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>finding that is as before</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Severity in the earlier check</source>
        <translation>Schweregrad in der früheren Prüfung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Severity in the later check</source>
        <translation>Schweregrad in der späteren Prüfung</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>%1 only adds: first remove what is at these names, or senders find two records and use none.</source>
        <translation>%1 fügt nur hinzu: Entfernen Sie zuerst, was unter diesen Namen steht, sonst finden Absender zwei Einträge und benutzen keinen.</translation>
    </message>
</context>
<context>
    <name>DraftChanges</name>
    <message>
        <source>%1 → %2</source>
        <comment>mode before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Neue id</translation>
    </message>
    <message>
        <source>Records to change</source>
        <translation>Zu ändernde Einträge</translation>
    </message>
    <message>
        <source>What has to be published anew in the DNS</source>
        <translation>Was im DNS neu zu veröffentlichen ist</translation>
    </message>
    <message>
        <source>mail hosts unknown: check the domain first</source>
        <translation>Mailserver unbekannt: zuerst die Domain prüfen</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It was not found.</source>
        <translation>Es wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Es ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>Es ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation>Es überschreitet die Grenze.</translation>
    </message>
    <message>
        <source>It does not have the expected form.</source>
        <translation>Es hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Dies wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>The store answered with an error.</source>
        <translation>Die Datenbank meldet einen Fehler.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>Das Netz hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence, then its technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>octet %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>the top of the report</source>
        <translation>der Wurzel des Berichts</translation>
    </message>
    <message>
        <source>the reporter&apos;s domain did not sign it</source>
        <translation>die Domain des Berichterstatters hat sie nicht unterschrieben</translation>
    </message>
    <message>
        <source>the signature field is malformed</source>
        <translation>das Signaturfeld ist fehlerhaft</translation>
    </message>
    <message>
        <source>it uses an algorithm that is no longer trusted, or unknown</source>
        <translation>sie verwendet einen Algorithmus, der unbekannt ist oder nicht mehr als sicher gilt</translation>
    </message>
    <message>
        <source>it covers a part of the body only (l=), which reports must not have</source>
        <translation>sie deckt nur einen Teil des Mailtextes ab (l=), was bei Berichten nicht erlaubt ist</translation>
    </message>
    <message>
        <source>the key record is malformed</source>
        <translation>der Schlüsseleintrag ist fehlerhaft</translation>
    </message>
    <message>
        <source>the key was revoked</source>
        <translation>der Schlüssel wurde widerrufen</translation>
    </message>
    <message>
        <source>the key has less than 1024 bits</source>
        <translation>der Schlüssel hat weniger als 1024 Bit</translation>
    </message>
    <message>
        <source>the key is meant for something else</source>
        <translation>der Schlüssel ist für etwas anderes bestimmt</translation>
    </message>
    <message>
        <source>the key must not sign for a subdomain</source>
        <translation>der Schlüssel darf nicht für eine Subdomain signieren</translation>
    </message>
    <message>
        <source>the mail&apos;s body was changed after signing</source>
        <translation>der Text der Mail wurde nach dem Signieren geändert</translation>
    </message>
    <message>
        <source>the mail&apos;s header was changed after signing, or another key signed it</source>
        <translation>der Kopf der Mail wurde nach dem Signieren geändert, oder ein anderer Schlüssel hat sie signiert</translation>
    </message>
    <message>
        <source>refuses the policy, as though the domain had none</source>
        <translation>weist die Richtlinie zurück, als hätte die Domain keine</translation>
    </message>
    <message>
        <source>takes the last entry instead of the first</source>
        <translation>nimmt den letzten Eintrag statt des ersten</translation>
    </message>
    <message>
        <source>takes the last mode, none, instead of the first: no protection</source>
        <translation>nimmt den letzten Modus, none, statt des ersten: kein Schutz</translation>
    </message>
    <message>
        <source>refuses mode none without mx and keeps the old policy</source>
        <translation>weist den Modus none ohne mx zurück und behält die alte Richtlinie</translation>
    </message>
    <message>
        <source>keeps the policy for one day, whatever max_age says</source>
        <translation>behält die Richtlinie einen Tag, was auch immer max_age sagt</translation>
    </message>
    <message>
        <source>lets a wildcard stand for more than one label</source>
        <translation>lässt eine Wildcard für mehr als ein Label stehen</translation>
    </message>
    <message>
        <source>refuses it where its option RequireCRLF is set</source>
        <translation>weist sie zurück, wenn die Option RequireCRLF gesetzt ist</translation>
    </message>
    <message>
        <source>reads only the first 64,000 octets</source>
        <translation>liest nur die ersten 64.000 Byte</translation>
    </message>
    <message>
        <source>reports it as a fault</source>
        <translation>meldet es als Fehler</translation>
    </message>
    <message>
        <source>finds no usable record, and so no policy</source>
        <translation>findet keinen brauchbaren Eintrag und damit keine Richtlinie</translation>
    </message>
    <message>
        <source>takes the last id instead of the first</source>
        <translation>nimmt die letzte id statt der ersten</translation>
    </message>
    <message>
        <source>never takes a policy of mode none for valid</source>
        <translation>hält eine Richtlinie mit Modus none nie für gültig</translation>
    </message>
    <message>
        <source>fails on the non-ASCII text unless the server declares charset=utf-8</source>
        <translation>scheitert am Nicht-ASCII-Text, wenn der Server nicht charset=utf-8 angibt</translation>
    </message>
    <message>
        <source>reads nothing after the first blank line</source>
        <translation>liest nichts nach der ersten Leerzeile</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation>liest nur die ersten 10 KiB</translation>
    </message>
    <message>
        <source>joins all TXT records of the name into one text</source>
        <translation>fügt alle TXT-Einträge des Namens zu einem Text zusammen</translation>
    </message>
    <message>
        <source>joins both ids into one</source>
        <translation>fügt beide ids zu einer zusammen</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>it unpacks to more than the settings allow</source>
        <translation>entpackt größer, als die Einstellungen erlauben</translation>
    </message>
    <message>
        <source>it has more entries than the settings allow</source>
        <translation>mehr Einträge, als die Einstellungen erlauben</translation>
    </message>
    <message>
        <source>its archives and mails are nested deeper than the settings allow</source>
        <translation>Archive und Mails tiefer verschachtelt, als die Einstellungen erlauben</translation>
    </message>
    <message>
        <source>it is not there, or may not be read</source>
        <translation>nicht vorhanden oder nicht lesbar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>it is a DMARC report</source>
        <translation>ein DMARC-Bericht</translation>
    </message>
    <message>
        <source>it is XML or a web page</source>
        <translation>XML oder eine Webseite</translation>
    </message>
    <message>
        <source>it is a mail without a report</source>
        <translation>eine Mail ohne Bericht</translation>
    </message>
    <message>
        <source>it is an archive without a report</source>
        <translation>ein Archiv ohne Bericht</translation>
    </message>
    <message>
        <source>it is JSON of something else</source>
        <translation>JSON von etwas anderem</translation>
    </message>
    <message>
        <source>it is a text of another kind</source>
        <translation>ein Text anderer Art</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>eine Datei anderer Art</translation>
    </message>
    <message>
        <source>a date without a time zone was read as UTC</source>
        <translation>ein Datum ohne Zeitzone wurde als UTC gelesen</translation>
    </message>
    <message>
        <source>a date without a time was read as midnight</source>
        <translation>ein Datum ohne Uhrzeit wurde als Mitternacht gelesen</translation>
    </message>
    <message>
        <source>one end of the period was taken from the other</source>
        <translation>ein Ende des Zeitraums wurde aus dem anderen übernommen</translation>
    </message>
    <message>
        <source>the missing domain was taken from what came with it</source>
        <translation>die fehlende Domain wurde aus den Begleitangaben übernommen</translation>
    </message>
    <message>
        <source>one string was read as a list</source>
        <translation>eine Zeichenkette wurde als Liste gelesen</translation>
    </message>
    <message>
        <source>a list inside a string was taken out of it</source>
        <translation>eine Liste wurde aus einer Zeichenkette herausgeholt</translation>
    </message>
    <message>
        <source>one object was read as a list of one</source>
        <translation>ein Objekt wurde als Liste mit einem Element gelesen</translation>
    </message>
    <message>
        <source>the prefix mx: was taken off a host name</source>
        <translation>das Präfix mx: wurde von einem Hostnamen entfernt</translation>
    </message>
    <message>
        <source>another name of a field was accepted</source>
        <translation>ein anderer Name eines Feldes wurde akzeptiert</translation>
    </message>
    <message>
        <source>the policy type was read without regard to case</source>
        <translation>der Richtlinientyp wurde ohne Rücksicht auf Groß- und Kleinschreibung gelesen</translation>
    </message>
    <message>
        <source>a number written as text was read as a number</source>
        <translation>eine als Text geschriebene Zahl wurde als Zahl gelesen</translation>
    </message>
    <message>
        <source>a number was read as text</source>
        <translation>eine Zahl wurde als Text gelesen</translation>
    </message>
    <message>
        <source>brackets or a prefix were taken off an address</source>
        <translation>Klammern oder ein Präfix wurden von einer Adresse entfernt</translation>
    </message>
    <message>
        <source>the report was taken out of what stands around it</source>
        <translation>der Bericht wurde aus dem herausgeholt, was um ihn herum steht</translation>
    </message>
    <message>
        <source>only the first of several reports in one text was read</source>
        <translation>von mehreren Berichten in einem Text wurde nur der erste gelesen</translation>
    </message>
    <message>
        <source>a byte order mark was skipped</source>
        <translation>ein Byte Order Mark wurde übersprungen</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 were replaced</source>
        <translation>Bytes, die kein UTF-8 sind, wurden ersetzt</translation>
    </message>
    <message>
        <source>a line break or control character in a text was accepted</source>
        <translation>ein Zeilenumbruch oder Steuerzeichen in einem Text wurde akzeptiert</translation>
    </message>
    <message>
        <source>a backslash sequence without a meaning was replaced</source>
        <translation>eine Backslash-Folge ohne Bedeutung wurde ersetzt</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation>ein sehr langer Text wurde gekürzt</translation>
    </message>
    <message>
        <source>a very long list was cut</source>
        <translation>eine sehr lange Liste wurde gekürzt</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>Es steht nichts da.</translation>
    </message>
    <message>
        <source>It does not begin with a scheme: mailto: or https:</source>
        <translation>Es beginnt nicht mit einem Schema: mailto: oder https:</translation>
    </message>
    <message>
        <source>It holds a character that a URI must not have.</source>
        <translation>Es enthält ein Zeichen, das in einem URI nicht stehen darf.</translation>
    </message>
    <message>
        <source>A comma, semicolon or exclamation mark must be percent-encoded.</source>
        <translation>Ein Komma, Semikolon oder Ausrufezeichen muss prozentkodiert sein.</translation>
    </message>
    <message>
        <source>A size limit after an exclamation mark is for DMARC only.</source>
        <translation>Eine Größengrenze nach einem Ausrufezeichen gibt es nur bei DMARC.</translation>
    </message>
    <message>
        <source>A percent sign must be followed by two hexadecimal digits.</source>
        <translation>Auf ein Prozentzeichen müssen zwei hexadezimale Ziffern folgen.</translation>
    </message>
    <message>
        <source>The host or port is malformed.</source>
        <translation>Der Host oder Port ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Reports are sent to mailto: and https: only.</source>
        <translation>Berichte werden nur an mailto: und https: gesendet.</translation>
    </message>
    <message>
        <source>It does not name a mailbox.</source>
        <translation>Es nennt kein Postfach.</translation>
    </message>
    <message>
        <source>It does not name a host.</source>
        <translation>Es nennt keinen Host.</translation>
    </message>
    <message>
        <source>refuses the record and sends no reports</source>
        <translation>weist den Eintrag zurück und sendet keine Berichte</translation>
    </message>
    <message>
        <source>reads only the first rua field</source>
        <translation>liest nur das erste Feld rua</translation>
    </message>
    <message>
        <source>takes the blank after a comma for a part of the address</source>
        <translation>hält das Leerzeichen nach einem Komma für einen Teil der Adresse</translation>
    </message>
    <message>
        <source>drops the @ and what follows it from an address with a dot</source>
        <translation>lässt bei einer Adresse mit Punkt das @ und alles danach weg</translation>
    </message>
    <message>
        <source>decodes =xx in an address as though it were quoted-printable</source>
        <translation>dekodiert =xx in einer Adresse, als wäre sie quoted-printable</translation>
    </message>
    <message>
        <source>drops what follows the question mark in a mailto address</source>
        <translation>lässt weg, was in einer mailto-Adresse auf das Fragezeichen folgt</translation>
    </message>
    <message>
        <source>shows the address with its percent-encoding undone</source>
        <translation>zeigt die Adresse ohne ihre Prozentkodierung</translation>
    </message>
    <message>
        <source>keep one entry of each field but mx</source>
        <translation>jedes Feld außer mx nur einmal angeben</translation>
    </message>
    <message>
        <source>remove the empty lines</source>
        <translation>die leeren Zeilen entfernen</translation>
    </message>
    <message>
        <source>remove the other TXT records of this name, or move them to another</source>
        <translation>die anderen TXT-Einträge dieses Namens entfernen oder unter einen anderen legen</translation>
    </message>
    <message>
        <source>keep the mx lines in mode none, too</source>
        <translation>die mx-Zeilen auch im Modus none behalten</translation>
    </message>
    <message>
        <source>give a max_age above 0</source>
        <translation>max_age größer als 0 angeben</translation>
    </message>
    <message>
        <source>give a max_age from 3600 to 31557599</source>
        <translation>max_age von 3600 bis 31557599 angeben</translation>
    </message>
    <message>
        <source>remove the unknown field, or the colon in its value</source>
        <translation>das unbekannte Feld entfernen oder den Doppelpunkt in seinem Wert</translation>
    </message>
    <message>
        <source>remove the unknown field, or write its value in ASCII</source>
        <translation>das unbekannte Feld entfernen oder seinen Wert in ASCII schreiben</translation>
    </message>
    <message>
        <source>give the mail host a name that is not all digits</source>
        <translation>dem Mailserver einen Namen geben, der nicht nur aus Ziffern besteht</translation>
    </message>
    <message>
        <source>shorten the policy to 10 KiB</source>
        <translation>die Richtlinie auf 10 KiB kürzen</translation>
    </message>
    <message>
        <source>shorten the policy to 64,000 octets</source>
        <translation>die Richtlinie auf 64.000 Byte kürzen</translation>
    </message>
    <message>
        <source>shorten the policy to 64 KiB</source>
        <translation>die Richtlinie auf 64 KiB kürzen</translation>
    </message>
    <message>
        <source>shorten the line to less than 64 KiB</source>
        <translation>die Zeile auf weniger als 64 KiB kürzen</translation>
    </message>
    <message>
        <source>remove the blank before the semicolon</source>
        <translation>das Leerzeichen vor dem Semikolon entfernen</translation>
    </message>
    <message>
        <source>keep only the first id</source>
        <translation>nur die erste id behalten</translation>
    </message>
    <message>
        <source>put rua before the other fields</source>
        <translation>rua vor die anderen Felder setzen</translation>
    </message>
    <message>
        <source>put all addresses into one rua field, with commas between them</source>
        <translation>alle Adressen in ein Feld rua setzen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>remove the blank after the comma</source>
        <translation>das Leerzeichen nach dem Komma entfernen</translation>
    </message>
    <message>
        <source>use an address without a dot before the @</source>
        <translation>eine Adresse ohne Punkt vor dem @ nehmen</translation>
    </message>
    <message>
        <source>use an address without a hyphen before the @</source>
        <translation>eine Adresse ohne Bindestrich vor dem @ nehmen</translation>
    </message>
    <message>
        <source>remove the question mark and what follows it</source>
        <translation>das Fragezeichen und was ihm folgt entfernen</translation>
    </message>
    <message>
        <source>give a full address with an @</source>
        <translation>eine vollständige Adresse mit @ angeben</translation>
    </message>
    <message>
        <source>use an address without an equals sign before hexadecimal digits</source>
        <translation>eine Adresse ohne Gleichheitszeichen vor hexadezimalen Ziffern nehmen</translation>
    </message>
    <message>
        <source>give the full name of the host</source>
        <translation>den vollständigen Namen des Servers angeben</translation>
    </message>
    <message>
        <source>several of its entries have the same name, and not all could be read</source>
        <translation>mehrere ihrer Einträge haben denselben Namen, und nicht alle konnten gelesen werden</translation>
    </message>
    <message>
        <source>it is packed by a method that cannot be read</source>
        <translation>sie ist mit einem Verfahren gepackt, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>, but with other numbers of sessions; those read first are kept</source>
        <translation>, aber mit anderen Sitzungszahlen; die zuerst gelesenen bleiben</translation>
    </message>
    <message>
        <source>the missing period was taken from the file name or the report-id</source>
        <translation>der fehlende Zeitraum wurde dem Dateinamen oder der report-id entnommen</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Die Gegenseite hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Keine Ressourcen mehr</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Vorgang nicht unterstützt</translation>
    </message>
    <message>
        <source>The proxy requires authentication</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Verbindung zum Proxy abgelehnt</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>Verbindung zum Proxy vorzeitig geschlossen</translation>
    </message>
    <message>
        <source>Connection to proxy timed out</source>
        <translation>Zeitüberschreitung der Verbindung zum Proxy</translation>
    </message>
    <message>
        <source>Proxy host not found</source>
        <translation>Proxy nicht gefunden</translation>
    </message>
    <message>
        <source>The proxy does not speak SOCKS5 as it should</source>
        <translation>Der Proxy spricht SOCKS5 nicht, wie er soll</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown network error</source>
        <translation>Unbekannter Netzwerkfehler</translation>
    </message>
    <message>
        <source>Not asked: there are too many addresses.</source>
        <translation>Nicht gefragt: Es sind zu viele Adressen.</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be read</source>
        <translation>Die Adresse des Proxys ist nicht lesbar</translation>
    </message>
    <message>
        <source>a result type was read without regard to case</source>
        <translation>ein Ergebnistyp wurde ohne Rücksicht auf Groß- und Kleinschreibung gelesen</translation>
    </message>
</context>
<context>
    <name>FailureMeaning</name>
    <message>
        <source>The reporter uses a result that no standard names.</source>
        <translation>Der Berichterstatter verwendet ein Ergebnis, das in keinem Standard steht.</translation>
    </message>
    <message>
        <source>Look at the reason code and test the mail host; the reporter can be asked by its contact address.</source>
        <translation>Den Ursachencode ansehen und den Mailserver testen; der Berichterstatter ist über seine Kontaktadresse erreichbar.</translation>
    </message>
    <message>
        <source>No STARTTLS</source>
        <translation>Kein STARTTLS</translation>
    </message>
    <message>
        <source>The mail host did not offer STARTTLS, so the session could not be encrypted.</source>
        <translation>Der Mailserver bot kein STARTTLS an, daher ließ sich die Sitzung nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Certificate has another name</source>
        <translation>Zertifikat hat einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate of the mail host is for other names than the one in the MX record.</source>
        <translation>Das Zertifikat des Mailservers gilt für andere Namen als den im MX-Eintrag.</translation>
    </message>
    <message>
        <source>Give the mail host a certificate whose DNS names include the name in the MX record.</source>
        <translation>Dem Mailserver ein Zertifikat geben, dessen DNS-Namen den Namen im MX-Eintrag enthalten.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of the mail host had expired.</source>
        <translation>Das Zertifikat des Mailservers war abgelaufen.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the mail server loads the new one: many keep the old one until they are restarted.</source>
        <translation>Das Zertifikat erneuern und sicherstellen, dass der Mailserver das neue lädt: Viele behalten das alte bis zum Neustart.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Serve the full chain of a certificate from a public authority.</source>
        <translation>Die vollständige Kette eines Zertifikats einer öffentlichen Zertifizierungsstelle ausliefern.</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>Validierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The sender could not validate the connection; the reporter gives no exact reason in the result itself.</source>
        <translation>Der Sender konnte die Verbindung nicht validieren; das Ergebnis selbst nennt keinen genauen Grund.</translation>
    </message>
    <message>
        <source>Look at the reason code, and test the mail host. Single failures are often interrupted connections.</source>
        <translation>Den Ursachencode ansehen und den Mailserver testen. Einzelne Fehlschläge sind oft abgebrochene Verbindungen.</translation>
    </message>
    <message>
        <source>TLSA record does not fit</source>
        <translation>TLSA-Eintrag passt nicht</translation>
    </message>
    <message>
        <source>The TLSA records of the mail host are malformed, or none of them matches its certificate (DANE).</source>
        <translation>Die TLSA-Einträge des Mailservers sind fehlerhaft, oder keiner passt zu seinem Zertifikat (DANE).</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the certificate or key that is served now; at a change, publish the new record before the new certificate.</source>
        <translation>Einen TLSA-Eintrag für das jetzt ausgelieferte Zertifikat oder den Schlüssel veröffentlichen; bei einem Wechsel den neuen Eintrag vor dem neuen Zertifikat veröffentlichen.</translation>
    </message>
    <message>
        <source>DNSSEC does not validate</source>
        <translation>DNSSEC validiert nicht</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver could not validate the signatures of the DNS answer.</source>
        <translation>Der Resolver des Senders konnte die Signaturen der DNS-Antwort nicht validieren.</translation>
    </message>
    <message>
        <source>Have the zone signed anew, and compare the DS record at the parent with the keys of the zone.</source>
        <translation>Die Zone neu signieren lassen und den DS-Eintrag der übergeordneten Zone mit den Schlüsseln der Zone vergleichen.</translation>
    </message>
    <message>
        <source>Sender insists on DANE</source>
        <translation>Sender besteht auf DANE</translation>
    </message>
    <message>
        <source>The sender is set up to deliver by DANE only, and no validated TLSA records were found for the mail host.</source>
        <translation>Der Sender ist so eingestellt, dass er nur mit DANE zustellt, und fand keine validierten TLSA-Einträge für den Mailserver.</translation>
    </message>
    <message>
        <source>Nothing is wrong with MTA-STS. Publish TLSA records in a signed zone if mail of this sender matters.</source>
        <translation>Mit MTA-STS ist alles in Ordnung. TLSA-Einträge in einer signierten Zone veröffentlichen, wenn Mail dieses Senders wichtig ist.</translation>
    </message>
    <message>
        <source>Policy could not be fetched</source>
        <translation>Richtlinie ließ sich nicht abrufen</translation>
    </message>
    <message>
        <source>The sender found the _mta-sts record but could not load the policy from the policy host.</source>
        <translation>Der Sender fand den _mta-sts-Eintrag, konnte aber die Richtlinie nicht vom Richtlinienserver laden.</translation>
    </message>
    <message>
        <source>Policy is not valid</source>
        <translation>Richtlinie ist ungültig</translation>
    </message>
    <message>
        <source>The policy was loaded, but the sender could not use its text.</source>
        <translation>Die Richtlinie wurde geladen, doch der Sender konnte mit ihrem Text nichts anfangen.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate failed</source>
        <translation>Zertifikat des Richtlinienservers fehlerhaft</translation>
    </message>
    <message>
        <source>The certificate of the policy host is expired, for another name or not trusted, so the policy was not used.</source>
        <translation>Das Zertifikat des Richtlinienservers ist abgelaufen, für einen anderen Namen oder nicht vertrauenswürdig, daher wurde die Richtlinie nicht verwendet.</translation>
    </message>
    <message>
        <source>Renew or replace the certificate of the policy host mta-sts.DOMAIN and serve its full chain.</source>
        <translation>Das Zertifikat des Richtlinienservers mta-sts.DOMAIN erneuern oder ersetzen und seine vollständige Kette ausliefern.</translation>
    </message>
    <message>
        <source>MX is not in the policy</source>
        <translation>MX steht nicht in der Richtlinie</translation>
    </message>
    <message>
        <source>If the host is yours, add it to the policy and change the id. If it is not, find out who changed the MX records.</source>
        <translation>Ist es ein eigener Host, ihn in die Richtlinie aufnehmen und die id ändern. Wenn nicht, herausfinden, wer die MX-Einträge geändert hat.</translation>
    </message>
    <message>
        <source>The certificate that the server showed had expired.</source>
        <translation>Das Zertifikat, das der Server zeigte, war abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it, and make sure that the server loads the new one.</source>
        <translation>Es erneuern und sicherstellen, dass der Server das neue lädt.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate begins to hold only later, or a clock is wrong.</source>
        <translation>Das Zertifikat gilt erst später, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Compare the clock of the server with the date the certificate begins.</source>
        <translation>Die Uhr des Servers mit dem Beginn des Zertifikats vergleichen.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <source>The server showed a certificate that no public authority signed.</source>
        <translation>Der Server zeigte ein Zertifikat, das keine öffentliche Zertifizierungsstelle signiert hat.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority; MTA-STS accepts no other.</source>
        <translation>Ein Zertifikat einer öffentlichen Zertifizierungsstelle installieren; MTA-STS nimmt kein anderes an.</translation>
    </message>
    <message>
        <source>Intermediate certificate missing</source>
        <translation>Zwischenzertifikat fehlt</translation>
    </message>
    <message>
        <source>The server does not send the certificates between its own and the root, so the sender cannot follow the chain.</source>
        <translation>Der Server sendet die Zertifikate zwischen seinem eigenen und der Wurzel nicht, daher kann der Sender der Kette nicht folgen.</translation>
    </message>
    <message>
        <source>Configure the full chain (often called fullchain.pem) at the server.</source>
        <translation>Am Server die vollständige Kette einstellen (oft fullchain.pem genannt).</translation>
    </message>
    <message>
        <source>The certificate is for other names than the host that the sender asked for.</source>
        <translation>Das Zertifikat gilt für andere Namen als den Host, nach dem der Sender fragte.</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include the name in the MX record.</source>
        <translation>Ein Zertifikat installieren, dessen DNS-Namen den Namen im MX-Eintrag enthalten.</translation>
    </message>
    <message>
        <source>Certificate chain breaks a rule</source>
        <translation>Zertifikatskette verletzt eine Regel</translation>
    </message>
    <message>
        <source>A certificate of the chain is not allowed to be used as it is: its purpose, its constraints or its path length forbid it.</source>
        <translation>Ein Zertifikat der Kette darf so nicht verwendet werden: Sein Zweck, seine Einschränkungen oder seine Pfadlänge verbieten es.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew by a public authority and serve its chain.</source>
        <translation>Das Zertifikat von einer öffentlichen Zertifizierungsstelle neu ausstellen lassen und seine Kette ausliefern.</translation>
    </message>
    <message>
        <source>Key or signature too weak</source>
        <translation>Schlüssel oder Signatur zu schwach</translation>
    </message>
    <message>
        <source>A key or signature of the chain is too short or too old for this sender.</source>
        <translation>Ein Schlüssel oder eine Signatur der Kette ist diesem Sender zu kurz oder zu alt.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew with a key of 2048 bits or more and SHA-256.</source>
        <translation>Das Zertifikat mit einem Schlüssel von 2048 Bit oder mehr und SHA-256 neu ausstellen lassen.</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Zertifikat widerrufen</translation>
    </message>
    <message>
        <source>The authority has withdrawn the certificate.</source>
        <translation>Die Zertifizierungsstelle hat das Zertifikat zurückgezogen.</translation>
    </message>
    <message>
        <source>Install a new certificate with a new key.</source>
        <translation>Ein neues Zertifikat mit neuem Schlüssel installieren.</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sender and server found no common protocol version or cipher, or one of them broke off the handshake.</source>
        <translation>Sender und Server fanden keine gemeinsame Protokollversion oder Chiffre, oder einer von beiden brach den Handshake ab.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers; single failures need nothing.</source>
        <translation>TLS 1.2 und 1.3 mit den üblichen Chiffren anbieten; bei einzelnen Fehlschlägen ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Connection interrupted</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>The connection ended or timed out before TLS was there.</source>
        <translation>Die Verbindung endete oder lief ab, bevor TLS zustande kam.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the host from outside and look at its load, its limits and the firewall.</source>
        <translation>Bei einzelnen Fehlschlägen nichts. Bei vielen den Host von außen testen und seine Last, seine Grenzen und die Firewall ansehen.</translation>
    </message>
    <message>
        <source>The mail host did not offer STARTTLS, or refused it.</source>
        <translation>Der Mailserver bot kein STARTTLS an oder verweigerte es.</translation>
    </message>
    <message>
        <source>Policy host answered with an error</source>
        <translation>Richtlinienserver antwortete mit einem Fehler</translation>
    </message>
    <message>
        <source>The policy host answered, but not with status 200.</source>
        <translation>Der Richtlinienserver antwortete, aber nicht mit Status 200.</translation>
    </message>
    <message>
        <source>Serve the policy at /.well-known/mta-sts.txt with status 200 and no redirect.</source>
        <translation>Die Richtlinie unter /.well-known/mta-sts.txt mit Status 200 und ohne Weiterleitung ausliefern.</translation>
    </message>
    <message>
        <source>Policy host not reachable</source>
        <translation>Richtlinienserver nicht erreichbar</translation>
    </message>
    <message>
        <source>No TLSA record of the host matches the certificate that it showed.</source>
        <translation>Kein TLSA-Eintrag des Hosts passt zu dem Zertifikat, das er zeigte.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the certificate or key that is served now.</source>
        <translation>Einen TLSA-Eintrag für das jetzt ausgelieferte Zertifikat oder den Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>Unknown failure: %1</source>
        <translation>Unbekannter Fehlschlag: %1</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate expired</source>
        <translation>Zertifikat des Richtlinienservers ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of the policy host had expired, so the policy was not used.</source>
        <translation>Das Zertifikat des Richtlinienservers war abgelaufen, daher wurde die Richtlinie nicht verwendet.</translation>
    </message>
    <message>
        <source>Renew the certificate of mta-sts.DOMAIN and have the web server load it.</source>
        <translation>Das Zertifikat von mta-sts.DOMAIN erneuern und vom Webserver laden lassen.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate has another name</source>
        <translation>Zertifikat des Richtlinienservers hat einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate of the policy host is not for mta-sts.DOMAIN.</source>
        <translation>Das Zertifikat des Richtlinienservers gilt nicht für mta-sts.DOMAIN.</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include mta-sts.DOMAIN.</source>
        <translation>Ein Zertifikat installieren, dessen DNS-Namen mta-sts.DOMAIN enthalten.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate is not trusted</source>
        <translation>Zertifikat des Richtlinienservers ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Policy host redirects</source>
        <translation>Richtlinienserver leitet weiter</translation>
    </message>
    <message>
        <source>The policy host sent the sender to another address; that must not be followed.</source>
        <translation>Der Richtlinienserver verwies den Sender an eine andere Adresse; dem darf er nicht folgen.</translation>
    </message>
    <message>
        <source>Serve the policy at /.well-known/mta-sts.txt itself, without a redirect.</source>
        <translation>Die Richtlinie unter /.well-known/mta-sts.txt selbst ausliefern, ohne Weiterleitung.</translation>
    </message>
    <message>
        <source>Policy served as something else than text</source>
        <translation>Richtlinie nicht als Text ausgeliefert</translation>
    </message>
    <message>
        <source>The policy host did not say that the policy is text/plain, and this sender then ignores it.</source>
        <translation>Der Richtlinienserver gab nicht an, dass die Richtlinie text/plain ist, und dieser Sender ignoriert sie dann.</translation>
    </message>
    <message>
        <source>Have the web server send Content-Type: text/plain for the policy.</source>
        <translation>Den Webserver für die Richtlinie Content-Type: text/plain senden lassen.</translation>
    </message>
    <message>
        <source>Policy host&apos;s name does not resolve</source>
        <translation>Name des Richtlinienservers lässt sich nicht auflösen</translation>
    </message>
    <message>
        <source>The sender found no address of mta-sts.DOMAIN.</source>
        <translation>Der Sender fand keine Adresse von mta-sts.DOMAIN.</translation>
    </message>
    <message>
        <source>Publish its address, and remove aliases that lead nowhere.</source>
        <translation>Die Adresse veröffentlichen und Aliase entfernen, die ins Leere führen.</translation>
    </message>
    <message>
        <source>The sender could not connect to the policy host, or waited too long for it.</source>
        <translation>Der Sender konnte sich nicht mit dem Richtlinienserver verbinden oder wartete zu lange auf ihn.</translation>
    </message>
    <message>
        <source>TLS handshake with the policy host failed</source>
        <translation>TLS-Handshake mit dem Richtlinienserver fehlgeschlagen</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers at the policy host.</source>
        <translation>Am Richtlinienserver TLS 1.2 und 1.3 mit den üblichen Chiffren anbieten.</translation>
    </message>
    <message>
        <source>Certificate of an authority that is not public</source>
        <translation>Zertifikat einer nicht öffentlichen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Revocation could not be checked</source>
        <translation>Widerruf ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>The sender wanted to know whether the certificate is revoked, and found out nothing. It is the authority, not your host, that answers this.</source>
        <translation>Der Sender wollte wissen, ob das Zertifikat widerrufen ist, und erfuhr nichts. Das beantwortet die Zertifizierungsstelle, nicht der eigene Host.</translation>
    </message>
    <message>
        <source>The sender wanted TLSA records for the mail host and found none.</source>
        <translation>Der Sender suchte TLSA-Einträge für den Mailserver und fand keine.</translation>
    </message>
    <message>
        <source>Publish TLSA records in a signed zone if mail of this sender matters.</source>
        <translation>TLSA-Einträge in einer signierten Zone veröffentlichen, wenn Mail dieses Senders wichtig ist.</translation>
    </message>
    <message>
        <source>Sender insists on MTA-STS</source>
        <translation>Sender besteht auf MTA-STS</translation>
    </message>
    <message>
        <source>The sender is set up to deliver with an MTA-STS policy only, and found none.</source>
        <translation>Der Sender ist so eingestellt, dass er nur mit einer MTA-STS-Richtlinie zustellt, und fand keine.</translation>
    </message>
    <message>
        <source>Publish a policy, or see why this sender does not find it.</source>
        <translation>Eine Richtlinie veröffentlichen oder herausfinden, warum dieser Sender sie nicht findet.</translation>
    </message>
    <message>
        <source>Certificate is damaged</source>
        <translation>Zertifikat ist beschädigt</translation>
    </message>
    <message>
        <source>A certificate of the chain could not be read, or its signature is not that of its issuer.</source>
        <translation>Ein Zertifikat der Kette ließ sich nicht lesen, oder seine Signatur stammt nicht von seinem Aussteller.</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>The server showed no certificate in the TLS handshake.</source>
        <translation>Der Server zeigte beim TLS-Handshake kein Zertifikat.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate not valid yet</source>
        <translation>Zertifikat des Richtlinienservers gilt noch nicht</translation>
    </message>
    <message>
        <source>The _mta-sts record is not valid</source>
        <translation>Der _mta-sts-Eintrag ist ungültig</translation>
    </message>
    <message>
        <source>The sender could not read the record that announces the policy.</source>
        <translation>Der Sender konnte den Eintrag, der die Richtlinie ankündigt, nicht lesen.</translation>
    </message>
    <message>
        <source>Publish one TXT record at _mta-sts.DOMAIN, as the check of the domain shows.</source>
        <translation>Unter _mta-sts.DOMAIN genau einen TXT-Eintrag veröffentlichen, wie die Prüfung der Domain zeigt.</translation>
    </message>
    <message>
        <source>The sender missed this line of the policy, or could not use what it says.</source>
        <translation>Dem Sender fehlte diese Zeile der Richtlinie, oder er konnte mit ihrem Inhalt nichts anfangen.</translation>
    </message>
    <message>
        <source>Policy&apos;s version line is wrong</source>
        <translation>Die Zeile version der Richtlinie ist falsch</translation>
    </message>
    <message>
        <source>Begin the policy with the line version: STSv1.</source>
        <translation>Die Richtlinie mit der Zeile version: STSv1 beginnen.</translation>
    </message>
    <message>
        <source>Policy&apos;s mode line is wrong</source>
        <translation>Die Zeile mode der Richtlinie ist falsch</translation>
    </message>
    <message>
        <source>Give the policy one mode line that says enforce, testing or none.</source>
        <translation>Der Richtlinie genau eine Zeile mode geben, mit enforce, testing oder none.</translation>
    </message>
    <message>
        <source>Policy&apos;s max_age line is wrong</source>
        <translation>Die Zeile max_age der Richtlinie ist falsch</translation>
    </message>
    <message>
        <source>Give the policy one max_age line with a number of seconds up to 31557600.</source>
        <translation>Der Richtlinie genau eine Zeile max_age mit höchstens 31557600 Sekunden geben.</translation>
    </message>
    <message>
        <source>Policy&apos;s mx lines are wrong</source>
        <translation>Die Zeilen mx der Richtlinie sind falsch</translation>
    </message>
    <message>
        <source>Give the policy an mx line of its own for each mail host.</source>
        <translation>Der Richtlinie für jeden Mailserver eine eigene Zeile mx geben.</translation>
    </message>
    <message>
        <source>DNS lookup failed</source>
        <translation>DNS-Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver got no usable answer about the mail host or its TLSA records.</source>
        <translation>Der Resolver des Senders bekam keine brauchbare Antwort über den Mailserver oder seine TLSA-Einträge.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the name servers and the DNSSEC of the mail host&apos;s zone.</source>
        <translation>Bei einzelnen Fehlern nichts. Bei vielen die Nameserver und das DNSSEC der Zone des Mailservers prüfen.</translation>
    </message>
    <message>
        <source>Fault at the sender</source>
        <translation>Fehler beim Sender</translation>
    </message>
    <message>
        <source>The sender&apos;s own software or set-up failed while it tested the certificate. The certificate itself is not to blame.</source>
        <translation>Software oder Einrichtung des Senders versagten, während er das Zertifikat prüfte. Das Zertifikat selbst ist nicht schuld.</translation>
    </message>
    <message>
        <source>Sender demands more than the standard</source>
        <translation>Sender verlangt mehr als der Standard</translation>
    </message>
    <message>
        <source>The sender is set up to ask something of certificates that neither MTA-STS nor DANE asks.</source>
        <translation>Der Sender ist so eingestellt, dass er von Zertifikaten etwas verlangt, das weder MTA-STS noch DANE verlangt.</translation>
    </message>
    <message>
        <source>The chain ends in a root that the sender does not trust: a self-signed certificate, an authority of your own, or one that was withdrawn.</source>
        <translation>Die Kette endet in einer Wurzel, der der Sender nicht vertraut: ein selbstsigniertes Zertifikat, eine eigene Zertifizierungsstelle oder eine, der das Vertrauen entzogen wurde.</translation>
    </message>
    <message>
        <source>Certificate not trusted under DANE</source>
        <translation>Zertifikat unter DANE nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>No TLSA record of the mail host vouches for the certificate that it showed. Only these records count: with DANE-EE (3) it does not matter who signed the certificate, with DANE-TA (2) the chain must lead to what the record names.</source>
        <translation>Kein TLSA-Eintrag des Mailservers bürgt für das Zertifikat, das er zeigte. Nur diese Einträge zählen: Bei DANE-EE (3) ist gleichgültig, wer das Zertifikat signiert hat, bei DANE-TA (2) muss die Kette zu dem führen, was der Eintrag nennt.</translation>
    </message>
    <message>
        <source>Publish a TLSA record that fits the certificate or key that is served now, or serve the chain up to the certificate that the record names.</source>
        <translation>Einen TLSA-Eintrag veröffentlichen, der zum jetzt ausgelieferten Zertifikat oder Schlüssel passt, oder die Kette bis zu dem Zertifikat ausliefern, das der Eintrag nennt.</translation>
    </message>
    <message>
        <source>Certificate unfit for DANE</source>
        <translation>Zertifikat für DANE ungeeignet</translation>
    </message>
    <message>
        <source>A certificate of the chain could not be used as it is: its signature, its purpose, its constraints or its path length forbid it.</source>
        <translation>Ein Zertifikat der Kette ließ sich so nicht verwenden: Seine Signatur, sein Zweck, seine Einschränkungen oder seine Pfadlänge verbieten es.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew; an authority of your own will do. Where TLSA records name it or its key, publish those of the new one first.</source>
        <translation>Das Zertifikat neu ausstellen lassen; eine eigene Zertifizierungsstelle genügt. Nennen TLSA-Einträge es oder seinen Schlüssel, zuerst die des neuen veröffentlichen.</translation>
    </message>
    <message>
        <source>Certificate expired under DANE</source>
        <translation>Zertifikat unter DANE abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of the mail host had expired. With DANE-TA records (2) dates count, with DANE-EE records (3) they do not (RFC 7671 section 5.1).</source>
        <translation>Das Zertifikat des Mailservers war abgelaufen. Bei DANE-TA-Einträgen (2) zählen die Gültigkeitsdaten, bei DANE-EE-Einträgen (3) nicht (RFC 7671, Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>Renew the certificate. Where TLSA records name it or its key, publish those of the new one first.</source>
        <translation>Das Zertifikat erneuern. Nennen TLSA-Einträge es oder seinen Schlüssel, zuerst die des neuen veröffentlichen.</translation>
    </message>
    <message>
        <source>Certificate has another name under DANE</source>
        <translation>Zertifikat hat unter DANE einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate is for other names than the host that the sender asked for. With DANE-TA records (2) names count, with DANE-EE records (3) they do not (RFC 7671 section 5.1).</source>
        <translation>Das Zertifikat gilt für andere Namen als den Host, nach dem der Sender fragte. Bei DANE-TA-Einträgen (2) zählen die Namen, bei DANE-EE-Einträgen (3) nicht (RFC 7671, Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include the name in the MX record. Where TLSA records name the old one or its key, publish those of the new one first.</source>
        <translation>Ein Zertifikat installieren, dessen DNS-Namen den Namen im MX-Eintrag enthalten. Nennen TLSA-Einträge das alte oder seinen Schlüssel, zuerst die des neuen veröffentlichen.</translation>
    </message>
    <message>
        <source>Sender looks at dates that DANE-EE leaves out</source>
        <translation>Sender achtet auf Gültigkeitsdaten, die DANE-EE außer Acht lässt</translation>
    </message>
    <message>
        <source>The sender held the dates of the certificate against the host. All TLSA records are DANE-EE (3), for which dates do not count (RFC 7671 section 5.1).</source>
        <translation>Der Sender beanstandete die Gültigkeitsdaten im Zertifikat des Hosts. Alle TLSA-Einträge sind DANE-EE (3), und dafür zählen die Gültigkeitsdaten nicht (RFC 7671, Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>DANE needs nothing. Senders that go by MTA-STS look at the dates, too: test the mail host.</source>
        <translation>Für DANE ist nichts zu tun. Sender, die sich nach MTA-STS richten, achten auch auf die Gültigkeitsdaten: den Mailserver testen.</translation>
    </message>
    <message>
        <source>Sender looks at names that DANE-EE leaves out</source>
        <translation>Sender achtet auf Namen, die DANE-EE außer Acht lässt</translation>
    </message>
    <message>
        <source>The sender held the names in the certificate against the host. All TLSA records are DANE-EE (3), for which names do not count (RFC 7671 section 5.1).</source>
        <translation>Der Sender beanstandete die Namen im Zertifikat des Hosts. Alle TLSA-Einträge sind DANE-EE (3), und dafür zählen die Namen nicht (RFC 7671, Abschnitt 5.1).</translation>
    </message>
    <message>
        <source>DANE needs nothing. Senders that go by MTA-STS look at the names, too: test the mail host.</source>
        <translation>Für DANE ist nichts zu tun. Sender, die sich nach MTA-STS richten, achten auch auf die Namen: den Mailserver testen.</translation>
    </message>
    <message>
        <source>Validation failed under DANE</source>
        <translation>Validierung unter DANE fehlgeschlagen</translation>
    </message>
    <message>
        <source>The sender could not validate the connection by the TLSA records of the mail host; the reporter gives no exact reason in the result itself.</source>
        <translation>Der Sender konnte die Verbindung nicht anhand der TLSA-Einträge des Mailservers validieren; das Ergebnis selbst nennt keinen genauen Grund.</translation>
    </message>
    <message>
        <source>Look at the reason code, and test the mail host: its TLSA records must fit the certificate that it shows. Single failures are often interrupted connections.</source>
        <translation>Den Ursachencode ansehen und den Mailserver testen: Seine TLSA-Einträge müssen zu dem Zertifikat passen, das er zeigt. Einzelne Fehlschläge sind oft abgebrochene Verbindungen.</translation>
    </message>
    <message>
        <source>The sender could not follow the certificate of the policy host to a root it trusts: most often it is self-signed or of an authority that is not public, or an intermediate certificate is missing.</source>
        <translation>Der Sender konnte das Zertifikat des Richtlinienservers zu keiner Wurzel verfolgen, der er vertraut: Meist ist es selbstsigniert oder von einer nicht öffentlichen Zertifizierungsstelle, oder ein Zwischenzertifikat fehlt.</translation>
    </message>
    <message>
        <source>Policy host&apos;s name could not be looked up</source>
        <translation>Name des Richtlinienservers ließ sich nicht abfragen</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver got no usable answer about mta-sts.DOMAIN.</source>
        <translation>Der Resolver des Senders bekam keine brauchbare Antwort über mta-sts.DOMAIN.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the name servers and the DNSSEC of the domain&apos;s zone.</source>
        <translation>Bei einzelnen Fehlschlägen nichts. Bei vielen die Nameserver und das DNSSEC der Zone der Domain prüfen.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test every address of the policy host from outside, IPv6 too.</source>
        <translation>Bei einzelnen Fehlschlägen nichts. Bei vielen jede Adresse des Richtlinienservers von außen testen, auch IPv6.</translation>
    </message>
    <message>
        <source>Sender and policy host found no common protocol version or cipher, or one of them broke off the handshake.</source>
        <translation>Sender und Richtlinienserver fanden keine gemeinsame Protokollversion oder Chiffre, oder einer von beiden brach den Handshake ab.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, and look for a filter in front that removes it. Where it is on and only one reporter says so, something on its way may remove it.</source>
        <translation>STARTTLS einschalten und nach einem Filter davor suchen, der es entfernt. Ist es eingeschaltet und meldet nur ein Berichterstatter den Fehlschlag, entfernt es vielleicht etwas auf dessen Weg.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on at this mail host. If it is on, look for a firewall or spam filter in front of it that removes the offer. Where only one reporter says so, something on its way may remove it.</source>
        <translation>STARTTLS auf diesem Mailserver einschalten. Ist es eingeschaltet, nach einer Firewall oder einem Spamfilter davor suchen, die das Angebot entfernen. Meldet nur ein Berichterstatter den Fehlschlag, entfernt es vielleicht etwas auf dessen Weg.</translation>
    </message>
    <message>
        <source>The sender could not follow the certificate of the mail host to a root it trusts: most often it is self-signed or of an authority that is not public, or an intermediate certificate is missing.</source>
        <translation>Der Sender konnte das Zertifikat des Mailservers zu keiner Wurzel verfolgen, der er vertraut: Meist ist es selbstsigniert oder von einer nicht öffentlichen Zertifizierungsstelle, oder ein Zwischenzertifikat fehlt.</translation>
    </message>
    <message>
        <source>No valid DNSSEC answer</source>
        <translation>Keine gültige DNSSEC-Antwort</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver returned no valid records: their signatures may not validate, or the name servers or that resolver failed.</source>
        <translation>Der Resolver des Senders lieferte keine gültigen Einträge: Vielleicht validieren ihre Signaturen nicht, oder die Nameserver oder dieser Resolver versagten.</translation>
    </message>
    <message>
        <source>Test the DNSSEC of the mail host&apos;s zone. Where it fails, have the zone signed anew, and compare the DS record at the parent with the keys of the zone. Where it is good and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Das DNSSEC der Zone des Mailservers prüfen. Schlägt das fehl, die Zone neu signieren lassen und den DS-Eintrag der übergeordneten Zone mit den Schlüsseln der Zone vergleichen. Ist es in Ordnung und meldet nur ein Berichterstatter den Fehlschlag, liegt der Fehler höchstwahrscheinlich bei ihm.</translation>
    </message>
    <message>
        <source>Test the policy host: https://mta-sts.DOMAIN/.well-known/mta-sts.txt must answer with status 200, without a redirect, on every address. Where it does and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Den Richtlinienserver testen: https://mta-sts.DOMAIN/.well-known/mta-sts.txt muss auf jeder Adresse mit Status 200 und ohne Weiterleitung antworten. Ist das so und meldet nur ein Berichterstatter den Fehlschlag, liegt der Fehler höchstwahrscheinlich bei ihm.</translation>
    </message>
    <message>
        <source>Check the domain, and correct the line that the check names. Where it finds nothing and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Die Domain prüfen und die Zeile berichtigen, die die Prüfung nennt. Findet sie nichts und meldet nur ein Berichterstatter den Fehlschlag, liegt der Fehler höchstwahrscheinlich bei ihm.</translation>
    </message>
    <message>
        <source>The DNS sent the mail to a host that no mx line of the policy allows: the policy was not changed with the MX records, the sender still goes by an older one, or someone diverts the mail.</source>
        <translation>Das DNS schickte die Mail zu einem Host, den keine mx-Zeile der Richtlinie erlaubt: Die Richtlinie wurde nicht mit den MX-Einträgen geändert, der Sender richtet sich noch nach einer älteren, oder jemand leitet die Mail um.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No DANE</source>
        <translation>Kein DANE</translation>
    </message>
    <message>
        <source>{host} has no TLSA record.</source>
        <translation>{host} hat keinen TLSA-Eintrag.</translation>
    </message>
    <message>
        <source>DANE is another way to insist on TLS; MTA-STS does not need it.</source>
        <translation>DANE ist ein anderer Weg, auf TLS zu bestehen; MTA-STS braucht es nicht.</translation>
    </message>
    <message>
        <source>TLSA record in an unsigned zone</source>
        <translation>TLSA-Eintrag in einer unsignierten Zone</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but the DNS answer is not signed by DNSSEC.</source>
        <translation>{host} hat TLSA-Einträge, aber die DNS-Antwort ist nicht mit DNSSEC signiert.</translation>
    </message>
    <message>
        <source>Senders ignore TLSA records that they cannot validate.</source>
        <translation>Sender ignorieren TLSA-Einträge, die sie nicht validieren können.</translation>
    </message>
    <message>
        <source>Sign the zones of the domain and of the mail host, or remove the records.</source>
        <translation>Die Zonen der Domain und des Mailservers signieren oder die Einträge entfernen.</translation>
    </message>
    <message>
        <source>DNSSEC on the way to the mail host does not validate</source>
        <translation>DNSSEC auf dem Weg zum Mailserver validiert nicht</translation>
    </message>
    <message>
        <source>DNSSEC does not validate for {host}. {detail}</source>
        <translation>DNSSEC validiert nicht für {host}. {detail}</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back until it validates again.</source>
        <translation>Sender mit DANE halten Mail zurück, bis es wieder validiert.</translation>
    </message>
    <message>
        <source>Have the zone signed anew and compare the DS record at the parent.</source>
        <translation>Die Zone neu signieren lassen und den DS-Eintrag der übergeordneten Zone vergleichen.</translation>
    </message>
    <message>
        <source>TLSA record that senders cannot use</source>
        <translation>TLSA-Eintrag, den Sender nicht verwenden können</translation>
    </message>
    <message>
        <source>The TLSA record {record} of {host} cannot be used for mail: {reason}.</source>
        <translation>Der TLSA-Eintrag {record} von {host} ist für Mail nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>For mail, usages 2 and 3 count; the length must fit the matching type.</source>
        <translation>Für Mail zählen die Verwendungen 2 und 3; die Länge muss zum Abgleichstyp passen.</translation>
    </message>
    <message>
        <source>Publish a 3 1 1 record instead.</source>
        <translation>Stattdessen einen Eintrag 3 1 1 veröffentlichen.</translation>
    </message>
    <message>
        <source>TLSA record does not fit the certificate</source>
        <translation>TLSA-Eintrag passt nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>No TLSA record of {host} matches the certificate at {address}.</source>
        <translation>Kein TLSA-Eintrag von {host} passt zum Zertifikat auf {address}.</translation>
    </message>
    <message>
        <source>Senders that use DANE do not deliver to this host.</source>
        <translation>Sender mit DANE stellen an diesen Host nicht zu.</translation>
    </message>
    <message>
        <source>Publish this record: {record}</source>
        <translation>Diesen Eintrag veröffentlichen: {record}</translation>
    </message>
    <message>
        <source>TLSA record that matches nothing</source>
        <translation>TLSA-Eintrag, der zu nichts passt</translation>
    </message>
    <message>
        <source>The TLSA record {record} of {host} matches no certificate now.</source>
        <translation>Der TLSA-Eintrag {record} von {host} passt derzeit zu keinem Zertifikat.</translation>
    </message>
    <message>
        <source>It may be meant for the next certificate; else it is a left-over.</source>
        <translation>Er kann für das nächste Zertifikat gedacht sein; sonst ist er ein Überbleibsel.</translation>
    </message>
    <message>
        <source>Remove it if it is a left-over.</source>
        <translation>Entfernen, falls er ein Überbleibsel ist.</translation>
    </message>
    <message>
        <source>DANE is good</source>
        <translation>DANE ist in Ordnung</translation>
    </message>
    <message>
        <source>The TLSA records of {host} match the certificate at {address}.</source>
        <translation>Die TLSA-Einträge von {host} passen zum Zertifikat auf {address}.</translation>
    </message>
    <message>
        <source>Validated by DNSSEC and compared with what the host presents.</source>
        <translation>Mit DNSSEC validiert und mit dem verglichen, was der Host vorlegt.</translation>
    </message>
    <message>
        <source>MX records could not be looked up</source>
        <translation>MX-Einträge ließen sich nicht abfragen</translation>
    </message>
    <message>
        <source>The look-up of the MX records of {subject} failed: {status}. {detail}</source>
        <translation>Die Abfrage der MX-Einträge von {subject} ist fehlgeschlagen: {status}. {detail}</translation>
    </message>
    <message>
        <source>Whether the policy covers the mail hosts cannot be told.</source>
        <translation>Ob die Richtlinie die Mailserver abdeckt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers.</source>
        <translation>Noch einmal versuchen. Bleibt es dabei, die Nameserver ansehen.</translation>
    </message>
    <message>
        <source>No MX record</source>
        <translation>Kein MX-Eintrag</translation>
    </message>
    <message>
        <source>{subject} has no MX record; mail goes to the address of the domain itself, if there is one.</source>
        <translation>{subject} hat keinen MX-Eintrag; Mail geht an die Adresse der Domain selbst, falls es eine gibt.</translation>
    </message>
    <message>
        <source>MTA-STS works with it only where the policy names the domain itself.</source>
        <translation>MTA-STS funktioniert damit nur, wenn die Richtlinie die Domain selbst nennt.</translation>
    </message>
    <message>
        <source>Publish MX records.</source>
        <translation>MX-Einträge veröffentlichen.</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation>Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>{subject} says by a null MX that it takes no mail, but has a policy.</source>
        <translation>{subject} erklärt mit einem Null-MX, keine Mail anzunehmen, hat aber eine Richtlinie.</translation>
    </message>
    <message>
        <source>The policy protects nothing.</source>
        <translation>Die Richtlinie schützt nichts.</translation>
    </message>
    <message>
        <source>Remove the policy, or the null MX.</source>
        <translation>Die Richtlinie oder den Null-MX entfernen.</translation>
    </message>
    <message>
        <source>Null MX beside other MX records</source>
        <translation>Null-MX neben anderen MX-Einträgen</translation>
    </message>
    <message>
        <source>{subject} has a null MX and others beside it.</source>
        <translation>{subject} hat einen Null-MX und andere daneben.</translation>
    </message>
    <message>
        <source>Senders differ in what they make of it; some refuse to deliver.</source>
        <translation>Sender gehen damit verschieden um; manche verweigern die Zustellung.</translation>
    </message>
    <message>
        <source>Remove the null MX.</source>
        <translation>Den Null-MX entfernen.</translation>
    </message>
    <message>
        <source>Mail host is not in the policy</source>
        <translation>Mailserver steht nicht in der Richtlinie</translation>
    </message>
    <message>
        <source>The mail host {host} matches no mx line of the policy.</source>
        <translation>Der Mailserver {host} passt zu keiner mx-Zeile der Richtlinie.</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it. A wildcard stands for exactly one label.</source>
        <translation>Unter enforce stellen Sender nicht an ihn zu. Eine Wildcard steht für genau ein Label.</translation>
    </message>
    <message>
        <source>Add it to the policy and change the id, or remove it from the MX records.</source>
        <translation>Ihn in die Richtlinie aufnehmen und die id ändern, oder ihn aus den MX-Einträgen entfernen.</translation>
    </message>
    <message>
        <source>No mail host is in the policy</source>
        <translation>Kein Mailserver steht in der Richtlinie</translation>
    </message>
    <message>
        <source>None of the mail hosts of {subject} matches the policy: {host}.</source>
        <translation>Keiner der Mailserver von {subject} passt zur Richtlinie: {host}.</translation>
    </message>
    <message>
        <source>Under enforce no mail arrives from senders that honour the policy.</source>
        <translation>Unter enforce kommt keine Mail von Sendern an, die die Richtlinie beachten.</translation>
    </message>
    <message>
        <source>Correct the mx lines and change the id.</source>
        <translation>Die mx-Zeilen berichtigen und die id ändern.</translation>
    </message>
    <message>
        <source>mx line that no host uses</source>
        <translation>mx-Zeile, die kein Host nutzt</translation>
    </message>
    <message>
        <source>No mail host of the domain matches the mx line {pattern}.</source>
        <translation>Kein Mailserver der Domain passt zur mx-Zeile {pattern}.</translation>
    </message>
    <message>
        <source>It may be meant for a host to come; else it only widens what is allowed.</source>
        <translation>Sie kann für einen künftigen Host gedacht sein; sonst erweitert sie nur, was erlaubt ist.</translation>
    </message>
    <message>
        <source>Mail host has no address</source>
        <translation>Mailserver hat keine Adresse</translation>
    </message>
    <message>
        <source>The mail host {host} has no address.</source>
        <translation>Der Mailserver {host} hat keine Adresse.</translation>
    </message>
    <message>
        <source>Senders skip it; if it is the only one, mail waits and comes back.</source>
        <translation>Sender überspringen ihn; ist er der einzige, wartet die Mail und kommt zurück.</translation>
    </message>
    <message>
        <source>Publish its address, or remove the MX record.</source>
        <translation>Seine Adresse veröffentlichen oder den MX-Eintrag entfernen.</translation>
    </message>
    <message>
        <source>Mail host is an alias</source>
        <translation>Mailserver ist ein Alias</translation>
    </message>
    <message>
        <source>The mail host {host} is an alias for {target}.</source>
        <translation>Der Mailserver {host} ist ein Alias für {target}.</translation>
    </message>
    <message>
        <source>MX records must not point to aliases; senders differ in which name they expect in the certificate.</source>
        <translation>MX-Einträge dürfen nicht auf Aliase zeigen; Sender erwarten verschiedene Namen im Zertifikat.</translation>
    </message>
    <message>
        <source>Point the MX record to {target}.</source>
        <translation>Den MX-Eintrag auf {target} zeigen lassen.</translation>
    </message>
    <message>
        <source>MX record is an address</source>
        <translation>MX-Eintrag ist eine Adresse</translation>
    </message>
    <message>
        <source>The MX record names the address {host} instead of a host.</source>
        <translation>Der MX-Eintrag nennt die Adresse {host} statt eines Hosts.</translation>
    </message>
    <message>
        <source>Senders cannot use it.</source>
        <translation>Sender können ihn nicht verwenden.</translation>
    </message>
    <message>
        <source>Name a host that has this address.</source>
        <translation>Einen Host nennen, der diese Adresse hat.</translation>
    </message>
    <message>
        <source>All mail hosts are in the policy</source>
        <translation>Alle Mailserver stehen in der Richtlinie</translation>
    </message>
    <message>
        <source>All mail hosts of {subject} match the policy ({count}).</source>
        <translation>Alle Mailserver von {subject} passen zur Richtlinie ({count}).</translation>
    </message>
    <message>
        <source>Compared as senders do it, label by label.</source>
        <translation>Verglichen wie bei den Sendern, Label für Label.</translation>
    </message>
    <message>
        <source>Policy host has no address</source>
        <translation>Richtlinienserver hat keine Adresse</translation>
    </message>
    <message>
        <source>{subject} has no address: {status}.</source>
        <translation>{subject} hat keine Adresse: {status}.</translation>
    </message>
    <message>
        <source>Senders find the record but cannot fetch the policy, so new ones deliver unprotected.</source>
        <translation>Sender finden den Eintrag, können die Richtlinie aber nicht abrufen; neue stellen daher ungeschützt zu.</translation>
    </message>
    <message>
        <source>Publish an address or alias for {subject}.</source>
        <translation>Eine Adresse oder einen Alias für {subject} veröffentlichen.</translation>
    </message>
    <message>
        <source>Policy host could not be looked up</source>
        <translation>Richtlinienserver ließ sich nicht abfragen</translation>
    </message>
    <message>
        <source>The look-up of {subject} failed: {status}. {detail}</source>
        <translation>Die Abfrage von {subject} ist fehlgeschlagen: {status}. {detail}</translation>
    </message>
    <message>
        <source>From here it cannot be told whether the policy host exists.</source>
        <translation>Von hier aus lässt sich nicht sagen, ob es den Richtlinienserver gibt.</translation>
    </message>
    <message>
        <source>DNSSEC of the policy host does not validate</source>
        <translation>DNSSEC des Richtlinienservers validiert nicht</translation>
    </message>
    <message>
        <source>The signatures of {subject} do not validate. {detail}</source>
        <translation>Die Signaturen von {subject} validieren nicht. {detail}</translation>
    </message>
    <message>
        <source>Senders behind a validating resolver cannot reach the policy host.</source>
        <translation>Sender hinter einem validierenden Resolver erreichen den Richtlinienserver nicht.</translation>
    </message>
    <message>
        <source>Policy host is an alias</source>
        <translation>Richtlinienserver ist ein Alias</translation>
    </message>
    <message>
        <source>{subject} is an alias for {target}.</source>
        <translation>{subject} ist ein Alias für {target}.</translation>
    </message>
    <message>
        <source>Somebody else may serve the policy this way. The certificate must still name {subject}.</source>
        <translation>So kann jemand anderes die Richtlinie ausliefern. Das Zertifikat muss dennoch {subject} nennen.</translation>
    </message>
    <message>
        <source>Alias of the policy host ends where there is nothing</source>
        <translation>Alias des Richtlinienservers führt ins Leere</translation>
    </message>
    <message>
        <source>{subject} is an alias for {target}, which does not exist.</source>
        <translation>{subject} ist ein Alias für {target}, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Whoever registers the target can get a certificate for your policy host and serve a policy of their own.</source>
        <translation>Wer das Ziel registriert, bekommt ein Zertifikat für den Richtlinienserver und kann eine eigene Richtlinie ausliefern.</translation>
    </message>
    <message>
        <source>Remove the alias or restore its target, now.</source>
        <translation>Den Alias entfernen oder sein Ziel wiederherstellen, und zwar sofort.</translation>
    </message>
    <message>
        <source>Policy host without IPv6</source>
        <translation>Richtlinienserver ohne IPv6</translation>
    </message>
    <message>
        <source>{subject} has no IPv6 address.</source>
        <translation>{subject} hat keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>Senders that have only IPv6 cannot fetch the policy; there are few.</source>
        <translation>Sender, die nur IPv6 haben, können die Richtlinie nicht abrufen; es gibt wenige.</translation>
    </message>
    <message>
        <source>Policy host without IPv4</source>
        <translation>Richtlinienserver ohne IPv4</translation>
    </message>
    <message>
        <source>{subject} has no IPv4 address.</source>
        <translation>{subject} hat keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Many senders fetch by IPv4 only and find no policy.</source>
        <translation>Viele Sender rufen nur über IPv4 ab und finden keine Richtlinie.</translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation>Eine IPv4-Adresse hinzufügen.</translation>
    </message>
    <message>
        <source>Policy host does not answer</source>
        <translation>Richtlinienserver antwortet nicht</translation>
    </message>
    <message>
        <source>{subject} does not answer at {address}. {detail}</source>
        <translation>{subject} antwortet nicht auf {address}. {detail}</translation>
    </message>
    <message>
        <source>Senders that try this address get no policy.</source>
        <translation>Sender, die diese Adresse versuchen, bekommen keine Richtlinie.</translation>
    </message>
    <message>
        <source>Open port 443 at every published address, or remove the address.</source>
        <translation>Port 443 auf jeder veröffentlichten Adresse öffnen oder die Adresse entfernen.</translation>
    </message>
    <message>
        <source>No TLS with the policy host</source>
        <translation>Kein TLS mit dem Richtlinienserver</translation>
    </message>
    <message>
        <source>The TLS handshake with {subject} at {address} failed. {detail}</source>
        <translation>Der TLS-Handshake mit {subject} auf {address} ist fehlgeschlagen. {detail}</translation>
    </message>
    <message>
        <source>Without TLS senders do not accept a policy.</source>
        <translation>Ohne TLS nehmen Sender keine Richtlinie an.</translation>
    </message>
    <message>
        <source>Look at the TLS configuration of the web server; offer TLS 1.2 and 1.3.</source>
        <translation>Die TLS-Konfiguration des Webservers ansehen; TLS 1.2 und 1.3 anbieten.</translation>
    </message>
    <message>
        <source>Old TLS version at the policy host</source>
        <translation>Alte TLS-Version am Richtlinienserver</translation>
    </message>
    <message>
        <source>{subject} offers no better than {protocol} at {address}.</source>
        <translation>{subject} bietet auf {address} nichts Besseres als {protocol}.</translation>
    </message>
    <message>
        <source>Current senders refuse anything below TLS 1.2 and get no policy.</source>
        <translation>Heutige Sender weisen alles unter TLS 1.2 zurück und bekommen keine Richtlinie.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>TLS 1.2 und 1.3 einschalten.</translation>
    </message>
    <message>
        <source>Policy certificate is not trusted</source>
        <translation>Zertifikat der Richtlinie ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate of {subject} at {address} is not trusted: {reason}.</source>
        <translation>Das Zertifikat von {subject} auf {address} ist nicht vertrauenswürdig: {reason}.</translation>
    </message>
    <message>
        <source>Senders accept a policy only from a host with a certificate of a public authority.</source>
        <translation>Sender nehmen eine Richtlinie nur von einem Host mit einem Zertifikat einer öffentlichen Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <source>Serve a certificate of a public authority with its full chain.</source>
        <translation>Ein Zertifikat einer öffentlichen Zertifizierungsstelle mit vollständiger Kette ausliefern.</translation>
    </message>
    <message>
        <source>Policy certificate has another name</source>
        <translation>Zertifikat der Richtlinie hat einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate at {address} is for {names}, not for {host}.</source>
        <translation>Das Zertifikat auf {address} ist für {names}, nicht für {host}.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Only DNS names in the certificate count, not its common name.</source>
        <translation>Sender weisen die Richtlinie zurück. Nur die DNS-Namen im Zertifikat zählen, nicht sein Common Name.</translation>
    </message>
    <message>
        <source>Get a certificate that names {host}.</source>
        <translation>Ein Zertifikat beschaffen, das {host} nennt.</translation>
    </message>
    <message>
        <source>Policy certificate has expired</source>
        <translation>Zertifikat der Richtlinie ist abgelaufen</translation>
    </message>
    <message>
        <source>Senders refuse the policy; those that know it already use it until it runs out.</source>
        <translation>Sender weisen die Richtlinie zurück; wer sie schon kennt, nutzt sie, bis sie ausläuft.</translation>
    </message>
    <message>
        <source>Policy certificate is not valid yet</source>
        <translation>Zertifikat der Richtlinie ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Senders refuse the policy until then.</source>
        <translation>Bis dahin weisen Sender die Richtlinie zurück.</translation>
    </message>
    <message>
        <source>Compare the clocks, or install the certificate that is valid now.</source>
        <translation>Die Uhren vergleichen oder das jetzt gültige Zertifikat installieren.</translation>
    </message>
    <message>
        <source>Policy certificate expires soon</source>
        <translation>Zertifikat der Richtlinie läuft bald ab</translation>
    </message>
    <message>
        <source>When it has expired, senders can no longer fetch the policy.</source>
        <translation>Ist es abgelaufen, können Sender die Richtlinie nicht mehr abrufen.</translation>
    </message>
    <message>
        <source>Renew it, and look why that did not happen by itself.</source>
        <translation>Es erneuern und herausfinden, warum das nicht von selbst geschah.</translation>
    </message>
    <message>
        <source>Policy host redirects</source>
        <translation>Richtlinienserver leitet weiter</translation>
    </message>
    <message>
        <source>{subject} answers {status} and points to {location}.</source>
        <translation>{subject} antwortet {status} und verweist auf {location}.</translation>
    </message>
    <message>
        <source>Senders must not follow redirects, so they get no policy.</source>
        <translation>Sender dürfen Weiterleitungen nicht folgen und bekommen daher keine Richtlinie.</translation>
    </message>
    <message>
        <source>Serve the policy at this very address with status 200.</source>
        <translation>Die Richtlinie unter genau dieser Adresse mit Status 200 ausliefern.</translation>
    </message>
    <message>
        <source>Policy host answers with an error status</source>
        <translation>Richtlinienserver antwortet mit einem Fehlerstatus</translation>
    </message>
    <message>
        <source>{subject} answers with status {status} at {address}.</source>
        <translation>{subject} antwortet auf {address} mit Status {status}.</translation>
    </message>
    <message>
        <source>Senders accept status 200 only.</source>
        <translation>Sender nehmen nur Status 200 an.</translation>
    </message>
    <message>
        <source>Put the policy at /.well-known/mta-sts.txt of this host.</source>
        <translation>Die Richtlinie unter /.well-known/mta-sts.txt dieses Hosts ablegen.</translation>
    </message>
    <message>
        <source>Policy is not served as text/plain</source>
        <translation>Richtlinie wird nicht als text/plain ausgeliefert</translation>
    </message>
    <message>
        <source>{subject} serves the policy as {contentType} instead of text/plain.</source>
        <translation>{subject} liefert die Richtlinie als {contentType} statt text/plain aus.</translation>
    </message>
    <message>
        <source>The RFC only recommends text/plain, but these senders then ignore the policy: {who}.</source>
        <translation>Der RFC empfiehlt text/plain nur, aber diese Sender ignorieren die Richtlinie dann: {who}.</translation>
    </message>
    <message>
        <source>Configure the web server to send Content-Type: text/plain for this file.</source>
        <translation>Den Webserver so einstellen, dass er für diese Datei Content-Type: text/plain sendet.</translation>
    </message>
    <message>
        <source>Policy is too large</source>
        <translation>Richtlinie ist zu groß</translation>
    </message>
    <message>
        <source>What {subject} serves is larger than {limit} octets.</source>
        <translation>Was {subject} ausliefert, ist größer als {limit} Byte.</translation>
    </message>
    <message>
        <source>Senders stop reading at this size and refuse the policy.</source>
        <translation>Sender hören bei dieser Größe auf zu lesen und weisen die Richtlinie zurück.</translation>
    </message>
    <message>
        <source>Serve the policy alone; use wildcards instead of very many mx lines.</source>
        <translation>Nur die Richtlinie ausliefern; Wildcards statt sehr vieler mx-Zeilen verwenden.</translation>
    </message>
    <message>
        <source>Policy host is too slow</source>
        <translation>Richtlinienserver ist zu langsam</translation>
    </message>
    <message>
        <source>{subject} at {address} did not deliver the policy within {seconds} seconds.</source>
        <translation>{subject} auf {address} lieferte die Richtlinie nicht innerhalb von {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>Senders give up after about a minute and get no policy.</source>
        <translation>Sender geben nach etwa einer Minute auf und bekommen keine Richtlinie.</translation>
    </message>
    <message>
        <source>Look why the web server hangs.</source>
        <translation>Herausfinden, warum der Webserver hängt.</translation>
    </message>
    <message>
        <source>Policy host is slow</source>
        <translation>Richtlinienserver ist langsam</translation>
    </message>
    <message>
        <source>{subject} took {seconds} seconds at {address}.</source>
        <translation>{subject} brauchte {seconds} Sekunden auf {address}.</translation>
    </message>
    <message>
        <source>Some senders wait only a few seconds.</source>
        <translation>Manche Sender warten nur wenige Sekunden.</translation>
    </message>
    <message>
        <source>Serve the policy as a static file.</source>
        <translation>Die Richtlinie als statische Datei ausliefern.</translation>
    </message>
    <message>
        <source>Web page instead of a policy</source>
        <translation>Webseite statt einer Richtlinie</translation>
    </message>
    <message>
        <source>{subject} serves an HTML page instead of a policy.</source>
        <translation>{subject} liefert eine HTML-Seite statt einer Richtlinie.</translation>
    </message>
    <message>
        <source>Usually a login page, a catch-all page or the challenge of a content network stands in the way.</source>
        <translation>Meist steht eine Anmeldeseite, eine Auffangseite oder die Bot-Abfrage eines CDN im Weg.</translation>
    </message>
    <message>
        <source>Exempt /.well-known/mta-sts.txt from it.</source>
        <translation>/.well-known/mta-sts.txt davon ausnehmen.</translation>
    </message>
    <message>
        <source>Addresses serve different policies</source>
        <translation>Adressen liefern verschiedene Richtlinien</translation>
    </message>
    <message>
        <source>The addresses {address} of {subject} serve different texts.</source>
        <translation>Die Adressen {address} von {subject} liefern verschiedene Texte.</translation>
    </message>
    <message>
        <source>Which policy a sender gets depends on chance.</source>
        <translation>Welche Richtlinie ein Sender bekommt, hängt vom Zufall ab.</translation>
    </message>
    <message>
        <source>Bring all web servers to the same file.</source>
        <translation>Alle Webserver auf dieselbe Datei bringen.</translation>
    </message>
    <message>
        <source>Some addresses serve no policy</source>
        <translation>Manche Adressen liefern keine Richtlinie</translation>
    </message>
    <message>
        <source>{subject} serves the policy at {names}, but not at {address}.</source>
        <translation>{subject} liefert die Richtlinie auf {names}, aber nicht auf {address}.</translation>
    </message>
    <message>
        <source>Senders that try the other address first may get no policy.</source>
        <translation>Sender, die zuerst die andere Adresse versuchen, bekommen vielleicht keine Richtlinie.</translation>
    </message>
    <message>
        <source>Serve it at every address, or remove the address from the DNS.</source>
        <translation>Sie auf jeder Adresse ausliefern oder die Adresse aus dem DNS entfernen.</translation>
    </message>
    <message>
        <source>Something between you and the host reads along</source>
        <translation>Etwas zwischen hier und dem Host liest mit</translation>
    </message>
    <message>
        <source>The certificate of {subject} comes from {issuer}, which only this machine trusts.</source>
        <translation>Das Zertifikat von {subject} kommt von {issuer}, dem nur dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>A TLS-inspecting proxy or antivirus is likely in between. What the outside world sees cannot be told from here.</source>
        <translation>Wahrscheinlich steht ein Proxy oder Virenschutz mit TLS-Inspektion dazwischen. Was die Außenwelt sieht, lässt sich von hier aus nicht sagen.</translation>
    </message>
    <message>
        <source>Check from another network, or through a proxy.</source>
        <translation>Aus einem anderen Netz oder über einen Proxy prüfen.</translation>
    </message>
    <message>
        <source>Policy is served</source>
        <translation>Richtlinie wird ausgeliefert</translation>
    </message>
    <message>
        <source>Fetched and authenticated as senders do it.</source>
        <translation>Abgerufen und authentifiziert wie bei den Sendern.</translation>
    </message>
    <message>
        <source>Policy is empty</source>
        <translation>Richtlinie ist leer</translation>
    </message>
    <message>
        <source>There is nothing in the policy.</source>
        <translation>Die Richtlinie enthält nichts.</translation>
    </message>
    <message>
        <source>Senders treat an empty file as no policy.</source>
        <translation>Sender behandeln eine leere Datei wie keine Richtlinie.</translation>
    </message>
    <message>
        <source>Write at least version, mode, mx and max_age.</source>
        <translation>Mindestens version, mode, mx und max_age schreiben.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Byte Order Mark</translation>
    </message>
    <message>
        <source>The policy begins with a byte order mark.</source>
        <translation>Die Richtlinie beginnt mit einem Byte Order Mark (BOM).</translation>
    </message>
    <message>
        <source>It stands before the first key, so senders do not recognise the line.</source>
        <translation>Es steht vor dem ersten Schlüssel, daher erkennen Sender die Zeile nicht.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark.</source>
        <translation>Die Datei als UTF-8 ohne BOM speichern.</translation>
    </message>
    <message>
        <source>Not plain UTF-8 text</source>
        <translation>Kein reiner UTF-8-Text</translation>
    </message>
    <message>
        <source>Line {line} has bytes that are not UTF-8, or control characters.</source>
        <translation>Zeile {line} enthält Bytes, die kein UTF-8 sind, oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>Senders refuse such a text.</source>
        <translation>Sender weisen einen solchen Text zurück.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>Line is not a field</source>
        <translation>Zeile ist kein Feld</translation>
    </message>
    <message>
        <source>Line {line} is not of the form key: value: {text}</source>
        <translation>Zeile {line} hat nicht die Form Schlüssel: Wert: {text}</translation>
    </message>
    <message>
        <source>Comments and free text are not allowed; senders refuse the whole policy.</source>
        <translation>Kommentare und freier Text sind nicht erlaubt; Sender weisen die ganze Richtlinie zurück.</translation>
    </message>
    <message>
        <source>Remove or correct the line.</source>
        <translation>Die Zeile entfernen oder berichtigen.</translation>
    </message>
    <message>
        <source>Wrong line ending</source>
        <translation>Falsches Zeilenende</translation>
    </message>
    <message>
        <source>Line {line} ends with a bare carriage return.</source>
        <translation>Zeile {line} endet mit einem einzelnen Wagenrücklauf (CR).</translation>
    </message>
    <message>
        <source>Lines end with CR LF or LF; anything else joins lines for senders.</source>
        <translation>Zeilen enden mit CR LF oder LF; alles andere fügt Zeilen für Sender zusammen.</translation>
    </message>
    <message>
        <source>Save the file with CR LF line ends.</source>
        <translation>Die Datei mit Zeilenenden CR LF speichern.</translation>
    </message>
    <message>
        <source>Blank before a key or colon</source>
        <translation>Leerzeichen vor einem Schlüssel oder Doppelpunkt</translation>
    </message>
    <message>
        <source>Line {line} has a blank where none may be.</source>
        <translation>Zeile {line} hat ein Leerzeichen, wo keines stehen darf.</translation>
    </message>
    <message>
        <source>Blanks are allowed after the colon and at the end of a line only.</source>
        <translation>Leerzeichen sind nur nach dem Doppelpunkt und am Zeilenende erlaubt.</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>Das Leerzeichen entfernen.</translation>
    </message>
    <message>
        <source>Blank line</source>
        <translation>Leerzeile</translation>
    </message>
    <message>
        <source>Line {line} is blank.</source>
        <translation>Zeile {line} ist leer.</translation>
    </message>
    <message>
        <source>The grammar has no blank lines. Nearly every sender skips them all the same.</source>
        <translation>Die Grammatik kennt keine Leerzeilen. Fast alle Sender überspringen sie trotzdem.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Die Zeile entfernen.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Keine Version</translation>
    </message>
    <message>
        <source>The policy has no line version: STSv1.</source>
        <translation>Der Richtlinie fehlt die Zeile version: STSv1.</translation>
    </message>
    <message>
        <source>Senders refuse a policy without its version.</source>
        <translation>Sender weisen eine Richtlinie ohne Version zurück.</translation>
    </message>
    <message>
        <source>Begin with version: STSv1.</source>
        <translation>Mit version: STSv1 beginnen.</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Unbekannte Version</translation>
    </message>
    <message>
        <source>Line {line} gives the version {value}; only STSv1 exists.</source>
        <translation>Zeile {line} nennt die Version {value}; es gibt nur STSv1.</translation>
    </message>
    <message>
        <source>Senders refuse the policy.</source>
        <translation>Sender weisen die Richtlinie zurück.</translation>
    </message>
    <message>
        <source>Write version: STSv1.</source>
        <translation>version: STSv1 schreiben.</translation>
    </message>
    <message>
        <source>Version is not the first line</source>
        <translation>Version steht nicht in der ersten Zeile</translation>
    </message>
    <message>
        <source>The version stands on line {line}, not first.</source>
        <translation>Die Version steht in Zeile {line}, nicht am Anfang.</translation>
    </message>
    <message>
        <source>The grammar allows any order, but some senders expect the version first.</source>
        <translation>Die Grammatik erlaubt jede Reihenfolge, aber manche Sender erwarten die Version zuerst.</translation>
    </message>
    <message>
        <source>Move the line to the top.</source>
        <translation>Die Zeile an den Anfang stellen.</translation>
    </message>
    <message>
        <source>No mode</source>
        <translation>Kein Modus</translation>
    </message>
    <message>
        <source>The policy has no mode.</source>
        <translation>Die Richtlinie hat keinen Modus.</translation>
    </message>
    <message>
        <source>Senders refuse a policy without a mode.</source>
        <translation>Sender weisen eine Richtlinie ohne Modus zurück.</translation>
    </message>
    <message>
        <source>Add mode: testing, or mode: enforce when the reports are good.</source>
        <translation>mode: testing hinzufügen, oder mode: enforce, wenn die Berichte gut sind.</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>Unbekannter Modus</translation>
    </message>
    <message>
        <source>Line {line} gives the mode {value}; there are enforce, testing and none.</source>
        <translation>Zeile {line} nennt den Modus {value}; es gibt enforce, testing und none.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Lower case matters, and the old draft value report is gone.</source>
        <translation>Sender weisen die Richtlinie zurück. Kleinschreibung zählt, und den früheren Wert report gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Write one of enforce, testing, none.</source>
        <translation>enforce, testing oder none schreiben.</translation>
    </message>
    <message>
        <source>No max_age</source>
        <translation>Kein max_age</translation>
    </message>
    <message>
        <source>The policy has no max_age.</source>
        <translation>Die Richtlinie hat kein max_age.</translation>
    </message>
    <message>
        <source>Senders refuse a policy that does not say how long to keep it.</source>
        <translation>Sender weisen eine Richtlinie zurück, die nicht sagt, wie lange sie zu behalten ist.</translation>
    </message>
    <message>
        <source>Add max_age: 604800 for a week; two weeks or more with enforce.</source>
        <translation>max_age: 604800 für eine Woche hinzufügen; mit enforce zwei Wochen oder mehr.</translation>
    </message>
    <message>
        <source>max_age is not a number</source>
        <translation>max_age ist keine Zahl</translation>
    </message>
    <message>
        <source>Line {line} has {value} as max_age; it must be 1 to 10 digits.</source>
        <translation>Zeile {line} hat {value} als max_age; es müssen 1 bis 10 Ziffern sein.</translation>
    </message>
    <message>
        <source>Units and signs are not allowed; senders refuse the policy.</source>
        <translation>Einheiten und Vorzeichen sind nicht erlaubt; Sender weisen die Richtlinie zurück.</translation>
    </message>
    <message>
        <source>Write seconds as plain digits.</source>
        <translation>Sekunden nur mit Ziffern schreiben.</translation>
    </message>
    <message>
        <source>max_age is too large</source>
        <translation>max_age ist zu groß</translation>
    </message>
    <message>
        <source>Line {line} has a max_age of {value} seconds; the most is 31557600, one year.</source>
        <translation>Zeile {line} hat ein max_age von {value} Sekunden; das Höchste ist 31557600, ein Jahr.</translation>
    </message>
    <message>
        <source>Some senders refuse the policy, others cut the time.</source>
        <translation>Manche Sender weisen die Richtlinie zurück, andere kürzen die Zeit.</translation>
    </message>
    <message>
        <source>Write 31557600 or less.</source>
        <translation>31557600 oder weniger schreiben.</translation>
    </message>
    <message>
        <source>Senders keep the policy for a short time only</source>
        <translation>Sender behalten die Richtlinie nur kurz</translation>
    </message>
    <message>
        <source>max_age is {seconds} seconds, less than {limit}.</source>
        <translation>max_age beträgt {seconds} Sekunden, weniger als {limit}.</translation>
    </message>
    <message>
        <source>Between two mails the policy may run out, and an attacker who blocks the fetch wins.</source>
        <translation>Zwischen zwei Mails kann die Richtlinie auslaufen, und ein Angreifer, der den Abruf blockiert, gewinnt.</translation>
    </message>
    <message>
        <source>With enforce use two weeks or more; a day is enough while testing.</source>
        <translation>Mit enforce zwei Wochen oder mehr verwenden; bei testing genügt ein Tag.</translation>
    </message>
    <message>
        <source>No mx</source>
        <translation>Kein mx</translation>
    </message>
    <message>
        <source>The policy names no mail host.</source>
        <translation>Die Richtlinie nennt keinen Mailserver.</translation>
    </message>
    <message>
        <source>With mode enforce or testing senders need at least one mx line.</source>
        <translation>Im Modus enforce oder testing brauchen Sender mindestens eine mx-Zeile.</translation>
    </message>
    <message>
        <source>Add one mx line for each mail host, or a wildcard.</source>
        <translation>Eine mx-Zeile je Mailserver hinzufügen, oder eine Wildcard.</translation>
    </message>
    <message>
        <source>mx is not a host name</source>
        <translation>mx ist kein Hostname</translation>
    </message>
    <message>
        <source>Line {line} has {value} as mx, which is neither a host name nor *. and a name.</source>
        <translation>Zeile {line} hat {value} als mx, was weder ein Hostname noch *. mit folgendem Namen ist.</translation>
    </message>
    <message>
        <source>No addresses, ports, final dots, underscores or non-ASCII letters; a wildcard stands only for the whole first label.</source>
        <translation>Keine Adressen, Ports, Punkte am Ende, Unterstriche oder Nicht-ASCII-Buchstaben; eine Wildcard steht nur für das ganze erste Label.</translation>
    </message>
    <message>
        <source>Write a name like mx1.example.com or *.example.com.</source>
        <translation>Einen Namen wie mx1.example.com oder *.example.com schreiben.</translation>
    </message>
    <message>
        <source>mx given twice</source>
        <translation>mx doppelt angegeben</translation>
    </message>
    <message>
        <source>Line {line} repeats the mx {value}.</source>
        <translation>Zeile {line} wiederholt den mx {value}.</translation>
    </message>
    <message>
        <source>It does no harm, but something was meant to be different.</source>
        <translation>Es schadet nicht, aber gemeint war etwas anderes.</translation>
    </message>
    <message>
        <source>Remove one of the lines.</source>
        <translation>Eine der Zeilen entfernen.</translation>
    </message>
    <message>
        <source>mx allows hosts of strangers</source>
        <translation>mx erlaubt fremde Hosts</translation>
    </message>
    <message>
        <source>The pattern {pattern} also allows hosts that are not yours.</source>
        <translation>Das Muster {pattern} erlaubt auch fremde Hosts.</translation>
    </message>
    <message>
        <source>Other customers of the provider, or anybody under this suffix, could receive your mail with a valid certificate.</source>
        <translation>Andere Kunden des Anbieters, oder jeder unter diesem Suffix, könnten die Mail mit einem gültigen Zertifikat empfangen.</translation>
    </message>
    <message>
        <source>Name your own hosts instead of the wildcard.</source>
        <translation>Die eigenen Hosts statt der Wildcard nennen.</translation>
    </message>
    <message>
        <source>Field given twice in the policy</source>
        <translation>Feld in der Richtlinie doppelt angegeben</translation>
    </message>
    <message>
        <source>Line {line} gives {name} again; the first one counts.</source>
        <translation>Zeile {line} nennt {name} noch einmal; das erste zählt.</translation>
    </message>
    <message>
        <source>Not all senders keep to that: some take the last one.</source>
        <translation>Nicht alle Sender halten sich daran: Manche nehmen das letzte.</translation>
    </message>
    <message>
        <source>Remove the second line.</source>
        <translation>Die zweite Zeile entfernen.</translation>
    </message>
    <message>
        <source>Unknown field in the policy</source>
        <translation>Unbekanntes Feld in der Richtlinie</translation>
    </message>
    <message>
        <source>Line {line} has the field {name}, which the RFC does not define.</source>
        <translation>Zeile {line} hat das Feld {name}, das der RFC nicht definiert.</translation>
    </message>
    <message>
        <source>Senders ignore it. If it is misspelt, what it should say is missing.</source>
        <translation>Sender ignorieren es. Ist es verschrieben, fehlt das Gemeinte.</translation>
    </message>
    <message>
        <source>Correct the name if one of version, mode, mx or max_age was meant.</source>
        <translation>Den Namen berichtigen, wenn version, mode, mx oder max_age gemeint war.</translation>
    </message>
    <message>
        <source>Some senders read the policy differently</source>
        <translation>Manche Sender lesen die Richtlinie anders</translation>
    </message>
    <message>
        <source>The RFC allows the text; these implementations do not follow it here.</source>
        <translation>Der RFC erlaubt den Text; diese Implementierungen folgen ihm hier nicht.</translation>
    </message>
    <message>
        <source>Policy is valid</source>
        <translation>Richtlinie ist gültig</translation>
    </message>
    <message>
        <source>A conforming sender uses the policy: mode {mode}, {count} mx, kept for {seconds} seconds.</source>
        <translation>Ein standardkonformer Sender verwendet die Richtlinie: Modus {mode}, {count} mx, {seconds} Sekunden behalten.</translation>
    </message>
    <message>
        <source>Read to the letter of RFC 8461.</source>
        <translation>Gelesen nach dem Wortlaut von RFC 8461.</translation>
    </message>
    <message>
        <source>The file is damaged, encrypted, unreadable or past one of the limits in the settings.</source>
        <translation>Die Datei ist beschädigt, verschlüsselt, unlesbar oder überschreitet eine der Grenzen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Save the attachment again; raise the limit if the file is to be trusted.</source>
        <translation>Den Anhang noch einmal speichern; die Grenze erhöhen, wenn die Datei vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>Not a TLS report</source>
        <translation>Kein TLS-Bericht</translation>
    </message>
    <message>
        <source>DMARC reports and ordinary mails look alike. Nothing is wrong with them; they only do not belong here.</source>
        <translation>DMARC-Berichte und gewöhnliche Mails sehen ähnlich aus. Mit ihnen ist alles in Ordnung; sie gehören nur nicht hierher.</translation>
    </message>
    <message>
        <source>Report is not valid JSON</source>
        <translation>Bericht ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>{subject} is not valid JSON from octet {offset} on: {detail}.</source>
        <translation>{subject} ist ab Byte {offset} kein gültiges JSON: {detail}.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>Save the attachment again, or ask the reporter.</source>
        <translation>Den Anhang noch einmal speichern oder den Berichterstatter fragen.</translation>
    </message>
    <message>
        <source>Field is missing in the report</source>
        <translation>Feld fehlt im Bericht</translation>
    </message>
    <message>
        <source>The report lacks {path}.</source>
        <translation>Im Bericht fehlt {path}.</translation>
    </message>
    <message>
        <source>The rest was read; what is missing counts as nothing.</source>
        <translation>Der Rest wurde gelesen; was fehlt, zählt nicht.</translation>
    </message>
    <message>
        <source>Field of another type in the report</source>
        <translation>Feld von anderem Typ im Bericht</translation>
    </message>
    <message>
        <source>{path} is of another type than the RFC says.</source>
        <translation>{path} ist von einem anderen Typ, als der RFC sagt.</translation>
    </message>
    <message>
        <source>The field was left out; the rest was read.</source>
        <translation>Das Feld wurde ausgelassen; der Rest wurde gelesen.</translation>
    </message>
    <message>
        <source>Field with an unusable value in the report</source>
        <translation>Feld mit unbrauchbarem Wert im Bericht</translation>
    </message>
    <message>
        <source>{path} has a value that cannot be used: {value}</source>
        <translation>{path} hat einen unbrauchbaren Wert: {value}</translation>
    </message>
    <message>
        <source>The value is shown as it is; the rest was read.</source>
        <translation>Der Wert wird gezeigt, wie er ist; der Rest wurde gelesen.</translation>
    </message>
    <message>
        <source>Report was repaired while reading</source>
        <translation>Bericht wurde beim Lesen repariert</translation>
    </message>
    <message>
        <source>Reporters do not all keep to the RFC. The original is kept as it was.</source>
        <translation>Nicht alle Berichterstatter halten sich an den RFC. Das Original bleibt erhalten.</translation>
    </message>
    <message>
        <source>Details and summary disagree</source>
        <translation>Einzelheiten und Zusammenfassung widersprechen sich</translation>
    </message>
    <message>
        <source>For {domain} the details add up to {details} failed sessions, the summary says {failed}.</source>
        <translation>Für {domain} ergeben die Einzelheiten {details} fehlgeschlagene Sitzungen, die Zusammenfassung sagt {failed}.</translation>
    </message>
    <message>
        <source>Totals here follow the summary.</source>
        <translation>Die Summen hier folgen der Zusammenfassung.</translation>
    </message>
    <message>
        <source>Same sessions under two policies</source>
        <translation>Dieselben Sitzungen unter zwei Richtlinien</translation>
    </message>
    <message>
        <source>The sessions of {domain} are in the report twice, once for MTA-STS and once for DANE.</source>
        <translation>Die Sitzungen von {domain} stehen zweimal im Bericht, einmal für MTA-STS und einmal für DANE.</translation>
    </message>
    <message>
        <source>The reporter evaluated both for the same connections; they are counted once.</source>
        <translation>Der Berichterstatter hat beides für dieselben Verbindungen ausgewertet; sie werden einmal gezählt.</translation>
    </message>
    <message>
        <source>Report is known already</source>
        <translation>Bericht ist schon bekannt</translation>
    </message>
    <message>
        <source>Reading it again changes nothing.</source>
        <translation>Ihn noch einmal zu lesen ändert nichts.</translation>
    </message>
    <message>
        <source>Report about an unknown domain</source>
        <translation>Bericht über eine unbekannte Domain</translation>
    </message>
    <message>
        <source>Perhaps it is one of yours that is still missing here; else nothing is to be done.</source>
        <translation>Vielleicht ist es eine eigene, die hier noch fehlt; sonst ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Mail with the report is not signed</source>
        <translation>Mail mit dem Bericht ist nicht signiert</translation>
    </message>
    <message>
        <source>The DKIM signature of {subject} does not hold: {reason}.</source>
        <translation>Die DKIM-Signatur von {subject} hält nicht: {reason}.</translation>
    </message>
    <message>
        <source>Anybody could have sent this report. RFC 8460 asks reporters to sign their mails.</source>
        <translation>Diesen Bericht könnte jeder geschickt haben. RFC 8460 verlangt von Berichterstattern, ihre Mails zu signieren.</translation>
    </message>
    <message>
        <source>Compare it with other reports before you act on it.</source>
        <translation>Vor dem Handeln mit anderen Berichten vergleichen.</translation>
    </message>
    <message>
        <source>Testing without reports</source>
        <translation>testing ohne Berichte</translation>
    </message>
    <message>
        <source>{subject} tests a policy, but nobody is asked for reports.</source>
        <translation>{subject} testet eine Richtlinie, bittet aber niemanden um Berichte.</translation>
    </message>
    <message>
        <source>Testing shows nothing without reports.</source>
        <translation>Der Modus testing zeigt ohne Berichte nichts.</translation>
    </message>
    <message>
        <source>Publish a TLS-RPT record.</source>
        <translation>Einen TLS-RPT-Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Bereit für enforce</translation>
    </message>
    <message>
        <source>The reports about {subject} show nothing against enforce.</source>
        <translation>Die Berichte über {subject} zeigen nichts, was gegen enforce spricht.</translation>
    </message>
    <message>
        <source>What would have been refused was looked at for the whole period.</source>
        <translation>Für den ganzen Zeitraum wurde betrachtet, was zurückgewiesen worden wäre.</translation>
    </message>
    <message>
        <source>Change the mode to enforce and the id.</source>
        <translation>Den Modus auf enforce setzen und die id ändern.</translation>
    </message>
    <message>
        <source>Not ready for enforce</source>
        <translation>Nicht bereit für enforce</translation>
    </message>
    <message>
        <source>The reports about {subject} show sessions that enforce would have refused.</source>
        <translation>Die Berichte über {subject} zeigen Sitzungen, die enforce zurückgewiesen hätte.</translation>
    </message>
    <message>
        <source>Mail would be delayed or lost.</source>
        <translation>Mail würde verzögert oder ginge verloren.</translation>
    </message>
    <message>
        <source>Repair what the reports name first.</source>
        <translation>Zuerst beheben, was die Berichte nennen.</translation>
    </message>
    <message>
        <source>Too few reports to judge</source>
        <translation>Zu wenige Berichte für ein Urteil</translation>
    </message>
    <message>
        <source>There are too few reports about {subject} to judge by.</source>
        <translation>Für ein Urteil gibt es zu wenige Berichte über {subject}.</translation>
    </message>
    <message>
        <source>Few providers send reports; a quiet domain needs more time.</source>
        <translation>Wenige Anbieter senden Berichte; eine ruhige Domain braucht mehr Zeit.</translation>
    </message>
    <message>
        <source>Wait, and check that reports arrive.</source>
        <translation>Warten und prüfen, ob Berichte ankommen.</translation>
    </message>
    <message>
        <source>max_age can be raised</source>
        <translation>max_age kann erhöht werden</translation>
    </message>
    <message>
        <source>{subject} has enforced for a month, but senders keep the policy for less than two weeks.</source>
        <translation>{subject} steht seit einem Monat auf enforce, aber Sender behalten die Richtlinie weniger als zwei Wochen.</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to get around.</source>
        <translation>Je länger Sender sie behalten, desto schwerer ist sie zu umgehen.</translation>
    </message>
    <message>
        <source>Raise max_age to 1209600 or more.</source>
        <translation>max_age auf 1209600 oder mehr erhöhen.</translation>
    </message>
    <message>
        <source>Testing for a long time</source>
        <translation>Lange im Modus testing</translation>
    </message>
    <message>
        <source>{subject} has been testing for more than three months without trouble.</source>
        <translation>{subject} steht seit mehr als drei Monaten ohne Störung auf testing.</translation>
    </message>
    <message>
        <source>Testing protects nothing.</source>
        <translation>Der Modus testing schützt nichts.</translation>
    </message>
    <message>
        <source>Change to enforce.</source>
        <translation>Auf enforce wechseln.</translation>
    </message>
    <message>
        <source>No TLS-RPT record</source>
        <translation>Kein TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record at {subject}.</source>
        <translation>Unter {subject} gibt es keinen TLS-RPT-Eintrag.</translation>
    </message>
    <message>
        <source>Nobody tells you when delivery with TLS fails. Testing a policy without reports is blind.</source>
        <translation>Niemand meldet, wenn die Zustellung mit TLS fehlschlägt. Eine Richtlinie ohne Berichte zu testen ist ein Blindflug.</translation>
    </message>
    <message>
        <source>Publish v=TLSRPTv1; rua=mailto:tls-reports@… with a mailbox you read.</source>
        <translation>v=TLSRPTv1; rua=mailto:tls-reports@… mit einem Postfach veröffentlichen, das gelesen wird.</translation>
    </message>
    <message>
        <source>TLS-RPT record could not be looked up</source>
        <translation>TLS-RPT-Eintrag ließ sich nicht abfragen</translation>
    </message>
    <message>
        <source>From here it cannot be told whether reports are asked for.</source>
        <translation>Von hier aus lässt sich nicht sagen, ob um Berichte gebeten wird.</translation>
    </message>
    <message>
        <source>More than one TLS-RPT record</source>
        <translation>Mehr als ein TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>{subject} has {count} TLS-RPT records.</source>
        <translation>{subject} hat {count} TLS-RPT-Einträge.</translation>
    </message>
    <message>
        <source>Reporters then act as if there were none and send no reports.</source>
        <translation>Berichterstatter verhalten sich dann, als gäbe es keinen, und senden keine Berichte.</translation>
    </message>
    <message>
        <source>Join all addresses in one record, separated by commas.</source>
        <translation>Alle Adressen in einem Eintrag zusammenfassen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>TLS-RPT record is malformed</source>
        <translation>TLS-RPT-Eintrag ist fehlerhaft</translation>
    </message>
    <message>
        <source>{subject} cannot be read from character {column} on: {text}</source>
        <translation>{subject} ist ab Zeichen {column} nicht lesbar: {text}</translation>
    </message>
    <message>
        <source>Reporters ignore a record that does not follow the grammar.</source>
        <translation>Berichterstatter ignorieren einen Eintrag, der nicht der Grammatik folgt.</translation>
    </message>
    <message>
        <source>Write it as v=TLSRPTv1; rua=mailto:tls-reports@example.com</source>
        <translation>Als Inhalt schreiben: v=TLSRPTv1; rua=mailto:tls-reports@example.com</translation>
    </message>
    <message>
        <source>TLS-RPT version misspelt or not first</source>
        <translation>TLS-RPT-Version verschrieben oder nicht am Anfang</translation>
    </message>
    <message>
        <source>A record at {subject} means to be a TLS-RPT record but does not begin with v=TLSRPTv1; it begins with: {text}</source>
        <translation>Ein Eintrag unter {subject} soll ein TLS-RPT-Eintrag sein, beginnt aber nicht mit v=TLSRPTv1; er beginnt mit: {text}</translation>
    </message>
    <message>
        <source>Reporters compare the beginning letter by letter and send no reports.</source>
        <translation>Berichterstatter vergleichen den Anfang Zeichen für Zeichen und senden keine Berichte.</translation>
    </message>
    <message>
        <source>Begin the record with exactly v=TLSRPTv1;</source>
        <translation>Als Anfang des Eintrags genau schreiben: v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>No address for reports</source>
        <translation>Keine Adresse für Berichte</translation>
    </message>
    <message>
        <source>The TLS-RPT record at {subject} names no place for reports.</source>
        <translation>Der TLS-RPT-Eintrag unter {subject} nennt kein Ziel für Berichte.</translation>
    </message>
    <message>
        <source>Without rua there is nowhere to send reports to.</source>
        <translation>Ohne rua gibt es nichts, wohin Berichte gesendet werden könnten.</translation>
    </message>
    <message>
        <source>Add rua=mailto:… or rua=https:…</source>
        <translation>Hinzufügen: rua=mailto:… oder rua=https:…</translation>
    </message>
    <message>
        <source>Reports cannot be sent there</source>
        <translation>Dorthin lassen sich keine Berichte senden</translation>
    </message>
    <message>
        <source>{uri} begins with neither mailto: nor https:.</source>
        <translation>{uri} beginnt weder mit mailto: noch mit https:.</translation>
    </message>
    <message>
        <source>Reporters skip this address.</source>
        <translation>Berichterstatter überspringen diese Adresse.</translation>
    </message>
    <message>
        <source>Use mailto: or https:.</source>
        <translation>mailto: oder https: verwenden.</translation>
    </message>
    <message>
        <source>Address for reports is malformed</source>
        <translation>Adresse für Berichte ist fehlerhaft</translation>
    </message>
    <message>
        <source>{uri} is no valid place for reports. {detail}</source>
        <translation>{uri} ist kein gültiges Ziel für Berichte. {detail}</translation>
    </message>
    <message>
        <source>Reporters skip it, or the whole record.</source>
        <translation>Berichterstatter überspringen sie oder den ganzen Eintrag.</translation>
    </message>
    <message>
        <source>Write it as mailto:tls-reports@example.com; commas, semicolons and exclamation marks must be percent-encoded.</source>
        <translation>Sie als mailto:tls-reports@example.com schreiben; Kommas, Semikolons und Ausrufezeichen müssen prozentkodiert sein.</translation>
    </message>
    <message>
        <source>Address for reports given twice</source>
        <translation>Adresse für Berichte doppelt angegeben</translation>
    </message>
    <message>
        <source>{uri} is given twice.</source>
        <translation>{uri} ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>You may get each report twice.</source>
        <translation>Jeder Bericht kann doppelt ankommen.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Eine entfernen.</translation>
    </message>
    <message>
        <source>Mailbox for reports cannot receive mail</source>
        <translation>Postfach für Berichte kann keine Mail empfangen</translation>
    </message>
    <message>
        <source>The domain of {uri} can receive no mail.</source>
        <translation>Die Domain von {uri} kann keine Mail empfangen.</translation>
    </message>
    <message>
        <source>Reports sent there come back or vanish.</source>
        <translation>Dorthin gesendete Berichte kommen zurück oder verschwinden.</translation>
    </message>
    <message>
        <source>Use a mailbox in a domain that receives mail.</source>
        <translation>Ein Postfach in einer Domain verwenden, die Mail empfängt.</translation>
    </message>
    <message>
        <source>Report endpoint cannot be reached</source>
        <translation>HTTPS-Ziel für Berichte ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The endpoint {uri} cannot be reached with a valid certificate: {detail}.</source>
        <translation>Das Ziel {uri} ist nicht mit gültigem Zertifikat erreichbar: {detail}.</translation>
    </message>
    <message>
        <source>Reporters cannot deliver reports there.</source>
        <translation>Berichterstatter können dort keine Berichte abliefern.</translation>
    </message>
    <message>
        <source>Repair the web server or its certificate.</source>
        <translation>Den Webserver oder sein Zertifikat in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Reports arrive by the path they report on</source>
        <translation>Berichte kommen auf dem Weg, über den sie berichten</translation>
    </message>
    <message>
        <source>{uri} is in the domain that the reports are about.</source>
        <translation>{uri} liegt in der Domain, von der die Berichte handeln.</translation>
    </message>
    <message>
        <source>When mail to the domain fails, so may the reports about it. Reporters send them regardless of the policy, so mostly they arrive.</source>
        <translation>Schlägt Mail an die Domain fehl, dann womöglich auch die Berichte darüber. Berichterstatter senden sie ungeachtet der Richtlinie, daher kommen sie meist an.</translation>
    </message>
    <message>
        <source>Consider a second address elsewhere.</source>
        <translation>Eine zweite Adresse anderswo erwägen.</translation>
    </message>
    <message>
        <source>Field that the RFC does not define in TLS-RPT</source>
        <translation>Feld in TLS-RPT, das der RFC nicht definiert</translation>
    </message>
    <message>
        <source>{subject} has the field {name}, which the RFC does not define.</source>
        <translation>{subject} hat das Feld {name}, das der RFC nicht definiert.</translation>
    </message>
    <message>
        <source>Reporters ignore unknown fields; it does no harm.</source>
        <translation>Berichterstatter ignorieren unbekannte Felder; es schadet nicht.</translation>
    </message>
    <message>
        <source>Field given twice in TLS-RPT</source>
        <translation>Feld in TLS-RPT doppelt angegeben</translation>
    </message>
    <message>
        <source>{subject} has the field {name} twice.</source>
        <translation>{subject} hat das Feld {name} zweimal.</translation>
    </message>
    <message>
        <source>Some reporters read only the first one.</source>
        <translation>Manche Berichterstatter lesen nur das erste.</translation>
    </message>
    <message>
        <source>Join the addresses in one rua, separated by commas.</source>
        <translation>Die Adressen in einem rua zusammenfassen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Other TXT records at the TLS-RPT name</source>
        <translation>Andere TXT-Einträge unter dem TLS-RPT-Namen</translation>
    </message>
    <message>
        <source>Often a wildcard answers here. Reporters skip such records.</source>
        <translation>Oft antwortet hier eine Wildcard. Berichterstatter überspringen solche Einträge.</translation>
    </message>
    <message>
        <source>TLS-RPT record reached through an alias</source>
        <translation>TLS-RPT-Eintrag über einen Alias erreicht</translation>
    </message>
    <message>
        <source>This is how a provider receives reports for many domains.</source>
        <translation>So empfängt ein Anbieter Berichte für viele Domains.</translation>
    </message>
    <message>
        <source>TLS-RPT record at the wrong name</source>
        <translation>TLS-RPT-Eintrag unter dem falschen Namen</translation>
    </message>
    <message>
        <source>A TLS-RPT record is at {subject}; reporters look for it at {target}.</source>
        <translation>Ein TLS-RPT-Eintrag steht unter {subject}; Berichterstatter suchen ihn unter {target}.</translation>
    </message>
    <message>
        <source>Nobody reads it where it is.</source>
        <translation>Wo er steht, liest ihn niemand.</translation>
    </message>
    <message>
        <source>Move the record to {target}.</source>
        <translation>Den Eintrag nach {target} verschieben.</translation>
    </message>
    <message>
        <source>Some reporters read the TLS-RPT record differently</source>
        <translation>Manche Berichterstatter lesen den TLS-RPT-Eintrag anders</translation>
    </message>
    <message>
        <source>The RFC allows the record; these implementations do not follow it here.</source>
        <translation>Der RFC erlaubt den Eintrag; diese Implementierungen folgen ihm hier nicht.</translation>
    </message>
    <message>
        <source>TLS-RPT record is good</source>
        <translation>TLS-RPT-Eintrag ist in Ordnung</translation>
    </message>
    <message>
        <source>Reports are sent to {uri}.</source>
        <translation>Berichte gehen an {uri}.</translation>
    </message>
    <message>
        <source>One valid record with a place that reports can be sent to.</source>
        <translation>Ein gültiger Eintrag mit einem Ziel, an das sich Berichte senden lassen.</translation>
    </message>
    <message>
        <source>Port 25 is blocked here</source>
        <translation>Port 25 ist hier gesperrt</translation>
    </message>
    <message>
        <source>No mail host of any checked domain answers on port 25.</source>
        <translation>Kein Mailserver einer geprüften Domain antwortet auf Port 25.</translation>
    </message>
    <message>
        <source>Most access networks block it. Nothing can be said about the mail hosts from here.</source>
        <translation>Die meisten Zugangsnetze sperren ihn. Von hier aus lässt sich über die Mailserver nichts sagen.</translation>
    </message>
    <message>
        <source>Check from a server, or through a SOCKS proxy, or gather the facts on the mail server and read them here.</source>
        <translation>Von einem Server aus oder über einen SOCKS-Proxy prüfen, oder die Fakten auf dem Mailserver sammeln und hier einlesen.</translation>
    </message>
    <message>
        <source>Mail host does not answer</source>
        <translation>Mailserver antwortet nicht</translation>
    </message>
    <message>
        <source>{host} does not answer on port 25 at {address}. {detail}</source>
        <translation>{host} antwortet auf {address} nicht auf Port 25. {detail}</translation>
    </message>
    <message>
        <source>Senders try the next address or host.</source>
        <translation>Sender versuchen die nächste Adresse oder den nächsten Host.</translation>
    </message>
    <message>
        <source>Look at the mail server and the firewall.</source>
        <translation>Den Mailserver und die Firewall ansehen.</translation>
    </message>
    <message>
        <source>No SMTP greeting</source>
        <translation>Keine SMTP-Begrüßung</translation>
    </message>
    <message>
        <source>{host} at {address} does not greet as a mail server: {detail}</source>
        <translation>{host} auf {address} begrüßt nicht wie ein Mailserver: {detail}</translation>
    </message>
    <message>
        <source>Senders give up on it.</source>
        <translation>Sender geben ihn auf.</translation>
    </message>
    <message>
        <source>Look what answers on port 25.</source>
        <translation>Nachsehen, was auf Port 25 antwortet.</translation>
    </message>
    <message>
        <source>Mail host offers no STARTTLS</source>
        <translation>Mailserver bietet kein STARTTLS an</translation>
    </message>
    <message>
        <source>{host} at {address} does not offer STARTTLS.</source>
        <translation>{host} auf {address} bietet kein STARTTLS an.</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it; without a policy mail travels in the clear.</source>
        <translation>Unter enforce stellen Sender nicht an ihn zu; ohne Richtlinie reist die Mail unverschlüsselt.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, and look for a filter in front that removes it.</source>
        <translation>STARTTLS einschalten und nach einem Filter davor suchen, der es entfernt.</translation>
    </message>
    <message>
        <source>Mail host refuses STARTTLS</source>
        <translation>Mailserver verweigert STARTTLS</translation>
    </message>
    <message>
        <source>{host} at {address} offers STARTTLS but refuses it: {detail}</source>
        <translation>{host} auf {address} bietet STARTTLS an, verweigert es aber: {detail}</translation>
    </message>
    <message>
        <source>To senders this is the same as no TLS.</source>
        <translation>Für Sender ist das dasselbe wie kein TLS.</translation>
    </message>
    <message>
        <source>Look at the log of the mail server; often the certificate cannot be read.</source>
        <translation>Das Log des Mailservers ansehen; oft lässt sich das Zertifikat nicht lesen.</translation>
    </message>
    <message>
        <source>Octets before the handshake</source>
        <translation>Bytes vor dem Handshake</translation>
    </message>
    <message>
        <source>Between the STARTTLS reply of {host} at {address} and the handshake there were more octets.</source>
        <translation>Zwischen der STARTTLS-Antwort von {host} auf {address} und dem Handshake kamen weitere Bytes.</translation>
    </message>
    <message>
        <source>A vulnerable server, or somebody on the way, puts words in where none belong. They were discarded.</source>
        <translation>Ein verwundbarer Server, oder jemand unterwegs, fügt etwas ein, wo nichts hingehört. Es wurde verworfen.</translation>
    </message>
    <message>
        <source>Update the mail server; if it is current, look at what stands in front of it.</source>
        <translation>Den Mailserver aktualisieren; ist er aktuell, ansehen, was davor steht.</translation>
    </message>
    <message>
        <source>TLS handshake with the mail host failed</source>
        <translation>TLS-Handshake mit dem Mailserver fehlgeschlagen</translation>
    </message>
    <message>
        <source>The TLS handshake with {host} at {address} failed. {detail}</source>
        <translation>Der TLS-Handshake mit {host} auf {address} ist fehlgeschlagen. {detail}</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it.</source>
        <translation>Unter enforce stellen Sender nicht an ihn zu.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers and a complete certificate.</source>
        <translation>TLS 1.2 und 1.3 mit den üblichen Chiffren und vollständigem Zertifikat anbieten.</translation>
    </message>
    <message>
        <source>Old TLS version at the mail host</source>
        <translation>Alte TLS-Version am Mailserver</translation>
    </message>
    <message>
        <source>{host} offers no better than {protocol} at {address}.</source>
        <translation>{host} bietet auf {address} nichts Besseres als {protocol}.</translation>
    </message>
    <message>
        <source>Senders that require TLS 1.2 do not deliver under enforce.</source>
        <translation>Sender, die TLS 1.2 verlangen, stellen unter enforce nicht zu.</translation>
    </message>
    <message>
        <source>Mail certificate is not trusted</source>
        <translation>Mailzertifikat ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} is not trusted: {reason}.</source>
        <translation>Das Zertifikat von {host} auf {address} ist nicht vertrauenswürdig: {reason}.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority with its full chain.</source>
        <translation>Ein Zertifikat einer öffentlichen Zertifizierungsstelle mit vollständiger Kette installieren.</translation>
    </message>
    <message>
        <source>Mail certificate has another name</source>
        <translation>Mailzertifikat hat einen anderen Namen</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it. The name in the MX record counts.</source>
        <translation>Unter enforce stellen Sender nicht an ihn zu. Es zählt der Name im MX-Eintrag.</translation>
    </message>
    <message>
        <source>Mail certificate has expired</source>
        <translation>Mailzertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Mail certificate is not valid yet</source>
        <translation>Mailzertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Until then senders do not deliver under enforce.</source>
        <translation>Bis dahin stellen Sender unter enforce nicht zu.</translation>
    </message>
    <message>
        <source>Mail certificate expires soon</source>
        <translation>Mailzertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>When it has expired, senders no longer deliver under enforce.</source>
        <translation>Ist es abgelaufen, stellen Sender unter enforce nicht mehr zu.</translation>
    </message>
    <message>
        <source>Addresses of one host differ</source>
        <translation>Adressen eines Hosts unterscheiden sich</translation>
    </message>
    <message>
        <source>The addresses {address} of {host} differ in: {detail}.</source>
        <translation>Die Adressen {address} von {host} unterscheiden sich in: {detail}.</translation>
    </message>
    <message>
        <source>It may be a cluster, or one machine that was forgotten at the last change.</source>
        <translation>Es kann ein Cluster sein, oder eine Maschine, die bei der letzten Änderung vergessen wurde.</translation>
    </message>
    <message>
        <source>Compare the machines.</source>
        <translation>Die Maschinen vergleichen.</translation>
    </message>
    <message>
        <source>Mail host without IPv6</source>
        <translation>Mailserver ohne IPv6</translation>
    </message>
    <message>
        <source>{host} has no IPv6 address.</source>
        <translation>{host} hat keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>Nothing is wrong; senders use IPv4.</source>
        <translation>Alles in Ordnung; Sender verwenden IPv4.</translation>
    </message>
    <message>
        <source>Mail host is good</source>
        <translation>Mailserver ist in Ordnung</translation>
    </message>
    <message>
        <source>Tested as senders do it; no mail was sent.</source>
        <translation>Getestet wie bei den Sendern; es wurde keine Mail gesendet.</translation>
    </message>
    <message>
        <source>No MTA-STS record</source>
        <translation>Kein MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>There is no MTA-STS record at {subject}.</source>
        <translation>Unter {subject} gibt es keinen MTA-STS-Eintrag.</translation>
    </message>
    <message>
        <source>Senders look for this record first. Without it they do not ask for a policy, and an attacker can redirect or decrypt mail unnoticed.</source>
        <translation>Sender suchen zuerst diesen Eintrag. Ohne ihn fragen sie nach keiner Richtlinie, und ein Angreifer kann Mail unbemerkt umleiten oder entschlüsseln.</translation>
    </message>
    <message>
        <source>Draft a policy, serve it, then publish the record.</source>
        <translation>Eine Richtlinie entwerfen, sie ausliefern, dann den Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>MTA-STS record could not be looked up</source>
        <translation>MTA-STS-Eintrag ließ sich nicht abfragen</translation>
    </message>
    <message>
        <source>A failed look-up is not the same as no record: senders keep a cached policy and try again.</source>
        <translation>Eine fehlgeschlagene Abfrage ist nicht dasselbe wie kein Eintrag: Sender behalten eine zwischengespeicherte Richtlinie und versuchen es wieder.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers of the domain.</source>
        <translation>Noch einmal versuchen. Bleibt es dabei, die Nameserver der Domain ansehen.</translation>
    </message>
    <message>
        <source>DNSSEC of the record does not validate</source>
        <translation>DNSSEC des Eintrags validiert nicht</translation>
    </message>
    <message>
        <source>Resolvers that validate give senders no answer at all, so they find no policy, and often no mail host either.</source>
        <translation>Validierende Resolver geben Sendern gar keine Antwort; diese finden daher keine Richtlinie und oft auch keinen Mailserver.</translation>
    </message>
    <message>
        <source>Have the zone signed anew and compare the DS record at the parent with the keys of the zone.</source>
        <translation>Die Zone neu signieren lassen und den DS-Eintrag der übergeordneten Zone mit den Schlüsseln der Zone vergleichen.</translation>
    </message>
    <message>
        <source>More than one MTA-STS record</source>
        <translation>Mehr als ein MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>{subject} has {count} MTA-STS records.</source>
        <translation>{subject} hat {count} MTA-STS-Einträge.</translation>
    </message>
    <message>
        <source>Where more than one record begins with v=STSv1; senders act as if there were none.</source>
        <translation>Beginnt mehr als ein Eintrag mit v=STSv1; verhalten sich Sender, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>Delete all but one.</source>
        <translation>Alle bis auf einen löschen.</translation>
    </message>
    <message>
        <source>MTA-STS record is malformed</source>
        <translation>MTA-STS-Eintrag ist fehlerhaft</translation>
    </message>
    <message>
        <source>Senders ignore a record that does not follow the grammar, and so find no policy.</source>
        <translation>Sender ignorieren einen Eintrag, der nicht der Grammatik folgt, und finden daher keine Richtlinie.</translation>
    </message>
    <message>
        <source>Write it as v=STSv1; id=20260101T000000;</source>
        <translation>Als Inhalt schreiben: v=STSv1; id=20260101T000000;</translation>
    </message>
    <message>
        <source>Blank before the first semicolon</source>
        <translation>Leerzeichen vor dem ersten Semikolon</translation>
    </message>
    <message>
        <source>{subject} does not begin with exactly v=STSv1; but with a blank before the semicolon.</source>
        <translation>{subject} beginnt nicht mit genau v=STSv1; sondern mit einem Leerzeichen vor dem Semikolon.</translation>
    </message>
    <message>
        <source>The grammar allows the blank, the rule by which senders pick the record does not: many see no record.</source>
        <translation>Die Grammatik erlaubt das Leerzeichen, die Regel, nach der Sender den Eintrag auswählen, nicht: Viele sehen keinen Eintrag.</translation>
    </message>
    <message>
        <source>Remove the blank: v=STSv1; id=…</source>
        <translation>Das Leerzeichen entfernen: v=STSv1; id=…</translation>
    </message>
    <message>
        <source>Version misspelt or not first</source>
        <translation>Version verschrieben oder nicht am Anfang</translation>
    </message>
    <message>
        <source>A record at {subject} means to be an MTA-STS record but does not begin with v=STSv1; it begins with: {text}</source>
        <translation>Ein Eintrag unter {subject} soll ein MTA-STS-Eintrag sein, beginnt aber nicht mit v=STSv1; er beginnt mit: {text}</translation>
    </message>
    <message>
        <source>Senders compare the beginning letter by letter, upper and lower case included, and skip everything else.</source>
        <translation>Sender vergleichen den Anfang Zeichen für Zeichen samt Groß- und Kleinschreibung und überspringen alles andere.</translation>
    </message>
    <message>
        <source>Begin the record with exactly v=STSv1;</source>
        <translation>Als Anfang des Eintrags genau schreiben: v=STSv1;</translation>
    </message>
    <message>
        <source>Record without id</source>
        <translation>Eintrag ohne id</translation>
    </message>
    <message>
        <source>The MTA-STS record at {subject} has no id.</source>
        <translation>Der MTA-STS-Eintrag unter {subject} hat keine id.</translation>
    </message>
    <message>
        <source>The id tells senders when to fetch the policy again. A record without it is invalid.</source>
        <translation>Die id sagt Sendern, wann die Richtlinie neu abzurufen ist. Ein Eintrag ohne sie ist ungültig.</translation>
    </message>
    <message>
        <source>Add an id of 1 to 32 letters and digits, for example the date and time.</source>
        <translation>Eine id aus 1 bis 32 Buchstaben und Ziffern hinzufügen, zum Beispiel Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>id has characters that are not allowed</source>
        <translation>id enthält unerlaubte Zeichen</translation>
    </message>
    <message>
        <source>The id {value} at {subject} is not made of 1 to 32 letters and digits.</source>
        <translation>Die id {value} unter {subject} besteht nicht aus 1 bis 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Hyphens, dots and underscores are not allowed; senders ignore the record.</source>
        <translation>Bindestriche, Punkte und Unterstriche sind nicht erlaubt; Sender ignorieren den Eintrag.</translation>
    </message>
    <message>
        <source>Use letters and digits only.</source>
        <translation>Nur Buchstaben und Ziffern verwenden.</translation>
    </message>
    <message>
        <source>Field given twice in the record</source>
        <translation>Feld im Eintrag doppelt angegeben</translation>
    </message>
    <message>
        <source>{subject} has the field {name} twice; the first one counts.</source>
        <translation>{subject} hat das Feld {name} zweimal; das erste zählt.</translation>
    </message>
    <message>
        <source>Senders disagree about which one counts, so they may not see a change.</source>
        <translation>Sender sind sich nicht einig, welches zählt, und sehen eine Änderung womöglich nicht.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Eines behalten.</translation>
    </message>
    <message>
        <source>Field that the RFC does not define</source>
        <translation>Feld, das der RFC nicht definiert</translation>
    </message>
    <message>
        <source>Senders ignore unknown fields; it does no harm.</source>
        <translation>Sender ignorieren unbekannte Felder; es schadet nicht.</translation>
    </message>
    <message>
        <source>Other TXT records at the name</source>
        <translation>Andere TXT-Einträge unter dem Namen</translation>
    </message>
    <message>
        <source>Often a wildcard answers here. Senders skip such records, but some implementations trip over them.</source>
        <translation>Oft antwortet hier eine Wildcard. Sender überspringen solche Einträge, aber manche Implementierungen stolpern darüber.</translation>
    </message>
    <message>
        <source>Exempt the name from the wildcard if it is one.</source>
        <translation>Den Namen von der Wildcard ausnehmen, falls es eine ist.</translation>
    </message>
    <message>
        <source>MTA-STS record at the wrong name</source>
        <translation>MTA-STS-Eintrag unter dem falschen Namen</translation>
    </message>
    <message>
        <source>An MTA-STS record is at {subject}; senders look for it at {target}.</source>
        <translation>Ein MTA-STS-Eintrag steht unter {subject}; Sender suchen ihn unter {target}.</translation>
    </message>
    <message>
        <source>Record reached through an alias</source>
        <translation>Eintrag über einen Alias erreicht</translation>
    </message>
    <message>
        <source>This is how a provider keeps the record for many domains. Whoever controls the target controls the id.</source>
        <translation>So pflegt ein Anbieter den Eintrag für viele Domains. Wer das Ziel beherrscht, beherrscht die id.</translation>
    </message>
    <message>
        <source>Alias ends where there is nothing</source>
        <translation>Alias führt ins Leere</translation>
    </message>
    <message>
        <source>Senders find no record, and somebody else may register the target and publish one.</source>
        <translation>Sender finden keinen Eintrag, und jemand anderes kann das Ziel registrieren und einen veröffentlichen.</translation>
    </message>
    <message>
        <source>Create the target or remove the alias.</source>
        <translation>Das Ziel anlegen oder den Alias entfernen.</translation>
    </message>
    <message>
        <source>Long TTL of the record</source>
        <translation>Lange TTL des Eintrags</translation>
    </message>
    <message>
        <source>The record at {subject} may be cached for {seconds} seconds.</source>
        <translation>Der Eintrag unter {subject} darf {seconds} Sekunden zwischengespeichert werden.</translation>
    </message>
    <message>
        <source>Until then senders do not see a new id, and so no new policy.</source>
        <translation>Bis dahin sehen Sender keine neue id und damit keine neue Richtlinie.</translation>
    </message>
    <message>
        <source>A TTL of one hour to one day is usual.</source>
        <translation>Üblich ist eine TTL von einer Stunde bis einem Tag.</translation>
    </message>
    <message>
        <source>Some senders read the record differently</source>
        <translation>Manche Sender lesen den Eintrag anders</translation>
    </message>
    <message>
        <source>MTA-STS record is good</source>
        <translation>MTA-STS-Eintrag ist in Ordnung</translation>
    </message>
    <message>
        <source>{subject} has one valid record with the id {id}.</source>
        <translation>{subject} hat einen gültigen Eintrag mit der id {id}.</translation>
    </message>
    <message>
        <source>Senders find it and fetch the policy when the id changes.</source>
        <translation>Sender finden ihn und rufen die Richtlinie ab, wenn sich die id ändert.</translation>
    </message>
    <message>
        <source>Policy changed, id did not</source>
        <translation>Richtlinie geändert, id nicht</translation>
    </message>
    <message>
        <source>The live policy of {subject} changed, but its id is still the same.</source>
        <translation>Die veröffentlichte Richtlinie von {subject} hat sich geändert, ihre id aber nicht.</translation>
    </message>
    <message>
        <source>Senders that hold the old policy compare the id only, and go on using the old one.</source>
        <translation>Sender mit der alten Richtlinie vergleichen nur die id und verwenden weiter die alte.</translation>
    </message>
    <message>
        <source>Change the id of the _mta-sts record.</source>
        <translation>Die id des _mta-sts-Eintrags ändern.</translation>
    </message>
    <message>
        <source>id changed, policy did not</source>
        <translation>id geändert, Richtlinie nicht</translation>
    </message>
    <message>
        <source>The id of {subject} changed, but the policy means the same.</source>
        <translation>Die id von {subject} hat sich geändert, die Richtlinie bedeutet aber dasselbe.</translation>
    </message>
    <message>
        <source>Senders fetch the policy again; it does no harm.</source>
        <translation>Sender rufen die Richtlinie noch einmal ab; es schadet nicht.</translation>
    </message>
    <message>
        <source>Live state differs from the draft</source>
        <translation>Veröffentlichtes weicht vom Entwurf ab</translation>
    </message>
    <message>
        <source>What is published for {subject} differs from the draft kept here: {change}.</source>
        <translation>Was für {subject} veröffentlicht ist, weicht vom hier gespeicherten Entwurf ab: {change}.</translation>
    </message>
    <message>
        <source>Somebody changed one of them, or the draft was not published yet.</source>
        <translation>Jemand hat eines von beiden geändert, oder der Entwurf wurde noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Publish the draft, or take over what is live.</source>
        <translation>Den Entwurf veröffentlichen oder das Veröffentlichte übernehmen.</translation>
    </message>
    <message>
        <source>Name servers disagree</source>
        <translation>Nameserver sind sich uneinig</translation>
    </message>
    <message>
        <source>The name servers of the domain give different answers at {subject}: {detail}.</source>
        <translation>Die Nameserver der Domain geben unter {subject} verschiedene Antworten: {detail}.</translation>
    </message>
    <message>
        <source>Which record a sender sees depends on the name server it asks.</source>
        <translation>Welchen Eintrag ein Sender sieht, hängt davon ab, welchen Nameserver er fragt.</translation>
    </message>
    <message>
        <source>Look why a secondary server did not take over the zone.</source>
        <translation>Herausfinden, warum ein sekundärer Server die Zone nicht übernommen hat.</translation>
    </message>
    <message>
        <source>A sender still holds an old policy</source>
        <translation>Ein Sender hat noch eine alte Richtlinie</translation>
    </message>
    <message>
        <source>{who} reported on {date} with a policy that is no longer live; it may hold it until {until}.</source>
        <translation>{who} berichtete am {date} mit einer Richtlinie, die nicht mehr veröffentlicht ist; sie kann dort bis {until} gelten.</translation>
    </message>
    <message>
        <source>Until then it delivers by the old policy.</source>
        <translation>Bis dahin wird nach der alten Richtlinie zugestellt.</translation>
    </message>
    <message>
        <source>MTA-STS was removed too early</source>
        <translation>MTA-STS wurde zu früh entfernt</translation>
    </message>
    <message>
        <source>Record or policy of {subject} vanished, but senders may hold an enforce policy until {until}.</source>
        <translation>Eintrag oder Richtlinie von {subject} ist verschwunden, aber Sender können bis {until} eine Richtlinie mit enforce haben.</translation>
    </message>
    <message>
        <source>They go on enforcing it and may refuse to deliver.</source>
        <translation>Sie setzen sie weiter durch und verweigern womöglich die Zustellung.</translation>
    </message>
    <message>
        <source>Serve mode none until then, and remove everything afterwards.</source>
        <translation>Bis dahin den Modus none ausliefern und danach alles entfernen.</translation>
    </message>
    <message>
        <source>The certificate of {subject} at {address} expires at {date}; days left: {days}.</source>
        <translation>Das Zertifikat von {subject} auf {address} läuft am {date} ab; verbleibende Tage: {days}.</translation>
    </message>
    <message>
        <source>{subject} serves the policy with a valid certificate; addresses: {count}.</source>
        <translation>{subject} liefert die Richtlinie mit gültigem Zertifikat aus; Adressen: {count}.</translation>
    </message>
    <message>
        <source>{subject} has other TXT records ({count}), for example: {text}</source>
        <translation>{subject} hat andere TXT-Einträge ({count}), zum Beispiel: {text}</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} expires at {date}; days left: {days}.</source>
        <translation>Das Zertifikat von {host} auf {address} läuft am {date} ab; verbleibende Tage: {days}.</translation>
    </message>
    <message>
        <source>{host} has STARTTLS with a valid certificate; addresses: {count}.</source>
        <translation>{host} hat STARTTLS mit gültigem Zertifikat; Adressen: {count}.</translation>
    </message>
    <message>
        <source>The policy is valid, but not read alike everywhere. {who}: {effect}.</source>
        <translation>Die Richtlinie ist gültig, wird aber nicht überall gleich gelesen. {who}: {effect}.</translation>
    </message>
    <message>
        <source>The record at {subject} is valid, but not read alike everywhere. {who}: {effect}.</source>
        <translation>Der Eintrag unter {subject} ist gültig, wird aber nicht überall gleich gelesen. {who}: {effect}.</translation>
    </message>
    <message>
        <source>At {place}, {repair}.</source>
        <translation>Bei {place}: {repair}.</translation>
    </message>
    <message>
        <source>File cannot be opened</source>
        <translation>Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{subject} could not be opened: {detail}.</source>
        <translation>{subject} ließ sich nicht öffnen: {detail}.</translation>
    </message>
    <message>
        <source>{subject} is no TLS report: {detail}.</source>
        <translation>{subject} ist kein TLS-Bericht: {detail}.</translation>
    </message>
    <message>
        <source>Policy host&apos;s answer cannot be read</source>
        <translation>Antwort des Richtlinienservers ist nicht lesbar</translation>
    </message>
    <message>
        <source>{subject} does not give a whole HTTP answer at {address}: {detail}.</source>
        <translation>{subject} gibt auf {address} keine vollständige HTTP-Antwort: {detail}.</translation>
    </message>
    <message>
        <source>Something answers behind the certificate, but not as HTTP wants it: it closes too early, packs what nobody asked to be packed, or is no web server.</source>
        <translation>Hinter dem Zertifikat antwortet etwas, aber nicht so, wie HTTP es verlangt: Es schließt zu früh, komprimiert, was niemand komprimiert haben wollte, oder ist kein Webserver.</translation>
    </message>
    <message>
        <source>Look what listens at this address, and serve the policy as it is: whole, and without Content-Encoding.</source>
        <translation>Nachsehen, was auf dieser Adresse lauscht, und die Richtlinie so ausliefern, wie sie ist: vollständig und ohne Content-Encoding.</translation>
    </message>
    <message>
        <source>Reports about {subject} came in, a domain that is not in the portfolio.</source>
        <translation>Es kamen Berichte über {subject}, eine Domain, die nicht im Bestand ist.</translation>
    </message>
    <message>
        <source>The certificate {certificate} in the chain of {host} at {address} expired at {date}.</source>
        <translation>Das Zertifikat {certificate} in der Kette von {host} auf {address} ist am {date} abgelaufen.</translation>
    </message>
    <message>
        <source>Renew the certificate and load it with its whole chain into the web server.</source>
        <translation>Das Zertifikat erneuern und mit seiner ganzen Kette in den Webserver laden.</translation>
    </message>
    <message>
        <source>The certificate {certificate} in the chain of {host} at {address} is valid only from {date}.</source>
        <translation>Das Zertifikat {certificate} in der Kette von {host} auf {address} ist erst ab {date} gültig.</translation>
    </message>
    <message>
        <source>Renew it, and make the mail server load it with its whole chain.</source>
        <translation>Es erneuern und den Mailserver es mit seiner ganzen Kette laden lassen.</translation>
    </message>
    <message>
        <source>Write {meant} instead of {name}, if that was meant.</source>
        <translation>{meant} statt {name} schreiben, wenn das gemeint war.</translation>
    </message>
    <message>
        <source>So that they read it as it is meant: {cure}.</source>
        <translation>Damit sie es wie gemeint lesen: {cure}.</translation>
    </message>
    <message>
        <source>{subject} is a report that was read before{difference}.</source>
        <translation>{subject} ist ein Bericht, der schon gelesen wurde{difference}.</translation>
    </message>
    <message>
        <source>TLSA records could not be looked up</source>
        <translation>TLSA-Einträge konnten nicht abgefragt werden</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back as long as it fails for them, too.</source>
        <translation>Sender mit DANE halten Mail zurück, solange die Abfrage auch bei ihnen fehlschlägt.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers of the mail host.</source>
        <translation>Noch einmal versuchen. Bleibt es dabei, die Nameserver des Mailservers ansehen.</translation>
    </message>
    <message>
        <source>Mail certificate that only this machine trusts</source>
        <translation>Mailzertifikat, dem nur dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} comes from {issuer}, which only this machine trusts.</source>
        <translation>Das Zertifikat von {host} unter {address} kommt von {issuer}, dem nur dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>It is from an authority of your own, or something in between reads along. Senders outside do not know that authority; under enforce they do not deliver to it.</source>
        <translation>Es ist von einer eigenen Zertifizierungsstelle, oder etwas dazwischen liest mit. Sender draußen kennen diese Stelle nicht; unter enforce stellen sie dort nicht zu.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority, or check from another network.</source>
        <translation>Ein Zertifikat einer öffentlichen Zertifizierungsstelle einrichten oder aus einem anderen Netz prüfen.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Richtlinien-id</translation>
    </message>
    <message>
        <source>id of the live _mta-sts record</source>
        <translation>id des veröffentlichten _mta-sts-Eintrags</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>In Gebrauch bis</translation>
    </message>
    <message>
        <source>The last moment at which a sender may still hold it</source>
        <translation>Der letzte Zeitpunkt, zu dem ein Sender sie noch haben kann</translation>
    </message>
</context>
<context>
    <name>Interop</name>
    <message>
        <source>its parser was run in August 2026</source>
        <translation>sein Parser wurde im August 2026 ausgeführt</translation>
    </message>
    <message>
        <source>its parser was run in August 2026 (%1)</source>
        <translation>sein Parser wurde im August 2026 ausgeführt (%1)</translation>
    </message>
    <message>
        <source>read in its source in August 2026</source>
        <translation>im August 2026 in seinem Quelltext gelesen</translation>
    </message>
    <message>
        <source>read in its source in August 2026 (%1)</source>
        <translation>im August 2026 in seinem Quelltext gelesen (%1)</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Publish the draft, then check it</source>
        <translation>Den Entwurf veröffentlichen, dann prüfen</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <comment>title of a finding</comment>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Das Zertifikat von %1 erneuern</translation>
    </message>
    <message>
        <source>Draft a policy</source>
        <translation>Eine Richtlinie entwerfen</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Den Entwurf veröffentlichen</translation>
    </message>
    <message>
        <source>Look at the check</source>
        <translation>Die Prüfung ansehen</translation>
    </message>
    <message>
        <source>Remove record and policy when caches have run out</source>
        <translation>Eintrag und Richtlinie entfernen, wenn die Caches abgelaufen sind</translation>
    </message>
    <message>
        <source>Publish a TLS-RPT record</source>
        <translation>Einen TLS-RPT-Eintrag veröffentlichen</translation>
    </message>
    <message>
        <source>Look into the failures in the reports</source>
        <translation>Den Fehlschlägen in den Berichten nachgehen</translation>
    </message>
    <message>
        <source>Watch the reports, then enforce</source>
        <translation>Die Berichte beobachten, dann auf enforce wechseln</translation>
    </message>
    <message>
        <source>Raise max_age to two weeks or more</source>
        <translation>max_age auf zwei Wochen oder mehr erhöhen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>%1: valid until %2</source>
        <comment>host, date</comment>
        <translation>%1: gültig bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 sessions failed</source>
        <translation>%1 von %2 Sitzungen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What a sender finds: absent, broken, none, testing or enforce</source>
        <translation>Was ein Sender vorfindet: fehlt, defekt, none, testing oder enforce</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The worst of the last check</source>
        <translation>Das Schlimmste der letzten Prüfung</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Mode of the live policy</source>
        <translation>Modus der veröffentlichten Richtlinie</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Behalten für</translation>
    </message>
    <message>
        <source>max_age of the live policy</source>
        <translation>max_age der veröffentlichten Richtlinie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The certificate that ends first, of the policy host and of every mail host</source>
        <translation>Das Zertifikat, das zuerst abläuft, vom Richtlinienserver und allen Mailservern</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>TLS sessions reported in the last 14 days</source>
        <translation>TLS-Sitzungen, über die in den letzten 14 Tagen berichtet wurde</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Share of failed sessions in the last 14 days</source>
        <translation>Anteil fehlgeschlagener Sitzungen in den letzten 14 Tagen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>Sessions of the last 14 days; failed ones at the bottom</source>
        <translation>Sitzungen der letzten 14 Tage; fehlgeschlagene unten</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>How many organizations reported in the last 14 days</source>
        <translation>Wie viele Organisationen in den letzten 14 Tagen berichtet haben</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Richtlinien-id</translation>
    </message>
    <message>
        <source>id of the live _mta-sts record</source>
        <translation>id des veröffentlichten _mta-sts-Eintrags</translation>
    </message>
</context>
<context>
    <name>PlannedRecords</name>
    <message>
        <source>The DNS has: %1</source>
        <translation>Im DNS steht: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>How the record stands to the last check</source>
        <translation>Wie der Eintrag zur letzten Prüfung steht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the DNS now</source>
        <translation>Jetzt im DNS</translation>
    </message>
</context>
<context>
    <name>PolicyTables</name>
    <message>
        <source>− live</source>
        <comment>line only in the live policy</comment>
        <translation>− live</translation>
    </message>
    <message>
        <source>+ draft</source>
        <comment>line only in the draft</comment>
        <translation>+ Entwurf</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Implementation that fetches policies</source>
        <translation>Implementierung, die Richtlinien abruft</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>What it makes of this policy</source>
        <translation>Was er aus dieser Richtlinie macht</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where this is documented</source>
        <translation>Wo dies dokumentiert ist</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Nur in</translation>
    </message>
    <message>
        <source>sends mail</source>
        <translation>sendet Mail</translation>
    </message>
    <message>
        <source>checks only</source>
        <translation>prüft nur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Whether it decides about mail, or only tells its users</source>
        <translation>Ob er über Mail entscheidet oder nur seine Benutzer informiert</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>(without details)</source>
        <translation>(ohne Einzelheiten)</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(nicht angegeben)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Sending source</source>
        <translation>Sendende Quelle</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>TLS sessions, not messages</source>
        <translation>TLS-Sitzungen, nicht Nachrichten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of failed sessions</source>
        <translation>Anteil fehlgeschlagener Sitzungen</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>How many organizations reported it</source>
        <translation>Wie viele Organisationen es berichtet haben</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>How many mail hosts it happened at</source>
        <translation>Auf wie vielen Mailservern es vorkam</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Berichts-ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where it was read from</source>
        <translation>Woraus er gelesen wurde</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Name der Adresse</translation>
    </message>
    <message>
        <source>What the reverse DNS says; asked on request only</source>
        <translation>Was das Reverse-DNS sagt; wird nur auf Wunsch gefragt</translation>
    </message>
    <message>
        <source>Failed sessions from this address</source>
        <translation>Fehlgeschlagene Sitzungen von dieser Adresse</translation>
    </message>
    <message>
        <source>Successful sessions are in the row of the reporter without an address: reports do not break them down by address</source>
        <translation>Erfolgreiche Sitzungen stehen in der Zeile des Berichterstatters ohne Adresse: Berichte schlüsseln sie nicht nach Adressen auf</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Of all sessions of the reporter</source>
        <translation>Von allen Sitzungen des Berichterstatters</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Erster Fehlschlag</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehlschlag</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>An Adresse</translation>
    </message>
    <message>
        <source>Failed sessions at this address</source>
        <translation>Fehlgeschlagene Sitzungen auf dieser Adresse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reporters, all reporters</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How many organizations reported it, of all that reported in this period</source>
        <translation>Wie viele Organisationen es berichtet haben, von allen, die in diesem Zeitraum berichteten</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Whether the mail it came in is signed by the reporter&apos;s domain (DKIM)</source>
        <translation>Ob die Mail, in der er kam, von der Domain des Berichterstatters signiert ist (DKIM)</translation>
    </message>
    <message>
        <source>%1, and others</source>
        <comment>what failed</comment>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <comment>reporter of an invented report</comment>
        <translation>%1 (Beispiel)</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>Am letzten Tag (%n)</numerusform>
            <numerusform>In den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Am %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>An unnamed reporter</source>
        <translation>Ein ungenannter Berichterstatter</translation>
    </message>
    <message numerus="yes">
        <source>%1 reported %2 failed session(s) of %3, without details.</source>
        <translation>
            <numerusform>%1 meldete %2 fehlgeschlagene Sitzung von %3, ohne Einzelheiten.</numerusform>
            <numerusform>%1 meldete %2 fehlgeschlagene Sitzungen von %3, ohne Einzelheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported %2 failed session(s) of %3. Most frequent: %4.</source>
        <translation>
            <numerusform>%1 meldete %2 fehlgeschlagene Sitzung von %3. Am häufigsten: %4.</numerusform>
            <numerusform>%1 meldete %2 fehlgeschlagene Sitzungen von %3. Am häufigsten: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no report of this period.</source>
        <translation>Aus diesem Zeitraum gibt es keinen Bericht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reporter(s)</source>
        <translation>
            <numerusform>%1 Berichterstatter</numerusform>
            <numerusform>%1 Berichterstatter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <translation>
            <numerusform>%1 Sitzung</numerusform>
            <numerusform>%1 Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 counted %3; none of them failed.</source>
        <translation>%1: %3, %2; keine Sitzung fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 counted %3; %4 of them reported failures (%5).</source>
        <translation>
            <numerusform>%1: %3, %2; %4 davon meldete Fehlschläge (%5).</numerusform>
            <numerusform>%1: %3, %2; %4 davon meldeten Fehlschläge (%5).</numerusform>
        </translation>
    </message>
    <message>
        <source>No report about a day after %1 is here: either none was opened, or none arrives.</source>
        <translation>Über keinen Tag nach %1 ist ein Bericht hier: Entweder wurde keiner geöffnet, oder es kommt keiner an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not reported since %2; it used to report at least every %n day(s).</source>
        <translation>
            <numerusform>%1 hat seit %2 nicht berichtet; bisher kam mindestens einer je %n Tag.</numerusform>
            <numerusform>%1 hat seit %2 nicht berichtet; bisher kam mindestens alle %n Tage ein Bericht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n reporters about %1 saw failures: look for the cause on your side first.</source>
        <translation>
            <numerusform>Der einzige Berichterstatter (%n) zu %1 sah Fehlschläge: die Ursache zuerst auf der eigenen Seite suchen.</numerusform>
            <numerusform>Alle %n Berichterstatter zu %1 sahen Fehlschläge: die Ursache zuerst auf der eigenen Seite suchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 reporters about %2 saw failures: the cause may lie with them or on their way to you.</source>
        <translation>
            <numerusform>%n von %1 Berichterstattern zu %2 sah Fehlschläge: Die Ursache kann dort liegen oder auf dem Weg hierher.</numerusform>
            <numerusform>%n von %1 Berichterstattern zu %2 sahen Fehlschläge: Die Ursache kann dort liegen oder auf dem Weg hierher.</numerusform>
        </translation>
    </message>
    <message>
        <source>In reports without a date</source>
        <translation>In Berichten ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; under enforce their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 Sitzung schlug fehl; unter enforce wurde ihre Mail abgelehnt oder verzögert.</numerusform>
            <numerusform>%1 Sitzungen schlugen fehl; unter enforce wurde ihre Mail abgelehnt oder verzögert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; DANE knows no testing, so their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 Sitzung schlug fehl; DANE kennt keinen Modus testing, daher wurde ihre Mail abgelehnt oder verzögert.</numerusform>
            <numerusform>%1 Sitzungen schlugen fehl; DANE kennt keinen Modus testing, daher wurde ihre Mail abgelehnt oder verzögert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; without a valid answer of the DNS senders hold mail back, so it was refused or delayed.</source>
        <translation>
            <numerusform>%1 Sitzung schlug fehl; ohne gültige Antwort des DNS halten Sender Mail zurück, daher wurde sie abgelehnt oder verzögert.</numerusform>
            <numerusform>%1 Sitzungen schlugen fehl; ohne gültige Antwort des DNS halten Sender Mail zurück, daher wurde sie abgelehnt oder verzögert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; the sender insists on what it missed, so their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 Sitzung schlug fehl; der Sender besteht auf dem, was ihm fehlte, daher wurde ihre Mail abgelehnt oder verzögert.</numerusform>
            <numerusform>%1 Sitzungen schlugen fehl; der Sender besteht auf dem, was ihm fehlte, daher wurde ihre Mail abgelehnt oder verzögert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; their mail was delivered all the same, as the policy does not enforce.</source>
        <translation>
            <numerusform>%1 Sitzung schlug fehl; ihre Mail wurde trotzdem zugestellt, da die Richtlinie nicht auf enforce steht.</numerusform>
            <numerusform>%1 Sitzungen schlugen fehl; ihre Mail wurde trotzdem zugestellt, da die Richtlinie nicht auf enforce steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; no policy was found, and without one senders deliver all the same, if need be unencrypted.</source>
        <translation>
            <numerusform>%1 Sitzung schlug fehl; es wurde keine Richtlinie gefunden, und ohne Richtlinie stellen Sender trotzdem zu, notfalls unverschlüsselt.</numerusform>
            <numerusform>%1 Sitzungen schlugen fehl; es wurde keine Richtlinie gefunden, und ohne Richtlinie stellen Sender trotzdem zu, notfalls unverschlüsselt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; by itself that holds no mail back: without a policy that it can use, the sender goes by an earlier one or delivers as if there were none.</source>
        <translation>
            <numerusform>%1 Sitzung schlug fehl; das allein hält keine Mail zurück: Ohne eine Richtlinie, die er verwenden kann, richtet sich der Sender nach einer früheren oder stellt zu, als gäbe es keine.</numerusform>
            <numerusform>%1 Sitzungen schlugen fehl; das allein hält keine Mail zurück: Ohne eine Richtlinie, die er verwenden kann, richtet sich der Sender nach einer früheren oder stellt zu, als gäbe es keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; the report does not say under which mode.</source>
        <translation>
            <numerusform>%1 Sitzung schlug fehl; der Bericht sagt nicht, unter welchem Modus.</numerusform>
            <numerusform>%1 Sitzungen schlugen fehl; der Bericht sagt nicht, unter welchem Modus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsDocument</name>
    <message>
        <source>TLS reports</source>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By mail host</source>
        <translation>Nach Mailserver</translation>
    </message>
    <message>
        <source>By reporter</source>
        <translation>Nach Berichterstatter</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domain</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Nach Richtlinie</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <translation>Sitzungen im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>SkippedLine</name>
    <message>
        <source>This is not a domain name.</source>
        <translation>Das ist kein Domainname.</translation>
    </message>
    <message>
        <source>A wildcard has no policy of its own.</source>
        <translation>Eine Wildcard hat keine eigene Richtlinie.</translation>
    </message>
    <message>
        <source>This domain was listed before.</source>
        <translation>Diese Domain stand schon weiter oben.</translation>
    </message>
    <message>
        <source>This entry of the zone file cannot be read: %1</source>
        <translation>Diese Angabe der Zonendatei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The zone file does not say which zone this name belongs to.</source>
        <translation>Die Zonendatei sagt nicht, zu welcher Zone dieser Name gehört.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list, a table or a zone file.</source>
        <translation>Diese Datei lässt sich nicht als Liste, Tabelle oder Zonendatei lesen.</translation>
    </message>
</context>
<context>
    <name>StoreQuestion</name>
    <message>
        <source>Shared store</source>
        <translation>Gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>The shared store %1 could not be opened.</source>
        <translation>Die gemeinsame Datenbank %1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>&amp;Passwort eingeben…</translation>
    </message>
    <message>
        <source>&amp;Use the store on this computer</source>
        <translation>&amp;Datenbank auf diesem Rechner verwenden</translation>
    </message>
    <message>
        <source>Password for %1, for this time only</source>
        <translation>Passwort für %1, nur für dieses Mal</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>Stores (*.sqlite);;All files (*)</source>
        <translation>Datenbanken (*.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>The store %1 could not be opened.</source>
        <translation>Die Datenbank %1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Another store is used for this time only: the settings stay as they are.</source>
        <translation>Eine andere Datenbank wird nur für dieses Mal verwendet: Die Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Andere Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Use the &amp;default store</source>
        <translation>&amp;Standarddatenbank verwenden</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>state of a domain without MTA-STS</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a domain</comment>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a domain: the policy&apos;s mode is none</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>state of a domain: the policy&apos;s mode is testing</comment>
        <translation>testing</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>state of a domain: the policy&apos;s mode is enforce</comment>
        <translation>enforce</translation>
    </message>
    <message>
        <source>Enforce</source>
        <comment>policy mode</comment>
        <translation>enforce</translation>
    </message>
    <message>
        <source>Testing</source>
        <comment>policy mode</comment>
        <translation>testing</translation>
    </message>
    <message>
        <source>None</source>
        <comment>policy mode</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Senders refuse to deliver where TLS or the certificate fails.</source>
        <translation>Sender verweigern die Zustellung, wo TLS oder das Zertifikat versagt.</translation>
    </message>
    <message>
        <source>Senders deliver all the same, and report what would have failed.</source>
        <translation>Sender stellen trotzdem zu und berichten, was fehlgeschlagen wäre.</translation>
    </message>
    <message>
        <source>Senders treat the domain as if it had no policy; used to take MTA-STS down.</source>
        <translation>Sender behandeln die Domain, als hätte sie keine Richtlinie; dient dazu, MTA-STS abzubauen.</translation>
    </message>
    <message>
        <source>Uses it as meant</source>
        <comment>what a sender makes of a policy</comment>
        <translation>Verwendet sie wie gemeint</translation>
    </message>
    <message>
        <source>Ignores it</source>
        <comment>what a sender makes of a policy</comment>
        <translation>Ignoriert sie</translation>
    </message>
    <message>
        <source>Reads it as none</source>
        <comment>what a sender makes of a policy</comment>
        <translation>Liest sie als none</translation>
    </message>
    <message>
        <source>Never matches</source>
        <comment>what a sender makes of a policy</comment>
        <translation>Findet nie Übereinstimmung</translation>
    </message>
    <message>
        <source>Reads it differently</source>
        <comment>what a sender makes of a policy</comment>
        <translation>Liest sie anders</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>Auf unserer Seite</translation>
    </message>
    <message>
        <source>On the sender&apos;s side</source>
        <translation>Auf der Seite des Senders</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Side unknown</source>
        <translation>Seite unbekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>DNS record</source>
        <comment>station of a message&apos;s path</comment>
        <translation>DNS-Eintrag</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Richtlinienserver</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <comment>station of a message&apos;s path</comment>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: errors, warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be tested</source>
        <translation>
            <numerusform>%n Punkt ließ sich nicht testen</numerusform>
            <numerusform>%n Punkte ließen sich nicht testen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>no errors and no warnings</comment>
        <translation>Nichts zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Verursacht durch</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Vermutlich gemeint</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Not known: the key of %1 was not to be had</source>
        <translation>Unbekannt: Der Schlüssel von %1 war nicht zu bekommen</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>Nicht signiert: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Ungültig: %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <comment>the domain that signed</comment>
        <translation>Verifiziert: %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>valija::AddDomainDialog</name>
    <message>
        <source>Add a domain</source>
        <translation>Domain hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Mail domain, the part behind the @</source>
        <translation>&amp;Mail-Domain, der Teil hinter dem @</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>In the DNS: %1</source>
        <translation>Im DNS: %1</translation>
    </message>
    <message>
        <source>This is not a domain name yet.</source>
        <translation>Das ist noch kein Domainname.</translation>
    </message>
</context>
<context>
    <name>valija::ApplyPolicyDialog</name>
    <message>
        <source>Each domain &amp;keeps its own mail hosts</source>
        <translation>Jede Domain &amp;behält ihre eigenen Mailserver</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Apply the policy to several domains</source>
        <translation>Die Richtlinie auf mehrere Domains anwenden</translation>
    </message>
    <message>
        <source>Only mode, max_age and further fields are taken over</source>
        <translation>Nur Modus, max_age und weitere Felder werden übernommen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the domains</source>
        <translation>Die Domains filtern</translation>
    </message>
    <message>
        <source>Domains to apply the policy to</source>
        <translation>Domains, auf die die Richtlinie angewendet wird</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>drafts that change; records that change</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) change</source>
        <translation>
            <numerusform>%n Entwurf ändert sich</numerusform>
            <numerusform>%n Entwürfe ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have to be published anew</source>
        <translation>
            <numerusform>%n Eintrag ist neu zu veröffentlichen</numerusform>
            <numerusform>%n Einträge sind neu zu veröffentlichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>A&amp;lle wählen</translation>
    </message>
    <message>
        <source>Choose all domains that the filter shows</source>
        <translation>Alle Domains wählen, die der Filter zeigt</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>Choose none of the domains that the filter shows</source>
        <translation>Keine der Domains wählen, die der Filter zeigt</translation>
    </message>
</context>
<context>
    <name>valija::BundleDialog</name>
    <message>
        <source>Files for the web server</source>
        <translation>Dateien für den Webserver</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Die gewählte Datei</translation>
    </message>
    <message>
        <source>&amp;Web server</source>
        <translation>&amp;Webserver</translation>
    </message>
    <message>
        <source>Write to a &amp;folder…</source>
        <translation>In &amp;Ordner schreiben…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n Datei wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files could not be written. %1</source>
        <translation>Die Dateien ließen sich nicht schreiben. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) are left out, too long for a policy host</source>
        <translation>
            <numerusform>%n Domain ist ausgelassen: zu lang für einen Richtlinienserver</numerusform>
            <numerusform>%n Domains sind ausgelassen: zu lang für einen Richtlinienserver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::CheckPage</name>
    <message>
        <source>The last check could not be read.</source>
        <translation>Die letzte Prüfung ließ sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) about: %1</source>
        <comment>number, station</comment>
        <translation>
            <numerusform>%n Befund zu: %1</numerusform>
            <numerusform>%n Befunde zu: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs attention.</source>
        <translation>Hier braucht nichts Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Choose a finding to see what it means and what to do.</source>
        <translation>Einen Befund wählen, um zu sehen, was er bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>What the check saw could not be read.</source>
        <translation>Was die Prüfung sah, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The earlier check could not be read.</source>
        <translation>Die frühere Prüfung ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no earlier check to compare with.</source>
        <translation>Es gibt keine frühere Prüfung zum Vergleichen.</translation>
    </message>
    <message>
        <source>Compare checks of %1</source>
        <translation>Prüfungen von %1 vergleichen</translation>
    </message>
    <message>
        <source>What came and went between %1 and %2.</source>
        <comment>two dates</comment>
        <translation>Was zwischen %1 und %2 kam und ging.</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>Zertifikate von %1</translation>
    </message>
    <message>
        <source>What each address of the policy host and of the mail hosts presented.</source>
        <translation>Was jede Adresse des Richtlinienservers und der Mailserver vorgelegt hat.</translation>
    </message>
    <message>
        <source>No server was talked to in this check.</source>
        <translation>In dieser Prüfung wurde mit keinem Server gesprochen.</translation>
    </message>
    <message>
        <source>Transcripts of %1</source>
        <translation>Mitschnitte von %1</translation>
    </message>
    <message>
        <source>Export the check</source>
        <translation>Prüfung exportieren</translation>
    </message>
    <message>
        <source>The check could not be exported.</source>
        <translation>Die Prüfung ließ sich nicht exportieren.</translation>
    </message>
    <message>
        <source>The check is written to %1.</source>
        <translation>Die Prüfung wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation>Nur &amp;was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>This domain was not checked yet. A check asks the DNS, the policy host and the mail hosts; it never sends mail.</source>
        <translation>Diese Domain wurde noch nicht geprüft. Eine Prüfung fragt das DNS, den Richtlinienserver und die Mailserver; sie sendet nie Mail.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Test station again</source>
        <translation>Station neu testen</translation>
    </message>
    <message>
        <source>Test only the chosen station again</source>
        <translation>Nur die gewählte Station noch einmal testen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Compare with the check before this one</source>
        <translation>Mit der Prüfung davor vergleichen</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Zertifikate…</translation>
    </message>
    <message>
        <source>All certificates side by side</source>
        <translation>Alle Zertifikate nebeneinander</translation>
    </message>
    <message>
        <source>Transcripts…</source>
        <translation>Mitschnitte…</translation>
    </message>
    <message>
        <source>What was said to the servers, word by word</source>
        <translation>Was mit den Servern gesprochen wurde, Wort für Wort</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write this check to a file</source>
        <translation>Diese Prüfung in eine Datei schreiben</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>Als HTML…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Als JSON…</translation>
    </message>
    <message>
        <source>Findings by station</source>
        <translation>Befunde nach Station</translation>
    </message>
    <message>
        <source>Leave out what is good and what is only worth knowing</source>
        <translation>Weglassen, was in Ordnung oder nur wissenswert ist</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>valija::CheckRun</name>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n domain(s)</source>
        <translation>
            <numerusform>%n Domain wird geprüft</numerusform>
            <numerusform>%n Domains werden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found before could not be read.</source>
        <translation>Was zuvor gefunden wurde, ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>What the check found could not be kept.</source>
        <translation>Was die Prüfung fand, ließ sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>valija::ChoiceBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <comment>what is chosen</comment>
        <translation>Suchen: %1</translation>
    </message>
    <message>
        <source>Show only names that contain this text</source>
        <translation>Nur Namen zeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Take every choice back</source>
        <translation>Jede Auswahl zurücknehmen</translation>
    </message>
</context>
<context>
    <name>valija::DayBars</name>
    <message>
        <source>Sessions by day</source>
        <translation>Sitzungen nach Tag</translation>
    </message>
    <message>
        <source>%1: %2 sessions, %3 failed</source>
        <comment>date, numbers</comment>
        <translation>%1: %2 Sitzungen, %3 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>valija::DomainPage</name>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ask the DNS, the policy host and the mail hosts now; never sends mail</source>
        <translation>Jetzt das DNS, den Richtlinienserver und die Mailserver fragen; sendet nie Mail</translation>
    </message>
    <message>
        <source>%1 · %2 · checked %3</source>
        <comment>state, counts, how long ago</comment>
        <translation>%1 · %2 · geprüft %3</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>valija::FailuresModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Von Adresse</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>An Adresse</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>valija::FailuresView</name>
    <message>
        <source>Single failures</source>
        <translation>Einzelne Fehlschläge</translation>
    </message>
    <message>
        <source>Show all failures of the period again</source>
        <translation>Wieder alle Fehlschläge des Zeitraums zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln Fehlschlag</numerusform>
            <numerusform>%Ln Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear the filters</source>
        <translation>Fi&amp;lter zurücksetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, the text in all its rows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>valija::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <comment>a column</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Show only rows with this text in the column: %1</source>
        <translation>Nur Zeilen mit diesem Text in der Spalte zeigen: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>valija::FindingDetails</name>
    <message>
        <source>Details of the finding</source>
        <translation>Einzelheiten des Befunds</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what to do to the clipboard</source>
        <translation>Was zu tun ist in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>%1 · %2 · tested %3</source>
        <comment>finding&apos;s id, RFC section, date</comment>
        <translation>%1 · %2 · getestet %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>finding&apos;s id, RFC section</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>valija::HistoryPage</name>
    <message>
        <source>Past checks</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <source>Policies seen live</source>
        <translation>Live gesehene Richtlinien</translation>
    </message>
    <message>
        <source>Compare the two chosen checks</source>
        <translation>Die beiden gewählten Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>The past checks could not be read.</source>
        <translation>Die früheren Prüfungen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>This domain was not checked yet.</source>
        <translation>Diese Domain wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Choose two checks to compare them.</source>
        <translation>Zwei Prüfungen wählen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Compare checks of %1</source>
        <translation>Prüfungen von %1 vergleichen</translation>
    </message>
    <message>
        <source>What came and went between %1 and %2.</source>
        <comment>two dates</comment>
        <translation>Was zwischen %1 und %2 kam und ging.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Richtlinie %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Past chec&amp;ks</source>
        <translation>F&amp;rühere Prüfungen</translation>
    </message>
    <message>
        <source>Policies seen &amp;live</source>
        <translation>&amp;Live gesehene Richtlinien</translation>
    </message>
</context>
<context>
    <name>valija::HostTest</name>
    <message>
        <source>%1 (%2)</source>
        <comment>host, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It cannot be tested: the report names no domain that can be looked up.</source>
        <translation>Nicht testbar: Der Bericht nennt keine Domain, die sich nachschlagen lässt.</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>%1 wird getestet</translation>
    </message>
    <message>
        <source>The test was stopped before it had an answer.</source>
        <translation>Der Test wurde abgebrochen, bevor er eine Antwort hatte.</translation>
    </message>
    <message>
        <source>Still failing at %1. %2</source>
        <comment>host, what was found</comment>
        <translation>Schlägt auf %1 weiterhin fehl. %2</translation>
    </message>
    <message>
        <source>Fixed since: nothing of what was reported was found at %1 now.</source>
        <translation>Inzwischen behoben: Nichts vom Berichteten war auf %1 jetzt zu finden.</translation>
    </message>
    <message>
        <source>%1 is no mail host of %2 any more.</source>
        <translation>%1 ist kein Mailserver von %2 mehr.</translation>
    </message>
    <message>
        <source>It cannot be told: %1 could not be tested from here.</source>
        <translation>Nicht feststellbar: %1 ließ sich von hier aus nicht testen.</translation>
    </message>
    <message>
        <source>It cannot be told: %1</source>
        <comment>why</comment>
        <translation>Nicht feststellbar: %1</translation>
    </message>
    <message>
        <source>It cannot be tested: the store does not tell whose mail host it is. %1</source>
        <comment>what went wrong</comment>
        <translation>Nicht testbar: Die Datenbank gibt nicht an, wessen Mailserver es ist. %1</translation>
    </message>
    <message>
        <source>It cannot be tested: the DNS names no mail host of %1 now.</source>
        <translation>Nicht testbar: Das DNS nennt zurzeit keinen Mailserver von %1.</translation>
    </message>
    <message>
        <source>It cannot be tested: no domain of the portfolio had the mail host %1 when it was last checked. Check a domain whose mail goes there, then test again.</source>
        <translation>Nicht testbar: Keine Domain im Bestand hatte bei ihrer letzten Prüfung den Mailserver %1. Eine Domain prüfen, deren Mail dorthin geht, dann noch einmal testen.</translation>
    </message>
</context>
<context>
    <name>valija::ImportDomainsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Domains importieren</translation>
    </message>
    <message>
        <source>Paste a zone file, a CSV table or a list of domains, or open a file.</source>
        <translation>Eine Zonendatei, eine CSV-Tabelle oder eine Liste von Domains einfügen, oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>Domains to import</source>
        <translation>Zu importierende Domains</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <source>The domains could not be added. %1</source>
        <translation>Die Domains ließen sich nicht hinzufügen. %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n domain(s)</source>
        <translation>
            <numerusform>%n Domain &amp;hinzufügen</numerusform>
            <numerusform>%n Domains &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read. %1</source>
        <translation>Das lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>domains found; lines skipped</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) found</source>
        <translation>
            <numerusform>%n Domain gefunden</numerusform>
            <numerusform>%n Domains gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n Zeile übersprungen</numerusform>
            <numerusform>%n Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>Dateien ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open lists or zone files</source>
        <translation>Listen oder Zonendateien öffnen</translation>
    </message>
</context>
<context>
    <name>valija::Jobs</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the work in the background; what is done is kept</source>
        <translation>Die Arbeit im Hintergrund anhalten; Erledigtes bleibt erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a job&apos;s title</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::MainWindow</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Die Einstellungen sind gespeichert.</translation>
    </message>
    <message>
        <source>The domains could not be read.</source>
        <translation>Die Domains ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Reading reports</source>
        <translation>Berichte werden gelesen</translation>
    </message>
    <message>
        <source>The reports could not be kept.</source>
        <translation>Die Berichte ließen sich nicht speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n neuer Bericht</numerusform>
            <numerusform>%n neue Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n zurückgewiesen</numerusform>
            <numerusform>%n zurückgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Gründe zeigen</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Berichte öffnen</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.zip *.tar *.xz *.bz2 *.zst *.eml *.mbox);;All files (*)</source>
        <translation>Berichte und Mails (*.json *.gz *.zip *.tar *.xz *.bz2 *.zst *.eml *.mbox);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added.</source>
        <translation>
            <numerusform>%n Domain hinzugefügt.</numerusform>
            <numerusform>%n Domains hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The domain could not be added.</source>
        <translation>Die Domain ließ sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Remove domain</source>
        <translation>Domain entfernen</translation>
    </message>
    <message>
        <source>Remove %1 with its draft and its past checks? Its reports stay.</source>
        <translation>%1 mit Entwurf und früheren Prüfungen entfernen? Die Berichte bleiben.</translation>
    </message>
    <message>
        <source>The domain could not be removed.</source>
        <translation>Die Domain ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>No conforming sender would use the draft; correct the policy first.</source>
        <translation>Kein standardkonformer Sender würde den Entwurf verwenden; zuerst die Richtlinie berichtigen.</translation>
    </message>
    <message>
        <source>Loading the example</source>
        <translation>Beispiel wird geladen</translation>
    </message>
    <message>
        <source>The example could not be loaded.</source>
        <translation>Das Beispiel ließ sich nicht laden.</translation>
    </message>
    <message>
        <source>These are invented domains and reports to try things with.</source>
        <translation>Das sind erfundene Domains und Berichte zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>The example could not be removed.</source>
        <translation>Das Beispiel ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>Domain &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add one domain to the portfolio</source>
        <translation>Dem Bestand eine Domain hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import domains…</source>
        <translation>Domains &amp;importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Add many domains from a list, a CSV table or a zone file</source>
        <translation>Viele Domains aus einer Liste, CSV-Tabelle oder Zonendatei hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Open reports…</source>
        <translation>Berichte ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Read report files, archives or saved mails</source>
        <translation>Berichtsdateien, Archive oder gespeicherte Mails lesen</translation>
    </message>
    <message>
        <source>Open a &amp;folder of reports…</source>
        <translation>&amp;Ordner mit Berichten öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Read everything in a folder and below</source>
        <translation>Alles in einem Ordner und darunter lesen</translation>
    </message>
    <message>
        <source>Open a folder of reports</source>
        <translation>Ordner mit Berichten öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove domain…</source>
        <translation>Domain &amp;entfernen…</translation>
    </message>
    <message>
        <source>Remove the shown domain from the portfolio</source>
        <translation>Die gezeigte Domain aus dem Bestand entfernen</translation>
    </message>
    <message>
        <source>Load &amp;example</source>
        <translation>Beispiel &amp;laden</translation>
    </message>
    <message>
        <source>Add invented domains and reports to try things with</source>
        <translation>Erfundene Domains und Berichte zum Ausprobieren hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ei&amp;nstellungen</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Language, network, limits</source>
        <translation>Sprache, Netz, Grenzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domains</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Berichte</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The reports about all domains</source>
        <translation>Die Berichte über alle Domains</translation>
    </message>
    <message>
        <source>&amp;Find a domain</source>
        <translation>Domain &amp;suchen</translation>
    </message>
    <message>
        <source>Search the list of domains</source>
        <translation>In der Liste der Domains suchen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Read everything from the store again</source>
        <translation>Alles neu aus der Datenbank lesen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check this &amp;domain</source>
        <translation>Diese &amp;Domain prüfen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Check the shown domain now</source>
        <translation>Die gezeigte Domain jetzt prüfen</translation>
    </message>
    <message>
        <source>Check &amp;all domains</source>
        <translation>&amp;Alle Domains prüfen</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Check all domains now</source>
        <translation>Alle Domains jetzt prüfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Valija</source>
        <translation>Ü&amp;ber Valija</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>About Valija</source>
        <translation>Über Valija</translation>
    </message>
    <message>
        <source>Valija %1

MTA-STS and SMTP TLS reporting for mail administrators.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Valija %1

MTA-STS und SMTP-TLS-Berichte für Mail-Administratoren.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) not in the portfolio</source>
        <translation>
            <numerusform>%n Domain nicht im Bestand</numerusform>
            <numerusform>%n Domains nicht im Bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>Removing the example</source>
        <translation>Beispiel wird entfernt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is chosen; of tables as tab-separated text</source>
        <translation>Das Gewählte kopieren; Tabellen als durch Tabulatoren getrennten Text</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>DNS &amp;records of many domains…</source>
        <translation>DNS-&amp;Einträge vieler Domains…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>The records of the domains chosen in the overview, or of all</source>
        <translation>Die Einträge der in der Übersicht gewählten Domains, oder aller</translation>
    </message>
    <message>
        <source>&amp;Files for the web server, many domains…</source>
        <translation>&amp;Dateien für den Webserver, viele Domains…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>One folder for each policy host of the domains chosen in the overview, or of all</source>
        <translation>Ein Ordner für jeden Richtlinienserver der in der Übersicht gewählten Domains, oder aller</translation>
    </message>
    <message>
        <source>There is no draft yet that a conforming sender would use.</source>
        <translation>Es gibt noch keinen Entwurf, den ein standardkonformer Sender verwenden würde.</translation>
    </message>
    <message>
        <source>There is no domain yet.</source>
        <translation>Es gibt noch keine Domain.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is dragged here is no file on this computer. Save it first, and open the saved file.</source>
        <translation>Was hierher gezogen wird, ist keine Datei auf diesem Rechner. Es zuerst speichern und die gespeicherte Datei öffnen.</translation>
    </message>
    <message>
        <source>period and choices are wider now, to show them all</source>
        <translation>Zeitraum und Auswahl sind jetzt weiter, um alle zu zeigen</translation>
    </message>
    <message>
        <source>those from before %1 are removed again within a day, by your settings</source>
        <translation>die von vor dem %1 verschwinden nach Ihren Einstellungen binnen eines Tages wieder</translation>
    </message>
</context>
<context>
    <name>valija::MeaningDetails</name>
    <message>
        <source>What the failure means</source>
        <translation>Was der Fehlschlag bedeutet</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>%1. Action needed: %2.</source>
        <comment>side, yes or no</comment>
        <translation>%1. Handlungsbedarf: %2.</translation>
    </message>
    <message>
        <source>&amp;Test this host now</source>
        <translation>Diesen Host jetzt &amp;testen</translation>
    </message>
    <message>
        <source>Ask the DNS, the policy host and the mail hosts whether it still fails; never sends mail</source>
        <translation>Das DNS, den Richtlinienserver und die Mailserver fragen, ob es noch fehlschlägt; sendet nie Mail</translation>
    </message>
    <message>
        <source>Open the &amp;address…</source>
        <translation>Ad&amp;resse öffnen…</translation>
    </message>
    <message>
        <source>Open what the reporter refers to, after a question</source>
        <translation>Öffnen, worauf der Berichterstatter verweist, nach Rückfrage</translation>
    </message>
    <message>
        <source>The report that this failure was read from</source>
        <translation>Der Bericht, aus dem dieser Fehlschlag gelesen wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Berichterstatter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Grund (Code)</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Seine Adresse</translation>
    </message>
    <message>
        <source>Its greeting name</source>
        <translation>Name in seiner Begrüßung</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>&amp;Show the report…</source>
        <translation>Bericht &amp;zeigen…</translation>
    </message>
    <message>
        <source>This is the most frequent cause. Failed sessions by cause:</source>
        <translation>Das ist die häufigste Ursache. Fehlgeschlagene Sitzungen nach Ursache:</translation>
    </message>
</context>
<context>
    <name>valija::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>valija::OverviewPage</name>
    <message>
        <source>Check &amp;all</source>
        <translation>A&amp;lle prüfen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>The overview could not be read.</source>
        <translation>Die Übersicht ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Domains by state</source>
        <translation>Domains nach Zustand</translation>
    </message>
    <message numerus="yes">
        <source>TLS sessions, last %n days</source>
        <translation>
            <numerusform>TLS-Sitzungen, letzter Tag (%n)</numerusform>
            <numerusform>TLS-Sitzungen, letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates that end next</source>
        <translation>Zertifikate, die als nächste ablaufen</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Show only rows that contain this text in any column</source>
        <translation>Nur Zeilen zeigen, die diesen Text in einer Spalte enthalten</translation>
    </message>
    <message>
        <source>Check all domains now</source>
        <translation>Alle Domains jetzt prüfen</translation>
    </message>
    <message>
        <source>Write the table to a CSV file</source>
        <translation>Die Tabelle in eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts braucht Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need your attention.</source>
        <translation>
            <numerusform>%n Domain braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Domains brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>No certificate was seen yet.</source>
        <translation>Es wurde noch kein Zertifikat gesehen.</translation>
    </message>
    <message>
        <source>No reports of these days are here yet.</source>
        <translation>Berichte dieser Tage sind noch keine da.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions, %2 failed, from %n reporter(s)</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 Sitzungen, %2 fehlgeschlagen, von %n Berichterstatter</numerusform>
            <numerusform>%1 Sitzungen, %2 fehlgeschlagen, von %n Berichterstattern</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the overview</source>
        <translation>Übersicht exportieren</translation>
    </message>
    <message>
        <source>The overview could not be exported.</source>
        <translation>Die Übersicht ließ sich nicht exportieren.</translation>
    </message>
    <message>
        <source>The overview is written to %1.</source>
        <translation>Die Übersicht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>&amp;CSV exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) were never checked.</source>
        <translation>
            <numerusform>%n Domain wurde noch nie geprüft.</numerusform>
            <numerusform>%n Domains wurden noch nie geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
</context>
<context>
    <name>valija::PolicyEditor</name>
    <message>
        <source>Text of the policy</source>
        <translation>Text der Richtlinie</translation>
    </message>
</context>
<context>
    <name>valija::PolicyForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What senders do with a mail host that fails</source>
        <translation>Was Sender mit einem Mailserver tun, der versagt</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>Senders &amp;keep the policy for</source>
        <translation>Sender behalten sie &amp;für</translation>
    </message>
    <message>
        <source>How long senders keep the policy</source>
        <translation>Wie lange Sender die Richtlinie behalten</translation>
    </message>
    <message>
        <source>max_age: how long senders keep the policy after they fetched it</source>
        <translation>max_age: wie lange Sender die Richtlinie nach dem Abruf behalten</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the time on the left</source>
        <translation>Einheit der Zeit links</translation>
    </message>
    <message>
        <source>Mail hosts the policy allows</source>
        <translation>Mailserver, die die Richtlinie erlaubt</translation>
    </message>
    <message>
        <source>Add a mail host or a pattern like *.example.com, which stands for exactly one label</source>
        <translation>Einen Mailserver oder ein Muster wie *.example.com hinzufügen, das für genau ein Label steht</translation>
    </message>
    <message>
        <source>Remove the chosen mail host from the policy</source>
        <translation>Den gewählten Mailserver aus der Richtlinie entfernen</translation>
    </message>
    <message>
        <source>%1 (%2 seconds)</source>
        <comment>human time, number of seconds</comment>
        <translation>%1 (%2 Sekunden)</translation>
    </message>
    <message>
        <source>The text has no mode that RFC 8461 knows.</source>
        <translation>Der Text hat keinen Modus, den RFC 8461 kennt.</translation>
    </message>
    <message>
        <source>Mail h&amp;osts</source>
        <translation>Mail&amp;server</translation>
    </message>
</context>
<context>
    <name>valija::PolicyPage</name>
    <message>
        <source>The draft could not be read.</source>
        <translation>Der Entwurf ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>tab with a count in words</comment>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>%1, lines end with CRLF</source>
        <comment>size</comment>
        <translation>%1, Zeilen enden mit CRLF</translation>
    </message>
    <message>
        <source>No live policy is known. Check the domain to compare the draft with what is served.</source>
        <translation>Es ist keine veröffentlichte Richtlinie bekannt. Die Domain prüfen, um den Entwurf mit dem zu vergleichen, was ausgeliefert wird.</translation>
    </message>
    <message>
        <source>The draft means the same as the live policy.</source>
        <translation>Der Entwurf bedeutet dasselbe wie die veröffentlichte Richtlinie.</translation>
    </message>
    <message>
        <source>The draft differs from the live policy; a new id belongs to it.</source>
        <translation>Der Entwurf weicht von der veröffentlichten Richtlinie ab; dazu gehört eine neue id.</translation>
    </message>
    <message>
        <source>The draft could not be saved.</source>
        <translation>Der Entwurf ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>The draft is saved. Its id is %1.</source>
        <translation>Der Entwurf ist gespeichert. Seine id ist %1.</translation>
    </message>
    <message>
        <source>No mail host of this domain is known that a policy could name.</source>
        <translation>Von dieser Domain ist kein Mailserver bekannt, den eine Richtlinie nennen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The draft now names the %n mail host(s) of the live DNS.</source>
        <translation>
            <numerusform>Der Entwurf nennt jetzt den Mailserver (%n) aus dem aktuellen DNS.</numerusform>
            <numerusform>Der Entwurf nennt jetzt die %n Mailserver aus dem aktuellen DNS.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Keep the draft; nothing is published</source>
        <translation>Den Entwurf behalten; veröffentlicht wird nichts</translation>
    </message>
    <message>
        <source>Fill from live MX</source>
        <translation>Aus aktuellen MX füllen</translation>
    </message>
    <message>
        <source>Name the mail hosts that the DNS has now</source>
        <translation>Die Mailserver nennen, die jetzt im DNS stehen</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Korrektur anwenden</translation>
    </message>
    <message>
        <source>Correct the chosen finding in the text</source>
        <translation>Den gewählten Befund im Text berichtigen</translation>
    </message>
    <message>
        <source>Take back the last change of the draft</source>
        <translation>Die letzte Änderung des Entwurfs zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Die Änderung noch einmal vornehmen</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Read the draft from a file</source>
        <translation>Den Entwurf aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Datei exportieren…</translation>
    </message>
    <message>
        <source>Write mta-sts.txt as it is to be served</source>
        <translation>mta-sts.txt so schreiben, wie sie auszuliefern ist</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>What senders make of this policy</source>
        <translation>Was Sender aus dieser Richtlinie machen</translation>
    </message>
    <message>
        <source>Difference to the live policy</source>
        <translation>Unterschied zur veröffentlichten Richtlinie</translation>
    </message>
    <message>
        <source>The bytes that are served</source>
        <translation>Die ausgelieferten Bytes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What senders make of it</source>
        <translation>Was Sender daraus machen</translation>
    </message>
    <message>
        <source>Difference to live</source>
        <translation>Unterschied zu live</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Findings about the draft</source>
        <translation>Befunde zum Entwurf</translation>
    </message>
    <message>
        <source>Asking for the mail hosts of %1</source>
        <translation>Die Mailserver von %1 werden abgefragt</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Richtlinie öffnen</translation>
    </message>
    <message>
        <source>Policies (*.txt);;All files (*)</source>
        <translation>Richtlinien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The policy could not be opened.</source>
        <translation>Die Richtlinie ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>Policies (*.txt)</source>
        <translation>Richtlinien (*.txt)</translation>
    </message>
    <message>
        <source>The policy could not be exported.</source>
        <translation>Die Richtlinie ließ sich nicht exportieren.</translation>
    </message>
    <message>
        <source>The policy is written to %1.</source>
        <translation>Die Richtlinie wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The patterns of %1 are those that it asks for: %2</source>
        <comment>providers, their pages</comment>
        <translation>Die Muster von %1 sind die, die der Anbieter selbst verlangt: %2</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <comment>providers</comment>
        <translation>Sie gehören zu %1.</translation>
    </message>
    <message>
        <source>No policy can name %1.</source>
        <translation>Keine Richtlinie kann %1 nennen.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Policies for several domains</source>
        <translation>Richtlinien für mehrere Domains</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <comment>name of a template</comment>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>The template could not be removed.</source>
        <translation>Die Vorlage ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The template is removed; drafts made from it stay as they are.</source>
        <translation>Die Vorlage ist entfernt; daraus erstellte Entwürfe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Apply to several domains…</source>
        <translation>Auf mehrere Domains anwenden…</translation>
    </message>
    <message>
        <source>The draft is now that of the template &quot;%1&quot;.</source>
        <translation>Der Entwurf ist jetzt der aus der Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Die Vorlage ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is saved.</source>
        <translation>Die Vorlage „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>No conforming sender would use the draft; correct the policy first.</source>
        <translation>Kein standardkonformer Sender würde den Entwurf verwenden; zuerst die Richtlinie berichtigen.</translation>
    </message>
    <message>
        <source>The domains could not be read.</source>
        <translation>Die Domains ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The drafts could not be saved.</source>
        <translation>Die Entwürfe ließen sich nicht speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are changed; their records are to be published.</source>
        <translation>
            <numerusform>%n Entwurf ist geändert; seine Einträge sind zu veröffentlichen.</numerusform>
            <numerusform>%n Entwürfe sind geändert; ihre Einträge sind zu veröffentlichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Was Sie zuvor eingegeben haben, ist wieder da; es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>valija::PortfolioRecordsDialog</name>
    <message numerus="yes">
        <source>Records of %n domain(s)</source>
        <translation>
            <numerusform>Einträge von %n Domain</numerusform>
            <numerusform>Einträge von %n Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in the chosen form</source>
        <translation>Einträge in der gewählten Form</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Einträge speichern</translation>
    </message>
    <message>
        <source>All records, in the domains&apos; own zones</source>
        <translation>Alle Einträge, in den Zonen der Domains selbst</translation>
    </message>
    <message>
        <source>Three CNAMEs for each domain, once, into one zone</source>
        <translation>Drei CNAMEs je Domain, einmalig, in eine Zone</translation>
    </message>
    <message>
        <source>The records of that one zone</source>
        <translation>Die Einträge dieser einen Zone</translation>
    </message>
    <message>
        <source>With one zone of your own, a change of a policy touches only that zone</source>
        <translation>Mit einer eigenen Zone betrifft die Änderung einer Richtlinie nur diese Zone</translation>
    </message>
    <message>
        <source>mta-sts.example.net, a zone of your own</source>
        <translation>mta-sts.example.net, eine eigene Zone</translation>
    </message>
    <message>
        <source>The CNAMEs of all domains lead into this zone</source>
        <translation>Die CNAMEs aller Domains führen in diese Zone</translation>
    </message>
    <message>
        <source>Your name server or DNS provider</source>
        <translation>Nameserver oder DNS-Anbieter</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Name the zone of your own that the CNAMEs lead into.</source>
        <translation>Die eigene Zone nennen, in die die CNAMEs führen.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>records; domains without a draft</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) without a draft</source>
        <translation>
            <numerusform>%n Domain ohne Entwurf</numerusform>
            <numerusform>%n Domains ohne Entwurf</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are written to %1.</source>
        <translation>Die Einträge wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The records could not be saved. %1</source>
        <translation>Die Einträge ließen sich nicht speichern. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) too long for the DNS</source>
        <translation>
            <numerusform>%n Name ist zu lang für das DNS</numerusform>
            <numerusform>%n Namen sind zu lang für das DNS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::Program</name>
    <message>
        <source>The store was damaged. It was kept as %1, and a new one begun.</source>
        <translation>Die Datenbank war beschädigt. Sie wurde als %1 aufbewahrt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>The network settings cannot be used.</source>
        <translation>Die Netzeinstellungen sind nicht verwendbar.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Die Einstellungen ließen sich nicht speichern.</translation>
    </message>
    <message numerus="yes">
        <source>By your settings reports are kept for %n day(s). In this store none is removed before you confirm that.</source>
        <translation>
            <numerusform>Laut Einstellungen werden Berichte %n Tag aufbewahrt. In dieser Datenbank wird keiner entfernt, bevor das bestätigt ist.</numerusform>
            <numerusform>Laut Einstellungen werden Berichte %n Tage aufbewahrt. In dieser Datenbank wird keiner entfernt, bevor das bestätigt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Reports are kept for as long as before.</source>
        <translation>Berichte werden so lange aufbewahrt wie zuvor.</translation>
    </message>
    <message>
        <source>The new language or theme is shown once the work in the background has ended and all dialogs are closed.</source>
        <translation>Die neue Sprache oder Farbgebung erscheint, sobald die Arbeit im Hintergrund beendet ist und alle Dialoge geschlossen sind.</translation>
    </message>
</context>
<context>
    <name>valija::RecordsPage</name>
    <message>
        <source>Also for mail hosts with &amp;DANE</source>
        <translation>Auch für Mailserver mit DA&amp;NE</translation>
    </message>
    <message>
        <source>Records to publish</source>
        <translation>Zu veröffentlichende Einträge</translation>
    </message>
    <message>
        <source>Records in the chosen form</source>
        <translation>Einträge in der gewählten Form</translation>
    </message>
    <message>
        <source>mta-sts becomes a CNAME to this name, or gets this address</source>
        <translation>mta-sts wird ein CNAME auf diesen Namen oder bekommt diese Adresse</translation>
    </message>
    <message>
        <source>tls-reports@example.com, or https:…; several separated by commas</source>
        <translation>tls-reports@example.com, oder https:…; mehrere durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Where other providers send their TLS reports (rua)</source>
        <translation>Wohin andere Anbieter ihre TLS-Berichte senden (rua)</translation>
    </message>
    <message>
        <source>Senders that use DANE look for the report address at the mail host, too</source>
        <translation>Sender mit DANE suchen die Berichtsadresse auch beim Mailserver</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>Be&amp;richte an</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Your name server or DNS provider</source>
        <translation>Nameserver oder DNS-Anbieter</translation>
    </message>
    <message>
        <source>Copy the text to the clipboard</source>
        <translation>Den Text in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Write the text to a file</source>
        <translation>Den Text in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The policy and the configuration for nginx, Apache, Caddy and others</source>
        <translation>Die Richtlinie und die Konfiguration für nginx, Apache, Caddy und andere</translation>
    </message>
    <message>
        <source>The draft could not be read.</source>
        <translation>Der Entwurf ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The policy host is neither a host name nor an address.</source>
        <translation>Der Richtlinienserver ist weder ein Hostname noch eine Adresse.</translation>
    </message>
    <message>
        <source>%1 is no place to send reports to. %2</source>
        <comment>address, reason</comment>
        <translation>%1 ist kein Ziel für Berichte. %2</translation>
    </message>
    <message>
        <source>The draft could not be saved.</source>
        <translation>Der Entwurf ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Save a draft of the policy first: its id goes into the _mta-sts record.</source>
        <translation>Zuerst einen Entwurf der Richtlinie speichern: Seine id kommt in den _mta-sts-Eintrag.</translation>
    </message>
    <message>
        <source>Name the web server that serves the policy.</source>
        <translation>Den Webserver nennen, der die Richtlinie ausliefert.</translation>
    </message>
    <message>
        <source>Say where reports are sent to.</source>
        <translation>Angeben, wohin Berichte gesendet werden.</translation>
    </message>
    <message>
        <source>Check the domain to see what is published already.</source>
        <translation>Die Domain prüfen, um zu sehen, was schon veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The records are in the clipboard.</source>
        <translation>Die Einträge sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Einträge speichern</translation>
    </message>
    <message>
        <source>The records could not be saved.</source>
        <translation>Die Einträge ließen sich nicht speichern.</translation>
    </message>
    <message>
        <source>The records are written to %1.</source>
        <translation>Die Einträge wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Files for the &amp;web server…</source>
        <translation>Dateien für den &amp;Webserver…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation>%1 ist kein Hostname.</translation>
    </message>
    <message>
        <source>Po&amp;licy host</source>
        <translation>Richt&amp;linienserver</translation>
    </message>
    <message>
        <source>A name at your provider; empty: a record of its own</source>
        <translation>Ein Name beim Anbieter; leer: ein eigener Eintrag</translation>
    </message>
    <message>
        <source>_mta-sts is a CNAME &amp;to</source>
        <translation>_mta-sts ist ein CNAME a&amp;uf</translation>
    </message>
    <message>
        <source>Somebody else keeps the id (RFC 8461 section 8.2)</source>
        <translation>Jemand anderes pflegt die id (RFC 8461, Abschnitt 8.2)</translation>
    </message>
    <message>
        <source>Somebody else keeps the report addresses</source>
        <translation>Jemand anderes pflegt die Berichtsadressen</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long resolvers keep the record (TTL)</source>
        <translation>Wie lange Resolver den Eintrag behalten (TTL)</translation>
    </message>
    <message>
        <source>TTL of _mta-sts</source>
        <translation>TTL von _mta-sts</translation>
    </message>
    <message>
        <source>TTL of mta-sts</source>
        <translation>TTL von mta-sts</translation>
    </message>
    <message>
        <source>TTL of _smtp._tls</source>
        <translation>TTL von _smtp._tls</translation>
    </message>
    <message>
        <source>_smtp._tls is a CN&amp;AME to</source>
        <translation>_smtp._tls ist ein CNA&amp;ME auf</translation>
    </message>
    <message>
        <source>Too long for the DNS, and so left out: %1.</source>
        <translation>Zu lang für das DNS und deshalb ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Left out, as nothing can be an alias of itself: %1.</source>
        <translation>Ausgelassen, denn nichts kann ein Alias seiner selbst sein: %1.</translation>
    </message>
    <message>
        <source>Host name or addresses of the web server that serves the policy</source>
        <translation>Name oder Adressen des Webservers, der die Richtlinie ausliefert</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Was Sie zuvor eingegeben haben, ist wieder da; es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>valija::RefusedModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Notes on what was read</source>
        <translation>Hinweise zum Gelesenen</translation>
    </message>
    <message>
        <source>Files, or parts of them, that could not be read as reports, and what else is to be known.</source>
        <translation>Dateien oder Teile davon, die nicht als Berichte lesbar waren, und was sonst zu wissen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) are left out.</source>
        <translation>
            <numerusform>%n weiterer Hinweis ist weggelassen.</numerusform>
            <numerusform>%n weitere Hinweise sind weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::ReportDialog</name>
    <message>
        <source>The report, laid out</source>
        <translation>Der Bericht, übersichtlich formatiert</translation>
    </message>
    <message>
        <source>The report as received</source>
        <translation>Der Bericht wie empfangen</translation>
    </message>
    <message>
        <source>&amp;Save as received…</source>
        <translation>Wie empfangen &amp;speichern…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Was repariert wurde</translation>
    </message>
    <message>
        <source>&amp;Readable</source>
        <translation>&amp;Lesbar</translation>
    </message>
    <message>
        <source>As re&amp;ceived</source>
        <translation>Wie &amp;empfangen</translation>
    </message>
    <message>
        <source>What was repaire&amp;d</source>
        <translation>Was &amp;repariert wurde</translation>
    </message>
    <message>
        <source>Write the report&apos;s JSON to a file, octet for octet</source>
        <translation>Das JSON des Berichts Oktett für Oktett in eine Datei schreiben</translation>
    </message>
    <message>
        <source>The report could not be read. %1</source>
        <comment>reason</comment>
        <translation>Der Bericht ließ sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 UTC. Read from: %4</source>
        <comment>reporter, two moments, a file</comment>
        <translation>%1, von %2 bis %3 UTC. Gelesen aus: %4</translation>
    </message>
    <message>
        <source>Signature of the mail: %1</source>
        <translation>Signatur der Mail: %1</translation>
    </message>
    <message>
        <source>Nothing: the report is as RFC 8460 wants it.</source>
        <translation>Nichts: Der Bericht ist so, wie RFC 8460 ihn verlangt.</translation>
    </message>
    <message>
        <source>What was repaire&amp;d (%1)</source>
        <translation>Was &amp;repariert wurde (%1)</translation>
    </message>
    <message>
        <source>Only the beginning is shown here; save the report to see all of it.</source>
        <translation>Hier steht nur der Anfang; den Bericht speichern, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>reason</comment>
        <translation>Die Datei ließ sich nicht schreiben. %1</translation>
    </message>
    <message>
        <source>%1, without a date. Read from: %2</source>
        <comment>reporter, a file</comment>
        <translation>%1, ohne Datum. Gelesen aus: %2</translation>
    </message>
    <message>
        <source>This report is invented: it belongs to the example.</source>
        <translation>Dieser Bericht ist erfunden: Er gehört zu den Beispieldaten.</translation>
    </message>
</context>
<context>
    <name>valija::ReportsPage</name>
    <message>
        <source>The failures could not be read.</source>
        <translation>Die Fehlschläge ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>Die Berichte ließen sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reporter(s) reported failures; see By reporter.</source>
        <translation>
            <numerusform>%n weiterer Berichterstatter meldete Fehlschläge; siehe Nach Berichterstatter.</numerusform>
            <numerusform>%n weitere Berichterstatter meldeten Fehlschläge; siehe Nach Berichterstatter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session failed in this period.</source>
        <translation>In diesem Zeitraum ist keine Sitzung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Choose a result to see what it means and what to do.</source>
        <translation>Ein Ergebnis wählen, um zu sehen, was es bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>No report was read yet. Reports come as mail attachments to the address of your TLS-RPT record; open them here, or drop them on the window.</source>
        <translation>Es wurde noch kein Bericht gelesen. Berichte kommen als Mailanhänge an die Adresse im TLS-RPT-Eintrag; hier öffnen oder auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open reports…</source>
        <translation>Berichte öffnen…</translation>
    </message>
    <message>
        <source>There is no report for this choice.</source>
        <translation>Für diese Auswahl gibt es keinen Bericht.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamten Zeitraum zeigen</translation>
    </message>
    <message>
        <source>These sessions failed by the summary of the report, which says nothing about why.</source>
        <translation>Diese Sitzungen schlugen laut Zusammenfassung des Berichts fehl, die keinen Grund nennt.</translation>
    </message>
    <message>
        <source>Remove reports</source>
        <translation>Berichte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s) with all their numbers from the store? The files they came from stay.</source>
        <translation>
            <numerusform>%n Bericht mit allen Zahlen aus der Datenbank entfernen? Die Datei, aus der er kam, bleibt.</numerusform>
            <numerusform>%n Berichte mit allen Zahlen aus der Datenbank entfernen? Die Dateien, aus denen sie kamen, bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reports could not be removed.</source>
        <translation>Die Berichte ließen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag (%n)</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domains</translation>
    </message>
    <message>
        <source>All reporters</source>
        <translation>Alle Berichterstatter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>Das Gezeigte in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Open reports…</source>
        <translation>Berichte ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Read report files, archives or saved mails into the store</source>
        <translation>Berichtsdateien, Archive oder gespeicherte Mails in die Datenbank einlesen</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Everything as HTML…</source>
        <translation>Alles als HTML…</translation>
    </message>
    <message>
        <source>Everything as PDF…</source>
        <translation>Alles als PDF…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Diagramm als PNG…</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Diagramm als SVG…</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Nach Ergebnis</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>By mail host</source>
        <translation>Nach Mailserver</translation>
    </message>
    <message>
        <source>By reporter</source>
        <translation>Nach Berichterstatter</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domain</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Nach Richtlinie</translation>
    </message>
    <message>
        <source>Single failures</source>
        <translation>Einzelne Fehlschläge</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>There is more of this kind; the exported document has it all.</source>
        <translation>Es gibt mehr davon; das exportierte Dokument enthält alles.</translation>
    </message>
    <message>
        <source>Choose a failure to see what it means, and to test its host again.</source>
        <translation>Einen Fehlschlag wählen, um zu sehen, was er bedeutet, und um seinen Host noch einmal zu testen.</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Namen werden nachgeschlagen</translation>
    </message>
    <message>
        <source>Open an address from a report</source>
        <translation>Eine Adresse aus einem Bericht öffnen</translation>
    </message>
    <message>
        <source>A report names this address. Open it in the browser?

Host: %1

%2</source>
        <translation>Ein Bericht nennt diese Adresse. Im Browser öffnen?

Host: %1

%2</translation>
    </message>
    <message>
        <source>Removing reports</source>
        <translation>Berichte werden entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) removed.</source>
        <translation>
            <numerusform>%n Bericht entfernt.</numerusform>
            <numerusform>%n Berichte entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tabelle als JSON…</translation>
    </message>
    <message>
        <source>What the parts of the bars stand for</source>
        <translation>Wofür die Teile der Balken stehen</translation>
    </message>
    <message>
        <source>Bars by outcome</source>
        <translation>Balken nach Ergebnis</translation>
    </message>
    <message>
        <source>Bars by reporter</source>
        <translation>Balken nach Berichterstatter</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Ask the reverse DNS for the names of the addresses; this shows their owners that you look</source>
        <translation>Das Reverse-DNS nach den Namen der Adressen fragen; deren Inhaber sehen, dass nachgeschlagen wird</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Bericht zeigen…</translation>
    </message>
    <message>
        <source>Its JSON, and what was repaired to read it</source>
        <translation>Sein JSON, und was repariert wurde, um ihn zu lesen</translation>
    </message>
    <message>
        <source>Remove from the store…</source>
        <translation>Aus der Datenbank entfernen…</translation>
    </message>
    <message>
        <source>Remove the chosen reports with all their numbers</source>
        <translation>Die gewählten Berichte mit allen Zahlen entfernen</translation>
    </message>
    <message>
        <source>Look &amp;up names</source>
        <translation>&amp;Namen nachschlagen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Berichterstatter</translation>
    </message>
    <message numerus="yes">
        <source>%n reporter(s)</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n Berichterstatter</numerusform>
            <numerusform>%n Berichterstatter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::SessionsChart</name>
    <message>
        <source>Sessions over time</source>
        <translation>Sitzungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Click a bar, or drag across several, to see only its days; the arrow keys and Return do the same</source>
        <translation>Einen Balken anklicken oder über mehrere ziehen, um nur deren Tage zu sehen; Pfeiltasten und Eingabetaste tun dasselbe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a bar, sessions</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>valija::SettingsChange</name>
    <message numerus="yes">
        <source>%n report(s) of the store are older, and would be removed now with all their numbers. Others follow as they grow older.</source>
        <translation>
            <numerusform>%n Bericht der Datenbank ist älter und würde jetzt mit allen Zahlen entfernt. Weitere folgen, sobald sie älter werden.</numerusform>
            <numerusform>%n Berichte der Datenbank sind älter und würden jetzt mit allen Zahlen entfernt. Weitere folgen, sobald sie älter werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others use the store %1, too: the reports are removed for everybody.</source>
        <translation>Auch andere verwenden die Datenbank %1: Die Berichte werden für alle entfernt.</translation>
    </message>
    <message>
        <source>Keep reports</source>
        <translation>Berichte aufbewahren</translation>
    </message>
    <message numerus="yes">
        <source>Keep reports for %n day(s) only?</source>
        <translation>
            <numerusform>Berichte nur %n Tag aufbewahren?</numerusform>
            <numerusform>Berichte nur %n Tage aufbewahren?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Keep these settings and use them from now on</source>
        <translation>Diese Einstellungen speichern und ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Standardwerte &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Fill the form with the defaults; nothing changes before you save</source>
        <translation>Das Formular mit den Standardwerten füllen; vor dem Speichern ändert sich nichts</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark window</source>
        <translation>Helles oder dunkles Fenster</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>While the program runs, all domains are checked this often</source>
        <translation>Solange das Programm läuft, werden alle Domains in diesem Abstand geprüft</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>Resolvers to ask, as ADDRESS or ADDRESS@PORT, separated by commas</source>
        <translation>Zu fragende Resolver, als ADRESSE oder ADRESSE@PORT, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Resolvers</source>
        <translation>Reso&amp;lver</translation>
    </message>
    <message>
        <source>Built in; write none to switch validation off</source>
        <translation>Eingebaut; none schaltet die Validierung aus</translation>
    </message>
    <message>
        <source>File with the trust anchor of the DNS root</source>
        <translation>Datei mit dem Vertrauensanker der DNS-Wurzel</translation>
    </message>
    <message>
        <source>None besides Mozilla&apos;s and the system&apos;s</source>
        <translation>Keine außer denen von Mozilla und des Systems</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust as well</source>
        <translation>PEM-Datei mit weiteren vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>None; for example socks5://127.0.0.1:1080</source>
        <translation>Keiner; zum Beispiel socks5://127.0.0.1:1080</translation>
    </message>
    <message>
        <source>Talk to the mail hosts on port 25</source>
        <translation>Auf Port 25 mit den Mailservern sprechen</translation>
    </message>
    <message>
        <source>Tests STARTTLS and certificates of the mail hosts; never sends mail</source>
        <translation>Testet STARTTLS und die Zertifikate der Mailserver; sendet nie Mail</translation>
    </message>
    <message>
        <source>This machine&apos;s name</source>
        <translation>Der Name dieses Rechners</translation>
    </message>
    <message>
        <source>Name that probes give in EHLO</source>
        <translation>Name, den Tests im EHLO nennen</translation>
    </message>
    <message>
        <source>&amp;Name in EHLO</source>
        <translation>Name im &amp;EHLO</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest time for a connection</source>
        <translation>Längste Zeit für eine Verbindung</translation>
    </message>
    <message>
        <source>Longest time for a whole policy (RFC 8461 suggests 60 s)</source>
        <translation>Längste Zeit für eine ganze Richtlinie (RFC 8461 schlägt 60 s vor)</translation>
    </message>
    <message>
        <source>Domains checked at &amp;once</source>
        <translation>&amp;Gleichzeitig geprüfte Domains</translation>
    </message>
    <message>
        <source>How many domains are checked side by side</source>
        <translation>Wie viele Domains nebeneinander geprüft werden</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>&amp;Keep reports for</source>
        <translation>Berich&amp;te aufbewahren</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Older reports are removed</source>
        <translation>Ältere Berichte werden entfernt</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>Überwachter &amp;Ordner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>New files in this folder are read once</source>
        <translation>Neue Dateien in diesem Ordner werden einmal gelesen</translation>
    </message>
    <message>
        <source>Largest report</source>
        <translation>Größter Bericht</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Larger reports are refused</source>
        <translation>Größere Berichte werden zurückgewiesen</translation>
    </message>
    <message>
        <source>Largest file, unpacked</source>
        <translation>Größte Datei, entpackt</translation>
    </message>
    <message>
        <source>Archives that unpack to more are refused</source>
        <translation>Archive, die entpackt größer sind, werden zurückgewiesen</translation>
    </message>
    <message>
        <source>Entries in an archive</source>
        <translation>Einträge in einem Archiv</translation>
    </message>
    <message>
        <source>Archives with more entries are refused</source>
        <translation>Archive mit mehr Einträgen werden zurückgewiesen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Check all domains ever&amp;y</source>
        <translation>Prüf&amp;intervall für alle Domains</translation>
    </message>
    <message>
        <source>DNSSEC tr&amp;ust anchor</source>
        <translation>DNSSEC-Vertrauensan&amp;ker</translation>
    </message>
    <message>
        <source>&amp;Additional roots</source>
        <translation>&amp;Zusätzliche Wurzeln</translation>
    </message>
    <message>
        <source>Connect with&amp;in</source>
        <translation>Verbind&amp;ung innerhalb von</translation>
    </message>
    <message>
        <source>In your data folder; for a team: postgres://USER@HOST/NAME</source>
        <translation>Im Datenordner; für ein Team: postgres://BENUTZER@HOST/NAME</translation>
    </message>
    <message>
        <source>Where domains, checks and reports are kept: a file, or a PostgreSQL database that a team shares; used after a restart</source>
        <translation>Wo Domains, Prüfungen und Berichte liegen: in einer Datei, oder in einer PostgreSQL-Datenbank, die sich ein Team teilt; gilt nach einem Neustart</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>Date&amp;nbank</translation>
    </message>
    <message>
        <source>Probe pro&amp;xy</source>
        <translation>Prox&amp;y für Tests</translation>
    </message>
    <message>
        <source>Fetch a po&amp;licy within</source>
        <translation>Ri&amp;chtlinienabruf innerhalb von</translation>
    </message>
    <message>
        <source>Ask the DNS for the keys that signed reports</source>
        <translation>Das DNS nach den Schlüsseln fragen, die Berichte signiert haben</translation>
    </message>
    <message>
        <source>Verifies the DKIM signatures of saved mails with reports; the reporters can see that their keys are asked for</source>
        <translation>Prüft die DKIM-Signaturen gespeicherter Mails mit Berichten; die Berichterstatter können sehen, dass nach ihren Schlüsseln gefragt wird</translation>
    </message>
    <message>
        <source>Proxy for HTTPS and SMTP probes, where this network blocks port 25; without a password, as settings are plain text</source>
        <translation>Proxy für HTTPS- und SMTP-Tests, wo dieses Netz Port 25 sperrt; ohne Passwort, da die Einstellungen im Klartext gespeichert sind</translation>
    </message>
</context>
<context>
    <name>valija::SharedStoreSetup</name>
    <message>
        <source>Shared store</source>
        <translation>Gemeinsame Datenbank</translation>
    </message>
    <message>
        <source>Password for %1

Leave it empty where the server asks for none, or where the password file of PostgreSQL has it.</source>
        <translation>Passwort für %1

Leer lassen, wenn der Server keines verlangt oder es in der Passwortdatei von PostgreSQL steht.</translation>
    </message>
    <message>
        <source>The shared store could not be opened.</source>
        <translation>Die gemeinsame Datenbank ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The shared store was opened. It is used after a restart.</source>
        <translation>Die gemeinsame Datenbank wurde geöffnet. Sie wird nach einem Neustart verwendet.</translation>
    </message>
    <message>
        <source>The shared store was opened. It is used after a restart; its password is in the key store of this system.</source>
        <translation>Die gemeinsame Datenbank wurde geöffnet. Sie wird nach einem Neustart verwendet; ihr Passwort liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>The shared store was opened, but its password could not be kept: no key store answers on this system. Set PGPASSWORD before the next start, or write a password file for PostgreSQL.</source>
        <translation>Die gemeinsame Datenbank wurde geöffnet, aber ihr Passwort ließ sich nicht aufbewahren: Auf diesem System antwortet kein Schlüsselbund. Vor dem nächsten Start PGPASSWORD setzen oder eine Passwortdatei für PostgreSQL anlegen.</translation>
    </message>
</context>
<context>
    <name>valija::Sidebar</name>
    <message>
        <source>Search domains</source>
        <translation>Domains suchen</translation>
    </message>
    <message>
        <source>Show only domains that contain this text (Ctrl+F)</source>
        <translation>Nur Domains zeigen, die diesen Text enthalten (Ctrl+F)</translation>
    </message>
    <message>
        <source>Overview, reports and domains</source>
        <translation>Übersicht, Berichte und Domains</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>valija::SkippedModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Skipped because</source>
        <translation>Übersprungen, weil</translation>
    </message>
</context>
<context>
    <name>valija::StartPage</name>
    <message>
        <source>Add a domain</source>
        <translation>Domain hinzufügen</translation>
    </message>
    <message>
        <source>Draft its policy, get its DNS records, check it.</source>
        <translation>Ihre Richtlinie entwerfen, ihre DNS-Einträge erhalten, sie prüfen.</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Berichte öffnen</translation>
    </message>
    <message>
        <source>Files, folders, archives or saved mails with TLS reports.</source>
        <translation>Dateien, Ordner, Archive oder gespeicherte Mails mit TLS-Berichten.</translation>
    </message>
    <message>
        <source>Import a list or zone file</source>
        <translation>Liste oder Zonendatei importieren</translation>
    </message>
    <message>
        <source>Many domains at once, from text, CSV or a zone.</source>
        <translation>Viele Domains auf einmal, aus Text, CSV oder einer Zone.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Invented domains and reports, removed again with one click.</source>
        <translation>Erfundene Domains und Berichte, mit einem Klick wieder entfernt.</translation>
    </message>
    <message>
        <source>Mail that arrives encrypted, and the proof that it does</source>
        <translation>Mail, die verschlüsselt ankommt, und der Beweis dafür</translation>
    </message>
    <message>
        <source>Valija publishes and checks MTA-STS policies for your mail domains and reads the TLS reports that other providers send you.</source>
        <translation>Valija veröffentlicht und prüft MTA-STS-Richtlinien für Mail-Domains und liest die TLS-Berichte, die andere Anbieter senden.</translation>
    </message>
</context>
<context>
    <name>valija::StationButton</name>
    <message>
        <source>%1: %2</source>
        <comment>station, its worst severity</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Click to see only its findings.</source>
        <translation>%1. Klicken, um nur die Befunde dazu zu sehen.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>station without findings</comment>
        <translation>Nicht getestet</translation>
    </message>
</context>
<context>
    <name>valija::TextDialog</name>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the text shown to the clipboard</source>
        <translation>Den gezeigten Text in die Zwischenablage kopieren</translation>
    </message>
</context>
</TS>
