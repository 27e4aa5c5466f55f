"""`courtside doctor`: is everything as it should be? Findings only, each with its fix."""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from pathlib import Path
from typing import Annotated

import typer

from bot.adapters.database import DatabaseStore
from bot.adapters.files import TemplateFolder
from bot.cli import doctor_alarm, doctor_house, doctor_servers
from bot.cli.config import DEFAULT, Config, settings_of
from bot.cli.doctor_author import unheard
from bot.cli.doctor_probe import probe, unproven
from bot.cli.findings import Finding, Level, of_settings, of_trouble, summary
from bot.cli.wiring import now, store_of
from bot.ports import Trouble
from bot.settings.load import Settings, SettingsError, refuse_sample_passwords


def doctor(
    config: Config = DEFAULT,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line: level, what, fix.")] = False,
    send: Annotated[
        bool,
        typer.Option("--send", help="Also send a letter to the bot's own address, and see where it shows."),
    ] = False,
    alarm: Annotated[
        bool, typer.Option("--alarm", help="Also tell a person, by every way that [alarm] names.")
    ] = False,
) -> None:
    """Checks settings, mailbox, sending, witness, clock, store, templates and calendars; each finding with its fix."""
    findings = list(_told(asyncio.run(_examined(config, send, alarm)), as_json))
    if not as_json:
        print(summary(findings))
    if any(one.level is Level.ERROR for one in findings):
        raise typer.Exit(1)


def _told(findings: list[Finding], as_json: bool) -> Iterator[Finding]:
    for one in findings:
        print(one.json() if as_json else one)
        yield one


async def _examined(config: Path, send: bool, alarm: bool) -> list[Finding]:
    try:
        settings = settings_of(config)
    except SettingsError as refusal:
        return of_settings(refusal)
    templates, unreadable = TemplateFolder(config).read()
    found = [*doctor_house.settings(settings, now()), *doctor_house.secrets(settings), *unheard(settings)]
    found += doctor_house.templates(settings, templates, unreadable)
    found += [one async for one in _store(settings)]
    found += [one async for one in doctor_alarm.ways(settings, alarm)]
    try:
        refuse_sample_passwords(settings)
    except SettingsError as refusal:
        # A server that is told a wrong password too often locks the account.
        return [*found, *of_settings(refusal)]
    return found + [one async for one in _servers(settings, templates, send)]


async def _store(settings: Settings) -> AsyncIterator[Finding]:
    for one in doctor_house.room(settings):
        yield one
    try:
        store = store_of(settings)
    except Trouble as trouble:
        yield of_trouble(trouble)
        return
    try:
        for one in await store.transact(lambda book: list(doctor_house.record(book))):
            yield one
    except Trouble as trouble:
        yield of_trouble(trouble)
    finally:
        await store.close()


async def _servers(settings: Settings, templates: Mapping[str, str], send: bool) -> AsyncIterator[Finding]:
    store = _store_or_none(settings)
    try:
        reading = [one async for one in doctor_servers.mailbox(settings, store)]
        heard = [one async for one in doctor_servers.listened(settings, store)]
        sending = [one async for one in doctor_servers.sending(settings)]
        for one in (*reading, *heard, *sending):
            yield one
        if store is None:
            return
        if not send:
            for one in await store.transact(lambda book: list(unproven(book))):
                yield one
        elif not any(one.level is Level.ERROR for one in (*reading, *sending)):
            print("A letter to the bot's own address is on its way; this takes up to a minute.", file=sys.stderr)
            async for one in probe(settings, store, templates):
                yield one
    except Trouble as trouble:
        yield of_trouble(trouble)
    finally:
        if store is not None:
            await store.close()


def _store_or_none(settings: Settings) -> DatabaseStore | None:
    """The store for whoever asks servers; None where it cannot be opened, which was found before."""
    try:
        return store_of(settings)
    except Trouble:
        return None
