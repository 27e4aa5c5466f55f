"""Small words by which a day is told to be later than hoped, by language."""

ONLY = {
    "en": frozenset({"only"}),
    "de": frozenset({"erst", "frühestens"}),
    "fr": frozenset({"que", "qu'"}),
    "es": frozenset({"solo", "sólo"}),
    "it": frozenset({"solo", "soltanto"}),
    "pt": frozenset({"só", "somente", "apenas"}),
    "nl": frozenset({"pas"}),
    "ru": frozenset({"только", "лишь"}),
}
"""They stand before a day that is not sooner; the French one needs its "ne"."""

RESTRICTED = frozenset({"ne", "n'"})
"""The half of the French restriction that stands before the verb."""

MANAGED = frozenset({"получится", "удастся"})
"""Verbs of managing that elsewhere are read as doing."""

UNTIL = {"en": frozenset({"until", "till"}), "es": frozenset({"hasta"})}
"""Behind a negation they name the day it comes; in the other languages they name one that is too early."""
