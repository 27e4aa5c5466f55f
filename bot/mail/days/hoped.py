"""A day that was hoped for or planned once: "I had hoped to send it on Friday" promises it no longer."""

from bot.mail.days.scene import Scene
from bot.mail.days.spelt import reads
from bot.mail.words.hoped import (
    ABLE,
    AGAIN,
    HOPED,
    IF_LOST,
    IF_ONLY,
    IN_YOUR_PLACE,
    INFINITIVE,
    OUGHT,
    READERS_WORD,
    WISHED_TO_SAY,
)
from bot.mail.words.recipients import RECIPIENTS, TO_READER

STILL_COMES = ("gets", "comes", "goods", "hands", "before", "after", "latest", "only")


def was_hoped(scene: Scene) -> bool:
    """The hope stands in the clause itself, or in the one before whose infinitive it is."""
    before, own = scene.before, scene.clause
    if not own.has("self") and _was_the_readers(scene) or _is_only_again(scene):
        return True
    if own.has("gets", "vow"):
        return False
    if reads(scene.tokens[own.first : scene.span.first], HOPED[scene.language]):
        return True
    if scene.language == "nl" and scene.has_word(OUGHT) and not scene.has_word(ABLE):
        later = [one for one in scene.others if one.first > own.last]
        dropped = any(one.has("not") for one in later) and not any(one.has("gets") for one in later)
        return bool(later) and later[0].link == "but" and dropped
    if before is None or own.link == "but" or own.has("self") or not scene.has_word(INFINITIVE):
        return False
    return reads(scene.tokens[before.first : before.last + 1], HOPED[scene.language])


def _is_only_again(scene: Scene) -> bool:
    """ "If you can't find it I'll send it again on Friday": it was sent, and nothing else is promised."""
    ifs = [one for one in scene.others if one.has("if") and not one.has("third")]
    lost = (scene.tokens[one.first : one.last + 1] for one in ifs)
    again = scene.clause.has("hands") and reads(scene.words, AGAIN[scene.language])
    return again and any(reads(words, IF_LOST[scene.language]) for words in lost)


def only_would(scene: Scene) -> bool:
    """ "In your place I'd wait until Friday", "I'd love to tell you that you'll have it then, but I'd be fibbing"."""
    before, own = scene.before, scene.clause
    first = before.first if before is not None and own.link == "," else own.first
    return reads(scene.tokens[first : own.last + 1], IN_YOUR_PLACE[scene.language]) or _would_be_told(scene)


def _would_be_told(scene: Scene) -> bool:
    before, own = scene.before, scene.clause
    if own.link == "but":
        return False
    first = before.first if before is not None and own.link in ("when", ",") else own.first
    told = scene.tokens[first : scene.span.first]
    if reads(told, IF_ONLY[scene.language]):
        return True
    turns = [one for one in scene.others if one.first > own.last and one.link == "but"]
    # "... but not before noon", "... but the second half follows": it still comes.
    if not turns or any(one.has(*STILL_COMES) for one in turns):
        return False
    return reads(told, WISHED_TO_SAY[scene.language])


def _was_the_readers(scene: Scene) -> bool:
    """ "You were going to send the proof on Friday": with what stands before, to which "that" belongs."""
    before, own = scene.before, scene.clause
    words = READERS_WORD.get(scene.language)
    first = before.first if before is not None and own.link == "when" else own.first
    return words is not None and reads(scene.tokens[first : own.last + 1], words)


def is_for_others(scene: Scene) -> bool:
    """ "On Thursday we send the invitations to our members": theirs, and the reader is handed nothing."""
    if not scene.clause.has("hands", "do") or any(token.form.startswith(TO_READER) for token in scene.words):
        return False
    if any(one.has("you") and one.has("hands", "gets", "goods") for one in scene.others):
        return False  # "... to my brother, and he'll send it to you".
    return reads(scene.words, RECIPIENTS[scene.language])
