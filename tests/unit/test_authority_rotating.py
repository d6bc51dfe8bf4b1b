"""New keys beside the old ones, with the root key from elsewhere, and nobody loses anything."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
import requests

from homebound.authority.casework import describe, load_case
from homebound.authority.changing import ChangeRequest
from homebound.authority.cli import main
from homebound.authority.errors import OperatorError
from homebound.authority.home import CONFIG_FILE, DATABASE_FILE, VALID, Home, create_home, open_home
from homebound.authority.housekeeping import tidy
from homebound.authority.rotating import orders_by_generation, read_root, rotate
from homebound.authority.serving import newest_step
from homebound.authority.windows import Standing
from homebound.core.policy import OnMissed, Policy
from homebound.protocol.answer import read_change
from homebound.protocol.config import MAX_KEYS, parse_config
from homebound.protocol.envelope import NotOpened
from homebound.protocol.freshness import verify_step
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.order_file import read_order_file
from homebound.protocol.receipt import Receipt
from loopback import served
from office_world import AM, MADE, NEXT, PM, Office, at


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def turn(office: Office, *drop: int) -> None:
    """Rotate as an operator does, and serve the new folder."""
    home = office.home
    office.now += timedelta(minutes=1)
    rotate(home, read_root(home, home.folder / "root"), office.now, drop=drop)
    office.restart()


def test_every_key_is_new_the_version_is_higher_and_the_old_ones_stay_listed(
    office: Office,
) -> None:
    before = office.home.config
    turn(office)
    after = office.home.config
    assert (after.version, after.root, after.url) == (2, before.root, before.url)
    assert (after.issued, after.expires) == (office.now, office.now + VALID)
    for old, new in (
        (before.receipt_keys, after.receipt_keys),
        (before.order_keys, after.order_keys),
        (before.notice_keys, after.notice_keys),
    ):
        assert list(new)[:1] == list(old)
        assert len(new) == 2
    assert after.seal_keys[1:] == before.seal_keys
    assert after.chains[:1] == before.chains
    first, second = after.chains
    # They overlap: the new one has begun while the old one runs.
    assert first.start < second.start < first.start + timedelta(hours=first.length)
    assert parse_config(office.home.config_token) == after


def test_staff_still_read_a_case_that_was_changed_by_keys_that_are_dropped(office: Office) -> None:
    office.explain(PM)
    request = ChangeRequest("mine", date(2026, 11, 23), None, None, released=True, why="Negative")
    office.change(request)
    office.now = at(24, 12)
    turn(office, 1)
    with office.store.reading() as connection:
        case = load_case(connection, office.serving, office.mine.order.id)
        assert case is not None
        described = describe(connection, case)
    [changed] = cast("list[dict[str, object]]", described["changes"])
    assert (changed["released"], changed["why"]) == (True, "Negative")
    # Nothing of it is damage.
    office.store.check()


def test_a_resident_with_the_old_configuration_loses_nothing(office: Office) -> None:
    """`office.config` is what came with the order; the server has rotated twice meanwhile."""
    first = office.proof()
    receipt = office.ask(first)
    turn(office)
    turn(office)
    assert office.ask(first) == receipt
    found = office.send(office.proof(PM, seq=2, prev=hash_message(first)), key=office.key)
    assert found.problem.value == "too-early"
    office.now = at(22, 16)
    assert isinstance(office.send(office.proof(PM, seq=2, prev=hash_message(first))), Receipt)
    step = newest_step(office.serving, office.now)
    assert step is not None
    verify_step(step, office.config)
    office.change(ChangeRequest("mine", date(2026, 11, 24), released=True))
    beside = office.ask(first).change
    assert beside is not None
    assert read_change(beside, office.mine.order.id, office.config).released


def test_a_resident_with_the_new_configuration_is_served_by_the_new_keys(office: Office) -> None:
    old = office.config
    turn(office)
    issued, key = office.issue("new"), SigningKey.generate()
    office.config = read_order_file(issued.data).config
    assert office.config.version == 2
    assert office.config.seal_keys[0] != old.seal_keys[0]
    office.enrol(issued, key)
    assert isinstance(office.send(office.proof(key=key, issued=issued), key=key), Receipt)
    assert orders_by_generation(office.home, office.store) == {1: 2, 2: 1}
    # Once the configuration lists the first generation no longer, the second gives the receipts.
    turn(office, 1)
    office.now = at(23, 6)
    proof = office.proof(NEXT, key=key, issued=issued)
    assert isinstance(office.send(proof, key=key), Receipt)
    office.config = old
    with pytest.raises(NotOpened):
        office.ask(proof)


def test_when_the_old_chain_is_over_the_new_one_is_published(office: Office) -> None:
    turn(office)
    end = office.home.config.chains[0].start + VALID
    office.now = end - timedelta(hours=1)
    turn(office)
    for now, chain in (
        (end, "c1"),
        (end + timedelta(hours=1), "c2"),
        (end + timedelta(days=300), "c3"),
    ):
        step = newest_step(office.serving, now)
        assert step is not None
        assert step.chain == chain
        assert now - verify_step(step, office.home.config) < timedelta(hours=1)


def test_a_step_of_a_later_chain_may_be_cached_until_the_next_is_due_too(office: Office) -> None:
    turn(office)
    office.now = office.home.config.chains[0].start + VALID + timedelta(hours=1, minutes=40)
    with served(office.serving) as address:
        answered = requests.get(f"{address}/hb/freshness", timeout=10)
    assert answered.json()["id"] == "c2"
    assert answered.headers["Cache-Control"] == "public, max-age=1200"


def test_an_order_that_the_keys_do_not_outlast_is_not_issued_before_a_rotation(
    office: Office,
) -> None:
    office.now = MADE + VALID - timedelta(days=30)
    days = {"first": office.now.date(), "last": office.now.date() + timedelta(days=20)}
    with pytest.raises(OperatorError, match="rotate them first"):
        office.issue("long", **days)
    turn(office)
    assert office.issue("long", **days).order.last == days["last"]


def test_an_order_is_not_made_longer_than_the_keys_last_before_a_rotation(office: Office) -> None:
    office.now = MADE + VALID - timedelta(days=30)
    today = office.now.date()
    office.issue("short", today, today + timedelta(days=2))
    longer = ChangeRequest("short", today, last=today + timedelta(days=20))
    with pytest.raises(OperatorError, match="rotate them first"):
        office.change(longer)
    office.change(ChangeRequest("short", today, last=today + timedelta(days=1)))
    turn(office)
    office.change(longer)


def test_dropped_keys_are_deleted_and_those_of_codes_stay(office: Office) -> None:
    turn(office)
    turn(office, 1)
    folder = office.home.folder
    assert [path.name for path in (folder / "keys").iterdir()] == ["code.key"]
    assert office.home.config.version == 3
    assert [chain.id for chain in office.home.config.chains] == ["c2", "c3"]
    assert {len(office.home.config.seal_keys), len(office.home.config.order_keys)} == {2}
    with pytest.raises(OperatorError, match="no such generation"):
        turn(office, 1)


def test_cases_whose_orders_key_was_dropped_are_seen_to_and_deleted_in_time(
    office: Office,
) -> None:
    office.change(ChangeRequest("mine", date(2026, 11, 23), released=True))
    turn(office)
    turn(office, 1)
    office.now = at(22, 18)
    assert office.standings() == {AM: Standing.MISSED, PM: Standing.MISSED}
    office.now += timedelta(days=60)
    tidy(office.serving)
    assert office.standings() == office.standings("other") == {}


def bare(folder: Path, made: Home) -> Home:
    """Give a copy with the configuration and nothing else, as on a computer without a network."""
    folder.mkdir()
    for name in (CONFIG_FILE.name, "settings.json"):
        shutil.copy(made.folder / name, folder / name)
    return open_home(folder)


def test_the_root_key_is_used_elsewhere_and_two_things_are_carried_back(
    office: Office, tmp_path: Path
) -> None:
    folder, vault = office.home.folder, tmp_path / "safe"
    shutil.move(folder / "root", vault)
    offline = bare(tmp_path / "offline", office.home)
    rotate(offline, read_root(offline, vault), office.now)
    shutil.copytree(offline.folder / "keys-2", folder / "keys-2")
    shutil.copy(offline.folder / CONFIG_FILE, folder / CONFIG_FILE)
    office.restart()
    assert isinstance(office.send(office.proof()), Receipt)


def test_another_authoritys_root_key_is_refused(office: Office, tmp_path: Path) -> None:
    other = create_home(tmp_path / "other", "https://else.example", MADE)
    with pytest.raises(OperatorError, match="another authority"):
        read_root(office.home, other.folder / "root")


def test_a_rotation_that_broke_off_leaves_the_keys_that_were_and_can_be_done_again(
    office: Office,
) -> None:
    folder = office.home.folder
    (folder / "keys-2").mkdir()
    (folder / "keys-2" / "seal.key").write_text("half")
    office.restart()
    assert isinstance(office.send(office.proof()), Receipt)
    turn(office)
    assert isinstance(office.send(office.proof(AM)), Receipt)


def test_a_configuration_without_room_says_what_to_do(office: Office) -> None:
    home = office.home
    root = read_root(home, home.folder / "root")
    now = office.now
    said = ""
    for _ in range(MAX_KEYS):
        now += timedelta(hours=1)
        try:
            home = rotate(home, root, now)
        except OperatorError as error:
            said = str(error)
            break
    assert "drop the oldest" in said
    assert home.config.version > 20
    assert open_home(home.folder).config == home.config
    newest = home.config.version
    assert rotate(home, root, now, drop=range(1, 11)).config.version == newest + 1


def test_the_command_needs_the_root_key_wherever_it_is_and_can_change_the_policy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, safe = tmp_path / "home", tmp_path / "safe"
    yesterday = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    made = ["init", "--home", str(folder), "--keep-days", "20", "--issued", yesterday]
    assert main([*made, "--policy", "https://health.example/?rules"]) == 2
    assert not folder.exists()
    assert main([*made, "--on-missed", "letter"]) == 0
    first = open_home(folder).config
    assert first.policy == Policy(20, OnMissed.LETTER, f"{first.url}/policy")
    shutil.move(folder / "root", safe)
    rotation = ["rotate", "--home", str(folder), "--keep-days", "40"]
    assert main(rotation) == 2
    capsys.readouterr()
    page = "https://health.example/rules"
    assert main([*rotation, "--root", str(safe), "--policy", page]) == 0
    assert "keys-2" in capsys.readouterr().out
    config = open_home(folder).config
    assert (config.version, config.policy) == (2, Policy(40, OnMissed.LETTER, page))
    assert main(["keys", "--home", str(folder)]) == 0
    assert [line.split("\t")[1] for line in capsys.readouterr().out.splitlines()] == [
        "keys",
        "keys-2",
    ]
    assert main([*rotation, "--root", str(safe), "--drop", "7"]) == 2
    assert "no such generation" in capsys.readouterr().err


def test_what_is_lost_with_a_generation_that_is_dropped_is_said(
    office: Office, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    office.now = datetime.now(UTC) - timedelta(minutes=3)
    turn(office)
    turn(office)
    offline = bare(tmp_path / "offline", office.home)
    root = str(office.home.folder / "root")
    capsys.readouterr()
    rotation = ["rotate", "--root", root, "--home"]
    assert main([*rotation, str(office.home.folder), "--drop", "2", "--drop", "1"]) == 0
    said = capsys.readouterr()
    first, second = said.err.splitlines()
    assert first.startswith("Generation 1 is dropped. It signed 2 orders held, which cannot be ch")
    assert second == "Generation 2 is dropped. No order held needs it."
    assert said.out.startswith("configuration: version 4\n")
    assert main([*rotation, str(offline.folder), "--drop", "1"]) == 0
    assert "The database is not here" in capsys.readouterr().err
    assert not (offline.folder / DATABASE_FILE).exists()
