"""What only holds for who has not done it yet: "if you have paid meanwhile, please disregard this"; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

_PATTERNS = {
    "en": (
        r"ignore|disregard|take[ ]no[ ]notice|pay[ ]no[ ]attention|(?:consider|treat)[ ](?:this|it)[ ].{0,20}(?:void|moot|settled)",
        r"if|should|in[ ]case",
    ),
    "de": (
        r"ignorier\w*|gegenstandslos|hinfallig|als[ ]erledigt|zu[ ]ignorieren",
        r"falls|wenn|sofern|sollten?|haben[ ]sie|hast[ ]du|habt[ ]ihr",
    ),
    "fr": (r"ignor\w+|ne[ ]pas[ ]tenir[ ]compte|tenez[ ]pas[ ]compte|sans[ ]objet", r"si|s'"),
    "es": (r"ignor\w+|caso[ ]omiso|no[ ](?:tenga|tengan|tengas)[ ]en[ ]cuenta", r"si|en[ ]caso[ ]de"),
    "it": (
        r"ignor\w+|non[ ](?:tenga|tenere|tenete|tenga)[ ]conto|(?:consider\w+|riten\w+)[ ].{0,20}(?:annullat|null|superat)\w+",
        r"(?<!da[ ])se|qualora|nel[ ]caso",
    ),
    "nl": (
        r"negeer\w*|negeren|als[ ]niet[ ]verzonden|als[ ]vervallen|geen[ ]rekening",
        r"als(?![ ](?:niet|vervallen|afgedaan))|indien|mocht\w*|(?:hebt|heeft|heb|hebben)[ ](?:u|je|jullie)",
    ),
    "pt": (r"ignor\w+|desconsider\w+|sem[ ]efeito|nao[ ]tenha[ ]em[ ]conta", r"se|caso"),
    "ru": (r"(?:про)?игнорир\w+|не[ ]обращаи\w*[ ]внимания|считаи\w*[ ].{0,20}недеиствительн\w+", r"если"),
}
"""To leave it unread, and the condition."""


@cache
def crossed(language: str) -> re.Pattern[str]:
    """What a language says of it, compiled when a team's mail is first read in it."""
    ignore, condition = _PATTERNS[language]
    return re.compile(rf"(?=.{{0,300}}?\b(?:{condition})(?![^ ]))(?=.{{0,300}}?\b(?:{ignore})(?![^ ]))", re.VERBOSE)
