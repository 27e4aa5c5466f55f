"""The command `courtside`: finds the verb, runs it, and turns its end into an exit code."""

import os
import sys
from collections.abc import Sequence
from typing import Any

from bot.cli import VERBS, Verb

DONE, FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
HELP = ("--help", "-h", "help")


def main() -> None:
    """What the shell calls."""
    try:
        code = front_door(sys.argv[1:])
        # What is still held back is written here, where a reader who has gone is no mishap.
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except BrokenPipeError:
        # `courtside status | head`: nobody reads on. The interpreter would flush once more, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = DONE
    sys.exit(code)


def front_door(words: Sequence[str]) -> int:
    """Run one command line; the exit code is 0 done, 1 failed, 2 wrong use (design 8)."""
    if not words:
        print(usage(), file=sys.stderr)
        return WRONG_USE
    if words[0] in HELP and len(words) == 1:
        print(usage())
        return DONE
    if words[0] == "--version":
        print(_version())
        return DONE
    name, rest = (words[1], ["--help"]) if words[0] == "help" else (words[0], list(words[1:]))
    verb = next((verb for verb in VERBS if verb.name == name), None)
    if verb is None:
        print(_unknown(name), file=sys.stderr)
        return WRONG_USE
    return _run(verb, rest)


def usage() -> str:
    """The verbs, without loading one of them."""
    width = max(len(verb.name) for verb in VERBS)
    verbs = "\n".join(f"  {verb.name:<{width}}  {verb.does}" for verb in VERBS)
    return f"Usage: courtside VERB [OPTIONS]\n\n{verbs}\n\n`courtside VERB --help` says what a verb takes."


def _run(verb: Verb, words: list[str]) -> int:
    from bot.ports import Trouble
    from bot.settings.error import SettingsError

    try:
        _command(verb).main(args=words, prog_name=f"courtside {verb.name}")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except SettingsError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return FAILED
    return DONE


def _command(verb: Verb) -> Any:
    """A verb's own typer command; only now is anything heavy imported."""
    from importlib import import_module

    import typer

    module, _, name = verb.target.partition(":")
    target = getattr(import_module(module), name)
    if isinstance(target, typer.Typer):
        return typer.main.get_command(target)
    # Without rich: it costs a third of the time a person waits for help.
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    app.command(name=verb.name, help=target.__doc__ or verb.does)(target)
    return typer.main.get_command(app)


def _unknown(name: str) -> str:
    from difflib import get_close_matches

    if name.startswith("-"):
        return f"courtside begins with a verb, and {name} stands behind it. `courtside --help` lists the verbs."
    near = get_close_matches(name.lower(), [verb.name for verb in VERBS], n=1)
    meant = f" Did you mean {near[0]!r}?" if near else ""
    return f"courtside has no verb {name!r}.{meant} `courtside --help` lists them."


def _version() -> str:
    from importlib.metadata import version

    return f"courtside {version('courtside')}"


if __name__ == "__main__":
    main()
