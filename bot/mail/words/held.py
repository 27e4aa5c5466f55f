"""That an event is held on its day, in every language: verbs of the calendar, by which nothing is handed over."""

from collections.abc import Mapping

SENSES: Mapping[str, Mapping[str, str]] = {
    "en": {"meet": "takes_place take_place taking_place will_be_held is_held are_held"},
    "de": {"meet": "abgehalten"},
    "fr": {
        "meet": (
            "aura_lieu auront_lieu se_tient se_tiennent se_tiendra se_tiendront se_déroule se_déroulent se_déroulera "
            "se_dérouleront"
        )
    },
    "es": {
        "meet": (
            "tiene_lugar tienen_lugar tendrá_lugar tendrán_lugar se_celebran se_celebrará se_celebrarán "
            "se_desarrollará se_desarrollarán"
        )
    },
    "it": {
        "meet": (
            "ha_luogo hanno_luogo avrà_luogo avranno_luogo si_tiene si_tengono si_terrà si_terranno si_svolge "
            "si_svolgono si_svolgerà si_svolgeranno"
        )
    },
    "pt": {
        "meet": (
            "tem_lugar têm_lugar terá_lugar terão_lugar decorre decorrem decorrerá decorrerão acontece acontecem "
            "acontecerá acontecerão realiza_-_se realizam_-_se realizar_-_se_-_á realizar_-_se_-_ão se_realiza "
            "se_realizam se_realizará se_realizarão"
        )
    },
    "nl": {"meet": "vindt_plaats vinden_plaats plaatsvindt plaatsvinden"},
    "ru": {"meet": "состоится состоятся пройдёт пройдет пройдут"},
}
