"""How points and questions are called by their number, in all languages at once (plain words)."""

from bot.mail.sentences import plain

QUESTIONS = frozenset(
    plain(word)
    for word in """
    question questions frage fragen pregunta preguntas domanda domande pergunta perguntas vraag vragen
    вопрос вопросу вопросам вопроса вопросы
    """.split()
)
"""Whoever calls one by its number answers it, and asks none."""

NOUNS = QUESTIONS | frozenset(
    plain(word)
    for word in """
    point points item items number numbers nr punkt punkte punkten nummer nummern ziffer numéro numéros punto puntos
    número números punti numero numeri ponto pontos punt punten пункт пункту пунктам пункта пункты номер номеру
    """.split()
)
LEADS = frozenset(
    plain(word)
    for word in """
    to on for re as regarding your the ad
    zu zur zum auf bei ihre ihrer ihren die der deine deiner eure eurer
    à pour la le les l' au aux sur votre vos ta concernant
    a al la el las los sobre tu su en
    alla al alle ai sulla sul il i le per la tua vostra
    à às ao aos o a os as na no sobre tua sua vossa
    op bij wat je jullie uw de het
    по на ваш ваши вашему вашим
    """.split()
)
ALONE = frozenset(("zu", "ad", "re", "по"))
"""Behind one of these the number needs no noun: "zu 1 und 2", "по 3-му"."""

AND = frozenset(plain(word) for word in ", and und et y e en и or oder bis to - & go mu му го".split())

PUZZLING = frozenset(
    plain(word)
    for word in """
    understand follow sense unclear confused confusing lost verstehe versteh verstehen verstanden unklar kapiere
    comprends comprenons compris clair claire entiendo entendemos entendí claro clara capisco capiamo capito chiaro
    chiara percebo percebi entendo entendi snap begrijp begrijpen duidelijk понял поняла понимаю поняли понятно
    непонятно ясно
    """.split()
)
"""Who says that of a question by its number answers nothing yet."""
