"""French words around a day: who does what, by when, or not (a stem ends in *, a phrase has _ for the space)."""

from collections.abc import Mapping

ELISION = True

CALENDAR: Mapping[str, Mapping[int, str]] = {
    "weekday": {
        0: "lundi",
        1: "mardi",
        2: "mercredi",
        3: "jeudi",
        4: "vendredi",
        5: "samedi",
        6: "dimanche",
    },
    "short_weekday": {
        0: "lun",
        1: "mar",
        2: "mer",
        3: "jeu",
        4: "ven",
    },
    "month": {
        1: "janvier janv",
        2: "février févr fév",
        3: "mars",
        4: "avril avr",
        5: "mai",
        6: "juin",
        7: "juillet juil",
        8: "août",
        9: "septembre sept",
        10: "octobre oct",
        11: "novembre nov",
        12: "décembre déc",
    },
    "feast": {
        1101: "toussaint",
        1231: "saint_-_sylvestre",
    },
    "festival": {
        1225: "noël",
        2000: "pâques",
        2039: "l'_ascension",
        2049: "pentecôte la_pentecôte",
    },
    "unit": {
        1: "jour jours",
        7: "semaine semaines huitaine",
        14: "quinzaine",
        30: "mois",
    },
    "shift": {
        7: "sous_huitaine",
        14: "sous_quinzaine",
        -1: "ce_matin",
        0: (
            "aujourd'hui ce_soir cet_après-midi cet_apres_midi cet_après_-_midi cet_après_midi dans_la_journée "
            "d'_ici_ce_soir fin_de_journée avant_midi dans_l'_heure tout_à_l'_heure d'_ici_midi en_fin_de_journée "
            "aujourd'_hui dans_la_matinée dans_la_soirée dans_l'_après-midi dans_l'_après_midi "
            "au_cours_de_la_journée en_cours_de_journée au_cours_de_la_matinée en_fin_d'_après-midi "
            "en_fin_d'_après_-_midi en_fin_d'_après_midi en_fin_de_matinée"
        ),
        1: "demain journée_de_demain",
        2: "après-demain après_-_demain après_demain sous_48h",
    },
    "part": {
        -1: "début commencement courant_début",
        0: "mi milieu mi-",
        1: "fin",
    },
    "next": {
        1: "prochain prochaine proch suivant suivante qui_vient prochains prochaines",
    },
    "this": {
        0: "cette ce cet courant",
    },
    "last": {
        -1: "dernier dernière passé passée précédent précédente",
    },
    "weekend": {
        0: "week-end weekend week_-_end week_end ce_we le_we ce_wk_-_end",
    },
    "week": {
        0: (
            "reste_de_la_semaine dans_la_semaine courant_de_la_semaine au_cours_de_la_semaine en_cours_de_semaine "
            "courant_de_cette_semaine courant_semaine dans_le_courant_de_la_semaine"
        ),
        2: "semaine_d'_après",
    },
    "monthend": {
        0: "dernier_jour_du_mois le_dernier_jour_du_mois",
    },
    "later": {
        0: "ce_jour-là ce_jour_-_là ce_jour_là le_jour_même le_même_jour dès_ce_jour à_cette_date",
        1: "le_lendemain dès_le_lendemain lendemain le_jour_suivant le_jour_d'_après",
    },
}

SENSES: Mapping[str, str] = {
    "confirms": "confirme confirmons",
    "then": (
        "ce_jour_-_là ce_jour_là alors le_jour_même ce_jour-là à_ce_moment-là dans_la_foulée le_soir_même "
        "l'_après_-_midi_même ce_soir-là ce_soir_-_là à_cette_date à_ce_moment_-_là à_ce_moment_là "
        "à_son_retour dès_son_retour"
    ),
    "wish": "bon bonne agréable excellent souhaite souhaitons belle",
    "perfect": "ai avons a avez ont as",
    "modal": "pouvez",
    "every": "chaque tous_les toutes_les toujours habituellement",
    "they": "il elle ils elles",
    "self": (
        "je j' nous on notre nos mon ma mes moi_je fais_mon_retour fais_un_retour fais_retour ferai_un_retour "
        "ferai_mon_retour ferai_retour faisons_un_retour ferons_un_retour ferons_retour prévoyons prévois"
    ),
    "me": ("me m' nous moi -moi -nous prions on_nous on_me il_nous_faut il_me_faut il_nous_faudrait il_me_faudrait"),
    "you": "vous_pouvez tu_peux vous te t' tu toi votre vos ton ta tes lui",
    "will": (
        "pourront pourra vais allons va pourrai pourrons pourra peux pouvons peut devrais devrait devraient "
        "devrions essaie essaye "
        "essaierai essayons espère espérons compte comptons pense pensons doit serons serai fera ferai ferons "
        "m'engage compte_bien sera seront aurai aurons ce_sera ça_sera prévoyons prévois"
    ),
    "would": "aurais aurait aurions serais enverrais voudrais",
    "do": (
        "écrirai écrirons vous_écris t'_écris m'_y_colle m'_y_mets nous_y_mettons m'_y_collerai m'_y_mettrai "
        "statuons statuerons statuera délibérons délibérerons délibère délibérera "
        "prononçons prononcerons prononcerai acquitte acquittons acquitterons acquitterai "
        "pour_donner_ma_réponse pour_vous_donner_ma_réponse "
        "pour_donner_notre_réponse pour_te_donner_ma_réponse "
        "avec_la_décision avec_la_réponse avec_une_réponse avec_notre_décision avec_notre_réponse "
        "prendrons_la_décision prendrai_la_décision prendrons_une_décision signer* signons signe vous_dis te_dis "
        "vous_dit te_dit vous_dirai vous_dirons glisse glisser glisserai pose poserai envoi* envoy* enverr* "
        "transmet* répond* réponse reviens reviendr* revenons livr* renvoi* renvoy* renverr* fais_suivre "
        "faisons_suivre ferai_suivre ferons_suivre faire_suivre fais_parvenir ferai_parvenir ferons_parvenir "
        "faire_parvenir faisons_parvenir fais_un_retour fais_un fait_un_retour fais_retour ferai_un_retour "
        "ferai_un fait_un faisons_un donne donnons donner* tiens_au_courant tiendr* tenir_au_courant dirai dirons "
        "dis dire communiqu* confirm* valid* signer signerai dépos* partage partageons partager* termin* fini* "
        "boucl* regard* relis relirai relire relisons lirai décid* tranch* remet* fourni* fournir* mets met "
        "mets_en_ligne mettrai mettons mettre rends rendrai rendrons rendre prépar* règle réglerai régler réglons "
        "paie paierai payer transfèr* charge chargerai téléverse adresse adresserai adresser adressons adresserons "
        "apport* soumet* retourn* recontact* scann* corrig* complèt* modifi* mail* avance avancerai avancer "
        "avançons précis* revenir charger boucler traite traiterai traiter traitons occupe occupons occuperai "
        "vérifie informe informer* poste complét* rempli* ai_tout avoir recevoir disposer fais_mon_retour "
        "ferai_mon_retour ferai_retour faisons_un_retour ferons_un_retour ferons_retour faire_un_retour "
        "donne_mon_retour donne_notre_retour donne_un_retour donnons_notre_retour donnons_un_retour "
        "donnerai_mon_retour donnerai_notre_retour donnerai_un_retour donnerons_notre_retour donnerons_un_retour "
        "donner_mon_retour donner_notre_retour donner_un_retour fais_notre_retour faisons_notre_retour "
        "ferai_notre_retour ferons_notre_retour faire_notre_retour envoie_mon_retour envoie_notre_retour "
        "envoyons_notre_retour enverrai_mon_retour enverrai_notre_retour enverrons_notre_retour "
        "faire_mon_retour faire_retour jette_un finalis* contresign* retrouv* rassembl* tape annot* reformul* "
        "confirme confirmons"
    ),
    "gets": (
        "en_disposerez en_disposeras vous_saurez tu_sauras dans_votre_direction "
        "vous_pouvez_l'_avoir tu_peux_l'_avoir vous_pouvez_les_avoir devrait_arriver devraient_arriver "
        "devrait_vous_parvenir devraient_vous_parvenir tu_l'_as_. vous_l'_avez_. tu_les_as_. vous_les_avez_. "
        "tu_l'_as_! vous_l'_avez_! compter_sur vous_aurez tu_auras vous_recevrez tu_recevras recevrez recevras aurez "
        "auras aurez-vous chez_vous vous_l'_aurez tu_l'_auras dans_votre_boîte vous_les_aurez vous_avez_tout "
        "tu_as_tout comptez_sur comptez_plutôt_sur compte_sur compte_plutôt_sur tablez_sur vous_pouvez_compter "
        "tu_peux_compter comptez entre_vos_mains tu_devrais_les vous_devriez_les vous_devriez_avoir tu_devrais_avoir "
        "vous_devriez_le vous_devriez_la vous_devriez_recevoir tu_devrais_le tu_devrais_la vous_récupérez "
        "vous_récupérerez vous_avez_les tu_as_les vous_avez_mon vous_avez_ma vous_avez_notre vous_avez_nos tu_as_mon "
        "tu_as_ma tu_as_notre "
        "tu_as_mes"
    ),
    "holds": "tu_l'_as vous_l'_avez tu_les_as vous_les_avez",
    "comes": (
        "c'_est_plié c'_est_torché c'_est_bouclé c'_est_réglé c'_est_fait c'_est_prêt "
        "suivre pourront_suivre en_ligne suit suivent suivra suivront arrive arrivent arrivera arriveront "
        "prêt prête prêts prêtes sera_fait seront_faits sera_prêt sera_là parviendra parviendront "
        "sera_terminé sera_bouclé fait_d' vient viendra part partira partiront partent sort sortira ce_sera "
        "ça_sera parvient parviennent vise visons on_vise je_vise table_sur tablons_sur on_table_sur "
        "c'est_bouclé c'est_réglé c'est_prêt c'est_fini ce_sera_réglé "
        "viendront "
        "interviendra interviendront"
    ),
    "done": (
        "étais étions fus arrivé arrivée arrivés arrivées disait disais venu venue envoyé envoyée envoyés envoyées "
        "transmis transmise répondu livré dit discuté convenu évoqué parlé reçu reçue reçus reçues était étaient "
        "avais avait avions aviez a_été ont_été hier depuis déjà pensais voulais devais pouvais comptais livrée "
        "livrés renvoyé renvoyée signalé annoncé mentionné tombée tombé rencontré appelé avez_eu comme_convenu "
        "fûmes vu écrit décédé décédée survenu espérait espérais espérions espéraient voulait voulions comptait "
        "comptions pensait pensions devait devions pouvait rentré rentrée rentrés revenu revenue virement_a_été "
        "paiement_a_été "
        "effectué effectuée émis "
        "déposé déposée déposés"
    ),
    "not": "pas jamais rien impossible aucun aucune ni sans guère plus_possible",
    "only": (
        "pas_une_heure_de_plus pas_une_minute_de_plus pas_un_jour_de_plus c'_est_la_bonne rien_que votre_part ma_part "
        "notre_part de_ma_part pas_de_souci pas_de_problème pas_de_soucis aucun_problème aucun_souci pas_plus_tard "
        "sans_faute pas_plus_tard_que sans_problème ne_manquerai_pas ne_manquerons_pas ne_manque_pas n'_oublie_pas "
        "pas_d'_inquiétude sans_souci"
    ),
    "if": "si s'_il s'_ils sinon au_cas à_condition à_moins",
    "ask": (
        "nous_aiderait m'_aiderait merci_de merci_d' pourriez pourriez-vous pourrais-tu pouvez-vous peux-tu "
        "pourriez_-_vous pouvez_-_vous peux_-_tu pourrais_-_tu veuillez prière_de s'_il_vous_plaît s'_il_te_plaît "
        "svp stp envoyez envoie-moi envoyez-moi envoyez-nous faites-nous faites-moi faites_-_nous faites_-_moi "
        "dites-nous dites-moi dites_- envoie_-_moi répondez attendons_votre attendons_vos attendons_toujours "
        "attends_ton attends_votre dans_l'_attente est-il_possible serait-il_possible serait_-_il_possible "
        "est_-_il_possible vous_serait-il vous_remercions_de vous_prie_de prions_de vous_saurais_gré "
        "vous_saurions_gré reconnaissant n'oubliez_pas serait_super serait_parfait serait_bien serait_idéal "
        "apprécierais apprécierions confirmez transmettez donnez pensez_à donne_-_moi pourras_-_tu pourrez_-_vous "
        "si_vous_pouviez si_tu_pouvais si_vous_pouvez vous_est_-_il_possible faites adressez renvoyez prions "
        "serait_génial serait_top oubliez oublie reconnaissants reconnaissante reconnaissantes gré demanderais "
        "demanderions prierais prierions ayez_l'_obligeance ayez_la_bonté ayez_l'_amabilité ayez_la_gentillesse "
        "ayez_l'_extrême"
    ),
    "need": (
        "faudrait besoin nécessaire il_me_faut il_nous_faut il_me_faudrait il_nous_faudrait aimerions_recevoir "
        "aimerions_avoir voudrions_avoir souhaitons_recevoir voudrions_recevoir aimerais_avoir aimerais_recevoir "
        "il_faudrait"
    ),
    "time": (
        "laissez-moi laissez_-_moi laissez_-_nous laisse_-_moi laisse_-_nous donnez_-_moi donnez_-_nous "
        "donne_-_moi donne_-_nous laissez_nous accordez_-_moi accordez_-_nous accorde_-_moi laisse_moi "
        "donne_moi donnez_moi laissez_moi patientez patiente patienter patience me_laisser nous_laisser "
        "m'_accorder nous_accorder me_donner_jusqu'"
    ),
    "vow": (
        "quoi_qu'il_arrive coûte_que_coûte comptez_dessus compte_dessus vous_pouvez_y_compter "
        "engage engageons promis promis_! juré sans_faute promets promettons parole c'_est_promis garanti "
        "sans_excuse"
    ),
    "meet": (
        "mettre_en_ligne mise_en_ligne mettons_en_ligne retraite rappelle rappellerai rappeler rappelons "
        "que_diriez_- que_dirais que_diriez réunion rendez-vous rendez_-_vous rdv appel appelle appeler appellerai "
        "téléphone téléphoner visio point rencontre rencontrer rencontrons voit voyons voir lancement salon "
        "webinaire atelier événement déjeuner dîner café conférence présentation soirée formation décaler reporter "
        "caler entretien parler discuter_de_vive tournage relance rappel voyage visite lieu tient déplacer échanger "
        "échange séance comité mise_en_ligne mise_en_production impression tirage commence commencent termine "
        "terminent expire expirent imprimons imprime publions publie valable valables campagne commençons démarrons "
        "avion vol train mariage remise_des_clés remise_des_clefs remise_des_diplômes remise_des_prix "
        "remise_des_trophées"
    ),
    "away": (
        "en_cure hospitalisé hospitalisée à_l'_hôpital suis_en_arrêt congé congés vacances absent absente "
        "absents absence absentes fermé fermés fermée arrêt_maladie indisponible malade pas_au_bureau "
        "pas_disponible en_déplacement rtt congé_maternité congé_parental pas_joignable injoignable "
        "hors_du_bureau pas_là fermeture pas_présent pas_présente en_formation en_stage en_voyage hors_ligne "
        "déconnecté déconnectée à_l'_étranger "
        "sans_réseau sans_connexion sans_internet pas_de_réseau pas_d'internet"
    ),
    "back": (
        "retour rentre rentrerai rentrons rentrerons reprends reprendrai reprendrons reprise rouvrons rouvrirons "
        "rouvre de_nouveau_joignable à_nouveau_joignable à_nouveau_disponible de_nouveau_disponible réouverture "
        "rouvriront rouvrira de_retour reprenant de_nouveau_au_bureau à_nouveau_au_bureau de_nouveau_là "
        "de_nouveau_sur_le_pont de_nouveau_à_votre_disposition à_nouveau_à_votre_disposition "
        "de_nouveau_à_votre_écoute à_nouveau_à_votre_écoute"
    ),
    "maybe": (
        "soi-disant peut-être peut_-_être éventuellement possible_que sans_garantie pas_sûr pas_certain incertain "
        "sais_pas rien_n'est_sûr rien_n'_est_sûr promets_rien promets_pas pas_sûre si_possible si_c_'_est_possible "
        "doute doutons"
    ),
    "wait": (
        "occupé occupée débordé débordée délai prolongation garder garde gardez tenir réserver attends attendons "
        "reste restons"
    ),
    "third": (
        "collègue collègues patron patronne madame monsieur chef direction conseil on_nous on_me directeur "
        "directrice gérant gérante dg associé associée responsable président présidente mme "
        "remplaçant remplaçante stagiaire mari ma_femme fils fille frère sœur informaticien informaticienne webmestre"
    ),
    "be": "à_mon_poste mon_poste suis sommes ai avons est travaille travaillons reste",
    "by": (
        "d'_ici d'_ici_à d'_ici_au d'_ici_le d'_ici_la avant pour au_plus_tard avant_le pour_le sous jusqu' "
        "d'_ici_là dernier_délai pr "
        "entre_aujourd'_hui_et entre_maintenant_et entre_demain_et"
    ),
    "before": "avant_le avant_la avant avant_de_partir_en avant_de_partir_pour_le",
    "until": "jusqu' jusqu'_au jusqu'_à au",
    "from": "du de à_partir_du à_partir_de à_compter_du à_compter_de dès entre partir_du",
    "after": "après depuis à_partir_de à_partir_du dès_le dès",
    "on": "le ce en dans la les",
    "in": "dans_un_délai_de dans_le_délai_de dans sous d'_ici d'_ici_à en",
    "of": (
        "depuis_la_maison depuis_chez depuis_mon depuis_le_bureau depuis_le_magasin depuis_l'_atelier depuis_l'_agence "
        "voici_déjà voilà_déjà avec_un_café devant_un_café autour_d'_un_café exactement précisément "
        "le_reste le la les l' de du des d' au à en ce cette dans inclus environ vers matin soir midi après "
        "à_l'_heure_du_déjeuner après_le_déjeuner avant_le_déjeuner sur_l'_heure_de_midi "
        "plus tard dès pour courant après-midi dans_le en_tout_cas dans_tous_les_cas courant_de "
        "dans_le_courant_de ou_par_là au_cours_de au_cours_de_la"
    ),
    "to": "au à jusqu' jusqu'_au et jusqu'_à",
    "and": "et ou puis donc alors ainsi",
    "but": "mais cependant toutefois néanmoins par_contre en_revanche",
    "when": "quand dès_que lorsque parce car afin pendant puisque où dès_qu' que_nous qui comme tant",
    "tag": "ok d'accord d'_accord oui non bon hein ça_va",
    "latest": "au_plus_tard dernier_délai délai_maximum grand_maximum dernier_carat",
    "event": ("en_salon sur_un_salon sur_le_salon au_salon en_séminaire en_conférence en_congrès sur_une_foire"),
    "outcome": (
        "pour_donner_ma_réponse pour_vous_donner_ma_réponse pour_donner_notre_réponse "
        "pour_te_donner_ma_réponse "
        "avec_la_décision avec_la_réponse avec_une_réponse avec_notre_décision avec_notre_réponse"
    ),
    "hands": (
        "redis redirai redirons "
        "envoi* envoy* enverr* transmet* renvoi* renvoy* renverr* livr* fait_suivre fera_suivre fait_parvenir "
        "fera_parvenir remet* fourni* dépos* partage partager* met_en_ligne mettra_en_ligne effectue effectuera "
        "fera_le_virement fait_le_virement adresse adressera retourn* transfèr* règle réglera glisse glissera "
        "dépose verse versera vire virera donnera rend rendra apport* effectu* procède_au procède_à_l' procédera "
        "procédons procéderons"
    ),
    "outside": (
        "imprimeur imprimerie transporteur coursier livreur fournisseur fournisseurs photographe traducteur "
        "traductrice notaire banque propriétaire agence hébergeur assureur fabricant prestataire mairie préfecture "
        "électricien électriciens plombier plombiers chauffagiste peintres carreleur menuisier couvreur couvreurs "
        "vitrier serrurier ramoneur maçon maçons déménageurs jardinier plaquiste"
    ),
    "place": (
        "dans_ta_boîte dans_ta_boite dans_votre_boite dans_ta_boîte_mail dans_votre_espace dans_ton_espace sur_la_clé "
        "dans_le_dossier dans_votre_dossier dans_ton_dossier sur_le_drive sur_le_serveur dans_la_dropbox "
        "sur_le_disque sur_la_dropbox dans_le_cloud dans_le_dossier_partagé sur_la_plateforme dans_vos_boîtes "
        "dans_votre_boîte sur_votre_bureau sur_votre_compte sur_ton_compte sur_votre_portail sur_le_portail "
        "sur_votre_serveur sur_votre_paillasson sur_ton_paillasson devant_votre_porte devant_ta_porte"
    ),
    "not goods": (
        "aurons_pas_de_retour aurai_pas_de_retour ai_pas_de_retour avons_pas_de_retour a_pas_de_retour aucun_retour "
        "ai_pas_eu_de_retour avons_pas_eu_de_retour aura_pas_de_retour pas_de_retour_du pas_de_retour_de"
    ),
    "goods": (
        "icône icônes portrait portraits dimensions mesures bannières solde un_retour_du un_retour_de un_retour_d' "
        "horaires heures_d'_ouverture contrat accord texte textes photo photos image images visuels logo logos "
        "fichier fichiers commentaires "
        "remarques corrections validation signature maquette brief chiffres document documents pièces traduction "
        "traductions pdf liste reste autres contenus légendes exemplaire bon_de_commande visuel virement paiement "
        "acompte règlement réponse réponses décision avis devis tarifs prix brochure catalogue flyer vidéo vidéos "
        "diapos présentation formulaire formulaires questionnaire modifications éléments infos informations tout "
        "bat docs doc screenshots slogan coordonnées page pages introduction intro paragraphe section chapitre "
        "chapitres article articles lot second seconde deuxième"
    ),
    "planned": "prévu prévue prévus prévues programmé programmée",
    "afterwards": "après ensuite après_ça après_cela",
    "at_once": (
        "tout_de_suite_après juste_après tout_de_suite aussitôt immédiatement dans_la_foulée le_soir_même "
        "ce_soir-là le_jour_même"
    ),
    "collects": "passe_chez passe_prendre passera_prendre récupère récupérera enlève enlèvera",
    "duration": "temps délai quelques_jours",
    "goal": "objectif but idée",
    "copula": "ce_sera ça_sera",
    "settle": "ça_devra_être ce_devra_être disons mettons c'_est_-_à_-_dire",
    "estimate": (
        "devrait_être_jouable devrait_être_faisable est_jouable est_faisable je_dirais on_dirait_plutôt nous_dirions "
        "réalistement probablement vraisemblablement"
    ),
    "instead": "au_lieu_de au_lieu_du plutôt_que",
    "affirms": "oui",
    "arrives": "arrive arrivent arrivera arriveront vient",
    "suits": "convient va_bien vous_va te_va arrange parfait",
    "forget": "oubliez oublie",
    "due": (
        "date_limite échéance attendues attendus attendu attendue dernier_jour deadline "
        "à_rendre à_remettre à_fournir à_retourner à_renvoyer "
        "à_nous_rendre à_nous_remettre à_nous_retourner à_nous_envoyer à_me_rendre"
    ),
    "dispatched": "payée payé réglée réglé viré virement_a_été virement_est paiement_a_été paiement_est",
    "leaves": "pars partons",
    "delivery": (
        "livraison remise rendu envoi réponse_de_notre_part réponse_de_ma_part retour_de_notre_part retour_de_ma_part"
    ),
    "may": "vous_pouvez tu_peux",
    "attributive": "notre votre mon ma nos mes vos ton ta tes",
    "que": "que qu'",
}

# Ending of a verb: the senses it gives, and whether only to verbs that deliver or return.
ENDINGS: Mapping[str, tuple[str, bool]] = {
    "é": ("participle", True),
    "ée": ("participle", True),
    "és": ("participle", True),
    "ées": ("participle", True),
}
