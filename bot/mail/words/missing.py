"""Verbs by which a thing is not there yet, of all languages at once: "es fehlen", "nos faltan", "we're missing"."""

MISSING = frozenset(
    """
    missing lacking need needed fehlt fehlen fehlten manque manquent manquait falta faltan faltaba faltaban faltam
    manca mancano mancava mist missen ontbreekt ontbreken хватает недостаёт нужны нужен нужна нужно
    """.split()
)
