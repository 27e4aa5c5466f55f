"""The laws of the house hold in every module, and each law catches what it forbids."""

import pytest

from tests import laws
from tests.laws import LAWS, ROOT, Law, Module, modules, strangers

DOC = '"""A sentence."""\n'
LONG = "def long():\n" + "    pass\n" * 40
PLANTED: tuple[tuple[Law, str, str], ...] = (
    (laws.imports_point_down, "bot.mail.dates", "from bot.project.facts import Fact"),
    (laws.imports_point_down, "bot.project.fold", "import bot.followup.decide"),
    (laws.imports_point_down, "bot.followup.decide", "from bot import report"),
    (laws.imports_point_down, "bot.followup.decide", "from bot.ports import Clock"),
    (laws.imports_point_down, "bot.ports", "from bot.project.fold import fold"),
    (laws.imports_point_down, "bot.adapters.imap", "from bot.followup.policy import Policy"),
    (laws.imports_point_down, "bot.adapters.imap", "def late():\n    from bot.report.digest import digest"),
    (laws.imports_point_down, "bot.worker", "from bot.adapters.imap import Imap"),
    (laws.imports_point_down, "bot.walk.act", "from bot.settings.load import load"),
    (laws.imports_point_down, "bot.rehearsal.world", "from bot.adapters.clock import SystemClock"),
    (laws.imports_point_down, "bot.settings", "from bot.cli.config import DEFAULT"),
    (laws.imports_point_down, "bot.rehearsal.world", "import bot.__main__"),
    (laws.imports_point_down, "bot.mail.dates", "from . import message"),
    (laws.imports_point_down, "bot.cli.demo", "from tests.servers import dovecot"),
    (laws.every_room_is_known, "bot.machinery.gears", ""),
    (laws.every_room_is_known, "bot.mail.utils", ""),
    (laws.pure_rooms_are_pure, "bot.followup.decide", "import time"),
    (laws.pure_rooms_are_pure, "bot.mail.reading", "from os import environ"),
    (laws.pure_rooms_are_pure, "bot.project.fold", "import logging"),
    (laws.pure_rooms_are_pure, "bot.report.digest", "import random"),
    (laws.pure_rooms_are_pure, "bot.report.digest", "from pathlib import Path"),
    (laws.pure_rooms_are_pure, "bot.mail.reading", "from urllib.request import urlopen"),
    (laws.pure_rooms_are_pure, "bot.mail.dates", "from datetime import datetime\nat = datetime.now()"),
    (laws.pure_rooms_are_pure, "bot.mail.dates", "from datetime import date\ndef f():\n    return date.today()"),
    (laws.pure_rooms_are_pure, "bot.followup.writing", "text = open('polite.md').read()"),
    (laws.libraries_have_one_importer, "bot.worker", "import sqlalchemy.exc"),
    (laws.libraries_have_one_importer, "bot.project.fold", "from dateparser import parse"),
    (laws.libraries_have_one_importer, "bot.adapters.smtp", "import imapclient"),
    (laws.libraries_have_one_importer, "bot.mail.reading", "import flanker"),
    (laws.modules_are_short, "bot.mail.dates", "x = 1\n" * 401),
    (laws.functions_are_short, "bot.mail.dates", LONG),
    (laws.functions_are_short, "bot.worker", f"async {LONG}"),
    (laws.bugs_are_caught_once, "bot.adapters.imap", "try:\n    pass\nexcept Exception:\n    pass"),
    (laws.bugs_are_caught_once, "bot.mail.reading", "try:\n    pass\nexcept (ValueError, BaseException):\n    pass"),
    (laws.bugs_are_caught_once, "bot.cli.run", "try:\n    pass\nexcept:\n    pass"),
    (laws.bugs_are_caught_once, "bot.worker", "try:\n    pass\nexcept Exception:\n    pass\n" * 2),
    (laws.modules_say_what_they_are, "bot.mail.dates", "x = 1"),
    (laws.modules_say_what_they_are, "bot.mail.dates", '"""Some dates"""'),
    (laws.nothing_is_left_for_later, "bot.mail.dates", "x = 1  # TODO: more"),
)
ALLOWED: tuple[tuple[str, str], ...] = (
    ("bot.followup.decide", "from bot.project.facts import Fact\nfrom bot.mail.message import Message"),
    ("bot.ports", "from bot.mail.message import Message"),
    ("bot.adapters.imap_fetch", "import imapclient\nimport time\nfrom bot.ports import Copy"),
    ("bot.cli.run", "from bot.adapters.imap import Imap\nimport bot.worker\nfrom bot.settings.load import load"),
    ("bot.worker", "try:\n    pass\nexcept Exception:\n    pass"),
    ("bot.adapters.sqlite", "try:\n    pass\nexcept BaseException:\n    x = 1\n    raise"),
    ("bot.mail.dates", "from datetime import date\nfound = date.fromisoformat('2026-01-01')"),
)


def test_every_module_keeps_every_law() -> None:
    """No module of the house gives a law a reason to object."""
    assert [] == [objection for module in modules() for law in LAWS for objection in law(module)]


@pytest.mark.parametrize(("law", "name", "source"), PLANTED, ids=lambda value: getattr(value, "__name__", None))
def test_a_planted_violation_is_caught(law: Law, name: str, source: str) -> None:
    """Each law is shown what it forbids, once in every shape we know."""
    assert list(law(Module(name, source)))


@pytest.mark.parametrize(("name", "source"), ALLOWED)
def test_what_the_house_allows_passes_every_law(name: str, source: str) -> None:
    """The laws forbid what they mean to forbid, and nothing beside it."""
    module = Module(name, DOC + source + "\n")
    assert [] == [objection for law in LAWS for objection in law(module)]


def test_every_law_has_a_planted_violation() -> None:
    """A law that was never seen to object proves nothing."""
    assert {law.__name__ for law in LAWS} == {law.__name__ for law, _, _ in PLANTED}


def test_the_top_of_the_repository_is_as_the_design_lists_it() -> None:
    """A newcomer sees seven names, and knows what each is."""
    assert set() == strangers({path.name for path in ROOT.iterdir()})
    assert {"scripts", "setup.py"} == strangers({"scripts", "setup.py", "bot", ".gitignore", "courtside.db-wal"})
