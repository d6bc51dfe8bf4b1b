"""A change of an order travels beside the answers to whoever holds the order's key."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from homebound.authority.changing import ChangeRequest, change_order
from homebound.authority.desk import answer
from homebound.authority.home import create_home
from homebound.authority.issuing import IssuedOrder, OrderRequest, issue_order, parse_window
from homebound.authority.serving import load_serving, newest_step
from homebound.core.change import apply_change
from homebound.core.order import Telephones
from homebound.protocol.addressed import Address
from homebound.protocol.answer import read_change
from homebound.protocol.enrolment import Code, sign_enrolment
from homebound.protocol.envelope import BODY_BYTES, Replied, open_replied, seal_request
from homebound.protocol.holdings import HoldingsRequest, sign_holdings_request
from homebound.protocol.jws import SigningKey, new_id, sign
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.statements import HelpKind, HelpRequest, sign_help
from homebound.protocol.strict import hash_text

MADE = datetime(2026, 11, 20, 10, tzinfo=UTC)
IN_TIME = datetime(2026, 11, 22, 5, 30, tzinfo=UTC)
AM = "2026-11-22.am"


class Office:
    """An authority with two orders, the first one's resident enrolled."""

    def __init__(self, folder: Path) -> None:
        self.now, self.folder = MADE, folder
        self.home = create_home(folder / "home", "https://office.example/hb", MADE)
        self.config = self.home.config
        self.store = self.home.open_store()
        self.serving = load_serving(self.home, self.store, lambda: self.now)
        self.mine, self.other = self.issue("mine"), self.issue("other")
        self.key, self.stranger = SigningKey.generate(), SigningKey.generate()
        self.enrolment = self.enrol(self.mine, self.key)
        self.now = IN_TIME

    def issue(self, ref: str) -> IssuedOrder:
        request = OrderRequest(
            ref=ref,
            zone="Europe/Moscow",
            first=date(2026, 11, 22),
            last=date(2026, 11, 24),
            windows=(parse_window("am=07:00-12:00+60"), parse_window("pm=18:00-20:00")),
            telephones=Telephones(),
            form=None,
        )
        return issue_order(self.home, request, MADE, self.folder / f"{ref}.homebound")

    def enrol(self, issued: IssuedOrder, key: SigningKey, code: Code | None = None) -> str:
        message = sign_enrolment(self.config.url, issued.order.id, code or issued.code, key)
        self.ask(message)
        return message

    def ask(self, message: str) -> Replied:
        body, reply = seal_request(message, None, self.config.seal_keys[0])
        sealed = answer(self.serving, body)
        assert len(sealed) == BODY_BYTES
        return open_replied(reply, sealed)

    def change(self, request: ChangeRequest) -> None:
        name = f"{new_id()}.homebound"
        change_order(self.home, request, self.now, self.folder / name)

    def to(self, issued: IssuedOrder | None = None) -> Address:
        return Address(new_id(), self.config.url, (issued or self.mine).order.id)

    def proof(self, window: str = AM) -> str:
        step = newest_step(self.serving, self.now)
        assert step is not None
        order, rec = self.mine.order.id, hash_text(b"record")
        proof = Proof(new_id(), self.config.url, order, window, step, 1, None, rec)
        return sign_proof(proof, self.key)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.store.close()


RELEASE = ChangeRequest("mine", date(2026, 11, 24), released=True)


def test_without_a_change_a_reply_holds_an_answer_alone(office: Office) -> None:
    assert office.ask(office.proof()).change is None


def test_every_answer_to_the_orders_key_brings_the_change(office: Office) -> None:
    office.change(RELEASE)
    asked = HoldingsRequest(office.to())
    for message in (
        office.enrolment,
        office.proof(),
        office.proof("2026-11-23.am"),  # refused: it has not opened
        office.proof("2026-11-22.none"),  # refused: no such window
        sign_help(HelpRequest(office.to(), HelpKind.FOOD), office.key),
        sign_holdings_request(asked, office.key),
    ):
        replied = office.ask(message)
        assert replied.change is not None
        change = read_change(replied.change, office.mine.order.id, office.config)
        assert change.released
        assert apply_change(office.mine.order, change).last == date(2026, 11, 23)


def test_nobody_else_gets_it(office: Office) -> None:
    office.change(RELEASE)
    office.change(ChangeRequest("other", date(2026, 11, 24), released=True))
    ours = office.to()
    for message in (
        sign_enrolment(office.config.url, office.mine.order.id, office.mine.code, office.stranger),
        sign_enrolment(office.config.url, office.other.order.id, office.mine.code, office.key),
        sign_help(HelpRequest(ours, HelpKind.FOOD), office.stranger),
        sign_help(HelpRequest(office.to(office.other), HelpKind.FOOD), office.key),
        sign("hb-help+jwt", {"ord": office.mine.order.id}, office.key),
        sign_help(HelpRequest(ours, HelpKind.FOOD), office.key)[:-4] + "AAAA",
    ):
        assert office.ask(message).change is None
    # Enrolling in it by its own code is what makes the order theirs.
    enrolment = sign_enrolment(
        office.config.url, office.other.order.id, office.other.code, office.stranger
    )
    assert office.ask(enrolment).change is not None


def test_whoever_missed_one_change_follows_the_next_all_the_same(office: Office) -> None:
    noon = (parse_window("noon=12:00-14:00"),)
    office.change(ChangeRequest("mine", date(2026, 11, 23), windows=noon))
    office.now += timedelta(minutes=1)
    office.change(ChangeRequest("mine", date(2026, 11, 23), last=date(2026, 11, 23)))
    newest = office.ask(office.proof()).change
    assert newest is not None
    change = read_change(newest, office.mine.order.id, office.config)
    followed = apply_change(office.mine.order, change)
    assert (followed.last, followed.windows) == (date(2026, 11, 23), noon)
