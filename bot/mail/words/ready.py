"""How a team says that it only waits for the reader: ready when you are, one yes from you and it goes; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# What a client signs or fills in; a quote or an answer may be a supplier's.
_SIGNED = {
    "en": "contract|lease|agreement|mandate|form|questionnaire|engagement|proof|signature",
    "de": "vertrag|mietvertrag|vollmacht|formular|fragebogen|auftragsbestätigung|unterschrift|freigabe",
    "fr": "bail|contrat|mandat|formulaire|questionnaire|devis|convention|procuration|lettre|bon",
    "es": "contrato|mandato|formulario|cuestionario|presupuesto|encargo|poder|autorización",
    "it": "contratto|mandato|modulo|questionario|preventivo|incarico|procura|delega",
    "nl": "contract|huurcontract|overeenkomst|formulier|offerte|machtiging|vragenlijst|opdrachtbevestiging|volmacht",
    "pt": "contrato|mandato|formulário|questionário|orçamento|procuração|autorização|proposta",
    "ru": "договор|договора|анкета|анкеты|доверенность|доверенности|акт|акта|соглашение|соглашения|смета|сметы",
}

LINES = {
    Mark.REVIEW: {
        "en": """
            {we} 're|are|am|'m|stand [all|good|set|absolutely] ready [to] ~ as soon as you are >
            {we} 're|are|am|'m|stand [all|good|set|absolutely] ready [to] ~ when|whenever you are >
            < say the word , {we}|it|they|the ~
            < say the word and {we}|it|they|the ~
            < [and|just|only] two|three|four|few|couple [more|of|last|small|quick] small|more|last|quick|little ones|things|questions|points|bits ... , which|whose|what|who ~
            < just|only [the|your|a|an] ~ registry|register|extract|certificate|signature|passport|logo|address|photo|photos|text|texts|numbers|names|iban|deed missing|outstanding [now|still|then] >
            from|on your side|end|part we ['ve|have|had] agreed|noted|settled on|down|, ~
            pencilled|penciled|reserved|option|provisionally ... {we} ca|can|wo|will|not n't|not|be [be] [able] [to] hold|keep ~ beyond|past|longer ~
            pencilled|penciled|reserved|option|provisionally ~ ~ ca|can|wo|will n't|not [be] [able] [to] hold|keep ~ beyond|past|longer ~
            < [please] be [as] [really|completely] brutal|ruthless|honest|picky|nitpicky|merciless|harsh|critical [as] [with] [you|us|it|me] [like|can|want] >
            < [just|then] one|two|three|your signature|signatures|initials on|at ... [and] back it|they|to comes|come|us|me >
            {we} ca|can|wo|will n't|not answer|decide|settle|tell ~ without you|your >
            without you {we} ca|can|wo|will n't|not answer|decide|settle|tell|choose ~
        """,
        "de": """
            < [nur|bitte|noch|dann] einmal|kurz|mal [kurz|noch] drüberschauen|drüberlesen|durchlesen|gegenlesen|unterschreiben|abnicken|abzeichnen|ausfüllen|prüfen , ~ , [und|dann] ~ wir|ich ~
            {we} sind|bin|stehen|wären [wären|alle|auch|jederzeit] bereit|startklar , sobald|wenn sie|ihr|du es seid|sind|bist >
            < [nur|und] [noch] zwei|drei|vier|paar [kleine|kurze|letzte|offene] dinge|kleinigkeiten|fragen|punkte|sachen ... , welche|welcher|welches|wer|wie|auf wessen|wem|farbe|namen|viele ~
            {we} [haben|habe|hatten] von|auf ihrer|eurer|deiner seite [hatten|haben] ... vereinbart|verabredet|notiert >
            von|auf ihrer|eurer|deiner seite haben|hatten|war|waren|ist|sind [wir|ich] ... vereinbart|verabredet|notiert|ausgemacht >
            vorgemerkt|reserviert|freigehalten|geblockt|option ~ ~ länger|über ~ ~ nicht|leider freihalten|halten|aufrechterhalten|blockieren >
            < [bitte|und] seien|seid|sei [sie] [ruhig|bitte|gerne|gern|dabei] [so|ganz] [richtig] streng|kritisch|ehrlich|gnadenlos|schonungslos|pingelig|offen >
            < [nur|noch|bitte] eine|zwei|drei|ihre|eure [beiden] unterschrift|unterschriften auf|unter|in|hinten ~ ~ [bitte|wieder] zurück an|zu uns|mich >
            ohne sie|euch|dich kann|können {we} ~ ~ nicht|nichts beantworten|entscheiden|klären >
            kann|können {we} ~ ohne sie|euch|dich nicht|nichts beantworten|entscheiden|klären >
        """,
        "fr": f"""
            {{we}} sommes|suis|est [tous|fin] prêts|prêt|prête|prêtes dès|quand que|qu'|vous|tu [vous|tu|toi] [l'] êtes|es|serez >
            {{we}} sommes|suis|est [tous|fin] prêts|prêt|prête|prêtes quand vous|tu [le|l'] êtes|es|serez|voulez|veux|voudrez >
            n'|ne|l' ai|avons|a toujours|encore pas [encore] [bien] reçu|récupéré|eu [le|la|l'|les|votre|un] {_SIGNED["fr"]} [ci] [de] [mission|commande|location|tirer] signé|signée|rempli|remplie|complété|complétée|retourné|retournée ~
            de|pour votre|ton côté|part , [nous|on] [avions|avons|avait|a] convenu|noté|décidé|retenu de|d'|les|la|le|l'|du|des ~
            < encore|plus [que] deux|trois|quatre [petites|petits|dernières|derniers] choses|points|questions|détails , ~ ~ quel|quelle|quels|nom ~
            option|réservé|réservée|bloqué|bloquée|posé ~ ~ ~ pas|plus [pourrons|pouvons|peux] [la|le|les] tenir|garder|bloquer|maintenir au-delà|au|plus [delà] [de|longtemps] ~
            < soyez|sois [sans|très|tout] [à] [fait] pitié|impitoyable|impitoyables|critique|critiques|francs|franc|franche|honnêtes|honnête|sévères|sévère|exigeants|exigeant >
            tout dépend [donc|maintenant] [plus] [que] de|du|d'|des ... vous|votre|vos|te|t'|ta ~ >
            ne dépend [donc|maintenant] plus que de|du|d'|des ... vous|votre|vos|te|t'|ta ~ >
            < [plus] [que] une|deux|trois|vos|votre signature|signatures en|au|à|sur ~ ~ retour à|chez l'|nous [envoyeur] >
            sans vous [nous|je] [nous|je] ne peux|pouvons|saurais|saurions ~ répondre|trancher|décider ~
        """,
        "es": """
            estamos|estoy [ya] listos|listo|listas|lista|preparados|preparadas en cuanto|cuanto lo estés|estéis|esté|estén [vosotros|ustedes|tú|usted] >
            estamos|estoy [ya] listos|listo|listas|lista|preparados|preparadas cuando [vosotros|ustedes|tú|usted] [vosotros|lo] estés|estéis|esté|estén|queráis|quieras|quiera|quieran >
            < [solo|y] [quedan|faltan] dos|tres|cuatro [últimas|pequeñas] cosas|cosillas|cositas|preguntas|detalles|dudas [más] ... , ~ ~ a|de qué|quién|cuál|nombre ~
            con un|una|solo|vuestro|tu|su [simple|solo] vale|sí|ok|visto [bueno] por|de vuestra|tu|su|vosotros|usted [parte] ~ entra|sale|va|arranca|arrancamos|empezamos|imprimimos|publicamos|queda|lo ~
            reservado|reservada|bloqueado|opción|apartado|guardado ~ ~ no [lo|la] [podemos|puedo|podremos] [lo|la] guardar*|mantener*|bloquear* más allá|tiempo ~
            < sed|sé|sea|sean [muy|bien] crueles|cruel|sinceros|sincero|sincera|críticos|crítico|despiadados|duros|exigentes|francos >
            todo|ya|solo|sólo [solo] depende [solo|ya] de|del ... te|os|le|tu|su|vuestra|vuestro|vosotros|usted ~ ~ >
            < [solo] una|dos|tres|vuestras|tus firma|firmas en|al ~ ~ de vuelta [para|a] [acá|aquí|nosotros] >
            sin ti|vosotros|usted|ustedes no [te|os|le|lo] [lo] puedo|podemos|sé|sabemos ~ contestar|responder|decidir ~
        """,
        "it": f"""
            siamo|noi [siamo] [già] pronti|pronte appena|quando [lo] siete|sarete|sei|sarai|volete|vuoi|vuole [voi|lei|tu] >
            sono [già] pronto|pronta appena|quando [lo] siete|sarete|sei|sarai|volete|vuoi|vuole [voi|lei|tu] >
            < [ancora|solo] [altre|ultime|restano] due|tre|quattro [ultime|piccole] cose|cosette|cosine|domande|dettagli [ancora] ... , ~ ~ a|di che|chi|quale|quali|nome ~
            palla [ora|adesso] passa|torna|è [ora|adesso] a|nel voi|lei|te|vostro|suo|tuo [campo] >
            contratto|mandato|preventivo|modulo [d'|di] [affitto|incarico] firmato|compilato [mi|ci] non [mi|ci] [è|risulta] [ancora|mai] ancora|mai arrivato|pervenuto|tornato >
            non [mi|ci] è|risulta [ancora] tornato|arrivato|pervenuto [il|il] {_SIGNED["it"]} [di|d'] [affitto|incarico] firmato|compilato >
            opzionato|opzionata|prenotato|bloccato|riservato|opzione ~ ~ oltre|più ~ non [lo|la] [riusciamo|possiamo|riesco] a|lo|la|tenerlo|tenerla [tenerlo|tenerla|bloccarlo|mantenerlo] >
            < siate|sii|sia [pure] [molto] spietati|spietato|spietata|sinceri|sincero|critici|critico|severi|severo|cattivi|onesti|onesto|pignoli >
            dipende [quindi|ora|adesso|ormai] solo|soltanto|unicamente da|dal|dalla|dalle ... lei|voi|te|sua|vostra|tua|preferite|preferisce|preferisci|vi ~ >
            < [solo|soltanto] una|due|tre|le firma|firme in|a|su|sulla|nell' ~ ~ torna|tornano|indietro|rimandatelo [da|a] [noi] >
            senza di lei|voi|te non [le|vi|gli|lo] so|sappiamo|posso|possiamo ~ rispondere|decidere ~
        """,
        "nl": f"""
            {{we}} zijn|ben|staan|sta [er|helemaal] klaar|er [voor|klaar] [voor] zodra|als|wanneer jullie|u|je|jij [dat|het|er|ook] [klaar|dat|voor] zijn|bent|is|ben >
            < [nog|alleen] [nog] twee|drie|vier|paar [kleine|laatste] dingetjes|dingen|puntjes|vragen|vraagjes|details ... , ~ ~ welke|wiens|wie|wat|hoeveel ~
            < [één|een] akkoord|akkoordje|jaatje|seintje|ja|ok|oké van|per jullie|u|je|jou ~ , ~ gaat|gaan|kan|kunnen|drukken|starten|beginnen ~
            < [één|een] akkoord|akkoordje|jaatje|seintje|ja|ok|oké van|per jullie|u|je|jou en ~ gaat|gaan|kan|kunnen|drukken|starten|beginnen ~
            {{we}} hebben|heb [het|de|een] [getekende|ondertekende|ingevulde] getekende|ondertekende|ingevulde {_SIGNED["nl"]} nog [altijd|steeds] niet [binnen|ontvangen|terug|gekregen|retour] >
            hebben|heb {{we}} [het|de|een] [getekende|ondertekende|ingevulde] getekende|ondertekende|ingevulde {_SIGNED["nl"]} nog [altijd|steeds] niet [binnen|ontvangen|terug|gekregen|retour] >
            < [nog] [even|eerst] doorlezen|ondertekenen|nakijken|aftekenen|invullen , ~ , ~ wij|we|ik ~
            optie|gereserveerd|vastgelegd|geblokkeerd ~ ~ langer dan [tot] ~ lukt|kan|kunnen|gaat [we|het|dat] niet [meer|vasthouden] >
            < wees [maar|gerust|vooral] [gerust|maar|zo] [heel] streng|eerlijk|kritisch|genadeloos|meedogenloos >
            < [nog|alleen] één|een|twee|drie|jullie|uw handtekening|handtekeningen op|onder|achterin ~ ~ deze|terug|retour [kant] [op|naar] [ons] >
            zonder jullie|u|je|jou kan|kunnen {{we}} ~ niet beantwoorden|beslissen|antwoorden ~
        """,
        "pt": """
            estamos|estou [já] prontos|pronto|pronta|prontas assim|logo que vocês|você|vós|tu|o|a [senhor|senhora] [também] estiver|estiverem|estiveres >
            estamos|estou [já] prontos|pronto|pronta|prontas quando vocês|você|vós|tu|o|a [senhor|senhora] [também] estiver|estiverem|estiveres|quiser|quiserem|quiseres >
            < [só|e] [faltam|ficam] mais|só duas|dois|três|quatro [últimas|pequenas] coisas|coisinhas|perguntas|pormenores|dúvidas|detalhes ... , ~ ~ em|a|de que|quem|qual|nome ~
            reservado|reservada|bloqueado|guardado|opção ~ ~ ~ não [o|a] [conseguimos|podemos|consigo] [o|a] segurar*|guardar*|manter*|bloquear* [para] lá|além|mais ~
            < sejam|seja|sê [bem|muito] impiedosos|impiedoso|sinceros|sincero|sincera|críticos|exigentes|honestos|francos >
            só|apenas|tudo depende [só|agora] de|do|da ... si|vocês|você|sua|vossa|tua|lhe|vos|te ~ >
            < [só] uma|duas|três|as assinatura|assinaturas na|em|no ~ ~ volta|voltam|devolver [para] [cá|nós] >
            sem si|ti|vocês não [lhes|lhe] sei|sabemos|posso|podemos ~ responder|decidir ~
        """,
        "ru": f"""
            мы|я готовы|готов|готова [начать|начинать|приступить|стартовать] , как только [будете|будешь] [готовы|готов|готова] [вы|ты] >
            мы|я готовы|готов|готова [начать|начинать|приступить|стартовать] , когда|как [будете|будешь] [готовы|скажете|скажешь|вы] >
            < [и|осталось|остались] [ещё|только] две|три|пара|четыре [последние|маленькие|небольшие] мелочи|вещи|вопроса|момента|детали|мелочей ... , ~ ~ какой|какая|какие|чьё|чей|кого|кто|сколько ~
            < с вас|тебя [только|лишь|теперь] одно|короткое|ваше|твоё|одна|один|только|лишь да|ок|§quote|слово|подтверждение|подпись|решение|согласие ~
            , с вас|тебя [только|лишь|теперь] одно|короткое|ваше|твоё|одна|один|только|лишь да|ок|§quote|слово|подтверждение|подпись|решение|согласие ~
            < это снова|опять я , насчёт|по|про|о|об ~
            < снова|опять я , насчёт|по|про|о|об ~
            подписанного|подписанной|заполненной|заполненного {_SIGNED["ru"]} [аренды|подряда|услуг|поставки] у нас|меня ~ нет >
            придержали|забронировали|зарезервировали|держим|бронь|отложили ~ ~ дольше ~ ~ держать|удерживать|бронировать не сможем|можем|получится >
            < критикуйте|ругайте|придирайтесь [смело|,|сколько|пожалуйста] [без|не] [жалости|стесняясь|стесняйтесь|щадя|угодно|стеснения] >
            < будьте [максимально|предельно|пожалуйста] честны|откровенны|строги|критичны|безжалостны|придирчивы >
            всё зависит|упирается [теперь] только|лишь от|в ... вам|вас|вашей|вашего|вашему|тебе ~ >
            < [только] одна|две|три|ваши подписи|подпись на|в ~ ~ обратно [к|нам] [нам] >
            без вас|тебя [я|мы] [им|ей] не отвечу|ответим|решу|решим|разберусь|разберёмся ~
        """,
    },
}
