"""Where an organisation's own domain begins: the public suffix list.

In a module of its own, for each process that reads mail is told who is who, and would load all the settings with it."""

from collections.abc import Iterator
from functools import cache, lru_cache

from publicsuffixlist import PSLFILE, PublicSuffixList

# The same few domains are on most mail of a batch; the list is slow to ask.
DOMAINS_KNOWN = 10_000
COMMENT = "//"


class PublicSuffixes:
    """The public suffix list, read when the first domain is asked for."""

    def privatesuffix(self, domain: str) -> str | None:
        return private_suffix(domain)


@lru_cache(maxsize=DOMAINS_KNOWN)
def private_suffix(domain: str) -> str | None:
    """The domain somebody registered; None where everybody can have a name under it."""
    found = _suffix_list().privatesuffix(domain)
    return str(found) if found else None


@cache
def _suffix_list() -> PublicSuffixList:
    return PublicSuffixList(_rules(), accept_encoded_idn=False)


def _rules() -> Iterator[str]:
    """Each rule, and once more in the alphabet of the DNS: asked to, the library would encode the plain ones too."""
    with open(PSLFILE, encoding="utf-8") as lines:
        for line in lines:
            rule = line.partition(" ")[0].strip()
            if rule and not rule.startswith(COMMENT):
                yield rule
                if not rule.isascii():
                    yield rule.encode("idna").decode("ascii")
