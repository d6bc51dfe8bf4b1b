"""The vault beside plain SQLite doing the same."""

import contextlib
import itertools
import json
import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from measure import Row, in_turn

import day
from homebound.core.order import Order, Window
from homebound.core.person import AgeGroup
from homebound.core.response import to_response
from homebound.core.schedule import slots
from homebound.services import forms
from homebound.services.backups import Backups
from homebound.services.checkin import CheckIns
from homebound.services.profiles import NewProfile, Profiles
from homebound.services.search import Search
from homebound.services.session import Session
from homebound.services.today import Today
from homebound.vault import calibration, entries, orders, search_index
from homebound.vault.header import KdfCost
from homebound.vault.keyslots import derive_once

if TYPE_CHECKING:
    from sqlite_utils import Database

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
PHRASE = "aspirin hatchet provoke attach grooving liver"
MANY = 10_000
_WINDOWS = tuple(Window(f"w{n}", time(7 + 2 * n), time(8 + 2 * n)) for n in range(6))
_SLOT = "2026-11-22.w1"


class Clock:
    """A clock that goes on by a second whenever it is read."""

    def __init__(self) -> None:
        self._now = NOW

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def zone(self) -> str:
        return "UTC"


def fill(session: Session, count: int) -> None:
    """Write check-ins of as many orders as it takes, in one transaction; the last is active."""
    form = forms.standard_form()
    body = json.dumps(to_response(form, day.answers("a note about the day"), NOW, "en"))
    person = session.person.id

    def job(db: "Database") -> None:
        left = count
        with db.atomic():
            for back in itertools.count(1):
                if left == 0:
                    break
                first = date(2026, 11, 21) - timedelta(days=60 * back)
                order = Order(f"o{back}", NOW, "UTC", first, first + timedelta(days=59), _WINDOWS)
                orders.accept(db, orders.AcceptedOrder(order, person, NOW))
                for slot in itertools.islice(slots(order), left):
                    kind = entries.EntryKind.CHECK_IN
                    new = (kind, person, order.id, slot.ref, slot.opens, "UTC", 0, body)
                    entries.append(db, entries.NewEntry(*new))
                    left -= 1
            last = Order("now", NOW, "UTC", NOW.date(), date(2026, 12, 5), _WINDOWS)
            orders.accept(db, orders.AcceptedOrder(last, person, NOW))

    session.vault.submit(job).result()


@contextlib.contextmanager
def profile(count: int, cost: KdfCost = CHEAP) -> Iterator[tuple[Profiles, Session, Path]]:
    """Give an unlocked profile with so many entries, in a folder that goes afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        profiles = Profiles(home / "home", Clock(), cost)
        chosen = NewProfile("Ann", "DE", AgeGroup.ADULT, PHRASE)
        session = profiles.create(chosen).result()
        fill(session, count)
        yield profiles, session, home
        session.lock().result()


def plain(home: Path) -> sqlite3.Connection:
    """Open a database of plain SQLite with the settings of the vault."""
    db = sqlite3.connect(home / "plain.db", isolation_level=None, check_same_thread=False)
    for setting in ("journal_mode = WAL", "synchronous = FULL", "locking_mode = EXCLUSIVE"):
        db.execute(f"PRAGMA {setting}")
    db.execute("CREATE TABLE entries (number INTEGER PRIMARY KEY, body TEXT)")
    return db


def unlock() -> Row:
    """From the passphrase to Today, beside the derivation alone, at this computer's own cost."""
    cost = calibration.calibrate(calibration.measure_on(perf_counter))
    with profile(MANY, cost) as (profiles, session, _):
        session.lock().result()
        opened: list[Session] = []

        def ours() -> None:
            if opened:
                opened.pop().lock().result()
            opened.append(profiles.unlock(session.folder, PHRASE).result())
            Today(opened[-1]).overview().result()

        pair = in_turn(ours, lambda: derive_once(cost), 7)
        opened.pop().lock().result()
    return Row.of("passphrase to Today, 10,000 entries", "Argon2id alone", pair, 0.1, "more")


def save(before: int) -> Row:
    """One durable check-in (here: a change of one), beside a commit of one row."""
    with profile(before) as (_, session, home):
        checkins, answers = CheckIns(session), day.answers("as the day went")
        db = plain(home)

        def floor() -> None:
            db.execute("INSERT INTO entries (body) VALUES (?)", ["x" * 4000])

        pair = in_turn(lambda: checkins.save(_SLOT, answers, "en").result(), floor, 60)
        db.close()
    what = f"save a check-in after {before:,}"
    return Row.of(
        what,
        "one row committed by plain SQLite",
        pair,
        4,
        curve="save a check-in",
        size=before,
    )


def search() -> Row:
    """A search of 10,000 entries, beside the same index in plain SQLite."""
    with profile(MANY) as (_, session, home):
        found = Search(session)
        found.find("zebra").result()  # the first one makes the index
        texts = session.vault.submit(
            lambda vault: vault.execute(f"SELECT rowid, text FROM {search_index.TABLE}").fetchall()  # noqa: S608
        ).result()
        db = plain(home)
        db.execute("CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'trigram')")
        db.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", texts)
        db.executemany("INSERT INTO entries VALUES (?, ?)", [(n, "x" * 4000) for n, _ in texts])

        def floor() -> None:
            rows = db.execute(
                "SELECT number FROM search JOIN entries ON number = search.rowid"
                " WHERE text LIKE '%about%' AND text LIKE '%day%' ORDER BY number DESC LIMIT 200"
            ).fetchall()
            marks = ", ".join("?" * len(rows))
            db.execute(
                f"SELECT number, body FROM entries WHERE number IN ({marks})",  # noqa: S608
                [number for (number,) in rows],
            ).fetchall()

        pair = in_turn(lambda: found.find("about day").result(), floor, 30)
        db.close()
    return Row.of("search, 10,000 entries", "the same index in plain SQLite", pair, 2)


def backup() -> Row:
    """A backup of 10,000 entries, beside plain SQLite's own of the same tables, synced."""
    with profile(MANY) as (profiles, session, home):
        same = home / "plain.db"

        def export(vault: "Database") -> None:
            vault.execute("ATTACH DATABASE ? AS plain KEY ''", [str(same)])
            vault.execute("SELECT sqlcipher_export('plain')")
            vault.execute("DETACH DATABASE plain")

        session.vault.submit(export).result()
        db = sqlite3.connect(same, isolation_level=None, check_same_thread=False)
        backups, kept = Backups(profiles, session), home / "kept.homebound-backup"

        def floor() -> None:
            copy = sqlite3.connect(home / "copy.db", isolation_level=None)
            copy.execute("PRAGMA synchronous = FULL")
            db.backup(copy)
            copy.close()

        pair = in_turn(lambda: backups.save(kept).result(), floor, 9)
        db.close()
    return Row.of("backup, 10,000 entries", "plain SQLite's backup", pair, 2)


def rows() -> Iterator[Row]:
    """Measure everything, a row at a time."""
    yield unlock()
    for before in (0, 1_000, 10_000, 100_000):
        yield save(before)
    yield search()
    yield backup()
