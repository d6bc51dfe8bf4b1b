import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, select
from sqlalchemy.exc import OperationalError

from homebound.authority.desk import answer
from homebound.authority.home import create_home
from homebound.authority.issuing import IssuedOrder, OrderRequest, issue_order, parse_window
from homebound.authority.serving import load_serving, newest_step
from homebound.authority.tables import proofs
from homebound.authority.windows import Standing, WindowState, list_windows
from homebound.core.order import Telephones
from homebound.paths import resource
from homebound.protocol.answer import read_answer
from homebound.protocol.enrolment import sign_enrolment
from homebound.protocol.envelope import (
    BODY_BYTES,
    NotOpened,
    SealSecret,
    open_reply,
    open_request,
    seal_request,
)
from homebound.protocol.freshness import Step
from homebound.protocol.jws import SigningKey, hash_message, new_id, sign
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import ProofReceipt, Receipt, Result
from homebound.protocol.record import Record, RecordForm, make_record, present
from homebound.protocol.refusal import Problem, Refusal
from homebound.protocol.strict import decode_base64url, hash_text

MADE = datetime(2026, 11, 20, 10, 0, 30, tzinfo=UTC)
# 07:00 to 12:00 in Moscow and 60 minutes of grace.
OPENS = datetime(2026, 11, 22, 4, tzinfo=UTC)
CLOSES = datetime(2026, 11, 22, 9, tzinfo=UTC)
LATE_FROM = datetime(2026, 11, 22, 10, tzinfo=UTC)
IN_TIME = datetime(2026, 11, 22, 5, 30, 12, tzinfo=UTC)
# The order's last day is 24 November; the fourteenth day after it ends at 21:00 in UTC.
TAKEN_UNTIL = datetime(2026, 12, 8, 21, tzinfo=UTC)
AM = "2026-11-22.am"
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)
FORM = resource("questionnaires/covid-19.json").read_bytes()


class Office:
    """An authority with one order, and a resident's side to write to it."""

    def __init__(self, folder: Path) -> None:
        self.now = MADE
        self.home = create_home(folder / "home", "https://office.example/hb", MADE)
        self.config = self.home.config
        self.store = self.home.open_store()
        self.serving = load_serving(self.home, self.store, lambda: self.now)
        self.folder = folder
        self.key = SigningKey.generate()
        self.issued = self.issue("first")
        self.order = self.issued.order.id

    def issue(self, ref: str, form: bytes | None = None) -> IssuedOrder:
        request = OrderRequest(
            ref=ref,
            zone="Europe/Moscow",
            first=date(2026, 11, 22),
            last=date(2026, 11, 24),
            windows=(parse_window("am=07:00-12:00+60"), parse_window("pm=18:00-20:00")),
            telephones=Telephones(),
            form=form,
        )
        return issue_order(self.home, request, MADE, self.folder / f"{ref}.homebound")

    def ask(self, message: str, record: str | None = None) -> str:
        body, reply = seal_request(message, record, self.config.seal_keys[0])
        sealed = answer(self.serving, body)
        assert len(body) == len(sealed) == BODY_BYTES
        return open_reply(reply, sealed)

    def send(self, message: str, record: str | None = None) -> Receipt | Refusal:
        found = read_answer(self.ask(message, record), message, self.key.verifying, self.config)
        assert isinstance(found, Receipt | Refusal)
        return found

    def problem(self, message: str, record: str | None = None) -> Problem:
        found = self.send(message, record)
        assert isinstance(found, Refusal)
        assert found.at == self.now.replace(microsecond=0)
        return found.problem

    def receipt(self, message: str, record: str | None = None) -> ProofReceipt:
        found = self.send(message, record)
        assert isinstance(found, Receipt)
        assert found.proof is not None
        return found.proof

    def enrol(self) -> None:
        message = sign_enrolment(self.config.url, self.order, self.issued.code, self.key)
        assert isinstance(self.send(message), Receipt)

    def step(self) -> Step:
        found = newest_step(self.serving, self.now)
        assert found is not None
        return found

    def proof(self, key: SigningKey | None = None, **changes: Any) -> str:
        values: dict[str, Any] = {
            "id": new_id(),
            "audience": self.config.url,
            "order": self.order,
            "window": AM,
            "step": self.step(),
            "seq": 1,
            "prev": None,
            "rec": hash_text(b"record"),
            "help": None,
        }
        return sign_proof(Proof(**(values | changes)), key or self.key)

    def windows(self) -> list[WindowState]:
        return list_windows(self.store, self.now)

    def rows(self) -> list[Any]:
        with self.store.reading() as connection:
            return list(connection.execute(select(proofs).order_by(proofs.c.seq)))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    found = Office(tmp_path)
    yield found
    found.store.close()


@pytest.fixture
def enrolled(office: Office) -> Office:
    office.enrol()
    office.now = IN_TIME
    return office


def claims_of(token: str) -> dict[str, Any]:
    claims = json.loads(decode_base64url(token.split(".")[1]))
    assert isinstance(claims, dict)
    return claims


# When a proof arrives


@pytest.mark.parametrize(
    ("arrives", "result"),
    [
        (OPENS, Result.OK),
        (LATE_FROM - SECOND, Result.OK),
        (LATE_FROM, Result.LATE),
        (TAKEN_UNTIL - SECOND, Result.LATE),
    ],
)
def test_arrival_alone_decides_whether_a_proof_is_late(
    enrolled: Office, arrives: datetime, result: Result
) -> None:
    enrolled.now = arrives
    found = enrolled.receipt(enrolled.proof())
    late = arrives.replace(second=0) if result is Result.LATE else None
    assert (found.result, found.at) == (result, late)
    assert (found.opens, found.closes) == (OPENS, CLOSES)


def test_fourteen_days_after_the_last_day_proofs_are_no_longer_taken_but_receipts_still_given(
    enrolled: Office,
) -> None:
    kept = enrolled.proof()
    first = enrolled.ask(kept)
    fresh = enrolled.proof(seq=2, prev=hash_message(kept))
    enrolled.now = TAKEN_UNTIL
    assert enrolled.problem(fresh) is Problem.TOO_LATE
    assert enrolled.ask(kept) == first


def test_a_proof_before_its_window_opens_is_refused_and_the_same_bytes_are_taken_later(
    enrolled: Office,
) -> None:
    enrolled.now = OPENS - SECOND
    early = enrolled.proof()
    assert enrolled.problem(early) is Problem.TOO_EARLY
    assert not enrolled.rows()
    enrolled.now = OPENS
    assert enrolled.receipt(early).result is Result.OK


@pytest.mark.parametrize("window", ["2026-11-22.noon", "2026-11-21.am", "2026-11-25.am"])
def test_a_window_that_the_order_does_not_have_is_refused(enrolled: Office, window: str) -> None:
    assert enrolled.problem(enrolled.proof(window=window)) is Problem.WRONG_WINDOW


# Freshness


@pytest.mark.parametrize(("hours", "fresh"), [(0, True), (1, True), (2, False), (30, False)])
def test_a_stale_step_only_makes_a_receipt_say_that_it_is_not_fresh(
    enrolled: Office, hours: int, fresh: bool
) -> None:
    enrolled.now = IN_TIME - hours * HOUR
    step = enrolled.step()
    enrolled.now = IN_TIME
    found = enrolled.receipt(enrolled.proof(step=step))
    assert (found.result, found.fresh) == (Result.OK, fresh)


def test_a_step_that_is_not_of_the_chain_is_refused(enrolled: Office) -> None:
    step = enrolled.step()
    wrong = [
        Step(step.chain, step.index, bytes(32)),
        Step(step.chain, step.index - 1, step.element),
        Step("c2", step.index, step.element),
    ]
    for each in wrong:
        assert enrolled.problem(enrolled.proof(step=each)) is Problem.STEP_WRONG


def test_a_step_of_an_hour_to_come_has_to_wait_for_it(enrolled: Office) -> None:
    enrolled.now = IN_TIME + HOUR
    ahead = enrolled.proof()
    enrolled.now = IN_TIME
    assert enrolled.problem(ahead) is Problem.TRY_LATER
    enrolled.now = IN_TIME + HOUR
    assert enrolled.receipt(ahead).fresh


# One row, one receipt


def test_the_same_bytes_again_get_the_same_receipt_in_another_seal(enrolled: Office) -> None:
    message = enrolled.proof()
    body, reply = seal_request(message, None, enrolled.config.seal_keys[0])
    sealed = [answer(enrolled.serving, body)]
    enrolled.now = LATE_FROM + HOUR  # a new proof would be late by now
    sealed += [answer(enrolled.serving, body) for _ in range(3)]
    assert len(set(sealed)) == 4
    assert len({open_reply(reply, each) for each in sealed}) == 1
    assert len(enrolled.rows()) == 1


def test_a_body_replayed_after_a_refusal_became_a_receipt_is_answered_under_another_key(
    enrolled: Office,
) -> None:
    enrolled.now = OPENS - SECOND
    body, reply = seal_request(enrolled.proof(), None, enrolled.config.seal_keys[0])
    refused = answer(enrolled.serving, body)
    enrolled.now = OPENS
    receipted = answer(enrolled.serving, body)
    assert refused[:32] != receipted[:32]
    assert open_reply(reply, refused) != open_reply(reply, receipted)


def test_the_same_proof_eight_times_at_once_makes_one_row_and_one_receipt(enrolled: Office) -> None:
    message = enrolled.proof()
    with ThreadPoolExecutor(8) as pool:
        receipts = set(pool.map(enrolled.ask, [message] * 8))
    assert len(receipts) == 1
    assert [row.receipt for row in enrolled.rows()] == list(receipts)


def test_eight_proofs_of_one_window_at_once_leave_one_that_decides(enrolled: Office) -> None:
    messages = [enrolled.proof() for _ in range(8)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda message: enrolled.receipt(message).result, messages))
    assert sorted(found) == sorted([Result.OK] + [Result.FURTHER] * 7)


def test_a_later_proof_of_a_window_is_further_and_never_changes_the_first(enrolled: Office) -> None:
    first = enrolled.proof(help=False)
    receipt = enrolled.ask(first)
    enrolled.now = LATE_FROM + HOUR
    second = enrolled.proof(seq=2, prev=hash_message(first), help=True)
    found = enrolled.receipt(second)
    assert (found.result, found.at) == (Result.FURTHER, None)
    assert enrolled.ask(first) == receipt
    assert [(row.res, row.help) for row in enrolled.rows()] == [("ok", False), ("further", True)]


def test_forks_are_taken_and_flagged_and_gaps_are_not(enrolled: Office) -> None:
    first = enrolled.proof()
    joined = enrolled.proof(window="2026-11-22.pm", seq=2, prev=hash_message(first))
    after_a_gap = enrolled.proof(window="2026-11-23.am", seq=5, prev=hash_text(b"refused"))
    restored = enrolled.proof(window="2026-11-23.pm", seq=2, prev=hash_message(first))
    disjoint = enrolled.proof(window="2026-11-24.am", seq=6, prev=hash_text(b"another"))
    enrolled.now = datetime(2026, 11, 24, 16, tzinfo=UTC)
    for message in (first, joined, after_a_gap, restored, disjoint):
        assert enrolled.receipt(message).result in (Result.OK, Result.LATE)
    flags = {row.msg: row.forked for row in enrolled.rows()}
    assert [
        flags[hash_message(message)] for message in (first, joined, after_a_gap, restored, disjoint)
    ] == [False, False, False, True, True]


def test_where_the_disk_refuses_the_commit_no_receipt_is_given_and_no_row_is_left(
    enrolled: Office,
) -> None:
    def refuse(connection: Connection) -> None:
        if not connection.get_execution_options().get("homebound_read_only"):
            raise OperationalError("COMMIT", {}, OSError())

    message = enrolled.proof()
    event.listen(Engine, "commit", refuse)
    try:
        assert enrolled.problem(message) is Problem.TRY_LATER
    finally:
        event.remove(Engine, "commit", refuse)
    assert not enrolled.rows()
    assert enrolled.receipt(message).result is Result.OK


def test_staff_see_a_wish_for_a_call_whichever_proof_of_the_window_it_came_with(
    enrolled: Office,
) -> None:
    first = enrolled.proof(help=False)
    enrolled.receipt(first)
    assert [state.help_wanted for state in enrolled.windows()] == [False]
    enrolled.now = LATE_FROM
    enrolled.receipt(enrolled.proof(seq=2, prev=hash_message(first), help=True))
    enrolled.receipt(enrolled.proof(seq=3, prev=hash_message(first), help=False))
    (state,) = enrolled.windows()
    assert (state.standing, state.help_wanted) == (Standing.ON_TIME, True)


# Who signed it, and for what


def test_a_key_that_is_not_bound_and_a_signature_that_is_wrong_look_the_same(
    enrolled: Office,
) -> None:
    stranger = enrolled.proof(key=SigningKey.generate())
    head, payload, _ = enrolled.proof().split(".")
    forged = ".".join([head, payload, stranger.split(".")[2]])
    assert enrolled.problem(stranger) is Problem.NOT_VERIFIED
    assert enrolled.problem(forged) is Problem.NOT_VERIFIED
    assert not enrolled.rows()


def test_a_refusal_holds_nothing_but_the_hash_the_time_and_the_problem(enrolled: Office) -> None:
    message = enrolled.proof(key=SigningKey.generate())
    found = claims_of(enrolled.ask(message))
    assert found.keys() == {"msg", "at", "problem"}
    assert found["msg"] == hash_message(message)


def test_a_proof_for_another_order_or_authority_is_refused(enrolled: Office) -> None:
    other = enrolled.issue("second").order.id
    assert enrolled.problem(enrolled.proof(order=other)) is Problem.WRONG_ORDER
    assert enrolled.problem(enrolled.proof(audience="https://x.example")) is Problem.WRONG_AUDIENCE
    assert not enrolled.rows()


def test_messages_of_no_known_kind_or_with_unknown_claims_are_refused_in_the_seal(
    enrolled: Office,
) -> None:
    proof = claims_of(enrolled.proof())
    for message in (
        sign("hb-withdraw+jwt", {"jti": new_id()}, enrolled.key),
        sign("hb-proof+jwt", proof | {"lat": 55}, enrolled.key),
        sign("hb-proof+jwt", proof, enrolled.key, with_key=True),
        sign("hb-enrol+jwt", {}, enrolled.key, with_key=True),
    ):
        assert enrolled.problem(message) is Problem.MALFORMED


def test_a_body_that_is_not_sealed_to_this_authority_is_not_answered(enrolled: Office) -> None:
    sound, _ = seal_request(enrolled.proof(), None, enrolled.config.seal_keys[0])
    foreign, _ = seal_request(enrolled.proof(), None, SealSecret.generate().public)
    flipped = sound[:-1] + bytes([sound[-1] ^ 1])
    for body in (bytes(BODY_BYTES), foreign, flipped, sound[:-1], sound + b"\0", b""):
        with pytest.raises(NotOpened):
            answer(enrolled.serving, body)


def test_a_database_that_is_held_up_is_a_reason_to_try_later(
    enrolled: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = enrolled.proof()
    with enrolled.store._engine.connect() as holder:
        event.listen(
            enrolled.store._engine,
            "checkout",
            lambda connection, *_: connection.execute("PRAGMA busy_timeout=1"),
        )
        holder.exec_driver_sql("SELECT 1")  # begins, and with it takes the write lock
        assert enrolled.problem(message) is Problem.TRY_LATER
    assert enrolled.receipt(message).result is Result.OK


# What level 1 holds


def test_a_level_1_body_opened_at_the_authority_holds_the_protocols_claims_and_no_more(
    enrolled: Office,
) -> None:
    body, _ = seal_request(enrolled.proof(), None, enrolled.config.seal_keys[0])
    opened = open_request(body, enrolled.serving.seal_secrets)
    found = claims_of(opened.message)
    assert found.keys() == {"jti", "aud", "ord", "win", "non", "seq", "rec"}
    assert found["non"].keys() == {"id", "i", "n"}
    assert opened.record is None
    answer(enrolled.serving, body)
    (row,) = enrolled.rows()
    assert (row.help, row.record) == (None, None)


# Records


def record_of(office: Office, **changes: Any) -> Record:
    values: dict[str, Any] = {
        "order_id": office.order,
        "window": AM,
        "form": RecordForm("q", hash_text(b"form")),
        "answers": {"cough": "yes", "fever": "no"},
        "key": office.key,
    }
    return make_record(**(values | changes))


def test_disclosed_answers_are_kept_as_they_were_given(enrolled: Office) -> None:
    record = record_of(enrolled)
    shown = present(record, ["fever"])
    enrolled.receipt(enrolled.proof(rec=record.hash, help=False), shown)
    assert [row.record for row in enrolled.rows()] == [shown]


def test_a_record_that_is_not_the_proofs_own_is_refused(enrolled: Office) -> None:
    own = record_of(enrolled)
    strangers = record_of(enrolled, key=SigningKey.generate())
    windows = record_of(enrolled, window="2026-11-22.pm")
    orders = record_of(enrolled, order_id=new_id())
    tampered = present(own, []) + present(strangers, ["fever"]).split("~")[1] + "~"
    for rec, shown in (
        (hash_text(b"another"), present(own, [])),
        (strangers.hash, present(strangers, [])),
        (windows.hash, present(windows, [])),
        (orders.hash, present(orders, [])),
        (own.hash, tampered),
    ):
        assert enrolled.problem(enrolled.proof(rec=rec), shown) is Problem.RECORD_WRONG
    assert not enrolled.rows()


@pytest.mark.parametrize(
    ("named", "answers", "taken"),
    [(True, True, True), (False, True, False), (None, True, False), (None, False, True)],
)
def test_a_record_answers_the_questionnaire_of_its_order(
    office: Office, named: bool | None, answers: bool, taken: bool
) -> None:
    office.issued = office.issue("with-form", FORM)
    office.order = office.issued.order.id
    office.enrol()
    office.now = IN_TIME
    reference = office.issued.order.form
    assert reference is not None
    sha256 = reference.sha256 if named else hash_text(b"another")
    form = None if named is None else RecordForm(reference.id, sha256)
    record = record_of(office, form=form)
    message = office.proof(rec=record.hash)
    shown = present(record, ["fever"] if answers else [])
    assert isinstance(office.send(message, shown), Receipt) is taken
