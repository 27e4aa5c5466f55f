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

OUGHT = frozenset({"zou", "zouden"})
"""The Dutch "was to": with "but not" behind it, it is past."""
ABLE = frozenset({"kunnen"})
INFINITIVE = frozenset({"zu", "te"})
