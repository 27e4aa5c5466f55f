"""The words with which a mail ends or is framed: sign-offs, device footers, disclaimers, list footers, banners."""

from bot.mail.words.history import phrases

GREETINGS = frozenset(
    """
    regards wishes best cheers sincerely yours faithfully cordially warmly respectfully br rgds love
    grüße grüßen grüsse grüssen gruß gruss gruessen gruesse grüßle lg mfg vg bg glg hochachtungsvoll
    bisous bises
    cordialement cdlt cdt salutations amicalement sincèrement amitiés respectueusement bav bàv
    besos besitos
    saludos saludo atentamente cordialmente abrazo abrazos atte slds
    saluti saluto distinti cordialità
    beijinhos beijinho beijos bjs bjinhos
    abraços abraço abs cumprimentos atenciosamente att atentamente cordialmente sds saudações
    groet groeten groetjes groetje mvg gr hoogachtend kusjes
    уважением пожеланиями доброго приветом
    pozdrawiam pozdrowienia poważaniem wyrazami szacunku
    mvh hälsningar hälsning vänligen vh hilsen hilsner vennlig
    terveisin terveisiä t
    pozdravem pozdravy üdvözlettel
    """.split()
)
"""The word that makes a line a sign-off."""

THANKS = frozenset(
    """
    thanks thank thx tnx ty danke dank dankeschön vielen besten merci remerciements gracias grazie
    ringraziamenti
    obrigado obrigada obg bedankt dankjewel alvast спасибо благодарю благодарностью dziękuję dzięki tack
    tak takk kiitos díky děkuji
    """.split()
)
"""A sign-off too, when a name follows; alone it is an answer."""

SIGNING = GREETINGS - {"cheers", "best"}
"""Behind these stands a name; behind thanks and a comma may stand the answer itself."""

SALUTATIONS = frozenset(
    """
    hi hello hey dear morning afternoon evening good
    hallo guten moin servus grüezi liebe lieber sehr
    bonjour bonsoir salut coucou cher chère chers
    hola buenas buenos estimado estimada estimados querido querida
    ciao buongiorno buonasera buondì salve gentile gentili caro cara egregio
    olá oi bom boa caro cara prezado prezada prezados
    hoi dag goedemorgen goeiemorgen goedemiddag goedenavond goedendag geachte beste
    привет здравствуйте добрый доброе уважаемый уважаемая уважаемые
    """.split()
)
"""With which a letter opens, and no name block."""

BEFORE_A_NAME = frozenset(
    "your yours the team dein deine euer eure ihr ihre von vom der das und ton ta votre et de du la le les tu su y el "
    "da do dos il tuo tua e je jouw van den het en твой твоя ваш ваша and & of".split()
)
"""Words that stand before a name or between its parts."""

AROUND_A_GREETING = frozenset(
    """
    best kind kindest warm warmest many with and the very my all to you your team truly sincerely so much
    in advance again for
    good great help time a lot from have nice day weekend ahead support patience
    ein eine einen wochenende woche abend restliche noch weekend fin semaine week-end buen semana fine settimana
    mit freundlichen freundliche freundlicher besten beste bester lieben liebe lieber vielen viele
    herzlichen herzliche
    herzlicher schönen schöne schöner schönes sonnigen sonnige aus nach und im voraus für ihre deine eure
    hilfe mühe
    bien à vous toi très d'avance avance et par de la part l'attention sincères meilleures mes nos
    un una muy cordial cordiales y de antemano por su tu ayuda mejores mis afectuoso fuerte los más estimados
    cordiali distinti migliori più i miei e anticipo in mille molte tante
    com os as melhores meus um grande muito e desde já antecipadamente
    met vriendelijke vriendelijk hartelijke hartelijk beste alvast bij voorbaat uit
    с наилучшими искренним заранее всего самого большое вам и за
    z poważaniem wyrazami szacunku serdecznie serdeczne góry
    med vänlig vänliga bästa venlig venlige vennlig de bedste beste på förhand mange kærlig
    ystävällisin parhain s přátelským mnohokrát
    """.split()
)
"""Words that may stand beside it on the same line."""

WHOLE_SIGN_OFFS = frozenset(
    phrases(
        """
    all the best | take care | talk soon | have a nice day | have a great day | have a good one
    have a great weekend | yours | bien à vous
    bien à toi | bien a vous | à bientôt | a bientôt | bonne journée | bonne soirée | belle journée
    bonne réception | hasta pronto | que tengas un buen día | buena tarde
    a presto | buona giornata | buon lavoro | até breve | até mais | um bom dia | schönes wochenende
    herzlich | herzlichst | ganz herzlich | schönen tag noch | bis bald | bis dann
    tot snel | fijne dag | fijn weekend | всего хорошего | всего доброго | хорошего дня | до связи
    talk to you soon | many thanks in advance
    敬具|pozdrawiam serdecznie
        """
    )
)
"""Lines that are a sign-off as they stand."""

SENT_FROM = phrases(
    """
    sent from | sent via | sent with | sent using | sent on the go | sent by | send from | get outlook for
    download outlook | composed on | gesendet von | gesendet mit | gesendet über | gesendet via | von meinem
    von meiner | von unterwegs | versendet mit | verschickt von | diese nachricht wurde von mein
    diese e-mail wurde von mein | outlook für | holen sie sich outlook | am handy getippt | envoyé de
    envoyé depuis | envoyé à partir | envoyé via | envoyé avec | télécharger outlook | obtenez outlook
    obtenir outlook | enviado desde | enviado con | enviado a través
    enviado a partir | enviada a partir | enviado mediante | obtener outlook
    descargar outlook | inviato tramite | inviato da | inviato dal | inviato con | inviata da | scarica outlook
    ottieni outlook
    enviado do | enviado da | enviado de | enviado pelo | enviado pela | enviado via | enviado por | enviada do
    obter outlook | obter o outlook | baixar outlook | verzonden vanaf | verzonden met | verzonden vanuit
    verstuurd vanaf | verstuurd vanuit
    verstuurd met | verstuurd via | verzonden via | outlook voor | отправлено с | отправлено из
    téléchargez outlook | obtén outlook | obtenga outlook | obtenha outlook | baixe o outlook | download outlook voor
    получить outlook | получите outlook | скачать outlook | загрузить outlook | laden sie outlook
    отправлено через | отправлено от | послано с | написано с | скачайте outlook | wysłane z | wysłano z
    pobierz outlook | pobierz aplikację outlook
    skickat från | skickades från | hämta outlook | sendt fra | sendt via | hent outlook
    get bluemail for | download bluemail | bluemail für | télécharger bluemail | obtenir bluemail | descargar bluemail
    scarica bluemail | obter bluemail | bluemail voor | скачать bluemail | provenance : courrier
    lähetetty | hanki outlook | odesláno z | iphoneから送信 | 发自我的 | 從我的 | iphone'umdan
    """
)
"""How a device or mail program signs below the words."""

EXCUSED = phrases(
    """
    excuse | pardon | forgive | sorry for | apolog | entschuldig | verzeih | excusez | désolé | disculp | perdon
    scus | desculp | excuser | sorry voor | извин | простите | прошу прощения | przepraszam
    """
)
"""With what a device's line goes on, for one of `SLIPS`."""

SLIPS = phrases(
    """
    brev | typo | short | spelling | autocorrect | mistakes | dictat | kürze | kurz | tippfehler | knapp | rechtschreib
    faute | brièveté | concis | errat | errores | erro | concisión | brevit | concisi | refus | gralha | fout | kort
    beknopt | опечатк | кратк | ошибк | literów | zwięzł
    """
)
"""What is excused: few words, and slips of the thumb."""

MY_DEVICE = phrases(
    """
    sent from my | von meinem | von meiner | envoyé de mon | envoyé depuis mon | enviado desde mi
    inviato dal mio | enviado do meu | verzonden vanaf mijn | verstuurd vanaf mijn | отправлено с моего
    """
)
"""Openings after which any few words name a device."""

OF_MINE = ("von meinem ", "von meiner ")
"""Openings of a device's line and of anybody's sentence: German writes all its nouns large."""

SENDING = frozenset("gesendet gesandt geschickt verschickt versendet geschrieben aus".split())
"""How a device's line ends that opens so."""

NO_DEVICES = frozenset(
    """
    seite warte sicht chef chefin kollege kollegin frau mann partner partnerin vater mutter schwester bruder sohn
    tochter anwalt anwältin steuerberater steuerberaterin assistent assistentin team vorgesetzten abteilung
    """.split()
)
"""What one means who says "von meiner Seite": nobody sends mail from there."""

DEVICES = phrases(
    """
    iphone | ipad | android | mobile | mobil | phone | telefon | téléphone | teléfono | móvil | movil
    telemóvel | celular | cellulare | smartphone | handy | tablet | samsung | galaxy | huawei | xiaomi | pixel
    blackberry | nokia | outlook | mail | почт | телефон | смартфон | устройств | айфон | proton | yahoo | gmail
    spark | superhuman | typeapp | aquamail | bluemail | thunderbird | windows | app | puhelim | toestel | gsm
    telefoon | on the go | unterwegs
    apple | ios | hand held | handheld | mailbird | airmail | nine | sparrow | newton | front | missive | canary
    tutanota | posteo | hey | web.de | gmx | t-online | telus | verizon | virgin | roadrunner | gerät | appareil
    dispositivo | apparaat
    spike | edison | mailspring | shortwave | mixmax | mailtrack | polymail | postbox | mailbutler | fairemail
    """
)
"""What such a line names; "Sent from my desk" alone would be somebody's words."""

DISCLAIMER_STEMS = phrases(
    """
    does not accept | not secure | legal respons | no responsib
    confidential | intended recipient | intended solely | intended only | solely for the use | privileged
    unauthori | received this | in error | disclos | dissemin | notify the sender | legally | virus
    attachments | registered in | registered office | company number | please consider the environment
    before printing | do not print | delete it | views expressed | liab | vertraulich | irrtümlich | adressat
    unbefugt | empfänger | vernichten | weitergabe | geschäftsführ | amtsgericht | handelsregister | hrb
    ust-id | sitz der gesellschaft | umwelt | ausdrucken | confidentiel | destinataire | par erreur
    divulgation | expéditeur | pièces jointes | diffusion | environnement | imprimer | juridique | destinatari
    por error | remitente | divulgación | prohibid | medio ambiente | imprimir | protección de datos | notifique
    riservat | per errore | mittente | divulgazione | vietat | d.lgs | privacy | stampare | gdpr | por engano
    divulgação | proibid | remetente | meio ambiente | sigilos | vertrouwelijk | geadresseerde | afzender
    ten onrechte | bestemd voor | openbaarmaking | milieu | rechten | конфиденциальн | адресат | по ошибке
    получател | отправител | распространен | удалите | poufn | adresat | omyłkow | fortrolig | modtager
    konfidenti | mottagare | luottamukselli | privilege | copyright | unlawful | prohibited
    ausschließlich für | nicht gestattet | unzulässig | untersagt | exclusivement | strictement | détruire | interdit
    confidencia | exclusivamente | secreto profesional | elimine | confidenzial | esclusiv | eliminar
    destinatári | por erro | apague | uitsluitend | niet toegestaan | verwijder | vernietig | abusievelijk
    registered number | company registered | vat number | siège social | registro mercantil | sede legale
    2016/679 | 679/2016 | dsgvo | rgpd | registro imprese
    исключительно | запрещ | конфиденциал | zabronion | wyłącznie
    """
)
"""Pieces of legal small print; several of them in one paragraph make it a disclaimer."""

DISCLAIMER_STARTS = phrases(
    """
    disclaimer | confidentiality notice | confidentiality: | confidential notice | privileged and confidential
    this e-mail and any | this email and any | this message and any | this e-mail message
    this message (including | this email is intended | this e-mail is intended | this message is intended
    this message contains confidential | this email contains confidential | this e-mail may contain
    this email may contain | this message may contain | the information contained in this
    the information in this e | the contents of this e | the content of this e | notice: this | important notice
    please consider the environment | please think of the environment | think before you print
    consider the environment before
    my working hours may not | my working day may not | i work flexibl
    meine arbeitszeiten müssen nicht | mes horaires de travail peuvent | mi horario de trabajo puede
    i miei orari di lavoro potrebbero | o meu horário de trabalho pode | mijn werktijden zijn misschien
    мой рабочий график может | diese e-mail enthält | diese nachricht enthält | der inhalt dieser e-mail
    diese e-mail ist vertraulich | diese nachricht ist vertraulich und | diese mail ist vertraulich und
    this e-mail is confidential and | this email is confidential and | this message is confidential and
    diese e-mail und | vertraulichkeitshinweis | haftungsausschluss
    bitte denken sie an die umwelt | denken sie an die umwelt | bitte prüfen sie, ob diese | ce message et
    ce courriel et | ce courrier électronique | cet e-mail | ce message est confidentiel
    avis de confidentialité | les informations contenues dans | pensez à l'environnement
    pensez à l’environnement | avant d'imprimer | merci de n'imprimer | este mensaje y | este correo electrónico
    este mensaje contiene | este mensaje va dirigido | aviso legal | aviso de confidencialidad
    la información contenida en | antes de imprimir | piense en el medio | en cumplimiento de
    le informazioni contenute in | questo messaggio | questa e-mail | avviso di riservatezza | ai sensi del
    prima di stampare | rispetta l'ambiente | il presente messaggio | il contenuto di questa | esta mensagem
    este e-mail | este email | aviso de confidencialidade | as informações contidas | pense no meio ambiente
    a informação contida | dit bericht | deze e-mail | dit e-mailbericht | de informatie in dit
    de informatie verzonden | de inhoud van dit | denk aan het milieu | aan dit bericht kunnen | это сообщение
    данное сообщение | настоящее сообщение | информация, содержащаяся | данное письмо | это письмо
    уведомление о конфиденциальности | niniejsza wiadomość | ta wiadomość | denne e-mail | denna e-post
    detta meddelande | denne meddelelse | tämä viesti
    """
)
"""How a disclaimer opens; counts only beside a piece of small print."""

DISCLAIMER_CORES = phrases(
    """
    in error | intended | received this | unauthori | registered in | registered office | views expressed
    irrtümlich | adressat | unbefugt | amtsgericht | handelsregister | hrb | geschäftsführer | par erreur | destinataire
    por error | destinatari | per errore | mittente | por engano | proibid | geadresseerde | ten onrechte | bestemd voor
    адресат | по ошибке | adresat | omyłkow | modtager | mottagare
    """
)
"""Of these, the ones that speak of a wrong reader or of the company's register."""

SET_PIECES = phrases(
    """
    please consider the environment before | please consider the environment and | please consider the environment -
    please consider the environment, | please think of the environment | think before you print
    consider the environment before | bitte denken sie an die umwelt | denken sie an die umwelt
    bitte prüfen sie, ob diese | pensez à l'environnement | pensez à l’environnement | avant d'imprimer
    merci de n'imprimer | antes de imprimir
    piense en el medio | pense no meio | prima di stampare | rispetta l'ambiente | denk aan het milieu
    my working hours may not | my working day may not | meine arbeitszeiten müssen nicht
    mes horaires de travail peuvent | mi horario de trabajo puede | i miei orari di lavoro potrebbero
    o meu horário de trabalho pode | mijn werktijden zijn misschien | мой рабочий график может
    """
)
"""What many hang below, and nobody says: print less, my hours are not yours; none needs small print beside it."""

NO_ANSWER = (
    r"(?:please )?do not (?:reply|respond) to this (?:e-?mail|mail|message)"
    r"|bitte (?:antworten sie )?nicht auf diese (?:e-?mail|mail|nachricht)(?: antworten)?"
    r"|(?:merci|prière) de ne pas répondre à (?:ce|cet) (?:message|courriel|mail|e-?mail)"
    r"|por favor,? no respondas? a este (?:correo(?: electrónico)?|mensaje|e-?mail)"
    r"|(?:si prega di|per favore) non rispondere a quest[ao] (?:e-?mail|mail|messaggio)"
    r"|gelieve niet (?:te (?:antwoorden|reageren) )?op (?:deze|dit) (?:e-?mail|mail|bericht)"
    r"(?: te (?:antwoorden|reageren))?"
    r"|por favor,? não respond(?:a|er) a est[ea] (?:e-?mail|mensagem)"
    r"|(?:пожалуйста, |просьба )?не отвеча(?:йте|ть) на это (?:письмо|сообщение)"
)
"""What a shop's program hangs below the words of whoever sits at it."""

SCANNED = phrases(
    """
    this message has been scanned | this message was scanned | this message has been checked
    this email has been scanned | this email was scanned | this email has been checked
    this e-mail has been scanned | this e-mail was scanned | this e-mail has been checked
    diese e-mail wurde | diese nachricht wurde | ce message a été | cet e-mail a été | ce courriel a été
    este mensaje ha sido | este correo ha sido | este correo electrónico ha sido | questo messaggio è stato
    questa e-mail è stata | esta mensagem foi | este e-mail foi | este email foi | dit bericht is | deze e-mail is
    сообщение проверено | письмо проверено | это сообщение проверено | это письмо проверено
    """
)
"""How a scanner's line opens; counts only beside one of `PESTS`."""

PESTS = phrases("virus | viren | вирус | malware")

ELSEWHERE = phrases(
    """
    below | beneath | attached | unten | anbei | anhang | ci-dessous | ci-joint | en bas | abajo | debajo | adjunt
    sotto | allegat | abaixo | anex | hieronder | onderstaand | bijlage | ниже | вложен | прикреп
    """
)
"""What is announced so stands in the history or in a file, not in the next paragraph."""

IS = frozenset("is are ist sind lautet lauten est sont es son è sono é são zijn luidt это".split())
"""With what a line ends that goes on in the next paragraph: "our address for the footer is"."""

AT_ITS_FOOT = (
    "en bas d|unten (?:in|auf|im|an) |unten (?:noch|hin)\\b|below (?:the|each|all|our) |below goes|abajo d"
    "|abajo (?:va|pon|ponga|poned)\\b|en bas,? (?:mettez|mets|on met)\\b|sotto (?:a|ogni|le|i) "
    "|sotto (?:ci va|metta|metti)\\b"
    "|abaixo d|abaixo (?:vai|põe|ponha|coloque)\\b|onder (?:de|elke) |ниже (?:в|на) |ниже (?:идёт|идет|поставьте)"
)
"""These name the foot of a page or a mail, where what is announced shall stand."""

ADVERTISEMENTS = phrases(
    """
    do you yahoo | get your free | free email | free e-mail | virus-free | virenfrei | garanti sans virus
    libre de virus | privo di virus | sem vírus | virusvrij | без вирусов | avast | avg.com | avira
    checked by avg | scanned by | this email has been checked | diese e-mail wurde von avast | hotmail
    windows live | msn | yahoo! mail | try it now | join the fun | click here for | express yourself
    search for old | upgrade your | instant messag | get a free | start your day with | discover the new
    connect to the next generation | ne pas imprimer | scanned for viruses | mailscanner | free antivirus
    find the home of your dreams | don't get soaked | now with | juno | netzero | sent securely
    """
)
"""What a free mail service or a scanner hangs below; counts only in a last paragraph with a rule or a link."""

LABELS = phrases(
    """
    classification | sensitivity | information classification | document classification | klassifizierung
    klassifikation | vertraulichkeit | vertraulichkeitsstufe | confidentialité | clasificación | sensibilidad
    classificazione | classificação | classificatie | vertrouwelijkheid | классификация | гриф | klasyfikacja
    """
)
"""What a company's program calls the secrecy of a mail, alone on its line before a colon."""

BANNER_STEMS = phrases(
    """
    external | extern | outside | originated | caution | do not click | unless you recognize | recogni | links
    attachments | sender | [ext] | suspicious | phishing | don't often get | learn why this | achtung | vorsicht
    außerhalb | absender | anhänge | öffnen | unbekannt | klicken | expéditeur | extérieur | pièces jointes
    cliquez | attention | liens | provient | externo | remitente | adjuntos | precaución | haga clic | enlaces
    fuera de | atención | esterno | mittente | allegati | attenzione | cliccare | esterna | provenie
    all'esterno | remetente | anexos | cuidado | clique | atenção | origem | afzender | bijlagen | let op
    buiten de organisatie | afkomstig | klik | внешн | отправител | вложени | внимание | ссылк | осторожно
    не открывайте | learnaboutsender | nicht oft eine | nicht häufig e-mail | pas souvent d | no suele recibir
    non si ricevono spesso | não costuma receber | niet vaak e-mail
    """
)
"""Pieces of the warning that a company's gateway puts above mail from outside."""

BANNER_STARTS = phrases(
    """
    [external | external email | external: | external message | external sender | caution | warning | *external
    ***external | **external | ⚠ | [extern | extern: | externe e-mail | externe mail | achtung | vorsicht
    warnung | attention | avertissement | [externe | atención | precaución | advertencia | [externo
    correo externo | attenzione | [esterno | email esterna | messaggio esterno | cuidado | atenção | aviso
    e-mail externo | let op | waarschuwing | внимание | осторожно | внешн | [внешн | this message originated
    this email originated | this message is from an external | this email is from an external
    you don't often get email | some people who received this | this sender is | be careful
    think before you click | [ext] | zjqcmqryfpfptbanner | this message was sent from outside
    this email was sent from outside | diese e-mail stammt | diese nachricht stammt | diese e-mail kommt
    sie erhalten nicht oft | sie erhalten nicht häufig | vous n'obtenez pas souvent | no suele recibir correo
    non si ricevono spesso | não costuma receber | u ontvangt niet vaak | ce message provient
    este mensaje procede | este correo proviene | questo messaggio proviene | dit bericht komt van buiten
    """
)
"""How such a warning opens."""

OF_THE_REGISTER = frozenset(
    {"registered in", "registered office", "amtsgericht", "handelsregister", "hrb", "geschäftsführer"}
)
"""The cores that name a company's register; whoever is asked for an imprint writes them into the mail itself."""

TELLING = frozenset("ich mein meine unser unsere unserer wir lautet lauten i my our ours ik mijn onze".split())
"""Words of somebody who tells of their own company; what hangs below a mail has none of them."""

SPOKEN = frozenset(
    """
    i i'm i'll you your we we'll our us me my please let's ich mir mich du dir ihr wir uns bitte sie ihnen
    je j'ai vous nous votre moi yo usted ustedes me te nos por io mi ti lei voi noi eu você vocês nós
    ik je jij u we wij ons graag я мы вы вас вам нам
    """.split()
)
"""Words of somebody who speaks to somebody; small print below a name has none of them."""
