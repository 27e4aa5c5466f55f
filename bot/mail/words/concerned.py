"""By what a writer speaks of the matter in hand; signs as in `phrases.table`."""
# ruff: noqa: E501 - a language is one line of the table, however many phrases it has

# A notice is written once for everybody: "next week" is said to one, today, and only a person passes something on.
CONCERNED = """
en: no worries|problem|rush|hurry
de: kein|keine stress|problem|sorge|eile
fr: pas de|d' souci|soucis|problème|inquiétude
es: sin problema|problemas / no hay problema|prisa
it: nessun|nessuna problema|fretta / non c'è problema|fretta
pt: sem problema|problemas|pressa / não há problema|pressa
nl: geen probleem|zorgen|haast
ru: не волнуйтесь|проблема|торопитесь / ничего страшного
es: lo|la|los paso|pasaré|remito|remitiré|traslado a|al
it: lo|la|li giro|girerò|inoltro|inoltrerò|passo|trasmetto a|al|all'ufficio|alla
pt: vou|irei encaminhar|passar|reencaminhar / encaminho|reencaminho
ru: передам|передаю|перешлю|пересылаю
en: go with|ahead / copy ... on|in / in cc|copy / i'm|am covering|filling|standing for|in / everything you|that|they|he|she / knows|briefed|informed about / has all|everything / in the loop|picture / up to speed / handles|handling it|this / deals|dealing with it|this
de: in kopie|cc / alles was / weiß|wissen bescheid / hat|haben alles / im bilde / das bearbeitet
fr: en copie / tout ce|le / au courant / sait tout / s'en occupe
es: en copia / todo lo / al tanto|corriente / lo lleva
it: in copia|cc / tutto quello|ciò|quanto / al corrente / ne occupa
pt: em cópia / tudo o / a par / ao corrente / trata disso
nl: in cc|kopie / alles wat / op de hoogte / heeft alles / het behandelt
ru: в копию / всё|все что / в курсе / этим занимается
pl: w kopii|kopię / wszystko czego|co / na bieżąco / tym zajmuje
en: use|take my address / to my address
de: meine adresse
fr: mon adresse
es: mi dirección
it: mio indirizzo
pt: meu endereço
nl: mijn adres
ru: мой адрес
en: let him|her|them know / pass it|this|that on / i'll|i will tell|ask|forward
de: gebe|leite|richte ich? es|das|ihm|ihr ... weiter|aus / richte ... aus / ich vertrete
fr: je lui|leur / je transmets|transmettrai|transmettrais / à sa place
es: se lo digo|diré|paso|comento|reenvío / le paso|diré
it: glielo / gli|le dirò|riferisco|riferirò|passo|passerò / lo sostituisco
pt: aviso|avisarei ele|ela / passo|passarei para ele|ela
nl: geef het|dit door|aan / geef ik door / vervang haar|hem|ik
ru: передам|передаю ему|ей|ваше|всё
pl: przekażę
en: on|from|to the website|site|homepage|page
de: auf|von der|die website|seite|startseite|homepage
fr: sur le|la site|page
es: en la web|página
it: sul|sulla|nel|nella sito|pagina
pt: no|na site|página
nl: op de site|website|pagina
ru: на сайте|странице|сайт
pl: na stronie|stronę
en: next week|month / from tomorrow / yesterday / this afternoon|evening
de: nächste|nächster|kommende|kommender woche / ab morgen / gestern / heute nachmittag|abend
fr: semaine prochaine / dès|partir demain|de demain / hier / cet après|soir
es: semana que viene / próxima semana / desde mañana / a partir de mañana / ayer / esta tarde
it: settimana prossima / prossima settimana / da domani / ieri / oggi pomeriggio
pt: semana que vem / próxima semana / a partir de amanhã / ontem / esta tarde
nl: volgende|komende week / vanaf morgen / gisteren / vanmiddag
ru: следующей неделе / с завтрашнего / вчера / сегодня вечером
pl: przyszłym tygodniu / od jutra / wczoraj
en: call|ring|phone me today|now|before|first|tonight|this / i've taken over / i|we have taken / taken over his|her|their / who do|should|can i|we / before i|that|then / i'll|we'll send|finish|sort|look|read|come|do|deliver|get|take|have|need
i|we will send|finish|sort|look|come|deliver|take|have|need
your|the ... draft|logo|contract|quote|offer|invoice|design|layout|proof|copy|text|texts|website|banner / wording / ignore|sorry / approved|approve / answer is
de: ich habe|hab ... übernommen|geerbt / ignorieren|ignorier / sorry|entschuldigung / freigegeben|freigabe|entwurf|entwürfe|logo|angebot|variante|vertrag|texte|rechnung|layout
melde mich aber|am|dann|bei|gleich|gerne / ruf|rufen|rufe ... mich heute|vorher|vorab|jetzt
schicke|schick|kümmere|schaue|schau|arbeite mich|ich|dir|euch|ihnen|es|das / an wen / vorschlag
fr: appelle|appelez moi aujourd'hui|avant|vite / c'est moi / reprends|repris ses|ces|le|les dossiers|projet|projets / maquette|devis|logo|contrat|facture|textes|photos|bat|bon à / ignorez|tenez|désolé|désolée|oublié
j'envoie|enverrai|regarde|regarderai / je reviens|gère
es: llámame|llamadme|llámeme hoy|antes|ya / lo llevo|llevaré yo / ahora lo / logo|presupuesto|contrato|factura|textos|fotos|maqueta|diseño|propuesta / perdón|perdona|perdonad|ignora|ignorad
lo miro|veo|mando|reviso / a quién / os|te digo|cuento|mando
it: chiamami|chiamatemi|mi chiami oggi|prima|subito / subentro|seguo io / preventivo|contratto|logo|fattura|testi|foto|bozza|grafica|proposta / scusa|scusate|ignorate / confermo / a chi / ci sentiamo / mi date
pt: me liga|ligue|liguem hoje|antes|já / fiquei|sou eu|agora com / orçamento|contrato|logo|logótipo|fatura|textos|fotos|maquete|proposta|layout / desculpe|desculpem|esqueçam|ignorem / aprovado
falo|mando|envio|vejo convosco|contigo|te|vos|isso / deixem|deixa
nl: bel me|mij vandaag|vandaag|nog|eerst / ik heb haar|zijn|het|de / overgenomen / opmaak|offerte|contract|logo|factuur|teksten|foto's|ontwerp|voorstel|tekst / sorry|let niet|negeer / akkoord
kom dan|ik ... terug|bij / lees me
ru: позвоните мне сегодня|сейчас|до / теперь этим|этот|я / занимаюсь / макет|смету|смета|договор|логотип|тексты|текст|фото|счёт|счет|баннер / извините|простите|не обращайте / утверждаю|согласовано
пришлю|посмотрю|напишу|разберусь|разобраться|дайте
pl: wyślę|prześlę|sprawdzę|zrobię|wróciłem|wróciłam / logo|umowa|umowę|oferta|ofertę|projekt|faktura|fakturę / przepraszam|przejąłem|przejęłam
"""
CONCERNED_UNSPACED = (
    "問題ござい",
    "問題あり",
    "代わりにお返事",
    "申し伝え",
    "ロゴ",
    "デザイン",
    "見積",
    "契約書",
    "原稿",
    "休暇中にお返事",
    "引き継ぎました",
    "相談させて",
    "渡してあ",
)
