"""Plain words by which somebody picks or counts, in any language: "the left one", "six people", "blau"."""
# ruff: noqa: E501 - a language is one line or two

from bot.mail.sentences import plain

PICKS = frozenset(
    plain(
        """
        the this these der die das den dem diese dieser dieses le la les l' celle celui ceux cette ce el los las esta este
        il lo gli quella quello questa questo i a o as os essa esse de het deze
        """
    ).split()
)
"""Behind one of these, alone in few words, stands what was picked."""

CHOICES = frozenset(
    plain(
        """
        two three four five six seven eight nine ten eleven twelve twenty first second third left right top bottom middle
        both neither none blue red green black white yellow grey gray brown orange pink
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig erste zweite dritte linke linken rechte rechten
        links rechts obere untere mittlere beide keine keins blau rot grün schwarz weiß gelb grau braun
        deux trois quatre cinq sept huit neuf dix onze douze vingt première premier deuxième seconde troisième gauche droite
        aucune aucun bleu bleue rouge vert verte noir noire blanc blanche jaune gris
        dos tres cuatro cinco seis siete ocho nueve diez once doce veinte primera primero segunda segundo tercera izquierda
        derecha ambas ambos ninguna azul rojo roja verde negro negra blanco blanca amarillo
        due tre quattro cinque sei sette otto nove dieci undici dodici venti prima primo seconda secondo terza sinistra
        destra entrambe entrambi nessuna blu rosso rossa nero nera bianco bianca giallo
        dois duas três quatro seis sete oito nove dez onze doze vinte primeira primeiro terceira esquerda direita ambas
        vermelho vermelha preto preta branco branca amarelo
        twee drie vier vijf zes zeven negen tien twaalf twintig eerste tweede derde linker rechter linkse rechtse allebei
        blauw blauwe rood rode groen groene zwart zwarte wit witte geel gele
        два две три четыре пять шесть семь восемь девять десять двенадцать двадцать первый первая второй вторая второе
        третий третья левый левая правый правая оба обе синий синяя красный красная зелёный зелёная чёрный чёрная белый
        """
    ).split()
)
