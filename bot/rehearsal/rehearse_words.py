"""Who the pretend clients of `courtside rehearse` are, and what is written, in each language of the shipped letters."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.followup.wording import full_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """A client of one language, and the sentences that are said to and by them."""

    person: str
    firm: str
    project: str
    subject: str
    hello: str
    asks: str
    promises: str
    away: str
    delivers: str

    def letter(self, to: str, words: str, own: str) -> str:
        return f"{self.hello.format(name=to.split()[0])}\n\n{words}\n\n{own.split()[0]}"


MANNERS: Mapping[str, Manners] = {
    "en": Manners(
        person="Bob Miller", firm="Acme Ltd", project="Acme website", subject="Texts for the start pages",
        hello="Hello {name},", asks="Could you send us the texts for the three start pages?",
        promises="I'll send you the texts by {day}.",
        away="Thank you for your message. I am out of the office and will be back on {day}.",
        delivers="here are the texts, all of them.",
    ),
    "de": Manners(
        person="Jutta Kern", firm="Nordlicht GmbH", project="Website Nordlicht", subject="Texte für die Startseiten",
        hello="Guten Tag {name},", asks="Könnten Sie uns bitte die Texte für die drei Startseiten schicken?",
        promises="ich schicke Ihnen die Texte bis zum {day}.",
        away="Vielen Dank für Ihre Nachricht. Ich bin ab dem {day} wieder im Büro.",
        delivers="anbei die Texte.",
    ),
    "fr": Manners(
        person="Camille Durand", firm="Atelier Bleu", project="Site Atelier Bleu", subject="Textes des pages d'accueil",
        hello="Bonjour {name},", asks="Pourriez-vous nous envoyer les textes des trois pages d'accueil ?",
        promises="je vous envoie les textes avant le {day}.",
        away="Merci pour votre message. Je suis absente et de retour le {day}.",
        delivers="voici les textes.",
    ),
    "es": Manners(
        person="Lucía Gómez", firm="Casa Verde", project="Web de Casa Verde", subject="Textos de las portadas",
        hello="Hola, {name}:", asks="¿Podría enviarnos los textos de las tres portadas?",
        promises="le enviaré los textos antes del {day}.",
        away="Gracias por su mensaje. Estoy fuera de la oficina y vuelvo el {day}.",
        delivers="aquí están los textos.",
    ),
    "it": Manners(
        person="Marco Rossi", firm="Studio Riva", project="Sito Studio Riva", subject="Testi delle pagine iniziali",
        hello="Buongiorno {name},", asks="Potrebbe inviarci i testi delle tre pagine iniziali?",
        promises="Le mando i testi entro il {day}.",
        away="Grazie per il messaggio. Sono fuori ufficio e torno il {day}.",
        delivers="ecco i testi.",
    ),
    "pt": Manners(
        person="Teresa Lima", firm="Casa Azul", project="Site Casa Azul", subject="Textos das páginas iniciais",
        hello="Olá, {name},", asks="Poderia enviar-nos os textos das três páginas iniciais?",
        promises="envio os textos até {day}.",
        away="Obrigada pela sua mensagem. Estou fora do escritório e volto no dia {day}.",
        delivers="aqui estão os textos.",
    ),
    "nl": Manners(
        person="Sanne Bakker", firm="Molen BV", project="Website Molen", subject="Teksten voor de startpagina's",
        hello="Beste {name},", asks="Kunt u ons de teksten voor de drie startpagina's sturen?",
        promises="ik stuur u de teksten uiterlijk {day}.",
        away="Dank voor uw bericht. Ik ben afwezig en vanaf {day} weer bereikbaar.",
        delivers="hier zijn de teksten.",
    ),
    "ru": Manners(
        person="Ольга Петрова", firm="Северный свет", project="Новый сайт", subject="Тексты для главных страниц",
        hello="{name}, здравствуйте!", asks="Пришлите, пожалуйста, тексты для трёх главных страниц.",
        promises="пришлю тексты до {day}",
        away="Спасибо за ваше письмо. Меня нет в офисе, вернусь {day}",
        delivers="вот тексты, все три.",
    ),
}  # fmt: skip
"""As people write who know each other from work; a Russian year ends in a full stop of its own."""


def manners(language: str) -> Manners:
    """In a language that has no client here, one who writes English."""
    return MANNERS.get(language, MANNERS["en"])


def spoken(day: date, language: str) -> str:
    """A day with its year, in the language of who says it."""
    return full_day(day, language if language in MANNERS else "en")
