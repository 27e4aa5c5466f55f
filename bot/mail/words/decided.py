"""By what somebody decides or finds wrong, which no answering machine does; signs as in `phrases.table`."""

DECIDED = """
en: i|we|i've|we've|fully|both|all approve|approved|choose|chose|chosen|decided|picked
go|going with the|version|option|it|this
go|going ahead / go live / all approved / is|are|it's approved / publish it|the|as
please publish / you can|may|could publish
de: wir|ich genehmigen|genehmige|wählen|wähle|bevorzugen|bevorzuge|entscheiden|haben|habe ... entschieden|ausgesucht
gebe|geben ... frei / freigegeben . / ist|sind freigegeben / ich|wir bin|sind einverstanden / einverstanden .
bitte veröffentlichen / können sie? ... veröffentlichen|freischalten / gefällt uns|mir
fr: je|nous valide|validons|approuve|approuvons|choisis|choisissons|préfère|préférons / c'est validé|approuvé
suis|sommes|est|sont d'accord / vous pouvez publier / publiez / nous|me convient
es: apruebo|aprobamos|elijo|elegimos / nos|me quedamos|quedo con / estoy|estamos|está|están de acuerdo
puede|pueden|puedes|podéis publicar / aprobado|aprobada|aprobados . / la|lo aceptamos
it: approvo|approviamo|scelgo|scegliamo|preferisco|preferiamo / pubblicate|pubblichi pure|la
potete|può|puoi pubblicare
sono|siamo d'accordo / approvato|approvata|approvati .
pt: aprovo|aprovamos|escolho|escolhemos|concordo|concordamos / podem|pode publicar|avançar / ficamos|fico com a|o
aprovado|aprovada|aprovados .
nl: ik|we|wij kies|kiezen|keur|keuren / ga maar|gerust live|verder / publiceer / ik|we|wij ga|gaan|ben|zijn akkoord
akkoord .
ru: утверждаю|утверждаем|одобряю|одобряем|выбираю|выбираем|выбрал|выбрали / согласен|согласна|согласны . / публикуйте
можно|можете публиковать
pl: zatwierdzam|zatwierdzamy|akceptuję|akceptujemy|wybieramy|wybieram / możecie|można publikować
"""

CORRECTED = """
en: misspelt|misspelled / typo|typos / name|names|price|prices|date|title|hours|picture|photo|logo is|are wrong|missing
is|are missing on|from / is|are wrong|outdated on
de: fehlt|fehlen noch|auf / falsch geschrieben / tippfehler / stimmt|stimmen nicht / ist|sind falsch|veraltet
fr: il manque / manque|manquent encore|sur / faute|fautes de frappe|d'orthographe
est|sont faux|fausse|fausses|erroné|erronés
es: falta|faltan ... página|web|sitio / está|están mal / errata|erratas
it: manca|mancano ... pagina|sito / è|sono sbagliato|sbagliati|sbagliata|sbagliate / refuso|refusi
pt: falta|faltam ... página|site / está|estão errado|errada|errados|erradas / gralha|gralhas
nl: ontbreekt|ontbreken nog|op / klopt|kloppen niet / typefout|tikfout / verkeerd gespeld
ru: не хватает / неверный|неверная|неверные|неправильный|неправильно / опечатка|опечатки
pl: brakuje / literówka|literówki / jest|są błędne|nieaktualne
"""
