"""Words by which the next week is told to be a good one: a weekday behind them is of that week; of all languages."""

CALM = frozenset(
    """
    quieter quiet calmer calm easier better office free time lighter
    ruhiger ruhig besser luft zeit büro frei entspannter leichter
    calme tranquille temps libre bureau
    tranquila tranquilo tiempo oficina mejor
    tranquilla tranquillo tempo libera libero ufficio meglio
    calma calmo livre escritório melhor folga
    rustiger rustig tijd vrij kantoor beter
    спокойнее свободнее легче время офисе свободна свободен
    """.split()
)
