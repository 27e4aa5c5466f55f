"""What newsletters, notices, receipts, invitations and challenges say, and who sends them."""

UNSUBSCRIBE = """
en: unsubscribe / to stop|no longer|if receiving ... e-mails|emails|newsletter|newsletters
manage|update|change|edit your? e-mail|email|subscription|mailing|notification preferences|settings|subscriptions
opt out / removed from this|our|the mailing? list
you are|were|received|receive|receiving ... because you|your ... subscribed|signed|registered|opted|requested|member
view|read|see|open this|it|the|in ... browser|online / email|mailing list preferences / cancel your subscription
subscribed to / your subscription / email subscription / to be removed / remove your|yourself|me
de: abmelden / abbestellen / newsletter ... abbestellen|abmelden|austragen
im browser ansehen|anzeigen|öffnen|lesen / vom newsletter / austragen
keine weiteren ... erhalten|newsletter|mails / sie erhalten diese|diesen ... weil / onlineversion
darstellung ... browser / kündigen sie|newsletter
fr: désabonner / désinscrire / désinscription / désabonnement / vous recevez ce|cet ... car / ne plus recevoir
version en ligne / visualiser ... navigateur|ligne / afficher ... navigateur
es: darse de baja / darte de baja / cancelar la|su|tu|mi suscripción / dar de baja / desuscribir*
anular suscripción|la / no desea|deseas recibir / ver en el? navegador|línea / ver ... navegador
usted|ha recibe|recibido este ... porque
it: disiscri* / cancellare|annullare l'iscrizione|la|iscrizione / cancellarti|cancellarsi
non desideri|desidera|vuoi più ricevere / visualizza ... browser / ricevi|riceve questa ... perché
annulla iscrizione / revoca* iscrizione
pt: cancelar a|sua|minha|o inscrição|subscrição|assinatura|recebimento / descadastr*
não deseja|quer|desejar mais receber / ver|visualizar|abrir ... navegador|browser
recebeu este|esta|você ... porque / remover ... subscrição|lista
nl: uitschrijven / afmelden / uit te schrijven / uitschrijf* / niet meer ontvangen|langer
bekijk ... browser|online / u|je ontvangt deze ... omdat / online versie
ru: отписаться / отписки / отказаться от рассылки|подписки / вы получили|получаете это ... потому|так
открыть|посмотреть|смотреть в браузере / не хотите получать|больше / отказ от рассылки
pl: wypisać|wypisz / rezygnacja|zrezygnować|rezygnuj / anulować|anuluj subskrypcję
otrzymujesz tę|tego ... ponieważ
"""
UNSUBSCRIBE_UNSPACED = tuple(
    piece.strip()
    for piece in """
    配信停止 / 配信解除 / 退订 / 登録解除 / メルマガ / 取消订阅
    """.split("/")
)

# The part of a sender's address before the @ that no person answers from.
NO_REPLY = tuple(
    """
    noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply do.not.reply dontreply not-reply
    nicht-antworten nichtantworten keine-antwort keineantwort nepasrepondre ne-pas-repondre ne_pas_repondre
    noresponder no-responder no_responder nonrispondere non-rispondere naoresponda nao-responda nao-responder
    noanswer niet-beantwoorden nietbeantwoorden unattended ne-otvechat nie-odpowiadaj
    """.split()
)
MACHINES = tuple(
    """
    notification notifications notify alert alerts root cron www-data apache nobody wordpress jenkins nagios
    icinga zabbix monitoring monitor robot bot daemon automailer auto-confirm autoconfirm automated system jira
    gitlab git svn builds ci logwatch backup backups mailman listserv majordomo calendar-notification
    drive-shares-noreply comments-noreply invitations messages-noreply voicemail scanner scan fax
    nas pbx printer copier kopierer drucker firewall router synology qnap telefonanlage ups usv
    shipment-tracking order-update auto autoresponder auto-reply autoreply auto-response order-confirmation
    receipts security-noreply account-security-noreply dmarcreport dmarc noreply-dmarc-support
    """.split()
)
NEWS = tuple(
    """
    newsletter newsletters news marketing offers offer promo promotions deals updates update subscriptions
    subscription mailing mailings campaign digest announce announcements email e-mail mailer list journal
    webmaster champion events community club rundbrief infolettre boletin nieuwsbrief online
    """.split()
)

NOT_TO_REPLY = """
en: do|please not reply|respond directly
do not reply|respond to this email|message|mail|notification|address|alert
replies to this ... not|unmonitored / unmonitored mailbox|inbox|address / please do not reply
de: bitte antworten sie? nicht auf? diese|direkt? / nicht auf diese ... antworten
fr: ne pas répondre|y / merci de ne pas
es: no responda|respondas|conteste|responder a|este|al|directamente
it: non rispondere|rispondete a|direttamente|questa|questo
pt: não responda|responder|responda a|este|esta|ao|directamente|diretamente
nl: niet beantwoorden|antwoorden|reageren|te beantwoorden|op / niet op deze ... reageren|antwoorden
ru: не отвечайте|отвечать на|на это|данное / не отвечать
pl: nie odpowiadaj|odpowiadać|należy na?
"""
"""By what a machine, and whoever sits at a machine of their shop's, asks for no answer to the address."""
AUTOMATED_NOTICE = """
en: automatically|auto|automatic|automated|system generated|message|notification|email|e-mail|mail|alert
this is an? automated|automatic|auto ... message|email|e-mail|notification|notice|mail / notification only
de: automatisch|automatische ... \
generiert|erzeugt|erstellt|versendet|verschickt|generierte|erstellte|erzeugte|benachrichtigung|nachricht
fr: message|courriel|mail|e-mail ... automatique|automatiquement
es: mensaje|correo|notificación ... automático|automáticamente|automática|generado
it: messaggio|mail|notifica ... automatico|automaticamente|generata|generato
pt: mensagem|e-mail|email|notificação ... automática|automaticamente|automático
nl: automatisch gegenereerd|gegenereerde|verzonden|verstuurd|bericht
ru: письмо|сообщение ... автоматически|сформировано
pl: wiadomość ... automatycznie|wygenerowana
"""
TOLD_OF = """
en: mailaddress has? sent|shared|invited|uploaded|completed|signed
de: mailaddress hat ... geteilt|gesendet|eingeladen|hochgeladen|unterzeichnet
fr: mailaddress a ... partagé|envoyé|invité|signé
es: mailaddress ha ... compartido|enviado|invitado|firmado
it: mailaddress ha ... condiviso|inviato|invitato|firmato
pt: mailaddress compartilhou|partilhou|enviou|convidou|assinou
nl: mailaddress heeft ... gedeeld|gestuurd|uitgenodigd|ondertekend
en: mailaddress has? viewed|opened|declined ... document|agreement|invoice|quote|proposal
mailaddress has? viewed|opened|declined the|your|an|this document|agreement|invoice|quote|proposal
de: mailaddress hat das|die|den|ihr|ihre|ihren dokument|vereinbarung|vertrag|rechnung|angebot ... \
angezeigt|angesehen|geöffnet|abgelehnt
fr: mailaddress a consulté|ouvert|refusé le|la|l'accord|votre document|contrat|facture|devis
es: mailaddress ha visto|abierto|visualizado|rechazado el|la|tu|su documento|acuerdo|contrato|factura|presupuesto
it: mailaddress ha visualizzato|aperto|rifiutato il|la|l'accordo|l'offerta documento|contratto|fattura|preventivo
pt: mailaddress visualizou|abriu|recusou o|a|seu|sua documento|contrato|acordo|fatura|orçamento
nl: mailaddress heeft het|de|je|uw document|overeenkomst|factuur|offerte ... bekeken|geopend|geweigerd
ru: mailaddress просмотрел|просмотрела|открыл|открыла|отклонил документ|договор|счёт|счет
en: abuse report / complaint about message / email feedback report
"""
"""What somebody did, as a system tells it; a person tells of it too."""
BY_A_SERVICE = """
en: view|review completed document|documents / all parties have completed
en: powered by docusign
de: elektronischen signaturdienst / bereitgestellt von|durch docusign
fr: fourni|propulsé|optimisé par docusign / service de signature électronique docusign
es: tecnología de docusign
it: tecnologia docusign
pt: tecnologia docusign
nl: mogelijk gemaakt door docusign
"""
"""By what a service that has documents signed tells of itself."""
NOT_TO_REPLY_UNSPACED = ("返信しないで", "返信できません", "返信はでき", "请勿回复", "请不要回复")
AUTOMATED_NOTICE_UNSPACED = ("送信専用", "自動送信", "自動的に送信", "系统自动", "自动发送")

THESE = frozenset(
    """
    this these dies diese dieses dieser diesem ceci ce cet cette présent este esta esto esse essa presente
    questo questa dit deze это этот эта этого данное данный настоящее niniejsza niniejszy
    """.split()
)
"""By which a sentence speaks of the mail that it stands in."""

CHALLENGE = """
en: confirm|verify|prove|authenticate ... you|that|your ... human|person|sender|real|spammer|message|identity ... \
delivered|deliver|delivery|reply?
your message ... held|waiting|pending|quarantined ... confirm|verify|verification|approval|verified|reply|authenticate
to deliver your message|email|e-mail ... click|reply|follow|link / spamblocker / spam blocker
challenge response / boxbe / spamarrest / spam arrest
i ... protect|protecting|protected|protects|controlling ... spam|junk
not ... on|in my|the guest|allowed|approved|contact|white|whitelist|buddy list|senders?
add|added|include|allow you|yourself to|on my ... list|guest|sender|allowed
one time confirmation|verification|authentication / tmda / complete this verification|form / bluebottle
mailblocks / antispam ... confirm|verification|system ... confirm|click|verify
de: bestätigen sie ... ... mensch|absender|nachricht|zustellung|zugestellt|person
um ... nachricht|mail ... zustellen|zuzustellen|zugestellt ... bestätigen|klicken|link
spamschutz ... bestätigen|klicken / damit ... zugestellt|ankommt|weitergeleitet ... klicken|bestätigen
fr: confirmer|confirmez|authentifier|authentifiez|vérifier ... message|identité|expéditeur|humain|personne|adresse \
... remis|délivré|distribué|livré|robot|spam
protégé|protège ... mailinblack|spam|pourriels / mailinblack / pour que ... parvienne|remis|délivré ... cliquez|cliquer
es: para que ... entregado|llegue ... clic|haga|confirme
confirme|confirmar|verifique|verificar ... ... persona|humano|remitente|robot|identidad|entregado|entregar
it: perché|affinché ... consegnato|recapitato|consegnata|recapitata ... clicchi|clicca|clic
confermare|conferma|verificare|verifica ... ... persona|umano|mittente|robot|identità|recapitato|consegnato
pt: para que ... entregue|chegue ... clique|confirme
confirme|confirmar|verifique|verificar ... ... pessoa|humano|remetente|robô|robot|identidade|entregue
uol antispam|anti / antispam uol
nl: om ... bezorgen|afleveren|bezorgd ... klik|klikt
bevestig|bevestigen|verifieer ... ... mens|persoon|afzender|robot|bezorgd|afgeleverd|afleveren
ru: чтобы ... доставлено|дошло|получил ... нажмите|перейдите|подтвердите
подтвердите ... ... человек|отправитель|робот|доставлено|доставки / подтверждение отправителя
pl: potwierdź|potwierdzić|potwierdzenie ... ... człowiekiem|nadawcą|nadawcy|robotem|dostarczona
"""

RECEIPT_SUBJECTS = """
en: read . / read receipt / return receipt / delivered . / message read / not read . / deleted . / relayed .
successful mail delivery report / delivery receipt / disposition notification
delivery status notification success / read notification
de: gelesen . / lesebestätigung / empfangsbestätigung / ungelesen gelöscht / zugestellt .
übermittlungsbestätigung / nicht gelesen . / gelesen
fr: lu . / accusé de lecture / confirmation de lecture / accusé de réception . / remis . / non lu . / message lu
es: leído . / confirmación de lectura / acuse de recibo|lectura / entregado . / no leído . / leido .
it: letto . / conferma di lettura / ricevuta di ritorno|lettura / recapitato . / non letto . / letta .
pt: lida . / lido . / recibo de leitura / confirmação de leitura / não lida . / entregue . / recibo de entrega
nl: gelezen . / leesbevestiging / ontvangstbewijs / bezorgd . / niet gelezen . / leesbevestiging .
ru: прочтено . / прочитано . / уведомление о прочтении / подтверждение прочтения / доставлено . / не прочитано .
pl: przeczytano . / odczytano . / potwierdzenie odczytu|przeczytania / przeczytane . / przeczytana .
"""
RECEIPT_BODIES = """
en: this is a receipt for|of the|your / this is a return receipt
receipt ... acknowledges ... displayed|message / your message ... was read|opened|displayed|deleted|delivered
was read on / no guarantee ... read|understood / message has been|was displayed|read|opened
successfully delivered|relayed / successfully delivered / was successfully
de: dies ist eine empfangsbestätigung|lesebestätigung / nachricht ... gelesen|angezeigt|geöffnet
wurde ... gelesen|gelöscht|angezeigt|zugestellt
wurde am montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
fr: message ... lu|affiché|ouvert|supprimé le|sur|à / accusé de réception pour|du
a été lu|affiché|supprimé|remis
es: mensaje ... leído|mostrado|abierto / se leyó el / fue leído|eliminado|leida / acuse de recibo del|para
ha sido leído|mostrado|abierto|eliminado
it: messaggio ... letto|visualizzato|aperto / è stato letto|visualizzato|eliminato|aperto
ricevuta di ritorno per|della|relativa
pt: mensagem ... lida|exibida|aberta / foi lida|exibida|excluída|lido|aberta|eliminada / recibo ... mensagem
nl: bericht ... gelezen|weergegeven|geopend / is|werd gelezen|verwijderd|weergegeven|geopend
ru: сообщение ... прочитано|прочтено|открыто / было прочитано|прочтено|удалено|открыто
прочитано|прочтено ... января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря
pl: wiadomość ... przeczytana|odczytana|wyświetlona|otwarta
została przeczytana|odczytana|wyświetlona|otwarta|usunięta
"""

CALENDAR_SUBJECTS = """
en: accepted . / declined . / tentative . / tentatively accepted . / invitation . / updated invitation
canceled . / cancelled . / canceled event / cancelled event / new time proposed . / updated event
invitation from / meeting forward notification . / new event .
de: zugesagt . / abgesagt . / mit vorbehalt . / mit vorbehalt zugesagt / einladung . / aktualisierte einladung
termin abgesagt / angenommen . / abgelehnt . / neue zeit vorgeschlagen / vorläufig zugesagt .
termin abgelehnt .
fr: accepté . / acceptée . / refusé . / refusée . / provisoire . / annulé . / invitation . / invitation modifiée
annulée . / acceptation provisoire
es: aceptado . / aceptada . / rechazado . / rechazada . / provisional . / cancelado . / cancelada .
invitación . / invitación actualizada / evento cancelado
it: accettato . / accettata . / rifiutato . / rifiutata . / provvisorio . / annullato . / annullata . / invito .
invito aggiornato / evento annullato
pt: aceito . / aceite . / recusado . / recusada . / provisório . / cancelado . / cancelada . / convite .
convite atualizado / evento cancelado
nl: geaccepteerd . / afgewezen . / geweigerd . / voorlopig . / geannuleerd . / uitnodiging .
bijgewerkte uitnodiging / afgezegd . / voorlopig geaccepteerd
ru: принято . / отклонено . / предварительно . / отменено . / приглашение . / под вопросом .
обновленное приглашение
pl: zaakceptowano . / odrzucono . / wstępnie . / anulowano . / zaproszenie . / odwołane . / zaakceptowane .
"""

INVITATION_ANSWERED = """
en: accepted|declined your|the invitation / invitation ... accepted|declined by
de: hat ihre|deine|die einladung ... angenommen|abgelehnt|zugesagt|abgesagt
fr: a accepté|refusé|décliné votre|ton|l'invitation / a accepté|refusé|décliné l'invitation|invitation
es: ha|a aceptado|rechazado su|tu|la|vuestra invitación
it: ha accettato|rifiutato|declinato il tuo|suo|vostro invito / ha accettato|rifiutato|declinato l'invito
pt: aceitou|recusou|rejeitou o|a seu|teu|sua? convite
nl: heeft uw|je|jouw|de uitnodiging ... geaccepteerd|aanvaard|geweigerd|afgewezen
ru: принял|приняла|отклонил|отклонила ваше|твоё|твое? приглашение
pl: przyjął|przyjęła|zaakceptował|odrzucił|zaakceptowała|odrzuciła twoje|państwa? zaproszenie
"""
"""How a calendar says in the subject that somebody answers an invitation."""

ORDERED = """
en: thanks|thank you? for your order|purchase|booking|reservation / thanks|thank you? for ordering|shopping|purchasing
de: dank|danke für ihre|deine bestellung|buchung|reservierung|einkauf / für ihren|deinen einkauf
fr: merci de|pour votre|ta commande|réservation|achat / merci d'avoir commandé|acheté
es: gracias por tu|su|vuestra|vuestro compra|pedido|reserva / gracias por comprar
it: grazie per il|la tuo|tua|suo|sua|vostro ordine|acquisto|prenotazione / grazie per aver acquistato|ordinato
pt: obrigado|obrigada|agradecemos pela|por|pelo|a sua|seu|tua|teu? encomenda|compra|pedido|reserva / por comprar
nl: bedankt|dank voor je|uw bestelling|aankoop|reservering|boeking
ru: спасибо|благодарим за ваш|ваше|вашу? заказ|покупку|бронирование
pl: dziękujemy|dziękuję za zamówienie|zakup|zakupy|złożenie
"""
ORDER_NUMBER = """
en: order|booking|reservation number|no|id|reference|nr|confirmation|details|summary
de: bestellnummer|auftragsnummer|buchungsnummer|bestellung|buchung|bestellbestätigung|auftragsbestätigung
fr: confirmation|détail|détails|récapitulatif de commande / numéro de commande|réservation / commande n|numéro|nº|no
es: confirmación|detalles|resumen de|del pedido|compra / número de pedido|compra|reserva / pedido n|número|nº|no
it: conferma|dettagli|riepilogo ordine|d'ordine|dell'ordine
numero ordine|d'ordine|dell'ordine|prenotazione / numero di ordine|prenotazione / ordine n|numero|nr|nº
pt: confirmação|detalhes|resumo da|do|de encomenda|pedido|compra
número|nº da|do|de encomenda|pedido|compra|reserva / encomenda|pedido n|número|nº
nl: bestelbevestiging|orderbevestiging|bestelnummer|ordernummer|boekingsnummer / bestelling nr|nummer
ru: подтверждение|детали|состав заказа / номер заказа|брони / заказ|заказа номер? / заказ
pl: numer zamówienia / zamówienie nr|numer
"""
"""By what a shop confirms an order to whoever gave it."""

# Spam guards by the name of their sender, and the words without which a text is no challenge of theirs.
GUARDS = tuple("boxbe spamarrest mailinblack challenge-response bluebottle sendio spamblocker".split())
HELD = """
en: your message|email|mail ... held|hold|blocked|waiting|pending|quarantined|queue
de: ihre|deine nachricht|mail|email ... zurückgehalten|blockiert|angehalten|quarantäne|warteschlange
fr: votre|ton message|mail|email|courriel ... bloqué|retenu|suspendu|attente|quarantaine
es: su|tu mensaje|correo ... retenido|bloqueado|espera|pendiente|cuarentena
it: suo|tuo|sua|tua messaggio|mail|email ... trattenuto|trattenuta|bloccato|bloccata|sospeso|attesa|quarantena
pt: sua|seu|tua mensagem|mail|email ... retida|retido|bloqueada|bloqueado|espera|pendente|quarentena
nl: uw|je bericht|mail|email ... tegengehouden|vastgehouden|geblokkeerd|wacht|quarantaine
ru: ваше сообщение|письмо ... задержано|заблокировано|приостановлено|ожидает|карантине
pl: twoja|państwa wiadomość ... wstrzymana|zablokowana|kwarantannie
"""
"""What a guard says of our mail; beside one of `ACTS` it is a challenge without any word of spam."""

ACTS = """
en: click|clicking ... link|here|below|button / reply|replying to this message|email|mail
enter|type|typing the code|characters|letters|numbers
de: klicken sie ... link|hier|button / antworten sie ... diese nachricht|mail|email / code|zeichen|buchstaben ein
fr: cliquer|cliquez|cliquant ... ici|lien|bouton / répondre|répondez|répondant à ce
recopier|recopiez|saisir|saisissez ... code|caractères
es: introduzca|introduce|escriba|escribe|tecleando ... código|caracteres|letras
haga|haz|hacer|haciendo clic|click / pulse|pulsa ... enlace|botón|aquí / respondiendo|responda|responde a este
it: inserisca|inserisci|digiti|digita|digitando ... codice|caratteri|lettere
clicchi|clicca|cliccare|cliccando|clic / risponda|rispondi|rispondendo a questo|questa
pt: digite|digitar|digitando|insira|introduza ... código|caracteres|letras
clique|clicar|clicando ... link|aqui|botão|ligação / responda|respondendo a este|esta
nl: typ|voer|neem ... code|tekens|letters
klik|klikken ... link|hier|knop / beantwoord dit|deze / antwoord op dit|deze
ru: введите|наберите ... код|символы|буквы|цифры
нажмите|перейдите|перейдя|нажав ... ссылку|ссылке|кнопку|сюда / ответьте на это
pl: kliknij|klikając / odpowiedz na tę
"""
"""What it asks of the sender."""

GUARDED = tuple(
    """
    spam junk unwanted human robot robô mensch humain humano umano persoon человек człowiek verif confirm bestätig
    potwierd подтверд basura indésirable pourriel indesiderat lixo indesejad ongewenst
    нежелательн спам
    """.split()
)
# Who writes from a machine's address says whose it is, what is broken, or that it is they who write.
ONESELF = """
en: my laptop|wife|husband|daughter|son|father|mother|brother|sister|boss|colleague
my phone|computer|pc|mailbox|inbox|email is|isn't|was|has|won't|died|broke
it's|is only|just|really? me / writing|typing from|on the|my|our
de: mein|meine|meinem|meiner laptop|frau|mann|tochter|sohn|vater|mutter|bruder
mein rechner|computer|telefon|handy|postfach ist|geht|war|hat|streikt|spinnt
mein|meine|meinem|meiner schwester|chef|chefin|kollege|kollegen|kollegin
schreibe|schreib|antworte hier? vom|von|aus|über
fr: c'est bien? moi / mon|ma ordinateur|portable|téléphone|boîte est|a|ne
mon|ma femme|mari|fille|fils|père|mère|frère|soeur|sœur|chef|cheffe
mon|ma collègue|associé|associée
es: soy yo / escribo|contesto|respondo|mando|envío desde|del
mi mujer|marido|hija|hijo|padre / mi ordenador|portátil|móvil|celular|buzón está|se|no|ha
mi madre|hermano|hermana|jefe|jefa|compañero|compañera|colega|socio|socia
it: sono io / scrivo|rispondo|mando da|dal|dalla|dall'*
mi ha|hanno dato|detto|chiesto|prestato / non so / mio computer|portatile|telefono è|si|non|ha
mio|mia moglie|marito|figlia|figlio|padre
mio|mia madre|fratello|sorella|capo|collega|socio|socia
pt: sou eu / não sei / escrevo|respondo|mando|envio do|da|desde|pelo|pela
meu computador|portátil|notebook|celular|telemóvel|telefone está|não|foi
meu|minha mulher|marido|filha|filho|pai|mãe|irmão|irmã|chefe|colega|sócio|sócia
nl: mijn computer|telefoon|mailbox is|doet|was|heeft
mijn laptop|vrouw|man|dochter|zoon|vader|moeder|broer|zus|baas|collega
schrijf|typ|mail dit? even? vanaf|van / even vanaf
ru: это я / пишу|отвечаю|посылаю|отправляю с|со|из / мой|моя|моего|моей ноутбук|жена|муж|дочь|сын|отец|мать|брат|сестра
мой|моя|моего|моей начальник|коллега / мой компьютер|телефон не|сломался|сел|завис
en: am|i'm sitting|standing at
de: sitze|stehe gerade? am|an|im|hinter
fr: suis à la caisse|au comptoir|sur le|l'ordinateur
es: estoy ... caja|ordenador|mostrador|tienda
it: sono alla|al cassa|computer|bancone
pt: estou ... caixa|computador|balcão|loja
nl: zit|sta nu? achter|aan de|het|een
ru: сижу|стою за|на
pl: to ja / piszę|odpisuję z|ze / mój|moja laptop|żona|mąż|córka|syn|szef|szefowa|kolega|koleżanka
"""
RELATED = """
en: wife|husband|daughter|son|sister|brother|mother|father|grandson|granddaughter|niece|nephew of
de: frau|mann|tochter|sohn|schwester|bruder|mutter|vater|enkel|enkelin|nichte|neffe von
fr: la|le femme|mari|fille|fils|soeur|sœur|frère|mère|père|nièce|neveu de
es: mujer|marido|hija|hijo|hermana|hermano|madre|padre|nieta|nieto|sobrina|sobrino de
it: moglie|marito|figlia|figlio|sorella|fratello|madre|padre|nipote di
pt: mulher|marido|filha|filho|irmã|irmão|mãe|pai|neta|neto|sobrinha|sobrinho de|do|da
nl: vrouw|man|dochter|zoon|zus|broer|moeder|vader|kleinzoon|kleindochter|nicht|neef van
ru: это|я муж|жена|сын|дочь|сестра|брат|мать|отец|внук|внучка
"""
"""Whose relative sits at the shop's machine."""
ONESELF_UNSPACED = ("からなので", "から失礼", "本人です")
# What answers in a house's chat speaks as a person does.
ASSISTANT = """
en: virtual|digital|ai|automated assistant|agent / chatbot / bot
de: virtueller|virtuelle|virtuellen|digitaler|digitale|digitalen assistent|assistentin|assistenten / chatbot / bot
fr: assistant|assistante|l'assistant|l'assistante virtuel|virtuelle|numérique / chatbot / robot
es: asistente virtual|digital / chatbot / bot / robot / soy el|un contestador|sistema|servicio
it: assistente|l'assistente virtuale|digitale / chatbot / sono il|lo|la risponditore|sistema|servizio|segreteria
pt: assistente virtual|digital / robô / robot / sou o|um sistema|atendente|serviço
nl: virtuele|digitale assistent|assistente
ru: виртуальный|виртуальная|цифровой|цифровая помощник|помощница|ассистент|ассистентка / бот / чат-бот / робот
pl: wirtualny|wirtualna asystent|asystentka|doradca
"""
