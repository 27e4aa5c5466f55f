"""How somebody says what a page or a sign should say: behind it, and a colon, stand words that are nobody's own."""

# Patterns, one or two to a language, `...` being a stretch of the same sentence.
DICTATED = """
en: (?:should|must|shall|to) (?:say|read|be)
de: (?:soll|sollte|muss|müsste)\\b...(?:lauten|heißen|stehen)
de: (?:lauten|heißen|stehen) (?:soll|sollte|muss)
fr: (?:doit|devrait|devra) (?:dire|indiquer|être)
es: (?:debe|debería) (?:decir|poner|ser)
it: (?:deve|dovrebbe) (?:dire|essere|recitare)
pt: (?:deve|deveria) (?:dizer|ser|constar)
nl: (?:moet|zou moeten) ...(?:luiden|staan|zijn)
ru: (?:должно|должен|должна) (?:быть|звучать|гласить)
pl: (?:ma|powinno|powinien) (?:brzmieć|być)
"""
