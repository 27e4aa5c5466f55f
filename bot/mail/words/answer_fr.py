"""French phrases by which an answer or a request is known."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark, Table
from bot.mail.words import objection, waiting_fr

TABLE = Table(
    negations="pas|jamais|plus|rien|aucun|aucune|ni|sans|guere",
    words={
        "we": "je|j'|nous|on|il|elle",
        "me": "me|m'|nous|moi",
        "your": "votre|vos|ton|ta|tes",
        "our": "notre|nos|mon|ma|mes",
        "send": "envoie|envoies|envoyer|envoyez|envoyons|enverrai|enverrons|enverra|transmets|transmettrai|transmettre|"
        "transmettons|transmettrons|fais|ferai|faire|ferons|fera|fait|donne|donnerai|donner|donnerons|livre|livrerai|livrer|regle|"
        "reglerai|regler|reglons|paie|paierai|payer|signe|signerai|signer|renvoie|renvoyer|renverrai|complete|"
        "completerai|remplirai|finis|finirai|finir|termine|terminerai|terminer|prepare|preparerai|preparer|partage|"
        "partagerai|depose|deposerai|poste|fournirai|fournir|fournirons|enverras|mets|mettrai|remets|remettrai",
        "look": "regarde|regarder|regarderai|regardons|regarderons|reviens|revenir|reviendrai|reviendrons|revenons|"
        "reponds|repondre|repondrai|repondrons|verifie|verifier|verifierai|verifions|lis|lire|lirai|occupe|occuper|occuperai|"
        "etudie|etudier|examine|examiner|tiens|tiendrai|tenir|vois|voir|verrai|verrons|contacte|rappelle|rappellerai|"
        "discute|discuter|demande|demanderai|demander|pense|penserai|essaie|essaierai|essayer|parle|parlerai|relis|"
        "relance|relancerai|dis|dirai|dirons|confirme|confirmerai|confirmer|informe|informerai|attaque|penche|jette",
        "will": "enverrai|enverrons|enverra|transmettrai|transmettrons|ferai|ferons|donnerai|donnerons|livrerai|livrerons|"
        "reglerai|reglerons|paierai|paierons|signerai|signerons|renverrai|renverrons|completerai|remplirai|finirai|finirons|"
        "terminerai|preparerai|preparerons|partagerai|fournirai|fournirons|mettrai|mettrons|remettrai|regarderai|regarderons|"
        "reviendrai|reviendrons|repondrai|repondrons|verifierai|verifierons|lirai|lirons|occuperai|occuperons|tiendrai|tiendrons|"
        "verrai|verrons|rappellerai|rappellerons|demanderai|demanderons|penserai|essaierai|essaierons|relancerai|dirai|dirons|"
        "confirmerai|confirmerons|informerai|informerons",
        "now": "envoie|envoyons|transmets|transmettons|renvoie|renvoyons|reponds|repondons|relance|relancons|penche|jette|attaque|"
        "contacte|essaie",
        "study": "regarde|regardons|etudie|etudions|examine|examinons|verifie|verifions|analyse|analysons|discute|discutons|"
        "consulte|consultons|relis|relisons",
        "act": "fais|fait|faisons|livre|regle|paie|signe|complete|finis|termine|prepare|partage|depose|poste|mets|remets|lis|"
        "vois|voit|voyons|dis|demande|rappelle|discute|parle|confirme|confirmons|informe|donne|donnons|remplis|fournis",
        "to": "envoyer|transmettre|donner|livrer|regler|payer|signer|renvoyer|remplir|completer|finir|terminer|preparer|fournir|"
        "partager|deposer|remettre|regarder|revenir|repondre|verifier|lire|relire|occuper|etudier|examiner|tenir|voir|discuter|"
        "demander|contacter|rappeler|consulter|essayer|confirmer|informer|reflechir|pencher|parler|faire|poster|relancer",
        "soon": "demain|rapidement|vite|bientot|prochainement|possible|semaine|soir|midi|aujourd'hui|journee|suite|tot|tantot|"
        "prochain|prochaine|prochains|prochaines|incessamment|tard",
        "time": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres-demain|semaine|semaines|mois|weekend|week|fin|"
        "debut|mi-mars|rentree|ete|noel|paques|fetes|vacances|conges|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|"
        "octobre|novembre|decembre|soir|midi|jours|matin",
        "done": "eu|pu|fini|termine|decide|regarde|reussi|avance|lu|relu|vu|choisi|signe|envoye|parle|demande|ouvert|verifie|"
        "tranche|repondu|consulte|rempli|prepare|commence|pris|discute|ecrit|valide|obtenu|donne|rendu|confirme|prevenu|arrete|"
        "reflechi|entendu|compte|trie|rassemble|reuni|recupere|trouve|paye|regle",
        "ready": "fini|finie|finis|termine|terminee|decide|decidee|pret|prete|prets|pretes|signe|signee|signes|tranche|valide|"
        "validee|rentre|rentree|revenu|revenue|disponible|disponibles|definitif|definitive|certain|sur|acte|boucle|bouclee|"
        "complet|complete|choisi|arrete|reuni|gagne|joue",
        "awaited": "reponse|retour|accord|devis|feu|validation|signature|confirmation|decision|nouvelles|avis",
        "tell": "dire|indiquer|preciser|envoyer|renvoyer|transmettre|confirmer|expliquer|donner|communiquer|fournir|"
        "faire|repondre|retourner|adresser|rappeler|appeler|contacter|partager|clarifier|parvenir|tenir|laisser|signer|"
        "valider|remplir|completer|verifier|aider|montrer|informer",
        "command": "dites|indiquez|precisez|envoyez|renvoyez|transmettez|confirmez|expliquez|donnez|communiquez|faites|"
        "repondez|retournez|adressez|rappelez|appelez|dis|envoie|renvoie|confirme|explique|donne|fais|rappelle|appelle",
        "sent": "envoye|envoyes|envoyee|envoyees|depose|deposes|deposee|deposees|regle|"
        "reglee|reglees|paye|payee|payees|signe|signee|signes|renvoye|renvoyee|renvoyes|poste|postee|complete|completee|"
        "rempli|remplie|partage|partages|partagees|vire|livre|termine|joint|jointe|joints|jointes|ajoute|ajoutes|"
        "ajoutees|mis|mise|mises|corrige|effectue|effectuee|fourni|charge|telecharge|televerse|fait|verse|remis|acquittee",
        "ask": "quel|quelle|quels|quelles|quand|ou|qui|combien|comment|pourquoi|si|laquelle|lequel|lesquels|lesquelles|"
        "ce|quoi|a|pour|de|par",
        "lawyer": "avocat|avocats|avocate|conseil|juriste",
        "bill": "facture|factures|montant|somme|creance|relance|facturation|honoraires",
    },
    phrases={
        Mark.GREETING: """
            < bonjour|bonsoir|salut|hello|coucou|cher|chere|chers|madame|monsieur|re
        """,
        Mark.SIGN_OFF: """
            < [bien|tres] cordialement|cdt|cdlt|cordialemet|amicalement|sincerement ~ >
            < bien a vous|toi ~ >
            < salutations|bises|amities ~ >
            < [meilleures|sinceres|bonnes|mes|nos|avec|respectueuses] [meilleures|sinceres|bonnes|mes|cordiales] salutations|amities ~ >
            < a bientot|plus [tard] .. >
            < envoye de|depuis mon ~ >
            < bonne journee|soiree|reception|continuation|semaine|fin ~ >
            < [et|un|tres|passez|passe] [un|tres] bon|excellent|beau|joli week|weekend|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|courage|voyage|retour|noel|ete|debut|apres-midi ~ ~ >
            < [je] vous prie|prions d'|de agreer|recevoir|croire
            < [veuillez] agreer|recevoir ~
        """,
        Mark.COURTESY: """
            si tout va bien
            si tout se passe bien
            merci [beaucoup|bien] de|pour [nous|m'|l'] avoir|m'avoir relance|relancee|relances|rappele|rappelee
            merci [beaucoup|bien] [a] [vous|toi] [de|pour] [ta|votre|la|le|ce|cette|l'|votre] [petite|petit|gentil|aimable] relance|rappel|piqure
            [j'|nous|en] espere|esperons|esperant que [vous|tu|tout|votre|ce|cette|cela] ~ bien|forme|mieux
            [j'|nous|en] espere|esperons|esperant que [cela|ca|ce|c'] ~ >
            [j'|nous|en] espere|esperons|esperant que [vous|tu] [avez|as] ~ passe ~ ~
            comment allez vous
            comment ca|vas va|tu [vous|toi]
            comment vas tu
            [est] [ce] [que] ca va >
            n' hesitez|hesite [surtout] pas [surtout] [,] >
            n' hesitez|hesite [surtout] pas [surtout] a|si|,|et|en me|m'|nous|vous|te|t'|revenir|appeler|contacter|ecrire|demander|poser|solliciter|passer|dire|relancer|joindre|rappeler|reprendre|revenez|venir|telephoner|signaler|besoin|appelez|ecrivez|appelle|ecris ~ ~ >
            n' hesitez|hesite pas [a] [faire] si|signe|savoir|part ~ ~ >
            [je|nous] reste|restons [bien|entierement|a] [a] {your} [entiere] disposition ~ ~ >
            [je|nous] suis|sommes a {your} disposition ~ >
            si [vous|tu] avez|as [la|des|une|d'|de|plus] [moindre|autres] question|questions|besoin ~ >
            si besoin|necessaire >
            pour toute|toutes [autre|autres] question|questions|information|remarque|precision ~ >
            en cas de question|questions|besoin|doute ~ >
            [je|nous] vous|te souhaite|souhaitons|souhaitant ~
            souhaite|souhaitons|souhaitant une|un bonne|bon|excellente|excellent|belle|beau ~
            [au] plaisir de ~ >
            [dans] [l'] attente de vous|te lire ~
            merci [d'|par] avance|pour [votre|ta] [comprehension|patience] ~ >
            merci [pour|de] [votre|ta] [comprehension|patience] >
            [veuillez|je|nous] [vous|m'] [prie|prions] excuser|excusez|excuse|desole|desolee|desoles|pardon [de|d'|m'|nous|pour|,|le|du|ce|cette|-] ~ retard|silence|delai|reponse|derangement|gene
            n' est ce pas
            d'accord >
        """,
        Mark.OBJECTION: objection.FR,
        Mark.ASK: """
            < [et|mais] [,] qui|quel|quelle|quels|quelles|comment|pourquoi|combien est|sont|faut|avez|as|peut|pouvez|devons|doit|serait|sera|etes ~
            merci de|d'|pour [bien] [vouloir] [ne] [nous|me|m'|nous] {tell}
            [s'il] [vous] plait [,] {command} [moi|nous]
            {command} moi|nous|m' ~
            veuillez|veuillez [nous|me|m'|bien|trouver] [vouloir] [nous|me] {tell}
            priere de|d' ~ {tell}
            pourriez|pouvez|voudriez|voulez vous ~
            pourrais|peux|voudrais|veux tu ~
            < [,|et|bonjour] pourrait|peut on ~
            < puis|pourrions|pouvons je|nous ~
            auriez|avez|aurais|as vous|tu [la|l'|deja|le|pu|une|des|un|eu|besoin|bien|recu] ~
            , est ce que|qu' ~
            et|mais|ou|alors|donc|sinon|quand|comment|combien|pourquoi|qui|que|qu'|quoi|quel|quelle|ok|aussi|plait|savoir|bonjour|salut|hello|coucou|bref est ce que|qu'|qui ~
            y a t il
            faites|dites|dis [moi|nous|le] savoir|signe|part|parvenir ~
            fais|faire moi|nous|me|le savoir|signe|part|parvenir ~
            voudrais|souhaiterais|aimerais|aimerions|souhaite|souhaitons|souhaiterions savoir|connaitre|comprendre|recevoir|avoir|obtenir
            voudrait|voudraient|souhaiterait|souhaiteraient|aimerait|aimeraient [aussi|egalement|bien|juste] savoir|connaitre
            [je|nous|on] me|nous|se demande|demandons {ask}|s' ~
            [nous|nous] demandons si|s'|quel|quelle
            ne comprends|comprenons|sais|savons|vois|voyons [pas|plus] [pas|tres|bien|du|trop|exactement] [bien|tout|pas|tres|exactement] {ask}|quel|ce|la|l'|les|comment|vos|votre|si ~
            pas [tres|bien|tout|encore|assez] clair|claire|compris [de|pour|moi|nous|ce|si|du] ~
            pas [tres|bien|tout|encore|assez] sur de|d'|du|si|que|qu' ~
            [j'|nous] ai|avons|aurais|aurions|avais [encore|juste|quand|une|deux|quelques|des|plusieurs|meme|aussi] [une|petite|deux|quelques|des|plusieurs] [petite|autre|derniere|autres|petites] question|questions
            petite|derniere|autre|seule|vraie question ~
            < [et|alors|bon|juste] [une] question|questions ,|rapide|bete|pratique|technique ~
            il me|nous [en] faut|faudrait|manque|manquent|manquerait [encore|donc|aussi|juste|toujours|les|des|la|le|votre|vos|l'|un|une] [les|la|le|l'|des|vos|votre|un|une] ~
            [me|nous|m'] manque|manquent [encore|toujours|juste|plus|que] [les|la|le|l'|des|vos|votre|un|une]
            [me|nous|m'] manquait [encore|toujours|juste|plus|que] {your}
            {we} [ai|avons|aurais|aurions|en|ai] [encore|toujours|aussi|donc|aurai|juste] besoin [de|d'|des|du|que|encore|aussi] ~
            ai|avons|aurais|aurions [encore|toujours|aussi|donc|juste|egalement] besoin
            {we} attends|attendons|attend|attendait [toujours|encore|donc|avec|impatience|juste|plus|que] [encore|impatience|que] [de] {your}|la|le|les|l'|de|une|un ~
            toujours|encore|suis|sommes|reste|restons|etre [dans|en] [l'|en|dans] attente [de|d'|du] ~
            dans l' attente de|d'|du {your}|la|le|une|un|recevoir|validation ~
            {we} [serais|serions|serait|vous|te] [serais|serions] reconnaissant*|grat* ~
            {we} [vous|te] prie|prions|demande|demandons|invite|invitons|saurais|remercie|remercions|rappelle|rappelons|serais|serions [de|d'|a|gre|par|bien|que] [bien|de|nous|me|vouloir|d'] [vouloir|nous|me] {tell}|bien|vouloir|lire|choisir|prendre
            vous|te prie|prions|demande|demandons|invite|invitons|remercie|remercions|remercions [de|d'|a|bien] [bien|nous|me|vouloir] [vouloir|nous|me] {tell}|choisir|prendre|passer
            en|votre attente de|d'|du [votre|vos|validation|retour] ~
            [dans] [l'] attente [de] {your} [retour|validation|reponse|accord|confirmation|avis|commentaires|feedback]
            n' ai|avons [toujours|pas|encore] [pas|rien|encore] [pas|encore|toujours] recu|eu [de] retour|reponse|validation|votre|vos
            petite|petit|simple|dernier|derniere relance|rappel ~
            la date limite|butoir|echeance est|reste ~
            il faudrait|faut que vous|tu ~
            qu' en pensez|penses|dites ~
            quelle|quel|quels|quelles|combien|comment|pourquoi|laquelle|lequel ~ est|sont|vous|tu ~ >
            < [et|mais|alors|donc|pour|c'] [est] quand ~ est|sont|vous|tu|sera|seront ~ >
            quand vous|tu|pouvez|peux|pensez|penses|comptez|comptes ~ ~ >
            c' est [pour|prevu] quand ~ >
        """,
        Mark.REVIEW: """
            pour [votre] validation|approbation|signature|accord|relecture|bon|avis|confirmation
            pour|a {your} validation|approbation|signature|accord|relecture|avis|confirmation|retour
        """,
        Mark.ORDER: """
            merci de|d' [bien|vouloir|ne] [vouloir] utiliser|remplacer|changer|modifier|supprimer|enlever|ajouter|corriger|garder|prendre|mettre|retirer|choisir|deplacer|agrandir|reduire|valider|annuler|noter|conserver|reprendre|passer|appliquer|prevoir|lire|relire|signer|payer|regler|effectuer|proceder
            utilisez|remplacez|changez|modifiez|supprimez|enlevez|ajoutez|corrigez|gardez|prenez|mettez|retirez|choisissez|signez|validez|relisez|annulez|remplissez|completez|verifiez [s'il|le|la|les|l'|un|une|plutot|ces|ce|cette|donc|svp|votre|simplement|bien|vos] ~
            < [alors|donc|et|ok|oui] [,] utilise|remplace|ajoute|enleve [s'il|le|la|les|l'|un|une|plutot|ces|ce|cette|donc|svp|votre|simplement|bien|vos] ~
            , utilise|remplace|ajoute|enleve [s'il|le|la|les|l'|un|une|plutot|ces|ce|cette|donc|svp|votre|simplement|bien|vos] ~
            veuillez [bien] utiliser|remplacer|changer|modifier|supprimer|enlever|ajouter|corriger|garder|prendre|mettre|retirer|choisir|signer|valider|relire|annuler|regler|payer|noter|effectuer|lire
            {we} prefererais|prefererions|voudrais|voudrions|aimerais|aimerions|souhaiterais|souhaiterions ~
        """,
        Mark.MORE_TIME: """
            laissez|laisse|donnez|donne|accordez|accorde moi|nous ~ jour|jours|semaine|semaines|heures ~
            pourriez|pouvez|pourrais|peux vous|tu [me|m'|nous] [s'il|vous|plait] laisser|donner|accorder|attendre|patienter ~ jusqu'|jusqu|delai|temps|jours|semaine
            pourrions|pouvons|puis|pourrais|peut nous|je|on [avoir|vous|l'|le|la|les] ~ jusqu'|jusqu|delai|temps|jours|semaine|envoyer
            laissez|laisse|donnez|donne|accordez moi|nous [encore|un|une|jusqu'|deux|le|quelques|plus] ~ jusqu'|jusqu|temps|jours|delai|semaine|jour
            serait|est il possible d'|de ~ temps|delai|jusqu'|report|jours|repousser|decaler|plus
            besoin de|d' [encore] [un|quelques|plus] [peu|jours] [plus] [de] temps|delai|jours|semaine
            plus de temps|delai
            un delai supplementaire
            ca|cela [vous|te] va|convient|irait|conviendrait si ~
        """,
        Mark.CHECK: """
            pensais|pensions|croyais|croyions ~ {sent}
            [ne|n'] [vous|te] [l'|les|le|la] [ai|avais|avons|avions] je|nous pas [deja] {sent}
            < ca|cela|c'|est [ce|vous|te|est|que] [ca|cela|vous|te] va|convient|ok|bon [pour|comme] ~ >
            < ok|bon|d'accord pour vous|toi >
            dites|dis moi|nous si cela|ca|c' [vous|te] va|convient|est ~
        """,
        Mark.HERE: """
            virement|reglement|paiement ~ parti|fait|effectue|passe
            ci joint|jointe|joints|jointes|dessous|apres|inclus
            en|piece|pieces joint|jointe|jointes|pj|annexe|attache|attachement
            pj
            vous|tu trouverez|trouveras ~
            veuillez trouver ~
            < [et|donc|alors|,] voici|voila [le|la|les|l'|un|une|mon|ma|mes|notre|nos|deja|donc|ce|des|,|ci|quelques|encore|comme|tout|tous|toutes|§link] ~
            {we} [vous|te|l'|les|en|t'|lui] [vous|l'|les] ai|avons|a|ont [bien|deja|tout|tous|vient|egalement|aussi|donc|juste] [tout|deja] {sent}
            {we} vous|te l'|les|en|ai|avons ~ transmis|transmise
            vous|te ai|avons [deja] transmis
            ai|avons|a|ont|est|sont|ete|viens|venons [bien|deja|tout|tous|vient|ete|de|d'|egalement] [ete|vous|deja|tout|l'|le|la] [ete|les] {sent}|envoyer|transmettre|deposer|regler|payer|signer
            {we} [vous|te] [en|l'|les|la|le] joins|joignons|transmets|adresse|adressons|envoie|envoyons [ci|en|avec|donc] [joint|le|la|les|l'|ce|piece|tout] [le|la|les] ~ joint|jointe|ci|annexe|pj|piece|jointes|joints
            {we} joins|joignons ~
            < §link
            < [le|lien] [lien] , §link
            < [c'|est|deja] fait|regle|envoye|paye|signe ~ >
            c' est fait|regle|envoye|paye|parti
            est|sont|mis|mise|depose|deposes|range ~ dans [votre|le|la] [votre] boite|dossier|drive|dropbox ~ >
            < [c'|tout] [est] dans votre|le|la [votre] boite|dossier|drive|dropbox ~ >
        """,
        Mark.DECIDED: """
            < [,] non [,] merci ~
            s' en passera|passer
            valide|validee|validees|valides|approuve|approuvee|accepte|acceptee|refuse|refusee
            {we} confirme|confirmons|donne|donnons [donc|bien] [votre|cette|ce|mon|notre|le|la|les|l'] [bien] devis|maquette|version|proposition|accord|choix|option|logo|texte|textes|rendez|date|commande|feu ~
            valide|validons|approuve|approuvons|accepte|acceptons|choisis|choisissons|prefere|preferons|refusons ~
            vous|tu pouvez|peux [donc|desormais|maintenant|y|tout|le|la|les] lancer|publier|demarrer|proceder|commencer|continuer|aller|imprimer|poursuivre|mettre|avancer
            c'|tout|cela|ca [est|me|nous] [tres|bien|tout|vraiment|nous|me] parfait|ok|super|convient|va|top|correct|impeccable|genial|validee|plait
            c'|tout|cela|ca [est] [tres|vraiment|tout] bon|bien >
            c'|tout|cela|ca [est] [tres|vraiment|tout] bon|bien ,|comme|pour|ainsi|de|merci|alors|on|vous|tel|cote|aussi|maintenant ~
            convient|conviennent|plait|plaisent|conviendra ~
            [me|nous] convient|conviennent|plait|plaisent|va ~
            {we} [avons|ai] [donc|finalement|malheureusement|tous] decide|choisi|opte|retenu|renonce
            {we} partons|pars|restons|reste|optons|opte|prenons|prends|gardons|garde|allons|part|prendrons|choisirons|partira|partirons [donc|plutot] sur|pour|avec|la|le|les|partir|l'
            partons|pars|restons|optons|opte|prenons|gardons [donc|plutot] sur|pour|avec|la|le|les|l'
            ne souhaite|souhaitons|voulons|veux|veut|desirons|desire|donnerons|donne|donnons|donnera [donc] pas|plus ~
            ne est|sommes|suis|sera|serons [donc|vraiment] pas|plus [vraiment|tellement|du|tres] [tout] interesse*|convaincu*|satisfait*|d'accord|d'|d|partant*|preneur* ~
            ne pas|plus [vous|lui|y] donner|poursuivre|continuer|retenir|reconduire|renouveler ~
            ne pas|plus donner|continuer|poursuivre|aller|retenir|souhaiter|avancer|renouveler
            ne {me} [plait|convient|plaisent|conviennent|va] pas|plus
            pas|aucune|plus|sans [d'|de] [autre|autres] modification|modifications|remarque|remarques|changement|changements|correction|corrections
            trop cher|chere|grand|petit|sombre|clair|long|tard
            feu vert
            {our} accord
            [la|ma|notre] reponse est oui|non|ok|positive|negative ~
            vous|tu n' avez|as [plus|donc] rien [d'autre] a ~
            < oui|ok|go|banco pour|a la|le|les|l'|tout|toutes|tous|cette|ce|ces|chacune|chacun ~
            bon pour accord
            annule|annulons|annuler|resilions|resilier|resiliation ~
            < la|le|l'|version|option|variante [option|version|variante|bleue|bleu|premiere|deuxieme|rouge|verte|seconde|numero] b|c|1|2|3|bleue|bleu|premiere|deuxieme|rouge|verte|seconde ~ >
            < [la|l'] option|version|variante a ~ >
            < [numero] a|b|c|1|2|3|bleue|bleu|rouge|verte >
            < [numero] b|c|1|2|3|bleue|bleu|rouge|verte ,|merci|svp ~ >
            go >
        """,
        Mark.YES: """
            < [alors|ah|eh|bien|ben|bonjour] [,] oui|non|ouais|si|exactement|effectivement|absolument|exact|volontiers|evidemment
        """,
        Mark.FACT: """
            le|la|les|l'|notre|nos|mon|ma|mes ~ est|sont|sera|seront|doit|doivent|etait
            c'|il|elle est|sont|s'agit|faut|sera
            il y a
            {we} avons|sommes|utilisons|voulons|ai|proposons
        """,
        Mark.ASIDE: """
            < l'|la|le|notre|votre exposition|expo|salon|saison dure|court du|jusqu'|de ~
            < [juste] pour info|information ~
            < [juste] pour que vous|tu [le] sachiez|saches ~
            < au fait , ~
        """,
        Mark.REST: """
            reste|suite|autres|autre|derniers|dernieres|manquants|manquantes|manquant|manquante|complement|solde ~ suivra|suivront|suit|suivent|arrive|arrivent|viendra|viendront|envoie|enverrai|arrivera|arriveront|sera|seront|plus|lundi|mardi|mercredi|jeudi|vendredi
            suivra|suivront|suivent|suit ~
            envoie|enverrai|enverrons|transmettrai|transmets ~ reste|suite|autres
            premiere|premier partie|lot|serie|moitie
            une partie|moitie
            < deja ~
            voici|voila|recevez|joint|joins deja ~
            il manque|manquera encore ~
            en partie|partiellement
            voici|voila|envoie|transmets|joins|joint|trouverez|recevez|avez ... dans un premier temps
            dans un premier temps , voici|voila|recevez|deja ~
            dans un premier temps , je|nous [vous|te] envoie|transmets|joins|adresse|envoyons|transmettons ~
        """,
        Mark.FUTURE: waiting_fr.FUTURE,
        Mark.PENDING: waiting_fr.PENDING,
        Mark.STUDY: waiting_fr.STUDY,
        Mark.HEARD: """
            merci|remercie|remercions ~
            bien recu|note|pris|compris|entendu
            recu|recue|note|notee|entendu|enregistre [,|merci|et|votre|bonne] ~ >
            < [ok|bien|d'accord|j'ai] [,] compris [,|merci|et] ~ >
            {we} [ai|avons|l'|le|la] [bien|ai|avons] recu|note|pris|lu|vu [votre|le|la|note|les|vos|ton|bien|connaissance] ~
            bonne|bien reception|note
            pris note|connaissance
            transmis|transmise|transfere|transferee|fait suivre|transfert [a|au|aux|le|la|votre|cela|ca|l'] ~
            transmis|transfere [le|la|les|votre|ca|cela|ce|tout] ~ a|au|aux
            suivre a|au|aux ~
            < ok|okay|parfait|super|tres|bien|entendu|d'accord|genial|top|nickel|impeccable [,|bien|accord|note|merci|beaucoup|c'|est|alors] ~ >
            < c' est bien|bon|note|parfait|super|entendu|top|genial|impeccable|nickel|gentil|compris [,|note|merci|beaucoup|pour|recu] ~ >
            d' accord
            desole|desolee|desoles|pardon|excuses|excusez|excuse|navre
            pas de souci|soucis|probleme
            aucun souci|probleme
            reagi a ~
            votre|ta|vos|tes [petite|petit|gentille|gentil|double|deuxieme|premiere] relance|relances|rappel|rappels ~
            < [ok|oui] [pour] [la|le|cette|ce] relance|rappel ,|recu|recue|note|notee|bien ~
        """,
        Mark.CLOSING: """
            tout est bon|ok|parfait|en|clair|regle|pret ~
            c' est tout|parfait|note|bon ~
            pour [votre|ton|ta] information|info
            fyi
            pas besoin|necessaire|utile de|d'|que [repondre|reponse|me|revenir|vous|reagir] ~
            inutile de ~
            aucune reponse|action [n'] [est] attendue|requise|necessaire ~
            aucune action de votre|ta part ~
            aucune action|reponse >
            {we} avons|ai [desormais|maintenant|donc|bien|a|present|ainsi] tout ~
            rien d'|de autre|plus
            rien a faire
            dossier|ticket|sujet|affaire|projet|point|tout|cela|ca|c'|voila [est|donc|sont] clos|termine|regle|cloture|boucle
            < clos|termine|regle|cloture|boucle >
            est donc|ainsi|maintenant|desormais clos|termine|regle|cloture|boucle ~
            < [c'|est|tout] [parfait|super|tres|genial|top|impeccable|nickel|excellent|bien|note] [,|bien] [,] merci|remercie [beaucoup|a|bien|infiniment|pour|mille] [vous|tous|toi|tout|fois] >
            merci [beaucoup|encore|bien|infiniment|mille] [pour] [tout|votre|ta] [collaboration|aide|travail|reactivite|fois] >
            tout bon ~
        """,
    },
)
