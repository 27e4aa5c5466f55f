"""By which name a letter greets: the one its reader goes by, or none rather than a wrong one."""

from bot.project.people import is_shared_mailbox
from bot.project.state import Client

# What stands before a name and is none; compared without its full stop.
TITLES = frozenset(
    "dr prof professor mag dipl ing dipl-ing herr frau hr fr mr mrs ms miss mx sir dame m mme mlle me sr sra srta dª "
    "dott dottssa dottore sig sigra avv arch geom eng engª dra dhr mevr mw drs ir bc г-н г-жа проф доц инж".split()
)
SHORTEST = 2
"""A single letter is an initial."""


def first_name(client: Client, to: tuple[str, ...]) -> str:
    """One person by the name they use; several, a shared mailbox, or nobody known by no name."""
    if len(to) != 1 or is_shared_mailbox(to[0]):
        return ""
    name = client.contact(to[0]).name.strip(" '\"")
    if "@" in name:
        return ""
    family, comma, given = name.partition(",")
    words = (given if comma else family).split()
    names = [word for word in words if word.rstrip(".").lower() not in TITLES]
    # "Herr Miller" has no name to greet by; "Miller, Dr. Bob" has.
    if not names or (len(names) == 1 and len(words) > 1 and not comma):
        return ""
    called = names[0]
    if len(called) < SHORTEST or called.endswith(".") or not called[0].isalpha():
        return ""
    # Some directories shout, some whisper; nobody signs like that.
    return called.capitalize() if called.isupper() or called.islower() else called
