"""Left to the reader: you decide, as you like, I trust you; an answer too, in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.DECIDED: {
        "en": """
            < {we} [completely|fully|totally] trust your judgement|judgment|taste|eye|choice|instinct|instincts ~ >
            < {we} [completely|fully|totally] trust you [on|with|here|completely|fully] [this|that|it] [one] [completely|fully] >
            < [that's|it's|that|it|entirely|totally|is|'s] [is|entirely|all] your|up call|choice|to [you] >
        """,
        "de": """
            < [ganz|so|einfach] wie sie|du|ihr [es] meinen|meinst|meint|möchten|möchtest|möchtet|wollen|willst|wollt|wünschen|denken|denkst >
            < [bitte] entscheiden|entscheide|entscheidet [sie|ihr|du] [das|bitte|ruhig|gern|gerne|einfach] [selbst|selber] >
            {we} vertraue|vertrauen [da|ihnen|euch|dir|ihrem|eurem|deinem] [ganz|da|voll|geschmack|urteil] >
            verlasse|verlassen mich|uns [da] [ganz|voll] auf sie|euch|dich|ihr|euer|dein ~ >
        """,
        "fr": """
            < [je|nous|on] [vous|te] fais|faisons|fait [entièrement|totalement|toute] confiance ~ >
            < [faites|fais] comme vous|tu [le|l'] voulez|veux|préférez|préfères|souhaitez|sentez|entendez >
            < [c'|c'est] [est] à vous|toi de voir|choisir|décider|trancher >
        """,
        "es": """
            < [hacedlo|haced] como queráis|quieras|prefiráis|prefieras|veáis|veas|mejor [mejor|os|te] [parezca] >
            < [yo] [me] fío|fiamos [plenamente] de vosotros|ti|usted|ustedes ~ >
            < lo dejo|dejamos en vuestras|tus|sus manos >
        """,
        "it": """
            < [fate|fai] come preferite|preferisci|preferisce|volete|vuoi|vuole|credete|credi|crede|meglio [credete|credi] >
            < [mi|ci] fido|fidiamo [ciecamente|completamente] di voi|te|lei ~ >
            < [lascio|lasciamo] [decidere|scegliere] a voi|te|lei >
        """,
        "pt": """
            < [façam|faça|faz] como preferirem|preferir|quiserem|quiser|quiseres|acharem|achar [melhor] >
            < [eu] confio|confiamos [plenamente] em|no vocês|vós|ti|si|vosso [gosto|critério] >
            < fica ao|a vosso|teu|seu critério >
        """,
        "nl": """
            < [doe|doen] [maar] zoals jullie|je|u [het] wil|willen|wilt|denkt|denken|goeddunkt >
            < {we} vertrouw|vertrouwen [volledig|helemaal] op|jullie|je|u [jullie|je|u|uw] [volledig|smaak|oordeel] >
        """,
        "ru": """
            < [делайте|делай|решайте] как вам|тебе [будет] лучше|удобнее|угодно|нравится >
            < [полностью] доверяю|доверяем вам|тебе|вашему|твоему [полностью|вкусу|мнению] >
            < на ваше|твоё|ваш усмотрение|выбор|вкус >
        """,
    },
}
