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
    """Where SQLite keeps the store; None for another database."""
    url = settings.store.url.get_secret_value()
    return (settings.path.parent / url.removeprefix(SQLITE)).resolve() if url.startswith(SQLITE) else None
