"""What comes back that is not the writer: "I don't get my money back", "wij bellen niet terug", by language."""

import re
from collections.abc import Mapping

GIVES_BACK: Mapping[str, frozenset[str]] = {
    "en": frozenset("give gave take call send want write pay put have bring wants".split()),
    "de": frozenset(
        "bekomme bekommen bekommt kriege kriegen kriegt nehme nehmen nimmt rufe rufen ruft schreibe schreiben schicke "
        "schicken gebe geben gibt finde finden zahle zahlen erhalte erhalten will wollen möchte ziehe ziehen".split()
    ),
    "nl": frozenset(
        "vind vinden vindt zie zien ziet lees lezen hoor horen bel bellen belt mail mailen stuur sturen stuurt geef "
        "geven geeft krijg krijgen krijgt neem nemen neemt draai draaien betaal betalen wil willen".split()
    ),
}
"""Verbs with which "back" brings a thing, a call or a word; "come", "be" and "go" bring the writer."""

AGAIN = frozenset("weer wieder".split())
"""Alone they say "back": "ik ben er maandag weer"; before a "not" only "again"."""

JOURNEYS = frozenset(
    "viaggio volo biglietto treno viaje vuelo billete viagem voo bilhete passagem voyage vol billet trajet "
    "train".split()
)
"""Before "di ritorno", "de vuelta" it is the journey home, or its ticket, that is spoken of."""

INFINITIVE = re.compile(r"[^\W\d_]{2,}[aei]re?(?:l[aeo]s?|[vn]os|[tms]e|[cvl]i)?")
"""Behind "a" the verb of what is done again, in Spanish, Italian and Portuguese."""

RESUMED = tuple("traba lavor abr apri riapr reab reapr atend estar star funcion oper respond rispond contest".split())
"""How the verbs begin of what somebody does who is back."""
