"""Work of their own: "we finish the harvest on Saturday", "I'm giving a concert then" bring the reader nothing."""

from bot.mail.days.scene import Scene
from bot.mail.days.spelt import reads
from bot.mail.words.own_business import (
    BEHIND,
    EXAMS,
    GOES_OUT,
    KEYS,
    LEFT_SO,
    OWN_BUSINESS,
    PAYS,
    RECEIVES,
    RESTS,
    SLEPT_ON,
    TAX_RETURN,
    WAGES,
    WE_RECEIVE,
)
from bot.mail.words.own_work import ENDS, WORK

NEAR = 2
"""At most so many words back may a preposition of the noun stand."""
ACHIEVES = frozenset("fertig hin durch geregelt zusammen zustande unter af klaar rond elkaar gedaan geregeld".split())
"""Beside it a thing is got done, and does not come."""
FINISHED = frozenset("fertig erledigt durch bereit parat zusammen beisammen komplett raus hin".split())
"""Who has it so by then has done it."""
HAVE = frozenset({"hat", "haben"})
FOR_THE_READER = ("you", "gets", "goods", "hands", "place", "vow")


def ends_own_work(scene: Scene) -> bool:
    """The clause says that they are done with it, and names nothing that we wait for."""
    words = scene.words
    if scene.clause.has(*FOR_THE_READER) or not any(token.form.startswith(ENDS) for token in words):
        return False
    at = next((at for at, token in enumerate(words) if token.form in WORK), 0)
    # "After the harvest, on Saturday, I'll finish it".
    return at > 0 and not any(token.has("after", "before") for token in words[max(0, at - NEAR) : at])


def is_own_business(scene: Scene) -> bool:
    """ "Am Freitag gebe ich ein Konzert": the object of the verb is nothing that we wait for."""
    if _moves_in(scene) or _has_until(scene) or _pays_wages(scene) or _tells_others(scene):
        return True
    if scene.clause.has("you", "gets", "goods", "place", "vow"):
        return False
    if not scene.clause.has("self") and not scene.has_word(EXAMS):
        return False
    # "Bis zum 20. lassen wir es so", unless the reader is told what they have then.
    told = any(one.has("you", "gets") for one in scene.others)
    if scene.led_by("until") and not told and reads(scene.tokens[scene.clause.first :], LEFT_SO):
        return True
    # "I'll drop the kids off on Friday and then send you the list".
    if any(one.first > scene.clause.last and one.has("you", "gets", "goods", "hands") for one in scene.others):
        return False
    # "Now I'll sleep until Monday".
    if scene.has_word(RESTS) and not scene.has_word(SLEPT_ON) or _receives(scene):
        return True
    words = [token for token in scene.words if token.shape == "word"]
    near = [(token, words[max(0, at - NEAR) : at]) for at, token in enumerate(words)]
    return any(token.form in OWN_BUSINESS and all(one.form not in BEHIND for one in before) for token, before in near)


def _tells_others(scene: Scene) -> bool:
    """ "Our newsletter goes out on Friday", "I have to hand in my tax return": to their readers, and to the office."""
    if scene.clause.has("you", "gets", "goods", "place", "vow"):
        return False
    if any(one.has("you", "gets", "hands") for one in scene.others):
        return False
    return reads(scene.words, GOES_OUT[scene.language]) or reads(scene.words, TAX_RETURN[scene.language])


def _pays_wages(scene: Scene) -> bool:
    """ "On Friday we pay our wages"; "... the payroll you asked for" may be the reader's."""
    if not scene.has_word(WAGES) or scene.clause.has("you", "gets", "place", "vow"):
        return False
    return any(token.form.startswith(PAYS) for token in scene.words)


def _receives(scene: Scene) -> bool:
    """ "Am Freitag kriege ich die Schlüssel": that comes to the writer; "krieg ich das fertig" is their work."""
    if scene.clause.has("done", "back", "participle") or scene.has_word(ACHIEVES):
        return False
    return scene.has_word(RECEIVES)


def _moves_in(scene: Scene) -> bool:
    """ "On Thursday we get the keys": theirs to open with."""
    gets = scene.has_word(WE_RECEIVE) and scene.has_word(KEYS)
    return (
        gets
        and not scene.clause.has("you", "hands", "vow", "place")
        and not any(one.has("you", "hands") for one in scene.others)
    )


def _has_until(scene: Scene) -> bool:
    """ "Der Bagger, den mein Schwager nur bis zum 31. hat": whoever of theirs has a thing does nothing to it."""
    writer = any(token.has("self") and not token.has("attributive") for token in scene.words)
    if scene.language != "de" or writer or not scene.clause.has("self") or not scene.has_word(HAVE):
        return False
    return not scene.has_word(FINISHED) and not scene.clause.has(*FOR_THE_READER, "do", "will", "participle", "done")
