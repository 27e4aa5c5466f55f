"""What tells a notice or a service desk from a person in a conversation; signs as in `phrases.table`."""

# Said below machines' mail, and in the disclaimer below a person's.
NO_REPLY = """
en: does|do|can not accept|receive|process replies|answers
fr: n'accepte|n'admet pas / réponses ... pas|ni lues|traitées
es: no admite|acepta respuestas|respuesta
it: non accetta|riceve risposte
pt: não aceita|recebe respostas
en: not reply|respond to this message|email|mail|address / unattended|unmonitored mailbox|inbox|address
this|the mailbox|inbox|address ... not|longer monitored|read|checked|attended
de: postfach|mailbox|adresse ... nicht mehr? gelesen|überwacht|bearbeitet|abgerufen|betreut
fr: boîte|adresse ... n'est plus? pas? relevée|consultée|lue|surveillée / n'est plus|pas relevée|consultée|surveillée
es: buzón|cuenta|dirección ... no se|está|es revisa|lee|consulta|atiende|revisado|atendido
it: casella|indirizzo non è|viene più? letta|controllata|presidiata|monitorata|consultata
pt: caixa|endereço|conta ... não é|está mais? consultada|lida|monitorada|monitorizada|verificada
nl: mailbox|postvak|adres ... niet meer? gelezen|gecontroleerd|bekeken|gemonitord
ru: почта|ящик|адрес ... не|больше проверяется|читается|просматривается|отслеживается
de: antworten|antworte sie? nicht auf diese|dieses ... mail|email|nachricht
nicht auf diese mail|email|nachricht ... antworten|zu
fr: ne pas répondre à ce|cet|cette
es: no responda|responder|conteste|contestar a este|esta|al correo|mensaje|email|presente
it: non rispondere a|al questo|questa|presente? messaggio|mail|email? / prega di non rispondere
pt: não responda|responder a|ao este|esta|presente? e-mail|mensagem? / por favor não responda
nl: niet op dit|deze bericht|e-mail|mail ... antwoorden|reageren|beantwoorden / automatische bevestiging
ru: отвечать|отвечайте на это|него|данное письмо|сообщение? не / не отвечайте на это|данное
"""
# What a desk does with a request: a person of the conversation would say it of themselves.
DESK = """
en: support|service|office hours are
de: servicezeiten|sprechzeiten|bürozeiten|öffnungszeiten / unter der nummer
fr: conseillers sont / service est ouvert|joignable
es: horario de atención
it: servizio è attivo
pt: horário de atendimento|funcionamento
nl: wij zijn bereikbaar van|op / onze openingstijden
ru: служба|службы поддержки / режим работы
en: member of our|the ... will|shall / our|the team will be|contact|get|reply|respond|review
one of our agents|team|advisors|colleagues ... will|shall
we will|shall|aim|endeavour ... within ... hours|days / back to you within / aim|endeavour to reply|respond|answer
de: unter der ... nummer|vorgangsnummer|ticketnummer|bearbeitungsnummer / wird|werden ... bearbeitet
mitarbeiter|mitarbeiterin|team|support wird|meldet|werden ... / binnen|innerhalb ... werktagen|arbeitstagen|stunden
fr: sera|seront traité|traitée|traités|prise ... délais|délai|équipe|charge
un conseiller|collaborateur|agent vous|va
sous ... heures|ouvrés|ouvrables / notre équipe vous|va|reviendra
es: nuestro|un|uno equipo|agente|asesor|de ... atenderá|contactará|pondrá|responderá / en un plazo ... horas|días
it: presa|preso in carico / sarà|verrà evasa|gestita|elaborata|gestito / un|nostro operatore|incaricato|team|staff ...
entro ... ore|lavorativi
pt: responderemos|responderá ... possível|horas|úteis|brevidade
um|nossa|nosso atendente|agente|equipa|equipe ... contacto|contato|responderá
nl: streven ernaar / binnen ... werkdagen|werkdag|uur / een|onze medewerker|medewerkers neemt|nemen|zal
ru: специалист|менеджер|оператор|сотрудник ... свяжется|ответит / мы ответим|свяжемся ... в ближайшее
"""
# A request under its number.
NUMBERED = """
en: ticket|case|request|enquiry with|under? the? id|number / your ticket|case|reference|request number|id is
de: ticket|anfrage|vorgang mit|unter der? id|nummer
fr: ticket|demande avec|sous le|l'|l'identifiant|numéro
es: ticket|caso|solicitud con el|número
it: ticket|richiesta con il|numero
nl: ticket|melding met|onder nummer|id
de: wurde|ist ... erfasst|registriert|angelegt
fr: enregistrée|enregistré sous|avec
ru: присвоен|присвоена номер
en: registered|logged|created|assigned|opened under|with|as|reference|number
ticket|case|request|enquiry|inquiry ... has been created|opened|registered|logged
de: ticket|vorgang|fall|incident|störung ... wurde erstellt|eröffnet|angelegt
fr: ticket|dossier|incident ... été créé|ouvert|enregistré
es: ticket|caso|incidencia ... sido creado|abierto|creada|abierta / creado|abierto el|un ticket|caso
it: ticket|caso|pratica ... stato|stata creato|aperto|creata|aperta / creato|aperto un|il ticket
pt: chamado|ticket|pedido|caso|solicitação|ocorrência ... foi criado|aberto|criada|aberta
nl: ticket|melding|zaak ... is aangemaakt|geopend / is een? ticket aangemaakt|geopend
ru: тикет|заявка ... создан|создана|зарегистрирован|зарегистрирована
de: vorgangsnummer|ticketnummer|bearbeitungsnummer|aktenzeichen|fallnummer
fr: sous|avec le|la|numéro|référence numéro|référence / numéro de dossier|ticket
es: registrada|registrado|creado|creada con|bajo el|la|número / número de ticket|incidencia|caso
it: numero di ticket|pratica|protocollo / registrata|registrato con
pt: registado|registada|registrado|registrada com|sob / número de protocolo|ticket
nl: onder nummer|meldingsnummer|ticketnummer|zaaknummer / geregistreerd
ru: зарегистрировано|зарегистрирована|зарегистрирован под|с / номер обращения|заявки
"""
# How a notice speaks, and a person in a conversation seldom does.
IMPERSONAL = """
en: patchy|poor|little|sporadic internet|access|connection
de: nur sporadisch|eingeschränkt|selten / eingeschränkten|eingeschränkter zugriff
fr: accès limité|restreint
es: acceso limitado|restringido / sin acceso
it: accesso limitato|saltuario
pt: acesso limitado|restrito
nl: beperkt|beperkte toegang
ru: доступ к почте
en: currently|presently|temporarily / unavailable / limited|no access / no longer checking
away until|till ... back|returning
de: derzeit|momentan|zurzeit|aktuell / nicht erreichbar|anwesend / abwesend / wieder für sie / keinen dienst|zugriff
am nächsten arbeitstag|werktag
fr: actuellement / absent|absente / indisponible / votre courriel|message|mail
es: actualmente / ausente / no disponible / su correo|mensaje
it: attualmente / assente / non raggiungibile / senza accesso / la sua|sue mail|email
pt: atualmente|actualmente / ausente / indisponível / seu contato|contacto|e-mail|mensagem
nl: momenteel / afwezig / niet bereikbaar|aanwezig / wegens vakantie|verlof|ziekte / uw bericht|mail|e-mail
ru: в настоящее время / отсутствую / нет в офисе|на / буду на связи / нахожусь в|на / спасибо за понимание
"""
# Somebody tells what a machine of theirs says: "the automatic reply still says that we are closed".
REPORTED = """
en: automatic|automated|auto reply|response|message|email|mail|answer still? says|say|tells|said|reads|claims|states
ignore|disregard|forget the|that|my|our automatic|automated|auto reply|response|answer
the|that|my|our automatic|automated|auto reply|response was|is still|wrong|outdated
autoresponder|autoreply still? says|tells|said|reads|claims
if you get|got|receive|received|saw an|another|the|my|our? out of office
if you get|got|receive|received|saw an|another|the|my|our automatic|automated|auto reply|response
de: falls|wenn sie|du|ihr ... abwesenheitsnotiz|abwesenheitsmeldung bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet
falls|wenn sie|du|ihr ... automatische antwort bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet
fr: si vous|tu recevez|reçois|avez|as reçu? une|ma|mon|notre réponse|message automatique|d'absence
es: si recibes|recibe|recibís|salta|llega|llegó una|mi|la|nuestra respuesta|contestación automática
it: se riceve|ricevi|ricevete|arriva|arrivata una|la mia|nostra? risposta automatica
pt: se receber|receberes|recebeu|recebeste|chegar uma|a minha|nossa? resposta automática
nl: als je|u|jullie ... automatisch|automatische antwoord|reactie krijgt|kreeg|ontvangt
als je|u|jullie ... afwezigheidsmelding krijgt|kreeg|ontvangt
ru: если вам|вы ... автоответ
de: automatische|automatischen antwort|nachricht|mail|email ... steht|sagt|behauptet|schreibt
autoresponder|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsassistent noch? sagt|behauptet|schreibt
in der|unserer|eurer automatischen / in der|unserer|eurer abwesenheitsnotiz|abwesenheitsmeldung
ignorieren|ignoriert|ignoriere|vergessen|vergiss sie? bitte? die|meine|unsere automatische antwort
die|meine|unsere automatische antwort bitte? ignorieren|vergessen|stimmt|war
ignorieren|ignoriere|vergessen|vergiss sie? bitte? die|meine abwesenheitsnotiz|abwesenheitsmeldung
fr: réponse|message|mail|email automatique dit|indique|annonce|affiche|parle
dans le|la|notre réponse|message|mail automatique
ignorez|ignore|oubliez|oublie la|ma|notre réponse automatique / la|ma|notre réponse automatique était|date|est partie
es: respuesta|mensaje|correo automática|automático todavía|aún? dice|pone|indica|anuncia
en el|la|nuestra|nuestro respuesta|mensaje|correo automática|automático
ignora|ignore|ignorad|olvida|olvide la|mi|nuestra respuesta|contestación automática
la|mi|nuestra respuesta automática era|estaba|saltó / saltó la|una respuesta|contestación automática
it: risposta|messaggio|mail automatica|automatico ancora? dice|indica|riporta
nella|nel nostra|nostro? risposta|messaggio|mail automatica|automatico
ignora|ignori|ignorate|dimentica|dimentichi la mia|nostra? risposta automatica
ignora|ignori|ignorate il mio|nostro? risponditore / la mia|nostra? risposta automatica ... era|è partita
pt: resposta|mensagem|email automática|automático ainda? diz|indica|anuncia|informa
na|no nossa|nosso? resposta|mensagem|email automática|automático
ignore|ignora|ignorem|esqueça|esquece a minha|nossa? resposta automática
a minha|nossa? resposta automática estava|era|ficou
nl: automatische|automatisch antwoord|bericht|mail|reactie ... zegt|meldt|staat
in het|de|ons|onze automatische|automatisch antwoord|bericht|mail|reactie
negeer|vergeet het|dat|de|die|mijn|ons automatische|automatisch antwoord|reactie
let ... niet op het|dat|mijn|ons automatische antwoord
het|dat|mijn|ons automatische antwoord stond|klopt|was
ru: автоответ|автоответчик ... говорит|пишет|сообщает|написано / в автоответе
в автоматическом|автоматической ответе|письме
автоответ|автоответчик сработал|включился|остался / на автоответ не обращайте|обращай
не обращайте|обращай внимания на автоответ
игнорируйте|игнорируй автоответ
автоматический|автоматическое ответ|письмо|сообщение ... говорит|пишет|сообщает
pl: w automatycznej odpowiedzi|wiadomości / automatyczna odpowiedź ... mówi|informuje
"""
REPORTED_UNSPACED = ("自動返信は無視",)
# By these a person speaks to somebody of the matter between them.
INVOLVED = """
en: text|wording|copy for|of ... banner|page|website|sign|header|is|be|reads / should|could read|say
de: text|wortlaut für|auf ... banner|seite|schild|startseite|lautet|lauten
fr: texte pour|de ... bannière|page|bandeau|site|affiche
es: texto para|de|del ... banner|página|web|cartel
it: testo per|del|della ... banner|pagina|sito|cartello
pt: texto para|do|da ... banner|página|site|cartaz
nl: tekst voor|van|op ... banner|pagina|site|bord
ru: текст для|на ... баннера|страницы|сайта|баннер|сайт
en: sort|send|finish|check|do|handle|deal|read|pick|look it|this|that|them|you|with|at|up
talk|speak|chat then|soon|after
just so you / heads up / quick one / sorry / don't panic / i'll|will send|sort|finish|look / we'll|we can
de: schick|schicke|schau|schaue|mach|mache|erledige|lese ich|wir|es|mir|das|dir|ihnen
machen|sprechen|reden wir / kurze info / sorry / kümmere|kümmern
fr: verrai|vois|lirai ça|cela
je te / toi / tu as|es|vas|peux|veux|me|nous / on en|se|reprend|reparle / regarde|regarderai|envoie|enverrai
reprends|reprendrai
désolé|désolée
es: te lo|la|los|mando|envío|digo|cuento|escribo|aviso|llamo / os lo|la|mando|digo|cuento
lo miro|vemos|mando|veo / hablamos|seguimos|vemos / miro|mando|envío / perdona
it: ti rispondo|mando|scrivo|chiamo|aviso|faccio|dico|invio / guardo|guarderò|mando|manderò|vediamo|sentiamo / scusa
pt: te mando|envio|aviso|respondo|ligo|digo / falo|falar|converso|combino|vejo contigo / falamos|vemos|conversamos
mando|envio|olho|vejo|respondo
desculpa
nl: duik|pak|kijk|stuur|lees|bekijk ik|we|het / ik kijk|stuur|bekijk|pak|zie|duik / spreken|praten we / sorry
ru: тебе|тебя|ты / посмотрю|пришлю|гляну|сделаю|займусь|поговорим / извини
"""
INVOLVED_UNSPACED = tuple("相談させて お返事いただき 進めてください の件です 添付 確認しました お送りします".split())
# To nobody in particular.
SALUTED = """
en: dear sir|sender|customer|madam / dear sir or / to whom it
de: damen und herren / sehr geehrter|geehrte absender|absenderin|kunde|kundin / lieber|liebe absender|absenderin
fr: madame monsieur / cher client|expéditeur / chère cliente
es: estimado|estimada|estimados cliente|clienta|señores|remitente / estimado señor
it: gentile mittente|cliente|utente / gentili signori
pt: exmos senhores / exmos . senhores / prezado|prezada|prezados cliente|senhor|senhores / caro|cara cliente
nl: geachte heer|mevrouw|relatie|klant|afzender / beste relatie|afzender
ru: уважаемые коллеги|господа|клиенты|партнёры / уважаемый клиент|отправитель
"""
