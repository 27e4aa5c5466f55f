"""One thing is left, and it is the reader's: "all we need is your yes", "nothing more than"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from functools import cache

# "Your patience" is no thing that can be sent; a decision of the council is none of the reader's.
_THINGS = {
    "en": r"(?:your[ ](?!patience|trust|understanding|love|smile|happiness|satisfaction|neighbo\w+|landlord)|you[ ]to[ ]|for[ ]you[ ]to[ ]|an?[ ](?:\w+[ ])?(?:yes|ok|okay|nod|signature|go-ahead|address|phone[ ]number|login)\b(?!.*\bfrom[ ](?:the|our)\b)|the[ ](?:\w+[ ])?(?:signature|logo|texts?|photos?|deed|passport|address|login|password|headcount)\b(?!.*\bfrom[ ](?:the|our)\b))",
    "de": r"(?:(?:ihre?[nmrs]?|eure?[nmrs]?|euer|deine?[nmrs]?)[ ](?!geduld|vertrauen|verstandnis|lob|lacheln|zufriedenheit|nachbar\w*|vermieter\w*)\w|ein(?:e|en)?[ ](?:\w+[ ])?(?:ja|ok|okay|unterschrift|freigabe|adresse)\b(?!.*\bvo[mn][ ](?!ihnen|euch|dir)))",
    "fr": r"(?:(?:votre|vos|ton|ta|tes)[ ](?!patience|confiance|comprehension|sourire|bonheur|satisfaction|voisin\w*)\w|(?:un|une)[ ](?:\w+[ ])?(?:oui|ok|signature|adresse)\b(?!.*\b(?:du|de[ ]la|de[ ]l')\b))",
    "es": r"(?:(?:sus?|tus?|vuestr[oa]s?)[ ](?!paciencia|confianza|comprension|sonrisa|vecin\w*)\w|(?:un|una)[ ](?:si|ok|vale|firma|direccion)\b(?!.*\bdel\b))",
    "it": r"(?:(?:(?:la|il|i|le|un|una|dell?a?|del|dei)[ ])?(?:su[oae]|suoi|vostr[oaie]|tu[oae]|tuoi)[ ](?!pazienza|fiducia|comprensione|sorriso|vicin\w*)\w|(?:la|un|una|di[ ]una?)[ ](?:si|ok|firma|indirizzo)\b(?!.*\bdel\b))",
    "nl": r"(?:(?:uw|jullie|jouw|je)[ ](?!geduld|vertrouwen|begrip|glimlach|buren|buurman)\w|een[ ](?:\w+[ ])?(?:ja|akkoord|handtekening|adres)\b(?!.*\bvan[ ](?!u|jullie|jou)\w+))",
    "pt": r"(?:(?:(?:d?[oa]s?)[ ])?(?:voss[oa]s?|suas?|seus?|tuas?|teus?)[ ](?!paciencia|confianca|compreensao|sorriso|vizinh\w*)\w|(?:de[ ])?(?:um|uma)[ ](?:sim|ok|assinatura|morada)\b(?!.*\bd[oa]\b))",
    "ru": r"(?:ваш\w*|тво\w+)[ ](?!терпени\w+|довери\w+|понимани\w+|улыбк\w+|сосед\w*)\w",
}

_PATTERNS = {
    "en": r"""\b(?:all|everything)[ ](?:that[ ])?(?:we|i)(?:[ ](?:still|now|really|actually|'ll|will|'d|would))*[ ]need(?:[ ](?:now|still|then|today|here|from[ ]you|from[ ]your[ ]\w+|for[ ](?:this|that|it)))*[ ](?:is|are|'s|would[ ]be)[ ](?:now[ ]|still[ ]|just[ ])?{things}
        |\b(?:all|what)(?:[ ]that)?(?:[ ]'s|[ ]is|[ ]still)*[ ](?:left|missing|remains|outstanding)(?:[ ](?:now|then|for[ ]us))*[ ](?:is|are|'s)[ ](?:now[ ]|just[ ]|only[ ])?{things}
        |\b(?:need|require|lack|missing)[ ]nothing[ ](?:(?:else|more|further|now|from[ ]you|other)[ ])*(?:but|than|except|besides)[ ](?:for[ ])?{things}
        |\bnothing[ ](?:(?:else|more|further|is|'s)[ ])*(?:needed|missing|required|outstanding|left|lacking)[ ](?:(?:now|other|here|from[ ]you|to[ ]do)[ ])*(?:but|than|except|besides)[ ](?:for[ ])?{things}
        |\b(?:a|one|just)[ ](?:\w+[ ])?yes[ ]or[ ](?:a[ ])?no[ ](?:is|will[ ]be|would[ ]be|'s|'ll[ ]be|will|would)[ ](?:enough|fine|plenty|all|do|suffice)""",
    "de": r"""\b(?:brauch\w+|benotig\w+|fehlt|fehlen)[ ](?:[^ ,]+[ ]){0,4}?nichts[ ](?:(?:weiter|mehr|anderes|sonst|weiteres|,)[ ])*(?:als|ausser)[ ]{things}
        |\balles[ ](?:,[ ])?was[ ](?:wir|ich|uns|mir|jetzt|noch)(?:[ ][^ ,]+){0,4}?[ ](?:brauchen|brauche|benotigen|benotige|fehlt)[ ](?:,[ ])?(?:ist|sind|ware|waren)[ ](?:noch[ ]|jetzt[ ]|nur[ ])*{things}
        |\bmehr[ ]als[ ]{things}[^,]{0,40}[ ](?:brauch\w+|benotig\w+|fehlt)[ ](?:[^ ,]+[ ]){0,2}nicht\b
        |\b(?:brauchen|brauche|benotigen|benotige)[ ](?:wir|ich)[ ](?:(?:jetzt|dann|dafur|dazu|von[ ]ihnen|von[ ]euch|also|hier|eigentlich)[ ])*nur(?:[ ]noch|[ ]mehr)?[ ]{things}""",
    "fr": r"""\b(?:ne|n')[ ](?:(?:nous|me|vous|en)[ ])?(?:avons|ai|a|faut|faudrait|manque|reste)(?:[ ](?!pas\b)[^ ,]+){0,5}?[ ]qu[e'][ ](?:de[ ]|d'[ ])?{things}
        |\btout[ ]ce[ ](?:qu'[ ]il[ ](?:nous|me)[ ]faut|dont[ ](?:nous[ ]avons|j'[ ]ai)[ ]besoin)[ ](?:,[ ])?(?:c'[ ]est|est)[ ](?:de[ ])?{things}""",
    "es": r"""\bno[ ](?:(?:nos|me|ya)[ ])?(?:necesit\w+|hace|hacen|faltan?|quedan?|requer\w+)[ ](?:[^ ,]+[ ]){0,4}?(?:mas[ ]que|sino|salvo|excepto|aparte[ ]de)[ ]{things}
        |\b(?:solo|solamente|unicamente|lo[ ]unico[ ]que)[ ](?:ya[ ]|nos[ ])?quedan?[ ](?:es[ ]|pendiente[ ])?{things}
        |\b(?:solo|solamente|unicamente)[ ](?:nos[ ])?queda[ ](?:que[ ](?:firm|confirm|pagu|apruebe|elij)\w+|firmar|firmarlo|firmarla)""",
    "it": r"""\bnon[ ](?:(?:ci|mi|vi)[ ])?(?:serve|servono|manca|mancano|occorre|resta|abbiamo[ ]bisogno)[ ](?:[^ ,]+[ ]){0,4}?(?:che|se[ ]non|tranne|salvo)[ ](?:di[ ])?{things}
        |\b(?:altro|niente|nulla)[ ](?:[^ ,]+[ ]){0,1}?(?:che|se[ ]non)[ ]{things}[^,]{0,40}\b(?:serve|manca|occorre)\b""",
    "nl": r"""^(?=.*\b(?:nodig|ontbre\w+|heb|hebben)\b).*\b(?:niets|niks)[ ](?:(?:anders|meer|verder|nodig)[ ])*(?:dan|behalve)[ ]{things}
        |\balles[ ]wat[ ](?:we|ik|wij)[ ](?:[^ ,]+[ ]){0,3}nodig[ ](?:hebben|heb)[ ](?:,[ ])?(?:is|zijn)[ ](?:nog[ ]|nu[ ])?{things}
        |\bmeer[ ]dan[ ]{things}[^,]{0,40}[ ](?:hebben|heb)[ ](?:we|wij|ik)[ ]niet[ ]nodig
        |^(?:dus[ ]|en[ ])?(?:nu|rest|resteert)[ ](?:nu[ ]|nog[ ])?(?:alleen|slechts|enkel)[ ](?:nog[ ])?(?:{things}|de[ ]handtekening\b)
        |\bja[ ]of[ ](?:een[ ])?nee[ ](?:is[ ](?:genoeg|voldoende)|volstaat)\b(?![ ]niet|[ ]voor[ ]de)""",
    "pt": r"""\bnao[ ](?:(?:nos|me)[ ])?(?:precis\w+|falta\w*|resta)[ ](?:[^ ,]+[ ]){0,4}?(?:senao|alem|exceto|salvo|a[ ]nao[ ]ser|do[ ]que)[ ](?:de[ ])?{things}
        |\btudo[ ](?:o[ ]|aquilo[ ]|d[oe][ ])?(?:de[ ])?que[ ](?:nos[ ]|ainda[ ]|agora[ ])?(?:precisamos|preciso|falta)[ ](?:agora[ ]|ainda[ ])?e[ ](?:d[ea][ ])?{things}
        |\b(?:so|apenas|somente)?[ ]?(?:resta|restam)[ ](?:so|apenas|somente)?[ ]?{things}
        |\bsim[ ]ou[ ](?:um[ ])?nao[ ](?:chega|basta|e[ ]suficiente)\b(?![ ](?:a|ao|para[ ][oa])\b)""",
    "ru": r"""^(?=.*\bне[ ](?:нужно|надо|требуется|хватает|понадобится)\b).*\bничего[ ](?:[^ ]+[ ]){0,4}?(?:,[ ])?кроме[ ](?:{things}|подписи|ответа|согласия)
        |\bничего[ ](?:,[ ])?кроме[ ](?:{things}|подписи|ответа|согласия)[^,]{0,30},?[ ](?:[^ ]+[ ]){0,2}не[ ](?:нужно|надо|требуется|хватает)
        |\bосталась?[ ](?:[^ ,]+[ ])?(?:только|лишь)[ ]{things}|\bостал(?:ись|ось|ся)[ ](?:только|лишь)[ ]{things}
        |\bдело[ ](?:теперь[ ]|только[ ]|лишь[ ])?за[ ](?:ваш\w*|вами|тобои|тво\w+)(?![ ][^ ]+[ ](?:адвокат|банк|сосед)\w*)""",
}


@cache
def nothing_but(language: str) -> re.Pattern[str]:
    """How a language says it; what would close the matter by itself is then all that is asked for."""
    pattern = _PATTERNS[language].replace("{things}", _THINGS[language]).replace(".*", ".{0,300}")
    return re.compile(pattern, re.VERBOSE)
