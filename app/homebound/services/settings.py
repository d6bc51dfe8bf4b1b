"""What the resident sets for a profile: when it locks, reminds, and asks what becomes of it."""

import json
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import TYPE_CHECKING

from homebound.core.retention import DAYS, DEFAULT_DAYS
from homebound.services.reminders import BEFORE_CLOSING, Choices, Quiet
from homebound.services.session import Session
from homebound.vault import preferences

if TYPE_CHECKING:
    from sqlite_utils import Database

AUTO_LOCK = 10
SHORTEST_AUTO_LOCK = 1
LONGEST_AUTO_LOCK = 60
_NAME = "auto-lock"
_RETENTION = "retention"
_NEVER = "never"
_REMINDERS = "reminders"
_APPEARANCE = "appearance"


class Theme(StrEnum):
    """Whether the pages are light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Degrees(StrEnum):
    """The unit in which temperatures are asked for first and drawn."""

    CELSIUS = "celsius"
    FAHRENHEIT = "fahrenheit"


@dataclass(frozen=True)
class Appearance:
    """How the pages look: None where nothing was chosen. `scale` is the text size in per cent."""

    theme: Theme | None = None
    scale: int | None = None
    degrees: Degrees | None = None


class Settings:
    """The settings of an unlocked profile."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def auto_lock(self) -> Future[int | None]:
        """Give the minutes without a touch after which the profile locks, None for never."""
        return self._session.vault.submit(_auto_lock)

    def set_auto_lock(self, minutes: int | None) -> Future[None]:
        """Choose the minutes, 1 to 60, or None for never; ValueError for anything else."""
        if minutes is not None and not SHORTEST_AUTO_LOCK <= minutes <= LONGEST_AUTO_LOCK:
            raise ValueError("minutes out of range")
        value = _NEVER if minutes is None else str(minutes)

        def job(db: "Database") -> None:
            preferences.put(db, _NAME, value)

        return self._session.vault.submit(job)

    def retention(self) -> Future[int | None]:
        """Give the days after which to ask what becomes of a record, None for never."""
        return self._session.vault.submit(retention_days)

    def set_retention(self, days: int | None) -> Future[None]:
        """Choose the days, one of `DAYS`, or None for never; ValueError for anything else."""
        if days is not None and days not in DAYS:
            raise ValueError("not one of the days")
        value = _NEVER if days is None else str(days)

        def job(db: "Database") -> None:
            preferences.put(db, _RETENTION, value)

        return self._session.vault.submit(job)

    def reminders(self) -> Future[Choices]:
        """Give what was chosen about reminders."""
        return self._session.vault.submit(reminder_choices)

    def set_reminders(self, choices: Choices) -> Future[None]:
        """Choose about reminders; ValueError for minutes that are not offered."""
        if choices.minutes_before not in BEFORE_CLOSING:
            raise ValueError("minutes out of range")
        return self._session.vault.submit(lambda db: put_reminder_choices(db, choices))

    def appearance(self) -> Future[Appearance]:
        """Give how the pages were chosen to look."""
        return self._session.vault.submit(appearance)

    def change_appearance(self, chosen: Appearance) -> Future[None]:
        """Keep what is not None. It stays inside the vault: a text size says something too."""

        def job(db: "Database") -> None:
            kept = appearance(db)
            value = [
                chosen.theme or kept.theme,
                chosen.scale or kept.scale,
                chosen.degrees or kept.degrees,
            ]
            preferences.put(db, _APPEARANCE, json.dumps(value))

        return self._session.vault.submit(job)


def appearance(db: "Database") -> Appearance:
    """Read how the pages were chosen to look."""
    value = preferences.get(db, _APPEARANCE)
    if value is None:
        return Appearance()
    theme, scale, degrees = json.loads(value)
    return Appearance(theme and Theme(theme), scale, degrees and Degrees(degrees))


def retention_days(db: "Database") -> int | None:
    """Read the days after which to ask what becomes of a record, None for never."""
    value = preferences.get(db, _RETENTION)
    if value is None:
        return DEFAULT_DAYS
    return None if value == _NEVER else int(value)


def put_reminder_choices(db: "Database", choices: Choices) -> None:
    """Keep what was chosen about reminders."""
    quiet = [f"{moment:%H:%M}" for moment in (choices.quiet.begins, choices.quiet.ends)]
    fields = [choices.on, choices.minutes_before, quiet, choices.while_locked]
    preferences.put(db, _REMINDERS, json.dumps(fields))


def reminder_choices(db: "Database") -> Choices:
    """Give what was chosen about reminders, the defaults where nothing was."""
    value = preferences.get(db, _REMINDERS)
    if value is None:
        return Choices()
    on, before, quiet, while_locked = json.loads(value)
    begins, ends = (time.fromisoformat(text) for text in quiet)
    return Choices(on, before, Quiet(begins, ends), while_locked)


def _auto_lock(db: "Database") -> int | None:
    value = preferences.get(db, _NAME)
    if value is None:
        return AUTO_LOCK
    return None if value == _NEVER else int(value)
