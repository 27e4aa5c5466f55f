"""Dutch phrases by which the ball stays with the client: what they will do, have not done, look at first."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

FUTURE = """
    {we} {will} ... {to}
    {will} {we} ... {to}
    {we} {own} ~
    {we} {trade} .. {soon}
    {we} {trade} .. ook|even|nog|eerst {soon}|na
    {we} laat|laten [het|dit|je|u|jullie|zsm|snel|nog|even|dan|,] ~ weten|horen|zien
    {we} maak|maken|schrijf|schrijven|betaal|betalen|teken|tekenen|lees|lezen|vul|vullen|werk|werken|zoek|zoeken|doe|doen|lever|leveren|zet|zetten het|dit|dat|hem|ze|alles [dan|wel|zelf|nog|even|,|direct|vandaag] [af|in|uit|op|na|door|klaar|orde|aan|over|wel|compleet] [orde] >
    {we} maak|maken|schrijf|vul|vullen|werk|werken|zoek|zet|rond|ronden het|dit|dat|hem|ze|alles|de .. af|in|uit|klaar|orde|compleet [,|en|voor|als|zodra]
    {we} doe|doen mijn|ons|het|dit ~ best|uiterste
    {we} werk|werken [er] [nog|hard|nu|volop|al] eraan|eraan|aan|verder ~
    {we} schrijf|schrijven [het|de|mijn] .. nog
    {we} lees|lezen me|mij|ons ~ in
    {we} zorg|zorgen [er|ervoor|dat] ervoor|voor|dat
    {we} ga|gaan [er|hier|nu|straks|meteen|direct|snel] ermee|erachteraan|eraan|ernaar|erover|achteraan|achterheen|mee|kijken
    {we} ga|gaan ~ aan de slag|gang
    {we} kom|komen [er|hier|daar|nog|snel|zo|je|u|op|dan] ~ erop|hierop|eraan|terug
    {we} kijk|kijken [er|het|ook|nog|dan|straks|even|zo] er|ernaar|het|even|hier|dit|nog|straks|vanavond|snel|mee|na|wat|of|hoe|wanneer
    {we} verwacht|verwachten [dat|de|een|het|hem] ~ {soon}|binnen|moment|uit|akkoord|antwoord|reactie|handtekening|uitsluitsel|week
    {we} neem|nemen ~ contact
    {we} geef|bezorg|lever|maak|doe|schrijf|teken|betaal .. nog [wel|even] >
    {we} neem|nemen het|dit|dat|deze ~ mee|door
    {we} zet|zetten het|dit|dat ~ klaar|door|gang|lijst|lijstje|uit
    {we} geef|geven [het|je|u|jullie|dit|even|nog|snel] .. door|antwoord|uitsluitsel|reactie|feedback|bericht|seintje|akkoord|terugkoppeling|bescheid|gas
    {we} vraag|vragen [dat|dit|even|nog] het|hem|haar|na|mijn|onze|even|nog|rond
    {we} pak|pakken [het|dit|dat|hem] ~ op
    {own} ik|we|wij|hij|zij ~
    {soon} [nog|wel|ook|pas] {trade} {we}
    {trade} {we} .. {soon}
    dan kijk|kijken|lees|lezen|vul|vullen|betaal|betalen|teken|tekenen|kom|komen|ga|vraag|zoek|laat|rond {we}
    kom|komen ik|we|wij [er|hier|daar] ~ op|terug
    kijk|kijken ik|we|wij [er|even|straks|nog] er|ernaar|even|naar|nog|na
    laat|laten ik|we|wij [het|je|u|jullie|nog|even|snel] ~ weten|horen
    vul|maak|rond|werk|zoek ik|we|wij [het|dat|dit|ze|nog|even] ~ af|in|uit|klaar|orde
    geef|geven ik|we|wij [je|u|jullie|het] ~ door|antwoord|uitsluitsel|reactie|bericht|seintje|bescheid
    verwacht|verwachten ik|we|wij [de|het|een|dat] ~ {soon}|binnen|week|uitsluitsel|antwoord
    < [ja|ok|oke|prima|goed|is|komt] [,] [dat|dit|het|die|zal] doe|doen|maak|fix|pak|zoek|zet|ga ik|we|wij [op|uit|,|graag|zo|even|meteen|snel|nog|af|in|orde] [op|in|orde|even|nog] ~ >
    < [ok|oke|ja|prima|goed] [,] {own} ik ~ >
    < [ok|oke|ja|prima|goed|dank] [,] kom|komen|ga|gaan|kijk [er|hier|je|ik] [snel|zo|meteen|direct|op|straks] er|erop|hierop|ermee|ernaar|erachteraan|eraan|mee|terug ~ >
    < [ok|oke|ja|prima|goed] [,] {own} je|jullie|u ~ >
    < {own} het|dit|alles|ze|hem [je|u|jullie] op|na|door|terug|klaar|toe >
    < [ok|oke|ja|prima|goed] [,] {own} het|dit|alles|'t straks|zo|dadelijk|vanavond|vanmiddag|later|snel ~ >
    {we} hoop|hopen|probeer|proberen|verwacht|verwachten|denk ~ {to}
    {we} probeer|proberen het|dit|dat|er|om|alles|nog|{soon}
    {we} kan|kunnen ~ {soon}|pas ~ {to}
    {we} kan|kunnen ~ pas ~ {time}
    {we} ga|gaan ~ niet langer ~ houden
    daar kun|kunt|kan {you} van op aan
    {we} moet|moeten [het|er|dit|dat|daar] [nog|eerst|even|graag] nog|eerst|even ~ {to}
    hoop|hopen|probeer|proberen {we} ~ {to}
    {you} krijgt|krijgen|ontvangt|ontvangen ~ {soon}|nog|van|zodra|binnen|week|weken|antwoord|bericht|reactie|uitsluitsel|eind|begin
    {you} krijgt|krijgen|ontvangt|ontvangen het|ze|hem|alles|dit [dan|ook|nog|wel] >
    {you} hoort|hoor [het|dan|er|wel|ook|verder] van|nog|snel|het|meer|dan|zodra|binnen|wanneer|of|{soon}|zo
    {you} hebt|heeft|hebben ~ {soon}
    krijg|krijgt|krijgen|ontvang|ontvangt|hoor|hoort {you} ~
    heb|hebt|heeft|hebben {you} .. {soon}|antwoord|uitsluitsel
    {soon} [al|wel] heb|hebt|heeft|hebben {you}
    week|weekend|maand heb|hebt|heeft|hebben {you} ~
    dan heb|hebt|heeft|hebben {you}
    komt|komen [er|dan|het|alles|de|nog|zo|weer|ook|pas] ~ {soon}|eraan
    komt|komen [er|dan|het|alles|de|nog|zo|weer|ook|pas] ~ volgende|deze|eind|begin ~ week|maand
    komt|komen [er|nu] er|nu|zo aan
    komt [allemaal|helemaal|zeker] in orde
    is|zijn|staat|staan ~ {soon}|week|bijna|zo|gauw ~ klaar|af|binnen|gereed|compleet
    is|zijn|staat|staan ~ klaar|af|gereed|compleet {soon}|volgende|deze
    is|zijn {soon} ~ {you}
    wordt|worden [er] ~ aan|eraan .. gewerkt
    < [het|dit|dat|alles] wordt|worden [het|dit|dat|zo|allemaal] ~ geregeld|opgepakt
    kom|komen [ik|we|wij] er|hier|daar op|aan|terug|nog
    komt er aan
    kom|komen [ik|we|wij] [er] [op] terug|eraan
    komt eraan
    komt [allemaal|vast|wel|zeker|helemaal] goed [hoor|joh|allemaal] >
    komt [allemaal|vast|wel|zeker|helemaal] goed ,|en
    [hou|houd|houden] {you} op de hoogte
    ga|gaan|ben|zijn {we} ~ aan de slag|gang
    < [ok|oke|prima|ja|top] [,] gaan ermee|eraan|er|aan ~ slag
    {we} ben|zijn ~ aan de slag
    k zal|ga|kan|kijk|bekijk ~
    {we} {now} ~ zo snel|spoedig|gauw mogelijk
    {we} {will} ~ zo snel|spoedig|gauw mogelijk
    {now} {we} ~ zo snel|spoedig|gauw mogelijk
    {you} krijgt|krijgen|hoort|ontvangt ~ zo snel|spoedig|gauw mogelijk
    komt|volgt|volgen|komen ~ zo snel|spoedig|gauw mogelijk
    < [ja|ok|oke|prima|,] zo snel|spoedig|gauw mogelijk >
    {we} {now} ~ zsm
    {you} krijgt|krijgen|hoort|ontvangt ~ zsm
    komt|volgt|volgen|komen ~ zsm
    < [ja|ok|oke|prima|,] zsm >
    er|hier|daar|ermee|we|ik [nog|druk|volop|al] mee bezig
    < [druk|volop|nog|al|,] mee bezig >
"""

PENDING = """
    {we} wacht|wachten [zelf|ook|nog|alleen] [ook|zelf|nog|even|steeds] op
    wacht|wachten {we} [zelf|ook|nog|alleen] [ook|zelf|nog|even|steeds] op
    < [ja|sorry|,|zelf|ook|nog|steeds] [ook|zelf|nog] wachten [zelf|ook|nog] [ook|zelf|nog|steeds] op
    aan het wachten op
    {we} heb|hebben [nog|echt|eerlijk|ook] geen idee
    heb|hebben {we} [nog|echt|ook] geen idee
    geen idee wanneer|of|hoe|hoeveel
    geen idee >
    wordt|word|lukt|gaat|kan|kunnen|kom|komen|komt|red|redden|heb|hebben|haal|halen|zal|zullen|krijg|krijgen ~ niet voor|eerder [dan] [het|de|komende|volgende|eind|begin|over|na|aanstaande] .. {time}
    < [sorry|helaas|,|maar|nee|wel|waarschijnlijk|vermoedelijk] [,] niet voor|eerder [dan] [het|de|komende|volgende|eind|begin|over|na|aanstaande] {time} [hoor|helaas|,|denk|vrees|ik] [ik] >
    voor [het|de|komende|volgende|eind|begin|aanstaande] .. {time} .. lukt|lukken|red|redden|haal|halen|kan|kunnen|gaat|ga|wordt|komt|kom|heb|hebben ~ niet|niks|onmogelijk
    voor [het|de|komende|volgende|eind|begin|aanstaande] {time} [is|dus|helaas|echt] [dat|het] [helaas|echt|dus] niet|onmogelijk [haalbaar|mogelijk|meer|te] [doen] >
    {we} ~ nog niet ~ toe|toegekomen|gelukt|gekeken|klaar|besloten|beslist|uit|rond|zeker|gezien|bekeken|gelezen|gedaan|zover|binnen|kunnen|gereageerd|gehad|gekund|geweest|begonnen|gesproken|besproken|overlegd|ondertekend|getekend|weten|weet|eens
    {we} weet|weten [het|dat|dit|er] nog niet
    weet|weten {we} [het|dat|dit|zelf] nog niet
    heb|hebben|ben|zijn {we} [het|er|dat|dit|de|hem|ze] ~ nog niet
    heb|hebben|ben|zijn|is|zit|zitten er|het|dat|dit nog niet uit|over|af|klaar|binnen|rond|bekend|zeker|gelukt
    nog niet [aan|er|naar|helemaal|echt] toe|toegekomen|gelukt|gekeken|besloten|beslist|bekeken|gelezen|zover|aangekomen|gereageerd|begonnen|gesproken|besproken|overlegd|getekend|ondertekend|rond|bekend
    nog niet af|klaar|compleet|binnen|zeker|gezien|gedaan|ontvangen >
    nog niet af|klaar|compleet|binnen|zeker|gezien|gedaan ,|en|maar|omdat|want
    < [nee|sorry|helaas] [,] nog niet [,|hoor|helaas|helemaal] ~ >
    nog geen tijd|gelegenheid|besluit|beslissing|kans|moment|minuut|seconde|uitsluitsel|ruimte
    niet aan toegekomen
    geen tijd ~
    {we} ben|zijn|zit|zitten [er|het|dit|nog|intern|nu|hier|daar] ~ gesprek|bespreken|overleg|overleggen|bekijken|beoordelen|nadenken|bezig|lezen|bestuderen|wachten
    zijn|ben|zit|zitten {we} [er|het|dit|nog|intern|nu|hier|daar] ~ gesprek|bespreken|overleg|overleggen|bekijken|beoordelen|nadenken|bezig|lezen|bestuderen|wachten
    {we} wachten|wacht zelf|nog|eerst|af
    van mij|ons niks|niets te verwachten
    hij|zij|ze|collega|collega's|directie|directeur|baas|jurist|juristen|advocaat|bestuur|raad|commissie is|zijn ~ aan het lezen|bekijken|bespreken|beoordelen|bestuderen|controleren
    ligt|liggen|staat|staan [nog|nu|hoog] op|bij {our} ~ lijst|lijstje|agenda|directie|juridische|afdeling|bureau|planning|administratie|jurist|advocaat|baas|collega
    ligt|liggen|staat nog|nu|momenteel [steeds] op|bij de|het ~ lijst|lijstje|agenda|directie|juridische|afdeling|bureau|planning|administratie
    staat|staan|zet|zetten|gezet ~ op|in mijn|ons|onze lijst|lijstje|agenda|planning|todo
    < [jaja|ja|het|dit|dat|,|en] [,] [het|dit|dat] staat|staan ~ op de|het|mijn|ons|onze lijst|lijstje|planning|todo|agenda
    moet|moeten {we} ~ {study}
    wil|willen {we} ~ nog|eerst|even|intern|rustig ~ {study}
    moet|moeten|wil|willen {we} ~ intern
    moet|moeten|wil|willen {we} ~ nog|eerst|even .. vragen|zien|tekenen|ondertekenen|weten|horen
    {we} moet|moeten ... bespreken|overleggen|navragen|checken|kijken|nakijken|bekijken|doorlezen|nalezen|nadenken|afstemmen|uitzoeken|regelen|rechtzetten|voorleggen|controleren|doornemen|beslissen|besluiten|nagaan|inlezen|rondvragen|afwachten
    {we} moet|moeten [het|dit|dat|hem|ze|er|eerst|nog|alles] [eerst|nog|even|rustig|zelf|goed] [eerst|nog|even|rustig|goed] lezen
    {we} wil|willen|wou|wilde ~ nog|eerst|even|intern|rustig ~ {study}
    {we} moet|moeten|wil|willen ~ intern
    {we} moet|moeten|wil|willen ~ nog|eerst|even .. vragen|zien|tekenen|ondertekenen|weten|horen
    zodra {we} ... weet|weten|hoor|horen|kan|kunnen|tijd|terug|klaar|zover|gesproken|krijg|krijgen|gelegenheid|beter|meer|akkoord|toekom|eruit|uit
    zodra [ook] {our}|de|het|die|hij|zij|ze|iedereen|alles ~ akkoord|getekend|tekent|terug|antwoord|reageert|gereageerd|beslist|besloten|goedgekeurd|goedkeurt|bekend|rond|meer|rustig*|binnen|uitsluitsel
    zodra ... {now}|{will}|geef|hoor|hoort|krijg|krijgt|laat|kom {we}|{you}
    {we} {now}|{will}|mail|laat ~ ~ zodra
    hoor|hoort|krijg|krijgt {you} ~ zodra
    {you} hoort|krijgt|hoor ~ zodra
    laat|laten ~ weten|horen zodra
    {we} wacht|wachten [nog|zelf|ook|zelf] op {our}|intern*|directie|goedkeuring|akkoord ~
    {we} ben|zijn|heb|hebben|zit|zitten [het] ~ druk
    ben|zijn|heb|hebben {we} [het] ~ druk
    het is|blijft [hier|nu|momenteel|even|gewoon|op|kantoor|het|werk|bij|ons|allemaal|een] [hier|werk|momenteel|erg|heel|zo|ontzettend|behoorlijk|nogal|beetje|waanzinnig|hartstikke|super|mega] [erg|heel|zo|ontzettend|behoorlijk|nogal|beetje|waanzinnig|hartstikke|super|mega] druk
    te|heel|erg|zo druk gehad
    < druk , druk
    < [sorry|,|nogal|te|erg|heel|zo|super|nog] [,] [erg|heel|zo] druk hier|momenteel|gehad|bezig
    te|erg|heel|zo|nogal|super druk met|hier|op
    < [sorry|,] [erg|heel|zo|super|te|nogal] druk >
    een|onze|deze|wegens|vanwege|erg|heel|hele|zeer|echt|nogal|te drukke|hectische periode|week|weken|dagen|tijd|tijden|maand|maanden|agenda|dag|fase
    door|vanwege|wegens [de|alle|te|grote|onze] drukte {we}|ben|heb|kom|kwam|nog|niet|is|hier|van|rond|,|vergeten
    door|vanwege|wegens|in [de|alle|te|grote|onze] drukte >
    {we} ~ ziek|onderweg|ondergesneeuwd
    ben|was|zijn|waren|lag {we} ~ ziek|onderweg|ondergesneeuwd
    ben|was|lag|is|zijn [al|nu|nog|helaas|ook|een|week] ziek|onderweg
    agenda ~ bomvol|vol
    het is|was|blijft ~ hectisch|chaos|gekkenhuis
    hectisch|chaos|gekkenhuis hier|momenteel|bij|,
    hier|kantoor|ons ~ chaos|hectisch|gekkenhuis
    ontschoten|doorheen geschoten
    het|dat|dit duurt [hier|allemaal|helaas|bij|ons] ~ nog|even|iets|wat|langer
    duurt het|dat|dit [hier|allemaal|helaas] ~ nog|even|iets|wat|langer
    duurt nog [wel|zeker|een] even|wel|enkele|een|tot
    duurt even|iets|wat langer|hier
    < [nog] [even|een] [beetje|wat] geduld [nog] ~
    [nog|er] nog|is niets|niks|geen [is|nog] besloten|beslist|besluit|beslissing|knoop ~
    zot|hartstikke|stervens|mega|super|waanzinnig druk ~
    gekkenhuis hier ~
    {we} ben|zijn|heb|hebben|zal|zullen ~ niet vergeten ~
    ben|zijn|heb|hebben {we} ~ niet vergeten ~
    < [ben|heb|is|zijn] [je|jullie|het|u|,] niet vergeten [hoor] >
    niet vergeten hoor ~
    < graag|ja|leuk|zeker|prima|natuurlijk|absoluut [graag] , maar [wel|dan] pas|eerst na|als|in|vanaf ~
    niets is zeker|gegarandeerd ~
    niet redden|halen|haalbaar|lukken ~
    niet aan toe ~
    doorgeglipt|geglipt|ontschoten|ontgaan ~
    ermee|eraan|daarmee bezig ~
    tot over mijn|onze oren ~
    volgende maand|week ~ rustiger ~
    {we} beloof|beloven|garandeer [niks|niets|het] niks|niets|niet ~
    nog [steeds] niets|niks [van] gehoord|binnen|besloten|gedaan|gekregen|vernomen|terug|bekend|zeker|van|ontvangen
    {we} heb|hebben|weet|weten nog [steeds] niets|niks
    < [nee|,|maar|sorry|helaas] [,] nog [steeds] niets|niks [hoor] >
    laat me|mij|ons eerst [nog|even|het|dit|eens] ~
    laat me|mij|ons [er|het|dit|hier] even [er|het|dit|over|naar|over|mee] ~ kijken|nadenken|lezen|checken|overleggen|navragen|uitzoeken|slapen|bekijken|nagaan ~
    < [nog] even|nog geduld [nog|aub|svp|,] ~
    moet|moeten [dus|we|jullie|je|u|nog|het|dat|helaas] [dus|nog|nog|daar] even wachten ~
    < [dus|,|nog] even wachten [nog|dus|helaas] >
    even wachten op ~
    ontschoten|ontgaan ~
    {we} had|hadden|heb|hebben [het|je|jullie|u|dat|dit|jou] .. beloofd|toegezegd ~
    had|hadden {we} [het|je|jullie|u|dat|dit|jou] .. beloofd|toegezegd ~
    had|hadden [het|je|jullie|u] [je|jullie|u] beloofd|toegezegd ~
    gaat|ga|gaan|zal [het|ons|me|mij|dat|hem|er] ~ niet [meer] lukken|redden|halen ~
    lukt [het|dat|dit|me|mij|ons|hem|helaas] [me|mij|ons|helaas|nu|zeker] {time}|vandaag|deze|eerder|vanavond|meer|komende|voor ~ niet ~
    lukt [het|dat|dit|me|mij|ons|hem|helaas|dus] [me|mij|ons|helaas|dus] niet meer|voor|eerder|deze|vandaag|{time}|op|binnen|komende|vanavond ~
    < [helaas|sorry|nee|,|maar|dat|het|dit] [dat|het|dit] lukt [het|dat|dit|me|mij|ons|helaas|echt|gewoon] [me|mij|ons|helaas|echt|gewoon] niet >
    {we} red|redden|haal|halen ~ niet ~
    red|redden|haal|halen {we} ~ niet ~
    er|hier|daar|ermee|{we} [nog|druk|volop|al] mee bezig ~
    {we} ben|zijn|heb|hebben [er|het|ze|dit|alles|nu] [nu|echt] bijna klaar|af|zover|rond|uit ~
    < [ja|,|is|het|we|ze|alles|zijn|ben|ik|en|nu|maar] [is|ben|zijn|het] bijna klaar|af|zover [hoor|nu] >
    moet|moeten [er|zich|nog] [zich|er] nog ~ uitspreken|beslissen|vergaderen|buigen|stemmen ~
    mijn|onze vrouw|man|zus|broer|moeder|vader|dochter|zoon|vriend|vriendin|tante|oom leest|bekijkt|kijkt|controleert|checkt ~ nog|na|er|ernaar ~
    mijn|onze vrouw|man|zus|broer|moeder|vader|dochter|zoon|vriend|vriendin|tante|oom moet ~ nog|eerst ~ zien|bekijken|lezen|kijken|tekenen|beslissen ~
"""

STUDY = """
    {we} ga|gaan|zal|zullen ... bespreken|overleggen|bekijken|lezen|checken|controleren|navragen|kijken|vragen|nakijken
    {we} moet|moeten ... bespreken|overleggen|bekijken|checken|controleren|navragen|kijken|nakijken
    {we} probeer|proberen|hoop|hopen ~ bespreken|overleggen|bekijken|lezen|checken|controleren|navragen|kijken|vragen|nakijken
    {we} wil|wilde|willen|wou ~ nog|eerst|even|rustig ~ bespreken|overleggen|bekijken|lezen|checken|controleren|navragen|kijken|vragen|nakijken|doorlezen
    {we} bekijk|bekijken|check|checken|overleg|overleggen|bespreek|bespreken|controleer|controleren
    {we} lees|lezen|vraag|vragen [dat|dit] het|hem|haar|even|nog|na|alles|rustig|eerst|mijn|onze|straks|vanavond|door
    {we} kijk|kijken [er|het|ook|dan] er|ernaar|even|het|dit|nog|straks|vanavond|snel|mee|na|wat|of|hoe
    ga|gaan|zal|zullen {we} ... bespreken|overleggen|bekijken|lezen|checken|controleren|navragen|kijken|vragen|nakijken
"""
