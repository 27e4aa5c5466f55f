"""Put by without a day: let the holidays pass, nobody can vouch for Friday; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.STUDY: {
        "en": "< [no|ok|well|please|just] [,] let me|us [first|just|quickly] think|ponder|consider|sleep ~",
        "de": "< [nein|ok|bitte|na] [,] lass|lassen|lasst [sie] mich|uns [das|es|erst|noch|kurz|mal] [eine|erst] [nacht] [mal|kurz|drüber|darüber] nachdenken|überlegen|schlafen ~",
        "fr": "< [non|ok|alors|bon] [,] laisse|laissez moi|nous [y|un] [peu] réfléchir|penser|voir ~",
        "es": "< [no|ok|bueno|pues|a] [ver] [,] déjame|déjeme|dejadme|déjenme|déjanos|déjenos|dejadnos [que] [lo|me|le|nos] [lo] piense|pensar|pensarlo|consulte|consultarlo|vea|ver|mire|pensemos ~",
        "it": "< [no|ok|beh|allora] [,] fammici|fatemici|lasciami|lasciatemi|mi|ci|fammi|fatemi [lasci|faccia] [ci] pensare|riflettere|pensarci|rifletterci ~",
        "pt": "< [não|ok|bom|então] [,] deixe|deixa|deixem [me|eu|nos] [só] pensar|ver|refletir|reflectir|pensarmos ~",
        "nl": "< [nee|ok|nou] [,] laat me|mij|ons [er|het|daar|even] [even|eerst|over|nog] [over] nadenken|denken|slapen ~",
        "ru": "< [нет|так|ну] [,] дайте|дай [мне|нам] [немного|минутку|чуть] подумать|посмотреть|переварить ~",
    },
    Mark.PENDING: {
        "en": "let [us|'s] christmas|easter|summer|holidays|the [holidays|summer|weekend|fair] pass|go ~",
        "de": "lassen wir|lass uns [erst|erstmal|mal] [einmal] weihnachten|ostern|pfingsten|die|den [feiertage|sommer|ferien] vorbeigehen|vorüberziehen|rumgehen|vorübergehen ~",
        "fr": """
            laissons|laisser|laisse [d'] [abord] passer [les|l'|le|la] pâques|noël|fêtes|vacances|été|pont|ponts|week-end|rentrée|salon ~
            ne peux|pouvons|saurais [pas|rien] [vous|te] [pas|rien] garantir|promettre ~
        """,
        "es": """
            dejemos|dejamos|dejar|deja pasar [la|el|las|los|estas] navidad|navidades|fiestas|semana|pascua|verano|reyes|puente|vacaciones|feria ~
            no [le|les|te|os|se] [lo] puedo|podemos [aún|todavía] garantizar*|asegurar*|prometer* ~
        """,
        "it": """
            lasciamo|lasciare|lascia passare [la|il|le|i|l'] natale|pasqua|ferragosto|feste|ferie|estate|ponte|fiera|epifania ~
            non [le|ti|vi|ve|ne|te] [lo|ne] posso|possiamo|riesco|riusciamo [ancora] [a] garantir*|promett*|assicurar* ~
        """,
        "pt": """
            deixemos|deixamos|deixar|deixa passar [o|a|as|os] natal|páscoa|carnaval|festas|férias|verão|feriado|feira|reis|réveillon ~
            não [lhe|te|vos] posso|podemos|consigo|conseguimos [ainda] garantir|prometer|assegurar ~
        """,
        "nl": """
            [laten|laat] ~ pasen|kerst|kerstmis|pinksteren|vakantie|feestdagen ~ afwachten|voorbijgaan ~
            kan|kunnen ~ niet [echt] garanderen|beloven ~
        """,
        "ru": """
            пусть [сначала|уж|только] пройдут|пройдёт|кончатся праздник*|каникул*|отпуск* ~
            переждём|переждать|подождём ~ праздник*|каникул*|отпуск* ~
            не могу|можем|берусь [пока] гарантировать|обещать ~
            [пока|ещё] [никаких] новостей [пока|ещё] нет ~
            гарантировать|обещать [пока|ничего] не могу|можем|берусь ~
        """,
    },
}
