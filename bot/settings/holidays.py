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


def parse_holidays(text: str) -> str:
    """`DE-BE` or `FR`, in capitals or not; empty for no holidays."""
    from holidays import list_supported_countries

    country, dash, subdivision = text.strip().partition("-")
    countries = list_supported_countries(include_aliases=True)
    code = country.upper()
    if not text.strip():
        return ""
    if code not in countries:
        meant = _code_of(country) or did_you_mean(code, list(countries))
        raise ValueError(f"{text!r} is no country whose holidays we know{meant}")
    known = {one.upper(): one for one in countries[code]}
    if dash and subdivision.upper() not in known:
        listed = f" ({', '.join(list(known.values())[:20])})" if known else ""
        meant = did_you_mean(subdivision, list(known.values()))
        raise ValueError(f"{code!r} has no subdivision {subdivision!r}{meant}{listed}")
    return f"{code}{dash}{known[subdivision.upper()] if dash else ''}"


def _code_of(name: str) -> str:
    """Who writes `Germany` is shown `DE`; empty where no country is called so in English."""
    from holidays.registry import COUNTRIES

    known = COUNTRIES.get(name.strip().lower().replace(" ", "_"))
    return f"; did you mean {known[1]!r}?" if known else ""
