"""The real worker, killed while it works: nothing comes twice, nothing is lost, and a person hears of the rest."""

from tests.servers.kill_matrix import effects, ground, kill, matrix

POINTS = 40
"""At least so many kills; `python -m tests.servers.kill_matrix` does every one."""


def test_killed_at_any_side_effect_nothing_is_twice_and_nothing_lost() -> None:
    """Every second side effect on SQLite, and the others on PostgreSQL: each of them begins with the same request."""
    with ground(("sqlite", "postgresql")) as servers:
        wanted = [("sqlite", at) for at in range(1, len(effects(servers, "sqlite")) + 1, 2)]
        wanted += [("postgresql", at) for at in range(2, len(effects(servers, "postgresql")) + 1, 2)]
        points = matrix(servers, wanted)
    assert POINTS <= sum(one.killed for one in points)
    assert [] == [str(one) for one in points if one.wrong]
    assert {"accepted", "held"} <= {state for one in points for state in one.states}


def test_a_worker_that_is_killed_after_the_letter_was_said_asks_a_person() -> None:
    """Postfix took it and nobody was told so: one copy lies at the client's, and a question at Ana's."""
    with ground(("sqlite",)) as servers:
        said = effects(servers, "sqlite").index("the letter said") + 1
        point = kill(servers, "sqlite", said)
    assert (True, ()) == (point.killed, point.wrong)
    assert "held" in point.states
