"""It goes round among themselves: thought over, argued over, slept on, handed on, somebody reminded; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.HEARD: {
        "en": "< [yes|ok|got|have|just|we've|i've] [just] seen it|them , ~",
    },
    Mark.PENDING: {
        "en": """
            {we} [two|both|still|just|all] [still|just] ca|can|cannot|could n't|not [seem] [to] agree among|between|which|what ~
            {we} [two|both|all] do|ca|can n't|not [seem] [to] agree on anything ~
            {we} are|'re [still|both|all] arguing|bickering|squabbling|debating among|between|which|what|whether ~
            says|sends|say thank|thanks|many [you|thanks] , [and] she|he|they has|have|'s|'ve seen|read|got|received it|them|this [all] >
            he|she|they|who 's|is|'re|are [still|just|only|both] thinking|pondering|mulling|deliberating [it|this|that|about|over] ~
            wants|would|'d|needs|going|let [like] to sleep on it|this|that ~
            {we}|they want|need|have to sleep on it|this|that ~
            forwarding|passing this|it|that|your [mail|email|message|note|question] [on|along|over] [on] to her|him|my|our ~
            {we} will|'ll|must|should remind|nudge|chase|prod|poke him|her [about|of|again|today|,|when|tomorrow|once|to|and] ~
            {we} will|'ll|must|should remind|nudge|chase|prod|poke them again|today|,|when|tomorrow|once|and ~
            {we} will|'ll|must|should remind|nudge|chase|prod|poke him|her|them >
        """,
        "de": """
            sind|werden uns [noch|da|hier|intern|selbst|beide] [noch|selbst|immer] [noch] nicht|uneinig [einig] [,] welche|welcher|welches|ob|wer|wie|untereinander ~
            sind|werden uns [noch|da|hier|intern|selbst|beide] [noch|selbst|immer] [noch] nicht einig >
            sagt|bedankt|dankt|lässt [danke|sich|danken] , [und] sie|er hat es|sie|alles gesehen|gelesen|bekommen|erhalten >
            überlegt|überlegen|grübelt|grübeln [sich] [es|das] [sich] noch|gerade|immer ~
            in|im [der|die|den] unterschriftenmappe|unterschriftsmappe|umlauf ~
            {we} erinnere|erinnern ihn|den|meinen|unseren|unsere|meine [noch|mal|daran|gleich|dran|selbst|nochmal|chef|chefin|kollegen|kollegin] ~
        """,
        "fr": """
            n' est|sommes [toujours|encore] pas [encore] d' accord entre nous ~
            n' arrive|arrivons pas à nous|se mettre d' accord entre|sur|, ~
            n' arrive|arrivons pas à nous|se mettre d' accord >
            dit|remercie|vous [merci|remercie|vous] , elle|il l' a [bien] vu|vue|lu|lue|reçu|reçue >
            réfléchit|réfléchissent|réfléchissons [y] encore|toujours ~
            y réfléchit|réfléchissent|réfléchissons ~
            veut|veulent|voudrait|préfère|souhaite|aimerait [encore|d'|d] [abord] y réfléchir ~
            dormir dessus ~
            la nuit porte conseil ~
            mets|met|mettons|mis|mise|glisse|passe|dépose [le|la|tout|cela|ça] dans|au|en [le|l'] parapheur|circuit ~
            toujours|encore dans|au|en [le|l'] parapheur|circuit ~
            mets|met|mettons|mis|mise [le|la|tout|cela|ça|votre|l'] [devis|contrat|bon|dossier|document|accord|maquette|projet] à la signature|validation ~
        """,
        "es": """
            no [acabamos|logramos|conseguimos] [de] nos ponemos|ponernos de acuerdo entre|en|sobre|todavía|aún|, ~
            no [acabamos|logramos|conseguimos] [de] nos ponemos|ponernos de acuerdo >
            no estamos de acuerdo entre nosotros|nosotras ~
            dice|da|agradece|las [que] [gracias] , [que] lo|la|los|las ha visto|leído|recibido >
            se|nos lo|la|los|las está|están|estamos [todavía|aún] pensando ~
            está|están|estamos|sigue|siguen|seguimos [todavía|aún] pensándolo|pensándoselo|pensándonoslo|dándole ~
            consultar*|consulta [lo|la] [todo] con la almohada ~
        """,
        "it": """
            noi due|tre|quattro [ancora] non siamo [mai|ancora] d' accordo ~
            non siamo [ancora|mai] d' accordo tra|fra|nemmeno [di] noi ~
            non siamo [ancora|mai] d' accordo su niente|nulla ~
            non riusciamo [ancora|proprio] a metterci d' accordo tra|fra|su|sul|sulla|, ~
            non riusciamo [ancora|proprio] a metterci d' accordo >
            ringrazia|dice [grazie] , l' ha visto|vista|letto|letta|ricevuto|ricevuta >
            ci sta|stanno|stiamo [ancora|già|tutti] pensando|riflettendo|ragionando ~
            dormir|dormire|dormirci|dormiamoci sopra|su ~
            la notte porta consiglio ~
        """,
        "pt": """
            não nos pomos|pusemos|colocamos de acordo entre|sobre|, ~
            não nos pomos|pusemos|colocamos de acordo >
            não conseguimos chegar a um acordo entre nós ~
            não concordamos entre nós|si ~
            ainda está|estão|estamos a pensar|ponderar ~
            está|estão|estamos|continua|continuam [ainda] a pensar|ponderar [ainda|nisso|melhor] >
            ainda está|estão|estamos pensando|ponderando ~
            está|estão|estamos pensando|ponderando ainda|nisso ~
            dormir sobre o|isso|isto|este [assunto|tema|caso] ~
            consultar o travesseiro ~
            a noite é boa conselheira ~
        """,
        "nl": """
            zijn het [er|samen|nog] onderling [nog|steeds] [steeds] niet|oneens [over] [eens] ~
            komen er samen|onderling [nog|maar] [steeds] niet uit ~
            denkt|denken er|daar|hierover|daarover [nog|steeds|even] [steeds|over|nog] [over|even|eens] na ~
            twijfelt|twijfelen|aarzelt|aarzelen nog|steeds ~
            nacht|nachtje [er|daar] over|erover [te] slapen ~
        """,
        "ru": """
            между собой [пока|ещё|никак|всё] [ещё] не договорились|договоримся|договориться|согласны ~
            не можем|можно договориться между|друг ~
            думает|думают|размышляет|размышляют|колеблется|сомневается [ещё|пока|всё|над|об] [ещё|пока|этим|ответом] >
            ещё|пока|сейчас|всё думает|думают|размышляет|размышляют|колеблется [над|об|,] ~
            хочет|хотят|хотим|надо|нужно|решил|решила [ещё|сначала|раз|немного] [раз|немного] подумать|обдумать|поразмыслить ~
            пересылаю|передаю|перешлю|передам|переслала|переслал|передала [это|его|письмо|ваше|её] [письмо] [нашему|нашей|моему|моей] ей|ему|им|коллеге|директору|шефу|начальнику|бухгалтеру|дизайнеру [письмо|его|её] >
            пересылаю|передаю|перешлю|передам|переслала|переслал|передала [это|его|письмо|ваше|её] [письмо] [нашему|нашей|моему|моей] ей|ему|им|коллеге|директору|шефу|начальнику|бухгалтеру|дизайнеру ,|и|на|для|пусть|чтобы|завтра|сегодня|сейчас|дальше ~
        """,
    },
}
