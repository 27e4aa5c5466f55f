"""What a client thinks of it stands in the thing itself: marked, noted, answered there; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

import re
from collections.abc import Mapping

from bot.mail.grammar import Mark
from bot.mail.sentences import plain

REMARKS: Mapping[str, str] = {
    "en": "comments|comment|corrections|correction|remarks|notes|changes|edits|amends|amendments|answers|feedback|suggestions|wishes",
    "de": "kommentare|kommentar|korrekturen|korrektur|anmerkungen|anmerkung|notizen|änderungen|änderungswünsche|antworten|hinweise|wünsche|ergänzungen",
    "fr": "commentaires|commentaire|corrections|correction|remarques|remarque|notes|annotations|modifications|modifs|réponses|observations|retours|suggestions",
    "es": "comentarios|comentario|correcciones|corrección|observaciones|notas|anotaciones|cambios|modificaciones|respuestas|sugerencias|apuntes",
    "it": "commenti|commento|correzioni|correzione|osservazioni|note|annotazioni|modifiche|risposte|suggerimenti|appunti",
    "pt": "comentários|comentário|correções|correção|observações|notas|anotações|alterações|mudanças|respostas|sugestões|apontamentos",
    "nl": "opmerkingen|opmerking|correcties|correctie|aantekeningen|notities|wijzigingen|antwoorden|suggesties|aanpassingen",
    "ru": "комментарии|комментарий|правки|правка|замечания|пометки|изменения|ответы|исправления|предложения|пожелания",
}
"""What is said about a draft."""

VERDICTS = """
answer reply response decision verdict opinion outcome antwort entscheidung rückmeldung meinung stellungnahme urteil
réponse décision avis verdict respuesta decisión opinión veredicto risposta decisione parere riscontro esito responso
verdetto resposta decisão opinião parecer veredito antwoord beslissing oordeel reactie besluit uitslag uitsluitsel
ответ решение мнение отзыв вердикт замечания окончательно
"""
"""What is said once it has been looked at."""

REMARKED = frozenset(plain(" ".join(REMARKS.values()).replace("|", " ")).split())
"""The remarks alone, without the verdict."""

FEEDBACK = REMARKED | frozenset(plain(VERDICTS).split())
"""All of it, as `sentences.plain` leaves it: who promises it has not told it yet."""

WHETHER: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?:^| )(?:{plain(pattern)})(?: |$)")
    for language, pattern in {
        "en": r"(?:hear|know|tell|say|learn|out|white) (?:.{0,40} )?(?:whether|if (?:it|we|i|he|she|they))|"
        r"our (?:yes|no|green light|go-ahead)",
        "de": r"(?:hört|hören|hörst|erfahrt|erfahren|erfährst|sage|sagen|wisst|wissen|weißt|bescheid|schreibe|schreiben|"
        r"weiß|schwarz) (?:.{0,40} )?ob|unser (?:ja|nein|okay|grünes licht)",
        "fr": r"(?:dirai|dirons|dis|disons|saurez|sauras|savez|sais|blanc) (?:.{0,40} )?(?:si|s')|notre (?:oui|non|feu vert)",
        "es": r"(?:diré|diremos|digo|decimos|sabréis|sabrás|sabrá|sabrán|blanco) (?:.{0,40} )?si|"
        r"nuestro (?:sí|no|visto bueno)",
        "it": r"(?:dirò|diremo|dico|diciamo|saprete|saprà|saprai|sapere|bianco) (?:.{0,40} )?se|"
        r"(?:il )?nostro (?:sì|no|via libera|benestare)",
        "pt": r"(?:direi|diremos|digo|dizemos|saberão|saberá|saberás|saber|branco) (?:.{0,40} )?se|"
        r"(?:o )?nosso (?:sim|não|aval)",
        "nl": r"(?:hoort|hoor|horen|weet|weten|zeg|zeggen|laat|laten|wit) (?:.{0,40} )?of (?:we|wij|ik|het|hij|ze|dat)|"
        r"(?:ons|een) (?:ja|nee|groen licht)",
        "ru": r"(?:скажу|скажем|узнаете|узнаешь|сообщу|сообщим|напишу|напишем) (?:.{0,40} )?ли|наше (?:да|нет|добро)",
    }.items()
}
"""Said of a day to come: whether, and not that; whoever tells it then has not decided yet."""

PLACES: Mapping[str, str] = {
    "en": "pdf|document|doc|file|margin|margins|sheet|draft|table|spreadsheet|form|red|figma|copy|text|proof|mockup",
    "de": "pdf|dokument|datei|rand|liste|entwurf|tabelle|formular|rot|figma|word|doc|text|ausdruck|korrekturabzug",
    "fr": "pdf|document|doc|fichier|marge|feuille|maquette|tableau|formulaire|rouge|figma|word|texte|épreuve|excel|bat",
    "es": "pdf|documento|doc|archivo|fichero|margen|hoja|borrador|tabla|formulario|rojo|figma|word|texto|prueba|excel|maqueta",
    "it": "pdf|documento|doc|file|margine|foglio|bozza|tabella|modulo|rosso|figma|word|testo|prova|excel",
    "pt": "pdf|documento|doc|ficheiro|arquivo|margem|folha|rascunho|tabela|formulário|vermelho|figma|word|texto|prova|planilha|excel|maquete",
    "nl": "pdf|document|doc|bestand|kantlijn|marge|sheet|concept|tabel|formulier|rood|figma|word|tekst|proef|excel",
    "ru": "pdf|пдф|документе|документ|файле|файл|полях|таблице|таблицу|черновике|форме|форму|красным|фигме|ворде|тексте|макете|экселе",
}
"""Where it is written, or in which colour."""

_LINES: Mapping[str, str] = {
    "en": """
        our|my|the|all|his|her # are|is|'re [now|all|already|directly] in|on|inside [the|your|that] [shared|attached] @ ~
        {we} {have} .. marked|noted|entered|left|written|put|added|made|scribbled|inserted ~ in|on|into [the|your|that] [shared|attached] @ ~
        {we} [have|'ve] annotated [the|your|that] @ ~
        {we} {have} answered|replied [to] [all|everything|each|every|your] ~ in|on [the|your|that] [shared|attached] @ ~
    """,
    "de": """
        unsere|meine|die|alle # stehen|sind|steht|ist|finden|liegen [alle|jetzt|schon|bereits|direkt] im|in|am [der|dem] @ ~
        {we} habe|haben|hab ~ # ... im|in|am [der|dem] @ ~ eingetragen|vermerkt|notiert|markiert|gemacht|geschrieben|hinterlassen|ergänzt
        {we} habe|haben|hab ... im|in|am [der|dem] @ [direkt] eingetragen|vermerkt|notiert|markiert|beantwortet|hinterlassen|ergänzt
        # ... in rot [eingetragen|markiert] eingetragen|markiert|vermerkt
    """,
    "fr": """
        nos|mes|les|toutes [toutes] [mes|nos|les] # sont [directement|tous|toutes|déjà|maintenant] dans|en|sur|à [le|la|l'] @ ~
        ai|avons|a .. noté*|mis|mise|mises|laissé*|écrit*|inscrit*|reporté*|ajouté*|indiqué*|marqué*|signalé*|surligné* ~ dans|en|sur [le|la|l'] @ ~
        ai|avons|a [déjà] répondu à|aux|directement [tout|toutes|chacune|vos|chaque|dans] ~
    """,
    "es": """
        nuestros|nuestras|mis|los|las|todos|todas [los|las|mis|nuestros|nuestras] # están|van|quedan [directamente|todos|todas|ya] en|al [el|la] @ ~
        he|hemos|ha [ido] marcado|anotado|apuntado|puesto|dejado|escrito|señalado|indicado|añadido|metido|hecho ~ en|al|sobre [el|la] @ ~
        marqué|marcamos|anoté|anotamos|apunté|apuntamos|dejé|dejamos|escribí|señalé|señalamos|añadí|puse ~ en|al|sobre [el|la] @ ~
        en|ver el|los|archivo adjunto|adjuntos ~
        he|hemos contestado|respondido a [todo|todas|cada|tus|sus|vuestras] ~
    """,
    "it": """
        nostri|nostre|miei|mie|i|le|tutti|tutte # sono|stanno [direttamente|tutti|tutte|già] nel|nella|in|a|sul|sulla @ ~
        ho|abbiamo|ha [già] segnato|segnate|annotato|scritto|messo|messe|lasciato|lasciate|indicato|evidenziato|aggiunto|riportato|inserito|segnalato ~ nel|nella|in|a|sul|sulla @ ~
        ho|abbiamo [già] annotato|commentato|corretto il|la|lo|l'|i|le|vostra|vostro [bozza|vostro|vostra|nuova|nuovo] @ ~
        vi|ti|le ho|abbiamo lasciato|lasciate|messo|scritto|segnato ~ nel|nella|in|a|sul|sulla @ ~
        ho|abbiamo [già] risposto a [tutto|tutte|ogni|ciascuna] ~
        dimenticato|dimenticata|scordato|scordata di dire|dirvi|dirti|dirle|scrivere|scrivervi|aggiungere|precisare|segnalare|segnalarvi ~
    """,
    "pt": """
        nossos|nossas|meus|minhas|os|as|todos|todas # estão|vão|ficaram|seguem [diretamente|todos|todas|já] no|na|em|à @ ~
        assinalei|assinalámos|assinalamos|anotei|anotámos|anotamos|marquei|marcámos|marcamos|escrevi|deixei|deixámos|pus|coloquei|indiquei|adicionei|sinalizei|inseri ~ no|na|em|à|a @ ~
        respondi|respondemos [já] a|às [tudo|todas|cada] ~
        esqueci|esquecemos|esquecido|esquecida [me|nos] de|que dizer|mencionar|avisar|escrever|acrescentar|referir|contar ~
        esqueci|esquecemos [me|nos] dizer|mencionar|avisar|escrever|acrescentar|referir ~
    """,
    "nl": """
        onze|mijn|de|alle # staan|zitten [allemaal|al|direct|nu] in [het|de] @ ~
        {we} heb|hebben ... in [het|de] @ genoteerd|gezet|aangegeven|gemarkeerd|geschreven|verwerkt|beantwoord ~
        {we} heb|hebben ... vragen|vraag ~ beantwoord ~
        {we} heb|hebben # ... gemarkeerd|genoteerd|aangegeven ~
    """,
    "ru": """
        [наши|мои|все] # [все|уже|прямо] в|на [самом|этом] @ ~
        отметил|отметила|отметили|внёс|внесла|внесли|написал|написала|написали|оставил|оставила|оставили|указал|указала|указали|пометил|пометила|выделил|выделила|выделили ~ в|на|прямо [самом] @ ~
        отметил|отметила|отметили|выделил|выделила|выделили|пометил|пометила ~ @ ~
        ответил|ответила|ответили на|все [все|вопросы|ваши|каждый] [ваши|вопросы] [вопросы] в @ ~
    """,
}


def _filled(language: str) -> str:
    return _LINES[language].replace("@", PLACES[language]).replace("#", REMARKS[language])


LINES = {Mark.HERE: {language: _filled(language) for language in _LINES}}
