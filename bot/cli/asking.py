"""Questions in a terminal: a wrong answer is asked again with its reason."""

import sys
from collections.abc import Callable

import typer

from bot.project.freemail import FREE_MAIL
from bot.settings.holidays import parse_holidays
from bot.settings.values import parse_domain, parse_mailbox


def ask(question: str, default: str, parse: Callable[[str], object]) -> str:
    """An answer that `parse` takes; without a default there has to be one."""

    def checked(answer: str) -> str:
        try:
            parse(answer)
        except ValueError as error:
            raise typer.BadParameter(f"{error}{'' if str(error).endswith('?') else '.'}") from None
        return answer.strip()

    return str(typer.prompt(question, default=default or None, value_proc=checked))


def ask_secret(question: str) -> str:
    """What nobody should read over a shoulder; empty where it is not given now."""
    hidden = sys.stdin.isatty()
    return str(typer.prompt(question, default="", show_default=False, hide_input=hidden)).strip("\r\n")


def ask_domains(default: str) -> str:
    return ask("Your team's domains, with commas between; - for none", default, _domains)


def ask_members(default: str) -> str:
    return ask("Members elsewhere, such as Lee <lee@freelance.example>", default, _members)


def ask_holidays() -> str:
    return ask("Your public holidays, such as DE-BE, FR or US-NY; - for none", "-", _holidays)


def several(answer: str) -> list[str]:
    """What stands between commas; a dash is nothing."""
    return [one.strip() for one in answer.split(",") if one.strip() not in ("", "-")]


def _domains(answer: str) -> None:
    for one in several(answer):
        if parse_domain(one) in FREE_MAIL:
            raise ValueError(f"everybody has an address at {one}; write - here, and name the members next")


def _members(answer: str) -> None:
    for one in several(answer):
        parse_mailbox(one)


def _holidays(answer: str) -> None:
    if answer.strip() != "-":
        parse_holidays(answer)
