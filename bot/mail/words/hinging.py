"""What hinges on the reader: "once you have signed we start", "without word from you we close"; in plain words."""
# ruff: noqa: E501 - a pattern is a few lines, however many words it has

import re
from collections.abc import Mapping
from functools import cache

_PATTERNS: Mapping[str, str] = {
    "en": r"""(?:is|'s|has[ ]been|'s[ ]been|been[ ]sitting)[ ](?:[^ ,]+[ ]){0,2}?with[ ]you[ ](?:[^ ,]+[ ]){0,2}?(?:for|since)
        |(?:(?:wo|does|ca)[ ]n't|will[ ]not|does[ ]not|cannot)[ ](?:move|budge|start|begin|proceed)[ ](?:[^ ,]+[ ]){0,3}?without[ ](?:(?!,[ ]and[ ]your[ ]\w+[ ](?:is|are|was|were|will)\b)[^ ]+[ ]){0,16}?your?
        |(?:once|as[ ]soon[ ]as|until|till)[ ]you(?:[ ](?:all|both|two))?[ ](?:'ve|have)[ ](?:both[ ]|all[ ])?(?:paid|signed|decided|chosen|picked|approved|confirmed|sent|transferred|returned|replied|answered|agreed|filled|uploaded|given[ ]us|made[ ](?:up[ ]your|the[ ](?:payment|transfer)|a[ ]decision))
        |(?:once|as[ ]soon[ ]as)[ ]you(?:[ ](?:all|both|two))?[ ](?:pay|sign|decide|choose|approve|confirm|transfer|reply|answer|agree|give[ ]us)
        |(?:once|as[ ]soon[ ]as)[ ](?!.{0,120}\b(?:we|i)[ ](?!need)(?:\w{2,}ed|began|sent|went|made|put|took|bought|cut)\b)(?:we|i)(?:[ ](?:'ve|have))?[ ](?:have|got|get|receive|received)[ ](?:all[ ])?your[ ](?:signed[ ]|final[ ])?(?:payment|deposit|signature|answer|decision|ok|approval|choice|texts?|photos?|form|copy|confirmation|feedback|comments|list|logo|contract)
        |(?:without|failing|absent)[ ](?:(?:a|any|some)[ ])?(?:word|reply|answer|response|feedback|confirmation|instructions)[ ]from[ ]you
        |unless[ ](?:we|i)[ ](?:have[ ])?hear[d]?[ ](?:[^ ,]+[ ]){0,2}?from[ ]you|if[ ](?:we|i)[ ](?:do[ ](?:n't|not)[ ]hear|hear[ ]nothing)[ ](?:[^ ,]+[ ]){0,2}?from[ ]you
        |(?:we|i)\b.{0,120}?[ ](?:the[ ](?:minute|moment|second)|as[ ]soon[ ]as|once)[ ](?:the|your)[ ](?:deposit|down[ ]payment|payment|money|retainer|signed[ ]\w+)[ ](?:is|has|'s|lands|arrives|comes|hits|clears)(?![ ](?:been|due|registered))
        |(?:the[ ](?:minute|moment|second)|as[ ]soon[ ]as|once)[ ](?:the|your)[ ](?:deposit|down[ ]payment|payment|money|retainer|signed[ ]\w+)[ ](?:is|has|'s|lands|arrives|comes|hits|clears)(?![ ](?:been|due|registered))[ ](?:[^ ,]+[ ]){0,6},?[ ]?(?:we|i)
        |^(?!.*\b(?:will|'ll|be|not|n't|was|were|\w+day|tomorrow|soon|almost|nearly)\b)[^,]*\b(?:ready|good|waiting)[ ]for[ ]your[ ](?:final[ ]|written[ ])?(?:ok|okay|sign-off|sign|approval|review|signature|go-ahead|comments|feedback|verdict|blessing|once-over)
        |(?:wo[ ]n't|will[ ]not|ca[ ]n't|cannot|does[ ]n't|do[ ]n't)[ ](?:[^ ,]+[ ]){1,7}?without[ ](?:an?[ ](?:copy|scan)[ ]of[ ])?your[ ](?:\w+[ ])?(?:signature|passport|approval|consent|id|policy|certificate|deposit|payment|confirmation|licence|permission|answer|reply)
        |(?:once|as[ ]soon[ ]as)[ ](?:we|i)[ ]know[ ]which(?:[ ]one|[ ]of[ ](?:the[ ])?(?:two|three|them))?[ ](?:(?:it|this)[ ](?:'s|is)[ ](?:to[ ]be|going[ ]to[ ]be)|you[ ](?:'d[ ]|would[ ]|both[ ])?(?:want|prefer|like|choose|pick|go[ ]for|favour|favor|decide)|you[ ](?:(?:'re|are)[ ]going[ ](?:for|with)|(?:'ve|have)[ ](?:chosen|picked|gone[ ]for|decided))|(?:we|i)[ ](?:'re|are|'m|am)[ ]going[ ](?:with|for))(?![ ]us\b)(?!.{0,80}\b(?:tell|let|inform|write|get[ ]back)\b)
        |(?<!were[ ])(?<!was[ ])(?:unable[ ]to|not[ ]able[ ]to|cannot|ca[ ]n't|can[ ]not)[ ](?:(?!(?:reach|see|find)\b)[^ ,]+[ ]){1,7}?(?:until|till|before)[ ](?:the|your|one|it|we|i)[ ](?:[^ ,]+[ ]){0,10}?(?:with[ ]your[ ](?:signature|initials|approval|comments|corrections)|signed[ ]by[ ]you|your[ ](?:signature|approval|consent))
        |the[ ]other(?:[ ](?:one|copy))?[ ](?:must|has[ ]to|needs[ ]to|should|is[ ]to)[ ](?:[^ ,]+[ ]){0,3}?(?:back|returned|signed)(?!.{0,60}\b(?:by[ ](?!you)\w+|to[ ](?!(?:us|me|our|my)\b)\w+)[ ])
        |(?:until|till)[ ](?:it|they|this|that|the[ ]\w+)[ ](?:has|have|is|are|'s)[ ](?:[^ ,]+[ ]){0,5}?by[ ]you[ ],[ ](?:i|we|nothing|nobody)
        |(?:once|as[ ]soon[ ]as|the[ ](?:minute|moment))[ ]you[ ](?:(?:send|mail|email|return|upload)[ ](?:me|us|the|your|those|them|it|over|back|through)|(?:give|tell|let|pass)[ ](?:me|us))\b(?=.*\b(?:we|i)[ ](?:'ll|will|can|shall)\b)(?!.*\b(?:guests|invitations|newsletter)\b)
        |(?:ca[ ]n't|cannot|can[ ]not|unable[ ]to)[ ](?!(?:wait|say|promise|imagine|believe|rest|sleep)\b)(?:[^ ,]+[ ]){1,7}?(?:until|till|before)[ ](?:we|i)[ ](?:know|see|hear)[ ](?:(?:[^ ,]+[ ]){0,2}?your|from[ ]you|(?:what|which|how[ ]many|whether|when)[ ](?:[^ ,]+[ ]){0,2}?you)
        |unless[ ](?:(?:we|i)(?:[ ](?:are|'re|am|'m|hear))?[ ])?(?:(?:instructed|told|advised|directed)[ ])?(?:otherwise|to[ ]the[ ]contrary)[ ](?:from[ ]you[ ])?(?:by|before)(?![ ](?:the|a|our)[ ](?:court|judge|council|bank|board|tribunal|insurer|notary))
        |unless[ ]you[ ](?:object|(?:tell|instruct)[ ](?:me|us)[ ]otherwise|say[ ]otherwise|let[ ](?:me|us)[ ]know[ ]otherwise)|(?:absent|failing)[ ]instructions[ ]to[ ]the[ ]contrary
        |(?:we|i)(?:[ ](?:'re|are|'m|am|still|just|only|also))*[ ](?:waiting[ ](?:for|on)|awaiting)[ ](?!(?:nothing|anything)\b)(?:[^ ,]+[ ]){1,6}?from[ ](?:you|your[ ](?:side|end|team|office|people))
        |(?:leave|leaving)[ ](?:the[ ])?(?:choice|decision|final[ ]say|last[ ]word)[ ](?:to|with|up[ ]to)[ ]you""",
    "de": r"""^(?:sind[ ]sie|seid[ ]ihr|bist[ ]du|ist[ ](?:das|es|alles)[ ]fur[ ](?:sie|euch|dich))[ ](?:(?:damit|so|mit[ ]allem)[ ])?(?:einverstanden|in[ ]ordnung|okay|ok)[ ],[ ](?:dann[ ])?\w{3,}[ ](?:ich|wir)
        |lieg(?:t|en)[ ](?:[^ ,]+[ ]){0,2}?(?:seit|schon)[ ](?:[^ ,]+[ ]){0,4}?bei[ ](?:ihnen|euch|dir)
        |(?:bewegt|ruhrt|tut)[ ]sich[ ](?:[^ ,]+[ ]){0,3}?nichts[ ]ohne[ ](?:[^ ]+[ ]){0,16}?(?:ihr\w{0,2}|eue?r\w{0,2}|dein\w{0,2})
        |sobald[ ](?:sie|ihr|du)[ ](?:[^ ,]+[ ]){0,5}?(?:(?:zuruck|ein|an)?(?:gezahlt|bezahlt|uberwiesen|geschickt|gesandt|gesendet)|unterschrieben|unterzeichnet|entschieden|ausgesucht|ausgewahlt|gewahlt|freigegeben|bestatigt|zugesandt|geantwortet|ausgefullt|zugestimmt|abgesegnet)[ ](?:haben|habt|hast)
        |sobald[ ](?:sie|ihr|du)[ ](?:[^ ,]+[ ]){0,4}?(?:zahlen|zahlst|bezahlen|uberweisen|unterschreiben|unterschreibt|unterschreibst|zustimmen|zustimmst|freigeben|freigebt|freigibst|bestatigen|bestatigst)
        |ohne[ ](?:(?:eine|ihre|eure|deine|kurze)[ ])?(?:ruckmeldung|antwort|nachricht|freigabe|zusage|bestatigung)[ ](?:(?:von[ ](?:ihnen|euch|dir)|ihrerseits|eurerseits|deinerseits|bis))
        |(?:wenn|falls|sollten)[ ](?:wir|ich)[ ](?:[^ ,]+[ ]){0,4}?nichts[ ](?:mehr[ ])?von[ ](?:ihnen|euch|dir)[ ]hor\w+|horen[ ]wir[ ](?:[^ ,]+[ ]){0,4}?nichts[ ]von[ ](?:ihnen|euch|dir)
        |sobald[ ](?:wir|ich|uns|mir)[ ](?:ihre?n?|eure?n?|deine?n?)[ ](?:\w+[ ])?(?:zahlung|anzahlung|unterschrift|antwort|entscheidung|freigabe|zusage|ruckmeldung|texte?|fotos?|daten|bestatigung|liste|logo|vertrag|formular|anmerkungen|unterlagen)[ ](?:\w+[ ])?(?:haben|habe|vorliegt|vorliegen|erhalten|bekommen|erreicht)
        |^(?!.*\b(?:wird|werden|nicht|war|waren|\w+tag|mittwoch|morgen|bald|fast)\b)[^,]*\b(?:bereit|fertig)[ ]fur[ ](?:ihre|eure|deine)[ ](?:freigabe|unterschrift|prufung|abnahme|durchsicht|korrektur|ruckmeldung)
        |sobald[ ](?:ihre?|eure?|euer|deine?)[ ](?:\w+[ ])?(?:ok|okay|freigabe|unterschrift|zusage|zahlung|anzahlung|ruckmeldung|antwort|bestatigung)[ ](?:\w+[ ]){0,2}(?:da|hier|vorliegt|eingeht|kommt|eingegangen|angekommen)[ ](?:ist[ ]|sind[ ])?,[ ](?:sind|ist|geht|drucken|legen|starten|konnen)
        |ohne[ ](?:eine[ ])?(?:(?:kopie|scan|vorlage)[ ](?:ihre[rs]|eure[rs]|deine[rs])[ ]\w+|(?:ihren?|euren?|deinen?)[ ](?:unterschrift|freigabe|vollmacht|zustimmung|ausweis|pass|anzahlung|bestatigung|steuernummer))
            [ ](?:lasst|lassen|gibt|geben|geht|kommt|offnet|zahlt|macht|nimmt|druckt|liefert|darf|durfen|bewegt|passiert)[ ](?:[^ ,]+[ ]){0,6}?(?:nicht|nichts|kein\w*)
        |(?:komme|kommen)[ ](?:[^ ,]+[ ]){0,3}?auf[ ](?:meine|unsere)[ ](?:mail|e[ ]mail|nachricht|anfrage|bitte|schreiben|erinnerung)[ ](?!beim?\b|an\b|im\b)(?:[^ ]+[ ]){0,6}?(?:zuruck[ ])?,[ ](?:[^ ]+[ ]){0,12}?(?:noch[ ](?:nicht|kein\w*|nichts|immer)|weiterhin[ ]nicht|nach[ ]wie[ ]vor)
        |es[ ]ware[ ](?:[^ ,]+[ ]){0,3}?(?:hilfe|hilfreich|grossartig|wunderbar|wichtig|ideal|schon|gut|toll|super|prima)[ ],[ ]wenn[ ](?:sich[ ])?(?:bei[ ])?(?:sie|ihr|du|ihnen|euch|dir|jemand[ ]von[ ](?:ihnen|euch))\b(?!.{0,200}\b(?:kommen|besuchen|vorbeikommen|vorbeischauen|wieder)\b)
        |sobald[ ](?:wir|ich)[ ](?:weiss|wissen)[ ],[ ](?:welche[rs]?|fur[ ]welche\w?)[ ](?:[^ ,]+[ ]){0,3}?(?:es[ ]wird|es[ ]sein[ ]soll|werden[ ]soll|(?:sie|ihr|du)[ ](?:[^ ,]+[ ]){0,2}?(?:wollen|wollt|willst|mochten|mochtet|mochtest|nehmen|nehmt|nimmst|bevorzug\w+|wahl\w+|entscheide\w+))(?!.{0,80}\b(?:bescheid|melde|melden|sage|sagen|erfahr\w+|schreibe|hor\w+)\b)
        |(?:benotigen|brauchen|benotige|brauche)[ ](?:wir|ich)[ ](?:(?!nicht\b|vo[nm]\b)[^ ,]+[ ]){0,5}?(?:unterschrieben|unterzeichnet|gegengezeichnet|ausgefullt|abgezeichnet)[ ](?:[^ ,]+[ ]){0,2}?zuruck
        |(?:das|die)[ ](?:andere|zweite)(?:[ ]exemplar|[ ]ausfertigung)?[ ](?:muss|musste|soll|sollte|geht)[ ](?:(?!vo[nm]\b|beim\b|durch\b|noch\b|zum\b|zur\b)[^ ,]+[ ]){0,6}?(?:zuruck|unterschrieben|unterzeichnet)(?!.{0,60}\b(?:vo[nm]|beim|an[ ](?!uns|mich)\w+)[ ])
        |sobald[ ](?:wir|ich)[ ](?:weiss|wissen)[ ],[ ](?:(?:fur|auf)[ ])?welche\w?[ ](?:[^ ,]+[ ]){0,4}?(?:sie|ihr|du)[ ](?:[^ ,]+[ ]){0,3}?(?:entschieden|ausgesucht|gewahlt|festgelegt|geeinigt)[ ](?:habt|haben|hast)
        |sobald[ ](?:sie|ihr|du)[ ](?:mir|uns)[ ](?:nur[ ]|kurz[ ])?(?:(?:sagen|sagt|sagst|verrat\w*)(?![ ],[ ]dass)|mitteil\w+)|sobald[ ](?:wir|ich)[ ](?:es[ ])?von[ ](?:ihnen|euch|dir)[ ](?:weiss|wissen|hore|horen)
        |(?:sofern|wenn|falls|soweit)[ ](?:wir|ich|uns|mir|sie|ihr|du)[ ](?:[^ ]+[ ]){0,10}?(?:nichts[ ](?:gegenteilig\w*|anderes|anderslautend\w*)|keine[ ](?:gegenteilig\w*|anderslautend\w*)[ ]\w+)[ ](?:[^ ,]+[ ]){0,4}?(?:hor\w+|erhalt\w*|bekomm\w*|les\w+|vernehm\w*|mitteil\w*|sag\w*|vorlieg\w*|eingeh\w*|erreich\w*)|ohne[ ](?:ihre[ ]|eure[ ]|deine[ ])?(?:gegenteilige|anderslautende)[ ](?:nachricht|weisung|ruckmeldung|anweisung)[ ](?:[^ ,]+[ ]){0,6}?(?:bis|von[ ](?:ihnen|euch|dir)|ihrerseits)""",
    "fr": r"""(?:est|sont)[ ](?:deja[ ])?(?:chez[ ]vous|entre[ ]vos[ ]mains)[ ]depuis
        |ne[ ](?:bouge\w*|demarre\w*|commence\w*)[ ](?:pas|rien)[ ]sans[ ](?:[^ ]+[ ]){0,16}?(?:votre|vos|ton|ta|tes)
        |(?:des|une[ ]fois|aussitot|lorsque|quand)[ ]?(?:que[ ]|qu'[ ])?(?:vous[ ]aurez|tu[ ]auras)[ ](?:[^ ,]+[ ]){0,3}?(?:regle|paye|verse|signe|choisi|decide|valide|confirme|envoye|renvoye|repondu|rempli|retourne|tranche|transmis|vire|approuve)
        |^(?!.{0,300}\b(?:avons|ai|avions|etait|etions)\b).{0,300}?(?:des|une[ ]fois|aussitot)[ ]que[ ](?:vous[ ]avez|tu[ ]as)[ ](?:[^ ,]+[ ]){0,2}?(?:regle|paye|verse|signe|choisi|decide|valide|confirme|envoye|renvoye|repondu|rempli|retourne|tranche|transmis|vire|approuve)
        |(?:sans|faute[ ]de|en[ ]l'[ ]absence[ ]de)[ ](?:nouvelles?|reponse|retour|reaction|confirmation)[ ]de[ ](?:votre|ta)[ ]part|sans[ ](?:votre|ta)[ ](?:reponse|confirmation|accord|signature|reglement)
        |si[ ](?:nous|je|on)[ ]n'[ ]\w+[ ](?:pas|aucune?|rien)[ ](?:[^ ,]+[ ]){0,2}?(?:(?:vos|tes)[ ]nouvelles|de[ ](?:votre|ta)[ ]part)
        |(?:des|une[ ]fois|aussitot)[ ]que[ ](?:nous[ ](?:avons|aurons)|j'[ ](?:ai|aurai)|on[ ](?:a|aura))[ ](?:recu[ ])?(?:votre|vos|ton|ta|tes)[ ](?:acompte|signature|reponse|decision|accord|reglement|paiement|textes?|photos?|confirmation|logo|liste|retour|remarques|documents|contrat)
        |(?:nous|me)[ ](?:les?|la)[ ](?:faut|faudrait|faudra)[ ](?:[^ ,]+[ ]){0,10},[ ]sinon
        |il[ ]faut[ ](?:donc[ ])?que[ ](?:[^ ,]+[ ]){1,3}?soi(?:t|ent)[ ](?:cale|fixe|arrete|tranche)\w{0,2}[ ](?:(?:d'[ ]ici|avant|pour|des)[ ])?(?:lundi|mardi|mercredi|jeudi|vendredi|demain)
        |^(?!.*\b(?:sera|seront|etait|pas|lundi|mardi|mercredi|jeudi|vendredi|demain|bientot|presque)\b)[^,]*\bpret\w{0,2}[ ](?:pour|a)[ ](?:votre|ta)[ ](?:validation|signature|relecture|accord|approbation|verification)
        |^(?!.*\b(?:aur\w+|avions|avons|etait)\b)sans[ ](?:(?:une[ ]|la[ ])?copie[ ]de[ ](?:votre|vos|ton|ta)[ ]\w+|(?:votre|ta)[ ](?:signature|accord|autorisation|passeport|acompte))[ ](?:,[ ])?(?:[^ ,]+[ ]){1,3}?n[e'][ ](?:[^ ,]+[ ]){1,3}?(?:pas|rien|aucun\w*)
        |(?:des|une[ ]fois|aussitot)[ ]que[ ](?:je[ ](?:sais|saurai)|nous[ ](?:savons|saurons)|on[ ](?:sait|saura))[ ](?:laquelle|lequel|quelle[ ]\w+|quel[ ]\w+)[ ](?:[^ ,]+[ ]){0,2}?(?:(?:on|nous)[ ](?:retient|garde|retenons|gardons|prend|prenons)|(?:vous|tu)[ ](?:[^ ,]+[ ])?(?:retene[zs]|preferez?s?|choisiss?e?[zs]|voulez|veux|prenez|prends|gardez|gardes))(?!.{0,80}\b(?:previens|prevenons|dis|dirai|tiens|tenons|informe\w*|ecris)\b)
        |il[ ]ne[ ](?:vous|te)[ ]reste[ ](?:donc[ ])?(?:plus[ ])?qu'[ ]a[ ](?:(?:le|la|les|l'|nous|me)[ ])*(?:signer|parapher|renvoyer|retourner|choisir|valider|confirmer|payer|regler|remplir|cocher|relire|dire)
        |l'[ ]autre[ ](?:exemplaire[ ])?(?:doit|devra|est[ ]a|sera[ ]a)[ ](?:[^ ,]+[ ]){0,3}?(?:rendu|retourner?|renvoyer?|revenir|restituer?|signe)(?!.{0,60}\b(?:par|au|chez)[ ])
        |(?:on|nous|j')[ ](?:attend|attends|attendons)[ ](?:encore[ ]|toujours[ ]|juste[ ]|seulement[ ])?(?!(?:plus|pas|rien|que)\b)(?:[^ ,]+[ ]){1,6}?(?:de[ ]chez[ ](?:vous|toi)|de[ ](?:votre|ta)[ ]part)
        |(?:vous|te)[ ](?:laisse|laissons)[ ](?:trancher|choisir|decider|le[ ](?:choix|dernier[ ]mot))""",
    "es": r"""(?:lleva|llevan)[ ](?:[^ ,]+[ ]){0,4}?(?:en[ ](?:vuestras|sus|tus)[ ]manos|con[ ](?:vosotros|ustedes|usted))
        |no[ ](?:se[ ]mueve\w*|arranca\w*|empieza\w*|avanza\w*)[ ]sin[ ](?:[^ ]+[ ]){0,16}?(?:vuestr\w+|su|sus|tu|tus)
        |(?:en[ ]cuanto|una[ ]vez[ ]que|tan[ ]pronto[ ]como|cuando|apenas)[ ](?:(?:nos|me|lo|la|los|las|se|ya|usted|ustedes|vosotros|tu)[ ])*(?:(?:hayas|hayais)[ ](?:pagado|firmado|elegido|decidido|confirmado|aprobado|enviado|devuelto)|pagu(?:es|eis)|firm(?:es|eis)|elij(?:as|ais)|decid(?:as|ais)|confirm(?:es|eis)|aprueb(?:es|en)|aprobeis|devuelvas|devolvais|transfieras|respond(?:as|ais)
            |(?:(?:haya|hayan)[ ](?:pagado|firmado|elegido|decidido|confirmado|aprobado|enviado|devuelto)|pagu(?:e|en)|firm(?:e|en)|elij(?:a|an)|decid(?:a|an)|confirm(?:e|en)|apruebe|devuelv(?:a|an)|transfier(?:a|an))(?=$|[ ],|[ ](?:el|la|los|un|una)[ ](?:contrato|presupuesto|senal|factura|deposito|anticipo|documentos?|formulario|pago|transferencia|papeles|copia|ok|visto)(?![ ](?:el|la|los|las)[ ])))
        |(?:sin|a[ ]falta[ ]de)[ ](?:noticias|respuesta|contestacion|confirmacion)[ ](?:suyas?|tuyas?|vuestras?|(?:por|de)[ ](?:su|tu|vuestra)[ ]parte)|sin[ ](?:su|tu|vuestra)[ ](?:respuesta|confirmacion|firma|aprobacion)
        |si[ ]no[ ](?:tenemos|recibimos|tengo|recibo|hay)[ ](?:noticias|respuesta)[ ](?:suyas?|tuyas?|vuestras?|(?:por|de)[ ](?:su|tu|vuestra)[ ]parte)
        |(?:en[ ]cuanto|una[ ]vez[ ]que|tan[ ]pronto[ ]como|cuando)[ ](?:tengamos|recibamos|tenga|reciba|(?:nos|me)[ ]lleguen?)[ ](?:vuestr\w+|tus?|sus?)[ ](?:senal|firma|respuesta|decision|aprobacion|pago|textos?|fotos?|confirmacion|logo|lista|comentarios|documentos|contrato|anticipo|deposito|visto)
        |(?:en[ ]cuanto|una[ ]vez[ ]que|tan[ ]pronto[ ]como)[ ](?:nos[ ])?(?:entre|llegue|este|ingresen?)[ ](?:el|la)[ ](?:senal|anticipo|deposito|pago|ingreso|transferencia|contrato[ ]firmado|dinero)(?![ ]de(?:l|[ ]la)[ ])|l[oa]s?[ ]necesit\w+[ ](?:[^ ,]+[ ]){0,10},[ ](?:si[ ]no|de[ ]lo[ ]contrario)
        |^(?!.*\b(?:estara|estaran|estaba|no|lunes|martes|miercoles|jueves|viernes|manana|pronto|casi)\b)[^,]*\blist[oa]s?[ ]para[ ](?:vuestr[oa]|su|tu)[ ](?:aprobacion|firma|revision|visto|ok|validacion)
        |(?:en[ ]cuanto|una[ ]vez[ ]que|cuando)[ ](?:tengamos|recibamos|tenga|reciba)[ ](?:vuestro|tu|su)[ ](?:ok|vale|si|visto[ ]bueno)
        |^(?!.*\b(?:habr\w+|hubier\w+)\b)sin[ ](?:una[ ])?copia[ ]del?[ ](?:su|tu|vuestr[oa])[ ]\w+[ ](?:,[ ])?(?:[^ ,]+[ ]){1,3}?no[ ]\w+
        |(?:en[ ]cuanto|una[ ]vez[ ]que|cuando|tan[ ]pronto[ ]como)[ ](?:sepa|sepamos)[ ](?:con[ ])?cual(?:[ ]de[ ]l[ao]s[ ](?:dos|tres))?[ ](?:nos[ ]quedamos|elegimos|(?:[^ ,]+[ ]){0,2}?(?:prefier(?:es|e|en)|preferis|quier(?:es|e|en)|quereis|elig(?:es|e|en|is)|escog(?:es|e|en|eis)|te[ ]quedas|os[ ]quedais|se[ ]queda))(?!.{0,80}\b(?:aviso|avisamos|digo|decimos|cuento|contamos|escribo)\b)
        |^si[ ](?:a[ ]\w+[ ])?(?:os|le|les|te)[ ]parecen?[ ](?:[^ ,]+[ ])?(?:bien|correct\w+|ok|conforme)[ ],[ ](?:[^ ,]+[ ]){0,3}?(?!(?:vemos|nos)\b)(?:\w{3,}[aei]mos|mandamos|damos)(?![ ](?:ya[ ])?nosotros)
        |(?:el|la)[ ]otr[oa][ ](?:[^ ,]+[ ])?(?:tiene[ ]que|debe|ha[ ]de)[ ](?:[^ ,]+[ ]){0,2}?(?:volver|devolver\w*|regresar|firmar\w*|ser[ ]devuelt[oa]|llegar\w*)(?!.{0,60}\b(?:al|por)[ ])
        |(?:en[ ]cuanto|una[ ]vez[ ]que|cuando|tan[ ]pronto[ ]como)[ ](?:sepa|sepamos)[ ](?:con[ ]|por[ ])?que[ ]\w+[ ](?:prefer\w+|prefier\w+|quer\w+|quier\w+|eleg\w+|elig\w+|escog\w+)(?!.{0,80}\b(?:aviso|avisamos|digo|decimos|cuento|contamos|escribo)\b)
        |(?:en[ ]cuanto|una[ ]vez[ ]que|tan[ ]pronto[ ]como|cuando|apenas)[ ](?:nos|me)[ ](?:l[oae]s?[ ])?(?:digas|digais|mandes|mandeis|envies|envieis|pases|paseis|des|deis|devuelvas|devolvais|(?:diga|mande|envie|pase)[ ](?:usted|que|cual|cuant\w+|las|los|sus))
        |(?:salvo|a[ ]no[ ]ser|excepto)[ ]que[ ](?:nos|me)[ ](?:[^ ,]+[ ]){0,3}?(?:otra[ ]cosa|lo[ ]contrario)|salvo[ ](?:indicacion|instruccion\w*|aviso|orden)[ ](?:(?:suya|vuestra|tuya)[ ])?en[ ](?:contrario|contra)[ ](?:[^ ,]+[ ]){0,5}?(?:antes|hasta|su[ ]parte|vuestra[ ]parte)
        |lo[ ]que[ ](?:digas|diga|digais|decidas|decida)[ ](?:tu|usted|vosotr\w+)""",
    "it": r"""^se[ ](?:per[ ](?:lei|voi|te)[ ])?(?:e|siete|sei|va)[ ](?:d'[ ]accordo|bene)[ ],[ ](?:(?:la|lo|li|le|ve|te|glie\w+|noi|io|poi|allora)[ ])*(?:trasmett|invi|deposit|present|proced|mand|stamp|pubblic|ordin|prenot|conferm|part|avvi)\w*(?:o|iamo)
        |(?:e|sono|giace|giacciono)[ ](?:da[ ]voi|da[ ]lei|presso[ ]di[ ]voi)[ ](?:(?:gia|ormai)[ ])?da
        |non[ ](?:si[ ]muov\w+|parte|partono|comincia\w*)[ ]senza[ ](?:[^ ]+[ ]){0,16}?(?:vostr\w+|su[oae]|tu[oae])
        |(?:appena|una[ ]volta[ ]che|non[ ]appena)[ ](?:(?:ci|mi|lo|la|li|le|ce|me)[ ])*(?:(?:avra|avrete|avrai)[ ](?:pagato|firmato|scelto|deciso|confermato|approvato|inviato|versato|mandato)|(?:pagate|paghi|firmate|firmi|versate|versi|scegliete|decidete|decidi|confermate|confermi|approvate|approvi)
            |(?:paga|firma|versa|sceglie|decide|conferma|approva)(?=$|[ ],|[ ](?:il|lo|la|l'|le|i|un)[ ](?:contratto|preventivo|acconto|caparra|fattura|bonifico|documenti|modulo|saldo|ok)(?![ ](?:il|la|i|le|lo)[ ])))
        |(?:appena|una[ ]volta[ ]che)[ ](?:ci|mi)[ ](?:arriva|arrivano)[ ](?:il|la|i|le|l')[ ](?:suo|sua|suoi|sue|tuo|tua|tuoi|tue|vostro|vostra|vostri|vostre)
        |senza[ ](?:un[ ]|una[ ])?(?:sue|tue|vostre|suo|tuo|vostro|sua|tua|vostra)[ ](?:notizie|riscontro|risposta|conferma|cenno|firma|approvazione)|in[ ]assenza[ ]di[ ]un[ ](?:suo|tuo|vostro)[ ]riscontro
        |se[ ]non[ ](?:abbiamo|riceviamo|ho|ricevo|avremo|riceveremo)[ ](?:(?:un|una)[ ])?(?:sue|tue|vostre|suo|tuo|vostro|sua|tua|vostra)[ ](?:notizie|riscontro|risposta|conferma)
        |(?:appena|una[ ]volta[ ]che)[ ](?:abbiamo|avremo|ho|avro|riceviamo|ricevo|riceveremo)[ ](?:il|la|i|le|l')[ ](?:su[oae]|suoi|tu[oae]|tuoi|vostr\w)[ ](?:acconto|caparra|firma|risposta|decisione|conferma|ok|approvazione|pagamento|bonifico|testi|foto|logo|lista|documenti|contratto)
        |appena[ ](?:e|sara)[ ](?:arrivat[ao]|entrat[ao])[ ](?:il|la|l')[ ](?:caparra|acconto|anticipo|bonifico|saldo|pagamento|contratto[ ]firmato)(?!.{0,300}\b(?:abbiamo|ho)\b)|appena[ ](?:(?:ci|mi)[ ])?arriva[ ](?:il|la|l')[ ](?:caparra|acconto|anticipo|bonifico|saldo|pagamento|contratto[ ]firmato)
        |^(?!.*\b(?:sara|saranno|era|non|lunedi|martedi|mercoledi|giovedi|venerdi|domani|presto|quasi)\b)[^,]*\bpront[oaie][ ]per[ ](?:la[ ]|il[ ]|l'[ ])?(?:vostr[oa]|su[oa]|tu[oa])[ ](?:approvazione|firma|ok|revisione|verifica|conferma)
        |(?:appena|una[ ]volta[ ]che|quando)[ ](?:so|sapremo|sappiamo|sapro)[ ]quale(?:[ ]dell?[ei][ ](?:due|tre))?[ ](?:teniamo|(?:[^ ,]+[ ]){0,2}?(?:scegliete|scegli|sceglie|preferite|preferisci|preferisce|volete|vuoi|vuole|tenete))(?!.{0,80}\b(?:avviso|avvisiamo|dico|diciamo|sapere|scrivo)\b)
        |l'[ ]altra[ ](?:copia[ ])?(?:deve|va|dovra)[ ](?:[^ ,]+[ ]){0,2}?(?:tornare|restituita|rimandata|rispedita|firmata)(?!.{0,60}\b(?:dal|dalla|al|alla)[ ])
        |(?:appena|una[ ]volta[ ]che)[ ](?:ci|mi|me|ce)[ ](?:l[oae][ ]|li[ ])?(?:mandate|mandi|inviate|invii|dite|dici|passate|passi|spedite|girate|giri|(?:fate|fai|fa)[ ](?:avere|sapere))
        |(?:in[ ](?:mancanza|assenza)[ ]di|salvo)[ ](?:(?:una|un|vostr\w|su[oae]|tu[oae]|divers\w|contrari\w)[ ]){0,3}(?:indicazion\w|istruzion\w|avviso|riscontro|comunicazion\w)[ ](?:(?:divers\w|contrari\w|in[ ]contrario)[ ])?(?:da[ ]parte[ ](?:vostra|sua|tua)[ ])?(?:entro|prima|da[ ]parte)
        |(?<!non[ ])(?:aspettiamo|aspetto|attendiamo|attendo)[ ](?:ancora[ ]|solo[ ])?(?!(?:piu|niente|nulla|altro|che|con)\b)(?:[^ ,]+[ ]){1,6}?da[ ](?:parte[ ](?:vostra|sua|tua)|voi|lei|te)
        |lasci\w+[ ]a[ ](?:lei|te|voi)[ ](?:l'[ ]?ultima[ ]parola|la[ ](?:scelta|decisione))""",
    "nl": r"""^(?:(?:gaat|ga|gaan|bent|ben|zijn|kunt|kun|kunnen)[ ](?:u|je|jullie)|is[ ](?:dit|dat|het|alles)[ ](?:zo[ ])?voor[ ](?:u|jou|jullie))[ ](?:(?:hiermee|hier|daarmee|ermee|het|er|zo|zich|mee)[ ])*(?:akkoord|eens|vinden|in[ ]orde)[ ],[ ]dan[ ]\w+[ ](?:ik|we|wij)
        |lig(?:t|gen)[ ](?:[^ ,]+[ ]){0,2}?(?:al|sinds)[ ](?:[^ ,]+[ ]){0,4}?bij[ ](?:jullie|je|u)
        |(?:doet|beweegt|begint|gaat)[ ](?:niets|niet)[ ]zonder[ ](?:[^ ]+[ ]){0,16}?(?:jullie|uw|jouw|je)
        |zodra[ ](?:u|jullie|je|jij)[ ](?!.{0,300}\b(?:had|hadden)\b)(?:[^ ,]+[ ]){0,5}?(?:betaald|aanbetaald|getekend|ondertekend|gekozen|besloten|beslist|bevestigd|gestuurd|teruggestuurd|opgestuurd|overgemaakt|aanbetaling|geantwoord|ingevuld|goedgekeurd|betaalt|tekent|akkoord[ ]geeft)
        |zonder[ ](?:een[ ])?(?:reactie|antwoord|bericht|bevestiging|akkoord)[ ]van[ ](?:u|jullie|jou|je)|zonder[ ](?:uw|jullie|je)[ ](?:reactie|antwoord|bericht|bevestiging|akkoord|handtekening)
        |horen[ ](?:we|wij)[ ](?:[^ ,]+[ ]){0,3}?niets[ ]van[ ](?:u|jullie|je|jou)|als[ ](?:we|wij|ik)[ ](?:[^ ,]+[ ]){0,3}?niets[ ]van[ ](?:u|jullie|je|jou)[ ]hor?o?en
        |zodra[ ](?:we|wij|ik)[ ](?:uw|jullie|je|jouw)[ ](?:\w+[ ]){1,2}?(?:hebben|heb|ontvangen|binnen[ ]hebben)
        |(?:hebben|heb)[ ](?:we[ ]|ik[ ])?(?:ze|het|hem|die)[ ](?:[^ ,]+[ ]){0,8}nodig[ ],[ ]anders
        |^(?!.*\b(?:zal|zullen|was|niet|\w+dag|morgen|binnenkort|bijna)\b)[^,]*\bklaar[ ]voor[ ](?:uw|jullie|je|jouw)[ ](?:akkoord|handtekening|goedkeuring|controle|reactie|ok)
        |,[ ]nu[ ](?:zijn[ ])?(?:jullie|u|jij)(?:[ ]nog)?$
        |^(?!.*\b(?:had|hadden|was|waren)\b)zonder[ ](?:een[ ])?kopie[ ]van[ ](?:uw|jullie|je)[ ]\w+[ ](?:[^ ,]+[ ]){1,6}?(?:geen|niet|niets)
        |zodra[ ](?:ik|we|wij)[ ](?:weet|weten)[ ],?[ ]?welke[ ](?:[^ ,]+[ ]){0,3}?(?:het[ ](?:wordt|moet[ ]worden)|(?:jullie|je|u)[ ](?:wilt|willen|kiest|kiezen|neemt|nemen))(?!.{0,80}\b(?:weten|hoor|horen|meld|melden|bericht|zeg)\b)
        |(?:het|de)[ ]andere?(?:[ ]exemplaar)?[ ](?:moet|dient|moeten)[ ](?:(?!door\b|bij\b|naar\b)[^ ,]+[ ]){0,4}?(?:terug|retour|ondertekend)(?!.{0,60}\b(?:door|bij|naar[ ](?!ons))[ ])
        |(?:behoudens|zonder)[ ](?:uw[ ]|jullie[ ])?(?:tegenbericht|andersluidend[ ]bericht)[ ](?:[^ ,]+[ ]){0,3}?(?:voor|uwerzijds|van[ ](?:u|jou|jullie)|uiterlijk)|(?:tenzij|als|indien)[ ](?:we|ik|wij)[ ](?:[^ ,]+[ ]){0,5}?(?:iets|niets)[ ]anders[ ](?:van[ ](?:u|je|jou|jullie)[ ])?(?:hoor|horen|vernemen)
        |(?:zegt[ ]u|zeg[ ](?:jij|je))[ ]het[ ]maar(?![ ](?:tegen|aan))|de[ ](?:keuze|beslissing)[ ]laat[ ](?:ik|we)[ ](?:aan|bij)[ ](?:u|jou|jullie)""",
    "pt": r"""^(?:concordando|estando[ ]de[ ]acordo|havendo[ ]acordo)[ ](?:[^ ,]+[ ]){0,4}?,[ ]\w+
        |^(?!.*\b(?:ja|estava|estavam|esteve|ficou|ficaram|nao)\b).*\ba[ ]espera[ ]d[ao][ ](?:sua|vossa|tua|seu|vosso|teu)[ ](?:aprovacao|ok|assinatura|visto|resposta|decisao|confirmacao|validacao)
        |(?:esta|estao)[ ](?:convosco|consigo|com[ ](?:voces|voce|o[ ]senhor|a[ ]senhora))[ ](?:ja[ ])?(?:ha|desde)
        |nao[ ](?:se[ ]mexe\w*|mexe\w*|anda|andam|avanca\w*|comeca\w*)[ ]sem[ ](?:[^ ]+[ ]){0,16}?(?:voss\w+|seu|sua|seus|suas|teu|tua)
        |(?:assim|logo)[ ]que[ ](?:(?:voce|voces|o[ ]senhor|a[ ]senhora|vos|tu|nos|me|o|a)[ ])*(?:tiver(?:es|em)?[ ](?:pago|assinado|escolhido|decidido|confirmado|enviado|aprovado|devolvido)|pagar(?:es|em)?|assinar(?:es|em)?|escolher(?:es|em)?|decidir(?:es|em)?|aprovar(?:es|em)?|devolver(?:es|em)?|(?:responder|confirmar|enviar|mandar)(?:es|em))
        |sem[ ](?:noticias|resposta|retorno|confirmacao)[ ](?:suas?|vossas?|tuas?|da[ ](?:sua|vossa|tua)[ ]parte)|sem[ ](?:a[ ])?(?:sua|vossa|tua)[ ](?:resposta|confirmacao|assinatura|aprovacao|autorizacao)
        |se[ ]nao[ ](?:tivermos|recebermos|tiver|receber|houver)[ ](?:noticias|resposta|retorno)[ ](?:suas?|vossas?|tuas?|da[ ](?:sua|vossa|tua)[ ]parte)
        |(?:assim|logo)[ ]que[ ](?:tivermos|recebermos|chegar|chegarem)[ ](?:[ao]s?[ ])?(?:voss\w+|suas?|seus?|tuas?|teus?)[ ](?:sinal|assinatura|resposta|decisao|confirmacao|aprovacao|pagamento|textos?|fotos?|logo|lista|documentos|contrato|deposito|comentarios)
        |(?:assim|logo)[ ]que[ ](?:o|a)[ ](?:sinal|pagamento|deposito|transferencia|dinheiro|contrato[ ]assinado)[ ](?:cair|entrar|chegar|estiver|for)
        |^(?!.*\b(?:estara|estarao|fica|ficam|ficara|estava|nao|segunda|terca|quarta|quinta|sexta|amanha|breve|quase)\b)[^,]*\bpront[oa]s?[ ]para[ ](?:a[ ]|o[ ])?(?:voss[oa]|sua|seu|tua|teu)[ ](?:aprovacao|assinatura|ok|revisao|validacao|aval)
        |\bagora[ ](?:e|cabe|fica)[ ](?:convosco|consigo|contigo|com[ ](?:voces|voce))$
        |(?:assim|logo)[ ]que[ ](?:tivermos|recebermos|chegar)[ ](?:o[ ])?(?:vosso|seu|teu)[ ](?:ok|sim|aval|visto)
        |(?:assim|logo)[ ]que[ ](?:souber|soubermos)[ ](?:com[ ])?qual(?:[ ]d[ao]s[ ](?:duas|dois|tres))?[ ](?:fica|ficamos|(?:[^ ,]+[ ]){0,2}?(?:escolhe[ms]?|prefere[ms]?|quer(?:em|es)?))(?!.{0,80}\b(?:aviso|avisamos|digo|dizemos|escrevo)\b)
        |[oa][ ]outr[oa][ ](?:via[ ]|exemplar[ ])?(?:tem[ ](?:de|que)|deve|precisa[ ]de)[ ](?:[^ ,]+[ ]){0,2}?(?:voltar|ser[ ]devolvid[oa]|regressar|vir)(?!.{0,60}\b(?:pel[oa]|ao)[ ])
        |(?:(?:assim|logo)[ ]que|quando)[ ](?:(?:voce|o[ ]senhor|a[ ]senhora)[ ])?(?:me|nos)[ ](?:disser|enviar|mandar|passar|der|devolver)(?:es)?(?![ ](?:o|a)[ ](?:camara|banco|tribunal|notario|cartorio|grafica|fornecedor))(?!.*\b(?:avis\w+|inform\w+|digo)\b)
        |salvo[ ](?:indicacao|instrucao|instrucoes|aviso|ordem)[ ](?:(?:vossa|sua|tua)[ ])?em[ ]contrario[ ](?:[^ ,]+[ ]){0,5}?(?:ate|antes)
        |(?<!nao[ ])(?:esperamos|espero|aguardamos|aguardo)[ ](?:ainda[ ]|so[ ])?(?!(?:mais|nada|que)\b)(?:[^ ,]+[ ]){1,6}?(?:da[ ](?:vossa|sua|tua)[ ]parte|de[ ](?:voces|voce|vos|si|ti))
        |deixo[ ](?:nas[ ](?:suas|tuas|vossas)[ ]maos|(?:a[ ])?(?:escolha|decisao)[ ](?:consigo|contigo|convosco|com[ ]voces?))""",
    "ru": r"""(?:лежит|лежат|находится)[ ]у[ ](?:вас|тебя)[ ](?:[^ ,]+[ ]){0,2}?(?:с|недел\w+|дн\w+|месяц\w*)
        |(?:не[ ](?:сдвинет\w*|двинет\w*|двигает\w*|начнет\w*|начина\w+)|ничего[ ]не[ ]\w+)[ ]без[ ](?:[^ ]+[ ]){0,16}?(?:ваш\w*|тво\w+|вас)
        |(?:как[ ]только|когда|после[ ]того[ ],?[ ]?как)[ ](?:(?:вы|ты|нам|мне|его|ее|их)[ ])*(?:оплатите|оплатишь|подпишете|подпишешь|пришлете|пришлешь|внесете|внесешь|выберете|выберешь|решите|решишь|утвердите|утвердишь|подтвердите|подтвердишь|ответите|ответишь|переведете|переведешь|вернете|вернешь|согласуете|определитесь|определишься)
        |^как[ ](?:(?:вы|ты|нам|мне)[ ])*(?:оплатите|подпишете|пришлете|внесете|выберете|утвердите|подтвердите|ответите|переведете|вернете|согласуете|определитесь|откроете|скинете|дадите|отправите|загрузите)[ ](?:[^ ,]+[ ]){0,5}?,
        |без[ ](?:вашего|твоего|вашеи|твоеи)[ ](?:ответа|согласия|подписи|подтверждения|решения|оплаты)
        |если[ ](?:[^ ,]+[ ]){0,3}?(?:от[ ](?:вас|тебя))[ ](?:[^ ,]+[ ]){0,3}?(?:не[ ](?:будет|получим|придет|услышим|поступит))
        |как[ ]только[ ](?:мы[ ]|я[ ])?(?:получим|получу|придет|придут|поступит|поступят|будет|будут)[ ](?:от[ ]вас[ ])?(?:ваш\w*|тво\w+)
        |как[ ]только[ ](?:\w+[ ])?(?:задаток|предоплата|аванс|оплата|деньги|платеж)[ ](?:поступит|придет|поступят|придут|будет|будут|упадет|упадут)|как[ ]только[ ](?:поступит|придет|поступят|придут)[ ](?:задаток|предоплата|аванс|оплата|деньги|платеж)
        |^(?!.*\b(?:будет|будут|был\w?|не|понедельник|вторник|среду|четверг|пятницу|завтра|скоро|почти)\b)[^,]*\bготов\w{0,2}[ ](?:к|для|на)[ ](?:вашему|вашеи|вашего|ваше|твоему)[ ](?:согласовани\w+|подпис\w+|проверк\w+|утверждени\w+|одобрени\w+)
        |^(?!.*\bбы\b)без[ ](?:копии|скана)[ ](?:ваш\w+|тво\w+)[ ]\w+[ ](?:,[ ])?(?:[^ ,]+[ ]){1,3}?не[ ]\w+
        |как[ ]только[ ](?:я[ ]|мы[ ])?(?:буду[ ]знать|будем[ ]знать|узнаю|узнаем)[ ],[ ](?:какои|какая|какое|на[ ]каком)[ ](?:[^ ,]+[ ]){0,3}?(?:остается|оставляем|берем|(?:вы|ты)[ ](?:[^ ,]+[ ])?(?:выбер\w+|выбираете|хотите|остановитесь|предпочитаете))(?!.{0,80}\b(?:сообщ\w+|напиш\w+|скаж\w+|позвон\w+)\b)
        |(?:второи|другои)(?:[ ]экземпляр)?[ ](?:нужно|надо|необходимо|следует|должен)[ ](?:[^ ,]+[ ]){0,3}?(?:вернуть|вернуться|подписать|прислать)(?!.{0,60}\b(?:в[ ]суд|у[ ]нотариуса)[ ])
        |(?:как[ ]только|когда)[ ](?:вы[ ]|ты[ ])?(?:мне[ ]|нам[ ])?(?:скажете|сообщите|пришлете|дадите|выберете|определитесь|подпишете|оплатите|вернете|подтвердите|назовете|отправите|вышлете|скажешь|пришлешь|дашь|сообщишь|выберешь|подпишешь)(?!.*(?:приедете|заглянуть|приехать))""",
}
"""A deed of the reader's that is still to come, or the word that we lack; no tense of what is past."""

_UNHURRIED: Mapping[str, str] = {
    "en": r"no[ ](?:rush|hurry|pressure)|take[ ]your[ ]time|whenever[ ]you[ ](?:like|want)",
    "de": r"kein\w*[ ](?:eile|hektik|stress)|eilt[ ]nicht|in[ ]ruhe|lass\w*[ ](?:sie[ ])?(?:sich|euch|dir)[ ](?:ruhig[ ])?zeit",
    "fr": r"rien[ ]ne[ ]presse|pas[ ](?:pressee?|d'[ ]urgence)|prenez[ ](?:tout[ ])?(?:votre|le)[ ]temps|prends[ ]ton[ ]temps",
    "es": r"sin[ ](?:prisas?|prisa)|no[ ](?:hay|corre)[ ]prisa|con[ ]calma|tomaos|tomate",
    "it": r"senza[ ]fretta|con[ ]calma|non[ ]c'[ ]e[ ]fretta",
    "nl": r"geen[ ](?:haast|stress)|op[ ](?:je|uw)[ ]gemak|neem[ ]gerust[ ]de[ ]tijd",
    "pt": r"sem[ ]pressa|com[ ]calma|nao[ ]ha[ ]pressa",
    "ru": r"не[ ]спешите|не[ ]торопитесь|спешки[ ]нет|не[ ]срочно|не[ ]горит",
}
"""Beside one of these nobody is waiting."""


_TOLD: Mapping[str, str] = {
    "en": r"you[ ]asked[ ](?:how|what|why|when)|paid[ ]us[ ]a[ ]visit|decided?[ ]to[ ](?:come|build|visit|return|stay)",
    "de": r"(?:sie|ihr|du)[ ]frag\w+[ ],[ ](?:wie|was|warum|wann)",
    "fr": r"(?:vous|tu)[ ]demandi?(?:ez|ais)[ ](?:comment|quand|pourquoi)|une[ ]visite[ ]a|decid\w+[ ]de[ ](?:revenir|venir|repasser)",
    "es": r"pregunt(?:abais|abas|aba|aste|asteis)[ ](?:como|cuando|que)|decid\w+[ ](?:volver|venir|pasaros)|nos[ ]contar(?:as|eis)",
    "it": r"chiede(?:vi|vate|va)[ ](?:come|quando|cosa)|decid\w+[ ]di[ ](?:tornare|venire|passare)",
    "nl": r"(?:je|jullie|u)[ ]vroe?g(?:en)?[ ](?:,[ ])?(?:hoe|wat|wanneer)|besloten[ ](?:hebt|heeft)[ ](?:\w+[ ]){0,3}langs",
    "pt": r"pergunt(?:avam|avas|ava|aste|aram|ou)[ ](?:como|quando|o[ ]que)|decid\w+[ ](?:voltar|vir|passar)",
    "ru": r"(?:вы|ты)[ ]спрашивал\w*[ ],[ ](?:как|что|когда)|реш(?:ите|ишь)[ ](?:снова[ ])?(?:заехать|приехать|заити)",
}
"""Beside one of these it is only told how things go, or a visit is hoped for."""


_GOING_ON: Mapping[str, str] = {
    "en": r"so[ ]far|up[ ]to[ ]now|until[ ]now|to[ ]date|so[ ](?:that[ ])?you[ ]can[ ]plan|for[ ]your[ ]planning"
    r"|have[ ](?:lots[ ]of[ ]|great[ ])?fun[ ](?:in|at|on)|site[ ](?:may|might|could)[ ]be",
    "de": r"bisher|bislang|bis[ ]hierher|bis[ ]jetzt|damit[ ](?:sie|ihr|du)[ ]planen|zu[mr][ ](?:eurer|ihrer|deiner)?[ ]?planung"
    r"|viel[ ](?:freude|spass|vergnugen)[ ](?:damit|daran|in|bei|beim)|(?:seite|website)[ ]kann",
    "fr": r"jusqu'[ ](?:ici|a[ ]present|a[ ]maintenant)|pour[ ]que[ ](?:vous[ ]puissiez|tu[ ]puisses)[ ](?:vous[ ]|t'[ ])?(?:planifier|prevoir|organiser)"
    r"|amus(?:ez[ ]vous|e[ ]toi)[ ]bien|site[ ](?:peut|pourra\w*|risque)",
    "es": r"hasta[ ](?:ahora|aqui|la[ ]fecha)|para[ ]que[ ](?:os|te|se)[ ]organi\w+|que[ ](?:lo|la|los|las)?[ ]?disfrut(?:es|eis|en)(?![ ](?:de[ ])?(?:la|el|tu|su|vuestr\w)[ ](?:nuev\w[ ])?(?:casa|piso|cocina|web|local|tienda|jardin|oficina|terraza|libro|album))|(?:pagina|web)[ ](?:puede|podria)",
    "it": r"finora|fin[ ]qui|fino[ ]ad[ ]ora|per[ ]organizzar\w+|(?:cosi|perche)[ ]vi[ ]organizzate|buon[ ]divertimento|sito[ ](?:puo|potrebbe)",
    "nl": r"tot[ ](?:nu[ ]toe|nog[ ]toe|dusver|hiertoe)|dan[ ]kunnen[ ]jullie[ ]plannen|voor[ ](?:je|jullie|uw)[ ]planning"
    r"|veel[ ](?:plezier|lol)[ ](?:in|op|bij)|site[ ]kan",
    "pt": r"ate[ ](?:agora|aqui|ao[ ]momento)|para[ ](?:se|te|vos)[ ]organizar\w*|divirtam?[ ]se|site[ ](?:pode|podera)",
    "ru": r"до[ ]сих[ ]пор|на[ ]сегодняшнии[ ]день|пока[ ]что|чтобы[ ](?:вы|ты)[ ]могли?|для[ ]планирования|хорошо[ ]провести[ ]время|саит[ ]может",
}
"""What was a pleasure until now goes on, and so does what the reader can plan with, has joy of or has to bear."""


@cache
def hinging(language: str) -> re.Pattern[str]:
    """How a language says that what we do hinges on the reader; compiled when a team's mail is first read in it."""
    return _compiled(_PATTERNS[language])


@cache
def unhurried(language: str) -> re.Pattern[str]:
    """How it says that nobody is waiting."""
    return _compiled(_UNHURRIED[language])


@cache
def going_on(language: str) -> re.Pattern[str]:
    """How it says that there is more to come."""
    return _compiled(_GOING_ON[language])


@cache
def only_told(language: str) -> re.Pattern[str]:
    """How it says that nothing hinges on the reader after all."""
    return _compiled(_TOLD[language])


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^ ])(?:{pattern})(?![^ ])", re.VERBOSE)
