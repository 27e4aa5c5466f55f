"""Names become words in a template that may do no more than its grammar allows; Jinja's own sandbox stands behind it.

Here a template is only filled that cannot run away. One that loops or calculates is filled where time, memory and
output are limited: by the same function, in a process of its own (`confined`)."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import Template, TemplateError, TemplateSyntaxError, Undefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.followup.shield import one_line, shielded
from bot.followup.template_grammar import is_rich, objections

LONGEST = 10_000
"""Characters of a template, and of a letter: it is read on a telephone, so anything longer is a mistake."""

BREAKS = (
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
    MemoryError,
    TimeoutError,
)
"""What a template can raise while it is filled; the last two where its memory and its time are limited."""
OUT_OF_ROOM = "the letter would take more memory than a letter may"


class TemplateBroken(ValueError):
    """A template is missing, breaks or leaves a blank; the text names file, line and name."""

    def __init__(self, path: str, why: str, line: int | None = None) -> None:
        super().__init__(f"templates/{path}{f', line {line}' if line else ''}: {why}")
        self.path, self.why, self.line = path, why, line


class Blank(Undefined):
    """A name that is empty in this letter: it may be asked about, and never be written."""

    def __str__(self) -> str:
        self._fail_with_undefined_error()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Undefined) or other == ""

    def __hash__(self) -> int:
        return hash("")


def filled(path: str, source: str, names: Mapping[str, object], offset: int = 0) -> str:
    """The template's words, every value shielded from Markdown; raises TemplateBroken.

    `offset` is the number of lines that stand before the source in its file."""
    template = _compiled(path, source, offset)
    try:
        context = template.new_context({name: _value(name, one) for name, one in names.items()})
        words = "".join(_bounded(path, template.root_render_func(context)))
    except TemplateBroken:
        raise
    except TemplateError as broken:
        line = _line_of(broken, template, path)
        raise TemplateBroken(path, str(broken.message), line + offset if line else None) from broken
    except BREAKS as broken:
        line = _line_of(broken, template, path)
        raise TemplateBroken(path, str(broken) or OUT_OF_ROOM, line + offset if line else None) from broken
    return words


def runs_away(path: str, source: str, offset: int = 0) -> bool:
    """Whether a template could run away; raises TemplateBroken where it may not be filled at all. Compiles nothing."""
    return _checked(path, source, offset)


def _value(name: str, value: object) -> object:
    text = one_line(str(value))
    return text or Blank(hint=f"`{name}` is empty in this letter: put it in {{% if {name} %}} ... {{% endif %}}")


def _written(value: object) -> str:
    """What stands where a template names something; Jinja asks it for every value, and for no word of the template."""
    text = one_line(str(value))
    if not text or value is None:
        raise ValueError("an expression leaves a blank")
    return shielded(text)


_environment = ImmutableSandboxedEnvironment(undefined=Undefined, autoescape=False, finalize=_written, cache_size=0)


@lru_cache(maxsize=512)
def _compiled(path: str, source: str, offset: int) -> Template:
    _checked(path, source, offset)
    try:
        code = _environment.compile(source, path, path)
    except (
        TemplateError,
        SyntaxError,
        ValueError,
        ArithmeticError,
        RecursionError,
        MemoryError,
        TimeoutError,
    ) as broken:
        raise TemplateBroken(path, f"cannot be read as a template: {str(broken) or OUT_OF_ROOM}") from broken
    return Template.from_code(_environment, code, _environment.make_globals(None))


@lru_cache(maxsize=512)
def _checked(path: str, source: str, offset: int) -> bool:
    """Whether it could run away; raises the objection that stands first in the file."""
    tree = _parsed(path, source, offset)
    found = list(objections(tree))
    if found:
        line, why = min(found, key=lambda one: one[0])
        raise TemplateBroken(path, why, line + offset)
    return is_rich(tree)


def _parsed(path: str, source: str, offset: int) -> nodes.Template:
    if len(source) > LONGEST:
        raise TemplateBroken(path, f"is longer than {LONGEST} characters; a letter is read on a telephone")
    try:
        return _environment.parse(source, path, path)
    except TemplateSyntaxError as broken:
        raise TemplateBroken(path, str(broken.message), broken.lineno + offset) from broken
    except (ValueError, RecursionError, MemoryError, OverflowError) as broken:
        raise TemplateBroken(path, f"cannot be read as a template: {str(broken) or OUT_OF_ROOM}") from broken


def _bounded(path: str, pieces: Iterator[Any]) -> Iterator[str]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > LONGEST:
            raise TemplateBroken(path, f"the letter would be longer than {LONGEST} characters")
        yield piece


def _line_of(broken: BaseException, template: Template, path: str) -> int | None:
    """The template's line in whose code it broke.

    Jinja's own way from there to a traceback (`generate`) ends in a TypeError where time runs out in an instruction
    that belongs to no line, as between two rounds of a loop with a condition."""
    line, at = None, broken.__traceback__
    while at is not None:
        code = at.tb_frame.f_code
        if code.co_filename == path:
            line = [line for start, _, line in code.co_lines() if line and start <= at.tb_lasti][-1]
        at = at.tb_next
    return template.get_corresponding_lineno(line) if line else None
