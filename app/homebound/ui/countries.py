"""Countries by name in the resident's language, for the emergency number."""

import json

from PySide6.QtCore import QCollator, QLocale, QTimeZone

from homebound.core.language import Language
from homebound.paths import resource


def country_names(language: Language) -> list[tuple[str, str]]:
    """Give (ISO 3166-1 alpha-2, name) of every country, in the language's own order of the names."""
    # Qt knows them in English alone.
    listed = json.loads(resource("countries.json").read_text(encoding="utf-8"))["names"]
    own: dict[str, str] = listed.get(language.code, {})
    found: dict[str, str] = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        # Codes of two letters are countries; digits are regions such as "Europe".
        if len(code) == 2 and code.isalpha():
            found[code] = own.get(code) or QLocale.territoryToString(territory)
    order = QCollator(QLocale())
    return sorted(found.items(), key=lambda item: order.sortKey(item[1]))


def guess_country() -> str:
    """Guess the country from the computer's time zone, else from its language."""
    territory = QTimeZone.systemTimeZone().territory()
    code = QLocale.territoryToCode(territory)
    if len(code) == 2 and code.isalpha():
        return code
    return QLocale.territoryToCode(QLocale.system().territory())
