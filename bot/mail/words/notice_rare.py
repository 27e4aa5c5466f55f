"""Sentences that only notices have: mail that nobody reads meanwhile, more mail than people; as in `notice`."""
# ruff: noqa: E501 - a language is one line of the table, however many phrases it has

UNREAD = """
en: won't|not|don't|never ... read|reading|see|seeing|check|checking|open|access ... mail|mails|email|emails|inbox|message|messages
de: lese|lesen|rufe|prüfe|sehe|bearbeite ... keine|nicht mails|mail|emails|nachrichten|post / keinen zugriff
fr: ne|n' ... pas|plus lire|lirai|lis|consulter|consulterai|consulte / pas accès à|aux mes|ma|mails
es: no leeré|leo|leeremos|consultaré|consulto|revisaré|reviso / sin|no acceso|tengo ... correo
it: non leggerò|leggo|leggeremo|controllerò|controllo|consulterò / non ... accesso
pt: não lerei|leio|consultarei|consulto|verei|vejo / sem acesso ao|a
nl: lees|beantwoord|bekijk ... niet|geen mail|mails|berichten|e-mail|email / lees|beantwoord ... mail|mails|berichten niet / geen toegang
ru: не читаю|проверяю|буду|смогу ... читать|проверять|почту|письма / доступа к почте
pl: nie czytam|odczytuję|sprawdzam|będę ... poczty|wiadomości|maili
"""

CONTACTED_UNSPACED = ("お問い合わせいただき", "お問い合わせありがとう", "お問合せいただき")
"""Beside the words of `absence`."""

# A desk says "we", or nothing of itself.
ALONE = """
en: i've|i'll|i'm|i'd / i have|will|opened|asked|passed
de: ich|mir|mich
fr: j'ai / je vous|lui|leur
es: yo|conmigo / he abierto|pasado|pedido
it: ho aperto|passato|chiesto
pt: eu|comigo
nl: ik|mij
ru: я|мне|меня
"""

# To whom an authority passes on what it got; a person says who that is.
OFFICE = """
en: relevant|appropriate|responsible department|office|service|officer|authority|section
de: zuständige|zuständigen|entsprechende|entsprechenden stelle|abteilung|fachabteilung|behörde|sachbearbeitung|sachbearbeiter|amt|referat|fachbereich
fr: service|services|bureau|direction compétent|compétents|compétente|concerné|concernés
es: departamento|servicio|área|unidad|oficina|órgano competente|correspondiente
it: ufficio|servizio|settore|uffici competente|competenti
pt: setor|serviço|departamento|área|órgão competente|responsável
nl: bevoegde|betreffende|verantwoordelijke afdeling|dienst|instantie|behandelaar
ru: соответствующий|соответствующее|соответствующую|профильный|профильное|компетентный отдел|подразделение|службу|орган|управление|департамент
pl: właściwego|właściwej|odpowiedniego|odpowiedniej wydziału|działu|komórki|jednostki
"""
OFFICE_UNSPACED = ("担当課", "担当部署", "関係部署")

# How long a shop's messenger says that answers take, as nobody says of one letter.
USUAL = """
en: we|our team usually|typically|normally|generally reply|respond|answer|replies|responds / usually|typically|normally reply|respond within|in|the
de: wir antworten|reagieren normalerweise|üblicherweise|meist|meistens|gewöhnlich / in der regel|normalerweise antworten|reagieren wir / antworten in der regel
fr: nous répondons généralement|habituellement|normalement|en / répondons ... en général|dès que possible / répondons généralement|habituellement
es: normalmente|habitualmente|generalmente respondemos|contestamos / solemos responder|contestar / respondemos normalmente|habitualmente
it: di solito|normalmente|generalmente rispondiamo / rispondiamo di solito|normalmente|generalmente|solitamente / solitamente rispondiamo
pt: normalmente|geralmente|habitualmente respondemos / costumamos responder / respondemos normalmente|geralmente
nl: we|wij reageren|antwoorden meestal|doorgaans|normaal|gewoonlijk / meestal|doorgaans reageren|antwoorden we|wij
ru: обычно мы? отвечаем / отвечаем обычно
pl: zwykle|zazwyczaj odpowiadamy / odpowiadamy zwykle|zazwyczaj
"""

VOLUME = """
en: may|can|will|might take us? up to ... days|hours|weeks / take longer than usual|normal / back of the queue|line / second|duplicate|another email|emails|ticket|tickets|message|messages
de: bis zu ... tage|tagen|werktage|werktagen|stunden dauern / länger als üblich|gewöhnlich / zweite|erneute|weitere mail|email|nachricht|anfrage
fr: jusqu'à ... jours|heures / plus longtemps|long que d'habitude|d'ordinaire / second|deuxième|autre message|courriel|mail|email
es: tardar hasta|más ... días|horas|habitual|normal / segundo|otro correo|mensaje|email
it: fino a ... giorni|ore / più tempo del solito / seconda|altra|altre mail|email|richiesta
pt: demorar|levar até|mais ... dias|horas|habitual|normal / segundo|outro email|mensagem|pedido
nl: tot|wel ... dagen|werkdagen|uur duren / langer dan gebruikelijk|normaal / tweede|nieuwe mail|email|bericht
ru: занять|составить|занимать до ... дней|часов / дольше обычного / повторное|повторные|второе письмо|письма|сообщение
en: high|large|increased|unusual|exceptional volume|number|amount of / response|reply|waiting|processing times|time ... longer|delayed|extended
de: hohen|erhöhten|hohem|starken anfrageaufkommens|aufkommens|anfragevolumens|anfrageaufkommen|aufkommen / bearbeitung|beantwortung ... dauern|verzögern|verzögert
fr: grand|important nombre|volume de|d' / délais ... allongés|rallongés|longs
es: gran|elevado|alto volumen|número de / tiempos|plazos de respuesta
it: elevato|gran|alto numero|volume di / tempi di risposta
pt: grande|elevado|alto volume|número de / tempo|prazo de resposta
nl: grote|groot|hoge aantal|hoeveelheid|drukte / langer duren|wachten
ru: большого|большое|большим количества|количество|количеством|объёма|объёмом
pl: dużą|dużej|duża liczbę|liczby|liczba|ilość|ilości
"""
