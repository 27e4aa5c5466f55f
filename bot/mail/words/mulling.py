"""Still chewing on it, soon, honestly, no decision yet, one of us drags his feet; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.STUDY: {
        "en": """
            < [{we}|we|i] ['re|'m|am|are|'s|is] [all] still chewing|mulling|pondering|brooding|deliberating [it|this|that|things|on|over|them] [over|it|this|that|things] >
        """,
        "de": """
            kaue|kauen|brüte|brüten|grüble|grübeln [ich|wir] [noch|immer|gerade] [noch] [da|daran|darüber|drauf|drüber] [daran|darüber|drauf|drüber] [herum|rum|nach] >
        """,
        "fr": """
            rumine|ruminons|cogite|cogitons|gamberge|gambergeons [encore|toujours] [un] [peu] >
        """,
        "es": """
            sigo|seguimos|estoy|estamos [aún|todavía] dándole|dándoles|rumiando|rumiándolo|meditándolo [vueltas] >
        """,
        "it": """
            sto|stiamo [ancora] rimuginando|meditando|ruminando|rimuginandoci [ancora] [sopra|su] >
        """,
        "pt": """
            estou|estamos [ainda] a matutar|remoer|ruminar|magicar [nisso|nisto|no|na] [assunto|proposta] >
            estou|estamos [ainda] matutando|ruminando|remoendo [nisso|nisto] >
        """,
        "nl": """
            zit|zitten|loop|lopen [ik|we|wij] [er|hier] [nog] [op|over] te kauwen|broeden|dubben|piekeren >
        """,
        "ru": """
            всё|ещё|пока [ещё] перевариваю|перевариваем|обмозговываю|обмозговываем|раздумываю|раздумываем >
        """,
    },
    Mark.PENDING: {
        "en": """
            < soon|shortly [,] honest|honestly|promise|really|truly >
            < keep your hair|shirt on [,] ~ coming >
        """,
        "de": """
            < bald [,] ehrlich|wirklich|ehrenwort >
            < nur die ruhe [,] ~ kommt|kommen [noch] >
            < bisher|bislang|noch|vorerst|leider|derzeit [noch] keine entscheidung|einigung [gefallen] >
            würfel [sind] [da|noch] noch nicht gefallen
            partner|chef|chefin|vorstand|kollege|kollegin|notar|vermieter|mitgründer trödelt|trödeln|bummelt|zaudert [leider|noch|etwas|mal] [wieder] [,] >
        """,
        "fr": """
            < bientôt [,] promis|juré|vraiment >
            pas|aucune [encore|de] [de] décision pour l'|le instant|moment >
            associé|associés|associée|patron|patronne|chef|collègue|notaire traîne|traînent|tergiverse|tergiversent [encore|un] [peu] [,] >
        """,
        "es": """
            < pronto , de verdad >
            < pronto , prometido|palabra >
            < tranquilo|tranquila|tranquilos|calma [,] que ya va|viene|llega >
            socio|socios|socia|jefe|jefa|casero|notario va|van|anda con retraso [,] >
        """,
        "it": """
            < presto [,] giuro|promesso|davvero >
            < per ora|adesso nessuna decisione >
            socio|soci|capo|collega|notaio tergiversa|tergiversano|temporeggia|tentenna|nicchia [ancora] [,] >
        """,
        "pt": """
            < em breve [,] a|prometo|juro [sério] >
            sócio|sócios|chefe|patrão|colega está|anda a empatar|arrastar [isto|isso] [,] >
        """,
        "nl": """
            < binnenkort|gauw|snel [,] eerlijk|echt|beloofd >
            < rustig maar [,] het|ze|'t komt|komen [eraan|er] [aan] >
            vennoot|vennoten|compagnon|baas|collega|notaris treuzelt|treuzelen|draalt [nog|weer] [,] >
        """,
        "ru": """
            < скоро [,] честно|правда|честное [слово] >
            партнёр|партнёров|начальник|шеф|директор|нотариус тянет|тормозит [,] [извините|простите] >
        """,
    },
    Mark.HEARD: {
        "en": "consider me|us [duly] nudged|reminded|chased|poked >",
        "de": "fühle|fühlen [ich|wir] mich|uns [hiermit] erinnert|ermahnt|angestupst|gestupst >",
    },
}
