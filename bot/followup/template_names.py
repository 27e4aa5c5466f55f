"""Every name a template may use, with an example and its meaning."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.followup.wording import long_day


@dataclass(frozen=True, slots=True)
class Name:
    """One name: an example, what it means, and whether a letter may have to do without it."""

    example: str | date
    """A day is said in the language of the letter."""
    means: str
    may_be_empty: bool = False


NAMES: Mapping[str, Name] = {
    "client": Name("Acme GmbH", "the organisation we wait for"),
    "contact": Name("Bob", "first name of the person we write to; empty for several, or nobody known", True),
    "project": Name("Acme website", "what the work is called; empty where nobody named it", True),
    "owner": Name("Ana Ruiz", "the member who asked; empty where the letter is signed by that very member", True),
    "asks": Name(
        "Could you send us the texts for the three start pages?",
        "what we wait for, in the team's own words and language: quote it, never inflect it",
        True,
    ),
    "since": Name(date(2025, 3, 3), "the day we asked"),
    "business_days": Name("3", "working days of the client since then"),
    "step": Name("polite", "the step of the ladder"),
    "promise": Name(date(2025, 3, 7), "the day the client said it would come by; only in promise variants", True),
    "quote": Name(
        "I'll send you the texts by Friday.",
        "their own words about that day; empty where we write to somebody else",
        True,
    ),
    "deadline": Name(date(2025, 3, 6), "the day the team asked for", True),
    "next": Name(date(2025, 3, 12), "the day of the next letter; empty where this is the last one", True),
    "then": Name("call", "what comes after the last letter: call, close or stop; empty while `next` is a day", True),
    "bot": Name("Studio", "who signs: the studio, or the member of a step with `sign`"),
}


def examples(language: str) -> dict[str, str]:
    """A letter's names filled with the examples, days in its language."""
    return {
        key: long_day(name.example, language) if isinstance(name.example, date) else name.example
        for key, name in NAMES.items()
    }
