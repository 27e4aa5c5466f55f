"""How something is written or looks is to stop, in the words of an objection to our letters; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.PEACEFUL: {
        "en": "writing|spelling|printing our|my|the|her|his|their [company|firm|full|own] name|names|title|titles|headline|headlines|heading|headings|brand|word|words|price|prices|date|dates ~",
        "de": "unseren|unsere|meinen|meine|den|die [vollen] namen|firmennamen|titel|überschrift|überschriften|wörter|preise|daten [immer] [so|groß|klein|falsch] zu schreiben|drucken ~",
        "fr": "écrire notre|nos|mon|le|les nom|noms|titre|titres|marque|mots|prix|dates ~",
        "es": "escribir nuestro|nuestros|mi|el|los|la|las nombre|nombres|título|títulos|titulares|marca|palabras|precios|fechas ~",
        "it": "scrivere il|i|la|le [nostro|nostri|mio|nostra] nome|nomi|titolo|titoli|marchio|parole|prezzi|date ~",
        "pt": "escrever o|os|a|as [nosso|nossos|meu|nossa] nome|nomes|título|títulos|marca|palavras|preços|datas ~",
        "nl": "onze|mijn|de|het naam|namen|titel|titels|koppen|merknaam|woorden|prijzen|datums ~ te schrijven|drukken ~",
        "ru": "писать [наше|наши|моё|мою|эти|все] название|названия|заголовки|заголовок|имя|имена|слово|слова|фамилию|цены|даты ~",
    },
}
