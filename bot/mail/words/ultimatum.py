"""Time given to the reader, and what the reader ought to do, by language: "I give you until Friday"."""

import re
from collections.abc import Mapping

GIVEN_UNTIL: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})$")
    for language, pattern in {
        "en": r"(?:give|giving|allow) you until|you(?:'ve| have)(?: got| only)?(?: a period| time)? until",
        "de": r"(?:gebe|geben|lasse|lassen) (?:ich |wir )?(?:ihnen|euch|dir) (?:noch )?bis(?: zum| spätestens)?|"
        r"(?:ihr habt|sie haben|du hast|habt ihr|haben sie|(?:ihnen|euch|dir) bleibt) (?:noch )?(?:zeit )?bis"
        r"(?: zum)?",
        "fr": r"(?:vous|te) (?:donne|donnons|laisse|laissons|accorde|accordons) (?:encore )?jusqu' (?:à|au)|"
        r"(?:vous avez|tu as|vous disposez|tu disposes) (?:encore )?(?:(?:d' un délai|de temps|du temps) )?"
        r"jusqu' (?:à|au)",
        "es": r"(?:os|te|le|les) (?:doy|damos|dejo|dejamos|concedo|concedemos) (?:de )?(?:tiempo |plazo |margen )?"
        r"hasta(?: el| la)?|(?<!l[oa] )(?<!l[oa]s )(?:tenéis|tienes|tienen|disponéis|dispones|disponen|dispone usted) "
        r"(?:de )?(?:tiempo |plazo |(?:un|de un) plazo )?"
        r"hasta(?: el| la)?",
        "it": r"(?:vi|ti|le) (?:do|diamo|lascio|lasciamo|concedo) (?:tempo )?(?:fino a|fino al)|"
        r"(?:avete|hai|disponete|disponi|lei ha) (?:di )?(?:tempo )?(?:fino a|fino al)",
        "pt": r"(?:dou|damos|deixo) - (?:vos|lhes|lhe|te) (?:tempo )?até(?: a| ao)?|"
        r"(?:vos|lhes|te) (?:dou|damos) (?:tempo )?até(?: a| ao)?|(?:têm|tens|você tem|dispõem|dispões) (?:de )?"
        r"(?:tempo |prazo )?até(?: a| ao)?",
        "nl": r"(?:geef|geven) (?:ik |we |wij )?(?:jullie|u|je) (?:nog )?tot|"
        r"(?:jullie hebben|u hebt|u heeft|je hebt|hebben jullie|heeft u|heb je) (?:nog )?tot",
        "ru": r"(?:даю|даём|даем|дам|дадим) (?:вам|тебе) (?:срок |время )?до|"
        r"у (?:вас|тебя) (?:есть )?(?:время |срок )?до",
    }.items()
}
"""What stands right before such a day, its preposition included."""

FOR_IT = frozenset(
    """
    to um zu pour per para om чтобы zeit time tiempo temps tempo tijd plazo frist , . ! ;
    """.split()
)
"""Behind it nothing, or what the time is for: "bis Freitag Bescheid" gives an answer."""

THE = frozenset({"de", "die"})
"""Before the time: "u heeft tot vrijdag de tijd"."""

COUNTS_ON: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})(?: |$)")
    for language, pattern in {
        "en": r"(?:we|i)(?:'re|'m| are| am)?(?: counting| relying| count| rely) on you",
        "de": r"(?:zähle|zählen|verlasse|verlassen) (?:ich |wir )?(?:mich |uns )?auf (?:sie|euch|dich)",
        "fr": r"(?:compte|comptons) (?:bien )?sur (?:vous|toi)",
        "es": r"(?:cuento|contamos) (?:con (?:vosotros|vosotras|ustedes|usted)|contigo)",
        "it": r"(?:conto|contiamo) su (?:di )?(?:voi|te|lei)",
        "pt": r"(?:conto|contamos) (?:com (?:vocês|você)|consigo|contigo|convosco)",
        "nl": r"(?:reken|rekenen) (?:ik |we |wij )?op (?:jullie|u|je)",
        "ru": r"(?:рассчитываю|рассчитываем|надеюсь|надеемся) на (?:вас|тебя)",
    }.items()
}
"""Who counts on the reader promises nothing: "contamos con vosotros para el viernes"."""

OUGHT: Mapping[str, re.Pattern[str]] = {
    "es": re.compile(
        r"\b(?:tendr(?:íais|ías|ían) que|deb(?:eríais|erías|erían|éis|es)|ten(?:éis|drás|dréis) que|hay que|podéis|"
        r"puedes|pueden)"
        r" (?:[^\W\d_]+ )?[^\W\d_]+[aeiáéí]r(?:me|nos)(?:l[oa]s?)?\b"
    ),
    "it": re.compile(r"\b(?:dovreste|dovresti|dovete|devi|potete|puoi|potreste) [^\W\d_]+r(?:[mc]i|[mc]el[oaie])\b"),
    "pt": re.compile(r"\b(?:deviam|devias|deveriam|tinham de|têm de|podem|podiam) [^\W\d_]+r - (?:me|mo|ma|nos|no)\b"),
    "nl": re.compile(r"\b(?:jullie|u|je) (?:zouden|zou|moeten|moet|kunnen|kunt|kan) (?:[^\W\d_]+ )?(?:me|mij|ons)\b"),
}
"""The reader is to do it for the writer, who stands in the verb or right behind it."""

_HAS = r"(?:[^\W\d_]+ ){0,2}?"
HAS_TO: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})")
    for language, pattern in {
        "de": r"(?:(?:müsst|solltet|müsstet) ihr|ihr müsst|(?:musst|solltest) du|du musst) "
        r"(?!.* (?:haben|bekommen|kriegen|erhalten|warten|gedulden)\b)",
        "fr": r"(?:vous (?:devrez|devez)|tu (?:dois|devras)|il (?:vous|te) faudra) "
        rf"(?!{_HAS}(?:avoir|recevoir|trouver|voir|savoir|entendre|être|attendre|patienter)\b)"
        rf"{_HAS}[^\W\d_]+(?:er|ir|re) ",
        "es": r"(?:(?:tendréis|tenéis|tendrás|tienes) que|debéis|debes|deberéis|deberás) "
        r"(?!ten|recib|esper|aguard|ver |verl|encontr|haber|estar|ser )[^\W\d_]+[aeiáéí]r",
        "it": r"(?:dovrete|dovete|dovrai|devi) (?!aspett|attend|aver|ricev|pazient|vede|trova|esser)[^\W\d_]+[aei]r",
        "pt": r"(?:(?:vocês|você) (?:terão|têm|tem|vão ter|vai ter) (?:de|que)|(?:tens|terás) (?:de|que)|"
        r"(?:vocês|você) (?:precisam|precisa|devem|deve)(?: de)?) "
        r"(?!ter|receb|esper|aguard|ver |estar|ser )[^\W\d_]+[aei]r",
        "ru": r"(?:вы должны|ты должен|(?:вам|тебе) (?:нужно|надо|придётся|придется)) (?:будет )?"
        r"(?!ждать|подождать|получить|прийти)[^\W\d_]+ть",
    }.items()
}
"""What the reader is to do for whoever else it is; not to wait, nor to have it."""

WAITS: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})")
    for language, pattern in {
        "en": r"(?:you'll|you will|you) (?:have|need) to (?:wait|be patient)|(?:please )?bear with us",
        "de": r"(?:(?:müsst|müssen|musst) (?:ihr|sie|du)|ihr müsst|du musst) .*(?:warten|gedulden)",
        "fr": r"(?:vous (?:devrez|allez devoir)|tu (?:devras|vas devoir)|il (?:vous |te )?faudra) "
        r"(?:attendre|patienter)",
        "es": r"(?:tendréis|tenéis|tendrás|tienes|habrá|hay) que (?:esperar|aguardar)",
        "it": r"(?:dovrete|dovrai|tocca|bisognerà) (?:aspettare|attendere|pazientare)",
        "pt": r"(?:terão|terás|têm|tens|vão ter|vai ter|vais ter|é preciso) (?:de |que )?(?:esperar|aguardar)",
        "nl": r"(?:(?:jullie|u|je) (?:moeten|moet)|(?:moeten|moet) (?:jullie|u|je)) .*(?:wachten|geduld)",
        "ru": r"(?:придётся|придется|надо будет|нужно будет) (?:[^\W\d_]+ )?(?:подождать|ждать)",
    }.items()
}
"""The reader waits, and then it is there."""

DEMANDED: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})(?: |$)")
    for language, pattern in {
        "en": r"(?:i|we) (?:hereby |now )?(?:(?:demand|insist|require) that you|(?:call on|call upon|summon) you to)",
        "de": r"(?:verlange|verlangen|fordere|fordern|bestehe darauf|bestehen darauf)(?: (?:ich|wir|daher|nun))*"
        r"(?: ,)? (?:dass|daß) (?:sie|ihr|du)|(?:fordere|fordern) (?:(?:ich|wir|hiermit) )*(?:sie|euch|dich)\b.* auf",
        "fr": r"(?:exige|exigeons|insiste pour|insistons pour) (?:donc )?(?:que|qu') (?:vous|tu)|"
        r"(?:mets|mettons) en demeure|(?:vous|te) (?:somme|sommons) de",
        "es": r"(?:exijo|exigimos|reclamo|reclamamos) que (?:(?:me|nos|se|lo|la|los|las|le|ustedes|usted) )*"
        r"[^ ]+(?:[ae]n|[ae]|[áé]is|[ae]s)|(?:quiero|queremos) que (?:me|nos) [^ ]+|"
        r"(?:les?|os|te) (?:requiero|requerimos|conmino|conminamos|insto|instamos|intimo)",
        "it": r"(?:esigo|esigiamo|pretendo|pretendiamo) che (?:(?:mi|ci|lo|la|voi|lei) )*[^ ]+(?:iate|a|ano|i|ino)|"
        r"(?:vi|la|ti) (?:diffido|diffidiamo|intimo|intimiamo)",
        "pt": r"(?:exijo|exigimos|reclamo|reclamamos) que (?:(?:me|nos|se|o|a|os|as|vocês|você) )*"
        r"[^ ]+(?:[ae]m|[ae]|[ae]s)|(?:quero|queremos) que (?:me|nos) [^ ]+|"
        r"(?:intimo|intimamos|interpelo)",
        "nl": r"(?:eis|eisen|verlang|verlangen)(?: (?:ik|wij|we|daarom|dan ook))* dat (?:u|jullie|je|jij)|"
        r"(?:sommeer|sommeren) (?:ik |wij )?(?:u|jullie)",
        "ru": r"(?:требую|требуем)(?: от вас)?(?: ,)? (?:чтобы вы|[^ ]+ть)",
    }.items()
}
"""Who demands something of the reader by a day promises nothing by it."""
