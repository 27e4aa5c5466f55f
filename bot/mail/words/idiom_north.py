"""Set phrases of every act in English, German, Dutch and Russian; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.TALK: {
        "en": """
            < [do] come|drop|swing|pop|stop by|round|over|in [and] [see|visit|any|some|one] [us|time|day]
        """,
        "de": """
            komm|kommt|kommen|schau|schaut|schauen [sie] [doch|gern|gerne|einfach|ruhig|unbedingt] mal vorbei|rein ~
            war|waren|wars [heuer|diesmal|wieder|echt] ~ los
        """,
        "nl": """
            kom|komen [jullie|u] [gerust|gezellig|vooral|zeker] [eens|een] [keer|een] langs|kijken|binnen ~
        """,
        "ru": """
            заходите|приходите|заезжайте|заглядывайте [как] [нибудь|к] [в] гости|нам|к|посмотреть ~
        """,
    },
    Mark.OBJECTION: {
        "en": """
            matter|case|claim|dispute|it|this is|lies [now] before|with the|a court|courts|tribunal|judge|ombudsman
            refrain|desist from [any|all|further|writing|contacting] ~
        """,
        "de": """
            sehen|sieh|seht [sie] [bitte] [künftig|in] ~ von weiteren|jeglichen|weiterer schreiben|mails|nachrichten|kontakt|kontaktaufnahme|anfragen|erinnerungen|mahnungen|korrespondenz ab
            liegt|ist [jetzt|nun|bereits|inzwischen] beim|vor gericht|amtsgericht|landgericht|schlichter|ombudsmann
            auftrag|vertrag widerrufen|angefochten|gekündigt|storniert|aufgelöst , ~ schreiben|mails|nachrichten|kontakt|forderung|forderungen
        """,
        "nl": """
            zaak|geschil|kwestie ligt|is [nu|inmiddels] bij|voor de rechter|rechtbank|kantonrechter|geschillencommissie
            wens|wensen|wil|willen [ik|wij|we] [niet|geen] [meer|verder] [door|verder] [u|jullie] benaderd|lastiggevallen|aangeschreven|contact ~
        """,
        "ru": """
            дело|вопрос|спор [уже|теперь] [находится|рассматривается|передан|передано] в суде|суд|прокуратуру|арбитраж
        """,
    },
    Mark.ASK: {
        "en": """
            {we} should|would|'d be [most|very|really|extremely|much] grateful|obliged|thankful|glad|indebted for|if|to ~
        """,
        "de": """
            [wäre|wären|bin|bleiben] ~ verbunden|dankbar , wenn|falls ~
        """,
        "nl": """
            [zou|zouden] [ik|wij|we] [het] [zeer|erg|op] prijs stellen [als|indien|wanneer] ~
            prijs stellen [we|wij|ik] [het] op|als|indien ~
        """,
        "ru": """
            [буду|будем|был|была|были] [бы] [очень|крайне] признателен|признательна|признательны|благодарен|благодарна|благодарны [,] если|за ~
        """,
    },
    Mark.REVIEW: {
        "de": """
            {we} ~ [erst] weiter|loslegen|starten|anfangen|weitermachen|beginnen , wenn|sobald ~
        """,
        "nl": """
            pas|verder [verder|door|beginnen|starten] als|zodra we|wij|ik|jullie|u ~
        """,
        "ru": """
            сможем|сможет|начнем|продолжим [только] [тогда] [,] когда|как|если ~
        """,
    },
    Mark.ORDER: {
        "en": """
            < [just|then|also] use|replace|remove|delete|cut|shorten|swap|lose|kill|scrap|bin|drop|rename|enlarge|reduce|increase|move|ditch|tweak|trim|crop the|that|it|this|our|those|these|all|a|both|every|her|his|any|one ~
            < make|turn|set it|the|that|this|them ~ bigger|smaller|larger|darker|lighter|blue|red|green|bold|shorter|longer|simpler|brighter|wider|warmer ~
        """,
        "de": """
            < [bitte|dann|also] nehmen|ändern|streichen|ersetzen|tauschen|löschen|drucken|verwenden|korrigieren|verschieben|entfernen|ergänzen|kürzen|veröffentlichen sie ~
            < [bitte|dann|also] [doch] lass|lasst|lassen [sie] [doch|bitte] [die|den|das|alles|es|ihn|ihr] ~ weg|raus|drin|stehen|so|aus|fallen ~
            < [bitte|dann|also] mach|macht|machen [sie] [doch|bitte] ~ größer|kleiner|dunkler|heller|kürzer|fetter|breiter|schmaler|weg|raus|rein ~
            < [bitte|dann|also] setz|setzt|setzen|schreib|schreibt|schreiben|stell|stellt|druckt|druck [sie] [doch|bitte|lieber] [die|den|das] ~ statt|oben|unten|rein|drauf|dazu|darunter|darüber ~
        """,
        "nl": """
            < [ok|oké|dan] [toch] haal|verander|vervang|verwijder|schrap|wissel|voeg|verplaats|print|publiceer [toch|maar|nog|even] de|het|die|dat|deze|dit|alle|onze ~
            < [dan] [toch] doe|neem|kies|pak|gebruik|houd|hou [toch|dan] maar|toch|de|die|het ~
            < [dan] laat|maak|zet [toch|dan] [maar] de|het|die|dat|alles|hem ~ weg|staan|groter|kleiner|zo|eruit|erbij|boven|onder|online|donkerder|lichter ~
        """,
        "ru": """
            < [тогда|давайте|лучше|просто] уберите|убери|поменяйте|замените|поставьте|используйте|оставьте|оставляйте|печатайте|публикуйте|запускайте|берите|добавьте|исправьте|удалите|выкладывайте|перенесите|увеличьте|уменьшите|сократите|катите|верните ~
        """,
    },
    Mark.HERE: {
        "en": """
            {we} return|enclose|attach|submit|forward|present|supply|provide|tender [to] [you] herewith|hereby|the|our|my|a|your ~ , signed|countersigned|duly|completed|executed|as|for ~
            {we} return|enclose|attach|submit|forward|send herewith|hereby ~
            herewith|hereby [the|our|my|is|are|attached|enclosed] ~
            enclosed|attached , ~
        """,
    },
    Mark.DECIDED: {
        "en": """
            without|beyond [a] [any] doubt|question >
            hands down >
            no contest|question|brainer >
            < approved|agreed|accepted|confirmed [as|with|by|on|subject|,|in|and|w] ~
        """,
        "de": """
            ohne [jeden] zweifel|frage >
            keine frage >
            mit abstand >
        """,
        "nl": """
            zonder [enige] twijfel >
            met stip >
            zet|zetten|gooi|gooien ['t|het|hem|m|die] maar online|live ~
        """,
        "ru": """
            без вариантов|сомнений|вопросов|сомнения >
            однозначно >
        """,
    },
    Mark.STUDY: {
        "de": """
            {we} rede|reden|spreche|sprech|sprechen|telefoniere|schnacke|quatsche [noch|nochmal|erst|das|es|mal|grad|gleich|heute|morgen|später] mit ~
        """,
        "nl": """
            {we} praat|praten|spreek|spreken|bel|bellen|overleg|overleggen [nog|eerst|het|even|vanavond|morgen|hierover] [even|nog] met ~
        """,
        "ru": """
            {we} [еще|сначала] поговорю|переговорю|посоветуюсь|созвонюсь|покажу|переговорим|посоветуемся [с|со] ~
            < [ок|принял|понял] [,] покажу|передам|перешлю|поговорю|посоветуюсь|спрошу|уточню ~
        """,
    },
    Mark.PENDING: {
        "de": """
            {we} ~ nicht [mehr] dazu|hin|durch|rum
            komme|komm|kommen [ich|wir] ~ nicht [mehr] dazu|durch|hin
        """,
    },
    Mark.CLOSING: {
        "nl": """
            is|zijn ~ wat ons|mij betreft rond|klaar|afgerond|compleet|akkoord
            is|zijn [deze|dit|de|het|alles] ~ rond|compleet|afgerond >
        """,
        "en": """
            that|which concludes|completes ~ round|phase|part|side ~
        """,
    },
}
