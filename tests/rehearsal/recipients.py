"""`python -m tests.rehearsal.recipients --threads 1000000`: letters go to confirmed contacts, whoever is on a thread.

Each thread is a random story of mails, absences, bounces, strangers and orders, folded and decided on by the real
rules. The truth is kept beside it, in the plainest way: whom did a team message have in To, whom did an order name."""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from random import Random

from bot.followup.case import AskApproval, SendFollowUp
from bot.followup.decide import decide
from bot.followup.policy import Policy
from bot.mail.message import Answer
from bot.project import facts
from bot.project.facts import Fact, Seen
from bot.project.fold import fold
from tests.followup import desk
from tests.followup.cases import look, policy

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CLIENTS = tuple(f"{name}@acme.example" for name in ("bob", "carol", "dan", "eve"))
STRANGERS = ("kim@printers.example", "mallory@attacker.test", "bob@acme.example.attacker.test", "list@groups.example")
ASKERS = (desk.ANA.address, "lee@studio.example")
HOUSE = (*ASKERS, "followup@studio.example")


@dataclass(slots=True)
class Story:
    """One thread, and who was confirmed in it."""

    dice: Random
    at: datetime = START
    confirmed: set[str] = field(default_factory=set)
    asker: str = ""
    written: int = 0

    def facts(self) -> Iterator[Fact]:
        yield facts.ThreadOpened(at=self.at, thread=1, root="root", project="acme-site")
        yield self.team_writes()
        for _ in range(self.dice.randint(0, 6)):
            self.at += timedelta(minutes=self.dice.randint(1, 6_000))
            yield self.dice.choice(
                (self.team_writes, self.client_writes, self.stranger, self.away, self.gone, self.order, self.steer)
            )()

    def some(self, people: tuple[str, ...], least: int = 0) -> tuple[str, ...]:
        return tuple(self.dice.sample(people, self.dice.randint(least, 2)))

    def message(self) -> str:
        self.written += 1
        return f"mail-{self.written}"

    def team_writes(self) -> Fact:
        to, self.asker = self.some(CLIENTS, least=1), self.dice.choice(ASKERS)
        self.confirmed.update(to)
        return facts.TeamWrote(
            at=self.at,
            thread=1,
            message=self.message(),
            asks=self.dice.random() < 0.9,
            closes=False,
            deadline=None,
            seen=self.dice.choice(tuple(Seen)),
            old=False,
            language=None,
            author=self.asker,
            to=to,
            cc=self.some(CLIENTS),
            others=self.some(STRANGERS),
        )

    def client_writes(self) -> Fact:
        answer = self.dice.choice((Answer.ACKNOWLEDGEMENT, Answer.PROMISE, Answer.PARTIAL, None))
        promised = (self.at + timedelta(days=2)).date() if answer in (Answer.PROMISE, Answer.PARTIAL) else None
        author = self.dice.choice(CLIENTS)
        return facts.ClientWrote(
            at=self.at,
            thread=1,
            message=self.message(),
            answer=answer,
            promise=promised,
            day=self.at.date(),
            seen=self.dice.choice(tuple(Seen)),
            reached=True,
            author=author,
        )

    def stranger(self) -> Fact:
        return facts.StrangerWrote(
            at=self.at, thread=1, message=self.message(), author=self.dice.choice(STRANGERS), name="Bob"
        )

    def away(self) -> Fact:
        back = (self.at + timedelta(days=self.dice.randint(1, 9))).date()
        who = self.dice.choice((*CLIENTS, *STRANGERS))
        return facts.ContactAway(at=self.at, thread=1, first=None, back=back, contact=who)

    def gone(self) -> Fact:
        who, heir = self.dice.choice(CLIENTS), self.dice.choice((*CLIENTS, *STRANGERS))
        return facts.ContactUnreachable(at=self.at, thread=1, status="5.1.1", left=True, contact=who, successor=heir)

    def order(self) -> Fact:
        named = self.dice.choice(CLIENTS)
        self.confirmed.add(named)
        return facts.ContactSet(at=self.at, thread=1, by=self.asker, contact=named, name="Somebody")

    def steer(self) -> Fact:
        orders = (
            facts.Resumed(at=self.at, thread=1, by=self.asker),
            facts.SendOrdered(at=self.at, thread=1, by=self.asker),
        )
        return self.dice.choice(orders)


def judged(seed: int, rules: Policy) -> tuple[list[str], int]:
    """What was wrong with the letters of one thread, and how many letters there were."""
    story = Story(Random(seed))
    client = fold(list(story.facts()))
    now = story.at + timedelta(days=14)
    found = decide("acme", client, rules, replace(look(now), installed=START - timedelta(days=30)))
    actions = [one.hit.action for one in found]
    letters = [one.letter if isinstance(one, AskApproval) else one for one in actions]
    wrong: list[str] = []
    count = 0
    for letter in letters:
        if isinstance(letter, SendFollowUp):
            count += 1
            if not letter.to or not set(letter.to) <= story.confirmed or not set(letter.cc) <= {story.asker}:
                wrong.append(f"thread {seed}: to {letter.to}, cc {letter.cc}; confirmed: {sorted(story.confirmed)}")
    return wrong, count


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.rehearsal.recipients", description=__doc__)
    parser.add_argument("--threads", type=int, default=1_000_000)
    parser.add_argument("--first", type=int, default=0)
    wanted = parser.parse_args()
    rules, bad, letters = policy(), 0, 0
    for seed in range(wanted.first, wanted.first + wanted.threads):
        wrong, count = judged(seed, rules)
        letters += count
        bad += bool(wrong)
        for one in wrong:
            print(one)
    print(f"{wanted.threads} threads, {letters} letters, {bad} with a wrong recipient")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
