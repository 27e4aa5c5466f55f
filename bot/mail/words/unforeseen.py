"""That nobody can say how long a thing takes, or when it will be; as `sentences.plain` leaves the words."""

import re

WHEN = re.compile(
    r"\b(?:how long|how soon|when|wie lang\w*|wann|combien de temps|quand|cuanto|cuando|quanto|quando|hoe ?lang"
    r"|wanneer|сколько|как долго|когда)\b"
)
"""In all languages: how long it takes, or when it will be."""

CANNOT_SAY = {
    "en": re.compile(r"\b(?:(?:ca|could) n't|can ?not|nobody can|no one can) (?:\w+ )?(?:say|tell)\b"),
    "de": re.compile(r"\b(?:kann|konnen|lasst) (?:\w+ ){0,4}?(?:nicht|niemand|keiner) (?:\w+ )?(?:sagen|absehen)\b"),
    "fr": re.compile(r"\b(?:peux|pouvons|peut|saurais|sais) (?:pas )?(?:encore )?(?:vous |te )?(?:le |l' )?dire\b"),
    "es": re.compile(r"\bno (?:te |os |le |lo )*(?:puedo|podemos|sabria|sabriamos|se|sabemos) (?:\w+ )?decir\w*\b"),
    "it": re.compile(r"\bnon (?:ti |vi |le |lo )*(?:so|sappiamo|posso|possiamo|saprei) (?:ancora )?(?:dir\w*)\b"),
    "pt": re.compile(r"\bnao (?:te |lhe |vos |o )*(?:sei|sabemos|posso|podemos|consigo) (?:ainda )?(?:dizer\w*)\b"),
    "nl": re.compile(r"\b(?:kan|kunnen) (?:\w+ ){0,4}?(?:niet|niemand|nog niet) (?:\w+ )?(?:zeggen|voorspellen)\b"),
    "ru": re.compile(r"\b(?:не (?:могу|можем|берусь)|никто не может|невозможно) (?:\w+ )?сказать\b"),
}
