"""To be informed, to be called, to be sent it again: asked for without a question; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASK: {
        "en": """
            could|can do with a|some [quick|short|brief|proper] call|chat|phone|word|steer|pointer|guidance|advice [call] from|about|on|with|, ~
            could|can do with a|some [quick|short|brief|proper] call|chat|word|steer|pointer|guidance|advice >
        """,
        "de": """
            bitte|bitten [wir|ich] [höflich|nochmals|daher|dringend] um [eine|kurze|baldige|kurzfristige|weitere|nähere] [kurze] info|infos|information|informationen|auskunft|aufklärung ~
            erbitte|erbitten [wir|ich] [daher] [um] [eine|kurze|baldige|kurzfristige|weitere|nähere] [kurze] info|infos|information|informationen|auskunft|aufklärung|rückruf|rückmeldung ~
            müssten|sollten|müssen wir [uns] [dazu|darüber|da|deswegen] [uns] [mal|kurz|einmal|nochmal|dringend|bald] [mal|kurz|einmal|dazu|darüber] telefonieren >
            müssten|sollten|müssen wir [mal|kurz|einmal|nochmal|dringend|bald|dazu|darüber] [mal|kurz|einmal|nochmal] mit ihnen|euch|dir [mal|kurz|darüber|drüber] reden|sprechen|telefonieren >
            bitte [den|die|das|mir|uns|ihn|sie|es] [link|datei|mail|entwurf|rechnung] [noch] nochmal|nochmals|einmal|erneut [zu] schicken|senden|zuschicken|zusenden|mailen >
        """,
        "fr": """
            faudrait|faudra|faut qu' on [s'|se] appelle|téléphone|rappelle ~
            faudrait|faudra que|qu' nous nous appelions|téléphonions|rappelions ~
            merci de|d' [bien] [vouloir] [me|m'|nous] éclairer|renseigner sur|de|du|des|si|comment|quant ~
        """,
        "es": """
            tendríamos|deberíamos|convendría|habría [que] hablarlo|hablar|comentarlo [de] [esto|ello|este] [tema] por teléfono ~
            reenviadlo|reenvíalo|reenvíelo|reenvíenlo|reenvíamelo|reenviádmelo|reenvíenmelo ~
        """,
        "it": """
            chiedo|chiediamo|richiedo|richiediamo|gradirei|gradiremmo [gentilmente|cortesemente] [qualche|delle|maggiori|più|ulteriori] informazioni|info|ragguagli|delucidazioni ~
            dovremmo|bisognerebbe|converrebbe [sentirci|parlarne|sentirsi] [sentirci|parlarne] [un] [attimo] al telefono ~
        """,
        "pt": """
            solicito|solicitamos|peço|pedimos|agradecia|agradecíamos [mais|alguma] informação|informações|esclarecimentos ~
            tínhamos|temos|devíamos|precisávamos [de|que] falar ao|pelo|por telefone ~
        """,
        "nl": """
            graag [meer|wat|nadere|even] informatie|info|uitleg|toelichting|duidelijkheid over|wanneer|of|hoe|omtrent ~
            moeten|moesten we|wij [hier|daar|er] [even|eens|nog] [even|eens] over bellen >
        """,
        "ru": """
            надо|нужно|стоило бы [нам] [это] созвониться ~
            надо|нужно|стоило бы [нам] [это] [обсудить|поговорить] [это] [обсудить] по телефону ~
        """,
    },
}
