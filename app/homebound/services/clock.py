"""The one file that asks the computer what time it is."""

import os
import time
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What every use-case asks for the time; tests bring their own."""

    def now(self) -> datetime:
        """Give the present instant in UTC."""

    def zone(self) -> str:
        """Name the computer's time zone (IANA)."""


def _zone_setting() -> tuple[object, ...]:
    """Give what changes with the zone of the computer; on Windows, where no file says it, always."""
    if os.name == "nt":
        return (object(),)
    setting: list[object] = [os.environ.get("TZ")]
    for path in ("/etc/localtime", "/etc/timezone"):
        with suppress(OSError):
            found = os.lstat(path)
            setting += [found.st_ino, found.st_mtime_ns]
    return tuple(setting)


class SystemClock:
    """The computer's own clock and zone, also where that changes while the app is open."""

    def __init__(self) -> None:
        self._set: tuple[object, ...] | None = None

    def now(self) -> datetime:
        return datetime.now(UTC)

    def zone(self) -> str:
        import tzlocal

        found = _zone_setting()
        try:
            if found != self._set:  # the library asks the computer once, and reading takes a while
                if hasattr(time, "tzset"):
                    time.tzset()
                tzlocal.reload_localzone()
                self._set = found
            return tzlocal.get_localzone_name() or "UTC"
        except (LookupError, OSError, ValueError):  # a computer with a broken zone setting
            return "UTC"
