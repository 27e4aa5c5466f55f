"""`courtside rehearse`: your ladders and templates against pretend clients, and the letters as they would arrive."""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from textwrap import wrap
from typing import Annotated

import typer

from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.days import day
from bot.cli.json_lines import in_utc, json_line
from bot.cli.log import quiet
from bot.cli.renewal import Renewal
from bot.followup.policy import Policy
from bot.mail.message import Address, Message
from bot.ports import Trouble
from bot.rehearsal.rehearse import Scene, rehearsals
from bot.walk.outside import Renewed

WIDTH = 80
# A rehearsal seals its letters with a secret nobody uses: they are never sent.
SECRET = b"rehearse"


def rehearse(
    language: Annotated[list[str] | None, typer.Option(help="Only this language; may be given several times.")] = None,
    ladder: Annotated[list[str] | None, typer.Option(help="Only this ladder; may be given several times.")] = None,
    start: Annotated[str | None, typer.Option(metavar="DAY", help="As if asked on this day; default: today.")] = None,
    out: Annotated[Path | None, typer.Option(metavar="FOLDER", help="Write every letter as .eml and .html.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    config: Config = DEFAULT,
) -> None:
    """Plays your ladders and templates against pretend clients, in every language; sends nothing."""
    quiet()
    renewed = Renewal(settings_of(config), SECRET).now()
    scenes = _played(
        renewed, _languages(renewed, language), _ladders(renewed.policy, ladder), _start(start, renewed.policy)
    )
    if out is not None:
        _write(out, scenes)
    lines = map(_json_line, scenes) if as_json else _text(scenes, renewed.policy)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    if any(_is_broken(scene) for scene in scenes):
        raise typer.Exit(1)


def _played(renewed: Renewed, languages: list[str], ladders: list[str], start: datetime) -> list[Scene]:
    """Every scene that leads to a letter or a word to the team; who was never written to has no place in it."""
    scenes: list[Scene] = []
    for one in rehearsals(renewed.policy, renewed.desk, languages, ladders, start):
        scenes += asyncio.run(one.play())
    return scenes


def _languages(renewed: Renewed, wanted: list[str] | None) -> list[str]:
    """The team's own language first; in one without any template there is nothing to rehearse."""
    known = sorted({path.partition("/")[0] for path in renewed.desk.templates if "/" in path})
    if unknown := [one for one in wanted or () if one not in known]:
        raise Trouble(f"there are no templates in {', '.join(unknown)}; there are some in {', '.join(known)}")
    return wanted or sorted(known, key=lambda one: (one != renewed.policy.language, one))


def _ladders(policy: Policy, wanted: list[str] | None) -> list[str]:
    if unknown := [one for one in wanted or () if one not in policy.ladders]:
        raise Trouble(f"there is no ladder {', '.join(unknown)}; there is {', '.join(policy.ladders)}")
    return wanted or list(policy.ladders)


def _start(text: str | None, policy: Policy) -> datetime:
    return datetime.now(UTC) if text is None else policy.team.opening(day(text))


def _is_broken(scene: Scene) -> bool:
    return scene.about == "template"


# --- for people ----------------------------------------------------------------------------------


def _text(scenes: Sequence[Scene], policy: Policy) -> Iterator[str]:
    before: tuple[str, str, str] | None = None
    for scene in scenes:
        place = (scene.language, scene.ladder, scene.character)
        if place != before:
            before = place
            yield from (
                "",
                f"== {scene.language}, ladder {scene.ladder}: the client {scene.character} ".ljust(WIDTH, "="),
            )
        yield ""
        yield from _scene(scene, _when(policy.team.local(scene.at)))


def _when(local: datetime) -> str:
    return f"{local:%A}, {local.day} {local:%B %Y, %H:%M}"


def _scene(scene: Scene, when: str) -> Iterator[str]:
    message = scene.message
    author = _name(message.senders[0]) if message.senders else ""
    match scene.kind:
        case "letter":
            yield f"{when}: the {scene.step} letter (templates/{scene.template})"
            yield from _whole(message)
        case "told":
            yield from wrap(f"{when}: {', '.join(map(_name, message.to))} is told: {message.subject}", WIDTH)
            if _is_broken(scene):
                yield from _wrapped(_body(message).partition("\n\n")[0], "    ")
        case kind:
            yield f"{when}: {author} {'asks' if kind == 'asks' else 'writes'}"
            said = [line for line in _body(message).splitlines() if not line.startswith((">", "On "))]
            yield from _wrapped("\n".join(said).strip(), "    ")


def _whole(message: Message) -> Iterator[str]:
    heads = (("From", message.senders), ("To", message.to), ("Cc", message.cc), ("Reply-To", message.reply_to))
    for name, people in heads:
        yield from _wrapped(f"{name}: {', '.join(map(str, people))}", "    ", "        ") if people else ()
    yield from _wrapped(f"Subject: {message.subject}", "    ", "        ")
    yield ""
    yield from _wrapped(_body(message).rstrip(), "    ")


def _wrapped(text: str, margin: str, further: str = "") -> Iterator[str]:
    """Lines of a mail in a terminal: what is set in stays set in, what is quoted stays quoted."""
    for line in text.splitlines():
        lead = line[: len(line) - len(line.lstrip("> "))]
        shown = wrap(
            line[len(lead) :], WIDTH, initial_indent=margin + lead, subsequent_indent=(further or margin) + lead
        )
        yield from shown or [(margin + lead).rstrip()]


def _body(message: Message) -> str:
    return next((part.text for part in message.parts if part.content_type == "text/plain"), "").replace("\r\n", "\n")


def _name(one: Address) -> str:
    return one.name or one.address


# --- for machines, and as files ------------------------------------------------------------------


def _json_line(scene: Scene) -> str:
    message = scene.message
    values = {
        "at": in_utc(scene.at),
        "event": scene.kind,
        "language": scene.language,
        "ladder": scene.ladder,
        "character": scene.character,
        "step": scene.step or None,
        "template": scene.template or None,
        "about": scene.about or None,
        "from": [one.address for one in message.senders],
        "to": [one.address for one in message.to],
        "cc": [one.address for one in message.cc],
        "subject": message.subject,
        "text": _body(message),
    }
    return json_line(values)


def _write(folder: Path, scenes: Sequence[Scene]) -> None:
    """Every letter, numbered in the order in which they are shown."""
    letters = [scene for scene in scenes if scene.kind == "letter"]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number, scene in enumerate(letters, 1):
            promise = ".promise" if ".promise." in scene.template else ""
            name = f"{number:03d}-{scene.language}-{scene.ladder}-{scene.step}{promise}"
            (folder / f"{name}.eml").write_bytes(scene.content)
            page = next((part.text for part in scene.message.parts if part.content_type == "text/html"), "")
            (folder / f"{name}.html").write_text(page, "utf-8")
    except OSError as broken:
        raise Trouble(f"{broken.filename or folder}: cannot be written: {broken.strerror}") from broken
    print(f"{len(letters)} letters lie in {folder}, each as .eml and as .html.", file=sys.stderr)
