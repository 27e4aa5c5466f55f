"""Where templates that could run away are filled, and the user's own are checked: a process with limits."""

from collections.abc import Mapping
from functools import cache

from bot.adapters.cell import Cell, Ended
from bot.followup import confined
from bot.followup.templates import Rendered, Source, TemplateBroken


@cache
def cell() -> Cell:
    """One for the whole program; it is begun at the first question."""
    return Cell(confined.TARGET, confined.first_words())


def render_limited(template: Source, names: Mapping[str, object]) -> Rendered:
    """A letter, within a second of work and a letter's memory; raises TemplateBroken."""
    return confined.letter(template, _asked(template, confined.question(template, names)))


def check(template: Source) -> None:
    """Raises TemplateBroken where a template can never speak, whatever is known of a client."""
    confined.letter(template, _asked(template, confined.check(template)))


def _asked(template: Source, question: str) -> str:
    try:
        return cell().ask(question)
    except Ended as ended:
        raise TemplateBroken(template.path, str(ended)) from ended
