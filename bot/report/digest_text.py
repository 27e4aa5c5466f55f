"""The digest as plain text, 78 columns wide: what the mail says without HTML, and what the terminal prints."""

from collections.abc import Callable, Iterator
from textwrap import wrap

from bot.followup.speech import small
from bot.report import digest_words as words
from bot.report.entries import Digest, Draft, Entry, Section

WIDTH = 78
INDENT = " " * 6


Ways = Callable[[Entry], tuple[str, ...]]


def text(digest: Digest, name: str = "", ways: Ways = words.commands) -> str:
    """All of it; one line where there is nothing to tell. `ways` says how a row is answered: by command, or by mail."""
    if digest.is_quiet:
        return f"{words.all_quiet(digest)}\n"
    return "\n".join(_lines(digest, name, ways)) + "\n"


def _lines(digest: Digest, name: str, ways: Ways) -> Iterator[str]:
    yield digest.headline
    yield words.greeting(digest, name)
    if digest.first:
        yield from _wrapped(words.first_look(digest), "")
    if any(entry.picture for entry in digest.entries):
        yield words.legend(digest)
    if ways is words.replies:
        yield from _wrapped(words.how(digest), "")
    for section in Section:
        entries, left = words.shown(digest, section)
        if not entries:
            continue
        heading = words.heading(section, digest)
        yield from ("", heading.upper(), "-" * len(heading))
        for place, entry in enumerate(entries):
            if place and section is not Section.BOT:
                yield ""
            yield from _row(entry, digest, ways)
        if left:
            yield from ("", f"{INDENT}{words.more(left, digest)}")


def _row(entry: Entry, digest: Digest, ways: Ways) -> Iterator[str]:
    if entry.section is Section.BOT:
        yield from _wrapped(words.sentence(entry, digest), "")
        return
    yield from _heading(entry, digest)
    for line in words.said(entry, digest):
        yield from _wrapped(line)
    yield from _wrapped(words.course(entry, digest))
    if entry.picture:
        yield INDENT + entry.picture
    if entry.letter:
        yield from _letter(entry.letter, digest)
    for command in ways(entry):
        yield f"{INDENT}> {command}"


def _heading(entry: Entry, digest: Digest) -> Iterator[str]:
    number = "" if entry.number is None else str(entry.number)
    days = words.days(entry, digest)
    lines = wrap(words.title(entry) or "?", WIDTH - len(INDENT) - len(days) - 2)
    yield f"{number:>4}  {lines[0]:<{WIDTH - len(INDENT) - len(days)}}{days}".rstrip()
    yield from (INDENT + line for line in lines[1:])


def _wrapped(said: str, indent: str = INDENT) -> list[str]:
    return wrap(said, WIDTH, initial_indent=indent, subsequent_indent=indent) if said else []


def _letter(letter: Draft, digest: Digest) -> Iterator[str]:
    """The letter word for word, set off by a bar."""
    bar = f"{INDENT}| "
    people = ", ".join(words.plain(one.name or one.address) for one in letter.to)
    copies = ", ".join(words.plain(one.name or one.address) for one in letter.cc)
    to, cc, subject = (small(name, digest.language) for name in ("to", "cc", "subject"))
    whom = f"{to}: {people}{f'; {cc}: {copies}' if copies else ''}"
    yield from wrap(whom, WIDTH, initial_indent=bar, subsequent_indent=bar)
    yield from wrap(f"{subject}: {words.plain(letter.subject)}", WIDTH, initial_indent=bar, subsequent_indent=bar)
    yield bar.rstrip()
    for line in words.plain_lines(letter.text.strip()):
        marks = line[: len(line) - len(line.lstrip("> "))]
        yield from wrap(line, WIDTH, initial_indent=bar, subsequent_indent=bar + marks) or [bar.rstrip()]
