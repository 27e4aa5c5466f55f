"""Whom a client waits for among their own: lawyers, directors, accounts, the bank; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from collections.abc import Mapping

from bot.mail.grammar import Mark

PEOPLE: Mapping[str, str] = {
    "en": "legal|lawyers|counsel|accounts|accounting|finance|procurement|purchasing|compliance|hr|marketing|management|board|council|committee|director|directors|ceo|cfo|boss|manager|partner|partners|owner|owners|landlord|bank|accountant|bookkeeper|colleague|colleagues|photographer|translator|supplier|head|headquarters|hq|investor|investors|insurance|insurer|wife|husband|chef|trustees|head-office|mayor|governors|vicar|headteacher|principal|chairman|chairwoman|treasurer|secretary|president|trustee",
    "de": "rechtsabteilung|buchhaltung|buchhalter|buchhalterin|einkauf|personalabteilung|marketing|vorstand|geschaftsfuhrung|geschaftsleitung|geschaftsfuhrer|geschaftsfuhrerin|direktor|direktorin|direktion|chef|chefin|aufsichtsrat|betriebsrat|gemeinderat|bank|steuerberater|steuerberaterin|kollege|kollegen|kollegin|fotograf|fotografin|ubersetzer|ubersetzerin|lieferant|vermieter|zentrale|partner|juristen|hausjuristen|inhaber|inhaberin|fachabteilung|datenschutzbeauftragte*|versicherung|leitung|it|stiftungsrat|verwaltungsrat|kirchenvorstand|elternbeirat|beirat|kuratorium|stadtrat|ausschuss|burgermeister|burgermeisterin|pfarrer|pfarrerin|kassier|kassierer|prasident|prasidentin",
    "fr": "juridique|juristes|juriste|avocat|avocate|avocats|comptabilite|comptable|achats|direction|directeur|directrice|patron|patronne|conseil|comite|collegue|collegues|associe|associes|associee|banque|bailleur|photographe|traducteur|traductrice|fournisseur|siege|marketing|mairie|assurance|dg|daf|rh|notaire|gerant|gerante|proprietaire|maire|president|presidente|syndic|tresorier|tresoriere|proviseur|proviseure|cure",
    "es": "legal|juridico|juridica|abogados|contabilidad|contable|compras|direccion|director|directora|gerente|gerencia|jefe|jefa|consejo|junta|comite|companero|companera|companeros|socio|socia|socios|banco|gestor|gestoria|fotografo|fotografa|traductor|traductora|proveedor|central|marketing|ayuntamiento|seguro|rrhh|propietario|informatica|alcalde|alcaldesa|presidente|presidenta|tesorero|tesorera|patronato|parroco",
    "it": "legale|legali|giuridico|amministrazione|contabilita|acquisti|direzione|direttore|direttrice|capo|consiglio|comitato|collega|colleghi|socio|socia|soci|banca|commercialista|fotografo|fotografa|traduttore|traduttrice|fornitore|sede|marketing|comune|assicurazione|titolare|proprietario|presidente|notaio|segreteria|informatica|sindaco|sindaca|preside|parroco|tesoriere|tesoriera",
    "pt": "juridico|juridica|juristas|advogados|contabilidade|contabilista|contador|compras|direcao|diretor|diretora|director|diretoria|gerente|gerencia|chefe|conselho|comite|colega|colegas|socio|socia|socios|banco|fotografo|fotografa|tradutor|tradutora|fornecedor|sede|marketing|camara|administracao|financeiro|presidente|informatica|senhorio|tesoureiro|tesoureira|paroco|autarquia|presidenta",
    "nl": "juridische|juristen|jurist|advocaat|advocaten|notaris|boekhouding|boekhouder|inkoop|directie|directeur|directrice|voorzitter|penningmeester|architect|burgemeester|kerkraad|ouderraad|bestuur|baas|manager|leidinggevende|raad|commissie|collega|collega's|compagnon|partner|bank|accountant|fotograaf|vertaler|vertaalster|leverancier|hoofdkantoor|marketing|gemeente|verzekering|eigenaar|verhuurder|administratie|hr|ict|burgemeester|kerkenraad|ledenraad|schoolbestuur|penningmeester|voorzitter|dominee|pastoor|vve|ouderraad",
    "ru": "юрист*|юротдел*|бухгалтер*|закупк*|дирекци*|директор*|начальник*|начальниц*|генерального|гендиректор*|учредител*|начальств*|руководств*|руководител*|шеф*|совет|совета|комитет*|коллег*|партнер*|банк|банка|банке|фотограф*|переводчик*|поставщик*|головного|маркетинг*|собственник*|нотариус*|архитектор*|чиновник*|мэрии|владел*|учредител*|администраци*|отдел|отдела|отделе|отделом|кадров|мэр|мэра|председател*|казначе*|настоятел*|попечител*|глава",
}
"""Who of theirs, or on their side, has to sign, answer or deliver first."""

_LINES: Mapping[str, str] = {
    "en": """
        [our|my|the] @ is|'s|are|comes|gets|returns [only|just|not] back|returns [on|next|until|after|this] monday|tuesday|wednesday|thursday|friday|tomorrow|week|month ~
        [our|my|the] @ is|'s|are|comes|gets [only|just|not] back from|in|at ~ on|next|until|tomorrow ~
        [our|my|the] @ is|'s|are [only|just] in|here [again|on|from|next] on|from|next monday|tuesday|wednesday|thursday|friday ~
        it|that|this has|'s|is gone|been|passed [on|passed] to [the|our|my] @ [,|and|now|today|yesterday|for|who|already] ~
        it|this|that|they|these|everything|both|contract|draft|budget|quote|invoice|text|texts|decision has|have|needs|need|must|'s [still|first|got] [to] go|pass|run|be [put|run] through|past|before [the|our|my] @ ~
        @ has|have|needs|need|must [still|first] [to] decide|vote|choose and|,|but he|she|they|it is|'s|are|'re|does|do|wo|will|only|just ~
        [our|my|the] @ is|'s|are [already|now|all] on it >
        [our|my|the] @ is|'s|are [already|now|all] on it , he|she|they|and|but|will ~
        it|that|this|they|everything|both|draft|contract|quote|invoice|text|texts|document is|are|'s [still|now|currently|all] with ~
        < [i|we] [have|'ve] [just] left|laid|dropped|popped [it|this|that|them|the|your] ~ on [the|my|our|his|her] @ ['s] desk|table|chair ~
        it|that|this|they|everything is|'s|are|sits|lies|lands [now|all|still] on [the|my|our] @ 's desk|table ~
        [the|our|my] board|committee|council|trustees|directors|partners|governors|management|investors|owners do|does|wo|will n't|not|only [next] sit|sits|meet|meets|convene|convenes|reconvene|reconvenes [again] [again|until|till|before|on|in|next] ~
        without [the|my|our] [ok|figures|numbers|signature|approval|word|input] [of|from] [the|my|our] accountant|bookkeeper|accounts|board|boss|director|finance|management|partner|husband|wife|committee|trustees|landlord|lawyers ~ {we} can|ca|could n't|not|cannot|hardly ~
        it|that 's|is [entirely|up] [to] his|her|their|@ call|decision [,] [not|i|and] ~
        {we} want|'d|would|need [like] him|her|them|@ to [also|first|still] see|check|review|approve|read|ok it|them|this|that [too|as|first|,] ~
        [our|my|the] @ is|'s|are [still|currently|only|just|both|all] away|abroad|ill|sick|poorly|off|travelling|traveling|overseas|unwell|hospitalised ~
        [our|my|the] @ is|'s|are [still|currently|only|just] on [sick|annual|parental|maternity|paternity|a|his|her|long] [business] holiday|leave|vacation|business|trip|holidays ~
        [our|my|the] @ is|'s|are [still|currently|only|just] out [of] [the] office|town|until|before|today|this|country ~
        [our|my|the] @ is|'s|are [still|currently|only|just] not|back [here|in|around|available] until|before|next|on|here|around|available|in|again [the] {when}|until|before|1*|2*|3* ~
        [our|my|the] @ is|'s|are [still|currently|only|just] not here|around|available|in [,|yet|now|right|at|and|this|for|so] ~
        he|she|they|@ has|have|needs|need [still] to sign|approve|decide|agree|authorise|release [it|this|that|off|them] >
        put|set|placed|have it|this|that|your [down|is] [design|offer|draft|proposal|idea|request] on the|our|next|{when}|board|tomorrow ['s] [board|team|next] agenda ~
        it|this|that|it's is|'s|on [on] the|our|next|{when}|board|tomorrow ['s] [board|team|next] agenda ~
        [still] chasing|nudging|badgering|pestering|pushing|prodding|chased|nudged [up] [our|my|the] [in-house] @ ~
        {we} will|'ll|am|'m|are|'re [still] chase|chasing|nudge [up] [our|my|the] @ ~
        still|waiting|awaiting [waiting|awaiting] [for|on] [a|an|the|our|my|final|signed] ~ from|by|of|with|'s [our|my|the|in-house] @ ~
        waiting|awaiting for|on|our [our|my|the|in-house] @ ~
        no|nothing [word|news|answer|reply|decision|signature|sign] [back|yet] from [our|my|the] @ ~
        still|stuck|sitting|lying|lies|remains [sits|stuck|sitting] with|at [our|my|the|in-house] @ ~
        [our|my|the] @ {have}|is|are|does|do not|n't|still|yet [yet|quite] signed|seen|opened|heard|met|approved|answered|replied|decided|returned|given|sent|come|got|confirmed|looked|released|finished|read|to|back|done|had|made|reviewed|checked ~
        [our|my|the] @ is|are [still] reviewing|checking|deciding|reading|discussing ~
        [our|my|the] @ wants|want|needs|need|has|have to [also|first|still|just] see|check|read|approve|review|sign|look|decide|discuss|agree ~
        [our|my|the] @ is|are [still] looking at|into|over|through it|this|that|them|the ~
    """,
    "de": """
        [unser|unsere|der|die|mein|meine] @ ist|kommt|sind|kommen [leider] [erst] am|ab|nächste|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag ~ zurück|wieder ~
        das|es|dies|alles|vertrag|angebot|text|texte|entwurf muss|müssen [erst|noch|ja|halt|alles] [erst|noch] durch|durch'n [den|die|das|unseren|unsere|unser] @ ~
        muss|müssen|soll [das|es|noch|erst|der|die|unser|unsere] [der|die|unser|unsere] @ [das|es|noch|erst|darüber] entscheiden|absegnen|abnicken|freigeben ~
        @ ist|sind|sitzt|sitzen [schon|gerade|bereits|jetzt] [schon] dran [,|und|an] ~
        liegt|liegen noch|gerade|derzeit|jetzt|aktuell|momentan|weiterhin|leider|nun bei|beim ~
        es|das|alles|entwurf|text|texte|vertrag|unterlagen|angebot|sache|layout|rechnung|freigabe|thema|ball|ganze liegt|liegen [schon|auch] bei|beim ~
        @ auf|auf'n|auf'm [den|dem] tisch|schreibtisch|pult gelegt|gepackt|geschoben|gelandet ~
        liegt|liegen [schon|noch|jetzt] [beim|bei] [der|unserer|unserem] @ ~ auf'm|auf [dem] tisch|schreibtisch ~
        der|die|er|sie|@ muss|soll|darf ~ entscheiden|absegnen , nicht ~
        [unser|unsere|der|die] @ tagt|tagen|trifft|treffen|kommt|kommen [sich] [leider|aber|wieder] erst wieder|am|im|nächste|nächsten|nächstes|in|ende|anfang|mitte|nach|montag|dienstag|mittwoch|donnerstag|freitag|morgen|übermorgen|dann|1*|2*|3* ~
        ohne ~ @ kann|können|geht|läuft|darf|dürfen ~ nicht|nichts|nix|kein|keine ~
        möchte|möchten|will|wollen [ich|wir] [gern|gerne] [,] dass ~ [noch|auch|erst|nochmal] draufschaut|drüberschaut|prüft|freigibt ~
        [unser|unsere|der|die|mein|meine] @ ist|sind|liegt [noch|gerade|derzeit|leider|momentan|zurzeit|aktuell|ab|auch] [bis|seit|diese|nächste|die|heute|ab] [ende|mitte|anfang|nächste|nächster|kommende|zum|montag|dienstag|mittwoch|donnerstag|freitag|1*|2*|3*|woche|gestern|ganze|zwei|drei] [woche|wochen|monat|der|nächster|tage|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember] [noch|leider] [im|in|auf|einer|beruflich] [einer|der] krank|urlaub|ausland|verreist|unterwegs|krankenhaus|dienstreise|geschäftsreise|abwesend|elternzeit|krankgeschrieben ~
        frau|herr|kollegin|kollege ~ ist|liegt [noch|leider|gerade|derzeit|momentan|diese|bis|seit|ab|nächste] [woche|ende|mitte|anfang|montag|dienstag|mittwoch|donnerstag|freitag|1*|2*|3*|gestern|heute|zum] [woche|der|nächster|noch|leider] [im|in|auf] krank|krankgeschrieben|urlaub|ausland|verreist|elternzeit|krankenhaus ~
        er|sie|@ muss|müssen [das|es|noch|erst|den|die] ~ unterschreiben|freigeben|entscheiden|zustimmen|absegnen >
        kommt|kommen|setze|setzen|steht|stehen|nehme|nehmen|muss|packe|packen|habe|haben|ist|gesetzt ~ auf|auf's [die|der|unsere|unserer] [die|der|unsere|unserer] [nächste|nächsten] agenda|tagesordnung ~
        warte|warten|wartet [ich|wir] [noch|immer|leider|derzeit|selbst] [noch|immer] auf ~ @ ~
        fehlt|fehlen [mir|uns] [noch|leider] [noch] ~ vom|von|der|des|unserer|unserem @ ~
        liegt|hängt|steckt|ist|sind|liegen noch|leider|immer|derzeit|weiterhin|gerade|jetzt|nun [immer|leider|noch] [noch] bei|beim|in [der|unserer|unserem|meiner|meinem|dem] @ ~
        es|das|alles|entwurf|text|texte|vertrag|unterlagen|angebot|sache|layout|rechnung|freigabe|thema|ball|ganze liegt|hängt|steckt|ist|sind|liegen [schon|auch|alles] bei|beim|in [der|unserer|unserem|meiner|meinem|dem] @ ~
        [unser|unsere|der|die|mein|meine] @ hat|haben ~ noch|nicht ~ unterschrieben|gesehen|angesehen|gehört|beschlossen|unterzeichnet|freigegeben|geantwortet|entschieden|reagiert|gemeldet|zurückgemeldet|geprüft|zurückgeschickt|bestätigt|zugestimmt|geschafft|gelesen|angeschaut|fertig|geliefert|geschickt|gegeben ~
        hake|frage|bohre [ich] [noch|mal] ~ @ nach ~
        hake|hak [ich] nach ~
        [unser|unsere|der|die|mein|meine] @ muss|müssen|will|wollen|möchte|möchten ~ noch|erst|vorher|zuerst ~
    """,
    "fr": """
        [notre|le|la|mon|ma] @ rentre|revient|reprend|rentrent|reviennent [de|du|des] [congés|congé|vacances|déplacement|voyage] [que|seulement|le|la] lundi|mardi|mercredi|jeudi|vendredi|demain|prochaine|semaine ~
        [notre|le|la|mon|ma] @ est|sont|sera [seulement] de retour [que|seulement|le|la|au] lundi|mardi|mercredi|jeudi|vendredi|demain|prochaine|semaine|bureau ~
        ça|cela|il|elle|tout|dossier|projet|devis|contrat|texte|textes doit|doivent [encore|d'abord] passer devant|par|en|chez [le|la|l'|notre|mon] @ ~
        [notre|le|la|mon|ma] @ est|sont [déjà|bien|tous] dessus ~
        est|posé|posée|déposé|déposée|laissé|mis sur|au le|la bureau [du|de] [la|l'|notre|mon] @ ~
        [le|la|notre|mon] @ ne|n' se réunit|réunissent|retrouve [que|pas] ~
        sans ~ @ [,] ~ ne|n' peux|pouvons|puis|peut rien|pas ~
        [notre|mon|ma] @ relit|vérifie|examine|étudie ~
        [notre|mon|ma] @ [le|la|les|l'] regarde|lit [encore] ça|cela|tout|le|la|les|l'|d'abord|demain|cette|ce|et|, ~
        [notre|mon|ma] @ [le|la|les|l'] regarde|lit >
        veux|voudrais|voulons|souhaite|aimerais que ~ le|la|les relise|valide|vérifie ~
        veux|voudrais|voulons|souhaite|aimerais que [le|la|mon|ma|notre|nos] @|mari|femme le|la|les voie ~
        [notre|le|la|mon|ma] @ est|sont [actuellement|encore|toujours|tous] [en|à] [l'] malade|malades|déplacement|voyage|congé|congés|vacances|étranger|arrêt ~
        [notre|le|la|mon|ma] @ est|sont [actuellement|encore|toujours|tous] absent* >
        [notre|le|la|mon|ma] @ est|sont [actuellement|encore|toujours|tous] absent* jusqu'|cette|pour|ce|depuis|ces|aujourd'hui|toute|,|et|en|du ~
        mme|madame|monsieur|m ~ est [encore|en|actuellement|toujours] [encore|en] malade|absent*|congé|congés|vacances|arrêt|déplacement jusqu'|cette|depuis|pour|ce|du|et|toute|aujourd'hui|maladie|sur ~
        mme|madame|monsieur|m ~ est [encore|en|actuellement|toujours] [encore|en] malade|absent*|congé|congés|vacances|arrêt|déplacement >
        est en déplacement|arrêt|congé|vacances|voyage ... c' est lui|elle qui ~
        c' est lui|elle qui signe|décide|valide|tranche [tout|ça|cela|chez|ici] [nous] >
        c' est lui|elle qui signe|décide|valide|tranche [tout|ça|cela] et|, ~
        est|sera|sont|seront|mis|mise|passe|inscrit* à l' ordre du jour ~
        attends|attendons [toujours|encore] [d'|de|du|la|le|l'|une|un] ~ @ ~
        en attente [d'|de|du] [la|le|l'|une|un] ~ @ ~
        mon|ma|mes|notre|nos [mari|femme] parents|père|mère|mari|femme|fils|fille|frère|soeur|famille veut|veulent [d'abord|encore|aussi] [le|la|les] voir|relire|regarder|vérifier [ça|cela|avant|d'abord|aussi] ~ >
        [notre|le|la|mon|ma] @ veut [encore|d'abord] dormir|réfléchir|relire|lire|revoir|vérifier|attendre|regarder|voir ~
        [notre|nos|le|la|les|mon|ma|mes] @ veut|veulent|demande|demandent|réclame|réclament encore|une|un|deux|trois|quelques ~ semaine|semaines|jours|temps|mois ~
        toujours|encore|aucun pas|aucun|rien|sans|retour [de] [retour|nouvelles|reponse|signature|nouvelle] [du|de] [notre|la|mon|service|ma] [service] @ ~
        toujours|encore|bloqué*|coincé*|parti|partie|partis [bloqué*|coincé*] au|chez|à [la|notre|mon|le|l'|service] [service] @ ~
        c'|ça|cela|dossier|contrat|devis|projet|maquette|tout|il|elle|document|documents|bon|texte|textes est|sont|reste [toujours|encore] au|chez|à [la|notre|mon|le|l'|service] [service] @ ~
        relance|relancons|relancerai [le|la|notre|mon|encore] [service] @ ~
        [notre|le|la|mon|ma] [service] @ n'|ne [nous|m'|l'|a] [a|ont] ~ pas|toujours ~ signé*|répondu|tranché*|décidé*|rendu*|renvoyé*|retourné*|lu|fini*|envoyé*|relu* ~
        [notre|le|la|mon|ma] [service] @ n'|ne|ont|a [nous|m'|l'|a|ont] [a|ont] ~ toujours|encore ~ validé*|donné*|confirmé*|approuvé* ~
        [notre|le|la|mon|ma] [service] @ doit|doivent encore|d'abord|aussi ~
        [notre|le|la|mon|ma] [service] @ doit|doivent [le|la|les|l'|nous|me|m'|y|en|se|s'] [le|la|les] valider|relire|lire|regarder|vérifier|signer|voir|décider|trancher|donner|approuver|répondre|envoyer|confirmer|rendre|réunir|prononcer|passer|revenir|rappeler|examiner|étudier|finir|terminer|discuter|transmettre|trouver|recevoir ~
        passé|transmis|donné|envoyé|transféré|confié|suivre ... à|au|aux ... pour qu'|que il|elle|ils|elles regarde|regardent|vérifie|valide|valident|signe|signent|lise|relise|jette ~
    """,
    "es": """
        [nuestro|nuestra|mi|el|la] @ vuelve|regresa|vuelven|regresan|incorpora [no] [de|del] [vacaciones|viaje|baja|puente] el|mañana|hasta|este|la ~
        @ tiene|tienen|debe|deben [que|aún|todavía] decidir*|aprobar*|firmarlo|firmarla|votar* ~
        @ está|están [ya] en|con ello|eso ~
        está|dejado|dejé|puesto|puse en|sobre la mesa del|de [la|mi|nuestro] @ ~
        [el|la|nuestro|nuestra] @ no se reúne|reúnen hasta ~
        sin ~ @ no ~ puedo|podemos ~
        quiero|queremos|quisiera|quisiéramos|gustaría|querría|querríamos que [también|antes|primero] [mi|el|la|nuestro|nuestra|mis] @|marido|mujer|madre|padre|hijo|hija|hermano|hermana [también|antes|primero] lo|la|los|las revise|vea|mire|apruebe|lea|revisara|viera|viese|mirara|aprobara|leyera ~
        quiero|queremos|quisiera|quisiéramos|gustaría|querría|querríamos que [también|antes|primero] lo|la|los|las revise|vea|mire|apruebe|lea|revisara|viera|viese|mirara|aprobara|leyera [también|antes|primero] [mi|nuestro|nuestra|el|la] @|marido|mujer|madre|padre|hijo|hija|hermano|hermana ~
        quiero|queremos|quisiera|quisiéramos|gustaría|querría|querríamos que ~ lo|la|los|las revise|apruebe|revisara|aprobara ~
        [nuestro|nuestra|mi|el|la] @ está|están [todavía|aún|muy|ahora] [de|en] [el|la] vacaciones|viaje|extranjero|enfermo|enferma|baja ~
        [nuestro|nuestra|mi|el|la] @ está|están [todavía|aún|ahora] fuera >
        [nuestro|nuestra|mi|el|la] @ está|están [todavía|aún|ahora] fuera hasta|esta|estos|unos|toda|todo ~
        [nuestro|nuestra|mi|el|la] @ está|están [todavía|aún|ahora] fuera de la|el|viaje oficina|ciudad|país ~
        señor|señora|sr|sra ~ está [de|muy] ~ enfermo|enferma|baja|vacaciones|viaje ~
        tiene|tienen que firmar*|aprobar*|decidir*|verlo|verla|validar*|autorizar*|mirarlo|revisarlo|confirmarlo él|ella|ellos|ellas >
        está|va|queda|irá|puesto|metido|incluido [incluido] en|al el|nuestro orden del día ~
        espera|esperando|espero|esperamos|pendiente|pendientes [de] [que|a|la|el|del|lo] ~ @ ~
        seguimos|sigo|continuamos|estamos sin [la|el|noticias|respuesta|firma|saber|tener] ~ @ ~
        lo|la|los|las tiene|tienen [ahora|todavía|aún|ya] [el|la|mi|los|nuestro|nuestra] @ ~
        [el|la|los|mi|nuestro|nuestra] @ quiere|quieren|querría [primero|antes|todavía|aún] verlo|verla|verlos|verlas|mirarlo|mirarla|revisarlo|revisarla|leerlo|leerla|consultarlo|hablarlo|pensarlo ~
        lo|la|los|las tiene|tienen [ahora|todavía|aún|ya] mi|mis|nuestro|nuestra|nuestros ~
        sigue|siguen|está|están [todavía|aún] en|con [el|la|los|nuestro|nuestra|mi|manos|departamento] [de|del|la] [el|la|los|nuestra|nuestro] @ ~
        [nuestro|nuestra|mi|el|la] [departamento] @ [aun|todavia] no [nos|me|lo|la|se] [lo|la] ha|han [todavia|aun] firmado|contestado|respondido|decidido|devuelto|pronunciado|enviado|revisado|terminado|mirado|dicho|vuelto|reunido ~
        [nuestro|nuestra|mi|el|la] [departamento] @ aun|todavia no [nos|me|lo|la|se] [lo|la] ha|han aprobado|dado|confirmado ~
        [nuestro|nuestra|mi|el|la] [departamento] @ no [nos|me|lo|la|se] [lo|la] ha|han [todavia|aun] aprobado|dado|confirmado ~ todavia|aun ~
        [aun|todavia] no [nos|me|lo|la|se] ha|han firmado|contestado|respondido|aprobado|decidido|devuelto|dado|confirmado|enviado|revisado ~ @ ~
        seguimos|sigo|continuamos sin noticias|respuesta|saber ~
        mi|mis|nuestro|nuestra|nuestros [padre|madre] padres|padre|madre|hijo|hija|hermano|hermana|marido|mujer|familia quiere|quieren [primero|antes|también] verlo|verla|verlos|verlas|mirarlo|revisarlo|leerlo ~
        [nuestro|nuestra|mi|el|la] @ no está|estará [,|aquí|disponible|localizable|estos] esta|estos|hasta|hoy|aquí|disponible|localizable|días ~
        [nuestro|nuestra|mi|el|la] @ aun|todavia no nos|me [lo|la|los|las] ha|han entregado|pasado|dado|mandado|enviado ~
        persigo|persiguiendo|insisto|insistire|reclamo [a|al|con] ~ @ ~
        lo|la|los|las pasé|pasamos|reenvié|reenviamos|di|dimos|remití|entregué|trasladé a|al ... para que [lo|la|los|las] mire|miren|vea|vean|revise|revisen|firme|firmen|apruebe|aprueben|valide|estudie ~
        [estamos|estoy|seguimos|sigo] pendiente|pendientes de|del|de que [el|la|los|las|mi|nuestro|nuestra] @|arquitecto|arquitecta|notario|notaria|imprenta|técnico|electricista|fontanero|aparejador|administrador|médico|marido|mujer ~
    """,
    "it": """
        [nostro|nostra|il|la|mio|mia] @ rientra|torna|rientrano|tornano [dalle|dalla|da|dal|in] [ferie|vacanza|vacanze|viaggio|malattia|ufficio] lunedì|martedì|mercoledì|giovedì|venerdì|domani|solo|la|il|a ~
        questo|tutto|ciò|decisione|preventivo|contratto|testo|progetto deve|devono [ancora|prima] passare dal|dalla|dai|per [il|la] @ ~
        @ deve|devono [ancora|prima] decidere ~
        @ ci|se sta|stanno|ne [già] lavorando|occupando|occupa ~
        è|messo|lasciato|posato sulla scrivania del|della|di [mio|mia|nostro] @ ~
        [il|la|nostro|nostra] @ si riunisce|riuniscono solo|soltanto ~
        [il|la|nostro|nostra] @ non si riunisce|riuniscono [prima] ~
        senza ~ @ non ~ posso|possiamo|può ~
        vorrei|vogliamo|vorremmo|voglio che [anche|prima] [il|la|i|mio|mia|nostro|nostra] {people} lo|la|li|le vedesse|guardasse|leggesse|approvasse|veda|guardi|legga|approvi ~
        vorrei|vogliamo|vorremmo|voglio che [anche|prima] lo|la|li|le vedesse|guardasse|leggesse|approvasse|veda|guardi|legga|approvi|vedano anche|prima|pure ~
        vorrei|vogliamo|vorremmo|voglio che [anche|prima] lo|la|li|le vedesse|guardasse|leggesse|approvasse|veda|guardi|legga|approvi|vedano [il|la|i|mio|mia|nostro|nostra] [mio|mia|nostro|nostra] {kin} ~
        [nostro|nostra|il|la|mio|mia] @ è|sono [fuori|ancora|via] [ancora] in [ferie|malattia|viaggio] ferie|malattia|viaggio|trasferta|vacanza ~
        [nostro|nostra|il|la|mio|mia] @ è|sono [ancora|purtroppo|sempre|fuori] malato|malata|malati|via|assente|assenti ~
        [nostro|nostra|mio|mia] @ è|sono [ancora|purtroppo|sempre|fuori] all' estero ~
        direttore|direttrice|capo|collega|colleghi|socio|socia|titolare|presidente|commercialista è|sono [ancora|purtroppo|sempre|fuori] all' estero ~
        signor|signora|dottor|dottoressa ~ è [in] ~ malato|malata|malattia|ferie|viaggio ~
        deve|devono firmare|approvare|decidere|vederlo|vederla|firmarlo|approvarlo lui|loro ~
        {people}|moglie|sorella|madre ~ deve firmare|approvare|decidere|vederlo|vederla|firmarlo lei ~
        è|sono|sarà|saranno|va|vanno|messo|messa|messi|mettiamo|metto [ora|gia] all' ordine del giorno ~
        aspettiamo|aspettando|attendo|attendiamo [ancora|di|della|del|la|il|che|una|l'] ~ @ ~
        in attesa di|del|della|che|dei|dell' ~ @ ~
        aspetto [ancora|di|la|il|che|una|l'|un|i|le|gli|dal|dalla|solo] ~ @ ~
        manca|mancano [ancora|solo] [il|la|le|i|l'] ok|sì|firma|firme|approvazione|risposta|visto|parere|autorizzazione|conferma|benestare|nulla|decisione|testo|testi|foto|commenti|via [osta|libera] [del|della|di|dal|dalla|dell'|dall'|dei] [nostro|nostra|mio|mia] @ [generale|commerciale|acquisti|qui|legale|,] >
        manca|mancano [ancora|solo] [il|la|le|i|l'] ok|sì|firma|firme|approvazione|risposta|visto|parere|autorizzazione|conferma|benestare|nulla|decisione|testo|testi|foto|commenti|via [osta|libera] [del|della|di|dal|dalla|dell'|dall'|dei] [nostro|nostra|mio|mia] @ [generale|commerciale|acquisti] ,|che|e|poi|ma|per ~
        è|sono|sta|resta [fermo|ferma] ancora [fermo|ferma|in|bloccato|bloccata|sul|tavolo] [tavolo] all'|dal|dalla|presso|alla|al|dall'|del|della [ufficio|nostro|nostra] @ ~
        fermo|ferma|bloccato|bloccata [ancora] all'|dal|dalla|presso|alla|al|dall' [ufficio|nostro|nostra] @ ~
        in mano al|alla|all'|ai [ufficio|nostro|nostra] @ ~
        [ufficio] @ non [ci|ce|mi|l'|lo|la|si] [l'] ha|hanno ancora firmato|risposto|approvato|deciso|restituit*|dato|confermato|inviato|mandato|letto|guardato|rimandat*|espresso|finito ~
        [ufficio] @ non [ci|ce|mi|l'|lo|la|si] [l'] [ha|hanno] firmato|risposto|deciso|restituit*|confermato|inviato|mandato|guardato|rimandat*|espresso ~
        [ufficio] @ non [ci|ce|mi|l'] [l'] ha|hanno dato|rilasciato [ancora|l'|il|un|la|nessuna|alcuna|una] [suo|ancora] ok|benestare|risposta|parere|riscontro|conferma|via|autorizzazione|approvazione ~
        [ufficio] @ deve|devono [ancora|prima|solo|pero|poi|però] {settle} ~
        [ufficio] @ deve|devono ancora ~
        sollecito|sollecitero|sollecitiamo|inseguo|incalzo [il|la|l'|i] ~ @ ~
        passato|girato|inoltrato|dato|mandato|inviato a|al|alla|ai|alle|all' ... perché|affinché [lo|la|li|le] guardi|guardino|veda|vedano|controlli|firmi|firmino|approvi|legga ~
    """,
    "pt": """
        [o|a|nosso|nossa|meu|minha] @ volta|regressa|voltam|regressam [das|de|do|da] [férias|viagem|baixa|licença] na|no|só|segunda|terça|quarta|quinta|sexta|amanhã ~
        encaminhado|encaminhada|encaminhados|submetido|submetida|remetido|remetida|enviado|passado [já|hoje|ontem] ao|à|aos|às|para [o|a|nosso|nossa] [departamento|setor|sector|área|equipa|equipe] [de|do|da] @ ~
        isto|isso|tudo|decisão|orçamento|contrato|texto|projeto tem|têm|precisa|deve [ainda] [de|que] passar pelo|pela @ ~
        @ tem|têm [ainda] de|que decidir|aprovar|assinar|votar ~
        @ está|estão [já] a|em tratar|cima ~
        está|deixei|pus|ficou na|em mesa|secretária do|da|de [meu|minha|nosso] @ ~
        [o|a|nosso|nossa] @ só [se] reúne|reúnem ~
        sem ~ @ não ~ posso|podemos|consigo|conseguimos ~
        quero|queremos|gostava|gostaria|gostávamos|gostaríamos|queria|queríamos [de] que [também|ainda|primeiro] [o|a|os|as] [meu|minha|nosso|nossa] @|mulher|marido|ele|ela|eles|mãe|pai ~ reveja|aprove|visse|revisse|aprovasse|lesse|olhasse|leia|veja|vejam ~
        quero|queremos que [o|a|os|as] [nosso|nossa|meu|minha] @ [também|ainda] [o|a|os|as] veja|vejam ~
        [o|a|nosso|nossa|meu|minha] @ está|estão [fora|ainda] [de|no|em] [ainda] [licença] férias|baixa|doente|doentes|estrangeiro|viagem|ausente|licença ~
        [o|a|nosso|nossa|meu|minha] @ está|estão fora [esta|até|do|hoje|da] [semana|país|cidade|segunda|terça|quarta|quinta|sexta] >
        [o|a|nosso|nossa|meu|minha] @ está|estão fora até|esta|hoje ~
        dr|dra|doutor|doutora|senhor|senhora|sr|sra ~ está [de] ~ baixa|doente|férias|viagem|ausente ~
        é ele|ela que|quem assina|decide|aprova [isso|isto|tudo|estas|essas|sempre] [coisas] >
        é ele|ela que|quem assina|decide|aprova [isso|isto|tudo] ,|e ~
        está|fica|vai|pus|pusemos|por|entra|incluído|colocado|foi|pôr|colocar [já|isso|isto] na|à [nossa] ordem de|do trabalhos|dia ~
        esperar|aguardo|aguardamos|aguardando|aguardar|pendente|pendentes [ainda] [de|da|do|pela|pelo|a|o|que|por] ~ @ ~
        à|a|em|no espera de|da|do|que|dos|das|pela|pelo ~ @ ~
        falta|faltam [ainda|só|apenas|nos|me] [ainda|só|apenas] [o|a|os|as] ok|sim|assinatura|assinaturas|aprovação|resposta|visto|parecer|autorização|despacho|confirmação|luz|decisão|texto|textos|fotos|comentários|aval [verde] [do|da|de|dos|das] [nosso|nossa|meu|minha|departamento] @ [geral|financeiro|comercial|municipal|aqui|,] [do|da|dos|das|de] [o|a|nosso|nossa|departamento|conselho|empresa|junta|câmara|associação|clube|firma|grupo|direção] [fiscal|municipal|geral|financeiro|técnico] >
        falta|faltam [ainda|só|apenas|nos|me] [ainda|só|apenas] [o|a|os|as] ok|sim|assinatura|assinaturas|aprovação|resposta|visto|parecer|autorização|despacho|confirmação|luz|decisão|texto|textos|fotos|comentários|aval [verde] [do|da|de|dos|das] [nosso|nossa|meu|minha|departamento] @ [geral|financeiro|comercial|municipal] ,|que|e|mas|para ~
        continua|continuam|esta|estao|ficou [ainda] [parado|parada|preso|presa|nas|em] no|na|com|nas|em [o|a|os|as|departamento|maos|mesa|nosso|nossa|meu|minha] [do|da|de|nosso|nossa|meu|minha|departamento] [nosso|nossa|meu|minha] @ ~
        [o|a|nosso|nossa|meu|minha|departamento] @ ainda nao [nos|me|o|a] assinou|assinaram|respondeu|responderam|aprovou|decidiu|devolveu|devolveram|deu|deram|confirmou|enviou|leu|viu|terminou ~
        ainda nao ha|tenho|temos|tive|recebi [resposta|assinatura|noticias|retorno|luz|o] ~ @ ~
        insisto|insisti|pressiono|pressionar [com|o|a] ~ @ ~
        passei|encaminhei|mandei|dei|enviei|repassei para|ao|à|aos ... para ele|ela|eles [o|a|os|as] ver|verem|olhar|conferir|assinar|assinarem|aprovar|analisar ~
        [estamos|estou|continuamos|à] dependente|dependentes|espera|dependemos do|da|dos|das|de|que [o|a|os|as|nosso|nossa|meu|minha] @|arquiteto|arquiteta|notário|gráfica|técnico|eletricista|empreiteiro|marido|mulher ~
        passei|passámos|repassei [isso|isto|o|a|seu] [email|assunto|mail] para|ao|à [o|a] @ ~
    """,
    "nl": """
        [onze|mijn|de|ons|het] @ is|komt|zijn|komen [pas|weer] maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|vanaf|over ~ terug ~
        [onze|mijn|de|ons|het] @ is|komt|zijn|komen [pas|weer] terug [van|op] [vakantie|verlof|reis] [op|pas] maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende|vanaf|over ~
        dit|dat|het|alles|offerte|contract|tekst|ontwerp moet|moeten [nog|eerst] [nog|eerst] langs|door|via [de|het|onze|mijn|ons] @ ~
        @ moet|moeten [dit|dat|het|er|hier|nog|eerst] [over|nog|eerst] beslissen|tekenen|goedkeuren ~
        @ zit|zitten [er] erbovenop|bovenop ~
        ligt|liggen|lag [nu|nog|al] bij [de|mijn|onze] @ op [zijn|haar|het|de|hun] bureau|tafel|stapel ~
        [bij] [de|mijn|onze] @ op [zijn|haar|het|de|hun] bureau|tafel|stapel gelegd ~
        ligt|liggen|gelegd op het bureau van [de|mijn|onze] @ ~
        [de|het|onze] @ vergadert|vergaderen ~
        [de|het|onze] @ komt [pas|weer] [weer] ~ bijeen|samen|terug ~
        [de|het|onze] @ komt [weer] pas [weer] ~ {time} ~
        zonder ~ @ kan|kunnen|gaat|mag|mogen ~ niet|niks|niets|geen ~
        [onze|mijn|de] @ leest|bekijkt|controleert|bestudeert [het|dit|dat|alles|hem|de|uw|jullie|je|nu|nog|momenteel] [contract|voorstel|offerte|stuk|stukken|tekst|teksten|ontwerp|document|mail|het|concept] [nu|nog|eerst|even|momenteel|zelf|ook|morgen|rustig|wel|vandaag|op] [eerst|even|nog|rustig] [,] >
        [onze|mijn|de] @ leest|bekijkt|controleert|bestudeert ~ nog|eerst|momenteel|nu ~
        [onze|mijn|de] @ kijkt [er|het|nu|nog|ook|even|morgen] er|ernaar|nog|na|mee|even ~
        wil|willen|zou|zouden [ik|we] ~ dat ~ [er|ernaar|meekijkt] [nog|ook|eerst|even|mee] meekijkt|goedkeurt|checkt|nakijkt ~
        wil|willen|zou|zouden [ik|we] ~ dat ~ nog|ook|eerst|even|er|ernaar [even|naar|eens] kijkt|bekijkt|leest ~
        [onze|mijn|de|ons|het] @ is|zijn [nog|momenteel|in|op|met|deze|de|helaas|week|dagen|ook|nu|net] ~ buitenland|vakantie|ziek|afwezig|verlof|zakenreis|dienstreis ~
        [onze|mijn|de|ons|het] @ is|zijn op reis ~
        [onze|mijn|de|ons|het] @ is|zijn [deze|vandaag|tot|morgen|nog|week|een|paar|dagen|maandag|vrijdag|nu] [week|dagen|paar|en] vrij [deze|tot|vandaag|,|en] ~ >
        mevrouw|meneer|mw|dhr|collega ~ is ~ ziek|vakantie|verlof|afwezig ~
        hij|zij|ze moet|moeten [het|dit|nog|eerst] ~ tekenen|ondertekenen|goedkeuren|beslissen >
        , [en|want|en] hij|zij|ze|die beslist|beslissen|tekent [dat|erover|hierover|dit|het] >
        staat|zet|zetten|gezet|komt ~ op de|onze agenda van|voor [de|het|onze|volgende|komende] ~ bestuur*|vergadering|raad|directie*|overleg|commissie|mt ~
        staat|gezet op de|onze agenda [van] [volgende|komende|deze|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen] >
        op de|onze agenda [van] ~ gezet ~
        wacht|wachten [ik|we] [nog|zelf|steeds] [steeds|altijd] op ~ @ ~
        ligt|zit|hangt|is|staat|liggen|zitten|zijn nog|helaas|nu|momenteel|inmiddels|weer|al [altijd|steeds|even] bij [onze|mijn|de|ons|het] @|notaris ~
        < [het|dit|dat|die|alles|ze|hij|de|,|ja|je|jullie|uw] [contract|offerte|voorstel|stuk|stukken|document|documenten|factuur|tekst|teksten|dossier|aanvraag|overeenkomst|ontwerp|concept|beslissing|besluit|bal|goedkeuring|handtekening|vraag|zaak|boel|mail] [daarvoor|ervoor|hiervoor|daarover|hierover] ligt|zit|hangt|is|staat|liggen|zitten|zijn bij [onze|mijn|de|ons|het] @|notaris ~
        ligt|zit|hangt|is het|dit|dat|alles|hij|dus|vast [nu|nog|dus] [altijd|steeds] bij [onze|mijn|de|ons|het] @|notaris ~
        bij [onze|mijn|de|ons|het] @|notaris ter|voor [ondertekening|akkoord|goedkeuring|controle|een|de] ~
        [onze|mijn|de|ons|het] @ heeft|hebben ~ niet|geen ~ getekend|ondertekend|gereageerd|geantwoord|beslist|besloten|teruggestuurd|gelezen|bekeken|akkoord|goedgekeurd|gegeven|gestuurd|gekeken ~
        [onze|mijn|de|ons|het] @ is|zijn ~ niet|geen ~ akkoord|uit ~
        [onze|mijn|de|ons|het] @ moet|moeten ~ nog|eerst ~ tekenen|ondertekenen|kijken|bekijken|lezen|beslissen|besluiten|goedkeuren|akkoord|tekenen|meekijken|reageren ~
        nog [steeds] niets|niks|geen [antwoord|reactie|handtekening|nieuws|gehoord] [gehoord] van|bij [onze|mijn|de|ons|het] @ ~
        zit|ga|zitten [ik|we] [er|hem|ze] [nog] achteraan|erachteraan|achterheen|bovenop ~
        ik|we|wij zit|zitten [er] achteraan|erachteraan|achterheen|bovenop ~
    """,
    "ru": """
        [наш|наша|мой|моя] @ выходит|выйдет|вернётся|возвращается|вернутся|выходят [только] [с|из] [отпуска|командировки|больничного|поездки|отъезда] в|во|на|завтра|послезавтра|после|только ~
        передан|передана|передано|переданы|направлен|направлено|отправлен|отправлено|отдали|передали|отправили [уже] [на] [рассмотрение|согласование|проверку] [в|к] [наш|нашему|юридический|финансовый|юридическому] @ ~
        это|все|договор|смета|текст|макет|проект должно|должен|должна|должны|нужно|надо ~ через @ ~
        @ должен|должна|должны [ещё|сначала] решить|согласовать|подписать|утвердить ~
        @ [уже] [этим] занимается|занимаются [этим] ~
        положил*|передал*|отдал*|отнёс* [всё|это] @ [на] [стол|подпись] ~
        на столе|подписи у @ ~
        решать|решает [это|теперь|будет] [не] ему|ей|им|он|она|@ ~
        @ собирается|соберётся|заседает|соберутся [только|лишь|не] ~
        без ~ @ [я|мы] [пока|это|тут|сам] ничего|не|никак [не] [могу|можем|смогу|буду] решаем|решаю|решу|решим|решить|могу|можем|смогу|сможем|утверд*|подпи*|делаем|принимаем|двига*|решит*|скажу|скажем ~
        хочу|хотим|хотелось|хотели [бы] [,] чтобы [наш|наша|мой|моя|сначала|ещё|и|это|его|их|всё|сам] [наш|наша|мой|моя|это|его|их|всё] @|муж|жена|он|она|они ~ посмотрел*|проверил*|согласовал*|утвердил*|прочитал*|глянул* ~
        < [а|но|,|пока|сейчас|увы|к|сожалению|нет|извините|ой|просто] [,|нет|да] [наш|наша|сам|мой|моя] @ [сейчас|пока|ещё|до|у|нас|уже] [в|на|за] [в|на|за] отпуске|командировке|больничном|границей|отъезде|болеет|отсутствует ~
        ,|а|но|что|пока [наш|наша|мой|сам|но|а|моя] @ [сейчас|пока|ещё|уже] [в|на|за] отпуске|командировке|больничном|границей|отъезде|болеет|отсутствует ~
        подписывает|решает|согласовывает|утверждает он|она|директор ~
        поставил*|поставим|вынес*|включил*|включим|внес*|стоит|будет ~ в|на [нашу|ближайшую] повестку|повестке ~
        жду|ждем|ожидаем|ожидаю|ожидании [пока|все|ещё|от|когда] ~ @ ~
        до сих пор [у|нет|на|без] [нет|ответа|подписи|решения] [от|у] ~ @ ~
        ещё|пока [ещё|лежит|находится|висит|был*] у [наших|нашего|нашей] @ ~
        ещё|пока [ещё] лежит|находится|висит|лежат в|на|у [наших|нашего|нашей] @ ~
        {paper} [ваш|ваша|сейчас|пока|ещё|уже] [сейчас|пока|ещё|уже] лежит|лежат|находится|висит|висят у|в|на [наших|нашего|нашей] @ ~
        < [да|,|увы] [всё|все|оно|он|она] [сейчас|пока|ещё|уже] у [наших|нашего|нашей] @ [сейчас|пока|ещё|на] [подписи|проверке|столе|согласовании|рассмотрении] [,] >
        @ [ещё|пока|все|до] [сих|ещё] [пор] не подписал*|ответил*|утвердил*|согласовал*|решил*|вернул*|дал*|подтвердил*|прислал*|посмотрел*|прочитал*|проверил* ~
        @ [ещё|сначала|тоже|сам] должен|должна|должны|должно [ещё|сначала|это|его|её|всё|сам|тоже|их] ~ подписать|утвердить|согласовать|посмотреть|проверить|решить|прислать|ответить|одобрить|прочитать|оплатить|дать|вернуть|подтвердить|глянуть|заверить|обсудить|принять ~
        тороплю|подгоняю|напомню|дёргаю ~ @ ~
    """,
}

LINES = {
    Mark.THEIRS: {language: lines.replace("@", PEOPLE[language]) for language, lines in _LINES.items()},
    Mark.STUDY: {
        "en": "keep you|u|everyone posted|updated|informed|in ~",
        "de": """
            halte|halten [ich|wir] [sie|euch|dich|natürlich] [auf] [dem] laufenden ~
            auf dem laufenden ~
            kümmert|kümmern sich darum|drum|noch|dann|gerade|jetzt|demnächst ~
            @ kümmert|kümmern sich ~
            sich darum|drum|noch kümmert|kümmern ~
            sich kümmert|kümmern >
            nimmt|nehmen sich ~ an ~
        """,
        "fr": """
            s' en occupe|occupent|occupera|occuperont|charge ~
            retient|retiendra [toute] notre [meilleure] attention ~
            tiens|tiendrai|tenons|tiendrons|tiendra au courant|informé* ~
        """,
        "es": """
            se ocupa|ocupan|ocupará|encarga|encargan|encargará [él|ella|mi|nuestro|nuestra|ya|,] [compañero|compañera|jefe|jefa|gestor|socio|socia] >
            se ocupa|ocupan|ocupará|encarga|encargan|encargará de eso|ello|esto|todo ~
            se ocupa|ocupan|ocupará|encarga|encargan|encargará [de] [eso|ello|esto] mi|nuestro|nuestra|otro|otra ~
            mantengo|mantendré|mantenemos|mantendremos|tendré|tendremos [os|te|le|les] [al] informado*|informada*|corriente|tanto ~
        """,
        "it": """
            se ne occupera|occuperanno ~
            < [ok|grazie|si|ora|adesso|di|questo|allora|cio] [questo|cio] [,] se ne occupa|occupano ~
            se ne occupa|occupano [ora|adesso|direttamente|sempre] [il|la|l'|i|mio|mia|nostro|nostra] [mio|mia|nostro|nostra|ufficio] {people} ~
            {people} .. se ne occupa|occupano ~
            tengo|terrò|teniamo|terremo [ti|vi|la] aggiornat*|informat*|al ~
        """,
        "pt": """
            vai|vão tratar|cuidar disso|disto ~
            vai|vão tratar|cuidar do assunto|tema ~
            [meu|minha|nosso|nossa] @ [já|é] [que] vai|vão tratar|cuidar ~
            mantê la|lo|las|los|vos|te ei|emos informad*|atualizad*|actualizad*|ao|a ~
            mantenho|manterei|mantemos|manteremos|vou [mantê-lo|vos|-vos|os|te|a|o] ~ informado*|informada*|atualizad*|par ~
        """,
        "nl": """
            gaat|gaan ermee|er aan|mee ~ slag|bezig ~
            pakt|pakken het|dit|dat op ~
            hou|houd|houden [ik|we|je|jullie|u] ~ op de hoogte ~
        """,
        "ru": """
            держать|держу|держим [вас|тебя] в курсе ~
            займётся|займутся|разберётся|разберутся|возьмётся ~
        """,
    },
    Mark.FUTURE: {
        "en": "< will|shall [then|also|definitely|try] pick|look|sort|do|send|get|have|deal|check|read|reply|answer|chase|come|be|let|forward|pass|try|take|revert|confirm|see ~",
        "fr": """
            je|j'|nous|on|avez|as|aurez|auras ~ le jour même ~
            je|j'|nous|on|avez|as|aurez|auras ~ dans la foulée ~
        """,
        "es": "ese|este mismo día|momento ~",
        "pt": """
        """,
        "de": "am selben|gleichen tag ~",
        "nl": "{we}|{you} ~ dezelfde|diezelfde dag ~",
        "ru": """
            в тот|этот же день ~ {will}|получите|сообщим|будет ~
            {will}|получите ~ в тот|этот же день ~
            тогда и {will}|получите|посмотр*|обсуд*|реш*|узна*|расска*|увид* ~
            тогда же {will}|получите|посмотр*|обсуд*|реш*|узна*|увид* ~
        """,
    },
    Mark.PENDING: {
        "en": """
            < just|still|already|i'm|we're|busy|currently chasing|asking|collecting|gathering|compiling|finalising|finalizing|pinging|nudging [it|them|him|her|that|this|up|with] ~
            < chasing|asking|gathering|compiling|finalising|finalizing|pinging|nudging it|them|him|her|up|my|our|the|everyone|everybody ~
            discuss|discussing|talk|talking|run|go|going|look|mull|chew [it|this|that|them] [over|about|through|past] [it|this|that|them] internally ~
            discuss|discussing|talk|talking|mull|chew|look|go|agree [it|this|that|them] [over|about|through|at|on] [it|this|that|them] amongst|among|between ourselves|us ~
            discuss|discussing|talk|talking|go|going|mull|chew|look [it|this|that|them] [over|about|through|at] [it|this|that|them] [over] in|over house|here|ourselves ~
            {we}|to|let's|lets|will|'ll|and talk|mull|chew|think [it|this|that|them|things] over|through ~
            discuss|talk|chat [it|this|that|them] with|over|to [the|our|my] [rest] [of] [the] team|board|colleagues|boss|partners|management|committee ~
        """,
        "de": """
            besprechen|bespreche|beraten|diskutieren|klären|kläre|abstimmen [ich|wir] [uns|das|es|dies|die|den] [noch|erst|mal|kurz] intern|untereinander|hausintern ~
            intern [noch|erst|kurz|mal] besprechen|beraten|abstimmen|klären|diskutieren|absprechen ~
        """,
        "fr": """
            discutons|discute|discuter|parlons|parle|parler|concertons|concerter [nous|en|de] [cela|ça|tout] [tous] en|entre interne|nous|équipe ~
            on|nous en parle|parlons|discute|discutons en|entre|avec|tous|ce|cette|demain|lundi|mardi|mercredi|jeudi|vendredi|ensemble ~ et|puis ~
            on|nous en parle|parlons|discute|discutons et|puis ~
        """,
        "es": """
            hablamos|hablaremos|hablarlo|comentamos|comentaremos|comentarlo|consultamos|consultarlo|debatimos|vemos internamente|entre|con nosotros|nosotras|equipo|el ~
            vamos a comentar*|hablar*|verlo internamente|entre|con nosotros|nosotras|equipo|el|mi|la ~
            hablamos|comentamos|comentarlo|hablarlo internamente ~
        """,
        "it": """
            ne parleremo|discuteremo ~
            ne parliamo|discutiamo|parlo|discuto [ancora|prima|poi|tutti|meglio] {when}|tra|fra|internamente|con|alla
            ne parliamo|discutiamo|parlo|discuto [ancora|prima|poi|tutti|meglio] >
            ne parliamo|discutiamo|parlo|discuto [ancora|prima|poi|tutti|meglio] in|nella|nel|alla|all'|al [prossima|prossimo|nostra|nostro] riunione|consiglio|famiglia|ufficio|settimana|giunta|direzione|assemblea|casa|cda ~
            parliamone|parlarne|discuterne internamente|tra|fra ~
        """,
        "pt": """
            falar|falamos|discutir|discutimos|conversar|conversamos|debater|vemos|ver internamente ~
            falar|falamos|discutir|discutimos|conversar|conversamos entre nós|todos ~
            falamos|conversamos|discutimos [disso|nisso|sobre|isso|isto] ~ na|no|em|com|a [proxima|proximo|nossa|nosso] [o|a] reunião|conselho|equipa|equipe|direção .. >
        """,
        "nl": """
            bespreken|overleggen|overleg|bespreek|kijken [we|wij|ik] [het|dit|er] [nog|even|eerst] [intern|onderling|samen|met] intern|onderling|samen|even ~
            intern|onderling [nog|even] overleggen|bespreken|afstemmen|overleg ~
        """,
        "ru": """
            обсудим|обсуждаем|обсудить у|внутри|с|со|между|всё|сначала|и ~
            посоветуемся|посовещаемся|подумаем ~
        """,
    },
}
