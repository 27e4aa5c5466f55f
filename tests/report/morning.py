"""A Monday with something in every section, to look at and to test the pages with."""

from dataclasses import replace
from datetime import date

from bot.mail.message import Address, Answer
from bot.project import facts
from bot.project.facts import Fact, Seen
from bot.report.entries import Digest, Draft
from tests.report.studio import ANA, MONDAY, answered, asked, at, letter, opened, studio, view, with_views

LETTER = """Hello Nora,

A short reminder: on Wednesday, 5 March Ana Ruiz wrote to you about "Northwind relaunch" and asked:

> Could you send us the texts for the three start pages?

If you have already answered Ana, forget this, and thank you. A line in reply is enough.

We will ask again on Friday, 14 March if we have not heard from you by then.

Kind regards
Studio
"""


def morning(subject: str = "Homepage texts for the three start pages", language: str = "en") -> Digest:
    """Ten threads of two clients, some of them in trouble."""
    rules = replace(studio(), language=language)
    acme = view(_acme(), rules)
    northwind = view(_northwind(subject), rules, key="northwind")
    drafts = {
        number: Draft(
            to=(Address("nora@northwind.example", "Nora Lind"),),
            cc=(Address(ANA, "Ana Ruiz"),),
            subject=f"Re: {subject}",
            text=LETTER,
        )
        for number in northwind.drafts
    }
    return with_views([acme, replace(northwind, drafts=drafts)], rules, MONDAY)


def _thread(number: int, day: str, subject: str, who: str, words: str, seen: Seen = Seen.ADDRESSED) -> list[Fact]:
    address = f"{who.split()[0].lower()}@acme.example"
    request = asked(number, at(day), to=(address,), names=(who,), words=words, seen=seen)
    return [opened(number, at(day), subject), request]


def _acme() -> list[Fact]:
    dan, eva, gina, hugo = (f"{name}@acme.example" for name in ("dan", "eva", "gina", "hugo"))
    return [
        *_thread(1, "2025-02-10", "Logo files", "Dan Hall", "Please send us the logo as a vector file."),
        *letter(1, at("2025-02-13"), "polite", 0, to=(dan,)),
        *letter(1, at("2025-02-19"), "firm", 1, to=(dan,)),
        *letter(1, at("2025-02-26"), "final", 2, to=(dan,)),
        facts.LadderEnded(at=at("2025-03-05"), thread=1, silence=1, then="call"),
        *_thread(2, "2025-02-24", "Shop: shipping zones", "Eva Brandt", "Which countries do you ship to?"),
        *letter(2, at("2025-02-27"), "polite", 0, to=(eva,)),
        *letter(2, at("2025-03-05"), "firm", 1, to=(eva,)),
        *_thread(3, "2025-03-06", "Photos of the team", "Finn Otto", "Could you pick twelve?", Seen.HIDDEN),
        *_thread(4, "2025-03-04", "Contract", "Bob Meyer", "Would you sign the attached contract?"),
        answered(4, at("2025-03-07", 15), Answer.QUESTION),
        *_thread(5, "2025-03-04", "Newsletter texts", "Gina Rossi", "When can we have the newsletter texts?"),
        answered(5, at("2025-03-07", 11), Answer.PROMISE, promise=date(2025, 3, 13), by=gina, name="Gina Rossi"),
        *_thread(6, "2025-03-04", "Fonts", "Hugo Blanc", "Do you own the licence of the font?"),
        facts.ContactAway(at=at("2025-03-05"), thread=6, contact=hugo, first=None, back=date(2025, 3, 17)),
        *_thread(7, "2025-03-03", "Kick-off", "Ida Berg", "x"),
        asked(7, at("2025-03-07"), to=("ida@acme.example",), asks=False, closes=True, names=("Ida Berg",)),
    ]  # fmt: skip


def _northwind(subject: str) -> list[Fact]:
    nora = asked(
        12, at("2025-03-05", 8), to=("nora@northwind.example",), names=("Nora Lind",),
        words="Could you send us the texts for the three start pages?",
    )  # fmt: skip
    return [opened(12, at("2025-03-05", 8), subject, project="acme-site"), nora]
