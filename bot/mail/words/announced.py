"""How news is announced: verbs that tell, and the word that opens what they tell."""

TELLS = frozenset(
    """
    inform informing informed announce advise aware know note notify
    informieren informiere mitteilen teilen teile mit weisen darauf hin wissen hinweisen bekannt
    informons informe informer signale signalons signaler avise avisons aviser annonce annonçons préviens prévenons
    prévenir noter savoir rappelons
    informamos informo informar informarles informarle comunicamos comunico comunicarles avisamos aviso avisar
    anunciamos
    informiamo informo informare informarvi informarla comunichiamo comunico comunicare avvisiamo avviso segnaliamo
    segnalo
    comunicar avisá avisar avisamos lembramos
    informeren informeer delen deel mee melden meld laten weten
    сообщаем сообщаю информируем информирую уведомляем уведомляю предупреждаем предупреждаю
    """.split()
)

THAT = frozenset("that dass daß que qu' che dat что".split())

NEAR = 6
"""So many words may stand between the verb and what it opens: "teilen Ihnen hiermit höflich mit, dass"."""

PUBLIC = frozenset(
    """
    published announced promulgated
    bekanntgegeben veröffentlicht verkündet ausgehängt
    publié publiée publiés publiées affiché affichée affichés affichées promulgué promulguée
    publicado publicada publicados publicadas publicará publicarán
    pubblicato pubblicata pubblicati pubblicate
    divulgado divulgada divulgados divulgadas
    bekendgemaakt gepubliceerd afgekondigd
    опубликован опубликована опубликовано опубликованы обнародован обнародовано
    """.split()
)
"""What is done to a decision for everybody to read; nobody is sent it."""

FOR_ALL = frozenset({("made", "public"), ("bekannt", "gegeben"), ("rendue", "publique"), ("rendu", "public")})

THEIRS = frozenset("their deren dessen leur leurs loro hun их".split())
"""Right before a thing they tell that it is of people spoken of; "su", "ihr" and "seu" may be the reader's."""

OF_THEM = frozenset("de ellos/de ellas/d' eux/di loro/van hen/von denen/deles/delas".split("/"))
"""The same behind the thing."""

ISSUED = frozenset(
    """
    report findings decision verdict ruling assessment opinion
    bericht prüfbericht gutachten bescheid entscheidung urteil stellungnahme abschlussbericht
    rapport verdict décision avis expertise
    informe dictamen decisión veredicto resolución peritaje
    relazione rapporto verbale decisione perizia parere responso
    relatório parecer decisão veredicto despacho
    rapport verslag besluit oordeel beslissing beschikking
    отчёт отчет заключение решение вердикт акт постановление
    """.split()
)
"""What auditors, offices and judges come out with, for whoever they were sent by."""
