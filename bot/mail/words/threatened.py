"""What follows if one more mail comes: a lawyer, the police, a complaint; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark
from bot.mail.words.cease import MAILS

# After one more mail from us, whom they turn to; the court may be a lawyer's own next appointment.
_AUTHORITIES = {
    "en": "lawyer|lawyers|solicitor|solicitors|attorney|police|ombudsman|regulator|ico|trading",
    "de": "anwalt|anwältin|rechtsanwalt|polizei|verbraucherschutz|verbraucherzentrale|datenschutz|datenschutzbehörde|bundesnetzagentur|aufsichtsbehörde",
    "fr": "avocat|avocate|police|dgccrf|cnil|répression|consommateurs|huissier",
    "es": "abogado|abogada|policía|consumo|ocu|facua|aepd",
    "it": "avvocato|avvocata|legale|carabinieri|polizia|garante|consumatori|antitrust",
    "pt": "advogado|advogada|polícia|procon|deco|asae|anpd",
    "nl": "advocaat|advocate|politie|consumentenbond|autoriteit|acm|deurwaarder",
    "ru": "адвокату|юристу|полицию|прокуратуру|роспотребнадзор|роскомнадзор",
}
_ONE_MORE = {
    "en": "< [just|send] [me] one|another [single|more|further] @ [from] [you|your] [people|lot] [,] and|then [then] {we}|it|this|that [am|'m|is|'s|will|'ll|are|'re] [be|straight] [go|going|goes|off|call|calling|report|reporting|see|seeing|ring|take|taking] [this|you|it|straight] [to|with|over] [the|my|our|a] %",
    "de": "< [noch|nur] eine|einmal|weitere [einzige|weitere|solche|so] @ [von] [ihnen|euch|dir] [,] und|dann es|das|ich|wir|die [sache] [dann|die] [geht|gehe|gehen|wende|wenden|melde|melden|rufe|übergebe|schalte|schalten] [mich|uns|das|es|sache|damit] [an|zu|zum|zur|zur|bei|beim|dem|die|den|der|meinem|meinen|unserem|unseren] [den|die|das|meinen|meinem|unserem|einen] %",
    "fr": "< encore|un|une [un|une] [seul|seule|autre|dernier|dernière] @ [de] [vous|plus] [,] et je|j'|nous|ça [vais|irai|appelle|appellerai|préviens|contacte|saisis|passe|part|alerte|transmets] [voir|tout|chez] [mon|ma|notre|la|le|les|l'|à|au|un] [la|l'|mon|notre] [des|associations|association] [de] %",
    "es": "< un|una|otro|otra|ni [solo|sola|único] @ [más] [vuestro|suyo] [,] y|e [os|te|le|les|lo|me] [voy|vamos|acudo|acudiré|iré|llamo|llamaré|denuncio|paso|pongo] [a|al|en] [mi|la|los|el|un|manos] [de] [mi] %",
    "it": "< un'|un|ancora [un|un'] [altra|altro|sola|solo] @ [ancora|del] [genere] [,] e|ed [mi|ci|vi|lo] [rivolgo|rivolgerò|vado|andrò|chiamo|chiamerò|passo|segnalo|scrivo] [tutto] [al|alla|ai|il|i|la|all'|dal|dai] [mio|nostro|associazione] [dei] %",
    "pt": "< mais um|uma [só|único|única] @ [vosso|vossa|seu|desses|destes] [,] e [eu] [vou|vamos|chamo|chamarei|recorro|falo|aciono|apresento|faço|passo|entrego] [isto|isso|queixa|denúncia] [ao|à|o|a|na|no|com] [o|a|meu|meus|nosso] %",
    "nl": "< [nog] één|een|1 [enkele|zo] [zo'n] @ [meer|van] [u|jullie] [,] en|dan ik|we|wij|dan|het|dit [dan|ik] [ga|gaan|gaat|stap|stappen|bel|bellen|schakel|meld|dien] [ik|het|dit] [naar|de|mijn|een|bij|in] [de|het|mijn|onze|een] %",
    "ru": "< ещё|еще одно|один|хоть [такое|одно] @ [от] [вас] [,] и [тогда] я|мы [обращаюсь|обращусь|иду|пойду|пишу|напишу|жалуюсь|звоню|заявлю] [жалобу|к|в|на] [вас|жалобу] [в|к|своему] %",
}
"""No word but these may stand between: "one more mail and then lunch with my lawyer" threatens nobody."""

# Of a contract that goes to a lawyer it says nothing: the mail alone is spoken of, and what comes of it right behind it.
_IF = {
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
"""French and Dutch threaten in words that say so without the condition."""

# What the reader is to get next, and from whom; "that is harassment" at its head is said of what the reader does.
_NEXT = {
    "en": "next letter|mail|email|message you [will|'ll] get|receive|see|read [will|is] [be|come] from [the|my|our|a] court|judge|lawyer|lawyers|solicitor|solicitors|attorney ~",
    "de": """
        nächste|nächstes|nächsten schreiben|brief|mail|post|nachricht bekommen|erhalten|kriegen|bekommst|erhältst|kriegst|bekommt sie|ihr|du [dann] vom|von [meinem|unserem|einem|meiner|unserer] gericht|anwalt|rechtsanwalt|anwältin ~
        < [und] das|dies [hier] ist|grenzt [ja|schon|langsam|inzwischen] [an] belästigung|nötigung|stalking|psychoterror ~ polizei|anzeige|staatsanwaltschaft ~
    """,
    "fr": "prochain|prochaine courrier|lettre|message|mail [que] [vous] [vous|recevrez|aurez] viendra|arrivera|sera|recevrez|de|du [du|de|par] [mon|notre|un|l'] tribunal|avocat|huissier ~",
    "es": "próxima|próximo carta|correo|mensaje|escrito [que] [la|lo|os|les|le|te] recibirán|recibirá|recibirás|recibiréis|llegará [del|de|será] [el|mi|nuestro|del|de] juzgado|abogado|tribunal ~",
    "it": """
        prossima|prossimo lettera|comunicazione|messaggio|mail [la|lo|che|vi|ti|le] riceverete|riceverà|riceverai|arriverà [dal|sarà] [del|dal|mio|nostro] tribunale|avvocato|legale ~
        < queste|questa|questo sono|è [ormai|già] molestie|stalking|persecuzione ~ polizia|carabinieri|denuncia|querela ~
    """,
    "pt": "próxima|próximo carta|mensagem|email|comunicação [que] recebem|recebe|recebes|receberão|receberá|vão|vai|chega [na|no|receber|lhe|vos] [virá|é] do|da|pelo|pela [meu|minha|nosso] tribunal|advogado|advogada ~",
    "nl": "volgende|eerstvolgende brief|bericht|mail krijgt|krijg|krijgen|ontvangt|ontvangen u|je|jullie [dan] van [de|mijn|onze|het|een] rechtbank|rechter|advocaat|deurwaarder ~",
    "ru": """
        следующее|следующую письмо|бумагу|весточку [вы] получите|получишь|придёт [уже|вам] из|от [моего|нашего] суда|адвоката|юриста ~
        < это [уже|просто|прямо] травля|преследование|домогательство|вымогательство ~ полицию|прокуратуру|заявление ~
    """,
}

LINES = {
    Mark.OBJECTION: {
        language: f"{_IF.get(language, '')}\n{_NEXT[language]}\n{line.replace('@', MAILS[language]).replace('%', _AUTHORITIES[language])} ~"
        for language, line in _ONE_MORE.items()
    }
}
