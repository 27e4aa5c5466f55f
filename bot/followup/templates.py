"""Templates: which file speaks, and how its names and its Markdown become a letter's words (design 11)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from bot.followup import markup
from bot.followup.sandbox import TemplateBroken as TemplateBroken
from bot.followup.sandbox import filled, runs_away
from bot.followup.wording import attribution

Templates = Mapping[str, str]
"""Template texts by their path below the folder, such as `en/polite.md`; the user's own files come first."""

FALLBACK = "en"
"""The language whose templates are always complete."""

_TAG = re.compile(r"[a-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_NAMED_LINK = re.compile(r"\]\([^)\n]*\{[{%]")
FRONT = "---"
FRONT_KEYS = ("language", "note")


@dataclass(frozen=True, slots=True)
class Source:
    """A template file taken apart: its front matter, and the words below it."""

    path: str
    language: str
    """What the letter says of its own language: the folder's, or a closer tag such as pt-BR."""
    words: str
    offset: int
    """How many lines stand before the words in the file."""

    @property
    def folder(self) -> str:
        """The language whose days and attribution go with the words."""
        return self.path.partition("/")[0]

    @property
    def wording(self) -> str:
        """A short name for exactly these words."""
        return sha256(self.words.encode()).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Rendered:
    """A letter's words, as text and as the body of an HTML page, without anything quoted."""

    text: str
    body: str
    language: str

    @property
    def html(self) -> str:
        return markup.page(self.body, self.language)

    def quoting(self, who: str, at: datetime, words: str) -> tuple[str, str]:
        """Text and HTML with somebody's words quoted below, as mail programs do."""
        text, html = markup.quoted(attribution(who, at, self.language.partition("-")[0]), words)
        return f"{self.text}\n\n{text}\n", markup.page(f"{self.body}{html}", self.language)


def chosen(templates: Templates, *, language: str, step: str, promised: bool, thread: int) -> Source:
    """The file that speaks: the language, else English, whole; of `.a` and `.b` one by thread, always the same."""
    name = f"{step}.promise" if promised else step
    for one in dict.fromkeys((language, FALLBACK)):
        rivals = variants(templates, one, name)
        if rivals:
            path = rivals[_turn(f"{one}/{name}", thread) % len(rivals)]
            return source(path, templates[path])
    also = "" if language == FALLBACK else f" (nor {FALLBACK}/{name}.md)"
    raise TemplateBroken(f"{language}/{name}.md", f"there is no such file{also}: write one")


def _turn(name: str, thread: int) -> int:
    """Of two threads in a row each gets another variant, and which one is first is drawn anew for every pair and name.

    So it is even after every pair, and nothing that comes in turns, a step before it for instance, goes with one
    variant alone. A thread keeps its number for ever, so it keeps its variant."""
    return sha256(f"{name} {thread // 2}".encode()).digest()[0] + thread


def variants(templates: Templates, language: str, name: str) -> tuple[str, ...]:
    """The files of one name: `.a` (else the plain one) and `.b`."""
    first = [path for tail in (".a.md", ".md") if (path := f"{language}/{name}{tail}") in templates][:1]
    second = [path for path in (f"{language}/{name}.b.md",) if path in templates]
    return (*first, *second)


Renderer = Callable[[Source, Mapping[str, object]], Rendered]
"""Makes words of a template and its names; raises TemplateBroken."""


def nowhere(template: Source, names: Mapping[str, object]) -> Rendered:
    """The renderer of a room without a limited process."""
    raise TemplateBroken(template.path, "it loops or calculates, which is done in a limited process only: here is none")


def render(template: Source, names: Mapping[str, object], confined: Renderer = nowhere) -> Rendered:
    """One template with its names filled in, one that could run away where it cannot; raises TemplateBroken."""
    _check_links(template)
    if runs_away(template.path, template.words, template.offset):
        return confined(template, names)
    return rendered(template, names)


def rendered(template: Source, names: Mapping[str, object]) -> Rendered:
    """As `render`, for who has made sure that the template does not run away; raises TemplateBroken."""
    words = filled(template.path, template.words, names, template.offset)
    try:
        text, body = markup.rendered(words)
    except markup.MarkupBroken as broken:
        raise TemplateBroken(template.path, str(broken)) from broken
    if not text.strip():
        raise TemplateBroken(template.path, "the letter would be empty")
    return Rendered(text=text, body=body, language=template.language)


def _check_links(template: Source) -> None:
    if link := _NAMED_LINK.search(template.words):
        line = template.words.count("\n", 0, link.start()) + 1 + template.offset
        raise TemplateBroken(template.path, "the address of a link is made of a name: write the address out", line)


def source(path: str, text: str) -> Source:
    """A file without its front matter; raises TemplateBroken where that says what it may not."""
    folder, lines = path.partition("/")[0], text.removeprefix("\ufeff").splitlines()
    if not lines or lines[0].rstrip() != FRONT:
        return Source(path=path, language=folder, words="\n".join(lines), offset=0)
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == FRONT), None)
    if end is None:
        raise TemplateBroken(path, f"the front matter is not closed: end it with a line of {FRONT}", 1)
    language = folder
    for number, line in enumerate(lines[1:end], 2):
        key, _, value = (part.strip() for part in line.partition(":"))
        if line.strip() and key not in FRONT_KEYS:
            also = "; the subject stays that of the thread" if key == "subject" else ""
            raise TemplateBroken(path, f"front matter knows {' and '.join(FRONT_KEYS)}, not {key!r}{also}", number)
        if key == "language":
            language = _tag(path, value, number)
    return Source(path=path, language=language, words="\n".join(lines[end + 1 :]), offset=end + 1)


def _tag(path: str, value: str, number: int) -> str:
    folder = path.partition("/")[0]
    if not _TAG.fullmatch(value) or value.partition("-")[0] != folder:
        raise TemplateBroken(path, f"language {value!r} is not a kind of {folder!r}, its folder", number)
    return value
