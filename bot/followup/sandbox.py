"""What a template may do: name its names and choose between words; nothing that could run away or look around.

The grammar itself is the wall. A template is parsed and every node of its tree looked up in a list of what is allowed
before anything of it is compiled. Without loops, calls, attributes, assignments and arithmetic the work and the output
grow with the source and no faster, so their bounds bound time and memory. Jinja's own sandbox stands behind it."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import Template, TemplateError, TemplateSyntaxError, Undefined, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.followup.shield import one_line, shielded
from bot.followup.template_names import NAMES

LONGEST = 10_000
"""Characters of a template, and of a letter: it is read on a telephone, so anything longer is a mistake."""
DEEPEST = 40
"""Nested choices and filters; people write three or four."""

ALLOWED: Mapping[type[nodes.Node], str] = {
    nodes.Template: "",
    nodes.Output: "",
    nodes.TemplateData: "",
    nodes.Name: "",
    nodes.Const: "",
    nodes.If: "",
    nodes.CondExpr: "",
    nodes.And: "",
    nodes.Or: "",
    nodes.Not: "",
    nodes.Compare: "",
    nodes.Operand: "",
    nodes.Concat: "",
    nodes.Filter: "",
    nodes.Test: "",
}
FILTERS = frozenset("capitalize default d length lower title trim upper".split())
TESTS = frozenset("defined undefined".split())

FORBIDDEN: Mapping[type[nodes.Node], str] = {
    nodes.For: "loops",
    nodes.Call: "calls something",
    nodes.Getattr: "looks inside a value with a dot",
    nodes.Getitem: "looks inside a value with brackets",
    nodes.Assign: "sets a name",
    nodes.AssignBlock: "sets a name",
    nodes.Macro: "defines a macro",
    nodes.CallBlock: "calls a macro",
    nodes.Include: "includes another file",
    nodes.Import: "imports another file",
    nodes.FromImport: "imports another file",
    nodes.Extends: "extends another file",
    nodes.Block: "defines a block",
    nodes.BinExpr: "calculates",
}
"""What people would miss, in words for the refusal; the rest is refused by its name in Jinja."""


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
        words = "".join(_bounded(path, template.generate(**{name: _value(name, one) for name, one in names.items()})))
    except TemplateBroken:
        raise
    except TemplateError as broken:
        line = _line_of(broken, path)
        raise TemplateBroken(path, str(broken.message), line + offset if line else None) from broken
    except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError) as broken:
        line = _line_of(broken, path)
        raise TemplateBroken(path, str(broken), line + offset if line else None) from broken
    return words


def names_in(path: str, source: str, offset: int = 0) -> frozenset[str]:
    """The names a template uses; raises TemplateBroken where it may not be compiled."""
    return frozenset(node.name for node, _ in _walk(_parsed(path, source, offset)) if isinstance(node, nodes.Name))


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
    _check(path, _parsed(path, source, offset), offset)
    try:
        code = _environment.compile(source, path, path)
    except (TemplateError, SyntaxError, ValueError, RecursionError, MemoryError) as broken:
        raise TemplateBroken(path, f"cannot be read as a template: {broken}") from broken
    return Template.from_code(_environment, code, _environment.make_globals(None))


def _parsed(path: str, source: str, offset: int) -> nodes.Template:
    if len(source) > LONGEST:
        raise TemplateBroken(path, f"is longer than {LONGEST} characters; a letter is read on a telephone")
    try:
        return _environment.parse(source, path, path)
    except TemplateSyntaxError as broken:
        raise TemplateBroken(path, str(broken.message), broken.lineno + offset) from broken
    except (ValueError, RecursionError, MemoryError, OverflowError) as broken:
        raise TemplateBroken(path, f"cannot be read as a template: {broken}") from broken


def _check(path: str, tree: nodes.Template, offset: int) -> None:
    """Raises the objection that stands first in the file."""
    objections = [
        (node.lineno or 1, why)  # some nodes that Jinja makes by itself stand nowhere
        for node, depth in _walk(tree)
        if (why := "nests too deeply" if depth > DEEPEST else _objection(node))
    ]
    if objections:
        line, why = min(objections, key=lambda one: one[0])
        raise TemplateBroken(path, why, line + offset)


def _objection(node: nodes.Node) -> str:
    if type(node) not in ALLOWED:
        does = next((words for kind, words in FORBIDDEN.items() if isinstance(node, kind)), "")
        said = does or f"uses {type(node).__name__}"
        return f"it {said}, which a template may not: it only names things and chooses with {{% if %}}"
    if isinstance(node, nodes.Name) and node.name not in NAMES:
        return f"there is no name `{node.name}`: the names are {', '.join(NAMES)}"
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        return f"there is no filter `{node.name}`: the filters are {', '.join(sorted(FILTERS))}"
    if isinstance(node, nodes.Test) and node.name not in TESTS:
        return f"there is no test `{node.name}`: the tests are {', '.join(sorted(TESTS))}"
    return ""


def _walk(tree: nodes.Node) -> Iterator[tuple[nodes.Node, int]]:
    """Every node with its depth, outer ones first, in a stack of our own: a deep tree must not be our recursion."""
    waiting: list[tuple[nodes.Node, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting += reversed([(child, depth + 1) for child in node.iter_child_nodes()])


def _bounded(path: str, pieces: Iterator[Any]) -> Iterator[str]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > LONGEST:
            raise TemplateBroken(path, f"the letter would be longer than {LONGEST} characters")
        yield piece


def _line_of(broken: BaseException, path: str) -> int | None:
    """Jinja maps its frames back to the template's lines."""
    line, frame = None, broken.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename == path:
            line = frame.tb_lineno
        frame = frame.tb_next
    return line
