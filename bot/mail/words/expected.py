"""What is expected of the reader by a day, and that they go to another if nothing comes; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.ASK: {
        "en": """
            {we} [do|still|also|will|'d|would] expect [to] [have|get|receive|see] your ~
            {we} 're|are|am|'m [still|also] expecting your ~
            if {we} have|do|'ve n't|not ~ ~ {we} 'll|will|shall|are|'re|'d go|going|look|looking|turn|find|choose|switch|move|hire|try ~ elsewhere|another|else|competitor|competitors
            if {we} hear|get|receive nothing ~ ~ {we} 'll|will|shall|are|'re|'d go|going|look|looking|turn|find|choose|switch|move|hire|try ~ elsewhere|another|else|competitor|competitors
        """,
        "de": """
            erwarte|erwarten ich|wir [daher|also|nun|dann|jetzt|bis|noch] [zum] ihren|ihre|ihr|euren|eure|euer|deinen|deine ~
            {we} erwarte|erwarten [daher|also|nun|dann|jetzt|noch] ihren|ihre|ihr|euren|eure|euer|deinen|deine ~
            wenn|falls|sollten ~ nichts|keine|keinen ~ ~ gehe|gehen|wechsle|wechseln|suche|suchen|wende|wenden|beauftrage|beauftragen [ich|wir] ~ anderen|andere|anderem|anderer|woanders|anderswo|konkurrenz|anderweitig
        """,
        "fr": """
            si|sans ~ pas|rien|nouvelles|réponse ~ ~ {we} irons|irai|ira|vais|allons|va|chercherons|cherchons|chercherai|passerons|prendrons|choisirons ~ ailleurs|autre|concurrent|concurrents
        """,
        "es": """
            si ~ no|nada|sin ~ ~ vamos|iremos|voy|iré|buscamos|buscaremos|buscaré|contratamos|contrataremos|cambiamos ~ otro|otra|otros|parte
        """,
        "it": """
            se ~ non|nulla|niente ~ ~ andiamo|andremo|vado|cerchiamo|cercheremo|passiamo|passeremo|rivolgiamo|rivolgeremo ~ altro|altra|altri|altrove|un'altra
        """,
        "pt": """
            se ~ não|nada|sem ~ ~ vamos|iremos|vou|procuramos|procuraremos|mudamos|contratamos ~ outro|outra|outros|lado
        """,
        "nl": """
            {we} verwacht|verwachten [graag|dan|ook|nog|uiterlijk] uw ~
            {we} verwacht|verwachten [graag|dan|ook|nog] jullie|je ~ uiterlijk|voor|vóór|binnen ~
            verwacht|verwachten ik|we|wij [graag|dan|ook|nog] uw ~
            als|indien|wanneer ~ niets|niks|geen ~ ~ ga|gaan|stap|stappen|zoek|zoeken|kies|kiezen|schakel|schakelen [ik|we|wij] ~ ander|andere|elders|over
        """,
        "ru": """
            если ~ не|ничего ~ ~ уйдём|уйду|уходим|обратимся|обращусь|найдём|найду|поищем|выберем ~ другим|другому|другую|другого|другое|конкурентам
        """,
    },
}
