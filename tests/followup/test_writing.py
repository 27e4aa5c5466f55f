"""A decision becomes a letter: whom it names, who signs, what it promises, and bytes that read back the same."""

import email
from dataclasses import replace
from email.header import decode_header, make_header
from email.message import Message as Parsed

import pytest

from bot.followup.greeting import first_name
from bot.followup.ladder import Then
from bot.followup.templates import TemplateBroken
from bot.followup.wording import attribution
from bot.followup.writing import Written, follow_up
from bot.mail.letter_identity import letter_ids
from bot.mail.message import Address
from bot.project.state import Contact
from tests.followup.desk import (
    ANA,
    ASKS,
    BOB,
    BOT,
    LANGUAGES,
    NOW,
    STEPS,
    desk,
    ladder,
    occasion,
    policy,
    request,
    without_request,
)


def parsed(written: Written) -> Parsed:
    return email.message_from_bytes(written.content)


def header(mail: Parsed, name: str) -> str:
    return str(make_header(decode_header(mail[name]))).replace("\n ", " ").replace("\r", "")


def part(mail: Parsed, index: int) -> str:
    parts = mail.get_payload()
    assert isinstance(parts, list)
    one = parts[index]
    assert isinstance(one, Parsed)
    content = one.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("promised", [False, True])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bytes_read_back_as_the_letter(language: str, step: str, promised: bool) -> None:
    """Text, HTML, subject, people and language, in every language and step."""
    written = follow_up(occasion(step, promised=promised), policy(language), desk())
    mail = parsed(written)
    assert written.text == part(mail, 0)
    assert written.html == part(mail, 1)
    assert "Re: Acme website: texts" == header(mail, "Subject")
    assert (language, language) == (written.language, mail["Content-Language"])
    assert ASKS in written.text
    assert not any(byte > 127 for byte in written.content)


def test_the_letter_stands_in_its_thread() -> None:
    """It answers the request; its own token stands last but one."""
    mail, written = parsed(one := follow_up(occasion(), policy(), desk())), one
    ids = letter_ids(b"a secret of the tests", "acme/7/1/polite/first", "studio.example")
    assert "<ask-1@studio.example>" == mail["In-Reply-To"]
    assert f"<root@studio.example> <{ids.token_id}> <ask-1@studio.example>".split() == mail["References"].split()
    assert "auto-generated" == mail["Auto-Submitted"]
    assert written.envelope.recipients == (BOB.address, ANA.address)


def test_it_goes_to_the_awaited_and_the_asker_from_the_studio() -> None:
    """Reply-To is the bot, then the asker (design 6.5)."""
    mail = parsed(follow_up(occasion(), policy(), desk()))
    assert "Studio <followup@studio.example>" == header(mail, "From")
    assert "Bob Miller <bob@acme.example>" == header(mail, "To")
    assert "Ana Ruiz <ana@studio.example>" == header(mail, "Cc")
    assert "Studio <followup@studio.example>, Ana Ruiz <ana@studio.example>" == header(mail, "Reply-To")


# --- who signs -----------------------------------------------------------------------------------


def test_the_studio_signs() -> None:
    """And does not pretend to be Ana: she is spoken of."""
    text = follow_up(occasion(), policy(), desk()).text
    assert "Ana Ruiz wrote to you" in text
    assert "Kind regards\nStudio\n" in text


def test_a_step_with_sign_is_signed_by_the_asker() -> None:
    """Under her name, from the bot's own mailbox, in the first person."""
    written = follow_up(occasion(), policy(rungs=ladder(sign="asker")), desk())
    own = written.text.partition("\n\nOn 3 March 2025")[0]
    assert Address(BOT.address, "Ana Ruiz (Studio)") == written.from_
    assert '"Ana Ruiz (Studio)" <followup@studio.example>' == header(parsed(written), "From")
    assert own.endswith("Kind regards\nAna Ruiz")
    assert "we wrote to you" in own
    assert 1 == own.count("Ana Ruiz")


def test_a_member_may_sign_for_another() -> None:
    """Lee signs what Ana asked, so Ana is spoken of."""
    lee = Address("lee@studio.example", "Lee Moss")
    known = policy(rungs=ladder(sign=lee.address))
    known = replace(known, people=replace(known.people, members=(ANA, lee)))
    written = follow_up(occasion(), known, desk())
    assert "Lee Moss (Studio)" == written.from_.name
    assert "Ana Ruiz wrote to you" in written.text
    assert "Kind regards\nLee Moss\n" in written.text


def test_nobody_signs_with_a_bare_address() -> None:
    """A member whose name we do not know leaves it to the studio."""
    known = policy(rungs=ladder(sign="someone@studio.example"))
    assert BOT == follow_up(occasion(), known, desk()).from_


# --- what happens next ---------------------------------------------------------------------------


def test_the_next_letter_is_announced_with_its_day() -> None:
    """In the language of the letter."""
    assert "We will ask again on Wednesday, 12 March" in follow_up(occasion(), policy(), desk()).text
    assert "Am Mittwoch, 12. März fragen wir" in follow_up(occasion(), policy("de"), desk()).text


@pytest.mark.parametrize(
    ("then", "words"), [(Then.CALL, "We will call you next."), (Then.CLOSE, "We leave it"), (Then.STOP, "We leave it")]
)
def test_after_the_last_letter_no_letter_is_announced(then: Then, words: str) -> None:
    """The moment of the call is not the day of a letter."""
    text = follow_up(occasion("final"), policy(rungs=ladder(then=then)), desk()).text
    assert words in text
    assert "12 March" not in text


def test_the_fourth_letter_of_a_silence_is_the_last() -> None:
    """A limit ends a silence before the ladder does, and the letter knows it (design 5, 6.7)."""
    assert "we will call you next" in follow_up(occasion("firm", letters=3), policy(), desk()).text


# --- one language --------------------------------------------------------------------------------


def test_a_language_without_templates_makes_a_letter_in_one_language() -> None:
    """Words, days, attribution and Content-Language: all English for a Swedish client."""
    written = follow_up(occasion(), policy("sv"), desk())
    assert ("en", "en") == (written.language, parsed(written)["Content-Language"])
    assert "on Monday, 3 March" in written.text
    assert "On 3 March 2025 at 10:12, Ana Ruiz wrote:\n> Hello Bob," in written.text


def test_the_users_own_language_has_days_that_cannot_be_misread() -> None:
    """They wrote Swedish templates; we have no Swedish words for days."""
    own = "Hej {{ contact }}! {{ since }} frågade {{ owner }}: {{ asks }} Nästa: {{ next }}. {{ bot }}"
    text = follow_up(occasion(), policy("sv"), desk(sv_polite=own)).text
    assert text.startswith(f"Hej Bob! 2025-03-03 frågade Ana Ruiz: {ASKS} Nästa: 2025-03-12. Studio\n\nAna Ruiz, 2025-")


def test_the_requests_language_is_the_letters_where_nobody_set_one() -> None:
    """Client, else request, else team (design 11)."""
    assert "fr" == follow_up(occasion(language="fr"), policy(None), desk()).language
    assert "en" == follow_up(occasion(), policy(None), desk()).language
    assert "nl" == follow_up(occasion(language="fr"), policy("nl"), desk()).language


def test_a_promise_is_quoted_to_whoever_made_it() -> None:
    """After `contact carol@acme.example` Bob's words are not shown to Carol as hers; the day is the client's."""
    kept = occasion(promised=True)
    assert "I'll send them by Wednesday." in follow_up(kept, policy(), desk()).text
    to_carol = replace(kept, letter=replace(kept.letter, to=("carol@acme.example",)))
    text = follow_up(to_carol, policy(), desk()).text
    assert "I'll send them by Wednesday." not in text
    assert "You told us to expect an answer by Wednesday, 5 March. Nothing has reached us yet" in text


# --- the quote below -----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_request_is_quoted_below(language: str) -> None:
    """Under an attribution in the letter's language, at the client's local time."""
    written = follow_up(occasion(), policy(language), desk())
    line = attribution("Ana Ruiz", request().at.astimezone(policy().team.zone), language)
    assert f"\n\n{line}\n> Hello Bob,\n>\n> {ASKS}\n>\n> Ana\n" in written.text
    assert f'{line}</p>\n<blockquote type="cite"' in written.html


def test_order_lines_are_never_shown_to_a_client() -> None:
    """They steer the bot."""
    asked = request(f"#firm\n/snooze friday\n#note Bob is slow\n{ASKS}")
    text = follow_up(occasion(asked=asked), policy(), desk()).text
    assert not any(word in text for word in ("#firm", "/snooze", "slow"))
    assert text.endswith(f"> {ASKS}\n")
    only = follow_up(occasion(asked=request("#firm")), policy(), desk()).text
    assert only.endswith("Kind regards\nStudio")


def test_nothing_is_quoted_that_somebody_had_not_received() -> None:
    """The request went to Carol, and the letter goes to Bob."""
    asked = request(to=(Address("carol@acme.example", "Carol"),))
    assert ">" not in follow_up(occasion(asked=asked), policy(), desk()).text
    assert ">" not in follow_up(without_request(occasion()), policy(), desk()).text


# --- names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Bob Miller", "Hello Bob,"),
        ("Miller, Bob", "Hello Bob,"),
        ("bob@acme.example", "Hello,"),
        ("", "Hello,"),
        ("Иван Петров", "Hello Иван,"),
        ("<b>*Bob*", "Hello,"),
        ("Bob<b> Miller", "Hello Bob<b>,"),
        ("Dr. Bob Miller", "Hello Bob,"),
        ("Miller, Dr. Bob (Acme)", "Hello Bob,"),
        ("'BOB MILLER'", "Hello Bob,"),
        ("bob", "Hello Bob,"),
        ("B. Miller", "Hello,"),
        ("D. Miller", "Hello,"),
        ("Herr Miller", "Hello,"),
        ("M. Dupont", "Hello,"),
        ("Dr.", "Hello,"),
        ("Jean-Luc Martin", "Hello Jean-Luc,"),
        ("Mme Anne-Marie Petit", "Hello Anne-Marie,"),
    ],
)
def test_the_greeting(name: str, greeting: str) -> None:
    """By the name they use, else by none."""
    assert greeting == follow_up(occasion(contact=name), policy(), desk()).text.splitlines()[0]


def test_a_shared_mailbox_is_greeted_by_no_name() -> None:
    """Nobody is called Acme; and of several people none is greeted for all."""
    one = occasion(contact="Acme Support")
    info = "info@acme.example"
    known = replace(one.client, contacts={info: Contact(address=info, name="Acme Support", confirmed=True)})
    assert "" == first_name(known, (info,))
    assert "" == first_name(one.client, (BOB.address, "carol@acme.example"))


def test_a_hostile_ask_is_quoted_literally() -> None:
    """Markdown, HTML and Jinja in the team's own words are words."""
    words = "Is <script>x</script> **ok** {{ bot }} [x](http://a.example)?"
    written = follow_up(occasion(words=words), policy(), desk())
    assert f"    {words}\n" in written.text
    assert "<script>" not in written.html
    assert "<strong>" not in written.html


def test_a_studio_may_be_called_anything() -> None:
    """Its name stands in the header and under the letter as it is."""
    bot = Address(BOT.address, 'Müller & "Söhne" <Design>')
    written = follow_up(occasion(), policy(bot=bot), desk())
    assert bot == written.from_
    assert f"Kind regards\n{bot.name}\n" in written.text


def test_a_broken_template_is_no_letter() -> None:
    """It raises, so that the team is told (design 11)."""
    with pytest.raises(TemplateBroken, match=r"templates/en/polite\.md, line 1: there is no name `kontakt`"):
        follow_up(occasion(), policy(), desk(en_polite="Hello {{ kontakt }}"))


def test_the_same_letter_has_the_same_bytes() -> None:
    """Nothing in a letter is left to chance (design 6.2, 6.3)."""
    assert follow_up(occasion(), policy(), desk()).content == follow_up(occasion(), policy(), desk()).content
    assert NOW == occasion().now
