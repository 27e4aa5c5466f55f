"""How a clause opens that says what the reader can do then, and how the reader is named as who does it."""

SO = frozenset("so then dann damit sodass comme pour así para così assim dan zodat тогда чтобы чтоб так".split())

YOU = {
    "en": frozenset({"you", "you'll"}),
    "de": frozenset("du ihr sie".split()),
    "fr": frozenset("tu vous".split()),
    "es": frozenset("tú usted ustedes vosotros vosotras puedes podéis pueden puede".split()),
    "it": frozenset("tu voi lei puoi potete può".split()),
    "pt": frozenset("tu você vocês podes pode podem".split()),
    "nl": frozenset("jij je jullie u".split()),
    "ru": frozenset("ты вы сможете сможешь".split()),
}
