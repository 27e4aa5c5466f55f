"""Whom a client waits for among their own: lawyers, directors, accounts, the bank; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from collections.abc import Mapping

from bot.mail.grammar import Mark

PEOPLE: Mapping[str, str] = {
    "en": "legal|lawyers|counsel|accounts|accounting|finance|procurement|purchasing|compliance|hr|it|marketing|management|board|council|committee|director|directors|ceo|cfo|boss|manager|partner|partners|owner|owners|landlord|bank|accountant|bookkeeper|colleague|colleagues|photographer|translator|supplier|head|headquarters|hq|investor|investors|insurance|insurer|wife|husband|chef|trustees|head-office",
    "de": "rechtsabteilung|buchhaltung|einkauf|personalabteilung|marketing|vorstand|geschaftsfuhrung|geschaftsleitung|geschaftsfuhrer|geschaftsfuhrerin|direktor|direktorin|direktion|chef|chefin|aufsichtsrat|betriebsrat|gemeinderat|bank|steuerberater|steuerberaterin|kollege|kollegen|kollegin|fotograf|fotografin|ubersetzer|ubersetzerin|lieferant|vermieter|zentrale|partner|juristen|hausjuristen|inhaber|inhaberin|fachabteilung|datenschutzbeauftragte*|versicherung|leitung|it",
    "fr": "juridique|juristes|juriste|avocat|avocate|avocats|comptabilite|comptable|achats|direction|directeur|directrice|patron|patronne|conseil|comite|collegue|collegues|associe|associes|associee|banque|bailleur|photographe|traducteur|traductrice|fournisseur|siege|marketing|mairie|assurance|dg|daf|rh|notaire|gerant|gerante|proprietaire",
    "es": "legal|juridico|juridica|abogados|contabilidad|contable|compras|direccion|director|directora|gerente|gerencia|jefe|jefa|consejo|junta|comite|companero|companera|companeros|socio|socia|socios|banco|gestor|gestoria|fotografo|fotografa|traductor|traductora|proveedor|central|marketing|ayuntamiento|seguro|rrhh|propietario|informatica",
    "it": "legale|legali|giuridico|amministrazione|contabilita|acquisti|direzione|direttore|direttrice|capo|consiglio|comitato|collega|colleghi|socio|socia|soci|banca|commercialista|fotografo|fotografa|traduttore|traduttrice|fornitore|sede|marketing|comune|assicurazione|titolare|proprietario|presidente|notaio|segreteria|informatica",
    "pt": "juridico|juridica|juristas|advogados|contabilidade|contabilista|contador|compras|direcao|diretor|diretora|director|diretoria|gerente|gerencia|chefe|conselho|comite|colega|colegas|socio|socia|socios|banco|fotografo|fotografa|tradutor|tradutora|fornecedor|sede|marketing|camara|administracao|financeiro|presidente|informatica|senhorio",
    "nl": "juridische|juristen|jurist|advocaat|advocaten|boekhouding|boekhouder|inkoop|directie|directeur|bestuur|baas|manager|leidinggevende|raad|commissie|collega|collega's|compagnon|partner|bank|accountant|fotograaf|vertaler|vertaalster|leverancier|hoofdkantoor|marketing|gemeente|verzekering|eigenaar|verhuurder|administratie|hr|ict",
    "ru": "юрист*|юротдел*|бухгалтер*|закупк*|дирекци*|директор*|начальник*|начальств*|руководств*|руководител*|шеф*|совет|совета|комитет*|коллег*|партнер*|банк|банка|банке|фотограф*|переводчик*|поставщик*|головного|маркетинг*|собственник*|владел*|учредител*|администраци*|отдел|отдела|отделе|отделом|кадров",
}
"""Who of theirs, or on their side, has to sign, answer or deliver first."""

_LINES: Mapping[str, str] = {
    "en": """
        < [i|we] [have|'ve] [just] left|laid|dropped|popped [it|this|that|them|the|your] ~ on [the|my|our|his|her] @ ['s] desk|table|chair ~
        it|that|this|they|everything is|'s|are|sits|lies|lands [now|all|still] on [the|my|our] @ 's desk|table ~
        [the|our|my] board|committee|council|trustees|directors|partners|governors|management|investors|owners do|does|wo|will n't|not|only [next] sit|sits|meet|meets|convene|convenes|reconvene|reconvenes [again] [again|until|till|before|on|in|next] ~
        without [the|my|our] [ok|figures|numbers|signature|approval|word|input] [of|from] [the|my|our] accountant|bookkeeper|accounts|board|boss|director|finance|management|partner|husband|wife|committee|trustees|landlord|lawyers ~ {we} can|ca|could n't|not|cannot|hardly ~
        it|that 's|is [entirely|up] [to] his|her|their|@ call|decision [,] [not|i|and] ~
        {we} want|'d|would|need [like] him|her|them|@ to [also|first|still] see|check|review|approve|read|ok it|them|this|that [too|as|first|,] ~
        [our|my|the] @ is|'s|are [still|currently|only|just|both|all] away|abroad|ill|sick|poorly|off|travelling|traveling|overseas|unwell|hospitalised ~
        [our|my|the] @ is|'s|are [still|currently|only|just] on|not|out|back [of|sick|annual|parental|maternity|a|in|here|around] [the] holiday|leave|vacation|business|trip|office|town|until|before|next|on|in|here|around|available ~
        he|she|they|@ has|have|needs|need [still] to sign|approve|decide|agree|authorise|release [it|this|that|off|them] >
        put|set|placed|have|is|it's|on [it|this|that|your] [down|is] on the|our|next|monday|tuesday|wednesday|thursday|friday|board|tomorrow ['s] [board|team|next] agenda ~
        [still] chasing|nudging|badgering|pestering|pushing|prodding|chased|nudged [up] [our|my|the] [in-house] @ ~
        {we} will|'ll|am|'m|are|'re [still] chase|chasing|nudge [up] [our|my|the] @ ~
        still|waiting|awaiting [waiting|awaiting] [for|on] [a|an|the|our|my|final|signed] ~ from|by|of|with|'s [our|my|the|in-house] @ ~
        waiting|awaiting for|on|our [our|my|the|in-house] @ ~
        no|nothing [word|news|answer|reply|decision|signature|sign] [back|yet] from [our|my|the] @ ~
        still|stuck|sitting|lying|lies|remains [sits|stuck|sitting] with|at [our|my|the|in-house] @ ~
        [our|my|the] @ {have}|is|are|does|do not|n't|still|yet [yet|quite] signed|approved|answered|replied|decided|returned|given|sent|come|got|confirmed|looked|released|finished|read|to|back|done|had|made|reviewed|checked ~
        [our|my|the] @ is|are [still] reviewing|checking|looking|deciding|reading|discussing ~
    """,
    "de": """
        @ auf|auf'n|auf'm [den|dem] tisch|schreibtisch|pult gelegt|gepackt|geschoben|gelandet ~
        liegt|liegen [schon|noch|jetzt] [beim|bei] [der|unserer|unserem] @ ~ auf'm|auf [dem] tisch|schreibtisch ~
        der|die|er|sie|@ muss|soll|darf ~ entscheiden|absegnen , nicht ~
        [unser|unsere|der|die] @ tagt|tagen|trifft|treffen|kommt|kommen [sich] [leider|aber|wieder] erst ~
        ohne ~ @ kann|können|geht|läuft|darf|dürfen ~ nicht|nichts|nix|kein|keine ~
        möchte|möchten|will|wollen [ich|wir] [gern|gerne] [,] dass ~ [noch|auch|erst|nochmal] draufschaut|drüberschaut|prüft|freigibt ~
        [unser|unsere|der|die|mein|meine] @ ist|sind|liegt [noch|gerade|derzeit|leider|momentan|zurzeit|aktuell] [bis|seit|im|in|auf] ~ krank|urlaub|ausland|verreist|unterwegs|krankenhaus|dienstreise|geschäftsreise|abwesend|elternzeit|krankgeschrieben ~
        frau|herr|kollegin|kollege ~ ist|liegt ~ krank|krankgeschrieben|urlaub|ausland|verreist|elternzeit|krankenhaus ~
        er|sie|@ muss|müssen [das|es|noch|erst|den|die] ~ unterschreiben|freigeben|entscheiden|zustimmen|absegnen >
        auf|auf's [die|der|unsere|unserer] [die|der|unsere|unserer] [nächste|nächsten] agenda|tagesordnung ~
        warte|warten|wartet [ich|wir] [noch|immer|leider|derzeit|selbst] [noch|immer] auf ~ @ ~
        fehlt|fehlen [mir|uns] [noch|leider] [noch] ~ vom|von|der|des|unserer|unserem @ ~
        liegt|hangt|steckt|ist|sind|liegen [noch|leider|immer|derzeit|weiterhin] [immer|leider|noch] [noch] bei|beim|in [der|unserer|unserem|meiner|meinem|dem] @ ~
        [unser|unsere|der|die|mein|meine] @ hat|haben ~ noch|nicht ~ unterschrieben|unterzeichnet|freigegeben|geantwortet|entschieden|reagiert|gemeldet|zurückgemeldet|geprüft|zurückgeschickt|bestätigt|zugestimmt|geschafft|gelesen|angeschaut|fertig|geliefert|geschickt|gegeben ~
        hake|frage|bohre [ich] [noch|mal] ~ @ nach ~
        hake|hak [ich] nach ~
    """,
    "fr": """
        est|posé|posée|déposé|déposée|laissé|mis sur|au le|la bureau [du|de] [la|l'|notre|mon] @ ~
        [le|la|notre|mon] @ ne|n' se réunit|réunissent|retrouve [que|pas] ~
        sans ~ @ [,] ~ ne|n' peux|pouvons|puis|peut rien|pas ~
        [notre|mon|ma] @ relit|lit|regarde|vérifie|examine|étudie ~
        veux|voudrais|voulons|souhaite|aimerais que ~ le|la|les relise|valide|vérifie|voie ~
        [notre|le|la|mon|ma] @ est|sont [actuellement|encore|en|à] ~ absent*|malade|déplacement|voyage|congé|congés|vacances|étranger|arrêt ~
        mme|madame|monsieur ~ est ~ malade|absent*|congé|congés|vacances|arrêt|déplacement ~
        c' est lui|elle qui signe|décide|valide|tranche ~
        à l' ordre du jour ~
        attends|attendons|attente [toujours|encore] [d'|de|du|la|le|l'|une|un] ~ @ ~
        toujours|encore|aucun pas|aucun|rien|sans|retour [de] [retour|nouvelles|reponse|signature|nouvelle] [du|de] [notre|la|mon|service|ma] [service] @ ~
        [est|reste|sont|bloque|coince] [toujours|encore] [bloque*|coince*|entre] au|chez|a [la|notre|mon|le|service] [service] @ ~
        relance|relancons|relancerai [le|la|notre|mon|encore] [service] @ ~
        [notre|le|la|mon|ma] [service] @ n'|ne [nous|m'|l'|a] [a|ont] ~ pas|toujours ~ signé*|validé*|répondu|tranché*|décidé*|rendu*|renvoyé*|retourné*|donné*|lu|fini*|confirmé*|envoyé*|relu* ~
        [notre|le|la|mon|ma] [service] @ doit|doivent [encore|d'abord] ~
        passé|transmis|donné|envoyé|transféré|confié|suivre ... à|au|aux ... pour qu'|que il|elle|ils|elles regarde|regardent|vérifie|valide|valident|signe|signent|lise|relise|jette ~
    """,
    "es": """
        está|dejado|dejé|puesto|puse en|sobre la mesa del|de [la|mi|nuestro] @ ~
        [el|la|nuestro|nuestra] @ no se reúne|reúnen hasta ~
        sin ~ @ no ~ puedo|podemos|puede ~
        quiero|queremos|quisiera|quisiéramos|gustaría|querría|querríamos que ~ lo|la|los|las revise|vea|mire|apruebe|lea|revisara|viera|viese|mirara|aprobara|leyera ~
        [nuestro|nuestra|mi|el|la] @ está|están [de|en|fuera] ~ vacaciones|viaje|extranjero|fuera|enfermo|enferma|baja ~
        señor|señora|sr|sra ~ está [de|muy] ~ enfermo|enferma|baja|vacaciones|viaje ~
        tiene|tienen que ~ él|ella|ellos|ellas ~ >
        en|al el|nuestro orden del día ~
        espera|esperando|espero|esperamos|pendiente|pendientes [de] [que|a|la|el|del|lo] ~ @ ~
        seguimos|sigo|continuamos|estamos sin [la|el|noticias|respuesta|firma|saber|tener] ~ @ ~
        sigue|siguen|esta|estan [todavia|aun|en] en|con [el|la|manos|departamento] ~ @ ~
        [nuestro|nuestra|mi|el|la] [departamento] @ [aun|todavia] [aun|todavia] no [nos|me|lo|la|se|ha|han] [lo|la|ha|han] ha|han|firmado|contestado|respondido|aprobado|decidido|devuelto|dado|confirmado|pronunciado|enviado|revisado|terminado|mirado ~ ~
        [aun|todavia] no [nos|me|lo|la|se] ha|han firmado|contestado|respondido|aprobado|decidido|devuelto|dado|confirmado|enviado|revisado ~ @ ~
        persigo|persiguiendo|insisto|insistire|reclamo [a|al|con] ~ @ ~
        lo|la|los|las pasé|pasamos|reenvié|reenviamos|di|dimos|remití|entregué|trasladé a|al ... para que [lo|la|los|las] mire|miren|vea|vean|revise|revisen|firme|firmen|apruebe|aprueben|valide|estudie ~
        [estamos|estoy|seguimos|sigo] pendiente|pendientes de|del|de que [el|la|los|las|mi|nuestro|nuestra] @|arquitecto|arquitecta|notario|notaria|imprenta|técnico|electricista|fontanero|aparejador|administrador|médico|marido|mujer ~
    """,
    "it": """
        è|messo|lasciato|posato sulla scrivania del|della|di [mio|mia|nostro] @ ~
        [il|la|nostro|nostra] @ si riunisce|riuniscono solo|soltanto ~
        [il|la|nostro|nostra] @ non si riunisce|riuniscono [prima] ~
        senza ~ @ non ~ posso|possiamo|può ~
        vorrei|vogliamo|vorremmo|voglio che [anche] lo|la|li|le vedesse|guardasse|leggesse|approvasse|veda|guardi|legga|approvi ~
        [nostro|nostra|il|la|mio|mia] @ è|sono [in|all'|fuori|ancora] ~ ferie|malattia|malato|malata|estero|viaggio|trasferta ~
        signor|signora|dottor|dottoressa ~ è [in] ~ malato|malata|malattia|ferie|viaggio ~
        deve|devono firmare|approvare|decidere|vederlo|vederla lui|lei|loro ~
        all' ordine del giorno ~
        aspetto|aspettiamo|aspettando|attesa|attendo|attendiamo [ancora|di|della|del|la|il|che|una|l'] ~ @ ~
        manca|mancano [ancora|solo] [il|la|le|i|l'] ok|sì|firma|firme|approvazione|risposta|visto|parere|autorizzazione|conferma|benestare|nulla|decisione|testo|testi|foto|commenti|via ~ @ ~
        ancora|fermo|ferma|bloccato|bloccata [fermo|ferma|in|bloccato|bloccata] all'|dal|dalla|presso|alla|al|dall' [ufficio|nostro|nostra] @ ~
        in mano al|alla|all'|ai [ufficio|nostro|nostra] @ ~
        [ufficio] @ non [ci|ce|mi|l'|lo|la|si] [l'|ha|hanno] [ha|hanno] [ancora] firmato|risposto|approvato|deciso|restituit*|dato|confermato|inviato|mandato|letto|guardato|rimandat*|espresso|finito ~
        [ufficio] @ deve|devono [ancora|prima] ~
        sollecito|sollecitero|sollecitiamo|inseguo|incalzo [il|la|l'|i] ~ @ ~
        passato|girato|inoltrato|dato|mandato|inviato a|al|alla|ai|alle|all' ... perché|affinché [lo|la|li|le] guardi|guardino|veda|vedano|controlli|firmi|firmino|approvi|legga ~
    """,
    "pt": """
        está|deixei|pus|ficou na|em mesa|secretária do|da|de [meu|minha|nosso] @ ~
        [o|a|nosso|nossa] @ só [se] reúne|reúnem ~
        sem ~ @ não ~ posso|podemos|consigo|conseguimos ~
        quero|queremos|gostava|gostaria|gostávamos|gostaríamos|queria|queríamos [de] que ~ reveja|aprove|visse|revisse|aprovasse|lesse|olhasse|leia ~
        quero|queremos que [o|a|os|as] [nosso|nossa|meu|minha] @ [também|ainda] [o|a|os|as] veja|vejam ~
        [o|a|nosso|nossa|meu|minha] @ está|estão [de|no|em|fora] ~ férias|baixa|doente|estrangeiro|viagem|fora|ausente ~
        dr|dra|doutor|doutora|senhor|senhora|sr|sra ~ está [de] ~ baixa|doente|férias|viagem|ausente ~
        é ele|ela que|quem assina|decide|aprova ~
        na|à [nossa] ordem de|do trabalhos|dia ~
        espera|esperar|aguardo|aguardamos|aguardando|aguardar|pendente [ainda] [de|da|do|pela|pelo|a|o|que|por] ~ @ ~
        falta|faltam [ainda|so|apenas|nos|me] [ainda|so|apenas] [o|a|os|as] ok|sim|assinatura|assinaturas|aprovação|resposta|visto|parecer|autorização|despacho|confirmação|luz|decisão|texto|textos|fotos|comentários|aval ~ @ ~
        continua|continuam|esta|estao|ficou [ainda] [parado|parada|preso|presa|nas] no|na|com|nas|em [o|a|departamento|maos|nosso|nossa] ~ @ ~
        [o|a|nosso|nossa|meu|minha|departamento] @ ainda nao [nos|me|o|a] assinou|assinaram|respondeu|responderam|aprovou|decidiu|devolveu|devolveram|deu|deram|confirmou|enviou|leu|viu|terminou ~
        ainda nao ha|tenho|temos|tive|recebi [resposta|assinatura|noticias|retorno|luz|o] ~ @ ~
        insisto|insisti|pressiono|pressionar [com|o|a] ~ @ ~
        passei|encaminhei|mandei|dei|enviei|repassei para|ao|à|aos ... para ele|ela|eles [o|a|os|as] ver|verem|olhar|conferir|assinar|assinarem|aprovar|analisar ~
        [estamos|estou|continuamos|à] dependente|dependentes|espera|dependemos do|da|dos|das|de|que [o|a|os|as|nosso|nossa|meu|minha] @|arquiteto|arquiteta|notário|gráfica|técnico|eletricista|empreiteiro|marido|mulher ~
        passei|passámos|repassei [isso|isto|o|a|seu] [email|assunto|mail] para|ao|à [o|a] @ ~
    """,
    "nl": """
        ligt|liggen|lag [nu|nog|al] bij [de|mijn|onze] @ op [zijn|haar|het|de|hun] bureau|tafel|stapel ~
        [bij] [de|mijn|onze] @ op [zijn|haar|het|de|hun] bureau|tafel|stapel gelegd ~
        ligt|liggen|gelegd op het bureau van [de|mijn|onze] @ ~
        [de|het|onze] @ vergadert|vergaderen|komt [bijeen|samen|bij] [weer] pas ~
        zonder ~ @ kan|kunnen|gaat|mag|mogen ~ niet|niks|niets|geen ~
        [onze|mijn|de] @ leest|bekijkt|kijkt|controleert|bestudeert ~
        wil|willen|zou|zouden [ik|we] ~ dat ~ kijkt|bekijkt|leest|goedkeurt|checkt ~
        [onze|mijn|de|ons|het] @ is|zijn [nog|momenteel|in|op|met] ~ buitenland|vakantie|ziek|afwezig|verlof|reis|vrij ~
        mevrouw|meneer|mw|dhr|collega ~ is ~ ziek|vakantie|vrij|verlof|afwezig ~
        hij|zij|ze moet|moeten [het|dit|nog|eerst] ~ tekenen|ondertekenen|goedkeuren|beslissen >
        op de|onze agenda [van|voor|staat|gezet] ~
        wacht|wachten [ik|we] [nog|zelf|steeds] [steeds|altijd] op ~ @ ~
        ligt|zit|hangt|is|staat|liggen [nog|helaas|nu] [altijd|steeds|even] bij [onze|mijn|de|ons|het] @ ~
        [onze|mijn|de|ons|het] @ heeft|hebben|moet|moeten ~ nog|niet|geen ~ getekend|ondertekend|gereageerd|geantwoord|beslist|besloten|teruggestuurd|gelezen|bekeken|akkoord|goedgekeurd|gegeven|tekenen|kijken|beslissen|goedkeuren|gestuurd ~
        nog [steeds] niets|niks|geen [antwoord|reactie|handtekening|nieuws|gehoord] [gehoord] van|bij [onze|mijn|de|ons|het] @ ~
        zit|ga|zitten [ik|we] [er|hem|ze] [nog] achteraan|erachteraan|achterheen|bovenop ~
        ik|we|wij zit|zitten [er] achteraan|erachteraan|achterheen|bovenop ~
    """,
    "ru": """
        положил*|передал*|отдал*|отнёс* [всё|это] @ [на] [стол|подпись] ~
        на столе|подписи у @ ~
        решать|решает [это|теперь|будет] [не] ему|ей|им|он|она|@ ~
        @ собирается|соберётся|заседает|соберутся [только|лишь|не] ~
        без ~ @ [я|мы] [пока] ничего|не ~
        хочу|хотим|хотелось|хотели [бы] [,] чтобы ~ посмотрел*|проверил*|согласовал*|утвердил*|прочитал*|глянул* ~
        [наш|наша] @ [сейчас|пока|ещё] [в|на|за] отпуске|командировке|больничном|границей|отъезде|болеет|отсутствует ~
        подписывает|решает|согласовывает|утверждает он|она|директор ~
        в|на [нашу] повестку|повестке ~
        жду|ждем|ожидаем|ожидаю|ожидании [пока|все|ещё|от|когда] ~ @ ~
        до сих пор [у|нет|на|без] [нет|ответа|подписи|решения] [от|у] ~ @ ~
        ещё|пока|все|лежит|находится|висит [ещё] у|в|на|лежит|находится [у|в] [наших|нашего|нашей] @ ~
        @ [ещё|пока|все|до] [сих|ещё] [пор] не подписал*|ответил*|утвердил*|согласовал*|решил*|вернул*|дал*|подтвердил*|прислал*|посмотрел*|прочитал*|проверил* ~
        @ должен|должна|должны|должно [ещё|сначала] ~
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
            kümmert|kümmern sich [darum|drum|um] ~
            sich [darum|drum] kümmert|kümmern ~
            nimmt|nehmen sich ~ an ~
        """,
        "fr": """
            s' en occupe|occupent|occupera|occuperont|charge ~
            tiens|tiendrai|tenons|tiendrons|tiendra au courant|informé* ~
        """,
        "es": """
            se ocupa|ocupan|ocupará|encarga|encargan|encargará [de|él|ella] ~
            mantengo|mantendré|mantenemos|mantendremos|tendré|tendremos [os|te|le|les] [al] informado*|informada*|corriente|tanto ~
        """,
        "it": """
            se ne occupa|occupano|occuperà|occuperanno ~
            tengo|terrò|teniamo|terremo [ti|vi|la] aggiornat*|informat*|al ~
        """,
        "pt": """
            vai|vão tratar|cuidar disso|disto|do|da ~
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
            le jour même ~
            dans la foulée ~
        """,
        "es": "ese|este mismo día|momento ~",
        "it": "[il|quel|lo] giorno stesso ~",
        "pt": """
            nesse|neste mesmo dia ~
            nesse dia ~
            no mesmo dia ~
        """,
        "de": "am selben|gleichen tag ~",
        "nl": "dezelfde|diezelfde dag [nog] ~",
        "ru": """
            в тот|этот же день ~
            тогда и ~
            тогда же ~
        """,
    },
    Mark.PENDING: {
        "en": """
            < [just|still|already|i'm|we're|busy] chasing|asking|collecting|gathering|compiling|finalising|finalizing|pinging|nudging [it|them|him|her|that|this|up|with] ~
            discuss|discussing|talk|talking|run|go|going|look|mull|chew [it|this|that|them] [over|about|through|past] [it|this|that|them] internally|amongst|among|between [ourselves|us] ~
            discuss|discussing|talk|talking|go|going|mull|chew [it|this|that|them] [over|about|through] [it|this|that|them] in|over [ourselves|us|here|house] ~
            discuss|talk|chat [it|this|that|them] with|over|to [the|our|my] [rest] [of] [the] team|board|colleagues|boss|partners|management|committee ~
        """,
        "de": """
            besprechen|bespreche|beraten|diskutieren|klären|kläre|abstimmen [ich|wir] [uns|das|es|dies|die|den] [noch|erst|mal|kurz] intern|untereinander|hausintern ~
            intern [noch|erst|kurz|mal] besprechen|beraten|abstimmen|klären|diskutieren|absprechen ~
        """,
        "fr": """
            discutons|discute|discuter|parlons|parle|parler|concertons|concerter [nous|en|de] [cela|ça|tout] [tous] en|entre interne|nous|équipe ~
            [on|nous] en parle|parlons|discute|discutons [en|entre|avec|tous] ~ et|puis ~
        """,
        "es": """
            hablamos|hablaremos|hablarlo|comentamos|comentaremos|comentarlo|consultamos|consultarlo|debatimos|vemos|vamos [a] [lo] [comentar|hablar|ver] internamente|entre|con nosotros|nosotras|equipo|el ~
            hablamos|comentamos|comentarlo|hablarlo internamente ~
        """,
        "it": """
            ne parliamo|discutiamo|parlo|discuto|parleremo|discuteremo [tra|fra|internamente|in|con] ~
            parliamone|parlarne|discuterne internamente|tra|fra ~
        """,
        "pt": """
            falar|falamos|discutir|discutimos|conversar|conversamos|debater|vemos|ver internamente ~
            falar|falamos|discutir|discutimos|conversar|conversamos entre nós|todos ~
            falamos|conversamos|discutimos [disso|nisso|sobre|isso|isto] ~ reunião|conselho|equipa|equipe|direção ~
        """,
        "nl": """
            bespreken|overleggen|overleg|bespreek|kijken [we|wij|ik] [het|dit|er] [nog|even|eerst] [intern|onderling|samen|met] intern|onderling|samen|even ~
            intern|onderling [nog|even] overleggen|bespreken|afstemmen|overleg ~
        """,
        "ru": """
            обсудим|обсуждаем|обсудить|посоветуемся|посовещаемся|подумаем [у|внутри|с|между|всё] ~
        """,
    },
}
