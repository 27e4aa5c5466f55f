"""Every labelled mail of our corpora, for what is weighed in them."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from bot.mail.gloss import TABLES
from bot.mail.leaning import LETTERS, OF_TEAM
from bot.mail.message import DayKind, Kind
from bot.mail.request import spoken
from bot.mail.statements import statements
from tests.corpus import score_answers, score_dates, score_minds, score_team

LEARNT = Path(__file__).parents[1] / "mail" / "learnt.txt"
SINGLE = "learnt"
"""The round of the sentences that were misunderstood once."""
ANSWERED = "team"
"""What gives the ball to the team, whatever it is."""
SENT = datetime.fromisoformat("2026-03-04T10:12:00+01:00")
"""When those were written."""

_LETTER = {answer.value if answer else "null": letter for letter, answer in LETTERS.items()}
_OF_TEAM = {doing: letter for letter, doing in OF_TEAM.items()}


class Mail(NamedTuple):
    """A labelled mail of a client, or of a team."""

    round: str
    language: str
    letter: str
    text: str
    digest: str


class Dated(NamedTuple):
    """A client's mail, and the days that it promises."""

    round: str
    language: str
    sent: datetime
    text: str
    promised: frozenset[date]


def digest_of(text: str) -> str:
    """By which a mail is found again in another file."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def mails() -> Iterator[Mail]:
    """Every client's mail whose label is an answer."""
    for case in score_answers.cases():
        if not case.team:
            yield _mail("answers", case.language, _LETTER[case.expected], case.text)
    for mind in score_minds.MINDS:
        for number, cases in score_minds.rounds(mind):
            for one in cases:
                if not one.team and one.does in _LETTER:
                    yield _mail(f"{mind} {number}", one.name.split()[1], _LETTER[one.does], one.text)
    for language, does, _, text in _learnt():
        if does in _LETTER or does == ANSWERED:
            letter = _LETTER["question" if "?" in text else "delivers"] if does == ANSWERED else _LETTER[does]
            yield _mail(SINGLE, language, letter, text)


def dated() -> Iterator[Dated]:
    """Every person's mail whose days are labelled."""
    for mind in score_minds.MINDS:
        for number, cases in score_minds.rounds(mind):
            for one in cases:
                if not one.team and not one.machine:
                    yield Dated(f"{mind} {number}", one.name.split()[1], one.sent, one.text, _promised(one.days))
    for case in score_dates.cases():
        if case.kind is Kind.HUMAN:
            yield Dated(case.name.split("/")[0], case.language, case.sent, case.text, _promised(case.days))
    for language, _, day, text in _learnt():
        promised = () if day == "-" else (date.fromisoformat(f"2026-{day}"),)
        yield Dated(SINGLE, language, SENT, text, frozenset(promised))


def team_mails() -> Iterator[Mail]:
    """Every mail of a team, without its greeting."""
    for mail in _team_mails():
        yield mail._replace(text=spoken(statements(mail.text, mail.language)))


def digests() -> dict[str, str]:
    """For every table of words by which labelled mails, and by which glosses, it is weighed: one of others is stale."""
    texts: dict[str, list[str]] = defaultdict(lambda: sorted(TABLES.values()))
    for name, found in (("leaning", mails()), ("asking", team_mails())):
        for mail in found:
            if mail.language in TABLES:
                texts[name].append(f"{mail.language} {mail.letter} {mail.text}")
    for one in dated():
        if one.language in TABLES:
            texts["promising"].append(f"{one.language} {' '.join(map(str, sorted(one.promised)))} {one.text}")
    return {name: digest_of("\n".join(sorted(of))) for name, of in texts.items()}


def _mail(of_round: str, language: str, letter: str, text: str) -> Mail:
    return Mail(of_round, language, letter, text, digest_of(text))


def _learnt() -> Iterator[tuple[str, str, str, str]]:
    for line in LEARNT.read_text(encoding="utf-8").splitlines():
        label, _, text = line.partition(" | ")
        language, does, day = label.split()
        yield language, does, day, text


def _promised(days: frozenset[score_dates.Expected]) -> frozenset[date]:
    return frozenset(on for kind, on, _ in days if kind is DayKind.PROMISE)


def _team_mails() -> Iterator[Mail]:
    for case in score_answers.cases():
        if case.team:
            yield _mail("answers", case.language, _OF_TEAM[case.expected], case.text)
    for mind in score_minds.MINDS:
        for number, cases in score_minds.rounds(mind):
            for one in cases:
                if one.team and one.does in _OF_TEAM:
                    yield _mail(f"{mind} {number}", one.name.split()[1], _OF_TEAM[one.does], one.text)
    for asked in score_team.cases():
        yield _mail(asked.round, asked.language, _OF_TEAM[asked.does], asked.text)
