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
