"""What a member's mail orders: lines, numbered answers and plus-addresses become commands (design 9).

An order is what a member typed for us and nobody else: a line with its mark, alone, above any quote; where the mail
goes to the bot alone, also a bare verb. Everything else is text, however much it looks like an order."""

import difflib
import re
from dataclasses import dataclass
from enum import Enum

from bot.mail.days.ordered import FOR, UNTIL
from bot.project.order_words import FILLERS, LONGEST_WORDS, VERB_OF

LONGEST_LINE = 200
"""An order is short; a longer line is prose."""
MOST_LINES = 20
"""Nobody steers more threads in one mail; the rest is text."""
LONGEST_DAY = 5
"""Words a day is written in: `on Friday, 21 March 2025`."""
LONGEST_STRETCH = 8
"""Words an absence is written in: `Carol from 10 March to 20 March`."""

DAY, MAYBE_DAY, ADDRESS, WORD, TEXT, MAYBE_CLIENT = "day", "maybe_day", "address", "word", "text", "maybe_client"
LATER = "later"
"""Nothing, or a day that is plainly one: `wait until thursday`; `wait for Bob` is a sentence."""
NEEDS = {
    "snooze": DAY,
    "wait": LATER,
    "promise": DAY,
    "deadline": DAY,
    "away": MAYBE_DAY,
    "contact": ADDRESS,
    "step": WORD,
    "project": WORD,
    "lang": WORD,
    "note": TEXT,
    "pause": MAYBE_CLIENT,
    "resume": MAYBE_CLIENT,
}
"""What a verb takes behind it; the others take nothing."""

QUESTIONS = frozenset({"why", "status", "help", "list", "preview"})
"""They change nothing and are only answered."""
TEXT_BELOW = "reword"
"""The order whose text stands below it, to the end of what the member wrote."""
OUR_ID = re.compile(r"c[st]-[a-z2-7]{24}@", re.IGNORECASE | re.ASCII)
"""How the ids of our own letters begin; whether one is ours, its seal or the store says."""
CONFIRM = "confirm"
"""Yes, to what we asked by mail."""

_MARKED = re.compile(r"[#/](?:(\d{1,6})\s+)?([^\W\d_][\w'-]*[.!,;:]*)((?:\s.*)?)")
_NUMBERED = re.compile(r"(?:#|thread\s+)?(\d{1,6})\s*[.:)–—-]?\s+([^\W\d_].*)", re.IGNORECASE)
_SEVERAL = re.compile(r"#?(\d{1,6}(?:\s*(?:[,+&]|and|und|и)\s*\d{1,6}){1,9})\s*[.:)–—-]?\s+([^\W\d_].*)", re.IGNORECASE)
_NUMBER = re.compile(r"#?\d{1,6}")
# "Carol Stein <carol@acme.example>", as mail programs paste it.
_NAMED = re.compile(r"\"?(?:[^\W\d_][\w.'’-]*\s+){0,4}[^\W\d_][\w.'’-]*\"?\s*<[^\s<>@]+@[^\s<>@]+>")
_END = " \t.!,;"


class Stance(Enum):
    """To whom a member's mail goes, which decides how plainly an order may be written."""

    TO_US_ALONE = "to us alone"
    AMONG_US = "among us"
    """An answer to a letter of ours that nobody outside the team receives: numbered lines count."""
    TO_OTHERS = "to others"


@dataclass(frozen=True, slots=True)
class Command:
    """One order as it was typed."""

    verb: str
    """One of the verbs, or the unknown word."""
    words: str = ""
    number: int | None = None
    """The thread it names; None: the one the mail belongs to."""
    known: bool = True
    """Whether the verb is one of ours."""

    @property
    def fits(self) -> bool:
        """Whether the words behind the verb are what it takes."""
        return _fits(self.verb, self.words)


def order_lines(above: str, stance: Stance) -> tuple[str, ...]:
    """The lines that are orders, as typed; `above` is what the member wrote above any quote."""
    lines = [line.strip() for line in above.splitlines() if line.strip()]
    if stance is not Stance.TO_OTHERS:
        lines = [one for line in lines for one in _each(line)]
    found = [line for line in lines if len(line) <= LONGEST_LINE and _is_order(line, stance)]
    if any(command(line).verb == TEXT_BELOW for line in found):
        found = [line for line in found if command(line).known]  # what stands below it may count something, too
    elif stance is Stance.TO_US_ALONE and (found or len(lines) == 1):
        # All or none: whoever gives an order means the numbered line beside it too.
        meant_too = [line for line in lines if _may_be_meant(line) and (not found or _counts(line))]
        found = [line for line in lines if line in found or line in meant_too or (not found and _is_one_word(line))]
    return tuple(found[:MOST_LINES])


def _each(line: str) -> tuple[str, ...]:
    """`1, 2 wait` is `1 wait` and `2 wait`."""
    several = _SEVERAL.fullmatch(line)
    if several is None:
        return (line,)
    return tuple(f"{number} {several[2]}" for number in dict.fromkeys(re.findall(r"\d+", several[1])))


def _is_order(line: str, stance: Stance) -> bool:
    if line[0] in "#/" and (marked := _marked(line)):
        return marked.known or stance is Stance.TO_US_ALONE or bool(meant(marked.verb))
    if stance is Stance.TO_OTHERS:
        return False
    bare = _bare(line)
    bare = _numbered_behind(bare) if bare else None
    if bare is None:
        return _is_slip(line)
    if bare.number is None and stance is not Stance.TO_US_ALONE:
        return False
    # Without a mark `continue working` is a sentence, and working no client.
    return bare.fits and (NEEDS.get(bare.verb) != MAYBE_CLIENT or says_nothing(bare.words))


def _is_slip(line: str) -> bool:
    """`2 snoze friday`: a number, nearly a verb, and what that verb takes; only ever asked back."""
    numbered = _NUMBERED.fullmatch(line)
    word, _, words = numbered[2].partition(" ") if numbered else ("", "", "")
    verb = meant(word) if word else None
    return bool(verb) and NEEDS.get(verb or "") != TEXT and _fits(verb or "", words.strip(_END))


def _counts(line: str) -> bool:
    return _NUMBERED.fullmatch(line) is not None


def _may_be_meant(line: str) -> bool:
    """A mail to us of one short line with one word too few or too many: better asked back than passed over."""
    numbered = _NUMBERED.fullmatch(line)
    words = (numbered[2] if numbered else line).rstrip(_END).split()
    return bool(words) and len(words) <= LONGEST_DAY and (_bare(line) is not None or bool(meant(words[0])))


def _is_one_word(line: str) -> bool:
    """`1 cancel`, and nothing else: it was meant to steer, whatever the word; better asked back than passed over."""
    numbered = _NUMBERED.fullmatch(line)
    return numbered is not None and len(numbered[2].split()) == 1


def command(line: str) -> Command:
    """What a line of `order_lines` orders."""
    marked = _marked(line) if line[:1] in ("#", "/") else None
    found = marked or _bare(line)
    if found is not None:
        return _numbered_behind(found)
    numbered = _NUMBERED.fullmatch(line)
    word, *_ = (numbered[2] if numbered else line).split() or [""]
    return Command(word.lower(), number=int(numbered[1]) if numbered else None, known=False)


def _numbered_behind(said: Command) -> Command:
    """`got 3` is `3 got`, for verbs to which a number could mean nothing else."""
    takes_number = NEEDS.get(said.verb) in (None, MAYBE_CLIENT, LATER) and said.verb != TEXT_BELOW
    if said.number is not None or not takes_number or not _NUMBER.fullmatch(said.words):
        return said
    return Command(said.verb, number=int(said.words.lstrip("#")))


def _marked(line: str) -> Command | None:
    match = _MARKED.fullmatch(line)
    if match is None:
        return None
    number, word, rest = match.groups()
    said = _verb_first(f"{word}{rest}")
    verb, words = said or (word.lower().rstrip(_END + ":"), rest.strip())
    return Command(verb, words, int(number) if number else None, known=said is not None)


def _bare(line: str) -> Command | None:
    numbered = _NUMBERED.fullmatch(line)
    said = _verb_first(numbered[2] if numbered else line)
    return Command(said[0], said[1], int(numbered[1]) if numbered else None) if said else None


def _verb_first(text: str) -> tuple[str, str] | None:
    """The verb the text begins with, by its longest name, and the words behind it."""
    words = text.split()
    for count in range(min(LONGEST_WORDS, len(words)), 0, -1):
        verb = VERB_OF.get(" ".join(words[:count]).lower().strip(_END + ":"))
        if verb:
            # "Pause until Friday" is told when it ends, which is a snooze.
            ends = verb == "pause" and any(word.lower() in UNTIL for word in words[count : count + 1])
            return "snooze" if ends else verb, " ".join(words[count:]).strip(_END)
    return None


def _fits(verb: str, words: str) -> bool:
    said = words.split()
    match NEEDS.get(verb):
        case "day":
            return 0 < len(said) <= LONGEST_DAY
        case "maybe_day":
            return len(said) <= LONGEST_STRETCH
        case "address":
            return "@" in words and (len(said) == 1 or _NAMED.fullmatch(words) is not None)
        case "word":
            return len(said) == 1
        case "text":
            return bool(said)
        case "maybe_client":
            return len(said) == 1 or says_nothing(words)
        case "later":
            return says_nothing(words) or (len(said) <= LONGEST_DAY and _is_a_day(said))
        case _:
            return says_nothing(words)


def _is_a_day(said: list[str]) -> bool:
    first, second = said[0].lower(), said[1] if len(said) > 1 else ""
    return first in UNTIL or first in _WEEKDAYS or first.isdecimal() or (first in FOR and second.isdecimal())


def client_named(said: Command) -> str:
    """The key of a client behind a verb that may be given for a client as a whole; empty where there is none."""
    takes = NEEDS.get(said.verb) == MAYBE_CLIENT and said.number is None
    return "" if not takes or says_nothing(said.words) else said.words.strip(_END).lower()


def says_nothing(words: str) -> bool:
    """`Please`, `it`, `thank you`: what may stand behind any verb."""
    said = {word.lower().strip(_END) for word in words.split()}
    return {word for word in said if any(sign.isalnum() for sign in word)} <= FILLERS


def meant(word: str) -> str | None:
    """The verb an unknown word was probably meant for; None where nothing is near."""
    near = difflib.get_close_matches(word.lower().strip("#/" + _END), VERB_OF, n=1, cutoff=0.75)
    return VERB_OF[near[0]] if near else None


# --- plus-addresses --------------------------------------------------------------------------

_COUNTED = re.compile(r"\d{1,3}[dwm]")
_MONTH = r"(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*"
_DATED = re.compile(rf"\d{{1,2}}{_MONTH}|{_MONTH}\d{{1,2}}|\d{{4}}-\d\d-\d\d")
_WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun tomorrow "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag morgen".split()
)
_ALONE = frozenset({"pause", "close", "status", "wait", "skip", "ours", "theirs"})


def tag_lines(tag: str) -> tuple[str, ...]:
    """The orders of a plus-address (`3d`, `friday`, `21jan`, `2w-firm`, `pause`), as lines; none where it is none."""
    if tag in _ALONE:
        return (f"#{tag}",)
    day, _, step = (tag, "", "") if _is_day(tag) else tag.partition("-")
    if not _is_day(day):
        return ()
    return (f"#snooze {day}", *([f"#step {step}"] if step else []))


def _is_day(text: str) -> bool:
    return bool(_COUNTED.fullmatch(text) or _DATED.fullmatch(text)) or text in _WEEKDAYS
