"""Where an organisation's own domain begins: the public suffix list.

In a module of its own, for each process that reads mail is told who is who, and would load all the settings with it."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from publicsuffixlist import PSLFILE, PublicSuffixList

# The same few domains are on most mail of a batch; the list is slow to ask.
DOMAINS_KNOWN = 10_000
COMMENT = "//"
ENCODED = "xn--"


class PublicSuffixes:
    """The public suffix list, read when the first domain is asked for."""

    def privatesuffix(self, domain: str) -> str | None:
        return private_suffix(domain)


@lru_cache(maxsize=DOMAINS_KNOWN)
def private_suffix(domain: str) -> str | None:
    """The domain somebody registered; None where everybody can have a name under it."""
    found = _suffix_list(domain.lower().removesuffix(".").rpartition(".")[2]).privatesuffix(domain)
    return str(found) if found else None


@lru_cache(maxsize=DOMAINS_KNOWN)
def _suffix_list(last: str) -> PublicSuffixList:
    """The list as far as it tells of domains that end so: each process that reads mail knows a few endings."""
    return PublicSuffixList(_rules(last), accept_encoded_idn=False)


def _rules(last: str) -> Iterator[str]:
    """Each rule, and once more in the alphabet of the DNS: asked to, the library would encode the plain ones too."""
    for end in {last, _shown(last)}:
        for rule in _rules_by_end().get(end, ()):
            yield rule
            if not rule.isascii():
                yield rule.encode("idna").decode("ascii")


def _shown(last: str) -> str:
    """The end of a domain as the list spells it."""
    try:
        return last.encode("ascii").decode("idna") if last.startswith(ENCODED) else last
    except UnicodeError:
        return last  # of no alphabet


@cache
def _rules_by_end() -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    with open(PSLFILE, encoding="utf-8") as lines:
        for line in lines:
            rule = line.partition(" ")[0].strip()
            if rule and not rule.startswith(COMMENT):
                found.setdefault(rule.rpartition(".")[2], []).append(rule)
    return found
