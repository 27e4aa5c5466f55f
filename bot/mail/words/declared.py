"""By what whole sentences, from stop to stop, an answering machine says what it is; signs as in `phrases.table`."""
# ruff: noqa: E501 - a language is one line of the table, however many phrases it has

DECLARED = """
en: . this is|was an automatic|automated|auto generated? reply|response|message|email|mail|acknowledgement|answer|confirmation|notification .|colon|please|do|to|that
. this message|email|mail|reply|response is|was|has been? automatically|auto generated|sent|created|produced .|colon|please|do|and
de: . dies|das|es ist|handelt sich? um? eine automatische|automatisch|maschinell|automatisierte generierte|erzeugte|erstellte|versendete? antwort|nachricht|mail|email|rückmeldung|bestätigung|eingangsbestätigung|empfangsbestätigung|benachrichtigung .|colon|bitte|dass
. diese|dieses antwort|nachricht|mail|email|schreiben wurde|wird|ist automatisch|maschinell generiert|erzeugt|erstellt|versendet|verschickt|versandt .|colon|bitte|und
fr: . ceci est un|une réponse|message|courriel|mail|email ... automatique|automatiquement .|colon|merci|veuillez
. ce|cet|cette réponse|message|courriel|mail|email est|a automatique|été généré|générée|envoyé|envoyée? automatiquement? .|colon|merci|veuillez
es: . este|esta|esto es un|una mensaje|correo|email|respuesta ... automático|automática|automáticamente .|colon|por
. este|esta mensaje|correo|email|respuesta se|ha|fue ... generado|generada|enviado|enviada|envía|genera automáticamente .|colon|por
. este|esta mensaje|correo|email|respuesta se|ha|fue ... generado|generada|enviado|enviada de forma|manera automática .|colon|por
it: . questo|questa è un|una messaggio|email|mail|risposta ... automatico|automatica|automaticamente .|colon|si|la|non
. questo|questa messaggio|email|mail|risposta è|viene stato|stata? generato|generata|inviato|inviata automaticamente .|colon|si|la|non
pt: . este|esta|esse|essa é um|uma mensagem|resposta|email ... automático|automática|automaticamente .|colon|por|não|favor
. este|esta|esse|essa mensagem|resposta|email foi|é gerado|gerada|enviado|enviada automaticamente .|colon|por|não|favor
nl: . dit is een automatisch|automatische|geautomatiseerd|geautomatiseerde gegenereerd|gegenereerde|verstuurd? bericht|antwoord|reactie|mail|email .|colon|u|gelieve
. dit|deze bericht|antwoord|reactie|mail|email is|wordt|werd automatisch gegenereerd|verstuurd|verzonden|aangemaakt .|colon|u|gelieve
ru: . это автоматический|автоматическое|автоматически сформированное|созданное|отправленное? ответ|сообщение|письмо|уведомление .|colon|пожалуйста|просим|не|на
. это|данное|настоящее сообщение|письмо|уведомление сформировано|создано|отправлено|сгенерировано автоматически .|colon|пожалуйста|просим|не|на
pl: . to|jest automatyczna|jest|automatycznie odpowiedź|wiadomość|automatyczna|wygenerowana wiadomość|odpowiedź? .|colon|prosimy
. wiadomość|odpowiedź została|jest? wygenerowana|wysłana automatycznie .|colon|prosimy
en: . automatically|automatic generated|sent? message|email|mail|notification .|colon|please|do
de: . automatisch|maschinell generierte|erzeugte|erstellte|versendete nachricht|mail|email|benachrichtigung .|colon|bitte
fr: . message|courriel|mail|email généré|envoyé automatiquement .|colon|merci|veuillez|ne
es: . mensaje|correo|email generado|enviado automáticamente .|colon|por|no
it: . messaggio|mail|email|comunicazione generato|generata|inviato|inviata automaticamente .|colon|si|la|non
pt: . mensagem|email gerada|gerado|enviada|enviado automaticamente .|colon|por|não|favor
nl: . automatisch gegenereerd|verzonden|verstuurd bericht|mail|email .|colon|u|gelieve
ru: . письмо|сообщение|уведомление сформировано|создано|отправлено|сгенерировано автоматически .|colon|пожалуйста|просим|не
en: . this message|email|mail|notification is automatic|automated .|colon|please|do
fr: . ce|cet message|courriel|mail|email est automatique .|colon|merci|veuillez|ne
es: . este|esta mensaje|correo|notificación es automático|automática .|colon|por|no
it: . questo|questa messaggio|mail|email|notifica è automatico|automatica .|colon|si|la|non
pt: . este|esta|esse|essa mensagem|email|notificação é automático|automática .|colon|por|não|favor
nl: . dit|deze bericht|mail|email|melding is automatisch .|colon|u|gelieve
"""
