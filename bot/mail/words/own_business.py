"""What a client does that nobody here awaits: sits an exam, gives a concert, pays the rent; of all languages."""

from collections.abc import Mapping

OWN_BUSINESS = frozenset(
    """
    stocktake stocktaking exam exams concert gig builders rent kids children
    grandchildren dinner barbecue birthday party luggage suitcases roof boiler lawn tournament headteacher
    inventur klausur klausuren abi abitur führerschein konzert konzerte fortbildung
    vortrag lesung koffer miete handwerker kinder kids enkel betriebsausflug ausflug grundstein richtfest fest feier
    geburtstag kuchen turnier dach heizung rasen umsatzsteuer lohnabrechnung
    cake thesis masterarbeit brandschutzübung gâteau tarta tesis torta tesi bolo tese
    inventaire examen examens bac concert conférence valises loyer enfants gosses anniversaire
    tournoi toiture chaudière pelouse
    inventario examen exámenes carné concierto charla conferencia maletas alquiler niños cumpleaños
    torneo tejado caldera césped
    esame esami patente concerto conferenza valigie affitto bambini compleanno torneo tetto caldaia
    inventário exame exames concerto palestra malas renda aluguel crianças aniversário torneio telhado caldeira
    rondleiding brandoefening taart scriptie personeel
    inventaris examens rijbewijs lezing koffers huur kinderen verjaardag toernooi dak cv-ketel
    торт экскурсию грядки
    инвентаризацию экзамен экзамены концерт чемоданы аренду детей праздник турнир крышу котёл
    """.split()
)
"""As the thing that is done, paid or brought; behind "after" or "for" it says only when or what for."""

WAGES = frozenset(
    """
    wages wage salaries salary payroll staff löhne lohn gehälter gehalt salaires salaire paie paies nóminas nómina
    sueldos salarios stipendi stipendio paghe buste ordenados ordenado salários salário lonen loon salarissen salaris
    зарплату зарплаты зарплата
    """.split()
)
PAYS = ("pay", "zahl", "pag", "pai", "betal", "run", "overw", "überw", "vers", "выпл", "плат", "выда", "ingres")
"""How the verb begins by which they go out; to their bookkeeper a client may send the list of them."""

RESTS = frozenset(
    "sleep sleeping nap schlafen schlafe durchschlafen ausschlafen dormir dors dormirai duermo dormiré dormire dormo "
    "dormirò riposarmi durmo dormirei slapen slaap uitslapen спать посплю отсыпаться отоспаться высыпаться".split()
)
"""What a tired writer does until then."""

SLEPT_ON = frozenset("on over it drüber darüber dessus erover er encima isso этим".split())
"""Beside it they think it over, and it is no rest."""

RECEIVES = frozenset(
    "receive krieg kriege bekomm bekomme erhalte reçois recibo ricevo recebo ontvang krijg получу получаю".split()
)
"""What one writer says of a thing that comes to them, not to us."""

WE_RECEIVE = frozenset(
    "get receive bekommen erhalten kriegen recevons récupérons recibimos recogemos riceviamo ritiriamo recebemos "
    "krijgen ontvangen получаем получим".split()
)
KEYS = frozenset("keys schlüssel clés llaves chiavi chaves sleutel sleutels ключи ключ".split())
"""What they are given who move in."""

EXAMS = frozenset(
    "exam exams abi abitur klausur klausuren bac examen examens exámenes esame esami exame exames "
    "экзамен экзамены".split()
)
"""Whoever sits one, even if it is not the writer: "he's sitting his exams until the 5th"."""

GOES_OUT: Mapping[str, str] = {
    "en": r"(?:our|my) (?:\w+ )?(?:newsletter|mailing|mailshot|circular) (?:.* )?(?:goes out|is going out|go out)",
    "de": r"(?:unser|mein) (?:\w+ )?(?:newsletter|rundbrief|mailing|rundschreiben) (?:geht .*|erscheint|wird .*)",
    "fr": r"notre (?:\w+ )?(?:newsletter|infolettre|mailing) (?:part|partira|sort|sortira|paraît)",
    "es": r"nuestr[oa] (?:\w+ )?(?:boletín|newsletter|circular) (?:sale|saldrá)",
    "it": r"nostr[oa] (?:\w+ )?(?:newsletter|notiziario|circolare) (?:esce|uscirà|parte|partirà)",
    "pt": r"noss[oa] (?:\w+ )?(?:newsletter|boletim|circular) (?:sai|sairá)",
    "nl": r"onze (?:\w+ )?(?:nieuwsbrief|mailing|rondzendbrief) (?:gaat|verschijnt)",
    "ru": r"наша (?:\w+ )?(?:рассылка|газета) (?:уходит|уйдёт|выходит|выйдет)",
}
"""What they send to readers of their own."""

TAX_RETURN: Mapping[str, str] = {
    "en": r"(?:have to|must|need to|got to) (?:.* )?(?:hand in|submit|file) (?:.* )?tax return(?:s)?",
    "de": r"(?:muss|müssen) (?:.* )?(?:steuererklärung|umsatzsteuervoranmeldung) (?:.* )?(?:abgeben|einreichen)",
    "fr": r"(?:dois|devons) (?:.* )?(?:rendre|déposer|remettre) (?:.* )?déclaration .*",
    "es": r"(?:tengo|tenemos) que presentar (?:.* )?declaración .*",
    "it": r"(?:devo|dobbiamo) (?:consegnare|presentare) (?:.* )?dichiarazione dei redditi.*",
    "pt": r"(?:tenho|temos) (?:de|que) entregar (?:.* )?(?:declaração|irs) .*",
    "nl": r"(?:moet|moeten) (?:.* )?(?:belastingaangifte|btw-aangifte|aangifte) (?:.* )?(?:indienen|doen)",
    "ru": r"(?:сдавать|сдать|подать) (?:.* )?(?:налоговую )?декларацию",
}
"""What an office wants of them; whoever sends it to the reader says so."""

BEHIND = frozenset(
    """
    after before for with at of from about on in to during by nach vor für mit bei beim zu zum zur von vom wegen trotz
    während aus auf im ins über samt ohne après avant pour avec de du des d' à au aux chez sur dans en después antes
    para con del a al sobre durante dopo prima per di della alla su depois com do da ao em no na na voor met van naar op
    после до для с в на о об к перед
    """.split()
)
"""Prepositions of all languages at once."""

LEFT_SO = (
    r"leav(?:e|ing) (?:it|them|everything|things) (?:as|so|like|alone)|"
    r"lass(?:e|en) (?:ich |wir )?(?:es|das|alles|sie|ihn) (?:erstmal |noch |mal )?(?:so|stehen|dabei|unverändert)|"
    r"laiss(?:e|ons) (?:ça |tout |les choses )?(?:comme (?:ça|c'|cela)|ainsi|tels?)|"
    r"dej(?:o|amos) (?:todo )?(?:así|como est[áa]n?|tal)|lasci(?:o|amo) (?:tutto )?(?:così|com'|come (?:è|sono))|"
    r"(?:deix(?:o|amos)|ficam?) (?:tudo )?(?:assim|como est(?:á|ão)|tal)|"
    r"la(?:at|ten) (?:ik |we |wij )?(?:het|alles|ze) (?:nog )?(?:zo|staan)|оставля(?:ем|ю) (?:всё |все )?(?:как|так)"
)
"""What stays as it is until then is no work on it."""
