"""Small words beside a weekday: any of them, every one, so many weeks on."""

# With the article alone it is every Thursday: le jeudi, los jueves, il giovedì, às quintas.
HABITS = frozenset({("fr", "le"), ("es", "los"), ("it", "il"), ("pt", "às"), ("pt", "aos"), ("ru", "по")})

# So too where somebody rests on it: "à segunda estamos fechados"; but "envio à segunda" is the next one.
RESTS = frozenset({("pt", "à"), ("pt", "ao")})

# They say by themselves that it is every week.
EVERY_WEEK = frozenset(
    """
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags
    lundis mardis mercredis jeudis vendredis samedis dimanches sábados domingos
    segundas terças quartas quintas sextas
    maandags dinsdags woensdags donderdags vrijdags zaterdags zondags
    """.split()
)

# "The twelfth is a Friday": any of them.
ANY_ONE = frozenset("a ein einen einem un une een uma".split())

# "Vendredi en huit", "giovedì a otto", "de segunda a oito dias": so many weeks after the next one.
WEEKDAYS_ON = {"huit": 1, "quinze": 2, "ocho": 1, "quince": 2, "otto": 1, "quindici": 2, "oito": 1}
ON = frozenset({("fr", "en"), ("es", "en"), ("it", "a"), ("pt", "a")})
"""Before that number; "lunedì a otto" is no hour, which has its article."""

# "Friday week", "Friday fortnight".
WEEKDAYS_AHEAD = {"week": 1, "fortnight": 2}
