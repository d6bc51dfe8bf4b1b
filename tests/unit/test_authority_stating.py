"""What residents say besides proofs, as the authority's desk takes it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select

from homebound.authority.changing import ChangeRequest, change_order
from homebound.authority.desk import answer
from homebound.authority.home import create_home
from homebound.authority.issuing import OrderRequest, issue_order, parse_window
from homebound.authority.room import MOST
from homebound.authority.serving import load_serving, newest_step
from homebound.authority.stating import forget_expired
from homebound.authority.tables import erasures, proofs, statements
from homebound.authority.windows import Standing, list_windows
from homebound.core.explanation import Why
from homebound.core.order import Telephones
from homebound.protocol.addressed import Address
from homebound.protocol.answer import read_answer
from homebound.protocol.disclosure import Disclosure, sign_disclosure
from homebound.protocol.enrolment import sign_enrolment
from homebound.protocol.envelope import open_reply, seal_request
from homebound.protocol.holdings import Held, HoldingsRequest, Item, sign_holdings_request
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import Kind, Receipt
from homebound.protocol.record import Record, RecordForm, make_record, present
from homebound.protocol.refusal import Problem, Refusal
from homebound.protocol.statements import (
    Explanation,
    HelpKind,
    HelpRequest,
    Objection,
    Wrong,
    sign_explanation,
    sign_help,
    sign_objection,
)
from homebound.protocol.strict import hash_text
from homebound.protocol.withdrawal import Erasure, Scope, Withdrawal, digest_of, sign_withdrawal

MADE = datetime(2026, 11, 20, 10, tzinfo=UTC)
IN_TIME = datetime(2026, 11, 22, 5, 30, 12, tzinfo=UTC)
AM, PM, NEXT = "2026-11-22.am", "2026-11-22.pm", "2026-11-23.am"
FORM = RecordForm("form", hash_text(b"form"))


class Office:
    """An authority with one order, and its resident, who has enrolled."""

    def __init__(self, folder: Path) -> None:
        self.now, self.folder = MADE, folder
        home = create_home(folder / "home", "https://office.example/hb", MADE)
        self.config = home.config
        self.store = home.open_store()
        self.serving = load_serving(home, self.store, lambda: self.now)
        request = OrderRequest(
            ref="case",
            zone="Europe/Moscow",
            first=date(2026, 11, 22),
            last=date(2026, 11, 24),
            windows=(parse_window("am=07:00-12:00+60"), parse_window("pm=18:00-20:00")),
            telephones=Telephones(),
            form=None,
        )
        issued = issue_order(home, request, MADE, folder / "case.homebound")
        self.order, self.key = issued.order.id, SigningKey.generate()
        self.enrolment = sign_enrolment(self.config.url, self.order, issued.code, self.key)
        assert isinstance(self.send(self.enrolment), Receipt)
        self.now = IN_TIME

    def send(self, message: str, record: str | None = None, key: SigningKey | None = None) -> Any:
        body, reply = seal_request(message, record, self.config.seal_keys[0])
        found = open_reply(reply, answer(self.serving, body))
        return read_answer(found, message, (key or self.key).verifying, self.config)

    def problem(self, message: str, record: str | None = None) -> Problem:
        found = self.send(message, record)
        assert isinstance(found, Refusal)
        return found.problem

    def to(self, **changes: str) -> Address:
        return Address(
            **({"id": new_id(), "audience": self.config.url, "order": self.order} | changes)
        )

    def record(self, window: str = AM) -> Record:
        return make_record(self.order, window, FORM, {"cough": "yes", "note": "secret"}, self.key)

    def proof(
        self, window: str = AM, seq: int = 1, prev: str | None = None, record: Record | None = None
    ) -> str:
        step = newest_step(self.serving, self.now)
        assert step is not None
        made = record or self.record(window)
        return sign_proof(
            Proof(new_id(), self.config.url, self.order, window, step, seq, prev, made.hash),
            self.key,
        )

    def prove(
        self, window: str = AM, seq: int = 1, prev: str | None = None, record: Record | None = None
    ) -> str:
        token = self.proof(window, seq, prev, record)
        assert isinstance(self.send(token), Receipt)
        return token

    def standings(self) -> dict[str, Standing]:
        return {one.window: one.standing for one in list_windows(self.store, self.now)}

    def held(self) -> list[Item]:
        items: list[Item] = []
        after = None
        while True:
            page = self.send(sign_holdings_request(HoldingsRequest(self.to(), after), self.key))
            assert isinstance(page, Held)
            items += page.items
            if page.next is None:
                return items
            after = page.next

    def rows(self, table: Any) -> int:
        with self.store.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    found = Office(tmp_path)
    yield found
    found.store.close()


def help_request(office: Office, **to: str) -> str:
    return sign_help(HelpRequest(office.to(**to), HelpKind.DOCTOR, "Please call"), office.key)


def explanation(office: Office, since: str, until: str | None) -> str:
    return sign_explanation(Explanation(office.to(), since, until, Why.HOSPITAL), office.key)


def withdrawal(office: Office, scope: Scope) -> str:
    return sign_withdrawal(Withdrawal(office.to(), scope), office.key)


def test_what_is_said_is_receipted_once_and_kept_once(office: Office) -> None:
    objection = sign_objection(Objection(office.to(), Wrong.DATES), office.key)
    for message, kind in (
        (help_request(office), Kind.HELP),
        (explanation(office, AM, None), Kind.EXPLANATION),
        (objection, Kind.OBJECTION),
    ):
        first = office.send(message)
        assert first == Receipt(office.config.url, hash_message(message), kind)
        assert office.send(message) == first
    assert office.rows(statements) == 3


def test_a_message_that_is_not_for_this_desk_is_refused(office: Office) -> None:
    assert (
        office.problem(help_request(office, audience="https://else.example"))
        is Problem.WRONG_AUDIENCE
    )
    assert office.problem(help_request(office, order=new_id())) is Problem.WRONG_ORDER
    stranger = SigningKey.generate()
    message = sign_help(HelpRequest(office.to(), HelpKind.FOOD), stranger)
    refused = office.send(message, key=stranger)
    assert isinstance(refused, Refusal)
    assert refused.problem is Problem.NOT_VERIFIED
    assert office.problem(help_request(office), present(office.record(), [])) is Problem.MALFORMED
    assert office.rows(statements) == 0


def test_an_explanation_names_windows_of_its_order(office: Office) -> None:
    for since, until in (("2026-11-25.am", None), (AM, "2026-11-22.noon"), (PM, AM)):
        assert office.problem(explanation(office, since, until)) is Problem.WRONG_WINDOW


def test_an_explained_window_says_so_and_a_proof_says_more(office: Office) -> None:
    office.send(explanation(office, AM, PM))
    office.now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert office.standings() == {
        AM: Standing.EXPLAINED,
        PM: Standing.EXPLAINED,
        NEXT: Standing.MISSED,
    }
    office.prove(AM)
    assert office.standings()[AM] is Standing.LATE


def test_an_explanation_without_an_end_ends_where_a_later_one_from_the_same_window_does(
    office: Office,
) -> None:
    whole = explanation(office, AM, None)
    office.send(whole)
    office.now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert set(office.standings().values()) == {Standing.EXPLAINED}
    office.send(explanation(office, PM, PM))  # of another window: it ends nothing
    assert set(office.standings().values()) == {Standing.EXPLAINED}
    office.send(explanation(office, AM, AM))
    office.send(whole)
    assert office.standings() == {
        AM: Standing.EXPLAINED,
        PM: Standing.EXPLAINED,
        NEXT: Standing.MISSED,
    }
    office.now += timedelta(seconds=1)
    office.send(explanation(office, AM, None))  # and is away again
    assert set(office.standings().values()) == {Standing.EXPLAINED}


def test_chosen_answers_are_disclosed_later_and_forgotten_when_they_expire(office: Office) -> None:
    record = office.record()
    proof = office.prove(record=record)

    def disclosed(of: str, days: int) -> str:
        expires = office.now.replace(microsecond=0) + timedelta(days=days)
        return sign_disclosure(Disclosure(office.to(), of, "appeal", expires), office.key)

    shown = present(record, ["cough"])
    assert office.problem(disclosed(hash_text(b"other"), 9), shown) is Problem.PROOF_UNKNOWN
    assert (
        office.problem(disclosed(hash_message(proof), 9), present(office.record(), []))
        is Problem.RECORD_WRONG
    )
    other = present(office.record(), ["cough"])
    mixed = shown.split("~")[0] + "~" + other.split("~", 1)[1]
    assert office.problem(disclosed(hash_message(proof), 9), mixed) is Problem.RECORD_WRONG
    assert office.problem(disclosed(hash_message(proof), 0), shown) is Problem.TOO_LATE
    assert office.problem(disclosed(hash_message(proof), 9)) is Problem.MALFORMED
    message = disclosed(hash_message(proof), 9)
    assert isinstance(office.send(message, shown), Receipt)
    assert Item("disclosure", hash_message(message), None, True) in office.held()
    office.now += timedelta(days=8)
    assert forget_expired(office.serving, office.now) == 0
    office.now += timedelta(days=1)
    assert forget_expired(office.serving, office.now) == 1
    assert Item("disclosure", hash_message(message), None, False) in office.held()


def test_what_was_receipted_is_answered_the_same_whatever_has_changed_since(office: Office) -> None:
    record = office.record()
    proof = office.prove(record=record)
    expires = office.now.replace(microsecond=0) + timedelta(days=1)
    disclosed = sign_disclosure(
        Disclosure(office.to(), hash_message(proof), "appeal", expires), office.key
    )
    shown, explained = present(record, ["cough"]), explanation(office, NEXT, None)
    receipts = office.send(disclosed, shown), office.send(explained)
    assert all(isinstance(one, Receipt) for one in receipts)
    later = ChangeRequest("case", date(2026, 11, 23), windows=(parse_window("noon=11:00-15:00"),))
    change_order(office.serving.home, later, office.now, office.folder / "change.homebound")
    office.now += timedelta(days=3)
    forget_expired(office.serving, office.now)
    assert (office.send(disclosed, shown), office.send(explained)) == receipts
    erasure = office.send(withdrawal(office, Scope.ALL))
    assert office.send(disclosed, shown) == office.send(explained) == erasure


def test_everything_held_is_told_page_by_page(office: Office) -> None:
    sent = {hash_message(office.enrolment): "enrolment", hash_message(office.prove()): "proof"}
    for _ in range(60):
        message = help_request(office)
        office.send(message)
        sent[hash_message(message)] = "help"
    assert {item.message: item.kind for item in office.held()} == sent


def test_taking_back_the_future_ends_sharing_and_erases_nothing(office: Office) -> None:
    office.prove()
    office.now = datetime(2026, 11, 22, 14, tzinfo=UTC)  # before the second window opens
    message = withdrawal(office, Scope.FUTURE)
    erasure = office.send(message)
    assert isinstance(erasure, Erasure)
    assert erasure.count == 0
    office.now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert office.send(message) == erasure
    assert office.standings() == {
        AM: Standing.ON_TIME,
        PM: Standing.NOT_SHARING,
        NEXT: Standing.NOT_SHARING,
    }


def test_a_window_during_which_consent_was_taken_back_is_not_missed(office: Office) -> None:
    office.send(withdrawal(office, Scope.FUTURE))
    office.now = datetime(2026, 11, 22, 14, tzinfo=UTC)
    assert office.standings() == {AM: Standing.NOT_SHARING}


def test_a_proof_after_a_withdrawal_shares_again_and_what_was_between_is_not_missed(
    office: Office,
) -> None:
    office.send(withdrawal(office, Scope.FUTURE))
    office.now = datetime(2026, 11, 23, 5, tzinfo=UTC)
    office.prove(NEXT)
    office.now = datetime(2026, 11, 23, 18, tzinfo=UTC)
    assert office.standings() == {
        AM: Standing.NOT_SHARING,
        PM: Standing.NOT_SHARING,
        NEXT: Standing.ON_TIME,
        "2026-11-23.pm": Standing.MISSED,
    }


def test_erasing_records_leaves_the_proofs(office: Office) -> None:
    record = office.record()
    proof = office.prove(record=record)
    expires = office.now.replace(microsecond=0) + timedelta(days=9)
    shown = sign_disclosure(
        Disclosure(office.to(), hash_message(proof), "appeal", expires), office.key
    )
    office.send(shown, present(record, ["cough"]))
    erasure = office.send(withdrawal(office, Scope.RECORDS))
    assert (erasure.count, erasure.digest) == (1, digest_of([hash_message(shown)]))
    assert not any(item.record for item in office.held())
    assert isinstance(office.send(proof), Receipt)


def test_erasing_all_leaves_tombstones_that_answer_whoever_sends_again(office: Office) -> None:
    proof, asked = office.prove(), help_request(office)
    office.send(asked)
    message = withdrawal(office, Scope.ALL)
    erasure = office.send(message)
    assert erasure.digest == digest_of([hash_message(proof), hash_message(asked)])
    assert office.rows(proofs) == office.rows(statements) == 0
    assert office.send(message) == erasure
    assert office.send(proof) == erasure
    assert [item.kind for item in office.held()] == ["enrolment"]
    office.now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert set(office.standings().values()) == {Standing.NOT_SHARING}


def test_nothing_of_what_was_erased_is_left_in_the_database(office: Office, tmp_path: Path) -> None:
    record = office.record()
    proof = office.prove(record=record)
    expires = office.now.replace(microsecond=0) + timedelta(days=9)
    shown = sign_disclosure(
        Disclosure(office.to(), hash_message(proof), "appeal", expires), office.key
    )
    office.send(shown, present(record, ["cough"]))
    office.send(withdrawal(office, Scope.ALL))
    with office.store.reading() as connection:
        dump = "\n".join(connection.connection.iterdump())
    assert proof not in dump
    assert record.token not in dump
    assert hash_message(proof) in dump


def keep_more(office: Office, table: Any, rows: int) -> None:
    """Keep so many messages of the order besides, as whoever has its key could have sent them."""
    row = {"kind": "help", "at": 0, "token": "", "receipt": "", "erasure": ""}
    row = {name: value for name, value in row.items() if name in table.c}
    with office.store.writing() as connection:
        connection.execute(
            insert(table),
            [row | {"order_id": office.order, "msg": hash_message(new_id())} for _ in range(rows)],
        )


def test_whoever_has_the_key_fills_no_more_than_the_room_of_one_order(office: Office) -> None:
    record = office.record()
    proof = office.prove(record=record)
    keep_more(office, statements, MOST - 2)
    asked = help_request(office)
    receipt = office.send(asked)
    assert isinstance(receipt, Receipt)
    expires = office.now.replace(microsecond=0) + timedelta(days=1)
    shown = sign_disclosure(
        Disclosure(office.to(), hash_message(proof), "appeal", expires), office.key
    )
    for message, beside in (
        (help_request(office), None),
        (explanation(office, AM, None), None),
        (sign_objection(Objection(office.to(), Wrong.DATES), office.key), None),
        (shown, present(record, ["cough"])),
        (office.proof(AM, 2, hash_message(proof)), None),
    ):
        assert office.problem(message, beside) is Problem.TOO_MANY
    assert office.rows(statements) + office.rows(proofs) == MOST
    assert office.send(asked) == receipt
    # Nobody is kept from reporting, or from taking back.
    office.now = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)
    office.prove(PM, 3, hash_message(proof))
    erasure = office.send(withdrawal(office, Scope.ALL))
    assert erasure.count == MOST + 1


def test_what_was_erased_takes_room_so_that_nobody_fills_it_again_and_again(
    office: Office,
) -> None:
    office.send(withdrawal(office, Scope.ALL))
    keep_more(office, erasures, MOST - 2)
    assert isinstance(office.send(help_request(office)), Receipt)
    assert office.problem(help_request(office)) is Problem.TOO_MANY
    keep_more(office, erasures, MOST - 1)
    last = withdrawal(office, Scope.ALL)
    erasure = office.send(last)
    assert erasure.count == 1
    assert office.problem(withdrawal(office, Scope.ALL)) is Problem.TOO_MANY
    assert office.send(last) == erasure
    assert isinstance(office.send(office.proof()), Receipt)
