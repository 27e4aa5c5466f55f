"""All is there but one thing: "complete, except your signature"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping

_FAR = ".*"
_NEAR = ".{0,300}"
"""Letters between: in hostile length nobody looks to the end from each "all"."""


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace(_FAR, _NEAR), re.VERBOSE)


EXCEPTED: Mapping[str, re.Pattern[str]] = {
    language: _compiled(pattern)
    for language, pattern in (
        (
            "en",
            r"""\b(?:complete|ready|here|there|done|in|set|settled|everything|all|good|nothing[ ](?:(?:is|'s|else|more)[ ])*(?:missing|outstanding|left))\b.*
            \b(?:except|apart[ ]from|bar|but[ ]for|minus|save|besides)[ ](?:for[ ]|of[ ])?your\b(?![ ](?:neighbo\w+|landlord\w*|caretaker\w*))""",
        ),
        (
            "de",
            r"""\b(?:alles|komplett|vollstandig|fertig|da|bereit|beisammen|fehlt[ ](?:\w+[ ])?nichts)\b.*
            \b(?:bis[ ]auf|ausser|abgesehen[ ]von|mit[ ]ausnahme)[ ](?:ihre?\w?|eure\w?|euer|deine?\w?)\b(?![ ](?:nachbar\w*|vermieter\w*|hausmeister\w*))""",
        ),
        (
            "fr",
            r"""\b(?:tout|complet|pret|prete|prets|la|bon)\b.*
            \b(?:a[ ]part|sauf|excepte|hormis)[ ](?:votre|vos|ton|ta|tes)\b(?![ ](?:voisin\w*|proprietaire|concierge))
            |\bmanque[ ](?:plus[ ])?que[ ](?:votre|vos|ton|ta|tes)\b""",
        ),
        (
            "es",
            r"\b(?:todo|completo|listo|lista|falta[ ]nada)\b.*\b(?:menos|salvo|excepto)[ ](?:vuestr\w+|tus?|sus?)\b(?![ ](?:vecin\w+|caser[oa]|porter[oa]))",
        ),
        (
            "it",
            r"""\b(?:tutto|completo|pronto|pronta|manca[ ](?:niente|nulla))\b.*
            \b(?:tranne|salvo|eccetto|a[ ]parte)[ ](?:(?:il|la|le|i)[ ])?(?:vostr\w|tu\w+|su\w+)\b(?![ ](?:vicin\w+|portinai\w+))""",
        ),
        (
            "pt",
            r"""\b(?:tudo|completo|pronto|pronta|falta[ ]nada)\b.*
            \b(?:exceto|menos|salvo|fora)[ ](?:[oa]s?[ ])?(?:voss\w+|te?us?|tuas?|seus?|suas?)\b(?![ ](?:vizinh\w+|senhori\w+|porteir\w+))
            |\b(?:precisa\w?|tem|tens|deve\w?)[ ](?:de[ ]|que[ ])?fazer[ ](?:mais[ ])?nada[ ](?:alem[ ]de|a[ ]nao[ ]ser|exceto|senao)[ ](?:assinar|enviar|mandar|confirmar|escolher|rever|aprovar|responder|pagar|devolver)\b""",
        ),
        (
            "nl",
            r"""\b(?:alles|compleet|klaar|rond|binnen|ontbreekt[ ](?:\w+[ ])?niets)\b.*
            \b(?:(?:behalve|op)[ ](?:jullie|je|jouw|uw)\b(?![ ](?:buur\w*|buren|verhuurder|huisbaas))(?:.*\bna\b)?)""",
        ),
        (
            "ru",
            r"\b(?:все|готово|полностью)\b.*\b(?:кроме|за[ ]исключением)[ ](?:ваш\w+|тво\w+)\b(?![ ]сосед)|\b(?:готов\w{0,2}|все)\b.*\b(?:дело|слово)[ ](?:(?:только|теперь|лишь|осталось)[ ])*за[ ](?:вами|тобои|ваш\w+|доступ\w+|подпис\w+|оплат\w+|логотип\w*|текст\w+|фото\w*|согласовани\w+)\b",
        ),
    )
}
"""What is excepted is what the mail asks for, though it says that all is well."""

SOME_OPEN: Mapping[str, re.Pattern[str]] = {
    language: _compiled(pattern)
    for language, pattern in (
        (
            "en",
            r"""\bnot[ ]all\b|\b(?:nearly|almost)[ ](?:all|everything|there|it|done)\b|\b(?:all|everything)\b.*\b(?:bar|minus)[ ](?:the|your|an?)\b
            |\b(?:n't|not)\b[^,]*[ ]for[ ]your[ ](?:files|records)[ ]yet\b|\bonly[ ](?:when|once|after)\b
            |\balready[ ](?:paid|sent|given|signed)[ ](?:half|part|some|one)\b
            |\b(?:all|everything|both)\b.*\b(?:except|apart[ ]from|but[ ]for)\b
            |\ball[ ](?:that[ ])?(?:we|i)[ ]need(?:[ ]\w+){0,2}[ ](?:is|are)[ ](?!here|there|in[ ]|now|done|complete|already|safely|on[ ]|at[ ]|with[ ])
            |\bnothing[ ](?:more|else|left)[ ]to[ ](?:sign|send|pay)[ ]on[ ](?:our|my)[ ](?:side|end|part)\b
            |^(?=.*\b(?:n't|not)\b[^,]*[ ]yet\b|.*\bstill[ ](?:open|undecided|pending)\b)
            .*\b(?:the[ ]rest|everything[ ]else|all[ ]the[ ]others?|otherwise)\b
            |\b(?:one(?:[ ](?:copy|of[ ](?:them|which)))?|a[ ]copy)[ ](?:is|stays?|remains?)[ ](?:for[ ]your[ ](?:records?|files?)|with[ ]you|yours[ ]to[ ]keep)\b
            |\b(?:does|do|did)[ ]n't[ ]mean\b""",
        ),
        (
            "de",
            r"""\b(?:nicht|nichts|kein\w*)[ ](?:\w+[ ])?in[ ]ordnung\b|\berst[ ](?:,[ ])?(?:wenn|sobald|nachdem)\b
            |\bnicht[ ]all\w+|\b(?:fast|beinahe|nahezu)[ ]alles\b|\bals[ ]nachstes\b|\berste\w?[ ](?:entwurf|fassung|version|teil|halfte|stock|etage|schritt|abschnitt)\b|\balle\w?\b.*\b(?:bis[ ]auf|ausser|abgesehen[ ]von)\b
            |^(?=.*\bnoch[ ](?:nicht|offen|unklar|kein\w*)\b).*\b(?:sonst|rest|ubrige\w*|alles[ ]andere)\b
            |\b(?:eine?s?(?:[ ](?:exemplar|ausfertigung|davon))?)[ ](?:ist|bleibt|verbleibt)[ ](?:fur[ ](?:ihre|eure|deine)[ ](?:unterlagen|akten)|bei[ ](?:ihnen|euch|dir)|fur[ ](?:sie|euch|dich))\b
            |\bfehlt[ ](?:nur|jetzt|lediglich|bloss)\b
            |\bnoch[ ](?:lange[ ]|gar[ ]|immer[ ])?nicht[ ](?:[^ ,]+[ ]){0,2}(?:durch|fertig|am[ ](?:ziel|ende)|abgeschlossen|erledigt)\b|\bheisst[ ](?:[^ ,]+[ ]){0,2}nicht[ ],[ ]dass\b""",
        ),
        (
            "fr",
            r"""\bseulement[ ](?:quand|lorsque|apres|une[ ]fois)\b|\bqu'[ ]une[ ]fois\b|\bne[ ](?:joins|joignons)\b
            |\bpas[ ]besoin[ ](?:d'[ ]etre|que[ ]\w+[ ]soi\w*)\b|\bpas[ ](?:encore[ ])?tou\w+|\bpresque[ ]tou\w+|\btou\w+\b.*\b(?:sauf|hormis|excepte|a[ ]part)\b
            |^(?=.*\b(?:pas[ ]encore|en[ ]suspens)\b).*\b(?:le[ ]reste|sinon)\b
            |\bl'[ ]un(?:e)?[ ](?:d'[ ]eux[ ]|des[ ]deux[ ])?(?:est|reste)[ ](?:pour[ ](?:vos[ ](?:dossiers|archives)|vous)|a[ ]conserver|chez[ ]vous)\b|\bce[ ]qu'[ ]il[ ](?:me|nous)[ ](?:manque|reste|faut)[ ]encore\b(?![ ]a[ ])""",
        ),
        (
            "es",
            r"""\bno[ ](?:esta|estan|tenemos)[ ]tod|\bcasi[ ]todo\b|\bno[ ](?:adjunto|adjuntamos|envio|mando)\b|\bsolo[ ]cuando\b
            |\btod\w+\b.*\b(?:excepto|salvo|menos[ ](?:el|la|los|las|tus?|sus?|vuestr\w+))\b
            |\ba[ ]falta[ ](?:solo[ ]|unicamente[ ])?del?\b
            |^nada[ ]mas[ ]\w+[aei]r\w{0,4}\b|\btodo[ ]lo[ ]que[ ](?:\w+[ ]){0,2}(?:necesit\w+|hace[ ]falta)[ ]es[ ](?!esto|eso)
            |^(?=.*\b(?:aun|todavia)[ ]no\b|.*\bpendiente\b).*\b(?:demas|el[ ]resto)\b
            |\bun[oa][ ](?:de[ ](?:ellos|ellas)[ ])?(?:es|queda|se[ ]queda)[ ](?:para[ ](?:su|tu|vuestro)[ ]archivo|en[ ]su[ ]poder|para[ ](?:usted|ustedes|ti|vosotros))\b""",
        ),
        (
            "it",
            r"""\bsolo[ ](?:quando|dopo)\b|\bnon[ ](?:allego|alleghiamo)\b|\bnon[ ](?:e|sono|abbiamo)[ ]tutt|\bquasi[ ]tutto\b|\btutt\w\b.*\b(?:tranne|eccetto|salvo|a[ ]parte)\b
            |\bmanca(?:no)?[ ](?:solo|soltanto|ora|ancora)\b
            |^(?=.*\bnon[ ]\w+[ ]ancora\b|.*\bin[ ]sospeso\b).*\bil[ ]resto\b
            |\buna?[ ](?:copia[ ])?(?:e|resta|rimane)[ ](?:per[ ](?:il[ ](?:suo|vostro|tuo)[ ]archivio|lei|voi)|a[ ]lei)\b""",
        ),
        (
            "pt",
            r"""\bnao[ ](?:esta|estao|temos)[ ]tud|\bquase[ ]tudo\b|\bnao[ ](?:envio|anexo|segue|seguem|mando)\b|\bso[ ](?:quando|depois)\b
            |\b(?:tudo|tod\w+)\b.*\b(?:exceto|salvo|menos[ ](?:o|a|os|as))\b
            |\bfalta(?:ndo|m)?[ ](?:apenas|so|somente|agora|ainda)\b|\bnao[ ]e[ ]preciso[ ](?:estar|que[ ]este\w*)\b
            |\btudo[ ](?:o[ ]|aquilo[ ])?(?:de[ ])?que[ ](?:precisamos|preciso)[ ](?:agora[ ])?e[ ](?!isso|isto)
            |^(?=.*\bainda[ ]nao\b|.*\bpendente\b).*\b(?:o[ ]resto|o[ ]restante|de[ ]resto)\b
            |\bum[ao]?[ ](?:via[ ]|exemplar[ ]|delas[ ]|deles[ ])?(?:e|fica)[ ](?:para[ ](?:o[ ](?:seu|vosso|teu)[ ]arquivo|si)|consigo|convosco)\b""",
        ),
        (
            "nl",
            r"""\bpas[ ](?:als|wanneer|zodra|nadat)\b|\bniet[ ]all\w+|\bbijna[ ]alles\b|\ball\w+\b.*\bop[ ](?:de|het|een|uw|jullie)[ ](?:\w+[ ])?na$|\balle\w?\b.*\bbehalve\b
            |\balles[ ]wat[ ](?:we|ik)[ ](?:\w+[ ]){0,3}nodig[ ](?:hebben|heb)[ ]is[ ](?!er|binnen|hier|aanwezig|compleet)
            |\bontbreekt[ ](?:alleen|enkel|nu)\b
            |^(?=.*\bnog[ ](?:niet|geen|open)\b).*\b(?:de[ ]rest|overige)\b
            |\b(?:een|een[ ]exemplaar|eentje)[ ](?:is|blijft)[ ](?:voor[ ](?:uw|je|jullie)[ ](?:administratie|archief|dossier)|bij[ ](?:u|jou|jullie))\b""",
        ),
        (
            "ru",
            r"""\bготов\w{0,2}[ ]к[ ]\w+|\bтолько[ ](?:когда|после)\b|\bпочти[ ]все\b|\bне[ ](?:прилагаю|прилагаем|высылаю|вложен)\b|\bне[ ]все\b|\bвсе\b.*\b(?:кроме|за[ ]исключением)\b
            |^(?=.*\b(?:пока|еще)[ ]не\b).*\bостальн\w+
            |\bодин[ ](?:экземпляр[ ])?(?:остается[ ]у[ ]вас|для[ ]вас|вам|ваш)\b""",
        ),
    )
}
"""Whosever it is, what is still open is not closed: "all permissions are in except the council's"."""

ANSWERED: Mapping[str, re.Pattern[str]] = {
    language: _compiled(pattern)
    for language, pattern in (
        (
            "en",
            r"""^(?!.*\b(?:nothing|anything|everything|more|longer|after[ ]all)\b)
            .*\b(?:(?:answer|as[ ]to|regarding|on)[ ]your[ ]question|you[ ]asked[ ](?:about|if|whether|how[ ](?:it|this|that)))\b""",
        ),
        ("de", r"^(?!.*\b(?:nichts|alles|mehr|doch)\b).*\b(?:zu|auf)[ ](?:ihr|eur|dein)er?e?[ ]frage\b"),
        ("fr", r"^(?!.*\b(?:rien|plus|tout)\b).*\b(?:repon\w+|reponse)[ ]a[ ](?:votre|ta)[ ]question\b"),
        (
            "es",
            r"""^(?!.*\b(?:nada|mas|todo|ya)\b)
            .*\b(?:respond\w+|respuesta|contest\w+)[ ]a[ ](?:tu|su|vuestra)[ ](?:pregunta|duda)\b""",
        ),
        (
            "it",
            r"""^(?!.*\b(?:niente|nulla|piu|tutto|altro)\b)
            .*\b(?:rispond\w+|risposta)[ ]alla[ ](?:sua|tua|vostra)[ ]domanda\b""",
        ),
        ("nl", r"^(?!.*\b(?:niets|niks|alles|meer|toch)\b).*\bop[ ](?:uw|je|jouw|jullie)[ ]vraag\b"),
        (
            "pt",
            r"""^(?!.*\b(?:nada|mais|tudo|ja)\b)
            .*\b(?:respond\w+|resposta)[ ]a[ ](?:sua|tua|vossa)[ ](?:pergunta|duvida|questao)\b""",
        ),
        ("ru", r"^(?!.*\b(?:ничего|все|больше|уже)\b).*\bна[ ](?:ваш|твои)[ ]вопрос\b"),
    )
}
"""An answer to the reader closes nothing of ours: "to your question: no, you need not clear the loft"."""
