"""One mail read by every reader in turn: who wrote, what is new, what it says, by when."""

from collections.abc import Collection
from dataclasses import replace
from enum import Enum, auto

from bot.mail.answer import answer
from bot.mail.beside import beside_a_notice
from bot.mail.certified import opened
from bot.mail.claiming import claims_to_act
from bot.mail.dates import dates, days_and_absence
from bot.mail.grammar import Mark
from bot.mail.handed_on import handed_on
from bot.mail.handed_over import handed_over_by
from bot.mail.language import language
from bot.mail.likeness import likeness
from bot.mail.message import Answer, DayKind, HandedOn, Kind, Message, NewWords, Origin, Request, Understanding
from bot.mail.origin import origin, origin_of_orders
from bot.mail.quoting import new_words
from bot.mail.request import puts_off, request
from bot.mail.sealed import is_sealed
from bot.mail.statements import GRAMMARS, statements
from bot.mail.taken import takes
from bot.mail.transliterated import in_cyrillic

DEFERRING = frozenset({Answer.PROMISE, Answer.ACKNOWLEDGEMENT})
"""What answers no question, whoever writes it: "I have to ask the printer, I'll tell you tomorrow"."""


class Side(Enum):
    """Whose words they are, as far as that is known before they are read."""

    TEAM = auto()
    """A member's: nobody takes them for a client's answer, or for a client's absence."""
    ORDERING = auto()
    """A member's with an order among its lines: its words alone make no machine of them."""
    OTHERS = auto()
    """Not the team's: what they ask for is for a person to see, and nobody is chased for it."""
    ANSWER = auto()
    """Such a one's answer to a member: a list that hands it on makes no machine of them."""
    ANY = auto()
    """Nobody knows whose: read as if it were anybody's."""


OF_THE_TEAM = frozenset({Side.TEAM, Side.ORDERING})


def understand(message: Message, side: Side = Side.ANY, colleagues: frozenset[str] = frozenset()) -> Understanding:
    """What the project room needs to know of one message; pure, and it never raises on bad mail."""
    inside = opened(message)
    came_from = origin_of_orders(inside) if side is Side.ORDERING else origin(inside)
    if came_from.kind is Kind.BULK and side is Side.ANSWER:
        came_from = Origin(kind=Kind.HUMAN, because=("somebody answers a member, through a list",))
    words = replace(new_words(inside), colleagues=colleagues)
    heard, spoken = _heard(words)
    person = came_from.kind is Kind.HUMAN
    is_teams = person and side in OF_THE_TEAM
    sent = message.date or message.at
    told = heard.text, sent, spoken, came_from.kind
    days, away = (dates(*told), False) if is_teams else days_and_absence(*told)
    # What cannot be read is shown to the team: taken for a nod, it would nag somebody who has answered.
    readable = person and not is_teams and not is_sealed(inside, words)
    said = answer(heard, inside.attachments, days, spoken) if readable else None
    if said is Answer.ACKNOWLEDGEMENT and any(day.kind is DayKind.AWAY_UNTIL for day in days):
        said = _answered_beside(inside, heard, spoken) or said
    may_ask = person and (side is Side.ANY or side in OF_THE_TEAM)
    asked = request(heard, spoken) if may_ask else Request(asks=False, closes=False)
    if is_teams and not (asked.asks or asked.closes):
        answers_nothing = answer(heard, inside.attachments, days, spoken) in DEFERRING
        asked = replace(asked, defers=answers_nothing or puts_off(heard, spoken))
    return Understanding(
        message=message,
        origin=came_from,
        words=words,
        language=spoken,
        answer=said,
        request=asked,
        dates=days,
        away=away,
        handed_on=_handed_on(inside, words) if person else None,
        handed_over_by=handed_over_by(inside, came_from.kind, words.text),
    )


def _answered_beside(message: Message, heard: NewWords, spoken: str | None) -> Answer | None:
    """ "I am away until Monday. We are four.": what is said beside the absence, where it answers."""
    beside = beside_a_notice(message)
    # Of few words alone it would be a bare answer; beside an absence "I know it's late" is talk.
    if spoken not in GRAMMARS:
        return None
    if not any(one.marks - {Mark.REVIEW} or takes(one.sentence.written) for one in statements(beside, spoken)):
        return None
    said = answer(replace(heard, text=beside), (), (), spoken)
    return None if said in DEFERRING else said


def without_orders(known: Understanding, orders: Collection[str]) -> Understanding:
    """The same mail without its order lines, which are for us and ask nobody else for anything."""
    lines = known.words.text.splitlines()
    text = "\n".join(line for line in lines if line.strip() not in orders).strip()
    words = replace(known.words, text=text)
    heard, spoken = _heard(words)
    days = dates(heard.text, known.message.date or known.message.at, spoken, known.origin.kind)
    return replace(known, words=words, language=spoken, request=request(heard, spoken), dates=days)


def _heard(words: NewWords) -> tuple[NewWords, str | None]:
    """The words as the readers take them, and their language: Russian in Latin letters is Russian."""
    spoken = language(words.text)
    russian = in_cyrillic(words.text) if spoken != "en" else None
    return (words, spoken) if russian is None else (replace(words, text=russian), "ru")


def _handed_on(message: Message, words: NewWords) -> HandedOn | None:
    """A forwarded mail, read as if it had come itself, but not what that one forwards in turn."""
    inner = handed_on(message, words)
    if inner is None or inner.sender is None:
        return None
    said, spoken = _heard(new_words(inner))
    came_from = origin(inner)
    kind = came_from.kind
    days, away = days_and_absence(said.text, inner.date or inner.at, spoken, kind)
    readable = kind is Kind.HUMAN and not is_sealed(inner, said)
    said_so = answer(said, inner.attachments, days, spoken) if readable else None
    forwarded = message.date or message.at
    return HandedOn(
        author=inner.sender,
        answer=said_so,
        dates=days,
        kind=kind,
        away=away,
        left=came_from.left,
        claims=readable and claims_to_act(said.text),
        likeness=likeness(said.text),
        written=inner.date if inner.date and inner.date.date() != forwarded.date() else None,
    )
