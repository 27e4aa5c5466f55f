"""Whom else something is given or written to, of each language: "we send it to our members", "allen Kunden"."""

from collections.abc import Mapping

_EN = (
    "members? customers? clients? guests? subscribers? mother mum mom father dad parents sister brother wife husband "
    "daughter son neighbours? neighbors? staff employees tenants? patients? pupils? students? sponsors? volunteers? "
    "donors? residents? visitors? readers buyers? shareholders? investors?"
)
_DE = (
    "mitglieder kunden gäste abonnenten eltern nachbarn mieter patienten schüler sponsoren spender helfer bewohner "
    "mutter vater schwester bruder frau mann tochter sohn belegschaft mitarbeiter käufer aktionäre"
)
_DE_GIVEN = (
    "mitgliedern kunden gästen abonnenten eltern nachbarn mietern patienten schülern sponsoren spendern helfern "
    "bewohnern mutter vater schwester bruder frau mann tochter sohn belegschaft mitarbeitern käufern aktionären"
)
_FR = (
    "adhérents? membres? clients? clientes? abonnés? invités? parents mère père sœur soeur frère femme mari fille fils "
    "voisins? locataires? patients? élèves? bénévoles? donateurs? habitants? salariés? sponsors? acheteurs? "
    "actionnaires?"
)
_ES = (
    "socios? socias? clientes? clientas? abonados? invitados? padres madre padre hermana hermano mujer marido hija "
    "hijo vecinos? inquilinos? pacientes? alumnos? voluntarios? donantes? empleados? suscriptores compradores "
    "accionistas"
)
_IT = (
    "soci clienti abbonati invitati ospiti genitori madre padre mamma papà sorella fratello moglie marito figlia "
    "figlio vicini inquilini pazienti alunni volontari donatori dipendenti iscritti sponsor acquirenti azionisti"
)
_PT = (
    "sócios? clientes? assinantes? convidados? pais mãe pai irmã irmão mulher esposa marido filha filho vizinhos? "
    "inquilinos? pacientes? alunos? voluntários? doadores? funcionários? associados? utentes? compradores acionistas"
)
_NL = (
    "leden klanten gasten abonnees ouders moeder vader zus broer vrouw man dochter zoon buren huurders patiënten "
    "leerlingen vrijwilligers donateurs sponsors? bewoners personeel medewerkers kopers aandeelhouders"
)
_RU = (
    "клиентам клиенту членам гостям подписчикам жителям сотрудникам пациентам арендаторам соседям участникам спонсорам "
    "родителям ученикам волонтёрам маме папе матери отцу мужу сестре брату дочери сыну покупателям акционерам "
    "инвесторам заказчику жильцам преемнику преемнице директору"
)

TO_READER = ("пришл",)
"""Russian verbs of sending to whom one speaks: what follows tells whose letter it is."""


def _one(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


RECIPIENTS: Mapping[str, str] = {
    "en": rf"to (?:all |of |my |our |the |their )+(?:\w+ )?{_one(_EN)}"
    rf"|(?:send|sending|email|emailing|mail|mailing|write|writing|tell|telling|show|showing) "
    rf"(?:all )?(?:my |our |the )(?:\w+ )?{_one(_EN)}",
    "de": rf"an (?:alle |unsere |meine |die |den |unseren |meinen )+(?:\w+ )?{_one(_DE)}"
    rf"|(?:unseren|unserem|unserer|meinen|meinem|meiner|allen|allen unseren) {_one(_DE_GIVEN)}"
    rf"|(?:den|dem|der) neuen {_one(_DE_GIVEN)}",
    "fr": rf"(?:à|aux) (?:tous )?(?:mes |nos |mon |ma |notre |les |toutes |nouveaux |nouvelle |nouveau )*{_one(_FR)}",
    "es": rf"(?:a|al) (?:todos |todas |mis |mi |nuestr[oa]s? |los |las |la |nuev[oa]s? )*{_one(_ES)}",
    "it": rf"(?:a|ai|alle|agli|alla|al) (?:tutti |tutte |i |le |gli |miei |mi[ao] |nostr[ie] |nuov[oiae] )*{_one(_IT)}",
    "pt": rf"(?:a|ao|aos|à|às) (?:todos |todas |os |as |minha |meu |meus |nossos |nossas |nov[oa]s? )*{_one(_PT)}",
    "nl": rf"(?:naar|aan) (?:al |alle |onze |mijn |de |m'n )+(?:\w+ )?{_one(_NL)}"
    rf"|(?:ik|we|wij) (?:al |alle |onze |mijn |m'n )+(?:\w+ )?{_one(_NL)}",
    "ru": _one(_RU),
}
