"""How the reader is bidden to give an answer, in plain words: the day beside it is asked for, and no time."""

BIDS = {
    "en": r"(?:(?:please|so|and|then) )*(?:give|drop) (?:us|me)|"
    r"(?:can|could|would|will) you (?:please )?(?:give|drop) (?:us|me)",
    "de": r"(?:(?:bitte|und|also|dann|aber|doch) )*(?:geben sie|geben|gebt|gib)(?: bitte)? (?:uns|mir)|"
    r"(?:bitte )?(?:konnen|konnten|konnt|konntet|kannst|konntest|wurden|wurdet|wurdest) (?:sie|ihr|du)"
    r"(?: bitte)? (?:uns|mir)",
    "fr": r"(?:(?:merci de|alors|et|donc|svp) )*(?:donnez|donne|faites|fais) (?:nous|moi)|"
    r"(?:pouvez|pourriez) vous (?:nous|me) (?:donner|faire)|(?:peux|pourrais) tu (?:nous|me) (?:donner|faire)",
    "es": r"(?:(?:por favor|pues|y|entonces) )*(?:dadnos|danos|denos|dennos|dadme|dame|deme|denme)|"
    r"(?:podeis|podriais|puedes|podrias|puede|podria|pueden|podrian) (?:darnos|darme)",
    "it": r"(?:(?:per favore|allora|e|quindi) )*(?:dateci|dacci|datemi|dammi|ci dia|mi dia)|"
    r"(?:potete|potreste|puoi|potresti|puo|potrebbe) (?:darci|darmi)",
    "pt": r"(?:(?:por favor|entao|e) )*(?:(?:de|da|deem|dai) nos|(?:de|da|deem) me|(?:nos|me) d[ea])|"
    r"(?:pode|podem|podes|poderia|poderiam|podia) (?:nos dar|me dar|dar nos|dar me)",
    "nl": r"(?:(?:graag|dus|en|dan) )*(?:geef|geeft|geven)(?: (?:je|u|jullie))? (?:ons|mij|me)|"
    r"(?:kun|kunt|kan|kunnen|zou|zouden|wil|wilt|willen) (?:je|u|jullie) (?:ons|mij|me)",
    "ru": r"(?:(?:пожалуиста|просим|прошу|и) )*(?:даите|даи)(?: (?:нам|мне))?|"
    r"(?:можете|сможете|можешь|сможешь|могли бы вы) (?:дать|нам дать|мне дать)",
}

WORDS = {
    "en": "answer reply word feedback response decision",
    "de": "bescheid antwort ruckmeldung nachricht auskunft feedback ruckinfo",
    "fr": "reponse retour nouvelles",
    "es": "respuesta contestacion noticias",
    "it": "risposta riscontro notizie",
    "pt": "resposta retorno noticias",
    "nl": "antwoord bericht reactie uitsluitsel feedback terugkoppeling seintje",
    "ru": "ответ знать отклик",
}
"""What is to be given."""

BEFORE_IT = frozenset(
    """
    a an the your some any eine einen ein ihre ihren eure euren deine deinen die den das kurze kurz une un votre vos ta
    ton des la le una vuestra vuestras su sus tu tus la una un vostra sua tua uma um a o sua vossa suas een het de uw
    jullie je jouw kort ваш вашу свои свою краткии definitive definitief final clear quick
    """.split()
)
"""Stands between the answer and whatever says what the answer is for."""

FOR = frozenset(
    """
    for on to about with of after fur zu zur auf um mit nach pour sur avec apres para por con sobre per su di della
    alla com apos da voor op met om over для на о об за после
    """.split()
)
"""Behind one of these the answer is what something else is for: "give us until Friday for the answer"."""

NOT_SO = frozenset(
    """
    time zeit temps tiempo tempo tijd время времени not no nicht kein keine keinen pas non nao niet geen не нет
    """.split()
)
