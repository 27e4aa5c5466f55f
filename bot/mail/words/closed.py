"""Small words around a day, of all languages at once: places of work, that they are shut, a thing handed over."""

import re

EARLY = re.compile(
    r"\b(?:earlier|early|früher|eher|plus tôt|antes|más temprano|prima|in anticipo|mais cedo|eerder|vroeger|раньше|"
    r"пораньше)\b"
)
"""A house that shuts so is open before."""

HOUSES = frozenset(
    """
    office offices studio shop practice surgery clinic school theatre theater firm company restaurant bar café cafe
    gallery museum workshop hotel chambers winery brewery bakery salon store showroom factory library kitchen premises
    büro büros praxis kanzlei laden geschäft betrieb werkstatt schule firma wirtshaus brauerei galerie werk haus
    verwaltung kindergarten kita bäckerei atelier apotheke verein
    bureau bureaux cabinet cabinets boutique boutiques magasin magasins agences ateliers
    école théâtre entreprise société galerie musée hôtel association étude
    agence usine mairie librairie secrétariat
    oficina oficinas tienda tiendas
    despacho taller escuela teatro empresa restaurante galería museo estudio clínica consulta
    bodega fábrica local asociación colegio academia librería
    ufficio uffici negozio negozi sede sedi
    bottega scuola azienda ditta ristorante galleria albergo cantina fabbrica associazione
    locale agriturismo officina libreria
    escritório escritórios loja lojas ateliê gabinete escola galeria museu consultório associação adega oficina livraria
    kantoor praktijk winkel school bedrijf zaak galerie fabriek vereniging werkplaats kliniek apotheek boekhandel
    офис магазин студия клиника школа театр компания ресторан галерея музей отель фабрика завод мастерская склад салон
    контора бюро редакция кафе
    """.split()
)
ROADS = frozenset(
    """
    road street streets bridge motorway square lift water power electricity heating
    straße straßen strasse gasse brücke platz aufzug fahrstuhl wasser strom heizung autobahn
    rue route pont ascenseur eau électricité courant chauffage autoroute
    calle carretera puente plaza ascensor agua luz electricidad calefacción autopista
    strada ponte piazza ascensore acqua corrente elettricità riscaldamento autostrada
    rua estrada ponte praça elevador água eletricidade aquecimento autoestrada
    straat weg brug plein lift stroom verwarming snelweg
    дорога улица мост площадь лифт вода свет электричество отопление трасса
    """.split()
)
"""What is there for everybody, and now and then is not."""
CUT = frozenset(
    """
    cut closed blocked barred gesperrt abgestellt abgeschaltet abgedreht barrée barré coupée coupé fermée fermé
    bloquée cortada cortado cerrada cerrado parado parada chiusa chiuso staccata interrotta bloccata sbarrata
    fechada fechado cortadas desligada parado afgesloten afgesneden afgezet
    перекрыта перекрыт перекроют закрыта закрыт отключена отключат отключён
    """.split()
)
"""What befalls a road or the water on a day; nothing is handed over by it."""
SHUT = frozenset(
    """
    closed shut closes closing dicht geschlossen schließt schliesst zugesperrt fermé fermée fermés fermées ferme
    fermera cerrado cerrada cerrados cerradas cierra cerrará chiuso chiusa chiusi chiuse chiude chiuderà fechado
    fechada fechados fechadas encerrado encerrada encerrados encerradas fecha fechará
    encerra gesloten sluit закрыт закрыта закрыто закрыты закрывается
    """.split()
)
CLOSING = frozenset("close schließen schliessen fermons cerramos cierro chiudiamo fechamos sluiten закрываем".split())
"""What the writer does with a house of theirs."""
STAYS = frozenset(
    """
    remain remains stay stays bleibt bleiben reste restent restera resteront permanece permanecen permanecerá
    permanecerán resta restano resterà resteranno rimane rimarrà rimarranno permanecerão ficará ficarão blijft blijven
    останется останутся ambos incluidos inclusive inclus incluso compreso compresi incluídos inbegrepen
    """.split()
)
"""That a house stays so, the last day included."""
REASONS = frozenset("for due because devido wegen aufgrund pour suite por per voor wegens vanwege из-за".split())
"""They open why it is shut."""
WISHES = frozenset(
    """
    nice great good lovely wonderful relaxing fantastic happy enjoy enjoyable
    schöne schönen schönes gute guten erholsamen erholsame tolle tollen genieß genießt genießen geniesst
    bon bonne bonnes bons belle belles joyeuses joyeux excellentes profite profitez profites
    feliz felices buen buena buenas buenos disfruta disfrutad disfrute disfruten
    buon buona buone buoni felice felici goditi godetevi goda
    boa boas bom bons ótimo ótima ótimas excelente excelentes aproveita aproveite aproveitem
    fijn fijne prettig prettige goed goede heerlijke leuke geniet
    хорошего хорошей хороших приятного приятных отличного отличных удачного удачных счастливого счастливых чудесного
    """.split()
)
"""They wish the reader what stands behind them."""
HOLIDAYS = frozenset("holiday holidays vacances vacaciones vacanze férias каникулы".split())
HOLIDAYS_END = ("vakantie", "ferien")
OF_THE_HOUSE = ("betriebs", "praxis", "bedrijfs")
"""Holidays that a calendar knows, beside those that a firm takes."""
OPEN = frozenset(
    """
    open offen geöffnet auf ouvert ouverte ouverts ouvertes abierto abierta abiertos abiertas aperto aperta aperti
    aperte aberto aberta abertos abertas geopend открыт открыта открыты
    """.split()
)
OF_SCHOOL = frozenset("school scolaires scolaire escolares scolastiche школьные".split())
HANDED = frozenset(
    """
    enclosed attached attchd herewith dabei beiliegend erbij zit anbei beigefügt angehängt anliegend anhang ci-joint
    jointe joint joints joins joignons
    voici adjunto adjunta adjuntos adjuntas adjuntamos allegato allegata allegati allegate allego alleghiamo ecco
    anexo anexos segue seguem mando envio bijgevoegd bijgaand bijlage hierbij прикладываю прилагаю прикрепил
    прикрепила прикрепляю вложении приложил приложила
    below underneath unten untenstehend ci-dessous abajo sotto abaixo hieronder onderaan ниже
    """.split()
)
OF_ANY_DAY = frozenset(
    words.replace("_", " ")
    for words in """
    in_the_course_of_the_day over_the_course_of_the_day in_the_course_of_the_morning in_the_course_of_the_afternoon
    later_in_the_day im_laufe_des_tages im_lauf_des_tages im_laufe_des_nachmittags im_lauf_des_nachmittags
    im_laufe_des_vormittags im_laufe_des_abends dans_la_journée au_cours_de_la_journée en_cours_de_journée
    dans_la_matinée dans_la_soirée a_lo_largo_del_día en_el_transcurso_del_día a_lo_largo_de_la_mañana
    a_lo_largo_de_la_tarde in_giornata nel_corso_della_giornata in_mattinata in_serata nel_pomeriggio
    in_de_loop_van_de_dag
    in_de_loop_van_de_middag in_de_loop_van_de_ochtend ao_longo_do_dia no_decorrer_do_dia ao_longo_da_tarde
    в_течение_дня
    """.split()
)
END_OF_ANY_DAY = frozenset(
    words.replace("_", " ")
    for words in """
    end_of_the_afternoon end_of_the_morning am_späten_nachmittag ende_des_nachmittags en_fin_de_matinée
    en_fin_d'_après-midi en_fin_d'_après_-_midi en_fin_d'_après_midi a_última_hora_de_la_tarde
    a_última_hora_de_la_mañana al_final_de_la_tarde al_final_de_la_mañana a_fine_pomeriggio nel_tardo_pomeriggio
    a_fine_mattinata in_tarda_mattinata ao_fim_da_tarde no_fim_da_tarde no_final_da_tarde ao_final_da_tarde
    ao_fim_da_manhã no_final_da_manhã ao_longo_da_manhã вечером
    во_второй_половине_дня после_обеда к_концу_дня ближе_к_вечеру к_вечеру
    """.split()
)
"""Of the day just named where that is still to come; else of today."""
AND_THEN_THE_END = frozenset(
    words.replace("_", " ")
    for words in """
    end_of_the_day end_of_day end_of_play fin_de_journée en_fin_de_journée fine_giornata einde_van_de_dag
    eind_van_de_dag до_конца_дня
    """.split()
)
"""The same behind an "and" alone: "I keep Friday for it and send it at the end of the day"."""
PAST_IN_RUSSIAN = tuple("ал ил ял ел ала ила яла ела али или яли ели лся лась лись".split())
MORNINGS = frozenset({"matin", "midi", "matinée"})
AFTERNOONS = frozenset({"dans l' après - midi", "dans l' après midi", "dans l' après-midi"})
"""Of the day whose morning was just spoken of; else of today. French alone says both so."""

ONE_OF = frozenset("a an ein eine einen un une una uno um uma een".split())
"""Before a thing that was not spoken of yet."""
