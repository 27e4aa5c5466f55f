"""Waits, limits and approvals as people write them, and the refusals of what nobody can keep."""

from datetime import timedelta

import pytest

from bot.followup.ladder import Ladder, Per, Rate, Step, Wait, parse_rate, parse_wait


@pytest.mark.parametrize(
    ("text", "wait", "said"),
    [
        ("3 business days", Wait(business_days=3), "3 business days"),
        ("1 business day", Wait(business_days=1), "1 business day"),
        ("  10  business   days ", Wait(business_days=10), "10 business days"),
        ("48h", Wait(elapsed=timedelta(hours=48)), "2d"),
        ("30m", Wait(elapsed=timedelta(minutes=30)), "30m"),
        ("10s", Wait(elapsed=timedelta(seconds=10)), "10s"),
        ("2w", Wait(elapsed=timedelta(weeks=2)), "2w"),
        ("90 m", Wait(elapsed=timedelta(minutes=90)), "90m"),
    ],
)
def test_a_wait_is_read_and_said_again(text: str, wait: Wait, said: str) -> None:
    """What is said of it is a wait that can be written."""
    assert (wait, said) == (parse_wait(text), str(wait))
    assert wait == parse_wait(said)


@pytest.mark.parametrize("text", ["", "3", "three days", "0 business days", "0h", "-1h", "1.5h", "3 days", "3y", "h"])
def test_what_is_no_wait_is_refused_with_an_example(text: str) -> None:
    """Nobody waits for nothing, and nobody guesses what a bare number means."""
    with pytest.raises(ValueError, match="write it like '3 business days'"):
        parse_wait(text)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("1 per day", Rate(1, Per.DAY)),
        ("2 per business day", Rate(2, Per.BUSINESS_DAY)),
        (" 100  per  business  day ", Rate(100, Per.BUSINESS_DAY)),
    ],
)
def test_a_limit_is_read_and_said_again(text: str, rate: Rate) -> None:
    """What `why` says of it can be copied into the settings."""
    assert (rate, rate) == (parse_rate(text), parse_rate(str(rate)))


@pytest.mark.parametrize("text", ["", "0 per day", "one per day", "1 a day", "1 per week", "1 per businessday"])
def test_what_is_no_limit_is_refused_with_an_example(text: str) -> None:
    """A limit of nothing would hold everything."""
    with pytest.raises(ValueError, match="write it like '1 per day'"):
        parse_rate(text)


@pytest.mark.parametrize(
    ("approve", "asks"),
    [
        ((None, None, None), [False, False, True]),
        ((True, None, False), [True, False, False]),
        ((False, True, True), [False, True, True]),
        ((None,), [True]),
    ],
)
def test_only_the_last_step_asks_unless_the_ladder_says_otherwise(
    approve: tuple[bool | None, ...], asks: list[bool]
) -> None:
    """Design 6.8."""
    steps = tuple(Step(name=f"step-{n}", wait=Wait(1), approve=one) for n, one in enumerate(approve))
    ladder = Ladder(name="standard", steps=steps)
    assert asks == [ladder.asks_approval(index) for index in range(len(steps))]
