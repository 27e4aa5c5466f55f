"""That the writer comes to something, by language: "je confirme ma présence jeudi" answers, and nothing comes then."""

import re
from collections.abc import Mapping

from bot.mail.grammar import Mark

ATTENDS: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})(?: |$)")
    for language, pattern in {
        "en": r"confirm (?:my|our) (?:attendance|presence|participation)|(?:i|we) (?:can )?confirm (?:that )?"
        r"(?:i'll|we'll|i will|we will) be there|(?:i'll|we'll|i will|we will) (?:attend|be attending|be joining)|"
        r"(?:i'll|we'll|i will|we will) (?:definitely |certainly |gladly )?be there",
        "de": r"bestätigen? (?:(?:ich|wir|ihnen|hiermit|gern|gerne) )*(?:meine|unsere) (?:teilnahme|anwesenheit)|"
        r"bestätigen? (?:(?:ich|wir|ihnen|hiermit|gern|gerne) )*(?:mein|unser) kommen|"
        r"(?:bin|sind) (?:ich|wir) (?:gern |gerne )?(?:dabei|anwesend)|(?:ich bin|wir sind) (?:gern |gerne )?dabei",
        "fr": r"confirm(?:e|ons) (?:bien )?(?:ma|notre) (?:présence|venue|participation)|"
        r"(?:serai|serons) (?:bien )?(?:présente?s?|là|des vôtres)|participer(?:ai|ons)|assister(?:ai|ons)",
        "es": r"confirm(?:o|amos) (?:mi |nuestra |la )?(?:asistencia|presencia|participación)|asistir(?:é|emos)|"
        r"(?:estaré|estaremos) (?:allí|ahí|presentes?)|confirm(?:o|amos) que "
        r"(?:voy|vamos|iré|iremos|estaré|estaremos|asistiré|asistiremos)",
        "it": r"conferm(?:o|iamo) (?:la )?(?:mia|nostra) (?:presenza|partecipazione)|parteciper(?:ò|emo)|"
        r"(?:ci sarò|ci saremo|sarò presente|saremo presenti)",
        "pt": r"confirm(?:o|amos) (?:a )?(?:minha |nossa )?(?:presença|participação|comparência)|"
        r"(?:estarei|estaremos) presentes?|(?:vou|vamos) (?:participar|comparecer)|participarei|comparecerei",
        "nl": r"bevestig(?:en)? (?:(?:ik|wij|we|u|je|hierbij|graag) )*(?:mijn|onze) (?:aanwezigheid|komst|deelname)|"
        r"(?:ben|zijn) (?:(?:ik|we|wij) )?(?:er ook bij|erbij|aanwezig|van de partij)",
        "ru": r"подтвержда(?:ю|ем) (?:сво[её] |наше |моё |мое )?(?:участие|присутствие)|"
        r"(?:буду|будем) (?:присутствовать|участвовать)",
    }.items()
}

LINES = {
    Mark.DECIDED: {
        "en": """
            confirm my|our attendance|presence|participation ~
            confirm [that] i|we 'll|will be there|present|attending ~
        """,
        "de": "bestätige|bestätigen [ich|wir] [ihnen|gern] meine|unsere|mein|unser teilnahme|anwesenheit|kommen ~",
        "fr": """
            confirme|confirmons [bien] ma|notre présence|venue|participation ~
            confirme|confirmons que je|j'|nous|on [y] serai|serons|sera là|présent|présents|présente ~
        """,
        "es": """
            confirmo|confirmamos [mi|nuestra|la] asistencia|presencia|participación ~
            confirmo|confirmamos que voy|vamos|iré|iremos|estaré|estaremos|asistiré|asistiremos ~
        """,
        "it": "confermo|confermiamo [la] [mia|nostra] presenza|partecipazione ~",
        "pt": "confirmo|confirmamos [a] [minha|nossa] presença|participação|comparência ~",
        "nl": "bevestig|bevestigen [ik|wij|we] [hierbij|graag] mijn|onze aanwezigheid|komst|deelname ~",
        "ru": "подтверждаю|подтверждаем [своё|наше|моё] участие|присутствие ~",
    },
}
