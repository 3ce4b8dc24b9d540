<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BarTexts</name>
    <message numerus="yes">
        <source>%1 session(s) are not in the chart: by their reports they were before %2 or in the future.</source>
        <translation>
            <numerusform>%1 session n’est pas dans le graphique&#xa0;: d’après son rapport, elle date d’avant %2 ou de l’avenir.</numerusform>
            <numerusform>%1 sessions ne sont pas dans le graphique&#xa0;: d’après leurs rapports, elles datent d’avant %2 ou de l’avenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Réussies</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) are not in the chart: their reports do not say of which day they are.</source>
        <translation>
            <numerusform>%1 session n’est pas dans le graphique&#xa0;: son rapport ne dit pas de quel jour elle est.</numerusform>
            <numerusform>%1 sessions ne sont pas dans le graphique&#xa0;: leurs rapports ne disent pas de quel jour elles sont.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>No TLS</source>
        <translation>Sans TLS</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Auto-signé</translation>
    </message>
    <message>
        <source>Intermediate missing</source>
        <translation>Intermédiaire manquant</translation>
    </message>
    <message>
        <source>Unknown root</source>
        <translation>Racine inconnue</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valide</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, how far away</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu&apos;au</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>DNS names the certificate is for</source>
        <translation>Noms DNS pour lesquels vaut le certificat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Protocol version agreed on</source>
        <translation>Version du protocole négociée</translation>
    </message>
</context>
<context>
    <name>CheckDocument</name>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>State: %1. %2. Checked on %3.</source>
        <comment>state, counts, date</comment>
        <translation>État&#xa0;: %1. %2. Vérifié le %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>`valija-cli --help` lists the commands and options.</source>
        <translation>`valija-cli --help` énumère les commandes et les options.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>mode none</source>
        <translation>mode none</translation>
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
        <translation>bon</translation>
    </message>
    <message>
        <source>not everything could be tested</source>
        <translation>tout n&apos;a pas pu être testé</translation>
    </message>
    <message>
        <source>works, with warnings</source>
        <translation>fonctionne, avec des avertissements</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande attention</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>not a domain name: %1</source>
        <translation>pas un nom de domaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>name at least one domain, or give --from or --facts</source>
        <translation>indiquer au moins un domaine, ou --from ou --facts</translation>
    </message>
    <message>
        <source>The check could not start</source>
        <translation>La vérification n&apos;a pas pu démarrer</translation>
    </message>
    <message>
        <source>The store was damaged. It was kept as %1, and a new one begun.</source>
        <translation>La base de données était endommagée. Elle a été conservée sous %1 et une nouvelle a été créée.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added</source>
        <translation>
            <numerusform>%n domaine ajouté</numerusform>
            <numerusform>%n domaines ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>checked at</source>
        <translation>vérifié le</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>AVERTISSEMENT</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCONNU</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>A conforming sender uses this policy.</source>
        <translation>Un expéditeur conforme utilise cette politique.</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy.</source>
        <translation>Aucun expéditeur conforme n&apos;utilise cette politique.</translation>
    </message>
    <message>
        <source>--mode must be enforce, testing or none</source>
        <translation>--mode doit être enforce, testing ou none</translation>
    </message>
    <message>
        <source>--max-age must be 0 to 31557600 seconds</source>
        <translation>--max-age doit être compris entre 0 et 31557600 secondes</translation>
    </message>
    <message>
        <source>--mx %1 is neither a host name nor *. and a name</source>
        <translation>--mx %1 n&apos;est ni un nom de serveur ni *. suivi d&apos;un nom</translation>
    </message>
    <message>
        <source>give at least one --mx, or --from-live</source>
        <translation>indiquer au moins un --mx, ou --from-live</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy, so it allows no host; see `policy lint`.</source>
        <translation>Aucun expéditeur conforme n&apos;utilise cette politique, elle n&apos;autorise donc aucun serveur&#xa0;; voir `policy lint`.</translation>
    </message>
    <message>
        <source>%1 is allowed by %2</source>
        <translation>%1 est autorisé par %2</translation>
    </message>
    <message>
        <source>%1 is not allowed</source>
        <translation>%1 n&apos;est pas autorisé</translation>
    </message>
    <message>
        <source>--dialect must be one of: %1</source>
        <translation>--dialect doit être l&apos;un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>--server must be one of: %1</source>
        <translation>--server doit être l&apos;un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy, so nothing was written.</source>
        <translation>Aucun expéditeur conforme n&apos;utilise cette politique, rien n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>The record is used.</source>
        <translation>L&apos;enregistrement est utilisé.</translation>
    </message>
    <message>
        <source>No record is used.</source>
        <translation>Aucun enregistrement n&apos;est utilisé.</translation>
    </message>
    <message>
        <source>--type must be sts or tlsrpt</source>
        <translation>--type doit être sts ou tlsrpt</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>réussies</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>--since and --until are dates: YYYY-MM-DD</source>
        <translation>--since et --until sont des dates&#xa0;: AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>reporters</source>
        <translation>rapporteurs</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>--by must be one of: %1</source>
        <translation>--by doit être l&apos;un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files: %1, reports: %2, duplicates: %3, refused: %4</source>
        <translation>Fichiers&#xa0;: %1, rapports&#xa0;: %2, doublons&#xa0;: %3, refusés&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 is left out: it has no draft that a conforming sender would use.</source>
        <translation>%1 est omis&#xa0;: il n&apos;a pas de brouillon qu&apos;un expéditeur conforme utiliserait.</translation>
    </message>
    <message>
        <source>There is no policy to serve, so nothing was written.</source>
        <translation>Il n&apos;y a pas de politique à servir, rien n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>give --domain, --from or --portfolio</source>
        <translation>indiquer --domain, --from ou --portfolio</translation>
    </message>
    <message>
        <source>give --policy, or --portfolio for the drafts of the store</source>
        <translation>indiquer --policy, ou --portfolio pour les brouillons de la base de données</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n ligne sautée</numerusform>
            <numerusform>%n lignes sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>name at least one domain, or give --from</source>
        <translation>indiquer au moins un domaine, ou --from</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>The patterns of %1 are those that it asks for: %2</source>
        <translation>Les motifs de %1 sont ceux que le fournisseur demande lui-même&#xa0;: %2</translation>
    </message>
    <message>
        <source>The hosts belong to %1.</source>
        <translation>Les serveurs appartiennent à %1.</translation>
    </message>
    <message>
        <source>No policy can name %1.</source>
        <translation>Aucune politique ne peut nommer %1.</translation>
    </message>
    <message>
        <source>Once, in the domains&apos; own zones:</source>
        <translation>Une seule fois, dans les zones des domaines eux-mêmes&#xa0;:</translation>
    </message>
    <message>
        <source>In the zone %1, which is all that changes from then on:</source>
        <translation>Dans la zone %1, seule à changer par la suite&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>No --policy-host: the record for mta-sts is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Sans --policy-host&#xa0;: l&apos;enregistrement mta-sts est omis (%n domaine).</numerusform>
            <numerusform>Sans --policy-host&#xa0;: l&apos;enregistrement mta-sts est omis (%n domaines).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No --rua: the record for TLS reports is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Sans --rua&#xa0;: l&apos;enregistrement pour les rapports TLS est omis (%n domaine).</numerusform>
            <numerusform>Sans --rua&#xa0;: l&apos;enregistrement pour les rapports TLS est omis (%n domaines).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No draft and no --id: the record for _mta-sts is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Ni brouillon ni --id&#xa0;: l&apos;enregistrement _mta-sts est omis (%n domaine).</numerusform>
            <numerusform>Ni brouillon ni --id&#xa0;: l&apos;enregistrement _mta-sts est omis (%n domaines).</numerusform>
        </translation>
    </message>
    <message>
        <source>--relative is for --dialect bind</source>
        <translation>--relative va avec --dialect bind</translation>
    </message>
    <message>
        <source>name at least one domain, or give --from or --portfolio</source>
        <translation>indiquer au moins un domaine, ou --from ou --portfolio</translation>
    </message>
    <message>
        <source>--only must be aliases or zone</source>
        <translation>--only doit être aliases ou zone</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>Il ne contient aucun domaine.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>MTA-STS is not set up</source>
        <translation>MTA-STS n&apos;est pas mis en place</translation>
    </message>
    <message>
        <source>everything else is good</source>
        <translation>tout le reste est bon</translation>
    </message>
    <message>
        <source>warnings about the rest</source>
        <translation>avertissements pour le reste</translation>
    </message>
    <message>
        <source>nothing else to test</source>
        <translation>rien d&apos;autre à vérifier</translation>
    </message>
    <message>
        <source>%1 is left out: none of its mail hosts is known.</source>
        <translation>%1 est omis&#xa0;: aucun de ses serveurs de messagerie n&apos;est connu.</translation>
    </message>
    <message>
        <source>for several domains give --save</source>
        <translation>pour plusieurs domaines, indiquer --save</translation>
    </message>
    <message>
        <source>%1 is left out: a name may have 253 octets, and it has %2.</source>
        <translation>%1 est omis&#xa0;: un nom peut avoir 253 octets, et celui-ci en a %2.</translation>
    </message>
    <message>
        <source>%1 cannot be an alias of itself, so there is no record for it.</source>
        <translation>%1 ne peut pas être un alias de lui-même&#xa0;; il n&apos;a donc pas d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>MTA-STS could not be tested from here</source>
        <translation>MTA-STS n&apos;a pas pu être testé d&apos;ici</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a date are in no period, and left out.</source>
        <translation>
            <numerusform>%n rapport sans date n’est dans aucune période et a été omis.</numerusform>
            <numerusform>%n rapports sans date ne sont dans aucune période et ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s): report show --json has them all.</source>
        <translation>
            <numerusform>%n avertissement de plus&#xa0;: report show --json les a tous.</numerusform>
            <numerusform>%n avertissements de plus&#xa0;: report show --json les a tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output is cut off: it could not be written.</source>
        <translation>La sortie est incomplète&#xa0;: elle n&apos;a pas pu être écrite.</translation>
    </message>
    <message>
        <source>--until is before --since</source>
        <translation>--until est antérieur à --since</translation>
    </message>
    <message numerus="yes">
        <source>%n more refused: report show --json has them all.</source>
        <translation>
            <numerusform>%n refusé de plus&#xa0;: report show --json les a tous.</numerusform>
            <numerusform>%n refusés de plus&#xa0;: report show --json les a tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more known report(s) with other numbers.</source>
        <translation>
            <numerusform>%n autre rapport connu avec d&apos;autres chiffres.</numerusform>
            <numerusform>%n autres rapports connus avec d&apos;autres chiffres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) that were read before.</source>
        <translation>
            <numerusform>%n autre rapport qui avait déjà été lu.</numerusform>
            <numerusform>%n autres rapports qui avaient déjà été lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domain(s) that are not in the portfolio.</source>
        <translation>
            <numerusform>%n autre domaine qui n&apos;est pas dans le portefeuille.</numerusform>
            <numerusform>%n autres domaines qui ne sont pas dans le portefeuille.</numerusform>
        </translation>
    </message>
    <message>
        <source>--zone with --delegate-to is for --only aliases</source>
        <translation>--zone avec --delegate-to est pour --only aliases</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New</source>
        <comment>finding that was not there before</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>finding that is there no more</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>finding with another severity than before</comment>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>finding that is as before</comment>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Severity in the earlier check</source>
        <translation>Gravité dans la vérification antérieure</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Severity in the later check</source>
        <translation>Gravité dans la vérification ultérieure</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>%1 only adds: first remove what is at these names, or senders find two records and use none.</source>
        <translation>%1 ne fait qu&apos;ajouter&#xa0;: supprimez d&apos;abord ce qui se trouve à ces noms, sinon les expéditeurs trouvent deux enregistrements et n&apos;en utilisent aucun.</translation>
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
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Nouvel id</translation>
    </message>
    <message>
        <source>Records to change</source>
        <translation>Enregistrements à changer</translation>
    </message>
    <message>
        <source>What has to be published anew in the DNS</source>
        <translation>Ce qui est à publier de nouveau dans le DNS</translation>
    </message>
    <message>
        <source>mail hosts unknown: check the domain first</source>
        <translation>serveurs de messagerie inconnus&#xa0;: vérifiez d&apos;abord le domaine</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It was not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>La lecture a échoué.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>L&apos;écriture a échoué.</translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation>La limite est dépassée.</translation>
    </message>
    <message>
        <source>It does not have the expected form.</source>
        <translation>La forme n&apos;est pas celle attendue.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Ce n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>The store answered with an error.</source>
        <translation>La base de données a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>Le réseau n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Annulé.</translation>
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
        <translation>l&apos;octet %1</translation>
    </message>
    <message>
        <source>the top of the report</source>
        <translation>la racine du rapport</translation>
    </message>
    <message>
        <source>the reporter&apos;s domain did not sign it</source>
        <translation>le domaine de l’émetteur du rapport ne l’a pas signé</translation>
    </message>
    <message>
        <source>the signature field is malformed</source>
        <translation>le champ de signature est mal formé</translation>
    </message>
    <message>
        <source>it uses an algorithm that is no longer trusted, or unknown</source>
        <translation>elle utilise un algorithme inconnu ou qui n&apos;est plus jugé sûr</translation>
    </message>
    <message>
        <source>it covers a part of the body only (l=), which reports must not have</source>
        <translation>elle ne couvre qu&apos;une partie du corps (l=), ce qui est interdit pour les rapports</translation>
    </message>
    <message>
        <source>the key record is malformed</source>
        <translation>l&apos;enregistrement de la clé est mal formé</translation>
    </message>
    <message>
        <source>the key was revoked</source>
        <translation>la clé a été révoquée</translation>
    </message>
    <message>
        <source>the key has less than 1024 bits</source>
        <translation>la clé a moins de 1024 bits</translation>
    </message>
    <message>
        <source>the key is meant for something else</source>
        <translation>la clé est destinée à un autre usage</translation>
    </message>
    <message>
        <source>the key must not sign for a subdomain</source>
        <translation>la clé ne doit pas signer pour un sous-domaine</translation>
    </message>
    <message>
        <source>the mail&apos;s body was changed after signing</source>
        <translation>le corps du message a été modifié après la signature</translation>
    </message>
    <message>
        <source>the mail&apos;s header was changed after signing, or another key signed it</source>
        <translation>l&apos;en-tête du message a été modifié après la signature, ou une autre clé l&apos;a signé</translation>
    </message>
    <message>
        <source>refuses the policy, as though the domain had none</source>
        <translation>refuse la politique, comme si le domaine n&apos;en avait aucune</translation>
    </message>
    <message>
        <source>takes the last entry instead of the first</source>
        <translation>prend la dernière entrée au lieu de la première</translation>
    </message>
    <message>
        <source>takes the last mode, none, instead of the first: no protection</source>
        <translation>prend le dernier mode, none, au lieu du premier&#xa0;: aucune protection</translation>
    </message>
    <message>
        <source>refuses mode none without mx and keeps the old policy</source>
        <translation>refuse le mode none sans mx et garde l&apos;ancienne politique</translation>
    </message>
    <message>
        <source>keeps the policy for one day, whatever max_age says</source>
        <translation>garde la politique un jour, quoi que dise max_age</translation>
    </message>
    <message>
        <source>lets a wildcard stand for more than one label</source>
        <translation>laisse un joker valoir pour plus d&apos;une étiquette</translation>
    </message>
    <message>
        <source>refuses it where its option RequireCRLF is set</source>
        <translation>la refuse si l&apos;option RequireCRLF est active</translation>
    </message>
    <message>
        <source>reads only the first 64,000 octets</source>
        <translation>ne lit que les 64 000 premiers octets</translation>
    </message>
    <message>
        <source>reports it as a fault</source>
        <translation>le signale comme une erreur</translation>
    </message>
    <message>
        <source>finds no usable record, and so no policy</source>
        <translation>ne trouve pas d&apos;enregistrement utilisable, donc pas de politique</translation>
    </message>
    <message>
        <source>takes the last id instead of the first</source>
        <translation>prend le dernier id au lieu du premier</translation>
    </message>
    <message>
        <source>never takes a policy of mode none for valid</source>
        <translation>ne tient jamais pour valide une politique de mode none</translation>
    </message>
    <message>
        <source>fails on the non-ASCII text unless the server declares charset=utf-8</source>
        <translation>échoue sur le texte non ASCII si le serveur ne déclare pas charset=utf-8</translation>
    </message>
    <message>
        <source>reads nothing after the first blank line</source>
        <translation>ne lit rien après la première ligne vide</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation>ne lit que les 10 premiers KiB</translation>
    </message>
    <message>
        <source>joins all TXT records of the name into one text</source>
        <translation>réunit tous les enregistrements TXT du nom en un seul texte</translation>
    </message>
    <message>
        <source>joins both ids into one</source>
        <translation>réunit les deux id en un seul</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>il est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>il est chiffré</translation>
    </message>
    <message>
        <source>it unpacks to more than the settings allow</source>
        <translation>décompressé, il dépasse ce que permettent les paramètres</translation>
    </message>
    <message>
        <source>it has more entries than the settings allow</source>
        <translation>il a plus d&apos;entrées que ne le permettent les paramètres</translation>
    </message>
    <message>
        <source>its archives and mails are nested deeper than the settings allow</source>
        <translation>ses archives et messages sont imbriqués plus profondément que ne le permettent les paramètres</translation>
    </message>
    <message>
        <source>it is not there, or may not be read</source>
        <translation>il n&apos;existe pas ou ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it is a DMARC report</source>
        <translation>c&apos;est un rapport DMARC</translation>
    </message>
    <message>
        <source>it is XML or a web page</source>
        <translation>c&apos;est du XML ou une page web</translation>
    </message>
    <message>
        <source>it is a mail without a report</source>
        <translation>c&apos;est un message sans rapport</translation>
    </message>
    <message>
        <source>it is an archive without a report</source>
        <translation>c&apos;est une archive sans rapport</translation>
    </message>
    <message>
        <source>it is JSON of something else</source>
        <translation>c&apos;est du JSON d&apos;autre chose</translation>
    </message>
    <message>
        <source>it is a text of another kind</source>
        <translation>c&apos;est un texte d&apos;une autre sorte</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>c&apos;est un fichier d&apos;une autre sorte</translation>
    </message>
    <message>
        <source>a date without a time zone was read as UTC</source>
        <translation>une date sans fuseau horaire a été lue comme UTC</translation>
    </message>
    <message>
        <source>a date without a time was read as midnight</source>
        <translation>une date sans heure a été lue comme minuit</translation>
    </message>
    <message>
        <source>one end of the period was taken from the other</source>
        <translation>une borne de la période a été déduite de l&apos;autre</translation>
    </message>
    <message>
        <source>the missing domain was taken from what came with it</source>
        <translation>le domaine manquant a été tiré de ce qui l&apos;accompagnait</translation>
    </message>
    <message>
        <source>one string was read as a list</source>
        <translation>une chaîne a été lue comme liste</translation>
    </message>
    <message>
        <source>a list inside a string was taken out of it</source>
        <translation>une liste contenue dans une chaîne en a été extraite</translation>
    </message>
    <message>
        <source>one object was read as a list of one</source>
        <translation>un objet a été lu comme liste à un élément</translation>
    </message>
    <message>
        <source>the prefix mx: was taken off a host name</source>
        <translation>le préfixe mx: a été retiré d&apos;un nom de serveur</translation>
    </message>
    <message>
        <source>another name of a field was accepted</source>
        <translation>un autre nom de champ a été accepté</translation>
    </message>
    <message>
        <source>the policy type was read without regard to case</source>
        <translation>le type de politique a été lu sans égard à la casse</translation>
    </message>
    <message>
        <source>a number written as text was read as a number</source>
        <translation>un nombre écrit comme texte a été lu comme nombre</translation>
    </message>
    <message>
        <source>a number was read as text</source>
        <translation>un nombre a été lu comme texte</translation>
    </message>
    <message>
        <source>brackets or a prefix were taken off an address</source>
        <translation>des crochets ou un préfixe ont été retirés d&apos;une adresse</translation>
    </message>
    <message>
        <source>the report was taken out of what stands around it</source>
        <translation>le rapport a été extrait de ce qui l&apos;entourait</translation>
    </message>
    <message>
        <source>only the first of several reports in one text was read</source>
        <translation>de plusieurs rapports dans un même texte, seul le premier a été lu</translation>
    </message>
    <message>
        <source>a byte order mark was skipped</source>
        <translation>une marque d&apos;ordre des octets a été sautée</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 were replaced</source>
        <translation>des octets qui ne sont pas de l&apos;UTF-8 ont été remplacés</translation>
    </message>
    <message>
        <source>a line break or control character in a text was accepted</source>
        <translation>un saut de ligne ou caractère de contrôle dans un texte a été accepté</translation>
    </message>
    <message>
        <source>a backslash sequence without a meaning was replaced</source>
        <translation>une séquence à barre oblique inverse sans signification a été remplacée</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation>un texte très long a été coupé</translation>
    </message>
    <message>
        <source>a very long list was cut</source>
        <translation>une liste très longue a été coupée</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>Il n&apos;y a rien.</translation>
    </message>
    <message>
        <source>It does not begin with a scheme: mailto: or https:</source>
        <translation>Cela ne commence pas par un schéma&#xa0;: mailto: ou https:</translation>
    </message>
    <message>
        <source>It holds a character that a URI must not have.</source>
        <translation>Cela contient un caractère qu&apos;un URI ne doit pas avoir.</translation>
    </message>
    <message>
        <source>A comma, semicolon or exclamation mark must be percent-encoded.</source>
        <translation>Une virgule, un point-virgule ou un point d&apos;exclamation doit être encodé en pourcent.</translation>
    </message>
    <message>
        <source>A size limit after an exclamation mark is for DMARC only.</source>
        <translation>Une limite de taille après un point d&apos;exclamation n&apos;existe que pour DMARC.</translation>
    </message>
    <message>
        <source>A percent sign must be followed by two hexadecimal digits.</source>
        <translation>Un signe pourcent doit être suivi de deux chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The host or port is malformed.</source>
        <translation>Le serveur ou le port est mal formé.</translation>
    </message>
    <message>
        <source>Reports are sent to mailto: and https: only.</source>
        <translation>Les rapports ne sont envoyés qu&apos;à mailto: et https:.</translation>
    </message>
    <message>
        <source>It does not name a mailbox.</source>
        <translation>Cela ne nomme pas de boîte.</translation>
    </message>
    <message>
        <source>It does not name a host.</source>
        <translation>Cela ne nomme pas de serveur.</translation>
    </message>
    <message>
        <source>refuses the record and sends no reports</source>
        <translation>refuse l&apos;enregistrement et n&apos;envoie pas de rapports</translation>
    </message>
    <message>
        <source>reads only the first rua field</source>
        <translation>ne lit que le premier champ rua</translation>
    </message>
    <message>
        <source>takes the blank after a comma for a part of the address</source>
        <translation>prend l&apos;espace après une virgule pour une partie de l&apos;adresse</translation>
    </message>
    <message>
        <source>drops the @ and what follows it from an address with a dot</source>
        <translation>retire d&apos;une adresse avec un point le @ et ce qui le suit</translation>
    </message>
    <message>
        <source>decodes =xx in an address as though it were quoted-printable</source>
        <translation>décode =xx dans une adresse comme si c&apos;était du quoted-printable</translation>
    </message>
    <message>
        <source>drops what follows the question mark in a mailto address</source>
        <translation>abandonne ce qui suit le point d&apos;interrogation dans une adresse mailto</translation>
    </message>
    <message>
        <source>shows the address with its percent-encoding undone</source>
        <translation>montre l&apos;adresse sans son encodage en pourcent</translation>
    </message>
    <message>
        <source>keep one entry of each field but mx</source>
        <translation>ne garder qu&apos;une entrée de chaque champ, sauf mx</translation>
    </message>
    <message>
        <source>remove the empty lines</source>
        <translation>supprimer les lignes vides</translation>
    </message>
    <message>
        <source>remove the other TXT records of this name, or move them to another</source>
        <translation>supprimer les autres enregistrements TXT de ce nom, ou les mettre sous un autre</translation>
    </message>
    <message>
        <source>keep the mx lines in mode none, too</source>
        <translation>garder les lignes mx aussi en mode none</translation>
    </message>
    <message>
        <source>give a max_age above 0</source>
        <translation>donner un max_age supérieur à 0</translation>
    </message>
    <message>
        <source>give a max_age from 3600 to 31557599</source>
        <translation>donner un max_age de 3600 à 31557599</translation>
    </message>
    <message>
        <source>remove the unknown field, or the colon in its value</source>
        <translation>supprimer le champ inconnu, ou le deux-points dans sa valeur</translation>
    </message>
    <message>
        <source>remove the unknown field, or write its value in ASCII</source>
        <translation>supprimer le champ inconnu, ou écrire sa valeur en ASCII</translation>
    </message>
    <message>
        <source>give the mail host a name that is not all digits</source>
        <translation>donner au serveur de messagerie un nom qui n&apos;est pas fait que de chiffres</translation>
    </message>
    <message>
        <source>shorten the policy to 10 KiB</source>
        <translation>raccourcir la politique à 10&#xa0;Kio</translation>
    </message>
    <message>
        <source>shorten the policy to 64,000 octets</source>
        <translation>raccourcir la politique à 64&#xa0;000 octets</translation>
    </message>
    <message>
        <source>shorten the policy to 64 KiB</source>
        <translation>raccourcir la politique à 64&#xa0;Kio</translation>
    </message>
    <message>
        <source>shorten the line to less than 64 KiB</source>
        <translation>raccourcir la ligne à moins de 64&#xa0;Kio</translation>
    </message>
    <message>
        <source>remove the blank before the semicolon</source>
        <translation>supprimer l&apos;espace avant le point-virgule</translation>
    </message>
    <message>
        <source>keep only the first id</source>
        <translation>ne garder que la première id</translation>
    </message>
    <message>
        <source>put rua before the other fields</source>
        <translation>mettre rua avant les autres champs</translation>
    </message>
    <message>
        <source>put all addresses into one rua field, with commas between them</source>
        <translation>mettre toutes les adresses dans un seul champ rua, séparées par des virgules</translation>
    </message>
    <message>
        <source>remove the blank after the comma</source>
        <translation>supprimer l&apos;espace après la virgule</translation>
    </message>
    <message>
        <source>use an address without a dot before the @</source>
        <translation>prendre une adresse sans point avant le @</translation>
    </message>
    <message>
        <source>use an address without a hyphen before the @</source>
        <translation>prendre une adresse sans tiret avant le @</translation>
    </message>
    <message>
        <source>remove the question mark and what follows it</source>
        <translation>supprimer le point d&apos;interrogation et ce qui le suit</translation>
    </message>
    <message>
        <source>give a full address with an @</source>
        <translation>donner une adresse complète avec @</translation>
    </message>
    <message>
        <source>use an address without an equals sign before hexadecimal digits</source>
        <translation>prendre une adresse sans signe égal devant des chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>give the full name of the host</source>
        <translation>donner le nom complet du serveur</translation>
    </message>
    <message>
        <source>several of its entries have the same name, and not all could be read</source>
        <translation>plusieurs de ses entrées portent le même nom et toutes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>it is packed by a method that cannot be read</source>
        <translation>il est compressé par une méthode qui ne peut pas être lue</translation>
    </message>
    <message>
        <source>, but with other numbers of sessions; those read first are kept</source>
        <translation>, mais avec d&apos;autres nombres de sessions&#xa0;; ceux qui ont été lus en premier restent</translation>
    </message>
    <message>
        <source>the missing period was taken from the file name or the report-id</source>
        <translation>la période manquante a été prise dans le nom du fichier ou le report-id</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>L&apos;hôte distant a fermé la connexion</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Ressources épuisées</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Réseau inaccessible</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Opération non prise en charge</translation>
    </message>
    <message>
        <source>The proxy requires authentication</source>
        <translation>Le proxy exige une authentification</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>Échec de la négociation TLS</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Connexion au proxy refusée</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>Connexion au proxy fermée prématurément</translation>
    </message>
    <message>
        <source>Connection to proxy timed out</source>
        <translation>Délai de connexion au proxy dépassé</translation>
    </message>
    <message>
        <source>Proxy host not found</source>
        <translation>Proxy introuvable</translation>
    </message>
    <message>
        <source>The proxy does not speak SOCKS5 as it should</source>
        <translation>Le proxy ne parle pas SOCKS5 comme il le devrait</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>Échec de TLS</translation>
    </message>
    <message>
        <source>Unknown network error</source>
        <translation>Erreur réseau inconnue</translation>
    </message>
    <message>
        <source>Not asked: there are too many addresses.</source>
        <translation>Non interrogé&#xa0;: il y a trop d&apos;adresses.</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be read</source>
        <translation>L&apos;adresse du proxy est illisible</translation>
    </message>
    <message>
        <source>a result type was read without regard to case</source>
        <translation>un type de résultat a été lu sans égard à la casse</translation>
    </message>
</context>
<context>
    <name>FailureMeaning</name>
    <message>
        <source>The reporter uses a result that no standard names.</source>
        <translation>Le rapporteur utilise un résultat qu&apos;aucune norme ne nomme.</translation>
    </message>
    <message>
        <source>Look at the reason code and test the mail host; the reporter can be asked by its contact address.</source>
        <translation>Examiner le code de motif et tester le serveur de messagerie&#xa0;; le rapporteur peut être interrogé à son adresse de contact.</translation>
    </message>
    <message>
        <source>No STARTTLS</source>
        <translation>Sans STARTTLS</translation>
    </message>
    <message>
        <source>The mail host did not offer STARTTLS, so the session could not be encrypted.</source>
        <translation>Le serveur de messagerie n&apos;a pas proposé STARTTLS, la session n&apos;a donc pas pu être chiffrée.</translation>
    </message>
    <message>
        <source>Certificate has another name</source>
        <translation>Le certificat porte un autre nom</translation>
    </message>
    <message>
        <source>The certificate of the mail host is for other names than the one in the MX record.</source>
        <translation>Le certificat du serveur de messagerie vaut pour d&apos;autres noms que celui de l&apos;enregistrement MX.</translation>
    </message>
    <message>
        <source>Give the mail host a certificate whose DNS names include the name in the MX record.</source>
        <translation>Donner au serveur de messagerie un certificat dont les noms DNS comprennent le nom de l&apos;enregistrement MX.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>The certificate of the mail host had expired.</source>
        <translation>Le certificat du serveur de messagerie avait expiré.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the mail server loads the new one: many keep the old one until they are restarted.</source>
        <translation>Renouveler le certificat et s&apos;assurer que le serveur de messagerie charge le nouveau&#xa0;: beaucoup gardent l&apos;ancien jusqu&apos;au redémarrage.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non fiable</translation>
    </message>
    <message>
        <source>Serve the full chain of a certificate from a public authority.</source>
        <translation>Servir la chaîne complète d&apos;un certificat d&apos;une autorité publique.</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>Échec de validation</translation>
    </message>
    <message>
        <source>The sender could not validate the connection; the reporter gives no exact reason in the result itself.</source>
        <translation>L&apos;expéditeur n&apos;a pas pu valider la connexion&#xa0;; le résultat lui-même ne donne pas de motif exact.</translation>
    </message>
    <message>
        <source>Look at the reason code, and test the mail host. Single failures are often interrupted connections.</source>
        <translation>Examiner le code de motif et tester le serveur de messagerie. Les échecs isolés sont souvent des connexions interrompues.</translation>
    </message>
    <message>
        <source>TLSA record does not fit</source>
        <translation>L&apos;enregistrement TLSA ne correspond pas</translation>
    </message>
    <message>
        <source>The TLSA records of the mail host are malformed, or none of them matches its certificate (DANE).</source>
        <translation>Les enregistrements TLSA du serveur de messagerie sont mal formés, ou aucun ne correspond à son certificat (DANE).</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the certificate or key that is served now; at a change, publish the new record before the new certificate.</source>
        <translation>Publier un enregistrement TLSA pour le certificat ou la clé servis actuellement&#xa0;; lors d&apos;un changement, publier le nouvel enregistrement avant le nouveau certificat.</translation>
    </message>
    <message>
        <source>DNSSEC does not validate</source>
        <translation>DNSSEC ne valide pas</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver could not validate the signatures of the DNS answer.</source>
        <translation>Le résolveur de l&apos;expéditeur n&apos;a pas pu valider les signatures de la réponse DNS.</translation>
    </message>
    <message>
        <source>Have the zone signed anew, and compare the DS record at the parent with the keys of the zone.</source>
        <translation>Faire signer à nouveau la zone et comparer l&apos;enregistrement DS de la zone parente avec les clés de la zone.</translation>
    </message>
    <message>
        <source>Sender insists on DANE</source>
        <translation>L&apos;expéditeur exige DANE</translation>
    </message>
    <message>
        <source>The sender is set up to deliver by DANE only, and no validated TLSA records were found for the mail host.</source>
        <translation>L&apos;expéditeur est réglé pour ne remettre qu&apos;avec DANE, et aucun enregistrement TLSA validé n&apos;a été trouvé pour le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Nothing is wrong with MTA-STS. Publish TLSA records in a signed zone if mail of this sender matters.</source>
        <translation>MTA-STS n&apos;est pas en cause. Publier des enregistrements TLSA dans une zone signée si le courrier de cet expéditeur compte.</translation>
    </message>
    <message>
        <source>Policy could not be fetched</source>
        <translation>La politique n&apos;a pas pu être récupérée</translation>
    </message>
    <message>
        <source>The sender found the _mta-sts record but could not load the policy from the policy host.</source>
        <translation>L&apos;expéditeur a trouvé l&apos;enregistrement _mta-sts mais n&apos;a pas pu charger la politique depuis le serveur de la politique.</translation>
    </message>
    <message>
        <source>Policy is not valid</source>
        <translation>Politique non valide</translation>
    </message>
    <message>
        <source>The policy was loaded, but the sender could not use its text.</source>
        <translation>La politique a été chargée, mais l&apos;expéditeur n&apos;a pas pu utiliser son texte.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate failed</source>
        <translation>Échec du certificat du serveur de la politique</translation>
    </message>
    <message>
        <source>The certificate of the policy host is expired, for another name or not trusted, so the policy was not used.</source>
        <translation>Le certificat du serveur de la politique est expiré, porte un autre nom ou n&apos;est pas fiable, la politique n&apos;a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Renew or replace the certificate of the policy host mta-sts.DOMAIN and serve its full chain.</source>
        <translation>Renouveler ou remplacer le certificat du serveur de la politique mta-sts.DOMAINE et servir sa chaîne complète.</translation>
    </message>
    <message>
        <source>MX is not in the policy</source>
        <translation>Le MX n&apos;est pas dans la politique</translation>
    </message>
    <message>
        <source>If the host is yours, add it to the policy and change the id. If it is not, find out who changed the MX records.</source>
        <translation>Si c&apos;est un serveur à soi, l&apos;ajouter à la politique et changer l&apos;id. Sinon, chercher qui a changé les enregistrements MX.</translation>
    </message>
    <message>
        <source>The certificate that the server showed had expired.</source>
        <translation>Le certificat qu&apos;a présenté le serveur avait expiré.</translation>
    </message>
    <message>
        <source>Renew it, and make sure that the server loads the new one.</source>
        <translation>Le renouveler et s&apos;assurer que le serveur charge le nouveau.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificat pas encore valide</translation>
    </message>
    <message>
        <source>The certificate begins to hold only later, or a clock is wrong.</source>
        <translation>Le certificat ne vaut que plus tard, ou une horloge est fausse.</translation>
    </message>
    <message>
        <source>Compare the clock of the server with the date the certificate begins.</source>
        <translation>Comparer l&apos;horloge du serveur avec la date de début du certificat.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Certificat auto-signé</translation>
    </message>
    <message>
        <source>The server showed a certificate that no public authority signed.</source>
        <translation>Le serveur a présenté un certificat qu&apos;aucune autorité publique n&apos;a signé.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority; MTA-STS accepts no other.</source>
        <translation>Installer un certificat d&apos;une autorité publique&#xa0;; MTA-STS n&apos;en accepte pas d&apos;autre.</translation>
    </message>
    <message>
        <source>Intermediate certificate missing</source>
        <translation>Certificat intermédiaire manquant</translation>
    </message>
    <message>
        <source>The server does not send the certificates between its own and the root, so the sender cannot follow the chain.</source>
        <translation>Le serveur n&apos;envoie pas les certificats entre le sien et la racine, l&apos;expéditeur ne peut donc pas suivre la chaîne.</translation>
    </message>
    <message>
        <source>Configure the full chain (often called fullchain.pem) at the server.</source>
        <translation>Régler sur le serveur la chaîne complète (souvent nommée fullchain.pem).</translation>
    </message>
    <message>
        <source>The certificate is for other names than the host that the sender asked for.</source>
        <translation>Le certificat est pour d&apos;autres noms que le serveur demandé par l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include the name in the MX record.</source>
        <translation>Installer un certificat dont les noms DNS comprennent le nom de l&apos;enregistrement MX.</translation>
    </message>
    <message>
        <source>Certificate chain breaks a rule</source>
        <translation>La chaîne de certificats enfreint une règle</translation>
    </message>
    <message>
        <source>A certificate of the chain is not allowed to be used as it is: its purpose, its constraints or its path length forbid it.</source>
        <translation>Un certificat de la chaîne ne peut pas être utilisé ainsi&#xa0;: son usage, ses contraintes ou la longueur de son chemin l&apos;interdisent.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew by a public authority and serve its chain.</source>
        <translation>Faire réémettre le certificat par une autorité publique et servir sa chaîne.</translation>
    </message>
    <message>
        <source>Key or signature too weak</source>
        <translation>Clé ou signature trop faible</translation>
    </message>
    <message>
        <source>A key or signature of the chain is too short or too old for this sender.</source>
        <translation>Une clé ou une signature de la chaîne est trop courte ou trop ancienne pour cet expéditeur.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew with a key of 2048 bits or more and SHA-256.</source>
        <translation>Faire réémettre le certificat avec une clé de 2048 bits ou plus et SHA-256.</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Certificat révoqué</translation>
    </message>
    <message>
        <source>The authority has withdrawn the certificate.</source>
        <translation>L&apos;autorité a retiré le certificat.</translation>
    </message>
    <message>
        <source>Install a new certificate with a new key.</source>
        <translation>Installer un nouveau certificat avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>Échec de la négociation TLS</translation>
    </message>
    <message>
        <source>Sender and server found no common protocol version or cipher, or one of them broke off the handshake.</source>
        <translation>L&apos;expéditeur et le serveur n&apos;ont trouvé aucune version de protocole ni aucun algorithme en commun, ou l&apos;un d&apos;eux a interrompu la négociation.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers; single failures need nothing.</source>
        <translation>Proposer TLS 1.2 et 1.3 avec les algorithmes usuels&#xa0;; les échecs isolés ne demandent rien.</translation>
    </message>
    <message>
        <source>Connection interrupted</source>
        <translation>Connexion interrompue</translation>
    </message>
    <message>
        <source>The connection ended or timed out before TLS was there.</source>
        <translation>La connexion s&apos;est terminée ou a expiré avant l&apos;établissement de TLS.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the host from outside and look at its load, its limits and the firewall.</source>
        <translation>Rien pour des échecs isolés. S&apos;ils sont nombreux, tester le serveur de l&apos;extérieur et examiner sa charge, ses limites et le pare-feu.</translation>
    </message>
    <message>
        <source>The mail host did not offer STARTTLS, or refused it.</source>
        <translation>Le serveur de messagerie n&apos;a pas proposé STARTTLS, ou l&apos;a refusé.</translation>
    </message>
    <message>
        <source>Policy host answered with an error</source>
        <translation>Le serveur de la politique a répondu par une erreur</translation>
    </message>
    <message>
        <source>The policy host answered, but not with status 200.</source>
        <translation>Le serveur de la politique a répondu, mais pas avec le statut 200.</translation>
    </message>
    <message>
        <source>Serve the policy at /.well-known/mta-sts.txt with status 200 and no redirect.</source>
        <translation>Servir la politique à /.well-known/mta-sts.txt avec le statut 200 et sans redirection.</translation>
    </message>
    <message>
        <source>Policy host not reachable</source>
        <translation>Serveur de la politique injoignable</translation>
    </message>
    <message>
        <source>No TLSA record of the host matches the certificate that it showed.</source>
        <translation>Aucun enregistrement TLSA du serveur ne correspond au certificat qu&apos;il a présenté.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the certificate or key that is served now.</source>
        <translation>Publier un enregistrement TLSA pour le certificat ou la clé servis actuellement.</translation>
    </message>
    <message>
        <source>Unknown failure: %1</source>
        <translation>Échec inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate expired</source>
        <translation>Le certificat du serveur de la politique a expiré</translation>
    </message>
    <message>
        <source>The certificate of the policy host had expired, so the policy was not used.</source>
        <translation>Le certificat du serveur de la politique avait expiré, la politique n&apos;a donc pas été utilisée.</translation>
    </message>
    <message>
        <source>Renew the certificate of mta-sts.DOMAIN and have the web server load it.</source>
        <translation>Renouveler le certificat de mta-sts.DOMAINE et le faire charger par le serveur web.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate has another name</source>
        <translation>Le certificat du serveur de la politique porte un autre nom</translation>
    </message>
    <message>
        <source>The certificate of the policy host is not for mta-sts.DOMAIN.</source>
        <translation>Le certificat du serveur de la politique n&apos;est pas pour mta-sts.DOMAINE.</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include mta-sts.DOMAIN.</source>
        <translation>Installer un certificat dont les noms DNS comprennent mta-sts.DOMAINE.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate is not trusted</source>
        <translation>Le certificat du serveur de la politique n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>Policy host redirects</source>
        <translation>Le serveur de la politique redirige</translation>
    </message>
    <message>
        <source>The policy host sent the sender to another address; that must not be followed.</source>
        <translation>Le serveur de la politique a renvoyé l&apos;expéditeur à une autre adresse, ce qui ne doit pas être suivi.</translation>
    </message>
    <message>
        <source>Serve the policy at /.well-known/mta-sts.txt itself, without a redirect.</source>
        <translation>Servir la politique à /.well-known/mta-sts.txt même, sans redirection.</translation>
    </message>
    <message>
        <source>Policy served as something else than text</source>
        <translation>La politique est servie autrement que comme texte</translation>
    </message>
    <message>
        <source>The policy host did not say that the policy is text/plain, and this sender then ignores it.</source>
        <translation>Le serveur de la politique n&apos;a pas indiqué que la politique est en text/plain, et cet expéditeur l&apos;ignore alors.</translation>
    </message>
    <message>
        <source>Have the web server send Content-Type: text/plain for the policy.</source>
        <translation>Faire envoyer par le serveur web Content-Type: text/plain avec la politique.</translation>
    </message>
    <message>
        <source>Policy host&apos;s name does not resolve</source>
        <translation>Le nom du serveur de la politique n&apos;est pas résolu</translation>
    </message>
    <message>
        <source>The sender found no address of mta-sts.DOMAIN.</source>
        <translation>L&apos;expéditeur n&apos;a trouvé aucune adresse de mta-sts.DOMAINE.</translation>
    </message>
    <message>
        <source>Publish its address, and remove aliases that lead nowhere.</source>
        <translation>Publier son adresse et supprimer les alias qui ne mènent à rien.</translation>
    </message>
    <message>
        <source>The sender could not connect to the policy host, or waited too long for it.</source>
        <translation>L&apos;expéditeur n&apos;a pas pu se connecter au serveur de la politique, ou l&apos;a attendu trop longtemps.</translation>
    </message>
    <message>
        <source>TLS handshake with the policy host failed</source>
        <translation>Échec de la négociation TLS avec le serveur de la politique</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers at the policy host.</source>
        <translation>Proposer TLS 1.2 et 1.3 avec les algorithmes usuels sur le serveur de la politique.</translation>
    </message>
    <message>
        <source>Certificate of an authority that is not public</source>
        <translation>Certificat d&apos;une autorité non publique</translation>
    </message>
    <message>
        <source>Revocation could not be checked</source>
        <translation>La révocation n&apos;a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>The sender wanted to know whether the certificate is revoked, and found out nothing. It is the authority, not your host, that answers this.</source>
        <translation>L&apos;expéditeur a voulu savoir si le certificat est révoqué et n&apos;a rien appris. C&apos;est l&apos;autorité qui y répond, pas le serveur lui-même.</translation>
    </message>
    <message>
        <source>The sender wanted TLSA records for the mail host and found none.</source>
        <translation>L&apos;expéditeur a cherché des enregistrements TLSA pour le serveur de messagerie et n&apos;en a trouvé aucun.</translation>
    </message>
    <message>
        <source>Publish TLSA records in a signed zone if mail of this sender matters.</source>
        <translation>Publier des enregistrements TLSA dans une zone signée si le courrier de cet expéditeur compte.</translation>
    </message>
    <message>
        <source>Sender insists on MTA-STS</source>
        <translation>L&apos;expéditeur exige MTA-STS</translation>
    </message>
    <message>
        <source>The sender is set up to deliver with an MTA-STS policy only, and found none.</source>
        <translation>L&apos;expéditeur est réglé pour ne remettre qu&apos;avec une politique MTA-STS, et n&apos;en a trouvé aucune.</translation>
    </message>
    <message>
        <source>Publish a policy, or see why this sender does not find it.</source>
        <translation>Publier une politique, ou chercher pourquoi cet expéditeur ne la trouve pas.</translation>
    </message>
    <message>
        <source>Certificate is damaged</source>
        <translation>Certificat endommagé</translation>
    </message>
    <message>
        <source>A certificate of the chain could not be read, or its signature is not that of its issuer.</source>
        <translation>Un certificat de la chaîne n&apos;a pas pu être lu, ou sa signature n&apos;est pas celle de son émetteur.</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Aucun certificat</translation>
    </message>
    <message>
        <source>The server showed no certificate in the TLS handshake.</source>
        <translation>Le serveur n&apos;a présenté aucun certificat lors de la négociation TLS.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate not valid yet</source>
        <translation>Le certificat du serveur de la politique n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>The _mta-sts record is not valid</source>
        <translation>L&apos;enregistrement _mta-sts n&apos;est pas valide</translation>
    </message>
    <message>
        <source>The sender could not read the record that announces the policy.</source>
        <translation>L&apos;expéditeur n&apos;a pas pu lire l&apos;enregistrement qui annonce la politique.</translation>
    </message>
    <message>
        <source>Publish one TXT record at _mta-sts.DOMAIN, as the check of the domain shows.</source>
        <translation>Publier un seul enregistrement TXT à _mta-sts.DOMAIN, comme le montre le contrôle du domaine.</translation>
    </message>
    <message>
        <source>The sender missed this line of the policy, or could not use what it says.</source>
        <translation>Cette ligne de la politique manquait à l&apos;expéditeur, ou il n&apos;a pas pu utiliser ce qu&apos;elle dit.</translation>
    </message>
    <message>
        <source>Policy&apos;s version line is wrong</source>
        <translation>La ligne version de la politique est erronée</translation>
    </message>
    <message>
        <source>Begin the policy with the line version: STSv1.</source>
        <translation>Commencer la politique par la ligne version: STSv1.</translation>
    </message>
    <message>
        <source>Policy&apos;s mode line is wrong</source>
        <translation>La ligne mode de la politique est erronée</translation>
    </message>
    <message>
        <source>Give the policy one mode line that says enforce, testing or none.</source>
        <translation>Donner à la politique une seule ligne mode qui dit enforce, testing ou none.</translation>
    </message>
    <message>
        <source>Policy&apos;s max_age line is wrong</source>
        <translation>La ligne max_age de la politique est erronée</translation>
    </message>
    <message>
        <source>Give the policy one max_age line with a number of seconds up to 31557600.</source>
        <translation>Donner à la politique une seule ligne max_age avec un nombre de secondes d&apos;au plus 31557600.</translation>
    </message>
    <message>
        <source>Policy&apos;s mx lines are wrong</source>
        <translation>Les lignes mx de la politique sont erronées</translation>
    </message>
    <message>
        <source>Give the policy an mx line of its own for each mail host.</source>
        <translation>Donner à la politique une ligne mx propre à chaque serveur de messagerie.</translation>
    </message>
    <message>
        <source>DNS lookup failed</source>
        <translation>Échec de la requête DNS</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver got no usable answer about the mail host or its TLSA records.</source>
        <translation>Le résolveur de l&apos;expéditeur n&apos;a obtenu aucune réponse utilisable sur le serveur de messagerie ou ses enregistrements TLSA.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the name servers and the DNSSEC of the mail host&apos;s zone.</source>
        <translation>Rien pour des échecs isolés. S&apos;ils sont nombreux, tester les serveurs de noms et le DNSSEC de la zone du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Fault at the sender</source>
        <translation>Défaut chez l&apos;expéditeur</translation>
    </message>
    <message>
        <source>The sender&apos;s own software or set-up failed while it tested the certificate. The certificate itself is not to blame.</source>
        <translation>Le logiciel ou les réglages de l&apos;expéditeur lui-même ont échoué pendant qu&apos;il testait le certificat. Le certificat n&apos;est pas en cause.</translation>
    </message>
    <message>
        <source>Sender demands more than the standard</source>
        <translation>L&apos;expéditeur exige plus que la norme</translation>
    </message>
    <message>
        <source>The sender is set up to ask something of certificates that neither MTA-STS nor DANE asks.</source>
        <translation>L&apos;expéditeur est réglé pour exiger des certificats ce que ni MTA-STS ni DANE n&apos;exigent.</translation>
    </message>
    <message>
        <source>The chain ends in a root that the sender does not trust: a self-signed certificate, an authority of your own, or one that was withdrawn.</source>
        <translation>La chaîne aboutit à une racine à laquelle l&apos;expéditeur ne fait pas confiance&#xa0;: un certificat auto-signé, une autorité interne ou une autorité à laquelle la confiance a été retirée.</translation>
    </message>
    <message>
        <source>Certificate not trusted under DANE</source>
        <translation>Certificat non fiable avec DANE</translation>
    </message>
    <message>
        <source>No TLSA record of the mail host vouches for the certificate that it showed. Only these records count: with DANE-EE (3) it does not matter who signed the certificate, with DANE-TA (2) the chain must lead to what the record names.</source>
        <translation>Aucun enregistrement TLSA du serveur de messagerie ne répond du certificat qu&apos;il a présenté. Seuls ces enregistrements comptent&#xa0;: avec DANE-EE (3), peu importe qui a signé le certificat&#xa0;; avec DANE-TA (2), la chaîne doit mener à ce que nomme l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Publish a TLSA record that fits the certificate or key that is served now, or serve the chain up to the certificate that the record names.</source>
        <translation>Publier un enregistrement TLSA qui corresponde au certificat ou à la clé servis actuellement, ou servir la chaîne jusqu&apos;au certificat que nomme l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Certificate unfit for DANE</source>
        <translation>Certificat inadapté à DANE</translation>
    </message>
    <message>
        <source>A certificate of the chain could not be used as it is: its signature, its purpose, its constraints or its path length forbid it.</source>
        <translation>Un certificat de la chaîne n&apos;a pas pu être utilisé ainsi&#xa0;: sa signature, son usage, ses contraintes ou la longueur de son chemin l&apos;interdisent.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew; an authority of your own will do. Where TLSA records name it or its key, publish those of the new one first.</source>
        <translation>Faire réémettre le certificat&#xa0;; une autorité interne suffit. Si des enregistrements TLSA nomment ce certificat ou sa clé, publier d&apos;abord ceux du nouveau.</translation>
    </message>
    <message>
        <source>Certificate expired under DANE</source>
        <translation>Certificat expiré avec DANE</translation>
    </message>
    <message>
        <source>The certificate of the mail host had expired. With DANE-TA records (2) dates count, with DANE-EE records (3) they do not (RFC 7671 section 5.1).</source>
        <translation>Le certificat du serveur de messagerie avait expiré. Avec des enregistrements DANE-TA (2), les dates comptent&#xa0;; avec des enregistrements DANE-EE (3), elles ne comptent pas (RFC 7671, section 5.1).</translation>
    </message>
    <message>
        <source>Renew the certificate. Where TLSA records name it or its key, publish those of the new one first.</source>
        <translation>Renouveler le certificat. Si des enregistrements TLSA nomment ce certificat ou sa clé, publier d&apos;abord ceux du nouveau.</translation>
    </message>
    <message>
        <source>Certificate has another name under DANE</source>
        <translation>Le certificat porte un autre nom avec DANE</translation>
    </message>
    <message>
        <source>The certificate is for other names than the host that the sender asked for. With DANE-TA records (2) names count, with DANE-EE records (3) they do not (RFC 7671 section 5.1).</source>
        <translation>Le certificat est pour d&apos;autres noms que le serveur demandé par l&apos;expéditeur. Avec des enregistrements DANE-TA (2), les noms comptent&#xa0;; avec des enregistrements DANE-EE (3), ils ne comptent pas (RFC 7671, section 5.1).</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include the name in the MX record. Where TLSA records name the old one or its key, publish those of the new one first.</source>
        <translation>Installer un certificat dont les noms DNS comprennent le nom de l&apos;enregistrement MX. Si des enregistrements TLSA nomment l&apos;ancien ou sa clé, publier d&apos;abord ceux du nouveau.</translation>
    </message>
    <message>
        <source>Sender looks at dates that DANE-EE leaves out</source>
        <translation>L&apos;expéditeur regarde des dates que DANE-EE laisse de côté</translation>
    </message>
    <message>
        <source>The sender held the dates of the certificate against the host. All TLSA records are DANE-EE (3), for which dates do not count (RFC 7671 section 5.1).</source>
        <translation>L&apos;expéditeur a reproché au serveur les dates du certificat. Tous les enregistrements TLSA sont DANE-EE (3), pour lesquels les dates ne comptent pas (RFC 7671, section 5.1).</translation>
    </message>
    <message>
        <source>DANE needs nothing. Senders that go by MTA-STS look at the dates, too: test the mail host.</source>
        <translation>Pour DANE, il n&apos;y a rien à faire. Les expéditeurs qui suivent MTA-STS regardent aussi les dates&#xa0;: tester le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Sender looks at names that DANE-EE leaves out</source>
        <translation>L&apos;expéditeur regarde des noms que DANE-EE laisse de côté</translation>
    </message>
    <message>
        <source>The sender held the names in the certificate against the host. All TLSA records are DANE-EE (3), for which names do not count (RFC 7671 section 5.1).</source>
        <translation>L&apos;expéditeur a reproché au serveur les noms du certificat. Tous les enregistrements TLSA sont DANE-EE (3), pour lesquels les noms ne comptent pas (RFC 7671, section 5.1).</translation>
    </message>
    <message>
        <source>DANE needs nothing. Senders that go by MTA-STS look at the names, too: test the mail host.</source>
        <translation>Pour DANE, il n&apos;y a rien à faire. Les expéditeurs qui suivent MTA-STS regardent aussi les noms&#xa0;: tester le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Validation failed under DANE</source>
        <translation>Échec de validation avec DANE</translation>
    </message>
    <message>
        <source>The sender could not validate the connection by the TLSA records of the mail host; the reporter gives no exact reason in the result itself.</source>
        <translation>L&apos;expéditeur n&apos;a pas pu valider la connexion à l&apos;aide des enregistrements TLSA du serveur de messagerie&#xa0;; le résultat lui-même ne donne pas de motif exact.</translation>
    </message>
    <message>
        <source>Look at the reason code, and test the mail host: its TLSA records must fit the certificate that it shows. Single failures are often interrupted connections.</source>
        <translation>Examiner le code de motif et tester le serveur de messagerie&#xa0;: ses enregistrements TLSA doivent correspondre au certificat qu&apos;il présente. Les échecs isolés sont souvent des connexions interrompues.</translation>
    </message>
    <message>
        <source>The sender could not follow the certificate of the policy host to a root it trusts: most often it is self-signed or of an authority that is not public, or an intermediate certificate is missing.</source>
        <translation>L&apos;expéditeur n&apos;a pas pu suivre le certificat du serveur de la politique jusqu&apos;à une racine à laquelle il fait confiance&#xa0;: le plus souvent, il est auto-signé ou vient d&apos;une autorité non publique, ou un certificat intermédiaire manque.</translation>
    </message>
    <message>
        <source>Policy host&apos;s name could not be looked up</source>
        <translation>Le nom du serveur de la politique n&apos;a pas pu être consulté</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver got no usable answer about mta-sts.DOMAIN.</source>
        <translation>Le résolveur de l&apos;expéditeur n&apos;a obtenu aucune réponse utilisable sur mta-sts.DOMAINE.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the name servers and the DNSSEC of the domain&apos;s zone.</source>
        <translation>Rien pour des échecs isolés. S&apos;ils sont nombreux, tester les serveurs de noms et le DNSSEC de la zone du domaine.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test every address of the policy host from outside, IPv6 too.</source>
        <translation>Rien pour des échecs isolés. S&apos;ils sont nombreux, tester de l&apos;extérieur chaque adresse du serveur de la politique, IPv6 compris.</translation>
    </message>
    <message>
        <source>Sender and policy host found no common protocol version or cipher, or one of them broke off the handshake.</source>
        <translation>L&apos;expéditeur et le serveur de la politique n&apos;ont trouvé aucune version de protocole ni aucun algorithme en commun, ou l&apos;un d&apos;eux a interrompu la négociation.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, and look for a filter in front that removes it. Where it is on and only one reporter says so, something on its way may remove it.</source>
        <translation>Activer STARTTLS et chercher en amont un filtre qui le retire. S&apos;il est actif et qu&apos;un seul rapporteur signale l&apos;échec, il se peut que quelque chose sur le trajet de ce rapporteur le retire.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on at this mail host. If it is on, look for a firewall or spam filter in front of it that removes the offer. Where only one reporter says so, something on its way may remove it.</source>
        <translation>Activer STARTTLS sur ce serveur de messagerie. S&apos;il est actif, chercher en amont un pare-feu ou un filtre antispam qui retire la proposition. Si un seul rapporteur signale l&apos;échec, il se peut que quelque chose sur le trajet de ce rapporteur la retire.</translation>
    </message>
    <message>
        <source>The sender could not follow the certificate of the mail host to a root it trusts: most often it is self-signed or of an authority that is not public, or an intermediate certificate is missing.</source>
        <translation>L&apos;expéditeur n&apos;a pas pu suivre le certificat du serveur de messagerie jusqu&apos;à une racine à laquelle il fait confiance&#xa0;: le plus souvent, il est auto-signé ou vient d&apos;une autorité non publique, ou un certificat intermédiaire manque.</translation>
    </message>
    <message>
        <source>No valid DNSSEC answer</source>
        <translation>Aucune réponse DNSSEC valide</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver returned no valid records: their signatures may not validate, or the name servers or that resolver failed.</source>
        <translation>Le résolveur de l&apos;expéditeur n&apos;a pas renvoyé d&apos;enregistrements valides&#xa0;: il se peut que leurs signatures ne valident pas, ou que les serveurs de noms ou ce résolveur aient échoué.</translation>
    </message>
    <message>
        <source>Test the DNSSEC of the mail host&apos;s zone. Where it fails, have the zone signed anew, and compare the DS record at the parent with the keys of the zone. Where it is good and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Tester le DNSSEC de la zone du serveur de messagerie. S&apos;il échoue, faire signer à nouveau la zone et comparer l&apos;enregistrement DS de la zone parente avec les clés de la zone. S&apos;il est bon et qu&apos;un seul rapporteur signale l&apos;échec, le défaut est très probablement chez lui.</translation>
    </message>
    <message>
        <source>Test the policy host: https://mta-sts.DOMAIN/.well-known/mta-sts.txt must answer with status 200, without a redirect, on every address. Where it does and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Tester le serveur de la politique&#xa0;: https://mta-sts.DOMAINE/.well-known/mta-sts.txt doit répondre avec le statut 200, sans redirection, à chaque adresse. Si c&apos;est le cas et qu&apos;un seul rapporteur signale l&apos;échec, le défaut est très probablement chez lui.</translation>
    </message>
    <message>
        <source>Check the domain, and correct the line that the check names. Where it finds nothing and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Vérifier le domaine et corriger la ligne que nomme la vérification. Si elle ne trouve rien et qu&apos;un seul rapporteur signale l&apos;échec, le défaut est très probablement chez lui.</translation>
    </message>
    <message>
        <source>The DNS sent the mail to a host that no mx line of the policy allows: the policy was not changed with the MX records, the sender still goes by an older one, or someone diverts the mail.</source>
        <translation>Le DNS a dirigé le courrier vers un serveur qu&apos;aucune ligne mx de la politique n&apos;autorise&#xa0;: la politique n&apos;a pas suivi les enregistrements MX, l&apos;expéditeur suit encore une politique plus ancienne, ou quelqu&apos;un détourne le courrier.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No DANE</source>
        <translation>Sans DANE</translation>
    </message>
    <message>
        <source>{host} has no TLSA record.</source>
        <translation>{host} n&apos;a pas d&apos;enregistrement TLSA.</translation>
    </message>
    <message>
        <source>DANE is another way to insist on TLS; MTA-STS does not need it.</source>
        <translation>DANE est une autre façon d&apos;exiger TLS&#xa0;; MTA-STS n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>TLSA record in an unsigned zone</source>
        <translation>Enregistrement TLSA dans une zone non signée</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but the DNS answer is not signed by DNSSEC.</source>
        <translation>{host} a des enregistrements TLSA, mais la réponse DNS n&apos;est pas signée par DNSSEC.</translation>
    </message>
    <message>
        <source>Senders ignore TLSA records that they cannot validate.</source>
        <translation>Les expéditeurs ignorent les enregistrements TLSA qu&apos;ils ne peuvent pas valider.</translation>
    </message>
    <message>
        <source>Sign the zones of the domain and of the mail host, or remove the records.</source>
        <translation>Signer les zones du domaine et du serveur de messagerie, ou supprimer les enregistrements.</translation>
    </message>
    <message>
        <source>DNSSEC on the way to the mail host does not validate</source>
        <translation>DNSSEC ne valide pas sur le chemin du serveur de messagerie</translation>
    </message>
    <message>
        <source>DNSSEC does not validate for {host}. {detail}</source>
        <translation>DNSSEC ne valide pas pour {host}. {detail}</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back until it validates again.</source>
        <translation>Les expéditeurs qui utilisent DANE retiennent le courrier jusqu&apos;à ce que la validation aboutisse.</translation>
    </message>
    <message>
        <source>Have the zone signed anew and compare the DS record at the parent.</source>
        <translation>Faire signer à nouveau la zone et comparer l&apos;enregistrement DS de la zone parente.</translation>
    </message>
    <message>
        <source>TLSA record that senders cannot use</source>
        <translation>Enregistrement TLSA inutilisable par les expéditeurs</translation>
    </message>
    <message>
        <source>The TLSA record {record} of {host} cannot be used for mail: {reason}.</source>
        <translation>L&apos;enregistrement TLSA {record} de {host} ne peut pas servir pour le courrier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>For mail, usages 2 and 3 count; the length must fit the matching type.</source>
        <translation>Pour le courrier, seuls comptent les usages 2 et 3&#xa0;; la longueur doit convenir au type de correspondance.</translation>
    </message>
    <message>
        <source>Publish a 3 1 1 record instead.</source>
        <translation>Publier plutôt un enregistrement 3 1 1.</translation>
    </message>
    <message>
        <source>TLSA record does not fit the certificate</source>
        <translation>L&apos;enregistrement TLSA ne correspond pas au certificat</translation>
    </message>
    <message>
        <source>No TLSA record of {host} matches the certificate at {address}.</source>
        <translation>Aucun enregistrement TLSA de {host} ne correspond au certificat de {address}.</translation>
    </message>
    <message>
        <source>Senders that use DANE do not deliver to this host.</source>
        <translation>Les expéditeurs qui utilisent DANE ne remettent pas à ce serveur.</translation>
    </message>
    <message>
        <source>Publish this record: {record}</source>
        <translation>Publier cet enregistrement&#xa0;: {record}</translation>
    </message>
    <message>
        <source>TLSA record that matches nothing</source>
        <translation>Enregistrement TLSA sans correspondance</translation>
    </message>
    <message>
        <source>The TLSA record {record} of {host} matches no certificate now.</source>
        <translation>L&apos;enregistrement TLSA {record} de {host} ne correspond actuellement à aucun certificat.</translation>
    </message>
    <message>
        <source>It may be meant for the next certificate; else it is a left-over.</source>
        <translation>Il est peut-être prévu pour le prochain certificat&#xa0;; sinon, c&apos;est un reste.</translation>
    </message>
    <message>
        <source>Remove it if it is a left-over.</source>
        <translation>Le supprimer si c&apos;est un reste.</translation>
    </message>
    <message>
        <source>DANE is good</source>
        <translation>DANE est bon</translation>
    </message>
    <message>
        <source>The TLSA records of {host} match the certificate at {address}.</source>
        <translation>Les enregistrements TLSA de {host} correspondent au certificat de {address}.</translation>
    </message>
    <message>
        <source>Validated by DNSSEC and compared with what the host presents.</source>
        <translation>Validés par DNSSEC et comparés à ce que présente le serveur.</translation>
    </message>
    <message>
        <source>MX records could not be looked up</source>
        <translation>Les enregistrements MX n&apos;ont pas pu être consultés</translation>
    </message>
    <message>
        <source>The look-up of the MX records of {subject} failed: {status}. {detail}</source>
        <translation>La requête des enregistrements MX de {subject} a échoué&#xa0;: {status}. {detail}</translation>
    </message>
    <message>
        <source>Whether the policy covers the mail hosts cannot be told.</source>
        <translation>Impossible de dire si la politique couvre les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers.</source>
        <translation>Réessayer. Si cela persiste, examiner les serveurs de noms.</translation>
    </message>
    <message>
        <source>No MX record</source>
        <translation>Sans enregistrement MX</translation>
    </message>
    <message>
        <source>{subject} has no MX record; mail goes to the address of the domain itself, if there is one.</source>
        <translation>{subject} n&apos;a pas d&apos;enregistrement MX&#xa0;; le courrier va à l&apos;adresse du domaine lui-même, s&apos;il y en a une.</translation>
    </message>
    <message>
        <source>MTA-STS works with it only where the policy names the domain itself.</source>
        <translation>MTA-STS ne fonctionne alors que si la politique nomme le domaine lui-même.</translation>
    </message>
    <message>
        <source>Publish MX records.</source>
        <translation>Publier des enregistrements MX.</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation>Le domaine n&apos;accepte pas de courrier</translation>
    </message>
    <message>
        <source>{subject} says by a null MX that it takes no mail, but has a policy.</source>
        <translation>{subject} déclare par un MX nul ne pas accepter de courrier, mais a une politique.</translation>
    </message>
    <message>
        <source>The policy protects nothing.</source>
        <translation>La politique ne protège rien.</translation>
    </message>
    <message>
        <source>Remove the policy, or the null MX.</source>
        <translation>Supprimer la politique ou le MX nul.</translation>
    </message>
    <message>
        <source>Null MX beside other MX records</source>
        <translation>MX nul à côté d&apos;autres enregistrements MX</translation>
    </message>
    <message>
        <source>{subject} has a null MX and others beside it.</source>
        <translation>{subject} a un MX nul et d&apos;autres à côté.</translation>
    </message>
    <message>
        <source>Senders differ in what they make of it; some refuse to deliver.</source>
        <translation>Les expéditeurs l&apos;interprètent différemment&#xa0;; certains refusent de remettre.</translation>
    </message>
    <message>
        <source>Remove the null MX.</source>
        <translation>Supprimer le MX nul.</translation>
    </message>
    <message>
        <source>Mail host is not in the policy</source>
        <translation>Serveur de messagerie absent de la politique</translation>
    </message>
    <message>
        <source>The mail host {host} matches no mx line of the policy.</source>
        <translation>Le serveur de messagerie {host} ne correspond à aucune ligne mx de la politique.</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it. A wildcard stands for exactly one label.</source>
        <translation>En mode enforce, les expéditeurs ne lui remettent rien. Un joker vaut pour exactement une étiquette.</translation>
    </message>
    <message>
        <source>Add it to the policy and change the id, or remove it from the MX records.</source>
        <translation>L&apos;ajouter à la politique et changer l&apos;id, ou le retirer des enregistrements MX.</translation>
    </message>
    <message>
        <source>No mail host is in the policy</source>
        <translation>Aucun serveur de messagerie n&apos;est dans la politique</translation>
    </message>
    <message>
        <source>None of the mail hosts of {subject} matches the policy: {host}.</source>
        <translation>Aucun des serveurs de messagerie de {subject} ne correspond à la politique&#xa0;: {host}.</translation>
    </message>
    <message>
        <source>Under enforce no mail arrives from senders that honour the policy.</source>
        <translation>En mode enforce, aucun courrier n&apos;arrive des expéditeurs qui respectent la politique.</translation>
    </message>
    <message>
        <source>Correct the mx lines and change the id.</source>
        <translation>Corriger les lignes mx et changer l&apos;id.</translation>
    </message>
    <message>
        <source>mx line that no host uses</source>
        <translation>Ligne mx qu&apos;aucun serveur n&apos;utilise</translation>
    </message>
    <message>
        <source>No mail host of the domain matches the mx line {pattern}.</source>
        <translation>Aucun serveur de messagerie du domaine ne correspond à la ligne mx {pattern}.</translation>
    </message>
    <message>
        <source>It may be meant for a host to come; else it only widens what is allowed.</source>
        <translation>Elle est peut-être prévue pour un futur serveur&#xa0;; sinon, elle ne fait qu&apos;élargir ce qui est autorisé.</translation>
    </message>
    <message>
        <source>Mail host has no address</source>
        <translation>Serveur de messagerie sans adresse</translation>
    </message>
    <message>
        <source>The mail host {host} has no address.</source>
        <translation>Le serveur de messagerie {host} n&apos;a pas d&apos;adresse.</translation>
    </message>
    <message>
        <source>Senders skip it; if it is the only one, mail waits and comes back.</source>
        <translation>Les expéditeurs le sautent&#xa0;; s&apos;il est le seul, le courrier attend puis revient.</translation>
    </message>
    <message>
        <source>Publish its address, or remove the MX record.</source>
        <translation>Publier son adresse ou supprimer l&apos;enregistrement MX.</translation>
    </message>
    <message>
        <source>Mail host is an alias</source>
        <translation>Le serveur de messagerie est un alias</translation>
    </message>
    <message>
        <source>The mail host {host} is an alias for {target}.</source>
        <translation>Le serveur de messagerie {host} est un alias de {target}.</translation>
    </message>
    <message>
        <source>MX records must not point to aliases; senders differ in which name they expect in the certificate.</source>
        <translation>Les enregistrements MX ne doivent pas pointer vers des alias&#xa0;; les expéditeurs n&apos;attendent pas tous le même nom dans le certificat.</translation>
    </message>
    <message>
        <source>Point the MX record to {target}.</source>
        <translation>Faire pointer l&apos;enregistrement MX vers {target}.</translation>
    </message>
    <message>
        <source>MX record is an address</source>
        <translation>L&apos;enregistrement MX est une adresse</translation>
    </message>
    <message>
        <source>The MX record names the address {host} instead of a host.</source>
        <translation>L&apos;enregistrement MX indique l&apos;adresse {host} au lieu d&apos;un serveur.</translation>
    </message>
    <message>
        <source>Senders cannot use it.</source>
        <translation>Les expéditeurs ne peuvent pas l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Name a host that has this address.</source>
        <translation>Indiquer un serveur qui a cette adresse.</translation>
    </message>
    <message>
        <source>All mail hosts are in the policy</source>
        <translation>Tous les serveurs de messagerie sont dans la politique</translation>
    </message>
    <message>
        <source>All mail hosts of {subject} match the policy ({count}).</source>
        <translation>Tous les serveurs de messagerie de {subject} correspondent à la politique ({count}).</translation>
    </message>
    <message>
        <source>Compared as senders do it, label by label.</source>
        <translation>Comparés comme le font les expéditeurs, étiquette par étiquette.</translation>
    </message>
    <message>
        <source>Policy host has no address</source>
        <translation>Serveur de la politique sans adresse</translation>
    </message>
    <message>
        <source>{subject} has no address: {status}.</source>
        <translation>{subject} n&apos;a pas d&apos;adresse&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Senders find the record but cannot fetch the policy, so new ones deliver unprotected.</source>
        <translation>Les expéditeurs trouvent l&apos;enregistrement mais ne peuvent pas récupérer la politique&#xa0;; les nouveaux remettent donc sans protection.</translation>
    </message>
    <message>
        <source>Publish an address or alias for {subject}.</source>
        <translation>Publier une adresse ou un alias pour {subject}.</translation>
    </message>
    <message>
        <source>Policy host could not be looked up</source>
        <translation>Le serveur de la politique n&apos;a pas pu être consulté</translation>
    </message>
    <message>
        <source>The look-up of {subject} failed: {status}. {detail}</source>
        <translation>La requête de {subject} a échoué&#xa0;: {status}. {detail}</translation>
    </message>
    <message>
        <source>From here it cannot be told whether the policy host exists.</source>
        <translation>Impossible de dire d&apos;ici si le serveur de la politique existe.</translation>
    </message>
    <message>
        <source>DNSSEC of the policy host does not validate</source>
        <translation>DNSSEC du serveur de la politique ne valide pas</translation>
    </message>
    <message>
        <source>The signatures of {subject} do not validate. {detail}</source>
        <translation>Les signatures de {subject} ne valident pas. {detail}</translation>
    </message>
    <message>
        <source>Senders behind a validating resolver cannot reach the policy host.</source>
        <translation>Les expéditeurs derrière un résolveur validant ne peuvent pas joindre le serveur de la politique.</translation>
    </message>
    <message>
        <source>Policy host is an alias</source>
        <translation>Le serveur de la politique est un alias</translation>
    </message>
    <message>
        <source>{subject} is an alias for {target}.</source>
        <translation>{subject} est un alias de {target}.</translation>
    </message>
    <message>
        <source>Somebody else may serve the policy this way. The certificate must still name {subject}.</source>
        <translation>Un tiers peut ainsi servir la politique. Le certificat doit tout de même nommer {subject}.</translation>
    </message>
    <message>
        <source>Alias of the policy host ends where there is nothing</source>
        <translation>L&apos;alias du serveur de la politique ne mène à rien</translation>
    </message>
    <message>
        <source>{subject} is an alias for {target}, which does not exist.</source>
        <translation>{subject} est un alias de {target}, qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Whoever registers the target can get a certificate for your policy host and serve a policy of their own.</source>
        <translation>Quiconque enregistre la cible peut obtenir un certificat pour le serveur de la politique et servir sa propre politique.</translation>
    </message>
    <message>
        <source>Remove the alias or restore its target, now.</source>
        <translation>Supprimer l&apos;alias ou rétablir sa cible, sans attendre.</translation>
    </message>
    <message>
        <source>Policy host without IPv6</source>
        <translation>Serveur de la politique sans IPv6</translation>
    </message>
    <message>
        <source>{subject} has no IPv6 address.</source>
        <translation>{subject} n&apos;a pas d&apos;adresse IPv6.</translation>
    </message>
    <message>
        <source>Senders that have only IPv6 cannot fetch the policy; there are few.</source>
        <translation>Les expéditeurs qui n&apos;ont qu&apos;IPv6 ne peuvent pas récupérer la politique&#xa0;; ils sont rares.</translation>
    </message>
    <message>
        <source>Policy host without IPv4</source>
        <translation>Serveur de la politique sans IPv4</translation>
    </message>
    <message>
        <source>{subject} has no IPv4 address.</source>
        <translation>{subject} n&apos;a pas d&apos;adresse IPv4.</translation>
    </message>
    <message>
        <source>Many senders fetch by IPv4 only and find no policy.</source>
        <translation>Beaucoup d&apos;expéditeurs ne passent que par IPv4 et ne trouvent pas de politique.</translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation>Ajouter une adresse IPv4.</translation>
    </message>
    <message>
        <source>Policy host does not answer</source>
        <translation>Le serveur de la politique ne répond pas</translation>
    </message>
    <message>
        <source>{subject} does not answer at {address}. {detail}</source>
        <translation>{subject} ne répond pas sur {address}. {detail}</translation>
    </message>
    <message>
        <source>Senders that try this address get no policy.</source>
        <translation>Les expéditeurs qui essaient cette adresse n&apos;obtiennent pas de politique.</translation>
    </message>
    <message>
        <source>Open port 443 at every published address, or remove the address.</source>
        <translation>Ouvrir le port 443 sur chaque adresse publiée, ou supprimer l&apos;adresse.</translation>
    </message>
    <message>
        <source>No TLS with the policy host</source>
        <translation>Pas de TLS avec le serveur de la politique</translation>
    </message>
    <message>
        <source>The TLS handshake with {subject} at {address} failed. {detail}</source>
        <translation>La négociation TLS avec {subject} sur {address} a échoué. {detail}</translation>
    </message>
    <message>
        <source>Without TLS senders do not accept a policy.</source>
        <translation>Sans TLS, les expéditeurs n&apos;acceptent aucune politique.</translation>
    </message>
    <message>
        <source>Look at the TLS configuration of the web server; offer TLS 1.2 and 1.3.</source>
        <translation>Examiner la configuration TLS du serveur web&#xa0;; proposer TLS 1.2 et 1.3.</translation>
    </message>
    <message>
        <source>Old TLS version at the policy host</source>
        <translation>Ancienne version de TLS sur le serveur de la politique</translation>
    </message>
    <message>
        <source>{subject} offers no better than {protocol} at {address}.</source>
        <translation>{subject} ne propose rien de mieux que {protocol} sur {address}.</translation>
    </message>
    <message>
        <source>Current senders refuse anything below TLS 1.2 and get no policy.</source>
        <translation>Les expéditeurs actuels refusent tout ce qui est inférieur à TLS 1.2 et n&apos;obtiennent pas de politique.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>Activer TLS 1.2 et 1.3.</translation>
    </message>
    <message>
        <source>Policy certificate is not trusted</source>
        <translation>Le certificat de la politique n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>The certificate of {subject} at {address} is not trusted: {reason}.</source>
        <translation>Le certificat de {subject} sur {address} n&apos;est pas fiable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Senders accept a policy only from a host with a certificate of a public authority.</source>
        <translation>Les expéditeurs n&apos;acceptent une politique que d&apos;un serveur dont le certificat vient d&apos;une autorité publique.</translation>
    </message>
    <message>
        <source>Serve a certificate of a public authority with its full chain.</source>
        <translation>Servir un certificat d&apos;une autorité publique avec sa chaîne complète.</translation>
    </message>
    <message>
        <source>Policy certificate has another name</source>
        <translation>Le certificat de la politique porte un autre nom</translation>
    </message>
    <message>
        <source>The certificate at {address} is for {names}, not for {host}.</source>
        <translation>Le certificat de {address} est pour {names}, pas pour {host}.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Only DNS names in the certificate count, not its common name.</source>
        <translation>Les expéditeurs refusent la politique. Seuls comptent les noms DNS du certificat, pas son nom commun.</translation>
    </message>
    <message>
        <source>Get a certificate that names {host}.</source>
        <translation>Obtenir un certificat qui nomme {host}.</translation>
    </message>
    <message>
        <source>Policy certificate has expired</source>
        <translation>Le certificat de la politique a expiré</translation>
    </message>
    <message>
        <source>Senders refuse the policy; those that know it already use it until it runs out.</source>
        <translation>Les expéditeurs refusent la politique&#xa0;; ceux qui la connaissent déjà l&apos;utilisent jusqu&apos;à son terme.</translation>
    </message>
    <message>
        <source>Policy certificate is not valid yet</source>
        <translation>Le certificat de la politique n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>Senders refuse the policy until then.</source>
        <translation>Jusque-là, les expéditeurs refusent la politique.</translation>
    </message>
    <message>
        <source>Compare the clocks, or install the certificate that is valid now.</source>
        <translation>Comparer les horloges, ou installer le certificat valide maintenant.</translation>
    </message>
    <message>
        <source>Policy certificate expires soon</source>
        <translation>Le certificat de la politique expire bientôt</translation>
    </message>
    <message>
        <source>When it has expired, senders can no longer fetch the policy.</source>
        <translation>Une fois expiré, les expéditeurs ne pourront plus récupérer la politique.</translation>
    </message>
    <message>
        <source>Renew it, and look why that did not happen by itself.</source>
        <translation>Le renouveler et chercher pourquoi cela ne s&apos;est pas fait tout seul.</translation>
    </message>
    <message>
        <source>Policy host redirects</source>
        <translation>Le serveur de la politique redirige</translation>
    </message>
    <message>
        <source>{subject} answers {status} and points to {location}.</source>
        <translation>{subject} répond {status} et renvoie à {location}.</translation>
    </message>
    <message>
        <source>Senders must not follow redirects, so they get no policy.</source>
        <translation>Les expéditeurs ne doivent pas suivre les redirections et n&apos;obtiennent donc pas de politique.</translation>
    </message>
    <message>
        <source>Serve the policy at this very address with status 200.</source>
        <translation>Servir la politique à cette adresse même avec le statut 200.</translation>
    </message>
    <message>
        <source>Policy host answers with an error status</source>
        <translation>Le serveur de la politique répond par un statut d&apos;erreur</translation>
    </message>
    <message>
        <source>{subject} answers with status {status} at {address}.</source>
        <translation>{subject} répond avec le statut {status} sur {address}.</translation>
    </message>
    <message>
        <source>Senders accept status 200 only.</source>
        <translation>Les expéditeurs n&apos;acceptent que le statut 200.</translation>
    </message>
    <message>
        <source>Put the policy at /.well-known/mta-sts.txt of this host.</source>
        <translation>Placer la politique à /.well-known/mta-sts.txt de ce serveur.</translation>
    </message>
    <message>
        <source>Policy is not served as text/plain</source>
        <translation>La politique n&apos;est pas servie en text/plain</translation>
    </message>
    <message>
        <source>{subject} serves the policy as {contentType} instead of text/plain.</source>
        <translation>{subject} sert la politique en {contentType} au lieu de text/plain.</translation>
    </message>
    <message>
        <source>The RFC only recommends text/plain, but these senders then ignore the policy: {who}.</source>
        <translation>Le RFC ne fait que recommander text/plain, mais ces expéditeurs ignorent alors la politique&#xa0;: {who}.</translation>
    </message>
    <message>
        <source>Configure the web server to send Content-Type: text/plain for this file.</source>
        <translation>Régler le serveur web pour qu&apos;il envoie Content-Type: text/plain avec ce fichier.</translation>
    </message>
    <message>
        <source>Policy is too large</source>
        <translation>Politique trop grande</translation>
    </message>
    <message>
        <source>What {subject} serves is larger than {limit} octets.</source>
        <translation>Ce que sert {subject} dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>Senders stop reading at this size and refuse the policy.</source>
        <translation>Les expéditeurs cessent de lire à cette taille et refusent la politique.</translation>
    </message>
    <message>
        <source>Serve the policy alone; use wildcards instead of very many mx lines.</source>
        <translation>Ne servir que la politique&#xa0;; utiliser des jokers plutôt que de très nombreuses lignes mx.</translation>
    </message>
    <message>
        <source>Policy host is too slow</source>
        <translation>Serveur de la politique trop lent</translation>
    </message>
    <message>
        <source>{subject} at {address} did not deliver the policy within {seconds} seconds.</source>
        <translation>{subject} sur {address} n&apos;a pas livré la politique en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Senders give up after about a minute and get no policy.</source>
        <translation>Les expéditeurs abandonnent après une minute environ et n&apos;obtiennent pas de politique.</translation>
    </message>
    <message>
        <source>Look why the web server hangs.</source>
        <translation>Chercher pourquoi le serveur web se bloque.</translation>
    </message>
    <message>
        <source>Policy host is slow</source>
        <translation>Serveur de la politique lent</translation>
    </message>
    <message>
        <source>{subject} took {seconds} seconds at {address}.</source>
        <translation>{subject} a mis {seconds} secondes sur {address}.</translation>
    </message>
    <message>
        <source>Some senders wait only a few seconds.</source>
        <translation>Certains expéditeurs n&apos;attendent que quelques secondes.</translation>
    </message>
    <message>
        <source>Serve the policy as a static file.</source>
        <translation>Servir la politique comme fichier statique.</translation>
    </message>
    <message>
        <source>Web page instead of a policy</source>
        <translation>Page web au lieu d&apos;une politique</translation>
    </message>
    <message>
        <source>{subject} serves an HTML page instead of a policy.</source>
        <translation>{subject} sert une page HTML au lieu d&apos;une politique.</translation>
    </message>
    <message>
        <source>Usually a login page, a catch-all page or the challenge of a content network stands in the way.</source>
        <translation>D&apos;ordinaire, une page de connexion, une page attrape-tout ou le contrôle d&apos;un réseau de diffusion fait obstacle.</translation>
    </message>
    <message>
        <source>Exempt /.well-known/mta-sts.txt from it.</source>
        <translation>En exempter /.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>Addresses serve different policies</source>
        <translation>Les adresses servent des politiques différentes</translation>
    </message>
    <message>
        <source>The addresses {address} of {subject} serve different texts.</source>
        <translation>Les adresses {address} de {subject} servent des textes différents.</translation>
    </message>
    <message>
        <source>Which policy a sender gets depends on chance.</source>
        <translation>La politique qu&apos;obtient un expéditeur dépend du hasard.</translation>
    </message>
    <message>
        <source>Bring all web servers to the same file.</source>
        <translation>Mettre le même fichier sur tous les serveurs web.</translation>
    </message>
    <message>
        <source>Some addresses serve no policy</source>
        <translation>Certaines adresses ne servent pas de politique</translation>
    </message>
    <message>
        <source>{subject} serves the policy at {names}, but not at {address}.</source>
        <translation>{subject} sert la politique sur {names}, mais pas sur {address}.</translation>
    </message>
    <message>
        <source>Senders that try the other address first may get no policy.</source>
        <translation>Les expéditeurs qui essaient d&apos;abord l&apos;autre adresse risquent de n&apos;obtenir aucune politique.</translation>
    </message>
    <message>
        <source>Serve it at every address, or remove the address from the DNS.</source>
        <translation>La servir sur chaque adresse, ou supprimer l&apos;adresse du DNS.</translation>
    </message>
    <message>
        <source>Something between you and the host reads along</source>
        <translation>Quelque chose lit la connexion entre ici et le serveur</translation>
    </message>
    <message>
        <source>The certificate of {subject} comes from {issuer}, which only this machine trusts.</source>
        <translation>Le certificat de {subject} vient de {issuer}, auquel seule cette machine fait confiance.</translation>
    </message>
    <message>
        <source>A TLS-inspecting proxy or antivirus is likely in between. What the outside world sees cannot be told from here.</source>
        <translation>Un proxy ou un antivirus qui inspecte TLS se trouve sans doute entre les deux. Impossible de dire d&apos;ici ce que voit l&apos;extérieur.</translation>
    </message>
    <message>
        <source>Check from another network, or through a proxy.</source>
        <translation>Vérifier depuis un autre réseau ou à travers un proxy.</translation>
    </message>
    <message>
        <source>Policy is served</source>
        <translation>La politique est servie</translation>
    </message>
    <message>
        <source>Fetched and authenticated as senders do it.</source>
        <translation>Récupérée et authentifiée comme le font les expéditeurs.</translation>
    </message>
    <message>
        <source>Policy is empty</source>
        <translation>La politique est vide</translation>
    </message>
    <message>
        <source>There is nothing in the policy.</source>
        <translation>La politique ne contient rien.</translation>
    </message>
    <message>
        <source>Senders treat an empty file as no policy.</source>
        <translation>Pour les expéditeurs, un fichier vide équivaut à l&apos;absence de politique.</translation>
    </message>
    <message>
        <source>Write at least version, mode, mx and max_age.</source>
        <translation>Écrire au moins version, mode, mx et max_age.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marque d&apos;ordre des octets</translation>
    </message>
    <message>
        <source>The policy begins with a byte order mark.</source>
        <translation>La politique commence par une marque d&apos;ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>It stands before the first key, so senders do not recognise the line.</source>
        <translation>Elle précède la première clé, les expéditeurs ne reconnaissent donc pas la ligne.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark.</source>
        <translation>Enregistrer le fichier en UTF-8 sans marque d&apos;ordre des octets.</translation>
    </message>
    <message>
        <source>Not plain UTF-8 text</source>
        <translation>Texte qui n&apos;est pas du pur UTF-8</translation>
    </message>
    <message>
        <source>Line {line} has bytes that are not UTF-8, or control characters.</source>
        <translation>La ligne {line} contient des octets qui ne sont pas de l&apos;UTF-8, ou des caractères de contrôle.</translation>
    </message>
    <message>
        <source>Senders refuse such a text.</source>
        <translation>Les expéditeurs refusent un tel texte.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrer le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Line is not a field</source>
        <translation>La ligne n&apos;est pas un champ</translation>
    </message>
    <message>
        <source>Line {line} is not of the form key: value: {text}</source>
        <translation>La ligne {line} n&apos;a pas la forme clé: valeur&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Comments and free text are not allowed; senders refuse the whole policy.</source>
        <translation>Les commentaires et le texte libre ne sont pas permis&#xa0;; les expéditeurs refusent toute la politique.</translation>
    </message>
    <message>
        <source>Remove or correct the line.</source>
        <translation>Supprimer ou corriger la ligne.</translation>
    </message>
    <message>
        <source>Wrong line ending</source>
        <translation>Mauvaise fin de ligne</translation>
    </message>
    <message>
        <source>Line {line} ends with a bare carriage return.</source>
        <translation>La ligne {line} se termine par un retour chariot isolé.</translation>
    </message>
    <message>
        <source>Lines end with CR LF or LF; anything else joins lines for senders.</source>
        <translation>Les lignes se terminent par CR LF ou LF&#xa0;; toute autre fin réunit les lignes pour les expéditeurs.</translation>
    </message>
    <message>
        <source>Save the file with CR LF line ends.</source>
        <translation>Enregistrer le fichier avec des fins de ligne CR LF.</translation>
    </message>
    <message>
        <source>Blank before a key or colon</source>
        <translation>Espace avant une clé ou un deux-points</translation>
    </message>
    <message>
        <source>Line {line} has a blank where none may be.</source>
        <translation>La ligne {line} a une espace là où il ne peut y en avoir.</translation>
    </message>
    <message>
        <source>Blanks are allowed after the colon and at the end of a line only.</source>
        <translation>Les espaces ne sont permises qu&apos;après le deux-points et en fin de ligne.</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>Supprimer l&apos;espace.</translation>
    </message>
    <message>
        <source>Blank line</source>
        <translation>Ligne vide</translation>
    </message>
    <message>
        <source>Line {line} is blank.</source>
        <translation>La ligne {line} est vide.</translation>
    </message>
    <message>
        <source>The grammar has no blank lines. Nearly every sender skips them all the same.</source>
        <translation>La grammaire ne connaît pas de lignes vides. Presque tous les expéditeurs les sautent quand même.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Supprimer la ligne.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Sans version</translation>
    </message>
    <message>
        <source>The policy has no line version: STSv1.</source>
        <translation>La politique n&apos;a pas de ligne version: STSv1.</translation>
    </message>
    <message>
        <source>Senders refuse a policy without its version.</source>
        <translation>Les expéditeurs refusent une politique sans version.</translation>
    </message>
    <message>
        <source>Begin with version: STSv1.</source>
        <translation>Commencer par version: STSv1.</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Version inconnue</translation>
    </message>
    <message>
        <source>Line {line} gives the version {value}; only STSv1 exists.</source>
        <translation>La ligne {line} donne la version {value}&#xa0;; seule STSv1 existe.</translation>
    </message>
    <message>
        <source>Senders refuse the policy.</source>
        <translation>Les expéditeurs refusent la politique.</translation>
    </message>
    <message>
        <source>Write version: STSv1.</source>
        <translation>Écrire version: STSv1.</translation>
    </message>
    <message>
        <source>Version is not the first line</source>
        <translation>La version n&apos;est pas sur la première ligne</translation>
    </message>
    <message>
        <source>The version stands on line {line}, not first.</source>
        <translation>La version est à la ligne {line}, pas en tête.</translation>
    </message>
    <message>
        <source>The grammar allows any order, but some senders expect the version first.</source>
        <translation>La grammaire permet tout ordre, mais certains expéditeurs attendent la version en premier.</translation>
    </message>
    <message>
        <source>Move the line to the top.</source>
        <translation>Déplacer la ligne en tête.</translation>
    </message>
    <message>
        <source>No mode</source>
        <translation>Sans mode</translation>
    </message>
    <message>
        <source>The policy has no mode.</source>
        <translation>La politique n&apos;a pas de mode.</translation>
    </message>
    <message>
        <source>Senders refuse a policy without a mode.</source>
        <translation>Les expéditeurs refusent une politique sans mode.</translation>
    </message>
    <message>
        <source>Add mode: testing, or mode: enforce when the reports are good.</source>
        <translation>Ajouter mode: testing, ou mode: enforce quand les rapports sont bons.</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>Mode inconnu</translation>
    </message>
    <message>
        <source>Line {line} gives the mode {value}; there are enforce, testing and none.</source>
        <translation>La ligne {line} donne le mode {value}&#xa0;; il existe enforce, testing et none.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Lower case matters, and the old draft value report is gone.</source>
        <translation>Les expéditeurs refusent la politique. Les minuscules comptent, et l&apos;ancienne valeur report des brouillons n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Write one of enforce, testing, none.</source>
        <translation>Écrire enforce, testing ou none.</translation>
    </message>
    <message>
        <source>No max_age</source>
        <translation>Sans max_age</translation>
    </message>
    <message>
        <source>The policy has no max_age.</source>
        <translation>La politique n&apos;a pas de max_age.</translation>
    </message>
    <message>
        <source>Senders refuse a policy that does not say how long to keep it.</source>
        <translation>Les expéditeurs refusent une politique qui ne dit pas combien de temps la garder.</translation>
    </message>
    <message>
        <source>Add max_age: 604800 for a week; two weeks or more with enforce.</source>
        <translation>Ajouter max_age: 604800 pour une semaine&#xa0;; deux semaines ou plus avec enforce.</translation>
    </message>
    <message>
        <source>max_age is not a number</source>
        <translation>max_age n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>Line {line} has {value} as max_age; it must be 1 to 10 digits.</source>
        <translation>La ligne {line} a {value} comme max_age&#xa0;; il faut de 1 à 10 chiffres.</translation>
    </message>
    <message>
        <source>Units and signs are not allowed; senders refuse the policy.</source>
        <translation>Les unités et les signes ne sont pas permis&#xa0;; les expéditeurs refusent la politique.</translation>
    </message>
    <message>
        <source>Write seconds as plain digits.</source>
        <translation>Écrire les secondes en chiffres seulement.</translation>
    </message>
    <message>
        <source>max_age is too large</source>
        <translation>max_age est trop grand</translation>
    </message>
    <message>
        <source>Line {line} has a max_age of {value} seconds; the most is 31557600, one year.</source>
        <translation>La ligne {line} a un max_age de {value} secondes&#xa0;; le maximum est 31557600, un an.</translation>
    </message>
    <message>
        <source>Some senders refuse the policy, others cut the time.</source>
        <translation>Certains expéditeurs refusent la politique, d&apos;autres raccourcissent la durée.</translation>
    </message>
    <message>
        <source>Write 31557600 or less.</source>
        <translation>Écrire 31557600 ou moins.</translation>
    </message>
    <message>
        <source>Senders keep the policy for a short time only</source>
        <translation>Les expéditeurs ne gardent la politique que peu de temps</translation>
    </message>
    <message>
        <source>max_age is {seconds} seconds, less than {limit}.</source>
        <translation>max_age est de {seconds} secondes, moins que {limit}.</translation>
    </message>
    <message>
        <source>Between two mails the policy may run out, and an attacker who blocks the fetch wins.</source>
        <translation>Entre deux messages, la politique peut arriver à terme, et un attaquant qui bloque la récupération l&apos;emporte.</translation>
    </message>
    <message>
        <source>With enforce use two weeks or more; a day is enough while testing.</source>
        <translation>Avec enforce, utiliser deux semaines ou plus&#xa0;; un jour suffit avec testing.</translation>
    </message>
    <message>
        <source>No mx</source>
        <translation>Sans mx</translation>
    </message>
    <message>
        <source>The policy names no mail host.</source>
        <translation>La politique ne nomme aucun serveur de messagerie.</translation>
    </message>
    <message>
        <source>With mode enforce or testing senders need at least one mx line.</source>
        <translation>En mode enforce ou testing, les expéditeurs ont besoin d&apos;au moins une ligne mx.</translation>
    </message>
    <message>
        <source>Add one mx line for each mail host, or a wildcard.</source>
        <translation>Ajouter une ligne mx par serveur de messagerie, ou un joker.</translation>
    </message>
    <message>
        <source>mx is not a host name</source>
        <translation>mx n&apos;est pas un nom de serveur</translation>
    </message>
    <message>
        <source>Line {line} has {value} as mx, which is neither a host name nor *. and a name.</source>
        <translation>La ligne {line} a {value} comme mx, qui n&apos;est ni un nom de serveur ni *. suivi d&apos;un nom.</translation>
    </message>
    <message>
        <source>No addresses, ports, final dots, underscores or non-ASCII letters; a wildcard stands only for the whole first label.</source>
        <translation>Pas d&apos;adresses, de ports, de points finaux, de tirets bas ni de lettres non ASCII&#xa0;; un joker ne vaut que pour toute la première étiquette.</translation>
    </message>
    <message>
        <source>Write a name like mx1.example.com or *.example.com.</source>
        <translation>Écrire un nom comme mx1.example.com ou *.example.com.</translation>
    </message>
    <message>
        <source>mx given twice</source>
        <translation>mx donné deux fois</translation>
    </message>
    <message>
        <source>Line {line} repeats the mx {value}.</source>
        <translation>La ligne {line} répète le mx {value}.</translation>
    </message>
    <message>
        <source>It does no harm, but something was meant to be different.</source>
        <translation>Cela ne nuit pas, mais autre chose était sans doute voulu.</translation>
    </message>
    <message>
        <source>Remove one of the lines.</source>
        <translation>Supprimer l&apos;une des lignes.</translation>
    </message>
    <message>
        <source>mx allows hosts of strangers</source>
        <translation>mx autorise des serveurs étrangers</translation>
    </message>
    <message>
        <source>The pattern {pattern} also allows hosts that are not yours.</source>
        <translation>Le motif {pattern} autorise aussi des serveurs de tiers.</translation>
    </message>
    <message>
        <source>Other customers of the provider, or anybody under this suffix, could receive your mail with a valid certificate.</source>
        <translation>D&apos;autres clients du fournisseur, ou quiconque sous ce suffixe, pourraient recevoir le courrier avec un certificat valide.</translation>
    </message>
    <message>
        <source>Name your own hosts instead of the wildcard.</source>
        <translation>Nommer ses propres serveurs plutôt que le joker.</translation>
    </message>
    <message>
        <source>Field given twice in the policy</source>
        <translation>Champ donné deux fois dans la politique</translation>
    </message>
    <message>
        <source>Line {line} gives {name} again; the first one counts.</source>
        <translation>La ligne {line} redonne {name}&#xa0;; le premier compte.</translation>
    </message>
    <message>
        <source>Not all senders keep to that: some take the last one.</source>
        <translation>Tous les expéditeurs ne s&apos;y tiennent pas&#xa0;: certains prennent le dernier.</translation>
    </message>
    <message>
        <source>Remove the second line.</source>
        <translation>Supprimer la seconde ligne.</translation>
    </message>
    <message>
        <source>Unknown field in the policy</source>
        <translation>Champ inconnu dans la politique</translation>
    </message>
    <message>
        <source>Line {line} has the field {name}, which the RFC does not define.</source>
        <translation>La ligne {line} a le champ {name}, que le RFC ne définit pas.</translation>
    </message>
    <message>
        <source>Senders ignore it. If it is misspelt, what it should say is missing.</source>
        <translation>Les expéditeurs l&apos;ignorent. S&apos;il est mal orthographié, ce qu&apos;il devait dire manque.</translation>
    </message>
    <message>
        <source>Correct the name if one of version, mode, mx or max_age was meant.</source>
        <translation>Corriger le nom si version, mode, mx ou max_age était voulu.</translation>
    </message>
    <message>
        <source>Some senders read the policy differently</source>
        <translation>Certains expéditeurs lisent la politique autrement</translation>
    </message>
    <message>
        <source>The RFC allows the text; these implementations do not follow it here.</source>
        <translation>Le RFC permet ce texte&#xa0;; ces implémentations ne le suivent pas ici.</translation>
    </message>
    <message>
        <source>Policy is valid</source>
        <translation>La politique est valide</translation>
    </message>
    <message>
        <source>A conforming sender uses the policy: mode {mode}, {count} mx, kept for {seconds} seconds.</source>
        <translation>Un expéditeur conforme utilise la politique&#xa0;: mode {mode}, {count} mx, gardée {seconds} secondes.</translation>
    </message>
    <message>
        <source>Read to the letter of RFC 8461.</source>
        <translation>Lue à la lettre du RFC 8461.</translation>
    </message>
    <message>
        <source>The file is damaged, encrypted, unreadable or past one of the limits in the settings.</source>
        <translation>Le fichier est endommagé, chiffré, illisible ou dépasse une des limites des paramètres.</translation>
    </message>
    <message>
        <source>Save the attachment again; raise the limit if the file is to be trusted.</source>
        <translation>Enregistrer à nouveau la pièce jointe&#xa0;; relever la limite si le fichier est de confiance.</translation>
    </message>
    <message>
        <source>Not a TLS report</source>
        <translation>Pas un rapport TLS</translation>
    </message>
    <message>
        <source>DMARC reports and ordinary mails look alike. Nothing is wrong with them; they only do not belong here.</source>
        <translation>Les rapports DMARC et le courrier ordinaire se ressemblent. Rien n&apos;est en cause&#xa0;; ils n&apos;ont simplement pas leur place ici.</translation>
    </message>
    <message>
        <source>Report is not valid JSON</source>
        <translation>Le rapport n&apos;est pas du JSON valide</translation>
    </message>
    <message>
        <source>{subject} is not valid JSON from octet {offset} on: {detail}.</source>
        <translation>{subject} n&apos;est pas du JSON valide à partir de l&apos;octet {offset}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>Le fichier est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>Save the attachment again, or ask the reporter.</source>
        <translation>Enregistrer à nouveau la pièce jointe, ou interroger le rapporteur.</translation>
    </message>
    <message>
        <source>Field is missing in the report</source>
        <translation>Un champ manque dans le rapport</translation>
    </message>
    <message>
        <source>The report lacks {path}.</source>
        <translation>Il manque {path} au rapport.</translation>
    </message>
    <message>
        <source>The rest was read; what is missing counts as nothing.</source>
        <translation>Le reste a été lu&#xa0;; ce qui manque ne compte pas.</translation>
    </message>
    <message>
        <source>Field of another type in the report</source>
        <translation>Champ d&apos;un autre type dans le rapport</translation>
    </message>
    <message>
        <source>{path} is of another type than the RFC says.</source>
        <translation>{path} est d&apos;un autre type que ne le dit le RFC.</translation>
    </message>
    <message>
        <source>The field was left out; the rest was read.</source>
        <translation>Le champ a été laissé de côté&#xa0;; le reste a été lu.</translation>
    </message>
    <message>
        <source>Field with an unusable value in the report</source>
        <translation>Champ à valeur inutilisable dans le rapport</translation>
    </message>
    <message>
        <source>{path} has a value that cannot be used: {value}</source>
        <translation>{path} a une valeur inutilisable&#xa0;: {value}</translation>
    </message>
    <message>
        <source>The value is shown as it is; the rest was read.</source>
        <translation>La valeur est montrée telle quelle&#xa0;; le reste a été lu.</translation>
    </message>
    <message>
        <source>Report was repaired while reading</source>
        <translation>Rapport réparé à la lecture</translation>
    </message>
    <message>
        <source>Reporters do not all keep to the RFC. The original is kept as it was.</source>
        <translation>Tous les rapporteurs ne suivent pas le RFC. L&apos;original est conservé tel quel.</translation>
    </message>
    <message>
        <source>Details and summary disagree</source>
        <translation>Détails et résumé se contredisent</translation>
    </message>
    <message>
        <source>For {domain} the details add up to {details} failed sessions, the summary says {failed}.</source>
        <translation>Pour {domain}, les détails totalisent {details} sessions échouées, le résumé dit {failed}.</translation>
    </message>
    <message>
        <source>Totals here follow the summary.</source>
        <translation>Ici, les totaux suivent le résumé.</translation>
    </message>
    <message>
        <source>Same sessions under two policies</source>
        <translation>Mêmes sessions sous deux politiques</translation>
    </message>
    <message>
        <source>The sessions of {domain} are in the report twice, once for MTA-STS and once for DANE.</source>
        <translation>Les sessions de {domain} figurent deux fois dans le rapport, une fois pour MTA-STS et une fois pour DANE.</translation>
    </message>
    <message>
        <source>The reporter evaluated both for the same connections; they are counted once.</source>
        <translation>Le rapporteur a évalué les deux pour les mêmes connexions&#xa0;; elles sont comptées une fois.</translation>
    </message>
    <message>
        <source>Report is known already</source>
        <translation>Rapport déjà connu</translation>
    </message>
    <message>
        <source>Reading it again changes nothing.</source>
        <translation>Le relire ne change rien.</translation>
    </message>
    <message>
        <source>Report about an unknown domain</source>
        <translation>Rapport sur un domaine inconnu</translation>
    </message>
    <message>
        <source>Perhaps it is one of yours that is still missing here; else nothing is to be done.</source>
        <translation>C&apos;est peut-être un domaine à soi qui manque encore ici&#xa0;; sinon, il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Mail with the report is not signed</source>
        <translation>Le message portant le rapport n&apos;est pas signé</translation>
    </message>
    <message>
        <source>The DKIM signature of {subject} does not hold: {reason}.</source>
        <translation>La signature DKIM de {subject} ne tient pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Anybody could have sent this report. RFC 8460 asks reporters to sign their mails.</source>
        <translation>N&apos;importe qui aurait pu envoyer ce rapport. Le RFC 8460 demande aux rapporteurs de signer leurs messages.</translation>
    </message>
    <message>
        <source>Compare it with other reports before you act on it.</source>
        <translation>Le comparer à d&apos;autres rapports avant d&apos;agir.</translation>
    </message>
    <message>
        <source>Testing without reports</source>
        <translation>Mode testing sans rapports</translation>
    </message>
    <message>
        <source>{subject} tests a policy, but nobody is asked for reports.</source>
        <translation>{subject} teste une politique, mais ne demande de rapports à personne.</translation>
    </message>
    <message>
        <source>Testing shows nothing without reports.</source>
        <translation>Le mode testing ne montre rien sans rapports.</translation>
    </message>
    <message>
        <source>Publish a TLS-RPT record.</source>
        <translation>Publier un enregistrement TLS-RPT.</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Prêt pour enforce</translation>
    </message>
    <message>
        <source>The reports about {subject} show nothing against enforce.</source>
        <translation>Les rapports sur {subject} ne montrent rien qui s&apos;oppose à enforce.</translation>
    </message>
    <message>
        <source>What would have been refused was looked at for the whole period.</source>
        <translation>Ce qui aurait été refusé a été examiné sur toute la période.</translation>
    </message>
    <message>
        <source>Change the mode to enforce and the id.</source>
        <translation>Passer le mode à enforce et changer l&apos;id.</translation>
    </message>
    <message>
        <source>Not ready for enforce</source>
        <translation>Pas prêt pour enforce</translation>
    </message>
    <message>
        <source>The reports about {subject} show sessions that enforce would have refused.</source>
        <translation>Les rapports sur {subject} montrent des sessions qu&apos;enforce aurait refusées.</translation>
    </message>
    <message>
        <source>Mail would be delayed or lost.</source>
        <translation>Du courrier serait retardé ou perdu.</translation>
    </message>
    <message>
        <source>Repair what the reports name first.</source>
        <translation>Réparer d&apos;abord ce que les rapports signalent.</translation>
    </message>
    <message>
        <source>Too few reports to judge</source>
        <translation>Trop peu de rapports pour juger</translation>
    </message>
    <message>
        <source>There are too few reports about {subject} to judge by.</source>
        <translation>Il y a trop peu de rapports sur {subject} pour en juger.</translation>
    </message>
    <message>
        <source>Few providers send reports; a quiet domain needs more time.</source>
        <translation>Peu de fournisseurs envoient des rapports&#xa0;; un domaine calme demande plus de temps.</translation>
    </message>
    <message>
        <source>Wait, and check that reports arrive.</source>
        <translation>Attendre, et vérifier que des rapports arrivent.</translation>
    </message>
    <message>
        <source>max_age can be raised</source>
        <translation>max_age peut être augmenté</translation>
    </message>
    <message>
        <source>{subject} has enforced for a month, but senders keep the policy for less than two weeks.</source>
        <translation>{subject} est en enforce depuis un mois, mais les expéditeurs gardent la politique moins de deux semaines.</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to get around.</source>
        <translation>Plus les expéditeurs la gardent longtemps, plus elle est difficile à contourner.</translation>
    </message>
    <message>
        <source>Raise max_age to 1209600 or more.</source>
        <translation>Porter max_age à 1209600 ou plus.</translation>
    </message>
    <message>
        <source>Testing for a long time</source>
        <translation>Longtemps en testing</translation>
    </message>
    <message>
        <source>{subject} has been testing for more than three months without trouble.</source>
        <translation>{subject} est en testing depuis plus de trois mois sans incident.</translation>
    </message>
    <message>
        <source>Testing protects nothing.</source>
        <translation>Le mode testing ne protège rien.</translation>
    </message>
    <message>
        <source>Change to enforce.</source>
        <translation>Passer à enforce.</translation>
    </message>
    <message>
        <source>No TLS-RPT record</source>
        <translation>Sans enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record at {subject}.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement TLS-RPT pour {subject}.</translation>
    </message>
    <message>
        <source>Nobody tells you when delivery with TLS fails. Testing a policy without reports is blind.</source>
        <translation>Personne ne signale quand la remise avec TLS échoue. Tester une politique sans rapports, c&apos;est avancer à l&apos;aveugle.</translation>
    </message>
    <message>
        <source>Publish v=TLSRPTv1; rua=mailto:tls-reports@… with a mailbox you read.</source>
        <translation>Publier v=TLSRPTv1; rua=mailto:tls-reports@… avec une boîte qui est lue.</translation>
    </message>
    <message>
        <source>TLS-RPT record could not be looked up</source>
        <translation>L&apos;enregistrement TLS-RPT n&apos;a pas pu être consulté</translation>
    </message>
    <message>
        <source>From here it cannot be told whether reports are asked for.</source>
        <translation>Impossible de dire d&apos;ici si des rapports sont demandés.</translation>
    </message>
    <message>
        <source>More than one TLS-RPT record</source>
        <translation>Plus d&apos;un enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>{subject} has {count} TLS-RPT records.</source>
        <translation>{subject} a {count} enregistrements TLS-RPT.</translation>
    </message>
    <message>
        <source>Reporters then act as if there were none and send no reports.</source>
        <translation>Les rapporteurs font alors comme s&apos;il n&apos;y en avait aucun et n&apos;envoient pas de rapports.</translation>
    </message>
    <message>
        <source>Join all addresses in one record, separated by commas.</source>
        <translation>Réunir toutes les adresses dans un enregistrement, séparées par des virgules.</translation>
    </message>
    <message>
        <source>TLS-RPT record is malformed</source>
        <translation>Enregistrement TLS-RPT mal formé</translation>
    </message>
    <message>
        <source>{subject} cannot be read from character {column} on: {text}</source>
        <translation>{subject} est illisible à partir du caractère {column}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Reporters ignore a record that does not follow the grammar.</source>
        <translation>Les rapporteurs ignorent un enregistrement qui ne suit pas la grammaire.</translation>
    </message>
    <message>
        <source>Write it as v=TLSRPTv1; rua=mailto:tls-reports@example.com</source>
        <translation>L&apos;écrire ainsi&#xa0;: v=TLSRPTv1; rua=mailto:tls-reports@example.com</translation>
    </message>
    <message>
        <source>TLS-RPT version misspelt or not first</source>
        <translation>Version TLS-RPT mal orthographiée ou pas en tête</translation>
    </message>
    <message>
        <source>A record at {subject} means to be a TLS-RPT record but does not begin with v=TLSRPTv1; it begins with: {text}</source>
        <translation>Un enregistrement de {subject} se veut TLS-RPT mais ne commence pas par v=TLSRPTv1; il commence par&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Reporters compare the beginning letter by letter and send no reports.</source>
        <translation>Les rapporteurs comparent le début lettre par lettre et n&apos;envoient pas de rapports.</translation>
    </message>
    <message>
        <source>Begin the record with exactly v=TLSRPTv1;</source>
        <translation>Commencer l&apos;enregistrement exactement par v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>No address for reports</source>
        <translation>Sans adresse pour les rapports</translation>
    </message>
    <message>
        <source>The TLS-RPT record at {subject} names no place for reports.</source>
        <translation>L&apos;enregistrement TLS-RPT de {subject} n&apos;indique aucune destination pour les rapports.</translation>
    </message>
    <message>
        <source>Without rua there is nowhere to send reports to.</source>
        <translation>Sans rua, les rapports n&apos;ont nulle part où aller.</translation>
    </message>
    <message>
        <source>Add rua=mailto:… or rua=https:…</source>
        <translation>Ajouter rua=mailto:… ou rua=https:…</translation>
    </message>
    <message>
        <source>Reports cannot be sent there</source>
        <translation>Les rapports ne peuvent pas y être envoyés</translation>
    </message>
    <message>
        <source>{uri} begins with neither mailto: nor https:.</source>
        <translation>{uri} ne commence ni par mailto: ni par https:.</translation>
    </message>
    <message>
        <source>Reporters skip this address.</source>
        <translation>Les rapporteurs sautent cette adresse.</translation>
    </message>
    <message>
        <source>Use mailto: or https:.</source>
        <translation>Utiliser mailto: ou https:.</translation>
    </message>
    <message>
        <source>Address for reports is malformed</source>
        <translation>Adresse pour les rapports mal formée</translation>
    </message>
    <message>
        <source>{uri} is no valid place for reports. {detail}</source>
        <translation>{uri} n&apos;est pas une destination valide pour les rapports. {detail}</translation>
    </message>
    <message>
        <source>Reporters skip it, or the whole record.</source>
        <translation>Les rapporteurs la sautent, ou tout l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Write it as mailto:tls-reports@example.com; commas, semicolons and exclamation marks must be percent-encoded.</source>
        <translation>L&apos;écrire comme mailto:tls-reports@example.com&#xa0;; les virgules, points-virgules et points d&apos;exclamation doivent être encodés en pourcent.</translation>
    </message>
    <message>
        <source>Address for reports given twice</source>
        <translation>Adresse pour les rapports donnée deux fois</translation>
    </message>
    <message>
        <source>{uri} is given twice.</source>
        <translation>{uri} est donnée deux fois.</translation>
    </message>
    <message>
        <source>You may get each report twice.</source>
        <translation>Chaque rapport peut arriver deux fois.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>En supprimer une.</translation>
    </message>
    <message>
        <source>Mailbox for reports cannot receive mail</source>
        <translation>La boîte pour les rapports ne peut pas recevoir de courrier</translation>
    </message>
    <message>
        <source>The domain of {uri} can receive no mail.</source>
        <translation>Le domaine de {uri} ne peut pas recevoir de courrier.</translation>
    </message>
    <message>
        <source>Reports sent there come back or vanish.</source>
        <translation>Les rapports envoyés là reviennent ou disparaissent.</translation>
    </message>
    <message>
        <source>Use a mailbox in a domain that receives mail.</source>
        <translation>Utiliser une boîte dans un domaine qui reçoit du courrier.</translation>
    </message>
    <message>
        <source>Report endpoint cannot be reached</source>
        <translation>Destination HTTPS des rapports injoignable</translation>
    </message>
    <message>
        <source>The endpoint {uri} cannot be reached with a valid certificate: {detail}.</source>
        <translation>La destination {uri} n&apos;est pas joignable avec un certificat valide&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Reporters cannot deliver reports there.</source>
        <translation>Les rapporteurs ne peuvent pas y livrer de rapports.</translation>
    </message>
    <message>
        <source>Repair the web server or its certificate.</source>
        <translation>Réparer le serveur web ou son certificat.</translation>
    </message>
    <message>
        <source>Reports arrive by the path they report on</source>
        <translation>Les rapports arrivent par le chemin dont ils rendent compte</translation>
    </message>
    <message>
        <source>{uri} is in the domain that the reports are about.</source>
        <translation>{uri} est dans le domaine que concernent les rapports.</translation>
    </message>
    <message>
        <source>When mail to the domain fails, so may the reports about it. Reporters send them regardless of the policy, so mostly they arrive.</source>
        <translation>Quand le courrier vers le domaine échoue, les rapports peuvent échouer aussi. Les rapporteurs les envoient sans égard à la politique, ils arrivent donc le plus souvent.</translation>
    </message>
    <message>
        <source>Consider a second address elsewhere.</source>
        <translation>Envisager une seconde adresse ailleurs.</translation>
    </message>
    <message>
        <source>Field that the RFC does not define in TLS-RPT</source>
        <translation>Champ de TLS-RPT que le RFC ne définit pas</translation>
    </message>
    <message>
        <source>{subject} has the field {name}, which the RFC does not define.</source>
        <translation>{subject} a le champ {name}, que le RFC ne définit pas.</translation>
    </message>
    <message>
        <source>Reporters ignore unknown fields; it does no harm.</source>
        <translation>Les rapporteurs ignorent les champs inconnus&#xa0;; cela ne nuit pas.</translation>
    </message>
    <message>
        <source>Field given twice in TLS-RPT</source>
        <translation>Champ donné deux fois dans TLS-RPT</translation>
    </message>
    <message>
        <source>{subject} has the field {name} twice.</source>
        <translation>{subject} a deux fois le champ {name}.</translation>
    </message>
    <message>
        <source>Some reporters read only the first one.</source>
        <translation>Certains rapporteurs ne lisent que le premier.</translation>
    </message>
    <message>
        <source>Join the addresses in one rua, separated by commas.</source>
        <translation>Réunir les adresses dans un seul rua, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Other TXT records at the TLS-RPT name</source>
        <translation>Autres enregistrements TXT au nom TLS-RPT</translation>
    </message>
    <message>
        <source>Often a wildcard answers here. Reporters skip such records.</source>
        <translation>Souvent, un joker répond ici. Les rapporteurs sautent de tels enregistrements.</translation>
    </message>
    <message>
        <source>TLS-RPT record reached through an alias</source>
        <translation>Enregistrement TLS-RPT atteint par un alias</translation>
    </message>
    <message>
        <source>This is how a provider receives reports for many domains.</source>
        <translation>C&apos;est ainsi qu&apos;un fournisseur reçoit les rapports de nombreux domaines.</translation>
    </message>
    <message>
        <source>TLS-RPT record at the wrong name</source>
        <translation>Enregistrement TLS-RPT au mauvais nom</translation>
    </message>
    <message>
        <source>A TLS-RPT record is at {subject}; reporters look for it at {target}.</source>
        <translation>Un enregistrement TLS-RPT se trouve à {subject}&#xa0;; les rapporteurs le cherchent à {target}.</translation>
    </message>
    <message>
        <source>Nobody reads it where it is.</source>
        <translation>Personne ne le lit là où il est.</translation>
    </message>
    <message>
        <source>Move the record to {target}.</source>
        <translation>Déplacer l&apos;enregistrement à {target}.</translation>
    </message>
    <message>
        <source>Some reporters read the TLS-RPT record differently</source>
        <translation>Certains rapporteurs lisent l&apos;enregistrement TLS-RPT autrement</translation>
    </message>
    <message>
        <source>The RFC allows the record; these implementations do not follow it here.</source>
        <translation>Le RFC permet l&apos;enregistrement&#xa0;; ces implémentations ne le suivent pas ici.</translation>
    </message>
    <message>
        <source>TLS-RPT record is good</source>
        <translation>L&apos;enregistrement TLS-RPT est bon</translation>
    </message>
    <message>
        <source>Reports are sent to {uri}.</source>
        <translation>Les rapports sont envoyés à {uri}.</translation>
    </message>
    <message>
        <source>One valid record with a place that reports can be sent to.</source>
        <translation>Un enregistrement valide avec une destination à laquelle des rapports peuvent être envoyés.</translation>
    </message>
    <message>
        <source>Port 25 is blocked here</source>
        <translation>Le port 25 est bloqué ici</translation>
    </message>
    <message>
        <source>No mail host of any checked domain answers on port 25.</source>
        <translation>Aucun serveur de messagerie des domaines vérifiés ne répond sur le port 25.</translation>
    </message>
    <message>
        <source>Most access networks block it. Nothing can be said about the mail hosts from here.</source>
        <translation>La plupart des réseaux d&apos;accès le bloquent. Rien ne peut être dit d&apos;ici sur les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Check from a server, or through a SOCKS proxy, or gather the facts on the mail server and read them here.</source>
        <translation>Vérifier depuis un serveur ou à travers un proxy SOCKS, ou recueillir les faits sur le serveur de messagerie et les lire ici.</translation>
    </message>
    <message>
        <source>Mail host does not answer</source>
        <translation>Le serveur de messagerie ne répond pas</translation>
    </message>
    <message>
        <source>{host} does not answer on port 25 at {address}. {detail}</source>
        <translation>{host} ne répond pas sur le port 25 de {address}. {detail}</translation>
    </message>
    <message>
        <source>Senders try the next address or host.</source>
        <translation>Les expéditeurs essaient l&apos;adresse ou le serveur suivant.</translation>
    </message>
    <message>
        <source>Look at the mail server and the firewall.</source>
        <translation>Examiner le serveur de messagerie et le pare-feu.</translation>
    </message>
    <message>
        <source>No SMTP greeting</source>
        <translation>Sans accueil SMTP</translation>
    </message>
    <message>
        <source>{host} at {address} does not greet as a mail server: {detail}</source>
        <translation>{host} sur {address} n&apos;accueille pas comme un serveur de messagerie&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Senders give up on it.</source>
        <translation>Les expéditeurs abandonnent.</translation>
    </message>
    <message>
        <source>Look what answers on port 25.</source>
        <translation>Regarder ce qui répond sur le port 25.</translation>
    </message>
    <message>
        <source>Mail host offers no STARTTLS</source>
        <translation>Le serveur de messagerie ne propose pas STARTTLS</translation>
    </message>
    <message>
        <source>{host} at {address} does not offer STARTTLS.</source>
        <translation>{host} sur {address} ne propose pas STARTTLS.</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it; without a policy mail travels in the clear.</source>
        <translation>En mode enforce, les expéditeurs ne lui remettent rien&#xa0;; sans politique, le courrier circule en clair.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, and look for a filter in front that removes it.</source>
        <translation>Activer STARTTLS et chercher en amont un filtre qui le retire.</translation>
    </message>
    <message>
        <source>Mail host refuses STARTTLS</source>
        <translation>Le serveur de messagerie refuse STARTTLS</translation>
    </message>
    <message>
        <source>{host} at {address} offers STARTTLS but refuses it: {detail}</source>
        <translation>{host} sur {address} propose STARTTLS mais le refuse&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>To senders this is the same as no TLS.</source>
        <translation>Pour les expéditeurs, cela revient à ne pas avoir TLS.</translation>
    </message>
    <message>
        <source>Look at the log of the mail server; often the certificate cannot be read.</source>
        <translation>Consulter le journal du serveur de messagerie&#xa0;; souvent, le certificat n&apos;est pas lisible.</translation>
    </message>
    <message>
        <source>Octets before the handshake</source>
        <translation>Octets avant la négociation</translation>
    </message>
    <message>
        <source>Between the STARTTLS reply of {host} at {address} and the handshake there were more octets.</source>
        <translation>Entre la réponse STARTTLS de {host} sur {address} et la négociation, d&apos;autres octets sont arrivés.</translation>
    </message>
    <message>
        <source>A vulnerable server, or somebody on the way, puts words in where none belong. They were discarded.</source>
        <translation>Un serveur vulnérable, ou quelqu&apos;un en chemin, insère du texte là où il n&apos;y en a pas lieu. Il a été écarté.</translation>
    </message>
    <message>
        <source>Update the mail server; if it is current, look at what stands in front of it.</source>
        <translation>Mettre à jour le serveur de messagerie&#xa0;; s&apos;il est à jour, examiner ce qui se trouve devant lui.</translation>
    </message>
    <message>
        <source>TLS handshake with the mail host failed</source>
        <translation>Échec de la négociation TLS avec le serveur de messagerie</translation>
    </message>
    <message>
        <source>The TLS handshake with {host} at {address} failed. {detail}</source>
        <translation>La négociation TLS avec {host} sur {address} a échoué. {detail}</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it.</source>
        <translation>En mode enforce, les expéditeurs ne lui remettent rien.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers and a complete certificate.</source>
        <translation>Proposer TLS 1.2 et 1.3 avec les algorithmes usuels et un certificat complet.</translation>
    </message>
    <message>
        <source>Old TLS version at the mail host</source>
        <translation>Ancienne version de TLS sur le serveur de messagerie</translation>
    </message>
    <message>
        <source>{host} offers no better than {protocol} at {address}.</source>
        <translation>{host} ne propose rien de mieux que {protocol} sur {address}.</translation>
    </message>
    <message>
        <source>Senders that require TLS 1.2 do not deliver under enforce.</source>
        <translation>Les expéditeurs qui exigent TLS 1.2 ne remettent pas en mode enforce.</translation>
    </message>
    <message>
        <source>Mail certificate is not trusted</source>
        <translation>Le certificat de messagerie n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} is not trusted: {reason}.</source>
        <translation>Le certificat de {host} sur {address} n&apos;est pas fiable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority with its full chain.</source>
        <translation>Installer un certificat d&apos;une autorité publique avec sa chaîne complète.</translation>
    </message>
    <message>
        <source>Mail certificate has another name</source>
        <translation>Le certificat de messagerie porte un autre nom</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it. The name in the MX record counts.</source>
        <translation>En mode enforce, les expéditeurs ne lui remettent rien. C&apos;est le nom de l&apos;enregistrement MX qui compte.</translation>
    </message>
    <message>
        <source>Mail certificate has expired</source>
        <translation>Le certificat de messagerie a expiré</translation>
    </message>
    <message>
        <source>Mail certificate is not valid yet</source>
        <translation>Le certificat de messagerie n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>Until then senders do not deliver under enforce.</source>
        <translation>Jusque-là, les expéditeurs ne remettent pas en mode enforce.</translation>
    </message>
    <message>
        <source>Mail certificate expires soon</source>
        <translation>Le certificat de messagerie expire bientôt</translation>
    </message>
    <message>
        <source>When it has expired, senders no longer deliver under enforce.</source>
        <translation>Une fois expiré, les expéditeurs ne remettront plus en mode enforce.</translation>
    </message>
    <message>
        <source>Addresses of one host differ</source>
        <translation>Les adresses d&apos;un serveur diffèrent</translation>
    </message>
    <message>
        <source>The addresses {address} of {host} differ in: {detail}.</source>
        <translation>Les adresses {address} de {host} diffèrent par&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>It may be a cluster, or one machine that was forgotten at the last change.</source>
        <translation>Ce peut être une grappe, ou une machine oubliée lors du dernier changement.</translation>
    </message>
    <message>
        <source>Compare the machines.</source>
        <translation>Comparer les machines.</translation>
    </message>
    <message>
        <source>Mail host without IPv6</source>
        <translation>Serveur de messagerie sans IPv6</translation>
    </message>
    <message>
        <source>{host} has no IPv6 address.</source>
        <translation>{host} n&apos;a pas d&apos;adresse IPv6.</translation>
    </message>
    <message>
        <source>Nothing is wrong; senders use IPv4.</source>
        <translation>Rien d&apos;anormal&#xa0;; les expéditeurs utilisent IPv4.</translation>
    </message>
    <message>
        <source>Mail host is good</source>
        <translation>Le serveur de messagerie est bon</translation>
    </message>
    <message>
        <source>Tested as senders do it; no mail was sent.</source>
        <translation>Testé comme le font les expéditeurs&#xa0;; aucun courrier n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>No MTA-STS record</source>
        <translation>Sans enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>There is no MTA-STS record at {subject}.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement MTA-STS pour {subject}.</translation>
    </message>
    <message>
        <source>Senders look for this record first. Without it they do not ask for a policy, and an attacker can redirect or decrypt mail unnoticed.</source>
        <translation>Les expéditeurs cherchent d&apos;abord cet enregistrement. Sans lui, ils ne demandent pas de politique, et un attaquant peut détourner ou déchiffrer le courrier sans être remarqué.</translation>
    </message>
    <message>
        <source>Draft a policy, serve it, then publish the record.</source>
        <translation>Rédiger une politique, la servir, puis publier l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>MTA-STS record could not be looked up</source>
        <translation>L&apos;enregistrement MTA-STS n&apos;a pas pu être consulté</translation>
    </message>
    <message>
        <source>A failed look-up is not the same as no record: senders keep a cached policy and try again.</source>
        <translation>Une requête échouée n&apos;équivaut pas à l&apos;absence d&apos;enregistrement&#xa0;: les expéditeurs gardent une politique en cache et réessaient.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers of the domain.</source>
        <translation>Réessayer. Si cela persiste, examiner les serveurs de noms du domaine.</translation>
    </message>
    <message>
        <source>DNSSEC of the record does not validate</source>
        <translation>DNSSEC de l&apos;enregistrement ne valide pas</translation>
    </message>
    <message>
        <source>Resolvers that validate give senders no answer at all, so they find no policy, and often no mail host either.</source>
        <translation>Les résolveurs validants ne donnent aucune réponse aux expéditeurs, qui ne trouvent donc pas de politique, ni souvent de serveur de messagerie.</translation>
    </message>
    <message>
        <source>Have the zone signed anew and compare the DS record at the parent with the keys of the zone.</source>
        <translation>Faire signer à nouveau la zone et comparer l&apos;enregistrement DS de la zone parente avec les clés de la zone.</translation>
    </message>
    <message>
        <source>More than one MTA-STS record</source>
        <translation>Plus d&apos;un enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>{subject} has {count} MTA-STS records.</source>
        <translation>{subject} a {count} enregistrements MTA-STS.</translation>
    </message>
    <message>
        <source>Where more than one record begins with v=STSv1; senders act as if there were none.</source>
        <translation>Si plus d&apos;un enregistrement commence par v=STSv1; les expéditeurs font comme s&apos;il n&apos;y en avait aucun.</translation>
    </message>
    <message>
        <source>Delete all but one.</source>
        <translation>Tout supprimer sauf un.</translation>
    </message>
    <message>
        <source>MTA-STS record is malformed</source>
        <translation>Enregistrement MTA-STS mal formé</translation>
    </message>
    <message>
        <source>Senders ignore a record that does not follow the grammar, and so find no policy.</source>
        <translation>Les expéditeurs ignorent un enregistrement qui ne suit pas la grammaire et ne trouvent donc pas de politique.</translation>
    </message>
    <message>
        <source>Write it as v=STSv1; id=20260101T000000;</source>
        <translation>L&apos;écrire ainsi&#xa0;: v=STSv1; id=20260101T000000;</translation>
    </message>
    <message>
        <source>Blank before the first semicolon</source>
        <translation>Espace avant le premier point-virgule</translation>
    </message>
    <message>
        <source>{subject} does not begin with exactly v=STSv1; but with a blank before the semicolon.</source>
        <translation>{subject} ne commence pas exactement par v=STSv1; mais avec une espace avant le point-virgule.</translation>
    </message>
    <message>
        <source>The grammar allows the blank, the rule by which senders pick the record does not: many see no record.</source>
        <translation>La grammaire permet l&apos;espace, la règle par laquelle les expéditeurs choisissent l&apos;enregistrement, non&#xa0;: beaucoup ne voient aucun enregistrement.</translation>
    </message>
    <message>
        <source>Remove the blank: v=STSv1; id=…</source>
        <translation>Supprimer l&apos;espace&#xa0;: v=STSv1; id=…</translation>
    </message>
    <message>
        <source>Version misspelt or not first</source>
        <translation>Version mal orthographiée ou pas en tête</translation>
    </message>
    <message>
        <source>A record at {subject} means to be an MTA-STS record but does not begin with v=STSv1; it begins with: {text}</source>
        <translation>Un enregistrement de {subject} se veut MTA-STS mais ne commence pas par v=STSv1; il commence par&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Senders compare the beginning letter by letter, upper and lower case included, and skip everything else.</source>
        <translation>Les expéditeurs comparent le début lettre par lettre, majuscules et minuscules comprises, et sautent tout le reste.</translation>
    </message>
    <message>
        <source>Begin the record with exactly v=STSv1;</source>
        <translation>Commencer l&apos;enregistrement exactement par v=STSv1;</translation>
    </message>
    <message>
        <source>Record without id</source>
        <translation>Enregistrement sans id</translation>
    </message>
    <message>
        <source>The MTA-STS record at {subject} has no id.</source>
        <translation>L&apos;enregistrement MTA-STS de {subject} n&apos;a pas d&apos;id.</translation>
    </message>
    <message>
        <source>The id tells senders when to fetch the policy again. A record without it is invalid.</source>
        <translation>L&apos;id indique aux expéditeurs quand récupérer à nouveau la politique. Un enregistrement sans id n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>Add an id of 1 to 32 letters and digits, for example the date and time.</source>
        <translation>Ajouter un id de 1 à 32 lettres et chiffres, par exemple la date et l&apos;heure.</translation>
    </message>
    <message>
        <source>id has characters that are not allowed</source>
        <translation>id avec des caractères non permis</translation>
    </message>
    <message>
        <source>The id {value} at {subject} is not made of 1 to 32 letters and digits.</source>
        <translation>L&apos;id {value} de {subject} n&apos;est pas fait de 1 à 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Hyphens, dots and underscores are not allowed; senders ignore the record.</source>
        <translation>Les traits d&apos;union, points et tirets bas ne sont pas permis&#xa0;; les expéditeurs ignorent l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Use letters and digits only.</source>
        <translation>N&apos;utiliser que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>Field given twice in the record</source>
        <translation>Champ donné deux fois dans l&apos;enregistrement</translation>
    </message>
    <message>
        <source>{subject} has the field {name} twice; the first one counts.</source>
        <translation>{subject} a deux fois le champ {name}&#xa0;; le premier compte.</translation>
    </message>
    <message>
        <source>Senders disagree about which one counts, so they may not see a change.</source>
        <translation>Les expéditeurs ne s&apos;accordent pas sur celui qui compte et peuvent donc manquer un changement.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>N&apos;en garder qu&apos;un.</translation>
    </message>
    <message>
        <source>Field that the RFC does not define</source>
        <translation>Champ que le RFC ne définit pas</translation>
    </message>
    <message>
        <source>Senders ignore unknown fields; it does no harm.</source>
        <translation>Les expéditeurs ignorent les champs inconnus&#xa0;; cela ne nuit pas.</translation>
    </message>
    <message>
        <source>Other TXT records at the name</source>
        <translation>Autres enregistrements TXT à ce nom</translation>
    </message>
    <message>
        <source>Often a wildcard answers here. Senders skip such records, but some implementations trip over them.</source>
        <translation>Souvent, un joker répond ici. Les expéditeurs sautent de tels enregistrements, mais certaines implémentations trébuchent dessus.</translation>
    </message>
    <message>
        <source>Exempt the name from the wildcard if it is one.</source>
        <translation>Exempter le nom du joker si c&apos;en est un.</translation>
    </message>
    <message>
        <source>MTA-STS record at the wrong name</source>
        <translation>Enregistrement MTA-STS au mauvais nom</translation>
    </message>
    <message>
        <source>An MTA-STS record is at {subject}; senders look for it at {target}.</source>
        <translation>Un enregistrement MTA-STS se trouve à {subject}&#xa0;; les expéditeurs le cherchent à {target}.</translation>
    </message>
    <message>
        <source>Record reached through an alias</source>
        <translation>Enregistrement atteint par un alias</translation>
    </message>
    <message>
        <source>This is how a provider keeps the record for many domains. Whoever controls the target controls the id.</source>
        <translation>C&apos;est ainsi qu&apos;un fournisseur tient l&apos;enregistrement de nombreux domaines. Qui contrôle la cible contrôle l&apos;id.</translation>
    </message>
    <message>
        <source>Alias ends where there is nothing</source>
        <translation>L&apos;alias ne mène à rien</translation>
    </message>
    <message>
        <source>Senders find no record, and somebody else may register the target and publish one.</source>
        <translation>Les expéditeurs ne trouvent pas d&apos;enregistrement, et un tiers peut enregistrer la cible et en publier un.</translation>
    </message>
    <message>
        <source>Create the target or remove the alias.</source>
        <translation>Créer la cible ou supprimer l&apos;alias.</translation>
    </message>
    <message>
        <source>Long TTL of the record</source>
        <translation>TTL long de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>The record at {subject} may be cached for {seconds} seconds.</source>
        <translation>L&apos;enregistrement de {subject} peut rester en cache {seconds} secondes.</translation>
    </message>
    <message>
        <source>Until then senders do not see a new id, and so no new policy.</source>
        <translation>Jusque-là, les expéditeurs ne voient pas de nouvel id, donc pas de nouvelle politique.</translation>
    </message>
    <message>
        <source>A TTL of one hour to one day is usual.</source>
        <translation>Un TTL d&apos;une heure à un jour est usuel.</translation>
    </message>
    <message>
        <source>Some senders read the record differently</source>
        <translation>Certains expéditeurs lisent l&apos;enregistrement autrement</translation>
    </message>
    <message>
        <source>MTA-STS record is good</source>
        <translation>L&apos;enregistrement MTA-STS est bon</translation>
    </message>
    <message>
        <source>{subject} has one valid record with the id {id}.</source>
        <translation>{subject} a un enregistrement valide avec l&apos;id {id}.</translation>
    </message>
    <message>
        <source>Senders find it and fetch the policy when the id changes.</source>
        <translation>Les expéditeurs le trouvent et récupèrent la politique quand l&apos;id change.</translation>
    </message>
    <message>
        <source>Policy changed, id did not</source>
        <translation>La politique a changé, pas l&apos;id</translation>
    </message>
    <message>
        <source>The live policy of {subject} changed, but its id is still the same.</source>
        <translation>La politique publiée de {subject} a changé, mais son id est resté le même.</translation>
    </message>
    <message>
        <source>Senders that hold the old policy compare the id only, and go on using the old one.</source>
        <translation>Les expéditeurs qui ont l&apos;ancienne politique ne comparent que l&apos;id et continuent d&apos;utiliser l&apos;ancienne.</translation>
    </message>
    <message>
        <source>Change the id of the _mta-sts record.</source>
        <translation>Changer l&apos;id de l&apos;enregistrement _mta-sts.</translation>
    </message>
    <message>
        <source>id changed, policy did not</source>
        <translation>L&apos;id a changé, pas la politique</translation>
    </message>
    <message>
        <source>The id of {subject} changed, but the policy means the same.</source>
        <translation>L&apos;id de {subject} a changé, mais la politique signifie la même chose.</translation>
    </message>
    <message>
        <source>Senders fetch the policy again; it does no harm.</source>
        <translation>Les expéditeurs récupèrent à nouveau la politique&#xa0;; cela ne nuit pas.</translation>
    </message>
    <message>
        <source>Live state differs from the draft</source>
        <translation>L&apos;état publié diffère du brouillon</translation>
    </message>
    <message>
        <source>What is published for {subject} differs from the draft kept here: {change}.</source>
        <translation>Ce qui est publié pour {subject} diffère du brouillon gardé ici&#xa0;: {change}.</translation>
    </message>
    <message>
        <source>Somebody changed one of them, or the draft was not published yet.</source>
        <translation>Quelqu&apos;un a changé l&apos;un des deux, ou le brouillon n&apos;a pas encore été publié.</translation>
    </message>
    <message>
        <source>Publish the draft, or take over what is live.</source>
        <translation>Publier le brouillon, ou reprendre ce qui est publié.</translation>
    </message>
    <message>
        <source>Name servers disagree</source>
        <translation>Les serveurs de noms ne s&apos;accordent pas</translation>
    </message>
    <message>
        <source>The name servers of the domain give different answers at {subject}: {detail}.</source>
        <translation>Les serveurs de noms du domaine donnent des réponses différentes pour {subject}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Which record a sender sees depends on the name server it asks.</source>
        <translation>L&apos;enregistrement que voit un expéditeur dépend du serveur de noms qu&apos;il interroge.</translation>
    </message>
    <message>
        <source>Look why a secondary server did not take over the zone.</source>
        <translation>Chercher pourquoi un serveur secondaire n&apos;a pas repris la zone.</translation>
    </message>
    <message>
        <source>A sender still holds an old policy</source>
        <translation>Un expéditeur a encore une ancienne politique</translation>
    </message>
    <message>
        <source>{who} reported on {date} with a policy that is no longer live; it may hold it until {until}.</source>
        <translation>{who} a rapporté le {date} avec une politique qui n&apos;est plus publiée&#xa0;; elle peut y rester jusqu&apos;au {until}.</translation>
    </message>
    <message>
        <source>Until then it delivers by the old policy.</source>
        <translation>Jusque-là, la remise suit l&apos;ancienne politique.</translation>
    </message>
    <message>
        <source>MTA-STS was removed too early</source>
        <translation>MTA-STS a été retiré trop tôt</translation>
    </message>
    <message>
        <source>Record or policy of {subject} vanished, but senders may hold an enforce policy until {until}.</source>
        <translation>L&apos;enregistrement ou la politique de {subject} a disparu, mais des expéditeurs peuvent garder une politique enforce jusqu&apos;au {until}.</translation>
    </message>
    <message>
        <source>They go on enforcing it and may refuse to deliver.</source>
        <translation>Ils continuent de l&apos;appliquer et peuvent refuser de remettre.</translation>
    </message>
    <message>
        <source>Serve mode none until then, and remove everything afterwards.</source>
        <translation>Servir le mode none jusque-là, et tout supprimer ensuite.</translation>
    </message>
    <message>
        <source>The certificate of {subject} at {address} expires at {date}; days left: {days}.</source>
        <translation>Le certificat de {subject} sur {address} expire le {date}&#xa0;; jours restants&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>{subject} serves the policy with a valid certificate; addresses: {count}.</source>
        <translation>{subject} sert la politique avec un certificat valide&#xa0;; adresses&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{subject} has other TXT records ({count}), for example: {text}</source>
        <translation>{subject} a d&apos;autres enregistrements TXT ({count}), par exemple&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} expires at {date}; days left: {days}.</source>
        <translation>Le certificat de {host} sur {address} expire le {date}&#xa0;; jours restants&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>{host} has STARTTLS with a valid certificate; addresses: {count}.</source>
        <translation>{host} a STARTTLS avec un certificat valide&#xa0;; adresses&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The policy is valid, but not read alike everywhere. {who}: {effect}.</source>
        <translation>La politique est valide, mais tous ne la lisent pas de même. {who}&#xa0;: {effect}.</translation>
    </message>
    <message>
        <source>The record at {subject} is valid, but not read alike everywhere. {who}: {effect}.</source>
        <translation>L&apos;enregistrement de {subject} est valide, mais tous ne le lisent pas de même. {who}&#xa0;: {effect}.</translation>
    </message>
    <message>
        <source>At {place}, {repair}.</source>
        <translation>Pour {place}&#xa0;: {repair}.</translation>
    </message>
    <message>
        <source>File cannot be opened</source>
        <translation>Le fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>{subject} could not be opened: {detail}.</source>
        <translation>{subject} n&apos;a pas pu être ouvert&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>{subject} is no TLS report: {detail}.</source>
        <translation>{subject} n&apos;est pas un rapport TLS&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Policy host&apos;s answer cannot be read</source>
        <translation>Réponse du serveur de la politique illisible</translation>
    </message>
    <message>
        <source>{subject} does not give a whole HTTP answer at {address}: {detail}.</source>
        <translation>{subject} ne donne pas de réponse HTTP complète à {address}&#xa0;: {detail}.</translation>
    </message>
    <message>
        <source>Something answers behind the certificate, but not as HTTP wants it: it closes too early, packs what nobody asked to be packed, or is no web server.</source>
        <translation>Quelque chose répond derrière le certificat, mais pas comme le veut HTTP&#xa0;: la connexion se ferme trop tôt, la réponse est compressée sans qu&apos;on l&apos;ait demandé, ou ce n&apos;est pas un serveur web.</translation>
    </message>
    <message>
        <source>Look what listens at this address, and serve the policy as it is: whole, and without Content-Encoding.</source>
        <translation>Regarder ce qui écoute à cette adresse, et servir la politique telle quelle&#xa0;: entière et sans Content-Encoding.</translation>
    </message>
    <message>
        <source>Reports about {subject} came in, a domain that is not in the portfolio.</source>
        <translation>Des rapports sont arrivés au sujet de {subject}, un domaine qui n&apos;est pas dans le portefeuille.</translation>
    </message>
    <message>
        <source>The certificate {certificate} in the chain of {host} at {address} expired at {date}.</source>
        <translation>Le certificat {certificate} de la chaîne de {host} sur {address} a expiré le {date}.</translation>
    </message>
    <message>
        <source>Renew the certificate and load it with its whole chain into the web server.</source>
        <translation>Renouveler le certificat et le charger avec toute sa chaîne dans le serveur web.</translation>
    </message>
    <message>
        <source>The certificate {certificate} in the chain of {host} at {address} is valid only from {date}.</source>
        <translation>Le certificat {certificate} de la chaîne de {host} sur {address} n&apos;est valide qu&apos;à partir du {date}.</translation>
    </message>
    <message>
        <source>Renew it, and make the mail server load it with its whole chain.</source>
        <translation>Le renouveler et le faire charger avec toute sa chaîne par le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Write {meant} instead of {name}, if that was meant.</source>
        <translation>Écrire {meant} au lieu de {name}, si c&apos;est ce qui était voulu.</translation>
    </message>
    <message>
        <source>So that they read it as it is meant: {cure}.</source>
        <translation>Pour qu&apos;elles le lisent comme prévu&#xa0;: {cure}.</translation>
    </message>
    <message>
        <source>{subject} is a report that was read before{difference}.</source>
        <translation>{subject} est un rapport déjà lu{difference}.</translation>
    </message>
    <message>
        <source>TLSA records could not be looked up</source>
        <translation>Les enregistrements TLSA n&apos;ont pas pu être consultés</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back as long as it fails for them, too.</source>
        <translation>Les expéditeurs qui utilisent DANE retiennent le courrier tant qu&apos;elle échoue aussi chez eux.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers of the mail host.</source>
        <translation>Réessayer. Si cela persiste, examiner les serveurs de noms du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Mail certificate that only this machine trusts</source>
        <translation>Certificat de messagerie auquel seule cette machine fait confiance</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} comes from {issuer}, which only this machine trusts.</source>
        <translation>Le certificat de {host} à {address} vient de {issuer}, auquel seule cette machine fait confiance.</translation>
    </message>
    <message>
        <source>It is from an authority of your own, or something in between reads along. Senders outside do not know that authority; under enforce they do not deliver to it.</source>
        <translation>Il vient d&apos;une autorité interne, ou quelque chose lit la connexion en chemin. Les expéditeurs extérieurs ne connaissent pas cette autorité&#xa0;; en mode enforce, ils ne lui remettent rien.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority, or check from another network.</source>
        <translation>Installer un certificat d&apos;une autorité publique, ou vérifier depuis un autre réseau.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>severity, finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Id de la politique</translation>
    </message>
    <message>
        <source>id of the live _mta-sts record</source>
        <translation>id de l&apos;enregistrement _mta-sts publié</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu pour la dernière fois</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Gardée jusqu&apos;au</translation>
    </message>
    <message>
        <source>The last moment at which a sender may still hold it</source>
        <translation>Le dernier moment où un expéditeur peut encore la garder</translation>
    </message>
</context>
<context>
    <name>Interop</name>
    <message>
        <source>its parser was run in August 2026</source>
        <translation>son analyseur a été exécuté en août 2026</translation>
    </message>
    <message>
        <source>its parser was run in August 2026 (%1)</source>
        <translation>son analyseur a été exécuté en août 2026 (%1)</translation>
    </message>
    <message>
        <source>read in its source in August 2026</source>
        <translation>lu dans son code source en août 2026</translation>
    </message>
    <message>
        <source>read in its source in August 2026 (%1)</source>
        <translation>lu dans son code source en août 2026 (%1)</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Check it</source>
        <translation>Le vérifier</translation>
    </message>
    <message>
        <source>Publish the draft, then check it</source>
        <translation>Publier le brouillon, puis le vérifier</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <comment>title of a finding</comment>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Renouveler le certificat de %1</translation>
    </message>
    <message>
        <source>Draft a policy</source>
        <translation>Rédiger une politique</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publier le brouillon</translation>
    </message>
    <message>
        <source>Look at the check</source>
        <translation>Regarder la vérification</translation>
    </message>
    <message>
        <source>Remove record and policy when caches have run out</source>
        <translation>Supprimer l&apos;enregistrement et la politique quand les caches auront expiré</translation>
    </message>
    <message>
        <source>Publish a TLS-RPT record</source>
        <translation>Publier un enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>Look into the failures in the reports</source>
        <translation>Examiner les échecs dans les rapports</translation>
    </message>
    <message>
        <source>Watch the reports, then enforce</source>
        <translation>Surveiller les rapports, puis passer à enforce</translation>
    </message>
    <message>
        <source>Raise max_age to two weeks or more</source>
        <translation>Porter max_age à deux semaines ou plus</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Vérifié %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1: valid until %2</source>
        <comment>host, date</comment>
        <translation>%1&#xa0;: valide jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>%1 of %2 sessions failed</source>
        <translation>%1 sessions échouées sur %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What a sender finds: absent, broken, none, testing or enforce</source>
        <translation>Ce que trouve un expéditeur&#xa0;: absent, invalide, none, testing ou enforce</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>The worst of the last check</source>
        <translation>Le pire de la dernière vérification</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Mode of the live policy</source>
        <translation>Mode de la politique publiée</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>max_age of the live policy</source>
        <translation>max_age de la politique publiée</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>The certificate that ends first, of the policy host and of every mail host</source>
        <translation>Le certificat qui expire en premier, du serveur de la politique et de chaque serveur de messagerie</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>TLS sessions reported in the last 14 days</source>
        <translation>Sessions TLS rapportées ces 14 derniers jours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Share of failed sessions in the last 14 days</source>
        <translation>Part des sessions échouées ces 14 derniers jours</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>Sessions of the last 14 days; failed ones at the bottom</source>
        <translation>Sessions des 14 derniers jours&#xa0;; les échouées en bas</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Rapporteurs</translation>
    </message>
    <message>
        <source>How many organizations reported in the last 14 days</source>
        <translation>Combien d&apos;organisations ont envoyé un rapport ces 14 derniers jours</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Id de la politique</translation>
    </message>
    <message>
        <source>id of the live _mta-sts record</source>
        <translation>id de l&apos;enregistrement _mta-sts publié</translation>
    </message>
</context>
<context>
    <name>PlannedRecords</name>
    <message>
        <source>The DNS has: %1</source>
        <translation>Le DNS a&#xa0;: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>How the record stands to the last check</source>
        <translation>Situation de l&apos;enregistrement à la dernière vérification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In the DNS now</source>
        <translation>Actuellement dans le DNS</translation>
    </message>
</context>
<context>
    <name>PolicyTables</name>
    <message>
        <source>− live</source>
        <comment>line only in the live policy</comment>
        <translation>− publiée</translation>
    </message>
    <message>
        <source>+ draft</source>
        <comment>line only in the draft</comment>
        <translation>+ brouillon</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Implementation that fetches policies</source>
        <translation>Implémentation qui récupère les politiques</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>What it makes of this policy</source>
        <translation>Ce qu&apos;il fait de cette politique</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where this is documented</source>
        <translation>Où cela est documenté</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Seulement dans</translation>
    </message>
    <message>
        <source>sends mail</source>
        <translation>envoie du courrier</translation>
    </message>
    <message>
        <source>checks only</source>
        <translation>vérifie seulement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Whether it decides about mail, or only tells its users</source>
        <translation>S&apos;il décide du sort du courrier ou informe seulement ses utilisateurs</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>(without details)</source>
        <translation>(sans détails)</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(non indiqué)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sending source</source>
        <translation>Source d&apos;envoi</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>TLS sessions, not messages</source>
        <translation>Sessions TLS, pas messages</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of failed sessions</source>
        <translation>Part des sessions échouées</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Rapporteurs</translation>
    </message>
    <message>
        <source>How many organizations reported it</source>
        <translation>Combien d&apos;organisations l&apos;ont rapporté</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>How many mail hosts it happened at</source>
        <translation>Sur combien de serveurs de messagerie cela s&apos;est produit</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Id du rapport</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where it was read from</source>
        <translation>D&apos;où il a été lu</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Adresse d&apos;origine</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Nom de l&apos;adresse</translation>
    </message>
    <message>
        <source>What the reverse DNS says; asked on request only</source>
        <translation>Ce que dit le DNS inverse&#xa0;; interrogé seulement sur demande</translation>
    </message>
    <message>
        <source>Failed sessions from this address</source>
        <translation>Sessions échouées depuis cette adresse</translation>
    </message>
    <message>
        <source>Successful sessions are in the row of the reporter without an address: reports do not break them down by address</source>
        <translation>Les sessions réussies sont dans la ligne du rapporteur sans adresse&#xa0;: les rapports ne les détaillent pas par adresse</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Of all sessions of the reporter</source>
        <translation>De toutes les sessions du rapporteur</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Premier échec</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Dernier échec</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>Adresse de destination</translation>
    </message>
    <message>
        <source>Failed sessions at this address</source>
        <translation>Sessions échouées à cette adresse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reporters, all reporters</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>How many organizations reported it, of all that reported in this period</source>
        <translation>Combien d&apos;organisations l&apos;ont rapporté, parmi toutes celles qui ont envoyé des rapports pendant cette période</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Whether the mail it came in is signed by the reporter&apos;s domain (DKIM)</source>
        <translation>Si le message dans lequel il est arrivé est signé par le domaine du rapporteur (DKIM)</translation>
    </message>
    <message>
        <source>%1, and others</source>
        <comment>what failed</comment>
        <translation>%1, et d&apos;autres</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <comment>reporter of an invented report</comment>
        <translation>%1 (exemple)</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n day(s)</source>
        <translation>
            <numerusform>Ce dernier jour (%n)</numerusform>
            <numerusform>Ces %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>An unnamed reporter</source>
        <translation>Un rapporteur sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%1 reported %2 failed session(s) of %3, without details.</source>
        <translation>
            <numerusform>%1 a rapporté %2 session échouée sur %3, sans détails.</numerusform>
            <numerusform>%1 a rapporté %2 sessions échouées sur %3, sans détails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported %2 failed session(s) of %3. Most frequent: %4.</source>
        <translation>
            <numerusform>%1 a rapporté %2 session échouée sur %3. Le plus fréquent&#xa0;: %4.</numerusform>
            <numerusform>%1 a rapporté %2 sessions échouées sur %3. Le plus fréquent&#xa0;: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no report of this period.</source>
        <translation>Il n&apos;y a pas de rapport pour cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reporter(s)</source>
        <translation>
            <numerusform>%1 rapporteur</numerusform>
            <numerusform>%1 rapporteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <translation>
            <numerusform>%1 session</numerusform>
            <numerusform>%1 sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 counted %3; none of them failed.</source>
        <translation>%1, selon %2&#xa0;: %3, aucune échouée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 counted %3; %4 of them reported failures (%5).</source>
        <translation>
            <numerusform>%1, selon %2&#xa0;: %3&#xa0;; %4 d&apos;entre eux a rapporté des échecs (%5).</numerusform>
            <numerusform>%1, selon %2&#xa0;: %3&#xa0;; %4 d&apos;entre eux ont rapporté des échecs (%5).</numerusform>
        </translation>
    </message>
    <message>
        <source>No report about a day after %1 is here: either none was opened, or none arrives.</source>
        <translation>Il n&apos;y a aucun rapport sur un jour postérieur au %1&#xa0;: soit aucun n&apos;a été ouvert, soit aucun n&apos;arrive.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not reported since %2; it used to report at least every %n day(s).</source>
        <translation>
            <numerusform>%1 n&apos;a pas envoyé de rapport depuis le %2&#xa0;; il en envoyait au moins un par jour (%n).</numerusform>
            <numerusform>%1 n&apos;a pas envoyé de rapport depuis le %2&#xa0;; il en envoyait au moins un tous les %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n reporters about %1 saw failures: look for the cause on your side first.</source>
        <translation>
            <numerusform>Le seul rapporteur (%n) de %1 a vu des échecs&#xa0;: chercher d&apos;abord la cause de son propre côté.</numerusform>
            <numerusform>Les %n rapporteurs de %1 ont tous vu des échecs&#xa0;: chercher d&apos;abord la cause de son propre côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 reporters about %2 saw failures: the cause may lie with them or on their way to you.</source>
        <translation>
            <numerusform>%n des %1 rapporteurs de %2 a vu des échecs&#xa0;: la cause peut être chez lui ou sur son chemin jusqu&apos;ici.</numerusform>
            <numerusform>%n des %1 rapporteurs de %2 ont vu des échecs&#xa0;: la cause peut être chez eux ou sur leur chemin jusqu&apos;ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>In reports without a date</source>
        <translation>Dans des rapports sans date</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; under enforce their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 session a échoué&#xa0;; avec enforce, son courrier a été refusé ou retardé.</numerusform>
            <numerusform>%1 sessions ont échoué&#xa0;; avec enforce, leur courrier a été refusé ou retardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; DANE knows no testing, so their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 session a échoué&#xa0;; DANE ne connaît pas de mode testing, son courrier a donc été refusé ou retardé.</numerusform>
            <numerusform>%1 sessions ont échoué&#xa0;; DANE ne connaît pas de mode testing, leur courrier a donc été refusé ou retardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; without a valid answer of the DNS senders hold mail back, so it was refused or delayed.</source>
        <translation>
            <numerusform>%1 session a échoué&#xa0;; sans réponse DNS valide, les expéditeurs retiennent le courrier, qui a donc été refusé ou retardé.</numerusform>
            <numerusform>%1 sessions ont échoué&#xa0;; sans réponse DNS valide, les expéditeurs retiennent le courrier, qui a donc été refusé ou retardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; the sender insists on what it missed, so their mail was refused or delayed.</source>
        <translation>
            <numerusform>%1 session a échoué&#xa0;; l&apos;expéditeur exige ce qui lui manquait, son courrier a donc été refusé ou retardé.</numerusform>
            <numerusform>%1 sessions ont échoué&#xa0;; l&apos;expéditeur exige ce qui lui manquait, leur courrier a donc été refusé ou retardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; their mail was delivered all the same, as the policy does not enforce.</source>
        <translation>
            <numerusform>%1 session a échoué&#xa0;; son courrier a tout de même été remis, car la politique n&apos;est pas en enforce.</numerusform>
            <numerusform>%1 sessions ont échoué&#xa0;; leur courrier a tout de même été remis, car la politique n&apos;est pas en enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; no policy was found, and without one senders deliver all the same, if need be unencrypted.</source>
        <translation>
            <numerusform>%1 session a échoué&#xa0;; aucune politique n&apos;a été trouvée, et sans politique les expéditeurs remettent quand même, au besoin en clair.</numerusform>
            <numerusform>%1 sessions ont échoué&#xa0;; aucune politique n&apos;a été trouvée, et sans politique les expéditeurs remettent quand même, au besoin en clair.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; by itself that holds no mail back: without a policy that it can use, the sender goes by an earlier one or delivers as if there were none.</source>
        <translation>
            <numerusform>%1 session a échoué&#xa0;; cela seul ne retient aucun courrier&#xa0;: sans politique qu&apos;il puisse utiliser, l&apos;expéditeur suit une politique antérieure ou remet comme s&apos;il n&apos;y en avait aucune.</numerusform>
            <numerusform>%1 sessions ont échoué&#xa0;; cela seul ne retient aucun courrier&#xa0;: sans politique qu&apos;il puisse utiliser, l&apos;expéditeur suit une politique antérieure ou remet comme s&apos;il n&apos;y en avait aucune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; the report does not say under which mode.</source>
        <translation>
            <numerusform>%1 session a échoué&#xa0;; le rapport ne dit pas sous quel mode.</numerusform>
            <numerusform>%1 sessions ont échoué&#xa0;; le rapport ne dit pas sous quel mode.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsDocument</name>
    <message>
        <source>TLS reports</source>
        <translation>Rapports TLS</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Par résultat</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By mail host</source>
        <translation>Par serveur</translation>
    </message>
    <message>
        <source>By reporter</source>
        <translation>Par rapporteur</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Par politique</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <translation>Sessions au fil du temps</translation>
    </message>
</context>
<context>
    <name>SkippedLine</name>
    <message>
        <source>This is not a domain name.</source>
        <translation>Ce n&apos;est pas un nom de domaine.</translation>
    </message>
    <message>
        <source>A wildcard has no policy of its own.</source>
        <translation>Un joker n&apos;a pas de politique propre.</translation>
    </message>
    <message>
        <source>This domain was listed before.</source>
        <translation>Ce domaine figurait déjà plus haut.</translation>
    </message>
    <message>
        <source>This entry of the zone file cannot be read: %1</source>
        <translation>Cette entrée du fichier de zone est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The zone file does not say which zone this name belongs to.</source>
        <translation>Le fichier de zone ne dit pas à quelle zone appartient ce nom.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list, a table or a zone file.</source>
        <translation>Ce fichier ne se lit ni comme une liste, ni comme un tableau, ni comme un fichier de zone.</translation>
    </message>
</context>
<context>
    <name>StoreQuestion</name>
    <message>
        <source>Shared store</source>
        <translation>Base de données partagée</translation>
    </message>
    <message>
        <source>The shared store %1 could not be opened.</source>
        <translation>La base de données partagée %1 n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Saisir le &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Use the store on this computer</source>
        <translation>&amp;Utiliser la base de données de cet ordinateur</translation>
    </message>
    <message>
        <source>Password for %1, for this time only</source>
        <translation>Mot de passe pour %1, pour cette fois seulement</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Choisir une base de données</translation>
    </message>
    <message>
        <source>Stores (*.sqlite);;All files (*)</source>
        <translation>Bases de données (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>The store %1 could not be opened.</source>
        <translation>La base de données %1 n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Another store is used for this time only: the settings stay as they are.</source>
        <translation>Une autre base de données n&apos;est utilisée que pour cette fois&#xa0;: les paramètres restent tels quels.</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>&amp;Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Use the &amp;default store</source>
        <translation>Utiliser la base de données par &amp;défaut</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>state of a domain without MTA-STS</comment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a domain</comment>
        <translation>Invalide</translation>
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
        <translation>Les expéditeurs refusent de remettre là où TLS ou le certificat échoue.</translation>
    </message>
    <message>
        <source>Senders deliver all the same, and report what would have failed.</source>
        <translation>Les expéditeurs remettent quand même et rapportent ce qui aurait échoué.</translation>
    </message>
    <message>
        <source>Senders treat the domain as if it had no policy; used to take MTA-STS down.</source>
        <translation>Les expéditeurs traitent le domaine comme sans politique&#xa0;; sert à retirer MTA-STS.</translation>
    </message>
    <message>
        <source>Uses it as meant</source>
        <comment>what a sender makes of a policy</comment>
        <translation>L&apos;utilise comme prévu</translation>
    </message>
    <message>
        <source>Ignores it</source>
        <comment>what a sender makes of a policy</comment>
        <translation>L&apos;ignore</translation>
    </message>
    <message>
        <source>Reads it as none</source>
        <comment>what a sender makes of a policy</comment>
        <translation>La lit comme none</translation>
    </message>
    <message>
        <source>Never matches</source>
        <comment>what a sender makes of a policy</comment>
        <translation>Ne correspond jamais</translation>
    </message>
    <message>
        <source>Reads it differently</source>
        <comment>what a sender makes of a policy</comment>
        <translation>La lit autrement</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>De notre côté</translation>
    </message>
    <message>
        <source>On the sender&apos;s side</source>
        <translation>Du côté de l&apos;expéditeur</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Side unknown</source>
        <translation>Côté inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>DNS record</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Enregistrement DNS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Serveur web</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Serveurs MX</translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Rapports TLS</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: errors, warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be tested</source>
        <translation>
            <numerusform>%n point n&apos;a pas pu être testé</numerusform>
            <numerusform>%n points n&apos;ont pas pu être testés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>no errors and no warnings</comment>
        <translation>Rien à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Causé par</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Sans doute voulu</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu&apos;au</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Not known: the key of %1 was not to be had</source>
        <translation>Inconnu&#xa0;: la clé de %1 n&apos;a pas pu être obtenue</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>Non signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <comment>the domain that signed</comment>
        <translation>Vérifiée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remède</translation>
    </message>
</context>
<context>
    <name>valija::AddDomainDialog</name>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>&amp;Mail domain, the part behind the @</source>
        <translation>&amp;Domaine de messagerie, la partie après le @</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>In the DNS: %1</source>
        <translation>Dans le DNS&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a domain name yet.</source>
        <translation>Ce n&apos;est pas encore un nom de domaine.</translation>
    </message>
</context>
<context>
    <name>valija::ApplyPolicyDialog</name>
    <message>
        <source>Each domain &amp;keeps its own mail hosts</source>
        <translation>Chaque domaine &amp;garde ses propres serveurs de messagerie</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Apply the policy to several domains</source>
        <translation>Appliquer la politique à plusieurs domaines</translation>
    </message>
    <message>
        <source>Only mode, max_age and further fields are taken over</source>
        <translation>Seuls le mode, max_age et les autres champs sont repris</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter the domains</source>
        <translation>Filtrer les domaines</translation>
    </message>
    <message>
        <source>Domains to apply the policy to</source>
        <translation>Domaines auxquels appliquer la politique</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>drafts that change; records that change</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) change</source>
        <translation>
            <numerusform>%n brouillon change</numerusform>
            <numerusform>%n brouillons changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have to be published anew</source>
        <translation>
            <numerusform>%n enregistrement est à publier de nouveau</numerusform>
            <numerusform>%n enregistrements sont à publier de nouveau</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Tout &amp;choisir</translation>
    </message>
    <message>
        <source>Choose all domains that the filter shows</source>
        <translation>Choisir tous les domaines que montre le filtre</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose none of the domains that the filter shows</source>
        <translation>Ne choisir aucun des domaines que montre le filtre</translation>
    </message>
</context>
<context>
    <name>valija::BundleDialog</name>
    <message>
        <source>Files for the web server</source>
        <translation>Fichiers pour le serveur web</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>Le fichier choisi</translation>
    </message>
    <message>
        <source>&amp;Web server</source>
        <translation>Serveur &amp;web</translation>
    </message>
    <message>
        <source>Write to a &amp;folder…</source>
        <translation>Écrire dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n fichier a été écrit dans %1.</numerusform>
            <numerusform>%n fichiers ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files could not be written. %1</source>
        <translation>Les fichiers n&apos;ont pas pu être écrits. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) are left out, too long for a policy host</source>
        <translation>
            <numerusform>%n domaine est omis, trop long pour un serveur de la politique</numerusform>
            <numerusform>%n domaines sont omis, trop longs pour un serveur de la politique</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::CheckPage</name>
    <message>
        <source>The last check could not be read.</source>
        <translation>La dernière vérification n&apos;a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) about: %1</source>
        <comment>number, station</comment>
        <translation>
            <numerusform>%n constat sur&#xa0;: %1</numerusform>
            <numerusform>%n constats sur&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs attention.</source>
        <translation>Rien ne demande attention ici.</translation>
    </message>
    <message>
        <source>Choose a finding to see what it means and what to do.</source>
        <translation>Choisir un constat pour voir ce qu&apos;il signifie et que faire.</translation>
    </message>
    <message>
        <source>What the check saw could not be read.</source>
        <translation>Ce qu&apos;a vu la vérification n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The earlier check could not be read.</source>
        <translation>La vérification antérieure n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>There is no earlier check to compare with.</source>
        <translation>Il n&apos;y a pas de vérification antérieure à comparer.</translation>
    </message>
    <message>
        <source>Compare checks of %1</source>
        <translation>Comparer les vérifications de %1</translation>
    </message>
    <message>
        <source>What came and went between %1 and %2.</source>
        <comment>two dates</comment>
        <translation>Ce qui est apparu et a disparu entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>Certificats de %1</translation>
    </message>
    <message>
        <source>What each address of the policy host and of the mail hosts presented.</source>
        <translation>Ce qu&apos;a présenté chaque adresse du serveur de la politique et des serveurs de messagerie.</translation>
    </message>
    <message>
        <source>No server was talked to in this check.</source>
        <translation>Aucun serveur n&apos;a été contacté lors de cette vérification.</translation>
    </message>
    <message>
        <source>Transcripts of %1</source>
        <translation>Transcriptions de %1</translation>
    </message>
    <message>
        <source>Export the check</source>
        <translation>Exporter la vérification</translation>
    </message>
    <message>
        <source>The check could not be exported.</source>
        <translation>La vérification n&apos;a pas pu être exportée.</translation>
    </message>
    <message>
        <source>The check is written to %1.</source>
        <translation>La vérification a été écrite dans %1.</translation>
    </message>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation>Seulement ce qui demande atte&amp;ntion</translation>
    </message>
    <message>
        <source>This domain was not checked yet. A check asks the DNS, the policy host and the mail hosts; it never sends mail.</source>
        <translation>Ce domaine n&apos;a pas encore été vérifié. Une vérification interroge le DNS, le serveur de la politique et les serveurs de messagerie&#xa0;; elle n&apos;envoie jamais de courrier.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Test station again</source>
        <translation>Tester à nouveau l&apos;étape</translation>
    </message>
    <message>
        <source>Test only the chosen station again</source>
        <translation>Ne tester à nouveau que l&apos;étape choisie</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Compare with the check before this one</source>
        <translation>Comparer à la vérification qui précède celle-ci</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificats…</translation>
    </message>
    <message>
        <source>All certificates side by side</source>
        <translation>Tous les certificats côte à côte</translation>
    </message>
    <message>
        <source>Transcripts…</source>
        <translation>Transcriptions…</translation>
    </message>
    <message>
        <source>What was said to the servers, word by word</source>
        <translation>Ce qui a été dit aux serveurs, mot pour mot</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write this check to a file</source>
        <translation>Écrire cette vérification dans un fichier</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>En HTML…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>En JSON…</translation>
    </message>
    <message>
        <source>Findings by station</source>
        <translation>Constats par étape</translation>
    </message>
    <message>
        <source>Leave out what is good and what is only worth knowing</source>
        <translation>Masquer ce qui est en ordre et ce qui est seulement bon à savoir</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>valija::CheckRun</name>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n domain(s)</source>
        <translation>
            <numerusform>Vérification de %n domaine</numerusform>
            <numerusform>Vérification de %n domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found before could not be read.</source>
        <translation>Ce qui avait été trouvé auparavant n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>What the check found could not be kept.</source>
        <translation>Ce qu&apos;a trouvé la vérification n&apos;a pas pu être conservé.</translation>
    </message>
</context>
<context>
    <name>valija::ChoiceBox</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <comment>what is chosen</comment>
        <translation>Rechercher : %1</translation>
    </message>
    <message>
        <source>Show only names that contain this text</source>
        <translation>N’afficher que les noms qui contiennent ce texte</translation>
    </message>
    <message>
        <source>Take every choice back</source>
        <translation>Annuler tous les choix</translation>
    </message>
</context>
<context>
    <name>valija::DayBars</name>
    <message>
        <source>Sessions by day</source>
        <translation>Sessions par jour</translation>
    </message>
    <message>
        <source>%1: %2 sessions, %3 failed</source>
        <comment>date, numbers</comment>
        <translation>%1&#xa0;: %2 sessions, %3 échouées</translation>
    </message>
</context>
<context>
    <name>valija::DomainPage</name>
    <message>
        <source>Check &amp;now</source>
        <translation>Vérifier &amp;maintenant</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Enregistrements DNS</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Ask the DNS, the policy host and the mail hosts now; never sends mail</source>
        <translation>Interroger maintenant le DNS, le serveur de la politique et les serveurs de messagerie&#xa0;; n&apos;envoie jamais de courrier</translation>
    </message>
    <message>
        <source>%1 · %2 · checked %3</source>
        <comment>state, counts, how long ago</comment>
        <translation>%1 · %2 · vérifié %3</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
</context>
<context>
    <name>valija::FailuresModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Adresse d&apos;origine</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>Adresse de destination</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>valija::FailuresView</name>
    <message>
        <source>Single failures</source>
        <translation>Échecs individuels</translation>
    </message>
    <message>
        <source>Show all failures of the period again</source>
        <translation>Montrer de nouveau tous les échecs de la période</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear the filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, the text in all its rows</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>valija::FilterHeader</name>
    <message>
        <source>Filter: %1</source>
        <comment>a column</comment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show only rows with this text in the column: %1</source>
        <translation>Montrer seulement les lignes avec ce texte dans la colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>valija::FindingDetails</name>
    <message>
        <source>Details of the finding</source>
        <translation>Détails du constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what to do to the clipboard</source>
        <translation>Copier dans le presse-papiers ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>%1 · %2 · tested %3</source>
        <comment>finding&apos;s id, RFC section, date</comment>
        <translation>%1 · %2 · testé %3</translation>
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
        <translation>Vérifications précédentes</translation>
    </message>
    <message>
        <source>Policies seen live</source>
        <translation>Politiques vues en service</translation>
    </message>
    <message>
        <source>Compare the two chosen checks</source>
        <translation>Comparer les deux vérifications choisies</translation>
    </message>
    <message>
        <source>The past checks could not be read.</source>
        <translation>Les vérifications précédentes n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>This domain was not checked yet.</source>
        <translation>Ce domaine n&apos;a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>Choose two checks to compare them.</source>
        <translation>Choisir deux vérifications pour les comparer.</translation>
    </message>
    <message>
        <source>Compare checks of %1</source>
        <translation>Comparer les vérifications de %1</translation>
    </message>
    <message>
        <source>What came and went between %1 and %2.</source>
        <comment>two dates</comment>
        <translation>Ce qui est apparu et a disparu entre le %1 et le %2.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Politique %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Past chec&amp;ks</source>
        <translation>Vérifications p&amp;récédentes</translation>
    </message>
    <message>
        <source>Policies seen &amp;live</source>
        <translation>Politiques vues en &amp;service</translation>
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
        <translation>Test impossible&#xa0;: le rapport ne nomme aucun domaine que l&apos;on puisse rechercher.</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Test de %1</translation>
    </message>
    <message>
        <source>The test was stopped before it had an answer.</source>
        <translation>Le test a été interrompu avant d&apos;avoir une réponse.</translation>
    </message>
    <message>
        <source>Still failing at %1. %2</source>
        <comment>host, what was found</comment>
        <translation>Échoue toujours à %1. %2</translation>
    </message>
    <message>
        <source>Fixed since: nothing of what was reported was found at %1 now.</source>
        <translation>Corrigé depuis&#xa0;: rien de ce qui a été rapporté ne se trouve actuellement à %1.</translation>
    </message>
    <message>
        <source>%1 is no mail host of %2 any more.</source>
        <translation>%1 n&apos;est plus un serveur de messagerie de %2.</translation>
    </message>
    <message>
        <source>It cannot be told: %1 could not be tested from here.</source>
        <translation>Impossible à dire&#xa0;: %1 n&apos;a pas pu être testé d&apos;ici.</translation>
    </message>
    <message>
        <source>It cannot be told: %1</source>
        <comment>why</comment>
        <translation>Impossible à dire&#xa0;: %1</translation>
    </message>
    <message>
        <source>It cannot be tested: the store does not tell whose mail host it is. %1</source>
        <comment>what went wrong</comment>
        <translation>Test impossible&#xa0;: la base de données ne dit pas à qui est ce serveur de messagerie. %1</translation>
    </message>
    <message>
        <source>It cannot be tested: the DNS names no mail host of %1 now.</source>
        <translation>Test impossible&#xa0;: le DNS ne nomme actuellement aucun serveur de messagerie de %1.</translation>
    </message>
    <message>
        <source>It cannot be tested: no domain of the portfolio had the mail host %1 when it was last checked. Check a domain whose mail goes there, then test again.</source>
        <translation>Test impossible&#xa0;: aucun domaine du portefeuille n&apos;avait le serveur de messagerie %1 lors de sa dernière vérification. Vérifier un domaine dont le courrier y va, puis tester de nouveau.</translation>
    </message>
</context>
<context>
    <name>valija::ImportDomainsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Importer des domaines</translation>
    </message>
    <message>
        <source>Paste a zone file, a CSV table or a list of domains, or open a file.</source>
        <translation>Coller un fichier de zone, un tableau CSV ou une liste de domaines, ou ouvrir un fichier.</translation>
    </message>
    <message>
        <source>Domains to import</source>
        <translation>Domaines à importer</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Lignes sautées</translation>
    </message>
    <message>
        <source>The domains could not be added. %1</source>
        <translation>Les domaines n&apos;ont pas pu être ajoutés. %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n domain(s)</source>
        <translation>
            <numerusform>A&amp;jouter %n domaine</numerusform>
            <numerusform>A&amp;jouter %n domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read. %1</source>
        <translation>Cela ne peut pas être lu. %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>domains found; lines skipped</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) found</source>
        <translation>
            <numerusform>%n domaine trouvé</numerusform>
            <numerusform>%n domaines trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n ligne sautée</numerusform>
            <numerusform>%n lignes sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open lists or zone files</source>
        <translation>Ouvrir des listes ou des fichiers de zone</translation>
    </message>
</context>
<context>
    <name>valija::Jobs</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the work in the background; what is done is kept</source>
        <translation>Arrêter le travail en arrière-plan&#xa0;; ce qui est fait est conservé</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a job&apos;s title</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::MainWindow</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les paramètres n&apos;ont pas pu être enregistrés.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Les paramètres sont enregistrés.</translation>
    </message>
    <message>
        <source>The domains could not be read.</source>
        <translation>Les domaines n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Reading reports</source>
        <translation>Lecture des rapports</translation>
    </message>
    <message>
        <source>The reports could not be kept.</source>
        <translation>Les rapports n&apos;ont pas pu être conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n nouveau rapport</numerusform>
            <numerusform>%n nouveaux rapports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Ouvrir des rapports</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.zip *.tar *.xz *.bz2 *.zst *.eml *.mbox);;All files (*)</source>
        <translation>Rapports et messages (*.json *.gz *.zip *.tar *.xz *.bz2 *.zst *.eml *.mbox);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added.</source>
        <translation>
            <numerusform>%n domaine ajouté.</numerusform>
            <numerusform>%n domaines ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Les vérifier</translation>
    </message>
    <message>
        <source>The domain could not be added.</source>
        <translation>Le domaine n&apos;a pas pu être ajouté.</translation>
    </message>
    <message>
        <source>Remove domain</source>
        <translation>Retirer le domaine</translation>
    </message>
    <message>
        <source>Remove %1 with its draft and its past checks? Its reports stay.</source>
        <translation>Retirer %1 avec son brouillon et ses vérifications précédentes&#xa0;? Ses rapports restent.</translation>
    </message>
    <message>
        <source>The domain could not be removed.</source>
        <translation>Le domaine n&apos;a pas pu être retiré.</translation>
    </message>
    <message>
        <source>No conforming sender would use the draft; correct the policy first.</source>
        <translation>Aucun expéditeur conforme n&apos;utiliserait le brouillon&#xa0;; corriger d&apos;abord la politique.</translation>
    </message>
    <message>
        <source>Loading the example</source>
        <translation>Chargement de l&apos;exemple</translation>
    </message>
    <message>
        <source>The example could not be loaded.</source>
        <translation>L&apos;exemple n&apos;a pas pu être chargé.</translation>
    </message>
    <message>
        <source>These are invented domains and reports to try things with.</source>
        <translation>Ce sont des domaines et des rapports inventés pour essayer.</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>Retirer l&apos;exemple</translation>
    </message>
    <message>
        <source>The example could not be removed.</source>
        <translation>L&apos;exemple n&apos;a pas pu être retiré.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>Ajouter un &amp;domaine…</translation>
    </message>
    <message>
        <source>Add one domain to the portfolio</source>
        <translation>Ajouter un domaine au portefeuille</translation>
    </message>
    <message>
        <source>&amp;Import domains…</source>
        <translation>&amp;Importer des domaines…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Add many domains from a list, a CSV table or a zone file</source>
        <translation>Ajouter de nombreux domaines depuis une liste, un tableau CSV ou un fichier de zone</translation>
    </message>
    <message>
        <source>&amp;Open reports…</source>
        <translation>Ouvrir des &amp;rapports…</translation>
    </message>
    <message>
        <source>Read report files, archives or saved mails</source>
        <translation>Lire des fichiers de rapports, des archives ou des messages enregistrés</translation>
    </message>
    <message>
        <source>Open a &amp;folder of reports…</source>
        <translation>Ouvrir un do&amp;ssier de rapports…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Read everything in a folder and below</source>
        <translation>Lire tout ce que contient un dossier, sous-dossiers compris</translation>
    </message>
    <message>
        <source>Open a folder of reports</source>
        <translation>Ouvrir un dossier de rapports</translation>
    </message>
    <message>
        <source>&amp;Remove domain…</source>
        <translation>Re&amp;tirer le domaine…</translation>
    </message>
    <message>
        <source>Remove the shown domain from the portfolio</source>
        <translation>Retirer du portefeuille le domaine affiché</translation>
    </message>
    <message>
        <source>Load &amp;example</source>
        <translation>Charger l&apos;&amp;exemple</translation>
    </message>
    <message>
        <source>Add invented domains and reports to try things with</source>
        <translation>Ajouter des domaines et des rapports inventés pour essayer</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Language, network, limits</source>
        <translation>Langue, réseau, limites</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Rapports</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The reports about all domains</source>
        <translation>Les rapports sur tous les domaines</translation>
    </message>
    <message>
        <source>&amp;Find a domain</source>
        <translation>Re&amp;chercher un domaine</translation>
    </message>
    <message>
        <source>Search the list of domains</source>
        <translation>Rechercher dans la liste des domaines</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Read everything from the store again</source>
        <translation>Tout relire depuis la base de données</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check this &amp;domain</source>
        <translation>Vérifier ce &amp;domaine</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Check the shown domain now</source>
        <translation>Vérifier maintenant le domaine affiché</translation>
    </message>
    <message>
        <source>Check &amp;all domains</source>
        <translation>Vérifier &amp;tous les domaines</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Check all domains now</source>
        <translation>Vérifier maintenant tous les domaines</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About Valija</source>
        <translation>À &amp;propos de Valija</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>About Valija</source>
        <translation>À propos de Valija</translation>
    </message>
    <message>
        <source>Valija %1

MTA-STS and SMTP TLS reporting for mail administrators.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Valija %1

MTA-STS et rapports SMTP TLS pour administrateurs de messagerie.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) not in the portfolio</source>
        <translation>
            <numerusform>%n domaine hors du portefeuille</numerusform>
            <numerusform>%n domaines hors du portefeuille</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>Removing the example</source>
        <translation>Retrait de l&apos;exemple</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy what is chosen; of tables as tab-separated text</source>
        <translation>Copier la sélection&#xa0;; les tableaux, en texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>DNS &amp;records of many domains…</source>
        <translation>&amp;Enregistrements DNS de plusieurs domaines…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>The records of the domains chosen in the overview, or of all</source>
        <translation>Les enregistrements des domaines choisis dans la vue d&apos;ensemble, ou de tous</translation>
    </message>
    <message>
        <source>&amp;Files for the web server, many domains…</source>
        <translation>&amp;Fichiers pour le serveur web, plusieurs domaines…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>One folder for each policy host of the domains chosen in the overview, or of all</source>
        <translation>Un dossier pour chaque serveur de politique des domaines choisis dans la vue d&apos;ensemble, ou de tous</translation>
    </message>
    <message>
        <source>There is no draft yet that a conforming sender would use.</source>
        <translation>Il n&apos;y a pas encore de brouillon qu&apos;un expéditeur conforme utiliserait.</translation>
    </message>
    <message>
        <source>There is no domain yet.</source>
        <translation>Il n&apos;y a pas encore de domaine.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>What is dragged here is no file on this computer. Save it first, and open the saved file.</source>
        <translation>Ce qui est déposé ici n&apos;est pas un fichier de cet ordinateur. L&apos;enregistrer d&apos;abord, puis ouvrir le fichier enregistré.</translation>
    </message>
    <message>
        <source>period and choices are wider now, to show them all</source>
        <translation>la période et les choix sont maintenant plus larges, pour les montrer tous</translation>
    </message>
    <message>
        <source>those from before %1 are removed again within a day, by your settings</source>
        <translation>ceux d’avant le %1 seront supprimés d’ici un jour, selon vos paramètres</translation>
    </message>
</context>
<context>
    <name>valija::MeaningDetails</name>
    <message>
        <source>What the failure means</source>
        <translation>Ce que signifie l&apos;échec</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Action needed: %2.</source>
        <comment>side, yes or no</comment>
        <translation>%1. Action requise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Test this host now</source>
        <translation>&amp;Tester ce serveur maintenant</translation>
    </message>
    <message>
        <source>Ask the DNS, the policy host and the mail hosts whether it still fails; never sends mail</source>
        <translation>Demander au DNS, au serveur de la politique et aux serveurs de messagerie si cela échoue encore&#xa0;; n&apos;envoie jamais de courrier</translation>
    </message>
    <message>
        <source>Open the &amp;address…</source>
        <translation>Ouvrir l&apos;adre&amp;sse…</translation>
    </message>
    <message>
        <source>Open what the reporter refers to, after a question</source>
        <translation>Ouvrir ce à quoi renvoie le rapporteur, après confirmation</translation>
    </message>
    <message>
        <source>The report that this failure was read from</source>
        <translation>Le rapport dans lequel cet échec a été lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Code du motif</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Envoyé depuis</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Its greeting name</source>
        <translation>Son nom d&apos;accueil</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Complément d&apos;information</translation>
    </message>
    <message>
        <source>&amp;Show the report…</source>
        <translation>Afficher &amp;le rapport…</translation>
    </message>
    <message>
        <source>This is the most frequent cause. Failed sessions by cause:</source>
        <translation>C&apos;est la cause la plus fréquente. Sessions en échec par cause&#xa0;:</translation>
    </message>
</context>
<context>
    <name>valija::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
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
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>The overview could not be read.</source>
        <translation>La vue d&apos;ensemble n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>Domains by state</source>
        <translation>Domaines par état</translation>
    </message>
    <message numerus="yes">
        <source>TLS sessions, last %n days</source>
        <translation>
            <numerusform>Sessions TLS, dernier jour (%n)</numerusform>
            <numerusform>Sessions TLS, %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates that end next</source>
        <translation>Prochains certificats à expirer</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrer le tableau</translation>
    </message>
    <message>
        <source>Show only rows that contain this text in any column</source>
        <translation>Ne montrer que les lignes qui contiennent ce texte dans une colonne</translation>
    </message>
    <message>
        <source>Check all domains now</source>
        <translation>Vérifier maintenant tous les domaines</translation>
    </message>
    <message>
        <source>Write the table to a CSV file</source>
        <translation>Écrire le tableau dans un fichier CSV</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande attention.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need your attention.</source>
        <translation>
            <numerusform>%n domaine demande attention.</numerusform>
            <numerusform>%n domaines demandent attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>No certificate was seen yet.</source>
        <translation>Aucun certificat n&apos;a encore été vu.</translation>
    </message>
    <message>
        <source>No reports of these days are here yet.</source>
        <translation>Aucun rapport de ces jours n&apos;est encore là.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions, %2 failed, from %n reporter(s)</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 sessions, %2 échouées, de %n rapporteur</numerusform>
            <numerusform>%1 sessions, %2 échouées, de %n rapporteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the overview</source>
        <translation>Exporter la vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>The overview could not be exported.</source>
        <translation>La vue d&apos;ensemble n&apos;a pas pu être exportée.</translation>
    </message>
    <message>
        <source>The overview is written to %1.</source>
        <translation>La vue d&apos;ensemble a été écrite dans %1.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) were never checked.</source>
        <translation>
            <numerusform>%n domaine n&apos;a jamais été vérifié.</numerusform>
            <numerusform>%n domaines n&apos;ont jamais été vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
</context>
<context>
    <name>valija::PolicyEditor</name>
    <message>
        <source>Text of the policy</source>
        <translation>Texte de la politique</translation>
    </message>
</context>
<context>
    <name>valija::PolicyForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What senders do with a mail host that fails</source>
        <translation>Ce que font les expéditeurs d&apos;un serveur de messagerie défaillant</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>M&amp;ode</translation>
    </message>
    <message>
        <source>Senders &amp;keep the policy for</source>
        <translation>Les expéditeurs la &amp;gardent</translation>
    </message>
    <message>
        <source>How long senders keep the policy</source>
        <translation>Combien de temps les expéditeurs gardent la politique</translation>
    </message>
    <message>
        <source>max_age: how long senders keep the policy after they fetched it</source>
        <translation>max_age&#xa0;: combien de temps les expéditeurs gardent la politique après l&apos;avoir récupérée</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit of the time on the left</source>
        <translation>Unité de la durée à gauche</translation>
    </message>
    <message>
        <source>Mail hosts the policy allows</source>
        <translation>Serveurs de messagerie autorisés par la politique</translation>
    </message>
    <message>
        <source>Add a mail host or a pattern like *.example.com, which stands for exactly one label</source>
        <translation>Ajouter un serveur de messagerie ou un motif comme *.example.com, qui vaut pour exactement une étiquette</translation>
    </message>
    <message>
        <source>Remove the chosen mail host from the policy</source>
        <translation>Retirer de la politique le serveur de messagerie choisi</translation>
    </message>
    <message>
        <source>%1 (%2 seconds)</source>
        <comment>human time, number of seconds</comment>
        <translation>%1 (%2 secondes)</translation>
    </message>
    <message>
        <source>The text has no mode that RFC 8461 knows.</source>
        <translation>Le texte n&apos;a pas de mode que connaît le RFC 8461.</translation>
    </message>
    <message>
        <source>Mail h&amp;osts</source>
        <translation>&amp;Serveurs de messagerie</translation>
    </message>
</context>
<context>
    <name>valija::PolicyPage</name>
    <message>
        <source>The draft could not be read.</source>
        <translation>Le brouillon n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>tab with a count in words</comment>
        <translation>Constats&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, lines end with CRLF</source>
        <comment>size</comment>
        <translation>%1, les lignes se terminent par CRLF</translation>
    </message>
    <message>
        <source>No live policy is known. Check the domain to compare the draft with what is served.</source>
        <translation>Aucune politique publiée n&apos;est connue. Vérifier le domaine pour comparer le brouillon à ce qui est servi.</translation>
    </message>
    <message>
        <source>The draft means the same as the live policy.</source>
        <translation>Le brouillon signifie la même chose que la politique publiée.</translation>
    </message>
    <message>
        <source>The draft differs from the live policy; a new id belongs to it.</source>
        <translation>Le brouillon diffère de la politique publiée&#xa0;; un nouvel id va avec.</translation>
    </message>
    <message>
        <source>The draft could not be saved.</source>
        <translation>Le brouillon n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The draft is saved. Its id is %1.</source>
        <translation>Le brouillon est enregistré. Son id est %1.</translation>
    </message>
    <message>
        <source>No mail host of this domain is known that a policy could name.</source>
        <translation>On ne connaît à ce domaine aucun serveur de messagerie qu&apos;une politique pourrait nommer.</translation>
    </message>
    <message numerus="yes">
        <source>The draft now names the %n mail host(s) of the live DNS.</source>
        <translation>
            <numerusform>Le brouillon nomme maintenant le serveur de messagerie (%n) du DNS actuel.</numerusform>
            <numerusform>Le brouillon nomme maintenant les %n serveurs de messagerie du DNS actuel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>Keep the draft; nothing is published</source>
        <translation>Garder le brouillon&#xa0;; rien n&apos;est publié</translation>
    </message>
    <message>
        <source>Fill from live MX</source>
        <translation>Remplir avec les MX actuels</translation>
    </message>
    <message>
        <source>Name the mail hosts that the DNS has now</source>
        <translation>Nommer les serveurs de messagerie que le DNS a maintenant</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Appliquer la correction</translation>
    </message>
    <message>
        <source>Correct the chosen finding in the text</source>
        <translation>Corriger dans le texte le constat choisi</translation>
    </message>
    <message>
        <source>Take back the last change of the draft</source>
        <translation>Revenir sur le dernier changement du brouillon</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire le changement</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Read the draft from a file</source>
        <translation>Lire le brouillon depuis un fichier</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Exporter le fichier…</translation>
    </message>
    <message>
        <source>Write mta-sts.txt as it is to be served</source>
        <translation>Écrire mta-sts.txt tel qu&apos;il doit être servi</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>What senders make of this policy</source>
        <translation>Ce que les expéditeurs font de cette politique</translation>
    </message>
    <message>
        <source>Difference to the live policy</source>
        <translation>Différence avec la politique publiée</translation>
    </message>
    <message>
        <source>The bytes that are served</source>
        <translation>Les octets servis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What senders make of it</source>
        <translation>Ce qu&apos;en font les expéditeurs</translation>
    </message>
    <message>
        <source>Difference to live</source>
        <translation>Différence avec le publié</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Findings about the draft</source>
        <translation>Constats sur le brouillon</translation>
    </message>
    <message>
        <source>Asking for the mail hosts of %1</source>
        <translation>Interrogation des serveurs de messagerie de %1</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Ouvrir une politique</translation>
    </message>
    <message>
        <source>Policies (*.txt);;All files (*)</source>
        <translation>Politiques (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The policy could not be opened.</source>
        <translation>La politique n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exporter la politique</translation>
    </message>
    <message>
        <source>Policies (*.txt)</source>
        <translation>Politiques (*.txt)</translation>
    </message>
    <message>
        <source>The policy could not be exported.</source>
        <translation>La politique n&apos;a pas pu être exportée.</translation>
    </message>
    <message>
        <source>The policy is written to %1.</source>
        <translation>La politique a été écrite dans %1.</translation>
    </message>
    <message>
        <source>The patterns of %1 are those that it asks for: %2</source>
        <comment>providers, their pages</comment>
        <translation>Les motifs de %1 sont ceux que le fournisseur demande lui-même&#xa0;: %2</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <comment>providers</comment>
        <translation>Ils appartiennent à %1.</translation>
    </message>
    <message>
        <source>No policy can name %1.</source>
        <translation>Aucune politique ne peut nommer %1.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Policies for several domains</source>
        <translation>Politiques pour plusieurs domaines</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <comment>name of a template</comment>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Retirer un modèle</translation>
    </message>
    <message>
        <source>The template could not be removed.</source>
        <translation>Le modèle n&apos;a pas pu être retiré.</translation>
    </message>
    <message>
        <source>The template is removed; drafts made from it stay as they are.</source>
        <translation>Le modèle est retiré&#xa0;; les brouillons qui en sont issus restent tels quels.</translation>
    </message>
    <message>
        <source>Apply to several domains…</source>
        <translation>Appliquer à plusieurs domaines…</translation>
    </message>
    <message>
        <source>The draft is now that of the template &quot;%1&quot;.</source>
        <translation>Le brouillon est maintenant celui du modèle «&#xa0;%1 ».</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nom du modèle&#xa0;:</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>Le modèle n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is saved.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>No conforming sender would use the draft; correct the policy first.</source>
        <translation>Aucun expéditeur conforme n&apos;utiliserait le brouillon&#xa0;; corriger d&apos;abord la politique.</translation>
    </message>
    <message>
        <source>The domains could not be read.</source>
        <translation>Les domaines n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The drafts could not be saved.</source>
        <translation>Les brouillons n&apos;ont pas pu être enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are changed; their records are to be published.</source>
        <translation>
            <numerusform>%n brouillon a changé&#xa0;; ses enregistrements sont à publier.</numerusform>
            <numerusform>%n brouillons ont changé&#xa0;; leurs enregistrements sont à publier.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Ce que vous aviez saisi est de nouveau là&#xa0;; ce n&apos;est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>valija::PortfolioRecordsDialog</name>
    <message numerus="yes">
        <source>Records of %n domain(s)</source>
        <translation>
            <numerusform>Enregistrements de %n domaine</numerusform>
            <numerusform>Enregistrements de %n domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in the chosen form</source>
        <translation>Enregistrements sous la forme choisie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Sauvegarder les enregistrements</translation>
    </message>
    <message>
        <source>All records, in the domains&apos; own zones</source>
        <translation>Tous les enregistrements, dans les zones des domaines eux-mêmes</translation>
    </message>
    <message>
        <source>Three CNAMEs for each domain, once, into one zone</source>
        <translation>Trois CNAME par domaine, une seule fois, vers une zone</translation>
    </message>
    <message>
        <source>The records of that one zone</source>
        <translation>Les enregistrements de cette zone</translation>
    </message>
    <message>
        <source>With one zone of your own, a change of a policy touches only that zone</source>
        <translation>Avec une zone à soi, un changement de politique ne touche que cette zone</translation>
    </message>
    <message>
        <source>mta-sts.example.net, a zone of your own</source>
        <translation>mta-sts.example.net, une zone à soi</translation>
    </message>
    <message>
        <source>The CNAMEs of all domains lead into this zone</source>
        <translation>Les CNAME de tous les domaines mènent dans cette zone</translation>
    </message>
    <message>
        <source>Your name server or DNS provider</source>
        <translation>Serveur de noms ou fournisseur DNS</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>En&amp;registrements</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Name the zone of your own that the CNAMEs lead into.</source>
        <translation>Indiquer la zone à soi dans laquelle mènent les CNAME.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>records; domains without a draft</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) without a draft</source>
        <translation>
            <numerusform>%n domaine sans brouillon</numerusform>
            <numerusform>%n domaines sans brouillon</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are written to %1.</source>
        <translation>Les enregistrements ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>The records could not be saved. %1</source>
        <translation>Les enregistrements n&apos;ont pas pu être sauvegardés. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) too long for the DNS</source>
        <translation>
            <numerusform>%n nom trop long pour le DNS</numerusform>
            <numerusform>%n noms trop longs pour le DNS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::Program</name>
    <message>
        <source>The store was damaged. It was kept as %1, and a new one begun.</source>
        <translation>La base de données était endommagée. Elle a été conservée sous %1 et une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>The network settings cannot be used.</source>
        <translation>Les paramètres réseau sont inutilisables.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Les paramètres n&apos;ont pas pu être enregistrés.</translation>
    </message>
    <message numerus="yes">
        <source>By your settings reports are kept for %n day(s). In this store none is removed before you confirm that.</source>
        <translation>
            <numerusform>D&apos;après les paramètres, les rapports sont gardés pendant %n jour. Dans cette base de données, aucun n&apos;est supprimé avant confirmation.</numerusform>
            <numerusform>D&apos;après les paramètres, les rapports sont gardés pendant %n jours. Dans cette base de données, aucun n&apos;est supprimé avant confirmation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Reports are kept for as long as before.</source>
        <translation>Les rapports sont gardés aussi longtemps qu&apos;avant.</translation>
    </message>
    <message>
        <source>The new language or theme is shown once the work in the background has ended and all dialogs are closed.</source>
        <translation>La nouvelle langue ou le nouveau thème apparaîtra dès que le travail en arrière-plan sera terminé et que toutes les boîtes de dialogue seront fermées.</translation>
    </message>
</context>
<context>
    <name>valija::RecordsPage</name>
    <message>
        <source>Also for mail hosts with &amp;DANE</source>
        <translation>Aussi pour les serveurs de messagerie avec DA&amp;NE</translation>
    </message>
    <message>
        <source>Records to publish</source>
        <translation>Enregistrements à publier</translation>
    </message>
    <message>
        <source>Records in the chosen form</source>
        <translation>Enregistrements sous la forme choisie</translation>
    </message>
    <message>
        <source>mta-sts becomes a CNAME to this name, or gets this address</source>
        <translation>mta-sts devient un CNAME vers ce nom, ou reçoit cette adresse</translation>
    </message>
    <message>
        <source>tls-reports@example.com, or https:…; several separated by commas</source>
        <translation>tls-reports@example.com, ou https:…&#xa0;; plusieurs, séparées par des virgules</translation>
    </message>
    <message>
        <source>Where other providers send their TLS reports (rua)</source>
        <translation>Où les autres fournisseurs envoient leurs rapports TLS (rua)</translation>
    </message>
    <message>
        <source>Senders that use DANE look for the report address at the mail host, too</source>
        <translation>Les expéditeurs qui utilisent DANE cherchent aussi l&apos;adresse des rapports au serveur de messagerie</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>&amp;Rapports à</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>Forma&amp;t</translation>
    </message>
    <message>
        <source>Your name server or DNS provider</source>
        <translation>Serveur de noms ou fournisseur DNS</translation>
    </message>
    <message>
        <source>Copy the text to the clipboard</source>
        <translation>Copier le texte dans le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Write the text to a file</source>
        <translation>Écrire le texte dans un fichier</translation>
    </message>
    <message>
        <source>The policy and the configuration for nginx, Apache, Caddy and others</source>
        <translation>La politique et la configuration pour nginx, Apache, Caddy et d&apos;autres</translation>
    </message>
    <message>
        <source>The draft could not be read.</source>
        <translation>Le brouillon n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>The policy host is neither a host name nor an address.</source>
        <translation>Le serveur de la politique n&apos;est ni un nom de serveur ni une adresse.</translation>
    </message>
    <message>
        <source>%1 is no place to send reports to. %2</source>
        <comment>address, reason</comment>
        <translation>%1 n&apos;est pas une destination pour les rapports. %2</translation>
    </message>
    <message>
        <source>The draft could not be saved.</source>
        <translation>Le brouillon n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Save a draft of the policy first: its id goes into the _mta-sts record.</source>
        <translation>Enregistrer d&apos;abord un brouillon de la politique&#xa0;: son id va dans l&apos;enregistrement _mta-sts.</translation>
    </message>
    <message>
        <source>Name the web server that serves the policy.</source>
        <translation>Indiquer le serveur web qui sert la politique.</translation>
    </message>
    <message>
        <source>Say where reports are sent to.</source>
        <translation>Indiquer où les rapports sont envoyés.</translation>
    </message>
    <message>
        <source>Check the domain to see what is published already.</source>
        <translation>Vérifier le domaine pour voir ce qui est déjà publié.</translation>
    </message>
    <message>
        <source>The records are in the clipboard.</source>
        <translation>Les enregistrements sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Sauvegarder les enregistrements</translation>
    </message>
    <message>
        <source>The records could not be saved.</source>
        <translation>Les enregistrements n&apos;ont pas pu être sauvegardés.</translation>
    </message>
    <message>
        <source>The records are written to %1.</source>
        <translation>Les enregistrements ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>Files for the &amp;web server…</source>
        <translation>Fichiers pour le serveur &amp;web…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation>%1 n&apos;est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>Po&amp;licy host</source>
        <translation>Serveur de la po&amp;litique</translation>
    </message>
    <message>
        <source>A name at your provider; empty: a record of its own</source>
        <translation>Un nom chez le fournisseur&#xa0;; vide&#xa0;: un enregistrement à soi</translation>
    </message>
    <message>
        <source>_mta-sts is a CNAME &amp;to</source>
        <translation>_mta-sts est &amp;un CNAME vers</translation>
    </message>
    <message>
        <source>Somebody else keeps the id (RFC 8461 section 8.2)</source>
        <translation>Quelqu&apos;un d&apos;autre tient l&apos;id à jour (RFC 8461, section 8.2)</translation>
    </message>
    <message>
        <source>Somebody else keeps the report addresses</source>
        <translation>Quelqu&apos;un d&apos;autre tient à jour les adresses des rapports</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long resolvers keep the record (TTL)</source>
        <translation>Durée pendant laquelle les résolveurs gardent l&apos;enregistrement (TTL)</translation>
    </message>
    <message>
        <source>TTL of _mta-sts</source>
        <translation>TTL de _mta-sts</translation>
    </message>
    <message>
        <source>TTL of mta-sts</source>
        <translation>TTL de mta-sts</translation>
    </message>
    <message>
        <source>TTL of _smtp._tls</source>
        <translation>TTL de _smtp._tls</translation>
    </message>
    <message>
        <source>_smtp._tls is a CN&amp;AME to</source>
        <translation>_smtp._tls e&amp;st un CNAME vers</translation>
    </message>
    <message>
        <source>Too long for the DNS, and so left out: %1.</source>
        <translation>Trop longs pour le DNS, et donc omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left out, as nothing can be an alias of itself: %1.</source>
        <translation>Omis, car rien ne peut être un alias de soi-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Host name or addresses of the web server that serves the policy</source>
        <translation>Nom ou adresses du serveur web qui fournit la politique</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Ce que vous aviez saisi est de nouveau là&#xa0;; ce n&apos;est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>valija::RefusedModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Notes on what was read</source>
        <translation>Remarques sur ce qui a été lu</translation>
    </message>
    <message>
        <source>Files, or parts of them, that could not be read as reports, and what else is to be known.</source>
        <translation>Fichiers, ou parties de fichiers, qui n&apos;ont pas pu être lus comme rapports, et ce qu&apos;il faut savoir d&apos;autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) are left out.</source>
        <translation>
            <numerusform>%n autre remarque est omise.</numerusform>
            <numerusform>%n autres remarques sont omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::ReportDialog</name>
    <message>
        <source>The report, laid out</source>
        <translation>Le rapport, mis en forme</translation>
    </message>
    <message>
        <source>The report as received</source>
        <translation>Le rapport tel que reçu</translation>
    </message>
    <message>
        <source>&amp;Save as received…</source>
        <translation>&amp;Enregistrer tel que reçu…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Ce qui a été réparé</translation>
    </message>
    <message>
        <source>&amp;Readable</source>
        <translation>&amp;Lisible</translation>
    </message>
    <message>
        <source>As re&amp;ceived</source>
        <translation>&amp;Tel que reçu</translation>
    </message>
    <message>
        <source>What was repaire&amp;d</source>
        <translation>Ce qui a été &amp;réparé</translation>
    </message>
    <message>
        <source>Write the report&apos;s JSON to a file, octet for octet</source>
        <translation>Écrire le JSON du rapport dans un fichier, octet par octet</translation>
    </message>
    <message>
        <source>The report could not be read. %1</source>
        <comment>reason</comment>
        <translation>Le rapport n&apos;a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Rapport %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 UTC. Read from: %4</source>
        <comment>reporter, two moments, a file</comment>
        <translation>%1, du %2 au %3 UTC. Lu dans&#xa0;: %4</translation>
    </message>
    <message>
        <source>Signature of the mail: %1</source>
        <translation>Signature du message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing: the report is as RFC 8460 wants it.</source>
        <translation>Rien&#xa0;: le rapport est tel que le veut le RFC 8460.</translation>
    </message>
    <message>
        <source>What was repaire&amp;d (%1)</source>
        <translation>Ce qui a été &amp;réparé (%1)</translation>
    </message>
    <message>
        <source>Only the beginning is shown here; save the report to see all of it.</source>
        <translation>Seul le début est affiché ici&#xa0;; enregistrer le rapport pour le voir en entier.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>reason</comment>
        <translation>Le fichier n&apos;a pas pu être écrit. %1</translation>
    </message>
    <message>
        <source>%1, without a date. Read from: %2</source>
        <comment>reporter, a file</comment>
        <translation>%1, sans date. Lu dans&#xa0;: %2</translation>
    </message>
    <message>
        <source>This report is invented: it belongs to the example.</source>
        <translation>Ce rapport est inventé&#xa0;: il fait partie de l&apos;exemple.</translation>
    </message>
</context>
<context>
    <name>valija::ReportsPage</name>
    <message>
        <source>The failures could not be read.</source>
        <translation>Les échecs n&apos;ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>Les rapports n&apos;ont pas pu être lus.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reporter(s) reported failures; see By reporter.</source>
        <translation>
            <numerusform>%n autre rapporteur a rapporté des échecs&#xa0;; voir Par rapporteur.</numerusform>
            <numerusform>%n autres rapporteurs ont rapporté des échecs&#xa0;; voir Par rapporteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session failed in this period.</source>
        <translation>Aucune session n&apos;a échoué pendant cette période.</translation>
    </message>
    <message>
        <source>Choose a result to see what it means and what to do.</source>
        <translation>Choisir un résultat pour voir ce qu&apos;il signifie et que faire.</translation>
    </message>
    <message>
        <source>No report was read yet. Reports come as mail attachments to the address of your TLS-RPT record; open them here, or drop them on the window.</source>
        <translation>Aucun rapport n&apos;a encore été lu. Les rapports arrivent en pièces jointes à l&apos;adresse de l&apos;enregistrement TLS-RPT&#xa0;; les ouvrir ici ou les déposer sur la fenêtre.</translation>
    </message>
    <message>
        <source>Open reports…</source>
        <translation>Ouvrir des rapports…</translation>
    </message>
    <message>
        <source>There is no report for this choice.</source>
        <translation>Il n&apos;y a pas de rapport pour ce choix.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Montrer toute la période</translation>
    </message>
    <message>
        <source>These sessions failed by the summary of the report, which says nothing about why.</source>
        <translation>Ces sessions ont échoué selon le résumé du rapport, qui ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>Remove reports</source>
        <translation>Retirer des rapports</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s) with all their numbers from the store? The files they came from stay.</source>
        <translation>
            <numerusform>Retirer %n rapport avec tous ses chiffres de la base de données&#xa0;? Le fichier dont il vient reste.</numerusform>
            <numerusform>Retirer %n rapports avec tous leurs chiffres de la base de données&#xa0;? Les fichiers dont ils viennent restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reports could not be removed.</source>
        <translation>Les rapports n&apos;ont pas pu être retirés.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Dernier jour (%n)</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>All reporters</source>
        <translation>Tous les rapporteurs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>Écrire dans un fichier ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Open reports…</source>
        <translation>Ouvrir des &amp;rapports…</translation>
    </message>
    <message>
        <source>Read report files, archives or saved mails into the store</source>
        <translation>Lire des fichiers de rapports, des archives ou des messages enregistrés dans la base de données</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tableau en CSV…</translation>
    </message>
    <message>
        <source>Everything as HTML…</source>
        <translation>Tout en HTML…</translation>
    </message>
    <message>
        <source>Everything as PDF…</source>
        <translation>Tout en PDF…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Graphique en PNG…</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exporter le graphique</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Graphique en SVG…</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Par résultat</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>By mail host</source>
        <translation>Par serveur</translation>
    </message>
    <message>
        <source>By reporter</source>
        <translation>Par rapporteur</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Par domaine</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Par politique</translation>
    </message>
    <message>
        <source>Single failures</source>
        <translation>Échecs individuels</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>There is more of this kind; the exported document has it all.</source>
        <translation>Il y en a d&apos;autres&#xa0;; le document exporté les contient tous.</translation>
    </message>
    <message>
        <source>Choose a failure to see what it means, and to test its host again.</source>
        <translation>Choisir un échec pour voir ce qu&apos;il signifie et pour tester de nouveau son serveur.</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Recherche des noms</translation>
    </message>
    <message>
        <source>Open an address from a report</source>
        <translation>Ouvrir une adresse d&apos;un rapport</translation>
    </message>
    <message>
        <source>A report names this address. Open it in the browser?

Host: %1

%2</source>
        <translation>Un rapport nomme cette adresse. L&apos;ouvrir dans le navigateur&#xa0;?

Serveur&#xa0;: %1

%2</translation>
    </message>
    <message>
        <source>Removing reports</source>
        <translation>Retrait de rapports</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) removed.</source>
        <translation>
            <numerusform>%n rapport retiré.</numerusform>
            <numerusform>%n rapports retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tableau en JSON…</translation>
    </message>
    <message>
        <source>What the parts of the bars stand for</source>
        <translation>Ce que représentent les parties des barres</translation>
    </message>
    <message>
        <source>Bars by outcome</source>
        <translation>Barres par issue</translation>
    </message>
    <message>
        <source>Bars by reporter</source>
        <translation>Barres par rapporteur</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Ask the reverse DNS for the names of the addresses; this shows their owners that you look</source>
        <translation>Demander au DNS inverse les noms des adresses&#xa0;; leurs détenteurs voient la recherche</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Afficher le rapport…</translation>
    </message>
    <message>
        <source>Its JSON, and what was repaired to read it</source>
        <translation>Son JSON, et ce qui a été réparé pour le lire</translation>
    </message>
    <message>
        <source>Remove from the store…</source>
        <translation>Retirer de la base de données…</translation>
    </message>
    <message>
        <source>Remove the chosen reports with all their numbers</source>
        <translation>Retirer les rapports choisis avec tous leurs chiffres</translation>
    </message>
    <message>
        <source>Look &amp;up names</source>
        <translation>Chercher les &amp;noms</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Rapporteurs</translation>
    </message>
    <message numerus="yes">
        <source>%n reporter(s)</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n rapporteur</numerusform>
            <numerusform>%n rapporteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::SessionsChart</name>
    <message>
        <source>Sessions over time</source>
        <translation>Sessions au fil du temps</translation>
    </message>
    <message>
        <source>Click a bar, or drag across several, to see only its days; the arrow keys and Return do the same</source>
        <translation>Cliquer sur une barre, ou glisser sur plusieurs, pour ne voir que ses jours&#xa0;; les flèches et Entrée font de même</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a bar, sessions</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>valija::SettingsChange</name>
    <message numerus="yes">
        <source>%n report(s) of the store are older, and would be removed now with all their numbers. Others follow as they grow older.</source>
        <translation>
            <numerusform>%n rapport de la base de données est plus ancien et serait supprimé maintenant avec tous ses chiffres. D&apos;autres suivront en vieillissant.</numerusform>
            <numerusform>%n rapports de la base de données sont plus anciens et seraient supprimés maintenant avec tous leurs chiffres. D&apos;autres suivront en vieillissant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others use the store %1, too: the reports are removed for everybody.</source>
        <translation>D&apos;autres utilisent aussi la base de données %1&#xa0;: les rapports sont supprimés pour tout le monde.</translation>
    </message>
    <message>
        <source>Keep reports</source>
        <translation>Garder les rapports</translation>
    </message>
    <message numerus="yes">
        <source>Keep reports for %n day(s) only?</source>
        <translation>
            <numerusform>Ne garder les rapports que pendant %n jour&#xa0;?</numerusform>
            <numerusform>Ne garder les rapports que pendant %n jours&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Keep these settings and use them from now on</source>
        <translation>Garder ces paramètres et les utiliser dès maintenant</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Fill the form with the defaults; nothing changes before you save</source>
        <translation>Remplir le formulaire avec les valeurs par défaut&#xa0;; rien ne change avant l&apos;enregistrement</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark window</source>
        <translation>Fenêtre claire ou sombre</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> heures</translation>
    </message>
    <message>
        <source>While the program runs, all domains are checked this often</source>
        <translation>Tant que le programme est ouvert, tous les domaines sont vérifiés à cet intervalle</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de lui-même</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Ceux du système</translation>
    </message>
    <message>
        <source>Resolvers to ask, as ADDRESS or ADDRESS@PORT, separated by commas</source>
        <translation>Résolveurs à interroger, sous la forme ADRESSE ou ADRESSE@PORT, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Resolvers</source>
        <translation>Ré&amp;solveurs</translation>
    </message>
    <message>
        <source>Built in; write none to switch validation off</source>
        <translation>Intégrée&#xa0;; écrire none pour désactiver la validation</translation>
    </message>
    <message>
        <source>File with the trust anchor of the DNS root</source>
        <translation>Fichier contenant l&apos;ancre de confiance de la racine DNS</translation>
    </message>
    <message>
        <source>None besides Mozilla&apos;s and the system&apos;s</source>
        <translation>Aucune hormis celles de Mozilla et du système</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust as well</source>
        <translation>Fichier PEM avec d&apos;autres certificats de confiance</translation>
    </message>
    <message>
        <source>None; for example socks5://127.0.0.1:1080</source>
        <translation>Aucun&#xa0;; par exemple socks5://127.0.0.1:1080</translation>
    </message>
    <message>
        <source>Talk to the mail hosts on port 25</source>
        <translation>Parler aux serveurs de messagerie sur le port 25</translation>
    </message>
    <message>
        <source>Tests STARTTLS and certificates of the mail hosts; never sends mail</source>
        <translation>Teste STARTTLS et les certificats des serveurs de messagerie&#xa0;; n&apos;envoie jamais de courrier</translation>
    </message>
    <message>
        <source>This machine&apos;s name</source>
        <translation>Le nom de cette machine</translation>
    </message>
    <message>
        <source>Name that probes give in EHLO</source>
        <translation>Nom que donnent les tests dans EHLO</translation>
    </message>
    <message>
        <source>&amp;Name in EHLO</source>
        <translation>Nom dans E&amp;HLO</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest time for a connection</source>
        <translation>Durée maximale d&apos;une connexion</translation>
    </message>
    <message>
        <source>Longest time for a whole policy (RFC 8461 suggests 60 s)</source>
        <translation>Durée maximale pour une politique entière (le RFC 8461 suggère 60 s)</translation>
    </message>
    <message>
        <source>Domains checked at &amp;once</source>
        <translation>D&amp;omaines vérifiés à la fois</translation>
    </message>
    <message>
        <source>How many domains are checked side by side</source>
        <translation>Combien de domaines sont vérifiés en parallèle</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>&amp;Keep reports for</source>
        <translation>&amp;Garder les rapports pendant</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Older reports are removed</source>
        <translation>Les rapports plus anciens sont supprimés</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>Dossier survei&amp;llé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>New files in this folder are read once</source>
        <translation>Les nouveaux fichiers de ce dossier sont lus une fois</translation>
    </message>
    <message>
        <source>Largest report</source>
        <translation>Plus grand rapport</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Larger reports are refused</source>
        <translation>Les rapports plus grands sont refusés</translation>
    </message>
    <message>
        <source>Largest file, unpacked</source>
        <translation>Plus grand fichier, décompressé</translation>
    </message>
    <message>
        <source>Archives that unpack to more are refused</source>
        <translation>Les archives qui dépassent cette taille une fois décompressées sont refusées</translation>
    </message>
    <message>
        <source>Entries in an archive</source>
        <translation>Entrées dans une archive</translation>
    </message>
    <message>
        <source>Archives with more entries are refused</source>
        <translation>Les archives qui ont plus d&apos;entrées sont refusées</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>Choisir un fichier ou un dossier</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Check all domains ever&amp;y</source>
        <translation>Vérifier tous les do&amp;maines toutes les</translation>
    </message>
    <message>
        <source>DNSSEC tr&amp;ust anchor</source>
        <translation>Ancre de &amp;confiance DNSSEC</translation>
    </message>
    <message>
        <source>&amp;Additional roots</source>
        <translation>Racines s&amp;upplémentaires</translation>
    </message>
    <message>
        <source>Connect with&amp;in</source>
        <translation>Conne&amp;xion en moins de</translation>
    </message>
    <message>
        <source>In your data folder; for a team: postgres://USER@HOST/NAME</source>
        <translation>Dans le dossier de données&#xa0;; pour une équipe&#xa0;: postgres://UTILISATEUR@SERVEUR/NOM</translation>
    </message>
    <message>
        <source>Where domains, checks and reports are kept: a file, or a PostgreSQL database that a team shares; used after a restart</source>
        <translation>Où sont conservés domaines, vérifications et rapports&#xa0;: un fichier, ou une base de données PostgreSQL partagée par une équipe&#xa0;; utilisée après un redémarrage</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Probe pro&amp;xy</source>
        <translation>Prox&amp;y pour les tests</translation>
    </message>
    <message>
        <source>Fetch a po&amp;licy within</source>
        <translation>Récupération d&apos;une politi&amp;que en moins de</translation>
    </message>
    <message>
        <source>Ask the DNS for the keys that signed reports</source>
        <translation>Demander au DNS les clés qui ont signé les rapports</translation>
    </message>
    <message>
        <source>Verifies the DKIM signatures of saved mails with reports; the reporters can see that their keys are asked for</source>
        <translation>Vérifie les signatures DKIM des courriels enregistrés avec des rapports ; les rapporteurs peuvent voir que leurs clés sont demandées</translation>
    </message>
    <message>
        <source>Proxy for HTTPS and SMTP probes, where this network blocks port 25; without a password, as settings are plain text</source>
        <translation>Proxy pour les tests HTTPS et SMTP, si ce réseau bloque le port 25&#xa0;; sans mot de passe, car les paramètres sont enregistrés en clair</translation>
    </message>
</context>
<context>
    <name>valija::SharedStoreSetup</name>
    <message>
        <source>Shared store</source>
        <translation>Base de données partagée</translation>
    </message>
    <message>
        <source>Password for %1

Leave it empty where the server asks for none, or where the password file of PostgreSQL has it.</source>
        <translation>Mot de passe pour %1

Le laisser vide si le serveur n&apos;en demande pas, ou s&apos;il est dans le fichier de mots de passe de PostgreSQL.</translation>
    </message>
    <message>
        <source>The shared store could not be opened.</source>
        <translation>La base de données partagée n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The shared store was opened. It is used after a restart.</source>
        <translation>La base de données partagée a été ouverte. Elle sera utilisée après un redémarrage.</translation>
    </message>
    <message>
        <source>The shared store was opened. It is used after a restart; its password is in the key store of this system.</source>
        <translation>La base de données partagée a été ouverte. Elle sera utilisée après un redémarrage&#xa0;; son mot de passe est dans le trousseau de clés de ce système.</translation>
    </message>
    <message>
        <source>The shared store was opened, but its password could not be kept: no key store answers on this system. Set PGPASSWORD before the next start, or write a password file for PostgreSQL.</source>
        <translation>La base de données partagée a été ouverte, mais son mot de passe n&apos;a pas pu être conservé&#xa0;: aucun trousseau de clés ne répond sur ce système. Définir PGPASSWORD avant le prochain démarrage, ou créer un fichier de mots de passe pour PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>valija::Sidebar</name>
    <message>
        <source>Search domains</source>
        <translation>Rechercher des domaines</translation>
    </message>
    <message>
        <source>Show only domains that contain this text (Ctrl+F)</source>
        <translation>Ne montrer que les domaines qui contiennent ce texte (Ctrl+F)</translation>
    </message>
    <message>
        <source>Overview, reports and domains</source>
        <translation>Vue d&apos;ensemble, rapports et domaines</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>domain, state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>valija::SkippedModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Skipped because</source>
        <translation>Sautée parce que</translation>
    </message>
</context>
<context>
    <name>valija::StartPage</name>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>Draft its policy, get its DNS records, check it.</source>
        <translation>Rédiger sa politique, obtenir ses enregistrements DNS, le vérifier.</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Ouvrir des rapports</translation>
    </message>
    <message>
        <source>Files, folders, archives or saved mails with TLS reports.</source>
        <translation>Fichiers, dossiers, archives ou messages enregistrés contenant des rapports TLS.</translation>
    </message>
    <message>
        <source>Import a list or zone file</source>
        <translation>Importer une liste ou un fichier de zone</translation>
    </message>
    <message>
        <source>Many domains at once, from text, CSV or a zone.</source>
        <translation>De nombreux domaines à la fois, depuis du texte, du CSV ou une zone.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>Essayer avec des données d&apos;exemple</translation>
    </message>
    <message>
        <source>Invented domains and reports, removed again with one click.</source>
        <translation>Des domaines et des rapports inventés, retirés d&apos;un seul clic.</translation>
    </message>
    <message>
        <source>Mail that arrives encrypted, and the proof that it does</source>
        <translation>Du courrier qui arrive chiffré, et la preuve qu&apos;il l&apos;est</translation>
    </message>
    <message>
        <source>Valija publishes and checks MTA-STS policies for your mail domains and reads the TLS reports that other providers send you.</source>
        <translation>Valija publie et vérifie les politiques MTA-STS des domaines de messagerie et lit les rapports TLS qu&apos;envoient d&apos;autres fournisseurs.</translation>
    </message>
</context>
<context>
    <name>valija::StationButton</name>
    <message>
        <source>%1: %2</source>
        <comment>station, its worst severity</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Click to see only its findings.</source>
        <translation>%1. Cliquer pour ne voir que ses constats.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>station without findings</comment>
        <translation>Non testé</translation>
    </message>
</context>
<context>
    <name>valija::TextDialog</name>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the text shown to the clipboard</source>
        <translation>Copier dans le presse-papiers le texte affiché</translation>
    </message>
</context>
</TS>
