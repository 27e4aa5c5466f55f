"""What pretend people write, by language and by what they mean with it."""

from collections.abc import Mapping
from datetime import date

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}

Phrases = Mapping[str, tuple[str, ...]]

PHRASES: Mapping[str, Phrases] = {
    "en": {
        "asked": (
            "Could you send us the {thing}?",
            "Please send us the {thing} when you have a moment.",
            "We still need the {thing}. Can you send them to us?",
        ),
        "asked again": (
            "Thanks! One more thing: could you send us the {thing} as well?",
            "Great, thank you. Can you also send us the {thing}?",
        ),
        "explained": (
            "Any format is fine. Could you send us the {thing}?",
            "The sizes we have are enough. Please send us the {thing}.",
        ),
        "closed": ("Thanks, all good!", "Perfect, that is all we need. Thank you!"),
        "delivered": (
            "here are the {thing}, all of them.",
            "Attached are the {thing}.",
            "I have attached the {thing}.",
        ),
        "promised": ("I'll send you everything by {day}.", "You will have it by {day}."),
        "moved": ("it will take longer, sorry. You will have it by {day}.", "sorry, I need more time: by {day}."),
        "acknowledged": ("thanks, I will look at it.", "Got it, thanks! I will have a look."),
        "asked back": ("which format do you need?", "what size should they have?"),
        "away": ("I am on holiday until {day} and will look at it then.",),
        "away notice": ("Thank you for your message. I am out of the office and will be back on {day}.",),
        "objected": (
            "please stop writing to us. We do not want any more mails from you.",
            "Do not contact us again. Our lawyer will write to you.",
        ),
        "beside": ("I put the {thing} on our drive last night.", "everything is on the drive now, the {thing} too."),
    },
    "de": {
        "asked": (
            "Könnten Sie uns bitte die {thing} schicken?",
            "Bitte schicken Sie uns die {thing}.",
        ),
        "asked again": ("Vielen Dank! Könnten Sie uns auch noch die {thing} schicken?",),
        "explained": ("Das Format ist egal. Könnten Sie uns bitte die {thing} schicken?",),
        "closed": ("Danke, alles bestens!",),
        "delivered": ("anbei die {thing}.", "im Anhang finden Sie die {thing}."),
        "promised": ("ich schicke Ihnen alles bis zum {day}.", "Sie bekommen alles bis zum {day}."),
        "moved": ("ich brauche länger, Sie bekommen alles bis zum {day}.",),
        "acknowledged": ("danke, ich schaue es mir an.",),
        "asked back": ("in welchem Format brauchen Sie das?",),
        "away": ("ich bin bis zum {day} im Urlaub.",),
        "away notice": ("Vielen Dank für Ihre Nachricht. Ich bin ab dem {day} wieder im Büro.",),
        "objected": ("bitte schreiben Sie uns nicht mehr.",),
        "beside": ("die {thing} liegen jetzt auf unserem Laufwerk.",),
    },
}

THINGS = {
    "en": "texts photos logos invoices drawings prices names captions contracts maps".split(),
    "de": "Texte Fotos Logos Rechnungen Zeichnungen Preise Namen Unterlagen Verträge Karten".split(),
}

GREETINGS = {"en": "Hi {name},\n\n{words}\n\n{own}", "de": "Hallo {name},\n\n{words}\n\n{own}"}


def spoken(day: date, language: str) -> str:
    """A day as people write it, in a way that can be read one way only."""
    month = MONTHS[language][day.month - 1]
    return f"{day.day}. {month} {day.year}" if language == "de" else f"{day.day} {month} {day.year}"
