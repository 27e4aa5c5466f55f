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
            mon|notre|nos client|cliente|mandant|mandante|clients conteste|contestent|rejette|nie|réfute ~
            [ai|avons|avoir] déposé|porté|engagé plainte|recours|procédure ~
            saisir|saisis|saisirai|saisirons|alerter|contacter la|le|l' [dgccrf|répression|association] dgccrf|répression|médiateur|prud'hommes|cnil|tribunal|consommateurs|fraudes ~
        """,
        "es": """
            asunto|caso|tema|litigio está|se [encuentra] [ya|ahora] en [el|los|manos|vía] [del] juzgado|juzgados|tribunales|judicial|juez
            [mi|nuestro|nuestra] cliente|representado|representada|mandante niega|impugna|rechaza|disputa|rehúsa ~
            presentado|interpuesto|presentamos|pondremos|puesto [una] reclamación|denuncia|demanda|queja|querella ~ [ante|contra|en] ~
            hoja de reclamaciones ~
            denunciar|denunciaré|denunciaremos|reclamar|acudir [ante|a|en] consumo|ocu|facua|agencia|juzgado|tribunales|profeco ~
        """,
        "it": """
            caso|questione|pratica|causa è|sta|si [ora|già|trova] in|davanti|presso [al|il|mano] tribunale|giudice
            [il|la] mio|mia|nostro|nostra assistito|assistita|cliente contesta|respinge|nega|rifiuta|diffida ~
            [abbiamo|ho] presentato|sporto|depositato reclamo|denuncia|querela|ricorso|esposto ~
            rivolgermi|rivolgerò|rivolgeremo|segnalare|segnalerò|denuncerò [a|al|all'|alla] codacons|adiconsum|altroconsumo|agcm|garante|carabinieri|tribunale|giudice ~
        """,
        "pt": """
            caso|assunto|processo|questão está|encontra [já|agora] em|no|nos tribunal|tribunais|juiz|contencioso
            não autorizo|autorizamos|aceito|aceitamos ~ contacto|contactos|contato|contatos|comunicação|emails ~
            [o|a] meu|minha|nosso|nossa cliente|constituinte contesta|nega|rejeita|recusa|impugna ~
            [já] comunicámos|comunicamos|entregámos|entregamos|passámos|passamos ~ advogado|advogada|advogados ~
            [apresentámos|apresentamos|fizemos] [uma] apresentámos|apresentamos|fizemos|apresentei queixa|reclamação|denúncia ~ deco|procon|tribunal|livro|autoridades|contra ~
            acionar|aciono|chamar|procurar|recorrer|queixar|ir [o|ao|à|a|me] procon|deco|justiça|tribunal|reclame ~
        """,
    },
    Mark.ASK: {
        "fr": """
            vous|te serais|serions|saurais|saurions [très] reconnaissant|reconnaissante|reconnaissants|gré|obligé|obligée|obligés [de] ~
            < combien ~
        """,
        "es": """
            le|les|os|te agradecería|agradeceríamos [mucho] ~
            le|les|os|te estaría|estaríamos [muy] agradecido|agradecida|agradecidos ~
            [nos|me] vendría|vendrían|iría|irían de|bien|genial|fenomenal|fantástico|estupendo|muy [perlas|maravilla|lujo|cine|bien] ~
            < cuánto|cuántos|cuánta|cuántas ~
        """,
        "it": """
            [le|vi|ti] sarei|saremmo|sarò|saremo [molto] grato|grata|grati|riconoscente|riconoscenti|obbligato [se|di|per] ~
            < quanto costa|è|viene|ci|deve|dura|tempo|grande|manca ~
        """,
        "pt": """
            [lhe|vos|lhes|te] agradecia|agradecíamos|agradeceria|agradeceríamos|agradeço|agradecemos que|se|desde ~
            [nos|me] dava|daria|vinha|viria [-] [nos|me] [mesmo] jeito|bem ~
            < quanto custa|é|fica|tempo|vai|sai|falta ~
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
            mail|courriel|message|courrier|email vaut|tient|constitue [lieu] [d'|de|notre|mon|pour] [notre] accord|acceptation|validation|commande|bon|approbation ~
            considérez|considère [ce|cela|mon|le] ~ comme [notre|un|étant] accord|accepté|validé|acceptation|validation|approuvé ~
            [j'] ai|avons|a changé d' avis|idée ~
            vous|tu pouvez|peux [donc|y|maintenant|désormais] [y] aller|lancer|supprimer|publier|imprimer|enlever|retirer|utiliser|mettre|démarrer|commencer|facturer|laisser ~
            premièrement|primo ~ , deuxièmement|secundo ~
            revenez|revenons à|sur la|l'|le [ancienne|première|précédente|version|précédent|premier|ancien] ~
            [nous|je] préfère|préférons|préférerais|préférerions [largement|de|nettement|finalement|plutôt|en] [loin] le|la|les|l'|votre|un|une|celui|celle ~
            a|ont|avons dit oui|non|ok|banco|d'accord ~
            va pour le|la|l'|un|une ~
            [ne] touchez|touche|changez|change plus|pas|rien [à] [rien] ~
            [ne] touchez|touche|changez|change rien ~
            soit , ~
            [a|ont] [donné] son|leur feu|accord vert ~
        """,
        "es": """
            sin [ninguna|lugar|la] [menor] duda|dudarlo|dudas [alguna] >
            considere|considerad|considera|consideren|tome|tomad|tomen [este|esta|el] [correo|mensaje|email|mail] como [nuestra|nuestro|mi] [formal] aceptación|aprobación|conformidad|confirmación|visto|consentimiento ~
            he|hemos|ha cambiado de|cambiamos idea|opinión|parecer ~
            cambié|cambiamos de idea|opinión ~
            puedes|podéis|puede|pueden [ya|pues|perfectamente] quitar|publicar|imprimir|tirar|usar|eliminar|borrar|empezar|lanzar|facturar|proceder|seguir|dejar ~
            primero|uno ~ , segundo|dos ~
            está|están|quedó|quedaron|quedo [re|muy|súper] buenísimo|buenísima|bárbaro|bárbara|padrísimo|padre|espectacular|espectaculares|hermoso|hermosa|bonito|bonita|chulo|chula|chulísimo|divino|increíble ~
            dale|órale|denle [nomás|con|para|adelante|que|a] ~
            volved|vuelvan|volvamos a|al ~
            [ya] dijo|dijeron|ha|han que|dicho|dado [que|el] sí|no|ok|visto ~
            hágale|hágalo|métale|dele|hagámosle|házlo|hazlo con|así|sin|a ~
            hágale|dele|déle >
            pues el|la|los|las ~ >
            [no] vamos|voy a [no] renovar|contratar|seguir|continuar|querer|necesitar ~
        """,
        "it": """
            senza [alcun|ombra|il|la] [minimo] dubbio|dubbi|esitazione|di >
            considerate|consideri|considera|consideratelo|consideratela [questa|la|il] ~ come|quale [nostra|nostro|mia] accettazione|approvazione|conferma|accettato|approvato|approvata|accordo ~
            presente|mail|email vale|valga|serve come|quale|da [nostra] accettazione|conferma|approvazione|ordine ~
            ho|abbiamo cambiato idea ~
            ripensandoci ~
            potete|puoi|può [pure|già|anche|tranquillamente] togliere|stampare|pubblicare|procedere|usare|eliminare|cancellare|iniziare|lanciare|fatturare|lasciare|andare ~
            primo|uno ~ , secondo|due ~
            alla fine teniamo|tengo|prendiamo|scegliamo|lasciamo ~
            [ha|hanno] detto [di|che] sì|no|ok ~
            vada|vai|va per il|la|lo|l'|i|le ~
            [ha|hanno] dato l'|il|parere ok|consenso|benestare|via|assenso|favorevole ~
            fate|fai pure|come ~
            per me si|è può|ok|fare|va|perfetto ~
        """,
        "pt": """
            sem [qualquer|sombra|a] [menor] dúvida|dúvidas|hesitar >
            considerem|considere|considera [este|esta|o] [email|e-mail|mensagem] como [a|o] [nossa|nosso] aceitação|aprovação|confirmação|acordo|adjudicação ~
            mudei|mudámos|mudamos de ideias|ideia|opinião ~
            pode|podem|podes [já|lá|então|ir|mesmo] tirar|remover|publicar|imprimir|usar|seguir|avançar|trocar|deixar|apagar|retirar|lançar|começar|faturar|manter ~
            primeiro|um ~ , segundo|dois ~
            ficou|ficaram|está|achei|achamos [muito|super|mesmo] top|show|lindo|linda|incrível|fantástico|espetacular|demais|giro|gira|bacana ~
            aprovamos|aprovo|aprovámos|adjudicamos|adjudico|aceitamos|aceito ~
            disse|disseram [que] sim|não|ok ~
            [deu|deram] deu|deram o ok|aval|sinal|acordo ~
            fechou|fechado|bora|partiu , ~
            manda|mandem|mete|metam ver|bala|pau [na|no|com] ~
            [então] fica|fique|seja o|a|os|as ~ >
            pode ser >
            não vamos|vou querer|precisar|avançar|renovar|contratar|continuar ~
        """,
    },
    Mark.STUDY: {
        "fr": """
            [le|la|les|l'|vais|en] [en] soumets|soumettons|parle|parlons|discute|discutons [ça|cela|le|la] [à|au|aux|avec] ~
        """,
        "es": """
            [lo|la|los|las|se] [lo|la] consulto|hablo|comento|enseño|hablamos|comentamos [lo] con|a|al ~
            [lo|la|los|las] checo|checamos|chequeo|reviso|revisamos|miro|miramos >
            al regreso|rato|volver|llegar [lo|la|los] ~
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
            ainda [não] [há|foi|está] nada|não [está|foi|há] decidido|decidida|fechado|definido|decisão ~
            não [me|nos] esqueci|esquecemos|esquecido ~
        """,
        "es": """
            [ni|todavía|aún] no|ni [lo|la|los|las|me] [he|hemos] abierto|mirado|podido|visto|tocado|empezado|leído ~
            no hay nada [todavía|aún] decidido|cerrado|firmado|definitivo ~
            no se ha decidido|cerrado|firmado|acordado [nada|todavía|aún] ~
            nada [está|hay] decidido|cerrado|firmado|acordado ~
            no me|nos|se|lo [he|hemos|ha|me] [olvidado|olvido] olvidado|olvido|olvidé|olvidamos ~
        """,
        "fr": """
            même|encore pas [encore] ouvert|regardé|lu|touché|commencé ~
            rien [n'|de|est] [est|a] [encore|été] décidé|arrêté|tranché|acté|validé ~
            pas oublié ~
        """,
        "it": """
            [non|neanche|nemmeno] [ho|abbiamo] ancora|neanche|nemmeno aperto|guardato|letto|toccato|iniziato ~
            [non] nulla|niente|ancora è [stato] [ancora] deciso|stabilito|definito|confermato ~
            vaglio|esame|attenzione del|della|dei|di ~
            non [me|mi|ce] [ne|lo|sono|la] [sono|siamo] scordato|scordata|dimenticato|dimenticata|scordati|dimenticati ~
        """,
    },
    Mark.COURTESY: {
        "fr": """
            dieu merci
            grâce à dieu
        """,
        "es": """
            gracias a dios
        """,
        "it": """
            grazie a dio|al cielo
        """,
        "pt": """
            graças a deus
        """,
    },
}
