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

STAFF = frozenset(
    """
    users employees drivers colleagues staff nutzer nutzern benutzer mitarbeiter mitarbeitern angestellte fahrer
    utilisateurs employés salariés chauffeurs usuarios empleados conductores choferes utenti dipendenti impiegati
    autisti utilizadores usuários empregados funcionários motoristas gebruikers medewerkers werknemers chauffeurs
    пользователей сотрудников работников водителей
    """.split()
)
"""Whom one counts in a house: two of them who come only on Saturdays are no delivery."""

TOGETHER = frozenset("двое трое четверо пятеро".split())
"""Russian numbers of people."""
