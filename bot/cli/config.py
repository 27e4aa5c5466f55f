"""The settings file that a verb is given: `--config`, by default the one in the current folder."""

import os
from pathlib import Path
from typing import Annotated

import typer

from bot.settings.load import Settings, load

SQLITE = "sqlite:///"
DEFAULT = Path("courtside.toml")

Config = Annotated[Path, typer.Option("--config", help="The settings file.", show_default=True)]
"""Write a verb's parameter as `config: Config = DEFAULT`."""


def settings_of(config: Path) -> Settings:
    """The settings a verb works with; SettingsError is told by the front door."""
    return load(config, os.environ)


def sqlite_file(settings: Settings) -> Path | None:
    """Where SQLite keeps the store; None for another database, or one in memory."""
    url = settings.store.url.get_secret_value()
    name = url.removeprefix(SQLITE)
    if not url.startswith(SQLITE) or name in ("", ":memory:"):
        return None
    return (settings.path.parent / name).resolve()
