"""`courtside template`: your letters checked before they are used, and shown as they would arrive."""

import asyncio
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.adapters.files import templates_for
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.explain import look_at
from bot.cli.limited import render_limited
from bot.cli.template_stats import stats
from bot.cli.terminal import tell
from bot.cli.threads import number, stream_of
from bot.cli.wiring import desk_of, now, policy_of, store_of
from bot.followup.case import SendFollowUp
from bot.followup.decide import case_of
from bot.followup.forecast import forecast
from bot.followup.lint import Problem, lint_one
from bot.followup.lint import lint as lint_all
from bot.followup.policy import Policy
from bot.followup.template_names import NAMES, examples
from bot.followup.templates import TemplateBroken, Templates, chosen, render
from bot.followup.writing import Desk, Written, follow_up
from bot.mail.letter import LetterBroken
from bot.ports import Book, Trouble
from bot.project.terms import FIRST_TIME
from bot.settings.load import Settings
from bot.walk.act import Office, occasion_of
from bot.walk.states import States

app = typer.Typer(
    no_args_is_help=True, rich_markup_mode=None, add_completion=False, help="Letters: check, show, compare."
)
app.command("stats", short_help="Letters, their answers, and which variant does better.")(stats)

SAMPLE_MAIL = "Hello Bob,\n\nthe layout is ready. Could you send us the texts for the three start pages?\n\nAna"
SAMPLE_MOMENT = datetime(2025, 3, 3, 10, 12, tzinfo=UTC)
LAST_STEP = "final"
"""The step that a sample shows as the last letter, with the call behind it."""


@app.command("lint", short_help="Checks templates before they are used.")
def lint(
    files: Annotated[list[Path] | None, typer.Argument(help="Template files; default: all that are in use.")] = None,
    config: Config = DEFAULT,
) -> None:
    """Checks templates: names, blanks, blame, threats, markup, and whether they say ask, day and next."""
    templates = templates_for(config)
    told = (
        list(_given(files, templates)) if files else [str(problem) for problem in lint_all(templates, render_limited)]
    )
    sys.stdout.writelines(f"{line}\n" for line in told)
    if told:
        raise typer.Exit(1)
    print(f"{len(files or templates)} templates: nothing to object to.")


def _given(files: list[Path], templates: Templates) -> Iterator[str]:
    """Objections to these files, each among the templates that would stand beside it."""
    for file in files:
        file = file.resolve() if file.parent == Path() else file
        beside = {f"{file.parent.name}/{one.name}": _read(one) for one in file.parent.glob("*.md")}
        path = f"{file.parent.name}/{file.name}"
        problems: tuple[Problem, ...] = lint_one(path, {**templates, **beside, path: _read(file)}, render_limited)
        yield from (problem.at(str(file)) for problem in problems)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8-sig")
    except IsADirectoryError as broken:
        raise Trouble(f"{file}: is a folder; name files in it, or none to check all that are in use") from broken
    except OSError as broken:
        raise Trouble(f"{file}: cannot be read: {broken.strerror}") from broken
    except UnicodeDecodeError as broken:
        raise Trouble(f"{file}: is not UTF-8 (byte {broken.start}): save it as UTF-8") from broken


@app.command("names", short_help="The names a template may use.")
def names() -> None:
    """The names a template may use, each with an example and its meaning."""
    shown = examples("en")
    width = max(len(name) for name in NAMES)
    for name, one in NAMES.items():
        print(f"{name:<{width}}  {shown[name]}\n{'':<{width}}  {one.means}")


@app.command("preview", short_help="Shows a letter as it would arrive; sends nothing.")
def preview(
    language: Annotated[str, typer.Option(help="The language of the sample.")] = "en",
    step: Annotated[str | None, typer.Option(help="The step; default: polite, or the thread's next.")] = None,
    promise: Annotated[bool, typer.Option("--promise", help="The variant after a promised day has passed.")] = False,
    thread: Annotated[
        int | None,
        typer.Option(metavar="THREAD", parser=number, help="A real thread by its number, instead of the sample."),
    ] = None,
    html: Annotated[Path | None, typer.Option(help="Write the letter as HTML into this file.")] = None,
    config: Config = DEFAULT,
) -> None:
    """Shows a letter as it would arrive, with sample names or for a real thread; sends nothing."""
    try:
        if thread is None:
            head, text, page = _sample(templates_for(config), language, step or "polite", promise)
        else:
            head, text, page = _letter(asyncio.run(_written(settings_of(config), thread, step, promise)))
    except (TemplateBroken, LetterBroken) as broken:
        raise Trouble(str(broken)) from broken
    tell((*head, "", text))
    if html is not None:
        _save(html, page)


def _sample(templates: Templates, language: str, step: str, promise: bool) -> tuple[tuple[str, ...], str, str]:
    template = chosen(templates, language=language, step=step, promised=promise, thread=0)
    said: Mapping[str, str] = examples(template.folder) | {"step": step}
    last = {"next": ""} if step == LAST_STEP else {"then": ""}
    text, page = render(template, {**said, **last}, render_limited).quoting(said["owner"], SAMPLE_MOMENT, SAMPLE_MAIL)
    return (f"Template: {template.path}",), text, page


def _letter(written: Written) -> tuple[tuple[str, ...], str, str]:
    head = (
        f"From: {written.from_}",
        f"To: {', '.join(map(str, written.to))}",
        f"Cc: {', '.join(map(str, written.cc))}",
        f"Subject: {written.subject}",
    )
    return tuple(line for line in head if not line.endswith(": ")), written.text, written.html


async def _written(settings: Settings, number: int, step: str | None, promise: bool) -> Written:
    templates, store = templates_for(settings.path), store_of(settings)
    policy = policy_of(settings, templates)
    try:
        desk = await desk_of(store, templates)
        return await store.transact(lambda book: _for_thread(book, policy, desk, number, step, promise))
    finally:
        await store.close()


def _for_thread(book: Book, policy: Policy, desk: Desk, number: int, step: str | None, promise: bool) -> Written:
    stream = stream_of(book, number)
    states, look = States(), look_at(book, now())
    office = Office(states=states, policy=policy, desk=desk)
    client = states.of(book, stream)
    # Neither an announcement nor an approval changes the words; the day on which a letter goes does.
    moment, _ = forecast(stream, client, client.threads[number], replace(policy, notice=None), look)
    look = replace(look, now=moment or look.now)
    case = case_of(stream, client, client.threads[number], policy, look)
    if case.silence is None or case.due is None:
        raise Trouble(f"thread {number} waits for nobody, so there is no letter to show")
    steps = [one.name for one in case.ladder.steps]
    if step is not None and step not in steps:
        raise Trouble(f"the ladder of thread {number} has no step {step!r}; it has {', '.join(steps)}")
    index = steps.index(step) if step else min(case.due.index, len(steps) - 1)
    letter = SendFollowUp(
        thread=number,
        silence=case.silence.number,
        index=index,
        step=steps[index],
        occasion="promise-1" if promise else case.due.occasion if index == case.due.index else FIRST_TIME,
        key=f"preview/{stream}/{number}",
        to=case.present or case.silence.awaited,
        cc=(case.thread.asker,) if case.thread.asker else (),
    )
    occasion = occasion_of(book, office, stream, letter, replace(look, claiming=case.silence.planned))
    if occasion is None:
        raise Trouble(f"thread {number} waits for nobody, so there is no letter to show")
    return follow_up(occasion, policy, desk)


def _save(file: Path, page: str) -> None:
    try:
        file.write_text(page, "utf-8")
    except OSError as broken:
        raise Trouble(f"{file}: cannot be written: {broken.strerror}") from broken
    print(f"Written: {file}", file=sys.stderr)
