"""What `template lint` objects to: a letter that breaks, blames, threatens, or says too little (design 11)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.followup.lint_words import BLAME, THREATS
from bot.followup.template_names import NAMES, examples
from bot.followup.templates import Renderer, Source, TemplateBroken, Templates, nowhere, render, source

PROMISE = ".promise"
# What Jinja takes for itself, and Markdown for emphasis.
_TAGS = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)
_EMPHASIS = re.compile(r"[*_`~]")
_HTML = re.compile(r"</?[a-zA-Z][^<>\n]*>|<!--")
_LEFT_OVER = re.compile(r"\*\*|__|\]\(|!\[|```|^#{1,6}\S|\[[^\]\n]*\]\[", re.MULTILINE)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One objection: where, and what to do about it."""

    path: str
    line: int
    """0 where it is about the file as a whole."""
    says: str

    def at(self, place: str) -> str:
        """The objection as a person reads it, the file under the name they know."""
        return f"{place}{f', line {self.line}' if self.line else ''}: {self.says}"

    def __str__(self) -> str:
        return self.at(f"templates/{self.path}")


def lint(templates: Templates, confined: Renderer = nowhere) -> tuple[Problem, ...]:
    """Every objection to these templates, in the order of their files and lines."""
    return tuple(problem for path in sorted(templates) for problem in lint_one(path, templates, confined))


def lint_one(path: str, templates: Templates, confined: Renderer = nowhere) -> tuple[Problem, ...]:
    """Every objection to one template, in the order of its lines, the others standing beside it."""
    return tuple(sorted({*lint_file(path, templates[path], confined), *_variant(path, templates)}))


def lint_file(path: str, text: str, confined: Renderer = nowhere) -> Iterator[Problem]:
    """Everything about one file that can be said without the others."""
    if path.count("/") != 1:
        yield Problem(path, 0, "stands in no folder of a language: put it where `en/polite.md` would stand")
        return
    try:
        template = source(path, text)
    except TemplateBroken as broken:
        yield _problem(broken)
        return
    yield from _manners(template)
    broken_ones = tuple(_broken(template, confined))
    yield from broken_ones
    if not broken_ones:
        yield from _says_enough(template, confined)
        yield from _markup(template, confined)


def _problem(broken: TemplateBroken) -> Problem:
    return Problem(broken.path, broken.line or 0, broken.why)


# --- manners -------------------------------------------------------------------------------------


def _manners(template: Source) -> Iterator[Problem]:
    said = _EMPHASIS.sub(" ", _blanked(template.words, " ")).replace("’", "'").replace("\u00a0", " ")
    for kind, table, instead in (
        ("blames", BLAME, "say what we wait for instead"),
        ("threatens", THREATS, "say what happens next instead"),
    ):
        for match in _pattern(template.folder, table).finditer(said):
            line = said.count("\n", 0, match.start()) + 1 + template.offset
            phrase = " ".join(match[0].split())
            yield Problem(template.path, line, f"“{phrase}” {kind}: {instead}")


def _blanked(words: str, mark: str) -> str:
    """The words with Jinja's tags blanked out; all others keep their place, so that an offset is still a line."""
    return _TAGS.sub(lambda tag: re.sub(r"\S", mark, tag[0]), words)


def _pattern(language: str, table: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """The language's own words; in a language we do not know, those of all that we do."""
    return _compiled(table[language] if language in table else tuple(one for words in table.values() for one in words))


@lru_cache(maxsize=32)
def _compiled(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_phrase, phrases))})(?!\w)", re.IGNORECASE)


def _phrase(phrase: str) -> str:
    """Words in a row, whatever stands between them that is no word."""
    return r"[\s,]+".join(f"(?:{'|'.join(map(_word, one.split('|')))})" for one in phrase.replace(",", "").split())


def _word(word: str) -> str:
    return re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "")


# --- what breaks, and what is missing ------------------------------------------------------------


def occasions(language: str) -> Iterator[dict[str, str]]:
    """The names as letters meet them: all filled, none that may be empty, each one missing, each one alone."""
    full = examples(language)
    optional = [key for key, name in NAMES.items() if name.may_be_empty]
    bare = full | dict.fromkeys(optional, "")
    yield full | {"then": ""}
    yield from (full | {"next": "", "then": then} for then in ("call", "close", "stop"))
    yield bare
    yield from (bare | {"then": then} for then in ("call", "close", "stop"))
    yield from (full | {key: ""} for key in optional)
    yield from (bare | {key: full[key]} for key in optional)


def _broken(template: Source, confined: Renderer) -> Iterator[Problem]:
    seen: set[Problem] = set()
    for names in occasions(template.folder):
        try:
            render(template, names, confined)
        except TemplateBroken as broken:
            problem = _problem(broken)
            if problem not in seen:
                seen.add(problem)
                yield problem


def _says_enough(template: Source, confined: Renderer) -> Iterator[Problem]:
    """Every letter names the thing we wait for, the day, and what happens next (design 11)."""
    names = examples(template.folder) | {"then": ""}
    text = render(template, names, confined).text
    if names["asks"] not in text:
        yield Problem(template.path, 0, "does not name the thing we wait for: write {{ asks }}")
    if not any(names[day] in text for day in ("since", "promise", "deadline")):
        yield Problem(template.path, 0, "does not name the day: write {{ since }}, {{ promise }} or {{ deadline }}")
    if names["next"] not in text:
        yield Problem(template.path, 0, "does not say what happens next: write {{ next }}")


def _markup(template: Source, confined: Renderer) -> Iterator[Problem]:
    for number, line in enumerate(_blanked(template.words, "x").split("\n"), 1 + template.offset):
        if found := _HTML.search(line):
            yield Problem(template.path, number, f"{found[0]} would be shown as it stands: write Markdown, not HTML")
    text = render(template, examples(template.folder), confined).text
    if left := _LEFT_OVER.search(text):
        says = f"the Markdown around {left[0]!r} is broken: it would be shown as it stands"
        yield Problem(template.path, _line_of(template, left[0]), says)


def _line_of(template: Source, words: str) -> int:
    before, found, _ = template.words.partition(words)
    return before.count("\n") + 1 + template.offset if found else 0


def _variant(path: str, templates: Templates) -> Iterator[Problem]:
    """A step can be said again after a promised day; without its variant that letter would not be written."""
    folder, _, name = path.partition("/")
    step = name.removesuffix(".md").removesuffix(".a").removesuffix(".b")
    if step.endswith(PROMISE) or not name:
        return
    if not any(f"{folder}/{step}{PROMISE}{tail}.md" in templates for tail in ("", ".a", ".b")):
        says = f"{folder}/{step}{PROMISE}.md is missing: it is what we say after a promised day has passed"
        yield Problem(path, 0, says)
