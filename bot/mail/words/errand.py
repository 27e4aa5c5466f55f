"""Where writers and their families go without bringing the reader a thing: to a doctor, on a journey, to a wedding."""

import re

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
