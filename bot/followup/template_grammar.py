"""What a template may say: names and choices anywhere; loops, sums and names of its own where they cannot run away.

The grammar is the first wall. A template is parsed and every node of its tree looked up here before anything of it is
compiled: nothing is called, nothing looked into, nothing included. Without loops and arithmetic the work and the
output grow with the source and no faster, so such a template may be filled anywhere. One that loops or calculates can
grow out of all bounds, and is filled in a limited process only (`confined`)."""

from collections.abc import Iterator, Mapping

from jinja2 import nodes

from bot.followup.template_names import NAMES

DEEPEST = 40
"""Nested choices and filters; people write three or four."""

PLAIN: frozenset[type[nodes.Node]] = frozenset(
    (
        nodes.Template,
        nodes.Output,
        nodes.TemplateData,
        nodes.Name,
        nodes.Const,
        nodes.If,
        nodes.CondExpr,
        nodes.And,
        nodes.Or,
        nodes.Not,
        nodes.Compare,
        nodes.Operand,
        nodes.Concat,
        nodes.Filter,
        nodes.Test,
    )
)
PLAIN_FILTERS = frozenset("capitalize default d length lower title trim upper".split())
PLAIN_TESTS = frozenset("defined undefined".split())

RICH: frozenset[type[nodes.Node]] = frozenset(
    (
        nodes.For,
        nodes.Assign,
        nodes.List,
        nodes.Tuple,
        nodes.Add,
        nodes.Sub,
        nodes.Mul,
        nodes.Div,
        nodes.FloorDiv,
        nodes.Mod,
        nodes.Pow,
        nodes.Neg,
        nodes.Pos,
        nodes.Call,
        nodes.Getattr,
    )
)
RICH_FILTERS = frozenset(
    "abs first float int join last list max min replace reverse round sort sum truncate unique wordcount".split()
)
RICH_TESTS = frozenset("divisibleby even in none number odd string".split())
RANGE, LOOP = "range", "loop"
"""All that may be called, and all that may be looked into."""
LOOP_NAMES = frozenset("first index index0 last length previtem nextitem revindex".split())

FORBIDDEN: Mapping[type[nodes.Node], str] = {
    nodes.Call: f"calls something other than {RANGE}()",
    nodes.Getattr: "looks inside a value with a dot",
    nodes.Getitem: "looks inside a value with brackets",
    nodes.AssignBlock: "sets a name to a block",
    nodes.Macro: "defines a macro",
    nodes.CallBlock: "calls a macro",
    nodes.Include: "includes another file",
    nodes.Import: "imports another file",
    nodes.FromImport: "imports another file",
    nodes.Extends: "extends another file",
    nodes.Block: "defines a block",
}
"""What people would miss, in words for the refusal; the rest is refused by its name in Jinja."""


def objections(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Everything a template may not do, each with its line."""
    own, spared = _own_names(tree), _spared(tree)
    for node, depth in walk(tree):
        if id(node) not in spared:
            why = "nests too deeply" if depth > DEEPEST else _objection(node, own)
            if why:
                yield node.lineno or 1, why  # some nodes that Jinja makes by itself stand nowhere


def is_rich(tree: nodes.Template) -> bool:
    """Whether it could run away, and must be filled in the limited process."""
    return any(
        type(node) in RICH
        or (isinstance(node, nodes.Filter) and node.name in RICH_FILTERS)
        or (isinstance(node, nodes.Test) and node.name in RICH_TESTS)
        for node, _ in walk(tree)
    )


def walk(tree: nodes.Node) -> Iterator[tuple[nodes.Node, int]]:
    """Every node with its depth, outer ones first, in a stack of our own: a deep tree must not be our recursion."""
    waiting: list[tuple[nodes.Node, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting += reversed([(child, depth + 1) for child in node.iter_child_nodes()])


def _own_names(tree: nodes.Template) -> frozenset[str]:
    """What its own loops and sets name."""
    return frozenset(node.name for node, _ in walk(tree) if isinstance(node, nodes.Name) and node.ctx == "store")


def _spared(tree: nodes.Template) -> frozenset[int]:
    """The two words that mean something only where they stand: `range` as it is called, `loop` as it is looked into."""
    spared: set[int] = set()
    for node, _ in walk(tree):
        match node:
            case nodes.Call(node=nodes.Name(name="range") as called) if _is_plain_call(node):
                spared |= {id(node), id(called)}
            case nodes.Getattr(node=nodes.Name(name="loop") as looked_into, attr=attr) if attr in LOOP_NAMES:
                spared |= {id(node), id(looked_into)}
            case _:
                pass
    return frozenset(spared)


def _is_plain_call(call: nodes.Call) -> bool:
    return not (call.kwargs or call.dyn_args or call.dyn_kwargs)


def _objection(node: nodes.Node, own: frozenset[str]) -> str:
    match node:
        case nodes.Call() | nodes.Getattr():
            return _may_not(node)
        case nodes.For(recursive=True):
            return "it loops into itself, which a template may not"
        case nodes.Name(ctx="store"):
            return _objection_to_own(node.name)
        case nodes.Name() if node.name not in NAMES and node.name not in own:
            return f"there is no name `{node.name}`: the names are {', '.join(NAMES)}"
        case nodes.Filter():
            return _objection_to_word("filter", node.name, PLAIN_FILTERS | RICH_FILTERS)
        case nodes.Test():
            return _objection_to_word("test", node.name, PLAIN_TESTS | RICH_TESTS)
        case _:
            return "" if type(node) in PLAIN | RICH else _may_not(node)


def _objection_to_word(kind: str, name: str, known: frozenset[str]) -> str:
    return "" if name in known else f"there is no {kind} `{name}`: the {kind}s are {', '.join(sorted(known))}"


def _objection_to_own(name: str) -> str:
    """A letter must not be led astray by a name that means something already."""
    if name in NAMES:
        return f"it gives `{name}` another meaning: choose a name of its own"
    if name.startswith("_") or name in (RANGE, LOOP, "self", "caller", "varargs", "kwargs"):
        return f"it uses `{name}`, which is a word of the language: choose another name"
    return ""


def _may_not(node: nodes.Node) -> str:
    does = next((words for kind, words in FORBIDDEN.items() if isinstance(node, kind)), "")
    said = does or f"uses {type(node).__name__}"
    return f"it {said}, which a template may not: it names things, chooses with {{% if %}}, repeats with {{% for %}}"
