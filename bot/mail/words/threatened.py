"""What follows if one more mail comes: a lawyer, the police, a complaint; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# Of a contract that goes to a lawyer it says nothing: the mail alone is spoken of, and what comes of it right behind it.
LINES = {
    Mark.OBJECTION: {
        "en": """
            if you send|write|email me|us [just] [one|another|any|a] [single|more|other|further] [single|more] email|emails|mail|letter|reminder|message|again [again|ever] [,] [then] {we} 'll|will|'m|am|shall|'re|are [be] [going] [to] go|going|take|taking|call|calling|contact|contacting|hand|instruct|instructing|consult|see [to|you|this|it|the] [to|in|over] [my|our|the|a] lawyer|lawyers|solicitor|solicitors|attorney|police|court|ombudsman ~
            if you send|write|email me|us [just] [one|another|any|a] [single|more|other|further] [single|more] email|emails|mail|letter|reminder|message|again [again|ever] [,] [then] {we} 'll|will|'m|am|shall|'re|are [be] [going] [to] sue|suing|report|reporting|block|blocking you ~
        """,
        "de": """
            wenn|falls|sollten sie|ihr|du mir|uns noch|weiter|wieder [ein|eine|einmal|mal|weitere] [mail|email|nachricht|brief|erinnerung|mahnung] schicken|schickt|schickst|schreiben|schreibt|schreibst|senden|sendet|sendest , [dann] gehe|gehen|schalte|schalten|rufe|rufen|beauftrage|beauftragen ich|wir [zu|zum|zur|meinen|meine|den|die|einen|unseren|unsere] anwalt|anwältin|rechtsanwalt|polizei ~
        """,
        "es": """
            si me|nos mandáis|mandas|manda|mandan|enviáis|envías|envía|envían [otro|un|una|ni] [solo] [correo|mail|mensaje|recordatorio|email|más] [más|correo] , [os|te|le|les] denuncio|denunciaré|denunciamos|denunciaremos|demando|demandaré|bloqueo|bloquearé ~
            si me|nos volvéis|vuelves|vuelve|vuelven a escribir|mandar|enviar [otro|un|una] [correo|mail|mensaje|email] , [os|te|le|les] denuncio|denunciaré|denunciamos|demando|bloqueo ~
            si me|nos volvéis|vuelves|vuelve|vuelven a escribir|molestar , [yo] acudo|acudiré|acudiremos|llamo|llamaré|iré|voy [a|al] [mi|un|los|la] abogado|policía|tribunales|juzgado ~
        """,
        "it": """
            se mi|ci mandate|mandi|manda|scrivete|scrivi|scrive|inviate|invii|invia [ancora] [un'|una|un] [altra|altro|ancora] [mail|email|lettera|messaggio|sollecito] , [io] vi|ti|la denuncio|querelo|denunceremo|denunciamo ~
            se mi|ci mandate|mandi|manda|inviate|invii|invia [ancora] un'|un altra|altro mail|email|lettera|messaggio|sollecito , [mi|io] rivolgo|rivolgerò|vado|chiamo|passo [a|al|alla|dal|dai|ai|il|i] [mio|miei|nostro] avvocato|avvocati|carabinieri|polizia|legale|legali ~
        """,
        "pt": """
            se me|nos enviarem|enviar|enviares|mandarem|mandar|mandares|escreverem|escrever [mais|outro|outra|de] [um|uma|novo] [email|e-mail|mail|mensagem|carta] [sequer] , [eu|vou] apresento|apresentarei|apresentar|faço|farei|apresentamos [uma] queixa|denúncia|participação ~
            se me|nos enviarem|enviar|enviares|mandarem|mandar|mandares|escreverem|escrever mais|outro|outra|novamente [um|uma] [email|e-mail|mail|mensagem|carta] , [eu|vou] falo|chamo|contacto|aciono|recorro|denuncio|processo [com|ao|o|a|à|vos|os|vocês] [meu] [advogado|polícia|tribunal] ~
        """,
        "ru": """
            если [вы|ты] [мне|нам] [хоть] ещё|снова|опять [хоть|раз|одно] [одно|раз] [письмо] [мне|нам] пришлёте|напишете|отправите|пришлёшь|напишешь [мне|нам] [письмо] , [я|мы|то] обращусь|обратимся|пойду|подам|подадим|пожалуюсь|напишу [к|в|на] [вас] [адвокату|юристу|полицию|суд|жалобу|заявление|прокуратуру] ~
            если [вы|ты] [мне|нам] пришлёте|напишете|отправите|пришлёшь|напишешь [мне|нам] ещё|хоть [хоть|раз|одно|ещё] [одно|раз] [письмо|сообщение] , [я|мы|то] обращусь|обратимся|пойду|подам|подадим|пожалуюсь к|в|на|жалобу|заявление [вас] [адвокату|юристу|полицию|суд|прокуратуру] ~
        """,
    }
}
"""French and Dutch threaten in words that say so without the condition."""
