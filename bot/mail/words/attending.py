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
        rf"(?:there will|there'll) be {COUNT} of us|(?:i'll|we'll) (?:expect|see|be expecting) you(?! to )|"
        r"(?:i|we) (?:can|could|will) (?:receive|welcome|host) you|(?:i'll|we'll) (?:receive|welcome|host) you",
        "de": r"bestätigen? (?:(?:ich|wir|ihnen|hiermit|gern|gerne) )*(?:meine|unsere) (?:teilnahme|anwesenheit)|"
        r"bestätigen? (?:(?:ich|wir|ihnen|hiermit|gern|gerne) )*(?:mein|unser) kommen|"
        r"(?:bin|sind) (?:ich|wir) (?:gern |gerne )?(?:dabei|anwesend)|(?:ich bin|wir sind) (?:gern |gerne )?dabei|"
        r"(?:erwarte|erwarten|empfange|empfangen) (?:ich |wir )?(?:sie|euch|dich)|"
        r"(?:ich|wir|kann|können|würde|würden) (?:sie|euch|dich) (?:[^ ]+ ){0,4}empfangen|"
        r"(?:wir gehen|gehen wir) (?:online|live)",
        "fr": r"confirm(?:e|ons) (?:bien )?(?:ma|notre) (?:présence|venue|participation)|"
        r"(?:serai|serons) (?:bien )?(?:présente?s?|là|des vôtres)|participer(?:ai|ons)|assister(?:ai|ons)|"
        r"(?:vous|te|t') (?:attends|attend|attendons|reçois|reçoit|recevons|recevrai|recevrons|recevoir|"
        r"accueille|accueillons|accueillerons|accueillir)",
        "es": r"confirm(?:o|amos) (?:mi |nuestra |la )?(?:asistencia|presencia|participación)|asistir(?:é|emos)|"
        r"(?:estaré|estaremos) (?:allí|ahí|presentes?)|confirm(?:o|amos) que "
        r"(?:voy|vamos|iré|iremos|estaré|estaremos|asistiré|asistiremos)|"
        rf"seremos (?:unos |unas )?{COUNT}|(?:os|te|les?) (?:espero|esperamos|esperaré|esperaremos)|"
        r"(?:os|te|les?) (?:recibo|recibimos|recibiré|recibiremos|puedo recibir|podemos recibir)|recibir(?:os|te|les?)|"
        r"(?:llegaré|llegaremos)(?: (?:sobre|a|hacia) .*)?$",
        "it": r"conferm(?:o|iamo) (?:la )?(?:mia|nostra) (?:presenza|partecipazione)|parteciper(?:ò|emo)|"
        r"(?:ci sarò|ci saremo|sarò presente|saremo presenti)|"
        r"(?:vi|ti) (?:aspetto|aspettiamo|ricevo|riceviamo|riceveremo|accogliamo|accoglieremo|ospitiamo)|"
        r"(?:riceve|accoglie|ospita)r[vt]i|"
        r"(?:arriverò|arriveremo)(?: (?:verso|alle) .*)?$",
        "pt": r"confirm(?:o|amos) (?:a )?(?:minha |nossa )?(?:presença|participação|comparência)|"
        r"(?:espero|esperamos|aguardo|aguardamos) (?:por )?(?:você|vocês|vós)(?= |$)|"
        r"(?:estou|estamos|ficamos|cá estaremos) à (?:vossa|sua|tua) espera|esperamo (?:vos|lo|los)|"
        r"(?:recebemos|receberemos|receber|acolher) (?:você|vocês|vos)|recebemo (?:vos|lo|los)|"
        r"(?:posso|podemos|consigo|conseguimos) recebê los?|"
        r"(?:estarei|estaremos) presentes?|(?:vou|vamos) (?:participar|comparecer)|participarei|comparecerei|"
        rf"seremos (?:uns |umas )?{COUNT}|(?:chegarei|chegaremos)(?: (?:pelas|às|por) .*)?$",
        "nl": r"bevestig(?:en)? (?:(?:ik|wij|we|u|je|hierbij|graag) )*(?:mijn|onze) (?:aanwezigheid|komst|deelname)|"
        r"(?:ontvangen|ontvang|verwelkomen|verwachten|verwacht) (?:we|wij|ik) (?:jullie|u|je)"
        r"(?=$| (?:graag|om|hier|bij|in|op) )|"
        r"(?:(?:we|wij|ik) (?:kunnen|kan|zullen|zal)|(?:kunnen|kan|zullen|zal) (?:we|wij|ik)) (?:jullie|u|je) "
        r"(?:(?:graag|hier|bij ons|op kantoor|om|uur|\d+|[a-z]+ uur) ){0,4}(?:ontvangen|verwelkomen)|"
        r"(?:ben|zijn) (?:(?:ik|we|wij) )?(?:er ook bij|erbij|aanwezig|van de partij)",
        "ru": r"подтвержда(?:ю|ем) (?:сво[её] |наше |моё |мое )?(?:участие|присутствие)|"
        r"(?:буду|будем) (?:присутствовать|участвовать)|"
        r"(?:ждём|жду|примем|приму|встретим|(?:можем|могу|готовы?|сможем|смогу|рады?|рада) (?:принять|встретить)) "
        r"(?:вас|тебя)|(?:вас|тебя) (?:ждём|жду|примем|приму|встретим)",
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
    lorry truck laster lkw lastwagen camion camión camião caminhão vrachtwagen грузовик
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
