"""What people say who protest, ask, or cannot go on without the reader; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "en": """
            claim|claims|demand|demands|allegation|allegations|complaint [is|are|as|to] [be|entirely|wholly|completely] unfounded|baseless|unjustified|groundless ~
            defend ourselves|myself|this|it ~ court|legally|vigorously ~
            matter|case|claim|dispute|it|this is|lies [now] before|with the|a court|courts|tribunal|judge|ombudsman
            refrain|desist from writing|contacting|chasing|messaging ~
            refrain|desist from any|all|further [and|other|all] [further|such|more|other] contact|correspondence|communication|communications|reminder|reminders|email|emails|mail|mails|letter|letters|message|messages|chasers|chasing|approach|approaches|attempt|attempts|demand|demands ~
            refrain|desist from sending me|us|any|further|more|such|reminders|emails|these ~
            put on notice ~
            our|my client|clients [hereby] [denies|denied|disputes|rejects|contests|refutes] denies|deny|disputes|dispute|rejects|reject|contests|refutes ~
            communication|communications|correspondence [in|on|regarding] ~ must|should|is|are|shall|may [to] [be] [only] addressed|directed|sent ~ firm|us|lawyer|solicitors|lawyers|counsel|insurers ~
            {we} {will} not|n't [be] respond|responding|reply|replying|answer|answering|react|reacting to [any] [further|more|other|future] messages|emails|mails|letters|correspondence|communication|reminders ~
            consider|regard|treat|deem ~ contract|agreement|relationship|order [as] terminated|ended|void|over|cancelled|rescinded ~
            our|my legal|insurance insurer|insurers|cover|expenses [has|is|have] ~ taking|taken|handling|dealing|instructed ~
            getting legal [now|so] ~
            n't|not|never|no ~ message|msg|contact|email|mail|call|write me|us [direct|directly] anymore|again|directly ~
            appointed|instructed|engaged|retained|hired ~ {lawyer} ~ matter|case|dispute|affair|act|represent ~
            {lawyer} ~ appointed|instructed|engaged|retained ~ matter|case|dispute|affair ~
            take|remove|delete|unsubscribe me|us from|off your|this [mailing|email|contact] list|lists|database|system ~
        """,
        "de": """
            forderung|forderungen|anspruch|ansprüche|rechnung|mahnung ... unbegründet|unberechtigt|haltlos|ungerechtfertigt|gegenstandslos ~
            unbegründete|unbegründeten|unberechtigte|unberechtigten|haltlose|haltlosen forderung|forderungen|ansprüche|mahnung|mahnungen ~
            gerichtlich|juristisch|rechtlich ~ wehr|wehren|verteidigen|vorgehen ~
            sehen|sieh|seht [sie] [bitte] [künftig|in] ~ von weiteren|jeglichen|weiterer schreiben|mails|nachrichten|kontakt|kontaktaufnahme|anfragen|erinnerungen|mahnungen|korrespondenz ab
            liegt|ist [jetzt|nun|bereits|inzwischen] beim|vor gericht|amtsgericht|landgericht|schlichter|ombudsmann
            auftrag|vertrag widerrufen|angefochten|gekündigt|storniert|aufgelöst , ~ schreiben|mails|nachrichten|kontakt|forderung|forderungen
            über das vermögen ~ ~ insolvenzverfahren ~
            mandant|mandantin|mandantschaft ~ bestreitet|weist|widerspricht|fordert|lehnt|bestreiten ~
            zahlungen sind einzustellen|eingestellt ~
            verbitte|verbitten [ich|wir] mir|uns [jede|jegliche|weitere|diese|solche|ab|alle] ~
            verbraucherzentrale|verbraucherschutz|schlichtungsstelle ~ einschalten|wenden|melden|eingeschaltet|informiert|informieren ~
            betrachte|betrachten|sehen|erachten ~ vertrag|vereinbarung|auftrag|geschäftsbeziehung ~ beendet|gekündigt|nichtig|hinfällig|aufgelöst ~
            werde|werden [wir|ich] ~ nicht [mehr] reagieren|antworten|beantworten|eingehen
            rechtsschutz|rechtsschutzversicherung|rechtsschutzversicherer ~
            mahnungen|mahnung|forderung|forderungen|rechnung|ansprüche ... weisen|weise wir|ich [entschieden|hiermit] zurück ~
            {we} weise|weisen ... mahnungen|mahnung|forderung|forderungen|ansprüche ... zurück
            sache|angelegenheit|fall ~ {lawyer} ~ beauftragt|betraut|übergeben|eingeschaltet|mandatiert ~
            {lawyer} ~ sache|angelegenheit ~ beauftragt|betraut|übergeben ~
            rechnung|rechnungen|forderung ~ werden|werde [wir|ich] nicht bezahlen|zahlen|begleichen|anerkennen
            werden|werde ~ rechnung|rechnungen|forderung ~ nicht bezahlen|zahlen|begleichen|anerkennen
            mich|uns ~ aus dem|ihrem|eurem verteiler [zu] [nehmen|löschen|streichen|entfernen|nehmt] ~
        """,
        "fr": """
            réclamation|créance|demande|prétention|prétentions|facture ... infondé*|injustifié*|abusive|abusif|fondement ~
            défendrai|défendrons|défendre ~ justice|tribunal|tribunaux|judiciairement ~
            affaire|dossier|litige|cas est|se [trouve] [désormais|maintenant|actuellement] devant|porté|entre [le|les|la] tribunal|tribunaux|justice|juge|prud'hommes
            mon|notre|nos client|cliente|mandant|mandante|clients conteste|contestent|rejette|nie|réfute ~
            [ai|avons|avoir] déposé|porté|engagé plainte|recours|procédure ~
            saisir|saisis|saisirai|saisirons|alerter|contacter la|le|l' [dgccrf|répression|association] dgccrf|répression|médiateur|prud'hommes|cnil|tribunal|consommateurs|fraudes ~
            considérons|considère|tenons ~ contrat|accord|commande ~ résilié|rompu|nul|caduc|terminé|annulée ~
            [ne] donnerons|donnerai|répondrons|répondrai|réagirons plus|aucune [suite|à] ~ messages|courriers|mails|relances|courriels|suite ~
            [n'|ne] échangerai|échangerons|communiquerai|communiquerons plus [directement] ~
            confié|remis|transmis|confions|transmettons ~ dossier|affaire|litige|question ~ {lawyer} ~
            mandaté|saisi|constitué [un|une|notre|mon] {lawyer} ~
            me|nous|moi retirer|supprimer|radier|enlever ~ votre|vos|cette liste|listes|fichier|base ~
            retirez|supprimez|radiez|enlevez moi|nous ~ votre|vos|cette liste|listes|fichier|base ~
        """,
        "es": """
            reclamación|factura|pretensión|exigencia ... infundada|improcedente|injustificada|indebida ~
            asunto|caso|tema|litigio está|se [encuentra] [ya|ahora] en [el|los|manos|vía] [del] juzgado|juzgados|tribunales|judicial|juez
            [mi|nuestro|nuestra] cliente|representado|representada|mandante niega|impugna|rechaza|disputa|rehúsa ~
            presentado|interpuesto|presentamos|pondremos|puesto [una] reclamación|denuncia|demanda|queja|querella ~ [ante|contra|en] ~
            hoja de reclamaciones ~
            denunciar|denunciaré|denunciaremos|reclamar|acudir [ante|a|en] consumo|ocu|facua|agencia|juzgado|tribunales|profeco ~
            damos|doy|consideramos|considero ~ [por] rescindido|resuelto|terminado|nulo|extinguido ~ contrato|acuerdo|relación ~
            damos|doy|consideramos|considero [el|nuestro] contrato|acuerdo ~ rescindido|resuelto|terminado|nulo ~
            no [contestaremos|responderemos|atenderemos|contestaré|responderé] contestaremos|responderemos|atenderemos|contestaré|responderé a más|sus|otros|ningún ~
            defensa|protección jurídica ~
            no me|nos escriban|escriba|contacten|molesten|llamen más|nunca ~
            puesto|pusimos|dejamos|ponemos ~ asunto|caso|tema|cuestión ~ manos ~ {lawyer} ~
            me|nos borren|eliminen|quiten|borréis|eliminéis|quitéis ~ lista|listas|base|datos ~
            borrarme|eliminarme|quitarme|bórrenme|elimínenme|quítenme|borradme|quitadme ~ lista|listas|base ~
        """,
        "it": """
            richiesta|pretesa|pretese|fattura|credito ... infondata|infondate|infondato|ingiustificata|ingiustificato|illegittima ~
            caso|questione|pratica|causa è|sta|si [ora|già|trova] in|davanti|presso [al|il|mano] tribunale|giudice
            [il|la] mio|mia|nostro|nostra assistito|assistita|cliente contesta|respinge|nega|rifiuta|diffida ~
            [abbiamo|ho] presentato|sporto|depositato reclamo|denuncia|querela|ricorso|esposto ~
            rivolgermi|rivolgerò|rivolgeremo|segnalare|segnalerò|denuncerò [a|al|all'|alla] codacons|adiconsum|altroconsumo|agcm|garante|carabinieri|tribunale|giudice ~
            riteniamo|ritengo|consideriamo|considero ~ [risolto|rescisso|nullo|concluso] risolto|rescisso|nullo|concluso|contratto ~ contratto|accordo|risolto|rescisso|nullo|rapporto ~
            non risponderemo|risponderò|daremo|darò [più] [ad|a|ai|seguito] altri|ulteriori|alcun|vostri|seguito|nessun ~
            tutela legale ~
            scrivete|scriva|rivolgetevi|rivolgersi [solo|soltanto|d'ora] [al|a|ai] [mio|nostro|loro|legale|legali] ~ legale|legali|loro|avvocato
            affidato|affidata|affidare|affidiamo ~ questione|pratica|caso|vicenda ~ {lawyer} ~
            cancellarmi|rimuovermi|togliermi|cancellatemi|rimuovetemi|toglietemi [dalla|dalle|dai] ~ lista|liste|indirizzario|database|mailing ~
            segnalo|segnalerò|segnaleremo|denuncio|denuncerò ~ garante|codacons|autorità|polizia ~
        """,
        "pt": """
            reclamação|cobrança|fatura|pretensão|exigência ... infundada|infundado|indevida|indevido|injustificada|fundamento ~
            infundada|indevida|injustificada a|vossa|sua|essa|esta ~ reclamação|cobrança|fatura|pretensão|exigência ~
            defender nos|me em|no tribunal|tribunais ~
            caso|assunto|processo|questão está|encontra [já|agora] em|no|nos tribunal|tribunais|juiz|contencioso
            não autorizo|autorizamos|aceito|aceitamos ~ contacto|contactos|contato|contatos|comunicação|emails ~
            [o|a] meu|minha|nosso|nossa cliente|constituinte contesta|nega|rejeita|recusa|impugna ~
            [já] comunicámos|comunicamos|entregámos|entregamos|passámos|passamos ~ advogado|advogada|advogados ~
            [apresentámos|apresentamos|fizemos] [uma] apresentámos|apresentamos|fizemos|apresentei queixa|reclamação|denúncia ~ deco|procon|tribunal|livro|autoridades|contra ~
            acionar|aciono|chamar|procurar|recorrer|queixar|ir [o|ao|à|a|me] procon|deco|justiça|tribunal|reclame ~
            damos|dou|consideramos|considero [o] contrato|acordo ~ rescindido|resolvido|terminado|nulo|extinto ~
            não responderemos|responderei|daremos|atenderemos [mais] [a] mais|outras|quaisquer|novas ~
            proteção|proteção jurídica ~
            não me|nos contactem|contacte|escrevam|escreva|liguem|contatem [mais] ~
            entregámos|entregamos|entreguei|confiámos|confiamos ~ assunto|caso|questão|processo ~ {lawyer} ~
            me|nos retirarem|retirar|retirem|removam|remover|removerem|tirem|tirarem ~ lista|listas|base ~
            retirem|removam|tirem me|nos ~ lista|listas|base ~
            queixo|queixar|queixamos|participo [-] [me|nos] [à|ao] ~ comissão|cnpd|deco|procon|autoridade|polícia ~
        """,
        "nl": """
            vordering|vorderingen|claim|factuur|aanmaning|eis ... ongegrond|onterecht|ongerechtvaardigd|onrechtmatig ~
            in rechte|rechtszaal verweren|verdedigen ~
            verweren|verdedigen ~ rechter|rechtbank ~
            zaak|geschil|kwestie ligt|is [nu|inmiddels] bij|voor de rechter|rechtbank|kantonrechter|geschillencommissie
            wens|wensen|wil|willen [ik|wij|we] [niet|geen] [meer|verder] [door|verder] [u|jullie] benaderd|lastiggevallen|aangeschreven|contact ~
            mijn|onze cliënt|cliënte betwist|ontkent|weigert|verwerpt ~
            tot de curator [te] wenden|richten ~
            wenden|richten tot de curator
            {we} stel|stellen [u|jullie|je] [hierbij] aansprakelijk ~
            schakel|schakelen ~ rechtsbijstand|advocaat|jurist|incasso|geschillencommissie|juridisch ~ [in]
            beschouw|beschouwen ~ overeenkomst|contract|opdracht|samenwerking ~ beëindigd|ontbonden|nietig|opgezegd ~
            zal|zullen|ga|gaan ~ niet [meer|verder] [meer] reageren|antwoorden|ingaan ~
            rechtsbijstandsverzekeraar|rechtsbijstandverzekeraar|rechtsbijstandsverzekering|rechtsbijstandverzekering ~
            mail|schrijf|bel|benader mij|me|ons niet meer ~
            zaak|kwestie|geschil ~ {lawyer} ~ ingeschakeld|aangesteld|genomen ~
            {lawyer} in de arm genomen [in|voor|tegen] [deze|dit|jullie|u] [zaak|kwestie|geschil] >
            {lawyer} in de arm genomen ,|en u|jullie|je ~
            mij|me|ons [alsjeblieft|alstublieft|graag|aub|svp|meteen|direct] van|uit de|jullie|uw lijst|mailinglijst|bestand|mailing ~
            klacht ~ bij|in de|bij|het ~ autoriteit|persoonsgegevens|politie|geschillencommissie ~
        """,
        "ru": """
            претензию|претензия|претензии|требование|требования|счёт ~ необоснованной|необоснованна|необоснованными|необоснованы|необоснованным|безосновательной|безосновательна|незаконной|незаконны ~
            необоснованную|безосновательную|необоснованные претензию|требование|требования|претензии ~
            защищаться|защищать|отстаивать ~ в суде|судебном ~
            дело|вопрос|спор [уже|теперь] [находится|рассматривается|передан|передано] в суде|суд|прокуратуру|арбитраж
            подали|подал|подала|направили|написали ~ претензию|жалобу|иск|заявление ~
            общаться|общение|переписка|переговоры ~ через [нашего|моего] юриста|адвоката|юристов|суд ~
            [наш|мой|моего|нашего] доверитель|клиент ~ оспаривает|отрицает|отказывается|требует ~
            обращусь|обратимся|пожалуюсь|пожалуемся|напишу [в|на] роспотребнадзор|прокуратуру|суд|полицию|роскомнадзор ~
            считаем|считаю договор|соглашение|контракт ~ расторгнутым|недействительным|прекращённым|законченным ~
            на [ваши|дальнейшие|эти] письма|сообщения [больше] отвечать|реагировать не [будем|буду] ~
            не [будем|буду] [больше] отвечать|реагировать ~ письма|сообщения ~
            передано|передан|передали [дело|вопрос] в суд|адвокату|юристам ~
            вопросы к нашему|моему [представителю|адвокату] представителю|адвокату|юристу ~
            передали|передал|передала|поручили {lawyer} ~ дело|спор ~
            иначе|а [то] [я|мы] буду|будем|придётся жаловаться
            не надо|нужно мне|нам больше [ничего|никаких] [писем|напоминаний] присылать|слать|писать|отправлять
            не надо|нужно больше мне|нам [ничего|никаких] [писем|напоминаний] присылать|слать|писать|отправлять
        """,
    },
    Mark.ASK: {
        "en": """
            {we} should|would|'d be [most|very|really|extremely|much] grateful|obliged|thankful|glad|indebted for|if|to ~
            intimate|apprise|update|enlighten|inform us|me [about|on|of|regarding|as|when|whether|if|the] ~
            do the needful ~
            how big|much|many|long|often|large|soon|far|wide|high|expensive ~ is|are|does|do|should|must|can|will|has|need|would ~
            us|we|me or you|u ~
            you|u or us|we|me ~
        """,
        "de": """
            [wäre|wären|bin|bleiben] ~ verbunden|dankbar , wenn|falls ~
            < wie groß|lang|oft|viel|viele|teuer|breit|hoch|schnell|weit|lange ~
            wir|uns|ich oder ihr|euch|sie|du|ihnen ~ >
            ihr|euch|sie|du oder wir|uns|ich ~ >
        """,
        "fr": """
            vous|te serais|serions|saurais|saurions [très] reconnaissant|reconnaissante|reconnaissants|gré|obligé|obligée|obligés [de] ~
            < combien ~
            nous|moi|je ou vous|toi ~ >
            vous|toi ou nous|moi ~ >
        """,
        "es": """
            le|les|os|te estaría|estaríamos [muy] agradecido|agradecida|agradecidos ~
            [nos|me] vendría|vendrían|iría|irían de|bien|genial|fenomenal|fantástico|estupendo|muy [perlas|maravilla|lujo|cine|bien] ~
            < cuánto|cuántos|cuánta|cuántas ~
            nosotros|yo o vosotros|ustedes|tú|usted ~ >
            vosotros|ustedes|tú o nosotros|yo ~ >
        """,
        "it": """
            [le|vi|ti] sarei|saremmo|sarò|saremo [molto] grato|grata|grati|riconoscente|riconoscenti|obbligato [se|di|per] ~
            < quanto costa|è|viene|ci|deve|dura|tempo|grande|manca ~
            noi|io o voi|lei|tu ~ >
            voi|lei|tu o noi|io ~ >
        """,
        "pt": """
            [lhe|vos|lhes|te] agradecia|agradecíamos|agradeceria|agradeceríamos|agradeço|agradecemos que|se|desde ~
            [nos|me] dava|daria|vinha|viria [-] [nos|me] [mesmo] jeito|bem ~
            < quanto custa|é|fica|tempo|vai|sai|falta ~
            nós|eu ou vocês|vós|você|tu ~ >
            vocês|vós|você ou nós|eu ~ >
        """,
        "nl": """
            [zou|zouden] [ik|wij|we] [het] [zeer|erg|op] prijs stellen [als|indien|wanneer] ~
            gelieve [ons|mij|te|mee] ~ te laten|delen|melden|sturen|bezorgen ~
            < hoe groot|lang|vaak|veel|duur|breed|hoog|snel|laat ~
            wij|we|ons|ik of jullie|u|je ~ >
            jullie|u|je of wij|we|ons|ik ~ >
        """,
        "ru": """
            [буду|будем|был|была|были] [бы] [очень|крайне] признателен|признательна|признательны|благодарен|благодарна|благодарны [,] если|за ~
            < сколько ~ >
            мы|нам|нас или вы|вам|вас|вами ~ >
            вы|вам|вас или мы|нам|нас ~ >
        """,
    },
    Mark.REVIEW: {
        "en": """
            {we} [still|just|really] can|could|ca|may [still|only|really] not|n't ~ without ~
            without your|the|a ~ {we} can|could|ca|are|'re not|n't|unable|stuck ~
            should|must|needs|need|has|have [to] reach|be|arrive [with|here] us|with|by ~
            anything|changes|amends|corrections|comments|files ~ should|must ~ us ~
            {we} 'd|would|will|'ll|do have|need to have|get|receive|see your|the|all ~
        """,
        "de": """
            {we} ~ [erst] weiter|loslegen|starten|anfangen|weitermachen|beginnen , wenn|sobald ~
            ohne ihr|ihre|euer|eure|dein|deine|ihren|euren ... kann|können|geht|komme|kommen|darf|dürfen ~ nicht|nichts|keine|keinen
            {we} kann|können|darf|dürfen ~ ohne ihr|ihre|euer|eure|dein|deine|ihren|euren ~ nicht|nichts
            sollte|sollten|müsste|müssten|muss|müssen ~ bei uns|mir [bis|spätestens|vor] ~ sein|vorliegen|eintreffen|ankommen|eingehen
            sollte|sollten|müsste|müssten|muss|müssen uns|mir ~ erreichen|vorliegen|zugehen
            müssten|müsste|sollten|sollte wir|ich [von] ihre|eure|deine|ihren|euren|ihr|euer|dein ~ haben|bekommen|erhalten|wissen
        """,
        "fr": """
            ne|n' pouvons|pourrons|peux|pourrai ... qu'|qu|que [une] [fois|à|avec|après|si|lorsque|quand] ~
            sans votre|ton|vos|ta|tes ... [je|nous|on] [ne] peux|pouvons|peut|pourrai|pourrons [pas|rien|plus] ~
            devrait|devraient|doit|doivent [nous|me] nous|me|être parvenir|arriver|chez|rentrer [nous] ~
        """,
        "es": """
            no podemos|podremos|puedo ... hasta|sin [que] ~
            sin vuestro|vuestra|su|tu|vuestros|sus|tus ... no [puedo|podemos|podré|podremos] ~
            no puedo|podemos|podré|podremos ~ sin vuestro|vuestra|su|tu|vuestros ~
            tendría|tendrían|tiene|tienen que llegarnos|llegarme|estar ~
            debe|deben|debería|deberían llegarnos|llegarme ~
        """,
        "it": """
            non possiamo|potremo|posso ... finché|fino|senza|prima ~
            senza il|la|un|i|le vostro|vostra|tuo|tua|suo|sua|vostri|vostre ... non [posso|possiamo|potrò|riesco|riusciamo] ~
            non posso|possiamo|potrò|riesco|riusciamo ~ senza il|la|un vostro|vostra|tuo|tua|suo|sua ~
            deve|devono|dovrebbe|dovrebbero arrivarci|arrivarmi|pervenirci|pervenire|arrivare [a] ~
        """,
        "pt": """
            não podemos|conseguimos|posso ... enquanto|sem|até ~
            sem o|a|os|as|um vosso|vossa|seu|sua|teu|tua|vossos ... não [consigo|conseguimos|posso|podemos|dá] ~
            não consigo|conseguimos|posso|podemos ~ sem o|a|os|as|um vosso|vossa|seu|sua|teu|tua ~
            deve|devem|deveria|deveriam|tem|têm [de|que] chegar|estar [-] nos|me|cá|connosco|conosco ~
        """,
        "nl": """
            pas|verder [verder|door|beginnen|starten] als|zodra we|wij|ik|jullie|u ~
            zonder jullie|uw|je|jouw ... kan|kunnen|mag|mogen|komen|kom ik|we|wij ~ niet|niets|geen
            ik|we|wij kan|kunnen|mag|mogen ~ zonder jullie|uw|je|jouw ~ niet|niets
            moet|moeten|zou|zouden ~ bij ons|mij ~ binnen|zijn|liggen|aankomen
            moet|moeten|zou|zouden ons|mij ~ bereiken
            moeten|moet we|wij|ik [van] jullie|uw|je|jouw ~ hebben|ontvangen|krijgen
        """,
        "ru": """
            сможем|сможет|начнем|продолжим [только] [тогда] [,] когда|как|если ~
            без вашего|вашей|ваших|твоего|твоей|этого ... не [могу|можем|сможем|смогу] ~
            не могу|можем|сможем|смогу ~ без вашего|вашей|ваших|твоего|твоей ~
            должен|должна|должно|должны ~ быть|прийти|поступить|оказаться [у] у|к нас|нам|меня ~
        """,
    },
}
