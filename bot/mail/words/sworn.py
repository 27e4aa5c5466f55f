"""Words beside a bare day: that it is meant ("promise", "echt", "giuro"), and that it is for what is left."""

SWORN = {
    "en": frozenset(
        "promise promised honest honestly seriously really truly swear definitely certain surely fail cross".split()
    )
    | {
        "heart",
        "honour",
        "word",
        "without fail",
        "for sure",
        "cross my heart",
        "you have my word",
        "my word",
        "word of honour",
        "guaranteed",
        "not a day later",
        "not an hour later",
        "not a minute later",
        "scout's",
        "scouts",
        "pinky",
        "hand on heart",
    },
    "de": frozenset("echt versprochen verspreche versprech ehrlich wirklich ehrenwort schwöre garantiert".split())
    | {
        "definitiv",
        "bestimmt",
        "hoch und heilig",
        "schwör",
        "großes",
        "indianerehrenwort",
        "indianer",
        "pfadfinderehrenwort",
        "hand drauf",
        "drauf",
        "wahr",
        "sicher",
        "keinen tag später",
        "keine stunde später",
        "keine minute später",
    },
    "nl": frozenset("echt beloofd beloof erewoord zeker zweer eerlijk gegarandeerd serieus".split())
    | {"hart", "zeker weten", "geen dag later", "geen uur later", "geen minuut later"},
    "fr": frozenset("juré promis sérieusement vraiment garanti promets jure parole sûr sûre".split())
    | {
        "sans faute",
        "c'est promis",
        "promis !",
        "c' est promis",
        "pas un jour de plus",
        "pas une heure de plus",
        "pas une minute de plus",
        "c' est la bonne",
        "craché",
        "honneur",
        "sur l'honneur",
        "croix",
    },
    "es": frozenset("juro prometo prometido palabra garantizado serio verdad".split())
    | {"sin falta", "lo prometo", "ni un día más", "palabrita", "honor", "seguro", "segura"},
    "it": frozenset("giuro prometto promesso davvero parola garantito giurin".split())
    | {"senza falta", "lo prometto", "sul serio", "senza fallo", "non un giorno di più", "giurin", "giurello", "onore"},
    "pt": frozenset("juro prometo prometido palavra garantido sério verdade".split())
    | {"sem falta", "com certeza", "de certeza", "nem mais um dia", "honra"},
    "ru": frozenset("клянусь честно правда обещаю обещаем точно наверняка железно гарантирую честное".split())
    | {"честное слово", "зуб", "ни днём позже", "пионерское", "зуб даю"},
}
"""What tells that a day is meant."""

STRESSING = frozenset(
    """
    this time once and for all it's it is i you be will this time really no excuses very my of have without
    diesmal dieses mal halt eben jetzt aber ganz und ich dir ihnen euch es ist das s wird
    deze keer nu ik je het dat hoor
    cette fois pour de bon c ce sera est je te vous le ça
    esta vez ahora sí te os se lo en de por que
    questa volta te lo ve sul ti vi è
    desta vez a te lhe
    на этот раз теперь уже даю слово вам тебе с утра утром вечером первым делом
    first thing morning evening early scout's honour pinky on my heart hand
    früh abend vormittag nachmittag morgen als allererstes erstes gleich in der auf
    ochtend vroeg avond meteen als eerste op mijn het
    à la première heure matin matinée soir dans journée d' bois fer de
    a primera primerísima última hora por la mañana tarde noche del niño jesús
    in mattinata prima di tutto alla mattina sera subito d'
    logo de manhã cedo à primeira hora da tarde noite
    then dann dan alors donc entonces pues allora então entao тогда et y e en и
    """.split()
)
"""Small words that may stand beside the oath."""

LEFT = frozenset(
    """
    rest remainder remaining balance other others second third fourth fifth ii iii iv vi last difference
    restliche restlichen rest übrige übrigen andere anderen zweite zweiten dritte dritten letzte letzten differenz
    restbetrag resterende overige andere tweede derde laatste verschil restant
    reste restant restante restants restantes autre autres second seconde deuxième troisième dernier dernière derniers
    dernières solde suite différence
    resto restantes otro otra otros otras segundo segunda tercero tercera cuarto cuarta quinto quinta último última
    últimos últimas demás diferencia saldo
    altro altra altri altre secondo seconda terzo terza quarto quarta ultimo ultima ultimi ultime restanti rimanenti
    rimanente differenza
    restante outro outra outros outras terceiro terceira diferença
    остаток остальное остальные остальных второй вторая вторую второе третий третья третью последний последнюю
    последние оставшиеся оставшееся разница разницу
    """.split()
)
"""What is left when one thing is done."""

MISSING = frozenset(
    """
    missing outstanding fehlen fehlenden manquent manquants manquantes faltan faltantes mancano mancanti faltam
    ontbreken ontbrekende недостающие недостающих
    """.split()
)
"""So too, and of all that is to come."""
