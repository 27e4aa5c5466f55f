"""The laws of the house as functions of a module's syntax tree; each gives the sentences it objects with."""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

ROOT = Path(__file__).parent.parent

PURE = ("mail", "project", "followup", "report")
# Which rooms a room may look into, besides itself.
SEES: dict[str, tuple[str, ...]] = {
    "mail": (),
    "project": ("mail",),
    "followup": ("mail", "project"),
    "report": ("mail", "project", "followup"),
    "ports": ("values",),
    "settings": ("mail", "project", "followup"),
    "adapters": ("mail", "project", "ports"),
    "worker": (*PURE, "ports"),
    "rehearsal": (*PURE, "ports", "worker"),
    "cli": (*PURE, "ports", "settings", "adapters", "worker", "rehearsal"),
}
# Where a room is more than the folder of its name: the loop and its steps, the door and its handle.
ROOM_OF = {"walk": "worker", "__main__": "cli"}
VALUES = ("bot.mail.message", "bot.project.facts", "bot.project.stored", "bot.project.copies")

# Each foreign library and who alone may import it.
FOREIGN: dict[str, tuple[str, ...]] = {
    "imapclient": ("bot.adapters.imap",),
    "msal": ("bot.adapters.microsoft",),
    "google": ("bot.adapters.google",),
    "google_auth_oauthlib": ("bot.adapters.google",),
    "oauthlib": ("bot.adapters.google",),
    "requests": ("bot.adapters.google", "bot.adapters.microsoft"),
    "aiosmtplib": ("bot.adapters.smtp",),
    "sqlalchemy": ("bot.adapters",),
    "alembic": ("bot.adapters",),
    "psycopg": ("bot.adapters",),
    "jinja2": ("bot.followup",),
    "markdown_it": ("bot.followup",),
    "dateparser": ("bot.mail",),
    "selectolax": ("bot.mail.html",),
    "charset_normalizer": ("bot.mail.charset",),
    "pydantic": ("bot.settings",),
    "pydantic_settings": ("bot.settings",),
    "holidays": ("bot.settings.holidays",),
    "publicsuffixlist": ("bot.settings.suffixes",),
    "typer": ("bot.cli", "bot.__main__"),
    "rich": ("bot.cli",),
    "prometheus_client": ("bot.adapters.metrics",),
    "structlog": ("bot.walk.watchman", "bot.cli"),
    "pymap": ("bot.rehearsal",),
    "aiosmtpd": ("bot.rehearsal",),
    "proxyprotocol": ("bot.rehearsal.postoffice",),
}
# `_typeshed` exists for the type checker only.
NOT_FOREIGN = frozenset(("bot", "tests", "", "_typeshed"))
# Clock, dice, files, sockets, environment, processes, logging: none of it in a pure room.
WORLDLY = frozenset(
    """
    time random secrets uuid os io pathlib shutil tempfile glob fileinput mailbox importlib zoneinfo sqlite3
    socket ssl select selectors http smtplib imaplib poplib ftplib socketserver asyncio threading multiprocessing
    concurrent subprocess signal logging structlog sys getpass platform locale
    """.split()
)
WORLDLY_CALLS = frozenset(("open", "input", "print", "exec", "eval", "breakpoint", "__import__"))
CLOCK_CALLS = frozenset(("now", "utcnow", "today", "fromtimestamp"))
DRAWERS = frozenset(("utils", "util", "helpers", "helper", "managers", "manager", "common", "base", "misc"))
MOST_LINES, MOST_LINES_OF_A_FUNCTION = 400, 40
UNFINISHED = re.compile(r"\b(TODO|FIXME)\b")
TOP_LEVEL = frozenset(("pyproject.toml", "Makefile", "README.md", "bot", "templates", "tests", "deploy"))
# What the demo, a build or a run may leave behind; none of it is ever committed.
LEFT_BEHIND = re.compile(r"courtside-demo|courtside\.(toml|db.*)|build|dist|.*\.egg-info|__pycache__")


@dataclass(frozen=True, slots=True)
class Module:
    """One source file: its dotted name and its text."""

    name: str
    text: str

    @property
    def room(self) -> str:
        part = self.name.split(".")[1] if "." in self.name else "values"
        return ROOM_OF.get(part, part)


Law = Callable[[Module], Iterator[str]]


def modules() -> Iterator[Module]:
    """Every module of `bot`."""
    for path in sorted((ROOT / "bot").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield Module(".".join(parts[:-1] if parts[-1] == "__init__" else parts), path.read_text("utf-8"))


@lru_cache(maxsize=1)  # every law asks about one module before the next: all trees together would fill the memory
def nodes(text: str) -> tuple[ast.AST, ...]:
    """The whole syntax tree, the module itself first."""
    return tuple(ast.walk(ast.parse(text)))


def imported(module: Module) -> Iterator[tuple[str, int]]:
    """Every module that this one names in an import, wherever it stands, with its line."""
    for node in nodes(module.text):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # `from bot import report` names a room just as `import bot.report` does.
            within = [f"{node.module}.{alias.name}" for alias in node.names] if node.module == "bot" else [node.module]
            yield from ((f"{'.' * node.level}{name or ''}", node.lineno) for name in within)


def imports_point_down(module: Module) -> Iterator[str]:
    for name, line in imported(module):
        if name.startswith("."):
            yield f"{module.name}:{line} imports relatively; write the whole name"
        if name.split(".")[0] == "tests":
            yield f"{module.name}:{line} imports the tests"
        if not name.startswith("bot.") or module.room not in SEES:
            continue
        room = Module(name, "").room
        seen = {module.room, *SEES[module.room]}
        if room not in seen and not ("values" in seen and name in VALUES):
            yield f"{module.name}:{line} ({module.room}) may not see {name} ({room})"


def every_room_is_known(module: Module) -> Iterator[str]:
    if "." in module.name and module.room not in SEES:
        yield f"{module.name} stands in no room of the house"
    if DRAWERS.intersection(module.name.split(".")):
        yield f"{module.name} is a drawer, not a room: name it by what it means"


def pure_rooms_are_pure(module: Module) -> Iterator[str]:
    if module.room not in PURE:
        return
    for name, line in imported(module):
        if name.split(".")[0] in WORLDLY or name == "urllib.request":
            yield f"{module.name}:{line} imports {name}: a pure room has no world"
    for node in nodes(module.text):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Name(id=called) if called in WORLDLY_CALLS:
                yield f"{module.name}:{node.lineno} calls {called}()"
            case ast.Attribute(attr=called, value=ast.Name(id="datetime" | "date")) if called in CLOCK_CALLS:
                yield f"{module.name}:{node.lineno} reads the clock: time is an argument"


def libraries_have_one_importer(module: Module) -> Iterator[str]:
    for name, line in imported(module):
        library = name.split(".")[0]
        if library in NOT_FOREIGN or library in sys.stdlib_module_names:
            continue
        if library not in FOREIGN:
            yield f"{module.name}:{line} imports {library}, which the table of libraries does not know"
        elif not any(_is_part(module.name, importer) for importer in FOREIGN[library]):
            yield f"{module.name}:{line} imports {library}; only {', '.join(FOREIGN[library])} may"


def _is_part(name: str, importer: str) -> bool:
    """`bot.adapters.imap` speaks for imap_fetch too, a subject that has been split."""
    return name == importer or name.startswith((importer + ".", importer + "_"))


def modules_are_short(module: Module) -> Iterator[str]:
    lines = module.text.count("\n")
    if lines > MOST_LINES:
        yield f"{module.name} has {lines} lines, more than {MOST_LINES}"


def functions_are_short(module: Module) -> Iterator[str]:
    for node in nodes(module.text):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MOST_LINES_OF_A_FUNCTION:
                yield f"{module.name}:{node.lineno} {node.name} has {lines} lines, more than {MOST_LINES_OF_A_FUNCTION}"


def bugs_are_caught_once(module: Module) -> Iterator[str]:
    """Only the loop catches what nobody expected, and in one place; who raises it again has not caught it."""
    allowed = 1 if module.name == "bot.worker" else 0
    handlers = [node for node in nodes(module.text) if isinstance(node, ast.ExceptHandler)]
    lines = [one.lineno for one in handlers if _catches_everything(one)]
    yield from (f"{module.name}:{line} catches every exception" for line in lines[allowed:])


def _catches_everything(node: ast.ExceptHandler) -> bool:
    if isinstance(last := node.body[-1], ast.Raise) and last.exc is None:
        return False
    named = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(one is None or isinstance(one, ast.Name) and one.id in ("Exception", "BaseException") for one in named)


def modules_say_what_they_are(module: Module) -> Iterator[str]:
    whole = nodes(module.text)[0]
    assert isinstance(whole, ast.Module)
    said = ast.get_docstring(whole)
    if not said:
        yield f"{module.name} does not say what it is"
    elif not said.rstrip().endswith("."):
        yield f"{module.name} does not say it in a sentence: {said.splitlines()[0]!r}"


def nothing_is_left_for_later(module: Module) -> Iterator[str]:
    for number, line in enumerate(module.text.splitlines(), 1):
        if UNFINISHED.search(line):
            yield f"{module.name}:{number} leaves something for later"


LAWS: tuple[Law, ...] = (
    imports_point_down,
    every_room_is_known,
    pure_rooms_are_pure,
    libraries_have_one_importer,
    modules_are_short,
    functions_are_short,
    bugs_are_caught_once,
    modules_say_what_they_are,
    nothing_is_left_for_later,
)


def strangers(names: set[str]) -> set[str]:
    """What lies at the top of the repository and has no place there."""
    return {name for name in names if name not in TOP_LEVEL and name[0] != "." and not LEFT_BEHIND.fullmatch(name)}
