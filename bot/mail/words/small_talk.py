"""What answers nothing: wishes, things seen, good chances, who would know better, what nobody wants to tell; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.TALK: {
        "en": """
            thanks|thank ... for the|your|those|these ~ cookies|biscuits|cake|cakes|chocolates|chocolate|sweets|jam|honey|wine|pies|pralines ,
            thanks|thank ... for the|your|those|these ~ cookies|biscuits|cake|cakes|chocolates|chocolate|sweets|jam|honey|wine|pies|pralines >
            < oh|ah|ugh|argh no [no] >
            better|more ... than me|i|us >
            better placed|person|qualified to ~
            merry|happy|blessed|joyful|peaceful|festive|restful xmas|christmas|holidays|holiday|easter|hanukkah|thanksgiving|diwali|eid|ramadan|birthday|season ~
            happy|prosperous|healthy|peaceful|successful|good [and] [healthy|prosperous] new year|2026|2027|2028 ~
            season 's greetings|wishes ~
            seasons greetings|wishes ~
            festive|holiday|christmas|easter greetings|wishes|season|cheer ~
            wish|wishing|wishes [you|your|the|all|everyone] ~ christmas|holidays|year|easter|season|break|weekend|summer ~
            all the|our best|warmest wishes|for [for] [the|a] ~ year|christmas|season|holidays|2027 ~
            saw|spotted|noticed your|you ~ on|in|at [the] tv|news|linkedin|instagram|town|train|paper|market|fair ~
            walked|drove|passed [past|by] your ~ office|shop|studio|street ~
            bumped|ran into you|your ~
            copying|cc'ing|looping|adding|copied|i've ... in|into|to|on copy|cc|the-loop ~
            do|would|did n't|not want|wish|mean|like to keep|leave|tell|promise|feed|fob|mislead|bore|string you ~
            you know how it|that|things|he|she|they is|'s|are|go|goes|get|gets ~
            you know what it|he|she|they|we 's|is|'re|are like ~
            is|'s|are out of my|our hands ~
            < [well|so|oh|yes] [,] [the|our|your] chances|odds|prospects are|look|'re [very|pretty|quite|really] good|high|excellent|great >
        """,
        "de": """
            danke|dank ... für die|den|das|ihre|eure|deine|euren|ihren|deinen ~ kekse|plätzchen|kuchen|torte|pralinen|schokolade|marmelade|honig|wein|stollen|lebkuchen ,
            danke|dank ... für die|den|das|ihre|eure|deine|euren|ihren|deinen ~ kekse|plätzchen|kuchen|torte|pralinen|schokolade|marmelade|honig|wein|stollen|lebkuchen >
            < oh|ach|ah|o nein [nein] >
            besser|mehr ... als ich|wir|mir >
            frohe|frohes|schöne|schönes|gesegnete|besinnliche|ruhige|erholsame|fröhliche weihnachten|weihnachtstage|weihnachtszeit|feiertage|fest|ostern|ostertage|festtage|adventszeit ~
            guten|guter rutsch|start ~
            gesundes|gutes|frohes|erfolgreiches|glückliches [und] [neues|gesundes|erfolgreiches] neues|2027|jahr ~
            wünsche|wünschen [ich|wir|ihnen|euch|dir|allen] ~ weihnachten|feiertage|fest|jahr|ostern|festtage ~
            alles gute|liebe zum|fürs|für|im [das|neue|neuen|geburtstag] ~
            gesehen|entdeckt ~ zeitung|fernsehen|linkedin|messe|instagram ~
            zeitung|fernsehen|linkedin|messe|instagram ~ gesehen|entdeckt ~
            an eurem|ihrem büro|laden|studio vorbeigefahren|vorbeigelaufen|vorbeigekommen|vorbeigegangen ~
            setze|nehme|setzen|nehmen ... in|ins cc|kopie ~
            will|wollen|möchte|möchten [ich|wir] sie|euch|dich|ihnen|dir [da|hier|auch|jetzt] nicht|keine|nichts [länger|weiter|unnötig|ewig] warten|vertrösten|hinhalten|versprechen|märchen|geschichten|langweilen ~
            sie|ihr|du wissen|wisst|weißt [ja|selbst|doch] [,] wie das|es|er|die|so ~
            liegt|steht nicht in meiner|unserer|meinen|unseren hand|händen|macht ~
            < [na|ja|also] [,] die chancen|aussichten sind|stehen [sehr|ganz|recht|ziemlich] gut|hervorragend >
        """,
        "fr": """
            merci ... pour le|la|les|l'|vos|votre|tes|ton|ta ~ biscuits|gâteau|gâteaux|gateau|chocolats|chocolat|confiture|miel|vin|bonbons|tarte ,
            merci ... pour le|la|les|l'|vos|votre|tes|ton|ta ~ biscuits|gâteau|gâteaux|gateau|chocolats|chocolat|confiture|miel|vin|bonbons|tarte >
            < oh|ah|ô non [non] >
            mieux [placé*] que moi|nous ~
            joyeux|joyeuses|bonnes|belles|bonne|belle noël|fêtes|pâques|année|anniversaire|vacances ~
            meilleurs|tous|nos vœux|voeux [meilleurs|pour|de|les] ~
            souhaite|souhaitons|souhaitent [à|vous|te|de|une|un|tous|toute] ~ fêtes|année|noël|pâques ~
            souhaite|souhaitons|souhaitent [de|une|un] [très] joyeux|joyeuses|bonnes|belles|bonne ~
            vous|t'|t|vu|vue|croisé*|aperçu* croisé*|aperçu*|vu|vue [au|à|dans|en|votre|vos|hier|samedi|dimanche] ~ marché|télé|journal|rue|salon|ville|gare|linkedin|instagram ~
            passé|passés|passées|passais|passions|passée devant votre|vos|chez|le|la ~
            mets|mettons|met|ajoute|ajoutons|rajoute ... en copie|cc ~
            ne|n' veux|voudrais|voulons|souhaite|souhaitons|voudrions pas vous|te raconter|promettre|mentir|mener|bercer ~
            ne|n' veux|voudrais|voulons|souhaite|souhaitons|voudrions pas vous|te faire|laisser attendre|patienter|lanterner|languir|perdre ~
            vous|tu savez|sais [bien] comment [c'|ça|cela|ils|il|elle|on] est|sont|va|vont|passe|fonctionne|marche ~
            vous|tu savez|sais [bien] ce que c' est ~
            n' est|sont [malheureusement|hélas] pas [entièrement] entre mes|nos mains ~
            < [bon|oui|eh] [bien] [,] les|vos|nos chances sont [très|plutôt|assez] bonnes|grandes >
        """,
        "es": """
            gracias ... por el|la|los|las|vuestra|tu|su|tus|sus ~ galletas|tarta|pastel|pasteles|bombones|chocolate|mermelada|miel|vino|turrón|dulces|bizcocho ,
            gracias ... por el|la|los|las|vuestra|tu|su|tus|sus ~ galletas|tarta|pastel|pasteles|bombones|chocolate|mermelada|miel|vino|turrón|dulces|bizcocho >
            < ay|oh|ah no [no] >
            mejor que yo|nosotros ~
            más que yo ~
            feliz|felices|próspero|prósperas|buenas|bonitas [y] [próspero] navidad|navidades|fiestas|año|pascua|pascuas|2027|cumpleaños|reyes ~
            deseo|desea|deseamos|desean|deseándoos [a|os|les|te|feliz|una|unas|un] ~ fiestas|año|navidad|pascua|navidades ~
            pasé|pasamos|pasaba|pasábamos|pasado por [delante|allí|vuestra|tu|la|el|vuestro|su] [de] ~
            vi|vimos|visto [vuestro|vuestra|tu|el|la|os|te|a|su] ~ tele|periódico|metro|linkedin|instagram|feria|calle|noticias ~
            os|te vi|vimos [en|ayer] ~
            pongo|ponemos|incluyo|incluimos|agrego|añado ... en copia|cc ~
            copio|copiamos a|al ~
            no quiero|queremos|quisiera|pretendo hacerte|haceros|hacerle|hacerles|tenerte|teneros esperar|esperando|perder ~
            no quiero|queremos|quisiera prometerte|prometeros|prometerle|prometer|contarte|contaros|contarle|engañarte|engañaros|marearte|marearos|mentirte|mentiros ~
            ya sabes|sabéis|sabe|saben [bien] cómo es|son|está|va|van|funciona|se ~
            ya sabes|sabéis|sabe|saben lo que les|le|se|es ~
            no está|están|depende [solo|sólo] en|de mi|mis|nuestra|nuestras mano|manos ~
            < [pues|sí|bueno] [,] las|hay posibilidades|probabilidades|buenas [son] [muy|bastante] buenas|altas|posibilidades|probabilidades >
        """,
        "it": """
            grazie ... per i|il|la|le|lo|gli|l' ~ biscotti|torta|dolci|cioccolatini|cioccolato|marmellata|miele|vino|panettone|crostata ,
            grazie ... per i|il|la|le|lo|gli|l' ~ biscotti|torta|dolci|cioccolatini|cioccolato|marmellata|miele|vino|panettone|crostata >
            < oh|ah|o no [no] >
            meglio|più di me|noi ~
            buon|buone|buona|felice|serene|sereno|liete natale|feste|anno|pasqua|festività|vacanze|2027|compleanno|feste ~
            auguri [di|a|da|per|vivissimi] ~
            auguro|auguriamo|augura|augurano [a|un|una|vi|delle|buone|di] ~ feste|anno|natale|pasqua|festività ~
            passato|passata|passati|passavo|passavamo [ieri] davanti|accanto ~
            visto|vista|visti|letto [il|la|vostro|vostra|i|l'|un] ~ giornale|tv|linkedin|instagram|fiera|strada ~
            metto|mettiamo|aggiungo|inserisco|aggiungiamo ... in copia|cc ~
            non voglio|vogliamo|vorrei|vorremmo farvi|farti|farla|tenervi|tenerti aspettare|attendere|perdere|in ~
            non voglio|vogliamo|vorrei promettervi|prometterti|promettere|raccontarvi|raccontarti|illudervi|illuderti|prendervi|prenderti ~
            [lo] sai|sapete [bene] com'|come è|sono|va|vanno|funziona ~
            non è|sono nelle mie|nostre mani ~
            < [beh|sì] [,] le|ci possibilità|probabilità|sono sono|buone [molto|piuttosto] buone|alte|possibilità|probabilità >
        """,
        "pt": """
            obrigado|obrigada|obrigadíssima|obrigadinha ... pelo|pela|pelos|pelas ~ bolachas|biscoitos|bolo|bolos|bombons|chocolate|chocolates|doce|doces|compota|mel|vinho ,
            obrigado|obrigada|obrigadíssima|obrigadinha ... pelo|pela|pelos|pelas ~ bolachas|biscoitos|bolo|bolos|bombons|chocolate|chocolates|doce|doces|compota|mel|vinho >
            < ai|oh|ah não [não] >
            melhor [do] que eu|nós ~
            boas|bom|feliz|próspero|felizes|óptimo|ótimo|excelente [e] natal|festas|ano|páscoa|2027|férias|aniversário ~
            desejo|desejamos|deseja|desejam|desejando [a|vos|lhes|te|um|uma|umas|boas] ~ festas|ano|natal|páscoa ~
            votos de [um|uma|boas|feliz] ~ festas|ano|natal|páscoa ~
            passei|passámos|passamos|passava pela|pelo|por|em [vossa|vosso|tua|frente|aí] ~ rua|escritório|loja|vocês|zona|porta|estúdio ~
            lembrei|lembrámos|lembramos me|nos de|do|da [vocês|ti|você|si] ~
            vi|vimos [o|a|vosso|vossa|os|as|vos] ~ jornal|televisão|tv|linkedin|instagram|feira|rua|metro ~
            coloco|colocamos|ponho|incluo|adiciono|pomos ... em|com cópia|cc ~
            copio|copiamos o|a|aqui ~
            não quero|queremos|queria [te|vos|lhe|lhes] fazer|fazer-te|fazer-vos|deixar|deixar-vos [vos|você|vocês|te] esperar|à ~
            não quero|queremos|queria [te|vos|lhe|lhes] prometer|prometer-vos|prometer-te|enganar|enganar-vos|enrolar|mentir|mentir-vos ~
            [você|já] sabe|sabes|sabem [bem] como é|são|anda|funciona ~
            não está|estão nas minhas|nossas mãos ~
            < [bem|sim|bom] [,] as hipóteses|chances|probabilidades são [muito|bastante] boas|altas|grandes >
        """,
        "nl": """
            bedankt|dank|dankjewel ... voor de|het|je|jullie|uw ~ koekjes|taart|cake|bonbons|chocolade|jam|honing|wijn|gebak|stroopwafels ,
            bedankt|dank|dankjewel ... voor de|het|je|jullie|uw ~ koekjes|taart|cake|bonbons|chocolade|jam|honing|wijn|gebak|stroopwafels >
            < oh|o|ach|ah nee [nee] >
            beter|meer ... dan ik|wij >
            fijne|prettige|gezellige|vrolijk|zalig|gelukkig|fijn|mooie kerst|kerstdagen|feestdagen|kerstfeest|pasen|paasdagen|nieuwjaar|jaarwisseling|verjaardag ~
            [gelukkig|gezond|goed|mooi|voorspoedig] nieuw|nieuwjaar|2027 jaar|gewenst|toegewenst ~
            wens|wensen|wenst [je|jullie|u|iedereen] ~ kerst|feestdagen|nieuwjaar|jaar|kerstdagen ~
            beste wensen ~
            liep|reed|fietste|kwam [ik|we|gisteren|net] [langs|voorbij] ~ kantoor|winkel|studio|pand ~
            zag|gezien|zagen [ik|we|jullie|je] ~ krant|tv|linkedin|instagram|beurs|journaal ~
            zet|neem|zetten ... in [de] cc|kopie ~
            wil|willen|wou [ik|we|wij] je|jullie|u niet|niks|niets|geen [langer|onnodig] laten|beloven|voorliegen|misleiden|ophouden ~
            wil|willen|wou [ik|we|wij] je|jullie|u niet|niks|niets op|aan de|het mouw|lijntje ~
            je|u|jullie weet|weten [wel|zelf] hoe het|dat|hij|zij|ze [is|gaat|zijn|werkt|loopt] ~
            ligt|hebben|heb [ik|we|dat|het] [dat|het] niet in mijn|onze|eigen hand|handen ~
            < [nou|ja] [,] de kansen|kans zijn|is [heel|vrij|best] goed|groot >
        """,
        "ru": """
            спасибо|благодарим|благодарю ... за ~ печенье|торт|пирог|пироги|конфеты|варенье|мёд|мед|вино|шоколад|пряники ,
            спасибо|благодарим|благодарю ... за ~ печенье|торт|пирог|пироги|конфеты|варенье|мёд|мед|вино|шоколад|пряники >
            < о|ой|ах|ох нет [нет] >
            лучше меня|нас ~
            лучше [,] чем я|мы ~
            с наступающим|наступившим|рождеством|праздником|праздниками|пасхой ~
            с новым годом ~
            с днем рождения ~
            счастливого|весёлого|хорошего рождества|нового|праздника ~
            желаю|желаем|желает [вам|тебе|всем|всей] ~ нового|году|праздников|рождества|рождеством ~
            поздравляю|поздравляем [вас|тебя|всех|с|вашу|всю] ~ новым|рождеством|праздником|праздниками|годом|днем ~
            видел|видела|видели|увидел|увидела [вас|вашу|ваш|ваше|тебя|вчера|вашей] ~ метро|газете|телевизору|выставке|городе|улице|инстаграме|новостях ~
            проходил|проходила|проезжал|проезжала|шёл|шла мимо ~
            ставлю|добавляю|ставим|добавила|поставил|поставила ... в копию ~
            не хочу|хотим|хотела|хотел [бы] [вас|вам|тебя|тебе] заставлять|обнадёживать|обнадеживать|обещать|врать|обманывать|держать [вас|вам|тебя|тебе] ~
            [вы|ты] сами|сам|сама знаете|знаешь [,] как у|это|оно|бывает|они|он|она ~
            не в моих|наших руках|силах ~
            < [ну|да] [,] шансы [очень|довольно] хорошие|высокие|велики >
        """,
    },
    # "All our cakes are finished by hand": so they work, and nobody had asked.
    Mark.ASIDE: {
        "en": "< all [of] our|my .. by hand >",
        "de": "< alle|all|sämtliche unsere|meine .. von hand ~ >",
        "fr": "< tous|toutes nos|mes .. à la main >",
        "es": "< todos|todas nuestros|nuestras|mis .. a mano >",
        "it": "< tutti|tutte i|le nostri|nostre|miei|mie .. a mano >",
        "pt": "< todos|todas os|as nossos|nossas|meus|minhas .. à mão >",
        "nl": "< al onze|mijn .. met de hand ~ >",
        "ru": "< все наши|мои .. вручную >",
    },
}
