"""Whom one counts for a table or a hall, in all languages: so many on Saturday are an answer, and no promise."""

GUESTS = frozenset(
    """
    people persons guests adults children kids seats chairs places covers attendees heads
    personen leute leuten gäste gästen mann kinder kindern erwachsene erwachsenen teilnehmer teilnehmern stühle stühlen
    plätze plätzen gedecke
    personnes convives invités couverts enfants adultes places chaises participants
    personas invitados comensales cubiertos niños adultos sillas asistentes plazas
    persone ospiti coperti invitati bambini adulti sedie posti partecipanti
    pessoas convidados talheres crianças adultos cadeiras lugares participantes
    mensen gasten man kinderen volwassenen stoelen plaatsen deelnemers couverts
    человек гостей персон детей взрослых стульев мест участников
    """.split()
)
