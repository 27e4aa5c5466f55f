"""The digest as plain text, 78 columns wide: what the mail says without HTML, and what the terminal prints."""

from collections.abc import Callable, Iterator
from textwrap import wrap

from bot.report import digest_words as words
from bot.report.entries import Digest, Draft, Entry, Section

WIDTH = 78
INDENT = " " * 6


Ways = Callable[[Entry], tuple[str, ...]]


def text(digest: Digest, name: str = "", ways: Ways = words.commands) -> str:
    """All of it; one line where there is nothing to tell. `ways` says how a row is answered: by command, or by mail."""
    if digest.is_quiet:
        return f"{all_quiet(digest)}\n"
    return "\n".join(_lines(digest, name, ways)) + "\n"


def all_quiet(digest: Digest) -> str:
    """The whole digest of a morning on which nobody has to do anything."""
    return f"All quiet. {words.sentence(digest.of(Section.BOT)[0])}" if digest.of(Section.BOT) else "All quiet."


def _lines(digest: Digest, name: str, ways: Ways) -> Iterator[str]:
    yield words.headline(digest)
    yield words.greeting(digest, name)
    if any(entry.picture for entry in digest.entries):
        yield words.LEGEND
    if ways is words.replies:
        yield from _wrapped(words.ANSWER, "")
    for section in Section:
        entries, left = words.shown(digest, section)
        if not entries:
            continue
        heading = words.HEADINGS[section]
        yield from ("", heading.upper(), "-" * len(heading))
        for place, entry in enumerate(entries):
            if place and section is not Section.BOT:
                yield ""
            yield from _row(entry, digest, ways)
        if left:
            yield from ("", f"{INDENT}{words.more(left)}")


def _row(entry: Entry, digest: Digest, ways: Ways) -> Iterator[str]:
    if entry.section is Section.BOT:
        yield from _wrapped(words.sentence(entry), "")
        return
    yield from _heading(entry)
    for line in words.said(entry):
        yield from _wrapped(line)
    yield from _wrapped(words.course(entry, digest))
    if entry.picture:
        yield INDENT + entry.picture
    if entry.letter:
        yield from _letter(entry.letter)
    for command in ways(entry):
        yield f"{INDENT}> {command}"


def _heading(entry: Entry) -> Iterator[str]:
    number = "" if entry.number is None else str(entry.number)
    days = words.days(entry)
    lines = wrap(words.title(entry) or "?", WIDTH - len(INDENT) - len(days) - 2)
    yield f"{number:>4}  {lines[0]:<{WIDTH - len(INDENT) - len(days)}}{days}".rstrip()
    yield from (INDENT + line for line in lines[1:])


def _wrapped(said: str, indent: str = INDENT) -> list[str]:
    return wrap(said, WIDTH, initial_indent=indent, subsequent_indent=indent) if said else []


def _letter(letter: Draft) -> Iterator[str]:
    """The letter word for word, set off by a bar."""
    bar = f"{INDENT}| "
    people = ", ".join(words.plain(one.name or one.address) for one in letter.to)
    copies = ", ".join(words.plain(one.name or one.address) for one in letter.cc)
    yield from wrap(
        f"To: {people}{f'; cc {copies}' if copies else ''}", WIDTH, initial_indent=bar, subsequent_indent=bar
    )
    yield from wrap(f"Subject: {words.plain(letter.subject)}", WIDTH, initial_indent=bar, subsequent_indent=bar)
    yield bar.rstrip()
    for line in words.plain_lines(letter.text.strip()):
        marks = line[: len(line) - len(line.lstrip("> "))]
        yield from wrap(line, WIDTH, initial_indent=bar, subsequent_indent=bar + marks) or [bar.rstrip()]
