"""Words by which the writer sets out on a journey; of all languages at once."""

SETS_OUT = frozenset(
    """
    off flying fly leaving leave travelling traveling travel heading head
    fliege fliegen reise reisen fahre fahren breche verreise
    pars partons m'envole envole voyage
    marcho marchamos salgo salimos viajo vuelo
    parto partiamo volo viaggio
    viajamos
    vlieg vliegen vertrek vertrekken reizen
    уезжаю улетаю вылетаю еду лечу уезжаем улетаем
    """.split()
)
