"""Small words beside a weekday: any of them, every one, so many weeks on."""

# With the article alone it is every Thursday: le jeudi, los jueves, il giovedì, às quintas.
HABITS = frozenset({("fr", "le"), ("es", "los"), ("it", "il"), ("pt", "às"), ("pt", "aos"), ("ru", "по")})

# "The twelfth is a Friday": any of them.
ANY_ONE = frozenset("a ein einen einem un une een uma".split())

# "Vendredi en huit" is the Friday after the next one.
WEEKDAYS_ON = {"huit": 1, "quinze": 2}

# "Friday week", "Friday fortnight".
WEEKDAYS_AHEAD = {"week": 1, "fortnight": 2}
