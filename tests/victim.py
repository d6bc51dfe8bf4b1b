"""A program that is killed: victim.py WHAT HOME PASSPHRASE COUNT

It does one thing over and over and prints a line for what has happened, after it has. COUNT is
where it goes on counting.
"""

import itertools
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path

from sqlite_utils import Database, Migrations

from homebound.core.order import Order, Window
from homebound.core.person import Person
from homebound.services.erasing import Erasing
from homebound.services.profiles import Profiles
from homebound.vault import backup, database, drafts, entries, keyslots, orders, people
from homebound.vault import profiles as folders
from homebound.vault.entries import EntryKind, NewEntry
from homebound.vault.header import FILE_NAME, KdfCost
from homebound.vault.keyslots import DataKey, Passphrase
from homebound.vault.profiles import vault_path

CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NAME, OTHER = "Ann", "Bob"
KEPT = "order-kept"
BACKUP = "kept.homebound-backup"
_LONG = "n" * 3000


class StandingClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOW

    def zone(self) -> str:
        return "UTC"


def accept(db: Database, order_id: str) -> None:
    """Follow an order."""
    windows = (Window("am", time(8), time(12)),)
    order = Order(order_id, NOW, "UTC", date(2026, 11, 20), date(2026, 12, 3), windows)
    orders.accept(db, orders.AcceptedOrder(order, "p1", NOW))


def make_profile(home: Path, passphrase: str, name: str = NAME) -> tuple[Path, DataKey]:
    """Make the profile that the program works on, or another."""

    def fill(db: Database) -> None:
        people.add(db, Person("p1", "Ann"))
        accept(db, KEPT)

    return folders.create_profile(
        home,
        name=name,
        language="en",
        passphrase=Passphrase(passphrase),
        cost=CHEAP,
        fill=fill,
    )


def write(
    db: Database, number: int, kind: EntryKind = EntryKind.AMENDMENT, order: str = KEPT
) -> None:
    """Append an entry that says its number, and drop its draft, in one transaction."""
    slot = f"slot {number}"
    drafts.keep(db, "p1", order, slot, f'"{_LONG}"')
    with db.atomic():
        body = f'"{number} {_LONG}"'
        entries.append(db, NewEntry(kind, "p1", order, slot, NOW, "UTC", 0, body))
        drafts.drop(db, "p1", order, slot)


def numbers(db: Database) -> set[int]:
    """Give the numbers that the kept entries say."""
    return {int(entry.body[1:].split()[0]) for entry in entries.of_order(db, "p1", KEPT)}


def later() -> Migrations:
    """Give a schema 2 that writes enough to be killed in."""
    steps = Migrations("vault")

    @steps()
    def first(db: Database) -> None:
        raise AssertionError("version 1 is there already")

    @steps()
    def second(db: Database) -> None:
        db.execute("CREATE TABLE later AS SELECT * FROM entries")
        db.execute("PRAGMA user_version = 2")

    return steps


def back_to_version_1(db: Database) -> None:
    """Undo what `later` did, so that it can be done again."""
    with db.atomic():
        db.execute("DROP TABLE IF EXISTS later")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'second'")
        db.execute("PRAGMA user_version = 1")


def say(word: str, number: int) -> None:
    """Say that something has happened, in one write."""
    sys.stdout.write(f"{word} {number}\n")
    sys.stdout.flush()


def erase_again_and_again(home: Path, passphrase: str, count: int) -> None:
    """Follow an order, write in it and in the kept one, erase it."""
    profiles = Profiles(home, StandingClock(), CHEAP)
    [found] = profiles.listed()
    session = profiles.unlock(found.folder, passphrase).result()
    say("ready", 0)
    for number in itertools.count(count):
        order = f"erased-{number}"

        def fill(db: Database, number: int = number, order: str = order) -> None:
            with db.atomic():
                accept(db, order)
                write(db, number, order=order)
                write(db, number)

        session.vault.submit(fill).result()
        say("entry", number)
        session = Erasing(profiles).erase_order(session, order, passphrase).result()
        say("erased", number)


def erase_profiles(home: Path, passphrase: str, count: int) -> None:
    """Make a second profile, write in the first, erase the second, over and over."""
    profiles = Profiles(home, StandingClock(), CHEAP)
    for listed in profiles.listed():
        assert listed.header is not None
        if listed.header.name == NAME:
            session = profiles.unlock(listed.folder, passphrase).result()
        else:  # from a life that was cut short
            Erasing(profiles).erase_profile(listed.folder).result()
    say("ready", 0)
    for number in itertools.count(count):
        folder, key = make_profile(home, passphrase, OTHER)
        key.wipe()
        say("made", number)
        session.vault.submit(lambda db, number=number: write(db, number)).result()  # type: ignore[misc]
        say("entry", number)
        Erasing(profiles).erase_profile(folder).result()
        say("gone", number)


def main(what: str, home: Path, passphrase: str, count: int) -> None:
    """Do one thing over and over."""
    if what == "erase":
        erase_again_and_again(home, passphrase, count)
    if what == "profile":
        erase_profiles(home, passphrase, count)
    [found] = folders.list_profiles(home)
    folder = found.folder
    key = keyslots.unlock(folder, Passphrase(passphrase))
    path = vault_path(folder)
    db = (
        database.upgrade(path, key, 2, later())
        if what == "migrate"
        else database.connect(path, key)
    )
    say("ready", 0)
    for number in itertools.count(count):
        if what == "passphrase":
            keyslots.put_slot(folder, key, Passphrase(f"phrase {number}"), CHEAP)
            say("phrase", number)
            continue
        write(db, number, EntryKind.CHECK_IN if what == "save" else EntryKind.AMENDMENT)
        say("entry", number)
        if what == "backup":
            with folders.unfinished_folder(home) as scratch:
                database.copy(db, vault_path(scratch), key)
                header = (folder / FILE_NAME).read_bytes()
                backup.write(home / BACKUP, header, vault_path(scratch), key)
            say("backup", number)
        if what == "migrate":
            back_to_version_1(db)
            database.close(db)
            db = database.upgrade(path, key, 2, later())
            say("migrated", number)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
