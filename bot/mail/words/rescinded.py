"""A contract undone, a payment refused for cause, a court or an office called in; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# What else is said to die.
DEVICES = {
    "en": "server|laptop|pc|computer|phone|disk|drive|battery|car|printer|screen|monitor|tablet|line|connection|plant|idea",
    "de": "server|laptop|rechner|pc|computer|handy|festplatte|akku|auto|drucker|bildschirm|leitung|pflanze|idee",
    "fr": "serveur|ordinateur|pc|portable|téléphone|disque|batterie|voiture|imprimante|écran|ligne|connexion|plante|idée",
    "es": "servidor|ordenador|computadora|portátil|pc|móvil|celular|disco|batería|coche|impresora|pantalla|línea|planta|idea",
    "it": "server|computer|pc|portatile|telefono|cellulare|disco|batteria|auto|macchina|stampante|schermo|linea|pianta|idea",
    "pt": "servidor|computador|portátil|pc|telemóvel|celular|disco|bateria|carro|impressora|ecrã|tela|linha|planta|ideia",
    "nl": "server|laptop|computer|pc|telefoon|schijf|accu|auto|printer|scherm|lijn|plant|idee",
    "ru": "сервер|ноутбук|ноут|компьютер|комп|телефон|диск|аккумулятор|машина|принтер|экран|монитор|идея",
}

KIN = {
    "fr": "mari|femme|épouse|père|mère|fils|fille|frère|sœur|patron|patronne|associé|associée|gérant|gérante",
    "es": "marido|mujer|esposo|esposa|padre|madre|papá|mamá|hijo|hija|hermano|hermana|socio|socia|abuelo|abuela",
    "it": "marito|moglie|padre|madre|papà|mamma|babbo|figlio|figlia|fratello|sorella|nonno|nonna|socio|socia|titolare",
    "ru": "отца|мамы|папы|мужа|жены|брата|сестры|сына|дочери|матери|бабушки|дедушки|директора|основателя",
}

_LINES = {
    Mark.PEACEFUL: {
        "en": "{device} ~ died|dead|passed ~",
        "de": "{device} ~ gestorben|verstorben|tot|hinüber ~",
        "fr": "{device} ~ mort|morte|décédé* ~",
        "es": "{device} ~ murió|muerto|muerta|falleció ~",
        "it": "{device} ~ morto|morta|defunt* ~",
        "pt": "{device} ~ morreu|morto|morta|faleceu ~",
        "nl": "{device} ~ overleden|dood|gestorven ~",
        "ru": "{device} ~ умер|умерла|сдох|скончал* ~",
    },
    Mark.OBJECTION: {
        "en": """
            client|clients considers|consider|regards|regard|deems|treats|treat ~ agreement|contract|engagement ~ rescinded|terminated|void|repudiated|ended|discharged ~
            client|clients ~ reserves|reserve all [of] [its|their|his|her] rights ~
            communications|correspondence|communicate|correspond [to|with] ~ this firm|chambers only|exclusively|solely ~
            let|letting|inform|informing|tell|telling|sorry ... that ~ died|deceased [on|last|this|yesterday|suddenly|after|in] ~
            represents|representing us|me|him|her in|on [this|the] matter|dispute|affair|case ~
            expect|expecting|receive|receiving|get [a] letter|writ|summons|claim from my|our|the {lawyer}|court ~
            {we} revoke|withdraw|retract [my|our] [my|our] consent ... data|information|details|contact ~
            {we} {will} not [be] pay|paying [a] [single] [thing|anything] [for] it|this|that >
            you|u [have|'ve] [been|be] reported to ~
            {we} [have|'ve] reported you ~
            not another|one [more] word|mail|email|reminder from you ~
            deposit [is|must|has|to] [be|to] [be] refunded|returned|repaid ~ within|days|full|immediately|at ~
            withdraw|withdrawing|withdrawn|rescind|rescinding|rescinded [from] [the|this|our|your] agreement|contract|engagement ~ effect|breach|failure|rights|cause|notice|deposit|refund|immediately ~
            terminate|terminating|terminated [the|this|our|your] agreement|contract|engagement ~ breach|failure|cause|rights|default ~
            {we} reserve all [of] [our|my] rights ~
            [in] small claims ~
            report|reporting|reported you|this|your [company|firm|studio|agency] to [the] trading|ombudsman|police|authorities|regulator ~
            {we} {will} not [be] pay|paying [you] [a|another|one] penny|cent|dime|pound|dollar ~
            withdraw my|our consent ~ data|details|contact ~
            {we} [am|'m|are|'re|hereby|herewith] cancel|cancelling|terminate|terminating ~ contract|agreement ~ immediate effect ~
        """,
        "de": """
            erkläre|erklären|erklärt [ich|wir] [hiermit|sie|er|namens] ~ rücktritt vom|von [dem|diesem|unserem] vertrag|auftrag|kaufvertrag|werkvertrag|kauf|vereinbarung ~
            mandantin|mandant|mandantschaft ~ tritt ~ vertrag|auftrag ~ zurück ~
            mandantin|mandant|mandantschaft ~ vertrag|auftrag ~ zurücktritt|anficht|widerruft ~
            schriftverkehr ~ ausschließlich mit|über uns|unserer|unsere|die [kanzlei] ~
            mitteilen|mitzuteilen|informieren|sagen ... dass ~ gestorben|verstorben [ist] ~
            vertritt uns|mich|ihn|sie [nun|jetzt|ab|künftig|in] ~ [angelegenheit|sache|fall] anwalt*|angelegenheit|sache|fall ~
            anzeige erstattet|gestellt ~
            {we} widerrufe|widerrufen|entziehe|ziehe|ziehen [hiermit] [meine|unsere] einwilligung ~ [daten*|datenverarbeitung] ~
            unbrauchbar|mangelhaft|wertlos|schrott ... zahle|zahlen|bezahle|bezahlen [wir|ich] [dafür|das] nicht ~
            kein|keinen [einziges] wort|mail|mucks mehr von ihnen|euch|dir ~
            widerrufsrecht ~ gebrauch ~
            widerrufe|widerrufen [ich|wir] [hiermit] ~ vertrag|auftrag|bestellung|einwilligung ~
            trete|treten [ich|wir] ~ vom [vertrag|auftrag] vertrag|auftrag ~ zurück ~
            fechte|fechten [ich|wir] ~ vertrag|auftrag|vereinbarung ~ an ~
            fordere|fordern|verlange|verlangen [ich|wir] ~ anzahlung|geld [zurück|vollständig] zurück ~
            kündige|kündigen [ich|wir] ~ vertrag|auftrag ~ fristlos|wegen|mangels ~
            fristlos* kündig* ~
            verbraucherzentrale|anzeige|staatsanwaltschaft ~ melde|melden|gehe|gehen|erstatte|erstatten|wende|wenden|einschalten ~
            melde|melden|gehe|gehen|erstatte|erstatten|wende|wenden [ich|wir|das|sie] ~ verbraucherzentrale|anzeige|staatsanwaltschaft ~
            nie bestellt|beauftragt .. ~ anwalt|anwältin ~
            zahle|zahlen|bezahle|bezahlen [ich|wir|ihnen|euch] [dafür] keinen [einzigen] cent ~
            keinen [einzigen] cent [mehr] [von] [mir|uns] [zahle|zahlen|bekommen|sehen|kriegen] bekommen|sehen|kriegen|zahle|zahlen ~
            zahle|zahlen|bezahle|bezahlen [ich|wir] ~ nicht ~ bestellt|beauftragt|vereinbart|schlecht ~
            löschung [meiner|unserer|aller] [personenbezogenen] daten ~
            unterlassen|unterbleiben [sie] >
            kündige|kündigen ~ vertrag|auftrag|vereinbarung ~ sofortiger wirkung ~
        """,
        "fr": """
            maître ~ nous|me représente [désormais] ~ affaire|dossier|litige|différend ~
            informer|annoncer|apprendre|dire ... que|qu' ~ mort|morte|décédé*|éteint|éteinte ~
            correspondance|communication|échange|courrier ... passer par ~ cabinet|avocat|conseil ~
            protection|assurance juridique ~
            {we} retire|retirons|révoque|révoquons [mon|notre] [mon|notre] consentement ~ données|coordonnées|informations ~
            exige|exigeons|réclame|réclamons [le|la] remboursement|restitution ~
            inutilisable|inexploitable|lamentable|bâclé ... ne [le|la|les|vous] paierons|paierai|payons|paie|réglerons ~ pas ~
            exerce|exerçons|use|usons|exercer [ici] mon|notre|de [mon|notre] droit de rétractation ~
            {we} [me|nous] rétracte|rétractons ~ contrat|commande ~
            résilie|résilions|dénonce|dénonçons [le|la|notre|ce|cette] contrat|convention|accord|commande ~ torts|manquement|manquements|faute|fautes|droits|action|inexécution ~
            réservons|réserve [nous|me] [toute|tous|toutes|le|la] action|droits|droit|actions|recours|possibilité ~
            hors de question que|de|d' ~ règle|paie|paye|régler|payer|réglions|payions ~
            {we} ne [vous] paierai|paierons|verserai|verserons|réglerai|réglerons|paie|paye pas|plus un centime|sou ~
            tribunal|justice|huissier|huissière|police|gendarmerie|dgccrf ~ saisir|saisirai|saisissons|porter|plainte ~
            {we} porte|portons|porterai|porterons|dépose|déposons|déposerai plainte ~
            lâche|lâchez moi|nous ~
            {kin} [nous] [est|a|s'] [est] mort|morte|décédé*|éteint|éteinte|quittés|quittées [dans|le|ce|cette|hier|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|subitement|brutalement] ~
            résilie|résilions ~ contrat|convention|commande ~ effet immédiat ~
        """,
        "es": """
            comunicar*|informar*|decir* ... que ~ falleció|murió|fallecido ~
            nos|me representa [ahora|ya|el|la] ~ letrad*|abogad*|bufete ~
            seguro|asesoría|servicio|departamento jurídico|jurídica [que|se|les] [se|pondrá|contactará|contacto] ~ contacto|ustedes|noticias ~
            noticias de|del mi|nuestro|nuestra [seguro|servicio|abogado|asesoría] [jurídico|jurídica] >
            retiro|retiramos|revoco|revocamos [mi|nuestro|el] consentimiento ~ datos ~
            exijo|exigimos|reclamo|reclamamos [la] devolución|reembolso ~
            no sirve|vale|funciona|cumple|entregó|entregaron ... no lo|la|los [vamos|voy] [a] pagaremos|pagaré|pagar|pagamos ~
            no [lo|la] vamos|voy [a] pagar ... nunca|mal|entregó|pactó|acordado|pactado ~
            ejerzo|ejercemos|ejercer|ejerciendo|acojo|acogemos [mi|nuestro|el|al|a] [mi|nuestro] [derecho] [de] desistimiento ~
            desisto|desistimos del|de [este|nuestro] contrato|acuerdo|pedido ~
            rescindo|rescindimos|resuelvo|resolvemos [el|este|nuestro] contrato|acuerdo ~ incumplimiento|incumplimientos|causa|daños ~
            no [la|lo|le|les|os|se|vamos|voy|pienso|pensamos] [la|lo] [vamos|voy] [a] pagar|abonar|pagamos|pago ~ [nunca] entregó|entregaron|pactó|pactado|mal|defectuoso ~
            no [os|les|le|te] pagaré|pagaremos|pienso|vamos|voy [a] [pagar|pagarles|pagaros] ni un euro|peso|céntimo|duro|centavo ~
            denuncia|denunciar|denunciaré|denunciaremos|reclamación|demanda [en|ante|a|contra] [la|el|los] defensa|consumo|consumidor|profeco|policía|juzgado|tribunales ~
            nos vemos en [los|el] tribunales|juzgado|juicio ~
            disconformidad con ~ importe|factura|reclamado|cobro ~
            retención|suspensión [del|de] pago|pagos ~ resuelva|controversia|disputa ~
            son [todos] unos estafadores|timadores|sinvergüenzas|ladrones ~
            entregaron|hicieron|hicisteis|entregasteis|trabajo es una estafa|tomadura ~
            soy [el|la] hijo|hija|hermano|hermana|viuda|viudo|esposa|marido|mujer ~ murió|falleció|fallecido ~
            soy [el|la] hijo|hija|hermano|hermana|viuda|viudo|esposa|marido|mujer de ~ , ... murió|falleció ~
            {kin} murió|falleció ~
            {kin} ha muerto|fallecido ~
            absténgan*|absténgas*|abstenga*|abstener* [ustedes|usted] de [nuevas|cualquier|más|otras|toda] enviar|seguir|contacto|contactos|comunicación|comunicaciones|recordatorio|recordatorios|mensaje|mensajes|correos|cartas|llamadas|reclamaciones ~
            rescindo|rescindimos|cancelo|cancelamos|resuelvo|resolvemos ~ contrato ~ efecto|efectos inmediato|inmediatos ~
        """,
        "it": """
            informar*|comunicar*|dir* ... che ~ mancat*|mort*|decedut*|scompars* [sabato|domenica|lunedì|ieri|la|il|improvvisamente|dopo|nei] ~
            avvocato|avvocata|avv|legale ~ ci|mi rappresenta|assiste in|nella [questa] vicenda|causa|controversia|questione ~
            revoco|revochiamo|ritiro|ritiriamo [il] [mio|nostro] consenso ~ dati ~
            pretendo|pretendiamo|esigo|esigiamo|chiedo|chiediamo [la|il] restituzione|rimborso [dell'|della|di|del|integrale] ~
            inutilizzabile|inaccettabile|pessimo|schifo ... non [lo|la|vi|li] pagheremo|pagherò|paghiamo|pago ~
            assicurazione|tutela legale ~ sentirete|contatterà|contatto|scriverà ~
            diritto di recesso ~ esercit*|avvaler*|contratto ~
            esercit* [il] [mio|nostro] [diritto] [di] recesso ~
            recedo|recediamo dal|da [presente|questo|nostro] contratto|accordo ~
            risolvo|risolviamo|risolto [il|questo] contratto ~ inadempimento|inadempienza|colpa ~
            non vi|le|ti|gli|do|diamo|pago [do|diamo] [un] centesimo|euro|soldo|lira ~
            non [vi|le] pago|pagherò|pagheremo|paghiamo [neanche|nemmeno] un centesimo|euro|soldo ~
            ci vediamo dal|in|davanti [al] giudice|tribunale ~
            domanda|procedura|istanza|richiesta [di] concordato|fallimento|liquidazione ~
            [è|in|sta|dichiarata|dichiarato] in fallimento|fallita|liquidazione|concordato dal|da|dallo ~
            cancellare|cancellate|rimuovere|rimuovete|eliminare [il|i|la] mio|nostro|miei|nostri indirizzo|dati|recapiti|nominativo|contatti ~ archivi|database|elenchi|liste|gdpr ~
            è mancato|mancata [a] [mancare] mio|mia|il|la|nostro|nostra|nonno|nonna|papà|mamma|babbo [mio|mia|nostro|nostra] {kin} ~
            ci ha|hanno lasciato|lasciati|lasciata [improvvisamente|ieri|prematuramente|per|dopo|questa] [sempre|una|notte|mattina|lunga] [lunga|malattia] >
            {kin} è mancato|mancata|morto|morta|deceduto|deceduta|scomparso|scomparsa ~
            recedo|recediamo|risolvo|risolviamo|disdico|disdiciamo ~ contratto ~ effetto immediato ~
        """,
        "pt": """
            informar|comunicar|dizer|avisar ... que ~ faleceu|morreu|falecido ~
            dr|dra|doutor|doutora|advogado|advogada ~ nos|me representa neste|nesta|na|no ~
            retiro|retiramos|revogo|revogamos|retirar [o] [meu|nosso] consentimento|autorização ... dados ~
            exijo|exigimos|reclamo|reclamamos [a] devolução|reembolso|restituição ~
            não presta|serve|funciona|corresponde ... não [o|a|vos|lhes] [vamos|vou] pagar|pagaremos|pagarei|pagamos ~
            noticias|notícias|carta do|da|de [meu|minha|nosso] [seguro|advogado|apoio] jurídico|jurídica|advogado ~
            ao abrigo ~ livre resolução ~
            exerço|exercemos|exercer ~ livre resolução|arrependimento ~
            declaro|declaramos|considero|consideramos|considerem|dou|damos [o|este|nosso] [nosso|por] contrato|acordo|resolvido ~ resolvido|rompido|rescindido|nulo|contrato|terminado ~
            rescindo|rescindimos|resolvemos|denunciamos [o|este|nosso] [nosso] contrato|acordo ~
            impugno|impugnamos|impugnar [a|o|esta|essa|vossa|sua] [vossa|sua] {bill} ~
            recuso|recusamos|recusar [o|a|qualquer|todo|efetuar] pagamento ~
            nem [mais] um tostão|centavo|cêntimo|euro|real ~
            vou|vamos|reclamo|reclamar|queixa|denúncia [no|ao|à|na|reclamar] procon|deco|polícia|tribunal|asae|justiça|anacom ~
            no procon ~
            são|sao|bando [uns|umas|um] [de] picaretas|vigaristas|aldrabões|burlões|ladrões ~
            mandatou|constituiu|nomeou me|mim [seu|sua|como|para] ~
            correspondência|comunicação|comunicações|contacto ~ dirigida|dirigidas|enviada|ser a|ao|à|me|mim|para|dirigida [mim|meu] ~
            descadastra*|descadastre*|desinscrev* [me|nos|a] ~
            me|nos descadastr*|tira|tirem|remove|removam|exclu* dessa|desta|da|de lista|base|mailing ~
            parem|pare|para|deixem de [me|nos|cobrar] cobrar|cobranças|ligar|escrever ~
            perdi|perdemos [o|a] [meu|minha|nosso|nossa] pai|mãe|mae|marido|mulher|esposa|filho|filha|irmão|irmã|avô|avó|sócio ~
            rescindo|rescindimos|cancelo|cancelamos ~ contrato ~ efeito|efeitos imediato|imediatos ~
        """,
        "nl": """
            wanprestatie|buitengerechtelijk|buitengerechtelijke|tekortkoming|verzuim ~ ontbind*|ontbonden|ontbinding ~
            laten|meedelen|melden|zeggen ... dat ~ overleden ~
            vertegenwoordigt ons|mij [in|nu] ~ zaak|kwestie|geschil ~
            trek|trekken [ik|wij|we] [mijn|onze] toestemming ... gegevens|data ~ in
            onbruikbaar|waardeloos|ondermaats ... betalen|betaal|betaald niet|betalen ~
            {we} [gaan|ga] [dat|dit|hier] [er] [gaan|ga] [we|ik] niet [voor] betalen ~ onbruikbaar|ondermaats|slecht ~
            geen woord|mail|bericht meer van jullie|u|jou|je ~
            ontbind|ontbinden [ik|wij|we] [hierbij|de|het] [hierbij|de] overeenkomst|contract|koop ~
            herroepingsrecht|herroep|herroepen ~ overeenkomst|contract|gebruik|beroep ~
            wil|willen|eis|eisen|vorder|vorderen [ik|wij|we] [mijn|onze|de|het] aanbetaling|geld|voorschot terug ~
            betaal|betalen [ik|wij|we] [er|hier] [voor] geen cent|euro|stuiver ~
            geen cent|stuiver [meer|voor] ~
            doe|doen|deed ik|wij|we [daar] aangifte ~
            aangifte [bij|tegen|van] ~
            [aan|voor] [de] rechtbank|rechter|kantonrechter|geschillencommissie ~ voorgelegd|voor|gestapt|leggen|stappen ~
            stap|stappen|ga|gaan ik|we|wij naar de|een rechter|rechtbank|geschillencommissie|advocaat ~
            grenst|lijkt aan|op [het] stalking|stalken|intimidatie ~
            hou|houd|houdt|schei [nu|nou|eens|toch|eindelijk|onmiddellijk|je|u] [nu|nou|eens|toch|eindelijk] op|uit met [die|deze|dat|al] [die|deze|dat|het] [e] mails|mail|mailtjes|mailen|berichten|herinneringen|zeuren|gezeur|gemail|lastigvallen ~
            ervaar|ervaren [dit|deze|uw|je|ik|wij] ~ intimidatie|intimiderend|stalking|pesterij ~
            zeg|zeggen ~ contract|overeenkomst|opdracht ~ per|onmiddellijk [direct|ingang] [direct] op ~
        """,
        "ru": """
            уведомля*|заявля*|сообща*|извеща* [вас] [о|об] [одностороннем] отказе|отказ от [исполнения] договора|контракта|соглашения ~
            переписку|общение|коммуникаци* ~ вести|направлять|осуществлять [только|исключительно] [с|через] [нашим|моим|нашего|моего] адвокат* ~
            сообщаю|сообщаем|сообщить|известить ... умер|умерла|скончал* ~
            претензи* ~ не признаём|признаем|принимаем|признаю ~
            иск|иска|исковое ~ готовит|готовим|подаёт|подаст|подадим|подготовил ~
            вопросы|разговоры|общение ~ через|в суд|суде ~
            отзываю|отзываем [свое|своё|наше|моё] [свое|своё] согласие ~
            жалобу в|на ~ роспотребнадзор|вас|полицию|прокуратуру ~
            никуда не годится|годно ... платить|заплатим|оплачивать|оплатим не|отказываемся ~
            никуда не годится|годно ... не заплатим|заплачу|оплатим|оплачу|будем|буду ~
            требую|требуем [немедленно] вернуть|возврата|возместить [нам|мне] [весь|аванс|деньги|предоплату] ~
            расторг* ~ договор* ~
            уведомля*|заявля*|сообща* [вас] [о|об] [одностороннем] [о] расторжени* договор* ~
            отказываюсь|отказываемся от договор* ~
            платить некому|нечем ~
            компания|фирма|организация|общество|ооо ликвидир* ~
            отзываю|отзываем ~ согласи* ~
            {kin} не стало|стала ~
            не стало [нашего|моего|моей|нашей] {kin} ~
            отстань|отстаньте ~
            сколько можно ~ нет|хватит|отстаньте ~
            ни копейки|рубля ~ не|заплатим|заплачу|получите ~
            не [буду|будем] платить|заплачу|заплатим|оплачу|оплатим ~ брак*|не|обман*|халтур* ~
            увидимся|встретимся|разговор в суде ~
            подаю|подаём|подадим|подам|обращусь|обратимся|обращаемся|напишу [на] [вас] [заявление|жалобу|иск] в суд|роспотребнадзор|полицию|прокуратуру ~
            только|исключительно через [моего|нашего] {lawyer}|адвоката|юриста|представителя ~
            расторгаю|расторгаем ~ договор ~ немедленно|незамедлительно ~
        """,
    },
}

LINES = {
    mark: {
        language: text.replace("{kin}", KIN.get(language, "")).replace("{device}", DEVICES[language])
        for language, text in texts.items()
    }
    for mark, texts in _LINES.items()
}
