"""A mail whose words could not be read: it is set aside with its reason, and whoever wrote it is not reminded."""

from dataclasses import replace

from bot.ports import Copy
from bot.project import facts
from bot.rehearsal.mails import name_of
from bot.walk.aside import take_back
from tests.bridge import ANA, BOB, BOT, STREAM, Bridge, tale
from tests.stage import THURSDAY
from tests.test_listening import Breaks


def _is_poison(given: object) -> bool:
    return isinstance(given, Copy) and b"poison" in given.raw


async def _answered(bridge: Bridge, text: str) -> None:
    bridge.worker.outside = replace(bridge.worker.outside, reader=Breaks(_is_poison))
    asked = f"<{name_of(bridge.box.copy(0, THURSDAY).raw)}>"
    await bridge.write(text, sender=BOB, results="", answers=asked, to=(ANA,), cc=(BOT,), subject="Re: Texts")


def test_a_client_whose_answer_met_a_mistake_of_ours_is_not_reminded() -> None:
    """Whatever Bob wrote, he wrote: it is for a person to see, and no letter goes."""

    async def story(bridge: Bridge) -> None:
        await _answered(bridge, "Here are the texts. poison")
        (wrote,) = await bridge.facts(facts.ClientWrote)
        assert (None, BOB.address) == (wrote.answer, wrote.author)
        assert ["it cannot be read"] == [one.reason for one in await bridge.store.transact(lambda book: book.shunted())]
        await bridge.until(THURSDAY)
        assert [] == bridge.clients_letters

    tale(story)


def test_what_is_put_back_says_nothing_twice() -> None:
    """Of its header all is known: the team has answered since, and waits for Bob again."""

    async def story(bridge: Bridge) -> None:
        await _answered(bridge, "Which format? poison")
        await bridge.write("Any. Could you send them now?", to=(BOB,), cc=(BOT,), subject="Re: Texts")
        (aside,) = await bridge.store.transact(lambda book: book.shunted())
        now = bridge.clock.now()
        await bridge.store.transact(lambda book: take_back(book, aside, now))
        await bridge.worker.settle_down()
        assert 1 == len(await bridge.facts(facts.ClientWrote))
        heads = await bridge.store.transact(lambda book: [one.record.kind for one in book.facts(STREAM)])
        assert "ClientWrote" in heads

    tale(story)
