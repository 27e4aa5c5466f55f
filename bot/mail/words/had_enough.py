"""Nothing more from your firm, we told you twice to leave us in peace, write to this house no more; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark
from bot.mail.words.cease import MAILS

# "We don't need anything more from you" may mean that it is all there: only a wish counts, and only a whole house.
_LINES = {
    "en": """
            < [and] [please] no more|further [of] [your] @ , and|or|nor [no] [more|further] [telephone|phone] calls|visits|texts [please] >
            < [and] [please] no more|further [of] [your] @ and|or|nor [no] [more|further] [telephone|phone] calls|visits|texts [please] >
            your firm|company|studio|agency and ours|we|us|i are|'re [now] finished|done|through [with|for] [one|each|good] [another|other]
            {we} are|'re|am|'m [so] [completely] done|finished|through with you [lot|people|all|guys] >
            {we} are|'re|am|'m [so] [completely] done|finished|through with your company|firm|agency|studio|outfit >
            not|n't want anything [more|further|else] [to] [do] from|with your company|firm|agency|business|studio|outfit any|ever|again|anymore [more|again]
            want nothing [more|further|else] [to] [do] from|with your company|firm|agency|business|studio|outfit [any|ever|again|anymore] [more|again] >
            do not|n't [ever] contact|write|email|call|approach [to] this|our office|company|firm|practice|house|household [ever] again|anymore|further >
        """,
    "de": """
            < [bitte] keine briefe|@ mehr [,] und|oder [auch] [bitte] keine anrufe|telefonate|besuche [mehr] [bitte] >
            sind|seien [wir|nun|ab] [jetzt|sofort] geschiedene leute
            < [damit] sind|bin wir|ich [jetzt|endgültig] fertig mit ihnen|euch|dir >
            < wir|ich sind|bin [jetzt|endgültig] fertig mit ihnen|euch|dir >
            zwischen uns ist [es|alles] [jetzt] [endgültig] aus|vorbei >
            will|wollen|möchte|möchten [ich|wir] [von|mit] ihrer|ihrem|eurer|eurem|deiner|deinem firma|agentur|studio|büro|unternehmen|laden [wirklich|gar|absolut] nichts|nix mehr
            ihr|sie|du sollt|sollen|sollst mich|uns [endlich|bitte|einfach|doch] in ruhe|frieden lassen
            gesagt|gebeten|geschrieben [,] mich|uns [endlich|bitte|einfach] in ruhe|frieden zu lassen
            kontaktieren|kontaktiert|schreiben|schreibt|belästigen|belästigt [sie|ihr] [bitte] dieses|diese|diesem|unser|unsere|unserem büro|kanzlei|praxis|firma|haus|unternehmen|familie [bitte] nicht mehr|länger >
            für uns|die|unsere|unser|das [unsere|unser|firma|gesellschaft|gmbh|unternehmen|betrieb|verein] [ein|eine] [vorläufiger|vorläufige] insolvenzverwalter|insolvenzverwalterin|sachwalter bestellt|eingesetzt|ernannt
        """,
    "fr": """
            < plus [de|d'|aucun|aucune] @ [,] ni|et|ou [de|d'|plus] [plus] [de|d'] appels|appel|visites|visite [svp] >
            < [tout|c'] est [bel] [et] [bien] fini|terminé entre nous >
            entre nous [,] c'|tout est [bel] [et] [bien] fini|terminé >
            ne|n' veux|voulons|souhaite|souhaitons plus rien [recevoir|avoir|savoir] de|avec votre|ta|vos entreprise|société|agence|studio|boîte
            dit|demandé|prié|répété [déjà] [deux|trois|plusieurs|mille|cent] [fois] de me|nous laisser [enfin] tranquille|tranquilles|en
            ne plus|pas [jamais] contacter|appeler|solliciter ce|cette|notre bureau|société|cabinet|entreprise|étude|famille >
            administrateur|mandataire|liquidateur [judiciaire] [a|est|vient|d'] [été|d'] [être] nommé|désigné ~ notre société|entreprise|association
        """,
    "es": """
            < [ni|no] [quiero] más @ [,] ni|y llamadas|visitas [por] [favor] >
            hemos|he terminado|acabado con ustedes|vosotros|usted >
            entre nosotros [ya] [se|todo] [ha] acabó|terminó|terminado|acabado >
            no quiero|queremos [saber] nada [más] de|con su|vuestra|tu empresa|agencia|compañía
            dicho|dije|pedido|pedí|repetido [ya] [dos|tres|mil|varias] [veces] que me|nos dejéis|dejen|deje|dejes|dejarais|dejaran|dejara en paz
            administrador|administradora concursal ~ nuestra|nuestro empresa|sociedad|compañía
        """,
    "it": """
            < niente|basta [più] @ [,] né|e [più|niente] telefonate|visite|chiamate >
            con voi|lei [io] abbiamo|ho chiuso >
            < tra|fra [di] noi è [tutto] finita|finito >
            non voglio|vogliamo [più] [sapere] niente|nulla [più] [sapere] dalla|dal|con|della vostra|vostro|sua|suo azienda|ditta|agenzia|società
            detto|chiesto|ripetuto [già] [due|tre|mille] [volte] di lasciarmi|lasciarci in pace
            nominato|nominata ~ curatore|curatrice [fallimentare] ~ nostra|nostro società|azienda|ditta|impresa
        """,
    "pt": """
            < nem|não|sem mais @ [,] nem|e telefonemas|chamadas|ligações|visitas >
            acabou|acabou-se|terminou [-] [se] [tudo] [está] [tudo] entre nós >
            não quero|queremos [mais|saber] [mais] nada [mais] da|do|com vossa|sua|vosso|seu empresa|agência
            disse|dissemos|pedi|pedimos [-] [vos|lhes] [já] [duas|três|mil|várias] [vezes] para|que me|nos deixarem|deixassem|deixar|deixem em paz
            administrador|administradora de|da insolvência ~ nossa|a|para empresa|sociedade|firma
        """,
    "nl": """
            < [gelieve] geen @ meer [,] en|of [ook] geen telefoontjes|belletjes|bezoek [meer] >
            < wij|we|ik zijn|ben [helemaal|nu] klaar met jullie|u >
            wil|willen [ik|we|wij] [echt|helemaal] niets meer van|met jullie|uw|je bedrijf|bureau|studio|firma|zaak
            gezegd|gevraagd|verzocht [dat|om] [jullie|u|je] [me|mij|ons] [jullie|u|je] me|mij|ons met rust [te] moeten|moet|laten
            neem|neemt [u] [aub|alstublieft] geen contact meer op met dit|ons|deze|onze kantoor|bedrijf|praktijk|huis|familie >
        """,
    "ru": """
            < никаких [больше] @ [,] и|или [никаких] [больше] звонков|визитов [больше] >
            < между нами всё кончено >
            [больше] ничего [больше] не хочу|хотим [больше] [знать] от|о вашей|вашего фирмы|компании|агентства|студии|фирме
            говорил|говорила|просил|просила|сказал|сказала|просили|говорили [вас|вам|уже|дважды] [уже|дважды|раз] [,] [чтобы] [вы] оставить|оставили|оставьте меня|нас в покое
            нашей|нашему [компании|фирме|обществу|ооо] назначили|назначен|назначены конкурсного|конкурсный|арбитражного|арбитражный|внешнего|внешний управляющего|управляющий
        """,
}

LINES = {Mark.OBJECTION: {language: lines.replace("@", MAILS[language]) for language, lines in _LINES.items()}}
