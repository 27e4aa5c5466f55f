"""Words by which somebody of the writer's own gave their word, and by which the reader has it; of all languages."""

VOUCHED = frozenset(
    """
    promised assured guaranteed pledged undertaken
    versprochen zugesagt versichert zugesichert garantiert
    promis assuré garanti engagée engagé engagés
    prometido prometió asegurado aseguró garantizado garantizó comprometido
    promesso assicurato garantito
    prometeu prometido garantiu garantido assegurou assegurado comprometeu
    beloofd toegezegd verzekerd gegarandeerd
    обещал обещала обещали пообещал пообещала пообещали заверил заверила заверили
    """.split()
)
SAID = frozenset("told gesagt dit dicho dijo detto dito disse gezegd сказал сказала сказали".split())
"""Less than a vow: to the writer, by somebody of theirs."""

LONG_AGO = frozenset("had 'd hatte hatten avait avaient había habían aveva avevano tinha tinham hadden".split())
"""Before the vow, they tell of one that no longer holds, or that nobody knows of any more."""

OWN = frozenset(
    "i've we've ai avons he hemos ho abbiamo tenho temos heb hebben habe haben hast habt avez as hai".split()
)
"""The writer or the reader gave it, or several did, whom German writes like the reader."""

HAS_THEN = frozenset(
    """
    auriez aurez auras aurais recevriez receviez recevrez haben hast habt bekommen kriegen erhalten krijgen hebben
    krijgt hebt ontvangen recibiríais tendríais tendrías recibirías recibiréis avreste riceverete ricevereste avrai
    teriam receberiam receber получите have get receive
    """.split()
)
"""What the reader does who has it, in the words of what was said."""

FINISHED = frozenset(
    """
    finished ready live online done up fertig bereit prêt prête prêts terminé terminée fini listo terminado
    acabado pronto pronta pronti finito klaar af afgerond готов готово готова готовы
    """.split()
)
"""What the reader has so by a day is the reader's work."""

READERS = frozenset(
    """
    you you'll you'd sie ihr du vous tu usted ustedes vosotros voi lei você vocês jullie je jij u вы ты
    """.split()
)
"""Right behind "that", the reader as the one who acts."""

THAT = frozenset("that dass daß que qu' che dat что".split())

TO_YOU = ("ros", "rle", "rles", "rvi", "rti", "rvela", "rvele", "rveli", "rvelo")
"""How a Spanish or Italian verb ends that hands something to the reader."""
