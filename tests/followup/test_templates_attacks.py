"""A template that breaks, loops, looks around or blows up is refused: file, line and name, in no time."""

import tracemalloc
from time import process_time

import pytest

from bot.followup.template_names import examples
from bot.followup.templates import TemplateBroken, render, source

# Each with a word that its refusal must contain.
ATTACKS: tuple[tuple[str, str], ...] = (
    ("{{ ''.__class__ }}", "dot"),
    ("{{ contact.__class__.__mro__[1].__subclasses__() }}", "calls"),
    ("{{ contact['__class__'] }}", "brackets"),
    ("{{ contact|attr('__class__') }}", "`attr`"),
    ("{{ '{0.__class__}'.format(contact) }}", "calls"),
    ("{{ contact.format_map({}) }}", "calls"),
    ("{{ '%s'|format(contact) }}", "`format`"),
    ("{{ contact[0:10] }}", "brackets"),
    ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "macro"),
    ("{% call x() %}{% endcall %}", "calls"),
    ("{% include 'en/polite.md' %}", "includes"),
    ("{% extends 'en/polite.md' %}", "extends"),
    ("{% import 'os' as os %}", "imports"),
    ("{% from 'os' import path %}", "imports"),
    ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "calls"),
    ("{{ lipsum.__globals__ }}", "dot"),
    ("{{ lipsum(100000) }}", "calls"),
    ("{{ self }}", "`self`"),
    ("{{ self._TemplateReference__context }}", "dot"),
    ("{{ loop }}", "`loop`"),
    ("{% for x in asks %}{{ loop }}{% endfor %}", "`loop`"),
    ("{% for x in asks %}{{ loop.__class__ }}{% endfor %}", "dot"),
    ("{% for x in asks %}{{ loop.changed(x) }}{% endfor %}", "calls"),
    ("{% for x in asks %}{{ loop['index'] }}{% endfor %}", "brackets"),
    ("{% for x in asks recursive %}{{ loop(x) }}{% endfor %}", "itself"),
    ("{% for contact in asks %}x{% endfor %}", "another meaning"),
    ("{% set contact = 'Eve' %}{{ contact }}", "another meaning"),
    ("{% set range = 'x' %}x", "word of the language"),
    ("{% set _x = 'x' %}x", "word of the language"),
    ("{% set x.y = 'x' %}x", "NSRef"),
    ("{% set x = namespace() %}{% set x.y = 1 %}", "calls"),
    ("{{ range(**{'a': 1}) }}", "calls"),
    ("{{ range.__self__ }}", "dot"),
    ("{{ range }}", "`range`"),
    ("{{ x }}{% set y = 1 %}", "`x`"),
    ("{{ config }}", "`config`"),
    ("{{ namespace(a=1) }}", "calls"),
    ("{{ dict(a=1) }}", "calls"),
    ("{{ {'a': 1} }}", "Dict"),
    ("{% set x %}a{% endset %}", "sets a name"),
    ("{% with a = 1 %}{% endwith %}", "With"),
    ("{% block a %}{% endblock %}", "block"),
    ("{% filter upper %}x{% endfilter %}", "Filter"),
    ("{% autoescape false %}x{% endautoescape %}", "uses"),
    ("{{ contact|center(1000000000) }}", "`center`"),
    ("{{ contact|map('upper') }}", "`map`"),
    ("{{ contact|pprint }}", "`pprint`"),
    ("{{ contact is sameas contact }}", "`sameas`"),
    ("{{ contact is callable }}", "`callable`"),
    ("{{ contct }}", "`contct`"),
    ("{% if contct %}x{% endif %}", "`contct`"),
    ("{{ contact|default(contct) }}", "`contct`"),
    ("{{ contact", "end of print"),
    ("{% if contact %}x", "endif"),
    ("{% nothing %}", "nothing"),
    ("{{ none }}", "blank"),
    ("{{ '' }}", "blank"),
    ("{{ '  ' }}x", "blank"),
    ("{# only a comment #}", "empty"),
    ("", "empty"),
    ("{{ " + "(" * 2000 + "contact" + ")" * 2000 + " }}", "cannot be read"),
    ("{{ " + "not " * 2000 + "contact }}", "cannot be read"),
    ("{{ contact" + "|lower" * 1000 + " }}", "deeply"),
    ("{% if contact %}" * 200 + "x" + "{% endif %}" * 200, "deeply"),
    ("{{ " + "9" * 6000 + " }}", "cannot be read"),
    ("x" * 200_000, "longer"),
    ("{{ asks }}" * 900, "longer"),
    ("![x](http://tracker.example/x.png)", "pictures"),
    ("[answer](https://tracker.example/{{ contact }})", "link"),
    ("> " * 40 + "deep", "deeply"),
    ("- " * 40 + "deep", "deeply"),
)
# What Markdown may chew on for long, and must not.
HEAVY = (
    "[" * 9_000,
    "![[]()" * 1_500,
    "*a **b " * 1_200,
    "_*" * 4_500,
    "`" + "``a" * 2_500,
    "<" * 9_000,
    "[a](<" * 1_500,
    "a\\" * 4_500,
    "&#x0;" * 1_500,
)


@pytest.mark.parametrize(("attack", "word"), ATTACKS, ids=[attack[:40] for attack, _ in ATTACKS])
def test_an_attack_is_refused_and_named(attack: str, word: str) -> None:
    """Nothing of it runs: it is refused for what it is, in its file, within a second and a few megabytes."""
    began = process_time()
    assert word in refusal("en/polite.md", attack)
    assert process_time() - began < 1
    tracemalloc.start()
    try:
        refusal("en/firm.md", attack)  # another file, so that nothing is remembered of the first
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 16_000_000


def refusal(path: str, attack: str) -> str:
    with pytest.raises(TemplateBroken) as refused:
        render(source(path, attack), examples("en") | {"asks": "long " * 100})
    assert str(refused.value).startswith(f"templates/{path}")
    assert 1 == str(refused.value).count(f"templates/{path}")
    return str(refused.value)


@pytest.mark.parametrize("heavy", HEAVY, ids=[one[:10] for one in HEAVY])
def test_heavy_markdown_ends_soon(heavy: str) -> None:
    """A second of CPU and 256 KiB of letter are the most that a template can cost."""
    began = process_time()
    letter = render(source("en/polite.md", heavy), examples("en"))
    assert process_time() - began < 1
    assert len(letter.text) + len(letter.html) <= 256 * 1024


def test_a_refusal_names_the_line_that_stands_first() -> None:
    """Two mistakes, one message: the upper one."""
    with pytest.raises(TemplateBroken, match=r"^templates/de/firm\.md, line 3: there is no name `kontakt`"):
        render(source("de/firm.md", "Guten Tag,\n\n{{ kontakt }}\n\n{{ kunde }}"), examples("de"))


def test_a_blank_names_the_name_and_its_line() -> None:
    """Half a letter is never sent: an empty name that is written stops it, one that is asked about does not."""
    bare = examples("en") | {"contact": ""}
    with pytest.raises(TemplateBroken, match=r"en/polite\.md, line 2: `contact` is empty .* \{% if contact %\}"):
        render(source("en/polite.md", "Hello,\ndear {{ contact }}"), bare)
    assert "Hello friend." == render(source("en/x.md", "Hello {{ contact or 'friend' }}."), bare).text
    assert "Hello friend." == render(source("en/x.md", "Hello {{ contact|default('friend') }}."), bare).text
    assert "Hello." == render(source("en/x.md", "Hello{% if contact %} {{ contact }}{% endif %}."), bare).text
    assert "Nobody." == render(source("en/x.md", "{% if contact == '' %}Nobody{% endif %}."), bare).text
    assert "HELLO BOB." == render(source("en/x.md", "HELLO {{ contact|upper }}."), examples("en")).text


def test_a_value_is_never_a_template() -> None:
    """What a client writes is text, even where it looks like ours."""
    asks = "{{ bot }} {% for i in range(9) %} {# x #}"
    assert asks == render(source("en/x.md", "{{ asks }}"), examples("en") | {"asks": asks}).text
