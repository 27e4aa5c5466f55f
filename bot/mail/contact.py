"""Somebody's number or address, told behind its name: "ti giro il contatto: Sandro, 335 7712004"."""

import re

from bot.mail.sentences import Sentence, plain
from bot.mail.words.contact import CALLING, CONTACTS

LONGEST = 14
"""Words before the colon; more tell something else."""

_VALUE = re.compile(r"(?:\d[\s./()-]{0,3}){6}|\S@\S+\.\S")
"""Six figures of a number, whatever stands between them, or where mail goes; a page may be ours."""

_DATED = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")


def tells_contact(sentence: Sentence) -> bool:
    """ "I pass you his number: 07700 900123" hands it over, though it says so as if it were still to come."""
    written, _, value = sentence.written.partition(":")
    words = plain(written).split()
    if sentence.asked or len(words) > LONGEST or any(word.startswith(CALLING) for word in words):
        return False
    if not any(word.startswith(CONTACTS) for word in words):
        return False
    return _VALUE.search(_DATED.sub(" ", value)) is not None
