"""Set phrases of every act in French, Spanish, Italian and Portuguese; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.TALK: {
        "fr": """
            passez|passe|venez|viens [donc] [nous|me] voir|un|quand|dire|visiter [jour|voir|quand|bonjour|un]
        """,
        "es": """
            pasaos|pasad|pasate|pasate|venid|veníos|pásense|vengan [a] [por] vernos|aquí|un|algún|cuando|visitarnos [día|vernos|queráis|un]
        """,
        "it": """
            passate|passa|venite|vieni [a] trovarci|trovarmi|quando|un|da [giorno|volete|noi|trovarci]
        """,
        "pt": """
            passem|passa|passe|apareçam|aparece|venham|vem lá|cá|por|visitar [cá|lá|um|nos|quando] dia|quiserem|um|cá|lá|nos
        """,
    },
    Mark.OBJECTION: {
        "fr": """
            affaire|dossier|litige|cas est|se [trouve] [désormais|maintenant|actuellement] devant|porté|entre [le|les|la] tribunal|tribunaux|justice|juge|prud'hommes|mains
        """,
        "es": """
            asunto|caso|tema|litigio está|se [encuentra] [ya|ahora] en [el|los|manos|vía] [del] juzgado|juzgados|tribunales|judicial|juez
        """,
        "it": """
            caso|questione|pratica|causa è|sta|si [ora|già|trova] in|davanti|presso [al|il|mano] tribunale|giudice
        """,
        "pt": """
            caso|assunto|processo|questão está|encontra [já|agora] em|no|nos tribunal|tribunais|juiz|contencioso
            não autorizo|autorizamos|aceito|aceitamos ~ contacto|contactos|contato|contatos|comunicação|emails ~
        """,
    },
    Mark.ASK: {
        "fr": """
            {we} vous|te serais|serions|saurais|saurions [très] reconnaissant|reconnaissante|reconnaissants|gré|obligé|obligée|obligés [de] ~
        """,
        "es": """
            le|les|os|te agradecería|agradeceríamos [mucho] ~
            le|les|os|te estaría|estaríamos [muy] agradecido|agradecida|agradecidos ~
            [nos|me] vendría|vendrían|iría|irían de|bien|genial|fenomenal|fantástico|estupendo|muy [perlas|maravilla|lujo|cine|bien] ~
        """,
        "it": """
            [le|vi|ti] sarei|saremmo|sarò|saremo [molto] grato|grata|grati|riconoscente|riconoscenti|obbligato [se|di|per] ~
        """,
        "pt": """
            [lhe|vos|lhes|te] agradecia|agradecíamos|agradeceria|agradeceríamos|agradeço|agradecemos que|se|desde ~
            [nos|me] dava|daria|vinha|viria [-] [nos|me] [mesmo] jeito|bem ~
        """,
    },
    Mark.REVIEW: {
        "fr": """
            ne|n' pouvons|pourrons|peux|pourrai ... qu'|qu|que [une] [fois|à|avec|après|si|lorsque|quand] ~
        """,
        "es": """
            no podemos|podremos|puedo ... hasta|sin [que] ~
        """,
        "it": """
            non possiamo|potremo|posso ... finché|fino|senza|prima ~
        """,
        "pt": """
            não podemos|conseguimos|posso ... enquanto|sem|até ~
        """,
    },
    Mark.ORDER: {
        "fr": """
            < [alors|donc|bon|finalement|plutôt] gardez|garde|prenez|prends|mettez|changez|change|remplacez|remplace|supprimez|enlevez|enlève|retirez|retire|ajoutez|ajoute|corrigez|corrige|modifiez|lancez|imprimez|utilisez|utilise|laissez|raccourcissez|agrandissez|publiez|remettez|coupez le|la|les|l'|un|une|ce|cette|ces|plutôt|tout|tous|ça|celui|celle|en|nos|notre ~
            < [alors|donc|bon|allez] partez|pars|partons|restez|restons|allons|allez sur|avec|pour|y ~
        """,
        "es": """
            < [pues|entonces|mejor|venga|nada] [,] quitad|quita|quiten|quite|cambiad|cambia|cambien|cambie|poned|pon|pongan|ponga|usad|usa|usen|dejad|dejen|deje|borrad|borra|borren|añadid|añade|añadan|imprimid|imprimidlo|publicad|publicadlo|tirad|tiren|elegid|escoged|buscad|corregid|corrige|acortad|eliminad|eliminen|sustituid|volved|avanzad|seguid|sigan el|la|los|las|un|una|lo|eso|ese|esa|este|esta|con|adelante|a|todo|algo|otro|otra|nuestro|nuestra ~
        """,
        "it": """
            < [allora|quindi|meglio|ok|ma] [,] togliete|togli|cambiate|cambia|mettete|metti|usate|usa|lasciate|lascia|tenete|tieni|stampate|stampa|pubblicate|pubblica|eliminate|elimina|sostituite|correggete|aggiungete|aggiungi|scegliete|accorciate|rimettete|toglieteci il|la|lo|i|gli|le|l'|un|una|quello|quella|quel|tutto|anche|solo|pure|pur|così ~
            < [allora|quindi|ok] procedete|procedi|andate|proceda [pure|avanti|tranquillamente|tranquilli] [con|avanti] ~
        """,
        "pt": """
            < [então|ok|olha|melhor|bom] [,] tirem|tira|tire|mudem|muda|mude|ponham|põe|ponha|usem|usa|use|deixem|deixa|deixe|troquem|troca|troque|imprimam|imprime|publiquem|retirem|apaguem|acrescentem|corrijam|corrige|substituam|mantenham|mantém|mantenha|encurtem o|a|os|as|um|uma|isso|isto|esse|essa|este|esta|só|tudo|antes ~
            < [então|ok|bom] avancem|avança|avance|avançamos|sigam|siga|sigamos|prossigam|prossiga [lá|então|pois] com|em|para ~
        """,
    },
    Mark.DECIDED: {
        "fr": """
            sans [aucun|le|la] [moindre] doute|hésiter|hésitation|aucun >
        """,
        "es": """
            sin [ninguna|lugar|la] [menor] duda|dudarlo|dudas [alguna] >
        """,
        "it": """
            senza [alcun|ombra|il|la] [minimo] dubbio|dubbi|esitazione|di >
        """,
        "pt": """
            sem [qualquer|sombra|a] [menor] dúvida|dúvidas|hesitar >
        """,
    },
    Mark.STUDY: {
        "fr": """
            {we} [le|la|les|l'|vais|en] [en] soumets|soumettons|parle|parlons|discute|discutons [ça|cela|le|la] [à|au|aux|avec] ~
        """,
        "es": """
            [lo|la|los|las|se] [lo|la] consulto|hablo|comento|enseño|hablamos|comentamos [lo] con|a|al ~
        """,
        "it": """
            [ne|lo|la|li|gliene] parlo|parliamo|discuto|discutiamo|mostro [con|a|al|alla] ~
        """,
        "pt": """
            vou|vamos falar|ver|discutir|mostrar|conversar [isso|isto|o|a] com|à|ao|aos ~
        """,
    },
    Mark.PENDING: {
        "pt": """
            [está|estão|anda|isto|isso] um caos
            ainda|nem|sequer nem|não|sequer [sequer|o|a] abri|abrimos|vi|vimos|li|peguei|olhei|toquei ~
        """,
        "es": """
            [ni|todavía|aún] no|ni [lo|la|los|las|me] [he|hemos] abierto|mirado|podido|visto|tocado|empezado|leído ~
        """,
        "fr": """
            même|encore pas [encore] ouvert|regardé|lu|touché|commencé ~
        """,
        "it": """
            [non|neanche|nemmeno] [ho|abbiamo] ancora|neanche|nemmeno aperto|guardato|letto|toccato|iniziato ~
        """,
    },
}
