"""Portuguese words around a day: who does what, by when, or not (a stem ends in *, a phrase has _ for the space)."""

from collections.abc import Mapping

ELISION = False

CALENDAR: Mapping[str, Mapping[int, str]] = {
    "weekday": {
        0: "segunda segunda_-_feira segunda_feira",
        1: "terça terça_-_feira terça_feira",
        2: "quarta quarta_-_feira quarta_feira",
        3: "quinta quinta_-_feira quinta_feira",
        4: "sexta sexta_-_feira sexta_feira",
        5: "sábado",
        6: "domingo",
    },
    "short_weekday": {
        0: "seg",
        2: "qua",
        3: "qui",
        4: "sex",
        5: "sáb sab",
    },
    "month": {
        1: "janeiro jan",
        2: "fevereiro fev",
        3: "março mar",
        4: "abril abr",
        5: "maio mai",
        6: "junho jun",
        7: "julho jul",
        8: "agosto ago",
        9: "setembro set",
        10: "outubro out",
        11: "novembro nov",
        12: "dezembro dez",
    },
    "feast": {
        101: "dia_de_ano_novo",
        106: "dia_de_reis",
        1224: "véspera_de_natal",
        1231: "véspera_de_ano_novo",
    },
    "festival": {
        101: "ano_novo",
        1225: "natal",
        1953: "carnaval",
        2000: "páscoa",
    },
    "unit": {
        1: "dia dias",
        7: "semana semanas",
        14: "quinzena",
        30: "mês meses",
    },
    "shift": {
        -1: "hoje_de_manhã esta_manhã",
        0: (
            "hoje logo_à_noite logo_à_tarde hoje_à_tarde hoje_à_noite esta_tarde esta_noite ainda_hoje "
            "até_o_meio-dia ao_longo_do_dia durante_o_dia_de_hoje no_decorrer_do_dia ao_longo_da_manhã "
            "ao_longo_da_tarde durante_a_tarde esta_manhã ao_fim_da_tarde no_fim_da_tarde no_final_da_tarde "
            "ao_final_da_tarde ao_fim_da_manhã no_final_da_manhã"
        ),
        1: ("dia_de_amanhã amanhã amanhã_de_manhã amanhã_à_tarde ao_longo_do_dia_de_amanhã durante_o_dia_de_amanhã"),
        2: "depois_de_amanhã até_48_horas",
        7: "de_hoje_a_oito de_hoje_a_oito_dias de_hoje_a_uma_semana daqui_a_oito_dias",
        14: "de_hoje_a_quinze de_hoje_a_quinze_dias",
    },
    "part": {
        -1: "início começo princípio inícios",
        0: "meio meados meado",
        1: "fim final finais",
    },
    "next": {
        1: "próximo próxima prox próx q_vem seguinte que_vem que_entra próximos próximas proximos proximas",
    },
    "this": {
        0: "esta este essa esse desta deste nesta neste",
    },
    "last": {
        -1: "passado passada último última anterior",
    },
    "weekend": {
        0: "fim_de_semana final_de_semana fds fim_-_de_-_semana",
    },
    "week": {
        0: "resto_da_semana ao_longo_da_semana durante_a_semana no_decorrer_da_semana",
        2: "semana_depois_da_próxima",
        1: "para_a_semana",
    },
    "monthend": {
        0: "último_dia_do_mês último_dia_deste_mês",
    },
    "later": {
        0: "até_lá nesse_dia nesse_mesmo_dia no_mesmo_dia no_próprio_dia nessa_data nesta_data",
        1: "no_dia_seguinte dia_seguinte um_dia_depois",
    },
}

SENSES: Mapping[str, str] = {
    "confirms": "confirmo confirmamos",
    "then": (
        "nesse_dia nesse_mesmo_dia então nesse_dia nesse_mesmo_dia no_mesmo_dia nessa_altura nessa_noite "
        "na_mesma_noite nessa_mesma_noite nessa_mesma_tarde na_mesma_tarde nessa_data nesta_data "
        "no_seu_regresso ao_seu_regresso"
    ),
    "wish": "bom boa ótimo_fim ótima excelente_fim desejo",
    "perfect": "tenho temos tem têm",
    "modal": "pode_enviar podem_enviar pode podem podes consegues consegue conseguem",
    "every": "cada todas_as todos_os toda_a sempre normalmente",
    "they": "ele ela eles elas",
    "self": (
        "sei_dizer sabemos_dizer "
        "sento-me me_sento dou damos eu nós nosso nossa nossos meu minha estou estarei estaremos estamos vou "
        "vamos tenho temos posso "
        "podemos poderei espero esperamos pretendo consigo conseguimos preciso devo a_gente contamos_entregar "
        "conto_entregar contamos_enviar conto_enviar prevemos prevejo planejamos planeamos decido "
        "sento"
    ),
    "me": (
        "me nos agradecíamos agradecia pedimos precisamos preciso precisávamos precisaríamos precisava precisamos_do "
        "precisamos_da precisamos_de precisamos_dos precisamos_das preciso_do preciso_da preciso_de preciso_dos "
        "preciso_das"
    ),
    "you": "lha lhas lho lhos você vocês lhe lhes te vos tu seu sua seus vosso vossa vossos -lhe -lhes -te -vos",
    "do self hands": "levo_-_lho levo_-_lhe levo_-_lhos levo_-_lha te_falo lhe_falo",
    "self you will": (
        "lhe_-_emos lhe_-_ei lhes_-_emos lhes_-_ei vos_-_emos vos_-_ei te_-_ei te_-_emos lho_-_ei lho_-_emos"
    ),
    "you will": "lhe_-_á lhe_-_ão lhes_-_á lhes_-_ão vos_-_á vos_-_ão te_-_á te_-_ão",
    "will": (
        "vou vamos posso podemos poderei espero esperamos pretendo consigo conseguimos vai devo deve devemos "
        "ficarão ficará estará conto vão será vai_ser prevemos prevejo planejamos planeamos"
    ),
    "would": "teria teríamos seria gostaria gostaríamos",
    "do": (
        "sei_dizer sabemos_dizer "
        "pego_nisso sento_-_me_com trato_disso deliberamos deliberaremos delibera deliberará "
        "ponho_no_papel boto_no_papel pomos_no_papel tiro_as_fotos tiro_fotos escolho escolhemos "
        "liquidamos liquidarei liquidaremos "
        "com_a_decisão com_uma_resposta com_a_resposta fará farão volto_a_falar volto_a_contactar volto_ao "
        "voltarei_a_falar retorno_o coloc* ponho deix* tomo tomar* corrij* corrig* modific* atualiz* digitaliz* "
        "carreg* ajust* tratar* ocup* apronto aprontar* informo envi* mand* respond* entreg* encaminh* devolv* "
        "retorn* dou damos dar darei daremos digo dizemos direi diremos dizer comunic* confirm* subo subir sobe "
        "subimos termin* acab* finaliz* conclu* assin* partilh* compartilh* decid* decido escrev* pass* passo "
        "avis* aviso mostro aprov* apresent* faço_chegar faremos_chegar fazer_chegar farei_chegar reenvi* "
        "transmit* contamos_enviá contamos_mandá contamos_entregá contamos_fazê contamos_remetê contamos_tê "
        "contamos_ter "
        "contamos_mandar contamos_fazer conto_enviá conto_mandá conto_entregá mando ver vejo verei vemos revejo "
        "rever reviso revisar analis* olho olhar leio ler pag* preench* "
        "tento_enviar posto postar tê-lo ter_tudo trato resolv* prepar* informar* forneç* fornec* faço fazemos "
        "farei faremos fazer terei teremos receb* ter dispor anex* submet* trago contamos_entregar conto_entregar "
        "contamos_enviar conto_enviar reencaminh* junto_tudo procuro procuramos anoto valido validamos validarei "
        "validaremos "
        "confirmo confirmamos"
    ),
    "gets": (
        "na_vossa_direção na_sua_direção "
        "está_consigo estará_consigo estão_consigo estarão_consigo já_o_tem já_a_tem já_os_tem já_as_tem já_o_têm "
        "já_a_têm já_os_têm já_as_têm na_sua_mão na_tua_mão na_vossa_mão "
        "espere_o_meu espera_o_meu esperem_o_meu aguarde_o_meu aguardem_o_meu aguarda_o_meu espere_um_email "
        "podem_ter_isso pode_ter_isso podes_ter_isso têm_isso tem_isso tens_isso terão_isso na_mão têm_o têm_a têm_os "
        "têm_as têm_tudo estará_convosco estará_contigo estará_com_vocês estarão_convosco estarão_contigo contar_com "
        "tem_os tem_as tem_o_texto tem_tudo você_tem tens recebe recebem terá terás terão receberá receberás "
        "receberão você_recebe vocês_recebem recebes vocês_têm no_seu_e-mail no_seu_email chega_para_você pode_contar "
        "podes_contar podem_contar conte_com contem_com conta_com tens_os tem_consigo tens_tudo com_vocês com_você "
        "convosco contigo têm_-_na têm_-_no têm_-_nas têm_-_nos tem_-_na tem_-_no de_volta_aí tá_aí está_aí estará_aí "
        "têm_notícias tens_notícias terão_notícias terás_notícias devem_tê deve_tê deves_tê devem_receber "
        "deve_receber deves_receber devem_ter deves_ter tenham_tudo tenha_tudo tenhas_tudo ficas_a_saber ficam_a_saber"
    ),
    "comes": (
        "estarão_aí estará_aí vão_na vão_no vão_até está_pronto fica_pronto estará_pronto "
        "ficam_para fica_para ficará_para ficarão_para chegar* chega chegam chegará chegarão pronto pronta "
        "prontos prontas segue seguem seguirá seguirão estará_feito sai saem sairá sairão vai_para "
        "será_entregue vai_chegar feito vai_estar aponto_para apontamos_para a_apontar_para aponto apontamos "
        "apontar_para"
    ),
    "done": (
        "concluímos cumpri esclareci "
        "dizia diziam acabava enviei enviado mandei mandado disse dissemos falámos falamos_na falei combinámos devolvi "
        "combinado prometeu prometeram ontem desde já_enviei já_mandei tinha tinham tínhamos era foi foram estava "
        "estive recebi recebemos_o recebido chegou chegaram caiu pensava queria entreguei respondi combinamos remeti "
        "prometi conversamos dito escrevi estavam fui há_uma há_duas atrás enviamos_ontem mencionei ficou_de expedi "
        "ficaram_de disse_que devia_ter faleceu falecido queríamos esperávamos pensávamos íamos esperava fez forneci "
        "fizemos fizeram fiz voltei regressei voltámos voltou voltaram regressou regressaram postei transferi liquidei "
        "efetuada efetuado realizada depositei despachei imprimi completei coloquei retornei restituí restituímos "
        "seguiu seguiram saiu saíram reencaminhei anexei partilhei compartilhei disponibilizei corrigi concluí"
    ),
    "not": "não nunca impossível nem sem nada nenhum nenhuma tampouco",
    "only": (
        "nem_que_chova nem_que_seja pode_me_cobrar podem_me_cobrar podes_me_cobrar "
        "nem_mais_um_dia nada_mais_que pode_deixar podes_deixar tem_de tem_que têm_de têm_que sem_problema "
        "não_há_problema sem_falta não_mais_tarde sem_dúvida não_se_preocupe só somente apenas sem_problemas "
        "se_deus_quiser se_tudo_der_certo se_tudo_correr_bem se_correr_tudo_bem não_esqueço que qual quais"
    ),
    "if": "se caso salvo desde_que senão",
    "ask": (
        "por_favor poderiam poderia podia podiam pode_me pode_nos envie enviem mande mandem envia-me envie-nos "
        "enviem-nos diga digam diga-nos responda respondam confirme confirmem avise-nos avisem agradecemos agradeço "
        "agradecíamos agradecia solicitamos pedimos peço ficamos_à_espera à_espera aguardamos aguardo seria_possível "
        "é_possível seria_ótimo seria_ideal favor_enviar gentileza precisa_enviar precisam_enviar tem_de_enviar "
        "lembre-se pedimos-lhe preciso_que precisamos_que consegue_enviar conseguem_enviar se_puder se_pudesse "
        "se_puderem me_manda me_envia me_mande nos_mande nos_envie me_passa me_passe nos_passe passe-nos aprove "
        "aprovem seria_perfeito seria_bom esqueçam esqueça esqueças gratos grato grata façam façam-nos digam-me "
        "importam_-_se importa_-_se pediria pediríamos pedia pedíamos pedia-lhe pedia-vos pedíamos-lhe pedíamos-vos "
        "tenha_a_bondade tenham_a_bondade tenha_a_gentileza tenham_a_gentileza tenha_a_amabilidade "
        "tenham_a_amabilidade"
    ),
    "need": (
        "precisamos_do precisamos_da precisamos_de precisamos_dos precisamos_das preciso_do preciso_da preciso_das "
        "preciso_de "
        "preciso_dos necessitamos necessário precisaria precisaríamos precisávamos gostaríamos_de_receber "
        "gostaria_de_receber gostaríamos_de_ter gostaria_de_ter precisamos precisava"
    ),
    "time": (
        "conceda_-_me conceda-me conceda_-_nos me_conceda nos_conceda me_dê nos_dê dê-me dê-nos me_dá nos_dá dá-me "
        "dêem-me dê_-_me dê_-_nos dá_-_me dêem-nos deem_-_nos me_deem nos_deem me_da nos_da da_-_me dá_-_nos da_-_nos "
        "me_dá_mais paciência"
    ),
    "vow": (
        "aconteça_o_que_acontecer custe_o_que_custar conte_com_isso contem_com_isso conta_com_isso pode_contar "
        "comprometo comprometo-me comprometemo-nos comprometemos prometo prometido prometemos palavra garantido "
        "sem_falta com_certeza sem_desculpas"
    ),
    "meet": (
        "deixemos_passar deixamos_passar deixar_passar reforma aposenta aposentadoria reúne reunem reúnem reúne-se "
        "que_tal reunião reunir encontro encontrar encontramos ligação ligo ligamos ligarei ligar chamada falar "
        "conversar lançamento feira oficina webinar evento almoço jantar café conferência apresentação videochamada "
        "videoconferência mover adiar viagem visita curso inauguração lembrete entrevista remarcar call workshop "
        "gravação sessão publicamos impressão vai_para_impressão começa começam termina terminam vence expira "
        "imprimimos válida campanha válido começamos começo iniciamos voo avião comboio trem festa casamento "
        "ato_de_apresentação entrega_de_prémios entrega_de_prêmios entrega_dos_prémios entrega_dos_prêmios "
        "entrega_de_diplomas entrega_dos_diplomas entrega_das_chaves"
    ),
    "away": (
        "viajando internado internada hospitalizado hospitalizada no_hospital férias ausente ausentes "
        "fora_do_escritório fora_do_escritorio não_estarei_no_escritório de_licença doente fechado fechada "
        "fechados encerrado encerrada encerrados não_estarei indisponível de_baixa em_viagem licença de_folga "
        "ausência recesso não_estou_no_escritório atestado estar_fora estarei_fora estou_fora fora_de "
        "estamos_fora estaremos_fora ando_fora andamos_fora ando_por_fora andamos_por_fora estou_por_fora "
        "estamos_por_fora ficamos_fora estou_de_cama fico_de_cama não_tenho_rede não_temos_rede "
        "vou_de_férias em_formação em_curso_até fecha_de estará_fechado está_fechado estaremos_fechados "
        "o_escritório_fecha o_escritório_estará_fechado escritório_encerrado o_escritório_está_fechado "
        "offline não_estou_até não_vou_estar incontactável no_estrangeiro no_exterior "
        "sem_rede sem_internet sem_cobertura sem_ligação me_de_baixa baixa_médica"
    ),
    "back": (
        "volto voltarei voltamos voltaremos regresso regressarei regressamos regressaremos retornarei_ao "
        "retorno_ao de_volta estarei_de_volta reabrimos reabriremos reabre retomo retomarei retomamos retorno_no "
        "de_novo_ao_seu_dispor de_novo_ao_vosso_dispor de_novo_à_sua_disposição novamente_à_sua_disposição "
        "retorno_em retorno_dia novamente_disponível retorno_às estou_de_volta regressando voltando retornando "
        "de_regresso volto_ao_trabalho volto_ao_escritório regresso_ao_trabalho regresso_ao_escritório "
        "voltarei_ao_trabalho"
    ),
    "maybe": (
        "supostamente talvez porventura possivelmente quem_sabe não_sei não_tenho_certeza não_prometo não_garanto "
        "sem_garantias se_possível se_for_possível duvido duvidamos"
    ),
    "wait": (
        "ocupado ocupada atarefado adiamento prorrogação prorroga guardar guardar-nos reservar manter aguardo_a "
        "fico podemos_esperar posso_esperar esperar_até"
    ),
    "third": (
        "quem_está_consigo quem_estará_consigo quem_está_convosco quem_está_contigo "
        "colega colegas chefe diretor diretora ninguém alguém senhor senhora dona direção conselho "
        "administração gerência sócio sócia gerente presidente dr dra "
        "substituto substituta estagiário estagiária cunhado irmão irmã filho filha marido esposa minha_mulher "
        "informático administrador contabilista"
    ),
    "be": "é estou estamos tenho temos trabalho trabalhamos sou fico estarei há haverá",
    "by": (
        "até_lá até antes antes_de antes_da o_mais_tardar no_máximo até_o até_a até_ao até_à para para_o para_a "
        "mais_tardar no_mais_tardar pra pro "
        "entre_hoje_e entre_agora_e daqui_até "
        "entre_amanhã_e"
    ),
    "before": "antes antes_de antes_da antes_do",
    "until": "até até_o até_ao até_à a ao à até_a não_estou_até esperar_até",
    "from": "de da do desde a_partir_de a_partir_da a_partir_do entre",
    "after": (
        "após depois desde depois_de depois_da depois_do a_seguir_ao a_seguir_à a_partir_de a_partir_da a_partir_do "
        "após_a"
    ),
    "on": "na no em nesta neste dia para ao_almoço",
    "in": "no_prazo_de num_prazo_de em dentro_de daqui_a dentro nos_próximos nas_próximas nos_proximos",
    "of": (
        "impreterivelmente no_decorrer_da no_decorrer_do no_decorrer_de no_decurso_da no_decurso_do do_corrente_mês "
        "do_mês_corrente exatamente "
        "desde_casa desde_a_loja desde_o_escritório "
        "com_um_café a_tomar_café tomando_um_café "
        "aqui_vai aqui_vão o a os as de da do das dos na no à ao em dia manhã tarde noite por inclusive cerca "
        "mais tardar máximo pela até num numa próxima_ em_todo_o_caso em_todo_caso em_cada_caso ou_assim "
        "ou_por_aí ao_longo_de ao_longo_da à_hora_de_almoço à_hora_do_almoço na_hora_do_almoço depois_de_almoço "
        "depois_do_almoço antes_do_almoço antes_de_almoço toda_a_semana durante_toda_a_semana"
    ),
    "to": "a ao à até e até_o",
    "and": "e ou então depois_disso portanto",
    "but": "mas porém contudo entretanto embora",
    "when": "quando assim_que logo_que porque enquanto para_que pois onde como_eu como_já que_me quem",
    "tag": "ok tá está_bem certo sim não bem né viu ouviu hein hem",
    "latest": "o_mais_tardar no_máximo mais_tardar no_mais_tardar",
    "event": ("numa_feira na_feira em_feira num_congresso numa_conferência em_uma_feira em_uma_conferência"),
    "outcome": "com_o_resultado para_dar_a_resposta com_a_decisão com_uma_resposta com_a_resposta",
    "hands": (
        "envi* mand* mando entreg* encaminh* devolv* sobe subir* partilh* compartilh* pass* faz_chegar fará_chegar "
        "reenvi* reencaminh* transmit* forneç* fornec* carreg* pag* faz_a_transferência fará_a_transferência "
        "faz_o_pix fará_o_pix faz_um_pix faz_o_pagamento faz_o_depósito "
        "faz_o_pagamento fará_o_pagamento deix* anex* submet* coloc* efetua efetuará realiza realizará"
    ),
    "outside": (
        "gráfica tipografia transportadora estafeta fornecedor fornecedores fotógrafo fotógrafa tradutor tradutora "
        "notário notária banco senhorio agência finanças seguradora fabricante eletricista correios cartório "
        "canalizador encanador pintores pedreiro pedreiros carpinteiro marceneiro vidraceiro serralheiro jardineiro "
        "prefeitura"
    ),
    "place": (
        "na_sua_caixa_de_correio na_tua_caixa_de_correio na_vossa_caixa_de_correio na_sua_caixa na_tua_caixa no_disco "
        "na_sua_mesa na_tua_mesa na_vossa_mesa no_teu_e-mail no_vosso_e-mail no_vosso_portal no_seu_portal "
        "no_teu_email no_vosso_email em_cima_da_sua_mesa em_cima_da_tua_mesa no_teu_portal na_vossa_pasta na_sua_pasta "
        "na_pasta na_pasta_partilhada na_pasta_compartilhada no_drive no_servidor na_dropbox no_dropbox na_nuvem "
        "na_plataforma no_portal na_vossa_caixa na_vossa_conta na_sua_conta na_tua_conta na_tua_pasta"
    ),
    "goods": (
        "saldo ícone ícones retrato retratos capturas banner banners "
        "horários horário horas_de_abertura segundo terceiro "
        "contrato acordo cópia texto textos foto fotos fotografias imagem imagens logótipo logo logotipo ficheiro "
        "ficheiros arquivo arquivos comentários correções aprovação assinatura minuta rascunho números documento "
        "documentos tradução traduções pdf lista resto restante restantes conteúdos material materiais legendas "
        "transferência pagamento sinal resposta respostas decisão orçamento preços tabela brochura catálogo vídeo "
        "vídeos slides apresentação formulário questionário alterações dados informações tudo info docs prints "
        "página páginas introdução parágrafo secção capítulo capítulos artigo artigos notas maquete lote "
        "medidas "
        "provas"
    ),
    "planned": "previsto prevista agendado agendada programado marcado",
    "afterwards": "depois depois_disso em_seguida",
    "at_once": (
        "logo_a_seguir logo_depois de_seguida imediatamente logo nessa_noite na_mesma_noite no_mesmo_dia "
        "nesse_mesmo_dia"
    ),
    "collects": "levanta recolhe recolherá levantam",
    "duration": "tempo prazo uns_dias alguns_dias mais_uns_dias",
    "goal": "objetivo ideia plano meta",
    "copula": "será vai_ser",
    "settle": "vai_ter_de_ser vai_ter_que_ser terá_de_ser terá_que_ser digamos ou_seja",
    "estimate": (
        "deve_ser_possível deverá_ser_possível é_viável no_máximo diria eu_diria diríamos realisticamente "
        "provavelmente tomara oxalá"
    ),
    "instead": "em_vez_de ao_invés_de em_lugar_de",
    "affirms": "sim",
    "arrives": "chega chegam chegará chegarão",
    "suits": "bem convier concordar convém der_jeito perfeito",
    "forget": "esqueçam esqueça esqueças",
    "due": (
        "data_limite último_dia prazo_final deadline "
        "precisam_estar_com_a_gente precisa_estar_com_a_gente precisam_estar_connosco precisam_estar_conosco "
        "têm_de_estar_connosco devem_estar_connosco"
    ),
    "dispatched": "paga pago liquidada transferido transferência_está transferência_foi pagamento_foi",
    "leaves": "vou_de_férias",
    "delivery": "entrega",
    "may": "podem podes",
    "attributive": ("nossa nosso sua seu nossos nossas meu minha meus minhas vosso vossa vossos seus suas teu tua"),
}

# Ending of a verb: the senses it gives, and whether only to verbs that deliver or return.
ENDINGS: Mapping[str, tuple[str, bool]] = {
    "ava": ("done", True),
    "avam": ("done", True),
    "ávamos": ("done", True),
    "avas": ("done", True),
    "rei": ("self will", False),
    "ado": ("participle", True),
    "ido": ("participle", True),
    "ada": ("participle", True),
    "ados": ("participle", True),
    "ei": ("done", True),
    "ou": ("done", True),
    "aram": ("done", True),
    "eram": ("done", True),
    "iram": ("done", True),
    "ria": ("would", True),
    "ríamos": ("would", True),
    "remos": ("self will", False),
    "o": ("self", True),
    "amos": ("self", True),
    "emos": ("self", True),
    "imos": ("self", True),
}
