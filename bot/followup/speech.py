"""What is said to the team in its own language; whatever a language lacks is said in English."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType

from bot.followup.answer_words import CHANGED, LABELS
from bot.followup.notice_words import DOUBT, HOW, NO_PROJECT, PLANS, SOMEBODY, SUBJECT_UNKNOWN, WORDS, Words
from bot.followup.order_tongues import de as orders_de
from bot.followup.order_tongues import es as orders_es
from bot.followup.order_tongues import fr as orders_fr
from bot.followup.order_tongues import it as orders_it
from bot.followup.order_tongues import nl as orders_nl
from bot.followup.order_tongues import pt as orders_pt
from bot.followup.order_tongues import ru as orders_ru
from bot.followup.team_words import de, es, fr, it, nl, pt, ru
from bot.followup.told_tongues import de as told_de
from bot.followup.told_tongues import es as told_es
from bot.followup.told_tongues import fr as told_fr
from bot.followup.told_tongues import it as told_it
from bot.followup.told_tongues import nl as told_nl
from bot.followup.told_tongues import pt as told_pt
from bot.followup.told_tongues import ru as told_ru
from bot.followup.told_words import TOLD
from bot.followup.wording import FIRST_OF_MONTH, FULL_DAY, LONG_DAY, MONTHS, WEEKDAYS

ENGLISH = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """Everything the team is told in one language."""

    notices: Mapping[str, tuple[str, str, str]]
    """By what it is about: subject, what happened, what the member can do."""
    plans: Mapping[str, str]
    small: Mapping[str, str]
    labels: Mapping[str, str]
    """By verb."""
    sentences: Mapping[str, str]
    """By their English: the reasons of `decide`, the answers to orders, and what is wrong with a template."""
    told: Mapping[str, str]
    """What answers `why` and `list`."""
    questions: Mapping[str, str]
    """Of the rules of `decide`, by name."""


def _tongue(words: ModuleType, orders: Mapping[str, str], told: ModuleType) -> Tongue:
    return Tongue(
        notices=words.NOTICES,
        plans=words.PLANS,
        small=words.SMALL,
        labels=words.LABELS,
        sentences={**words.REASONS, **orders, **told.BROKEN},
        told=told.TOLD,
        questions=told.QUESTIONS,
    )


TONGUES: Mapping[str, Tongue] = {
    "de": _tongue(de, orders_de.SAID, told_de),
    "es": _tongue(es, orders_es.SAID, told_es),
    "fr": _tongue(fr, orders_fr.SAID, told_fr),
    "it": _tongue(it, orders_it.SAID, told_it),
    "nl": _tongue(nl, orders_nl.SAID, told_nl),
    "pt": _tongue(pt, orders_pt.SAID, told_pt),
    "ru": _tongue(ru, orders_ru.SAID, told_ru),
}
SMALL: Mapping[str, str] = {
    "how": HOW,
    "doubt": DOUBT,
    "no subject": SUBJECT_UNKNOWN,
    "somebody": SOMEBODY,
    "no project": NO_PROJECT,
    "changed": CHANGED,
    "from": "From",
    "to": "To",
    "cc": "Cc",
    "subject": "Subject",
}


def is_spoken(language: str) -> str:
    """The language a member is written to in: the team's, or English where we have no words of it."""
    return language if language in TONGUES else ENGLISH


def notice_words(about: str, language: str) -> Words | None:
    """The words of one kind of notice; None where there is none of that kind."""
    words, tongue = WORDS.get(about), TONGUES.get(language)
    if words is None or tongue is None or about not in tongue.notices:
        return words
    subject, happened, can_do = tongue.notices[about]
    return replace(words, subject=subject, happened=happened, can_do=can_do)


def plan_words(kind: str, language: str) -> str:
    tongue = TONGUES.get(language)
    return tongue.plans.get(kind, PLANS[kind]) if tongue else PLANS[kind]


def small(name: str, language: str) -> str:
    tongue = TONGUES.get(language)
    return tongue.small.get(name, SMALL[name]) if tongue else SMALL[name]


def told(key: str, language: str, **values: object) -> str:
    """One sentence of the answers to `why` and `list`."""
    tongue = TONGUES.get(language)
    return (tongue.told if tongue else TOLD)[key].format(**values)


def told_days(key: str, days: int, language: str, **values: object) -> str:
    """The same with its business days, where there are any."""
    counted = f"{key} one" if days == 1 else f"{key} days"
    return told(counted if days else key, language, count=days, **values)


def question(rule: str, english: str, language: str) -> str:
    """What a rule of `decide` asks."""
    tongue = TONGUES.get(language)
    return tongue.questions[rule] if tongue else english


def label(english: str, language: str) -> str:
    """What a button says: `Snooze friday` in the reader's language, the day put where no preposition governs it."""
    tongue = TONGUES.get(language)
    if tongue is None:
        said, _, day = english.partition(" ")
        return f"{said} until {day.capitalize()}" if day.capitalize() in WEEKDAYS[ENGLISH] else english
    if english == CHANGED:
        return tongue.small.get("changed", english)
    for verb, said in LABELS.items():
        if english == said or english.startswith(f"{said} "):
            behind = _weekday(english[len(said) :].strip(), language)
            return f"{tongue.labels.get(verb, said)}{f': {behind}' if behind else ''}"
    return english


def _weekday(word: str, language: str) -> str:
    names = [day.lower() for day in WEEKDAYS[ENGLISH]]
    return WEEKDAYS[language][names.index(word)] if word in names else word


# --- reasons -------------------------------------------------------------------------------------

# What a reason says inside another one is said in the same language, too.
NESTED = frozenset(("reason", "then", "rate", "why", "does"))
_GAP = re.compile(r"\{(\w+)\}")
_SAID_DAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?\d{1,2} [A-Z][a-z]+"
_GAPS = {"day": _SAID_DAY, "count": r"\d+", "number": r"\d+", "verb": r"[a-z]+", "time": r"\d\d:\d\d"}
_ORDERED_DAY = re.compile(r"(\w+) (\w+day, \d{1,2} [A-Z][a-z]+) \d{4}")


def reason(because: str, language: str) -> str:
    """A reason of `decide`, or an answer to an order; days and what stands inside it in the same language."""
    tongue = TONGUES.get(language)
    if tongue is None:
        return because
    for english, pattern in _patterns(language):
        if found := pattern.fullmatch(because):
            names = {name: _said(name, value, language) for name, value in found.groupdict().items()}
            return tongue.sentences[english].format(**names)
    return because


@cache
def _patterns(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The most literal first, so that `{who} is away` takes nothing that says more."""
    known = sorted(TONGUES[language].sentences, key=lambda one: (-len(_GAP.sub("", one)), "{" in one))
    return tuple((one, re.compile(_pattern(one))) for one in known)


def _pattern(english: str) -> str:
    parts = _GAP.split(english)
    literal = [re.escape(part).replace(r"business\ days", r"business\ days?") for part in parts[::2]]
    # What a sentence begins with is none of the sentence around it: `Nothing has changed: 'tomorow' is not one day`.
    first = "(?:(?!: ).)+?" if not parts[0] else ".+?"
    gaps = [f"(?P<{name}>{_GAPS.get(name, '.+?' if at else first)})" for at, name in enumerate(parts[1::2])]
    return "".join(one for pair in zip(literal, [*gaps, ""], strict=True) for one in pair)


def _said(name: str, value: str, language: str) -> str:
    if name in NESTED:
        bare = value.removesuffix(".")
        return reason(bare, language) + value[len(bare) :]
    if value == NO_PROJECT:
        return small("no project", language)
    if name in ("names", "known"):
        return value.replace(" and ", ", ")
    if name == "order" and (dated := _ORDERED_DAY.fullmatch(value)):
        return f"{dated[1]} {_day(dated[2], language)}"
    return _day(value, language) if name == "day" else value


def _day(said: str, language: str) -> str:
    weekday, _, rest = said.rpartition(", ")
    number, month = rest.split()
    first = FIRST_OF_MONTH.get(language, "1")
    names = {
        "day": first if int(number) == 1 else str(int(number)),
        "month": MONTHS[language][MONTHS[ENGLISH].index(month)],
    }
    if weekday:
        return LONG_DAY[language].format(weekday=WEEKDAYS[language][WEEKDAYS[ENGLISH].index(weekday)], **names)
    return re.sub(r"( de)? \{year\}.*", "", FULL_DAY[language]).format(**names)
