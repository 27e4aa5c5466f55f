"""What is unreachable without anybody being away: a server, a site, a line; of all languages at once."""

MACHINES = frozenset(
    """
    server servers website webshop site phone phones telephone line lines internet network mailserver system intranet
    vpn webseite homepage telefonanlage telefon telefone leitung leitungen netz netzwerk
    serveur serveurs réseau ligne lignes téléphone standard système messagerie
    servidor servidores web página red teléfono línea sistema
    sito rete telefono linea centralino rede telefone linha
    netwerk telefoon telefooncentrale systeem сервер сайт интернет сеть телефон связь система
    """.split()
)

WITHOUT = frozenset("ohne no without kein keine sans sin senza sem zonder geen без нет".split())
"""Behind it, it is why somebody is unreachable."""
