"""Whether two mails say the same: one that came itself, and one that somebody forwards."""

import re
from hashlib import sha256
from itertools import islice

_WORD = re.compile(r"\w+")
MOST_WORDS = 150
"""So many words at the beginning tell a mail from every other; what is kept of a long one has more."""
LENGTH = 24


def likeness(text: str) -> str:
    """Equal where the words are, however they are laid out; empty where there are none."""
    words = [found[0] for found in islice(_WORD.finditer(text.lower()), MOST_WORDS)]
    return sha256(" ".join(words).encode()).hexdigest()[:LENGTH] if words else ""
