"""What file and signature services say when a person gave us something, and when it was only seen or fetched."""

GIVEN = (
    # English
    r"(?:has |have )?sent (?:you|(?:you )?(?:some |\d+ )?(?:files?|items?|documents?))",
    r"shared (?:with you|an?|the|[\"“«'])|invited you to (?:view|edit|access|collaborate|download)",
    r"uploaded|has signed|signed by|has submitted|ha(?:s|ve) completed",
    # German
    r"(?:hat|haben) [^.\n]{0,60}(?:gesendet|geschickt|gesandt|geteilt|freigegeben|hochgeladen|bereitgestellt)",
    r"(?:hat|haben) [^.\n]{0,60}(?:unterschrieben|unterzeichnet|eingereicht)",
    # French
    r"(?:a|ont) (?:vous )?(?:envoyé|partagé|transféré|déposé|signé|transmis)",
    # Spanish
    r"(?:ha|han) (?:enviado|compartido|subido|firmado|mandado)|compartió|envió|subió",
    # Italian
    r"(?:ha|hanno) (?:inviato|condiviso|caricato|firmato|mandato)",
    # Portuguese
    r"enviou|partilhou|compartilhou|carregou|assinou",
    # Dutch
    r"(?:heeft|hebben) [^.\n]{0,60}(?:gestuurd|verzonden|gedeeld|geüpload|ondertekend|verstuurd)",
    # Russian
    r"отправил[аи]?|поделил(?:ся|ась|ись)|открыл[аи]? (?:вам )?доступ|предоставил[аи]?|загрузил[аи]?",
    r"подписал[аи]?|прислал[аи]?",
)
"""A person gave something."""

SEEN = (
    r"download(?:ed)|(?:has|was|were|have|been) (?:viewed|opened|read)|viewed your|opened your|expired",
    r"heruntergeladen|angesehen|geöffnet|abgelaufen",
    r"téléchargée?s?|consultée?s?|ouverte?s?|expirée?s?",
    r"descargado|descargó|visto|abierto|caducado",
    r"scaricato|scaricati|visualizzato|aperto|scaduto",
    r"baixou|descarregou|visualizou|abriu|expirou",
    r"gedownload|bekeken|geopend|verlopen",
    r"скачал[аи]?|просмотрел[аи]?|открыл[аи]? (?:ваш|файл)",
)
"""What we had sent was seen or fetched: nothing came."""
