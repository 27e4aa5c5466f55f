"""How a team says that it puts a colleague in copy, with the colleague's name; in all languages at once."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re

_NAME = r"([A-ZÀ-ÖØ-ÝА-ЯЁ][a-zà-öø-ÿа-яё-]+)"
_BETWEEN = r"(?:[ ][a-zà-öø-ÿа-яё']+){0,3}[ ]"
"""Nothing with a capital: "Hi Anna I've got Ben in copy" names Ben."""

_COPY = r"""(?:(?:in|on)[ ](?:the[ ])?(?:cc|CC|Cc|copy|loop)|cc'?d|copied[ ]in|in[ ](?:cc|CC|Cc|Kopie)
    |en[ ](?:copie|cc|CC|copia)|dans[ ]la[ ]boucle|in[ ]copia|in[ ](?:de[ ])?(?:cc|CC|kopie|loop)|em[ ](?:cópia|cc|CC)|(?:в|в[ ]скрытую)[ ]копи[юи])"""

_WHO = "our|my|who|from|unsere?n?|meine?n?|vo[nm]|aus|der|die|de|du|notre|qui|nuestr[oa]|que|della?|dell'|nostr[oa]|che|van|uit|onze|nosso|nossa|da|do|из|наш\\w*|котор\\w+"
"""What opens a word about the one named, between pauses."""

NAMED = tuple(
    re.compile(pattern, re.VERBOSE)
    for pattern in (
        rf"\b{_NAME}{_BETWEEN}(?:{_COPY})(?!\w)",
        rf"\b(?:{_COPY}){_BETWEEN}{_NAME}",
        rf"\b{_NAME},[ ](?:{_WHO})[ ][^,.]{{1,40}},[ ](?:(?:is|are|est|ist|è|está|zit|staat|стоит)[ ])?(?:{_COPY})(?!\w)",
        rf"\b(?:nehme|hole|setze|nehm|hol)[ ](?:[^ .,]+[ ]){{0,4}}?{_NAME}(?:[ ][a-zäöüß]+){{0,2}}[ ](?:dazu|ins[ ]Boot|mit[ ]rein)\b",
        rf"\b(?i:adding|looping|copying|cc'?ing|copied)(?:[ ]in)?{_BETWEEN}{_NAME}",
    )
)
"""Each finds the name; of a verb at the head of its sentence it makes one too, by which nobody is called."""

SIGNS = ("cc", "cop", "cóp", "kop", "копи", "loop", "boucle", "adding", "dazu", "boot", "rein")
"""Without one of these nobody is put in copy by those patterns: most sentences are spared them."""

YOURS = re.compile(
    r"\b(?:your|ihr|ihre[rsnm]?|eure?[rsnm]?|dein\w*|votre|vos|ton|ta|su|sus|tu|vuestr\w+|vostr\w+|su[oae]|tu[oae]|uw|jullie|jouw"
    r"|voss\w+|seus?|suas?|teus?|tuas?|ваш\w*|тво\w+|je (?:collega|team|baas|kantoor|boekhoud\w+))\b"
)
"""With one of these, in plain words, whoever is put in copy may be the reader's."""

CALLED = re.compile(rf"@?{_NAME}(?:[ ]?[,:–—]|[ ]-)[ ]")
"""A sentence that calls somebody by name."""

MENTIONED = re.compile(rf"@{_NAME}(?:[ ]?[,:–—]|[ ]-)?[ ]")
"""A sentence that is said to one of several readers."""

ADDRESSED = re.compile(rf"(?!(?:Zur|Nur|For|Just|Pour|Para|Per|Ter|Для)\b)(?:{_NAME}\.?[ ]){{0,2}}{_NAME},[ ]")
"""A sentence that is said to somebody, by name or by title and name."""

SPOKEN_TO = re.compile(
    rf"(?:{_NAME}\.?[ ]){{0,2}}{_NAME},[ ](?!(?:{_WHO}|is|has|hat|ist|heeft|by|übrigens|trouwens|кстати)\b)"
)
"""The same, and the name opens no word about somebody: "Sam, from the studio, has it"."""

NO_NAMES = frozenset(
    """unfortunately incidentally luckily afterwards however finally fortunately additionally moreover hopefully sadly
    danach trotzdem ausserdem zudem kurzum nebenbei ubrigens glucklicherweise entretemps enfin cependant toutefois heureusement
    ademas tambien finalmente inoltre infine comunque tenslotte bovendien gelukkig felizmente
    также наконец итак впрочем вдобавок поэтому напоминаю""".split()
)
"""What opens a sentence before a pause, with a capital, and is known to no grammar: nobody is called so."""

_TITLE = r"""((?i:mr|mrs|ms|miss|dr|herrn?|frau|monsieur|madame|mme|señora?|sra?|don|doña|signora?|sig|dottor|dottoressa|dott|avvocato|ingegner|meneer|mevrouw|mevr
    |mw|senhora?|dona|dra|господин|госпожа))"""
TITLED = re.compile(rf"{_TITLE}\b\.?(?:[ ][A-ZÀ-ÖØ-ÝА-ЯЁ][^ ,]*){{0,3}},[ ]", re.VERBOSE)
"""A sentence that is said to somebody by title."""

ONLY_TOLD = re.compile(
    r"""\b(?:in[ ]the[ ]loop|for[ ]your[ ]info(?:rmation)?|fyi|just[ ]so[ ]you[ ]know|nur[ ]zur[ ](?:info(?:rmation)?|kenntnis)|zur[ ]info(?:rmation)?[ ]in[ ](?:kopie|cc)
    |en[ ]copie[ ]pour[ ]info(?:rmation)?|pour[ ]info(?:rmation)?|en[ ]copia[ ]para[ ]que|para[ ]que[ ](?:estes|este|esteis|esten)[ ]al[ ]tanto|para[ ]tu[ ]informacion|in[ ]copia[ ]per|per[ ]conoscenza|per[ ]informazione
    |ter[ ]info(?:rmatie)?|in[ ](?:cc|kopie)[ ]ter|em[ ]copia[ ]para|para[ ](?:seu|teu|vosso)?[ ]?conhecimento|для[ ](?:сведения|информации)|в[ ]копии[ ]для
    |keep[ ]you[ ](?:posted|updated|informed)|halten[ ](?:sie|dich|euch)[ ](?:gern[ ])?auf[ ]dem[ ]laufenden|(?:vous|te|t')[ ]?(?:tenons|tiens|tiendrons|tiendrai)[ ](?:au[ ]courant|informee?s?)
    |(?:mantendremos|mantenemos|mantengo|mantendre)[ ](?:al[ ]tanto|informad\w+)|(?:teniamo|terremo|tengo|terro)[ ](?:aggiornat\w|informat\w|al[ ]corrente)|op[ ]de[ ]hoogte|(?:vamos|vou)[ ]dando[ ]noticias
    |(?:manteremos|mantemos|mantenho|manterei)[ ](?:informad\w+|a[ ]par)|(?:держим|держу|держать)[ ](?:вас|тебя)[ ]в[ ]курсе)\b""",
    re.VERBOSE,
)
"""In plain words: whoever is told so is asked for nothing."""
