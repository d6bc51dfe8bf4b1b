"""A change of an order travels beside the answers to whoever holds the order's key."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest

from homebound.authority.changing import ChangeRequest
from homebound.authority.errors import OperatorError
from homebound.authority.issuing import parse_window
from homebound.authority.windows import Standing
from homebound.core.change import apply_change
from homebound.core.errors import UserError
from homebound.protocol.answer import read_change
from homebound.protocol.enrolment import sign_enrolment
from homebound.protocol.holdings import HoldingsRequest, sign_holdings_request
from homebound.protocol.jws import sign
from homebound.protocol.receipt import Receipt
from homebound.protocol.refusal import Problem
from homebound.protocol.statements import HelpKind, HelpRequest, sign_help
from office_world import NEXT, Office, at


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


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


def test_whoever_missed_a_longer_order_hears_of_it_though_a_newer_change_begins_behind_it(
    office: Office,
) -> None:
    office.change(ChangeRequest("mine", date(2026, 11, 24), last=date(2026, 11, 28)))
    noon = (parse_window("noon=12:00-14:00"),)
    for since, windows in ((26, noon), (27, (parse_window("x=13:00-15:00"),))):
        office.now += timedelta(minutes=1)
        office.change(ChangeRequest("mine", date(2026, 11, since), windows=windows))
    told, order = [], office.mine.order
    for _ in range(100):
        change = office.ask(office.enrolment).change
        assert change is not None
        told.append(read_change(change, order.id, office.config))
        with suppress(UserError):  # outdated, or not to be joined to what is followed
            order = apply_change(order, told[-1])
    # Each has a day of its own, until the next begins.
    assert {one.revision for one in told} == {1, 2, 3}
    assert sum(one.revision == 3 for one in told) > 20
    assert (order.revision, order.last) == (3, date(2026, 11, 28))


def test_no_change_leaves_a_hole_for_whoever_missed_the_days_before_it(office: Office) -> None:
    office.change(ChangeRequest("mine", date(2026, 11, 25), last=date(2026, 11, 27)))
    office.now = at(27, 20)
    # The days that were due stay so; who never heard of them follows an order that ends on the 24th.
    office.change(ChangeRequest("mine", date(2026, 11, 23), last=date(2026, 11, 24)))
    with pytest.raises(OperatorError, match="2026-11-25"):
        office.change(ChangeRequest("mine", date(2026, 11, 28), last=date(2026, 11, 29)))
    office.change(ChangeRequest("mine", date(2026, 11, 25), last=date(2026, 11, 29)))


def test_an_explanation_holds_whatever_windows_a_change_puts_in_place_of_its_own(
    office: Office,
) -> None:
    office.explain(NEXT, "2026-11-23.pm")
    window = parse_window("x=13:00-15:00")
    office.change(ChangeRequest("mine", date(2026, 11, 23), windows=(window,)))
    office.explain("2026-11-24.am", "2026-11-24.am")  # before the change was heard of
    office.now = at(24, 20)
    found = office.standings()
    assert found["2026-11-23.x"] is Standing.EXPLAINED
    assert found["2026-11-24.x"] is Standing.MISSED
    asked = sign_holdings_request(HoldingsRequest(office.to()), office.key)
    assert len(office.send(asked).items) == 3


def test_who_follows_any_revision_of_an_order_is_not_refused_for_it(office: Office) -> None:
    for windows in ("x=13:00-15:00", "y=16:00-18:00"):
        office.change(ChangeRequest("mine", date(2026, 11, 23), windows=(parse_window(windows),)))
    office.now = at(23, 14)
    prev = None
    for seq, window in enumerate(("am", "x", "y"), 1):
        told = office.send(office.proof(f"2026-11-23.{window}", seq=seq, prev=prev))
        assert isinstance(told, Receipt)
        prev = told.message
    assert office.problem(office.proof("2026-11-23.z")) is Problem.WRONG_WINDOW
