"""What is bidden, and is nobody's work: to greet somebody, to keep a letter; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache
from typing import NamedTuple


class _Courteous(NamedTuple):
    """How one language says it, from the head of a sentence."""

    greet: str
    keep: str
    more: str
    """With one of these anywhere something is wanted beside it."""


_PATTERNS = {
    "en": _Courteous(
        r"(?:give|send|pass[ ]on)[ ](?:(?:my|our)[ ](?:love|best|regards|warmest|kindest|thanks|congratulations)|(?:\w+[ ]){1,3}(?:my|our)[ ](?:love|best|regards|thanks)|(?:\w+[ ]){1,3}a[ ](?:hug|kiss|cuddle|pat))\b|say[ ](?:hi|hello|thanks|thank[ ]you|happy[ ]birthday)[ ]to\b",
        r"keep[ ](?:this|these|it|them|the)[ ](?:[^ ,]+[ ]){0,3}?(?:safe|with[ ]your|for[ ]your[ ](?:records|files)|in[ ]your[ ](?:records|files)|in[ ]a[ ]safe)\b",
        r"return|sign|send[ ](?:me|us|back)|copy[ ]back|one|other|let[ ](?:me|us)|until|and[ ](?:ask|bring|send|let)",
    ),
    "de": _Courteous(
        r"(?:gruss(?:en[ ]sie|t|e)?|gruesse\w*|richten[ ]sie|richte|richtet|bestellen[ ]sie|drucken[ ]sie|druck|druckt|umarm\w*)[ ](?:(?:bitte|doch|auch|schon|mir|mal)[ ])*(?:(?:ihre|ihren|ihrer|ihrem|ihr|deine\w?|dein|eure\w?|euer|die|den|der|alle|allen)\b|herzlich)(?=.*|$)",
        r"(?:heben[ ]sie|hebt|heb|bewahren[ ]sie|bewahrt|bewahre)[ ](?:(?:bitte|das|es|sie|die|den|diese\w?|ihn|gut|dieses)[ ])*(?:[^ ,]+[ ]){0,3}?auf\b",
        r"schick\w*|send\w*|zuruck|unterschr\w*|bescheid|bis|wenn|muss|soll|ausricht\w+[ ],[ ](?:dass[ ])?(?:sie|er)|fragen",
    ),
    "fr": _Courteous(
        r"(?:embrasse[z]?|salue[z]?|transmet(?:tez|s)|passe[z]?[ ]le[ ]bonjour|dites[ ]bonjour|dis[ ]bonjour|mes[ ]amities)\b(?!.*\b(?:documents?|dossier|fichiers?|contrat)\b)(?=.*\b(?:votre|vos|ton|ta|tes|a|aux?|nos|mes)\b)",
        r"(?:conserve[z]?|garde[z]?)[ ](?:(?:bien|precieusement|donc)[ ])*(?:ce|cet|cette|ces)[ ]",
        r"envo\w+|renvo\w+|sign\w+|retourn\w+|autre|l'[ ]un|jusqu\w*|moi|nous",
    ),
    "es": _Courteous(
        r"(?:(?:dale|dales|dad(?:le|les)?|dele|deles|manda(?:le)?|mande(?:le)?)[ ](?:[^ ,]+[ ]){0,2}?(?:recuerdos|besos?|abrazos?|saludos|las[ ]gracias)|saluda|saludad|salude)\b",
        r"(?:guarda|guarde|guardad|conserva|conserve|conservad)[ ](?:(?:bien|siempre)[ ])*est[ea]s?[ ]",
        r"envi\w+|firm\w+|devuelv\w+|otr[oa]|hasta|me|nos|\w{2,}[ae]d?(?:me|nos)",
    ),
    "it": _Courteous(
        r"(?:saluta\w*|salut[ia]|abbraccia\w*|(?:dai|dia|date)[ ](?:[^ ,]+[ ])?(?:bacio|abbraccio))\b",
        r"(?:conserva|conservi|conservate|tieni|tenga|tenete|custodi\w+)[ ](?:(?:bene|sempre|pure)[ ])*quest[oaei][ ]",
        r"invi\w+|mand\w+|firm\w+|restitu\w+|altr[oa]|fino|mi|ci",
    ),
    "nl": _Courteous(
        r"(?:doe|doet|geef|geeft)[ ](?:[^ ,]+[ ]){0,3}?(?:de[ ]groeten|een[ ](?:kus|knuffel|zoen))\b|groet(?:jes)?[ ](?:je|uw|jullie)[ ]",
        r"(?:bewaar|bewaart|bewaren)[ ](?:(?:u|goed|maar)[ ])*(?:deze|dit|die)[ ]",
        r"stuur\w*|teken\w*|terug\w*|ander\w*|tot|mij|me|ons",
    ),
    "pt": _Courteous(
        r"(?:da|de|deem|dem|manda|mande|mandem)[ ](?:[^ ,]+[ ]){0,2}?(?:beijinhos?|beijos?|abracos?|cumprimentos|lembrancas|recados)\b|(?:cumprimenta|cumprimente|saude)[ ]",
        r"(?:guarda|guarde|guardem|conserva|conserve|conservem)[ ](?:(?:bem|sempre)[ ])*(?:est[ea]s?|ess[ea]s?)[ ]",
        r"envi\w+|assin\w+|devolv\w+|outr[oa]|ate|me|nos",
    ),
    "ru": _Courteous(
        r"(?:передаваи(?:те)?|передаи(?:те)?)[ ](?:[^ ,]+[ ]){0,2}?(?:привет\w*|поклон|поздравлени\w+|благодарность)\b|(?:обнимите|обними|поцелуите|поцелуи)[ ]",
        r"(?:сохраните|сохрани|храните|храни)[ ](?:(?:пожалуиста|его|ее|их)[ ])*(?:это|этот|эту|эти|его|ее|письмо|документ\w?)\b",
        r"пришл\w+|отправ\w+|подпиш\w+|верн\w+|друг\w+|до|мне|нам|pdf|файл",
    ),
}


@cache
def courteous(language: str) -> re.Pattern[str]:
    """What a language says of it, compiled when a team's mail is first read in it."""
    how = _PATTERNS[language]
    said = rf"(?!.*\b(?:{how.more})(?![^ ]))(?:(?:please|do|and|just|bitte|und|veuillez|por[ ]favor|per[ ]favore|alsjeblieft|ook|also|e|y|et|en|и|пожалуиста|,)[ ])*(?:{how.greet}|{how.keep})"
    return re.compile(said.replace(".*", ".{0,300}"), re.VERBOSE)
