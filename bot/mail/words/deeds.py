"""Verbs as the writer says them of themselves: what hands a thing over, and what works on it or answers.

Where the ending tells who speaks, the form is the writer's own ("self"). Left out is every form that is a noun or a
meeting as well: "depósito", "saldo", "nos vemos", "chiudiamo".
"""

from collections.abc import Mapping

SENSES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "place": "on_your_whatsapp in_your_whatsapp on_your_phone in_your_slack in_your_dms",
        "outside": "caterer caterers florist bakery",
        "hands": (
            "wire mail_the mail_you mail_it mail_them courier_it courier_you courier_them fax resend re-send dispatch "
            "release_it release_the release_them hand_in hand_it hand_you hand_them return_the return_it return_my "
            "remit email_the email_you email_it text_you whatsapp_you whatsapp_it"
        ),
        "do": (
            "gather collect_the photograph_the photograph_it choose pick_one pick_a pick_the revise amend edit "
            "translate print_and rewrite retype redo redraft assemble polish type_up write_up write_it write_the "
            "write_you wrap_up tackle"
        ),
        "hands do": "returns_it_to_you returns_them_to_you returns_everything_to_you",
        "do self will": "i'll_check we'll_check i_will_check we_will_check",
    },
    "de": {
        "place": "in_deinem_whatsapp auf_deinem_handy auf_ihrem_handy in_ihrem_whatsapp",
        "outside": "caterer catering florist floristin konditor konditorei",
        "hands": (
            "send* schick* zusend* zuschick* nachreich* nachliefer* liefer* überweis* lädt lade laden hochlad* mail* "
            "leitet weiterleit* weitergeb* übermittel* bringt stellt legt verschick* übergeb* übergibt übersend* "
            "zuleit* rausschick* abliefer* einreich* zurückschick* zurücksend* überträgt hinterleg* bereitstell* "
            "zukommen scannt faxt übermittle übermitteln händige lasse_ihnen lasse_euch lasse_dir überreiche faxe "
            "überspiele versende versenden schick's werfe_es"
        ),
        "hands do": (
            "reicht_mein reicht_meine reicht_unser reicht_unsere gibt_es_ihnen gibt_sie_ihnen gibt_ihn_ihnen "
            "gibt_es_dir gibt_sie_dir gibt_es_euch gibt_sie_euch"
        ),
        "do self": "setz_ich_mich_an setze_ich_mich_an setzen_wir_uns_an setz_mich_an setze_mich_an",
        "do": (
            "bereite bereiten vervollständige vervollständigen fotografiere kümmere hake gucke "
            "formuliere formulieren ordne sortiere sichte sichten verfasse verfassen redigiere"
        ),
    },
    "fr": {
        "place": "sur_ton_whatsapp sur_votre_whatsapp sur_ton_portable sur_votre_portable sur_ton_tel dans_tes_dm",
        "outside": "traiteur fleuriste pâtissier",
        "hands": (
            "virons virerai virerons réglons réglerai réglerons versons verserai verserons glissons glisserai "
            "glisserons postons posterai posterons partageons adressons adresserai adresserons communique "
            "communiquons communiquerai communiquerons chargerai chargerons expédie expédions expédierai expédierons "
            "fournirai fournirons donnerai donnerons te_file vous_file jte_file te_filerai vous_filerai"
        ),
        "do": (
            "fait_le_nécessaire faire_le_nécessaire fera_le_nécessaire "
            "rédige rédigeons rédigerai rédigerons imprime imprimerai imprimerons vérifions vérifierai vérifierons "
            "retouchons retoucherai retoucherons ajoute ajoutons ajouterai ajouterons consulte consultons consulterai "
            "consulterons approuve approuvons approuverai approuverons étudie étudions étudierai étudierons examine "
            "examinons examinerai examinerons relirons choisis choisissons choisirai choisirons lirons"
        ),
        "hands self": "je_poste on_poste",
        "do self": (
            "je_termine je_fais_ça je_le_fais on_fait_ça je_ferai nous_ferons on_fera fais_le_nécessaire "
            "ferai_le_nécessaire ferons_le_nécessaire faisons_le_nécessaire on_fait_le_nécessaire "
            "je_ferai_le_nécessaire nous_ferons_le_nécessaire on_fera_le_nécessaire"
        ),
    },
    "es": {
        "place": "en_tu_wasap en_tu_whatsapp en_su_whatsapp en_vuestro_whatsapp en_tu_móvil en_vuestro_móvil",
        "outside": "catering florista repostero pastelería",
        "self": "llego me_libero nos_liberamos",
        "meet": "es_la_junta hay_junta tenemos_junta toca_junta es_el_pleno hay_pleno tenemos_pleno",
        "hands": (
            "envi* enví* mand* entreg* pas* remit* reenv* sub* carg* devuelv* devolv* compart* facilit* traslad* "
            "hace_la_transferencia hará_la_transferencia hace_el_pago hará_el_pago hace_el_envío hará_llegar "
            "hace_llegar transfer* transfier* pag* abon* dej* cuelg* colgar* adjunt* realiza realizará efectúa "
            "efectuará"
        ),
        "hands self": (
            "tramito tramitaré tramitaremos os_ingreso te_ingreso le_ingreso lo_ingreso ingresaré ingresaremos acerco "
            "acercaré acercaremos os_llevo te_llevo le_llevo lo_llevo llevaré llevaremos giraré giraremos aporto "
            "aportaré aportaremos depositaré depositaremos despacharé despacharemos liquidaré liquidaremos publicaré "
            "publicaremos copiaré copiaremos adelantaré adelantaremos traigo traeré traeremos expido expediré "
            "expediremos remito comparto resuelvo resolveré resolveremos"
        ),
        "do self": (
            "redacto redactaré redactaremos fotografío fotografiaré fotografiaremos revisaremos retoco retocaré "
            "retocaremos ultimaré ultimaremos juntaré juntaremos buscaré buscaremos consulto consultaré consultaremos "
            "comentaré comentaremos autorizo autorizaré autorizaremos cumplimentaré cumplimentaremos repaso_el "
            "repaso_la lo_repaso repasaré repasaremos miraremos estudiaré estudiaremos valoro valoraré valoraremos "
            "concretaré concretaremos me_leo lo_leo leo_el leo_la leeré leeremos imprimo imprimiré imprimiremos elijo "
            "elegiré elegiremos escojo escogeré escogeremos añado añadiré añadiremos"
        ),
    },
    "it": {
        "place": "sul_tuo_whatsapp sul_vostro_whatsapp sul_tuo_telefono",
        "outside": "catering fiorista fioraio pasticciere",
        "self": "mi_libero ci_liberiamo",
        "hands": "dà",
        "hands self": (
            "saldo_la saldo_tutto salderò salderemo vi_lascio ti_lascio le_lascio glielo_lascio ve_lo_lascio "
            "allegherò allegheremo porto portiamo porterò porteremo versiamo verserò verseremo depositerò "
            "depositeremo pubblicherò pubblicheremo rispedisco rispediamo rispedirò rispediremo forniamo"
        ),
        "do self": (
            "stampo stamperò stamperemo scansiono fotograferò fotograferemo ultimerò ultimeremo consulterò "
            "consulteremo ti_avviso vi_avviso avviserò avviseremo informerò informeremo guarderemo valuto valutiamo "
            "valuterò valuteremo ricontrollo ricontrolliamo ricontrollerò ricontrolleremo scelgo scegliamo sceglierò "
            "sceglieremo redigo redigiamo redigerò redigeremo aggiungo aggiungiamo aggiungerò aggiungeremo "
            "raccogliamo raccoglierò raccoglieremo faccio_il_necessario farò_il_necessario facciamo_il_necessario "
            "faremo_il_necessario"
        ),
    },
    "pt": {
        "place": "no_teu_whatsapp no_seu_whatsapp no_vosso_whatsapp no_seu_zap no_teu_telemóvel no_seu_celular",
        "outside": "catering florista pasteleiro",
        "hands self": (
            "pago_a_fatura pago_a_conta pago_a_nota pago_o_boleto pago_tudo repasso repassarei repassaremos levo_as "
            "levo_os levo_aí levo_tudo levarei levaremos depositarei depositaremos liquidarei liquidaremos "
            "disponibilizo disponibilizarei disponibilizaremos publicarei publicaremos postarei postaremos adianto "
            "adiantarei adiantaremos transfiro transferirei transferiremos trago trazemos trarei traremos remeto "
            "remetemos remeterei remeteremos restituo restituirei restituiremos"
        ),
        "do self": (
            "verifico verificarei verificaremos fotografarei fotografaremos arrumo arrumarei arrumaremos acrescento "
            "acrescentarei acrescentaremos completarei completaremos juntarei juntaremos procurarei procuraremos "
            "consulto consultarei consultaremos revisarei revisaremos olharei olharemos retoco retocarei retocaremos "
            "lerei leremos releio relerei releremos escolherei escolheremos redijo redigirei redigiremos imprimo "
            "imprimirei imprimiremos faço_o_necessário farei_o_necessário fazemos_o_necessário faremos_o_necessário"
        ),
    },
    "nl": {
        "place": "in_je_whatsapp op_je_telefoon in_jullie_whatsapp",
        "hands do": "geeft_het_u geeft_ze_u geeft_het_je geeft_ze_je geeft_het_jullie geeft_ze_jullie",
        "outside": "cateraar catering bloemist",
        "hands": (
            "verstuur versturen breng brengen post_de post_het post_ze post_ik faxen reik reiken leveren draag_over "
            "dien_in geef_door geef_af"
        ),
        "do": (
            "kies kiezen corrigeer werk_af maak_af maken_af vullen scannen fotografeer checken nalezen loop_na "
            "duik_erin"
        ),
    },
    "ru": {
        "place": "в_вашем_ватсапе в_твоём_ватсапе",
        "outside": "кейтеринг флорист кондитер",
        "hands self": (
            "отдам отдадим вручу вручим завезу завезём завезем приложу приложим прикреплю прикрепим продублирую "
            "продублируем оплачу оплатим заплачу заплатим перечислю перечислим внесу внесём доставлю доставим подвезу "
            "подкину отнесу отнесём вышлю вышлем скину скинем кину закину"
        ),
        "do self": (
            "прочту прочтём прочтем отсканирую отсканируем распечатаю распечатаем допишу допишем гляну глянем выберу "
            "выберем подберу подберём составлю составим набросаю сверю сверим вычитаю вычитаем отредактирую "
            "отредактируем нарисую сфотографирую сфотографируем разберусь разберёмся просмотрю просмотрим оценю "
            "оценим одобрю одобрим завизирую завизируем"
        ),
    },
}
