"""`template lint`: what would embarrass the studio is found before it is sent, with its file and line."""

from pathlib import Path

import pytest

from bot.__main__ import front_door
from bot.followup.lint import lint, lint_file
from bot.followup.template_names import NAMES
from tests.followup.desk import LANGUAGES, SHIPPED

GOOD = SHIPPED["en/polite.md"]
BELOW = GOOD.count("\n") + 2
"""The line of what is written below a letter, behind an empty one."""
BLAMES = {
    "en": ("you failed to answer", "you still have not replied", "you ignored our mails", "You’ve neglected this",
           "this is **your fault**", "despite our repeated reminders", "you did not reply"),
    "de": ("Sie haben immer noch nicht geantwortet", "Sie ignorieren uns", "trotz mehrfacher Erinnerung",
           "Sie haben es versäumt", "Das ist Ihre Schuld"),
    "fr": ("vous n’avez toujours pas répondu", "vous avez ignoré nos messages", "malgré nos relances",
           "c’est votre faute"),
    "es": ("todavía no ha respondido", "ha ignorado nuestros mensajes", "a pesar de nuestros avisos",
           "es culpa suya"),
    "it": ("non avete ancora risposto", "avete ignorato i nostri messaggi", "nonostante i solleciti",
           "per colpa vostra"),
    "pt": ("ainda não respondeu", "ignorou as nossas mensagens", "apesar dos nossos avisos", "por sua culpa"),
    "nl": ("u hebt nog steeds niet geantwoord", "u negeert ons", "ondanks meerdere herinneringen",
           "het is uw schuld"),
    "ru": ("вы до сих пор не ответили", "вы игнорируете нас", "несмотря на наши напоминания", "это ваша вина"),
}  # fmt: skip
THREATENS = {
    "en": (
        "we will take legal action",
        "our lawyer will write",
        "we hand this to debt collection",
        "or see you in court",
    ),
    "de": ("rechtliche Schritte", "unser Anwalt", "ein Inkassobüro", "vor Gericht"),
    "fr": ("une action en justice", "notre avocat", "un huissier", "une mise en demeure"),
    "es": ("acciones legales", "nuestro abogado", "una empresa de cobro"),
    "it": ("azioni legali", "il nostro avvocato", "il recupero crediti"),
    "pt": ("medidas judiciais", "o nosso advogado", "uma empresa de cobrança"),
    "nl": ("juridische stappen", "onze advocaat", "een incassobureau"),
    "ru": ("обратимся в суд", "наш юрист", "взыскание долга", "коллекторам"),
}
# What a kind letter may say, though it has a word of the lists in it.
KIND = {
    "en": ("please ignore this mail", "the ball is in your court", "our spring collections", "if you forget, no harm"),
    "de": ("an Sie gerichtet", "vergessen Sie diese Mail", "noch einmal"),
    "fr": ("ignorez ce message", "oubliez ce message"),
    "es": ("ignore este mensaje", "una vez más, gracias"),
    "it": ("ignori questo messaggio",),
    "pt": ("ignore esta mensagem", "mais uma vez, obrigado"),
    "nl": ("de rechter kolom", "vergeet dit bericht"),
    "ru": ("просто забудьте об этом", "судя по всему"),
}
RUDE = [("blames", language, words) for language in LANGUAGES for words in BLAMES[language]] + [
    ("threatens", language, words) for language in LANGUAGES for words in THREATENS[language]
]


def said(path: str, text: str) -> list[str]:
    return [str(problem) for problem in lint_file(path, text)]


def test_the_shipped_letters_pass() -> None:
    """Nothing to object to in any of the forty-eight."""
    assert () == lint(SHIPPED)


@pytest.mark.parametrize(("kind", "language", "words"), RUDE)
def test_a_rude_letter_is_refused(kind: str, language: str, words: str) -> None:
    """In its own language, with the line."""
    text = SHIPPED[f"{language}/polite.md"] + f"\n{words}.\n"
    line = len(text.splitlines())
    found = said(f"{language}/polite.md", text)
    assert found
    assert all(one.startswith(f"templates/{language}/polite.md, line {line}: “") and kind in one for one in found)


@pytest.mark.parametrize(("language", "words"), [(one, words) for one in LANGUAGES for words in KIND[one]])
def test_a_kind_letter_passes(language: str, words: str) -> None:
    """A word of the lists in another sense is none of theirs."""
    assert [] == said(f"{language}/polite.md", SHIPPED[f"{language}/polite.md"] + f"\n{words}.\n")


def test_words_are_found_across_lines_tags_and_emphasis() -> None:
    """Rudeness does not hide behind a line break or a name."""
    found = said("en/polite.md", f"{GOOD}\nyou {{% if contact %}}still{{% endif %}}\n**have** not answered")
    assert 1 == len([one for one in found if "still have not" in one])


def test_a_language_we_do_not_know_is_read_with_all_the_lists() -> None:
    """Better an objection too many than a threat in Swedish clothes."""
    assert any("threatens" in one for one in said("sv/polite.md", GOOD + "\nInkasso.\n"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GOOD.replace("{{ asks }}", "something"), "does not name the thing we wait for: write {{ asks }}"),
        (GOOD.replace("on {{ since }}", "lately"), "does not name the day: write {{ since }}"),
        (GOOD.replace("{{ next }}", "some day"), "does not say what happens next: write {{ next }}"),
        (GOOD + "\n{{ kontakt }}", f"line {BELOW}: there is no name `kontakt`"),
        ("{{ contact }},\n" + GOOD, "line 1: `contact` is empty in this letter"),
        (GOOD + "\n<b>now</b>", f"line {BELOW}: <b> would be shown as it stands"),
        (GOOD + "\n**now", f"line {BELOW}: the Markdown around '**' is broken"),
        (GOOD + "\n[page](https://a.example/ b c)", f"line {BELOW}: the Markdown around '](' is broken"),
        (GOOD + "\n![x](y.png)", "no pictures"),
        (GOOD + "\n{% if contact %}", f"line {BELOW}: "),
        ("---\nsubject: x\n---\n" + GOOD, "line 2: front matter knows language and note, not 'subject'"),
    ],
)
def test_a_letter_that_says_too_little_or_breaks_is_refused(text: str, expected: str) -> None:
    """File, line where there is one, and what to do."""
    assert any(expected in one for one in said("en/polite.md", text)), said("en/polite.md", text)


def test_a_step_without_its_promise_variant_is_refused() -> None:
    """A promised day may pass after any step."""
    found = lint({"en/nudge.md": GOOD})
    assert ["en/nudge.promise.md is missing: it is what we say after a promised day has passed"] == [
        one.says for one in found
    ]
    assert () == lint({"en/nudge.a.md": GOOD, "en/nudge.promise.b.md": GOOD})


# --- at the command line -------------------------------------------------------------------------


def test_lint_tells_file_and_line_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, the file as the person named it."""
    bad = tmp_path / "de" / "polite.md"
    bad.parent.mkdir()
    bad.write_text(SHIPPED["de/polite.md"] + "\nUnser Anwalt.\n", "utf-8")
    assert 1 == front_door(["template", "lint", str(bad), "--config", str(tmp_path / "courtside.toml")])
    assert f"{bad}, line {BELOW}: “Anwalt” threatens: say what happens next instead\n" == capsys.readouterr().out


def test_lint_reads_the_users_own_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file beside the settings comes before the shipped one, and the others stay."""
    own = tmp_path / "templates" / "en" / "firm.md"
    own.parent.mkdir(parents=True)
    own.write_text("Pay up.\n", "utf-8")
    assert 1 == front_door(["template", "lint", "--config", str(tmp_path / "courtside.toml")])
    told = capsys.readouterr().out.splitlines()
    assert 3 == len(told)
    assert all(line.startswith("templates/en/firm.md: ") for line in told)


def test_lint_has_nothing_to_say_of_the_shipped_letters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 0, one line."""
    assert 0 == front_door(["template", "lint", "--config", str(tmp_path / "courtside.toml")])
    assert "48 templates: nothing to object to.\n" == capsys.readouterr().out


def test_lint_of_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A sentence, no traceback."""
    assert 1 == front_door(["template", "lint", str(tmp_path / "en" / "x.md")])
    assert "x.md: cannot be read" in capsys.readouterr().err


def test_preview_shows_a_letter_and_writes_it_as_html(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In the language asked for, with the quote below."""
    page = tmp_path / "firm.html"
    words = ["template", "preview", "--language", "de", "--step", "firm", "--html", str(page)]
    assert 0 == front_door([*words, "--config", str(tmp_path / "courtside.toml")])
    shown = capsys.readouterr().out
    assert shown.startswith("Template: de/firm.md\n\nGuten Tag Bob,\n")
    assert "Am 3. März 2025 um 10:12 schrieb Ana Ruiz:\n> Hello Bob,\n" in shown
    assert '<html lang="de">' in page.read_text("utf-8")


def test_preview_of_a_step_without_a_template(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The file to write is named."""
    assert 1 == front_door(["template", "preview", "--step", "nudge", "--config", str(tmp_path / "courtside.toml")])
    assert "templates/en/nudge.md: there is no such file: write one\n" == capsys.readouterr().err


def test_names_lists_every_name_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    """One table, printed from the one the program runs on."""
    assert 0 == front_door(["template", "names"])
    told = capsys.readouterr().out.splitlines()
    assert list(NAMES) == [line.split()[0] for line in told[::2]]
    assert [name.means for name in NAMES.values()] == [line.strip() for line in told[1::2]]
