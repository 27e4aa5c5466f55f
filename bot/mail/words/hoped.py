"""What was hoped or planned once, and is not said to hold still, of each language."""

from collections.abc import Mapping

HOPED: Mapping[str, str] = {
    "en": r"(?:had|i'd|we'd|'d) (?:\w+ )?(?:hoped|planned|wanted|intended|meant)",
    "de": r"(?:hatte|hatten) (?:\w+ ){0,3}(?:gehofft|geplant|vorgehabt)",
    "fr": r"(?:avais|avions) (?:\w+ )?(?:espéré|prévu|pensé)",
    "es": r"(?:había|habíamos) (?:\w+ )?(?:pensado|esperado|previsto)",
    "it": r"(?:avevo|avevamo) (?:\w+ )?(?:sperato|pensato|previsto)",
    "pt": r"(?:tinha|tínhamos) (?:\w+ )?(?:pensado|esperado|previsto|planeado|planejado)",
    "nl": r"(?:had|hadden) (?:\w+ ){0,2}gehoopt|hoopte|hoopten",
    "ru": r"(?:собирал|надеял)(?:ся|ась|ись)|(?:планировал|рассчитывал)[аи]?",
}

READERS_WORD: Mapping[str, str] = {
    "de": r"(?:ihr wolltet|du wolltest|wolltet ihr|wolltest du)"
    r"|(?:ihr habt|du hast) (?:mir |uns )?(?:\w+ ){0,2}(?:versprochen|zugesagt)",
    "fr": r"(?:vous|tu) (?:m' |nous )?(?:avez|aviez|as|avais) (?:\w+ )?promis",
    "es": r"prometisteis|prometiste|(?:habéis|has|habíais|habías) prometido|ibais a|ibas a",
    "it": r"(?:avete|hai|avevate|avevi) (?:\w+ )?promesso|dovevate|dovevi",
    "pt": r"prometeste|(?:iam|ias) \w+r|ficaram de|ficaste de",
    "nl": r"(?:je hebt|jullie hebben|u heeft|u hebt) (?:me |mij |ons )?(?:\w+ ){0,2}beloofd(?: dat)?"
    r"|jullie zouden(?! .*hebben)",
}
"""What the reader promised, or was to do: the writer reminds of it."""

OUGHT = frozenset({"zou", "zouden"})
"""The Dutch "was to": with "but not" behind it, it is past."""
ABLE = frozenset({"kunnen"})
INFINITIVE = frozenset({"zu", "te"})

WISHED_TO_SAY: Mapping[str, str] = {
    "en": r"(?:i'd|we'd|would) (?:\w+ )?(?:love|be glad|be happy|like) to (?:be able to )?(?:say|tell|promise|write)",
    "de": r"(?:würde|würden|hätte|hätten|könnte) (?:\w+ ){0,5}"
    r"(?:sagen|schreiben|versprechen|melden|verkünden|zusagen|gesagt|geschrieben|versprochen)",
    "fr": r"(?:aimerais|aimerions|voudrais|voudrions|adorerais) (?:\w+ ){0,3}(?:dire|promettre|écrire|annoncer)",
    "es": r"(?:gustaría|encantaría|querría) (?:\w+ ){0,2}(?:decir|prometer|escribir|anunciar)(?:te|os|le|les)?",
    "it": r"(?:vorrei|vorremmo|piacerebbe) (?:\w+ ){0,3}(?:dir|scriver|prometter|annunciar)(?:e|ti|vi|le|lo)",
    "pt": r"(?:gostava|gostaria|gostávamos|gostaríamos|adorava|adoraria) (?:\w+ ){0,3}"
    r"(?:dizer|prometer|escrever|garantir)(?: - (?:te|lhe|vos|lhes))?",
    "nl": r"(?:zou|zouden) (?:\w+ ){0,5}(?:zeggen|schrijven|beloven|melden|vertellen)",
    "ru": r"(?:хотел|рад)\w{0,3} бы (?:\w+ ){0,3}(?:сказать|обещать|пообещать|написать|ответить)",
}
"""What the writer would tell the reader gladly, and does not: the sentence goes on with "but"."""

IF_ONLY: Mapping[str, str] = {
    "en": r"wish (?:i|we) could (?:say|tell|promise|write)|how (?:i'd|i would) love to (?:say|tell|promise|write)",
    "de": r"wie (?:gern|gerne) (?:würde|hätte|könnte) (?:\w+ ){0,4}(?:sagen|schreiben|versprechen|gesagt|geschrieben)",
    "fr": r"(?:comme|combien) j' aimerais (?:\w+ ){0,3}(?:dire|promettre|écrire)",
    "es": r"(?:ojalá pud\w+|c(?:uánto|ómo) me gustaría) (?:\w+ ){0,2}(?:decir|prometer|escribir)(?:te|os|le|les)?",
    "it": r"(?:quanto|come) (?:vorrei|mi piacerebbe) (?:\w+ ){0,3}(?:dir|scriver|prometter)(?:e|ti|vi|le|lo)",
    "pt": r"(?:quem me dera|oxalá pud\w+|como (?:eu )?gosta(?:va|ria)) (?:\w+ ){0,3}(?:dizer|prometer|escrever)"
    r"(?: - (?:te|lhe|vos|lhes))?",
    "nl": r"wat zou ik (?:\w+ ){0,4}(?:zeggen|schrijven|beloven)",
    "ru": r"как бы (?:\w+ ){0,2}хотел\w{0,3} (?:\w+ ){0,3}(?:сказать|обещать|пообещать|написать)",
}
"""The same with a sigh, which tells enough."""

IN_YOUR_PLACE: Mapping[str, str] = {
    "en": r"in your (?:place|shoes) (?:i'd|i would|we'd|we would)",
    "de": r"an (?:ihrer|eurer|deiner) stelle (?:würde|würden|hätte|hätten|wäre)",
    "fr": r"à (?:votre|ta) place|si j' étais (?:vous|toi)",
    "es": r"yo que (?:usted|tú|vosotros|ustedes)|en (?:su|tu|vuestro) lugar",
    "it": r"al (?:suo|tuo|vostro) posto|fossi in (?:te|lei|voi)",
    "pt": r"no (?:seu|teu|vosso) lugar|se eu fosse (?:você|a si|o senhor|a senhora|tu)",
    "nl": r"in (?:uw|jouw|jullie) plaats",
    "ru": r"на (?:вашем|твоём|твоем) месте",
}
"""What the reader had better do, and the writer does not."""

AGAIN: Mapping[str, str] = {
    "en": r"again|once more|a second time",
    "de": r"noch einmal|noch mal|nochmals?|erneut|ein zweites mal",
    "fr": r"à nouveau|de nouveau|encore une fois|une nouvelle fois",
    "es": r"otra vez|de nuevo|nuevamente",
    "it": r"di nuovo|un'? ?altra volta|nuovamente",
    "pt": r"outra vez|de novo|novamente|uma segunda vez",
    "nl": r"nog een keer|nog eens|opnieuw|nogmaals",
    "ru": r"(?:ещё|еще) раз|повторно|заново|снова",
}
"""What is sent a second time is there already."""

IF_LOST: Mapping[str, str] = {
    "en": r"need\w*|necessary|\S*n't|cannot|not|lost|missing",
    "de": r"nötig|notwendig|erforderlich|nicht|nichts|fehlt|verloren",
    "fr": r"besoin|nécessaire|pas|perdu",
    "es": r"falta|necesario|no|perdido",
    "it": r"serve|necessario|bisogno|non|perso",
    "pt": r"preciso|necessário|não|perdeu",
    "nl": r"nodig|niet|niets|kwijt",
    "ru": r"понадобится|нужно|надо|не|потерялось|необходимо",
}
"""Where the first one may have gone, or be wanted once more."""
