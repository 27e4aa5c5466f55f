"""That something has been agreed, by one word, in the languages that open what was agreed with a word of its own."""

THAT = frozenset("that dass daß dat что".split())
AGREED = frozenset(
    """
    agreed decided settled resolved
    vereinbart beschlossen abgemacht ausgemacht verabredet entschieden besprochen
    afgesproken besloten
    решили решил решила договорились условились
    """.split()
)
HAD = frozenset(
    """
    had hatten hatte hadden once originally ursprünglich damals einst oorspronkelijk изначально раньше
    """.split()
)
"""What was agreed so may have been overtaken since."""
