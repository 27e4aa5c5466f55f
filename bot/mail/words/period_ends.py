"""How each language says "before the month is out": the end of the week or month in a clause of its own."""

from collections.abc import Mapping

_WEEK, _MONTH = "week", "monthend"

_SAID: Mapping[str, Mapping[str, str]] = {
    "en": {
        _WEEK: "before_the_week_is_out before_the_week_is_over before_the_week_ends before_this_week_is_out",
        _MONTH: "before_the_month_is_out before_the_month_is_over before_the_month_ends before_this_month_is_out",
    },
    "de": {
        _WEEK: "bevor_die_woche_um_ist bevor_die_woche_rum_ist bevor_die_woche_vorbei_ist bevor_die_woche_zu_ende_ist "
        "bevor_die_woche_zu_ende_geht ehe_die_woche_um_ist",
        _MONTH: "bevor_der_monat_um_ist bevor_der_monat_rum_ist bevor_der_monat_vorbei_ist bevor_der_monat_zu_ende_ist "
        "bevor_der_monat_zu_ende_geht ehe_der_monat_um_ist",
    },
    "fr": {
        _WEEK: "avant_que_la_semaine_se_termine avant_que_la_semaine_ne_se_termine avant_que_la_semaine_finisse "
        "avant_que_la_semaine_ne_finisse avant_que_la_semaine_s'_achève",
        _MONTH: "avant_que_le_mois_se_termine avant_que_le_mois_ne_se_termine avant_que_le_mois_finisse "
        "avant_que_le_mois_ne_finisse avant_que_le_mois_s'_achève",
    },
    "es": {
        _WEEK: "antes_de_que_acabe_la_semana antes_de_que_termine_la_semana antes_de_acabar_la_semana "
        "antes_de_terminar_la_semana antes_que_termine_la_semana antes_de_que_se_acabe_la_semana",
        _MONTH: "antes_de_que_acabe_el_mes antes_de_que_termine_el_mes antes_de_acabar_el_mes antes_de_terminar_el_mes "
        "antes_que_termine_el_mes antes_de_que_se_acabe_el_mes",
    },
    "it": {
        _WEEK: "prima_che_finisca_la_settimana prima_che_termini_la_settimana prima_che_la_settimana_finisca",
        _MONTH: "prima_che_finisca_il_mese prima_che_termini_il_mese prima_che_il_mese_finisca",
    },
    "pt": {
        _WEEK: "antes_que_a_semana_acabe antes_que_acabe_a_semana antes_que_a_semana_termine antes_de_acabar_a_semana "
        "antes_de_a_semana_acabar antes_da_semana_acabar antes_de_terminar_a_semana",
        _MONTH: "antes_que_o_mês_acabe antes_que_acabe_o_mês antes_que_o_mês_termine antes_de_acabar_o_mês "
        "antes_de_o_mês_acabar antes_do_mês_acabar antes_de_terminar_o_mês",
    },
    "nl": {
        _WEEK: "voor_de_week_om_is voordat_de_week_om_is voor_de_week_voorbij_is voordat_de_week_voorbij_is",
        _MONTH: "voor_de_maand_om_is voordat_de_maand_om_is voor_de_maand_voorbij_is voordat_de_maand_voorbij_is",
    },
    "ru": {
        _WEEK: "до_того_как_кончится_неделя пока_не_кончилась_неделя прежде_чем_кончится_неделя",
        _MONTH: "до_того_как_кончится_месяц пока_не_кончился_месяц прежде_чем_кончится_месяц",
    },
}

CALENDAR: Mapping[str, Mapping[str, Mapping[int, str]]] = {
    language: {place: {0: words} for place, words in places.items()} for language, places in _SAID.items()
}
