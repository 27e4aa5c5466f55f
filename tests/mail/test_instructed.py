"""The tables of how a client says what is to be done with the work."""

from bot.mail.instructed import TABLES
from bot.mail.statements import GRAMMARS


def test_every_way_to_instruct_needs_one_of_its_cues() -> None:
    """A sentence without any cue is never looked at, so a way without one would go unheard."""
    ways = [way for table in TABLES.values() for way in (*table.head, *table.anywhere)]
    assert GRAMMARS.keys() == TABLES.keys()
    assert [] == [way for way in ways if "@" not in way.pattern or not way.cues.split()]
