"""What a letter tells the client of the one after it: the day on which it would come, whatever holds it today."""

from bot.rehearsal.mails import name_of
from tests.bridge import ANA, BOB, BOT, Bridge, tale, text_of
from tests.stage import THURSDAY

AGAIN = "We will ask again on Wednesday, 11 March if we have not heard from you by then."


def test_who_waits_for_our_answer_is_not_told_that_nothing_comes() -> None:
    """Bob has asked us something elsewhere in the project: until we answer the firm letter rests, and then it comes."""

    async def story(bridge: Bridge) -> None:
        await bridge.write("Which colour for the logo?", to=(BOB,), cc=(BOT,), subject="Logo")
        logo = f"<{name_of(bridge.box.copy(1, THURSDAY).raw)}>"
        question = "What would green cost?"
        await bridge.write(question, sender=BOB, results="", answers=logo, to=(ANA,), cc=(BOT,), subject="Re: Logo")
        await bridge.until(THURSDAY)
        assert [BOB.address] == [to for went in bridge.clients_letters for to in went if to == BOB.address]
        assert AGAIN in text_of(bridge.all_letters[-1])

    tale(story)
