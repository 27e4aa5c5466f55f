"""Dutch phrases by which an answer or a request is known."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection

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
        "to": "sturen|leveren|mailen|maken|regelen|betalen|tekenen|uploaden|geven|zorgen|doen|invullen|afronden|kijken|"
        "bekijken|checken|controleren|lezen|antwoorden|komen|laten|vragen|overleggen|bespreken|bellen|melden|reageren|"
        "nakijken|opsturen|toesturen|doorsturen|aanleveren|terugkomen|terugsturen|uitzoeken|hebben|krijgen|bevestigen|"
        "opleveren|weten|nemen|proberen|afmaken|aanvullen|schrijven|oppakken|navragen|beantwoorden|zien|versturen|klaar",
        "sent": "gestuurd|verstuurd|verzonden|gemaild|geupload|betaald|overgemaakt|getekend|ondertekend|toegevoegd|"
        "bijgevoegd|opgestuurd|toegestuurd|geleverd|aangeleverd|ingevuld|gezet|gedeeld|voldaan|gedaan|geregeld|"
        "afgerond|teruggestuurd|ingediend|bezorgd|klaargezet|geplaatst|ingeleverd|aangepast|verwerkt|doorgegeven|opgeleverd|nagestuurd",
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
            < hoi|hallo|hi|hey|beste|geachte|lieve|dag|goedemorgen|goedemiddag|goedenavond|goedendag|goeiemorgen|ha|heer
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
            neem|neemt|bel|mail|laat|vraag|stel [het|dan|me|ons] gerust ~ ~ >
            bij vragen|onduidelijkheden|problemen ~ >
            aarzel|schroom niet ~ ~ >
            fijne|fijn|prettige|prettig|goed|mooi|mooie dag|weekend|avond|middag|week|vakantie [nog|verder|alvast|toegewenst]
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
            {command} {me} [even|alsjeblieft|a.u.b|alstublieft|svp|aub|snel|dan|ook|nog|graag|zo] weten|{ask}|de|het|een|je|uw|jullie|door|op|terug ~
            {command} [a.u.b|aub|alsjeblieft|alstublieft|svp|het|dit|even] [even|aan|mij|me|ons] {me} [even|snel|a.u.b] weten ~
            {command} even {ask}|weten|door|of
            laat|laten [het] [mij|me|ons] [even|dan|snel|ook|svp|graag] weten [,] {ask}|wanneer|je|hoe ~
            {command} [nog] [de|het|een|je|uw|jullie] ~ alsjeblieft|aub|alstublieft|svp
            < [hoi|dag|,] [,] {command} [nog] [de|het|een|je|uw|jullie|mij|ons] ~ toe|op|door|terug
            graag je|uw|jullie|ontvangen|ontvang|horen|hoor|nog|vernemen|reactie|akkoord|voor|uiterlijk|zo|bevestiging|feedback
            [ik|we|wij|zouden|zou|wij] graag ontvangen|ontvang|hoor|horen|willen|wil|vernemen|verneem|weten|zien|krijgen|krijg ~
            {we} hoor|horen|ontvang|ontvangen|verneem|vernemen graag ~
            gelieve {me} ~ {tell}
            gelieve ~ te ~
            [we|wij|ik] verzoek|verzoeken u|je|jullie ~
            is|zijn|blijft|mij|me|ons [het|me|mij|ons] [ons|mij|me] [nog] niet [helemaal|geheel|echt] duidelijk|helder {ask}|of ~
            niet [helemaal|geheel|precies|echt|zeker|goed] duidelijk|helder {ask}
            onduidelijk {ask}
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
            gebruik|gebruikt|verander|vervang|verwijder|haal|pas|voeg|wijzig|schrap|zet|maak|teken|onderteken|vul|controleer|kies|betaal|bekijk|kijk|beslis|upload|lees [svp|a.u.b|aub|alsjeblieft|alstublieft|graag|het|de|een|deze|dit|die|maar|ook|liever|even|je|uw|jullie|er] ~ aub|svp|alsjeblieft|alstublieft|graag|aan|weg|toe|door|in|liever|af|groen|blauw|na
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
            < ok|oke|goed|akkoord [zo] >
            hoor graag of|als dat|dit|het ~ goed|lukt|past|akkoord|ok ~
        """,
        Mark.HERE: """
            betaling|overboeking ~ deur|uit|gedaan|overgemaakt
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
            {we} kies|kiezen|kiest|nemen|neem|opteren|houden|houd [dan|toch|liever|het] voor|met|de|het|bij
            {we} gaan|ga [dan|toch|liever] voor|met
            kiezen|kies|nemen {we} voor|voor|de|het
            voorkeur voor|gaat ~
            [hebben|heb|is|zijn] besloten|gekozen ~
            {we} wil|willen|hoeven|hoef|gaan|ga|vind|vinden [het|de|dit|er|die|dat|hier] ~ niet|geen
            willen|wil|hoeven {we} [niet|geen]
            {we} zijn|ben [het|er] [er] [niet|helemaal|heel|erg|zeer] [mee|erg] [blij|tevreden|eens|akkoord|enthousiast] tevreden|eens|akkoord|enthousiast|blij
            geen|zonder [verdere|andere|extra|meer] wijzigingen|aanpassingen|opmerkingen|correcties|bezwaar|bezwaren|veranderingen|wijziging
            niets [meer] [aan] [te|op] veranderen|wijzigen|toevoegen|merken|aanpassen
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
            < trouwens ~
            < overigens ~
            < ter info ~
        """,
        Mark.REST: """
            rest|overige|andere|anderen|restant|overigen|ontbrekende ~ volgt|volgen|komt|komen|stuur|sturen|later|krijg|krijgen|nog|maandag|dinsdag|woensdag|donderdag|vrijdag|morgen
            volgt|volgen [nog|later|morgen|zsm|maandag|dinsdag|woensdag|donderdag|vrijdag|zo|volgende|snel|apart|in|uiterlijk|dan|eind|begin|komende|deze|daarna] ~
            stuur|sturen|lever {we} [de|het] ~ rest|overige|na
            eerste deel|gedeelte|helft|batch
            deel van|de
            gedeeltelijk|deels|alvast|vast
            voorlopig|voor nu
            [nog] ontbreekt|ontbreken nog ~
        """,
        Mark.FUTURE: """
            {we} {will} ... {to}
            {will} {we} ... {to}
            {we} {now} ~
            {now} {we} ~
            < [ok|oke|ja|prima|goed] [,] {now} [ik] ~ >
            {we} kan|kunnen|moet|moeten|wil|willen|hoop|hopen|probeer|proberen|verwacht|verwachten|denk ~ {to}
            hoop|hopen|probeer|proberen {we} ~ {to}
            {you} krijgt|krijg|krijgen|ontvangt|ontvangen|hebt|hoort|hoor|heeft ~
            krijg|krijgt|krijgen|ontvang|ontvangt|heb|hebt|hoor|hoort {you} ~
            komt|komen|is|zijn|staat|staan [er|dan|het|alles|de|nog|uiterlijk|zo|weer] ~ morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|week|klaar|eraan|snel|uiterlijk|zsm|aan
            wordt|worden [aan] ~ gewerkt|geregeld|opgepakt
            komt|kom|komen [ik|we|wij] er|hier op|aan|terug|nog
            komt|kom|komen [ik|we|wij] [er] [op] terug|eraan|goed
            uiterlijk morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|eind|volgende
            [hou|houd|houden] {you} op de hoogte
            [ga|ben] [er] [mee|ermee] aan de slag|mee|gang
            zo snel|spoedig mogelijk
            zsm
            mee bezig
        """,
        Mark.PENDING: """
            wacht|wachten [zelf|ook|nog] [ook|zelf|nog] op ~
            geen idee ~
            niet voor|eerder ~
            voor ~ niet|onmogelijk ~
            nog niet [aan|toe|naar|gelukt|gekeken|af|klaar|besloten|gezien|bekeken|ontvangen|kunnen|gelezen|compleet|helemaal|gedaan|zover] ~
            nog geen [tijd|gelegenheid|besluit|beslissing|kans|moment] ~
            niet aan toegekomen
            geen tijd ~
            {we} [zijn|ben|er] [zijn|ben|er|het|dit|nog|intern] ~ gesprek|bespreken|overleg|overleggen|bekijken|beoordelen|nadenken|bezig|lezen|bestuderen|wachten
            is|zijn|zijn [het|er|de|dit|nog|momenteel|nu] ~ aan het lezen|bekijken|bespreken|beoordelen|bestuderen|controleren
            ligt|staat [nog|nu|hoog] op|bij {our}|de|het ~ lijst|lijstje|agenda|directie|juridische|afdeling|bureau|planning|administratie|jurist|advocaat|baas|collega
            [op] mijn|ons|onze|de lijst|lijstje|agenda|planning|todo
            moet|moeten|wil|willen {we} [het|dit|dat|nog|eerst|even] ~ nog|eerst|intern|overleggen|bespreken|navragen|checken ~
            {we} moet|moeten|wil|willen [het|dit|dat|nog|eerst|even] ~ nog|eerst|intern|overleggen|bespreken|navragen|checken ~
            zodra ~
            {we} wacht|wachten [nog|zelf|ook|zelf] op {our}|intern*|directie|goedkeuring|akkoord ~
            is|heb|hebben|zijn|het|zo|erg|heel|te|ontzettend|behoorlijk|nogal|wat|beetje druk
            druk met|hier|op|momenteel|,
            druk >
            drukke|drukte|hectisch|hectische|ziek|onderweg|bomvol|ondergesneeuwd|chaos
            vergeten|ontschoten|geschoten
            duurt nog|even|iets ~
        """,
        Mark.STUDY: """
            {we} [ga|gaan|zal|zullen|moet|moeten|wil] ... bespreken|overleggen|bekijken|lezen|checken|controleren|navragen|kijken|vragen|nakijken
            {we} bekijk|lees|check|overleg|bespreek|vraag|controleer ~
            {we} kijk|kijken [er|ernaar|hier|dit|even] ~
            ga|gaan|zal|zullen {we} ... bespreken|overleggen|bekijken|lezen|checken|controleren|navragen|kijken|vragen|nakijken
        """,
        Mark.HEARD: """
            dank|bedankt|dankjewel|dankuwel|thanks|merci|dankje|thx
            ontvangen|genoteerd|begrepen|gezien|gelezen|helder|binnengekomen|doorgekregen
            {we} heb|hebben [het|je|uw|jullie|de] ~ ontvangen|gezien|gelezen|genoteerd|doorgestuurd|doorgezet
            doorgestuurd|doorgezet|doorgespeeld|doorgeleid|voorgelegd [aan|naar|,] ~
            < ok|oke|okay|prima|top|goed|perfect|helder|super|fijn|mooi|duidelijk|begrepen|is|komt [,|goed|dank|bedankt|je|dankjewel|dan] ~ >
            geen probleem|dank|punt|zorgen|haast
            sorry|excuses|excuus|pardon
            gereageerd op
            herinnering|reminder [,|svp] ~
        """,
        Mark.CLOSING: """
            zijn|hebben we [nu|dan] compleet|rond|klaar|alles >
            ter info|informatie|kennisgeving
            fyi
            {you} hoeft|hoef|hoeven [hier|hierop|niet|niets|verder|er] ~ [reageren|doen|antwoorden] ~
            hoeft|hoef|hoeven {you} [hier|hierop|er|niet|niets|verder] ~
            geen|niet [reactie|antwoord|actie|verdere] [actie] nodig|vereist|noodzakelijk ~
            reactie|antwoord [is] niet nodig
            {we} hebben|heb [nu|zo|dan|hiermee] alles ~
            hebben|heb {we} [nu|hiermee] alles ~
            alles in|compleet|goed|duidelijk|geregeld|rond|helder|binnen|afgerond ~
            dat was|is alles|het ~
            [dossier|ticket|onderwerp|zaak|project] [is|hiermee] gesloten|afgerond|afgehandeld
            < [perfect|super|top|prima|mooi|fijn|helemaal|geweldig|ontvangen|goed|alles] [,|goed|duidelijk] [,] dank|bedankt|dankjewel|hartelijk [je|u|jullie|wel|allemaal|dank|bedankt] [wel] [voor] [alles|hulp] >
            bedankt|dank [je|u] voor [alles|de|je|het] alles|hulp|samenwerking|fijne|prettige ~ >
        """,
    },
)
