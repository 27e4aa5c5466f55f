"""Answering machines in ten languages, as companies and people set them up.

Each entry: language, subject (`%s` stands for ours), text. A text that ends in `[left]` says that the person is gone
for good; `[left ADDRESS]` names who takes over. Each is sent twice: as its system sends it, and with all fields of a
machine lost.
"""

WRITTEN = """
en | Automatic reply: %s
Hello, I am out of the office until Monday 16 March with no access to email. For anything urgent
please contact Priya Nair at priya.nair@client.example. Kind regards, Tom
---
en | Out of Office: %s
Thank you for your message. I'm currently on annual leave and will be back on 3 June. I will reply
to your email when I return.
---
en | Re: %s
Thanks for your email. I am away from my desk this week at our sales conference and have limited
access to email. If your matter is urgent, please call the main office on 0117 496 0101.
---
en | Tom Baker is out of the office
I will be out of the office starting 02/03/2026 and will not return until 09/03/2026. I will respond
to your message when I return.
---
en | Auto: %s
This is an automated response. Our office is closed between Christmas and New Year. We will deal
with your enquiry when we reopen on 5 January.
---
en | Automatic reply: %s
I am on maternity leave until September. Please direct all enquiries to marketing@client.example in
my absence. Your email will not be forwarded.
---
en | %s
Thank you for contacting Brightside Dental. We have received your message and one of our team will
get back to you within two working days. This is an automatic reply, please do not answer it.
---
en | [Request received] %s
Your request (48213) has been received and is being reviewed by our support staff. To add additional
comments, reply to this email.
---
en | Automatic reply: %s
Please note that Carla Jones no longer works for Northfield Homes. Please contact
dan.webb@client.example for all website matters. [left dan.webb@client.example]
---
en | Re: %s
Thank you for your email. I have now left the company. For help with ongoing projects please email
studio-team@client.example and someone will pick it up. [left studio-team@client.example]
---
en | Undelivered? %s
This mailbox is no longer monitored. Please use our contact form instead. This is an automatically
generated message. [left]
---
en | Re: %s
Hi there, thanks for getting in touch! I'm on holiday until the 24th and not checking email. I'll
get back to you as soon as I can after my return. For urgent matters, please contact my colleague
Jess.
---
en | OOO: %s
I'm out of office with no access to mail, back on Thursday. For emergencies call Sam.
---
en | Autoreply: %s
I am currently travelling and will respond to emails with some delay. This is an automated reply.
---
en | Ticket #2026031110000241 has been created: %s
Dear customer, thank you for your email. A ticket with the number 2026031110000241 has been created
and our team will be in touch shortly.
---
en | Automatic reply: %s
I work part time and am not in the office on Fridays. I will answer your email on Monday.
---
de | Automatische Antwort: %s
Guten Tag, ich bin bis einschließlich 14. März nicht im Büro und habe keinen Zugriff auf meine
E-Mails. In dringenden Fällen wenden Sie sich bitte an Frau Keller (keller@client.example). Ihre
Nachricht wird nicht weitergeleitet. Freundliche Grüße, Jens Vogt
---
de | Abwesenheitsnotiz: %s
Vielen Dank für Ihre Nachricht. Ich befinde mich derzeit im Urlaub und bin ab dem 2. Juni wieder für
Sie da. Ihre E-Mail wird nach meiner Rückkehr beantwortet.
---
de | Abwesenheit: %s
Danke für Ihre E-Mail. Ich bin in Elternzeit. Meine Vertretung ist Herr Aslan, erreichbar unter aslan@client.example.
---
de | Re: %s
Sehr geehrte Damen und Herren, herzlichen Dank für Ihre Mail. Ich bin auf Dienstreise und nur
eingeschränkt erreichbar. Bei dringenden Anliegen rufen Sie bitte in der Zentrale an.
---
de | AW: %s
Liebe Absenderin, lieber Absender, unser Büro ist vom 24.12. bis 6.1. geschlossen. Ihre Nachricht
wird in dieser Zeit nicht gelesen. Diese Antwort wurde automatisch erstellt.
---
de | Eingangsbestätigung: %s
Ihre Anfrage ist bei uns eingegangen und wird unter der Ticketnummer 83311 bearbeitet. Wir melden
uns so bald wie möglich bei Ihnen. Dies ist eine automatische Nachricht.
---
de | Automatische Antwort: %s
Frau Sommer ist nicht mehr für unser Unternehmen tätig. Bitte wenden Sie sich an
vertrieb@client.example. [left vertrieb@client.example]
---
de | Ihre Nachricht an Jan Peters
Herr Peters hat das Unternehmen zum Jahresende verlassen. Neue Ansprechpartnerin ist Lea Brandt,
lea.brandt@client.example. Diese E-Mail wurde automatisch generiert. [left
lea.brandt@client.example]
---
de | Re: %s
Hallo, vielen Dank für deine Nachricht. Ich bin diese Woche krank und lese keine Mails. In
dringenden Fällen hilft dir das Team weiter. Ich melde mich nach meiner Rückkehr.
---
fr | Réponse automatique : %s
Bonjour, je suis absente du bureau jusqu'au 20 avril inclus. En cas d'urgence, merci de contacter
Luc Petit au 01 99 00 12 34. Cordialement, Marie Roche
---
fr | Absence : %s
Je suis en congés du 3 au 14 août. Je répondrai à votre message dès mon retour. Pour toute urgence,
vous pouvez joindre accueil@client.example.
---
fr | RE: %s
Bonjour, merci pour votre message. Actuellement en déplacement, je n'ai qu'un accès limité à ma
messagerie. Je vous répondrai dans les meilleurs délais.
---
fr | Message d'absence
Merci de votre e-mail. Nos bureaux sont fermés jusqu'au 2 janvier. Ceci est un message automatique,
merci de ne pas y répondre.
---
fr | Accusé de réception : %s
Votre demande a bien été enregistrée sous le numéro de ticket 55120. Nous reviendrons vers vous dans
les plus brefs délais. Réponse automatique.
---
fr | Réponse automatique : %s
Je ne travaille plus pour la société Durand. Merci d'adresser vos messages à contact@client.example.
[left contact@client.example]
---
fr | Re: %s
Bonjour, Sophie Blanc a quitté l'entreprise. Pour le suivi de votre dossier, veuillez écrire à
paul.mercier@client.example. Ceci est une réponse automatique. [left paul.mercier@client.example]
---
fr | Re : %s
Bonjour et merci pour votre mail. Je suis en congé maternité jusqu'en septembre. En mon absence,
veuillez contacter Julie, qui suit mes dossiers.
---
es | Respuesta automática: %s
Buenos días, estoy fuera de la oficina hasta el 17 de abril y no tengo acceso al correo. Para
asuntos urgentes, escriba a soporte@client.example. Un saludo, Carmen
---
es | Fuera de la oficina: %s
Gracias por su mensaje. Me encuentro de vacaciones hasta el 31 de agosto. Responderé a su correo a mi regreso.
---
es | RE: %s
Hola, gracias por escribirnos. Hemos recibido tu consulta y te responderemos lo antes posible. Este
es un mensaje automático, por favor no respondas a este correo.
---
es | Re: %s
Estimado cliente: durante esta semana estaré ausente por un viaje de trabajo. En caso de urgencia
puede ponerse en contacto con mi compañero Iván. Gracias por su comprensión, contestaré a mi vuelta.
---
es | Respuesta automática: %s
Le informamos de que Marta Gil ya no trabaja en esta empresa. Por favor, diríjase a
luis.ortega@client.example. [left luis.ortega@client.example]
---
es | Aviso de ausencia
Estoy de baja por maternidad. Mientras tanto, contacte con Elena (elena@client.example) para cualquier consulta.
---
es | Hemos recibido su solicitud: %s
Su solicitud ha sido registrada con el número de ticket 7741. Un agente le contestará en breve.
Mensaje generado automáticamente.
---
it | Risposta automatica: %s
Gentile mittente, sono fuori ufficio fino al 10 maggio. Per urgenze contattare la segreteria al 02
0055 1234. Risponderò al mio rientro. Giulia Ferri
---
it | Fuori ufficio: %s
Grazie per il messaggio. Sono in ferie e tornerò il 25 agosto. Leggerò la posta al mio ritorno.
---
it | R: %s
Buongiorno, grazie per averci scritto. Abbiamo ricevuto la sua richiesta e le risponderemo il prima
possibile. Questo è un messaggio automatico, si prega di non rispondere.
---
it | Re: %s
La ringrazio per la sua mail. Sarò assente per malattia fino a nuovo avviso; in caso di urgenza può
rivolgersi al dott. Conti.
---
it | Risposta automatica: %s
Informiamo che Paolo Neri non lavora più presso la nostra azienda. Si prega di scrivere a
info@client.example. [left info@client.example]
---
it | Assenza: %s
I nostri uffici sono chiusi per ferie dal 9 al 24 agosto. Risponderemo ai messaggi alla riapertura.
---
pt | Resposta automática: %s
Olá, estou fora do escritório até dia 12 de julho, com acesso limitado ao e-mail. Para assuntos
urgentes, contacte por favor a Rita Sousa. Obrigada, Inês
---
pt | Ausência: %s
Obrigado pela sua mensagem. Encontro-me de férias e regresso a 1 de setembro. Responderei assim que possível.
---
pt | Re: %s
Agradecemos o seu contato. Recebemos a sua mensagem e retornaremos em até dois dias úteis. Esta é
uma resposta automática, por favor não responda a este e-mail.
---
pt | RES: %s
Prezado, estou em licença maternidade. Em caso de urgência, favor entrar em contato com Bruno pelo
telefone da empresa. Obrigada pela compreensão.
---
pt | Resposta automática: %s
Informamos que a Ana Lima já não trabalha na empresa. Por favor escreva para geral@client.example.
[left geral@client.example]
---
pt | Fora do escritório: %s
Estarei ausente até segunda-feira. Na minha ausência fale com o Tiago.
---
nl | Automatisch antwoord: %s
Beste afzender, ik ben tot en met 8 mei niet op kantoor en lees mijn e-mail niet. Voor dringende
zaken kunt u contact opnemen met Anouk Visser. Groet, Bas
---
nl | Afwezig: %s
Bedankt voor uw bericht. Ik ben met vakantie en vanaf 20 juli weer terug. Ik zal uw mail dan beantwoorden.
---
nl | Re: %s
Hartelijk dank voor je mail. Wegens ziekte ben ik deze week afwezig. Bij spoed kun je bellen met de
receptie. Je bericht wordt niet doorgestuurd.
---
nl | Ontvangstbevestiging: %s
Wij hebben uw vraag ontvangen en nemen zo spoedig mogelijk contact met u op. Dit is een automatisch bericht.
---
nl | Automatisch antwoord: %s
Ik werk niet meer bij De Linde BV. U kunt uw vraag stellen aan planning@client.example. [left planning@client.example]
---
nl | Automatisch antwoord: %s
Mevrouw Dekker is uit dienst. Haar opvolger is Ruud Smit, bereikbaar via ruud.smit@client.example.
[left ruud.smit@client.example]
---
nl | Afwezigheidsbericht
Ik ben met zwangerschapsverlof. Tijdens mijn afwezigheid neemt Fleur mijn taken waar.
---
ru | Автоматический ответ: %s
Добрый день! Я нахожусь в отпуске до 15 июля, доступ к почте ограничен. По срочным вопросам
обращайтесь к Ольге Ивановой. С уважением, Андрей
---
ru | Автоответ: %s
Спасибо за ваше письмо. Меня нет в офисе до понедельника. Я отвечу после возвращения.
---
ru | Re: %s
Здравствуйте! Благодарим за обращение. Ваше письмо получено, наш менеджер свяжется с вами в
ближайшее время. Это сообщение создано автоматически, пожалуйста, не отвечайте на него.
---
ru | Вне офиса: %s
До конца недели я в командировке. В случае необходимости пишите моей коллеге Марине. Отвечу по возвращении.
---
ru | Автоматический ответ: %s
Сергей Орлов больше не работает в нашей компании. По всем вопросам пишите на office@client.example.
[left office@client.example]
---
ru | Ваша заявка зарегистрирована: %s
Ваше обращение принято, номер заявки 10442. Мы ответим в течение рабочего дня. Сообщение сформировано автоматически.
---
pl | Automatyczna odpowiedź: %s
Dzień dobry, jestem na urlopie do 18 maja. W pilnych sprawach proszę o kontakt z Anną Nowak. Pozdrawiam, Piotr
---
pl | Odpowiedź automatyczna: %s
Dziękuję za wiadomość. Przebywam poza biurem i odpiszę po powrocie.
---
pl | Re: %s
Dziękujemy za kontakt. Otrzymaliśmy Twoją wiadomość i odpowiemy najszybciej jak to możliwe. Ta
wiadomość została wygenerowana automatycznie, prosimy na nią nie odpowiadać.
---
pl | Automatyczna odpowiedź: %s
Pani Zofia Lis nie pracuje już w naszej firmie. Proszę pisać na adres sekretariat@client.example.
[left sekretariat@client.example]
---
ja | 自動返信: %s
お世話になっております。ただいま休暇中のため、8月17日まで不在にしております。お急ぎの場合は総務部までご連絡ください。
---
ja | 不在のお知らせ
出張のため、3月10日までメールを確認できません。戻り次第、折り返しご連絡いたします。
---
ja | お問い合わせありがとうございます
お問い合わせを受け付けました。担当者よりあらためてご連絡いたします。本メールは自動送信です。返信はできません。
---
ja | 自動応答: %s
本メールは自動応答です。担当の佐藤は3月末をもって退職いたしました。今後は田中までお願いいたします。 [left]
---
en | Automatic reply: %s
Thanks for reaching out! Our studio is closed for a company retreat and reopens on Thursday. In an emergency, ring
the number on our website.
---
de | Abwesenheitsnotiz: %s
Ich bin heute und morgen auf einer Fortbildung. Ihre Nachricht lese ich am Mittwoch. Meine Vertretung ist Frau Ott.
---
es | Respuesta automática: %s
Hola, ahora mismo no estoy en la oficina. Vuelvo el lunes. Si es urgente, escriba a mi compañera Nuria.
---
it | Risposta automatica: %s
Salve, sono assente fino a lunedì. Per questioni urgenti potete chiamare il negozio.
"""
