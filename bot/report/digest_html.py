"""The digest as HTML that a mail program shows as meant, narrow and wide, by day and in the dark."""

from collections.abc import Iterator, Sequence
from html import escape

from bot.followup.answers import Answer, Sealer
from bot.followup.markup import as_shown
from bot.followup.speech import label, small
from bot.report import digest_words as words
from bot.report.digest import LETTER
from bot.report.entries import Digest, Draft, Entry, Section

# Colours by day; STYLE has those of the night. Mail programs read inline styles first, some nothing else.
INK, MUTED, PAPER, CARD, LINE = "#1f2328", "#5f6670", "#f3f2ee", "#ffffff", "#dedcd5"
ACCENT, AMBER, BLUE, GREEN, GREY = "#b42318", "#a15c07", "#1f57c3", "#2b7a4b", "#8a9099"
FONT = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Helvetica,Arial,sans-serif"
MONO = "font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace"

LINK = "font-weight:600;text-decoration:underline;white-space:nowrap;margin-right:16px"

STRIPES = {
    Section.NEEDS_YOU: ACCENT,
    Section.GOING_OUT: BLUE,
    Section.SILENT: AMBER,
    Section.WE_OWE: ACCENT,
    Section.PROMISED_AWAY: GREEN,
    Section.HEARD: GREY,
    Section.NO_CLOCK: GREY,
    Section.BOT: GREY,
}
"""The colour at the left edge of a section's rows."""

STYLE = """
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page{background:#15171a!important}
.card{background:#1f2226!important;border-color:#34383e!important}
.letter{background:#17191d!important;border-color:#34383e!important}
.ink{color:#e8e6e1!important}
.muted{color:#a3a9b2!important}
.days{color:#f0b45a!important}
.ours{color:#8fb4ff!important}
}
"""

PAGE = (
    '<!doctype html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n'
    "<title>{title}</title>\n<style>{style}</style>\n</head>\n"
    f'<body class="page" style="margin:0;padding:0;background:{PAPER}">\n'
    f'<div class="page" style="background:{PAPER};padding:20px 12px">\n'
    f'<div class="ink" style="max-width:660px;margin:0 auto;{FONT};font-size:15px;line-height:1.45;color:{INK};'
    'overflow-wrap:anywhere;word-break:break-word">\n{body}</div>\n</div>\n</body>\n</html>\n'
)


def html(digest: Digest, name: str = "", sealer: Sealer | None = None) -> str:
    """All of it, on one page; nothing in it is fetched from anywhere. Without a sealer it has no buttons."""
    body = "".join(_quiet(digest) if digest.is_quiet else _body(digest, name, sealer))
    return PAGE.format(title=escape(digest.subject), style=STYLE, body=body, language=digest.language)


def _quiet(digest: Digest) -> Iterator[str]:
    yield f'<p class="ink" style="margin:0;color:{INK}">{escape(words.all_quiet(digest))}</p>\n'


def _body(digest: Digest, name: str, sealer: Sealer | None) -> Iterator[str]:
    counts = escape(digest.headline)
    yield f'<div class="ink" style="font-size:21px;font-weight:600;color:{INK}">{counts}</div>\n'
    yield _muted(words.greeting(digest, name), "margin:2px 0 0")
    if digest.first:
        yield f'<div class="ink" style="margin:10px 0 0">{escape(words.first_look(digest))}</div>\n'
    if any(entry.picture for entry in digest.entries):
        yield _muted(words.legend(digest), "margin:2px 0 0")
    for section in Section:
        entries, left = words.shown(digest, section)
        if not entries:
            continue
        yield (
            f'<h2 class="ink" style="margin:24px 0 8px;font-size:15px;font-weight:600;color:{INK}">'
            f'{escape(words.heading(section, digest))} <span class="muted" style="font-weight:400;color:{MUTED}">'
            f"{_count(section, len(entries) + left)}</span></h2>\n"
        )
        for entry in entries:
            yield from _card(entry, digest, sealer)
        if left:
            yield _muted(words.more(left, digest), "margin:4px 0 0 17px")


def _count(section: Section, count: int) -> str:
    return "" if section is Section.BOT else str(count)


def _card(entry: Entry, digest: Digest, sealer: Sealer | None) -> Iterator[str]:
    stripe = STRIPES[entry.section]
    yield (
        f'<div class="card" style="margin:0 0 8px;padding:10px 14px;background:{CARD};border:1px solid {LINE};'
        f'border-left:4px solid {stripe}!important;border-radius:4px">\n'
    )
    if entry.section is not Section.BOT:
        yield _heading(entry, digest)
    for line in words.said(entry, digest):
        margin = "0" if entry.section is Section.BOT else "3px 0 0"
        yield f'<div class="ink" style="margin:{margin};color:{INK}">{escape(line)}</div>\n'
    if course := words.course(entry, digest):
        yield _muted(course, "margin:3px 0 0")
    if entry.picture:
        yield _picture(entry.picture)
    if entry.letter:
        yield _letter(entry.letter, digest.language)
    if sealer and entry.answers:
        yield _answers(entry.answers, sealer, digest.language)
    elif entry.section in (Section.NEEDS_YOU, Section.GOING_OUT) and entry.orders:
        yield _orders(words.commands(entry))
    yield "</div>\n"


def _heading(entry: Entry, digest: Digest) -> str:
    number = "" if entry.number is None else f'<span class="muted" style="color:{MUTED}">{entry.number}</span>&nbsp; '
    days = words.days(entry, digest)
    right = (
        f'<td class="days" align="right" valign="top" style="padding-left:10px;white-space:nowrap;font-size:13px;'
        f'color:{AMBER};line-height:22px">{days}</td>'
    )
    return (
        f'<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse">'
        f'<tr><td class="ink" valign="top" style="{FONT};font-size:15px;line-height:22px;font-weight:600;color:{INK}">'
        f"{number}{escape(words.title(entry))}</td>{right if days else ''}</tr></table>\n"
    )


def _picture(marks: str) -> str:
    """Blocks of text: they stand in every mail program, and in the copy somebody forwards."""
    runs = "".join(
        f'<span class="ours" style="color:{BLUE}">{mark}</span>' if mark == LETTER else mark for mark in marks
    )
    return (
        f'<div class="days" style="margin:3px 0 0;font-size:13px;letter-spacing:1px;line-height:1.2;color:{AMBER}">'
        f"{runs}</div>\n"
    )


def _letter(letter: Draft, language: str) -> str:
    people = ", ".join(words.plain(str(one)) for one in letter.to)
    copies = ", ".join(words.plain(one.name or one.address) for one in letter.cc)
    to, cc = small("to", language), small("cc", language)
    head = f"{to}: {people}{f'; {cc}: {copies}' if copies else ''}"
    lines = as_shown(words.plain_lines(letter.text.strip()))
    return (
        f'<div class="letter" style="margin:8px 0 0;padding:10px 12px;background:#faf9f6;border:1px solid {LINE};'
        f'border-radius:4px">\n{_muted(head, "margin:0")}'
        f'<div class="ink" style="margin:2px 0 8px;font-weight:600;font-size:14px;color:{INK}">'
        f"{escape(words.plain(letter.subject))}</div>\n"
        f'<div class="ink" style="font-size:14px;color:{INK}">{lines}</div>\n</div>\n'
    )


def _answers(offered: Sequence[Answer], sealer: Sealer, language: str) -> str:
    """Links and not pictures of buttons: they are pressed in every mail program, narrow and wide."""
    # Outlook knows no margin of a link, so a blank that stays keeps them apart there.
    links = "&nbsp; ".join(
        f'<a class="ours" href="{escape(sealer.link(one))}" style="color:{BLUE};{LINK}">'
        f"{escape(label(one.label, language))}</a>\n"
        for one in offered
    )
    return f'<div style="margin:7px 0 0;font-size:14px;line-height:28px">{links}</div>\n'


def _orders(commands: tuple[str, ...]) -> str:
    lines = "<br>\n".join(escape(command) for command in commands)
    return (
        f'<div class="muted" style="margin:6px 0 0;{MONO};font-size:12px;line-height:1.6;color:{MUTED}">{lines}</div>\n'
    )


def _muted(said: str, style: str) -> str:
    return f'<div class="muted" style="{style};font-size:13px;color:{MUTED}">{escape(said)}</div>\n'
