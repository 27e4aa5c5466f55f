"""What the reader has got wrong, or still owes: a fault found answers, a promise recalled asks; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.REFUSED: {
        "en": """
            you|u [have|had|'ve|'d|also|still|again|accidentally|both] [also|still|again|accidentally] forgotten|forgot|omitted|misspelt|misspelled|mistyped|swapped|mixed|confused|skipped|mislabelled ~
            you|u [have|had|'ve|'d|also|still|again] [also|still|again] used|put|got|written|printed|spelt|spelled ~ wrong|wrongly|old|incorrectly|twice|incorrect ~
        """,
        "de": """
            sie|ihr|du haben|habt|hast [leider|noch|da|aber|auch|wohl] .. vergessen|verwechselt|vertauscht|ausgelassen|übersehen|unterschlagen ~
            haben|habt|hast sie|ihr|du [leider|noch|da|aber|auch|wohl] .. vergessen|verwechselt|vertauscht|ausgelassen|übersehen|unterschlagen ~
            haben|habt|hast [sie|ihr|du] ~ falsch|falsche|falschen|alte|alten|doppelt ~ geschrieben|genommen|verwendet|gesetzt|eingesetzt|benutzt ~
        """,
        "fr": """
            vous|tu [y|en|nous|m'|l'] avez|as|aviez [encore|juste|aussi|par] [erreur] oublié*|omis|confondu|inversé*|écorché*|sauté*|mélangé*|interverti*|loupé*|raté* ~
            vous|tu [y|en|nous|m'|l'] avez|as|aviez [encore|juste|aussi|par] [erreur] mis|écrit|utilisé|repris|gardé|laissé ~ ancien|ancienne|anciens|mauvais|mauvaise|vieux|vieille|faux|fausse|faute|fautes|erreur|coquille ~
            {our} nom|prénom|adresse|titre ~ s' écrit|écrivent ~
        """,
        "es": """
            os|te habéis|has olvidado|dejado|comido|equivocado|saltado ~
            se os|te|les ha|han olvidado|pasado|colado|escapado ~
            habéis|has|han puesto|escrito|cambiado|usado|utilizado ~ mal|viejo|antiguo|vieja|antigua|equivocado|equivocada|incorrecto ~
            habéis|has confundido|omitido|equivocado|olvidado|intercambiado ~
        """,
        "it": """
            avete|hai dimenticato|sbagliato|confuso|invertito|omesso|saltato|scambiato|tralasciato|scordato ~
            vi|ti siete|sei dimenticat*|scordat*|sbagliat* ~
            avete|hai|ha messo|scritto|usato|lasciato|tenuto ~ vecchio|vecchia|sbagliato|sbagliata|errato|errata|errore|refuso|errori ~
        """,
        "pt": """
            < [vocês|você|infelizmente|acho|parece] [que] [se] esqueceram|erraram|errou|trocaram|trocou|confundiram|confundiu ~
            vocês|você esqueceram|esqueceu|erraram|errou|trocaram|trocou|confundiram|confundiu|pularam|pulou ~
            puseram|escreveram|usaram|colocaram|deixaram ~ errado|errada|antigo|antiga|velho|velha|mal|erro|gralha ~
        """,
        "nl": """
            jullie|u|je hebben|hebt|heeft|zijn|bent [nog|helaas|wel|ook] ~ vergeten|verwisseld|overgeslagen|weggelaten ~
            jullie|u|je hebben|hebt|heeft ~ verkeerd|verkeerde|oude|fout|dubbel ~ gespeld|geschreven|gebruikt|gezet|genomen ~
            staat|staan|zit ~ tikfout|typefout|spelfout|fout|foutje ~
        """,
        "ru": """
            вы|ты [же|опять|случайно|там] забыли|забыл|забыла|перепутали|перепутал|пропустили|ошиблись|спутали|исказили|упустили ~
            вы|ты [же|опять|случайно|там] поставили|написали|оставили|взяли|использовали ~ старый|старую|старые|неверный|неверную|неправильный|неправильную|неправильно|не|чужой ~
        """,
    },
    Mark.ASK: {
        "en": """
            you|u [had|'d|have|'ve|both] promised [us|me|to|it|that|a|the|this] ~
            you|u {have} never|not|n't [yet|ever] sent|send|answered|replied|given|delivered [me|us|it|them|the|any|my|our|to] ~
        """,
        "de": """
            sie|ihr|du hatten|hattet|hattest|haben|habt|hast ~ versprochen|zugesagt|angekündigt ~
            sie|ihr|du haben|habt|hast ~ nie|nicht|noch ~ geschickt|geantwortet|geliefert|gemeldet|beantwortet ~
        """,
        "fr": """
            vous|tu [nous|m'|l'|me] [l'] aviez|avez|as [pourtant|bien] promis|annoncé|assuré|garanti ~
            vous|tu ne|n' [m'|me|nous|l'|les] [l'|les] avez|as|aviez jamais|pas|toujours|rien|plus [encore|pas|toujours|rien] envoyé*|répondu|transmis*|donné*|livré*|rappelé*|renvoyé*|fait ~
            {we} n'|ne ai|avons|a [encore|toujours|malheureusement] rien reçu|vu|eu [passer|arriver|de] [votre|vous] [part] [pour|à] [moment|ce] [jour] >
        """,
        "es": """
            me|nos prometisteis|prometiste|prometieron|asegurasteis|asegurasteis|aseguraron|garantizaron ~
            dijisteis|dijiste que ~
            nunca|no me|nos [lo|la|los|las] has|habéis|ha|han enviado|mandado|contestado|respondido|pasado|entregado ~ archivo|presupuesto|fichero|factura|diseño|nada|logo|boceto ~
        """,
        "it": """
            avevate|avevi detto|promesso|assicurato|garantito|parlato ~
            non [mi|ci|ce|me] [l'|lo|la|li|le] avete|hai [mai|ancora|più] mandato|inviato|risposto|dato|girato|consegnato|spedito|fatto ~
            non ho|abbiamo [ancora|mai|più] ricevuto niente|nulla [da] [voi|lei|parte|te] [vostra] [finora] >
        """,
        "pt": """
            tinham|vocês|você [me|nos|tinham] prometido|prometeram|prometeu|garantiram|garantiu ~
            tinham dito|combinado|garantido|ficado que|de ~
            vocês|você|- [ainda] nunca|não [ainda] [me|nos] [o|a] mandaram|mandou|enviaram|enviou|responderam|respondeu|entregaram|passaram ~
            não recebi|recebemos [ainda] nada [vosso|de|da] [vocês|vossa] [parte] [até] [agora|hoje] >
        """,
        "nl": """
            jullie|u|je hadden|had|hebben|hebt|heeft ~ beloofd|toegezegd ~
            jullie|u|je hebben|hebt|heeft ~ nooit|niet|nog ~ gestuurd|geantwoord|gereageerd|geleverd|teruggebeld ~
        """,
        "ru": """
            вы|ты [же] [мне|нам] [же] обещали|обещал|обещала|говорили|гарантировали ~
            вы|ты [же] [мне|нам|её|его|ничего] [мне|нам] [так|ещё|пока|до|никогда] [и|сих] [пор] не прислали|прислал|отправили|отправляли|ответили|ответил|выслали|дали|сделали|присылали|перезвонили ~
            ничего [мы|я|пока|так|от|ещё] [вас|и] не получил|получила|получили|получали|пришло|приходило ~ >
        """,
    },
    Mark.PENDING: {
        "en": "almost|nearly done|ready|there|finished|complete ~",
        "de": """
            ist|sind|bin|waren|war|wäre ~ fast|beinahe|gleich|bald fertig|soweit|durch ~
            < [ja|so|wir|ich] fast|beinahe|gleich|bald fertig|soweit|durch >
            < [ja|so|wir|ich] fast|beinahe|gleich|bald fertig|soweit|durch ,|und|nur|mit ~
            muss|müssen [sich|das|der|die] noch ~ äußern|entscheiden|beraten|zustimmen|befinden ~
        """,
        "fr": """
            ça|cela vient|arrive|avance [bientôt|promis|doucement|vite|bien] >
            ça|cela vient|arrive|avance , ~
            j'|on|nous y travaille|travaillons|bosse|bossons [,|dur|encore|toujours|activement|en|avec|sans|depuis|d'arrache-pied|,|et|fort] >
            j'|on|nous y travaille|travaillons|bosse|bossons ,|ce|cette|demain|dès|{time}|dur|encore|toujours|activement|sans|depuis|et|d'arrache-pied|fort ~
            j'|on|nous y suis|sommes|est [presque|bientôt|quasiment] [,] >
            presque|quasiment fini|prêt|prêts|prête|terminé|bouclé ~
            doit|doivent|dois|devons encore|d'abord ~ prononcer|décider|réunir|mettre|relire|écrire|faire|finir|compléter|trier|rassembler|scanner|signer ~
        """,
        "es": """
            casi listo|lista|listos|terminado|terminada|acabado|hecho ~
            ya casi [lo|la|está|estamos|los] ~
            todavía|aún tenemos|tengo|falta|faltan que ~
            tenemos|tengo que ~ todavía|aún ~
            todavía|aún tiene|tienen que [lo|me|nos|se] decidir*|revisar*|firmar*|aprobar*|mirar*|verlo|verla|hablar*|confirmar*|reunirse|contestar*|responder*|dar*|decir*|pronunciarse|pasar*|enviar*|mandar* ~
            tiene|tienen que [lo] decidir*|revisar*|firmar*|aprobar*|mirar*|verlo|verla|hablar*|confirmar*|reunirse|contestar*|responder*|dar*|decir*|pasar*|enviar*|mandar* ~ todavía|aún ~
            tiene|tienen todavía|aún que decidir*|revisar*|firmar*|aprobar*|mirar*|verlo|verla|hablar*|confirmar*|reunirse|contestar*|responder*|dar*|decir* ~
        """,
        "it": """
            ci siamo quasi >
            ci siamo quasi , [manca|mancano|ma|ancora|poi|entro|domani] [solo|poco|ancora] poco|ve|te|vi|ti|mando|arriva|domani|ancora ~
            quasi pronto|pronta|pronti|finito|fatto|terminato [,|e] [ve|te|vi|ti|lo|la|li|le|poi|domani|entro|mi|ci|manca|mancano|aspetto|aspettiamo] [lo|la|li|le|manca|mancano] [mando|invio|mandiamo|inviamo|arriva|arrivano|solo|poco] >
            quasi pronto|pronta|pronti|finito|fatto|terminato [,|e] [entro|domani|poi] [ve|te|vi|ti] [lo|la|li|le] mando|invio|mandiamo|inviamo|manca|mancano|arriva|arrivano|mandero|inviero|aspetto|aspettiamo|entro|domani ~
            devo|dobbiamo ancora ~
            deve|devono ancora {settle} ~
            deve|devono ancora essere {finished} ~
            deve|devono ancora arrivar* ~
            ce l'|lo ha|hanno il|la|i|nostro|nostra [nostro|nostra|mio|mia] commercialista|avvocato|direttore|direttrice|collega|socio|socia|titolare|capo|amministrazione|ufficio ~
        """,
        "pt": """
            quase pronto|pronta|prontos|terminado|acabado|la|feito [,|e|mas|ja|em|mando|envio|falta|faltam|so|ate|amanha] [mando|envio|vos|te|lhe|breve|so|pouco|ja|amanha|hoje|um|bocadinho|falta|seguem|segue] [breve|em|logo|amanha|pouco|hoje] >
            ainda temos|tenho de|que ~
            ainda tem de|que {settle} ~
            ainda tem de|que ser {finished} ~
            correndo|correr [aqui|muito] pra|para terminar|acabar|fechar|entregar|finalizar ~
        """,
    },
    Mark.HERE: {
        "es": """
            ya [os|te|le|les|lo|se] [lo] contesté|respondí|dije|expliqué|escribí ~
            ya [os|te|le|les|lo|se] [lo] contestamos|respondimos|dijimos|explicamos|escribimos ~ semana|ayer|anteayer|pasado|pasada|lunes|martes|miércoles|jueves|viernes|día|hace ~
        """,
        "pt": """
            já [lhes|vos|te|lhe] respondi|disse|expliquei|escrevi ~
            já [lhes|vos|te|lhe] respondemos|dissemos|explicámos|escrevemos ~ semana|ontem|anteontem|passada|passado|segunda|terça|quarta|quinta|sexta|dia|há ~
        """,
    },
}
