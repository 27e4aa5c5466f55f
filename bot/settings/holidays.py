"""Public holidays by country and subdivision, loaded when the first day is asked for."""

from collections.abc import Container
from dataclasses import dataclass
from functools import cache

from bot.settings.values import did_you_mean


@dataclass(frozen=True, slots=True)
class PublicHolidays:
    """The holidays of `DE-BE`, `FR` or the like; of nowhere where the code is empty."""

    code: str

    def __contains__(self, day: object) -> bool:
        return bool(self.code) and day in _calendar(self.code)


@cache
def _calendar(code: str) -> Container[object]:
    # The library takes a fifth of a second to load: only whoever counts working days pays.
    from holidays import country_holidays

    country, _, subdivision = code.partition("-")
    return country_holidays(country, subdiv=subdivision or None)


def holidays_wrong(code: str) -> str:
    """What is wrong with a code; empty where it is known."""
    from holidays import list_supported_countries

    country, dash, subdivision = code.partition("-")
    countries = list_supported_countries(include_aliases=True)
    if country not in countries:
        return f"{code!r} is no country whose holidays we know{did_you_mean(country, list(countries))}"
    if dash and subdivision not in countries[country]:
        known = list(countries[country])
        listed = f" ({', '.join(known[:20])})" if known else ""
        return f"{country!r} has no subdivision {subdivision!r}{did_you_mean(subdivision, known)}{listed}"
    return ""
