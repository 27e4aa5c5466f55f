"""How the subjects of answering machines begin, and what stands in them; signs as in `phrases.table`."""

# How a subject begins that no person writes: the prefixes of Exchange, Gmail, Lotus and their kind.
SUBJECT_STARTS = """
en: acknowledgement|acknowledgment|confirmation of receipt
es: acuse de recibo
pl: potwierdzenie otrzymania|przyjęcia|wpływu
ru: подтверждение получения
en: automatic reply . / auto reply . / autoreply . / automatic reply / automatic response . / auto response .
auto . / out of office . / out of office autoreply / out of the office . / out of office automatic|auto reply
out of office reply . / out of office message . / automated reply|response . / automated response
autoresponse . / autorespons* . / ooo . / vacation . / vacation reply / away from my mail / away .
on vacation . / on leave . / out of town . / request received / ticket received|created|opened .
we have? received your / your request has been received / thank you for contacting / thanks for contacting
de: automatische antwort . / abwesenheitsnotiz . / ihre anfrage ist|wurde / automatische antwort / autom antwort
abwesenheitsnotiz / abwesenheitsmeldung / abwesenheit . / abwesend . / automatische abwesenheitsnotiz
abwesenheitsnachricht / automatische abwesenheitsnachricht / abwesenheitsassistent / automatische rückantwort
nicht im büro . / eingangsbestätigung / automatische eingangsbestätigung / automatische nachricht . / urlaub .
fr: réponse automatique . / réponse automatique / réponse d'absence / absence du bureau . / message d'absence .
message d'absence / absence . / absent . / absent du bureau . / en dehors du bureau . / notification d'absence
accusé de réception / hors du bureau .
es: respuesta automática . / respuesta automática / fuera de la? oficina . / ausencia . / ausente .
aviso de ausencia / mensaje de ausencia / contestación automática / autorespuesta / mensaje automático .
it: risposta automatica . / risposta automatica / fuori ufficio . / assenza . / assente . / messaggio automatico
avviso di assenza / messaggio di assenza / risponditore automatico / autorisposta
pt: resposta automática . / resposta automática / fora do escritório . / ausência . / ausente .
ausência temporária . / mensagem automática . / aviso de ausência / mensagem de ausência / resposta de ausência
nl: automatisch antwoord . / automatisch antwoord / automatische beantwoording / afwezig . / afwezigheidsbericht
niet aanwezig . / afwezigheidsmelding / automatische reactie / automatisch bericht . / niet op kantoor .
ontvangstbevestiging / afwezigheid .
ru: автоматический ответ . / автоматический ответ / автоответ . / автоответ / вне офиса . / отсутствие .
нет на месте . / автоматическое уведомление . / автоматическое сообщение .
pl: autoodpowiedz|autoodpowiedź / automatyczna odpowiedz / odpowiedz automatyczna
automatyczna odpowiedź . / odpowiedź automatyczna / automatyczna odpowiedź / autoodpowiedź / poza biurem .
nieobecność . / nieobecny .
others: autosvar . / autosvar / automatiskt svar . / automatisk svar . / automaattinen vastaus
automatická odpověď / otomatik yanıt / automatikus válasz / răspuns automat / automātiskā atbilde
automatinis atsakymas / frånvaro . / fravær . / ikke på kontoret / ej på kontoret / mimo kancelář
αυτόματη απάντηση / samodejni odgovor / automatski odgovor / odsutnost . / otthonlét / házon kívül
ofis dışında . / birou .
"""
# How a shop or a desk opens the subject of its receipt, which calls by name whom it answers.
SUBJECT_RECEIPTS = """
en: confirmation of receipt / acknowledgement|acknowledgment of receipt? / request received
your request has been received
we have? received your message|request|enquiry|inquiry|email|query / thank you|thanks for contacting|reaching
de: eingangsbestätigung / empfangsbestätigung / wir haben ihre|deine nachricht|anfrage|email|mail erhalten
ihre|deine nachricht|anfrage|email|mail ist bei uns eingegangen / vielen? dank für ihre|deine nachricht|anfrage .?
fr: accusé de réception
nous avons bien? reçu votre message|demande|courriel|email|mail
es: acuse de recibo / hemos recibido tu|su|vuestro|vuestra mensaje|consulta|solicitud|correo|email
it: conferma di ricezione|ricevimento
abbiamo ricevuto il|la tuo|tua|suo|sua|vostro|vostra messaggio|richiesta|email|mail
pt: confirmação de receção|recepção|recebimento
recebemos a|o? sua|seu|tua|teu mensagem|contato|contacto|email|pedido|solicitação
nl: ontvangstbevestiging / bevestiging van ontvangst
we|wij hebben je|uw bericht|mail|email|vraag|aanvraag ontvangen
ru: подтверждение получения / мы получили ваше|ваш письмо|сообщение|обращение|запрос
ваше|ваш обращение|письмо|сообщение|запрос получено|получен|принято|принят|зарегистрировано|зарегистрирован
pl: potwierdzenie otrzymania|przyjęcia|wpływu / otrzymaliśmy twoją|państwa|twoje wiadomość|zapytanie|zgłoszenie
"""
# ... and how it ends or what stands in it, where Lotus, vacation(1) and others put a name or the old subject around it.
SUBJECT_HOLDS = """
en: is out of the? office / is out of office / will be out of the? office / am out of the? office
automatic response|reply / auto reply|response / autoreply / is away / am away / is on vacation|leave|holiday
autoresponder / on vacation re / away until
de: ist nicht im büro|haus / ist abwesend / bin abwesend / automatische antwort / ist außer|ausser haus
abwesend bis|vom|ab / abwesenheitsnotiz / ist im urlaub / nicht im büro / im urlaub bis
fr: réponse automatique / est absent|absente / suis absent|absente / absent|absente du bureau
absent|absente jusqu|jusqu'au / en congé|congés jusqu'au
es: respuesta automática / está fuera|ausente / estoy fuera|ausente / fuera de la? oficina
respuesta de ausencia
it: risposta automatica / fuori ufficio / è assente / sono assente / in ferie fino
pt: resposta automática / está ausente / estou ausente / fora do escritório
nl: automatisch antwoord / is afwezig / is niet op kantoor / ben afwezig / niet op kantoor|aanwezig
afwezig tot|van
ru: автоматический ответ / автоответ / в отпуске / вне офиса / нет в офисе
pl: automatyczna odpowiedź / poza biurem / na urlopie / jest nieobecny|nieobecna
others: automatiska atbilde / automātiska atbilde / automātiskā atbilde / prombūtn* automātiska?
atrašanās automātiska|automatiska? / automatisk svar
"""
SUBJECT_UNSPACED = tuple(
    piece.strip()
    for piece in """
    自動返信 / 自動応答 / 自动回复 / 自动答复 / 自動回覆 / 不在通知 / 不在のお知らせ / 休暇のお知らせ / 자동 회신 /
    자동응답 / 외출 중 / 外出中 / 受付完了 / お問い合わせありがとう / 受け付けました
    """.split("/")
)
