"""Where writers and their families go without bringing the reader a thing: to a doctor, on a journey, to a wedding."""

import re
from collections.abc import Mapping

HEALERS = (
    "doctor|dentist|doctor's|dentist's|physio|vet|hairdresser|hospital|clinic|arzt|ärztin|zahnarzt|zahnärztin|tierarzt|"
    "friseur|krankenhaus|médecin|dentiste|kiné|vétérinaire|coiffeur|hôpital|médico|dentista|fisio|veterinario|"
    "peluquero|peluquería|medico|fisioterapista|parrucchiere|ospedale|médica|fisioterapeuta|veterinário|"
    "cabeleireiro|dokter|huisarts|tandarts|fysio|dierenarts|kapper|ziekenhuis|врачу|врача|стоматологу|стоматолога|"
    "ветеринару|парикмахеру|больницу|поликлинику"
)
TO_A_HEALER = re.compile(
    r"\b(?:(?:go|going|am|m|be|are|off|gehe|gehen|muss|müssen|fahre|fahren|bin|vais|aller|allons|suis|voy|vamos|ir|vado|"
    r"andiamo|andare|sono|vou|ga|gaan|moet|moeten|ben|zit|иду|идём|еду|пойду|поеду|идти|ехать) (?:(?:ich|wir|ik|we) )?"
    r"(?:to|at|zum|zur|beim|ins|im|chez|à|au|al|en|dal|dalla|in|ao|à|no|na|naar|bij|к|в|у)|"
    r"see|seeing|tenho|tengo el|ho il) "
    rf"(?:(?:the|my|a|le|la|mon|l'|el|il|mio|o|meu|minha|de|het|mijn) )?(?:{HEALERS})(?!\w)"
)
"""Next to each other: "mostro al medico" shows a doctor the draft."""

LEAVES_US = re.compile(
    r"\b(?:(?:is )?leav(?:es|ing) us|verlässt uns|verlassen uns|nous (?:quitte|quittent|quittera)|"
    r"nos (?:deja|dejan|dejará|abandona)|ci (?:lascia|lasciano|lascerà)|(?:deixa|deixam) - nos|"
    r"nos (?:deixa|deixam)|verlaat ons|verlaten ons|gaat bij ons weg|"
    r"(?:уходит|увольняется) от нас)"
    r"(?! (?:the|die|das|den|le|la|les|el|los|las|il|i|gli|lo|o|os|as|de|het)\b)"
)
"""Whoever does so hands nothing over; with a thing behind it, they may."""

SETS_OUT = frozenset(
    """
    verreise verreisen parto partiamo viajo viajamos embarco embarcamos vertrek vertrekken
    улетаю улетаем вылетаю вылетаем уезжаю уезжаем
    """.split()
)
"""What the writer says of a journey of theirs, in one word that is said of nothing else."""

KIN = (
    "son|daughter|sister|brother|mother|sohn|tochter|schwester|bruder|mutter|fils|fille|sœur|frère|mère|hijo|hija|"
    "hermana|hermano|madre|figlio|figlia|sorella|fratello|filho|filha|irmã|irmão|mãe|zoon|dochter|zus|broer|moeder|"
    "сын|дочь|дочка|сестра|брат|мама"
)
FAMILY = re.compile(
    rf"\b(?:{KIN}) (?:flies|leaves|marries|graduates|gets married|is getting married|fliegt|heiratet|verreist|"
    r"s'envole|se marie|vuela|se casa|viaja|embarca|casa|parte|si sposa|si laurea|vliegt|trouwt|vertrekt|"
    r"улетает|уезжает|женится|выходит замуж)\b"
)

FETCHES: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})(?: |$)")
    for language, pattern in {
        "en": r"(?:collect|fetch|pick|picking|collecting|fetching) (?:.{0,40} )?(?:from you|from your|at yours)",
        "de": r"(?:hole|holen) (?:ich|wir) (?:.{0,40} )?ab|(?:ich|wir) (?:hole|holen) (?:.{0,40} )?ab|ab(?:zu)?holen",
        "fr": r"(?:passe|passerai|viens|viendrai|passons|venons|passerons) (?:\w+ ){0,2}(?:récupérer|chercher|retirer)",
        "es": r"(?:paso|pasaré|pasamos|pasaremos|vengo|venimos) (?:\w+ ){0,2}a (?:recoger|buscar|por)",
        "it": r"(?:passo|passerò|passiamo|passeremo|vengo|veniamo) (?:\w+ ){0,2}a (?:ritirare|prendere|recuperare)",
        "pt": r"(?:passo|passarei|passamos|venho|vimos) (?:\w+ ){0,3}(?:buscar|levantar|recolher|apanhar)",
        "nl": r"(?:kom|komen) (?:.{0,40} )?ophalen|(?:haal|halen) (?:.{0,40} )?op",
        "ru": r"(?:заеду|заедем|зайду|зайдём|зайдем|приеду|приедем) (?:\w+ ){0,2}(?:забрать|за)",
    }.items()
}
APPROVAL = re.compile(r"unterschrift|freigabe|genehmigung|signatur|firma|assinatura|handtekening|akkoord|подпис")
"""What they fetch from their own people, and the reader waits for."""
