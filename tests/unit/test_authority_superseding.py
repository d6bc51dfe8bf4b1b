"""A lost computer: a new code, a new key in place of the old one, and everything before kept."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from homebound.authority.changing import find_case
from homebound.authority.errors import OperatorError
from homebound.authority.sormas import shared_answers
from homebound.authority.superseding import reissue_code
from homebound.authority.tables import former_enrolments, proofs
from homebound.authority.windows import Standing
from homebound.protocol.disclosure import Disclosure, sign_disclosure
from homebound.protocol.enrolment import Code, sign_enrolment
from homebound.protocol.holdings import Held, HoldingsRequest, sign_holdings_request
from homebound.protocol.jws import SigningKey, hash_message
from homebound.protocol.receipt import Receipt, Result
from homebound.protocol.record import make_record, present
from homebound.protocol.refusal import Problem, Refusal
from office_world import AM, FORM, NEXT, PM, Office, at


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def reissue(office: Office) -> Code:
    with office.store.writing() as connection:
        code = reissue_code(connection, office.serving.code_key, office.mine.order.id, office.now)
    assert code is not None
    return code


def test_the_answers_that_count_are_the_last_though_a_new_key_begins_to_count_anew(
    office: Office,
) -> None:
    before = office.prove_with({"cough": "no"})
    office.prove_with({"cough": "no", "note": "amended"}, seq=2, prev=hash_message(before))
    code, key = reissue(office), SigningKey.generate()
    office.enrol(office.mine, key, code)
    record = make_record(office.mine.order.id, AM, FORM, {"cough": "yes"}, key)
    office.send(office.proof(AM, key=key, rec=record.hash), present(record, ["cough"]), key=key)
    with office.store.reading() as connection:
        assert shared_answers(connection, office.mine.order.id)[AM] == {"cough": "yes"}


def test_of_two_orders_of_one_case_staff_name_the_one_that_they_mean(office: Office) -> None:
    (office.folder / "mine.homebound").unlink()
    again = office.issue("mine").order.id
    with office.store.writing() as connection:
        with pytest.raises(OperatorError, match=again):
            find_case(connection, "mine")
        assert find_case(connection, again) == again
        with pytest.raises(OperatorError, match="no case"):
            find_case(connection, "nobody's")


def test_a_new_key_supersedes_the_lost_one_and_what_it_sent_is_kept(office: Office) -> None:
    first = office.proof()
    assert isinstance(office.send(first), Receipt)
    code, key = reissue(office), SigningKey.generate()
    # Until somebody enrols with it, the key that is bound goes on.
    assert isinstance(office.send(office.proof(seq=2, prev=hash_message(first))), Receipt)
    enrolment = office.enrol(office.mine, key, code)
    assert isinstance(office.send(enrolment, key=key), Receipt)  # the same again, the same answer

    for message in (office.proof(PM, seq=3, prev=hash_message(first)), first):
        assert office.problem(message) is Problem.NOT_VERIFIED
    office.now = at(22, 16)
    again = office.send(office.proof(PM, key=key), key=key)
    assert isinstance(again, Receipt)
    assert again.proof is not None
    assert (again.proof.seq, again.proof.result) == (1, Result.OK)
    further = office.proof(AM, key=key, seq=2, prev=again.message)
    assert office.send(further, key=key).proof.result is Result.FURTHER

    with office.store.reading() as connection:
        former = connection.execute(select(former_enrolments)).one()
        forked = connection.execute(select(proofs.c.forked)).scalars().all()
    assert (former.kid, former.key) == (office.key.kid, office.key.verifying.raw)
    assert forked == [False] * 4
    assert office.standings() == {AM: Standing.ON_TIME, PM: Standing.ON_TIME}
    held = office.send(sign_holdings_request(HoldingsRequest(office.to()), key), key=key)
    assert isinstance(held, Held)
    assert {hash_message(office.enrolment), hash_message(enrolment), hash_message(first)} <= {
        one.message for one in held.items
    }


def test_a_new_code_works_once_and_the_one_before_it_no_longer(office: Office) -> None:
    old, code = office.mine.code, reissue(office)
    keys = [SigningKey.generate() for _ in range(3)]

    def enrolment(key: SigningKey, code: Code) -> str:
        return sign_enrolment(office.config.url, office.mine.order.id, code, key)

    assert office.problem(enrolment(keys[0], old), keys[0]) is Problem.ENROLMENT_REFUSED
    assert isinstance(office.send(enrolment(keys[1], code), key=keys[1]), Receipt)
    assert office.problem(enrolment(keys[2], code), keys[2]) is Problem.ENROLMENT_REFUSED
    newest = reissue(office)
    assert office.problem(enrolment(keys[2], code), keys[2]) is Problem.ENROLMENT_REFUSED
    # Also back to a key that was bound before.
    assert isinstance(office.send(enrolment(office.key, newest)), Receipt)
    assert isinstance(office.send(office.proof()), Receipt)


def test_a_code_that_was_given_out_anew_before_anybody_enrolled_works_once(office: Office) -> None:
    with office.store.writing() as connection:
        order = office.other.order.id
        code = reissue_code(connection, office.serving.code_key, order, office.now)
    assert code is not None
    for key, kind in ((office.stranger, Receipt), (SigningKey.generate(), Refusal)):
        found = office.send(sign_enrolment(office.config.url, order, code, key), key=key)
        assert isinstance(found, kind)


def test_of_eight_that_enrol_with_a_new_code_at_once_one_wins(office: Office) -> None:
    code = reissue(office)
    keys = [SigningKey.generate() for _ in range(8)]

    def enrol(key: SigningKey) -> object:
        message = sign_enrolment(office.config.url, office.mine.order.id, code, key)
        return office.send(message, key=key)

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(enrol, keys))
    assert sum(isinstance(one, Receipt) for one in found) == 1


def test_a_window_that_was_proven_by_the_old_key_stays_proven(office: Office) -> None:
    office.send(office.proof())
    key, code = SigningKey.generate(), reissue(office)
    office.enrol(office.mine, key, code)
    office.now = at(23, 6)
    office.send(office.proof(NEXT, key=key), key=key)
    states = office.standings()
    assert states[AM] is states[NEXT] is Standing.ON_TIME


def test_nobody_gets_a_code_for_an_order_that_does_not_exist(office: Office) -> None:
    with office.store.writing() as connection:
        assert reissue_code(connection, office.serving.code_key, "A" * 22, office.now) is None


def test_answers_that_the_lost_key_committed_to_can_be_disclosed_with_the_new_one(
    office: Office,
) -> None:
    record = make_record(office.mine.order.id, AM, FORM, {"cough": "yes"}, office.key)
    proof = office.proof(rec=record.hash)
    office.send(proof)
    key = SigningKey.generate()
    office.enrol(office.mine, key, reissue(office))
    expires = office.now + timedelta(days=1)
    wish = Disclosure(office.to(), hash_message(proof), "appeal", expires)
    own = make_record(office.mine.order.id, AM, FORM, {"cough": "yes"}, key)

    def disclosed(shown: str) -> Any:
        return office.send(sign_disclosure(wish, key), shown, key)

    assert disclosed(present(own, ["cough"])).problem is Problem.RECORD_WRONG
    assert isinstance(disclosed(present(record, ["cough"])), Receipt)
