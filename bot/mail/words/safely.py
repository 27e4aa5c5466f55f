"""How a day is named with room to spare, by language: "say Friday to be safe"."""

from collections.abc import Mapping

SAFETY: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "safe safety",
        "de": "sicherheit sicherheitshalber sicherzugehen sicheren",
        "fr": "sécurité précaution sûr sûre sûrs large tranquille tranquilles",
        "es": "acaso seguro seguridad asegurar fallar",
        "it": "sicurezza sicuro sicuri tranquilli tranquillo tranquilla",
        "pt": "segurança seguro falhar garantir",
        "nl": "zekerheid zeker veiligheid",
        "ru": "надёжности надежности верности наверняка запасом случай",
    }.items()
}
"""The word that says so, of which one must stand there."""

BESIDE: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "to be on the side just let's let us say i'd we'd i would make it call so then well maybe for",
        "de": "zur um zu gehen auf der seite sein sagen wir sage ich mal also dann lieber rechnen rechne mit eher ganz",
        "fr": "par pour être histoire d' d disons dis mettons on va dire alors donc plutôt je bien",
        "es": "por si para ir sobre no digamos pongamos pues entonces vamos a decir mejor",
        "it": "per stare essere sul andare sul diciamo facciamo allora meglio mettiamo",
        "pt": "por para jogar não pelo ir digamos então pelo melhor vamos dizer apontemos",
        "nl": "voor de om te zijn zeg laten laat we ik zeggen dan dus liever reken maar op",
        "ru": "для чтобы с на всякий скажем давайте давай тогда так лучше пусть будет уж",
    }.items()
}
"""What else may stand beside the day, and says nothing of its own."""
