"""Pretend worlds keep every promise, whatever the seed, and the same seed tells the same tale."""

from random import Random

import pytest

from bot.ports import Accepted, Later, Refused, Unknown
from bot.project import facts
from bot.rehearsal.habits import Did, Manner
from bot.rehearsal.invariants import PROMISES
from bot.rehearsal.world_post import Answered, Server
from tests.rehearsal.scenery import TROUBLE, again, complaints, played

SEEDS, DAYS, PROJECTS = 100, 30, 6
AT_ONCE = 10


@pytest.mark.parametrize("first", range(0, SEEDS, AT_ONCE))
def test_no_promise_is_broken_in_a_month(first: int) -> None:
    """Nothing that must never happen happens in a hundred worlds of thirty days."""
    found = [
        f"{one}\n  {again(seed, DAYS, PROJECTS)}"
        for seed in range(first, first + AT_ONCE)
        for one in complaints(played(seed, DAYS, PROJECTS))
    ]
    assert [] == found


def test_a_quarter_of_twenty_projects() -> None:
    """Long silences, several holidays and a change of summer time lie in ninety days."""
    assert () == complaints(played(17, 90, 20))


def moody(seed: int) -> Server:
    """A server with every answer there is: later, never, nobody knows, and copies that do not show."""
    dice = Random(f"{seed}/server")
    moods = (
        *[Answered(outcome=Accepted("250 taken"))] * 14,
        *[Answered(outcome=Later("451 busy"), goes=False)] * 2,
        Answered(outcome=Accepted("250 taken"), seconds=200),
        Answered(outcome=Accepted("250 taken"), shows=False),
        Answered(outcome=Unknown("broken off")),
        Answered(outcome=Unknown("broken off"), goes=False, shows=False),
        Answered(outcome=Refused("550 no"), goes=False),
    )
    return lambda envelope, content: dice.choice(moods)


@pytest.mark.parametrize("seed", range(6))
def test_no_promise_is_broken_by_a_moody_server(seed: int) -> None:
    """Whatever the server says, nothing goes twice, and the team hears of what is stuck."""
    assert () == complaints(played(seed, 30, 11, moody(seed)))


@pytest.mark.parametrize("seed", [3, 6])
def test_no_promise_is_broken_where_the_team_steers_by_mail(seed: int) -> None:
    """Lines, buttons and plain words; some in its name and not its own; with the faults of everyday."""
    world = played(seed, 30, 4, trouble=TROUBLE, by_mail=1.0)
    assert () == complaints(world)
    assert world.mailed


def test_same_seed_same_tale() -> None:
    """Byte for byte: every letter's bytes are in the tale by their hash."""
    assert played(5, 30).tale == played(5, 30).tale


def test_another_seed_another_tale() -> None:
    """The dice do throw."""
    assert played(5, 10).tale != played(6, 10).tale


def test_much_happens_in_a_few_worlds() -> None:
    """The promises are asked about worlds in which everything they speak of takes place."""
    worlds = [played(seed, 60, 11) for seed in range(4, 8)]
    told = {type(fact) for world in worlds for _, fact in world.facts}
    done = {deed.did for world in worlds for deed in world.deeds}
    orders = {deed.order for world in worlds for deed in world.deeds}
    occasions = {fact.occasion for world in worlds for _, fact in world.facts if isinstance(fact, facts.LetterPlanned)}
    assert set(Manner) == {one.contact.manner for world in worlds for one in world.cast.projects}
    assert set(Did) == done
    assert {"approve", "hold", "got", "close", "contact", "resume", "pause", "snooze", "promise", "send"} <= orders
    assert {"first", "promise-1"} <= occasions
    assert {facts.LadderEnded, facts.ApprovalAsked, facts.ContactAway, facts.ContactUnreachable, facts.Objected} <= told
    assert {facts.LetterAccepted, facts.WroteBeside, facts.TeamAsked, facts.Snoozed, facts.Paused} <= told


def test_every_promise_has_a_sentence() -> None:
    """People read a promise by its name."""
    assert len(PROMISES) == len({one.name for one in PROMISES})
    assert len(PROMISES) >= 12
