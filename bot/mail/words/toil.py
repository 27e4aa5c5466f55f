"""Still at it, and hard put to it; what is only a way of speaking says nothing; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "fr": "{we} [ne] sais|savons|sait plus où donner de la tête",
        "es": """
            no sé|sabemos ni|ya cómo|dónde me|nos llamo|llamamos|meterme
            no doy|damos abasto
        """,
        "it": """
            non so|sappiamo più come|dove mi|ci chiamo|chiamiamo|giro|girarmi
            non so|sappiamo più dove sbattere|mettere la testa|le mani
        """,
        "pt": "não sei|sabemos [mais] para|pra onde me|nos virar|viro",
        "ru": "голова идёт|кругом [кругом]",
        "de": "{we} weiß|wissen [gerade|nicht] [nicht] mehr [,] wo mir|uns der kopf steht",
        "nl": "{we} weet|weten niet meer waar mijn|ons hoofd staat",
        "en": "{we} do n't know whether|if {we} 'm|am|are coming or going",
    },
    Mark.PENDING: {
        "en": """
            still|are|am|'re|'m [still] battling|wrestling|struggling|fighting|grappling with|over ~
            still chasing|sorting|gathering|collecting|putting|pulling [up|for|after|out|it|together] ~
        """,
        "de": """
            kämpfe|kämpfen|ringe|ringen|streiten|schlage|schlagen [ich|wir] [uns|mich] [noch|immer|gerade|weiterhin] [noch] [mit|um] [dem|der|den|unserem|unserer] ~
        """,
        "fr": """
            [on|nous] se|nous bat|battons|débat|débattons|bagarre [encore|toujours] [encore|toujours] avec ~
            train de rassembler|réunir|compiler|finaliser|rédiger|trier|préparer|chercher|récupérer|finir|terminer ~
            ce|cela|ça ne sera pas avant ~
        """,
        "es": """
            seguimos|sigo|andamos|ando|continuamos|estamos|estoy [todavía|aún] peleándo*|peleando|luchando|lidiando|batallando|liados|liado|liada con ~
            seguimos|sigo|todavía|aún [estamos|estoy] recopilando|reuniendo|buscando|juntando ~
            estamos|andamos|sigo|seguimos|estoy|ando [todavía|aún] a|en vueltas|ello con ~
        """,
        "it": """
            stiamo|sto|siamo|sono [ancora|sempre] combattendo|lottando|litigando|impazzendo con|per ~
            stiamo|sto ancora|sempre raccogliendo|cercando|mettendo|recuperando ~
            siamo|sono [ancora|sempre] alle prese con ~
        """,
        "pt": """
            continuamos|continuo|ainda|andamos|estamos|seguimos [ainda|andamos|estamos] a|em|na lutar|batalhar|batalha|luta com ~
            ainda|continuamos|continuo [andamos|estamos] a juntar|reunir|recolher|procurar ~
            estamos|seguimos|continuamos [ainda] lutando|batalhando|brigando com ~
            ainda|seguimos|continuamos [estamos|tô] juntando|reunindo|correndo|procurando ~
            andamos|estamos|ando|continuamos [ainda] às voltas com ~
        """,
        "nl": """
            worstel|worstelen|vecht|vechten|stoei|stoeien [ik|we|wij] [nog|steeds] [steeds|altijd] met ~
        """,
        "ru": """
            воюем|воюю|бьёмся|бьюсь|мучаемся|мучаюсь|возимся|вожусь|разбираемся [пока|ещё|все] с|над|со|за ~
            пока|ещё|всё [ещё] собираем|собираю|ищем|ищу ~
        """,
    },
}
