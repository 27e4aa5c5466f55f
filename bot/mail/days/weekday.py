"""Whether a word that may name a weekday does: "segunda" is a number too, "Mi." a pronoun, "Domingo" a name."""

from bot.mail.days.numbers import counts_something
from bot.mail.days.sentence import PREPOSITIONS, Sentence

# Where a weekday is no name, it is written small.
SMALL_WEEKDAYS = frozenset({"fr", "es", "it", "pt"})
# What may stand right before a Portuguese weekday: an article, or the verb that governs it.
LEADING = ("of", "to", "self", "do", "gets", "comes", "back", "you", "but", "and", "settle", "goods", "copula", "place")
# "Na quinta estão prontas", "quarta cedo te mando": whoever says what is then, or how early, speaks of the day.
BEING = frozenset(
    "encontram encontrarão estão são vão ficam serão fica será vai há tá cai cedo cedinho agora mesmo já logo com "
    "sem".split()
)
# "Volta sexta e responde": verbs of somebody else that govern a day.
COMING = frozenset("volta voltam regressa regressam vem vêm".split())

# Feminine all the same, or no verbs: "na segunda foto", "na quinta como combinado".
MASCULINE = frozenset("foto moto tribo como quando sexo".split())

# "Na pior das hipóteses segunda vocês têm tudo": no noun goes on so.
SUBJECTS = frozenset("vocês voces você eu nós".split())

# Behind a day it is past; before one, typed without accents or not, somebody hands over or comes by.
PASSES = frozenset("passe passé".split())

# "Thursday the twelfth", "Donnerstag, den zwölften", "quinta, dia doze".
OPENS_SPELT = frozenset("the den der de dia día le el il , (".split())
# "Friday at 3", "Freitag um 3": an hour, though the calendar has a Friday the third.
HOURLY = frozenset("at um om à alle ore às las в around about gegen rond vers verso hacia".split())
# "Ich scanne sie am Mittwoch ein": an article, or the end of a verb, and no first of the month.
ONE = frozenset("one ein eine einen einem een un une una uno um uma один одна одно одну".split())


def is_day_word(sentence: Sentence, at: int) -> bool:
    """Portuguese says Monday as "second": a noun after it makes it a number again; 2-letter forms need a mark."""
    token = sentence.tokens[at]
    if sentence.known.language in SMALL_WEEKDAYS and _names_somebody(sentence, at):
        return False
    if sentence.known.language != "pt" or len(token.form) > 7 or token.form in ("sábado", "domingo", "sabado"):
        return True
    after = sentence.token(at + 1)
    understood = after is None or after.shape != "word" or after.meaning.senses or after.meaning.calendar
    known = bool(understood) or after is not None and (after.form in BEING or _is_own_verb(after.form))
    before = sentence.token(at - 1)
    led = before is None or before.shape == "other" or before.has(*PREPOSITIONS, *LEADING)
    led = led or before is not None and before.form in COMING
    # "Prometo que sexta te mando", "só sexta entrego": a pronoun or a verb behind it, and no noun.
    led = led or after is not None and after.form.split()[0] in SUBJECTS
    led = led or before is not None and before.has("only") and after is not None and after.has("you", "self", "do")
    return known and (led or sentence.is_a(at - 1, "next", "this", "last"))


def _is_own_verb(form: str) -> bool:
    """ "Na sexta levanto as provas": behind the feminine "sixth" no noun ends so."""
    # "Na segunda relemos tudo" may be past.
    return form.endswith("o") and not form.endswith("ão") and form not in MASCULINE


def is_past_day(sentence: Sentence, at: int) -> bool:
    """ "Last Friday", "vendredi passé"; but "je te la passe vendredi" is to come."""
    if sentence.form(at - 1) in PASSES:
        return sentence.is_a(at + 1, "last")
    return sentence.is_a(at - 1, "last") or sentence.is_a(at + 1, "last")


def _names_somebody(sentence: Sentence, at: int) -> bool:
    """ "Mr Domingo Ruiz": a weekday written large before a name, not at the head of its sentence."""
    token, after = sentence.tokens[at], sentence.token(at + 1)
    if after is None or after.shape != "word" or after.meaning.senses or after.meaning.calendar or not at:
        return False
    written = sentence.text[token.start : after.end]
    return written[:1].isupper() and sentence.text[after.start].isupper() and not written.isupper()


def is_short_day(sentence: Sentence, at: int) -> bool:
    """ "Mi.", "bis Fr", "vr 13-3": German writes it large, and a dot, a date or a preposition stands beside it."""
    token, before, after = sentence.tokens[at], sentence.token(at - 1), sentence.token(at + 1)
    large = sentence.text[token.start].isupper()
    written = sentence.text[sentence.tokens[0].start : sentence.tokens[-1].end]
    if sentence.known.language in ("de", "en") and not large and not written.islower():
        return False
    if before is None and sentence.known.language == "de" and after is not None and after.has("do", "gets"):
        return True  # "mi schick ichs dir".
    if after is not None and after.shape in ("date", "iso", "number"):
        return True
    led = sentence.has(at - 1, *PREPOSITIONS)
    if after is not None and after.form == ".":
        return led or before is None or before.shape == "other" or before.has(*LEADING, "will", "goods")
    return led and (after is None or after.shape == "other" or bool(after.meaning.senses))


def is_spelt_day(sentence: Sentence, at: int) -> bool:
    """Not "Thursday two colleagues", which counts what stands behind, nor "Thursday at twelve"."""
    if sentence.form(at) in ONE:
        return False
    counted = counts_something(sentence, at + 1) or sentence.has(at + 1, "goods", "third", "they", "meet", "event")
    return not counted and (sentence.is_a(at - 1, "weekday") or sentence.form(at - 1) in OPENS_SPELT)
