"""Who asks to be waited for until they are back asks for nothing that we could do; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "en": "ask|asking|beg [you] [kindly|please|therefore] to wait|hold for|until|till my|i|we|our return|am|are|'m|'re [back] [again] >",
        "de": """
            bitte|bitten sie|dich|euch [daher|deshalb|also|freundlich|höflich] [,] [auf] meine|unsere rückkehr [ab] [zu] abzuwarten|warten >
            bitte|bitten sie|dich|euch [daher|deshalb|also|freundlich|höflich] [,] zu warten , bis ich|wir [wieder] zurück|da [bin|sind] >
        """,
        "fr": "demande|demandons|prie|prions [donc] [de] [bien] [vouloir] d'|attendre|patienter [attendre|patienter] jusqu'à|mon|notre [mon|notre] retour >",
        "es": "pido|pedimos|ruego|rogamos [por] [tanto|eso] [el] [favor] [de] [que] espere|esperen|esperes|esperar [a|hasta] mi|nuestro|nuestra regreso|vuelta >",
        "it": "chiedo|chiediamo|prego|preghiamo [la|per] [cortesia|gentilezza|favore] [di] aspettare|attendere il mio|nostro ritorno|rientro >",
        "pt": "peço|pedimos [lhe|te|vos] [por] [isso|favor] que espere|esperem|aguarde|aguardem|esperes [pelo|o|por] meu|nosso regresso|retorno >",
        "nl": "verzoek|verzoeken|vraag|vragen u|je|jullie [daarom|dus|vriendelijk] [om] te wachten tot ik|we|wij [weer] terug ben|zijn >",
        "ru": "прошу|просим [вас|тебя] подождать|дождаться [до] моего|нашего возвращения|выхода >",
    },
}
