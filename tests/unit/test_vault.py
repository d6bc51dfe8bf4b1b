"""The vault file, and what a profile keeps in it besides entries."""

import base64
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import FormReference, Issuer, Order, Telephones, Window
from homebound.core.person import AgeGroup, Person
from homebound.vault import database, drafts, entries, keyslots, orders, people, preferences
from homebound.vault.entries import EntryKind, NewEntry
from homebound.vault.header import KdfCost
from homebound.vault.keyslots import DataKey, Passphrase
from homebound.vault.orders import AcceptedOrder
from homebound.vault.profiles import create_profile, list_profiles, vault_path

KEY = DataKey(bytearray(range(32)))
CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
PASSPHRASE = Passphrase("a phrase of words")
NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SLOT = "2026-11-22.am"


def order(number: int = 1) -> Order:
    window = Window("am", time(8), time(12), timedelta(minutes=30))
    return Order(
        f"order-{number}", NOW, "Europe/Moscow", date(2026, 11, 20), date(2026, 12, 3), (window,)
    )


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    made = database.create(tmp_path / "vault.db", KEY)
    yield made
    database.close(made)


def new_profile(home: Path, name: str = "Wren") -> tuple[Path, DataKey]:
    return create_profile(
        home,
        name=name,
        language="en",
        passphrase=PASSPHRASE,
        cost=CHEAP,
        fill=lambda db: people.add(db, Person("p1", "Zelda", AgeGroup.ADULT)),
    )


def refusal(path: Path, key: DataKey = KEY) -> ErrorCode:
    with pytest.raises(UserError) as caught:
        database.connect(path, key)
    return caught.value.code


def test_people_come_back_in_the_order_of_adding(db: Database) -> None:
    ann, bob = Person("z", "Ann"), Person("a", "Боб", AgeGroup.UNDER_5_YEARS)
    people.add(db, ann)
    people.add(db, bob)
    assert people.all(db) == (ann, bob)


def test_the_order_accepted_last_is_active_and_earlier_ones_are_kept(db: Database) -> None:
    people.add(db, Person("p1", "Ann"))
    people.add(db, Person("p2", "Bob"))
    assert orders.active(db, "p1") is None
    first = AcceptedOrder(order(1), "p1", NOW, b"\x00the file\xff")
    # The computer's clock may have been put back in between.
    second = AcceptedOrder(order(2), "p1", NOW - timedelta(days=1))
    for accepted in (first, second):
        orders.accept(db, accepted)
    assert orders.all(db, "p1") == (replace(first, replaced=second.accepted), second)
    assert orders.active(db, "p1") == second
    assert orders.active(db, "p2") is None


def test_a_person_accepts_an_order_once(db: Database) -> None:
    people.add(db, Person("p1", "Ann"))
    orders.accept(db, AcceptedOrder(order(), "p1", NOW))
    with pytest.raises(sqlcipher.IntegrityError):
        orders.accept(db, AcceptedOrder(order(), "p1", NOW))


texts = st.text(st.characters(exclude_categories=["Cs"]))
windows = st.builds(Window, texts, st.times(), st.times(), st.timedeltas())
any_order = st.builds(
    Order,
    id=texts,
    issued=st.datetimes(timezones=st.just(UTC)),
    zone=texts,
    first=st.dates(),
    last=st.dates(),
    windows=st.lists(windows, max_size=6).map(tuple),
    issuer=st.none() | st.builds(Issuer, texts, texts),
    form=st.none() | st.builds(FormReference, texts, texts, texts),
    telephones=st.builds(Telephones, st.none() | texts, st.none() | texts),
)


@given(any_order)
def test_any_order_is_read_as_it_was_written(order: Order) -> None:
    assert orders._from_json(orders._to_json(order)) == order


def test_a_draft_is_one_a_slot_and_gone_when_dropped(db: Database) -> None:
    people.add(db, Person("p1", "Ann"))
    orders.accept(db, AcceptedOrder(order(), "p1", NOW))
    for body in ('{"a":1}', '{"a":2}'):
        drafts.keep(db, "p1", "order-1", SLOT, body)
    drafts.keep(db, "p1", "order-1", "2026-11-22.pm", "{}")
    assert drafts.find(db, "p1", "order-1", SLOT) == '{"a":2}'

    drafts.drop(db, "p1", "order-1", SLOT)
    drafts.drop(db, "p1", "order-1", SLOT)

    assert drafts.find(db, "p1", "order-1", SLOT) is None
    assert drafts.find(db, "p1", "order-1", "2026-11-22.pm") == "{}"
    assert db.execute("PRAGMA secure_delete").fetchone() == (1,)


def deciphered(path: Path, key: bytes) -> bytes:
    """Give the bytes of every page, as SQLCipher 4 writes them, to whoever has the key."""
    pages = b""
    data = path.read_bytes()
    for start in range(0, len(data), 4096):
        page = data[start : start + 4096]
        text, vector = page[16 if start == 0 else 0 : -80], page[-80:-64]
        cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        pages += cipher.update(text) + cipher.finalize()
    return pages


def test_what_was_deleted_stands_nowhere_in_the_file_also_for_who_has_the_key(
    tmp_path: Path,
) -> None:
    path, key = tmp_path / "vault.db", KEY.derive(b"homebound 1 vault database")
    db = database.create(path, KEY)
    people.add(db, Person("p1", "Ann"))
    orders.accept(db, AcceptedOrder(order(), "p1", NOW))
    drafts.keep(db, "p1", "order-1", SLOT, "CANARY " * 3000)
    database.close(db)
    assert b"CANARY CANARY" in deciphered(path, key)
    db = database.connect(path, KEY)
    drafts.drop(db, "p1", "order-1", SLOT)
    database.close(db)
    assert b"CANARY" not in deciphered(path, key)


def test_a_preference_is_none_until_set_and_then_the_last_one(db: Database) -> None:
    assert preferences.get(db, "country") is None
    for country in ("RU", "CN"):
        preferences.put(db, "country", country)
    assert preferences.get(db, "country") == "CN"


def test_every_commit_is_synced_and_foreign_keys_hold(db: Database) -> None:
    wanted = {
        "synchronous": 2,
        "journal_mode": "wal",
        "foreign_keys": 1,
        "temp_store": 2,
        "locking_mode": "exclusive",
    }
    found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted


def test_a_vault_belongs_to_its_thread(db: Database) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor() as pool, pytest.raises(sqlcipher.ProgrammingError):
        pool.submit(people.all, db).result()


def test_a_closed_vault_opens_again_and_leaves_no_journal(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    made = database.create(path, KEY)
    preferences.put(made, "country", "RU")
    database.close(made)
    assert list(tmp_path.iterdir()) == [path]
    again = database.connect(path, KEY)
    assert preferences.get(again, "country") == "RU"
    database.close(again)


def test_another_key_finds_the_vault_damaged(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    database.close(database.create(path, KEY))
    assert refusal(path, DataKey(bytearray(32))) is ErrorCode.VAULT_DAMAGED


def test_a_vault_of_a_newer_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    made = database.create(path, KEY)
    made.execute("PRAGMA user_version = 2")
    database.close(made)
    before = path.read_bytes()
    assert refusal(path) is ErrorCode.VAULT_NEWER
    assert path.read_bytes() == before


def test_a_vault_is_never_made_over_another(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        database.create(path, KEY)
    assert path.read_bytes() == b"mine"


def test_no_profiles_where_there_is_no_folder(tmp_path: Path) -> None:
    assert list_profiles(tmp_path / "nowhere") == ()


def test_a_new_profile_opens_with_its_passphrase_and_has_its_first_rows(tmp_path: Path) -> None:
    folder, made = new_profile(tmp_path / "a" / "home")
    key = keyslots.unlock(folder, PASSPHRASE)
    assert key.derive(b"") == made.derive(b"")
    db = database.connect(vault_path(folder), key)
    assert [person.name for person in people.all(db)] == ["Zelda"]
    database.close(db)


def test_profiles_are_listed_by_name_and_damaged_ones_last(tmp_path: Path) -> None:
    wren, _ = new_profile(tmp_path, "wren")
    broken, _ = new_profile(tmp_path, "Anna")
    gone, _ = new_profile(tmp_path, "Berta")
    olya, _ = new_profile(tmp_path, "Olya")
    for name in ("keyslots.json", "keyslots.copy.json"):
        (broken / name).write_bytes(b"{")
        (gone / name).unlink()
    found = list_profiles(tmp_path)
    assert [(one.folder, one.header and one.header.name) for one in found[:2]] == [
        (olya, "Olya"),
        (wren, "wren"),
    ]
    assert {(one.folder, one.problem) for one in found[2:]} == {
        (broken, ErrorCode.VAULT_HEADER_DAMAGED),
        (gone, ErrorCode.VAULT_MISSING),
    }


def test_a_profile_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    def fail(_: Database) -> None:
        raise KeyError

    with pytest.raises(KeyError):
        create_profile(
            tmp_path, name="A", language="en", passphrase=PASSPHRASE, cost=CHEAP, fill=fail
        )
    assert list((tmp_path / "profiles").iterdir()) == []


def test_what_a_crash_left_half_made_is_not_listed_and_goes_at_the_next_creation(
    tmp_path: Path,
) -> None:
    half = tmp_path / "profiles" / ".new-00"
    half.mkdir(parents=True)
    (half / "vault.db").write_bytes(b"x")
    assert list_profiles(tmp_path) == ()
    folder, _ = new_profile(tmp_path)
    assert list(folder.parent.iterdir()) == [folder]


def test_folders_and_files_are_for_their_owner_alone_even_while_open(tmp_path: Path) -> None:
    home = tmp_path / "home"
    folder, key = new_profile(home)
    db = database.connect(vault_path(folder), key)
    preferences.put(db, "country", "RU")
    modes = {
        path.relative_to(folder.parent.parent).name if path != folder else "profile": stat.S_IMODE(
            path.stat().st_mode
        )
        for path in (home, *home.rglob("*"))
        if path != home
    }
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert modes == {
        "profiles": 0o700,
        "profile": 0o700,
        "keyslots.json": 0o600,
        "keyslots.copy.json": 0o600,
        "vault.db": 0o600,
        "vault.db-wal": 0o600,
    }
    database.close(db)


def test_no_word_of_the_resident_is_in_any_file_open_or_closed(tmp_path: Path) -> None:
    words = ["Xylophonette", "quokkaberry", "zorgwindow", "blimfever", "draftyak", "wobbleland"]
    folder, key = create_profile(
        tmp_path,
        name="Wren",
        language="en",
        passphrase=Passphrase(words[0]),
        cost=CHEAP,
        fill=lambda db: people.add(db, Person("p1", words[1])),
    )
    db = database.connect(vault_path(folder), key)
    source = f'{{"note":"{words[2]}"}}'.encode()
    orders.accept(db, AcceptedOrder(order(), "p1", NOW, source))
    drafts.keep(db, "p1", "order-1", SLOT, f'"{words[4]}"')
    drafts.drop(db, "p1", "order-1", SLOT)
    body = f'{{"note":"{words[3]}"}}'
    entries.append(
        db, NewEntry(EntryKind.CHECK_IN, "p1", "order-1", SLOT, NOW, "Europe/Moscow", 180, body)
    )
    preferences.put(db, "country", words[5])

    def everything() -> bytes:
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        return b"\n".join(path.read_bytes() for path in files)

    written = everything()
    database.close(db)
    written += everything()
    assert b"Wren" in written
    hidden = [word.encode() for word in words] + [b"order-1", b"2026-11-22", b"CREATE TABLE"]
    for word in hidden:
        # In base64 a word looks in three ways, by where it begins.
        shapes = [base64.b64encode(b" " * shift + word)[4:-4] for shift in range(3)]
        assert not [shape for shape in [word, *shapes] if shape in written]
