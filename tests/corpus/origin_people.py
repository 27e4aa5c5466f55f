"""People, at their hardest: their words, fields or subjects look like a machine's.

Each entry: what is hard about it, subject, text; a line of fields (`Name: value` between `;;`) may stand before it.
"""

WRITTEN = """
in a holiday, and answers all the same | Re: Homepage texts
Hi Ana, I'm out of the office this week but had a look on my phone: the texts are fine, go ahead. Back on Monday. Bob
---
announces a holiday and delivers | Re: Photos for the website
Hi Ana, please find the photos attached. I'm on holiday from Thursday, so shout before then if
anything is missing! Bob
---
tells of a colleague's absence | Re: Invoice 2214
Hi, Karen is on annual leave until the 12th, so I'm picking this up for her. We approve the invoice.
Could you send it as a PDF? Thanks, Mo
---
tells who has left and takes over | Re: Your new contact
Hi Ana, just so you know, Dan has left the company, I'm looking after the website now. What do you
still need from us? Best, Ruth
---
moving away from a product | Moving away from Wix
Hi Ana, we're moving away from Wix and would like the blog migrated too. Can you quote for that? Thanks, Bob
---
asks for an automatic reply | Automatic reply on the contact form
Hi Ana, can the contact form send an automatic reply to visitors saying that we received their
message and will get back to them within two days? Thanks
---
answers an automatic reply | Re: Automatic reply: Homepage texts
Hi Ana, sorry, ignore my out of office. Yes, texts are approved. Bob
---
forwards an auto-reply | Fwd: Out of Office: Homepage texts
Ana, I got this back from our legal team, so it will take until Friday. Bob
---
forwards a bounce | Fwd: Undelivered Mail Returned to Sender
Hi Ana, I keep getting these when I write to your office address. Can you check? Bob
---
complains about a bounce | Mail delivery problem
Hello Ana, our mails to you could not be delivered yesterday, the server said mailbox full. Is this
address right now? Bob
---
asks about bounced newsletters | Newsletter bounces
Hi Ana, about 40 addresses of our newsletter are undeliverable (user unknown). Can you remove them
from the list for me? Bob
---
a bare thanks | Re: Draft 2
Thanks for your email, will get back to you soon.
---
a bare receipt by a person | Re: Contract
Thank you for your message, received. Bob
---
asks to unsubscribe a customer | Unsubscribe link
Hi Ana, the unsubscribe link in our newsletter leads to a 404. Could you fix it today?
---
urgent, asks to call | Re: Launch
Hi, in urgent cases call me on my mobile, I'm travelling. But the answer is yes, launch on Tuesday.
---
Auto-Submitted says no | Re: Colours
Auto-Submitted: no
The darker blue, please. Bob
---
Precedence list alone | Re: Colours
Precedence: list
I prefer the first version. Bob
---
List-Id alone | Re: Colours
List-Id: <office.client.example>
We have decided for version two. Carla
---
behind a Google Group | Re: Colours
List-Id: <hello.client.example> ;; Precedence: list ;; Mailing-list: list hello@client.example; contact \
hello+owners@client.example ;; X-Google-Group-Id: 318203182031 ;; List-Post: \
<https://groups.google.com/a/client.example/group/hello/post> ;; List-Help: \
<https://support.google.com/a/client.example/bin/topic.py?topic=25838> ;; List-Archive: \
<https://groups.google.com/a/client.example/group/hello/> ;; List-Unsubscribe: \
<mailto:googlegroups-manage+318203182031+unsubscribe@googlegroups.com>
Hello Ana, the team has agreed on the second layout. Can you start on Monday? Carla
---
behind a Google Group, on holiday | Re: Colours
List-Id: <hello.client.example> ;; Precedence: list ;; Mailing-list: list hello@client.example; contact \
hello+owners@client.example ;; X-Google-Group-Id: 318203182031 ;; List-Unsubscribe: \
<mailto:googlegroups-manage+318203182031+unsubscribe@googlegroups.com>
Hi Ana, second layout please. I'm away next week, Carla takes over. Bob
---
suppresses auto-replies | Re: Colours
X-Auto-Response-Suppress: OOF, AutoReply
Blue it is. Bob
---
suppresses delivery reports, from Outlook | Re: Colours
X-Auto-Response-Suppress: DR, OOF, AutoReply ;; X-Mailer: Microsoft Outlook 16.0
Hi Ana, blue, and please change the footer too. Bob
---
bears an authentication field | Re: Draft
X-Autoreply: no
Looks good to me.
---
out of office as a topic | Out of office next week
Hi Ana, just a heads-up that I'm out of office next week. If you need a decision before then, please
ask me by Thursday. Bob
---
vacation as a topic | Vacation rental pages
Hi Ana, the vacation rental pages need new photos. When could you have them online?
---
absence as a topic | Holiday dates
Hi Ana, I'm on leave 3-14 August, Priya covers for me. Please send her the drafts. Bob
---
signature with a disclaimer | Re: Drafts
Approved. Bob

This e-mail is confidential. If you are not the intended recipient, please delete it. Please do not
reply to this e-mail if you received it in error.
---
signature with newsletter | Re: Drafts
Looks good, go ahead! Bob

Subscribe to our newsletter | Unsubscribe at any time | www.client.example
---
a delivery of goods | Delivery failed again
Hi Ana, the courier could not deliver the samples, nobody was in. Shall we send them again tomorrow?
---
delayed, by a person | Delay with the texts
Hi Ana, the texts are delayed, our lawyer is still trying to finish them. We will send them on Friday. Bob
---
a ticket, by a person | Ticket 4711
Hello Ana, I have opened ticket 4711 with our hosting company for the DNS. They will get back to me within 2 days. Bob
---
an accepted offer | Accepted: your offer of 2 March
Dear Ana, we accept your offer of 2 March. Please send the contract. Bob
---
an invitation by a person | Invitation: office party
Hi Ana, we'd love to have you at our office party on the 12th. Will you come? Bob
---
read, by a person | Read: your proposal
Hi Ana, I've read your proposal. Two questions: what about hosting, and who writes the texts?
---
confirms, by a person | Please confirm
Hi Ana, please confirm that you received the photos, our mail server was moody. Thanks, Bob
---
from a shared address | Re: Opening hours
From: Praxis Dr. Lang <info@client.example>
Guten Tag Frau Ruiz, die Öffnungszeiten stimmen so. Bitte online stellen. Mit freundlichen Grüßen, Praxis Dr. Lang
---
from support@ by a person | Re: API access
From: Support Team <support@client.example>
Hi Ana, here is the key you asked for. It works on the staging server only. Regards, Will from Support
---
from a person called Bot | Re: Fonts
From: Sanne Bot <s.bot@client.example>
Hoi Ana, de lettertypen zijn goed. Groet, Sanne
---
from postmaster, by a person | Re: DNS change
From: Postmaster Client <postmaster@client.example>
Hi Ana, the MX records are changed, please test. Ken (I look after postmaster here)
---
from a webmaster | Re: FTP access
From: Webmaster <webmaster@client.example>
Hallo Ana, der Zugang ist eingerichtet: Benutzer wie besprochen, Passwort per Telefon. Gruß, Uwe
---
no greeting, one word | Re: Colours
Blue.
---
no words above the quote | Re: Colours
> Which blue?

The dark one.
---
sent from a phone | Re: Colours
X-Mailer: iPhone Mail (21D61)
Yes, ok

Sent from my iPhone
---
quotes an out-of-office below | Re: Automatic reply: Colours
I'm back. Blue please.

On Mon, 2 Mar 2026 at 09:00, Bob wrote:
> I am out of the office until Friday. For urgent matters contact Carla.
---
quotes a ticket notice below | Re: [Request received] Colours
Still waiting for an answer from your side on this one.

On Mon, 2 Mar 2026 at 09:00, Support wrote:
> Your request (48213) has been received and is being reviewed.
---
thanks and a question | Re: Offer
Thank you for your email. We received the offer. Could you split it into two invoices?
---
thanks, received, a promise | Re: Offer
Thank you for your message. We have received the offer and our board will decide on Thursday. I'll
let you know right after. Kind regards, Ellen
---
asks to stop | Please stop
Do not reply to this thread any more, use my private address from now on: bob.private@free.example
---
auto parts company | Automatic doors
Hi Ana, the page "automatic doors" needs the new response times: 0.8 s. Thanks, Bob
---
bouncy castle | Bounce house page
The bounce page has the wrong price, it should be 120 euros. Can you fix that?
---
de: im Urlaub, antwortet doch | Re: Startseite
Hallo Ana, ich bin zwar im Urlaub, aber kurz: Texte sind freigegeben. Ab Montag bin ich wieder im Büro. Gruß, Jens
---
de: kündigt Urlaub an | AW: Startseite
Liebe Ana, die Bilder schicke ich noch diese Woche, ab dem 12. bin ich im Urlaub. In dringenden
Fällen bitte an Petra wenden. Viele Grüße, Jens
---
de: Kollege weg | AW: Rechnung
Guten Tag Frau Ruiz, Herr Peters ist nicht mehr bei uns tätig, ich übernehme. Können Sie mir den
letzten Stand schicken? Mit freundlichen Grüßen, Lea Brandt
---
de: dankt knapp | AW: Angebot
Vielen Dank für Ihre Nachricht. Ich melde mich.
---
de: Abmeldung | Abmeldung vom Workshop
Hallo Ana, leider muss ich mich vom Workshop abmelden, ich bin krank. Können wir einen neuen Termin finden?
---
de: nicht erreichbar | AW: Freigabe
Ich war gestern nicht erreichbar. Freigabe erteilt, bitte live schalten.
---
de: unzustellbar | Unzustellbar
Hallo Ana, meine Mail an dich kam gestern als unzustellbar zurück, deshalb noch einmal: ja, wir
nehmen Variante B. Jens
---
fr: en congés, répond | RE: Maquette
Bonjour Ana, je suis en congés mais la maquette me convient. Vous pouvez continuer. Marie
---
fr: annonce une absence | RE: Textes
Bonjour Ana, je vous envoie les textes demain, ensuite je suis absente jusqu'au 20. Bonne journée, Marie
---
fr: remerciement | RE: Devis
Merci pour votre message, bien reçu. Nous en discutons lundi et je reviens vers vous.
---
fr: parti | RE: Contact
Bonjour, Sophie ne travaille plus chez nous, c'est moi qui reprends le dossier. Pouvez-vous me
renvoyer le devis ? Paul
---
es: de vacaciones, responde | RE: Logo
Hola Ana, estoy de vacaciones, pero el logo me encanta. Adelante. Carmen
---
es: recibido | RE: Presupuesto
Gracias por tu mensaje, lo hemos recibido. ¿Puedes incluir el alojamiento? Un saludo, Carmen
---
es: ya no trabaja | RE: Contacto
Hola Ana, Marta ya no trabaja aquí, ahora llevo yo el proyecto. ¿Qué falta por nuestra parte? Luis
---
it: in ferie, risponde | R: Bozza
Ciao Ana, sono in ferie ma la bozza va bene, procedi pure. Giulia
---
it: annuncia assenza | R: Testi
Ciao Ana, ti mando i testi entro giovedì, poi sono fuori ufficio fino al 10. Ciao, Giulia
---
it: ricevuto | R: Preventivo
Grazie per la mail, ricevuto tutto. Ne parlo con il capo e ti dico.
---
pt: de férias, responde | RES: Site
Olá Ana, estou de férias mas vi o site e está ótimo. Pode publicar. Inês
---
pt: recebido | RES: Orçamento
Obrigado pela mensagem, recebemos o orçamento. Consegue baixar um pouco o valor? Tiago
---
nl: op vakantie, antwoordt | Re: Ontwerp
Hoi Ana, ik ben op vakantie maar het ontwerp is akkoord. Ga je gang! Bas
---
nl: dank | Re: Offerte
Bedankt voor je bericht, ik kom er morgen op terug. Groet, Bas
---
nl: vertrek | Re: Contact
Dag Ana, Ruud werkt hier niet meer, ik neem het over. Wat heb je nog nodig? Fleur
---
ru: в отпуске, отвечает | Re: Макет
Анна, добрый день! Я в отпуске, но макет посмотрел, всё хорошо, запускайте. Андрей
---
ru: получили | Re: Смета
Спасибо за письмо, смету получили. Уточните, пожалуйста, входит ли хостинг?
---
pl: na urlopie, odpowiada | Odp: Projekt
Cześć Ana, jestem na urlopie, ale projekt wygląda dobrze, akceptuję. Piotr
---
ja: 休暇中でも返事 | Re: デザイン
ルイス様、お世話になっております。デザインの件、A案でお願いします。来週は休暇中ですので、ご連絡は田中までお願いいたします。佐藤
---
web form, by Reply-To of a person | Re: Your offer
Reply-To: bob@client.example ;; X-Mailer: Apple Mail (2.3774.300.61.1.2)
Yes, we take the offer. Where do I sign?
---
reads like a newsletter, written by hand | News from the workshop
Hi Ana, three bits of news: the oven is in, the sign is up, and we open on the 3rd. Could you put
that on the site? Bob
---
asks about notifications | Notifications
Hi Ana, why do I get a notification for every order? Please turn these automated messages off. Bob
---
a machine's word in a product name | AutoReply integration
Hi Ana, we chose AutoReply Pro as our helpdesk. Can you connect it with the site by the end of the month?
---
two lines and a long signature | Re: Colours
OK for me.

Bob Miller
Head of Marketing
Client Ltd, 1 High Street
Follow us on LinkedIn and Instagram. View our latest brochure online.
---
quota as a topic | Re: Photos
Hi Ana, your upload folder says quota exceeded, mailbox full. Where else can I put the photos?
---
prove you are human, by a person | Captcha
Hi Ana, customers complain that the form asks them to prove they are human three times. Can we use something else?
---
office is closed, by a person | Re: Visit
Hi Ana, our office is closed on Monday, so let's do the visit on Tuesday at ten. Does that work? Bob
---
back from absence | I'm back
Hi Ana, I'm back in the office and working through my mail. Texts will follow tomorrow. Bob
---
limited access, but answers | Re: Go live
Limited access to mail here in the mountains, so briefly: go live, all good!
---
no names at all, an approval | Re: Final check
Approved.
---
an apology for silence | Re: Reminder
So sorry, I was on sick leave. The signed contract is attached.
---
asks who is in charge | Re: Question
Who should I contact in urgent cases while you are away?
---
answers inline | Re: Questions
> 1. Is the address right?
Yes.
> 2. Who is out of the office in May?
Karen.
---
delivered by hand | Delivered: the samples
Hi Ana, the samples are delivered, your colleague signed for them. Which colour do you like best? Bob
---
thanks without a name, promises | Re: Offer
Thanks for your mail, we will discuss it in our meeting and reply tomorrow.
---
out tomorrow, asks for a call | Re: Offer
I'm out of office tomorrow, so please call me today.
---
de: morgen nicht da | AW: Angebot
Danke für Ihre Nachricht. Ich bin morgen nicht im Büro, melde mich aber am Montag.
---
de: meldet sich bald | AW: Angebot
Vielen Dank für Ihr Angebot. Wir werden uns schnellstmöglich melden.
---
fr: bien reçu, réponse promise | RE: Devis
Merci pour votre devis, nous l'avons bien reçu et vous répondrons la semaine prochaine.
---
es: responderá pronto | RE: Oferta
Gracias por tu correo. Lo reviso y te respondo lo antes posible.
---
it: in ferie ma risponde | R: Offerta
Grazie per la mail, sono in ferie ma rispondo appena possibile.
---
pt: vai analisar | RES: Proposta
Obrigado pelo e-mail. Vou analisar e retorno assim que possível.
---
nl: komt erop terug | Re: Offerte
Bedankt voor je mail, ik kom er zo snel mogelijk op terug.
---
ru: ответит скоро | Re: Смета
Спасибо за письмо, посмотрю и отвечу в ближайшее время.
---
received, cannot open | Re: Offer
Thank you for your email. I received the files but cannot open them. Please contact our IT.
---
received the invoice | Re: Invoice
We received your invoice and will pay it next week.
---
a colleague has left: take her off | Re: Page 3
Could you take carol@client.example off the weekly report list? She left the team.
---
tells whom to write to instead of Tom | Re: Invoice 2214
Please write to carol@client.example from now on, Tom has left the company.
---
fr: elle est partie | Re: Devis
Pouvez-vous retirer carol@client.example de la liste ? Elle a quitté la société.
---
es: ya no trabaja aquí | Re: Presupuesto
¿Puedes quitar a carol@client.example de la lista? Ya no trabaja con nosotros.
---
ru: она ушла | Re: Смета
Уберите, пожалуйста, carol@client.example из рассылки, она у нас больше не работает.
"""
