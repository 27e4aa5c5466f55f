"""Promises in words that no rule knows, and days that only look promised: by what stands around them."""

from datetime import datetime

import pytest

from bot.mail.dates import dates, days_and_absence, scenes_of
from bot.mail.days import role
from bot.mail.days.role import RULES, Rule
from bot.mail.days.weighed import weighed
from bot.mail.leaning import LETTERS, Sounds
from bot.mail.message import Answer, DayKind, Kind

SENT = datetime.fromisoformat("2026-03-04T10:12:00+01:00")

CLAIMED = (
    ("en", "03-09", "Four of the bios attached. Ruth is on site all week so hers waits till Monday, when I see her."),
    ("de", "03-09", "Am Sonntag geht meine Frau die Liste durch, also ist Montag realistisch."),
    ("it", "03-06", "Domani non arrivo, ma venerdì mi metto e ti lascio tutto finito."),
    ("nl", "03-04", "Zit nog in de auto, stuur t vanavond ff."),
)
"""No rule knew them when the weights came."""


def promised(text: str, language: str) -> str:
    days, _ = days_and_absence(text, SENT, language, Kind.HUMAN)
    return " ".join(f"{day.on:%m-%d}" for day in days if day.kind is DayKind.PROMISE)


@pytest.mark.parametrize(("language", "day", "text"), CLAIMED)
def test_a_day_that_no_rule_knows_may_be_promised_all_the_same(language: str, day: str, text: str) -> None:
    """Nobody is chased before the day they named."""
    assert promised(text, language) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Your invoice says Friday, fine by us."),
        ("en", "The shop reopens on Monday with the new sign."),
        ("en", "The new owner takes over on 1 April and brings her own people."),
        ("de", "Am Freitag spielt unsere Blaskapelle, kommt doch vorbei."),
        ("de", "Der Klempner bringt uns am Freitag den Kessel."),
        ("fr", "Le marché revient vendredi sur la place."),
        ("es", "El viernes viene el fontanero y me trae la caldera."),
        ("it", "Venerdì arriva l'idraulico e ci porta la caldaia."),
        ("nl", "Vrijdag brengt de loodgieter ons de ketel."),
    ],
)
def test_not_every_day_that_no_rule_knows_is_promised(language: str, text: str) -> None:
    """A false promise keeps a project waiting."""
    assert promised(text, language) == ""


def outside(bound: str, value: float) -> list[Rule]:
    """The rules as they would be without what is weighed."""
    return [rule._replace(**{bound: value}) for rule in RULES]


@pytest.mark.parametrize(
    ("language", "text", "by_rule"),
    [
        (
            "pt",
            "Quem responde hoje sou eu, porque a Bia está em Recife até sexta. Ela pediu pra avisar que aprovou tudo.",
            "03-04",
        ),
        ("es", "El viernes de la semana pasada estuvo el arquitecto y dice que la licencia sale el 10.", "03-10"),
    ],
)
def test_a_rule_is_overruled_where_nothing_around_the_day_sounds_like_a_promise(
    language: str, text: str, by_rule: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who answers today has answered."""
    assert promised(text, language) == ""
    monkeypatch.setattr(role, "RULES", outside("least", 0.0))
    assert promised(text, language) == by_rule


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "Montags haben wir Ruhetag, da mach ich den Papierkram, und nächsten Montag kommst du dran.", "03-09"),
    ],
)
def test_a_rule_is_overruled_where_all_around_the_day_sounds_like_a_promise(
    language: str, text: str, day: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A meeting or a condition stands beside many a promise."""
    assert promised(text, language) == day
    monkeypatch.setattr(role, "RULES", outside("most", 1.0))
    assert promised(text, language) == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Je profite du week-end pour relire tout ça et je vous renvoie mes corrections."),
        ("it", "Dopo la riunione ve lo mando venerdì."),
    ],
)
def test_a_beginning_or_a_meeting_beside_a_plan_is_outweighed(language: str, text: str) -> None:
    """Where the whole mail sounds like a promise; without that bound neither is one."""
    ((scene, rule),) = scenes_of(text, SENT, language)
    sounds = Sounds(*[dict.fromkeys(LETTERS.values(), 0.0) | {Answer.PROMISE: 1.0}] * 4)
    assert rule is not None
    assert weighed(scene, rule, lambda: sounds) is DayKind.PROMISE
    assert weighed(scene, rule._replace(most=1.0), lambda: sounds) is None


def test_a_members_days_are_told_by_the_rules_alone() -> None:
    """The weights come from clients' mails."""
    language, _, text = CLAIMED[0]
    assert () == dates(text, SENT, language, Kind.HUMAN)
