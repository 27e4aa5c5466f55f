"""The real worker, killed while it works: nothing comes twice, nothing is lost, and a person hears of the rest."""

from tests.servers.kill_matrix import effects, ground, matrix

POINTS = 40
"""At least so many kills; `python -m tests.servers.kill_matrix` does every one."""


def test_killed_at_any_side_effect_nothing_is_twice_and_nothing_lost() -> None:
    """Many side effects on both databases; after the letter was said a copy lies at Bob's, and a question at Ana's."""
    with ground(("sqlite", "postgresql")) as servers:
        at_each = effects(servers, "sqlite")
        said = at_each.index("the letter said") + 1
        wanted = [("sqlite", at) for at in {said, *range(1, len(at_each) + 1, 2)}]
        wanted += [("postgresql", at) for at in range(2, len(effects(servers, "postgresql")) + 1, 3)]
        points = matrix(servers, wanted)
    assert POINTS <= sum(one.killed for one in points)
    assert [] == [str(one) for one in points if one.wrong]
    assert {"accepted", "held"} <= {state for one in points for state in one.states}
    assert [("held",)] == [one.states for one in points if (one.database, one.at) == ("sqlite", said)]
