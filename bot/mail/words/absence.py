"""What auto-replies say, by what it tells: who is away, who has left, what was received."""

# Each line is one language, phrases between slashes (see `phrases.table` for their signs).

AUTOMATIC = """
en: automatic|automated|automatically|auto reply|response|answer / auto reply|response|responder / autoreply
autoresponse / autoresponder / automatic|automated ... message|e-mail|email|mail|notification|confirmation
automatically generated / auto generated / automatically ... reply|respond|answer
out of office|town auto|automatic|autoreply reply?|response?
de: automatische|automatisch|autom antwort|nachricht|mail|email|rückmeldung|benachrichtigung
automatisch|maschinell ... generiert|erzeugt|erstellt|versendet|verschickt|versandt|gesendet
automatisch|maschinell ... verschickte|generierte|erstellte
abwesenheitsnotiz / abwesenheitsnachricht / abwesenheitsmeldung / abwesenheitsassistent
abwesenheitsbenachrichtigung / automatisierte antwort|nachricht / eingangsbestätigung
fr: réponse|message|courriel|accusé|mail|e-mail|notification ... automatique / automatiquement
message d'absence / avis d'absence / notification d'absence / répondeur automatique
es: respuesta|mensaje|correo|contestación ... automática|automático|automatizado|automatizada / automáticamente
aviso de ausencia / mensaje de ausencia
it: risposta|messaggio|mail|notifica ... automatica|automatico / automaticamente / messaggio di assenza
avviso di assenza / autorisposta / risponditore automatico
pt: resposta|mensagem|aviso|e-mail|email ... automática|automático / automaticamente / mensagem de ausência
aviso de ausência / resposta de ausência
nl: automatisch|automatische antwoord|bericht|reactie|e-mail|mail|beantwoording|ontvangstbevestiging
automatisch ... gegenereerd|verstuurd|verzonden|aangemaakt|gegenereerde / afwezigheidsbericht
afwezigheidsmelding / afwezigheidsassistent
ru: автоматический|автоматическое|автоматическая ответ|сообщение|письмо|уведомление|рассылка / автоматически
автоответ / автоответчик
pl: automatyczna|automatyczne odpowiedź|wiadomość|powiadomienie / automatycznie / autoodpowiedź
wiadomość ... wygenerowana|wygenerowano / wiadomość o nieobecności
others: autosvar / automatiskt svar / automatisk svar / automaattinen vastaus / automatická odpověď
otomatik yanıt / automatikus válasz / răspuns automat / automātiska atbilde / automaatvastus
automatinis atsakymas / samodejni odgovor / automatski odgovor / αυτόματη απάντηση / frånvaromeddelande
fraværsmelding / αυτόματο μήνυμα / automatikus üzenet
"""
AUTOMATIC_UNSPACED = tuple(
    piece.strip()
    for piece in """
    自動返信 / 自動応答 / 自動送信 / 自动回复 / 自动答复 / 自動回覆 / 자동 회신 / 자동응답 / 不在通知 /
    不在のお知らせ / 自動的に送信 / 自動で送信 / 자동 응답 / תשובה אוטומטית / رد تلقائي
    """.split("/")
)

ABSENT = """
es: estoy de viaje
it: in viaggio
pt: em viagem
nl: op reis
ru: в поездке
fr: en voyage
de: auf|in fortbildung|schulung|seminar
fr: en formation|stage|séminaire
es: en un? curso|seminario|formación
it: in un? corso|formazione / impegnato|impegnata in un?
pt: em formação
nl: volg ... cursus|training|opleiding
ru: на обучении|учёбе|учебе|курсах
en: on a? training|course / attending ... training|course
en: i|i'm|we|im ... out of the? office|town|country
out of the? office until|till|from|and|with|today|this|on|for|starting|through|between
i|i'm|we ... away from the|my? office|desk|work|email|e-mail|mail
i|i'm|we ... on my? annual|maternity|paternity|parental|sick|medical|family|study|summer|extended|bereavement? \
leave|vacation|holiday|holidays|sabbatical|honeymoon|pto
i|i'm ... away until|till|from|on|this|for|through / away until|till|from / i ... not be? in the? office
currently away|out|unavailable|travelling|traveling / am|i'm ... out until|till|through / i ... out of office
not be? at|in my? desk|office|work / no longer works|work here|for|at / i|i'm ... attending a conference|training
office|we ... closed for|until|from|between|over / my|our office is closed / taking time|some off
i|i'm travelling|traveling / will be unavailable
limited|no|intermittent|little|sporadic access to my? e-mail|email|emails|mail|internet
i ... not be reading|checking ... email|mail|e-mail
de: bin|befinde|bis|derzeit|momentan|aktuell ... nicht im büro|haus|dienst / nicht im büro|haus|dienst
bin|ich ... abwesend|verreist|unterwegs|ausser|außer haus?|hauses?
ich|bin|habe ... keinen|nicht dienst / auf kur / für sie da
ich|bin|mich ... im|in urlaub|elternzeit|mutterschutz|jahresurlaub|dienstreise|weihnachtsurlaub|sommerurlaub
im urlaub / in elternzeit|mutterschutz|elternkarenz / nicht|erst|wieder ... erreichbar / außer|ausser haus
unser büro ist ... geschlossen / wir ... betriebsferien|betriebsurlaub / auf dienstreise|geschäftsreise
bin ... krank|erkrankt|krankgeschrieben
keinen|eingeschränkten|begrenzten|nur zugriff auf meine? e-mails?|mails?|emails?|postfach / nicht am platz
meine abwesenheit|abwesenheitszeit
fr: actuellement en déplacement|congé|vacances|formation
suis|serai|je ... absent|absente|indisponible / absent|absente du|jusqu'au|de|depuis|jusqu
en congé|congés|vacances|déplacement|arrêt / je ... en congé|congés|vacances|déplacement|formation
suis|serai ... hors du bureau / pas au|à|à mon bureau / nos bureaux ... fermés
congé maternité|parental|paternité|maladie / pas|peu accès à ma|mes messagerie|mails|e-mails|courriels
de retour le|lundi|mardi|mercredi|jeudi|vendredi / pendant|durant mon absence
es: estoy|estaré|me|encuentro ... fuera de la? oficina|despacho|país / fuera de la? oficina
estoy|estaré|encuentro|encontraré ... ausente|vacaciones|baja / de vacaciones / ausente hasta|desde|de
permiso|baja por? maternidad|paternidad|médica|maternal / no estaré|estoy ... disponible|oficina
sin acceso|acceso limitado al|a mi? correo / durante mi ausencia / nuestras oficinas ... cerradas
regreso|vuelvo|volveré|regresaré el|a
it: sono|sarò|saro ... fuori ufficio|sede / fuori ufficio|sede
sono|sarò|saro ... assente|ferie|malattia|maternità|trasferta / in ferie / assente dal|fino|per|sino
non sono|sarò ... ufficio|raggiungibile|disponibile / in maternità|congedo / durante la mia assenza
ufficio|uffici|azienda ... chiuso|chiusi|chiusa per|dal|fino
accesso limitato|saltuario alla|alle? posta|mail|e-mail|email / rientrerò|rientro|tornerò il|lunedì|in
pt: estou|estarei|encontro ... ausente|fora|férias|licença / fora do|de escritório / de|em férias
ausente até|do|de|desde / licença maternidade|paternidade|médica
não estou|estarei ... escritório|disponível|contactável
acesso limitado|restrito|sem acesso ao? e-mail|email|e-mails|emails|correio? / durante a minha? ausência
regresso|retorno|volto|voltarei|retornarei|regressarei a|em|no|ao|dia
nosso|nossos escritório|escritórios ... fechado|fechados
nl: ben|afwezig|momenteel ... niet op kantoor|aanwezig|bereikbaar / niet op|in kantoor|bereikbaar
ben|ik ... afwezig|vakantie|verlof|zakenreis / met|op vakantie|verlof|zwangerschapsverlof|ouderschapsverlof
afwezig tot|van|vanaf|t / buiten kantoor / tijdens mijn afwezigheid / ons kantoor is ... gesloten
beperkt|geen toegang tot mijn? e-mail|mail|mailbox / ben ... weer|terug op|vanaf kantoor?
beperkt bereikbaar|aanwezig / niet bereikbaar / wegens vakantie|verlof
ru: нахожусь|буду|сейчас ... в отпуске|командировке|декрете / в отпуске|командировке
меня нет|не ... в офисе|на месте / не буду|нахожусь ... в офисе|на рабочем / отсутствую|отсутствовать
вне офиса / в декретном|ежегодном|очередном отпуске / на больничном
меня нет / ограничен|ограниченный доступ к почте|электронной|e-mail / в моё|мое|моего отсутствие|отсутствия
наш офис ... закрыт / не работаю до
pl: jestem|będę|przebywam ... nieobecny|nieobecna|urlopie|biurze|niedostępny|niedostępna / na urlopie|urlopu
poza biurem / nieobecny|nieobecna do|w|od / w czasie|podczas mojej nieobecności / nie ma mnie w biurze|pracy
na zwolnieniu|delegacji
others: jag är|på ... semester|kontoret|föräldraledig / jeg er ... kontoret|ferie|permisjon|barsel
nejsem v kanceláři / mimo kancelář / na dovolené / olen lomalla|poissa / nem vagyok ... irodában
szabadságon|szabadságon vagyok / ofis dışındayım / yıllık izindeyim / concediu / εκτός γραφείου / atvaļinājumā
birojā neesmu / neatrodos birojā / prombūtnē
"""
ABSENT_UNSPACED = tuple(
    piece.strip()
    for piece in """
    不在にして / 不在とさせて / 休暇をいただ / 休暇中 / 外出して / 出張中 / 出張のため / 休業 / 夏季休業 / 年末年始 /
    お休みをいただ / 不在です / 育児休暇 / 産休 / 育休 / 休假 / 外出 / 出差 / 不在办公室 / 휴가 / 부재중
    """.split("/")
)

AFTERWARDS = """
de: erst ab|am|wieder
nl: pas vanaf|op|na
fr: qu'à partir du|de / ne pourrai ... message|messages
es: no podré ... hasta|correo
it: solo da|dal|al / potrò leggere|rispondere
pt: só poderei|responderei
nl: pas vanaf|op|na
ru: только с|после
смогу ответить|прочитать
en: back|returning on?|in? monday|tuesday|wednesday|thursday|friday
will|shall|i'll|we'll|can ... reply|respond|answer|read|get|attend|deal|review|contact|be ... \
return|back|possible|soon
upon|on|after|until my|our return / when i|we return|am|are|get back?
urgent|immediate|emergency|pressing|emergencies ... contact|call|write|email|e-mail|reach|please
in my|our absence / if ... urgent|immediate|emergency|assistance|require / not be? forwarded
back in the? office / i|we will return|be ... on|back / please contact|call|email|e-mail|reach
returning|return|back to the? office|work? on
de: in dringenden|eiligen fällen|angelegenheiten
bei dringenden|wichtigen|eiligen fragen|angelegenheiten|anliegen|fällen / wenden|kontaktieren sie sich?
nicht weitergeleitet|gelesen|bearbeitet / erst am|ab ... gelesen|beantwortet / wieder für sie da
nach meiner|unserer rückkehr
werde|wird|werden ... nach|ab|wieder|umgehend|schnellstmöglich ... \
beantworten|bearbeiten|melden|bearbeitet|antworten|beantwortet|beantworte
ab|erst|bin ... wieder im büro|haus|erreichbar|da / vertritt|vertretung / wird nicht automatisch
so bald wie möglich|baldmöglichst|schnellstmöglich
fr: en cas d'urgence / en mon absence / pour toute? urgence|urgences|demande|question / dès mon|notre retour
à mon|notre retour / veuillez|merci de|vous pouvez contacter|adresser|joindre|vous
pas transféré|transférés|lus|lu|redirigé / répondrai|traiterai|répondrons / mon retour / de retour
dans les meilleurs|plus brefs délais
es: en caso de urgencia|emergencia|ser|necesitar / en caso urgente|necesario
para asuntos|temas|cualquier urgentes|urgencia|asunto|consulta / a mi regreso|vuelta
responderé|contestaré|atenderé|contactaré|responderemos|atenderemos
póngase|ponerse|contacte|contactar|diríjase|escriba|dirigirse ... con|a|contacto / en mi ausencia
lo antes posible|a la mayor brevedad|en breve
it: in caso di urgenza|urgenze|necessità|emergenza / per urgenze|questioni|comunicazioni|necessità urgenti?
al mio|nostro rientro|ritorno / risponderò|risponderemo|leggerò
contattare|rivolgersi|contatti|scrivere|scrivete|rivolgetevi|potete / in mia assenza
il prima possibile|appena possibile|quanto prima|al più presto
pt: em caso de urgência|emergência|necessidade|urgências
para assuntos|casos|questões|tratar urgentes|urgente|urgência / ao|no|após meu? retorno|regresso
responderei|respondo|retornarei|responderemos|entraremos
entre|entrar|contacte|contate|contatar|contactar ... contato|contacto|com / na minha ausência
assim que possível|logo que possível|o mais breve|brevemente
nl: bij dringende|urgente zaken|vragen|gevallen|kwesties / voor dringende|urgente zaken|vragen
in dringende|spoedeisende gevallen / ben ik er? weer|terug / vanaf|weer ... terug|bereikbaar|aanwezig|weer
na mijn|onze terugkomst|terugkeer
neem|kunt|contact ... contact|opnemen|met / zal ... beantwoorden|reageren|lezen|antwoorden
niet doorgestuurd|gelezen / zo snel|spoedig mogelijk / bij terugkomst / bij spoed
ru: по срочным|неотложным вопросам|делам|вопросам / в случае срочности|необходимости|вопросов
обращайтесь|обратитесь|пишите|звоните|свяжитесь|обращаться / отвечу|ответим|свяжусь|свяжемся|прочту
после возвращения|моего / буду на связи|месте / вернусь|выйду / по возвращении / в ближайшее время|как можно
pl: w sprawach|sytuacjach|razie pilnych|nagłych|pilnej|potrzeby / w pilnych|nagłych sprawach|przypadkach
proszę|prosimy o? kontakt|kontaktować|kontaktu / odpowiem|odpiszę|odpowiemy / po powrocie|moim
others: vid brådskande / ved hasteforespørgsler / v naléhavých / acil / în caz / steidzamos gadījumos
kiireellisissä / kontakta / kontakt
"""
AFTERWARDS_UNSPACED = tuple(
    piece.strip()
    for piece in """
    お急ぎの / 緊急の / 戻り次第 / 折り返し / ご連絡 / あらためて / 改めて / 紧急 / 尽快 / 返信いたします / 回复您 /
    担当者より
    """.split("/")
)

# To whom to turn meanwhile: said by notices to everybody, by a person rarely.
URGENT = """
en: urgent|immediate|emergency|pressing matters|issues|enquiries|inquiries|requests|assistance|questions|help|support
if ... urgent|immediate|emergency|can't / for anything urgent / in an emergency / in urgent cases / in my absence
for emergencies
de: in dringenden|eiligen fällen|angelegenheiten / bei dringenden|eiligen fragen|angelegenheiten|anliegen|fällen
wenden sie sich / vertretung / nicht weitergeleitet|gelesen
fr: en cas d'urgence / en mon absence / pour toute urgence / en cas de besoin
es: en caso de urgencia|emergencia / si es urgente / para asuntos|temas urgentes / en mi ausencia / en caso urgente
it: in caso di urgenza|urgenze|necessità|emergenza / per urgenze / per questioni urgenti / in mia assenza
pt: em caso de urgência|emergência|necessidade / para assuntos urgentes / na minha ausência / em caso urgente
nl: bij spoed / bij|voor|in dringende|urgente zaken|vragen|gevallen / bij spoedgevallen / tijdens mijn afwezigheid
ru: по срочным|неотложным вопросам|делам / в случае срочности|необходимости / на время моего отсутствия
pl: w pilnych|nagłych sprawach|przypadkach / w sprawach pilnych / w razie potrzeby
"""
# Thanks for turning to a house, which nobody says in the middle of a conversation.
CONTACTED = """
en: for contacting|reaching|submitting|your enquiry|inquiry|interest|application / for getting in touch
for reaching out
for writing to us / has reached us / one of our agents|team|advisors|representatives
de: kontaktaufnahme / für ihre anfrage|interesse|bewerbung / für ihr interesse|vertrauen
fr: de nous avoir contactés|écrit / de votre intérêt|confiance / nous avons bien reçu votre
es: por contactar|contactarnos|escribirnos|comunicarse / por ponerse|ponerte en contacto / uno de nuestros
it: per averci contattato|scritto|contattati / uno dei nostri
pt: por entrar em contato|contacto / por contactar|contatar|nos / agradecemos o seu / pelo seu contato|contacto
nl: voor uw|het contact|opnemen|aanvraag|interesse / voor uw bericht|vraag
ru: за обращение|интерес|проявленный / за ваше обращение|интерес / принят в работу
pl: za kontakt|zgłoszenie|zainteresowanie
"""
# With these a person goes on to what matters.
CONTRAST = """
but / aber / mais / pero
it: ma la|il|lo|va|vanno|ho|per|ti|sì|rispondo|leggo|posso|puoi|potete|mando|guardo|prendo
però / mas / maar / но / ale
"""
THANKS = """
en: thank|thanks you? for your? \
e-mail|email|mail|message|note|enquiry|inquiry|interest|contacting|writing|reaching|getting|submitting|request|your|application|sending
i|we ... received your e-mail|email|mail|message
de: danke|dank für ihre|deine|die|ihr|eure? \
e-mail|mail|nachricht|anfrage|email|interesse|schreiben|kontaktaufnahme|bewerbung
danke|dank für ihre|deine|die|ihr|eure
fr: merci de|pour votre|ton|votre? message|e-mail|courriel|mail|intérêt|demande|avoir|nous
remercions|remercie de|pour / bien|avons|ai reçu votre
es: gracias por su|tu|contactar|ponerse|escribir|comunicarse|escribirnos|contactarnos|el|vuestro
it: grazie per il|la|averci|avermi|averla|aver|l|averti|averlo / ringraziamo|ringrazio per
pt: obrigado|obrigada|obrigados|agradecemos|agradeço por|pelo|pela|o|a|seu|sua
nl: bedankt|dank voor uw|je|jouw|het|uw? e-mail|mail|bericht|interesse|aanvraag|uw|vraag
hartelijk|harte|wel dank|bedankt
ru: спасибо|благодарим|благодарю за ваше|ваш|обращение|письмо|сообщение|вас|проявленный
pl: dziękuję|dziękujemy za wiadomość|kontakt|zgłoszenie|maila|twoją|państwa|przesłanie|zainteresowanie
"""
THANKS_UNSPACED = tuple(
    piece.strip()
    for piece in """
    ありがとうございます / ありがとうございました / お問い合わせ / 感谢您 / 谢谢您
    """.split("/")
)

RECEIVED = """
en: received|got your|the e-mail|email|enquiry|inquiry|request|message|ticket|query|application|submission|order
request|ticket|enquiry|inquiry|case|message|e-mail|email ... \
received|created|opened|logged|registered|assigned|recorded
ticket|reference|case number|id|no / get back to you / be in touch / one of our|team ... will|members
will be processed|answered|handled / within|in ... business|working|hours
this mailbox|inbox|address ... monitored|unattended
bestätigen|bestätige ... eingang|erhalt
de: haben|hat|ist ihre|ihr|deine|bei ... anfrage|nachricht|mail|e-mail|email|anliegen|ticket ... \
erhalten|eingegangen|erfasst|registriert|aufgenommen|angelegt
ticketnummer|vorgangsnummer|bearbeitungsnummer / anfrage|nachricht|mail|e-mail ... eingegangen|erhalten
werden uns|wir ... melden|bearbeiten|kümmern
ihr|ihre|der|die|das ticket|vorgang|fall|anfrage|meldung|störung ... wurde|ist eröffnet|erstellt|angelegt|zugewiesen
fr: bien|avons reçu votre
demande|message|ticket|courriel ... enregistrée|enregistré|reçue|reçu|prise|pris|créé|créée
dossier|incident|requête ... créé|créée|ouvert|ouverte|enregistré|enregistrée
numéro de ticket|dossier|demande|suivi / reviendrons|reviendra|traiterons|recontacterons|répondrons
es: hemos|ha|fue|sido ... recibido|registrado|registrada|creado|recibida su|tu|correctamente|con|la|el
solicitud|consulta|mensaje|ticket|petición ... recibido|recibida|registrada|registrado|creado
caso|incidencia ... creado|creada|abierto|abierta|asignado|asignada|registrada|registrado
número de ticket|caso|solicitud|referencia
it: abbiamo|è|stata|stato ... ricevuto|ricevuta|registrata|registrato|presa|aperto
richiesta|messaggio|ticket|segnalazione ... ricevuta|ricevuto|registrata|presa|aperto|carico
caso|pratica|segnalazione ... aperto|aperta|creato|creata|assegnata|assegnato
numero di ticket|pratica|riferimento
pt: recebemos|recebida|recebido|registrado|registada|registrada|registado ... seu|sua|o|a|com|sucesso
pedido|solicitação|mensagem|chamado ... recebido|recebida|registrado|registrada|aberto|registado
caso|incidente|ocorrência ... criado|criada|aberto|aberta
número do? chamado|ticket|protocolo|pedido
nl: hebben|is uw|je|de ... ontvangen|geregistreerd|aangemaakt / ticketnummer|referentienummer
ticket|zaak|melding|verzoek ... aangemaakt|geopend|geregistreerd
vraag|bericht|mail|e-mail|aanvraag ... ontvangen|geregistreerd / nemen|neemt ... contact
ru: ваше|ваш|ваша обращение|письмо|запрос|заявка|сообщение ... \
получено|принято|зарегистрировано|получен|зарегистрирован|принят|принята|получена|зарегистрирована
номер заявки|обращения|тикета / получили ваше|ваш
pl: otrzymaliśmy|zarejestrowaliśmy ... wiadomość|zgłoszenie|zapytanie
zgłoszenie|wiadomość ... przyjęte|zarejestrowane|otrzymane|dotarła / numer zgłoszenia
within ... hours|days
de: innerhalb ... stunden|werktagen|tagen|werktags
fr: sous|dans ... heures|jours
es: en|dentro ... horas|días
it: entro ... ore|giorni
pt: em|dentro ... horas|dias
nl: binnen ... uur|werkdagen|dagen
ru: в течение ... часов|суток|дня|дней
pl: w ciągu ... godzin|dni
"""
RECEIVED_UNSPACED = tuple(
    piece.strip()
    for piece in """
    受け付け / 受付 / 承りました / 受信いたしました / 已收到 / 工单 / お問い合わせ内容
    """.split("/")
)

LEFT = """
en: no longer work|works|working|employed|with|part|at|employee
not|isn't ... any longer|more|anymore with|at|working|employed?
has|have|i've|he's|she's left the|our|my \
company|organisation|organization|firm|agency|business|team|university|role|post|position
left the company|organisation|organization|firm|agency / moved on from|to / ceased employment|working
last day at|with|was / no longer monitored|active|valid|available|checked|used|attended / no longer in use
parted ways / retired from|and / am retiring|retired
mailbox|address|account ... closed|deactivated|decommissioned
de: nicht mehr ... \
tätig|beschäftigt|unternehmen|firma|mitarbeiter|mitarbeiterin|arbeite|arbeitet|bei|aktiv|gültig|genutzt|verwendet
nicht länger ... tätig|beschäftigt|bei|für|unternehmen / unternehmen|firma|haus|agentur ... verlassen
ausgeschieden|ausgeschieden / im|in ruhestand
diese mailadresse|adresse|mailbox|postfach ... nicht mehr|deaktiviert|geschlossen / arbeite|arbeitet nicht mehr
fr: ne|n'est|n'a ... plus \
partie|travaille|dans|employé|employée|salarié|salariée|utilisée|active|collaborateur|collaboratrice|effectifs|au|chez|valide
ai|a quitté la|l'entreprise|mes|ses|le|notre|l'agence|définitivement
j'ai quitté la|l'entreprise|l'agence|l'équipe|notre|définitivement
ne travaille|travaillons|suis|fais|fait|sera plus / n'est plus active|utilisée|valide|consultée|en|chez|au|dans
es: ya no ... trabaja|trabajo|forma|formo|pertenece|labora|está|estoy|colabora|activa
ha|he dejado la|de|nuestra empresa|compañía|trabajar|agencia?
dejó|dejé de|la empresa|trabajar|compañía|laborar / no trabaja|labora más|ya
it: non ... più lavora|lavoro|parte|attivo|attiva|azienda|presso|collabora|dipendente|in
non lavora|lavoro|collabora|collaboro più
non fa|faccio|è|sono più ... parte|attivo|attiva|azienda|presso|dipendente|valido
ha|ho lasciato l|l'azienda|la|il|definitivamente
pt: não ... mais trabalha|trabalho|faz|faço|integra|ativo|atua|pertence
não trabalha|trabalho|faz|faço|atua|integra|pertence mais
já não trabalha|trabalho|faz|faço|está|estou|colabora|pertence|integra
deixou|deixei a|de|o empresa|trabalhar|companhia|grupo / desligou|desligado|desliguei da|se
nl: niet meer|langer ... werkzaam|werk|werkt|dienst|bij|actief|gebruik
werk|werkt niet|sinds ... meer|langer|bij / uit dienst / organisatie|bedrijf|kantoor ... verlaten
niet langer|meer ... werkzaam|in
ru: больше не ... работает|работаю|является|используется|сотрудник / не работает|работаю больше
уволился|уволилась|уволен / покинул|покинула|покинули компанию|нашу|организацию
уже|более не работает|работаю|используется
pl: nie|już pracuje|pracuję|jest|współpracuje już|nie ... firmie|pracuje|pracownikiem|pracuję|u|w|z
nie jestem|jest już pracownikiem|pracownicą
odszedł|odeszła|odeszłam|odszedłem z|ze / zakończył|zakończyła|zakończyłam|zakończyłem pracę|współpracę
"""
LEFT_UNSPACED = tuple(
    piece.strip()
    for piece in """
    退職 / 離職 / 已离职 / 已離職 / 퇴사
    """.split("/")
)
