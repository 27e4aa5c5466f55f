"""Mail that came back, written and labelled blind by a third mind; the format is that of `origin_bounces`.

First run: 88 of 96 right, bounces 0.977; one bounce and one challenge taken for a person.
"""

WRITTEN = """
Exim, unrouteable, with the report | bounce | permanent | 5.0.0
From: Mail Delivery System <Mailer-Daemon@cp12.hoster.example> ;; Subject: Mail delivery failed: returning message to \
sender ;; Auto-Submitted: auto-replied ;; X-Failed-Recipients: TO
This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  TO
    host mx1.client.example [192.0.2.9]
    SMTP error from remote mail server after RCPT TO:<TO>:
    550-5.7.26 This mail has been blocked because the sender is unauthenticated.
    550 5.7.26 Gmail requires all senders to authenticate
DSN failed
RETURN
---
Exim, retry time exceeded | bounce | temporary |
From: Mail Delivery System <Mailer-Daemon@cp12.hoster.example> ;; Subject: Mail delivery failed: returning message to \
sender ;; X-Failed-Recipients: TO
This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  TO
    host mx1.client.example [192.0.2.9]
    SMTP error from remote mail server after RCPT TO:<TO>:
    451 4.3.0 Temporary lookup failure: retry timeout exceeded
RETURN
---
Exim, quota of a user | bounce | permanent |
From: Mail Delivery System <Mailer-Daemon@cp12.hoster.example> ;; Subject: Mail delivery failed: returning message to \
sender ;; X-Failed-Recipients: TO
The following address(es) failed:

  TO
    (generated from TO)
    LMTP error from remote mail server after end of data:
    552 5.2.2 <TO> Quota exceeded (mailbox for user is full)

------ This is a copy of the message, including all the headers. ------
RETURN
---
Exim, warning 48 hours | delay | temporary |
From: Mail Delivery System <Mailer-Daemon@cp12.hoster.example> ;; Subject: Warning: message 1tQx2Y-00000003 delayed \
48 hours
This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 48 hours on the queue on cp12.hoster.example.

The address to which the message has not yet been delivered is:

  TO
    Delay reason: host mx1.client.example [192.0.2.9]
    SMTP error: 450 4.2.0 <TO>: Recipient address rejected: Greylisted

No action is required on your part. Delivery attempts will continue for
some time.
---
qmail, remote host said | bounce | permanent |
From: MAILER-DAEMON@out.hoster.example ;; Subject: failure notice ;; Return-Path: <>
Hi. This is the qmail-send program at out.hoster.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<TO>:
192.0.2.9 does not like recipient.
Remote host said: 554 5.7.1 <TO>: Relay access denied
Giving up on 192.0.2.9.

--- Below this line is a copy of the message.

RETURN
---
qmail, too long in the queue | bounce | temporary |
From: MAILER-DAEMON@out.hoster.example ;; Subject: failure notice ;; Return-Path: <>
Hi. This is the qmail-send program at out.hoster.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<TO>:
Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)
I'm not going to try again; this message has been in the queue too long.

--- Below this line is a copy of the message.

RETURN
---
qmail, vpopmail no mailbox | bounce | permanent |
From: MAILER-DAEMON@out.hoster.example ;; Subject: failure notice
Hi. This is the qmail-send program at out.hoster.example.
<TO>:
Sorry, no mailbox here by that name. (#5.1.1)
---
Postfix, German translation | bounce | permanent | 5.1.1
From: MAILER-DAEMON@post.client.example (Mail Delivery System) ;; Subject: Unzustellbare E-Mail an Absender zurück ;; \
Auto-Submitted: auto-replied
Dies ist das Mailsystem auf post.client.example.
Leider konnte Ihre Nachricht an einen oder mehrere Empfänger nicht zugestellt werden.
<TO>: unknown user
DSN failed
RETURN
---
Postfix, message too big | bounce | permanent | 5.3.4
From: MAILER-DAEMON@mail.studio.example (Mail Delivery System) ;; Subject: Undelivered Mail Returned to Sender
This is the mail system at host mail.studio.example.

<TO>: message size 31457280 exceeds size limit 26214400 of server
    mx1.client.example[192.0.2.9]
DSN failed
---
Postfix, host not found try again | delay | temporary | 4.4.3
From: MAILER-DAEMON@mail.studio.example (Mail Delivery System) ;; Subject: Delayed Mail (still being retried)
This is the mail system at host mail.studio.example.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

<TO>: Host or domain name not found. Name service error for
    name=client.example type=MX: Host not found, try again
DSN delayed
---
sendmail, without report | bounce | permanent | 5.1.1
From: Mail Delivery Subsystem <MAILER-DAEMON@relay.client.example> ;; Subject: Returned mail: see transcript for \
details
The original message was received at Tue, 3 Jun 2025 08:14:05 +0200
from mail.studio.example [192.0.2.1]

   ----- The following addresses had permanent fatal errors -----
<TO>
    (reason: 550 5.1.1 <TO>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx1.client.example.:
>>> RCPT To:<TO>
<<< 550 5.1.1 <TO>... User unknown
550 5.1.1 <TO>... User unknown
---
sendmail, warning four hours | delay | temporary |
From: Mail Delivery Subsystem <MAILER-DAEMON@relay.client.example> ;; Subject: Warning: could not send message for \
past 4 hours
    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

   ----- Transcript of session follows -----
TO... Deferred: Connection refused by mx1.client.example.
Warning: message still undelivered after 4 hours
Will keep trying until message is 5 days old
---
Office 365, en, address not found | bounce | permanent | 5.1.10
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@studio.example> ;; Subject: Undeliverable: \
Homepage texts
Your message to TO couldn't be delivered.

The recipient wasn't found at client.example.

How to Fix It
The address may be misspelled or may not exist. Try one or more of the following:
Status code: 550 5.1.10
DSN failed
RETURN
---
Office 365, de, text only | bounce | permanent | 5.4.1
From: postmaster@client.example ;; Subject: Unzustellbar: Homepage-Texte
Ihre Nachricht an TO konnte nicht zugestellt werden.

client.example vermutet, dass Ihre Nachricht Spam ist, und hat sie abgelehnt.

Remoteserver hat '550 5.4.1 Recipient address rejected: Access denied' zurückgegeben
---
Office 365, fr | bounce | permanent | 5.1.1
From: Microsoft Outlook <postmaster@client.example> ;; Subject: Non remis : Textes de la page d'accueil
Échec de la remise pour ces destinataires ou groupes :

TO
L'adresse de messagerie que vous avez entrée est introuvable. Vérifiez l'adresse de messagerie du destinataire.

Informations de diagnostic pour les administrateurs :
#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
---
Exchange, es, quota | bounce | permanent |
From: postmaster@client.example ;; Subject: No se puede entregar: Textos
No se pudo entregar el mensaje a estos destinatarios o grupos:

TO
El buzón del destinatario está lleno y no puede aceptar mensajes en este momento. Intente reenviar el mensaje más tarde.

#554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException ##
---
Exchange, it, delayed | delay | temporary | 4.4.7
From: postmaster@client.example ;; Subject: Recapito posticipato: Testi
Il recapito ai destinatari o gruppi seguenti è in ritardo:

TO

Il messaggio non è stato ancora recapitato. I tentativi di recapito continueranno.
DSN delayed
---
Exchange, pt, text only | bounce | permanent |
From: Microsoft Outlook <postmaster@client.example> ;; Subject: Não é possível entregar: Textos
Falha na entrega para estes destinatários ou grupos:

TO
O endereço de e-mail que você digitou não pôde ser encontrado.

#550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##
---
Exchange, nl | bounce | permanent | 5.7.1
From: postmaster@client.example ;; Subject: Onbestelbaar: Teksten
Het bericht kan niet worden bezorgd bij deze geadresseerden of groepen:

TO
U bent niet gemachtigd om berichten naar deze geadresseerde te verzenden.
DSN failed
RETURN
---
Exchange, ru | bounce | permanent | 5.1.1
From: postmaster@client.example ;; Subject: Недоставленное сообщение: Тексты
Сбой доставки следующим получателям или группам:

TO
Указанный адрес электронной почты не найден.

#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##
---
Gmail, address not found, text only | bounce | permanent |
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example> ;; Subject: Delivery Status Notification (Failure) ;; \
X-Failed-Recipients: TO
** Address not found **

Your message wasn't delivered to TO because the address couldn't be found, or is unable to receive mail.

The response was:

550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email \
address for typos
---
Gmail, delay | delay | temporary | 4.4.1
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example> ;; Subject: Delivery Status Notification (Delay)
** Delivery incomplete **

There was a temporary problem while delivering your message to TO. Gmail will retry for 46 more hours. You'll be \
notified if the delivery fails permanently.
DSN delayed
---
Gmail, retries over | bounce | temporary | 4.4.1
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example> ;; Subject: Delivery Status Notification (Failure)
** Message not delivered **

There was a problem delivering your message to TO. See the technical details below.
The recipient server did not accept our requests to connect. [mx1.client.example 192.0.2.9: timed out]
DSN failed
RETURN
---
Gmail, de, inbox full | bounce | permanent |
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example> ;; Subject: Delivery Status Notification (Failure)
** Posteingang des Empfängers voll **

Ihre Nachricht wurde nicht an TO zugestellt, da der Posteingang des Empfängers voll ist oder zu viele E-Mails erhält.

Die Antwort lautete:

552 5.2.2 The email account that you tried to reach is over quota.
---
Amazon SES | bounce | permanent | 5.1.1
From: MAILER-DAEMON@eu-west-1.amazonses.example ;; Subject: Delivery Status Notification (Failure)
An error occurred while trying to deliver the mail to the following recipients:
TO
DSN failed
RETURN
---
Yahoo, account disabled | bounce | permanent |
From: MAILER-DAEMON@yahoo.example ;; Subject: Failure Notice
Sorry, we were unable to deliver your message to the following address.

<TO>:
554: delivery error: dd This user doesn't have a client.example account (TO) [0] - mta4123.mail.example

--- Below this line is a copy of the message.

RETURN
---
iCloud, over quota | bounce | permanent |
From: Mail Delivery System <mailer-daemon@icloud.example> ;; Subject: Undelivered Mail Returned to Sender
Your message could not be delivered to:

<TO>: host mx01.mail.icloud.example[192.0.2.4] said: 552 5.2.2 <TO>: user is over quota (in
    reply to RCPT TO command)
---
GMX, de | bounce | permanent |
From: "GMX Mailer Daemon" <mailer-daemon@gmx.example> ;; Subject: Mail delivery failed: returning message to sender
This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of
its recipients. This is a permanent error. The following address
failed:

TO:
SMTP error from remote server for RCPT TO command, host: mx1.client.example (192.0.2.9) reason: 550 Requested action \
not taken: mailbox unavailable

--- The header of the original message is following. ---

RETURN
---
T-Online, de | bounce | permanent |
From: Mail Delivery System <mailer-daemon@t-online.example> ;; Subject: Unzustellbare Nachricht
|------------------------- Message log follows: -------------------------|
 no valid recipients were found for this message
|------------------------- Failed addresses follow: ---------------------|
 <TO> ... unknown address
|------------------------- Message header follows: ----------------------|
RETURN
---
OVH, fr | bounce | permanent |
From: MAILER-DAEMON@mx.ovh.example ;; Subject: failure notice
Bonjour,
Votre message n'a pas pu être remis au destinataire suivant. Il s'agit d'une erreur définitive.

<TO>:
Remote host said: 550 5.1.1 utilisateur inconnu
---
Orange, fr, quota | bounce | permanent |
From: Mail Delivery System <postmaster@orange.example> ;; Subject: Message non distribué
Le message que vous avez envoyé n'a pas pu être distribué à :

TO : la boîte aux lettres du destinataire est pleine
---
mail.ru | bounce | permanent |
From: mailer-daemon@corp.mail.example ;; Subject: Mail failure.
Это письмо создано автоматически сервером, отвечать на него не нужно.

К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

TO
не найден на сервере: user not found
---
Yandex, ru, spam | bounce | permanent |
From: mailer-daemon@yandex.example ;; Subject: Недоставленное сообщение
Это письмо отправлено почтовым сервером yandex.example.

К сожалению, мы вынуждены сообщить Вам о том, что Ваше письмо не может быть
отправлено одному или нескольким адресатам. Технические подробности можно найти ниже.

<TO>: host mx1.client.example[192.0.2.9] said: 550 5.7.1 spam message rejected (in reply to end of DATA command)
---
Barracuda, blocked | bounce | permanent |
From: Barracuda Spam Firewall <postmaster@barracuda.client.example> ;; Subject: **Message you sent blocked by our bulk \
email filter**
Your message to: TO
was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:

Subject: Homepage texts
---
Mimecast, rejected | bounce | permanent |
From: Mimecast Postmaster <postmaster@client.example> ;; Subject: [Postmaster] Email Delivery Failure
The message you sent could not be delivered to the recipient.

Recipient: TO
Reason: 550 Rejected by header based manually Blocked Senders
---
Mimecast, queued | delay | temporary |
From: Mimecast Postmaster <postmaster@client.example> ;; Subject: [Postmaster] Email Delivery Delayed
The email below has not been delivered yet. We will keep trying for the next 96 hours.

Recipient: TO
Reason: 421 4.4.2 Connection dropped due to timeout
---
Proofpoint | bounce | permanent | 5.1.1
From: Mail Delivery Subsystem <MAILER-DAEMON@mx0a-001.pphosted.example> ;; Subject: Returned mail: User unknown
Your message was not delivered to the following recipients:

<TO>: 5.1.1 Recipient not found.
DSN failed
---
Zoho | bounce | permanent |
From: mailer-daemon@mail.zoho.example ;; Subject: Undelivered Mail Returned to Sender
This message was created automatically by mail delivery software.
A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

TO Reason: 550 5.1.1 <TO>: Recipient address rejected: User unknown in virtual mailbox table
---
A provider, it, text only | bounce | permanent |
From: Servizio di posta <mailer-daemon@pec.example> ;; Subject: Avviso di mancata consegna
Il messaggio "Testi" inviato a "TO" è stato rifiutato dal sistema.
Errore: 5.1.1 - indirizzo non valido
---
A provider, pl | bounce | permanent |
From: Mail Delivery System <mailer-daemon@poczta.example> ;; Subject: Nie dostarczono wiadomości
Wiadomość nie mogła zostać dostarczona do następującego adresata:

TO
550 5.1.1 Użytkownik nie istnieje
---
A provider, ja | bounce | permanent |
From: Mail Delivery System <postmaster@mobile.example> ;; Subject: 配信不能
次の宛先へのメールは配信できませんでした。

TO
550 Unknown user TO
---
A hosting panel, left the company | bounce | permanent |
From: postmaster@client.example ;; Subject: Delivery failure (TO) ;; Auto-Submitted: auto-replied
Message could not be delivered to TO: mailbox disabled, not accepting messages.
---
Domino | bounce | permanent |
From: <postmaster@client.example> ;; Subject: DELIVERY FAILURE: User Smith (smith@client.example) not listed in Domino \
Directory
Your message

  Subject: Homepage texts

was not delivered to:

  TO

because:

  User not listed in Domino Directory
---
GroupWise | bounce | permanent |
From: Mailer-Daemon <Mailer-Daemon@gw.client.example> ;; Subject: Message status - undeliverable
The attached file had the following undeliverable recipient(s):
	TO
	550 No such recipient
---
Spamarrest | challenge | |
From: Bob Miller <bob@client.example> ;; Subject: Re: Homepage texts (verification required)
Bob Miller here,

I'm protecting myself from receiving junk mail. Please click the link below to complete the verification process. You \
have to do this only once.

https://spamarrest.example/a2?AAB
---
A provider's challenge, de | challenge | |
From: Reto Ammann <reto@client.example> ;; Subject: Bitte bestätigen Sie Ihre Nachricht ;; Auto-Submitted: auto-replied
Ihre Nachricht wurde zurückgehalten, weil Sie mir noch nicht bekannt sind. Bitte klicken Sie auf den folgenden Link, \
damit Ihre E-Mail zugestellt wird:
https://schutz.example/bestaetigen/12
---
A challenge, fr | challenge | |
From: MailInBlack <no-reply@client.example> ;; Subject: Votre message est en attente
Votre message est bloqué car vous n'êtes pas encore autorisé à m'écrire. Pour que votre message soit délivré, merci de \
cliquer ici et de recopier le code : https://mailinblack.example/c/12
---
A challenge, es | challenge | |
From: Pablo Ruiz <pablo@client.example> ;; Subject: Confirme que es usted una persona
Para evitar el correo basura, su mensaje ha quedado en espera. Confirme que usted lo envió respondiendo a este correo \
sin cambiar el asunto.
"""
