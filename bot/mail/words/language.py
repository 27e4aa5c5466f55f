"""Words by which a language gives itself away in mail; a word of several languages stands in each."""

WORDS: dict[str, str] = {
    "en": """
        the and of to is are was were be been being have has had do does did will would can could should shall
        may might must not no yes it its this that these those there here they them their we us our you your
        he she his her i i'm i'll i've it's we're we'll we've don't can't won't didn't doesn't that's you're
        isn't let's i'd on in at by for from with about into over under after before again until since during
        without within between if when while because than then so but or as what which who how why where all
        any some each every both more most other such only just also very too now still already soon yet an a
        me my up out off down go get got give make made take see know think want need please thanks thank
        hello hi hey dear regards best kind cheers sorry sure great good fine well right okay send sent
        attached attachment find work works working look looks looking forward let back today tomorrow
        yesterday week monday tuesday wednesday thursday friday saturday sunday month next last first new call
        meeting review approve approved changes done ready waiting late later asap draft invoice payment page
        website logo text texts pictures picture files file feedback received confirm confirmed agree agreed
        happy welcome ok'd much many everything nothing something anything question answer january february
        march june july october december office leave holiday vacation return urgent contact number phone
        version hope sounds price light dark missing wrong maybe able few ago sign signed copy link check
        change perfect
    """,
    "de": """
        der die das den dem des ein eine einen einem einer eines und oder aber auch nicht kein keine keinen
        ist sind war waren sein bin bist hat haben habe hatte hatten wird werden wurde wurden würde würden
        kann können könnte könnten muss müssen soll sollte sollten darf dürfen möchte möchten wollen will ich
        du er sie es wir ihr uns euch mir mich dir dich ihm ihn ihnen mein meine unser unsere unseren ihre
        ihren ihrem ihrer dein deine sich man auf aus bei mit nach seit von vom zu zum zur im am an in um für
        gegen ohne durch über unter vor bis wenn weil dass daß als wie was wer wo wann warum welche welcher
        welches noch schon nur sehr mehr dann denn doch mal bitte danke dank vielen hallo guten morgen tag
        grüße grüßen gruß liebe lieber herr frau geehrte geehrter ja nein gut gerne gern alles klar passt
        leider anbei heute gestern montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen
        monat nächste nächsten letzte melde schicke schicken sende senden gesendet erhalten freigabe
        freigegeben rechnung angebot entwurf text texte bilder seite fertig bescheid rückmeldung termin urlaub
        abwesend erreichbar zurück wieder januar februar märz juni juli oktober dezember machen gemacht geht
        gibt habt seid unterlagen kurz dafür darüber dazu damit prima super einverstanden genehmigt wäre hier
        jetzt später schöne schönen freundlichen viele beste dringend so ab je klappt stimmt stimmen fehlt
        fehlen brauche brauchen warte warten finde finden gefällt ganz gleich etwa eigentlich vielleicht
        wirklich hätte hätten wären bereits ebenfalls bezüglich nummer telefonnummer übermorgen vertrag
        unterschrieben geprüft prüfen version genau richtig falsch neue neuen alte anderen andere ändern
        änderung änderungen anhang siehe problem klingt rufen lehnen passwort zugang zugangsdaten unterlage
        mail sagen sagt sorry kommt kommen vergessen
    """,
    "fr": """
        le la les l'on un une des du de au aux et ou mais donc or ni car que qui quoi dont où ce cet cette ces
        c'est n'est j'ai qu'il d'accord je tu il elle on nous vous ils elles me te se moi toi lui leur leurs
        mon ma mes ton ta tes son sa ses notre nos votre vos suis es est sommes êtes sont était étaient être
        ai as a avons avez ont avait avoir fait faire faites fais peut peux pouvez pouvons pourriez pourrait
        dois doit devez faut va vais allez vont sera serait voulez veux ne pas plus jamais rien oui non bien
        très trop aussi encore déjà toujours avec sans pour par dans sur sous chez entre vers avant après
        depuis pendant comme si quand comment pourquoi combien bonjour bonsoir salut merci cordialement madame
        monsieur svp s'il plaît voici voilà ci-joint jointe joint demain aujourd'hui hier lundi mardi mercredi
        jeudi vendredi samedi dimanche semaine mois prochaine prochain dernier envoyer envoie envoyé reçu
        recevoir validé valider facture devis maquette texte textes photos site retour réponse question
        attente bientôt tard tôt congés absent absente bureau janvier février mars avril juin juillet août
        septembre octobre novembre décembre j'attends n'ai avez-vous pouvez-vous parfait parfaite tout tous
        toute toutes autre même cela ça désolé beaucoup bonne journée en y manque manquent garde version
        numéro téléphone bas haut page soir matin quelques quelque chaque lien contrat signé signée parti
        partir besoin sais savoir dire dit vu vois voir reviens revenir possible peu avis d'ici peut-être
        changement changer trouve trouver petit grande grand nouvelle nouveau ancien jour jours problème passe
        accès appelez refusons refuse offre dossier semble marche
    """,
    "es": """
        el la los las un una unos unas y o pero que qué quién cuál cuándo cómo dónde porque si sí no de del al
        a en con sin por para sobre entre hasta desde hacia según yo tú él ella usted ustedes nosotros ellos
        me te se nos le les lo mi mis tu tus su sus nuestro nuestra nuestros es son era eran ser soy somos
        está están estoy estamos estaba estar he ha han hemos había haber hay tengo tiene tienen tenemos tener
        puede puedes podemos pueden puedo podría podrían debe hacer hace hecho va vamos voy van muy más menos
        también ya aún todavía siempre nunca ahora hoy mañana ayer lunes martes miércoles jueves viernes
        sábado domingo semana mes próxima próximo hola buenos buenas días tardes gracias saludos saludo
        cordial estimado estimada favor adjunto adjunta adjuntos envío enviar enviado envíe recibido factura
        presupuesto borrador texto textos fotos página web logo respuesta pregunta pendiente listo vale bien
        bueno perfecto claro acuerdo aprobado este esta esto estos estas ese esa eso todo todos toda todas
        otro otra cuando como donde luego pronto tarde antes después vacaciones oficina enero febrero abril
        mayo junio julio agosto septiembre octubre noviembre diciembre necesito necesitamos quiero queremos
        quedo quedamos espera esperando revisar reviso confirmo confirmar teléfono número versión enlace
        contrato firmado firmada mejor peor falta faltan poco nada algo alguien quizás mismo misma nuevo nueva
        viejo día mientras así aquí ahí allí dar decir ver visto gusta gustaría cambio cambios cambiar pedido
        abogado correcto problema parece oferta contraseña acceso llame llámeme rechazamos archivo archivos
        perfecta
    """,
    "it": """
        il lo la i gli le un uno una e ed o ma che chi cosa quale quando come dove perché se sì no non di del
        dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei con su sul
        sulla per tra fra io tu lui lei noi voi loro mi ti si ci vi mio mia miei tuo tua suo sua nostro nostra
        vostro vostra sono sei è siamo siete era erano essere ho hai ha abbiamo avete hanno avere posso può
        possiamo possono potete potrebbe devo deve dobbiamo fare fatto faccio va vanno molto più meno anche
        ancora già sempre mai adesso ora oggi domani ieri lunedì martedì mercoledì giovedì venerdì sabato
        domenica settimana mese prossima prossimo ciao buongiorno buonasera salve grazie saluti cordiali
        gentile allegato allegata allegati invio inviare inviato mando mandare ricevuto fattura preventivo
        bozza testo testi foto pagina sito risposta domanda attesa pronto pronta bene d'accordo perfetto
        approvato questo questa questi queste quello quella tutto tutti tutta tutte altro altra qui entro dopo
        prima presto tardi ferie ufficio gennaio febbraio aprile maggio giugno luglio agosto settembre ottobre
        novembre dicembre vorrei vorremmo appena purtroppo c'è dell'ordine l'offerta confermo confermare resto
        attendo attendiamo sapere numero telefono versione contratto firmato firmata meglio manca mancano poco
        niente qualcosa forse stesso stessa nuovo nuova giorno giorni mentre così lì dire vedere visto piace
        cambiare modifica modifiche avvocato corretto stato stata stiamo sto stanno vediamo problema nessun
        nessuno nessuna sembra offerta password accesso chiami rifiutiamo file vedi perfetta
    """,
    "pt": """
        o a os as um uma uns umas e ou mas que quem qual quando como onde porque se sim não de do da dos das
        ao à aos às em no na nos nas com sem por pelo pela para sobre entre até desde eu tu ele ela você vocês
        nós eles me te lhe meu minha seu sua nosso nossa é são era eram ser sou somos está estão estou estamos
        estava estar tenho tem têm temos ter há foi foram fui pode podem podemos posso poderia deve fazer faz
        feito vai vamos vou vão muito mais menos também já ainda sempre nunca agora hoje amanhã ontem segunda
        terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado
        domingo semana mês próxima próximo olá oi bom boa dia tarde obrigado obrigada atenciosamente
        cumprimentos abraço abraços prezado prezada caro favor anexo anexos segue seguem envio enviar enviado
        recebido recebi fatura orçamento proposta rascunho texto textos fotos página site resposta dúvida
        aguardo aguardando pronto bem certo tudo todos toda todas outro outra este esta isso isto esse essa
        depois antes cedo férias escritório janeiro fevereiro março abril maio junho julho agosto setembro
        outubro novembro dezembro preciso precisamos queremos gostaria aprovado confirmo confirmar fico
        ficamos combinado infelizmente telefone número versão contrato assinado assinada melhor pior falta
        faltam pouco nada algo alguém talvez mesmo mesma novo nova dias enquanto assim aqui ali dizer ver
        visto gosto gostamos mudança alterar alterações advogado correto pode-se seguir problema perfeito
        perfeita parece oferta senha acesso ligue recusamos arquivo ficheiro acordo
    """,
    "nl": """
        de het een en of maar dat die dit deze wat wie waar wanneer waarom hoe welke omdat als dan niet geen
        ja nee wel is zijn was waren ben bent heb hebt heeft hebben had hadden word wordt worden werd kan kunt
        kunnen kon zou zouden zal zullen moet moeten mag mogen wil willen ik jij je u hij zij ze wij we jullie
        hen hun mij me ons onze mijn jouw uw haar zich er aan bij met naar na op om over onder door uit van
        voor tot tegen zonder in te nog al ook alleen erg heel meer meest nu straks hier daar vandaag morgen
        gisteren maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weken maand volgende vorige
        hallo hoi dag beste geachte groet groeten groetjes vriendelijke alvast bedankt dank graag alstublieft
        bijlage bijgevoegd stuur sturen gestuurd verstuurd ontvangen gekregen factuur offerte ontwerp tekst
        teksten foto's pagina website logo antwoord vraag vragen klaar akkoord prima goed goedgekeurd even
        gaat laten weten later snel vakantie kantoor afwezig januari februari maart mei juni juli augustus
        oktober december wachten nodig iets niets alles komt kom doen gedaan maken gemaakt zodra eens hoor
        jammer helaas terug opnieuw vannacht ter zo
        klopt kloppen ontbreekt versie nummer telefoonnummer contract getekend
        getekende beter misschien weinig iemand nieuw nieuwe oude gelijk daarna liever mooi mooier vind vinden
        zien gezien verandering wijzigen wijziging wijzigingen advocaat ga gaan staat staan nou hierbij mail
        hoop probleem wachtwoord toegang bel aanbod zie lijkt klinkt bestand bestanden
    """,
    "pl": """
        i w z na do od za o nie tak jest są był była było być mam ma mamy mają proszę dziękuję dzięki dzień
        dobry witam pozdrawiam że się to ten ta te czy jak co kto gdzie kiedy ale lub oraz dla przez przed po
        już jeszcze tylko bardzo może możemy można pan pani państwo państwa nam nas mi mnie jutro dziś dzisiaj
        poniedziałek wtorek środa czwartek piątek tydzień załączniku faktura
    """,
    "sv": """
        och att det som en ett är var har hade inte jag du han hon vi ni de den på av för med till från om men
        eller så kan ska skulle hej tack mvh hälsningar bra nu också när vad hur mycket imorgon idag måndag
        tisdag onsdag torsdag fredag veckan detta här oss er
    """,
    "da": """
        og at det som en et er var har havde ikke jeg du han hun vi i de den på af for med til fra om men
        eller så kan skal skulle hej tak mvh hilsen venlig godt nu også når hvad hvordan meget morgen dag
        mandag tirsdag onsdag torsdag fredag ugen dette her os jer
    """,
    "no": """
        og at det som en et er var har hadde ikke jeg du han hun vi dere de den på av for med til fra om men
        eller så kan skal skulle hei takk mvh hilsen vennlig bra nå også når hva hvordan mye morgen dag mandag
        tirsdag onsdag torsdag fredag uken dette her oss
    """,
    "fi": """
        ja on ei se että en olen olemme ovat oli mutta tai jos kun niin myös vain nyt hei kiitos terveisin
        huomenna tänään maanantaina tiistaina keskiviikkona torstaina perjantaina viikolla voi voimme voitko
        minä sinä me te he tämä joka mitä miten koska kyllä hyvä
    """,
    "cs": """
        a je se na v z do od že to ten ta ne ano jsem jsme jste jsou byl byla bylo být mám máme prosím děkuji
        dobrý den ahoj pozdravem ale nebo pro při jak co kdo kde kdy už ještě jen velmi může můžeme zítra dnes
        pondělí úterý středa čtvrtek pátek týden příloze
    """,
    "ru": """
        и в во не на я мы вы он она они что как с со а но по к из у за от для это этот эта эти так да нет же
        бы ли или если когда где вам вас нам нас мне меня его её их наш ваш все всё уже ещё еще только очень
        можно нужно будет будем был была было были есть здравствуйте добрый день спасибо уважением пожалуйста
        завтра сегодня вчера привет хорошо жду ждём ждем ответ ответа вашего вашей ваши нашего наша прислать
        пришлю пришлите отправил отправлю отправили получил получили получила договор счёт счет номер страница
        странице сайт текст тексты макет версия вариант согласен согласна согласовано утверждаем готово готов
        понедельник вторник среду четверг пятницу неделе неделю могу можем может надо лучше ничего сейчас
        потом тоже до при без после чтобы который вот извините отпуске ссылку ссылка файл файлы вложении
        проблем проблема отлично смотрите пароль доступ звоните позвоните отказываемся предложение получены
    """,
    "uk": """
        і й та в у не на я ми ви він вона вони що як з із а але по до від за для це цей ця ці так ні чи або
        якщо коли де є вже ще дякую добрий день будь ласка завтра сьогодні вчора привіт добре повагою
    """,
    "bg": """
        и в на не аз ние вие той тя те че как с със а но по към от за това този тази тези така да ще ли или
        ако когато къде е са сме благодаря здравейте добър ден моля утре днес вчера поздрави съм
    """,
}

LETTERS: dict[str, str] = {
    "de": "ßäöü",
    "fr": "œêèçàùûîô",
    "es": "ñ¿¡áóíú",
    "it": "èìòàù",
    "pt": "ãõçâêôáóíú",
    "pl": "łąęśżźćń",
    "sv": "åäö",
    "da": "åæø",
    "no": "åæø",
    "fi": "äö",
    "cs": "ěščřžýůťáíú",
    "ru": "ыэё",
    "uk": "іїєґ",
    "bg": "ъ",
}
"""Letters that speak for a language; those of several languages weigh less."""

ENDINGS: dict[str, str] = {
    "en": "ing tion ed ly ness ment",
    "de": "ung ungen keit heit lich lichen isch schaft",
    "fr": "tion ment eux euse aient eau ique ité",
    "es": "ción ciones dad mente ando iendo amos emos",
    "it": "zione zioni tà mente ando endo iamo ato ata",
    "pt": "ção ções dade mente ando endo amos ões",
    "nl": "heid lijk lijke ing ingen tje tjes",
}
"""Word endings; weak evidence, for words that no list holds."""

FOREIGN = frozenset("sv da no fi cs tr ro hu pl uk bg".split())
"""Languages we know only to keep them from being taken for one of ours."""
