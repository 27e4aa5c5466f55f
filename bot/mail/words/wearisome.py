"""Our letters have become a nuisance, and are to stop: both in one sentence; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "en": """
            your [constant|endless|automatic|automated] reminders|chasers|nagging|emails|mails|messages ... annoying|tiresome|irritating|tedious|wearing|unbearable|nuisance ... stop|enough [it|that|them|now|please] >
            your [constant|endless|automatic|automated] reminders|chasers|nagging|emails|mails|messages ... annoy|irritate|bother|annoying [me|us] [,] [please|so|just] stop|enough [it|that|them|now|please] >
        """,
        "de": """
            eure|ihre|deine [ständigen|ewigen|automatischen] erinnerungen|mahnungen|mails|nachrichten|nachfragen ... nerven|nervig|lästig|anstrengend|unerträglich ... schluss|stopp|stop|aufhören|genug [damit|jetzt|bitte] >
        """,
        "fr": """
            vos|tes [incessantes|éternelles] relances|rappels|mails|messages|courriels ... pénibles|pénible|lourd|lourdes|lourds|agaçantes|agaçants|fatigantes|fatigants|insupportables|fatiguent|agacent|énervent|exaspèrent|saoulent ... stop|assez|suffit|basta [maintenant|merci|svp] >
        """,
        "es": """
            vuestros|sus|tus [continuos|constantes] recordatorios|correos|mensajes|mails ... cansan|cansando|pesados|molestan|molestos|agobian|hartan|cansinos|insoportables ... parad|paren|para|pare|basta|stop [ya|por|de] [favor|una] [vez] >
        """,
        "it": """
            vostri|suoi|tuoi|le|vostre [continui|continue] solleciti|promemoria|mail|email|messaggi ... stancano|pesanti|fastidiosi|fastidiose|irritanti|insopportabili|infastidiscono ... basta|smettetela|smettete|stop [grazie|ora|adesso] >
        """,
        "pt": """
            vossos|seus|teus [constantes|contínuos] lembretes|emails|mensagens|avisos ... cansam|cansar|chatos|incomodam|maçadores|irritantes|insuportáveis ... parem|pare|para|basta|chega [já|por|com] [favor|isso] >
        """,
        "nl": """
            jullie|uw|je [eeuwige|automatische] herinneringen|herinneringsmails|mails|berichten|aanmaningen ... vervelend|irritant|irriteren|hinderlijk|storend|vermoeiend ... stop|genoeg|ophouden [ermee|daarmee|nu|aub|ermee] >
        """,
        "ru": """
            ваши|эти [бесконечные|постоянные] напоминания|письма|сообщения ... утомляют|утомили|надоели|раздражают|достали|мешают ... хватит|прекратите|довольно|перестаньте [уже|пожалуйста] >
        """,
    },
}
