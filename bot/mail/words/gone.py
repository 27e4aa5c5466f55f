"""A day that is gone, in pleasantries: hoped to have been good, a joy to have met (lower case, as written)."""
# ruff: noqa: E501 - a pattern is one line, however many words it has


def _have(have: str, done: str, between: str = r"\w+") -> str:
    """ "Hast ... geschlafen": one of the first, any words, one of the second; each word is gone past once."""
    return f"(?:{have}) (?:(?!(?:{have}) ){between} )*?(?:{done})"


HOPING = frozenset(
    """
    hope hoping hopefully trust hoffe hoffen hoffentlich espère espérons espere espérant espero esperamos ojalá confío
    spero speriamo tomara oxalá hoop hopen hopelijk надеюсь надеемся
    """.split()
)

_GE = r"(?:(?!ge)\w)*+ge\w+"
"""A participle as far as its end, "ausgeschlafen", looked through from its first "ge" only."""

BEEN = {
    "en": r"was|were|wasn't|weren't|went|had|hadn't|got|made|did|didn't|enjoyed|survived|recovered|arrived|slept",
    "de": r"war|waren|warst|wart|hatte|hatten|hattest|hattet|ging|lief|verlief|"
    + _have("seid|sind|bist|ist|habt|haben|hast|hat", rf"{_GE}(?:t|en)|überstanden|verbracht|verlaufen|erholt|erlebt"),
    "fr": r"était|étaient|avait|"
    + _have(
        "êtes|etes|es|est|sont|avez|as|a|ont|être|avoir", r"\w{2,}(?:é|ée|és|ées)|eu|dormi|survécu|fait", between=r"\S+"
    ),
    "es": r"\w{3,}(?:aras|arais|aran|ieras|ierais|ieran|aste|asteis|iste|isteis|aron|ieron|ases|aseis|ieses|ieseis|iesen)"
    r"|fue|fuera|fuese|estuvo|llegara|pasara|tuviera|durmiera|descansara|"
    + _have("haya|hayas|hayan|hayáis", "ido|sido|pasado|salido|llegado|descansado|estado|disfrutado|tenido"),
    "it": r"fosse|foste|"
    + _have(
        "sia|siate|siano|abbia|abbiate|abbiano|sei|hai|avete",
        "(?:stat|andat|passat|tornat|arrivat|riposat|divertit|rientrat)[oaie]",
    )
    + "|avuto|trascorso",
    "pt": r"foi|fosse|correu|chegou|chegaste|chegaram|passou|tiveste|tiveram|"
    + _have("tenha|tenhas|tenham", "sido|tido|corrido|chegado|passado|ido|descansado|gostado|divertido|estado"),
    "nl": r"was|waren|ging|gingen|viel|verliep|had|hadden|"
    + _have("bent|ben|zijn|is|hebt|heb|hebben|heeft", rf"{_GE}(?:d|t|en)|verlopen|overleefd|genoten")
    + rf"|{_GE}(?:d|t|en) (?:bent|zijn|is|hebt|hebben|heeft)",
    "ru": r"(?!если |или |дела )\w{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)",
}
"""What tells that it is over, as patterns of whole words."""

MET = {
    "en": r"(?:lovely|great|nice|good|fun|pleasure|glad|pleased|delighted) (?>(?:\S+ )*?"
    r"(?:see|seeing|seen|meet|meeting|met|catch|bump|run|chat|speak|talk) )(?:\S+ )*?you",
    "de": r"(?:schön|nett|gefreut|freut|freude|toll) (?:\S+ )*?"
    r"(?:kennenzulernen|kennengelernt|gesehen|sehen|getroffen|treffen|gesprochen)",
    "fr": r"(?:ravi|enchant|content|heureu|plaisir)\w* (?:\S+ )*?(?:rencontré\w*|vue?s?|voir|revoir|rencontrer|croise\w*|croisé\w*|entendre)",
    "es": r"(?:encantad|alegr|gusto|placer|casualidad|sorpresa|ilusión)\w* (?:\S+ )*?"
    r"(?:(?:conocer|haber|ver|encontrar)(?:te|le|la|lo|os|los|las)|veros)",
    "it": r"(?:piacere|felice|content\w|liet\w|sorpresa|bello) (?:\S+ )*?(?:aver|conoscer|veder|incontrar)(?:ti|la|vi|lo|le)",
    "pt": r"(?:gostei|gost\wmos|prazer|surpresa|bom) (?:\S+ )*?(?:ver|vê|conhecer|conhecê|encontrar|encontrá)",
    "nl": r"(?:leuk|fijn|prettig|gezellig|heerlijk) (?:\S+ )*?(?:ontmoet|ontmoeten|gezien|zien|gesproken|spreken|tegengekomen|tegen te komen)",
    "ru": r"(?:рад|рада|рады|приятно) (?:\S+ )*?(?:познакомиться|видеть|увидеть|повидаться|повидать)",
}
"""A joy, and that somebody was met."""
