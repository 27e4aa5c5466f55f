"""What came and is no use to a team: no attachment, a locked file, a blurred scan, no original; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.REVIEW: {
        "en": """
            {we} ca|can not|n't open|read|unzip|extract|play the|your|that|this zip|pdf|file|files|document|archive|folder|attachment|video ~
            your mail|email|message|letter ~ , but|though|only without ~
            wo|will|does|do n't|not accept|take|allow a|any copies|copy|scans|scan ~
            mail|email|message|letter [has|only|just] arrived|came|reached|got [here|us|me|through] without ~ attachment|attachments|enclosure|photo|photos|file|files ~
            no|without [an|any] attachment|attachments [in|on|with|came] [with] your|the ~ mail|email|message ~
            pdf|zip|file|document|archive|folder is|'s [apparently|unfortunately|sadly] password protected >
            pdf|zip|file|document|archive|folder is|'s|seems|was [apparently|unfortunately|sadly] [to] [be] locked|encrypted|corrupt|corrupted|damaged|empty|blank|unreadable >
            link ~ has|is [apparently|unfortunately|sadly|already] expired|dead|broken >
            scan|scans|photo|photos|picture|pictures|copy|logo|image|images is|'s|are|was|were|came ~ too blurry|blurred|dark|small|pixelated|faint|low >
            scan|scans|photo|photos|picture|pictures|copy|logo|image|images is|'s|are|was|were|came ~ too blurry|blurred|dark|pixelated|faint|low to|for read|print|printing|use|enlarge|us >
            page|pages|form|contract|agreement|copy ~ is|are|was|were|has|have n't|not [yet|been] [been] signed|initialled|initialed|dated|stamped|countersigned >
            court|bank|council|registry|registrar|office|notary|insurer|they needs|need|wants|want|requires|insists|insist [to] [on] [see] the|an original|originals ~
        """,
        "de": """
            ihre|eure|deine mail|email|nachricht ~ , allerdings|aber|leider|nur|jedoch ohne ~
            besteht|bestehen [leider] [leider] auf|auf dem|den|einem|das original|originalvertrag|originalen|originaldokument|originalunterlagen ~
            akzeptiert|nimmt|akzeptieren|nehmen [leider] [nur] keine|keinen kopie|kopien|scan|scans|kopie ~
            ihre|eure|deine|die|ihrer|eurer|deiner mail|email|nachricht kam|ist|war|traf|kommt ~ ohne ~ anhang|anlage|anlagen|anhänge|datei|fotos ~
            fehlte|fehlten|fehlt|war|ist [leider|wohl|aber] [der|die|kein|keine|ihr|dein|euer] [angekündigte] anhang|anlage|anlagen [dabei|drin|dran] >
            kein|keine anhang|anlage|anlagen dabei|dran|drin|angehängt ~
            pdf|zip|datei|dokument|archiv|ordner ist|war [leider] [mit] [einem] [durch] [ein] passwort|kennwort|passwortgeschützt|kennwortgeschützt [geschützt|gesichert] >
            pdf|zip|datei|dokument|archiv|ordner ist|war [leider|wohl] verschlüsselt|beschädigt|leer|defekt|gesperrt >
            seite|seiten|blätter|anlage|anlagen ~ fehlt|fehlen|fehlte|fehlten [leider|noch|mir|uns] [im|in|noch] ~ >
            < seite|seiten ~ fehlt|fehlen im|in|mir|uns|leider ~
            scan|scans|foto|fotos|bild|bilder|kopie|logo ist|sind|war|waren [leider] zu|etwas unscharf|klein|dunkel|pixelig|verwackelt|blass [geraten] >
            scan|scans|foto|fotos|bild|bilder|kopie|logo ist|sind|war|waren [leider] zu unscharf|klein|dunkel|pixelig|verwackelt|blass , [da|man] ~
            scan|scans|foto|fotos|bild|bilder|kopie|logo ist|sind|war|waren [leider] zu unscharf|klein|dunkel|pixelig|verwackelt|blass zum|für|um ~ >
            braucht|will|verlangt|benötigt|möchte ~ das|die|den [unterschriebene|unterschriebenen] original|originale|originalvertrag|originalvollmacht|originalunterlagen ~
            muss|müssen|müsste|müssten|sollte [noch|auch|bitte|unbedingt] [bitte|noch] von ihnen|euch|dir|beiden ~ unterschrieben|abgezeichnet|ausgefüllt|freigegeben|bestätigt|unterzeichnet werden ~
        """,
        "fr": """
            votre|ton mail|courriel|message|email ~ , mais sans ~
            refuse|refusent [les|la|toute] copies|copie|scans|photocopies ~
            n' accepte|acceptent|prend|prennent pas|aucune [de|la|les] copies|copie|scans|photocopies ~
            lui|leur faut l' original ~
            mail|courriel|message|email est|était [bien] arrivé|parvenu|venu sans ~ pièce|pièces|fichier|fichiers|photos ~
            arrivé|parvenu sans [la|les|aucune|sa|ses] pièce|pièces [jointe|jointes] ~
            pdf|zip|fichier|archive|document est|semble [malheureusement] protégé|verrouillé|endommagé|corrompu|illisible|vide [par] [un] [mot] [de] [passe] >
            scan|scans|photo|photos|copie|image|images est|sont [malheureusement|hélas] [trop|vraiment] illisible|illisibles|flou|flous|floue|floues|pixelisé|pixelisée|sombre|sombres >
            tribunal|greffe|mairie|banque|notaire|assurance veut|exige|demande|réclame|lui l'|les|un original|originaux ~
            doit|doivent|devrait [encore|aussi] être signé|signée|paraphé|paraphée|complété|rempli|validé|validée par|de vous|toi|les|vos ~
        """,
        "es": """
            tu|vuestro|su correo|mail|mensaje ~ , pero sin ~
            no admite|admiten|acepta|aceptan ~ copias|copia|escaneos|fotocopias ~
            exige|exigen el|la|los ~ original|originales ~
            correo|mail|mensaje|email [me|nos] [ha|ha] llegó|vino|llegado|venía|venido sin ~ adjunto|adjuntos|archivo|fotos|documento ~
            en|a tu|vuestro|su correo|mail|mensaje [le] falta|faltaba|venía ~ adjunto|archivo|documento|fotos ~
            pdf|zip|archivo|documento está|viene [lamentablemente] protegido|dañado|bloqueado|cifrado|vacío [con] [contraseña] >
            escaneo|foto|fotos|copia|imagen|firma no se lee|leen|ve|ven|entiende|distingue [bien|nada|apenas] >
            escaneo|foto|copia|imagen está|sale|salió|viene [muy|demasiado] borroso|borrosa|oscuro|oscura|pixelada|pixelado|ilegible >
            juzgado|banco|notaría|notario|registro|ayuntamiento|aseguradora quiere|exige|pide|necesita|requiere el|los|un original|originales ~
        """,
        "it": """
            vostra|tua|sua|vostro|tuo|suo mail|messaggio|email ~ , ma senza ~
            non accetta|accettano|prende ~ copie|copia|scansioni|fotocopie ~
            mail|email|messaggio è|mi|ci [è] arrivata|arrivato senza ~ allegato|allegati|file|foto ~
            mancava|manca [l'|il] allegato ~ mail|email|messaggio ~
            pdf|zip|file|documento è|sembra [purtroppo] protetto|bloccato|danneggiato|vuoto|illeggibile [da] [password] >
            scansione|foto|copia|immagine è|sono|risulta [purtroppo] [troppo] illeggibile|illeggibili|sfocata|sfocate|sgranata|scura|scure >
            tribunale|banca|notaio|comune|assicurazione vuole|chiede|esige|richiede l'|gli|un originale|originali ~
            deve|devono|dovrebbe [ancora|anche] essere firmato|firmata|firmati|compilato|compilata|approvato da voi|lei|te|entrambi ~
        """,
        "pt": """
            vosso|teu|seu|vossa|tua|sua email|mail|mensagem ~ , mas sem ~
            não aceita|aceitam|admite ~ cópias|cópia|digitalizações|fotocópias ~
            email|mail|mensagem chegou|veio [me|nos] sem ~ anexo|anexos|ficheiro|arquivo|fotos ~
            faltava|falta [o] anexo ~ email|mail|mensagem ~
            pdf|zip|ficheiro|arquivo|documento está|vem|veio [infelizmente] protegido|bloqueado|danificado|corrompido|vazio [por|com] [senha|palavra] [passe] >
            digitalização|foto|fotos|cópia|imagem está|ficou|não [muito|demasiado|se] ilegível|desfocada|desfocadas|escura|pixelizada|lê|percebe >
            tribunal|banco|notário|câmara|seguradora quer|exige|pede|precisa [do|o|os] original|originais ~
            tem|têm de|que ser|vir assinado|assinada|preenchido|aprovado por|pelos vocês|si|ti|dois ~
        """,
        "nl": """
            jullie|je|uw mail|bericht|mailtje ~ , maar|alleen zonder ~
            accepteert|aanvaardt|neemt [helaas] geen kopie|kopieën|scans|scan ~
            mail|mailtje|bericht kwam|is|was|komt ~ zonder ~ bijlage|bijlagen|bestand|foto's ~
            bijlage|bijlagen ontbrak|ontbraken|ontbreekt|vergeten ~
            pdf|zip|bestand|document|map is|lijkt [helaas] beveiligd|vergrendeld|beschadigd|leeg|onleesbaar [met] [een] [wachtwoord] >
            pdf|zip|bestand|document|map is [helaas] met [een] wachtwoord beveiligd >
            scan|foto|foto's|kopie|afbeelding is|zijn|was [helaas] [te] onleesbaar|onscherp|wazig|donker|klein|korrelig >
            rechtbank|bank|notaris|gemeente|verzekeraar wil|eist|vraagt|heeft [om] het|de origineel|originele|originelen ~
            moet|moeten [nog|ook] door jullie|u|je|beiden ~ ondertekend|getekend|ingevuld|goedgekeurd [worden] ~
        """,
        "ru": """
            ваше|твоё письмо|сообщение ~ , но без ~
            не принимает|принимают|берут ~ копии|копию|сканы|скан ~
            письмо пришло|дошло [к|до] [нам|мне|нас] без вложения|вложений|файла|фото ~
            вложение|вложения [к] [письму] [не] забыли|нет|прикрепилось|прикрепили|открывается ~
            файл|архив|документ|ссылка [не|оказался] [под] защищён|запаролен|повреждён|пустой|открывается|работает|паролем >
            скан|фото|копия|фотография [слишком|очень] нечёткий|нечёткая|тёмное|тёмный|размытый|размытое|мелкий|нечитаемый >
            суд|банк|нотариус|страховая требует|требуется|просит|нужен|хочет [именно|только] оригинал|оригиналы ~
            должен|должны|должна быть подписан|подписаны|подписана|заполнена|согласован вами|обоими|вашей ~
        """,
    },
}
