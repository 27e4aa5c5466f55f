"""Small words, as `sentences.plain` leaves them, that open a sentence in any language and leave it what it is."""

OPENERS = frozenset(
    """
    ok okay oke k right so well oh ah ach hm hmm hey cool great super sure fine alright and but anyway still plus good
    also na naja tja gut passt prima top und aber servus moin jo ja nee nein alles
    bon ben alors donc et mais voila ouais oui non parfait
    vale bueno pues venga nada y pero mira oye perfecto genial
    allora beh bene dunque quindi e ma ecco perfetto va
    pois bom olha entao mas ora certo
    goed nou dan maar dus mooi fijn prima hoor
    так ну да нет хорошо ладно понял поняла принял приняла и а но океи ок хм
    yes no yep nope sorry entschuldigung pardon desole perdon scusate desculpem
    """.split()
)

INTERROGATIVES = {
    "en": frozenset("who what which where why how whose".split()),
    "de": frozenset(
        "wer was wo wie warum wieso weshalb welche welcher welches wieviel wohin womit wofür wofur".split()
    ),
    "fr": frozenset("qui combien pourquoi quel quelle quels quelles".split()),
    "es": frozenset("quien quienes cuanto cuantos cuanta cuantas cual cuales".split()),
    "it": frozenset("chi quale quali quanto quanti".split()),
    "pt": frozenset("quem qual quais quanto quantos".split()),
    "nl": frozenset("wie wat waar welke welk hoeveel waarom hoe".split()),
    "ru": frozenset("кто сколько зачем почему где какои какая какое какие куда чеи".split()),
}
"""With one of these a hurried sentence asks, though its mark is missing."""

EXCLAIMS = frozenset(
    """
    a an is are such nice lovely great good about besprochen gewunscht vereinbart gesagt abgemacht versprochen immer
    gehabt das den die mij ons schon schone super toll leuk fijn mooi een je jammer bien dommage bonne beau belle
    alla al a
    """.split()
)
"""Behind it they exclaim, or refer: "what a day", "wie besprochen"."""

RATHER = frozenset({"lieber"})
"""It greets before a name, and chooses before an article: "Lieber Tom", "Lieber die blaue"."""

ARTICLES = frozenset("der die das den dem ein eine einen kein keine nicht ohne mit in auf am zum zur b c".split())
