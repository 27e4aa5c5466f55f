"""Words of the frame around a notice, by what they name; two of them in one sentence tell what it says."""
# ruff: noqa: E501 - a language is one line of the table, however many words it has

# `word` as it stands, `word*` with any ending; Japanese, which sets no blanks, is looked for anywhere.
FRAME: dict[str, str] = {
    "mail": """
        en: mail mails email* message* enquir* inquir* query queries request* correspondence letter letters voicemail* submission*
        de: mail mails email* nachricht* anfrage* anliegen schreiben post zuschrift* rückfrage* mitteilung* zusendung*
        fr: mail mails email* courriel* message messages courrier* demande demandes requête* correspondance* sollicitation*
        es: correo correos mail* email* mensaje* consulta consultas solicitud* petición peticiones comunicacion* comunicación escrito*
        it: mail email* messaggi* posta richiest* segnalazion* comunicazion* corrispondenza
        pt: email* mensage* correio* pedido* solicitaç* contacto contato mail mails correspondência comunicaç*
        nl: mail mails email* bericht* vraag verzoek* aanvra* post melding correspondentie
        ru: письм* писем сообщени* почт* обращени* запрос* заявк* корреспонденц*
        pl: mail* email* wiadomoś* zapyta* zgłosze* korespondencj* poczt* pism*
        ja: メール お問い合わせ お問合せ ご連絡 ご用件
    """,
    "box": """
        en: mailbox* inbox* address
        de: postfach mailbox adresse adressen mailadresse* emailadresse*
        fr: boîte* adresse messagerie
        es: buzón buzones dirección casilla
        it: casella indirizzo
        pt: caixa endereço
        nl: mailbox postvak adres adressen mailadres* emailadres*
        ru: ящик* адрес адресе
        pl: skrzynk* adres adresem
        ja: メールアドレス アドレス メールボックス
    """,
    "apply": """
        en: cv resume candidate* candidacy vacancy vacancies
        de: bewerbung* lebenslauf
        fr: candidature* cv postul*
        es: candidatura* currículum cv curriculum
        it: candidatur* curriculum cv
        pt: candidatura* currículo* cv
        nl: sollicitatie* cv
        ru: резюме отклик
        pl: aplikacj* cv kandyda*
        ja: ご応募 応募書類 書類選考
    """,
    "came": """
        en: received receipt delivered reached registered logged arrived landed got acknowledge*
        de: eingegangen eingang entgegengenommen zugegangen erhalten eingetroffen erreicht registriert aufgenommen erfasst angekommen gelandet angelegt
        fr: reçu reçue reçus réception parvenu parvenue arrivé arrivée enregistré*
        es: recibid* entrada registrad* llegado manos recibo
        it: ricevut* ricezione consegnat* pervenut* acquisit* arrivat* registrat* carico
        pt: recebemos recebid* entregue recebi receção recebimento chegou registad* registrad*
        nl: ontvangen ontvangst binnen binnengekomen aangekomen geregistreerd
        ru: получен* доставлен* получил* принят* зарегистрирован* поступил*
        pl: dostarczon* otrzymał* dosta* otrzymanie otrzymania wpłynęł* zarejestrowan* przyjęt* przyjęliśmy dotarł*
        ja: 受け付け 受付 受信 受領 拝受 届いて
    """,
    "handle": """
        en: read reading check checking checked monitor* answer answers answered answering reply replies replied replying respond* response responses process processed processing handle handled deal dealt review reviewed reviewing attend picking
        de: gelesen lese lesen liest beantwort* bearbeit* antwort* schaue prüf* rückmeldung melden meldet melde abgerufen betreut kümmer* erledig*
        fr: lu lus lue lues lis lire lirai lira lirons consulté consultée consultés consulter consulterai consultons répond* répons* trait* relève relevé* connaissance étudi* examin* recontact* reviendr* revenons
        es: leer* leído* leídos leo respond* respuesta* contest* atend* revis* consultaré consulto tramit* contactar* estudi* lee leen leemos
        it: legg* rispond* rispost* esamin* valutat* evas* lavorat* gesti* trattat* contattat* ricontatt* letta letto lette letti
        pt: ler lerei lido lidos lida lidas respond* respost* analis* atend* tratar* tratad* verific* retorn* contactar* contatar*
        nl: gelezen lees lezen beantwoord* antwoord* behandel* reactie* reageer* reageren bekijk* reply oppakken pakken verwerk*
        ru: ответ* отвеч* прочит* прочт* чита* провер* рассм* обработ* изуч* свяж*
        pl: odpow* odpisz* odpisuj* czyta* przeczyt* sprawdz* rozpatr* odczyt* skontakt*
        ja: 返信 お返事 ご返答 回答 確認 ご連絡いたします ご連絡差し上げ お知らせいたします 対応
    """,
    "forward": """
        en: forwarded redirected
        de: weitergeleitet umgeleitet
        fr: transféré* redirigé* transmis*
        es: reenvia* reenvía* redirig*
        it: inoltrat* girat* reindirizzat*
        pt: reencaminhad* encaminhad* redirecionad*
        nl: doorgestuurd doorgezonden
        ru: пересыла* перенаправ* пересл*
        pl: przekazywan* przekierow* przesyłan*
        ja: 転送
    """,
    "access": """
        en: access
        de: zugriff zugang
        fr: accès
        es: acceso conexión
        it: accesso
        pt: acesso
        nl: toegang
        ru: доступ доступа
        pl: dostęp*
        ja: アクセス
    """,
    "no": """
        en: not no longer isn't won't never unattended unmonitored nothing cannot can't don't without aren't
        de: nicht kein* nie niemand nichts ohne
        fr: ne n'est pas plus aucun* jamais sans
        es: no ya sin ningún nunca
        it: non più nessun* senza
        pt: não já sem nunca deixou
        nl: niet geen niemand nooit zonder
        ru: не нет больше никто без
        pl: nie już brak nikt bez
        ja: 終了 使用しており 廃止 できません おりません
    """,
    "not": """
        en: not haven't hasn't didn't never nothing
        de: nicht nichts kein*
        fr: pas rien
        es: no nada
        it: non nulla niente
        pt: não nada
        nl: niet niets geen
        ru: не
        pl: nie
        ja: ておりません ていません
    """,
    "ended": """
        en: closed deactivated retired discontinued decommissioned monitored moved shut closure
        de: abgeschaltet stillgelegt deaktiviert aufgegeben gelöscht geschlossen zu
        fr: supprimé* désactivé* fermé* changeons change changé fermeture
        es: desactivad* operativ* eliminad* cerrad* cerrará cerramos cierre
        it: disattivat* dismess* presidiat* chius* chiuderà
        pt: desativad* desactivad* encerrad* encerrará eliminad* fechad* fechará recesso
        nl: opgeheven gesloten vervallen gebruik verhuisd dicht
        ru: закрыт* удалён* отключен* отключён* используется сменил* новый
        pl: zlikwidowan* nieaktywn* wyłączon* obsługiwan* zamknięt* nieczynn*
        ja: 終了いたしました 変更 廃止
    """,
    "number": """
        en: ticket* case reference
        de: ticket* vorgangsnummer* aktenzeichen bearbeitungsnummer
        fr: ticket* référence dossier numéro
        es: ticket* referencia incidencia número
        it: ticket* pratica protocollo numero
        pt: ticket* protocolo chamado número
        nl: ticket* kenmerk zaaknummer meldingsnummer
        ru: номер номером тикет*
        pl: numer numerem ticket*
        ja: 受付番号
    """,
    "me": """
        en: i i've i'm i'll
        de: ich
        fr: je j'ai ai
        es: yo he
        it: io ho
        pt: eu
        nl: ik
        ru: я
        pl: ja
        ja: 私
    """,
    "us": """
        en: we we're we've our
        de: wir unser*
        fr: nous notre nos
        es: nosotros estamos
        it: noi siamo
        pt: nós estamos
        nl: wij we
        ru: мы
        pl: jesteśmy
        ja: 弊社 当社
    """,
    "others": """
        en: is are he's she's they're
        de: ist
        fr: est sont
        es: está están
        it: è
        pt: está estão
        nl: is
        ru: он она они
        pl: jest są
        ja: さんは さんが
    """,
    "handed": """
        en: handed
        de: übergeben
        fr: remis
        es: pasado
        it: passato
        pt: encaminhei reencaminhei passei enviei
        nl: overgedragen
        ru: переслал* передал* отправил*
        pl: przekazał* przesłał*
        ja: 転送しました 渡しました
    """,
    "urgent": """
        en: urgent* urgency emergenc* pressing immediate
        de: dringend* eilig* eilt notfall notfällen notfälle brennt unaufschiebbar*
        fr: urgen* pressé pressant*
        es: urgen* prisa inaplazable* emergencia* apuro
        it: urgen* indifferibil* improrogabil* emergenz* fretta
        pt: urgen* urgên* emergên* pressa inadiáv*
        nl: dringend* spoed* urgent* haast
        ru: срочн* неотложн* горит экстренн* спешите торопитесь
        pl: piln* niecierpiąc* nagł* zwłoki
        ja: お急ぎ 緊急 至急
    """,
    "turn": """
        en: contact* call ring reach email write direct address refer redirect send speak
        de: wenden kontaktier* erreich* anrufen rufen schreiben mailen richten kontakt
        fr: contact* joindre adresser écrire appel* rapprocher tourner
        es: contact* dirij* diríj* dirig* escrib* llam* comunicar* envíen envía*
        it: contatt* rivolg* scriv* chiam* riferimento inoltr*
        pt: contact* contat* dirij* escrev* ligu* envi* direcion* encaminh* chama*
        nl: contact mail mailen bel bellen wend* richt* app
        ru: обращ* пиш* звон* связ* обрат* напиш*
        pl: kontakt* pisz* pisać dzwoń dzwonić kierow* zwrac*
        ja: ご連絡 お問い合わせ お電話 再送 宛
    """,
    "desk": """
        en: team officer* agent* advisor* adviser* service department support desk reception colleague* staff representative* specialist* crew
        de: team dienststelle mitarbeiter* sekretariat zentrale abteilung kundenservice kundendienst kolleg* büro sachbearbeit*
        fr: gestionnaire* conseiller* équipe service services secrétariat collaborateur* standard direction
        es: equipo agente* asesor* departamento secretaría servicio atención gestor*
        it: team segreteria operator* ufficio servizio incaricat* assistenza
        pt: equipa equipe atendente* secretaria departamento serviço balcão apoio setor
        nl: team medewerker* klantenservice secretariaat afdeling balie collega*
        ru: коллег* специалист* служб* отдел отдела отделу сотрудник* менеджер* администратор* оператор* приёмн* приемн*
        pl: koleg* koleżank* zespół biur* dział działu konsultant* pracownik* sekretariat* obsług*
        ja: 担当 窓口 事務局 係
    """,
    "deputy": """
        en: covering cover deputy successor replacement standing deputising instead
        de: vertret* vertritt nachfolg* ansprechpartner* zuständig übernimmt übernommen
        fr: remplaç* relève relais intérim succède successeur
        es: sustitu* encarga* suplente sucesor* compañer*
        it: sostitu* referente successore collega
        pt: substitu* sucessor* cuida colega
        nl: vervang* waarneemt waargenomen waarnemer opvolg* aanspreekpunt
        ru: замещ* исполняет заместител* преемник* помощник*
        pl: zastęp* następc* przejął przejęła
        ja: 後任 代わり 代理
    """,
    "patience": """
        en: patience patient bear bearing understanding inconvenience order busy
        de: geduld verständnis reihenfolge reihe
        fr: patience compréhension ordre
        es: paciencia comprensión orden molestias disculpen
        it: pazienza comprensione ordine disagio
        pt: paciência compreensão ordem
        nl: geduld begrip volgorde
        ru: терпение понимание очеред* порядке терпения терпением
        pl: cierpliwość zrozumienie wyrozumiałość kolejności
        ja: ご了承 お手数 ご不便
    """,
    "thanks": """
        en: thank thanks
        de: dank danke
        fr: merci remercie remercions remercier
        es: gracias agradec* agradezco
        it: grazie ringrazi*
        pt: obrigad* agradec* agradeço
        nl: dank bedankt
        ru: спасибо благодар*
        pl: dzięku* dziękuję dzięki
        ja: ありがとう
    """,
    "works": """
        en: works working employed company firm part
        de: tätig beschäftigt unternehmen arbeite arbeitet
        fr: partie travaille effectifs société entreprise
        es: forma pertenece trabaja empresa plantilla
        it: collabora lavora azienda organico
        pt: trabalha colabora integra parte empresa quadros
        nl: werkzaam dienst werk werkt bedrijf
        ru: работает работаю компании сотрудник*
        pl: pracownikiem pracuje pracuję firmie firmy
        ja: 在籍
    """,
    "left": """
        en: retired resigned
        de: ausgeschieden ruhestand verlassen
        fr: quitté retraite
        es: jubilad* jubiló
        it: pensione
        pt: desligado desligada reformou aposentou
        nl: pensioen
        ru: уволил* покинул* пенси*
        pl: odszedł odeszła emerytur* zakończył* zakończyłam
        ja: 退職 退社 離職
    """,
    "topic": """
        en: question* matter matters issue issues
        de: frage* fragen angelegenheit* thema themen
        fr: question* sujet dossier dossiers
        es: cuestion* asunto* tema temas
        it: question* pratiche questione
        pt: questões assunto* questão
        nl: vragen zaken kwesties
        ru: вопрос*
        pl: pytani* sprawach sprawy
        ja: 件
    """,
    "ours": """
        en: this our my new
        de: diese* mein* unser* neue*
        fr: cette cet présente mon notre nos ma nouvelle
        es: esta este mi nuestra nuestro nueva presente
        it: questa questo mia mio nostra nostro nuova nuovo
        pt: este esta meu nosso nova novo presente
        nl: dit deze mijn ons onze nieuwe
        ru: этот эта данный данная мой наш наша новый
        pl: ten ta nasz nasza mój moja nowy
        ja: この 本 当
    """,
}

# A day counted from the mail: no notice is written for one day.
OF_THE_MOMENT = frozenset(
    """
    today tomorrow yesterday tonight heute morgen gestern vorhin eben demain hier aujourd'hui hoy mañana ayer anoche
    oggi domani ieri stasera hoje amanhã ontem vandaag morgen gisteren vanavond сегодня завтра вчера
    dziś dzisiaj jutro wczoraj
    """.split()
)
OF_THE_MOMENT_UNSPACED = ("本日", "明日", "昨日", "今日", "さきほど", "先ほど")

# What a studio makes for its client: whoever speaks of it answers.
WORKED_ON = frozenset(
    """
    logo logos layout text texts wording photo photos picture pictures image images draft drafts banner footer imprint
    flyer poster brochure colour color font header headline caption video mockup design slider button typo sketch fonts fields link links
    texte texten foto fotos bild bilder entwurf entwürfe impressum plakat broschüre farbe schrift schriften überschrift fußzeile farben
    textes affiche couleur police maquette brochure vidéo titre croquis visuel visuels pied polices couleurs
    texto textos imagen imágenes borrador cartel folleto color fuente diseño vídeo portada boceto fuentes colores
    testo testi immagine immagini bozza locandina opuscolo colore colori grafica copertina caratteri
    imagem imagens rascunho cartaz folheto cor fonte fontes cores capa
    tekst teksten plaatje afbeelding ontwerp kleur kleuren lettertype lettertypes omslag
    текст тексты фото логотип макет баннер афиша буклет цвет шрифт шрифты цвета картинка обложка
    tekst teksty zdjęcie zdjęcia obraz projekt plakat ulotka kolor czcionka okładka
    """.split()
)
