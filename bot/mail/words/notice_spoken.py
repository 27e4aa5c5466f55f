"""Notices that somebody wrote as they speak: what they promised at home, where they will sit again, whom they left."""
# ruff: noqa: E501 - a language is one line of the table, however many phrases it has

# "I have promised not to open the laptop": on holiday, and mail lies unread.
NOT_TO_LOOK = """
en: promised|promise|vowed|sworn not|never to open|touch|check|look|switch|read ... laptop|computer|mail|emails|email|inbox|phone
de: versprochen ... rechner|computer|laptop|mails|postfach|handy ... nicht|zu|zuzulassen / versprochen ... keine mails
fr: promis|promettons de ne pas ouvrir|toucher|regarder|lire|allumer|consulter ... l'ordinateur|ordinateur|portable|mails|messagerie
es: prometido|prometí|prometimos no abrir|mirar|tocar|leer|encender ... portátil|ordenador|computadora|correo|móvil
it: promesso di non aprire|guardare|toccare|leggere|accendere ... computer|portatile|mail|posta|telefono
nl: beloofd ... laptop|computer|mail|telefoon ... dicht|niet|thuis|uit
pt: prometi|prometemos|prometido não abrir|olhar|tocar|ler|ligar|ver ... computador|portátil|e-mail|emails|correio|telemóvel
ru: обещал|обещала|обещали|пообещал|пообещала ... не открывать|включать|смотреть|трогать|читать|проверять ... ноутбук|компьютер|почту|телефон
pl: obiecałem|obiecałam|obiecaliśmy nie otwierać|włączać|czytać|sprawdzać|zaglądać ... laptopa|komputera|poczty|maili
"""

# From a day to come on: who "is back" already is there.
BACK_AT_WORK = """
en: i'll|we'll|will|shall be|sit back|again ... at|in|behind ... desk|office|shop|studio|workshop|store|practice / i'll|we'll|will|shall be ... at|in|behind my|the|our desk|office|shop|studio|workshop|store|practice again|on|from
de: ab|am|von ... bin|sitze|stehe|sind|arbeite|arbeiten ich|wir wieder ... schreibtisch|büro|laden|geschäft|werkstatt|atelier|platz|arbeit|praxis|haus
fr: serai|serons|reviens|revenons|reviendrai|rentrerai ... retour|nouveau? ... bureau|magasin|atelier|l'atelier|boutique|cabinet|poste
es: estaré|estaremos otra|de|nuevamente vez|nuevo|vuelta? ... oficina|tienda|taller|estudio|bodega|despacho|mesa|trabajo
it: da|dal|lunedì|martedì|mercoledì|giovedì|venerdì|marzo|aprile|maggio|giugno|luglio|agosto|settembre sono|siamo|sarò|saremo di|nuovamente nuovo? ... ufficio|negozio|laboratorio|studio|bottega|lavoro|scrivania
nl: op|vanaf|maandag|dinsdag|woensdag|donderdag|vrijdag ... sta|zit|ben|zijn|staan ik|we|wij weer ... winkel|kantoor|werk|bureau|werkplaats|atelier|zaak
pt: estou|estarei|estamos|estaremos de|novamente|outra volta|novo|vez? ... oficina|escritório|loja|atelier|trabalho|estúdio|secretária
ru: снова|опять буду|будем в|на|за ... мастерской|офисе|месте|магазине|столом|работе|студии / буду|будем снова|опять в|на|за ... мастерской|офисе|месте|магазине|столом|работе|студии
pl: będę|będziemy znowu|znów|ponownie w|przy|na ... pracowni|biurze|sklepie|biurku|pracy|warsztacie
"""

# What may not wait for the return, on a condition: "this cannot wait" is said of the matter.
IF_IT_BURNS = """
en: if ... on fire|burning|burns / if ... can't|cannot|won't|really wait / if ... life or|and death
de: wenn|falls|sollte ... brennt|brennen / wenn|falls ... nicht warten kann / wenn|falls ... dringend|eilig ist|sein
fr: si ... ne peut|pouvait|pourra pas attendre / si ... urgent|pressé|brûle|vie
es: si ... no puede|pueda esperar / si ... urgente|urge|arde|vida
it: se ... non può|potesse aspettare|attendere / se ... urgente|urge|brucia
nl: als|mocht|indien ... niet kan? wachten / brandt er iets|wat / als|mocht ... dringend|brandt
pt: se ... não pode|puder|pudesse esperar / se ... urgente|arder
ru: если ... горит|срочно|терпит|подождать
pl: jeśli|jeżeli|gdyby ... pali|pilne|czekać
"""

# Whoever calls them former has gone, where their mail lies unread.
FORMER_COLLEAGUE = """
en: my|our former|old|ex|previous? colleague|colleagues|team|assistant
de: meine|mein|meiner|meinen frühere|früherer|früheren|ehemalige|ehemaliger|ehemaligen kollegin|kollege|kollegen|team|assistentin
fr: mon|mes|ma ancien|ancienne|anciens|anciennes|ex collègue|collègues|équipe|assistante
es: mi|mis antigua|antiguo|antiguos|ex|anterior compañera|compañero|compañeros|colega|equipo / mi|mis excompañera|excompañero|excompañeros
it: mia|mio|miei ex|vecchia|precedente collega|colleghi|team|assistente
nl: mijn oud|voormalige|vroegere|ex collega|collega's|team / mijn oudcollega
pt: minha|meu|meus antiga|antigo|antigos|ex|anterior colega|colegas|equipa|equipe
ru: мой|моя|мои|моей|моему|моим бывший|бывшая|бывшие|бывшей|бывшему|бывшим коллега|коллеги|коллеге|коллегам
pl: moja|mój|moi|moją była|były|byli|byłą koleżanka|kolega|koledzy|koleżanką
"""

# Said by whoever goes, in the first person.
FAREWELL = """
en: goodbye|farewell to|at|in|after / i|i've|have left ... january|february|march|april|may|june|july|august|september|october|november|december|end|year|years
de: verlassen|verabschiedet|ausgeschieden
fr: j'ai quitté / je suis parti|partie / ai quitté
es: dejé|dejamos|dejado|despedí|despedido
it: ho lasciato|salutato / sono andato|andata
nl: weggegaan|vertrokken|verlaten|gestopt
pt: deixei|saí|despedi
ru: ушёл|ушел|ушла|покинул|покинула|попрощался|попрощалась
pl: odszedłem|odeszłam|pożegnałem|pożegnałam
"""

NOT_PASSED_ON = """
en: mail|mails|email|emails|messages ... not|aren't|isn't|won't|never be|being? passed|sent|going on|through
de: mails|nachrichten|post ... nicht|niemand weitergegeben|weitergereicht
fr: mails|messages|courriels ... ne me? parviennent|parvient|suivent plus|pas
es: correos|mensajes ... no me? llegan|reenvían|pasan
it: mail|messaggi ... non vengono|mi girati|girate|arrivano
nl: mails|berichten ... niet doorgegeven|doorgezet
pt: e-mails|emails|mensagens ... não me|são? chegam|passadas|passados
ru: письма|сообщения ... не доходят|передаются|доставляются
pl: maile|wiadomości ... nie docierają|są przekazywane|przesyłane
"""

ELSEWHERE = """
en: i'm|i|we|we're am|are? ... at|on|attending a|an|the? fair|exhibition|congress|convention|retreat
de: bin|sind|stehe|stehen ich|wir? ... auf|am|im|beim der|dem|einer|einem? \
messe|fachmesse|ausstellung|kongress|tagung|baustelle|lehrgang|montage
fr: je|nous suis|sommes|serai|serons ... au|à|sur|dans le|la|un|une? salon|foire|congrès|colloque|chantier
es: estoy|estamos|estaré|estaremos ... en|de la|el|un|una? feria|congreso
it: sono|siamo|sarò|saremo ... in|alla|al|a fiera|congresso|cantiere
pt: estou|estamos|estarei|estaremos ... na|no|em feira|congresso|bienal
nl: ben|zijn|sta|staan ... op|naar de|het|een beurs|vakbeurs|congres|bouwplaats
ru: я|мы|нахожусь|находимся ... на|в выставке|гастролях|конференции|ярмарке
pl: jestem|jesteśmy|będę|będziemy ... na targach|kongresie
"""
"""Where somebody works meanwhile who is at no desk; before such a place others stand whose goods go there."""
