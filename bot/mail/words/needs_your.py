"""A paper that needs what only the reader gives, and a word of theirs that would help; in plain words (`sentences.plain`)."""
# ruff: noqa: E501 - a pattern is a line, however many words it has

import re
from functools import cache

_PATTERNS = {
    "en": (
        r"(?:needs|wants|requires|lacks|awaits)[ ](?:only[ ]|still[ ])?your[ ](?:signature|initials|approval|consent|countersignature)",
        r"\byour[ ](?:[^ ]+[ ]){1,8}?would[ ](?:assist|help|be[ ](?:helpful|useful|welcome|appreciated|invaluable))\b(?![ ](?:nobody|no[ ]one))",
    ),
    "de": (
        r"(?:bedarf|bedurfen|braucht|benotigt|benotigen)[ ](?:[^ ,]+[ ]){0,2}?(?:ihrer|eurer|deiner|ihre|eure|deine)[ ](?:unterschrift|freigabe|zustimmung|signatur)",
        r"\bfur[ ](?:ihre|eure|deine|ein\w*)[ ](?:[^ ,]+[ ]){1,8}?(?:ware|waren)[ ](?:ich|wir)(?:[ ](?:ihnen|euch|dir))?(?:[ ][^ ,]+){0,6}?[ ](?:dankbar|verbunden)\b",
    ),
    "fr": (
        r"(?:appelle|requiert|necessite|exige|reclame|attend)[ ](?:encore[ ])?(?:votre|ta)[ ](?:signature|accord|paraphe|visa|aval|approbation)",
        r"\b(?:vos|votre|ton|ta|tes)[ ](?:[^ ,]+[ ]){1,8}?(?:(?:me|nous)[ ])ser(?:ait|aient)[ ](?:(?:tres|fort)[ ])?(?:precieu\w+|utiles?|d'[ ]un)",
    ),
    "es": (
        r"(?:precisa|requiere|necesita|lleva)[ ](?:(?:aun|todavia|de)[ ]){0,2}(?:su|tu|vuestra)[ ](?:firma|conformidad|aprobacion|visto[ ]bueno)",
        r"\b(?:quedaria|quedariamos|estaria|estariamos|quedo|quedamos)[ ](?:muy[ ])?agradecid[oa]s?[ ]si[ ](?:me|nos)[ ]",
    ),
    "it": (
        r"(?:richiede|necessita|attende|aspetta)[ ](?:ancora[ ])?(?:(?:della?|la)[ ])?(?:sua|tua|vostra)[ ](?:firma|approvazione|sigla|sottoscrizione)",
        r"\b(?:le|vi|ti)[ ](?:sarei|saremmo)[ ](?:molto[ ])?grat[oaie][ ](?:dell[aeo']|per|se|di)",
    ),
    "nl": (
        r"(?:behoeft|vereist|vraagt|mist)[ ](?:(?:nog|om)[ ]){0,2}(?:uw|je|jouw|jullie)[ ](?:handtekening|akkoord|paraaf|goedkeuring)",
        r"\b(?:uw|je|jullie)[ ](?:[^ ,]+[ ]){1,8}?zou(?:den)?[ ](?:ik|we|wij)[ ](?:(?:u|je|jullie)[ ])?(?:zeer[ ])?(?:erkentelijk|dankbaar)\b",
    ),
    "pt": (
        r"(?:carece|precisa|necessita|requer|aguarda)[ ](?:ainda[ ])?(?:(?:da|a|de)[ ])?(?:sua|tua|vossa)[ ](?:assinatura|rubrica|aprovacao)",
        r"\b(?:ficar|ficaria|ficariamos|estaria)[ ](?:(?:lhes?|te|vos)[ ])?(?:ia[ ]|iamos[ ])?(?:muito[ ])?(?:grat|agradecid)[oa]s?[ ](?:pel[oa]s?|por|se)[ ]",
    ),
    "ru": (
        r"(?:нужна|требуется|необходима)[ ](?:еще[ ])?(?:ваша|твоя)[ ](?:подпись|виза)",
        r"\b(?:буду|будем|был[аи]?[ ]бы)[ ](?:очень[ ])?(?:признател\w+|благодар\w+)[ ](?:вам[ ])?за[ ](?:ваш\w*|тво\w*)[ ](?:замечани|отзыв|ответ|пояснени|мнени|комментари)\w*",
    ),
}
"""What it needs, and what somebody would be glad of; "your help was useful" thanks for it."""

_NO = r"n't|not|never|no[ ]longer|if|nicht|kein\w*|mehr|wenn|falls|ne|n'|pas|plus|no|ya|cuando|non|piu|quando|niet|geen|als|nao|ja|не|больше|если|уже"
"""Anywhere before it: it needs it no more, or only then."""


@cache
def needs_your(language: str) -> re.Pattern[str]:
    """What a language says of it, compiled when a team's mail is first read in it."""
    paper, wish = _PATTERNS[language]
    free = rf"(?:(?!(?:{_NO})(?![^ ]))[^ ]+[ ])"
    return re.compile(
        rf"{free}{{0,30}}?(?:{paper})\b(?![ ](?:nicht|pas|niet|not|no)\b)|.{{0,200}}?(?:{wish})", re.VERBOSE
    )
