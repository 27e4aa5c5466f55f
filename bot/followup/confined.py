"""What is said to the limited process in which a template is filled that could run away, and what it answers."""

import json
from collections.abc import Mapping, Sequence

from bot.followup.lint import occasions
from bot.followup.sandbox import OUT_OF_ROOM
from bot.followup.template_names import examples
from bot.followup.templates import Rendered, Source, TemplateBroken, rendered, source

TARGET = "bot.followup.confined:answer"
"""What runs inside."""
CHECKED = 4
"""Of a template's occasions the first ones, in which every name is filled: who breaks in these can never speak."""


def question(template: Source, *names: Mapping[str, object]) -> str:
    """Asks for a letter, or for several: then for the last of them, if none of them breaks."""
    filled = [{key: str(value) for key, value in one.items()} for one in names]
    said = {"path": template.path, "language": template.language, "words": template.words, "offset": template.offset}
    return json.dumps({**said, "names": filled})


def check(template: Source) -> str:
    """Asks whether a template can speak at all."""
    return question(template, *list(occasions(template.folder))[:CHECKED])


def answer(asked: str) -> str:
    """Inside: the words as text and HTML, or what is broken, with its line."""
    said = json.loads(asked)
    template = Source(**{key: said[key] for key in ("path", "language", "words", "offset")})
    try:
        letter = [rendered(template, names) for names in said["names"]][-1]
    except TemplateBroken as broken:
        return json.dumps({"why": broken.why, "line": broken.line})
    except (TimeoutError, MemoryError) as spent:  # while the words became markup, where lines are not known any more
        return json.dumps({"why": str(spent) or OUT_OF_ROOM, "line": None})
    return json.dumps({"text": letter.text, "body": letter.body})


def letter(template: Source, answered: str) -> Rendered:
    """Outside: what came back; raises TemplateBroken."""
    said = json.loads(answered)
    if "why" in said:
        raise TemplateBroken(template.path, said["why"], said["line"])
    return Rendered(text=said["text"], body=said["body"], language=template.language)


FIRST = (
    "> {{ asks }}\n\n- {% for x in range(2) %}{{ loop.index + x }}{% endfor %}",
    "- {{ ['b', 'a']|sort|unique|join(', ') }}",
    "{{ 'one two'|truncate(5)|wordcount }} {{ 2.5|round|abs|int is odd }} {{ [1, 2]|sum }} {{ 'ä'|replace('ä', 'a') }}",
    "{{ contact.name }}",
    "{{ 1 / 0 }}",
    "{{ nothing",
)


def first_words() -> Sequence[str]:
    """Asked before the limits begin, so that what Python loads at a first use is there: letters, and broken ones."""
    return [question(source("en/first.md", text), examples("en")) for text in FIRST]
