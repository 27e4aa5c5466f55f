"""Days for which somebody else gave their word: that the reader has something then, or the writer."""

from collections.abc import Sequence

from bot.mail.days.scene import Scene
from bot.mail.days.words import Token
from bot.mail.words.vouched import FINISHED, HAS_THEN, LONG_AGO, OWN, READERS, SAID, THAT, TO_YOU, VOUCHED

DOUBTED = ("not", "maybe", "if", "meet", "may", "outside")

GIVEN = VOUCHED | SAID

Said = tuple[Sequence[Token], Sequence[Token]]
"""The words before a vow, and those behind it."""


def is_vouched(scene: Scene) -> bool:
    """ "Er hat mir zugesagt, dass Sie die Liste am Dienstag haben": said once, and it holds."""
    if scene.asked or scene.led_by("from", "after"):
        return False
    # "... but now he's ill".
    if any(one.link == "but" for one in scene.others if one.first > scene.clause.last):
        return False
    said = _said(scene)
    if said is None or not _is_anothers(said[0], scene.language):
        return False
    _, behind = said
    if any(token.has(*DOUBTED, "me") or _is_writers(token) for token in behind):
        return False
    if not any(map(_is_readers, behind)):
        return False
    if any(token.has("gets") or not HAS_THEN.isdisjoint(token.form.split()) for token in behind):
        # "My boss promised the board that you'd have it finished by Thursday": it is the reader who promised.
        told = any(token.has("me") for token in said[0]) or scene.language == "en" and _reader_acts(behind)
        return told and FINISHED.isdisjoint(part for token in behind for part in token.form.split())
    if any(token.has("place") for token in behind):
        return True
    # "They promised me that you'd send it" hands it over to the writer.
    return any(token.has("hands", "do") for token in behind) and not _reader_acts(behind)


def is_owed_to_writer(scene: Scene) -> bool:
    """ "He's promised me that I'll have it on Thursday", "votre collègue m'a promis que vous nous l'enverriez"."""
    said = _said(scene)
    if said is None or any(map(_is_writers, said[0])):
        return False
    own = scene.clause
    if own.link == "," and own.has("self") and own.has("hands") and not own.has("gets", "you"):
        return False  # "You promised me more time, I'll send it on Friday".
    before, behind = said
    if not any(token.has("me") for token in before):
        return False
    given = any(token.has("you") or token.form.endswith(TO_YOU) for token in behind)
    return any(_is_writers(token) or token.has("me") for token in behind) and (not given or _reader_acts(behind))


def _said(scene: Scene) -> Said | None:
    """What stands around a vow in the clause of the day, or in the one before it; None where there is none."""
    before = scene.before
    first = before.first if before is not None and scene.clause.link in ("when", ",") else scene.clause.first
    told = scene.tokens[first : scene.clause.last + 1]
    vow = next((at for at, token in enumerate(told) if not GIVEN.isdisjoint(token.form.split())), None)
    if vow is None:
        return None
    # "Promised me", "prometeu-me": to whom it was said may stand behind it.
    whom = [at for at in range(vow + 1, len(told)) if told[at].shape == "word"][:1]
    end = whom[0] + 1 if whom and told[whom[0]].has("me") else vow + 1
    # What was only said counts where the writer heard it: "me ha dicho que el viernes os las pasa".
    is_word = not VOUCHED.isdisjoint(told[vow].form.split())
    return (told[:end], told[end:]) if is_word or any(token.has("me") for token in told[:end]) else None


def _is_anothers(words: Sequence[Token], language: str) -> bool:
    """Neither the writer nor somebody of the reader's gave it, and nobody had once."""
    forms = {part for token in words for part in token.form.replace("'d", " 'd").split()}
    if any(map(_is_writers, words)) or not forms.isdisjoint(LONG_AGO | OWN):
        return False
    if any(token.has(*DOUBTED) for token in words):
        return False
    # German "sie hat" is she, and the reader only in the plural.
    is_she = language == "de" and "hat" in forms
    return not any(token.has("you") and not (is_she and token.form == "sie") for token in words)


def _reader_acts(behind: Sequence[Token]) -> bool:
    """ "That you would ..."."""
    words = [part for token in behind if token.shape == "word" for part in token.form.split()]
    opens = words[1:2] if not THAT.isdisjoint(words[:1]) else [word for word in words[:1] if word.startswith("you")]
    return not READERS.isdisjoint(opens)


def _is_writers(token: Token) -> bool:
    return token.has("self") and not token.has("attributive", "me")


def _is_readers(token: Token) -> bool:
    """The reader is named, or hears in the ending of the verb that it is for them."""
    return token.has("you", "gets") or token.form.startswith("you'") or token.form.endswith((*TO_YOU, " you"))
