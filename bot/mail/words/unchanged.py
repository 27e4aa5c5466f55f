"""A thing that was asked after is still as it was: address, hours, prices; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

_THINGS = {
    "en": "address|addresses|details|hours|times|price|prices|pricing|rates|fees|phone|telephone|number|numbers|names|menu|account|iban|vat|terms|team|staff|contact|contacts|logo|wording|text|texts|copy|offer|range|list|programme|title|titles|colours|data|info",
    "de": "adresse|anschrift|rechnungsadresse|lieferadresse|öffnungszeiten|sprechzeiten|geschäftszeiten|preis|preise|preisen|telefonnummer|nummer|nummern|kontaktdaten|daten|bankverbindung|konto|iban|name|namen|karte|speisekarte|preisliste|tarife|konditionen|team|ansprechpartner|ansprechpartnerin|text|texte|texten|logo|farben|titel|programm|sortiment|impressum|angaben|firmierung|liste|angebot",
    "fr": "adresse|adresses|coordonnées|horaires|prix|tarif|tarifs|numéro|numéros|téléphone|nom|noms|carte|menu|iban|rib|compte|conditions|équipe|logo|texte|textes|programme|titre|couleurs|liste|mentions|offre|gamme",
    "es": "dirección|direcciones|datos|horario|horarios|precio|precios|tarifa|tarifas|número|números|teléfono|teléfonos|nombre|nombres|carta|menú|iban|cuenta|condiciones|equipo|logo|logotipo|texto|textos|programa|título|colores|lista|oferta",
    "it": "indirizzo|indirizzi|dati|orario|orari|prezzo|prezzi|tariffa|tariffe|numero|numeri|telefono|nome|nomi|menù|menu|listino|iban|conto|condizioni|squadra|logo|testo|testi|programma|titolo|colori|lista|recapiti|offerta",
    "pt": "morada|endereço|endereços|dados|horário|horários|preço|preços|tarifa|tarifas|número|números|telefone|telefones|nome|nomes|carta|ementa|cardápio|menu|iban|conta|condições|equipa|equipe|logo|logótipo|texto|textos|programa|título|cores|lista|oferta",
    "nl": "adres|adressen|factuuradres|gegevens|contactgegevens|openingstijden|openingsuren|prijs|prijzen|tarief|tarieven|nummer|nummers|telefoonnummer|naam|namen|kaart|menukaart|menu|iban|rekening|rekeningnummer|voorwaarden|team|contactpersoon|logo|tekst|teksten|programma|titel|kleuren|lijst|prijslijst|aanbod",
    "ru": "адрес|адреса|реквизиты|данные|часы|режим|график|цена|цены|ценах|прайс|тариф|тарифы|номер|номера|телефон|телефоны|название|названия|меню|счёт|условия|состав|контакты|логотип|текст|тексты|программа|заголовок|цвета|список",
}

_SAME = {
    "en": (
        "{things} [all|also|both] stays|stay|remains|remain|stayed|remained [the|all|just] [exactly|just] same|unchanged|as",
        "{things} is|are [all|still|just|exactly] [the|exactly|still] same|unchanged|identical ~",
        "{things} has|have|has|is|are not|n't [been] changed ~",
        "same {things} as before|last|always|ever|usual ~",
        "same phone|billing|postal|delivery|opening|email {things} as before|last|always|ever|usual ~",
        "no|nothing change|changes|changed to|on|in|with [the|our] {things}",
    ),
    "de": (
        "{things} bleibt|bleiben [weiterhin|auch|alle|wohl|so|einfach|natürlich] gleich|unverändert|dieselbe|dieselben|dasselbe|derselbe|bestehen",
        "{things} bleibt|bleiben|ist|sind [so] wie gehabt|bisher|vorher|besprochen|immer|er|sie|es ~",
        "{things} ist|sind [ja|noch|immer] [noch] gleich|unverändert|dieselbe|dieselben|dasselbe|derselbe [geblieben] >",
        "{things} ist|sind [auch] [die|der|das] gleich|alte|alten geblieben ~",
        "{things} hat|haben [sich] [auch|seither|seitdem|gar|dieses] [jahr] nicht|nichts|nix geändert|verändert ~",
        "{things} wie gehabt|bisher|immer|letztes|im ~",
        "alles wie gehabt|bisher >",
    ),
    "fr": (
        "{things} reste|restent|est|sont|restera [bien|toujours] [la|le|les] même|mêmes|inchangé|inchangée|inchangés|inchangées|identique|identiques ~",
        "{things} n' a|ont pas [du] [tout] changé|bougé ~",
        "rien de changé|neuf pour|sur|dans|côté|concernant [le|la|les|nos] {things}",
        "mêmes|même {things} qu'|que avant|l'|d'|la|toujours|précédemment ~",
    ),
    "es": (
        "{things} sigue|siguen|continúa|continúan [siendo] [el|la|los|las] [mismo|misma|mismos|mismas|igual|iguales] mismo|misma|mismos|mismas|igual|iguales ~",
        "{things} sigue|siguen|continúa|continúan igual|iguales|sin|vigente|vigentes ~",
        "{things} no ha|han cambiado|variado ~",
        "mismo|misma|mismos|mismas {things} de siempre|antes ~",
    ),
    "it": (
        "{things} resta|restano|rimane|rimangono|è|sono [rimasto|rimasta|rimasti|rimaste] [sempre] [lo|la|gli|le|gli] stesso|stessa|stessi|stesse|invariato|invariata|invariati|invariate|uguale|uguali|quello|quelli|quella|quelle ~",
        "{things} non è|sono cambiato|cambiata|cambiati|cambiate ~",
        "stesso|stessa|stessi|stesse {things} di prima|sempre ~",
    ),
    "pt": (
        "{things} continua|continuam|é|são|fica|ficam|permanece|permanecem [a|o|as|os] mesma|mesmo|mesmas|mesmos|igual|iguais|inalterado|inalterada|inalterados ~",
        "{things} mantém|mantêm se|- ~",
        "{things} mantém-se|mantêm-se ~",
        "{things} não mudou|mudaram|mudamos|mudámos|alterou|alteraram ~",
        "mesmo|mesma|mesmos|mesmas {things} de sempre|antes ~",
    ),
    "nl": (
        "{things} blijft|blijven|bleef [gewoon|ook|allemaal] hetzelfde|dezelfde|gelijk|ongewijzigd|onveranderd|zoals|staan ~",
        "{things} is|zijn [nog|gewoon|allemaal|steeds] [steeds|altijd] hetzelfde|dezelfde|gelijk|ongewijzigd|onveranderd [gebleven] >",
        "{things} is|zijn [nog|ook|er] niet|niets veranderd|gewijzigd ~",
        "hetzelfde|dezelfde|zelfde {things} als vorig|voorheen|altijd|eerst|eerder ~",
    ),
    "ru": (
        "{things} [работы] остался|осталось|остались|осталась|остаётся|остаются прежним|прежними|прежней|прежние|прежний|прежняя|тем|теми|те|без|такими|таким ~",
        "{things} [работы] [всё] тот|та|те|прежний|прежние|прежняя [же] [же|самый|самые] >",
        "{things} [работы] не изменился|изменились|изменилась|изменилось|менялся|менялись|поменялся|поменялись|менялась ~",
        "{things} [работы] без изменений ~",
    ),
}

LINES = {
    Mark.ASSENT: {
        language: "\n".join(line.replace("{things}", _THINGS[language]) for line in lines)
        for language, lines in _SAME.items()
    }
}
