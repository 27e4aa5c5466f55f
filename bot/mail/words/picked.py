"""By what somebody picks one of several, which no answering machine does; signs as in `phrases.table`."""
# ruff: noqa: E501 - a language is one line of the table, however many phrases it has

# As they stand inside a sentence: a capital may begin somebody's name.
COLOURS = frozenset(
    """
    blue red green yellow grey gray brown purple beige turquoise
    blaue blauen blaues blauer rote roten rotes grüne grünen grünes gelbe gelben graue grauen schwarze schwarzen weiße weißen
    blau rot grün gelb grau schwarz weiß
    bleu bleue bleus rouge rouges vert verte verts jaune gris grise noir noire blanc blanche
    azul azules rojo roja rojos verde verdes amarillo amarilla gris negro negra blanco blanca
    blu rosso rossa rossi gialla giallo grigio grigia nero nera bianco bianca
    azuis vermelho vermelha amarelo amarela preto preta branco branca cinzento cinzenta
    blauwe blauw rode rood groene groen gele geel grijze grijs zwarte zwart witte wit
    синий синяя синюю синее синего красный красная красную красное зелёный зелёная зелёную зеленый зелёное белый белая белую
    чёрный чёрная чёрную жёлтый жёлтая жёлтую серый серая серую
    niebieski niebieska niebieską niebieskie czerwony czerwona czerwoną czerwone zielony zielona zieloną zielone
    """.split()
)

# "Numéro vert", "numero verde": a telephone that costs nothing; a card, a book, a list.
NAMED_BY_COLOUR = frozenset(
    """
    numéro número numero nummer linha línea ligne linea croix carte tarjeta carta livre libro list liste lista week semaine
    semana settimana day days zone zona code codice
    """.split()
)

PICKED = """
en: i|i'll|i'd|we|we'll|we'd would? take|want|like|prefer|keep|choose|pick|say the? a|b|c|first|second|third|fourth|last|latter|former .|one|version|option|please
go|stick|stay with the? a|b|c|first|second|third|fourth|last|latter .|one|version|option|please
. take|use|keep|choose|pick|publish|put the? a|b|c|first|second|third|fourth|last|latter .|one|version|option|please
. the? first|second|third|fourth|last one|version|option? please|it
i'd|we'd|i|we would? like a|an|another|two|three|some|more more? proposals|proposal|options|versions|samples|quotes|offers
de: wir|ich nehmen|nehme|wollen|will|möchten|möchte|behalten|behalte|hätten|hätte gern? die|das|den? a|b|c|erste|ersten|zweite|zweiten|dritte|dritten|vierte|letzte|letzten|linke|rechte
nehmen|nehmt|nimm|behalten|behaltet sie|ihr? bitte? die|das|den? a|b|c|erste|ersten|zweite|zweiten|dritte|dritten|letzte|letzten|linke|rechte
wir|ich bleiben|bleibe bei a|b|c|der|dem / . die|das|den erste|ersten|zweite|zweiten|dritte|dritten|letzte|letzten bitte
fr: je|nous|on prends|prenons|prend|veux|voulons|veut|garde|gardons|voudrais|voudrions|préfère|préférons le|la|l'option|l'? a|b|c|premier|première|deuxième|second|seconde|troisième|dernier|dernière
prenez|prends|gardez|garde|mettez|mets|utilisez le|la|l'option? a|b|c|premier|première|deuxième|second|seconde|troisième|dernier|dernière
. le|la premier|première|deuxième|second|seconde|troisième|dernier|dernière s'il
es: nos? quedamos|quedo|quedaos|quédate|quédense con el|la / queremos|quiero|prefiero|preferimos|tomamos|elegimos|cogemos el|la|opción? a|b|c|primero|primera|segundo|segunda|tercero|tercera|último|última
usen|usad|usa|pongan|poned|pon|tomen|tomad el|la|opción? a|b|c|primero|primera|segundo|segunda|tercero|tercera|último|última / . el|la primera|segunda|tercera|última por
it: prendiamo|prendo|vogliamo|voglio|preferisco|preferiamo|teniamo|tengo il|la|l'opzione? a|b|c|primo|prima|secondo|seconda|terzo|terza|ultimo|ultima|quella|quello
prendete|prendi|usate|usi|mettete|tenete il|la|l'opzione? a|b|c|primo|prima|secondo|seconda|terzo|terza|ultima|quella|quello
pt: ficamos|fico|fiquem|fica com o|a / queremos|quero|prefiro|preferimos|escolho o|a|opção? b|c|primeiro|primeira|segundo|segunda|terceiro|terceira|último|última
usem|use|ponham|ponha|usa o|a|opção? b|c|primeiro|primeira|segundo|terceiro|terceira|última
nl: wij|we|ik nemen|neem|willen|wil|houden|hou|kiezen|kies graag? de|het|voor? a|b|c|eerste|tweede|derde|laatste|linker|rechter
neem|gebruik|houd|hou|zet maar? de|het|optie? a|b|c|eerste|tweede|derde|laatste|linker|rechter / . de|het eerste|tweede|derde|laatste graag|maar|alstublieft
ru: берём|берем|беру|хотим|хочу|оставляем|оставим вариант? а|б|в|первый|первую|второй|вторую|третий|третью|последний|последнюю
берите|возьмите|бери|возьми|оставьте|поставьте вариант? а|б|в|первый|первую|второй|вторую|третий|третью|последний|последнюю|его|её|их
pl: bierzemy|biorę|chcemy|chcę|wybieram pierwszy|pierwszą|pierwsze|drugi|drugą|drugie|trzeci|trzecią|a|b|c
"""
