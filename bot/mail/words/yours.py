"""How a team says that the next word is the reader's: the last word is yours, we are still without the photos; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

# What only a client has: without power or paper a team waits for nobody who reads the mail.
GOODS = {
    "en": "photo|photos|picture|pictures|portrait|logo|text|texts|copy|measurements|dimensions|prices|data|names|list|signature|login|password|"
    "documents|files|file|address|brief|captions|plans|number|numbers|headcount|map|certificate|passport|content",
    "de": "foto|fotos|bilder|bild|porträt|logo|text|texte|maße|preise|daten|namen|liste|unterschrift|login|passwort|zugang|zugangsdaten|unterlagen|"
    "dateien|datei|adresse|angaben|pläne|zahlen|inhalte|nachweis",
    "fr": "photo|photos|image|images|portrait|logo|texte|textes|mesures|cotes|prix|tarifs|données|noms|liste|signature|identifiants|codes|documents|"
    "fichiers|fichier|adresse|légendes|plans|contenus|justificatif",
    "es": "foto|fotos|imágenes|imagen|retrato|logo|logotipo|texto|textos|medidas|precios|tarifas|datos|nombres|lista|firma|contraseña|claves|accesos|"
    "documentos|documentación|archivos|archivo|dirección|planos|contenidos",
    "it": "foto|fotografie|immagini|immagine|ritratto|logo|testo|testi|misure|prezzi|listino|dati|nomi|elenco|lista|firma|copia|documento|documenti|"
    "file|password|accessi|credenziali|iban|indirizzo|biografia|biografie|didascalie|planimetria|piante|orari|contenuti|riprese",
    "pt": "foto|fotos|fotografias|imagens|imagem|retrato|logo|logótipo|logotipo|texto|textos|medidas|preços|tabela|dados|nomes|lista|assinatura|cópia|"
    "documento|documentos|ficheiro|ficheiros|arquivo|arquivos|senha|acessos|acesso|morada|endereço|legendas|plantas|vozes|conteúdos|conteúdo|certidão|cor|cores",
    "nl": "foto|foto's|beelden|portret|logo|tekst|teksten|maten|prijzen|gegevens|namen|lijst|handtekening|kopie|stukken|document|documenten|bestand|"
    "bestanden|wachtwoord|inloggegevens|adres|bijschriften|plattegrond|aantallen|inhoud",
    "ru": "фото|фотографий|фотографии|снимков|портрета|логотипа|текста|текстов|размеров|цен|прайса|данных|имён|списка|подписи|копии|документов|"
    "файлов|файла|пароля|паролей|доступа|доступов|адреса|подписей|плана|исходников|реквизитов",
}  # fmt: skip

LINES = {
    Mark.REVIEW: {
        "en": f"""
            but it 's your [own] party|wedding|house|garden|shop|site|book|kitchen|business|brand|home|event|office >
            still|are|'re|am|'m without the|your|any|a ~ {GOODS["en"]} ~
            last|final word|say is|rests|lies yours|with ~
        """,
        "de": f"""
            aber es ist [ja|schließlich|natürlich] [ja] ihr|ihre|euer|eure|dein|deine fest|feier|hochzeit|haus|garten|laden|seite|buch|küche|geschäft|firma|marke|wohnung >
            habe|haben [wir|ich] [immer|noch|leider|immer] [noch|immer|leider] keine|kein|keinen [scharfen|druckfähigen|aktuellen|neuen] {GOODS["de"]} ~
            letzte wort haben|hast|habt|hättet|hätten sie|du|ihr ~
            letzte wort liegt|ist bei|ihrs|deins|eures ~
            entscheidung|wahl liegt|ist|bleibt [natürlich|ganz|aber] [natürlich|ganz] bei|ihre|eure|deine [ihnen|euch|dir] >
        """,
        "fr": f"""
            mais c' est [bien] votre|ton|ta [propre] fête|mariage|maison|jardin|boutique|site|livre|cuisine|affaire|marque [après] [tout] >
            sommes|suis [donc] [toujours|encore] sans [les|le|la|l'|vos|votre] ~ {GOODS["fr"]} ~
            dernier mot vous|te|est revient|appartient|vôtre|à ~
            décision|choix vous|t' appartient|revient ~
        """,
        "es": f"""
            pero la|el fiesta|boda|casa|jardín|tienda|web|libro|cocina|negocio|marca es vuestra|vuestro|tuya|tuyo|suya|suyo >
            sigo|seguimos|estamos [aún|todavía] sin [las|el|la|los|vuestras|vuestro] ~ {GOODS["es"]} ~
            última palabra la|es tienes|tenéis|tuya|vuestra ~
            última palabra la|es tiene|tienen|suya [usted|ustedes] >
            decisión|elección es|queda tuya|vuestra ~
            decisión|elección es|queda [solo] suya >
        """,
        "it": f"""
            siamo|sono ancora|sempre|tuttora senza ~ {GOODS["it"]} ~
            sono|siamo fermo|ferma|fermi|ferme|bloccato|bloccata|bloccati ~ ~ , perché|finché|perche ~ non ~ {GOODS["it"]} ~
            sono|siamo fermo|ferma|fermi|ferme|bloccato|bloccata|bloccati ~ ~ perché ~ non ~ {GOODS["it"]} ~
            ultima parola è|spetta|resta [sempre] tua|vostra|sua|a [te|voi|lei] ~
            ultima parola ce|ve|c' l' hai|avete|ha ~
            decisione|scelta è|resta|rimane [sempre|solo|comunque] tua|vostra >
            resta|rimane [solo|soltanto|solamente|ancora|però] [solo|ancora] da sapere|capire|decidere|definire ~ quanti|quante|quale|quali|chi ~
            quello|quel che [ancora|però] [ancora] non so|sappiamo [ancora] è ~ quanti|quante|quale|quali|chi ~
            < ce|me lo|la|li|le|ne giri|mandi|invii|spedisca|rimandi|restituisca|rispedisca|inoltri|confermi|indichi|firmi [pure|anche] ~
            , [quindi|allora] ce|me lo|la|li|le|ne giri|mandi|invii|spedisca|rimandi|restituisca|rispedisca|inoltri|confermi|indichi|firmi [pure|anche] ~
            ce|me lo|la|li|le giri|mandi|invii|spedisca|rimandi|restituisca|rispedisca|inoltri pure ~
            tuo|vostro|suo parere|consiglio|commento|riscontro|aiuto ~ sarebbe ~
            tua|vostra|sua opinione|conferma|risposta ~ sarebbe ~
            non [ce|me|ci|mi] [lo|la|li|le|l'] avete|hai ancora|poi detto|comunicato|comunicata|comunicati|confermato|confermata|mandato|mandata|mandate|mandati|inviato|inviata|inviati|inviate|scelto|deciso|risposto|dato|data|girato|indicato|firmato|fatto ~
            ancora|tuttora non [ce|me|ci|mi] [lo|la|li|le|l'] avete|hai detto|comunicato|comunicata|confermato|confermata|mandato|mandata|inviato|inviata|inviate|scelto|deciso|risposto|dato|data|girato|indicato|firmato|fatto ~
            fattura|saldo|acconto|rata ~ non risulta|risultano ~
            saldo|acconto|rata|fattura|bonifico non è ancora [stato|stata] pagato|pagata|saldata|saldato|arrivato|arrivata|pervenuto|pervenuta ~
            foto|documenti|testi|file|dati|copia|lista|logo|contratto ~ che [ci|mi] avevate|avevi|avete|hai promesso|promessa|promesse|promessi ~
            basta|basterebbe una [breve|piccola|rapida|vostra|tua|sua] spiegazione|nota|indicazione|conferma|precisazione ~
            numero|codice|dato|{GOODS["it"]} ~ [,] che ~ non trovo|troviamo|vedo|vediamo ~
            offerta|preventivo|opzione|prenotazione|prezzo ~ decade|scade|salta|cade ~ se non [la|lo|ci|mi] firmate|confermate|rispondete|pagate|approvate|versate|firmi|confermi|rispondi|paghi ~
            cenno|riga|conferma|risposta|chiamata ~ toglierebbe|tranquillizzerebbe|rassicurerebbe ~
            finché|fino|finche [a] [quando|che] [il|la|l'] contratto|preventivo|bozza|prova|ordine non è|viene|sarà firmato|firmata|approvato|approvata|confermato|pagato ~
            ma|però è la|il|, vostra|vostro|tua|tuo casa|negozio|festa|matrimonio|giardino|sito|libro|cucina|ristorante|marchio >
            ma|però la|il festa|matrimonio|casa|giardino|negozio|sito|libro|cucina|ristorante|marchio è vostra|vostro|tua|tuo|sua|suo >
            , va|vanno cliccato|confermato|firmato|approvato|compilato|pagato|rinnovato il|la|i|le|l'|entro ~
            mi domando|chiedo se|quale|quali|chi ~
            , mi domando|chiedo >
        """,
        "pt": f"""
            continuo|continuamos|estou|estamos|seguimos [ainda] sem ~ {GOODS["pt"]} ~
            continua|continuam|segue|seguem a|por|me|nos faltar|faltando ~ {GOODS["pt"]} ~
            estou|estamos parado|parada|parados|paradas|bloqueados|travado|travados à|a|ao|aguardando espera|aguardar|de|da|do|das|dos ~ {GOODS["pt"]} ~
            última palavra é|será|cabe|fica [sempre] sua|tua|vossa|de|a|convosco [vocês|você|si|ti] >
            decisão|escolha é|fica|cabe [sempre|de|a|com] sua|tua|vossa|vocês|você|vós|convosco|si|ti >
            só|apenas o|a senhor|senhora|doutor|doutora [o|a|é] [que] [o|a] pode|consegue|sabe ~
            estou|estamos|fico|ficamos [só|apenas|ainda] [à] espera do|da|dos|das teu|tua|teus|tuas|seu|sua|vosso|vossa|vossos|vossas ~
            parcela|prestação|mensalidade|fatura|factura|boleto|sinal ~ vencida|vencido|atrasada|atrasado|atraso ~
            parcela|prestação|mensalidade|fatura|factura|boleto|sinal ~ venceu no|na|há|em|dia ~
            [ainda] não caiu|entrou|consta|compensou [ainda] na|em|no [nossa|minha] conta|sistema|banco ~
            < [mas|só|infelizmente] ainda não me|nos [o|a|os|as] disse|disseram|disseste|mandou|mandaram|mandaste|enviou|enviaram|enviaste|passou|passaram|passaste|indicou|confirmou o|a|os|as ~ {GOODS["pt"]} ~
            < a|o|as|os {GOODS["pt"]} ~ ainda não me|nos disse|disseram|disseste|mandou|mandaram|mandaste|enviou|enviaram|enviaste|passou|passaram|indicou|confirmou ~
            ainda não me|nos [o|a] disseste|mandaste|enviaste|passaste|confirmaste|respondeste ~
            você|vocês|tu ainda não [me|nos] [o|a] disse|disseram|disseste|mandou|mandaram|enviou|enviaram|confirmou|confirmaram|respondeu|responderam|escolheu|escolheram|assinou|assinaram ~
            que você|vocês|tu iam|ia|ias|ficou|ficaram|ficaste [de] [me|nos] mandar|enviar|passar|tirar|trazer|fazer|confirmar|entregar|assinar|pedir ~
            deixei|deixámos|deixamos|está|ficou|ficaram em branco ~ seu|sua|teu|tua|vosso|vossa ~
            fiquei|estou|ficámos|ficamos|estamos em|na|com dúvida ~ ou ~
            proposta|orçamento|reserva|oferta|opção ~ caduca|expira|cai|vence ~ se não assinar|assinarem|confirmar|confirmarem|responder|responderem|pagar|pagarem|aprovarem ~
            pede|pedem|exige|exigem|quer|querem [o|a|os|as] ~ vosso|vossa|vossos|vossas|teu|tua|seu|sua ~ até|antes ~
            boleto|fatura|factura|original|prestação ~ ficou|ficaram|está|consta sem pagamento|liquidação|quitação ~
            enquanto não houver|tiver|tivermos|chegar|vier|receber [a] luz verde ~
            enquanto|sem não houver|tiver|tivermos|chegar|vier|receber|recebermos [o|a] ok|aval|aprovação|assinatura|sinal|comprovativo|comprovante|resposta ~
            enquanto|sem não houver|tiver|tivermos|chegar|vier|receber|recebermos [o|a] vosso|vossa|seu|sua|teu|tua ~
            enquanto [o|a] contrato|proposta|orçamento|prova não estiver|for assinado|assinada|aprovado|aprovada|pago ~
            mas a|o casa|loja|festa|casamento|jardim|negócio|site|livro|cozinha|restaurante|marca é vossa|sua|tua|vosso|seu|teu|de [vocês] >
            , tem|têm que|de clicar|confirmar|assinar|aprovar|preencher|pagar|renovar ~
            queira|queiram [nos|me] indicar|enviar|confirmar|informar|assinar|devolver|remeter ~
            contrato|proposta|orçamento|prova|maquete|maqueta está|estão|ficou convosco|consigo|contigo|com [vocês|você] há|desde ~
        """,
        "nl": f"""
            zitten|zit|staan [we|wij|ik] [nog] [steeds|altijd] zonder [de|het|jullie|je|uw] ~ {GOODS["nl"]} ~
            wat ik|we|wij [alleen|nog|echter] [nog] niet weet|weten [,] is [,] hoeveel|welke|welk|wie ~
            wat ik|we|wij [alleen|nog|echter] [nog] niet weet|weten [,] is [,] of je|jullie|u ~
            [het] laatste woord is|heeft|hebben [natuurlijk|uiteraard] [aan] jou|jullie|u|jij ~
            heb|hebt|hebben|heeft jij|jullie|u [natuurlijk|uiteraard] het laatste woord ~
            keuze|beslissing is|ligt [natuurlijk|uiteraard|helemaal] aan|bij jou|jullie|u ~
            jij|jullie|u beslist|beslissen|bepaalt|bepalen [maar|zelf|uiteindelijk|dus|uiteraard|natuurlijk] >
            uw|je|jouw|jullie ~ reactie|antwoord|bericht|akkoord|opmerkingen|aanmerkingen|commentaar|betaling|bevestiging|besluit|beslissing|{GOODS["nl"]} ~ tegemoet
            zie|zien [ik|wij|we] [graag|gaarne] uw|je|jouw|jullie|een ~ reactie|antwoord|bericht|akkoord|opmerkingen|commentaar|betaling|bevestiging|besluit ~ tegemoet
            zodra|als|wanneer [de|het|jullie|je|uw] ~ getekend|ondertekend|goedgekeurd|retour|akkoord|bevestigd|voldaan|betaald ... draaien|draait|plaatsen|leveren|boeken|snijden|zagen|printen|zetten|publiceren|verzenden|maken|bestellen we|wij|ik ~
            heb|hebt|hebben|heeft je|jullie|u [me|mij|ons] [alleen|eigenlijk|helaas] nog niet ~ doorgegeven|gezegd|verteld|gestuurd|opgestuurd|aangeleverd|gemaild|gekozen|bevestigd|ondertekend|getekend|betaald|beantwoord|beslist|gemeld|ingevuld ~
            je|jullie|u hebt|heb|hebben|heeft ~ nog niet doorgegeven|gezegd|verteld|gestuurd|opgestuurd|aangeleverd|gemaild|gekozen|bevestigd|ondertekend|getekend|betaald|beantwoord|beslist|gemeld|ingevuld ~
            die|dat|wat jullie|je|u [ons|mij|me] [nog] [ons|mij|me] zou|zouden ~ sturen|maken|mailen|aanleveren|leveren|uitzoeken|regelen|bezorgen|opsturen|doorgeven|tekenen ~
            [een|eén|één] korte|kort|kleine toelichting|uitleg|reactie|antwoord|berichtje|appje|telefoontje ~ volstaat|genoeg|voldoende ~
            < [even|gewoon|graag|nog|alleen] [nog] [een] duimpje|duim|krabbel omhoog|eronder ~
            zit|zitten [echt] te springen om ~
            geef [maar|even] [me|mij|ons] [maar|even] een gil|belletje|seintje|kik|sein als|zodra|wanneer je|jullie|u [het] weet|besloten|hebt|eruit|klaar|gekozen ~
            leeg|lege|blanco vakje|veld ~ uw|je|jullie ~
            offerte|optie|reservering|aanbod ~ vervalt|verloopt ~ als|tenzij|zonder ~ niet|getekend|bevestigd|akkoord|bevestiging ~
            tot|totdat [het|de] contract|offerte|opdracht|overeenkomst|handtekening|aanbetaling [hier|bij|nog] [ons] getekend|ondertekend|binnen|betaald ~ , ~
            zolang [het|de] contract|offerte|opdracht|overeenkomst|aanbetaling [hier|nog] niet getekend|ondertekend|betaald|binnen ~ , ~
            , aan jullie|jou|u om [die|dat|het|ze] ~ te ~ >
            is|zijn [er|nog|ook] een|de|twee|drie kopie|scan|machtiging|uittreksel|handtekening|bewijs ~ vereist|nodig|verplicht|noodzakelijk ~
            herinnering|aanmaning [voor|van|bij|over] [de] nota|factuur ~ sluit|stuur|zend ik|wij|we ~
            stuur|zend|sluit [ik|wij|we] [hierbij|nogmaals] ~ herinnering|aanmaning ~ nota|factuur ~
            maar het is jullie|uw|jouw|je winkel|huis|feest|site|boek|keuken|zaak|bedrijf|bruiloft|merk >
            , daar|die|dat|er moet|moeten [even|nog] ... geklikt|bevestigd|getekend|goedgekeurd|ingevuld|betaald worden ~
            wil|willen [we|wij|ik] [graag|ook] [graag] begrijpen|weten|horen hoe|of|welke|wat jullie|je|u ~
        """,
        "ru": f"""
            но праздник|свадьба|дом|сад|магазин|сайт|книга|кухня|дело|бренд [то] [всё] [же] ваш|ваша|ваше|твой|твоя|твоё >
            ещё|пока|по-прежнему|всё без [ваших|вашего|вашей|актуального|новых] ~ {GOODS["ru"]} ~
            сидим|остались|остаёмся без [ваших|вашего|вашей] ~ {GOODS["ru"]} ~
            последнее|окончательное слово|решение [остаётся|всегда] за вами|тобой ~
            выбор|решение [остаётся|всегда] за вами|тобой ~
            без подписанной|подписанного|подписанных|согласованной|согласованного|утверждённого|утверждённой|оплаченного ~ ~ не печатаем|отдаём|запускаем|начинаем|начнём|отправляем|отгружаем|бронируем|сможем|можем|приступаем|приступим|выезжаем|ставим|выпускаем ~
            вы|ты [нам|мне] так и не сказали|сказал|сказала|назвали|назвал|прислали|прислал|прислала|ответили|ответил|выбрали|выбрал|подтвердили|сообщили|написали|подписали|решили|отправили ~
            вы|ты [нам|мне] ещё|пока [нам|мне] не сказали|сказал|сказала|назвали|назвал|прислали|прислал|прислала|ответили|ответил|выбрали|выбрал|подтвердили|сообщили|написали|подписали|решили|отправили ~
            который|которую|которое|которые вы|ты [нам|мне] обещали|обещал|обещала ~
            который|которую|которое|которые вы|ты [нам|мне] хотели|собирались ~ прислать|передать|отправить|скинуть|выслать|дать|принести|заполнить|сделать|уточнить ~
            предоплата|предоплату|предоплаты|оплата|оплату|аванс|платёж|доплата|взнос ... не поступил|поступила|поступало|поступали|пришла|пришёл|дошла|дошёл|видим|вижу|видно|получили ~
            не пойму|могу|понимаю|решу|знаю [понять|решить] [,] какой|какая|какое|какие|что|куда|где ~ вам|тебе|вы|ты ~
            < [нам|мне] [ещё|только] нужен|нужна|нужны [ещё|только] логотип|текст|тексты|размеры|список|реквизиты|доступы|фотографии|снимки ~
            маякни|маякните|отпишись|отпишитесь|черкни|черкните|свистни|отмашку [мне|нам] [,] как|когда|насчёт|по [только] ~
            бланке|форме|анкете|договоре|заявлении|таблице|заявке ~ осталась|остались|осталось|оставил|оставила|есть ~ пустая|пустой|пустые|пустое|незаполненная|незаполненное графа|графы|поле|поля|строка|строчка ~
            сам|сама|сами выбрать|решить|определить не ~
            до|к ~ понедельника|вторника|среды|четверга|пятницы|субботы|понедельнику|вторнику|среде|четвергу|пятнице|завтра ~ хочет|хотят|просит|просят знать|получить|список|номер ~
            хочет|хотят|просит|просят знать|получить ~ до|к понедельника|вторника|среды|четверга|пятницы|субботы|понедельнику|вторнику|среде|четвергу|пятнице|завтра ~
            предложение|бронь|резерв|цена ~ сгорит|сгорает|истечёт|аннулируется|снимется ~ если ~ не ~
            пока [наш|ваш] договор|акт|смета|макет|счёт|заказ не подписан|подписана|оплачен|оплачена|утверждён|утверждена|согласован|согласована ~
            выбирать|заполнять|определять|подбирать|придумывать|заполнить|выбрать вам|тебе >
            потребуется|понадобится|требуется|необходима [ещё|также] копия|скан|подпись|доверенность|согласие|справка ~
            повторно|заново|ещё [раз] направляю|отправляю|высылаю|шлю .. счёт|инвойс ~
            счёт ~ [,] [он] всё|по|до ещё|прежнему|сих [пор] висит|открыт|неоплачен ~
            но хозяин|хозяева|хозяйка|заказчик [,|здесь|тут] вы|ты >
            ваш|вашу|вам|вас|твой|тебе ~ , надо|нужно [только|просто] нажать|подтвердить|подписать|кликнуть|перейти|ответить|заполнить|продлить ~
            прошу|просим назвать|указать|определить|выслать|передать|подписать|согласовать|заполнить ~
            договор|макет|смета|акт|проект|документы [лежит|лежат|находится] у вас|тебя уже|с|со ~
            вот что мне|нам [сейчас] важно|интересно >
        """,
    },
}
