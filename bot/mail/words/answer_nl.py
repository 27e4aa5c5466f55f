"""Dutch phrases by which an answer or a request is known."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection, waiting_nl

TABLE = Table(
    negations="niet|nooit|geen|niets|niks|zonder|nergens|niemand|noch",
    words={
        "we": "ik|we|wij|hij|zij",
        "me": "mij|me|ons|mijn",
        "you": "u|je|jij|jullie|jou",
        "your": "uw|je|jouw|jullie",
        "our": "onze|ons|mijn|m'n",
        "will": "zal|zullen|ga|gaan|zullen|zal",
        "now": "stuur|sturen|stuurt|lever|leveren|mail|mailen|maak|maken|regel|regelen|betaal|betalen|teken|tekenen|"
        "upload|uploaden|geef|geven|zorg|zorgen|bezorg|zet|zetten|doe|doen|vul|vullen|rond|ronden|kijk|kijken|bekijk|"
        "bekijken|check|checken|controleer|controleren|lees|lezen|antwoord|antwoorden|kom|komen|laat|laten|vraag|"
        "vragen|overleg|overleggen|bespreek|bespreken|bel|bellen|meld|melden|reageer|reageren|ga|gaan|pak|pakken|"
        "neem|nemen|probeer|proberen|informeer|bevestig|bevestigen|schrijf|werk|werken|verwacht|verwachten|zoek|duik",
        "pick": "rood|blauw|groen|geel|zwart|wit|grijs|paars|oranje|roze|bruin|rode|blauwe|groene|gele|zwarte|witte|grijze|paarse|bruine|"
        "eerste|tweede|derde|vierde|linker|linkse|rechter|rechtse|kleine|grote|dure|goedkope|versie|variant|optie|ontwerp",
        "tail": "goed|dank|bedankt|dankjewel|dankuwel|thanks|merci|je|wel|u|jullie|dan|hoor|joh|zo|doen|we|wij|ik|ga|gaan|komt|in|"
        "orde|voor|elkaar|begrepen|duidelijk|top|prima|ok|oke|super|fijn|helder|allemaal|helemaal|ontvangen|genoteerd|tot|snel|"
        "straks|later|het|de|mail|reactie|info|informatie|bericht|moeite|alles|kijk|ernaar|weet|eraan|zal|regel|pak|op|aan|kijken|"
        "regelen|laat|weten|nog|even|is|er|naar|terug|kom|herinnering|hartelijk|weer|gedaan|doe|,",
        "own": "stuur|sturen|stuurt|mail|mailen|upload|uploaden|regel|regelen|bekijk|bekijken|check|checken|controleer|"
        "controleren|antwoord|antwoorden|meld|melden|reageer|reageren|overleg|overleggen|bespreek|bespreken|bel|bellen|"
        "informeer|bevestig|bevestigen|duik",
        "trade": "lever|leveren|maak|maken|betaal|betalen|teken|tekenen|geef|geven|bezorg|zet|zetten|doe|doen|vul|vullen|rond|"
        "ronden|kijk|kijken|lees|lezen|kom|komen|laat|laten|vraag|vragen|ga|gaan|pak|pakken|neem|nemen|schrijf|zorg|"
        "zorgen|verwacht|verwachten|zoek",
        "soon": "straks|vandaag|vanmiddag|vanavond|vannacht|morgen|morgenochtend|morgenmiddag|morgenavond|overmorgen|dadelijk|"
        "zometeen|snel|spoedig|later|meteen|direct|binnenkort|zsm|asap|komende|uiterlijk|maandag|dinsdag|woensdag|donderdag|"
        "vrijdag|zaterdag|zondag",
        "time": "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|overmorgen|week|weken|maand|weekend|vakantie|"
        "zomer|kerst|pasen|feestdagen|jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
        "december|eind|begin|deadline",
        "study": "bespreken|overleggen|navragen|checken|kijken|nakijken|bekijken|lezen|doorlezen|nalezen|nadenken|afstemmen|"
        "uitzoeken|regelen|rechtzetten|voorleggen|controleren|doornemen|beslissen|besluiten|nagaan|inlezen|rondvragen|afwachten",
        "to": "sturen|leveren|mailen|maken|regelen|betalen|tekenen|uploaden|geven|zorgen|doen|invullen|afronden|kijken|"
        "bekijken|checken|controleren|lezen|antwoorden|komen|laten|vragen|overleggen|bespreken|bellen|melden|reageren|"
        "nakijken|opsturen|toesturen|doorsturen|aanleveren|terugkomen|terugsturen|uitzoeken|hebben|krijgen|bevestigen|"
        "opleveren|weten|nemen|proberen|afmaken|aanvullen|schrijven|oppakken|navragen|beantwoorden|zien|versturen|klaar",
        "sent": "gestuurd|verstuurd|verzonden|gemaild|geupload|betaald|overgemaakt|getekend|ondertekend|toegevoegd|"
        "bijgevoegd|opgestuurd|toegestuurd|geleverd|aangeleverd|ingevuld|gezet|gedeeld|voldaan|gedaan|geregeld|"
        "afgerond|teruggestuurd|ingediend|bezorgd|klaargezet|geplaatst|ingeleverd|aangepast|verwerkt|doorgegeven|opgeleverd|nagestuurd|"
        "teruggemaild|teruggezonden|teruggebracht|geretourneerd",
        "tell": "sturen|mailen|laten|geven|zeggen|vertellen|bevestigen|uitleggen|doorgeven|aangeven|bellen|antwoorden|"
        "delen|toelichten|verduidelijken|reageren|opsturen|toesturen|doorsturen|aanleveren|terugsturen|ondertekenen|"
        "tekenen|invullen|controleren|nakijken|helpen|kijken|informeren|aanpassen|maken|sturen|melden|weten",
        "command": "stuur|stuurt|mail|laat|laten|geef|geeft|zeg|vertel|bevestig|bevestigt|leg|bel|belt|antwoord|deel|licht|"
        "reageer|help",
        "ask": "wat|welke|welk|wanneer|waar|wie|hoe|waarom|of|hoeveel|waarvoor|waarmee|waaraan|waarop|waarheen",
        "lawyer": "advocaat|advocaten|advocate|jurist|juristen|raadsman|advocatenkantoor",
        "bill": "factuur|facturen|rekening|bedrag|vordering|nota|claim|aanmaning|kosten|factuurbedrag|declaratie",
    },
    phrases={
        Mark.GREETING: """
            < hoi|hallo|hi|hey|geachte|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|ha
            < beste|lieve|dag|heer|heren .. ,
            < beste|lieve|dag mevrouw|meneer|mw|dhr|dames|heren|heer|allen|allemaal|collega|collega's|team|mensen|iedereen
            < dag >
            < goede morgen|middag|dag|avond
        """,
        Mark.SIGN_OFF: """
            < [met|hartelijke|vriendelijke|veel|de|lieve|warme] [vriendelijke|hartelijke|beste|sportieve|collegiale] groet|groeten|groetjes|gr ~ >
            < mvg|hgr|vrgr|groetjes|gr|hoogachtend ~ >
            < tot snel|dan|morgen|gauw|ziens >
            < verzonden|verstuurd vanaf|vanuit ~ >
            < fijne|fijn|prettige|goed|goede dag|weekend|avond|middag ~ >
        """,
        Mark.COURTESY: """
            dank|bedankt|dankjewel|merci [je|u|wel|jullie] [wel] voor de|je|jullie|het|uw [vriendelijke] herinnering|reminder|seintje
            [ik|we|wij] hoop|hopen|hopelijk dat|gaat|is|heb|hebben [het|alles|jullie|je|u] ~ goed|wel
            [ik|we|wij] hoop|hopen|hopelijk [dat] [je|jullie|u|heb|hebben] ~ weekend|vakantie|dagen|week|gehad ~ >
            [ik|we] hoop|hopen|hopelijk [dat] [dit|het|dat|is|helpt|lukt] dit|het|dat|helpt|lukt|is|zo ~ >
            hoe gaat het|is [met|ermee] [je|jou|jullie|u|het]
            hoe is|gaat het|'t [met|ermee] [je|jou|jullie|u]
            alles goed [met|daar|bij] [je|jullie|u|jou] >
            mocht|mochten je|jullie|u|er [nog] [vragen|verdere|iets] ~ ~ >
            als|indien|heb|heeft|hebben [je|jullie|u|er] [nog] [verdere|meer|andere|iets] vragen|nodig|onduidelijk ~ ~ >
            [laat] [het] [me|ons|mij] [gerust|maar] weten als|mocht|indien [je|jullie|u|er] ~ vragen|nodig|onduidelijk|hebt|hebben|is ~ >
            neem|neemt [dan] gerust contact ~ ~ >
            bel|mail|laat|vraag|stel [het|dan|me|ons] gerust ~ ~ >
            bij vragen|onduidelijkheden|problemen ~ >
            aarzel|schroom niet [,] >
            aarzel|schroom niet [om] [me|mij|ons|hierover] [te|contact|even] [te|contact|even|op] bellen|mailen|contacteren|vragen|schrijven|nemen|melden|laten|zeggen|stellen|vraag|bel|mail|reageren ~ ~ >
            aarzel|schroom niet [om] [me|mij|ons] [even] [te] contact ~ ~ >
            [alvast] [een|hele] [hele] fijne|fijn|prettige|prettig|goed|mooi|mooie|gezellige dag|dagen|weekend|avond|middag|week|vakantie|zomer|zondag [nog|verder|alvast|toegewenst]
            alvast bedankt|dank|dankjewel [voor|namens] [de|je|uw|het] [moeite|medewerking|begrip|reactie] >
            bedankt|dank voor [je|uw|jullie|het|de] begrip|geduld
            excuses|sorry|excuus|pardon [voor|dat|mijn|onze|de|het] [de|het|mijn|onze|late|trage] ~ reactie|stilte|vertraging|ongemak|antwoord|wachten
            [ik|we|wij] kijk|kijken|zie|zien [er] [naar] uit naar|om|naar ~ samenwerking|gesprek|afspraak|ontmoeting ~
            toch >
            he >
        """,
        Mark.OBJECTION: objection.NL,
        Mark.ASK: """
            < [en|maar] [,] wie|wat|waar|wanneer|hoe|waarom is|zijn|hebben|heeft|kan|kunnen|moet|moeten|wordt|doen|staat|zit|gaat ~
            zou|zouden|wil|wilt|willen je|u|jij|jullie ~
            < kun|kunt|kunnen|kan|mag|mogen|zullen je|u|jij|jullie|ik|we|wij
            ,|en|maar kun|kunt|kunnen|kan je|u|jij|jullie
            {command} {me} [even|alsjeblieft|alstublieft|svp|aub|snel|dan|ook|nog|graag|zo] weten|{ask}|de|het|een|je|uw|jullie|door|op|terug ~
            {command} [aub|alsjeblieft|alstublieft|svp|het|dit|even] [even|aan|mij|me|ons] {me} [even|snel] weten ~
            {command} even {ask}|weten|door|of
            laat|laten [het] [mij|me|ons] [even|dan|snel|ook|svp|graag] weten [,] {ask}|wanneer|je|hoe ~
            {command} [nog] [de|het|een|je|uw|jullie] ~ alsjeblieft|aub|alstublieft|svp
            < [hoi|dag|,] [,] {command} [nog] [de|het|een|je|uw|jullie|mij|ons] ~ toe|op|door|terug
            graag je|uw|jullie|ontvangen|ontvang|horen|hoor|nog|vernemen|reactie|akkoord|voor|uiterlijk|zo|bevestiging|feedback
            [ik|we|wij|zouden|zou|wij] graag ontvangen|ontvang|hoor|horen|willen|wil|vernemen|verneem|weten|zien|krijgen|krijg ~
            {we} hoor|horen|ontvang|ontvangen|verneem|vernemen graag ~
            ontvang|ontvangen ik|we|wij [nog|eerst|daarom|dus] graag [nog|eerst|van] ~
            < krijgen|krijg|ontvangen|ontvang we|wij|ik ... van {you} , ~
            hoor|horen|verneem|vernemen ik|we|wij [nog|eerst] graag [nog|eerst|even|van] [u|je|jullie] [,] of|{ask} ~
            gelieve {me} ~ {tell}
            gelieve ~ te ~
            [we|wij|ik] verzoek|verzoeken u|je|jullie ~
            niet [helemaal|geheel|precies|echt|zeker|goed] duidelijk|helder {ask}
            {we} weet|weten|begrijp|begrijpen|snap|snappen [het|dit|alleen|nog] niet [goed|precies|helemaal|echt] {ask} ~
            {we} begrijp|begrijpen|snap|snappen [het|dit|de|je|uw] ~ niet
            {we} vraag|vragen|vroeg|vroegen me|mij|ons [nog|af] [af] {ask}|af
            {we} heb|hebben|had|hadden [nog|wel|een|alleen|even] [een|twee|paar|wat|enkele] [kleine|korte|paar|laatste|andere] vraag|vragen|vraagje|vraagjes
            [nog|even] [een] [korte|kleine] vraag|vraagje , ~
            {we} heb|hebben [nog|ook|daarvoor|alleen|dringend|dan|de|het|een|je|uw|jullie|van|hier] ~ nodig
            heb|hebben {we} [nog|ook|daarvoor|alleen|dringend|dan|de|het|een|je|uw|jullie|van] ~ nodig
            {we} mis|missen|mist [nog|alleen|ook] [nog] de|het|je|uw|jullie|een|enkele|van ~
            ontbreekt|ontbreken [nog|alleen|mij|ons|ook] ~
            {we} wacht|wachten [nog|steeds|met|sinds] [steeds|smart] op {your}|de|het|een ~
            wacht|wachten {we} [nog] [steeds] op {your}|de|het|een
            in afwachting van {your}|de|het|een
            [ik|we] zie|zien {your} reactie|feedback|akkoord|antwoord|opmerkingen|bevestiging ~
            [ik|we] kijk|kijken|zie|zien [er] uit naar {your}|de|een reactie|feedback|akkoord|antwoord|opmerkingen
            {we} heb|hebben nog|helaas|steeds [steeds] geen ~
            {we} heb|hebben geen reactie|antwoord|bericht|bestanden|mail|terugkoppeling ~
            {we} heb|hebben [nog|helaas] [steeds] niets [van] je|jou|jullie|u|gehoord|ontvangen|gekregen
            zou|zouden [het] fijn|mooi|prettig|super|handig|goed [zijn|vinden] ~
            {we} zou|zouden|wil|willen [het|graag|je|u|jullie|nog] [graag|willen] ~ weten|ontvangen|horen|vragen|verzoeken|herinneren
            deadline|uiterste|termijn is|blijft|inleverdatum ~
            [korte|kleine|vriendelijke|een] herinnering >
            < [even] [een] [korte|kleine|vriendelijke] herinnering , ~
            enig|al nieuws|update
            wat vind|vinden|vindt ~ >
            {ask} heb|hebben|heeft|is|moet|moeten|wil|willen|kan je|jullie|u|ik|we|het|de ~ >
        """,
        Mark.REVIEW: """
            ter goedkeuring|controle|ondertekening|beoordeling|akkoord|review|accordering
            voor {your} goedkeuring|akkoord|controle|handtekening|feedback|bevestiging
        """,
        Mark.ORDER: """
            graag [een|de|het|nog|alleen|ook|dit|deze|die|bij|wel|onze] ... gebruiken|weghalen|aanpassen|veranderen|vervangen|verwijderen|toevoegen|wijzigen|weglaten|corrigeren|schrappen|verplaatsen|maken|houden|laten|ondertekenen|tekenen|sturen|invullen|controleren|betalen|terugsturen|opsturen|bevestigen|aanleveren|retour|reageren|kiezen|beslissen|nakijken|uploaden|doorgeven
            gebruik|gebruikt|verander|vervang|verwijder|haal|pas|voeg|wijzig|schrap|zet|maak|teken|onderteken|vul|controleer|kies|betaal|bekijk|kijk|beslis|upload|lees [svp|aub|alsjeblieft|alstublieft|graag|het|de|een|deze|dit|die|maar|ook|liever|even|je|uw|jullie|er] ~ aub|svp|alsjeblieft|alstublieft|graag|aan|weg|toe|door|in|liever|af|groen|blauw|na
            < [ja|nee] [,] druk|maak|neem|pak|begin|start|bestel|plaats|publiceer|stuur|zet|laat|ga|doe|kies|gebruik|verander|vervang|verwijder|haal|schrap|houd|boek maar ~
            < gebruik|verander|vervang|verwijder|haal|pas|voeg|wijzig|schrap|zet|onderteken|controleer|kies het|de|een|deze|dit|die|liever|maar ~
            voor|uiterlijk ~ graag|aub|svp|alstublieft|alsjeblieft >
            {we} zou|zouden|wil|willen [het|graag|de|liever] liever ~
            {we} hebben|heb liever ~
        """,
        Mark.MORE_TIME: """
            {we} heb|hebben [echt|helaas|zeker] nog ~ tijd|dagen|dag|week|weken|tot ~ nodig
            mag|mogen|kan|kunnen|zou|zouden|zullen {we} [dit|het|de|je|jullie|misschien] ~ tot|tijd|uitstel|dagen|week|uiterlijk|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen
            kun|kunt|kunnen|wil|wilt|kan je|u|jullie [nog] {me} [nog] ~ tijd|uitstel
            kun|kunt|kunnen|wil|wilt|kan je|u|jullie ... tot|dagen|week ... geven|laten|wachten
            geef|geeft {me} [nog] [even|tot|een|twee|wat|tijd|meer]
            geef|geeft|geven je|u|jullie {me} [nog] [even] tot|tijd|twee|een|meer ~
            {we} heb|hebben [nog] [iets|wat|een] ~ tijd|dagen|week|tot nodig
            meer|extra tijd
            is|zou|lukt|past het|maandag|dinsdag|woensdag|donderdag|vrijdag [ook] [goed|ok|oke|mogelijk|prima] als|om|ook
            nog even|wat geduld|tijd
        """,
        Mark.CHECK: """
            < [maar|hm|oh] had|heb|hadden|hebben ik|we|wij [je|jullie|u|dat|die|dit|het] ~ niet|al ~ {sent}
            {we} dacht|dachten [dat] ~ {sent}
            < [is|lukt|past|kan] [dat|dit|het] goed|ok|oke|akkoord|zo [voor|zo] [je|jou|jullie|u] >
            < [past|lukt|schikt] dat|dit [zo|voor|je|u] [je|jou|jullie|u] >
            < [sorry|helaas|nee] [,] dat|dit|het gaat|kan|lukt|zal [ons] [helaas|jammer|genoeg] niet [lukken|door|gaan] [,] dan ~
            < [sorry|helaas|nee] [,] dat|dit|het gaat|kan|lukt|zal [ons] [helaas|jammer|genoeg] niet [lukken|door|gaan] >
            hoor graag of|als dat|dit|het ~ goed|lukt|past|akkoord|ok ~
        """,
        Mark.HERE: """
            betaling|overboeking ~ deur|uit|eruit|gedaan|overgemaakt
            < hierbij|bij deze|dezen ~
            bijgaand|hierbij|bijgevoegd|ingesloten|aangehecht [de|het|een|mijn|onze|alvast|vind|vindt|vinden|stuur|sturen|nogmaals|ook|nog|,|alle|dan] ~
            in|als [de] bijlage|bijlagen|attachment|bijlages
            zie bijlage|bijlagen|onder|onderstaand
            {we} heb|hebben [het|de|je|u|jullie|net|zojuist|gisteren|alles|alle|alvast|al] ... {sent}
            heb|hebben {we} [het|de|je|u|jullie|net|gisteren|alles] ... {sent}
            is|zijn|werd [al|net|zojuist|gisteren|vanochtend|vandaag|vanmorgen|reeds|inmiddels] ... {sent}
            {we} stuur|sturen|mail [je|u|jullie|hem|ze|het|hierbij|de] [de|het|hierbij|hem] [hierbij|bij|mee|bijgaand] hierbij|mee|bijgaand|bijgevoegd
            < hier [is|zijn|heb|hebben|komt|komen|alvast|nogmaals|ook|dan|nog] de|het|een|onze|mijn|is|zijn|komt|komen|heb|hebben|alle|ook
            < hier , ~
            hier is|zijn de|het|een|onze|mijn|alle
            staan|staat|vind|vindt|vinden [nu|sinds|al|inmiddels|je|u|jullie|gisteren|vanochtend] ~ dropbox|drive|cloud|server|map|wetransfer|mailbox|sharepoint|bijlage|post
            < §link
            < [de|link] [link] , §link
            < gedaan|verstuurd|betaald|getekend|gestuurd|geregeld|geupload [,|net|al|vandaag] ~ >
            op de post|bus
        """,
        Mark.DECIDED: """
            < [,] nee [,] dank|bedankt|dankje ~
            akkoord|goedgekeurd|geaccepteerd|bevestigd|afgekeurd|afgewezen|fiat|afgesproken ~
            goedkeuring [gegeven|hierbij|voor] ~
            kunnen|kun|mag|mogen|kunt jullie|je|u [nu|dan|er|ermee|zo|hiermee|gewoon] ~ start|beginnen|starten|verder|publiceren|doorgaan|live|drukken|aan|online
            ga|gaat|gaan [maar|er] [je|gang] [gang|mee] door|gang|aan|verder ~
            ziet|zien|klinkt er|goed|prima [heel|erg|allemaal|echt] [goed|mooi|prima|top|netjes|super|uit] ~
            het|dat|dit|alles|zo|die|deze|betreft|ontwerp|versie|teksten is|zijn|was [voor|allemaal|helemaal|zo|heel|erg|wat|mij|ons|het] [ons|mij|zo] [helemaal|zo] goed|prima|akkoord|oke|ok|perfect|mooi|juist|correct|top|in|fijn [orde]
            prima|goed|perfect|akkoord|top|mooi zo
            past|passen|bevalt [zo|prima|goed|ons|mij|helemaal] ~
            vind|vinden {we}|ik|wij [het|de|dit|heel|erg|ook] [heel|erg] mooi|goed|prima|leuk|top|fijn|niet|te ~
            {we} vind|vinden [het|de|dit|die] ~ mooi|goed|prima|leuk|top|fijn|niet|duur|groot|donker
            {we} kies|kiezen|kiest|nemen|neem|opteren|houden|houd [dan|toch|liever|het] voor|met|de|het|bij|versie|optie|variant|voorstel|ontwerp|nummer
            {we} gaan|ga [dan|toch|liever] voor|met
            kiezen|kies|nemen {we} voor|voor|de|het
            voorkeur voor|gaat ~
            [hebben|heb|is|zijn] besloten|gekozen ~
            {we} wil|willen|hoeven|hoef|gaan|ga|vind|vinden [het|de|dit|er|die|dat|hier] ~ niet|geen
            willen|wil|hoeven {we} [niet|geen]
            {we} zijn|ben [het|er] [er] [niet|helemaal|heel|erg|zeer] [mee|erg] [blij|tevreden|eens|akkoord|enthousiast] tevreden|eens|akkoord|enthousiast|blij
            geen|zonder [verdere|andere|extra|meer] wijzigingen|aanpassingen|opmerkingen|correcties|bezwaar|bezwaren|veranderingen|wijziging
            niets [meer] [aan] [te|op] veranderen|wijzigen|toevoegen|merken|aanpassen
            nog|steeds niet|niks|niets wat|zoals|mooi|goed|scherp|recht|tevreden|aangepast|gewijzigd|veranderd|verbeterd|opgelost|hersteld|verwerkt
            fout|fouten|typfout|verkeerde|oude ~ nog steeds|altijd
            klinkt|oogt|voelt|leest [nog|wat|een|erg|heel|te|zo|mij|nogal|toch] [beetje] raar|vreemd|gek|stijf|saai|flets|hard|droog|onaf|lomp|stroef|kil
            , [en|maar] ja [,] doen|graag|akkoord|prima|goed|ok|oke >
            zijn we|wij eruit
            {we} gaan het [zo|wel|gewoon|toch|anders|nu] doen >
            {we} gaan het [zo|wel|gewoon|toch|anders|nu] doen ,|met|in|zonder
            ga|gaan {we} [dan|toch|liever] voor|akkoord
            {we} zijn eruit
            het|dat wordt|worden [toch|dus|voor|ons] [de|het|die|voor] [de] {pick} ~
            {pick} blijft|blijven [dus|zo|gewoon|maar] >
            te duur|groot|klein|donker|licht|lang|laat|druk
            annuleren|annuleer|opzeggen|zeggen|afzeggen|zien ~ op|af|annuleren|afzeggen
            niet verder ~
            groen licht
            < [de|het|optie|versie|variant] [optie|versie|variant] a|b|c|1|2|3|blauwe|rode|groene|eerste|tweede|derde|laatste ~ >
            doe maar
        """,
        Mark.YES: """
            < is goed|prima|akkoord
            < [ah|nou|ok|oh|hallo] [,] ja|nee|jazeker|zeker|precies|inderdaad|klopt|juist|jawel|jep|nope
        """,
        Mark.FACT: """
            de|het|onze|ons|mijn ~ is|zijn|luidt|moet|moeten|was|wordt
            het|dat|dit is|zijn|wordt|was
            er is|zijn
            {we} hebben|zijn|gebruiken|willen ~
        """,
        Mark.ASIDE: """
            < de|onze|jullie tentoonstelling|beurs|expositie|seizoen loopt|duurt van|tot|nog ~
            < trouwens ~
            < overigens ~
            < ter info ~
            < [even|alleen] zodat|dat u|je|jullie het weet|weten ~
        """,
        Mark.REST: """
            rest|overige|andere|anderen|restant|overigen|ontbrekende ~ volgt|volgen|stuur|sturen|later|krijg|krijgen|straks|eraan|{soon}
            rest|overige|andere|anderen|restant|overigen|ontbrekende ~ komt|komen [nog|ook|dan|er|pas|zo] ook|nog|dan|zodra|volgende|eind|begin
            rest|overige|andere|anderen|restant|overigen|ontbrekende ~ komt|komen [nog|ook|dan] >
            volgt|volgen nog|later|morgen|zsm|maandag|dinsdag|woensdag|donderdag|vrijdag|zo|volgende|snel|apart|uiterlijk|eind|begin|komende|deze|voor|tegen|rond|over|straks|binnenkort|spoedig
            volgt|volgen [dan|daarna|ook|er|nog] >
            volgt|volgen [dan|ook] zodra|als|,
            stuur|sturen|lever {we} [de|het] ~ rest|overige|na
            eerste deel|gedeelte|helft|batch ~ hierbij|bijlage|bijgevoegd|alvast|klaar|verstuurd|gestuurd|onderweg|binnen|af
            hierbij|bijgevoegd|bijgaand|alvast|hier [is|het|de|een|al] [het|de|een] eerste deel|gedeelte|helft|batch
            hierbij|bijgevoegd|bijgaand|alvast|hier|vast [is|het|de|een|al] [het|de|een] deel van
            gedeeltelijk|deels klaar|af|binnen|ingevuld|gestuurd|compleet
            hierbij|hier|bijgevoegd|bijgaand|stuur|sturen|bijlage|heb|hebben|{we} ~ alvast
            alvast hierbij|bijgevoegd|bijgaand|{we}
            hierbij|bijgevoegd|bijgaand|stuur|sturen ~ vast
        """,
        Mark.FUTURE: waiting_nl.FUTURE,
        Mark.PENDING: waiting_nl.PENDING,
        Mark.STUDY: waiting_nl.STUDY,
        Mark.HEARD: """
            dank|bedankt|dankjewel|dankuwel|thanks|merci|dankje|thx
            < .. ontvangen|genoteerd|begrepen|gezien|gelezen|binnengekomen|doorgekregen >
            < .. ontvangen|genoteerd|begrepen|gezien|gelezen|binnengekomen|doorgekregen ,|en|dank|bedankt|dankjewel|dankuwel|hoor|waarvoor|waarvan
            < [alles|dat|het|ok|oke|ja|,|dit|dank] [,] [is|het] [nu|me|mij|ons|helemaal] helder [,|dank|bedankt|dankjewel|hoor|nu|zo] [dank|bedankt|je] [wel] >
            {we} heb|hebben|had|hadden ... begrepen|binnengekregen
            {we} heb|hebben [het|je|uw|jullie|de] ~ ontvangen|gezien|gelezen|genoteerd|doorgestuurd|doorgezet
            doorgestuurd|doorgezet|doorgespeeld|doorgeleid|voorgelegd [aan|naar|,] ~
            < ok|oke|okay|prima|top|goed|perfect|helder|super|fijn|mooi|duidelijk|begrepen|is|komt [,] [{tail}] [{tail}] [,] [{tail}] [{tail}] [{tail}] [{tail}] >
            < [nee|ok|oke|ja|prima|goed|natuurlijk|is|,|helemaal] [,] geen probleem|dank|punt|zorgen|haast [hoor|joh|allemaal] >
            < [nee|ok|oke|ja|prima|goed|natuurlijk|is|,|helemaal] [,] geen probleem|dank|punt|zorgen|haast [hoor|joh] ,
            gereageerd op
            voor|bij|je|jullie|uw|op [de|je|jullie|uw|deze|die] herinnering|reminder
        """,
        Mark.CLOSING: """
            zijn|hebben we [nu|dan] compleet|rond|klaar|alles >
            ter info|informatie|kennisgeving
            fyi
            {you} hoeft|hoef|hoeven [hier|hierop|niet|niets|verder|er] ~ [reageren|doen|antwoorden] ~
            hoeft|hoef|hoeven {you} [hier|hierop|er|niet|niets|verder] ~
            geen|niet [reactie|antwoord|actie|verdere] [actie] nodig|vereist|noodzakelijk ~
            {we} hebben|heb [nu|zo|dan|hiermee] alles ~
            hebben|heb {we} [nu|hiermee] alles ~
            alles in|compleet|goed|duidelijk|geregeld|rond|helder|binnen|afgerond ~
            dat was|is alles|het ~
            dossier|ticket|onderwerp|zaak|project [is|hiermee|nu] gesloten|afgerond|afgehandeld
            < hiermee|daarmee|hierbij is|zijn|sluiten|ronden [wij|we|ik] het|de|dit|deze|uw|jullie|ons dossier|project|opdracht|zaak|traject|klus .. afgesloten|afgerond|af|afgehandeld >
            < [perfect|super|top|prima|mooi|fijn|helemaal|geweldig|ontvangen|goed|alles] [,|goed|duidelijk] [,] dank|bedankt|dankjewel|hartelijk [je|u|jullie|wel|allemaal|dank|bedankt] [wel] [voor] [alles|hulp] >
            bedankt|dank [je|u] voor [alles|de|je|het] alles|hulp|samenwerking|fijne|prettige ~ >
        """,
    },
)
