"""How one names somebody's number or address, in all languages at once; stems of plain words."""

CONTACTS = tuple(
    """
    contact kontakt contatt contacto contato контакт
    number phone mobile nummer telefon numero telefono telefone recapit номер телефон
    address email e-mail mail adress adres indirizz direcci correo endereco morada coordonnees адрес почт
    iban login password passwort wachtwoord парол
    """.split()
)

CALLING = tuple("call ring ruf anruf bel chiam appel rappel llam lig telefonier звон позвон".split())
"""Who calls on a number does it later."""
