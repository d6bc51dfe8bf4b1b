"""What the pages about keys, backups, damage and erasing say, without a widget."""

import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from homebound.core.order import Order
from homebound.services.backups import BACKUP_SUFFIX
from homebound.ui.timetext import at_beginning, clock_time, day_text, full_day_text

_SHOWN_LOSSES = 12


class Lost(Protocol):
    """A row that cannot be read, as the services report it."""

    @property
    def table(self) -> str: ...
    @property
    def slot(self) -> str | None: ...


class Checked(Protocol):
    """What a full check found, as the services report it."""

    @property
    def damaged_pages(self) -> Sequence[int]: ...
    @property
    def chain_whole(self) -> bool: ...
    @property
    def readable(self) -> Mapping[str, int]: ...
    @property
    def lost(self) -> Sequence[Lost]: ...
    @property
    def whole(self) -> bool: ...


def backup_file_name(today: date) -> str:
    """Propose a file name for a backup that says nothing about whose it is."""
    words = QCoreApplication.translate("settings", "Homebound backup {day}")
    return words.format(day=today.isoformat()) + BACKUP_SUFFIX


def last_backup_text(last: datetime | None, zone: str) -> str:
    """Say when the last backup was saved."""
    if last is None:
        return QCoreApplication.translate("settings", "No backup was saved yet.")
    return QCoreApplication.translate("settings", "Last backup: {day}, {time}").format(
        day=full_day_text(_local_day(last, zone)), time=clock_time(last, zone)
    )


def _local_day(instant: datetime, zone: str) -> date:
    from zoneinfo import ZoneInfo

    return instant.astimezone(ZoneInfo(zone)).date()


def order_text(order: Order) -> str:
    """Name a quarantine by its days."""
    words = QCoreApplication.translate("settings", "{first} to {last}")
    return at_beginning(
        words.format(first=full_day_text(order.first), last=full_day_text(order.last))
    )


def is_name(typed: str, name: str) -> bool:
    """Say whether a name was typed, however its letters and spaces were put together."""
    return _plain(typed) == _plain(name) != ""


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())


def erasing_limits() -> tuple[str, ...]:
    """Say what an erasure cannot promise."""
    tr = QCoreApplication.translate
    return (
        tr(
            "settings",
            "The keys go first, so what may be left of the files cannot be read. Nobody can promise that an old key is overwritten on the disk itself: a solid-state disk (SSD) may keep old data for a while.",
        ),
        tr(
            "settings",
            "Old backups and other copies are not touched. They still open with the passphrase that they had: delete them yourself.",
        ),
        tr("settings", "What was sent to the authority stays there."),
    )


def check_words(report: Checked) -> tuple[str, ...]:
    """Say what a full check found, the most important first."""
    return tuple(_check_words(report))


def _check_words(report: Checked) -> Iterator[str]:
    tr = QCoreApplication.translate
    entries = report.readable.get("entries", 0)
    if report.whole:
        yield tr("settings", "Everything is intact.")
        yield tr("settings", "Entries checked: {count}.").format(count=entries)
        return
    yield tr("settings", "A part of the record is damaged. Nothing has been changed.")
    if not report.chain_whole and not report.damaged_pages:
        yield tr(
            "settings",
            "The entries do not follow each other as they were written: some are missing.",
        )
    yield tr("settings", "Entries that can still be read: {count}.").format(count=entries)
    yield from lost_words(report.lost)


def lost_words(lost: Sequence[Lost]) -> tuple[str, ...]:
    """List what was lost: entries by their day where it is known, everything else by number."""
    return tuple(_lost_words(lost))


def _lost_words(lost: Sequence[Lost]) -> Iterator[str]:
    tr = QCoreApplication.translate
    if not lost:
        yield tr("settings", "Nothing of what you wrote is lost.")
        return
    days = Counter(_day(one) for one in lost if one.table == "entries")
    unknown = days.pop(None, 0)
    known = sorted((day, count) for day, count in days.items() if day is not None)
    for day, count in known[:_SHOWN_LOSSES]:
        yield tr("settings", "Lost: {day}, entries: {count}").format(day=day_text(day), count=count)
    unknown += sum(count for _, count in known[_SHOWN_LOSSES:])
    if unknown:
        words = tr("settings", "Lost: further entries: {count}")
        if not known:
            words = tr("settings", "Lost: entries of unknown days: {count}")
        yield words.format(count=unknown)
    others = Counter(one.table for one in lost if one.table != "entries")
    for table, count in sorted(others.items()):
        yield tr("settings", "Lost: {what}: {count}").format(what=_table_name(table), count=count)


def _day(one: Lost) -> date | None:
    try:
        return date.fromisoformat((one.slot or "").partition(".")[0])
    except ValueError:
        return None


def _table_name(table: str) -> str:
    tr = QCoreApplication.translate
    match table:
        case "drafts":
            return tr("settings", "check-ins that were not saved yet")
        case "orders" | "order_keys":
            return tr("settings", "parts of orders")
        case "consents":
            return tr("settings", "choices about sharing")
        case "outbox" | "send_log":
            return tr("settings", "messages and receipts")
        case _:
            return tr("settings", "other parts")
