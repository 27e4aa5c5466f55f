"""What the letters of the reading bench say, in the eight languages; each has a number to tell it from the others."""

TOPICS = {
    "de": "Unterlagen für die neue Website",
    "en": "Documents for the new website",
    "es": "Documentos para la nueva página web",
    "fr": "Documents pour le nouveau site",
    "it": "Documenti per il nuovo sito",
    "nl": "Documenten voor de nieuwe website",
    "pt": "Documentos para o novo site",
    "ru": "Документы для нового сайта",
}

LETTERS = {
    "de": """Hallo Ann,

vielen Dank für deine Nachricht zu Auftrag {number} und entschuldige die späte Antwort. Wir haben
den Entwurf letzte Woche im Team besprochen und finden die Richtung insgesamt sehr gelungen. Nur die
Farbe der Überschriften wirkt auf dem Telefon noch etwas blass, vielleicht lässt sich da etwas machen.

Die fehlenden Texte für die Seite über unsere Werkstatt bekommst du von mir bis Freitag. Die Fotos
liegen beim Fotografen, er wollte sie uns in den nächsten Tagen geben. Die Freigabe der Startseite
muss noch durch die Geschäftsleitung, das dauert bei uns erfahrungsgemäß ein paar Tage.

Zum Angebot selbst haben wir keine Anmerkungen mehr, die Preise passen so.""",
    "en": """Hi Ann,

thank you for your note about order {number}, and sorry for the slow answer. We went through the
draft with the whole team last week and like where it is going. The only thing that somebody
mentioned is the colour of the headings, which looks a little pale on a phone.

I will send you the missing texts for the workshop page by Friday. The photographs are still with
the photographer, who wanted to hand them over in the next few days. The front page has to be
approved by our management as well, which usually takes a while over here.

We have no further remarks on the offer itself, the prices are fine as they are.""",
    "es": """Hola Ann:

muchas gracias por tu mensaje sobre el pedido {number} y perdona el retraso en contestar. La semana
pasada repasamos el borrador con todo el equipo y nos gusta mucho la dirección que lleva. Lo único
que comentó alguien es el color de los títulos, que en el teléfono se ve un poco pálido.

Los textos que faltan para la página del taller te los envío antes del viernes. Las fotos las tiene
todavía el fotógrafo, que quería entregarlas en los próximos días. La portada tiene que aprobarla
también la dirección, y eso aquí suele tardar un poco.

Sobre la oferta no tenemos más comentarios, los precios están bien así.""",
    "fr": """Bonjour Ann,

merci beaucoup pour votre message au sujet de la commande {number}, et pardon pour cette réponse
tardive. Nous avons parcouru la maquette avec toute l'équipe la semaine dernière et la direction nous
plaît beaucoup. La seule remarque concerne la couleur des titres, un peu pâle sur un téléphone.

Je vous envoie les textes manquants pour la page de l'atelier d'ici vendredi. Les photos sont encore
chez le photographe, qui voulait nous les remettre dans les prochains jours. La page d'accueil doit
aussi être approuvée par la direction, ce qui prend toujours un peu de temps chez nous.

Nous n'avons pas d'autre remarque sur le devis, les prix nous conviennent.""",
    "it": """Ciao Ann,

grazie mille per il tuo messaggio sull'ordine {number} e scusa per la risposta in ritardo. La settimana
scorsa abbiamo guardato la bozza con tutta la squadra e la direzione ci piace molto. L'unica cosa che
qualcuno ha notato è il colore dei titoli, che sul telefono sembra un po' pallido.

Ti mando i testi che mancano per la pagina del laboratorio entro venerdì. Le foto sono ancora dal
fotografo, che voleva consegnarle nei prossimi giorni. La pagina iniziale deve essere approvata anche
dalla direzione, e da noi questo richiede sempre un po' di tempo.

Sul preventivo non abbiamo altre osservazioni, i prezzi vanno bene così.""",
    "nl": """Hoi Ann,

bedankt voor je bericht over bestelling {number} en sorry voor het late antwoord. We hebben het
ontwerp vorige week met het hele team bekeken en vinden de richting heel geslaagd. Het enige wat
iemand opmerkte is de kleur van de koppen, die op een telefoon wat bleek overkomt.

Ik stuur je de ontbrekende teksten voor de pagina over de werkplaats uiterlijk vrijdag. De foto's
liggen nog bij de fotograaf, die ze in de komende dagen wilde aanleveren. De voorpagina moet ook
nog door de directie worden goedgekeurd, dat duurt bij ons meestal even.

Over de offerte zelf hebben we geen opmerkingen meer, de prijzen zijn prima zo.""",
    "pt": """Olá Ann,

muito obrigado pela sua mensagem sobre o pedido {number} e desculpe a demora na resposta. Na semana
passada vimos o rascunho com toda a equipe e gostamos muito do caminho que está tomando. A única
coisa que alguém comentou é a cor dos títulos, que no telefone parece um pouco pálida.

Envio os textos que faltam para a página da oficina até sexta-feira. As fotos ainda estão com o
fotógrafo, que queria entregá-las nos próximos dias. A página inicial também precisa ser aprovada
pela direção, o que por aqui costuma levar algum tempo.

Sobre a proposta não temos mais comentários, os preços estão bons assim.""",
    "ru": """Здравствуйте, Анна!

Спасибо за ваше письмо о заказе {number} и извините за поздний ответ. На прошлой неделе мы смотрели
макет всей командой, направление нам очень нравится. Единственное замечание касается цвета
заголовков: на телефоне он кажется немного бледным.

Недостающие тексты для страницы о мастерской я пришлю до пятницы. Фотографии пока у фотографа, он
хотел отдать их в ближайшие дни. Главную страницу должно ещё утвердить руководство, у нас это
обычно занимает некоторое время.

По предложению замечаний больше нет, цены нас устраивают.""",
}

HISTORIES = {
    "de": "Am Fr., 27. Feb. 2026 um 16:02 Uhr schrieb Ann Grey <ann@studio.example>:",
    "en": "On Fri, 27 Feb 2026 at 16:02, Ann Grey <ann@studio.example> wrote:",
    "es": "El vie, 27 feb 2026 a las 16:02, Ann Grey (<ann@studio.example>) escribió:",
    "fr": "Le ven. 27 févr. 2026 à 16:02, Ann Grey <ann@studio.example> a écrit :",
    "it": "Il giorno ven 27 feb 2026 alle ore 16:02 Ann Grey <ann@studio.example> ha scritto:",
    "nl": "Op vr 27 feb 2026 om 16:02 schreef Ann Grey <ann@studio.example>:",
    "pt": "Em sex., 27 de fev. de 2026 às 16:02, Ann Grey <ann@studio.example> escreveu:",
    "ru": "пт, 27 февр. 2026 г. в 16:02, Ann Grey <ann@studio.example> пишет:",
}

SIGNATURE = "\n".join(
    ("-- ", "Bob Blue", "Acme Ltd, 12 Mill Lane, Springfield", "Tel. +44 20 7946 0123", "www.acme.example")
)
