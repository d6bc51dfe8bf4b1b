"""Places that time zones are named for, in the resident's language."""

import json
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from homebound.paths import resource
from homebound.ui.direction import isolated
from homebound.ui.timetext import list_text


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


def zone_text(zone: str, first: date, last: date) -> str:
    """Name a zone (IANA) by its place, and exactly: Москва (Europe/Moscow, UTC+03:00).

    Where clocks are changed between the two days, both differences stand there in their order.
    """
    place = place_name(zone)
    # Each for itself: the comma between them belongs to the language.
    exact = list_text(map(isolated, (zone, *_differences(zone, first, last))))
    return exact if zone.replace("_", " ").endswith(place) else f"{place} ({exact})"


def zone_sentence(place: str) -> str:
    """Say by whose clock times are told; `place` names the zone."""
    words = QCoreApplication.translate("places", "All times are those of {zone}.")
    return words.format(zone=place)


def other_zone_sentence(zone: str, computer_zone: str, at: datetime) -> str:
    """Say the same where another zone (IANA) than the computer's had another time at that instant."""
    theirs, ours = (at.astimezone(ZoneInfo(one)).utcoffset() for one in (zone, computer_zone))
    return "" if theirs == ours else zone_sentence(place_name(zone))


def _differences(zone: str, first: date, last: date) -> Iterator[str]:
    found = ""
    for number in range((last - first).days + 1):
        noon = datetime.combine(first + timedelta(days=number), time(12), ZoneInfo(zone))
        if (different := f"UTC{noon.isoformat()[19:]}") != found and zone != "UTC":
            found = different
            yield found
