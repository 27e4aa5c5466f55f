"""What in a member's mail is an order, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.project.order_mail import NEEDS, Command, Stance, command, meant, order_lines, tag_lines
from bot.project.order_words import VERB_OF, VERB_WORDS

US, AMONG, OTHERS = Stance.TO_US_ALONE, Stance.AMONG_US, Stance.TO_OTHERS
ENOUGH = {"day": "friday", "maybe_day": "", "address": "carol@acme.example", "word": "firm", "text": "she moves house"}


@pytest.mark.parametrize("word", VERB_OF)
@pytest.mark.parametrize("shape", ["#{}", "/{}", "{}", "#3 {}", "3. {}", "#{}."])
def test_every_word_for_a_verb_is_that_verb(word: str, shape: str) -> None:
    """In English, German and Russian, in every way to write an order."""
    verb = VERB_OF[word]
    behind = ENOUGH.get(NEEDS.get(verb, ""), "")
    line = f"{shape.format(word.capitalize())} {behind}".strip()
    assert (line,) == order_lines(line, US)
    said = command(line)
    assert (verb, behind, 3 if "3" in shape else None) == (said.verb, said.words, said.number)
    assert said.known
    assert said.fits


def test_no_word_means_two_verbs() -> None:
    """A word that stands under two verbs would be an order by chance."""
    words = [word.strip() for told in VERB_WORDS.values() for group in told.split("/") for word in group.split(",")]
    assert sorted(VERB_OF) == sorted(words)


@pytest.mark.parametrize(
    "line",
    [
        "#close",
        "/close",
        "  #close  ",
        "#Close",
        "#close please",
        "#got it",
        "#snooze friday",
        "#snooze next week",
        "#snooze until friday",
        "#3 got it",
        "#snoze friday",
    ],
)
def test_a_marked_line_is_an_order_in_every_mail(line: str) -> None:
    """Also in a mail to the client; a slip of the pen is asked back."""
    for stance in Stance:
        assert (line.strip(),) == order_lines(f"Hi Bob,\n\n{line}\n\nAna", stance)


@pytest.mark.parametrize(
    "line",
    [
        "close",
        "3 got it",
        "#1 in the market",
        "#branding",
        "# Status",
        "## close",
        "#",
        "/",
        "/home/ana/close",
        "//close",
        "Please write #close.",
        "> #close",
        "- #close",
        "*#close*",
        "http://example.org/#close",
        "#3",
        "#-close",
    ],
)
def test_in_a_mail_to_others_all_else_is_text(line: str) -> None:
    """Hashtags, headings, paths and counted lists are what people write to each other."""
    assert () == order_lines(line, OTHERS)


@pytest.mark.parametrize(
    "line",
    [
        "Please close the window",
        "close the shop on Sunday and tell everybody about it",
        "send him the logo",
        "3 send him the logo",
        "3 logos are missing",
        "Hold on, I have a question",
        "why is nobody answering me here today",
        "note",
        "We are waiting",
        "Good morning",
        "2025-03-17",
        "x" * 300,
        "close " + "it " * 100,
    ],
)
def test_prose_to_the_bot_is_no_order(line: str) -> None:
    """A sentence that begins with a verb of ours is still a sentence."""
    assert () == order_lines(f"{line}\nThanks, and see you tomorrow", US)


@pytest.mark.parametrize("stance", [AMONG, OTHERS])
def test_a_bare_verb_counts_only_to_the_bot_alone(stance: Stance) -> None:
    """Among colleagues `close` is a word."""
    assert () == order_lines("close", stance)
    assert ("close",) == order_lines("close", US)


def test_numbered_lines_count_in_an_answer_among_us() -> None:
    """A colleague in cc does not make the digest's answer another thing."""
    assert ("3 got it", "4 snooze fri", "5 send") == order_lines("3 got it\n4 snooze fri\n5 send", AMONG)


@pytest.mark.parametrize(
    ("line", "orders"),
    [
        ("3, 4 wait", ("3 wait", "4 wait")),
        ("#3+4 snooze friday", ("3 snooze friday", "4 snooze friday")),
        ("3, 4 und 4: got it", ("3 got it", "4 got it")),
        ("3 и 12 отложить до пятницы", ("3 отложить до пятницы", "12 отложить до пятницы")),
        ("3 wait", ("3 wait",)),
        ("3, 4 people wait here", ()),
    ],
)
def test_one_line_may_steer_several_threads(line: str, orders: tuple[str, ...]) -> None:
    """Each gets its own order; to others it is text, as every numbered line is."""
    assert orders == order_lines(line, AMONG)
    assert () == order_lines(line, OTHERS)


@pytest.mark.parametrize("line", ["got 3", "got it #3", "#got 3", "3 - got it", "Thread 3: got it", "3 got it :-)"])
def test_a_number_may_stand_where_people_put_it(line: str) -> None:
    """Behind a verb that takes none itself, and as the command line has it."""
    assert (line,) == order_lines(line, US)
    assert ("got", 3, True) == (command(line).verb, command(line).number, command(line).fits)


def test_a_number_behind_a_day_s_verb_stays_its_own() -> None:
    """`snooze 3 days` is no order for thread 3."""
    assert (None, "3 days") == (command("snooze 3 days").number, command("snooze 3 days").words)
    assert (None, "3") == (command("step 3").number, command("step 3").words)


def test_one_short_line_to_the_bot_is_asked_back() -> None:
    """Where a word is nearly a verb, or something stands behind it that does not belong there."""
    assert ("snoze friday",) == order_lines("snoze friday", US)
    assert ("snooze",) == order_lines("snooze", US)
    assert not command("snooze").fits
    assert not command("snoze friday").known


@pytest.mark.parametrize("line", ["1 cancel", "1 ok", "#1 no"])
def test_a_number_and_one_word_is_asked_back(line: str) -> None:
    """It was met with silence; whatever the word, a member that sends nothing else wants to steer."""
    found = order_lines(line, US)
    assert found
    assert not any(command(one).known for one in found)
    assert () == order_lines("10115 Berlin\nThanks, and see you tomorrow", US)
    assert () == order_lines("3 pictures came by post today", US)


@pytest.mark.parametrize(
    ("above", "orders"),
    [
        ("1 got it\n2 snoze friday", ("1 got it", "2 snoze friday")),
        ("1 got it\n3 send him the logo\nThanks", ("1 got it", "3 send him the logo")),
        ("2 snoze friday\nAna Ruiz | Studio", ("2 snoze friday",)),
        ("1 got it\n\nAna Ruiz\n12 Mill Street\n10115 Berlin", ("1 got it",)),
        ("1 approve with\nHello Bob,\n1. Send us the logo\n2. Closed", ("1 approve with",)),
        ("Hello Bob,\n1. Send us the logo\n2. Approve the layout", ()),
    ],
)
def test_a_numbered_line_beside_an_order_is_one(above: str, orders: tuple[str, ...]) -> None:
    """All or none: what is misspelt is asked back, and not passed over while its neighbour is carried out."""
    assert orders == order_lines(above, US)


@pytest.mark.parametrize("line", ["2 wait until thursday", "2 warte bis Freitag", "2 wait 3 days", "2 wait friday"])
def test_a_wait_may_name_its_day(line: str) -> None:
    """Then it is a snooze."""
    assert (line,) == order_lines(f"{line}\nAna Ruiz | Studio", US)
    assert command(line).fits


def test_a_wait_for_something_is_a_sentence() -> None:
    """And a number behind it is still a thread's."""
    assert () == order_lines("wait for the logo\nand for the texts", US)
    assert 3 == command("wait 3").number


def test_a_slip_of_the_pen_is_understood_but_never_carried_out() -> None:
    """`did you mean` names the verb; a word far from all of them names none."""
    assert ("snooze", "pause", "approve", None) == (
        meant("#snoze"),
        meant("pauze"),
        meant("aprove"),
        meant("xylophone"),
    )


@pytest.mark.parametrize(
    ("tag", "lines"),
    [
        ("3d", ("#snooze 3d",)),
        ("2w", ("#snooze 2w",)),
        ("friday", ("#snooze friday",)),
        ("21jan", ("#snooze 21jan",)),
        ("jan21", ("#snooze jan21",)),
        ("2w-firm", ("#snooze 2w", "#step firm")),
        ("2025-03-17", ("#snooze 2025-03-17",)),
        ("pause", ("#pause",)),
        ("close", ("#close",)),
        ("status", ("#status",)),
        ("send", ()),
        ("approve", ()),
        ("acme-site", ()),
        ("spring25", ()),
        ("3", ()),
        ("", ()),
        ("-", ()),
        ("3dd", ()),
    ],
)
def test_a_plus_address_as_orders(tag: str, lines: tuple[str, ...]) -> None:
    """Days and the few verbs that need nothing; what would send a letter is none of them."""
    assert lines == tag_lines(tag)


@given(st.text(max_size=200), st.sampled_from(Stance))
def test_no_text_raises(text: str, stance: Stance) -> None:
    """Members paste anything."""
    for line in order_lines(text, stance):
        assert isinstance(command(line), Command)


@given(st.text(alphabet=st.sampled_from("#/ 3.close\n\t>-sndpau"), max_size=60), st.sampled_from(Stance))
def test_no_text_of_our_own_signs_raises(text: str, stance: Stance) -> None:
    """Neither do marks, numbers and verbs in any order; what is taken is always a line of the text."""
    taken = order_lines(text, stance)
    assert set(taken) <= {line.strip() for line in text.splitlines()}


@given(st.text(max_size=40))
def test_no_tag_raises(tag: str) -> None:
    """A plus-address is whatever somebody typed."""
    tag_lines(tag)
    command(tag)
    meant(tag)
