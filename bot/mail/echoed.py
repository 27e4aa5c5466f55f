"""A question that its writer answers at once: "The annual accounts? You'll have them on Friday"."""

from collections.abc import Sequence, Set

from bot.mail.statements import Statement
from bot.mail.words.echoed import IS, OPENS, TAKES_UP
from bot.mail.words.opening import INTERROGATIVES

LONGEST = 4
"""So many words take up what was asked for: "the signed annual accounts"."""

SHORTEST = 3
"""So few answer without a word for it: "On Friday"."""

ALONE = 1
"""Words of a Russian thing, which has no article."""


def is_echo(asked: Statement, after: Statement | None, plans: Set[str]) -> bool:
    """Nothing but a thing is named, and the next sentence says when it comes."""
    if after is None or not asked.sentence.asked or after.sentence.asked or after.sentence.written not in plans:
        return False
    language = asked.grammar.language
    if not _names_a_thing([word for word in asked.sentence.words if word != ","], language):
        return False
    said = [word for word in after.sentence.words if word != ","]
    return len(said) <= SHORTEST or TAKES_UP[language].search(after.sentence.written) is not None


def _names_a_thing(words: Sequence[str], language: str) -> bool:
    if not 0 < len(words) <= LONGEST or not (INTERROGATIVES[language] | IS).isdisjoint(words):
        return False
    return len(words) > 1 and words[0] in OPENS[language] or language == "ru" and len(words) <= ALONE
