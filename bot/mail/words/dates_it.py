"""Italian words around a day: who does what, by when, or not (a stem ends in *, a phrase has _ for the space)."""

from collections.abc import Mapping

ELISION = True

CALENDAR: Mapping[str, Mapping[int, str]] = {
    "weekday": {
        0: "lunedì",
        1: "martedì",
        2: "mercoledì",
        3: "giovedì",
        4: "venerdì",
        5: "sabato",
        6: "domenica",
    },
    "short_weekday": {
        0: "lun",
        1: "mart",
        2: "mer",
        3: "gio giov",
        4: "ven",
        5: "sab",
    },
    "month": {
        1: "gennaio gen",
        2: "febbraio feb",
        3: "marzo mar",
        4: "aprile apr",
        5: "maggio mag",
        6: "giugno giu",
        7: "luglio lug",
        8: "agosto ago",
        9: "settembre sett set",
        10: "ottobre ott",
        11: "novembre nov",
        12: "dicembre dic",
    },
    "feast": {
        101: "capodanno",
        106: "epifania befana",
        815: "ferragosto",
        1231: "san_silvestro",
    },
    "festival": {
        1225: "natale",
        2000: "pasqua",
    },
    "unit": {
        1: "giorno giorni",
        7: "settimana settimane sett",
        30: "mese mesi",
    },
    "shift": {
        -1: "stamattina stamane",
        0: (
            "oggi stasera oggi_pomeriggio questo_pomeriggio in_giornata entro_mezzogiorno fine_giornata stanotte "
            "entro_un'_ora in_mattinata nel_pomeriggio in_serata nel_corso_della_giornata "
            "nel_corso_del_pomeriggio nel_corso_della_mattinata a_fine_pomeriggio nel_tardo_pomeriggio "
            "a_fine_mattinata in_tarda_mattinata fine_del_pomeriggio fine_della_mattinata"
        ),
        1: "giornata_di_domani domani domattina domani_mattina domani_sera",
        2: "dopodomani domani_o_dopodomani",
        7: "oggi_a_otto da_oggi_a_otto oggi_ad_otto",
        14: "oggi_a_quindici da_oggi_a_quindici",
    },
    "part": {
        -1: "inizio inizi primi",
        0: "metà",
        1: "fine",
    },
    "next": {
        1: "prossimo prossima prox pross prossimi seguente entrante che_viene ventura prossime",
    },
    "this": {
        0: "questa questo quest' corrente",
    },
    "last": {
        -1: "scorso scorsa ultimo ultima passato passata precedente",
    },
    "weekend": {
        0: "weekend week-end fine_settimana week_-_end finesettimana nel_we questo_we",
    },
    "week": {
        0: "resto_della_settimana in_settimana nel_corso_della_settimana durante_la_settimana",
        1: "fine_settimana_prossima",
        2: "settimana_dopo_la_prossima",
    },
    "monthend": {
        0: "finemese ultimo_giorno_del_mese l'_ultimo_giorno_del_mese",
    },
    "later": {
        0: "per_allora entro_allora "
        "quel_giorno quello_stesso_giorno lo_stesso_giorno il_giorno_stesso quel_giorno_stesso "
        "in_quella_data in_tale_data",
        1: "il_giorno_dopo giorno_dopo il_giorno_seguente il_giorno_successivo giorno_successivo",
    },
}

SENSES: Mapping[str, str] = {
    "confirms": "confermo confermiamo",
    "then": (
        "quel_giorno quello_stesso_giorno allora a_quel_punto lo_stesso_giorno il_giorno_stesso "
        "quel_giorno_stesso subito il_pomeriggio_stesso la_sera_stessa quella_sera la_stessa_sera in_quella_data "
        "in_tale_data al_suo_rientro al_suo_ritorno"
    ),
    "wish": "buon buona buono felice auguro",
    "perfect": "ho abbiamo ha hanno avete hai",
    "modal": "può puoi potete",
    "every": "ogni tutti_i tutte_le sempre di_solito",
    "they": "lui loro torna tornano rientra rientrano rientrerà rientreranno tornerà torneranno",
    "self": (
        "so_dire so_dirti so_dirvi so_dirle "
        "mi_siedo mi_metto chiamo chiamiamo chiamerò richiamo richiamerò "
        "do diamo faccio facciamo io noi nostro nostra nostri mio mia miei sono siamo saremo sarò vado andiamo ho "
        "abbiamo posso possiamo potrò potremo riesco riusciamo conto contiamo spero speriamo cerco provo me_ne "
        "ce_ne vorrei dovrei dovremmo prevediamo prevedo ci_penso ci_torno"
    ),
    "me": "mi ci me ce preghiamo necessitiamo avrei_bisogno avremmo_bisogno ho_bisogno abbiamo_bisogno",
    "you": "ti vi te ve lei voi tu vostro vostra vostri vostre tuo tua suo sua glielo gliela ve_lo",
    "will": (
        "verrà verranno "
        "posso possiamo potrò potremo riesco riusciamo conto contiamo spero speriamo provo dovrei dovremmo "
        "dovrebbe dovrebbero sarà saranno vorrei cercherò cerchiamo sto_per prevediamo prevedo"
    ),
    "would": "avrei avremmo avrebbe sarebbe vorremmo",
    "do": (
        "saldiamo "
        "mi_ci_metto ci_mettiamo_mano "
        "scatto scattiamo scatterò scatteremo esprimiamo esprimeremo esprimerò versiamo verserò verseremo "
        "con_l'_esito "
        "con_la_decisione con_una_risposta con_la_risposta finiamo finisco finiremo finirò terminiamo termino "
        "averlo averli averla averle provvedo provvediamo provvederò provvederemo chiudo chiuderò chiuderemo farà "
        "faranno mi_faccio_vivo prendiamo_una_decisione prendiamo_la_decisione prenderemo_una_decisione "
        "prenderemo_la_decisione prendo_una_decisione prendo_la_decisione prenderò_una_decisione "
        "prendo_in_mano prendiamo_in_mano prendo_le_misure prendiamo_le_misure "
        "corregg* modific* scansion* scannerizz* risolv* rielabor* gest* preoccup* "
        "butto mostr* mostrer* vist* present* propon* mand* invi* invier* rispond* consegn* gir* spedi* "
        "spedir* restitui* faccio_sapere facciamo_sapere farò_sapere faremo_sapere far_sapere fare_sapere "
        "so_dire so_dirti so_dirvi so_dirle mi_dai mi_date ci_dai ci_date "
        "faccio_avere facciamo_avere farò_avere faremo_avere fare_avere dico diciamo dirò diremo dire comunic* "
        "conferm* caric* do diamo darò daremo dare darvi darti finisc* finir* termin* complet* firm* condivid* "
        "decid* scriv* ritorn* torno_da torniamo_da ricontatt* aggiorn* rimand* inoltr* trasmet* trasmett* guardo "
        "guarderò guardare guardiamo legg* verific* controll* approv* prepar* allega* avrò avremo sistem* fornisc* "
        "fornir* forni* pag* salder* bonific* compil* occup* mettiamo metto porto ti_dico riport* avere ricever* "
        "ricevere rivedo rived* faccio facciamo farò faremo farlo passo passiamo passerò sottopon* rilegg* "
        "controfirm* ci_penso ci_torno ci_torniamo raccolg* cerco cerchiamo ritocc* "
        "confermo confermiamo"
    ),
    "gets": (
        "ne_disporrà ne_disporrete aspettatevi_una_mail aspettatevi_la_mia aspettati_una_mail aspettati_la_mia "
        "si_aspetti_una_mail aspettatevi_una_mia aspettati_una_mia lo_saprai lo_saprete saprai saprete verso_di_voi "
        "ce_l'_ha ce_l'_hai ce_l'_avete ce_li_ha ce_li_hai ce_le_ha ce_le_hai ce_li_avete ce_le_avete "
        "potete_averlo potete_averla potete_averli puoi_averlo può_averlo lo_potete_avere conta contate "
        "nella_sua_casella nella_tua_casella nella_vostra_casella è_da_voi è_da_te è_da_lei sono_da_voi sarà_da_voi "
        "saranno_da_voi sarà_da_te saranno_da_te potete_contarci puoi_contarci contare hai avete li_hai riceve ricevi "
        "ricevete avrai avrà avrete riceverai riceverà riceverete lo_avrai l'_avrai l'_avrete li_avrete li_avrai "
        "le_avrete le_avrai ti_arriva vi_arriva le_arriva ti_arriverà vi_arriverà ti_arrivano vi_arrivano trovi_tutto "
        "avrai_tutto hai_tutto potete_contare puoi_contare può_contare contate_su contate_su_di faccia_conto da_voi "
        "da_te dovreste_riaverlo dovreste_riaverla dovreste_avere dovreste_averlo dovreste_averla dovreste_ricevere "
        "dovreste_riceverlo dovresti_avere dovresti_averlo dovresti_averla dovresti_ricevere dovresti_riaverlo "
        "dovresti_vederli dovreste_vederli alla_vostra_volta"
    ),
    "comes": (
        "è_pronto è_fatta è_tutto_pronto "
        "arrivar* arriva arrivano arriverà arriveranno pronto pronta pronti pronte segue seguono seguirà "
        "seguiranno sarà_fatto sarà_pronto saranno_pronti sarà_finito fatto parte partono partirà partiranno "
        "esce escono punto_a puntiamo_a puntiamo_al punto_al puntiamo punto_alla puntiamo_alla"
    ),
    "done": (
        "accordi_presi presi_accordi accordo_preso restituii rispedii consegnai spedii firmai pagai "
        "diceva dicevano mandato mandata mandate_lunedì inviato inviata inviati risposto consegnato detto dicevo "
        "dicevamo parlato promesso_di concordato ieri avevo avevamo avevate aveva avevano era erano ho_mandato risposi "
        "ho_inviato ho_mandate ho_inviate le_ho li_ho l'_ho stato stata è_stato già ricevuto arrivata consegnammo "
        "arrivate_ieri caduto pensavo volevo dovevo sentiti fa accennato discusso spedito visto da_quando mandati "
        "ricevuta scritto aveva_promesso avevano_promesso aveva_detto doveva dovevano deceduto mancato speravamo "
        "speravo volevamo contavo contavamo dovevamo credevo fece fecero tornato tornata tornati rientrato mandammo "
        "rientrata rientrati inviammo spedimmo rispondemmo "
        "eseguito eseguita effettuato effettuata"
    ),
    "not": "non mai impossibile nemmeno neanche né senza niente nulla",
    "only": (
        "non_un_giorno_di_più nient'altro_che se_non_succedono_disgrazie se_non_succede_nulla se_non_succede_niente "
        "se_dio_vuole senza_falta non_c'_è_problema nessun_problema senza_problemi senza_fallo non_oltre e_non_oltre "
        "non_più_tardi non_preoccuparti senza_dubbio solo soltanto"
    ),
    "if": "se qualora purché altrimenti nel_caso",
    "ask": (
        "per_favore per_cortesia cortesemente gentilmente potreste potresti potrebbe inviami inviateci inviaci "
        "inviatecela inviatecelo inviatemi mandami mandateci mandaci mandatemi mandatecelo mandatecela fammi_sapere "
        "fateci_sapere facci_sapere fatemi_sapere mi_faccia_sapere ci_faccia_sapere dimmi dicci diteci mi_dica "
        "vi_chiediamo le_chiediamo ti_chiedo vi_preghiamo la_preghiamo la_prego vi_prego in_attesa "
        "restiamo_in_attesa resto_in_attesa attendiamo attendo aspettiamo_la aspettiamo_i aspettiamo_le "
        "aspettiamo_il aspettiamo_un aspettiamo_una sarebbe_possibile è_possibile sarebbe_ideale sarebbe_perfetto "
        "sarebbe_ottimo ricordati ricordatevi dovete devi dovreste dovresti confermateci confermaci confermami "
        "ti_sarei_grato vi_saremmo_grati vi_saremo_grati aspettiamo_vostre aspettiamo_vostri ci_mandi ci_invii "
        "mi_invii mi_mandi riuscite riesci riuscireste se_poteste se_potessi se_potete se_puoi ci_servirebbe "
        "rispondeteci rispondimi preghiamo ci_faccia_avere mi_faccia_avere fateci_avere fammi_avere chiederei "
        "chiederemmo pregherei pregheremmo se_ci_facesse se_mi_facesse se_ci_faceste se_mi_faceste se_ci_mandasse "
        "se_ci_inviasse sarebbe_fantastico dimenticate dimenticare dimenticarti dimenticatevi grati grato grata "
        "abbia_la_cortesia abbiate_la_cortesia abbia_la_gentilezza abbiate_la_gentilezza abbia_la_bontà "
        "sia_così_gentile"
    ),
    "need": (
        "bisogno serve servono ci_servirebbe servirebbe servirebbero ci_servirebbero occorrono occorrerebbe "
        "occorrerebbero necessario vorremmo_ricevere vorremmo_avere ci_occorre "
        "occorre necessitiamo "
        "avrei_bisogno avremmo_bisogno ho_bisogno abbiamo_bisogno"
    ),
    "time": (
        "dammi concedimi concedetemi concedeteci mi_conceda ci_conceda dateci datemi dacci mi_dia ci_dia lasciami "
        "lasciateci dammi_tempo lasciaci dammi_ancora pazientate pazienza pazienti mi_dai_tempo ci_dai_tempo "
        "mi_date_tempo ci_date_tempo mi_dà_tempo ci_dà_tempo"
    ),
    "vow": (
        "succeda_quel_che_succeda caschi_il_mondo costi_quel_che_costi contateci contaci ci_conti ci_può_contare "
        "senza_falta impegno impegniamo promesso prometto promettiamo parola lo_prometto garantito sicuro_! "
        "senza_fallo senza_meno senza_scuse"
    ),
    "meet": (
        "pensione riunisce riunisco riunirà riuniscono richiamo richiamerò che_ne riunione incontro incontriamo "
        "incontrarci vediamo vedere vederci chiamata chiamo chiamiamo chiamerò sentiamo sentirci telefonata telefono "
        "appuntamento lancio fiera laboratorio webinar evento pranzo cena caffè conferenza presentazione "
        "videochiamata spostare rimandare_la viaggio visita corso inaugurazione promemoria call intervista tiene "
        "workshop riprese andiamo_online messa_online andiamo_live stampa inizia iniziano comincia cominciano "
        "finisce finiscono scade scadono stampiamo pubblichiamo è_valida è_valido valida campagna iniziamo "
        "cominciamo partiamo volo aereo treno matrimonio nozze atto_di_presentazione consegna_dei_premi "
        "consegna_dei_diplomi consegna_delle_chiavi"
    ),
    "away": (
        "alle_terme in_ospedale ricoverato ricoverata all'_ospedale ferie assente assenti fuori_ufficio "
        "fuori_sede vacanza in_malattia malato malata chiuso chiusi chiusa non_sarò_in_ufficio "
        "non_sono_in_ufficio congedo non_disponibile trasferta permesso assenza maternità "
        "non_sarò_disponibile non_raggiungibile in_montagna al_mare in_viaggio impegnato_in_un_corso "
        "impegnata_in_un_corso in_un_corso al_corso restano_chiusi resteranno_chiusi sono_chiusi sono_via "
        "siamo_via sarò_via saremo_via offline non_ci_sarò sono_fuori sarò_fuori siamo_fuori "
        "non_sono_disponibile a_un_corso irreperibile non_ci_sono_fino non_ci_siamo_fino all'_estero "
        "senza_connessione senza_internet senza_rete irraggiungibile irraggiungibili"
    ),
    "back": (
        "rientro rientrerò rientriamo rientreremo torno tornerò torniamo torneremo di_ritorno di_nuovo_in_ufficio "
        "nuovamente_in_ufficio riapriamo riapriremo riapre rientra riprendo ritorno_in_ufficio di_nuovo_operativo "
        "di_nuovo_disponibile riprendiamo di_nuovo_raggiungibile nuovamente_disponibile riapriranno rientrando "
        "tornando di_nuovo_alla_scrivania di_nuovo_alla_mia_scrivania di_nuovo_a_vostra_disposizione "
        "di_nuovo_a_sua_disposizione"
    ),
    "maybe": (
        "a_quanto_pare pare_che forse magari eventualmente probabile_che può_darsi non_so non_sono_sicuro "
        "non_prometto non_garantisco non_ti_prometto non_vi_prometto se_possibile se_è_possibile dubito dubitiamo"
    ),
    "wait": (
        "occupato occupata impegnato impegnata proroga rinvio tenere tenerci tenete riservare resto restiamo rimango"
    ),
    "third": (
        "collega colleghi capo direttore direttrice nessuno qualcuno signor signora direzione consiglio cda "
        "titolare socio socia amministratore presidente "
        "sostituto sostituta stagista cognato fratello sorella figlio figlia moglie marito sistemista webmaster"
    ),
    "be": "scrivania sono siamo ho abbiamo lavoro lavoriamo resto sarò saremo è",
    "by": (
        "per_allora entro_allora "
        "entro prima prima_di prima_del al_più_tardi entro_e_non_oltre per al_massimo non_oltre entro_il per_il "
        "non_più_tardi_di x "
        "tra_oggi_e fra_oggi_e tra_adesso_e da_qui_a "
        "tra_domani_e fra_domani_e fra_adesso_e"
    ),
    "before": "prima prima_di prima_del prima_della",
    "until": "fino fino_a fino_al sino_al al a all' fino_all' non_ci_sono_fino non_ci_siamo_fino",
    "from": "dal da dall' a_partire_da a_partire_dal tra_il",
    "after": "dopo da dal dall' a_partire_da a_partire_dal",
    "on": "il in nel di questo la",
    "in": "tra fra in entro nel_giro_di nei_prossimi nelle_prossime entro_i_prossimi entro_le_prossime",
    "of": (
        "di_detto_mese esattamente "
        "gliele glielo gliela glieli gliene "
        "davanti_a_un_caffè con_un_caffè davanti_al_caffè "
        "il_resto il lo la i gli le l' di del della dell' al alla all' a nel in questo compreso incluso circa "
        "all'_ora_di_pranzo dopo_pranzo prima_di_pranzo in_pausa_pranzo "
        "verso più tardi mattina pomeriggio sera d' nella massimo giorno da e_non_oltre d in_ogni_caso "
        "ad_ogni_modo in_ogni_modo nel_corso_della nel_corso_di nel_corso_del o_giù_di_lì o_così ne"
    ),
    "to": "al a all' fino e fino_al",
    "and": "e ed o oppure quindi poi comunque così",
    "but": "ma però tuttavia invece",
    "when": (
        "quando non_appena appena perché mentre affinché poiché dove come_ti come_vi come_le come_già che_ci siccome"
    ),
    "tag": "ok va_bene sì no bene giusto vero eh d'_accordo",
    "latest": "al_più_tardi al_massimo al_max non_oltre entro_e_non_oltre",
    "event": ("in_fiera a_una_fiera alla_fiera in_trasferta a_un_congresso a_una_conferenza"),
    "outcome": (
        "con_l'_esito per_darti_la_risposta per_darle_la_risposta con_la_decisione con_una_risposta con_la_risposta"
    ),
    "hands": (
        "vi_dà ti_dà le_dà vi_darà ti_darà le_darà "
        "mand* invi* invier* consegn* gir* spedi* spedir* restitui* caric* condivid* inoltr* trasmet* trasmett* "
        "rimand* fornisc* fornir* bonific* salder* pag* fa_il_bonifico farà_il_bonifico fa_avere farà_avere "
        "recapit* allega* riport* effettua effettuerà provvede provvederà"
    ),
    "outside": (
        "tipografo tipografia corriere fornitore fornitori fotografa fotografo traduttore traduttrice notaio banca "
        "agenzia comune assicurazione produttore spedizioniere elettricista poste padrone_di_casa elettricisti "
        "idraulico idraulici imbianchino imbianchini muratore muratori falegname piastrellista vetraio spazzacamino "
        "giardiniere"
    ),
    "place": (
        "sulla_sua_scrivania sulla_tua_scrivania sulla_vostra_scrivania sul_suo_tavolo sul_tuo_tavolo sulla_scrivania "
        "in_casella nella_casella nella_posta in_posta nella_cartella nella_cartella_condivisa sul_drive sul_disco "
        "nel_drive sul_server su_dropbox nel_cloud nel_vostro_portale nel_suo_portale sul_vostro_portale "
        "sulla_piattaforma sul_portale nella_vostra_casella in_cartella sul_vostro_conto sul_suo_conto nella_chiavetta "
        "sul_tuo_conto sulla_chiavetta nella_vostra_cartella nella_sua_cartella nella_tua_cartella sul_vostro_server"
    ),
    "goods": (
        "icona icone ritratto ritratti schermate banner cifre "
        "saldo differenza orari orari_di_apertura contratto accordo copia testo testi foto immagine immagini "
        "logo loghi commenti note correzioni approvazione firma bozza brief numeri documento documenti "
        "traduzione traduzioni pdf elenco lista resto altri contenuti materiale materiali didascalie bonifico "
        "pagamento acconto risposta risposte decisione preventivo prezzi listino brochure catalogo video "
        "slide presentazione modulo moduli questionario modifiche dati informazioni tutto info docs pagina "
        "pagine introduzione paragrafo sezione capitolo capitoli articolo articoli appunti bozze blocco "
        "secondo seconda firme "
        "misure"
    ),
    "planned": "previsto prevista programmato programmata previsti",
    "afterwards": "dopo poi dopodiché in_seguito",
    "participle": (
        "notificato notificata recapitato recapitata "
        "trasmesso trasmessa trasmessi trasmesse rimesso rimessa disposto disposta disposti disposte versato versata"
    ),
    "at_once": (
        "subito_dopo subito immediatamente la_sera_stessa quella_sera la_stessa_sera lo_stesso_giorno il_giorno_stesso"
    ),
    "collects": "ritira ritirano ritirerà ritireranno",
    "duration": "tempo ancora_un qualche_giorno qualche_giorno_in_più",
    "goal": "obiettivo idea piano",
    "copula": "sarà sarà_piuttosto",
    "settle": "dovrà_essere sarà_piuttosto diciamo facciamo cioè",
    "estimate": (
        "dovrebbe_essere_fattibile dovrebbe_essere_possibile è_fattibile direi diremmo realisticamente probabilmente "
        "verosimilmente"
    ),
    "instead": "invece_di invece_che anziché",
    "affirms": "sì",
    "arrives": "arriva arrivano arriverà arriveranno",
    "suits": "va_bene conviene perfetto",
    "forget": "dimenticate dimenticare dimenticarti dimenticatevi",
    "due": (
        "il_termine_per termine_ultimo termine_è "
        "scadenza termine_ultimo data_limite ultimo_giorno deadline "
        "vanno_consegnati vanno_consegnate va_consegnato va_consegnata vanno_inviati vanno_inviate vanno_mandati "
        "vanno_mandate"
    ),
    "dispatched": "pagata pagato saldata bonificato bonifico_è bonifico_fatto pagamento_è",
    "leaves": "vado_in vado parto",
    "delivery": "consegna",
    "may": "potete puoi",
    "attributive": "nostra nostro tua tuo nostri nostre mio mia miei mie vostro vostra vostri vostre suo sua",
}

# Ending of a verb: the senses it gives, and whether only to verbs that deliver or return.
ENDINGS: Mapping[str, tuple[str, bool]] = {
    "rlo": ("", True),
    "rvelo": ("", True),
    "rtelo": ("", True),
    "avo": ("done", True),
    "avamo": ("done", True),
    "avate": ("done", True),
    "avano": ("done", True),
    "evate": ("done", True),
    "evano": ("done", True),
    "ivano": ("done", True),
    "rò": ("self will", False),
    "ato": ("participle", True),
    "ito": ("participle", True),
    "uto": ("participle", True),
    "ata": ("participle", True),
    "ati": ("participle", True),
    "rebbe": ("would", True),
    "rei": ("would self", True),
    "ono": ("", True),
    "remo": ("self will", False),
    "iamo": ("self", True),
    "o": ("self", True),
}
