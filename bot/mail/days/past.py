"""What is over: a day in a sentence that tells of what was done or said on it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from bot.mail.clauses import WHICH_ONE
from bot.mail.days.got import has_it_done
from bot.mail.days.passive import has_left
from bot.mail.days.scene import Scene, is_strange
from bot.mail.days.words import Token
from bot.mail.days.work import is_first_person
from bot.mail.words.past import (
    ABLE,
    FRENCH_NOW,
    GONE,
    IS,
    IS_NOW,
    NOW_ALREADY,
    PARTICIPLES,
    PASTS,
    PRETERITES,
    WAS_TO,
    WHAT_WAS_DONE,
    WHICH_ONES,
)
from bot.mail.words.put_there import FINDS
from bot.mail.words.sworn import LEFT
from bot.mail.words.told_then import TELLING, WHICH

# "Geen" and "gern" are none.
SHORTEST_PARTICIPLE = 5
# "Gefeiert", "doorgenomen", "nachgelesen".
STRONG_PARTICIPLE = re.compile(
    r"(?:ab|an|auf|aus|durch|ein|mit|nach|um|vor|weg|zu|zurück|zusammen|af|aan|bij|door|in|mee|na|om|op|over|uit|terug)?"
    r"ge[^\W\d_]+(?:d|t|en)"
)
ALREADY = {"es": frozenset({"ya"}), "pt": frozenset({"já", "ja"})}
# "J'ai bien tout rempli": so many words stand between the two.
BETWEEN = 3
# "Je vous l'écrivais": before the verb stands who does it, or to whom.
BEFORE_FRENCH = frozenset("je j' tu il elle on nous vous te t' me m' lui leur l' le la les y en".split())
# "Mardi tu l'as refusé", "vous avez validée"; behind these words what was planned is still to come.
HAVE = (" as", " ai", " a", "as", "ai", "a", "avons", "avez", "ont")
DONE = re.compile(r"(?!congé)[^\W\d_]{2,}ée?s?")
GOING_ON = frozenset("de d' à pour que qu'".split())
# "As", with which what was agreed opens a clause, and so many words until it is said.
AS = frozenset("as wie comme como come zoals как según conforme secondo selon tal".split())
OPENING = 5
# "I just uploaded": no more than that stands between the two in English.
ADVERBS = frozenset("just only also already then finally both all actually".split())
# "Firmado", "revista": done by whom "por" names, who is a person, and no hour or way.
DONE_BY = re.compile(r"[^\W\d_]{2,}(?:[ai]d|ist|scrit|crit|uest)[oa]s?")
BY = frozenset("por pelo pela pelos pelas".split())
BY_THE = BY - {"por"}
BY_WHOM = frozenset("el la los las mi nuestro nuestra ambos ambas todos todas o a os as meu minha nosso nossa".split())
NO_DOER = frozenset("mañana tarde noche manhã noite correo correio email e-mail mail teléfono telefone web".split())
WILL_BE = frozenset("será serán estará estarán queda quedan quedará quedarán está están ser estar fica ficam".split())
# It opens what is told of a thing.
THAT = {"es": "que", "pt": "que", "it": "che"}
# "Aprobamos" and "recibimos" are present and past, "devolvemos" is present only; so far ahead nobody names a bare day.
EITHER_TENSE = ("amos", "imos")
FAR_AHEAD = timedelta(days=240)
# "I need" and "we proceed" are no past.
NO_PAST = ("eed", "embed")


def is_over(scene: Scene) -> bool:
    # "I've asked Tom to send it over to you on Friday"; on Friday he was asked, where English says so before.
    behind = scene.language != "en" or scene.first_of("hands") < scene.span.first
    if scene.clause.has("commissioned") and scene.clause.has("hands") and scene.clause.has("you", "gets") and behind:
        return False
    if has_it_done(scene) or _is_told_then(scene):
        return False
    # "Les textes que vous m'avez demandés lundi sont prêts".
    if scene.clause.link == WHICH_ONE and scene.tokens[max(0, scene.span.first - 2)].has("perfect"):
        return True
    if _is_done_by_somebody(scene) or _is_done_already(scene) or has_left(scene) or _is_past(scene) or _has_gone(scene):
        return True
    if _is_preterite(scene):
        return True
    if _is_what_was_done(scene):
        return True
    if not scene.clause.has("done", "perfect") and scene.has_word(LEFT):
        return False  # "I paid half now, the other half comes on Friday."
    if _is_only_said_before(scene) or _is_as_was_said(scene):
        return False
    if _is_second_half(scene):
        return True
    over = scene.says("done") or (scene.says("perfect") and (scene.says("participle") or _has_strong_participle(scene)))
    # "You had promised us a draft": the promise itself is over.
    vowed = scene.says("vow") and not any(token.has("done") and not token.has("vow") for token in scene.words)
    return over and not scene.says("will") and not vowed


def _is_what_was_done(scene: Scene) -> bool:
    """ "In the folder you'll find what I uploaded on Friday": it is there."""
    pattern = WHAT_WAS_DONE.get(scene.language)
    if not (scene.clause.has("place") or scene.has_word(FINDS)):
        return False  # "I'll send what we agreed on Friday" may say either.
    before = (token.form for token in scene.tokens[scene.clause.first : scene.span.first])
    return pattern is not None and pattern.search(" ".join(before)) is not None


def _is_done_by_somebody(scene: Scene) -> bool:
    """ "El contrato firmado el lunes por ambas partes": by whom it was done stands behind the day; no "será" before."""
    at, end = scene.span.first - 1, scene.span.last + 1
    while at > scene.clause.first and scene.tokens[at].has("of", "on"):
        at -= 1
    by, who = (scene.tokens[one : one + 1] for one in (end, end + 1))
    if not by or not who or by[0].form not in BY or at <= scene.clause.first:
        return False
    if by[0].form not in BY_THE and who[0].form not in BY_WHOM:
        return False
    if any(token.form in NO_DOER for token in scene.tokens[end + 1 : end + 3]):
        return False
    return DONE_BY.fullmatch(scene.tokens[at].form) is not None and scene.tokens[at - 1].form not in WILL_BE


def _is_preterite(scene: Scene) -> bool:
    """ "Te las di el lunes", "os lo expliqué", "expliquei na segunda"; "lo que te expliqué" may still come."""
    words = [token.form for token in scene.words if token.shape == "word"]
    pattern = PRETERITES.get(scene.language)
    if pattern is None or scene.says("will", "not", "if") or WHICH_ONES & set(words):
        return False
    return pattern.search(" ".join(words)) is not None


def _is_told_then(scene: Scene) -> bool:
    """ "El viernes te digo con cuál nos quedamos": what is told is over, and the telling is not."""
    words = scene.words
    telling = TELLING[scene.language]
    tells = next((at for at, token in enumerate(words) if not telling.isdisjoint(token.form.split())), len(words))
    which = next((at for at in range(tells + 1, len(words)) if words[at].form in WHICH), None)
    if which is None or scene.clause.first + which < scene.span.last:
        return False
    return not any(token.has("done", "perfect", "third", "they") for token in words[:which])


def has_passed(scene: Scene, today: date) -> bool:
    """On the 21st "I was to send it on the 12th" and "it's the 21st already" speak of this month."""
    on, span = scene.span.on, scene.span
    told = scene.tokens[span.first : span.last + 1]
    if on - today > FAR_AHEAD and _is_either_tense(scene, told):
        return True
    if span.width != "day" or on.month == today.month or on.day > today.day:
        return False
    if not any(token.form[:1].isdecimal() for token in told) or any(
        token.is_a("month", "weekday") or token.shape in ("date", "iso") for token in told
    ):
        return False
    if on.day < today.day:
        forms = {token.form for token in scene.words}
        return not WAS_TO.isdisjoint(forms) and ABLE.isdisjoint(forms)
    before = [token.form for token in scene.tokens[: span.first] if token.form not in NOW_ALREADY]
    return not IS_NOW.isdisjoint(before[-1:])


def _is_either_tense(scene: Scene, told: Sequence[Token]) -> bool:
    """In December "el presupuesto que aprobamos el 15 de octubre" was so in the last one; no year says otherwise."""
    if scene.language not in ALREADY or scene.span.width != "day" or scene.says("will", "if", "not"):
        return False
    if any(token.form[:4].isdecimal() and len(token.form) >= len("2026") for token in told):
        return False
    return any(
        token.has("do") and is_first_person(token, scene.language) and token.form.endswith(EITHER_TENSE)
        for token in scene.words
    )


def _is_only_said_before(scene: Scene) -> bool:
    """ "As agreed I'll send it on Friday", "la liste dont j'ai parlé arrive vendredi": what is over opens it."""
    words = scene.tokens[scene.clause.first : scene.span.first]
    said = max((at for at, token in enumerate(words) if token.has("done")), default=-1)
    first = next((at for at, token in enumerate(words) if token.shape == "word" and not token.has("of", "on")), said)
    opens = any(token.form.partition(" ")[0] in AS for token in words[:2])
    if said < 0 or not (opens and said <= OPENING or words[first].has("goods") and first < said):
        return False
    acts = ("gets", "comes") if not opens else ("gets", "comes", "do")
    return any(token.has(*acts) and not token.has("goods", "done", "participle") for token in words[said + 1 :])


def _is_as_was_said(scene: Scene) -> bool:
    """ "You'll have it by Tuesday as agreed": what is over stands behind the day, and whoever gets it before."""
    behind = scene.tokens[scene.span.last + 1 : scene.clause.last + 1]
    at = next((at for at, token in enumerate(behind[:OPENING]) if token.form.partition(" ")[0] in AS), None)
    if at is None or not any(token.has("done") for token in behind[at : at + OPENING]):
        return False
    told = scene.tokens[scene.clause.first : scene.span.first]
    acts = any(token.has("gets", "comes", "hands") and not token.has("goods", "done", "participle") for token in told)
    return acts and not any(token.has("done", "perfect") for token in told)


def _is_second_half(scene: Scene) -> bool:
    """ "J'ai relu et complété la fiche samedi": a second participle shares the auxiliary of the first."""
    before = scene.before
    if before is None or scene.clause.link != "and" or not before.has("perfect") or before.has("will", "not"):
        return False
    acts = [token for token in scene.words if token.has("do", "gets", "comes") and not token.has("goods")]
    return bool(acts) and acts[0].has("participle") and not scene.clause.has("self", "will", "be", "gets")


def is_as_agreed(scene: Scene) -> bool:
    """ "As agreed on the phone I'll send it on Friday": the call is over, too."""
    words = scene.tokens[scene.clause.first : scene.span.first]
    if not any(token.form.partition(" ")[0] in AS for token in words[:2]):
        return False
    said = max((at for at, token in enumerate(words) if token.has("meet")), default=len(words))
    agreed = any(token.has("done", "tag", "suits") for token in words[:said])
    handed = any(token.has("gets", "hands") and not token.has("done", "participle") for token in words[said + 1 :])
    return agreed and handed and said <= OPENING + 1


def _is_past(scene: Scene) -> bool:
    """The form of a verb tells: "aprovámos", "schrieb", "I uploaded", "j'ai rempli"."""
    if scene.clause.has("will") or scene.says("if"):
        return False
    match scene.language:
        case "pt" if any(token.form.endswith("ámos") for token in scene.words):
            return True
        case "es" if any(token.form.endswith("steis") for token in scene.words):
            return True
        case "en":
            return _is_past_in_english(scene)
        case "fr" if _is_past_in_french(scene):
            return True
    pasts = PASTS[scene.language]
    if scene.language not in THAT:
        return scene.has_word(pasts)
    clause = range(scene.clause.first, scene.clause.last + 1)
    return any(scene.tokens[at].form in pasts and not _is_of_the_thing(scene, at) for at in clause)


def _is_of_the_thing(scene: Scene, past: int) -> bool:
    """ "El viernes te mando la lista que corregí": on the day it is handed over, and was done before."""
    first, last = sorted((past, scene.span.first))
    between = scene.tokens[first + 1 : last]
    hands = [token for token in scene.words if token.has("hands") and token.has("self") and not token.has("done")]
    that = any(token.form == THAT[scene.language] for token in between)
    return bool(hands) and (that or any(token in hands for token in between))


def _is_past_in_english(scene: Scene) -> bool:
    """ "We finished it on Sunday", not "you'll have it filled in": the verb stands right behind who did it."""
    if scene.clause.has("gets", "comes", "vow"):
        return False
    words = [token for token in scene.words if token.form not in ADVERBS]
    return any(
        who.form in ("i", "we") and (verb.form in PASTS["en"] or _ends_past(verb.form)) for who, verb in pairwise(words)
    )


def _ends_past(form: str) -> bool:
    return form.endswith("ed") and len(form) > SHORTEST_PARTICIPLE and not form.endswith(NO_PAST)


def _is_past_in_french(scene: Scene) -> bool:
    """ "J'ai tout rempli", "je vous l'écrivais"."""
    words = scene.words
    for at, token in enumerate(words):
        behind = words[at + 1 : at + 1 + BETWEEN]
        if token.has("perfect") and any(one.form in PARTICIPLES for one in behind):
            return True
        if at and words[at - 1].form in BEFORE_FRENCH and _is_imperfect(token):
            return True
    return _was_done_in_french(scene)


def _was_done_in_french(scene: Scene) -> bool:
    """ "Mardi tu l'as refusé", and not "vendredi j'ai prévu de livrer", "j'ai bloqué vendredi pour la relecture"."""
    tokens = scene.tokens[scene.span.last + 1 : scene.clause.last + 2]
    for have, done, after in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if have.form.endswith(HAVE) and (have.has("perfect") or " " in have.form) and DONE.fullmatch(done.form):
            return after.form not in GOING_ON
    return False


def _is_imperfect(token: Token) -> bool:
    verb = is_strange(token) or token.has("do")
    long = len(token.form) > SHORTEST_PARTICIPLE
    return verb and long and token.form.endswith(("ais", "ait")) and not token.form.endswith((*FRENCH_NOW, "rait"))


def _is_done_already(scene: Scene) -> bool:
    """ "Ya pagamos el lunes": present and past are one form, and "already" makes it past."""
    if scene.language not in ALREADY or not scene.has_word(ALREADY[scene.language]):
        return False
    return any(token.has("do") and is_first_person(token, scene.language) for token in scene.words)


def _has_gone(scene: Scene) -> bool:
    """ "Wir sind den Text am Montag durchgegangen": the perfect of verbs that have "to be" in it."""
    gone = GONE.get(scene.language)
    if gone is None or scene.led_by("by", "until", "before") or scene.says("will", "if", "would"):
        return False
    words = scene.words
    is_ = next((at for at, token in enumerate(words) if token.form in IS), None)
    # "Giovedì ti faccio sapere com'è andata": what is told then, and by whom, stands before it.
    if is_ is None or scene.clause.has("self") and any(token.has("do") for token in words[:is_]):
        return False
    return any(gone.fullmatch(token.form) for token in words)


def _has_strong_participle(scene: Scene) -> bool:
    """ "Vrijdag hebben we het gevierd": Dutch and German verbs we do not know, in their perfect."""
    if scene.language not in ("de", "nl"):
        return False
    words = scene.words
    return any(
        is_strange(token) and len(token.form) > SHORTEST_PARTICIPLE and STRONG_PARTICIPLE.fullmatch(token.form)
        for token in words
    )
