"""German phrases by which the ball stays with the client: what they will do, have not done, look at first."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

FUTURE = """
    {we} {will} ... {done}
    {will} {we} ... {done}
    {we} {send}|{look} ~
    {send}|{look} ich|wir|er ~
    < [ok|okay|ja|gut] [,] [das] {send}|{look} ich|wir
    < [ok|okay|ja|gut] [,] {send}|{look} es|das|ihn|ihnen|dir|euch|mir|sie|mich|uns ~
    [das|die|den] {send}|{look} wir|ich [uns|mir|gerne|gern|am|morgen|dann|noch|heute|bis] ~
    {we} kann|konnen|konnte|konnten [das|es|die|den|ihnen|dir|euch|dann|voraussichtlich|wohl|sicher|erst] ~ {done}
    {we} versuche|versuchen|hoffe|hoffen|plane|planen|muss|mussen|wollte|will|wollen|mochte|mochten|schaffe|schaffen|denke ~ {done}|schaffen|es
    bekommst|bekommen|bekommt|kriegst|kriegt|erhalten|erhaltst|erhaltet|hast|haben|habt|horst|horen du|sie|ihr [die|das|den|alles|es|von|bis|am|dann|morgen|unsere|spatestens|noch|in] ~
    [du|ihr|sie] bekommst|bekommt|bekommen|kriegst|kriegt|erhaltst|erhalten|hort|horst ~
    kommt|kommen [dann|noch|am|bis|spatestens|morgen|nachste|gleich|bald|heute|im|in|sobald|voraussichtlich|erst|ende|diese] am|bis|spatestens|morgen|nachste|gleich|bald|heute|im|in|sobald|voraussichtlich|ende|noch|erst|diese|spater
    ist|sind|wird|werden [dann|bis|am|voraussichtlich|spatestens|alles|es] ~ fertig|erledigt|da >
    wird|werden ~ erledigt|gemacht|nachgereicht|geliefert|nachgeliefert
    wird erledigt|gemacht
    spatestens [am|bis|morgen|nachste|montag|dienstag|mittwoch|donnerstag|freitag]
    kummere|kummern|meld|melde|schau|schaue ~ mich|uns|mir|darum|an
    geb|gebe|sage|sag [ich|dann|dir|ihnen|euch|noch] ~ bescheid
    ruckmeldung|antwort|feedback folgt|kommt
    bin|sind [ich|wir|gerade|schon] dran
    arbeite|arbeiten [ich|wir] ~ daran
    in bearbeitung|arbeit|klarung|prufung
    {look} [mir|uns|es|das|die|den|mich] ~ an|durch|drum|drauf >
"""

PENDING = """
    gerade|derzeit|aktuell|momentan noch ~
    hore|horen ~ {lawyer} ~ an
    wart|warte|warten [ja|noch] selber|selbst|noch ~
    wart|warte|warten [ich|wir|ja] noch|selber|selbst ~
    keine ahnung ~
    nicht vor ~
    vor ~ nicht|keinen|keinem|kaum|unmoglich ~
    noch nicht [dazu|ganz|geschafft|gekommen|fertig|entschieden|gesehen|angesehen|angeschaut|ansehen|soweit|gelesen|so|vollstandig|final|abschliessend|klar|da|vor|geklart] ~
    noch keine [zeit|gelegenheit|entscheidung|ruckmeldung|antwort|freigabe|moglichkeit] ~
    nicht dazu gekommen
    bekomme|bekommen|kriege|kriegen|krieg|bekomm [ich|wir] ~ nicht [mehr|ganz] hin|fertig|gebacken|unter|geregelt|organisiert ~
    schaffe|schaffen|schaff [ich|wir|es|das|'s] ~ nicht ~
    nicht geschafft
    keine zeit
    besprechen|prufen|pruft|klaren|klart|uberlegen|diskutieren|warten|warte|liest|lesen|arbeitet|sitzt|sitzen|beraten|stimmen [das|es|die|den|dies|noch|ich|wir|uns] [noch|gerade|derzeit|aktuell|intern|momentan] [noch|intern|gerade|mal] noch|intern|gerade|derzeit|aktuell|momentan ~
    {we} [noch|gerade|intern] bespreche|besprechen|prufe|prufen|uberlege|uberlegen|diskutieren|beraten|klaren ~
    {lawyer} pruft|liest|schaut|sitzt|sieht
    ist|sind [noch|gerade|derzeit|jetzt|aktuell] bei|beim der|dem|den|unserer|unserem|unseren|meiner|meinem|anwalt|chef|steuerberater|drucker ~
    liegt|ist|sind|liegen [noch|gerade|derzeit|jetzt|aktuell] in|auf [der|unserer|unserem|meinem|meiner|dem|den] prufung|abstimmung|klarung|arbeit|bearbeitung|mache|freigabe|tisch|schreibtisch|liste|korrektur|pipeline|vorbereitung
    steht [noch|schon|jetzt|ganz] ~ liste|agenda|zettel|plan|programm|oben
    auf [meiner|der|unserer|dem] [to|todo|do|meinem] [do] liste|schirm|zettel|agenda|plan|tisch
    muss|mussen|will|wollen|mochte|mochten [ich|wir|aber|das|es|die|den|noch|erst|vorher|mir|mich|uns|mit|nur] ~ noch|erst|intern|vorher|zuerst ~
    sobald ~
    viel|einiges los [gerade|hier|momentan|im|bei|heute|diese|,|und] ~
    viel|einiges|genug|alle zu tun ~
    viel um die ohren ~
    land unter
    unterwegs|stress|stressig|hektisch|krank|uberlastet|turbulent|drunter|dauerstress|chaos|chaotisch
    {we} warte|warten [noch|selbst|auch] auf {our}|intern*|unsere*|freigabe|ruckmeldung|grunes
    vergessen|untergegangen|durchgerutscht
    dauert [noch|leider|etwas|ein|bei] ~
    < [bitte|nur] [noch] [etwas|ein|um] [wenig|bisschen] geduld ~
    {we} ~ nicht [mehr] dazu|hin|durch|rum
    komme|komm|kommen [ich|wir] ~ nicht [mehr] dazu|durch|hin
    noch nichts|nix|kein*|keine [ist|wurde|wird] entschieden|beschlossen|entscheidung|festgelegt|beschluss|einigung ~
    liegt|liegen|steht|stehen [noch|schon|bei|ganz|auf] ~ oben|stapel|liste|zettel|schirm|agenda|schreibtisch|wiedervorlage ~
    nicht vergessen [,|versprochen|keine|ich|das|wird|bin] ~
    {we} habe|haben|hab ~ nicht vergessen
    aber|jedoch [wohl|leider] erst nach|wenn|ab|im ~
    aber [leider] nicht vor ~
    nichts ist sicher|fix|garantiert|entschieden ~
    nicht zu schaffen|machen|leisten|halten ~
    bis|diese|vor|heute|am ~ nicht [mehr] machbar|moglich|drin|realistisch ~
    ohne gewahr|garantie|versprechen
    zu nichts|nix [mehr] [gekommen] >
    komme|komm|kommen [ich|wir] [grad|gerade|derzeit|momentan|zurzeit|leider|im] ~ zu nichts|nix ~
    entschieden|beschlossen|fix|sicher ist|sind|haben [noch|aber|wir] [noch] nichts|nix ~
"""

STUDY = """
    sehe|sehen|seh|schaue|schau|schauen [ich|wir] es|das|mir|uns [ich|mir|uns|es|das] ~ an|durch ~
    {we} [mir|uns|es|das] schau|schaue|schauen|guck|gucke|gucken|prufe|prufen|bespreche|besprechen|klare|klaren|frage|fragen|lese|lesen|uberlege|uberlegen|sehe|sehen ~
    schau|schaue|schauen|guck|gucke|prufe|prufen|bespreche|besprechen|klare|klaren|frage|lese|lesen|uberlege|uberlegen [ich|wir|es|das|mir] [ich|wir|es|das|mir|uns] ~
    {we} {will}|muss|mussen|mochte|mochten|kann|konnen ... prufen|ansehen|anschauen|klaren|besprechen|durchlesen|durchsehen|nachsehen|uberprufen|fragen|nachfragen|uberlegen|abklaren
    {will}|muss|mussen {we} ... prufen|ansehen|anschauen|klaren|besprechen|durchlesen|durchsehen|nachsehen|uberprufen|fragen|nachfragen|uberlegen|abklaren
"""
