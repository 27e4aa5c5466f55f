"""How somebody says that their answers stand among our words, in a colour or in bold."""

from collections.abc import Mapping

from bot.mail.words.history import phrases

COLOURS: Mapping[str, tuple[str, ...]] = {
    "red": phrases("in red|in rot|en rouge|en rojo|in rosso|a vermelho|em vermelho|in rood|in het rood|красным"),
    "blue": phrases("in blue|in blau|en bleu|en azul|in blu|a azul|em azul|in blauw|in het blauw|синим"),
    "green": phrases(
        "in green|in grün|en vert|en verde|in verde|a verde|em verde|in groen|in het groen|зелёным|зеленым"
    ),
    "bold": phrases(
        "in bold|fett|in fett|en gras|en negrita|in grassetto|a negrito|em negrito|vetgedrukt|in vet|жирным|полужирным"
    ),
    "any": phrases("in colour|in color|farbig|in farbe|en couleur|en color|a cores|em cores|in kleur|цветом"),
}
"""What is named, and how each language names it."""

AMONG = frozenset(
    """
    see below inline beneath
    siehe s unten unterhalb darunter stehen
    voir ci-dessous dessous
    ver abajo debajo
    vedi sotto seguito
    veja abaixo baixo
    zie hieronder onder
    см смотрите смотри ниже
    """.split()
)
"""Where they stand; one of these, or a word for the answers themselves, tells them from a wish for a red logo."""
