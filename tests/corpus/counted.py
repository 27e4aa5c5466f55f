"""`python -m tests.corpus.counted`: counts the words of every labelled client's mail into the tables of `leaning`."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

import bot.mail.words
from bot.mail.leaning import LETTERS, TABLES, signs
from tests.corpus import score_answers, score_minds

OFTEN = 2
"""Mails in which a pair of words must have stood: one that stood once is chance."""
WIDTH = 118

_LETTER = {answer.value if answer else "null": letter for letter, answer in LETTERS.items()}
_HEAD = '''"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""

SEEN = """
{rows}
"""
'''

Seen = dict[str, Counter[str]]


class Mail(NamedTuple):
    """A labelled mail of a client."""

    round: str
    language: str
    letter: str
    text: str


def mails() -> Iterator[Mail]:
    """Every client's mail of our corpora whose label is an answer."""
    for case in score_answers.cases():
        if not case.team:
            yield Mail("answers", case.language, _LETTER[case.expected], case.text)
    for mind in score_minds.MINDS:
        for number, cases in score_minds.rounds(mind):
            for one in cases:
                if not one.team and one.does in _LETTER:
                    yield Mail(f"{mind} {number}", one.name.split()[1], _LETTER[one.does], one.text)


def counted(labelled: Iterable[Mail]) -> dict[str, Seen]:
    """For every language and sign in how many mails of each kind it stood."""
    seen: dict[str, Seen] = {language: defaultdict(Counter) for language in sorted(TABLES)}
    for mail in labelled:
        if mail.language in seen:
            for sign in signs(mail.text):
                seen[mail.language][sign][mail.letter] += 1
    return {language: dict(table) for language, table in seen.items()}


def told(seen: Seen) -> Seen:
    """The signs that tell something."""
    return {sign: counts for sign, counts in seen.items() if counts.total() >= (OFTEN if "_" in sign else 1)}


def source(table: Seen) -> str:
    """A table as the module that holds it, signs of the same counts together."""
    rows = defaultdict(list)
    for sign in sorted(table):
        counts = table[sign]
        rows["".join(f"{letter}{counts[letter] if counts[letter] > 1 else ''}" for letter in sorted(counts))].append(
            sign
        )
    entries = (entry for counts in sorted(rows) for entry in (f"{counts}:", *rows[counts]))
    return _HEAD.format(rows="\n".join(wrap(" ".join(entries), WIDTH, break_on_hyphens=False)))


def path(language: str) -> Path:
    """Where the table of a language stands."""
    return Path(bot.mail.words.__path__[0]) / f"leaning_{language}.py"


if __name__ == "__main__":
    for code, found in counted(mails()).items():
        path(code).write_text(source(told(found)), encoding="utf-8")
