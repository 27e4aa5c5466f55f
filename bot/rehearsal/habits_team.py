"""How the pretend team works: asks, answers questions, and does with every notice what the notice says can be done."""

import re
from datetime import timedelta
from random import Random

from bot.mail.message import Address, Message
from bot.project.orders import Order
from bot.rehearsal import habits_orders
from bot.rehearsal.habits import DAY, HOUR, Did
from bot.rehearsal.habits_orders import Mailed
from bot.rehearsal.habits_words import GREETINGS, PHRASES, THINGS
from bot.rehearsal.mails import Sheet, reply_to
from bot.rehearsal.world_cast import BOT, FRIEND, Project, plus
from bot.rehearsal.world_stage import Deed, Stage, Talk

# A notice names the orders that help: `courtside order approve 3`, `courtside order resume --client acme`.
ORDERS = re.compile(r"courtside order (\w+) (?:--client (?P<client>\S+?)|(?P<number>\d+))(?=[\s.]|$)")


FORGED = 0.2
"""The share of orders by mail after which somebody tries it in the member's name."""


class Team:
    """Ana and Lee."""

    def __init__(self, world: Stage) -> None:
        self.world = world
        self._dice: dict[str, Random] = {}

    def begin(self, days: int) -> None:
        """Puts every project's conversations in the calendar, the first ones in the first days."""
        for project in self.world.cast.projects:
            dice = self._dice_of(project.key)
            day = dice.randint(0, 8)
            while day < days - 2:
                start = day * DAY + dice.randint(0, 24 * 3_600) * timedelta(seconds=1)
                self.world.later(start, lambda project=project: self._ask(project))  # type: ignore[misc]  # mypy cannot infer a lambda with a default
                day += dice.randint(18, 40)

    def _dice_of(self, key: str) -> Random:
        return self._dice.setdefault(key, self.world.dice(f"team/{key}"))

    # --- writing -----------------------------------------------------------------------------

    def _ask(self, project: Project) -> None:
        dice, firm = self._dice_of(project.key), project.firm
        people = [project.contact.address]
        # Two people awaited, where one more can be asked without their habits getting in each other's way.
        if len(firm.people) > 1 and dice.random() < 0.2:
            people.append(next(one.address for one in firm.people if one is not project.contact))
        others = (FRIEND,) if dice.random() < 0.2 else ()
        talk = self.world.new_talk(project, tuple(people), others, dice.choice(THINGS[firm.language]))
        words = dice.choice(PHRASES[firm.language]["asked"])
        bot = BOT if project.alone else plus(project.key)
        sheet = Sheet(
            sender=talk.asker,
            to=people,
            cc=[bot, *others],
            subject=f"{talk.thing.capitalize()} {talk.number}",
            text=self._letter(talk, words),
            at=self.world.clock.now().astimezone(self.world.cast.home.zone),
        )
        talk.asked = 1
        self.world.post(sheet, talk, self.world.deed(Did.ASKED, talk.asker.address, talk))
        self._steer(talk, dice)

    def _letter(self, talk: Talk, words: str) -> str:
        language = talk.project.firm.language
        name = " und ".join(one.name.split()[0] for one in talk.to) if language == "de" else talk.to[0].name.split()[0]
        own = talk.asker.name.split()[0]
        return GREETINGS[language].format(name=name, words=words.format(thing=talk.thing), own=own)

    def answered(self, message: Message, talk: Talk, deed: Deed) -> None:
        """A client's mail reached a member; the asker answers it where an answer is due."""
        if deed.who == talk.asker.address or not message.sender:
            return
        dice = self._dice_of(talk.project.key)
        after = dice.randint(3, 40) * HOUR + dice.randint(0, 3_599) * timedelta(seconds=1)
        if deed.did is Did.ASKED_BACK:
            # Now and then a question lies for a week: nobody may be reminded meanwhile.
            self.world.later(after * dice.choice((1, 6)), lambda: self._reply(message, talk, "explained"))
        if deed.did is Did.DELIVERED:
            words = dice.choice(("closed", "closed", "asked again", ""))
            if words:
                self.world.later(after, lambda: self._reply(message, talk, words))

    def _reply(self, message: Message, talk: Talk, phrase: str) -> None:
        dice = self._dice_of(talk.project.key)
        asks = phrase != "closed"
        if asks:
            talk.letters, talk.done, talk.promised = 0, False, None
            talk.asked += 1
        words = self._letter(talk, dice.choice(PHRASES[talk.project.firm.language][phrase]))
        at = self.world.clock.now().astimezone(self.world.cast.home.zone)
        sheet = reply_to(message, sender=talk.asker, text=words, at=at)
        did = Did.ASKED if asks else Did.CLOSED
        self.world.post(sheet, talk, self.world.deed(did, talk.asker.address, talk))

    # --- orders ------------------------------------------------------------------------------

    def _steer(self, talk: Talk, dice: Random) -> None:
        """Now and then the team knows more than the thread does."""
        after = dice.randint(20, 140) * HOUR
        match dice.choice(("", "", "", "", "", "", "snooze", "pause", "promise", "send")):
            case "snooze" | "promise" as verb:
                self.world.later(after, lambda: self._give(verb, talk, dice.randint(4, 12)))
            case "pause":
                self.world.later(after, lambda: self._give("pause", talk))
                self.world.later(after + dice.randint(3, 9) * DAY, lambda: self._give("resume", talk))
            case "send":
                self.world.later(after, lambda: self._give("send", talk))

    def _give(self, verb: str, talk: Talk, days: int | None = None) -> None:
        number = self.world.number_of(talk)
        if number is None or talk.done:
            return
        today = self.world.clock.now().astimezone(self.world.cast.home.zone).date()
        on = today + timedelta(days=days) if days is not None else None
        self.world.order(Order(verb=verb, thread=number, on=on), talk.project.firm.key, talk.asker.address)

    def told(self, message: Message) -> None:
        """A notice: the member who reads it does what it says can be done, sooner or later."""
        text = next((part.text for part in message.parts if part.content_type == "text/plain"), "")
        if habits_orders.is_ours_to_confirm(message):
            self._confirm(message)
            return
        offered = {found[1]: found for found in ORDERS.finditer(text.partition("\n---")[0])}
        reader = message.to[0]
        dice = self._dice_of(reader.address)
        if "approve" in offered:
            verb = "approve" if dice.random() < 0.75 else "hold"
            self._obey(message, offered[verb], dice.randint(10, 480) * timedelta(minutes=1))
        elif "contact" in offered:
            self._obey(message, offered["contact"], dice.randint(1, 30) * HOUR)
        elif {"got", "close"} <= offered.keys():
            verb = dice.choice(("got", "close"))
            self._obey(message, offered[verb], dice.randint(5, 80) * HOUR)
        elif "got" in offered:
            self._obey(message, offered["got"], dice.randint(1, 60) * HOUR)
        elif "resume" in offered and dice.random() < 0.5:
            self._obey(message, offered["resume"], dice.randint(3, 9) * DAY)

    def _obey(self, notice: Message, found: re.Match[str], after: timedelta) -> None:
        reader = notice.to[0]
        number = int(found["number"]) if found["number"] else None
        client = found["client"] or self.world.client_of(number)
        if client not in self.world.cast.firms:
            return
        address = self.world.cast.firms[client].colleague.address if found[1] == "contact" else Address("")
        given = Order(verb=found[1], thread=number, address=address.address, name=address.name)
        mood = self._dice_of(f"{reader.address}/mail")
        if mood.random() < self.world.by_mail:
            self.world.later(after, lambda: self._write(notice, given, client, mood))
        else:
            self.world.later(after, lambda: self.world.order(given, client, reader.address))

    # --- by mail -----------------------------------------------------------------------------

    def _write(self, notice: Message, given: Order, client: str, mood: Random) -> None:
        reader, now = notice.to[0], self.world.clock.now()
        self.world.order_by_mail(Mailed(sheet=habits_orders.ordered(notice, given, client, reader, now, mood)))
        if given.thread and mood.random() < FORGED:
            number = given.thread
            self.world.later(HOUR, lambda: self._forge(number, reader))

    def _forge(self, number: int, member: Address) -> None:
        sheet = habits_orders.forged(number, member, self.world.clock.now())
        self.world.order_by_mail(Mailed(sheet=sheet, is_forged=True))

    def _confirm(self, question: Message) -> None:
        """Whoever ordered it says yes the same day, or forgets it."""
        reader = question.to[0]
        mood = self._dice_of(f"{reader.address}/mail")
        if mood.random() < 0.8:
            self.world.later(mood.randint(1, 30) * HOUR, lambda: self._say_yes(question))

    def _say_yes(self, question: Message) -> None:
        now = self.world.clock.now()
        self.world.order_by_mail(Mailed(sheet=habits_orders.confirmed(question, question.to[0], now)))
