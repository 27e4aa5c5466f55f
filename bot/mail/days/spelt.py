"""Words as they follow each other, looked for by a pattern of whole words."""

import re
from collections.abc import Iterable
from functools import cache

from bot.mail.days.words import Token


def reads(tokens: Iterable[Token], source: str) -> bool:
    """Whether the words are somewhere those of the pattern; no word is looked into."""
    return _whole(source).search(" ".join(token.form for token in tokens)) is not None


@cache
def _whole(source: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\S)(?:{source})(?!\S)")
