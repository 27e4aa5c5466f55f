"""How a team says that the next step is its own, whatever it needs or waits for; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping

_SUPPLIERS = {
    "en": "printers?|bindery|photographers?|developers?|supplier|suppliers|hoster|host|hosting|registrar|translators?|courier|provider|agency|illustrators?|carpenters?|freelancers?|accountants?|colleagues?|engineers?|typesetters?|landlord|council|bank|insurer",
    "de": "druckerei|drucker|buchbinderei|buchbinder|fotograf|fotografin|entwickler|entwicklerin|lieferant|lieferanten|hoster|provider|ubersetzer|ubersetzerin|spedition|agentur|illustratorin|illustrator|schreiner|handwerker|kollegin|kollege|kollegen|hersteller|handler|bauamt|bank|setzerei",
    "fr": "imprimeur|imprimerie|relieur|photographe|developpeur|developpeuse|fournisseur|fournisseurs|hebergeur|traducteur|traductrice|transporteur|prestataire|agence|illustrateur|illustratrice|menuisier|collegue|collegues|fabricant|mairie|banque",
    "es": "imprenta|impresor|encuadernador|fotografo|fotografa|desarrollador|desarrolladora|proveedor|proveedores|hosting|traductor|traductora|transportista|agencia|ilustrador|ilustradora|carpintero|companera|companero|fabricante|ayuntamiento|banco",
    "it": "tipografia|stampatore|legatoria|fotografo|fotografa|sviluppatore|sviluppatrice|fornitore|fornitori|hosting|traduttore|traduttrice|corriere|agenzia|illustratore|illustratrice|falegname|collega|colleghi|produttore|comune|banca",
    "pt": "grafica|encadernador|fotografo|fotografa|programador|programadora|fornecedor|fornecedores|alojamento|tradutor|tradutora|transportadora|agencia|ilustrador|ilustradora|carpinteiro|colega|colegas|fabricante|banco|prefeitura",
    "nl": "drukker|drukkerij|binder|fotograaf|ontwikkelaar|leverancier|leveranciers|hoster|provider|vertaler|koerier|bureau|illustrator|timmerman|collega|collega's|fabrikant|gemeente|bank",
    "ru": "типографии|типография|типографию|переплетчика|фотографа|фотограф|разработчика|разработчик|поставщика|поставщик|хостинга|хостинг|переводчика|переводчик|курьера|агентства|иллюстратора|столяра|коллеги|коллега|производителя|банка",
}
"""Who works for a team: to wait for one of them asks nothing of the client."""

_PATTERNS = {
    "en": r"""\b(?:wait|waiting|awaiting|expecting|chasing|hear|hearing|need|missing)\b(?!.*\b(?:you|your|u)\b).*\b(?:{suppliers})\b
        |\b(?:we|i)\b.*\bneed\b(?![ ](?:you|your|to[ ]know))[ ](?:\w+[ ]){{0,3}}(?:days?|weeks?|hours?|minutes?|while|months?)\b
        |\byou[ ]do[ ]n't[ ](?:have|need)\b|\bno[ ]need\b
        |\b(?:should|will|'ll)[ ](?:be|arrive|reach)[ ](?:with[ ])?you\b
        |\byou[ ](?:must|have[ ]to|should|need[ ]to)[ ](?:see|be|come|try|visit|have[ ]been)\b
        |\byou(?:[ ](?:'d|had|have|'ve|also|just))*[ ](?:asked|requested)\b
        |\b(?:as|like)[ ](?:you[ ])?(?:asked|requested|discussed|agreed|suggested|wished)\b
        |\b(?:we|i)(?:[ ](?:'ve|have|just|already|also|'ll|will|'m|am|are|'re|going|to|can|then|still|have|need|must))*[ ](?:ask|asked|asking|check|checking|chase|clarify)[ ](?!you\b|whether|if|what|your)
        |\b(?:please|kindly)[ ]note\b|^note[ ]that\b|\bbear[ ]in[ ]mind\b|\bbe[ ]aware\b""",
    "de": r"""\b(?:warten|warte|wartet|brauchen|brauche|fehlt|fehlen|bekommen|erwarten)\b(?!.*\b(?:euch|ihnen|dir|eure|eurer|ihre|ihrer|ihren|deine|deiner|bitte)\b).*\b(?:{suppliers})\b
        |\b(?:wir|ich)\b.*\b(?:brauchen|brauche|benotigen|benotige)\b(?!.*\b(?:von|euch|ihnen|dir)\b).*\b(?:tage?|wochen?|stunden?|minuten?|monate?|zeit)$
        |\b(?:brauchen|brauche|benotigen|benotige)[ ](?:wir|ich)\b(?!.*\b(?:von|euch|ihnen|dir)\b).*\b(?:tage?|wochen?|stunden?|minuten?|monate?|zeit)$
        |\b(?:sie|du|ihr)\b.*\b(?:gebeten|gefragt|angefragt|gewunscht|bestellt)[ ](?:hatten|haben|hattest|hast|hattet|habt)\b
        |^(?:sie|du|ihr)[ ](?:fragten|fragtest|fragtet|hatten|haben|hattest|hast|hattet|habt)\b.*\b(?:gefragt|ob|nach)\b
        |\b(?:mussen|musst|mussten|solltet|sollten|solltest)[ ](?:sie|ihr|du)\b.*\b(?:sehen|ansehen|anschauen|sein|erleben|besuchen)\b
        |\bwie[ ](?:sie|du|ihr)[ ](?:sagten|sagtest|sagtet|wollten|wolltest|gesagt|vorgeschlagen)\b
        |\bwie[ ](?:gesagt|gewunscht|besprochen|vereinbart|erbeten|gebeten)\b
        |\b(?:frage|fragen|klare|klaren|erfrage|besorge|besorgen)[ ](?:ich|wir)\b.*\b(?:selbst|selber|intern)\b
        |\b(?:ich|wir)[ ](?:frage|fragen|klare|klaren)\b.*\b(?:selbst|selber|intern)\b
        |\b(?:leite|leiten|schicke|schicken|sende|senden|liefere|liefern|mache|machen|baue|bauen|bringe|bringen)[ ](?:ich|wir)\b
        |\b(?:bitte[ ])?beachten[ ]sie\b|\bbitte[ ]beachte[nt]?\b""",
    "fr": r"""\b(?:attends|attendons|attend|faut|manque|manquent|reste)\b(?!.*\b(?:vous|votre|vos|toi|ton|ta|tes)\b).*\b(?:{suppliers})\b
        |\b(?:nous|me|il|on)\b.*\b(?:faut|faudra|avons[ ]besoin|ai[ ]besoin|a[ ]besoin)\b(?!.*\b(?:votre|vos|vous)\b).*\b(?:jours?|semaines?|heures?|minutes?|mois|temps)\b
        |\b(?:vous|tu)(?:[ ](?:nous|m'|me|l'|aviez|avez|avais|as|aviez))*[ ](?:demande[zs]?|demandiez|demandais|souhaitiez|vouliez)\b(?!.*\b(?:envoyer|transmettre|renvoyer|fournir)\b)
        |\b(?:devez|dois|devriez|devrais)[ ](?:absolument[ ])?(?:voir|etre|venir|gouter|avoir)\b
        |\bcomme[ ](?:demande|convenu|souhaite|promis)\b
        |\b(?:demanderai|demanderons|demande|demandons|verrai|verrons|vois)\b.*\b(?:moi|nous)[ ]memes?\b
        |\b(?:nous|j'|on)(?:[ ](?:avons|ai|a))?[ ]demande\b(?![ ](?:votre|vos|ton)).*\ba[ ]?(?:l'|la|le|notre|mon)?\b
        |\bveuillez[ ](?:bien[ ])?noter\b|\bnotez\b""",
    "es": r"""\b(?:esperando|esperamos|espero|falta|faltan|espera|pendiente|pendientes)\b(?!.*\b(?:vosotros|ustedes|vuestro|vuestra|vuestros|vuestras|tu|su|usted)\b).*\b(?:{suppliers})\b
        |\b(?:necesito|necesitamos|hacen[ ]falta|harian[ ]falta)\b(?!.*\b(?:que|vuestro|vuestra|tu|su)\b).*\b(?:dias?|semanas?|horas?|minutos?|mes|meses|tiempo)\b
        |\b(?:teneis|tienes|tienen|tiene)[ ]que[ ](?:ver|estar|venir|probar|ser)\b
        |\bno[ ](?:teneis|tienes|tiene|tienen|debeis|debes)\b
        |\b(?:pediste|pedisteis|pidio|pidieron|preguntaste|preguntasteis|preguntabas|preguntabais|pidieran|pedias|pediais)\b
        |\bcomo[ ](?:dijiste|dijisteis|dijo|queriais|querias)\b
        |\bcomo[ ](?:pediste|pedisteis|acordamos|hablamos|quedamos|solicito|solicitasteis)\b
        |\b(?:pido|preguntare|pregunto|preguntamos|pedimos|pedire|preguntaremos)[ ](?:yo|nosotros)\b
        |\b(?:le|les)[ ](?:he|hemos)[ ](?:pedido|preguntado)[ ]a\b
        |\bno[ ]hay[ ](?:noticias|novedades)\b(?!.*\b(?:vuestras|tuyas|suyas|vuestra|tu|su)\b)
        |\b(?:tened|tenga|tengan|ten|tenes)[ ]en[ ]cuenta\b|\bpodeis[ ]compartir\w*""",
    "it": r"""\b(?:aspettando|aspettiamo|attendiamo|attendo|aspetto|attesa|manca|mancano|serve)\b(?!.*\b(?:voi|vostro|vostra|vostri|vostre|tuo|tua|suo|sua|lei)\b).*\b(?:{suppliers})\b
        |\b(?:servono|serve|serviranno|abbiamo[ ]bisogno|ho[ ]bisogno|occorrono)\b(?!.*\b(?:vostro|vostra|vostri|vostre|tuo|tua|suo|sua)\b).*\b(?:giorni|giorno|settimane|settimana|ore|ora[ ]in[ ]piu|minuti|mesi|tempo)\b
        |\b(?:dovete|devi|dovreste|dovresti)[ ](?:vedere|essere|venire|provare|assaggiare)\b
        |\bnon[ ](?:dovete|devi|deve|dovrete|vi|ti)\b
        |\b(?:chiesto|richiesto|chiedevi|chiedeva|chiedevate|chiesti|chiesta|chieste)\b(?<!abbiamo[ ]chiesto)(?<!ho[ ]chiesto)
        |\bcome[ ](?:avevi|avevate|aveva|hai|avete|ha)[ ](?:detto|chiesto|scritto|suggerito)\b
        |\bcome[ ](?:richiesto|concordato|d'[ ]accordo|promesso|da[ ]accordi)\b
        |\b(?:abbiamo|ho)[ ](?:gia[ ])?chiesto[ ]a(?:l|lla|llo|i|gli|lle)?[ ](?!(?:voi|te|lei)\b)
        |\b(?:chiedo|chiediamo|chiedero|chiederemo|verifico|verifichiamo)[ ](?:io|noi)\b
        |\b(?:vi|ti|le)[ ]ricord(?:o|iamo)[ ]che\b.*\b(?:siamo|saremo|sono|saro)\b
        |\b(?:potete|puoi|puo)[ ](?:condivider\w*|girarl\w*|inoltrarl\w*)\b""",
    "pt": r"""\b(?:espera|aguardo|aguardamos|esperando|aguardando|falta|faltam)\b(?!.*\b(?:vosso|vossa|vossos|vossas|seu|sua|teu|tua|voces|voce)\b).*\b(?:{suppliers})\b
        |\b(?:preciso|precisamos|precisaremos)[ ]de[ ](?:mais[ ])?(?:\w+[ ]){{0,2}}(?:dias?|semanas?|horas?|minutos?|mes|meses|tempo)\b
        |\b(?:voces|voce)[ ]tem[ ](?:de|que)[ ](?:ver|estar|vir|provar)\b
        |\bnao[ ](?:tem|tens|precisa\w*)\b
        |\b(?:pediu|pediram|pediste|perguntou|perguntaram|perguntaste|perguntavam|solicitou|solicitaram)\b
        |\bcomo[ ](?:disseste|disseram|disse|queriam|querias)\b
        |\bconforme[ ](?:pedido|combinado|solicitado)\b|\bcomo[ ](?:combinado|pedido)\b
        |\b(?:peco|pedimos|pedirei|pergunto|perguntamos|vejo)[ ](?:eu|nos)\b
        |\b(?:pedi|pedimos|perguntei|perguntamos)[ ](?:a[ ]|ao|aos|as)[ ]?(?:{suppliers})\b
        |\bnao[ ]ha[ ](?:noticias|novidades)\b(?!.*\b(?:vossas|suas|tuas|vossa|sua)\b)
        |\b(?:podem|pode|podes)[ ](?:partilhar|compartilhar)\b|\binformamos[ ]que\b.*\bestamos\b""",
    "nl": r"""\b(?:wachten|wacht|missen|mis|ontbreekt|krijgen|verwachten)\b(?!.*\b(?:jullie|je|jouw|uw|u)\b).*\b(?:{suppliers})\b
        |^(?!.*\b(?:jullie|je|jouw|uw|u)\b)(?=.*\b(?:we|wij|ik)\b)(?=.*\b(?:dag|dagen|week|weken|uur|minuten|maand|tijd)\b).*\bnodig\b
        |\b(?:je|jullie|u)[ ](?:vroeg|vroegen|had|hadden|hebt|hebben|heeft)\b(?!.*\b(?:zou|zouden|beloofd)\b).*\b(?:om|of|naar|gevraagd|vroeg|vroegen)\b
        |\bwaar[ ](?:je|jullie|u)[ ]om[ ](?:vroeg|vroegen|gevraagd)\b
        |\bzoals[ ](?:gevraagd|afgesproken|besproken|gewenst|verzocht)\b
        |\b(?:vraag|vragen)[ ](?:ik|we|wij)\b.*\b(?:zelf)\b
        |\b(?:jullie|je|u)[ ](?:moeten|moet)\b.*\b(?:zien|zijn|komen|proeven)\b
        |^(?:ik|we|wij)[ ](?:stuur|sturen|mail|mailen|geef|geven|lever|leveren|bel|bellen|zet|zetten)\b(?!.*\bnodig\b)
        |\b(?:houd|houdt|hou)[ ]er[ ]rekening\b""",
    "ru": r"""\b(?:ждем|жду|ожидаем|ожидаю|нет|нужно|нужен|нужна)\b(?!.*\b(?:вас|ваш\w*|вам)\b).*\b(?:{suppliers})\b
        |\b(?:нам|мне)\b.*\b(?:нужно|нужны|потребуется|понадобится|надо|нужен)\b(?!.*\b(?:вас|ваш\w*)\b).*\b(?:день|дня|дней|недел\w|час\w*|минут\w*|месяц\w*|время|времени)\b
        |\b(?:вам|тебе)\b[^,]*\bне[ ](?:нужно|надо|придется)\b|\bне[ ](?:нужно|надо)[ ](?:вам|тебе)\b
        |\bвы[ ](?:спрашивали|просили|спросили|хотели[ ]знать|запрашивали)\b
        |\b(?:как[ ])?(?:и[ ])?(?:договаривались|обещал\w?)\b
        |\b(?:попросили|попросил|попросила|спросил\w?|попрошу|спрошу|уточню|попросим)\b(?!.*\b(?:вас|у[ ]вас)\b)
        |\bкак[ ]вы[ ](?:и[ ])?(?:хотели|просили|желали|решили|сказали|говорили|предложили)\b
        |\b(?:надо|нужно|стоит|обязательно)[ ](?:\w+[ ])?(?:увидеть|посмотреть|видеть|побывать|попробовать)\b
        |\bобратите[ ]внимание\b|\bучтите\b""",
}

OURS: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern.format(suppliers=_SUPPLIERS[language]), re.VERBOSE)
    for language, pattern in _PATTERNS.items()
}
"""A clause that holds one of these leaves nothing to the reader, unless it asks with a question mark."""
