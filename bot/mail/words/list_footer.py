"""What lists, groups and desks hang below the words of their people."""

from bot.mail.words.history import phrases

LIST_FOOTERS = phrases(
    """
    follow us on | find us on | folgen sie uns | suivez-nous | síguenos | seguici | siga-nos | volg ons
    mailing list | you received this message because you are subscribed | you received this message because you
    you are receiving this because | to unsubscribe | unsubscribe: | click here to unsubscribe
    unsubscribe from this | /listinfo/ | reply to this email directly | view it on github
    view this discussion on the web | to view this discussion | for more options, visit | to post to this group
    yahoo! groups | manage your subscription | update your preferences | list archives | list archive:
    to stop receiving emails from it | mailman/options | groups.io links
    cet e-mail est un service | diese e-mail ist ein service | este correo electrónico es un servicio de
    questa e-mail è un servizio | este e-mail é um serviço | deze e-mail is een service
    this email is a service from | you automatically follow any topics
    we hope this response has sufficiently answered | unfollow this thread
    stop receiving emails when someone comments | view request · | afficher la demande · | anfrage anzeigen ·
    ver solicitud · | ver la solicitud · | visualizza richiesta · | exibir solicitação · | ver pedido ·
    verzoek weergeven · | verzoek bekijken · | посмотреть запрос ·
    subscribe/unsubscribe | fachgruppe | majordomo | manage subscription
    sie haben diese nachricht erhalten, weil | um sich abzumelden | zum abbestellen
    vous recevez ce message car | vous avez reçu ce message, car | pour vous désabonner | se désinscrire
    has recibido este mensaje porque | para darse de baja | para anular la suscripción
    hai ricevuto questo messaggio perché | per annullare l'iscrizione | você recebeu essa mensagem porque
    você recebeu esta mensagem porque | para cancelar inscrição | para cancelar a inscrição
    je ontvangt dit bericht omdat | u ontvangt dit bericht omdat | om je af te melden | afmelden voor deze
    вы получили это сообщение, поскольку | чтобы отменить подписку | отписаться от
    you are receiving this email because | you are receiving this message because | you received this email because
    sie erhalten diese e-mail, weil | sie erhalten diese nachricht, weil | vous recevez ce message parce que
    vous recevez cet e-mail | vous recevez ce courriel | recibes este mensaje porque | recibes este correo porque
    recibe este correo porque | ricevi questo messaggio perché | ricevi questa e-mail perché
    ricevi questa email perché | recebe este e-mail porque | recebes este e-mail porque | je ontvangt deze e-mail omdat
    je ontvangt deze mail omdat | u ontvangt deze e-mail omdat | вы получили это письмо | вы получаете это письмо
    """
)

LEADING = (
    *("http", "www.", "@", "mailto", "<", '"', "“", "/listinfo", " | ", " · "),
    *("click here", "hier klicken", "klicken sie hier", "cliquez ici", "clic aquí", "clicca qui", "clique aqui"),
    *("klik hier", "нажмите здесь", "kliknij tutaj"),
)
"""What a list's footer shows where it offers something; whoever only speaks of such a footer shows none of it."""

PROGRAMS_OWN = phrases(
    """
    we hope this response has sufficiently answered | reply to this email directly | view it on github
    you automatically follow any topics | yahoo! groups | groups.io links | to stop receiving emails from it
    for more options, visit | view this discussion on the web | to view this discussion | unfollow this thread
    stop receiving emails when someone comments | view request · | afficher la demande · | anfrage anzeigen ·
    ver solicitud · | ver la solicitud · | visualizza richiesta · | exibir solicitação · | ver pedido ·
    verzoek weergeven · | verzoek bekijken · | посмотреть запрос ·
    """
)
"""Sentences that only a program writes."""

GROUP_FOOTERS = phrases(
    """
    you received this message because you | sie haben diese nachricht erhalten, weil sie
    vous recevez ce message car vous | vous avez reçu ce message, car vous | has recibido este mensaje porque
    recibiste este mensaje porque | hai ricevuto questo messaggio perché | você recebeu essa mensagem porque
    você recebeu esta mensagem porque | recebeu esta mensagem porque | je ontvangt dit bericht omdat
    u ontvangt dit bericht omdat | вы получили это сообщение, поскольку
    """
)
"""With what a group's footer opens below the words of its people."""
