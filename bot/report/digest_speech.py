"""A sentence of the digest in the reader's language, English where a language lacks it."""

from collections.abc import Mapping

from bot.report.digest_tongues import de, en, es, fr, it, nl, pt, ru

TONGUES: Mapping[str, Mapping[str, str]] = {
    "en": en.SAID,
    "de": de.SAID,
    "es": es.SAID,
    "fr": fr.SAID,
    "it": it.SAID,
    "nl": nl.SAID,
    "pt": pt.SAID,
    "ru": ru.SAID,
}
SINGULARS = {"needs_you": "one needs_you", "going_out": "one going_out", "days": "one day", "strange": "one strange"}
SINGULARS |= {one: f"one {one}" for one in ("question for", "turn for")}
"""What is said of one, where a number bends the word behind it; elsewhere a count stands behind a colon."""


def say(key: str, language: str, **values: object) -> str:
    """One sentence of the table with its values."""
    return TONGUES.get(language, en.SAID).get(key, en.SAID[key]).format(**values)


def say_count(key: str, count: int, language: str) -> str:
    """A sentence that counts."""
    single = SINGULARS.get(key.removeprefix("count "), "")
    if count == 1 and single in TONGUES.get(language, en.SAID):
        return say(single, language)
    return say(key, language, count=count)
