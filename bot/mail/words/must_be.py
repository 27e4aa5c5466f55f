"""What has to be ready on a day is needed then, and nobody says that they bring it; of all languages at once."""

MUST = frozenset(
    """
    must muss müssen doit doivent debe deben tiene tienen deve devono devem moet moeten должен должна должно должны
    """.split()
)
TO_WHOM = frozenset("me us mir uns m' mi ci nos mij ons мне нам".split())
"""To whom somebody has promised it."""

NEEDED = frozenset({"faut", "falloir"})
"""French "il faut que" opens what is needed."""
