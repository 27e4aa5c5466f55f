"""They know that it is late, and do what they can: nothing is told or decided by it; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.FUTURE: {
        "en": """
            {we} [am|'m|are|'re|will|'ll] [do|doing] do|doing my|our|the|what|all|everything [very|level|i|we] [best|utmost|can] ~
            < doing|trying my|our best ~ >
        """,
        "de": """
            {we} tue|tu|tun|gebe|geb|geben|mache|mach ~ bestes|möglichstes|kann|können >
            tue|tu|tun|gebe|geb|geben [ich|wir] [mein|unser|was] bestes|möglichstes|ich ~ >
            {we} beeile|beeil|beeilen mich|uns ~ >
        """,
        "fr": "{we} fais|faisons|ferai|ferons [de|tout|mon|notre|au|ce] [que|mon|notre] [mieux|possible|peux|pouvons|maximum] mieux|possible|peux|pouvons|maximum ~ >",
        "es": "hago|hacemos|haré|haremos [todo] lo que|posible|mejor [puedo|podemos|pueda|podamos] >",
        "it": "faccio|facciamo|farò|faremo [del|tutto|il|quello] [il|mio|nostro|che] possibile|meglio|posso|possiamo >",
        "pt": "faço|fazemos|farei|faremos [o|tudo] [o] [que|meu|nosso|melhor|possível] posso|podemos|possível|melhor|puder >",
        "nl": """
            doe|doen [ik|wij|we] [mijn|ons|wat] best|uiterste|ik|we ~ >
            zet|zetten [ik] haast achter ~ >
        """,
        "ru": """
            < [но] [я|мы] [очень|изо] [всех] [сил] стараюсь|стараемся ~ >
            делаю|делаем все|что [все|что] [могу|можем|возможное] >
            < [но] [я|мы] тороплюсь|торопимся|ускорюсь ~ >
            в процессе >
        """,
    },
    Mark.HEARD: {
        "en": ", i|we know ~",
        "de": ", ich|wir weiß|weiss|wissen [,] [sorry|tut] [mir] [leid] >",
        "fr": ", je|nous|on sais|savons|sait [bien] >",
        "es": ", lo|ya [lo] sé|sabemos >",
        "it": ", lo so|sappiamo >",
        "pt": ", eu|nós|bem [bem] sei|sabemos >",
        "nl": ", ik|we|wij weet|weten [het|dat|t] >",
        "ru": ", [я|мы] знаю|знаем|помню|помним >",
    },
    Mark.PENDING: {
        "ru": "< [вот|но|а] как ~ закончит|закончат|освободится|вернётся|вернутся|пришлёт|пришлют|доделает|доделают|подпишет|подпишут [,] ~",
    },
}
