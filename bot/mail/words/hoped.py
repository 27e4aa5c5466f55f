"""What was hoped or planned once, and is not said to hold still, of each language."""

from collections.abc import Mapping

HOPED: Mapping[str, str] = {
    "en": r"(?:had|i'd|we'd|'d) (?:\w+ )?(?:hoped|planned|wanted|intended|meant)",
    "de": r"(?:hatte|hatten) (?:\w+ ){0,3}(?:gehofft|geplant|vorgehabt)",
    "fr": r"(?:avais|avions) (?:\w+ )?(?:espéré|prévu|pensé)",
    "es": r"(?:había|habíamos) (?:\w+ )?(?:pensado|esperado|previsto)",
    "it": r"(?:avevo|avevamo) (?:\w+ )?(?:sperato|pensato|previsto)",
    "pt": r"(?:tinha|tínhamos) (?:\w+ )?(?:pensado|esperado|previsto|planeado|planejado)",
    "nl": r"(?:had|hadden) (?:\w+ ){0,2}gehoopt|hoopte|hoopten",
    "ru": r"(?:собирал|надеял)(?:ся|ась|ись)|(?:планировал|рассчитывал)[аи]?",
}

READERS_WORD: Mapping[str, str] = {
    "de": r"(?:ihr wolltet|du wolltest|wolltet ihr|wolltest du)"
    r"|(?:ihr habt|du hast) (?:mir |uns )?(?:\w+ ){0,2}(?:versprochen|zugesagt)",
    "fr": r"(?:vous|tu) (?:m' |nous )?(?:avez|aviez|as|avais) (?:\w+ )?promis",
    "es": r"prometisteis|prometiste|(?:habéis|has|habíais|habías) prometido|ibais a|ibas a",
    "it": r"(?:avete|hai|avevate|avevi) (?:\w+ )?promesso|dovevate|dovevi",
    "pt": r"prometeste|(?:iam|ias) \w+r|ficaram de|ficaste de",
    "nl": r"(?:je hebt|jullie hebben|u heeft|u hebt) (?:me |mij |ons )?(?:\w+ ){0,2}beloofd(?: dat)?"
    r"|jullie zouden(?! .*hebben)",
}
"""What the reader promised, or was to do: the writer reminds of it."""

OUGHT = frozenset({"zou", "zouden"})
"""The Dutch "was to": with "but not" behind it, it is past."""
ABLE = frozenset({"kunnen"})
INFINITIVE = frozenset({"zu", "te"})
