"""Stories about the hash chain: what was changed shows, what was erased does not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.ports import FactRecord, Head, Recorded
from bot.project.chain import START, link, verify

AT = datetime(2026, 3, 2, 12, 0, 0, 5, tzinfo=UTC)


def _record(public: str = "{}", private: str | None = '"bob"', at: datetime = AT) -> FactRecord:
    return FactRecord(kind="client_wrote", version=1, at=at, public=public, private=private)


def _chain(length: int) -> list[Recorded]:
    facts: list[Recorded] = []
    head = START
    for number in range(length):
        facts.append(link(head, "acme", _record(f'{{"n":{number}}}'), f"salt-{number}"))
        head = Head(facts[-1].sequence, facts[-1].hash)
    return facts


def _with(facts: list[Recorded], index: int, record: FactRecord) -> list[Recorded]:
    return [*facts[:index], replace(facts[index], record=record), *facts[index + 1 :]]


def test_an_untouched_chain_is_whole() -> None:
    """Also the empty one; and with the head it ends where it should."""
    facts = _chain(4)
    assert () == verify([])
    assert () == verify(facts, Head(4, facts[-1].hash))


def test_an_erased_private_part_is_no_complaint() -> None:
    """The salt goes with it, so that nobody can try addresses until one fits."""
    facts = _chain(3)
    erased = replace(facts[1], record=replace(facts[1].record, private=None), salt="")
    assert () == verify([facts[0], erased, facts[2]])


@pytest.mark.parametrize(
    "changed",
    [
        _record('{"n":9}'),
        replace(_record('{"n":1}'), kind="client_promised"),
        replace(_record('{"n":1}'), version=2),
        _record('{"n":1}', at=AT + timedelta(microseconds=1)),
    ],
)
def test_a_changed_public_part_is_one_complaint(changed: FactRecord) -> None:
    """It names the fact, and those after it are not blamed."""
    (complaint,) = verify(_with(_chain(4), 1, changed))
    assert "fact 2 of acme was changed" in complaint
    assert "public" in complaint


def test_a_changed_private_part_is_one_complaint() -> None:
    """Somebody else's words were put there."""
    (complaint,) = verify(_with(_chain(4), 2, _record('{"n":2}', '"zoe"')))
    assert "fact 3 of acme was changed: its private part" in complaint


def test_a_private_part_forged_with_its_hash_is_found() -> None:
    """The fact's own hash covers the private one."""
    facts = _chain(3)
    forged = link(Head(1, facts[0].hash), "acme", _record('{"n":1}', '"zoe"'), "salt-1")
    (complaint,) = verify([facts[0], replace(forged, hash=facts[1].hash), facts[2]])
    assert "fact 2" in complaint


def test_a_missing_fact_is_a_gap() -> None:
    """At the beginning, in the middle, and with the head also at the end."""
    facts = _chain(4)
    assert [True] == ["fact 2 of acme follows fact 0" in told for told in verify(facts[1:])]
    assert [True] == ["fact 4 of acme follows fact 2" in told for told in verify([*facts[:2], facts[3]])]
    assert () == verify(facts[:3])
    (complaint,) = verify(facts[:3], Head(4, facts[3].hash))
    assert "ends at fact 3, but its head stands at fact 4" in complaint


def test_two_facts_that_changed_places_are_found() -> None:
    """Renumbered, they still do not link."""
    one, two, three = _chain(3)
    swapped = [one, replace(three, sequence=2), replace(two, sequence=3)]
    assert 2 == len(verify(swapped))


def test_the_same_moment_in_another_zone_is_the_same_fact() -> None:
    """The database gives moments back in UTC."""
    berlin = AT.astimezone(timezone(timedelta(hours=1)))
    assert link(START, "acme", _record(), "s").hash == link(START, "acme", _record(at=berlin), "s").hash


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (replace(_record(), kind="a", public="b"), replace(_record(), kind="ab", public="")),
        (replace(_record(), kind='a","b', public="c"), replace(_record(), kind="a", public='b","c')),
        (replace(_record(), version=11, public="1"), replace(_record(), version=1, public="11")),
    ],
)
def test_no_two_facts_are_written_alike(one: FactRecord, other: FactRecord) -> None:
    """Moving a letter over a border changes the hash."""
    assert link(START, "acme", one, "s").hash != link(START, "acme", other, "s").hash


def test_equal_private_parts_cannot_be_matched() -> None:
    """The salt keeps two facts about the same person apart."""
    assert link(START, "acme", _record(), "1").private_hash != link(START, "acme", _record(), "2").private_hash
