"""Answers that name a day and bring nothing then: who comes, whom they expect, how long it lasts, what goes live."""

import re
from collections.abc import Mapping

from bot.mail.grammar import Mark

COUNT = (
    r"(?:\d{1,3}|two|three|four|five|six|eight|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|dois|duas|"
    r"três|quatro|sete|oito|dez|doze|vinte)"
)

ATTENDS: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{pattern})(?: |$)")
    for language, pattern in {
        "en": r"confirm (?:my|our) (?:attendance|presence|participation)|(?:i|we) (?:can )?confirm (?:that )?"
        r"(?:i'll|we'll|i will|we will) be there|(?:i'll|we'll|i will|we will) (?:attend|be attending|be joining)|"
        r"(?:i'll|we'll|i will|we will) (?:definitely |certainly |gladly )?be there|"
        rf"(?:there will|there'll) be {COUNT} of us|(?:i'll|we'll) (?:expect|see) you",
        "de": r"bestätigen? (?:(?:ich|wir|ihnen|hiermit|gern|gerne) )*(?:meine|unsere) (?:teilnahme|anwesenheit)|"
        r"bestätigen? (?:(?:ich|wir|ihnen|hiermit|gern|gerne) )*(?:mein|unser) kommen|"
        r"(?:bin|sind) (?:ich|wir) (?:gern |gerne )?(?:dabei|anwesend)|(?:ich bin|wir sind) (?:gern |gerne )?dabei|"
        r"(?:erwarte|erwarten) (?:ich |wir )?(?:sie|euch|dich)|(?:wir gehen|gehen wir) (?:online|live)",
        "fr": r"confirm(?:e|ons) (?:bien )?(?:ma|notre) (?:présence|venue|participation)|"
        r"(?:serai|serons) (?:bien )?(?:présente?s?|là|des vôtres)|participer(?:ai|ons)|assister(?:ai|ons)|"
        r"(?:vous|t') (?:attends|attendons)",
        "es": r"confirm(?:o|amos) (?:mi |nuestra |la )?(?:asistencia|presencia|participación)|asistir(?:é|emos)|"
        r"(?:estaré|estaremos) (?:allí|ahí|presentes?)|confirm(?:o|amos) que "
        r"(?:voy|vamos|iré|iremos|estaré|estaremos|asistiré|asistiremos)|"
        rf"seremos (?:unos |unas )?{COUNT}|(?:os|te|les?) (?:espero|esperamos|esperaré|esperaremos)|"
        r"(?:llegaré|llegaremos)(?: (?:sobre|a|hacia) .*)?$",
        "it": r"conferm(?:o|iamo) (?:la )?(?:mia|nostra) (?:presenza|partecipazione)|parteciper(?:ò|emo)|"
        r"(?:ci sarò|ci saremo|sarò presente|saremo presenti)|(?:vi|ti) (?:aspetto|aspettiamo)|"
        r"(?:arriverò|arriveremo)(?: (?:verso|alle) .*)?$",
        "pt": r"confirm(?:o|amos) (?:a )?(?:minha |nossa )?(?:presença|participação|comparência)|"
        r"(?:estarei|estaremos) presentes?|(?:vou|vamos) (?:participar|comparecer)|participarei|comparecerei|"
        rf"seremos (?:uns |umas )?{COUNT}|(?:chegarei|chegaremos)(?: (?:pelas|às|por) .*)?$",
        "nl": r"bevestig(?:en)? (?:(?:ik|wij|we|u|je|hierbij|graag) )*(?:mijn|onze) (?:aanwezigheid|komst|deelname)|"
        r"(?:ben|zijn) (?:(?:ik|we|wij) )?(?:er ook bij|erbij|aanwezig|van de partij)",
        "ru": r"подтвержда(?:ю|ем) (?:сво[её] |наше |моё |мое )?(?:участие|присутствие)|"
        r"(?:буду|будем) (?:присутствовать|участвовать)",
    }.items()
}

BEGINS = frozenset(
    """
    start starts begin begins beginne beginnen fange fangen starten commence commençons débute débutons démarrons
    empezamos empiezo comenzamos arrancamos iniziamo inizio cominciamo começamos começo iniciamos начинаем начнём начнем
    """.split()
)
ENDED = frozenset(
    """
    finish finishes end ends fertig durch finis finit finissons termine terminons terminamos acabamos termino acabo
    finiamo terminiamo finisco stoppen eindigen klaar заканчиваем закончим
    """.split()
)
"""What began one day and ends another is named by both: neither brings anything to the reader."""

FURNITURE = frozenset(
    """
    furniture chairs desks shelves fridge boiler bricks carpet möbel stühle regale backofen kühlschrank fliesen teppich
    meubles chaises frigo chaudière carrelage moquette muebles sillas estanterías horno nevera caldera azulejos
    mobili sedie scaffali forno frigorifero caldaia piastrelle móveis mobiliário cadeiras prateleiras frigorífico
    caldeira meubels stoelen koelkast tegels мебель стулья холодильник плитка
    """.split()
)
"""What is brought to the writer's own house, and never to the reader."""

GOES_LIVE: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(
        r"^(?:(?:et|donc|alors|oui|ok) )*(?:(?:re)?mettez|(?:re)?mets|publiez|lancez)(?: |$).{0,60}\ben (?:ligne|prod)|"
        r"^(?:(?:et|donc|alors|oui|ok) )*(?:publiez|lancez) "
    ),
    "de": re.compile(
        r"^(?:(?:und|dann|also|ja|ok|bitte|gern|gerne) )*(?:(?:stellen|schalten|setzen|nehmen) sie|"
        r"(?:stell|schalt|schalte|setz|stellt|schaltet|setzt) (?:es|das|die|den|alles|sie|ihn))(?: |$)"
        r".{0,60}\b(?:online|live|frei)$"
    ),
    "ru": re.compile(r"^(?:(?:и|да|тогда) )*(?:выложите|опубликуйте|запускайте|запустите|выкладывайте|публикуйте) "),
}
"""In these languages what is bidden of the reader looks like the writer's own; the others tell by the ending."""

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
