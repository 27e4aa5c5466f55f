"""What nobody but the reader can do: "and nobody can write those but you"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

_DEEDS = {
    "en": "write|tell|say|decide|answer|sign|confirm|settle|fill|provide|supply|explain|know|knows",
    "de": "schreiben|sagen|entscheiden|beantworten|unterschreiben|bestatigen|klaren|ausfullen|liefern|erklaren|wissen|weiss|wisst",
    "fr": "ecrire|dire|decider|trancher|repondre|signer|confirmer|remplir|fournir|expliquer|savez|sait|sais",
    "es": "escribir\\w*|decir\\w*|decidir\\w*|contestar\\w*|responder\\w*|firmar\\w*|confirmar\\w*|rellenar\\w*|aportar\\w*|explicar\\w*|sabe|sabes|sabeis",
    "it": "scriver\\w*|dir\\w*|decider\\w*|risponder\\w*|firmar\\w*|confermar\\w*|compilar\\w*|fornir\\w*|spiegar\\w*|sa|sai|sapete",
    "nl": "schrijven|zeggen|vertellen|beslissen|beantwoorden|tekenen|bevestigen|invullen|leveren|uitleggen|weet|weten",
    "pt": "escrever|dizer|decidir|responder|assinar|confirmar|preencher|fornecer|explicar|sabe|sabes|sabem",
    "ru": "написать|сказать|решить|ответить|подписать|подтвердить|заполнить|объяснить|знаете|знаешь|знает",
}
"""What is wanted of them; who alone may see or enter a thing is asked for nothing."""

_ONLY = {
    "en": (
        r"\b(?:nobody|no[ ]one|noone)(?:[ ]else)?[ ]can[ ](?:{deeds})\b.{0,30}?\b(?:but|except|other[ ]than)[ ]you$",
        r"\b(?:nobody|no[ ]one)[ ](?:but|except|other[ ]than)[ ]you[ ](?:can[ ])?(?:{deeds})\b",
        r"\bonly[ ]you[ ](?:can[ ])?(?:{deeds})\b(?!.{0,60}\b(?:worth|happy|enough)\b)",
    ),
    "de": (
        r"\bausser[ ](?:ihnen|dir|euch)[ ](?:[^ ,]+[ ]){0,2}?niemand[ ](?:[^ ,]+[ ]){0,2}?(?:{deeds})\b",
        r"\bniemand[ ](?:[^ ,]+[ ]){0,3}?ausser[ ](?:ihnen|dir|euch)\b",
        r"\bnur[ ](?:sie|du|ihr)[ ](?:selbst[ ])?(?:(?:konnen|kannst|konnt)[ ](?:[^ ,]+[ ]){0,5}?(?:{deeds})|wissen|weisst|wisst)\b",
    ),
    "fr": (
        r"\bpersonne[ ](?:d'[ ]autre[ ])?que[ ](?:vous|toi)[ ]ne[ ](?:peut|saurait)[ ](?:[^ ,]+[ ]){0,3}?(?:{deeds})\b",
        r"\b(?:vous|toi|tu)[ ](?:seule?s?)[ ](?:(?:pouvez|peux)[ ](?:[^ ,]+[ ]){0,3}?(?:{deeds})|savez|sais)\b|\bil[ ]n'[ ]y[ ]a[ ]que[ ](?:vous|toi)[ ]qui[ ]",
    ),
    "es": (
        r"\bsolo[ ](?:l[oa]s?[ ])?puede[sn]?[ ](?:[^ ,]+[ ]){0,3}?(?:{deeds})[ ](?:usted|tu|ustedes|vosotr[oa]s)\b",
        r"\bsolo[ ](?:usted|tu|ustedes|vosotr[oa]s)[ ](?:l[oa]s?[ ])?(?:(?:puede[sn]?|podeis)[ ](?:[^ ,]+[ ]){0,3}?)?(?:{deeds})\b",
        r"\bnadie[ ]mas[ ](?:que[ ](?:usted|tu)[ ])?(?:l[oa]s?[ ])?puede[ ](?:{deeds})\b",
    ),
    "it": (
        r"\bsolo[ ](?:lei|tu|voi)[ ](?:l[oaie][ ])?(?:(?:puo|puoi|potete)[ ](?:[^ ,]+[ ]){0,3}?)?(?:{deeds})\b",
        r"\b(?:non[ ](?:l[oaie][ ])?(?:puo|puoi)[ ](?:[^ ,]+[ ]){0,2}?(?:{deeds})[ ](?:nessun[ ]altro|altri[ ]che[ ](?:lei|te|voi))|nessun[ ]altro[ ](?:l[oaie][ ])?puo[ ](?:{deeds}))\b",
    ),
    "nl": (
        r"\bniemand[ ](?:anders[ ])?(?:kan[ ])?(?:[^ ,]+[ ]){0,3}?(?:{deeds})[ ](?:dan|behalve)[ ](?:u|jij|jou|jullie)\b",
        r"\bkan[ ]niemand[ ]anders[ ](?:[^ ,]+[ ]){0,3}?(?:{deeds})\b",
        r"\balleen[ ](?:u|jij|jullie)[ ](?:(?:kan|kunt|kunnen)[ ](?:[^ ,]+[ ]){0,4}?(?:{deeds})|weet|weten)\b",
    ),
    "pt": (
        r"\bso[ ](?:o[ ]senhor|a[ ]senhora|voce|tu|voces)[ ](?:[oa]s?[ ])?(?:(?:pode|podes|podem)[ ](?:[^ ,]+[ ]){0,3}?)?(?:{deeds})\b",
        r"\bmais[ ]ninguem[ ](?:[oa]s?[ ])?(?:pode|sabe|consegue)\b",
    ),
    "ru": (
        r"\bкроме[ ](?:вас|тебя)[ ](?:,[ ])?(?:[^ ,]+[ ]){0,2}?(?:некому|никто)\b|\b(?:некому|никто)\b.{0,40}?\bкроме[ ](?:вас|тебя)\b",
        r"\bтолько[ ](?:вы|ты)[ ](?:(?:можете|можешь)[ ](?:[^ ,]+[ ]){0,3}?)?(?:{deeds})\b",
    ),
}

_HAD = r"could|konnte\w*|hatte\w*|pouvait|podia|poteva|kon|konden|мог|могла|могли|as[ ]ever|immer[ ]wieder"
"""It was so once, or is praise."""


@cache
def only_you(language: str) -> re.Pattern[str]:
    """What a language says of it, compiled when a team's mail is first read in it."""
    told = "|".join(one.replace("{deeds}", _DEEDS[language]) for one in _ONLY[language]).replace(".*", ".{0,200}")
    return re.compile(rf"(?!.{{0,300}}\b(?:{_HAD})\b).{{0,200}}?(?:{told})", re.VERBOSE)
