"""What `doctor` says of the alarm: whether there is a way to reach a person, and whether it works."""

from collections.abc import AsyncIterator

from bot.cli.findings import Finding, error, warning
from bot.cli.watch import slate_of, ways_of
from bot.settings.load import Settings

TRIAL = "This is a trial: Courtside can reach you. There is nothing to do."


async def ways(settings: Settings, try_them: bool) -> AsyncIterator[Finding]:
    """Every way that is named; told to try them, a person hears one sentence by each."""
    named = tuple(ways_of(settings.alarm))
    if not named:
        what = "nobody is told when reading, sending or the database fails"
        yield warning(what, "name a command, a url or a second mail server under [alarm]")
    complaint = slate_of(settings).complaint()
    if complaint:
        what = f"{complaint}, so after a restart a person is told of the same trouble again"
        yield warning(what, "let [alarm] memory name a file that this user may write")
    if not try_them:
        return
    for way in named:
        why_not = await way.tell(TRIAL)
        if why_not:
            yield error(f"an alarm reached nobody: {why_not}", "mend it under [alarm], and try again")
