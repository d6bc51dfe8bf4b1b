import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from homebound.core.change import Change
from homebound.core.order import Window
from homebound.core.schedule import Slot, slots, to_instant
from homebound.demo.issuer import make_issuer, make_order
from homebound.protocol.change import sign_change
from homebound.protocol.config import Config, sign_config
from homebound.protocol.dispute import (
    MAX_BYTES,
    MAX_PIECES,
    MOST_ATTEMPTS,
    Attempt,
    DisputePack,
    Piece,
    read_dispute,
    write_dispute,
)
from homebound.protocol.dispute_check import check_dispute
from homebound.protocol.fingerprint import format_fingerprint
from homebound.protocol.freshness import make_chain, step_at
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.order import sign_order
from homebound.protocol.proof import Proof, parse_proof, sign_proof
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.record import make_record, present
from homebound.protocol.refusal import Problem, Refusal, sign_refusal
from homebound.protocol.strict import Malformed, hash_text
from homebound.verifier import verify_file

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
SEED = bytes(range(32))
ISSUER = make_issuer(NOW)
OLD_RECEIPT_KEY, RECEIPT_KEY, KEY = (SigningKey.generate() for _ in range(3))
OLD = replace(
    ISSUER.config,
    receipt_keys={OLD_RECEIPT_KEY.kid: OLD_RECEIPT_KEY.verifying},
    chains=(make_chain("a", SEED, NOW.replace(hour=0, minute=0) - timedelta(days=1), 24 * 60),),
    expires=NOW + timedelta(days=5),
)
NEW = replace(
    OLD,
    version=OLD.version + 1,
    receipt_keys={RECEIPT_KEY.kid: RECEIPT_KEY.verifying},
    issued=NOW + timedelta(days=4),
    expires=NOW + timedelta(days=60),
)
ROOT = format_fingerprint(OLD.root)
ORDER = make_order(ISSUER, NOW)
SLOTS = [slot for slot in slots(ORDER) if slot.opens > NOW]
MADE = ORDER.issued + timedelta(days=30)


def piece_for(slot: Slot, seq: int, prev: str | None, config: Config, key: SigningKey) -> Piece:
    step = step_at(OLD.chains[0], SEED, slot.opens + HOUR)
    assert step is not None
    record = make_record(ORDER.id, slot.ref, None, {"cough": "yes"}, KEY)
    proof = sign_proof(
        Proof(new_id(), config.url, ORDER.id, slot.ref, step, seq, prev, record.hash), KEY
    )
    about = ProofReceipt(
        ORDER.id, slot.ref, KEY.kid, seq, slot.opens, slot.closes, Result.OK, True
    )  # fmt: skip
    receipt = Receipt(config.url, hash_message(proof), Kind.PROOF, about)
    return Piece(
        KEY.verifying, proof, sign_receipt(receipt, key), record=present(record, ["cough"])
    )


def pieces() -> tuple[Piece, ...]:
    made: list[Piece] = []
    prev = None
    for seq, slot in enumerate(SLOTS, 1):
        old = slot.closes < NEW.issued
        made.append(
            piece_for(slot, seq, prev, OLD if old else NEW, OLD_RECEIPT_KEY if old else RECEIPT_KEY)
        )
        prev = hash_message(made[-1].proof)
    return tuple(made)


PIECES = pieces()
PACK = DisputePack(
    made=MADE,
    order=sign_order(ORDER, ISSUER.issuer, ISSUER.order_key),
    configs=(sign_config(OLD, ISSUER.root), sign_config(NEW, ISSUER.root)),
    pieces=PIECES,
    attempts=(Attempt(SLOTS[0].ref, NOW, "timed-out"),),
    statements={"statement.pdf": b"%PDF-1.4 words"},
)


def verify(
    tmp_path: Path, pack: DisputePack | bytes, root: str | None = ROOT
) -> tuple[int, list[str]]:
    path = tmp_path / "pack.zip"
    path.write_bytes(pack if isinstance(pack, bytes) else write_dispute(pack))
    return verify_file(path, root)


def test_a_pack_is_read_as_it_was_written_and_written_the_same_each_time() -> None:
    assert read_dispute(write_dispute(PACK)) == PACK
    assert write_dispute(PACK) == write_dispute(PACK)


def test_the_largest_pack_that_is_written_can_be_read_and_a_larger_one_is_not_written() -> None:
    attempt = Attempt("2026-11-22." + "w" * 16, NOW, "w" * 40)
    largest = replace(PACK, pieces=PIECES[:1] * MAX_PIECES, attempts=(attempt,) * MOST_ATTEMPTS)
    assert read_dispute(write_dispute(largest)) == largest
    for more in (
        replace(largest, pieces=(*largest.pieces, PIECES[0])),
        replace(largest, attempts=(*largest.attempts, attempt)),
    ):
        with pytest.raises(ValueError, match="more than a pack holds"):
            write_dispute(more)


def test_a_whole_quarantine_under_two_configurations_verifies_window_by_window(
    tmp_path: Path,
) -> None:
    status, said = verify(tmp_path, PACK)
    assert status == 0
    assert said[0] == "Verified against the root given."
    assert sum("received in time, before 2026-" in line for line in said) == len(SLOTS)
    assert any(ORDER.id in line for line in said)
    assert any("log of 1 try " in line for line in said)


def test_what_came_late_after_a_key_was_dropped_verifies_too(tmp_path: Path) -> None:
    """Its window was over before the configuration that lists the key of its receipt."""
    first = PIECES[0]
    slot, at = SLOTS[0], (NEW.issued + HOUR).replace(second=0)
    proof = parse_proof(first.proof, KEY.verifying)
    about = ProofReceipt(
        ORDER.id, slot.ref, KEY.kid, proof.seq, slot.opens, slot.closes, Result.LATE, False, at
    )
    receipt = Receipt(NEW.url, hash_message(first.proof), Kind.PROOF, about)
    late = replace(first, receipt=sign_receipt(receipt, RECEIPT_KEY))
    status, said = verify(tmp_path, replace(PACK, pieces=(late,)))
    assert status == 0, said


def test_without_a_root_it_is_consistent_and_not_confirmed(tmp_path: Path) -> None:
    assert verify(tmp_path, PACK, None)[0] == 3
    assert verify(tmp_path, PACK, "00" * 32)[0] == 1


def test_what_is_missing_is_said_and_shows_nothing(tmp_path: Path) -> None:
    fewer = replace(PACK, pieces=PIECES[:2] + PIECES[4:])
    status, said = verify(tmp_path, fewer)
    assert status == 0
    [silent] = [line for line in said if line.startswith("It holds nothing about")]
    assert SLOTS[2].day.isoformat() in silent
    assert "does not show that nothing was reported" in silent
    assert any(line.startswith("1 earlier proof,") for line in said)


def test_a_change_that_was_left_out_may_be_what_hides_windows_and_that_is_said(
    tmp_path: Path,
) -> None:
    _, said = verify(tmp_path, PACK)
    assert any(line.startswith("No change of the order is in it") for line in said)
    windows = (Window("x", time(7), time(9)),)
    changes = (changed(1, windows), changed(2, windows))
    _, said = verify(tmp_path, replace(PACK, changes=changes))
    assert any(line.startswith("2 changes of the order are in it") for line in said)
    assert not any(line.startswith("No change") for line in said)


def test_a_pack_that_names_a_time_before_its_proofs_hides_no_window_by_it(tmp_path: Path) -> None:
    status, said = verify(tmp_path, replace(PACK, made=NOW, pieces=PIECES[-1:]))
    assert status == 0
    [made] = [line for line in said if line.startswith("The pack was made")]
    assert "a proof in it is later" in made
    [silent] = [line for line in said if line.startswith("It holds nothing about")]
    assert SLOTS[0].day.isoformat() in silent
    _, said = verify(tmp_path, PACK)
    assert not any("a proof in it is later" in line for line in said)


def test_a_proof_without_a_receipt_and_one_refused_are_told_apart(tmp_path: Path) -> None:
    refusal = Refusal(hash_message(PIECES[1].proof), NOW, Problem.TOO_LATE)
    mixed = (
        replace(PIECES[0], receipt=None),
        replace(PIECES[1], receipt=None, refusal=sign_refusal(refusal, OLD_RECEIPT_KEY)),
        *PIECES[2:],
    )
    status, said = verify(tmp_path, replace(PACK, pieces=mixed))
    assert status == 0
    assert any("no receipt: it shows only that a key signed it" in line for line in said)
    assert any("refused by the authority (too-late)" in line for line in said)


def test_a_pack_without_any_receipt_is_not_confirmed(tmp_path: Path) -> None:
    bare = tuple(replace(piece, receipt=None) for piece in PIECES)
    assert verify(tmp_path, replace(PACK, pieces=bare))[0] == 3


def test_a_restored_backup_is_said_and_not_held_against_anyone(tmp_path: Path) -> None:
    again = piece_for(SLOTS[1], 2, hash_message(PIECES[0].proof), OLD, OLD_RECEIPT_KEY)
    status, said = verify(tmp_path, replace(PACK, pieces=(*PIECES, again)))
    assert status == 0
    assert any("claim the same place" in line for line in said)


REFUSED: dict[str, Callable[[], DisputePack]] = {
    "a receipt of another proof": lambda: replace(
        PACK, pieces=(replace(PIECES[0], receipt=PIECES[1].receipt),)
    ),
    "a refusal of another proof": lambda: replace(
        PACK,
        pieces=(
            replace(
                PIECES[0],
                receipt=None,
                refusal=sign_refusal(
                    Refusal(hash_message(PIECES[1].proof), NOW, Problem.TOO_LATE), OLD_RECEIPT_KEY
                ),
            ),
        ),
    ),
    "both received and refused": lambda: replace(
        PACK,
        pieces=(
            replace(
                PIECES[0],
                refusal=sign_refusal(
                    Refusal(hash_message(PIECES[0].proof), NOW, Problem.TOO_LATE), OLD_RECEIPT_KEY
                ),
            ),
        ),
    ),
    "a proof twice": lambda: replace(PACK, pieces=(PIECES[0], PIECES[0])),
    "a record of another proof": lambda: replace(
        PACK, pieces=(replace(PIECES[0], record=PIECES[1].record),)
    ),
    "signed by another key": lambda: replace(
        PACK, pieces=(replace(PIECES[0], key=RECEIPT_KEY.verifying),)
    ),
    "without the configuration of the time": lambda: replace(PACK, configs=PACK.configs[1:]),
    "configurations of two authorities": lambda: replace(
        PACK, configs=(*PACK.configs, sign_config(OLD, RECEIPT_KEY))
    ),
    "an order of another authority": lambda: replace(
        PACK, order=sign_order(ORDER, ISSUER.issuer, RECEIPT_KEY)
    ),
    "a wrong place in the chain": lambda: replace(
        PACK,
        pieces=(
            *PIECES[:3],
            piece_for(SLOTS[3], 4, hash_message(PIECES[1].proof), OLD, OLD_RECEIPT_KEY),
        ),
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_pack_that_does_not_hold_together_does_not_verify(name: str, tmp_path: Path) -> None:
    pack = REFUSED[name]()
    with pytest.raises(Malformed):
        check_dispute(pack)
    assert verify(tmp_path, pack)[0] == 1


def test_which_piece_does_not_verify_is_said(tmp_path: Path) -> None:
    strange = replace(PIECES[2], key=RECEIPT_KEY.verifying)
    status, said = verify(tmp_path, replace(PACK, pieces=(*PIECES[:2], strange)))
    assert status == 1
    assert "piece 3 of the manifest" in said[0]


def rezipped(change: Callable[[dict[str, bytes]], None], *, honest: bool = True) -> bytes:
    """Give a pack whose files were changed, under a manifest that knows of it where `honest`."""
    with zipfile.ZipFile(io.BytesIO(write_dispute(PACK))) as archive:
        files = {info.filename: archive.read(info) for info in archive.infolist()}
    change(files)
    if honest and "manifest.json" in files:
        manifest = json.loads(files["manifest.json"])
        manifest["files"] = {
            name: hash_text(data) for name, data in files.items() if name != "manifest.json"
        }
        files["manifest.json"] = json.dumps(manifest).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()


def changed(revision: int, windows: tuple[Window, ...]) -> str:
    last = ORDER.last if revision > 1 else None
    change = Change(ORDER.id, revision, NOW + HOUR, SLOTS[1].day, last, windows)
    return sign_change(change, OLD.url, ISSUER.order_key)


def test_who_reported_by_windows_from_before_a_change_is_shown_to_have_reported(
    tmp_path: Path,
) -> None:
    first, second = (
        Window(name, time(at), time(at + 3), HOUR) for name, at in (("x", 9), ("y", 14))
    )
    pack = replace(PACK, changes=(changed(1, (first,)), changed(2, (second,))))
    day = SLOTS[1].day
    opens = to_instant(day, first.opens, ZoneInfo(ORDER.zone))
    between = Slot(day, first, opens, opens + 3 * HOUR, opens + 4 * HOUR)
    told = piece_for(between, len(PIECES) + 1, hash_message(PIECES[-1].proof), OLD, OLD_RECEIPT_KEY)
    status, said = verify(tmp_path, replace(pack, pieces=(*PIECES, told)))
    assert status == 0
    was = SLOTS[1].window
    for window in (f"{day} {was.id} ({was.opens:%H:%M} ", f"{day} x (09:00 to 12:00)"):
        [line] = [one for one in said if one.startswith(window)]
        assert "received in time" in line
    [silent] = [one for one in said if "closed window" in one]
    assert f"{day} y" in silent
    assert f"{day} x" not in silent
    strange = replace(first, id="z")
    other = piece_for(replace(between, window=strange), 1, None, OLD, OLD_RECEIPT_KEY)
    assert verify(tmp_path, replace(pack, pieces=(other,)))[0] == 1


def test_of_a_window_that_was_moved_the_one_that_the_receipt_names_counts(tmp_path: Path) -> None:
    moved = replace(SLOTS[1].window, opens=time(13), closes=time(15))
    pack = replace(PACK, changes=(changed(1, (moved,)),), pieces=PIECES[:2])
    status, said = verify(tmp_path, pack)
    assert status == 0
    assert not any("time zone data" in one for one in said)
    name = f"{SLOTS[1].day} {moved.id}"
    was = SLOTS[1].window.opens
    assert [one for one in said if one.startswith(f"{name} ({was:%H:%M} ")]
    [silent] = [one for one in said if "closed window" in one]
    assert f"{name}," not in silent


@pytest.mark.parametrize(
    ("change", "honest"),
    [
        (lambda files: files.pop("manifest.json"), True),
        (lambda files: files.pop("order.jwt"), True),
        (lambda files: files.pop("proofs/1.jwt"), True),
        (lambda files: files.pop("attempts.json"), True),
        (lambda files: files.update({"../escape": b"x"}), True),
        (lambda files: files.update({"proofs/9999.jwt": b"x"}), True),
        (lambda files: files.update({"statement.pdf": b"other"}), False),
        (lambda files: files.update({"statement.html": b"extra"}), False),
        (lambda files: files.update({"order.jwt": b"\xff"}), True),
        (lambda files: files.update({"attempts.json": b"[]"}), True),
    ],
)
def test_other_files_than_the_manifest_names_are_refused(
    change: Callable[[dict[str, bytes]], None], honest: bool, tmp_path: Path
) -> None:
    data = rezipped(change, honest=honest)
    with pytest.raises(Malformed):
        read_dispute(data)
    assert verify(tmp_path, data)[0] == 2


OF_EACH_KIND = (
    *("order.jwt", "configurations/1.jwt", "proofs/1.jwt", "receipts/1.jwt", "records/1.jwt"),
    *("attempts.json", "statement.pdf"),
)


@pytest.mark.parametrize("name", OF_EACH_KIND)
def test_a_pack_from_which_one_file_was_taken_or_changed_is_told_from_a_whole_one(
    name: str, tmp_path: Path
) -> None:
    def change(files: dict[str, bytes]) -> None:
        at = len(files[name]) // 2
        files[name] = files[name][:at] + bytes([files[name][at] ^ 1]) + files[name][at + 1 :]

    def take(files: dict[str, bytes]) -> None:
        del files[name]

    for data in (rezipped(take, honest=False), rezipped(change, honest=False)):
        status, said = verify(tmp_path, data)
        assert status == 2
        assert "manifest" in said[0]
    status, said = verify(tmp_path, rezipped(change, honest=True))
    if name == "statement.pdf":
        # Its words are the resident's own; whoever reads them has to know that.
        assert status == 0
        assert any("readable statement in it was not compared" in one for one in said)
    elif name == "attempts.json":
        assert status == 2
    else:
        assert status in (1, 2)
        assert "not listed" not in said[0]


def test_what_is_wrong_is_said_by_the_configuration_that_lists_the_key(tmp_path: Path) -> None:
    forged = PIECES[0].receipt
    assert forged is not None
    pack = replace(PACK, pieces=(replace(PIECES[0], receipt=forged[:-6] + "AAAAAA"),))
    status, said = verify(tmp_path, pack)
    assert (status, said[0]) == (
        1,
        "This does not verify: piece 1 of the manifest: the signature does not verify.",
    )


def test_a_zip_that_unpacks_to_far_more_than_it_says_is_refused() -> None:
    bomb = rezipped(lambda files: files.update({"statement.pdf": bytes(MAX_BYTES)}))
    assert len(bomb) < MAX_BYTES // 100
    with pytest.raises(Malformed, match="too large"):
        read_dispute(bomb)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_pack_damaged_anywhere_is_refused_or_says_the_same(data: st.DataObject) -> None:
    packed = bytearray(write_dispute(PACK))
    at = data.draw(st.integers(0, len(packed) - 1))
    packed[at] ^= 1 << data.draw(st.integers(0, 7))
    try:
        read = read_dispute(bytes(packed))
    except Malformed:
        return
    assert read == PACK  # a bit of the zip's own that says nothing


@given(st.binary(max_size=300))
def test_rubbish_is_refused(rubbish: bytes) -> None:
    for data in (rubbish, b"PK\x03\x04" + rubbish, write_dispute(PACK)[: len(rubbish)]):
        with pytest.raises(Malformed):
            read_dispute(data)
