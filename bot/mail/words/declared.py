"""By what whole sentences, from stop to stop, an answering machine says what it is; signs as in `phrases.table`."""
# ruff: noqa: E501 - a language is one line of the table, however many phrases it has

DECLARED = """
en: . this is|was an automatic|automated|auto generated? reply|response|message|email|mail|acknowledgement|answer .|please|do|to
. this message|email|mail|reply|response is|was|has been? automatically|auto generated|sent|created|produced .|please|do|and
de: . dies|das|es ist|handelt sich? um? eine automatische|automatisch|maschinell|automatisierte generierte|erzeugte|erstellte|versendete? antwort|nachricht|mail|email|rückmeldung .|bitte
. diese|dieses antwort|nachricht|mail|email|schreiben wurde|wird|ist automatisch|maschinell generiert|erzeugt|erstellt|versendet|verschickt|versandt .|bitte|und
fr: . ceci est un|une réponse|message|courriel|mail|email ... automatique|automatiquement .|merci|veuillez
. ce|cet|cette réponse|message|courriel|mail|email est|a automatique|été généré|générée|envoyé|envoyée? automatiquement? .|merci|veuillez
es: . este|esta|esto es un|una mensaje|correo|email|respuesta ... automático|automática|automáticamente .|por
. este|esta mensaje|correo|email|respuesta se|ha|fue ... generado|generada|enviado|enviada|envía|genera automáticamente .|por
. este|esta mensaje|correo|email|respuesta se|ha|fue ... generado|generada|enviado|enviada de forma|manera automática .|por
it: . questo|questa è un|una messaggio|email|mail|risposta ... automatico|automatica|automaticamente .|si|la|non
. questo|questa messaggio|email|mail|risposta è|viene stato|stata? generato|generata|inviato|inviata automaticamente .|si|la|non
pt: . este|esta|esse|essa é um|uma mensagem|resposta|email ... automático|automática|automaticamente .|por|não|favor
. este|esta|esse|essa mensagem|resposta|email foi|é gerado|gerada|enviado|enviada automaticamente .|por|não|favor
nl: . dit is een automatisch|automatische|geautomatiseerd|geautomatiseerde gegenereerd|gegenereerde|verstuurd? bericht|antwoord|reactie|mail|email .|u|gelieve
. dit|deze bericht|antwoord|reactie|mail|email is|wordt|werd automatisch gegenereerd|verstuurd|verzonden|aangemaakt .|u|gelieve
ru: . это автоматический|автоматическое|автоматически сформированное|созданное|отправленное? ответ|сообщение|письмо|уведомление .|пожалуйста|просим|не|на
. это|данное|настоящее сообщение|письмо|уведомление сформировано|создано|отправлено|сгенерировано автоматически .|пожалуйста|просим|не|на
pl: . to|jest automatyczna|jest|automatycznie odpowiedź|wiadomość|automatyczna|wygenerowana wiadomość|odpowiedź? .|prosimy
. wiadomość|odpowiedź została|jest? wygenerowana|wysłana automatycznie .|prosimy
en: . automatically|automatic generated|sent? message|email|mail|notification .|please|do
de: . automatisch|maschinell generierte|erzeugte|erstellte|versendete nachricht|mail|email|benachrichtigung .|bitte
fr: . message|courriel|mail|email généré|envoyé automatiquement .|merci|veuillez|ne
es: . mensaje|correo|email generado|enviado automáticamente .|por|no
it: . messaggio|mail|email|comunicazione generato|generata|inviato|inviata automaticamente .|si|la|non
pt: . mensagem|email gerada|gerado|enviada|enviado automaticamente .|por|não|favor
nl: . automatisch gegenereerd|verzonden|verstuurd bericht|mail|email .|u|gelieve
ru: . письмо|сообщение|уведомление сформировано|создано|отправлено|сгенерировано автоматически .|пожалуйста|просим|не
en: . this message|email|mail|notification is automatic|automated .|please|do
fr: . ce|cet message|courriel|mail|email est automatique .|merci|veuillez|ne
es: . este|esta mensaje|correo|notificación es automático|automática .|por|no
it: . questo|questa messaggio|mail|email|notifica è automatico|automatica .|si|la|non
pt: . este|esta|esse|essa mensagem|email|notificação é automático|automática .|por|não|favor
nl: . dit|deze bericht|mail|email|melding is automatisch .|u|gelieve
"""
