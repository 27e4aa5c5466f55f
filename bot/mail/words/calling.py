"""Whoever calls the reader: the verb in the writer's own person, in all languages that say who by it."""

CALLS = frozenset(
    """
    llamo llamamos llamaré llamaremos telefoneo telefoneamos chiamo chiamiamo chiamerò chiameremo richiamo richiamiamo
    richiamerò richiameremo telefono telefoniamo
    telefonerò telefoneremo ligo ligamos ligarei ligaremos telefonamos telefonarei позвоню позвоним наберу наберём
    """.split()
)

CALLED = frozenset(
    """
    call ring phone rufe rufen telefoniere telefonieren appelle appelons appellerai appellerons appeler téléphone
    téléphonerai téléphoner rappelle rappellerai bel bellen
    """.split()
) | {"bel je", "bel u", "rufe an"}
"""Where a pronoun says who calls."""

CALLED_BACK = CALLED | frozenset("calls rings ruft telefoniert belt".split())

BACK = frozenset("back zurück zurueck terug".split())
"""Behind a call it brings the call, and not the writer."""

ANSWERS = frozenset("answer antwort bescheid réponse respuesta risposta resposta antwoord ответ решение".split()) | {
    "дам ответ",
    "дадим ответ",
}
"""What only the reader awaits by a call: "I'll call and give an answer"."""

TELLS = frozenset("скажу скажем сообщу сообщим расскажу расскажем отвечу ответим digo dizemos direi diremos".split())
"""Russian tells without naming whom, and Portuguese once it has named whom it calls."""

WHOM = frozenset("you dir euch ihnen je jullie".split())
"""The reader as the second word of what is told: "sage dir Bescheid", "let you know"."""

WHOM_FIRST = frozenset("ti vi le te os".split())
"""The reader as its first word: "ti dico"."""

EITHER = frozenset("le les lhe lhes".split())
"""The reader, or somebody else."""

WHO_TELLS = frozenset("we wij ik".split())
"""The writer within what is told: "laten we het weten"."""

ANSWERING = frozenset(
    "answer reply respond antworte antworten réponds répondrai répondons répondrons contesto contestaré contestamos "
    "respondo responderé rispondo risponderò rispondiamo responderei respondemos antwoord antwoorden отвечу "
    "ответим".split()
)
""" "I'll answer then": whom, needs no word."""
