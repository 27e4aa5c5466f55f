"""Not one reminder more: who has enough of them says so of the single next one; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark
from bot.mail.words.cease import MAILS

# "I don't need another reminder" promises to do it, and "another mail" may be another address: only a wish counts, and
# of mails only those from us.
_REMINDERS = {
    "en": "reminder|reminders|chaser|nudge",
    "de": "erinnerung|erinnerungen|erinnerungsmail|mahnung|nachfrage",
    "fr": "relance|rappel",
    "es": "recordatorio|reclamación",
    "it": "sollecito|promemoria",
    "pt": "lembrete",
    "nl": "herinnering|herinneringsmail|aanmaning",
    "ru": "напоминания|напоминание",
}

_LINES = {
    "en": """
        do|does not|n't want|wish [to] [get|receive|see|have] another|one|a|single [single|more|further] % [more] [from] [you|your] [people|lot|guys|ever|again|studio|robot|side] [please] >
        do|does not|n't want|wish [to] [get|receive|see|have] another|one|single [single|more|further] email|mail|message|letter [more] from you|your [people|lot|guys|ever|again|studio|robot|side] [please] >
        < not|no one|a|another|single [single] [more] % [more] [from] [you] [,] please|thank [you] >
        < [please|and] [do] not|n't [ever] send|write|email me|us one|another|single [single|more|further] [more] %|email|mail|message|letter [again|ever|please] >
        want|wish [for] no [further|more] contact|correspondence|communication|communications [with|from|in|on|about] [you|your|this|that] [side|people|company|studio|office|matter|subject] >
        {we} want|wish [for] no further|more @ [with|from|in|on|about] [you|your|this|that] [side|people|company|studio|office|matter|subject] >
    """,
    "de": """
        will|wollen|möchte|möchten|wünsche [ich|wir] nicht|keine noch|einzige|weitere|eine [eine|einzige|einmal] [einzige|weitere|eine] % [mehr] [von] [ihnen|euch|dir] [mehr] [bekommen|erhalten|kriegen|lesen|sehen] >
        will|wollen|möchte|möchten [ich|wir] keine einzige|weitere % [mehr] [von] [ihnen|euch|dir] [mehr] [bekommen|erhalten|kriegen|lesen|sehen] >
        {we} wünsche|wünschen|möchte|möchten|will|wollen keinen|keine|keinerlei weiteren|weitere|weiterer kontakt|kontaktaufnahme|korrespondenz|kontakte [mehr] [mit|von|durch] [ihnen|euch|ihrerseits] >
        {we} wünsche|wünschen|möchte|möchten|will|wollen keinen|keine|keinerlei kontakt|kontaktaufnahme|korrespondenz mehr [mit|von|durch] [ihnen|euch|ihrerseits] >
        < [bitte] keine einzige|weitere % [mehr] [von] [ihnen|euch|dir] [mehr] [,] [bitte] >
        < noch|nur eine|einmal|so [so] [eine|einzige|weitere] % [,] und|dann ich|wir [dann] melde|melden|schalte|schalten|zeige|beschwere|erstatte|sperre|blockiere das|sie|euch|dich|mich|anzeige|einen|meinen|es ~
    """,
    "fr": """
        ne|n' veux|voulons|souhaite|souhaitons plus [aucun|de|le] [moindre] contact [avec|de|venant] [vous|votre] [part] >
        ne|n' veux|voulons|souhaite|souhaitons plus|pas [recevoir|voir|avoir] [d'|de] une|aucune|un|aucun [autre|seule|seul] % [de] [plus] [de|venant] [de] [votre|vous|ta] [part] >
    """,
    "es": """
        no quiero|queremos|deseo|deseamos [tener] más|ningún [ningún|más] contacto|comunicaciones [más] [con|de] [ustedes|vosotros|usted|su] [parte] >
        no quiero|queremos|deseo|deseamos [recibir|ver|tener] [ni] un|otro|ningún [solo|único] % [más] [de|suyo|vuestro|tuyo] [ustedes|vosotros|usted|ti|su] [parte] >
    """,
    "it": """
        non voglio|vogliamo|desidero|desideriamo [avere] [più] più|ulteriori|altri|alcun contatti|contatto [con|da] [voi|parte|lei] [vostra|sua] >
        non voglio|vogliamo|desidero|desideriamo [ricevere|vedere|avere] [nemmeno|neanche|più] un|un'|altro|alcun|nessun [altro|solo|ulteriore] % [in] [più] [da|vostro|tuo|suo] [parte|voi|lei|te] [vostra|sua|tua] >
    """,
    "pt": """
        não quero|queremos|desejo|desejamos [receber|ver|ter] [nem] [mais] um|outro|nenhum|mais [único|só|sequer] % [mais] [vosso|seu|de|da|teu] [vocês|vossa|si] [parte] >
    """,
    "nl": """
        stel|stellen [ik|we|wij] [totaal] geen prijs [meer] op verdere|nog|meer|nieuwe|dergelijke [dergelijke|meer] @ ~
        wil|willen|wens|wensen [ik|wij|we] geen|niet [enkele|nog] [nog] [een|één|enkele] % [meer] [van] [jullie|u|je] [meer] [krijgen|ontvangen|zien] >
    """,
    "ru": """
        прошу|просим [вас] больше [с] [нами|мной] не выходить|связываться [с] [нами|мной] [на] [связь] >
        не хочу|хотим|желаю|желаем [больше] [видеть|получать|получить] [больше] ещё|ни [одного|одно|единого] % [от] [вас|тебя] [больше] >
        < больше ни одного|единого|одно % [от] [вас|тебя] [больше] [видеть|получать] [не] [хочу|хотим|желаю] >
    """,
}

# What follows it is the answer: "no need to remind me, you'll have it on Friday".
_NEEDLESS = {
    "en": """
        no need|reason [for|to] [you] [to] remind|chase|nudge|poke|prod|reminding me|us [again|anymore|twice|about] [it|this|that]
        you [do|does] [not|n't] needn't|need|have [not|n't] [to] [keep|go] [on] remind|chase|nudge|reminding|chasing|nudging me|us [again|anymore|about] [it|this|that]
        do|does not|n't need [a|another|any|more|further] [more] reminder|reminders|reminding|chasing|nudging|chasers
        no [more|further|other] reminder|reminders|chasers needed|necessary|required
        no need for [a|another|any|more|further] [more] reminder|reminders|chasers
    """,
    "de": """
        [du|sie|ihr] musst|müssen|müsst|brauchst|brauchen|braucht [du|sie|ihr] mich|uns [auch|wirklich|da|daran|dran] nicht|nimmer [mehr|noch|nochmal|weiter|daran|extra|noch] [mal|daran|einmal] [zu] erinnern
        brauche|brauchen|brauch [ich|wir] [da|dafür|dazu] keine [weitere|weiteren|einzige|extra|zweite] erinnerung|erinnerungen [mehr]
        keine [weitere|weiteren|extra] erinnerung|erinnerungen [mehr] nötig|notwendig|erforderlich
        [eine|die] [weitere|zweite] erinnerung ist|wäre|war [gar|wirklich] nicht nötig|notwendig|erforderlich [gewesen]
    """,
    "fr": """
        pas|plus besoin de [me|nous] relancer|relance|rappel|rappeler [encore|pour] [ça]
        inutile de me|nous relancer [encore]
        pas|plus besoin d'|de [une|autre|nouvelle] [autre|nouvelle] relance|relances|rappel
    """,
    "es": """
        no hace falta otro|más recordatorio|recordatorios
        no necesito|necesitamos [otro|más|ningún] [más] recordatorio|recordatorios
        no hace falta que me|nos lo|la [vuelvas|vuelva|volváis|vuelvan] [a] recuerdes|recuerde|recordéis|recuerden|recordar
    """,
    "it": """
        non serve|servono|occorre|occorrono [un|altri|nessun] [altro] sollecito|solleciti|promemoria
        non c'è bisogno di [un|altri] [altro] sollecito|solleciti|promemoria|ricordarmelo|ricordarcelo|sollecitarmi|sollecitarci
        non ho|abbiamo bisogno di [un|altri] [altro] sollecito|solleciti|promemoria
    """,
    "pt": """
        não é|são preciso|precisos|necessário|necessários [mais] [outro|outros] lembrete|lembretes
        não preciso|precisamos de [mais|outro|outros] lembrete|lembretes
        não precisa|precisam|precisas de me|nos lembrar [mais]
    """,
    "nl": """
        heb|hebben [ik|wij|we] geen [nieuwe|extra|verdere|tweede|andere] herinnering|herinneringen [meer] nodig
        [nog] [een|extra] herinnering|herinneringen is|zijn [echt] niet nodig
        geen herinnering|herinneringen [meer] nodig
        hoef|hoeft|hoeven [u|je|jullie] mij|me|ons [echt] niet [meer|nog] [eens] [aan] te herinneren
    """,
    "ru": """
        напоминать [мне|нам|больше|об|ещё] [этом|раз] не нужно|надо|стоит
        не нужно|надо [мне|нам|больше|ещё] [раз|об] [этом] напоминать [мне|нам]
        [ещё] [одно] напоминание|напоминания [мне|нам] [больше] не нужно|нужны|требуется
    """,
}

LINES = {
    Mark.OBJECTION: {
        language: lines.replace("%", _REMINDERS[language]).replace("@", MAILS[language])
        for language, lines in _LINES.items()
    },
    Mark.COURTESY: _NEEDLESS,
}
