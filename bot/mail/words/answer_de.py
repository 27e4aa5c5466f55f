"""German phrases by which an answer or a request is known."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection, waiting_de

TABLE = Table(
    negations="nicht|nie|niemals|kein|keine|keinen|keinem|keiner|nichts|ohne|nirgends|kaum|weder",
    words={
        "we": "ich|wir|er|sie|man",
        "me": "mir|uns|mich",
        "you": "sie|du|ihr|euch|dir|ihnen|dich",
        "your": "ihr|ihre|ihren|ihrem|ihrer|ihres|dein|deine|deinen|deiner|deinem|euer|eure|euren|eurer|eurem",
        "our": "unser|unsere|unserem|unseren|unserer|mein|meine|meinem|meinen|meiner|der|die|den|dem",
        "will": "werde|werden|wird",
        "send": "schicke|schicken|schickt|sende|senden|sendet|liefere|liefern|liefert|reiche|reichen|mache|machen|mach|"
        "macht|stelle|stellen|stell|gebe|geben|gibt|bringe|bringen|leite|leiten|uberweise|uberweisen|zahle|zahlen|"
        "bezahle|bezahlen|schick|lasse|lassen|ubermittle|ubermitteln|unterschreibe|lade|laden|erledige|erledigen|"
        "besorge|besorgen|trage|fulle|schreibe|schreiben|schreib|maile|mailen|bekommen|beantworte|beantworten|hole",
        "look": "schaue|schauen|schau|schaut|sehe|sehen|seh|prufe|prufen|pruft|lese|lesen|kummere|kummern|kummert|"
        "melde|melden|meldet|klare|klaren|klart|frage|fragen|fragt|bespreche|besprechen|komme|kommen|kommt|rede|"
        "arbeite|arbeiten|antworte|antworten|uberlege|uberlegen|guck|gucke|gucken|hake|denke|denk|versuche|"
        "versuchen|nehme|nehmen|entscheide|entscheiden|gehe|gehen|sag|sage|sagen|gib|informiere|ruf|rufe|setze|suche",
        "done": "zuschicken|zusenden|nachreichen|liefern|schicken|senden|nachliefern|erledigen|melden|fertig|"
        "fertigstellen|prufen|ansehen|anschauen|klaren|uberweisen|zuruckmelden|geben|bekommen|erhalten|besprechen|"
        "antworten|kummern|durchlesen|durchsehen|abschicken|nachsehen|uberprufen|hochladen|unterschreiben|haben|"
        "beantworten|ubersenden|ubermitteln|mitteilen|informieren|zukommen|zuruckschicken|ausfullen|bezahlen|machen",
        "trade": "schicke|schicken|schick|schickt|sende|senden|sendet|reiche|reichen|leite|leiten|ubermittle|ubermitteln|uberweise|"
        "uberweisen|maile|mailen|unterschreibe|erledige|erledigen|besorge|besorgen|beantworte|beantworten|bezahle|"
        "begleiche|scanne|melde|melden|meldet|kummere|kummern|hake|informiere",
        "act": "liefere|liefern|liefert|mache|machen|mach|stelle|stellen|stell|gebe|geben|geb|gibt|bringe|bringen|zahle|zahlen|"
        "bezahlen|lasse|lassen|lade|laden|trage|fulle|schreibe|schreiben|schreib|hole|sage|sag|sagen|setze|rede",
        "study": "schau|schaue|schauen|guck|gucke|gucken|prufe|prufen|pruft|bespreche|besprechen|klare|klaren|klart|frage|fragen|"
        "fragt|lese|lesen|uberlege|uberlegen",
        "mine": "schicke|sende|liefere|reiche|mache|stelle|gebe|geb|bringe|leite|uberweise|zahle|bezahle|lasse|ubermittle|"
        "unterschreibe|erledige|besorge|trage|fulle|schreibe|maile|beantworte|hole|schaue|seh|sehe|prufe|lese|kummere|melde|"
        "klare|frage|bespreche|uberlege|gucke|hake|versuche|nehme|informiere",
        "soon": "ihnen|euch|dir|dich|es|ihn|alles|dann|gleich|bald|heute|morgen|ubermorgen|zeitnah|umgehend|schnellstmoglich|"
        "asap|nachste|diese|am|bis|erst|sobald|gern|gerne|nochmal|spater|demnachst|direkt|sofort|jetzt|mich|unterlagen|"
        "bescheid|ruckmeldung|feedback|nach|weiter",
        "own": "es|das|mir|uns|mich|dies|alles|dann|noch|mal|kurz|gleich|intern|erst|gerade|heute|morgen|ubermorgen|am|bis|nach|ihn|"
        "sie|ihnen|euch|dir|ihre|ihren|deine|deinen|eure|euren|mit|im|darum|drum|drauf|druber|daruber|daran|sofort|spater|"
        "bald|meinen|meine|meinem|unseren|unsere|unserem|beim|bei|rum|herum|um|,",
        "wann": "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|woche|wochen|monat|monats|januar|februar|marz|"
        "april|mai|juni|juli|august|september|oktober|november|dezember|ostern|pfingsten|weihnachten|sommer|herbst|"
        "winter|fruhjahr|morgen|ubermorgen|heute|nachmittag|abend|vormittag|mittag|laufe|anfang|ende|mitte|tagen|tag|kurze|"
        "kurzem|urlaub|ferien|feiertagen|messe|sitzung|dann|1*|2*|3*|4|5|6|7|8|9",
        "noch_nicht": "dazu|geschafft|gekommen|fertig|entschieden|gesehen|angesehen|angeschaut|durchgesehen|"
        "durchgegangen|durchgelesen|gesichtet|ansehen|soweit|weit|gelesen|"
        "vollstandig|final|abschliessend|klar|vor|geklart|sicher|bereit|angefangen|gemacht|erledigt|komplett|beisammen|"
        "zusammen|freigegeben|genehmigt|unterschrieben|zuruck|besprochen|gepruft|geantwortet|beschlossen|festgelegt|"
        "gefunden|erhalten|bekommen|eingetroffen|gemeldet|verfugbar|vorhanden|abgestimmt|reingeschaut|reinschauen|"
        "durch|rein|rausgesucht|ganz|so|uberwiesen|bezahlt|geschickt|abgeschickt|verschickt",
        "erst": "prufen|klaren|besprechen|abstimmen|fragen|nachfragen|ansehen|anschauen|durchlesen|lesen|uberlegen|abwarten|warten|"
        "sprechen|reden|entscheiden|abklaren|einholen|sehen|horen|schlafen|unterschreiben|freigeben|zustimmen|suchen|"
        "fertigmachen|sammeln|zusammenstellen|raussuchen|heraussuchen|schreiben|schicken|zusenden|absprechen|durchgehen|"
        "durchsehen|drubersehen|druberschauen|draufschauen|hinsetzen|kummern|diskutieren|verdauen|organisieren|nachsehen|"
        "nachschauen|zeigen|vorlegen|beraten|testen|ausprobieren|intern|rucksprache|finden|erledigen|holen|ok|okay|sortieren",
        "sent": "geschickt|gesendet|gesandt|hochgeladen|uberwiesen|bezahlt|abgeschickt|zugeschickt|zugesandt|"
        "unterschrieben|beigefugt|angehangt|eingereicht|erledigt|ausgefullt|abgelegt|gestellt|geladen|gemailt|"
        "ubermittelt|versendet|verschickt|rausgeschickt|geliefert|bereitgestellt|eingetragen|freigeschaltet|angelegt|"
        "hinterlegt|zugestellt|beglichen|gezahlt|uberarbeitet|korrigiert|fertiggestellt|eingestellt|nachgereicht|"
        "angewiesen|beantwortet|zuruckgeschickt|mitgeschickt|aktualisiert|geteilt|ubersandt|reingestellt|gelegt|abgegeben|eingeworfen|vorbeigebracht|gebracht|gefaxt|rubergeschickt",
        "tell": "teilen|teile|teilt|sagen|sag|sagt|schicken|schick|schickt|senden|sende|sendet|geben|gib|gebt|erklaren|"
        "erklar|erklart|bestatigen|bestatige|bestatigt|nennen|nenn|nenne|nennt|lassen|lass|lasst|schreiben|schreib|"
        "schreibt|rufen|ruf|ruft|melden|meldet|meld|melde|leiten|leite|zeigen|zeig|zeigt|erlautern|ubersenden|"
        "stellen|stell|stellt|informieren|informiere|machen|mach|macht|mailen|mail|konkretisieren|prazisieren|antworten|antworte|helfen|hilf",
        "say": "teile|teilt|sag|sagt|schick|schickt|sende|sendet|gib|gebt|erklar|erklart|nenn|nennt|lass|lasst|schreib|"
        "schreibt|ruf|ruft|meldet|zeig|zeigt|stell|stellt|mach|macht|mail|leite|antworte|hilf|bestatige",
        "inform": "teilen|teile|teilt|sagen|sag|sagt|schicken|schick|schickt|senden|sende|sendet|erklaren|erklart|"
        "bestatigen|bestatigt|nennen|nennt|rufen|ruft|melden|meldet|meld|zeigen|zeigt|erlautern|ubersenden|informieren|"
        "mailen|mail|konkretisieren|prazisieren|antworten|antworte|helfen|hilf",
        "ask": "was|welche|welcher|welches|welchen|welchem|wann|wo|wer|wen|wem|wie|warum|weshalb|wieso|ob|wofur|wohin|"
        "woher|wozu|wieviel|womit|woran|worum|inwiefern|wessen",
        "lawyer": "anwalt|anwaltin|anwalte|anwalten|rechtsanwalt|rechtsanwaltin|rechtsanwalte|rechtsanwalten|"
        "rechtsbeistand|rechtsabteilung|kanzlei|anwaltskanzlei|juristen",
        "bill": "rechnung|rechnungen|forderung|forderungen|betrag|mahnung|zahlungsforderung|rechnungsbetrag|summe|"
        "schlussrechnung|abrechnung|honorarforderung|honorar|kosten|anspruch|anspruche",
    },
    phrases={
        Mark.GREETING: """
            < hallo|hi|hey|moin|servus|liebe|lieber|liebes|sehr|guten|gruss|hello|werte|werter|tag|morgen|grussgott
        """,
        Mark.SIGN_OFF: """
            < [mit] [vielen|viele|beste|besten|liebe|lieben|schone|freundliche|freundlichen|freundlichem|herzliche|herzlichen|sonnige|kollegialen|schonen] grusse|grussen|gruss|gruesse|gruessen ~ >
            < mfg|vg|lg|bg|hg|gruss|grusse|grussle|hochachtungsvoll ~ >
            < von meinem|meiner ~ gesendet
            < gesendet von|mit ~ >
            < bis dann|bald|dahin|spater >
        """,
        Mark.COURTESY: """
            [ich|wir] bitte|bitten [sie|dich|euch|daher|hierfur|dafur|nochmals] [daher|hierfur|dafur|nochmals] um|fur [ihr|euer|dein|etwas] verstandnis|geduld|nachsicht|entschuldigung|verzeihung
            [ich|wir] bitte|bitten [sie|dich|euch] [,] [die|den|das|diese|diesen|dies] ~ zu entschuldigen|verzeihen
            [ich|wir] hoffe|hoffen|hoffentlich [,] [dass] [es|sie|du|ihr|dir|ihnen|euch|bei] ~ gut|wohl|gesund
            [ich|wir] hoffe|hoffen [,] [dass] sie|du|ihr|euer|ihr ~ hatten|hattet|hattest|wochenende|urlaub|tag|feiertage ~ >
            [ich|wir] hoffe|hoffen|hoffentlich [,] [dass] [das|es|dies] ~ hilft|weiter|ordnung|ok|okay|verstandnis|recht|passt|so
            wie geht es|'s [dir|ihnen|euch|so|ihr]
            wie gehts [dir|ihnen|euch|so]
            alles gut bei dir|euch|ihnen
            bei [weiteren|allen|etwaigen] ruckfragen|fragen|unklarheiten|problemen ~ >
            bei bedarf ~ >
            falls|wenn|sollten|solltest|solltet|sofern|haben|gibt [sie|du|ihr|es|ihnen] [dazu|noch|irgendwelche|weitere|hierzu] fragen|ruckfragen|unklar|etwas|unklarheiten|was|probleme ~ ~ >
            zogern|zogere|zogert [sie|du|ihr] [bitte] nicht [,] [mich|uns|sich|mir|bei|an|einfach] [mich|uns|an|bei|mir|direkt] [mich|uns|mir|zu] [zu] anzurufen|kontaktieren|fragen|schreiben|melden|wenden|rufen|sagen|nachzufragen|mailen|anzusprechen|anzumailen|anzuschreiben|sprechen|bescheid|antworten ~ >
            zogern|zogere|zogert [sie|du|ihr] [bitte] nicht >
            melden|melde|meldet|meld|sprechen|sprich|rufen [sie|euch|dich] [sich|uns|mich|mir|gerne|gern|jederzeit|einfach|bitte|an] [sich|uns|mich|gerne|gern|jederzeit|einfach|,] gerne|gern|jederzeit|einfach ~ >
            gerne|gern|jederzeit|einfach [bei|mich|uns|jederzeit|per] [mir|uns|mail] melden|anrufen|nachfragen|fragen|kontaktieren
            [ich|wir] stehe|stehen ~ [zur] verfugung ~ >
            [ich|wir] freue|freuen mich|uns|uns [schon|sehr] auf|uber ~ zusammenarbeit|gesprach|treffen|projekt|termin|wiedersehen|kennenlernen
            [ein|einen|eine] schones|schonen|schone|gutes|guten|erholsames|erholsamen|sonniges|tolle|gute ~ wochenende|tag|woche|abend|feierabend|start|urlaub|feiertage|zeit|restwoche
            [danke|vielen|dank] [dank] [schon] [im|vorab] [voraus|vorab] [fur] {your} verstandnis|geduld ~
            um ihr|dein|euer verstandnis ~
            [bitte|wir|ich] [bitten|bitte] [um] entschuldige*|entschuldigung|verzeihen|verzeih|sorry|pardon [sie|bitte|dass|fur|,|vielmals|die] ~ verspatung|verzogerung|stille|funkstille|schweigen|spate|verspatete|unannehmlichkeiten|ruckmeldung|antwort|wartezeit|meldung|stress
            danke|dank|merci|thx [dir|euch|ihnen] fur|fur die|deine|ihre|eure|das|den [freundliche|kurze|nette|erneute] erinnerung|nachhaken|nachfrage|reminder|hinweis
            oder [nicht] >
            ne >
            nicht wahr
            gell >
        """,
        Mark.OBJECTION: objection.DE,
        Mark.ASK: """
            < [und|aber|also] [,] wer|was|wo|wann|wie|warum|wieso|wohin|woher|wofur ist|sind|war|haben|hat|habt|hast|kann|konnen|konnt|soll|sollen|braucht|brauchen|mussen|wird|macht|geht|lauft|sieht|steht ~
            < [nur|noch|und] [noch|eine] [kurze|kleine|schnelle|letzte] frage [noch|dazu|zu|vorab|hierzu] ~
            bitte|gerne|gern|mal|doch [mir|uns|kurz|noch|dringend|sie|mal|auch] {inform}
            bitte|gerne|gern|mal|doch mir|uns [kurz|noch|dringend|mal|auch] {tell}
            {say} {me} [bitte|doch|kurz|noch|mal|einfach|gerne|dazu|hierzu|den|die|das|gern|auch|eben] ~ bescheid|mit|bitte|wissen|noch|{ask}|zukommen|zu|kurz|einmal|nochmal|erneut|uber|ruckmeldung|nochmals
            {tell} sie {me} [bitte|doch|kurz|noch|mal|einfach|gerne|dazu|hierzu|den|die|das|gern|auch|eben] ~ bescheid|mit|bitte|wissen|noch|{ask}|zukommen|zu|kurz|einmal|nochmal|erneut|uber|ruckmeldung|nochmals
            {say} {me} [bitte|noch|kurz|mal|einfach] die|den|das|eine|einen|deine|deinen|eure|euren|weitere
            {tell} sie {me} [bitte|noch|kurz|mal|einfach] die|den|das|eine|einen|ihre|ihren|ihr|deine|deinen|eure|euren|weitere
            {say} [bitte|doch] [noch|kurz] {ask}
            {tell} sie [bitte|doch] [noch|kurz] {ask}
            bescheid [geben|sagen|,] [,] {ask}|bis|wann
            konnten|konntest|konntet|wurden|wurdest|wurdet sie|du|ihr
            < konnen|konnten|kannst|konnt|kann|mochten|mochtest|magst|darf|durfte|durften|durfen sie|du|ihr|ich|wir
            ,|und|aber konnen|kannst|konnt|mochten|mochtest|durfte|durften sie|du|ihr|wir|ich mir|uns|mich|bitte|noch|das|die|den|der|es|dazu|vielleicht|auch|eventuell|mal|kurz|ihm|dann|am|bis|heute|morgen|eine|einen|ein|dies|dem
            bitte konnen|konnten|kannst sie|du
            ware|waren es|das|sie|wir|ich|du [moglich|so|dankbar|in|lieb|nett] [freundlich|nett|lieb] ~
            ware|waren schon|super|toll|gut|prima|klasse|hilfreich|nett|lieb|dankbar|wichtig ~
            {me} [ist|fehlt|fehlen|sind] [leider|noch|nicht|unklar] nicht|unklar [ganz|recht|so|wirklich|klar] [klar|bewusst|ersichtlich|,] [,] {ask}
            [ist|bleibt] {me} [noch|leider] [nicht] [ganz] unklar|klar|schleierhaft [,] {ask}
            weiss|wissen|verstehe|verstehen [ich|wir] [leider|noch|gerade|auch|jetzt|das|nur] nicht [genau|ganz|recht|so|mehr|,|wirklich|mal] [genau|recht] [,] {ask} ~
            {we} verstehe|verstehen [leider|das|den|die] [leider|den] ~ nicht
            unklar|fraglich|unsicher [ist|,] [mir|uns|noch] [,] {ask}
            {we} frage|fragen mich|uns [,|noch|gerade] [,] {ask}
            {we} hatte|hatten|habe|haben|hab [noch|dazu|da|aber|nur|eine|ein|mal] [eine|ein|paar|zwei|drei|noch|dazu] [kurze|paar|weitere|letzte|kleine] frage|fragen|ruckfrage|ruckfragen
            < [noch|nur|und|eine|kurze|meine|unsere|zwei|drei|ein] [eine|noch|kurze|paar|letzte] frage|fragen|ruckfrage , ~
            [wie] ist|sind das|dies|damit [zu] gemeint|verstehen
            was [ist|sie|du|ihr|meinst|meinen] ~ meinen|meinst|meint|gemeint
            {we} [noch|dringend|dafur|dazu] brauche|brauchen|brauchten|benotige|benotigen|benotigten|brauchte|brauch [noch|dringend|bitte|dazu|dafur|hierfur|von|also|nur|aber|jetzt|unbedingt|vorab|auch|dann|allerdings] [noch|dringend|bitte|von|auch] [die|den|das|eine|einen|ein|ihre|ihren|ihr|deine|deinen|eure|euren|von|alle|dein|euer|folgende|zwei|drei|weitere|zugang|dringend|informationen|infos] ~
            brauchen|brauchten|benotigen|benotige|brauche|brauchte wir|ich [noch|dringend|von|bitte|dann] [noch|von|nur] ihre|deine|eure|die|das|den|eine|ihr|dein|ein|einen|von
            fehlt|fehlen [mir|uns|noch|jetzt|nur|aber|leider|hier|also] [noch|nur|nun] [noch] die|das|der|den|ihre|eure|deine|ein|eine|ihr|dein|euer|von|nur|angaben|informationen
            {me} fehlt|fehlen [noch|nur|jetzt|leider|aber|hier] ~
            {we} warte|warten [noch|immer|nur|seit|aber|derzeit|weiterhin|dringend|sehnsuchtig] [noch|immer] auf {your}|die|das|den|eine|einen|euch|dich|ruckmeldung|antwort
            warte|warten [ich|wir] [noch|immer] auf {your}|die|das|den|eine|euch|dich
            {we} freue|freuen mich|uns [schon|sehr] auf|uber|auf {your}|eine|die|das|euer ~ ruckmeldung|antwort|feedback|meinung|freigabe|rucksendung|anmerkungen|kommentare|unterlagen|zusage|entscheidung|angebot
            {we} bitte|bitten [sie|dich|euch] [hiermit|daher|hoflich|noch|dringend|nochmals|freundlich] [um|,|darum]
            bitte|bitten wir|ich [sie|dich|euch] [daher|hoflich|noch|dringend|nochmals|freundlich|zunachst|vorab] um auskunft|mitteilung|information|informationen|angabe|bestatigung|zusendung|ubersendung|klarung|erlauterung|aufklarung|hinweis|ein|eine|einen|kurze ~
            erbitte|erbitten wir|ich [daher|noch|zunachst|vorab|von] ~ auskunft|mitteilung|information|informationen|angabe|angaben|ruckmeldung|bestatigung|zusendung|nachricht ~
            {we} erbitte|erbitten [daher|noch|zunachst|vorab|von] ~ auskunft|mitteilung|information|informationen|angabe|angaben|ruckmeldung|bestatigung|zusendung|nachricht ~
            < bekommen|bekomme|erhalten|erhalte|kriegen|kriege|krieg wir|ich ... von {you} , ~
            mit [der] bitte um ~
            um {your}|eine|kurze|baldige|die|zeitnahe [kurze|baldige|zeitnahe|schnelle] ruckmeldung|freigabe|antwort|bestatigung|prufung|zusendung|mitteilung|info|rucksendung|ruckmeldung|information
            um [freigabe|ruckmeldung|bestatigung|prufung|zusendung|antwort|mitteilung|rucksendung] wird gebeten
            {we} [habe|haben] noch|bisher|leider|bislang|immer [keine|nichts|noch] keine ~
            {we} [habe|haben] [noch|bisher|leider|bislang|immer] [noch] nichts [von] {you}|gehort|erhalten|bekommen
            {we} wusste|wussten|wurde|wurden gern|gerne [noch|mal] [wissen|horen|erfahren|von|,] ~
            wurde|wurden|hatte|hatten [mich|uns|ich|wir] [sehr] freuen|gern|gerne|dankbar
            deadline|frist|stichtag|abgabetermin ist|bleibt|lauft|endet|war
            ausstehend*|aussteht|ausstehen [sind|ist|:|,] ~ >
            noch offen [sind|ist|:|,] ~ >
            frage|punkt|entscheidung ~ ist|bleibt|ware offen >
            < offen [sind|ist|waren|noch|bleibt] ~ >
            [kurze|kleine|freundliche|nur] erinnerung ~ >
            schon [was|etwas] neues
            < schauen|sehen|werfen|lesen|gehen sie [doch|gern|gerne|einfach] bitte|mal|kurz ~ an|durch|druber|uber|auf ~
            < schau|schaut|wirf|werft|lies|lest|guck|guckt [doch|gern|dir|euch] [dir|euch] bitte|mal|kurz ~ an|durch|druber|uber|auf ~
            bitte [alles|den|die|das|beides] unterschrieben|ausgefullt|korrigiert|gegengezeichnet [wieder|an] [uns|mich|mir] zuruck ~
            uber [eine|ihre|eure|deine] [kurze|baldige|schnelle] ruckmeldung|antwort|freigabe|nachricht|bestatigung ~ ~ freuen|freue|dankbar|froh ~
        """,
        Mark.REVIEW: """
            zur|fur {your}|die|zur [freundlichen|baldigen] freigabe|prufung|durchsicht|unterschrift|abnahme|korrektur|ansicht|genehmigung
        """,
        Mark.ORDER: """
            bitte ~ verwenden|nehmen|weglassen|andern|anpassen|ersetzen|loschen|entfernen|einfugen|erganzen|korrigieren|tauschen|austauschen|streichen|umsetzen|ubernehmen|lassen|verschieben|hinzufugen|raus|rausnehmen|einbauen|beachten|nutzen|benutzen|machen|erstellen|vorbereiten|stornieren|abbrechen|gestalten|schreiben|abandern|uberarbeiten|kurzen
            bitte [sie|uns|mir|die|den|das|alle|noch|ihre|deine|eure|bis|auch|dann|einmal|zeitnah] ... schicken|senden|zusenden|zurucksenden|zuruckschicken|zuschicken|unterschreiben|prufen|freigeben|ausfullen|hochladen|bestatigen|mitteilen|ubermitteln|uberweisen|einreichen|melden|geben|nachreichen|liefern|ansehen|anschauen|wahlen|auswahlen|entscheiden|durchsehen|korrekturlesen|zukommen|retournieren|weiterleiten|bezahlen|begleichen|beantworten|eintragen|rucksenden
            prufen|unterschreiben|wahlen|schauen|sehen|fullen|uberweisen|begleichen|entscheiden|andern|ersetzen|nehmen|verwenden|entfernen|streichen|tauschen sie bitte
            pruf|unterschreib|schau|schaut|fullt|full|uberweis|nimm|nehmt|ander|andere|andert|ersetz|ersetzt|tauscht|tausch|streich|streicht|pruft|sieh|seht [euch|dir|das|den|die|es] [mal|doch] bitte
            bis ~ bitte >
            {we} hatte|hatten|mochte|mochten|wurde|wurden [es|das|noch|den|die|bitte|da] ~ haben|anders|lieber|gern|gerne
        """,
        Mark.MORE_TIME: """
            gib|gebt|geben|lass|lassen [sie] {me} [bitte] noch ~
            konnen|konnten|kannst|konntest|konnt|konntet sie|du|ihr [mir|uns|bitte|noch|vielleicht|eventuell] ~ zeit|aufschub|verlangern|verschieben|langer
            konnen|konnten|kannst|konntest|konnt|konntet sie|du|ihr ... bis|tage|woche|wochen ... geben|lassen|warten|gedulden|verlangern|verschieben
            konnen|konnten wir|ich [mir|uns|bitte|noch|vielleicht|eventuell] ~ bis|zeit|aufschub|verlangern|verschieben|tage|woche|wochen|langer|spater
            < kann|darf|konnte|konnten|durfen|konnen ich|wir [ihnen|euch|dir|das|es|die|den|bitte|auch] ~ bis|zeit|am|erst|spater|morgen|ubermorgen|nachste|anfang|ende
            geben|gebt|gib|gebe [sie] {me} [bitte|noch] ~ bis|zeit|tage|woche|wochen|tag
            brauche|brauchen|benotige|benotigen|brauchte|brauchten|brauch [ich|wir] [leider|noch|dafur|dazu|wohl|etwa] [noch|etwas|ein|eine|ungefahr|bestimmt|mindestens] [zwei|drei|paar|bisschen|wenig|weitere|paar] [mehr] zeit|bis|langer|tage|woche|wochen|tag
            reicht|genugt|passt|ginge|geht|ist|ware es|das|ihnen|dir|euch [auch|ok|okay|noch|in] ~ wenn|bis|am
            mehr zeit
        """,
        Mark.CHECK: """
            < [ah|oh|hm|aber] hatte|hatten|habe|haben|hab ich|wir [dir|euch|ihnen|das|die|den|es] ~ nicht|schon|bereits ~ {sent}
            {we} dachte|dachten|meinte ~ {sent}
            < [ist|ware|ist] [das|es|dies|so] ok|okay|recht|ordnung|gut [fur] [dich|euch|sie|so] >
            < passt|geht|reicht|klappt [das|es] [so|fur|dir|ihnen|euch] [dich|euch|sie|so] >
            [ob|wenn] das [so] [fur] [sie|dich|euch|ok] passt|ok|okay|geht|klappt|ordnung ~
            < ok|okay|gut|einverstanden|deal|passt >
        """,
        Mark.HERE: """
            uberweisung|zahlung|geld|paket ~ raus|erledigt|gemacht|weg|unterwegs
            siehe|s [im|beigefugten|beigefugte|die|den|das|auch] anhang|anlage|anlagen|beilage|unten|attachment
            anbei|beiliegend|beigefugt|angehangt|anliegend|hiermit|hierbei|nachfolgend|untenstehend [finden|findest|findet|sende|schicke|ubersende|sind|ist|die|der|das|den|unsere|unser|mein|meine|nun|wie|erhalten|erhaltst|,|schon|noch|wie|also|nochmal|ein|eine|einen|schonmal|alle|ubersenden|senden|schicken|sie|du|ihr|dann|gewunschte|gewunschten] ~
            hangt|hangen an|dran
            hangt|hangen [ich|wir|dieser|hier|der|ihnen|dir|euch|mit] ~ an >
            im|als|in [der|dem] [der] anhang|anlage|anlagen|attachment|anhange [finden|findest|findet|sind|ist|die|der|das|,] ~
            {sent} haben|habe|wurde|wurden|ist|sind
            habe|haben|hab [ich|wir|es|sie|das|die|den|ihnen|euch|dir] ... {sent}
            ist|sind|wurde|wurden [bereits|schon|gerade|heute|soeben|gestern] ... {sent}|raus|unterwegs|online
            {we} [habe|haben|hab] ... {sent}
            < hier [ist|sind|nun|kommt|kommen|also|die|der|das|mein|meine|unser|unsere|noch|wie|schon|einmal|schonmal|mal|,] die|der|das|den|mein|meine|unser|unsere|ist|sind|kommt|kommen|§link|alle|ein|eine|nochmal|einmal
            < hier , ~
            hier [ist|sind|kommt|kommen] [nun|also|jetzt|schon] die|der|das|unser|unsere|mein|meine|alles|ein|eine
            {we} sende|schicke|ubersende|senden|schicken|ubersenden|lege|hange|fuge [ihnen|euch|dir|die|den|das] [hiermit|anbei|hier|beiliegend|mit|gleich] [anbei|hiermit|im|mit|bei|an|beiliegend] ~ anbei|hiermit|anhang|beiliegend|bei|beigefugt|mit|dieser|angehangt
            liegt|liegen|steht|stehen|findest|finden|findet ~ [in] [der|eurer|ihrer|auf|im] dropbox|drive|cloud|server|ordner|sharepoint|postfach|briefkasten|post
            < §link ~
            < [link] , §link
            < erledigt|gemacht|bezahlt|uberwiesen|unterschrieben|verschickt|abgeschickt|hochgeladen ~ >
        """,
        Mark.DECIDED: """
            versuchen|probieren wir es|das [mal|doch|also|lieber] mit|in blau|grun|rot|schwarz|weiss|grau|gelb|orange|rosa ~
            < [,] nein [,] danke|vielen|besten ~
            verzichten|verzichte {we} ~
            {we} verzichten|verzichte ~
            passt|passen [auch|jetzt|dann] der|die|das|alles [text|texte|entwurf|ganze|rest|so|bilder|version|layout|design|seite] ~
            freigegeben|genehmigt|einverstanden|freigabe|abgelehnt|akzeptiert|abgesegnet|angenommen|abgenommen [hiermit|erteilt|ist|mit|fur|,|von|,|so|bitte] ~
            {we} [erteile|erteilen|gebe|geben] [hiermit|ihnen|euch] [die|das] freigabe|ok|okay|zustimmung|startschuss
            {we} nehmen|nehme|genehmige|genehmigen|akzeptiere|akzeptieren|bestatige|bestatigen|bevorzuge|bevorzugen|bevorzugt|ablehnen|stimme|stimmen|unterstutze|favorisieren [die|das|den|ihr|euer|dein|dann|hiermit|variante|version|entwurf|option|nummer|angebot|zu|an|dem|der|lieber] variante|version|entwurf|option|nummer|angebot|zu|vorschlag|die|den|das|hiermit|lieber|termin|dem
            nehmen|nehme wir|ich [dann|die|den|das|bitte|gern|gerne|also] ~
            {we} entscheide|entscheiden|entschieden|entschlossen
            {we} haben|habe|hat uns|mich|sich ~ entschieden|entschlossen
            haben|habe|hat wir|ich|er|sie uns|mich|sich ~ entschieden|entschlossen
            gegen|fur ~ entschieden|entscheiden|ausgesprochen
            passt|stimmt|gefallt|gefallen|passen [alles|so|das|uns|mir|fur|super|sehr|gut|perfekt|fur] so|gut|uns|mir|alles|super|perfekt|fur|sehr|prima|wunderbar
            [das|alles|so] passt >
            sieht|sehen|schaut|klingt|liest [fur|alles|alle|wirklich|sehr|das|mich|uns|so|schon|ja] [sehr|richtig|alles|so|wirklich] gut|super|toll|prima|klasse|perfekt|spitze|schick|schon|aus|vernunftig ~
            ist|sind|ware [so|das|fur|alles|von] [uns|mir|mich|unserer] [seite] [so] in ordnung
            ist|sind|ware [so|das|fur|alles|wirklich|sehr|von|fur] [uns|mir|mich|unserer|sehr|gut] [seite] [so] gut|ok|okay|super|perfekt|prima|richtig|korrekt|fein|klasse|vollstandig|toll [so]
            konnt|konnen|kannst [ihr|sie|du|es|so] [jetzt|so|gerne|gern|das|damit|die|also|es] ~ loslegen|starten|umsetzen|veroffentlichen|beginnen|weitermachen|drucken|anfangen|online|livegehen|fortfahren|schalten|machen|los|ubernehmen|freischalten
            {we} mochte|mochten|will|wollen|wunsche|wunschen|brauchen|brauche|machen|werden [das|die|den|es|dies|daher|leider|wir] [das|die|den] ~ nicht|kein|keine|keinen|doch
            [das|die|den] mochte|mochten|wollen|will|brauchen wir|ich [so|lieber|leider] nicht|kein|keine
            keine [weiteren] anderungen|anmerkungen|einwande|anderungswunsche|korrekturen|anderung|bedenken ~
            gefallt|gefallen|passt|passen|stimmt|stimmen [uns|mir|so|leider|noch|das] ~ nicht
            {we} lehne|lehnen ~ ab
            {we} [leider] nicht interessiert|einverstanden|zufrieden
            abgesagt|absagen|absage|kundigen|kundigung|kundige|stornieren|storniert
            auf eis
            zu teuer|gross|klein|dunkel|hell|lang|spat|bunt|viel
            {me} gefallt|gefallen|passt|passen ~
            mit [allem|dem|der|den|euren|ihren] ~ einverstanden|zufrieden
            < variante|version|option|entwurf|nummer a|b|c|1|2|3|eins|zwei|drei ~
            < die|das|den blaue|rote|grune|erste|zweite|dritte|letzte|linke|rechte|blauen|roten|grunen|ersten|zweiten|dritten|andere|dunkle|helle ~ >
            lieber|besser|bevorzugt die|den|das|mit|ohne ~
            gerne|gern so
            los geht
            daumen hoch
        """,
        Mark.YES: """
            < [ok|also|na|hallo|oh] [,] ja|nein|jawohl|doch|genau|jep|jo|nee|ne|richtig|korrekt|klar|selbstverstandlich|naturlich|einverstanden
        """,
        Mark.FACT: """
            die|das|der|unsere|unser|mein|meine ~ ist|sind|lautet|lauten|soll|sollen|war|hat|heisst
            es|das|dies ist|sind|soll|lautet|waren
            {we} haben|nutzen|verwenden|brauchen|sind|hatten|wollen|bieten|mochten
            es gibt
            lautet|lauten
        """,
        Mark.ASIDE: """
            muss|mussen man [von] ~ lesen|sehen|erkennen konnen >
            < das|es steht|stehen [doch|ja|alles] schon|bereits im|in|auf ~ [,] seite ~ >
            < die|unsere|eure|ihre ausstellung|messe|schau|saison lauft|geht|dauert vom|von|noch|bis ~
            < ubrigens ~
            < [kurz|nur] zur info ~
            < nur damit|dass sie|ihr|du [es|bescheid] wissen|wisst|weisst ~
        """,
        Mark.REST: """
            rest|restlichen|ubrigen|restliche|ubrige|restlicher|fehlenden|fehlende|weitere|weiteren|verbleibenden|andere|anderen ~ folgt|folgen|kommt|kommen|schicke|schicken|sende|spater|bis|nach|reiche|bekommen|bekommst|am|noch|in|nachste
            folgt|folgen [dann|noch|in|am|bis|spater|nachste|morgen|separat|kommende|spatestens|sobald|gleich|ende|anfang|diese|heute|per|als] ~
            reiche|reichen|liefere|schicke|liefern|schicken [ich|wir] [den|die|das] ~ nach
            erste|ersten|erster teil|teile|ladung|halfte|rutsch|schwung|charge
            teilweise|teils|vorab|schonmal|zunachst
            schon|erst mal|einmal
            halfte|teil der|von|des
            fehlt|fehlen [aber|nur|jetzt|dann] noch
            noch fehlende*
        """,
        Mark.FUTURE: waiting_de.FUTURE,
        Mark.PENDING: waiting_de.PENDING,
        Mark.STUDY: waiting_de.STUDY,
        Mark.HEARD: """
            danke|dank|dankeschon|merci|thx|herzlichen
            [ist|sind] [gut|alles|bei|bereits|heute|schon] ~ angekommen|eingegangen|erhalten|eingetroffen
            habe|haben|hab [ich|wir|es|das|ihre|deine|die|eure] [ich|mail|nachricht|unterlagen|das|es|soeben|heute|gerade] erhalten|bekommen|gelesen|gesehen|notiert|vermerkt|weitergeleitet|weitergegeben|ubergeben
            erhalten|notiert|verstanden|vermerkt|vorgemerkt|registriert|bekommen|eingegangen [,|danke|und|mit|von|am|,] ~ >
            zur kenntnis [genommen|nehmen] ~
            [an] {our} ~ weitergeleitet|weitergegeben|ubergeben|weitergereicht
            weitergeleitet|weitergegeben|weitergereicht
            < ok|okay|alles|gut|super|perfekt|prima|top|passt|klasse|wunderbar|toll|fein|verstanden|schon|spitze [,|klar|danke|gut|dann|vielen|lieben|besten|dank|und|ich|wir] ~ >
            kein|keine problem|thema|ursache|sorge|sorgen|stress|eile
            alles klar
            tut mir|uns leid
            sorry|entschuldigung|entschuldige|entschuldigen|verzeihung|pardon
            [auf] [ihre|deine|diese] [nachricht] reagiert
            erinnerung|erinnern|nachhaken|nachfassen|nachfrage [,] ~
        """,
        Mark.CLOSING: """
            zur info|information|kenntnis|kenntnisnahme ~
            < [nur] info , ~
            fyi
            keine|nicht|ohne [antwort|ruckmeldung|reaktion|weitere|weiteren|mehr] [antwort|ruckmeldung|erforderlich|notwendig|schritte|reagieren] notig|erforderlich|notwendig|reagieren|antworten|tun|machen
            brauchen|brauchst|braucht|mussen|musst sie|du|ihr [hierauf|darauf|dazu] nichts|nicht
            [damit|jetzt|nun|dann|somit] haben|habe|hatten wir|ich [nun|jetzt|somit] alles ~
            {we} haben|habe [jetzt|nun|damit|somit] alles >
            {we} haben|habe jetzt|nun|damit|somit alles ~
            haben|habe alles was {we}|,
            damit|somit ist|sind|ware [das|alles|die|der|fur] [thema|fur|projekt|uns|sache|fall|ticket|von] [erledigt|abgeschlossen|gut|fertig|geklart|vom|durch]
            ist|sind|thema|hat [damit|sich|alles|somit|fur|uns|hiermit] [fur] [uns|damit] erledigt|abgeschlossen|geklart|durch
            alles [damit|sich|somit|fur|hiermit] [fur] [uns|damit] erledigt|abgeschlossen|geklart
            < alles durch
            alles gut|erledigt|bestens|klar|fertig|geklart|passt ~
            passt alles|so ~
            das war|ware alles|es [von] ~
            das war 's
            < [ok|super|perfekt|prima|wunderbar|toll|klasse|bestens|sehr|gut|alles] [,|klar|gut] [,] danke|vielen|herzlichen|besten|lieben|tausend|dank [dank|schon|dir|euch|ihnen|sehr] [dir|euch|ihnen] >
            danke|dank [euch|ihnen|dir] fur|fur die|alles|eure|ihre|deine|alles [tolle|gute|angenehme|schone] [hilfe|zusammenarbeit|unterstutzung] >
        """,
    },
)
