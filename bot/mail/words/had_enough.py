"""Nothing more from your firm, we told you twice to leave us in peace, write to this house no more; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# "We don't need anything more from you" may mean that it is all there: only a wish counts, and only a whole house.
LINES = {
    Mark.OBJECTION: {
        "en": """
            not|n't want anything [more|further|else] [to] [do] from|with your company|firm|agency|business|studio|outfit any|ever|again|anymore [more|again]
            want nothing [more|further|else] [to] [do] from|with your company|firm|agency|business|studio|outfit [any|ever|again|anymore] [more|again] >
            do not|n't [ever] contact|write|email|call|approach [to] this|our office|company|firm|practice|house|household [ever] again|anymore|further >
        """,
        "de": """
            will|wollen|möchte|möchten [ich|wir] [von|mit] ihrer|ihrem|eurer|eurem|deiner|deinem firma|agentur|studio|büro|unternehmen|laden [wirklich|gar|absolut] nichts|nix mehr
            ihr|sie|du sollt|sollen|sollst mich|uns [endlich|bitte|einfach|doch] in ruhe|frieden lassen
            gesagt|gebeten|geschrieben [,] mich|uns [endlich|bitte|einfach] in ruhe|frieden zu lassen
            kontaktieren|kontaktiert|schreiben|schreibt|belästigen|belästigt [sie|ihr] [bitte] dieses|diese|diesem|unser|unsere|unserem büro|kanzlei|praxis|firma|haus|unternehmen|familie [bitte] nicht mehr|länger >
            für uns|die|unsere|unser|das [unsere|unser|firma|gesellschaft|gmbh|unternehmen|betrieb|verein] [ein|eine] [vorläufiger|vorläufige] insolvenzverwalter|insolvenzverwalterin|sachwalter bestellt|eingesetzt|ernannt
        """,
        "fr": """
            ne|n' veux|voulons|souhaite|souhaitons plus rien [recevoir|avoir|savoir] de|avec votre|ta|vos entreprise|société|agence|studio|boîte
            dit|demandé|prié|répété [déjà] [deux|trois|plusieurs|mille|cent] [fois] de me|nous laisser [enfin] tranquille|tranquilles|en
            ne plus|pas [jamais] contacter|appeler|solliciter ce|cette|notre bureau|société|cabinet|entreprise|étude|famille >
            administrateur|mandataire|liquidateur [judiciaire] [a|est|vient|d'] [été|d'] [être] nommé|désigné ~ notre société|entreprise|association
        """,
        "es": """
            no quiero|queremos [saber] nada [más] de|con su|vuestra|tu empresa|agencia|compañía
            dicho|dije|pedido|pedí|repetido [ya] [dos|tres|mil|varias] [veces] que me|nos dejéis|dejen|deje|dejes|dejarais|dejaran|dejara en paz
            administrador|administradora concursal ~ nuestra|nuestro empresa|sociedad|compañía
        """,
        "it": """
            non voglio|vogliamo [più] [sapere] niente|nulla [più] [sapere] dalla|dal|con|della vostra|vostro|sua|suo azienda|ditta|agenzia|società
            detto|chiesto|ripetuto [già] [due|tre|mille] [volte] di lasciarmi|lasciarci in pace
            nominato|nominata ~ curatore|curatrice [fallimentare] ~ nostra|nostro società|azienda|ditta|impresa
        """,
        "pt": """
            não quero|queremos [mais|saber] [mais] nada [mais] da|do|com vossa|sua|vosso|seu empresa|agência
            disse|dissemos|pedi|pedimos [-] [vos|lhes] [já] [duas|três|mil|várias] [vezes] para|que me|nos deixarem|deixassem|deixar|deixem em paz
            administrador|administradora de|da insolvência ~ nossa|a|para empresa|sociedade|firma
        """,
        "nl": """
            wil|willen [ik|we|wij] [echt|helemaal] niets meer van|met jullie|uw|je bedrijf|bureau|studio|firma|zaak
            gezegd|gevraagd|verzocht [dat|om] [jullie|u|je] [me|mij|ons] [jullie|u|je] me|mij|ons met rust [te] moeten|moet|laten
            neem|neemt [u] [aub|alstublieft] geen contact meer op met dit|ons|deze|onze kantoor|bedrijf|praktijk|huis|familie >
        """,
        "ru": """
            [больше] ничего [больше] не хочу|хотим [больше] [знать] от|о вашей|вашего фирмы|компании|агентства|студии|фирме
            говорил|говорила|просил|просила|сказал|сказала|просили|говорили [вас|вам|уже|дважды] [уже|дважды|раз] [,] [чтобы] [вы] оставить|оставили|оставьте меня|нас в покое
            нашей|нашему [компании|фирме|обществу|ооо] назначили|назначен|назначены конкурсного|конкурсный|арбитражного|арбитражный|внешнего|внешний управляющего|управляющий
        """,
    },
}
