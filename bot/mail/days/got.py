"""Whether the reader has it then: "you'll have it on Friday", "vendredi tu l'as"."""

from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token
from bot.mail.words.may_have import MAY_HAVE

# "You will most certainly have it": what the reader will do, and how many words stand before it.
HAS = frozenset({"have", "get", "receive"})
ADVERBS = 4

# Small words that lead the day in.
LEADS = frozenset("am an bis zum im on by in op tot uiterlijk".split())
BETWEEN = frozenset("between zwischen entre tra fra tussen между".split())
# So few words back stands one of these, or "the week".
NEAR = 3
# How a clause of German or Dutch opens and ends that says what the reader has.
THAT = frozenset("dass daß dat".split())
HELD = frozenset("have has haben hast habt hebben hebt heeft avez as".split())
"""With a participle they tell of what the reader did: "Sie haben es geprüft und unterschrieben"."""
AHEAD_OF_IT = ("you'll", "you will")
HOLDS = frozenset(
    "haben hast habt bekommen bekommt bekommst erhalten erhältst kriegen kriegt krijgt hebt hebben".split()
)

# "So count on the 9th".
COUNTED_ON = (["count", "on"], ["reckon", "on"], ["bank", "on"])
COUNT_ON_THE = ("count", "on", "the")
LOOKED_AT, LOOKED_AT_LONG = ["you're", "looking", "at"], ["you", "are", "looking", "at"]
LIGHTLY = frozenset("so just then but and rather".split())
SURELY = frozenset("for sure instead then definitely evening afternoon morning latest at the sorry".split())

DISPOSES = frozenset(
    """
    disposal verfügen verfügt verfügst verfügung disposerez disposeras disposition dispondrá dispondrán dispondrás
    dispondréis disposición disporrà disporrai disporrete disposizione dispor disporão disposição beschikt beschikken
    beschikking распоряжении
    """.split()
)
"""Of what somebody may then use."""

MUST = frozenset("que de da à".split())
INFINITIVES = ("ar", "er", "ir", "are", "ere", "ire", "re")

AWAITS = "tegemoet"
# "Dinsdag hebben we het af".
FINISHED = frozenset("af klaar rond gereed afgerond voltooid compleet voorbereid".split())
# "We hebben vrijdag een drukke dag", "open huis".
IS_ON = frozenset(
    "drukke open feest feestje verjaardag bruiloft jubileum braderie markt inventarisatie controle keuring audit "
    "storing gasten visite vrij dienst examen examens verbouwing studiedag teamdag teamuitje personeelsuitje kermis "
    "carnaval auditors inspecteurs".split()
)
READY = frozenset("af klaar gereed compleet".split())
THERE_IS = frozenset({"is er", "zijn er"})


def gets(scene: Scene) -> bool:
    """The reader will have it, and it is not we who get something."""
    has = scene.says("gets") or scene.is_right_after("holds") or _is_held_then(scene) or _you_will_have(scene)
    has = has or _that_you_have(scene) or has_it_done(scene) or _may_count_on(scene) or _disposes(scene)
    return has and not _we_get(scene) and not _has_to(scene)


def _has_to(scene: Scene) -> bool:
    """ "Tendréis que esperar", "avrete da fare": the same verb says what the reader is to do."""
    return any(
        token.has("gets") and to.form in MUST and does.form.endswith(INFINITIVES)
        for token, to, does in zip(scene.words, scene.words[1:], scene.words[2:], strict=False)
    )


def _disposes(scene: Scene) -> bool:
    """ "Vous disposerez des textes vendredi", "die Texte stehen Ihnen ab Freitag zur Verfügung"; of a room it says
    nothing that is awaited, and who disposes of it may be the writer."""
    if not scene.has_word(DISPOSES) or not scene.clause.has("goods") or scene.asked:
        return False
    own = any(token.has("self") and not token.has("attributive") for token in scene.words)
    return not own and not scene.clause.has("not", "third", "outside", "if", "meet")


def has_it_done(scene: Scene) -> bool:
    """ "You'll get it corrected and signed on Thursday": a second participle tells how the reader gets it."""
    before = scene.before
    if (
        before is None
        or scene.clause.link != "and"
        or scene.asked
        or before.has("perfect", "not", "maybe", "if", "ask")
    ):
        return False
    words = [
        token
        for token in scene.tokens[scene.clause.first : scene.span.first]
        if token.shape == "word" and (token.has("participle", "done") or not token.has("and", "of", "on"))
    ]
    if len(words) != 1 or not words[0].has("participle", "done"):
        return False
    verbs = [token.form for token in scene.tokens[before.first : before.last + 1] if token.has("gets")]
    return bool(verbs) and all(form.startswith(AHEAD_OF_IT) or HELD.isdisjoint(form.split()) for form in verbs)


def gets_within(scene: Scene) -> bool:
    """ "You'll have it between the 16th and the 20th", "in the week of 16 to 20 March": by its last day."""
    near = scene.tokens[max(scene.clause.first, scene.span.first - NEAR) : scene.span.first]
    within = any(token.form.partition(" ")[0] in BETWEEN or token.is_a("unit", "week") for token in near)
    return within and scene.span.width == "range" and gets(scene)


def gets_from(scene: Scene) -> bool:
    """ "You'll have the pictures from Friday", "Sie haben sie ab Freitag": and not what else begins then."""
    if not scene.led_by("from") or scene.asked or scene.says("not", "maybe", "if", "third", "meet", "outside"):
        return False
    if not gets(scene) or scene.clause.has("hands", "do", "need", "may", "ask", "done"):
        return False  # "From Friday you'll have to send the texts elsewhere".
    return scene.clause.has("goods") or not any(map(is_strange, scene.words))


def may_have(scene: Scene) -> bool:
    """ "You can have the staff list in the last week of March": a thing that is awaited, and nobody asked for it."""
    if scene.asked or not scene.clause.has("goods") or scene.says("not", "maybe", "if", "third", "meet", "done"):
        return False
    if scene.led_by("from", "after"):
        return False
    span, clause = scene.span, scene.clause
    around = (*scene.tokens[clause.first : span.first], *scene.tokens[span.last + 1 : clause.last + 1])
    words = " ".join(token.form for token in around if token.shape == "word" and token.form not in LEADS)
    return MAY_HAVE[scene.language].search(words) is not None


def _is_held_then(scene: Scene) -> bool:
    """ "Vendredi tu l'as": nothing stands behind it that you did with it."""
    after = scene.span.last + 2
    return scene.is_right_before("holds") and (after >= len(scene.tokens) or scene.tokens[after].shape != "word")


def _that_you_have(scene: Scene) -> bool:
    """ "Ich rechne damit, dass Sie die Pläne am Montag haben": the verb at the end, behind what the writer reckons."""
    before, words = scene.before, [token for token in scene.words if token.shape == "word"]
    if scene.language not in ("de", "nl") or before is None or not words or not before.has("self"):
        return False
    if before.has("not", "if", "third", "need") or scene.clause.has("meet", "self", "time", "not", "away"):
        return False
    opens = any(token.form in THAT for token in words[:2])
    return opens and scene.clause.has("you") and words[-1].form.split()[-1] in HOLDS


def _you_will_have(scene: Scene) -> bool:
    """ "You'll certainly have it on Friday": English puts its adverbs between the words of the promise."""
    if scene.language != "en":
        return False
    words = [token.form for token in scene.words]
    ends = [at + 1 for at, form in enumerate(words) if form == "you'll" or words[at : at + 2] == ["you", "will"]]
    near = [form for end in ends for form in words[end : end + ADVERBS]]
    return any(form.split()[0] in HAS and not form.startswith("have to") for form in near)


def _may_count_on(scene: Scene) -> bool:
    """ "Count on Tuesday.": the reader is told to, and nothing else is to be counted on ("Tuesday being mad")."""
    if scene.language != "en":
        return False
    words = [token for token in scene.tokens[scene.clause.first : scene.span.first] if token.shape == "word"]
    behind = [token for token in scene.tokens[scene.span.last + 1 : scene.clause.last + 1] if token.shape == "word"]
    told = [token.form for token in words if token.form not in LIGHTLY]
    # "Realistically you're looking at 5 January for the signed contract".
    if told[-3:] == LOOKED_AT or told[-4:] == LOOKED_AT_LONG:
        return not scene.asked and not scene.clause.has("if", "not", "meet")
    return told[:2] in COUNTED_ON and len(told) <= len(COUNT_ON_THE) and all(_is_of_the_day(one) for one in behind)


def _is_of_the_day(token: Token) -> bool:
    """ "Count on Tuesday instead", "for sure", "then", "evening"."""
    return bool(token.meaning.calendar) or token.form in SURELY


def looks_forward(scene: Scene) -> bool:
    """ "Graag zouden wij uw reactie tegemoetzien": the same Dutch verb says of the reader that they get it."""
    looks = any(AWAITS in token.form for token in scene.words)
    return looks and any(token.has("self") and not token.has("attributive", "gets") for token in scene.words)


def has_finished(scene: Scene) -> bool:
    """ "Donderdag heb ik het af": in Dutch "have" and "off" say that it is done by then."""
    words = [token.form for token in scene.words if token.shape == "word"]
    # "Rond" stands before an hour, too.
    ready = scene.has_word(READY) or words[-1:] == ["rond"]
    if scene.language != "nl" or "heb" not in scene.forms or not ready:
        return False
    return scene.clause.has("self") and not scene.clause.has("third")


def only_has(scene: Scene) -> bool:
    """ "We hebben dinsdag bezoek": who has a meeting or an event then hands nothing over by that."""
    does = [token for token in scene.words if token.has("do")]
    if scene.language != "nl" or not does or any(token.form != "hebben" for token in does):
        return False
    on = scene.clause.has("meet", "wait") or scene.has_word(IS_ON)
    return on and not scene.clause.has("goods", "hands") and not scene.has_word(FINISHED)


def is_held(scene: Scene) -> bool:
    """ "Op woensdag is er taart op kantoor": what there is then is nothing that is awaited."""
    if scene.language != "nl" or scene.clause.has("goods", "hands", "you"):
        return False
    at = next((at for at in range(scene.clause.first, scene.clause.last) if scene.tokens[at].form in THERE_IS), None)
    if at is None or at + 1 == scene.span.first:
        return False  # "Het is er woensdag".
    after = [token for token in scene.tokens[at + 1 : scene.clause.last + 1] if token.shape == "word"]
    return any(token.has("meet") or is_strange(token) for token in after)


def _we_get(scene: Scene) -> bool:
    """ "On Friday we get the keys": the verb alone does not say who gets it."""
    if scene.clause.has("you", "do", "hands"):
        return False
    verbs = [token for token in scene.words if token.has("gets")]
    ours = any(token.has("self") and not token.has("attributive", "gets") for token in scene.words)
    return ours and bool(verbs) and all(" " not in token.form for token in verbs)
