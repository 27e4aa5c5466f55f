"""French phrases by which the ball stays with the client: what they will do, have not done, look at first."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

FUTURE = """
    je|j'|nous|on [vous|te|l'|le|la|les|lui|leur|y|en|m'|me|nous|t'] [l'|le|la|les|en|vous|te] {will} ~
    je|j'|nous|on [vous|te|l'|le|la|les|lui|leur|y|en|m'|me|nous|t'] [l'|le|la|les|en|vous|te] {now} ~
    je|j'|nous|on vous|te|t'|vous [l'|le|la|les|en] livre|regle|paie|signe|complete|finis|termine|prepare|partage|depose|poste|mets|remets|remplis|fournis ~
    je|on vous|te fais|fait|faisons ca|cela|parvenir|suivre|passer|signe|savoir ~
    je|j'|nous|on vous|te donne|donnons ma|notre|une|mon|la reponse|decision|retour|avis|nouvelles|accord|confirmation [definitif|definitive|tres|assez|des|d'] {soon} ~
    je|j'|nous|on vous|te|t' [le|l'] dis|dirai|confirme|confirmons|donne|informe [ca|cela|tout|quoi] [ca|cela|des|dans|tres|assez|au|quand|apres|avant|ce|cette] {soon}|demain|des|quand|apres ~
    je|on|nous le|la|les|l'|ca fais|fait|faisons|finis|termine|prepare|remplis|complete|signe|vois|voit|voyons [ca|des|dans|ce|cet|cette|avec|demain|des|et|,|au|quand|apres|en|tout] [la|le|mon|ma|notre|plus] {soon}|mon|ma|notre|nos ~
    je|on|nous le|la|les|l' signe|lis|finis|termine|complete|remplis [et|,] ~ >
    je|on|nous prepare|preparons|finis|termine|complete|rassemble|trie les|mes|nos|le|mon|la|ma documents|textes|photos|dossier|contenu|contenus|remarques|corrections|reponse|liste|fichiers|pieces ~
    je|on|nous regle|paie|signe|complete|finis|termine|prepare|partage|depose|poste|mets|remets|lis|vois|voit|voyons|dis|demande|parle|remplis|fournis ca|cela|tout ~
    je|on reviens|revient|revenons dessus|vers|demain|dans|des|rapidement|vite|bientot|avec ~
    je vous|te reviens ~
    je|on|nous {act} [le|la|les|l'|mon|ma] ~ {soon}
    je|on|nous vois|voit|voyons avec|si|comment|ce ~
    je|nous fais|faisons|ferai|ferons|fait au plus|mieux ~
    je|j'|nous|on vais|allons|va [vous|te|le|la|les|l'|y|en|me|m'|nous|aussi|essayer|donc|tacher] [l'|les|le|la|de|en] .. {to} ~
    vais|allons|compte|comptons|espere|esperons|essaie|essayons|devrais|devrions|dois|devons|pourrai|pourrons|tacherai [pouvoir|de|vous|te|le|la|les] .. {to}|pouvoir ~
    je|nous pense|pensons [pouvoir|encore] [vous|te|le|la|les|l'] {to}|pouvoir ~
    je|j'|on peux|peut [vous|te] [le|la|les|l'] .. {to} ~ {soon}|{time}
    espere|esperons|devrais|devrions avoir ~
    vous|tu l'|les|le|la aurez|auras|recevrez|recevras [tres|dans|des|au|ce|avant|d'|tout] {soon}|{time}|ici|tout ~
    vous|tu l'|les|le|la aurez|auras|recevrez|recevras >
    vous|tu l'|les|le|la aurez|auras|recevrez|recevras , [c'|promis|je] [est] [promis|jure] >
    {we} cherche|cherchons encore|toujours ~
    aurez|auras|recevrez|recevras [donc|bien|alors|aussi|d'abord|tres|plus] le|la|les|l'|tout|ca|cela|mon|ma|mes|notre|nos|votre|une|des|de|du|ce|nouvelles|{soon}|{time} ~
    vous|tu [l'|les|le|la] avez|as [tout|ca|cela] demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|d'ici|ici|avant|soir|vite|bientot ~
    vous|tu [l'|les|le|la] avez|as [tout|ca|cela] ce|cette|fin|debut soir|matin|midi|week|weekend|semaine|apres-midi|mois|mars|avril|mai ~
    sera|seront|serait [tout|bien|enfin|normalement] pret|prets|prete|pretes|envoye|envoyee|envoyes|fini|finie|termine|fait|faits|chez ~
    ca|cela|tout|il|elle|ils|elles|dossier|texte|textes|photos|logo|documents|fichiers|reponse|signature|reste|suite|liste|paiement|virement|reglement|contrat|accord|validation|celle|celui|celles|ceux|autre|autres arrive|arrivent|arrivera|arriveront|sera|seront ~ {soon}|{time} ~
    d' ici|ici [au|le|la|a] [la|le|plus] fin|debut|demain|lundi|mardi|mercredi|jeudi|vendredi|peu|midi|soir|milieu ~
    < [plutot|sans|surement|normalement|probablement|sans|ce|sera] [doute|sera] pour|avant [la|le|ce] fin|debut|demain|lundi|mardi|mercredi|jeudi|vendredi|semaine|soir [de|du] [la|l'|cette|ce] [semaine|mois|prochaine|prochain|matin|midi|soir|annee] >
    je|j'|nous|on ~ au plus tard ~
    retour|nouvelles|reponse [tres|assez] rapidement|vite|prochainement|bientot|demain ~
    retour|nouvelles|reponse des que|demain|lundi|mardi|mercredi|jeudi|vendredi|la|son ~
    retour|nouvelles|reponse vers|d' [la|le|ici] [la] fin|debut|semaine|mois|milieu|lundi|mardi|mercredi|jeudi|vendredi|midi ~
    reviens|reviendrai|revient|reviendrons|revenons vers vous|toi
    {we} [m'|nous|s'] en occupe|occupons|occuperai
    tiens|tiendrai|tiendrons|tenons vous|te ~ courant|informe*
    vous|te tiens|tiendrai|tiendrons|tenons au|informe*|inform* ~
    je|j'|nous|on ~ des que possible
    < [ok|oui|bien|desole|,|note|merci] [,] des que possible [,] [promis] >
    je|j'|nous|on ~ sans faute
    {soon}|{time} sans faute
    {we} m'|nous y mets|mettons
    je m' y mets|mettrai
"""

PENDING = """
    pas [eu] une|un minute|seconde|instant|moment [a] [moi|nous|pour] ~
    ne|n' vous|t'|te oublie|oublions pas ~
    aucune idee pour l' instant|heure ~
    aucune idee [,|encore|desole*] >
    attends|attendons la|une|le ~ reponse|retour|devis|accord de|du|des|d' ~
    pas avant [la|le|l'|une|un|deux|trois|quelques|ce|cette|bonne] [bonne] {time} ~
    avant [la|le|les|l'|une|ce|cette|mon|notre] [fin|debut] {time} .. je|j'|nous|on|impossible|c'|ca|ce|cela ~ pas|impossible ~
    avant [la|le|les|l'|une|ce|cette|mon|notre] [fin|debut|milieu] {time} [prochain|prochaine|de|du] [la|semaine|mois] [,] impossible|pas [possible|,] [desole*|helas|malheureusement] >
    n'|j'|on|il|elle ai|avons|a|ont pas|encore|toujours|malheureusement|pas [encore|pas|toujours|malheureusement] encore|toujours|pas [eu|ete|bien|tout|encore|vraiment] [tout] {done} ~
    n' ai|avons|a|ont [malheureusement] pas|toujours|encore [encore|toujours|pas|malheureusement] fini|termine|decide|regarde|reussi|avance|tranche|repondu ~
    n' ai|avons pas eu|le|de|une [le|de|une|d'|l'] temps|loisir|minute|seconde|secondes|occasion|reponse|retour|nouvelles ~
    n' ai|avons pas [eu] un|le moment ~
    n'|ne est|sont|etait|etaient encore|toujours pas [tout|completement] [a|fait] {ready} ~
    n'|ne est|sont|etait|etaient pas|malheureusement [encore|pas|toujours|tout|completement] [a|fait|encore] {ready} ~
    ce|c'|cela|ca|rien n' est|etait [encore|toujours] pas|encore|toujours [encore|toujours] fait ~
    il|elle|on|personne|mari|femme|patron|patronne|chef|directeur|directrice|collegue|associe|associee n' est pas|encore [encore|toujours|pas] la|rentre|revenu|revenue|joignable|arrive ~
    < [non|malheureusement|helas|desole*|oups|ah|euh|oui|merci|bonjour] [,|non] [,] pas encore [,|malheureusement|desole*|helas|non|tout] [a|desole*] [fait] >
    < [non|malheureusement|helas|desole*|oups|ah|euh|oui|merci|bonjour] [,|non] [,] pas encore , ~
    < [non|malheureusement|helas|desole*|oups] [,] pas encore [eu|tout|pu|vraiment] [le|eu] {done}|temps|recu|fait|sur|certain|decidee ~
    je|j'|nous|on [ne|n'] sais|savons|sait|connais|connaissons|vois|voyons|ai|avons|a|suis|sommes|est pas encore|toujours [toujours|encore] [pas|d'|de|le|la|les|si|quand|qui|ce|tout|sur|surs|en|certain*] ~
    je|j'|nous|on ne sais|savons|sait toujours|encore pas ~
    s' est|sont pas|toujours encore|pas ~
    {we} [n'] en suis|sommes|est pas encore|toujours ~
    pas eu [le|l'|encore] temps|occasion|moment ~
    {we} n'|ne ~ pas pu [encore|vous|te|le|la|les|l'|y|m'|me|en|lui|leur|tout|nous] [le|la|les|l'|encore|tout] {to}|joindre|avancer|passer|m'|mettre|trouver|obtenir|avoir|choisir|decider|aller|recuperer|reunir|valider|venir|plus|tenir ~
    n' ai|avons|a|ont pas pu >
    j'|on|pas ai|a|encore pas|pu|encore [pu|pas] [encore|vous|te|le|la|les|l'|y|m'|me|en|lui|leur|tout] regarder|lire|relire|voir|avancer|finir|repondre|verifier|m'|joindre|parler|demander|passer ~
    pas eu|trouve une|le|la minute|seconde|temps|moment
    suis|sommes|sont|toujours|encore|actuellement en cours|train|discussion|relecture|reflexion|verification|validation [de|d'|en|du] ~
    c'|ca|cela|tout|il|elle|dossier|devis|contrat|demande|projet|maquette|texte|textes|choix|question|point|document|documents|logo|budget|validation|decision|signature|relecture est|sont [toujours|encore|actuellement|bien|deja|en] en cours|train|discussion|relecture|reflexion|verification|validation|signature|attente ~
    en cours de|d' validation|relecture|verification|discussion|signature|traitement|preparation|redaction|traduction|finalisation|correction|examen|etude|approbation|decision|reflexion|negociation|lecture|analyse ~
    {we} suis|sommes|est [toujours|encore|actuellement|deja] en train|attente|discussion|pleine de|d'|avec|entre|reflexion|discussion ~
    < [toujours|encore|tout|bonjour] [,|est|c'] [est] en discussion|relecture|attente|reflexion|verification|validation|cours ~
    {we} [en|y|le|la|les] discutons|reflechissons|etudions|analysons|verifions|regardons [encore|toujours|en|cela|ca|actuellement] ~
    est|sont [encore|toujours] chez|entre|aupres [de] [la|le|l'|les|notre|nos|mon|ma] [service] direction|juridique|comptabilite|mains|avocat|avocate|avocats|comptable|achats ~
    est|c'|reste|suis|sont|passe [encore|toujours|bien|passe] sur|dans|en [haut|tete] [de] ma|notre|mes|nos liste|pile|priorites|bureau ~
    j'|ai|avons [l'|le|la|les|ca] [ai] [toujours|encore|bien] sur|dans ma|notre|mes liste|pile|bureau|priorites ~
    je|nous|on dois|devons|doit [encore|d'abord] poser la|une question ~
    je|nous dois|devons [encore|d'abord|en|juste|aussi|le|la|les|l'] [encore|d'abord|en|le|la|les|l'] ~ verifier|parler|discuter|voir|demander|consulter|valider ~
    on|il|elle|qu'on doit [encore|d'abord|en|juste|aussi] [encore|d'abord|en|le|la|les|l'] verifier|parler|discuter|demander|consulter|valider ~
    on|il|elle doit [encore|d'abord|en|juste|aussi] [encore|d'abord|en] voir avec|ca|si|comment|quand ~
    des que je|j'|nous|on|il|elle|mon|ma|mes|notre|nos|possible|c'|ca|cela ~
    {we} suis|sommes|est|etais ~ deborde|debordes|debordee|malade|malades|souffrant|souffrante|deplacement ~
    {we} suis|sommes|est [tres|assez|trop|hyper|super|vraiment|bien|un] [peu] charge|chargee|charges|pris|prise|occupe|occupee >
    semaine|semaines|periode|journee|jours|moment|mois|actualite|agenda|planning|emploi ~ charge|chargee|charges|folle|folles|intense|intenses|rush|complique|compliquee|fou ~
    c'|ce est|etait [un|assez|tres|trop|la|plutot|vraiment|juste|hyper|super|toujours] [peu|le] charge|complique|intense|folie|rush|dingue|fou [chez|en|ici|pour|au|cette|ces|ce] [nous|ce|moment|moi|bureau|semaine|temps-ci] ~
    en plein|pleine rush|deplacement|bouclage|travaux|demenagement|inventaire|saison ~
    < [desole*|bonjour|oups] [,] deborde|debordes|debordee|malade|souffrant|souffrante ~
    je|j'|nous|on|m'|l'|avais|avions|ai|avons|a [l'|vous|t'|en|les|ai|avons|avais|avions|a] [ai|avons|avais|avions|a|completement|totalement|bien|encore|tout] [completement|totalement|bien|encore|tout|simplement] oublie|oubliee|oublies ~
    < [oups|zut|mince|desole*|pardon|aie|ah|oh|mea] [,|culpa] [completement|totalement|j'avais|encore] oublie|oubliee ~
    passe a la trappe
    {we} attends|attendons|attend [encore|toujours|nous|moi] [que|d'|memes|aussi] [la|le|l'|les|une|un|notre|mon|ma|nos|de] ~ direction|interne|comptable|collegue|fournisseur|patron|chef|conseil|comite|associe|mairie|banque|avocat ~
    {we} attends|attendons|attend [encore|toujours|nous|moi] [memes|aussi] [la|le|l'|les|une|un|leur|son|sa|leurs|ses|des|de] {awaited} ~
    {we} attends|attendons|attend [encore|toujours] qu'|que [il|elle|ils|elles|on|la|le|l'|les|notre|mon|ma] ~
    {we} attends|attendons|attend toujours|encore ~
    encore|toujours en train
"""

STUDY = """
    {we} [le|la|les|l'] lis|lisons ca|cela|tout|attentivement|tranquillement|des|demain|ce|la|et|, ~
    je|j'|nous|on|il|elle le|la|les|l'|y|en|ca|lui|vous|te [le|la|les] {study} ~
    je|j'|nous|on|il|elle {study} ca|cela|tout|si|avec|et|,|quand|ce|cette|demain|votre|vos|encore|d'abord|tranquillement|attentivement|vite|dans|en|des|bien|aussi ~
    je|j' {study} le|la|les|l'|mon|ma|mes|notre|ton|ta ~
    nous|on {study} le|la|les|l' .. a|en|des|ce|cette|dans|apres|pendant [la|le|les|l'|ce] {time}|{soon}|retour ~
    je|j'|nous|on {study} >
    < [ok|merci|recu] [,] [merci] [,] {study} ca|cela ~
    {we} [le|la|les|l'|y|en|vous|ca|te] regarderai|regarderons|lirai|lirons|etudierai|etudierons|examinerai|verifierai|verifierons|discuterons|consulterai|consulterons ~
    vais|allons|dois|devons .. [le|la|les|l'|en|y] regarder|lire|etudier|examiner|verifier|analyser|discuter|voir|demander|consulter|reflechir|parler ~
    on|il|elle|mon|ma|notre|qu'on va|doit [encore|d'abord|nous|me|se] [le|la|les|l'|en|y] regarder|lire|etudier|examiner|verifier|analyser|discuter|demander|consulter|reflechir|parler ~
    on va [encore|d'abord] [le|la|les|l'|en|y] voir ~
    il me|nous|m' faut|faudra|faudrait [encore|d'abord] [le|la|les|l'|en|y] regarder|lire|etudier|examiner|verifier|analyser|discuter|voir|demander|consulter|reflechir|parler ~
    faut encore|d'abord [le|la|les|l'|en|y] regarder|lire|etudier|examiner|verifier|analyser|discuter|demander|consulter|reflechir ~
    je|on|nous demande|demandons [d'abord|ca|cela] a|au|aux ~
    faut que|qu' je|j'|nous|on|il|elle|mon|ma|notre|ils|elles|le|la .. parle|parlions|voie|voyions|regarde|regardions|demande|verifie|verifions|discute|consulte|relise|lise ~
    jeter|jette|jetterai|jetons|jetterons .. oeil
"""
