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
        """,
        "de": """
            < [nur|bitte|noch|dann] einmal|kurz|mal [kurz|noch] drüberschauen|drüberlesen|durchlesen|gegenlesen|unterschreiben|abnicken|abzeichnen|ausfüllen|prüfen , ~ , [und|dann] ~ wir|ich ~
            {we} sind|bin|stehen|wären [wären|alle|auch|jederzeit] bereit|startklar , sobald|wenn sie|ihr|du es seid|sind|bist >
            < [nur|und] [noch] zwei|drei|vier|paar [kleine|kurze|letzte|offene] dinge|kleinigkeiten|fragen|punkte|sachen ... , welche|welcher|welches|wer|wie|auf wessen|wem|farbe|namen|viele ~
            {we} [haben|habe|hatten] von|auf ihrer|eurer|deiner seite [hatten|haben] ... vereinbart|verabredet|notiert >
            von|auf ihrer|eurer|deiner seite haben|hatten|war|waren|ist|sind [wir|ich] ... vereinbart|verabredet|notiert|ausgemacht >
        """,
        "fr": f"""
            {{we}} sommes|suis|est [tous|fin] prêts|prêt|prête|prêtes dès|quand que|qu'|vous|tu [vous|tu|toi] [l'] êtes|es|serez >
            {{we}} sommes|suis|est [tous|fin] prêts|prêt|prête|prêtes quand vous|tu [le|l'] êtes|es|serez|voulez|veux|voudrez >
            n'|ne|l' ai|avons|a toujours|encore pas [encore] [bien] reçu|récupéré|eu [le|la|l'|les|votre|un] {_SIGNED["fr"]} [ci] [de] [mission|commande|location|tirer] signé|signée|rempli|remplie|complété|complétée|retourné|retournée ~
            de|pour votre|ton côté|part , [nous|on] [avions|avons|avait|a] convenu|noté|décidé|retenu de|d'|les|la|le|l'|du|des ~
            < encore|plus [que] deux|trois|quatre [petites|petits|dernières|derniers] choses|points|questions|détails , ~ ~ quel|quelle|quels|nom ~
        """,
        "es": """
            estamos|estoy [ya] listos|listo|listas|lista|preparados|preparadas en cuanto|cuanto lo estés|estéis|esté|estén [vosotros|ustedes|tú|usted] >
            estamos|estoy [ya] listos|listo|listas|lista|preparados|preparadas cuando [vosotros|ustedes|tú|usted] [vosotros|lo] estés|estéis|esté|estén|queráis|quieras|quiera|quieran >
            < [solo|y] [quedan|faltan] dos|tres|cuatro [últimas|pequeñas] cosas|cosillas|cositas|preguntas|detalles|dudas [más] ... , ~ ~ a|de qué|quién|cuál|nombre ~
            con un|una|solo|vuestro|tu|su [simple|solo] vale|sí|ok|visto [bueno] por|de vuestra|tu|su|vosotros|usted [parte] ~ entra|sale|va|arranca|arrancamos|empezamos|imprimimos|publicamos|queda|lo ~
        """,
        "it": f"""
            siamo|noi [siamo] [già] pronti|pronte appena|quando [lo] siete|sarete|sei|sarai|volete|vuoi|vuole [voi|lei|tu] >
            sono [già] pronto|pronta appena|quando [lo] siete|sarete|sei|sarai|volete|vuoi|vuole [voi|lei|tu] >
            < [ancora|solo] [altre|ultime|restano] due|tre|quattro [ultime|piccole] cose|cosette|cosine|domande|dettagli [ancora] ... , ~ ~ a|di che|chi|quale|quali|nome ~
            palla [ora|adesso] passa|torna|è [ora|adesso] a|nel voi|lei|te|vostro|suo|tuo [campo] >
            contratto|mandato|preventivo|modulo [d'|di] [affitto|incarico] firmato|compilato [mi|ci] non [mi|ci] [è|risulta] [ancora|mai] ancora|mai arrivato|pervenuto|tornato >
            non [mi|ci] è|risulta [ancora] tornato|arrivato|pervenuto [il|il] {_SIGNED["it"]} [di|d'] [affitto|incarico] firmato|compilato >
        """,
        "nl": f"""
            {{we}} zijn|ben|staan|sta [er|helemaal] klaar|er [voor|klaar] [voor] zodra|als|wanneer jullie|u|je|jij [dat|het|er|ook] [klaar|dat|voor] zijn|bent|is|ben >
            < [nog|alleen] [nog] twee|drie|vier|paar [kleine|laatste] dingetjes|dingen|puntjes|vragen|vraagjes|details ... , ~ ~ welke|wiens|wie|wat|hoeveel ~
            < [één|een] akkoord|akkoordje|jaatje|seintje|ja|ok|oké van|per jullie|u|je|jou ~ , ~ gaat|gaan|kan|kunnen|drukken|starten|beginnen ~
            < [één|een] akkoord|akkoordje|jaatje|seintje|ja|ok|oké van|per jullie|u|je|jou en ~ gaat|gaan|kan|kunnen|drukken|starten|beginnen ~
            {{we}} hebben|heb [het|de|een] [getekende|ondertekende|ingevulde] getekende|ondertekende|ingevulde {_SIGNED["nl"]} nog [altijd|steeds] niet [binnen|ontvangen|terug|gekregen|retour] >
            hebben|heb {{we}} [het|de|een] [getekende|ondertekende|ingevulde] getekende|ondertekende|ingevulde {_SIGNED["nl"]} nog [altijd|steeds] niet [binnen|ontvangen|terug|gekregen|retour] >
            < [nog] [even|eerst] doorlezen|ondertekenen|nakijken|aftekenen|invullen , ~ , ~ wij|we|ik ~
        """,
        "pt": """
            estamos|estou [já] prontos|pronto|pronta|prontas assim|logo que vocês|você|vós|tu|o|a [senhor|senhora] [também] estiver|estiverem|estiveres >
            estamos|estou [já] prontos|pronto|pronta|prontas quando vocês|você|vós|tu|o|a [senhor|senhora] [também] estiver|estiverem|estiveres|quiser|quiserem|quiseres >
            < [só|e] [faltam|ficam] mais|só duas|dois|três|quatro [últimas|pequenas] coisas|coisinhas|perguntas|pormenores|dúvidas|detalhes ... , ~ ~ em|a|de que|quem|qual|nome ~
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
        """,
    },
}
