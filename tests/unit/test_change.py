"""Changes of an order: what acts at once, what stays due, and how they cross the wire."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from homebound.core.change import MAX_CHANGES, Change, apply_change, is_lighter
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order, Window
from homebound.core.schedule import slots, slots_of_day
from homebound.demo.issuer import make_issuer
from homebound.protocol.answer import read_change
from homebound.protocol.change import TYP, parse_change, sign_change
from homebound.protocol.jws import SignatureWrong, SigningKey, new_id, sign
from homebound.protocol.strict import Malformed

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)  # noon in Moscow
ISSUER = make_issuer(NOW)
AM, PM = Window("am", time(8), time(12)), Window("pm", time(18), time(21))
ORDER = Order(
    id=new_id(),
    issued=datetime(2026, 11, 20, 6, tzinfo=UTC),
    zone="Europe/Moscow",
    first=date(2026, 11, 21),
    last=date(2026, 11, 30),
    windows=(AM, PM),
)
RELEASE = Change(ORDER.id, 1, NOW, date(2026, 11, 24), released=True)
SHORTER = Change(ORDER.id, 1, NOW, date(2026, 11, 25), last=date(2026, 11, 26))
LONGER = Change(ORDER.id, 1, NOW, date(2026, 11, 25), last=date(2026, 12, 3))
OTHER = Change(ORDER.id, 1, NOW, date(2026, 11, 24), windows=(Window("noon", time(13), time(15)),))


def refs(order: Order) -> list[str]:
    return [slot.ref for slot in slots(order)]


def test_a_release_ends_what_has_not_opened_and_leaves_what_has() -> None:
    released = apply_change(ORDER, RELEASE)
    assert refs(released) == [ref for ref in refs(ORDER) if ref <= "2026-11-24.am"]
    assert released.released
    assert released.last == date(2026, 11, 24)


def test_a_release_before_the_first_day_leaves_nothing_due() -> None:
    early = replace(RELEASE, since=ORDER.first, issued=datetime(2026, 11, 20, 12, tzinfo=UTC))
    assert refs(apply_change(ORDER, early)) == []


def test_a_shorter_order_ends_earlier_and_a_longer_one_later() -> None:
    assert refs(apply_change(ORDER, SHORTER))[-1] == "2026-11-26.pm"
    longer = apply_change(ORDER, LONGER)
    assert refs(longer)[-1] == "2026-12-03.pm"
    assert refs(longer)[: len(refs(ORDER))] == refs(ORDER)


def test_the_changes_of_an_order_never_outgrow_what_its_evidence_holds() -> None:
    order = ORDER
    for revision in range(1, MAX_CHANGES):
        order = apply_change(order, replace(SHORTER, revision=revision, last=ORDER.last))
    with pytest.raises(UserError) as refused:
        apply_change(order, replace(SHORTER, revision=MAX_CHANGES, last=ORDER.last))
    assert refused.value.code is ErrorCode.CHANGE_NOT_ACCEPTABLE
    # Whoever was changed about that often can still be let go.
    released = apply_change(order, replace(RELEASE, revision=MAX_CHANGES))
    assert released.released
    with pytest.raises(UserError):
        apply_change(released, replace(RELEASE, revision=MAX_CHANGES + 1))


def test_new_windows_hold_from_their_day_and_an_open_one_keeps_its_rule() -> None:
    changed = apply_change(ORDER, OTHER)
    assert [slot.ref for slot in slots_of_day(changed, date(2026, 11, 23))] == [
        "2026-11-23.am",
        "2026-11-23.pm",
    ]
    assert [slot.ref for slot in slots_of_day(changed, date(2026, 11, 24))] == [
        "2026-11-24.am",
        "2026-11-24.noon",
    ]
    assert [slot.ref for slot in slots_of_day(changed, date(2026, 11, 25))] == ["2026-11-25.noon"]


def test_a_new_window_never_overlaps_one_that_was_open_already() -> None:
    wide = replace(
        OTHER, windows=(Window("am", time(10), time(16)), Window("x", time(11), time(14)))
    )
    with pytest.raises(UserError) as raised:
        apply_change(ORDER, wide)
    assert raised.value.code is ErrorCode.ORDER_WINDOWS_OVERLAP
    overlapping = replace(
        OTHER, issued=NOW - timedelta(hours=2), windows=(Window("x", time(11), time(14)),)
    )
    day = slots_of_day(apply_change(ORDER, overlapping), date(2026, 11, 24))
    assert [slot.ref for slot in day] == ["2026-11-24.am"]


def test_a_new_window_opens_after_its_change_and_may_follow_an_open_one_at_once() -> None:
    noon = replace(OTHER, windows=(Window("noon", time(12), time(15)),))
    earlier = replace(noon, issued=NOW - timedelta(seconds=1))
    day = date(2026, 11, 24)
    assert [slot.ref for slot in slots_of_day(apply_change(ORDER, noon), day)] == ["2026-11-24.am"]
    assert [slot.ref for slot in slots_of_day(apply_change(ORDER, earlier), day)] == [
        "2026-11-24.am",
        "2026-11-24.noon",
    ]


def test_changes_follow_one_another_and_an_old_one_is_refused() -> None:
    once = apply_change(ORDER, LONGER)
    twice = apply_change(once, replace(SHORTER, revision=2))
    assert refs(twice) == refs(apply_change(ORDER, SHORTER))
    for outdated in (LONGER, replace(LONGER, revision=2)):
        with pytest.raises(UserError) as raised:
            apply_change(twice, outdated)
        assert raised.value.code is ErrorCode.CHANGE_OUTDATED


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (replace(LONGER, order_id=new_id()), ErrorCode.CHANGE_OTHER_ORDER),
        (replace(LONGER, since=date(2026, 12, 2)), ErrorCode.CHANGE_NOT_ACCEPTABLE),
        (replace(LONGER, since=date(2026, 11, 20)), ErrorCode.CHANGE_NOT_ACCEPTABLE),
        (replace(SHORTER, last=date(2026, 11, 22)), ErrorCode.CHANGE_NOT_ACCEPTABLE),
        (replace(LONGER, last=date(2027, 3, 1)), ErrorCode.ORDER_TOO_LONG),
        (replace(OTHER, windows=()), ErrorCode.ORDER_WINDOW_COUNT),
        (replace(OTHER, windows=(Window("x", time(5), time(8)),)), ErrorCode.ORDER_WINDOW_AT_NIGHT),
    ],
)
def test_a_change_that_no_resident_should_follow_is_refused(
    change: Change, code: ErrorCode
) -> None:
    with pytest.raises(UserError) as raised:
        apply_change(ORDER, change)
    assert raised.value.code is code


def test_only_what_asks_for_less_acts_at_once() -> None:
    assert is_lighter(ORDER, RELEASE)
    assert is_lighter(ORDER, SHORTER)
    assert is_lighter(ORDER, replace(SHORTER, last=ORDER.last))
    assert is_lighter(ORDER, replace(OTHER, windows=(AM,)))
    assert not is_lighter(ORDER, LONGER)
    assert not is_lighter(ORDER, OTHER)
    assert not is_lighter(
        ORDER, replace(SHORTER, windows=(AM, PM, Window("x", time(13), time(15))))
    )


@given(
    hours=st.integers(0, 24 * 12),
    day=st.integers(0, 9),
    change=st.sampled_from([RELEASE, SHORTER, LONGER, OTHER]),
)
def test_what_had_opened_stays_due_whatever_changes(hours: int, day: int, change: Change) -> None:
    issued = ORDER.issued + timedelta(hours=hours)
    since = ORDER.first + timedelta(days=day)
    shown = replace(change, issued=issued, since=since)
    if change is SHORTER and since > date(2026, 11, 27):
        with pytest.raises(UserError):
            apply_change(ORDER, shown)
        return
    changed = apply_change(ORDER, shown)
    opened = [slot for slot in slots(ORDER) if slot.opens <= issued]
    found = list(slots(changed))
    assert [slot for slot in found if slot.opens <= issued] == opened
    assert found == sorted(found, key=lambda slot: slot.opens)
    if change is RELEASE:
        assert all(slot.day < since for slot in found if slot.opens > issued)


@pytest.mark.parametrize(
    "change", [RELEASE, SHORTER, LONGER, replace(OTHER, why="Test was\nnegative")]
)
def test_a_change_is_read_as_it_was_signed(change: Change) -> None:
    token = sign_change(change, ISSUER.config.url, ISSUER.order_key)
    assert parse_change(token, ISSUER.config) == change


def test_a_change_by_a_stranger_or_for_another_authority_is_refused() -> None:
    with pytest.raises(SignatureWrong):
        parse_change(sign_change(LONGER, ISSUER.config.url, SigningKey.generate()), ISSUER.config)
    with pytest.raises(Malformed):
        parse_change(sign_change(LONGER, "https://else.example", ISSUER.order_key), ISSUER.config)


@pytest.mark.parametrize(
    "changes",
    [
        {"released": True},
        {"last": None},
        {"rev": 0},
        {"rev": True},
        {"win": 1},
        {"from": "2026-02-30"},
        {"why": ""},
        {"rev": 2},
        {"rev": 2, "last": None, "win": [["am", "08:00", "12:00", 0]]},
    ],
)
def test_a_change_that_is_not_exact_is_refused(changes: dict[str, object]) -> None:
    claims: dict[str, object] = {
        "iss": ISSUER.config.url, "ord": ORDER.id, "rev": 1, "iat": 1795000000,
        "from": "2026-11-25", "last": "2026-12-03",
    }  # fmt: skip
    parse_change(sign(TYP, claims, ISSUER.order_key), ISSUER.config)
    left = {name: value for name, value in (claims | changes).items() if value is not None}
    with pytest.raises(Malformed):
        parse_change(sign(TYP, left, ISSUER.order_key), ISSUER.config)


def test_a_change_beside_an_answer_is_taken_for_its_own_order_alone() -> None:
    token = sign_change(RELEASE, ISSUER.config.url, ISSUER.order_key)
    assert read_change(token, ORDER.id, ISSUER.config) == RELEASE
    with pytest.raises(Malformed):
        read_change(token, new_id(), ISSUER.config)
    with pytest.raises(Malformed):
        read_change("no.change.~", ORDER.id, ISSUER.config)
    forged = sign_change(RELEASE, ISSUER.config.url, SigningKey.generate())
    with pytest.raises(SignatureWrong):
        read_change(forged, ORDER.id, ISSUER.config)
