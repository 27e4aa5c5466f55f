"""Journeys with hours in which somebody reads and writes, in all languages."""

RIDES = frozenset(
    "train plane flight ferry coach zug flieger fähre bahn avion train vol car avión tren vuelo treno aereo volo "
    "comboio avião voo trein vliegtuig vlucht поезде самолёте самолете".split()
)

WRITES = frozenset("write answer reply écris écrirai réponds répondrai schreib".split())
BESIDE_IT = frozenset(
    "so now today before already donc maintenant avant así ahora antes quindi ora adesso prima então agora dus nu "
    "eerder eerst deshalb deswegen jetzt vorher schon поэтому сейчас раньше".split()
)
""" "I'm on the train, so I write to you now": the journey is why, and not when."""
