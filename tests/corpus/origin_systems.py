"""Newsletters, notices, receipts, invitations and challenges.

Each entry: kind, from, subject; then a line of fields between `;;` (a lone `-` for none); then the text.
A kind with `also` lists what counts as right too.
"""

WRITTEN = """
bulk | Brand News <newsletter@brand.example> | Spring sale: 20 % off everything
List-Unsubscribe: <https://brand.example/u/1> ;; List-Id: <spring.brand.example> ;; Precedence: bulk
Our spring sale starts today. Unsubscribe at any time.
---
bulk | Anna at Toolbox <anna@toolbox.example> | Five tips for better briefs
List-Unsubscribe: <mailto:u@toolbox.example> ;; List-Unsubscribe-Post: List-Unsubscribe=One-Click ;; Feedback-ID: \
12:34:tb
Hi Ana, here are five tips for better briefs this month.
---
bulk | Toolbox <hello@toolbox.example> | What is new in March
X-Campaign: 91231 ;; Return-Path: <bounce-123456@mail.toolbox.example>
New this month: dark mode. View in browser. You receive this email because you signed up.
---
bulk | Museum <newsletter@museum.example> | Ausstellungen im April
-
Unsere neuen Ausstellungen. Wenn Sie diesen Newsletter nicht mehr erhalten möchten, können Sie sich
hier abmelden: https://museum.example/abmelden
---
bulk | Boutique <infolettre@boutique.example> | Les nouveautés de la semaine
-
Découvrez les nouveautés. Pour ne plus recevoir nos messages, cliquez ici pour vous désabonner.
https://boutique.example/stop
---
bulk | Tienda <boletin@tienda.example> | Rebajas de verano
-
Hasta el 50 %. Si no deseas recibir más correos, puedes darte de baja aquí: https://tienda.example/baja
---
bulk | Negozio <newsletter@negozio.example> | Offerte della settimana
-
Le offerte della settimana. Per cancellarti dalla newsletter clicca qui:
https://negozio.example/annulla. Visualizza nel browser.
---
bulk | Loja <newsletter@loja.example> | Promoção relâmpago
-
Só hoje. Para cancelar a sua inscrição clique aqui: https://loja.example/sair. Ver no navegador.
---
bulk | Winkel <nieuwsbrief@winkel.example> | Aanbiedingen
-
Alleen dit weekend. Wilt u zich afmelden voor deze nieuwsbrief? Uitschrijven kan hier: https://winkel.example/uit
---
bulk | Магазин <newsletter@magazin.example> | Скидки недели
-
Только на этой неделе. Чтобы отписаться от рассылки, перейдите по ссылке https://magazin.example/off
---
bulk | dev-list member <jo@home.example> | [dev] Re: Build fails on ARM
List-Id: Developers <dev.lists.tool.example> ;; List-Post: <mailto:dev@lists.tool.example> ;; List-Unsubscribe: \
<https://lists.tool.example/options/dev> ;; Precedence: list ;; Sender: dev-bounces@lists.tool.example ;; \
Errors-To: dev-bounces@lists.tool.example ;; X-BeenThere: dev@lists.tool.example ;; X-Mailman-Version: 2.1.29
Works here with gcc 13.
---
bulk | Conf Announce <announce@conf.example> | Call for papers 2026
List-Id: <announce.conf.example> ;; List-Unsubscribe: <https://conf.example/u> ;; List-Post: NO ;; Precedence: bulk \
;; X-Mailman-Version: 2.1.29
The call for papers is open until 30 April.
---
bulk | Shop <offers@shop.example> | Your weekly picks
X-SFMC-Stack: 1 ;; List-Unsubscribe: <https://shop.example/u>
Picked for you this week.
---
notification,bulk | GitHost <notifications@githost.example> | [client/site] Fix footer (#12)
X-GitHub-Reason: mention ;; List-ID: client/site <site.client.githost.example> ;; Precedence: list
@bob commented on this pull request. Reply to this email directly or view it online.
---
notification | Monitor <alerts@uptime.example> | DOWN: www.client.example
Auto-Submitted: auto-generated
Your monitor www.client.example is currently DOWN.
---
notification | Hosting <noreply@hosting.example> | Your certificate was renewed
-
The certificate for www.client.example was renewed. No action is needed.
---
notification | Cron Daemon <root@web1.client.example> | Cron <www-data@web1> /usr/local/bin/backup
X-Cron-Env: <SHELL=/bin/sh> ;; Auto-Submitted: auto-generated
backup finished, 0 errors
---
notification | Shop System <no-reply@shop.example> | Order 100293 has shipped
-
Your order has shipped. Please do not reply to this email.
---
notification | Bank <nicht-antworten@bank.example> | Ihr Kontoauszug ist da
-
Ihr Kontoauszug liegt im Postfach. Bitte antworten Sie nicht auf diese Nachricht.
---
notification | Service <service@portal.example> | Neue Nachricht im Portal
-
Sie haben eine neue Nachricht. Diese E-Mail wurde automatisch erstellt, bitte antworten Sie nicht darauf.
---
notification | Portail <service@portail.example> | Votre facture est disponible
-
Votre facture est disponible. Ceci est un message automatique, merci de ne pas y répondre.
---
notification | Banco <avisos@banco.example> | Aviso de movimiento
-
Se ha realizado un cargo. Este es un mensaje automático, no responda a este correo.
---
notification | Servizio <servizio@posta.example> | Fattura disponibile
-
La fattura è disponibile. Messaggio generato automaticamente, si prega di non rispondere.
---
notification | Serviço <servico@portal.example> | Nova fatura
-
A sua fatura está disponível. Esta mensagem é automática, por favor não responda.
---
notification | Dienst <dienst@portaal.example> | Nieuwe factuur
-
Er staat een nieuwe factuur klaar. Dit is een automatisch gegenereerd bericht, u kunt hier niet op reageren.
---
notification | Сервис <service@portal.example> | Новый счёт
-
Вам выставлен счёт. Письмо сформировано автоматически, пожалуйста, не отвечайте на него.
---
notification | Jira <jira@client.example> | [JIRA] (WEB-12) Header overlaps
X-JIRA-FingerPrint: 80eccd ;; Auto-Submitted: auto-generated ;; Precedence: bulk
Bob changed the status to In Progress.
---
notification | WordPress <wordpress@client.example> | [Client] New comment awaiting moderation
-
A new comment is waiting for your approval.
---
notification | Office Scanner <scanner@client.example> | Scan from MFP-3
-
1 page scanned.
---
notification | DocSign <dse@docsign.example> | Bob completed "Contract"
Auto-Submitted: auto-generated ;; X-Auto-Response-Suppress: All
All parties have completed Contract.
---
notification | Drive <drive-shares-noreply@drive.example> | Bob shared "Photos" with you
-
Bob has shared a folder with you.
---
receipt | Bob Miller <bob@client.example> | Read: Homepage texts
-
Your message To: Bob Miller Subject: Homepage texts Sent: Monday was read on Tuesday, March 3, 2026 9:12:01 AM.
---
receipt | Jens Vogt <jens@client.example> | Gelesen: Startseite
-
Ihre Nachricht an Jens Vogt wurde am 3. März 2026 gelesen.
---
receipt | Marie Roche <marie@client.example> | Lu : Maquette
-
Votre message a été lu le 3 mars 2026.
---
receipt | Carmen <carmen@client.example> | Leído: Logo
-
Su mensaje fue leído el 3 de marzo de 2026.
---
receipt | Giulia <giulia@client.example> | Letto: Bozza
-
Il messaggio è stato letto il 3 marzo 2026.
---
receipt | Inês <ines@client.example> | Lida: Site
-
A sua mensagem foi lida em 3 de março de 2026.
---
receipt | Bas <bas@client.example> | Gelezen: Ontwerp
-
Uw bericht is gelezen op 3 maart 2026.
---
receipt | Андрей <andrey@client.example> | Прочтено: Макет
-
Ваше сообщение было прочитано 3 марта 2026 г.
---
receipt | Bob <bob@client.example> | Return Receipt (displayed) - Homepage texts
MDN: displayed
This is a Return Receipt for the mail that you sent to bob@client.example. This receipt only
acknowledges that the message was displayed.
---
receipt | Jens <jens@client.example> | Lesebestätigung (angezeigt) - Startseite
MDN: displayed
Dies ist eine Empfangsbestätigung für eine Mail, die Sie gesendet haben.
---
receipt | Bob <bob@client.example> | Not read: Homepage texts
MDN: deleted
Your message was deleted without being read.
---
calendar | Bob <bob@client.example> | Invitation: Kick-off @ Tue 10 Mar 2026
ICS: REQUEST
You have been invited to Kick-off.
---
calendar | Bob <bob@client.example> | Accepted: Kick-off
ICS: REPLY
Bob has accepted this invitation.
---
calendar | Carla <carla@client.example> | Declined: Kick-off
ICS: REPLY
Sorry, I can't make it.
---
calendar | Jens <jens@client.example> | Abgesagt: Jour fixe
ICS: CANCEL
Der Termin entfällt.
---
calendar | Marie <marie@client.example> | Accepté : Point projet
ICS: REPLY
-
---
calendar | Bob <bob@client.example> | Kick-off moved
ICS: REQUEST
Moved by an hour, hope that is fine.
---
calendar | Bob <bob@client.example> | New Time Proposed: Kick-off
ICS: COUNTER
-
---
calendar | Carmen <carmen@client.example> | Cancelado: Reunión
ICS: CANCEL
-
---
human | Bob <bob@client.example> | Re: Dates of the fair
ICSFILE: PUBLISH
Hi Ana, the dates of the fair are in the calendar file, please put them on the site. Bob
---
challenge | Bob <bob@client.example> | Re: Homepage texts (please confirm)
Auto-Submitted: auto-replied
I protect my mailbox from spam. Your message is being held. To prove that you are a real person,
click this link: https://guard.example/c/1
---
challenge | SpamGuard for bob@client.example <challenge@guard.example> | Verify your email to Bob
-
The message you sent has been held because you are not yet on my approved senders list. Please
verify that you are human: https://guard.example/v/2 and your message will be delivered.
---
challenge | Boxbe <bob@boxbe.example> | Waiting for approval
Return-Path: <>
Hello, your message about "Texts" was waitlisted. Please add yourself to Bob's Guest List so your
messages will be delivered to the inbox. Click https://boxbe.example/x
---
challenge | Jens Vogt <jens@client.example> | Bestätigung erforderlich
Auto-Submitted: auto-replied
Mein Spamschutz kennt Ihre Adresse noch nicht. Bitte bestätigen Sie mit diesem Link, dass Sie ein
Mensch sind: https://guard.example/c/3
---
challenge | Marie Roche <marie@client.example> | Votre message est en attente
Return-Path: <>
Cette boîte est protégée contre le spam. Pour confirmer que votre message vient d'un humain et non
d'un robot, cliquez ici : https://guard.example/c/4
---
challenge | Ana Lima <lima@client.example> | Re: Site (AntiSpam)
Auto-Submitted: auto-replied
Para confirmar que você é uma pessoa e não um robô, acesse https://guard.example/c/5 e sua mensagem será entregue.
---
challenge | Carmen <carmen@client.example> | Confirme su mensaje
Return-Path: <>
Por favor, confirme que es una persona y no un robot en este enlace https://guard.example/c/6 para
que su mensaje sea entregado. Protección contra spam.
---
challenge | Андрей <andrey@client.example> | Подтверждение отправителя
Auto-Submitted: auto-replied
Подтвердите, что вы человек, а не робот: https://guard.example/c/7. Защита от спама.
"""
