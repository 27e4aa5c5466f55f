"""A member's answer in words, not orders: yes, no, a text of their own, or none that we can see (design 6.8, 9)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from bot.followup import order_answer_words as words
from bot.followup.shield import one_line
from bot.mail.message import Kind
from bot.mail.reading import read as read_message
from bot.ports import Book, Outgoing
from bot.project.order_mail import CONFIRM, LONGEST_LINE, TEXT_BELOW, Command, command
from bot.project.order_words import AGREES, FILLERS, GREETINGS, IT_WAS_ME, REFUSES
from bot.project.orders import Unclear
from bot.project.outgoing import team_key
from bot.project.records import Reading
from bot.project.state import Thread
from bot.walk.bearing import Bearer, answered_letter
from bot.walk.trial import Helm

_GREETING = re.compile(r"^-{60,}\n(?:[^\n]+\n)+\n([^\n]+)$", re.MULTILINE)
"""The first line of a letter, where a mail shows it below its head."""
_WORD = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"(?:[👍👌✅🆗][\ufe0f\U0001f3fb-\U0001f3ff]?\s*){1,5}")
"""A thumb up, in whatever colour."""
LONGEST_ANSWER = 6
"""Words; whoever says more than yes or no says something else."""
NO = "no"
"""As a verb: what a no means depends on the question."""


class Asked(Enum):
    """What a mail of ours asked."""

    APPROVAL = "approval/"
    BESIDE = "beside:"
    CONFIRMATION = "confirm/"
    NOTHING = ""


MEANS = {
    (Asked.APPROVAL, CONFIRM): "approve",
    (Asked.APPROVAL, NO): "hold",
    (Asked.BESIDE, CONFIRM): "got",
    # `If it is not, there is nothing to do`: the member is told what comes next.
    (Asked.BESIDE, NO): "status",
}
"""Which order a plain yes or no is, in answer to which question."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What a mail orders, and whatever makes it doubtful."""

    lines: tuple[str, ...]
    below: str = ""
    doubtful_text: bool = False
    """The text below may not be meant for the client: the member sees it once more before it goes."""
    typed: bool = True
    """False: it is what an answer in words comes to."""


def is_answer_in_words(book: Book, reading: Reading) -> bool:
    """A member's answer to a mail of ours that asked for one, in no order's words."""
    if reading.orders or reading.kind is not Kind.HUMAN:
        return False
    letter = answered_letter(book, reading)
    match question_of(letter):
        case Asked.NOTHING:
            return False
        case Asked.APPROVAL:
            return True
        case Asked.CONFIRMATION:
            return yes_or_no(reading.text, Asked.CONFIRMATION) == CONFIRM
        case Asked.BESIDE:
            return bool(yes_or_no(reading.text))


def question_of(letter: Outgoing | None) -> Asked:
    if letter is None or not letter.to_team:
        return Asked.NOTHING
    name = letter.key.removeprefix(team_key(letter.stream, letter.thread, ""))
    return next((one for one in Asked if name.startswith(one.value)), Asked.NOTHING)


def yes_or_no(text: str, asked: Asked = Asked.NOTHING) -> str:
    """The verb of a text that says nothing but yes, or nothing but no; empty for any other."""
    if _SIGN.fullmatch(text.strip()):
        return CONFIRM
    said = [word for word in _words(text) if word not in FILLERS]
    if not said or len(said) > LONGEST_ANSWER:
        return ""
    agrees = AGREES | IT_WAS_ME if asked is Asked.CONFIRMATION else AGREES
    return next((verb for verb, known in ((CONFIRM, agrees), (NO, REFUSES)) if _all_of(said, known)), "")


def _all_of(said: Sequence[str], known: frozenset[str]) -> bool:
    """Whether these words are phrases that are known, one after the other."""
    if not said:
        return True
    fits = (count for count in range(1, len(said) + 1) if " ".join(said[:count]) in known)
    return any(_all_of(said[count:], known) for count in fits)


def orders_of(bearer: Bearer, lines: Sequence[str]) -> Orders:
    """Its lines; where there are none, what its words come to."""
    reading, asked = bearer.reading, question_of(bearer.answered)
    if lines and not _is_a_word(asked, lines):
        doubtful = bool(reading.below) and reading.below != reading.text
        return Orders(lines=_whole(lines, reading, asked), below=reading.below, doubtful_text=doubtful)
    text = reading.text.strip() or "".join(lines)
    if verb := yes_or_no(text, asked):
        return Orders(lines=(f"#{verb}",), typed=False)
    letter = bearer.answered
    is_letter = letter is not None and _is_a_letter(text, letter)
    doubtful = not is_letter or text != reading.below.strip()
    return Orders(lines=(f"#{TEXT_BELOW}",), below=text, doubtful_text=doubtful, typed=False)


def _is_a_word(asked: Asked, lines: Sequence[str]) -> bool:
    """`Pas encore` in answer to a question is no `pause` that was mistyped."""
    said = command(lines[0])
    if len(lines) > 1 or asked is Asked.NOTHING or said.known and (said.verb != CONFIRM or said.fits):
        return False
    return bool(yes_or_no(lines[0], asked))


def _whole(lines: Sequence[str], reading: Reading, asked: Asked) -> tuple[str, ...]:
    """The lines, a yes with whatever else was written: what is not understood is asked back, and never passed over."""
    agrees = [line for line in lines if command(line).verb == CONFIRM]
    if not agrees or reading.token:
        return tuple(lines)
    others = [line for line in lines if line not in agrees]
    more = [one_line(reading.text)[:LONGEST_LINE]] if set(_words(reading.text)) - FILLERS - GREETINGS else []
    if asked is Asked.CONFIRMATION:  # a yes to an order as it stands; another order would be lost beside it
        more, others = [*others, *more], []
    return (" ".join((agrees[0], *more)), *others)


def meant(said: Command, orders: Orders, helm: Helm, letter: Outgoing | None) -> Command:
    """A command, a plain yes or no as what it answers; raises Unclear where that could be two things, or is nothing."""
    if not orders.typed and said.verb == TEXT_BELOW and not orders.below:
        raise Unclear(words.NO_WORDS)
    if said.verb not in (CONFIRM, NO) or not said.fits:
        return said
    asked = question_of(letter)
    if asked is Asked.APPROVAL and letter is not None and _asked_two_things(_thread(letter, helm)):
        raise Unclear(words.TWO_QUESTIONS)
    verb = MEANS.get((asked, said.verb))
    return replace(said, verb=verb, words="", known=True) if verb else said


def _thread(letter: Outgoing, helm: Helm) -> Thread | None:
    return helm.states.of(helm.book, letter.stream).threads.get(letter.thread or 0)


def _asked_two_things(thread: Thread | None) -> bool:
    """May this go, and was there an answer that we did not see: a yes would be either (design 4.12)."""
    silence = thread.silence if thread else None
    return thread is not None and silence is not None and f"answered:{silence.number}" in thread.asked


def _is_a_letter(text: str, answered: Outgoing) -> bool:
    """A remark may quote half the letter, but it does not greet the client by name; what does is a letter to them."""
    shown = read_message(answered.content, fallback=answered.next_at).parts[0].text
    found = _GREETING.search(shown)
    name = {word for word in _words(found[1]) if len(word) > 1} - GREETINGS if found else set()
    first = {word for word in _words(text.partition("\n")[0]) if len(word) > 1}
    return bool(name & first) and first <= GREETINGS | name


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
