"""Verbs of which the form alone says that it is over: "wrote", "schrieb", "écrivais", by language."""

import re
from collections.abc import Mapping

PASTS: Mapping[str, frozenset[str]] = {
    "en": frozenset("wrote put left gave made took brought filled typed built found kept drew drove".split()),
    "de": frozenset(
        "schrieb schrieben schickte schickten sandte sandten sendete sendeten lieferte lieferten meldete meldeten "
        "klärte klärten machte machten bestätigte bestätigten erledigte erledigten ergänzte ergänzten prüfte prüften "
        "legte legten stellte stellten füllte füllten lud luden gab gaben trug trugen reichte reichten brachte "
        "brachten mailte mailten unterschrieb versprach versprachen teilte teilten".split()
    ),
    "nl": frozenset(
        "schreef schreven stuurde stuurden mailde mailden vulde vulden legde legden zette zetten gaf gaven deed deden "
        "maakte maakten leverde leverden bracht brachten tekende tekenden plaatste plaatsten meldde meldden "
        "zond zonden stelde stelden".split()
    ),
    "fr": frozenset(
        "écrivais écrivait écrivions annonçais annonçait annoncions proposions disions indiquions "
        "expliquions deviez aviez étiez vouliez pouviez pensiez comptiez disiez écriviez proposiez annonciez "
        "demandiez".split()
    ),
    "es": frozenset(
        "escribía escribían escribíamos respondía decíamos proponía anunciaba adelantaba rellené cumplimenté completé "
        "subí puse pusimos fui fuimos leí leímos releí remití corregí compartí escribí recibí devolví devolvimos "
        "respondimos recogí recogimos escogí escogimos elegí metí metimos imprimí añadí".split()
    ),
    "it": frozenset(
        "scrivevo scrivevamo scriveva scrivevano dicevate mandò "
        "inviò spedì consegnò caricò scrisse disse rispose scrissi mandai inviai dissi compilai risposi misi".split()
    ),
    "pt": frozenset(
        "escrevia escrevíamos escreviam dizíamos preenchi respondi recebi subi incluí concluí corrigi reli pus "
        "pusemos transmiti fui fomos".split()
    ),
    "ru": frozenset(),
}
"""Left out is what may be the present of the same verb or of another: "antworte", "arbeite", "ricevo", "enviamos"."""

PARTICIPLES = frozenset(
    "rempli remplie remplis remplies fini finis mis remis transmis soumis pris repris appris rendu rendus relu relus "
    "lu lus choisi choisis fourni fournis écrit récrit décrit inscrit suivi reçu vu revu eu fait refait dû voulu pu "
    "perdu répondu obtenu ouvert offert découvert réfléchi réuni réussi saisi défini averti rédigé complété".split()
)
"""French participles that do not end in "é"; behind "j'ai" they are over."""

FRENCH_NOW = ("vais", "sais", "fais", "connais", "parais", "plais", "hais", "nais", "rais", "fait", "plaît", "plait")
"""How a French verb ends that looks like one of the past and is none, or stands in the conditional."""

IS = frozenset("bin bist ist sind seid ben bent is zijn suis es est sommes êtes sont sono siamo è".split())
"""Of these verbs the perfect is made with "to be"."""

GONE: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(
        r"[^\W\d_]*ge(?:gangen|kommen|fahren|worden|wesen|blieben|laufen|fallen|stiegen|zogen|reist|flogen)"
    ),
    "nl": re.compile(r"[^\W\d_]*ge(?:gaan|komen|lopen|worden|weest|bleven|reden|vallen|trokken|reisd)"),
    "fr": re.compile(r"(?:passé|allé|tombé|devenu|resté)e?s?"),
    "it": re.compile(r"(?:passat|andat|diventat|rimast)[oaie]"),
}
"""Left out is what tells in the present where somebody is: "je suis rentré lundi" may be still to come."""

WAS_TO = frozenset(
    "sollte sollten wollte wollten zou zouden wilde moest devais devions iba íbamos quedé quedamos dovevo dovevamos "
    "volevo volevamo ia íamos fiquei ficámos ficamos era queria supposed meant должен должна должны собирался "
    "собиралась хотел хотела".split()
)
"""What was to be done on a day that has passed is told in one of these."""

ABLE = frozenset("können schaffen kunnen lukken able poder conseguir potere riuscire сможем смогу".split())
"""Who "should be able to" on a day means one to come."""

IS_NOW = frozenset(
    "is it's its we're today ist haben heute est hoy estamos es è oggi siamo é hoje vandaag сегодня".split()
)
"""Before a day, "the" and "already" aside, they say which one it is."""

NOW_ALREADY = frozenset("already schon déjà deja ya già gia já ja al alweer уже the der den le el il o a de".split())
"""What may stand between the two."""

PRETERITES: Mapping[str, re.Pattern[str]] = {
    # "Expliqué" and not "explicaré"; of "compré" and "retiré" the end alone does not tell.
    "es": re.compile(
        r"\b(?:te|os|se|le|les|me|nos|lo|la|los|las) (?:(?!(?:café|comité|chalé|carné|bebé|té|fe|sé|dé|esté)\b)"
        r"[^\W\d_]+[^\Wr\d_][éí]|di|dimos|dio|diste|disteis|dieron|vi|vio|vieron|dije|dijimos|hice|hicimos|traje|trajimos)\b"
        r"(?! (?:que sí|que no)\b)"
    ),
    "pt": re.compile(r"\b(?!(?:sei|lei|hei|rei)\b)(?:[^\W\d_]+[^\Wr\d_]ei|dei|disse|dissemos|trouxe|trouxemos)\b"),
}
"""Verbs in a tense that is over; of Spanish only beside whom or what it was done to."""

WHICH_ONES = frozenset({"que", "como", "según", "conforme"})
"""What stands behind one of these was done, and something else is still to come."""

WHAT_WAS_DONE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:what|which|that|everything|all) (?:i|we) (?:\w+ed|put|did|made|sent|wrote|left|gave)(?: \w+){0,3}$"
    ),
    "it": re.compile(r"\bche (?:ho|abbiamo) \w+(?:[ts][oaie])(?: \w+){0,2}$"),
}
"""Right before a day they tell which thing is meant: "you'll find what I uploaded on Friday"."""
