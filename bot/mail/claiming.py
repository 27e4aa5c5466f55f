"""Whether somebody says that they act for another: their lawyer, administrator or heir (design 4.4)."""

import re

from bot.mail.sentences import plain
from bot.mail.words.claiming import CLAIMING

_CLAIMING = re.compile("|".join(f"(?:{one})" for one in CLAIMING.values()), re.VERBOSE)


def claims_to_act(text: str) -> bool:
    """ "I am the lawyer of Acme GmbH": said of oneself, and of nobody else."""
    return _CLAIMING.search(" ".join(plain(text).split())) is not None
