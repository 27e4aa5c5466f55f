"""`python -m tests.corpus.counted`: counts the words of every labelled mail into the tables of `leaning`."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from textwrap import wrap
from typing import NamedTuple

import bot.mail.words
from bot.mail.leaning import LETTERS, OF_TEAM, TABLES, signs
from bot.mail.request import spoken
from bot.mail.statements import statements
from tests.corpus import score_answers, score_minds, score_team

OFTEN = 2
"""Mails in which a pair of words must have stood: one that stood once is chance."""
WIDTH = 190
"""A table is looked up, and read by nobody line by line."""

_LETTER = {answer.value if answer else "null": letter for letter, answer in LETTERS.items()}
_OF_TEAM = {doing: letter for letter, doing in OF_TEAM.items()}
_HEAD = '''"""In how many labelled mails each beginning of a word, or pair, stood, by what they do (counted)."""
# ruff: noqa: E501 - counts, which nobody reads line by line

SEEN = """
{rows}
"""
'''

Seen = dict[str, Counter[str]]

# Each fifth of the rounds is counted without the others, so that most mails are asked for four times.
_signs = cache(signs)


class Mail(NamedTuple):
    """A labelled mail of a client, or of a team."""

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


def team_mails() -> Iterator[Mail]:
    """Every mail of a team in our corpora, without its greeting."""
    for mail in _team_mails():
        yield mail._replace(text=spoken(statements(mail.text, mail.language)))


def _team_mails() -> Iterator[Mail]:
    for case in score_answers.cases():
        if case.team:
            yield Mail("answers", case.language, _OF_TEAM[case.expected], case.text)
    for mind in score_minds.MINDS:
        for number, cases in score_minds.rounds(mind):
            for one in cases:
                if one.team and one.does in _OF_TEAM:
                    yield Mail(f"{mind} {number}", one.name.split()[1], _OF_TEAM[one.does], one.text)
    for asked in score_team.cases():
        yield Mail(asked.round, asked.language, _OF_TEAM[asked.does], asked.text)


def counted(labelled: Iterable[Mail]) -> dict[str, Seen]:
    """For every language and sign in how many mails of each kind it stood."""
    seen: dict[str, Seen] = {language: defaultdict(Counter) for language in sorted(TABLES)}
    for mail in labelled:
        if mail.language in seen:
            for sign in _signs(mail.text):
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


def tables() -> Iterator[tuple[Path, str]]:
    """Every table as it has to stand, and where."""
    for name, labelled in (("leaning", mails()), ("asking", team_mails())):
        for language, seen in counted(labelled).items():
            yield Path(bot.mail.words.__path__[0]) / f"{name}_{language}.py", source(told(seen))


if __name__ == "__main__":
    for path, table in tables():
        path.write_text(table, encoding="utf-8")
