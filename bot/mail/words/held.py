"""That an event is held on its day, in every language: verbs of the calendar, by which nothing is handed over.

Beside them how one says that something follows on the same day, when the event is over, or before all else.
"""

from collections.abc import Mapping

SENSES: Mapping[str, Mapping[str, str]] = {
    "en": {
        "meet": "takes_place take_place taking_place will_be_held is_held are_held",
        "then": "the_first_thing",
        "afterwards": "that_same_evening that_same_afternoon the_same_evening the_same_afternoon",
    },
    "de": {
        "meet": "abgehalten",
        "then": "als_erstes als_allererstes",
        "afterwards": (
            "am_selben_abend am_gleichen_abend am_selben_nachmittag am_gleichen_nachmittag "
            "noch_am_selben_abend noch_am_gleichen_abend noch_am_selben_nachmittag noch_am_gleichen_nachmittag"
        ),
    },
    "fr": {
        "meet": (
            "aura_lieu auront_lieu se_tient se_tiennent se_tiendra se_tiendront se_déroule se_déroulent se_déroulera "
            "se_dérouleront"
        ),
        "then": "la_première_chose en_premier",
        "afterwards": "le_soir_même l'_après_-_midi_même",
    },
    "es": {
        "meet": (
            "tiene_lugar tienen_lugar tendrá_lugar tendrán_lugar se_celebran se_celebrará se_celebrarán "
            "se_desarrollará se_desarrollarán"
        ),
        "then": "lo_primero",
        "afterwards": "esa_misma_tarde esa_misma_noche la_misma_tarde la_misma_noche",
    },
    "it": {
        "meet": (
            "ha_luogo hanno_luogo avrà_luogo avranno_luogo si_tiene si_tengono si_terrà si_terranno si_svolge "
            "si_svolgono si_svolgerà si_svolgeranno ci_riceve mi_riceve ci_riceverà mi_riceverà"
        ),
        "then": "la_prima_cosa per_prima_cosa come_prima_cosa",
        "afterwards": "la_sera_stessa il_pomeriggio_stesso la_stessa_sera lo_stesso_pomeriggio",
    },
    "pt": {
        "meet": (
            "tem_lugar têm_lugar terá_lugar terão_lugar decorre decorrem decorrerá decorrerão acontece acontecem "
            "acontecerá acontecerão realiza_-_se realizam_-_se realizar_-_se_-_á realizar_-_se_-_ão se_realiza "
            "se_realizam se_realizará se_realizarão recebe_-_nos recebe_-_me nos_recebe me_recebe "
            "espero_por_vocês esperamos_por_vocês espero_por_si esperamos_por_si espero_-_vos esperamos_-_vos"
        ),
        "then": "a_primeira_coisa",
        "afterwards": "nessa_mesma_tarde nessa_mesma_noite na_mesma_tarde na_mesma_noite",
    },
    "nl": {
        "meet": "vindt_plaats vinden_plaats plaatsvindt plaatsvinden",
        "then": "het_eerste_wat als_eerste",
        "afterwards": "dezelfde_avond diezelfde_avond dezelfde_middag diezelfde_middag",
    },
    "ru": {
        "meet": "состоится состоятся пройдёт пройдет пройдут",
        "then": "первым_делом",
        "afterwards": "в_тот_же_вечер тем_же_вечером",
    },
}
