"""How the names of the months begin in the header that a program prints above a forwarded mail, as `plain` writes."""

_STEMS = """
    jan ene gen янв
    feb fev фев
    mar maa mrt мар
    apr avr abr апр
    may mai mei mag maj маи мая
    jun juin giu июн
    jul juil lug июл
    aug aou ago авг
    sep set сен
    oct okt ott out окт
    nov ноя
    dec dez dic дек
"""

MONTH_STEMS = {
    stem: number for number, line in enumerate(_STEMS.strip().splitlines(), start=1) for stem in line.split()
}
