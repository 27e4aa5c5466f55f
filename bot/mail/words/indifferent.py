"""No idea, we don't mind, we pass, there is none: few words that answer, whatever thanks or regret stands beside; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.DECIDED: {
        "en": """
            < [sorry] [,] [i|we] do not|n't know [,] [sorry|unfortunately] >
            < [sorry] [,] [i|we] [have] no idea|clue [,] [sorry] >
            < [that|it] ['s|is] up to you [,] [thanks|thank] [you] >
            < [i|we] do not|n't mind [,] [either] [way] [,] [thanks|thank] [you] >
            < the usual [,] [please] [,] thanks|thank|please [you] >
            < [sorry|no] [,] we|i 'll|will [have] [to] pass|skip [on] [this|that] [one|time|round] [,] thanks|thank|sorry|but ~
            < cancelled|canceled [,] thanks|thank [you] >
        """,
        "de": """
            < [das|mir|uns] [ist] [mir|uns] [völlig|ganz] egal|wurscht [,] [danke|vielen] [dank] >
            < [sorry|leider] [,] keine ahnung [,] [sorry|leider|tut] [mir] [leid] >
            < das übliche [,] [bitte] [,] danke|bitte >
            < kann|können|darf|dürfen [so] raus|rausgehen|gedruckt|veröffentlicht [werden] [,] danke|vielen [dank] >
        """,
        "fr": """
            < [je|désolé|désolée] [,] [n'] [ai] aucune idée [,] [désolé|désolée] >
            < [c'|ça|cela] [m'|nous] [est] [bien] égal [,] [merci] [beaucoup] >
        """,
        "es": """
            < [me|nos] da igual|lo [mismo] [,] [gracias] >
            < [lo] [siento] [,] ni idea [,] [lo] [siento] >
            < [por] esta vez pasamos|paso [,] [pero|muchas] gracias ~
            < no hay|tenemos|tengo [ninguno|ninguna] [,] lo siento|sentimos >
        """,
        "it": """
            < [mi] [dispiace] [,] non ne ho|abbiamo idea [,] [mi|ci|purtroppo] [dispiace|spiace] >
            < [per] [questa] stavolta|volta passiamo|passo|saltiamo|rinunciamo [il] [turno] [,] [ma] grazie ~
            < [mi|ci|per] [me|noi] è|fa uguale|indifferente|lo [stesso] [,] [grazie] [mille] >
        """,
        "pt": """
            < tanto [me|nos] faz [,] [muito] [obrigado|obrigada] >
            < [desculpe|desculpa] [,] não faço|fazemos [a] [mínima|menor] ideia [,] [desculpe|desculpa|lamento] >
            < passamos [desta|esta] [vez] [,] [muito] obrigado|obrigada >
            < [por] desta|esta vez passamos|passo [,] [mas|muito] obrigado|obrigada|gratos ~
            < passamos|passo desta|esta vez [,] [mas|muito] obrigado|obrigada|gratos ~
        """,
        "nl": """
            < [het] maakt mij|me|ons [allemaal|echt] niet|niks uit [,] [bedankt|dank] [je|u] [wel] >
            < mag|mogen|kan|kunnen [zo] gedrukt|gepubliceerd [worden] [,] bedankt|dank [je|u] [wel] >
            < wij|we|ik slaan|sla [deze] [keer] over [,] bedankt|dank [je|u] [wel] >
        """,
        "ru": """
            < [мне|нам] [это] всё равно [,] [спасибо] >
            < у нас|меня [таких|такого|их|его] нет [,] [извините|увы|спасибо] >
        """,
    },
}
