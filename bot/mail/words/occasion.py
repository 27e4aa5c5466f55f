"""How a feast or a holiday was, asked out of courtesy: "was the opening fun? We had a great time"; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

_OCCASIONS = {
    "en": "opening|launch|wedding|party|holiday|holidays|vacation|weekend|christmas|easter|trip|honeymoon|festival|premiere|fair|birthday|christening|concert|celebration|housewarming|ceremony",
    "de": "eröffnung|hochzeit|party|feier|urlaub|ferien|wochenende|weihnachten|ostern|reise|flitterwochen|fest|festival|premiere|messe|geburtstag|taufe|konzert|einweihung|jubiläum",
    "fr": "ouverture|inauguration|lancement|mariage|fête|vacances|week-end|noël|voyage|noces|festival|première|salon|anniversaire|baptême|concert|crémaillère|vernissage",
    "es": "apertura|inauguración|lanzamiento|boda|fiesta|vacaciones|finde|fin|navidades|viaje|luna|festival|estreno|feria|cumpleaños|bautizo|concierto",
    "it": "apertura|inaugurazione|lancio|matrimonio|nozze|festa|vacanze|ferie|weekend|natale|viaggio|festival|prima|fiera|compleanno|battesimo|concerto|vernissage",
    "nl": "opening|lancering|bruiloft|trouwerij|feest|feestje|vakantie|weekend|kerst|reis|huwelijksreis|festival|première|beurs|verjaardag|doop|concert|housewarming",
    "pt": "abertura|inauguração|lançamento|casamento|festa|férias|fim|natal|viagem|lua|festival|estreia|feira|aniversário|batizado|concerto|show",
    "ru": "открытие|свадьба|праздник|отпуск|каникулы|выходные|поездка|путешествие|фестиваль|премьера|выставка|рождения|крестины|концерт|юбилей|новоселье|презентация",
}

# @ stands for an occasion; of a proof or a delivery it is asked in earnest.
_LINES = {
    "en": """
        < [and|so|hi|,] [,] how did|was|were the|your @ [go] [for|on|last|in|at] [you|everyone|saturday|sunday|friday|week|weekend|month|the] [end] >
        < [and|so] [,] was|were|did the|your @ fun|good|nice|great|lovely|go|well|everything|wonderful|a ~ ~ >
        < [i|we] [do|really] hope|trust the|your @ was|were|went ~ ~ >
    """,
    "de": """
        < [und|na] [,] war|waren die|der|das|deine|eure|ihre|dein|euer|ihr @ [denn|auch] schön|gut|toll|erfolgreich|nett|gelungen|lustig|ein [erfolg] >
        < [und|na] [,] wie war|lief|waren [denn] die|der|das|deine|eure|ihre|dein|euer|ihr @ ~ >
    """,
    "fr": """
        < [et|alors] [,] le|la|l'|les|votre|ton|ta|vos @ s'|a|ont|était|étaient [est|sont] [été|bien] [bien] passé|passée|passées|réussi|réussie|belle|beau|bien ~ >
        < [et|alors] [,] comment était|étaient|s' [est|sont] [passé|passée|passées] le|la|l'|les|votre|ton|ta|vos @ ~ >
    """,
    "es": """
        < [y] [,] cómo|qué fue|estuvo|salió|ha|tal [ido|fue|estuvo|ha] [ido] la|el|las|los|vuestra|vuestras|tu|su @ ~ ~ >
    """,
    "it": """
        < [e|allora] [,] com|come|com' è|andò|era|sono [andata|andato|andate|stata|stato] la|il|l'|le|i|vostra|sua|tua @ ~ >
    """,
    "nl": """
        < [en] [,] was|waren de|het|je|jullie|uw @ leuk|gezellig|geslaagd|mooi|goed|fijn|een ~ >
        < [en] [,] hoe was|waren|ging|verliep de|het|je|jullie|uw @ ~ >
    """,
    "pt": """
        < [e] [,] correu|correram|foi|foram bem|tudo|boa|bom|boas|bonita [bem] a|o|as|os|vossa|sua|tua @ ~ ~ >
        < [e] [,] como foi|correu|esteve|foram a|o|as|os|vossa|sua|tua @ ~ ~ >
    """,
    "ru": """
        < [ну|и|а] [,] как прошло|прошла|прошли|прошёл|было|была|был [ваше|ваша|твоё|твоя|ваш|твой|ваши|день] @ ~ >
    """,
}

LINES = {Mark.COURTESY: {language: lines.replace("@", _OCCASIONS[language]) for language, lines in _LINES.items()}}
