"""How a team puts an answer off: "let me check with our designer and get back to you"; plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping

_PATTERNS: Mapping[str, str] = {
    "en": r"""^(?!.*\b(?:please|kindly|(?:could|can|would|will|do|are|if|whether)[ ]you|(?:and|then)[ ](?:send|sign|fill|return|share|reply|confirm|choose|tell[ ]me|let[ ](?:me|us)[ ]know))\b)
        (?:\w+[ ]){0,4}(?:let[ ](?:me|us)[ ](?:(?:just|quickly|first|please|briefly|also)[ ])*
            (?:check|ask(?![ ]you)|find[ ]out|look[ ]into|get[ ]back|come[ ]back|think|talk|speak|verify|double-check|clarify|consult|inquire|enquire|see[ ](?:what|if|whether)[ ](?:i|we)\b)
        |(?:i|we)(?:[ ](?:'ll|'d|will|would|still|first|do|also))*[ ](?:need|have|must|want|like)(?:[ ](?:to|first|quickly))*[ ]
            (?:ask|check[ ]with|talk[ ](?:to|with)|speak[ ](?:to|with)|consult|find[ ]out)[ ](?!(?:you|u|whether|if|for|again|about|which|what|your)\b)(?!.*\b(?:with|from)[ ]you\b)
        |give[ ](?:me|us)[ ](?:a|an|one|two|three|another|some|until|till|just)[ ](?:(?:couple|few|more|bit|little|moment|of|a)[ ])*(?:days?|moment|minutes?|seconds?|sec|weeks?|while|time)(?![ ](?:notice|that|when|for|which))\b)
        |\bgive[ ](?:me|us)[ ](?:(?:some|more|a[ ]bit|time|just)[ ])*(?:until|till)\b(?!.*\b(?:your|send|sign|choose|reply)\b)""",
    "de": r"""^(?!.*\b(?:bitte|wissen|bescheid|ob|welche\w?|wann|konntet|konnten|konntest|konnt|konnen[ ]sie|kannst)\b)
        (?:\w+[ ]){0,4}(?:(?:lass|lasst|lassen[ ]sie)[ ]mich\b.*\b(?:klaren|nachfragen|fragen|prufen|nachsehen|nachschauen|schauen|uberlegen|checken|abklaren|rausfinden|herausfinden|nachdenken)\b
        |(?:gib|gebt|geben[ ]sie)[ ](?:mir|uns)[ ](?:noch[ ]|kurz[ ])*(?:eine?n?|zwei|drei|ein[ ]paar|etwas)[ ](?:tage?|momente?|minuten?|stunden?|wochen?|zeit|sekunden?)\b(?!.*\b(?:denen|dem|der|wo|auswahl)\b))
        |\b(?:gib|gebt|geben[ ]sie)[ ](?:mir|uns)[ ](?:bitte[ ]|noch[ ])*(?:zeit[ ]bis\b|bis[ ](?:\w+[ ]){1,4}zeit$)|\b(?:da|das|dies)[ ]muss[ ]ich\b(?!.*\b(?:euch|dich|sie|ihnen|dir|bitten)\b).*\b(?:nachfragen|fragen|klaren|abklaren|nachsehen|uberlegen|rausfinden|herausfinden)$|\b(?:brauche|brauchen|benotige|benotigen)[ ](?:ich|wir)[ ](?:(?:noch|sicher|wohl|dafur)[ ])*(?:ein|eine|einen|zwei|drei)[ ](?:(?:zwei|drei|oder|bis|paar)[ ])*(?:tage?|wochen?|stunden?|minuten?)\b(?!.*\b(?:von[ ](?:ihnen|euch|dir)|bitte)\b)
        |\b(?:bist[ ]du|sind[ ]sie|seid[ ]ihr)[ ]fein[ ]raus\b(?!.*\baber\b)""",
    "fr": r"""^(?!.*\b(?:merci[ ]de|veuillez|pouvez|peux|pourriez|pourrais|envoyez|envoie|rendez|savoir)\b)
        (?:[^ ]+[ ]){0,5}(?:(?:laissez|laisse)[ ](?:moi|nous)[ ](?:(?:d'|le|la|juste|en|y|me|nous|lui|leur|abord)[ ]?)*(?:verifier|demander|consulter|renseigner|reflechir|voir[ ](?:avec|si|ce[ ]que|cela|ca))\b
        |(?:donnez|donne|laissez|laisse|accordez)[ ](?:moi|nous)[ ](?:juste[ ]|encore[ ])?(?:une?|deux|trois|quelques)[ ](?:petite?s?[ ])?(?:jours?|journee|instant|moment|minutes?|semaines?)\b(?!.*\b(?:qui|que)\b|.*\bou[ ](?:vous|nous|on|je|tu)\b))
        |\b(?:laissez|donnez|laisse|donne|accordez)[ ](?:moi|nous)[ ](?:du[ ]temps[ ]|encore[ ])?jusqu'[ ]?(?:a|au)\b(?!.*\b(?:vos|votre|reponse)\b)""",
    "es": r"""^(?!.*\b(?:por[ ]favor|podeis|puedes|podrias|podriais|puede|mandad|manda|enviad|envia|saber)\b)
        (?:\w+[ ]){0,4}(?:dejame|dejeme|dejadme|dejenme|dejanos|dejadnos)[ ](?:que[ ])?(?:(?:lo|le|la|se)[ ])?(?:(?:consult|pregunt)(?!\w*(?:te|os|les?)\b)\w+|averigu\w+|compr(?:uebe|obar)\w*|pensar\w*|piense|mirarlo|mire)\b
        |^(?!.*\b(?:por[ ]favor|podeis|puedes|hora)\b)(?:\w+[ ]){0,4}(?:dame|deme|dadme|denme|danos|denos|dadnos)[ ](?:solo[ ])?(?:una?|dos|tres|unos|unas|un[ ]par[ ]de|algo[ ]de)[ ](?:dias?|momento|momentito|minutos?|semanas?|rato|tiempo|segundo)\b(?!.*\b(?:que|cuando)\b)
        |\b(?:dame|deme|dadme|denme|danos|denos|dadnos)[ ](?:tiempo[ ]|de[ ]plazo[ ])?hasta\b(?!.*\b(?:vuestr\w+|tus?|sus?|respuesta)\b)""",
    "it": r"""^(?!.*\b(?:per[ ]favore|potete|puoi|potresti|potreste|puo|mandami|mandateci|sapere[ ]se|se[ ](?:avete|hai|vi|ti))\b)
        (?:\w+[ ]){0,4}(?:(?:fammi|fatemi|mi[ ]faccia|facci|fateci)[ ](?:chiedere|verificare|controllare|sentire|informare|capire[ ]con|vedere[ ](?:con|se|cosa))\b
        |(?:devo|dobbiamo)[ ](?:prima[ ]|ancora[ ])?(?:chiedere|sentire|parlarne|parlare)[ ](?:con[ ]|a[ ])?(?:il|lo|la|l'|i|al|allo|alla|all'|ai|agli|alle|nostr\w|mi[oa]|un)\b(?!.*\b(?:voi|lei|te|vostr\w|vi)\b)
        |(?:dammi|datemi|mi[ ]dia|dacci|dateci)[ ](?:solo[ ]|ancora[ ])?(?:un|una|due|tre|qualche|un[ ]paio[ ]di)[ ](?:giorn[oi]|moment[oi]|minut[oi]|attimo|settiman[ae]|po'[ ]di[ ]tempo)\b(?!.*\b(?:cui|che|quando)\b))
        |\b(?:dammi|datemi|dacci|dateci)[ ](?:tempo[ ]|ancora[ ])?fino[ ]a\b(?!.*\b(?:vostr\w|tu[oa]|risposta)\b)
        |\b(?:volevo|volevamo|dovevo)[ ]chieder(?:ti|le|vi)\b.*\bma\b.*\b(?:preceduto|anticipato|mandat\w[ ]tutto|gia[ ](?:mandat|inviat|dat|avut|ricevut|trovat)\w)\b
        |\b(?:puoi|potete)[ ]stare[ ](?:seren|tranquill)\w\b(?!.*\b(?:ma|pero)\b)""",
    "pt": r"""^(?!.*\b(?:por[ ]favor|podem|pode|podes|poderia|poderiam|envie|enviem|saber[ ]se|reuniao)\b)
        (?:\w+[ ]){0,4}(?:(?:deixe|deixa|deixem)[ ](?:me|nos)[ ](?:so[ ]|primeiro[ ])?(?:confirmar[ ]com|perguntar(?![ ](?:lhes?|te|vos|se)\b)|verificar|ver[ ](?:com|se[ ]consigo|o[ ]que)|consultar|falar[ ]com|pensar)\b
        |(?:de|da|deem)[ ](?:me|nos)[ ](?:so[ ]|mais[ ])?(?:um|uma|dois|duas|tres|uns|umas|algum)[ ](?:dias?|momento|momentinho|minutos?|semanas?|tempo|instante|bocadinho)\b(?!.*\b(?:que|quando)\b))
        |\b(?:de|da|deem)[ ](?:me|nos)[ ](?:tempo[ ])?ate[ ](?:(?:a|ao|o)[ ])?\w+(?:[ ]feira)?$""",
    "nl": r"""^(?!.*\b(?:alsjeblieft|graag|kun|kunt|kunnen[ ]jullie|zou[ ]je|door|weten[ ]of)\b)
        (?:\w+[ ]){0,4}(?:(?:geef|geeft)[ ](?:me|mij|ons)[ ](?:nog[ ]|even[ ])*(?:een|twee|drie|wat|paar)[ ](?:dag|dagen|dagje|moment|momentje|minuut|minuutje|week)\b(?!.*\b(?:waarop|die|dat|uitkomt)\b)
        |(?:dat|dit|het)[ ](?:moet|moeten|zal|zullen)[ ](?:ik|we|wij)\b(?!.*\b(?:jullie|je|jou|u|uw)\b).*\b(?:vragen|navragen|overleggen|checken|uitzoeken|nakijken)\b
        |laat[ ](?:me|mij|ons)\b(?!.*\b(?:weten|horen|je|jullie|u|jou)\b).*\b(?:vragen|navragen|overleggen|checken|uitzoeken|nakijken|nadenken|bespreken)\b)
        |\b(?:geef|geeft)[ ](?:me|mij|ons)[ ](?:nog[ ]|de[ ]tijd[ ])*tot\b(?!.*\b(?:door|uw|je|jullie|keuze|antwoord)\b)""",
    "ru": r"""^(?!.*\b(?:пожалуиста|можете|могли|пришлите|вышлите|скажите|подскажите|вас|вами|вам[ ]нужно|ваш\w*)\b)
        (?:\w+[ ]){0,4}(?:(?:даите|даи)[ ](?:мне|нам)[ ](?:еще[ ])?(?:(?:один|два|три|несколько)[ ])?(?:день|денек|дня|днеи|пару[ ](?:днеи|часов|минут)|минуту|минутку|немного[ ]времени|неделю)\b(?!.*\b(?:когда|котор\w+|удобн\w+)\b)
        |(?:мне|нам)[ ](?:надо|нужно)[ ](?:\w+[ ])?(?:уточнить|спросить|узнать)[ ]у\b
        |(?:мне|нам)[ ](?:надо|нужно)[ ](?:\w+[ ])?(?:поговорить[ ]с|посоветоваться)\b)
        |\b(?:даите|даи)[ ](?:мне|нам)[ ](?:время[ ]|срок[ ])?до\b(?!.*\b(?:ваш\w*|ответ|знать)\b)|^(?:\w+[ ]){0,2}потерпите\b""",
}

DEFERRED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(pattern.replace(".*", ".{0,300}"), re.VERBOSE) for language, pattern in _PATTERNS.items()
}
"""A sentence in which one of these is found asks the reader for nothing but patience."""
