"""Whoever wants no more letters asks for it in the words of a favour; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark
from bot.mail.words.cease import MAILS

PLEASE = {
    "en": "please|thanks|thank",
    "de": "bitte|danke",
    "fr": "s'il|svp|merci",
    "es": "por|gracias",
    "it": "per|grazie",
    "pt": "por|obrigado|obrigada",
    "nl": "alstublieft|alsjeblieft|aub|svp|graag|dank",
    "ru": "пожалуйста|спасибо",
}
"""What may stand behind it."""

_LINES = {
    "en": "would|will|could you [please|kindly] not email|mail|write|contact|bother|approach [to] me|us [about|regarding] [this|it|that] [any] more|again|anymore|further [please]",
    "de": "\n".join(
        (
            "würden|wollen|könnten sie mir|mich|uns [dazu|deswegen|deshalb|hierzu|diesbezüglich|bitte] [bitte] nicht|nichts mehr|länger mailen|schreiben|kontaktieren|anschreiben|behelligen|belästigen",
            "kontaktieren|schreiben|mailen|anschreiben sie mich|mir|uns [bitte] nicht|nichts mehr , weder per|via ~",
            "schicken|senden|mailen sie mir|uns [bitte] nichts|keine mehr per|via mail|email",
        )
    ),
    "fr": "veuillez|voulez|voudriez|pourriez|pouvez [vous] [bien] ne plus m'|nous|me écrire|contacter|relancer|solliciter [à] [ce] [sujet|propos]",
    "es": "haga|hagan|haz|haced [me|nos] [el] favor de no escribirme|escribirnos|contactarme|contactarnos|molestarme|molestarnos más [sobre|por] [esto|este|ello] [asunto|tema]",
    "it": "vuole|volete|può|potete|potrebbe|potreste [per|essere|così] [favore|cortesia|così] [gentile|gentili] [da] non scrivermi|scriverci|contattarmi|contattarci|disturbarmi|disturbarci più [su] [questo]",
    "pt": "faça|façam [me|nos] [o] favor de não me|nos escrever|contactar|contatar|incomodar|escreverem|contactarem|contatarem|incomodarem mais [sobre|por] [isto|isso|este] [assunto]",
    "nl": "wilt|wil|willen|zou|zoudt|zouden u|je|jullie mij|me|ons [hier|hierover|daarover|er|over] [dit] niet|niets meer|langer [hier|hierover|over] mailen|schrijven|benaderen|contacteren|lastigvallen|aanschrijven",
    "ru": "\n".join(
        f"{opening} об|по|про этом|этому|это [поводу|вопросу] [мне|нам|меня|нас] не пишите|пиши|беспокойте|спрашивайте"
        for opening in ("< [пожалуйста|прошу|просьба|и] больше", ", [пожалуйста] больше", "больше мне|нам|меня|нас")
    ),
}

# "I won't answer these messages any more"; "until Monday" or "today" behind it would tell of an absence.
_UNANSWERED = {
    "en": """
        not|n't|won't [be] answer|answering|reply|replying|respond|responding [to] [any|all] [of] these|your|those|such @ any more|longer
        not|n't|won't [be] answer|answering|reply|replying|respond|responding [to] [any|all] [of] these|your|those|such @ anymore|again
        no longer [be] answer|answering|reply|replying|respond|responding [to] [any] [of] these|your|those|such @
    """,
    "de": "antworte|antworten|reagiere|reagieren [ich|wir] auf diese|ihre|eure|deine|solche [e] @ [künftig|jetzt|jedenfalls] nicht mehr",
    "es": """
        no voy|vamos|pienso|volveré|volveremos [a] contestar|responder [más] a estos|estas|sus|vuestros|tus|esos|más @
        no contesto|contestamos|contestaré|contestaremos|responderé|responderemos más a estos|estas|sus|vuestros|tus|esos @
    """,
    "it": "non rispondo|rispondiamo|risponderò|risponderemo più a questi|queste|vostri|vostre|tuoi|tue|simili [e] @",
    "pt": "não volto|voltamos|voltarei|voltaremos|vou|vamos|respondo|respondemos [a|mais] [responder] [mais] a estas|estes|essas|esses|vossas|suas|tais @ [mais]",
    "nl": """
        antwoord|antwoorden|reageer|reageren [ik|wij|we] niet meer|langer op deze|uw|jullie|zulke|dit @
        antwoord|antwoorden|reageer|reageren [ik|wij|we] op deze|uw|jullie|zulke|dit @ niet meer|langer
    """,
    "ru": """
        отвечать на эти|ваши|такие|твои @ [я|мы] больше не буду|будем|стану|станем|собираюсь
        больше [я|мы] не буду|будем|стану|станем|собираюсь отвечать на эти|ваши|такие|твои @
    """,
}

# @ stands for what they are to stop, % for reminders alone: "could you stop these mails" may speak of the form's.
_STOP = {
    "en": """
        would|will|could|can you [please|kindly] [just] stop [it] with [all] [these|the|your|those] [constant|endless|automatic] %
        would|do you mind not sending me|us [any] [more|further|these|those] %
        would|do you mind not emailing|mailing|contacting me|us [any] more|again|anymore
        would|will|could|can you [please|kindly] [just] stop|cease [all] these|those|your [constant|endless|automatic] %
    """,
    "de": """
        würden|wollen|könnten|können|könnt|kannst|kann sie|ihr|du|man [bitte] [endlich|mal] mit diesen|den|euren|ihren|deinen|all [diesen] [ständigen|ewigen] % [endlich|bitte] aufhören
        würden|wollen|könnten|können|könnt|kannst sie|ihr|du [bitte] [endlich] aufhören [,] mir|uns [ständig|dauernd|immer] [weiter] zu schreiben|mailen
        würden|wollen|könnten|können|könnt|kannst sie|ihr|du [bitte] [endlich] [damit] aufhören [,] mir|uns [ständig|dauernd|immer|all] [diese|ihre|eure|deine|solche] % zu schicken|senden|mailen
        würden|wollen|könnten|können|könnt|kannst sie|ihr|du [bitte] [endlich] damit aufhören [,] mir|uns [ständig|dauernd|immer] [diese|ihre|eure|deine|solche] @ zu schicken|senden|mailen
    """,
    "es": """
        podéis|pueden|puede|puedes|podrían|podríais|podría [por] [favor] [ya] dejar|parar [ya] de mandarme|mandarnos|enviarme|enviarnos [estos|tantos|más|los|vuestros|sus] %
        le|les|te|os importaría|importa dejar|parar [ya] de escribirme|escribirnos|molestarme|molestarnos
        podéis|pueden|puede|puedes|podrían|podríais|podría [por] [favor] parar [ya] con estos|los|tantos|vuestros|sus %
    """,
    "it": """
        [vi|la|ti|le] prego|preghiamo|chiedo|chiediamo|invito|invitiamo di|a smetterla|finirla|piantarla [subito|immediatamente] con questi|queste|i|le|tutti|tutte [questi|queste|i|le] [vostri|vostre|continui] @
        [vi|la|ti|le] prego|preghiamo|chiedo|chiediamo|invito|invitiamo di|a cessare|interrompere ogni|qualsiasi|questi|queste [ulteriore|continui] @
        [vi|la|ti|le] prego|preghiamo|chiedo|chiediamo|invito|invitiamo di|a non sollecitarmi|sollecitarci|assillarmi|assillarci|tempestarmi|tempestarci più|oltre|ulteriormente
        potete|può|puoi|potreste|potrebbe|volete|vuole [per] [favore] smetterla|finirla|piantarla con questi|queste|i|le|tutti|tutte [questi|queste|i|le] [vostri|vostre|continui] %
    """,
    "pt": """
        podem|pode|podes|poderiam|poderia|podiam|podia [por] [favor] deixar|parar de me|nos escrever|contactar|contatar|incomodar
        podem|pode|podes|poderiam|poderia [por] [favor] parar com estes|esses|os|tantos|estas|essas|as %
        podem|pode|podes|poderiam|poderia [por] [favor] deixar|parar de me|nos mandar|enviar [estes|esses|tantos|mais|os|estas] %
    """,
    "nl": """
        wilt|kunt|kun|kunnen|willen|wil|kan|zou|zouden u|je|jullie [alstublieft|aub|alsjeblieft] ophouden|stoppen met [al] deze|die|uw|jullie|dit [eeuwige|voortdurende] %
        wilt|kunt|kun|kunnen|willen|wil|kan|zou|zouden u|je|jullie [alstublieft|aub|alsjeblieft] ophouden|stoppen met het sturen|versturen van [al] [deze|die|uw|jullie] %
        wilt|willen|wil|zou|zouden u|je|jullie mij|me|ons [alstublieft|aub|alsjeblieft] geen @ meer [willen] sturen|mailen|toesturen|toezenden|zenden
    """,
    "ru": """
        можно|можете|могли|просьба|прошу [вы|ли|бы] [вас|вы] [уже|наконец] прекратить|перестать|прекратите [слать|присылать|отправлять] [мне|нам] [эти|ваши|свои] %
        можете|могли|прошу [вы|бы] [вас|вы] [уже|наконец] перестать|прекратить слать|присылать|отправлять мне|нам [эти|ваши|свои] @
        < [прошу] [,] перестаньте|прекратите|перестань [,] пожалуйста [,] слать|присылать|отправлять мне|нам [эти|ваши|свои] @
        можете|могли|прошу [вы|бы] [вас|вы] [уже|наконец] перестать [мне|нам] писать [мне|нам]
    """,
}

_REMINDERS = {
    "en": "reminder|reminders|chasers|nudges|reminding|chasing",
    "de": "erinnerung|erinnerungen|erinnerungsmails|nachfassmails|mahnungen|nachfragen",
    "es": "recordatorio|recordatorios|reclamaciones",
    "it": "sollecito|solleciti|promemoria",
    "pt": "lembrete|lembretes|cobranças",
    "nl": "herinnering|herinneringen|herinneringsmails|aanmaningen",
    "ru": "напоминания|напоминаний|напоминание",
}

# Who is reached better another way wants the letters.
_ANOTHER_WAY = {
    "en": """
        [just|only|rather|prefer|better|by|use|try] email|mail|text|phone|landline|whatsapp|post only|works|instead|please ~
        email|mail|text|phone|landline|whatsapp|post is|'s [so|much|far|always|just] [much] fine|best|better|easier|easiest|handier|quicker|quickest|enough|ok|okay|preferable|preferred|good|great|faster|simpler ~
        only|rather|prefer|preferably|instead|use [via|by|the|my|our|me] [the|my|our] email|mail|text|phone|landline|mobile|whatsapp|post|office ~
    """,
    "de": """
        nur|lieber|bevorzugt|ausschließlich|sondern|besser [noch] per|über|via|auf [die|der|den|e] mail|email|telefon|handy|festnetz|post|whatsapp ~
        per|via|über mail|email|telefon|handy|whatsapp ist|geht|klappt [es|das] [mir|uns] [doch|ja|viel] besser|einfacher|lieber|am|gut|schneller ~
        per|via|über mail|email|telefon|handy|whatsapp erreichen|erreicht|erreichst sie|ihr|du mich|uns ~
        [per|via|über] mail|email|telefon|handy|whatsapp [mir|uns] [doch|viel] lieber|besser ~
    """,
    "fr": "seulement|uniquement|plutôt|mais|préfère|préférons par|sur mail|email|courriel|téléphone|texto|sms|whatsapp|écrit ~",
    "es": """
        solo|sólo|únicamente|mejor|prefiero|preferimos|sino por|al|a|en [el] correo|email|mail|teléfono|móvil|whatsapp|escrito ~
        solo|sólo|únicamente|mejor|prefiero|preferimos|sino [el] correo|email|mail|teléfono|móvil|whatsapp [,|por|gracias] [favor] >
        mejor|prefiero|preferimos que [me|nos] escriban|escriba|escribas|llamen|llame|llames ~
    """,
    "it": """
        solo|soltanto|meglio|preferisco|preferiamo|piuttosto|bensì via|per|al|tramite mail|email|posta|telefono|cellulare|whatsapp|iscritto ~
        solo|soltanto|meglio|preferisco|preferiamo|piuttosto|bensì [la|il] mail|email|posta|telefono|cellulare|whatsapp [,|per|grazie] [favore] >
    """,
    "pt": """
        ligue|liguem|liga|telefone|telefonem [mais] [mais] pra|para|no|na|pro [a|o] loja|escritório|trabalho|fixo|celular|obra|casa ~
        só|apenas|somente|prefiro|preferimos|melhor|mas por|pelo|no|via|para|o [o] email|mail|e-mail|telefone|telemóvel|celular|whatsapp|zap|escrito ~
        só|apenas|somente|prefiro|preferimos|melhor|mas email|mail|e-mail|telefone|telemóvel|celular|whatsapp|zap [,|por|obrigado|obrigada] [favor] >
    """,
    "nl": """
        alleen|liever|enkel|uitsluitend|maar|beter [nog] via|per|op|met [de|e] mail|mailtje|email|telefoon|gsm|whatsapp|post ~
        alleen|liever|enkel|uitsluitend|maar|beter [nog] [even|gewoon] telefonisch|mailen|bellen ~
        alleen|liever|enkel|uitsluitend|maar|beter [nog] [een] [e] mail|mailtje|email|telefoon|gsm|whatsapp [,|aub|svp|graag|alsjeblieft|alstublieft] >
        mail|mailen|mailtje|bellen|whatsapp|telefoon is|werkt|gaat [veel] handiger|beter|makkelijker|prima ~
    """,
    "ru": """
        только|лучше|удобнее|предпочитаю|а [мне|пишите] [пишите|писать] [лучше] на|по|в почту|почте|телефону|ватсап|телеграм|телеграмм|мессенджер ~
    """,
}

# "Seit Montag bekommen wir keine Mails mehr" is a fault that they tell of, "warum schickt ihr keine mehr?" a wish for more.
_MISSED = {
    "de": """
        bekomme|bekommen|kriege|kriegen|erhalte|erhalten|empfange|empfangen|kommen [wir|ich|leider|seit] [seit|leider|gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|tagen|wochen|von] [von|gestern|heute|montag|leider|euch|ihnen|dir] [euch|ihnen] keine [e] @ mehr
        < [und|hallo] [,] warum|wieso|weshalb ... keine [e] @ mehr
        schickt|sendet ihr [uns|mir|denn|jetzt] [denn|jetzt|etwa] keine [e] @ mehr >
    """,
    "it": "< [e|ma] perché|come [mai] non [ci|mi] mandate|inviate|mandi|manda|invia|arrivano|riceviamo|ricevo più [le|i] [e] @ >",
    "ru": "не присылать|присылайте|слать|шлите [мне|нам] [эти|старые|больше] файл|файлы|zip|архив*|черновик*|макет*|документ*|фото* ~",
}

# "I have a funeral on Thursday" is a duty of that day; whose it is would be said.
_A_FUNERAL = {
    "fr": "j'|nous|on ai|avons|a un enterrement ~",
    "es": "tengo|tenemos|voy|vamos [a] un funeral|entierro|velatorio ~",
    "it": "ho|abbiamo|vado|andiamo [a] un funerale ~",
    "pt": "tenho|temos|vou|vamos [a|ter|ao|num] um funeral|velório|enterro ~",
    "ru": "пришлю|отправлю|вышлю|скину|отправим|пришлём ~ , ~ похороны|отпевание ~",
}

# Not to one mailbox but to another, and off the list of guests: neither is the list of those we write to.
_PROVIDERS = "gmail|googlemail|hotmail|yahoo|gmx|icloud|outlook|facebook|messenger|instagram|linkedin"
_ELSEWHERE = {
    "en": """
        @ ... use|instead|rather ~
        guest|guests|wedding|party|invitation|invitations list ~
    """,
    "de": """
        @ ... nehmen|nimm|nehmt|nutzen|nutzt|nutze|sondern|lieber|verwenden|hierher ~
        gästeliste|einladungsliste|teilnehmerliste ~
    """,
    "fr": """
        @ ... utilisez|utilise|prenez|prends|plutôt ~
        liste des|d' invités|participants|présents ~
    """,
    "es": """
        @ ... usen|usa|use|usad|usar|utilicen|mejor|sino ~
        lista de|del [los] invitados|boda|asistentes|participantes ~
    """,
    "it": """
        @ ... usate|usa|usi|usare|utilizzate|meglio|piuttosto ~
        lista|elenco degli|dei|delle invitati|ospiti|partecipanti|nozze ~
    """,
    "pt": """
        @ ... usem|usa|use|usar|utilizem|utilize|prefiro|melhor ~
        lista de|dos [os] convidados|participantes|presenças|inscritos ~
    """,
    "nl": """
        @ ... gebruik|gebruikt|neem|liever ~
        gastenlijst|deelnemerslijst|uitnodigingslijst ~
    """,
    "ru": """
        @ ... пользуйтесь|используйте|лучше|сюда ~
        списка|списков гостей|участников|приглашённых|выступающих ~
    """,
}

# "Write 'company' no more, it is a workshop" is about a word, "enough of that logo" about a thing.
_ANOTHER_WORD = {
    "de": "hör|hört [bitte|endlich|mal] auf mit dem|der|den|diesem|dieser|diesen [alten|neuen|roten|blöden] logo|foto|fotos|bild|bildern|farbe|farben|schrift|banner|titel|design ~",
    "es": "no escriba|escriban|escribas|escribáis|ponga|pongan|pongáis más §quote [,] sino|poned|pongan|ponga|pon|escriban|escriba|escribid|mejor|usad|usen|es|somos ~",
    "it": "non scrivete|scriva|scrivi|scrivere|mettete più §quote [,] ma|mettete|metta|metti|scrivete|scriva|meglio|usate|è|siamo ~",
    "pt": "parem|pare|deixem|deixe de escrever|pôr §quote [,] ponham|ponha|escrevam|escreva|usem|melhor|é|somos ~",
    "nl": "schrijf|schrijft|schrijven [u|jullie] [alsjeblieft|aub|voortaan] niet meer §quote [,] maar|zet|schrijf|gebruik|liever|het|we ~",
    "ru": "не|перестаньте|прекратите пишите|пиши|писать [больше] §quote [,] а|пишите|пиши|лучше|это|мы ~",
}


def _stops(language: str) -> list[str]:
    lines = (line.strip() for line in f"{_STOP.get(language, '')}\n{_UNANSWERED.get(language, '')}".splitlines())
    mails, reminders = f"[e] {MAILS[language]}", _REMINDERS.get(language, "")
    return [line.replace("@", mails).replace("%", reminders) for line in lines if line]


LINES = {
    Mark.OBJECTION: {
        language: "\n".join(
            f"{line} {end}"
            for line in (*lines.split("\n"), *_stops(language))
            for end in (">", f", {PLEASE[language]} ~")
        )
        for language, lines in _LINES.items()
    },
    Mark.ASK: {
        "fr": "ne plus [me|nous|m'] contacter|appeler|joindre|téléphoner ~ , uniquement|seulement|plutôt|mais|préfère [par|sur|un] mail|email|courriel|sms|texto|whatsapp ~"
    },
    Mark.PEACEFUL: {
        language: f"{lines}\n{_A_FUNERAL.get(language, '')}\n{_ANOTHER_WORD.get(language, '')}\n{_MISSED.get(language, '').replace('@', MAILS[language])}\n{_ELSEWHERE[language].replace('@', _PROVIDERS)}"
        for language, lines in _ANOTHER_WAY.items()
    },
}
