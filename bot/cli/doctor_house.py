"""What `doctor` can check without a server: settings, templates, the store."""

import shutil
from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.adapters.files import shipped_templates
from bot.cli.config import sqlite_file
from bot.cli.findings import Finding, Level, error, in_two, warning
from bot.cli.limited import render_limited
from bot.followup.lint import PROMISE
from bot.followup.policy import Policy
from bot.followup.template_names import examples
from bot.followup.templates import TemplateBroken, chosen, render, source
from bot.ports import Book
from bot.project import chain
from bot.settings.load import Settings, has_clear_secret
from bot.settings.policy import policy, warnings
from bot.settings.values import did_you_mean
from bot.walk import copied

IMPOSSIBLE = ("no common working day", "no working day")
"""How `settings.policy.warnings` speaks of calendars under which no letter could ever go."""
LITTLE_ROOM = 100 << 20
"""Bytes; a year of a busy studio's mail takes about that much."""
EVERYBODY = 0o004
MORE_SHOWN = 3
"""Complaints of one kind that are told one by one."""


def settings(given: Settings, at: datetime) -> Iterator[Finding]:
    """What the settings allow and somebody may not have meant; calendars that leave no day."""
    for sentence in warnings(given, at):
        stuck = any(words in sentence for words in IMPOSSIBLE)
        yield in_two(Level.ERROR if stuck else Level.WARNING, sentence, "change it, or leave it if it is meant so")


def secrets(given: Settings) -> Iterator[Finding]:
    """A password in clear, in a file that everybody on this machine may read."""
    if given.path.stat().st_mode & EVERYBODY and has_clear_secret(given.path):
        what = f"{given.path.name} has a password in it, and everybody on this machine may read it"
        yield warning(what, f"`chmod 600 {given.path.name}`, or write it into a file named by password_file")


def templates(given: Settings, texts: Mapping[str, str], unreadable: Mapping[str, str]) -> Iterator[Finding]:
    """Every template, shipped or own, is rendered with the examples; every step has one in each language."""
    for path in sorted(texts):
        if path in unreadable:
            what, fix = f"templates/{path}: {unreadable[path]}", f"mend the file templates/{path}"
            yield error(what, f"{fix}; the letters that need it wait until then")
            continue
        try:
            render(source(path, texts[path]), examples(path.partition("/")[0]), render_limited)
        except TemplateBroken as broken:
            yield error(str(broken), f"mend the file templates/{path}; the letters that need it wait until then")
    ours = policy(given)
    steps = sorted({step.name for ladder in ours.ladders.values() for step in ladder.steps})
    yield from _never_used(texts, steps)
    for language in sorted(_languages(ours)):
        yield from _missing(texts, language, steps)


def _never_used(texts: Mapping[str, str], steps: list[str]) -> Iterator[Finding]:
    """A file under another name than its step's is passed over in silence, and the shipped one goes."""
    for path in sorted(texts.keys() - shipped_templates().keys()):
        step = path.rpartition("/")[2].removesuffix(".md").removesuffix(".a").removesuffix(".b").removesuffix(PROMISE)
        if step not in steps:
            what = f"templates/{path} is never used: no ladder has a step {step!r}{did_you_mean(step, steps)}"
            yield warning(what, f"name it after one of the steps: {', '.join(steps)}")


def _languages(ours: Policy) -> set[str]:
    return {ours.language, *(card.language for card in ours.people.clients.values() if card.language)}


def _missing(texts: Mapping[str, str], language: str, steps: list[str]) -> Iterator[Finding]:
    for name, step, promised in [(f"{s}{'.promise' if p else ''}", s, p) for s in steps for p in (False, True)]:
        write = f"write templates/{language}/{name}.md beside the settings"
        try:
            found = chosen(texts, language=language, step=step, promised=promised, thread=0)
        except TemplateBroken as broken:
            if f"{language}/{name}.md" not in texts:
                yield error(str(broken), f"{write}: the letter cannot be written without it")
            continue
        if found.folder != language:
            what = f"there is no {language}/{name}.md: such letters go out in the language of {found.path}"
            yield warning(what, write)


def room(given: Settings) -> Iterator[Finding]:
    """Whether SQLite's file can grow."""
    file = sqlite_file(given)
    if file is None or not file.parent.is_dir():
        return
    free = shutil.disk_usage(file.parent).free
    size = file.stat().st_size if file.exists() else 0
    if free < max(LITTLE_ROOM, size):
        what = f"the disk of {file} has {free >> 20} MiB left, and the store has {size >> 20} MiB already"
        yield warning(what, "make room there, or move the store: [store] url")


def record(book: Book) -> Iterator[Finding]:
    """The chain of every client, and what waits for a person."""
    for stream in book.streams():
        complaints = chain.verify(book.facts(stream), book.lock(stream))
        for complaint in complaints[:MORE_SHOWN]:
            yield error(complaint, "stop the worker and put back a backup of the store")
        if len(complaints) > MORE_SHOWN:
            yield error(
                f"{stream}: {len(complaints) - MORE_SHOWN} more facts are wrong", "`courtside verify` lists them"
            )
    doubted = copied.reason(book)
    if doubted:
        yield in_two(Level.ERROR, doubted)
    shunted = len(book.shunted())
    if shunted:
        what = f"{shunted} message{' was' if shunted == 1 else 's were'} not understood and set aside"
        yield warning(what, "`courtside shunted` lists them with their reasons, and puts them back")
