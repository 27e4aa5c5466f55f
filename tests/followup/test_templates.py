"""The shipped letters say ask, day and next in every language, whatever is known and whoever is called what."""

import re
from datetime import date, datetime

import pytest

from bot.followup.lint import occasions
from bot.followup.template_names import NAMES, examples
from bot.followup.templates import Rendered, Source, TemplateBroken, chosen, render, source
from bot.followup.wording import ATTRIBUTION, FULL_DAY, LONG_DAY, MONTHS, WEEKDAYS, attribution, long_day
from bot.mail.quoting import split_text
from tests.followup.desk import LANGUAGES, SHIPPED, STEPS

LETTERS = tuple((language, step, promised) for language in LANGUAGES for step in STEPS for promised in (False, True))
HOSTILE = (
    "<b>*Acme*",
    "<script>alert(1)</script>",
    "*_`~[x](javascript:alert(1))",
    "1. Acme & Söhne",
    "- # > Acme",
    "&lt;b&gt; \\* {{ client }} {% raw %}",
    "![x](http://tracker.example/x.png)",
)


def shipped(language: str, step: str, promised: bool, thread: int = 0) -> Source:
    return chosen(SHIPPED, language=language, step=step, promised=promised, thread=thread)


def written(text: str, **names: str) -> Rendered:
    """A template in English with the examples, some of them changed."""
    return render(source("en/polite.md", text), {**examples("en"), **names})


def test_every_language_has_every_step_and_its_promise_variant() -> None:
    """Six letters in each of eight languages, and nothing else."""
    expected = {f"{language}/{step}{tail}.md" for language in LANGUAGES for step in STEPS for tail in ("", ".promise")}
    assert expected == set(SHIPPED)


@pytest.mark.parametrize(("language", "step", "promised"), LETTERS)
def test_a_letter_names_the_thing_the_day_and_what_happens_next(language: str, step: str, promised: bool) -> None:
    """In text and in HTML alike."""
    names = examples(language) | {"then": ""}
    letter = render(shipped(language, step, promised), names)
    html = re.sub(r"<[^>]+>", "", letter.html)
    for name in ("asks", "since", "next", "bot", "contact", "owner", *(("promise",) if promised else ("project",))):
        assert names[name] in letter.text
        assert names[name] in html
    assert not promised or names["quote"] in letter.text


@pytest.mark.parametrize(("language", "step", "promised"), LETTERS)
def test_a_letter_reads_well_whatever_is_missing(language: str, step: str, promised: bool) -> None:
    """No gap where a name is empty, no mark of the template left over, short enough for a telephone."""
    for names in occasions(language):
        letter = render(shipped(language, step, promised), names)
        words = letter.text.replace("\n    ", "\n")
        assert not re.search(r"[{}<>*_]| {2}| [,.;]|\(\)|“”|«»|„“|‘’|[.,:]{2}|\n\n\n", words), words
        assert len(letter.text) < 1_100
        assert 4 <= len(letter.text.split("\n\n")) <= 9


@pytest.mark.parametrize(("language", "step", "promised"), LETTERS)
def test_a_letter_says_what_happens_where_no_letter_follows(language: str, step: str, promised: bool) -> None:
    """A call is announced as a call, and a ladder that stops promises nothing."""
    template = shipped(language, step, promised)
    names = examples(language) | {"next": ""}
    call, stop, close = (render(template, names | {"then": then}).text for then in ("call", "stop", "close"))
    again = render(template, examples(language) | {"then": ""}).text
    assert stop == close
    assert 3 == len({call, stop, again})
    assert len(call.split("\n\n")) == len(stop.split("\n\n")) == len(again.split("\n\n"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_letters_of_a_language_are_the_same(language: str) -> None:
    """Polite, firm and final differ, and so do their promise variants."""
    texts = {render(shipped(language, s, p), examples(language)).text for _, s, p in LETTERS if _ == language}
    assert 6 == len(texts)


# --- which file speaks ---------------------------------------------------------------------------


def test_a_language_without_a_template_falls_back_whole() -> None:
    """A Swedish client gets an English letter, and no Swedish day in it."""
    assert "en/polite.md" == shipped("sv", "polite", False).path


def test_the_variants_take_turns_by_thread_and_stay() -> None:
    """Of two threads in a row one gets a, one b, each always the same; the plain file stands in for a."""
    both = {"en/polite.a.md": "a", "en/polite.b.md": "b", "en/polite.md": "plain"}
    paths = [chosen(both, language="en", step="polite", promised=False, thread=n).path for n in range(400)]
    assert {("en/polite.a.md", "en/polite.b.md")} == {
        tuple(sorted(pair)) for pair in zip(paths[::2], paths[1::2], strict=True)
    }
    assert 50 < paths[::2].count("en/polite.a.md") < 150
    assert paths == [chosen(both, language="en", step="polite", promised=False, thread=n).path for n in range(400)]
    one = {"en/polite.md": "plain", "en/polite.b.md": "b"}
    assert {"en/polite.md", "en/polite.b.md"} == {
        chosen(one, language="en", step="polite", promised=False, thread=n).path for n in range(4)
    }


def test_each_step_draws_its_own_variant() -> None:
    """Or nobody could tell a good second letter from a good first one; a promise variant is a text of its own."""
    names = ("polite", "firm", "polite.promise")
    texts = {f"en/{name}.{variant}.md": "x" for name in names for variant in "ab"}
    cases = (("polite", False), ("firm", False), ("polite", True))
    drawn = [
        tuple(chosen(texts, language="en", step=s, promised=p, thread=n).path[-4] for s, p in cases) for n in range(400)
    ]
    assert 8 == len(set(drawn))
    assert all(25 < drawn.count(one) < 75 for one in set(drawn))


def test_a_missing_template_is_named() -> None:
    """The text says which file to write."""
    with pytest.raises(TemplateBroken, match=r"templates/de/nudge\.promise\.md: .* \(nor en/nudge\.promise\.md\)"):
        shipped("de", "nudge", True)


def test_front_matter_says_a_closer_language_and_moves_the_lines() -> None:
    """What stands behind it keeps the lines of its file."""
    template = source("pt/polite.md", "---\nlanguage: pt-BR\nnote: for our clients in Brazil\n---\nOlá\n{{ oops }}")
    assert ("pt-BR", "pt", 4) == (template.language, template.folder, template.offset)
    with pytest.raises(TemplateBroken, match=r"pt/polite\.md, line 6: there is no name `oops`"):
        render(template, examples("pt"))


@pytest.mark.parametrize(
    ("front", "why"),
    [
        ("---\nsubject: Last warning\n---\nx", "line 2: .*the subject stays that of the thread"),
        ("---\nlanguage: de\n---\nx", "line 2: language 'de' is not a kind of 'en'"),
        ("---\nlanguage: en\nx", "line 1: the front matter is not closed"),
    ],
)
def test_front_matter_that_may_not_be_is_refused(front: str, why: str) -> None:
    """File and line are named."""
    with pytest.raises(TemplateBroken, match=why):
        source("en/polite.md", front)


# --- values --------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", [name for name, one in NAMES.items() if isinstance(one.example, str)])
def test_a_value_comes_out_literally(name: str, value: str) -> None:
    """A client may be called anything, in any place of a letter."""
    letter = written(
        f"{{{{ {name} }}}} first\n\n> {{{{ {name} }}}}\n\n- **{{{{ {name} }}}}** in a list", **{name: value}
    )
    assert 3 == letter.text.count(value)
    assert not re.search(r"<(script|img|b|a)\b", letter.html)
    assert 3 == letter.html.count(value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def test_a_value_stays_on_one_line_and_loses_what_cannot_be_written() -> None:
    """A line break, a NUL, a mark that turns the direction: none gets into a letter."""
    assert "Bob Miller evil" == written("{{ contact }}", contact=" Bob\r\nMiller\0 \u202eevil\ue02a ").text
    assert 1_000 == len(written("{{ asks }}", asks="long " * 1_000).text)


def test_markdown_becomes_clean_text_and_html() -> None:
    """Emphasis is dropped, quotes are set in, lists have dashes, line breaks stay."""
    letter = written(
        "**Hello** *Bob*,\n\n> {{ asks }}\n\n- one\n  - half\n- two\n\n1. first\n\n[our page](https://a.example/)\nAna"
    )
    assert (
        f"Hello Bob,\n\n    {examples('en')['asks']}\n\n"
        "- one\n  - half\n- two\n\n1. first\n\nour page (https://a.example/)\nAna"
    ) == letter.text
    assert "<strong>Hello</strong> <em>Bob</em>" in letter.html


def test_html_is_whole_and_fetches_nothing() -> None:
    """No style sheet, no script, no picture, no fixed ground that would glare in the dark."""
    html = render(shipped("de", "firm", True), examples("de")).html
    assert html.startswith('<!doctype html>\n<html lang="de">')
    assert not re.search(r"<(style|script|link|img)|src=|url\(|https?:|background|[^-]color:", html)
    assert '<meta name="color-scheme" content="light dark">' in html


# --- days and quotes -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "day"),
    [
        ("en", "Saturday, 1 March"),
        ("de", "Samstag, 1. März"),
        ("fr", "samedi 1er mars"),
        ("es", "sábado 1 de marzo"),
        ("it", "sabato 1º marzo"),
        ("pt", "1º de março (sábado)"),
        ("nl", "zaterdag 1 maart"),
        ("ru", "1 марта (суббота)"),
        ("sv", "2025-03-01"),
    ],
)
def test_a_day_is_said_as_people_say_it(language: str, day: str) -> None:
    """And in a language whose words we do not know, as a number that cannot be read two ways."""
    assert day == long_day(date(2025, 3, 1), language)


def test_every_language_has_all_its_words() -> None:
    """Twelve months, seven days, two forms of a day, one attribution."""
    for table in (MONTHS, WEEKDAYS, LONG_DAY, FULL_DAY, ATTRIBUTION):
        assert set(LANGUAGES) == set(table)
    assert {12} == {len(set(months)) for months in MONTHS.values()}
    assert {7} == {len(set(days)) for days in WEEKDAYS.values()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_our_own_attribution_is_read_as_one(language: str, month: int) -> None:
    """Whoever answers below our letter answers in words that are told apart from ours."""
    line = attribution("Ana Ruiz", datetime(2025, month, 3, 10, 12), language)  # noqa: DTZ001  # a local time is said
    words = split_text(f"Here they are.\n\n{line}\n> Could you send us the texts?\n").text
    assert "Here they are." == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quote_stands_below_in_the_language_of_the_letter(language: str) -> None:
    """Its HTML is escaped, its empty lines stay."""
    letter = render(shipped(language, "polite", False), examples(language))
    at = datetime(2025, 3, 3, 10, 12)  # noqa: DTZ001  # a local time is said
    text, html = letter.quoting("Ana Ruiz", at, "Hello <Bob>,\n\nthe texts?")
    line = attribution("Ana Ruiz", at, language)
    assert text == f"{letter.text}\n\n{line}\n> Hello <Bob>,\n>\n> the texts?\n"
    assert line in html
    assert "Hello &lt;Bob&gt;,<br>" in html
