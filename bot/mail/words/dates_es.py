"""Spanish words around a day: who does what, by when, or not (a stem ends in *, a phrase has _ for the space)."""

from collections.abc import Mapping

ELISION = False

CALENDAR: Mapping[str, Mapping[int, str]] = {
    "weekday": {
        0: "lunes",
        1: "martes",
        2: "miércoles",
        3: "jueves",
        4: "viernes",
        5: "sábado",
        6: "domingo",
    },
    "short_weekday": {
        0: "lun",
        1: "mart",
        2: "mié mie miér mier mierc miérc",
        3: "jue juev",
        4: "vie vier",
        5: "sáb sab",
    },
    "month": {
        1: "enero ene",
        2: "febrero feb",
        3: "marzo mar",
        4: "abril abr",
        5: "mayo",
        6: "junio jun",
        7: "julio jul",
        8: "agosto ago",
        9: "septiembre setiembre sept sep",
        10: "octubre oct",
        11: "noviembre nov",
        12: "diciembre dic",
    },
    "feast": {
        106: "día_de_reyes",
        1224: "nochebuena",
        1231: "nochevieja",
    },
    "festival": {
        1225: "navidad navidades la_navidad las_navidades",
        2000: "pascua la_pascua",
    },
    "unit": {
        1: "día días",
        7: "semana semanas smana",
        14: "quincena",
        30: "mes meses",
    },
    "shift": {
        -1: "esta_mañana",
        0: (
            "hoy esta_tarde esta_noche hoy_mismo antes_del_mediodía a_última_hora_de_hoy a_lo_largo_del_día "
            "a_lo_largo_del_dia a_lo_largo_de_la_mañana a_lo_largo_de_la_tarde en_el_transcurso_del_día "
            "durante_el_día_de_hoy a_lo_largo_del_día_de_hoy esta_misma_tarde esta_misma_mañana esta_misma_noche "
            "a_última_hora_de_la_tarde a_última_hora_de_la_mañana al_final_de_la_tarde al_final_de_la_mañana"
        ),
        1: (
            "día_de_mañana mañana mañana_por_la_mañana mañana_por_la_tarde mañana_mismo "
            "a_lo_largo_del_día_de_mañana durante_el_día_de_mañana en_el_día_de_mañana"
        ),
        2: "pasado_mañana mañana_o_pasado",
        7: "de_hoy_en_ocho de_hoy_en_ocho_días de_hoy_en_una_semana",
        14: "de_hoy_en_quince de_hoy_en_quince_días",
    },
    "part": {
        -1: "principios principio comienzos inicios primeros",
        0: "mediados mitad",
        1: "fin final finales fines",
    },
    "next": {
        1: "próximo próxima prox q_viene próximos siguiente que_viene que_entra entrante próximas proximos proximas",
    },
    "this": {
        0: "este esta",
    },
    "last": {
        -1: "pasado pasada último última anterior",
    },
    "weekend": {
        0: "fin_de_semana finde",
    },
    "week": {
        0: (
            "resto_de_la_semana resto_de_semana a_lo_largo_de_la_semana durante_la_semana en_el_transcurso_de_la_semana"
        ),
        2: "semana_siguiente_a_la_próxima",
    },
    "monthend": {
        0: "último_día_del_mes último_día_de_mes el_último_día_del_mes",
    },
    "later": {
        0: "para_entonces ese_día ese_mismo_día el_mismo_día en_ese_mismo_día ese_dia ese_mismo_dia el_mismo_dia "
        "en_esa_fecha esa_misma_mañana esa_mañana",
        1: "al_día_siguiente al_dia_siguiente el_día_siguiente el_día_después un_día_después un_día_más_tarde",
    },
}

SENSES: Mapping[str, str] = {
    "confirms": "confirmo confirmamos",
    "then": (
        "ese_día ese_mismo_día entonces ese_día ese_mismo_día el_mismo_día en_ese_momento esa_misma_tarde "
        "esa_misma_noche esa_tarde esa_noche la_misma_tarde en_esa_fecha "
        "a_su_regreso a_su_vuelta"
    ),
    "wish": "buen buena feliz deseo deseamos",
    "perfect": "he hemos ha han has habéis",
    "modal": "puedes puede_usted podéis pueden podrás podréis podrá",
    "every": "cada todos_los todas_las siempre normalmente",
    "they": "él ella ellos ellas vuelve vuelven regresa regresan",
    "self": (
        "me_siento me_pongo intento quiero cuento_con doy damos yo nosotros nuestro nuestra nuestros mi mis "
        "estoy ando andamos "
        "estaré estaremos "
        "estamos voy vamos soy somos tengo tenemos nosotras puedo podemos podré podremos intentaré espero "
        "esperamos pienso quedo me_encargo resuelvo resolvemos lo_resuelvo me_pongo prevemos preveo planeamos "
        "decido echo_un_ojo me_voy nos_vamos"
    ),
    "me": (
        "me nos rogamos ruego agradeceríamos agradecería rogamos_que necesito necesitamos necesitaríamos precisaría "
        "hágannos háganme háganos envíenme envíennos mándenme mándennos díganme dígannos confírmenme confírmennos "
        "pásenme pásennos avísenme avísennos remítanme remítannos facilítenme facilítennos"
    ),
    "you": "te os le les usted ustedes tú tu vosotros vuestro vuestra su sus lo_tienes",
    "will": (
        "cuento voy_a vamos_a puedo podemos podré podremos intentaré espero esperamos va_a van_a debería "
        "deberíamos deberían estará estarán pienso pensamos tengo_que quiero intentaremos será va_a_ser prevemos "
        "preveo planeamos"
    ),
    "would": "habría habríamos hubiera hubiese podría gustaría",
    "do": (
        "me_pongo_con_ello me_siento_con me_pongo_a_ello "
        "ingresamos ingresaremos ingresaré lo_giro la_giro los_giro las_giro te_giro le_giro os_giro giraré "
        "giraremos pronunciaremos pronunciamos con_el_resultado "
        "con_la_decisión con_una_respuesta con_la_respuesta con_nuestra_decisión tomaremos_la_decisión "
        "tomaremos_una_decisión tomamos_la_decisión decidiremos me_encargo nos_encargamos hará harán dej* pong* "
        "pondr* poner arregl* corrij* corrig* corregir* modific* actualiz* escane* carg* remat* prepar* gestion* "
        "ocup* envi* enví* mand* respond* contest* entreg* pas* paso remit* remito hago_llegar haré_llegar "
        "haremos_llegar hacemos_llegar hacer_llegar digo decimos diré diremos decir decirle digas dime díganos "
        "confirm* sub* subo cuelg* devuelv* devolv* termin* acab* firm* compart* comunic* doy damos dar daré "
        "daremos darle darte daros aviso avisamos avisaré avisaremos avisar reviso revisaré revisar revisamos miro "
        "miraré mirar miramos decid* adjunt* facilit* present* traslad* comparto reenv* cierro cerraré tendré "
        "tendremos tenerlo tenerla tenerlos escrib* aprob* aprueb* complet* rellen* pag* abon* resuelv* resolv* "
        "llevo preparo hago haré haremos hacemos hacerlo informo informar* cuento contar* lo_tengo lo_tenemos "
        "recib* disponer tener aport* resuelvo resolvemos lo_resuelvo me_pongo echo_un_ojo echamos_un_ojo "
        "contrafirm* solucion* vuelvo_sobre volvemos_sobre recopil* busco buscamos anot* decido valido validamos "
        "validaré validaremos "
        "confirmo confirmamos "
        "damos_de_baja dar_de_baja doy_de_baja dado_de_baja"
    ),
    "gets": (
        "lo_podéis_tener lo_puedes_tener lo_pueden_tener lo_puede_tener podéis_tenerlo puedes_tenerlo puede_tenerlo "
        "debería_estar debería_llegar deberían_estar deberían_llegar salís_de_dudas sales_de_dudas sale_de_dudas "
        "salen_de_dudas saldréis_de_dudas saldrás_de_dudas en_vuestras_manos en_tus_manos en_sus_manos "
        "en_vuestro_poder en_su_poder contar_con tienes tenéis la_recibes lo_recibes tendrás tendrá tendréis tendrán "
        "recibirás recibirá recibiréis recibirán lo_tienes los_tenés lo_tenés la_tenés las_tenés la_tienes los_tienes "
        "lo_tiene las_tienes lo_tenéis los_tenéis lo_tienen los_tendrás tienes_todo os_llega te_llega le_llega "
        "le_llegará te_llegará os_llegará en_tu_correo en_su_correo los_tiene la_tendrás lo_tendrás contad_con "
        "tiene_usted tienen_ustedes tendrá_usted cuente_con cuenten_con cuenta_con puedes_contar lo_sabrás lo_sabréis "
        "puede_contar podéis_contar pueden_contar con_vosotros lo_sabrán lo_sabes lo_sabéis la_sabes la_sabéis"
    ),
    "comes": (
        "queda_enviado queda_resuelto queda_hecho queda_entregado quedan_enviados quedan_entregados quedan_hechos "
        "quedará_enviado quedará_resuelto quedará_hecho queda_enviada quedan_enviadas queda_hecha "
        "estarán_ahí estará_ahí estarán_allí está_listo queda_listo lo_tenemos_listo "
        "queda_para quedan_para quedará_para llegar* llegarte llegarle llegaros llega llegan llegará llegarán "
        "listo lista listos listas estará_hecho estará_listo estarán_listos sigue siguen seguirá "
        "estará_terminado hecho irá sale salen saldrá saldrán apunto_al apunto_a apuntamos_al apuntamos_a "
        "está_todo_entregado está_todo_listo estará_todo tendréis_todo"
    ),
    "done": (
        "decía decían envié enviamos_ayer mandé enviado mandado dijo dije dijimos dijiste comentamos comenté "
        "comentaste hablamos hablé acordamos prometió prometiste prometieron prometisteis quedamos ayer desde "
        "ya_te ya_os ya_le ya_lo ya_la había habíais habías habían era fue fueron estaba estuve recibí recibimos "
        "recibido llegó llegaron cayó pensaba quería entregué respondí contesté dicho hablado comentado escribí "
        "iba respondido contestado entregado aprobado_el hace ya_estoy_de_vuelta ya_de_vuelta vuelto_de_vacaciones "
        "volví_de_vacaciones volvimos_de_vacaciones quedó quedaron dijeron iba_a quedó_en falleció fallecido "
        "esperábamos esperaba queríamos pensábamos íbamos_a tenía teníamos tenías tenían hizo hice hicimos "
        "hicieron volví volvimos "
        "realizada efectuada "
        "pusimos trajimos dimos_el dimos_la"
    ),
    "not": "no nunca imposible tampoco ni sin nada ningún",
    "only": (
        "ni_un_día_más nada_más_que no_hay_problema sin_problema sin_falta no_más_tarde no_te_preocupes "
        "no_se_preocupe sin_duda ningún_problema no_solo solo"
    ),
    "if": "si salvo siempre_que en_caso de_lo_contrario",
    "ask": (
        "por_favor podrías podrías_ podría_usted podría podríais podrían envíame envíanos envíenos envíeme envíenla "
        "envíenlo envíalo envíala envíanoslo mándame mándanos mándenos mándamelo mándanoslo mándenlo dinos dime "
        "díganos dígame avísame avísanos avísenos confírmanos confírmame confírmenos confirme confirma házmelo "
        "háganos_llegar haznos_llegar rogamos ruego agradecería agradeceríamos agradecemos agradezco "
        "quedamos_a_la_espera a_la_espera seguimos_esperando esperamos_su esperamos_tu esperamos_vuestra "
        "esperamos_vuestros esperamos_sus sería_posible sería_ideal es_posible estaría_bien nos_vendría_bien "
        "nos_vendrían_bien vendría_de_perlas vendría_genial vendría_fenomenal vendría_de_maravilla tienes_que "
        "tenéis_que recuerda recuerde necesitamos_que necesito_que le_pedimos les_pedimos os_pedimos te_pido pásame "
        "pásanos páseme envíen manden envíe responde respondan conteste si_pudieras si_pudierais si_pudiera "
        "si_puedes te_importaría pasadnos mandadnos enviadnos decidnos rogamos_que sería_perfecto sería_estupendo "
        "sería_genial olvidéis olvides olvide olviden agradecidos agradecida agradecido hacednos hacedme haznos "
        "hazme pediría pediríamos rogaría rogaríamos haga_llegar hagan_llegar hiciera_llegar hicieran_llegar "
        "hágannos háganme háganos envíenme envíennos mándenme mándennos díganme dígannos confírmenme confírmennos "
        "pásenme pásennos avísenme avísennos remítanme remítannos facilítenme facilítennos sírvase sírvanse sirvase "
        "tenga_a_bien tengan_a_bien tenga_la_bondad tengan_la_bondad tenga_la_amabilidad tengan_la_amabilidad"
    ),
    "need": (
        "necesito necesitamos necesitaría necesitaríamos hace_falta nos_gustaría_recibir nos_gustaría_tener "
        "me_gustaría_tener querríamos_tener nos_hace_falta necesitan haría_falta hacen_falta harían_falta "
        "nos_hacen_falta precisaría precisaríamos preciso_que precisamos_que"
    ),
    "time": (
        "dame danos déme denos dadme dadnos deme dejame déjame déjeme dejadme déjanos denme dame_tiempo danos_tiempo "
        "concédeme concédame concédannos concededme concédenos me_das me_dais nos_das paciencia me_da_hasta "
        "nos_da_hasta"
    ),
    "vow": (
        "pase_lo_que_pase sea_como_sea cuenta_con_ello cuenten_con_ello contad_con_ello cuente_con_ello "
        "comprometo comprometemos prometido prometo prometemos palabra lo_prometo sin_falta garantizado seguro_que "
        "sin_excusas"
    ),
    "meet": (
        "tengo_que_presentarlo_en tengo_que_presentarlo_a tengo_que_presentarlo_al tengo_que_presentarla_en "
        "tenemos_que_presentarlo_en tenemos_que_presentarlo_a tenemos_que_presentarlo_al tengo_que_presentarla_a "
        "jubila jubilan jubilación reúne reúnen qué_tal reunión reunimos reunirnos llamada llamo llamamos llamaré "
        "llamar llámame quedamos_el vemos vernos hablamos_el hablar cita lanzamiento feria taller webinar evento "
        "comida almuerzo cena café conferencia presentación videollamada mover aplazar charla viaje visita sesión "
        "curso inauguración recordatorio rodaje entrevista celebra publicamos imprenta empieza empiezan comienza "
        "comienzan termina terminan vence caduca imprimimos publico válida válido vigente campaña empezamos empiezo "
        "comenzamos vuelo avión tren fiesta boda acto_de_presentación acto_de_inauguración acto_de_entrega "
        "acto_de_clausura el_acto_será entrega_de_premios entrega_de_diplomas entrega_de_trofeos entrega_de_llaves"
    ),
    "away": (
        "ingresado ingresada hospitalizado hospitalizada en_el_hospital vacaciones ausente ausentes "
        "fuera_de_la_oficina fuera_de_oficina no_estaré_en_la_oficina de_baja permiso cerrado cerrada "
        "cerrados no_estaré no_estoy_en_la_oficina no_estaremos enfermo enferma no_estoy_disponible "
        "no_estaré_disponible de_viaje fuera ausencia baja_médica baja_maternal permiso_de_paternidad "
        "no_disponible no_trabajamos_el no_trabajamos_hasta en_un_curso de_curso oficina_estará_cerrada "
        "estará_cerrada estaremos_cerrados está_cerrada la_oficina_estará_cerrada "
        "nuestra_oficina_estará_cerrada oficina_permanecerá_cerrada desconectado desconectada no_estoy_hasta "
        "no_voy_a_estar offline en_el_extranjero "
        "sin_cobertura sin_conexión sin_internet no_tengo_cobertura no_tengo_internet"
    ),
    "back": (
        "disponible_de_nuevo de_nuevo_disponible disponible_nuevamente nuevamente_disponible operativo_de_nuevo "
        "vuelvo volveré volvemos volveremos regreso regresaré regresamos regresaremos reincorporo reincorporaré "
        "estaré_de_vuelta de_vuelta de_regreso vuelta reabrimos reabriremos reincorporación me_incorporo "
        "me_reincorporo volviendo regresando otra_vez_en_la_oficina de_nuevo_en_la_oficina otra_vez_en_mi_mesa "
        "de_nuevo_en_mi_mesa otra_vez_en_mi_puesto"
    ),
    "maybe": (
        "supuestamente quizás quizá tal_vez acaso posiblemente puede_que a_lo_mejor no_sé no_estoy_seguro no_prometo "
        "no_te_prometo no_os_prometo no_le_prometo no_garantizo igual_mañana sin_garantías si_es_posible "
        "a_ser_posible "
        "si_puede_ser dudo dudamos"
    ),
    "wait": (
        "ocupado ocupada liado liada prórroga aplazamiento guardar guarda reservar mantener espero_a quedamos_a_la"
    ),
    "third": (
        "compañero compañera compañeros jefe jefa director directora nadie alguien señor señora dirección "
        "consejo junta socio socia gerente presidente presidenta "
        "sustituto sustituta becario becaria cuñado hermano hermana hijo hija mujer marido esposa informático"
    ),
    "be": "estoy estamos tengo tenemos trabajo trabajamos soy quedo estaré",
    "by": (
        "para_entonces "
        "para antes antes_de antes_del a_más_tardar como_muy_tarde para_el para_la no_más_tarde_del más_tardar "
        "a_lo_más_tardar como_máximo no_más_tarde_de pal pa "
        "entre_hoy_y entre_ahora_y entre_mañana_y de_hoy_a"
    ),
    "before": "antes antes_de antes_del",
    "until": "hasta hasta_el al a no_estoy_hasta",
    "from": "del desde de a_partir_del a_partir_de entre desde_el",
    "after": "después tras desde después_de después_del a_partir_del a_partir_de pasado_el",
    "on": "el en este la",
    "in": (
        "en_el_plazo_de en_un_plazo_de en_cosa_de en dentro_de dentro en_los_próximos en_las_próximas "
        "en_los_siguientes durante_los_próximos de_aquí_a de_aqui_a"
    ),
    "of": (
        "sí_o_sí de_dicho_mes del_mes_en_curso del_presente_mes de_ese_mismo_mes exactamente "
        "desde_casa desde_mi_casa desde_la_oficina desde_la_tienda desde_la_tablet desde_aquí desde_allí desde_ahí "
        "con_un_café_de_por_medio con_un_café con_el_café tomando_un_café "
        "el la los las de del al a en este por mañana tarde noche día lo incluido inclusive aproximadamente "
        "sobre como hacia para más tardar muy en_todo_caso en_cualquier_caso en_cada_caso o_así a_lo_largo_de "
        "a_la_hora_de_comer a_la_hora_del_almuerzo después_de_comer antes_de_comer después_del_almuerzo "
        "a_lo_largo_del en_el_transcurso_de en_el_curso_de"
    ),
    "to": "al a hasta y hasta_el e",
    "and": "y e o así_que entonces",
    "but": "pero aunque sin_embargo no_obstante sino",
    "when": "cuando en_cuanto porque mientras para_que ya_que donde tan_pronto como_te como_le como_os que_nos quien",
    "tag": "ok vale sí no bien verdad eh de_acuerdo",
    "latest": "a_más_tardar como_muy_tarde como_tarde a_lo_más_tardar como_máximo más_tardar",
    "event": ("en_una_feria en_la_feria de_feria en_un_congreso en_una_conferencia en_unas_jornadas"),
    "outcome": (
        "con_el_resultado para_darte_la_respuesta para_darle_la_respuesta "
        "con_la_decisión con_una_respuesta con_la_respuesta con_nuestra_decisión"
    ),
    "outside": (
        "impresor transportista mensajero mensajería proveedor proveedores fotógrafo fotógrafa traductor "
        "traductora notario notaria notaría banco casero agencia gestoría hacienda ayuntamiento aseguradora "
        "fabricante electricista correos electricistas fontanero fontaneros plomero pintores albañil albañiles "
        "carpintero cristalero cerrajero deshollinador jardinero calefactor"
    ),
    "place": (
        "en_tu_bandeja en_su_bandeja en_vuestra_bandeja en_tu_mesa en_su_mesa en_vuestra_mesa en_tu_buzón en_su_buzón "
        "en_vuestro_buzón en_tu_correo en_su_correo encima_de_tu_mesa encima_de_su_mesa en_vuestro_portal en_su_portal "
        "en_la_carpeta en_vuestra_carpeta en_el_drive en_drive en_el_servidor en_dropbox en_la_nube en_tu_portal "
        "en_la_plataforma en_la_carpeta_compartida en_vuestro_correo en_el_portal en_vuestra_cuenta en_su_cuenta "
        "en_tu_cuenta en_el_disco en_su_carpeta en_tu_carpeta"
    ),
    "goods": (
        "saldo icono iconos retrato retratos capturas banner banners "
        "horarios horario horas_de_apertura horario_de_apertura cifras contrato acuerdo copia texto textos foto "
        "fotos imagen imágenes logo logos archivo archivos fichero "
        "ficheros comentarios correcciones aprobación visto_bueno borrador briefing cifras números documento "
        "documentos documentación traducción traducciones pdf listado lista resto demás contenidos material "
        "materiales transferencia pago anticipo respuesta respuestas decisión presupuesto tarifas precios folleto "
        "catálogo vídeo vídeos diapositivas presentación formulario cuestionario cambios datos información todo "
        "info docs pantallazos página páginas introducción párrafo sección capítulo capítulos artículo artículos "
        "maqueta bocetos boceto tanda segundo "
        "medidas"
    ),
    "planned": "previsto prevista programado programada previstos",
    "afterwards": "después luego tras_eso tras_la_reunión",
    "at_once": (
        "enseguida justo_después inmediatamente a_continuación acto_seguido esa_misma_tarde esa_misma_noche "
        "el_mismo_día ese_mismo_día"
    ),
    "collects": "recoge recogen recogerá recogerán",
    "duration": "tiempo margen un_poco_más poco_más unos_días unos_dias algunos_días unos_días_más",
    "goal": "objetivo idea plan",
    "copula": "será va_a_ser",
    "settle": "quedemos_en pongamos digamos o_sea",
    "estimate": (
        "debería_ser_posible debería_ser_factible es_factible yo_diría diría diríamos realísticamente seguramente "
        "probablemente ojalá"
    ),
    "instead": "en_vez_de en_lugar_de fuera_de_eso fuera_de_esto",
    "affirms": "sí",
    "arrives": "llega llegan llegará llegarán",
    "suits": "de_acuerdo parece va_bien viene_bien conviene perfecto",
    "forget": "olvidéis olvides olvide olviden",
    "due": "fecha_límite último_día fecha_tope deadline",
    "dispatched": (
        "pagada pagado pagué abonada aboné transferido transferí transferencia_está transferencia_hecha pago_está"
    ),
    "leaves": "me_voy nos_vamos",
    "delivery": "entrega",
    "may": "podéis puedes pueden",
    "attributive": "nuestro nuestra tu su nuestros nuestras mi mis tus sus vuestro vuestra vuestros vuestras",
    "hello": "por_la_mañana por_la_tarde de_la_mañana de_la_tarde por_la_noche",
}

# Ending of a verb: the senses it gives, and whether only to verbs that deliver or return.
ENDINGS: Mapping[str, tuple[str, bool]] = {
    "rlo": ("", True),
    "adnos": ("ask", True),
    "ednos": ("ask", True),
    "idnos": ("ask", True),
    "adlo": ("ask", True),
    "edlo": ("ask", True),
    "idlo": ("ask", True),
    "adla": ("ask", True),
    "edla": ("ask", True),
    "idla": ("ask", True),
    "adlos": ("ask", True),
    "edlos": ("ask", True),
    "idlos": ("ask", True),
    "adlas": ("ask", True),
    "adme": ("ask", True),
    "edme": ("ask", True),
    "idme": ("ask", True),
    "aba": ("done", True),
    "aban": ("done", True),
    "abas": ("done", True),
    "abais": ("done", True),
    "ábamos": ("done", True),
    "ré": ("self will", False),
    "ado": ("participle", True),
    "ido": ("participle", True),
    "ada": ("participle", True),
    "ados": ("participle", True),
    "ó": ("done", True),
    "é": ("done", True),
    "aron": ("done", True),
    "ieron": ("done", True),
    "ría": ("would", True),
    "ríamos": ("would", True),
    "remos": ("self will", False),
    "o": ("self", True),
    "amos": ("self", True),
    "emos": ("self", True),
    "imos": ("self", True),
}
