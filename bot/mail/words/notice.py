"""Sentences of which a notice is made, by what each tells; the signs are those of `phrases.table`."""
# ruff: noqa: E501 - a language is one line of the table, however many phrases it has

AWAY = """
en: attending ... fair|show|conference|exhibition|event|course / slower|delayed response|replies|reply
de: nicht besetzt|erreichbar|anwesend / montags|dienstags|mittwochs|donnerstags|freitags ... erreichbar|büro|da|anwesend
fr: ne travaille|travaillons pas le|les
es: no habrá servicio|atención / trabajo solo|únicamente
it: lavoro solo|soltanto|part / non ... raggiungibile|reperibile
pt: não haverá expediente|atendimento / trabalho só|apenas
nl: niet aanwezig|bereikbaar|beschikbaar / vanwege|wegens ziekte|vakantie|verlof
ru: не работаем|работаю|доступен|доступна
pl: biuro|sklep|firma|sekretariat ... czynne|czynny|czynna / nie pracuję|pracujemy
de: nicht mehr am|im|an arbeitsplatz|platz|büro
es: no leeré|leeremos
en: monitored|open|around|staffed|available ... weekdays|hours|monday|mon / office|opening|business|working hours / outside ... hours / off sick|ill / replies|reply|respond|responses ... delayed|slower|later|slow / dip|dipping into
de: außerhalb ... zeiten|öffnungszeiten|geschäftszeiten|bürozeiten|servicezeiten / öffnungszeiten|bürozeiten|geschäftszeiten / antworte|antworten ... verzögert|später|verzögerung / elternzeit|mutterschutz
fr: en dehors de|des nos|ces|horaires|heures / nos horaires|bureaux / réponds|répondrai|réponse|réponses ... retard|tard|tardive|retardée / congé maternité|parental|paternité|maladie / accès limité
es: fuera de ese|este|nuestro|horario / nuestro horario / con retraso|demora / permiso|baja de|por maternidad|paternidad|médica / acceso limitado
it: orari di|d'ufficio / al di fuori / con ritardo / congedo|maternità|paternità / accesso limitato / resteranno|rimarranno chiusi|chiuse
pt: horário de atendimento|funcionamento|expediente / fora do|desse|deste horário / com atraso|demora / licença maternidade|paternidade|médica / acesso limitado
nl: openingstijden|kantooruren|kantoortijden / met vertraging / ouderschapsverlof|zwangerschapsverlof|ziekteverlof / beperkt|beperkte toegang|bereikbaar
ru: нерабочее|рабочее время / в рабочие дни|часы / с задержкой|опозданием / доступ к почте
pl: godziny pracy / poza godzinami / z opóźnieniem / urlop macierzyński|rodzicielski|wychowawczy
en: work|working part time / work|working|in|office ... mondays|tuesdays|wednesdays|thursdays|fridays / non working day|days / at a|the trade? fair|show|conference|exhibition
de: in teilzeit / arbeite|erreichbar|anwesend|da ... montags|dienstags|mittwochs|donnerstags|freitags|vormittags|nachmittags / auf der|einer messe|tagung|konferenz
fr: au salon|congrès / à temps partiel / pas présent|présente|joignable|disponible / sera|seront|est|sont|reste|restera|resteront ... fermé|fermée|fermés|fermées / au|sur un|le salon
es: a tiempo parcial / media jornada / en la|una feria / estará|estarán|está|están|permanecerá|permanecerán ... cerrado|cerrada|cerrados|cerradas
it: part time / in|alla fiera / resta|rimane|sarà|saranno|resterà|rimarrà ... chiuso|chiusa|chiusi
pt: tempo parcial / meio período / na|numa feira / férias coletivas / estará|estarão|está|estão|permanecerá ... fechado|fechada|fechados|encerrado|encerrada|encerrados
nl: parttime|deeltijd / werk ... maandag|dinsdag|woensdag|donderdag|vrijdag / op|naar een|de beurs / lees|beantwoord|bekijk ... mail|mails|berichten|e-mail niet
ru: на выставке|конференции|форуме / неполный|неполную рабочий|ставку / работаю ... понедельникам|вторникам|средам|четвергам|пятницам / закрыт|закрыта|закрыто|закрыты до|с|на
pl: na targach|konferencji|szkoleniu / pół etatu / pracuję ... poniedziałki|wtorki|środy|czwartki|piątki
en: no|little|poor|limited|without ... laptop|access|connection|reception|wifi|signal / not at|in my|the desk|office
de: nicht am|im|an platz|büro|haus|arbeitsplatz|meinem / außer haus / erkrankt / derzeit|momentan|gerade nicht ... bearbeiten|beantworten|lesen
fr: en déplacement|mission|formation|arrêt / actuellement ... absent|absente|indisponible
es: de viaje|baja|puente / poco|sin|limitado acceso / fuera de la|mi oficina
it: fuori sede|ufficio|stanza / in trasferta|missione
pt: em viagem|serviço|formação / fora do|de escritório|serviço
nl: op zakenreis|reis|cursus|training / niet op|in kantoor|het
ru: в командировке|поездке|отъезде|дороге / не в|на офисе|месте
pl: w podróży|delegacji / podróży służbowej
en: on|taking|enjoying|having|spending ... leave|holiday|holidays|vacation|break|time|sabbatical|honeymoon|adventure|family
i'm|am|are|we're|be|is off|offline|unavailable|abroad|travelling|traveling / few|couple ... days|weeks off|away|break
caught me on|at|away / office|shop|studio|practice|we|doors is|are|will ... closed|shut / closed for|until|till|from
not|won't|don't|rarely|only be? ... reading|read|checking|check|monitor|monitoring|look|looking ... mail|mails|email|emails|inbox|messages
inbox ... rest|break|sleep|nap / no|limited|without ... access|internet|signal
de: im|in|auf ... urlaub|elternzeit|mutterschutz|ferien|dienstreise|kur|reha|auszeit|sabbatical
ein|paar tage|wochen frei / mache|mach|machen|nehme|habe|gönne ... frei|urlaub|pause|auszeit|ferien / betriebsferien
bin|sind ... verreist|unterwegs|weg|abwesend|krank|krankgeschrieben|offline|erreichbar
lese|lesen|rufe|prüfe|checke|schaue ... keine|nicht|nur ... mails|mail|nachrichten|post|postfach|ab
bleibt|ist|sind|haben|hat ... geschlossen|zu / erreichen|erreichst|erreicht mich|uns ... nicht|nicht|erst
fr: en congé|congés|vacances|arrêt|repos|pause|séminaire / congé|congés maternité|parental|paternité
jours|semaines de repos|congé|congés|vacances|pause / ne|n' ... pas|peu|plus ... messagerie|mails|courriels|boîte|messages
suis|sommes ... absent|absente|absents|injoignable|indisponible / bureaux|bureau|magasin|agence ... fermé|fermés|fermée
es: de vacaciones|baja|permiso|excedencia|puente / días libres|descanso / estoy|estaré|estamos ... fuera|ausente|desconectado|desconectada
no ... operativo|operativa|disponible|localizable / no ... leer|leeré|leo|consultar|consulto|mirar|miro|revisar ... correo|correos|mensajes
oficina|oficinas|tienda|estudio ... cerrada|cerradas|cerrado / cerrados por|hasta
it: in ferie|vacanza|maternità|malattia|permesso|congedo|aspettativa / di riposo / qualche giorno di
sono|sarò|siamo|saremo ... assente|assenti|via|fuori|offline|irraggiungibile|irreperibile|viaggio
sto viaggiando / non ... leggo|leggerò|leggere|controllo|accesso|consulto ... posta|mail|email|messaggi
ufficio|uffici|studio|negozio ... chiuso|chiusi / chiusi per|fino
pt: de férias|licença|folga|baixa|descanso / licença maternidade|paternidade|parental|médica
estou|encontro|estarei|estamos ... ausente|fora|descansar|viajar|viagem|férias|indisponível / dias de descanso|folga|férias
não ... ler|lerei|consultar|verificar|acesso|vejo ... e-mail|email|correio|mensagens
escritório|escritórios|loja|empresa ... fechado|fechados|fechada|encerrado|encerrados
nl: met|op vakantie|verlof|zwangerschapsverlof|ouderschapsverlof|reis / van mijn|een vakantie|vrije / geniet ... vakantie|verlof|vrije|rust
er ... tussenuit / ben|zijn ... afwezig|vrij|weg|onderweg|onbereikbaar|ziek|op / een paar|enkele dagen vrij|weg
lees|beantwoord|bekijk ... niet|geen|weer ... mail|mails|berichten|e-mail / kantoor|winkel|wij|we ... gesloten|dicht
ru: в отпуске|декрете|командировке|отъезде / на больничном|отдыхе / декретном|ежегодном отпуске / отдыхаю|отсутствую
не ... на работе|месте|проверяю|читаю|просматриваю / почту ... не|редко|реже / офис|магазин ... закрыт|работает
не работаем до|с
pl: na urlopie|zwolnieniu|wakacjach|wyjeździe / urlopie macierzyńskim|rodzicielskim / jestem|będę|przebywam ... nieobecny|nieobecna|poza|niedostępny
biuro|firma|sklep ... zamknięte|nieczynne|zamknięta|nieczynna / nie ... odczytuję|sprawdzam|dostępu
"""
AWAY_UNSPACED = (
    "展示会",
    "定休日",
    "時短勤務",
    "出張",
    "休暇",
    "不在",
    "休業",
    "休み",
    "出張中",
    "育休",
    "産休",
    "夏季休",
    "年末年始",
)

BACK = """
en: normal service
de: melde|melden mich|uns an|ab
de: lese|bearbeite|beantworte|lesen|bearbeiten ich|wir ... morgen|montag|dienstag|mittwoch|donnerstag|freitag
es: volvemos|volveremos|volveré|vuelvo el
it: al mio|nostro ritorno|rientro
fr: jusqu'à|jusqu'au lundi|mardi|mercredi|jeudi|vendredi|inclus / le lundi|mardi|mercredi|jeudi|vendredi suivant
es: hasta el|fin ... lunes|martes|miércoles|jueves|viernes
it: fino a|al lunedì|martedì|mercoledì|giovedì|venerdì
pt: até segunda|terça|quarta|quinta|sexta
de: am nächsten|folgenden werktag|arbeitstag
ru: ближайший|следующий рабочий день
pl: w|następnego następny|najbliższy|dnia dzień|roboczy|roboczego
nl: op een andere|volgende dag|werkdag
en: re open|opens|opening / next working|business day
de: öffnen|geöffnet ... wieder / wieder ... geöffnet|öffnen
fr: à|dès la|notre réouverture|reprise / prendrai|prendrons connaissance
es: reabrimos|reabriremos|retomaremos|retomamos / a la vuelta
it: alla riapertura|ripresa / riapriamo|riapriremo|riprenderemo
pt: reabrimos|reabriremos|retornaremos|retomaremos
nl: heropenen|heropent / weer open|geopend|bereikbaar
ru: возобновим|откроемся|возобновляем
pl: wznawiamy|wznowimy|otwieramy
pl: wracam|wrócę|powracam
ru: буду|вернусь|появлюсь в|на|с офисе|работе|месте
en: back|return|returning|returns|returned on|from|in|at|monday|tuesday|wednesday|thursday|friday|the|until|next|to
resume|resumes|resumed|reopen|reopens|reopening|available|emails|mails again|on|from / will be answered|dealt|read|handled|processed
until|till|through ... monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september
until|till|through ... october|november|december / pick|picking ... emails|mails|messages|inbox
de: ab|am|bis|zum|vom|erst ... montag|dienstag|mittwoch|donnerstag|freitag|januar|februar|märz|april|mai|juni|juli|august
ab|am|bis|zum|vom|erst ... september|oktober|november|dezember / wieder|zurück ... da|im|für|erreichbar|am|ab|volle|voller
ab|bis|zum dem? ... wieder|zu / danach|rückkehr|anschließend
fr: retour|joignable|disponible|reprends|reprendrai|rentre|rentrerai ... le|lundi|mardi|mercredi|jeudi|vendredi|à|au|dès
jusqu'au|jusqu'à|jusqu' / à compter|partir du / à mon retour / de retour / lirai|répondrai ... retour
es: vuelvo|vuelta|volveré|regreso|regresaré|reincorporo|incorporaré|incorporo|retomo / hasta el|la|próximo|mi / a partir del
a la|mi vuelta|regreso
it: rientro|rientrerò|torno|tornerò|ritorno|rientriamo|riapriamo|riapre / fino al|a|all' / dal|da lunedì|martedì|mercoledì|giovedì|venerdì
rispondo|risponderò|leggerò ... dal|da|rientro|ritorno|tutti
pt: volto|regresso|voltarei|regressarei|retorno|retornarei|reabrimos|reabre / até|a partir ... dia|segunda|terça|quarta|quinta|sexta|ao|de|do
de volta / no meu regresso
nl: terug|weer ... op|vanaf|bereikbaar|op|maandag|aanwezig|open / vanaf|tot ... maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart
vanaf|tot ... april|mei|juni|juli|augustus|september|oktober|november|december|en / na mijn|terugkomst
ru: вернусь|выйду|выхожу|буду|возвращаюсь|приступлю ... работе|работу|с|в|месте|понедельник|вторник|офисе|к|числа
до|по|с ... января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|включительно
pl: wracam|wrócę|powrót|powrocie|będę|ponownie / do|od ... stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października
do|od ... listopada|grudnia
"""
BACK_UNSPACED = ("出社", "復帰", "以降", "より通常", "まで", "順次", "戻り", "再開", "から営業")

REDIRECT = """
de: zur weiteren bearbeitung|abstimmung / für alles weitere
fr: pour la suite / pour assurer|donner ... suite|continuité
es: para dar seguimiento|continuidad / para continuar con
it: per dare|dar seguito|continuità
pt: para dar? continuidade|seguimento|andamento
nl: voor het|de vervolg|voortgang
ru: для продолжения работы|сотрудничества / по дальнейшей работе
nl: neemt|nemen ... waar|over
de: übernimmt|übernehmen ... aufgaben|projekte|vertretung
en: new contact is|for / ask for ... on
de: neuer|neue ansprechpartner|ansprechpartnerin
fr: invitons à|adresser / nouvel interlocuteur
es: nuevo|nueva interlocutor|contacto
en: covering|covers|cover ... my|role|work|projects|accounts|desk|inbox
de: vertritt|vertreten mich / meine vertretung|vertreterin|vertreter
fr: pendant|durant mon absence / assure|assurent ... suivi|intérim|relais|relève|permanence
es: durante mi ausencia|este|ese / quien atiende|responde
it: nuovo|mio riferimento|referente è / in questo periodo
pt: nesse|neste período|tempo / quem atende|responde
nl: in|tijdens deze|die periode
ru: вместо меня / меня замещает|заменяет
pl: zastępuje|zastąpi mnie
en: need ... answer|reply|help sooner|earlier|before / point of contact
de: früher|schneller ... antwort|hilfe|auskunft
fr: interlocuteur|interlocutrice / réponse plus rapide
es: su|tu|vuestro|vuestra interlocutor|interlocutora
it: il|la referente
nl: terecht bij|op / eerder|sneller|direct ... antwoord|hulp|reactie / aanspreekpunt|contactpersoon
ru: контактное лицо
pl: osoba|osobą kontaktowa|kontaktową|do
en: contact form / main number|switchboard|reception / successor|replacement|stand-in|deputy / holding the fort / in charge|hands while
my|our colleague|assistant|deputy|team|replacement ... help|helps|assist|assists|answer|happy|available|cover|covers|take|takes|care|can|will|is
de: kontaktformular / nachfolger|nachfolgerin|stellvertreter|stellvertreterin / zentrale|sekretariat|empfang
kollege|kollegin|frau|herr|assistent|assistentin|team ... hilft|helfen|weiter|vertritt|steht|übernimmt|kümmert|gerne|gern
fr: formulaire de contact / successeur|remplaçant|remplaçante / collègue|assistant|assistante|équipe ... renseigner|aider|répondre|répondra|disposition|peut|pourra|relais
es: formulario de contacto / sucesor|sucesora|sustituto|sustituta / compañero|compañera|ayudante|equipo|asistente ... atenderá|ayudará|ayudar|disposición|puede|podrá|encantado|encantada
escríbenos|escríbanos|escribidnos
it: modulo di contatto / successore|sostituto|sostituta / al suo|mio posto / collega|assistente|team ... disposizione|aiutare|aiuterà|può|potrà|risponderà|sostituisce
scrivete|scriva|scrivi a
pt: formulário de contacto|contato / sucessor|sucessora|substituto|substituta|substitui / colega|assistente|equipa|equipe ... ajudar|ajudará|pode|poderá|disposição|disponível|responde
escreva|escrevam|escreve para|a
nl: contactformulier / opvolger|opvolgster|vervanger|vervangster|plaatsvervanger / collega|assistent|assistente|team ... helpt|helpen|staat|kan|beantwoordt|neemt
ru: форму|форма|форме обратной / преемник|преемница|заместитель / коллега|помощник|помощница|ассистент ... поможет|ответит|подскажет|помогут|заменяет
теперь ... отвечает|занимается
pl: formularz|formularza kontaktowy|kontaktowego / następca|następczyni|zastępca / pomoże|pomogą|odpowie|odpowiedzą / prosimy|proszę pisać|kontaktować
en: urgent|urgently|urgency|urgencies|emergency|emergencies|immediate / can't|cannot wait / on fire / in my|the absence|meantime
meanwhile|until then / direct|send|address|forward ... enquiries|queries|requests|emails|correspondence|questions to
please|kindly contact|call|email|write|reach|ring|phone|get|speak|direct|update / write|turn|email|reach ... from now on
look after you / covering|cover for me / cover|covered by|while / instead
de: dringend|dringenden|dringende|dringendes|eilig|eilige|eiligen|eilt|notfall|notfällen|brennt|sofort
in der|dieser zwischenzeit|zeit / meine vertretung / vertritt|vertreten mich|von / wenden|richten|richte|wende|schreiben|kontaktieren sie|dich ... an|bitte|sich
übernimmt|übernommen|zuständig|ansprechpartner|ansprechpartnerin|künftig|ab sofort / kümmert sich
fr: urgent|urgente|urgence|urgences / merci|veuillez|pouvez|prière ... contacter|appeler|adresser|joindre|écrire|rapprocher|tourner
d'ici là / en mon absence / remplaçant|remplaçante / prend ... relais|suite / désormais|dorénavant / se fera un plaisir
vos demandes|courriers|messages ... à|au
es: urgente|urgentes|urgencia|urgencias / no puede|pueden esperar / diríjase|dirigirse|dirigíos|contacta|contacte|contactar|contacten|escribe|escriba|escribid|llama|llame
durante mi|este|esta|estos ausencia|tiempo|días / mientras tanto / en mi ausencia / en adelante / echan|echarán|atenderá|atenderán
cualquier|para gestión|consulta|asunto|duda
it: urgente|urgenti|urgenza|urgenze|emergenze / rivolgersi|rivolgetevi|rivolgiti|rivolgervi|contattare|contattate|contatta|scrivere|chiamare|indirizzate|indirizzare
nel frattempo / in mia assenza / il riferimento è / d'ora in / qualsiasi|ogni necessità|evenienza|richiesta
pt: urgente|urgentes|urgência|urgências|inadiáveis|inadiável / contactar|contacte|contate|contatar|fale|falar|escreva|ligue|dirija|encaminhe
entrar|entre em contato|contacto / na minha ausência / até lá / entretanto / doravante
nl: spoed|dringend|dringende|haast|urgent|urgente|spoedgevallen / kan|kunnen ... niet wachten / neem|bel|mail|richt|contacteer|stuur ... dan|contact|naar|uw|met|aan
waargenomen|vervangen|overgenomen door / tijdens mijn|in afwezigheid|die / in de tussentijd / voortaan / vervanger|vervangster
ru: срочно|срочные|срочным|срочных|срочный|неотложных|неотложным|отлагательств / обращайтесь|обратитесь|звоните|пишите|напишите|свяжитесь|направляйте
в моё|мое отсутствие / меня замещает / по рабочим|всем вопросам / впредь
pl: pilnych|pilne|pilny|nagłych / proszę|prosimy o kontakt|kierowanie|kierować|kontaktować / proszę ... dzwonić|pisać|kontakt
zastępuje|zastępstwo / pod moją nieobecność
"""
REDIRECT_UNSPACED = ("ご用件", "お問い合わせ先", "お急ぎ", "緊急", "ご連絡", "代わりに", "後任", "担当")

GONE = """
en: emails|mail|mails ... no longer|more / left ... on|in|as january|february|march|april|may|june|july|august|september|october|november|december|1|2|3|15|28|30|31
it: casella|indirizzo|account ... disattivata|disattivato|chiusa|chiuso
fr: ai|j'ai|a|avons quitté|cessé|terminé mes|ses|le|la|notre|l'entreprise|l'association
es: he|ha finalizado|terminado|concluido mi|su
it: ho|ha concluso|terminato|lasciato ... collaborazione|rapporto|incarico|servizio
pt: terminei|terminou|cessei|cessou|encerrei|encerrou ... funções|colaboração|contrato
nl: heb|heeft ... verlaten / uit dienst
de: meine tätigkeit ... beendet
ru: завершил|завершила работу|сотрудничество
en: retired|left|resigned|departed at|in|from|the|at / has|have|is|are retired|left|moved
inbox|mailbox|address|account ... retired|closed|deactivated|discontinued|inactive|longer
de: ruhestand|rente|pension / postfach|mailadresse|adresse|konto|email|mail ... nicht mehr|deaktiviert|stillgelegt|abgeschaltet
fr: à la|sa retraite / adresse|boîte|messagerie ... plus|désactivée|fermée|utilisée
es: jubilado|jubilada|jubiló / dirección|cuenta|buzón|correo ... no|ya|desactivada|uso
it: in|andato|andata ... pensione / indirizzo|casella|account ... non|più|disattivata|disattivato|dismessa
pt: reformou|reformado|reformada|aposentou|aposentado|aposentada / endereço|caixa|conta ... não|já|desativado|desativada
nl: met|is ... pensioen / adres|mailbox|postvak|account ... niet|meer|opgeheven|gesloten
ru: на пенсию|пенсии / адрес|ящик|почта ... не|больше|закрыт|неактивен|отключён
pl: na emeryturę|emeryturze / adres|skrzynka|konto ... nie|już|nieaktywny|nieaktywne|zamknięta
en: no longer with|works|working|employed|part|at|a / has|have left ... company|us|firm|organisation|organization|team|business
left the company|firm|business
de: nicht mehr bei|für|im|in|beschäftigt|tätig / nicht mehr ... tätig|beschäftigt|teil|unternehmen|haus|team|firma
hat|haben ... unternehmen|firma|haus|uns|team verlassen / ausgeschieden
fr: ne|n' ... plus partie|travaille|collabore|effectifs|société|chez|employé|employée|parmi / a quitté ... société|entreprise|fonctions|équipe
es: ya no trabaja|forma|pertenece|está|colabora|es / ha dejado|causado ... empresa|compañía|baja
it: non ... più collabora|lavora|parte|con|nostra|presso|in|dipendente|società|azienda|organico / ha lasciato ... azienda|società|studio
pt: já não trabalha|faz|pertence|está|colabora|integra / não ... mais trabalha|faz|pertence|parte|empresa|conosco|quadros
não trabalha|faz|pertence mais|parte / deixou ... empresa|companhia|quadros
nl: niet langer|meer werkzaam|in|bij|actief|werkt / werkt niet langer|meer / uit dienst / heeft ... verlaten|organisatie
ru: больше|уже не работает|сотрудник|является / уволился|уволилась|уволен / покинул|покинула ... компанию|организацию
pl: nie|już ... pracuje|pracownikiem|zatrudniony|zatrudniona / odszedł|odeszła z
"""
GONE_UNSPACED = ("退職", "退社", "異動", "離職")

DESK = """
de: bearbeiten|beantworten|bearbeite|beantworte wir|ich
es: mayor brevedad / pondremos|pondrá|pondrán en contacto
pt: entraremos|entrará em contato|contacto
en: the relevant|appropriate|responsible department|team|office|person|colleague
de: die|den|das zuständige|zuständigen|zuständiger stelle|abteilung|mitarbeiter|mitarbeiterin|bereich|kollegen
fr: service|bureau|personne concerné|compétent|concernée|compétente
es: departamento|área|persona correspondiente|responsable
it: ufficio|all'ufficio|reparto|settore|collega competente
pt: setor|departamento|área|pessoa responsável|competente
nl: de juiste|bevoegde|betreffende afdeling|collega
ru: ответственному|профильному|соответствующему|соответствующий специалисту|отдел|отделу|сотруднику
pl: właściwego|odpowiedniego|właściwej działu|pracownika|osoby
en: be|right with you shortly|soon / will be forwarded|passed|read|reviewed|processed|answered
de: wird|werden ... weitergeleitet|bearbeitet|geprüft|beantwortet|gelesen / prüfen|prüft|bearbeiten ... ihre|unterlagen|anliegen|anfrage / melden uns ... bei
fr: est|sera en cours de|d' traitement|examen|étude / sera|seront transmis|transmise|transmises|lues|lue
es: equipo ... revisando|revisará|estudiando / será|serán atendido|atendida|respondido|leído|leídos
it: verrà|verranno|sarà|saranno ... letta|lette|letti|gestita|evasa|inoltrata|esaminata / in fase di revisione
pt: será|serão respondido|respondida|lido|lidos|encaminhado|analisado / equipe|equipa ... analisando|analisar
nl: wordt|worden ... beoordeeld|behandeld|doorgestuurd|gelezen / zo snel mogelijk
ru: рассматривается|рассматривают|будет рассмотрено|рассмотрен|передано
pl: zostanie|zostaną rozpatrzone|rozpatrzona|przekazana|przeczytane
en: in order|turn / order of arrival|receipt
de: reihenfolge / in kürze|baldmöglichst|zeitnah
fr: par|dans ordre|l'ordre d'arrivée / sera|seront|est|sont traité|traitée|traités|traitées|lu|lus
es: por orden de / contestaremos|contactará|contactaremos
it: in|secondo ordine|l'ordine di arrivo / ricontatteremo|ricontatterà|risponderà
pt: por ordem de / retornaremos|responderá
nl: op volgorde van / reageren|antwoorden wij|we
ru: срок рассмотрения|ответа|обработки / в порядке очереди|поступления / рабочих дней|дня
pl: w terminie ... dni|dniach / odpowiedzi|odpowiedź udzielimy|udzielamy|zostanie / kolejności
en: member|one|someone|somebody|colleague|agent|advisor|team|crew ... get|gets|reply|respond|touch|contact|answer|back|review
within ... day|days|hours|hour / as soon as possible|we / you will|should receive|hear|get / order they arrive|were|are / usually|normally ... reply|respond|back|answer
aim|strive|endeavour to
de: innerhalb|binnen ... tag|tagen|stunden|werktagen|werktag|arbeitstagen / so schnell|bald wie|es / schnellstmöglich|umgehend
kommen|melden|antworten ... auf|uns|ihnen|zurück|bei / mitarbeiter|mitarbeiterin|kollege|kollegin|team ... meldet|melden|kümmert|antwortet
reihenfolge
fr: conseiller|collaborateur|équipe|service|agent ... reviendra|vous|répondra|contactera|recontactera / meilleurs délais / dans les plus brefs
sous ... heures|jours|ouvrés / reviendrons|répondrons|traiterons ... vers|vous|dès
es: responderemos|contestaremos|atenderemos|contactaremos / lo antes posible / la mayor brevedad / en breve|plazo / en un plazo
it: quanto prima / al più presto / nel più breve / entro ... ore|giorni|lavorativi / incaricato|operatore|team|consulente|collega ... contatterà|ricontatterà|risponderà
risponderemo|ricontatteremo
pt: em breve / o mais breve|rápido|depressa / brevidade / responderemos|entraremos|contactaremos|retornaremos / equipa|equipe|alguém|atendente ... entrará|responderá|contacto|contato
nl: binnen ... dag|dagen|werkdag|werkdagen|uur / zo snel|spoedig mogelijk / ontvangt|ontvang|krijgt ... antwoord|reactie|bericht / medewerker|collega|team ... neemt|contact|reageert
ru: в течение ... дня|дней|часов|часа|суток / в ближайшее время / специалист|менеджер|оператор|сотрудник ... ответит|свяжется|рассмотрит / как можно скорее
ответим|свяжемся ... вам|вами
pl: odpowiemy|skontaktujemy / jak najszybciej / w ciągu ... godzin|dni|roboczych / konsultant|pracownik ... odpowie|skontaktuje
"""
AUTOMATIC_UNSPACED = ("自動的に", "自動で", "送信専用")
"""Beside the words of `absence`."""

DESK_UNSPACED = ("ご返信いたし", "お答えでき", "回答いたし", "折り返し", "営業日以内")

TICKET = """
es: mensaje|correo|solicitud|consulta ... llegado|recibido correctamente
de: nachricht|anfrage ... angekommen
fr: message|courriel|demande ... parvenu|parvenue
it: messaggio|mail|richiesta ... arrivato|arrivata|pervenuta|pervenuto
pt: mensagem|pedido ... chegou
nl: bericht|mail|vraag ... aangekomen|binnengekomen
en: reply|replying|respond to this email|mail|message
de: antworten|antworte ... auf diese|dieses email|mail|nachricht
fr: répondez|répondre|répondant à ce|cet courriel|email|message|mail
es: responda|responde|respondiendo|responder a este correo|mensaje|email
it: risponda|rispondi|rispondere|rispondendo a questa|questo mail|email|messaggio
pt: responda|responder|respondendo a este|esta email|mensagem
nl: beantwoord|antwoord ... deze|dit mail|email|bericht
ru: ответьте|ответив на это письмо|сообщение
en: add|adding ... comments|details|information
de: mail|email ... eingegangen|erhalten|empfangen / kommentare|informationen ... hinzuzufügen|ergänzen
fr: ajouter ... commentaires|commentaire|informations / demande ... reçue|cours
es: agregar|añadir ... comentarios|comentario|información
it: aggiungere ... commenti|commento|informazioni
pt: adicionar|acrescentar ... comentários|comentário|informações
nl: opmerkingen|reactie|informatie ... toevoegen|toe
ru: добавить ... комментарий|комментарии|сведения
pl: dodać ... komentarz|komentarze
en: acknowledge|confirm|confirms receipt / opened|created|started a conversation|ticket|case / reply to this ... add|update
track|check|view|follow ... status of|your / do not change ... subject
de: bestätigen|bestätige ... eingang|erhalt / status ihrer|ihres|deiner|deines anfrage|tickets|anliegens|vorgangs / betreff ... nicht|beibehalten
fr: accusons|accuse réception / suivre ... demande|dossier|ticket / conserver|rappeler|indiquer ... référence|objet|numéro
es: acusamos|acuse recibo|de / confirmamos la recepción / nº|número de entrada|registro|expediente / no modifique|cambie ... asunto / ha sido recibido|recibida|registrado
it: confermiamo ... ricezione|ricevimento|ricevuto / non modificare|modifichi ... oggetto / stato della|del richiesta|ticket|segnalazione
pt: acusamos|confirmamos a|o receção|recepção|recebimento / não altere|alterar ... assunto
nl: bevestigen|bevestigt ... ontvangst / wijzig ... onderwerp / status van uw|je
ru: подтверждаем получение / не меняйте|изменяйте ... тему|темы / присвоен|присвоена номер|№ / статус ... обращения|заявки
pl: potwierdzamy|potwierdzam otrzymanie|przyjęcie|wpływ / nadano|nadaliśmy numer / nie zmieniać|zmieniaj ... tematu / status zgłoszenia|sprawy
en: reference|ticket|case|request|enquiry|inquiry|query ... number|is|no|id|registered|logged|created|assigned|opened|received
got|received|have your message|request|enquiry|inquiry|email|mail|query|ticket / registered|logged|filed under|as|with
de: nummer|vorgangsnummer|ticket|ticketnummer|aktenzeichen|kennzeichen|anliegen ... aufgenommen|registriert|erfasst|eingegangen|lautet|angelegt|unter|zugeordnet
anliegen|anfrage|nachricht|mitteilung|meldung ... unter|nummer|aufgenommen|registriert|erfasst|eingegangen|erhalten
fr: demande|message|courriel|requête|ticket ... enregistré|enregistrée|référence|numéro|parvenu|reçu|reçue / sous ... référence|numéro
es: consulta|solicitud|mensaje|incidencia|petición|caso ... número|recibido|registrado|registrada|asignado|recibida|referencia / hemos recibido / asignado ... número
it: segnalazione|richiesta|pratica|messaggio|ticket ... numero|n|carico|ricevuta|ricevuto|registrata|aperto / preso|presa in carico / abbiamo ricevuto
pt: pedido|mensagem|solicitação|protocolo|chamado|ticket ... número|recebemos|recebida|recebido|registado|registrado|aberto|abrimos / recebemos|abrimos ... mensagem|pedido|chamado|ticket|contacto|contato
nl: bericht|aanvraag|vraag|melding|mail ... aangekomen|ontvangen|geregistreerd|nummer|kenmerk / kenmerk|zaaknummer|ticketnummer|meldingsnummer
ru: обращение|заявка|запрос|письмо|сообщение ... зарегистрировано|зарегистрирована|зарегистрирован|принято|принята|номер|получено / номер ... обращения|заявки
pl: zgłoszenie|wiadomość|sprawa|zapytanie ... zarejestrowane|zarejestrowana|numerem|przyjęte|otrzymaliśmy / numer zgłoszenia|sprawy
"""
TICKET_UNSPACED = ("受け付け", "受付番号", "受領", "承りました")

THANKS = """
de: haben sie ... geduld|verständnis / gedulden sie|euch
fr: veuillez|merci patienter|de patienter
es: tenga|tengan paciencia
pt: aguarde|tenha paciência
en: bearing|bear with us
de: bitten|bitte um ... verständnis|geduld
fr: remercions|remercie ... compréhension|patience|confiance
es: agradecemos|rogamos ... comprensión|paciencia
it: ringraziamo ... comprensione|pazienza|contattato
de: interesse an unserem|unserer / dank|danke ... geduld
fr: merci ... patience|confiance|intérêt
pt: nossa|melhor ... atenção
it: pazientare|pazienti / grazie ... pazienza|interesse
ru: ожидайте ответа / спасибо ... терпение|интерес
nl: heb ... geduld|begrip / dank ... geduld|interesse
pl: dziękuję|dziękujemy ... cierpliwość|zainteresowanie
de: nicht ... weitergeleitet|gelesen
fr: pas|ni ... transféré|transmis|redirigé|lu
es: no ... reenviado|reenviará|reenvía|redirigido
it: non ... inoltrata|inoltrato|inoltrati
pt: não ... encaminhada|reencaminhada|reencaminhado|encaminhado
nl: niet ... doorgestuurd|gelezen|doorgezonden
ru: не ... пересылается|перенаправляется|пересылаются
pl: nie ... przekazywana|przekierowywana|przekazywane
en: thanks|thank|received|got ... getting|message|email|mail|contacting|writing|reaching|note|touch|enquiry|understanding|patience
not|never been|be forwarded|read|monitored / normal service|hours / update your|our records|address / keep ... subject|reference
de: dank|danke|schön ... nachricht|mail|email|schreiben|schreibst|anfrage|verständnis|interesse / nicht weitergeleitet|gelesen / für sie|euch|dich da
fr: merci ... message|mail|courriel|écrit|compréhension|contact|contacté / votre message|courriel|mail / ne sera|seront
es: gracias ... mensaje|correo|escribir|contactar|escribirme|comprensión|paciencia
it: grazie ... messaggio|mail|email|scritto|contattato|comprensione|scritto
pt: obrigado|obrigada|agradeço|agradecemos ... mensagem|contacto|contato|e-mail|email|compreensão
nl: bedankt|dank ... bericht|mail|e-mail|begrip|contact / niet doorgestuurd|gelezen
ru: спасибо|благодарим|благодарю ... письмо|сообщение|обращение|понимание
pl: dziękuję|dziękujemy ... wiadomość|kontakt|zrozumienie
"""
THANKS_UNSPACED = ("ありがとうございます", "ご了承", "お問い合わせ")

GREETING = """
en: hello|hi|dear|greetings|hey / good morning|afternoon|day
de: guten tag|morgen / hallo / sehr geehrte|geehrter / liebe|lieber / servus|moin
fr: bonjour|bonsoir|madame|monsieur
es: hola / buenos|buenas días|tardes / un saludo / estimado|estimada|estimados
it: salve|ciao|buongiorno|gentile|gentili
pt: olá|oi|bom|boa dia|tarde / olá / caro|cara|prezado|prezados|prezada
nl: dag|hallo|beste|goedendag|geachte|hoi
ru: добрый день / здравствуйте / уважаемый|уважаемые
pl: dzień dobry / witam|witaj|szanowni
"""
GREETING_UNSPACED = ("お世話に", "よろしく", "お願いいたし", "申し訳")
