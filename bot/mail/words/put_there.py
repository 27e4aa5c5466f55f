"""Words around a place where a thing will lie: the reader finds it there, or it is written there; of all languages."""

FINDS = frozenset(
    """
    find findest findet finden trouves trouvez trouveras trouverez encuentras encuentra encontráis encuentran
    encontrarás encontrará encontraréis encontrarán trovi trova trovate troverai troverà troverete encontras encontram
    encontrará encontrarás encontrarão vind vindt vinden найдёте найдете найдёшь найдешь
    """.split()
)
"""What the reader does with what was put there."""

STANDS = frozenset("says stands steht stehen staat pone dice dit indique scritto diz стоит указано написано".split())
"""Right before a day they tell what is written there: "in jullie portaal staat vrijdag"."""

OF_A_THING = frozenset("of from vom von de du di del do da van от".split())
"""Between a thing and a day they say which thing it is: "the photos of Friday"."""
