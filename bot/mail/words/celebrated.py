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

PRIZES = frozenset(
    """
    prize prizes award awards trophy trophies preise auszeichnung auszeichnungen pokale prix trophées médailles
    premio premios trofeo trofeos medallas premi trofei medaglie prémio prémios prêmio prêmios troféus medalhas
    prijzen prijs премию премии награды призы медали
    """.split()
)
AWARDED = frozenset(
    """
    award awarded given presented hand handed verliehen überreicht vergeben remet remettent remis décerne décernent
    décernés entregan entrega reparten conceden consegnano consegna assegnano entregam atribuem uitgereikt reiken
    вручают вручат присуждают
    """.split()
)
"""What is done with them in public; the French "prix" may be what something costs."""

ARTICLES = frozenset(
    "a an our the ein eine einen unser unsere die das une un la le notre nuestra una el uma het een ons".split()
)
"""What stands before the party where it is given; "for the party" something else is done."""
