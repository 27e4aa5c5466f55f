"""What is asked after out of kindness: the holiday, the journey, the children; nobody owes an answer. In the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# Each ends its sentence: "how is the weekend looking for the shoot" asks.
LINES = {
    Mark.COURTESY: {
        "en": """
            how was|were|'s|are|is [your|the] [long|little] weekend|holiday|holidays|vacation|trip|flight|honeymoon|easter|christmas|kids|baby|family|ones|wife|husband|mum|dad >
            [did|have] [you] had|have [a|an] good|nice|lovely|great|relaxing [long] weekend|holiday|break|trip|flight|vacation >
        """,
        "de": """
            wie war|waren [der|die|das|dein|euer|ihr|eure|ihre|deine] [denn] urlaub|wochenende|ferien|reise|flug|feiertage|weihnachten|ostern >
            [ein] schönes|gutes|tolles|schöne|gute|schönen|guten wochenende|ferien|feiertage|reise|urlaub|flug gehabt|verbracht >
            wie geht 's|es [denn] der|dem|den|ihrer|deiner|eurer|deinen|euren|ihren kleinen|kindern|familie|frau|mann|mutter|baby >
        """,
        "fr": """
            passé|passée|eu de|un|une|d' [très] bonnes|bonne|bon|belles|excellentes|excellent [longues] vacances|week-end|weekend|fêtes|congés|pâques|séjour|voyage|retour >
            se|s' sont|est [bien|très] [bien] passées|passés|passé [vos|tes|les|votre|ton|le] [vacances|congés|voyage|week-end] >
        """,
        "es": """
            [habéis|has|ha|han] pasado|tenido|pasaras|pasarais|tuvierais|pasases|pasaseis [unas|un|las|el] [muy] buenas|buen|felices|bonitas|bien|estupendas [las|el|un|unas] [buenas] vacaciones|fin|puente|fiestas|viaje|navidades|verano [de] [semana] >
            qué tal [las|el|han|ha] [ido|las|el] vacaciones|fin|puente|viaje|fiestas [de] [semana] >
        """,
        "it": """
            come|com' è|sono [stato|stata|state|andato|andata|andate|andati] [il|le|i|la|l'] [tuo|vostro|suo|tue|vostre|sue] vacanze|ferie|viaggio|weekend|ponte|feste|gita|rientro >
            come sta|stanno|va [il|la|i|le|l'] [tuo|tua|vostra|sua|vostro] piccola|piccolo|piccoli|bimba|bimbo|bambini|bambina|figli|figlia|figlio|mamma|moglie|marito|famiglia|salute|influenza >
            passato|passata|passate|passati [un|delle|una] [bel|bene|buon|buone|belle|bella|piacevole] [il|le] weekend|vacanze|ferie|feste|ponte|natale|pasqua >
            tutto bene a|in|da|lì [da] casa|famiglia|voi|te >
            sopravvissuti|sopravvissuto|sopravvissuta a|al|alla|alle|agli|ai ~ >
        """,
        "pt": """
            como|que foi|foram|correu|correram|tal [a|o|as|os] [tua|vossa|sua|tuas|vossas|suas] férias|viagem|feriado|fim|fds|páscoa|natal|carnaval|passeio|voo [de] [semana] >
            correu|correram bem [a|o|as|os] férias|viagem|fim|feriado|regresso|voo [de] [semana] >
            [e] as|o|a [tuas|vossas|suas] férias|fim|viagem [de] [semana] [,] [foram|foi] que|boas|bom|boa [tal] >
            como está|estão|vai|vão [a|o|as|os] [tua|teu|vossa|sua|teus|vossos|seus] pequena|pequeno|bebé|bebê|miúdos|crianças|filhos|filha|filho|família|mãe|esposa|marido|mulher|saúde >
        """,
        "nl": """
            [een] lekker|leuk|fijn|goed|mooi|goeie|goede|fijne|leuke|heerlijk|heerlijke weekend|vakantie|reis|vlucht|kerst|feestdagen gehad|achter [de] [rug] >
            alles goed|oké|ok met|bij [de|je|jullie|uw] kleine|kleintje|kinderen|kids|baby|gezin|familie|vrouw|man|dochter|zoon|hond|jou|jullie|u|thuis >
            hoe was|waren [de|je|jullie|het|uw] weekend|vakantie|reis|vlucht|feestdagen|kerst >
            weer [een] [beetje] uitgerust|opgeknapt|bijgekomen|geland|beter >
        """,
        "ru": """
            как [вы|ты] [там] съездил|съездила|съездили|отдохнул|отдохнула|отдохнули|доехал|доехали|доехала|долетел|долетели|долетела|добрался|добрались|добралась|выходные|отпуск|каникулы|праздники >
            как [прошли|прошёл|прошла|провели|там|поживает|поживают] [твоя|твой|твои|ваша|ваш|ваши] выходные|отпуск|поездка|малышка|малыш|дети|ребёнок|сын|дочка|дочь|семья|жена|муж|здоровье|мама|самочувствие >
            как чувствует|чувствуете|чувствуешь себя [твоя|твой|ваша|ваш] [малышка|малыш|сын|дочка|жена|муж|мама] >
            хорошо|нормально|удачно [вы|ты] доехали|долетели|отдохнули|съездили|добрались|доехал|долетел|отдохнул|съездил|добрался >
        """,
    },
}
