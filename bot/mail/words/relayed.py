"""By which words somebody of theirs told them a day, and when they pass it on, of all languages at once."""

TOLD = frozenset(
    """
    said says say saying told tells promised promise promises promising
    gesagt sagt sagen sagte sagten zugesagt versprochen verspricht versprechen angekündigt
    dit disent promis promet promettent annoncé annonce annoncent
    dicho dicen dice dijeron dijo prometido prometen promete prometieron prometió
    detto dicono dice promesso promessi promessa promesse promettono promette
    disseram disse dizem diz prometeram prometeu prometem promete
    zeiden zei zegt zeggen gezegd beloofd beloven belooft beloofden toegezegd
    сказали сказал сказала говорят говорит обещали обещал обещала обещают обещает
    """.split()
)
WROTE = TOLD | frozenset(
    """
    wrote written writes called calls rang emailed texted confirmed confirms
    geschrieben schrieb schreibt angerufen gemeldet bestätigt bestätigte gemailt
    écrit écrivent appelé téléphoné confirmé prévenu
    escrito escribe escribió escribieron llamado llamó llamaron confirmado confirmó avisado avisó
    scritto scrive chiamato chiamata telefonato confermato avvisato
    escreveu escreve escreveram ligou ligaram telefonou confirmou confirmaram avisou avisaram mandou
    geschreven schreef schrijft gebeld belde gemaild bevestigd
    написал написала написали пишет позвонил позвонила позвонили подтвердил подтвердила подтвердили
    """.split()
)
"""How an outsider lets them know, by mail or by telephone."""
AS_SOON = frozenset(
    """
    once when minute moment sobald wenn quand lorsque cuando apenas appena quando zodra wanneer als когда как
    """.split()
) | frozenset(
    ("as soon as", "soon as", "dès que", "dès qu'", "en cuanto", "assim que", "logo que", "non appena", "как только")
)
"""How a clause begins that waits for the thing to come, and for nothing else."""

WHEN_TOLD = frozenset("on am op lo l' la le об так so dat das es это".split())
"""Right before the day or the verb: what was told is named elsewhere, and the day is when it was told."""

PASSING = frozenset("pass leite gebe reiche".split())
"""Verbs of passing on whose other half stands at the end: "I'll pass the scans on"."""
