"""What is told on a day may be over, and the telling is to come: "el viernes te digo con cuál nos quedamos"."""

from collections.abc import Mapping

TELLING: Mapping[str, frozenset[str]] = {
    "en": frozenset("tell".split()),
    "de": frozenset("sage sagen sag teile teilen melde verrate".split()),
    "fr": frozenset("dis disons dirai dirons confirme confirmerai confirmerons communiquerai communiquerons".split()),
    "es": frozenset("digo decimos diré diremos cuento contaré confirmo confirmaré confirmaremos comunico".split()),
    "it": frozenset("dico diciamo dirò diremo confermo confermerò comunico comunicherò".split()),
    "pt": frozenset("digo dizemos direi diremos confirmo confirmarei informo comunico".split()),
    "nl": frozenset("laat laten vertel zeg meld".split()),
    "ru": frozenset("скажу скажем сообщу сообщим напишу напишем расскажу".split()),
}
"""Forms of the writer's own that are never of the past."""

WHICH = frozenset(
    """
    what which who how welche welcher welches welchen was wer wie lequel laquelle lesquels quel quelle quels quelles
    combien qué cuál cuáles quién cuánto cuánta cuántos cuántas quale quali quanto quanti qual quais quem welke welk
    wat wie hoeveel что какой какая какое какие сколько кто
    """.split()
)
"""Behind it stands what is told."""
