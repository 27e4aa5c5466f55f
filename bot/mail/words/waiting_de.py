"""German phrases by which the ball stays with the client: what they will do, have not done, look at first."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

FUTURE = """
    {we} {will} ... {done}
    {will} {we} ... {done}
    ich|wir|er|man {trade} ~
    ich|wir|er|man {act} {soon} ~
    ich|wir|er|man {act} [es|das|ihnen|euch|dir|sie|ihn] noch bescheid|ruckmeldung|was|etwas|heute|diese|dazu|nach|fertig|zu|zusammen|die|den|das|mal|ein|eine|einen|rein|rauf|schnell|vor ~
    ich|wir|er|man {act} [ihnen|euch|dir|die|den|das|ihre|unsere|meine|noch|alle|fehlenden|restlichen] unterlagen|texte|text|daten|fotos|bilder|freigabe|bescheid|ruckmeldung|feedback|liste|korrekturen|antwort|logo|zahlen|dateien|vertrag|angaben|rest ~
    ich|wir|er|man {act} das dann|noch|mal|schon|gleich|heute|morgen|jetzt|schnell|gerne|gern|auch|intern|bis|am|fertig|nachste|diese|im|so|alles ~
    ich|wir|er|man {act} das|es|alles|mit >
    ich|wir|er|man {study} [es|das|mir|uns|mich|dies|alles|dann|noch|mal|kurz|gleich|intern|erst|gerade|heute|morgen] {own} ~
    ich|wir {study} ~ noch|gerade|intern|erst ~
    ich|wir|er|man komme|kommen|kommt [da|dann|gleich|gern|gerne|noch|bald] auf|darauf|wieder|zuruck|noch|drauf|gleich|bald|nicht|leider|kaum ~
    ich|wir|er|man nehme|nehmen|nimmt es|mir|uns|das ~ vor|mit|an|zeit ~
    ich|wir|er|man entscheide|entscheiden|entscheidet [uns|mich|das|dann|es] am|noch|bis|erst|morgen|heute|nachste|diese|im|intern|in|spater|bald|gemeinsam ~
    ich|wir|er|man gehe|gehen|geht es|das|alles|den|die ~ durch|an|ran ~
    ich|wir|er|man denke|denken|denkt daran|dran|druber|daruber|noch|mal ~
    ich|wir|er|man versuche|versuchen|versucht ~
    ich|wir|er|man arbeite|arbeiten|arbeitet [noch|gerade|schon|bereits|weiter] daran|dran|noch|weiter|fieberhaft ~
    ich|wir|er|man rufe|ruf|rufen|ruft ~ an|durch|zuruck ~
    ich|wir|er|man antworte|antworten|antwortet [ihnen|euch|dir] noch|dann|am|bis|bald|heute|morgen|spater|sobald|nachste|darauf|gleich|in ~
    ich|wir|er|man suche|suchen|sucht [es|das|die|ihnen|dir|euch|sie|ihn|noch] ~ heraus|raus|zusammen|noch|gerade ~
    {trade} ich|wir|er ~
    {act} ich|wir|er [es|das|sie|ihn|ihnen|euch|dir|alles] {soon} ~
    {act} ich|wir|er >
    {study} ich|wir|er [es|das|mir|uns|mich|dies|alles|dann|noch|mal|kurz|gleich|intern|erst|gerade|heute|morgen] {own} ~
    {study} ich|wir >
    komme|kommen ich|wir [da|dann|gleich|gern|gerne|noch] auf|darauf|wieder|zuruck|noch|drauf|gleich|bald|nicht|leider|kaum|erst|dazu|am ~
    nehme|nehmen ich|wir es|mir|uns|das|mit ~
    entscheide|entscheiden|arbeite|arbeiten|versuche|versuchen|hake|rufe|informiere|setze|suche ich|wir ~
    < [ok|okay|ja|gut] [,] [das] {trade}|{act}|{study} ich|wir
    < [ok|okay|ja|gut|sorry|,] [,] {mine} es|das|ihn|ihnen|dir|euch|mir|sie|mich|uns ~
    < [ok|okay|ja|gut|sorry|,] [,] schick|schreib|mach|meld|schau|guck|les|geb|bring [es|das|ihn|sie] dir|euch|ihnen|mich|mir ~
    das|die|den {trade}|{study} wir|ich ~
    {we} kann|konnen|konnte|konnten [das|es|die|den|ihnen|dir|euch|dann|voraussichtlich|wohl|sicher|erst] ~ {done}
    {we} versuche|versuchen|hoffe|hoffen|plane|planen|muss|mussen|wollte|will|wollen|mochte|mochten|schaffe|schaffen|denke ~ {done}|schaffen|es
    bekommst|bekommen|bekommt|kriegst|kriegt|erhalten|erhaltst|erhaltet|horst|horen du|sie|ihr [von] [mir|uns] die|das|den|alles|es|bis|am|dann|morgen|unsere|unser|meine|spatestens|noch|in|bescheid|wieder|heute|nachste|eine|einen|ein|sie|ihn|im|zeitnah|bald|gleich|diese|von ~
    bekommst|bekommen|bekommt|kriegst|kriegt|erhalten|erhaltst|erhaltet|horst|horen du|sie|ihr [von] [mir|uns] >
    hast|haben|habt du|sie|ihr [die|das|den|alles|es|sie|ihn|unsere|meine] [texte|bilder|fotos|unterlagen|daten|antwort|freigabe|logo|liste] bis|am|dann|morgen|spatestens|heute|nachste|gleich|ubermorgen|im|ende|anfang|diese ~
    du|ihr|sie bekommst|bekommt|bekommen|kriegst|kriegt|erhaltst|erhaltet|erhalten|hort|horst|horen [von] [mir|uns] die|das|den|alles|es|bis|am|dann|morgen|unsere|unser|meine|spatestens|noch|in|bescheid|wieder|heute|nachste|eine|einen|sie|ihn|im|zeitnah|bald|gleich|diese|umgehend|asap|sobald ~
    du|ihr hort|horst [von|dann] [mir|uns|wieder] ~
    sie horen wieder|dann ~
    kommt|kommen [dann|noch|auch|erst|wohl|voraussichtlich|spatestens|sicher|also|wahrscheinlich] [am|bis|im|in|zum|ab|per|gegen|nach] [den|der|dem|zum|die|nachsten|nachste|nachster|kommenden|kommende|diese|dieser|ein|einer|zwei|drei|paar|laufe] [tage|der|nachsten|kommenden|paar|diese] {wann} ~
    kommt|kommen [dann|auch|also|so] bald|gleich|spater|separat|demnachst|zeitnah|hinterher|umgehend|spatestens|sobald|voraussichtlich|nachste|diese ~
    kommt|kommen [dann|auch] noch|erst >
    kommt|kommen [dann|auch] noch|erst , ~
    kommt|kommen [dann|auch] noch|erst per|von|diese|nachste|heute|morgen|im|wenn|sobald|nach|separat|extra|am|mit|was|etwas ~
    ist|sind|wird|werden [dann|bis|am|voraussichtlich|spatestens|alles|es] ~ fertig|erledigt|da >
    wird|werden [dann|noch|alles|das|es|am|bis|morgen|gleich|heute|umgehend|sofort|zeitnah|ihnen|euch|dir] ~ erledigt|nachgereicht|geliefert|nachgeliefert ~ >
    < [ok|ja|,|das|alles] [,] wird [gleich|noch|sofort|so|alles] erledigt|gemacht
    spatestens am|bis|morgen|nachste|montag|dienstag|mittwoch|donnerstag|freitag|ubermorgen|ende|anfang|heute|diese|dann|im|in|1*|2*|3*
    kummere|kummern|meld|melde|schau|schaue ~ mich|uns|mir|darum|an
    geb|gebe|sage|sag [ich|dann|dir|ihnen|euch|noch] ~ bescheid
    ruckmeldung|antwort|feedback folgt
    bin|sind [ich|wir|gerade|schon] dran
    arbeite|arbeiten [ich|wir] ~ daran
    ist|sind|bereits|schon|noch|gerade|derzeit|liegt|aktuell|momentan in bearbeitung|arbeit|klarung|prufung
    schaue|schauen|schau|sehe|sehen|seh|gucke|guck|gehe|gehen|lese|kummere|kummern|nehme [ich|wir] [mir|uns|es|das|die|den|mich] ~ an|durch|drum|drauf >
"""

PENDING = """
    gerade|derzeit|aktuell|momentan noch ~
    hore|horen ~ {lawyer} ~ an
    wart|warte|warten [ja|noch] selber|selbst|noch ~
    wart|warte|warten [ich|wir|ja] noch|selber|selbst ~
    keine ahnung [noch|bisher] [,] wann|ob|wie|was|wo|welche* ~
    {we} habe|haben|hab|hat [noch|leider|selbst|auch|da] keine ahnung ~
    < [noch|leider|auch] keine ahnung [,|noch|leider] >
    nicht vor [dem|der|den|ende|anfang|mitte] [ende|anfang|mitte|nachster|nachstem|kommender|ersten|herbst] {wann} ~
    vor .. schaff|schaffe|schaffen|geht|wird|wirds|klappt|komme|kommen|bin ~ nicht|kaum|unmoglich ~
    vor .. kann|konnen ich|wir ~ nicht|kaum|unmoglich ~
    noch nicht [ganz|so|alles|wirklich|richtig|final|abschliessend|vollstandig|mal|einmal|100|zu] {noch_nicht} ~
    noch nicht da >
    noch nicht da , ich|wir|er|sie|sobald|kommt|aber ~
    ich|wir|er|man habe|haben|hab|bin|sind|kann|konnen|hat|ist|weiss|wissen ~ noch nicht ~
    habe|haben|hab|bin|sind|kann|konnen|weiss|wissen ich|wir ~ noch nicht ~
    < [sorry|leider|nein|ne|,|hab|habe|bin] [,|es|das] noch nicht ~ >
    noch keine zeit|gelegenheit|entscheidung|ruckmeldung|antwort|freigabe|moglichkeit|ahnung|nachricht|info|infos|zusage|unterschrift|genehmigung|neuigkeiten|luft|ruhe|musse|einigung|texte|fotos|daten|unterlagen ~
    ich|wir ~ noch keine|keinen ~ >
    nicht dazu gekommen
    bekomme|bekommen|kriege|kriegen|krieg|bekomm [ich|wir] ~ nicht [mehr|ganz] hin|fertig|gebacken|unter|geregelt|organisiert ~
    schaffe|schaffen|schaff [ich|wir|es|das|'s] ~ nicht ~
    nicht geschafft
    ich|wir ~ keine zeit
    habe|hab|hatte|hatten|haben ich|wir|noch|leider|bisher|einfach|gerade|diese|im|heute|bis ~ keine zeit
    < [noch|leider|sorry|,|einfach|bisher|hatte|habe|hatten|hab] [,|noch|leider] keine zeit
    keine zeit gehabt|gefunden
    stimmen [wir|die|sie] [das|es|die|den|dies|uns|sich] [noch|gerade|derzeit|aktuell|intern|momentan] [noch|intern|gerade|mal|miteinander] ab ~
    besprechen|prufen|pruft|klaren|klart|uberlegen|diskutieren|warten|warte|liest|lesen|arbeitet|sitzt|sitzen|beraten [das|es|die|den|dies|noch|ich|wir|uns] [noch|gerade|derzeit|aktuell|intern|momentan] [noch|intern|gerade|mal] noch|intern|gerade|derzeit|aktuell|momentan ~
    {we} [noch|gerade|intern] bespreche|besprechen|prufe|prufen|uberlege|uberlegen|diskutieren|beraten|klaren {own} ~
    {we} sehe|sehen mir|es ~
    {we} sehen uns das|es|die|den ~ an|durch ~
    {we} {study} [mir|uns] die|den|das|ihre|ihren|ihr|euren|eure|euer [neue|neuen|ganze|ganzen] entwurf|entwurfe|text|texte|vorschlag|vorschlage|angebot|layout|unterlagen|rechnung|varianten|variante|seite|vertrag|korrekturen|punkte|termine|farben|sache|mail|muster|offerte|fragen|preise|plan|plane ~
    {we} noch|gerade|intern bespreche|besprechen|prufe|prufen|uberlege|uberlegen|diskutieren|beraten|klaren ~
    ich|wir bespreche|besprechen|prufe|prufen|uberlege|uberlegen|diskutieren|beraten|klare|klaren ~ noch|gerade|intern ~
    {lawyer} pruft|liest|schaut|sitzt|sieht
    ist|sind noch|gerade|derzeit|jetzt|aktuell|momentan bei|beim der|dem|den|unserer|unserem|unseren|meiner|meinem|anwalt|chef|steuerberater|drucker ~
    es|das|alles|entwurf|text|texte|vertrag|unterlagen|angebot|sache|layout ist|sind [noch|gerade|derzeit|jetzt] bei|beim der|dem|den|unserer|unserem|unseren|meiner|meinem|anwalt|chef|steuerberater|drucker ~
    liegt|ist|sind|liegen [noch|gerade|derzeit|jetzt|aktuell] in [der|unserer|interner] prufung|abstimmung|klarung|arbeit|bearbeitung|mache|freigabe|korrektur|pipeline|vorbereitung
    liegt|ist|sind|liegen [noch|gerade|derzeit|jetzt|aktuell] auf unserer|unserem|meinem|meiner tisch|schreibtisch|liste
    es|das|alles liegt|ist [noch|gerade|derzeit|jetzt|aktuell] auf dem|der tisch|schreibtisch|liste ~
    steht|stehen [noch|schon|jetzt|ganz|auch|weit] [oben|bei] [mir|uns] auf meiner|unserer|meinem|unserem [to|do|todo] [do] liste|agenda|zettel|plan|programm ~
    es|das|ihr|ihre|euer|eure|dein|deine [website|seite|thema|projekt] steht [noch|schon|jetzt|ganz|auch|weit] [oben] auf der|dem liste|agenda|zettel|plan ~
    steht bei mir|uns ~ oben|an|auf|liste ~
    auf meiner|unserer|meinem|unserem [to|todo|do|langen] [do] liste|schirm|zettel|agenda|plan|tisch|schreibtisch
    ich|wir|es|das ~ auf dem|der [to|do] [do] schirm|zettel|radar|liste ~
    ich|wir|er|sie muss|mussen|will|wollen|mochte|mochten ~ noch|erst|intern|vorher|zuerst ~ {erst}
    < [sorry|ja|aber|,] [,] muss|mussen|will|wollen|mochte|mochten ~ noch|erst|intern|vorher|zuerst ~
    muss|mussen|will|wollen|mochte|mochten ich|wir|er|sie|das ~ noch|erst|intern|vorher|zuerst ~ {erst}
    muss|mussen|will|wollen|mochte ~ noch|erst|vorher|zuerst ~ drubersehen|druberschauen|draufschauen|draufsehen|freigeben|unterschreiben|absegnen|genehmigen|zustimmen|prufen|entscheiden|abnicken|ok|okay ~
    muss|mussen ~ noch|erst|vorher|zuerst|intern ~ genehmigt|gepruft|besprochen|abgestimmt|geklart|entschieden|freigegeben|unterschrieben|abgesegnet|gelesen werden ~
    es|das|dies|alles|angebot|vertrag|entwurf muss|mussen noch|erst|zuerst|vorher durch|zum|zur|in|mit|uber|an|intern ~
    ich|wir muss|mussen [das|es|noch|die|den] erst|vorher|zuerst|intern mit|noch|intern|beim|bei|im|in|den|meinen|unseren|meine|unsere|rucksprache ~
    sobald ich|wir|er|mein*|unser*|moglich|feedback|alles|mir|uns|chef|vorstand|freigabe|dann ~
    sobald die|der|das|es|sie|diese|dies ~ , {trade}|{act}|{study}|bekommen|melden|horen|geht|gibt|haben|bekommst|kommt ~
    , sobald die|der|das|es|sie|diese ~
    bei mir|uns|im|hier|gerade|momentan|derzeit|diese|heute|woche|zurzeit ~ viel|einiges los ~
    viel|einiges los gerade|hier|momentan|bei|heute|diese|im ~
    < [so|sorry|sehr] [,] viel|einiges los ~
    habe|haben|hab|hatte|hatten|gerade|momentan|ich|wir ~ viel|einiges|genug|voll zu tun ~
    viel um die ohren ~
    land unter
    bin|war|lag|ich|wir|waren|sind|hier ~ unterwegs|krank|uberlastet|erkaltet ~
    < [sorry|gerade|noch|leider|,|viel] [,|gerade|noch] unterwegs|krank ~
    hier|bei|gerade|momentan|derzeit|diese|woche|zurzeit|war|es|tage|im|grad|etwas|ziemlich|letzte|letzten ~ stress|stressig|hektisch|turbulent|drunter|dauerstress|chaos|chaotisch ~
    stress|stressig|hektisch|turbulent|dauerstress|chaos|chaotisch ~ gerade|momentan|derzeit|hier|woche|tage|bei ~
    {we} warte|warten [noch|selbst|auch] auf {our}|intern*|unsere*|freigabe|ruckmeldung|grunes
    ich|wir ~ vergessen|verschwitzt ~
    habe|hab|hatte|hatten ~ vergessen|verschwitzt ~
    haben wir ~ vergessen|verschwitzt ~
    < [sorry|oh|ups|mist|upps|ach|ja] [,] [total|vollig|glatt|ganz|komplett|leider|schlicht] vergessen|untergegangen ~
    total|vollig|glatt|komplett|schlicht|ganz|einfach|leider vergessen|untergegangen|durchgerutscht ~
    mir|uns|mail|nachricht|es|das|leider|irgendwie ~ untergegangen|durchgerutscht ~
    dauert [leider|wohl|bei|uns|mir|also|es|das|aber] noch|leider|etwas|langer ~
    dauert [noch|leider|halt] >
    daruber|druber schlafen ~
    schau|schaun mer mal ~
    ist|bist|sind [schon|noch] auf dem zettel|schirm|radar ~
    komme|kommen ich|wir ~ dazu ~
    der|die|er|sie soll|sollen sich [bei] [ihnen|euch|dir] [darum] melden|ruhren|kummern ~
    dauert [leider|wohl|bei|uns|mir|also|es|das|aber|noch] ein bisschen|wenig|paar|weilchen ~
    < [bitte|nur] [noch] [etwas|ein|um] [wenig|bisschen] geduld ~
    {we} bin|sind ~ nicht [mehr] dazu|durch|rum gekommen ~
    {we} komme|kommen|kam|kamen|bekomme|bekommen|kriege|kriegen|krieg|kommt ~ nicht [mehr] dazu|hin|durch|rum ~
    komme|komm|kommen [ich|wir] ~ nicht [mehr] dazu|durch|hin
    noch nichts|nix|kein*|keine [ist|wurde|wird] entschieden|beschlossen|entscheidung|festgelegt|beschluss|einigung ~
    liegt|liegen|steht|stehen ~ bei mir|uns ~ oben|stapel|liste|zettel|schirm|agenda|schreibtisch|wiedervorlage ~
    liegt|liegen|steht|stehen [noch|schon|ganz] [oben] auf meinem|meiner|unserem|unserer [to|do] [do] stapel|liste|zettel|schirm|agenda|schreibtisch|wiedervorlage ~
    liegt|liegen|steht|stehen [noch|schon|ganz] [oben] auf wiedervorlage ~
    nicht vergessen [,|versprochen|keine|ich|das|wird|bin] ~
    {we} habe|haben|hab ~ nicht vergessen
    aber|jedoch wohl|leider erst nach|wenn|ab|im ~
    aber|jedoch erst wenn ~
    aber|jedoch erst nach|ab|im|am|in [dem|der|den|meinem|unserem|ende|anfang|mitte] [nachsten|kommenden] {wann} ~
    aber [leider] nicht vor ~
    nichts ist [noch] fix|garantiert|entschieden ~
    nichts ist [noch] sicher >
    nicht zu schaffen|machen|leisten|halten ~
    bis|diese|vor|heute ~ nicht [mehr] machbar|moglich|drin|realistisch ~
    [aber|noch|,|alles] ohne gewahr|garantie|versprechen >
    zu nichts|nix [mehr] [gekommen] >
    komme|komm|kommen [ich|wir] [grad|gerade|derzeit|momentan|zurzeit|leider|im] ~ zu nichts|nix ~
    entschieden|beschlossen|fix|sicher ist|sind|haben [noch|aber|wir] [noch] nichts|nix ~
    bin|sind [ich|wir] [schon|gerade|grad|bereits|noch|ja] dabei|dran >
    garantieren|versprechen kann ich|wir ~ nicht|nichts ~
    ich|wir kann|konnen|will|mochte [ihnen|euch|dir|es|das|da|leider|aber|dafur|hier] [leider|aber|noch|auch] nichts|nicht garantieren|versprechen ~
    verspreche|versprechen|garantiere ich|wir nichts|nicht ~
    {we} verspreche|garantiere [aber|lieber] nichts|nicht ~
    aber [bisher|noch|bis|leider] [jetzt] nichts|nix [bekommen|gehort|da] ~
    lass|lasst|lassen [sie] mich|uns [bitte] erst|zuerst|mal|kurz ~
    zustimmung|freigabe|unterschrift|genehmigung|ok|okay von|vom ~ noch|fehlt|aus ~
    fehlt|fehlen [mir|uns] noch ~ zustimmung|freigabe|unterschrift|genehmigung|ok|okay ~ von|vom|des|der ~
    ich|wir darf|durfen ~ nichts|nicht|noch ~
    liegt|liegen|kommt|muss|mussen|geht|warte|warten|bespreche|besprechen|vorgestellt|vorgelegt|besprochen|noch|gerade|derzeit|jetzt [noch|erst|gerade|jetzt|auch|es|das] beim|bei|vor|im|auf [der|dem|den] [tisch] vorstand|gemeinderat|aufsichtsrat|beirat|geschaftsleitung|geschaftsfuhrung|chef|chefin|steuerberater|rechtsabteilung|gremium|verwaltungsrat ~
    es|das|alles|entwurf|angebot|vertrag|text ist|sind [noch|gerade] beim|bei [der|dem] vorstand|gemeinderat|aufsichtsrat|beirat|geschaftsleitung|geschaftsfuhrung|chef|chefin|steuerberater|rechtsabteilung|gremium|verwaltungsrat ~
    mussen|muss|musst wir|ich|sie|ihr [uns|mich|euch|sich] ~ gedulden|abwarten|warten
    wir|ich|sie|ihr mussen|muss|musst [uns|mich|euch|sich] ~ gedulden|abwarten|warten
    < muss|mussen ~ abwarten|warten
    hat|hatte|haben [leider|das|einfach|bisher|es] [leider|doch|nicht] nicht geklappt|funktioniert|hingehauen|gereicht ~
    hatte|hatten|habe [ich|wir|ja|schon] es|ihnen|euch|dir|das|bis|gestern|fur|letzte|den|die|ja ... versprochen|zugesagt|angekundigt
    schaffe|schaffen [es|leider|das|wohl|ich|wir|bis|heute|diese] ~ nicht|nix|nimmer|nichts ~
    klappt|reicht|klappen es|leider|das|wohl|bis|heute|diese|mir|uns|bei|am|vor|zeitlich ~ nicht|nix|nimmer|nichts ~
    bin|sind|schon|bereits|noch|gerade|weiter|wieder|bleib|bleibe|bleiben dran >
    < dran >
"""

STUDY = """
    sehe|sehen|seh|schaue|schau|schauen [ich|wir] es|das|mir|uns [ich|mir|uns|es|das] ~ an|durch ~
    {we} [mir|uns|es|das] schau|schaue|schauen|guck|gucke|gucken|prufe|prufen|bespreche|besprechen|klare|klaren|frage|fragen|lese|lesen|uberlege|uberlegen [es|das|mir|uns|mich|dies|alles|dann|noch|mal|kurz|gleich|intern|erst|gerade|heute|morgen] {own} ~
    schau|schaue|schauen|guck|gucke|prufe|prufen|bespreche|besprechen|klare|klaren|frage|lese|lesen|uberlege|uberlegen ich|wir [es|das|mir|uns|mich|dies|alles|dann|noch|mal|kurz|gleich|intern|erst|gerade|heute|morgen] {own} ~
    < [ok|ja|gut|danke|,] [,] schau|schaue|guck|gucke|prufe|bespreche|klare|frage|lese|uberlege [es|das|mir|uns|mich|dies|alles|dann|noch|mal|kurz|gleich|intern|erst|gerade|heute|morgen] {own} ~
    ,|und schau|schaue|guck|gucke|prufe|bespreche|klare|frage|lese|uberlege [es|das|mir|uns|mich|dies|alles|dann|noch|mal|kurz|gleich|intern|erst|gerade|heute|morgen] {own} ~
    {we} {will}|muss|mussen|mochte|mochten|kann|konnen ... prufen|ansehen|anschauen|klaren|besprechen|durchlesen|durchsehen|nachsehen|uberprufen|fragen|nachfragen|uberlegen|abklaren
    {will}|muss|mussen {we} ... prufen|ansehen|anschauen|klaren|besprechen|durchlesen|durchsehen|nachsehen|uberprufen|fragen|nachfragen|uberlegen|abklaren
"""
