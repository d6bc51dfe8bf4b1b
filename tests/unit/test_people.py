"""Several people in one profile: nothing of one is ever another's."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from homebound.core.answer_values import Answer
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order
from homebound.core.person import AgeGroup
from homebound.services.checkin import CheckIns
from homebound.services.erasing import Erasing
from homebound.services.history import History
from homebound.services.orders import Orders
from homebound.services.people import MOST, People
from homebound.services.profiles import Profiles
from homebound.services.session import Session
from homebound.services.today import Today

if TYPE_CHECKING:
    from conftest import StandingClock

AM = "2026-11-22.am"


@pytest.fixture
def family(session: Session, followed: Order) -> Session:
    """Anna and Ben, each with a quarantine of their own; it is Ben's turn."""
    both = People(session).add("Ben", AgeGroup.ADULT).result(timeout=30)
    orders = Orders(both)
    offer = orders.without_authority(followed.first, 7, followed.windows)
    orders.accept(offer).result(timeout=30)
    return both


def test_who_is_added_has_the_next_turn_and_is_there_after_a_lock(
    family: Session, profiles: Profiles, passphrase: str
) -> None:
    assert [person.name for person in family.people] == ["Anna", "Ben"]
    assert family.person.name == "Ben"
    family.lock().result(timeout=30)
    again = profiles.unlock(family.folder, passphrase).result(timeout=30)
    assert again.people == family.people
    assert again.person.name == "Anna"
    again.lock().result(timeout=30)


def test_a_check_in_is_in_the_history_of_its_person_alone(
    family: Session, well: dict[str, Answer]
) -> None:
    anna = family.of(family.people[0].id)
    CheckIns(family).save(AM, well, "en").result(timeout=30)
    assert len(History(family).records().result(timeout=30)) == 1
    assert History(anna).records().result(timeout=30) == ()
    (_, hers), (_, his) = Today(anna).everyone().result(timeout=30)
    assert hers is not None
    assert his is not None
    assert hers.order.days == 14
    assert his.order.days == 7
    assert [state.slot.ref for state in his.slots if state.recorded] == [AM]
    assert not any(state.recorded for state in hers.slots)


def test_erasing_the_order_of_one_leaves_the_other_untouched(
    family: Session, profiles: Profiles, passphrase: str, well: dict[str, Answer]
) -> None:
    anna = family.of(family.people[0].id)
    for one in (family, anna):
        CheckIns(one).save(AM, well, "en").result(timeout=30)
    before = History(anna).records().result(timeout=30)
    [his] = Orders(family).accepted().result(timeout=30)
    fresh = Erasing(profiles).erase_order(family, his.id, passphrase).result(timeout=60)
    assert fresh.person.name == "Ben"
    assert Orders(fresh).accepted().result(timeout=30) == ()
    assert History(fresh.of(anna.person.id)).records().result(timeout=30) == before
    fresh.lock().result(timeout=30)


def test_a_change_counts_from_now_on(family: Session, well: dict[str, Answer]) -> None:
    CheckIns(family).save(AM, well, "en").result(timeout=30)
    before = History(family).records().result(timeout=30)
    changed = People(family).change(family.person.id, "Benjamin", AgeGroup.UNDER_18_YEARS)
    now = changed.result(timeout=30)
    assert (now.person.name, now.person.age_group) == ("Benjamin", AgeGroup.UNDER_18_YEARS)
    assert History(now).records().result(timeout=30) == before


def test_only_who_has_no_quarantine_and_is_not_the_last_is_removed(family: Session) -> None:
    people = People(family)
    with pytest.raises(UserError) as caught:
        people.remove(family.person.id).result(timeout=30)
    assert caught.value.code is ErrorCode.PERSON_HAS_ORDERS
    third = People(people.add("Cleo", AgeGroup.ADULT).result(timeout=30))
    left = third.remove(third._session.person.id).result(timeout=30)
    assert [person.name for person in left.people] == ["Anna", "Ben"]
    assert left.person.name == "Anna"


def test_the_last_person_stays(session: Session) -> None:
    with pytest.raises(UserError) as caught:
        People(session).remove(session.person.id).result(timeout=30)
    assert caught.value.code is ErrorCode.PERSON_IS_LAST


@pytest.mark.parametrize(
    ("name", "code"),
    [(" \u200f\x00 ", ErrorCode.NAME_MISSING), ("x" * 100_000, ErrorCode.NAME_TOO_LONG)],
)
def test_a_name_that_is_none_is_refused_at_once(
    session: Session, name: str, code: ErrorCode
) -> None:
    with pytest.raises(UserError) as caught:
        People(session).add(name, AgeGroup.ADULT)
    assert caught.value.code is code


def test_there_is_an_end_to_the_people(session: Session) -> None:
    for number in range(MOST - 1):
        session = People(session).add(f"Child {number}", AgeGroup.ADULT).result(timeout=30)
    with pytest.raises(UserError) as caught:
        People(session).add("One more", AgeGroup.ADULT).result(timeout=30)
    assert caught.value.code is ErrorCode.PEOPLE_TOO_MANY


def test_no_file_names_a_child(family: Session, clock: "StandingClock") -> None:
    People(family).add("Quetzalcoatl", AgeGroup.ADULT).result(timeout=30)
    clock.move(timedelta(minutes=1))
    files = [path for path in Path(family.folder).rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert "quetzalcoatl" not in path.name.lower()
        if path.suffix != ".db":  # only its own thread reads it while it is open
            assert b"Quetzalcoatl" not in path.read_bytes()
    family.lock().result(timeout=30)
    assert all(b"Quetzalcoatl" not in path.read_bytes() for path in files if path.exists())
