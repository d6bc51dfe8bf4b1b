import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.cli import main
from homebound.core.schedule import find_slot, slots
from homebound.demo.issuer import make_issuer, make_order
from homebound.protocol.config import Config, sign_config
from homebound.protocol.evidence import (
    Evidence,
    check_evidence,
    read_evidence,
    write_evidence,
)
from homebound.protocol.fingerprint import format_fingerprint
from homebound.protocol.freshness import make_chain, step_at
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.order import sign_order
from homebound.protocol.proof import Proof, accepted_until, sign_proof
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.record import Record, make_record, present
from homebound.protocol.strict import Malformed, hash_text
from homebound.verifier import verify_file

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
SEED = bytes(range(32))
ISSUER = make_issuer(NOW)
RECEIPT_KEY, KEY, STRANGER = SigningKey.generate(), SigningKey.generate(), SigningKey.generate()
CONFIG = replace(
    ISSUER.config,
    receipt_keys={RECEIPT_KEY.kid: RECEIPT_KEY.verifying},
    chains=(make_chain("a", SEED, NOW.replace(hour=0, minute=0) - timedelta(days=1), 24 * 60),),
)
CHAIN = CONFIG.chains[0]
ROOT = format_fingerprint(CONFIG.root)
ORDER = make_order(ISSUER, NOW)
# The morning after the order's first day, whose window is 07:00 to 12:00 with an hour of grace.
SLOT = next(slot for slot in slots(ORDER) if slot.opens > NOW and slot.window.id == "morning")
RECORD = make_record(ORDER.id, SLOT.ref, None, {"cough": "yes", "note": "private words"}, KEY)


def proof_at(moment: datetime) -> Proof:
    step = step_at(CHAIN, SEED, moment)
    assert step is not None
    return Proof(new_id(), CONFIG.url, ORDER.id, SLOT.ref, step, 1, None, RECORD.hash)


PROOF = proof_at(SLOT.opens + HOUR)
ABOUT = ProofReceipt(
    ORDER.id, SLOT.ref, KEY.kid, 1, SLOT.opens, SLOT.closes, Result.OK, True
)  # fmt: skip
LATE = replace(ABOUT, result=Result.LATE, at=SLOT.late_until + 3 * HOUR)


def make(
    *,
    config: Config = CONFIG,
    proof: Proof = PROOF,
    about: ProofReceipt = ABOUT,
    key: SigningKey = KEY,
    receipt_key: SigningKey = RECEIPT_KEY,
) -> Evidence:
    token = sign_proof(proof, key)
    receipt = Receipt(config.url, hash_message(token), Kind.PROOF, about)
    return Evidence(
        config=sign_config(config, ISSUER.root),
        order=sign_order(ORDER, ISSUER.issuer, ISSUER.order_key),
        key=key.verifying,
        proof=token,
        receipt=sign_receipt(receipt, receipt_key),
    )


GOOD = make()


def _changed(token: str) -> str:
    """Change one bit of a signature: not at its end, where a byte is nearly always the same."""
    at = token.rindex(".") + 1
    return token[:at] + ("B" if token[at] != "B" else "C") + token[at + 1 :]


def verify(tmp_path: Path, evidence: Evidence | bytes, root: str | None = ROOT) -> tuple[int, str]:
    path = tmp_path / "evidence"
    path.write_bytes(evidence if isinstance(evidence, bytes) else write_evidence(evidence))
    status, sentences = verify_file(path, root)
    assert sentences
    assert all("\n" not in sentence for sentence in sentences)
    return status, " ".join(sentences)


def test_evidence_is_read_as_it_was_written() -> None:
    full = replace(GOOD, record=present(RECORD, ["cough"]))
    for evidence in (GOOD, full, replace(GOOD, receipt=None)):
        assert read_evidence(write_evidence(evidence)) == evidence


def test_the_longest_of_everything_fits_into_a_file() -> None:
    longest = Evidence(
        config="c" * 65_536,
        order="o" * 8_192,
        key=KEY.verifying,
        proof="p" * 2_048,
        receipt="r" * 4_096,
        record="d" * 16_384,
        changes=("h" * 3_072,) * 32,
    )
    assert read_evidence(write_evidence(longest)) == longest


def test_a_receipt_in_time_verifies_against_the_root_and_says_what_it_shows(
    tmp_path: Path,
) -> None:
    status, said = verify(tmp_path, GOOD)
    assert status == 0
    assert "the holder of the enrolled key reported for window morning on" in said
    assert SLOT.day.isoformat() in said
    until = SLOT.late_until.astimezone(ZoneInfo(ORDER.zone))
    assert f"it was received in time, before {until:%Y-%m-%d %H:%M}." in said
    assert f"by its number, {ORDER.id}." in said
    assert "not made before" in said
    assert "does not show that a person was at home" in said


def test_a_late_receipt_says_when_it_was_received(tmp_path: Path) -> None:
    status, said = verify(tmp_path, make(about=LATE))
    assert status == 0
    assert f"received late, at {SLOT.day.isoformat()} 16:00" in said


def test_a_further_proof_says_that_another_decides(tmp_path: Path) -> None:
    status, said = verify(tmp_path, make(about=replace(ABOUT, result=Result.FURTHER)))
    assert status == 0
    assert "after another proof for the same window" in said
    assert "in time" not in said


def test_a_wish_for_a_call_and_an_old_step_are_said(tmp_path: Path) -> None:
    proof = replace(proof_at(SLOT.opens - 20 * HOUR), help=True)
    status, said = verify(tmp_path, make(proof=proof, about=replace(ABOUT, fresh=False)))
    assert status == 0
    assert "asks for a call" in said
    assert "old step" in said


def test_without_a_root_it_is_consistent_but_the_issuer_is_not_confirmed(tmp_path: Path) -> None:
    status, said = verify(tmp_path, GOOD, None)
    assert status == 3
    assert "issuer not confirmed" in said
    assert ROOT in said


@pytest.mark.parametrize("root", [None, ROOT], ids=["no root", "root"])
def test_a_proof_without_a_receipt_shows_only_that_a_key_signed_it(
    tmp_path: Path, root: str | None
) -> None:
    status, said = verify(tmp_path, replace(GOOD, receipt=None), root)
    assert status == 3
    assert "only that a key signed a proof" in said
    assert "received in time" not in said


def test_a_record_beside_the_proof_is_counted_and_its_answers_never_printed(
    tmp_path: Path,
) -> None:
    status, said = verify(tmp_path, replace(GOOD, record=present(RECORD, ["cough", "note"])))
    assert status == 0
    assert "with 2 answers disclosed" in said
    assert "private words" not in said


def test_bounds_that_differ_from_the_orders_are_said_and_no_reason_is_claimed(
    tmp_path: Path,
) -> None:
    about = replace(ABOUT, closes=ABOUT.closes + HOUR)
    status, said = verify(tmp_path, make(about=about))
    assert status == 0
    assert "time zone data differ" in said
    assert "or the order was changed" in said


@pytest.mark.parametrize(
    ("proof", "about"),
    [
        # An hour longer and without grace.
        (PROOF, replace(LATE, closes=ABOUT.closes + HOUR, at=ABOUT.closes + HOUR)),
        # Half an hour longer and with two hours of grace: the step is of the second one.
        (proof_at(SLOT.late_until + HOUR), replace(ABOUT, closes=ABOUT.closes + HOUR / 2)),
    ],
    ids=["late", "in time"],
)
def test_a_window_by_a_change_that_is_not_in_the_file_has_a_grace_that_nobody_knows(
    tmp_path: Path, proof: Proof, about: ProofReceipt
) -> None:
    status, said = verify(tmp_path, make(proof=proof, about=about))
    assert status == 0
    assert "in time, before" not in said
    assert ("received in time, as the authority counted" in said) == (about.at is None)


def test_another_root_does_not_verify_and_says_which_it_is(tmp_path: Path) -> None:
    status, said = verify(tmp_path, GOOD, format_fingerprint(STRANGER.kid))
    assert status == 1
    assert ROOT in said


def test_a_fingerprint_may_be_typed_in_any_way(tmp_path: Path) -> None:
    assert verify(tmp_path, GOOD, ROOT.lower().replace(" ", "-"))[0] == 0
    assert verify(tmp_path, GOOD, CONFIG.root)[0] == 0
    assert verify(tmp_path, GOOD, "1234")[0] == 2


def test_a_fingerprint_that_nobody_quoted_is_read_before_the_file_and_behind_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("beef").write_bytes(write_evidence(GOOD))  # a name that could be one of its groups
    for typed in (["beef", "--root", *ROOT.split()], ["--root", *ROOT.split(), "beef"]):
        assert main(["verify", *typed]) == 0
        assert "Verified" in capsys.readouterr().out


OTHER_ORDER = replace(make_order(ISSUER, NOW), id=new_id())
OTHER_RECORD = make_record(ORDER.id, SLOT.ref, None, {"cough": "no"}, KEY)


def committing_to(record: Record) -> Evidence:
    """Give evidence whose proof commits to a record, with that record beside it."""
    return replace(make(proof=replace(PROOF, rec=record.hash)), record=present(record, []))


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(make(receipt_key=STRANGER), id="a receipt by a key that is not listed"),
        pytest.param(make(receipt_key=KEY), id="a receipt that the resident signed"),
        pytest.param(replace(GOOD, key=STRANGER.verifying), id="another key"),
        pytest.param(replace(GOOD, proof=_changed(GOOD.proof)), id="a proof changed"),
        pytest.param(
            replace(GOOD, receipt=make(proof=replace(PROOF, id=new_id())).receipt),
            id="a receipt for another proof",
        ),
        pytest.param(
            replace(GOOD, order=sign_order(OTHER_ORDER, ISSUER.issuer, ISSUER.order_key)),
            id="another order",
        ),
        pytest.param(
            replace(GOOD, order=sign_order(ORDER, ISSUER.issuer, STRANGER)),
            id="an order by a key that is not listed",
        ),
        pytest.param(
            replace(
                GOOD,
                order=sign_order(
                    ORDER, replace(ISSUER.issuer, root=STRANGER.kid), ISSUER.order_key
                ),
            ),
            id="an order of another root",
        ),
        pytest.param(
            replace(
                GOOD,
                order=sign_order(
                    replace(ORDER, zone="Nowhere/At-All"), ISSUER.issuer, ISSUER.order_key
                ),
            ),
            id="an order in no zone",
        ),
        pytest.param(
            make(config=replace(CONFIG, expires=SLOT.opens)), id="a configuration that had expired"
        ),
        pytest.param(
            make(
                config=replace(CONFIG, issued=SLOT.closes + HOUR, expires=SLOT.closes + 99 * HOUR)
            ),
            id="a configuration of later",
        ),
        pytest.param(
            make(config=replace(CONFIG, chains=(replace(CHAIN, anchor=bytes(32)),))),
            id="a step that is not of the chain",
        ),
        pytest.param(
            make(proof=replace(PROOF, window=f"{ORDER.last + timedelta(days=1)}.morning")),
            id="a window that the order has not",
        ),
        pytest.param(
            make(proof=replace(PROOF, audience="https://b.example")), id="another audience"
        ),
        pytest.param(make(about=replace(ABOUT, seq=2)), id="a receipt that says another seq"),
        pytest.param(make(about=replace(ABOUT, subject=STRANGER.kid)), id="of another subject"),
        pytest.param(
            make(proof=proof_at(SLOT.late_until)), id="in time with a step of after the window"
        ),
        pytest.param(
            make(about=replace(LATE, at=SLOT.closes)), id="late before the grace was over"
        ),
        pytest.param(
            make(proof=proof_at(SLOT.late_until + 4 * HOUR), about=LATE),
            id="late before the step was published",
        ),
        pytest.param(
            make(about=replace(LATE, at=SLOT.closes + timedelta(days=40))), id="later than any"
        ),
        pytest.param(
            make(about=replace(LATE, at=accepted_until(ORDER))), id="as soon as none is taken"
        ),
        pytest.param(replace(GOOD, record=present(OTHER_RECORD, [])), id="another record"),
        pytest.param(
            committing_to(make_record(ORDER.id, "2026-11-24.morning", None, {}, KEY)),
            id="a record of another window that the proof commits to",
        ),
        pytest.param(
            committing_to(make_record(new_id(), SLOT.ref, None, {}, KEY)),
            id="a record of another order that the proof commits to",
        ),
        pytest.param(replace(GOOD, record=present(RECORD, []) + "AAAA~"), id="a forged disclosure"),
    ],
)
@pytest.mark.parametrize("root", [None, ROOT], ids=["no root", "root"])
def test_what_does_not_hold_together_does_not_verify(
    tmp_path: Path, wrong: Evidence, root: str | None
) -> None:
    status, said = verify(tmp_path, wrong, root)
    assert status == 1
    assert said.startswith("This does not verify: ")
    with pytest.raises(Malformed):
        check_evidence(wrong)


def test_what_the_edges_allow_verifies() -> None:
    for good in (
        committing_to(OTHER_RECORD),
        make(about=replace(LATE, at=accepted_until(ORDER) - timedelta(minutes=1))),
        make(about=replace(LATE, at=SLOT.late_until)),
        make(proof=proof_at(SLOT.late_until - HOUR)),
        make(config=replace(CONFIG, issued=SLOT.closes, expires=SLOT.closes + 99 * HOUR)),
        make(config=replace(CONFIG, expires=SLOT.opens + timedelta(seconds=1))),
    ):
        assert check_evidence(good).receipt is not None


def test_a_configuration_that_came_before_the_proof_did_verifies_it() -> None:
    """A key that others had seen is dropped at once: what comes late is receipted by a new one."""
    second = timedelta(seconds=1)

    def since(issued: datetime, about: ProofReceipt) -> Evidence:
        return make(config=replace(CONFIG, issued=issued), about=about)

    further = replace(ABOUT, result=Result.FURTHER)
    for about, ends in (
        (ABOUT, SLOT.late_until),
        (LATE, SLOT.late_until + 3 * HOUR + timedelta(minutes=1)),
        (further, accepted_until(ORDER)),
    ):
        assert check_evidence(since(ends - second, about)).receipt == about
        with pytest.raises(Malformed, match="was not valid"):
            check_evidence(since(ends, about))


def changed(**changes: object) -> bytes:
    return json.dumps(json.loads(write_evidence(GOOD)) | changes).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"<html>",
        b"{}",
        b"[]",
        changed(**{"homebound-evidence": 2}),
        changed(**{"homebound-evidence": "1"}),
        changed(key=None),
        changed(key={"kty": "OKP"}),
        changed(proof="a b"),
        changed(proof=None),
        changed(extra=1),
        changed(receipt=""),
        write_evidence(GOOD)[:-1],
        write_evidence(GOOD) + b" " * 300_000,
    ],
)
def test_what_is_no_evidence_is_not_readable(tmp_path: Path, data: bytes) -> None:
    assert verify(tmp_path, data)[0] == 2


def test_a_file_of_a_later_version_says_so(tmp_path: Path) -> None:
    assert "later version" in verify(tmp_path, changed(**{"homebound-evidence": 2}))[1]


def test_a_file_that_is_not_there_or_a_folder_is_not_readable(tmp_path: Path) -> None:
    assert verify_file(tmp_path / "none", None)[0] == 2
    assert verify_file(tmp_path, None)[0] == 2


@given(data=st.binary(max_size=60))
def test_arbitrary_bytes_are_no_evidence(data: bytes) -> None:
    with pytest.raises(Malformed):
        read_evidence(data)


tokens = st.text("ab.=_-{}", min_size=1, max_size=30)


@given(tokens | st.integers(0, 2000).map(lambda at: write_evidence(GOOD).decode()[at:]))
def test_any_text_in_any_place_does_not_verify(text: str) -> None:
    for wrong in (
        replace(GOOD, config=text),
        replace(GOOD, order=text),
        replace(GOOD, proof=text),
        replace(GOOD, receipt=text),
        replace(GOOD, record=text),
    ):
        with pytest.raises(Malformed):
            check_evidence(wrong)


def test_the_window_of_these_tests_is_one_of_the_order() -> None:
    assert find_slot(ORDER, SLOT.ref) == SLOT
    assert hash_text(RECORD.token.encode()) == PROOF.rec


def test_the_verifier_needs_neither_qt_nor_a_vault() -> None:
    code = (
        "import sys, homebound.verifier; "
        "bad = [n for n in sys.modules if n.startswith(('PySide6', 'homebound.vault', "
        "'homebound.services', 'homebound.ui', 'sqlcipher3', 'sqlite_utils'))]; "
        "sys.exit(repr(bad) if bad else 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes among its files")
def test_a_pipe_in_place_of_a_file_does_not_hang(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    status, sentences = verify_file(path, None)
    assert status == 2
    assert len(sentences) == 1
