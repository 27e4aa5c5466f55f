"""Whom else than the reader one asks, in all languages at once; words as `sentences.plain` leaves them."""

from bot.mail.words.people import OWN_PEOPLE

ASKS = frozenset("ask demander preguntar preguntarle preguntarles chiedere chiederlo perguntar спросить узнать".split())
"""Verbs behind which stands who is asked; German and Dutch have theirs at the end, and were never taken for one."""

POSSESSIVES = frozenset(
    """
    my our his her their mon ma mes notre nos mi mis nuestro nuestra nuestros nuestras mio mia miei mie nostro nostra
    nostri meu minha meus minhas nosso nossa мои моего мою моеи моих нашего нашеи наших наш
    """.split()
)
BETWEEN = POSSESSIVES | frozenset(
    """
    the with a an au aux la le les l' al el los las alla allo all' ai agli il lo un una uno ao aos para pro pra o os
    у с
    """.split()
)
"""What may stand between the verb and the person."""

NOT = frozenset("no not n't ne n' pas non nao nem не".split())
NEED = frozenset(
    """
    need needs have has must necesito necesitamos hace falta tengo tenemos besoin faut dois devons bisogno serve
    occorre devo dobbiamo preciso precisamos tenho temos necessario надо нужно
    """.split()
)
"""Behind a "not" and before the verb: nobody is asked."""

WITHOUT = frozenset("without sans sin senza sem".split())
"""So too, unless something else is denied: "I can't decide without asking my husband"."""

YET = frozenset("yet still encore toujours aún aun todavía todavia ancora ainda ещё еще".split())
"""Beside one of these somebody will be."""

PERSONS = (OWN_PEOPLE - POSSESSIVES - {"his", "her", "their", "them", "him", "legal", "others", "rest"}) | frozenset(
    """
    designer graphiste grafico grafica disenador disenadora дизаинера дизаинеров мужа жены шефа мамы папы
    vicar treasurer secretary head teacher priest cure parroco sindaco preside alcalde junta segreteria contabile
    """.split()
)
"""Who is asked."""

NEEDED = frozenset(
    """
    brauche brauchen braucht besoin serve servono preciso precisamos necesito necesitamos нужна нужен нужны надо
    """.split()
)
"""Behind it, or a pronoun and an article later, stands whom somebody cannot do without."""

LEADS = frozenset("ich wir de du d' da do die den der meine meinen unsere unseren".split()) | BETWEEN - frozenset(
    "an un una uno um uma".split()
)
"""What may stand there; "a photographer" is for the reader to find."""

COLLEAGUES = frozenset(
    """
    kollegin kollegen chef chefin buchhaltung vorstand kassier kassierer kassierin steuerberater steuerberaterin
    collegue collegues patron patronne comptable tresorier tresoriere companera companero jefe jefa gestor
    collega colleghi capo commercialista titolare colega colegas chefe contabilista tesoureiro
    коллега коллеги шеф директор бухгалтер начальник
    """.split()
)
"""People of the writer's own whom nobody would ask the reader for."""
