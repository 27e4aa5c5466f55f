"""An answer beside a notice's words: a short sentence of which no notice is made."""

import re
from collections.abc import Iterator, Sequence

from bot.mail.absence import AUTOMATIC_WORDS, BESIDE, MAIN, declares
from bot.mail.concepts import SHORT, STOPS, TELEPHONE, named_by, said_by, sentences
from bot.mail.evidence import WHOM_TO_WRITE, Evidence, with_addresses_as_words
from bot.mail.frame import FAREWELL_WORDS, NOT_PASSED_ON_WORDS, NOT_TO_LOOK_WORDS, tells
from bot.mail.message import Message
from bot.mail.notices import ABBREVIATED, CLASSES
from bot.mail.phrases import Phrases, folded
from bot.mail.taken import wants
from bot.mail.words.beside import ASIDE, FROM_ME, HANGING, NOT_TAKEN, PLAIN_ANSWERS, STORIES, TAKING
from bot.mail.words.history import DAY_AND_MONTH_WORDS, LEADS

TABLES = (
    *(table for tables in CLASSES.values() for table in tables),
    *(table for _, table in (*MAIN, *BESIDE)),
    FAREWELL_WORDS,
    NOT_TO_LOOK_WORDS,
    NOT_PASSED_ON_WORDS,
    Phrases(ASIDE),
)
"""What sentences of notices say."""

FROM_ME_WORDS = Phrases(FROM_ME)

LONGEST = 20
"""Words of an answer that stands beside a notice; what is longer may be the story of an absence."""

_CLAUSE = re.compile(r",\s+|;\s+|\s[-–—]\s")
CLAUSES = 3
"""Clauses of a sentence that are told apart; more are a list."""

PLAIN = 9
"""Words of a clause that says one thing."""

NAMED_ANYWHERE = frozenset(
    ("me", "us", "others", "own", "ours", "digit", "days", "no", "not", "works", "from", "until", "back")
)
"""What a clause may name beside the matter."""

# A telephone number ends its sentence, as the number of a day does not.
_NUMBER_ENDED = re.compile(r"(?:(?<=\d{3}\.)|(?<=\d[ -]\d\d\.))\s+(?=[^\W\d_])")


def answers_beside(seen: Evidence) -> bool:
    """Who is away, and says in a sentence of its own what no notice says, has answered."""
    if AUTOMATIC_WORDS.found(seen.opening) is not None or declares(seen):
        return False
    return any(_is_answer(seen, written) for written in _sentences(seen))


def beside_a_notice(message: Message) -> str:
    """The sentences of a person's mail that no notice has; empty where there are none."""
    seen = Evidence(message)
    return " ".join(written for written in _sentences(seen) if _is_answer(seen, written))


def _sentences(seen: Evidence) -> Iterator[str]:
    for written in sentences(seen.own_lines):
        for one in _NUMBER_ENDED.split(written):
            wanted, comma, rest = one.partition(", ")
            yield from (f"{wanted}.", rest) if comma and wants(wanted) else _apart(seen, one)


def _apart(seen: Evidence, sentence: str) -> Sequence[str]:
    """ "Oak is fine, I'll read the rest when I'm back": what stands beside how mail is answered stands by itself."""
    clauses = _CLAUSE.split(sentence)
    if not 1 < len(clauses) <= CLAUSES:
        return (sentence,)
    told = [_tells_of_mail(seen, clause) for clause in clauses]
    if not any(told) or not any(map(_is_plain, clauses)):
        return (sentence,)
    return [f"{clause.rstrip('.')}." if _is_plain(clause) else clause.rstrip(".") for clause in clauses]


def _tells_of_mail(seen: Evidence, clause: str) -> bool:
    said = said_by(seen, clause)
    return "handle" in said and not said.isdisjoint(("mail", "back", "again"))


def _is_plain(clause: str) -> bool:
    """A statement that names nothing of a notice, and hangs on no other clause."""
    words = folded(clause).replace(".", " ").split()
    if not 1 < len(words) <= PLAIN or words[0] in HANGING or not STORIES.isdisjoint(words):
        return False
    if words[0] in TAKING and not NOT_TAKEN.isdisjoint(words):
        return False
    is_day = all(word.isdecimal() or word in DAY_AND_MONTH_WORDS or word in LEADS for word in words)
    return not is_day and frozenset[str]().union(*map(named_by, words)) <= NAMED_ANYWHERE


def _speaks_of_oneself(plain: list[str]) -> bool:
    """ "I'm fine with it", where no stop ends the line: a name, a house, a telephone have neither "I" nor "we"."""
    return len(plain) > SHORT and any(not named_by(word).isdisjoint(("me", "us")) for word in plain)


def _is_answer(seen: Evidence, written: str) -> bool:
    words = folded(with_addresses_as_words(written))
    plain = words.replace(".", " ").split()
    if not written.endswith(STOPS) and not _speaks_of_oneself(plain):
        return False
    if words.strip(" .") in PLAIN_ANSWERS or FROM_ME_WORDS.found(words):
        return True
    if len(plain) <= 1 or written.endswith("!") or ABBREVIATED.search(written) is not None:
        return False
    if WHOM_TO_WRITE in plain or TELEPHONE.search(written) or any("hours" in named_by(word) for word in plain):
        return False
    if len(plain) > LONGEST or any(table.found(words) for table in TABLES):
        return False
    return not tells(said_by(seen, written))
