"""A template that loops or calculates is filled in a process with limits: it can blow up there, and nothing else."""

import resource
import sys
from collections.abc import Callable, Iterator
from time import monotonic
from types import FrameType

import pytest

from bot.adapters.cell import Cell, Ended
from bot.cli.limited import cell, check, render_limited
from bot.followup.sandbox import filled
from bot.followup.template_names import examples
from bot.followup.templates import TemplateBroken, render, rendered, source

LONG = "long " * 100
# Each within its second of work, its memory and its 256 KiB, or refused with this word.
RUNAWAYS: tuple[tuple[str, str], ...] = (
    ("{{ 'a' * 10**9 }}", "memory"),
    ("{{ '%1000000000s' % contact }}", "memory"),
    ("{{ '%-1000000000s|' % asks }}", "memory"),
    ("{{ [contact] * 10**9 }}", "memory"),
    ("{{ 2 ** (10 ** 10) }}", "more"),  # of time or of memory: whichever a machine reaches first
    ("{{ 9 ** (9 ** 8) }}", "second"),
    ("{{ 10 ** 20000 }}", "4300 digits"),
    ("{% for i in range(10**9) %}x{% endfor %}", "Range too big"),
    ("{{ range(10**9)|list }}", "Range too big"),
    ("{% for i in range(99999) %}x{% endfor %}", "longer"),
    ("{% for i in range(99999) %}{% endfor %}{% for i in range(99999) %}xyz{% endfor %}", "longer"),
    ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "second"),
    ("{% for a in range(99999) %}{% for b in range(99999) if b > a %}{% endfor %}{% endfor %}", "second"),
    ("{% for a in range(99999) %}{% set x = range(99999)|list %}{% endfor %}", "second"),
    ("{% for a in range(99999) %}{% set x = range(99999)|sort|join %}{% endfor %}", "second"),
    ("{% set a = 'xxxxxxxxxx' %}" + "{% set a = a ~ a %}" * 60 + "{{ a }}", "memory"),
    ("{% set a = ['x'] %}" + "{% set a = a + a %}" * 60 + "{{ a|join }}", "memory"),
    ("{{ asks" + "|replace('o', asks)" * 5 + " }}", "memory"),
    ("{{ (range(99999)|list * 999)|join('xxxxxxxxxx') }}", "memory"),
    ("{{ range(99999)|list }}", ""),
    ("{{ 'x'|replace('', 'y' * 99999999) }}", "memory"),
    ("{{ ('x' * 50000000)|upper|lower|title }}", "memory"),
    ("{{ ('a b ' * 9999999)|wordcount }}", "memory"),
    ("{{ 1/0 }}", "division by zero"),
    ("{{ 1 % 0 }}", "modulo"),
    ("{{ -contact }}", "bad operand"),
    ("{{ 'a' + 1 }}", "can only concatenate"),
    ("{{ 1e308 * 10 }}", ""),
    ("{{ [1, 2]|first ~ [1]|last }}", ""),
    ("{{ []|first }}", "blank"),
    ("{% for i in contact %}{{ i }}{% endfor %}", ""),
    ("{% for i in nothing_here %}x{% endfor %}", "`nothing_here`"),
    ("{% for i in range(3) %}{% endfor %}", "empty"),
    ("{% if contact %}{% set who = contact %}{% endif %}{{ who }}", ""),
    ("{% if not contact %}{% set who = contact %}{% endif %}{{ who }}", "blank"),
    ("> " * 40 + "{{ 1 + 1 }}", "deeply"),
    ("{% for i in range(99) %}> {% endfor %}deep", "deeply"),
    ("![x](http://tracker.example/{{ 1 + 1 }}.png)", "link"),
    ("![x](http://tracker.example/x.png) {{ 1 + 1 }}", "pictures"),
    ("{% for i in range(4000) %}[{% endfor %}", ""),
    ("{% for i in range(2000) %}*a **b {% endfor %}", "longer"),
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _ends() -> Iterator[None]:
    yield
    cell().close()


@pytest.mark.parametrize(("attack", "word"), RUNAWAYS, ids=[attack[:40] for attack, _ in RUNAWAYS])
def test_what_runs_away_ends_within_its_limits(attack: str, word: str) -> None:
    """It costs a second of work and 256 KiB at most, names its file where it is refused, and our memory stays."""
    before, began = resource.getrusage(resource.RUSAGE_SELF), monotonic()
    try:
        letter = render(source("en/polite.md", attack), examples("en") | {"asks": LONG}, render_limited)
    except TemplateBroken as broken:
        assert word
        assert word in str(broken)
        assert str(broken).startswith("templates/en/polite.md")
    else:
        assert not word
        assert len(letter.text) + len(letter.html) <= 256 * 1024
    after = resource.getrusage(resource.RUSAGE_SELF)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 1
    assert after.ru_maxrss - before.ru_maxrss < 16_000
    assert monotonic() - began < 20  # the second of work, on the busiest of machines


def test_a_letter_that_runs_away_names_its_line() -> None:
    """The line that was running when the second was over."""
    words = "---\n---\nHello,\n\n{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    with pytest.raises(TemplateBroken, match=r"^templates/en/firm\.md, line 5: the letter would take more than 1 sec"):
        render(source("en/firm.md", words), examples("en"), render_limited)


def test_wherever_the_second_ends_it_is_told_so_with_its_line() -> None:
    """Some instructions of a loop belong to no line of their own."""
    words = "Hello\n\n{% for a in range(3) %}{% for b in range(3) if b > a %}{% endfor %}{% endfor %}"
    told = [_out_of_time_at(instruction, words) for instruction in range(400)]
    while told[-1] is None:  # after the last one it is filled
        told.pop()
    before = told.index("templates/en/polite.md, line 3: out of time")
    assert set(told[:before]) == {"templates/en/polite.md, line 1: out of time"}
    assert set(told[before:]) == {"templates/en/polite.md, line 3: out of time"}
    assert len(told) - before > 100


def _out_of_time_at(instruction: int, words: str) -> str | None:
    left = instruction

    def step(frame: FrameType, event: str, _: object) -> Callable[..., object] | None:
        nonlocal left
        if frame.f_code.co_filename != "en/polite.md":
            return None
        frame.f_trace_opcodes = True
        left -= event == "opcode"
        if left < 0:
            raise TimeoutError("out of time")
        return step

    filled("en/polite.md", words, {})  # compiled before
    before = sys.gettrace()
    sys.settrace(step)
    try:
        filled("en/polite.md", words, {})
    except TemplateBroken as broken:
        return str(broken)
    finally:
        sys.settrace(before)
    return None


def test_the_next_letter_is_written_as_if_nothing_had_been() -> None:
    """And one that may run away comes out as it would anywhere."""
    rich = "{% set who = contact or client %}{% for x in range(3) %}- {{ x + 1 }} of <b>{{ who }}</b>\n{% endfor %}"
    here = rendered(source("en/polite.md", rich), examples("en"))
    with pytest.raises(TemplateBroken):
        render(source("en/polite.md", "{{ 'a' * 10**9 }}"), examples("en"), render_limited)
    assert here == render(source("en/polite.md", rich), examples("en"), render_limited)
    assert "- 3 of <b>Bob</b>" in here.text


def test_without_limits_it_is_refused() -> None:
    """A room without a limited process fills nothing that could run away."""
    with pytest.raises(TemplateBroken, match="in a limited process only"):
        render(source("en/polite.md", "{{ 1 + 1 }}"), examples("en"))


def test_a_template_is_checked_where_it_cannot_run_away() -> None:
    """Good is whoever can speak when everything is known; what may be missing is asked about letter by letter."""
    check(source("en/polite.md", "Hello {{ contact }}, {{ asks }}"))
    with pytest.raises(TemplateBroken, match=r"line 1: there is no name `kontakt`"):
        check(source("en/polite.md", "Hello {{ kontakt }}"))
    with pytest.raises(TemplateBroken, match="second"):
        check(source("en/polite.md", "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}x"))


# --- the process itself --------------------------------------------------------------------------


@pytest.fixture
def prober() -> Iterator[Cell]:
    made = Cell("tests.followup.inside:answer", ["warm"])
    yield made
    made.close()


@pytest.mark.parametrize(
    ("probe", "told"),
    [
        ("open", "OSError"),
        ("write", "OSError"),
        ("socket", "OSError"),
        ("environment", "no secrets"),
        ("folder", "/"),
        ("memory", "MemoryError"),
        ("echo", "echo"),
    ],
)
def test_it_sees_nothing_and_has_little(prober: Cell, probe: str, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file, no socket, none of our passwords, 64 MiB."""
    monkeypatch.setenv("COURTSIDE_INBOX__PASSWORD", "correct horse")
    assert told == prober.ask(probe).strip()


@pytest.mark.parametrize(
    ("probe", "why"), [("spin", "second"), ("stubborn", "second"), ("shout", "256 KiB"), ("die", "second")]
)
def test_whoever_does_not_end_is_ended(prober: Cell, probe: str, why: str) -> None:
    """Even one that does not let itself be told; and the next one is served by a new process."""
    with pytest.raises(Ended, match=why):
        prober.ask(probe)
    assert "echo" == prober.ask("echo").strip()
