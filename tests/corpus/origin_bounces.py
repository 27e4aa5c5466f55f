"""Mail that came back, in the formats of many mail systems; our words in their forms.

Each entry: name, kind, permanent or temporary, status; then fields; then the text. `TO` is who could not be reached,
`US` the bot, `ID` the mail that came back. `DSN action` adds a delivery report, `RETURN` the header of our mail.
"""

WRITTEN = """
postfix | bounce | permanent | 5.1.1
From: MAILER-DAEMON@mx.client.example (Mail Delivery System) ;; Subject: Undelivered Mail Returned to Sender ;; \
Auto-Submitted: auto-replied ;; Return-Path: <>
This is the mail system at host mx.client.example.
Your message was not accepted by one or more of its recipients. It is attached below.
<TO>: host mx2.client.example[192.0.2.7] said: 550 5.1.1 <TO>: Recipient address rejected: User
unknown (in reply to RCPT TO command)
DSN failed
RETURN
---
postfix late | delay | temporary | 4.4.1
From: MAILER-DAEMON@mx.client.example (Mail Delivery System) ;; Subject: Delayed Mail (still being retried) ;; \
Auto-Submitted: auto-replied
This is only a notice. Your message could not be delivered for more than 4 hours; it will be tried
until it is 5 days old.
<TO>: connect to mx2.client.example[192.0.2.7]:25: Connection timed out
DSN delayed
RETURN
---
postfix gave up | bounce | temporary | 4.4.1
From: MAILER-DAEMON@mx.client.example (Mail Delivery System) ;; Subject: Undelivered Mail Returned to Sender
<TO>: connect to mx2.client.example[192.0.2.7]:25: Connection timed out
DSN failed
RETURN
---
postfix in a company name | bounce | permanent | 5.1.1
From: Client Mail Gateway <gateway@client.example> ;; Subject: Nachricht ;; Auto-Submitted: auto-replied
Die Nachricht kam nicht an.
DSN failed
RETURN
---
quota report of a mailbox | bounce | permanent | 5.2.2
From: Mail Delivery Subsystem <postmaster@client.example> ;; Subject: Automatically rejected mail
Your message was automatically rejected: the mailbox of the recipient is over its quota.
DSN failed
RETURN
---
qmail | bounce | permanent | 5.1.1
From: MAILER-DAEMON@mail.client.example ;; Subject: failure notice ;; Return-Path: <>
Hi. This is the qmail-send program at mail.client.example.
I could not deliver your message to the addresses below. This is a permanent error; I have given up. Sorry.

<TO>:
192.0.2.7 does not like recipient.
Remote host said: 550 5.1.1 No such person here
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

RETURN
---
qmail without code | bounce | permanent |
From: MAILER-DAEMON@mail.client.example ;; Subject: failure notice
Hi. This is the qmail-send program at mail.client.example.

<TO>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

RETURN
---
exim | bounce | permanent |
From: Mail Delivery System <Mailer-Daemon@srv.client.example> ;; Subject: Mail delivery failed: returning message \
to sender ;; X-Failed-Recipients: TO ;; Auto-Submitted: auto-replied
This message was created automatically by the mail software.
One of your recipients could not be reached. The error is permanent:

  TO
    SMTP error from remote mail server after RCPT TO:<TO>:
    550 no such account

------ This is a copy of the message, including all the headers. ------

RETURN
---
exim without the field | bounce | permanent |
From: Mail Delivery System <Mailer-Daemon@srv.client.example> ;; Subject: Mail delivery failed: returning message \
to sender
This message was created automatically by mail delivery software.

  TO
    unrouteable address

------ This is a copy of the message, including all the headers. ------

RETURN
---
exim late | delay | temporary |
From: Mail Delivery System <Mailer-Daemon@srv.client.example> ;; Subject: Warning: message 1rABcd-0001-XY delayed \
24 hours ;; Auto-Submitted: auto-replied
Your message has not been delivered to one or more recipients after more than 24 hours on the queue.
The address to which it has not yet been delivered is:

  TO

Nothing needs to be done by you. Attempts will go on for some days.
---
sendmail | bounce | permanent | 5.1.1
From: Mail Delivery Subsystem <MAILER-DAEMON@gw.client.example> ;; Subject: Returned mail: see transcript for details
   ----- The following addresses had permanent fatal errors -----
<TO>
    (reason: 550 5.1.1 User unknown)

   ----- Transcript of session follows -----
... while talking to mx2.client.example.:
550 5.1.1 <TO>... User unknown
DSN failed
RETURN
---
old sendmail | bounce | permanent |
From: Mail Delivery Subsystem <MAILER-DAEMON@gw.client.example> ;; Subject: Returned mail: User unknown
   ----- Transcript of session follows -----
550 TO... User unknown

   ----- Unsent message follows -----
RETURN
---
sendmail late | delay | temporary | 4.4.7
From: Mail Delivery Subsystem <MAILER-DAEMON@gw.client.example> ;; Subject: Warning: could not send message for \
past 4 hours
    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************
DSN delayed
---
Exchange 2003 | bounce | permanent | 5.1.1
From: System Administrator <postmaster@client.example> ;; Subject: Undeliverable: Homepage texts ;; Return-Path: <>
Your message

      To:      TO
      Subject: Homepage texts
      Sent:    Mon, 2 Mar 2026 10:00:00 +0100

did not reach the following recipient(s):

TO on Mon, 2 Mar 2026 10:00:05 +0100
    There is no such account at this organization. <mail.client.example #5.1.1>
---
Exchange 2013 | bounce | permanent | 5.1.10
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@client.example> ;; Subject: \
Undeliverable: Homepage texts ;; Auto-Submitted: auto-replied
Delivery has failed to these recipients or groups:
Bob (TO)
The address you entered couldn't be found. Check it and try again.
DSN failed
RETURN
---
Office 365 in German | bounce | permanent | 5.1.10
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@client.example> ;; Subject: \
Unzustellbar: Texte der Startseite ;; Auto-Submitted: auto-replied
Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:
TO
Die E-Mail-Adresse wurde nicht gefunden.
DSN failed
---
Office 365, text only | bounce | permanent | 5.1.10
From: postmaster@client.onmicrosoft.example ;; Subject: Undeliverable: Homepage texts
Your message to TO couldn't be delivered.
bob wasn't found at client.example.
Status code: 550 5.1.10
---
Gmail | bounce | permanent | 5.1.1
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example> ;; Subject: Delivery Status Notification (Failure) \
;; Auto-Submitted: auto-replied ;; X-Failed-Recipients: TO
** Address not found **
Your message wasn't delivered to TO because the address couldn't be found.
DSN failed
RETURN
---
Gmail late | delay | temporary | 4.4.1
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example> ;; Subject: Delivery Status Notification (Delay) \
;; X-Failed-Recipients: TO
** Delivery incomplete **
There was a temporary problem delivering your message to TO. It will be retried for 46 more hours.
DSN delayed
---
old Gmail | bounce | permanent | 5.1.1
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example> ;; Subject: Delivery Status Notification (Failure)
Delivery to the following recipient failed permanently:

     TO

Technical details of permanent failure:
The error that the other server returned was: 550 5.1.1 Unknown mailbox

----- Original message -----
RETURN
---
Yahoo | bounce | permanent |
From: MAILER-DAEMON@ymail.example ;; Subject: Failure Notice
Sorry, we were unable to deliver your message to the following address.

<TO>:
550: 5.2.1 This mailbox has been disabled

--- Below this line is a copy of the message.

RETURN
---
AOL | bounce | permanent |
From: Mail Delivery Subsystem <MAILER-DAEMON@aolmail.example> ;; Subject: Mail Delivery Problem ;; Return-Path: <>
Your mail to the following recipients could not be delivered because they are not accepting mail:
TO
---
Lotus Domino | bounce | permanent |
From: Postmaster@client.example ;; Subject: DELIVERY FAILURE: User bob (TO) not listed in Domino Directory
Your message

  Subject: Homepage texts

was not delivered to:

  TO

because:

  User bob (TO) not listed in Domino Directory
---
GMX | bounce | permanent | 5.1.1
From: "GMX Mailer Daemon" <mailer-daemon@gmail-de.example> ;; Subject: Mail delivery failed: returning message to \
sender
This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

TO:
SMTP error from remote server for RCPT TO command, host: mx.client.example (192.0.2.7) reason: 550
5.1.1 mailbox unknown

--- The header of the original message is following. ---
RETURN
---
mail.ru | bounce | permanent |
From: mailer-daemon@corp.post.example ;; Subject: Ваше сообщение не доставлено ;; Return-Path: <>
Это письмо создано почтовым сервером автоматически, отвечать на него не нужно.
К сожалению, ваше письмо не может быть доставлено одному или нескольким получателям:

TO
    550 no such user
---
French provider | bounce | permanent | 5.1.1
From: postmaster@fai.example ;; Subject: Échec de la remise : Textes ;; Return-Path: <>
Votre message n'a pas pu être remis au destinataire suivant :
TO
550 5.1.1 Adresse d'au moins un destinataire invalide
---
Spanish provider | bounce | permanent |
From: postmaster@correo.example ;; Subject: No se pudo entregar: Textos ;; Return-Path: <>
El mensaje no pudo ser entregado a la siguiente dirección:
<TO>: la cuenta no existe
---
Italian provider, full | bounce | permanent | 5.2.2
From: Mail Delivery System <mailer-daemon@posta.example> ;; Subject: Mancata consegna
Non è stato possibile consegnare il messaggio al destinatario:
TO
552 5.2.2 La casella del destinatario è piena
---
Portuguese provider | bounce | permanent |
From: postmaster@correio.example ;; Subject: Falha na entrega: Textos ;; Return-Path: <>
A sua mensagem não pôde ser entregue ao destinatário TO. O endereço não existe.
---
Dutch provider | bounce | permanent | 5.1.1
From: Mail Delivery System <mailer-daemon@post.example> ;; Subject: Onbestelbaar: Teksten
Uw bericht kon niet worden bezorgd bij de volgende ontvanger:
TO
550 5.1.1 onbekende gebruiker
---
German provider, late | delay | temporary |
From: Mail Delivery System <mailer-daemon@post.example> ;; Subject: Zustellung verzögert: Texte
Ihre Nachricht an TO konnte noch nicht zugestellt werden. Weitere Zustellversuche folgen; Sie müssen nichts tun.
---
French provider, late | delay | temporary |
From: postmaster@fai.example ;; Subject: Remise différée : Textes
Votre message à TO n'a pas encore été remis. De nouvelles tentatives auront lieu pendant 3 jours.
---
Polish provider | bounce | permanent | 5.1.1
From: Mail Delivery System <mailer-daemon@poczta.example> ;; Subject: Wiadomość niedostarczona
Nie można dostarczyć wiadomości do: TO
550 5.1.1 użytkownik nie istnieje
---
Japanese carrier | bounce | permanent | 5.1.1
From: postmaster@keitai.example ;; Subject: 配信不能のお知らせ ;; Return-Path: <>
次の宛先にはメールを配信できませんでした。
<TO>: 550 5.1.1 宛先が存在しません
---
OpenSMTPD | bounce | permanent | 5.1.1
From: Mailer Daemon <MAILER-DAEMON@box.client.example> ;; Subject: Delivery status notification: error
    Hi!

    This is the MAILER-DAEMON, please DO NOT REPLY to this email.

    An error has occurred while attempting to deliver a message for:

TO: 550 5.1.1 no such user
DSN failed
RETURN
---
MDaemon | bounce | permanent |
From: MDaemon@client.example ;; Subject: Warning: TO - User unknown!
The following recipient(s) could not be delivered:

TO - no such user here
---
Novell | bounce | permanent |
From: Mailer-Daemon@gw.client.example ;; Subject: Message status - undeliverable
The message that you sent was undeliverable to the following:
	TO (user not found)
---
SES | bounce | permanent | 5.1.1
From: MAILER-DAEMON@mailer.example ;; Subject: Delivery Status Notification (Failure) ;; Return-Path: <>
An error occurred while trying to deliver the mail to the following recipients:
TO
DSN failed
RETURN
---
no daemon at all | bounce | permanent | 5.4.4
From: Barracuda <gateway@client.example> ;; Subject: Report
A mail was not taken.
DSN failed
---
policy | bounce | permanent | 5.7.1
From: MAILER-DAEMON@mx.client.example (Mail Delivery System) ;; Subject: Undelivered Mail Returned to Sender
<TO>: host mx2.client.example[192.0.2.7] said: 554 5.7.1 Blocked by policy (in reply to end of DATA command)
DSN failed
RETURN
"""
