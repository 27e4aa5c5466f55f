"""News of their house: "we inform you that our computer people update the mail on Friday" promises nothing."""

from itertools import pairwise

from bot.mail.days.scene import Scene
from bot.mail.days.words import Token
from bot.mail.words.announced import FOR_ALL, ISSUED, NEAR, OF_THEM, PUBLIC, TELLS, THAT, THEIRS
from bot.mail.words.celebrated import ARTICLES, AWARDED, GIVES, PARTIES, PRIZES
from bot.mail.words.split import FOR

TO_DATE = frozenset({"jour", "niveau"})
"""Prices are put so, and prizes are not: "on remet les prix à jour"."""

FOR_THE_READER = ("you", "hands", "gets", "goods", "comes", "delivery", "dispatched", "place", "vow")
"""What an announcement names that brings the reader something."""


def is_news(scene: Scene) -> bool:
    """What is announced has a subject of its own, which does something else than hand over."""
    for at in range(scene.clause.first, scene.span.first):
        if scene.tokens[at].form in THAT and _is_announced(scene, at):
            told = scene.tokens[at + 1 : scene.clause.last + 1]
            return not any(token.has(*FOR_THE_READER) or _is_writer(token) for token in told)
    return _is_made_public(scene) or _is_celebrated(scene) or _is_awarded(scene) or _is_issued(scene)


def _is_issued(scene: Scene) -> bool:
    """ "Their report comes out on 10 June": of people spoken of, and nobody here says to pass it on."""
    forms = [token.form for token in scene.words]
    if not any(form in ISSUED and _is_theirs(forms, at) for at, form in enumerate(forms)):
        return False
    if any(one.has("hands", "gets", "vow") for one in scene.others):
        return False
    return not any(
        token.has("gets", "vow", "place") or _is_writer(token) or _is_reader(token) for token in scene.tokens
    )


def _is_awarded(scene: Scene) -> bool:
    """ "On Monday the prizes are handed out, and we're nominated": to others, or to the writer."""
    if not scene.has_word(PRIZES) or not scene.has_word(AWARDED) or scene.has_word(TO_DATE):
        return False
    told = (*scene.words, *(token for one in scene.others for token in scene.tokens[one.first : one.last + 1]))
    return not scene.clause.has("gets", "place", "vow") and not any(map(_is_reader, told))


def _is_theirs(forms: list[str], at: int) -> bool:
    """ "Their final report", "el informe de ellos"."""
    behind = {*forms[at + 1 : at + 2], " ".join(forms[at + 1 : at + 3])}
    return not THEIRS.isdisjoint(forms[max(0, at - 2) : at]) or not OF_THEM.isdisjoint(behind)


def _is_reader(token: Token) -> bool:
    return token.has("you") and not token.has("attributive")


def _is_celebrated(scene: Scene) -> bool:
    """ "On 2 June we throw her a little party": whoever does it does nothing for the reader."""
    words = [token.form for token in scene.words]
    if GIVES.isdisjoint(words) or scene.clause.has("hands", "gets", "goods", "place", "vow"):
        return False
    # "El viernes damos una fiesta y os mandamos las fotos".
    later = [one for one in scene.others if one.first > scene.clause.last and one.link == "and"]
    if scene.only and any(one.has("you") and one.has("gets", "hands") for one in later):
        return False
    at = next((at for at, form in enumerate(words) if form in PARTIES), 0)
    # "A party", "a little party", but not "for the party"; Russian has no article.
    near = [at - far for far in (1, 2) if at >= far and words[at - far] in ARTICLES]
    return bool(at) and (scene.language == "ru" or any(not one or not _leads(scene, one - 1) for one in near))


def _leads(scene: Scene, at: int) -> bool:
    """A preposition: "for", "of", "at"."""
    return scene.words[at].has("of", "by", "on", "in", "to") or scene.words[at].form in FOR


def _is_made_public(scene: Scene) -> bool:
    """ "The decision will be published on 5 June": for everybody, and sent to nobody."""
    forms = [token.form for token in scene.words]
    if PUBLIC.isdisjoint(forms) and not any(pair in FOR_ALL for pair in pairwise(forms)):
        return False
    # "You will be told once it is published": a clause of its own.
    return not scene.clause.has("you", "gets", "place", "vow") and not any(map(_is_writer, scene.words))


def _is_announced(scene: Scene, at: int) -> bool:
    return any(token.form in TELLS for token in scene.tokens[max(0, at - NEAR) : at])


def _is_writer(token: Token) -> bool:
    return token.has("self") and not token.has("attributive", "me")
