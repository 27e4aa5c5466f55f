"""One of theirs has just died, as a child says it; who died years ago stops nobody; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.OBJECTION: {
        "de": """
            papa|mama|papi|mami|vati|mutti|vater|mutter [ist|sei] [uns|leider|ja|völlig|ganz] [am|in|an] [der|diesem|dieser|diese|letzten|letzte|letzter|vergangenen|vergangene|vergangener|vorige] [letzten|vergangenen] gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|woche|nacht|plötzlich|wochenende [früh|morgen|vormittag|mittag|nachmittag|abend|nacht] [ganz|leider|völlig|sehr] [plötzlich|unerwartet|friedlich|überraschend] [im|zu|in|an] [der|einem] [hause|krankenhaus|heim|hospiz|schlaf|klinik|herzinfarkt|schlaganfall] gestorben|verstorben ~
            papa|mama|papi|mami|vati|mutti ist|sei gestorben|verstorben >
            papa|mama|papi|mami|vati|mutti ist|sei gestorben|verstorben , ich|wir|bitte|daher|deshalb|darum|alles|das|die ~
            papa|mama|papi|mami|vati|mutti ist|sei gestorben|verstorben und ~
        """,
        "fr": """
            papa|maman|père|mère est|a mort|morte|décédé|décédée|quittés|disparu|disparue [ce|cette|dans|la|très|avant|samedi|dimanche] [la|cette] hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|nuit|brutalement|subitement|soudainement|week ~
            papa|maman|père|mère est|a mort|morte|décédé|décédée|quittés|disparu|disparue [samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi] [ce] matin >
            papa|maman|père|mère est|a mort|morte|décédé|décédée|quittés|disparu|disparue [samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi] [ce] matin ,|à|et|d'|des|suite|après|au|chez|dans|entouré|entourée|je|nous ~
        """,
        "nl": """
            papa|pa|mama|ma|vader|moeder [is] [ons|helaas] [op] [afgelopen|vorige|deze|heel|geheel] gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|week|nacht|plotseling|onverwacht [ochtend|avond|nacht|middag|heel|geheel] [plotseling|onverwacht|rustig] [thuis|in] [het|zijn|haar] [ziekenhuis|slaap] [is] gestorven|overleden ~
        """,
        "es": """
            mi|nuestro|nuestra [querido|querida] padre|madre|marido|mujer|esposa|hijo|hija|hermano|hermana|socio|socia|director|directora|jefe|jefa|presidente|presidenta|fundador|fundadora|compañero|compañera [se] [nos] [ha] murió|muerto [de] [el|la|esta|este|pasada|pasado] ayer|anoche|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|noche|madrugada|mañana|repente|infarto ~
        """,
        "it": """
            nostro|nostra|mio|mia [caro|cara] direttore|direttrice|socio|socia|capo|presidente|fondatore|fondatrice|suocero|suocera|nonno|nonna è morto|morta [la|lo|il|questa|di] ieri|oggi|stanotte|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|notte|mattina|infarto|improvvisamente ~
        """,
        "pt": """
            nosso|nossa|meu|minha [querido|querida] diretor|diretora|patrão|presidente|fundador|fundadora|sogro|sogra|avô|avó|sócia morreu [de] [na|no|esta|este|nesta|neste] [passada|passado] ontem|hoje|anteontem|segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|noite|madrugada|manhã|repente|enfarte|infarto ~
        """,
        "ru": """
            умер|умерла [наш|наша|мой|моя] партнёр|партнёрша|основатель|основательница|руководитель|бабушка|дедушка|свекровь|тёща ~
            партнёр|основатель|руководитель|бабушка|дедушка|свекровь|тёща [вчера|сегодня|внезапно|скоропостижно] умер|умерла ~
        """,
    },
    # A town or a country mourns, it was years ago, or they were at the funeral of somebody else's: theirs goes on.
    Mark.PEACEFUL: {
        "en": """
            national|public|official|state mourning ~
            died|passed|dead|death|lost [away] [,] .. .. years ago ~
            years [now] since|that ~ died|passed|gone ~
            died|passed [away] , it|that 'll|will|'s|is|was [be] .. years ~
            funeral|burial|wake of|for [my|our|an|his|her] uncle|aunt|cousin|neighbour|neighbor|friend|acquaintance ~
        """,
        "de": """
            staatstrauer|landestrauer|volkstrauertag|trauerbeflaggung ~
            vor .. jahren [leider|plötzlich|ganz] verstorben|gestorben|verschieden|verloren ~
            verstorben|gestorben|tod|todes .. .. vor .. jahren ~
            verstorben|gestorben , [das|es] ist|sind|werden|war [das|es] [jetzt|schon|nun|bald] .. jahre ~
            jahre [her] [,] dass|seit ~ verstorben|gestorben ~
            beerdigung|beisetzung|trauerfeier|begräbnis [von|vom|meines|meiner|unseres|unserer|eines|einer|des|der] onkels|onkel|tante|cousins|cousine|nachbarn|nachbarin|freundes|freundin|bekannten ~
        """,
        "fr": """
            deuil national|officiel|public ~
            décédé|décédée|mort|morte|disparu|disparue|décès|perdu .. [il] y a .. ans ~
            fait|fera|a .. ans que|qu' ~ décédé|décédée|mort|morte|disparu|disparue|quittés|perdu ~
            décédé|décédée|mort|morte|disparu|disparue , ça|cela|il va|fait|fera|faisait [faire] .. ans ~
            enterrement|obsèques|funérailles de|d'|du [mon|ma|notre|un|une|son|sa] oncle|tante|cousin|cousine|voisin|voisine|ami|amie ~
        """,
        "es": """
            luto nacional|oficial|municipal|institucional ~
            falleció|murió|fallecido|fallecida|fallecimiento|muerte|perdimos|perdí .. hace .. años ~
            hace|hará|hizo|hacer .. años que|desde|de ~ falleció|murió|perdimos|perdí|muerte|fallecimiento ~
            falleció|murió , [ya|pronto] va|hace|hará|hizo [a] [hacer] .. años ~
            entierro|funeral|velatorio de|del [mi|nuestro|nuestra|un|una|su] tío|tía|primo|prima|vecino|vecina|amigo|amiga|conocido ~
        """,
        "it": """
            lutto cittadino|nazionale|regionale|comunale ~
            morto|morta|mancato|mancata|scomparso|scomparsa|deceduto|deceduta|morte|perso .. .. anni fa ~
            sono|saranno|fa [ormai|già|quasi] .. anni che|dalla|da ~ morto|morta|mancato|mancata|scomparso|scomparsa|deceduto|deceduta|morte|perso ~
            morto|morta|mancato|mancata|scomparso|scomparsa|deceduto|deceduta [,] sono|saranno [ormai|già|quasi] .. anni ~
            funerale|funerali|esequie di|del|della|dello [mio|mia|un|una|nostro|nostra] zio|zia|cugino|cugina|vicino|vicina|amico|amica ~
        """,
        "pt": """
            luto nacional|oficial|municipal ~
            faleceu|morreu|falecido|falecida|falecimento|morte|perdemos|perdi .. há|faz .. anos ~
            faz|fez|há|são|vai|fará [fazer] .. anos que|desde ~ faleceu|morreu|perdemos|perdi|morte|falecimento ~
            faleceu|morreu [,] [já|agora] vai|vão|fez|faz|fará|farão [fazer|para] .. anos ~
            funeral|velório|enterro de|do|da|dum|duma [meu|minha|um|uma|nosso|nossa] tio|tia|primo|prima|vizinho|vizinha|amigo|amiga|conhecido ~
        """,
        "nl": """
            nationale rouw|rouwdag ~
            jaar geleden [helaas|plotseling] overleden|gestorven|verloren ~
            overleden|gestorven|overlijden .. .. jaar geleden ~
            jaar [geleden] dat|sinds ~ overleden|overleed|gestorven|stierf ~
            overleden|gestorven , [in|nu|binnenkort] [januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december] is|wordt|was dat|het .. jaar ~
            begrafenis|uitvaart|crematie van [mijn|onze|een|de] oom|tante|neef|nicht|buurman|buurvrouw|vriend|vriendin|kennis ~
        """,
        "ru": """
            траур в городе|стране|области|регионе|республике ~
            общегородской|национальный|государственный|общенациональный траур ~
            умер|умерла|скончался|скончалась|погиб|погибла|стало|смерти|потеряли|потерял|потеряла .. .. лет|года|год назад ~
            лет|года|год [уже] [,] как ~ умер|умерла|скончался|скончалась|погиб|погибла|стало|нет ~
            умер|умерла|скончался|скончалась|погиб|погибла|стало , ~ будет|исполнится|исполнилось|прошло|минуло .. лет|года|год ~
            похоронах|похороны|похорон дяди|тёти|соседа|соседки|друга|подруги|знакомого|знакомой ~
        """,
    },
}
