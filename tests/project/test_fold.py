"""Whatever happens, in whatever order: the state can be told, and a late mail never puts the ball back."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, get_type_hints

import pytest

from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import Court, Fact, Seen
from bot.project.fold import after, fold
from bot.project.records import KINDS
from bot.project.state import Client

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
BOB, CAROL, ANA = "bob@client.example", "carol@client.example", "ana@studio.example"
WORDS: dict[str, tuple[Any, ...]] = {
    "thread": (1, 1, 2, 3, None),
    "project": ("site", None),
    "key": tuple(f"client/{thread}/{number}/polite/first" for thread in (1, 2) for number in (1, 2)),
    "silence": (1, 2),
    "index": (0, 1, 2),
    "step": ("polite", "firm", "final"),
    "occasion": ("first", "promise-1", "promise-2"),
    "then": ("call", "close", "stop"),
    "order": ("Snoozed",),
    "author": (BOB, CAROL, ANA),
    "contact": (BOB, CAROL),
    "to": ((BOB,), (BOB, CAROL), ()),
    "cc": ((), (CAROL,)),
}
"""What stands in a field of that name; the others say what their type allows."""


def some_fact(dice: Random) -> Fact:
    """Any fact at any moment of a month."""
    kind = KINDS[dice.choice(sorted(KINDS))]
    hints = get_type_hints(kind)
    return kind(**{one.name: _some(dice, one.name, hints[one.name]) for one in fields(kind)})


def _some(dice: Random, name: str, hint: Any) -> Any:
    if name in WORDS and int not in getattr(hint, "__args__", ()) or name == "thread":
        return dice.choice(WORDS[name])
    choices: dict[Any, tuple[Any, ...]] = {
        datetime: (START + timedelta(minutes=dice.randrange(30 * 1440)),),
        date: (START.date() + timedelta(days=dice.randrange(40)),),
        bool: (True, False),
        str: ("", "words"),
        int: (0, 1, 2),
        Answer: tuple(Answer),
        Court: tuple(Court),
        Seen: tuple(Seen),
        facts.About: tuple(facts.About),
        tuple[str, ...]: ((), ("words",)),
    }
    parts = [part for part in choices if part == hint or part in getattr(hint, "__args__", ())]
    known = choices[parts[0] if parts else hint]
    return dice.choice((*known, None) if type(None) in getattr(hint, "__args__", ()) else known)


def some_past(seed: int) -> list[Fact]:
    dice = Random(seed)
    opened = [facts.ThreadOpened(at=START, thread=n, root=f"root-{n}", project="site", because="told") for n in (1, 2)]
    return [*opened, *(some_fact(dice) for _ in range(dice.randrange(5, 60)))]


def is_sound(client: Client) -> bool:
    """A silence is there exactly while the ball lies with the client."""
    return all((one.court is Court.CLIENT) == (one.silence is not None) for one in client.threads.values())


@pytest.mark.parametrize("seed", range(0, 400, 50))
def test_facts_in_any_order_give_a_state(seed: int) -> None:
    """None raises, and after each the court and the silence say the same."""
    for one in range(seed, seed + 50):
        client = Client()
        for fact in some_past(one):
            client = after(client, fact)
            assert is_sound(client), (one, fact)


def test_the_rest_may_be_folded_later() -> None:
    """A state that is kept and continued is the state of the whole."""
    for seed in range(200):
        past = some_past(seed)
        cut = Random(seed).randrange(len(past))
        assert fold(past) == fold(past[cut:], fold(past[:cut]))


def test_every_kind_of_fact_is_thrown() -> None:
    """The dice leave none out."""
    assert set(KINDS) == {type(fact).__name__ for seed in range(200) for fact in some_past(seed)}


def test_a_fact_of_an_unknown_thread_changes_no_thread() -> None:
    """It may speak of a person; threads it does not make."""
    for seed in range(100):
        fact = some_fact(Random(seed))
        if not isinstance(fact, facts.ThreadOpened):
            assert {} == fold([replace(fact, thread=99)]).threads


def asked(at: datetime, **changes: Any) -> facts.TeamWrote:
    usual: dict[str, Any] = {"asks": True, "closes": False, "deadline": None, "old": False, "language": "en"}
    who: dict[str, Any] = {"author": ANA, "to": (BOB,), "seen": Seen.ADDRESSED, "message": f"team-{at.isoformat()}"}
    return facts.TeamWrote(at=at, thread=1, **(usual | who | changes))


@pytest.mark.parametrize("answer", [None, Answer.DELIVERS, Answer.QUESTION])
@pytest.mark.parametrize("asks", [True, False])
@pytest.mark.parametrize("closes", [True, False])
def test_a_late_team_mail_never_puts_the_ball_back(answer: Answer | None, asks: bool, closes: bool) -> None:
    """
    Ana asks on Monday, and again at ten on Tuesday; Bob answers at eleven, and his answer is read first.
    """
    hour, day = timedelta(hours=1), timedelta(days=1)
    answered = facts.ClientWrote(
        at=START + day + 2 * hour,
        thread=1,
        message="answer",
        answer=answer,
        promise=None,
        day=START.date() + day,
        seen=Seen.ADDRESSED,
        reached=True,
        author=BOB,
    )
    known = fold([facts.ThreadOpened(at=START, thread=1, root="r", project="site", because=""), asked(START), answered])
    late = after(known, asked(START + day + hour, asks=asks, closes=closes))
    assert (Court.TEAM, None) == (late.threads[1].court, late.threads[1].silence)
    assert (answer is Answer.QUESTION) == late.threads[1].owes
