"""How mail systems say that a mail came back or is late, as words."""

# Phrases between slashes (see `phrases.table` for their signs), language after language.

FAILED_SUBJECTS = """
undelivered mail returned / mail delivery failed / mail delivery failure / mail delivery problem
delivery status notification / delivery failure / delivery failed / failed delivery / failure delivery
failure notice / undeliverable / undeliverable mail|message / returned mail / non delivery / nondeliverable mail
mail system error / mail could not be delivered / message could not be delivered / message undeliverable
message status . undeliverable / delivery report / delivery notification / processing error / user unknown
rejected mail|message / email delivery failure / error sending your mail / failed mail / unable to deliver
not delivered / message not delivered / mail not delivered / message rejected / postmaster notify
address not found / undelivered message / delivery has failed / non remis / could not send message
returned to sender / bounced mail|message|email / warning . message / unzustellbar / nicht zugestellt
zustellung fehlgeschlagen / unzustellbarkeitsbericht / zustellfehler / nicht zustellbar / non remis
échec de la remise / échec d'envoi / échec de livraison / non distribué / message non délivré
courrier non remis / no se puede entregar / no se pudo entregar / no entregado / error de entrega
error en la entrega / correo devuelto / notificación de estado de entrega / impossibile recapitare
mancato recapito / mancata consegna / messaggio non recapitato / messaggio non consegnato / non recapitabile
avviso di mancata consegna / não foi possível entregar / não é possível entregar / falha na entrega
não entregue / mensagem devolvida / impossível entregar / onbestelbaar / niet bezorgd / niet afgeleverd
bezorging mislukt / kan niet worden bezorgd / niet worden afgeleverd / не доставлено / не может быть доставлено
недоставленное / ошибка доставки / сообщение не доставлено / невозможно доставить / возврат письма
не удалось доставить / niedostarczona / niedoręczona / nie można dostarczyć / nie dostarczono
kan inte levereras / kunne ikke leveres / nedoručitelné / nelze doručit / teslim edilemedi / kan ikke leveres
ei voi toimittaa / undelivered / message|mail|email ... rejected|refused|bounced
couldn't|could|can't|cannot not? be forwarded|sent|relayed
message you sent ... blocked|rejected|bounced|returned / message ... was blocked
nachricht|mail ... blockiert|abgewiesen / message ... bloqué|rejeté / mensaje ... bloqueado|rechazado
messaggio ... bloccato|respinto / mensagem ... bloqueada|rejeitada / bericht ... geblokkeerd|geweigerd
сообщение|письмо ... заблокировано|отклонено
"""

FAILED_BODIES = """
automatically rejected / could not be delivered / couldn't be delivered / cannot be delivered
was not delivered / wasn't delivered
undeliverable / undelivered message / delivery ... failed / failed permanently / permanent fatal errors
permanent error / fatal errors / unable to deliver / did not reach the following recipient* / returned to sender
delivery to the following recipient* failed / has been rejected / was rejected / were rejected / user unknown
unknown user / no such user / mailbox ... full / over quota / quota exceeded / mailbox unavailable
mailbox not found / mailbox ... disabled / does not exist / doesn't exist / address couldn't be found
address rejected / recipient rejected / host unknown / unknown address / unrouteable address / giving up
given up / qmail send program / delivery attempts failed / not ... able to deliver / unable to accept
message was not accepted / no mailbox here / account ... disabled / returned below / error sending your mail
is not listed in / not our customer / isn't found at / wasn't found at / unable to be delivered
couldn't deliver / could not deliver / can't be delivered / delivery error / too many hops / unable to relay
relaying denied / message ... not been delivered / problem delivering your message / nicht zugestellt
konnte nicht ... zugestellt werden / unzustellbar / zustellung ... fehlgeschlagen / existiert nicht
unbekannter empfänger / postfach ist voll / n'a pas pu être remis|délivré|distribué / n'ont pas pu être remis
non remis / n'existe pas / échec de la remise / boîte ... pleine / adresse ... introuvable
impossible de remettre / no se pudo entregar / no pudo ser entregado / no ha podido ser entregado
no ha podido entregarse / no existe / buzón ... lleno / no se ha podido entregar / fallo en la entrega
non è stato possibile recapitare|consegnare / impossibile recapitare|consegnare
non ... stato recapitato|consegnato / non esiste / casella ... piena / não pôde ser entregue / não foi entregue
não foi possível entregar / não existe / caixa ... cheia / não pode ser entregue
kon niet worden afgeleverd|bezorgd / niet worden bezorgd|afgeleverd / bestaat niet / postvak ... vol
onbestelbaar / is niet bezorgd|afgeleverd / не было доставлено / не может быть доставлено / не доставлено
не удалось доставить / не существует / переполнен / невозможно доставить / не найден / nie można dostarczyć
nie została dostarczona / nie istnieje / nie mogła zostać dostarczona / kunde inte levereras
kunne ikke leveres / nebylo možné doručit / neexistuje / teslim edilemedi
not been delivered / blocked by our|the|their ... firewall|filter|gateway
"""

DELAYED = """
transient delivery? failure|error|errors|problem
not yet delivered / pas encore remis|remise|distribué|livré / aún|todavía no entregado|entregada|ha
non ancora consegnato|recapitato / ainda não entregue|entregues / nog niet bezorgd|afgeleverd / nie została jeszcze
jeszcze nie dostarczono|dostarczona / henüz teslim / ännu inte levererats / endnu ikke leveret / ei ole vielä
delayed / delay / still trying / still being retried / will continue to try|retry / will keep trying
not yet been delivered / delivery attempts will continue / no action is required on your part
temporary problem delivering / will be retried / will retry / this is a warning message only
do not need to resend / don't need to resend / no need to resend / undelivered for
attempts to deliver the message will continue / keep trying / will try again / could not send message for past
will make several more attempts / we'll keep trying / has not been delivered yet / verzögert / verzögerung
verspätet / weitere zustellversuche / wird weiter versucht / noch nicht zugestellt / erneut versuchen / retardé
remise différée / en retard / nouvelles tentatives / continuera d'essayer / n'a pas encore été remis
tentatives ... se poursuivront / retrasado / retraso / demorado / se seguirá intentando / seguiremos intentando
todavía no se ha entregado / aún no se ha entregado / ritardata / ritardato / ritardo nella consegna
ulteriori tentativi / non ancora consegnato|recapitato / continuerà a tentare|provare / atrasada
atraso na entrega / adiada / ainda não foi entregue / continuaremos tentando / novas tentativas / vertraagd
vertraging / nog niet afgeleverd|bezorgd / opnieuw geprobeerd / blijft proberen / zal blijven proberen
задержка / задержано / задерживается / отложена / повторные попытки / попытки доставки будут продолжены
пока не доставлено / ещё не доставлено / еще не доставлено / opóźniona / opóźnienie / fördröjd / forsinket
zpožděno
"""

DAEMON_NAMES = """
mail delivery / mail delivery system|subsystem|service / mailer daemon / delivery subsystem
system administrator / mail administrator / postmaster / mail system / microsoft exchange / microsoft outlook
mail service / e-mail delivery / mailerdaemon / internet mail / mail|email server|router|routing|gateway / mailserver
sistema|servidor|servicio de correo / système|serveur|service de messagerie / sistema|server|servizio di posta
sistema|servidor de email|e-mail|correio / почтовая служба|система / почтовый сервер / serwer pocztowy
system pocztowy / poštovní server / mailsystem
"""

FAILED_SUBJECTS_UNSPACED = tuple(
    piece.strip()
    for piece in """
    配信不能 / 配信できません / 送信できません / 届けられません / エラーメール / 退信 / 无法投递 / 投递失败 / 未传递 /
    无法送达
    """.split("/")
)

FAILED_BODIES_UNSPACED = tuple(
    piece.strip()
    for piece in """
    配信できません / 送信できません / 届けることができません / 配信不能 / 配送できません / 存在しません / 无法投递 /
    无法送达 / 退回 / 配達できません / 見つかりません
    """.split("/")
)

DELAYED_UNSPACED = tuple(
    piece.strip()
    for piece in """
    遅延 / 再送 / 延迟 / 暂时无法
    """.split("/")
)

# The part before the @ that is a mail system.
DAEMONS = tuple(
    """
    mailer-daemon mailerdaemon mailer_daemon mail-daemon maildaemon mdaemon postmaster post_master
    mail.delivery.system mailer mmdf daemon bounce bounces bounced
    microsoftexchange329e71ec88ae4615bbc36ab6ce41109e mail-delivery-system system-administrator double-bounce
    """.split()
)

# The line with which the returned mail begins: nothing below it is the system's word.
RETURNED = tuple(
    piece.strip()
    for piece in """
    return-path: / received: / message-id: / --- below this line is a copy / ------ this is a copy /
    ------ original message / ----- original message / -----original message / --- original message /
    --original message / ----- unsent message / ----- message header / --- message header /
    --- the following message / ---------- forwarded / original message follows / ------ the body /
    ----- headers / the original message / included below is / a copy of the message / --- returned message /
    --- header of / --- enclosed is a copy / original message headers / below is the header / message header: /
    headers of the original / --- mensaje original / ---- message d'origine / ----- ursprüngliche nachricht /
    ----- begin message / --- the header of / mime-version: / x-mailer: / dkim-signature:
    """.split("/")
)

# ... but this tells when the mail was taken, and the notice goes on.
NOT_RETURNED = "the original message was received"

# Who stands beside these words is not the one who could not be reached.
NOT_RECIPIENT = tuple(
    piece.strip()
    for piece in """
    generated from / expanded from / from: / sender / mail from / contact / help / support / assist / questions /
    absender / expéditeur / remitente / mittente / remetente / afzender / отправител / message-id / in-reply-to /
    reply-to / postmaster@ / mailer-daemon
    """.split("/")
)

RECIPIENT = tuple(
    """
    recipient to: address deliver rcpt user mailbox empfänger destinataire destinatari destinatár ontvanger
    получател адрес odbiorc 宛先
    """.split()
)

# What a bounce says without a code, and the code it means (RFC 3463 section 3).
MEANINGS = (
    (
        "4.4.7",
        """
retry timeout exceeded / hosts have been failing for a long time / retry time not reached / connection timed out
operation timed out
""",
    ),
    (
        "5.2.2",
        """
mailbox ... full / inbox ... full / over quota / quota exceeded / exceeded ... quota / exceed* ... storage
mailbox quota / disk quota / mailbox size limit / out of storage / postfach ... voll / boîte ... pleine
buzón ... lleno / casella ... piena / caixa ... cheia / postvak ... vol / переполнен / ящик ... заполнен
skrzynka ... pełna
""",
    ),
    (
        "5.1.2",
        """
host unknown / unknown host / domain ... not found / domain ... couldn't be found / unrouteable mail domain
no such domain / host not found / domain ... does not exist / domain ... doesn't exist
""",
    ),
    (
        "5.1.1",
        """
user unknown / unknown user / no such user / does not exist / doesn't exist / no mailbox here
address couldn't be found / mailbox not found / unrouteable address / not listed in / existiert nicht
n'existe pas / no existe / non esiste / não existe / bestaat niet / не существует / nie istnieje
unknown address / invalid recipient / recipient unknown / wasn't found at
""",
    ),
    (
        "5.7.1",
        """
spam / relaying denied / unable to relay / blocked / blacklisted / policy / not authorized / virus
""",
    ),
)
