"""Who asks to be waited for, or not to be scolded, asks for nothing that we could do; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "en": """
            ask|asking|beg [you] [kindly|please|therefore] to wait|hold for|until|till my|i|we|our return|am|are|'m|'re [back] [again] >
            [please|so] do n't|not kill|hate|murder|scold|strangle me|us [,] [ok|okay|yeah|eh|please] >
            [please|so] do n't|not be mad|angry|cross|upset [with|at] [me|us] [,] [ok|okay|yeah|eh|please] >
        """,
        "de": """
            [bitte|aber|also] [nur] [bitte] nicht böse|sauer|schimpfen|hauen [sein] [,] [ja|gell|ok|bitte|ne] >
            seid|sei|seien [sie] [bitte] [mir|uns] [bitte] nicht böse|sauer [,] [ja|gell|ok|bitte] >
            nehmen|nimm|nehmt [sie|s|es] [mir|uns] [es|das] [bitte] nicht übel [,] [ja|gell|ok] >
            bitte|bitten sie|dich|euch [daher|deshalb|also|freundlich|höflich] [,] [auf] meine|unsere rückkehr [ab] [zu] abzuwarten|warten >
            bitte|bitten sie|dich|euch [daher|deshalb|also|freundlich|höflich] [,] zu warten , bis ich|wir [wieder] zurück|da [bin|sind] >
        """,
        "fr": """
            demande|demandons|prie|prions [donc] [de] [bien] [vouloir] d'|attendre|patienter [attendre|patienter] jusqu'à|mon|notre [mon|notre] retour >
            prenez|prends [donc] votre|ton mal en patience
            [ne] m'|nous en veux|voulez|veuillez [surtout] pas [trop] [,] [hein|ok|svp] >
            [ne] me|nous tue|tuez|gronde|grondez|frappe|frappez|tape|tapez pas [trop] [,] [hein|ok|svp] >
        """,
        "es": """
            pido|pedimos|ruego|rogamos [por] [tanto|eso] [el] [favor] [de] [que] espere|esperen|esperes|esperar [a|hasta] mi|nuestro|nuestra regreso|vuelta >
            no me|nos|m|te|os|se mates|matéis|mate|odies|odiéis|riñas|riñáis|enfades|enfadéis|enfade|regañes|regañéis [conmigo|con] [nosotros] [,] [vale|ok|eh|porfa|por] [favor] >
        """,
        "it": """
            chiedo|chiediamo|prego|preghiamo [la|per] [cortesia|gentilezza|favore] [di] aspettare|attendere il mio|nostro ritorno|rientro >
            non mi|ci uccidere|uccidete|uccida|odiare|odiate|odi|sgridare|sgridate [,] [ok|eh|dai] >
            non ti|vi|si arrabbiare|arrabbiate|arrabbi [con] [me|noi] [,] [ok|eh|dai] >
            non uccidermi|odiarmi|uccidetemi|odiatemi|sgridarmi|sgridatemi|prendertela|prendetevela [con] [me|noi] [,] [ok|eh|dai] >
        """,
        "pt": """
            peço|pedimos [lhe|te|vos] [por] [isso|favor] que espere|esperem|aguarde|aguardem|esperes [pelo|o|por] meu|nosso regresso|retorno >
            não me|nos mates|mate|matem|odeies|odeie|odeiem|xingue|xinguem|batas|bata|ralhes [,] [ok|tá|viu|sim] >
            não fiques|fique|fiquem|se|te zangado|zangada|bravo|brava|bravos|chateado|chateada|chateie|zangue|zangues [comigo|connosco|conosco] [,] [ok|tá|viu|sim] >
        """,
        "nl": """
            verzoek|verzoeken|vraag|vragen u|je|jullie [daarom|dus|vriendelijk] [om] te wachten tot ik|we|wij [weer] terug ben|zijn >
            wees [alsjeblieft] niet boos|kwaad [op] [mij|me|ons] [,] [hè|hoor|ok|oké|alsjeblieft] >
            [alsjeblieft] niet boos|kwaad zijn|worden [op] [mij|me|ons] [,] [hè|hoor|ok|oké|alsjeblieft] >
        """,
        "ru": """
            [только] не убивайте|убивай|ругайте|ругай|сердитесь|сердись|злитесь|злись|обижайтесь|обижайся [на] [нас|меня] [,] [ладно|пожалуйста|хорошо|ок] >
            прошу|просим [вас|тебя] подождать|дождаться [до] моего|нашего возвращения|выхода >
            прошу|просим|попрошу [вас|тебя] [меня|нас] понять [меня|нас] [и|,] [простить|извинить] [меня|нас]
            прошу|просим|попрошу [вас|тебя] [отнестись] с|о [этому] пониманием|понимании|снисхождении
        """,
    },
    # "Ich muss noch um etwas Geduld bitten", "I've asked them twice now", "je vous fais confirmer ça par la compta".
    Mark.PENDING: {
        "en": """
            ask|asking|beg [you] [all] for [just] [a] [little|bit] [more|of] patience
            have|'ve [already|now] asked|chased|reminded|nudged|pestered them|him|her|legal|accounts [already|now] twice|again|repeatedly
        """,
        "de": """
            um [noch|nochmals] [etwas|ein|eure|deine|ihre] [wenig|bisschen] geduld [zu] bitten|gebeten
            lasse|lassen [ich|wir] [das|es|die|den] [noch|gerade] von|vom ... prüfen|bestätigen|gegenlesen|freigeben
            habe|hab|haben ihn|die|denen|ihm|dort [schon|jetzt|bereits] zweimal|dreimal|mehrfach|mehrmals nachgefragt|gefragt|erinnert|gemahnt|angemahnt
        """,
        "fr": """
            demander|demande|demandons [encore|de|d'|avoir] un peu [plus] de patience
            fais|faisons|ferai|ferons [le|la|les|ça|cela] confirmer|valider|vérifier|relire|contrôler [ça|cela|tout] par
            les|l'|leur ai [déjà] relancé|relancés|relancée|demandé deux|trois|plusieurs fois
        """,
        "es": "pedir|pediros|pedirte|pedirle|pedirles|pido|pedimos [os|te|le|les] [todavía|aún] un poco [más] de paciencia",
        "it": """
            chiedo|chiedere|chiederti|chiederle|chiedervi|chiediamo [ancora] [un] [po'|poco] [di] pazienza
            faccio|facciamo [lo|la] confermare|verificare|controllare|rileggere [il|la|tutto] [da|dal|dalla|all'|alla|al]
            gliel'|glielo|gliela ho [già] chiesto|chiesta|sollecitato due|tre|più volte
        """,
        "pt": "pedir|pedir-lhe|pedir-lhes|pedir-vos|peço|pedimos [lhe|te|vos] [ainda] [um] pouco [mais] de paciência",
        "nl": """
            laat|laten [ik|we|wij] [dat|het|de] [nog|even] door ... controleren|bevestigen|nakijken|goedkeuren
            om [nog] [even|wat|een] [beetje] geduld [te] vragen|verzoeken
            heb ze|hem|haar [al|nu] twee|drie|meerdere keer gevraagd|herinnerd|gebeld
        """,
        "ru": """
            прошу|просим|попрошу|попросить|просить [вас|тебя] [ещё] [немного] [о|об] потерпеть|терпения|терпении
            уже два|три|несколько раза|раз просил|просила|спрашивал|спрашивала|напоминал|напоминала им|их|его|её|ей|ему
        """,
    },
}
