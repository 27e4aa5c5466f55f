"""The words by which mail programs announce history: verbs, leads, months, header names, dividers."""


def phrases(table: str) -> tuple[str, ...]:
    """The phrases of a table, in its order, told apart by bars and line ends."""
    return tuple(phrase.strip() for line in table.splitlines() for phrase in line.split("|") if phrase.strip())


WROTE = frozenset(
    """
    wrote writes write said says sent replied responded
    schrieb schreibt geschrieben antwortete
    écrit ecrit écrivait écrivit
    escribió escribio escribía escribe
    scritto scrisse scrive scriveva
    escreveu escreve escrito
    schreef schrijft geschreven
    написал написала написали написал(а) пишет писал писала писал(а) пише написав написала
    писали
    napisał napisała napisał(a) napisał/a pisze pisał pisał(a) napisal
    skrev skriver
    kirjoitti kirjoittaa
    napsal napsala napsal(a) napsal/a píše napísal napísala napísal(a)
    írta írt ezt
    scris yazdı yazdi şunu
    έγραψε
    written
    quoting quotes zitat citando citação citazione citat citation citeren цитирую cytowanie
    viết rašė kirjutas
    """.split()
)
"""Verbs of writing, as one word each."""

QUOTING = frozenset("quoting zitat citando citação citazione citat citation citeren цитирую cytowanie".split())
"""How Horde begins its attribution, which has no date."""

WROTE_CJK = phrases(
    """
    写道 | 寫道 | 书写 | のメール | wrote | 書きました | 書いた | 작성 | написал
    """
)
"""Scripts without blanks: looked for anywhere in the line."""

LEADS = frozenset(
    """
    on at the by in and of from via to your you message email e-mail mail
    am um den der dem von uhr hat haben ihre nachricht folgendes
    le la les à a de du vers au
    el los las del en día escribio
    il lo alle ore ha hai hanno
    em às as o os dia s
    op de heeft het volgende geschreven het om
    в во на г года г. около от своём своем письме
    dnia w dniu o godz godz. godzinie użytkownik
    den kl kl. klo klokken d. dato
    dne v
    пользователь
    vào lúc đã
    tarihinde saat
    în data
    h
    article news
    """.split()
)
"""Words that hold an attribution together; none of them is part of a name."""

DAY_AND_MONTH_WORDS = frozenset(
    """
    mon tue tues wed thu thur thurs fri sat sun
    monday tuesday wednesday thursday friday saturday sunday
    jan feb mar apr may jun jul aug sep sept oct nov dec
    january february march april june july august september october november december
    mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    jän januar jänner februar märz mär mrz mai juni juli oktober okt dezember dez
    lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche
    janv janvier févr fév février fevr mars avr avril juin juil juillet août aout septembre octobre
    novembre déc décembre
    lunes martes miércoles miercoles jueves viernes sábado sabado domingo mié mie jue vie sáb dom
    ene enero febrero marzo abr abril mayo junio julio ago agosto septiembre setiembre octubre noviembre
    dic diciembre
    lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab
    gen gennaio febbraio mag maggio giu giugno lug luglio set settembre ott ottobre dicembre
    segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira quinta-feira
    sexta-feira seg ter qua qui sex
    fev janeiro fevereiro março maio junho julho setembro out outubro novembro dez dezembro
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
    januari februari maart mrt mei augustus
    пн вт ср чт пт сб вс понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
    янв февр фев мар апр мая май июн июл авг сент сен окт нояб ноя дек
    января февраля марта апреля июня июля августа сентября октября ноября декабря
    январь февраль март апрель июнь июль август сентябрь октябрь ноябрь декабрь
    pon wt śr czw pt sob niedz nd poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela
    niedzielę
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    sty lut kwi cze lip sie wrz paź lis gru
    mån tis ons tors fre lör sön måndag tisdag onsdag torsdag fredag lördag söndag maj
    man tir tor lør søn mandag tirsdag lørdag søndag juni juli des desember
    ti ke to pe la su maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta
    lokakuuta marraskuuta joulukuuta
    tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk
    po út st čt pá so ne pondělí úterý středa čtvrtek pátek sobota neděle
    ledna února března dubna května června července srpna září října listopadu prosince
    tháng oca şub nis haz tem ağu eyl eki kas ara
    am pm a.m p.m a.m. p.m. est edt cst cdt mst mdt pst pdt gmt utc cet cest bst msk mez mesz jst ist
    """.split()
)

ORIGINAL = phrases(
    """
    original message | original mail | original email | original appointment | reply message
    ursprüngliche nachricht | ursprungliche nachricht | originalnachricht | original-nachricht
    ursprünglicher termin | message d'origine | message d’origine | message original | message initial
    courriel d'origine | courriel d’origine
    courriel original | mensaje original | messaggio originale | messaggio original | mensagem original
    oorspronkelijk bericht | origineel bericht | исходное сообщение | оригинальное сообщение
    первоначальное сообщение | oryginalna wiadomość | wiadomość oryginalna | wiadomość pierwotna
    ursprungligt meddelande | originalmeddelande | oprindelig meddelelse | oprindelig besked
    opprinnelig e-post | original meddelelse | opprinnelig melding | alkuperäinen viesti | původní zpráva
    původní e-mail | 元のメッセージ | 原始邮件 | 原始郵件 | původná správa | mesaj original | orijinal mesaj
    """
)
"""Between dashes: what follows is the mail that is answered."""

FORWARDED = phrases(
    """
    forwarded message | forwarded by | forwarded mail | forwarded email | begin forwarded message
    start of forwarded message | forwarded from | weitergeleitete nachricht | weitergeleiteten nachricht
    weitergeleitet von | weitergeleitete mail | weitergeleitete e-mail | message transféré | message transmis
    message réexpédié | transféré par | faire suivre | courriel transféré | mensaje reenviado | reenviado por
    mensaje transmitido | messaggio inoltrato | inoltrato da | inizio messaggio inoltrato | mensagem encaminhada
    mensagem reencaminhada | encaminhado por | reencaminhado por | doorgestuurd bericht | doorgestuurde bericht
    doorgezonden bericht | doorgestuurd door | пересылаемое сообщение | пересланное сообщение
    переадресованное сообщение | переадресованного сообщения | перенаправленное сообщение | wiadomość przekazana
    przekazana wiadomość | treść przekazanej wiadomości | przesłana wiadomość | vidarebefordrat meddelande
    vidarebefordrat brev | videresendt meddelelse | videresendt besked | videresendt melding | välitetty viesti
    edelleen lähetetty viesti | přeposlaná zpráva | 転送されたメッセージ | 転送メッセージ
    转发的邮件 | 轉寄的郵件 | 转发邮件信息
    """
)
"""Between dashes or after "Begin": what follows is a mail handed on."""

_HEADERS = {
    "from": """
        from von de desde da van от от_кого fra från lähettäjä od odesílatel expéditeur remitente mittente
        afzender
        отправитель kimden feladó từ 发件人 寄件者 差出人 送信元 보낸사람 보낸_사람
    """,
    "sent": """
        sent date gesendet datum envoyé envoyée date_d'envoi enviado enviada enviado_el enviado_em fecha
        data inviato
        verzonden отправлено дата wysłano wysłane sendt skickat dato dátum lähetetty päiväys päivämäärä odesláno
        gönderildi tarih 发送时间 寄件日期 日期 时间 日時 送信日時 날짜 보낸날짜
    """,
    "to": """
        to an à a para pour aan кому do komu til till vastaanottaja pro destinataire destinatario destinatário
        kime címzett
        đến 收件人 收件者 宛先 받는사람 받는_사람
    """,
    "cc": """
        cc bcc copie copie_à kopie kopie_an copia cópia cópia_para копия kopia kopi kopio dw ccn 抄送 副本
    """,
    "subject": """
        subject betreff objet sujet asunto oggetto assunto onderwerp тема temat ämne emne aihe předmět věc konu tárgy
        主题 主旨 件名 제목
    """,
    "reply-to": """
        reply-to reply_to antwort_an répondre_à responder_a responder_para rispondi_a antwoord_aan
        обратный_адрес
    """,
    "other": """
        importance priority attachments anlagen pièces_jointes adjuntos allegati anexos bijlagen вложения
        sensitivity
        message organization organisation user-agent message-id wichtigkeit priorität importancia priorità
        prioridade urgentie
        важность newsgroups mailing-list list signed-by mailed-by gesendet_von resent-from sent_by when
        where wann wo
    """,
}

HEADER_NAMES = {name.replace("_", " "): kind for kind, names in _HEADERS.items() for name in names.split()}
"""Names of header lines as programs print them above history, and what each says."""

FORWARD_SUBJECTS = frozenset("fw fwd wg tr rv i enc encaminhado doorst vb vl pd przek fwd пересл пер hl ilt".split())
"""Subject prefixes of a mail handed on ("WG:", "TR:", "RV:")."""

REPLY_ABOVE = phrases(
    """
    reply above this line | type your reply above | write above this line | please type your reply above
    antworten sie oberhalb dieser zeile | bitte antworten sie oberhalb | oberhalb dieser zeile antworten
    antworte oberhalb dieser zeile | antwort oberhalb dieser zeile | répondre au-dessus de cette ligne
    réponse au-dessus de cette ligne | respuesta por encima de esta línea | responder por encima de esta línea
    rispondere sopra questa riga | risposta sopra questa riga | responder acima desta linha | resposta acima desta linha
    antwoord boven deze | antwoorden boven deze | boven deze regel antwoorden | ответить выше этой | ответ выше этой
    répondez au-dessus de cette ligne
    veuillez répondre au-dessus | responda por encima de esta línea | rispondi sopra questa riga
    responda acima desta linha | typ uw antwoord boven deze | reageer boven deze | введите ответ над этой
    пишите ответ выше этой
    """
)
"""A ticket system's ruler: everything beneath it is its own."""

LINE_ENDS = "line|zeile|ligne|línea|riga|linha|regel|deze|этой|строки|строкой"
"""With what the words of such a ruler end where no sign stands around them."""

COMMENTED = (
    "commented|added a comment|hat kommentiert|hat einen kommentar hinzugefügt|a commenté|a ajouté un commentaire"
    "|ha comentado|comentó|ha añadido un comentario|ha commentato|ha aggiunto un commento|comentou"
    "|adicionou um comentário|heeft gereageerd|heeft een opmerking toegevoegd"
    r"|прокомментировал(?:а|\(а\))?|(?:добавил|оставил)(?:а|\(а\))? комментарий"
)
"""How a desk tells whose words stand below."""

SPEAKERS = frozenset(
    """
    i he she we they ich er wir je j'ai elle nous yo él ella noi lui lei eu ele ela nós ik hij zij wij я он она мы они
    ho abbiamo
    """.split()
)
"""Who tells a story in prose ("on Monday he wrote:"); a program names the writer."""

ADDRESSED = frozenset("you du sie ihr vous tu usted ustedes lei voi você vocês jij je u вы ты pan pani ty".split())
"""Whom an old program names instead of the writer ("you wrote:")."""
