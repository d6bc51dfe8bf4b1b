"""What the pages about keys, backups, damage and erasing say, and when the last question comes."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from conftest import WINDOWS, StandingClock
from homebound.core.order import Order
from homebound.core.retention import DEFAULT_DAYS, asks_on
from homebound.ui.ending.presenter import ending
from homebound.ui.settings.presenter import (
    backup_file_name,
    check_words,
    is_name,
    last_backup_text,
    lost_words,
    order_text,
)
from homebound.vault.salvage import Loss, Report


def test_the_proposed_file_name_says_nothing_but_the_day() -> None:
    assert backup_file_name(date(2026, 11, 22)) == "Homebound backup 2026-11-22.homebound-backup"


def test_the_last_backup_is_told_in_the_computers_time() -> None:
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert (
        last_backup_text(late, "Europe/Moscow") == "Last backup: Monday, 23\xa0November 2026, 02:30"
    )
    assert last_backup_text(None, "UTC") == "No backup was saved yet."


@pytest.mark.parametrize("typed", ["Anna  Maria", " Anna Maria ", "Anna Maria"])
def test_the_name_counts_however_its_spaces_were_typed(typed: str) -> None:
    assert is_name(typed, "Anna Maria")


@pytest.mark.parametrize("typed", ["", "anna maria", "Anna", "Anna Mari"])
def test_another_name_erases_nothing(typed: str) -> None:
    assert not is_name(typed, "Anna Maria")


def test_no_name_confirms_a_profile_without_one() -> None:
    assert not is_name("", "")


def test_a_whole_record_is_told_with_what_was_checked() -> None:
    assert check_words(Report(readable={"entries": 28})) == (
        "Everything is intact.",
        "Entries checked: 28.",
    )


def test_a_damaged_record_is_told_with_what_can_be_read_and_what_is_lost() -> None:
    lost = (
        Loss("entries", 3, "2026-11-23.am"),
        Loss("entries", 4, "2026-11-23.pm"),
        Loss("entries", 9),
        Loss("outbox", 1),
        Loss("drafts", 2),
    )
    report = Report((7,), chain_whole=False, readable={"entries": 25}, lost=lost)
    assert check_words(report) == (
        "A part of the record is damaged. Nothing has been changed.",
        "Entries that can still be read: 25.",
        "Lost: Monday, 23\xa0November, entries: 2",
        "Lost: further entries: 1",
        "Lost: check-ins that were not saved yet: 1",
        "Lost: messages and receipts: 1",
    )


def test_a_broken_chain_without_a_damaged_page_says_that_entries_are_missing() -> None:
    words = check_words(Report(chain_whole=False, readable={"entries": 25}))
    assert "some are missing" in words[1]
    assert words[-1] == "Nothing of what you wrote is lost."


def test_a_slot_that_names_no_day_is_counted_all_the_same() -> None:
    assert lost_words((Loss("entries", 1, "rubbish"),)) == ("Lost: entries of unknown days: 1",)


def test_a_long_list_of_losses_stays_short_and_adds_up() -> None:
    first = date(2026, 11, 1)
    days = [first + timedelta(days=number) for number in range(40)]
    words = lost_words(tuple(Loss("entries", day.day, f"{day}.am") for day in days))
    assert len(words) < 20
    assert sum(int(line.rpartition(" ")[2]) for line in words) == 40


@dataclass(frozen=True)
class Newer:
    """A loss in a table that this version does not know."""

    table: str = "newer"
    slot: str | None = field(default=None)


def test_an_unknown_table_is_other_parts() -> None:
    assert lost_words((Newer(),)) == ("Lost: other parts: 1",)


ORDER = Order(
    id="order",
    issued=datetime(2026, 11, 20, tzinfo=UTC),
    zone="Pacific/Auckland",
    first=date(2026, 11, 22),
    last=date(2026, 12, 5),
    windows=WINDOWS,
)


def test_an_order_is_named_by_its_days() -> None:
    assert order_text(ORDER) == "Sunday, 22\xa0November 2026 to Saturday, 5\xa0December 2026"


@pytest.mark.parametrize(("day", "left"), [(0, 30), (1, 29), (29, 1), (30, 0), (31, 0), (400, 0)])
def test_the_countdown_ends_in_a_question_and_stays_one(day: int, left: int) -> None:
    noon_there = datetime(2026, 12, 4, 23, tzinfo=UTC) + timedelta(days=day)
    asks = asks_on(ORDER, None, DEFAULT_DAYS)
    shown = ending(ORDER, asks, StandingClock(noon_there))
    assert shown.days_left == left
    assert shown.asking is (left == 0)
    assert shown.asks == ORDER.last + timedelta(days=30)


def test_who_wants_never_to_be_asked_is_not() -> None:
    shown = ending(
        ORDER, asks_on(ORDER, None, None), StandingClock(datetime(2030, 1, 1, tzinfo=UTC))
    )
    assert (shown.asks, shown.days_left, shown.asking) == (None, None, False)


def test_after_keeping_the_question_comes_again_as_much_later() -> None:
    kept = datetime(2027, 1, 10, 23, tzinfo=UTC)  # the 11th in Auckland
    assert asks_on(ORDER, kept, 7) == date(2027, 1, 18)
    early = datetime(2026, 12, 1, tzinfo=UTC)
    assert asks_on(ORDER, early, 7) == date(2026, 12, 12)
