import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, func, select

from homebound.authority.desk import answer
from homebound.authority.home import create_home
from homebound.authority.issuing import OrderRequest, issue_order, parse_window
from homebound.authority.serving import load_serving
from homebound.authority.tables import enrolments
from homebound.core.order import Telephones
from homebound.protocol.answer import read_answer
from homebound.protocol.enrolment import Code, make_code, sign_enrolment
from homebound.protocol.envelope import BODY_BYTES, open_reply, seal_request
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.receipt import Receipt
from homebound.protocol.record import make_record, present
from homebound.protocol.refusal import Problem, Refusal
from homebound.protocol.strict import decode_base64url

MADE = datetime(2026, 11, 20, 10, 0, 30, tzinfo=UTC)
SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


class Office:
    """An authority with one order whose resident has not enrolled."""

    def __init__(self, folder: Path) -> None:
        self.now = MADE
        home = create_home(folder / "home", "https://office.example/hb", MADE)
        self.config = home.config
        self.store = home.open_store()
        self.serving = load_serving(home, self.store, lambda: self.now)
        self.key = SigningKey.generate()
        request = OrderRequest(
            ref="case",
            zone="Europe/Moscow",
            first=date(2026, 11, 22),
            last=date(2026, 11, 24),
            windows=(parse_window("am=07:00-12:00+60"),),
            telephones=Telephones(),
        )
        self.issued = issue_order(home, request, MADE, folder / "case.homebound")
        self.order = self.issued.order.id

    def enrolment(
        self,
        code: Code | None = None,
        *,
        audience: str | None = None,
        order: str | None = None,
        key: SigningKey | None = None,
    ) -> str:
        return sign_enrolment(
            audience or self.config.url,
            order or self.order,
            code or self.issued.code,
            key or self.key,
        )

    def ask(self, message: str, record: str | None = None) -> str:
        body, reply = seal_request(message, record, self.config.seal_keys[0])
        sealed = answer(self.serving, body)
        assert len(body) == len(sealed) == BODY_BYTES
        return open_reply(reply, sealed)

    def send(
        self, message: str, record: str | None = None, key: SigningKey | None = None
    ) -> Receipt | Refusal:
        sender = (key or self.key).verifying
        found = read_answer(self.ask(message, record), message, sender, self.config)
        assert isinstance(found, Receipt | Refusal)
        return found

    def problem(self, message: str, record: str | None = None) -> Problem:
        found = self.send(message, record)
        assert isinstance(found, Refusal)
        return found.problem

    def enrol(self) -> None:
        assert isinstance(self.send(self.enrolment()), Receipt)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    found = Office(tmp_path)
    yield found
    found.store.close()


def claims_of(token: str) -> dict[str, Any]:
    claims = json.loads(decode_base64url(token.split(".")[1]))
    assert isinstance(claims, dict)
    return claims


def wrong_code(office: Office) -> Code:
    while (code := make_code()) == office.issued.code:
        pass
    return code


def test_the_right_code_binds_the_key_and_the_same_message_again_gets_the_same_receipt(
    office: Office,
) -> None:
    message = office.enrolment()
    first = office.ask(message)
    office.now += 40 * HOUR
    assert office.ask(message) == first
    assert claims_of(first) == {
        "iss": office.config.url,
        "msg": hash_message(message),
        "kind": "enrolment",
    }


def test_unknown_order_wrong_spent_and_throttled_code_get_one_identical_refusal(
    office: Office,
) -> None:
    refused = [office.enrolment(order=new_id()), office.enrolment(wrong_code(office))]
    answers = [claims_of(office.ask(message)) for message in refused]
    office.enrol()
    spent = office.enrolment(key=SigningKey.generate())
    answers.append(claims_of(office.ask(spent)))
    wrong = [office.enrolment(wrong_code(office)) for _ in range(6)]
    answers += [claims_of(office.ask(message)) for message in wrong]
    for found in answers:
        assert len(found.pop("msg")) == 43
    assert all(found == answers[0] for found in answers)
    assert answers[0].keys() == {"at", "problem"}
    assert Problem.ENROLMENT_REFUSED.value in json.dumps(answers[0]["problem"])


def test_refusals_of_a_wrong_code_and_of_an_unknown_order_run_the_same_statements(
    office: Office,
) -> None:
    seen: list[str] = []

    def note(_c: object, _cu: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    event.listen(office.store._engine, "before_cursor_execute", note)
    office.problem(office.enrolment(wrong_code(office)))
    wrong, seen[:] = list(seen), []
    office.problem(office.enrolment(order=new_id()))
    assert seen == wrong
    assert len(wrong) >= 3


def test_after_five_wrong_codes_one_try_an_hour_is_left_and_the_order_is_never_dead(
    office: Office,
) -> None:
    for _ in range(5):
        assert office.problem(office.enrolment(wrong_code(office))) is Problem.ENROLMENT_REFUSED
    office.now += HOUR - SECOND
    assert office.problem(office.enrolment()) is Problem.ENROLMENT_REFUSED
    office.now += SECOND
    # The try of this hour is used up by a wrong code, and tries meanwhile prolong nothing.
    assert office.problem(office.enrolment(wrong_code(office))) is Problem.ENROLMENT_REFUSED
    for _ in range(3):
        assert office.problem(office.enrolment()) is Problem.ENROLMENT_REFUSED
    office.now += HOUR
    office.enrol()


def test_wrong_codes_while_the_clock_was_ahead_do_not_stop_the_right_one_for_longer(
    office: Office,
) -> None:
    office.now += 9000 * HOUR
    for _ in range(5):
        assert office.problem(office.enrolment(wrong_code(office))) is Problem.ENROLMENT_REFUSED
    office.now -= 9000 * HOUR
    office.enrol()


def test_four_wrong_codes_do_not_stop_the_right_one(office: Office) -> None:
    for _ in range(4):
        office.problem(office.enrolment(wrong_code(office)))
    office.enrol()


def test_of_many_enrolments_with_the_same_code_at_once_exactly_one_wins(office: Office) -> None:
    keys = [SigningKey.generate() for _ in range(8)]
    messages = [office.enrolment(key=key) for key in keys]
    with ThreadPoolExecutor(8) as pool:
        found = list(
            pool.map(
                lambda pair: office.send(pair[0], key=pair[1]), zip(messages, keys, strict=True)
            )
        )
    winners = [at for at, each in enumerate(found) if isinstance(each, Receipt)]
    assert len(winners) == 1
    with office.store.reading() as connection:
        bound = connection.execute(select(enrolments.c.kid)).scalars().all()
    assert bound == [keys[winners[0]].kid]


def test_an_enrolment_for_another_authority_is_refused_and_costs_no_try(office: Office) -> None:
    elsewhere = office.enrolment(audience="https://elsewhere.example")
    for _ in range(6):
        assert office.problem(elsewhere) is Problem.WRONG_AUDIENCE
    office.enrol()


def test_an_enrolment_takes_no_record_with_it(office: Office) -> None:
    record = make_record(office.order, "2026-11-22.am", None, {}, office.key)
    assert office.problem(office.enrolment(), present(record, [])) is Problem.MALFORMED
    with office.store.reading() as connection:
        assert connection.execute(select(func.count()).select_from(enrolments)).scalar() == 0
