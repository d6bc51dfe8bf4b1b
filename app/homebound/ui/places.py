"""Places that time zones are named for, in the resident's language."""

import json
from functools import cache

from PySide6.QtCore import QLocale

from homebound.paths import resource


@cache
def _names() -> dict[str, dict[str, str]]:
    # By ISO 639 code, then by zone; a place that is written as in English is left out.
    listed: dict[str, dict[str, str]] = json.loads(
        resource("places.json").read_text(encoding="utf-8")
    )["names"]
    return listed


def place_name(zone: str) -> str:
    """Name the place of a zone (IANA): Europe/Moscow is Moscow, or Москва in Russian."""
    # Qt names a zone by its standard time, which is wrong in summer.
    names = _names().get(QLocale.languageToCode(QLocale().language()), {})
    return names.get(zone) or zone.rpartition("/")[2].replace("_", " ")


def zone_text(zone: str) -> str:
    """Name a zone (IANA) by its place, and exactly: Москва (Europe/Moscow)."""
    place = place_name(zone)
    return zone if zone.replace("_", " ").endswith(place) else f"{place} ({zone})"
