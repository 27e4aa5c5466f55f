"""Facts and readings come back as they were written, and what was erased stays empty."""

import json
from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.project.facts import Fact
from bot.project.records import KINDS, VERSION, Reading, UnknownFact, decode, encode, read, write

AT = datetime(2026, 3, 2, 9, 30, 15, 250, tzinfo=UTC)
KINDS_BY_NAME = sorted(KINDS)

MOMENTS = st.integers(0, 4 * 10**9).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
st.register_type_strategy(datetime, MOMENTS)
st.register_type_strategy(date, MOMENTS.map(datetime.date))
st.register_type_strategy(str, st.text("aé\n 'Я", min_size=1, max_size=6))


def facts_of(name: str) -> st.SearchStrategy[Fact]:
    hints = get_type_hints(KINDS[name])
    return st.builds(KINDS[name], **{one.name: st.from_type(hints[one.name]) for one in fields(KINDS[name])})


readings = st.builds(
    Reading,
    **{name: st.from_type(hint) for name, hint in get_type_hints(Reading).items() if name != "identity"},
    identity=st.text("0123456789abcdef", min_size=64, max_size=64),
)


def again(fact: Fact, erased: bool = False) -> Fact:
    public, private = encode(fact)
    return decode(type(fact).__name__, VERSION, fact.at, public, None if erased else private)


@pytest.mark.parametrize("name", KINDS_BY_NAME)
@given(st.data())
@settings(max_examples=3, deadline=None, derandomize=True)
def test_every_fact_comes_back_as_it_was(name: str, data: st.DataObject) -> None:
    """Whatever stands in it; written again it is the same text, so that its hash is the same.

    Erased, it keeps all that is public: the past can still be folded."""
    fact = data.draw(facts_of(name))
    assert fact == again(fact)
    assert encode(fact) == encode(again(fact))
    private: dict[str, Any] = {one.name: one.default for one in fields(fact) if one.metadata.get("private")}
    assert MISSING not in private.values()
    assert replace(fact, **private) == again(fact, erased=True)


def test_nothing_private_stands_in_the_public_part() -> None:
    """The public part outlives an erasure, so no field that can hold an address or words is in it."""
    public = {one.name for kind in KINDS.values() for one in fields(kind) if not one.metadata.get("private")}
    assert not public & {
        "author",
        "contact",
        "name",
        "names",
        "to",
        "cc",
        "by",
        "quote",
        "words",
        "subject",
        "successor",
        "because",
        "why",
    }


@given(readings)
@settings(max_examples=15, deadline=None, derandomize=True)
def test_every_reading_comes_back_as_it_was(reading: Reading) -> None:
    """Fields that say nothing are not written, and come back as nothing."""
    assert reading == read(write(reading))


def test_a_newer_fact_stops_the_start() -> None:
    """A kind or a version that this program does not know is refused in words (design 2)."""
    with pytest.raises(UnknownFact, match="update courtside"):
        decode("ClientSang", 1, AT, "{}", None)
    with pytest.raises(UnknownFact, match="update courtside"):
        decode("Paused", VERSION + 1, AT, '{"thread":1}', None)


def test_a_field_of_a_later_program_is_left_out() -> None:
    """Keys are only ever added: what an older program does not know does not stop it."""
    fact = decode("Paused", VERSION, AT, json.dumps({"thread": 1, "mood": "calm"}), '{"by":"ana@studio.example"}')
    assert KINDS["Paused"](at=AT, thread=1, by="ana@studio.example") == fact  # type: ignore[call-arg]
