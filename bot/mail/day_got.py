"""Whether the reader has it then: "you'll have it on Friday", "vendredi tu l'as"."""

from bot.mail.day_scene import Scene

# "You will most certainly have it": what the reader will do, and how many words stand before it.
HAS = frozenset({"have", "get", "receive"})
ADVERBS = 4


def gets(scene: Scene) -> bool:
    """The reader will have it, and it is not we who get something."""
    has = scene.says("gets") or scene.is_right_after("holds") or _is_held_then(scene) or _you_will_have(scene)
    return has and not _we_get(scene)


def _is_held_then(scene: Scene) -> bool:
    """ "Vendredi tu l'as": nothing stands behind it that you did with it."""
    after = scene.span.last + 2
    return scene.is_right_before("holds") and (after >= len(scene.tokens) or scene.tokens[after].shape != "word")


def _you_will_have(scene: Scene) -> bool:
    """ "You'll certainly have it on Friday": English puts its adverbs between the words of the promise."""
    if scene.language != "en":
        return False
    words = [token.form for token in scene.words]
    ends = [at + 1 for at, form in enumerate(words) if form == "you'll" or words[at : at + 2] == ["you", "will"]]
    near = [form for end in ends for form in words[end : end + ADVERBS]]
    return any(form.split()[0] in HAS and not form.startswith("have to") for form in near)


def _we_get(scene: Scene) -> bool:
    """ "On Friday we get the keys": the verb alone does not say who gets it."""
    if scene.clause.has("you", "do", "hands"):
        return False
    verbs = [token for token in scene.words if token.has("gets")]
    ours = any(token.has("self") and not token.has("attributive", "gets") for token in scene.words)
    return ours and bool(verbs) and all(" " not in token.form for token in verbs)
