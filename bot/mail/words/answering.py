"""How one opens an answer, "on your question about the photos:", in plain words (`sentences.plain`)."""

from collections.abc import Mapping

OPENING: Mapping[str, tuple[str, str]] = {
    "en": (
        r"(?:answer|answering|reply|replying|respond|responding|answer's)",
        r"(?:about|on|regarding|concerning|to your|to the|your)",
    ),
    "de": (
        r"(?:antworte|antworten|beantworte|antwort|schreib(?:e|en)?(?= (?:\w+ )?zur bestatigung))",
        r"(?:wegen|zu|zum|zur|bezuglich|auf (?:deine|eure|ihre|die frage))",
    ),
    "fr": (
        r"(?:reponds|repondons|repond|reponse)",
        r"(?:sur|concernant|quant|a propos|au sujet|a (?:ta|votre|tes|vos)|pour (?:les|la|ta|votre|l'|le (?!moment)))",
    ),
    "es": (
        r"(?:contesto|respondo|contestamos|respondemos|contestando|respondiendo|contestarte|responderte)",
        r"(?:a (?:lo|tu|tus|su|sus|la pregunta|eso)|sobre|respecto|por lo|en lo)",
    ),
    "it": (
        r"(?:rispondo|rispondiamo|rispondendo|risposta|scriv(?:o|iamo)(?= (?:solo )?per conferm))",
        r"(?:per (?:le|il|i|gli|l'|la (?!sera|fine))|su|sul|sulla|sulle|sui|sugli|sull'|riguardo|circa|alla (?:tua|sua|"
        r"vostra|domanda)|alle (?:tue|sue|vostre|domande)|per confermar\w+(?! (?:la )?ri))",
    ),
    "pt": (
        r"(?:respondo|respondemos|respondendo|resposta)",
        r"(?:a (?:questao|pergunta|sua|tua|vossa)|as (?:suas|tuas|perguntas|questoes)|ao que|sobre|quanto|acerca)",
    ),
    "nl": (
        r"(?:antwoord|antwoorden|beantwoord)",
        r"(?:over|op (?:je|jullie|uw|de vraag)|betreffende|wat)",
    ),
    "ru": (
        r"(?:отвечаю|отвечаем|отвечая|ответ)",
        r"(?:насчет|про|относительно|по (?!воз)|на (?:ваш|твои|вопрос))",
    ),
}
"""The verb, and what takes up the question behind it: "I'll answer at five" takes up none."""
