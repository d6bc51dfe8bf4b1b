"""Countries by name in the resident's language, for the emergency number."""

from PySide6.QtCore import QLocale, QTimeZone


def country_names() -> list[tuple[str, str]]:
    """Give (ISO 3166-1 alpha-2, name) of every country, in the order of the names."""
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        # Codes of two letters are countries; digits are regions such as "Europe".
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return sorted(found.items(), key=lambda item: item[1].casefold())


def guess_country() -> str:
    """Guess the country from the computer's time zone, else from its language."""
    territory = QTimeZone.systemTimeZone().territory()
    code = QLocale.territoryToCode(territory)
    if len(code) == 2 and code.isalpha():
        return code
    return QLocale.territoryToCode(QLocale.system().territory())
