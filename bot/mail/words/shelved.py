"""The project itself rests: "let's pause the whole thing", "it is on ice until further notice"; as in `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from collections.abc import Mapping

from bot.mail.grammar import Mark

PROJECTS: Mapping[str, str] = {
    "en": "project|relaunch|launch|rebrand|redesign|website|campaign|collaboration|programme|venture",
    "de": "projekt|relaunch|launch|vorhaben|kampagne|website|webseite|zusammenarbeit|auftrag|umbau",
    "fr": "projet|refonte|chantier|campagne|site|collaboration|lancement",
    "es": "proyecto|campaña|web|colaboración|lanzamiento|encargo",
    "it": "progetto|campagna|sito|collaborazione|lancio|restyling",
    "pt": "projeto|projecto|campanha|site|colaboração|lançamento",
    "nl": "project|campagne|website|samenwerking|lancering|verbouwing",
    "ru": "проект|проекту|кампанию|сайт|сотрудничество|запуск",
}

ALL_OF_IT: Mapping[str, str] = {
    "en": "everything|thing|lot",
    "de": "ganze|alles",
    "fr": "tout",
    "es": "todo",
    "it": "tutto",
    "pt": "tudo",
    "nl": "alles|geheel|boel",
    "ru": "всё",
}
"""What may stand for the project where it is the writer who stops it: "everything is frozen here" tells of the weather."""

_LINES: Mapping[str, str] = {
    "en": """
        let 's|us [just|maybe|please|rather|therefore] pause|park|shelve|freeze|suspend|mothball [the|this|our|whole|entire] [whole|entire] & ~
        {we} have|need|must|want|'d|'ve|decided [like|had|decided] [to] pause|park|shelve|freeze|suspend|mothball|postpone [the|this|our|whole|entire] [whole|entire] & ~
        to|{we}|will|'ll|must|please|are|'re|'s|now put|putting|place|placing [the|this|our|whole|entire] [whole|entire] & on hold|ice|pause ~
        @ is|'s|remains|stays [now|currently|sadly|unfortunately|therefore] on hold|ice ~
        @ is|'s|remains|stays|been [now|currently|sadly|unfortunately|therefore|been] paused|frozen|shelved|suspended|mothballed ~
    """,
    "de": """
        lass|lasst|lassen [sie] uns [das|den|die|unser|unsere] & ~ pausieren|aussetzen|zurückstellen|einfrieren|parken|ruhen|verschieben ~
        lass|lasst|lassen [sie] uns [das|den|die|unser|unsere] & .. auf eis legen ~
        @ .. auf eis ~
        {we} müssen|muss|wollen|werden|möchten|haben|pausieren|stoppen [das|den|die|unser|unsere|dieses] [ganze] & .. pausieren|pausiert|zurückstellen|zurückgestellt|einfrieren|eingefroren|aussetzen|ausgesetzt|auszusetzen ~
        {we} pausieren|stoppen|verschieben [das|den|die|unser|unsere|dieses] [ganze] & ~
        @ ruht|ruhen|pausiert|pausieren [jetzt|nun|erst|vorerst|leider|erstmal|derzeit|bis|,] ~
    """,
    "fr": """
        mettons|mettre|met|mets [donc|le|la|notre|ce|cette] & en|sur pause|attente|suspens|stand-by|veilleuse ~
        mettons|mettre|met|mets en|sur pause|suspens|stand-by|veilleuse le|la|notre|ce|cette & ~
        suspendons|suspendre|gelons|geler|reportons [le|la|notre|ce|cette|l'] [ensemble] & ~
        @ est|reste|sont [donc|malheureusement|actuellement|pour] [en|l'instant] pause|suspens|suspendu|suspendue|gelé|gelée|stand-by ~
    """,
    "es": """
        dejar|dejamos|dejemos|poner|ponemos|pongamos [el|la|nuestro|nuestra|este|esta] & en|en pausa|espera|suspenso|standby ~
        aplazar|posponer|aparcar|paralizar|suspender|congelar|pausar|aplazamos|pausamos|suspendemos|paralizamos [el|la|nuestro|nuestra|este|esta] & ~
        @ queda|está|quedará|sigue [de|por] [momento|ahora] aparcado|parado|paralizado|paralizada|suspendido|suspendida|congelado|congelada|pospuesto|aplazado ~
        @ queda|está|quedará|sigue [de|por] [momento|ahora] en pausa|suspenso ~
    """,
    "it": """
        mettiamo|mettere in pausa|stand-by|sospeso [il|la|questo|questa] & ~
        mettiamo|mettere [il|la|questo|questa] & in pausa|stand-by|sospeso ~
        sospendere|sospendiamo|congelare|congeliamo|rinviare|rinviamo|rimandare|rimandiamo [il|la|questo|questa] & ~
        @ è|resta|rimane [per|purtroppo|al] [ora|momento] sospeso|sospesa|congelato|congelata|rinviato|rimandato ~
        @ è|resta|rimane [per|purtroppo|al] [ora|momento] in pausa|stand-by ~
    """,
    "pt": """
        pôr|por|colocar|pomos|colocamos|deixar|deixamos [o|a|este|esta|nosso|nossa] & em pausa|espera|suspenso|stand-by ~
        suspender|adiar|congelar|pausar|suspendemos|adiamos|congelamos [o|a|este|esta|nosso|nossa] & ~
        @ fica|está|ficará|ficou [por|para] [agora|já] suspenso|suspensa|parado|parada|congelado|congelada|adiado ~
        @ fica|está|ficará|ficou [por|para] [agora|já] em pausa|suspenso ~
    """,
    "nl": """
        @ .. in [de] ijskast|koelkast ~
        @ .. op pauze ~
        @ .. on hold ~
        laten|laat we|ons [het|de|dit|ons] [hele] & .. parkeren|pauzeren|uitstellen|stilleggen|stilzetten ~
        {we} pauzeren|parkeren|stoppen|bevriezen [het|de|dit|ons|onze] [hele] & ~
        @ ligt|staat [voorlopig|even|nu|dus|helaas] stil ~
    """,
    "ru": """
        @ на паузу|паузе ~
        @ .. заморожен*|приостановлен* ~
        на паузу [наш|этот|весь] & ~
        приостановить|приостанавливаем|приостановим|заморозить|замораживаем|заморозим [наш|этот|весь|пока|всё] [наш|этот|весь|пока] & ~
    """,
}


def _filled(lines: str, language: str) -> str:
    projects = PROJECTS[language]
    return lines.replace("@", projects).replace("&", f"{projects}|{ALL_OF_IT[language]}")


LINES = {Mark.SHELVED: {language: _filled(lines, language) for language, lines in _LINES.items()}}
