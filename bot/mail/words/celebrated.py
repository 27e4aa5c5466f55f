"""A party and how one gives it, in all languages at once (lower case, as day words are spelt)."""

PARTIES = frozenset(
    """
    party drinks reception barbecue
    feier fest party umtrunk grillfest
    fête pot apéro barbecue
    fiesta fiestecita comida convite
    festa festicciola rinfresco brindisi
    festinha churrasco lanche
    feest feestje borrel receptie
    праздник вечеринку банкет корпоратив
    """.split()
)

GIVES = frozenset(
    """
    throw throwing have having give giving hold holding
    mache machen feiern geben veranstalten
    fais faisons fait organisons organise donnons
    hacemos hago organizamos damos celebramos
    facciamo faccio organizziamo diamo
    fazemos faço organizamos damos
    geven geef houden vieren doen organiseren
    устраиваем устраиваю делаем проводим
    """.split()
)

ARTICLES = frozenset(
    "a an our the ein eine einen unser unsere die das une un la le notre nuestra una el uma het een ons".split()
)
"""What stands before the party where it is given; "for the party" something else is done."""
