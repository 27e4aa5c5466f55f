"""Where an office lays what it got: no more than that it came, and a verdict beside it stays one; in the signs of `grammar.Table`."""
# ruff: noqa: E501 - a phrase is one line of the table, however many choices it has

from bot.mail.grammar import Mark

LINES = {
    Mark.COURTESY: {
        "en": "[and] [has|have|already|was|were|been] [been] passed|forwarded|referred|routed [it|them|this|on|along] [on] to the|our responsible|relevant|competent|appropriate department|team|office|unit|colleagues|section",
        "de": "an die|den|das|unsere|unser zuständige|zuständigen|entsprechende|betreffende abteilung|stelle|referat|fachbereich|kollegen|kollegin|sachbearbeiter [zur] [prüfung|bearbeitung] weitergeleitet|weitergegeben|übergeben",
        "fr": "[et] [nous|avons|l'|les|déjà|ont|a|été] [avons|été|a] [déjà|bien] transmis|transmise|transmises|transféré|transférée|transférés au|aux|à [la|l'] service|services|personne|personnes|équipe|direction compétent|compétents|compétente|concerné|concernés|concernée [pour] [examen|étude|avis|instruction|traitement]",
        "es": "[y] [ya] [la|lo|las|los|se] [ha|han|hemos|he] [sido] remitido|trasladado|derivado|remitida|remitidos|trasladada|trasladados|derivada|reenviado|pasado al|a departamento|área|servicio|equipo|la [área] correspondiente|competente|responsable|pertinente [para] [su] [valoración|estudio|revisión|análisis]",
        "it": "[e] [già|è|sono|l'|la|li|stata|stato] [abbiamo|ho|stata|stato] inoltrato|inoltrata|inoltrati|trasmesso|trasmessa|trasmessi|girato|girata|assegnata|assegnato all'|al|alla|ai ufficio|uffici|servizio|settore|reparto|area|referente|struttura competente|competenti|preposto|preposta|interessato|responsabile [per] [la|le|l'|gli|una] [opportune|opportuna|valutazione|valutazioni|esame|verifiche|verifica] [valutazioni|valutazione|verifiche|del] [del|caso] [caso]",
        "pt": "[e] [já|foi|foram|a|o] encaminhada|encaminhado|encaminhados|encaminhamos|encaminhámos|encaminhei|repassada|repassado|repassamos|repassei|remetida|remetido|transmitida|transmitido ao|à|para|pro [o|a] setor|área|departamento|equipa|equipe|serviço|secção responsável|competente|respetivo|correspondente [para] [análise|apreciação|avaliação|providências]",
        "nl": "[en] [is|zijn|werd|werden|inmiddels] doorgestuurd|doorgezonden|doorgegeven|doorgezet|overgedragen naar|aan de|het betreffende|bevoegde|verantwoordelijke|desbetreffende afdeling|dienst|team|collega [ter] [beoordeling|behandeling]",
        "ru": "[и] [уже] передан|передано|передана|переданы|передали|направлен|направлена|направлены|направили в профильный|соответствующий|ответственный|нужный отдел|департамент|управление [на|для] [рассмотрение|рассмотрения|изучение|согласование]",
    },
}
