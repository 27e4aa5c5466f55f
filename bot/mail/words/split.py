"""Words for a part of a thing, and those by which a mail turns to another, in all languages (lower case, plain)."""

from bot.mail.sentences import plain

PARTS = frozenset(
    plain(word)
    for word in """
    half first most part deposit instalment
    hälfte erste erster ersten erstes meisten teil anzahlung
    helft eerste meeste deel aanbetaling voorschot
    moitié premier première premiers premières partie plupart acompte
    mitad primer primera primero primeros primeras anticipo
    metà primo primi prime acconto
    metade primeira primeiro primeiras primeiros entrada
    половина половину первый первая первую первое часть предоплату аванс
    """.split()
)

ABOUT = frozenset(
    plain(word)
    for word in """
    about regarding concerning
    zum zur bezüglich hinsichtlich
    omtrent betreffende
    concernant quant
    sobre cuanto respecto
    su sui sulla sulle sugli sul riguardo quanto
    sobre relação quanto
    насчёт насчет по касательно
    """.split()
)

FOR = frozenset(plain("for für voor pour para per для").split())
"""With what a clause opens that turns to another thing: "for the logo, my brother sends it on Monday"."""

EXCEPT = frozenset(
    plain(word)
    for word in """
    except excepting excluding apart
    außer ausgenommen ausser
    behalve uitgezonderd
    sauf hormis excepté
    salvo excepto
    tranne eccetto
    exceto tirando
    кроме исключением
    """.split()
)
"""What is left out of an approval stands behind one of them."""
