"""Days of the year that have a name: Twelfth Night, Good Friday, the feasts of saints."""

from datetime import date

from bot.mail.days import calendar as calendar_days
from bot.mail.days.sentence import Found, Sentence, leads

BEHIND = {"festival": frozenset(("by", "until", "before")), "saint": frozenset(("by", "until", "before", "on"))}
"""What names of festivals and saints must stand behind to be days."""


def feast(sentence: Sentence, at: int) -> Found | None:
    """ "Dreikönig", "Nochebuena": a name for a day of the year, its value month and day in one number.

    A festival names other things too, cards and wishes: it is a day behind "by", "until" or "before"; "for the
    Halloween posters" names them."""
    behind = BEHIND.get(sentence.tokens[at].meaning.calendar)
    if behind and (behind.isdisjoint(leads(sentence, at)) or _stands_before_noun(sentence, at)):
        return None
    return at + 1, feast_day(sentence, at), None, "day"


def _stands_before_noun(sentence: Sentence, at: int) -> bool:
    after = sentence.token(at + 1)
    unknown = after is not None and after.shape == "word" and not after.meaning.senses and not after.meaning.calendar
    return sentence.has(at + 1, "goods", "event") or unknown and sentence.known.language in ("en", "nl")


def feast_day(sentence: Sentence, at: int) -> date | None:
    """When the feast named there is next."""
    value = sentence.tokens[at].meaning.value
    if value > calendar_days.LAST_OF_YEAR:
        return calendar_days.next_around_easter(sentence.today, value - calendar_days.EASTER)
    month, day = divmod(value, 100)
    return calendar_days.next_day(sentence.today, month, day)
