"""Plain words by which one thing suits: "PNG reicht", "Excel perfecto"; in all languages."""

from bot.mail.sentences import plain

SUITS = frozenset(
    plain(
        """
        works suits suffices fine perfect great ideal good ok okay
        passt reicht genügt geht gut perfekt super prima ideal bestens ok okay
        convient suffit parfait parfaite impeccable nickel idéal ok
        perfecto perfecta genial estupendo bien basta sirve vale ideal ok
        perfetto perfetta benissimo ottimo ottima basta bene ideale ok
        perfeito perfeita ótimo ótima serve chega basta bem ideal ok
        perfect prima goed volstaat past top ideaal oké
        отлично подойдёт подходит хватит достаточно супер прекрасно идеально годится ок
        """
    ).split()
)

ARTICLES = frozenset(
    plain(
        """
        the a an das die der den ein eine mit le la les l' un une el los las con il lo i gli o a os as um uma de het een
        in en als auf per para
        """
    ).split()
)
"""What may stand before the thing."""
