"""What the team is told in its own language: every table complete, every gap where it belongs, every day in words."""

import ast
import inspect
import re
from dataclasses import replace

import pytest

from bot.adapters import cell, files
from bot.followup import decide as decide_module
from bot.followup import markup, order_answer_words, sandbox, template_grammar, templates
from bot.followup.answer_words import LABELS
from bot.followup.decide import RULES
from bot.followup.notice_words import PLANS, WORDS
from bot.followup.notices import Notice, notice
from bot.followup.sandbox import OUT_OF_ROOM, TemplateBroken
from bot.followup.speech import ENGLISH, SMALL, TONGUES, label, notice_words, plan_words, reason, small
from bot.followup.speech import told as told_words
from bot.followup.to_member import ToMember
from bot.followup.told_words import TOLD
from bot.followup.writing import follow_up
from bot.project import orders, undo
from bot.project.orders import VERBS
from bot.project.stored import LetterState
from bot.walk.told import SERVER_SAID
from tests.followup.desk import BOB, LANGUAGES, NOW, desk, occasion, policy

GAP = re.compile(r"\{(\w+)\}")
OTHERS = [one for one in LANGUAGES if one != ENGLISH]


def gaps(text: str) -> list[str]:
    return sorted(GAP.findall(text))


def test_every_language_of_the_letters_is_spoken_to_the_team() -> None:
    """Eight languages, English among them as the one that is always whole."""
    assert set(OTHERS) == set(TONGUES)


@pytest.mark.parametrize("language", OTHERS)
def test_every_table_has_the_same_keys_and_gaps(language: str) -> None:
    """Nothing is missing, nothing is left over, and every name in braces stands in each sentence that needs it."""
    tongue = TONGUES[language]
    assert set(WORDS) == set(tongue.notices)
    for about, parts in tongue.notices.items():
        english = WORDS[about]
        for said, meant in zip(parts, (english.subject, english.happened, english.can_do), strict=True):
            assert set(gaps(meant)) == set(gaps(said)), (about, said)
    for table, meant_all in ((tongue.plans, PLANS), (tongue.small, SMALL), (tongue.labels, LABELS)):
        assert set(meant_all) == set(table)
        assert all(gaps(meant_all[key]) == gaps(said) for key, said in table.items())
    assert set(TOLD) == set(tongue.told)
    assert all(sorted(set(gaps(TOLD[key]))) == sorted(set(gaps(said))) for key, said in tongue.told.items())
    assert {rule.name for rule in RULES} == set(tongue.questions)
    assert set(TONGUES["de"].sentences) == set(tongue.sentences)
    assert all(gaps(english) == gaps(said) for english, said in tongue.sentences.items())


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_end_as_sentences_and_none_is_english(language: str) -> None:
    """What was forgotten would still be English."""
    for about, (subject, happened, can_do) in TONGUES[language].notices.items():
        english = WORDS[about]
        assert subject != english.subject and happened != english.happened and can_do != english.can_do
        assert happened[-1] in ".}" and can_do[-1] in ".:"
        assert "  " not in subject + happened + can_do


def test_no_french_name_stands_where_de_would_be_bent() -> None:
    """`d’Acme`, `de Nora`: which of them it is nobody knows before the name is there; a number or a rate bends none."""
    said = [part for words in TONGUES["fr"].notices.values() for part in words] + list(TONGUES["fr"].told.values())
    said += TONGUES["fr"].sentences.values()
    assert [] == [
        one for one in said if re.search(r"\b(de|que|jusque|lorsque) \{(client|who|names?|person|awaited)\}", one)
    ]


def said_by_decide() -> set[str]:
    """Every reason that decide can give, with a gap where a value stands."""
    tree = ast.parse(inspect.getsource(decide_module))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "because":
            found |= set(_texts(node.value))
        if isinstance(node, ast.FunctionDef) and node.name in ("_why_due", "_approval_reason"):
            found |= {
                text
                for one in ast.walk(node)
                if isinstance(one, ast.Return) and one.value
                for text in _texts(one.value)
            }
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "reason":
            found |= set(_texts(node.value))
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and node.target.id in ("COURT_SENTENCES", "NEXT_AT_THE_END")
        ):
            assert isinstance(node.value, ast.Dict)
            found |= {text for value in node.value.values for text in _texts(value)}
    return found


def _texts(node: ast.expr) -> list[str]:
    match node:
        case ast.Constant(value=str(text)) if text:
            return [text]
        case ast.JoinedStr():
            return ["".join(str(one.value) if isinstance(one, ast.Constant) else _example(one) for one in node.values)]
        case _:
            return []


def _example(node: ast.expr) -> str:
    """A value as it could stand there."""
    source = ast.unparse(node)
    if "reason_weekday" in source:
        return "Thursday, 6 March"
    if "reason_day" in source:
        return "6 March"
    if "days" in source or "number" in source or "else 's'" in source:
        return "" if "else 's'" in source else "3"
    return "1 per business day" if "limits" in source else "Bob"


@pytest.mark.parametrize("language", OTHERS)
def test_every_reason_of_decide_is_known(language: str) -> None:
    """A rule that gives a new reason needs its words in each language."""
    reasons = said_by_decide()
    assert len(reasons) > 30
    assert [] == sorted(one for one in reasons if reason(one, language) == one)


@pytest.mark.parametrize(
    ("language", "because", "said"),
    [
        ("de", "Bob promised it by Thursday, 06 March", "Bob hat es bis Donnerstag, 6. März zugesagt"),
        ("ru", "Bob promised it by Thursday, 06 March", "обещано к 6 марта (четверг): Bob"),
        ("fr", "the team said: not before 01 May", "l’équipe a dit : pas avant le 1er mai"),
        ("es", "the team said: not before 21 January", "el equipo dijo: no antes del 21 de enero"),
        ("nl", "silent for 1 business day", "1 werkdag zonder antwoord"),
        (
            "pt",
            "firm to Bob and Eve is due: silent for 4 business days",
            "está na altura de “firm” para Bob, Eve: 4 dias úteis sem resposta",
        ),
        ("it", "the limit of 1 per business day for Bob", "il limite di 1 per giorno lavorativo per Bob"),
        (
            "de",
            "the team is asked to approve it: the step final is shown first",
            "das Team ist um Freigabe gebeten: der Schritt „final“ wird vorher gezeigt",
        ),
        ("de", "something nobody translated", "something nobody translated"),
        ("sv", "the team paused it", "the team paused it"),
    ],
)
def test_a_reason_is_said_with_its_days_and_names(language: str, because: str, said: str) -> None:
    """Days as people say them there; what is not known stays English rather than nothing."""
    assert said == reason(because, language)


@pytest.mark.parametrize(
    ("language", "english", "said"),
    [
        ("de", "Got it", "Ist da"),
        ("de", "Snooze friday", "Verschieben: Freitag"),
        ("fr", "Change the text", "Changer le texte"),
        ("ru", "Snooze", "Отложить"),
        ("en", "Snooze friday", "Snooze until Friday"),
        ("de", "Reword", "Reword"),
    ],
)
def test_buttons_say_what_they_do(language: str, english: str, said: str) -> None:
    """With the day behind a colon, where nothing has to agree with it."""
    assert said == label(english, language)


def test_a_language_we_do_not_speak_gets_english() -> None:
    """A Swedish team reads English notices, whole."""
    assert WORDS["approval"] == notice_words("approval", "sv")
    assert (PLANS["goes"], SMALL["how"]) == (plan_words("goes", "sv"), small("how", "sv"))
    assert notice_words("nothing", "de") is None


def told(about: Notice, language: str) -> ToMember:
    known = replace(policy(), language=language)
    written = notice(about, "team/acme/7/x", "acme", occasion().client, known, desk(), NOW)
    assert written is not None
    return written


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("about", WORDS)
def test_a_notice_is_whole_in_the_teams_language(about: str, language: str) -> None:
    """Subject, text, buttons, the header of what it shows: no gap, no mark left over, nothing of the English words."""
    letter = follow_up(occasion(), policy(), desk()) if about == "approval" else None
    why = "the step polite is shown first" if about == "approval" else "polite.md"
    shown = told(Notice(about=about, thread=7, detail=why, step="polite", letter=letter, person=BOB.address), language)
    happened, can_do, *_ = shown.text.split("\n\n")
    words = f"{shown.subject} {happened} {can_do}"
    # A French colon and quotation mark have a space before them.
    assert not re.search(r"[{}]| {2}|None|\(\)| [.,]", words)
    assert len(shown.subject) < 110 and len(happened) < 400 and len(can_do) < 260
    english = WORDS[about]
    assert not any(word in words.split() for word in ("the", "letter", "thread", "you", "wrote", "goes"))
    assert f'<html lang="{language}">' in shown.html
    for verb in (one.partition(" ")[0] for one in (*english.answers, *english.for_client)):
        assert f">{TONGUES[language].labels[verb]}" in shown.html
    assert about != "approval" or f"{small('subject', language)}: Re: Acme website: texts" in shown.text
    assert about != "approval" or reason(why, language) in happened


def test_a_plan_says_day_and_letter_in_the_teams_language() -> None:
    """What a German team reads when it puts us on a thread."""
    said = plan_words("goes", "de").format(awaited="Bob", day="Donnerstag, 6. März", time="09:00", step="polite")
    assert "Ich warte auf Bob. Kommt nichts, geht am Donnerstag, 6. März um 09:00 der Brief „polite“ raus." == said


# --- answers to orders ---------------------------------------------------------------------------

VALUES = {
    "verb": "snooze", "day": "Thursday, 6 March", "behind": "", "thread": "thread 3 (Texts)", "number": 3,
    "does": "no letter until resume", "client": "acme", "time": "09:00", "because": "the team paused it",
    "why": "the team paused it", "orders": "3 undo", "near": "snooze", "words": "tomorow", "text": "3/4",
    "today": "2025-03-06", "name": "nudge", "names": "polite, firm", "key": "x", "known": "none is set up",
    "language": "xx", "most": 20, "order": "3 close", "count": 2, "address": "bob@acme.example",
}  # fmt: skip
# What is typed, and what stands inside another sentence.
AS_IT_IS = re.compile(r"YES|NONE_SET_UP")


def answers_to_orders() -> dict[str, str]:
    """Every sentence an order can be answered with, filled in."""
    found = {
        name: value.format(**VALUES | ({"day": ""} if name == "DONE" else {}))
        for name, value in vars(order_answer_words).items()
        if name.isupper() and isinstance(value, str) and not AS_IT_IS.match(name)
    }
    found |= {f"does {verb}": one.does for verb, one in VERBS.items()}
    return found | {f"question {verb}": does for verb, does in order_answer_words.QUESTIONS.items()}


@pytest.mark.parametrize("language", OTHERS)
def test_every_answer_to_an_order_is_in_the_members_language(language: str) -> None:
    """Also what stands inside it: what the order does, why something rests, which day."""
    told = {name: reason(said, language) for name, said in answers_to_orders().items()}
    assert len(told) > 60
    assert [] == sorted(name for name, said in answers_to_orders().items() if told[name] == said)
    assert not any(
        re.search(r"Thursday|paused|the team|until resume|none is set up|[{}]", said) for said in told.values()
    )


@pytest.mark.parametrize("language", OTHERS)
def test_why_nothing_has_changed_is_told_in_one_language(language: str) -> None:
    """What begins with somebody's words takes nothing of the sentence around it."""
    begins = reason("Nothing has changed: x", language).removesuffix("x")
    refused = {name: one for name, one in answers_to_orders().items() if not one.startswith("Nothing has changed")}
    told = {name: reason(f"Nothing has changed: {one}", language) for name, one in refused.items()}
    assert [] == sorted(name for name, said in told.items() if not said.startswith(begins))


def test_an_order_is_answered_with_its_day_in_words() -> None:
    """As ordering says it in English."""
    said = "Done: snooze Friday, 7 March 2025, thread 3 (Texte): no letter before that day."
    assert "Erledigt: snooze Freitag, 7. März, Thread 3 (Texte): kein Brief vor diesem Tag." == reason(said, "de")
    next_one = "Next in thread 3: Monday, 10 March at 09:00; the team said: not before 07 March."
    assert "Hierna in gesprek 3: op maandag 10 maart om 09:00; het team zei: niet voor 7 maart." == reason(
        next_one, "nl"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("state", LetterState)
def test_what_a_server_said_of_a_letter_is_told_in_any_state(state: LetterState, language: str) -> None:
    """Also of one that is claimed or gone by now, with the server's own words."""
    said = told_words(SERVER_SAID.get(state, "server"), language, time="09:30", reply="451 busy")
    assert said.endswith(": 451 busy") and not GAP.search(said)


# --- templates -----------------------------------------------------------------------------------

REFUSALS = {"TemplateBroken": 1, "MarkupBroken": 0, "Ended": 0}
"""Which argument says what is wrong."""


def wrong_with_a_template() -> set[str]:
    """Everything that can be wrong with a template, with something in each gap; what Jinja says stays Jinja's."""
    found = {OUT_OF_ROOM}
    for module in (templates, sandbox, template_grammar, markup, cell, files):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            match node:
                case ast.Call(func=ast.Name(id=name), args=args) if name in REFUSALS and len(args) > REFUSALS[name]:
                    found |= set(_refusals(args[REFUSALS[name]]))
                case ast.FunctionDef(name="_objection" | "_objection_to_own" | "_may_not" | "_no_text", body=body):
                    returned = [one for part in body for one in ast.walk(part) if isinstance(one, ast.Return)]
                    found |= {text for one in returned if one.value for text in _refusals(one.value)}
    return found


def _refusals(node: ast.expr) -> list[str]:
    match node:
        case ast.JoinedStr():
            return ["".join(_part(one) for one in node.values)]
        case ast.Constant(value=str(text)) if text:
            return [text]
        case _:
            return []


def _part(node: ast.expr) -> str:
    """A piece of a sentence: its words, something in a gap, nothing for what may be added to it."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    source = ast.unparse(node)
    return "" if "also" in source else "snooze" if "verb" in source else "12"


@pytest.mark.parametrize("language", OTHERS)
def test_what_an_order_lacks_is_said_in_the_members_language(language: str) -> None:
    """All that an order book objects to; two that only a program could bring about stay English."""
    lacking = [
        text
        for module in (orders, undo)
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Unclear"
        for text in _refusals(node.args[0])
    ]
    assert len(lacking) > 8
    unknown = [one for one in lacking if reason(one, language) == one]
    assert all("courtside status" in one or "there is no order" in one for one in unknown), unknown


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_wrong_with_a_template_is_said_in_the_members_language(language: str) -> None:
    """File, line and name as they are, the sentence in the words of who has to mend it."""
    wrong = wrong_with_a_template()
    assert len(wrong) > 20
    for one in wrong:
        told_of = str(TemplateBroken("de/polite.md", one, 3))
        said = reason(told_of, language)
        assert "templates/de/polite.md" in said and one not in said
        assert not GAP.search(said)
    named = "templates/de/polite.md, line 3: there is no name `clint`: the names are client, contact"
    assert "`clint`" in reason(named, language) and "client, contact" in reason(named, language)
