<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BarTexts</name>
    <message numerus="yes">
        <source>%1 session(s) are not in the chart: by their reports they were before %2 or in the future.</source>
        <translation>
            <numerusform>%1 sesión no está en el gráfico: según su informe fue antes de %2 o es del futuro.</numerusform>
            <numerusform>%1 sesiones no están en el gráfico: según sus informes fueron antes de %2 o son del futuro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) are not in the chart: their reports do not say of which day they are.</source>
        <translation>
            <numerusform>%1 sesión no está en el gráfico: su informe no dice de qué día es.</numerusform>
            <numerusform>%1 sesiones no están en el gráfico: sus informes no dicen de qué día son.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>No TLS</source>
        <translation>Sin TLS</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Sin evaluar</translation>
    </message>
    <message>
        <source>Self-signed</source>
        <translation>Autofirmado</translation>
    </message>
    <message>
        <source>Intermediate missing</source>
        <translation>Falta el intermedio</translation>
    </message>
    <message>
        <source>Unknown root</source>
        <translation>Raíz desconocida</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válido</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, how far away</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>DNS names the certificate is for</source>
        <translation>Nombres DNS para los que vale el certificado</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Protocol version agreed on</source>
        <translation>Versión del protocolo acordada</translation>
    </message>
</context>
<context>
    <name>CheckDocument</name>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Comprobación de %1</translation>
    </message>
    <message>
        <source>State: %1. %2. Checked on %3.</source>
        <comment>state, counts, date</comment>
        <translation>Estado: %1. %2. Comprobado el %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--dialect must be one of: %1</source>
        <translation>--dialect debe ser uno de: %1</translation>
    </message>
    <message>
        <source>not usable: %1</source>
        <translation>no utilizable: %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>--server must be one of: %1</source>
        <translation>--server debe ser uno de: %1</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy, so nothing was written.</source>
        <translation>Ningún remitente conforme a la norma usa esta política, así que no se ha escrito nada.</translation>
    </message>
    <message>
        <source>A conforming sender uses this policy.</source>
        <translation>Un remitente conforme a la norma usa esta política.</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy.</source>
        <translation>Ningún remitente conforme a la norma usa esta política.</translation>
    </message>
    <message>
        <source>--mode must be enforce, testing or none</source>
        <translation>--mode debe ser enforce, testing o none</translation>
    </message>
    <message>
        <source>--max-age must be 0 to 31557600 seconds</source>
        <translation>--max-age debe estar entre 0 y 31557600 segundos</translation>
    </message>
    <message>
        <source>--mx %1 is neither a host name nor *. and a name</source>
        <translation>--mx %1 no es un nombre de servidor ni *. seguido de un nombre</translation>
    </message>
    <message>
        <source>give at least one --mx, or --from-live</source>
        <translation>indicar al menos un --mx, o --from-live</translation>
    </message>
    <message>
        <source>No conforming sender uses this policy, so it allows no host; see `policy lint`.</source>
        <translation>Ningún remitente conforme a la norma usa esta política, así que no permite ningún servidor; véase `policy lint`.</translation>
    </message>
    <message>
        <source>%1 is allowed by %2</source>
        <translation>%1 está permitido por %2</translation>
    </message>
    <message>
        <source>%1 is not allowed</source>
        <translation>%1 no está permitido</translation>
    </message>
    <message>
        <source>The store was damaged. It was kept as %1, and a new one begun.</source>
        <translation>La base de datos estaba dañada. Se ha conservado como %1 y se ha creado otra nueva.</translation>
    </message>
    <message>
        <source>not a domain name: %1</source>
        <translation>no es un nombre de dominio: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added</source>
        <translation>
            <numerusform>%n dominio añadido</numerusform>
            <numerusform>%n dominios añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>checked at</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>`valija-cli --help` lists the commands and options.</source>
        <translation>`valija-cli --help` muestra los comandos y las opciones.</translation>
    </message>
    <message>
        <source>The record is used.</source>
        <translation>El registro se usa.</translation>
    </message>
    <message>
        <source>No record is used.</source>
        <translation>No se usa ningún registro.</translation>
    </message>
    <message>
        <source>--type must be sts or tlsrpt</source>
        <translation>--type debe ser sts o tlsrpt</translation>
    </message>
    <message>
        <source>ERROR</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>WARNING</source>
        <translation>AVISO</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>DESCONOCIDO</translation>
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
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>informante</translation>
    </message>
    <message>
        <source>successful</source>
        <translation>correctas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>--since and --until are dates: YYYY-MM-DD</source>
        <translation>--since y --until son fechas: AAAA-MM-DD</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiones</translation>
    </message>
    <message>
        <source>reporters</source>
        <translation>informantes</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>--by must be one of: %1</source>
        <translation>--by debe ser uno de: %1</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>erróneo</translation>
    </message>
    <message>
        <source>mode none</source>
        <translation>modo none</translation>
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
        <translation>correcto</translation>
    </message>
    <message>
        <source>not everything could be tested</source>
        <translation>no se ha podido probar todo</translation>
    </message>
    <message>
        <source>works, with warnings</source>
        <translation>funciona, con avisos</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>name at least one domain, or give --from or --facts</source>
        <translation>indicar al menos un dominio, o --from o --facts</translation>
    </message>
    <message>
        <source>The check could not start</source>
        <translation>No se ha podido iniciar la comprobación</translation>
    </message>
    <message>
        <source>Files: %1, reports: %2, duplicates: %3, refused: %4</source>
        <translation>Archivos: %1, informes: %2, duplicados: %3, rechazados: %4</translation>
    </message>
    <message>
        <source>%1 is left out: it has no draft that a conforming sender would use.</source>
        <translation>Se omite %1: no tiene un borrador que usaría un remitente conforme a la norma.</translation>
    </message>
    <message>
        <source>There is no policy to serve, so nothing was written.</source>
        <translation>No hay ninguna política que servir, así que no se ha escrito nada.</translation>
    </message>
    <message>
        <source>give --domain, --from or --portfolio</source>
        <translation>indicar --domain, --from o --portfolio</translation>
    </message>
    <message>
        <source>give --policy, or --portfolio for the drafts of the store</source>
        <translation>indicar --policy, o --portfolio para los borradores de la base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocido</numerusform>
            <numerusform>%n ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>name at least one domain, or give --from</source>
        <translation>indicar al menos un dominio, o --from</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>The patterns of %1 are those that it asks for: %2</source>
        <translation>Los patrones de %1 son los que pide el propio proveedor: %2</translation>
    </message>
    <message>
        <source>The hosts belong to %1.</source>
        <translation>Los servidores pertenecen a %1.</translation>
    </message>
    <message>
        <source>No policy can name %1.</source>
        <translation>Ninguna política puede nombrar %1.</translation>
    </message>
    <message>
        <source>Once, in the domains&apos; own zones:</source>
        <translation>Una sola vez, en las zonas de los propios dominios:</translation>
    </message>
    <message>
        <source>In the zone %1, which is all that changes from then on:</source>
        <translation>En la zona %1, que es lo único que cambia a partir de entonces:</translation>
    </message>
    <message numerus="yes">
        <source>No --policy-host: the record for mta-sts is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Sin --policy-host: se omite el registro mta-sts (%n dominio).</numerusform>
            <numerusform>Sin --policy-host: se omite el registro mta-sts (%n dominios).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No --rua: the record for TLS reports is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Sin --rua: se omite el registro para informes TLS (%n dominio).</numerusform>
            <numerusform>Sin --rua: se omite el registro para informes TLS (%n dominios).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No draft and no --id: the record for _mta-sts is left out (%n domain(s)).</source>
        <translation>
            <numerusform>Sin borrador ni --id: se omite el registro _mta-sts (%n dominio).</numerusform>
            <numerusform>Sin borrador ni --id: se omite el registro _mta-sts (%n dominios).</numerusform>
        </translation>
    </message>
    <message>
        <source>--relative is for --dialect bind</source>
        <translation>--relative es para --dialect bind</translation>
    </message>
    <message>
        <source>name at least one domain, or give --from or --portfolio</source>
        <translation>indicar al menos un dominio, o --from o --portfolio</translation>
    </message>
    <message>
        <source>--only must be aliases or zone</source>
        <translation>--only debe ser aliases o zone</translation>
    </message>
    <message>
        <source>There is no domain in it.</source>
        <translation>No contiene ningún dominio.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>MTA-STS is not set up</source>
        <translation>MTA-STS no está configurado</translation>
    </message>
    <message>
        <source>everything else is good</source>
        <translation>todo lo demás está bien</translation>
    </message>
    <message>
        <source>warnings about the rest</source>
        <translation>advertencias sobre lo demás</translation>
    </message>
    <message>
        <source>nothing else to test</source>
        <translation>no hay nada más que comprobar</translation>
    </message>
    <message>
        <source>%1 is left out: none of its mail hosts is known.</source>
        <translation>Se omite %1: no se conoce ninguno de sus servidores de correo.</translation>
    </message>
    <message>
        <source>for several domains give --save</source>
        <translation>para varios dominios, indicar --save</translation>
    </message>
    <message>
        <source>%1 is left out: a name may have 253 octets, and it has %2.</source>
        <translation>%1 se omite: un nombre puede tener 253 octetos, y este tiene %2.</translation>
    </message>
    <message>
        <source>%1 cannot be an alias of itself, so there is no record for it.</source>
        <translation>%1 no puede ser un alias de sí mismo; no hay registro para él.</translation>
    </message>
    <message>
        <source>MTA-STS could not be tested from here</source>
        <translation>MTA-STS no se ha podido probar desde aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) without a date are in no period, and left out.</source>
        <translation>
            <numerusform>%n informe sin fecha no está en ningún período y se ha omitido.</numerusform>
            <numerusform>%n informes sin fecha no están en ningún período y se han omitido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s): report show --json has them all.</source>
        <translation>
            <numerusform>%n aviso más: report show --json los tiene todos.</numerusform>
            <numerusform>%n avisos más: report show --json los tiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The output is cut off: it could not be written.</source>
        <translation>La salida está incompleta: no se pudo escribir.</translation>
    </message>
    <message>
        <source>--until is before --since</source>
        <translation>--until es anterior a --since</translation>
    </message>
    <message numerus="yes">
        <source>%n more refused: report show --json has them all.</source>
        <translation>
            <numerusform>%n rechazado más: report show --json los tiene todos.</numerusform>
            <numerusform>%n rechazados más: report show --json los tiene todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more known report(s) with other numbers.</source>
        <translation>
            <numerusform>%n informe conocido más con otras cifras.</numerusform>
            <numerusform>%n informes conocidos más con otras cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more report(s) that were read before.</source>
        <translation>
            <numerusform>%n informe más que ya se había leído.</numerusform>
            <numerusform>%n informes más que ya se habían leído.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more domain(s) that are not in the portfolio.</source>
        <translation>
            <numerusform>%n dominio más que no está en la cartera.</numerusform>
            <numerusform>%n dominios más que no están en la cartera.</numerusform>
        </translation>
    </message>
    <message>
        <source>--zone with --delegate-to is for --only aliases</source>
        <translation>--zone con --delegate-to es para --only aliases</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>New</source>
        <comment>finding that was not there before</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>finding that is there no more</comment>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>finding with another severity than before</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Same</source>
        <comment>finding that is as before</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Severity in the earlier check</source>
        <translation>Gravedad en la comprobación anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Severity in the later check</source>
        <translation>Gravedad en la comprobación posterior</translation>
    </message>
</context>
<context>
    <name>Dialect</name>
    <message>
        <source>%1 only adds: first remove what is at these names, or senders find two records and use none.</source>
        <translation>%1 solo añade: elimine antes lo que haya en estos nombres, o los remitentes encontrarán dos registros y no usarán ninguno.</translation>
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
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>New id</source>
        <translation>Id nuevo</translation>
    </message>
    <message>
        <source>Records to change</source>
        <translation>Registros que cambian</translation>
    </message>
    <message>
        <source>What has to be published anew in the DNS</source>
        <translation>Qué hay que publicar de nuevo en el DNS</translation>
    </message>
    <message>
        <source>mail hosts unknown: check the domain first</source>
        <translation>servidores de correo desconocidos: compruebe antes el dominio</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>It was not found.</source>
        <translation>No se ha encontrado.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>No se ha podido leer.</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>No se ha podido escribir.</translation>
    </message>
    <message>
        <source>It is larger than the limit.</source>
        <translation>Supera el límite.</translation>
    </message>
    <message>
        <source>It does not have the expected form.</source>
        <translation>No tiene la forma esperada.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>No se admite.</translation>
    </message>
    <message>
        <source>The store answered with an error.</source>
        <translation>La base de datos ha respondido con un error.</translation>
    </message>
    <message>
        <source>The network did not answer.</source>
        <translation>La red no ha respondido.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se ha cancelado.</translation>
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
        <translation>el octeto %1</translation>
    </message>
    <message>
        <source>the top of the report</source>
        <translation>la raíz del informe</translation>
    </message>
    <message>
        <source>the reporter&apos;s domain did not sign it</source>
        <translation>el dominio del informante no lo firmó</translation>
    </message>
    <message>
        <source>the signature field is malformed</source>
        <translation>el campo de la firma está mal formado</translation>
    </message>
    <message>
        <source>it uses an algorithm that is no longer trusted, or unknown</source>
        <translation>usa un algoritmo desconocido o que ya no es de confianza</translation>
    </message>
    <message>
        <source>it covers a part of the body only (l=), which reports must not have</source>
        <translation>solo cubre una parte del cuerpo (l=), lo que no está permitido en los informes</translation>
    </message>
    <message>
        <source>the key record is malformed</source>
        <translation>el registro de la clave está mal formado</translation>
    </message>
    <message>
        <source>the key was revoked</source>
        <translation>la clave fue revocada</translation>
    </message>
    <message>
        <source>the key has less than 1024 bits</source>
        <translation>la clave tiene menos de 1024 bits</translation>
    </message>
    <message>
        <source>the key is meant for something else</source>
        <translation>la clave está destinada a otro uso</translation>
    </message>
    <message>
        <source>the key must not sign for a subdomain</source>
        <translation>la clave no debe firmar por un subdominio</translation>
    </message>
    <message>
        <source>the mail&apos;s body was changed after signing</source>
        <translation>el cuerpo del mensaje se modificó después de firmarlo</translation>
    </message>
    <message>
        <source>the mail&apos;s header was changed after signing, or another key signed it</source>
        <translation>la cabecera del mensaje se modificó después de firmarlo, o firmó otra clave</translation>
    </message>
    <message>
        <source>refuses the policy, as though the domain had none</source>
        <translation>rechaza la política, como si el dominio no tuviera ninguna</translation>
    </message>
    <message>
        <source>takes the last entry instead of the first</source>
        <translation>toma la última entrada en lugar de la primera</translation>
    </message>
    <message>
        <source>takes the last mode, none, instead of the first: no protection</source>
        <translation>toma el último modo, none, en lugar del primero: sin protección</translation>
    </message>
    <message>
        <source>refuses mode none without mx and keeps the old policy</source>
        <translation>rechaza el modo none sin mx y conserva la política antigua</translation>
    </message>
    <message>
        <source>keeps the policy for one day, whatever max_age says</source>
        <translation>conserva la política un día, diga lo que diga max_age</translation>
    </message>
    <message>
        <source>lets a wildcard stand for more than one label</source>
        <translation>admite más de una etiqueta en lugar de un comodín</translation>
    </message>
    <message>
        <source>refuses it where its option RequireCRLF is set</source>
        <translation>la rechaza si tiene activada la opción RequireCRLF</translation>
    </message>
    <message>
        <source>reads only the first 64,000 octets</source>
        <translation>lee solo los primeros 64 000 octetos</translation>
    </message>
    <message>
        <source>reports it as a fault</source>
        <translation>lo comunica como un fallo</translation>
    </message>
    <message>
        <source>finds no usable record, and so no policy</source>
        <translation>no encuentra un registro utilizable ni, por tanto, política</translation>
    </message>
    <message>
        <source>takes the last id instead of the first</source>
        <translation>toma el último id en lugar del primero</translation>
    </message>
    <message>
        <source>never takes a policy of mode none for valid</source>
        <translation>nunca da por válida una política de modo none</translation>
    </message>
    <message>
        <source>fails on the non-ASCII text unless the server declares charset=utf-8</source>
        <translation>falla con el texto no ASCII si el servidor no declara charset=utf-8</translation>
    </message>
    <message>
        <source>reads nothing after the first blank line</source>
        <translation>no lee nada tras la primera línea en blanco</translation>
    </message>
    <message>
        <source>reads only the first 10 KiB</source>
        <translation>lee solo los primeros 10 KiB</translation>
    </message>
    <message>
        <source>joins all TXT records of the name into one text</source>
        <translation>une en un texto todos los registros TXT del nombre</translation>
    </message>
    <message>
        <source>joins both ids into one</source>
        <translation>une los dos id en uno</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>está dañado o cortado</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it unpacks to more than the settings allow</source>
        <translation>descomprimido ocupa más de lo que permiten los ajustes</translation>
    </message>
    <message>
        <source>it has more entries than the settings allow</source>
        <translation>tiene más entradas de las que permiten los ajustes</translation>
    </message>
    <message>
        <source>its archives and mails are nested deeper than the settings allow</source>
        <translation>sus archivos comprimidos y mensajes tienen más niveles de los que permiten los ajustes</translation>
    </message>
    <message>
        <source>it is not there, or may not be read</source>
        <translation>no existe o no se puede leer</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is a DMARC report</source>
        <translation>es un informe DMARC</translation>
    </message>
    <message>
        <source>it is XML or a web page</source>
        <translation>es XML o una página web</translation>
    </message>
    <message>
        <source>it is a mail without a report</source>
        <translation>es un mensaje sin informe</translation>
    </message>
    <message>
        <source>it is an archive without a report</source>
        <translation>es un archivo comprimido sin informe</translation>
    </message>
    <message>
        <source>it is JSON of something else</source>
        <translation>es JSON de otra cosa</translation>
    </message>
    <message>
        <source>it is a text of another kind</source>
        <translation>es un texto de otro tipo</translation>
    </message>
    <message>
        <source>it is a file of another kind</source>
        <translation>es un archivo de otro tipo</translation>
    </message>
    <message>
        <source>a date without a time zone was read as UTC</source>
        <translation>una fecha sin zona horaria se leyó como UTC</translation>
    </message>
    <message>
        <source>a date without a time was read as midnight</source>
        <translation>una fecha sin hora se leyó como medianoche</translation>
    </message>
    <message>
        <source>one end of the period was taken from the other</source>
        <translation>un extremo del periodo se tomó del otro</translation>
    </message>
    <message>
        <source>the missing domain was taken from what came with it</source>
        <translation>el dominio que faltaba se tomó de los datos que lo acompañaban</translation>
    </message>
    <message>
        <source>one string was read as a list</source>
        <translation>una cadena suelta se leyó como lista</translation>
    </message>
    <message>
        <source>a list inside a string was taken out of it</source>
        <translation>una lista dentro de una cadena se extrajo de ella</translation>
    </message>
    <message>
        <source>one object was read as a list of one</source>
        <translation>un objeto suelto se leyó como lista de uno</translation>
    </message>
    <message>
        <source>the prefix mx: was taken off a host name</source>
        <translation>el prefijo mx: se quitó de un nombre de servidor</translation>
    </message>
    <message>
        <source>another name of a field was accepted</source>
        <translation>se aceptó otro nombre de un campo</translation>
    </message>
    <message>
        <source>the policy type was read without regard to case</source>
        <translation>el tipo de política se leyó sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>a number written as text was read as a number</source>
        <translation>un número escrito como texto se leyó como número</translation>
    </message>
    <message>
        <source>a number was read as text</source>
        <translation>un número se leyó como texto</translation>
    </message>
    <message>
        <source>brackets or a prefix were taken off an address</source>
        <translation>se quitaron corchetes o un prefijo de una dirección</translation>
    </message>
    <message>
        <source>the report was taken out of what stands around it</source>
        <translation>el informe se extrajo de lo que lo envolvía</translation>
    </message>
    <message>
        <source>only the first of several reports in one text was read</source>
        <translation>de varios informes en un mismo texto solo se leyó el primero</translation>
    </message>
    <message>
        <source>a byte order mark was skipped</source>
        <translation>se omitió una marca de orden de bytes</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8 were replaced</source>
        <translation>se sustituyeron bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>a line break or control character in a text was accepted</source>
        <translation>se aceptó un salto de línea o un carácter de control en un texto</translation>
    </message>
    <message>
        <source>a backslash sequence without a meaning was replaced</source>
        <translation>se sustituyó una secuencia de barra invertida sin significado</translation>
    </message>
    <message>
        <source>a very long text was cut</source>
        <translation>se cortó un texto muy largo</translation>
    </message>
    <message>
        <source>a very long list was cut</source>
        <translation>se cortó una lista muy larga</translation>
    </message>
    <message>
        <source>There is nothing.</source>
        <translation>No hay nada.</translation>
    </message>
    <message>
        <source>It does not begin with a scheme: mailto: or https:</source>
        <translation>No empieza por un esquema: mailto: o https:</translation>
    </message>
    <message>
        <source>It holds a character that a URI must not have.</source>
        <translation>Contiene un carácter que un URI no puede tener.</translation>
    </message>
    <message>
        <source>A comma, semicolon or exclamation mark must be percent-encoded.</source>
        <translation>Una coma, un punto y coma o un signo de exclamación debe codificarse con porcentaje.</translation>
    </message>
    <message>
        <source>A size limit after an exclamation mark is for DMARC only.</source>
        <translation>Un límite de tamaño tras un signo de exclamación solo existe en DMARC.</translation>
    </message>
    <message>
        <source>A percent sign must be followed by two hexadecimal digits.</source>
        <translation>A un signo de porcentaje deben seguir dos dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The host or port is malformed.</source>
        <translation>El servidor o el puerto está mal formado.</translation>
    </message>
    <message>
        <source>Reports are sent to mailto: and https: only.</source>
        <translation>Los informes solo se envían a mailto: y https:.</translation>
    </message>
    <message>
        <source>It does not name a mailbox.</source>
        <translation>No indica ningún buzón.</translation>
    </message>
    <message>
        <source>It does not name a host.</source>
        <translation>No indica ningún servidor.</translation>
    </message>
    <message>
        <source>refuses the record and sends no reports</source>
        <translation>rechaza el registro y no envía informes</translation>
    </message>
    <message>
        <source>reads only the first rua field</source>
        <translation>lee solo el primer campo rua</translation>
    </message>
    <message>
        <source>takes the blank after a comma for a part of the address</source>
        <translation>toma el espacio tras una coma por parte de la dirección</translation>
    </message>
    <message>
        <source>drops the @ and what follows it from an address with a dot</source>
        <translation>quita la @ y lo que sigue de una dirección con un punto</translation>
    </message>
    <message>
        <source>decodes =xx in an address as though it were quoted-printable</source>
        <translation>decodifica =xx en una dirección como si fuera quoted-printable</translation>
    </message>
    <message>
        <source>drops what follows the question mark in a mailto address</source>
        <translation>descarta lo que sigue al signo de interrogación en una dirección mailto</translation>
    </message>
    <message>
        <source>shows the address with its percent-encoding undone</source>
        <translation>muestra la dirección sin su codificación con porcentaje</translation>
    </message>
    <message>
        <source>keep one entry of each field but mx</source>
        <translation>dejar una sola entrada de cada campo, salvo mx</translation>
    </message>
    <message>
        <source>remove the empty lines</source>
        <translation>quitar las líneas vacías</translation>
    </message>
    <message>
        <source>remove the other TXT records of this name, or move them to another</source>
        <translation>quitar los demás registros TXT de este nombre o ponerlos bajo otro</translation>
    </message>
    <message>
        <source>keep the mx lines in mode none, too</source>
        <translation>conservar las líneas mx también en el modo none</translation>
    </message>
    <message>
        <source>give a max_age above 0</source>
        <translation>indicar un max_age mayor que 0</translation>
    </message>
    <message>
        <source>give a max_age from 3600 to 31557599</source>
        <translation>indicar un max_age de 3600 a 31557599</translation>
    </message>
    <message>
        <source>remove the unknown field, or the colon in its value</source>
        <translation>quitar el campo desconocido o los dos puntos de su valor</translation>
    </message>
    <message>
        <source>remove the unknown field, or write its value in ASCII</source>
        <translation>quitar el campo desconocido o escribir su valor en ASCII</translation>
    </message>
    <message>
        <source>give the mail host a name that is not all digits</source>
        <translation>dar al servidor de correo un nombre que no sea solo de cifras</translation>
    </message>
    <message>
        <source>shorten the policy to 10 KiB</source>
        <translation>acortar la política a 10 KiB</translation>
    </message>
    <message>
        <source>shorten the policy to 64,000 octets</source>
        <translation>acortar la política a 64 000 octetos</translation>
    </message>
    <message>
        <source>shorten the policy to 64 KiB</source>
        <translation>acortar la política a 64 KiB</translation>
    </message>
    <message>
        <source>shorten the line to less than 64 KiB</source>
        <translation>acortar la línea a menos de 64 KiB</translation>
    </message>
    <message>
        <source>remove the blank before the semicolon</source>
        <translation>quitar el espacio antes del punto y coma</translation>
    </message>
    <message>
        <source>keep only the first id</source>
        <translation>dejar solo la primera id</translation>
    </message>
    <message>
        <source>put rua before the other fields</source>
        <translation>poner rua antes de los demás campos</translation>
    </message>
    <message>
        <source>put all addresses into one rua field, with commas between them</source>
        <translation>poner todas las direcciones en un solo campo rua, separadas por comas</translation>
    </message>
    <message>
        <source>remove the blank after the comma</source>
        <translation>quitar el espacio después de la coma</translation>
    </message>
    <message>
        <source>use an address without a dot before the @</source>
        <translation>usar una dirección sin punto antes de la @</translation>
    </message>
    <message>
        <source>use an address without a hyphen before the @</source>
        <translation>usar una dirección sin guion antes de la @</translation>
    </message>
    <message>
        <source>remove the question mark and what follows it</source>
        <translation>quitar el signo de interrogación y lo que le sigue</translation>
    </message>
    <message>
        <source>give a full address with an @</source>
        <translation>indicar una dirección completa con @</translation>
    </message>
    <message>
        <source>use an address without an equals sign before hexadecimal digits</source>
        <translation>usar una dirección sin signo igual ante cifras hexadecimales</translation>
    </message>
    <message>
        <source>give the full name of the host</source>
        <translation>indicar el nombre completo del servidor</translation>
    </message>
    <message>
        <source>several of its entries have the same name, and not all could be read</source>
        <translation>varias de sus entradas tienen el mismo nombre y no se pudieron leer todas</translation>
    </message>
    <message>
        <source>it is packed by a method that cannot be read</source>
        <translation>está comprimido con un método que no se puede leer</translation>
    </message>
    <message>
        <source>, but with other numbers of sessions; those read first are kept</source>
        <translation>, pero con otros números de sesiones; se conservan los que se leyeron primero</translation>
    </message>
    <message>
        <source>the missing period was taken from the file name or the report-id</source>
        <translation>el período que falta se tomó del nombre del archivo o del report-id</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>El equipo remoto cerró la conexión</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>No se encontró el servidor</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Sin recursos</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de la conexión</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Red inaccesible</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>Operación no admitida</translation>
    </message>
    <message>
        <source>The proxy requires authentication</source>
        <translation>El proxy requiere autenticación</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>Falló el establecimiento de TLS</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Conexión con el proxy rechazada</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>La conexión con el proxy se cerró antes de tiempo</translation>
    </message>
    <message>
        <source>Connection to proxy timed out</source>
        <translation>Se agotó el tiempo de la conexión con el proxy</translation>
    </message>
    <message>
        <source>Proxy host not found</source>
        <translation>No se encontró el proxy</translation>
    </message>
    <message>
        <source>The proxy does not speak SOCKS5 as it should</source>
        <translation>El proxy no habla SOCKS5 como debería</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>Falló TLS</translation>
    </message>
    <message>
        <source>Unknown network error</source>
        <translation>Error de red desconocido</translation>
    </message>
    <message>
        <source>Not asked: there are too many addresses.</source>
        <translation>Sin consultar: hay demasiadas direcciones.</translation>
    </message>
    <message>
        <source>The address of the proxy cannot be read</source>
        <translation>No se entiende la dirección del proxy</translation>
    </message>
    <message>
        <source>a result type was read without regard to case</source>
        <translation>un tipo de resultado se leyó sin distinguir mayúsculas</translation>
    </message>
</context>
<context>
    <name>FailureMeaning</name>
    <message>
        <source>The reporter uses a result that no standard names.</source>
        <translation>El informante usa un resultado que no figura en ninguna norma.</translation>
    </message>
    <message>
        <source>Look at the reason code and test the mail host; the reporter can be asked by its contact address.</source>
        <translation>Mirar el código de motivo y probar el servidor de correo; se puede preguntar al informante en su dirección de contacto.</translation>
    </message>
    <message>
        <source>No STARTTLS</source>
        <translation>Sin STARTTLS</translation>
    </message>
    <message>
        <source>The mail host did not offer STARTTLS, so the session could not be encrypted.</source>
        <translation>El servidor de correo no ofreció STARTTLS, así que no se pudo cifrar la sesión.</translation>
    </message>
    <message>
        <source>Certificate has another name</source>
        <translation>El certificado tiene otro nombre</translation>
    </message>
    <message>
        <source>The certificate of the mail host is for other names than the one in the MX record.</source>
        <translation>El certificado del servidor de correo es para nombres distintos del que figura en el registro MX.</translation>
    </message>
    <message>
        <source>Give the mail host a certificate whose DNS names include the name in the MX record.</source>
        <translation>Instalar en el servidor de correo un certificado cuyos nombres DNS incluyan el nombre del registro MX.</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificado caducado</translation>
    </message>
    <message>
        <source>The certificate of the mail host had expired.</source>
        <translation>El certificado del servidor de correo había caducado.</translation>
    </message>
    <message>
        <source>Renew the certificate, and make sure that the mail server loads the new one: many keep the old one until they are restarted.</source>
        <translation>Renovar el certificado y asegurarse de que el servidor de correo carga el nuevo: muchos conservan el antiguo hasta que se reinician.</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>Serve the full chain of a certificate from a public authority.</source>
        <translation>Servir la cadena completa de un certificado de una autoridad pública.</translation>
    </message>
    <message>
        <source>Validation failed</source>
        <translation>Fallo de validación</translation>
    </message>
    <message>
        <source>The sender could not validate the connection; the reporter gives no exact reason in the result itself.</source>
        <translation>El remitente no pudo validar la conexión; el resultado en sí no indica el motivo exacto.</translation>
    </message>
    <message>
        <source>Look at the reason code, and test the mail host. Single failures are often interrupted connections.</source>
        <translation>Mirar el código de motivo y probar el servidor de correo. Los fallos aislados suelen ser conexiones interrumpidas.</translation>
    </message>
    <message>
        <source>TLSA record does not fit</source>
        <translation>El registro TLSA no corresponde</translation>
    </message>
    <message>
        <source>The TLSA records of the mail host are malformed, or none of them matches its certificate (DANE).</source>
        <translation>Los registros TLSA del servidor de correo están mal formados, o ninguno corresponde a su certificado (DANE).</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the certificate or key that is served now; at a change, publish the new record before the new certificate.</source>
        <translation>Publicar un registro TLSA para el certificado o la clave que se sirve ahora; en un cambio, publicar el registro nuevo antes que el certificado nuevo.</translation>
    </message>
    <message>
        <source>DNSSEC does not validate</source>
        <translation>DNSSEC no valida</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver could not validate the signatures of the DNS answer.</source>
        <translation>El resolutor del remitente no pudo validar las firmas de la respuesta DNS.</translation>
    </message>
    <message>
        <source>Have the zone signed anew, and compare the DS record at the parent with the keys of the zone.</source>
        <translation>Volver a firmar la zona y comparar el registro DS de la zona superior con las claves de la zona.</translation>
    </message>
    <message>
        <source>Sender insists on DANE</source>
        <translation>El remitente exige DANE</translation>
    </message>
    <message>
        <source>The sender is set up to deliver by DANE only, and no validated TLSA records were found for the mail host.</source>
        <translation>El remitente está configurado para entregar solo con DANE, y no se encontraron registros TLSA validados para el servidor de correo.</translation>
    </message>
    <message>
        <source>Nothing is wrong with MTA-STS. Publish TLSA records in a signed zone if mail of this sender matters.</source>
        <translation>No hay ningún problema con MTA-STS. Publicar registros TLSA en una zona firmada si importa el correo de este remitente.</translation>
    </message>
    <message>
        <source>Policy could not be fetched</source>
        <translation>No se pudo obtener la política</translation>
    </message>
    <message>
        <source>The sender found the _mta-sts record but could not load the policy from the policy host.</source>
        <translation>El remitente encontró el registro _mta-sts, pero no pudo descargar la política del servidor de la política.</translation>
    </message>
    <message>
        <source>Policy is not valid</source>
        <translation>Política no válida</translation>
    </message>
    <message>
        <source>The policy was loaded, but the sender could not use its text.</source>
        <translation>La política se descargó, pero el remitente no pudo usar su texto.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate failed</source>
        <translation>Falló el certificado del servidor de la política</translation>
    </message>
    <message>
        <source>The certificate of the policy host is expired, for another name or not trusted, so the policy was not used.</source>
        <translation>El certificado del servidor de la política ha caducado, es para otro nombre o no es fiable, así que no se usó la política.</translation>
    </message>
    <message>
        <source>Renew or replace the certificate of the policy host mta-sts.DOMAIN and serve its full chain.</source>
        <translation>Renovar o sustituir el certificado del servidor de la política mta-sts.DOMINIO y servir su cadena completa.</translation>
    </message>
    <message>
        <source>MX is not in the policy</source>
        <translation>El MX no está en la política</translation>
    </message>
    <message>
        <source>If the host is yours, add it to the policy and change the id. If it is not, find out who changed the MX records.</source>
        <translation>Si el servidor es propio, añadirlo a la política y cambiar el id. Si no lo es, averiguar quién cambió los registros MX.</translation>
    </message>
    <message>
        <source>The certificate that the server showed had expired.</source>
        <translation>El certificado que mostró el servidor había caducado.</translation>
    </message>
    <message>
        <source>Renew it, and make sure that the server loads the new one.</source>
        <translation>Renovarlo y asegurarse de que el servidor carga el nuevo.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificado aún no válido</translation>
    </message>
    <message>
        <source>The certificate begins to hold only later, or a clock is wrong.</source>
        <translation>El certificado solo empieza a valer más tarde, o algún reloj va mal.</translation>
    </message>
    <message>
        <source>Compare the clock of the server with the date the certificate begins.</source>
        <translation>Comparar el reloj del servidor con la fecha en que empieza el certificado.</translation>
    </message>
    <message>
        <source>Self-signed certificate</source>
        <translation>Certificado autofirmado</translation>
    </message>
    <message>
        <source>The server showed a certificate that no public authority signed.</source>
        <translation>El servidor mostró un certificado que no firmó ninguna autoridad pública.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority; MTA-STS accepts no other.</source>
        <translation>Instalar un certificado de una autoridad pública; MTA-STS no acepta otro.</translation>
    </message>
    <message>
        <source>Intermediate certificate missing</source>
        <translation>Falta un certificado intermedio</translation>
    </message>
    <message>
        <source>The server does not send the certificates between its own and the root, so the sender cannot follow the chain.</source>
        <translation>El servidor no envía los certificados entre el suyo y la raíz, así que el remitente no puede seguir la cadena.</translation>
    </message>
    <message>
        <source>Configure the full chain (often called fullchain.pem) at the server.</source>
        <translation>Configurar en el servidor la cadena completa (a menudo llamada fullchain.pem).</translation>
    </message>
    <message>
        <source>The certificate is for other names than the host that the sender asked for.</source>
        <translation>El certificado es para nombres distintos del servidor que pidió el remitente.</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include the name in the MX record.</source>
        <translation>Instalar un certificado cuyos nombres DNS incluyan el nombre del registro MX.</translation>
    </message>
    <message>
        <source>Certificate chain breaks a rule</source>
        <translation>La cadena de certificados incumple una regla</translation>
    </message>
    <message>
        <source>A certificate of the chain is not allowed to be used as it is: its purpose, its constraints or its path length forbid it.</source>
        <translation>Un certificado de la cadena no puede usarse así: lo prohíben su finalidad, sus restricciones o la longitud de su ruta.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew by a public authority and serve its chain.</source>
        <translation>Hacer que una autoridad pública emita de nuevo el certificado y servir su cadena.</translation>
    </message>
    <message>
        <source>Key or signature too weak</source>
        <translation>Clave o firma demasiado débil</translation>
    </message>
    <message>
        <source>A key or signature of the chain is too short or too old for this sender.</source>
        <translation>Una clave o firma de la cadena es demasiado corta o antigua para este remitente.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew with a key of 2048 bits or more and SHA-256.</source>
        <translation>Hacer emitir de nuevo el certificado con una clave de 2048 bits o más y SHA-256.</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>Certificado revocado</translation>
    </message>
    <message>
        <source>The authority has withdrawn the certificate.</source>
        <translation>La autoridad ha retirado el certificado.</translation>
    </message>
    <message>
        <source>Install a new certificate with a new key.</source>
        <translation>Instalar un certificado nuevo con una clave nueva.</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>Falló la negociación TLS</translation>
    </message>
    <message>
        <source>Sender and server found no common protocol version or cipher, or one of them broke off the handshake.</source>
        <translation>El remitente y el servidor no encontraron una versión de protocolo o un cifrado en común, o uno de los dos interrumpió la negociación.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers; single failures need nothing.</source>
        <translation>Ofrecer TLS 1.2 y 1.3 con los cifrados habituales; los fallos aislados no requieren nada.</translation>
    </message>
    <message>
        <source>Connection interrupted</source>
        <translation>Conexión interrumpida</translation>
    </message>
    <message>
        <source>The connection ended or timed out before TLS was there.</source>
        <translation>La conexión terminó o se agotó el tiempo antes de establecer TLS.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the host from outside and look at its load, its limits and the firewall.</source>
        <translation>Nada si son fallos aislados. Si son muchos, probar el servidor desde fuera y mirar su carga, sus límites y el cortafuegos.</translation>
    </message>
    <message>
        <source>The mail host did not offer STARTTLS, or refused it.</source>
        <translation>El servidor de correo no ofreció STARTTLS, o lo rechazó.</translation>
    </message>
    <message>
        <source>Policy host answered with an error</source>
        <translation>El servidor de la política respondió con un error</translation>
    </message>
    <message>
        <source>The policy host answered, but not with status 200.</source>
        <translation>El servidor de la política respondió, pero no con el estado 200.</translation>
    </message>
    <message>
        <source>Serve the policy at /.well-known/mta-sts.txt with status 200 and no redirect.</source>
        <translation>Servir la política en /.well-known/mta-sts.txt con el estado 200 y sin redirección.</translation>
    </message>
    <message>
        <source>Policy host not reachable</source>
        <translation>No se alcanza el servidor de la política</translation>
    </message>
    <message>
        <source>No TLSA record of the host matches the certificate that it showed.</source>
        <translation>Ningún registro TLSA del servidor corresponde al certificado que mostró.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the certificate or key that is served now.</source>
        <translation>Publicar un registro TLSA para el certificado o la clave que se sirve ahora.</translation>
    </message>
    <message>
        <source>Unknown failure: %1</source>
        <translation>Fallo desconocido: %1</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate expired</source>
        <translation>El certificado del servidor de la política ha caducado</translation>
    </message>
    <message>
        <source>The certificate of the policy host had expired, so the policy was not used.</source>
        <translation>El certificado del servidor de la política había caducado, así que no se usó la política.</translation>
    </message>
    <message>
        <source>Renew the certificate of mta-sts.DOMAIN and have the web server load it.</source>
        <translation>Renovar el certificado de mta-sts.DOMINIO y hacer que el servidor web lo cargue.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate has another name</source>
        <translation>El certificado del servidor de la política tiene otro nombre</translation>
    </message>
    <message>
        <source>The certificate of the policy host is not for mta-sts.DOMAIN.</source>
        <translation>El certificado del servidor de la política no es para mta-sts.DOMINIO.</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include mta-sts.DOMAIN.</source>
        <translation>Instalar un certificado cuyos nombres DNS incluyan mta-sts.DOMINIO.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate is not trusted</source>
        <translation>El certificado del servidor de la política no es fiable</translation>
    </message>
    <message>
        <source>Policy host redirects</source>
        <translation>El servidor de la política redirige</translation>
    </message>
    <message>
        <source>The policy host sent the sender to another address; that must not be followed.</source>
        <translation>El servidor de la política remitió a otra dirección, lo que no debe seguirse.</translation>
    </message>
    <message>
        <source>Serve the policy at /.well-known/mta-sts.txt itself, without a redirect.</source>
        <translation>Servir la política en /.well-known/mta-sts.txt directamente, sin redirección.</translation>
    </message>
    <message>
        <source>Policy served as something else than text</source>
        <translation>La política se sirve como algo que no es texto</translation>
    </message>
    <message>
        <source>The policy host did not say that the policy is text/plain, and this sender then ignores it.</source>
        <translation>El servidor de la política no indicó que la política es text/plain, y este remitente la ignora entonces.</translation>
    </message>
    <message>
        <source>Have the web server send Content-Type: text/plain for the policy.</source>
        <translation>Hacer que el servidor web envíe Content-Type: text/plain con la política.</translation>
    </message>
    <message>
        <source>Policy host&apos;s name does not resolve</source>
        <translation>El nombre del servidor de la política no se resuelve</translation>
    </message>
    <message>
        <source>The sender found no address of mta-sts.DOMAIN.</source>
        <translation>El remitente no encontró ninguna dirección de mta-sts.DOMINIO.</translation>
    </message>
    <message>
        <source>Publish its address, and remove aliases that lead nowhere.</source>
        <translation>Publicar su dirección y eliminar los alias que no llevan a nada.</translation>
    </message>
    <message>
        <source>The sender could not connect to the policy host, or waited too long for it.</source>
        <translation>El remitente no pudo conectar con el servidor de la política, o esperó demasiado.</translation>
    </message>
    <message>
        <source>TLS handshake with the policy host failed</source>
        <translation>Falló la negociación TLS con el servidor de la política</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers at the policy host.</source>
        <translation>Ofrecer TLS 1.2 y 1.3 con los cifrados habituales en el servidor de la política.</translation>
    </message>
    <message>
        <source>Certificate of an authority that is not public</source>
        <translation>Certificado de una autoridad que no es pública</translation>
    </message>
    <message>
        <source>Revocation could not be checked</source>
        <translation>No se pudo comprobar la revocación</translation>
    </message>
    <message>
        <source>The sender wanted to know whether the certificate is revoked, and found out nothing. It is the authority, not your host, that answers this.</source>
        <translation>El remitente quiso saber si el certificado está revocado y no obtuvo respuesta. De eso responde la autoridad, no el servidor propio.</translation>
    </message>
    <message>
        <source>The sender wanted TLSA records for the mail host and found none.</source>
        <translation>El remitente buscó registros TLSA para el servidor de correo y no encontró ninguno.</translation>
    </message>
    <message>
        <source>Publish TLSA records in a signed zone if mail of this sender matters.</source>
        <translation>Publicar registros TLSA en una zona firmada si importa el correo de este remitente.</translation>
    </message>
    <message>
        <source>Sender insists on MTA-STS</source>
        <translation>El remitente exige MTA-STS</translation>
    </message>
    <message>
        <source>The sender is set up to deliver with an MTA-STS policy only, and found none.</source>
        <translation>El remitente está configurado para entregar solo con una política MTA-STS, y no encontró ninguna.</translation>
    </message>
    <message>
        <source>Publish a policy, or see why this sender does not find it.</source>
        <translation>Publicar una política, o averiguar por qué este remitente no la encuentra.</translation>
    </message>
    <message>
        <source>Certificate is damaged</source>
        <translation>Certificado dañado</translation>
    </message>
    <message>
        <source>A certificate of the chain could not be read, or its signature is not that of its issuer.</source>
        <translation>No se pudo leer un certificado de la cadena, o su firma no es la de su emisor.</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Sin certificado</translation>
    </message>
    <message>
        <source>The server showed no certificate in the TLS handshake.</source>
        <translation>El servidor no mostró ningún certificado en la negociación TLS.</translation>
    </message>
    <message>
        <source>Policy host&apos;s certificate not valid yet</source>
        <translation>El certificado del servidor de la política aún no es válido</translation>
    </message>
    <message>
        <source>The _mta-sts record is not valid</source>
        <translation>El registro _mta-sts no es válido</translation>
    </message>
    <message>
        <source>The sender could not read the record that announces the policy.</source>
        <translation>El remitente no pudo leer el registro que anuncia la política.</translation>
    </message>
    <message>
        <source>Publish one TXT record at _mta-sts.DOMAIN, as the check of the domain shows.</source>
        <translation>Publicar un solo registro TXT en _mta-sts.DOMAIN, como muestra la comprobación del dominio.</translation>
    </message>
    <message>
        <source>The sender missed this line of the policy, or could not use what it says.</source>
        <translation>Al remitente le faltó esta línea de la política, o no pudo usar lo que dice.</translation>
    </message>
    <message>
        <source>Policy&apos;s version line is wrong</source>
        <translation>La línea version de la política es errónea</translation>
    </message>
    <message>
        <source>Begin the policy with the line version: STSv1.</source>
        <translation>Empezar la política con la línea version: STSv1.</translation>
    </message>
    <message>
        <source>Policy&apos;s mode line is wrong</source>
        <translation>La línea mode de la política es errónea</translation>
    </message>
    <message>
        <source>Give the policy one mode line that says enforce, testing or none.</source>
        <translation>Dar a la política una sola línea mode que diga enforce, testing o none.</translation>
    </message>
    <message>
        <source>Policy&apos;s max_age line is wrong</source>
        <translation>La línea max_age de la política es errónea</translation>
    </message>
    <message>
        <source>Give the policy one max_age line with a number of seconds up to 31557600.</source>
        <translation>Dar a la política una sola línea max_age con un número de segundos de hasta 31557600.</translation>
    </message>
    <message>
        <source>Policy&apos;s mx lines are wrong</source>
        <translation>Las líneas mx de la política son erróneas</translation>
    </message>
    <message>
        <source>Give the policy an mx line of its own for each mail host.</source>
        <translation>Dar a la política una línea mx propia para cada servidor de correo.</translation>
    </message>
    <message>
        <source>DNS lookup failed</source>
        <translation>Falló la consulta DNS</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver got no usable answer about the mail host or its TLSA records.</source>
        <translation>El resolutor del remitente no obtuvo ninguna respuesta útil sobre el servidor de correo o sus registros TLSA.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the name servers and the DNSSEC of the mail host&apos;s zone.</source>
        <translation>Nada si son fallos aislados. Si son muchos, comprobar los servidores de nombres y el DNSSEC de la zona del servidor de correo.</translation>
    </message>
    <message>
        <source>Fault at the sender</source>
        <translation>Fallo en el remitente</translation>
    </message>
    <message>
        <source>The sender&apos;s own software or set-up failed while it tested the certificate. The certificate itself is not to blame.</source>
        <translation>El software o la configuración del propio remitente fallaron al comprobar el certificado. El certificado en sí no tiene la culpa.</translation>
    </message>
    <message>
        <source>Sender demands more than the standard</source>
        <translation>El remitente exige más que el estándar</translation>
    </message>
    <message>
        <source>The sender is set up to ask something of certificates that neither MTA-STS nor DANE asks.</source>
        <translation>El remitente está configurado para exigir a los certificados algo que ni MTA-STS ni DANE exigen.</translation>
    </message>
    <message>
        <source>The chain ends in a root that the sender does not trust: a self-signed certificate, an authority of your own, or one that was withdrawn.</source>
        <translation>La cadena termina en una raíz en la que el remitente no confía: un certificado autofirmado, una autoridad propia o una a la que se retiró la confianza.</translation>
    </message>
    <message>
        <source>Certificate not trusted under DANE</source>
        <translation>Certificado no fiable con DANE</translation>
    </message>
    <message>
        <source>No TLSA record of the mail host vouches for the certificate that it showed. Only these records count: with DANE-EE (3) it does not matter who signed the certificate, with DANE-TA (2) the chain must lead to what the record names.</source>
        <translation>Ningún registro TLSA del servidor de correo avala el certificado que este mostró. Solo cuentan estos registros: con DANE-EE (3) no importa quién firmó el certificado; con DANE-TA (2) la cadena debe llevar a lo que nombra el registro.</translation>
    </message>
    <message>
        <source>Publish a TLSA record that fits the certificate or key that is served now, or serve the chain up to the certificate that the record names.</source>
        <translation>Publicar un registro TLSA que corresponda al certificado o la clave que se sirve ahora, o servir la cadena hasta el certificado que nombra el registro.</translation>
    </message>
    <message>
        <source>Certificate unfit for DANE</source>
        <translation>Certificado no apto para DANE</translation>
    </message>
    <message>
        <source>A certificate of the chain could not be used as it is: its signature, its purpose, its constraints or its path length forbid it.</source>
        <translation>Un certificado de la cadena no pudo usarse así: lo prohíben su firma, su finalidad, sus restricciones o la longitud de su ruta.</translation>
    </message>
    <message>
        <source>Have the certificate issued anew; an authority of your own will do. Where TLSA records name it or its key, publish those of the new one first.</source>
        <translation>Hacer emitir de nuevo el certificado; basta una autoridad propia. Si hay registros TLSA que nombran el certificado o su clave, publicar primero los del nuevo.</translation>
    </message>
    <message>
        <source>Certificate expired under DANE</source>
        <translation>Certificado caducado con DANE</translation>
    </message>
    <message>
        <source>The certificate of the mail host had expired. With DANE-TA records (2) dates count, with DANE-EE records (3) they do not (RFC 7671 section 5.1).</source>
        <translation>El certificado del servidor de correo había caducado. Con registros DANE-TA (2) las fechas cuentan; con registros DANE-EE (3), no (RFC 7671, sección 5.1).</translation>
    </message>
    <message>
        <source>Renew the certificate. Where TLSA records name it or its key, publish those of the new one first.</source>
        <translation>Renovar el certificado. Si hay registros TLSA que nombran el certificado o su clave, publicar primero los del nuevo.</translation>
    </message>
    <message>
        <source>Certificate has another name under DANE</source>
        <translation>El certificado tiene otro nombre con DANE</translation>
    </message>
    <message>
        <source>The certificate is for other names than the host that the sender asked for. With DANE-TA records (2) names count, with DANE-EE records (3) they do not (RFC 7671 section 5.1).</source>
        <translation>El certificado es para nombres distintos del servidor que pidió el remitente. Con registros DANE-TA (2) los nombres cuentan; con registros DANE-EE (3), no (RFC 7671, sección 5.1).</translation>
    </message>
    <message>
        <source>Install a certificate whose DNS names include the name in the MX record. Where TLSA records name the old one or its key, publish those of the new one first.</source>
        <translation>Instalar un certificado cuyos nombres DNS incluyan el nombre del registro MX. Si hay registros TLSA que nombran el antiguo o su clave, publicar primero los del nuevo.</translation>
    </message>
    <message>
        <source>Sender looks at dates that DANE-EE leaves out</source>
        <translation>El remitente mira fechas que DANE-EE deja de lado</translation>
    </message>
    <message>
        <source>The sender held the dates of the certificate against the host. All TLSA records are DANE-EE (3), for which dates do not count (RFC 7671 section 5.1).</source>
        <translation>El remitente reprochó al servidor las fechas del certificado. Todos los registros TLSA son DANE-EE (3), para los que las fechas no cuentan (RFC 7671, sección 5.1).</translation>
    </message>
    <message>
        <source>DANE needs nothing. Senders that go by MTA-STS look at the dates, too: test the mail host.</source>
        <translation>Por DANE no hace falta hacer nada. Los remitentes que se rigen por MTA-STS miran también las fechas: probar el servidor de correo.</translation>
    </message>
    <message>
        <source>Sender looks at names that DANE-EE leaves out</source>
        <translation>El remitente mira nombres que DANE-EE deja de lado</translation>
    </message>
    <message>
        <source>The sender held the names in the certificate against the host. All TLSA records are DANE-EE (3), for which names do not count (RFC 7671 section 5.1).</source>
        <translation>El remitente reprochó al servidor los nombres del certificado. Todos los registros TLSA son DANE-EE (3), para los que los nombres no cuentan (RFC 7671, sección 5.1).</translation>
    </message>
    <message>
        <source>DANE needs nothing. Senders that go by MTA-STS look at the names, too: test the mail host.</source>
        <translation>Por DANE no hace falta hacer nada. Los remitentes que se rigen por MTA-STS miran también los nombres: probar el servidor de correo.</translation>
    </message>
    <message>
        <source>Validation failed under DANE</source>
        <translation>Fallo de validación con DANE</translation>
    </message>
    <message>
        <source>The sender could not validate the connection by the TLSA records of the mail host; the reporter gives no exact reason in the result itself.</source>
        <translation>El remitente no pudo validar la conexión mediante los registros TLSA del servidor de correo; el resultado en sí no indica el motivo exacto.</translation>
    </message>
    <message>
        <source>Look at the reason code, and test the mail host: its TLSA records must fit the certificate that it shows. Single failures are often interrupted connections.</source>
        <translation>Mirar el código de motivo y probar el servidor de correo: sus registros TLSA deben corresponder al certificado que muestra. Los fallos aislados suelen ser conexiones interrumpidas.</translation>
    </message>
    <message>
        <source>The sender could not follow the certificate of the policy host to a root it trusts: most often it is self-signed or of an authority that is not public, or an intermediate certificate is missing.</source>
        <translation>El remitente no pudo seguir el certificado del servidor de la política hasta una raíz en la que confíe: lo más frecuente es que esté autofirmado o sea de una autoridad que no es pública, o que falte un certificado intermedio.</translation>
    </message>
    <message>
        <source>Policy host&apos;s name could not be looked up</source>
        <translation>No se pudo consultar el nombre del servidor de la política</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver got no usable answer about mta-sts.DOMAIN.</source>
        <translation>El resolutor del remitente no obtuvo ninguna respuesta útil sobre mta-sts.DOMINIO.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test the name servers and the DNSSEC of the domain&apos;s zone.</source>
        <translation>Nada si son fallos aislados. Si son muchos, comprobar los servidores de nombres y el DNSSEC de la zona del dominio.</translation>
    </message>
    <message>
        <source>Nothing for single failures. For many, test every address of the policy host from outside, IPv6 too.</source>
        <translation>Nada si son fallos aislados. Si son muchos, probar desde fuera todas las direcciones del servidor de la política, también las IPv6.</translation>
    </message>
    <message>
        <source>Sender and policy host found no common protocol version or cipher, or one of them broke off the handshake.</source>
        <translation>El remitente y el servidor de la política no encontraron una versión de protocolo o un cifrado en común, o uno de los dos interrumpió la negociación.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, and look for a filter in front that removes it. Where it is on and only one reporter says so, something on its way may remove it.</source>
        <translation>Activar STARTTLS y buscar un filtro que lo elimine por el camino. Si está activado y solo un informante comunica el fallo, puede que algo en el camino de ese informante lo elimine.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on at this mail host. If it is on, look for a firewall or spam filter in front of it that removes the offer. Where only one reporter says so, something on its way may remove it.</source>
        <translation>Activar STARTTLS en este servidor de correo. Si está activado, buscar un cortafuegos o filtro antispam que elimine la oferta por el camino. Si solo un informante comunica el fallo, puede que algo en el camino de ese informante la elimine.</translation>
    </message>
    <message>
        <source>The sender could not follow the certificate of the mail host to a root it trusts: most often it is self-signed or of an authority that is not public, or an intermediate certificate is missing.</source>
        <translation>El remitente no pudo seguir el certificado del servidor de correo hasta una raíz en la que confíe: lo más frecuente es que esté autofirmado o sea de una autoridad que no es pública, o que falte un certificado intermedio.</translation>
    </message>
    <message>
        <source>No valid DNSSEC answer</source>
        <translation>Sin respuesta DNSSEC válida</translation>
    </message>
    <message>
        <source>The sender&apos;s resolver returned no valid records: their signatures may not validate, or the name servers or that resolver failed.</source>
        <translation>El resolutor del remitente no devolvió registros válidos: puede que sus firmas no validen, o que fallaran los servidores de nombres o ese resolutor.</translation>
    </message>
    <message>
        <source>Test the DNSSEC of the mail host&apos;s zone. Where it fails, have the zone signed anew, and compare the DS record at the parent with the keys of the zone. Where it is good and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Comprobar el DNSSEC de la zona del servidor de correo. Si falla, volver a firmar la zona y comparar el registro DS de la zona superior con las claves de la zona. Si está bien y solo un informante comunica el fallo, lo más probable es que el error sea suyo.</translation>
    </message>
    <message>
        <source>Test the policy host: https://mta-sts.DOMAIN/.well-known/mta-sts.txt must answer with status 200, without a redirect, on every address. Where it does and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Probar el servidor de la política: https://mta-sts.DOMINIO/.well-known/mta-sts.txt debe responder con el estado 200, sin redirección, en todas las direcciones. Si lo hace y solo un informante comunica el fallo, lo más probable es que el error sea suyo.</translation>
    </message>
    <message>
        <source>Check the domain, and correct the line that the check names. Where it finds nothing and only one reporter says so, the fault is most likely theirs.</source>
        <translation>Comprobar el dominio y corregir la línea que nombra la comprobación. Si esta no encuentra nada y solo un informante comunica el fallo, lo más probable es que el error sea suyo.</translation>
    </message>
    <message>
        <source>The DNS sent the mail to a host that no mx line of the policy allows: the policy was not changed with the MX records, the sender still goes by an older one, or someone diverts the mail.</source>
        <translation>El DNS dirigió el correo a un servidor que ninguna línea mx de la política permite: no se actualizó la política al cambiar los registros MX, el remitente aún se rige por una más antigua o alguien desvía el correo.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>No DANE</source>
        <translation>Sin DANE</translation>
    </message>
    <message>
        <source>{host} has no TLSA record.</source>
        <translation>{host} no tiene registro TLSA.</translation>
    </message>
    <message>
        <source>DANE is another way to insist on TLS; MTA-STS does not need it.</source>
        <translation>DANE es otra forma de exigir TLS; MTA-STS no lo necesita.</translation>
    </message>
    <message>
        <source>TLSA record in an unsigned zone</source>
        <translation>Registro TLSA en una zona sin firmar</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but the DNS answer is not signed by DNSSEC.</source>
        <translation>{host} tiene registros TLSA, pero la respuesta DNS no está firmada con DNSSEC.</translation>
    </message>
    <message>
        <source>Senders ignore TLSA records that they cannot validate.</source>
        <translation>Los remitentes ignoran los registros TLSA que no pueden validar.</translation>
    </message>
    <message>
        <source>Sign the zones of the domain and of the mail host, or remove the records.</source>
        <translation>Firmar las zonas del dominio y del servidor de correo, o eliminar los registros.</translation>
    </message>
    <message>
        <source>DNSSEC on the way to the mail host does not validate</source>
        <translation>DNSSEC no valida en el camino al servidor de correo</translation>
    </message>
    <message>
        <source>DNSSEC does not validate for {host}. {detail}</source>
        <translation>DNSSEC no valida para {host}. {detail}</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back until it validates again.</source>
        <translation>Los remitentes que usan DANE retienen el correo hasta que vuelva a validar.</translation>
    </message>
    <message>
        <source>Have the zone signed anew and compare the DS record at the parent.</source>
        <translation>Volver a firmar la zona y comparar el registro DS de la zona superior.</translation>
    </message>
    <message>
        <source>TLSA record that senders cannot use</source>
        <translation>Registro TLSA que los remitentes no pueden usar</translation>
    </message>
    <message>
        <source>The TLSA record {record} of {host} cannot be used for mail: {reason}.</source>
        <translation>El registro TLSA {record} de {host} no sirve para el correo: {reason}.</translation>
    </message>
    <message>
        <source>For mail, usages 2 and 3 count; the length must fit the matching type.</source>
        <translation>Para el correo cuentan los usos 2 y 3; la longitud debe ajustarse al tipo de coincidencia.</translation>
    </message>
    <message>
        <source>Publish a 3 1 1 record instead.</source>
        <translation>Publicar en su lugar un registro 3 1 1.</translation>
    </message>
    <message>
        <source>TLSA record does not fit the certificate</source>
        <translation>El registro TLSA no corresponde al certificado</translation>
    </message>
    <message>
        <source>No TLSA record of {host} matches the certificate at {address}.</source>
        <translation>Ningún registro TLSA de {host} corresponde al certificado de {address}.</translation>
    </message>
    <message>
        <source>Senders that use DANE do not deliver to this host.</source>
        <translation>Los remitentes que usan DANE no entregan a este servidor.</translation>
    </message>
    <message>
        <source>Publish this record: {record}</source>
        <translation>Publicar este registro: {record}</translation>
    </message>
    <message>
        <source>TLSA record that matches nothing</source>
        <translation>Registro TLSA que no corresponde a nada</translation>
    </message>
    <message>
        <source>The TLSA record {record} of {host} matches no certificate now.</source>
        <translation>El registro TLSA {record} de {host} no corresponde ahora a ningún certificado.</translation>
    </message>
    <message>
        <source>It may be meant for the next certificate; else it is a left-over.</source>
        <translation>Puede estar previsto para el próximo certificado; si no, es un resto.</translation>
    </message>
    <message>
        <source>Remove it if it is a left-over.</source>
        <translation>Eliminarlo si es un resto.</translation>
    </message>
    <message>
        <source>DANE is good</source>
        <translation>DANE correcto</translation>
    </message>
    <message>
        <source>The TLSA records of {host} match the certificate at {address}.</source>
        <translation>Los registros TLSA de {host} corresponden al certificado de {address}.</translation>
    </message>
    <message>
        <source>Validated by DNSSEC and compared with what the host presents.</source>
        <translation>Validados con DNSSEC y comparados con lo que presenta el servidor.</translation>
    </message>
    <message>
        <source>MX records could not be looked up</source>
        <translation>No se pudieron consultar los registros MX</translation>
    </message>
    <message>
        <source>The look-up of the MX records of {subject} failed: {status}. {detail}</source>
        <translation>La consulta de los registros MX de {subject} ha fallado: {status}. {detail}</translation>
    </message>
    <message>
        <source>Whether the policy covers the mail hosts cannot be told.</source>
        <translation>No se puede saber si la política cubre los servidores de correo.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers.</source>
        <translation>Intentarlo de nuevo. Si persiste, revisar los servidores de nombres.</translation>
    </message>
    <message>
        <source>No MX record</source>
        <translation>Sin registro MX</translation>
    </message>
    <message>
        <source>{subject} has no MX record; mail goes to the address of the domain itself, if there is one.</source>
        <translation>{subject} no tiene registro MX; el correo va a la dirección del propio dominio, si la hay.</translation>
    </message>
    <message>
        <source>MTA-STS works with it only where the policy names the domain itself.</source>
        <translation>MTA-STS solo funciona así si la política nombra al propio dominio.</translation>
    </message>
    <message>
        <source>Publish MX records.</source>
        <translation>Publicar registros MX.</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation>El dominio no acepta correo</translation>
    </message>
    <message>
        <source>{subject} says by a null MX that it takes no mail, but has a policy.</source>
        <translation>{subject} declara con un MX nulo que no acepta correo, pero tiene una política.</translation>
    </message>
    <message>
        <source>The policy protects nothing.</source>
        <translation>La política no protege nada.</translation>
    </message>
    <message>
        <source>Remove the policy, or the null MX.</source>
        <translation>Eliminar la política o el MX nulo.</translation>
    </message>
    <message>
        <source>Null MX beside other MX records</source>
        <translation>MX nulo junto a otros registros MX</translation>
    </message>
    <message>
        <source>{subject} has a null MX and others beside it.</source>
        <translation>{subject} tiene un MX nulo y otros a su lado.</translation>
    </message>
    <message>
        <source>Senders differ in what they make of it; some refuse to deliver.</source>
        <translation>Los remitentes no lo interpretan igual; algunos se niegan a entregar.</translation>
    </message>
    <message>
        <source>Remove the null MX.</source>
        <translation>Eliminar el MX nulo.</translation>
    </message>
    <message>
        <source>Mail host is not in the policy</source>
        <translation>Servidor de correo fuera de la política</translation>
    </message>
    <message>
        <source>The mail host {host} matches no mx line of the policy.</source>
        <translation>El servidor de correo {host} no coincide con ninguna línea mx de la política.</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it. A wildcard stands for exactly one label.</source>
        <translation>Con enforce, los remitentes no le entregan. Un comodín equivale exactamente a una etiqueta.</translation>
    </message>
    <message>
        <source>Add it to the policy and change the id, or remove it from the MX records.</source>
        <translation>Añadirlo a la política y cambiar el id, o quitarlo de los registros MX.</translation>
    </message>
    <message>
        <source>No mail host is in the policy</source>
        <translation>Ningún servidor de correo está en la política</translation>
    </message>
    <message>
        <source>None of the mail hosts of {subject} matches the policy: {host}.</source>
        <translation>Ningún servidor de correo de {subject} coincide con la política: {host}.</translation>
    </message>
    <message>
        <source>Under enforce no mail arrives from senders that honour the policy.</source>
        <translation>Con enforce no llega correo de los remitentes que respetan la política.</translation>
    </message>
    <message>
        <source>Correct the mx lines and change the id.</source>
        <translation>Corregir las líneas mx y cambiar el id.</translation>
    </message>
    <message>
        <source>mx line that no host uses</source>
        <translation>Línea mx que ningún servidor usa</translation>
    </message>
    <message>
        <source>No mail host of the domain matches the mx line {pattern}.</source>
        <translation>Ningún servidor de correo del dominio coincide con la línea mx {pattern}.</translation>
    </message>
    <message>
        <source>It may be meant for a host to come; else it only widens what is allowed.</source>
        <translation>Puede estar prevista para un servidor futuro; si no, solo amplía lo permitido.</translation>
    </message>
    <message>
        <source>Mail host has no address</source>
        <translation>Servidor de correo sin dirección</translation>
    </message>
    <message>
        <source>The mail host {host} has no address.</source>
        <translation>El servidor de correo {host} no tiene dirección.</translation>
    </message>
    <message>
        <source>Senders skip it; if it is the only one, mail waits and comes back.</source>
        <translation>Los remitentes lo omiten; si es el único, el correo espera y acaba devuelto.</translation>
    </message>
    <message>
        <source>Publish its address, or remove the MX record.</source>
        <translation>Publicar su dirección o eliminar el registro MX.</translation>
    </message>
    <message>
        <source>Mail host is an alias</source>
        <translation>El servidor de correo es un alias</translation>
    </message>
    <message>
        <source>The mail host {host} is an alias for {target}.</source>
        <translation>El servidor de correo {host} es un alias de {target}.</translation>
    </message>
    <message>
        <source>MX records must not point to aliases; senders differ in which name they expect in the certificate.</source>
        <translation>Los registros MX no deben apuntar a alias; los remitentes no coinciden en el nombre que esperan en el certificado.</translation>
    </message>
    <message>
        <source>Point the MX record to {target}.</source>
        <translation>Apuntar el registro MX a {target}.</translation>
    </message>
    <message>
        <source>MX record is an address</source>
        <translation>El registro MX es una dirección</translation>
    </message>
    <message>
        <source>The MX record names the address {host} instead of a host.</source>
        <translation>El registro MX contiene la dirección {host} en lugar de un servidor.</translation>
    </message>
    <message>
        <source>Senders cannot use it.</source>
        <translation>Los remitentes no pueden usarlo.</translation>
    </message>
    <message>
        <source>Name a host that has this address.</source>
        <translation>Indicar un nombre de servidor que tenga esta dirección.</translation>
    </message>
    <message>
        <source>All mail hosts are in the policy</source>
        <translation>Todos los servidores de correo están en la política</translation>
    </message>
    <message>
        <source>All mail hosts of {subject} match the policy ({count}).</source>
        <translation>Todos los servidores de correo de {subject} coinciden con la política ({count}).</translation>
    </message>
    <message>
        <source>Compared as senders do it, label by label.</source>
        <translation>Comparados como lo hacen los remitentes, etiqueta por etiqueta.</translation>
    </message>
    <message>
        <source>Policy host has no address</source>
        <translation>Servidor de la política sin dirección</translation>
    </message>
    <message>
        <source>{subject} has no address: {status}.</source>
        <translation>{subject} no tiene dirección: {status}.</translation>
    </message>
    <message>
        <source>Senders find the record but cannot fetch the policy, so new ones deliver unprotected.</source>
        <translation>Los remitentes encuentran el registro pero no pueden obtener la política, así que los nuevos entregan sin protección.</translation>
    </message>
    <message>
        <source>Publish an address or alias for {subject}.</source>
        <translation>Publicar una dirección o un alias para {subject}.</translation>
    </message>
    <message>
        <source>Policy host could not be looked up</source>
        <translation>No se pudo consultar el servidor de la política</translation>
    </message>
    <message>
        <source>The look-up of {subject} failed: {status}. {detail}</source>
        <translation>La consulta de {subject} ha fallado: {status}. {detail}</translation>
    </message>
    <message>
        <source>From here it cannot be told whether the policy host exists.</source>
        <translation>Desde aquí no se puede saber si existe el servidor de la política.</translation>
    </message>
    <message>
        <source>DNSSEC of the policy host does not validate</source>
        <translation>DNSSEC del servidor de la política no valida</translation>
    </message>
    <message>
        <source>The signatures of {subject} do not validate. {detail}</source>
        <translation>Las firmas de {subject} no validan. {detail}</translation>
    </message>
    <message>
        <source>Senders behind a validating resolver cannot reach the policy host.</source>
        <translation>Los remitentes con un resolutor que valida no pueden llegar al servidor de la política.</translation>
    </message>
    <message>
        <source>Policy host is an alias</source>
        <translation>El servidor de la política es un alias</translation>
    </message>
    <message>
        <source>{subject} is an alias for {target}.</source>
        <translation>{subject} es un alias de {target}.</translation>
    </message>
    <message>
        <source>Somebody else may serve the policy this way. The certificate must still name {subject}.</source>
        <translation>Así la política puede servirla un tercero. El certificado debe nombrar igualmente a {subject}.</translation>
    </message>
    <message>
        <source>Alias of the policy host ends where there is nothing</source>
        <translation>El alias del servidor de la política no lleva a nada</translation>
    </message>
    <message>
        <source>{subject} is an alias for {target}, which does not exist.</source>
        <translation>{subject} es un alias de {target}, que no existe.</translation>
    </message>
    <message>
        <source>Whoever registers the target can get a certificate for your policy host and serve a policy of their own.</source>
        <translation>Quien registre el destino puede obtener un certificado para el servidor de la política y servir una política propia.</translation>
    </message>
    <message>
        <source>Remove the alias or restore its target, now.</source>
        <translation>Eliminar el alias o restablecer su destino, sin demora.</translation>
    </message>
    <message>
        <source>Policy host without IPv6</source>
        <translation>Servidor de la política sin IPv6</translation>
    </message>
    <message>
        <source>{subject} has no IPv6 address.</source>
        <translation>{subject} no tiene dirección IPv6.</translation>
    </message>
    <message>
        <source>Senders that have only IPv6 cannot fetch the policy; there are few.</source>
        <translation>Los remitentes que solo tienen IPv6 no pueden obtener la política; son pocos.</translation>
    </message>
    <message>
        <source>Policy host without IPv4</source>
        <translation>Servidor de la política sin IPv4</translation>
    </message>
    <message>
        <source>{subject} has no IPv4 address.</source>
        <translation>{subject} no tiene dirección IPv4.</translation>
    </message>
    <message>
        <source>Many senders fetch by IPv4 only and find no policy.</source>
        <translation>Muchos remitentes la obtienen solo por IPv4 y no encuentran política.</translation>
    </message>
    <message>
        <source>Add an IPv4 address.</source>
        <translation>Añadir una dirección IPv4.</translation>
    </message>
    <message>
        <source>Policy host does not answer</source>
        <translation>El servidor de la política no responde</translation>
    </message>
    <message>
        <source>{subject} does not answer at {address}. {detail}</source>
        <translation>{subject} no responde en {address}. {detail}</translation>
    </message>
    <message>
        <source>Senders that try this address get no policy.</source>
        <translation>Los remitentes que prueban esta dirección no obtienen la política.</translation>
    </message>
    <message>
        <source>Open port 443 at every published address, or remove the address.</source>
        <translation>Abrir el puerto 443 en todas las direcciones publicadas, o eliminar la dirección.</translation>
    </message>
    <message>
        <source>No TLS with the policy host</source>
        <translation>Sin TLS con el servidor de la política</translation>
    </message>
    <message>
        <source>The TLS handshake with {subject} at {address} failed. {detail}</source>
        <translation>La negociación TLS con {subject} en {address} ha fallado. {detail}</translation>
    </message>
    <message>
        <source>Without TLS senders do not accept a policy.</source>
        <translation>Sin TLS los remitentes no aceptan ninguna política.</translation>
    </message>
    <message>
        <source>Look at the TLS configuration of the web server; offer TLS 1.2 and 1.3.</source>
        <translation>Revisar la configuración TLS del servidor web; ofrecer TLS 1.2 y 1.3.</translation>
    </message>
    <message>
        <source>Old TLS version at the policy host</source>
        <translation>Versión antigua de TLS en el servidor de la política</translation>
    </message>
    <message>
        <source>{subject} offers no better than {protocol} at {address}.</source>
        <translation>{subject} no ofrece nada mejor que {protocol} en {address}.</translation>
    </message>
    <message>
        <source>Current senders refuse anything below TLS 1.2 and get no policy.</source>
        <translation>Los remitentes actuales rechazan todo lo anterior a TLS 1.2 y no obtienen la política.</translation>
    </message>
    <message>
        <source>Enable TLS 1.2 and 1.3.</source>
        <translation>Activar TLS 1.2 y 1.3.</translation>
    </message>
    <message>
        <source>Policy certificate is not trusted</source>
        <translation>El certificado de la política no es fiable</translation>
    </message>
    <message>
        <source>The certificate of {subject} at {address} is not trusted: {reason}.</source>
        <translation>El certificado de {subject} en {address} no es fiable: {reason}.</translation>
    </message>
    <message>
        <source>Senders accept a policy only from a host with a certificate of a public authority.</source>
        <translation>Los remitentes solo aceptan la política de un servidor con certificado de una autoridad pública.</translation>
    </message>
    <message>
        <source>Serve a certificate of a public authority with its full chain.</source>
        <translation>Servir un certificado de una autoridad pública con su cadena completa.</translation>
    </message>
    <message>
        <source>Policy certificate has another name</source>
        <translation>El certificado de la política tiene otro nombre</translation>
    </message>
    <message>
        <source>The certificate at {address} is for {names}, not for {host}.</source>
        <translation>El certificado de {address} es para {names}, no para {host}.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Only DNS names in the certificate count, not its common name.</source>
        <translation>Los remitentes rechazan la política. Solo cuentan los nombres DNS del certificado, no su nombre común.</translation>
    </message>
    <message>
        <source>Get a certificate that names {host}.</source>
        <translation>Obtener un certificado que nombre a {host}.</translation>
    </message>
    <message>
        <source>Policy certificate has expired</source>
        <translation>El certificado de la política ha caducado</translation>
    </message>
    <message>
        <source>Senders refuse the policy; those that know it already use it until it runs out.</source>
        <translation>Los remitentes rechazan la política; los que ya la conocen la usan hasta que venza.</translation>
    </message>
    <message>
        <source>Policy certificate is not valid yet</source>
        <translation>El certificado de la política aún no es válido</translation>
    </message>
    <message>
        <source>Senders refuse the policy until then.</source>
        <translation>Hasta entonces los remitentes rechazan la política.</translation>
    </message>
    <message>
        <source>Compare the clocks, or install the certificate that is valid now.</source>
        <translation>Comparar los relojes, o instalar el certificado válido ahora.</translation>
    </message>
    <message>
        <source>Policy certificate expires soon</source>
        <translation>El certificado de la política caduca pronto</translation>
    </message>
    <message>
        <source>When it has expired, senders can no longer fetch the policy.</source>
        <translation>Cuando caduque, los remitentes ya no podrán obtener la política.</translation>
    </message>
    <message>
        <source>Renew it, and look why that did not happen by itself.</source>
        <translation>Renovarlo y averiguar por qué no se ha hecho automáticamente.</translation>
    </message>
    <message>
        <source>Policy host redirects</source>
        <translation>El servidor de la política redirige</translation>
    </message>
    <message>
        <source>{subject} answers {status} and points to {location}.</source>
        <translation>{subject} responde {status} y remite a {location}.</translation>
    </message>
    <message>
        <source>Senders must not follow redirects, so they get no policy.</source>
        <translation>Los remitentes no deben seguir redirecciones, así que no obtienen la política.</translation>
    </message>
    <message>
        <source>Serve the policy at this very address with status 200.</source>
        <translation>Servir la política en esta misma dirección con el estado 200.</translation>
    </message>
    <message>
        <source>Policy host answers with an error status</source>
        <translation>El servidor de la política responde con un estado de error</translation>
    </message>
    <message>
        <source>{subject} answers with status {status} at {address}.</source>
        <translation>{subject} responde con el estado {status} en {address}.</translation>
    </message>
    <message>
        <source>Senders accept status 200 only.</source>
        <translation>Los remitentes solo aceptan el estado 200.</translation>
    </message>
    <message>
        <source>Put the policy at /.well-known/mta-sts.txt of this host.</source>
        <translation>Colocar la política en /.well-known/mta-sts.txt de este servidor.</translation>
    </message>
    <message>
        <source>Policy is not served as text/plain</source>
        <translation>La política no se sirve como text/plain</translation>
    </message>
    <message>
        <source>{subject} serves the policy as {contentType} instead of text/plain.</source>
        <translation>{subject} sirve la política como {contentType} en lugar de text/plain.</translation>
    </message>
    <message>
        <source>The RFC only recommends text/plain, but these senders then ignore the policy: {who}.</source>
        <translation>El RFC solo recomienda text/plain, pero estos remitentes ignoran entonces la política: {who}.</translation>
    </message>
    <message>
        <source>Configure the web server to send Content-Type: text/plain for this file.</source>
        <translation>Configurar el servidor web para que envíe Content-Type: text/plain con este archivo.</translation>
    </message>
    <message>
        <source>Policy is too large</source>
        <translation>Política demasiado grande</translation>
    </message>
    <message>
        <source>What {subject} serves is larger than {limit} octets.</source>
        <translation>Lo que sirve {subject} supera los {limit} octetos.</translation>
    </message>
    <message>
        <source>Senders stop reading at this size and refuse the policy.</source>
        <translation>Los remitentes dejan de leer en este tamaño y rechazan la política.</translation>
    </message>
    <message>
        <source>Serve the policy alone; use wildcards instead of very many mx lines.</source>
        <translation>Servir solo la política; usar comodines en lugar de muchísimas líneas mx.</translation>
    </message>
    <message>
        <source>Policy host is too slow</source>
        <translation>Servidor de la política demasiado lento</translation>
    </message>
    <message>
        <source>{subject} at {address} did not deliver the policy within {seconds} seconds.</source>
        <translation>{subject} en {address} no entregó la política en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Senders give up after about a minute and get no policy.</source>
        <translation>Los remitentes desisten al cabo de un minuto más o menos y no obtienen la política.</translation>
    </message>
    <message>
        <source>Look why the web server hangs.</source>
        <translation>Averiguar por qué el servidor web se queda bloqueado.</translation>
    </message>
    <message>
        <source>Policy host is slow</source>
        <translation>Servidor de la política lento</translation>
    </message>
    <message>
        <source>{subject} took {seconds} seconds at {address}.</source>
        <translation>{subject} tardó {seconds} segundos en {address}.</translation>
    </message>
    <message>
        <source>Some senders wait only a few seconds.</source>
        <translation>Algunos remitentes solo esperan unos segundos.</translation>
    </message>
    <message>
        <source>Serve the policy as a static file.</source>
        <translation>Servir la política como archivo estático.</translation>
    </message>
    <message>
        <source>Web page instead of a policy</source>
        <translation>Página web en lugar de la política</translation>
    </message>
    <message>
        <source>{subject} serves an HTML page instead of a policy.</source>
        <translation>{subject} sirve una página HTML en lugar de la política.</translation>
    </message>
    <message>
        <source>Usually a login page, a catch-all page or the challenge of a content network stands in the way.</source>
        <translation>Suele interponerse una página de inicio de sesión, una página comodín o la verificación de una red de contenidos.</translation>
    </message>
    <message>
        <source>Exempt /.well-known/mta-sts.txt from it.</source>
        <translation>Excluir de ella /.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>Addresses serve different policies</source>
        <translation>Las direcciones sirven políticas distintas</translation>
    </message>
    <message>
        <source>The addresses {address} of {subject} serve different texts.</source>
        <translation>Las direcciones {address} de {subject} sirven textos distintos.</translation>
    </message>
    <message>
        <source>Which policy a sender gets depends on chance.</source>
        <translation>La política que recibe cada remitente depende del azar.</translation>
    </message>
    <message>
        <source>Bring all web servers to the same file.</source>
        <translation>Poner el mismo archivo en todos los servidores web.</translation>
    </message>
    <message>
        <source>Some addresses serve no policy</source>
        <translation>Algunas direcciones no sirven la política</translation>
    </message>
    <message>
        <source>{subject} serves the policy at {names}, but not at {address}.</source>
        <translation>{subject} sirve la política en {names}, pero no en {address}.</translation>
    </message>
    <message>
        <source>Senders that try the other address first may get no policy.</source>
        <translation>Los remitentes que prueban primero la otra dirección pueden quedarse sin política.</translation>
    </message>
    <message>
        <source>Serve it at every address, or remove the address from the DNS.</source>
        <translation>Servirla en todas las direcciones, o eliminar la dirección del DNS.</translation>
    </message>
    <message>
        <source>Something between you and the host reads along</source>
        <translation>Algo lee la conexión entre este equipo y el servidor</translation>
    </message>
    <message>
        <source>The certificate of {subject} comes from {issuer}, which only this machine trusts.</source>
        <translation>El certificado de {subject} procede de {issuer}, en quien solo confía este equipo.</translation>
    </message>
    <message>
        <source>A TLS-inspecting proxy or antivirus is likely in between. What the outside world sees cannot be told from here.</source>
        <translation>Es probable que haya en medio un proxy de inspección TLS o un antivirus. Desde aquí no se puede saber qué ve el exterior.</translation>
    </message>
    <message>
        <source>Check from another network, or through a proxy.</source>
        <translation>Comprobar desde otra red o a través de un proxy.</translation>
    </message>
    <message>
        <source>Policy is served</source>
        <translation>La política se sirve</translation>
    </message>
    <message>
        <source>Fetched and authenticated as senders do it.</source>
        <translation>Obtenida y autenticada como lo hacen los remitentes.</translation>
    </message>
    <message>
        <source>Policy is empty</source>
        <translation>La política está vacía</translation>
    </message>
    <message>
        <source>There is nothing in the policy.</source>
        <translation>La política no contiene nada.</translation>
    </message>
    <message>
        <source>Senders treat an empty file as no policy.</source>
        <translation>Para los remitentes, un archivo vacío equivale a no tener política.</translation>
    </message>
    <message>
        <source>Write at least version, mode, mx and max_age.</source>
        <translation>Escribir al menos version, mode, mx y max_age.</translation>
    </message>
    <message>
        <source>Byte order mark</source>
        <translation>Marca de orden de bytes</translation>
    </message>
    <message>
        <source>The policy begins with a byte order mark.</source>
        <translation>La política empieza con una marca de orden de bytes (BOM).</translation>
    </message>
    <message>
        <source>It stands before the first key, so senders do not recognise the line.</source>
        <translation>Está delante de la primera clave, así que los remitentes no reconocen la línea.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 without a byte order mark.</source>
        <translation>Guardar el archivo como UTF-8 sin marca de orden de bytes.</translation>
    </message>
    <message>
        <source>Not plain UTF-8 text</source>
        <translation>Texto que no es UTF-8 puro</translation>
    </message>
    <message>
        <source>Line {line} has bytes that are not UTF-8, or control characters.</source>
        <translation>La línea {line} tiene bytes que no son UTF-8, o caracteres de control.</translation>
    </message>
    <message>
        <source>Senders refuse such a text.</source>
        <translation>Los remitentes rechazan un texto así.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guardar el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>Line is not a field</source>
        <translation>La línea no es un campo</translation>
    </message>
    <message>
        <source>Line {line} is not of the form key: value: {text}</source>
        <translation>La línea {line} no tiene la forma clave: valor: {text}</translation>
    </message>
    <message>
        <source>Comments and free text are not allowed; senders refuse the whole policy.</source>
        <translation>No se permiten comentarios ni texto libre; los remitentes rechazan toda la política.</translation>
    </message>
    <message>
        <source>Remove or correct the line.</source>
        <translation>Eliminar o corregir la línea.</translation>
    </message>
    <message>
        <source>Wrong line ending</source>
        <translation>Fin de línea incorrecto</translation>
    </message>
    <message>
        <source>Line {line} ends with a bare carriage return.</source>
        <translation>La línea {line} termina con un retorno de carro suelto.</translation>
    </message>
    <message>
        <source>Lines end with CR LF or LF; anything else joins lines for senders.</source>
        <translation>Las líneas terminan en CR LF o LF; con cualquier otra cosa, los remitentes las leen unidas.</translation>
    </message>
    <message>
        <source>Save the file with CR LF line ends.</source>
        <translation>Guardar el archivo con fines de línea CR LF.</translation>
    </message>
    <message>
        <source>Blank before a key or colon</source>
        <translation>Espacio antes de una clave o de los dos puntos</translation>
    </message>
    <message>
        <source>Line {line} has a blank where none may be.</source>
        <translation>La línea {line} tiene un espacio donde no puede haberlo.</translation>
    </message>
    <message>
        <source>Blanks are allowed after the colon and at the end of a line only.</source>
        <translation>Solo se permiten espacios tras los dos puntos y al final de la línea.</translation>
    </message>
    <message>
        <source>Remove the blank.</source>
        <translation>Eliminar el espacio.</translation>
    </message>
    <message>
        <source>Blank line</source>
        <translation>Línea en blanco</translation>
    </message>
    <message>
        <source>Line {line} is blank.</source>
        <translation>La línea {line} está en blanco.</translation>
    </message>
    <message>
        <source>The grammar has no blank lines. Nearly every sender skips them all the same.</source>
        <translation>La gramática no admite líneas en blanco. Aun así, casi todos los remitentes las omiten.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Eliminar la línea.</translation>
    </message>
    <message>
        <source>No version</source>
        <translation>Sin versión</translation>
    </message>
    <message>
        <source>The policy has no line version: STSv1.</source>
        <translation>La política no tiene la línea version: STSv1.</translation>
    </message>
    <message>
        <source>Senders refuse a policy without its version.</source>
        <translation>Los remitentes rechazan una política sin versión.</translation>
    </message>
    <message>
        <source>Begin with version: STSv1.</source>
        <translation>Empezar con version: STSv1.</translation>
    </message>
    <message>
        <source>Unknown version</source>
        <translation>Versión desconocida</translation>
    </message>
    <message>
        <source>Line {line} gives the version {value}; only STSv1 exists.</source>
        <translation>La línea {line} indica la versión {value}; solo existe STSv1.</translation>
    </message>
    <message>
        <source>Senders refuse the policy.</source>
        <translation>Los remitentes rechazan la política.</translation>
    </message>
    <message>
        <source>Write version: STSv1.</source>
        <translation>Escribir version: STSv1.</translation>
    </message>
    <message>
        <source>Version is not the first line</source>
        <translation>La versión no está en la primera línea</translation>
    </message>
    <message>
        <source>The version stands on line {line}, not first.</source>
        <translation>La versión está en la línea {line}, no en la primera.</translation>
    </message>
    <message>
        <source>The grammar allows any order, but some senders expect the version first.</source>
        <translation>La gramática permite cualquier orden, pero algunos remitentes esperan la versión al principio.</translation>
    </message>
    <message>
        <source>Move the line to the top.</source>
        <translation>Mover la línea al principio.</translation>
    </message>
    <message>
        <source>No mode</source>
        <translation>Sin modo</translation>
    </message>
    <message>
        <source>The policy has no mode.</source>
        <translation>La política no tiene modo.</translation>
    </message>
    <message>
        <source>Senders refuse a policy without a mode.</source>
        <translation>Los remitentes rechazan una política sin modo.</translation>
    </message>
    <message>
        <source>Add mode: testing, or mode: enforce when the reports are good.</source>
        <translation>Añadir mode: testing, o mode: enforce cuando los informes sean buenos.</translation>
    </message>
    <message>
        <source>Unknown mode</source>
        <translation>Modo desconocido</translation>
    </message>
    <message>
        <source>Line {line} gives the mode {value}; there are enforce, testing and none.</source>
        <translation>La línea {line} indica el modo {value}; existen enforce, testing y none.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Lower case matters, and the old draft value report is gone.</source>
        <translation>Los remitentes rechazan la política. Las minúsculas importan, y el antiguo valor report de los borradores ya no existe.</translation>
    </message>
    <message>
        <source>Write one of enforce, testing, none.</source>
        <translation>Escribir enforce, testing o none.</translation>
    </message>
    <message>
        <source>No max_age</source>
        <translation>Sin max_age</translation>
    </message>
    <message>
        <source>The policy has no max_age.</source>
        <translation>La política no tiene max_age.</translation>
    </message>
    <message>
        <source>Senders refuse a policy that does not say how long to keep it.</source>
        <translation>Los remitentes rechazan una política que no dice cuánto tiempo conservarla.</translation>
    </message>
    <message>
        <source>Add max_age: 604800 for a week; two weeks or more with enforce.</source>
        <translation>Añadir max_age: 604800 para una semana; con enforce, dos semanas o más.</translation>
    </message>
    <message>
        <source>max_age is not a number</source>
        <translation>max_age no es un número</translation>
    </message>
    <message>
        <source>Line {line} has {value} as max_age; it must be 1 to 10 digits.</source>
        <translation>La línea {line} tiene {value} como max_age; debe tener de 1 a 10 dígitos.</translation>
    </message>
    <message>
        <source>Units and signs are not allowed; senders refuse the policy.</source>
        <translation>No se permiten unidades ni signos; los remitentes rechazan la política.</translation>
    </message>
    <message>
        <source>Write seconds as plain digits.</source>
        <translation>Escribir los segundos solo con dígitos.</translation>
    </message>
    <message>
        <source>max_age is too large</source>
        <translation>max_age es demasiado grande</translation>
    </message>
    <message>
        <source>Line {line} has a max_age of {value} seconds; the most is 31557600, one year.</source>
        <translation>La línea {line} tiene un max_age de {value} segundos; el máximo es 31557600, un año.</translation>
    </message>
    <message>
        <source>Some senders refuse the policy, others cut the time.</source>
        <translation>Algunos remitentes rechazan la política, otros recortan el tiempo.</translation>
    </message>
    <message>
        <source>Write 31557600 or less.</source>
        <translation>Escribir 31557600 o menos.</translation>
    </message>
    <message>
        <source>Senders keep the policy for a short time only</source>
        <translation>Los remitentes conservan la política poco tiempo</translation>
    </message>
    <message>
        <source>max_age is {seconds} seconds, less than {limit}.</source>
        <translation>max_age es de {seconds} segundos, menos de {limit}.</translation>
    </message>
    <message>
        <source>Between two mails the policy may run out, and an attacker who blocks the fetch wins.</source>
        <translation>Entre dos correos la política puede vencer, y un atacante que bloquee su descarga se sale con la suya.</translation>
    </message>
    <message>
        <source>With enforce use two weeks or more; a day is enough while testing.</source>
        <translation>Con enforce, usar dos semanas o más; con testing basta un día.</translation>
    </message>
    <message>
        <source>No mx</source>
        <translation>Sin mx</translation>
    </message>
    <message>
        <source>The policy names no mail host.</source>
        <translation>La política no nombra ningún servidor de correo.</translation>
    </message>
    <message>
        <source>With mode enforce or testing senders need at least one mx line.</source>
        <translation>Con el modo enforce o testing, los remitentes necesitan al menos una línea mx.</translation>
    </message>
    <message>
        <source>Add one mx line for each mail host, or a wildcard.</source>
        <translation>Añadir una línea mx por cada servidor de correo, o un comodín.</translation>
    </message>
    <message>
        <source>mx is not a host name</source>
        <translation>mx no es un nombre de servidor</translation>
    </message>
    <message>
        <source>Line {line} has {value} as mx, which is neither a host name nor *. and a name.</source>
        <translation>La línea {line} tiene {value} como mx, que no es un nombre de servidor ni *. seguido de un nombre.</translation>
    </message>
    <message>
        <source>No addresses, ports, final dots, underscores or non-ASCII letters; a wildcard stands only for the whole first label.</source>
        <translation>Sin direcciones, puertos, puntos finales, guiones bajos ni letras no ASCII; un comodín solo puede ocupar toda la primera etiqueta.</translation>
    </message>
    <message>
        <source>Write a name like mx1.example.com or *.example.com.</source>
        <translation>Escribir un nombre como mx1.example.com o *.example.com.</translation>
    </message>
    <message>
        <source>mx given twice</source>
        <translation>mx repetido</translation>
    </message>
    <message>
        <source>Line {line} repeats the mx {value}.</source>
        <translation>La línea {line} repite el mx {value}.</translation>
    </message>
    <message>
        <source>It does no harm, but something was meant to be different.</source>
        <translation>No perjudica, pero seguramente debía decir otra cosa.</translation>
    </message>
    <message>
        <source>Remove one of the lines.</source>
        <translation>Eliminar una de las líneas.</translation>
    </message>
    <message>
        <source>mx allows hosts of strangers</source>
        <translation>mx permite servidores ajenos</translation>
    </message>
    <message>
        <source>The pattern {pattern} also allows hosts that are not yours.</source>
        <translation>El patrón {pattern} permite también servidores ajenos.</translation>
    </message>
    <message>
        <source>Other customers of the provider, or anybody under this suffix, could receive your mail with a valid certificate.</source>
        <translation>Otros clientes del proveedor, o cualquiera bajo este sufijo, podrían recibir el correo con un certificado válido.</translation>
    </message>
    <message>
        <source>Name your own hosts instead of the wildcard.</source>
        <translation>Nombrar los servidores propios en lugar del comodín.</translation>
    </message>
    <message>
        <source>Field given twice in the policy</source>
        <translation>Campo repetido en la política</translation>
    </message>
    <message>
        <source>Line {line} gives {name} again; the first one counts.</source>
        <translation>La línea {line} repite {name}; cuenta la primera.</translation>
    </message>
    <message>
        <source>Not all senders keep to that: some take the last one.</source>
        <translation>No todos los remitentes lo cumplen: algunos toman la última.</translation>
    </message>
    <message>
        <source>Remove the second line.</source>
        <translation>Eliminar la segunda línea.</translation>
    </message>
    <message>
        <source>Unknown field in the policy</source>
        <translation>Campo desconocido en la política</translation>
    </message>
    <message>
        <source>Line {line} has the field {name}, which the RFC does not define.</source>
        <translation>La línea {line} tiene el campo {name}, que el RFC no define.</translation>
    </message>
    <message>
        <source>Senders ignore it. If it is misspelt, what it should say is missing.</source>
        <translation>Los remitentes lo ignoran. Si está mal escrito, falta lo que debía decir.</translation>
    </message>
    <message>
        <source>Correct the name if one of version, mode, mx or max_age was meant.</source>
        <translation>Corregir el nombre si se quería decir version, mode, mx o max_age.</translation>
    </message>
    <message>
        <source>Some senders read the policy differently</source>
        <translation>Algunos remitentes leen la política de otro modo</translation>
    </message>
    <message>
        <source>The RFC allows the text; these implementations do not follow it here.</source>
        <translation>El RFC permite el texto; estas implementaciones no lo siguen en este punto.</translation>
    </message>
    <message>
        <source>Policy is valid</source>
        <translation>La política es válida</translation>
    </message>
    <message>
        <source>A conforming sender uses the policy: mode {mode}, {count} mx, kept for {seconds} seconds.</source>
        <translation>Un remitente conforme a la norma usa la política: modo {mode}, {count} mx, conservada {seconds} segundos.</translation>
    </message>
    <message>
        <source>Read to the letter of RFC 8461.</source>
        <translation>Leída al pie de la letra del RFC 8461.</translation>
    </message>
    <message>
        <source>The file is damaged, encrypted, unreadable or past one of the limits in the settings.</source>
        <translation>El archivo está dañado, cifrado, es ilegible o supera alguno de los límites de los ajustes.</translation>
    </message>
    <message>
        <source>Save the attachment again; raise the limit if the file is to be trusted.</source>
        <translation>Guardar de nuevo el adjunto; subir el límite si el archivo es de confianza.</translation>
    </message>
    <message>
        <source>Not a TLS report</source>
        <translation>No es un informe TLS</translation>
    </message>
    <message>
        <source>DMARC reports and ordinary mails look alike. Nothing is wrong with them; they only do not belong here.</source>
        <translation>Los informes DMARC y el correo corriente se parecen. No tienen nada malo; sencillamente no corresponden aquí.</translation>
    </message>
    <message>
        <source>Report is not valid JSON</source>
        <translation>El informe no es JSON válido</translation>
    </message>
    <message>
        <source>{subject} is not valid JSON from octet {offset} on: {detail}.</source>
        <translation>{subject} no es JSON válido a partir del octeto {offset}: {detail}.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>El archivo está cortado o dañado.</translation>
    </message>
    <message>
        <source>Save the attachment again, or ask the reporter.</source>
        <translation>Guardar de nuevo el adjunto o preguntar al informante.</translation>
    </message>
    <message>
        <source>Field is missing in the report</source>
        <translation>Falta un campo en el informe</translation>
    </message>
    <message>
        <source>The report lacks {path}.</source>
        <translation>En el informe falta {path}.</translation>
    </message>
    <message>
        <source>The rest was read; what is missing counts as nothing.</source>
        <translation>El resto se ha leído; lo que falta no cuenta.</translation>
    </message>
    <message>
        <source>Field of another type in the report</source>
        <translation>Campo de otro tipo en el informe</translation>
    </message>
    <message>
        <source>{path} is of another type than the RFC says.</source>
        <translation>{path} es de un tipo distinto al que indica el RFC.</translation>
    </message>
    <message>
        <source>The field was left out; the rest was read.</source>
        <translation>El campo se ha omitido; el resto se ha leído.</translation>
    </message>
    <message>
        <source>Field with an unusable value in the report</source>
        <translation>Campo con un valor no utilizable en el informe</translation>
    </message>
    <message>
        <source>{path} has a value that cannot be used: {value}</source>
        <translation>{path} tiene un valor que no se puede usar: {value}</translation>
    </message>
    <message>
        <source>The value is shown as it is; the rest was read.</source>
        <translation>El valor se muestra tal cual; el resto se ha leído.</translation>
    </message>
    <message>
        <source>Report was repaired while reading</source>
        <translation>Informe reparado al leerlo</translation>
    </message>
    <message>
        <source>Reporters do not all keep to the RFC. The original is kept as it was.</source>
        <translation>No todos los informantes siguen el RFC. El original se conserva como estaba.</translation>
    </message>
    <message>
        <source>Details and summary disagree</source>
        <translation>Los detalles y el resumen no coinciden</translation>
    </message>
    <message>
        <source>For {domain} the details add up to {details} failed sessions, the summary says {failed}.</source>
        <translation>Para {domain}, los detalles suman {details} sesiones fallidas; el resumen dice {failed}.</translation>
    </message>
    <message>
        <source>Totals here follow the summary.</source>
        <translation>Los totales siguen aquí el resumen.</translation>
    </message>
    <message>
        <source>Same sessions under two policies</source>
        <translation>Las mismas sesiones con dos políticas</translation>
    </message>
    <message>
        <source>The sessions of {domain} are in the report twice, once for MTA-STS and once for DANE.</source>
        <translation>Las sesiones de {domain} figuran dos veces en el informe, una por MTA-STS y otra por DANE.</translation>
    </message>
    <message>
        <source>The reporter evaluated both for the same connections; they are counted once.</source>
        <translation>El informante evaluó ambas en las mismas conexiones; se cuentan una vez.</translation>
    </message>
    <message>
        <source>Report is known already</source>
        <translation>Informe ya conocido</translation>
    </message>
    <message>
        <source>Reading it again changes nothing.</source>
        <translation>Leerlo otra vez no cambia nada.</translation>
    </message>
    <message>
        <source>Report about an unknown domain</source>
        <translation>Informe sobre un dominio desconocido</translation>
    </message>
    <message>
        <source>Perhaps it is one of yours that is still missing here; else nothing is to be done.</source>
        <translation>Quizá sea un dominio propio que todavía falta aquí; si no, no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Mail with the report is not signed</source>
        <translation>El mensaje con el informe no está firmado</translation>
    </message>
    <message>
        <source>The DKIM signature of {subject} does not hold: {reason}.</source>
        <translation>La firma DKIM de {subject} no es válida: {reason}.</translation>
    </message>
    <message>
        <source>Anybody could have sent this report. RFC 8460 asks reporters to sign their mails.</source>
        <translation>Cualquiera podría haber enviado este informe. El RFC 8460 pide a los informantes que firmen sus mensajes.</translation>
    </message>
    <message>
        <source>Compare it with other reports before you act on it.</source>
        <translation>Compararlo con otros informes antes de actuar.</translation>
    </message>
    <message>
        <source>Testing without reports</source>
        <translation>Modo testing sin informes</translation>
    </message>
    <message>
        <source>{subject} tests a policy, but nobody is asked for reports.</source>
        <translation>{subject} prueba una política, pero no se piden informes a nadie.</translation>
    </message>
    <message>
        <source>Testing shows nothing without reports.</source>
        <translation>El modo testing no revela nada sin informes.</translation>
    </message>
    <message>
        <source>Publish a TLS-RPT record.</source>
        <translation>Publicar un registro TLS-RPT.</translation>
    </message>
    <message>
        <source>Ready for enforce</source>
        <translation>Listo para enforce</translation>
    </message>
    <message>
        <source>The reports about {subject} show nothing against enforce.</source>
        <translation>Los informes sobre {subject} no muestran nada en contra de enforce.</translation>
    </message>
    <message>
        <source>What would have been refused was looked at for the whole period.</source>
        <translation>Se ha examinado en todo el periodo lo que se habría rechazado.</translation>
    </message>
    <message>
        <source>Change the mode to enforce and the id.</source>
        <translation>Cambiar el modo a enforce y cambiar el id.</translation>
    </message>
    <message>
        <source>Not ready for enforce</source>
        <translation>Aún no listo para enforce</translation>
    </message>
    <message>
        <source>The reports about {subject} show sessions that enforce would have refused.</source>
        <translation>Los informes sobre {subject} muestran sesiones que enforce habría rechazado.</translation>
    </message>
    <message>
        <source>Mail would be delayed or lost.</source>
        <translation>El correo se retrasaría o se perdería.</translation>
    </message>
    <message>
        <source>Repair what the reports name first.</source>
        <translation>Arreglar antes lo que indican los informes.</translation>
    </message>
    <message>
        <source>Too few reports to judge</source>
        <translation>Muy pocos informes para juzgar</translation>
    </message>
    <message>
        <source>There are too few reports about {subject} to judge by.</source>
        <translation>Hay muy pocos informes sobre {subject} para poder juzgar.</translation>
    </message>
    <message>
        <source>Few providers send reports; a quiet domain needs more time.</source>
        <translation>Pocos proveedores envían informes; un dominio con poco correo necesita más tiempo.</translation>
    </message>
    <message>
        <source>Wait, and check that reports arrive.</source>
        <translation>Esperar y comprobar que llegan informes.</translation>
    </message>
    <message>
        <source>max_age can be raised</source>
        <translation>Se puede aumentar max_age</translation>
    </message>
    <message>
        <source>{subject} has enforced for a month, but senders keep the policy for less than two weeks.</source>
        <translation>{subject} lleva un mes en enforce, pero los remitentes conservan la política menos de dos semanas.</translation>
    </message>
    <message>
        <source>The longer senders keep it, the harder it is to get around.</source>
        <translation>Cuanto más tiempo la conservan los remitentes, más difícil es eludirla.</translation>
    </message>
    <message>
        <source>Raise max_age to 1209600 or more.</source>
        <translation>Aumentar max_age a 1209600 o más.</translation>
    </message>
    <message>
        <source>Testing for a long time</source>
        <translation>Mucho tiempo en testing</translation>
    </message>
    <message>
        <source>{subject} has been testing for more than three months without trouble.</source>
        <translation>{subject} lleva más de tres meses en testing sin problemas.</translation>
    </message>
    <message>
        <source>Testing protects nothing.</source>
        <translation>El modo testing no protege nada.</translation>
    </message>
    <message>
        <source>Change to enforce.</source>
        <translation>Cambiar a enforce.</translation>
    </message>
    <message>
        <source>No TLS-RPT record</source>
        <translation>Sin registro TLS-RPT</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record at {subject}.</source>
        <translation>No hay registro TLS-RPT en {subject}.</translation>
    </message>
    <message>
        <source>Nobody tells you when delivery with TLS fails. Testing a policy without reports is blind.</source>
        <translation>Nadie avisa cuando falla la entrega con TLS. Probar una política sin informes es ir a ciegas.</translation>
    </message>
    <message>
        <source>Publish v=TLSRPTv1; rua=mailto:tls-reports@… with a mailbox you read.</source>
        <translation>Publicar v=TLSRPTv1; rua=mailto:tls-reports@… con un buzón que se lea.</translation>
    </message>
    <message>
        <source>TLS-RPT record could not be looked up</source>
        <translation>No se pudo consultar el registro TLS-RPT</translation>
    </message>
    <message>
        <source>From here it cannot be told whether reports are asked for.</source>
        <translation>Desde aquí no se puede saber si se piden informes.</translation>
    </message>
    <message>
        <source>More than one TLS-RPT record</source>
        <translation>Más de un registro TLS-RPT</translation>
    </message>
    <message>
        <source>{subject} has {count} TLS-RPT records.</source>
        <translation>{subject} tiene {count} registros TLS-RPT.</translation>
    </message>
    <message>
        <source>Reporters then act as if there were none and send no reports.</source>
        <translation>Los informantes actúan entonces como si no hubiera ninguno y no envían informes.</translation>
    </message>
    <message>
        <source>Join all addresses in one record, separated by commas.</source>
        <translation>Reunir todas las direcciones en un registro, separadas por comas.</translation>
    </message>
    <message>
        <source>TLS-RPT record is malformed</source>
        <translation>Registro TLS-RPT mal formado</translation>
    </message>
    <message>
        <source>{subject} cannot be read from character {column} on: {text}</source>
        <translation>{subject} no se puede leer a partir del carácter {column}: {text}</translation>
    </message>
    <message>
        <source>Reporters ignore a record that does not follow the grammar.</source>
        <translation>Los informantes ignoran un registro que no sigue la gramática.</translation>
    </message>
    <message>
        <source>Write it as v=TLSRPTv1; rua=mailto:tls-reports@example.com</source>
        <translation>Escribirlo así: v=TLSRPTv1; rua=mailto:tls-reports@example.com</translation>
    </message>
    <message>
        <source>TLS-RPT version misspelt or not first</source>
        <translation>Versión TLS-RPT mal escrita o no al principio</translation>
    </message>
    <message>
        <source>A record at {subject} means to be a TLS-RPT record but does not begin with v=TLSRPTv1; it begins with: {text}</source>
        <translation>Un registro de {subject} pretende ser TLS-RPT, pero no empieza por v=TLSRPTv1; empieza por: {text}</translation>
    </message>
    <message>
        <source>Reporters compare the beginning letter by letter and send no reports.</source>
        <translation>Los informantes comparan el principio letra por letra y no envían informes.</translation>
    </message>
    <message>
        <source>Begin the record with exactly v=TLSRPTv1;</source>
        <translation>Empezar el registro exactamente por v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>No address for reports</source>
        <translation>Sin dirección para informes</translation>
    </message>
    <message>
        <source>The TLS-RPT record at {subject} names no place for reports.</source>
        <translation>El registro TLS-RPT de {subject} no indica ningún destino para los informes.</translation>
    </message>
    <message>
        <source>Without rua there is nowhere to send reports to.</source>
        <translation>Sin rua no hay adónde enviar los informes.</translation>
    </message>
    <message>
        <source>Add rua=mailto:… or rua=https:…</source>
        <translation>Añadir rua=mailto:… o rua=https:…</translation>
    </message>
    <message>
        <source>Reports cannot be sent there</source>
        <translation>Ahí no se pueden enviar informes</translation>
    </message>
    <message>
        <source>{uri} begins with neither mailto: nor https:.</source>
        <translation>{uri} no empieza por mailto: ni por https:.</translation>
    </message>
    <message>
        <source>Reporters skip this address.</source>
        <translation>Los informantes omiten esta dirección.</translation>
    </message>
    <message>
        <source>Use mailto: or https:.</source>
        <translation>Usar mailto: o https:.</translation>
    </message>
    <message>
        <source>Address for reports is malformed</source>
        <translation>Dirección para informes mal formada</translation>
    </message>
    <message>
        <source>{uri} is no valid place for reports. {detail}</source>
        <translation>{uri} no es un destino válido para informes. {detail}</translation>
    </message>
    <message>
        <source>Reporters skip it, or the whole record.</source>
        <translation>Los informantes la omiten, o todo el registro.</translation>
    </message>
    <message>
        <source>Write it as mailto:tls-reports@example.com; commas, semicolons and exclamation marks must be percent-encoded.</source>
        <translation>Escribirla como mailto:tls-reports@example.com; las comas, los puntos y comas y los signos de exclamación deben codificarse con porcentaje.</translation>
    </message>
    <message>
        <source>Address for reports given twice</source>
        <translation>Dirección para informes repetida</translation>
    </message>
    <message>
        <source>{uri} is given twice.</source>
        <translation>{uri} figura dos veces.</translation>
    </message>
    <message>
        <source>You may get each report twice.</source>
        <translation>Cada informe puede llegar dos veces.</translation>
    </message>
    <message>
        <source>Remove one.</source>
        <translation>Eliminar una.</translation>
    </message>
    <message>
        <source>Mailbox for reports cannot receive mail</source>
        <translation>El buzón para informes no puede recibir correo</translation>
    </message>
    <message>
        <source>The domain of {uri} can receive no mail.</source>
        <translation>El dominio de {uri} no puede recibir correo.</translation>
    </message>
    <message>
        <source>Reports sent there come back or vanish.</source>
        <translation>Los informes enviados ahí se devuelven o se pierden.</translation>
    </message>
    <message>
        <source>Use a mailbox in a domain that receives mail.</source>
        <translation>Usar un buzón de un dominio que reciba correo.</translation>
    </message>
    <message>
        <source>Report endpoint cannot be reached</source>
        <translation>No se alcanza el destino HTTPS de los informes</translation>
    </message>
    <message>
        <source>The endpoint {uri} cannot be reached with a valid certificate: {detail}.</source>
        <translation>No se puede alcanzar {uri} con un certificado válido: {detail}.</translation>
    </message>
    <message>
        <source>Reporters cannot deliver reports there.</source>
        <translation>Los informantes no pueden entregar ahí los informes.</translation>
    </message>
    <message>
        <source>Repair the web server or its certificate.</source>
        <translation>Arreglar el servidor web o su certificado.</translation>
    </message>
    <message>
        <source>Reports arrive by the path they report on</source>
        <translation>Los informes llegan por el mismo camino del que informan</translation>
    </message>
    <message>
        <source>{uri} is in the domain that the reports are about.</source>
        <translation>{uri} está en el dominio del que tratan los informes.</translation>
    </message>
    <message>
        <source>When mail to the domain fails, so may the reports about it. Reporters send them regardless of the policy, so mostly they arrive.</source>
        <translation>Cuando falla el correo al dominio, pueden fallar también los informes. Los informantes los envían sin atender a la política, así que casi siempre llegan.</translation>
    </message>
    <message>
        <source>Consider a second address elsewhere.</source>
        <translation>Considerar una segunda dirección en otro lugar.</translation>
    </message>
    <message>
        <source>Field that the RFC does not define in TLS-RPT</source>
        <translation>Campo de TLS-RPT que el RFC no define</translation>
    </message>
    <message>
        <source>{subject} has the field {name}, which the RFC does not define.</source>
        <translation>{subject} tiene el campo {name}, que el RFC no define.</translation>
    </message>
    <message>
        <source>Reporters ignore unknown fields; it does no harm.</source>
        <translation>Los informantes ignoran los campos desconocidos; no perjudica.</translation>
    </message>
    <message>
        <source>Field given twice in TLS-RPT</source>
        <translation>Campo repetido en TLS-RPT</translation>
    </message>
    <message>
        <source>{subject} has the field {name} twice.</source>
        <translation>{subject} tiene el campo {name} dos veces.</translation>
    </message>
    <message>
        <source>Some reporters read only the first one.</source>
        <translation>Algunos informantes leen solo el primero.</translation>
    </message>
    <message>
        <source>Join the addresses in one rua, separated by commas.</source>
        <translation>Reunir las direcciones en un solo rua, separadas por comas.</translation>
    </message>
    <message>
        <source>Other TXT records at the TLS-RPT name</source>
        <translation>Otros registros TXT en el nombre de TLS-RPT</translation>
    </message>
    <message>
        <source>Often a wildcard answers here. Reporters skip such records.</source>
        <translation>Suele responder aquí un comodín. Los informantes omiten estos registros.</translation>
    </message>
    <message>
        <source>TLS-RPT record reached through an alias</source>
        <translation>Registro TLS-RPT alcanzado por un alias</translation>
    </message>
    <message>
        <source>This is how a provider receives reports for many domains.</source>
        <translation>Así recibe un proveedor los informes de muchos dominios.</translation>
    </message>
    <message>
        <source>TLS-RPT record at the wrong name</source>
        <translation>Registro TLS-RPT en un nombre equivocado</translation>
    </message>
    <message>
        <source>A TLS-RPT record is at {subject}; reporters look for it at {target}.</source>
        <translation>Hay un registro TLS-RPT en {subject}; los informantes lo buscan en {target}.</translation>
    </message>
    <message>
        <source>Nobody reads it where it is.</source>
        <translation>Donde está, nadie lo lee.</translation>
    </message>
    <message>
        <source>Move the record to {target}.</source>
        <translation>Mover el registro a {target}.</translation>
    </message>
    <message>
        <source>Some reporters read the TLS-RPT record differently</source>
        <translation>Algunos informantes leen el registro TLS-RPT de otro modo</translation>
    </message>
    <message>
        <source>The RFC allows the record; these implementations do not follow it here.</source>
        <translation>El RFC permite el registro; estas implementaciones no lo siguen en este punto.</translation>
    </message>
    <message>
        <source>TLS-RPT record is good</source>
        <translation>Registro TLS-RPT correcto</translation>
    </message>
    <message>
        <source>Reports are sent to {uri}.</source>
        <translation>Los informes se envían a {uri}.</translation>
    </message>
    <message>
        <source>One valid record with a place that reports can be sent to.</source>
        <translation>Un único registro válido con un destino al que se pueden enviar informes.</translation>
    </message>
    <message>
        <source>Port 25 is blocked here</source>
        <translation>El puerto 25 está bloqueado aquí</translation>
    </message>
    <message>
        <source>No mail host of any checked domain answers on port 25.</source>
        <translation>Ningún servidor de correo de los dominios comprobados responde en el puerto 25.</translation>
    </message>
    <message>
        <source>Most access networks block it. Nothing can be said about the mail hosts from here.</source>
        <translation>La mayoría de las redes de acceso lo bloquean. Desde aquí no se puede decir nada de los servidores de correo.</translation>
    </message>
    <message>
        <source>Check from a server, or through a SOCKS proxy, or gather the facts on the mail server and read them here.</source>
        <translation>Comprobar desde un servidor o a través de un proxy SOCKS, o recoger los datos en el servidor de correo y leerlos aquí.</translation>
    </message>
    <message>
        <source>Mail host does not answer</source>
        <translation>El servidor de correo no responde</translation>
    </message>
    <message>
        <source>{host} does not answer on port 25 at {address}. {detail}</source>
        <translation>{host} no responde en el puerto 25 en {address}. {detail}</translation>
    </message>
    <message>
        <source>Senders try the next address or host.</source>
        <translation>Los remitentes prueban la siguiente dirección o el siguiente servidor.</translation>
    </message>
    <message>
        <source>Look at the mail server and the firewall.</source>
        <translation>Revisar el servidor de correo y el cortafuegos.</translation>
    </message>
    <message>
        <source>No SMTP greeting</source>
        <translation>Sin saludo SMTP</translation>
    </message>
    <message>
        <source>{host} at {address} does not greet as a mail server: {detail}</source>
        <translation>{host} en {address} no saluda como servidor de correo: {detail}</translation>
    </message>
    <message>
        <source>Senders give up on it.</source>
        <translation>Los remitentes desisten.</translation>
    </message>
    <message>
        <source>Look what answers on port 25.</source>
        <translation>Mirar qué responde en el puerto 25.</translation>
    </message>
    <message>
        <source>Mail host offers no STARTTLS</source>
        <translation>El servidor de correo no ofrece STARTTLS</translation>
    </message>
    <message>
        <source>{host} at {address} does not offer STARTTLS.</source>
        <translation>{host} en {address} no ofrece STARTTLS.</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it; without a policy mail travels in the clear.</source>
        <translation>Con enforce, los remitentes no le entregan; sin política, el correo viaja sin cifrar.</translation>
    </message>
    <message>
        <source>Switch STARTTLS on, and look for a filter in front that removes it.</source>
        <translation>Activar STARTTLS y buscar un filtro que lo elimine por el camino.</translation>
    </message>
    <message>
        <source>Mail host refuses STARTTLS</source>
        <translation>El servidor de correo rechaza STARTTLS</translation>
    </message>
    <message>
        <source>{host} at {address} offers STARTTLS but refuses it: {detail}</source>
        <translation>{host} en {address} ofrece STARTTLS, pero lo rechaza: {detail}</translation>
    </message>
    <message>
        <source>To senders this is the same as no TLS.</source>
        <translation>Para los remitentes equivale a no tener TLS.</translation>
    </message>
    <message>
        <source>Look at the log of the mail server; often the certificate cannot be read.</source>
        <translation>Mirar el registro de actividad del servidor de correo; a menudo no puede leer el certificado.</translation>
    </message>
    <message>
        <source>Octets before the handshake</source>
        <translation>Octetos antes de la negociación</translation>
    </message>
    <message>
        <source>Between the STARTTLS reply of {host} at {address} and the handshake there were more octets.</source>
        <translation>Entre la respuesta a STARTTLS de {host} en {address} y la negociación llegaron más octetos.</translation>
    </message>
    <message>
        <source>A vulnerable server, or somebody on the way, puts words in where none belong. They were discarded.</source>
        <translation>Un servidor vulnerable, o alguien en el camino, introduce texto donde no debe haberlo. Se ha descartado.</translation>
    </message>
    <message>
        <source>Update the mail server; if it is current, look at what stands in front of it.</source>
        <translation>Actualizar el servidor de correo; si está al día, mirar qué hay delante de él.</translation>
    </message>
    <message>
        <source>TLS handshake with the mail host failed</source>
        <translation>Falló la negociación TLS con el servidor de correo</translation>
    </message>
    <message>
        <source>The TLS handshake with {host} at {address} failed. {detail}</source>
        <translation>La negociación TLS con {host} en {address} ha fallado. {detail}</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it.</source>
        <translation>Con enforce, los remitentes no le entregan.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and 1.3 with the usual ciphers and a complete certificate.</source>
        <translation>Ofrecer TLS 1.2 y 1.3 con los cifrados habituales y un certificado completo.</translation>
    </message>
    <message>
        <source>Old TLS version at the mail host</source>
        <translation>Versión antigua de TLS en el servidor de correo</translation>
    </message>
    <message>
        <source>{host} offers no better than {protocol} at {address}.</source>
        <translation>{host} no ofrece nada mejor que {protocol} en {address}.</translation>
    </message>
    <message>
        <source>Senders that require TLS 1.2 do not deliver under enforce.</source>
        <translation>Los remitentes que exigen TLS 1.2 no entregan con enforce.</translation>
    </message>
    <message>
        <source>Mail certificate is not trusted</source>
        <translation>El certificado de correo no es fiable</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} is not trusted: {reason}.</source>
        <translation>El certificado de {host} en {address} no es fiable: {reason}.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority with its full chain.</source>
        <translation>Instalar un certificado de una autoridad pública con su cadena completa.</translation>
    </message>
    <message>
        <source>Mail certificate has another name</source>
        <translation>El certificado de correo tiene otro nombre</translation>
    </message>
    <message>
        <source>Under enforce senders do not deliver to it. The name in the MX record counts.</source>
        <translation>Con enforce, los remitentes no le entregan. Cuenta el nombre del registro MX.</translation>
    </message>
    <message>
        <source>Mail certificate has expired</source>
        <translation>El certificado de correo ha caducado</translation>
    </message>
    <message>
        <source>Mail certificate is not valid yet</source>
        <translation>El certificado de correo aún no es válido</translation>
    </message>
    <message>
        <source>Until then senders do not deliver under enforce.</source>
        <translation>Hasta entonces, los remitentes no entregan con enforce.</translation>
    </message>
    <message>
        <source>Mail certificate expires soon</source>
        <translation>El certificado de correo caduca pronto</translation>
    </message>
    <message>
        <source>When it has expired, senders no longer deliver under enforce.</source>
        <translation>Cuando caduque, los remitentes dejarán de entregar con enforce.</translation>
    </message>
    <message>
        <source>Addresses of one host differ</source>
        <translation>Las direcciones de un servidor difieren</translation>
    </message>
    <message>
        <source>The addresses {address} of {host} differ in: {detail}.</source>
        <translation>Las direcciones {address} de {host} difieren en: {detail}.</translation>
    </message>
    <message>
        <source>It may be a cluster, or one machine that was forgotten at the last change.</source>
        <translation>Puede ser un clúster, o una máquina olvidada en el último cambio.</translation>
    </message>
    <message>
        <source>Compare the machines.</source>
        <translation>Comparar las máquinas.</translation>
    </message>
    <message>
        <source>Mail host without IPv6</source>
        <translation>Servidor de correo sin IPv6</translation>
    </message>
    <message>
        <source>{host} has no IPv6 address.</source>
        <translation>{host} no tiene dirección IPv6.</translation>
    </message>
    <message>
        <source>Nothing is wrong; senders use IPv4.</source>
        <translation>No hay ningún problema; los remitentes usan IPv4.</translation>
    </message>
    <message>
        <source>Mail host is good</source>
        <translation>Servidor de correo correcto</translation>
    </message>
    <message>
        <source>Tested as senders do it; no mail was sent.</source>
        <translation>Probado como lo hacen los remitentes; no se ha enviado correo.</translation>
    </message>
    <message>
        <source>No MTA-STS record</source>
        <translation>Sin registro MTA-STS</translation>
    </message>
    <message>
        <source>There is no MTA-STS record at {subject}.</source>
        <translation>No hay registro MTA-STS en {subject}.</translation>
    </message>
    <message>
        <source>Senders look for this record first. Without it they do not ask for a policy, and an attacker can redirect or decrypt mail unnoticed.</source>
        <translation>Los remitentes buscan primero este registro. Sin él no piden la política, y un atacante puede desviar o descifrar el correo sin que se note.</translation>
    </message>
    <message>
        <source>Draft a policy, serve it, then publish the record.</source>
        <translation>Redactar una política, servirla y después publicar el registro.</translation>
    </message>
    <message>
        <source>MTA-STS record could not be looked up</source>
        <translation>No se pudo consultar el registro MTA-STS</translation>
    </message>
    <message>
        <source>A failed look-up is not the same as no record: senders keep a cached policy and try again.</source>
        <translation>Una consulta fallida no equivale a que no haya registro: los remitentes mantienen la política en caché y lo intentan de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers of the domain.</source>
        <translation>Intentarlo de nuevo. Si persiste, revisar los servidores de nombres del dominio.</translation>
    </message>
    <message>
        <source>DNSSEC of the record does not validate</source>
        <translation>DNSSEC del registro no valida</translation>
    </message>
    <message>
        <source>Resolvers that validate give senders no answer at all, so they find no policy, and often no mail host either.</source>
        <translation>Los resolutores que validan no dan ninguna respuesta a los remitentes, así que no encuentran política y, a menudo, tampoco servidor de correo.</translation>
    </message>
    <message>
        <source>Have the zone signed anew and compare the DS record at the parent with the keys of the zone.</source>
        <translation>Volver a firmar la zona y comparar el registro DS de la zona superior con las claves de la zona.</translation>
    </message>
    <message>
        <source>More than one MTA-STS record</source>
        <translation>Más de un registro MTA-STS</translation>
    </message>
    <message>
        <source>{subject} has {count} MTA-STS records.</source>
        <translation>{subject} tiene {count} registros MTA-STS.</translation>
    </message>
    <message>
        <source>Where more than one record begins with v=STSv1; senders act as if there were none.</source>
        <translation>Si más de un registro empieza por v=STSv1; los remitentes actúan como si no hubiera ninguno.</translation>
    </message>
    <message>
        <source>Delete all but one.</source>
        <translation>Eliminar todos menos uno.</translation>
    </message>
    <message>
        <source>MTA-STS record is malformed</source>
        <translation>Registro MTA-STS mal formado</translation>
    </message>
    <message>
        <source>Senders ignore a record that does not follow the grammar, and so find no policy.</source>
        <translation>Los remitentes ignoran un registro que no sigue la gramática, así que no encuentran política.</translation>
    </message>
    <message>
        <source>Write it as v=STSv1; id=20260101T000000;</source>
        <translation>Escribirlo así: v=STSv1; id=20260101T000000;</translation>
    </message>
    <message>
        <source>Blank before the first semicolon</source>
        <translation>Espacio antes del primer punto y coma</translation>
    </message>
    <message>
        <source>{subject} does not begin with exactly v=STSv1; but with a blank before the semicolon.</source>
        <translation>{subject} no empieza exactamente por v=STSv1; sino con un espacio antes del punto y coma.</translation>
    </message>
    <message>
        <source>The grammar allows the blank, the rule by which senders pick the record does not: many see no record.</source>
        <translation>La gramática permite el espacio; la regla con la que los remitentes eligen el registro, no: muchos no ven ningún registro.</translation>
    </message>
    <message>
        <source>Remove the blank: v=STSv1; id=…</source>
        <translation>Eliminar el espacio: v=STSv1; id=…</translation>
    </message>
    <message>
        <source>Version misspelt or not first</source>
        <translation>Versión mal escrita o no al principio</translation>
    </message>
    <message>
        <source>A record at {subject} means to be an MTA-STS record but does not begin with v=STSv1; it begins with: {text}</source>
        <translation>Un registro de {subject} pretende ser MTA-STS, pero no empieza por v=STSv1; empieza por: {text}</translation>
    </message>
    <message>
        <source>Senders compare the beginning letter by letter, upper and lower case included, and skip everything else.</source>
        <translation>Los remitentes comparan el principio letra por letra, mayúsculas y minúsculas incluidas, y omiten todo lo demás.</translation>
    </message>
    <message>
        <source>Begin the record with exactly v=STSv1;</source>
        <translation>Empezar el registro exactamente por v=STSv1;</translation>
    </message>
    <message>
        <source>Record without id</source>
        <translation>Registro sin id</translation>
    </message>
    <message>
        <source>The MTA-STS record at {subject} has no id.</source>
        <translation>El registro MTA-STS de {subject} no tiene id.</translation>
    </message>
    <message>
        <source>The id tells senders when to fetch the policy again. A record without it is invalid.</source>
        <translation>El id indica a los remitentes cuándo obtener de nuevo la política. Un registro sin él no es válido.</translation>
    </message>
    <message>
        <source>Add an id of 1 to 32 letters and digits, for example the date and time.</source>
        <translation>Añadir un id de 1 a 32 letras y dígitos, por ejemplo la fecha y la hora.</translation>
    </message>
    <message>
        <source>id has characters that are not allowed</source>
        <translation>id con caracteres no permitidos</translation>
    </message>
    <message>
        <source>The id {value} at {subject} is not made of 1 to 32 letters and digits.</source>
        <translation>El id {value} de {subject} no consta de 1 a 32 letras y dígitos.</translation>
    </message>
    <message>
        <source>Hyphens, dots and underscores are not allowed; senders ignore the record.</source>
        <translation>No se permiten guiones, puntos ni guiones bajos; los remitentes ignoran el registro.</translation>
    </message>
    <message>
        <source>Use letters and digits only.</source>
        <translation>Usar solo letras y dígitos.</translation>
    </message>
    <message>
        <source>Field given twice in the record</source>
        <translation>Campo repetido en el registro</translation>
    </message>
    <message>
        <source>{subject} has the field {name} twice; the first one counts.</source>
        <translation>{subject} tiene el campo {name} dos veces; cuenta el primero.</translation>
    </message>
    <message>
        <source>Senders disagree about which one counts, so they may not see a change.</source>
        <translation>Los remitentes no coinciden en cuál cuenta, así que pueden no ver un cambio.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Dejar uno.</translation>
    </message>
    <message>
        <source>Field that the RFC does not define</source>
        <translation>Campo que el RFC no define</translation>
    </message>
    <message>
        <source>Senders ignore unknown fields; it does no harm.</source>
        <translation>Los remitentes ignoran los campos desconocidos; no perjudica.</translation>
    </message>
    <message>
        <source>Other TXT records at the name</source>
        <translation>Otros registros TXT en el nombre</translation>
    </message>
    <message>
        <source>Often a wildcard answers here. Senders skip such records, but some implementations trip over them.</source>
        <translation>Suele responder aquí un comodín. Los remitentes omiten estos registros, pero algunas implementaciones tropiezan con ellos.</translation>
    </message>
    <message>
        <source>Exempt the name from the wildcard if it is one.</source>
        <translation>Excluir el nombre del comodín, si lo es.</translation>
    </message>
    <message>
        <source>MTA-STS record at the wrong name</source>
        <translation>Registro MTA-STS en un nombre equivocado</translation>
    </message>
    <message>
        <source>An MTA-STS record is at {subject}; senders look for it at {target}.</source>
        <translation>Hay un registro MTA-STS en {subject}; los remitentes lo buscan en {target}.</translation>
    </message>
    <message>
        <source>Record reached through an alias</source>
        <translation>Registro alcanzado por un alias</translation>
    </message>
    <message>
        <source>This is how a provider keeps the record for many domains. Whoever controls the target controls the id.</source>
        <translation>Así mantiene un proveedor el registro de muchos dominios. Quien controla el destino controla el id.</translation>
    </message>
    <message>
        <source>Alias ends where there is nothing</source>
        <translation>El alias no lleva a nada</translation>
    </message>
    <message>
        <source>Senders find no record, and somebody else may register the target and publish one.</source>
        <translation>Los remitentes no encuentran registro, y un tercero puede registrar el destino y publicar uno.</translation>
    </message>
    <message>
        <source>Create the target or remove the alias.</source>
        <translation>Crear el destino o eliminar el alias.</translation>
    </message>
    <message>
        <source>Long TTL of the record</source>
        <translation>TTL largo del registro</translation>
    </message>
    <message>
        <source>The record at {subject} may be cached for {seconds} seconds.</source>
        <translation>El registro de {subject} puede estar en caché {seconds} segundos.</translation>
    </message>
    <message>
        <source>Until then senders do not see a new id, and so no new policy.</source>
        <translation>Hasta entonces los remitentes no ven un id nuevo, y por tanto tampoco una política nueva.</translation>
    </message>
    <message>
        <source>A TTL of one hour to one day is usual.</source>
        <translation>Lo habitual es un TTL de una hora a un día.</translation>
    </message>
    <message>
        <source>Some senders read the record differently</source>
        <translation>Algunos remitentes leen el registro de otro modo</translation>
    </message>
    <message>
        <source>MTA-STS record is good</source>
        <translation>Registro MTA-STS correcto</translation>
    </message>
    <message>
        <source>{subject} has one valid record with the id {id}.</source>
        <translation>{subject} tiene un único registro válido con el id {id}.</translation>
    </message>
    <message>
        <source>Senders find it and fetch the policy when the id changes.</source>
        <translation>Los remitentes lo encuentran y obtienen la política cuando cambia el id.</translation>
    </message>
    <message>
        <source>Policy changed, id did not</source>
        <translation>La política cambió, el id no</translation>
    </message>
    <message>
        <source>The live policy of {subject} changed, but its id is still the same.</source>
        <translation>La política publicada de {subject} ha cambiado, pero su id sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>Senders that hold the old policy compare the id only, and go on using the old one.</source>
        <translation>Los remitentes que tienen la política antigua solo comparan el id y siguen usándola.</translation>
    </message>
    <message>
        <source>Change the id of the _mta-sts record.</source>
        <translation>Cambiar el id del registro _mta-sts.</translation>
    </message>
    <message>
        <source>id changed, policy did not</source>
        <translation>El id cambió, la política no</translation>
    </message>
    <message>
        <source>The id of {subject} changed, but the policy means the same.</source>
        <translation>El id de {subject} ha cambiado, pero la política significa lo mismo.</translation>
    </message>
    <message>
        <source>Senders fetch the policy again; it does no harm.</source>
        <translation>Los remitentes vuelven a obtener la política; no perjudica.</translation>
    </message>
    <message>
        <source>Live state differs from the draft</source>
        <translation>Lo publicado difiere del borrador</translation>
    </message>
    <message>
        <source>What is published for {subject} differs from the draft kept here: {change}.</source>
        <translation>Lo publicado para {subject} difiere del borrador guardado aquí: {change}.</translation>
    </message>
    <message>
        <source>Somebody changed one of them, or the draft was not published yet.</source>
        <translation>Alguien cambió uno de los dos, o el borrador aún no se ha publicado.</translation>
    </message>
    <message>
        <source>Publish the draft, or take over what is live.</source>
        <translation>Publicar el borrador, o adoptar lo publicado.</translation>
    </message>
    <message>
        <source>Name servers disagree</source>
        <translation>Los servidores de nombres no coinciden</translation>
    </message>
    <message>
        <source>The name servers of the domain give different answers at {subject}: {detail}.</source>
        <translation>Los servidores de nombres del dominio dan respuestas distintas para {subject}: {detail}.</translation>
    </message>
    <message>
        <source>Which record a sender sees depends on the name server it asks.</source>
        <translation>El registro que ve un remitente depende del servidor de nombres al que pregunta.</translation>
    </message>
    <message>
        <source>Look why a secondary server did not take over the zone.</source>
        <translation>Averiguar por qué un servidor secundario no ha transferido la zona.</translation>
    </message>
    <message>
        <source>A sender still holds an old policy</source>
        <translation>Un remitente conserva una política antigua</translation>
    </message>
    <message>
        <source>{who} reported on {date} with a policy that is no longer live; it may hold it until {until}.</source>
        <translation>{who} informó el {date} con una política que ya no está publicada; puede conservarla hasta el {until}.</translation>
    </message>
    <message>
        <source>Until then it delivers by the old policy.</source>
        <translation>Hasta entonces entrega según la política antigua.</translation>
    </message>
    <message>
        <source>MTA-STS was removed too early</source>
        <translation>MTA-STS se retiró demasiado pronto</translation>
    </message>
    <message>
        <source>Record or policy of {subject} vanished, but senders may hold an enforce policy until {until}.</source>
        <translation>El registro o la política de {subject} ha desaparecido, pero los remitentes pueden conservar una política enforce hasta el {until}.</translation>
    </message>
    <message>
        <source>They go on enforcing it and may refuse to deliver.</source>
        <translation>Siguen aplicándola y pueden negarse a entregar.</translation>
    </message>
    <message>
        <source>Serve mode none until then, and remove everything afterwards.</source>
        <translation>Servir el modo none hasta entonces y eliminarlo todo después.</translation>
    </message>
    <message>
        <source>The certificate of {subject} at {address} expires at {date}; days left: {days}.</source>
        <translation>El certificado de {subject} en {address} caduca el {date} (días restantes: {days}).</translation>
    </message>
    <message>
        <source>{subject} serves the policy with a valid certificate; addresses: {count}.</source>
        <translation>{subject} sirve la política con un certificado válido (direcciones: {count}).</translation>
    </message>
    <message>
        <source>{subject} has other TXT records ({count}), for example: {text}</source>
        <translation>{subject} tiene otros registros TXT ({count}), por ejemplo: {text}</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} expires at {date}; days left: {days}.</source>
        <translation>El certificado de {host} en {address} caduca el {date} (días restantes: {days}).</translation>
    </message>
    <message>
        <source>{host} has STARTTLS with a valid certificate; addresses: {count}.</source>
        <translation>{host} tiene STARTTLS con un certificado válido (direcciones: {count}).</translation>
    </message>
    <message>
        <source>The policy is valid, but not read alike everywhere. {who}: {effect}.</source>
        <translation>La política es válida, pero no todos la leen igual. {who}: {effect}.</translation>
    </message>
    <message>
        <source>The record at {subject} is valid, but not read alike everywhere. {who}: {effect}.</source>
        <translation>El registro de {subject} es válido, pero no todos lo leen igual. {who}: {effect}.</translation>
    </message>
    <message>
        <source>At {place}, {repair}.</source>
        <translation>En {place}: {repair}.</translation>
    </message>
    <message>
        <source>File cannot be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>{subject} could not be opened: {detail}.</source>
        <translation>No se ha podido abrir {subject}: {detail}.</translation>
    </message>
    <message>
        <source>{subject} is no TLS report: {detail}.</source>
        <translation>{subject} no es un informe TLS: {detail}.</translation>
    </message>
    <message>
        <source>Policy host&apos;s answer cannot be read</source>
        <translation>La respuesta del servidor de la política no se puede leer</translation>
    </message>
    <message>
        <source>{subject} does not give a whole HTTP answer at {address}: {detail}.</source>
        <translation>{subject} no da una respuesta HTTP completa en {address}: {detail}.</translation>
    </message>
    <message>
        <source>Something answers behind the certificate, but not as HTTP wants it: it closes too early, packs what nobody asked to be packed, or is no web server.</source>
        <translation>Tras el certificado responde algo, pero no como exige HTTP: cierra antes de tiempo, comprime lo que nadie pidió comprimir o no es un servidor web.</translation>
    </message>
    <message>
        <source>Look what listens at this address, and serve the policy as it is: whole, and without Content-Encoding.</source>
        <translation>Ver qué escucha en esta dirección y servir la política tal cual: completa y sin Content-Encoding.</translation>
    </message>
    <message>
        <source>Reports about {subject} came in, a domain that is not in the portfolio.</source>
        <translation>Han llegado informes sobre {subject}, un dominio que no está en la cartera.</translation>
    </message>
    <message>
        <source>The certificate {certificate} in the chain of {host} at {address} expired at {date}.</source>
        <translation>El certificado {certificate} de la cadena de {host} en {address} caducó el {date}.</translation>
    </message>
    <message>
        <source>Renew the certificate and load it with its whole chain into the web server.</source>
        <translation>Renovar el certificado y cargarlo con toda su cadena en el servidor web.</translation>
    </message>
    <message>
        <source>The certificate {certificate} in the chain of {host} at {address} is valid only from {date}.</source>
        <translation>El certificado {certificate} de la cadena de {host} en {address} solo es válido desde el {date}.</translation>
    </message>
    <message>
        <source>Renew it, and make the mail server load it with its whole chain.</source>
        <translation>Renovarlo y hacer que el servidor de correo lo cargue con toda su cadena.</translation>
    </message>
    <message>
        <source>Write {meant} instead of {name}, if that was meant.</source>
        <translation>Escribir {meant} en lugar de {name}, si eso es lo que se quería.</translation>
    </message>
    <message>
        <source>So that they read it as it is meant: {cure}.</source>
        <translation>Para que lo lean como se pretende: {cure}.</translation>
    </message>
    <message>
        <source>{subject} is a report that was read before{difference}.</source>
        <translation>{subject} es un informe que ya se había leído{difference}.</translation>
    </message>
    <message>
        <source>TLSA records could not be looked up</source>
        <translation>No se pudieron consultar los registros TLSA</translation>
    </message>
    <message>
        <source>Senders that use DANE hold mail back as long as it fails for them, too.</source>
        <translation>Los remitentes que usan DANE retienen el correo mientras también les falle.</translation>
    </message>
    <message>
        <source>Try again. If it stays, look at the name servers of the mail host.</source>
        <translation>Intentarlo de nuevo. Si persiste, revisar los servidores de nombres del servidor de correo.</translation>
    </message>
    <message>
        <source>Mail certificate that only this machine trusts</source>
        <translation>Certificado de correo en el que solo confía este equipo</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} comes from {issuer}, which only this machine trusts.</source>
        <translation>El certificado de {host} en {address} procede de {issuer}, en quien solo confía este equipo.</translation>
    </message>
    <message>
        <source>It is from an authority of your own, or something in between reads along. Senders outside do not know that authority; under enforce they do not deliver to it.</source>
        <translation>Es de una autoridad propia, o algo lee la conexión por el camino. Los remitentes de fuera no conocen esa autoridad; con enforce no le entregan correo.</translation>
    </message>
    <message>
        <source>Install a certificate of a public authority, or check from another network.</source>
        <translation>Instalar un certificado de una autoridad pública o comprobar desde otra red.</translation>
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
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Id de la política</translation>
    </message>
    <message>
        <source>id of the live _mta-sts record</source>
        <translation>id del registro _mta-sts publicado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>En uso hasta</translation>
    </message>
    <message>
        <source>The last moment at which a sender may still hold it</source>
        <translation>Último momento en que un remitente puede conservarla todavía</translation>
    </message>
</context>
<context>
    <name>Interop</name>
    <message>
        <source>its parser was run in August 2026</source>
        <translation>su analizador se ejecutó en agosto de 2026</translation>
    </message>
    <message>
        <source>its parser was run in August 2026 (%1)</source>
        <translation>su analizador se ejecutó en agosto de 2026 (%1)</translation>
    </message>
    <message>
        <source>read in its source in August 2026</source>
        <translation>leído en su código fuente en agosto de 2026</translation>
    </message>
    <message>
        <source>read in its source in August 2026 (%1)</source>
        <translation>leído en su código fuente en agosto de 2026 (%1)</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Check it</source>
        <translation>Comprobarlo</translation>
    </message>
    <message>
        <source>Publish the draft, then check it</source>
        <translation>Publicar el borrador y después comprobarlo</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <comment>title of a finding</comment>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Renew the certificate of %1</source>
        <translation>Renovar el certificado de %1</translation>
    </message>
    <message>
        <source>Draft a policy</source>
        <translation>Redactar una política</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Publicar el borrador</translation>
    </message>
    <message>
        <source>Look at the check</source>
        <translation>Mirar la comprobación</translation>
    </message>
    <message>
        <source>Remove record and policy when caches have run out</source>
        <translation>Eliminar el registro y la política cuando venzan las cachés</translation>
    </message>
    <message>
        <source>Publish a TLS-RPT record</source>
        <translation>Publicar un registro TLS-RPT</translation>
    </message>
    <message>
        <source>Look into the failures in the reports</source>
        <translation>Examinar los fallos de los informes</translation>
    </message>
    <message>
        <source>Watch the reports, then enforce</source>
        <translation>Vigilar los informes y después pasar a enforce</translation>
    </message>
    <message>
        <source>Raise max_age to two weeks or more</source>
        <translation>Aumentar max_age a dos semanas o más</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
</context>
<context>
    <name>OverviewTable</name>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado %1</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1: valid until %2</source>
        <comment>host, date</comment>
        <translation>%1: válido hasta el %2</translation>
    </message>
    <message>
        <source>%1 of %2 sessions failed</source>
        <translation>%1 de %2 sesiones fallidas</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What a sender finds: absent, broken, none, testing or enforce</source>
        <translation>Lo que encuentra un remitente: ausente, erróneo, none, testing o enforce</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The worst of the last check</source>
        <translation>Lo peor de la última comprobación</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Mode of the live policy</source>
        <translation>Modo de la política publicada</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>max_age of the live policy</source>
        <translation>max_age de la política publicada</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The certificate that ends first, of the policy host and of every mail host</source>
        <translation>El certificado que caduca primero, del servidor de la política y de todos los servidores de correo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>TLS sessions reported in the last 14 days</source>
        <translation>Sesiones TLS comunicadas en los últimos 14 días</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Share of failed sessions in the last 14 days</source>
        <translation>Proporción de sesiones fallidas en los últimos 14 días</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Sessions of the last 14 days; failed ones at the bottom</source>
        <translation>Sesiones de los últimos 14 días; las fallidas, abajo</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Informantes</translation>
    </message>
    <message>
        <source>How many organizations reported in the last 14 days</source>
        <translation>Cuántas organizaciones informaron en los últimos 14 días</translation>
    </message>
    <message>
        <source>Policy id</source>
        <translation>Id de la política</translation>
    </message>
    <message>
        <source>id of the live _mta-sts record</source>
        <translation>id del registro _mta-sts publicado</translation>
    </message>
</context>
<context>
    <name>PlannedRecords</name>
    <message>
        <source>The DNS has: %1</source>
        <translation>En el DNS: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>How the record stands to the last check</source>
        <translation>Situación del registro en la última comprobación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the DNS now</source>
        <translation>Ahora en el DNS</translation>
    </message>
</context>
<context>
    <name>PolicyTables</name>
    <message>
        <source>− live</source>
        <comment>line only in the live policy</comment>
        <translation>− publicada</translation>
    </message>
    <message>
        <source>+ draft</source>
        <comment>line only in the draft</comment>
        <translation>+ borrador</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Implementation that fetches policies</source>
        <translation>Implementación que obtiene políticas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Interpretación</translation>
    </message>
    <message>
        <source>What it makes of this policy</source>
        <translation>Cómo interpreta esta política</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where this is documented</source>
        <translation>Dónde está documentado</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>Solo en</translation>
    </message>
    <message>
        <source>sends mail</source>
        <translation>envía correo</translation>
    </message>
    <message>
        <source>checks only</source>
        <translation>solo comprueba</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whether it decides about mail, or only tells its users</source>
        <translation>Si decide sobre el correo o solo informa a sus usuarios</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>(without details)</source>
        <translation>(sin detalles)</translation>
    </message>
    <message>
        <source>(not given)</source>
        <translation>(no indicado)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sending source</source>
        <translation>Origen del envío</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Informante</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>TLS sessions, not messages</source>
        <translation>Sesiones TLS, no mensajes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share of failed sessions</source>
        <translation>Proporción de sesiones fallidas</translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Informantes</translation>
    </message>
    <message>
        <source>How many organizations reported it</source>
        <translation>Cuántas organizaciones lo comunicaron</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>How many mail hosts it happened at</source>
        <translation>En cuántos servidores de correo ocurrió</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Action needed</source>
        <translation>Requiere acción</translation>
    </message>
    <message>
        <source>Report id</source>
        <translation>Id del informe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where it was read from</source>
        <translation>De dónde se leyó</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Dirección de origen</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Nombre de la dirección</translation>
    </message>
    <message>
        <source>What the reverse DNS says; asked on request only</source>
        <translation>Lo que dice el DNS inverso; solo se consulta a petición</translation>
    </message>
    <message>
        <source>Failed sessions from this address</source>
        <translation>Sesiones fallidas desde esta dirección</translation>
    </message>
    <message>
        <source>Successful sessions are in the row of the reporter without an address: reports do not break them down by address</source>
        <translation>Las sesiones correctas están en la fila del informante sin dirección: los informes no las desglosan por dirección</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Tasa de éxito</translation>
    </message>
    <message>
        <source>Of all sessions of the reporter</source>
        <translation>De todas las sesiones del informante</translation>
    </message>
    <message>
        <source>First failure</source>
        <translation>Primer fallo</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>Failed sessions at this address</source>
        <translation>Sesiones fallidas en esta dirección</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>reporters, all reporters</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>How many organizations reported it, of all that reported in this period</source>
        <translation>Cuántas organizaciones lo comunicaron, de todas las que informaron en este periodo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Whether the mail it came in is signed by the reporter&apos;s domain (DKIM)</source>
        <translation>Si el mensaje en que llegó está firmado por el dominio del informante (DKIM)</translation>
    </message>
    <message>
        <source>%1, and others</source>
        <comment>what failed</comment>
        <translation>%1 y otros</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <comment>reporter of an invented report</comment>
        <translation>%1 (ejemplo)</translation>
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
            <numerusform>En el último día (%n)</numerusform>
            <numerusform>En los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>El %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>An unnamed reporter</source>
        <translation>Un informante sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 reported %2 failed session(s) of %3, without details.</source>
        <translation>
            <numerusform>%1 comunicó %2 sesión fallida de %3, sin detalles.</numerusform>
            <numerusform>%1 comunicó %2 sesiones fallidas de %3, sin detalles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reported %2 failed session(s) of %3. Most frequent: %4.</source>
        <translation>
            <numerusform>%1 comunicó %2 sesión fallida de %3. Lo más frecuente: %4.</numerusform>
            <numerusform>%1 comunicó %2 sesiones fallidas de %3. Lo más frecuente: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no report of this period.</source>
        <translation>No hay ningún informe de este periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reporter(s)</source>
        <translation>
            <numerusform>%1 informante</numerusform>
            <numerusform>%1 informantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s)</source>
        <translation>
            <numerusform>%1 sesión</numerusform>
            <numerusform>%1 sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 counted %3; none of them failed.</source>
        <translation>%1, según %2: %3, ninguna fallida.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 counted %3; %4 of them reported failures (%5).</source>
        <translation>
            <numerusform>%1, según %2: %3; %4 de ellos comunicó fallos (%5).</numerusform>
            <numerusform>%1, según %2: %3; %4 de ellos comunicaron fallos (%5).</numerusform>
        </translation>
    </message>
    <message>
        <source>No report about a day after %1 is here: either none was opened, or none arrives.</source>
        <translation>No hay ningún informe de un día posterior al %1: o no se ha abierto ninguno, o no llega ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not reported since %2; it used to report at least every %n day(s).</source>
        <translation>
            <numerusform>%1 no ha informado desde el %2; solía informar al menos una vez cada %n día.</numerusform>
            <numerusform>%1 no ha informado desde el %2; solía informar al menos cada %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n reporters about %1 saw failures: look for the cause on your side first.</source>
        <translation>
            <numerusform>El único informante (%n) de %1 vio fallos: buscar primero la causa en el lado propio.</numerusform>
            <numerusform>Los %n informantes de %1 vieron fallos: buscar primero la causa en el lado propio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 reporters about %2 saw failures: the cause may lie with them or on their way to you.</source>
        <translation>
            <numerusform>%n de %1 informantes de %2 vio fallos: la causa puede estar en su lado o en su camino hasta aquí.</numerusform>
            <numerusform>%n de %1 informantes de %2 vieron fallos: la causa puede estar en su lado o en su camino hasta aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>In reports without a date</source>
        <translation>En informes sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; under enforce their mail was refused or delayed.</source>
        <translation>
            <numerusform>Falló %1 sesión; con enforce, su correo se rechazó o se retrasó.</numerusform>
            <numerusform>Fallaron %1 sesiones; con enforce, su correo se rechazó o se retrasó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; DANE knows no testing, so their mail was refused or delayed.</source>
        <translation>
            <numerusform>Falló %1 sesión; DANE no tiene modo testing, así que su correo se rechazó o se retrasó.</numerusform>
            <numerusform>Fallaron %1 sesiones; DANE no tiene modo testing, así que su correo se rechazó o se retrasó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; without a valid answer of the DNS senders hold mail back, so it was refused or delayed.</source>
        <translation>
            <numerusform>Falló %1 sesión; sin una respuesta DNS válida, los remitentes retienen el correo, así que se rechazó o se retrasó.</numerusform>
            <numerusform>Fallaron %1 sesiones; sin una respuesta DNS válida, los remitentes retienen el correo, así que se rechazó o se retrasó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; the sender insists on what it missed, so their mail was refused or delayed.</source>
        <translation>
            <numerusform>Falló %1 sesión; el remitente exige lo que le faltó, así que su correo se rechazó o se retrasó.</numerusform>
            <numerusform>Fallaron %1 sesiones; el remitente exige lo que le faltó, así que su correo se rechazó o se retrasó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; their mail was delivered all the same, as the policy does not enforce.</source>
        <translation>
            <numerusform>Falló %1 sesión; su correo se entregó de todos modos, ya que la política no aplica enforce.</numerusform>
            <numerusform>Fallaron %1 sesiones; su correo se entregó de todos modos, ya que la política no aplica enforce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; no policy was found, and without one senders deliver all the same, if need be unencrypted.</source>
        <translation>
            <numerusform>Falló %1 sesión; no se encontró ninguna política, y sin política los remitentes entregan de todos modos, si hace falta sin cifrar.</numerusform>
            <numerusform>Fallaron %1 sesiones; no se encontró ninguna política, y sin política los remitentes entregan de todos modos, si hace falta sin cifrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; by itself that holds no mail back: without a policy that it can use, the sender goes by an earlier one or delivers as if there were none.</source>
        <translation>
            <numerusform>Falló %1 sesión; eso por sí solo no retiene ningún correo: sin una política que pueda usar, el remitente se rige por una anterior o entrega como si no hubiera ninguna.</numerusform>
            <numerusform>Fallaron %1 sesiones; eso por sí solo no retiene ningún correo: sin una política que pueda usar, el remitente se rige por una anterior o entrega como si no hubiera ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 session(s) failed; the report does not say under which mode.</source>
        <translation>
            <numerusform>Falló %1 sesión; el informe no dice en qué modo.</numerusform>
            <numerusform>Fallaron %1 sesiones; el informe no dice en qué modo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsDocument</name>
    <message>
        <source>TLS reports</source>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Por resultado</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>By mail host</source>
        <translation>Por servidor</translation>
    </message>
    <message>
        <source>By reporter</source>
        <translation>Por informante</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Por dominio</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Por política</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Sessions over time</source>
        <translation>Sesiones a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>SkippedLine</name>
    <message>
        <source>This is not a domain name.</source>
        <translation>No es un nombre de dominio.</translation>
    </message>
    <message>
        <source>A wildcard has no policy of its own.</source>
        <translation>Un comodín no tiene política propia.</translation>
    </message>
    <message>
        <source>This domain was listed before.</source>
        <translation>Este dominio ya figuraba antes.</translation>
    </message>
    <message>
        <source>This entry of the zone file cannot be read: %1</source>
        <translation>No se puede leer esta entrada del archivo de zona: %1</translation>
    </message>
    <message>
        <source>The zone file does not say which zone this name belongs to.</source>
        <translation>El archivo de zona no dice a qué zona pertenece este nombre.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list, a table or a zone file.</source>
        <translation>Este archivo no se puede leer como lista, tabla o archivo de zona.</translation>
    </message>
</context>
<context>
    <name>StoreQuestion</name>
    <message>
        <source>Shared store</source>
        <translation>Base de datos compartida</translation>
    </message>
    <message>
        <source>The shared store %1 could not be opened.</source>
        <translation>No se ha podido abrir la base de datos compartida %1.</translation>
    </message>
    <message>
        <source>Enter &amp;password…</source>
        <translation>Introducir &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Use the store on this computer</source>
        <translation>&amp;Usar la base de datos de este equipo</translation>
    </message>
    <message>
        <source>Password for %1, for this time only</source>
        <translation>Contraseña para %1, solo para esta vez</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Elegir una base de datos</translation>
    </message>
    <message>
        <source>Stores (*.sqlite);;All files (*)</source>
        <translation>Bases de datos (*.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>The store %1 could not be opened.</source>
        <translation>No se ha podido abrir la base de datos %1.</translation>
    </message>
    <message>
        <source>Another store is used for this time only: the settings stay as they are.</source>
        <translation>Si se usa otra base de datos, es solo para esta vez: los ajustes quedan como están.</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Use the &amp;default store</source>
        <translation>Usar la base de datos &amp;predeterminada</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Absent</source>
        <comment>state of a domain without MTA-STS</comment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Broken</source>
        <comment>state of a domain</comment>
        <translation>Erróneo</translation>
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
        <translation>Los remitentes se niegan a entregar si falla TLS o el certificado.</translation>
    </message>
    <message>
        <source>Senders deliver all the same, and report what would have failed.</source>
        <translation>Los remitentes entregan de todos modos e informan de lo que habría fallado.</translation>
    </message>
    <message>
        <source>Senders treat the domain as if it had no policy; used to take MTA-STS down.</source>
        <translation>Los remitentes tratan el dominio como si no tuviera política; sirve para retirar MTA-STS.</translation>
    </message>
    <message>
        <source>Uses it as meant</source>
        <comment>what a sender makes of a policy</comment>
        <translation>La usa como se pretende</translation>
    </message>
    <message>
        <source>Ignores it</source>
        <comment>what a sender makes of a policy</comment>
        <translation>La ignora</translation>
    </message>
    <message>
        <source>Reads it as none</source>
        <comment>what a sender makes of a policy</comment>
        <translation>La lee como none</translation>
    </message>
    <message>
        <source>Never matches</source>
        <comment>what a sender makes of a policy</comment>
        <translation>Nunca coincide</translation>
    </message>
    <message>
        <source>Reads it differently</source>
        <comment>what a sender makes of a policy</comment>
        <translation>La lee de otro modo</translation>
    </message>
    <message>
        <source>DNS record</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Registro DNS</translation>
    </message>
    <message>
        <source>Policy host</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>Policy</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Política</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Servidores MX</translation>
    </message>
    <message>
        <source>TLS reporting</source>
        <comment>station of a message&apos;s path</comment>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: errors, warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be tested</source>
        <translation>
            <numerusform>%n punto no se ha podido probar</numerusform>
            <numerusform>%n puntos no se han podido probar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <comment>no errors and no warnings</comment>
        <translation>Nada que hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Causado por</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Probablemente quería decir</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>On our side</source>
        <translation>Por nuestra parte</translation>
    </message>
    <message>
        <source>On the sender&apos;s side</source>
        <translation>Por parte del remitente</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Por el camino</translation>
    </message>
    <message>
        <source>Side unknown</source>
        <translation>Parte desconocida</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not known: the key of %1 was not to be had</source>
        <translation>Desconocido: no se pudo obtener la clave de %1</translation>
    </message>
    <message>
        <source>Not signed: %1</source>
        <translation>Sin firmar: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>No válida: %1</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <comment>the domain that signed</comment>
        <translation>Verificada: %1</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remedio</translation>
    </message>
</context>
<context>
    <name>valija::AddDomainDialog</name>
    <message>
        <source>Add a domain</source>
        <translation>Añadir un dominio</translation>
    </message>
    <message>
        <source>&amp;Mail domain, the part behind the @</source>
        <translation>&amp;Dominio de correo, la parte tras la @</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>In the DNS: %1</source>
        <translation>En el DNS: %1</translation>
    </message>
    <message>
        <source>This is not a domain name yet.</source>
        <translation>Todavía no es un nombre de dominio.</translation>
    </message>
</context>
<context>
    <name>valija::ApplyPolicyDialog</name>
    <message>
        <source>Each domain &amp;keeps its own mail hosts</source>
        <translation>Cada dominio &amp;conserva sus propios servidores de correo</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Apply the policy to several domains</source>
        <translation>Aplicar la política a varios dominios</translation>
    </message>
    <message>
        <source>Only mode, max_age and further fields are taken over</source>
        <translation>Solo se toman el modo, max_age y los demás campos</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter the domains</source>
        <translation>Filtrar los dominios</translation>
    </message>
    <message>
        <source>Domains to apply the policy to</source>
        <translation>Dominios a los que aplicar la política</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>drafts that change; records that change</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) change</source>
        <translation>
            <numerusform>Cambia %n borrador</numerusform>
            <numerusform>Cambian %n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have to be published anew</source>
        <translation>
            <numerusform>hay que volver a publicar %n registro</numerusform>
            <numerusform>hay que volver a publicar %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a&amp;ll</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>Choose all domains that the filter shows</source>
        <translation>Marcar todos los dominios que muestra el filtro</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Marcar ni&amp;nguno</translation>
    </message>
    <message>
        <source>Choose none of the domains that the filter shows</source>
        <translation>Desmarcar todos los dominios que muestra el filtro</translation>
    </message>
</context>
<context>
    <name>valija::BundleDialog</name>
    <message>
        <source>Files for the web server</source>
        <translation>Archivos para el servidor web</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>El archivo elegido</translation>
    </message>
    <message>
        <source>&amp;Web server</source>
        <translation>Servidor &amp;web</translation>
    </message>
    <message>
        <source>Write to a &amp;folder…</source>
        <translation>Escribir en una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>Se ha escrito %n archivo en %1.</numerusform>
            <numerusform>Se han escrito %n archivos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files could not be written. %1</source>
        <translation>No se han podido escribir los archivos. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) are left out, too long for a policy host</source>
        <translation>
            <numerusform>Se omite %n dominio, demasiado largo para tener servidor de la política</numerusform>
            <numerusform>Se omiten %n dominios, demasiado largos para tener servidor de la política</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::CheckPage</name>
    <message>
        <source>The last check could not be read.</source>
        <translation>No se ha podido leer la última comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) about: %1</source>
        <comment>number, station</comment>
        <translation>
            <numerusform>%n hallazgo sobre: %1</numerusform>
            <numerusform>%n hallazgos sobre: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here needs attention.</source>
        <translation>Nada requiere atención aquí.</translation>
    </message>
    <message>
        <source>Choose a finding to see what it means and what to do.</source>
        <translation>Elegir un hallazgo para ver qué significa y qué hacer.</translation>
    </message>
    <message>
        <source>What the check saw could not be read.</source>
        <translation>No se ha podido leer lo que vio la comprobación.</translation>
    </message>
    <message>
        <source>The earlier check could not be read.</source>
        <translation>No se ha podido leer la comprobación anterior.</translation>
    </message>
    <message>
        <source>There is no earlier check to compare with.</source>
        <translation>No hay ninguna comprobación anterior con la que comparar.</translation>
    </message>
    <message>
        <source>Compare checks of %1</source>
        <translation>Comparar comprobaciones de %1</translation>
    </message>
    <message>
        <source>What came and went between %1 and %2.</source>
        <comment>two dates</comment>
        <translation>Lo que apareció y desapareció entre el %1 y el %2.</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>Certificados de %1</translation>
    </message>
    <message>
        <source>What each address of the policy host and of the mail hosts presented.</source>
        <translation>Lo que presentó cada dirección del servidor de la política y de los servidores de correo.</translation>
    </message>
    <message>
        <source>No server was talked to in this check.</source>
        <translation>En esta comprobación no se habló con ningún servidor.</translation>
    </message>
    <message>
        <source>Transcripts of %1</source>
        <translation>Transcripciones de %1</translation>
    </message>
    <message>
        <source>Export the check</source>
        <translation>Exportar la comprobación</translation>
    </message>
    <message>
        <source>The check could not be exported.</source>
        <translation>No se ha podido exportar la comprobación.</translation>
    </message>
    <message>
        <source>The check is written to %1.</source>
        <translation>La comprobación se ha escrito en %1.</translation>
    </message>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation>Solo lo que requiere ate&amp;nción</translation>
    </message>
    <message>
        <source>This domain was not checked yet. A check asks the DNS, the policy host and the mail hosts; it never sends mail.</source>
        <translation>Este dominio aún no se ha comprobado. Una comprobación consulta el DNS, el servidor de la política y los servidores de correo; nunca envía correo.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Test station again</source>
        <translation>Probar la etapa de nuevo</translation>
    </message>
    <message>
        <source>Test only the chosen station again</source>
        <translation>Probar de nuevo solo la etapa elegida</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Compare with the check before this one</source>
        <translation>Comparar con la comprobación anterior a esta</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificados…</translation>
    </message>
    <message>
        <source>All certificates side by side</source>
        <translation>Todos los certificados, uno junto a otro</translation>
    </message>
    <message>
        <source>Transcripts…</source>
        <translation>Transcripciones…</translation>
    </message>
    <message>
        <source>What was said to the servers, word by word</source>
        <translation>Lo que se dijo a los servidores, palabra por palabra</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write this check to a file</source>
        <translation>Escribir esta comprobación en un archivo</translation>
    </message>
    <message>
        <source>As HTML…</source>
        <translation>Como HTML…</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Como PDF…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>Como JSON…</translation>
    </message>
    <message>
        <source>Findings by station</source>
        <translation>Hallazgos por etapa</translation>
    </message>
    <message>
        <source>Leave out what is good and what is only worth knowing</source>
        <translation>Ocultar lo que está bien y lo que solo conviene saber</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
</context>
<context>
    <name>valija::CheckRun</name>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message numerus="yes">
        <source>Checking %n domain(s)</source>
        <translation>
            <numerusform>Comprobando %n dominio</numerusform>
            <numerusform>Comprobando %n dominios</numerusform>
        </translation>
    </message>
    <message>
        <source>What was found before could not be read.</source>
        <translation>No se ha podido leer lo que se encontró antes.</translation>
    </message>
    <message>
        <source>What the check found could not be kept.</source>
        <translation>No se ha podido guardar lo que encontró la comprobación.</translation>
    </message>
</context>
<context>
    <name>valija::ChoiceBox</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <comment>what is chosen</comment>
        <translation>Buscar: %1</translation>
    </message>
    <message>
        <source>Show only names that contain this text</source>
        <translation>Mostrar solo los nombres que contienen este texto</translation>
    </message>
    <message>
        <source>Take every choice back</source>
        <translation>Quitar todas las elecciones</translation>
    </message>
</context>
<context>
    <name>valija::DayBars</name>
    <message>
        <source>Sessions by day</source>
        <translation>Sesiones por día</translation>
    </message>
    <message>
        <source>%1: %2 sessions, %3 failed</source>
        <comment>date, numbers</comment>
        <translation>%1: %2 sesiones, %3 fallidas</translation>
    </message>
</context>
<context>
    <name>valija::DomainPage</name>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Registros DNS</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Ask the DNS, the policy host and the mail hosts now; never sends mail</source>
        <translation>Consultar ahora el DNS, el servidor de la política y los servidores de correo; nunca envía correo</translation>
    </message>
    <message>
        <source>%1 · %2 · checked %3</source>
        <comment>state, counts, how long ago</comment>
        <translation>%1 · %2 · comprobado %3</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Aún sin comprobar</translation>
    </message>
</context>
<context>
    <name>valija::FailuresModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Informante</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>From address</source>
        <translation>Dirección de origen</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>valija::FailuresView</name>
    <message>
        <source>Single failures</source>
        <translation>Fallos individuales</translation>
    </message>
    <message>
        <source>Show all failures of the period again</source>
        <translation>Mostrar de nuevo todos los fallos del periodo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln fallo</numerusform>
            <numerusform>%Ln fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear the filters</source>
        <translation>&amp;Quitar los filtros</translation>
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
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Show only rows with this text in the column: %1</source>
        <translation>Mostrar solo las filas con este texto en la columna: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>valija::FindingDetails</name>
    <message>
        <source>Details of the finding</source>
        <translation>Detalles del hallazgo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what to do to the clipboard</source>
        <translation>Copiar al portapapeles qué hacer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>%1 · %2 · tested %3</source>
        <comment>finding&apos;s id, RFC section, date</comment>
        <translation>%1 · %2 · probado %3</translation>
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
        <translation>Comprobaciones anteriores</translation>
    </message>
    <message>
        <source>Policies seen live</source>
        <translation>Políticas vistas en servicio</translation>
    </message>
    <message>
        <source>Compare the two chosen checks</source>
        <translation>Comparar las dos comprobaciones elegidas</translation>
    </message>
    <message>
        <source>The past checks could not be read.</source>
        <translation>No se han podido leer las comprobaciones anteriores.</translation>
    </message>
    <message>
        <source>This domain was not checked yet.</source>
        <translation>Este dominio aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Choose two checks to compare them.</source>
        <translation>Elegir dos comprobaciones para compararlas.</translation>
    </message>
    <message>
        <source>Compare checks of %1</source>
        <translation>Comparar comprobaciones de %1</translation>
    </message>
    <message>
        <source>What came and went between %1 and %2.</source>
        <comment>two dates</comment>
        <translation>Lo que apareció y desapareció entre el %1 y el %2.</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>Política %1</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Compa&amp;rar</translation>
    </message>
    <message>
        <source>Past chec&amp;ks</source>
        <translation>Co&amp;mprobaciones anteriores</translation>
    </message>
    <message>
        <source>Policies seen &amp;live</source>
        <translation>Política&amp;s vistas en servicio</translation>
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
        <translation>No se puede probar: el informe no nombra ningún dominio que se pueda consultar.</translation>
    </message>
    <message>
        <source>Testing %1</source>
        <translation>Probando %1</translation>
    </message>
    <message>
        <source>The test was stopped before it had an answer.</source>
        <translation>La prueba se detuvo antes de obtener respuesta.</translation>
    </message>
    <message>
        <source>Still failing at %1. %2</source>
        <comment>host, what was found</comment>
        <translation>Sigue fallando en %1. %2</translation>
    </message>
    <message>
        <source>Fixed since: nothing of what was reported was found at %1 now.</source>
        <translation>Ya corregido: en %1 no se encuentra ahora nada de lo comunicado.</translation>
    </message>
    <message>
        <source>%1 is no mail host of %2 any more.</source>
        <translation>%1 ya no es servidor de correo de %2.</translation>
    </message>
    <message>
        <source>It cannot be told: %1 could not be tested from here.</source>
        <translation>No se puede saber: %1 no se pudo probar desde aquí.</translation>
    </message>
    <message>
        <source>It cannot be told: %1</source>
        <comment>why</comment>
        <translation>No se puede saber: %1</translation>
    </message>
    <message>
        <source>It cannot be tested: the store does not tell whose mail host it is. %1</source>
        <comment>what went wrong</comment>
        <translation>No se puede probar: la base de datos no dice de quién es el servidor de correo. %1</translation>
    </message>
    <message>
        <source>It cannot be tested: the DNS names no mail host of %1 now.</source>
        <translation>No se puede probar: el DNS no nombra ahora ningún servidor de correo de %1.</translation>
    </message>
    <message>
        <source>It cannot be tested: no domain of the portfolio had the mail host %1 when it was last checked. Check a domain whose mail goes there, then test again.</source>
        <translation>No se puede probar: ningún dominio de la cartera tenía el servidor de correo %1 en su última comprobación. Comprobar un dominio cuyo correo vaya allí y volver a probar.</translation>
    </message>
</context>
<context>
    <name>valija::ImportDomainsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Import domains</source>
        <translation>Importar dominios</translation>
    </message>
    <message>
        <source>Paste a zone file, a CSV table or a list of domains, or open a file.</source>
        <translation>Pegar un archivo de zona, una tabla CSV o una lista de dominios, o abrir un archivo.</translation>
    </message>
    <message>
        <source>Domains to import</source>
        <translation>Dominios para importar</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>The domains could not be added. %1</source>
        <translation>No se han podido añadir los dominios. %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n domain(s)</source>
        <translation>
            <numerusform>Aña&amp;dir %n dominio</numerusform>
            <numerusform>Aña&amp;dir %n dominios</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be read. %1</source>
        <translation>No se puede leer. %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>domains found; lines skipped</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) found</source>
        <translation>
            <numerusform>%n dominio encontrado</numerusform>
            <numerusform>%n dominios encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) skipped</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <source>Open lists or zone files</source>
        <translation>Abrir listas o archivos de zona</translation>
    </message>
</context>
<context>
    <name>valija::Jobs</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the work in the background; what is done is kept</source>
        <translation>Detener el trabajo en segundo plano; lo hecho se conserva</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a job&apos;s title</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::MainWindow</name>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se han podido guardar los ajustes.</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Ajustes guardados.</translation>
    </message>
    <message>
        <source>The domains could not be read.</source>
        <translation>No se han podido leer los dominios.</translation>
    </message>
    <message>
        <source>Reading reports</source>
        <translation>Leyendo informes</translation>
    </message>
    <message>
        <source>The reports could not be kept.</source>
        <translation>No se han podido guardar los informes.</translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s)</source>
        <translation>
            <numerusform>%n informe nuevo</numerusform>
            <numerusform>%n informes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n ya conocido</numerusform>
            <numerusform>%n ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Ver por qué</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Abrir informes</translation>
    </message>
    <message>
        <source>Reports and mails (*.json *.gz *.zip *.tar *.xz *.bz2 *.zst *.eml *.mbox);;All files (*)</source>
        <translation>Informes y mensajes (*.json *.gz *.zip *.tar *.xz *.bz2 *.zst *.eml *.mbox);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) added.</source>
        <translation>
            <numerusform>Se ha añadido %n dominio.</numerusform>
            <numerusform>Se han añadido %n dominios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Comprobarlos</translation>
    </message>
    <message>
        <source>The domain could not be added.</source>
        <translation>No se ha podido añadir el dominio.</translation>
    </message>
    <message>
        <source>Remove domain</source>
        <translation>Quitar dominio</translation>
    </message>
    <message>
        <source>Remove %1 with its draft and its past checks? Its reports stay.</source>
        <translation>¿Quitar %1 con su borrador y sus comprobaciones anteriores? Sus informes se conservan.</translation>
    </message>
    <message>
        <source>The domain could not be removed.</source>
        <translation>No se ha podido quitar el dominio.</translation>
    </message>
    <message>
        <source>No conforming sender would use the draft; correct the policy first.</source>
        <translation>Ningún remitente conforme a la norma usaría el borrador; primero hay que corregir la política.</translation>
    </message>
    <message>
        <source>Loading the example</source>
        <translation>Cargando el ejemplo</translation>
    </message>
    <message>
        <source>The example could not be loaded.</source>
        <translation>No se ha podido cargar el ejemplo.</translation>
    </message>
    <message>
        <source>These are invented domains and reports to try things with.</source>
        <translation>Son dominios e informes inventados para hacer pruebas.</translation>
    </message>
    <message>
        <source>Remove the example</source>
        <translation>Quitar el ejemplo</translation>
    </message>
    <message>
        <source>The example could not be removed.</source>
        <translation>No se ha podido quitar el ejemplo.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>Añadir &amp;dominio…</translation>
    </message>
    <message>
        <source>Add one domain to the portfolio</source>
        <translation>Añadir un dominio a la cartera</translation>
    </message>
    <message>
        <source>&amp;Import domains…</source>
        <translation>I&amp;mportar dominios…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Add many domains from a list, a CSV table or a zone file</source>
        <translation>Añadir muchos dominios desde una lista, una tabla CSV o un archivo de zona</translation>
    </message>
    <message>
        <source>&amp;Open reports…</source>
        <translation>A&amp;brir informes…</translation>
    </message>
    <message>
        <source>Read report files, archives or saved mails</source>
        <translation>Leer archivos de informes, archivos comprimidos o mensajes guardados</translation>
    </message>
    <message>
        <source>Open a &amp;folder of reports…</source>
        <translation>Abrir una &amp;carpeta de informes…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Read everything in a folder and below</source>
        <translation>Leer todo lo que hay en una carpeta y sus subcarpetas</translation>
    </message>
    <message>
        <source>Open a folder of reports</source>
        <translation>Abrir una carpeta de informes</translation>
    </message>
    <message>
        <source>&amp;Remove domain…</source>
        <translation>&amp;Quitar dominio…</translation>
    </message>
    <message>
        <source>Remove the shown domain from the portfolio</source>
        <translation>Quitar de la cartera el dominio mostrado</translation>
    </message>
    <message>
        <source>Load &amp;example</source>
        <translation>Cargar &amp;ejemplo</translation>
    </message>
    <message>
        <source>Add invented domains and reports to try things with</source>
        <translation>Añadir dominios e informes inventados para hacer pruebas</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Language, network, limits</source>
        <translation>Idioma, red, límites</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Todos los dominios</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The reports about all domains</source>
        <translation>Los informes sobre todos los dominios</translation>
    </message>
    <message>
        <source>&amp;Find a domain</source>
        <translation>&amp;Buscar un dominio</translation>
    </message>
    <message>
        <source>Search the list of domains</source>
        <translation>Buscar en la lista de dominios</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Read everything from the store again</source>
        <translation>Leer todo de nuevo de la base de datos</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Check this &amp;domain</source>
        <translation>Comprobar este &amp;dominio</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Check the shown domain now</source>
        <translation>Comprobar ahora el dominio mostrado</translation>
    </message>
    <message>
        <source>Check &amp;all domains</source>
        <translation>Comprobar &amp;todos los dominios</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Check all domains now</source>
        <translation>Comprobar ahora todos los dominios</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Valija</source>
        <translation>&amp;Acerca de Valija</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>About Valija</source>
        <translation>Acerca de Valija</translation>
    </message>
    <message>
        <source>Valija %1

MTA-STS and SMTP TLS reporting for mail administrators.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Valija %1

MTA-STS e informes TLS de SMTP para administradores de correo.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Refre&amp;sh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) not in the portfolio</source>
        <translation>
            <numerusform>%n dominio fuera de la cartera</numerusform>
            <numerusform>%n dominios fuera de la cartera</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando %1</translation>
    </message>
    <message>
        <source>Removing the example</source>
        <translation>Quitando el ejemplo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy what is chosen; of tables as tab-separated text</source>
        <translation>Copiar lo seleccionado; las tablas, como texto separado por tabuladores</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>DNS &amp;records of many domains…</source>
        <translation>&amp;Registros DNS de muchos dominios…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>The records of the domains chosen in the overview, or of all</source>
        <translation>Los registros de los dominios elegidos en el resumen, o de todos</translation>
    </message>
    <message>
        <source>&amp;Files for the web server, many domains…</source>
        <translation>&amp;Archivos para el servidor web, muchos dominios…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>One folder for each policy host of the domains chosen in the overview, or of all</source>
        <translation>Una carpeta por cada servidor de política de los dominios elegidos en el resumen, o de todos</translation>
    </message>
    <message>
        <source>There is no draft yet that a conforming sender would use.</source>
        <translation>Aún no hay ningún borrador que usaría un remitente conforme a la norma.</translation>
    </message>
    <message>
        <source>There is no domain yet.</source>
        <translation>Aún no hay ningún dominio.</translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation>Añadiendo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>What is dragged here is no file on this computer. Save it first, and open the saved file.</source>
        <translation>Lo que se arrastra aquí no es un archivo de este equipo. Guardarlo primero y abrir el archivo guardado.</translation>
    </message>
    <message>
        <source>period and choices are wider now, to show them all</source>
        <translation>el periodo y la selección son ahora más amplios, para mostrarlos todos</translation>
    </message>
    <message>
        <source>those from before %1 are removed again within a day, by your settings</source>
        <translation>los anteriores al %1 se eliminarán en el plazo de un día, según su configuración</translation>
    </message>
</context>
<context>
    <name>valija::MeaningDetails</name>
    <message>
        <source>What the failure means</source>
        <translation>Qué significa el fallo</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>%1. Action needed: %2.</source>
        <comment>side, yes or no</comment>
        <translation>%1. Requiere acción: %2.</translation>
    </message>
    <message>
        <source>&amp;Test this host now</source>
        <translation>P&amp;robar este servidor ahora</translation>
    </message>
    <message>
        <source>Ask the DNS, the policy host and the mail hosts whether it still fails; never sends mail</source>
        <translation>Consultar al DNS, al servidor de la política y a los servidores de correo si sigue fallando; nunca envía correo</translation>
    </message>
    <message>
        <source>Open the &amp;address…</source>
        <translation>Abrir la &amp;dirección…</translation>
    </message>
    <message>
        <source>Open what the reporter refers to, after a question</source>
        <translation>Abrir aquello a lo que remite el informante, tras preguntar</translation>
    </message>
    <message>
        <source>The report that this failure was read from</source>
        <translation>El informe del que se leyó este fallo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Informante</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>Código del motivo</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Enviado desde</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>Its greeting name</source>
        <translation>Su nombre en el saludo</translation>
    </message>
    <message>
        <source>More information</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>&amp;Show the report…</source>
        <translation>Mostrar el &amp;informe…</translation>
    </message>
    <message>
        <source>This is the most frequent cause. Failed sessions by cause:</source>
        <translation>Es la causa más frecuente. Sesiones fallidas por causa:</translation>
    </message>
</context>
<context>
    <name>valija::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
        <translation>Comprobar &amp;todo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>The overview could not be read.</source>
        <translation>No se ha podido leer el resumen.</translation>
    </message>
    <message>
        <source>Domains by state</source>
        <translation>Dominios por estado</translation>
    </message>
    <message numerus="yes">
        <source>TLS sessions, last %n days</source>
        <translation>
            <numerusform>Sesiones TLS, último día (%n)</numerusform>
            <numerusform>Sesiones TLS, últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates that end next</source>
        <translation>Próximos certificados en caducar</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Filtrar la tabla</translation>
    </message>
    <message>
        <source>Show only rows that contain this text in any column</source>
        <translation>Mostrar solo las filas que contienen este texto en alguna columna</translation>
    </message>
    <message>
        <source>Check all domains now</source>
        <translation>Comprobar ahora todos los dominios</translation>
    </message>
    <message>
        <source>Write the table to a CSV file</source>
        <translation>Escribir la tabla en un archivo CSV</translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nada requiere atención.</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) need your attention.</source>
        <translation>
            <numerusform>%n dominio requiere atención.</numerusform>
            <numerusform>%n dominios requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>No certificate was seen yet.</source>
        <translation>Todavía no se ha visto ningún certificado.</translation>
    </message>
    <message>
        <source>No reports of these days are here yet.</source>
        <translation>Todavía no hay informes de estos días.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sessions, %2 failed, from %n reporter(s)</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 sesiones, %2 fallidas, de %n informante</numerusform>
            <numerusform>%1 sesiones, %2 fallidas, de %n informantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the overview</source>
        <translation>Exportar el resumen</translation>
    </message>
    <message>
        <source>The overview could not be exported.</source>
        <translation>No se ha podido exportar el resumen.</translation>
    </message>
    <message>
        <source>The overview is written to %1.</source>
        <translation>El resumen se ha escrito en %1.</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>E&amp;xportar CSV…</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) were never checked.</source>
        <translation>
            <numerusform>Nunca se ha comprobado %n dominio.</numerusform>
            <numerusform>Nunca se han comprobado %n dominios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
</context>
<context>
    <name>valija::PolicyEditor</name>
    <message>
        <source>Text of the policy</source>
        <translation>Texto de la política</translation>
    </message>
</context>
<context>
    <name>valija::PolicyForm</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What senders do with a mail host that fails</source>
        <translation>Qué hacen los remitentes con un servidor de correo que falla</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>Senders &amp;keep the policy for</source>
        <translation>Los remitentes la conse&amp;rvan</translation>
    </message>
    <message>
        <source>How long senders keep the policy</source>
        <translation>Cuánto tiempo conservan la política los remitentes</translation>
    </message>
    <message>
        <source>max_age: how long senders keep the policy after they fetched it</source>
        <translation>max_age: cuánto tiempo conservan la política los remitentes después de obtenerla</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Unit of the time on the left</source>
        <translation>Unidad del tiempo de la izquierda</translation>
    </message>
    <message>
        <source>Mail hosts the policy allows</source>
        <translation>Servidores de correo que permite la política</translation>
    </message>
    <message>
        <source>Add a mail host or a pattern like *.example.com, which stands for exactly one label</source>
        <translation>Añadir un servidor de correo o un patrón como *.example.com, que equivale exactamente a una etiqueta</translation>
    </message>
    <message>
        <source>Remove the chosen mail host from the policy</source>
        <translation>Quitar de la política el servidor de correo elegido</translation>
    </message>
    <message>
        <source>%1 (%2 seconds)</source>
        <comment>human time, number of seconds</comment>
        <translation>%1 (%2 segundos)</translation>
    </message>
    <message>
        <source>The text has no mode that RFC 8461 knows.</source>
        <translation>El texto no tiene ningún modo que conozca el RFC 8461.</translation>
    </message>
    <message>
        <source>Mail h&amp;osts</source>
        <translation>Servidores de c&amp;orreo</translation>
    </message>
</context>
<context>
    <name>valija::PolicyPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Keep the draft; nothing is published</source>
        <translation>Conservar el borrador; no se publica nada</translation>
    </message>
    <message>
        <source>Fill from live MX</source>
        <translation>Rellenar con los MX actuales</translation>
    </message>
    <message>
        <source>Name the mail hosts that the DNS has now</source>
        <translation>Nombrar los servidores de correo que hay ahora en el DNS</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Aplicar corrección</translation>
    </message>
    <message>
        <source>Correct the chosen finding in the text</source>
        <translation>Corregir en el texto el hallazgo elegido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last change of the draft</source>
        <translation>Revertir el último cambio del borrador</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Repetir el cambio</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Read the draft from a file</source>
        <translation>Leer el borrador de un archivo</translation>
    </message>
    <message>
        <source>Export file…</source>
        <translation>Exportar archivo…</translation>
    </message>
    <message>
        <source>Write mta-sts.txt as it is to be served</source>
        <translation>Escribir mta-sts.txt tal como debe servirse</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>What senders make of this policy</source>
        <translation>Cómo interpretan esta política los remitentes</translation>
    </message>
    <message>
        <source>Difference to the live policy</source>
        <translation>Diferencia con la política publicada</translation>
    </message>
    <message>
        <source>The bytes that are served</source>
        <translation>Los bytes que se sirven</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What senders make of it</source>
        <translation>Cómo la interpretan los remitentes</translation>
    </message>
    <message>
        <source>Difference to live</source>
        <translation>Diferencia con lo publicado</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Findings about the draft</source>
        <translation>Hallazgos sobre el borrador</translation>
    </message>
    <message>
        <source>Asking for the mail hosts of %1</source>
        <translation>Consultando los servidores de correo de %1</translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>Abrir una política</translation>
    </message>
    <message>
        <source>Policies (*.txt);;All files (*)</source>
        <translation>Políticas (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The policy could not be opened.</source>
        <translation>No se ha podido abrir la política.</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exportar la política</translation>
    </message>
    <message>
        <source>Policies (*.txt)</source>
        <translation>Políticas (*.txt)</translation>
    </message>
    <message>
        <source>The policy could not be exported.</source>
        <translation>No se ha podido exportar la política.</translation>
    </message>
    <message>
        <source>The policy is written to %1.</source>
        <translation>La política se ha escrito en %1.</translation>
    </message>
    <message>
        <source>The draft could not be read.</source>
        <translation>No se ha podido leer el borrador.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>tab with a count in words</comment>
        <translation>Hallazgos: %1</translation>
    </message>
    <message>
        <source>%1, lines end with CRLF</source>
        <comment>size</comment>
        <translation>%1, las líneas terminan en CRLF</translation>
    </message>
    <message>
        <source>No live policy is known. Check the domain to compare the draft with what is served.</source>
        <translation>No se conoce ninguna política publicada. Comprobar el dominio para comparar el borrador con lo que se sirve.</translation>
    </message>
    <message>
        <source>The draft means the same as the live policy.</source>
        <translation>El borrador significa lo mismo que la política publicada.</translation>
    </message>
    <message>
        <source>The draft differs from the live policy; a new id belongs to it.</source>
        <translation>El borrador difiere de la política publicada; le corresponde un id nuevo.</translation>
    </message>
    <message>
        <source>The draft could not be saved.</source>
        <translation>No se ha podido guardar el borrador.</translation>
    </message>
    <message>
        <source>The draft is saved. Its id is %1.</source>
        <translation>Borrador guardado. Su id es %1.</translation>
    </message>
    <message>
        <source>No mail host of this domain is known that a policy could name.</source>
        <translation>No se conoce ningún servidor de correo de este dominio que pueda nombrar una política.</translation>
    </message>
    <message numerus="yes">
        <source>The draft now names the %n mail host(s) of the live DNS.</source>
        <translation>
            <numerusform>El borrador nombra ahora el servidor de correo (%n) del DNS publicado.</numerusform>
            <numerusform>El borrador nombra ahora los %n servidores de correo del DNS publicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The patterns of %1 are those that it asks for: %2</source>
        <comment>providers, their pages</comment>
        <translation>Los patrones de %1 son los que pide el propio proveedor: %2</translation>
    </message>
    <message>
        <source>They belong to %1.</source>
        <comment>providers</comment>
        <translation>Pertenecen a %1.</translation>
    </message>
    <message>
        <source>No policy can name %1.</source>
        <translation>Ninguna política puede nombrar %1.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Policies for several domains</source>
        <translation>Políticas para varios dominios</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot;</source>
        <comment>name of a template</comment>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Quitar plantilla</translation>
    </message>
    <message>
        <source>The template could not be removed.</source>
        <translation>No se ha podido quitar la plantilla.</translation>
    </message>
    <message>
        <source>The template is removed; drafts made from it stay as they are.</source>
        <translation>Plantilla quitada; los borradores creados con ella se quedan como están.</translation>
    </message>
    <message>
        <source>Apply to several domains…</source>
        <translation>Aplicar a varios dominios…</translation>
    </message>
    <message>
        <source>The draft is now that of the template &quot;%1&quot;.</source>
        <translation>El borrador es ahora el de la plantilla «%1».</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nombre de la plantilla:</translation>
    </message>
    <message>
        <source>The template could not be saved.</source>
        <translation>No se ha podido guardar la plantilla.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is saved.</source>
        <translation>Plantilla «%1» guardada.</translation>
    </message>
    <message>
        <source>No conforming sender would use the draft; correct the policy first.</source>
        <translation>Ningún remitente conforme a la norma usaría el borrador; primero hay que corregir la política.</translation>
    </message>
    <message>
        <source>The domains could not be read.</source>
        <translation>No se han podido leer los dominios.</translation>
    </message>
    <message>
        <source>The drafts could not be saved.</source>
        <translation>No se han podido guardar los borradores.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are changed; their records are to be published.</source>
        <translation>
            <numerusform>Ha cambiado %n borrador; hay que publicar sus registros.</numerusform>
            <numerusform>Han cambiado %n borradores; hay que publicar sus registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Lo que escribió antes está aquí de nuevo; aún no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>valija::PortfolioRecordsDialog</name>
    <message numerus="yes">
        <source>Records of %n domain(s)</source>
        <translation>
            <numerusform>Registros de %n dominio</numerusform>
            <numerusform>Registros de %n dominios</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in the chosen form</source>
        <translation>Registros en el formato elegido</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Guardar los registros</translation>
    </message>
    <message>
        <source>All records, in the domains&apos; own zones</source>
        <translation>Todos los registros, en las zonas de los propios dominios</translation>
    </message>
    <message>
        <source>Three CNAMEs for each domain, once, into one zone</source>
        <translation>Tres CNAME por dominio, una sola vez, hacia una zona</translation>
    </message>
    <message>
        <source>The records of that one zone</source>
        <translation>Los registros de esa zona</translation>
    </message>
    <message>
        <source>With one zone of your own, a change of a policy touches only that zone</source>
        <translation>Con una zona propia, un cambio de política solo afecta a esa zona</translation>
    </message>
    <message>
        <source>mta-sts.example.net, a zone of your own</source>
        <translation>mta-sts.example.net, una zona propia</translation>
    </message>
    <message>
        <source>The CNAMEs of all domains lead into this zone</source>
        <translation>Los CNAME de todos los dominios llevan a esta zona</translation>
    </message>
    <message>
        <source>Your name server or DNS provider</source>
        <translation>Servidor de nombres o proveedor de DNS</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>R&amp;egistros</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>Fo&amp;rmato</translation>
    </message>
    <message>
        <source>Name the zone of your own that the CNAMEs lead into.</source>
        <translation>Indicar la zona propia a la que llevan los CNAME.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>records; domains without a draft</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s) without a draft</source>
        <translation>
            <numerusform>%n dominio sin borrador</numerusform>
            <numerusform>%n dominios sin borrador</numerusform>
        </translation>
    </message>
    <message>
        <source>The records are written to %1.</source>
        <translation>Los registros se han escrito en %1.</translation>
    </message>
    <message>
        <source>The records could not be saved. %1</source>
        <translation>No se han podido guardar los registros. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) too long for the DNS</source>
        <translation>
            <numerusform>%n nombre demasiado largo para el DNS</numerusform>
            <numerusform>%n nombres demasiado largos para el DNS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::Program</name>
    <message>
        <source>The store was damaged. It was kept as %1, and a new one begun.</source>
        <translation>La base de datos estaba dañada. Se ha conservado como %1 y se ha creado otra nueva.</translation>
    </message>
    <message>
        <source>The network settings cannot be used.</source>
        <translation>Los ajustes de red no se pueden usar.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>No se han podido guardar los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>By your settings reports are kept for %n day(s). In this store none is removed before you confirm that.</source>
        <translation>
            <numerusform>Según los ajustes, los informes se conservan durante %n día. En esta base de datos no se elimina ninguno hasta que se confirme.</numerusform>
            <numerusform>Según los ajustes, los informes se conservan durante %n días. En esta base de datos no se elimina ninguno hasta que se confirme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Reports are kept for as long as before.</source>
        <translation>Los informes se conservan tanto tiempo como antes.</translation>
    </message>
    <message>
        <source>The new language or theme is shown once the work in the background has ended and all dialogs are closed.</source>
        <translation>El nuevo idioma o tema se mostrará cuando haya terminado el trabajo en segundo plano y se hayan cerrado todos los diálogos.</translation>
    </message>
</context>
<context>
    <name>valija::RecordsPage</name>
    <message>
        <source>Also for mail hosts with &amp;DANE</source>
        <translation>También para servidores de correo con &amp;DANE</translation>
    </message>
    <message>
        <source>Records to publish</source>
        <translation>Registros para publicar</translation>
    </message>
    <message>
        <source>Records in the chosen form</source>
        <translation>Registros en el formato elegido</translation>
    </message>
    <message>
        <source>mta-sts becomes a CNAME to this name, or gets this address</source>
        <translation>mta-sts será un CNAME a este nombre, o recibirá esta dirección</translation>
    </message>
    <message>
        <source>tls-reports@example.com, or https:…; several separated by commas</source>
        <translation>tls-reports@example.com, o https:…; varias separadas por comas</translation>
    </message>
    <message>
        <source>Where other providers send their TLS reports (rua)</source>
        <translation>Adónde envían otros proveedores sus informes TLS (rua)</translation>
    </message>
    <message>
        <source>Senders that use DANE look for the report address at the mail host, too</source>
        <translation>Los remitentes que usan DANE buscan la dirección de informes también en el servidor de correo</translation>
    </message>
    <message>
        <source>&amp;Reports to</source>
        <translation>Enviar in&amp;formes a</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>Fo&amp;rmato</translation>
    </message>
    <message>
        <source>Your name server or DNS provider</source>
        <translation>Servidor de nombres o proveedor de DNS</translation>
    </message>
    <message>
        <source>Copy the text to the clipboard</source>
        <translation>Copiar el texto al portapapeles</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Write the text to a file</source>
        <translation>Escribir el texto en un archivo</translation>
    </message>
    <message>
        <source>The policy and the configuration for nginx, Apache, Caddy and others</source>
        <translation>La política y la configuración para nginx, Apache, Caddy y otros</translation>
    </message>
    <message>
        <source>The draft could not be read.</source>
        <translation>No se ha podido leer el borrador.</translation>
    </message>
    <message>
        <source>The policy host is neither a host name nor an address.</source>
        <translation>El servidor de la política no es un nombre de servidor ni una dirección.</translation>
    </message>
    <message>
        <source>%1 is no place to send reports to. %2</source>
        <comment>address, reason</comment>
        <translation>%1 no sirve como destino de informes. %2</translation>
    </message>
    <message>
        <source>The draft could not be saved.</source>
        <translation>No se ha podido guardar el borrador.</translation>
    </message>
    <message>
        <source>Save a draft of the policy first: its id goes into the _mta-sts record.</source>
        <translation>Guardar antes un borrador de la política: su id va en el registro _mta-sts.</translation>
    </message>
    <message>
        <source>Name the web server that serves the policy.</source>
        <translation>Indicar el servidor web que sirve la política.</translation>
    </message>
    <message>
        <source>Say where reports are sent to.</source>
        <translation>Indicar adónde se envían los informes.</translation>
    </message>
    <message>
        <source>Check the domain to see what is published already.</source>
        <translation>Comprobar el dominio para ver qué está ya publicado.</translation>
    </message>
    <message>
        <source>The records are in the clipboard.</source>
        <translation>Los registros están en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Guardar los registros</translation>
    </message>
    <message>
        <source>The records could not be saved.</source>
        <translation>No se han podido guardar los registros.</translation>
    </message>
    <message>
        <source>The records are written to %1.</source>
        <translation>Los registros se han escrito en %1.</translation>
    </message>
    <message>
        <source>Files for the &amp;web server…</source>
        <translation>Archivos para el servidor &amp;web…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>%1 is not a host name.</source>
        <translation>%1 no es un nombre de servidor.</translation>
    </message>
    <message>
        <source>Po&amp;licy host</source>
        <translation>Servidor de la po&amp;lítica</translation>
    </message>
    <message>
        <source>A name at your provider; empty: a record of its own</source>
        <translation>Un nombre en su proveedor; vacío: un registro propio</translation>
    </message>
    <message>
        <source>_mta-sts is a CNAME &amp;to</source>
        <translation>_mta-sts es &amp;un CNAME a</translation>
    </message>
    <message>
        <source>Somebody else keeps the id (RFC 8461 section 8.2)</source>
        <translation>Otro mantiene el id (RFC 8461, sección 8.2)</translation>
    </message>
    <message>
        <source>Somebody else keeps the report addresses</source>
        <translation>Otro mantiene las direcciones de los informes</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long resolvers keep the record (TTL)</source>
        <translation>Cuánto tiempo guardan el registro los resolutores (TTL)</translation>
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
        <translation>_smtp._tls es un C&amp;NAME a</translation>
    </message>
    <message>
        <source>Too long for the DNS, and so left out: %1.</source>
        <translation>Demasiado largos para el DNS y por eso omitidos: %1.</translation>
    </message>
    <message>
        <source>Left out, as nothing can be an alias of itself: %1.</source>
        <translation>Omitidos, pues nada puede ser un alias de sí mismo: %1.</translation>
    </message>
    <message>
        <source>Host name or addresses of the web server that serves the policy</source>
        <translation>Nombre o direcciones del servidor web que sirve la política</translation>
    </message>
    <message>
        <source>What you typed before is here again; it is not saved yet.</source>
        <translation>Lo que escribió antes está aquí de nuevo; aún no se ha guardado.</translation>
    </message>
</context>
<context>
    <name>valija::RefusedModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Notes on what was read</source>
        <translation>Notas sobre lo leído</translation>
    </message>
    <message>
        <source>Files, or parts of them, that could not be read as reports, and what else is to be known.</source>
        <translation>Archivos, o partes de ellos, que no se pudieron leer como informes, y qué más conviene saber.</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n nota más.</numerusform>
            <numerusform>Se omiten %n notas más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::ReportDialog</name>
    <message>
        <source>The report, laid out</source>
        <translation>El informe, con formato</translation>
    </message>
    <message>
        <source>The report as received</source>
        <translation>El informe tal como se recibió</translation>
    </message>
    <message>
        <source>&amp;Save as received…</source>
        <translation>&amp;Guardar como se recibió…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Qué se reparó</translation>
    </message>
    <message>
        <source>&amp;Readable</source>
        <translation>&amp;Legible</translation>
    </message>
    <message>
        <source>As re&amp;ceived</source>
        <translation>Como se r&amp;ecibió</translation>
    </message>
    <message>
        <source>What was repaire&amp;d</source>
        <translation>Qué se re&amp;paró</translation>
    </message>
    <message>
        <source>Write the report&apos;s JSON to a file, octet for octet</source>
        <translation>Escribir el JSON del informe en un archivo, octeto por octeto</translation>
    </message>
    <message>
        <source>The report could not be read. %1</source>
        <comment>reason</comment>
        <translation>No se ha podido leer el informe. %1</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Informe %1</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 UTC. Read from: %4</source>
        <comment>reporter, two moments, a file</comment>
        <translation>%1, del %2 al %3 UTC. Leído de: %4</translation>
    </message>
    <message>
        <source>Signature of the mail: %1</source>
        <translation>Firma del mensaje: %1</translation>
    </message>
    <message>
        <source>Nothing: the report is as RFC 8460 wants it.</source>
        <translation>Nada: el informe es como pide el RFC 8460.</translation>
    </message>
    <message>
        <source>What was repaire&amp;d (%1)</source>
        <translation>Qué se re&amp;paró (%1)</translation>
    </message>
    <message>
        <source>Only the beginning is shown here; save the report to see all of it.</source>
        <translation>Aquí solo se muestra el principio; guardar el informe para verlo entero.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <comment>reason</comment>
        <translation>No se ha podido escribir el archivo. %1</translation>
    </message>
    <message>
        <source>%1, without a date. Read from: %2</source>
        <comment>reporter, a file</comment>
        <translation>%1, sin fecha. Leído de: %2</translation>
    </message>
    <message>
        <source>This report is invented: it belongs to the example.</source>
        <translation>Este informe es inventado: forma parte del ejemplo.</translation>
    </message>
</context>
<context>
    <name>valija::ReportsPage</name>
    <message>
        <source>The failures could not be read.</source>
        <translation>No se han podido leer los fallos.</translation>
    </message>
    <message>
        <source>The reports could not be read.</source>
        <translation>No se han podido leer los informes.</translation>
    </message>
    <message numerus="yes">
        <source>%n more reporter(s) reported failures; see By reporter.</source>
        <translation>
            <numerusform>%n informante más comunicó fallos; véase Por informante.</numerusform>
            <numerusform>%n informantes más comunicaron fallos; véase Por informante.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session failed in this period.</source>
        <translation>Ninguna sesión falló en este periodo.</translation>
    </message>
    <message>
        <source>Choose a result to see what it means and what to do.</source>
        <translation>Elegir un resultado para ver qué significa y qué hacer.</translation>
    </message>
    <message>
        <source>No report was read yet. Reports come as mail attachments to the address of your TLS-RPT record; open them here, or drop them on the window.</source>
        <translation>Aún no se ha leído ningún informe. Los informes llegan como adjuntos a la dirección del registro TLS-RPT; se pueden abrir aquí o arrastrar a la ventana.</translation>
    </message>
    <message>
        <source>Open reports…</source>
        <translation>Abrir informes…</translation>
    </message>
    <message>
        <source>There is no report for this choice.</source>
        <translation>No hay ningún informe para esta selección.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Mostrar todo el tiempo</translation>
    </message>
    <message>
        <source>These sessions failed by the summary of the report, which says nothing about why.</source>
        <translation>Estas sesiones fallaron según el resumen del informe, que no dice por qué.</translation>
    </message>
    <message>
        <source>Remove reports</source>
        <translation>Quitar informes</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s) with all their numbers from the store? The files they came from stay.</source>
        <translation>
            <numerusform>¿Quitar %n informe con todas sus cifras de la base de datos? El archivo del que procede se conserva.</numerusform>
            <numerusform>¿Quitar %n informes con todas sus cifras de la base de datos? Los archivos de los que proceden se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reports could not be removed.</source>
        <translation>No se han podido quitar los informes.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se ha podido escribir el archivo.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Último día (%n)</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Todos los dominios</translation>
    </message>
    <message>
        <source>All reporters</source>
        <translation>Todos los informantes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write what is shown to a file</source>
        <translation>Escribir en un archivo lo que se muestra</translation>
    </message>
    <message>
        <source>&amp;Open reports…</source>
        <translation>A&amp;brir informes…</translation>
    </message>
    <message>
        <source>Read report files, archives or saved mails into the store</source>
        <translation>Leer archivos de informes, archivos comprimidos o mensajes guardados e incorporarlos a la base de datos</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>Everything as HTML…</source>
        <translation>Todo como HTML…</translation>
    </message>
    <message>
        <source>Everything as PDF…</source>
        <translation>Todo como PDF…</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Gráfico como PNG…</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Gráfico como SVG…</translation>
    </message>
    <message>
        <source>By result</source>
        <translation>Por resultado</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>By mail host</source>
        <translation>Por servidor</translation>
    </message>
    <message>
        <source>By reporter</source>
        <translation>Por informante</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Por dominio</translation>
    </message>
    <message>
        <source>By policy</source>
        <translation>Por política</translation>
    </message>
    <message>
        <source>Single failures</source>
        <translation>Fallos individuales</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>There is more of this kind; the exported document has it all.</source>
        <translation>Hay más de este tipo; el documento exportado lo contiene todo.</translation>
    </message>
    <message>
        <source>Choose a failure to see what it means, and to test its host again.</source>
        <translation>Elegir un fallo para ver qué significa y para volver a probar su servidor.</translation>
    </message>
    <message>
        <source>Looking up names</source>
        <translation>Buscando nombres</translation>
    </message>
    <message>
        <source>Open an address from a report</source>
        <translation>Abrir una dirección de un informe</translation>
    </message>
    <message>
        <source>A report names this address. Open it in the browser?

Host: %1

%2</source>
        <translation>Un informe nombra esta dirección. ¿Abrirla en el navegador?

Servidor: %1

%2</translation>
    </message>
    <message>
        <source>Removing reports</source>
        <translation>Quitando informes</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) removed.</source>
        <translation>
            <numerusform>%n informe quitado.</numerusform>
            <numerusform>%n informes quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table as JSON…</source>
        <translation>Tabla como JSON…</translation>
    </message>
    <message>
        <source>What the parts of the bars stand for</source>
        <translation>Qué representan las partes de las barras</translation>
    </message>
    <message>
        <source>Bars by outcome</source>
        <translation>Barras por resultado</translation>
    </message>
    <message>
        <source>Bars by reporter</source>
        <translation>Barras por informante</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Ask the reverse DNS for the names of the addresses; this shows their owners that you look</source>
        <translation>Consultar en el DNS inverso los nombres de las direcciones; sus propietarios ven que se consulta</translation>
    </message>
    <message>
        <source>Show the report…</source>
        <translation>Mostrar el informe…</translation>
    </message>
    <message>
        <source>Its JSON, and what was repaired to read it</source>
        <translation>Su JSON y qué se reparó para leerlo</translation>
    </message>
    <message>
        <source>Remove from the store…</source>
        <translation>Quitar de la base de datos…</translation>
    </message>
    <message>
        <source>Remove the chosen reports with all their numbers</source>
        <translation>Quitar los informes elegidos con todas sus cifras</translation>
    </message>
    <message>
        <source>Look &amp;up names</source>
        <translation>Buscar &amp;nombres</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n dominio</numerusform>
            <numerusform>%n dominios</numerusform>
        </translation>
    </message>
    <message>
        <source>Reporters</source>
        <translation>Informantes</translation>
    </message>
    <message numerus="yes">
        <source>%n reporter(s)</source>
        <comment>chosen</comment>
        <translation>
            <numerusform>%n informante</numerusform>
            <numerusform>%n informantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::SessionsChart</name>
    <message>
        <source>Sessions over time</source>
        <translation>Sesiones a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Click a bar, or drag across several, to see only its days; the arrow keys and Return do the same</source>
        <translation>Hacer clic en una barra, o arrastrar sobre varias, para ver solo sus días; con las flechas y Entrar se consigue lo mismo</translation>
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
            <numerusform>%n informe de la base de datos es más antiguo y se eliminaría ahora con todas sus cifras. Otros le seguirán a medida que envejezcan.</numerusform>
            <numerusform>%n informes de la base de datos son más antiguos y se eliminarían ahora con todas sus cifras. Otros los seguirán a medida que envejezcan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others use the store %1, too: the reports are removed for everybody.</source>
        <translation>Otros también usan la base de datos %1: los informes se eliminan para todos.</translation>
    </message>
    <message>
        <source>Keep reports</source>
        <translation>Conservar informes</translation>
    </message>
    <message numerus="yes">
        <source>Keep reports for %n day(s) only?</source>
        <translation>
            <numerusform>¿Conservar los informes solo durante %n día?</numerusform>
            <numerusform>¿Conservar los informes solo durante %n días?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>valija::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>G&amp;uardar</translation>
    </message>
    <message>
        <source>Keep these settings and use them from now on</source>
        <translation>Guardar estos ajustes y usarlos desde ahora</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>&amp;Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>Fill the form with the defaults; nothing changes before you save</source>
        <translation>Rellenar el formulario con los valores predeterminados; nada cambia hasta guardar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light or dark window</source>
        <translation>Ventana clara u oscura</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>While the program runs, all domains are checked this often</source>
        <translation>Con el programa abierto, todos los dominios se comprueban con esta frecuencia</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí solo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>Resolvers to ask, as ADDRESS or ADDRESS@PORT, separated by commas</source>
        <translation>Resolutores que se consultan, como DIRECCIÓN o DIRECCIÓN@PUERTO, separados por comas</translation>
    </message>
    <message>
        <source>&amp;Resolvers</source>
        <translation>Reso&amp;lutores</translation>
    </message>
    <message>
        <source>Built in; write none to switch validation off</source>
        <translation>Incorporada; escribir none para desactivar la validación</translation>
    </message>
    <message>
        <source>File with the trust anchor of the DNS root</source>
        <translation>Archivo con el ancla de confianza de la raíz del DNS</translation>
    </message>
    <message>
        <source>None besides Mozilla&apos;s and the system&apos;s</source>
        <translation>Ninguna aparte de las de Mozilla y las del sistema</translation>
    </message>
    <message>
        <source>PEM file with certificates to trust as well</source>
        <translation>Archivo PEM con otros certificados en los que confiar</translation>
    </message>
    <message>
        <source>None; for example socks5://127.0.0.1:1080</source>
        <translation>Ninguno; por ejemplo socks5://127.0.0.1:1080</translation>
    </message>
    <message>
        <source>Talk to the mail hosts on port 25</source>
        <translation>Hablar con los servidores de correo en el puerto 25</translation>
    </message>
    <message>
        <source>Tests STARTTLS and certificates of the mail hosts; never sends mail</source>
        <translation>Prueba STARTTLS y los certificados de los servidores de correo; nunca envía correo</translation>
    </message>
    <message>
        <source>This machine&apos;s name</source>
        <translation>El nombre de este equipo</translation>
    </message>
    <message>
        <source>Name that probes give in EHLO</source>
        <translation>Nombre que dan las pruebas en EHLO</translation>
    </message>
    <message>
        <source>&amp;Name in EHLO</source>
        <translation>Nombre en E&amp;HLO</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Longest time for a connection</source>
        <translation>Tiempo máximo para una conexión</translation>
    </message>
    <message>
        <source>Longest time for a whole policy (RFC 8461 suggests 60 s)</source>
        <translation>Tiempo máximo para una política completa (el RFC 8461 sugiere 60 s)</translation>
    </message>
    <message>
        <source>Domains checked at &amp;once</source>
        <translation>Dominios a la ve&amp;z</translation>
    </message>
    <message>
        <source>How many domains are checked side by side</source>
        <translation>Cuántos dominios se comprueban a la vez</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>&amp;Keep reports for</source>
        <translation>Conservar in&amp;formes durante</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Older reports are removed</source>
        <translation>Los informes más antiguos se eliminan</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>&amp;Watched folder</source>
        <translation>Carpeta vi&amp;gilada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>New files in this folder are read once</source>
        <translation>Los archivos nuevos de esta carpeta se leen una vez</translation>
    </message>
    <message>
        <source>Largest report</source>
        <translation>Informe más grande</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Larger reports are refused</source>
        <translation>Los informes más grandes se rechazan</translation>
    </message>
    <message>
        <source>Largest file, unpacked</source>
        <translation>Archivo más grande, descomprimido</translation>
    </message>
    <message>
        <source>Archives that unpack to more are refused</source>
        <translation>Los archivos que al descomprimirse superan este tamaño se rechazan</translation>
    </message>
    <message>
        <source>Entries in an archive</source>
        <translation>Entradas en un archivo comprimido</translation>
    </message>
    <message>
        <source>Archives with more entries are refused</source>
        <translation>Los archivos comprimidos con más entradas se rechazan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>Elegir un archivo o una carpeta</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Check all domains ever&amp;y</source>
        <translation>Comprobar todos los &amp;dominios cada</translation>
    </message>
    <message>
        <source>DNSSEC tr&amp;ust anchor</source>
        <translation>A&amp;ncla de confianza DNSSEC</translation>
    </message>
    <message>
        <source>&amp;Additional roots</source>
        <translation>Raíces adici&amp;onales</translation>
    </message>
    <message>
        <source>Connect with&amp;in</source>
        <translation>Conexión en &amp;menos de</translation>
    </message>
    <message>
        <source>In your data folder; for a team: postgres://USER@HOST/NAME</source>
        <translation>En su carpeta de datos; para un equipo: postgres://USUARIO@SERVIDOR/NOMBRE</translation>
    </message>
    <message>
        <source>Where domains, checks and reports are kept: a file, or a PostgreSQL database that a team shares; used after a restart</source>
        <translation>Dónde se guardan dominios, comprobaciones e informes: un archivo, o una base de datos PostgreSQL que comparte un equipo; se usa tras reiniciar</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>S&amp;tore</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>Probe pro&amp;xy</source>
        <translation>Pro&amp;xy para las pruebas</translation>
    </message>
    <message>
        <source>Fetch a po&amp;licy within</source>
        <translation>De&amp;scarga de una política en menos de</translation>
    </message>
    <message>
        <source>Ask the DNS for the keys that signed reports</source>
        <translation>Preguntar al DNS por las claves que firmaron los informes</translation>
    </message>
    <message>
        <source>Verifies the DKIM signatures of saved mails with reports; the reporters can see that their keys are asked for</source>
        <translation>Verifica las firmas DKIM de los correos guardados con informes; los informantes pueden ver que se piden sus claves</translation>
    </message>
    <message>
        <source>Proxy for HTTPS and SMTP probes, where this network blocks port 25; without a password, as settings are plain text</source>
        <translation>Proxy para las pruebas HTTPS y SMTP, si esta red bloquea el puerto 25; sin contraseña, ya que los ajustes se guardan sin cifrar</translation>
    </message>
</context>
<context>
    <name>valija::SharedStoreSetup</name>
    <message>
        <source>Shared store</source>
        <translation>Base de datos compartida</translation>
    </message>
    <message>
        <source>Password for %1

Leave it empty where the server asks for none, or where the password file of PostgreSQL has it.</source>
        <translation>Contraseña para %1

Dejarla vacía si el servidor no la pide o si está en el archivo de contraseñas de PostgreSQL.</translation>
    </message>
    <message>
        <source>The shared store could not be opened.</source>
        <translation>No se ha podido abrir la base de datos compartida.</translation>
    </message>
    <message>
        <source>The shared store was opened. It is used after a restart.</source>
        <translation>La base de datos compartida se ha abierto. Se usará tras reiniciar.</translation>
    </message>
    <message>
        <source>The shared store was opened. It is used after a restart; its password is in the key store of this system.</source>
        <translation>La base de datos compartida se ha abierto. Se usará tras reiniciar; su contraseña está en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>The shared store was opened, but its password could not be kept: no key store answers on this system. Set PGPASSWORD before the next start, or write a password file for PostgreSQL.</source>
        <translation>La base de datos compartida se ha abierto, pero no se ha podido guardar su contraseña: en este sistema no responde ningún almacén de claves. Definir PGPASSWORD antes del próximo inicio, o crear un archivo de contraseñas de PostgreSQL.</translation>
    </message>
</context>
<context>
    <name>valija::Sidebar</name>
    <message>
        <source>Search domains</source>
        <translation>Buscar dominios</translation>
    </message>
    <message>
        <source>Show only domains that contain this text (Ctrl+F)</source>
        <translation>Mostrar solo los dominios que contienen este texto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Overview, reports and domains</source>
        <translation>Resumen, informes y dominios</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Skipped because</source>
        <translation>Omitida porque</translation>
    </message>
</context>
<context>
    <name>valija::StartPage</name>
    <message>
        <source>Add a domain</source>
        <translation>Añadir un dominio</translation>
    </message>
    <message>
        <source>Draft its policy, get its DNS records, check it.</source>
        <translation>Redactar su política, obtener sus registros DNS, comprobarlo.</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Abrir informes</translation>
    </message>
    <message>
        <source>Files, folders, archives or saved mails with TLS reports.</source>
        <translation>Archivos, carpetas, archivos comprimidos o mensajes guardados con informes TLS.</translation>
    </message>
    <message>
        <source>Import a list or zone file</source>
        <translation>Importar una lista o un archivo de zona</translation>
    </message>
    <message>
        <source>Many domains at once, from text, CSV or a zone.</source>
        <translation>Muchos dominios a la vez, desde texto, CSV o una zona.</translation>
    </message>
    <message>
        <source>Try it with example data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Invented domains and reports, removed again with one click.</source>
        <translation>Dominios e informes inventados, que se quitan con un clic.</translation>
    </message>
    <message>
        <source>Mail that arrives encrypted, and the proof that it does</source>
        <translation>Correo que llega cifrado, y la prueba de que es así</translation>
    </message>
    <message>
        <source>Valija publishes and checks MTA-STS policies for your mail domains and reads the TLS reports that other providers send you.</source>
        <translation>Valija publica y comprueba las políticas MTA-STS de los dominios de correo y lee los informes TLS que envían otros proveedores.</translation>
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
        <translation>%1. Pulsar para ver solo sus hallazgos.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <comment>station without findings</comment>
        <translation>Sin probar</translation>
    </message>
</context>
<context>
    <name>valija::TextDialog</name>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the text shown to the clipboard</source>
        <translation>Copiar al portapapeles el texto mostrado</translation>
    </message>
</context>
</TS>
